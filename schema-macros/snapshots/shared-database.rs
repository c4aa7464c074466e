// What the derives print for `examples/shared-database`.

// AccessRequest

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AccessRequest {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const EMAIL: __v0::Column<Self, String> = __v0::column("email", "email");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const MESSAGE: __v0::Column<Self, Option<String>> = __v0::column(
            "message",
            "message",
        );
        pub const STATUS: __v0::Column<Self, String> = __v0::column("status", "status");
        pub const REQUESTED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "requested_at",
            "requested_at",
        );
        pub const REVIEWED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "reviewed_at",
            "reviewed_at",
        );
        pub const REVIEWED_BY: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "reviewed_by",
            "reviewed_by",
        );
        pub const REJECTION_REASON: __v0::Column<Self, Option<String>> = __v0::column(
            "rejection_reason",
            "rejection_reason",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const REVIEWER: __v0::Relation<Self, BelongsTo<Option<User>>> = __v0::to(
            "reviewer",
        );
        pub const ACCESS_CODE: __v0::Relation<Self, HasOne<AccessCode>> = __v0::to(
            "access_code",
        );
    }
    #[automatically_derived]
    impl __v0::Record for AccessRequest {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccessRequest {
                id: D::get::<Uuid>(row, at)?,
                email: D::get::<String>(row, at + 1)?,
                name: D::get::<String>(row, at + 2)?,
                message: D::get::<Option<String>>(row, at + 3)?,
                status: D::get::<String>(row, at + 4)?,
                requested_at: D::get::<NaiveDateTime>(row, at + 5)?,
                reviewed_at: D::get::<Option<NaiveDateTime>>(row, at + 6)?,
                reviewed_by: D::get::<Option<Uuid>>(row, at + 7)?,
                rejection_reason: D::get::<Option<String>>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
                reviewer: __v0::absent(),
                access_code: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for AccessRequest {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccessRequest",
            docs: __v0::Some("Somebody asks to be let in."),
            table: "access_requests",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("email", "email", "email", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::field("message", "message", "message", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("`pending`, `approved` or `rejected`."),
                    default: __v0::Some("\"pending\""),
                    ..__v0::field("status", "status", "status", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "requested_at",
                        "requested_at",
                        "requestedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "reviewed_at",
                    "reviewed_at",
                    "reviewedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field("reviewed_by", "reviewed_by", "reviewedBy", "Uuid", true),
                __v0::field(
                    "rejection_reason",
                    "rejection_reason",
                    "rejectionReason",
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
                    )
                },
                __v0::relation("access_code", "accessCode", "HasOne", "AccessCode", &[]),
            ],
            indexes: &[
                __v0::index("index", &["status", "created_at"], &[]),
                __v0::index("index", &["email"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
        __v0::model::<AccessCode>();
    };
};

// AccessCode

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AccessCode {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CODE: __v0::Column<Self, String> = __v0::column("code", "code");
        pub const IS_USED: __v0::Column<Self, bool> = __v0::column("is_used", "is_used");
        pub const USED_BY_EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "used_by_email",
            "used_by_email",
        );
        pub const USED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "used_at",
            "used_at",
        );
        pub const EXPIRES_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "expires_at",
            "expires_at",
        );
        pub const GENERATED_BY: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "generated_by",
            "generated_by",
        );
        pub const GENERATION_TYPE: __v0::Column<Self, String> = __v0::column(
            "generation_type",
            "generation_type",
        );
        pub const ACCESS_REQUEST_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "access_request_id",
            "access_request_id",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const GENERATED_BY_USER: __v0::Relation<Self, BelongsTo<Option<User>>> = __v0::to(
            "generated_by_user",
        );
        pub const ACCESS_REQUEST: __v0::Relation<
            Self,
            BelongsTo<Option<AccessRequest>>,
        > = __v0::to("access_request");
    }
    #[automatically_derived]
    impl __v0::Record for AccessCode {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AccessCode {
                id: D::get::<Uuid>(row, at)?,
                code: D::get::<String>(row, at + 1)?,
                is_used: D::get::<bool>(row, at + 2)?,
                used_by_email: D::get::<Option<String>>(row, at + 3)?,
                used_at: D::get::<Option<NaiveDateTime>>(row, at + 4)?,
                expires_at: D::get::<NaiveDateTime>(row, at + 5)?,
                generated_by: D::get::<Option<Uuid>>(row, at + 6)?,
                generation_type: D::get::<String>(row, at + 7)?,
                access_request_id: D::get::<Option<Uuid>>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
                generated_by_user: __v0::absent(),
                access_request: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for AccessCode {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AccessCode",
            docs: __v0::Some("An invitation: whoever has the code may register."),
            table: "access_codes",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Twelve characters, A to Z and 0 to 9."),
                    native: &["VarChar(12)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    sensitive: true,
                    ..__v0::field("code", "code", "code", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field("is_used", "is_used", "isUsed", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The address that registered with it."),
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "used_by_email",
                        "used_by_email",
                        "usedByEmail",
                        "String",
                        true,
                    )
                },
                __v0::field("used_at", "used_at", "usedAt", "NaiveDateTime", true),
                __v0::field(
                    "expires_at",
                    "expires_at",
                    "expiresAt",
                    "NaiveDateTime",
                    false,
                ),
                __v0::field("generated_by", "generated_by", "generatedBy", "Uuid", true),
                __v0::FieldDescription {
                    docs: __v0::Some("`admin_invite` or `user_request`."),
                    default: __v0::Some("\"admin_invite\""),
                    ..__v0::field(
                        "generation_type",
                        "generation_type",
                        "generationType",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The request that it answers, if somebody asked."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "access_request_id",
                        "access_request_id",
                        "accessRequestId",
                        "Uuid",
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
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    relation: __v0::Some("GeneratedAccessCodes"),
                    ..__v0::relation(
                        "generated_by_user",
                        "generatedByUser",
                        "BelongsTo",
                        "User",
                        &["generated_by"],
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
                    )
                },
            ],
            indexes: &[__v0::index("index", &["generated_by"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
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
        __v0::model::<User>();
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
        __v0::model::<AccessRequest>();
        __v0::refers::<Option<Uuid>, <AccessRequest as __v0::Model>::Id>();
    };
};

// AuditLog

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AuditLog {
        pub const TABLE_NAME: __v0::Column<Self, String> = __v0::column(
            "table_name",
            "table_name",
        );
        pub const RECORD_ID: __v0::Column<Self, Uuid> = __v0::column(
            "record_id",
            "record_id",
        );
        pub const ACTION: __v0::Column<Self, String> = __v0::column("action", "action");
        pub const OLD_VALUES: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "old_values",
            "old_values",
        );
        pub const NEW_VALUES: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "new_values",
            "new_values",
        );
        pub const CHANGED_FIELDS: __v0::Column<Self, Vec<String>> = __v0::column(
            "changed_fields",
            "changed_fields",
        );
        pub const CHANGED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "changed_by",
            "changed_by",
        );
        pub const CHANGED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "changed_at",
            "changed_at",
        );
        pub const CHANGE_REASON: __v0::Column<Self, Option<String>> = __v0::column(
            "change_reason",
            "change_reason",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for AuditLog {
        const WIDTH: __v0::usize = 12;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AuditLog {
                table_name: D::get::<String>(row, at)?,
                record_id: D::get::<Uuid>(row, at + 1)?,
                action: D::get::<String>(row, at + 2)?,
                old_values: D::get::<Option<serde_json::Value>>(row, at + 3)?,
                new_values: D::get::<Option<serde_json::Value>>(row, at + 4)?,
                changed_fields: D::get::<Vec<String>>(row, at + 5)?,
                changed_by: D::get::<Option<String>>(row, at + 6)?,
                changed_at: D::get::<Option<DateTime<Utc>>>(row, at + 7)?,
                change_reason: D::get::<Option<String>>(row, at + 8)?,
                id: D::get::<Uuid>(row, at + 9)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 10)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 11)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for AuditLog {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AuditLog",
            docs: __v0::Some("A change of a row, in any table."),
            table: "audit_log",
            fields: &[
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "table_name",
                        "table_name",
                        "tableName",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The id of the row in `table_name`; a row of any table, so no foreign key.",
                    ),
                    ..__v0::field("record_id", "record_id", "recordId", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("action", "action", "action", "String", false)
                },
                __v0::field(
                    "old_values",
                    "old_values",
                    "oldValues",
                    "serde_json::Value",
                    true,
                ),
                __v0::field(
                    "new_values",
                    "new_values",
                    "newValues",
                    "serde_json::Value",
                    true,
                ),
                __v0::field(
                    "changed_fields",
                    "changed_fields",
                    "changedFields",
                    "Vec<String>",
                    false,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "changed_by",
                        "changed_by",
                        "changedBy",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "changed_at",
                        "changed_at",
                        "changedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::field(
                    "change_reason",
                    "change_reason",
                    "changeReason",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
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
    }
};

// User

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "name",
            "name",
        );
        pub const EMAIL: __v0::Column<Self, String> = __v0::column("email", "email");
        pub const EMAIL_VERIFIED: __v0::Column<Self, bool> = __v0::column(
            "email_verified",
            "email_verified",
        );
        pub const IMAGE: __v0::Column<Self, Option<String>> = __v0::column(
            "image",
            "image",
        );
        pub const ACCESS_CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "access_code",
            "access_code",
        );
        pub const ROLE: __v0::Column<Self, String> = __v0::column("role", "role");
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const LAST_LOGIN: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "last_login",
            "last_login",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const ACCOUNTS: __v0::Relation<Self, HasMany<Account>> = __v0::to(
            "accounts",
        );
        pub const SESSIONS: __v0::Relation<Self, HasMany<Session>> = __v0::to(
            "sessions",
        );
        pub const FILE_STORAGE: __v0::Relation<Self, HasMany<FileStorage>> = __v0::to(
            "file_storage",
        );
        pub const PROCESSING_JOBS: __v0::Relation<Self, HasMany<ProcessingJob>> = __v0::to(
            "processing_jobs",
        );
        pub const FILE_ACCESS_LOG: __v0::Relation<Self, HasMany<FileAccessLog>> = __v0::to(
            "file_access_log",
        );
        pub const GENERATED_ACCESS_CODES: __v0::Relation<Self, HasMany<AccessCode>> = __v0::to(
            "generated_access_codes",
        );
        pub const REVIEWED_REQUESTS: __v0::Relation<Self, HasMany<AccessRequest>> = __v0::to(
            "reviewed_requests",
        );
        pub const UPLOADED_INVOICES: __v0::Relation<Self, HasMany<Invoice>> = __v0::to(
            "uploaded_invoices",
        );
        pub const REPORTS: __v0::Relation<Self, HasMany<Report>> = __v0::to("reports");
        pub const REPORT_TEMPLATES: __v0::Relation<Self, HasMany<SavedReportTemplate>> = __v0::to(
            "report_templates",
        );
        pub const ANALYTICS: __v0::Relation<Self, HasMany<UsageAnalytics>> = __v0::to(
            "analytics",
        );
    }
    #[automatically_derived]
    impl __v0::Record for User {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(User {
                id: D::get::<Uuid>(row, at)?,
                name: D::get::<Option<String>>(row, at + 1)?,
                email: D::get::<String>(row, at + 2)?,
                email_verified: D::get::<bool>(row, at + 3)?,
                image: D::get::<Option<String>>(row, at + 4)?,
                access_code: D::get::<Option<String>>(row, at + 5)?,
                role: D::get::<String>(row, at + 6)?,
                is_active: D::get::<bool>(row, at + 7)?,
                last_login: D::get::<Option<NaiveDateTime>>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
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
    impl __v0::Model for User {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "User",
            docs: __v0::Some("A person who can sign in."),
            table: "users",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::field("name", "name", "name", "String", true),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("email", "email", "email", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "email_verified",
                        "email_verified",
                        "emailVerified",
                        "bool",
                        false,
                    )
                },
                __v0::field("image", "image", "image", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The invitation code given at registration. Not linked to `access_codes`.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    sensitive: true,
                    ..__v0::field(
                        "access_code",
                        "access_code",
                        "accessCode",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`user` or `admin`."),
                    default: __v0::Some("\"user\""),
                    ..__v0::field("role", "role", "role", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", false)
                },
                __v0::field(
                    "last_login",
                    "last_login",
                    "lastLogin",
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
                __v0::relation("accounts", "accounts", "HasMany", "Account", &[]),
                __v0::relation("sessions", "sessions", "HasMany", "Session", &[]),
                __v0::relation(
                    "file_storage",
                    "fileStorage",
                    "HasMany",
                    "FileStorage",
                    &[],
                ),
                __v0::relation(
                    "processing_jobs",
                    "processingJobs",
                    "HasMany",
                    "ProcessingJob",
                    &[],
                ),
                __v0::relation(
                    "file_access_log",
                    "fileAccessLog",
                    "HasMany",
                    "FileAccessLog",
                    &[],
                ),
                __v0::RelationDescription {
                    relation: __v0::Some("GeneratedAccessCodes"),
                    ..__v0::relation(
                        "generated_access_codes",
                        "generatedAccessCodes",
                        "HasMany",
                        "AccessCode",
                        &[],
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
                    )
                },
                __v0::relation(
                    "uploaded_invoices",
                    "uploadedInvoices",
                    "HasMany",
                    "Invoice",
                    &[],
                ),
                __v0::relation("reports", "reports", "HasMany", "Report", &[]),
                __v0::relation(
                    "report_templates",
                    "reportTemplates",
                    "HasMany",
                    "SavedReportTemplate",
                    &[],
                ),
                __v0::relation(
                    "analytics",
                    "analytics",
                    "HasMany",
                    "UsageAnalytics",
                    &[],
                ),
            ],
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
    const _: fn() = || {
        __v0::model::<Account>();
        __v0::model::<Session>();
        __v0::model::<FileStorage>();
        __v0::model::<ProcessingJob>();
        __v0::model::<FileAccessLog>();
        __v0::model::<AccessCode>();
        __v0::model::<AccessRequest>();
        __v0::model::<Invoice>();
        __v0::model::<Report>();
        __v0::model::<SavedReportTemplate>();
        __v0::model::<UsageAnalytics>();
    };
};

// Account

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Account {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, Uuid> = __v0::column("user_id", "user_id");
        pub const ACCOUNT_ID: __v0::Column<Self, String> = __v0::column(
            "account_id",
            "account_id",
        );
        pub const PROVIDER_ID: __v0::Column<Self, String> = __v0::column(
            "provider_id",
            "provider_id",
        );
        pub const ACCESS_TOKEN: __v0::Column<Self, Option<String>> = __v0::column(
            "access_token",
            "access_token",
        );
        pub const REFRESH_TOKEN: __v0::Column<Self, Option<String>> = __v0::column(
            "refresh_token",
            "refresh_token",
        );
        pub const ID_TOKEN: __v0::Column<Self, Option<String>> = __v0::column(
            "id_token",
            "id_token",
        );
        pub const EXPIRES_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "expires_at",
            "expires_at",
        );
        pub const PASSWORD: __v0::Column<Self, Option<String>> = __v0::column(
            "password",
            "password",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for Account {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Account {
                id: D::get::<Uuid>(row, at)?,
                user_id: D::get::<Uuid>(row, at + 1)?,
                account_id: D::get::<String>(row, at + 2)?,
                provider_id: D::get::<String>(row, at + 3)?,
                access_token: D::get::<Option<String>>(row, at + 4)?,
                refresh_token: D::get::<Option<String>>(row, at + 5)?,
                id_token: D::get::<Option<String>>(row, at + 6)?,
                expires_at: D::get::<Option<NaiveDateTime>>(row, at + 7)?,
                password: D::get::<Option<String>>(row, at + 8)?,
                created_at: D::get::<NaiveDateTime>(row, at + 9)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 10)?,
                user: __v0::absent(),
            })
        }
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
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("index", &[], &[])],
                    ..__v0::field("user_id", "user_id", "userId", "Uuid", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The user's id at the provider."),
                    ..__v0::field(
                        "account_id",
                        "account_id",
                        "accountId",
                        "String",
                        false,
                    )
                },
                __v0::field("provider_id", "provider_id", "providerId", "String", false),
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "access_token",
                        "access_token",
                        "accessToken",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field(
                        "refresh_token",
                        "refresh_token",
                        "refreshToken",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field("id_token", "id_token", "idToken", "String", true)
                },
                __v0::field(
                    "expires_at",
                    "expires_at",
                    "expiresAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field("password", "password", "password", "String", true)
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
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
            ],
            indexes: &[__v0::index("unique", &["provider_id", "account_id"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
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
        __v0::model::<User>();
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};

// Session

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Session {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, Uuid> = __v0::column("user_id", "user_id");
        pub const EXPIRES_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "expires_at",
            "expires_at",
        );
        pub const TOKEN: __v0::Column<Self, String> = __v0::column("token", "token");
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
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for Session {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Session {
                id: D::get::<Uuid>(row, at)?,
                user_id: D::get::<Uuid>(row, at + 1)?,
                expires_at: D::get::<NaiveDateTime>(row, at + 2)?,
                token: D::get::<String>(row, at + 3)?,
                ip_address: D::get::<Option<String>>(row, at + 4)?,
                user_agent: D::get::<Option<String>>(row, at + 5)?,
                created_at: D::get::<NaiveDateTime>(row, at + 6)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Session {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Session",
            docs: __v0::Some("A signed-in browser."),
            table: "session",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::field("user_id", "user_id", "userId", "Uuid", false),
                __v0::field(
                    "expires_at",
                    "expires_at",
                    "expiresAt",
                    "NaiveDateTime",
                    false,
                ),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    sensitive: true,
                    ..__v0::field("token", "token", "token", "String", false)
                },
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
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
            ],
            ..__v0::ModelDescription::EMPTY
        };
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
        __v0::model::<User>();
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};

// Verification

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Verification {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const IDENTIFIER: __v0::Column<Self, String> = __v0::column(
            "identifier",
            "identifier",
        );
        pub const VALUE: __v0::Column<Self, String> = __v0::column("value", "value");
        pub const EXPIRES_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "expires_at",
            "expires_at",
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
    impl __v0::Record for Verification {
        const WIDTH: __v0::usize = 6;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Verification {
                id: D::get::<Uuid>(row, at)?,
                identifier: D::get::<String>(row, at + 1)?,
                value: D::get::<String>(row, at + 2)?,
                expires_at: D::get::<NaiveDateTime>(row, at + 3)?,
                created_at: D::get::<NaiveDateTime>(row, at + 4)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 5)?,
            })
        }
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
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::field("identifier", "identifier", "identifier", "String", false),
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field("value", "value", "value", "String", false)
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
            indexes: &[__v0::index("unique", &["identifier", "value"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
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

// ProductCategory

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ProductCategory {
        pub const CATEGORY_ID: __v0::Column<Self, i32> = __v0::column(
            "category_id",
            "category_id",
        );
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const SUBCATEGORIES: __v0::Relation<Self, HasMany<ProductSubCategory>> = __v0::to(
            "subcategories",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ProductCategory {
        const WIDTH: __v0::usize = 5;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProductCategory {
                category_id: D::get::<i32>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                id: D::get::<Uuid>(row, at + 2)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 3)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 4)?,
                subcategories: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ProductCategory {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProductCategory",
            docs: __v0::Some("The upper level of the catalogue."),
            table: "product_categories",
            fields: &[
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The number in the imported data, which references use.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "category_id",
                        "category_id",
                        "categoryId",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::relation(
                    "subcategories",
                    "subcategories",
                    "HasMany",
                    "ProductSubCategory",
                    &[],
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<ProductSubCategory>();
    };
};

// ProductSubCategory

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ProductSubCategory {
        pub const SUBCATEGORY_ID: __v0::Column<Self, i32> = __v0::column(
            "subcategory_id",
            "subcategory_id",
        );
        pub const CATEGORY_ID: __v0::Column<Self, i32> = __v0::column(
            "category_id",
            "category_id",
        );
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const CATEGORY: __v0::Relation<Self, BelongsTo<ProductCategory>> = __v0::to(
            "category",
        );
        pub const PRODUCTS: __v0::Relation<Self, HasMany<Product>> = __v0::to(
            "products",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ProductSubCategory {
        const WIDTH: __v0::usize = 6;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProductSubCategory {
                subcategory_id: D::get::<i32>(row, at)?,
                category_id: D::get::<i32>(row, at + 1)?,
                name: D::get::<String>(row, at + 2)?,
                id: D::get::<Uuid>(row, at + 3)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 4)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 5)?,
                category: __v0::absent(),
                products: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ProductSubCategory {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProductSubCategory",
            docs: __v0::Some("The lower level of the catalogue."),
            table: "product_subcategories",
            fields: &[
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The number in the imported data, which references use.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "subcategory_id",
                        "subcategory_id",
                        "subcategoryId",
                        "i32",
                        false,
                    )
                },
                __v0::field("category_id", "category_id", "categoryId", "i32", false),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
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
                    )
                },
                __v0::relation("products", "products", "HasMany", "Product", &[]),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<ProductCategory>();
        <ProductCategory>::CATEGORY_ID.__referred_by::<i32>();
        __v0::model::<Product>();
    };
};

// Product

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Product {
        pub const PRODUCT_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "product_id",
            "product_id",
        );
        pub const ITEM_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "item_number",
            "item_number",
        );
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const SUBCATEGORY_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "subcategory_id",
            "subcategory_id",
        );
        pub const PRODUCT_MODEL_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "product_model_id",
            "product_model_id",
        );
        pub const COLOR: __v0::Column<Self, Option<String>> = __v0::column(
            "color",
            "color",
        );
        pub const SIZE: __v0::Column<Self, Option<String>> = __v0::column(
            "size",
            "size",
        );
        pub const PRODUCT_LINE: __v0::Column<Self, Option<String>> = __v0::column(
            "product_line",
            "product_line",
        );
        pub const CLASS: __v0::Column<Self, Option<String>> = __v0::column(
            "class",
            "class",
        );
        pub const STYLE: __v0::Column<Self, Option<String>> = __v0::column(
            "style",
            "style",
        );
        pub const STANDARD_COST: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "standard_cost",
            "standard_cost",
        );
        pub const LIST_PRICE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "list_price",
            "list_price",
        );
        pub const MAKE_FLAG: __v0::Column<Self, Option<bool>> = __v0::column(
            "make_flag",
            "make_flag",
        );
        pub const FINISHED_GOODS_FLAG: __v0::Column<Self, Option<bool>> = __v0::column(
            "finished_goods_flag",
            "finished_goods_flag",
        );
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const NAME_EMBEDDING: __v0::Column<Self, Option<Opaque>> = __v0::column(
            "name_embedding",
            "name_embedding",
        );
        pub const DESCRIPTION_EMBEDDING: __v0::Column<Self, Option<Opaque>> = __v0::column(
            "description_embedding",
            "description_embedding",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const SUBCATEGORY: __v0::Relation<
            Self,
            BelongsTo<Option<ProductSubCategory>>,
        > = __v0::to("subcategory");
        pub const LINE_ITEMS: __v0::Relation<Self, HasMany<InvoiceLineItem>> = __v0::to(
            "line_items",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Product {
        const WIDTH: __v0::usize = 19;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Product {
                product_id: D::get::<Option<i32>>(row, at)?,
                item_number: D::get::<Option<String>>(row, at + 1)?,
                name: D::get::<String>(row, at + 2)?,
                description: D::get::<Option<String>>(row, at + 3)?,
                subcategory_id: D::get::<Option<i32>>(row, at + 4)?,
                product_model_id: D::get::<Option<i32>>(row, at + 5)?,
                color: D::get::<Option<String>>(row, at + 6)?,
                size: D::get::<Option<String>>(row, at + 7)?,
                product_line: D::get::<Option<String>>(row, at + 8)?,
                class: D::get::<Option<String>>(row, at + 9)?,
                style: D::get::<Option<String>>(row, at + 10)?,
                standard_cost: D::get::<Option<Decimal>>(row, at + 11)?,
                list_price: D::get::<Option<Decimal>>(row, at + 12)?,
                make_flag: D::get::<Option<bool>>(row, at + 13)?,
                finished_goods_flag: D::get::<Option<bool>>(row, at + 14)?,
                is_active: D::get::<Option<bool>>(row, at + 15)?,
                name_embedding: __v0::absent(),
                description_embedding: __v0::absent(),
                id: D::get::<Uuid>(row, at + 16)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 17)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 18)?,
                subcategory: __v0::absent(),
                line_items: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Product {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Product",
            docs: __v0::Some("Something that is sold."),
            table: "products",
            fields: &[
                __v0::FieldDescription {
                    docs: __v0::Some("The number in the imported data."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("product_id", "product_id", "productId", "i32", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The number on price lists."),
                    native: &["VarChar(100)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "item_number",
                        "item_number",
                        "itemNumber",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::field("description", "description", "description", "String", true),
                __v0::field(
                    "subcategory_id",
                    "subcategory_id",
                    "subcategoryId",
                    "i32",
                    true,
                ),
                __v0::field(
                    "product_model_id",
                    "product_model_id",
                    "productModelId",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("color", "color", "color", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("size", "size", "size", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(10)"],
                    ..__v0::field(
                        "product_line",
                        "product_line",
                        "productLine",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(10)"],
                    ..__v0::field("class", "class", "class", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(10)"],
                    ..__v0::field("style", "style", "style", "String", true)
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    ..__v0::field(
                        "standard_cost",
                        "standard_cost",
                        "standardCost",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    ..__v0::field(
                        "list_price",
                        "list_price",
                        "listPrice",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(false)"),
                    ..__v0::field("make_flag", "make_flag", "makeFlag", "bool", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(false)"),
                    ..__v0::field(
                        "finished_goods_flag",
                        "finished_goods_flag",
                        "finishedGoodsFlag",
                        "bool",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(true)"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", true)
                },
                __v0::FieldDescription {
                    opaque: true,
                    native: &["Unsupported(\"vector(1536)\")"],
                    ..__v0::field(
                        "name_embedding",
                        "name_embedding",
                        "nameEmbedding",
                        "Opaque",
                        true,
                    )
                },
                __v0::FieldDescription {
                    opaque: true,
                    native: &["Unsupported(\"vector(1536)\")"],
                    ..__v0::field(
                        "description_embedding",
                        "description_embedding",
                        "descriptionEmbedding",
                        "Opaque",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
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
                    )
                },
                __v0::relation(
                    "line_items",
                    "lineItems",
                    "HasMany",
                    "InvoiceLineItem",
                    &[],
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<ProductSubCategory>();
        <ProductSubCategory>::SUBCATEGORY_ID.__referred_by::<Option<i32>>();
        __v0::model::<InvoiceLineItem>();
    };
};

// Company

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Company {
        pub const CUSTOMER_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "customer_id",
            "customer_id",
        );
        pub const BUSINESS_ENTITY_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "business_entity_id",
            "business_entity_id",
        );
        pub const ACCOUNT_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "account_number",
            "account_number",
        );
        pub const COMPANY_TYPE: __v0::Column<Self, Option<String>> = __v0::column(
            "company_type",
            "company_type",
        );
        pub const COMPANY_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "company_name",
            "company_name",
        );
        pub const FIRST_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "first_name",
            "first_name",
        );
        pub const MIDDLE_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "middle_name",
            "middle_name",
        );
        pub const LAST_NAME: __v0::Column<Self, Option<String>> = __v0::column(
            "last_name",
            "last_name",
        );
        pub const ADDRESS_TYPE: __v0::Column<Self, Option<String>> = __v0::column(
            "address_type",
            "address_type",
        );
        pub const STREET_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "street_address",
            "street_address",
        );
        pub const ADDRESS_LINE2: __v0::Column<Self, Option<String>> = __v0::column(
            "address_line2",
            "address_line2",
        );
        pub const CITY: __v0::Column<Self, Option<String>> = __v0::column(
            "city",
            "city",
        );
        pub const STATE_PROVINCE: __v0::Column<Self, Option<String>> = __v0::column(
            "state_province",
            "state_province",
        );
        pub const POSTAL_CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "postal_code",
            "postal_code",
        );
        pub const COUNTRY_REGION: __v0::Column<Self, Option<String>> = __v0::column(
            "country_region",
            "country_region",
        );
        pub const PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "phone",
            "phone",
        );
        pub const FAX: __v0::Column<Self, Option<String>> = __v0::column("fax", "fax");
        pub const EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "email",
            "email",
        );
        pub const WEBSITE: __v0::Column<Self, Option<String>> = __v0::column(
            "website",
            "website",
        );
        pub const TAX_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tax_id",
            "tax_id",
        );
        pub const TERRITORY_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "territory_id",
            "territory_id",
        );
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const NAME_EMBEDDING: __v0::Column<Self, Option<Opaque>> = __v0::column(
            "name_embedding",
            "name_embedding",
        );
        pub const ADDRESS_EMBEDDING: __v0::Column<Self, Option<Opaque>> = __v0::column(
            "address_embedding",
            "address_embedding",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const TERRITORY: __v0::Relation<Self, BelongsTo<Option<SalesTerritory>>> = __v0::to(
            "territory",
        );
        pub const INVOICES: __v0::Relation<Self, HasMany<Invoice>> = __v0::to(
            "invoices",
        );
        pub const ADDITIONAL_ADDRESSES: __v0::Relation<Self, HasMany<CompanyAddress>> = __v0::to(
            "additional_addresses",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Company {
        const WIDTH: __v0::usize = 25;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Company {
                customer_id: D::get::<Option<i32>>(row, at)?,
                business_entity_id: D::get::<Option<i32>>(row, at + 1)?,
                account_number: D::get::<Option<String>>(row, at + 2)?,
                company_type: D::get::<Option<String>>(row, at + 3)?,
                company_name: D::get::<Option<String>>(row, at + 4)?,
                first_name: D::get::<Option<String>>(row, at + 5)?,
                middle_name: D::get::<Option<String>>(row, at + 6)?,
                last_name: D::get::<Option<String>>(row, at + 7)?,
                address_type: D::get::<Option<String>>(row, at + 8)?,
                street_address: D::get::<Option<String>>(row, at + 9)?,
                address_line2: D::get::<Option<String>>(row, at + 10)?,
                city: D::get::<Option<String>>(row, at + 11)?,
                state_province: D::get::<Option<String>>(row, at + 12)?,
                postal_code: D::get::<Option<String>>(row, at + 13)?,
                country_region: D::get::<Option<String>>(row, at + 14)?,
                phone: D::get::<Option<String>>(row, at + 15)?,
                fax: D::get::<Option<String>>(row, at + 16)?,
                email: D::get::<Option<String>>(row, at + 17)?,
                website: D::get::<Option<String>>(row, at + 18)?,
                tax_id: D::get::<Option<String>>(row, at + 19)?,
                territory_id: D::get::<Option<i32>>(row, at + 20)?,
                is_active: D::get::<Option<bool>>(row, at + 21)?,
                name_embedding: __v0::absent(),
                address_embedding: __v0::absent(),
                id: D::get::<Uuid>(row, at + 22)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 23)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 24)?,
                territory: __v0::absent(),
                invoices: __v0::absent(),
                additional_addresses: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Company {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Company",
            docs: __v0::Some("A customer: a company or one person."),
            table: "companies",
            fields: &[
                __v0::FieldDescription {
                    docs: __v0::Some("The number in the imported data."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "customer_id",
                        "customer_id",
                        "customerId",
                        "i32",
                        true,
                    )
                },
                __v0::field(
                    "business_entity_id",
                    "business_entity_id",
                    "businessEntityId",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "account_number",
                        "account_number",
                        "accountNumber",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`individual` or `business`."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("client(\"individual\")"),
                    ..__v0::field(
                        "company_type",
                        "company_type",
                        "companyType",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "company_name",
                        "company_name",
                        "companyName",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "first_name",
                        "first_name",
                        "firstName",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "middle_name",
                        "middle_name",
                        "middleName",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("last_name", "last_name", "lastName", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`billing` unless said otherwise."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("client(\"billing\")"),
                    ..__v0::field(
                        "address_type",
                        "address_type",
                        "addressType",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "street_address",
                    "street_address",
                    "streetAddress",
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
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("city", "city", "city", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "state_province",
                        "state_province",
                        "stateProvince",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(20)"],
                    ..__v0::field(
                        "postal_code",
                        "postal_code",
                        "postalCode",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    default: __v0::Some("client(\"United States\")"),
                    ..__v0::field(
                        "country_region",
                        "country_region",
                        "countryRegion",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("phone", "phone", "phone", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("fax", "fax", "fax", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("email", "email", "email", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("website", "website", "website", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("tax_id", "tax_id", "taxId", "String", true)
                },
                __v0::field("territory_id", "territory_id", "territoryId", "i32", true),
                __v0::FieldDescription {
                    default: __v0::Some("client(true)"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", true)
                },
                __v0::FieldDescription {
                    opaque: true,
                    native: &["Unsupported(\"vector(1536)\")"],
                    ..__v0::field(
                        "name_embedding",
                        "name_embedding",
                        "nameEmbedding",
                        "Opaque",
                        true,
                    )
                },
                __v0::FieldDescription {
                    opaque: true,
                    native: &["Unsupported(\"vector(1536)\")"],
                    ..__v0::field(
                        "address_embedding",
                        "address_embedding",
                        "addressEmbedding",
                        "Opaque",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
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
                    )
                },
                __v0::relation("invoices", "invoices", "HasMany", "Invoice", &[]),
                __v0::relation(
                    "additional_addresses",
                    "additionalAddresses",
                    "HasMany",
                    "CompanyAddress",
                    &[],
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<SalesTerritory>();
        <SalesTerritory>::TERRITORY_ID.__referred_by::<Option<i32>>();
        __v0::model::<Invoice>();
        __v0::model::<CompanyAddress>();
    };
};

// CompanyAddress

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl CompanyAddress {
        pub const COMPANY_ID: __v0::Column<Self, Uuid> = __v0::column(
            "company_id",
            "company_id",
        );
        pub const ADDRESS_TYPE: __v0::Column<Self, String> = __v0::column(
            "address_type",
            "address_type",
        );
        pub const STREET_ADDRESS: __v0::Column<Self, String> = __v0::column(
            "street_address",
            "street_address",
        );
        pub const ADDRESS_LINE2: __v0::Column<Self, Option<String>> = __v0::column(
            "address_line2",
            "address_line2",
        );
        pub const CITY: __v0::Column<Self, Option<String>> = __v0::column(
            "city",
            "city",
        );
        pub const STATE_PROVINCE: __v0::Column<Self, Option<String>> = __v0::column(
            "state_province",
            "state_province",
        );
        pub const POSTAL_CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "postal_code",
            "postal_code",
        );
        pub const COUNTRY_REGION: __v0::Column<Self, Option<String>> = __v0::column(
            "country_region",
            "country_region",
        );
        pub const IS_PRIMARY: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_primary",
            "is_primary",
        );
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const FULL_ADDRESS_EMBEDDING: __v0::Column<Self, Option<Opaque>> = __v0::column(
            "full_address_embedding",
            "full_address_embedding",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const COMPANY: __v0::Relation<Self, BelongsTo<Company>> = __v0::to(
            "company",
        );
    }
    #[automatically_derived]
    impl __v0::Record for CompanyAddress {
        const WIDTH: __v0::usize = 13;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(CompanyAddress {
                company_id: D::get::<Uuid>(row, at)?,
                address_type: D::get::<String>(row, at + 1)?,
                street_address: D::get::<String>(row, at + 2)?,
                address_line2: D::get::<Option<String>>(row, at + 3)?,
                city: D::get::<Option<String>>(row, at + 4)?,
                state_province: D::get::<Option<String>>(row, at + 5)?,
                postal_code: D::get::<Option<String>>(row, at + 6)?,
                country_region: D::get::<Option<String>>(row, at + 7)?,
                is_primary: D::get::<Option<bool>>(row, at + 8)?,
                is_active: D::get::<Option<bool>>(row, at + 9)?,
                full_address_embedding: __v0::absent(),
                id: D::get::<Uuid>(row, at + 10)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 11)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 12)?,
                company: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for CompanyAddress {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "CompanyAddress",
            docs: __v0::Some("A further address of a company."),
            table: "company_addresses",
            fields: &[
                __v0::field("company_id", "company_id", "companyId", "Uuid", false),
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field(
                        "address_type",
                        "address_type",
                        "addressType",
                        "String",
                        false,
                    )
                },
                __v0::field(
                    "street_address",
                    "street_address",
                    "streetAddress",
                    "String",
                    false,
                ),
                __v0::field(
                    "address_line2",
                    "address_line2",
                    "addressLine2",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("city", "city", "city", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "state_province",
                        "state_province",
                        "stateProvince",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(20)"],
                    ..__v0::field(
                        "postal_code",
                        "postal_code",
                        "postalCode",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    default: __v0::Some("client(\"United States\")"),
                    ..__v0::field(
                        "country_region",
                        "country_region",
                        "countryRegion",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(false)"),
                    ..__v0::field("is_primary", "is_primary", "isPrimary", "bool", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(true)"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", true)
                },
                __v0::FieldDescription {
                    opaque: true,
                    native: &["Unsupported(\"vector(1536)\")"],
                    ..__v0::field(
                        "full_address_embedding",
                        "full_address_embedding",
                        "fullAddressEmbedding",
                        "Opaque",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "company",
                        "company",
                        "BelongsTo",
                        "Company",
                        &["company_id"],
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Company>();
        __v0::refers::<Uuid, <Company as __v0::Model>::Id>();
    };
};

// FileStorage

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl FileStorage {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, Uuid> = __v0::column("user_id", "user_id");
        pub const BLOB_URL: __v0::Column<Self, String> = __v0::column(
            "blob_url",
            "blob_url",
        );
        pub const BLOB_PATH: __v0::Column<Self, String> = __v0::column(
            "blob_path",
            "blob_path",
        );
        pub const FILE_NAME: __v0::Column<Self, String> = __v0::column(
            "file_name",
            "file_name",
        );
        pub const FILE_SIZE: __v0::Column<Self, i64> = __v0::column(
            "file_size",
            "file_size",
        );
        pub const MIME_TYPE: __v0::Column<Self, String> = __v0::column(
            "mime_type",
            "mime_type",
        );
        pub const FILE_HASH: __v0::Column<Self, Option<String>> = __v0::column(
            "file_hash",
            "file_hash",
        );
        pub const UPLOAD_SOURCE: __v0::Column<Self, String> = __v0::column(
            "upload_source",
            "upload_source",
        );
        pub const IS_PUBLIC: __v0::Column<Self, bool> = __v0::column(
            "is_public",
            "is_public",
        );
        pub const ACCESS_EXPIRES_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "access_expires_at",
            "access_expires_at",
        );
        pub const PROCESSING_STATUS: __v0::Column<Self, String> = __v0::column(
            "processing_status",
            "processing_status",
        );
        pub const PROCESSING_JOB_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "processing_job_id",
            "processing_job_id",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
        pub const PROCESSING_JOB: __v0::Relation<
            Self,
            BelongsTo<Option<ProcessingJob>>,
        > = __v0::to("processing_job");
    }
    #[automatically_derived]
    impl __v0::Record for FileStorage {
        const WIDTH: __v0::usize = 15;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(FileStorage {
                id: D::get::<Uuid>(row, at)?,
                user_id: D::get::<Uuid>(row, at + 1)?,
                blob_url: D::get::<String>(row, at + 2)?,
                blob_path: D::get::<String>(row, at + 3)?,
                file_name: D::get::<String>(row, at + 4)?,
                file_size: D::get::<i64>(row, at + 5)?,
                mime_type: D::get::<String>(row, at + 6)?,
                file_hash: D::get::<Option<String>>(row, at + 7)?,
                upload_source: D::get::<String>(row, at + 8)?,
                is_public: D::get::<bool>(row, at + 9)?,
                access_expires_at: D::get::<Option<NaiveDateTime>>(row, at + 10)?,
                processing_status: D::get::<String>(row, at + 11)?,
                processing_job_id: D::get::<Option<Uuid>>(row, at + 12)?,
                created_at: D::get::<NaiveDateTime>(row, at + 13)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 14)?,
                user: __v0::absent(),
                processing_job: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for FileStorage {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "FileStorage",
            docs: __v0::Some("An uploaded file."),
            table: "file_storage",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("index", &[], &[])],
                    ..__v0::field("user_id", "user_id", "userId", "Uuid", false)
                },
                __v0::field("blob_url", "blob_url", "blobUrl", "String", false),
                __v0::field("blob_path", "blob_path", "blobPath", "String", false),
                __v0::field("file_name", "file_name", "fileName", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("In bytes."),
                    ..__v0::field("file_size", "file_size", "fileSize", "i64", false)
                },
                __v0::field("mime_type", "mime_type", "mimeType", "String", false),
                __v0::field("file_hash", "file_hash", "fileHash", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("Where it came from: `web` unless said otherwise."),
                    default: __v0::Some("\"web\""),
                    ..__v0::field(
                        "upload_source",
                        "upload_source",
                        "uploadSource",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "Readable without signing in, until `access_expires_at`.",
                    ),
                    default: __v0::Some("false"),
                    ..__v0::field("is_public", "is_public", "isPublic", "bool", false)
                },
                __v0::field(
                    "access_expires_at",
                    "access_expires_at",
                    "accessExpiresAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("\"uploaded\""),
                    ..__v0::field(
                        "processing_status",
                        "processing_status",
                        "processingStatus",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The job that reads the file. The one foreign key between the two tables.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "processing_job_id",
                        "processing_job_id",
                        "processingJobId",
                        "Uuid",
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
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
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
                    )
                },
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
        __v0::model::<ProcessingJob>();
        __v0::refers::<Option<Uuid>, <ProcessingJob as __v0::Model>::Id>();
    };
};

// ProcessingJob

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ProcessingJob {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, Uuid> = __v0::column("user_id", "user_id");
        pub const FILE_STORAGE_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "file_storage_id",
            "file_storage_id",
        );
        pub const JOB_TYPE: __v0::Column<Self, String> = __v0::column(
            "job_type",
            "job_type",
        );
        pub const AUTO_SAVE: __v0::Column<Self, bool> = __v0::column(
            "auto_save",
            "auto_save",
        );
        pub const CLEANUP: __v0::Column<Self, bool> = __v0::column("cleanup", "cleanup");
        pub const STATUS: __v0::Column<Self, String> = __v0::column("status", "status");
        pub const PROGRESS: __v0::Column<Self, i32> = __v0::column(
            "progress",
            "progress",
        );
        pub const CURRENT_STAGE: __v0::Column<Self, Option<String>> = __v0::column(
            "current_stage",
            "current_stage",
        );
        pub const ERROR_MESSAGE: __v0::Column<Self, Option<String>> = __v0::column(
            "error_message",
            "error_message",
        );
        pub const RESULT_DATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "result_data",
            "result_data",
        );
        pub const CONFIDENCE_SCORE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "confidence_score",
            "confidence_score",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const STARTED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "started_at",
            "started_at",
        );
        pub const COMPLETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "completed_at",
            "completed_at",
        );
        pub const ESTIMATED_COMPLETION: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "estimated_completion",
            "estimated_completion",
        );
        pub const VIEWED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "viewed_at",
            "viewed_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
        pub const FILE_STORAGE: __v0::Relation<Self, HasOne<FileStorage>> = __v0::to(
            "file_storage",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ProcessingJob {
        const WIDTH: __v0::usize = 17;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ProcessingJob {
                id: D::get::<Uuid>(row, at)?,
                user_id: D::get::<Uuid>(row, at + 1)?,
                file_storage_id: D::get::<Option<Uuid>>(row, at + 2)?,
                job_type: D::get::<String>(row, at + 3)?,
                auto_save: D::get::<bool>(row, at + 4)?,
                cleanup: D::get::<bool>(row, at + 5)?,
                status: D::get::<String>(row, at + 6)?,
                progress: D::get::<i32>(row, at + 7)?,
                current_stage: D::get::<Option<String>>(row, at + 8)?,
                error_message: D::get::<Option<String>>(row, at + 9)?,
                result_data: D::get::<Option<serde_json::Value>>(row, at + 10)?,
                confidence_score: D::get::<Option<Decimal>>(row, at + 11)?,
                created_at: D::get::<NaiveDateTime>(row, at + 12)?,
                started_at: D::get::<Option<NaiveDateTime>>(row, at + 13)?,
                completed_at: D::get::<Option<NaiveDateTime>>(row, at + 14)?,
                estimated_completion: D::get::<Option<NaiveDateTime>>(row, at + 15)?,
                viewed_at: D::get::<Option<NaiveDateTime>>(row, at + 16)?,
                user: __v0::absent(),
                file_storage: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ProcessingJob {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ProcessingJob",
            docs: __v0::Some("The reading of a file by the back end."),
            table: "processing_jobs",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("index", &[], &[])],
                    ..__v0::field("user_id", "user_id", "userId", "Uuid", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The file, as the back end was told. Not a foreign key: `file_storage.processing_job_id` is.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "file_storage_id",
                        "file_storage_id",
                        "fileStorageId",
                        "Uuid",
                        true,
                    )
                },
                __v0::field("job_type", "job_type", "jobType", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("auto_save", "auto_save", "autoSave", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("cleanup", "cleanup", "cleanup", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "`pending`, `processing`, `completed` or `failed`.",
                    ),
                    default: __v0::Some("\"pending\""),
                    ..__v0::field("status", "status", "status", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("From 0 to 100."),
                    default: __v0::Some("0"),
                    ..__v0::field("progress", "progress", "progress", "i32", false)
                },
                __v0::field(
                    "current_stage",
                    "current_stage",
                    "currentStage",
                    "String",
                    true,
                ),
                __v0::field(
                    "error_message",
                    "error_message",
                    "errorMessage",
                    "String",
                    true,
                ),
                __v0::field(
                    "result_data",
                    "result_data",
                    "resultData",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("From 0 to 1."),
                    native: &["Decimal(3, 2)"],
                    ..__v0::field(
                        "confidence_score",
                        "confidence_score",
                        "confidenceScore",
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
                __v0::field(
                    "started_at",
                    "started_at",
                    "startedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field(
                    "completed_at",
                    "completed_at",
                    "completedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field(
                    "estimated_completion",
                    "estimated_completion",
                    "estimatedCompletion",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("When the user saw the result."),
                    ..__v0::field(
                        "viewed_at",
                        "viewed_at",
                        "viewedAt",
                        "NaiveDateTime",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
                __v0::relation(
                    "file_storage",
                    "fileStorage",
                    "HasOne",
                    "FileStorage",
                    &[],
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
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
        __v0::model::<FileStorage>();
    };
};

// FileAccessLog

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl FileAccessLog {
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, Uuid> = __v0::column("user_id", "user_id");
        pub const FILE_NAME: __v0::Column<Self, String> = __v0::column(
            "file_name",
            "file_name",
        );
        pub const ACTION: __v0::Column<Self, String> = __v0::column("action", "action");
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
    impl __v0::Record for FileAccessLog {
        const WIDTH: __v0::usize = 7;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(FileAccessLog {
                id: D::get::<Uuid>(row, at)?,
                user_id: D::get::<Uuid>(row, at + 1)?,
                file_name: D::get::<String>(row, at + 2)?,
                action: D::get::<String>(row, at + 3)?,
                ip_address: D::get::<Option<String>>(row, at + 4)?,
                user_agent: D::get::<Option<String>>(row, at + 5)?,
                created_at: D::get::<NaiveDateTime>(row, at + 6)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for FileAccessLog {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "FileAccessLog",
            docs: __v0::Some("Who touched which file. Rows are only added."),
            table: "file_access_log",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("index", &[], &[])],
                    ..__v0::field("user_id", "user_id", "userId", "Uuid", false)
                },
                __v0::field("file_name", "file_name", "fileName", "String", false),
                __v0::field("action", "action", "action", "String", false),
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
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
    };
};

// Invoice

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Invoice {
        pub const SALES_ORDER_ID: __v0::Column<Self, i32> = __v0::column(
            "sales_order_id",
            "sales_order_id",
        );
        pub const INVOICE_NUMBER: __v0::Column<Self, String> = __v0::column(
            "invoice_number",
            "invoice_number",
        );
        pub const REVISION_NUMBER: __v0::Column<Self, Option<i32>> = __v0::column(
            "revision_number",
            "revision_number",
        );
        pub const INVOICE_DATE: __v0::Column<Self, NaiveDate> = __v0::column(
            "invoice_date",
            "invoice_date",
        );
        pub const DUE_DATE: __v0::Column<Self, Option<NaiveDate>> = __v0::column(
            "due_date",
            "due_date",
        );
        pub const SHIP_DATE: __v0::Column<Self, Option<NaiveDate>> = __v0::column(
            "ship_date",
            "ship_date",
        );
        pub const UPLOADED_BY_USER_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "uploaded_by_user_id",
            "uploaded_by_user_id",
        );
        pub const CUSTOMER_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "customer_id",
            "customer_id",
        );
        pub const BILL_TO_ADDRESS_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "bill_to_address_id",
            "bill_to_address_id",
        );
        pub const SHIP_TO_ADDRESS_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "ship_to_address_id",
            "ship_to_address_id",
        );
        pub const SALESPERSON_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "salesperson_id",
            "salesperson_id",
        );
        pub const TERRITORY_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "territory_id",
            "territory_id",
        );
        pub const ACCOUNT_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "account_number",
            "account_number",
        );
        pub const PO_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "po_number",
            "po_number",
        );
        pub const SHIP_METHOD_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "ship_method_id",
            "ship_method_id",
        );
        pub const SHIP_VIA: __v0::Column<Self, Option<String>> = __v0::column(
            "ship_via",
            "ship_via",
        );
        pub const FOB: __v0::Column<Self, Option<String>> = __v0::column("fob", "fob");
        pub const CARRIER_TRACKING_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "carrier_tracking_number",
            "carrier_tracking_number",
        );
        pub const CREDIT_CARD_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "credit_card_id",
            "credit_card_id",
        );
        pub const CREDIT_CARD_APPROVAL_CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "credit_card_approval_code",
            "credit_card_approval_code",
        );
        pub const CURRENCY_RATE_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "currency_rate_id",
            "currency_rate_id",
        );
        pub const TERMS: __v0::Column<Self, Option<String>> = __v0::column(
            "terms",
            "terms",
        );
        pub const SUBTOTAL: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "subtotal",
            "subtotal",
        );
        pub const TAX_RATE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "tax_rate",
            "tax_rate",
        );
        pub const TAX_AMOUNT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "tax_amount",
            "tax_amount",
        );
        pub const FREIGHT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "freight",
            "freight",
        );
        pub const SHIPPING_HANDLING: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "shipping_handling",
            "shipping_handling",
        );
        pub const OTHER_CHARGES: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "other_charges",
            "other_charges",
        );
        pub const TOTAL_AMOUNT: __v0::Column<Self, Decimal> = __v0::column(
            "total_amount",
            "total_amount",
        );
        pub const ORDER_STATUS: __v0::Column<Self, Option<i32>> = __v0::column(
            "order_status",
            "order_status",
        );
        pub const PAYMENT_STATUS: __v0::Column<Self, Option<String>> = __v0::column(
            "payment_status",
            "payment_status",
        );
        pub const ONLINE_ORDER_FLAG: __v0::Column<Self, Option<bool>> = __v0::column(
            "online_order_flag",
            "online_order_flag",
        );
        pub const SPECIAL_INSTRUCTIONS: __v0::Column<Self, Option<String>> = __v0::column(
            "special_instructions",
            "special_instructions",
        );
        pub const NOTES: __v0::Column<Self, Option<String>> = __v0::column(
            "notes",
            "notes",
        );
        pub const ORIGINAL_FILENAME: __v0::Column<Self, Option<String>> = __v0::column(
            "original_filename",
            "original_filename",
        );
        pub const PROCESSED_BY_LLM: __v0::Column<Self, Option<bool>> = __v0::column(
            "processed_by_llm",
            "processed_by_llm",
        );
        pub const CONFIDENCE_SCORE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "confidence_score",
            "confidence_score",
        );
        pub const REQUIRES_REVIEW: __v0::Column<Self, Option<bool>> = __v0::column(
            "requires_review",
            "requires_review",
        );
        pub const CONTENT_EMBEDDING: __v0::Column<Self, Option<Opaque>> = __v0::column(
            "content_embedding",
            "content_embedding",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const UPLOADED_BY_USER: __v0::Relation<Self, BelongsTo<Option<User>>> = __v0::to(
            "uploaded_by_user",
        );
        pub const CUSTOMER: __v0::Relation<Self, BelongsTo<Option<Company>>> = __v0::to(
            "customer",
        );
        pub const SALESPERSON: __v0::Relation<Self, BelongsTo<Option<Salesperson>>> = __v0::to(
            "salesperson",
        );
        pub const TERRITORY: __v0::Relation<Self, BelongsTo<Option<SalesTerritory>>> = __v0::to(
            "territory",
        );
        pub const LINE_ITEMS: __v0::Relation<Self, HasMany<InvoiceLineItem>> = __v0::to(
            "line_items",
        );
        pub const PROCESSING_LOGS: __v0::Relation<
            Self,
            HasMany<DocumentProcessingLog>,
        > = __v0::to("processing_logs");
        pub const PAYMENTS: __v0::Relation<Self, HasMany<Payment>> = __v0::to(
            "payments",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Invoice {
        const WIDTH: __v0::usize = 41;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Invoice {
                sales_order_id: D::get::<i32>(row, at)?,
                invoice_number: D::get::<String>(row, at + 1)?,
                revision_number: D::get::<Option<i32>>(row, at + 2)?,
                invoice_date: D::get::<NaiveDate>(row, at + 3)?,
                due_date: D::get::<Option<NaiveDate>>(row, at + 4)?,
                ship_date: D::get::<Option<NaiveDate>>(row, at + 5)?,
                uploaded_by_user_id: D::get::<Option<Uuid>>(row, at + 6)?,
                customer_id: D::get::<Option<Uuid>>(row, at + 7)?,
                bill_to_address_id: D::get::<Option<i32>>(row, at + 8)?,
                ship_to_address_id: D::get::<Option<i32>>(row, at + 9)?,
                salesperson_id: D::get::<Option<Uuid>>(row, at + 10)?,
                territory_id: D::get::<Option<i32>>(row, at + 11)?,
                account_number: D::get::<Option<String>>(row, at + 12)?,
                po_number: D::get::<Option<String>>(row, at + 13)?,
                ship_method_id: D::get::<Option<i32>>(row, at + 14)?,
                ship_via: D::get::<Option<String>>(row, at + 15)?,
                fob: D::get::<Option<String>>(row, at + 16)?,
                carrier_tracking_number: D::get::<Option<String>>(row, at + 17)?,
                credit_card_id: D::get::<Option<i32>>(row, at + 18)?,
                credit_card_approval_code: D::get::<Option<String>>(row, at + 19)?,
                currency_rate_id: D::get::<Option<i32>>(row, at + 20)?,
                terms: D::get::<Option<String>>(row, at + 21)?,
                subtotal: D::get::<Option<Decimal>>(row, at + 22)?,
                tax_rate: D::get::<Option<Decimal>>(row, at + 23)?,
                tax_amount: D::get::<Option<Decimal>>(row, at + 24)?,
                freight: D::get::<Option<Decimal>>(row, at + 25)?,
                shipping_handling: D::get::<Option<Decimal>>(row, at + 26)?,
                other_charges: D::get::<Option<Decimal>>(row, at + 27)?,
                total_amount: D::get::<Decimal>(row, at + 28)?,
                order_status: D::get::<Option<i32>>(row, at + 29)?,
                payment_status: D::get::<Option<String>>(row, at + 30)?,
                online_order_flag: D::get::<Option<bool>>(row, at + 31)?,
                special_instructions: D::get::<Option<String>>(row, at + 32)?,
                notes: D::get::<Option<String>>(row, at + 33)?,
                original_filename: D::get::<Option<String>>(row, at + 34)?,
                processed_by_llm: D::get::<Option<bool>>(row, at + 35)?,
                confidence_score: D::get::<Option<Decimal>>(row, at + 36)?,
                requires_review: D::get::<Option<bool>>(row, at + 37)?,
                content_embedding: __v0::absent(),
                id: D::get::<Uuid>(row, at + 38)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 39)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 40)?,
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
    impl __v0::Model for Invoice {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Invoice",
            docs: __v0::Some("An invoice as it was read from a document."),
            table: "invoices",
            fields: &[
                __v0::FieldDescription {
                    docs: __v0::Some("The number of the order in the imported data."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "sales_order_id",
                        "sales_order_id",
                        "salesOrderId",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "invoice_number",
                        "invoice_number",
                        "invoiceNumber",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "revision_number",
                        "revision_number",
                        "revisionNumber",
                        "i32",
                        true,
                    )
                },
                __v0::field(
                    "invoice_date",
                    "invoice_date",
                    "invoiceDate",
                    "NaiveDate",
                    false,
                ),
                __v0::field("due_date", "due_date", "dueDate", "NaiveDate", true),
                __v0::field("ship_date", "ship_date", "shipDate", "NaiveDate", true),
                __v0::FieldDescription {
                    docs: __v0::Some("Who uploaded the document."),
                    indexes: &[
                        __v0::index(
                            "index",
                            &[],
                            &["name = \"ix_invoices_uploaded_by_user_id\""],
                        ),
                    ],
                    ..__v0::field(
                        "uploaded_by_user_id",
                        "uploaded_by_user_id",
                        "uploadedByUserId",
                        "Uuid",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The company that is billed."),
                    ..__v0::field(
                        "customer_id",
                        "customer_id",
                        "customerId",
                        "Uuid",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "From the imported data; references no table here, as the other bare integers below.",
                    ),
                    ..__v0::field(
                        "bill_to_address_id",
                        "bill_to_address_id",
                        "billToAddressId",
                        "i32",
                        true,
                    )
                },
                __v0::field(
                    "ship_to_address_id",
                    "ship_to_address_id",
                    "shipToAddressId",
                    "i32",
                    true,
                ),
                __v0::field(
                    "salesperson_id",
                    "salesperson_id",
                    "salespersonId",
                    "Uuid",
                    true,
                ),
                __v0::field("territory_id", "territory_id", "territoryId", "i32", true),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "account_number",
                        "account_number",
                        "accountNumber",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("po_number", "po_number", "poNumber", "String", true)
                },
                __v0::field(
                    "ship_method_id",
                    "ship_method_id",
                    "shipMethodId",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("ship_via", "ship_via", "shipVia", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("fob", "fob", "fob", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "carrier_tracking_number",
                        "carrier_tracking_number",
                        "carrierTrackingNumber",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "credit_card_id",
                    "credit_card_id",
                    "creditCardId",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "credit_card_approval_code",
                        "credit_card_approval_code",
                        "creditCardApprovalCode",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "currency_rate_id",
                    "currency_rate_id",
                    "currencyRateId",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("terms", "terms", "terms", "String", true)
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field("subtotal", "subtotal", "subtotal", "Decimal", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A fraction: 0.19 is 19 %."),
                    native: &["Decimal(5, 4)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field("tax_rate", "tax_rate", "taxRate", "Decimal", true)
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "tax_amount",
                        "tax_amount",
                        "taxAmount",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field("freight", "freight", "freight", "Decimal", true)
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "shipping_handling",
                        "shipping_handling",
                        "shippingHandling",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "other_charges",
                        "other_charges",
                        "otherCharges",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    ..__v0::field(
                        "total_amount",
                        "total_amount",
                        "totalAmount",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The imported number; 5 unless said otherwise."),
                    default: __v0::Some("client(5)"),
                    ..__v0::field(
                        "order_status",
                        "order_status",
                        "orderStatus",
                        "i32",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`unpaid` until a payment says otherwise."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("client(\"unpaid\")"),
                    ..__v0::field(
                        "payment_status",
                        "payment_status",
                        "paymentStatus",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(false)"),
                    ..__v0::field(
                        "online_order_flag",
                        "online_order_flag",
                        "onlineOrderFlag",
                        "bool",
                        true,
                    )
                },
                __v0::field(
                    "special_instructions",
                    "special_instructions",
                    "specialInstructions",
                    "String",
                    true,
                ),
                __v0::field("notes", "notes", "notes", "String", true),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "original_filename",
                        "original_filename",
                        "originalFilename",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A model read it, not a person."),
                    default: __v0::Some("client(false)"),
                    ..__v0::field(
                        "processed_by_llm",
                        "processed_by_llm",
                        "processedByLlm",
                        "bool",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("How sure the reading is, from 0 to 1."),
                    native: &["Decimal(3, 2)"],
                    ..__v0::field(
                        "confidence_score",
                        "confidence_score",
                        "confidenceScore",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(false)"),
                    ..__v0::field(
                        "requires_review",
                        "requires_review",
                        "requiresReview",
                        "bool",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("For search by meaning."),
                    opaque: true,
                    native: &["Unsupported(\"vector(1536)\")"],
                    ..__v0::field(
                        "content_embedding",
                        "content_embedding",
                        "contentEmbedding",
                        "Opaque",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
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
                    )
                },
                __v0::relation(
                    "line_items",
                    "lineItems",
                    "HasMany",
                    "InvoiceLineItem",
                    &[],
                ),
                __v0::relation(
                    "processing_logs",
                    "processingLogs",
                    "HasMany",
                    "DocumentProcessingLog",
                    &[],
                ),
                __v0::relation("payments", "payments", "HasMany", "Payment", &[]),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
        __v0::model::<Company>();
        __v0::refers::<Option<Uuid>, <Company as __v0::Model>::Id>();
        __v0::model::<Salesperson>();
        __v0::refers::<Option<Uuid>, <Salesperson as __v0::Model>::Id>();
        __v0::model::<SalesTerritory>();
        <SalesTerritory>::TERRITORY_ID.__referred_by::<Option<i32>>();
        __v0::model::<InvoiceLineItem>();
        __v0::model::<DocumentProcessingLog>();
        __v0::model::<Payment>();
    };
};

// InvoiceLineItem

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl InvoiceLineItem {
        pub const INVOICE_ID: __v0::Column<Self, Uuid> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const SALES_ORDER_DETAIL_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "sales_order_detail_id",
            "sales_order_detail_id",
        );
        pub const LINE_NUMBER: __v0::Column<Self, i32> = __v0::column(
            "line_number",
            "line_number",
        );
        pub const PRODUCT_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "product_id",
            "product_id",
        );
        pub const ITEM_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "item_number",
            "item_number",
        );
        pub const DESCRIPTION: __v0::Column<Self, String> = __v0::column(
            "description",
            "description",
        );
        pub const QUANTITY: __v0::Column<Self, i32> = __v0::column(
            "quantity",
            "quantity",
        );
        pub const UNIT_PRICE: __v0::Column<Self, Decimal> = __v0::column(
            "unit_price",
            "unit_price",
        );
        pub const UNIT_PRICE_DISCOUNT: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "unit_price_discount",
            "unit_price_discount",
        );
        pub const LINE_TOTAL: __v0::Column<Self, Decimal> = __v0::column(
            "line_total",
            "line_total",
        );
        pub const SPECIAL_OFFER_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "special_offer_id",
            "special_offer_id",
        );
        pub const CARRIER_TRACKING_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "carrier_tracking_number",
            "carrier_tracking_number",
        );
        pub const UNIT_OF_MEASURE: __v0::Column<Self, Option<String>> = __v0::column(
            "unit_of_measure",
            "unit_of_measure",
        );
        pub const DESCRIPTION_EMBEDDING: __v0::Column<Self, Option<Opaque>> = __v0::column(
            "description_embedding",
            "description_embedding",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const INVOICE: __v0::Relation<Self, BelongsTo<Invoice>> = __v0::to(
            "invoice",
        );
        pub const PRODUCT: __v0::Relation<Self, BelongsTo<Option<Product>>> = __v0::to(
            "product",
        );
    }
    #[automatically_derived]
    impl __v0::Record for InvoiceLineItem {
        const WIDTH: __v0::usize = 16;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(InvoiceLineItem {
                invoice_id: D::get::<Uuid>(row, at)?,
                sales_order_detail_id: D::get::<Option<i32>>(row, at + 1)?,
                line_number: D::get::<i32>(row, at + 2)?,
                product_id: D::get::<Option<Uuid>>(row, at + 3)?,
                item_number: D::get::<Option<String>>(row, at + 4)?,
                description: D::get::<String>(row, at + 5)?,
                quantity: D::get::<i32>(row, at + 6)?,
                unit_price: D::get::<Decimal>(row, at + 7)?,
                unit_price_discount: D::get::<Option<Decimal>>(row, at + 8)?,
                line_total: D::get::<Decimal>(row, at + 9)?,
                special_offer_id: D::get::<Option<i32>>(row, at + 10)?,
                carrier_tracking_number: D::get::<Option<String>>(row, at + 11)?,
                unit_of_measure: D::get::<Option<String>>(row, at + 12)?,
                description_embedding: __v0::absent(),
                id: D::get::<Uuid>(row, at + 13)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 14)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 15)?,
                invoice: __v0::absent(),
                product: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for InvoiceLineItem {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "InvoiceLineItem",
            docs: __v0::Some("One line of an invoice."),
            table: "invoice_line_items",
            fields: &[
                __v0::field("invoice_id", "invoice_id", "invoiceId", "Uuid", false),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "sales_order_detail_id",
                        "sales_order_detail_id",
                        "salesOrderDetailId",
                        "i32",
                        true,
                    )
                },
                __v0::field("line_number", "line_number", "lineNumber", "i32", false),
                __v0::field("product_id", "product_id", "productId", "Uuid", true),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "item_number",
                        "item_number",
                        "itemNumber",
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
                __v0::field("quantity", "quantity", "quantity", "i32", false),
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    ..__v0::field(
                        "unit_price",
                        "unit_price",
                        "unitPrice",
                        "Decimal",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "A fraction: the line total is quantity × price × (1 − discount).",
                    ),
                    native: &["Decimal(5, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "unit_price_discount",
                        "unit_price_discount",
                        "unitPriceDiscount",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    ..__v0::field(
                        "line_total",
                        "line_total",
                        "lineTotal",
                        "Decimal",
                        false,
                    )
                },
                __v0::field(
                    "special_offer_id",
                    "special_offer_id",
                    "specialOfferId",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "carrier_tracking_number",
                        "carrier_tracking_number",
                        "carrierTrackingNumber",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field(
                        "unit_of_measure",
                        "unit_of_measure",
                        "unitOfMeasure",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    opaque: true,
                    native: &["Unsupported(\"vector(1536)\")"],
                    ..__v0::field(
                        "description_embedding",
                        "description_embedding",
                        "descriptionEmbedding",
                        "Opaque",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "invoice",
                        "invoice",
                        "BelongsTo",
                        "Invoice",
                        &["invoice_id"],
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
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Invoice>();
        __v0::refers::<Uuid, <Invoice as __v0::Model>::Id>();
        __v0::model::<Product>();
        __v0::refers::<Option<Uuid>, <Product as __v0::Model>::Id>();
    };
};

// Payment

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Payment {
        pub const INVOICE_ID: __v0::Column<Self, Uuid> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const PAYMENT_DATE: __v0::Column<Self, NaiveDate> = __v0::column(
            "payment_date",
            "payment_date",
        );
        pub const AMOUNT: __v0::Column<Self, Decimal> = __v0::column("amount", "amount");
        pub const PAYMENT_METHOD: __v0::Column<Self, Option<String>> = __v0::column(
            "payment_method",
            "payment_method",
        );
        pub const REFERENCE_NUMBER: __v0::Column<Self, Option<String>> = __v0::column(
            "reference_number",
            "reference_number",
        );
        pub const NOTES: __v0::Column<Self, Option<String>> = __v0::column(
            "notes",
            "notes",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const INVOICE: __v0::Relation<Self, BelongsTo<Invoice>> = __v0::to(
            "invoice",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Payment {
        const WIDTH: __v0::usize = 9;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Payment {
                invoice_id: D::get::<Uuid>(row, at)?,
                payment_date: D::get::<NaiveDate>(row, at + 1)?,
                amount: D::get::<Decimal>(row, at + 2)?,
                payment_method: D::get::<Option<String>>(row, at + 3)?,
                reference_number: D::get::<Option<String>>(row, at + 4)?,
                notes: D::get::<Option<String>>(row, at + 5)?,
                id: D::get::<Uuid>(row, at + 6)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 7)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 8)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Payment {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Payment",
            docs: __v0::Some("Money received for an invoice."),
            table: "payments",
            fields: &[
                __v0::field("invoice_id", "invoice_id", "invoiceId", "Uuid", false),
                __v0::field(
                    "payment_date",
                    "payment_date",
                    "paymentDate",
                    "NaiveDate",
                    false,
                ),
                __v0::FieldDescription {
                    native: &["Decimal(12, 2)"],
                    ..__v0::field("amount", "amount", "amount", "Decimal", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field(
                        "payment_method",
                        "payment_method",
                        "paymentMethod",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "reference_number",
                        "reference_number",
                        "referenceNumber",
                        "String",
                        true,
                    )
                },
                __v0::field("notes", "notes", "notes", "String", true),
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation(
                        "invoice",
                        "invoice",
                        "BelongsTo",
                        "Invoice",
                        &["invoice_id"],
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Invoice>();
        __v0::refers::<Uuid, <Invoice as __v0::Model>::Id>();
    };
};

// DocumentProcessingLog

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl DocumentProcessingLog {
        pub const INVOICE_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "invoice_id",
            "invoice_id",
        );
        pub const PROCESSING_STEP: __v0::Column<Self, String> = __v0::column(
            "processing_step",
            "processing_step",
        );
        pub const LLM_MODEL: __v0::Column<Self, Option<String>> = __v0::column(
            "llm_model",
            "llm_model",
        );
        pub const PROMPT_USED: __v0::Column<Self, Option<String>> = __v0::column(
            "prompt_used",
            "prompt_used",
        );
        pub const RAW_RESPONSE: __v0::Column<Self, Option<String>> = __v0::column(
            "raw_response",
            "raw_response",
        );
        pub const EXTRACTED_DATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "extracted_data",
            "extracted_data",
        );
        pub const CONFIDENCE_SCORES: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "confidence_scores",
            "confidence_scores",
        );
        pub const VALIDATION_ERRORS: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "validation_errors",
            "validation_errors",
        );
        pub const PROCESSING_TIME_MS: __v0::Column<Self, Option<i32>> = __v0::column(
            "processing_time_ms",
            "processing_time_ms",
        );
        pub const TOKENS_USED: __v0::Column<Self, Option<i32>> = __v0::column(
            "tokens_used",
            "tokens_used",
        );
        pub const PROCESSED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "processed_at",
            "processed_at",
        );
        pub const PROCESSED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "processed_by",
            "processed_by",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const INVOICE: __v0::Relation<Self, BelongsTo<Option<Invoice>>> = __v0::to(
            "invoice",
        );
    }
    #[automatically_derived]
    impl __v0::Record for DocumentProcessingLog {
        const WIDTH: __v0::usize = 15;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(DocumentProcessingLog {
                invoice_id: D::get::<Option<Uuid>>(row, at)?,
                processing_step: D::get::<String>(row, at + 1)?,
                llm_model: D::get::<Option<String>>(row, at + 2)?,
                prompt_used: D::get::<Option<String>>(row, at + 3)?,
                raw_response: D::get::<Option<String>>(row, at + 4)?,
                extracted_data: D::get::<Option<serde_json::Value>>(row, at + 5)?,
                confidence_scores: D::get::<Option<serde_json::Value>>(row, at + 6)?,
                validation_errors: D::get::<Option<serde_json::Value>>(row, at + 7)?,
                processing_time_ms: D::get::<Option<i32>>(row, at + 8)?,
                tokens_used: D::get::<Option<i32>>(row, at + 9)?,
                processed_at: D::get::<Option<DateTime<Utc>>>(row, at + 10)?,
                processed_by: D::get::<Option<String>>(row, at + 11)?,
                id: D::get::<Uuid>(row, at + 12)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 13)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 14)?,
                invoice: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for DocumentProcessingLog {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "DocumentProcessingLog",
            docs: __v0::Some("One step of reading a document."),
            table: "document_processing_log",
            fields: &[
                __v0::field("invoice_id", "invoice_id", "invoiceId", "Uuid", true),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "processing_step",
                        "processing_step",
                        "processingStep",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("llm_model", "llm_model", "llmModel", "String", true)
                },
                __v0::field("prompt_used", "prompt_used", "promptUsed", "String", true),
                __v0::field(
                    "raw_response",
                    "raw_response",
                    "rawResponse",
                    "String",
                    true,
                ),
                __v0::field(
                    "extracted_data",
                    "extracted_data",
                    "extractedData",
                    "serde_json::Value",
                    true,
                ),
                __v0::field(
                    "confidence_scores",
                    "confidence_scores",
                    "confidenceScores",
                    "serde_json::Value",
                    true,
                ),
                __v0::field(
                    "validation_errors",
                    "validation_errors",
                    "validationErrors",
                    "serde_json::Value",
                    true,
                ),
                __v0::field(
                    "processing_time_ms",
                    "processing_time_ms",
                    "processingTimeMs",
                    "i32",
                    true,
                ),
                __v0::field("tokens_used", "tokens_used", "tokensUsed", "i32", true),
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "processed_at",
                        "processed_at",
                        "processedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "processed_by",
                        "processed_by",
                        "processedBy",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
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
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Invoice>();
        __v0::refers::<Option<Uuid>, <Invoice as __v0::Model>::Id>();
    };
};

// ExtractionRule

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ExtractionRule {
        pub const RULE_NAME: __v0::Column<Self, String> = __v0::column(
            "rule_name",
            "rule_name",
        );
        pub const RULE_TYPE: __v0::Column<Self, String> = __v0::column(
            "rule_type",
            "rule_type",
        );
        pub const PATTERN_REGEX: __v0::Column<Self, Option<String>> = __v0::column(
            "pattern_regex",
            "pattern_regex",
        );
        pub const EXTRACTION_PROMPT: __v0::Column<Self, Option<String>> = __v0::column(
            "extraction_prompt",
            "extraction_prompt",
        );
        pub const VALIDATION_CRITERIA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "validation_criteria",
            "validation_criteria",
        );
        pub const CONFIDENCE_THRESHOLD: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "confidence_threshold",
            "confidence_threshold",
        );
        pub const DOCUMENT_TYPES: __v0::Column<Self, Vec<String>> = __v0::column(
            "document_types",
            "document_types",
        );
        pub const VENDOR_PATTERNS: __v0::Column<Self, Vec<String>> = __v0::column(
            "vendor_patterns",
            "vendor_patterns",
        );
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const PRIORITY: __v0::Column<Self, Option<i32>> = __v0::column(
            "priority",
            "priority",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ExtractionRule {
        const WIDTH: __v0::usize = 13;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ExtractionRule {
                rule_name: D::get::<String>(row, at)?,
                rule_type: D::get::<String>(row, at + 1)?,
                pattern_regex: D::get::<Option<String>>(row, at + 2)?,
                extraction_prompt: D::get::<Option<String>>(row, at + 3)?,
                validation_criteria: D::get::<Option<serde_json::Value>>(row, at + 4)?,
                confidence_threshold: D::get::<Option<Decimal>>(row, at + 5)?,
                document_types: D::get::<Vec<String>>(row, at + 6)?,
                vendor_patterns: D::get::<Vec<String>>(row, at + 7)?,
                is_active: D::get::<Option<bool>>(row, at + 8)?,
                priority: D::get::<Option<i32>>(row, at + 9)?,
                id: D::get::<Uuid>(row, at + 10)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 11)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 12)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ExtractionRule {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ExtractionRule",
            docs: __v0::Some("How a field is found in a document."),
            table: "extraction_rules",
            fields: &[
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("rule_name", "rule_name", "ruleName", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("rule_type", "rule_type", "ruleType", "String", false)
                },
                __v0::field(
                    "pattern_regex",
                    "pattern_regex",
                    "patternRegex",
                    "String",
                    true,
                ),
                __v0::field(
                    "extraction_prompt",
                    "extraction_prompt",
                    "extractionPrompt",
                    "String",
                    true,
                ),
                __v0::field(
                    "validation_criteria",
                    "validation_criteria",
                    "validationCriteria",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("Results below it go to review."),
                    native: &["Decimal(3, 2)"],
                    default: __v0::Some("client(0.8)"),
                    ..__v0::field(
                        "confidence_threshold",
                        "confidence_threshold",
                        "confidenceThreshold",
                        "Decimal",
                        true,
                    )
                },
                __v0::field(
                    "document_types",
                    "document_types",
                    "documentTypes",
                    "Vec<String>",
                    false,
                ),
                __v0::field(
                    "vendor_patterns",
                    "vendor_patterns",
                    "vendorPatterns",
                    "Vec<String>",
                    false,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("client(true)"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Lower numbers run first."),
                    default: __v0::Some("client(100)"),
                    ..__v0::field("priority", "priority", "priority", "i32", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
};

// Report

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Report {
        pub const USER_ID: __v0::Column<Self, Uuid> = __v0::column("user_id", "user_id");
        pub const TITLE: __v0::Column<Self, String> = __v0::column("title", "title");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const REPORT_TYPE: __v0::Column<Self, String> = __v0::column(
            "report_type",
            "report_type",
        );
        pub const STATUS: __v0::Column<Self, Option<String>> = __v0::column(
            "status",
            "status",
        );
        pub const PROGRESS: __v0::Column<Self, Option<i32>> = __v0::column(
            "progress",
            "progress",
        );
        pub const PARAMETERS: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "parameters",
            "parameters",
        );
        pub const TEMPLATE_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "template_id",
            "template_id",
        );
        pub const FILE_PATH: __v0::Column<Self, Option<String>> = __v0::column(
            "file_path",
            "file_path",
        );
        pub const FILE_FORMAT: __v0::Column<Self, Option<String>> = __v0::column(
            "file_format",
            "file_format",
        );
        pub const FILE_SIZE: __v0::Column<Self, Option<i32>> = __v0::column(
            "file_size",
            "file_size",
        );
        pub const PREVIEW_URL: __v0::Column<Self, Option<String>> = __v0::column(
            "preview_url",
            "preview_url",
        );
        pub const ERROR_MESSAGE: __v0::Column<Self, Option<String>> = __v0::column(
            "error_message",
            "error_message",
        );
        pub const PROCESSING_TIME_SECONDS: __v0::Column<Self, Option<i32>> = __v0::column(
            "processing_time_seconds",
            "processing_time_seconds",
        );
        pub const GENERATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "generated_at",
            "generated_at",
        );
        pub const EXPIRES_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "expires_at",
            "expires_at",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
        pub const TEMPLATE: __v0::Relation<
            Self,
            BelongsTo<Option<SavedReportTemplate>>,
        > = __v0::to("template");
    }
    #[automatically_derived]
    impl __v0::Record for Report {
        const WIDTH: __v0::usize = 19;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Report {
                user_id: D::get::<Uuid>(row, at)?,
                title: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                report_type: D::get::<String>(row, at + 3)?,
                status: D::get::<Option<String>>(row, at + 4)?,
                progress: D::get::<Option<i32>>(row, at + 5)?,
                parameters: D::get::<Option<serde_json::Value>>(row, at + 6)?,
                template_id: D::get::<Option<Uuid>>(row, at + 7)?,
                file_path: D::get::<Option<String>>(row, at + 8)?,
                file_format: D::get::<Option<String>>(row, at + 9)?,
                file_size: D::get::<Option<i32>>(row, at + 10)?,
                preview_url: D::get::<Option<String>>(row, at + 11)?,
                error_message: D::get::<Option<String>>(row, at + 12)?,
                processing_time_seconds: D::get::<Option<i32>>(row, at + 13)?,
                generated_at: D::get::<Option<DateTime<Utc>>>(row, at + 14)?,
                expires_at: D::get::<Option<DateTime<Utc>>>(row, at + 15)?,
                id: D::get::<Uuid>(row, at + 16)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 17)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 18)?,
                user: __v0::absent(),
                template: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Report {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Report",
            docs: __v0::Some("A report that somebody asked for."),
            table: "reports",
            fields: &[
                __v0::field("user_id", "user_id", "userId", "Uuid", false),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("title", "title", "title", "String", false)
                },
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some("`financial`, `sales`, `custom` and others."),
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "report_type",
                        "report_type",
                        "reportType",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "`pending`, `processing`, `completed` or `failed`.",
                    ),
                    native: &["VarChar(50)"],
                    default: __v0::Some("client(\"pending\")"),
                    ..__v0::field("status", "status", "status", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("From 0 to 100."),
                    default: __v0::Some("client(0)"),
                    ..__v0::field("progress", "progress", "progress", "i32", true)
                },
                __v0::field(
                    "parameters",
                    "parameters",
                    "parameters",
                    "serde_json::Value",
                    true,
                ),
                __v0::field("template_id", "template_id", "templateId", "Uuid", true),
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("file_path", "file_path", "filePath", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`pdf`, `png`, `xlsx` or `csv`."),
                    native: &["VarChar(20)"],
                    ..__v0::field(
                        "file_format",
                        "file_format",
                        "fileFormat",
                        "String",
                        true,
                    )
                },
                __v0::field("file_size", "file_size", "fileSize", "i32", true),
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field(
                        "preview_url",
                        "preview_url",
                        "previewUrl",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "error_message",
                    "error_message",
                    "errorMessage",
                    "String",
                    true,
                ),
                __v0::field(
                    "processing_time_seconds",
                    "processing_time_seconds",
                    "processingTimeSeconds",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "generated_at",
                        "generated_at",
                        "generatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "expires_at",
                        "expires_at",
                        "expiresAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
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
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
        __v0::model::<SavedReportTemplate>();
        __v0::refers::<Option<Uuid>, <SavedReportTemplate as __v0::Model>::Id>();
    };
};

// SavedReportTemplate

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl SavedReportTemplate {
        pub const USER_ID: __v0::Column<Self, Uuid> = __v0::column("user_id", "user_id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const REPORT_TYPE: __v0::Column<Self, String> = __v0::column(
            "report_type",
            "report_type",
        );
        pub const PARAMETERS: __v0::Column<Self, serde_json::Value> = __v0::column(
            "parameters",
            "parameters",
        );
        pub const IS_PUBLIC: __v0::Column<Self, Option<String>> = __v0::column(
            "is_public",
            "is_public",
        );
        pub const USAGE_COUNT: __v0::Column<Self, Option<i32>> = __v0::column(
            "usage_count",
            "usage_count",
        );
        pub const LAST_USED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "last_used_at",
            "last_used_at",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
        pub const REPORTS: __v0::Relation<Self, HasMany<Report>> = __v0::to("reports");
    }
    #[automatically_derived]
    impl __v0::Record for SavedReportTemplate {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SavedReportTemplate {
                user_id: D::get::<Uuid>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                report_type: D::get::<String>(row, at + 3)?,
                parameters: D::get::<serde_json::Value>(row, at + 4)?,
                is_public: D::get::<Option<String>>(row, at + 5)?,
                usage_count: D::get::<Option<i32>>(row, at + 6)?,
                last_used_at: D::get::<Option<DateTime<Utc>>>(row, at + 7)?,
                id: D::get::<Uuid>(row, at + 8)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 9)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 10)?,
                user: __v0::absent(),
                reports: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for SavedReportTemplate {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SavedReportTemplate",
            docs: __v0::Some("Settings of a report, kept for the next time."),
            table: "saved_report_templates",
            fields: &[
                __v0::field("user_id", "user_id", "userId", "Uuid", false),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "report_type",
                        "report_type",
                        "reportType",
                        "String",
                        false,
                    )
                },
                __v0::field(
                    "parameters",
                    "parameters",
                    "parameters",
                    "serde_json::Value",
                    false,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "`private`, `team` or `public`: a text, in spite of its name.",
                    ),
                    native: &["VarChar(20)"],
                    default: __v0::Some("client(\"private\")"),
                    ..__v0::field("is_public", "is_public", "isPublic", "String", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "usage_count",
                        "usage_count",
                        "usageCount",
                        "i32",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "last_used_at",
                        "last_used_at",
                        "lastUsedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("no_action"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
                __v0::relation("reports", "reports", "HasMany", "Report", &[]),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Uuid, <User as __v0::Model>::Id>();
        __v0::model::<Report>();
    };
};

// UsageAnalytics

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl UsageAnalytics {
        pub const USER_ID: __v0::Column<Self, Option<Uuid>> = __v0::column(
            "user_id",
            "user_id",
        );
        pub const SESSION_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "session_id",
            "session_id",
        );
        pub const ROUTE: __v0::Column<Self, String> = __v0::column("route", "route");
        pub const PAGE_TITLE: __v0::Column<Self, Option<String>> = __v0::column(
            "page_title",
            "page_title",
        );
        pub const REFERRER: __v0::Column<Self, Option<String>> = __v0::column(
            "referrer",
            "referrer",
        );
        pub const VIEWED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "viewed_at",
            "viewed_at",
        );
        pub const DURATION_SECONDS: __v0::Column<Self, Option<i32>> = __v0::column(
            "duration_seconds",
            "duration_seconds",
        );
        pub const ACTION: __v0::Column<Self, Option<String>> = __v0::column(
            "action",
            "action",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const USER_AGENT: __v0::Column<Self, Option<String>> = __v0::column(
            "user_agent",
            "user_agent",
        );
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "ip_address",
            "ip_address",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<Option<User>>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for UsageAnalytics {
        const WIDTH: __v0::usize = 14;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(UsageAnalytics {
                user_id: D::get::<Option<Uuid>>(row, at)?,
                session_id: D::get::<Option<String>>(row, at + 1)?,
                route: D::get::<String>(row, at + 2)?,
                page_title: D::get::<Option<String>>(row, at + 3)?,
                referrer: D::get::<Option<String>>(row, at + 4)?,
                viewed_at: D::get::<DateTime<Utc>>(row, at + 5)?,
                duration_seconds: D::get::<Option<i32>>(row, at + 6)?,
                action: D::get::<Option<String>>(row, at + 7)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 8)?,
                user_agent: D::get::<Option<String>>(row, at + 9)?,
                ip_address: D::get::<Option<String>>(row, at + 10)?,
                id: D::get::<Uuid>(row, at + 11)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 12)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 13)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for UsageAnalytics {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "UsageAnalytics",
            docs: __v0::Some("One page that somebody looked at."),
            table: "usage_analytics",
            fields: &[
                __v0::field("user_id", "user_id", "userId", "Uuid", true),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "session_id",
                        "session_id",
                        "sessionId",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("route", "route", "route", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "page_title",
                        "page_title",
                        "pageTitle",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("referrer", "referrer", "referrer", "String", true)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "viewed_at",
                        "viewed_at",
                        "viewedAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::field(
                    "duration_seconds",
                    "duration_seconds",
                    "durationSeconds",
                    "i32",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("action", "action", "action", "String", true)
                },
                __v0::field(
                    "metadata",
                    "metadata",
                    "metadata",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field(
                        "user_agent",
                        "user_agent",
                        "userAgent",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field(
                        "ip_address",
                        "ip_address",
                        "ipAddress",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Option<Uuid>, <User as __v0::Model>::Id>();
    };
};

// PageViewSummary

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl PageViewSummary {
        pub const DATE: __v0::Column<Self, DateTime<Utc>> = __v0::column("date", "date");
        pub const ROUTE: __v0::Column<Self, String> = __v0::column("route", "route");
        pub const UNIQUE_USERS: __v0::Column<Self, Option<i32>> = __v0::column(
            "unique_users",
            "unique_users",
        );
        pub const TOTAL_VIEWS: __v0::Column<Self, Option<i32>> = __v0::column(
            "total_views",
            "total_views",
        );
        pub const AVG_DURATION_SECONDS: __v0::Column<Self, Option<i32>> = __v0::column(
            "avg_duration_seconds",
            "avg_duration_seconds",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for PageViewSummary {
        const WIDTH: __v0::usize = 9;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(PageViewSummary {
                date: D::get::<DateTime<Utc>>(row, at)?,
                route: D::get::<String>(row, at + 1)?,
                unique_users: D::get::<Option<i32>>(row, at + 2)?,
                total_views: D::get::<Option<i32>>(row, at + 3)?,
                avg_duration_seconds: D::get::<Option<i32>>(row, at + 4)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 5)?,
                id: D::get::<Uuid>(row, at + 6)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 7)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 8)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for PageViewSummary {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "PageViewSummary",
            docs: __v0::Some("Page views of one route on one day."),
            table: "page_view_summary",
            fields: &[
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field("date", "date", "date", "DateTime<Utc>", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("route", "route", "route", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "unique_users",
                        "unique_users",
                        "uniqueUsers",
                        "i32",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "total_views",
                        "total_views",
                        "totalViews",
                        "i32",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "avg_duration_seconds",
                        "avg_duration_seconds",
                        "avgDurationSeconds",
                        "i32",
                        true,
                    )
                },
                __v0::field(
                    "metadata",
                    "metadata",
                    "metadata",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
};

// SalesTerritory

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl SalesTerritory {
        pub const TERRITORY_ID: __v0::Column<Self, i32> = __v0::column(
            "territory_id",
            "territory_id",
        );
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const COUNTRY_REGION_CODE: __v0::Column<Self, Option<String>> = __v0::column(
            "country_region_code",
            "country_region_code",
        );
        pub const TERRITORY_GROUP: __v0::Column<Self, Option<String>> = __v0::column(
            "territory_group",
            "territory_group",
        );
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const INVOICES: __v0::Relation<Self, HasMany<Invoice>> = __v0::to(
            "invoices",
        );
        pub const COMPANIES: __v0::Relation<Self, HasMany<Company>> = __v0::to(
            "companies",
        );
        pub const SALESPERSONS: __v0::Relation<Self, HasMany<Salesperson>> = __v0::to(
            "salespersons",
        );
    }
    #[automatically_derived]
    impl __v0::Record for SalesTerritory {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SalesTerritory {
                territory_id: D::get::<i32>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                country_region_code: D::get::<Option<String>>(row, at + 2)?,
                territory_group: D::get::<Option<String>>(row, at + 3)?,
                is_active: D::get::<Option<bool>>(row, at + 4)?,
                id: D::get::<Uuid>(row, at + 5)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 6)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 7)?,
                invoices: __v0::absent(),
                companies: __v0::absent(),
                salespersons: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for SalesTerritory {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SalesTerritory",
            docs: __v0::Some("A region of sales."),
            table: "sales_territories",
            fields: &[
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "The number in the imported data, which references use.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "territory_id",
                        "territory_id",
                        "territoryId",
                        "i32",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(10)"],
                    ..__v0::field(
                        "country_region_code",
                        "country_region_code",
                        "countryRegionCode",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "territory_group",
                        "territory_group",
                        "territoryGroup",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("client(true)"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            relations: &[
                __v0::relation("invoices", "invoices", "HasMany", "Invoice", &[]),
                __v0::relation("companies", "companies", "HasMany", "Company", &[]),
                __v0::relation(
                    "salespersons",
                    "salespersons",
                    "HasMany",
                    "Salesperson",
                    &[],
                ),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Invoice>();
        __v0::model::<Company>();
        __v0::model::<Salesperson>();
    };
};

// Salesperson

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Salesperson {
        pub const SALESPERSON_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "salesperson_id",
            "salesperson_id",
        );
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "email",
            "email",
        );
        pub const PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "phone",
            "phone",
        );
        pub const EMPLOYEE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "employee_id",
            "employee_id",
        );
        pub const DEPARTMENT: __v0::Column<Self, Option<String>> = __v0::column(
            "department",
            "department",
        );
        pub const TERRITORY_ID: __v0::Column<Self, Option<i32>> = __v0::column(
            "territory_id",
            "territory_id",
        );
        pub const IS_ACTIVE: __v0::Column<Self, Option<bool>> = __v0::column(
            "is_active",
            "is_active",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
        pub const TERRITORY: __v0::Relation<Self, BelongsTo<Option<SalesTerritory>>> = __v0::to(
            "territory",
        );
        pub const INVOICES: __v0::Relation<Self, HasMany<Invoice>> = __v0::to(
            "invoices",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Salesperson {
        const WIDTH: __v0::usize = 11;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Salesperson {
                salesperson_id: D::get::<Option<i32>>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                email: D::get::<Option<String>>(row, at + 2)?,
                phone: D::get::<Option<String>>(row, at + 3)?,
                employee_id: D::get::<Option<String>>(row, at + 4)?,
                department: D::get::<Option<String>>(row, at + 5)?,
                territory_id: D::get::<Option<i32>>(row, at + 6)?,
                is_active: D::get::<Option<bool>>(row, at + 7)?,
                id: D::get::<Uuid>(row, at + 8)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 9)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 10)?,
                territory: __v0::absent(),
                invoices: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Salesperson {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Salesperson",
            docs: __v0::Some("Somebody who sells."),
            table: "salespersons",
            fields: &[
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "salesperson_id",
                        "salesperson_id",
                        "salespersonId",
                        "i32",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("email", "email", "email", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("phone", "phone", "phone", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "employee_id",
                        "employee_id",
                        "employeeId",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "department",
                        "department",
                        "department",
                        "String",
                        true,
                    )
                },
                __v0::field("territory_id", "territory_id", "territoryId", "i32", true),
                __v0::FieldDescription {
                    default: __v0::Some("client(true)"),
                    ..__v0::field("is_active", "is_active", "isActive", "bool", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
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
                    )
                },
                __v0::relation("invoices", "invoices", "HasMany", "Invoice", &[]),
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<SalesTerritory>();
        <SalesTerritory>::TERRITORY_ID.__referred_by::<Option<i32>>();
        __v0::model::<Invoice>();
    };
};

// ShipMethod

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl ShipMethod {
        pub const METHOD_ID: __v0::Column<Self, i32> = __v0::column(
            "method_id",
            "method_id",
        );
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const BASE_RATE: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "base_rate",
            "base_rate",
        );
        pub const RATE_PER_POUND: __v0::Column<Self, Option<Decimal>> = __v0::column(
            "rate_per_pound",
            "rate_per_pound",
        );
        pub const ID: __v0::Column<Self, Uuid> = __v0::column("id", "id");
        pub const CREATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "created_at",
            "created_at",
        );
        pub const UPDATED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "updated_at",
            "updated_at",
        );
    }
    #[automatically_derived]
    impl __v0::Record for ShipMethod {
        const WIDTH: __v0::usize = 7;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(ShipMethod {
                method_id: D::get::<i32>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                base_rate: D::get::<Option<Decimal>>(row, at + 2)?,
                rate_per_pound: D::get::<Option<Decimal>>(row, at + 3)?,
                id: D::get::<Uuid>(row, at + 4)?,
                created_at: D::get::<Option<DateTime<Utc>>>(row, at + 5)?,
                updated_at: D::get::<Option<DateTime<Utc>>>(row, at + 6)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for ShipMethod {
        type Id = Uuid;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "ShipMethod",
            docs: __v0::Some("A way to ship, with its rates."),
            table: "ship_methods",
            fields: &[
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("method_id", "method_id", "methodId", "i32", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field("base_rate", "base_rate", "baseRate", "Decimal", true)
                },
                __v0::FieldDescription {
                    native: &["Decimal(10, 2)"],
                    default: __v0::Some("client(0)"),
                    ..__v0::field(
                        "rate_per_pound",
                        "rate_per_pound",
                        "ratePerPound",
                        "Decimal",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("uuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "Uuid", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "created_at",
                        "createdAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updated_at",
                        "updatedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
            ],
            on_update: __v0::Some("no_action"),
            ..__v0::ModelDescription::EMPTY
        };
    }
};
