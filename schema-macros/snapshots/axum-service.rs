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
        pub const ID: __v0::Column<Self, String, 0> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String, 1> = __v0::column("name", "name");
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
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Account {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                agents: __v0::absent(),
                tickets: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Account {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Account",
            docs: __v0::Some("A customer: whose rows nobody else sees."),
            table: "accounts",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid(7)"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field::<String>("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field::<String>("name", "name", "name", "String", false)
                },
            ],
            relations: &[
                __v0::relation::<Agent>("agents", "agents", "HasMany", "Agent", &[]),
                __v0::relation::<Ticket>("tickets", "tickets", "HasMany", "Ticket", &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Agent>();
        __v0::model::<Ticket>();
    };
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
        pub const ID: __v0::Column<Self, String, 0> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String, 1> = __v0::column("name", "name");
        pub const EMAIL: __v0::Column<Self, String, 2> = __v0::column("email", "email");
        pub const PASSWORD_HASH: __v0::Column<Self, String, 3> = __v0::column(
            "password_hash",
            "passwordHash",
        );
        pub const ACCOUNT_ID: __v0::Column<Self, String, 4> = __v0::column(
            "account_id",
            "accountId",
        );
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
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Agent {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                email: D::get::<String>(row, at + 2)?,
                password_hash: D::get::<String>(row, at + 3)?,
                account_id: D::get::<String>(row, at + 4)?,
                account: __v0::absent(),
                tickets: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Agent {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Agent",
            docs: __v0::Some("Somebody who answers tickets."),
            table: "agents",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid(7)"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field::<String>("id", "id", "id", "String", false)
                },
                __v0::field::<String>("name", "name", "name", "String", false),
                __v0::field::<String>("email", "email", "email", "String", false),
                __v0::FieldDescription {
                    sensitive: true,
                    ..__v0::field::<
                        String,
                    >("password_hash", "passwordHash", "passwordHash", "String", false)
                },
                __v0::field::<
                    String,
                >("account_id", "accountId", "accountId", "String", false),
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation::<
                        Account,
                    >("account", "account", "BelongsTo", "Account", &["account_id"])
                },
                __v0::relation::<Ticket>("tickets", "tickets", "HasMany", "Ticket", &[]),
            ],
            indexes: &[__v0::index("unique", &["account_id", "email"], &[])],
            tenant: &["account_id"],
            ..__v0::ModelDescription::EMPTY
        };
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
        __v0::model::<Account>();
        __v0::refers::<String, <Account as __v0::Model>::Id>();
        __v0::model::<Ticket>();
    };
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
        pub const ID: __v0::Column<Self, String, 0> = __v0::column("id", "id");
        pub const REFERENCE: __v0::Column<Self, String, 1> = __v0::column(
            "reference",
            "reference",
        );
        pub const TITLE: __v0::Column<Self, String, 2> = __v0::column("title", "title");
        pub const STATUS: __v0::Column<Self, Status, 3> = __v0::column(
            "status",
            "status",
        );
        pub const PRIORITY: __v0::Column<Self, i32, 4> = __v0::column(
            "priority",
            "priority",
        );
        pub const CREATED_AT: __v0::Column<Self, DateTime<Utc>, 5> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, DateTime<Utc>, 6> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const DELETED_AT: __v0::Column<Self, Option<DateTime<Utc>>, 7> = __v0::column(
            "deleted_at",
            "deletedAt",
        );
        pub const ACCOUNT_ID: __v0::Column<Self, String, 8> = __v0::column(
            "account_id",
            "accountId",
        );
        pub const ACCOUNT: __v0::Relation<
            Self,
            BelongsTo<Account>,
            __relations::ACCOUNT,
        > = __v0::to("account", 0);
        pub const ASSIGNEE_ID: __v0::Column<Self, Option<String>, 9> = __v0::column(
            "assignee_id",
            "assigneeId",
        );
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
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Ticket {
                id: D::get::<String>(row, at)?,
                reference: D::get::<String>(row, at + 1)?,
                title: D::get::<String>(row, at + 2)?,
                status: D::get::<Status>(row, at + 3)?,
                priority: D::get::<i32>(row, at + 4)?,
                created_at: D::get::<DateTime<Utc>>(row, at + 5)?,
                updated_at: D::get::<DateTime<Utc>>(row, at + 6)?,
                deleted_at: D::get::<Option<DateTime<Utc>>>(row, at + 7)?,
                account_id: D::get::<String>(row, at + 8)?,
                account: __v0::absent(),
                assignee_id: D::get::<Option<String>>(row, at + 9)?,
                assignee: __v0::absent(),
                events: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Ticket {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Ticket",
            docs: __v0::Some("Something that somebody asked."),
            table: "tickets",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid(7)"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field::<String>("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("What the account calls it."),
                    ..__v0::field::<
                        String,
                    >("reference", "reference", "reference", "String", false)
                },
                __v0::field::<String>("title", "title", "title", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("Status::Open"),
                    ..__v0::field::<
                        Status,
                    >("status", "status", "status", "Status", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("From 0, whenever, to 3, now."),
                    default: __v0::Some("1"),
                    ..__v0::field::<
                        i32,
                    >("priority", "priority", "priority", "i32", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field::<
                        DateTime<Utc>,
                    >("created_at", "createdAt", "createdAt", "DateTime<Utc>", false)
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field::<
                        DateTime<Utc>,
                    >("updated_at", "updatedAt", "updatedAt", "DateTime<Utc>", false)
                },
                __v0::field::<
                    Option<DateTime<Utc>>,
                >("deleted_at", "deletedAt", "deletedAt", "DateTime<Utc>", true),
                __v0::field::<
                    String,
                >("account_id", "accountId", "accountId", "String", false),
                __v0::field::<
                    Option<String>,
                >("assignee_id", "assigneeId", "assigneeId", "String", true),
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation::<
                        Account,
                    >("account", "account", "BelongsTo", "Account", &["account_id"])
                },
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation::<
                        Agent,
                    >("assignee", "assignee", "BelongsTo", "Agent", &["assignee_id"])
                },
                __v0::relation::<Event>("events", "events", "HasMany", "Event", &[]),
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
    }
    const _: fn() = || {
        let _: Status = Status::Open;
        __v0::model::<Account>();
        __v0::refers::<String, <Account as __v0::Model>::Id>();
        __v0::model::<Agent>();
        __v0::refers::<Option<String>, <Agent as __v0::Model>::Id>();
        __v0::model::<Event>();
    };
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
        pub const ID: __v0::Column<Self, String, 0> = __v0::column("id", "id");
        pub const WHAT: __v0::Column<Self, String, 1> = __v0::column("what", "what");
        pub const AT: __v0::Column<Self, DateTime<Utc>, 2> = __v0::column("at", "at");
        pub const TICKET_ID: __v0::Column<Self, String, 3> = __v0::column(
            "ticket_id",
            "ticketId",
        );
        pub const TICKET: __v0::Relation<Self, BelongsTo<Ticket>, __relations::TICKET> = __v0::to(
            "ticket",
            0,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Event {
        const WIDTH: __v0::usize = 4;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Event {
                id: D::get::<String>(row, at)?,
                what: D::get::<String>(row, at + 1)?,
                at: D::get::<DateTime<Utc>>(row, at + 2)?,
                ticket_id: D::get::<String>(row, at + 3)?,
                ticket: __v0::absent(),
            })
        }
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
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("uuid(7)"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field::<String>("id", "id", "id", "String", false)
                },
                __v0::field::<String>("what", "what", "what", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field::<
                        DateTime<Utc>,
                    >("at", "at", "at", "DateTime<Utc>", false)
                },
                __v0::field::<
                    String,
                >("ticket_id", "ticketId", "ticketId", "String", false),
            ],
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation::<
                        Ticket,
                    >("ticket", "ticket", "BelongsTo", "Ticket", &["ticket_id"])
                },
            ],
            indexes: &[__v0::index("index", &["ticket_id", "at"], &[])],
            tenant: &["ticket", "account_id"],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Ticket>();
        __v0::refers::<String, <Ticket as __v0::Model>::Id>();
        __v0::named(<Ticket>::ACCOUNT_ID);
    };
};
