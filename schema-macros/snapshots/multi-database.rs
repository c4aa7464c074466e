// What the derives print for `examples/multi-database`.

// Conversation

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct MESSAGES;
    }
    #[allow(dead_code, missing_docs)]
    impl Conversation {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const TITLE: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 4> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 5> = __v0::Column::HERE;
        pub const MESSAGES: __v0::Relation<
            Self,
            HasMany<Message>,
            __relations::MESSAGES,
        > = __v0::to("messages", 0);
    }
    #[automatically_derived]
    impl __v0::Record for Conversation {
        const WIDTH: __v0::usize = 6;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "A user of the main database: across databases there is no foreign key.",
                ),
                ..<String as __v0::Field>::OF.named("user_id", "String").prisma("userId")
            },
            <Option<String> as __v0::Field>::OF.named("title", "String"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Conversation {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                title: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 4)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 5)?,
                messages: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Conversation {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Conversation {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Conversation {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Conversation",
            docs: __v0::Some(
                "A conversation with the assistant. In the main database for users without a tenant.",
            ),
            table: "conversations",
            databases: &["main", "client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "messages",
                    "messages",
                    "HasMany",
                    "Message",
                    &[],
                    <Message as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["is_active"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Conversation`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewConversation {
    pub user_id: String,
}
///A new [`Conversation`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ConversationCreate(::onedef::__v0::Create<Conversation>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ConversationCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ConversationCreate(self.0.set(0, value))
        }
        pub fn title(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ConversationCreate(self.0.set(2, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            ConversationCreate(self.0.set(3, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ConversationCreate(self.0.set(4, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ConversationCreate(self.0.set(5, value))
        }
    }
    __v0::create_methods!(pub, ConversationCreate, Conversation);
    #[automatically_derived]
    impl __v0::Draft<Conversation> for NewConversation {
        fn into_create(self) -> __v0::Create<Conversation> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.user_id)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Conversation {
        type New = NewConversation;
        type Create = ConversationCreate;
    }
};

// Message

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct CONVERSATION;
        pub struct RATINGS;
    }
    #[allow(dead_code, missing_docs)]
    impl Message {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const CONVERSATION_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const ROLE: __v0::Column<Self, MessageRole, 2> = __v0::Column::HERE;
        pub const CONTENT: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 4> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 5> = __v0::Column::HERE;
        pub const CONVERSATION: __v0::Relation<
            Self,
            BelongsTo<Conversation>,
            __relations::CONVERSATION,
        > = __v0::to("conversation", 0);
        pub const RATINGS: __v0::Relation<
            Self,
            HasMany<ResponseRating>,
            __relations::RATINGS,
        > = __v0::to("ratings", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Message {
        const WIDTH: __v0::usize = 6;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("conversation_id", "String")
                .prisma("conversationId"),
            <MessageRole as __v0::Field>::OF.named("role", "MessageRole"),
            <String as __v0::Field>::OF.named("content", "String"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Message {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                conversation_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                role: <MessageRole as __v0::Field>::read::<D>(row, at + 2)?,
                content: <String as __v0::Field>::read::<D>(row, at + 3)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 5)?,
                conversation: __v0::absent(),
                ratings: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Message {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Message {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Message {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Message",
            docs: __v0::Some("One message of a conversation."),
            table: "messages",
            databases: &["main", "client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "conversation",
                        "conversation",
                        "BelongsTo",
                        "Conversation",
                        &["conversation_id"],
                        <Conversation as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "ratings",
                    "ratings",
                    "HasMany",
                    "ResponseRating",
                    &[],
                    <ResponseRating as __v0::Model>::__description,
                ),
            ],
            indexes: &[__v0::index("index", &["conversation_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Conversation as __v0::Model>::Id>();
    };
};
///A new [`Message`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewMessage {
    pub conversation_id: String,
    pub role: MessageRole,
    pub content: String,
}
///A new [`Message`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct MessageCreate(::onedef::__v0::Create<Message>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl MessageCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            MessageCreate(self.0.set(0, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            MessageCreate(self.0.set(4, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            MessageCreate(self.0.set(5, value))
        }
    }
    __v0::create_methods!(pub, MessageCreate, Message);
    #[automatically_derived]
    impl __v0::Draft<Message> for NewMessage {
        fn into_create(self) -> __v0::Create<Message> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <String as __v0::Field>::into_datum(self.conversation_id),
                    <MessageRole as __v0::Field>::into_datum(self.role),
                    <String as __v0::Field>::into_datum(self.content),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Message {
        type New = NewMessage;
        type Create = MessageCreate;
    }
};

// MessageRole

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for MessageRole {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "MessageRole",
            docs: __v0::Some("Who speaks."),
            type_names: &[("main", "message_role"), ("client", "MessageRole")],
            databases: &["main", "client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("USER"),
                    ..__v0::variant_of("User", "USER")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("ASSISTANT"),
                    ..__v0::variant_of("Assistant", "ASSISTANT")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("SYSTEM"),
                    ..__v0::variant_of("System", "SYSTEM")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "USER" => __v0::Some(MessageRole::User),
                "ASSISTANT" => __v0::Some(MessageRole::Assistant),
                "SYSTEM" => __v0::Some(MessageRole::System),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                MessageRole::User => "USER",
                MessageRole::Assistant => "ASSISTANT",
                MessageRole::System => "SYSTEM",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for MessageRole {
        type Stored = __v0::Label;
        type Key = MessageRole;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"message_role\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for MessageRole {}
    __v0::drivers_enum!(MessageRole, __v0::Some("\"message_role\""));
};

// ResponseRating

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct MESSAGE;
    }
    #[allow(dead_code, missing_docs)]
    impl ResponseRating {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const MESSAGE_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const RATING_TYPE: __v0::Column<Self, RatingType, 3> = __v0::Column::HERE;
        pub const RATING: __v0::Column<Self, RatingValue, 4> = __v0::Column::HERE;
        pub const FEEDBACK: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 6> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 7> = __v0::Column::HERE;
        pub const MESSAGE: __v0::Relation<
            Self,
            BelongsTo<Message>,
            __relations::MESSAGE,
        > = __v0::to("message", 0);
    }
    #[automatically_derived]
    impl __v0::Record for ResponseRating {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("message_id", "String")
                .prisma("messageId"),
            __v0::FieldDescription {
                docs: __v0::Some(
                    "A user of the main database: across databases there is no foreign key.",
                ),
                ..<String as __v0::Field>::OF.named("user_id", "String").prisma("userId")
            },
            <RatingType as __v0::Field>::OF
                .named("rating_type", "RatingType")
                .prisma("ratingType"),
            <RatingValue as __v0::Field>::OF.named("rating", "RatingValue"),
            <Option<String> as __v0::Field>::OF.named("feedback", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("Query, format and so on."),
                ..<Option<serde_json::Value> as __v0::Field>::OF
                    .named("metadata", "serde_json::Value")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ResponseRating {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                message_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                rating_type: <RatingType as __v0::Field>::read::<D>(row, at + 3)?,
                rating: <RatingValue as __v0::Field>::read::<D>(row, at + 4)?,
                feedback: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 7)?,
                message: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ResponseRating {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ResponseRating {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ResponseRating {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ResponseRating",
            docs: __v0::Some("What a user thought of an answer."),
            table: "response_ratings",
            databases: &["main", "client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "message",
                        "message",
                        "BelongsTo",
                        "Message",
                        &["message_id"],
                        <Message as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["message_id"], &[]),
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["rating_type"], &[]),
                __v0::index("index", &["rating"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Message as __v0::Model>::Id>();
    };
};
///A new [`ResponseRating`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewResponseRating {
    pub message_id: String,
    pub user_id: String,
    pub rating_type: RatingType,
    pub rating: RatingValue,
}
///A new [`ResponseRating`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ResponseRatingCreate(::onedef::__v0::Create<ResponseRating>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ResponseRatingCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ResponseRatingCreate(self.0.set(0, value))
        }
        pub fn feedback(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ResponseRatingCreate(self.0.set(5, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            ResponseRatingCreate(self.0.set(6, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ResponseRatingCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, ResponseRatingCreate, ResponseRating);
    #[automatically_derived]
    impl __v0::Draft<ResponseRating> for NewResponseRating {
        fn into_create(self) -> __v0::Create<ResponseRating> {
            __v0::Create::of(
                [1, 2, 3, 4],
                [
                    <String as __v0::Field>::into_datum(self.message_id),
                    <String as __v0::Field>::into_datum(self.user_id),
                    <RatingType as __v0::Field>::into_datum(self.rating_type),
                    <RatingValue as __v0::Field>::into_datum(self.rating),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ResponseRating {
        type New = NewResponseRating;
        type Create = ResponseRatingCreate;
    }
};

// RatingType

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for RatingType {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "RatingType",
            docs: __v0::Some("What was rated."),
            databases: &["main", "client"],
            variants: &[
                __v0::VariantDescription {
                    docs: __v0::Some("The preview of the data."),
                    prisma: __v0::Some("PREVIEW"),
                    ..__v0::variant_of("Preview", "PREVIEW")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("The formatted report."),
                    prisma: __v0::Some("REPORT"),
                    ..__v0::variant_of("Report", "REPORT")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "PREVIEW" => __v0::Some(RatingType::Preview),
                "REPORT" => __v0::Some(RatingType::Report),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                RatingType::Preview => "PREVIEW",
                RatingType::Report => "REPORT",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for RatingType {
        type Stored = __v0::Label;
        type Key = RatingType;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"RatingType\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for RatingType {}
    __v0::drivers_enum!(RatingType, __v0::Some("\"RatingType\""));
};

// RatingValue

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for RatingValue {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "RatingValue",
            docs: __v0::Some("How good it was."),
            databases: &["main", "client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("BAD"),
                    ..__v0::variant_of("Bad", "BAD")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("OK"),
                    ..__v0::variant_of("Ok", "OK")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("GOOD"),
                    ..__v0::variant_of("Good", "GOOD")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "BAD" => __v0::Some(RatingValue::Bad),
                "OK" => __v0::Some(RatingValue::Ok),
                "GOOD" => __v0::Some(RatingValue::Good),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                RatingValue::Bad => "BAD",
                RatingValue::Ok => "OK",
                RatingValue::Good => "GOOD",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for RatingValue {
        type Stored = __v0::Label;
        type Key = RatingValue;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"RatingValue\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for RatingValue {}
    __v0::drivers_enum!(RatingValue, __v0::Some("\"RatingValue\""));
};

// LLMConfig

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl LLMConfig {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const PROVIDER: __v0::Column<Self, LLMProvider, 1> = __v0::Column::HERE;
        pub const API_KEY_ENCRYPTED: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const DEFAULT_MODEL: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const TEMPERATURE: __v0::Column<Self, Decimal, 4> = __v0::Column::HERE;
        pub const MAX_TOKENS: __v0::Column<Self, i32, 5> = __v0::Column::HERE;
        pub const BASE_URL: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const ORGANIZATION: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const TIMEOUT: __v0::Column<Self, i32, 8> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 9> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 11> = __v0::Column::HERE;
        pub const EMBEDDING_MODEL: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const EMBEDDING_ENABLED: __v0::Column<Self, bool, 13> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 14> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 15> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for LLMConfig {
        const WIDTH: __v0::usize = 16;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <LLMProvider as __v0::Field>::OF.named("provider", "LLMProvider"),
            __v0::FieldDescription {
                docs: __v0::Some("Encrypted."),
                sensitive: true,
                ..<String as __v0::Field>::OF
                    .named("api_key_encrypted", "String")
                    .prisma("apiKeyEncrypted")
            },
            <String as __v0::Field>::OF
                .named("default_model", "String")
                .prisma("defaultModel"),
            __v0::FieldDescription {
                docs: __v0::Some("From 0.00 to 1.00."),
                native: &["Decimal(3, 2)"],
                default: __v0::Some("0.7"),
                ..<Decimal as __v0::Field>::OF.named("temperature", "Decimal")
            },
            __v0::FieldDescription {
                default: __v0::Some("2000"),
                ..<i32 as __v0::Field>::OF.named("max_tokens", "i32").prisma("maxTokens")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Of a service of one's own."),
                ..<Option<String> as __v0::Field>::OF
                    .named("base_url", "String")
                    .prisma("baseUrl")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Only for OpenAI."),
                ..<Option<String> as __v0::Field>::OF.named("organization", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("In milliseconds."),
                default: __v0::Some("30000"),
                ..<i32 as __v0::Field>::OF.named("timeout", "i32")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Null for the whole platform."),
                only: __v0::Some("main"),
                ..<Option<String> as __v0::Field>::OF
                    .named("tenant_id", "String")
                    .prisma("tenantId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The provider's default when null."),
                only: __v0::Some("main"),
                ..<Option<String> as __v0::Field>::OF
                    .named("embedding_model", "String")
                    .prisma("embeddingModel")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                only: __v0::Some("main"),
                ..<bool as __v0::Field>::OF
                    .named("embedding_enabled", "bool")
                    .prisma("embeddingEnabled")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(LLMConfig {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                provider: <LLMProvider as __v0::Field>::read::<D>(row, at + 1)?,
                api_key_encrypted: <String as __v0::Field>::read::<D>(row, at + 2)?,
                default_model: <String as __v0::Field>::read::<D>(row, at + 3)?,
                temperature: <Decimal as __v0::Field>::read::<D>(row, at + 4)?,
                max_tokens: <i32 as __v0::Field>::read::<D>(row, at + 5)?,
                base_url: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                organization: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                timeout: <i32 as __v0::Field>::read::<D>(row, at + 8)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 9)?,
                tenant_id: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 11)?,
                embedding_model: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                embedding_enabled: <bool as __v0::Field>::read::<D>(row, at + 13)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 14)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for LLMConfig {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for LLMConfig {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for LLMConfig {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "LLMConfig",
            docs: __v0::Some("Which model answers, and with which settings."),
            table: "llm_configs",
            databases: &["main", "client"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["tenant_id"], &["only = \"main\""]),
                __v0::index("index", &["provider"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for LLMConfig {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("LLMConfig")
                .field("id", &self.id)
                .field("provider", &self.provider)
                .field("api_key_encrypted", &__v0::Redacted)
                .field("default_model", &self.default_model)
                .field("temperature", &self.temperature)
                .field("max_tokens", &self.max_tokens)
                .field("base_url", &self.base_url)
                .field("organization", &self.organization)
                .field("timeout", &self.timeout)
                .field("is_active", &self.is_active)
                .field("tenant_id", &self.tenant_id)
                .field("created_by", &self.created_by)
                .field("embedding_model", &self.embedding_model)
                .field("embedding_enabled", &self.embedding_enabled)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .finish()
        }
    }
};
///A new [`LLMConfig`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewLLMConfig {
    pub provider: LLMProvider,
    pub api_key_encrypted: String,
    pub default_model: String,
    pub created_by: String,
}
///A new [`LLMConfig`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct LLMConfigCreate(::onedef::__v0::Create<LLMConfig>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl LLMConfigCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            LLMConfigCreate(self.0.set(0, value))
        }
        pub fn temperature(self, value: impl __v0::IntoField<Decimal>) -> Self {
            LLMConfigCreate(self.0.set(4, value))
        }
        pub fn max_tokens(self, value: impl __v0::IntoField<i32>) -> Self {
            LLMConfigCreate(self.0.set(5, value))
        }
        pub fn base_url(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            LLMConfigCreate(self.0.set(6, value))
        }
        pub fn organization(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            LLMConfigCreate(self.0.set(7, value))
        }
        pub fn timeout(self, value: impl __v0::IntoField<i32>) -> Self {
            LLMConfigCreate(self.0.set(8, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            LLMConfigCreate(self.0.set(9, value))
        }
        pub fn tenant_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            LLMConfigCreate(self.0.set(10, value))
        }
        pub fn embedding_model(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            LLMConfigCreate(self.0.set(12, value))
        }
        pub fn embedding_enabled(self, value: impl __v0::IntoField<bool>) -> Self {
            LLMConfigCreate(self.0.set(13, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            LLMConfigCreate(self.0.set(14, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            LLMConfigCreate(self.0.set(15, value))
        }
    }
    __v0::create_methods!(pub, LLMConfigCreate, LLMConfig);
    #[automatically_derived]
    impl __v0::Draft<LLMConfig> for NewLLMConfig {
        fn into_create(self) -> __v0::Create<LLMConfig> {
            __v0::Create::of(
                [1, 2, 3, 11],
                [
                    <LLMProvider as __v0::Field>::into_datum(self.provider),
                    <String as __v0::Field>::into_datum(self.api_key_encrypted),
                    <String as __v0::Field>::into_datum(self.default_model),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for LLMConfig {
        type New = NewLLMConfig;
        type Create = LLMConfigCreate;
    }
};

// LLMProvider

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for LLMProvider {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "LLMProvider",
            docs: __v0::Some("Who runs a model."),
            type_name: __v0::Some("llm_provider"),
            databases: &["main", "client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("OPENAI"),
                    ..__v0::variant_of("Openai", "openai")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("ANTHROPIC"),
                    ..__v0::variant_of("Anthropic", "anthropic")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("GOOGLE_GEMINI"),
                    ..__v0::variant_of("GoogleGemini", "google-gemini")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("PERPLEXITY"),
                    ..__v0::variant_of("Perplexity", "perplexity")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("ABACUS_AI"),
                    ..__v0::variant_of("AbacusAi", "abacus-ai")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "openai" => __v0::Some(LLMProvider::Openai),
                "anthropic" => __v0::Some(LLMProvider::Anthropic),
                "google-gemini" => __v0::Some(LLMProvider::GoogleGemini),
                "perplexity" => __v0::Some(LLMProvider::Perplexity),
                "abacus-ai" => __v0::Some(LLMProvider::AbacusAi),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                LLMProvider::Openai => "openai",
                LLMProvider::Anthropic => "anthropic",
                LLMProvider::GoogleGemini => "google-gemini",
                LLMProvider::Perplexity => "perplexity",
                LLMProvider::AbacusAi => "abacus-ai",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for LLMProvider {
        type Stored = __v0::Label;
        type Key = LLMProvider;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"llm_provider\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for LLMProvider {}
    __v0::drivers_enum!(LLMProvider, __v0::Some("\"llm_provider\""));
};

// Client

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct PROJECTS;
        pub struct PRODUCTS;
        pub struct INVOICES;
        pub struct EXPENSES;
    }
    #[allow(dead_code, missing_docs)]
    impl Client {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const SLUG: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const COMPANY_NAME: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 4> = __v0::Column::HERE;
        pub const HOURLY_RATE: __v0::Column<Self, Option<Decimal>, 5> = __v0::Column::HERE;
        pub const DISCOUNT_PERCENTAGE: __v0::Column<Self, Option<Decimal>, 6> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const PHONE: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const WEBSITE: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const CONTACT_PERSON: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const BILLING_ADDRESS_LINE1: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const BILLING_ADDRESS_LINE2: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const BILLING_CITY: __v0::Column<Self, Option<String>, 13> = __v0::Column::HERE;
        pub const BILLING_STATE: __v0::Column<Self, Option<String>, 14> = __v0::Column::HERE;
        pub const BILLING_POSTAL_CODE: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const BILLING_COUNTRY: __v0::Column<Self, Option<String>, 16> = __v0::Column::HERE;
        pub const BILLING_CONTACT_NAME: __v0::Column<Self, Option<String>, 17> = __v0::Column::HERE;
        pub const BILLING_CONTACT_EMAIL: __v0::Column<Self, Option<String>, 18> = __v0::Column::HERE;
        pub const BILLING_CONTACT_PHONE: __v0::Column<Self, Option<String>, 19> = __v0::Column::HERE;
        pub const INVOICE_PREFIX: __v0::Column<Self, Option<String>, 20> = __v0::Column::HERE;
        pub const INVOICE_NEXT_NUMBER: __v0::Column<Self, i32, 21> = __v0::Column::HERE;
        pub const INVOICE_NUMBER_PADDING: __v0::Column<Self, i32, 22> = __v0::Column::HERE;
        pub const PREFERRED_PAYMENT_METHOD: __v0::Column<Self, Option<String>, 23> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 24> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 25> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 26> = __v0::Column::HERE;
        pub const PROJECTS: __v0::Relation<
            Self,
            HasMany<Project>,
            __relations::PROJECTS,
        > = __v0::to("projects", 0);
        pub const PRODUCTS: __v0::Relation<
            Self,
            HasMany<Product>,
            __relations::PRODUCTS,
        > = __v0::to("products", 1);
        pub const INVOICES: __v0::Relation<
            Self,
            HasMany<Invoice>,
            __relations::INVOICES,
        > = __v0::to("invoices", 2);
        pub const EXPENSES: __v0::Relation<
            Self,
            HasMany<Expense>,
            __relations::EXPENSES,
        > = __v0::to("expenses", 3);
    }
    #[automatically_derived]
    impl __v0::Record for Client {
        const WIDTH: __v0::usize = 27;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("slug", "String")
            },
            <Option<String> as __v0::Field>::OF
                .named("company_name", "String")
                .prisma("companyName"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("hourly_rate", "Decimal")
                    .prisma("hourlyRate")
            },
            __v0::FieldDescription {
                native: &["Decimal(5, 2)"],
                default: __v0::Some("0"),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("discount_percentage", "Decimal")
                    .prisma("discountPercentage")
            },
            <Option<String> as __v0::Field>::OF.named("email", "String"),
            <Option<String> as __v0::Field>::OF.named("phone", "String"),
            <Option<String> as __v0::Field>::OF.named("website", "String"),
            <Option<String> as __v0::Field>::OF
                .named("contact_person", "String")
                .prisma("contactPerson"),
            <Option<String> as __v0::Field>::OF
                .named("billing_address_line1", "String")
                .prisma("billingAddressLine1"),
            <Option<String> as __v0::Field>::OF
                .named("billing_address_line2", "String")
                .prisma("billingAddressLine2"),
            <Option<String> as __v0::Field>::OF
                .named("billing_city", "String")
                .prisma("billingCity"),
            <Option<String> as __v0::Field>::OF
                .named("billing_state", "String")
                .prisma("billingState"),
            <Option<String> as __v0::Field>::OF
                .named("billing_postal_code", "String")
                .prisma("billingPostalCode"),
            <Option<String> as __v0::Field>::OF
                .named("billing_country", "String")
                .prisma("billingCountry"),
            <Option<String> as __v0::Field>::OF
                .named("billing_contact_name", "String")
                .prisma("billingContactName"),
            <Option<String> as __v0::Field>::OF
                .named("billing_contact_email", "String")
                .prisma("billingContactEmail"),
            <Option<String> as __v0::Field>::OF
                .named("billing_contact_phone", "String")
                .prisma("billingContactPhone"),
            __v0::FieldDescription {
                docs: __v0::Some("Such as `INV-`."),
                ..<Option<String> as __v0::Field>::OF
                    .named("invoice_prefix", "String")
                    .prisma("invoicePrefix")
            },
            __v0::FieldDescription {
                default: __v0::Some("1"),
                ..<i32 as __v0::Field>::OF
                    .named("invoice_next_number", "i32")
                    .prisma("invoiceNextNumber")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Digits: 5 makes `00001`."),
                default: __v0::Some("5"),
                ..<i32 as __v0::Field>::OF
                    .named("invoice_number_padding", "i32")
                    .prisma("invoiceNumberPadding")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "`stripe` or `paypal`; the tenant's default when null.",
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("preferred_payment_method", "String")
                    .prisma("preferredPaymentMethod")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Client {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                slug: <String as __v0::Field>::read::<D>(row, at + 2)?,
                company_name: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 4)?,
                hourly_rate: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 5)?,
                discount_percentage: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                email: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                phone: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                website: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                contact_person: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                billing_address_line1: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                billing_address_line2: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                billing_city: <Option<String> as __v0::Field>::read::<D>(row, at + 13)?,
                billing_state: <Option<String> as __v0::Field>::read::<D>(row, at + 14)?,
                billing_postal_code: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 15)?,
                billing_country: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 16)?,
                billing_contact_name: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 17)?,
                billing_contact_email: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 18)?,
                billing_contact_phone: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 19)?,
                invoice_prefix: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 20)?,
                invoice_next_number: <i32 as __v0::Field>::read::<D>(row, at + 21)?,
                invoice_number_padding: <i32 as __v0::Field>::read::<D>(row, at + 22)?,
                preferred_payment_method: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 23)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 24)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 25)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 26)?,
                projects: __v0::absent(),
                products: __v0::absent(),
                invoices: __v0::absent(),
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Client {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Client {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for Client {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Client {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Client",
            docs: __v0::Some("A tenant's customer."),
            table: "clients",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "projects",
                    "projects",
                    "HasMany",
                    "Project",
                    &[],
                    <Project as __v0::Model>::__description,
                ),
                __v0::relation(
                    "products",
                    "products",
                    "HasMany",
                    "Product",
                    &[],
                    <Product as __v0::Model>::__description,
                ),
                __v0::relation(
                    "invoices",
                    "invoices",
                    "HasMany",
                    "Invoice",
                    &[],
                    <Invoice as __v0::Model>::__description,
                ),
                __v0::relation(
                    "expenses",
                    "expenses",
                    "HasMany",
                    "Expense",
                    &[],
                    <Expense as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["slug"], &[]),
                __v0::index("index", &["is_active"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Client`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewClient {
    pub name: String,
    pub slug: String,
}
///A new [`Client`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ClientCreate(::onedef::__v0::Create<Client>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ClientCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ClientCreate(self.0.set(0, value))
        }
        pub fn company_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ClientCreate(self.0.set(3, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            ClientCreate(self.0.set(4, value))
        }
        pub fn hourly_rate(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            ClientCreate(self.0.set(5, value))
        }
        pub fn discount_percentage(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ClientCreate(self.0.set(6, value))
        }
        pub fn email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ClientCreate(self.0.set(7, value))
        }
        pub fn phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ClientCreate(self.0.set(8, value))
        }
        pub fn website(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ClientCreate(self.0.set(9, value))
        }
        pub fn contact_person(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(10, value))
        }
        pub fn billing_address_line1(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(11, value))
        }
        pub fn billing_address_line2(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(12, value))
        }
        pub fn billing_city(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ClientCreate(self.0.set(13, value))
        }
        pub fn billing_state(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ClientCreate(self.0.set(14, value))
        }
        pub fn billing_postal_code(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(15, value))
        }
        pub fn billing_country(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(16, value))
        }
        pub fn billing_contact_name(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(17, value))
        }
        pub fn billing_contact_email(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(18, value))
        }
        pub fn billing_contact_phone(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(19, value))
        }
        pub fn invoice_prefix(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(20, value))
        }
        pub fn invoice_next_number(self, value: impl __v0::IntoField<i32>) -> Self {
            ClientCreate(self.0.set(21, value))
        }
        pub fn invoice_number_padding(self, value: impl __v0::IntoField<i32>) -> Self {
            ClientCreate(self.0.set(22, value))
        }
        pub fn preferred_payment_method(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ClientCreate(self.0.set(23, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ClientCreate(self.0.set(24, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ClientCreate(self.0.set(25, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ClientCreate(self.0.set(26, value))
        }
    }
    __v0::create_methods!(pub, ClientCreate, Client);
    #[automatically_derived]
    impl __v0::Draft<Client> for NewClient {
        fn into_create(self) -> __v0::Create<Client> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.slug),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Client {
        type New = NewClient;
        type Create = ClientCreate;
    }
};

// Product

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct CLIENT;
        pub struct EXPENSES;
    }
    #[allow(dead_code, missing_docs)]
    impl Product {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const SKU: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const IMAGE_URL: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const RATE: __v0::Column<Self, Option<Decimal>, 6> = __v0::Column::HERE;
        pub const UNIT: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 10> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 11> = __v0::Column::HERE;
        pub const CLIENT: __v0::Relation<
            Self,
            BelongsTo<Option<Client>>,
            __relations::CLIENT,
        > = __v0::to("client", 0);
        pub const EXPENSES: __v0::Relation<
            Self,
            HasMany<Expense>,
            __relations::EXPENSES,
        > = __v0::to("expenses", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Product {
        const WIDTH: __v0::usize = 12;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("Stock keeping unit."),
                ..<Option<String> as __v0::Field>::OF.named("sku", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Null for a product of all customers."),
                ..<Option<String> as __v0::Field>::OF
                    .named("client_id", "String")
                    .prisma("clientId")
            },
            <Option<String> as __v0::Field>::OF
                .named("image_url", "String")
                .prisma("imageUrl"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF.named("rate", "Decimal")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Such as `piece` or `kg`."),
                ..<Option<String> as __v0::Field>::OF.named("unit", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Product {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                sku: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                client_id: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                image_url: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                rate: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 6)?,
                unit: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 10)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                client: __v0::absent(),
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Product {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Product {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Product {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Product",
            docs: __v0::Some("Something that is sold."),
            table: "products",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
                        <Client as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "expenses",
                    "expenses",
                    "HasMany",
                    "Expense",
                    &[],
                    <Expense as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["client_id"], &[]),
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["sku"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
    };
};
///A new [`Product`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewProduct {
    pub name: String,
}
///A new [`Product`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ProductCreate(::onedef::__v0::Create<Product>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ProductCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ProductCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(2, value))
        }
        pub fn sku(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(3, value))
        }
        pub fn client_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(4, value))
        }
        pub fn image_url(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(5, value))
        }
        pub fn rate(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            ProductCreate(self.0.set(6, value))
        }
        pub fn unit(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(7, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            ProductCreate(self.0.set(8, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ProductCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ProductCreate(self.0.set(10, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ProductCreate(self.0.set(11, value))
        }
    }
    __v0::create_methods!(pub, ProductCreate, Product);
    #[automatically_derived]
    impl __v0::Draft<Product> for NewProduct {
        fn into_create(self) -> __v0::Create<Product> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Product {
        type New = NewProduct;
        type Create = ProductCreate;
    }
};

// Discount

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Discount {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const CODE: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const DISCOUNT_TYPE: __v0::Column<Self, DiscountType, 4> = __v0::Column::HERE;
        pub const DISCOUNT_VALUE: __v0::Column<Self, Decimal, 5> = __v0::Column::HERE;
        pub const APPLIES_TO_ALL: __v0::Column<Self, bool, 6> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const MINIMUM_AMOUNT: __v0::Column<Self, Option<Decimal>, 8> = __v0::Column::HERE;
        pub const MAXIMUM_DISCOUNT: __v0::Column<Self, Option<Decimal>, 9> = __v0::Column::HERE;
        pub const VALID_FROM: __v0::Column<Self, Option<NaiveDateTime>, 10> = __v0::Column::HERE;
        pub const VALID_UNTIL: __v0::Column<Self, Option<NaiveDateTime>, 11> = __v0::Column::HERE;
        pub const USAGE_LIMIT: __v0::Column<Self, Option<i32>, 12> = __v0::Column::HERE;
        pub const USAGE_COUNT: __v0::Column<Self, i32, 13> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 14> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 15> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 16> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 17> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 18> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for Discount {
        const WIDTH: __v0::usize = 19;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF.named("code", "String")
            },
            <DiscountType as __v0::Field>::OF
                .named("discount_type", "DiscountType")
                .prisma("discountType"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("discount_value", "Decimal")
                    .prisma("discountValue")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("applies_to_all", "bool")
                    .prisma("appliesToAll")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Only for this customer. Not a foreign key."),
                ..<Option<String> as __v0::Field>::OF
                    .named("client_id", "String")
                    .prisma("clientId")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("minimum_amount", "Decimal")
                    .prisma("minimumAmount")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Of a percentage."),
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("maximum_discount", "Decimal")
                    .prisma("maximumDiscount")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("valid_from", "NaiveDateTime")
                .prisma("validFrom"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("valid_until", "NaiveDateTime")
                .prisma("validUntil"),
            <Option<i32> as __v0::Field>::OF
                .named("usage_limit", "i32")
                .prisma("usageLimit"),
            __v0::FieldDescription {
                default: __v0::Some("0"),
                ..<i32 as __v0::Field>::OF
                    .named("usage_count", "i32")
                    .prisma("usageCount")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Discount {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                code: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                discount_type: <DiscountType as __v0::Field>::read::<D>(row, at + 4)?,
                discount_value: <Decimal as __v0::Field>::read::<D>(row, at + 5)?,
                applies_to_all: <bool as __v0::Field>::read::<D>(row, at + 6)?,
                client_id: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                minimum_amount: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                maximum_discount: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                valid_from: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                valid_until: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                usage_limit: <Option<i32> as __v0::Field>::read::<D>(row, at + 12)?,
                usage_count: <i32 as __v0::Field>::read::<D>(row, at + 13)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 14)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 15)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 16)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 17)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 18)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Discount {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Discount {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<3>, W> for Discount {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Discount {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Discount",
            docs: __v0::Some("A discount on invoices."),
            table: "discounts",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["code"], &[]),
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["client_id"], &[]),
                __v0::index("index", &["valid_from", "valid_until"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Discount`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewDiscount {
    pub name: String,
    pub discount_type: DiscountType,
    pub discount_value: Decimal,
    pub created_by: String,
}
///A new [`Discount`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct DiscountCreate(::onedef::__v0::Create<Discount>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl DiscountCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            DiscountCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DiscountCreate(self.0.set(2, value))
        }
        pub fn code(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DiscountCreate(self.0.set(3, value))
        }
        pub fn applies_to_all(self, value: impl __v0::IntoField<bool>) -> Self {
            DiscountCreate(self.0.set(6, value))
        }
        pub fn client_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DiscountCreate(self.0.set(7, value))
        }
        pub fn minimum_amount(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            DiscountCreate(self.0.set(8, value))
        }
        pub fn maximum_discount(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            DiscountCreate(self.0.set(9, value))
        }
        pub fn valid_from(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            DiscountCreate(self.0.set(10, value))
        }
        pub fn valid_until(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            DiscountCreate(self.0.set(11, value))
        }
        pub fn usage_limit(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            DiscountCreate(self.0.set(12, value))
        }
        pub fn usage_count(self, value: impl __v0::IntoField<i32>) -> Self {
            DiscountCreate(self.0.set(13, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            DiscountCreate(self.0.set(14, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            DiscountCreate(self.0.set(16, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            DiscountCreate(self.0.set(17, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            DiscountCreate(self.0.set(18, value))
        }
    }
    __v0::create_methods!(pub, DiscountCreate, Discount);
    #[automatically_derived]
    impl __v0::Draft<Discount> for NewDiscount {
        fn into_create(self) -> __v0::Create<Discount> {
            __v0::Create::of(
                [1, 4, 5, 15],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <DiscountType as __v0::Field>::into_datum(self.discount_type),
                    <Decimal as __v0::Field>::into_datum(self.discount_value),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Discount {
        type New = NewDiscount;
        type Create = DiscountCreate;
    }
};

// DiscountType

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for DiscountType {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "DiscountType",
            docs: __v0::Some("What `discount_value` means."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("PERCENTAGE"),
                    ..__v0::variant_of("Percentage", "PERCENTAGE")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("FIXED_AMOUNT"),
                    ..__v0::variant_of("FixedAmount", "FIXED_AMOUNT")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "PERCENTAGE" => __v0::Some(DiscountType::Percentage),
                "FIXED_AMOUNT" => __v0::Some(DiscountType::FixedAmount),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                DiscountType::Percentage => "PERCENTAGE",
                DiscountType::FixedAmount => "FIXED_AMOUNT",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for DiscountType {
        type Stored = __v0::Label;
        type Key = DiscountType;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"DiscountType\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for DiscountType {}
    __v0::drivers_enum!(DiscountType, __v0::Some("\"DiscountType\""));
};

// Coupon

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct REDEMPTIONS;
    }
    #[allow(dead_code, missing_docs)]
    impl Coupon {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const CODE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const DISCOUNT_TYPE: __v0::Column<Self, DiscountType, 4> = __v0::Column::HERE;
        pub const DISCOUNT_VALUE: __v0::Column<Self, Decimal, 5> = __v0::Column::HERE;
        pub const MINIMUM_AMOUNT: __v0::Column<Self, Option<Decimal>, 6> = __v0::Column::HERE;
        pub const MAXIMUM_DISCOUNT: __v0::Column<Self, Option<Decimal>, 7> = __v0::Column::HERE;
        pub const VALID_FROM: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const VALID_UNTIL: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const USAGE_LIMIT: __v0::Column<Self, Option<i32>, 10> = __v0::Column::HERE;
        pub const USAGE_LIMIT_PER_CLIENT: __v0::Column<Self, Option<i32>, 11> = __v0::Column::HERE;
        pub const USAGE_COUNT: __v0::Column<Self, i32, 12> = __v0::Column::HERE;
        pub const CLIENT_IDS: __v0::Column<Self, Vec<String>, 13> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 14> = __v0::Column::HERE;
        pub const IS_FIRST_PURCHASE: __v0::Column<Self, bool, 15> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 16> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 17> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 18> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 19> = __v0::Column::HERE;
        pub const REDEMPTIONS: __v0::Relation<
            Self,
            HasMany<CouponRedemption>,
            __relations::REDEMPTIONS,
        > = __v0::to("redemptions", 0);
    }
    #[automatically_derived]
    impl __v0::Record for Coupon {
        const WIDTH: __v0::usize = 20;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Such as `SAVE10`."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("code", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            <DiscountType as __v0::Field>::OF
                .named("discount_type", "DiscountType")
                .prisma("discountType"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("discount_value", "Decimal")
                    .prisma("discountValue")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("minimum_amount", "Decimal")
                    .prisma("minimumAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("maximum_discount", "Decimal")
                    .prisma("maximumDiscount")
            },
            <NaiveDateTime as __v0::Field>::OF
                .named("valid_from", "NaiveDateTime")
                .prisma("validFrom"),
            <NaiveDateTime as __v0::Field>::OF
                .named("valid_until", "NaiveDateTime")
                .prisma("validUntil"),
            <Option<i32> as __v0::Field>::OF
                .named("usage_limit", "i32")
                .prisma("usageLimit"),
            <Option<i32> as __v0::Field>::OF
                .named("usage_limit_per_client", "i32")
                .prisma("usageLimitPerClient"),
            __v0::FieldDescription {
                default: __v0::Some("0"),
                ..<i32 as __v0::Field>::OF
                    .named("usage_count", "i32")
                    .prisma("usageCount")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Ids of customers; empty for all."),
                default: __v0::Some("[]"),
                ..<Vec<String> as __v0::Field>::OF
                    .named("client_ids", "Vec<String>")
                    .prisma("clientIds")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Only for new customers."),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_first_purchase", "bool")
                    .prisma("isFirstPurchase")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Coupon {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                code: <String as __v0::Field>::read::<D>(row, at + 1)?,
                name: <String as __v0::Field>::read::<D>(row, at + 2)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                discount_type: <DiscountType as __v0::Field>::read::<D>(row, at + 4)?,
                discount_value: <Decimal as __v0::Field>::read::<D>(row, at + 5)?,
                minimum_amount: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                maximum_discount: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                valid_from: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                valid_until: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                usage_limit: <Option<i32> as __v0::Field>::read::<D>(row, at + 10)?,
                usage_limit_per_client: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                usage_count: <i32 as __v0::Field>::read::<D>(row, at + 12)?,
                client_ids: <Vec<String> as __v0::Field>::read::<D>(row, at + 13)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 14)?,
                is_first_purchase: <bool as __v0::Field>::read::<D>(row, at + 15)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 16)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 17)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 18)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 19)?,
                redemptions: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Coupon {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Coupon {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Coupon {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Coupon {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Coupon",
            docs: __v0::Some("A code that a customer can redeem."),
            table: "coupons",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "redemptions",
                    "redemptions",
                    "HasMany",
                    "CouponRedemption",
                    &[],
                    <CouponRedemption as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["code"], &[]),
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["valid_from", "valid_until"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Coupon`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewCoupon {
    pub code: String,
    pub name: String,
    pub discount_type: DiscountType,
    pub discount_value: Decimal,
    pub valid_from: NaiveDateTime,
    pub valid_until: NaiveDateTime,
    pub created_by: String,
}
///A new [`Coupon`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct CouponCreate(::onedef::__v0::Create<Coupon>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl CouponCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            CouponCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CouponCreate(self.0.set(3, value))
        }
        pub fn minimum_amount(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            CouponCreate(self.0.set(6, value))
        }
        pub fn maximum_discount(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            CouponCreate(self.0.set(7, value))
        }
        pub fn usage_limit(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            CouponCreate(self.0.set(10, value))
        }
        pub fn usage_limit_per_client(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            CouponCreate(self.0.set(11, value))
        }
        pub fn usage_count(self, value: impl __v0::IntoField<i32>) -> Self {
            CouponCreate(self.0.set(12, value))
        }
        pub fn client_ids(self, value: impl __v0::IntoField<Vec<String>>) -> Self {
            CouponCreate(self.0.set(13, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            CouponCreate(self.0.set(14, value))
        }
        pub fn is_first_purchase(self, value: impl __v0::IntoField<bool>) -> Self {
            CouponCreate(self.0.set(15, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            CouponCreate(self.0.set(17, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            CouponCreate(self.0.set(18, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            CouponCreate(self.0.set(19, value))
        }
    }
    __v0::create_methods!(pub, CouponCreate, Coupon);
    #[automatically_derived]
    impl __v0::Draft<Coupon> for NewCoupon {
        fn into_create(self) -> __v0::Create<Coupon> {
            __v0::Create::of(
                [1, 2, 4, 5, 8, 9, 16],
                [
                    <String as __v0::Field>::into_datum(self.code),
                    <String as __v0::Field>::into_datum(self.name),
                    <DiscountType as __v0::Field>::into_datum(self.discount_type),
                    <Decimal as __v0::Field>::into_datum(self.discount_value),
                    <NaiveDateTime as __v0::Field>::into_datum(self.valid_from),
                    <NaiveDateTime as __v0::Field>::into_datum(self.valid_until),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Coupon {
        type New = NewCoupon;
        type Create = CouponCreate;
    }
};

// CouponRedemption

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct COUPON;
    }
    #[allow(dead_code, missing_docs)]
    impl CouponRedemption {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const COUPON_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const INVOICE_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const DISCOUNT_AMOUNT: __v0::Column<Self, Decimal, 4> = __v0::Column::HERE;
        pub const REDEEMED_BY: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const REDEEMED_AT: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const COUPON: __v0::Relation<Self, BelongsTo<Coupon>, __relations::COUPON> = __v0::to(
            "coupon",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for CouponRedemption {
        const WIDTH: __v0::usize = 7;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("coupon_id", "String").prisma("couponId"),
            __v0::FieldDescription {
                docs: __v0::Some("Not a foreign key."),
                ..<String as __v0::Field>::OF
                    .named("invoice_id", "String")
                    .prisma("invoiceId")
            },
            <Option<String> as __v0::Field>::OF
                .named("client_id", "String")
                .prisma("clientId"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("discount_amount", "Decimal")
                    .prisma("discountAmount")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("redeemed_by", "String")
                    .prisma("redeemedBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("redeemed_at", "NaiveDateTime")
                    .prisma("redeemedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(CouponRedemption {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                coupon_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                invoice_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                client_id: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                discount_amount: <Decimal as __v0::Field>::read::<D>(row, at + 4)?,
                redeemed_by: <String as __v0::Field>::read::<D>(row, at + 5)?,
                redeemed_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                coupon: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for CouponRedemption {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for CouponRedemption {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for CouponRedemption {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "CouponRedemption",
            docs: __v0::Some("A coupon was used."),
            table: "coupon_redemptions",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "coupon",
                        "coupon",
                        "BelongsTo",
                        "Coupon",
                        &["coupon_id"],
                        <Coupon as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["coupon_id"], &[]),
                __v0::index("index", &["invoice_id"], &[]),
                __v0::index("index", &["client_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Coupon as __v0::Model>::Id>();
    };
};
///A new [`CouponRedemption`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewCouponRedemption {
    pub coupon_id: String,
    pub invoice_id: String,
    pub discount_amount: Decimal,
    pub redeemed_by: String,
}
///A new [`CouponRedemption`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct CouponRedemptionCreate(::onedef::__v0::Create<CouponRedemption>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl CouponRedemptionCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            CouponRedemptionCreate(self.0.set(0, value))
        }
        pub fn client_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CouponRedemptionCreate(self.0.set(3, value))
        }
        pub fn redeemed_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            CouponRedemptionCreate(self.0.set(6, value))
        }
    }
    __v0::create_methods!(pub, CouponRedemptionCreate, CouponRedemption);
    #[automatically_derived]
    impl __v0::Draft<CouponRedemption> for NewCouponRedemption {
        fn into_create(self) -> __v0::Create<CouponRedemption> {
            __v0::Create::of(
                [1, 2, 4, 5],
                [
                    <String as __v0::Field>::into_datum(self.coupon_id),
                    <String as __v0::Field>::into_datum(self.invoice_id),
                    <Decimal as __v0::Field>::into_datum(self.discount_amount),
                    <String as __v0::Field>::into_datum(self.redeemed_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for CouponRedemption {
        type New = NewCouponRedemption;
        type Create = CouponRedemptionCreate;
    }
};

// ExpenseCategory

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct EXPENSES;
    }
    #[allow(dead_code, missing_docs)]
    impl ExpenseCategory {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const ICON: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const COLOR: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const IS_SYSTEM: __v0::Column<Self, bool, 5> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 6> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 7> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const EXPENSES: __v0::Relation<
            Self,
            HasMany<Expense>,
            __relations::EXPENSES,
        > = __v0::to("expenses", 0);
    }
    #[automatically_derived]
    impl __v0::Record for ExpenseCategory {
        const WIDTH: __v0::usize = 9;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            <Option<String> as __v0::Field>::OF.named("icon", "String"),
            <Option<String> as __v0::Field>::OF.named("color", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("Cannot be deleted."),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_system", "bool").prisma("isSystem")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ExpenseCategory {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                icon: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                color: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                is_system: <bool as __v0::Field>::read::<D>(row, at + 5)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 6)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 7)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ExpenseCategory {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ExpenseCategory {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ExpenseCategory {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ExpenseCategory",
            docs: __v0::Some("A kind of expense."),
            table: "expense_categories",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "expenses",
                    "expenses",
                    "HasMany",
                    "Expense",
                    &[],
                    <Expense as __v0::Model>::__description,
                ),
            ],
            indexes: &[__v0::index("index", &["is_active"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`ExpenseCategory`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewExpenseCategory {
    pub name: String,
}
///A new [`ExpenseCategory`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ExpenseCategoryCreate(::onedef::__v0::Create<ExpenseCategory>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ExpenseCategoryCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ExpenseCategoryCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCategoryCreate(self.0.set(2, value))
        }
        pub fn icon(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCategoryCreate(self.0.set(3, value))
        }
        pub fn color(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCategoryCreate(self.0.set(4, value))
        }
        pub fn is_system(self, value: impl __v0::IntoField<bool>) -> Self {
            ExpenseCategoryCreate(self.0.set(5, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            ExpenseCategoryCreate(self.0.set(6, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ExpenseCategoryCreate(self.0.set(7, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ExpenseCategoryCreate(self.0.set(8, value))
        }
    }
    __v0::create_methods!(pub, ExpenseCategoryCreate, ExpenseCategory);
    #[automatically_derived]
    impl __v0::Draft<ExpenseCategory> for NewExpenseCategory {
        fn into_create(self) -> __v0::Create<ExpenseCategory> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ExpenseCategory {
        type New = NewExpenseCategory;
        type Create = ExpenseCategoryCreate;
    }
};

// Expense

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct CLIENT;
        pub struct PRODUCT;
        pub struct PROJECT;
        pub struct CATEGORY;
        pub struct ATTACHMENTS;
    }
    #[allow(dead_code, missing_docs)]
    impl Expense {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, Option<String>, 1> = __v0::Column::HERE;
        pub const PRODUCT_ID: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const PROJECT_ID: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const CATEGORY_ID: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const VENDOR: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const AMOUNT: __v0::Column<Self, Decimal, 7> = __v0::Column::HERE;
        pub const CURRENCY: __v0::Column<Self, String, 8> = __v0::Column::HERE;
        pub const EXPENSE_DATE: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const PAYMENT_METHOD: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const REFERENCE: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const IS_REIMBURSABLE: __v0::Column<Self, bool, 12> = __v0::Column::HERE;
        pub const IS_REIMBURSED: __v0::Column<Self, bool, 13> = __v0::Column::HERE;
        pub const REIMBURSED_AT: __v0::Column<Self, Option<NaiveDateTime>, 14> = __v0::Column::HERE;
        pub const REIMBURSED_BY: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const TAX_AMOUNT: __v0::Column<Self, Option<Decimal>, 16> = __v0::Column::HERE;
        pub const TAX_RATE: __v0::Column<Self, Option<Decimal>, 17> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, ExpenseStatus, 18> = __v0::Column::HERE;
        pub const APPROVED_BY: __v0::Column<Self, Option<String>, 19> = __v0::Column::HERE;
        pub const APPROVED_AT: __v0::Column<Self, Option<NaiveDateTime>, 20> = __v0::Column::HERE;
        pub const REJECTED_BY: __v0::Column<Self, Option<String>, 21> = __v0::Column::HERE;
        pub const REJECTED_AT: __v0::Column<Self, Option<NaiveDateTime>, 22> = __v0::Column::HERE;
        pub const REJECTION_REASON: __v0::Column<Self, Option<String>, 23> = __v0::Column::HERE;
        pub const NOTES: __v0::Column<Self, Option<String>, 24> = __v0::Column::HERE;
        pub const OCR_DATA: __v0::Column<Self, Option<serde_json::Value>, 25> = __v0::Column::HERE;
        pub const AI_CONFIDENCE: __v0::Column<Self, Option<Decimal>, 26> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 27> = __v0::Column::HERE;
        pub const UPDATED_BY: __v0::Column<Self, Option<String>, 28> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 29> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 30> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 31> = __v0::Column::HERE;
        pub const CLIENT: __v0::Relation<
            Self,
            BelongsTo<Option<Client>>,
            __relations::CLIENT,
        > = __v0::to("client", 0);
        pub const PRODUCT: __v0::Relation<
            Self,
            BelongsTo<Option<Product>>,
            __relations::PRODUCT,
        > = __v0::to("product", 1);
        pub const PROJECT: __v0::Relation<
            Self,
            BelongsTo<Option<Project>>,
            __relations::PROJECT,
        > = __v0::to("project", 2);
        pub const CATEGORY: __v0::Relation<
            Self,
            BelongsTo<ExpenseCategory>,
            __relations::CATEGORY,
        > = __v0::to("category", 3);
        pub const ATTACHMENTS: __v0::Relation<
            Self,
            HasMany<ExpenseAttachment>,
            __relations::ATTACHMENTS,
        > = __v0::to("attachments", 4);
    }
    #[automatically_derived]
    impl __v0::Record for Expense {
        const WIDTH: __v0::usize = 32;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <Option<String> as __v0::Field>::OF
                .named("client_id", "String")
                .prisma("clientId"),
            <Option<String> as __v0::Field>::OF
                .named("product_id", "String")
                .prisma("productId"),
            <Option<String> as __v0::Field>::OF
                .named("project_id", "String")
                .prisma("projectId"),
            <String as __v0::Field>::OF
                .named("category_id", "String")
                .prisma("categoryId"),
            <String as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("Where it was spent."),
                ..<Option<String> as __v0::Field>::OF.named("vendor", "String")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("amount", "Decimal")
            },
            __v0::FieldDescription {
                default: __v0::Some("\"USD\""),
                ..<String as __v0::Field>::OF.named("currency", "String")
            },
            <NaiveDateTime as __v0::Field>::OF
                .named("expense_date", "NaiveDateTime")
                .prisma("expenseDate"),
            <Option<String> as __v0::Field>::OF
                .named("payment_method", "String")
                .prisma("paymentMethod"),
            <Option<String> as __v0::Field>::OF.named("reference", "String"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_reimbursable", "bool")
                    .prisma("isReimbursable")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_reimbursed", "bool")
                    .prisma("isReimbursed")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("reimbursed_at", "NaiveDateTime")
                .prisma("reimbursedAt"),
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<Option<String> as __v0::Field>::OF
                    .named("reimbursed_by", "String")
                    .prisma("reimbursedBy")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("tax_amount", "Decimal")
                    .prisma("taxAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(5, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("tax_rate", "Decimal")
                    .prisma("taxRate")
            },
            __v0::FieldDescription {
                default: __v0::Some("ExpenseStatus::Pending"),
                ..<ExpenseStatus as __v0::Field>::OF.named("status", "ExpenseStatus")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<Option<String> as __v0::Field>::OF
                    .named("approved_by", "String")
                    .prisma("approvedBy")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("approved_at", "NaiveDateTime")
                .prisma("approvedAt"),
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<Option<String> as __v0::Field>::OF
                    .named("rejected_by", "String")
                    .prisma("rejectedBy")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("rejected_at", "NaiveDateTime")
                .prisma("rejectedAt"),
            <Option<String> as __v0::Field>::OF
                .named("rejection_reason", "String")
                .prisma("rejectionReason"),
            <Option<String> as __v0::Field>::OF.named("notes", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("What was read from the receipt."),
                ..<Option<serde_json::Value> as __v0::Field>::OF
                    .named("ocr_data", "serde_json::Value")
                    .prisma("ocrData")
            },
            __v0::FieldDescription {
                docs: __v0::Some("From 0 to 1."),
                native: &["Decimal(3, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("ai_confidence", "Decimal")
                    .prisma("aiConfidence")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<Option<String> as __v0::Field>::OF
                    .named("updated_by", "String")
                    .prisma("updatedBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Expense {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                client_id: <Option<String> as __v0::Field>::read::<D>(row, at + 1)?,
                product_id: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                project_id: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                category_id: <String as __v0::Field>::read::<D>(row, at + 4)?,
                description: <String as __v0::Field>::read::<D>(row, at + 5)?,
                vendor: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                amount: <Decimal as __v0::Field>::read::<D>(row, at + 7)?,
                currency: <String as __v0::Field>::read::<D>(row, at + 8)?,
                expense_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                payment_method: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                reference: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                is_reimbursable: <bool as __v0::Field>::read::<D>(row, at + 12)?,
                is_reimbursed: <bool as __v0::Field>::read::<D>(row, at + 13)?,
                reimbursed_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                reimbursed_by: <Option<String> as __v0::Field>::read::<D>(row, at + 15)?,
                tax_amount: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 16)?,
                tax_rate: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 17)?,
                status: <ExpenseStatus as __v0::Field>::read::<D>(row, at + 18)?,
                approved_by: <Option<String> as __v0::Field>::read::<D>(row, at + 19)?,
                approved_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 20)?,
                rejected_by: <Option<String> as __v0::Field>::read::<D>(row, at + 21)?,
                rejected_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 22)?,
                rejection_reason: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 23)?,
                notes: <Option<String> as __v0::Field>::read::<D>(row, at + 24)?,
                ocr_data: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 25)?,
                ai_confidence: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 26)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 27)?,
                updated_by: <Option<String> as __v0::Field>::read::<D>(row, at + 28)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 29)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 30)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 31)?,
                client: __v0::absent(),
                product: __v0::absent(),
                project: __v0::absent(),
                category: __v0::absent(),
                attachments: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Expense {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Expense {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Expense {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Expense",
            docs: __v0::Some(
                "Money spent, for the tenant, a customer, a product or a project.",
            ),
            table: "expenses",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
                        <Client as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "product",
                        "product",
                        "BelongsTo",
                        "Product",
                        &["product_id"],
                        <Product as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "project",
                        "project",
                        "BelongsTo",
                        "Project",
                        &["project_id"],
                        <Project as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "category",
                    "category",
                    "BelongsTo",
                    "ExpenseCategory",
                    &["category_id"],
                    <ExpenseCategory as __v0::Model>::__description,
                ),
                __v0::relation(
                    "attachments",
                    "attachments",
                    "HasMany",
                    "ExpenseAttachment",
                    &[],
                    <ExpenseAttachment as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["client_id"], &[]),
                __v0::index("index", &["product_id"], &[]),
                __v0::index("index", &["project_id"], &[]),
                __v0::index("index", &["category_id"], &[]),
                __v0::index("index", &["expense_date"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["created_by"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        let _: ExpenseStatus = ExpenseStatus::Pending;
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
        __v0::refers::<Option<String>, <Product as __v0::Model>::Id>();
        __v0::refers::<Option<String>, <Project as __v0::Model>::Id>();
        __v0::refers::<String, <ExpenseCategory as __v0::Model>::Id>();
    };
};
///A new [`Expense`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewExpense {
    pub category_id: String,
    pub description: String,
    pub amount: Decimal,
    pub expense_date: NaiveDateTime,
    pub created_by: String,
}
///A new [`Expense`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ExpenseCreate(::onedef::__v0::Create<Expense>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ExpenseCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ExpenseCreate(self.0.set(0, value))
        }
        pub fn client_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(1, value))
        }
        pub fn product_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(2, value))
        }
        pub fn project_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(3, value))
        }
        pub fn vendor(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(6, value))
        }
        pub fn currency(self, value: impl __v0::IntoField<String>) -> Self {
            ExpenseCreate(self.0.set(8, value))
        }
        pub fn payment_method(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ExpenseCreate(self.0.set(10, value))
        }
        pub fn reference(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(11, value))
        }
        pub fn is_reimbursable(self, value: impl __v0::IntoField<bool>) -> Self {
            ExpenseCreate(self.0.set(12, value))
        }
        pub fn is_reimbursed(self, value: impl __v0::IntoField<bool>) -> Self {
            ExpenseCreate(self.0.set(13, value))
        }
        pub fn reimbursed_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ExpenseCreate(self.0.set(14, value))
        }
        pub fn reimbursed_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(15, value))
        }
        pub fn tax_amount(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            ExpenseCreate(self.0.set(16, value))
        }
        pub fn tax_rate(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            ExpenseCreate(self.0.set(17, value))
        }
        pub fn status(self, value: impl __v0::IntoField<ExpenseStatus>) -> Self {
            ExpenseCreate(self.0.set(18, value))
        }
        pub fn approved_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(19, value))
        }
        pub fn approved_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ExpenseCreate(self.0.set(20, value))
        }
        pub fn rejected_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(21, value))
        }
        pub fn rejected_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ExpenseCreate(self.0.set(22, value))
        }
        pub fn rejection_reason(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ExpenseCreate(self.0.set(23, value))
        }
        pub fn notes(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(24, value))
        }
        pub fn ocr_data(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            ExpenseCreate(self.0.set(25, value))
        }
        pub fn ai_confidence(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ExpenseCreate(self.0.set(26, value))
        }
        pub fn updated_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExpenseCreate(self.0.set(28, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ExpenseCreate(self.0.set(29, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ExpenseCreate(self.0.set(30, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ExpenseCreate(self.0.set(31, value))
        }
    }
    __v0::create_methods!(pub, ExpenseCreate, Expense);
    #[automatically_derived]
    impl __v0::Draft<Expense> for NewExpense {
        fn into_create(self) -> __v0::Create<Expense> {
            __v0::Create::of(
                [4, 5, 7, 9, 27],
                [
                    <String as __v0::Field>::into_datum(self.category_id),
                    <String as __v0::Field>::into_datum(self.description),
                    <Decimal as __v0::Field>::into_datum(self.amount),
                    <NaiveDateTime as __v0::Field>::into_datum(self.expense_date),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Expense {
        type New = NewExpense;
        type Create = ExpenseCreate;
    }
};

// ExpenseAttachment

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct EXPENSE;
    }
    #[allow(dead_code, missing_docs)]
    impl ExpenseAttachment {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const EXPENSE_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const FILE_NAME: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const FILE_TYPE: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const FILE_SIZE: __v0::Column<Self, i32, 4> = __v0::Column::HERE;
        pub const FILE_PATH: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const THUMBNAIL_PATH: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const IS_RECEIPT: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const UPLOADED_BY: __v0::Column<Self, String, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const EXPENSE: __v0::Relation<
            Self,
            BelongsTo<Expense>,
            __relations::EXPENSE,
        > = __v0::to("expense", 0);
    }
    #[automatically_derived]
    impl __v0::Record for ExpenseAttachment {
        const WIDTH: __v0::usize = 10;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("expense_id", "String")
                .prisma("expenseId"),
            <String as __v0::Field>::OF.named("file_name", "String").prisma("fileName"),
            __v0::FieldDescription {
                docs: __v0::Some("MIME type."),
                ..<String as __v0::Field>::OF
                    .named("file_type", "String")
                    .prisma("fileType")
            },
            __v0::FieldDescription {
                docs: __v0::Some("In bytes."),
                ..<i32 as __v0::Field>::OF.named("file_size", "i32").prisma("fileSize")
            },
            <String as __v0::Field>::OF.named("file_path", "String").prisma("filePath"),
            <Option<String> as __v0::Field>::OF
                .named("thumbnail_path", "String")
                .prisma("thumbnailPath"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_receipt", "bool")
                    .prisma("isReceipt")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("uploaded_by", "String")
                    .prisma("uploadedBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ExpenseAttachment {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                expense_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                file_name: <String as __v0::Field>::read::<D>(row, at + 2)?,
                file_type: <String as __v0::Field>::read::<D>(row, at + 3)?,
                file_size: <i32 as __v0::Field>::read::<D>(row, at + 4)?,
                file_path: <String as __v0::Field>::read::<D>(row, at + 5)?,
                thumbnail_path: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                is_receipt: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                uploaded_by: <String as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                expense: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ExpenseAttachment {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ExpenseAttachment {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ExpenseAttachment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ExpenseAttachment",
            docs: __v0::Some("A file of an expense."),
            table: "expense_attachments",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "expense",
                        "expense",
                        "BelongsTo",
                        "Expense",
                        &["expense_id"],
                        <Expense as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[__v0::index("index", &["expense_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Expense as __v0::Model>::Id>();
    };
};
///A new [`ExpenseAttachment`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewExpenseAttachment {
    pub expense_id: String,
    pub file_name: String,
    pub file_type: String,
    pub file_size: i32,
    pub file_path: String,
    pub uploaded_by: String,
}
///A new [`ExpenseAttachment`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ExpenseAttachmentCreate(::onedef::__v0::Create<ExpenseAttachment>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ExpenseAttachmentCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ExpenseAttachmentCreate(self.0.set(0, value))
        }
        pub fn thumbnail_path(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ExpenseAttachmentCreate(self.0.set(6, value))
        }
        pub fn is_receipt(self, value: impl __v0::IntoField<bool>) -> Self {
            ExpenseAttachmentCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ExpenseAttachmentCreate(self.0.set(9, value))
        }
    }
    __v0::create_methods!(pub, ExpenseAttachmentCreate, ExpenseAttachment);
    #[automatically_derived]
    impl __v0::Draft<ExpenseAttachment> for NewExpenseAttachment {
        fn into_create(self) -> __v0::Create<ExpenseAttachment> {
            __v0::Create::of(
                [1, 2, 3, 4, 5, 8],
                [
                    <String as __v0::Field>::into_datum(self.expense_id),
                    <String as __v0::Field>::into_datum(self.file_name),
                    <String as __v0::Field>::into_datum(self.file_type),
                    <i32 as __v0::Field>::into_datum(self.file_size),
                    <String as __v0::Field>::into_datum(self.file_path),
                    <String as __v0::Field>::into_datum(self.uploaded_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ExpenseAttachment {
        type New = NewExpenseAttachment;
        type Create = ExpenseAttachmentCreate;
    }
};

// ExpenseStatus

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for ExpenseStatus {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "ExpenseStatus",
            docs: __v0::Some("How far an expense is."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("PENDING"),
                    ..__v0::variant_of("Pending", "PENDING")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("APPROVED"),
                    ..__v0::variant_of("Approved", "APPROVED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("REJECTED"),
                    ..__v0::variant_of("Rejected", "REJECTED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("PAID"),
                    ..__v0::variant_of("Paid", "PAID")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("CANCELLED"),
                    ..__v0::variant_of("Cancelled", "CANCELLED")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "PENDING" => __v0::Some(ExpenseStatus::Pending),
                "APPROVED" => __v0::Some(ExpenseStatus::Approved),
                "REJECTED" => __v0::Some(ExpenseStatus::Rejected),
                "PAID" => __v0::Some(ExpenseStatus::Paid),
                "CANCELLED" => __v0::Some(ExpenseStatus::Cancelled),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                ExpenseStatus::Pending => "PENDING",
                ExpenseStatus::Approved => "APPROVED",
                ExpenseStatus::Rejected => "REJECTED",
                ExpenseStatus::Paid => "PAID",
                ExpenseStatus::Cancelled => "CANCELLED",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for ExpenseStatus {
        type Stored = __v0::Label;
        type Key = ExpenseStatus;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"ExpenseStatus\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for ExpenseStatus {}
    __v0::drivers_enum!(ExpenseStatus, __v0::Some("\"ExpenseStatus\""));
};

// Invoice

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct CLIENT;
        pub struct ITEMS;
        pub struct PAYMENTS;
    }
    #[allow(dead_code, missing_docs)]
    impl Invoice {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const INVOICE_NUMBER: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, InvoiceStatus, 3> = __v0::Column::HERE;
        pub const PAYPAL_INVOICE_ID: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const PAYPAL_INVOICE_URL: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const ISSUE_DATE: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const DUE_DATE: __v0::Column<Self, NaiveDateTime, 7> = __v0::Column::HERE;
        pub const PAID_DATE: __v0::Column<Self, Option<NaiveDateTime>, 8> = __v0::Column::HERE;
        pub const SUBTOTAL: __v0::Column<Self, Decimal, 9> = __v0::Column::HERE;
        pub const TAX_RATE: __v0::Column<Self, Decimal, 10> = __v0::Column::HERE;
        pub const TAX_AMOUNT: __v0::Column<Self, Decimal, 11> = __v0::Column::HERE;
        pub const DISCOUNT_AMOUNT: __v0::Column<Self, Decimal, 12> = __v0::Column::HERE;
        pub const TOTAL_AMOUNT: __v0::Column<Self, Decimal, 13> = __v0::Column::HERE;
        pub const AMOUNT_PAID: __v0::Column<Self, Decimal, 14> = __v0::Column::HERE;
        pub const AMOUNT_DUE: __v0::Column<Self, Decimal, 15> = __v0::Column::HERE;
        pub const NOTE: __v0::Column<Self, Option<String>, 16> = __v0::Column::HERE;
        pub const TERMS_AND_CONDITIONS: __v0::Column<Self, Option<String>, 17> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 18> = __v0::Column::HERE;
        pub const SENT_BY: __v0::Column<Self, Option<String>, 19> = __v0::Column::HERE;
        pub const SENT_AT: __v0::Column<Self, Option<NaiveDateTime>, 20> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 21> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 22> = __v0::Column::HERE;
        pub const CLIENT: __v0::Relation<
            Self,
            BelongsTo<Option<Client>>,
            __relations::CLIENT,
        > = __v0::to("client", 0);
        pub const ITEMS: __v0::Relation<
            Self,
            HasMany<InvoiceItem>,
            __relations::ITEMS,
        > = __v0::to("items", 1);
        pub const PAYMENTS: __v0::Relation<
            Self,
            HasMany<InvoicePayment>,
            __relations::PAYMENTS,
        > = __v0::to("payments", 2);
    }
    #[automatically_derived]
    impl __v0::Record for Invoice {
        const WIDTH: __v0::usize = 23;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Such as `INV-00001`."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF
                    .named("invoice_number", "String")
                    .prisma("invoiceNumber")
            },
            <Option<String> as __v0::Field>::OF
                .named("client_id", "String")
                .prisma("clientId"),
            __v0::FieldDescription {
                default: __v0::Some("InvoiceStatus::Processing"),
                ..<InvoiceStatus as __v0::Field>::OF.named("status", "InvoiceStatus")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF
                    .named("paypal_invoice_id", "String")
                    .prisma("paypalInvoiceId")
            },
            <Option<String> as __v0::Field>::OF
                .named("paypal_invoice_url", "String")
                .prisma("paypalInvoiceUrl"),
            <NaiveDateTime as __v0::Field>::OF
                .named("issue_date", "NaiveDateTime")
                .prisma("issueDate"),
            <NaiveDateTime as __v0::Field>::OF
                .named("due_date", "NaiveDateTime")
                .prisma("dueDate"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("paid_date", "NaiveDateTime")
                .prisma("paidDate"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("subtotal", "Decimal")
            },
            __v0::FieldDescription {
                native: &["Decimal(5, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("tax_rate", "Decimal")
                    .prisma("taxRate")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("tax_amount", "Decimal")
                    .prisma("taxAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("discount_amount", "Decimal")
                    .prisma("discountAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("total_amount", "Decimal")
                    .prisma("totalAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("amount_paid", "Decimal")
                    .prisma("amountPaid")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("amount_due", "Decimal")
                    .prisma("amountDue")
            },
            <Option<String> as __v0::Field>::OF.named("note", "String"),
            <Option<String> as __v0::Field>::OF
                .named("terms_and_conditions", "String")
                .prisma("termsAndConditions"),
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<Option<String> as __v0::Field>::OF
                    .named("sent_by", "String")
                    .prisma("sentBy")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("sent_at", "NaiveDateTime")
                .prisma("sentAt"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Invoice {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                invoice_number: <String as __v0::Field>::read::<D>(row, at + 1)?,
                client_id: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                status: <InvoiceStatus as __v0::Field>::read::<D>(row, at + 3)?,
                paypal_invoice_id: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                paypal_invoice_url: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                issue_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                due_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 7)?,
                paid_date: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                subtotal: <Decimal as __v0::Field>::read::<D>(row, at + 9)?,
                tax_rate: <Decimal as __v0::Field>::read::<D>(row, at + 10)?,
                tax_amount: <Decimal as __v0::Field>::read::<D>(row, at + 11)?,
                discount_amount: <Decimal as __v0::Field>::read::<D>(row, at + 12)?,
                total_amount: <Decimal as __v0::Field>::read::<D>(row, at + 13)?,
                amount_paid: <Decimal as __v0::Field>::read::<D>(row, at + 14)?,
                amount_due: <Decimal as __v0::Field>::read::<D>(row, at + 15)?,
                note: <Option<String> as __v0::Field>::read::<D>(row, at + 16)?,
                terms_and_conditions: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 17)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 18)?,
                sent_by: <Option<String> as __v0::Field>::read::<D>(row, at + 19)?,
                sent_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 20)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 21)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 22)?,
                client: __v0::absent(),
                items: __v0::absent(),
                payments: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Invoice {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Invoice {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Invoice {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<4>, W> for Invoice {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Invoice {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Invoice",
            docs: __v0::Some("An invoice to a customer."),
            table: "invoices",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
                        <Client as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "items",
                    "items",
                    "HasMany",
                    "InvoiceItem",
                    &[],
                    <InvoiceItem as __v0::Model>::__description,
                ),
                __v0::relation(
                    "payments",
                    "payments",
                    "HasMany",
                    "InvoicePayment",
                    &[],
                    <InvoicePayment as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["client_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["issue_date"], &[]),
                __v0::index("index", &["due_date"], &[]),
                __v0::index("index", &["paypal_invoice_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        let _: InvoiceStatus = InvoiceStatus::Processing;
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
    };
};
///A new [`Invoice`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewInvoice {
    pub invoice_number: String,
    pub issue_date: NaiveDateTime,
    pub due_date: NaiveDateTime,
    pub subtotal: Decimal,
    pub total_amount: Decimal,
    pub amount_due: Decimal,
    pub created_by: String,
}
///A new [`Invoice`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct InvoiceCreate(::onedef::__v0::Create<Invoice>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl InvoiceCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            InvoiceCreate(self.0.set(0, value))
        }
        pub fn client_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(2, value))
        }
        pub fn status(self, value: impl __v0::IntoField<InvoiceStatus>) -> Self {
            InvoiceCreate(self.0.set(3, value))
        }
        pub fn paypal_invoice_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(4, value))
        }
        pub fn paypal_invoice_url(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(5, value))
        }
        pub fn paid_date(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            InvoiceCreate(self.0.set(8, value))
        }
        pub fn tax_rate(self, value: impl __v0::IntoField<Decimal>) -> Self {
            InvoiceCreate(self.0.set(10, value))
        }
        pub fn tax_amount(self, value: impl __v0::IntoField<Decimal>) -> Self {
            InvoiceCreate(self.0.set(11, value))
        }
        pub fn discount_amount(self, value: impl __v0::IntoField<Decimal>) -> Self {
            InvoiceCreate(self.0.set(12, value))
        }
        pub fn amount_paid(self, value: impl __v0::IntoField<Decimal>) -> Self {
            InvoiceCreate(self.0.set(14, value))
        }
        pub fn note(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(16, value))
        }
        pub fn terms_and_conditions(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(17, value))
        }
        pub fn sent_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(19, value))
        }
        pub fn sent_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            InvoiceCreate(self.0.set(20, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            InvoiceCreate(self.0.set(21, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            InvoiceCreate(self.0.set(22, value))
        }
    }
    __v0::create_methods!(pub, InvoiceCreate, Invoice);
    #[automatically_derived]
    impl __v0::Draft<Invoice> for NewInvoice {
        fn into_create(self) -> __v0::Create<Invoice> {
            __v0::Create::of(
                [1, 6, 7, 9, 13, 15, 18],
                [
                    <String as __v0::Field>::into_datum(self.invoice_number),
                    <NaiveDateTime as __v0::Field>::into_datum(self.issue_date),
                    <NaiveDateTime as __v0::Field>::into_datum(self.due_date),
                    <Decimal as __v0::Field>::into_datum(self.subtotal),
                    <Decimal as __v0::Field>::into_datum(self.total_amount),
                    <Decimal as __v0::Field>::into_datum(self.amount_due),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Invoice {
        type New = NewInvoice;
        type Create = InvoiceCreate;
    }
};

// InvoiceItem

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct INVOICE;
    }
    #[allow(dead_code, missing_docs)]
    impl InvoiceItem {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const INVOICE_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const PROJECT_ID: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const QUANTITY: __v0::Column<Self, Decimal, 4> = __v0::Column::HERE;
        pub const UNIT_PRICE: __v0::Column<Self, Decimal, 5> = __v0::Column::HERE;
        pub const AMOUNT: __v0::Column<Self, Decimal, 6> = __v0::Column::HERE;
        pub const TIME_ENTRY_IDS: __v0::Column<Self, Vec<String>, 7> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const INVOICE: __v0::Relation<
            Self,
            BelongsTo<Invoice>,
            __relations::INVOICE,
        > = __v0::to("invoice", 0);
    }
    #[automatically_derived]
    impl __v0::Record for InvoiceItem {
        const WIDTH: __v0::usize = 9;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("invoice_id", "String")
                .prisma("invoiceId"),
            __v0::FieldDescription {
                docs: __v0::Some("Not a foreign key."),
                ..<Option<String> as __v0::Field>::OF
                    .named("project_id", "String")
                    .prisma("projectId")
            },
            <String as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("quantity", "Decimal")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("unit_price", "Decimal")
                    .prisma("unitPrice")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Quantity × unit price."),
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("amount", "Decimal")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The hours that it bills."),
                default: __v0::Some("[]"),
                ..<Vec<String> as __v0::Field>::OF
                    .named("time_entry_ids", "Vec<String>")
                    .prisma("timeEntryIds")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(InvoiceItem {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                invoice_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                project_id: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                description: <String as __v0::Field>::read::<D>(row, at + 3)?,
                quantity: <Decimal as __v0::Field>::read::<D>(row, at + 4)?,
                unit_price: <Decimal as __v0::Field>::read::<D>(row, at + 5)?,
                amount: <Decimal as __v0::Field>::read::<D>(row, at + 6)?,
                time_entry_ids: <Vec<String> as __v0::Field>::read::<D>(row, at + 7)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for InvoiceItem {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for InvoiceItem {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for InvoiceItem {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "InvoiceItem",
            docs: __v0::Some("One line of an invoice."),
            table: "invoice_items",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "invoice",
                        "invoice",
                        "BelongsTo",
                        "Invoice",
                        &["invoice_id"],
                        <Invoice as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["invoice_id"], &[]),
                __v0::index("index", &["project_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Invoice as __v0::Model>::Id>();
    };
};
///A new [`InvoiceItem`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewInvoiceItem {
    pub invoice_id: String,
    pub description: String,
    pub quantity: Decimal,
    pub unit_price: Decimal,
    pub amount: Decimal,
}
///A new [`InvoiceItem`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct InvoiceItemCreate(::onedef::__v0::Create<InvoiceItem>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl InvoiceItemCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            InvoiceItemCreate(self.0.set(0, value))
        }
        pub fn project_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceItemCreate(self.0.set(2, value))
        }
        pub fn time_entry_ids(self, value: impl __v0::IntoField<Vec<String>>) -> Self {
            InvoiceItemCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            InvoiceItemCreate(self.0.set(8, value))
        }
    }
    __v0::create_methods!(pub, InvoiceItemCreate, InvoiceItem);
    #[automatically_derived]
    impl __v0::Draft<InvoiceItem> for NewInvoiceItem {
        fn into_create(self) -> __v0::Create<InvoiceItem> {
            __v0::Create::of(
                [1, 3, 4, 5, 6],
                [
                    <String as __v0::Field>::into_datum(self.invoice_id),
                    <String as __v0::Field>::into_datum(self.description),
                    <Decimal as __v0::Field>::into_datum(self.quantity),
                    <Decimal as __v0::Field>::into_datum(self.unit_price),
                    <Decimal as __v0::Field>::into_datum(self.amount),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for InvoiceItem {
        type New = NewInvoiceItem;
        type Create = InvoiceItemCreate;
    }
};

// InvoicePayment

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct INVOICE;
    }
    #[allow(dead_code, missing_docs)]
    impl InvoicePayment {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const INVOICE_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const PAYPAL_PAYMENT_ID: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const AMOUNT: __v0::Column<Self, Decimal, 3> = __v0::Column::HERE;
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDateTime, 4> = __v0::Column::HERE;
        pub const PAYMENT_METHOD: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const NOTE: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 7> = __v0::Column::HERE;
        pub const INVOICE: __v0::Relation<
            Self,
            BelongsTo<Invoice>,
            __relations::INVOICE,
        > = __v0::to("invoice", 0);
    }
    #[automatically_derived]
    impl __v0::Record for InvoicePayment {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("invoice_id", "String")
                .prisma("invoiceId"),
            <Option<String> as __v0::Field>::OF
                .named("paypal_payment_id", "String")
                .prisma("paypalPaymentId"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("amount", "Decimal")
            },
            <NaiveDateTime as __v0::Field>::OF
                .named("payment_date", "NaiveDateTime")
                .prisma("paymentDate"),
            <Option<String> as __v0::Field>::OF
                .named("payment_method", "String")
                .prisma("paymentMethod"),
            <Option<String> as __v0::Field>::OF.named("note", "String"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(InvoicePayment {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                invoice_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                paypal_payment_id: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 2)?,
                amount: <Decimal as __v0::Field>::read::<D>(row, at + 3)?,
                payment_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 4)?,
                payment_method: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                note: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 7)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for InvoicePayment {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for InvoicePayment {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for InvoicePayment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "InvoicePayment",
            docs: __v0::Some("Money received for an invoice."),
            table: "invoice_payments",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "invoice",
                        "invoice",
                        "BelongsTo",
                        "Invoice",
                        &["invoice_id"],
                        <Invoice as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["invoice_id"], &[]),
                __v0::index("index", &["payment_date"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Invoice as __v0::Model>::Id>();
    };
};
///A new [`InvoicePayment`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewInvoicePayment {
    pub invoice_id: String,
    pub amount: Decimal,
    pub payment_date: NaiveDateTime,
}
///A new [`InvoicePayment`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct InvoicePaymentCreate(::onedef::__v0::Create<InvoicePayment>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl InvoicePaymentCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            InvoicePaymentCreate(self.0.set(0, value))
        }
        pub fn paypal_payment_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoicePaymentCreate(self.0.set(2, value))
        }
        pub fn payment_method(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoicePaymentCreate(self.0.set(5, value))
        }
        pub fn note(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoicePaymentCreate(self.0.set(6, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            InvoicePaymentCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, InvoicePaymentCreate, InvoicePayment);
    #[automatically_derived]
    impl __v0::Draft<InvoicePayment> for NewInvoicePayment {
        fn into_create(self) -> __v0::Create<InvoicePayment> {
            __v0::Create::of(
                [1, 3, 4],
                [
                    <String as __v0::Field>::into_datum(self.invoice_id),
                    <Decimal as __v0::Field>::into_datum(self.amount),
                    <NaiveDateTime as __v0::Field>::into_datum(self.payment_date),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for InvoicePayment {
        type New = NewInvoicePayment;
        type Create = InvoicePaymentCreate;
    }
};

// InvoiceStatus

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for InvoiceStatus {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "InvoiceStatus",
            docs: __v0::Some("How far an invoice is."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    docs: __v0::Some("Can still be edited."),
                    prisma: __v0::Some("PROCESSING"),
                    ..__v0::variant_of("Processing", "PROCESSING")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("SENT_TO_CLIENT"),
                    ..__v0::variant_of("SentToClient", "SENT_TO_CLIENT")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("SENT_EMAIL"),
                    ..__v0::variant_of("SentEmail", "SENT_EMAIL")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("SENT_MAIL"),
                    ..__v0::variant_of("SentMail", "SENT_MAIL")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("SENT_PAYPAL"),
                    ..__v0::variant_of("SentPaypal", "SENT_PAYPAL")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("SENT_STRIPE"),
                    ..__v0::variant_of("SentStripe", "SENT_STRIPE")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("INVALID"),
                    ..__v0::variant_of("Invalid", "INVALID")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("VOID"),
                    ..__v0::variant_of("Void", "VOID")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("CANCELLED"),
                    ..__v0::variant_of("Cancelled", "CANCELLED")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("Paid."),
                    prisma: __v0::Some("COMPLETED"),
                    ..__v0::variant_of("Completed", "COMPLETED")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "PROCESSING" => __v0::Some(InvoiceStatus::Processing),
                "SENT_TO_CLIENT" => __v0::Some(InvoiceStatus::SentToClient),
                "SENT_EMAIL" => __v0::Some(InvoiceStatus::SentEmail),
                "SENT_MAIL" => __v0::Some(InvoiceStatus::SentMail),
                "SENT_PAYPAL" => __v0::Some(InvoiceStatus::SentPaypal),
                "SENT_STRIPE" => __v0::Some(InvoiceStatus::SentStripe),
                "INVALID" => __v0::Some(InvoiceStatus::Invalid),
                "VOID" => __v0::Some(InvoiceStatus::Void),
                "CANCELLED" => __v0::Some(InvoiceStatus::Cancelled),
                "COMPLETED" => __v0::Some(InvoiceStatus::Completed),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                InvoiceStatus::Processing => "PROCESSING",
                InvoiceStatus::SentToClient => "SENT_TO_CLIENT",
                InvoiceStatus::SentEmail => "SENT_EMAIL",
                InvoiceStatus::SentMail => "SENT_MAIL",
                InvoiceStatus::SentPaypal => "SENT_PAYPAL",
                InvoiceStatus::SentStripe => "SENT_STRIPE",
                InvoiceStatus::Invalid => "INVALID",
                InvoiceStatus::Void => "VOID",
                InvoiceStatus::Cancelled => "CANCELLED",
                InvoiceStatus::Completed => "COMPLETED",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for InvoiceStatus {
        type Stored = __v0::Label;
        type Key = InvoiceStatus;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"InvoiceStatus\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for InvoiceStatus {}
    __v0::drivers_enum!(InvoiceStatus, __v0::Some("\"InvoiceStatus\""));
};

// PayPalTenantConfig

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl PayPalTenantConfig {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const PAYPAL_INTEGRATION_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const IS_ENABLED: __v0::Column<Self, bool, 2> = __v0::Column::HERE;
        pub const INVOICE_EMAIL_SUBJECT: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const INVOICE_TERMS_AND_CONDS: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const INVOICE_NOTE: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const INVOICE_MERCHANT_LOGO: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const ALLOW_PARTIAL_PAYMENT: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const MINIMUM_AMOUNT_DUE: __v0::Column<Self, Option<Decimal>, 8> = __v0::Column::HERE;
        pub const DUE_IN_DAYS: __v0::Column<Self, i32, 9> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 10> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 11> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for PayPalTenantConfig {
        const WIDTH: __v0::usize = 12;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A `PayPalIntegration` of the main database."),
                ..<String as __v0::Field>::OF
                    .named("paypal_integration_id", "String")
                    .prisma("paypalIntegrationId")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_enabled", "bool")
                    .prisma("isEnabled")
            },
            <Option<String> as __v0::Field>::OF
                .named("invoice_email_subject", "String")
                .prisma("invoiceEmailSubject"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_terms_and_conds", "String")
                .prisma("invoiceTermsAndConds"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_note", "String")
                .prisma("invoiceNote"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_merchant_logo", "String")
                .prisma("invoiceMerchantLogo"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("allow_partial_payment", "bool")
                    .prisma("allowPartialPayment")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("minimum_amount_due", "Decimal")
                    .prisma("minimumAmountDue")
            },
            __v0::FieldDescription {
                docs: __v0::Some("30 for net 30."),
                default: __v0::Some("30"),
                ..<i32 as __v0::Field>::OF
                    .named("due_in_days", "i32")
                    .prisma("dueInDays")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PayPalTenantConfig {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                paypal_integration_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                is_enabled: <bool as __v0::Field>::read::<D>(row, at + 2)?,
                invoice_email_subject: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                invoice_terms_and_conds: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                invoice_note: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                invoice_merchant_logo: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                allow_partial_payment: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                minimum_amount_due: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                due_in_days: <i32 as __v0::Field>::read::<D>(row, at + 9)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 10)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 11)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for PayPalTenantConfig {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for PayPalTenantConfig {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for PayPalTenantConfig {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PayPalTenantConfig",
            docs: __v0::Some("How this tenant uses PayPal."),
            table: "paypal_tenant_configs",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`PayPalTenantConfig`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewPayPalTenantConfig {
    pub paypal_integration_id: String,
}
///A new [`PayPalTenantConfig`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct PayPalTenantConfigCreate(::onedef::__v0::Create<PayPalTenantConfig>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl PayPalTenantConfigCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            PayPalTenantConfigCreate(self.0.set(0, value))
        }
        pub fn is_enabled(self, value: impl __v0::IntoField<bool>) -> Self {
            PayPalTenantConfigCreate(self.0.set(2, value))
        }
        pub fn invoice_email_subject(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PayPalTenantConfigCreate(self.0.set(3, value))
        }
        pub fn invoice_terms_and_conds(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PayPalTenantConfigCreate(self.0.set(4, value))
        }
        pub fn invoice_note(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            PayPalTenantConfigCreate(self.0.set(5, value))
        }
        pub fn invoice_merchant_logo(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PayPalTenantConfigCreate(self.0.set(6, value))
        }
        pub fn allow_partial_payment(self, value: impl __v0::IntoField<bool>) -> Self {
            PayPalTenantConfigCreate(self.0.set(7, value))
        }
        pub fn minimum_amount_due(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            PayPalTenantConfigCreate(self.0.set(8, value))
        }
        pub fn due_in_days(self, value: impl __v0::IntoField<i32>) -> Self {
            PayPalTenantConfigCreate(self.0.set(9, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PayPalTenantConfigCreate(self.0.set(10, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PayPalTenantConfigCreate(self.0.set(11, value))
        }
    }
    __v0::create_methods!(pub, PayPalTenantConfigCreate, PayPalTenantConfig);
    #[automatically_derived]
    impl __v0::Draft<PayPalTenantConfig> for NewPayPalTenantConfig {
        fn into_create(self) -> __v0::Create<PayPalTenantConfig> {
            __v0::Create::of(
                [1],
                [<String as __v0::Field>::into_datum(self.paypal_integration_id)],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for PayPalTenantConfig {
        type New = NewPayPalTenantConfig;
        type Create = PayPalTenantConfigCreate;
    }
};

// PaymentTerm

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl PaymentTerm {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const DAYS_UNTIL_DUE: __v0::Column<Self, i32, 3> = __v0::Column::HERE;
        pub const DISCOUNT_PERCENT: __v0::Column<Self, Option<Decimal>, 4> = __v0::Column::HERE;
        pub const DISCOUNT_DAYS: __v0::Column<Self, Option<i32>, 5> = __v0::Column::HERE;
        pub const IS_DEFAULT: __v0::Column<Self, bool, 6> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 10> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 11> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for PaymentTerm {
        const WIDTH: __v0::usize = 12;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            <i32 as __v0::Field>::OF
                .named("days_until_due", "i32")
                .prisma("daysUntilDue"),
            __v0::FieldDescription {
                docs: __v0::Some("For paying within `discount_days`."),
                native: &["Decimal(5, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("discount_percent", "Decimal")
                    .prisma("discountPercent")
            },
            <Option<i32> as __v0::Field>::OF
                .named("discount_days", "i32")
                .prisma("discountDays"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_default", "bool")
                    .prisma("isDefault")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PaymentTerm {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                days_until_due: <i32 as __v0::Field>::read::<D>(row, at + 3)?,
                discount_percent: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                discount_days: <Option<i32> as __v0::Field>::read::<D>(row, at + 5)?,
                is_default: <bool as __v0::Field>::read::<D>(row, at + 6)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 10)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 11)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for PaymentTerm {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for PaymentTerm {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for PaymentTerm {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PaymentTerm",
            docs: __v0::Some("When an invoice must be paid, such as net 30."),
            table: "payment_terms",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["is_default"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`PaymentTerm`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewPaymentTerm {
    pub name: String,
    pub days_until_due: i32,
    pub created_by: String,
}
///A new [`PaymentTerm`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct PaymentTermCreate(::onedef::__v0::Create<PaymentTerm>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl PaymentTermCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            PaymentTermCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            PaymentTermCreate(self.0.set(2, value))
        }
        pub fn discount_percent(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            PaymentTermCreate(self.0.set(4, value))
        }
        pub fn discount_days(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            PaymentTermCreate(self.0.set(5, value))
        }
        pub fn is_default(self, value: impl __v0::IntoField<bool>) -> Self {
            PaymentTermCreate(self.0.set(6, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            PaymentTermCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PaymentTermCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PaymentTermCreate(self.0.set(10, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            PaymentTermCreate(self.0.set(11, value))
        }
    }
    __v0::create_methods!(pub, PaymentTermCreate, PaymentTerm);
    #[automatically_derived]
    impl __v0::Draft<PaymentTerm> for NewPaymentTerm {
        fn into_create(self) -> __v0::Create<PaymentTerm> {
            __v0::Create::of(
                [1, 3, 8],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <i32 as __v0::Field>::into_datum(self.days_until_due),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for PaymentTerm {
        type New = NewPaymentTerm;
        type Create = PaymentTermCreate;
    }
};

// Payment

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Payment {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const INVOICE_ID: __v0::Column<Self, Option<String>, 1> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const AMOUNT: __v0::Column<Self, Decimal, 3> = __v0::Column::HERE;
        pub const CURRENCY: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const PAYMENT_METHOD: __v0::Column<Self, PaymentMethod, 5> = __v0::Column::HERE;
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const TRANSACTION_ID: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const REFERENCE_NUMBER: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, PaymentStatus, 9> = __v0::Column::HERE;
        pub const NOTE: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const IS_REFUND: __v0::Column<Self, bool, 11> = __v0::Column::HERE;
        pub const REFUNDED_PAYMENT_ID: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const RECEIVED_BY: __v0::Column<Self, String, 13> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 14> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 15> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for Payment {
        const WIDTH: __v0::usize = 16;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Not a foreign key."),
                ..<Option<String> as __v0::Field>::OF
                    .named("invoice_id", "String")
                    .prisma("invoiceId")
            },
            <Option<String> as __v0::Field>::OF
                .named("client_id", "String")
                .prisma("clientId"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("amount", "Decimal")
            },
            __v0::FieldDescription {
                default: __v0::Some("\"USD\""),
                ..<String as __v0::Field>::OF.named("currency", "String")
            },
            <PaymentMethod as __v0::Field>::OF
                .named("payment_method", "PaymentMethod")
                .prisma("paymentMethod"),
            <NaiveDateTime as __v0::Field>::OF
                .named("payment_date", "NaiveDateTime")
                .prisma("paymentDate"),
            __v0::FieldDescription {
                docs: __v0::Some("The payment service's id."),
                ..<Option<String> as __v0::Field>::OF
                    .named("transaction_id", "String")
                    .prisma("transactionId")
            },
            <Option<String> as __v0::Field>::OF
                .named("reference_number", "String")
                .prisma("referenceNumber"),
            __v0::FieldDescription {
                default: __v0::Some("PaymentStatus::Completed"),
                ..<PaymentStatus as __v0::Field>::OF.named("status", "PaymentStatus")
            },
            <Option<String> as __v0::Field>::OF.named("note", "String"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_refund", "bool").prisma("isRefund")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The payment that this one gives back. Not a foreign key.",
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("refunded_payment_id", "String")
                    .prisma("refundedPaymentId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("received_by", "String")
                    .prisma("receivedBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Payment {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                invoice_id: <Option<String> as __v0::Field>::read::<D>(row, at + 1)?,
                client_id: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                amount: <Decimal as __v0::Field>::read::<D>(row, at + 3)?,
                currency: <String as __v0::Field>::read::<D>(row, at + 4)?,
                payment_method: <PaymentMethod as __v0::Field>::read::<D>(row, at + 5)?,
                payment_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                transaction_id: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                reference_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                status: <PaymentStatus as __v0::Field>::read::<D>(row, at + 9)?,
                note: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                is_refund: <bool as __v0::Field>::read::<D>(row, at + 11)?,
                refunded_payment_id: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                received_by: <String as __v0::Field>::read::<D>(row, at + 13)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 14)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Payment {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Payment {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Payment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Payment",
            docs: __v0::Some("Money received, with or without an invoice."),
            table: "payments",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["invoice_id"], &[]),
                __v0::index("index", &["client_id"], &[]),
                __v0::index("index", &["payment_date"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["payment_method"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        let _: PaymentStatus = PaymentStatus::Completed;
    };
};
///A new [`Payment`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewPayment {
    pub amount: Decimal,
    pub payment_method: PaymentMethod,
    pub payment_date: NaiveDateTime,
    pub received_by: String,
}
///A new [`Payment`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct PaymentCreate(::onedef::__v0::Create<Payment>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl PaymentCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            PaymentCreate(self.0.set(0, value))
        }
        pub fn invoice_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            PaymentCreate(self.0.set(1, value))
        }
        pub fn client_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            PaymentCreate(self.0.set(2, value))
        }
        pub fn currency(self, value: impl __v0::IntoField<String>) -> Self {
            PaymentCreate(self.0.set(4, value))
        }
        pub fn transaction_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PaymentCreate(self.0.set(7, value))
        }
        pub fn reference_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PaymentCreate(self.0.set(8, value))
        }
        pub fn status(self, value: impl __v0::IntoField<PaymentStatus>) -> Self {
            PaymentCreate(self.0.set(9, value))
        }
        pub fn note(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            PaymentCreate(self.0.set(10, value))
        }
        pub fn is_refund(self, value: impl __v0::IntoField<bool>) -> Self {
            PaymentCreate(self.0.set(11, value))
        }
        pub fn refunded_payment_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PaymentCreate(self.0.set(12, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PaymentCreate(self.0.set(14, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PaymentCreate(self.0.set(15, value))
        }
    }
    __v0::create_methods!(pub, PaymentCreate, Payment);
    #[automatically_derived]
    impl __v0::Draft<Payment> for NewPayment {
        fn into_create(self) -> __v0::Create<Payment> {
            __v0::Create::of(
                [3, 5, 6, 13],
                [
                    <Decimal as __v0::Field>::into_datum(self.amount),
                    <PaymentMethod as __v0::Field>::into_datum(self.payment_method),
                    <NaiveDateTime as __v0::Field>::into_datum(self.payment_date),
                    <String as __v0::Field>::into_datum(self.received_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Payment {
        type New = NewPayment;
        type Create = PaymentCreate;
    }
};

// PaymentMethod

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for PaymentMethod {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "PaymentMethod",
            docs: __v0::Some("How money was paid."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("CASH"),
                    ..__v0::variant_of("Cash", "CASH")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("CHECK"),
                    ..__v0::variant_of("Check", "CHECK")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("CREDIT_CARD"),
                    ..__v0::variant_of("CreditCard", "CREDIT_CARD")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("DEBIT_CARD"),
                    ..__v0::variant_of("DebitCard", "DEBIT_CARD")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("BANK_TRANSFER"),
                    ..__v0::variant_of("BankTransfer", "BANK_TRANSFER")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("PAYPAL"),
                    ..__v0::variant_of("Paypal", "PAYPAL")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("STRIPE"),
                    ..__v0::variant_of("Stripe", "STRIPE")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("WIRE"),
                    ..__v0::variant_of("Wire", "WIRE")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("ACH"),
                    ..__v0::variant_of("Ach", "ACH")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("OTHER"),
                    ..__v0::variant_of("Other", "OTHER")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "CASH" => __v0::Some(PaymentMethod::Cash),
                "CHECK" => __v0::Some(PaymentMethod::Check),
                "CREDIT_CARD" => __v0::Some(PaymentMethod::CreditCard),
                "DEBIT_CARD" => __v0::Some(PaymentMethod::DebitCard),
                "BANK_TRANSFER" => __v0::Some(PaymentMethod::BankTransfer),
                "PAYPAL" => __v0::Some(PaymentMethod::Paypal),
                "STRIPE" => __v0::Some(PaymentMethod::Stripe),
                "WIRE" => __v0::Some(PaymentMethod::Wire),
                "ACH" => __v0::Some(PaymentMethod::Ach),
                "OTHER" => __v0::Some(PaymentMethod::Other),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                PaymentMethod::Cash => "CASH",
                PaymentMethod::Check => "CHECK",
                PaymentMethod::CreditCard => "CREDIT_CARD",
                PaymentMethod::DebitCard => "DEBIT_CARD",
                PaymentMethod::BankTransfer => "BANK_TRANSFER",
                PaymentMethod::Paypal => "PAYPAL",
                PaymentMethod::Stripe => "STRIPE",
                PaymentMethod::Wire => "WIRE",
                PaymentMethod::Ach => "ACH",
                PaymentMethod::Other => "OTHER",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for PaymentMethod {
        type Stored = __v0::Label;
        type Key = PaymentMethod;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"PaymentMethod\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for PaymentMethod {}
    __v0::drivers_enum!(PaymentMethod, __v0::Some("\"PaymentMethod\""));
};

// PaymentStatus

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for PaymentStatus {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "PaymentStatus",
            docs: __v0::Some("What became of a payment."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("PENDING"),
                    ..__v0::variant_of("Pending", "PENDING")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("COMPLETED"),
                    ..__v0::variant_of("Completed", "COMPLETED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("FAILED"),
                    ..__v0::variant_of("Failed", "FAILED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("REFUNDED"),
                    ..__v0::variant_of("Refunded", "REFUNDED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("CANCELLED"),
                    ..__v0::variant_of("Cancelled", "CANCELLED")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "PENDING" => __v0::Some(PaymentStatus::Pending),
                "COMPLETED" => __v0::Some(PaymentStatus::Completed),
                "FAILED" => __v0::Some(PaymentStatus::Failed),
                "REFUNDED" => __v0::Some(PaymentStatus::Refunded),
                "CANCELLED" => __v0::Some(PaymentStatus::Cancelled),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                PaymentStatus::Pending => "PENDING",
                PaymentStatus::Completed => "COMPLETED",
                PaymentStatus::Failed => "FAILED",
                PaymentStatus::Refunded => "REFUNDED",
                PaymentStatus::Cancelled => "CANCELLED",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for PaymentStatus {
        type Stored = __v0::Label;
        type Key = PaymentStatus;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"PaymentStatus\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for PaymentStatus {}
    __v0::drivers_enum!(PaymentStatus, __v0::Some("\"PaymentStatus\""));
};

// Vendor

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct BILLS;
    }
    #[allow(dead_code, missing_docs)]
    impl Vendor {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const COMPANY_NAME: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const PHONE: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const WEBSITE: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const CONTACT_PERSON: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const ADDRESS_LINE1: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const ADDRESS_LINE2: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const CITY: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const STATE: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const POSTAL_CODE: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const COUNTRY: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const PAYMENT_TERM_DAYS: __v0::Column<Self, i32, 13> = __v0::Column::HERE;
        pub const ACCOUNT_NUMBER: __v0::Column<Self, Option<String>, 14> = __v0::Column::HERE;
        pub const TAX_ID: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const BANK_NAME: __v0::Column<Self, Option<String>, 16> = __v0::Column::HERE;
        pub const BANK_ACCOUNT_NUMBER: __v0::Column<Self, Option<String>, 17> = __v0::Column::HERE;
        pub const BANK_ROUTING_NUMBER: __v0::Column<Self, Option<String>, 18> = __v0::Column::HERE;
        pub const NOTES: __v0::Column<Self, Option<String>, 19> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 20> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 21> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 22> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 23> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 24> = __v0::Column::HERE;
        pub const BILLS: __v0::Relation<Self, HasMany<Bill>, __relations::BILLS> = __v0::to(
            "bills",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Vendor {
        const WIDTH: __v0::usize = 25;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <Option<String> as __v0::Field>::OF
                .named("company_name", "String")
                .prisma("companyName"),
            <Option<String> as __v0::Field>::OF.named("email", "String"),
            <Option<String> as __v0::Field>::OF.named("phone", "String"),
            <Option<String> as __v0::Field>::OF.named("website", "String"),
            <Option<String> as __v0::Field>::OF
                .named("contact_person", "String")
                .prisma("contactPerson"),
            <Option<String> as __v0::Field>::OF
                .named("address_line1", "String")
                .prisma("addressLine1"),
            <Option<String> as __v0::Field>::OF
                .named("address_line2", "String")
                .prisma("addressLine2"),
            <Option<String> as __v0::Field>::OF.named("city", "String"),
            <Option<String> as __v0::Field>::OF.named("state", "String"),
            <Option<String> as __v0::Field>::OF
                .named("postal_code", "String")
                .prisma("postalCode"),
            <Option<String> as __v0::Field>::OF.named("country", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("30 for net 30."),
                default: __v0::Some("30"),
                ..<i32 as __v0::Field>::OF
                    .named("payment_term_days", "i32")
                    .prisma("paymentTermDays")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The tenant's number with the vendor."),
                ..<Option<String> as __v0::Field>::OF
                    .named("account_number", "String")
                    .prisma("accountNumber")
            },
            <Option<String> as __v0::Field>::OF
                .named("tax_id", "String")
                .prisma("taxId"),
            <Option<String> as __v0::Field>::OF
                .named("bank_name", "String")
                .prisma("bankName"),
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("bank_account_number", "String")
                    .prisma("bankAccountNumber")
            },
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("bank_routing_number", "String")
                    .prisma("bankRoutingNumber")
            },
            <Option<String> as __v0::Field>::OF.named("notes", "String"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Vendor {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                company_name: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                email: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                phone: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                website: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                contact_person: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                address_line1: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                address_line2: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                city: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                state: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                postal_code: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                country: <Option<String> as __v0::Field>::read::<D>(row, at + 12)?,
                payment_term_days: <i32 as __v0::Field>::read::<D>(row, at + 13)?,
                account_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                tax_id: <Option<String> as __v0::Field>::read::<D>(row, at + 15)?,
                bank_name: <Option<String> as __v0::Field>::read::<D>(row, at + 16)?,
                bank_account_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 17)?,
                bank_routing_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 18)?,
                notes: <Option<String> as __v0::Field>::read::<D>(row, at + 19)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 20)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 21)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 22)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 23)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 24)?,
                bills: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Vendor {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Vendor {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Vendor {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Vendor",
            docs: __v0::Some("Somebody whom the tenant pays."),
            table: "vendors",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "bills",
                    "bills",
                    "HasMany",
                    "Bill",
                    &[],
                    <Bill as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["name"], &[]),
                __v0::index("index", &["email"], &[]),
                __v0::index("index", &["is_active"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for Vendor {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("Vendor")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("company_name", &self.company_name)
                .field("email", &self.email)
                .field("phone", &self.phone)
                .field("website", &self.website)
                .field("contact_person", &self.contact_person)
                .field("address_line1", &self.address_line1)
                .field("address_line2", &self.address_line2)
                .field("city", &self.city)
                .field("state", &self.state)
                .field("postal_code", &self.postal_code)
                .field("country", &self.country)
                .field("payment_term_days", &self.payment_term_days)
                .field("account_number", &self.account_number)
                .field("tax_id", &self.tax_id)
                .field("bank_name", &self.bank_name)
                .field("bank_account_number", &__v0::Redacted)
                .field("bank_routing_number", &__v0::Redacted)
                .field("notes", &self.notes)
                .field("is_active", &self.is_active)
                .field("created_by", &self.created_by)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("deleted_at", &self.deleted_at)
                .field("bills", &self.bills)
                .finish()
        }
    }
};
///A new [`Vendor`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewVendor {
    pub name: String,
    pub created_by: String,
}
///A new [`Vendor`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct VendorCreate(::onedef::__v0::Create<Vendor>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl VendorCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            VendorCreate(self.0.set(0, value))
        }
        pub fn company_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(2, value))
        }
        pub fn email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(3, value))
        }
        pub fn phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(4, value))
        }
        pub fn website(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(5, value))
        }
        pub fn contact_person(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            VendorCreate(self.0.set(6, value))
        }
        pub fn address_line1(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(7, value))
        }
        pub fn address_line2(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(8, value))
        }
        pub fn city(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(9, value))
        }
        pub fn state(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(10, value))
        }
        pub fn postal_code(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(11, value))
        }
        pub fn country(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(12, value))
        }
        pub fn payment_term_days(self, value: impl __v0::IntoField<i32>) -> Self {
            VendorCreate(self.0.set(13, value))
        }
        pub fn account_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            VendorCreate(self.0.set(14, value))
        }
        pub fn tax_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(15, value))
        }
        pub fn bank_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(16, value))
        }
        pub fn bank_account_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            VendorCreate(self.0.set(17, value))
        }
        pub fn bank_routing_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            VendorCreate(self.0.set(18, value))
        }
        pub fn notes(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            VendorCreate(self.0.set(19, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            VendorCreate(self.0.set(20, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            VendorCreate(self.0.set(22, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            VendorCreate(self.0.set(23, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            VendorCreate(self.0.set(24, value))
        }
    }
    __v0::create_methods!(pub, VendorCreate, Vendor);
    #[automatically_derived]
    impl __v0::Draft<Vendor> for NewVendor {
        fn into_create(self) -> __v0::Create<Vendor> {
            __v0::Create::of(
                [1, 21],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Vendor {
        type New = NewVendor;
        type Create = VendorCreate;
    }
};

// Bill

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct VENDOR;
        pub struct ITEMS;
        pub struct PAYMENTS;
    }
    #[allow(dead_code, missing_docs)]
    impl Bill {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const BILL_NUMBER: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const VENDOR_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const VENDOR_INVOICE_NO: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, BillStatus, 4> = __v0::Column::HERE;
        pub const BILL_DATE: __v0::Column<Self, NaiveDateTime, 5> = __v0::Column::HERE;
        pub const DUE_DATE: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const PAID_DATE: __v0::Column<Self, Option<NaiveDateTime>, 7> = __v0::Column::HERE;
        pub const SUBTOTAL: __v0::Column<Self, Decimal, 8> = __v0::Column::HERE;
        pub const TAX_RATE: __v0::Column<Self, Decimal, 9> = __v0::Column::HERE;
        pub const TAX_AMOUNT: __v0::Column<Self, Decimal, 10> = __v0::Column::HERE;
        pub const DISCOUNT_AMOUNT: __v0::Column<Self, Decimal, 11> = __v0::Column::HERE;
        pub const TOTAL_AMOUNT: __v0::Column<Self, Decimal, 12> = __v0::Column::HERE;
        pub const AMOUNT_PAID: __v0::Column<Self, Decimal, 13> = __v0::Column::HERE;
        pub const AMOUNT_DUE: __v0::Column<Self, Decimal, 14> = __v0::Column::HERE;
        pub const NOTE: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 16> = __v0::Column::HERE;
        pub const APPROVED_BY: __v0::Column<Self, Option<String>, 17> = __v0::Column::HERE;
        pub const APPROVED_AT: __v0::Column<Self, Option<NaiveDateTime>, 18> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 19> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 20> = __v0::Column::HERE;
        pub const VENDOR: __v0::Relation<Self, BelongsTo<Vendor>, __relations::VENDOR> = __v0::to(
            "vendor",
            0,
        );
        pub const ITEMS: __v0::Relation<Self, HasMany<BillItem>, __relations::ITEMS> = __v0::to(
            "items",
            1,
        );
        pub const PAYMENTS: __v0::Relation<
            Self,
            HasMany<BillPayment>,
            __relations::PAYMENTS,
        > = __v0::to("payments", 2);
    }
    #[automatically_derived]
    impl __v0::Record for Bill {
        const WIDTH: __v0::usize = 21;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Such as `BILL-00001`."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF
                    .named("bill_number", "String")
                    .prisma("billNumber")
            },
            <String as __v0::Field>::OF.named("vendor_id", "String").prisma("vendorId"),
            __v0::FieldDescription {
                docs: __v0::Some("The vendor's own number."),
                ..<Option<String> as __v0::Field>::OF
                    .named("vendor_invoice_no", "String")
                    .prisma("vendorInvoiceNo")
            },
            __v0::FieldDescription {
                default: __v0::Some("BillStatus::Draft"),
                ..<BillStatus as __v0::Field>::OF.named("status", "BillStatus")
            },
            <NaiveDateTime as __v0::Field>::OF
                .named("bill_date", "NaiveDateTime")
                .prisma("billDate"),
            <NaiveDateTime as __v0::Field>::OF
                .named("due_date", "NaiveDateTime")
                .prisma("dueDate"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("paid_date", "NaiveDateTime")
                .prisma("paidDate"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("subtotal", "Decimal")
            },
            __v0::FieldDescription {
                native: &["Decimal(5, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("tax_rate", "Decimal")
                    .prisma("taxRate")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("tax_amount", "Decimal")
                    .prisma("taxAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("discount_amount", "Decimal")
                    .prisma("discountAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("total_amount", "Decimal")
                    .prisma("totalAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("0"),
                ..<Decimal as __v0::Field>::OF
                    .named("amount_paid", "Decimal")
                    .prisma("amountPaid")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("amount_due", "Decimal")
                    .prisma("amountDue")
            },
            <Option<String> as __v0::Field>::OF.named("note", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<Option<String> as __v0::Field>::OF
                    .named("approved_by", "String")
                    .prisma("approvedBy")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("approved_at", "NaiveDateTime")
                .prisma("approvedAt"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Bill {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                bill_number: <String as __v0::Field>::read::<D>(row, at + 1)?,
                vendor_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                vendor_invoice_no: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                status: <BillStatus as __v0::Field>::read::<D>(row, at + 4)?,
                bill_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 5)?,
                due_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                paid_date: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                subtotal: <Decimal as __v0::Field>::read::<D>(row, at + 8)?,
                tax_rate: <Decimal as __v0::Field>::read::<D>(row, at + 9)?,
                tax_amount: <Decimal as __v0::Field>::read::<D>(row, at + 10)?,
                discount_amount: <Decimal as __v0::Field>::read::<D>(row, at + 11)?,
                total_amount: <Decimal as __v0::Field>::read::<D>(row, at + 12)?,
                amount_paid: <Decimal as __v0::Field>::read::<D>(row, at + 13)?,
                amount_due: <Decimal as __v0::Field>::read::<D>(row, at + 14)?,
                note: <Option<String> as __v0::Field>::read::<D>(row, at + 15)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 16)?,
                approved_by: <Option<String> as __v0::Field>::read::<D>(row, at + 17)?,
                approved_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 18)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 19)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 20)?,
                vendor: __v0::absent(),
                items: __v0::absent(),
                payments: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Bill {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Bill {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Bill {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Bill {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Bill",
            docs: __v0::Some("What the tenant owes a vendor."),
            table: "bills",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "vendor",
                    "vendor",
                    "BelongsTo",
                    "Vendor",
                    &["vendor_id"],
                    <Vendor as __v0::Model>::__description,
                ),
                __v0::relation(
                    "items",
                    "items",
                    "HasMany",
                    "BillItem",
                    &[],
                    <BillItem as __v0::Model>::__description,
                ),
                __v0::relation(
                    "payments",
                    "payments",
                    "HasMany",
                    "BillPayment",
                    &[],
                    <BillPayment as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["vendor_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["bill_date"], &[]),
                __v0::index("index", &["due_date"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        let _: BillStatus = BillStatus::Draft;
        __v0::refers::<String, <Vendor as __v0::Model>::Id>();
    };
};
///A new [`Bill`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewBill {
    pub bill_number: String,
    pub vendor_id: String,
    pub bill_date: NaiveDateTime,
    pub due_date: NaiveDateTime,
    pub subtotal: Decimal,
    pub total_amount: Decimal,
    pub amount_due: Decimal,
    pub created_by: String,
}
///A new [`Bill`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct BillCreate(::onedef::__v0::Create<Bill>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl BillCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            BillCreate(self.0.set(0, value))
        }
        pub fn vendor_invoice_no(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            BillCreate(self.0.set(3, value))
        }
        pub fn status(self, value: impl __v0::IntoField<BillStatus>) -> Self {
            BillCreate(self.0.set(4, value))
        }
        pub fn paid_date(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            BillCreate(self.0.set(7, value))
        }
        pub fn tax_rate(self, value: impl __v0::IntoField<Decimal>) -> Self {
            BillCreate(self.0.set(9, value))
        }
        pub fn tax_amount(self, value: impl __v0::IntoField<Decimal>) -> Self {
            BillCreate(self.0.set(10, value))
        }
        pub fn discount_amount(self, value: impl __v0::IntoField<Decimal>) -> Self {
            BillCreate(self.0.set(11, value))
        }
        pub fn amount_paid(self, value: impl __v0::IntoField<Decimal>) -> Self {
            BillCreate(self.0.set(13, value))
        }
        pub fn note(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            BillCreate(self.0.set(15, value))
        }
        pub fn approved_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            BillCreate(self.0.set(17, value))
        }
        pub fn approved_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            BillCreate(self.0.set(18, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            BillCreate(self.0.set(19, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            BillCreate(self.0.set(20, value))
        }
    }
    __v0::create_methods!(pub, BillCreate, Bill);
    #[automatically_derived]
    impl __v0::Draft<Bill> for NewBill {
        fn into_create(self) -> __v0::Create<Bill> {
            __v0::Create::of(
                [1, 2, 5, 6, 8, 12, 14, 16],
                [
                    <String as __v0::Field>::into_datum(self.bill_number),
                    <String as __v0::Field>::into_datum(self.vendor_id),
                    <NaiveDateTime as __v0::Field>::into_datum(self.bill_date),
                    <NaiveDateTime as __v0::Field>::into_datum(self.due_date),
                    <Decimal as __v0::Field>::into_datum(self.subtotal),
                    <Decimal as __v0::Field>::into_datum(self.total_amount),
                    <Decimal as __v0::Field>::into_datum(self.amount_due),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Bill {
        type New = NewBill;
        type Create = BillCreate;
    }
};

// BillItem

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct BILL;
    }
    #[allow(dead_code, missing_docs)]
    impl BillItem {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const BILL_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const QUANTITY: __v0::Column<Self, Decimal, 3> = __v0::Column::HERE;
        pub const UNIT_PRICE: __v0::Column<Self, Decimal, 4> = __v0::Column::HERE;
        pub const AMOUNT: __v0::Column<Self, Decimal, 5> = __v0::Column::HERE;
        pub const EXPENSE_CATEGORY_ID: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const PROJECT_ID: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const BILL: __v0::Relation<Self, BelongsTo<Bill>, __relations::BILL> = __v0::to(
            "bill",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for BillItem {
        const WIDTH: __v0::usize = 9;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("bill_id", "String").prisma("billId"),
            <String as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("quantity", "Decimal")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("unit_price", "Decimal")
                    .prisma("unitPrice")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Quantity × unit price."),
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("amount", "Decimal")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Not a foreign key."),
                ..<Option<String> as __v0::Field>::OF
                    .named("expense_category_id", "String")
                    .prisma("expenseCategoryId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Not a foreign key."),
                ..<Option<String> as __v0::Field>::OF
                    .named("project_id", "String")
                    .prisma("projectId")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(BillItem {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                bill_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <String as __v0::Field>::read::<D>(row, at + 2)?,
                quantity: <Decimal as __v0::Field>::read::<D>(row, at + 3)?,
                unit_price: <Decimal as __v0::Field>::read::<D>(row, at + 4)?,
                amount: <Decimal as __v0::Field>::read::<D>(row, at + 5)?,
                expense_category_id: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                project_id: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                bill: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for BillItem {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for BillItem {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for BillItem {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "BillItem",
            docs: __v0::Some("One line of a bill."),
            table: "bill_items",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "bill",
                        "bill",
                        "BelongsTo",
                        "Bill",
                        &["bill_id"],
                        <Bill as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["bill_id"], &[]),
                __v0::index("index", &["expense_category_id"], &[]),
                __v0::index("index", &["project_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Bill as __v0::Model>::Id>();
    };
};
///A new [`BillItem`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewBillItem {
    pub bill_id: String,
    pub description: String,
    pub quantity: Decimal,
    pub unit_price: Decimal,
    pub amount: Decimal,
}
///A new [`BillItem`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct BillItemCreate(::onedef::__v0::Create<BillItem>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl BillItemCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            BillItemCreate(self.0.set(0, value))
        }
        pub fn expense_category_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            BillItemCreate(self.0.set(6, value))
        }
        pub fn project_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            BillItemCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            BillItemCreate(self.0.set(8, value))
        }
    }
    __v0::create_methods!(pub, BillItemCreate, BillItem);
    #[automatically_derived]
    impl __v0::Draft<BillItem> for NewBillItem {
        fn into_create(self) -> __v0::Create<BillItem> {
            __v0::Create::of(
                [1, 2, 3, 4, 5],
                [
                    <String as __v0::Field>::into_datum(self.bill_id),
                    <String as __v0::Field>::into_datum(self.description),
                    <Decimal as __v0::Field>::into_datum(self.quantity),
                    <Decimal as __v0::Field>::into_datum(self.unit_price),
                    <Decimal as __v0::Field>::into_datum(self.amount),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for BillItem {
        type New = NewBillItem;
        type Create = BillItemCreate;
    }
};

// BillPayment

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct BILL;
    }
    #[allow(dead_code, missing_docs)]
    impl BillPayment {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const BILL_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const AMOUNT: __v0::Column<Self, Decimal, 2> = __v0::Column::HERE;
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDateTime, 3> = __v0::Column::HERE;
        pub const PAYMENT_METHOD: __v0::Column<Self, PaymentMethod, 4> = __v0::Column::HERE;
        pub const TRANSACTION_ID: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const REFERENCE_NUMBER: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const NOTE: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const PAID_BY: __v0::Column<Self, String, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const BILL: __v0::Relation<Self, BelongsTo<Bill>, __relations::BILL> = __v0::to(
            "bill",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for BillPayment {
        const WIDTH: __v0::usize = 10;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("bill_id", "String").prisma("billId"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Decimal as __v0::Field>::OF.named("amount", "Decimal")
            },
            <NaiveDateTime as __v0::Field>::OF
                .named("payment_date", "NaiveDateTime")
                .prisma("paymentDate"),
            <PaymentMethod as __v0::Field>::OF
                .named("payment_method", "PaymentMethod")
                .prisma("paymentMethod"),
            <Option<String> as __v0::Field>::OF
                .named("transaction_id", "String")
                .prisma("transactionId"),
            <Option<String> as __v0::Field>::OF
                .named("reference_number", "String")
                .prisma("referenceNumber"),
            <Option<String> as __v0::Field>::OF.named("note", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF.named("paid_by", "String").prisma("paidBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(BillPayment {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                bill_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                amount: <Decimal as __v0::Field>::read::<D>(row, at + 2)?,
                payment_date: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 3)?,
                payment_method: <PaymentMethod as __v0::Field>::read::<D>(row, at + 4)?,
                transaction_id: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                reference_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                note: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                paid_by: <String as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                bill: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for BillPayment {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for BillPayment {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for BillPayment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "BillPayment",
            docs: __v0::Some("Money paid for a bill."),
            table: "bill_payments",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "bill",
                        "bill",
                        "BelongsTo",
                        "Bill",
                        &["bill_id"],
                        <Bill as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["bill_id"], &[]),
                __v0::index("index", &["payment_date"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Bill as __v0::Model>::Id>();
    };
};
///A new [`BillPayment`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewBillPayment {
    pub bill_id: String,
    pub amount: Decimal,
    pub payment_date: NaiveDateTime,
    pub payment_method: PaymentMethod,
    pub paid_by: String,
}
///A new [`BillPayment`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct BillPaymentCreate(::onedef::__v0::Create<BillPayment>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl BillPaymentCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            BillPaymentCreate(self.0.set(0, value))
        }
        pub fn transaction_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            BillPaymentCreate(self.0.set(5, value))
        }
        pub fn reference_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            BillPaymentCreate(self.0.set(6, value))
        }
        pub fn note(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            BillPaymentCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            BillPaymentCreate(self.0.set(9, value))
        }
    }
    __v0::create_methods!(pub, BillPaymentCreate, BillPayment);
    #[automatically_derived]
    impl __v0::Draft<BillPayment> for NewBillPayment {
        fn into_create(self) -> __v0::Create<BillPayment> {
            __v0::Create::of(
                [1, 2, 3, 4, 8],
                [
                    <String as __v0::Field>::into_datum(self.bill_id),
                    <Decimal as __v0::Field>::into_datum(self.amount),
                    <NaiveDateTime as __v0::Field>::into_datum(self.payment_date),
                    <PaymentMethod as __v0::Field>::into_datum(self.payment_method),
                    <String as __v0::Field>::into_datum(self.paid_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for BillPayment {
        type New = NewBillPayment;
        type Create = BillPaymentCreate;
    }
};

// BillStatus

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for BillStatus {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "BillStatus",
            docs: __v0::Some("How far a bill is."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("DRAFT"),
                    ..__v0::variant_of("Draft", "DRAFT")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("RECEIVED"),
                    ..__v0::variant_of("Received", "RECEIVED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("APPROVED"),
                    ..__v0::variant_of("Approved", "APPROVED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("PARTIAL_PAID"),
                    ..__v0::variant_of("PartialPaid", "PARTIAL_PAID")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("PAID"),
                    ..__v0::variant_of("Paid", "PAID")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("CANCELLED"),
                    ..__v0::variant_of("Cancelled", "CANCELLED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("OVERDUE"),
                    ..__v0::variant_of("Overdue", "OVERDUE")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "DRAFT" => __v0::Some(BillStatus::Draft),
                "RECEIVED" => __v0::Some(BillStatus::Received),
                "APPROVED" => __v0::Some(BillStatus::Approved),
                "PARTIAL_PAID" => __v0::Some(BillStatus::PartialPaid),
                "PAID" => __v0::Some(BillStatus::Paid),
                "CANCELLED" => __v0::Some(BillStatus::Cancelled),
                "OVERDUE" => __v0::Some(BillStatus::Overdue),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                BillStatus::Draft => "DRAFT",
                BillStatus::Received => "RECEIVED",
                BillStatus::Approved => "APPROVED",
                BillStatus::PartialPaid => "PARTIAL_PAID",
                BillStatus::Paid => "PAID",
                BillStatus::Cancelled => "CANCELLED",
                BillStatus::Overdue => "OVERDUE",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for BillStatus {
        type Stored = __v0::Label;
        type Key = BillStatus;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"BillStatus\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for BillStatus {}
    __v0::drivers_enum!(BillStatus, __v0::Some("\"BillStatus\""));
};

// Project

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct CLIENT;
        pub struct TIME_ENTRIES;
        pub struct TASKS;
        pub struct MEMBERS;
        pub struct EXPENSES;
    }
    #[allow(dead_code, missing_docs)]
    impl Project {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 4> = __v0::Column::HERE;
        pub const START_DATE: __v0::Column<Self, Option<NaiveDateTime>, 5> = __v0::Column::HERE;
        pub const END_DATE: __v0::Column<Self, Option<NaiveDateTime>, 6> = __v0::Column::HERE;
        pub const IS_BILLABLE_PROJECT: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const DEFAULT_BILLABLE: __v0::Column<Self, bool, 8> = __v0::Column::HERE;
        pub const HOURLY_RATE: __v0::Column<Self, Option<Decimal>, 9> = __v0::Column::HERE;
        pub const ALLOCATED_HOURS: __v0::Column<Self, Option<Decimal>, 10> = __v0::Column::HERE;
        pub const ADDITIONAL_HOURS_ALLOCATED: __v0::Column<Self, Option<Decimal>, 11> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 12> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 13> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 14> = __v0::Column::HERE;
        pub const CLIENT: __v0::Relation<
            Self,
            BelongsTo<Option<Client>>,
            __relations::CLIENT,
        > = __v0::to("client", 0);
        pub const TIME_ENTRIES: __v0::Relation<
            Self,
            HasMany<TimeEntry>,
            __relations::TIME_ENTRIES,
        > = __v0::to("time_entries", 1);
        pub const TASKS: __v0::Relation<Self, HasMany<Task>, __relations::TASKS> = __v0::to(
            "tasks",
            2,
        );
        pub const MEMBERS: __v0::Relation<
            Self,
            HasMany<ProjectMember>,
            __relations::MEMBERS,
        > = __v0::to("members", 3);
        pub const EXPENSES: __v0::Relation<
            Self,
            HasMany<Expense>,
            __relations::EXPENSES,
        > = __v0::to("expenses", 4);
    }
    #[automatically_derived]
    impl __v0::Record for Project {
        const WIDTH: __v0::usize = 15;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            <Option<String> as __v0::Field>::OF
                .named("client_id", "String")
                .prisma("clientId"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("start_date", "NaiveDateTime")
                .prisma("startDate"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("end_date", "NaiveDateTime")
                .prisma("endDate"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("is_billable_project", "bool")
                    .prisma("isBillableProject")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("default_billable", "bool")
                    .prisma("defaultBillable")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("hourly_rate", "Decimal")
                    .prisma("hourlyRate")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("allocated_hours", "Decimal")
                    .prisma("allocatedHours")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("0"),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("additional_hours_allocated", "Decimal")
                    .prisma("additionalHoursAllocated")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Project {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                client_id: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 4)?,
                start_date: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                end_date: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                is_billable_project: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                default_billable: <bool as __v0::Field>::read::<D>(row, at + 8)?,
                hourly_rate: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 9)?,
                allocated_hours: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                additional_hours_allocated: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 12)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 13)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                client: __v0::absent(),
                time_entries: __v0::absent(),
                tasks: __v0::absent(),
                members: __v0::absent(),
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Project {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Project {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Project {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Project",
            docs: __v0::Some("Work for a customer, or for the tenant itself."),
            table: "projects",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
                        <Client as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "time_entries",
                    "timeEntries",
                    "HasMany",
                    "TimeEntry",
                    &[],
                    <TimeEntry as __v0::Model>::__description,
                ),
                __v0::relation(
                    "tasks",
                    "tasks",
                    "HasMany",
                    "Task",
                    &[],
                    <Task as __v0::Model>::__description,
                ),
                __v0::relation(
                    "members",
                    "members",
                    "HasMany",
                    "ProjectMember",
                    &[],
                    <ProjectMember as __v0::Model>::__description,
                ),
                __v0::relation(
                    "expenses",
                    "expenses",
                    "HasMany",
                    "Expense",
                    &[],
                    <Expense as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["client_id"], &[]),
                __v0::index("index", &["is_active"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
    };
};
///A new [`Project`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewProject {
    pub name: String,
}
///A new [`Project`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ProjectCreate(::onedef::__v0::Create<Project>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ProjectCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ProjectCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProjectCreate(self.0.set(2, value))
        }
        pub fn client_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProjectCreate(self.0.set(3, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            ProjectCreate(self.0.set(4, value))
        }
        pub fn start_date(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ProjectCreate(self.0.set(5, value))
        }
        pub fn end_date(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ProjectCreate(self.0.set(6, value))
        }
        pub fn is_billable_project(self, value: impl __v0::IntoField<bool>) -> Self {
            ProjectCreate(self.0.set(7, value))
        }
        pub fn default_billable(self, value: impl __v0::IntoField<bool>) -> Self {
            ProjectCreate(self.0.set(8, value))
        }
        pub fn hourly_rate(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            ProjectCreate(self.0.set(9, value))
        }
        pub fn allocated_hours(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ProjectCreate(self.0.set(10, value))
        }
        pub fn additional_hours_allocated(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ProjectCreate(self.0.set(11, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ProjectCreate(self.0.set(12, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ProjectCreate(self.0.set(13, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ProjectCreate(self.0.set(14, value))
        }
    }
    __v0::create_methods!(pub, ProjectCreate, Project);
    #[automatically_derived]
    impl __v0::Draft<Project> for NewProject {
        fn into_create(self) -> __v0::Create<Project> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Project {
        type New = NewProject;
        type Create = ProjectCreate;
    }
};

// ProjectMember

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct PROJECT;
    }
    #[allow(dead_code, missing_docs)]
    impl ProjectMember {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const PROJECT_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const IS_BILLABLE: __v0::Column<Self, Option<bool>, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 4> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 5> = __v0::Column::HERE;
        pub const PROJECT: __v0::Relation<
            Self,
            BelongsTo<Project>,
            __relations::PROJECT,
        > = __v0::to("project", 0);
    }
    #[automatically_derived]
    impl __v0::Record for ProjectMember {
        const WIDTH: __v0::usize = 6;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("project_id", "String")
                .prisma("projectId"),
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF.named("user_id", "String").prisma("userId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The project's setting when null."),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_billable", "bool")
                    .prisma("isBillable")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProjectMember {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                project_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                is_billable: <Option<bool> as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 4)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 5)?,
                project: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ProjectMember {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ProjectMember {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<1>, __v0::UniqueBy<2>), W> for ProjectMember {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ProjectMember {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProjectMember",
            docs: __v0::Some("Somebody works on a project."),
            table: "project_members",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "project",
                        "project",
                        "BelongsTo",
                        "Project",
                        &["project_id"],
                        <Project as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("unique", &["project_id", "user_id"], &[]),
                __v0::index("index", &["project_id"], &[]),
                __v0::index("index", &["user_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Project as __v0::Model>::Id>();
    };
};
///A new [`ProjectMember`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewProjectMember {
    pub project_id: String,
    pub user_id: String,
}
///A new [`ProjectMember`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ProjectMemberCreate(::onedef::__v0::Create<ProjectMember>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ProjectMemberCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ProjectMemberCreate(self.0.set(0, value))
        }
        pub fn is_billable(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            ProjectMemberCreate(self.0.set(3, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ProjectMemberCreate(self.0.set(4, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ProjectMemberCreate(self.0.set(5, value))
        }
    }
    __v0::create_methods!(pub, ProjectMemberCreate, ProjectMember);
    #[automatically_derived]
    impl __v0::Draft<ProjectMember> for NewProjectMember {
        fn into_create(self) -> __v0::Create<ProjectMember> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.project_id),
                    <String as __v0::Field>::into_datum(self.user_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ProjectMember {
        type New = NewProjectMember;
        type Create = ProjectMemberCreate;
    }
};

// TimeEntry

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct PROJECT;
    }
    #[allow(dead_code, missing_docs)]
    impl TimeEntry {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const PROJECT_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const START_TIME: __v0::Column<Self, Option<NaiveDateTime>, 4> = __v0::Column::HERE;
        pub const END_TIME: __v0::Column<Self, Option<NaiveDateTime>, 5> = __v0::Column::HERE;
        pub const DURATION: __v0::Column<Self, Option<i32>, 6> = __v0::Column::HERE;
        pub const REGULAR_HOURS: __v0::Column<Self, Option<Decimal>, 7> = __v0::Column::HERE;
        pub const OVERTIME_HOURS: __v0::Column<Self, Option<Decimal>, 8> = __v0::Column::HERE;
        pub const WEEK_START_DATE: __v0::Column<Self, Option<NaiveDateTime>, 9> = __v0::Column::HERE;
        pub const IS_BILLABLE: __v0::Column<Self, bool, 10> = __v0::Column::HERE;
        pub const INVOICE_ID: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const INVOICED_AT: __v0::Column<Self, Option<NaiveDateTime>, 12> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 13> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 14> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 15> = __v0::Column::HERE;
        pub const PROJECT: __v0::Relation<
            Self,
            BelongsTo<Project>,
            __relations::PROJECT,
        > = __v0::to("project", 0);
    }
    #[automatically_derived]
    impl __v0::Record for TimeEntry {
        const WIDTH: __v0::usize = 16;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<String as __v0::Field>::OF.named("user_id", "String").prisma("userId")
            },
            <String as __v0::Field>::OF
                .named("project_id", "String")
                .prisma("projectId"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("start_time", "NaiveDateTime")
                .prisma("startTime"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("end_time", "NaiveDateTime")
                .prisma("endTime"),
            <Option<i32> as __v0::Field>::OF.named("duration", "i32"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("regular_hours", "Decimal")
                    .prisma("regularHours")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("overtime_hours", "Decimal")
                    .prisma("overtimeHours")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("week_start_date", "NaiveDateTime")
                .prisma("weekStartDate"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("is_billable", "bool")
                    .prisma("isBillable")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The invoice that bills it. Not a foreign key."),
                ..<Option<String> as __v0::Field>::OF
                    .named("invoice_id", "String")
                    .prisma("invoiceId")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("invoiced_at", "NaiveDateTime")
                .prisma("invoicedAt"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(TimeEntry {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                project_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                start_time: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                end_time: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                duration: <Option<i32> as __v0::Field>::read::<D>(row, at + 6)?,
                regular_hours: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 7)?,
                overtime_hours: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                week_start_date: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                is_billable: <bool as __v0::Field>::read::<D>(row, at + 10)?,
                invoice_id: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                invoiced_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 13)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 14)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 15)?,
                project: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for TimeEntry {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for TimeEntry {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for TimeEntry {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "TimeEntry",
            docs: __v0::Some("Hours that somebody worked."),
            table: "time_entries",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "project",
                    "project",
                    "BelongsTo",
                    "Project",
                    &["project_id"],
                    <Project as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["project_id"], &[]),
                __v0::index("index", &["start_time"], &[]),
                __v0::index("index", &["week_start_date"], &[]),
                __v0::index("index", &["invoice_id"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Project as __v0::Model>::Id>();
    };
};
///A new [`TimeEntry`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewTimeEntry {
    pub user_id: String,
    pub project_id: String,
}
///A new [`TimeEntry`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct TimeEntryCreate(::onedef::__v0::Create<TimeEntry>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl TimeEntryCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            TimeEntryCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TimeEntryCreate(self.0.set(3, value))
        }
        pub fn start_time(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            TimeEntryCreate(self.0.set(4, value))
        }
        pub fn end_time(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            TimeEntryCreate(self.0.set(5, value))
        }
        pub fn duration(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            TimeEntryCreate(self.0.set(6, value))
        }
        pub fn regular_hours(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            TimeEntryCreate(self.0.set(7, value))
        }
        pub fn overtime_hours(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            TimeEntryCreate(self.0.set(8, value))
        }
        pub fn week_start_date(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            TimeEntryCreate(self.0.set(9, value))
        }
        pub fn is_billable(self, value: impl __v0::IntoField<bool>) -> Self {
            TimeEntryCreate(self.0.set(10, value))
        }
        pub fn invoice_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TimeEntryCreate(self.0.set(11, value))
        }
        pub fn invoiced_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            TimeEntryCreate(self.0.set(12, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TimeEntryCreate(self.0.set(13, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TimeEntryCreate(self.0.set(14, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            TimeEntryCreate(self.0.set(15, value))
        }
    }
    __v0::create_methods!(pub, TimeEntryCreate, TimeEntry);
    #[automatically_derived]
    impl __v0::Draft<TimeEntry> for NewTimeEntry {
        fn into_create(self) -> __v0::Create<TimeEntry> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.project_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for TimeEntry {
        type New = NewTimeEntry;
        type Create = TimeEntryCreate;
    }
};

// Task

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct PROJECT;
    }
    #[allow(dead_code, missing_docs)]
    impl Task {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const PROJECT_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const TITLE: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, TaskStatus, 4> = __v0::Column::HERE;
        pub const PRIORITY: __v0::Column<Self, TaskPriority, 5> = __v0::Column::HERE;
        pub const ASSIGNED_TO_USER_ID: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const DUE_DATE: __v0::Column<Self, Option<NaiveDateTime>, 7> = __v0::Column::HERE;
        pub const COMPLETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 10> = __v0::Column::HERE;
        pub const PROJECT: __v0::Relation<
            Self,
            BelongsTo<Project>,
            __relations::PROJECT,
        > = __v0::to("project", 0);
    }
    #[automatically_derived]
    impl __v0::Record for Task {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("project_id", "String")
                .prisma("projectId"),
            <String as __v0::Field>::OF.named("title", "String"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                default: __v0::Some("TaskStatus::Todo"),
                ..<TaskStatus as __v0::Field>::OF.named("status", "TaskStatus")
            },
            __v0::FieldDescription {
                default: __v0::Some("TaskPriority::Medium"),
                ..<TaskPriority as __v0::Field>::OF.named("priority", "TaskPriority")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A user of the main database."),
                ..<Option<String> as __v0::Field>::OF
                    .named("assigned_to_user_id", "String")
                    .prisma("assignedToUserId")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("due_date", "NaiveDateTime")
                .prisma("dueDate"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("completed_at", "NaiveDateTime")
                .prisma("completedAt"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Task {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                project_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                title: <String as __v0::Field>::read::<D>(row, at + 2)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                status: <TaskStatus as __v0::Field>::read::<D>(row, at + 4)?,
                priority: <TaskPriority as __v0::Field>::read::<D>(row, at + 5)?,
                assigned_to_user_id: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                due_date: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                completed_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 10)?,
                project: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Task {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Task {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Task {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Task",
            docs: __v0::Some("Something to do in a project."),
            table: "tasks",
            databases: &["client"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "project",
                    "project",
                    "BelongsTo",
                    "Project",
                    &["project_id"],
                    <Project as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["project_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["assigned_to_user_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        let _: TaskStatus = TaskStatus::Todo;
        let _: TaskPriority = TaskPriority::Medium;
        __v0::refers::<String, <Project as __v0::Model>::Id>();
    };
};
///A new [`Task`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewTask {
    pub project_id: String,
    pub title: String,
}
///A new [`Task`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct TaskCreate(::onedef::__v0::Create<Task>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl TaskCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            TaskCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TaskCreate(self.0.set(3, value))
        }
        pub fn status(self, value: impl __v0::IntoField<TaskStatus>) -> Self {
            TaskCreate(self.0.set(4, value))
        }
        pub fn priority(self, value: impl __v0::IntoField<TaskPriority>) -> Self {
            TaskCreate(self.0.set(5, value))
        }
        pub fn assigned_to_user_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TaskCreate(self.0.set(6, value))
        }
        pub fn due_date(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            TaskCreate(self.0.set(7, value))
        }
        pub fn completed_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            TaskCreate(self.0.set(8, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TaskCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TaskCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, TaskCreate, Task);
    #[automatically_derived]
    impl __v0::Draft<Task> for NewTask {
        fn into_create(self) -> __v0::Create<Task> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.project_id),
                    <String as __v0::Field>::into_datum(self.title),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Task {
        type New = NewTask;
        type Create = TaskCreate;
    }
};

// TaskStatus

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for TaskStatus {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "TaskStatus",
            docs: __v0::Some("How far a task is."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("TODO"),
                    ..__v0::variant_of("Todo", "TODO")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("IN_PROGRESS"),
                    ..__v0::variant_of("InProgress", "IN_PROGRESS")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("REVIEW"),
                    ..__v0::variant_of("Review", "REVIEW")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("DONE"),
                    ..__v0::variant_of("Done", "DONE")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("CANCELLED"),
                    ..__v0::variant_of("Cancelled", "CANCELLED")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "TODO" => __v0::Some(TaskStatus::Todo),
                "IN_PROGRESS" => __v0::Some(TaskStatus::InProgress),
                "REVIEW" => __v0::Some(TaskStatus::Review),
                "DONE" => __v0::Some(TaskStatus::Done),
                "CANCELLED" => __v0::Some(TaskStatus::Cancelled),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                TaskStatus::Todo => "TODO",
                TaskStatus::InProgress => "IN_PROGRESS",
                TaskStatus::Review => "REVIEW",
                TaskStatus::Done => "DONE",
                TaskStatus::Cancelled => "CANCELLED",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for TaskStatus {
        type Stored = __v0::Label;
        type Key = TaskStatus;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"TaskStatus\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for TaskStatus {}
    __v0::drivers_enum!(TaskStatus, __v0::Some("\"TaskStatus\""));
};

// TaskPriority

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for TaskPriority {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "TaskPriority",
            docs: __v0::Some("How urgent a task is."),
            databases: &["client"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("LOW"),
                    ..__v0::variant_of("Low", "LOW")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("MEDIUM"),
                    ..__v0::variant_of("Medium", "MEDIUM")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("HIGH"),
                    ..__v0::variant_of("High", "HIGH")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("URGENT"),
                    ..__v0::variant_of("Urgent", "URGENT")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "LOW" => __v0::Some(TaskPriority::Low),
                "MEDIUM" => __v0::Some(TaskPriority::Medium),
                "HIGH" => __v0::Some(TaskPriority::High),
                "URGENT" => __v0::Some(TaskPriority::Urgent),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                TaskPriority::Low => "LOW",
                TaskPriority::Medium => "MEDIUM",
                TaskPriority::High => "HIGH",
                TaskPriority::Urgent => "URGENT",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for TaskPriority {
        type Stored = __v0::Label;
        type Key = TaskPriority;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"TaskPriority\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for TaskPriority {}
    __v0::drivers_enum!(TaskPriority, __v0::Some("\"TaskPriority\""));
};

// PayPalIntegration

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl PayPalIntegration {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const CLIENT_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const CLIENT_SECRET_ENC: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const IS_PRODUCTION: __v0::Column<Self, bool, 4> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 5> = __v0::Column::HERE;
        pub const ALLOWED_TENANT_IDS: __v0::Column<Self, Vec<String>, 6> = __v0::Column::HERE;
        pub const WEBHOOK_ID: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, String, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 10> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for PayPalIntegration {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <String as __v0::Field>::OF.named("client_id", "String").prisma("clientId"),
            __v0::FieldDescription {
                docs: __v0::Some("Encrypted."),
                sensitive: true,
                ..<String as __v0::Field>::OF
                    .named("client_secret_enc", "String")
                    .prisma("clientSecretEnc")
            },
            __v0::FieldDescription {
                docs: __v0::Some("False for the sandbox."),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_production", "bool")
                    .prisma("isProduction")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Ids of tenants; empty for all."),
                default: __v0::Some("[]"),
                ..<Vec<String> as __v0::Field>::OF
                    .named("allowed_tenant_ids", "Vec<String>")
                    .prisma("allowedTenantIds")
            },
            <Option<String> as __v0::Field>::OF
                .named("webhook_id", "String")
                .prisma("webhookId"),
            __v0::FieldDescription {
                docs: __v0::Some("An administrator."),
                ..<String as __v0::Field>::OF
                    .named("created_by", "String")
                    .prisma("createdBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PayPalIntegration {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                client_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                client_secret_enc: <String as __v0::Field>::read::<D>(row, at + 3)?,
                is_production: <bool as __v0::Field>::read::<D>(row, at + 4)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 5)?,
                allowed_tenant_ids: <Vec<
                    String,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                webhook_id: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                created_by: <String as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 10)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for PayPalIntegration {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for PayPalIntegration {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for PayPalIntegration {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PayPalIntegration",
            docs: __v0::Some("A connection to PayPal."),
            table: "paypal_integrations",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["is_production"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for PayPalIntegration {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("PayPalIntegration")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("client_id", &self.client_id)
                .field("client_secret_enc", &__v0::Redacted)
                .field("is_production", &self.is_production)
                .field("is_active", &self.is_active)
                .field("allowed_tenant_ids", &self.allowed_tenant_ids)
                .field("webhook_id", &self.webhook_id)
                .field("created_by", &self.created_by)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .finish()
        }
    }
};
///A new [`PayPalIntegration`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewPayPalIntegration {
    pub name: String,
    pub client_id: String,
    pub client_secret_enc: String,
    pub created_by: String,
}
///A new [`PayPalIntegration`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct PayPalIntegrationCreate(::onedef::__v0::Create<PayPalIntegration>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl PayPalIntegrationCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            PayPalIntegrationCreate(self.0.set(0, value))
        }
        pub fn is_production(self, value: impl __v0::IntoField<bool>) -> Self {
            PayPalIntegrationCreate(self.0.set(4, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            PayPalIntegrationCreate(self.0.set(5, value))
        }
        pub fn allowed_tenant_ids(
            self,
            value: impl __v0::IntoField<Vec<String>>,
        ) -> Self {
            PayPalIntegrationCreate(self.0.set(6, value))
        }
        pub fn webhook_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            PayPalIntegrationCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PayPalIntegrationCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            PayPalIntegrationCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, PayPalIntegrationCreate, PayPalIntegration);
    #[automatically_derived]
    impl __v0::Draft<PayPalIntegration> for NewPayPalIntegration {
        fn into_create(self) -> __v0::Create<PayPalIntegration> {
            __v0::Create::of(
                [1, 2, 3, 8],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.client_id),
                    <String as __v0::Field>::into_datum(self.client_secret_enc),
                    <String as __v0::Field>::into_datum(self.created_by),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for PayPalIntegration {
        type New = NewPayPalIntegration;
        type Create = PayPalIntegrationCreate;
    }
};

// IntegrationTemplate

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl IntegrationTemplate {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const SLUG: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const CATEGORY: __v0::Column<Self, IntegrationCategory, 3> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const PROVIDER: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const ICON_URL: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const DOCUMENTATION_URL: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const CONFIG_SCHEMA: __v0::Column<Self, serde_json::Value, 8> = __v0::Column::HERE;
        pub const DEFAULT_CONFIG: __v0::Column<Self, Option<serde_json::Value>, 9> = __v0::Column::HERE;
        pub const REQUIRED_CAPABILITIES: __v0::Column<Self, Vec<String>, 10> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 11> = __v0::Column::HERE;
        pub const IS_SEEDED: __v0::Column<Self, bool, 12> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 13> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 14> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 15> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for IntegrationTemplate {
        const WIDTH: __v0::usize = 16;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("For URLs, such as `sendgrid`."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("slug", "String")
            },
            <IntegrationCategory as __v0::Field>::OF
                .named("category", "IntegrationCategory"),
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            <String as __v0::Field>::OF.named("provider", "String"),
            <Option<String> as __v0::Field>::OF
                .named("icon_url", "String")
                .prisma("iconUrl"),
            <Option<String> as __v0::Field>::OF
                .named("documentation_url", "String")
                .prisma("documentationUrl"),
            __v0::FieldDescription {
                docs: __v0::Some("A JSON schema of the settings."),
                ..<serde_json::Value as __v0::Field>::OF
                    .named("config_schema", "serde_json::Value")
                    .prisma("configSchema")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("default_config", "serde_json::Value")
                .prisma("defaultConfig"),
            __v0::FieldDescription {
                docs: __v0::Some("Names of capabilities."),
                default: __v0::Some("[]"),
                ..<Vec<String> as __v0::Field>::OF
                    .named("required_capabilities", "Vec<String>")
                    .prisma("requiredCapabilities")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_seeded", "bool").prisma("isSeeded")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(IntegrationTemplate {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                slug: <String as __v0::Field>::read::<D>(row, at + 2)?,
                category: <IntegrationCategory as __v0::Field>::read::<D>(row, at + 3)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                provider: <String as __v0::Field>::read::<D>(row, at + 5)?,
                icon_url: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                documentation_url: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                config_schema: <serde_json::Value as __v0::Field>::read::<
                    D,
                >(row, at + 8)?,
                default_config: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                required_capabilities: <Vec<
                    String,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 11)?,
                is_seeded: <bool as __v0::Field>::read::<D>(row, at + 12)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 13)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 14)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for IntegrationTemplate {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for IntegrationTemplate {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for IntegrationTemplate {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for IntegrationTemplate {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "IntegrationTemplate",
            docs: __v0::Some("A service that tenants can connect to."),
            table: "integration_templates",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["category"], &[]),
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["slug"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`IntegrationTemplate`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewIntegrationTemplate {
    pub name: String,
    pub slug: String,
    pub category: IntegrationCategory,
    pub provider: String,
    pub config_schema: serde_json::Value,
}
///A new [`IntegrationTemplate`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct IntegrationTemplateCreate(::onedef::__v0::Create<IntegrationTemplate>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl IntegrationTemplateCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            IntegrationTemplateCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            IntegrationTemplateCreate(self.0.set(4, value))
        }
        pub fn icon_url(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            IntegrationTemplateCreate(self.0.set(6, value))
        }
        pub fn documentation_url(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            IntegrationTemplateCreate(self.0.set(7, value))
        }
        pub fn default_config(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            IntegrationTemplateCreate(self.0.set(9, value))
        }
        pub fn required_capabilities(
            self,
            value: impl __v0::IntoField<Vec<String>>,
        ) -> Self {
            IntegrationTemplateCreate(self.0.set(10, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            IntegrationTemplateCreate(self.0.set(11, value))
        }
        pub fn is_seeded(self, value: impl __v0::IntoField<bool>) -> Self {
            IntegrationTemplateCreate(self.0.set(12, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            IntegrationTemplateCreate(self.0.set(13, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            IntegrationTemplateCreate(self.0.set(14, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            IntegrationTemplateCreate(self.0.set(15, value))
        }
    }
    __v0::create_methods!(pub, IntegrationTemplateCreate, IntegrationTemplate);
    #[automatically_derived]
    impl __v0::Draft<IntegrationTemplate> for NewIntegrationTemplate {
        fn into_create(self) -> __v0::Create<IntegrationTemplate> {
            __v0::Create::of(
                [1, 2, 3, 5, 8],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.slug),
                    <IntegrationCategory as __v0::Field>::into_datum(self.category),
                    <String as __v0::Field>::into_datum(self.provider),
                    <serde_json::Value as __v0::Field>::into_datum(self.config_schema),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for IntegrationTemplate {
        type New = NewIntegrationTemplate;
        type Create = IntegrationTemplateCreate;
    }
};

// IntegrationCategory

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for IntegrationCategory {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "IntegrationCategory",
            docs: __v0::Some("What an integration is for."),
            type_name: __v0::Some("integration_category"),
            databases: &["main"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("AI"),
                    ..__v0::variant_of("Ai", "AI")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("EMAIL"),
                    ..__v0::variant_of("Email", "EMAIL")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("Databases of vectors."),
                    prisma: __v0::Some("VECTOR_DB"),
                    ..__v0::variant_of("VectorDb", "VECTOR_DB")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("PAYMENT"),
                    ..__v0::variant_of("Payment", "PAYMENT")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("MONITORING"),
                    ..__v0::variant_of("Monitoring", "MONITORING")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("STORAGE"),
                    ..__v0::variant_of("Storage", "STORAGE")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("COMMUNICATION"),
                    ..__v0::variant_of("Communication", "COMMUNICATION")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("ANALYTICS"),
                    ..__v0::variant_of("Analytics", "ANALYTICS")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("OTHER"),
                    ..__v0::variant_of("Other", "OTHER")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "AI" => __v0::Some(IntegrationCategory::Ai),
                "EMAIL" => __v0::Some(IntegrationCategory::Email),
                "VECTOR_DB" => __v0::Some(IntegrationCategory::VectorDb),
                "PAYMENT" => __v0::Some(IntegrationCategory::Payment),
                "MONITORING" => __v0::Some(IntegrationCategory::Monitoring),
                "STORAGE" => __v0::Some(IntegrationCategory::Storage),
                "COMMUNICATION" => __v0::Some(IntegrationCategory::Communication),
                "ANALYTICS" => __v0::Some(IntegrationCategory::Analytics),
                "OTHER" => __v0::Some(IntegrationCategory::Other),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                IntegrationCategory::Ai => "AI",
                IntegrationCategory::Email => "EMAIL",
                IntegrationCategory::VectorDb => "VECTOR_DB",
                IntegrationCategory::Payment => "PAYMENT",
                IntegrationCategory::Monitoring => "MONITORING",
                IntegrationCategory::Storage => "STORAGE",
                IntegrationCategory::Communication => "COMMUNICATION",
                IntegrationCategory::Analytics => "ANALYTICS",
                IntegrationCategory::Other => "OTHER",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for IntegrationCategory {
        type Stored = __v0::Label;
        type Key = IntegrationCategory;
        const KIND: __v0::Kind = __v0::Kind::Enum(
            __v0::Some("\"integration_category\""),
        );
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for IntegrationCategory {}
    __v0::drivers_enum!(IntegrationCategory, __v0::Some("\"integration_category\""));
};

// RefreshToken

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl RefreshToken {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const TOKEN: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const FAMILY_ID: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const IS_REVOKED: __v0::Column<Self, bool, 4> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, NaiveDateTime, 5> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const DEVICE_INFO: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for RefreshToken {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("user_id", "String").prisma("userId"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                sensitive: true,
                ..<String as __v0::Field>::OF.named("token", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("All successors of one sign-in."),
                ..<String as __v0::Field>::OF
                    .named("family_id", "String")
                    .prisma("familyId")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_revoked", "bool")
                    .prisma("isRevoked")
            },
            <NaiveDateTime as __v0::Field>::OF
                .named("expires_at", "NaiveDateTime")
                .prisma("expiresAt"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            <Option<String> as __v0::Field>::OF
                .named("device_info", "String")
                .prisma("deviceInfo"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(RefreshToken {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                token: <String as __v0::Field>::read::<D>(row, at + 2)?,
                family_id: <String as __v0::Field>::read::<D>(row, at + 3)?,
                is_revoked: <bool as __v0::Field>::read::<D>(row, at + 4)?,
                expires_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 5)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                device_info: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for RefreshToken {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for RefreshToken {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for RefreshToken {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for RefreshToken {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "RefreshToken",
            docs: __v0::Some("A token that is exchanged for a new one at each use."),
            table: "refresh_tokens",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "user",
                        "user",
                        "BelongsTo",
                        "User",
                        &["user_id"],
                        <User as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["token"], &[]),
                __v0::index("index", &["family_id"], &[]),
                __v0::index("index", &["expires_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for RefreshToken {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("RefreshToken")
                .field("id", &self.id)
                .field("user_id", &self.user_id)
                .field("token", &__v0::Redacted)
                .field("family_id", &self.family_id)
                .field("is_revoked", &self.is_revoked)
                .field("expires_at", &self.expires_at)
                .field("created_at", &self.created_at)
                .field("device_info", &self.device_info)
                .field("user", &self.user)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
};
///A new [`RefreshToken`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewRefreshToken {
    pub user_id: String,
    pub token: String,
    pub family_id: String,
    pub expires_at: NaiveDateTime,
}
///A new [`RefreshToken`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct RefreshTokenCreate(::onedef::__v0::Create<RefreshToken>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl RefreshTokenCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            RefreshTokenCreate(self.0.set(0, value))
        }
        pub fn is_revoked(self, value: impl __v0::IntoField<bool>) -> Self {
            RefreshTokenCreate(self.0.set(4, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            RefreshTokenCreate(self.0.set(6, value))
        }
        pub fn device_info(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            RefreshTokenCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, RefreshTokenCreate, RefreshToken);
    #[automatically_derived]
    impl __v0::Draft<RefreshToken> for NewRefreshToken {
        fn into_create(self) -> __v0::Create<RefreshToken> {
            __v0::Create::of(
                [1, 2, 3, 5],
                [
                    <String as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.token),
                    <String as __v0::Field>::into_datum(self.family_id),
                    <NaiveDateTime as __v0::Field>::into_datum(self.expires_at),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for RefreshToken {
        type New = NewRefreshToken;
        type Create = RefreshTokenCreate;
    }
};

// ImpersonationSession

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ImpersonationSession {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const ADMIN_USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const TARGET_USER_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const STARTED_AT: __v0::Column<Self, NaiveDateTime, 3> = __v0::Column::HERE;
        pub const ENDED_AT: __v0::Column<Self, Option<NaiveDateTime>, 4> = __v0::Column::HERE;
        pub const REASON: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for ImpersonationSession {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("admin_user_id", "String")
                .prisma("adminUserId"),
            <String as __v0::Field>::OF
                .named("target_user_id", "String")
                .prisma("targetUserId"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("started_at", "NaiveDateTime")
                    .prisma("startedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("ended_at", "NaiveDateTime")
                .prisma("endedAt"),
            <Option<String> as __v0::Field>::OF.named("reason", "String"),
            <Option<String> as __v0::Field>::OF
                .named("ip_address", "String")
                .prisma("ipAddress"),
            <Option<String> as __v0::Field>::OF
                .named("user_agent", "String")
                .prisma("userAgent"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ImpersonationSession {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                admin_user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                target_user_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                started_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 3)?,
                ended_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                reason: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ImpersonationSession {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ImpersonationSession {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ImpersonationSession {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ImpersonationSession",
            docs: __v0::Some("An administrator acts as another user."),
            table: "impersonation_sessions",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["admin_user_id"], &[]),
                __v0::index("index", &["target_user_id"], &[]),
                __v0::index("index", &["started_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`ImpersonationSession`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewImpersonationSession {
    pub admin_user_id: String,
    pub target_user_id: String,
}
///A new [`ImpersonationSession`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ImpersonationSessionCreate(::onedef::__v0::Create<ImpersonationSession>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ImpersonationSessionCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            ImpersonationSessionCreate(self.0.set(0, value))
        }
        pub fn started_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            ImpersonationSessionCreate(self.0.set(3, value))
        }
        pub fn ended_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            ImpersonationSessionCreate(self.0.set(4, value))
        }
        pub fn reason(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ImpersonationSessionCreate(self.0.set(5, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ImpersonationSessionCreate(self.0.set(6, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ImpersonationSessionCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, ImpersonationSessionCreate, ImpersonationSession);
    #[automatically_derived]
    impl __v0::Draft<ImpersonationSession> for NewImpersonationSession {
        fn into_create(self) -> __v0::Create<ImpersonationSession> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.admin_user_id),
                    <String as __v0::Field>::into_datum(self.target_user_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ImpersonationSession {
        type New = NewImpersonationSession;
        type Create = ImpersonationSessionCreate;
    }
};

// LoginAttempt

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl LoginAttempt {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const ATTEMPT_TYPE: __v0::Column<Self, AttemptType, 2> = __v0::Column::HERE;
        pub const SUCCESS: __v0::Column<Self, bool, 3> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for LoginAttempt {
        const WIDTH: __v0::usize = 7;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("user_id", "String").prisma("userId"),
            <AttemptType as __v0::Field>::OF
                .named("attempt_type", "AttemptType")
                .prisma("attemptType"),
            <bool as __v0::Field>::OF.named("success", "bool"),
            <Option<String> as __v0::Field>::OF
                .named("ip_address", "String")
                .prisma("ipAddress"),
            <Option<String> as __v0::Field>::OF
                .named("user_agent", "String")
                .prisma("userAgent"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(LoginAttempt {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                attempt_type: <AttemptType as __v0::Field>::read::<D>(row, at + 2)?,
                success: <bool as __v0::Field>::read::<D>(row, at + 3)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for LoginAttempt {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for LoginAttempt {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for LoginAttempt {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "LoginAttempt",
            docs: __v0::Some("Somebody tried to sign in."),
            table: "login_attempts",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "user",
                        "user",
                        "BelongsTo",
                        "User",
                        &["user_id"],
                        <User as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["created_at"], &[]),
                __v0::index("index", &["user_id", "attempt_type", "created_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
};
///A new [`LoginAttempt`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewLoginAttempt {
    pub user_id: String,
    pub attempt_type: AttemptType,
    pub success: bool,
}
///A new [`LoginAttempt`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct LoginAttemptCreate(::onedef::__v0::Create<LoginAttempt>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl LoginAttemptCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            LoginAttemptCreate(self.0.set(0, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            LoginAttemptCreate(self.0.set(4, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            LoginAttemptCreate(self.0.set(5, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            LoginAttemptCreate(self.0.set(6, value))
        }
    }
    __v0::create_methods!(pub, LoginAttemptCreate, LoginAttempt);
    #[automatically_derived]
    impl __v0::Draft<LoginAttempt> for NewLoginAttempt {
        fn into_create(self) -> __v0::Create<LoginAttempt> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <String as __v0::Field>::into_datum(self.user_id),
                    <AttemptType as __v0::Field>::into_datum(self.attempt_type),
                    <bool as __v0::Field>::into_datum(self.success),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for LoginAttempt {
        type New = NewLoginAttempt;
        type Create = LoginAttemptCreate;
    }
};

// AttemptType

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for AttemptType {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "AttemptType",
            docs: __v0::Some("What was tried."),
            databases: &["main"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("PASSWORD"),
                    ..__v0::variant_of("Password", "PASSWORD")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("TWO_FACTOR"),
                    ..__v0::variant_of("TwoFactor", "TWO_FACTOR")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "PASSWORD" => __v0::Some(AttemptType::Password),
                "TWO_FACTOR" => __v0::Some(AttemptType::TwoFactor),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                AttemptType::Password => "PASSWORD",
                AttemptType::TwoFactor => "TWO_FACTOR",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for AttemptType {
        type Stored = __v0::Label;
        type Key = AttemptType;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"AttemptType\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for AttemptType {}
    __v0::drivers_enum!(AttemptType, __v0::Some("\"AttemptType\""));
};

// AccountLockout

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl AccountLockout {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const LOCKED_AT: __v0::Column<Self, NaiveDateTime, 2> = __v0::Column::HERE;
        pub const LOCKED_UNTIL: __v0::Column<Self, NaiveDateTime, 3> = __v0::Column::HERE;
        pub const REASON: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const UNLOCKED: __v0::Column<Self, bool, 5> = __v0::Column::HERE;
        pub const UNLOCKED_AT: __v0::Column<Self, Option<NaiveDateTime>, 6> = __v0::Column::HERE;
        pub const UNLOCKED_BY: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for AccountLockout {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("user_id", "String").prisma("userId"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("locked_at", "NaiveDateTime")
                    .prisma("lockedAt")
            },
            <NaiveDateTime as __v0::Field>::OF
                .named("locked_until", "NaiveDateTime")
                .prisma("lockedUntil"),
            <String as __v0::Field>::OF.named("reason", "String"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("unlocked", "bool")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("unlocked_at", "NaiveDateTime")
                .prisma("unlockedAt"),
            __v0::FieldDescription {
                docs: __v0::Some("The administrator who ended it early."),
                ..<Option<String> as __v0::Field>::OF
                    .named("unlocked_by", "String")
                    .prisma("unlockedBy")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccountLockout {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                locked_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 2)?,
                locked_until: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 3)?,
                reason: <String as __v0::Field>::read::<D>(row, at + 4)?,
                unlocked: <bool as __v0::Field>::read::<D>(row, at + 5)?,
                unlocked_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                unlocked_by: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for AccountLockout {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for AccountLockout {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for AccountLockout {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccountLockout",
            docs: __v0::Some("An account is locked for a while."),
            table: "account_lockouts",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "user",
                        "user",
                        "BelongsTo",
                        "User",
                        &["user_id"],
                        <User as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["locked_until"], &[]),
                __v0::index("index", &["user_id", "unlocked"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
};
///A new [`AccountLockout`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAccountLockout {
    pub user_id: String,
    pub locked_until: NaiveDateTime,
    pub reason: String,
}
///A new [`AccountLockout`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AccountLockoutCreate(::onedef::__v0::Create<AccountLockout>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AccountLockoutCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            AccountLockoutCreate(self.0.set(0, value))
        }
        pub fn locked_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            AccountLockoutCreate(self.0.set(2, value))
        }
        pub fn unlocked(self, value: impl __v0::IntoField<bool>) -> Self {
            AccountLockoutCreate(self.0.set(5, value))
        }
        pub fn unlocked_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            AccountLockoutCreate(self.0.set(6, value))
        }
        pub fn unlocked_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountLockoutCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, AccountLockoutCreate, AccountLockout);
    #[automatically_derived]
    impl __v0::Draft<AccountLockout> for NewAccountLockout {
        fn into_create(self) -> __v0::Create<AccountLockout> {
            __v0::Create::of(
                [1, 3, 4],
                [
                    <String as __v0::Field>::into_datum(self.user_id),
                    <NaiveDateTime as __v0::Field>::into_datum(self.locked_until),
                    <String as __v0::Field>::into_datum(self.reason),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for AccountLockout {
        type New = NewAccountLockout;
        type Create = AccountLockoutCreate;
    }
};

// SystemSettings

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl SystemSettings {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const BYPASS_TWO_FACTOR_FOR_ALL_USERS: __v0::Column<Self, bool, 1> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 2> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 3> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for SystemSettings {
        const WIDTH: __v0::usize = 4;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                docs: __v0::Some("Always `system`."),
                default: __v0::Some("\"system\""),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("bypass_two_factor_for_all_users", "bool")
                    .prisma("bypassTwoFactorForAllUsers")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SystemSettings {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                bypass_two_factor_for_all_users: <bool as __v0::Field>::read::<
                    D,
                >(row, at + 1)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 2)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 3)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for SystemSettings {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for SystemSettings {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for SystemSettings {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SystemSettings",
            docs: __v0::Some("One row with settings of the whole platform."),
            table: "system_settings",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`SystemSettings`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSystemSettings {}
///A new [`SystemSettings`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SystemSettingsCreate(::onedef::__v0::Create<SystemSettings>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SystemSettingsCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            SystemSettingsCreate(self.0.set(0, value))
        }
        pub fn bypass_two_factor_for_all_users(
            self,
            value: impl __v0::IntoField<bool>,
        ) -> Self {
            SystemSettingsCreate(self.0.set(1, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            SystemSettingsCreate(self.0.set(2, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            SystemSettingsCreate(self.0.set(3, value))
        }
    }
    __v0::create_methods!(pub, SystemSettingsCreate, SystemSettings);
    #[automatically_derived]
    impl __v0::Draft<SystemSettings> for NewSystemSettings {
        fn into_create(self) -> __v0::Create<SystemSettings> {
            __v0::Create::of([], [])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for SystemSettings {
        type New = NewSystemSettings;
        type Create = SystemSettingsCreate;
    }
};

// Tenant

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USERS;
        pub struct SECURITY_SETTINGS;
    }
    #[allow(dead_code, missing_docs)]
    impl Tenant {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const SLUG: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const TENANT_KEY: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const DATABASE_ID: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const DATABASE_NAME: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const DATABASE_HOST: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const IS_SEEDED: __v0::Column<Self, bool, 8> = __v0::Column::HERE;
        pub const CONTACT_NAME: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const CONTACT_EMAIL: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const CONTACT_PHONE: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const BILLING_STREET: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const BILLING_CITY: __v0::Column<Self, Option<String>, 13> = __v0::Column::HERE;
        pub const BILLING_STATE: __v0::Column<Self, Option<String>, 14> = __v0::Column::HERE;
        pub const BILLING_ZIP: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const BILLING_COUNTRY: __v0::Column<Self, Option<String>, 16> = __v0::Column::HERE;
        pub const BILLING_EMAIL: __v0::Column<Self, Option<String>, 17> = __v0::Column::HERE;
        pub const INVOICE_CONTACT: __v0::Column<Self, Option<String>, 18> = __v0::Column::HERE;
        pub const INVOICE_EMAIL: __v0::Column<Self, Option<String>, 19> = __v0::Column::HERE;
        pub const INVOICE_PHONE: __v0::Column<Self, Option<String>, 20> = __v0::Column::HERE;
        pub const INVOICE_STREET: __v0::Column<Self, Option<String>, 21> = __v0::Column::HERE;
        pub const INVOICE_CITY: __v0::Column<Self, Option<String>, 22> = __v0::Column::HERE;
        pub const INVOICE_STATE: __v0::Column<Self, Option<String>, 23> = __v0::Column::HERE;
        pub const INVOICE_ZIP: __v0::Column<Self, Option<String>, 24> = __v0::Column::HERE;
        pub const INVOICE_COUNTRY: __v0::Column<Self, Option<String>, 25> = __v0::Column::HERE;
        pub const TAX_ID: __v0::Column<Self, Option<String>, 26> = __v0::Column::HERE;
        pub const CURRENCY: __v0::Column<Self, String, 27> = __v0::Column::HERE;
        pub const INVOICE_PREFIX: __v0::Column<Self, Option<String>, 28> = __v0::Column::HERE;
        pub const NEXT_INVOICE_NUMBER: __v0::Column<Self, i32, 29> = __v0::Column::HERE;
        pub const LOGO_URL: __v0::Column<Self, Option<String>, 30> = __v0::Column::HERE;
        pub const LANGUAGE: __v0::Column<Self, String, 31> = __v0::Column::HERE;
        pub const DATE_FORMAT: __v0::Column<Self, String, 32> = __v0::Column::HERE;
        pub const TIME_ZONE: __v0::Column<Self, String, 33> = __v0::Column::HERE;
        pub const ENABLE_STRIPE: __v0::Column<Self, bool, 34> = __v0::Column::HERE;
        pub const ENABLE_PAYPAL: __v0::Column<Self, bool, 35> = __v0::Column::HERE;
        pub const STRIPE_PUBLISHABLE_KEY: __v0::Column<Self, Option<String>, 36> = __v0::Column::HERE;
        pub const STRIPE_SECRET_KEY: __v0::Column<Self, Option<String>, 37> = __v0::Column::HERE;
        pub const PAYPAL_CLIENT_ID: __v0::Column<Self, Option<String>, 38> = __v0::Column::HERE;
        pub const PAYPAL_CLIENT_SECRET: __v0::Column<Self, Option<String>, 39> = __v0::Column::HERE;
        pub const PAYPAL_SANDBOX: __v0::Column<Self, bool, 40> = __v0::Column::HERE;
        pub const DEFAULT_PAYMENT_METHOD: __v0::Column<Self, Option<String>, 41> = __v0::Column::HERE;
        pub const NAVIGATION_CONFIG: __v0::Column<Self, Option<serde_json::Value>, 42> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 43> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 44> = __v0::Column::HERE;
        pub const USERS: __v0::Relation<Self, HasMany<User>, __relations::USERS> = __v0::to(
            "users",
            0,
        );
        pub const SECURITY_SETTINGS: __v0::Relation<
            Self,
            HasMany<SecuritySettings>,
            __relations::SECURITY_SETTINGS,
        > = __v0::to("security_settings", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Tenant {
        const WIDTH: __v0::usize = 45;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("slug", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Short key for signing in, such as `TENANT-1234`."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF
                    .named("tenant_key", "String")
                    .prisma("tenantKey")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "A version 4 UUID; the database is `freetimechat_<database_id>`.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF
                    .named("database_id", "String")
                    .prisma("databaseId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Null until the database exists."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF
                    .named("database_name", "String")
                    .prisma("databaseName")
            },
            __v0::FieldDescription {
                default: __v0::Some("\"127.0.0.1\""),
                ..<String as __v0::Field>::OF
                    .named("database_host", "String")
                    .prisma("databaseHost")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_seeded", "bool").prisma("isSeeded")
            },
            <Option<String> as __v0::Field>::OF
                .named("contact_name", "String")
                .prisma("contactName"),
            <Option<String> as __v0::Field>::OF
                .named("contact_email", "String")
                .prisma("contactEmail"),
            <Option<String> as __v0::Field>::OF
                .named("contact_phone", "String")
                .prisma("contactPhone"),
            <Option<String> as __v0::Field>::OF
                .named("billing_street", "String")
                .prisma("billingStreet"),
            <Option<String> as __v0::Field>::OF
                .named("billing_city", "String")
                .prisma("billingCity"),
            <Option<String> as __v0::Field>::OF
                .named("billing_state", "String")
                .prisma("billingState"),
            <Option<String> as __v0::Field>::OF
                .named("billing_zip", "String")
                .prisma("billingZip"),
            <Option<String> as __v0::Field>::OF
                .named("billing_country", "String")
                .prisma("billingCountry"),
            __v0::FieldDescription {
                docs: __v0::Some("When it is not the contact address."),
                ..<Option<String> as __v0::Field>::OF
                    .named("billing_email", "String")
                    .prisma("billingEmail")
            },
            <Option<String> as __v0::Field>::OF
                .named("invoice_contact", "String")
                .prisma("invoiceContact"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_email", "String")
                .prisma("invoiceEmail"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_phone", "String")
                .prisma("invoicePhone"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_street", "String")
                .prisma("invoiceStreet"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_city", "String")
                .prisma("invoiceCity"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_state", "String")
                .prisma("invoiceState"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_zip", "String")
                .prisma("invoiceZip"),
            <Option<String> as __v0::Field>::OF
                .named("invoice_country", "String")
                .prisma("invoiceCountry"),
            __v0::FieldDescription {
                docs: __v0::Some("For taxes: VAT number or the like."),
                ..<Option<String> as __v0::Field>::OF
                    .named("tax_id", "String")
                    .prisma("taxId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("ISO 4217."),
                default: __v0::Some("\"USD\""),
                ..<String as __v0::Field>::OF.named("currency", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Such as `INV-`."),
                ..<Option<String> as __v0::Field>::OF
                    .named("invoice_prefix", "String")
                    .prisma("invoicePrefix")
            },
            __v0::FieldDescription {
                default: __v0::Some("1"),
                ..<i32 as __v0::Field>::OF
                    .named("next_invoice_number", "i32")
                    .prisma("nextInvoiceNumber")
            },
            <Option<String> as __v0::Field>::OF
                .named("logo_url", "String")
                .prisma("logoUrl"),
            __v0::FieldDescription {
                docs: __v0::Some(
                    "Two letters: `en`, `es`, `fr`, `de`, `nl`, `it` or `af`.",
                ),
                default: __v0::Some("\"en\""),
                ..<String as __v0::Field>::OF.named("language", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("\"MM/DD/YYYY\""),
                ..<String as __v0::Field>::OF
                    .named("date_format", "String")
                    .prisma("dateFormat")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A name of the IANA database."),
                default: __v0::Some("\"America/New_York\""),
                ..<String as __v0::Field>::OF
                    .named("time_zone", "String")
                    .prisma("timeZone")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("enable_stripe", "bool")
                    .prisma("enableStripe")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("enable_paypal", "bool")
                    .prisma("enablePaypal")
            },
            <Option<String> as __v0::Field>::OF
                .named("stripe_publishable_key", "String")
                .prisma("stripePublishableKey"),
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("stripe_secret_key", "String")
                    .prisma("stripeSecretKey")
            },
            <Option<String> as __v0::Field>::OF
                .named("paypal_client_id", "String")
                .prisma("paypalClientId"),
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("paypal_client_secret", "String")
                    .prisma("paypalClientSecret")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Payments are only tried out."),
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("paypal_sandbox", "bool")
                    .prisma("paypalSandbox")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`stripe` or `paypal`; null for none."),
                ..<Option<String> as __v0::Field>::OF
                    .named("default_payment_method", "String")
                    .prisma("defaultPaymentMethod")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Which entries the menu shows."),
                ..<Option<serde_json::Value> as __v0::Field>::OF
                    .named("navigation_config", "serde_json::Value")
                    .prisma("navigationConfig")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Tenant {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                slug: <String as __v0::Field>::read::<D>(row, at + 2)?,
                tenant_key: <String as __v0::Field>::read::<D>(row, at + 3)?,
                database_id: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                database_name: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                database_host: <String as __v0::Field>::read::<D>(row, at + 6)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                is_seeded: <bool as __v0::Field>::read::<D>(row, at + 8)?,
                contact_name: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                contact_email: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                contact_phone: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                billing_street: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                billing_city: <Option<String> as __v0::Field>::read::<D>(row, at + 13)?,
                billing_state: <Option<String> as __v0::Field>::read::<D>(row, at + 14)?,
                billing_zip: <Option<String> as __v0::Field>::read::<D>(row, at + 15)?,
                billing_country: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 16)?,
                billing_email: <Option<String> as __v0::Field>::read::<D>(row, at + 17)?,
                invoice_contact: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 18)?,
                invoice_email: <Option<String> as __v0::Field>::read::<D>(row, at + 19)?,
                invoice_phone: <Option<String> as __v0::Field>::read::<D>(row, at + 20)?,
                invoice_street: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 21)?,
                invoice_city: <Option<String> as __v0::Field>::read::<D>(row, at + 22)?,
                invoice_state: <Option<String> as __v0::Field>::read::<D>(row, at + 23)?,
                invoice_zip: <Option<String> as __v0::Field>::read::<D>(row, at + 24)?,
                invoice_country: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 25)?,
                tax_id: <Option<String> as __v0::Field>::read::<D>(row, at + 26)?,
                currency: <String as __v0::Field>::read::<D>(row, at + 27)?,
                invoice_prefix: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 28)?,
                next_invoice_number: <i32 as __v0::Field>::read::<D>(row, at + 29)?,
                logo_url: <Option<String> as __v0::Field>::read::<D>(row, at + 30)?,
                language: <String as __v0::Field>::read::<D>(row, at + 31)?,
                date_format: <String as __v0::Field>::read::<D>(row, at + 32)?,
                time_zone: <String as __v0::Field>::read::<D>(row, at + 33)?,
                enable_stripe: <bool as __v0::Field>::read::<D>(row, at + 34)?,
                enable_paypal: <bool as __v0::Field>::read::<D>(row, at + 35)?,
                stripe_publishable_key: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 36)?,
                stripe_secret_key: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 37)?,
                paypal_client_id: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 38)?,
                paypal_client_secret: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 39)?,
                paypal_sandbox: <bool as __v0::Field>::read::<D>(row, at + 40)?,
                default_payment_method: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 41)?,
                navigation_config: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 42)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 43)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 44)?,
                users: __v0::absent(),
                security_settings: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Tenant {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Tenant {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for Tenant {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<3>, W> for Tenant {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<4>, W> for Tenant {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<5>, W> for Tenant {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Tenant {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Tenant",
            docs: __v0::Some(
                "A customer of the platform, with the database that holds its rows.",
            ),
            table: "tenants",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "users",
                    "users",
                    "HasMany",
                    "User",
                    &[],
                    <User as __v0::Model>::__description,
                ),
                __v0::relation(
                    "security_settings",
                    "securitySettings",
                    "HasMany",
                    "SecuritySettings",
                    &[],
                    <SecuritySettings as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["slug"], &[]),
                __v0::index("index", &["tenant_key"], &[]),
                __v0::index("index", &["database_id"], &[]),
                __v0::index("index", &["database_name"], &[]),
                __v0::index("index", &["contact_email"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for Tenant {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("Tenant")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("slug", &self.slug)
                .field("tenant_key", &self.tenant_key)
                .field("database_id", &self.database_id)
                .field("database_name", &self.database_name)
                .field("database_host", &self.database_host)
                .field("is_active", &self.is_active)
                .field("is_seeded", &self.is_seeded)
                .field("contact_name", &self.contact_name)
                .field("contact_email", &self.contact_email)
                .field("contact_phone", &self.contact_phone)
                .field("billing_street", &self.billing_street)
                .field("billing_city", &self.billing_city)
                .field("billing_state", &self.billing_state)
                .field("billing_zip", &self.billing_zip)
                .field("billing_country", &self.billing_country)
                .field("billing_email", &self.billing_email)
                .field("invoice_contact", &self.invoice_contact)
                .field("invoice_email", &self.invoice_email)
                .field("invoice_phone", &self.invoice_phone)
                .field("invoice_street", &self.invoice_street)
                .field("invoice_city", &self.invoice_city)
                .field("invoice_state", &self.invoice_state)
                .field("invoice_zip", &self.invoice_zip)
                .field("invoice_country", &self.invoice_country)
                .field("tax_id", &self.tax_id)
                .field("currency", &self.currency)
                .field("invoice_prefix", &self.invoice_prefix)
                .field("next_invoice_number", &self.next_invoice_number)
                .field("logo_url", &self.logo_url)
                .field("language", &self.language)
                .field("date_format", &self.date_format)
                .field("time_zone", &self.time_zone)
                .field("enable_stripe", &self.enable_stripe)
                .field("enable_paypal", &self.enable_paypal)
                .field("stripe_publishable_key", &self.stripe_publishable_key)
                .field("stripe_secret_key", &__v0::Redacted)
                .field("paypal_client_id", &self.paypal_client_id)
                .field("paypal_client_secret", &__v0::Redacted)
                .field("paypal_sandbox", &self.paypal_sandbox)
                .field("default_payment_method", &self.default_payment_method)
                .field("navigation_config", &self.navigation_config)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("users", &self.users)
                .field("security_settings", &self.security_settings)
                .finish()
        }
    }
};
///A new [`Tenant`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewTenant {
    pub name: String,
    pub slug: String,
    pub tenant_key: String,
}
///A new [`Tenant`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct TenantCreate(::onedef::__v0::Create<Tenant>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl TenantCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(0, value))
        }
        pub fn database_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(4, value))
        }
        pub fn database_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(5, value))
        }
        pub fn database_host(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(6, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            TenantCreate(self.0.set(7, value))
        }
        pub fn is_seeded(self, value: impl __v0::IntoField<bool>) -> Self {
            TenantCreate(self.0.set(8, value))
        }
        pub fn contact_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(9, value))
        }
        pub fn contact_email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(10, value))
        }
        pub fn contact_phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(11, value))
        }
        pub fn billing_street(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(12, value))
        }
        pub fn billing_city(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(13, value))
        }
        pub fn billing_state(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(14, value))
        }
        pub fn billing_zip(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(15, value))
        }
        pub fn billing_country(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(16, value))
        }
        pub fn billing_email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(17, value))
        }
        pub fn invoice_contact(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(18, value))
        }
        pub fn invoice_email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(19, value))
        }
        pub fn invoice_phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(20, value))
        }
        pub fn invoice_street(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(21, value))
        }
        pub fn invoice_city(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(22, value))
        }
        pub fn invoice_state(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(23, value))
        }
        pub fn invoice_zip(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(24, value))
        }
        pub fn invoice_country(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(25, value))
        }
        pub fn tax_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(26, value))
        }
        pub fn currency(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(27, value))
        }
        pub fn invoice_prefix(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(28, value))
        }
        pub fn next_invoice_number(self, value: impl __v0::IntoField<i32>) -> Self {
            TenantCreate(self.0.set(29, value))
        }
        pub fn logo_url(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(30, value))
        }
        pub fn language(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(31, value))
        }
        pub fn date_format(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(32, value))
        }
        pub fn time_zone(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(33, value))
        }
        pub fn enable_stripe(self, value: impl __v0::IntoField<bool>) -> Self {
            TenantCreate(self.0.set(34, value))
        }
        pub fn enable_paypal(self, value: impl __v0::IntoField<bool>) -> Self {
            TenantCreate(self.0.set(35, value))
        }
        pub fn stripe_publishable_key(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(36, value))
        }
        pub fn stripe_secret_key(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(37, value))
        }
        pub fn paypal_client_id(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(38, value))
        }
        pub fn paypal_client_secret(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(39, value))
        }
        pub fn paypal_sandbox(self, value: impl __v0::IntoField<bool>) -> Self {
            TenantCreate(self.0.set(40, value))
        }
        pub fn default_payment_method(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            TenantCreate(self.0.set(41, value))
        }
        pub fn navigation_config(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            TenantCreate(self.0.set(42, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TenantCreate(self.0.set(43, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TenantCreate(self.0.set(44, value))
        }
    }
    __v0::create_methods!(pub, TenantCreate, Tenant);
    #[automatically_derived]
    impl __v0::Draft<Tenant> for NewTenant {
        fn into_create(self) -> __v0::Create<Tenant> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.slug),
                    <String as __v0::Field>::into_datum(self.tenant_key),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Tenant {
        type New = NewTenant;
        type Create = TenantCreate;
    }
};

// SecuritySettings

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct TENANT;
    }
    #[allow(dead_code, missing_docs)]
    impl SecuritySettings {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const TWO_FACTOR_GRACE_PERIOD_DAYS: __v0::Column<Self, i32, 2> = __v0::Column::HERE;
        pub const TWO_FACTOR_REQUIRED_ROLES: __v0::Column<Self, Vec<String>, 3> = __v0::Column::HERE;
        pub const TWO_FACTOR_BYPASS_URLS: __v0::Column<Self, Vec<String>, 4> = __v0::Column::HERE;
        pub const MAX_PASSWORD_ATTEMPTS: __v0::Column<Self, i32, 5> = __v0::Column::HERE;
        pub const MAX_TWO_FACTOR_ATTEMPTS: __v0::Column<Self, i32, 6> = __v0::Column::HERE;
        pub const ACCOUNT_LOCKOUT_DURATION_MINUTES: __v0::Column<Self, i32, 7> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const TENANT: __v0::Relation<Self, BelongsTo<Tenant>, __relations::TENANT> = __v0::to(
            "tenant",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for SecuritySettings {
        const WIDTH: __v0::usize = 10;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF
                    .named("tenant_id", "String")
                    .prisma("tenantId")
            },
            __v0::FieldDescription {
                default: __v0::Some("10"),
                ..<i32 as __v0::Field>::OF
                    .named("two_factor_grace_period_days", "i32")
                    .prisma("twoFactorGracePeriodDays")
            },
            <Vec<String> as __v0::Field>::OF
                .named("two_factor_required_roles", "Vec<String>")
                .prisma("twoFactorRequiredRoles"),
            <Vec<String> as __v0::Field>::OF
                .named("two_factor_bypass_urls", "Vec<String>")
                .prisma("twoFactorBypassUrls"),
            __v0::FieldDescription {
                default: __v0::Some("5"),
                ..<i32 as __v0::Field>::OF
                    .named("max_password_attempts", "i32")
                    .prisma("maxPasswordAttempts")
            },
            __v0::FieldDescription {
                default: __v0::Some("3"),
                ..<i32 as __v0::Field>::OF
                    .named("max_two_factor_attempts", "i32")
                    .prisma("maxTwoFactorAttempts")
            },
            __v0::FieldDescription {
                default: __v0::Some("30"),
                ..<i32 as __v0::Field>::OF
                    .named("account_lockout_duration_minutes", "i32")
                    .prisma("accountLockoutDurationMinutes")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SecuritySettings {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                tenant_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                two_factor_grace_period_days: <i32 as __v0::Field>::read::<
                    D,
                >(row, at + 2)?,
                two_factor_required_roles: <Vec<
                    String,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                two_factor_bypass_urls: <Vec<
                    String,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                max_password_attempts: <i32 as __v0::Field>::read::<D>(row, at + 5)?,
                max_two_factor_attempts: <i32 as __v0::Field>::read::<D>(row, at + 6)?,
                account_lockout_duration_minutes: <i32 as __v0::Field>::read::<
                    D,
                >(row, at + 7)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                tenant: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for SecuritySettings {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for SecuritySettings {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for SecuritySettings {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for SecuritySettings {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SecuritySettings",
            docs: __v0::Some("A tenant's rules for signing in."),
            table: "security_settings",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "tenant",
                        "tenant",
                        "BelongsTo",
                        "Tenant",
                        &["tenant_id"],
                        <Tenant as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[__v0::index("index", &["tenant_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Tenant as __v0::Model>::Id>();
    };
};
///A new [`SecuritySettings`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSecuritySettings {
    pub tenant_id: String,
}
///A new [`SecuritySettings`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SecuritySettingsCreate(::onedef::__v0::Create<SecuritySettings>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SecuritySettingsCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            SecuritySettingsCreate(self.0.set(0, value))
        }
        pub fn two_factor_grace_period_days(
            self,
            value: impl __v0::IntoField<i32>,
        ) -> Self {
            SecuritySettingsCreate(self.0.set(2, value))
        }
        pub fn two_factor_required_roles(
            self,
            value: impl __v0::IntoField<Vec<String>>,
        ) -> Self {
            SecuritySettingsCreate(self.0.set(3, value))
        }
        pub fn two_factor_bypass_urls(
            self,
            value: impl __v0::IntoField<Vec<String>>,
        ) -> Self {
            SecuritySettingsCreate(self.0.set(4, value))
        }
        pub fn max_password_attempts(self, value: impl __v0::IntoField<i32>) -> Self {
            SecuritySettingsCreate(self.0.set(5, value))
        }
        pub fn max_two_factor_attempts(self, value: impl __v0::IntoField<i32>) -> Self {
            SecuritySettingsCreate(self.0.set(6, value))
        }
        pub fn account_lockout_duration_minutes(
            self,
            value: impl __v0::IntoField<i32>,
        ) -> Self {
            SecuritySettingsCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            SecuritySettingsCreate(self.0.set(8, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            SecuritySettingsCreate(self.0.set(9, value))
        }
    }
    __v0::create_methods!(pub, SecuritySettingsCreate, SecuritySettings);
    #[automatically_derived]
    impl __v0::Draft<SecuritySettings> for NewSecuritySettings {
        fn into_create(self) -> __v0::Create<SecuritySettings> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.tenant_id)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for SecuritySettings {
        type New = NewSecuritySettings;
        type Create = SecuritySettingsCreate;
    }
};

// AccountRequest

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AccountRequest {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const FULL_NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const COMPANY_NAME: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const JOB_TITLE: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const PHONE: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const REASON_FOR_ACCESS: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const HOW_HEARD_ABOUT_US: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, AccountRequestStatus, 10> = __v0::Column::HERE;
        pub const REVIEWED_BY: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const REVIEWED_AT: __v0::Column<Self, Option<NaiveDateTime>, 12> = __v0::Column::HERE;
        pub const REVIEW_NOTES: __v0::Column<Self, Option<String>, 13> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 14> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 15> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for AccountRequest {
        const WIDTH: __v0::usize = 16;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("full_name", "String").prisma("fullName"),
            <String as __v0::Field>::OF.named("email", "String"),
            <String as __v0::Field>::OF
                .named("company_name", "String")
                .prisma("companyName"),
            <String as __v0::Field>::OF.named("job_title", "String").prisma("jobTitle"),
            <Option<String> as __v0::Field>::OF.named("phone", "String"),
            <String as __v0::Field>::OF
                .named("reason_for_access", "String")
                .prisma("reasonForAccess"),
            <Option<String> as __v0::Field>::OF
                .named("how_heard_about_us", "String")
                .prisma("howHeardAboutUs"),
            __v0::FieldDescription {
                docs: __v0::Some("Kept against spam, as the user agent is."),
                ..<Option<String> as __v0::Field>::OF
                    .named("ip_address", "String")
                    .prisma("ipAddress")
            },
            <Option<String> as __v0::Field>::OF
                .named("user_agent", "String")
                .prisma("userAgent"),
            __v0::FieldDescription {
                default: __v0::Some("AccountRequestStatus::Pending"),
                ..<AccountRequestStatus as __v0::Field>::OF
                    .named("status", "AccountRequestStatus")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The administrator who decided."),
                ..<Option<String> as __v0::Field>::OF
                    .named("reviewed_by", "String")
                    .prisma("reviewedBy")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("reviewed_at", "NaiveDateTime")
                .prisma("reviewedAt"),
            <Option<String> as __v0::Field>::OF
                .named("review_notes", "String")
                .prisma("reviewNotes"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccountRequest {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                full_name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                email: <String as __v0::Field>::read::<D>(row, at + 2)?,
                company_name: <String as __v0::Field>::read::<D>(row, at + 3)?,
                job_title: <String as __v0::Field>::read::<D>(row, at + 4)?,
                phone: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                reason_for_access: <String as __v0::Field>::read::<D>(row, at + 6)?,
                how_heard_about_us: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                status: <AccountRequestStatus as __v0::Field>::read::<D>(row, at + 10)?,
                reviewed_by: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                reviewed_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                review_notes: <Option<String> as __v0::Field>::read::<D>(row, at + 13)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 14)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for AccountRequest {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for AccountRequest {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for AccountRequest {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccountRequest",
            docs: __v0::Some("Somebody asks for an account."),
            table: "account_requests",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("index", &["email"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["created_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        let _: AccountRequestStatus = AccountRequestStatus::Pending;
    };
};
///A new [`AccountRequest`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAccountRequest {
    pub full_name: String,
    pub email: String,
    pub company_name: String,
    pub job_title: String,
    pub reason_for_access: String,
}
///A new [`AccountRequest`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AccountRequestCreate(::onedef::__v0::Create<AccountRequest>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AccountRequestCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            AccountRequestCreate(self.0.set(0, value))
        }
        pub fn phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountRequestCreate(self.0.set(5, value))
        }
        pub fn how_heard_about_us(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            AccountRequestCreate(self.0.set(7, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountRequestCreate(self.0.set(8, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountRequestCreate(self.0.set(9, value))
        }
        pub fn status(self, value: impl __v0::IntoField<AccountRequestStatus>) -> Self {
            AccountRequestCreate(self.0.set(10, value))
        }
        pub fn reviewed_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountRequestCreate(self.0.set(11, value))
        }
        pub fn reviewed_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            AccountRequestCreate(self.0.set(12, value))
        }
        pub fn review_notes(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountRequestCreate(self.0.set(13, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            AccountRequestCreate(self.0.set(14, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            AccountRequestCreate(self.0.set(15, value))
        }
    }
    __v0::create_methods!(pub, AccountRequestCreate, AccountRequest);
    #[automatically_derived]
    impl __v0::Draft<AccountRequest> for NewAccountRequest {
        fn into_create(self) -> __v0::Create<AccountRequest> {
            __v0::Create::of(
                [1, 2, 3, 4, 6],
                [
                    <String as __v0::Field>::into_datum(self.full_name),
                    <String as __v0::Field>::into_datum(self.email),
                    <String as __v0::Field>::into_datum(self.company_name),
                    <String as __v0::Field>::into_datum(self.job_title),
                    <String as __v0::Field>::into_datum(self.reason_for_access),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for AccountRequest {
        type New = NewAccountRequest;
        type Create = AccountRequestCreate;
    }
};

// AccountRequestStatus

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for AccountRequestStatus {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "AccountRequestStatus",
            docs: __v0::Some("What became of a request."),
            type_name: __v0::Some("account_request_status"),
            databases: &["main"],
            variants: &[
                __v0::VariantDescription {
                    prisma: __v0::Some("PENDING"),
                    ..__v0::variant_of("Pending", "PENDING")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("APPROVED"),
                    ..__v0::variant_of("Approved", "APPROVED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("REJECTED"),
                    ..__v0::variant_of("Rejected", "REJECTED")
                },
                __v0::VariantDescription {
                    prisma: __v0::Some("SPAM"),
                    ..__v0::variant_of("Spam", "SPAM")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "PENDING" => __v0::Some(AccountRequestStatus::Pending),
                "APPROVED" => __v0::Some(AccountRequestStatus::Approved),
                "REJECTED" => __v0::Some(AccountRequestStatus::Rejected),
                "SPAM" => __v0::Some(AccountRequestStatus::Spam),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                AccountRequestStatus::Pending => "PENDING",
                AccountRequestStatus::Approved => "APPROVED",
                AccountRequestStatus::Rejected => "REJECTED",
                AccountRequestStatus::Spam => "SPAM",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for AccountRequestStatus {
        type Stored = __v0::Label;
        type Key = AccountRequestStatus;
        const KIND: __v0::Kind = __v0::Kind::Enum(
            __v0::Some("\"account_request_status\""),
        );
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for AccountRequestStatus {}
    __v0::drivers_enum!(AccountRequestStatus, __v0::Some("\"account_request_status\""));
};

// User

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct TENANT;
        pub struct ROLES;
        pub struct REFRESH_TOKENS;
        pub struct LOGIN_ATTEMPTS;
        pub struct ACCOUNT_LOCKOUTS;
    }
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const PASSWORD_HASH: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const GOOGLE_ID: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const TWO_FACTOR_ENABLED: __v0::Column<Self, bool, 6> = __v0::Column::HERE;
        pub const TWO_FACTOR_SECRET: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const TWO_FACTOR_GRACE_PERIOD_ENDS_AT: __v0::Column<
            Self,
            Option<NaiveDateTime>,
            8,
        > = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 9> = __v0::Column::HERE;
        pub const IS_SEEDED: __v0::Column<Self, bool, 10> = __v0::Column::HERE;
        pub const REQUIRE_PASSWORD_CHANGE: __v0::Column<Self, bool, 11> = __v0::Column::HERE;
        pub const LAST_LOGIN_AT: __v0::Column<Self, Option<NaiveDateTime>, 12> = __v0::Column::HERE;
        pub const COMMUNICATION_MEDIUM: __v0::Column<Self, Option<String>, 13> = __v0::Column::HERE;
        pub const NOTIFICATION_FREQUENCY: __v0::Column<Self, Option<String>, 14> = __v0::Column::HERE;
        pub const SECONDARY_EMAIL: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const COMPENSATION_TYPE: __v0::Column<Self, Option<CompensationType>, 16> = __v0::Column::HERE;
        pub const HOURLY_RATE: __v0::Column<Self, Option<Decimal>, 17> = __v0::Column::HERE;
        pub const TRACKING_MODE: __v0::Column<Self, TrackingMode, 18> = __v0::Column::HERE;
        pub const NATURAL_HOURS_PER_WEEK: __v0::Column<Self, Decimal, 19> = __v0::Column::HERE;
        pub const HIGHLY_COMPENSATED: __v0::Column<Self, i32, 20> = __v0::Column::HERE;
        pub const OVERTIME_POLICY: __v0::Column<Self, OvertimePolicy, 21> = __v0::Column::HERE;
        pub const DASHBOARD_CONFIG: __v0::Column<Self, Option<serde_json::Value>, 22> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 23> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 24> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 25> = __v0::Column::HERE;
        pub const TENANT: __v0::Relation<
            Self,
            BelongsTo<Option<Tenant>>,
            __relations::TENANT,
        > = __v0::to("tenant", 0);
        pub const ROLES: __v0::Relation<Self, HasMany<UserRole>, __relations::ROLES> = __v0::to(
            "roles",
            1,
        );
        pub const REFRESH_TOKENS: __v0::Relation<
            Self,
            HasMany<RefreshToken>,
            __relations::REFRESH_TOKENS,
        > = __v0::to("refresh_tokens", 2);
        pub const LOGIN_ATTEMPTS: __v0::Relation<
            Self,
            HasMany<LoginAttempt>,
            __relations::LOGIN_ATTEMPTS,
        > = __v0::to("login_attempts", 3);
        pub const ACCOUNT_LOCKOUTS: __v0::Relation<
            Self,
            HasMany<AccountLockout>,
            __relations::ACCOUNT_LOCKOUTS,
        > = __v0::to("account_lockouts", 4);
    }
    #[automatically_derived]
    impl __v0::Record for User {
        const WIDTH: __v0::usize = 26;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("email", "String")
            },
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("password_hash", "String")
                    .prisma("passwordHash")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("Null for administrators of the platform."),
                ..<Option<String> as __v0::Field>::OF
                    .named("tenant_id", "String")
                    .prisma("tenantId")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF
                    .named("google_id", "String")
                    .prisma("googleId")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("two_factor_enabled", "bool")
                    .prisma("twoFactorEnabled")
            },
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("two_factor_secret", "String")
                    .prisma("twoFactorSecret")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("two_factor_grace_period_ends_at", "NaiveDateTime")
                .prisma("twoFactorGracePeriodEndsAt"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Made by the seed."),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_seeded", "bool").prisma("isSeeded")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("require_password_change", "bool")
                    .prisma("requirePasswordChange")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("last_login_at", "NaiveDateTime")
                .prisma("lastLoginAt"),
            __v0::FieldDescription {
                docs: __v0::Some("`email`, `sms`, `both` or `none`."),
                default: __v0::Some("\"email\""),
                ..<Option<String> as __v0::Field>::OF
                    .named("communication_medium", "String")
                    .prisma("communicationMedium")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`immediate`, `hourly`, `daily` or `weekly`."),
                default: __v0::Some("\"immediate\""),
                ..<Option<String> as __v0::Field>::OF
                    .named("notification_frequency", "String")
                    .prisma("notificationFrequency")
            },
            <Option<String> as __v0::Field>::OF
                .named("secondary_email", "String")
                .prisma("secondaryEmail"),
            <Option<CompensationType> as __v0::Field>::OF
                .named("compensation_type", "CompensationType")
                .prisma("compensationType"),
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("hourly_rate", "Decimal")
                    .prisma("hourlyRate")
            },
            __v0::FieldDescription {
                default: __v0::Some("TrackingMode::Clock"),
                ..<TrackingMode as __v0::Field>::OF
                    .named("tracking_mode", "TrackingMode")
                    .prisma("trackingMode")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Hours beyond these are overtime."),
                native: &["Decimal(5, 2)"],
                default: __v0::Some("10"),
                ..<Decimal as __v0::Field>::OF
                    .named("natural_hours_per_week", "Decimal")
                    .prisma("naturalHoursPerWeek")
            },
            __v0::FieldDescription {
                docs: __v0::Some("0 for no, 1 for yes."),
                default: __v0::Some("0"),
                ..<i32 as __v0::Field>::OF
                    .named("highly_compensated", "i32")
                    .prisma("highlyCompensated")
            },
            __v0::FieldDescription {
                default: __v0::Some("OvertimePolicy::Allow"),
                ..<OvertimePolicy as __v0::Field>::OF
                    .named("overtime_policy", "OvertimePolicy")
                    .prisma("overtimePolicy")
            },
            __v0::FieldDescription {
                docs: __v0::Some("What the dashboard shows."),
                ..<Option<serde_json::Value> as __v0::Field>::OF
                    .named("dashboard_config", "serde_json::Value")
                    .prisma("dashboardConfig")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .prisma("updatedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("deleted_at", "NaiveDateTime")
                .prisma("deletedAt"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(User {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                email: <String as __v0::Field>::read::<D>(row, at + 1)?,
                password_hash: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                name: <String as __v0::Field>::read::<D>(row, at + 3)?,
                tenant_id: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                google_id: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                two_factor_enabled: <bool as __v0::Field>::read::<D>(row, at + 6)?,
                two_factor_secret: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                two_factor_grace_period_ends_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 9)?,
                is_seeded: <bool as __v0::Field>::read::<D>(row, at + 10)?,
                require_password_change: <bool as __v0::Field>::read::<D>(row, at + 11)?,
                last_login_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                communication_medium: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 13)?,
                notification_frequency: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                secondary_email: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 15)?,
                compensation_type: <Option<
                    CompensationType,
                > as __v0::Field>::read::<D>(row, at + 16)?,
                hourly_rate: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 17)?,
                tracking_mode: <TrackingMode as __v0::Field>::read::<D>(row, at + 18)?,
                natural_hours_per_week: <Decimal as __v0::Field>::read::<
                    D,
                >(row, at + 19)?,
                highly_compensated: <i32 as __v0::Field>::read::<D>(row, at + 20)?,
                overtime_policy: <OvertimePolicy as __v0::Field>::read::<
                    D,
                >(row, at + 21)?,
                dashboard_config: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 22)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 23)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 24)?,
                deleted_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 25)?,
                tenant: __v0::absent(),
                roles: __v0::absent(),
                refresh_tokens: __v0::absent(),
                login_attempts: __v0::absent(),
                account_lockouts: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for User {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for User {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for User {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<5>, W> for User {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for User {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "User",
            docs: __v0::Some("A person who can sign in."),
            table: "users",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "tenant",
                        "tenant",
                        "BelongsTo",
                        "Tenant",
                        &["tenant_id"],
                        <Tenant as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "roles",
                    "roles",
                    "HasMany",
                    "UserRole",
                    &[],
                    <UserRole as __v0::Model>::__description,
                ),
                __v0::relation(
                    "refresh_tokens",
                    "refreshTokens",
                    "HasMany",
                    "RefreshToken",
                    &[],
                    <RefreshToken as __v0::Model>::__description,
                ),
                __v0::relation(
                    "login_attempts",
                    "loginAttempts",
                    "HasMany",
                    "LoginAttempt",
                    &[],
                    <LoginAttempt as __v0::Model>::__description,
                ),
                __v0::relation(
                    "account_lockouts",
                    "accountLockouts",
                    "HasMany",
                    "AccountLockout",
                    &[],
                    <AccountLockout as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["email"], &[]),
                __v0::index("index", &["tenant_id"], &[]),
                __v0::index("index", &["google_id"], &[]),
            ],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::None,
                at: __v0::Some("deleted_at"),
                check: __v0::None,
            }),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for User {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("User")
                .field("id", &self.id)
                .field("email", &self.email)
                .field("password_hash", &__v0::Redacted)
                .field("name", &self.name)
                .field("tenant_id", &self.tenant_id)
                .field("google_id", &self.google_id)
                .field("two_factor_enabled", &self.two_factor_enabled)
                .field("two_factor_secret", &__v0::Redacted)
                .field(
                    "two_factor_grace_period_ends_at",
                    &self.two_factor_grace_period_ends_at,
                )
                .field("is_active", &self.is_active)
                .field("is_seeded", &self.is_seeded)
                .field("require_password_change", &self.require_password_change)
                .field("last_login_at", &self.last_login_at)
                .field("communication_medium", &self.communication_medium)
                .field("notification_frequency", &self.notification_frequency)
                .field("secondary_email", &self.secondary_email)
                .field("compensation_type", &self.compensation_type)
                .field("hourly_rate", &self.hourly_rate)
                .field("tracking_mode", &self.tracking_mode)
                .field("natural_hours_per_week", &self.natural_hours_per_week)
                .field("highly_compensated", &self.highly_compensated)
                .field("overtime_policy", &self.overtime_policy)
                .field("dashboard_config", &self.dashboard_config)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("deleted_at", &self.deleted_at)
                .field("tenant", &self.tenant)
                .field("roles", &self.roles)
                .field("refresh_tokens", &self.refresh_tokens)
                .field("login_attempts", &self.login_attempts)
                .field("account_lockouts", &self.account_lockouts)
                .finish()
        }
    }
    const _: fn() = || {
        let _: TrackingMode = TrackingMode::Clock;
        let _: OvertimePolicy = OvertimePolicy::Allow;
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
    };
};
///A new [`User`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewUser {
    pub email: String,
    pub name: String,
}
///A new [`User`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct UserCreate(::onedef::__v0::Create<User>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl UserCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            UserCreate(self.0.set(0, value))
        }
        pub fn password_hash(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(2, value))
        }
        pub fn tenant_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(4, value))
        }
        pub fn google_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(5, value))
        }
        pub fn two_factor_enabled(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(6, value))
        }
        pub fn two_factor_secret(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            UserCreate(self.0.set(7, value))
        }
        pub fn two_factor_grace_period_ends_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            UserCreate(self.0.set(8, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(9, value))
        }
        pub fn is_seeded(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(10, value))
        }
        pub fn require_password_change(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(11, value))
        }
        pub fn last_login_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            UserCreate(self.0.set(12, value))
        }
        pub fn communication_medium(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            UserCreate(self.0.set(13, value))
        }
        pub fn notification_frequency(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            UserCreate(self.0.set(14, value))
        }
        pub fn secondary_email(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            UserCreate(self.0.set(15, value))
        }
        pub fn compensation_type(
            self,
            value: impl __v0::IntoField<Option<CompensationType>>,
        ) -> Self {
            UserCreate(self.0.set(16, value))
        }
        pub fn hourly_rate(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            UserCreate(self.0.set(17, value))
        }
        pub fn tracking_mode(self, value: impl __v0::IntoField<TrackingMode>) -> Self {
            UserCreate(self.0.set(18, value))
        }
        pub fn natural_hours_per_week(
            self,
            value: impl __v0::IntoField<Decimal>,
        ) -> Self {
            UserCreate(self.0.set(19, value))
        }
        pub fn highly_compensated(self, value: impl __v0::IntoField<i32>) -> Self {
            UserCreate(self.0.set(20, value))
        }
        pub fn overtime_policy(
            self,
            value: impl __v0::IntoField<OvertimePolicy>,
        ) -> Self {
            UserCreate(self.0.set(21, value))
        }
        pub fn dashboard_config(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            UserCreate(self.0.set(22, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            UserCreate(self.0.set(23, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            UserCreate(self.0.set(24, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            UserCreate(self.0.set(25, value))
        }
    }
    __v0::create_methods!(pub, UserCreate, User);
    #[automatically_derived]
    impl __v0::Draft<User> for NewUser {
        fn into_create(self) -> __v0::Create<User> {
            __v0::Create::of(
                [1, 3],
                [
                    <String as __v0::Field>::into_datum(self.email),
                    <String as __v0::Field>::into_datum(self.name),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for User {
        type New = NewUser;
        type Create = UserCreate;
    }
};

// CompensationType

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for CompensationType {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "CompensationType",
            docs: __v0::Some("How somebody is paid."),
            databases: &["main"],
            variants: &[
                __v0::VariantDescription {
                    docs: __v0::Some("A salary without overtime."),
                    prisma: __v0::Some("SALARY_HCE"),
                    ..__v0::variant_of("SalaryHce", "SALARY_HCE")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("A salary, with overtime after 40 hours."),
                    prisma: __v0::Some("SALARY_WITH_OT"),
                    ..__v0::variant_of("SalaryWithOt", "SALARY_WITH_OT")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("By the hour, with overtime after 40 hours."),
                    prisma: __v0::Some("HOURLY"),
                    ..__v0::variant_of("Hourly", "HOURLY")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "SALARY_HCE" => __v0::Some(CompensationType::SalaryHce),
                "SALARY_WITH_OT" => __v0::Some(CompensationType::SalaryWithOt),
                "HOURLY" => __v0::Some(CompensationType::Hourly),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                CompensationType::SalaryHce => "SALARY_HCE",
                CompensationType::SalaryWithOt => "SALARY_WITH_OT",
                CompensationType::Hourly => "HOURLY",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for CompensationType {
        type Stored = __v0::Label;
        type Key = CompensationType;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"CompensationType\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for CompensationType {}
    __v0::drivers_enum!(CompensationType, __v0::Some("\"CompensationType\""));
};

// TrackingMode

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for TrackingMode {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "TrackingMode",
            docs: __v0::Some("How somebody may enter hours."),
            databases: &["main"],
            variants: &[
                __v0::VariantDescription {
                    docs: __v0::Some("With the clock only."),
                    prisma: __v0::Some("CLOCK"),
                    ..__v0::variant_of("Clock", "CLOCK")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("By hand only."),
                    prisma: __v0::Some("TIME"),
                    ..__v0::variant_of("Time", "TIME")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("Both ways."),
                    prisma: __v0::Some("BOTH"),
                    ..__v0::variant_of("Both", "BOTH")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "CLOCK" => __v0::Some(TrackingMode::Clock),
                "TIME" => __v0::Some(TrackingMode::Time),
                "BOTH" => __v0::Some(TrackingMode::Both),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                TrackingMode::Clock => "CLOCK",
                TrackingMode::Time => "TIME",
                TrackingMode::Both => "BOTH",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for TrackingMode {
        type Stored = __v0::Label;
        type Key = TrackingMode;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"TrackingMode\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for TrackingMode {}
    __v0::drivers_enum!(TrackingMode, __v0::Some("\"TrackingMode\""));
};

// OvertimePolicy

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for OvertimePolicy {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "OvertimePolicy",
            docs: __v0::Some("What happens to hours beyond `natural_hours_per_week`."),
            databases: &["main"],
            variants: &[
                __v0::VariantDescription {
                    docs: __v0::Some("Nothing."),
                    prisma: __v0::Some("ALLOW"),
                    ..__v0::variant_of("Allow", "ALLOW")
                },
                __v0::VariantDescription {
                    docs: __v0::Some(
                        "An entry is split into regular and overtime hours.",
                    ),
                    prisma: __v0::Some("AUTO_SPLIT"),
                    ..__v0::variant_of("AutoSplit", "AUTO_SPLIT")
                },
                __v0::VariantDescription {
                    docs: __v0::Some("The entry is refused."),
                    prisma: __v0::Some("BLOCK"),
                    ..__v0::variant_of("Block", "BLOCK")
                },
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "ALLOW" => __v0::Some(OvertimePolicy::Allow),
                "AUTO_SPLIT" => __v0::Some(OvertimePolicy::AutoSplit),
                "BLOCK" => __v0::Some(OvertimePolicy::Block),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                OvertimePolicy::Allow => "ALLOW",
                OvertimePolicy::AutoSplit => "AUTO_SPLIT",
                OvertimePolicy::Block => "BLOCK",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for OvertimePolicy {
        type Stored = __v0::Label;
        type Key = OvertimePolicy;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"OvertimePolicy\""));
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
        fn into_datum(self) -> __v0::Datum {
            __v0::label(&self)
        }
    }
    #[automatically_derived]
    impl __v0::Element for OvertimePolicy {}
    __v0::drivers_enum!(OvertimePolicy, __v0::Some("\"OvertimePolicy\""));
};

// Role

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USERS;
        pub struct CAPABILITIES;
    }
    #[allow(dead_code, missing_docs)]
    impl Role {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const IS_SEEDED: __v0::Column<Self, bool, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 4> = __v0::Column::HERE;
        pub const USERS: __v0::Relation<Self, HasMany<UserRole>, __relations::USERS> = __v0::to(
            "users",
            0,
        );
        pub const CAPABILITIES: __v0::Relation<
            Self,
            HasMany<RoleCapability>,
            __relations::CAPABILITIES,
        > = __v0::to("capabilities", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Role {
        const WIDTH: __v0::usize = 5;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_seeded", "bool").prisma("isSeeded")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Role {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                is_seeded: <bool as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 4)?,
                users: __v0::absent(),
                capabilities: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Role {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Role {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Role {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Role {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Role",
            docs: __v0::Some("A set of capabilities."),
            table: "roles",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "users",
                    "users",
                    "HasMany",
                    "UserRole",
                    &[],
                    <UserRole as __v0::Model>::__description,
                ),
                __v0::relation(
                    "capabilities",
                    "capabilities",
                    "HasMany",
                    "RoleCapability",
                    &[],
                    <RoleCapability as __v0::Model>::__description,
                ),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Role`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewRole {
    pub name: String,
}
///A new [`Role`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct RoleCreate(::onedef::__v0::Create<Role>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl RoleCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            RoleCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            RoleCreate(self.0.set(2, value))
        }
        pub fn is_seeded(self, value: impl __v0::IntoField<bool>) -> Self {
            RoleCreate(self.0.set(3, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            RoleCreate(self.0.set(4, value))
        }
    }
    __v0::create_methods!(pub, RoleCreate, Role);
    #[automatically_derived]
    impl __v0::Draft<Role> for NewRole {
        fn into_create(self) -> __v0::Create<Role> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Role {
        type New = NewRole;
        type Create = RoleCreate;
    }
};

// Capability

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct ROLES;
    }
    #[allow(dead_code, missing_docs)]
    impl Capability {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const IS_SEEDED: __v0::Column<Self, bool, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 4> = __v0::Column::HERE;
        pub const ROLES: __v0::Relation<
            Self,
            HasMany<RoleCapability>,
            __relations::ROLES,
        > = __v0::to("roles", 0);
    }
    #[automatically_derived]
    impl __v0::Record for Capability {
        const WIDTH: __v0::usize = 5;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_seeded", "bool").prisma("isSeeded")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Capability {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                is_seeded: <bool as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 4)?,
                roles: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Capability {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Capability {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Capability {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Capability {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Capability",
            docs: __v0::Some("Something that a role may allow."),
            table: "capabilities",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "roles",
                    "roles",
                    "HasMany",
                    "RoleCapability",
                    &[],
                    <RoleCapability as __v0::Model>::__description,
                ),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Capability`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewCapability {
    pub name: String,
}
///A new [`Capability`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct CapabilityCreate(::onedef::__v0::Create<Capability>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl CapabilityCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            CapabilityCreate(self.0.set(0, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CapabilityCreate(self.0.set(2, value))
        }
        pub fn is_seeded(self, value: impl __v0::IntoField<bool>) -> Self {
            CapabilityCreate(self.0.set(3, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            CapabilityCreate(self.0.set(4, value))
        }
    }
    __v0::create_methods!(pub, CapabilityCreate, Capability);
    #[automatically_derived]
    impl __v0::Draft<Capability> for NewCapability {
        fn into_create(self) -> __v0::Create<Capability> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Capability {
        type New = NewCapability;
        type Create = CapabilityCreate;
    }
};

// UserRole

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct ROLE;
    }
    #[allow(dead_code, missing_docs)]
    impl UserRole {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const ROLE_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const IS_SEEDED: __v0::Column<Self, bool, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 4> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
        pub const ROLE: __v0::Relation<Self, BelongsTo<Role>, __relations::ROLE> = __v0::to(
            "role",
            1,
        );
    }
    #[automatically_derived]
    impl __v0::Record for UserRole {
        const WIDTH: __v0::usize = 5;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("user_id", "String").prisma("userId"),
            <String as __v0::Field>::OF.named("role_id", "String").prisma("roleId"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_seeded", "bool").prisma("isSeeded")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(UserRole {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                role_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                is_seeded: <bool as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 4)?,
                user: __v0::absent(),
                role: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for UserRole {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for UserRole {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<1>, __v0::UniqueBy<2>), W> for UserRole {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for UserRole {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "UserRole",
            docs: __v0::Some("A user has a role."),
            table: "user_roles",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "user",
                        "user",
                        "BelongsTo",
                        "User",
                        &["user_id"],
                        <User as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "role",
                        "role",
                        "BelongsTo",
                        "Role",
                        &["role_id"],
                        <Role as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("unique", &["user_id", "role_id"], &[]),
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["role_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::refers::<String, <Role as __v0::Model>::Id>();
    };
};
///A new [`UserRole`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewUserRole {
    pub user_id: String,
    pub role_id: String,
}
///A new [`UserRole`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct UserRoleCreate(::onedef::__v0::Create<UserRole>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl UserRoleCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            UserRoleCreate(self.0.set(0, value))
        }
        pub fn is_seeded(self, value: impl __v0::IntoField<bool>) -> Self {
            UserRoleCreate(self.0.set(3, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            UserRoleCreate(self.0.set(4, value))
        }
    }
    __v0::create_methods!(pub, UserRoleCreate, UserRole);
    #[automatically_derived]
    impl __v0::Draft<UserRole> for NewUserRole {
        fn into_create(self) -> __v0::Create<UserRole> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.role_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for UserRole {
        type New = NewUserRole;
        type Create = UserRoleCreate;
    }
};

// RoleCapability

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct ROLE;
        pub struct CAPABILITY;
    }
    #[allow(dead_code, missing_docs)]
    impl RoleCapability {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const ROLE_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const CAPABILITY_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const IS_ALLOWED: __v0::Column<Self, bool, 3> = __v0::Column::HERE;
        pub const IS_SEEDED: __v0::Column<Self, bool, 4> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 5> = __v0::Column::HERE;
        pub const ROLE: __v0::Relation<Self, BelongsTo<Role>, __relations::ROLE> = __v0::to(
            "role",
            0,
        );
        pub const CAPABILITY: __v0::Relation<
            Self,
            BelongsTo<Capability>,
            __relations::CAPABILITY,
        > = __v0::to("capability", 1);
    }
    #[automatically_derived]
    impl __v0::Record for RoleCapability {
        const WIDTH: __v0::usize = 6;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("role_id", "String").prisma("roleId"),
            <String as __v0::Field>::OF
                .named("capability_id", "String")
                .prisma("capabilityId"),
            __v0::FieldDescription {
                docs: __v0::Some("False denies, whatever other roles say."),
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("is_allowed", "bool")
                    .prisma("isAllowed")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_seeded", "bool").prisma("isSeeded")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(RoleCapability {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                role_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                capability_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                is_allowed: <bool as __v0::Field>::read::<D>(row, at + 3)?,
                is_seeded: <bool as __v0::Field>::read::<D>(row, at + 4)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 5)?,
                role: __v0::absent(),
                capability: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for RoleCapability {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for RoleCapability {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<1>, __v0::UniqueBy<2>), W> for RoleCapability {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for RoleCapability {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "RoleCapability",
            docs: __v0::Some("A role has a capability, or is denied it."),
            table: "role_capabilities",
            databases: &["main"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "role",
                        "role",
                        "BelongsTo",
                        "Role",
                        &["role_id"],
                        <Role as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "capability",
                        "capability",
                        "BelongsTo",
                        "Capability",
                        &["capability_id"],
                        <Capability as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("unique", &["role_id", "capability_id"], &[]),
                __v0::index("index", &["role_id"], &[]),
                __v0::index("index", &["capability_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Role as __v0::Model>::Id>();
        __v0::refers::<String, <Capability as __v0::Model>::Id>();
    };
};
///A new [`RoleCapability`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewRoleCapability {
    pub role_id: String,
    pub capability_id: String,
}
///A new [`RoleCapability`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct RoleCapabilityCreate(::onedef::__v0::Create<RoleCapability>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl RoleCapabilityCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            RoleCapabilityCreate(self.0.set(0, value))
        }
        pub fn is_allowed(self, value: impl __v0::IntoField<bool>) -> Self {
            RoleCapabilityCreate(self.0.set(3, value))
        }
        pub fn is_seeded(self, value: impl __v0::IntoField<bool>) -> Self {
            RoleCapabilityCreate(self.0.set(4, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            RoleCapabilityCreate(self.0.set(5, value))
        }
    }
    __v0::create_methods!(pub, RoleCapabilityCreate, RoleCapability);
    #[automatically_derived]
    impl __v0::Draft<RoleCapability> for NewRoleCapability {
        fn into_create(self) -> __v0::Create<RoleCapability> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.role_id),
                    <String as __v0::Field>::into_datum(self.capability_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for RoleCapability {
        type New = NewRoleCapability;
        type Create = RoleCapabilityCreate;
    }
};
