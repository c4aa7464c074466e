// What the derives print for `examples/tenant-user`.

// Course

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Course {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const TITLE: __v0::Column<Self, String> = __v0::column("title", "title");
        pub const VERSION: __v0::Column<Self, String> = __v0::column(
            "version",
            "version",
        );
        pub const FILE_COUNT: __v0::Column<Self, i32> = __v0::column(
            "file_count",
            "fileCount",
        );
        pub const STRUCTURE: __v0::Column<Self, String> = __v0::column(
            "structure",
            "structure",
        );
        pub const OWNER_ID: __v0::Column<Self, String> = __v0::column(
            "owner_id",
            "ownerId",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const OWNER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("owner");
        pub const REGISTRATIONS: __v0::Relation<Self, HasMany<Registration>> = __v0::to(
            "registrations",
        );
        pub const SEQUENCING_SESSIONS: __v0::Relation<
            Self,
            HasMany<SequencingSession>,
        > = __v0::to("sequencing_sessions");
        pub const XAPI_STATEMENTS: __v0::Relation<Self, HasMany<XAPIStatement>> = __v0::to(
            "xapi_statements",
        );
        pub const DISPATCHES: __v0::Relation<Self, HasMany<Dispatch>> = __v0::to(
            "dispatches",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Course {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Course {
                id: D::get::<String>(row, at)?,
                title: D::get::<String>(row, at + 1)?,
                version: D::get::<String>(row, at + 2)?,
                file_count: D::get::<i32>(row, at + 3)?,
                structure: D::get::<String>(row, at + 4)?,
                owner_id: D::get::<String>(row, at + 5)?,
                created_at: D::get::<NaiveDateTime>(row, at + 6)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 7)?,
                owner: __v0::absent(),
                registrations: __v0::absent(),
                sequencing_sessions: __v0::absent(),
                xapi_statements: __v0::absent(),
                dispatches: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Course {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Course",
            docs: __v0::Some("An uploaded course."),
            table: "courses",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("title", "title", "title", "String", false),
                __v0::field("version", "version", "version", "String", false),
                __v0::field("file_count", "fileCount", "fileCount", "i32", false),
                __v0::FieldDescription {
                    docs: __v0::Some("A JSON list, kept as text."),
                    ..__v0::field("structure", "structure", "structure", "String", false)
                },
                __v0::field("owner_id", "ownerId", "ownerId", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
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
                        "owner",
                        "owner",
                        "BelongsTo",
                        "User",
                        &["owner_id"],
                    )
                },
                __v0::relation(
                    "registrations",
                    "registrations",
                    "HasMany",
                    "Registration",
                    &[],
                ),
                __v0::relation(
                    "sequencing_sessions",
                    "sequencingSessions",
                    "HasMany",
                    "SequencingSession",
                    &[],
                ),
                __v0::relation(
                    "xapi_statements",
                    "xapiStatements",
                    "HasMany",
                    "XAPIStatement",
                    &[],
                ),
                __v0::relation("dispatches", "dispatches", "HasMany", "Dispatch", &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::model::<Registration>();
        __v0::model::<SequencingSession>();
        __v0::model::<XAPIStatement>();
        __v0::model::<Dispatch>();
    };
};

// Registration

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Registration {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const COURSE_ID: __v0::Column<Self, String> = __v0::column(
            "course_id",
            "courseId",
        );
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "userId",
        );
        pub const STARTED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "started_at",
            "startedAt",
        );
        pub const COMPLETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "completed_at",
            "completedAt",
        );
        pub const STATUS: __v0::Column<Self, String> = __v0::column("status", "status");
        pub const PROGRESS: __v0::Column<Self, Option<f64>> = __v0::column(
            "progress",
            "progress",
        );
        pub const SCORE_RAW: __v0::Column<Self, Option<f64>> = __v0::column(
            "score_raw",
            "scoreRaw",
        );
        pub const SCORE_MAX: __v0::Column<Self, Option<f64>> = __v0::column(
            "score_max",
            "scoreMax",
        );
        pub const SCORE_MIN: __v0::Column<Self, Option<f64>> = __v0::column(
            "score_min",
            "scoreMin",
        );
        pub const COMPLETION_STATUS: __v0::Column<Self, Option<String>> = __v0::column(
            "completion_status",
            "completionStatus",
        );
        pub const SUCCESS_STATUS: __v0::Column<Self, Option<String>> = __v0::column(
            "success_status",
            "successStatus",
        );
        pub const PROGRESS_DATA: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "progress_data",
            "progressData",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const COURSE: __v0::Relation<Self, BelongsTo<Course>> = __v0::to("course");
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
    }
    #[automatically_derived]
    impl __v0::Record for Registration {
        const WIDTH: __v0::usize = 15;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Registration {
                id: D::get::<String>(row, at)?,
                course_id: D::get::<String>(row, at + 1)?,
                user_id: D::get::<String>(row, at + 2)?,
                started_at: D::get::<NaiveDateTime>(row, at + 3)?,
                completed_at: D::get::<Option<NaiveDateTime>>(row, at + 4)?,
                status: D::get::<String>(row, at + 5)?,
                progress: D::get::<Option<f64>>(row, at + 6)?,
                score_raw: D::get::<Option<f64>>(row, at + 7)?,
                score_max: D::get::<Option<f64>>(row, at + 8)?,
                score_min: D::get::<Option<f64>>(row, at + 9)?,
                completion_status: D::get::<Option<String>>(row, at + 10)?,
                success_status: D::get::<Option<String>>(row, at + 11)?,
                progress_data: D::get::<Option<serde_json::Value>>(row, at + 12)?,
                created_at: D::get::<NaiveDateTime>(row, at + 13)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 14)?,
                course: __v0::absent(),
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Registration {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Registration",
            docs: __v0::Some("A person takes a course."),
            table: "registrations",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("course_id", "courseId", "courseId", "String", false),
                __v0::field("user_id", "userId", "userId", "String", false),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "started_at",
                        "startedAt",
                        "startedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::field(
                    "completed_at",
                    "completedAt",
                    "completedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "`pending`, `in-progress`, `completed` or `failed`.",
                    ),
                    default: __v0::Some("\"pending\""),
                    ..__v0::field("status", "status", "status", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("From 0.0 to 1.0."),
                    ..__v0::field("progress", "progress", "progress", "f64", true)
                },
                __v0::field("score_raw", "scoreRaw", "scoreRaw", "f64", true),
                __v0::field("score_max", "scoreMax", "scoreMax", "f64", true),
                __v0::field("score_min", "scoreMin", "scoreMin", "f64", true),
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "`completed`, `incomplete`, `not_attempted` or `unknown`.",
                    ),
                    ..__v0::field(
                        "completion_status",
                        "completionStatus",
                        "completionStatus",
                        "String",
                        true,
                    )
                },
                __v0::FieldDescription {
                    docs: __v0::Some("`passed`, `failed` or `unknown`."),
                    ..__v0::field(
                        "success_status",
                        "successStatus",
                        "successStatus",
                        "String",
                        true,
                    )
                },
                __v0::field(
                    "progress_data",
                    "progressData",
                    "progressData",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
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
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                    )
                },
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
            ],
            indexes: &[
                __v0::index("index", &["course_id"], &[]),
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["course_id", "user_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Course>();
        __v0::refers::<String, <Course as __v0::Model>::Id>();
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
};

// SequencingSession

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl SequencingSession {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const USER_ID: __v0::Column<Self, String> = __v0::column(
            "user_id",
            "userId",
        );
        pub const COURSE_ID: __v0::Column<Self, String> = __v0::column(
            "course_id",
            "courseId",
        );
        pub const SESSION_ENGINE_ID: __v0::Column<Self, String> = __v0::column(
            "session_engine_id",
            "sessionEngineId",
        );
        pub const ACTIVITY_TREE: __v0::Column<Self, serde_json::Value> = __v0::column(
            "activity_tree",
            "activityTree",
        );
        pub const GLOBAL_STATE_INFO: __v0::Column<Self, serde_json::Value> = __v0::column(
            "global_state_info",
            "globalStateInfo",
        );
        pub const CURRENT_ACTIVITY: __v0::Column<Self, Option<String>> = __v0::column(
            "current_activity",
            "currentActivity",
        );
        pub const SUSPENDED_ACTIVITY: __v0::Column<Self, Option<String>> = __v0::column(
            "suspended_activity",
            "suspendedActivity",
        );
        pub const ACTIVITY_STATE_TREE: __v0::Column<Self, serde_json::Value> = __v0::column(
            "activity_state_tree",
            "activityStateTree",
        );
        pub const SEQUENCING_CONTROL_FLOW: __v0::Column<Self, serde_json::Value> = __v0::column(
            "sequencing_control_flow",
            "sequencingControlFlow",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>> = __v0::to("user");
        pub const COURSE: __v0::Relation<Self, BelongsTo<Course>> = __v0::to("course");
    }
    #[automatically_derived]
    impl __v0::Record for SequencingSession {
        const WIDTH: __v0::usize = 12;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SequencingSession {
                id: D::get::<String>(row, at)?,
                user_id: D::get::<String>(row, at + 1)?,
                course_id: D::get::<String>(row, at + 2)?,
                session_engine_id: D::get::<String>(row, at + 3)?,
                activity_tree: D::get::<serde_json::Value>(row, at + 4)?,
                global_state_info: D::get::<serde_json::Value>(row, at + 5)?,
                current_activity: D::get::<Option<String>>(row, at + 6)?,
                suspended_activity: D::get::<Option<String>>(row, at + 7)?,
                activity_state_tree: D::get::<serde_json::Value>(row, at + 8)?,
                sequencing_control_flow: D::get::<serde_json::Value>(row, at + 9)?,
                created_at: D::get::<NaiveDateTime>(row, at + 10)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 11)?,
                user: __v0::absent(),
                course: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for SequencingSession {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SequencingSession",
            docs: __v0::Some("The state of a running course."),
            table: "sequencing_sessions",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("user_id", "userId", "userId", "String", false),
                __v0::field("course_id", "courseId", "courseId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("The sequencing engine's own id."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "session_engine_id",
                        "sessionEngineId",
                        "sessionEngineId",
                        "String",
                        false,
                    )
                },
                __v0::field(
                    "activity_tree",
                    "activityTree",
                    "activityTree",
                    "serde_json::Value",
                    false,
                ),
                __v0::field(
                    "global_state_info",
                    "globalStateInfo",
                    "globalStateInfo",
                    "serde_json::Value",
                    false,
                ),
                __v0::field(
                    "current_activity",
                    "currentActivity",
                    "currentActivity",
                    "String",
                    true,
                ),
                __v0::field(
                    "suspended_activity",
                    "suspendedActivity",
                    "suspendedActivity",
                    "String",
                    true,
                ),
                __v0::field(
                    "activity_state_tree",
                    "activityStateTree",
                    "activityStateTree",
                    "serde_json::Value",
                    false,
                ),
                __v0::field(
                    "sequencing_control_flow",
                    "sequencingControlFlow",
                    "sequencingControlFlow",
                    "serde_json::Value",
                    false,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
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
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                    )
                },
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::model::<Course>();
        __v0::refers::<String, <Course as __v0::Model>::Id>();
    };
};

// Dispatch

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Dispatch {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const COURSE_ID: __v0::Column<Self, String> = __v0::column(
            "course_id",
            "courseId",
        );
        pub const TENANT_ID: __v0::Column<Self, String> = __v0::column(
            "tenant_id",
            "tenantId",
        );
        pub const MODE: __v0::Column<Self, String> = __v0::column("mode", "mode");
        pub const MAX_USERS: __v0::Column<Self, Option<i32>> = __v0::column(
            "max_users",
            "maxUsers",
        );
        pub const EXPIRES_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "expires_at",
            "expiresAt",
        );
        pub const ALLOW_ANALYTICS: __v0::Column<Self, bool> = __v0::column(
            "allow_analytics",
            "allowAnalytics",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const COURSE: __v0::Relation<Self, BelongsTo<Course>> = __v0::to("course");
        pub const TENANT: __v0::Relation<Self, BelongsTo<Tenant>> = __v0::to("tenant");
        pub const USERS: __v0::Relation<Self, HasMany<DispatchUser>> = __v0::to("users");
    }
    #[automatically_derived]
    impl __v0::Record for Dispatch {
        const WIDTH: __v0::usize = 9;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Dispatch {
                id: D::get::<String>(row, at)?,
                course_id: D::get::<String>(row, at + 1)?,
                tenant_id: D::get::<String>(row, at + 2)?,
                mode: D::get::<String>(row, at + 3)?,
                max_users: D::get::<Option<i32>>(row, at + 4)?,
                expires_at: D::get::<Option<NaiveDateTime>>(row, at + 5)?,
                allow_analytics: D::get::<bool>(row, at + 6)?,
                created_at: D::get::<NaiveDateTime>(row, at + 7)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 8)?,
                course: __v0::absent(),
                tenant: __v0::absent(),
                users: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Dispatch {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Dispatch",
            docs: __v0::Some("A course lent to another system."),
            table: "dispatches",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("course_id", "courseId", "courseId", "String", false),
                __v0::field("tenant_id", "tenantId", "tenantId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("`capped`, `unlimited` or `time-bound`."),
                    ..__v0::field("mode", "mode", "mode", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("Unlimited when null."),
                    ..__v0::field("max_users", "maxUsers", "maxUsers", "i32", true)
                },
                __v0::field(
                    "expires_at",
                    "expiresAt",
                    "expiresAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field(
                        "allow_analytics",
                        "allowAnalytics",
                        "allowAnalytics",
                        "bool",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
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
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                    )
                },
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
                __v0::relation("users", "users", "HasMany", "DispatchUser", &[]),
            ],
            indexes: &[
                __v0::index("index", &["course_id"], &[]),
                __v0::index("index", &["tenant_id"], &[]),
                __v0::index("index", &["expires_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<Course>();
        __v0::refers::<String, <Course as __v0::Model>::Id>();
        __v0::model::<Tenant>();
        __v0::refers::<String, <Tenant as __v0::Model>::Id>();
        __v0::model::<DispatchUser>();
    };
};

// DispatchUser

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl DispatchUser {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const DISPATCH_ID: __v0::Column<Self, String> = __v0::column(
            "dispatch_id",
            "dispatchId",
        );
        pub const EMAIL: __v0::Column<Self, Option<String>> = __v0::column(
            "email",
            "email",
        );
        pub const LAUNCH_TOKEN: __v0::Column<Self, String> = __v0::column(
            "launch_token",
            "launchToken",
        );
        pub const LAUNCHED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "launched_at",
            "launchedAt",
        );
        pub const COMPLETED_AT: __v0::Column<Self, Option<NaiveDateTime>> = __v0::column(
            "completed_at",
            "completedAt",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const DISPATCH: __v0::Relation<Self, BelongsTo<Dispatch>> = __v0::to(
            "dispatch",
        );
    }
    #[automatically_derived]
    impl __v0::Record for DispatchUser {
        const WIDTH: __v0::usize = 8;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(DispatchUser {
                id: D::get::<String>(row, at)?,
                dispatch_id: D::get::<String>(row, at + 1)?,
                email: D::get::<Option<String>>(row, at + 2)?,
                launch_token: D::get::<String>(row, at + 3)?,
                launched_at: D::get::<Option<NaiveDateTime>>(row, at + 4)?,
                completed_at: D::get::<Option<NaiveDateTime>>(row, at + 5)?,
                created_at: D::get::<NaiveDateTime>(row, at + 6)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 7)?,
                dispatch: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for DispatchUser {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "DispatchUser",
            docs: __v0::Some("Somebody who came through a dispatch."),
            table: "dispatch_users",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("dispatch_id", "dispatchId", "dispatchId", "String", false),
                __v0::field("email", "email", "email", "String", true),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    sensitive: true,
                    ..__v0::field(
                        "launch_token",
                        "launchToken",
                        "launchToken",
                        "String",
                        false,
                    )
                },
                __v0::field(
                    "launched_at",
                    "launchedAt",
                    "launchedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::field(
                    "completed_at",
                    "completedAt",
                    "completedAt",
                    "NaiveDateTime",
                    true,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
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
                        "dispatch",
                        "dispatch",
                        "BelongsTo",
                        "Dispatch",
                        &["dispatch_id"],
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["dispatch_id"], &[]),
                __v0::index("index", &["launched_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    #[automatically_derived]
    impl __v0::core::fmt::Debug for DispatchUser {
        fn fmt(
            &self,
            f: &mut __v0::core::fmt::Formatter<'_>,
        ) -> __v0::core::fmt::Result {
            f.debug_struct("DispatchUser")
                .field("id", &self.id)
                .field("dispatch_id", &self.dispatch_id)
                .field("email", &self.email)
                .field("launch_token", &__v0::Redacted)
                .field("launched_at", &self.launched_at)
                .field("completed_at", &self.completed_at)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("dispatch", &self.dispatch)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::model::<Dispatch>();
        __v0::refers::<String, <Dispatch as __v0::Model>::Id>();
    };
};

// XAPIStatement

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl XAPIStatement {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const STATEMENT_ID: __v0::Column<Self, String> = __v0::column(
            "statement_id",
            "statementId",
        );
        pub const USER_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "user_id",
            "userId",
        );
        pub const COURSE_ID: __v0::Column<Self, Option<String>> = __v0::column(
            "course_id",
            "courseId",
        );
        pub const VERB: __v0::Column<Self, String> = __v0::column("verb", "verb");
        pub const OBJECT_ID: __v0::Column<Self, String> = __v0::column(
            "object_id",
            "objectId",
        );
        pub const OBJECT_TYPE: __v0::Column<Self, String> = __v0::column(
            "object_type",
            "objectType",
        );
        pub const STATEMENT: __v0::Column<Self, serde_json::Value> = __v0::column(
            "statement",
            "statement",
        );
        pub const STORED: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "stored",
            "stored",
        );
        pub const AUTHORITY: __v0::Column<Self, Option<serde_json::Value>> = __v0::column(
            "authority",
            "authority",
        );
        pub const VERSION: __v0::Column<Self, String> = __v0::column(
            "version",
            "version",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const USER: __v0::Relation<Self, BelongsTo<Option<User>>> = __v0::to("user");
        pub const COURSE: __v0::Relation<Self, BelongsTo<Option<Course>>> = __v0::to(
            "course",
        );
    }
    #[automatically_derived]
    impl __v0::Record for XAPIStatement {
        const WIDTH: __v0::usize = 13;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(XAPIStatement {
                id: D::get::<String>(row, at)?,
                statement_id: D::get::<String>(row, at + 1)?,
                user_id: D::get::<Option<String>>(row, at + 2)?,
                course_id: D::get::<Option<String>>(row, at + 3)?,
                verb: D::get::<String>(row, at + 4)?,
                object_id: D::get::<String>(row, at + 5)?,
                object_type: D::get::<String>(row, at + 6)?,
                statement: D::get::<serde_json::Value>(row, at + 7)?,
                stored: D::get::<NaiveDateTime>(row, at + 8)?,
                authority: D::get::<Option<serde_json::Value>>(row, at + 9)?,
                version: D::get::<String>(row, at + 10)?,
                created_at: D::get::<NaiveDateTime>(row, at + 11)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 12)?,
                user: __v0::absent(),
                course: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for XAPIStatement {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "XAPIStatement",
            docs: __v0::Some(
                "A statement of the Experience API: somebody did something.",
            ),
            table: "xapi_statements",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some("The id that the sender gave it."),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field(
                        "statement_id",
                        "statementId",
                        "statementId",
                        "String",
                        false,
                    )
                },
                __v0::field("user_id", "userId", "userId", "String", true),
                __v0::field("course_id", "courseId", "courseId", "String", true),
                __v0::field("verb", "verb", "verb", "String", false),
                __v0::field("object_id", "objectId", "objectId", "String", false),
                __v0::field("object_type", "objectType", "objectType", "String", false),
                __v0::field(
                    "statement",
                    "statement",
                    "statement",
                    "serde_json::Value",
                    false,
                ),
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field("stored", "stored", "stored", "NaiveDateTime", false)
                },
                __v0::field(
                    "authority",
                    "authority",
                    "authority",
                    "serde_json::Value",
                    true,
                ),
                __v0::FieldDescription {
                    docs: __v0::Some("The version of the Experience API."),
                    default: __v0::Some("\"1.0.3\""),
                    ..__v0::field("version", "version", "version", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
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
                    ..__v0::relation("user", "user", "BelongsTo", "User", &["user_id"])
                },
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation(
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["verb"], &[]),
                __v0::index("index", &["object_id"], &[]),
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["course_id"], &[]),
                __v0::index("index", &["stored"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::refers::<Option<String>, <User as __v0::Model>::Id>();
        __v0::model::<Course>();
        __v0::refers::<Option<String>, <Course as __v0::Model>::Id>();
    };
};

// Tenant

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl Tenant {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const NAME: __v0::Column<Self, String> = __v0::column("name", "name");
        pub const DOMAIN: __v0::Column<Self, String> = __v0::column("domain", "domain");
        pub const SETTINGS: __v0::Column<Self, serde_json::Value> = __v0::column(
            "settings",
            "settings",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const USERS: __v0::Relation<Self, HasMany<User>> = __v0::to("users");
        pub const DISPATCHES: __v0::Relation<Self, HasMany<Dispatch>> = __v0::to(
            "dispatches",
        );
    }
    #[automatically_derived]
    impl __v0::Record for Tenant {
        const WIDTH: __v0::usize = 6;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Tenant {
                id: D::get::<String>(row, at)?,
                name: D::get::<String>(row, at + 1)?,
                domain: D::get::<String>(row, at + 2)?,
                settings: D::get::<serde_json::Value>(row, at + 3)?,
                created_at: D::get::<NaiveDateTime>(row, at + 4)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 5)?,
                users: __v0::absent(),
                dispatches: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for Tenant {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Tenant",
            docs: __v0::Some("An organisation that uses the gateway."),
            table: "tenants",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::field("name", "name", "name", "String", false),
                __v0::FieldDescription {
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("domain", "domain", "domain", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("json(\"{}\")"),
                    ..__v0::field(
                        "settings",
                        "settings",
                        "settings",
                        "serde_json::Value",
                        false,
                    )
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
                        "updatedAt",
                        "NaiveDateTime",
                        false,
                    )
                },
            ],
            relations: &[
                __v0::relation("users", "users", "HasMany", "User", &[]),
                __v0::relation("dispatches", "dispatches", "HasMany", "Dispatch", &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
    }
    const _: fn() = || {
        __v0::model::<User>();
        __v0::model::<Dispatch>();
    };
};

// User

const _: () = {
    use ::onedef::__v0;
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, String> = __v0::column("id", "id");
        pub const EMAIL: __v0::Column<Self, String> = __v0::column("email", "email");
        pub const FIRST_NAME: __v0::Column<Self, String> = __v0::column(
            "first_name",
            "firstName",
        );
        pub const LAST_NAME: __v0::Column<Self, String> = __v0::column(
            "last_name",
            "lastName",
        );
        pub const PASSWORD: __v0::Column<Self, String> = __v0::column(
            "password",
            "password",
        );
        pub const TENANT_ID: __v0::Column<Self, String> = __v0::column(
            "tenant_id",
            "tenantId",
        );
        pub const ROLE: __v0::Column<Self, String> = __v0::column("role", "role");
        pub const IS_ACTIVE: __v0::Column<Self, bool> = __v0::column(
            "is_active",
            "isActive",
        );
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "created_at",
            "createdAt",
        );
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime> = __v0::column(
            "updated_at",
            "updatedAt",
        );
        pub const TENANT: __v0::Relation<Self, BelongsTo<Tenant>> = __v0::to("tenant");
        pub const COURSES: __v0::Relation<Self, HasMany<Course>> = __v0::to("courses");
        pub const REGISTRATIONS: __v0::Relation<Self, HasMany<Registration>> = __v0::to(
            "registrations",
        );
        pub const SEQUENCING_SESSIONS: __v0::Relation<
            Self,
            HasMany<SequencingSession>,
        > = __v0::to("sequencing_sessions");
        pub const XAPI_STATEMENTS: __v0::Relation<Self, HasMany<XAPIStatement>> = __v0::to(
            "xapi_statements",
        );
    }
    #[automatically_derived]
    impl __v0::Record for User {
        const WIDTH: __v0::usize = 10;
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(User {
                id: D::get::<String>(row, at)?,
                email: D::get::<String>(row, at + 1)?,
                first_name: D::get::<String>(row, at + 2)?,
                last_name: D::get::<String>(row, at + 3)?,
                password: D::get::<String>(row, at + 4)?,
                tenant_id: D::get::<String>(row, at + 5)?,
                role: D::get::<String>(row, at + 6)?,
                is_active: D::get::<bool>(row, at + 7)?,
                created_at: D::get::<NaiveDateTime>(row, at + 8)?,
                updated_at: D::get::<NaiveDateTime>(row, at + 9)?,
                tenant: __v0::absent(),
                courses: __v0::absent(),
                registrations: __v0::absent(),
                sequencing_sessions: __v0::absent(),
                xapi_statements: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Model for User {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "User",
            docs: __v0::Some("A person of a tenant."),
            table: "users",
            databases: &["main", "local"],
            fields: &[
                __v0::FieldDescription {
                    default: __v0::Some("cuid()"),
                    indexes: &[__v0::index("id", &[], &[])],
                    ..__v0::field("id", "id", "id", "String", false)
                },
                __v0::FieldDescription {
                    docs: __v0::Some(
                        "Unique over all tenants: signing in asks for nothing else.",
                    ),
                    indexes: &[__v0::index("unique", &[], &[])],
                    ..__v0::field("email", "email", "email", "String", false)
                },
                __v0::field("first_name", "firstName", "firstName", "String", false),
                __v0::field("last_name", "lastName", "lastName", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("A bcrypt hash."),
                    sensitive: true,
                    ..__v0::field("password", "password", "password", "String", false)
                },
                __v0::field("tenant_id", "tenantId", "tenantId", "String", false),
                __v0::FieldDescription {
                    docs: __v0::Some("`learner` unless said otherwise."),
                    default: __v0::Some("\"learner\""),
                    ..__v0::field("role", "role", "role", "String", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("true"),
                    ..__v0::field("is_active", "isActive", "isActive", "bool", false)
                },
                __v0::FieldDescription {
                    default: __v0::Some("now()"),
                    ..__v0::field(
                        "created_at",
                        "createdAt",
                        "createdAt",
                        "NaiveDateTime",
                        false,
                    )
                },
                __v0::FieldDescription {
                    updated_at: true,
                    ..__v0::field(
                        "updated_at",
                        "updatedAt",
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
                __v0::relation("courses", "courses", "HasMany", "Course", &[]),
                __v0::relation(
                    "registrations",
                    "registrations",
                    "HasMany",
                    "Registration",
                    &[],
                ),
                __v0::relation(
                    "sequencing_sessions",
                    "sequencingSessions",
                    "HasMany",
                    "SequencingSession",
                    &[],
                ),
                __v0::relation(
                    "xapi_statements",
                    "xapiStatements",
                    "HasMany",
                    "XAPIStatement",
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
                .field("email", &self.email)
                .field("first_name", &self.first_name)
                .field("last_name", &self.last_name)
                .field("password", &__v0::Redacted)
                .field("tenant_id", &self.tenant_id)
                .field("role", &self.role)
                .field("is_active", &self.is_active)
                .field("created_at", &self.created_at)
                .field("updated_at", &self.updated_at)
                .field("tenant", &self.tenant)
                .field("courses", &self.courses)
                .field("registrations", &self.registrations)
                .field("sequencing_sessions", &self.sequencing_sessions)
                .field("xapi_statements", &self.xapi_statements)
                .finish()
        }
    }
    const _: fn() = || {
        __v0::model::<Tenant>();
        __v0::refers::<String, <Tenant as __v0::Model>::Id>();
        __v0::model::<Course>();
        __v0::model::<Registration>();
        __v0::model::<SequencingSession>();
        __v0::model::<XAPIStatement>();
    };
};
