// What the derives print for `examples/shared-database`.

// AccessRequest

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct REVIEWER;
        pub struct ACCESS_CODE;
    }
    #[allow(dead_code, missing_docs)]
    impl AccessRequest {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const MESSAGE: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const REQUESTED_AT: __v0::Column<Self, DateTime<Utc>, 5> = __v0::Column::HERE;
        pub const REVIEWED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 6> = __v0::Column::HERE;
        pub const REVIEWED_BY: __v0::Column<Self, Option<Uuid>, 7> = __v0::Column::HERE;
        pub const REJECTION_REASON: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 10> = __v0::Column::HERE;
        pub const REVIEWER: __v0::Relation<
            Self,
            BelongsTo<Option<User>>,
            __relations::REVIEWER,
        > = __v0::to("reviewer", 0);
        pub const ACCESS_CODE: __v0::Relation<
            Self,
            HasOne<AccessCode>,
            __relations::ACCESS_CODE,
        > = __v0::to("access_code", 1);
    }
    #[automatically_derived]
    impl __v0::Record for AccessRequest {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("email", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            <Option<String> as __v0::Field>::OF.named("message", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("`pending`, `approved` or `rejected`."),
                default: __v0::Some("\"pending\""),
                ..<String as __v0::Field>::OF.named("status", "String")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("requested_at", "DateTime<Utc>")
                    .prisma("requestedAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("reviewed_at", "DateTime<Utc>")
                    .prisma("reviewedAt")
            },
            <Option<Uuid> as __v0::Field>::OF
                .named("reviewed_by", "Uuid")
                .prisma("reviewedBy"),
            <Option<String> as __v0::Field>::OF
                .named("rejection_reason", "String")
                .prisma("rejectionReason"),
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccessRequest {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                email: <String as __v0::Field>::read::<D>(row, at + 1)?,
                name: <String as __v0::Field>::read::<D>(row, at + 2)?,
                message: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                status: <String as __v0::Field>::read::<D>(row, at + 4)?,
                requested_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 5)?,
                reviewed_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                reviewed_by: <Option<Uuid> as __v0::Field>::read::<D>(row, at + 7)?,
                rejection_reason: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 10)?,
                reviewer: __v0::absent(),
                access_code: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for AccessRequest {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for AccessRequest {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for AccessRequest {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccessRequest",
            docs: __v0::Some("Somebody asks to be let in."),
            table: "access_requests",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    relation: __v0::Some("ReviewedAccessRequests"),
                    ..__v0::relation(
                        "reviewer",
                        "reviewer",
                        "BelongsTo",
                        "User",
                        &["reviewed_by"],
                        <User as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "access_code",
                    "accessCode",
                    "HasOne",
                    "AccessCode",
                    &[],
                    <AccessCode as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["status", "created_at"], &[]),
                __v0::index("index", &["email"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
    };
};
///A new [`AccessRequest`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAccessRequest {
    pub email: String,
    pub name: String,
}
///A new [`AccessRequest`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AccessRequestCreate(::onedef::__v0::Create<AccessRequest>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AccessRequestCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            AccessRequestCreate(self.0.set(0, value))
        }
        pub fn message(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccessRequestCreate(self.0.set(3, value))
        }
        pub fn status(self, value: impl __v0::IntoField<String>) -> Self {
            AccessRequestCreate(self.0.set(4, value))
        }
        pub fn requested_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AccessRequestCreate(self.0.set(5, value))
        }
        pub fn reviewed_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            AccessRequestCreate(self.0.set(6, value))
        }
        pub fn reviewed_by(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            AccessRequestCreate(self.0.set(7, value))
        }
        pub fn rejection_reason(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            AccessRequestCreate(self.0.set(8, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AccessRequestCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AccessRequestCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, AccessRequestCreate, AccessRequest);
    #[automatically_derived]
    impl __v0::Draft<AccessRequest> for NewAccessRequest {
        fn into_create(self) -> __v0::Create<AccessRequest> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.email),
                    <String as __v0::Field>::into_datum(self.name),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for AccessRequest {
        type New = NewAccessRequest;
        type Create = AccessRequestCreate;
    }
};

// AccessCode

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct GENERATED_BY_USER;
        pub struct ACCESS_REQUEST;
    }
    #[allow(dead_code, missing_docs)]
    impl AccessCode {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const CODE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const IS_USED: __v0::Column<Self, bool, 2> = __v0::Column::HERE;
        pub const USED_BY_EMAIL: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const USED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 4> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, DateTime<Utc>, 5> = __v0::Column::HERE;
        pub const GENERATED_BY: __v0::Column<Self, Option<Uuid>, 6> = __v0::Column::HERE;
        pub const GENERATION_TYPE: __v0::Column<Self, String, 7> = __v0::Column::HERE;
        pub const ACCESS_REQUEST_ID: __v0::Column<Self, Option<Uuid>, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 10> = __v0::Column::HERE;
        pub const GENERATED_BY_USER: __v0::Relation<
            Self,
            BelongsTo<Option<User>>,
            __relations::GENERATED_BY_USER,
        > = __v0::to("generated_by_user", 0);
        pub const ACCESS_REQUEST: __v0::Relation<
            Self,
            BelongsTo<Option<AccessRequest>>,
            __relations::ACCESS_REQUEST,
        > = __v0::to("access_request", 1);
    }
    #[automatically_derived]
    impl __v0::Record for AccessCode {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Twelve characters, A to Z and 0 to 9."),
                native: &["VarChar(12)"],
                indexes: &[__v0::index("unique", &[], &[])],
                sensitive: true,
                ..<String as __v0::Field>::OF.named("code", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_used", "bool").prisma("isUsed")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The address that registered with it."),
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("used_by_email", "String")
                    .prisma("usedByEmail")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("used_at", "DateTime<Utc>")
                    .prisma("usedAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("expires_at", "DateTime<Utc>")
                    .prisma("expiresAt")
            },
            <Option<Uuid> as __v0::Field>::OF
                .named("generated_by", "Uuid")
                .prisma("generatedBy"),
            __v0::FieldDescription {
                docs: __v0::Some("`admin_invite` or `user_request`."),
                default: __v0::Some("\"admin_invite\""),
                ..<String as __v0::Field>::OF
                    .named("generation_type", "String")
                    .prisma("generationType")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The request that it answers, if somebody asked."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<Uuid> as __v0::Field>::OF
                    .named("access_request_id", "Uuid")
                    .prisma("accessRequestId")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccessCode {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                code: <String as __v0::Field>::read::<D>(row, at + 1)?,
                is_used: <bool as __v0::Field>::read::<D>(row, at + 2)?,
                used_by_email: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                used_at: <Option<DateTime<Utc>> as __v0::Field>::read::<D>(row, at + 4)?,
                expires_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 5)?,
                generated_by: <Option<Uuid> as __v0::Field>::read::<D>(row, at + 6)?,
                generation_type: <String as __v0::Field>::read::<D>(row, at + 7)?,
                access_request_id: <Option<
                    Uuid,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 10)?,
                generated_by_user: __v0::absent(),
                access_request: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for AccessCode {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for AccessCode {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for AccessCode {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<8>, W> for AccessCode {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for AccessCode {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccessCode",
            docs: __v0::Some("An invitation: whoever has the code may register."),
            table: "access_codes",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    relation: __v0::Some("GeneratedAccessCodes"),
                    ..__v0::relation(
                        "generated_by_user",
                        "generatedByUser",
                        "BelongsTo",
                        "User",
                        &["generated_by"],
                        <User as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation(
                        "access_request",
                        "accessRequest",
                        "BelongsTo",
                        "AccessRequest",
                        &["access_request_id"],
                        <AccessRequest as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[__v0::index("index", &["generated_by"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for AccessCode {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("AccessCode")
                .field("id", &self.id)
                .field("code", &__v0::Redacted)
                .field("is_used", &self.is_used)
                .field("used_by_email", &self.used_by_email)
                .field("used_at", &self.used_at)
                .field("expires_at", &self.expires_at)
                .field("generated_by", &self.generated_by)
                .field("generation_type", &self.generation_type)
                .field("access_request_id", &self.access_request_id)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("generated_by_user", &self.generated_by_user)
                .field("access_request", &self.access_request)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
        __v0::refers::<Option<Uuid>, <AccessRequest as __v0::Model>::Id>();
    };
};
///A new [`AccessCode`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAccessCode {
    pub code: String,
    pub expires_at: DateTime<Utc>,
}
///A new [`AccessCode`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AccessCodeCreate(::onedef::__v0::Create<AccessCode>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AccessCodeCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            AccessCodeCreate(self.0.set(0, value))
        }
        pub fn is_used(self, value: impl __v0::IntoField<bool>) -> Self {
            AccessCodeCreate(self.0.set(2, value))
        }
        pub fn used_by_email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccessCodeCreate(self.0.set(3, value))
        }
        pub fn used_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            AccessCodeCreate(self.0.set(4, value))
        }
        pub fn generated_by(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            AccessCodeCreate(self.0.set(6, value))
        }
        pub fn generation_type(self, value: impl __v0::IntoField<String>) -> Self {
            AccessCodeCreate(self.0.set(7, value))
        }
        pub fn access_request_id(
            self,
            value: impl __v0::IntoField<Option<Uuid>>,
        ) -> Self {
            AccessCodeCreate(self.0.set(8, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AccessCodeCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AccessCodeCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, AccessCodeCreate, AccessCode);
    #[automatically_derived]
    impl __v0::Draft<AccessCode> for NewAccessCode {
        fn into_create(self) -> __v0::Create<AccessCode> {
            __v0::Create::of(
                [1, 5],
                [
                    <String as __v0::Field>::into_datum(self.code),
                    <DateTime<Utc> as __v0::Field>::into_datum(self.expires_at),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for AccessCode {
        type New = NewAccessCode;
        type Create = AccessCodeCreate;
    }
};

// AuditLog

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AuditLog {
        pub const TABLE_NAME: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const RECORD_ID: __v0::Column<Self, Uuid, 1> = __v0::Column::HERE;
        pub const ACTION: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const OLD_VALUES: __v0::Column<Self, Option<serde_json::Value>, 3> = __v0::Column::HERE;
        pub const NEW_VALUES: __v0::Column<Self, Option<serde_json::Value>, 4> = __v0::Column::HERE;
        pub const CHANGED_FIELDS: __v0::Column<Self, Vec<String>, 5> = __v0::Column::HERE;
        pub const CHANGED_BY: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const CHANGED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::Column::HERE;
        pub const CHANGE_REASON: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 9> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 10> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 11> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for AuditLog {
        const WIDTH: __v0::usize = 12;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF
                    .named("table_name", "String")
                    .prisma("tableName")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The id of the row in `table_name`; a row of any table, so no foreign key.",
                ),
                ..<Uuid as __v0::Field>::OF.named("record_id", "Uuid").prisma("recordId")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<String as __v0::Field>::OF.named("action", "String")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("old_values", "serde_json::Value")
                .prisma("oldValues"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("new_values", "serde_json::Value")
                .prisma("newValues"),
            <Vec<String> as __v0::Field>::OF
                .named("changed_fields", "Vec<String>")
                .prisma("changedFields"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("changed_by", "String")
                    .prisma("changedBy")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("changed_at", "DateTime<Utc>")
                    .prisma("changedAt")
            },
            <Option<String> as __v0::Field>::OF
                .named("change_reason", "String")
                .prisma("changeReason"),
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AuditLog {
                table_name: <String as __v0::Field>::read::<D>(row, at)?,
                record_id: <Uuid as __v0::Field>::read::<D>(row, at + 1)?,
                action: <String as __v0::Field>::read::<D>(row, at + 2)?,
                old_values: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                new_values: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                changed_fields: <Vec<String> as __v0::Field>::read::<D>(row, at + 5)?,
                changed_by: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                changed_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                change_reason: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 9)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 11)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for AuditLog {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<9>, W> for AuditLog {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for AuditLog {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AuditLog",
            docs: __v0::Some("A change of a row, in any table."),
            table: "audit_log",
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index(
                    "index",
                    &["table_name"],
                    &["name = \"idx_audit_log_table_name\""],
                ),
                __v0::index("index", &["action"], &["name = \"idx_audit_log_action\""]),
                __v0::index(
                    "index",
                    &["changed_by"],
                    &["name = \"idx_audit_log_changed_by\""],
                ),
                __v0::index(
                    "index",
                    &["changed_at desc"],
                    &["name = \"idx_audit_log_changed_at\""],
                ),
                __v0::index(
                    "index",
                    &["record_id"],
                    &["name = \"idx_audit_log_record_id\""],
                ),
                __v0::index(
                    "index",
                    &["table_name", "changed_at desc"],
                    &["name = \"idx_audit_log_table_date\""],
                ),
                __v0::index(
                    "index",
                    &["action", "changed_at desc"],
                    &["name = \"idx_audit_log_action_date\""],
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`AuditLog`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAuditLog {
    pub table_name: String,
    pub record_id: Uuid,
    pub action: String,
}
///A new [`AuditLog`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AuditLogCreate(::onedef::__v0::Create<AuditLog>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AuditLogCreate {
        pub fn old_values(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            AuditLogCreate(self.0.set(3, value))
        }
        pub fn new_values(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            AuditLogCreate(self.0.set(4, value))
        }
        pub fn changed_fields(self, value: impl __v0::IntoField<Vec<String>>) -> Self {
            AuditLogCreate(self.0.set(5, value))
        }
        pub fn changed_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(6, value))
        }
        pub fn changed_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            AuditLogCreate(self.0.set(7, value))
        }
        pub fn change_reason(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(8, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            AuditLogCreate(self.0.set(9, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            AuditLogCreate(self.0.set(10, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            AuditLogCreate(self.0.set(11, value))
        }
    }
    __v0::create_methods!(pub, AuditLogCreate, AuditLog);
    #[automatically_derived]
    impl __v0::Draft<AuditLog> for NewAuditLog {
        fn into_create(self) -> __v0::Create<AuditLog> {
            __v0::Create::of(
                [0, 1, 2],
                [
                    <String as __v0::Field>::into_datum(self.table_name),
                    <Uuid as __v0::Field>::into_datum(self.record_id),
                    <String as __v0::Field>::into_datum(self.action),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for AuditLog {
        type New = NewAuditLog;
        type Create = AuditLogCreate;
    }
};

// User

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct ACCOUNTS;
        pub struct SESSIONS;
        pub struct FILE_STORAGE;
        pub struct PROCESSING_JOBS;
        pub struct FILE_ACCESS_LOG;
        pub struct GENERATED_ACCESS_CODES;
        pub struct REVIEWED_REQUESTS;
        pub struct UPLOADED_INVOICES;
        pub struct REPORTS;
        pub struct REPORT_TEMPLATES;
        pub struct ANALYTICS;
    }
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, Option<String>, 1> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const EMAIL_VERIFIED: __v0::Column<Self, bool, 3> = __v0::Column::HERE;
        pub const IMAGE: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const ACCESS_CODE: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const ROLE: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const LAST_LOGIN: __v0::Column<Self, Option<DateTime<Utc>>, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 10> = __v0::Column::HERE;
        pub const ACCOUNTS: __v0::Relation<
            Self,
            HasMany<Account>,
            __relations::ACCOUNTS,
        > = __v0::to("accounts", 0);
        pub const SESSIONS: __v0::Relation<
            Self,
            HasMany<Session>,
            __relations::SESSIONS,
        > = __v0::to("sessions", 1);
        pub const FILE_STORAGE: __v0::Relation<
            Self,
            HasMany<FileStorage>,
            __relations::FILE_STORAGE,
        > = __v0::to("file_storage", 2);
        pub const PROCESSING_JOBS: __v0::Relation<
            Self,
            HasMany<ProcessingJob>,
            __relations::PROCESSING_JOBS,
        > = __v0::to("processing_jobs", 3);
        pub const FILE_ACCESS_LOG: __v0::Relation<
            Self,
            HasMany<FileAccessLog>,
            __relations::FILE_ACCESS_LOG,
        > = __v0::to("file_access_log", 4);
        pub const GENERATED_ACCESS_CODES: __v0::Relation<
            Self,
            HasMany<AccessCode>,
            __relations::GENERATED_ACCESS_CODES,
        > = __v0::to("generated_access_codes", 5);
        pub const REVIEWED_REQUESTS: __v0::Relation<
            Self,
            HasMany<AccessRequest>,
            __relations::REVIEWED_REQUESTS,
        > = __v0::to("reviewed_requests", 6);
        pub const UPLOADED_INVOICES: __v0::Relation<
            Self,
            HasMany<Invoice>,
            __relations::UPLOADED_INVOICES,
        > = __v0::to("uploaded_invoices", 7);
        pub const REPORTS: __v0::Relation<Self, HasMany<Report>, __relations::REPORTS> = __v0::to(
            "reports",
            8,
        );
        pub const REPORT_TEMPLATES: __v0::Relation<
            Self,
            HasMany<SavedReportTemplate>,
            __relations::REPORT_TEMPLATES,
        > = __v0::to("report_templates", 9);
        pub const ANALYTICS: __v0::Relation<
            Self,
            HasMany<UsageAnalytics>,
            __relations::ANALYTICS,
        > = __v0::to("analytics", 10);
    }
    #[automatically_derived]
    impl __v0::Record for User {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            <Option<String> as __v0::Field>::OF.named("name", "String"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("email", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("email_verified", "bool")
                    .prisma("emailVerified")
            },
            <Option<String> as __v0::Field>::OF.named("image", "String"),
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The invitation code given at registration. Not linked to `access_codes`.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("access_code", "String")
                    .prisma("accessCode")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`user` or `admin`."),
                default: __v0::Some("\"user\""),
                ..<String as __v0::Field>::OF.named("role", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").prisma("isActive")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("last_login", "DateTime<Utc>")
                    .prisma("lastLogin")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(User {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                name: <Option<String> as __v0::Field>::read::<D>(row, at + 1)?,
                email: <String as __v0::Field>::read::<D>(row, at + 2)?,
                email_verified: <bool as __v0::Field>::read::<D>(row, at + 3)?,
                image: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                access_code: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                role: <String as __v0::Field>::read::<D>(row, at + 6)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                last_login: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 10)?,
                accounts: __v0::absent(),
                sessions: __v0::absent(),
                file_storage: __v0::absent(),
                processing_jobs: __v0::absent(),
                file_access_log: __v0::absent(),
                generated_access_codes: __v0::absent(),
                reviewed_requests: __v0::absent(),
                uploaded_invoices: __v0::absent(),
                reports: __v0::absent(),
                report_templates: __v0::absent(),
                analytics: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for User {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for User {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for User {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<5>, W> for User {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for User {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "User",
            docs: __v0::Some("A person who can sign in."),
            table: "users",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "accounts",
                    "accounts",
                    "HasMany",
                    "Account",
                    &[],
                    <Account as __v0::Model>::__description,
                ),
                __v0::relation(
                    "sessions",
                    "sessions",
                    "HasMany",
                    "Session",
                    &[],
                    <Session as __v0::Model>::__description,
                ),
                __v0::relation(
                    "file_storage",
                    "fileStorage",
                    "HasMany",
                    "FileStorage",
                    &[],
                    <FileStorage as __v0::Model>::__description,
                ),
                __v0::relation(
                    "processing_jobs",
                    "processingJobs",
                    "HasMany",
                    "ProcessingJob",
                    &[],
                    <ProcessingJob as __v0::Model>::__description,
                ),
                __v0::relation(
                    "file_access_log",
                    "fileAccessLog",
                    "HasMany",
                    "FileAccessLog",
                    &[],
                    <FileAccessLog as __v0::Model>::__description,
                ),
                __v0::RelationDescription {
                    relation: __v0::Some("GeneratedAccessCodes"),
                    ..__v0::relation(
                        "generated_access_codes",
                        "generatedAccessCodes",
                        "HasMany",
                        "AccessCode",
                        &[],
                        <AccessCode as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    relation: __v0::Some("ReviewedAccessRequests"),
                    ..__v0::relation(
                        "reviewed_requests",
                        "reviewedRequests",
                        "HasMany",
                        "AccessRequest",
                        &[],
                        <AccessRequest as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "uploaded_invoices",
                    "uploadedInvoices",
                    "HasMany",
                    "Invoice",
                    &[],
                    <Invoice as __v0::Model>::__description,
                ),
                __v0::relation(
                    "reports",
                    "reports",
                    "HasMany",
                    "Report",
                    &[],
                    <Report as __v0::Model>::__description,
                ),
                __v0::relation(
                    "report_templates",
                    "reportTemplates",
                    "HasMany",
                    "SavedReportTemplate",
                    &[],
                    <SavedReportTemplate as __v0::Model>::__description,
                ),
                __v0::relation(
                    "analytics",
                    "analytics",
                    "HasMany",
                    "UsageAnalytics",
                    &[],
                    <UsageAnalytics as __v0::Model>::__description,
                ),
            ],
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
                .field("name", &self.name)
                .field("email", &self.email)
                .field("email_verified", &self.email_verified)
                .field("image", &self.image)
                .field("access_code", &__v0::Redacted)
                .field("role", &self.role)
                .field("is_active", &self.is_active)
                .field("last_login", &self.last_login)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("accounts", &self.accounts)
                .field("sessions", &self.sessions)
                .field("file_storage", &self.file_storage)
                .field("processing_jobs", &self.processing_jobs)
                .field("file_access_log", &self.file_access_log)
                .field("generated_access_codes", &self.generated_access_codes)
                .field("reviewed_requests", &self.reviewed_requests)
                .field("uploaded_invoices", &self.uploaded_invoices)
                .field("reports", &self.reports)
                .field("report_templates", &self.report_templates)
                .field("analytics", &self.analytics)
                .finish()
        }
    }
};
///A new [`User`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewUser {
    pub email: String,
}
///A new [`User`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct UserCreate(::onedef::__v0::Create<User>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl UserCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            UserCreate(self.0.set(0, value))
        }
        pub fn name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(1, value))
        }
        pub fn email_verified(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(3, value))
        }
        pub fn image(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(4, value))
        }
        pub fn access_code(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(5, value))
        }
        pub fn role(self, value: impl __v0::IntoField<String>) -> Self {
            UserCreate(self.0.set(6, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(7, value))
        }
        pub fn last_login(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            UserCreate(self.0.set(8, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            UserCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            UserCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, UserCreate, User);
    #[automatically_derived]
    impl __v0::Draft<User> for NewUser {
        fn into_create(self) -> __v0::Create<User> {
            __v0::Create::of([2], [<String as __v0::Field>::into_datum(self.email)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for User {
        type New = NewUser;
        type Create = UserCreate;
    }
};

// Account

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl Account {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, Uuid, 1> = __v0::Column::HERE;
        pub const ACCOUNT_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const PROVIDER_ID: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const ACCESS_TOKEN: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const REFRESH_TOKEN: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const ID_TOKEN: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::Column::HERE;
        pub const PASSWORD: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 10> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Account {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("index", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The user's id at the provider."),
                ..<String as __v0::Field>::OF
                    .named("account_id", "String")
                    .prisma("accountId")
            },
            <String as __v0::Field>::OF
                .named("provider_id", "String")
                .prisma("providerId"),
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("access_token", "String")
                    .prisma("accessToken")
            },
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("refresh_token", "String")
                    .prisma("refreshToken")
            },
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("id_token", "String")
                    .prisma("idToken")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("expires_at", "DateTime<Utc>")
                    .prisma("expiresAt")
            },
            __v0::FieldDescription {
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF.named("password", "String")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Account {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                user_id: <Uuid as __v0::Field>::read::<D>(row, at + 1)?,
                account_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                provider_id: <String as __v0::Field>::read::<D>(row, at + 3)?,
                access_token: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                refresh_token: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                id_token: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                expires_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                password: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 10)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Account {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Account {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<3>, __v0::UniqueBy<2>), W> for Account {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Account {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Account",
            docs: __v0::Some(
                "A way to sign in: one row for each provider that a user has connected.",
            ),
            table: "account",
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
            indexes: &[__v0::index("unique", &["provider_id", "account_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for Account {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("Account")
                .field("id", &self.id)
                .field("user_id", &self.user_id)
                .field("account_id", &self.account_id)
                .field("provider_id", &self.provider_id)
                .field("access_token", &__v0::Redacted)
                .field("refresh_token", &__v0::Redacted)
                .field("id_token", &__v0::Redacted)
                .field("expires_at", &self.expires_at)
                .field("password", &__v0::Redacted)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("user", &self.user)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};
///A new [`Account`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAccount {
    pub user_id: Uuid,
    pub account_id: String,
    pub provider_id: String,
}
///A new [`Account`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AccountCreate(::onedef::__v0::Create<Account>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AccountCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            AccountCreate(self.0.set(0, value))
        }
        pub fn access_token(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountCreate(self.0.set(4, value))
        }
        pub fn refresh_token(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountCreate(self.0.set(5, value))
        }
        pub fn id_token(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountCreate(self.0.set(6, value))
        }
        pub fn expires_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            AccountCreate(self.0.set(7, value))
        }
        pub fn password(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AccountCreate(self.0.set(8, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AccountCreate(self.0.set(9, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AccountCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, AccountCreate, Account);
    #[automatically_derived]
    impl __v0::Draft<Account> for NewAccount {
        fn into_create(self) -> __v0::Create<Account> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <Uuid as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.account_id),
                    <String as __v0::Field>::into_datum(self.provider_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Account {
        type New = NewAccount;
        type Create = AccountCreate;
    }
};

// Session

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl Session {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, Uuid, 1> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, DateTime<Utc>, 2> = __v0::Column::HERE;
        pub const TOKEN: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 6> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 7> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Session {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            <Uuid as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId"),
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("expires_at", "DateTime<Utc>")
                    .prisma("expiresAt")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                sensitive: true,
                ..<String as __v0::Field>::OF.named("token", "String")
            },
            <Option<String> as __v0::Field>::OF
                .named("ip_address", "String")
                .prisma("ipAddress"),
            <Option<String> as __v0::Field>::OF
                .named("user_agent", "String")
                .prisma("userAgent"),
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Session {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                user_id: <Uuid as __v0::Field>::read::<D>(row, at + 1)?,
                expires_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 2)?,
                token: <String as __v0::Field>::read::<D>(row, at + 3)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 6)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Session {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Session {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<3>, W> for Session {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Session {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Session",
            docs: __v0::Some("A signed-in browser."),
            table: "session",
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
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for Session {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("Session")
                .field("id", &self.id)
                .field("user_id", &self.user_id)
                .field("expires_at", &self.expires_at)
                .field("token", &__v0::Redacted)
                .field("ip_address", &self.ip_address)
                .field("user_agent", &self.user_agent)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("user", &self.user)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};
///A new [`Session`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSession {
    pub user_id: Uuid,
    pub expires_at: DateTime<Utc>,
    pub token: String,
}
///A new [`Session`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SessionCreate(::onedef::__v0::Create<Session>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SessionCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            SessionCreate(self.0.set(0, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SessionCreate(self.0.set(4, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SessionCreate(self.0.set(5, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            SessionCreate(self.0.set(6, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            SessionCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, SessionCreate, Session);
    #[automatically_derived]
    impl __v0::Draft<Session> for NewSession {
        fn into_create(self) -> __v0::Create<Session> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <Uuid as __v0::Field>::into_datum(self.user_id),
                    <DateTime<Utc> as __v0::Field>::into_datum(self.expires_at),
                    <String as __v0::Field>::into_datum(self.token),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Session {
        type New = NewSession;
        type Create = SessionCreate;
    }
};

// Verification

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Verification {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const IDENTIFIER: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const VALUE: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, DateTime<Utc>, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 4> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 5> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for Verification {
        const WIDTH: __v0::usize = 6;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            <String as __v0::Field>::OF.named("identifier", "String"),
            __v0::FieldDescription {
                sensitive: true,
                ..<String as __v0::Field>::OF.named("value", "String")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("expires_at", "DateTime<Utc>")
                    .prisma("expiresAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Verification {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                identifier: <String as __v0::Field>::read::<D>(row, at + 1)?,
                value: <String as __v0::Field>::read::<D>(row, at + 2)?,
                expires_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 4)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 5)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Verification {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Verification {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<1>, __v0::UniqueBy<2>), W> for Verification {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Verification {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Verification",
            docs: __v0::Some(
                "A value sent to somebody to prove that an address is theirs.",
            ),
            table: "verification",
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[__v0::index("unique", &["identifier", "value"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for Verification {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("Verification")
                .field("id", &self.id)
                .field("identifier", &self.identifier)
                .field("value", &__v0::Redacted)
                .field("expires_at", &self.expires_at)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .finish()
        }
    }
};
///A new [`Verification`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewVerification {
    pub identifier: String,
    pub value: String,
    pub expires_at: DateTime<Utc>,
}
///A new [`Verification`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct VerificationCreate(::onedef::__v0::Create<Verification>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl VerificationCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            VerificationCreate(self.0.set(0, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            VerificationCreate(self.0.set(4, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            VerificationCreate(self.0.set(5, value))
        }
    }
    __v0::create_methods!(pub, VerificationCreate, Verification);
    #[automatically_derived]
    impl __v0::Draft<Verification> for NewVerification {
        fn into_create(self) -> __v0::Create<Verification> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <String as __v0::Field>::into_datum(self.identifier),
                    <String as __v0::Field>::into_datum(self.value),
                    <DateTime<Utc> as __v0::Field>::into_datum(self.expires_at),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Verification {
        type New = NewVerification;
        type Create = VerificationCreate;
    }
};

// ProductCategory

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct SUBCATEGORIES;
    }
    #[allow(dead_code, missing_docs)]
    impl ProductCategory {
        pub const CATEGORY_ID: __v0::Column<Self, i32, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 2> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 3> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 4> = __v0::Column::HERE;
        pub const SUBCATEGORIES: __v0::Relation<
            Self,
            HasMany<ProductSubCategory>,
            __relations::SUBCATEGORIES,
        > = __v0::to("subcategories", 0);
    }
    #[automatically_derived]
    impl __v0::Record for ProductCategory {
        const WIDTH: __v0::usize = 5;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The number in the imported data, which references use.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<i32 as __v0::Field>::OF
                    .named("category_id", "i32")
                    .prisma("categoryId")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProductCategory {
                category_id: <i32 as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 2)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                subcategories: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ProductCategory {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ProductCategory {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for ProductCategory {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ProductCategory {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProductCategory",
            docs: __v0::Some("The upper level of the catalogue."),
            table: "product_categories",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "subcategories",
                    "subcategories",
                    "HasMany",
                    "ProductSubCategory",
                    &[],
                    <ProductSubCategory as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`ProductCategory`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewProductCategory {
    pub category_id: i32,
    pub name: String,
}
///A new [`ProductCategory`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ProductCategoryCreate(::onedef::__v0::Create<ProductCategory>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ProductCategoryCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            ProductCategoryCreate(self.0.set(2, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProductCategoryCreate(self.0.set(3, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProductCategoryCreate(self.0.set(4, value))
        }
    }
    __v0::create_methods!(pub, ProductCategoryCreate, ProductCategory);
    #[automatically_derived]
    impl __v0::Draft<ProductCategory> for NewProductCategory {
        fn into_create(self) -> __v0::Create<ProductCategory> {
            __v0::Create::of(
                [0, 1],
                [
                    <i32 as __v0::Field>::into_datum(self.category_id),
                    <String as __v0::Field>::into_datum(self.name),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ProductCategory {
        type New = NewProductCategory;
        type Create = ProductCategoryCreate;
    }
};

// ProductSubCategory

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct CATEGORY;
        pub struct PRODUCTS;
    }
    #[allow(dead_code, missing_docs)]
    impl ProductSubCategory {
        pub const SUBCATEGORY_ID: __v0::Column<Self, i32, 0> = __v0::Column::HERE;
        pub const CATEGORY_ID: __v0::Column<Self, i32, 1> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 4> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 5> = __v0::Column::HERE;
        pub const CATEGORY: __v0::Relation<
            Self,
            BelongsTo<ProductCategory>,
            __relations::CATEGORY,
        > = __v0::to("category", 0);
        pub const PRODUCTS: __v0::Relation<
            Self,
            HasMany<Product>,
            __relations::PRODUCTS,
        > = __v0::to("products", 1);
    }
    #[automatically_derived]
    impl __v0::Record for ProductSubCategory {
        const WIDTH: __v0::usize = 6;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The number in the imported data, which references use.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<i32 as __v0::Field>::OF
                    .named("subcategory_id", "i32")
                    .prisma("subcategoryId")
            },
            <i32 as __v0::Field>::OF.named("category_id", "i32").prisma("categoryId"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProductSubCategory {
                subcategory_id: <i32 as __v0::Field>::read::<D>(row, at)?,
                category_id: <i32 as __v0::Field>::read::<D>(row, at + 1)?,
                name: <String as __v0::Field>::read::<D>(row, at + 2)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                category: __v0::absent(),
                products: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ProductSubCategory {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ProductSubCategory {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<3>, W> for ProductSubCategory {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ProductSubCategory {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProductSubCategory",
            docs: __v0::Some("The lower level of the catalogue."),
            table: "product_subcategories",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    references: &["category_id"],
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "category",
                        "category",
                        "BelongsTo",
                        "ProductCategory",
                        &["category_id"],
                        <ProductCategory as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "products",
                    "products",
                    "HasMany",
                    "Product",
                    &[],
                    <Product as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        <ProductCategory>::CATEGORY_ID.__referred_by::<i32>();
    };
};
///A new [`ProductSubCategory`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewProductSubCategory {
    pub subcategory_id: i32,
    pub category_id: i32,
    pub name: String,
}
///A new [`ProductSubCategory`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ProductSubCategoryCreate(::onedef::__v0::Create<ProductSubCategory>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ProductSubCategoryCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            ProductSubCategoryCreate(self.0.set(3, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProductSubCategoryCreate(self.0.set(4, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProductSubCategoryCreate(self.0.set(5, value))
        }
    }
    __v0::create_methods!(pub, ProductSubCategoryCreate, ProductSubCategory);
    #[automatically_derived]
    impl __v0::Draft<ProductSubCategory> for NewProductSubCategory {
        fn into_create(self) -> __v0::Create<ProductSubCategory> {
            __v0::Create::of(
                [0, 1, 2],
                [
                    <i32 as __v0::Field>::into_datum(self.subcategory_id),
                    <i32 as __v0::Field>::into_datum(self.category_id),
                    <String as __v0::Field>::into_datum(self.name),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ProductSubCategory {
        type New = NewProductSubCategory;
        type Create = ProductSubCategoryCreate;
    }
};

// Product

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct SUBCATEGORY;
        pub struct LINE_ITEMS;
    }
    #[allow(dead_code, missing_docs)]
    impl Product {
        pub const PRODUCT_ID: __v0::Column<Self, Option<i32>, 0> = __v0::Column::HERE;
        pub const ITEM_NUMBER: __v0::Column<Self, Option<String>, 1> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const SUBCATEGORY_ID: __v0::Column<Self, Option<i32>, 4> = __v0::Column::HERE;
        pub const PRODUCT_MODEL_ID: __v0::Column<Self, Option<i32>, 5> = __v0::Column::HERE;
        pub const COLOR: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const SIZE: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const PRODUCT_LINE: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const CLASS: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const STYLE: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const STANDARD_COST: __v0::Column<Self, Option<Decimal>, 11> = __v0::Column::HERE;
        pub const LIST_PRICE: __v0::Column<Self, Option<Decimal>, 12> = __v0::Column::HERE;
        pub const MAKE_FLAG: __v0::Column<Self, Option<bool>, 13> = __v0::Column::HERE;
        pub const FINISHED_GOODS_FLAG: __v0::Column<Self, Option<bool>, 14> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>, 15> = __v0::Column::HERE;
        pub const NAME_EMBEDDING: __v0::Column<Self, Option<Opaque>, 16> = __v0::Column::HERE;
        pub const DESCRIPTION_EMBEDDING: __v0::Column<Self, Option<Opaque>, 17> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 18> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 19> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 20> = __v0::Column::HERE;
        pub const SUBCATEGORY: __v0::Relation<
            Self,
            BelongsTo<Option<ProductSubCategory>>,
            __relations::SUBCATEGORY,
        > = __v0::to("subcategory", 0);
        pub const LINE_ITEMS: __v0::Relation<
            Self,
            HasMany<InvoiceLineItem>,
            __relations::LINE_ITEMS,
        > = __v0::to("line_items", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Product {
        const WIDTH: __v0::usize = 19;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                docs: __v0::Some("The number in the imported data."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<i32> as __v0::Field>::OF
                    .named("product_id", "i32")
                    .prisma("productId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The number on price lists."),
                native: &["VarChar(100)"],
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF
                    .named("item_number", "String")
                    .prisma("itemNumber")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            <Option<i32> as __v0::Field>::OF
                .named("subcategory_id", "i32")
                .prisma("subcategoryId"),
            <Option<i32> as __v0::Field>::OF
                .named("product_model_id", "i32")
                .prisma("productModelId"),
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF.named("color", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF.named("size", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(10)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("product_line", "String")
                    .prisma("productLine")
            },
            __v0::FieldDescription {
                native: &["VarChar(10)"],
                ..<Option<String> as __v0::Field>::OF.named("class", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(10)"],
                ..<Option<String> as __v0::Field>::OF.named("style", "String")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("standard_cost", "Decimal")
                    .prisma("standardCost")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("list_price", "Decimal")
                    .prisma("listPrice")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(false)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(false))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("make_flag", "bool")
                    .prisma("makeFlag")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(false)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(false))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("finished_goods_flag", "bool")
                    .prisma("finishedGoodsFlag")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(true)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(true))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_active", "bool")
                    .prisma("isActive")
            },
            __v0::FieldDescription {
                opaque: true,
                native: &["Unsupported(\"vector(1536)\")"],
                ..__v0::FieldDescription::NULLABLE
                    .named("name_embedding", "Opaque")
                    .prisma("nameEmbedding")
            },
            __v0::FieldDescription {
                opaque: true,
                native: &["Unsupported(\"vector(1536)\")"],
                ..__v0::FieldDescription::NULLABLE
                    .named("description_embedding", "Opaque")
                    .prisma("descriptionEmbedding")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Product {
                product_id: <Option<i32> as __v0::Field>::read::<D>(row, at)?,
                item_number: <Option<String> as __v0::Field>::read::<D>(row, at + 1)?,
                name: <String as __v0::Field>::read::<D>(row, at + 2)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                subcategory_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 4)?,
                product_model_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 5)?,
                color: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                size: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                product_line: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                class: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                style: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                standard_cost: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                list_price: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 12)?,
                make_flag: <Option<bool> as __v0::Field>::read::<D>(row, at + 13)?,
                finished_goods_flag: <Option<
                    bool,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                is_active: <Option<bool> as __v0::Field>::read::<D>(row, at + 15)?,
                name_embedding: __v0::absent(),
                description_embedding: __v0::absent(),
                id: <Uuid as __v0::Field>::read::<D>(row, at + 16)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 17)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 18)?,
                subcategory: __v0::absent(),
                line_items: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Product {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Product {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Product {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<18>, W> for Product {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Product {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Product",
            docs: __v0::Some("Something that is sold."),
            table: "products",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    references: &["subcategory_id"],
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "subcategory",
                        "subcategory",
                        "BelongsTo",
                        "ProductSubCategory",
                        &["subcategory_id"],
                        <ProductSubCategory as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "line_items",
                    "lineItems",
                    "HasMany",
                    "InvoiceLineItem",
                    &[],
                    <InvoiceLineItem as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        <ProductSubCategory>::SUBCATEGORY_ID.__referred_by::<Option<i32>>();
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
        pub fn product_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            ProductCreate(self.0.set(0, value))
        }
        pub fn item_number(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(1, value))
        }
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(3, value))
        }
        pub fn subcategory_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            ProductCreate(self.0.set(4, value))
        }
        pub fn product_model_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            ProductCreate(self.0.set(5, value))
        }
        pub fn color(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(6, value))
        }
        pub fn size(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(7, value))
        }
        pub fn product_line(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(8, value))
        }
        pub fn class(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(9, value))
        }
        pub fn style(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProductCreate(self.0.set(10, value))
        }
        pub fn standard_cost(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ProductCreate(self.0.set(11, value))
        }
        pub fn list_price(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            ProductCreate(self.0.set(12, value))
        }
        pub fn make_flag(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            ProductCreate(self.0.set(13, value))
        }
        pub fn finished_goods_flag(
            self,
            value: impl __v0::IntoField<Option<bool>>,
        ) -> Self {
            ProductCreate(self.0.set(14, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            ProductCreate(self.0.set(15, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            ProductCreate(self.0.set(18, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProductCreate(self.0.set(19, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProductCreate(self.0.set(20, value))
        }
    }
    __v0::create_methods!(pub, ProductCreate, Product);
    #[automatically_derived]
    impl __v0::Draft<Product> for NewProduct {
        fn into_create(self) -> __v0::Create<Product> {
            __v0::Create::of([2], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Product {
        type New = NewProduct;
        type Create = ProductCreate;
    }
};

// Company

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct TERRITORY;
        pub struct INVOICES;
        pub struct ADDITIONAL_ADDRESSES;
    }
    #[allow(dead_code, missing_docs)]
    impl Company {
        pub const CUSTOMER_ID: __v0::Column<Self, Option<i32>, 0> = __v0::Column::HERE;
        pub const BUSINESS_ENTITY_ID: __v0::Column<Self, Option<i32>, 1> = __v0::Column::HERE;
        pub const ACCOUNT_NUMBER: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const COMPANY_TYPE: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const COMPANY_NAME: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const FIRST_NAME: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const MIDDLE_NAME: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const LAST_NAME: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const ADDRESS_TYPE: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const STREET_ADDRESS: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const ADDRESS_LINE2: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const CITY: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const STATE_PROVINCE: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const POSTAL_CODE: __v0::Column<Self, Option<String>, 13> = __v0::Column::HERE;
        pub const COUNTRY_REGION: __v0::Column<Self, Option<String>, 14> = __v0::Column::HERE;
        pub const PHONE: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const FAX: __v0::Column<Self, Option<String>, 16> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, Option<String>, 17> = __v0::Column::HERE;
        pub const WEBSITE: __v0::Column<Self, Option<String>, 18> = __v0::Column::HERE;
        pub const TAX_ID: __v0::Column<Self, Option<String>, 19> = __v0::Column::HERE;
        pub const TERRITORY_ID: __v0::Column<Self, Option<i32>, 20> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>, 21> = __v0::Column::HERE;
        pub const NAME_EMBEDDING: __v0::Column<Self, Option<Opaque>, 22> = __v0::Column::HERE;
        pub const ADDRESS_EMBEDDING: __v0::Column<Self, Option<Opaque>, 23> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 24> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 25> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 26> = __v0::Column::HERE;
        pub const TERRITORY: __v0::Relation<
            Self,
            BelongsTo<Option<SalesTerritory>>,
            __relations::TERRITORY,
        > = __v0::to("territory", 0);
        pub const INVOICES: __v0::Relation<
            Self,
            HasMany<Invoice>,
            __relations::INVOICES,
        > = __v0::to("invoices", 1);
        pub const ADDITIONAL_ADDRESSES: __v0::Relation<
            Self,
            HasMany<CompanyAddress>,
            __relations::ADDITIONAL_ADDRESSES,
        > = __v0::to("additional_addresses", 2);
    }
    #[automatically_derived]
    impl __v0::Record for Company {
        const WIDTH: __v0::usize = 25;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                docs: __v0::Some("The number in the imported data."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<i32> as __v0::Field>::OF
                    .named("customer_id", "i32")
                    .prisma("customerId")
            },
            <Option<i32> as __v0::Field>::OF
                .named("business_entity_id", "i32")
                .prisma("businessEntityId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("account_number", "String")
                    .prisma("accountNumber")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`individual` or `business`."),
                native: &["VarChar(50)"],
                default: __v0::Some("client(\"individual\")"),
                client: __v0::Some(
                    __v0::Client::new(|| __v0::text::<String>("individual")),
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("company_type", "String")
                    .prisma("companyType")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("company_name", "String")
                    .prisma("companyName")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("first_name", "String")
                    .prisma("firstName")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("middle_name", "String")
                    .prisma("middleName")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("last_name", "String")
                    .prisma("lastName")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`billing` unless said otherwise."),
                native: &["VarChar(50)"],
                default: __v0::Some("client(\"billing\")"),
                client: __v0::Some(
                    __v0::Client::new(|| __v0::text::<String>("billing")),
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("address_type", "String")
                    .prisma("addressType")
            },
            <Option<String> as __v0::Field>::OF
                .named("street_address", "String")
                .prisma("streetAddress"),
            <Option<String> as __v0::Field>::OF
                .named("address_line2", "String")
                .prisma("addressLine2"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF.named("city", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("state_province", "String")
                    .prisma("stateProvince")
            },
            __v0::FieldDescription {
                native: &["VarChar(20)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("postal_code", "String")
                    .prisma("postalCode")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                default: __v0::Some("client(\"United States\")"),
                client: __v0::Some(
                    __v0::Client::new(|| __v0::text::<String>("United States")),
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("country_region", "String")
                    .prisma("countryRegion")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF.named("phone", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF.named("fax", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF.named("email", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF.named("website", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("tax_id", "String")
                    .prisma("taxId")
            },
            <Option<i32> as __v0::Field>::OF
                .named("territory_id", "i32")
                .prisma("territoryId"),
            __v0::FieldDescription {
                default: __v0::Some("client(true)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(true))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_active", "bool")
                    .prisma("isActive")
            },
            __v0::FieldDescription {
                opaque: true,
                native: &["Unsupported(\"vector(1536)\")"],
                ..__v0::FieldDescription::NULLABLE
                    .named("name_embedding", "Opaque")
                    .prisma("nameEmbedding")
            },
            __v0::FieldDescription {
                opaque: true,
                native: &["Unsupported(\"vector(1536)\")"],
                ..__v0::FieldDescription::NULLABLE
                    .named("address_embedding", "Opaque")
                    .prisma("addressEmbedding")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Company {
                customer_id: <Option<i32> as __v0::Field>::read::<D>(row, at)?,
                business_entity_id: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 1)?,
                account_number: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                company_type: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                company_name: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                first_name: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                middle_name: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                last_name: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                address_type: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                street_address: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                address_line2: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                city: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                state_province: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                postal_code: <Option<String> as __v0::Field>::read::<D>(row, at + 13)?,
                country_region: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                phone: <Option<String> as __v0::Field>::read::<D>(row, at + 15)?,
                fax: <Option<String> as __v0::Field>::read::<D>(row, at + 16)?,
                email: <Option<String> as __v0::Field>::read::<D>(row, at + 17)?,
                website: <Option<String> as __v0::Field>::read::<D>(row, at + 18)?,
                tax_id: <Option<String> as __v0::Field>::read::<D>(row, at + 19)?,
                territory_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 20)?,
                is_active: <Option<bool> as __v0::Field>::read::<D>(row, at + 21)?,
                name_embedding: __v0::absent(),
                address_embedding: __v0::absent(),
                id: <Uuid as __v0::Field>::read::<D>(row, at + 22)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 23)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 24)?,
                territory: __v0::absent(),
                invoices: __v0::absent(),
                additional_addresses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Company {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Company {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<24>, W> for Company {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Company {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Company",
            docs: __v0::Some("A customer: a company or one person."),
            table: "companies",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    references: &["territory_id"],
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "territory",
                        "territory",
                        "BelongsTo",
                        "SalesTerritory",
                        &["territory_id"],
                        <SalesTerritory as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "invoices",
                    "invoices",
                    "HasMany",
                    "Invoice",
                    &[],
                    <Invoice as __v0::Model>::__description,
                ),
                __v0::relation(
                    "additional_addresses",
                    "additionalAddresses",
                    "HasMany",
                    "CompanyAddress",
                    &[],
                    <CompanyAddress as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        <SalesTerritory>::TERRITORY_ID.__referred_by::<Option<i32>>();
    };
};
///A new [`Company`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewCompany {}
///A new [`Company`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct CompanyCreate(::onedef::__v0::Create<Company>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl CompanyCreate {
        pub fn customer_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            CompanyCreate(self.0.set(0, value))
        }
        pub fn business_entity_id(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            CompanyCreate(self.0.set(1, value))
        }
        pub fn account_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            CompanyCreate(self.0.set(2, value))
        }
        pub fn company_type(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(3, value))
        }
        pub fn company_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(4, value))
        }
        pub fn first_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(5, value))
        }
        pub fn middle_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(6, value))
        }
        pub fn last_name(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(7, value))
        }
        pub fn address_type(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(8, value))
        }
        pub fn street_address(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            CompanyCreate(self.0.set(9, value))
        }
        pub fn address_line2(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(10, value))
        }
        pub fn city(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(11, value))
        }
        pub fn state_province(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            CompanyCreate(self.0.set(12, value))
        }
        pub fn postal_code(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(13, value))
        }
        pub fn country_region(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            CompanyCreate(self.0.set(14, value))
        }
        pub fn phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(15, value))
        }
        pub fn fax(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(16, value))
        }
        pub fn email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(17, value))
        }
        pub fn website(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(18, value))
        }
        pub fn tax_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyCreate(self.0.set(19, value))
        }
        pub fn territory_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            CompanyCreate(self.0.set(20, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            CompanyCreate(self.0.set(21, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            CompanyCreate(self.0.set(24, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            CompanyCreate(self.0.set(25, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            CompanyCreate(self.0.set(26, value))
        }
    }
    __v0::create_methods!(pub, CompanyCreate, Company);
    #[automatically_derived]
    impl __v0::Draft<Company> for NewCompany {
        fn into_create(self) -> __v0::Create<Company> {
            __v0::Create::of([], [])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Company {
        type New = NewCompany;
        type Create = CompanyCreate;
    }
};

// CompanyAddress

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct COMPANY;
    }
    #[allow(dead_code, missing_docs)]
    impl CompanyAddress {
        pub const COMPANY_ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const ADDRESS_TYPE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const STREET_ADDRESS: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const ADDRESS_LINE2: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const CITY: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const STATE_PROVINCE: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const POSTAL_CODE: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const COUNTRY_REGION: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const IS_PRIMARY: __v0::Column<Self, Option<bool>, 8> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>, 9> = __v0::Column::HERE;
        pub const FULL_ADDRESS_EMBEDDING: __v0::Column<Self, Option<Opaque>, 10> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 11> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 12> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 13> = __v0::Column::HERE;
        pub const COMPANY: __v0::Relation<
            Self,
            BelongsTo<Company>,
            __relations::COMPANY,
        > = __v0::to("company", 0);
    }
    #[automatically_derived]
    impl __v0::Record for CompanyAddress {
        const WIDTH: __v0::usize = 13;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            <Uuid as __v0::Field>::OF.named("company_id", "Uuid").prisma("companyId"),
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<String as __v0::Field>::OF
                    .named("address_type", "String")
                    .prisma("addressType")
            },
            <String as __v0::Field>::OF
                .named("street_address", "String")
                .prisma("streetAddress"),
            <Option<String> as __v0::Field>::OF
                .named("address_line2", "String")
                .prisma("addressLine2"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF.named("city", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("state_province", "String")
                    .prisma("stateProvince")
            },
            __v0::FieldDescription {
                native: &["VarChar(20)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("postal_code", "String")
                    .prisma("postalCode")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                default: __v0::Some("client(\"United States\")"),
                client: __v0::Some(
                    __v0::Client::new(|| __v0::text::<String>("United States")),
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("country_region", "String")
                    .prisma("countryRegion")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(false)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(false))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_primary", "bool")
                    .prisma("isPrimary")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(true)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(true))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_active", "bool")
                    .prisma("isActive")
            },
            __v0::FieldDescription {
                opaque: true,
                native: &["Unsupported(\"vector(1536)\")"],
                ..__v0::FieldDescription::NULLABLE
                    .named("full_address_embedding", "Opaque")
                    .prisma("fullAddressEmbedding")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(CompanyAddress {
                company_id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                address_type: <String as __v0::Field>::read::<D>(row, at + 1)?,
                street_address: <String as __v0::Field>::read::<D>(row, at + 2)?,
                address_line2: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                city: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                state_province: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                postal_code: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                country_region: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                is_primary: <Option<bool> as __v0::Field>::read::<D>(row, at + 8)?,
                is_active: <Option<bool> as __v0::Field>::read::<D>(row, at + 9)?,
                full_address_embedding: __v0::absent(),
                id: <Uuid as __v0::Field>::read::<D>(row, at + 10)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                company: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for CompanyAddress {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<11>, W> for CompanyAddress {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for CompanyAddress {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "CompanyAddress",
            docs: __v0::Some("A further address of a company."),
            table: "company_addresses",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "company",
                        "company",
                        "BelongsTo",
                        "Company",
                        &["company_id"],
                        <Company as __v0::Model>::__description,
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <Company as __v0::Model>::Id>();
    };
};
///A new [`CompanyAddress`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewCompanyAddress {
    pub company_id: Uuid,
    pub address_type: String,
    pub street_address: String,
}
///A new [`CompanyAddress`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct CompanyAddressCreate(::onedef::__v0::Create<CompanyAddress>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl CompanyAddressCreate {
        pub fn address_line2(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyAddressCreate(self.0.set(3, value))
        }
        pub fn city(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyAddressCreate(self.0.set(4, value))
        }
        pub fn state_province(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            CompanyAddressCreate(self.0.set(5, value))
        }
        pub fn postal_code(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            CompanyAddressCreate(self.0.set(6, value))
        }
        pub fn country_region(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            CompanyAddressCreate(self.0.set(7, value))
        }
        pub fn is_primary(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            CompanyAddressCreate(self.0.set(8, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            CompanyAddressCreate(self.0.set(9, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            CompanyAddressCreate(self.0.set(11, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            CompanyAddressCreate(self.0.set(12, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            CompanyAddressCreate(self.0.set(13, value))
        }
    }
    __v0::create_methods!(pub, CompanyAddressCreate, CompanyAddress);
    #[automatically_derived]
    impl __v0::Draft<CompanyAddress> for NewCompanyAddress {
        fn into_create(self) -> __v0::Create<CompanyAddress> {
            __v0::Create::of(
                [0, 1, 2],
                [
                    <Uuid as __v0::Field>::into_datum(self.company_id),
                    <String as __v0::Field>::into_datum(self.address_type),
                    <String as __v0::Field>::into_datum(self.street_address),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for CompanyAddress {
        type New = NewCompanyAddress;
        type Create = CompanyAddressCreate;
    }
};

// FileStorage

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct PROCESSING_JOB;
    }
    #[allow(dead_code, missing_docs)]
    impl FileStorage {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, Uuid, 1> = __v0::Column::HERE;
        pub const BLOB_URL: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const BLOB_PATH: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const FILE_NAME: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const FILE_SIZE: __v0::Column<Self, i64, 5> = __v0::Column::HERE;
        pub const MIME_TYPE: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const FILE_HASH: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const UPLOAD_SOURCE: __v0::Column<Self, String, 8> = __v0::Column::HERE;
        pub const IS_PUBLIC: __v0::Column<Self, bool, 9> = __v0::Column::HERE;
        pub const ACCESS_EXPIRES_AT: __v0::Column<Self, Option<DateTime<Utc>>, 10> = __v0::Column::HERE;
        pub const PROCESSING_STATUS: __v0::Column<Self, String, 11> = __v0::Column::HERE;
        pub const PROCESSING_JOB_ID: __v0::Column<Self, Option<Uuid>, 12> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 13> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 14> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
        pub const PROCESSING_JOB: __v0::Relation<
            Self,
            BelongsTo<Option<ProcessingJob>>,
            __relations::PROCESSING_JOB,
        > = __v0::to("processing_job", 1);
    }
    #[automatically_derived]
    impl __v0::Record for FileStorage {
        const WIDTH: __v0::usize = 15;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("index", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId")
            },
            <String as __v0::Field>::OF.named("blob_url", "String").prisma("blobUrl"),
            <String as __v0::Field>::OF.named("blob_path", "String").prisma("blobPath"),
            <String as __v0::Field>::OF.named("file_name", "String").prisma("fileName"),
            __v0::FieldDescription {
                docs: __v0::Some("In bytes."),
                ..<i64 as __v0::Field>::OF.named("file_size", "i64").prisma("fileSize")
            },
            <String as __v0::Field>::OF.named("mime_type", "String").prisma("mimeType"),
            <Option<String> as __v0::Field>::OF
                .named("file_hash", "String")
                .prisma("fileHash"),
            __v0::FieldDescription {
                docs: __v0::Some("Where it came from: `web` unless said otherwise."),
                default: __v0::Some("\"web\""),
                ..<String as __v0::Field>::OF
                    .named("upload_source", "String")
                    .prisma("uploadSource")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "Readable without signing in, until `access_expires_at`.",
                ),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_public", "bool").prisma("isPublic")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("access_expires_at", "DateTime<Utc>")
                    .prisma("accessExpiresAt")
            },
            __v0::FieldDescription {
                default: __v0::Some("\"uploaded\""),
                ..<String as __v0::Field>::OF
                    .named("processing_status", "String")
                    .prisma("processingStatus")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The job that reads the file. The one foreign key between the two tables.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<Uuid> as __v0::Field>::OF
                    .named("processing_job_id", "Uuid")
                    .prisma("processingJobId")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(FileStorage {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                user_id: <Uuid as __v0::Field>::read::<D>(row, at + 1)?,
                blob_url: <String as __v0::Field>::read::<D>(row, at + 2)?,
                blob_path: <String as __v0::Field>::read::<D>(row, at + 3)?,
                file_name: <String as __v0::Field>::read::<D>(row, at + 4)?,
                file_size: <i64 as __v0::Field>::read::<D>(row, at + 5)?,
                mime_type: <String as __v0::Field>::read::<D>(row, at + 6)?,
                file_hash: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                upload_source: <String as __v0::Field>::read::<D>(row, at + 8)?,
                is_public: <bool as __v0::Field>::read::<D>(row, at + 9)?,
                access_expires_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                processing_status: <String as __v0::Field>::read::<D>(row, at + 11)?,
                processing_job_id: <Option<
                    Uuid,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 13)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 14)?,
                user: __v0::absent(),
                processing_job: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for FileStorage {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for FileStorage {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<12>, W> for FileStorage {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for FileStorage {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "FileStorage",
            docs: __v0::Some("An uploaded file."),
            table: "file_storage",
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
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation(
                        "processing_job",
                        "processingJob",
                        "BelongsTo",
                        "ProcessingJob",
                        &["processing_job_id"],
                        <ProcessingJob as __v0::Model>::__description,
                    )
                },
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
        __v0::refers::<Option<Uuid>, <ProcessingJob as __v0::Model>::Id>();
    };
};
///A new [`FileStorage`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewFileStorage {
    pub user_id: Uuid,
    pub blob_url: String,
    pub blob_path: String,
    pub file_name: String,
    pub file_size: i64,
    pub mime_type: String,
}
///A new [`FileStorage`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct FileStorageCreate(::onedef::__v0::Create<FileStorage>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl FileStorageCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            FileStorageCreate(self.0.set(0, value))
        }
        pub fn file_hash(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            FileStorageCreate(self.0.set(7, value))
        }
        pub fn upload_source(self, value: impl __v0::IntoField<String>) -> Self {
            FileStorageCreate(self.0.set(8, value))
        }
        pub fn is_public(self, value: impl __v0::IntoField<bool>) -> Self {
            FileStorageCreate(self.0.set(9, value))
        }
        pub fn access_expires_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            FileStorageCreate(self.0.set(10, value))
        }
        pub fn processing_status(self, value: impl __v0::IntoField<String>) -> Self {
            FileStorageCreate(self.0.set(11, value))
        }
        pub fn processing_job_id(
            self,
            value: impl __v0::IntoField<Option<Uuid>>,
        ) -> Self {
            FileStorageCreate(self.0.set(12, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            FileStorageCreate(self.0.set(13, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            FileStorageCreate(self.0.set(14, value))
        }
    }
    __v0::create_methods!(pub, FileStorageCreate, FileStorage);
    #[automatically_derived]
    impl __v0::Draft<FileStorage> for NewFileStorage {
        fn into_create(self) -> __v0::Create<FileStorage> {
            __v0::Create::of(
                [1, 2, 3, 4, 5, 6],
                [
                    <Uuid as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.blob_url),
                    <String as __v0::Field>::into_datum(self.blob_path),
                    <String as __v0::Field>::into_datum(self.file_name),
                    <i64 as __v0::Field>::into_datum(self.file_size),
                    <String as __v0::Field>::into_datum(self.mime_type),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for FileStorage {
        type New = NewFileStorage;
        type Create = FileStorageCreate;
    }
};

// ProcessingJob

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct FILE_STORAGE;
    }
    #[allow(dead_code, missing_docs)]
    impl ProcessingJob {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, Uuid, 1> = __v0::Column::HERE;
        pub const FILE_STORAGE_ID: __v0::Column<Self, Option<Uuid>, 2> = __v0::Column::HERE;
        pub const JOB_TYPE: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const AUTO_SAVE: __v0::Column<Self, bool, 4> = __v0::Column::HERE;
        pub const CLEANUP: __v0::Column<Self, bool, 5> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const PROGRESS: __v0::Column<Self, i32, 7> = __v0::Column::HERE;
        pub const CURRENT_STAGE: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const ERROR_MESSAGE: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const RESULT_DATA: __v0::Column<Self, Option<serde_json::Value>, 10> = __v0::Column::HERE;
        pub const CONFIDENCE_SCORE: __v0::Column<Self, Option<Decimal>, 11> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 12> = __v0::Column::HERE;
        pub const STARTED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 13> = __v0::Column::HERE;
        pub const COMPLETED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 14> = __v0::Column::HERE;
        pub const ESTIMATED_COMPLETION: __v0::Column<Self, Option<DateTime<Utc>>, 15> = __v0::Column::HERE;
        pub const VIEWED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 16> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
        pub const FILE_STORAGE: __v0::Relation<
            Self,
            HasOne<FileStorage>,
            __relations::FILE_STORAGE,
        > = __v0::to("file_storage", 1);
    }
    #[automatically_derived]
    impl __v0::Record for ProcessingJob {
        const WIDTH: __v0::usize = 17;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("index", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The file, as the back end was told. Not a foreign key: `file_storage.processing_job_id` is.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<Uuid> as __v0::Field>::OF
                    .named("file_storage_id", "Uuid")
                    .prisma("fileStorageId")
            },
            <String as __v0::Field>::OF.named("job_type", "String").prisma("jobType"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("auto_save", "bool").prisma("autoSave")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("cleanup", "bool")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`pending`, `processing`, `completed` or `failed`."),
                default: __v0::Some("\"pending\""),
                ..<String as __v0::Field>::OF.named("status", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("From 0 to 100."),
                default: __v0::Some("0"),
                ..<i32 as __v0::Field>::OF.named("progress", "i32")
            },
            <Option<String> as __v0::Field>::OF
                .named("current_stage", "String")
                .prisma("currentStage"),
            <Option<String> as __v0::Field>::OF
                .named("error_message", "String")
                .prisma("errorMessage"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("result_data", "serde_json::Value")
                .prisma("resultData"),
            __v0::FieldDescription {
                docs: __v0::Some("From 0 to 1."),
                native: &["Decimal(3, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("confidence_score", "Decimal")
                    .prisma("confidenceScore")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("started_at", "DateTime<Utc>")
                    .prisma("startedAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("completed_at", "DateTime<Utc>")
                    .prisma("completedAt")
            },
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("estimated_completion", "DateTime<Utc>")
                    .prisma("estimatedCompletion")
            },
            __v0::FieldDescription {
                docs: __v0::Some("When the user saw the result."),
                native: &["Timestamp(3)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("viewed_at", "DateTime<Utc>")
                    .prisma("viewedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProcessingJob {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                user_id: <Uuid as __v0::Field>::read::<D>(row, at + 1)?,
                file_storage_id: <Option<Uuid> as __v0::Field>::read::<D>(row, at + 2)?,
                job_type: <String as __v0::Field>::read::<D>(row, at + 3)?,
                auto_save: <bool as __v0::Field>::read::<D>(row, at + 4)?,
                cleanup: <bool as __v0::Field>::read::<D>(row, at + 5)?,
                status: <String as __v0::Field>::read::<D>(row, at + 6)?,
                progress: <i32 as __v0::Field>::read::<D>(row, at + 7)?,
                current_stage: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                error_message: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                result_data: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                confidence_score: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 12)?,
                started_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 13)?,
                completed_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                estimated_completion: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 15)?,
                viewed_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 16)?,
                user: __v0::absent(),
                file_storage: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ProcessingJob {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ProcessingJob {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for ProcessingJob {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ProcessingJob {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProcessingJob",
            docs: __v0::Some("The reading of a file by the back end."),
            table: "processing_jobs",
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
                __v0::relation(
                    "file_storage",
                    "fileStorage",
                    "HasOne",
                    "FileStorage",
                    &[],
                    <FileStorage as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index(
                    "index",
                    &["viewed_at"],
                    &["name = \"idx_processing_jobs_viewed_at\""],
                ),
                __v0::index(
                    "index",
                    &["user_id", "status", "viewed_at"],
                    &["name = \"idx_processing_jobs_user_status_viewed\""],
                ),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};
///A new [`ProcessingJob`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewProcessingJob {
    pub user_id: Uuid,
    pub job_type: String,
}
///A new [`ProcessingJob`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ProcessingJobCreate(::onedef::__v0::Create<ProcessingJob>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ProcessingJobCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            ProcessingJobCreate(self.0.set(0, value))
        }
        pub fn file_storage_id(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            ProcessingJobCreate(self.0.set(2, value))
        }
        pub fn auto_save(self, value: impl __v0::IntoField<bool>) -> Self {
            ProcessingJobCreate(self.0.set(4, value))
        }
        pub fn cleanup(self, value: impl __v0::IntoField<bool>) -> Self {
            ProcessingJobCreate(self.0.set(5, value))
        }
        pub fn status(self, value: impl __v0::IntoField<String>) -> Self {
            ProcessingJobCreate(self.0.set(6, value))
        }
        pub fn progress(self, value: impl __v0::IntoField<i32>) -> Self {
            ProcessingJobCreate(self.0.set(7, value))
        }
        pub fn current_stage(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProcessingJobCreate(self.0.set(8, value))
        }
        pub fn error_message(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ProcessingJobCreate(self.0.set(9, value))
        }
        pub fn result_data(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            ProcessingJobCreate(self.0.set(10, value))
        }
        pub fn confidence_score(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ProcessingJobCreate(self.0.set(11, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            ProcessingJobCreate(self.0.set(12, value))
        }
        pub fn started_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProcessingJobCreate(self.0.set(13, value))
        }
        pub fn completed_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProcessingJobCreate(self.0.set(14, value))
        }
        pub fn estimated_completion(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProcessingJobCreate(self.0.set(15, value))
        }
        pub fn viewed_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ProcessingJobCreate(self.0.set(16, value))
        }
    }
    __v0::create_methods!(pub, ProcessingJobCreate, ProcessingJob);
    #[automatically_derived]
    impl __v0::Draft<ProcessingJob> for NewProcessingJob {
        fn into_create(self) -> __v0::Create<ProcessingJob> {
            __v0::Create::of(
                [1, 3],
                [
                    <Uuid as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.job_type),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ProcessingJob {
        type New = NewProcessingJob;
        type Create = ProcessingJobCreate;
    }
};

// FileAccessLog

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl FileAccessLog {
        pub const ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, Uuid, 1> = __v0::Column::HERE;
        pub const FILE_NAME: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const ACTION: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 6> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for FileAccessLog {
        const WIDTH: __v0::usize = 7;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("index", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId")
            },
            <String as __v0::Field>::OF.named("file_name", "String").prisma("fileName"),
            <String as __v0::Field>::OF.named("action", "String"),
            <Option<String> as __v0::Field>::OF
                .named("ip_address", "String")
                .prisma("ipAddress"),
            <Option<String> as __v0::Field>::OF
                .named("user_agent", "String")
                .prisma("userAgent"),
            __v0::FieldDescription {
                native: &["Timestamp(3)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(FileAccessLog {
                id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                user_id: <Uuid as __v0::Field>::read::<D>(row, at + 1)?,
                file_name: <String as __v0::Field>::read::<D>(row, at + 2)?,
                action: <String as __v0::Field>::read::<D>(row, at + 3)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 6)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for FileAccessLog {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for FileAccessLog {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for FileAccessLog {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "FileAccessLog",
            docs: __v0::Some("Who touched which file. Rows are only added."),
            table: "file_access_log",
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
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};
///A new [`FileAccessLog`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewFileAccessLog {
    pub user_id: Uuid,
    pub file_name: String,
    pub action: String,
}
///A new [`FileAccessLog`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct FileAccessLogCreate(::onedef::__v0::Create<FileAccessLog>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl FileAccessLogCreate {
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            FileAccessLogCreate(self.0.set(0, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            FileAccessLogCreate(self.0.set(4, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            FileAccessLogCreate(self.0.set(5, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            FileAccessLogCreate(self.0.set(6, value))
        }
    }
    __v0::create_methods!(pub, FileAccessLogCreate, FileAccessLog);
    #[automatically_derived]
    impl __v0::Draft<FileAccessLog> for NewFileAccessLog {
        fn into_create(self) -> __v0::Create<FileAccessLog> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <Uuid as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.file_name),
                    <String as __v0::Field>::into_datum(self.action),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for FileAccessLog {
        type New = NewFileAccessLog;
        type Create = FileAccessLogCreate;
    }
};

// Invoice

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct UPLOADED_BY_USER;
        pub struct CUSTOMER;
        pub struct SALESPERSON;
        pub struct TERRITORY;
        pub struct LINE_ITEMS;
        pub struct PROCESSING_LOGS;
        pub struct PAYMENTS;
    }
    #[allow(dead_code, missing_docs)]
    impl Invoice {
        pub const SALES_ORDER_ID: __v0::Column<Self, i32, 0> = __v0::Column::HERE;
        pub const INVOICE_NUMBER: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const REVISION_NUMBER: __v0::Column<Self, Option<i32>, 2> = __v0::Column::HERE;
        pub const INVOICE_DATE: __v0::Column<Self, NaiveDate, 3> = __v0::Column::HERE;
        pub const DUE_DATE: __v0::Column<Self, Option<NaiveDate>, 4> = __v0::Column::HERE;
        pub const SHIP_DATE: __v0::Column<Self, Option<NaiveDate>, 5> = __v0::Column::HERE;
        pub const UPLOADED_BY_USER_ID: __v0::Column<Self, Option<Uuid>, 6> = __v0::Column::HERE;
        pub const CUSTOMER_ID: __v0::Column<Self, Option<Uuid>, 7> = __v0::Column::HERE;
        pub const BILL_TO_ADDRESS_ID: __v0::Column<Self, Option<i32>, 8> = __v0::Column::HERE;
        pub const SHIP_TO_ADDRESS_ID: __v0::Column<Self, Option<i32>, 9> = __v0::Column::HERE;
        pub const SALESPERSON_ID: __v0::Column<Self, Option<Uuid>, 10> = __v0::Column::HERE;
        pub const TERRITORY_ID: __v0::Column<Self, Option<i32>, 11> = __v0::Column::HERE;
        pub const ACCOUNT_NUMBER: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const PO_NUMBER: __v0::Column<Self, Option<String>, 13> = __v0::Column::HERE;
        pub const SHIP_METHOD_ID: __v0::Column<Self, Option<i32>, 14> = __v0::Column::HERE;
        pub const SHIP_VIA: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const FOB: __v0::Column<Self, Option<String>, 16> = __v0::Column::HERE;
        pub const CARRIER_TRACKING_NUMBER: __v0::Column<Self, Option<String>, 17> = __v0::Column::HERE;
        pub const CREDIT_CARD_ID: __v0::Column<Self, Option<i32>, 18> = __v0::Column::HERE;
        pub const CREDIT_CARD_APPROVAL_CODE: __v0::Column<Self, Option<String>, 19> = __v0::Column::HERE;
        pub const CURRENCY_RATE_ID: __v0::Column<Self, Option<i32>, 20> = __v0::Column::HERE;
        pub const TERMS: __v0::Column<Self, Option<String>, 21> = __v0::Column::HERE;
        pub const SUBTOTAL: __v0::Column<Self, Option<Decimal>, 22> = __v0::Column::HERE;
        pub const TAX_RATE: __v0::Column<Self, Option<Decimal>, 23> = __v0::Column::HERE;
        pub const TAX_AMOUNT: __v0::Column<Self, Option<Decimal>, 24> = __v0::Column::HERE;
        pub const FREIGHT: __v0::Column<Self, Option<Decimal>, 25> = __v0::Column::HERE;
        pub const SHIPPING_HANDLING: __v0::Column<Self, Option<Decimal>, 26> = __v0::Column::HERE;
        pub const OTHER_CHARGES: __v0::Column<Self, Option<Decimal>, 27> = __v0::Column::HERE;
        pub const TOTAL_AMOUNT: __v0::Column<Self, Decimal, 28> = __v0::Column::HERE;
        pub const ORDER_STATUS: __v0::Column<Self, Option<i32>, 29> = __v0::Column::HERE;
        pub const PAYMENT_STATUS: __v0::Column<Self, Option<String>, 30> = __v0::Column::HERE;
        pub const ONLINE_ORDER_FLAG: __v0::Column<Self, Option<bool>, 31> = __v0::Column::HERE;
        pub const SPECIAL_INSTRUCTIONS: __v0::Column<Self, Option<String>, 32> = __v0::Column::HERE;
        pub const NOTES: __v0::Column<Self, Option<String>, 33> = __v0::Column::HERE;
        pub const ORIGINAL_FILENAME: __v0::Column<Self, Option<String>, 34> = __v0::Column::HERE;
        pub const PROCESSED_BY_LLM: __v0::Column<Self, Option<bool>, 35> = __v0::Column::HERE;
        pub const CONFIDENCE_SCORE: __v0::Column<Self, Option<Decimal>, 36> = __v0::Column::HERE;
        pub const REQUIRES_REVIEW: __v0::Column<Self, Option<bool>, 37> = __v0::Column::HERE;
        pub const CONTENT_EMBEDDING: __v0::Column<Self, Option<Opaque>, 38> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 39> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 40> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 41> = __v0::Column::HERE;
        pub const UPLOADED_BY_USER: __v0::Relation<
            Self,
            BelongsTo<Option<User>>,
            __relations::UPLOADED_BY_USER,
        > = __v0::to("uploaded_by_user", 0);
        pub const CUSTOMER: __v0::Relation<
            Self,
            BelongsTo<Option<Company>>,
            __relations::CUSTOMER,
        > = __v0::to("customer", 1);
        pub const SALESPERSON: __v0::Relation<
            Self,
            BelongsTo<Option<Salesperson>>,
            __relations::SALESPERSON,
        > = __v0::to("salesperson", 2);
        pub const TERRITORY: __v0::Relation<
            Self,
            BelongsTo<Option<SalesTerritory>>,
            __relations::TERRITORY,
        > = __v0::to("territory", 3);
        pub const LINE_ITEMS: __v0::Relation<
            Self,
            HasMany<InvoiceLineItem>,
            __relations::LINE_ITEMS,
        > = __v0::to("line_items", 4);
        pub const PROCESSING_LOGS: __v0::Relation<
            Self,
            HasMany<DocumentProcessingLog>,
            __relations::PROCESSING_LOGS,
        > = __v0::to("processing_logs", 5);
        pub const PAYMENTS: __v0::Relation<
            Self,
            HasMany<Payment>,
            __relations::PAYMENTS,
        > = __v0::to("payments", 6);
    }
    #[automatically_derived]
    impl __v0::Record for Invoice {
        const WIDTH: __v0::usize = 41;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                docs: __v0::Some("The number of the order in the imported data."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<i32 as __v0::Field>::OF
                    .named("sales_order_id", "i32")
                    .prisma("salesOrderId")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF
                    .named("invoice_number", "String")
                    .prisma("invoiceNumber")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("0"))),
                ..<Option<i32> as __v0::Field>::OF
                    .named("revision_number", "i32")
                    .prisma("revisionNumber")
            },
            <NaiveDate as __v0::Field>::OF
                .named("invoice_date", "NaiveDate")
                .prisma("invoiceDate"),
            <Option<NaiveDate> as __v0::Field>::OF
                .named("due_date", "NaiveDate")
                .prisma("dueDate"),
            <Option<NaiveDate> as __v0::Field>::OF
                .named("ship_date", "NaiveDate")
                .prisma("shipDate"),
            __v0::FieldDescription {
                docs: __v0::Some("Who uploaded the document."),
                indexes: &[
                    __v0::index(
                        "index",
                        &[],
                        &["name = \"ix_invoices_uploaded_by_user_id\""],
                    ),
                ],
                ..<Option<Uuid> as __v0::Field>::OF
                    .named("uploaded_by_user_id", "Uuid")
                    .prisma("uploadedByUserId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The company that is billed."),
                ..<Option<Uuid> as __v0::Field>::OF
                    .named("customer_id", "Uuid")
                    .prisma("customerId")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "From the imported data; references no table here, as the other bare integers below.",
                ),
                ..<Option<i32> as __v0::Field>::OF
                    .named("bill_to_address_id", "i32")
                    .prisma("billToAddressId")
            },
            <Option<i32> as __v0::Field>::OF
                .named("ship_to_address_id", "i32")
                .prisma("shipToAddressId"),
            <Option<Uuid> as __v0::Field>::OF
                .named("salesperson_id", "Uuid")
                .prisma("salespersonId"),
            <Option<i32> as __v0::Field>::OF
                .named("territory_id", "i32")
                .prisma("territoryId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("account_number", "String")
                    .prisma("accountNumber")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("po_number", "String")
                    .prisma("poNumber")
            },
            <Option<i32> as __v0::Field>::OF
                .named("ship_method_id", "i32")
                .prisma("shipMethodId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("ship_via", "String")
                    .prisma("shipVia")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF.named("fob", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("carrier_tracking_number", "String")
                    .prisma("carrierTrackingNumber")
            },
            <Option<i32> as __v0::Field>::OF
                .named("credit_card_id", "i32")
                .prisma("creditCardId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("credit_card_approval_code", "String")
                    .prisma("creditCardApprovalCode")
            },
            <Option<i32> as __v0::Field>::OF
                .named("currency_rate_id", "i32")
                .prisma("currencyRateId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF.named("terms", "String")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF.named("subtotal", "Decimal")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A fraction: 0.19 is 19 %."),
                native: &["Decimal(5, 4)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("tax_rate", "Decimal")
                    .prisma("taxRate")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("tax_amount", "Decimal")
                    .prisma("taxAmount")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF.named("freight", "Decimal")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("shipping_handling", "Decimal")
                    .prisma("shippingHandling")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("other_charges", "Decimal")
                    .prisma("otherCharges")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("total_amount", "Decimal")
                    .prisma("totalAmount")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The imported number; 5 unless said otherwise."),
                default: __v0::Some("client(5)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("5"))),
                ..<Option<i32> as __v0::Field>::OF
                    .named("order_status", "i32")
                    .prisma("orderStatus")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`unpaid` until a payment says otherwise."),
                native: &["VarChar(50)"],
                default: __v0::Some("client(\"unpaid\")"),
                client: __v0::Some(__v0::Client::new(|| __v0::text::<String>("unpaid"))),
                ..<Option<String> as __v0::Field>::OF
                    .named("payment_status", "String")
                    .prisma("paymentStatus")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(false)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(false))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("online_order_flag", "bool")
                    .prisma("onlineOrderFlag")
            },
            <Option<String> as __v0::Field>::OF
                .named("special_instructions", "String")
                .prisma("specialInstructions"),
            <Option<String> as __v0::Field>::OF.named("notes", "String"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("original_filename", "String")
                    .prisma("originalFilename")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A model read it, not a person."),
                default: __v0::Some("client(false)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(false))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("processed_by_llm", "bool")
                    .prisma("processedByLlm")
            },
            __v0::FieldDescription {
                docs: __v0::Some("How sure the reading is, from 0 to 1."),
                native: &["Decimal(3, 2)"],
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("confidence_score", "Decimal")
                    .prisma("confidenceScore")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(false)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(false))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("requires_review", "bool")
                    .prisma("requiresReview")
            },
            __v0::FieldDescription {
                docs: __v0::Some("For search by meaning."),
                opaque: true,
                native: &["Unsupported(\"vector(1536)\")"],
                ..__v0::FieldDescription::NULLABLE
                    .named("content_embedding", "Opaque")
                    .prisma("contentEmbedding")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Invoice {
                sales_order_id: <i32 as __v0::Field>::read::<D>(row, at)?,
                invoice_number: <String as __v0::Field>::read::<D>(row, at + 1)?,
                revision_number: <Option<i32> as __v0::Field>::read::<D>(row, at + 2)?,
                invoice_date: <NaiveDate as __v0::Field>::read::<D>(row, at + 3)?,
                due_date: <Option<NaiveDate> as __v0::Field>::read::<D>(row, at + 4)?,
                ship_date: <Option<NaiveDate> as __v0::Field>::read::<D>(row, at + 5)?,
                uploaded_by_user_id: <Option<
                    Uuid,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                customer_id: <Option<Uuid> as __v0::Field>::read::<D>(row, at + 7)?,
                bill_to_address_id: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                ship_to_address_id: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                salesperson_id: <Option<Uuid> as __v0::Field>::read::<D>(row, at + 10)?,
                territory_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 11)?,
                account_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                po_number: <Option<String> as __v0::Field>::read::<D>(row, at + 13)?,
                ship_method_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 14)?,
                ship_via: <Option<String> as __v0::Field>::read::<D>(row, at + 15)?,
                fob: <Option<String> as __v0::Field>::read::<D>(row, at + 16)?,
                carrier_tracking_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 17)?,
                credit_card_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 18)?,
                credit_card_approval_code: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 19)?,
                currency_rate_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 20)?,
                terms: <Option<String> as __v0::Field>::read::<D>(row, at + 21)?,
                subtotal: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 22)?,
                tax_rate: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 23)?,
                tax_amount: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 24)?,
                freight: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 25)?,
                shipping_handling: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 26)?,
                other_charges: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 27)?,
                total_amount: <Decimal as __v0::Field>::read::<D>(row, at + 28)?,
                order_status: <Option<i32> as __v0::Field>::read::<D>(row, at + 29)?,
                payment_status: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 30)?,
                online_order_flag: <Option<
                    bool,
                > as __v0::Field>::read::<D>(row, at + 31)?,
                special_instructions: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 32)?,
                notes: <Option<String> as __v0::Field>::read::<D>(row, at + 33)?,
                original_filename: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 34)?,
                processed_by_llm: <Option<
                    bool,
                > as __v0::Field>::read::<D>(row, at + 35)?,
                confidence_score: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 36)?,
                requires_review: <Option<bool> as __v0::Field>::read::<D>(row, at + 37)?,
                content_embedding: __v0::absent(),
                id: <Uuid as __v0::Field>::read::<D>(row, at + 38)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 39)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 40)?,
                uploaded_by_user: __v0::absent(),
                customer: __v0::absent(),
                salesperson: __v0::absent(),
                territory: __v0::absent(),
                line_items: __v0::absent(),
                processing_logs: __v0::absent(),
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
    impl<W> __v0::Unique<__v0::UniqueBy<39>, W> for Invoice {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Invoice {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Invoice",
            docs: __v0::Some("An invoice as it was read from a document."),
            table: "invoices",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation(
                        "uploaded_by_user",
                        "uploadedByUser",
                        "BelongsTo",
                        "User",
                        &["uploaded_by_user_id"],
                        <User as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "customer",
                        "customer",
                        "BelongsTo",
                        "Company",
                        &["customer_id"],
                        <Company as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "salesperson",
                        "salesperson",
                        "BelongsTo",
                        "Salesperson",
                        &["salesperson_id"],
                        <Salesperson as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    references: &["territory_id"],
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "territory",
                        "territory",
                        "BelongsTo",
                        "SalesTerritory",
                        &["territory_id"],
                        <SalesTerritory as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "line_items",
                    "lineItems",
                    "HasMany",
                    "InvoiceLineItem",
                    &[],
                    <InvoiceLineItem as __v0::Model>::__description,
                ),
                __v0::relation(
                    "processing_logs",
                    "processingLogs",
                    "HasMany",
                    "DocumentProcessingLog",
                    &[],
                    <DocumentProcessingLog as __v0::Model>::__description,
                ),
                __v0::relation(
                    "payments",
                    "payments",
                    "HasMany",
                    "Payment",
                    &[],
                    <Payment as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
        __v0::refers::<Option<Uuid>, <Company as __v0::Model>::Id>();
        __v0::refers::<Option<Uuid>, <Salesperson as __v0::Model>::Id>();
        <SalesTerritory>::TERRITORY_ID.__referred_by::<Option<i32>>();
    };
};
///A new [`Invoice`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewInvoice {
    pub sales_order_id: i32,
    pub invoice_number: String,
    pub invoice_date: NaiveDate,
    pub total_amount: Decimal,
}
///A new [`Invoice`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct InvoiceCreate(::onedef::__v0::Create<Invoice>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl InvoiceCreate {
        pub fn revision_number(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            InvoiceCreate(self.0.set(2, value))
        }
        pub fn due_date(self, value: impl __v0::IntoField<Option<NaiveDate>>) -> Self {
            InvoiceCreate(self.0.set(4, value))
        }
        pub fn ship_date(self, value: impl __v0::IntoField<Option<NaiveDate>>) -> Self {
            InvoiceCreate(self.0.set(5, value))
        }
        pub fn uploaded_by_user_id(
            self,
            value: impl __v0::IntoField<Option<Uuid>>,
        ) -> Self {
            InvoiceCreate(self.0.set(6, value))
        }
        pub fn customer_id(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            InvoiceCreate(self.0.set(7, value))
        }
        pub fn bill_to_address_id(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            InvoiceCreate(self.0.set(8, value))
        }
        pub fn ship_to_address_id(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            InvoiceCreate(self.0.set(9, value))
        }
        pub fn salesperson_id(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            InvoiceCreate(self.0.set(10, value))
        }
        pub fn territory_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            InvoiceCreate(self.0.set(11, value))
        }
        pub fn account_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(12, value))
        }
        pub fn po_number(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(13, value))
        }
        pub fn ship_method_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            InvoiceCreate(self.0.set(14, value))
        }
        pub fn ship_via(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(15, value))
        }
        pub fn fob(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(16, value))
        }
        pub fn carrier_tracking_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(17, value))
        }
        pub fn credit_card_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            InvoiceCreate(self.0.set(18, value))
        }
        pub fn credit_card_approval_code(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(19, value))
        }
        pub fn currency_rate_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            InvoiceCreate(self.0.set(20, value))
        }
        pub fn terms(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(21, value))
        }
        pub fn subtotal(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            InvoiceCreate(self.0.set(22, value))
        }
        pub fn tax_rate(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            InvoiceCreate(self.0.set(23, value))
        }
        pub fn tax_amount(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            InvoiceCreate(self.0.set(24, value))
        }
        pub fn freight(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            InvoiceCreate(self.0.set(25, value))
        }
        pub fn shipping_handling(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            InvoiceCreate(self.0.set(26, value))
        }
        pub fn other_charges(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            InvoiceCreate(self.0.set(27, value))
        }
        pub fn order_status(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            InvoiceCreate(self.0.set(29, value))
        }
        pub fn payment_status(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(30, value))
        }
        pub fn online_order_flag(
            self,
            value: impl __v0::IntoField<Option<bool>>,
        ) -> Self {
            InvoiceCreate(self.0.set(31, value))
        }
        pub fn special_instructions(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(32, value))
        }
        pub fn notes(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceCreate(self.0.set(33, value))
        }
        pub fn original_filename(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceCreate(self.0.set(34, value))
        }
        pub fn processed_by_llm(
            self,
            value: impl __v0::IntoField<Option<bool>>,
        ) -> Self {
            InvoiceCreate(self.0.set(35, value))
        }
        pub fn confidence_score(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            InvoiceCreate(self.0.set(36, value))
        }
        pub fn requires_review(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            InvoiceCreate(self.0.set(37, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            InvoiceCreate(self.0.set(39, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            InvoiceCreate(self.0.set(40, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            InvoiceCreate(self.0.set(41, value))
        }
    }
    __v0::create_methods!(pub, InvoiceCreate, Invoice);
    #[automatically_derived]
    impl __v0::Draft<Invoice> for NewInvoice {
        fn into_create(self) -> __v0::Create<Invoice> {
            __v0::Create::of(
                [0, 1, 3, 28],
                [
                    <i32 as __v0::Field>::into_datum(self.sales_order_id),
                    <String as __v0::Field>::into_datum(self.invoice_number),
                    <NaiveDate as __v0::Field>::into_datum(self.invoice_date),
                    <Decimal as __v0::Field>::into_datum(self.total_amount),
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

// InvoiceLineItem

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct INVOICE;
        pub struct PRODUCT;
    }
    #[allow(dead_code, missing_docs)]
    impl InvoiceLineItem {
        pub const INVOICE_ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const SALES_ORDER_DETAIL_ID: __v0::Column<Self, Option<i32>, 1> = __v0::Column::HERE;
        pub const LINE_NUMBER: __v0::Column<Self, i32, 2> = __v0::Column::HERE;
        pub const PRODUCT_ID: __v0::Column<Self, Option<Uuid>, 3> = __v0::Column::HERE;
        pub const ITEM_NUMBER: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const QUANTITY: __v0::Column<Self, i32, 6> = __v0::Column::HERE;
        pub const UNIT_PRICE: __v0::Column<Self, Decimal, 7> = __v0::Column::HERE;
        pub const UNIT_PRICE_DISCOUNT: __v0::Column<Self, Option<Decimal>, 8> = __v0::Column::HERE;
        pub const LINE_TOTAL: __v0::Column<Self, Decimal, 9> = __v0::Column::HERE;
        pub const SPECIAL_OFFER_ID: __v0::Column<Self, Option<i32>, 10> = __v0::Column::HERE;
        pub const CARRIER_TRACKING_NUMBER: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const UNIT_OF_MEASURE: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const DESCRIPTION_EMBEDDING: __v0::Column<Self, Option<Opaque>, 13> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 14> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 15> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 16> = __v0::Column::HERE;
        pub const INVOICE: __v0::Relation<
            Self,
            BelongsTo<Invoice>,
            __relations::INVOICE,
        > = __v0::to("invoice", 0);
        pub const PRODUCT: __v0::Relation<
            Self,
            BelongsTo<Option<Product>>,
            __relations::PRODUCT,
        > = __v0::to("product", 1);
    }
    #[automatically_derived]
    impl __v0::Record for InvoiceLineItem {
        const WIDTH: __v0::usize = 16;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            <Uuid as __v0::Field>::OF.named("invoice_id", "Uuid").prisma("invoiceId"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<i32> as __v0::Field>::OF
                    .named("sales_order_detail_id", "i32")
                    .prisma("salesOrderDetailId")
            },
            <i32 as __v0::Field>::OF.named("line_number", "i32").prisma("lineNumber"),
            <Option<Uuid> as __v0::Field>::OF
                .named("product_id", "Uuid")
                .prisma("productId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("item_number", "String")
                    .prisma("itemNumber")
            },
            <String as __v0::Field>::OF.named("description", "String"),
            <i32 as __v0::Field>::OF.named("quantity", "i32"),
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("unit_price", "Decimal")
                    .prisma("unitPrice")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "A fraction: the line total is quantity × price × (1 − discount).",
                ),
                native: &["Decimal(5, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("unit_price_discount", "Decimal")
                    .prisma("unitPriceDiscount")
            },
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                ..<Decimal as __v0::Field>::OF
                    .named("line_total", "Decimal")
                    .prisma("lineTotal")
            },
            <Option<i32> as __v0::Field>::OF
                .named("special_offer_id", "i32")
                .prisma("specialOfferId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("carrier_tracking_number", "String")
                    .prisma("carrierTrackingNumber")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("unit_of_measure", "String")
                    .prisma("unitOfMeasure")
            },
            __v0::FieldDescription {
                opaque: true,
                native: &["Unsupported(\"vector(1536)\")"],
                ..__v0::FieldDescription::NULLABLE
                    .named("description_embedding", "Opaque")
                    .prisma("descriptionEmbedding")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(InvoiceLineItem {
                invoice_id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                sales_order_detail_id: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 1)?,
                line_number: <i32 as __v0::Field>::read::<D>(row, at + 2)?,
                product_id: <Option<Uuid> as __v0::Field>::read::<D>(row, at + 3)?,
                item_number: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                description: <String as __v0::Field>::read::<D>(row, at + 5)?,
                quantity: <i32 as __v0::Field>::read::<D>(row, at + 6)?,
                unit_price: <Decimal as __v0::Field>::read::<D>(row, at + 7)?,
                unit_price_discount: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                line_total: <Decimal as __v0::Field>::read::<D>(row, at + 9)?,
                special_offer_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 10)?,
                carrier_tracking_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                unit_of_measure: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                description_embedding: __v0::absent(),
                id: <Uuid as __v0::Field>::read::<D>(row, at + 13)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 15)?,
                invoice: __v0::absent(),
                product: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for InvoiceLineItem {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for InvoiceLineItem {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<14>, W> for InvoiceLineItem {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for InvoiceLineItem {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "InvoiceLineItem",
            docs: __v0::Some("One line of an invoice."),
            table: "invoice_line_items",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "invoice",
                        "invoice",
                        "BelongsTo",
                        "Invoice",
                        &["invoice_id"],
                        <Invoice as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "product",
                        "product",
                        "BelongsTo",
                        "Product",
                        &["product_id"],
                        <Product as __v0::Model>::__description,
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <Invoice as __v0::Model>::Id>();
        __v0::refers::<Option<Uuid>, <Product as __v0::Model>::Id>();
    };
};
///A new [`InvoiceLineItem`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewInvoiceLineItem {
    pub invoice_id: Uuid,
    pub line_number: i32,
    pub description: String,
    pub quantity: i32,
    pub unit_price: Decimal,
    pub line_total: Decimal,
}
///A new [`InvoiceLineItem`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct InvoiceLineItemCreate(::onedef::__v0::Create<InvoiceLineItem>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl InvoiceLineItemCreate {
        pub fn sales_order_detail_id(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            InvoiceLineItemCreate(self.0.set(1, value))
        }
        pub fn product_id(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            InvoiceLineItemCreate(self.0.set(3, value))
        }
        pub fn item_number(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            InvoiceLineItemCreate(self.0.set(4, value))
        }
        pub fn unit_price_discount(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            InvoiceLineItemCreate(self.0.set(8, value))
        }
        pub fn special_offer_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            InvoiceLineItemCreate(self.0.set(10, value))
        }
        pub fn carrier_tracking_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceLineItemCreate(self.0.set(11, value))
        }
        pub fn unit_of_measure(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            InvoiceLineItemCreate(self.0.set(12, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            InvoiceLineItemCreate(self.0.set(14, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            InvoiceLineItemCreate(self.0.set(15, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            InvoiceLineItemCreate(self.0.set(16, value))
        }
    }
    __v0::create_methods!(pub, InvoiceLineItemCreate, InvoiceLineItem);
    #[automatically_derived]
    impl __v0::Draft<InvoiceLineItem> for NewInvoiceLineItem {
        fn into_create(self) -> __v0::Create<InvoiceLineItem> {
            __v0::Create::of(
                [0, 2, 5, 6, 7, 9],
                [
                    <Uuid as __v0::Field>::into_datum(self.invoice_id),
                    <i32 as __v0::Field>::into_datum(self.line_number),
                    <String as __v0::Field>::into_datum(self.description),
                    <i32 as __v0::Field>::into_datum(self.quantity),
                    <Decimal as __v0::Field>::into_datum(self.unit_price),
                    <Decimal as __v0::Field>::into_datum(self.line_total),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for InvoiceLineItem {
        type New = NewInvoiceLineItem;
        type Create = InvoiceLineItemCreate;
    }
};

// Payment

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct INVOICE;
    }
    #[allow(dead_code, missing_docs)]
    impl Payment {
        pub const INVOICE_ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDate, 1> = __v0::Column::HERE;
        pub const AMOUNT: __v0::Column<Self, Decimal, 2> = __v0::Column::HERE;
        pub const PAYMENT_METHOD: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const REFERENCE_NUMBER: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const NOTES: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 6> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 8> = __v0::Column::HERE;
        pub const INVOICE: __v0::Relation<
            Self,
            BelongsTo<Invoice>,
            __relations::INVOICE,
        > = __v0::to("invoice", 0);
    }
    #[automatically_derived]
    impl __v0::Record for Payment {
        const WIDTH: __v0::usize = 9;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            <Uuid as __v0::Field>::OF.named("invoice_id", "Uuid").prisma("invoiceId"),
            <NaiveDate as __v0::Field>::OF
                .named("payment_date", "NaiveDate")
                .prisma("paymentDate"),
            __v0::FieldDescription {
                native: &["Decimal(12, 2)"],
                ..<Decimal as __v0::Field>::OF.named("amount", "Decimal")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("payment_method", "String")
                    .prisma("paymentMethod")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("reference_number", "String")
                    .prisma("referenceNumber")
            },
            <Option<String> as __v0::Field>::OF.named("notes", "String"),
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Payment {
                invoice_id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                payment_date: <NaiveDate as __v0::Field>::read::<D>(row, at + 1)?,
                amount: <Decimal as __v0::Field>::read::<D>(row, at + 2)?,
                payment_method: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                reference_number: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                notes: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 6)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Payment {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<6>, W> for Payment {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Payment {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Payment",
            docs: __v0::Some("Money received for an invoice."),
            table: "payments",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
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
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <Invoice as __v0::Model>::Id>();
    };
};
///A new [`Payment`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewPayment {
    pub invoice_id: Uuid,
    pub payment_date: NaiveDate,
    pub amount: Decimal,
}
///A new [`Payment`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct PaymentCreate(::onedef::__v0::Create<Payment>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl PaymentCreate {
        pub fn payment_method(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PaymentCreate(self.0.set(3, value))
        }
        pub fn reference_number(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            PaymentCreate(self.0.set(4, value))
        }
        pub fn notes(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            PaymentCreate(self.0.set(5, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            PaymentCreate(self.0.set(6, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            PaymentCreate(self.0.set(7, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            PaymentCreate(self.0.set(8, value))
        }
    }
    __v0::create_methods!(pub, PaymentCreate, Payment);
    #[automatically_derived]
    impl __v0::Draft<Payment> for NewPayment {
        fn into_create(self) -> __v0::Create<Payment> {
            __v0::Create::of(
                [0, 1, 2],
                [
                    <Uuid as __v0::Field>::into_datum(self.invoice_id),
                    <NaiveDate as __v0::Field>::into_datum(self.payment_date),
                    <Decimal as __v0::Field>::into_datum(self.amount),
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

// DocumentProcessingLog

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct INVOICE;
    }
    #[allow(dead_code, missing_docs)]
    impl DocumentProcessingLog {
        pub const INVOICE_ID: __v0::Column<Self, Option<Uuid>, 0> = __v0::Column::HERE;
        pub const PROCESSING_STEP: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const LLM_MODEL: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const PROMPT_USED: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const RAW_RESPONSE: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const EXTRACTED_DATA: __v0::Column<Self, Option<serde_json::Value>, 5> = __v0::Column::HERE;
        pub const CONFIDENCE_SCORES: __v0::Column<Self, Option<serde_json::Value>, 6> = __v0::Column::HERE;
        pub const VALIDATION_ERRORS: __v0::Column<Self, Option<serde_json::Value>, 7> = __v0::Column::HERE;
        pub const PROCESSING_TIME_MS: __v0::Column<Self, Option<i32>, 8> = __v0::Column::HERE;
        pub const TOKENS_USED: __v0::Column<Self, Option<i32>, 9> = __v0::Column::HERE;
        pub const PROCESSED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 10> = __v0::Column::HERE;
        pub const PROCESSED_BY: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 12> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 13> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 14> = __v0::Column::HERE;
        pub const INVOICE: __v0::Relation<
            Self,
            BelongsTo<Option<Invoice>>,
            __relations::INVOICE,
        > = __v0::to("invoice", 0);
    }
    #[automatically_derived]
    impl __v0::Record for DocumentProcessingLog {
        const WIDTH: __v0::usize = 15;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            <Option<Uuid> as __v0::Field>::OF
                .named("invoice_id", "Uuid")
                .prisma("invoiceId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF
                    .named("processing_step", "String")
                    .prisma("processingStep")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("llm_model", "String")
                    .prisma("llmModel")
            },
            <Option<String> as __v0::Field>::OF
                .named("prompt_used", "String")
                .prisma("promptUsed"),
            <Option<String> as __v0::Field>::OF
                .named("raw_response", "String")
                .prisma("rawResponse"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("extracted_data", "serde_json::Value")
                .prisma("extractedData"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("confidence_scores", "serde_json::Value")
                .prisma("confidenceScores"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("validation_errors", "serde_json::Value")
                .prisma("validationErrors"),
            <Option<i32> as __v0::Field>::OF
                .named("processing_time_ms", "i32")
                .prisma("processingTimeMs"),
            <Option<i32> as __v0::Field>::OF
                .named("tokens_used", "i32")
                .prisma("tokensUsed"),
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("processed_at", "DateTime<Utc>")
                    .prisma("processedAt")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("processed_by", "String")
                    .prisma("processedBy")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(DocumentProcessingLog {
                invoice_id: <Option<Uuid> as __v0::Field>::read::<D>(row, at)?,
                processing_step: <String as __v0::Field>::read::<D>(row, at + 1)?,
                llm_model: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                prompt_used: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                raw_response: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                extracted_data: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                confidence_scores: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                validation_errors: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                processing_time_ms: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                tokens_used: <Option<i32> as __v0::Field>::read::<D>(row, at + 9)?,
                processed_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                processed_by: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 12)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 13)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for DocumentProcessingLog {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<12>, W> for DocumentProcessingLog {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for DocumentProcessingLog {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "DocumentProcessingLog",
            docs: __v0::Some("One step of reading a document."),
            table: "document_processing_log",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
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
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<Uuid>, <Invoice as __v0::Model>::Id>();
    };
};
///A new [`DocumentProcessingLog`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewDocumentProcessingLog {
    pub processing_step: String,
}
///A new [`DocumentProcessingLog`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct DocumentProcessingLogCreate(::onedef::__v0::Create<DocumentProcessingLog>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl DocumentProcessingLogCreate {
        pub fn invoice_id(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            DocumentProcessingLogCreate(self.0.set(0, value))
        }
        pub fn llm_model(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DocumentProcessingLogCreate(self.0.set(2, value))
        }
        pub fn prompt_used(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DocumentProcessingLogCreate(self.0.set(3, value))
        }
        pub fn raw_response(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DocumentProcessingLogCreate(self.0.set(4, value))
        }
        pub fn extracted_data(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            DocumentProcessingLogCreate(self.0.set(5, value))
        }
        pub fn confidence_scores(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            DocumentProcessingLogCreate(self.0.set(6, value))
        }
        pub fn validation_errors(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            DocumentProcessingLogCreate(self.0.set(7, value))
        }
        pub fn processing_time_ms(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            DocumentProcessingLogCreate(self.0.set(8, value))
        }
        pub fn tokens_used(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            DocumentProcessingLogCreate(self.0.set(9, value))
        }
        pub fn processed_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            DocumentProcessingLogCreate(self.0.set(10, value))
        }
        pub fn processed_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DocumentProcessingLogCreate(self.0.set(11, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            DocumentProcessingLogCreate(self.0.set(12, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            DocumentProcessingLogCreate(self.0.set(13, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            DocumentProcessingLogCreate(self.0.set(14, value))
        }
    }
    __v0::create_methods!(pub, DocumentProcessingLogCreate, DocumentProcessingLog);
    #[automatically_derived]
    impl __v0::Draft<DocumentProcessingLog> for NewDocumentProcessingLog {
        fn into_create(self) -> __v0::Create<DocumentProcessingLog> {
            __v0::Create::of(
                [1],
                [<String as __v0::Field>::into_datum(self.processing_step)],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for DocumentProcessingLog {
        type New = NewDocumentProcessingLog;
        type Create = DocumentProcessingLogCreate;
    }
};

// ExtractionRule

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ExtractionRule {
        pub const RULE_NAME: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const RULE_TYPE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const PATTERN_REGEX: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const EXTRACTION_PROMPT: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const VALIDATION_CRITERIA: __v0::Column<
            Self,
            Option<serde_json::Value>,
            4,
        > = __v0::Column::HERE;
        pub const CONFIDENCE_THRESHOLD: __v0::Column<Self, Option<Decimal>, 5> = __v0::Column::HERE;
        pub const DOCUMENT_TYPES: __v0::Column<Self, Vec<String>, 6> = __v0::Column::HERE;
        pub const VENDOR_PATTERNS: __v0::Column<Self, Vec<String>, 7> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>, 8> = __v0::Column::HERE;
        pub const PRIORITY: __v0::Column<Self, Option<i32>, 9> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 10> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 11> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 12> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for ExtractionRule {
        const WIDTH: __v0::usize = 13;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF
                    .named("rule_name", "String")
                    .prisma("ruleName")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF
                    .named("rule_type", "String")
                    .prisma("ruleType")
            },
            <Option<String> as __v0::Field>::OF
                .named("pattern_regex", "String")
                .prisma("patternRegex"),
            <Option<String> as __v0::Field>::OF
                .named("extraction_prompt", "String")
                .prisma("extractionPrompt"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("validation_criteria", "serde_json::Value")
                .prisma("validationCriteria"),
            __v0::FieldDescription {
                docs: __v0::Some("Results below it go to review."),
                native: &["Decimal(3, 2)"],
                default: __v0::Some("client(0.8)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0.8"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("confidence_threshold", "Decimal")
                    .prisma("confidenceThreshold")
            },
            <Vec<String> as __v0::Field>::OF
                .named("document_types", "Vec<String>")
                .prisma("documentTypes"),
            <Vec<String> as __v0::Field>::OF
                .named("vendor_patterns", "Vec<String>")
                .prisma("vendorPatterns"),
            __v0::FieldDescription {
                default: __v0::Some("client(true)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(true))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_active", "bool")
                    .prisma("isActive")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Lower numbers run first."),
                default: __v0::Some("client(100)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("100"))),
                ..<Option<i32> as __v0::Field>::OF.named("priority", "i32")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ExtractionRule {
                rule_name: <String as __v0::Field>::read::<D>(row, at)?,
                rule_type: <String as __v0::Field>::read::<D>(row, at + 1)?,
                pattern_regex: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                extraction_prompt: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                validation_criteria: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                confidence_threshold: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                document_types: <Vec<String> as __v0::Field>::read::<D>(row, at + 6)?,
                vendor_patterns: <Vec<String> as __v0::Field>::read::<D>(row, at + 7)?,
                is_active: <Option<bool> as __v0::Field>::read::<D>(row, at + 8)?,
                priority: <Option<i32> as __v0::Field>::read::<D>(row, at + 9)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 10)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 12)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ExtractionRule {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<10>, W> for ExtractionRule {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ExtractionRule {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ExtractionRule",
            docs: __v0::Some("How a field is found in a document."),
            table: "extraction_rules",
            fields: <Self as __v0::Record>::FIELDS,
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`ExtractionRule`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewExtractionRule {
    pub rule_name: String,
    pub rule_type: String,
}
///A new [`ExtractionRule`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ExtractionRuleCreate(::onedef::__v0::Create<ExtractionRule>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ExtractionRuleCreate {
        pub fn pattern_regex(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ExtractionRuleCreate(self.0.set(2, value))
        }
        pub fn extraction_prompt(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            ExtractionRuleCreate(self.0.set(3, value))
        }
        pub fn validation_criteria(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            ExtractionRuleCreate(self.0.set(4, value))
        }
        pub fn confidence_threshold(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ExtractionRuleCreate(self.0.set(5, value))
        }
        pub fn document_types(self, value: impl __v0::IntoField<Vec<String>>) -> Self {
            ExtractionRuleCreate(self.0.set(6, value))
        }
        pub fn vendor_patterns(self, value: impl __v0::IntoField<Vec<String>>) -> Self {
            ExtractionRuleCreate(self.0.set(7, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            ExtractionRuleCreate(self.0.set(8, value))
        }
        pub fn priority(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            ExtractionRuleCreate(self.0.set(9, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            ExtractionRuleCreate(self.0.set(10, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ExtractionRuleCreate(self.0.set(11, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ExtractionRuleCreate(self.0.set(12, value))
        }
    }
    __v0::create_methods!(pub, ExtractionRuleCreate, ExtractionRule);
    #[automatically_derived]
    impl __v0::Draft<ExtractionRule> for NewExtractionRule {
        fn into_create(self) -> __v0::Create<ExtractionRule> {
            __v0::Create::of(
                [0, 1],
                [
                    <String as __v0::Field>::into_datum(self.rule_name),
                    <String as __v0::Field>::into_datum(self.rule_type),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ExtractionRule {
        type New = NewExtractionRule;
        type Create = ExtractionRuleCreate;
    }
};

// Report

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct TEMPLATE;
    }
    #[allow(dead_code, missing_docs)]
    impl Report {
        pub const USER_ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const TITLE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const REPORT_TYPE: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const PROGRESS: __v0::Column<Self, Option<i32>, 5> = __v0::Column::HERE;
        pub const PARAMETERS: __v0::Column<Self, Option<serde_json::Value>, 6> = __v0::Column::HERE;
        pub const TEMPLATE_ID: __v0::Column<Self, Option<Uuid>, 7> = __v0::Column::HERE;
        pub const FILE_PATH: __v0::Column<Self, Option<String>, 8> = __v0::Column::HERE;
        pub const FILE_FORMAT: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const FILE_SIZE: __v0::Column<Self, Option<i32>, 10> = __v0::Column::HERE;
        pub const PREVIEW_URL: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const ERROR_MESSAGE: __v0::Column<Self, Option<String>, 12> = __v0::Column::HERE;
        pub const PROCESSING_TIME_SECONDS: __v0::Column<Self, Option<i32>, 13> = __v0::Column::HERE;
        pub const GENERATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 14> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, Option<DateTime<Utc>>, 15> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 16> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 17> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 18> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
        pub const TEMPLATE: __v0::Relation<
            Self,
            BelongsTo<Option<SavedReportTemplate>>,
            __relations::TEMPLATE,
        > = __v0::to("template", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Report {
        const WIDTH: __v0::usize = 19;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            <Uuid as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("title", "String")
            },
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("`financial`, `sales`, `custom` and others."),
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF
                    .named("report_type", "String")
                    .prisma("reportType")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`pending`, `processing`, `completed` or `failed`."),
                native: &["VarChar(50)"],
                default: __v0::Some("client(\"pending\")"),
                client: __v0::Some(
                    __v0::Client::new(|| __v0::text::<String>("pending")),
                ),
                ..<Option<String> as __v0::Field>::OF.named("status", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("From 0 to 100."),
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("0"))),
                ..<Option<i32> as __v0::Field>::OF.named("progress", "i32")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("parameters", "serde_json::Value"),
            <Option<Uuid> as __v0::Field>::OF
                .named("template_id", "Uuid")
                .prisma("templateId"),
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("file_path", "String")
                    .prisma("filePath")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`pdf`, `png`, `xlsx` or `csv`."),
                native: &["VarChar(20)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("file_format", "String")
                    .prisma("fileFormat")
            },
            <Option<i32> as __v0::Field>::OF
                .named("file_size", "i32")
                .prisma("fileSize"),
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("preview_url", "String")
                    .prisma("previewUrl")
            },
            <Option<String> as __v0::Field>::OF
                .named("error_message", "String")
                .prisma("errorMessage"),
            <Option<i32> as __v0::Field>::OF
                .named("processing_time_seconds", "i32")
                .prisma("processingTimeSeconds"),
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("generated_at", "DateTime<Utc>")
                    .prisma("generatedAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("expires_at", "DateTime<Utc>")
                    .prisma("expiresAt")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Report {
                user_id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                title: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                report_type: <String as __v0::Field>::read::<D>(row, at + 3)?,
                status: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                progress: <Option<i32> as __v0::Field>::read::<D>(row, at + 5)?,
                parameters: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                template_id: <Option<Uuid> as __v0::Field>::read::<D>(row, at + 7)?,
                file_path: <Option<String> as __v0::Field>::read::<D>(row, at + 8)?,
                file_format: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                file_size: <Option<i32> as __v0::Field>::read::<D>(row, at + 10)?,
                preview_url: <Option<String> as __v0::Field>::read::<D>(row, at + 11)?,
                error_message: <Option<String> as __v0::Field>::read::<D>(row, at + 12)?,
                processing_time_seconds: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 13)?,
                generated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                expires_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 15)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 16)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 17)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 18)?,
                user: __v0::absent(),
                template: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Report {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<16>, W> for Report {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Report {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Report",
            docs: __v0::Some("A report that somebody asked for."),
            table: "reports",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
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
                    optional: true,
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "template",
                        "template",
                        "BelongsTo",
                        "SavedReportTemplate",
                        &["template_id"],
                        <SavedReportTemplate as __v0::Model>::__description,
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
        __v0::refers::<Option<Uuid>, <SavedReportTemplate as __v0::Model>::Id>();
    };
};
///A new [`Report`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewReport {
    pub user_id: Uuid,
    pub title: String,
    pub report_type: String,
}
///A new [`Report`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ReportCreate(::onedef::__v0::Create<Report>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ReportCreate {
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ReportCreate(self.0.set(2, value))
        }
        pub fn status(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ReportCreate(self.0.set(4, value))
        }
        pub fn progress(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            ReportCreate(self.0.set(5, value))
        }
        pub fn parameters(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            ReportCreate(self.0.set(6, value))
        }
        pub fn template_id(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            ReportCreate(self.0.set(7, value))
        }
        pub fn file_path(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ReportCreate(self.0.set(8, value))
        }
        pub fn file_format(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ReportCreate(self.0.set(9, value))
        }
        pub fn file_size(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            ReportCreate(self.0.set(10, value))
        }
        pub fn preview_url(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ReportCreate(self.0.set(11, value))
        }
        pub fn error_message(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            ReportCreate(self.0.set(12, value))
        }
        pub fn processing_time_seconds(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            ReportCreate(self.0.set(13, value))
        }
        pub fn generated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ReportCreate(self.0.set(14, value))
        }
        pub fn expires_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ReportCreate(self.0.set(15, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            ReportCreate(self.0.set(16, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ReportCreate(self.0.set(17, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ReportCreate(self.0.set(18, value))
        }
    }
    __v0::create_methods!(pub, ReportCreate, Report);
    #[automatically_derived]
    impl __v0::Draft<Report> for NewReport {
        fn into_create(self) -> __v0::Create<Report> {
            __v0::Create::of(
                [0, 1, 3],
                [
                    <Uuid as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.title),
                    <String as __v0::Field>::into_datum(self.report_type),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Report {
        type New = NewReport;
        type Create = ReportCreate;
    }
};

// SavedReportTemplate

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct REPORTS;
    }
    #[allow(dead_code, missing_docs)]
    impl SavedReportTemplate {
        pub const USER_ID: __v0::Column<Self, Uuid, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const REPORT_TYPE: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const PARAMETERS: __v0::Column<Self, serde_json::Value, 4> = __v0::Column::HERE;
        pub const IS_PUBLIC: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const USAGE_COUNT: __v0::Column<Self, Option<i32>, 6> = __v0::Column::HERE;
        pub const LAST_USED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 10> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
        pub const REPORTS: __v0::Relation<Self, HasMany<Report>, __relations::REPORTS> = __v0::to(
            "reports",
            1,
        );
    }
    #[automatically_derived]
    impl __v0::Record for SavedReportTemplate {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            <Uuid as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF
                    .named("report_type", "String")
                    .prisma("reportType")
            },
            <serde_json::Value as __v0::Field>::OF
                .named("parameters", "serde_json::Value"),
            __v0::FieldDescription {
                docs: __v0::Some(
                    "`private`, `team` or `public`: a text, in spite of its name.",
                ),
                native: &["VarChar(20)"],
                default: __v0::Some("client(\"private\")"),
                client: __v0::Some(
                    __v0::Client::new(|| __v0::text::<String>("private")),
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("is_public", "String")
                    .prisma("isPublic")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("0"))),
                ..<Option<i32> as __v0::Field>::OF
                    .named("usage_count", "i32")
                    .prisma("usageCount")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("last_used_at", "DateTime<Utc>")
                    .prisma("lastUsedAt")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SavedReportTemplate {
                user_id: <Uuid as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                report_type: <String as __v0::Field>::read::<D>(row, at + 3)?,
                parameters: <serde_json::Value as __v0::Field>::read::<D>(row, at + 4)?,
                is_public: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                usage_count: <Option<i32> as __v0::Field>::read::<D>(row, at + 6)?,
                last_used_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                user: __v0::absent(),
                reports: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for SavedReportTemplate {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<8>, W> for SavedReportTemplate {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for SavedReportTemplate {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SavedReportTemplate",
            docs: __v0::Some("Settings of a report, kept for the next time."),
            table: "saved_report_templates",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "user",
                        "user",
                        "BelongsTo",
                        "User",
                        &["user_id"],
                        <User as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "reports",
                    "reports",
                    "HasMany",
                    "Report",
                    &[],
                    <Report as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};
///A new [`SavedReportTemplate`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSavedReportTemplate {
    pub user_id: Uuid,
    pub name: String,
    pub report_type: String,
    pub parameters: serde_json::Value,
}
///A new [`SavedReportTemplate`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SavedReportTemplateCreate(::onedef::__v0::Create<SavedReportTemplate>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SavedReportTemplateCreate {
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SavedReportTemplateCreate(self.0.set(2, value))
        }
        pub fn is_public(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SavedReportTemplateCreate(self.0.set(5, value))
        }
        pub fn usage_count(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            SavedReportTemplateCreate(self.0.set(6, value))
        }
        pub fn last_used_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            SavedReportTemplateCreate(self.0.set(7, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            SavedReportTemplateCreate(self.0.set(8, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            SavedReportTemplateCreate(self.0.set(9, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            SavedReportTemplateCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, SavedReportTemplateCreate, SavedReportTemplate);
    #[automatically_derived]
    impl __v0::Draft<SavedReportTemplate> for NewSavedReportTemplate {
        fn into_create(self) -> __v0::Create<SavedReportTemplate> {
            __v0::Create::of(
                [0, 1, 3, 4],
                [
                    <Uuid as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.report_type),
                    <serde_json::Value as __v0::Field>::into_datum(self.parameters),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for SavedReportTemplate {
        type New = NewSavedReportTemplate;
        type Create = SavedReportTemplateCreate;
    }
};

// UsageAnalytics

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl UsageAnalytics {
        pub const USER_ID: __v0::Column<Self, Option<Uuid>, 0> = __v0::Column::HERE;
        pub const SESSION_ID: __v0::Column<Self, Option<String>, 1> = __v0::Column::HERE;
        pub const ROUTE: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const PAGE_TITLE: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const REFERRER: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const VIEWED_AT: __v0::Column<Self, DateTime<Utc>, 5> = __v0::Column::HERE;
        pub const DURATION_SECONDS: __v0::Column<Self, Option<i32>, 6> = __v0::Column::HERE;
        pub const ACTION: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 8> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 11> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 12> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 13> = __v0::Column::HERE;
        pub const USER: __v0::Relation<
            Self,
            BelongsTo<Option<User>>,
            __relations::USER,
        > = __v0::to("user", 0);
    }
    #[automatically_derived]
    impl __v0::Record for UsageAnalytics {
        const WIDTH: __v0::usize = 14;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            <Option<Uuid> as __v0::Field>::OF.named("user_id", "Uuid").prisma("userId"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("session_id", "String")
                    .prisma("sessionId")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<String as __v0::Field>::OF.named("route", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("page_title", "String")
                    .prisma("pageTitle")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF.named("referrer", "String")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("viewed_at", "DateTime<Utc>")
                    .prisma("viewedAt")
            },
            <Option<i32> as __v0::Field>::OF
                .named("duration_seconds", "i32")
                .prisma("durationSeconds"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF.named("action", "String")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("user_agent", "String")
                    .prisma("userAgent")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("ip_address", "String")
                    .prisma("ipAddress")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(UsageAnalytics {
                user_id: <Option<Uuid> as __v0::Field>::read::<D>(row, at)?,
                session_id: <Option<String> as __v0::Field>::read::<D>(row, at + 1)?,
                route: <String as __v0::Field>::read::<D>(row, at + 2)?,
                page_title: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                referrer: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                viewed_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 5)?,
                duration_seconds: <Option<i32> as __v0::Field>::read::<D>(row, at + 6)?,
                action: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 11)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 13)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for UsageAnalytics {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<11>, W> for UsageAnalytics {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for UsageAnalytics {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "UsageAnalytics",
            docs: __v0::Some("One page that somebody looked at."),
            table: "usage_analytics",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
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
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
    };
};
///A new [`UsageAnalytics`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewUsageAnalytics {
    pub route: String,
}
///A new [`UsageAnalytics`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct UsageAnalyticsCreate(::onedef::__v0::Create<UsageAnalytics>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl UsageAnalyticsCreate {
        pub fn user_id(self, value: impl __v0::IntoField<Option<Uuid>>) -> Self {
            UsageAnalyticsCreate(self.0.set(0, value))
        }
        pub fn session_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UsageAnalyticsCreate(self.0.set(1, value))
        }
        pub fn page_title(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UsageAnalyticsCreate(self.0.set(3, value))
        }
        pub fn referrer(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UsageAnalyticsCreate(self.0.set(4, value))
        }
        pub fn viewed_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            UsageAnalyticsCreate(self.0.set(5, value))
        }
        pub fn duration_seconds(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            UsageAnalyticsCreate(self.0.set(6, value))
        }
        pub fn action(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UsageAnalyticsCreate(self.0.set(7, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            UsageAnalyticsCreate(self.0.set(8, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UsageAnalyticsCreate(self.0.set(9, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UsageAnalyticsCreate(self.0.set(10, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            UsageAnalyticsCreate(self.0.set(11, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            UsageAnalyticsCreate(self.0.set(12, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            UsageAnalyticsCreate(self.0.set(13, value))
        }
    }
    __v0::create_methods!(pub, UsageAnalyticsCreate, UsageAnalytics);
    #[automatically_derived]
    impl __v0::Draft<UsageAnalytics> for NewUsageAnalytics {
        fn into_create(self) -> __v0::Create<UsageAnalytics> {
            __v0::Create::of([2], [<String as __v0::Field>::into_datum(self.route)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for UsageAnalytics {
        type New = NewUsageAnalytics;
        type Create = UsageAnalyticsCreate;
    }
};

// PageViewSummary

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl PageViewSummary {
        pub const DATE: __v0::Column<Self, DateTime<Utc>, 0> = __v0::Column::HERE;
        pub const ROUTE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const UNIQUE_USERS: __v0::Column<Self, Option<i32>, 2> = __v0::Column::HERE;
        pub const TOTAL_VIEWS: __v0::Column<Self, Option<i32>, 3> = __v0::Column::HERE;
        pub const AVG_DURATION_SECONDS: __v0::Column<Self, Option<i32>, 4> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 5> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 6> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 8> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for PageViewSummary {
        const WIDTH: __v0::usize = 9;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<DateTime<Utc> as __v0::Field>::OF.named("date", "DateTime<Utc>")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<String as __v0::Field>::OF.named("route", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("0"))),
                ..<Option<i32> as __v0::Field>::OF
                    .named("unique_users", "i32")
                    .prisma("uniqueUsers")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("0"))),
                ..<Option<i32> as __v0::Field>::OF
                    .named("total_views", "i32")
                    .prisma("totalViews")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<i32>("0"))),
                ..<Option<i32> as __v0::Field>::OF
                    .named("avg_duration_seconds", "i32")
                    .prisma("avgDurationSeconds")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PageViewSummary {
                date: <DateTime<Utc> as __v0::Field>::read::<D>(row, at)?,
                route: <String as __v0::Field>::read::<D>(row, at + 1)?,
                unique_users: <Option<i32> as __v0::Field>::read::<D>(row, at + 2)?,
                total_views: <Option<i32> as __v0::Field>::read::<D>(row, at + 3)?,
                avg_duration_seconds: <Option<
                    i32,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 6)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 8)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for PageViewSummary {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<6>, W> for PageViewSummary {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for PageViewSummary {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PageViewSummary",
            docs: __v0::Some("Page views of one route on one day."),
            table: "page_view_summary",
            fields: <Self as __v0::Record>::FIELDS,
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`PageViewSummary`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewPageViewSummary {
    pub date: DateTime<Utc>,
    pub route: String,
}
///A new [`PageViewSummary`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct PageViewSummaryCreate(::onedef::__v0::Create<PageViewSummary>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl PageViewSummaryCreate {
        pub fn unique_users(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            PageViewSummaryCreate(self.0.set(2, value))
        }
        pub fn total_views(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            PageViewSummaryCreate(self.0.set(3, value))
        }
        pub fn avg_duration_seconds(
            self,
            value: impl __v0::IntoField<Option<i32>>,
        ) -> Self {
            PageViewSummaryCreate(self.0.set(4, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            PageViewSummaryCreate(self.0.set(5, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            PageViewSummaryCreate(self.0.set(6, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            PageViewSummaryCreate(self.0.set(7, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            PageViewSummaryCreate(self.0.set(8, value))
        }
    }
    __v0::create_methods!(pub, PageViewSummaryCreate, PageViewSummary);
    #[automatically_derived]
    impl __v0::Draft<PageViewSummary> for NewPageViewSummary {
        fn into_create(self) -> __v0::Create<PageViewSummary> {
            __v0::Create::of(
                [0, 1],
                [
                    <DateTime<Utc> as __v0::Field>::into_datum(self.date),
                    <String as __v0::Field>::into_datum(self.route),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for PageViewSummary {
        type New = NewPageViewSummary;
        type Create = PageViewSummaryCreate;
    }
};

// SalesTerritory

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct INVOICES;
        pub struct COMPANIES;
        pub struct SALESPERSONS;
    }
    #[allow(dead_code, missing_docs)]
    impl SalesTerritory {
        pub const TERRITORY_ID: __v0::Column<Self, i32, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const COUNTRY_REGION_CODE: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const TERRITORY_GROUP: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>, 4> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 5> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 6> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::Column::HERE;
        pub const INVOICES: __v0::Relation<
            Self,
            HasMany<Invoice>,
            __relations::INVOICES,
        > = __v0::to("invoices", 0);
        pub const COMPANIES: __v0::Relation<
            Self,
            HasMany<Company>,
            __relations::COMPANIES,
        > = __v0::to("companies", 1);
        pub const SALESPERSONS: __v0::Relation<
            Self,
            HasMany<Salesperson>,
            __relations::SALESPERSONS,
        > = __v0::to("salespersons", 2);
    }
    #[automatically_derived]
    impl __v0::Record for SalesTerritory {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                docs: __v0::Some(
                    "The number in the imported data, which references use.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<i32 as __v0::Field>::OF
                    .named("territory_id", "i32")
                    .prisma("territoryId")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(10)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("country_region_code", "String")
                    .prisma("countryRegionCode")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("territory_group", "String")
                    .prisma("territoryGroup")
            },
            __v0::FieldDescription {
                default: __v0::Some("client(true)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(true))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_active", "bool")
                    .prisma("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SalesTerritory {
                territory_id: <i32 as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                country_region_code: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 2)?,
                territory_group: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                is_active: <Option<bool> as __v0::Field>::read::<D>(row, at + 4)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 5)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                invoices: __v0::absent(),
                companies: __v0::absent(),
                salespersons: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for SalesTerritory {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for SalesTerritory {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<5>, W> for SalesTerritory {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for SalesTerritory {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SalesTerritory",
            docs: __v0::Some("A region of sales."),
            table: "sales_territories",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "invoices",
                    "invoices",
                    "HasMany",
                    "Invoice",
                    &[],
                    <Invoice as __v0::Model>::__description,
                ),
                __v0::relation(
                    "companies",
                    "companies",
                    "HasMany",
                    "Company",
                    &[],
                    <Company as __v0::Model>::__description,
                ),
                __v0::relation(
                    "salespersons",
                    "salespersons",
                    "HasMany",
                    "Salesperson",
                    &[],
                    <Salesperson as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`SalesTerritory`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSalesTerritory {
    pub territory_id: i32,
    pub name: String,
}
///A new [`SalesTerritory`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SalesTerritoryCreate(::onedef::__v0::Create<SalesTerritory>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SalesTerritoryCreate {
        pub fn country_region_code(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            SalesTerritoryCreate(self.0.set(2, value))
        }
        pub fn territory_group(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            SalesTerritoryCreate(self.0.set(3, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            SalesTerritoryCreate(self.0.set(4, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            SalesTerritoryCreate(self.0.set(5, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            SalesTerritoryCreate(self.0.set(6, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            SalesTerritoryCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, SalesTerritoryCreate, SalesTerritory);
    #[automatically_derived]
    impl __v0::Draft<SalesTerritory> for NewSalesTerritory {
        fn into_create(self) -> __v0::Create<SalesTerritory> {
            __v0::Create::of(
                [0, 1],
                [
                    <i32 as __v0::Field>::into_datum(self.territory_id),
                    <String as __v0::Field>::into_datum(self.name),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for SalesTerritory {
        type New = NewSalesTerritory;
        type Create = SalesTerritoryCreate;
    }
};

// Salesperson

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct TERRITORY;
        pub struct INVOICES;
    }
    #[allow(dead_code, missing_docs)]
    impl Salesperson {
        pub const SALESPERSON_ID: __v0::Column<Self, Option<i32>, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const PHONE: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const EMPLOYEE_ID: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const DEPARTMENT: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const TERRITORY_ID: __v0::Column<Self, Option<i32>, 6> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>, 7> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 9> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 10> = __v0::Column::HERE;
        pub const TERRITORY: __v0::Relation<
            Self,
            BelongsTo<Option<SalesTerritory>>,
            __relations::TERRITORY,
        > = __v0::to("territory", 0);
        pub const INVOICES: __v0::Relation<
            Self,
            HasMany<Invoice>,
            __relations::INVOICES,
        > = __v0::to("invoices", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Salesperson {
        const WIDTH: __v0::usize = 11;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<i32> as __v0::Field>::OF
                    .named("salesperson_id", "i32")
                    .prisma("salespersonId")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF.named("email", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<Option<String> as __v0::Field>::OF.named("phone", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                indexes: &[__v0::index("unique", &[], &[])],
                ..<Option<String> as __v0::Field>::OF
                    .named("employee_id", "String")
                    .prisma("employeeId")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF.named("department", "String")
            },
            <Option<i32> as __v0::Field>::OF
                .named("territory_id", "i32")
                .prisma("territoryId"),
            __v0::FieldDescription {
                default: __v0::Some("client(true)"),
                client: __v0::Some(__v0::Client::new(|| __v0::Datum::Bool(true))),
                ..<Option<bool> as __v0::Field>::OF
                    .named("is_active", "bool")
                    .prisma("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Salesperson {
                salesperson_id: <Option<i32> as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                email: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                phone: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                employee_id: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                department: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                territory_id: <Option<i32> as __v0::Field>::read::<D>(row, at + 6)?,
                is_active: <Option<bool> as __v0::Field>::read::<D>(row, at + 7)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                territory: __v0::absent(),
                invoices: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Salesperson {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Salesperson {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<2>, W> for Salesperson {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<4>, W> for Salesperson {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<8>, W> for Salesperson {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Salesperson {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Salesperson",
            docs: __v0::Some("Somebody who sells."),
            table: "salespersons",
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    references: &["territory_id"],
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "territory",
                        "territory",
                        "BelongsTo",
                        "SalesTerritory",
                        &["territory_id"],
                        <SalesTerritory as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "invoices",
                    "invoices",
                    "HasMany",
                    "Invoice",
                    &[],
                    <Invoice as __v0::Model>::__description,
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        <SalesTerritory>::TERRITORY_ID.__referred_by::<Option<i32>>();
    };
};
///A new [`Salesperson`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSalesperson {
    pub name: String,
}
///A new [`Salesperson`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SalespersonCreate(::onedef::__v0::Create<Salesperson>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SalespersonCreate {
        pub fn salesperson_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            SalespersonCreate(self.0.set(0, value))
        }
        pub fn email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SalespersonCreate(self.0.set(2, value))
        }
        pub fn phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SalespersonCreate(self.0.set(3, value))
        }
        pub fn employee_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SalespersonCreate(self.0.set(4, value))
        }
        pub fn department(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SalespersonCreate(self.0.set(5, value))
        }
        pub fn territory_id(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            SalespersonCreate(self.0.set(6, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<Option<bool>>) -> Self {
            SalespersonCreate(self.0.set(7, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            SalespersonCreate(self.0.set(8, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            SalespersonCreate(self.0.set(9, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            SalespersonCreate(self.0.set(10, value))
        }
    }
    __v0::create_methods!(pub, SalespersonCreate, Salesperson);
    #[automatically_derived]
    impl __v0::Draft<Salesperson> for NewSalesperson {
        fn into_create(self) -> __v0::Create<Salesperson> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Salesperson {
        type New = NewSalesperson;
        type Create = SalespersonCreate;
    }
};

// ShipMethod

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ShipMethod {
        pub const METHOD_ID: __v0::Column<Self, i32, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const BASE_RATE: __v0::Column<Self, Option<Decimal>, 2> = __v0::Column::HERE;
        pub const RATE_PER_POUND: __v0::Column<Self, Option<Decimal>, 3> = __v0::Column::HERE;
        pub const ID: __v0::Column<Self, Uuid, 4> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 5> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 6> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for ShipMethod {
        const WIDTH: __v0::usize = 7;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<i32 as __v0::Field>::OF.named("method_id", "i32").prisma("methodId")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("base_rate", "Decimal")
                    .prisma("baseRate")
            },
            __v0::FieldDescription {
                native: &["Decimal(10, 2)"],
                default: __v0::Some("client(0)"),
                client: __v0::Some(__v0::Client::new(|| __v0::number::<Decimal>("0"))),
                ..<Option<Decimal> as __v0::Field>::OF
                    .named("rate_per_pound", "Decimal")
                    .prisma("ratePerPound")
            },
            __v0::FieldDescription {
                default: __v0::Some("uuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<Uuid as __v0::Field>::OF.named("id", "Uuid")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .prisma("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                updated_at: true,
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .prisma("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ShipMethod {
                method_id: <i32 as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                base_rate: <Option<Decimal> as __v0::Field>::read::<D>(row, at + 2)?,
                rate_per_pound: <Option<
                    Decimal,
                > as __v0::Field>::read::<D>(row, at + 3)?,
                id: <Uuid as __v0::Field>::read::<D>(row, at + 4)?,
                created_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                updated_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 6)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for ShipMethod {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for ShipMethod {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<4>, W> for ShipMethod {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for ShipMethod {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ShipMethod",
            docs: __v0::Some("A way to ship, with its rates."),
            table: "ship_methods",
            fields: <Self as __v0::Record>::FIELDS,
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`ShipMethod`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewShipMethod {
    pub method_id: i32,
    pub name: String,
}
///A new [`ShipMethod`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct ShipMethodCreate(::onedef::__v0::Create<ShipMethod>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl ShipMethodCreate {
        pub fn base_rate(self, value: impl __v0::IntoField<Option<Decimal>>) -> Self {
            ShipMethodCreate(self.0.set(2, value))
        }
        pub fn rate_per_pound(
            self,
            value: impl __v0::IntoField<Option<Decimal>>,
        ) -> Self {
            ShipMethodCreate(self.0.set(3, value))
        }
        pub fn id(self, value: impl __v0::IntoField<Uuid>) -> Self {
            ShipMethodCreate(self.0.set(4, value))
        }
        pub fn created_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ShipMethodCreate(self.0.set(5, value))
        }
        pub fn updated_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            ShipMethodCreate(self.0.set(6, value))
        }
    }
    __v0::create_methods!(pub, ShipMethodCreate, ShipMethod);
    #[automatically_derived]
    impl __v0::Draft<ShipMethod> for NewShipMethod {
        fn into_create(self) -> __v0::Create<ShipMethod> {
            __v0::Create::of(
                [0, 1],
                [
                    <i32 as __v0::Field>::into_datum(self.method_id),
                    <String as __v0::Field>::into_datum(self.name),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for ShipMethod {
        type New = NewShipMethod;
        type Create = ShipMethodCreate;
    }
};
