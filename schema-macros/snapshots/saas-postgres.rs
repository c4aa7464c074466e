// What the derives print for `examples/saas-postgres`.

// AuditLog

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl AuditLog {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "user_id",
            "userId",
        );
        pub const TENANT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tenant_id",
            "tenantId",
        );
        pub const ACTION: __v0::Column<Self, String> = __v0::column("action", "action");
        pub const RESOURCE: __v0::Column<Self, Option<String>> = __v0::column(
            "resource",
            "resource",
        );
        pub const RESOURCE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "resource_id",
            "resourceId",
        );
        pub const METHOD: __v0::Column<Self, Option<String>> = __v0::column(
            "method",
            "method",
        );
        pub const PATH: __v0::Column<Self, Option<String>> = __v0::column(
            "path",
            "path",
        );
        pub const STATUS_CODE: __v0::Column<Self, Option<i16>> = __v0::column(
            "status_code",
            "statusCode",
        );
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "ip_address",
            "ipAddress",
        );
        pub const USER_AGENT: __v0::Column<Self, Option<String>> = __v0::column(
            "user_agent",
            "userAgent",
        );
        pub const OLD_DATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "old_data",
            "oldData",
        );
        pub const NEW_DATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "new_data",
            "newData",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const SUCCESS: __v0::Column<Self, bool> = __v0::column("success", "success");
        pub const ERROR_MESSAGE: __v0::Column<Self, Option<String>> = __v0::column(
            "error_message",
            "errorMessage",
        );
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<Option<User>>> = __v0::to("user");
        pub const TENANT: __v0::Relation<Self, BelongsTo<Option<Tenant>>> = __v0::to(
            "tenant",
        );
    }
    #[automatically_derived]
    impl __v0::Record for AuditLog {
        const WIDTH: __v0::usize = 17;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AuditLog {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<Option<String>>(row, at + 1)?,
                tenant_id: D::get::<Option<String>>(row, at + 2)?,
                action: D::get::<String>(row, at + 3)?,
                resource: D::get::<Option<String>>(row, at + 4)?,
                resource_id: D::get::<Option<String>>(row, at + 5)?,
                method: D::get::<Option<String>>(row, at + 6)?,
                path: D::get::<Option<String>>(row, at + 7)?,
                status_code: D::get::<Option<i16>>(row, at + 8)?,
                ip_address: D::get::<Option<String>>(row, at + 9)?,
                user_agent: D::get::<Option<String>>(row, at + 10)?,
                old_data: D::get::<Option<serde_json::Value>>(row, at + 11)?,
                new_data: D::get::<Option<serde_json::Value>>(row, at + 12)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 13)?,
                success: D::get::<bool>(row, at + 14)?,
                error_message: D::get::<Option<String>>(row, at + 15)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 16)?,
                user: __v0::absent(),
                tenant: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for AuditLog {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "AuditLog",
            docs: __v0::Some(
                "What somebody did. Written in the same transaction as what it records.",
            ),
            table: "AuditLog",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("user_id", "userId", "userId", "String", true),
                __v0::field("tenant_id", "tenantId", "tenantId", "String", true),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("action", "action", "action", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("resource", "resource", "resource", "String", true)
                },
                __v0::field("resource_id", "resourceId", "resourceId", "String", true),
                __v0::FieldDescription {
                    native: &["VarChar(10)"],
                    ..__v0::field("method", "method", "method", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("path", "path", "path", "String", true)
                },
                __v0::field("status_code", "statusCode", "statusCode", "i16", true),
                __v0::FieldDescription {
                    native: &["VarChar(45)"],
                    ..__v0::field("ip_address", "ipAddress", "ipAddress", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("user_agent", "userAgent", "userAgent", "String", true)
                },
                __v0::field("old_data", "oldData", "oldData", "serde_json::Value", true),
                __v0::field("new_data", "newData", "newData", "serde_json::Value", true),
                __v0::field(
                    "metadata",
                    "metadata",
                    "metadata",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("success", "success", "success", "bool", false)
                },
                __v0::field(
                    "error_message",
                    "errorMessage",
                    "errorMessage",
                    "String",
                    true,
                ),
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
                __v0::RelationDescription {
                    optional: true,
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
            indexes: &[
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["tenant_id"], &[]),
                __v0::index("index", &["action"], &[]),
                __v0::index("index", &["resource"], &[]),
                __v0::index("index", &["created_at"], &[]),
                __v0::index("index", &["tenant_id", "created_at desc"], &[]),
                __v0::index("index", &["tenant_id", "action"], &[]),
                __v0::index("index", &["tenant_id", "resource"], &[]),
                __v0::index(
                    "index",
                    &["user_id", "action", "success", "created_at desc"],
                    &[
                        "name = \"AuditLog_failed_login_idx\"",
                        "where = action.contains(\"login\") && !success",
                    ],
                ),
                __v0::index(
                    "index",
                    &["ip_address", "action", "created_at desc"],
                    &[
                        "name = \"AuditLog_ip_action_idx\"",
                        "where = ip_address.is_some()",
                    ],
                ),
                __v0::index(
                    "index",
                    &["tenant_id", "created_at desc"],
                    &[
                        "name = \"AuditLog_tenant_date_idx\"",
                        "where = tenant_id.is_some()",
                    ],
                ),
            ],
            rls: __v0::Some(__v0::RlsDescription {
                force: false,
                setting: __v0::Some("app.current_tenant_id"),
            }),
            tenant: &["tenant_id"],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Option<String>, <User as __v0::Model>::Id>();
        __v0::model::<Tenant>();
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
    };
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
        pub const TENANT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tenant_id",
            "tenantId",
        );
        pub const TYPE: __v0::Column<Self, String> = __v0::column("type", "type");
        pub const LEVEL: __v0::Column<Self, i16> = __v0::column("level", "level");
        pub const PERMISSIONS: __v0::Column<Self, Vec<String>> = __v0::column(
            "permissions",
            "permissions",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const IS_SYSTEM: __v0::Column<Self, bool> = __v0::column(
            "is_system",
            "isSystem",
        );
        pub const IS_DEFAULT: __v0::Column<Self, bool> = __v0::column(
            "is_default",
            "isDefault",
        );
        pub const STATUS: __v0::Column<Self, String> = __v0::column("status", "status");
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const TENANT: __v0::Relation<Self, BelongsTo<Option<Tenant>>> = __v0::to(
            "tenant",
        );
        pub const USERS: __v0::Relation<Self, HasMany<User>> = __v0::to("users");
    }
    #[automatically_derived]
    impl __v0::Record for Role {
        const WIDTH: __v0::usize = 13;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Role {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<Option<String>>(row, at + 2)?,
                tenant_id: D::get::<Option<String>>(row, at + 3)?,
                r#type: D::get::<String>(row, at + 4)?,
                level: D::get::<i16>(row, at + 5)?,
                permissions: D::get::<Vec<String>>(row, at + 6)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 7)?,
                is_system: D::get::<bool>(row, at + 8)?,
                is_default: D::get::<bool>(row, at + 9)?,
                status: D::get::<String>(row, at + 10)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 11)?,
                updated_at: D::get::<DateTime<Utc>>(row, at + 12)?,
                tenant: __v0::absent(),
                users: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Role {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Role",
            docs: __v0::Some("A set of permissions."),
            table: "Role",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "Null for a system role, which every tenant can use.",
                    ),
                    ..__v0::field("tenant_id", "tenantId", "tenantId", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`system`, `tenant` or `custom`."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("\"custom\""),
                    ..__v0::field("type", "type", "type", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Higher outranks lower; super admin is 100."),
                    default: __v0::Some("0"),
                    ..__v0::field("level", "level", "level", "i16", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("[]"),
                    ..__v0::field(
                        "permissions",
                        "permissions",
                        "permissions",
                        "Vec<String>",
                        false,
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
                    default: __v0::Some("false"),
                    ..__v0::field("is_system", "isSystem", "isSystem", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Given to new users."),
                    default: __v0::Some("false"),
                    ..__v0::field("is_default", "isDefault", "isDefault", "bool", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`active` or `inactive`."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("\"active\""),
                    ..__v0::field("status", "status", "status", "String", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
                        "updatedAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "tenant",
                        "tenant",
                        "BelongsTo",
                        "Tenant",
                        &["tenant_id"],
                    )
                },
                __v0::relation("users", "users", "HasMany", "User", &[]),
            ],
            indexes: &[
                __v0::index("index", &["tenant_id"], &[]),
                __v0::index("index", &["type"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["tenant_id", "type"], &[]),
                __v0::index("index", &["tenant_id", "status"], &[]),
                __v0::index("unique", &["name", "tenant_id"], &["nulls_not_distinct"]),
                __v0::index(
                    "index",
                    &["tenant_id", "status"],
                    &["name = \"Role_tenant_status_idx\"", "where = tenant_id.is_some()"],
                ),
                __v0::index(
                    "index",
                    &["is_system", "status"],
                    &["name = \"Role_system_idx\"", "where = is_system"],
                ),
            ],
            rls: __v0::Some(__v0::RlsDescription {
                force: false,
                setting: __v0::Some("app.current_tenant_id"),
            }),
            tenant: &["tenant_id"],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Tenant>();
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
        __v0::model::<User>();
    };
};

// Permission

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Permission {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DESCRIPTION: __v0::Column<Self, String> = __v0::column(
            "description",
            "description",
        );
        pub const RESOURCE: __v0::Column<Self, String> = __v0::column(
            "resource",
            "resource",
        );
        pub const ACTION: __v0::Column<Self, String> = __v0::column("action", "action");
        pub const CATEGORY: __v0::Column<Self, String> = __v0::column(
            "category",
            "category",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const IS_SYSTEM: __v0::Column<Self, bool> = __v0::column(
            "is_system",
            "isSystem",
        );
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "updated_at",
            "updatedAt",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Permission {
        const WIDTH: __v0::usize = 10;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Permission {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                description: D::get::<String>(row, at + 2)?,
                resource: D::get::<String>(row, at + 3)?,
                action: D::get::<String>(row, at + 4)?,
                category: D::get::<String>(row, at + 5)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 6)?,
                is_system: D::get::<bool>(row, at + 7)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 8)?,
                updated_at: D::get::<DateTime<Utc>>(row, at + 9)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Permission {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Permission",
            docs: __v0::Some("Something that a role may allow."),
            table: "Permission",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`resource:action`, or `resource:action:scope`."),
                    native: &["VarChar(100)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::field(
                    "description",
                    "description",
                    "description",
                    "String",
                    false,
                ),
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("resource", "resource", "resource", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(50)"],
                    ..__v0::field("action", "action", "action", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("category", "category", "category", "String", false)
                },
                __v0::field(
                    "metadata",
                    "metadata",
                    "metadata",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_system", "isSystem", "isSystem", "bool", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
                        "updatedAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
            ],
            indexes: &[
                __v0::index("unique", &["resource", "action"], &[]),
                __v0::index("index", &["category"], &[]),
                __v0::index("index", &["resource"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
};

// RefreshToken

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl RefreshToken {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const TOKEN: __v0::Column<Self, String> = __v0::column("token", "token");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "userId",
        );
        pub const DEVICE_INFO: __v0::Column<Self, Option<String>> = __v0::column(
            "device_info",
            "deviceInfo",
        );
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "ip_address",
            "ipAddress",
        );
        pub const EXPIRES_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "expires_at",
            "expiresAt",
        );
        pub const REVOKED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "revoked_at",
            "revokedAt",
        );
        pub const REVOKED_REASON: __v0::Column<Self, Option<String>> = __v0::column(
            "revoked_reason",
            "revokedReason",
        );
        pub const IS_REVOKED: __v0::Column<Self, bool> = __v0::column(
            "is_revoked",
            "isRevoked",
        );
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for RefreshToken {
        const WIDTH: __v0::usize = 10;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(RefreshToken {
                id: D::get::<String>(row, at)?,
                token: D::get::<String>(row, at + 1)?,
                user_id: D::get::<String>(row, at + 2)?,
                device_info: D::get::<Option<String>>(row, at + 3)?,
                ip_address: D::get::<Option<String>>(row, at + 4)?,
                expires_at: D::get::<DateTime<Utc>>(row, at + 5)?,
                revoked_at: D::get::<Option<DateTime<Utc>>>(row, at + 6)?,
                revoked_reason: D::get::<Option<String>>(row, at + 7)?,
                is_revoked: D::get::<bool>(row, at + 8)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 9)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for RefreshToken {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "RefreshToken",
            docs: __v0::Some(
                "Tokens that are exchanged for new ones at each use; expired and revoked rows are cleaned up.",
            ),
            table: "RefreshToken",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    sensitive: true,
                    ..__v0::field("token", "token", "token", "String", false)
                },
                __v0::field("user_id", "userId", "userId", "String", false),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "device_info",
                        "deviceInfo",
                        "deviceInfo",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(45)"],
                    ..__v0::field("ip_address", "ipAddress", "ipAddress", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("In the future when the row is made."),
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "expires_at",
                        "expiresAt",
                        "expiresAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "revoked_at",
                        "revokedAt",
                        "revokedAt",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Why: rotation, sign-out, or an alert."),
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "revoked_reason",
                        "revokedReason",
                        "revokedReason",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Using a revoked token raises an alert."),
                    default: __v0::Some("false"),
                    ..__v0::field("is_revoked", "isRevoked", "isRevoked", "bool", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "DateTime<Utc>",
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
                __v0::index("index", &["expires_at"], &[]),
                __v0::index("index", &["expires_at", "is_revoked"], &[]),
                __v0::index("index", &["user_id", "is_revoked"], &[]),
                __v0::index(
                    "index",
                    &["user_id", "expires_at", "is_revoked"],
                    &[
                        "name = \"RefreshToken_userId_expiresAt_idx\"",
                        "where = !is_revoked",
                    ],
                ),
                __v0::index(
                    "index",
                    &["expires_at"],
                    &["name = \"RefreshToken_expired_idx\"", "where = !is_revoked"],
                ),
                __v0::index(
                    "index",
                    &["is_revoked", "revoked_at"],
                    &["name = \"RefreshToken_revoked_idx\"", "where = is_revoked"],
                ),
                __v0::index(
                    "index",
                    &["revoked_at"],
                    &[
                        "name = \"RefreshToken_revokedAt_idx\"",
                        "where = revoked_at.is_some()",
                    ],
                ),
                __v0::index(
                    "index",
                    &["user_id", "expires_at"],
                    &["name = \"RefreshToken_active_idx\"", "where = !is_revoked"],
                ),
                __v0::index(
                    "index",
                    &["user_id", "expires_at desc"],
                    &["name = \"idx_refresh_token_user_expiry\"", "where = !is_revoked"],
                ),
                __v0::index(
                    "index",
                    &["token"],
                    &["name = \"idx_refresh_token_hash\"", "where = !is_revoked"],
                ),
            ],
            checks: &[
                __v0::check(
                    __v0::Some("RefreshToken_token_check"),
                    "token.trim().len() > 0",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("RefreshToken_deviceInfo_check"),
                    "device_info.is_none() || (device_info.len() <= 255)",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("RefreshToken_ipAddress_check"),
                    "ip_address.is_none() || matches(ip_address, \"^[0-9.:a-fA-F]+$\")",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("RefreshToken_revoked_consistency_check"),
                    "!is_revoked || revoked_at.is_some()",
                    __v0::None,
                ),
            ],
            policies: &[
                __v0::PolicyDescription {
                    name: "user_isolation_policy",
                    commands: &[],
                    roles: &[],
                    restrictive: false,
                    using: __v0::Some(
                        "exists(User, (id == outer.user_id) && (tenant_id == setting(\"app.current_tenant_id\")))",
                    ),
                    with_check: __v0::Some(
                        "exists(User, (id == outer.user_id) && (tenant_id == setting(\"app.current_tenant_id\")))",
                    ),
                },
            ],
            tenant: &["user", "tenant_id"],
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
                .field("token", &__v0::Redacted)
                .field("user_id", &self.user_id)
                .field("device_info", &self.device_info)
                .field("ip_address", &self.ip_address)
                .field("expires_at", &self.expires_at)
                .field("revoked_at", &self.revoked_at)
                .field("revoked_reason", &self.revoked_reason)
                .field("is_revoked", &self.is_revoked)
                .field("created_at", &self.created_at)
                .field("user", &self.user)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::named(<User>::TENANT_ID);
    };
};

// Session

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Session {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "userId",
        );
        pub const DEVICE_INFO: __v0::Column<Self, Option<String>> = __v0::column(
            "device_info",
            "deviceInfo",
        );
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>> = __v0::column(
            "ip_address",
            "ipAddress",
        );
        pub const USER_AGENT: __v0::Column<Self, Option<String>> = __v0::column(
            "user_agent",
            "userAgent",
        );
        pub const LAST_ACTIVITY: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "last_activity",
            "lastActivity",
        );
        pub const EXPIRES_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "expires_at",
            "expiresAt",
        );
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "created_at",
            "createdAt",
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
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                device_info: D::get::<Option<String>>(row, at + 2)?,
                ip_address: D::get::<Option<String>>(row, at + 3)?,
                user_agent: D::get::<Option<String>>(row, at + 4)?,
                last_activity: D::get::<DateTime<Utc>>(row, at + 5)?,
                expires_at: D::get::<DateTime<Utc>>(row, at + 6)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Session {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Session",
            docs: __v0::Some("A signed-in device."),
            table: "Session",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("user_id", "userId", "userId", "String", false),
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field(
                        "device_info",
                        "deviceInfo",
                        "deviceInfo",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(45)"],
                    ..__v0::field("ip_address", "ipAddress", "ipAddress", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("user_agent", "userAgent", "userAgent", "String", true)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "last_activity",
                        "lastActivity",
                        "lastActivity",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "expires_at",
                        "expiresAt",
                        "expiresAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "DateTime<Utc>",
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
                __v0::index("index", &["expires_at"], &[]),
            ],
            policies: &[
                __v0::PolicyDescription {
                    name: "user_isolation_policy",
                    commands: &[],
                    roles: &[],
                    restrictive: false,
                    using: __v0::Some(
                        "exists(User, (id == outer.user_id) && (tenant_id == setting(\"app.current_tenant_id\")))",
                    ),
                    with_check: __v0::Some(
                        "exists(User, (id == outer.user_id) && (tenant_id == setting(\"app.current_tenant_id\")))",
                    ),
                },
            ],
            tenant: &["user", "tenant_id"],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::named(<User>::TENANT_ID);
    };
};

// Tenant

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Tenant {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const SLUG: __v0::Column<Self, String> = __v0::column("slug", "slug");
        pub const DESCRIPTION: __v0::Column<Self, Option<String>> = __v0::column(
            "description",
            "description",
        );
        pub const LOGO: __v0::Column<Self, Option<String>> = __v0::column(
            "logo",
            "logo",
        );
        pub const WEBSITE: __v0::Column<Self, Option<String>> = __v0::column(
            "website",
            "website",
        );
        pub const SUBSCRIPTION_PLAN: __v0::Column<Self, String> = __v0::column(
            "subscription_plan",
            "subscriptionPlan",
        );
        pub const SUBSCRIPTION_STATUS: __v0::Column<Self, String> = __v0::column(
            "subscription_status",
            "subscriptionStatus",
        );
        pub const SUBSCRIPTION_EXPIRY: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "subscription_expiry",
            "subscriptionExpiry",
        );
        pub const MAX_USERS: __v0::Column<Self, i16> = __v0::column(
            "max_users",
            "maxUsers",
        );
        pub const SETTINGS: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "settings",
            "settings",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const STATUS: __v0::Column<Self, String> = __v0::column("status", "status");
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const USERS: __v0::Relation<Self, HasMany<User>> = __v0::to("users");
        pub const ROLES: __v0::Relation<Self, HasMany<Role>> = __v0::to("roles");
        pub const AUDIT_LOGS: __v0::Relation<Self, HasMany<AuditLog>> = __v0::to(
            "audit_logs",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Tenant {
        const WIDTH: __v0::usize = 15;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Tenant {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                slug: D::get::<String>(row, at + 2)?,
                description: D::get::<Option<String>>(row, at + 3)?,
                logo: D::get::<Option<String>>(row, at + 4)?,
                website: D::get::<Option<String>>(row, at + 5)?,
                subscription_plan: D::get::<String>(row, at + 6)?,
                subscription_status: D::get::<String>(row, at + 7)?,
                subscription_expiry: D::get::<Option<DateTime<Utc>>>(row, at + 8)?,
                max_users: D::get::<i16>(row, at + 9)?,
                settings: D::get::<Option<serde_json::Value>>(row, at + 10)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 11)?,
                status: D::get::<String>(row, at + 12)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 13)?,
                updated_at: D::get::<DateTime<Utc>>(row, at + 14)?,
                users: __v0::absent(),
                roles: __v0::absent(),
                audit_logs: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Tenant {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Tenant",
            docs: __v0::Some("A customer: an organisation whose rows nobody else sees."),
            table: "Tenant",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("name", "name", "name", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("slug", "slug", "slug", "String", false)
                },
                __v0::field("description", "description", "description", "String", true),
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("logo", "logo", "logo", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    ..__v0::field("website", "website", "website", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`free`, `basic`, `premium` or `enterprise`."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("\"free\""),
                    ..__v0::field(
                        "subscription_plan",
                        "subscriptionPlan",
                        "subscriptionPlan",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`active`, `suspended` or `cancelled`."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("\"active\""),
                    ..__v0::field(
                        "subscription_status",
                        "subscriptionStatus",
                        "subscriptionStatus",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "subscription_expiry",
                        "subscriptionExpiry",
                        "subscriptionExpiry",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("5"),
                    ..__v0::field("max_users", "maxUsers", "maxUsers", "i16", false)
                },
                __v0::field(
                    "settings",
                    "settings",
                    "settings",
                    "serde_json::Value",
                    true,
                ),
                __v0::field(
                    "metadata",
                    "metadata",
                    "metadata",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("`active`, `inactive` or `suspended`."),
                    native: &["VarChar(50)"],
                    default: __v0::Some("\"active\""),
                    ..__v0::field("status", "status", "status", "String", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
                        "updatedAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation("users", "users", "HasMany", "User", &[]),
                __v0::relation("roles", "roles", "HasMany", "Role", &[]),
                __v0::relation("audit_logs", "auditLogs", "HasMany", "AuditLog", &[]),
            ],
            indexes: &[__v0::index("index", &["status"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::model::<Role>();
        __v0::model::<AuditLog>();
    };
};

// User

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const EMAIL: __v0::Column<Self, String> = __v0::column("email", "email");
        pub const PASSWORD: __v0::Column<Self, String> = __v0::column(
            "password",
            "password",
        );
        pub const FIRST_NAME: __v0::Column<Self, String> = __v0::column(
            "first_name",
            "firstName",
        );
        pub const LAST_NAME: __v0::Column<Self, String> = __v0::column(
            "last_name",
            "lastName",
        );
        pub const PHONE: __v0::Column<Self, Option<String>> = __v0::column(
            "phone",
            "phone",
        );
        pub const AVATAR: __v0::Column<Self, Option<String>> = __v0::column(
            "avatar",
            "avatar",
        );
        pub const TENANT_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "tenant_id",
            "tenantId",
        );
        pub const EMAIL_VERIFIED: __v0::Column<Self, bool> = __v0::column(
            "email_verified",
            "emailVerified",
        );
        pub const EMAIL_VERIFICATION_TOKEN: __v0::Column<Self, Option<String>> = __v0::column(
            "email_verification_token",
            "emailVerificationToken",
        );
        pub const PASSWORD_RESET_TOKEN: __v0::Column<Self, Option<String>> = __v0::column(
            "password_reset_token",
            "passwordResetToken",
        );
        pub const PASSWORD_RESET_EXPIRY: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "password_reset_expiry",
            "passwordResetExpiry",
        );
        pub const LAST_LOGIN: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "last_login",
            "lastLogin",
        );
        pub const LOGIN_ATTEMPTS: __v0::Column<Self, i16> = __v0::column(
            "login_attempts",
            "loginAttempts",
        );
        pub const LOCKED_UNTIL: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "locked_until",
            "lockedUntil",
        );
        pub const ROLE_ID: __v0::Column<Self, String> = __v0::column(
            "role_id",
            "roleId",
        );
        pub const ADDITIONAL_PERMISSIONS: __v0::Column<Self, Vec<String>> = __v0::column(
            "additional_permissions",
            "additionalPermissions",
        );
        pub const STATUS: __v0::Column<Self, String> = __v0::column("status", "status");
        pub const IS_DELETED: __v0::Column<Self, bool> = __v0::column(
            "is_deleted",
            "isDeleted",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<DateTime<Utc>>> = __v0::column(
            "deleted_at",
            "deletedAt",
        );
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "metadata",
            "metadata",
        );
        pub const CREATED_BY: __v0::Column<Self, Option<String>> = __v0::column(
            "created_by",
            "createdBy",
        );
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const PHONE_ENCRYPTED: __v0::Column<Self, Option<String>> = __v0::column(
            "phone_encrypted",
            "phoneEncrypted",
        );
        pub const PHONE_HASH: __v0::Column<Self, Option<String>> = __v0::column(
            "phone_hash",
            "phoneHash",
        );
        pub const TENANT: __v0::Relation<Self, BelongsTo<Option<Tenant>>> = __v0::to(
            "tenant",
        );
        pub const ROLE: __v0::Relation<Self, BelongsTo<Role>> = __v0::to("role");
        pub const CREATOR: __v0::Relation<Self, BelongsTo<Option<User>>> = __v0::to(
            "creator",
        );
        pub const CREATED_USERS: __v0::Relation<Self, HasMany<User>> = __v0::to(
            "created_users",
        );
        pub const REFRESH_TOKENS: __v0::Relation<Self, HasMany<RefreshToken>> = __v0::to(
            "refresh_tokens",
        );
        pub const SESSIONS: __v0::Relation<Self, HasMany<Session>> = __v0::to(
            "sessions",
        );
        pub const AUDIT_LOGS: __v0::Relation<Self, HasMany<AuditLog>> = __v0::to(
            "audit_logs",
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
                password: D::get::<String>(row, at + 2)?,
                first_name: D::get::<String>(row, at + 3)?,
                last_name: D::get::<String>(row, at + 4)?,
                phone: D::get::<Option<String>>(row, at + 5)?,
                avatar: D::get::<Option<String>>(row, at + 6)?,
                tenant_id: D::get::<Option<String>>(row, at + 7)?,
                email_verified: D::get::<bool>(row, at + 8)?,
                email_verification_token: D::get::<Option<String>>(row, at + 9)?,
                password_reset_token: D::get::<Option<String>>(row, at + 10)?,
                password_reset_expiry: D::get::<Option<DateTime<Utc>>>(row, at + 11)?,
                last_login: D::get::<Option<DateTime<Utc>>>(row, at + 12)?,
                login_attempts: D::get::<i16>(row, at + 13)?,
                locked_until: D::get::<Option<DateTime<Utc>>>(row, at + 14)?,
                role_id: D::get::<String>(row, at + 15)?,
                additional_permissions: D::get::<Vec<String>>(row, at + 16)?,
                status: D::get::<String>(row, at + 17)?,
                is_deleted: D::get::<bool>(row, at + 18)?,
                deleted_at: D::get::<Option<DateTime<Utc>>>(row, at + 19)?,
                metadata: D::get::<Option<serde_json::Value>>(row, at + 20)?,
                created_by: D::get::<Option<String>>(row, at + 21)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 22)?,
                updated_at: D::get::<DateTime<Utc>>(row, at + 23)?,
                phone_encrypted: D::get::<Option<String>>(row, at + 24)?,
                phone_hash: D::get::<Option<String>>(row, at + 25)?,
                tenant: __v0::absent(),
                role: __v0::absent(),
                creator: __v0::absent(),
                created_users: __v0::absent(),
                refresh_tokens: __v0::absent(),
                sessions: __v0::absent(),
                audit_logs: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for User {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "User",
            docs: __v0::Some(
                "People who can sign in. Deleted rows stay, marked, for the audit trail.",
            ),
            table: "User",
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("email", "email", "email", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("A bcrypt hash."),
                    native: &["VarChar(255)"],
                    sensitive: true,
                    ..__v0::field("password", "password", "password", "String", false)
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field(
                        "first_name",
                        "firstName",
                        "firstName",
                        "String",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(100)"],
                    ..__v0::field("last_name", "lastName", "lastName", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("To be replaced by `phoneEncrypted`."),
                    native: &["VarChar(20)"],
                    sensitive: true,
                    ..__v0::field("phone", "phone", "phone", "String", true)
                },
                __v0::FieldDescription {
                    native: &["VarChar(500)"],
                    ..__v0::field("avatar", "avatar", "avatar", "String", true)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Null for a super admin."),
                    ..__v0::field("tenant_id", "tenantId", "tenantId", "String", true)
                },
                __v0::FieldDescription {
                    default: __v0::Some("false"),
                    ..__v0::field(
                        "email_verified",
                        "emailVerified",
                        "emailVerified",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    sensitive: true,
                    ..__v0::field(
                        "email_verification_token",
                        "emailVerificationToken",
                        "emailVerificationToken",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["VarChar(255)"],
                    sensitive: true,
                    ..__v0::field(
                        "password_reset_token",
                        "passwordResetToken",
                        "passwordResetToken",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "password_reset_expiry",
                        "passwordResetExpiry",
                        "passwordResetExpiry",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "last_login",
                        "lastLogin",
                        "lastLogin",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "Failed attempts in a row. Reset by a success; the fifth locks the account.",
                    ),
                    default: __v0::Some("0"),
                    ..__v0::field(
                        "login_attempts",
                        "loginAttempts",
                        "loginAttempts",
                        "i16",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "Nobody signs in with this account before that time.",
                    ),
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "locked_until",
                        "lockedUntil",
                        "lockedUntil",
                        "DateTime<Utc>",
                        true,
                    )
                },
                __v0::field("role_id", "roleId", "roleId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("Beyond those of the role."),
                    default: __v0::Some("[]"),
                    ..__v0::field(
                        "additional_permissions",
                        "additionalPermissions",
                        "additionalPermissions",
                        "Vec<String>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "`active`, `inactive`, `suspended` or `pending`. A locked account is one with `lockedUntil`.",
                    ),
                    native: &["VarChar(50)"],
                    default: __v0::Some("\"active\""),
                    ..__v0::field("status", "status", "status", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "True together with `deletedAt`; such rows are left out everywhere but in the audit trail.",
                    ),
                    default: __v0::Some("false"),
                    ..__v0::field("is_deleted", "isDeleted", "isDeleted", "bool", false)
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    ..__v0::field(
                        "deleted_at",
                        "deletedAt",
                        "deletedAt",
                        "DateTime<Utc>",
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
                __v0::field("created_by", "createdBy", "createdBy", "String", true),
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    native: &["Timestamptz(6)"],
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
                        "updatedAt",
                        "DateTime<Utc>",
                        false,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("AES-256."),
                    native: &["VarChar(500)"],
                    sensitive: true,
                    ..__v0::field(
                        "phone_encrypted",
                        "phoneEncrypted",
                        "phoneEncrypted",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("SHA-256, for look-ups."),
                    native: &["VarChar(64)"],
                    sensitive: true,
                    ..__v0::field("phone_hash", "phoneHash", "phoneHash", "String", true)
                },
            ],
            relations: &[
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "tenant",
                        "tenant",
                        "BelongsTo",
                        "Tenant",
                        &["tenant_id"],
                    )
                },
                __v0::relation("role", "role", "BelongsTo", "Role", &["role_id"]),
                __v0::RelationDescription {
                    optional: true,
                    relation: __v0::Some("UserCreator"),
                    ..__v0::relation(
                        "creator",
                        "creator",
                        "BelongsTo",
                        "User",
                        &["created_by"],
                    )
                },
                __v0::RelationDescription {
                    relation: __v0::Some("UserCreator"),
                    ..__v0::relation(
                        "created_users",
                        "createdUsers",
                        "HasMany",
                        "User",
                        &[],
                    )
                },
                __v0::relation(
                    "refresh_tokens",
                    "refreshTokens",
                    "HasMany",
                    "RefreshToken",
                    &[],
                ),
                __v0::relation("sessions", "sessions", "HasMany", "Session", &[]),
                __v0::relation("audit_logs", "auditLogs", "HasMany", "AuditLog", &[]),
            ],
            indexes: &[
                __v0::index("index", &["tenant_id"], &[]),
                __v0::index("index", &["role_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["phone_hash"], &[]),
                __v0::index("index", &["tenant_id", "status"], &[]),
                __v0::index("index", &["tenant_id", "role_id"], &[]),
                __v0::index("index", &["email", "status"], &[]),
                __v0::index(
                    "index",
                    &["email"],
                    &[
                        "name = \"User_active_email_idx\"",
                        "where = !is_deleted && (status == \"active\")",
                    ],
                ),
                __v0::index(
                    "index",
                    &["email", "is_deleted", "status"],
                    &[
                        "name = \"User_email_isDeleted_status_idx\"",
                        "where = !is_deleted",
                    ],
                ),
                __v0::index(
                    "index",
                    &["tenant_id", "status", "is_deleted"],
                    &["name = \"User_tenant_status_idx\"", "where = tenant_id.is_some()"],
                ),
                __v0::index(
                    "index",
                    &["role_id"],
                    &["name = \"User_role_idx\"", "where = !is_deleted"],
                ),
                __v0::index(
                    "index",
                    &["locked_until"],
                    &[
                        "name = \"User_locked_until_idx\"",
                        "where = locked_until.is_some() && !is_deleted",
                    ],
                ),
                __v0::index(
                    "index",
                    &["tenant_id", "is_deleted"],
                    &[
                        "name = \"User_tenantId_isDeleted_idx\"",
                        "where = tenant_id.is_some()",
                    ],
                ),
                __v0::index(
                    "index",
                    &["locked_until"],
                    &["name = \"User_locked_idx\"", "where = locked_until.is_some()"],
                ),
                __v0::index(
                    "index",
                    &["tenant_id", "status"],
                    &["name = \"idx_user_tenant_status\"", "where = !is_deleted"],
                ),
                __v0::index(
                    "index",
                    &["tenant_id", "role_id"],
                    &["name = \"idx_user_tenant_role\"", "where = !is_deleted"],
                ),
                __v0::index(
                    "index",
                    &["tenant_id", "last_login desc nulls_last"],
                    &["name = \"idx_user_tenant_last_login\"", "where = !is_deleted"],
                ),
            ],
            checks: &[
                __v0::check(
                    __v0::Some("User_status_check"),
                    "[\"active\", \"inactive\", \"suspended\", \"pending\"].contains(status)",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("User_loginAttempts_check"),
                    "login_attempts >= 0",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("User_email_format_check"),
                    "(email == email.to_lowercase()) && matches(email, \"^[a-z0-9._%+-]+@[a-z0-9.-]+\\\\.[a-z]{2,}$\", case_insensitive)",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("User_password_length_check"),
                    "password.len() >= 60",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("User_phone_format_check"),
                    "phone.is_none() || matches(phone, \"^\\\\+?[1-9]\\\\d{1,14}$\")",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("User_firstName_check"),
                    "first_name.trim().len() > 0",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("User_lastName_check"),
                    "last_name.trim().len() > 0",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("User_soft_delete_consistency_check"),
                    "(!is_deleted && deleted_at.is_none()) || (is_deleted && deleted_at.is_some())",
                    __v0::Some("A row is deleted with a time, or neither."),
                ),
            ],
            rls: __v0::Some(__v0::RlsDescription {
                force: false,
                setting: __v0::Some("app.current_tenant_id"),
            }),
            tenant: &["tenant_id"],
            soft_delete: __v0::Some(__v0::SoftDeleteDescription {
                flag: __v0::Some("is_deleted"),
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
                .field("password", &__v0::Redacted)
                .field("first_name", &self.first_name)
                .field("last_name", &self.last_name)
                .field("phone", &__v0::Redacted)
                .field("avatar", &self.avatar)
                .field("tenant_id", &self.tenant_id)
                .field("email_verified", &self.email_verified)
                .field("email_verification_token", &__v0::Redacted)
                .field("password_reset_token", &__v0::Redacted)
                .field("password_reset_expiry", &self.password_reset_expiry)
                .field("last_login", &self.last_login)
                .field("login_attempts", &self.login_attempts)
                .field("locked_until", &self.locked_until)
                .field("role_id", &self.role_id)
                .field("additional_permissions", &self.additional_permissions)
                .field("status", &self.status)
                .field("is_deleted", &self.is_deleted)
                .field("deleted_at", &self.deleted_at)
                .field("metadata", &self.metadata)
                .field("created_by", &self.created_by)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("phone_encrypted", &__v0::Redacted)
                .field("phone_hash", &__v0::Redacted)
                .field("tenant", &self.tenant)
                .field("role", &self.role)
                .field("creator", &self.creator)
                .field("created_users", &self.created_users)
                .field("refresh_tokens", &self.refresh_tokens)
                .field("sessions", &self.sessions)
                .field("audit_logs", &self.audit_logs)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::model::<Tenant>();
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
        __v0::model::<Role>();
        __v0::refers::<String, <Role as __v0::Model>::Id>();
        __v0::model::<User>();
        __v0::refers::<Option<String>, <User as __v0::Model>::Id>();
        __v0::model::<User>();
        __v0::model::<RefreshToken>();
        __v0::model::<Session>();
        __v0::model::<AuditLog>();
    };
};
