// What the derives print for `examples/axum-service`.

// Account

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct AGENTS;
        pub struct TICKETS;
    }
    #[allow(dead_code, missing_docs)]
    impl Account {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const AGENTS: __v0::Relation<Self, HasMany<Agent>, __relations::AGENTS> = __v0::to(
            "agents",
            0,
        );
        pub const TICKETS: __v0::Relation<Self, HasMany<Ticket>, __relations::TICKETS> = __v0::to(
            "tickets",
            1,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Account {
        const WIDTH: __v0::usize = 2;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid(7)"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("name", "String")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Account {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                agents: __v0::absent(),
                tickets: __v0::absent(),
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
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for Account {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Account {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Account",
            docs: __v0::Some("A customer: whose rows nobody else sees."),
            table: "accounts",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::relation(
                    "agents",
                    "agents",
                    "HasMany",
                    "Agent",
                    &[],
                    <Agent as __v0::Model>::__description,
                ),
                __v0::relation(
                    "tickets",
                    "tickets",
                    "HasMany",
                    "Ticket",
                    &[],
                    <Ticket as __v0::Model>::__description,
                ),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
};
///A new [`Account`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAccount {
    pub name: String,
}
///A new [`Account`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AccountCreate(::onedef::__v0::Create<Account>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AccountCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            AccountCreate(self.0.set(0, value))
        }
    }
    __v0::create_methods!(pub, AccountCreate, Account);
    #[automatically_derived]
    impl __v0::Draft<Account> for NewAccount {
        fn into_create(self) -> __v0::Create<Account> {
            __v0::Create::of([1], [<String as __v0::Field>::into_datum(self.name)])
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Account {
        type New = NewAccount;
        type Create = AccountCreate;
    }
};

// Agent

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct ACCOUNT;
        pub struct TICKETS;
    }
    #[allow(dead_code, missing_docs)]
    impl Agent {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const PASSWORD_HASH: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const ACCOUNT_ID: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const ACCOUNT: __v0::Relation<
            Self,
            BelongsTo<Account>,
            __relations::ACCOUNT,
        > = __v0::to("account", 0);
        pub const TICKETS: __v0::Relation<Self, HasMany<Ticket>, __relations::TICKETS> = __v0::to(
            "tickets",
            1,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Agent {
        const WIDTH: __v0::usize = 5;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid(7)"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            <String as __v0::Field>::OF.named("email", "String"),
            __v0::FieldDescription {
                sensitive: true,
                ..<String as __v0::Field>::OF
                    .named("password_hash", "String")
                    .column("passwordHash")
            },
            <String as __v0::Field>::OF.named("account_id", "String").column("accountId"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Agent {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                name: <String as __v0::Field>::read::<D>(row, at + 1)?,
                email: <String as __v0::Field>::read::<D>(row, at + 2)?,
                password_hash: <String as __v0::Field>::read::<D>(row, at + 3)?,
                account_id: <String as __v0::Field>::read::<D>(row, at + 4)?,
                account: __v0::absent(),
                tickets: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Agent {
        type Tenancy = __v0::ByTenant<String>;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Agent {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<4>, __v0::UniqueBy<2>), W> for Agent {
        type Among = __v0::AllRows;
    }
    impl __v0::Unique<__v0::UniqueBy<2>, __v0::Within> for Agent {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Agent {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Agent",
            docs: __v0::Some("Somebody who answers tickets."),
            table: "agents",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "account",
                        "account",
                        "BelongsTo",
                        "Account",
                        &["account_id"],
                        <Account as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "tickets",
                    "tickets",
                    "HasMany",
                    "Ticket",
                    &[],
                    <Ticket as __v0::Model>::__description,
                ),
            ],
            indexes: &[__v0::index("unique", &["account_id", "email"], &[])],
            tenant: &["account_id"],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for Agent {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("Agent")
                .field("id", &self.id)
                .field("name", &self.name)
                .field("email", &self.email)
                .field("password_hash", &__v0::Redacted)
                .field("account_id", &self.account_id)
                .field("account", &self.account)
                .field("tickets", &self.tickets)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Account as __v0::Model>::Id>();
    };
};
///A new [`Agent`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewAgent {
    pub name: String,
    pub email: String,
    pub password_hash: String,
}
///A new [`Agent`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct AgentCreate(::onedef::__v0::Create<Agent>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl AgentCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            AgentCreate(self.0.set(0, value))
        }
        pub fn account_id(self, value: impl __v0::IntoField<String>) -> Self {
            AgentCreate(self.0.set(4, value))
        }
    }
    __v0::create_methods!(pub, AgentCreate, Agent);
    #[automatically_derived]
    impl __v0::Draft<Agent> for NewAgent {
        fn into_create(self) -> __v0::Create<Agent> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <String as __v0::Field>::into_datum(self.name),
                    <String as __v0::Field>::into_datum(self.email),
                    <String as __v0::Field>::into_datum(self.password_hash),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Agent {
        type New = NewAgent;
        type Create = AgentCreate;
    }
};

// Ticket

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct ACCOUNT;
        pub struct ASSIGNEE;
        pub struct EVENTS;
    }
    #[allow(dead_code, missing_docs)]
    impl Ticket {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const REFERENCE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const TITLE: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, Status, 3> = __v0::Column::HERE;
        pub const PRIORITY: __v0::Column<Self, i32, 4> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 5> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 6> = __v0::Column::HERE;
        pub const DELETED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::Column::HERE;
        pub const ACCOUNT_ID: __v0::Column<Self, String, 8> = __v0::Column::HERE;
        pub const ACCOUNT: __v0::Relation<
            Self,
            BelongsTo<Account>,
            __relations::ACCOUNT,
        > = __v0::to("account", 0);
        pub const ASSIGNEE_ID: __v0::Column<Self, Option<String>, 9> = __v0::Column::HERE;
        pub const ASSIGNEE: __v0::Relation<
            Self,
            BelongsTo<Option<Agent>>,
            __relations::ASSIGNEE,
        > = __v0::to("assignee", 1);
        pub const EVENTS: __v0::Relation<Self, HasMany<Event>, __relations::EVENTS> = __v0::to(
            "events",
            2,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Ticket {
        const WIDTH: __v0::usize = 10;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid(7)"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("What the account calls it."),
                ..<String as __v0::Field>::OF.named("reference", "String")
            },
            <String as __v0::Field>::OF.named("title", "String"),
            __v0::FieldDescription {
                default: __v0::Some("Status::Open"),
                ..<Status as __v0::Field>::OF.named("status", "Status")
            },
            __v0::FieldDescription {
                docs: __v0::Some("From 0, whenever, to 3, now."),
                default: __v0::Some("1"),
                ..<i32 as __v0::Field>::OF.named("priority", "i32")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("created_at", "DateTime<Utc>")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<DateTime<Utc> as __v0::Field>::OF
                    .named("updated_at", "DateTime<Utc>")
                    .column("updatedAt")
            },
            <Option<DateTime<Utc>> as __v0::Field>::OF
                .named("deleted_at", "DateTime<Utc>")
                .column("deletedAt"),
            <String as __v0::Field>::OF
                .named("account_id", "String")
                .column("accountId"),
            <Option<String> as __v0::Field>::OF
                .named("assignee_id", "String")
                .column("assigneeId"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Ticket {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                reference: <String as __v0::Field>::read::<D>(row, at + 1)?,
                title: <String as __v0::Field>::read::<D>(row, at + 2)?,
                status: <Status as __v0::Field>::read::<D>(row, at + 3)?,
                priority: <i32 as __v0::Field>::read::<D>(row, at + 4)?,
                created_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 5)?,
                updated_at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 6)?,
                deleted_at: <Option<
                    DateTime<Utc>,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                account_id: <String as __v0::Field>::read::<D>(row, at + 8)?,
                account: __v0::absent(),
                assignee_id: <Option<String> as __v0::Field>::read::<D>(row, at + 9)?,
                assignee: __v0::absent(),
                events: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Ticket {
        type Tenancy = __v0::ByTenant<String>;
        type Presence = __v0::Perhaps;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Ticket {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<(__v0::UniqueBy<8>, __v0::UniqueBy<1>), W> for Ticket {
        type Among = __v0::AllRows;
    }
    impl __v0::Unique<__v0::UniqueBy<1>, __v0::Within> for Ticket {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Ticket {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Ticket",
            docs: __v0::Some("Something that somebody asked."),
            table: "tickets",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "account",
                        "account",
                        "BelongsTo",
                        "Account",
                        &["account_id"],
                        <Account as __v0::Model>::__description,
                    )
                },
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation(
                        "assignee",
                        "assignee",
                        "BelongsTo",
                        "Agent",
                        &["assignee_id"],
                        <Agent as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "events",
                    "events",
                    "HasMany",
                    "Event",
                    &[],
                    <Event as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("unique", &["account_id", "reference"], &[]),
                __v0::index("index", &["account_id", "created_at desc"], &[]),
            ],
            checks: &[
                __v0::check(
                    __v0::Some("tickets_title_check"),
                    "title.trim().len() > 0",
                    __v0::None,
                ),
                __v0::check(
                    __v0::Some("tickets_priority_check"),
                    "(priority >= 0) && (priority <= 3)",
                    __v0::None,
                ),
            ],
            tenant: &["account_id"],
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
        let _: Status = Status::Open;
        __v0::refers::<String, <Account as __v0::Model>::Id>();
        __v0::refers::<Option<String>, <Agent as __v0::Model>::Id>();
    };
};
///A new [`Ticket`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewTicket {
    pub reference: String,
    pub title: String,
}
///A new [`Ticket`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct TicketCreate(::onedef::__v0::Create<Ticket>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl TicketCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            TicketCreate(self.0.set(0, value))
        }
        pub fn status(self, value: impl __v0::IntoField<Status>) -> Self {
            TicketCreate(self.0.set(3, value))
        }
        pub fn priority(self, value: impl __v0::IntoField<i32>) -> Self {
            TicketCreate(self.0.set(4, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            TicketCreate(self.0.set(5, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            TicketCreate(self.0.set(6, value))
        }
        pub fn deleted_at(
            self,
            value: impl __v0::IntoField<Option<DateTime<Utc>>>,
        ) -> Self {
            TicketCreate(self.0.set(7, value))
        }
        pub fn account_id(self, value: impl __v0::IntoField<String>) -> Self {
            TicketCreate(self.0.set(8, value))
        }
        pub fn assignee_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            TicketCreate(self.0.set(9, value))
        }
    }
    __v0::create_methods!(pub, TicketCreate, Ticket);
    #[automatically_derived]
    impl __v0::Draft<Ticket> for NewTicket {
        fn into_create(self) -> __v0::Create<Ticket> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.reference),
                    <String as __v0::Field>::into_datum(self.title),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Ticket {
        type New = NewTicket;
        type Create = TicketCreate;
    }
};

// Status

const _: () = {
    use ::onedef::__v0;
    #[automatically_derived]
    impl __v0::Enum for Status {
        const DESCRIPTION: &'static __v0::EnumDescription = &__v0::EnumDescription {
            name: "Status",
            docs: __v0::Some("How far a ticket is."),
            databases: &["main", "local"],
            variants: &[
                __v0::variant_of("Open", "open"),
                __v0::variant_of("Waiting", "waiting"),
                __v0::variant_of("Solved", "solved"),
            ],
            ..__v0::EnumDescription::EMPTY
        };
        fn from_label(label: &__v0::str) -> __v0::core::option::Option<Self> {
            match label {
                "open" => __v0::Some(Status::Open),
                "waiting" => __v0::Some(Status::Waiting),
                "solved" => __v0::Some(Status::Solved),
                _ => __v0::None,
            }
        }
        fn label(&self) -> &'static __v0::str {
            match *self {
                Status::Open => "open",
                Status::Waiting => "waiting",
                Status::Solved => "solved",
            }
        }
    }
    #[automatically_derived]
    impl __v0::Value for Status {
        type Stored = __v0::Label;
        type Key = Status;
        const KIND: __v0::Kind = __v0::Kind::Enum(__v0::Some("\"Status\""));
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
    impl __v0::Element for Status {}
    __v0::drivers_enum!(Status, __v0::Some("\"Status\""));
};

// Event

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct TICKET;
    }
    #[allow(dead_code, missing_docs)]
    impl Event {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const WHAT: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const AT: __v0::Column<Self, DateTime<Utc>, 2> = __v0::Column::HERE;
        pub const TICKET_ID: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const TICKET: __v0::Relation<Self, BelongsTo<Ticket>, __relations::TICKET> = __v0::to(
            "ticket",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Event {
        const WIDTH: __v0::usize = 4;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("uuid(7)"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("what", "String"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<DateTime<Utc> as __v0::Field>::OF.named("at", "DateTime<Utc>")
            },
            <String as __v0::Field>::OF.named("ticket_id", "String").column("ticketId"),
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Event {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                what: <String as __v0::Field>::read::<D>(row, at + 1)?,
                at: <DateTime<Utc> as __v0::Field>::read::<D>(row, at + 2)?,
                ticket_id: <String as __v0::Field>::read::<D>(row, at + 3)?,
                ticket: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Event {
        type Tenancy = __v0::TenancyThrough<Ticket>;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Event {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Event {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Event",
            docs: __v0::Some(
                "What happened to a ticket. Written in the same transaction as what it records.",
            ),
            table: "events",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "ticket",
                        "ticket",
                        "BelongsTo",
                        "Ticket",
                        &["ticket_id"],
                        <Ticket as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[__v0::index("index", &["ticket_id", "at"], &[])],
            tenant: &["ticket", "account_id"],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Ticket as __v0::Model>::Id>();
        __v0::named(<Ticket>::ACCOUNT_ID);
    };
};
///A new [`Event`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewEvent {
    pub what: String,
    pub ticket_id: String,
}
///A new [`Event`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct EventCreate(::onedef::__v0::Create<Event>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl EventCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            EventCreate(self.0.set(0, value))
        }
        pub fn at(self, value: impl __v0::IntoField<DateTime<Utc>>) -> Self {
            EventCreate(self.0.set(2, value))
        }
    }
    __v0::create_methods!(pub, EventCreate, Event);
    #[automatically_derived]
    impl __v0::Draft<Event> for NewEvent {
        fn into_create(self) -> __v0::Create<Event> {
            __v0::Create::of(
                [1, 3],
                [
                    <String as __v0::Field>::into_datum(self.what),
                    <String as __v0::Field>::into_datum(self.ticket_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Event {
        type New = NewEvent;
        type Create = EventCreate;
    }
};
