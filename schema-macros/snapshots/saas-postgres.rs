// What the derives print for `examples/saas-postgres`.

// AuditLog

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct TENANT;
    }
    #[allow(dead_code, missing_docs)]
    impl AuditLog {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, Option<String>, 1> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const ACTION: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const RESOURCE: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const RESOURCE_ID: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const METHOD: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const PATH: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const STATUS_CODE: __v0::Column<Self, Option<i16>, 8> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const OLD_DATA: __v0::Column<Self, Option<serde_json::Value>, 11> = __v0::Column::HERE;
        pub const NEW_DATA: __v0::Column<Self, Option<serde_json::Value>, 12> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 13> = __v0::Column::HERE;
        pub const SUCCESS: __v0::Column<Self, bool, 14> = __v0::Column::HERE;
        pub const ERROR_MESSAGE: __v0::Column<Self, Option<String>, 15> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 16> = __v0::Column::HERE;
        pub const USER: __v0::Relation<
            Self,
            BelongsTo<Option<User>>,
            __relations::USER,
        > = __v0::to("user", 0);
        pub const TENANT: __v0::Relation<
            Self,
            BelongsTo<Option<Tenant>>,
            __relations::TENANT,
        > = __v0::to("tenant", 1);
    }
    #[automatically_derived]
    impl __v0::Record for AuditLog {
        const WIDTH: __v0::usize = 17;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <Option<String> as __v0::Field>::OF
                .named("user_id", "String")
                .column("userId"),
            <Option<String> as __v0::Field>::OF
                .named("tenant_id", "String")
                .column("tenantId"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF.named("action", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<Option<String> as __v0::Field>::OF.named("resource", "String")
            },
            <Option<String> as __v0::Field>::OF
                .named("resource_id", "String")
                .column("resourceId"),
            __v0::FieldDescription {
                native: &["VarChar(10)"],
                ..<Option<String> as __v0::Field>::OF.named("method", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF.named("path", "String")
            },
            <Option<i16> as __v0::Field>::OF
                .named("status_code", "i16")
                .column("statusCode"),
            __v0::FieldDescription {
                native: &["VarChar(45)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("ip_address", "String")
                    .column("ipAddress")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("user_agent", "String")
                    .column("userAgent")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("old_data", "serde_json::Value")
                .column("oldData"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("new_data", "serde_json::Value")
                .column("newData"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("success", "bool")
            },
            <Option<String> as __v0::Field>::OF
                .named("error_message", "String")
                .column("errorMessage"),
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(AuditLog {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <Option<String> as __v0::Field>::read::<D>(row, at + 1)?,
                tenant_id: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                action: <String as __v0::Field>::read::<D>(row, at + 3)?,
                resource: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                resource_id: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                method: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                path: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                status_code: <Option<i16> as __v0::Field>::read::<D>(row, at + 8)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 10)?,
                old_data: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                new_data: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 13)?,
                success: <bool as __v0::Field>::read::<D>(row, at + 14)?,
                error_message: <Option<String> as __v0::Field>::read::<D>(row, at + 15)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 16)?,
                user: __v0::absent(),
                tenant: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for AuditLog {
        type Tenancy = __v0::ByTenant<String>;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for AuditLog {
        type Among = __v0::AllRows;
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
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    optional: true,
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
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<String>, <User as __v0::Model>::Id>();
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
    };
};
///A new [`AuditLog`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAuditLog {
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
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            AuditLogCreate(self.0.set(0, value))
        }
        pub fn user_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(1, value))
        }
        pub fn tenant_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(2, value))
        }
        pub fn resource(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(4, value))
        }
        pub fn resource_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(5, value))
        }
        pub fn method(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(6, value))
        }
        pub fn path(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(7, value))
        }
        pub fn status_code(self, value: impl __v0::IntoField<Option<i16>>) -> Self {
            AuditLogCreate(self.0.set(8, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(9, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(10, value))
        }
        pub fn old_data(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            AuditLogCreate(self.0.set(11, value))
        }
        pub fn new_data(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            AuditLogCreate(self.0.set(12, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            AuditLogCreate(self.0.set(13, value))
        }
        pub fn success(self, value: impl __v0::IntoField<bool>) -> Self {
            AuditLogCreate(self.0.set(14, value))
        }
        pub fn error_message(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            AuditLogCreate(self.0.set(15, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            AuditLogCreate(self.0.set(16, value))
        }
    }
    __v0::create_methods!(pub, AuditLogCreate, AuditLog);
    #[automatically_derived]
    impl __v0::Draft<AuditLog> for NewAuditLog {
        fn into_create(self) -> __v0::Create<AuditLog> {
            __v0::Create::of([3], [<String as __v0::Field>::into_datum(self.action)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for AuditLog {
        type New = NewAuditLog;
        type Create = AuditLogCreate;
    }
};

// Role

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct TENANT;
        pub struct USERS;
    }
    #[allow(dead_code, missing_docs)]
    impl Role {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const TYPE: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const LEVEL: __v0::Column<Self, i16, 5> = __v0::Column::HERE;
        pub const PERMISSIONS: __v0::Column<Self, Vec<String>, 6> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 7> = __v0::Column::HERE;
        pub const IS_SYSTEM: __v0::Column<Self, bool, 8> = __v0::Column::HERE;
        pub const IS_DEFAULT: __v0::Column<Self, bool, 9> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, String, 10> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 11> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 12> = __v0::Column::HERE;
        pub const TENANT: __v0::Relation<
            Self,
            BelongsTo<Option<Tenant>>,
            __relations::TENANT,
        > = __v0::to("tenant", 0);
        pub const USERS: __v0::Relation<Self, HasMany<User>, __relations::USERS> = __v0::to(
            "users",
            1,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Role {
        const WIDTH: __v0::usize = 13;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                docs: __v0::Some("Null for a system role, which every tenant can use."),
                ..<Option<String> as __v0::Field>::OF
                    .named("tenant_id", "String")
                    .column("tenantId")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`system`, `tenant` or `custom`."),
                native: &["VarChar(50)"],
                default: __v0::Some("\"custom\""),
                ..<String as __v0::Field>::OF.named("type", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Higher outranks lower; super admin is 100."),
                default: __v0::Some("0"),
                ..<i16 as __v0::Field>::OF.named("level", "i16")
            },
            __v0::FieldDescription {
                default: __v0::Some("[]"),
                ..<Vec<String> as __v0::Field>::OF.named("permissions", "Vec<String>")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF.named("is_system", "bool").column("isSystem")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Given to new users."),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_default", "bool")
                    .column("isDefault")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`active` or `inactive`."),
                native: &["VarChar(50)"],
                default: __v0::Some("\"active\""),
                ..<String as __v0::Field>::OF.named("status", "String")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .column("updatedAt")
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
                tenant_id: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                r#type: <String as __v0::Field>::read::<D>(row, at + 4)?,
                level: <i16 as __v0::Field>::read::<D>(row, at + 5)?,
                permissions: <Vec<String> as __v0::Field>::read::<D>(row, at + 6)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                is_system: <bool as __v0::Field>::read::<D>(row, at + 8)?,
                is_default: <bool as __v0::Field>::read::<D>(row, at + 9)?,
                status: <String as __v0::Field>::read::<D>(row, at + 10)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 11)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 12)?,
                tenant: __v0::absent(),
                users: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Role {
        type Tenancy = __v0::ByTenant<String>;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Role {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<1>, __v0::UniqueBy<3>), W> for Role {
        type Among = __v0::AllRows;
    }
    impl __v0::Unique<__v0::UniqueBy<1>, __v0::Within> for Role {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Role {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Role",
            docs: __v0::Some("A set of permissions."),
            table: "Role",
            fields: <Self as __v0::Record>::FIELDS,
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
                        <Tenant as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "users",
                    "users",
                    "HasMany",
                    "User",
                    &[],
                    <User as __v0::Model>::__description,
                ),
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
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
    };
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
        pub fn tenant_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            RoleCreate(self.0.set(3, value))
        }
        pub fn r#type(self, value: impl __v0::IntoField<String>) -> Self {
            RoleCreate(self.0.set(4, value))
        }
        pub fn level(self, value: impl __v0::IntoField<i16>) -> Self {
            RoleCreate(self.0.set(5, value))
        }
        pub fn permissions(self, value: impl __v0::IntoField<Vec<String>>) -> Self {
            RoleCreate(self.0.set(6, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            RoleCreate(self.0.set(7, value))
        }
        pub fn is_system(self, value: impl __v0::IntoField<bool>) -> Self {
            RoleCreate(self.0.set(8, value))
        }
        pub fn is_default(self, value: impl __v0::IntoField<bool>) -> Self {
            RoleCreate(self.0.set(9, value))
        }
        pub fn status(self, value: impl __v0::IntoField<String>) -> Self {
            RoleCreate(self.0.set(10, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            RoleCreate(self.0.set(11, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            RoleCreate(self.0.set(12, value))
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

// Permission

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Permission {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const RESOURCE: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const ACTION: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const CATEGORY: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 6> = __v0::Column::HERE;
        pub const IS_SYSTEM: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 8> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 9> = __v0::Column::HERE;
    }
    #[automatically_derived]
    impl __v0::Record for Permission {
        const WIDTH: __v0::usize = 10;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`resource:action`, or `resource:action:scope`."),
                native: &["VarChar(100)"],
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            <String as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF.named("resource", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(50)"],
                ..<String as __v0::Field>::OF.named("action", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF.named("category", "String")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_system", "bool").column("isSystem")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Permission {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                description: <String as __v0::Field>::read::<D>(row, at + 2)?,
                resource: <String as __v0::Field>::read::<D>(row, at + 3)?,
                action: <String as __v0::Field>::read::<D>(row, at + 4)?,
                category: <String as __v0::Field>::read::<D>(row, at + 5)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                is_system: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 8)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 9)?,
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Permission {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Permission {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Permission {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<3>, __v0::UniqueBy<4>), W> for Permission {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Permission {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Permission",
            docs: __v0::Some("Something that a role may allow."),
            table: "Permission",
            fields: <Self as __v0::Record>::FIELDS,
            indexes: &[
                __v0::index("unique", &["resource", "action"], &[]),
                __v0::index("index", &["category"], &[]),
                __v0::index("index", &["resource"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Permission`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewPermission {
    pub name: String,
    pub description: String,
    pub resource: String,
    pub action: String,
    pub category: String,
}
///A new [`Permission`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct PermissionCreate(::onedef::__v0::Create<Permission>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl PermissionCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            PermissionCreate(self.0.set(0, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            PermissionCreate(self.0.set(6, value))
        }
        pub fn is_system(self, value: impl __v0::IntoField<bool>) -> Self {
            PermissionCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            PermissionCreate(self.0.set(8, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            PermissionCreate(self.0.set(9, value))
        }
    }
    __v0::create_methods!(pub, PermissionCreate, Permission);
    #[automatically_derived]
    impl __v0::Draft<Permission> for NewPermission {
        fn into_create(self) -> __v0::Create<Permission> {
            __v0::Create::of(
                [1, 2, 3, 4, 5],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.description),
                    <String as __v0::Field>::into_datum(self.resource),
                    <String as __v0::Field>::into_datum(self.action),
                    <String as __v0::Field>::into_datum(self.category),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Permission {
        type New = NewPermission;
        type Create = PermissionCreate;
    }
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
        pub const TOKEN: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const DEVICE_INFO: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, DateTime<Utc>, 5> = __v0::Column::HERE;
        pub const REVOKED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 6> = __v0::Column::HERE;
        pub const REVOKED_REASON: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const IS_REVOKED: __v0::Column<Self, bool, 8> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 9> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for RefreshToken {
        const WIDTH: __v0::usize = 10;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                indexes: &[__v0::index("unique", &[], &[])],
                sensitive: true,
                ..<String as __v0::Field>::OF.named("token", "String")
            },
            <String as __v0::Field>::OF.named("user_id", "String").column("userId"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("device_info", "String")
                    .column("deviceInfo")
            },
            __v0::FieldDescription {
                native: &["VarChar(45)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("ip_address", "String")
                    .column("ipAddress")
            },
            __v0::FieldDescription {
                docs: __v0::Some("In the future when the row is made."),
                native: &["Timestamptz(6)"],
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("expires_at", "DateTime<Utc>")
                    .column("expiresAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("revoked_at", "DateTime<Utc>")
                    .column("revokedAt")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Why: rotation, sign-out, or an alert."),
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("revoked_reason", "String")
                    .column("revokedReason")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Using a revoked token raises an alert."),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_revoked", "bool")
                    .column("isRevoked")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(RefreshToken {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                token: <String as __v0::Field>::read::<D>(row, at + 1)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                device_info: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                expires_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 5)?,
                revoked_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                revoked_reason: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                is_revoked: <bool as __v0::Field>::read::<D>(row, at + 8)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 9)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for RefreshToken {
        type Tenancy = __v0::TenancyThrough<User>;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for RefreshToken {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for RefreshToken {
        type Among = __v0::AllRows;
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
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::named(<User>::TENANT_ID);
    };
};
///A new [`RefreshToken`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewRefreshToken {
    pub token: String,
    pub user_id: String,
    pub expires_at: DateTime<Utc>,
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
        pub fn device_info(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            RefreshTokenCreate(self.0.set(3, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            RefreshTokenCreate(self.0.set(4, value))
        }
        pub fn revoked_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            RefreshTokenCreate(self.0.set(6, value))
        }
        pub fn revoked_reason(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            RefreshTokenCreate(self.0.set(7, value))
        }
        pub fn is_revoked(self, value: impl __v0::IntoField<bool>) -> Self {
            RefreshTokenCreate(self.0.set(8, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            RefreshTokenCreate(self.0.set(9, value))
        }
    }
    __v0::create_methods!(pub, RefreshTokenCreate, RefreshToken);
    #[automatically_derived]
    impl __v0::Draft<RefreshToken> for NewRefreshToken {
        fn into_create(self) -> __v0::Create<RefreshToken> {
            __v0::Create::of(
                [1, 2, 5],
                [
                    <String as __v0::Field>::into_datum(self.token),
                    <String as __v0::Field>::into_datum(self.user_id),
                    <DateTime<Utc> as __v0::Field>::into_datum(self.expires_at),
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

// Session

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl Session {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DEVICE_INFO: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const IP_ADDRESS: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const USER_AGENT: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const LAST_ACTIVITY: __v0::Column<Self, DateTime<Utc>, 5> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, DateTime<Utc>, 6> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 7> = __v0::Column::HERE;
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
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("user_id", "String").column("userId"),
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("device_info", "String")
                    .column("deviceInfo")
            },
            __v0::FieldDescription {
                native: &["VarChar(45)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("ip_address", "String")
                    .column("ipAddress")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF
                    .named("user_agent", "String")
                    .column("userAgent")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("last_activity", "DateTime<Utc>")
                    .column("lastActivity")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("expires_at", "DateTime<Utc>")
                    .column("expiresAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Session {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                device_info: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                ip_address: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                user_agent: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                last_activity: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 5)?,
                expires_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 6)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 7)?,
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Session {
        type Tenancy = __v0::TenancyThrough<User>;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Session {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Session {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Session",
            docs: __v0::Some("A signed-in device."),
            table: "Session",
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
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::named(<User>::TENANT_ID);
    };
};
///A new [`Session`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSession {
    pub user_id: String,
    pub expires_at: DateTime<Utc>,
}
///A new [`Session`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SessionCreate(::onedef::__v0::Create<Session>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SessionCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            SessionCreate(self.0.set(0, value))
        }
        pub fn device_info(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SessionCreate(self.0.set(2, value))
        }
        pub fn ip_address(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SessionCreate(self.0.set(3, value))
        }
        pub fn user_agent(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            SessionCreate(self.0.set(4, value))
        }
        pub fn last_activity(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            SessionCreate(self.0.set(5, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            SessionCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, SessionCreate, Session);
    #[automatically_derived]
    impl __v0::Draft<Session> for NewSession {
        fn into_create(self) -> __v0::Create<Session> {
            __v0::Create::of(
                [1, 6],
                [
                    <String as __v0::Field>::into_datum(self.user_id),
                    <DateTime<Utc> as __v0::Field>::into_datum(self.expires_at),
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

// Tenant

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USERS;
        pub struct ROLES;
        pub struct AUDIT_LOGS;
    }
    #[allow(dead_code, missing_docs)]
    impl Tenant {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const SLUG: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const DESCRIPTION: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const LOGO: __v0::Column<Self, Option<String>, 4> = __v0::Column::HERE;
        pub const WEBSITE: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const SUBSCRIPTION_PLAN: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const SUBSCRIPTION_STATUS: __v0::Column<Self, String, 7> = __v0::Column::HERE;
        pub const SUBSCRIPTION_EXPIRY: __v0::Column<Self, Option<DateTime<Utc>>, 8> = __v0::Column::HERE;
        pub const MAX_USERS: __v0::Column<Self, i16, 9> = __v0::Column::HERE;
        pub const SETTINGS: __v0::Column<Self, Option<serde_json::Value>, 10> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 11> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, String, 12> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 13> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 14> = __v0::Column::HERE;
        pub const USERS: __v0::Relation<Self, HasMany<User>, __relations::USERS> = __v0::to(
            "users",
            0,
        );
        pub const ROLES: __v0::Relation<Self, HasMany<Role>, __relations::ROLES> = __v0::to(
            "roles",
            1,
        );
        pub const AUDIT_LOGS: __v0::Relation<
            Self,
            HasMany<AuditLog>,
            __relations::AUDIT_LOGS,
        > = __v0::to("audit_logs", 2);
    }
    #[automatically_derived]
    impl __v0::Record for Tenant {
        const WIDTH: __v0::usize = 15;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("slug", "String")
            },
            <Option<String> as __v0::Field>::OF.named("description", "String"),
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF.named("logo", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                ..<Option<String> as __v0::Field>::OF.named("website", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`free`, `basic`, `premium` or `enterprise`."),
                native: &["VarChar(50)"],
                default: __v0::Some("\"free\""),
                ..<String as __v0::Field>::OF
                    .named("subscription_plan", "String")
                    .column("subscriptionPlan")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`active`, `suspended` or `cancelled`."),
                native: &["VarChar(50)"],
                default: __v0::Some("\"active\""),
                ..<String as __v0::Field>::OF
                    .named("subscription_status", "String")
                    .column("subscriptionStatus")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("subscription_expiry", "DateTime<Utc>")
                    .column("subscriptionExpiry")
            },
            __v0::FieldDescription {
                default: __v0::Some("5"),
                ..<i16 as __v0::Field>::OF.named("max_users", "i16").column("maxUsers")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("settings", "serde_json::Value"),
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            __v0::FieldDescription {
                docs: __v0::Some("`active`, `inactive` or `suspended`."),
                native: &["VarChar(50)"],
                default: __v0::Some("\"active\""),
                ..<String as __v0::Field>::OF.named("status", "String")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .column("updatedAt")
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
                description: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                logo: <Option<String> as __v0::Field>::read::<D>(row, at + 4)?,
                website: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                subscription_plan: <String as __v0::Field>::read::<D>(row, at + 6)?,
                subscription_status: <String as __v0::Field>::read::<D>(row, at + 7)?,
                subscription_expiry: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 8)?,
                max_users: <i16 as __v0::Field>::read::<D>(row, at + 9)?,
                settings: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                status: <String as __v0::Field>::read::<D>(row, at + 12)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 13)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 14)?,
                users: __v0::absent(),
                roles: __v0::absent(),
                audit_logs: __v0::absent(),
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
    #[automatically_derived]
    impl __v0::Model for Tenant {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Tenant",
            docs: __v0::Some("A customer: an organisation whose rows nobody else sees."),
            table: "Tenant",
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
                    "roles",
                    "roles",
                    "HasMany",
                    "Role",
                    &[],
                    <Role as __v0::Model>::__description,
                ),
                __v0::relation(
                    "audit_logs",
                    "auditLogs",
                    "HasMany",
                    "AuditLog",
                    &[],
                    <AuditLog as __v0::Model>::__description,
                ),
            ],
            indexes: &[__v0::index("index", &["status"], &[])],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Tenant`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewTenant {
    pub name: String,
    pub slug: String,
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
        pub fn description(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(3, value))
        }
        pub fn logo(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(4, value))
        }
        pub fn website(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TenantCreate(self.0.set(5, value))
        }
        pub fn subscription_plan(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(6, value))
        }
        pub fn subscription_status(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(7, value))
        }
        pub fn subscription_expiry(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            TenantCreate(self.0.set(8, value))
        }
        pub fn max_users(self, value: impl __v0::IntoField<i16>) -> Self {
            TenantCreate(self.0.set(9, value))
        }
        pub fn settings(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            TenantCreate(self.0.set(10, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            TenantCreate(self.0.set(11, value))
        }
        pub fn status(self, value: impl __v0::IntoField<String>) -> Self {
            TenantCreate(self.0.set(12, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            TenantCreate(self.0.set(13, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            TenantCreate(self.0.set(14, value))
        }
    }
    __v0::create_methods!(pub, TenantCreate, Tenant);
    #[automatically_derived]
    impl __v0::Draft<Tenant> for NewTenant {
        fn into_create(self) -> __v0::Create<Tenant> {
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
    impl __v0::Drafted for Tenant {
        type New = NewTenant;
        type Create = TenantCreate;
    }
};

// User

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct TENANT;
        pub struct ROLE;
        pub struct CREATOR;
        pub struct CREATED_USERS;
        pub struct REFRESH_TOKENS;
        pub struct SESSIONS;
        pub struct AUDIT_LOGS;
    }
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const PASSWORD: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const FIRST_NAME: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const LAST_NAME: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const PHONE: __v0::Column<Self, Option<String>, 5> = __v0::Column::HERE;
        pub const AVATAR: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const EMAIL_VERIFIED: __v0::Column<Self, bool, 8> = __v0::Column::HERE;
        pub const EMAIL_VERIFICATION_TOKEN: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const PASSWORD_RESET_TOKEN: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const PASSWORD_RESET_EXPIRY: __v0::Column<Self, Option<DateTime<Utc>>, 11> = __v0::Column::HERE;
        pub const LAST_LOGIN: __v0::Column<Self, Option<DateTime<Utc>>, 12> = __v0::Column::HERE;
        pub const LOGIN_ATTEMPTS: __v0::Column<Self, i16, 13> = __v0::Column::HERE;
        pub const LOCKED_UNTIL: __v0::Column<Self, Option<DateTime<Utc>>, 14> = __v0::Column::HERE;
        pub const ROLE_ID: __v0::Column<Self, String, 15> = __v0::Column::HERE;
        pub const ADDITIONAL_PERMISSIONS: __v0::Column<Self, Vec<String>, 16> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, String, 17> = __v0::Column::HERE;
        pub const IS_DELETED: __v0::Column<Self, bool, 18> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 19> = __v0::Column::HERE;
        pub const METADATA: __v0::Column<Self, Option<serde_json::Value>, 20> = __v0::Column::HERE;
        pub const CREATED_BY: __v0::Column<Self, Option<String>, 21> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 22> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 23> = __v0::Column::HERE;
        pub const PHONE_ENCRYPTED: __v0::Column<Self, Option<String>, 24> = __v0::Column::HERE;
        pub const PHONE_HASH: __v0::Column<Self, Option<String>, 25> = __v0::Column::HERE;
        pub const TENANT: __v0::Relation<
            Self,
            BelongsTo<Option<Tenant>>,
            __relations::TENANT,
        > = __v0::to("tenant", 0);
        pub const ROLE: __v0::Relation<Self, BelongsTo<Role>, __relations::ROLE> = __v0::to(
            "role",
            1,
        );
        pub const CREATOR: __v0::Relation<
            Self,
            BelongsTo<Option<User>>,
            __relations::CREATOR,
        > = __v0::to("creator", 2);
        pub const CREATED_USERS: __v0::Relation<
            Self,
            HasMany<User>,
            __relations::CREATED_USERS,
        > = __v0::to("created_users", 3);
        pub const REFRESH_TOKENS: __v0::Relation<
            Self,
            HasMany<RefreshToken>,
            __relations::REFRESH_TOKENS,
        > = __v0::to("refresh_tokens", 4);
        pub const SESSIONS: __v0::Relation<
            Self,
            HasMany<Session>,
            __relations::SESSIONS,
        > = __v0::to("sessions", 5);
        pub const AUDIT_LOGS: __v0::Relation<
            Self,
            HasMany<AuditLog>,
            __relations::AUDIT_LOGS,
        > = __v0::to("audit_logs", 6);
    }
    #[automatically_derived]
    impl __v0::Record for User {
        const WIDTH: __v0::usize = 26;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("email", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("A bcrypt hash."),
                native: &["VarChar(255)"],
                sensitive: true,
                ..<String as __v0::Field>::OF.named("password", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF
                    .named("first_name", "String")
                    .column("firstName")
            },
            __v0::FieldDescription {
                native: &["VarChar(100)"],
                ..<String as __v0::Field>::OF
                    .named("last_name", "String")
                    .column("lastName")
            },
            __v0::FieldDescription {
                docs: __v0::Some("To be replaced by `phoneEncrypted`."),
                native: &["VarChar(20)"],
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF.named("phone", "String")
            },
            __v0::FieldDescription {
                native: &["VarChar(500)"],
                ..<Option<String> as __v0::Field>::OF.named("avatar", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Null for a super admin."),
                ..<Option<String> as __v0::Field>::OF
                    .named("tenant_id", "String")
                    .column("tenantId")
            },
            __v0::FieldDescription {
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("email_verified", "bool")
                    .column("emailVerified")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("email_verification_token", "String")
                    .column("emailVerificationToken")
            },
            __v0::FieldDescription {
                native: &["VarChar(255)"],
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("password_reset_token", "String")
                    .column("passwordResetToken")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("password_reset_expiry", "DateTime<Utc>")
                    .column("passwordResetExpiry")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("last_login", "DateTime<Utc>")
                    .column("lastLogin")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "Failed attempts in a row. Reset by a success; the fifth locks the account.",
                ),
                default: __v0::Some("0"),
                ..<i16 as __v0::Field>::OF
                    .named("login_attempts", "i16")
                    .column("loginAttempts")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Nobody signs in with this account before that time."),
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("locked_until", "DateTime<Utc>")
                    .column("lockedUntil")
            },
            <String as __v0::Field>::OF.named("role_id", "String").column("roleId"),
            __v0::FieldDescription {
                docs: __v0::Some("Beyond those of the role."),
                default: __v0::Some("[]"),
                ..<Vec<String> as __v0::Field>::OF
                    .named("additional_permissions", "Vec<String>")
                    .column("additionalPermissions")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "`active`, `inactive`, `suspended` or `pending`. A locked account is one with `lockedUntil`.",
                ),
                native: &["VarChar(50)"],
                default: __v0::Some("\"active\""),
                ..<String as __v0::Field>::OF.named("status", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "True together with `deletedAt`; such rows are left out everywhere but in the audit trail.",
                ),
                default: __v0::Some("false"),
                ..<bool as __v0::Field>::OF
                    .named("is_deleted", "bool")
                    .column("isDeleted")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                ..<Option<DateTime<Utc>> as __v0::Field>::OF
                    .named("deleted_at", "DateTime<Utc>")
                    .column("deletedAt")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("metadata", "serde_json::Value"),
            <Option<String> as __v0::Field>::OF
                .named("created_by", "String")
                .column("createdBy"),
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                native: &["Timestamptz(6)"],
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .column("updatedAt")
            },
            __v0::FieldDescription {
                docs: __v0::Some("AES-256."),
                native: &["VarChar(500)"],
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("phone_encrypted", "String")
                    .column("phoneEncrypted")
            },
            __v0::FieldDescription {
                docs: __v0::Some("SHA-256, for look-ups."),
                native: &["VarChar(64)"],
                sensitive: true,
                ..<Option<String> as __v0::Field>::OF
                    .named("phone_hash", "String")
                    .column("phoneHash")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(User {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                email: <String as __v0::Field>::read::<D>(row, at + 1)?,
                password: <String as __v0::Field>::read::<D>(row, at + 2)?,
                first_name: <String as __v0::Field>::read::<D>(row, at + 3)?,
                last_name: <String as __v0::Field>::read::<D>(row, at + 4)?,
                phone: <Option<String> as __v0::Field>::read::<D>(row, at + 5)?,
                avatar: <Option<String> as __v0::Field>::read::<D>(row, at + 6)?,
                tenant_id: <Option<String> as __v0::Field>::read::<D>(row, at + 7)?,
                email_verified: <bool as __v0::Field>::read::<D>(row, at + 8)?,
                email_verification_token: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                password_reset_token: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                password_reset_expiry: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                last_login: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                login_attempts: <i16 as __v0::Field>::read::<D>(row, at + 13)?,
                locked_until: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 14)?,
                role_id: <String as __v0::Field>::read::<D>(row, at + 15)?,
                additional_permissions: <Vec<
                    String,
                > as __v0::Field>::read::<D>(row, at + 16)?,
                status: <String as __v0::Field>::read::<D>(row, at + 17)?,
                is_deleted: <bool as __v0::Field>::read::<D>(row, at + 18)?,
                deleted_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 19)?,
                metadata: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 20)?,
                created_by: <Option<String> as __v0::Field>::read::<D>(row, at + 21)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 22)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 23)?,
                phone_encrypted: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 24)?,
                phone_hash: <Option<String> as __v0::Field>::read::<D>(row, at + 25)?,
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
    impl __v0::Entity for User {
        type Tenancy = __v0::ByTenant<String>;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for User {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for User {
        type Among = __v0::AllRows;
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
            fields: <Self as __v0::Record>::FIELDS,
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
                        <Tenant as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "role",
                    "role",
                    "BelongsTo",
                    "Role",
                    &["role_id"],
                    <Role as __v0::Model>::__description,
                ),
                __v0::RelationDescription {
                    optional: true,
                    relation: __v0::Some("UserCreator"),
                    ..__v0::relation(
                        "creator",
                        "creator",
                        "BelongsTo",
                        "User",
                        &["created_by"],
                        <User as __v0::Model>::__description,
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
                        <User as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "refresh_tokens",
                    "refreshTokens",
                    "HasMany",
                    "RefreshToken",
                    &[],
                    <RefreshToken as __v0::Model>::__description,
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
                    "audit_logs",
                    "auditLogs",
                    "HasMany",
                    "AuditLog",
                    &[],
                    <AuditLog as __v0::Model>::__description,
                ),
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
        __v0::refers::<Option<String>, <Tenant as __v0::Model>::Id>();
        __v0::refers::<String, <Role as __v0::Model>::Id>();
        __v0::refers::<Option<String>, <User as __v0::Model>::Id>();
    };
};
///A new [`User`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewUser {
    pub email: String,
    pub password: String,
    pub first_name: String,
    pub last_name: String,
    pub role_id: String,
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
        pub fn phone(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(5, value))
        }
        pub fn avatar(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(6, value))
        }
        pub fn tenant_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(7, value))
        }
        pub fn email_verified(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(8, value))
        }
        pub fn email_verification_token(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            UserCreate(self.0.set(9, value))
        }
        pub fn password_reset_token(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            UserCreate(self.0.set(10, value))
        }
        pub fn password_reset_expiry(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            UserCreate(self.0.set(11, value))
        }
        pub fn last_login(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            UserCreate(self.0.set(12, value))
        }
        pub fn login_attempts(self, value: impl __v0::IntoField<i16>) -> Self {
            UserCreate(self.0.set(13, value))
        }
        pub fn locked_until(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            UserCreate(self.0.set(14, value))
        }
        pub fn additional_permissions(
            self,
            value: impl __v0::IntoField<Vec<String>>,
        ) -> Self {
            UserCreate(self.0.set(16, value))
        }
        pub fn status(self, value: impl __v0::IntoField<String>) -> Self {
            UserCreate(self.0.set(17, value))
        }
        pub fn is_deleted(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(18, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            UserCreate(self.0.set(19, value))
        }
        pub fn metadata(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            UserCreate(self.0.set(20, value))
        }
        pub fn created_by(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(21, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            UserCreate(self.0.set(22, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            UserCreate(self.0.set(23, value))
        }
        pub fn phone_encrypted(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            UserCreate(self.0.set(24, value))
        }
        pub fn phone_hash(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            UserCreate(self.0.set(25, value))
        }
    }
    __v0::create_methods!(pub, UserCreate, User);
    #[automatically_derived]
    impl __v0::Draft<User> for NewUser {
        fn into_create(self) -> __v0::Create<User> {
            __v0::Create::of(
                [1, 2, 3, 4, 15],
                [
                    <String as __v0::Field>::into_datum(self.email),
                    <String as __v0::Field>::into_datum(self.password),
                    <String as __v0::Field>::into_datum(self.first_name),
                    <String as __v0::Field>::into_datum(self.last_name),
                    <String as __v0::Field>::into_datum(self.role_id),
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
