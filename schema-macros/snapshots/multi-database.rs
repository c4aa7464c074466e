// What the derives print for `examples/multi-database`.

// Conversation

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Conversation {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const TITLE: __v0::Column<Self, Option<String>> = __v0::column(
            "title",
            "title",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const MESSAGES: __v0::Relation<Self, HasMany<Message>> = __v0::to(
            "messages",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Conversation {
        const WIDTH: __v0::usize = 6;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Conversation {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                title: D::get::<Option<String>>(row, at + 2)?,
                is_active: D::get::<bool>(row, at + 3)?,
                created_at: D::get::<NaiveDateTime>(row, at + 4)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 5)?,
                messages: __v0::absent(),
            })
        }
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
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "A user of the main database: across databases there is no foreign key.",
                    ),
                    ..__v0::field("user_id", "user_id", "userId", "String", false)
                },
                __v0::field("title", "title", "title", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation("messages", "messages", "HasMany", "Message", &[]),
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["is_active"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Message>();
    };
};

// Message

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Message {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const CONVERSATION_ID: __v0::Column<Self, String> = __v0::column(
            "conversation_id",
            "conversation_id",
        );
        pub const ROLE: __v0::Column<Self, MessageRole> = __v0::column("role", "role");
        pub const CONTENT: __v0::Column<Self, String> = __v0::column(
            "content",
            "content",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const CONVERSATION: __v0::Relation<Self, BelongsTo<Conversation>> = __v0::to(
            "conversation",
        );
        pub const RATINGS: __v0::Relation<Self, HasMany<ResponseRating>> = __v0::to(
            "ratings",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Message {
        const WIDTH: __v0::usize = 6;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Message {
                id: D::get::<String>(row, at)?,
                conversation_id: D::get::<String>(row, at + 1)?,
                role: D::get::<MessageRole>(row, at + 2)?,
                content: D::get::<String>(row, at + 3)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 4)?,
                created_at: D::get::<NaiveDateTime>(row, at + 5)?,
                conversation: __v0::absent(),
                ratings: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Message {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Message",
            docs: __v0::Some("One message of a conversation."),
            table: "messages",
            databases: &["main", "client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field(
                    "conversation_id",
                    "conversation_id",
                    "conversationId",
                    "String",
                    false,
                ),
                __v0::field("role", "role", "role", "MessageRole", false),
                __v0::field("content", "content", "content", "String", false),
                __v0::field(
                    "metadata",
                    "metadata",
                    "metadata",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "conversation",
                        "conversation",
                        "BelongsTo",
                        "Conversation",
                        &["conversation_id"],
                    )
                },
                __v0::relation("ratings", "ratings", "HasMany", "ResponseRating", &[]),
            ],
            indexes: &[__v0::index("index", &["conversation_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Conversation>();
        __v0::refers::<String, <Conversation as __v0::Model>::Id>();
        __v0::model::<ResponseRating>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for MessageRole {}
    __v0::drivers_enum!(MessageRole, __v0::Some("\"message_role\""));
};

// ResponseRating

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ResponseRating {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const MESSAGE_ID: __v0::Column<Self, String> = __v0::column(
            "message_id",
            "message_id",
        );
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const RATING_TYPE: __v0::Column<Self, RatingType> = __v0::column(
            "rating_type",
            "rating_type",
        );
        pub const RATING: __v0::Column<Self, RatingValue> = __v0::column(
            "rating",
            "rating",
        );
        pub const FEEDBACK: __v0::Column<Self, Option<String>> = __v0::column(
            "feedback",
            "feedback",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const MESSAGE: __v0::Relation<Self, BelongsTo<Message>> = __v0::to(
            "message",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ResponseRating {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ResponseRating {
                id: D::get::<String>(row, at)?,
                message_id: D::get::<String>(row, at + 1)?,
                user_id: D::get::<String>(row, at + 2)?,
                rating_type: D::get::<RatingType>(row, at + 3)?,
                rating: D::get::<RatingValue>(row, at + 4)?,
                feedback: D::get::<Option<String>>(row, at + 5)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 6)?,
                created_at: D::get::<NaiveDateTime>(row, at + 7)?,
                message: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ResponseRating {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ResponseRating",
            docs: __v0::Some("What a user thought of an answer."),
            table: "response_ratings",
            databases: &["main", "client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("message_id", "message_id", "messageId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "A user of the main database: across databases there is no foreign key.",
                    ),
                    ..__v0::field("user_id", "user_id", "userId", "String", false)
                },
                __v0::field(
                    "rating_type",
                    "rating_type",
                    "ratingType",
                    "RatingType",
                    false,
                ),
                __v0::field("rating", "rating", "rating", "RatingValue", false),
                __v0::field("feedback", "feedback", "feedback", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("Query, format and so on."),
                    ..__v0::field(
                        "metadata",
                        "metadata",
                        "metadata",
                        "serde_json::Value",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "message",
                        "message",
                        "BelongsTo",
                        "Message",
                        &["message_id"],
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
    }
    const _: fn() = || {
        __v0::model::<Message>();
        __v0::refers::<String, <Message as __v0::Model>::Id>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const PROVIDER: __v0::Column<Self, LLMProvider> = __v0::column(
            "provider",
            "provider",
        );
        pub const API_KEY_ENCRYPTED: __v0::Column<Self, String> = __v0::column(
            "api_key_encrypted",
            "api_key_encrypted",
        );
        pub const DEFAULT_MODEL: __v0::Column<Self, String> = __v0::column(
            "default_model",
            "default_model",
        );
        pub const TEMPERATURE: __v0::Column<Self, Decimal> = __v0::column(
            "temperature",
            "temperature",
        );
        pub const MAX_TOKENS: __v0::Column<Self, i32> = __v0::column(
            "max_tokens",
            "max_tokens",
        );
        pub const BASE_URL: __v0::Column<Self, Option<String>> = __v0::column(
            "base_url",
            "base_url",
        );
        pub const ORGANIZATION: __v0::Column<Self, Option<String>> = __v0::column(
            "organization",
            "organization",
        );
        pub const TIMEOUT: __v0::Column<Self, i32> = __v0::column("timeout", "timeout");
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const TENANT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tenant_id",
            "tenant_id",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const EMBEDDING_MODEL: __v0::Column<Self, Option<String>> = __v0::column(
            "embedding_model",
            "embedding_model",
        );
        pub const EMBEDDING_ENABLED: __v0::Column<Self, bool> = __v0::column(
            "embedding_enabled",
            "embedding_enabled",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for LLMConfig {
        const WIDTH: __v0::usize = 16;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(LLMConfig {
                id: D::get::<String>(row, at)?,
                provider: D::get::<LLMProvider>(row, at + 1)?,
                api_key_encrypted: D::get::<String>(row, at + 2)?,
                default_model: D::get::<String>(row, at + 3)?,
                temperature: D::get::<Decimal>(row, at + 4)?,
                max_tokens: D::get::<i32>(row, at + 5)?,
                base_url: D::get::<Option<String>>(row, at + 6)?,
                organization: D::get::<Option<String>>(row, at + 7)?,
                timeout: D::get::<i32>(row, at + 8)?,
                is_active: D::get::<bool>(row, at + 9)?,
                tenant_id: D::get::<Option<String>>(row, at + 10)?,
                created_by: D::get::<String>(row, at + 11)?,
                embedding_model: D::get::<Option<String>>(row, at + 12)?,
                embedding_enabled: D::get::<bool>(row, at + 13)?,
                created_at: D::get::<NaiveDateTime>(row, at + 14)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for LLMConfig {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "LLMConfig",
            docs: __v0::Some("Which model answers, and with which settings."),
            table: "llm_configs",
            databases: &["main", "client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("provider", "provider", "provider", "LLMProvider", false),
                __v0::FieldDescription {
                    docs: __v0::Some("Encrypted."),
                    sensitive: true,
                    ..__v0::field(
                        "api_key_encrypted",
                        "api_key_encrypted",
                        "apiKeyEncrypted",
                        "String",
                        false,
                    )
                },
                __v0::field(
                    "default_model",
                    "default_model",
                    "defaultModel",
                    "String",
                    false,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("From 0.00 to 1.00."),
                    native: &["Decimal(3, 2)"],
                    default: __v0::Some("0.7"),
                    ..__v0::field(
                        "temperature",
                        "temperature",
                        "temperature",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("2000"),
                    ..__v0::field("max_tokens", "max_tokens", "maxTokens", "i32", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Of a service of one's own."),
                    ..__v0::field("base_url", "base_url", "baseUrl", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Only for OpenAI."),
                    ..__v0::field(
                        "organization",
                        "organization",
                        "organization",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("In milliseconds."),
                    default: __v0::Some("30000"),
                    ..__v0::field("timeout", "timeout", "timeout", "i32", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Null for the whole platform."),
                    only: __v0::Some("main"),
                    ..__v0::field("tenant_id", "tenant_id", "tenantId", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The provider's default when null."),
                    only: __v0::Some("main"),
                    ..__v0::field(
                        "embedding_model",
                        "embedding_model",
                        "embeddingModel",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    only: __v0::Some("main"),
                    ..__v0::field(
                        "embedding_enabled",
                        "embedding_enabled",
                        "embeddingEnabled",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["tenant_id"], &["only = \"main\""]),
                __v0::index("index", &["provider"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for LLMProvider {}
    __v0::drivers_enum!(LLMProvider, __v0::Some("\"llm_provider\""));
};

// Client

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Client {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const SLUG: __v0::Column<Self, String> = __v0::column("slug", "slug");
        pub const COMPANY_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "company_name",
            "company_name",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const HOURLY_RATE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "hourly_rate",
            "hourly_rate",
        );
        pub const DISCOUNT_PERCENTAGE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "discount_percentage",
            "discount_percentage",
        );
        pub const EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "email",
            "email",
        );
        pub const PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "phone",
            "phone",
        );
        pub const WEBSITE: __v0::Column<Self, Option<String>> = __v0::column(
            "website",
            "website",
        );
        pub const CONTACT_PERSON: __v0::Column<Self, Option<String>> = __v0::column(
            "contact_person",
            "contact_person",
        );
        pub const BILLING_ADDRESS_LINE1: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_address_line1",
            "billing_address_line1",
        );
        pub const BILLING_ADDRESS_LINE2: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_address_line2",
            "billing_address_line2",
        );
        pub const BILLING_CITY: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_city",
            "billing_city",
        );
        pub const BILLING_STATE: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_state",
            "billing_state",
        );
        pub const BILLING_POSTAL_CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_postal_code",
            "billing_postal_code",
        );
        pub const BILLING_COUNTRY: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_country",
            "billing_country",
        );
        pub const BILLING_CONTACT_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_contact_name",
            "billing_contact_name",
        );
        pub const BILLING_CONTACT_EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_contact_email",
            "billing_contact_email",
        );
        pub const BILLING_CONTACT_PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_contact_phone",
            "billing_contact_phone",
        );
        pub const INVOICE_PREFIX: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_prefix",
            "invoice_prefix",
        );
        pub const INVOICE_NEXT_NUMBER: __v0::Column<Self, i32> = __v0::column(
            "invoice_next_number",
            "invoice_next_number",
        );
        pub const INVOICE_NUMBER_PADDING: __v0::Column<Self, i32> = __v0::column(
            "invoice_number_padding",
            "invoice_number_padding",
        );
        pub const PREFERRED_PAYMENT_METHOD: __v0::Column<Self, Option<String>> = __v0::column(
            "preferred_payment_method",
            "preferred_payment_method",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const PROJECTS: __v0::Relation<Self, HasMany<Project>> = __v0::to(
            "projects",
        );
        pub const PRODUCTS: __v0::Relation<Self, HasMany<Product>> = __v0::to(
            "products",
        );
        pub const INVOICES: __v0::Relation<Self, HasMany<Invoice>> = __v0::to(
            "invoices",
        );
        pub const EXPENSES: __v0::Relation<Self, HasMany<Expense>> = __v0::to(
            "expenses",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Client {
        const WIDTH: __v0::usize = 27;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Client {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                slug: D::get::<String>(row, at + 2)?,
                company_name: D::get::<Option<String>>(row, at + 3)?,
                is_active: D::get::<bool>(row, at + 4)?,
                hourly_rate: D::get::<Option<Decimal>>(row, at + 5)?,
                discount_percentage: D::get::<Option<Decimal>>(row, at + 6)?,
                email: D::get::<Option<String>>(row, at + 7)?,
                phone: D::get::<Option<String>>(row, at + 8)?,
                website: D::get::<Option<String>>(row, at + 9)?,
                contact_person: D::get::<Option<String>>(row, at + 10)?,
                billing_address_line1: D::get::<Option<String>>(row, at + 11)?,
                billing_address_line2: D::get::<Option<String>>(row, at + 12)?,
                billing_city: D::get::<Option<String>>(row, at + 13)?,
                billing_state: D::get::<Option<String>>(row, at + 14)?,
                billing_postal_code: D::get::<Option<String>>(row, at + 15)?,
                billing_country: D::get::<Option<String>>(row, at + 16)?,
                billing_contact_name: D::get::<Option<String>>(row, at + 17)?,
                billing_contact_email: D::get::<Option<String>>(row, at + 18)?,
                billing_contact_phone: D::get::<Option<String>>(row, at + 19)?,
                invoice_prefix: D::get::<Option<String>>(row, at + 20)?,
                invoice_next_number: D::get::<i32>(row, at + 21)?,
                invoice_number_padding: D::get::<i32>(row, at + 22)?,
                preferred_payment_method: D::get::<Option<String>>(row, at + 23)?,
                created_at: D::get::<NaiveDateTime>(row, at + 24)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 25)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 26)?,
                projects: __v0::absent(),
                products: __v0::absent(),
                invoices: __v0::absent(),
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Client {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Client",
            docs: __v0::Some("A tenant's customer."),
            table: "clients",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("slug", "slug", "slug", "String", false)
                },
                __v0::field(
                    "company_name",
                    "company_name",
                    "companyName",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "hourly_rate",
                        "hourly_rate",
                        "hourlyRate",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(5, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "discount_percentage",
                        "discount_percentage",
                        "discountPercentage",
                        "Decimal",
                        true,
                    )
                },
                __v0::field("email", "email", "email", "String", true),
                __v0::field("phone", "phone", "phone", "String", true),
                __v0::field("website", "website", "website", "String", true),
                __v0::field(
                    "contact_person",
                    "contact_person",
                    "contactPerson",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_address_line1",
                    "billing_address_line1",
                    "billingAddressLine1",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_address_line2",
                    "billing_address_line2",
                    "billingAddressLine2",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_city",
                    "billing_city",
                    "billingCity",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_state",
                    "billing_state",
                    "billingState",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_postal_code",
                    "billing_postal_code",
                    "billingPostalCode",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_country",
                    "billing_country",
                    "billingCountry",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_contact_name",
                    "billing_contact_name",
                    "billingContactName",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_contact_email",
                    "billing_contact_email",
                    "billingContactEmail",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_contact_phone",
                    "billing_contact_phone",
                    "billingContactPhone",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("Such as `INV-`."),
                    ..__v0::field(
                        "invoice_prefix",
                        "invoice_prefix",
                        "invoicePrefix",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("1"),
                    ..__v0::field(
                        "invoice_next_number",
                        "invoice_next_number",
                        "invoiceNextNumber",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Digits: 5 makes `00001`."),
                    default: __v0::Some("5"),
                    ..__v0::field(
                        "invoice_number_padding",
                        "invoice_number_padding",
                        "invoiceNumberPadding",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "`stripe` or `paypal`; the tenant's default when null.",
                    ),
                    ..__v0::field(
                        "preferred_payment_method",
                        "preferred_payment_method",
                        "preferredPaymentMethod",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[
                __v0::relation("projects", "projects", "HasMany", "Project", &[]),
                __v0::relation("products", "products", "HasMany", "Product", &[]),
                __v0::relation("invoices", "invoices", "HasMany", "Invoice", &[]),
                __v0::relation("expenses", "expenses", "HasMany", "Expense", &[]),
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
    }
    const _: fn() = || {
        __v0::model::<Project>();
        __v0::model::<Product>();
        __v0::model::<Invoice>();
        __v0::model::<Expense>();
    };
};

// Product

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Product {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const SKU: __v0::Column<Self, Option<String>> = __v0::column("sku", "sku");
        pub const CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const IMAGE_URL: __v0::Column<Self, Option<String>> = __v0::column(
            "image_url",
            "image_url",
        );
        pub const RATE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "rate",
            "rate",
        );
        pub const UNIT: __v0::Column<Self, Option<String>> = __v0::column(
            "unit",
            "unit",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const CLIENT: __v0::Relation<Self, BelongsTo<Option<Client>>> = __v0::to(
            "client",
        );
        pub const EXPENSES: __v0::Relation<Self, HasMany<Expense>> = __v0::to(
            "expenses",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Product {
        const WIDTH: __v0::usize = 12;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Product {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                sku: D::get::<Option<String>>(row, at + 3)?,
                client_id: D::get::<Option<String>>(row, at + 4)?,
                image_url: D::get::<Option<String>>(row, at + 5)?,
                rate: D::get::<Option<Decimal>>(row, at + 6)?,
                unit: D::get::<Option<String>>(row, at + 7)?,
                is_active: D::get::<bool>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 11)?,
                client: __v0::absent(),
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Product {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Product",
            docs: __v0::Some("Something that is sold."),
            table: "products",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("Stock keeping unit."),
                    ..__v0::field("sku", "sku", "sku", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Null for a product of all customers."),
                    ..__v0::field("client_id", "client_id", "clientId", "String", true)
                },
                __v0::field("image_url", "image_url", "imageUrl", "String", true),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("rate", "rate", "rate", "Decimal", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Such as `piece` or `kg`."),
                    ..__v0::field("unit", "unit", "unit", "String", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
                    )
                },
                __v0::relation("expenses", "expenses", "HasMany", "Expense", &[]),
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
    }
    const _: fn() = || {
        __v0::model::<Client>();
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
        __v0::model::<Expense>();
    };
};

// Discount

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Discount {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "code",
            "code",
        );
        pub const DISCOUNT_TYPE: __v0::Column<Self, DiscountType> = __v0::column(
            "discount_type",
            "discount_type",
        );
        pub const DISCOUNT_VALUE: __v0::Column<Self, Decimal> = __v0::column(
            "discount_value",
            "discount_value",
        );
        pub const APPLIES_TO_ALL: __v0::Column<Self, bool> = __v0::column(
            "applies_to_all",
            "applies_to_all",
        );
        pub const CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const MINIMUM_AMOUNT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "minimum_amount",
            "minimum_amount",
        );
        pub const MAXIMUM_DISCOUNT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "maximum_discount",
            "maximum_discount",
        );
        pub const VALID_FROM: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "valid_from",
            "valid_from",
        );
        pub const VALID_UNTIL: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "valid_until",
            "valid_until",
        );
        pub const USAGE_LIMIT: __v0::Column<Self, Option<i32>> = __v0::column(
            "usage_limit",
            "usage_limit",
        );
        pub const USAGE_COUNT: __v0::Column<Self, i32> = __v0::column(
            "usage_count",
            "usage_count",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Discount {
        const WIDTH: __v0::usize = 19;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Discount {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                code: D::get::<Option<String>>(row, at + 3)?,
                discount_type: D::get::<DiscountType>(row, at + 4)?,
                discount_value: D::get::<Decimal>(row, at + 5)?,
                applies_to_all: D::get::<bool>(row, at + 6)?,
                client_id: D::get::<Option<String>>(row, at + 7)?,
                minimum_amount: D::get::<Option<Decimal>>(row, at + 8)?,
                maximum_discount: D::get::<Option<Decimal>>(row, at + 9)?,
                valid_from: D::get::<Option<NaiveDateTime>>(row, at + 10)?,
                valid_until: D::get::<Option<NaiveDateTime>>(row, at + 11)?,
                usage_limit: D::get::<Option<i32>>(row, at + 12)?,
                usage_count: D::get::<i32>(row, at + 13)?,
                is_active: D::get::<bool>(row, at + 14)?,
                created_by: D::get::<String>(row, at + 15)?,
                created_at: D::get::<NaiveDateTime>(row, at + 16)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 17)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 18)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Discount {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Discount",
            docs: __v0::Some("A discount on invoices."),
            table: "discounts",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("code", "code", "code", "String", true)
                },
                __v0::field(
                    "discount_type",
                    "discount_type",
                    "discountType",
                    "DiscountType",
                    false,
                ),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "discount_value",
                        "discount_value",
                        "discountValue",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field(
                        "applies_to_all",
                        "applies_to_all",
                        "appliesToAll",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Only for this customer. Not a foreign key."),
                    ..__v0::field("client_id", "client_id", "clientId", "String", true)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "minimum_amount",
                        "minimum_amount",
                        "minimumAmount",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Of a percentage."),
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "maximum_discount",
                        "maximum_discount",
                        "maximumDiscount",
                        "Decimal",
                        true,
                    )
                },
                __v0::field(
                    "valid_from",
                    "valid_from",
                    "validFrom",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field(
                    "valid_until",
                    "valid_until",
                    "validUntil",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field("usage_limit", "usage_limit", "usageLimit", "i32", true),
                __v0::FieldDescription {
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "usage_count",
                        "usage_count",
                        "usageCount",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for DiscountType {}
    __v0::drivers_enum!(DiscountType, __v0::Some("\"DiscountType\""));
};

// Coupon

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Coupon {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const CODE: __v0::Column<Self, String> = __v0::column("code", "code");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const DISCOUNT_TYPE: __v0::Column<Self, DiscountType> = __v0::column(
            "discount_type",
            "discount_type",
        );
        pub const DISCOUNT_VALUE: __v0::Column<Self, Decimal> = __v0::column(
            "discount_value",
            "discount_value",
        );
        pub const MINIMUM_AMOUNT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "minimum_amount",
            "minimum_amount",
        );
        pub const MAXIMUM_DISCOUNT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "maximum_discount",
            "maximum_discount",
        );
        pub const VALID_FROM: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "valid_from",
            "valid_from",
        );
        pub const VALID_UNTIL: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "valid_until",
            "valid_until",
        );
        pub const USAGE_LIMIT: __v0::Column<Self, Option<i32>> = __v0::column(
            "usage_limit",
            "usage_limit",
        );
        pub const USAGE_LIMIT_PER_CLIENT: __v0::Column<Self, Option<i32>> = __v0::column(
            "usage_limit_per_client",
            "usage_limit_per_client",
        );
        pub const USAGE_COUNT: __v0::Column<Self, i32> = __v0::column(
            "usage_count",
            "usage_count",
        );
        pub const CLIENT_IDS: __v0::Column<Self, Vec<String>> = __v0::column(
            "client_ids",
            "client_ids",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const IS_FIRST_PURCHASE: __v0::Column<Self, bool> = __v0::column(
            "is_first_purchase",
            "is_first_purchase",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const REDEMPTIONS: __v0::Relation<Self, HasMany<CouponRedemption>> = __v0::to(
            "redemptions",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Coupon {
        const WIDTH: __v0::usize = 20;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Coupon {
                id: D::get::<String>(row, at)?,
                code: D::get::<String>(row, at + 1)?,
                name: D::get::<String>(row, at + 2)?,
                description: D::get::<Option<String>>(row, at + 3)?,
                discount_type: D::get::<DiscountType>(row, at + 4)?,
                discount_value: D::get::<Decimal>(row, at + 5)?,
                minimum_amount: D::get::<Option<Decimal>>(row, at + 6)?,
                maximum_discount: D::get::<Option<Decimal>>(row, at + 7)?,
                valid_from: D::get::<NaiveDateTime>(row, at + 8)?,
                valid_until: D::get::<NaiveDateTime>(row, at + 9)?,
                usage_limit: D::get::<Option<i32>>(row, at + 10)?,
                usage_limit_per_client: D::get::<Option<i32>>(row, at + 11)?,
                usage_count: D::get::<i32>(row, at + 12)?,
                client_ids: D::get::<Vec<String>>(row, at + 13)?,
                is_active: D::get::<bool>(row, at + 14)?,
                is_first_purchase: D::get::<bool>(row, at + 15)?,
                created_by: D::get::<String>(row, at + 16)?,
                created_at: D::get::<NaiveDateTime>(row, at + 17)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 18)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 19)?,
                redemptions: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Coupon {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Coupon",
            docs: __v0::Some("A code that a customer can redeem."),
            table: "coupons",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Such as `SAVE10`."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("code", "code", "code", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::field(
                    "discount_type",
                    "discount_type",
                    "discountType",
                    "DiscountType",
                    false,
                ),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "discount_value",
                        "discount_value",
                        "discountValue",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "minimum_amount",
                        "minimum_amount",
                        "minimumAmount",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "maximum_discount",
                        "maximum_discount",
                        "maximumDiscount",
                        "Decimal",
                        true,
                    )
                },
                __v0::field(
                    "valid_from",
                    "valid_from",
                    "validFrom",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field(
                    "valid_until",
                    "valid_until",
                    "validUntil",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field("usage_limit", "usage_limit", "usageLimit", "i32", true),
                __v0::field(
                    "usage_limit_per_client",
                    "usage_limit_per_client",
                    "usageLimitPerClient",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "usage_count",
                        "usage_count",
                        "usageCount",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Ids of customers; empty for all."),
                    default: __v0::Some("[]"),
                    ..__v0::field(
                        "client_ids",
                        "client_ids",
                        "clientIds",
                        "Vec<String>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Only for new customers."),
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "is_first_purchase",
                        "is_first_purchase",
                        "isFirstPurchase",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[
                __v0::relation(
                    "redemptions",
                    "redemptions",
                    "HasMany",
                    "CouponRedemption",
                    &[],
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
    }
    const _: fn() = || {
        __v0::model::<CouponRedemption>();
    };
};

// CouponRedemption

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl CouponRedemption {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const COUPON_ID: __v0::Column<Self, String> = __v0::column(
            "coupon_id",
            "coupon_id",
        );
        pub const INVOICE_ID: __v0::Column<Self, String> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const DISCOUNT_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "discount_amount",
            "discount_amount",
        );
        pub const REDEEMED_BY: __v0::Column<Self, String> = __v0::column(
            "redeemed_by",
            "redeemed_by",
        );
        pub const REDEEMED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "redeemed_at",
            "redeemed_at",
        );
        pub const COUPON: __v0::Relation<Self, BelongsTo<Coupon>> = __v0::to("coupon");
    }
    #[automatically_derived]
    impl __v0::Record for CouponRedemption {
        const WIDTH: __v0::usize = 7;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(CouponRedemption {
                id: D::get::<String>(row, at)?,
                coupon_id: D::get::<String>(row, at + 1)?,
                invoice_id: D::get::<String>(row, at + 2)?,
                client_id: D::get::<Option<String>>(row, at + 3)?,
                discount_amount: D::get::<Decimal>(row, at + 4)?,
                redeemed_by: D::get::<String>(row, at + 5)?,
                redeemed_at: D::get::<NaiveDateTime>(row, at + 6)?,
                coupon: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for CouponRedemption {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "CouponRedemption",
            docs: __v0::Some("A coupon was used."),
            table: "coupon_redemptions",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("coupon_id", "coupon_id", "couponId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("Not a foreign key."),
                    ..__v0::field(
                        "invoice_id",
                        "invoice_id",
                        "invoiceId",
                        "String",
                        false,
                    )
                },
                __v0::field("client_id", "client_id", "clientId", "String", true),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "discount_amount",
                        "discount_amount",
                        "discountAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "redeemed_by",
                        "redeemed_by",
                        "redeemedBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "redeemed_at",
                        "redeemed_at",
                        "redeemedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "coupon",
                        "coupon",
                        "BelongsTo",
                        "Coupon",
                        &["coupon_id"],
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
    }
    const _: fn() = || {
        __v0::model::<Coupon>();
        __v0::refers::<String, <Coupon as __v0::Model>::Id>();
    };
};

// ExpenseCategory

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ExpenseCategory {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const ICON: __v0::Column<Self, Option<String>> = __v0::column(
            "icon",
            "icon",
        );
        pub const COLOR: __v0::Column<Self, Option<String>> = __v0::column(
            "color",
            "color",
        );
        pub const IS_SYSTEM: __v0::Column<Self, bool> = __v0::column(
            "is_system",
            "is_system",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const EXPENSES: __v0::Relation<Self, HasMany<Expense>> = __v0::to(
            "expenses",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ExpenseCategory {
        const WIDTH: __v0::usize = 9;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ExpenseCategory {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                icon: D::get::<Option<String>>(row, at + 3)?,
                color: D::get::<Option<String>>(row, at + 4)?,
                is_system: D::get::<bool>(row, at + 5)?,
                is_active: D::get::<bool>(row, at + 6)?,
                created_at: D::get::<NaiveDateTime>(row, at + 7)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 8)?,
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ExpenseCategory {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ExpenseCategory",
            docs: __v0::Some("A kind of expense."),
            table: "expense_categories",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::field("icon", "icon", "icon", "String", true),
                __v0::field("color", "color", "color", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("Cannot be deleted."),
                    default: __v0::Some("false"),
                    ..__v0::field("is_system", "is_system", "isSystem", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation("expenses", "expenses", "HasMany", "Expense", &[]),
            ],
            indexes: &[__v0::index("index", &["is_active"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Expense>();
    };
};

// Expense

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Expense {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const PRODUCT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "product_id",
            "product_id",
        );
        pub const PROJECT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "project_id",
            "project_id",
        );
        pub const CATEGORY_ID: __v0::Column<Self, String> = __v0::column(
            "category_id",
            "category_id",
        );
        pub const DESCRIPTION: __v0::Column<Self, String> = __v0::column(
            "description",
            "description",
        );
        pub const VENDOR: __v0::Column<Self, Option<String>> = __v0::column(
            "vendor",
            "vendor",
        );
        pub const AMOUNT: __v0::Column<Self, Decimal> = __v0::column("amount", "amount");
        pub const CURRENCY: __v0::Column<Self, String> = __v0::column(
            "currency",
            "currency",
        );
        pub const EXPENSE_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "expense_date",
            "expense_date",
        );
        pub const PAYMENT_METHOD: __v0::Column<Self, Option<String>> = __v0::column(
            "payment_method",
            "payment_method",
        );
        pub const REFERENCE: __v0::Column<Self, Option<String>> = __v0::column(
            "reference",
            "reference",
        );
        pub const IS_REIMBURSABLE: __v0::Column<Self, bool> = __v0::column(
            "is_reimbursable",
            "is_reimbursable",
        );
        pub const IS_REIMBURSED: __v0::Column<Self, bool> = __v0::column(
            "is_reimbursed",
            "is_reimbursed",
        );
        pub const REIMBURSED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "reimbursed_at",
            "reimbursed_at",
        );
        pub const REIMBURSED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "reimbursed_by",
            "reimbursed_by",
        );
        pub const TAX_AMOUNT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "tax_amount",
            "tax_amount",
        );
        pub const TAX_RATE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "tax_rate",
            "tax_rate",
        );
        pub const STATUS: __v0::Column<Self, ExpenseStatus> = __v0::column(
            "status",
            "status",
        );
        pub const APPROVED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "approved_by",
            "approved_by",
        );
        pub const APPROVED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "approved_at",
            "approved_at",
        );
        pub const REJECTED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "rejected_by",
            "rejected_by",
        );
        pub const REJECTED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "rejected_at",
            "rejected_at",
        );
        pub const REJECTION_REASON: __v0::Column<Self, Option<String>> = __v0::column(
            "rejection_reason",
            "rejection_reason",
        );
        pub const NOTES: __v0::Column<Self, Option<String>> = __v0::column(
            "notes",
            "notes",
        );
        pub const OCR_DATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "ocr_data",
            "ocr_data",
        );
        pub const AI_CONFIDENCE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "ai_confidence",
            "ai_confidence",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const UPDATED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "updated_by",
            "updated_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const CLIENT: __v0::Relation<Self, BelongsTo<Option<Client>>> = __v0::to(
            "client",
        );
        pub const PRODUCT: __v0::Relation<Self, BelongsTo<Option<Product>>> = __v0::to(
            "product",
        );
        pub const PROJECT: __v0::Relation<Self, BelongsTo<Option<Project>>> = __v0::to(
            "project",
        );
        pub const CATEGORY: __v0::Relation<Self, BelongsTo<ExpenseCategory>> = __v0::to(
            "category",
        );
        pub const ATTACHMENTS: __v0::Relation<Self, HasMany<ExpenseAttachment>> = __v0::to(
            "attachments",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Expense {
        const WIDTH: __v0::usize = 32;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Expense {
                id: D::get::<String>(row, at)?,
                client_id: D::get::<Option<String>>(row, at + 1)?,
                product_id: D::get::<Option<String>>(row, at + 2)?,
                project_id: D::get::<Option<String>>(row, at + 3)?,
                category_id: D::get::<String>(row, at + 4)?,
                description: D::get::<String>(row, at + 5)?,
                vendor: D::get::<Option<String>>(row, at + 6)?,
                amount: D::get::<Decimal>(row, at + 7)?,
                currency: D::get::<String>(row, at + 8)?,
                expense_date: D::get::<NaiveDateTime>(row, at + 9)?,
                payment_method: D::get::<Option<String>>(row, at + 10)?,
                reference: D::get::<Option<String>>(row, at + 11)?,
                is_reimbursable: D::get::<bool>(row, at + 12)?,
                is_reimbursed: D::get::<bool>(row, at + 13)?,
                reimbursed_at: D::get::<Option<NaiveDateTime>>(row, at + 14)?,
                reimbursed_by: D::get::<Option<String>>(row, at + 15)?,
                tax_amount: D::get::<Option<Decimal>>(row, at + 16)?,
                tax_rate: D::get::<Option<Decimal>>(row, at + 17)?,
                status: D::get::<ExpenseStatus>(row, at + 18)?,
                approved_by: D::get::<Option<String>>(row, at + 19)?,
                approved_at: D::get::<Option<NaiveDateTime>>(row, at + 20)?,
                rejected_by: D::get::<Option<String>>(row, at + 21)?,
                rejected_at: D::get::<Option<NaiveDateTime>>(row, at + 22)?,
                rejection_reason: D::get::<Option<String>>(row, at + 23)?,
                notes: D::get::<Option<String>>(row, at + 24)?,
                ocr_data: D::get::<Option<serde_json::Value>>(row, at + 25)?,
                ai_confidence: D::get::<Option<Decimal>>(row, at + 26)?,
                created_by: D::get::<String>(row, at + 27)?,
                updated_by: D::get::<Option<String>>(row, at + 28)?,
                created_at: D::get::<NaiveDateTime>(row, at + 29)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 30)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 31)?,
                client: __v0::absent(),
                product: __v0::absent(),
                project: __v0::absent(),
                category: __v0::absent(),
                attachments: __v0::absent(),
            })
        }
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
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("client_id", "client_id", "clientId", "String", true),
                __v0::field("product_id", "product_id", "productId", "String", true),
                __v0::field("project_id", "project_id", "projectId", "String", true),
                __v0::field("category_id", "category_id", "categoryId", "String", false),
                __v0::field(
                    "description",
                    "description",
                    "description",
                    "String",
                    false,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("Where it was spent."),
                    ..__v0::field("vendor", "vendor", "vendor", "String", true)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("amount", "amount", "amount", "Decimal", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("\"USD\""),
                    ..__v0::field("currency", "currency", "currency", "String", false)
                },
                __v0::field(
                    "expense_date",
                    "expense_date",
                    "expenseDate",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field(
                    "payment_method",
                    "payment_method",
                    "paymentMethod",
                    "String",
                    true,
                ),
                __v0::field("reference", "reference", "reference", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "is_reimbursable",
                        "is_reimbursable",
                        "isReimbursable",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "is_reimbursed",
                        "is_reimbursed",
                        "isReimbursed",
                        "bool",
                        false,
                    )
                },
                __v0::field(
                    "reimbursed_at",
                    "reimbursed_at",
                    "reimbursedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "reimbursed_by",
                        "reimbursed_by",
                        "reimbursedBy",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "tax_amount",
                        "tax_amount",
                        "taxAmount",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(5, 2)"],
                    ..__v0::field("tax_rate", "tax_rate", "taxRate", "Decimal", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("ExpenseStatus::Pending"),
                    ..__v0::field("status", "status", "status", "ExpenseStatus", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "approved_by",
                        "approved_by",
                        "approvedBy",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "approved_at",
                    "approved_at",
                    "approvedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "rejected_by",
                        "rejected_by",
                        "rejectedBy",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "rejected_at",
                    "rejected_at",
                    "rejectedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field(
                    "rejection_reason",
                    "rejection_reason",
                    "rejectionReason",
                    "String",
                    true,
                ),
                __v0::field("notes", "notes", "notes", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("What was read from the receipt."),
                    ..__v0::field(
                        "ocr_data",
                        "ocr_data",
                        "ocrData",
                        "serde_json::Value",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("From 0 to 1."),
                    native: &["Decimal(3, 2)"],
                    ..__v0::field(
                        "ai_confidence",
                        "ai_confidence",
                        "aiConfidence",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "updated_by",
                        "updated_by",
                        "updatedBy",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
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
                    )
                },
                __v0::relation(
                    "category",
                    "category",
                    "BelongsTo",
                    "ExpenseCategory",
                    &["category_id"],
                ),
                __v0::relation(
                    "attachments",
                    "attachments",
                    "HasMany",
                    "ExpenseAttachment",
                    &[],
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
    }
    const _: fn() = || {
        let _: ExpenseStatus = ExpenseStatus::Pending;
        __v0::model::<Client>();
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
        __v0::model::<Product>();
        __v0::refers::<Option<String>, <Product as __v0::Model>::Id>();
        __v0::model::<Project>();
        __v0::refers::<Option<String>, <Project as __v0::Model>::Id>();
        __v0::model::<ExpenseCategory>();
        __v0::refers::<String, <ExpenseCategory as __v0::Model>::Id>();
        __v0::model::<ExpenseAttachment>();
    };
};

// ExpenseAttachment

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ExpenseAttachment {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const EXPENSE_ID: __v0::Column<Self, String> = __v0::column(
            "expense_id",
            "expense_id",
        );
        pub const FILE_NAME: __v0::Column<Self, String> = __v0::column(
            "file_name",
            "file_name",
        );
        pub const FILE_TYPE: __v0::Column<Self, String> = __v0::column(
            "file_type",
            "file_type",
        );
        pub const FILE_SIZE: __v0::Column<Self, i32> = __v0::column(
            "file_size",
            "file_size",
        );
        pub const FILE_PATH: __v0::Column<Self, String> = __v0::column(
            "file_path",
            "file_path",
        );
        pub const THUMBNAIL_PATH: __v0::Column<Self, Option<String>> = __v0::column(
            "thumbnail_path",
            "thumbnail_path",
        );
        pub const IS_RECEIPT: __v0::Column<Self, bool> = __v0::column(
            "is_receipt",
            "is_receipt",
        );
        pub const UPLOADED_BY: __v0::Column<Self, String> = __v0::column(
            "uploaded_by",
            "uploaded_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const EXPENSE: __v0::Relation<Self, BelongsTo<Expense>> = __v0::to(
            "expense",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ExpenseAttachment {
        const WIDTH: __v0::usize = 10;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ExpenseAttachment {
                id: D::get::<String>(row, at)?,
                expense_id: D::get::<String>(row, at + 1)?,
                file_name: D::get::<String>(row, at + 2)?,
                file_type: D::get::<String>(row, at + 3)?,
                file_size: D::get::<i32>(row, at + 4)?,
                file_path: D::get::<String>(row, at + 5)?,
                thumbnail_path: D::get::<Option<String>>(row, at + 6)?,
                is_receipt: D::get::<bool>(row, at + 7)?,
                uploaded_by: D::get::<String>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                expense: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ExpenseAttachment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ExpenseAttachment",
            docs: __v0::Some("A file of an expense."),
            table: "expense_attachments",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("expense_id", "expense_id", "expenseId", "String", false),
                __v0::field("file_name", "file_name", "fileName", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("MIME type."),
                    ..__v0::field("file_type", "file_type", "fileType", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("In bytes."),
                    ..__v0::field("file_size", "file_size", "fileSize", "i32", false)
                },
                __v0::field("file_path", "file_path", "filePath", "String", false),
                __v0::field(
                    "thumbnail_path",
                    "thumbnail_path",
                    "thumbnailPath",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_receipt", "is_receipt", "isReceipt", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "uploaded_by",
                        "uploaded_by",
                        "uploadedBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "expense",
                        "expense",
                        "BelongsTo",
                        "Expense",
                        &["expense_id"],
                    )
                },
            ],
            indexes: &[__v0::index("index", &["expense_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Expense>();
        __v0::refers::<String, <Expense as __v0::Model>::Id>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for ExpenseStatus {}
    __v0::drivers_enum!(ExpenseStatus, __v0::Some("\"ExpenseStatus\""));
};

// Invoice

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Invoice {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const INVOICE_NUMBER: __v0::Column<Self, String> = __v0::column(
            "invoice_number",
            "invoice_number",
        );
        pub const CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const STATUS: __v0::Column<Self, InvoiceStatus> = __v0::column(
            "status",
            "status",
        );
        pub const PAYPAL_INVOICE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "paypal_invoice_id",
            "paypal_invoice_id",
        );
        pub const PAYPAL_INVOICE_URL: __v0::Column<Self, Option<String>> = __v0::column(
            "paypal_invoice_url",
            "paypal_invoice_url",
        );
        pub const ISSUE_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "issue_date",
            "issue_date",
        );
        pub const DUE_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "due_date",
            "due_date",
        );
        pub const PAID_DATE: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "paid_date",
            "paid_date",
        );
        pub const SUBTOTAL: __v0::Column<Self, Decimal> = __v0::column(
            "subtotal",
            "subtotal",
        );
        pub const TAX_RATE: __v0::Column<Self, Decimal> = __v0::column(
            "tax_rate",
            "tax_rate",
        );
        pub const TAX_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "tax_amount",
            "tax_amount",
        );
        pub const DISCOUNT_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "discount_amount",
            "discount_amount",
        );
        pub const TOTAL_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "total_amount",
            "total_amount",
        );
        pub const AMOUNT_PAID: __v0::Column<Self, Decimal> = __v0::column(
            "amount_paid",
            "amount_paid",
        );
        pub const AMOUNT_DUE: __v0::Column<Self, Decimal> = __v0::column(
            "amount_due",
            "amount_due",
        );
        pub const NOTE: __v0::Column<Self, Option<String>> = __v0::column(
            "note",
            "note",
        );
        pub const TERMS_AND_CONDITIONS: __v0::Column<Self, Option<String>> = __v0::column(
            "terms_and_conditions",
            "terms_and_conditions",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const SENT_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "sent_by",
            "sent_by",
        );
        pub const SENT_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "sent_at",
            "sent_at",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const CLIENT: __v0::Relation<Self, BelongsTo<Option<Client>>> = __v0::to(
            "client",
        );
        pub const ITEMS: __v0::Relation<Self, HasMany<InvoiceItem>> = __v0::to("items");
        pub const PAYMENTS: __v0::Relation<Self, HasMany<InvoicePayment>> = __v0::to(
            "payments",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Invoice {
        const WIDTH: __v0::usize = 23;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Invoice {
                id: D::get::<String>(row, at)?,
                invoice_number: D::get::<String>(row, at + 1)?,
                client_id: D::get::<Option<String>>(row, at + 2)?,
                status: D::get::<InvoiceStatus>(row, at + 3)?,
                paypal_invoice_id: D::get::<Option<String>>(row, at + 4)?,
                paypal_invoice_url: D::get::<Option<String>>(row, at + 5)?,
                issue_date: D::get::<NaiveDateTime>(row, at + 6)?,
                due_date: D::get::<NaiveDateTime>(row, at + 7)?,
                paid_date: D::get::<Option<NaiveDateTime>>(row, at + 8)?,
                subtotal: D::get::<Decimal>(row, at + 9)?,
                tax_rate: D::get::<Decimal>(row, at + 10)?,
                tax_amount: D::get::<Decimal>(row, at + 11)?,
                discount_amount: D::get::<Decimal>(row, at + 12)?,
                total_amount: D::get::<Decimal>(row, at + 13)?,
                amount_paid: D::get::<Decimal>(row, at + 14)?,
                amount_due: D::get::<Decimal>(row, at + 15)?,
                note: D::get::<Option<String>>(row, at + 16)?,
                terms_and_conditions: D::get::<Option<String>>(row, at + 17)?,
                created_by: D::get::<String>(row, at + 18)?,
                sent_by: D::get::<Option<String>>(row, at + 19)?,
                sent_at: D::get::<Option<NaiveDateTime>>(row, at + 20)?,
                created_at: D::get::<NaiveDateTime>(row, at + 21)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 22)?,
                client: __v0::absent(),
                items: __v0::absent(),
                payments: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Invoice {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Invoice",
            docs: __v0::Some("An invoice to a customer."),
            table: "invoices",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Such as `INV-00001`."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "invoice_number",
                        "invoice_number",
                        "invoiceNumber",
                        "String",
                        false,
                    )
                },
                __v0::field("client_id", "client_id", "clientId", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("InvoiceStatus::Processing"),
                    ..__v0::field("status", "status", "status", "InvoiceStatus", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "paypal_invoice_id",
                        "paypal_invoice_id",
                        "paypalInvoiceId",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "paypal_invoice_url",
                    "paypal_invoice_url",
                    "paypalInvoiceUrl",
                    "String",
                    true,
                ),
                __v0::field(
                    "issue_date",
                    "issue_date",
                    "issueDate",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field("due_date", "due_date", "dueDate", "NaiveDateTime", false),
                __v0::field("paid_date", "paid_date", "paidDate", "NaiveDateTime", true),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("subtotal", "subtotal", "subtotal", "Decimal", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(5, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field("tax_rate", "tax_rate", "taxRate", "Decimal", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "tax_amount",
                        "tax_amount",
                        "taxAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "discount_amount",
                        "discount_amount",
                        "discountAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "total_amount",
                        "total_amount",
                        "totalAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "amount_paid",
                        "amount_paid",
                        "amountPaid",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "amount_due",
                        "amount_due",
                        "amountDue",
                        "Decimal",
                        false,
                    )
                },
                __v0::field("note", "note", "note", "String", true),
                __v0::field(
                    "terms_and_conditions",
                    "terms_and_conditions",
                    "termsAndConditions",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field("sent_by", "sent_by", "sentBy", "String", true)
                },
                __v0::field("sent_at", "sent_at", "sentAt", "NaiveDateTime", true),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
                    )
                },
                __v0::relation("items", "items", "HasMany", "InvoiceItem", &[]),
                __v0::relation("payments", "payments", "HasMany", "InvoicePayment", &[]),
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
    }
    const _: fn() = || {
        let _: InvoiceStatus = InvoiceStatus::Processing;
        __v0::model::<Client>();
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
        __v0::model::<InvoiceItem>();
        __v0::model::<InvoicePayment>();
    };
};

// InvoiceItem

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl InvoiceItem {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const INVOICE_ID: __v0::Column<Self, String> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const PROJECT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "project_id",
            "project_id",
        );
        pub const DESCRIPTION: __v0::Column<Self, String> = __v0::column(
            "description",
            "description",
        );
        pub const QUANTITY: __v0::Column<Self, Decimal> = __v0::column(
            "quantity",
            "quantity",
        );
        pub const UNIT_PRICE: __v0::Column<Self, Decimal> = __v0::column(
            "unit_price",
            "unit_price",
        );
        pub const AMOUNT: __v0::Column<Self, Decimal> = __v0::column("amount", "amount");
        pub const TIME_ENTRY_IDS: __v0::Column<Self, Vec<String>> = __v0::column(
            "time_entry_ids",
            "time_entry_ids",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const INVOICE: __v0::Relation<Self, BelongsTo<Invoice>> = __v0::to(
            "invoice",
        );
    }
    #[automatically_derived]
    impl __v0::Record for InvoiceItem {
        const WIDTH: __v0::usize = 9;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(InvoiceItem {
                id: D::get::<String>(row, at)?,
                invoice_id: D::get::<String>(row, at + 1)?,
                project_id: D::get::<Option<String>>(row, at + 2)?,
                description: D::get::<String>(row, at + 3)?,
                quantity: D::get::<Decimal>(row, at + 4)?,
                unit_price: D::get::<Decimal>(row, at + 5)?,
                amount: D::get::<Decimal>(row, at + 6)?,
                time_entry_ids: D::get::<Vec<String>>(row, at + 7)?,
                created_at: D::get::<NaiveDateTime>(row, at + 8)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for InvoiceItem {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "InvoiceItem",
            docs: __v0::Some("One line of an invoice."),
            table: "invoice_items",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("invoice_id", "invoice_id", "invoiceId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("Not a foreign key."),
                    ..__v0::field(
                        "project_id",
                        "project_id",
                        "projectId",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "description",
                    "description",
                    "description",
                    "String",
                    false,
                ),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("quantity", "quantity", "quantity", "Decimal", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "unit_price",
                        "unit_price",
                        "unitPrice",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Quantity × unit price."),
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("amount", "amount", "amount", "Decimal", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The hours that it bills."),
                    default: __v0::Some("[]"),
                    ..__v0::field(
                        "time_entry_ids",
                        "time_entry_ids",
                        "timeEntryIds",
                        "Vec<String>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "invoice",
                        "invoice",
                        "BelongsTo",
                        "Invoice",
                        &["invoice_id"],
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["invoice_id"], &[]),
                __v0::index("index", &["project_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Invoice>();
        __v0::refers::<String, <Invoice as __v0::Model>::Id>();
    };
};

// InvoicePayment

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl InvoicePayment {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const INVOICE_ID: __v0::Column<Self, String> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const PAYPAL_PAYMENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "paypal_payment_id",
            "paypal_payment_id",
        );
        pub const AMOUNT: __v0::Column<Self, Decimal> = __v0::column("amount", "amount");
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "payment_date",
            "payment_date",
        );
        pub const PAYMENT_METHOD: __v0::Column<Self, Option<String>> = __v0::column(
            "payment_method",
            "payment_method",
        );
        pub const NOTE: __v0::Column<Self, Option<String>> = __v0::column(
            "note",
            "note",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const INVOICE: __v0::Relation<Self, BelongsTo<Invoice>> = __v0::to(
            "invoice",
        );
    }
    #[automatically_derived]
    impl __v0::Record for InvoicePayment {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(InvoicePayment {
                id: D::get::<String>(row, at)?,
                invoice_id: D::get::<String>(row, at + 1)?,
                paypal_payment_id: D::get::<Option<String>>(row, at + 2)?,
                amount: D::get::<Decimal>(row, at + 3)?,
                payment_date: D::get::<NaiveDateTime>(row, at + 4)?,
                payment_method: D::get::<Option<String>>(row, at + 5)?,
                note: D::get::<Option<String>>(row, at + 6)?,
                created_at: D::get::<NaiveDateTime>(row, at + 7)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for InvoicePayment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "InvoicePayment",
            docs: __v0::Some("Money received for an invoice."),
            table: "invoice_payments",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("invoice_id", "invoice_id", "invoiceId", "String", false),
                __v0::field(
                    "paypal_payment_id",
                    "paypal_payment_id",
                    "paypalPaymentId",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("amount", "amount", "amount", "Decimal", false)
                },
                __v0::field(
                    "payment_date",
                    "payment_date",
                    "paymentDate",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field(
                    "payment_method",
                    "payment_method",
                    "paymentMethod",
                    "String",
                    true,
                ),
                __v0::field("note", "note", "note", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "invoice",
                        "invoice",
                        "BelongsTo",
                        "Invoice",
                        &["invoice_id"],
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["invoice_id"], &[]),
                __v0::index("index", &["payment_date"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Invoice>();
        __v0::refers::<String, <Invoice as __v0::Model>::Id>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const PAYPAL_INTEGRATION_ID: __v0::Column<Self, String> = __v0::column(
            "paypal_integration_id",
            "paypal_integration_id",
        );
        pub const IS_ENABLED: __v0::Column<Self, bool> = __v0::column(
            "is_enabled",
            "is_enabled",
        );
        pub const INVOICE_EMAIL_SUBJECT: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_email_subject",
            "invoice_email_subject",
        );
        pub const INVOICE_TERMS_AND_CONDS: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_terms_and_conds",
            "invoice_terms_and_conds",
        );
        pub const INVOICE_NOTE: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_note",
            "invoice_note",
        );
        pub const INVOICE_MERCHANT_LOGO: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_merchant_logo",
            "invoice_merchant_logo",
        );
        pub const ALLOW_PARTIAL_PAYMENT: __v0::Column<Self, bool> = __v0::column(
            "allow_partial_payment",
            "allow_partial_payment",
        );
        pub const MINIMUM_AMOUNT_DUE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "minimum_amount_due",
            "minimum_amount_due",
        );
        pub const DUE_IN_DAYS: __v0::Column<Self, i32> = __v0::column(
            "due_in_days",
            "due_in_days",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for PayPalTenantConfig {
        const WIDTH: __v0::usize = 12;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PayPalTenantConfig {
                id: D::get::<String>(row, at)?,
                paypal_integration_id: D::get::<String>(row, at + 1)?,
                is_enabled: D::get::<bool>(row, at + 2)?,
                invoice_email_subject: D::get::<Option<String>>(row, at + 3)?,
                invoice_terms_and_conds: D::get::<Option<String>>(row, at + 4)?,
                invoice_note: D::get::<Option<String>>(row, at + 5)?,
                invoice_merchant_logo: D::get::<Option<String>>(row, at + 6)?,
                allow_partial_payment: D::get::<bool>(row, at + 7)?,
                minimum_amount_due: D::get::<Option<Decimal>>(row, at + 8)?,
                due_in_days: D::get::<i32>(row, at + 9)?,
                created_at: D::get::<NaiveDateTime>(row, at + 10)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 11)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for PayPalTenantConfig {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PayPalTenantConfig",
            docs: __v0::Some("How this tenant uses PayPal."),
            table: "paypal_tenant_configs",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A `PayPalIntegration` of the main database."),
                    ..__v0::field(
                        "paypal_integration_id",
                        "paypal_integration_id",
                        "paypalIntegrationId",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_enabled", "is_enabled", "isEnabled", "bool", false)
                },
                __v0::field(
                    "invoice_email_subject",
                    "invoice_email_subject",
                    "invoiceEmailSubject",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_terms_and_conds",
                    "invoice_terms_and_conds",
                    "invoiceTermsAndConds",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_note",
                    "invoice_note",
                    "invoiceNote",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_merchant_logo",
                    "invoice_merchant_logo",
                    "invoiceMerchantLogo",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field(
                        "allow_partial_payment",
                        "allow_partial_payment",
                        "allowPartialPayment",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "minimum_amount_due",
                        "minimum_amount_due",
                        "minimumAmountDue",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("30 for net 30."),
                    default: __v0::Some("30"),
                    ..__v0::field(
                        "due_in_days",
                        "due_in_days",
                        "dueInDays",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
};

// PaymentTerm

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl PaymentTerm {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const DAYS_UNTIL_DUE: __v0::Column<Self, i32> = __v0::column(
            "days_until_due",
            "days_until_due",
        );
        pub const DISCOUNT_PERCENT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "discount_percent",
            "discount_percent",
        );
        pub const DISCOUNT_DAYS: __v0::Column<Self, Option<i32>> = __v0::column(
            "discount_days",
            "discount_days",
        );
        pub const IS_DEFAULT: __v0::Column<Self, bool> = __v0::column(
            "is_default",
            "is_default",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for PaymentTerm {
        const WIDTH: __v0::usize = 12;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PaymentTerm {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                days_until_due: D::get::<i32>(row, at + 3)?,
                discount_percent: D::get::<Option<Decimal>>(row, at + 4)?,
                discount_days: D::get::<Option<i32>>(row, at + 5)?,
                is_default: D::get::<bool>(row, at + 6)?,
                is_active: D::get::<bool>(row, at + 7)?,
                created_by: D::get::<String>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 11)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for PaymentTerm {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PaymentTerm",
            docs: __v0::Some("When an invoice must be paid, such as net 30."),
            table: "payment_terms",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::field(
                    "days_until_due",
                    "days_until_due",
                    "daysUntilDue",
                    "i32",
                    false,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("For paying within `discount_days`."),
                    native: &["Decimal(5, 2)"],
                    ..__v0::field(
                        "discount_percent",
                        "discount_percent",
                        "discountPercent",
                        "Decimal",
                        true,
                    )
                },
                __v0::field(
                    "discount_days",
                    "discount_days",
                    "discountDays",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_default", "is_default", "isDefault", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
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
    }
};

// Payment

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Payment {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const INVOICE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const AMOUNT: __v0::Column<Self, Decimal> = __v0::column("amount", "amount");
        pub const CURRENCY: __v0::Column<Self, String> = __v0::column(
            "currency",
            "currency",
        );
        pub const PAYMENT_METHOD: __v0::Column<Self, PaymentMethod> = __v0::column(
            "payment_method",
            "payment_method",
        );
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "payment_date",
            "payment_date",
        );
        pub const TRANSACTION_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "transaction_id",
            "transaction_id",
        );
        pub const REFERENCE_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "reference_number",
            "reference_number",
        );
        pub const STATUS: __v0::Column<Self, PaymentStatus> = __v0::column(
            "status",
            "status",
        );
        pub const NOTE: __v0::Column<Self, Option<String>> = __v0::column(
            "note",
            "note",
        );
        pub const IS_REFUND: __v0::Column<Self, bool> = __v0::column(
            "is_refund",
            "is_refund",
        );
        pub const REFUNDED_PAYMENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "refunded_payment_id",
            "refunded_payment_id",
        );
        pub const RECEIVED_BY: __v0::Column<Self, String> = __v0::column(
            "received_by",
            "received_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Payment {
        const WIDTH: __v0::usize = 16;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Payment {
                id: D::get::<String>(row, at)?,
                invoice_id: D::get::<Option<String>>(row, at + 1)?,
                client_id: D::get::<Option<String>>(row, at + 2)?,
                amount: D::get::<Decimal>(row, at + 3)?,
                currency: D::get::<String>(row, at + 4)?,
                payment_method: D::get::<PaymentMethod>(row, at + 5)?,
                payment_date: D::get::<NaiveDateTime>(row, at + 6)?,
                transaction_id: D::get::<Option<String>>(row, at + 7)?,
                reference_number: D::get::<Option<String>>(row, at + 8)?,
                status: D::get::<PaymentStatus>(row, at + 9)?,
                note: D::get::<Option<String>>(row, at + 10)?,
                is_refund: D::get::<bool>(row, at + 11)?,
                refunded_payment_id: D::get::<Option<String>>(row, at + 12)?,
                received_by: D::get::<String>(row, at + 13)?,
                created_at: D::get::<NaiveDateTime>(row, at + 14)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Payment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Payment",
            docs: __v0::Some("Money received, with or without an invoice."),
            table: "payments",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Not a foreign key."),
                    ..__v0::field(
                        "invoice_id",
                        "invoice_id",
                        "invoiceId",
                        "String",
                        true,
                    )
                },
                __v0::field("client_id", "client_id", "clientId", "String", true),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("amount", "amount", "amount", "Decimal", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("\"USD\""),
                    ..__v0::field("currency", "currency", "currency", "String", false)
                },
                __v0::field(
                    "payment_method",
                    "payment_method",
                    "paymentMethod",
                    "PaymentMethod",
                    false,
                ),
                __v0::field(
                    "payment_date",
                    "payment_date",
                    "paymentDate",
                    "NaiveDateTime",
                    false,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("The payment service's id."),
                    ..__v0::field(
                        "transaction_id",
                        "transaction_id",
                        "transactionId",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "reference_number",
                    "reference_number",
                    "referenceNumber",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("PaymentStatus::Completed"),
                    ..__v0::field("status", "status", "status", "PaymentStatus", false)
                },
                __v0::field("note", "note", "note", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_refund", "is_refund", "isRefund", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The payment that this one gives back. Not a foreign key.",
                    ),
                    ..__v0::field(
                        "refunded_payment_id",
                        "refunded_payment_id",
                        "refundedPaymentId",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "received_by",
                        "received_by",
                        "receivedBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["invoice_id"], &[]),
                __v0::index("index", &["client_id"], &[]),
                __v0::index("index", &["payment_date"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["payment_method"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        let _: PaymentStatus = PaymentStatus::Completed;
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for PaymentStatus {}
    __v0::drivers_enum!(PaymentStatus, __v0::Some("\"PaymentStatus\""));
};

// Vendor

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Vendor {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const COMPANY_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "company_name",
            "company_name",
        );
        pub const EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "email",
            "email",
        );
        pub const PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "phone",
            "phone",
        );
        pub const WEBSITE: __v0::Column<Self, Option<String>> = __v0::column(
            "website",
            "website",
        );
        pub const CONTACT_PERSON: __v0::Column<Self, Option<String>> = __v0::column(
            "contact_person",
            "contact_person",
        );
        pub const ADDRESS_LINE1: __v0::Column<Self, Option<String>> = __v0::column(
            "address_line1",
            "address_line1",
        );
        pub const ADDRESS_LINE2: __v0::Column<Self, Option<String>> = __v0::column(
            "address_line2",
            "address_line2",
        );
        pub const CITY: __v0::Column<Self, Option<String>> = __v0::column(
            "city",
            "city",
        );
        pub const STATE: __v0::Column<Self, Option<String>> = __v0::column(
            "state",
            "state",
        );
        pub const POSTAL_CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "postal_code",
            "postal_code",
        );
        pub const COUNTRY: __v0::Column<Self, Option<String>> = __v0::column(
            "country",
            "country",
        );
        pub const PAYMENT_TERM_DAYS: __v0::Column<Self, i32> = __v0::column(
            "payment_term_days",
            "payment_term_days",
        );
        pub const ACCOUNT_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "account_number",
            "account_number",
        );
        pub const TAX_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tax_id",
            "tax_id",
        );
        pub const BANK_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "bank_name",
            "bank_name",
        );
        pub const BANK_ACCOUNT_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "bank_account_number",
            "bank_account_number",
        );
        pub const BANK_ROUTING_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "bank_routing_number",
            "bank_routing_number",
        );
        pub const NOTES: __v0::Column<Self, Option<String>> = __v0::column(
            "notes",
            "notes",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const BILLS: __v0::Relation<Self, HasMany<Bill>> = __v0::to("bills");
    }
    #[automatically_derived]
    impl __v0::Record for Vendor {
        const WIDTH: __v0::usize = 25;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Vendor {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                company_name: D::get::<Option<String>>(row, at + 2)?,
                email: D::get::<Option<String>>(row, at + 3)?,
                phone: D::get::<Option<String>>(row, at + 4)?,
                website: D::get::<Option<String>>(row, at + 5)?,
                contact_person: D::get::<Option<String>>(row, at + 6)?,
                address_line1: D::get::<Option<String>>(row, at + 7)?,
                address_line2: D::get::<Option<String>>(row, at + 8)?,
                city: D::get::<Option<String>>(row, at + 9)?,
                state: D::get::<Option<String>>(row, at + 10)?,
                postal_code: D::get::<Option<String>>(row, at + 11)?,
                country: D::get::<Option<String>>(row, at + 12)?,
                payment_term_days: D::get::<i32>(row, at + 13)?,
                account_number: D::get::<Option<String>>(row, at + 14)?,
                tax_id: D::get::<Option<String>>(row, at + 15)?,
                bank_name: D::get::<Option<String>>(row, at + 16)?,
                bank_account_number: D::get::<Option<String>>(row, at + 17)?,
                bank_routing_number: D::get::<Option<String>>(row, at + 18)?,
                notes: D::get::<Option<String>>(row, at + 19)?,
                is_active: D::get::<bool>(row, at + 20)?,
                created_by: D::get::<String>(row, at + 21)?,
                created_at: D::get::<NaiveDateTime>(row, at + 22)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 23)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 24)?,
                bills: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Vendor {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Vendor",
            docs: __v0::Some("Somebody whom the tenant pays."),
            table: "vendors",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field(
                    "company_name",
                    "company_name",
                    "companyName",
                    "String",
                    true,
                ),
                __v0::field("email", "email", "email", "String", true),
                __v0::field("phone", "phone", "phone", "String", true),
                __v0::field("website", "website", "website", "String", true),
                __v0::field(
                    "contact_person",
                    "contact_person",
                    "contactPerson",
                    "String",
                    true,
                ),
                __v0::field(
                    "address_line1",
                    "address_line1",
                    "addressLine1",
                    "String",
                    true,
                ),
                __v0::field(
                    "address_line2",
                    "address_line2",
                    "addressLine2",
                    "String",
                    true,
                ),
                __v0::field("city", "city", "city", "String", true),
                __v0::field("state", "state", "state", "String", true),
                __v0::field("postal_code", "postal_code", "postalCode", "String", true),
                __v0::field("country", "country", "country", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("30 for net 30."),
                    default: __v0::Some("30"),
                    ..__v0::field(
                        "payment_term_days",
                        "payment_term_days",
                        "paymentTermDays",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The tenant's number with the vendor."),
                    ..__v0::field(
                        "account_number",
                        "account_number",
                        "accountNumber",
                        "String",
                        true,
                    )
                },
                __v0::field("tax_id", "tax_id", "taxId", "String", true),
                __v0::field("bank_name", "bank_name", "bankName", "String", true),
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "bank_account_number",
                        "bank_account_number",
                        "bankAccountNumber",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "bank_routing_number",
                        "bank_routing_number",
                        "bankRoutingNumber",
                        "String",
                        true,
                    )
                },
                __v0::field("notes", "notes", "notes", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[__v0::relation("bills", "bills", "HasMany", "Bill", &[])],
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
    const _: fn() = || {
        __v0::model::<Bill>();
    };
};

// Bill

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Bill {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const BILL_NUMBER: __v0::Column<Self, String> = __v0::column(
            "bill_number",
            "bill_number",
        );
        pub const VENDOR_ID: __v0::Column<Self, String> = __v0::column(
            "vendor_id",
            "vendor_id",
        );
        pub const VENDOR_INVOICE_NO: __v0::Column<Self, Option<String>> = __v0::column(
            "vendor_invoice_no",
            "vendor_invoice_no",
        );
        pub const STATUS: __v0::Column<Self, BillStatus> = __v0::column(
            "status",
            "status",
        );
        pub const BILL_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "bill_date",
            "bill_date",
        );
        pub const DUE_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "due_date",
            "due_date",
        );
        pub const PAID_DATE: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "paid_date",
            "paid_date",
        );
        pub const SUBTOTAL: __v0::Column<Self, Decimal> = __v0::column(
            "subtotal",
            "subtotal",
        );
        pub const TAX_RATE: __v0::Column<Self, Decimal> = __v0::column(
            "tax_rate",
            "tax_rate",
        );
        pub const TAX_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "tax_amount",
            "tax_amount",
        );
        pub const DISCOUNT_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "discount_amount",
            "discount_amount",
        );
        pub const TOTAL_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "total_amount",
            "total_amount",
        );
        pub const AMOUNT_PAID: __v0::Column<Self, Decimal> = __v0::column(
            "amount_paid",
            "amount_paid",
        );
        pub const AMOUNT_DUE: __v0::Column<Self, Decimal> = __v0::column(
            "amount_due",
            "amount_due",
        );
        pub const NOTE: __v0::Column<Self, Option<String>> = __v0::column(
            "note",
            "note",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const APPROVED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "approved_by",
            "approved_by",
        );
        pub const APPROVED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "approved_at",
            "approved_at",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const VENDOR: __v0::Relation<Self, BelongsTo<Vendor>> = __v0::to("vendor");
        pub const ITEMS: __v0::Relation<Self, HasMany<BillItem>> = __v0::to("items");
        pub const PAYMENTS: __v0::Relation<Self, HasMany<BillPayment>> = __v0::to(
            "payments",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Bill {
        const WIDTH: __v0::usize = 21;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Bill {
                id: D::get::<String>(row, at)?,
                bill_number: D::get::<String>(row, at + 1)?,
                vendor_id: D::get::<String>(row, at + 2)?,
                vendor_invoice_no: D::get::<Option<String>>(row, at + 3)?,
                status: D::get::<BillStatus>(row, at + 4)?,
                bill_date: D::get::<NaiveDateTime>(row, at + 5)?,
                due_date: D::get::<NaiveDateTime>(row, at + 6)?,
                paid_date: D::get::<Option<NaiveDateTime>>(row, at + 7)?,
                subtotal: D::get::<Decimal>(row, at + 8)?,
                tax_rate: D::get::<Decimal>(row, at + 9)?,
                tax_amount: D::get::<Decimal>(row, at + 10)?,
                discount_amount: D::get::<Decimal>(row, at + 11)?,
                total_amount: D::get::<Decimal>(row, at + 12)?,
                amount_paid: D::get::<Decimal>(row, at + 13)?,
                amount_due: D::get::<Decimal>(row, at + 14)?,
                note: D::get::<Option<String>>(row, at + 15)?,
                created_by: D::get::<String>(row, at + 16)?,
                approved_by: D::get::<Option<String>>(row, at + 17)?,
                approved_at: D::get::<Option<NaiveDateTime>>(row, at + 18)?,
                created_at: D::get::<NaiveDateTime>(row, at + 19)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 20)?,
                vendor: __v0::absent(),
                items: __v0::absent(),
                payments: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Bill {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Bill",
            docs: __v0::Some("What the tenant owes a vendor."),
            table: "bills",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Such as `BILL-00001`."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "bill_number",
                        "bill_number",
                        "billNumber",
                        "String",
                        false,
                    )
                },
                __v0::field("vendor_id", "vendor_id", "vendorId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("The vendor's own number."),
                    ..__v0::field(
                        "vendor_invoice_no",
                        "vendor_invoice_no",
                        "vendorInvoiceNo",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("BillStatus::Draft"),
                    ..__v0::field("status", "status", "status", "BillStatus", false)
                },
                __v0::field(
                    "bill_date",
                    "bill_date",
                    "billDate",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field("due_date", "due_date", "dueDate", "NaiveDateTime", false),
                __v0::field("paid_date", "paid_date", "paidDate", "NaiveDateTime", true),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("subtotal", "subtotal", "subtotal", "Decimal", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(5, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field("tax_rate", "tax_rate", "taxRate", "Decimal", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "tax_amount",
                        "tax_amount",
                        "taxAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "discount_amount",
                        "discount_amount",
                        "discountAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "total_amount",
                        "total_amount",
                        "totalAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "amount_paid",
                        "amount_paid",
                        "amountPaid",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "amount_due",
                        "amount_due",
                        "amountDue",
                        "Decimal",
                        false,
                    )
                },
                __v0::field("note", "note", "note", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "approved_by",
                        "approved_by",
                        "approvedBy",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "approved_at",
                    "approved_at",
                    "approvedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation(
                    "vendor",
                    "vendor",
                    "BelongsTo",
                    "Vendor",
                    &["vendor_id"],
                ),
                __v0::relation("items", "items", "HasMany", "BillItem", &[]),
                __v0::relation("payments", "payments", "HasMany", "BillPayment", &[]),
            ],
            indexes: &[
                __v0::index("index", &["vendor_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["bill_date"], &[]),
                __v0::index("index", &["due_date"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        let _: BillStatus = BillStatus::Draft;
        __v0::model::<Vendor>();
        __v0::refers::<String, <Vendor as __v0::Model>::Id>();
        __v0::model::<BillItem>();
        __v0::model::<BillPayment>();
    };
};

// BillItem

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl BillItem {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const BILL_ID: __v0::Column<Self, String> = __v0::column(
            "bill_id",
            "bill_id",
        );
        pub const DESCRIPTION: __v0::Column<Self, String> = __v0::column(
            "description",
            "description",
        );
        pub const QUANTITY: __v0::Column<Self, Decimal> = __v0::column(
            "quantity",
            "quantity",
        );
        pub const UNIT_PRICE: __v0::Column<Self, Decimal> = __v0::column(
            "unit_price",
            "unit_price",
        );
        pub const AMOUNT: __v0::Column<Self, Decimal> = __v0::column("amount", "amount");
        pub const EXPENSE_CATEGORY_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "expense_category_id",
            "expense_category_id",
        );
        pub const PROJECT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "project_id",
            "project_id",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const BILL: __v0::Relation<Self, BelongsTo<Bill>> = __v0::to("bill");
    }
    #[automatically_derived]
    impl __v0::Record for BillItem {
        const WIDTH: __v0::usize = 9;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(BillItem {
                id: D::get::<String>(row, at)?,
                bill_id: D::get::<String>(row, at + 1)?,
                description: D::get::<String>(row, at + 2)?,
                quantity: D::get::<Decimal>(row, at + 3)?,
                unit_price: D::get::<Decimal>(row, at + 4)?,
                amount: D::get::<Decimal>(row, at + 5)?,
                expense_category_id: D::get::<Option<String>>(row, at + 6)?,
                project_id: D::get::<Option<String>>(row, at + 7)?,
                created_at: D::get::<NaiveDateTime>(row, at + 8)?,
                bill: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for BillItem {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "BillItem",
            docs: __v0::Some("One line of a bill."),
            table: "bill_items",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("bill_id", "bill_id", "billId", "String", false),
                __v0::field(
                    "description",
                    "description",
                    "description",
                    "String",
                    false,
                ),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("quantity", "quantity", "quantity", "Decimal", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "unit_price",
                        "unit_price",
                        "unitPrice",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Quantity × unit price."),
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("amount", "amount", "amount", "Decimal", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Not a foreign key."),
                    ..__v0::field(
                        "expense_category_id",
                        "expense_category_id",
                        "expenseCategoryId",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Not a foreign key."),
                    ..__v0::field(
                        "project_id",
                        "project_id",
                        "projectId",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("bill", "bill", "BelongsTo", "Bill", &["bill_id"])
                },
            ],
            indexes: &[
                __v0::index("index", &["bill_id"], &[]),
                __v0::index("index", &["expense_category_id"], &[]),
                __v0::index("index", &["project_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Bill>();
        __v0::refers::<String, <Bill as __v0::Model>::Id>();
    };
};

// BillPayment

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl BillPayment {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const BILL_ID: __v0::Column<Self, String> = __v0::column(
            "bill_id",
            "bill_id",
        );
        pub const AMOUNT: __v0::Column<Self, Decimal> = __v0::column("amount", "amount");
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "payment_date",
            "payment_date",
        );
        pub const PAYMENT_METHOD: __v0::Column<Self, PaymentMethod> = __v0::column(
            "payment_method",
            "payment_method",
        );
        pub const TRANSACTION_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "transaction_id",
            "transaction_id",
        );
        pub const REFERENCE_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "reference_number",
            "reference_number",
        );
        pub const NOTE: __v0::Column<Self, Option<String>> = __v0::column(
            "note",
            "note",
        );
        pub const PAID_BY: __v0::Column<Self, String> = __v0::column(
            "paid_by",
            "paid_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const BILL: __v0::Relation<Self, BelongsTo<Bill>> = __v0::to("bill");
    }
    #[automatically_derived]
    impl __v0::Record for BillPayment {
        const WIDTH: __v0::usize = 10;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(BillPayment {
                id: D::get::<String>(row, at)?,
                bill_id: D::get::<String>(row, at + 1)?,
                amount: D::get::<Decimal>(row, at + 2)?,
                payment_date: D::get::<NaiveDateTime>(row, at + 3)?,
                payment_method: D::get::<PaymentMethod>(row, at + 4)?,
                transaction_id: D::get::<Option<String>>(row, at + 5)?,
                reference_number: D::get::<Option<String>>(row, at + 6)?,
                note: D::get::<Option<String>>(row, at + 7)?,
                paid_by: D::get::<String>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                bill: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for BillPayment {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "BillPayment",
            docs: __v0::Some("Money paid for a bill."),
            table: "bill_payments",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("bill_id", "bill_id", "billId", "String", false),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field("amount", "amount", "amount", "Decimal", false)
                },
                __v0::field(
                    "payment_date",
                    "payment_date",
                    "paymentDate",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field(
                    "payment_method",
                    "payment_method",
                    "paymentMethod",
                    "PaymentMethod",
                    false,
                ),
                __v0::field(
                    "transaction_id",
                    "transaction_id",
                    "transactionId",
                    "String",
                    true,
                ),
                __v0::field(
                    "reference_number",
                    "reference_number",
                    "referenceNumber",
                    "String",
                    true,
                ),
                __v0::field("note", "note", "note", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field("paid_by", "paid_by", "paidBy", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("bill", "bill", "BelongsTo", "Bill", &["bill_id"])
                },
            ],
            indexes: &[
                __v0::index("index", &["bill_id"], &[]),
                __v0::index("index", &["payment_date"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Bill>();
        __v0::refers::<String, <Bill as __v0::Model>::Id>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for BillStatus {}
    __v0::drivers_enum!(BillStatus, __v0::Some("\"BillStatus\""));
};

// Project

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Project {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const START_DATE: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "start_date",
            "start_date",
        );
        pub const END_DATE: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "end_date",
            "end_date",
        );
        pub const IS_BILLABLE_PROJECT: __v0::Column<Self, bool> = __v0::column(
            "is_billable_project",
            "is_billable_project",
        );
        pub const DEFAULT_BILLABLE: __v0::Column<Self, bool> = __v0::column(
            "default_billable",
            "default_billable",
        );
        pub const HOURLY_RATE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "hourly_rate",
            "hourly_rate",
        );
        pub const ALLOCATED_HOURS: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "allocated_hours",
            "allocated_hours",
        );
        pub const ADDITIONAL_HOURS_ALLOCATED: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "additional_hours_allocated",
            "additional_hours_allocated",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const CLIENT: __v0::Relation<Self, BelongsTo<Option<Client>>> = __v0::to(
            "client",
        );
        pub const TIME_ENTRIES: __v0::Relation<Self, HasMany<TimeEntry>> = __v0::to(
            "time_entries",
        );
        pub const TASKS: __v0::Relation<Self, HasMany<Task>> = __v0::to("tasks");
        pub const MEMBERS: __v0::Relation<Self, HasMany<ProjectMember>> = __v0::to(
            "members",
        );
        pub const EXPENSES: __v0::Relation<Self, HasMany<Expense>> = __v0::to(
            "expenses",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Project {
        const WIDTH: __v0::usize = 15;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Project {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                client_id: D::get::<Option<String>>(row, at + 3)?,
                is_active: D::get::<bool>(row, at + 4)?,
                start_date: D::get::<Option<NaiveDateTime>>(row, at + 5)?,
                end_date: D::get::<Option<NaiveDateTime>>(row, at + 6)?,
                is_billable_project: D::get::<bool>(row, at + 7)?,
                default_billable: D::get::<bool>(row, at + 8)?,
                hourly_rate: D::get::<Option<Decimal>>(row, at + 9)?,
                allocated_hours: D::get::<Option<Decimal>>(row, at + 10)?,
                additional_hours_allocated: D::get::<Option<Decimal>>(row, at + 11)?,
                created_at: D::get::<NaiveDateTime>(row, at + 12)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 13)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 14)?,
                client: __v0::absent(),
                time_entries: __v0::absent(),
                tasks: __v0::absent(),
                members: __v0::absent(),
                expenses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Project {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Project",
            docs: __v0::Some("Work for a customer, or for the tenant itself."),
            table: "projects",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::field("client_id", "client_id", "clientId", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::field(
                    "start_date",
                    "start_date",
                    "startDate",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field("end_date", "end_date", "endDate", "NaiveDateTime", true),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field(
                        "is_billable_project",
                        "is_billable_project",
                        "isBillableProject",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field(
                        "default_billable",
                        "default_billable",
                        "defaultBillable",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "hourly_rate",
                        "hourly_rate",
                        "hourlyRate",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "allocated_hours",
                        "allocated_hours",
                        "allocatedHours",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "additional_hours_allocated",
                        "additional_hours_allocated",
                        "additionalHoursAllocated",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "client",
                        "client",
                        "BelongsTo",
                        "Client",
                        &["client_id"],
                    )
                },
                __v0::relation(
                    "time_entries",
                    "timeEntries",
                    "HasMany",
                    "TimeEntry",
                    &[],
                ),
                __v0::relation("tasks", "tasks", "HasMany", "Task", &[]),
                __v0::relation("members", "members", "HasMany", "ProjectMember", &[]),
                __v0::relation("expenses", "expenses", "HasMany", "Expense", &[]),
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
    }
    const _: fn() = || {
        __v0::model::<Client>();
        __v0::refers::<Option<String>, <Client as __v0::Model>::Id>();
        __v0::model::<TimeEntry>();
        __v0::model::<Task>();
        __v0::model::<ProjectMember>();
        __v0::model::<Expense>();
    };
};

// ProjectMember

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ProjectMember {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const PROJECT_ID: __v0::Column<Self, String> = __v0::column(
            "project_id",
            "project_id",
        );
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const IS_BILLABLE: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_billable",
            "is_billable",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const PROJECT: __v0::Relation<Self, BelongsTo<Project>> = __v0::to(
            "project",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ProjectMember {
        const WIDTH: __v0::usize = 6;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProjectMember {
                id: D::get::<String>(row, at)?,
                project_id: D::get::<String>(row, at + 1)?,
                user_id: D::get::<String>(row, at + 2)?,
                is_billable: D::get::<Option<bool>>(row, at + 3)?,
                created_at: D::get::<NaiveDateTime>(row, at + 4)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 5)?,
                project: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ProjectMember {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProjectMember",
            docs: __v0::Some("Somebody works on a project."),
            table: "project_members",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("project_id", "project_id", "projectId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field("user_id", "user_id", "userId", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The project's setting when null."),
                    ..__v0::field(
                        "is_billable",
                        "is_billable",
                        "isBillable",
                        "bool",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "project",
                        "project",
                        "BelongsTo",
                        "Project",
                        &["project_id"],
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
    }
    const _: fn() = || {
        __v0::model::<Project>();
        __v0::refers::<String, <Project as __v0::Model>::Id>();
    };
};

// TimeEntry

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl TimeEntry {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const PROJECT_ID: __v0::Column<Self, String> = __v0::column(
            "project_id",
            "project_id",
        );
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const START_TIME: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "start_time",
            "start_time",
        );
        pub const END_TIME: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "end_time",
            "end_time",
        );
        pub const DURATION: __v0::Column<Self, Option<i32>> = __v0::column(
            "duration",
            "duration",
        );
        pub const REGULAR_HOURS: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "regular_hours",
            "regular_hours",
        );
        pub const OVERTIME_HOURS: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "overtime_hours",
            "overtime_hours",
        );
        pub const WEEK_START_DATE: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "week_start_date",
            "week_start_date",
        );
        pub const IS_BILLABLE: __v0::Column<Self, bool> = __v0::column(
            "is_billable",
            "is_billable",
        );
        pub const INVOICE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const INVOICED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "invoiced_at",
            "invoiced_at",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const PROJECT: __v0::Relation<Self, BelongsTo<Project>> = __v0::to(
            "project",
        );
    }
    #[automatically_derived]
    impl __v0::Record for TimeEntry {
        const WIDTH: __v0::usize = 16;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(TimeEntry {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                project_id: D::get::<String>(row, at + 2)?,
                description: D::get::<Option<String>>(row, at + 3)?,
                start_time: D::get::<Option<NaiveDateTime>>(row, at + 4)?,
                end_time: D::get::<Option<NaiveDateTime>>(row, at + 5)?,
                duration: D::get::<Option<i32>>(row, at + 6)?,
                regular_hours: D::get::<Option<Decimal>>(row, at + 7)?,
                overtime_hours: D::get::<Option<Decimal>>(row, at + 8)?,
                week_start_date: D::get::<Option<NaiveDateTime>>(row, at + 9)?,
                is_billable: D::get::<bool>(row, at + 10)?,
                invoice_id: D::get::<Option<String>>(row, at + 11)?,
                invoiced_at: D::get::<Option<NaiveDateTime>>(row, at + 12)?,
                created_at: D::get::<NaiveDateTime>(row, at + 13)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 14)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 15)?,
                project: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for TimeEntry {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "TimeEntry",
            docs: __v0::Some("Hours that somebody worked."),
            table: "time_entries",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field("user_id", "user_id", "userId", "String", false)
                },
                __v0::field("project_id", "project_id", "projectId", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::field(
                    "start_time",
                    "start_time",
                    "startTime",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field("end_time", "end_time", "endTime", "NaiveDateTime", true),
                __v0::field("duration", "duration", "duration", "i32", true),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "regular_hours",
                        "regular_hours",
                        "regularHours",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "overtime_hours",
                        "overtime_hours",
                        "overtimeHours",
                        "Decimal",
                        true,
                    )
                },
                __v0::field(
                    "week_start_date",
                    "week_start_date",
                    "weekStartDate",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field(
                        "is_billable",
                        "is_billable",
                        "isBillable",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The invoice that bills it. Not a foreign key."),
                    ..__v0::field(
                        "invoice_id",
                        "invoice_id",
                        "invoiceId",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "invoiced_at",
                    "invoiced_at",
                    "invoicedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[
                __v0::relation(
                    "project",
                    "project",
                    "BelongsTo",
                    "Project",
                    &["project_id"],
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
    }
    const _: fn() = || {
        __v0::model::<Project>();
        __v0::refers::<String, <Project as __v0::Model>::Id>();
    };
};

// Task

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Task {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const PROJECT_ID: __v0::Column<Self, String> = __v0::column(
            "project_id",
            "project_id",
        );
        pub const TITLE: __v0::Column<Self, String> = __v0::column("title", "title");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const STATUS: __v0::Column<Self, TaskStatus> = __v0::column(
            "status",
            "status",
        );
        pub const PRIORITY: __v0::Column<Self, TaskPriority> = __v0::column(
            "priority",
            "priority",
        );
        pub const ASSIGNED_TO_USER_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "assigned_to_user_id",
            "assigned_to_user_id",
        );
        pub const DUE_DATE: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "due_date",
            "due_date",
        );
        pub const COMPLETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "completed_at",
            "completed_at",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const PROJECT: __v0::Relation<Self, BelongsTo<Project>> = __v0::to(
            "project",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Task {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Task {
                id: D::get::<String>(row, at)?,
                project_id: D::get::<String>(row, at + 1)?,
                title: D::get::<String>(row, at + 2)?,
                description: D::get::<Option<String>>(row, at + 3)?,
                status: D::get::<TaskStatus>(row, at + 4)?,
                priority: D::get::<TaskPriority>(row, at + 5)?,
                assigned_to_user_id: D::get::<Option<String>>(row, at + 6)?,
                due_date: D::get::<Option<NaiveDateTime>>(row, at + 7)?,
                completed_at: D::get::<Option<NaiveDateTime>>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
                project: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Task {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Task",
            docs: __v0::Some("Something to do in a project."),
            table: "tasks",
            databases: &["client"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("project_id", "project_id", "projectId", "String", false),
                __v0::field("title", "title", "title", "String", false),
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("TaskStatus::Todo"),
                    ..__v0::field("status", "status", "status", "TaskStatus", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("TaskPriority::Medium"),
                    ..__v0::field(
                        "priority",
                        "priority",
                        "priority",
                        "TaskPriority",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A user of the main database."),
                    ..__v0::field(
                        "assigned_to_user_id",
                        "assigned_to_user_id",
                        "assignedToUserId",
                        "String",
                        true,
                    )
                },
                __v0::field("due_date", "due_date", "dueDate", "NaiveDateTime", true),
                __v0::field(
                    "completed_at",
                    "completed_at",
                    "completedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation(
                    "project",
                    "project",
                    "BelongsTo",
                    "Project",
                    &["project_id"],
                ),
            ],
            indexes: &[
                __v0::index("index", &["project_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["assigned_to_user_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        let _: TaskStatus = TaskStatus::Todo;
        let _: TaskPriority = TaskPriority::Medium;
        __v0::model::<Project>();
        __v0::refers::<String, <Project as __v0::Model>::Id>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const CLIENT_ID: __v0::Column<Self, String> = __v0::column(
            "client_id",
            "client_id",
        );
        pub const CLIENT_SECRET_ENC: __v0::Column<Self, String> = __v0::column(
            "client_secret_enc",
            "client_secret_enc",
        );
        pub const IS_PRODUCTION: __v0::Column<Self, bool> = __v0::column(
            "is_production",
            "is_production",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const ALLOWED_TENANT_IDS: __v0::Column<Self, Vec<String>> = __v0::column(
            "allowed_tenant_ids",
            "allowed_tenant_ids",
        );
        pub const WEBHOOK_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "webhook_id",
            "webhook_id",
        );
        pub const CREATED_BY: __v0::Column<Self, String> = __v0::column(
            "created_by",
            "created_by",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for PayPalIntegration {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PayPalIntegration {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                client_id: D::get::<String>(row, at + 2)?,
                client_secret_enc: D::get::<String>(row, at + 3)?,
                is_production: D::get::<bool>(row, at + 4)?,
                is_active: D::get::<bool>(row, at + 5)?,
                allowed_tenant_ids: D::get::<Vec<String>>(row, at + 6)?,
                webhook_id: D::get::<Option<String>>(row, at + 7)?,
                created_by: D::get::<String>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for PayPalIntegration {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PayPalIntegration",
            docs: __v0::Some("A connection to PayPal."),
            table: "paypal_integrations",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::field("client_id", "client_id", "clientId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("Encrypted."),
                    sensitive: true,
                    ..__v0::field(
                        "client_secret_enc",
                        "client_secret_enc",
                        "clientSecretEnc",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("False for the sandbox."),
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "is_production",
                        "is_production",
                        "isProduction",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Ids of tenants; empty for all."),
                    default: __v0::Some("[]"),
                    ..__v0::field(
                        "allowed_tenant_ids",
                        "allowed_tenant_ids",
                        "allowedTenantIds",
                        "Vec<String>",
                        false,
                    )
                },
                __v0::field("webhook_id", "webhook_id", "webhookId", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("An administrator."),
                    ..__v0::field(
                        "created_by",
                        "created_by",
                        "createdBy",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["is_active"], &[]),
                __v0::index("index", &["is_production"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
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

// IntegrationTemplate

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl IntegrationTemplate {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const SLUG: __v0::Column<Self, String> = __v0::column("slug", "slug");
        pub const CATEGORY: __v0::Column<Self, IntegrationCategory> = __v0::column(
            "category",
            "category",
        );
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const PROVIDER: __v0::Column<Self, String> = __v0::column(
            "provider",
            "provider",
        );
        pub const ICON_URL: __v0::Column<Self, Option<String>> = __v0::column(
            "icon_url",
            "icon_url",
        );
        pub const DOCUMENTATION_URL: __v0::Column<Self, Option<String>> = __v0::column(
            "documentation_url",
            "documentation_url",
        );
        pub const CONFIG_SCHEMA: __v0::Column<Self, serde_json::Value> = __v0::column(
            "config_schema",
            "config_schema",
        );
        pub const DEFAULT_CONFIG: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "default_config",
            "default_config",
        );
        pub const REQUIRED_CAPABILITIES: __v0::Column<Self, Vec<String>> = __v0::column(
            "required_capabilities",
            "required_capabilities",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const IS_SEEDED: __v0::Column<Self, bool> = __v0::column(
            "is_seeded",
            "is_seeded",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for IntegrationTemplate {
        const WIDTH: __v0::usize = 16;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(IntegrationTemplate {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                slug: D::get::<String>(row, at + 2)?,
                category: D::get::<IntegrationCategory>(row, at + 3)?,
                description: D::get::<Option<String>>(row, at + 4)?,
                provider: D::get::<String>(row, at + 5)?,
                icon_url: D::get::<Option<String>>(row, at + 6)?,
                documentation_url: D::get::<Option<String>>(row, at + 7)?,
                config_schema: D::get::<serde_json::Value>(row, at + 8)?,
                default_config: D::get::<Option<serde_json::Value>>(row, at + 9)?,
                required_capabilities: D::get::<Vec<String>>(row, at + 10)?,
                is_active: D::get::<bool>(row, at + 11)?,
                is_seeded: D::get::<bool>(row, at + 12)?,
                created_at: D::get::<NaiveDateTime>(row, at + 13)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 14)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for IntegrationTemplate {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "IntegrationTemplate",
            docs: __v0::Some("A service that tenants can connect to."),
            table: "integration_templates",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("For URLs, such as `sendgrid`."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("slug", "slug", "slug", "String", false)
                },
                __v0::field(
                    "category",
                    "category",
                    "category",
                    "IntegrationCategory",
                    false,
                ),
                __v0::field("description", "description", "description", "String", true),
                __v0::field("provider", "provider", "provider", "String", false),
                __v0::field("icon_url", "icon_url", "iconUrl", "String", true),
                __v0::field(
                    "documentation_url",
                    "documentation_url",
                    "documentationUrl",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("A JSON schema of the settings."),
                    ..__v0::field(
                        "config_schema",
                        "config_schema",
                        "configSchema",
                        "serde_json::Value",
                        false,
                    )
                },
                __v0::field(
                    "default_config",
                    "default_config",
                    "defaultConfig",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("Names of capabilities."),
                    default: __v0::Some("[]"),
                    ..__v0::field(
                        "required_capabilities",
                        "required_capabilities",
                        "requiredCapabilities",
                        "Vec<String>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_seeded", "is_seeded", "isSeeded", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for IntegrationCategory {}
    __v0::drivers_enum!(IntegrationCategory, __v0::Some("\"integration_category\""));
};

// RefreshToken

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl RefreshToken {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const TOKEN: __v0::Column<Self, String> = __v0::column("token", "token");
        pub const FAMILY_ID: __v0::Column<Self, String> = __v0::column(
            "family_id",
            "family_id",
        );
        pub const IS_REVOKED: __v0::Column<Self, bool> = __v0::column(
            "is_revoked",
            "is_revoked",
        );
        pub const EXPIRES_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "expires_at",
            "expires_at",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const DEVICE_INFO: __v0::Column<Self, Option<String>> = __v0::column(
            "device_info",
            "device_info",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for RefreshToken {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(RefreshToken {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                token: D::get::<String>(row, at + 2)?,
                family_id: D::get::<String>(row, at + 3)?,
                is_revoked: D::get::<bool>(row, at + 4)?,
                expires_at: D::get::<NaiveDateTime>(row, at + 5)?,
                created_at: D::get::<NaiveDateTime>(row, at + 6)?,
                device_info: D::get::<Option<String>>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for RefreshToken {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "RefreshToken",
            docs: __v0::Some("A token that is exchanged for a new one at each use."),
            table: "refresh_tokens",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("user_id", "user_id", "userId", "String", false),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    sensitive: true,
                    ..__v0::field("token", "token", "token", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("All successors of one sign-in."),
                    ..__v0::field("family_id", "family_id", "familyId", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_revoked", "is_revoked", "isRevoked", "bool", false)
                },
                __v0::field(
                    "expires_at",
                    "expires_at",
                    "expiresAt",
                    "NaiveDateTime",
                    false,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field("device_info", "device_info", "deviceInfo", "String", true),
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
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
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
};

// ImpersonationSession

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ImpersonationSession {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const ADMIN_USER_ID: __v0::Column<Self, String> = __v0::column(
            "admin_user_id",
            "admin_user_id",
        );
        pub const TARGET_USER_ID: __v0::Column<Self, String> = __v0::column(
            "target_user_id",
            "target_user_id",
        );
        pub const STARTED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "started_at",
            "started_at",
        );
        pub const ENDED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "ended_at",
            "ended_at",
        );
        pub const REASON: __v0::Column<Self, Option<String>> = __v0::column(
            "reason",
            "reason",
        );
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "ip_address",
            "ip_address",
        );
        pub const USER_AGENT: __v0::Column<Self, Option<String>> = __v0::column(
            "user_agent",
            "user_agent",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ImpersonationSession {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ImpersonationSession {
                id: D::get::<String>(row, at)?,
                admin_user_id: D::get::<String>(row, at + 1)?,
                target_user_id: D::get::<String>(row, at + 2)?,
                started_at: D::get::<NaiveDateTime>(row, at + 3)?,
                ended_at: D::get::<Option<NaiveDateTime>>(row, at + 4)?,
                reason: D::get::<Option<String>>(row, at + 5)?,
                ip_address: D::get::<Option<String>>(row, at + 6)?,
                user_agent: D::get::<Option<String>>(row, at + 7)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ImpersonationSession {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ImpersonationSession",
            docs: __v0::Some("An administrator acts as another user."),
            table: "impersonation_sessions",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field(
                    "admin_user_id",
                    "admin_user_id",
                    "adminUserId",
                    "String",
                    false,
                ),
                __v0::field(
                    "target_user_id",
                    "target_user_id",
                    "targetUserId",
                    "String",
                    false,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "started_at",
                        "started_at",
                        "startedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field("ended_at", "ended_at", "endedAt", "NaiveDateTime", true),
                __v0::field("reason", "reason", "reason", "String", true),
                __v0::field("ip_address", "ip_address", "ipAddress", "String", true),
                __v0::field("user_agent", "user_agent", "userAgent", "String", true),
            ],
            indexes: &[
                __v0::index("index", &["admin_user_id"], &[]),
                __v0::index("index", &["target_user_id"], &[]),
                __v0::index("index", &["started_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
};

// LoginAttempt

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl LoginAttempt {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const ATTEMPT_TYPE: __v0::Column<Self, AttemptType> = __v0::column(
            "attempt_type",
            "attempt_type",
        );
        pub const SUCCESS: __v0::Column<Self, bool> = __v0::column("success", "success");
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "ip_address",
            "ip_address",
        );
        pub const USER_AGENT: __v0::Column<Self, Option<String>> = __v0::column(
            "user_agent",
            "user_agent",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for LoginAttempt {
        const WIDTH: __v0::usize = 7;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(LoginAttempt {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                attempt_type: D::get::<AttemptType>(row, at + 2)?,
                success: D::get::<bool>(row, at + 3)?,
                ip_address: D::get::<Option<String>>(row, at + 4)?,
                user_agent: D::get::<Option<String>>(row, at + 5)?,
                created_at: D::get::<NaiveDateTime>(row, at + 6)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for LoginAttempt {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "LoginAttempt",
            docs: __v0::Some("Somebody tried to sign in."),
            table: "login_attempts",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("user_id", "user_id", "userId", "String", false),
                __v0::field(
                    "attempt_type",
                    "attempt_type",
                    "attemptType",
                    "AttemptType",
                    false,
                ),
                __v0::field("success", "success", "success", "bool", false),
                __v0::field("ip_address", "ip_address", "ipAddress", "String", true),
                __v0::field("user_agent", "user_agent", "userAgent", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["created_at"], &[]),
                __v0::index("index", &["user_id", "attempt_type", "created_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for AttemptType {}
    __v0::drivers_enum!(AttemptType, __v0::Some("\"AttemptType\""));
};

// AccountLockout

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AccountLockout {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const LOCKED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "locked_at",
            "locked_at",
        );
        pub const LOCKED_UNTIL: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "locked_until",
            "locked_until",
        );
        pub const REASON: __v0::Column<Self, String> = __v0::column("reason", "reason");
        pub const UNLOCKED: __v0::Column<Self, bool> = __v0::column(
            "unlocked",
            "unlocked",
        );
        pub const UNLOCKED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "unlocked_at",
            "unlocked_at",
        );
        pub const UNLOCKED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "unlocked_by",
            "unlocked_by",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for AccountLockout {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccountLockout {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                locked_at: D::get::<NaiveDateTime>(row, at + 2)?,
                locked_until: D::get::<NaiveDateTime>(row, at + 3)?,
                reason: D::get::<String>(row, at + 4)?,
                unlocked: D::get::<bool>(row, at + 5)?,
                unlocked_at: D::get::<Option<NaiveDateTime>>(row, at + 6)?,
                unlocked_by: D::get::<Option<String>>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for AccountLockout {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccountLockout",
            docs: __v0::Some("An account is locked for a while."),
            table: "account_lockouts",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("user_id", "user_id", "userId", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "locked_at",
                        "locked_at",
                        "lockedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "locked_until",
                    "locked_until",
                    "lockedUntil",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field("reason", "reason", "reason", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("unlocked", "unlocked", "unlocked", "bool", false)
                },
                __v0::field(
                    "unlocked_at",
                    "unlocked_at",
                    "unlockedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("The administrator who ended it early."),
                    ..__v0::field(
                        "unlocked_by",
                        "unlocked_by",
                        "unlockedBy",
                        "String",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
            ],
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["locked_until"], &[]),
                __v0::index("index", &["user_id", "unlocked"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
};

// SystemSettings

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl SystemSettings {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const BYPASS_TWO_FACTOR_FOR_ALL_USERS: __v0::Column<Self, bool> = __v0::column(
            "bypass_two_factor_for_all_users",
            "bypass_two_factor_for_all_users",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for SystemSettings {
        const WIDTH: __v0::usize = 4;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SystemSettings {
                id: D::get::<String>(row, at)?,
                bypass_two_factor_for_all_users: D::get::<bool>(row, at + 1)?,
                created_at: D::get::<NaiveDateTime>(row, at + 2)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 3)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for SystemSettings {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SystemSettings",
            docs: __v0::Some("One row with settings of the whole platform."),
            table: "system_settings",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    docs: __v0::Some("Always `system`."),
                    default: __v0::Some("\"system\""),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "bypass_two_factor_for_all_users",
                        "bypass_two_factor_for_all_users",
                        "bypassTwoFactorForAllUsers",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
};

// Tenant

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Tenant {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const SLUG: __v0::Column<Self, String> = __v0::column("slug", "slug");
        pub const TENANT_KEY: __v0::Column<Self, String> = __v0::column(
            "tenant_key",
            "tenant_key",
        );
        pub const DATABASE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "database_id",
            "database_id",
        );
        pub const DATABASE_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "database_name",
            "database_name",
        );
        pub const DATABASE_HOST: __v0::Column<Self, String> = __v0::column(
            "database_host",
            "database_host",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const IS_SEEDED: __v0::Column<Self, bool> = __v0::column(
            "is_seeded",
            "is_seeded",
        );
        pub const CONTACT_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "contact_name",
            "contact_name",
        );
        pub const CONTACT_EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "contact_email",
            "contact_email",
        );
        pub const CONTACT_PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "contact_phone",
            "contact_phone",
        );
        pub const BILLING_STREET: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_street",
            "billing_street",
        );
        pub const BILLING_CITY: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_city",
            "billing_city",
        );
        pub const BILLING_STATE: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_state",
            "billing_state",
        );
        pub const BILLING_ZIP: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_zip",
            "billing_zip",
        );
        pub const BILLING_COUNTRY: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_country",
            "billing_country",
        );
        pub const BILLING_EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "billing_email",
            "billing_email",
        );
        pub const INVOICE_CONTACT: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_contact",
            "invoice_contact",
        );
        pub const INVOICE_EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_email",
            "invoice_email",
        );
        pub const INVOICE_PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_phone",
            "invoice_phone",
        );
        pub const INVOICE_STREET: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_street",
            "invoice_street",
        );
        pub const INVOICE_CITY: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_city",
            "invoice_city",
        );
        pub const INVOICE_STATE: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_state",
            "invoice_state",
        );
        pub const INVOICE_ZIP: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_zip",
            "invoice_zip",
        );
        pub const INVOICE_COUNTRY: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_country",
            "invoice_country",
        );
        pub const TAX_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tax_id",
            "tax_id",
        );
        pub const CURRENCY: __v0::Column<Self, String> = __v0::column(
            "currency",
            "currency",
        );
        pub const INVOICE_PREFIX: __v0::Column<Self, Option<String>> = __v0::column(
            "invoice_prefix",
            "invoice_prefix",
        );
        pub const NEXT_INVOICE_NUMBER: __v0::Column<Self, i32> = __v0::column(
            "next_invoice_number",
            "next_invoice_number",
        );
        pub const LOGO_URL: __v0::Column<Self, Option<String>> = __v0::column(
            "logo_url",
            "logo_url",
        );
        pub const LANGUAGE: __v0::Column<Self, String> = __v0::column(
            "language",
            "language",
        );
        pub const DATE_FORMAT: __v0::Column<Self, String> = __v0::column(
            "date_format",
            "date_format",
        );
        pub const TIME_ZONE: __v0::Column<Self, String> = __v0::column(
            "time_zone",
            "time_zone",
        );
        pub const ENABLE_STRIPE: __v0::Column<Self, bool> = __v0::column(
            "enable_stripe",
            "enable_stripe",
        );
        pub const ENABLE_PAYPAL: __v0::Column<Self, bool> = __v0::column(
            "enable_paypal",
            "enable_paypal",
        );
        pub const STRIPE_PUBLISHABLE_KEY: __v0::Column<Self, Option<String>> = __v0::column(
            "stripe_publishable_key",
            "stripe_publishable_key",
        );
        pub const STRIPE_SECRET_KEY: __v0::Column<Self, Option<String>> = __v0::column(
            "stripe_secret_key",
            "stripe_secret_key",
        );
        pub const PAYPAL_CLIENT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "paypal_client_id",
            "paypal_client_id",
        );
        pub const PAYPAL_CLIENT_SECRET: __v0::Column<Self, Option<String>> = __v0::column(
            "paypal_client_secret",
            "paypal_client_secret",
        );
        pub const PAYPAL_SANDBOX: __v0::Column<Self, bool> = __v0::column(
            "paypal_sandbox",
            "paypal_sandbox",
        );
        pub const DEFAULT_PAYMENT_METHOD: __v0::Column<Self, Option<String>> = __v0::column(
            "default_payment_method",
            "default_payment_method",
        );
        pub const NAVIGATION_CONFIG: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "navigation_config",
            "navigation_config",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const USERS: __v0::Relation<Self, HasMany<User>> = __v0::to("users");
        pub const SECURITY_SETTINGS: __v0::Relation<Self, HasMany<SecuritySettings>> = __v0::to(
            "security_settings",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Tenant {
        const WIDTH: __v0::usize = 45;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Tenant {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                slug: D::get::<String>(row, at + 2)?,
                tenant_key: D::get::<String>(row, at + 3)?,
                database_id: D::get::<Option<String>>(row, at + 4)?,
                database_name: D::get::<Option<String>>(row, at + 5)?,
                database_host: D::get::<String>(row, at + 6)?,
                is_active: D::get::<bool>(row, at + 7)?,
                is_seeded: D::get::<bool>(row, at + 8)?,
                contact_name: D::get::<Option<String>>(row, at + 9)?,
                contact_email: D::get::<Option<String>>(row, at + 10)?,
                contact_phone: D::get::<Option<String>>(row, at + 11)?,
                billing_street: D::get::<Option<String>>(row, at + 12)?,
                billing_city: D::get::<Option<String>>(row, at + 13)?,
                billing_state: D::get::<Option<String>>(row, at + 14)?,
                billing_zip: D::get::<Option<String>>(row, at + 15)?,
                billing_country: D::get::<Option<String>>(row, at + 16)?,
                billing_email: D::get::<Option<String>>(row, at + 17)?,
                invoice_contact: D::get::<Option<String>>(row, at + 18)?,
                invoice_email: D::get::<Option<String>>(row, at + 19)?,
                invoice_phone: D::get::<Option<String>>(row, at + 20)?,
                invoice_street: D::get::<Option<String>>(row, at + 21)?,
                invoice_city: D::get::<Option<String>>(row, at + 22)?,
                invoice_state: D::get::<Option<String>>(row, at + 23)?,
                invoice_zip: D::get::<Option<String>>(row, at + 24)?,
                invoice_country: D::get::<Option<String>>(row, at + 25)?,
                tax_id: D::get::<Option<String>>(row, at + 26)?,
                currency: D::get::<String>(row, at + 27)?,
                invoice_prefix: D::get::<Option<String>>(row, at + 28)?,
                next_invoice_number: D::get::<i32>(row, at + 29)?,
                logo_url: D::get::<Option<String>>(row, at + 30)?,
                language: D::get::<String>(row, at + 31)?,
                date_format: D::get::<String>(row, at + 32)?,
                time_zone: D::get::<String>(row, at + 33)?,
                enable_stripe: D::get::<bool>(row, at + 34)?,
                enable_paypal: D::get::<bool>(row, at + 35)?,
                stripe_publishable_key: D::get::<Option<String>>(row, at + 36)?,
                stripe_secret_key: D::get::<Option<String>>(row, at + 37)?,
                paypal_client_id: D::get::<Option<String>>(row, at + 38)?,
                paypal_client_secret: D::get::<Option<String>>(row, at + 39)?,
                paypal_sandbox: D::get::<bool>(row, at + 40)?,
                default_payment_method: D::get::<Option<String>>(row, at + 41)?,
                navigation_config: D::get::<Option<serde_json::Value>>(row, at + 42)?,
                created_at: D::get::<NaiveDateTime>(row, at + 43)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 44)?,
                users: __v0::absent(),
                security_settings: __v0::absent(),
            })
        }
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
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("slug", "slug", "slug", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Short key for signing in, such as `TENANT-1234`."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "tenant_key",
                        "tenant_key",
                        "tenantKey",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "A version 4 UUID; the database is `freetimechat_<database_id>`.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "database_id",
                        "database_id",
                        "databaseId",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Null until the database exists."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "database_name",
                        "database_name",
                        "databaseName",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("\"127.0.0.1\""),
                    ..__v0::field(
                        "database_host",
                        "database_host",
                        "databaseHost",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_seeded", "is_seeded", "isSeeded", "bool", false)
                },
                __v0::field(
                    "contact_name",
                    "contact_name",
                    "contactName",
                    "String",
                    true,
                ),
                __v0::field(
                    "contact_email",
                    "contact_email",
                    "contactEmail",
                    "String",
                    true,
                ),
                __v0::field(
                    "contact_phone",
                    "contact_phone",
                    "contactPhone",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_street",
                    "billing_street",
                    "billingStreet",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_city",
                    "billing_city",
                    "billingCity",
                    "String",
                    true,
                ),
                __v0::field(
                    "billing_state",
                    "billing_state",
                    "billingState",
                    "String",
                    true,
                ),
                __v0::field("billing_zip", "billing_zip", "billingZip", "String", true),
                __v0::field(
                    "billing_country",
                    "billing_country",
                    "billingCountry",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("When it is not the contact address."),
                    ..__v0::field(
                        "billing_email",
                        "billing_email",
                        "billingEmail",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "invoice_contact",
                    "invoice_contact",
                    "invoiceContact",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_email",
                    "invoice_email",
                    "invoiceEmail",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_phone",
                    "invoice_phone",
                    "invoicePhone",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_street",
                    "invoice_street",
                    "invoiceStreet",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_city",
                    "invoice_city",
                    "invoiceCity",
                    "String",
                    true,
                ),
                __v0::field(
                    "invoice_state",
                    "invoice_state",
                    "invoiceState",
                    "String",
                    true,
                ),
                __v0::field("invoice_zip", "invoice_zip", "invoiceZip", "String", true),
                __v0::field(
                    "invoice_country",
                    "invoice_country",
                    "invoiceCountry",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("For taxes: VAT number or the like."),
                    ..__v0::field("tax_id", "tax_id", "taxId", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("ISO 4217."),
                    default: __v0::Some("\"USD\""),
                    ..__v0::field("currency", "currency", "currency", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Such as `INV-`."),
                    ..__v0::field(
                        "invoice_prefix",
                        "invoice_prefix",
                        "invoicePrefix",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("1"),
                    ..__v0::field(
                        "next_invoice_number",
                        "next_invoice_number",
                        "nextInvoiceNumber",
                        "i32",
                        false,
                    )
                },
                __v0::field("logo_url", "logo_url", "logoUrl", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "Two letters: `en`, `es`, `fr`, `de`, `nl`, `it` or `af`.",
                    ),
                    default: __v0::Some("\"en\""),
                    ..__v0::field("language", "language", "language", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("\"MM/DD/YYYY\""),
                    ..__v0::field(
                        "date_format",
                        "date_format",
                        "dateFormat",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A name of the IANA database."),
                    default: __v0::Some("\"America/New_York\""),
                    ..__v0::field("time_zone", "time_zone", "timeZone", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "enable_stripe",
                        "enable_stripe",
                        "enableStripe",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "enable_paypal",
                        "enable_paypal",
                        "enablePaypal",
                        "bool",
                        false,
                    )
                },
                __v0::field(
                    "stripe_publishable_key",
                    "stripe_publishable_key",
                    "stripePublishableKey",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "stripe_secret_key",
                        "stripe_secret_key",
                        "stripeSecretKey",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "paypal_client_id",
                    "paypal_client_id",
                    "paypalClientId",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "paypal_client_secret",
                        "paypal_client_secret",
                        "paypalClientSecret",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Payments are only tried out."),
                    default: __v0::Some("true"),
                    ..__v0::field(
                        "paypal_sandbox",
                        "paypal_sandbox",
                        "paypalSandbox",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`stripe` or `paypal`; null for none."),
                    ..__v0::field(
                        "default_payment_method",
                        "default_payment_method",
                        "defaultPaymentMethod",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Which entries the menu shows."),
                    ..__v0::field(
                        "navigation_config",
                        "navigation_config",
                        "navigationConfig",
                        "serde_json::Value",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation("users", "users", "HasMany", "User", &[]),
                __v0::relation(
                    "security_settings",
                    "securitySettings",
                    "HasMany",
                    "SecuritySettings",
                    &[],
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
    const _: fn() = || {
        __v0::model::<User>();
        __v0::model::<SecuritySettings>();
    };
};

// SecuritySettings

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl SecuritySettings {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const TENANT_ID: __v0::Column<Self, String> = __v0::column(
            "tenant_id",
            "tenant_id",
        );
        pub const TWO_FACTOR_GRACE_PERIOD_DAYS: __v0::Column<Self, i32> = __v0::column(
            "two_factor_grace_period_days",
            "two_factor_grace_period_days",
        );
        pub const TWO_FACTOR_REQUIRED_ROLES: __v0::Column<Self, Vec<String>> = __v0::column(
            "two_factor_required_roles",
            "two_factor_required_roles",
        );
        pub const TWO_FACTOR_BYPASS_URLS: __v0::Column<Self, Vec<String>> = __v0::column(
            "two_factor_bypass_urls",
            "two_factor_bypass_urls",
        );
        pub const MAX_PASSWORD_ATTEMPTS: __v0::Column<Self, i32> = __v0::column(
            "max_password_attempts",
            "max_password_attempts",
        );
        pub const MAX_TWO_FACTOR_ATTEMPTS: __v0::Column<Self, i32> = __v0::column(
            "max_two_factor_attempts",
            "max_two_factor_attempts",
        );
        pub const ACCOUNT_LOCKOUT_DURATION_MINUTES: __v0::Column<Self, i32> = __v0::column(
            "account_lockout_duration_minutes",
            "account_lockout_duration_minutes",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const TENANT: __v0::Relation<Self, BelongsTo<Tenant>> = __v0::to("tenant");
    }
    #[automatically_derived]
    impl __v0::Record for SecuritySettings {
        const WIDTH: __v0::usize = 10;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SecuritySettings {
                id: D::get::<String>(row, at)?,
                tenant_id: D::get::<String>(row, at + 1)?,
                two_factor_grace_period_days: D::get::<i32>(row, at + 2)?,
                two_factor_required_roles: D::get::<Vec<String>>(row, at + 3)?,
                two_factor_bypass_urls: D::get::<Vec<String>>(row, at + 4)?,
                max_password_attempts: D::get::<i32>(row, at + 5)?,
                max_two_factor_attempts: D::get::<i32>(row, at + 6)?,
                account_lockout_duration_minutes: D::get::<i32>(row, at + 7)?,
                created_at: D::get::<NaiveDateTime>(row, at + 8)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 9)?,
                tenant: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for SecuritySettings {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SecuritySettings",
            docs: __v0::Some("A tenant's rules for signing in."),
            table: "security_settings",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("tenant_id", "tenant_id", "tenantId", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("10"),
                    ..__v0::field(
                        "two_factor_grace_period_days",
                        "two_factor_grace_period_days",
                        "twoFactorGracePeriodDays",
                        "i32",
                        false,
                    )
                },
                __v0::field(
                    "two_factor_required_roles",
                    "two_factor_required_roles",
                    "twoFactorRequiredRoles",
                    "Vec<String>",
                    false,
                ),
                __v0::field(
                    "two_factor_bypass_urls",
                    "two_factor_bypass_urls",
                    "twoFactorBypassUrls",
                    "Vec<String>",
                    false,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("5"),
                    ..__v0::field(
                        "max_password_attempts",
                        "max_password_attempts",
                        "maxPasswordAttempts",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("3"),
                    ..__v0::field(
                        "max_two_factor_attempts",
                        "max_two_factor_attempts",
                        "maxTwoFactorAttempts",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("30"),
                    ..__v0::field(
                        "account_lockout_duration_minutes",
                        "account_lockout_duration_minutes",
                        "accountLockoutDurationMinutes",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "tenant",
                        "tenant",
                        "BelongsTo",
                        "Tenant",
                        &["tenant_id"],
                    )
                },
            ],
            indexes: &[__v0::index("index", &["tenant_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Tenant>();
        __v0::refers::<String, <Tenant as __v0::Model>::Id>();
    };
};

// AccountRequest

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AccountRequest {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const FULL_NAME: __v0::Column<Self, String> = __v0::column(
            "full_name",
            "full_name",
        );
        pub const EMAIL: __v0::Column<Self, String> = __v0::column("email", "email");
        pub const COMPANY_NAME: __v0::Column<Self, String> = __v0::column(
            "company_name",
            "company_name",
        );
        pub const JOB_TITLE: __v0::Column<Self, String> = __v0::column(
            "job_title",
            "job_title",
        );
        pub const PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "phone",
            "phone",
        );
        pub const REASON_FOR_ACCESS: __v0::Column<Self, String> = __v0::column(
            "reason_for_access",
            "reason_for_access",
        );
        pub const HOW_HEARD_ABOUT_US: __v0::Column<Self, Option<String>> = __v0::column(
            "how_heard_about_us",
            "how_heard_about_us",
        );
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "ip_address",
            "ip_address",
        );
        pub const USER_AGENT: __v0::Column<Self, Option<String>> = __v0::column(
            "user_agent",
            "user_agent",
        );
        pub const STATUS: __v0::Column<Self, AccountRequestStatus> = __v0::column(
            "status",
            "status",
        );
        pub const REVIEWED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "reviewed_by",
            "reviewed_by",
        );
        pub const REVIEWED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "reviewed_at",
            "reviewed_at",
        );
        pub const REVIEW_NOTES: __v0::Column<Self, Option<String>> = __v0::column(
            "review_notes",
            "review_notes",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for AccountRequest {
        const WIDTH: __v0::usize = 16;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccountRequest {
                id: D::get::<String>(row, at)?,
                full_name: D::get::<String>(row, at + 1)?,
                email: D::get::<String>(row, at + 2)?,
                company_name: D::get::<String>(row, at + 3)?,
                job_title: D::get::<String>(row, at + 4)?,
                phone: D::get::<Option<String>>(row, at + 5)?,
                reason_for_access: D::get::<String>(row, at + 6)?,
                how_heard_about_us: D::get::<Option<String>>(row, at + 7)?,
                ip_address: D::get::<Option<String>>(row, at + 8)?,
                user_agent: D::get::<Option<String>>(row, at + 9)?,
                status: D::get::<AccountRequestStatus>(row, at + 10)?,
                reviewed_by: D::get::<Option<String>>(row, at + 11)?,
                reviewed_at: D::get::<Option<NaiveDateTime>>(row, at + 12)?,
                review_notes: D::get::<Option<String>>(row, at + 13)?,
                created_at: D::get::<NaiveDateTime>(row, at + 14)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 15)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for AccountRequest {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccountRequest",
            docs: __v0::Some("Somebody asks for an account."),
            table: "account_requests",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("full_name", "full_name", "fullName", "String", false),
                __v0::field("email", "email", "email", "String", false),
                __v0::field(
                    "company_name",
                    "company_name",
                    "companyName",
                    "String",
                    false,
                ),
                __v0::field("job_title", "job_title", "jobTitle", "String", false),
                __v0::field("phone", "phone", "phone", "String", true),
                __v0::field(
                    "reason_for_access",
                    "reason_for_access",
                    "reasonForAccess",
                    "String",
                    false,
                ),
                __v0::field(
                    "how_heard_about_us",
                    "how_heard_about_us",
                    "howHeardAboutUs",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("Kept against spam, as the user agent is."),
                    ..__v0::field(
                        "ip_address",
                        "ip_address",
                        "ipAddress",
                        "String",
                        true,
                    )
                },
                __v0::field("user_agent", "user_agent", "userAgent", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("AccountRequestStatus::Pending"),
                    ..__v0::field(
                        "status",
                        "status",
                        "status",
                        "AccountRequestStatus",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The administrator who decided."),
                    ..__v0::field(
                        "reviewed_by",
                        "reviewed_by",
                        "reviewedBy",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "reviewed_at",
                    "reviewed_at",
                    "reviewedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field(
                    "review_notes",
                    "review_notes",
                    "reviewNotes",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["email"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["created_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        let _: AccountRequestStatus = AccountRequestStatus::Pending;
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for AccountRequestStatus {}
    __v0::drivers_enum!(AccountRequestStatus, __v0::Some("\"account_request_status\""));
};

// User

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const EMAIL: __v0::Column<Self, String> = __v0::column("email", "email");
        pub const PASSWORD_HASH: __v0::Column<Self, Option<String>> = __v0::column(
            "password_hash",
            "password_hash",
        );
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const TENANT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tenant_id",
            "tenant_id",
        );
        pub const GOOGLE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "google_id",
            "google_id",
        );
        pub const TWO_FACTOR_ENABLED: __v0::Column<Self, bool> = __v0::column(
            "two_factor_enabled",
            "two_factor_enabled",
        );
        pub const TWO_FACTOR_SECRET: __v0::Column<Self, Option<String>> = __v0::column(
            "two_factor_secret",
            "two_factor_secret",
        );
        pub const TWO_FACTOR_GRACE_PERIOD_ENDS_AT: __v0::Column<
            Self,
            Option<NaiveDateTime>,
        > = __v0::column(
            "two_factor_grace_period_ends_at",
            "two_factor_grace_period_ends_at",
        );
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const IS_SEEDED: __v0::Column<Self, bool> = __v0::column(
            "is_seeded",
            "is_seeded",
        );
        pub const REQUIRE_PASSWORD_CHANGE: __v0::Column<Self, bool> = __v0::column(
            "require_password_change",
            "require_password_change",
        );
        pub const LAST_LOGIN_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "last_login_at",
            "last_login_at",
        );
        pub const COMMUNICATION_MEDIUM: __v0::Column<Self, Option<String>> = __v0::column(
            "communication_medium",
            "communication_medium",
        );
        pub const NOTIFICATION_FREQUENCY: __v0::Column<Self, Option<String>> = __v0::column(
            "notification_frequency",
            "notification_frequency",
        );
        pub const SECONDARY_EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "secondary_email",
            "secondary_email",
        );
        pub const COMPENSATION_TYPE: __v0::Column<Self, Option<CompensationType>> = __v0::column(
            "compensation_type",
            "compensation_type",
        );
        pub const HOURLY_RATE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "hourly_rate",
            "hourly_rate",
        );
        pub const TRACKING_MODE: __v0::Column<Self, TrackingMode> = __v0::column(
            "tracking_mode",
            "tracking_mode",
        );
        pub const NATURAL_HOURS_PER_WEEK: __v0::Column<Self, Decimal> = __v0::column(
            "natural_hours_per_week",
            "natural_hours_per_week",
        );
        pub const HIGHLY_COMPENSATED: __v0::Column<Self, i32> = __v0::column(
            "highly_compensated",
            "highly_compensated",
        );
        pub const OVERTIME_POLICY: __v0::Column<Self, OvertimePolicy> = __v0::column(
            "overtime_policy",
            "overtime_policy",
        );
        pub const DASHBOARD_CONFIG: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "dashboard_config",
            "dashboard_config",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "deleted_at",
            "deleted_at",
        );
        pub const TENANT: __v0::Relation<Self, BelongsTo<Option<Tenant>>> = __v0::to(
            "tenant",
        );
        pub const ROLES: __v0::Relation<Self, HasMany<UserRole>> = __v0::to("roles");
        pub const REFRESH_TOKENS: __v0::Relation<Self, HasMany<RefreshToken>> = __v0::to(
            "refresh_tokens",
        );
        pub const LOGIN_ATTEMPTS: __v0::Relation<Self, HasMany<LoginAttempt>> = __v0::to(
            "login_attempts",
        );
        pub const ACCOUNT_LOCKOUTS: __v0::Relation<Self, HasMany<AccountLockout>> = __v0::to(
            "account_lockouts",
        );
    }
    #[automatically_derived]
    impl __v0::Record for User {
        const WIDTH: __v0::usize = 26;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(User {
                id: D::get::<String>(row, at)?,
                email: D::get::<String>(row, at + 1)?,
                password_hash: D::get::<Option<String>>(row, at + 2)?,
                name: D::get::<String>(row, at + 3)?,
                tenant_id: D::get::<Option<String>>(row, at + 4)?,
                google_id: D::get::<Option<String>>(row, at + 5)?,
                two_factor_enabled: D::get::<bool>(row, at + 6)?,
                two_factor_secret: D::get::<Option<String>>(row, at + 7)?,
                two_factor_grace_period_ends_at: D::get::<
                    Option<NaiveDateTime>,
                >(row, at + 8)?,
                is_active: D::get::<bool>(row, at + 9)?,
                is_seeded: D::get::<bool>(row, at + 10)?,
                require_password_change: D::get::<bool>(row, at + 11)?,
                last_login_at: D::get::<Option<NaiveDateTime>>(row, at + 12)?,
                communication_medium: D::get::<Option<String>>(row, at + 13)?,
                notification_frequency: D::get::<Option<String>>(row, at + 14)?,
                secondary_email: D::get::<Option<String>>(row, at + 15)?,
                compensation_type: D::get::<Option<CompensationType>>(row, at + 16)?,
                hourly_rate: D::get::<Option<Decimal>>(row, at + 17)?,
                tracking_mode: D::get::<TrackingMode>(row, at + 18)?,
                natural_hours_per_week: D::get::<Decimal>(row, at + 19)?,
                highly_compensated: D::get::<i32>(row, at + 20)?,
                overtime_policy: D::get::<OvertimePolicy>(row, at + 21)?,
                dashboard_config: D::get::<Option<serde_json::Value>>(row, at + 22)?,
                created_at: D::get::<NaiveDateTime>(row, at + 23)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 24)?,
                deleted_at: D::get::<Option<NaiveDateTime>>(row, at + 25)?,
                tenant: __v0::absent(),
                roles: __v0::absent(),
                refresh_tokens: __v0::absent(),
                login_attempts: __v0::absent(),
                account_lockouts: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for User {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "User",
            docs: __v0::Some("A person who can sign in."),
            table: "users",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("email", "email", "email", "String", false)
                },
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "password_hash",
                        "password_hash",
                        "passwordHash",
                        "String",
                        true,
                    )
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("Null for administrators of the platform."),
                    ..__v0::field("tenant_id", "tenant_id", "tenantId", "String", true)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("google_id", "google_id", "googleId", "String", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "two_factor_enabled",
                        "two_factor_enabled",
                        "twoFactorEnabled",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "two_factor_secret",
                        "two_factor_secret",
                        "twoFactorSecret",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "two_factor_grace_period_ends_at",
                    "two_factor_grace_period_ends_at",
                    "twoFactorGracePeriodEndsAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Made by the seed."),
                    default: __v0::Some("false"),
                    ..__v0::field("is_seeded", "is_seeded", "isSeeded", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "require_password_change",
                        "require_password_change",
                        "requirePasswordChange",
                        "bool",
                        false,
                    )
                },
                __v0::field(
                    "last_login_at",
                    "last_login_at",
                    "lastLoginAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("`email`, `sms`, `both` or `none`."),
                    default: __v0::Some("\"email\""),
                    ..__v0::field(
                        "communication_medium",
                        "communication_medium",
                        "communicationMedium",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`immediate`, `hourly`, `daily` or `weekly`."),
                    default: __v0::Some("\"immediate\""),
                    ..__v0::field(
                        "notification_frequency",
                        "notification_frequency",
                        "notificationFrequency",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "secondary_email",
                    "secondary_email",
                    "secondaryEmail",
                    "String",
                    true,
                ),
                __v0::field(
                    "compensation_type",
                    "compensation_type",
                    "compensationType",
                    "CompensationType",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    ..__v0::field(
                        "hourly_rate",
                        "hourly_rate",
                        "hourlyRate",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("TrackingMode::Clock"),
                    ..__v0::field(
                        "tracking_mode",
                        "tracking_mode",
                        "trackingMode",
                        "TrackingMode",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Hours beyond these are overtime."),
                    native: &["Decimal(5, 2)"],
                    default: __v0::Some("10"),
                    ..__v0::field(
                        "natural_hours_per_week",
                        "natural_hours_per_week",
                        "naturalHoursPerWeek",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("0 for no, 1 for yes."),
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "highly_compensated",
                        "highly_compensated",
                        "highlyCompensated",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("OvertimePolicy::Allow"),
                    ..__v0::field(
                        "overtime_policy",
                        "overtime_policy",
                        "overtimePolicy",
                        "OvertimePolicy",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("What the dashboard shows."),
                    ..__v0::field(
                        "dashboard_config",
                        "dashboard_config",
                        "dashboardConfig",
                        "serde_json::Value",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "deleted_at",
                    "deleted_at",
                    "deletedAt",
                    "NaiveDateTime",
                    true,
                ),
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation(
                        "tenant",
                        "tenant",
                        "BelongsTo",
                        "Tenant",
                        &["tenant_id"],
                    )
                },
                __v0::relation("roles", "roles", "HasMany", "UserRole", &[]),
                __v0::relation(
                    "refresh_tokens",
                    "refreshTokens",
                    "HasMany",
                    "RefreshToken",
                    &[],
                ),
                __v0::relation(
                    "login_attempts",
                    "loginAttempts",
                    "HasMany",
                    "LoginAttempt",
                    &[],
                ),
                __v0::relation(
                    "account_lockouts",
                    "accountLockouts",
                    "HasMany",
                    "AccountLockout",
                    &[],
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
        __v0::model::<Tenant>();
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
        __v0::model::<UserRole>();
        __v0::model::<RefreshToken>();
        __v0::model::<LoginAttempt>();
        __v0::model::<AccountLockout>();
    };
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
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
        fn from_stored(
            stored: __v0::Label,
        ) -> __v0::core::result::Result<Self, __v0::BoxError> {
            stored.variant()
        }
    }
    #[automatically_derived]
    impl __v0::Element for OvertimePolicy {}
    __v0::drivers_enum!(OvertimePolicy, __v0::Some("\"OvertimePolicy\""));
};

// Role

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Role {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const IS_SEEDED: __v0::Column<Self, bool> = __v0::column(
            "is_seeded",
            "is_seeded",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const USERS: __v0::Relation<Self, HasMany<UserRole>> = __v0::to("users");
        pub const CAPABILITIES: __v0::Relation<Self, HasMany<RoleCapability>> = __v0::to(
            "capabilities",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Role {
        const WIDTH: __v0::usize = 5;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Role {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                is_seeded: D::get::<bool>(row, at + 3)?,
                created_at: D::get::<NaiveDateTime>(row, at + 4)?,
                users: __v0::absent(),
                capabilities: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Role {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Role",
            docs: __v0::Some("A set of capabilities."),
            table: "roles",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_seeded", "is_seeded", "isSeeded", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation("users", "users", "HasMany", "UserRole", &[]),
                __v0::relation(
                    "capabilities",
                    "capabilities",
                    "HasMany",
                    "RoleCapability",
                    &[],
                ),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<UserRole>();
        __v0::model::<RoleCapability>();
    };
};

// Capability

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Capability {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const IS_SEEDED: __v0::Column<Self, bool> = __v0::column(
            "is_seeded",
            "is_seeded",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const ROLES: __v0::Relation<Self, HasMany<RoleCapability>> = __v0::to(
            "roles",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Capability {
        const WIDTH: __v0::usize = 5;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Capability {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                is_seeded: D::get::<bool>(row, at + 3)?,
                created_at: D::get::<NaiveDateTime>(row, at + 4)?,
                roles: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Capability {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Capability",
            docs: __v0::Some("Something that a role may allow."),
            table: "capabilities",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_seeded", "is_seeded", "isSeeded", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation("roles", "roles", "HasMany", "RoleCapability", &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<RoleCapability>();
    };
};

// UserRole

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl UserRole {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const ROLE_ID: __v0::Column<Self, String> = __v0::column(
            "role_id",
            "role_id",
        );
        pub const IS_SEEDED: __v0::Column<Self, bool> = __v0::column(
            "is_seeded",
            "is_seeded",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
        pub const ROLE: __v0::Relation<Self, BelongsTo<Role>> = __v0::to("role");
    }
    #[automatically_derived]
    impl __v0::Record for UserRole {
        const WIDTH: __v0::usize = 5;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(UserRole {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                role_id: D::get::<String>(row, at + 2)?,
                is_seeded: D::get::<bool>(row, at + 3)?,
                created_at: D::get::<NaiveDateTime>(row, at + 4)?,
                user: __v0::absent(),
                role: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for UserRole {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "UserRole",
            docs: __v0::Some("A user has a role."),
            table: "user_roles",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("user_id", "user_id", "userId", "String", false),
                __v0::field("role_id", "role_id", "roleId", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_seeded", "is_seeded", "isSeeded", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("role", "role", "BelongsTo", "Role", &["role_id"])
                },
            ],
            indexes: &[
                __v0::index("unique", &["user_id", "role_id"], &[]),
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["role_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::model::<Role>();
        __v0::refers::<String, <Role as __v0::Model>::Id>();
    };
};

// RoleCapability

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl RoleCapability {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const ROLE_ID: __v0::Column<Self, String> = __v0::column(
            "role_id",
            "role_id",
        );
        pub const CAPABILITY_ID: __v0::Column<Self, String> = __v0::column(
            "capability_id",
            "capability_id",
        );
        pub const IS_ALLOWED: __v0::Column<Self, bool> = __v0::column(
            "is_allowed",
            "is_allowed",
        );
        pub const IS_SEEDED: __v0::Column<Self, bool> = __v0::column(
            "is_seeded",
            "is_seeded",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const ROLE: __v0::Relation<Self, BelongsTo<Role>> = __v0::to("role");
        pub const CAPABILITY: __v0::Relation<Self, BelongsTo<Capability>> = __v0::to(
            "capability",
        );
    }
    #[automatically_derived]
    impl __v0::Record for RoleCapability {
        const WIDTH: __v0::usize = 6;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(RoleCapability {
                id: D::get::<String>(row, at)?,
                role_id: D::get::<String>(row, at + 1)?,
                capability_id: D::get::<String>(row, at + 2)?,
                is_allowed: D::get::<bool>(row, at + 3)?,
                is_seeded: D::get::<bool>(row, at + 4)?,
                created_at: D::get::<NaiveDateTime>(row, at + 5)?,
                role: __v0::absent(),
                capability: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for RoleCapability {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "RoleCapability",
            docs: __v0::Some("A role has a capability, or is denied it."),
            table: "role_capabilities",
            databases: &["main"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("role_id", "role_id", "roleId", "String", false),
                __v0::field(
                    "capability_id",
                    "capability_id",
                    "capabilityId",
                    "String",
                    false,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("False denies, whatever other roles say."),
                    default: __v0::Some("true"),
                    ..__v0::field("is_allowed", "is_allowed", "isAllowed", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_seeded", "is_seeded", "isSeeded", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("role", "role", "BelongsTo", "Role", &["role_id"])
                },
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "capability",
                        "capability",
                        "BelongsTo",
                        "Capability",
                        &["capability_id"],
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
    }
    const _: fn() = || {
        __v0::model::<Role>();
        __v0::refers::<String, <Role as __v0::Model>::Id>();
        __v0::model::<Capability>();
        __v0::refers::<String, <Capability as __v0::Model>::Id>();
    };
};
