// What the derives print for `examples/tenant-user`.

// Course

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct OWNER;
        pub struct REGISTRATIONS;
        pub struct SEQUENCING_SESSIONS;
        pub struct XAPI_STATEMENTS;
        pub struct DISPATCHES;
    }
    #[allow(dead_code, missing_docs)]
    impl Course {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const TITLE: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const VERSION: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const FILE_COUNT: __v0::Column<Self, i32, 3> = __v0::Column::HERE;
        pub const STRUCTURE: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const OWNER_ID: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 7> = __v0::Column::HERE;
        pub const OWNER: __v0::Relation<Self, BelongsTo<User>, __relations::OWNER> = __v0::to(
            "owner",
            0,
        );
        pub const REGISTRATIONS: __v0::Relation<
            Self,
            HasMany<Registration>,
            __relations::REGISTRATIONS,
        > = __v0::to("registrations", 1);
        pub const SEQUENCING_SESSIONS: __v0::Relation<
            Self,
            HasMany<SequencingSession>,
            __relations::SEQUENCING_SESSIONS,
        > = __v0::to("sequencing_sessions", 2);
        pub const XAPI_STATEMENTS: __v0::Relation<
            Self,
            HasMany<XAPIStatement>,
            __relations::XAPI_STATEMENTS,
        > = __v0::to("xapi_statements", 3);
        pub const DISPATCHES: __v0::Relation<
            Self,
            HasMany<Dispatch>,
            __relations::DISPATCHES,
        > = __v0::to("dispatches", 4);
    }
    #[automatically_derived]
    impl __v0::Record for Course {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("title", "String"),
            <String as __v0::Field>::OF.named("version", "String"),
            <i32 as __v0::Field>::OF.named("file_count", "i32").column("fileCount"),
            __v0::FieldDescription {
                docs: __v0::Some("A JSON list, kept as text."),
                ..<String as __v0::Field>::OF.named("structure", "String")
            },
            <String as __v0::Field>::OF.named("owner_id", "String").column("ownerId"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Course {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                title: <String as __v0::Field>::read::<D>(row, at + 1)?,
                version: <String as __v0::Field>::read::<D>(row, at + 2)?,
                file_count: <i32 as __v0::Field>::read::<D>(row, at + 3)?,
                structure: <String as __v0::Field>::read::<D>(row, at + 4)?,
                owner_id: <String as __v0::Field>::read::<D>(row, at + 5)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 7)?,
                owner: __v0::absent(),
                registrations: __v0::absent(),
                sequencing_sessions: __v0::absent(),
                xapi_statements: __v0::absent(),
                dispatches: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Course {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Course {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Course {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Course",
            docs: __v0::Some("An uploaded course."),
            table: "courses",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "owner",
                        "owner",
                        "BelongsTo",
                        "User",
                        &["owner_id"],
                        <User as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "registrations",
                    "registrations",
                    "HasMany",
                    "Registration",
                    &[],
                    <Registration as __v0::Model>::__description,
                ),
                __v0::relation(
                    "sequencing_sessions",
                    "sequencingSessions",
                    "HasMany",
                    "SequencingSession",
                    &[],
                    <SequencingSession as __v0::Model>::__description,
                ),
                __v0::relation(
                    "xapi_statements",
                    "xapiStatements",
                    "HasMany",
                    "XAPIStatement",
                    &[],
                    <XAPIStatement as __v0::Model>::__description,
                ),
                __v0::relation(
                    "dispatches",
                    "dispatches",
                    "HasMany",
                    "Dispatch",
                    &[],
                    <Dispatch as __v0::Model>::__description,
                ),
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
///A new [`Course`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewCourse {
    pub title: String,
    pub version: String,
    pub file_count: i32,
    pub structure: String,
    pub owner_id: String,
}
///A new [`Course`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct CourseCreate(::onedef::__v0::Create<Course>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl CourseCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            CourseCreate(self.0.set(0, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            CourseCreate(self.0.set(6, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            CourseCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, CourseCreate, Course);
    #[automatically_derived]
    impl __v0::Draft<Course> for NewCourse {
        fn into_create(self) -> __v0::Create<Course> {
            __v0::Create::of(
                [1, 2, 3, 4, 5],
                [
                    <String as __v0::Field>::into_datum(self.title),
                    <String as __v0::Field>::into_datum(self.version),
                    <i32 as __v0::Field>::into_datum(self.file_count),
                    <String as __v0::Field>::into_datum(self.structure),
                    <String as __v0::Field>::into_datum(self.owner_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Course {
        type New = NewCourse;
        type Create = CourseCreate;
    }
};

// Registration

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct COURSE;
        pub struct USER;
    }
    #[allow(dead_code, missing_docs)]
    impl Registration {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const COURSE_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const STARTED_AT: __v0::Column<Self, NaiveDateTime, 3> = __v0::Column::HERE;
        pub const COMPLETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 4> = __v0::Column::HERE;
        pub const STATUS: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const PROGRESS: __v0::Column<Self, Option<f64>, 6> = __v0::Column::HERE;
        pub const SCORE_RAW: __v0::Column<Self, Option<f64>, 7> = __v0::Column::HERE;
        pub const SCORE_MAX: __v0::Column<Self, Option<f64>, 8> = __v0::Column::HERE;
        pub const SCORE_MIN: __v0::Column<Self, Option<f64>, 9> = __v0::Column::HERE;
        pub const COMPLETION_STATUS: __v0::Column<Self, Option<String>, 10> = __v0::Column::HERE;
        pub const SUCCESS_STATUS: __v0::Column<Self, Option<String>, 11> = __v0::Column::HERE;
        pub const PROGRESS_DATA: __v0::Column<Self, Option<serde_json::Value>, 12> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 13> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 14> = __v0::Column::HERE;
        pub const COURSE: __v0::Relation<Self, BelongsTo<Course>, __relations::COURSE> = __v0::to(
            "course",
            0,
        );
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            1,
        );
    }
    #[automatically_derived]
    impl __v0::Record for Registration {
        const WIDTH: __v0::usize = 15;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("course_id", "String").column("courseId"),
            <String as __v0::Field>::OF.named("user_id", "String").column("userId"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("started_at", "NaiveDateTime")
                    .column("startedAt")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("completed_at", "NaiveDateTime")
                .column("completedAt"),
            __v0::FieldDescription {
                docs: __v0::Some("`pending`, `in-progress`, `completed` or `failed`."),
                default: __v0::Some("\"pending\""),
                ..<String as __v0::Field>::OF.named("status", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("From 0.0 to 1.0."),
                ..<Option<f64> as __v0::Field>::OF.named("progress", "f64")
            },
            <Option<f64> as __v0::Field>::OF
                .named("score_raw", "f64")
                .column("scoreRaw"),
            <Option<f64> as __v0::Field>::OF
                .named("score_max", "f64")
                .column("scoreMax"),
            <Option<f64> as __v0::Field>::OF
                .named("score_min", "f64")
                .column("scoreMin"),
            __v0::FieldDescription {
                docs: __v0::Some(
                    "`completed`, `incomplete`, `not_attempted` or `unknown`.",
                ),
                ..<Option<String> as __v0::Field>::OF
                    .named("completion_status", "String")
                    .column("completionStatus")
            },
            __v0::FieldDescription {
                docs: __v0::Some("`passed`, `failed` or `unknown`."),
                ..<Option<String> as __v0::Field>::OF
                    .named("success_status", "String")
                    .column("successStatus")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("progress_data", "serde_json::Value")
                .column("progressData"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Registration {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                course_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                started_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 3)?,
                completed_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                status: <String as __v0::Field>::read::<D>(row, at + 5)?,
                progress: <Option<f64> as __v0::Field>::read::<D>(row, at + 6)?,
                score_raw: <Option<f64> as __v0::Field>::read::<D>(row, at + 7)?,
                score_max: <Option<f64> as __v0::Field>::read::<D>(row, at + 8)?,
                score_min: <Option<f64> as __v0::Field>::read::<D>(row, at + 9)?,
                completion_status: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 10)?,
                success_status: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 11)?,
                progress_data: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 12)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 13)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 14)?,
                course: __v0::absent(),
                user: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Registration {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Registration {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Registration {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Registration",
            docs: __v0::Some("A person takes a course."),
            table: "registrations",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                        <Course as __v0::Model>::__description,
                    )
                },
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
                __v0::index("index", &["course_id"], &[]),
                __v0::index("index", &["user_id"], &[]),
                __v0::index("index", &["status"], &[]),
                __v0::index("index", &["course_id", "user_id"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Course as __v0::Model>::Id>();
        __v0::refers::<String, <User as __v0::Model>::Id>();
    };
};
///A new [`Registration`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewRegistration {
    pub course_id: String,
    pub user_id: String,
}
///A new [`Registration`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct RegistrationCreate(::onedef::__v0::Create<Registration>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl RegistrationCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            RegistrationCreate(self.0.set(0, value))
        }
        pub fn started_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            RegistrationCreate(self.0.set(3, value))
        }
        pub fn completed_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            RegistrationCreate(self.0.set(4, value))
        }
        pub fn status(self, value: impl __v0::IntoField<String>) -> Self {
            RegistrationCreate(self.0.set(5, value))
        }
        pub fn progress(self, value: impl __v0::IntoField<Option<f64>>) -> Self {
            RegistrationCreate(self.0.set(6, value))
        }
        pub fn score_raw(self, value: impl __v0::IntoField<Option<f64>>) -> Self {
            RegistrationCreate(self.0.set(7, value))
        }
        pub fn score_max(self, value: impl __v0::IntoField<Option<f64>>) -> Self {
            RegistrationCreate(self.0.set(8, value))
        }
        pub fn score_min(self, value: impl __v0::IntoField<Option<f64>>) -> Self {
            RegistrationCreate(self.0.set(9, value))
        }
        pub fn completion_status(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            RegistrationCreate(self.0.set(10, value))
        }
        pub fn success_status(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            RegistrationCreate(self.0.set(11, value))
        }
        pub fn progress_data(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            RegistrationCreate(self.0.set(12, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            RegistrationCreate(self.0.set(13, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            RegistrationCreate(self.0.set(14, value))
        }
    }
    __v0::create_methods!(pub, RegistrationCreate, Registration);
    #[automatically_derived]
    impl __v0::Draft<Registration> for NewRegistration {
        fn into_create(self) -> __v0::Create<Registration> {
            __v0::Create::of(
                [1, 2],
                [
                    <String as __v0::Field>::into_datum(self.course_id),
                    <String as __v0::Field>::into_datum(self.user_id),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Registration {
        type New = NewRegistration;
        type Create = RegistrationCreate;
    }
};

// SequencingSession

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct COURSE;
    }
    #[allow(dead_code, missing_docs)]
    impl SequencingSession {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const COURSE_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const SESSION_ENGINE_ID: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const ACTIVITY_TREE: __v0::Column<Self, serde_json::Value, 4> = __v0::Column::HERE;
        pub const GLOBAL_STATE_INFO: __v0::Column<Self, serde_json::Value, 5> = __v0::Column::HERE;
        pub const CURRENT_ACTIVITY: __v0::Column<Self, Option<String>, 6> = __v0::Column::HERE;
        pub const SUSPENDED_ACTIVITY: __v0::Column<Self, Option<String>, 7> = __v0::Column::HERE;
        pub const ACTIVITY_STATE_TREE: __v0::Column<Self, serde_json::Value, 8> = __v0::Column::HERE;
        pub const SEQUENCING_CONTROL_FLOW: __v0::Column<Self, serde_json::Value, 9> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 10> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 11> = __v0::Column::HERE;
        pub const USER: __v0::Relation<Self, BelongsTo<User>, __relations::USER> = __v0::to(
            "user",
            0,
        );
        pub const COURSE: __v0::Relation<Self, BelongsTo<Course>, __relations::COURSE> = __v0::to(
            "course",
            1,
        );
    }
    #[automatically_derived]
    impl __v0::Record for SequencingSession {
        const WIDTH: __v0::usize = 12;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("user_id", "String").column("userId"),
            <String as __v0::Field>::OF.named("course_id", "String").column("courseId"),
            __v0::FieldDescription {
                docs: __v0::Some("The sequencing engine's own id."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF
                    .named("session_engine_id", "String")
                    .column("sessionEngineId")
            },
            <serde_json::Value as __v0::Field>::OF
                .named("activity_tree", "serde_json::Value")
                .column("activityTree"),
            <serde_json::Value as __v0::Field>::OF
                .named("global_state_info", "serde_json::Value")
                .column("globalStateInfo"),
            <Option<String> as __v0::Field>::OF
                .named("current_activity", "String")
                .column("currentActivity"),
            <Option<String> as __v0::Field>::OF
                .named("suspended_activity", "String")
                .column("suspendedActivity"),
            <serde_json::Value as __v0::Field>::OF
                .named("activity_state_tree", "serde_json::Value")
                .column("activityStateTree"),
            <serde_json::Value as __v0::Field>::OF
                .named("sequencing_control_flow", "serde_json::Value")
                .column("sequencingControlFlow"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(SequencingSession {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                user_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                course_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                session_engine_id: <String as __v0::Field>::read::<D>(row, at + 3)?,
                activity_tree: <serde_json::Value as __v0::Field>::read::<
                    D,
                >(row, at + 4)?,
                global_state_info: <serde_json::Value as __v0::Field>::read::<
                    D,
                >(row, at + 5)?,
                current_activity: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 6)?,
                suspended_activity: <Option<
                    String,
                > as __v0::Field>::read::<D>(row, at + 7)?,
                activity_state_tree: <serde_json::Value as __v0::Field>::read::<
                    D,
                >(row, at + 8)?,
                sequencing_control_flow: <serde_json::Value as __v0::Field>::read::<
                    D,
                >(row, at + 9)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 10)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 11)?,
                user: __v0::absent(),
                course: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for SequencingSession {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for SequencingSession {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<3>, W> for SequencingSession {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for SequencingSession {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "SequencingSession",
            docs: __v0::Some("The state of a running course."),
            table: "sequencing_sessions",
            databases: &["main", "local"],
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
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                        <Course as __v0::Model>::__description,
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
        __v0::refers::<String, <User as __v0::Model>::Id>();
        __v0::refers::<String, <Course as __v0::Model>::Id>();
    };
};
///A new [`SequencingSession`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewSequencingSession {
    pub user_id: String,
    pub course_id: String,
    pub session_engine_id: String,
    pub activity_tree: serde_json::Value,
    pub global_state_info: serde_json::Value,
    pub activity_state_tree: serde_json::Value,
    pub sequencing_control_flow: serde_json::Value,
}
///A new [`SequencingSession`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct SequencingSessionCreate(::onedef::__v0::Create<SequencingSession>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl SequencingSessionCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            SequencingSessionCreate(self.0.set(0, value))
        }
        pub fn current_activity(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            SequencingSessionCreate(self.0.set(6, value))
        }
        pub fn suspended_activity(
            self,
            value: impl __v0::IntoField<Option<String>>,
        ) -> Self {
            SequencingSessionCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            SequencingSessionCreate(self.0.set(10, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            SequencingSessionCreate(self.0.set(11, value))
        }
    }
    __v0::create_methods!(pub, SequencingSessionCreate, SequencingSession);
    #[automatically_derived]
    impl __v0::Draft<SequencingSession> for NewSequencingSession {
        fn into_create(self) -> __v0::Create<SequencingSession> {
            __v0::Create::of(
                [1, 2, 3, 4, 5, 8, 9],
                [
                    <String as __v0::Field>::into_datum(self.user_id),
                    <String as __v0::Field>::into_datum(self.course_id),
                    <String as __v0::Field>::into_datum(self.session_engine_id),
                    <serde_json::Value as __v0::Field>::into_datum(self.activity_tree),
                    <serde_json::Value as __v0::Field>::into_datum(
                        self.global_state_info,
                    ),
                    <serde_json::Value as __v0::Field>::into_datum(
                        self.activity_state_tree,
                    ),
                    <serde_json::Value as __v0::Field>::into_datum(
                        self.sequencing_control_flow,
                    ),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for SequencingSession {
        type New = NewSequencingSession;
        type Create = SequencingSessionCreate;
    }
};

// Dispatch

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct COURSE;
        pub struct TENANT;
        pub struct USERS;
    }
    #[allow(dead_code, missing_docs)]
    impl Dispatch {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const COURSE_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const MODE: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const MAX_USERS: __v0::Column<Self, Option<i32>, 4> = __v0::Column::HERE;
        pub const EXPIRES_AT: __v0::Column<Self, Option<NaiveDateTime>, 5> = __v0::Column::HERE;
        pub const ALLOW_ANALYTICS: __v0::Column<Self, bool, 6> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 7> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const COURSE: __v0::Relation<Self, BelongsTo<Course>, __relations::COURSE> = __v0::to(
            "course",
            0,
        );
        pub const TENANT: __v0::Relation<Self, BelongsTo<Tenant>, __relations::TENANT> = __v0::to(
            "tenant",
            1,
        );
        pub const USERS: __v0::Relation<
            Self,
            HasMany<DispatchUser>,
            __relations::USERS,
        > = __v0::to("users", 2);
    }
    #[automatically_derived]
    impl __v0::Record for Dispatch {
        const WIDTH: __v0::usize = 9;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("course_id", "String").column("courseId"),
            <String as __v0::Field>::OF.named("tenant_id", "String").column("tenantId"),
            __v0::FieldDescription {
                docs: __v0::Some("`capped`, `unlimited` or `time-bound`."),
                ..<String as __v0::Field>::OF.named("mode", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("Unlimited when null."),
                ..<Option<i32> as __v0::Field>::OF
                    .named("max_users", "i32")
                    .column("maxUsers")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("expires_at", "NaiveDateTime")
                .column("expiresAt"),
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF
                    .named("allow_analytics", "bool")
                    .column("allowAnalytics")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(Dispatch {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                course_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                tenant_id: <String as __v0::Field>::read::<D>(row, at + 2)?,
                mode: <String as __v0::Field>::read::<D>(row, at + 3)?,
                max_users: <Option<i32> as __v0::Field>::read::<D>(row, at + 4)?,
                expires_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                allow_analytics: <bool as __v0::Field>::read::<D>(row, at + 6)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 7)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                course: __v0::absent(),
                tenant: __v0::absent(),
                users: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for Dispatch {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for Dispatch {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for Dispatch {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "Dispatch",
            docs: __v0::Some("A course lent to another system."),
            table: "dispatches",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                        <Course as __v0::Model>::__description,
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
                        <Tenant as __v0::Model>::__description,
                    )
                },
                __v0::relation(
                    "users",
                    "users",
                    "HasMany",
                    "DispatchUser",
                    &[],
                    <DispatchUser as __v0::Model>::__description,
                ),
            ],
            indexes: &[
                __v0::index("index", &["course_id"], &[]),
                __v0::index("index", &["tenant_id"], &[]),
                __v0::index("index", &["expires_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<String, <Course as __v0::Model>::Id>();
        __v0::refers::<String, <Tenant as __v0::Model>::Id>();
    };
};
///A new [`Dispatch`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewDispatch {
    pub course_id: String,
    pub tenant_id: String,
    pub mode: String,
}
///A new [`Dispatch`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct DispatchCreate(::onedef::__v0::Create<Dispatch>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl DispatchCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            DispatchCreate(self.0.set(0, value))
        }
        pub fn max_users(self, value: impl __v0::IntoField<Option<i32>>) -> Self {
            DispatchCreate(self.0.set(4, value))
        }
        pub fn expires_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            DispatchCreate(self.0.set(5, value))
        }
        pub fn allow_analytics(self, value: impl __v0::IntoField<bool>) -> Self {
            DispatchCreate(self.0.set(6, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            DispatchCreate(self.0.set(7, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            DispatchCreate(self.0.set(8, value))
        }
    }
    __v0::create_methods!(pub, DispatchCreate, Dispatch);
    #[automatically_derived]
    impl __v0::Draft<Dispatch> for NewDispatch {
        fn into_create(self) -> __v0::Create<Dispatch> {
            __v0::Create::of(
                [1, 2, 3],
                [
                    <String as __v0::Field>::into_datum(self.course_id),
                    <String as __v0::Field>::into_datum(self.tenant_id),
                    <String as __v0::Field>::into_datum(self.mode),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for Dispatch {
        type New = NewDispatch;
        type Create = DispatchCreate;
    }
};

// DispatchUser

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct DISPATCH;
    }
    #[allow(dead_code, missing_docs)]
    impl DispatchUser {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const DISPATCH_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const LAUNCH_TOKEN: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const LAUNCHED_AT: __v0::Column<Self, Option<NaiveDateTime>, 4> = __v0::Column::HERE;
        pub const COMPLETED_AT: __v0::Column<Self, Option<NaiveDateTime>, 5> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 6> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 7> = __v0::Column::HERE;
        pub const DISPATCH: __v0::Relation<
            Self,
            BelongsTo<Dispatch>,
            __relations::DISPATCH,
        > = __v0::to("dispatch", 0);
    }
    #[automatically_derived]
    impl __v0::Record for DispatchUser {
        const WIDTH: __v0::usize = 8;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF
                .named("dispatch_id", "String")
                .column("dispatchId"),
            <Option<String> as __v0::Field>::OF.named("email", "String"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                sensitive: true,
                ..<String as __v0::Field>::OF
                    .named("launch_token", "String")
                    .column("launchToken")
            },
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("launched_at", "NaiveDateTime")
                .column("launchedAt"),
            <Option<NaiveDateTime> as __v0::Field>::OF
                .named("completed_at", "NaiveDateTime")
                .column("completedAt"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(DispatchUser {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                dispatch_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                email: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                launch_token: <String as __v0::Field>::read::<D>(row, at + 3)?,
                launched_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 4)?,
                completed_at: <Option<
                    NaiveDateTime,
                > as __v0::Field>::read::<D>(row, at + 5)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 6)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 7)?,
                dispatch: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for DispatchUser {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for DispatchUser {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<3>, W> for DispatchUser {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for DispatchUser {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "DispatchUser",
            docs: __v0::Some("Somebody who came through a dispatch."),
            table: "dispatch_users",
            databases: &["main", "local"],
            fields: <Self as __v0::Record>::FIELDS,
            relations: &[
                __v0::RelationDescription {
                    on_delete: __v0::Some("cascade"),
                    ..__v0::relation(
                        "dispatch",
                        "dispatch",
                        "BelongsTo",
                        "Dispatch",
                        &["dispatch_id"],
                        <Dispatch as __v0::Model>::__description,
                    )
                },
            ],
            indexes: &[
                __v0::index("index", &["dispatch_id"], &[]),
                __v0::index("index", &["launched_at"], &[]),
            ],
            ..__v0::ModelDescription::EMPTY
        };
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
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
        __v0::refers::<String, <Dispatch as __v0::Model>::Id>();
    };
};
///A new [`DispatchUser`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewDispatchUser {
    pub dispatch_id: String,
    pub launch_token: String,
}
///A new [`DispatchUser`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct DispatchUserCreate(::onedef::__v0::Create<DispatchUser>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl DispatchUserCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            DispatchUserCreate(self.0.set(0, value))
        }
        pub fn email(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            DispatchUserCreate(self.0.set(2, value))
        }
        pub fn launched_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            DispatchUserCreate(self.0.set(4, value))
        }
        pub fn completed_at(
            self,
            value: impl __v0::IntoField<Option<NaiveDateTime>>,
        ) -> Self {
            DispatchUserCreate(self.0.set(5, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            DispatchUserCreate(self.0.set(6, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            DispatchUserCreate(self.0.set(7, value))
        }
    }
    __v0::create_methods!(pub, DispatchUserCreate, DispatchUser);
    #[automatically_derived]
    impl __v0::Draft<DispatchUser> for NewDispatchUser {
        fn into_create(self) -> __v0::Create<DispatchUser> {
            __v0::Create::of(
                [1, 3],
                [
                    <String as __v0::Field>::into_datum(self.dispatch_id),
                    <String as __v0::Field>::into_datum(self.launch_token),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for DispatchUser {
        type New = NewDispatchUser;
        type Create = DispatchUserCreate;
    }
};

// XAPIStatement

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USER;
        pub struct COURSE;
    }
    #[allow(dead_code, missing_docs)]
    impl XAPIStatement {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const STATEMENT_ID: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const USER_ID: __v0::Column<Self, Option<String>, 2> = __v0::Column::HERE;
        pub const COURSE_ID: __v0::Column<Self, Option<String>, 3> = __v0::Column::HERE;
        pub const VERB: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const OBJECT_ID: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const OBJECT_TYPE: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const STATEMENT: __v0::Column<Self, serde_json::Value, 7> = __v0::Column::HERE;
        pub const STORED: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const AUTHORITY: __v0::Column<Self, Option<serde_json::Value>, 9> = __v0::Column::HERE;
        pub const VERSION: __v0::Column<Self, String, 10> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 11> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 12> = __v0::Column::HERE;
        pub const USER: __v0::Relation<
            Self,
            BelongsTo<Option<User>>,
            __relations::USER,
        > = __v0::to("user", 0);
        pub const COURSE: __v0::Relation<
            Self,
            BelongsTo<Option<Course>>,
            __relations::COURSE,
        > = __v0::to("course", 1);
    }
    #[automatically_derived]
    impl __v0::Record for XAPIStatement {
        const WIDTH: __v0::usize = 13;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some("The id that the sender gave it."),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF
                    .named("statement_id", "String")
                    .column("statementId")
            },
            <Option<String> as __v0::Field>::OF
                .named("user_id", "String")
                .column("userId"),
            <Option<String> as __v0::Field>::OF
                .named("course_id", "String")
                .column("courseId"),
            <String as __v0::Field>::OF.named("verb", "String"),
            <String as __v0::Field>::OF.named("object_id", "String").column("objectId"),
            <String as __v0::Field>::OF
                .named("object_type", "String")
                .column("objectType"),
            <serde_json::Value as __v0::Field>::OF
                .named("statement", "serde_json::Value"),
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF.named("stored", "NaiveDateTime")
            },
            <Option<serde_json::Value> as __v0::Field>::OF
                .named("authority", "serde_json::Value"),
            __v0::FieldDescription {
                docs: __v0::Some("The version of the Experience API."),
                default: __v0::Some("\"1.0.3\""),
                ..<String as __v0::Field>::OF.named("version", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(XAPIStatement {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                statement_id: <String as __v0::Field>::read::<D>(row, at + 1)?,
                user_id: <Option<String> as __v0::Field>::read::<D>(row, at + 2)?,
                course_id: <Option<String> as __v0::Field>::read::<D>(row, at + 3)?,
                verb: <String as __v0::Field>::read::<D>(row, at + 4)?,
                object_id: <String as __v0::Field>::read::<D>(row, at + 5)?,
                object_type: <String as __v0::Field>::read::<D>(row, at + 6)?,
                statement: <serde_json::Value as __v0::Field>::read::<D>(row, at + 7)?,
                stored: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                authority: <Option<
                    serde_json::Value,
                > as __v0::Field>::read::<D>(row, at + 9)?,
                version: <String as __v0::Field>::read::<D>(row, at + 10)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 11)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 12)?,
                user: __v0::absent(),
                course: __v0::absent(),
            })
        }
    }
    #[automatically_derived]
    impl __v0::Entity for XAPIStatement {
        type Tenancy = __v0::Untenanted;
        type Presence = __v0::Always;
        const TABLE: &'static __v0::ModelDescription = <Self as __v0::Model>::DESCRIPTION;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<0>, W> for XAPIStatement {
        type Among = __v0::AllRows;
    }
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for XAPIStatement {
        type Among = __v0::AllRows;
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
                __v0::RelationDescription {
                    optional: true,
                    on_delete: __v0::Some("set_null"),
                    ..__v0::relation(
                        "course",
                        "course",
                        "BelongsTo",
                        "Course",
                        &["course_id"],
                        <Course as __v0::Model>::__description,
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
        fn __description() -> &'static __v0::ModelDescription {
            <Self as __v0::Model>::DESCRIPTION
        }
    }
    const _: fn() = || {
        __v0::refers::<Option<String>, <User as __v0::Model>::Id>();
        __v0::refers::<Option<String>, <Course as __v0::Model>::Id>();
    };
};
///A new [`XAPIStatement`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewXAPIStatement {
    pub statement_id: String,
    pub verb: String,
    pub object_id: String,
    pub object_type: String,
    pub statement: serde_json::Value,
}
///A new [`XAPIStatement`], with a setter for each column that may be left out.
#[allow(missing_docs, dead_code)]
#[must_use = "nothing is created until it is run: `.one(&pool)`"]
pub struct XAPIStatementCreate(::onedef::__v0::Create<XAPIStatement>);
const _: () = {
    use ::onedef::__v0 as __v0;
    #[allow(missing_docs, dead_code)]
    impl XAPIStatementCreate {
        pub fn id(self, value: impl __v0::IntoField<String>) -> Self {
            XAPIStatementCreate(self.0.set(0, value))
        }
        pub fn user_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            XAPIStatementCreate(self.0.set(2, value))
        }
        pub fn course_id(self, value: impl __v0::IntoField<Option<String>>) -> Self {
            XAPIStatementCreate(self.0.set(3, value))
        }
        pub fn stored(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            XAPIStatementCreate(self.0.set(8, value))
        }
        pub fn authority(
            self,
            value: impl __v0::IntoField<Option<serde_json::Value>>,
        ) -> Self {
            XAPIStatementCreate(self.0.set(9, value))
        }
        pub fn version(self, value: impl __v0::IntoField<String>) -> Self {
            XAPIStatementCreate(self.0.set(10, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            XAPIStatementCreate(self.0.set(11, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            XAPIStatementCreate(self.0.set(12, value))
        }
    }
    __v0::create_methods!(pub, XAPIStatementCreate, XAPIStatement);
    #[automatically_derived]
    impl __v0::Draft<XAPIStatement> for NewXAPIStatement {
        fn into_create(self) -> __v0::Create<XAPIStatement> {
            __v0::Create::of(
                [1, 4, 5, 6, 7],
                [
                    <String as __v0::Field>::into_datum(self.statement_id),
                    <String as __v0::Field>::into_datum(self.verb),
                    <String as __v0::Field>::into_datum(self.object_id),
                    <String as __v0::Field>::into_datum(self.object_type),
                    <serde_json::Value as __v0::Field>::into_datum(self.statement),
                ],
            )
        }
    }
    #[automatically_derived]
    impl __v0::Drafted for XAPIStatement {
        type New = NewXAPIStatement;
        type Create = XAPIStatementCreate;
    }
};

// Tenant

const _: () = {
    use ::onedef::__v0;
    #[allow(missing_docs, non_camel_case_types)]
    mod __relations {
        pub struct USERS;
        pub struct DISPATCHES;
    }
    #[allow(dead_code, missing_docs)]
    impl Tenant {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const NAME: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const DOMAIN: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const SETTINGS: __v0::Column<Self, serde_json::Value, 3> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 4> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 5> = __v0::Column::HERE;
        pub const USERS: __v0::Relation<Self, HasMany<User>, __relations::USERS> = __v0::to(
            "users",
            0,
        );
        pub const DISPATCHES: __v0::Relation<
            Self,
            HasMany<Dispatch>,
            __relations::DISPATCHES,
        > = __v0::to("dispatches", 1);
    }
    #[automatically_derived]
    impl __v0::Record for Tenant {
        const WIDTH: __v0::usize = 6;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            <String as __v0::Field>::OF.named("name", "String"),
            __v0::FieldDescription {
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("domain", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("json(\"{}\")"),
                ..<serde_json::Value as __v0::Field>::OF
                    .named("settings", "serde_json::Value")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
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
                domain: <String as __v0::Field>::read::<D>(row, at + 2)?,
                settings: <serde_json::Value as __v0::Field>::read::<D>(row, at + 3)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 4)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 5)?,
                users: __v0::absent(),
                dispatches: __v0::absent(),
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
            docs: __v0::Some("An organisation that uses the gateway."),
            table: "tenants",
            databases: &["main", "local"],
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
                    "dispatches",
                    "dispatches",
                    "HasMany",
                    "Dispatch",
                    &[],
                    <Dispatch as __v0::Model>::__description,
                ),
            ],
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
    pub domain: String,
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
        pub fn settings(self, value: impl __v0::IntoField<serde_json::Value>) -> Self {
            TenantCreate(self.0.set(3, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TenantCreate(self.0.set(4, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            TenantCreate(self.0.set(5, value))
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
                    <String as __v0::Field>::into_datum(self.domain),
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
        pub struct COURSES;
        pub struct REGISTRATIONS;
        pub struct SEQUENCING_SESSIONS;
        pub struct XAPI_STATEMENTS;
    }
    #[allow(dead_code, missing_docs)]
    impl User {
        pub const ID: __v0::Column<Self, String, 0> = __v0::Column::HERE;
        pub const EMAIL: __v0::Column<Self, String, 1> = __v0::Column::HERE;
        pub const FIRST_NAME: __v0::Column<Self, String, 2> = __v0::Column::HERE;
        pub const LAST_NAME: __v0::Column<Self, String, 3> = __v0::Column::HERE;
        pub const PASSWORD: __v0::Column<Self, String, 4> = __v0::Column::HERE;
        pub const TENANT_ID: __v0::Column<Self, String, 5> = __v0::Column::HERE;
        pub const ROLE: __v0::Column<Self, String, 6> = __v0::Column::HERE;
        pub const IS_ACTIVE: __v0::Column<Self, bool, 7> = __v0::Column::HERE;
        pub const CREATED_AT: __v0::Column<Self, NaiveDateTime, 8> = __v0::Column::HERE;
        pub const UPDATED_AT: __v0::Column<Self, NaiveDateTime, 9> = __v0::Column::HERE;
        pub const TENANT: __v0::Relation<Self, BelongsTo<Tenant>, __relations::TENANT> = __v0::to(
            "tenant",
            0,
        );
        pub const COURSES: __v0::Relation<Self, HasMany<Course>, __relations::COURSES> = __v0::to(
            "courses",
            1,
        );
        pub const REGISTRATIONS: __v0::Relation<
            Self,
            HasMany<Registration>,
            __relations::REGISTRATIONS,
        > = __v0::to("registrations", 2);
        pub const SEQUENCING_SESSIONS: __v0::Relation<
            Self,
            HasMany<SequencingSession>,
            __relations::SEQUENCING_SESSIONS,
        > = __v0::to("sequencing_sessions", 3);
        pub const XAPI_STATEMENTS: __v0::Relation<
            Self,
            HasMany<XAPIStatement>,
            __relations::XAPI_STATEMENTS,
        > = __v0::to("xapi_statements", 4);
    }
    #[automatically_derived]
    impl __v0::Record for User {
        const WIDTH: __v0::usize = 10;
        const FIELDS: &'static [__v0::FieldDescription] = &[
            __v0::FieldDescription {
                default: __v0::Some("cuid()"),
                indexes: &[__v0::index("id", &[], &[])],
                ..<String as __v0::Field>::OF.named("id", "String")
            },
            __v0::FieldDescription {
                docs: __v0::Some(
                    "Unique over all tenants: signing in asks for nothing else.",
                ),
                indexes: &[__v0::index("unique", &[], &[])],
                ..<String as __v0::Field>::OF.named("email", "String")
            },
            <String as __v0::Field>::OF
                .named("first_name", "String")
                .column("firstName"),
            <String as __v0::Field>::OF.named("last_name", "String").column("lastName"),
            __v0::FieldDescription {
                docs: __v0::Some("A bcrypt hash."),
                sensitive: true,
                ..<String as __v0::Field>::OF.named("password", "String")
            },
            <String as __v0::Field>::OF.named("tenant_id", "String").column("tenantId"),
            __v0::FieldDescription {
                docs: __v0::Some("`learner` unless said otherwise."),
                default: __v0::Some("\"learner\""),
                ..<String as __v0::Field>::OF.named("role", "String")
            },
            __v0::FieldDescription {
                default: __v0::Some("true"),
                ..<bool as __v0::Field>::OF.named("is_active", "bool").column("isActive")
            },
            __v0::FieldDescription {
                default: __v0::Some("now()"),
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("created_at", "NaiveDateTime")
                    .column("createdAt")
            },
            __v0::FieldDescription {
                updated_at: true,
                ..<NaiveDateTime as __v0::Field>::OF
                    .named("updated_at", "NaiveDateTime")
                    .column("updatedAt")
            },
        ];
        fn read<D: __v0::Db>(
            row: &D::Row,
            at: __v0::usize,
        ) -> __v0::core::result::Result<Self, __v0::Error> {
            __v0::Ok(User {
                id: <String as __v0::Field>::read::<D>(row, at)?,
                email: <String as __v0::Field>::read::<D>(row, at + 1)?,
                first_name: <String as __v0::Field>::read::<D>(row, at + 2)?,
                last_name: <String as __v0::Field>::read::<D>(row, at + 3)?,
                password: <String as __v0::Field>::read::<D>(row, at + 4)?,
                tenant_id: <String as __v0::Field>::read::<D>(row, at + 5)?,
                role: <String as __v0::Field>::read::<D>(row, at + 6)?,
                is_active: <bool as __v0::Field>::read::<D>(row, at + 7)?,
                created_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 8)?,
                updated_at: <NaiveDateTime as __v0::Field>::read::<D>(row, at + 9)?,
                tenant: __v0::absent(),
                courses: __v0::absent(),
                registrations: __v0::absent(),
                sequencing_sessions: __v0::absent(),
                xapi_statements: __v0::absent(),
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
    impl<W> __v0::Unique<__v0::UniqueBy<1>, W> for User {
        type Among = __v0::AllRows;
    }
    #[automatically_derived]
    impl __v0::Model for User {
        type Id = String;
        const DESCRIPTION: &'static __v0::ModelDescription = &__v0::ModelDescription {
            name: "User",
            docs: __v0::Some("A person of a tenant."),
            table: "users",
            databases: &["main", "local"],
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
                __v0::relation(
                    "courses",
                    "courses",
                    "HasMany",
                    "Course",
                    &[],
                    <Course as __v0::Model>::__description,
                ),
                __v0::relation(
                    "registrations",
                    "registrations",
                    "HasMany",
                    "Registration",
                    &[],
                    <Registration as __v0::Model>::__description,
                ),
                __v0::relation(
                    "sequencing_sessions",
                    "sequencingSessions",
                    "HasMany",
                    "SequencingSession",
                    &[],
                    <SequencingSession as __v0::Model>::__description,
                ),
                __v0::relation(
                    "xapi_statements",
                    "xapiStatements",
                    "HasMany",
                    "XAPIStatement",
                    &[],
                    <XAPIStatement as __v0::Model>::__description,
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
        __v0::refers::<String, <Tenant as __v0::Model>::Id>();
    };
};
///A new [`User`]: the columns that have to be given.
#[allow(missing_docs, dead_code)]
pub struct NewUser {
    pub email: String,
    pub first_name: String,
    pub last_name: String,
    pub password: String,
    pub tenant_id: String,
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
        pub fn role(self, value: impl __v0::IntoField<String>) -> Self {
            UserCreate(self.0.set(6, value))
        }
        pub fn is_active(self, value: impl __v0::IntoField<bool>) -> Self {
            UserCreate(self.0.set(7, value))
        }
        pub fn created_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            UserCreate(self.0.set(8, value))
        }
        pub fn updated_at(self, value: impl __v0::IntoField<NaiveDateTime>) -> Self {
            UserCreate(self.0.set(9, value))
        }
    }
    __v0::create_methods!(pub, UserCreate, User);
    #[automatically_derived]
    impl __v0::Draft<User> for NewUser {
        fn into_create(self) -> __v0::Create<User> {
            __v0::Create::of(
                [1, 2, 3, 4, 5],
                [
                    <String as __v0::Field>::into_datum(self.email),
                    <String as __v0::Field>::into_datum(self.first_name),
                    <String as __v0::Field>::into_datum(self.last_name),
                    <String as __v0::Field>::into_datum(self.password),
                    <String as __v0::Field>::into_datum(self.tenant_id),
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
