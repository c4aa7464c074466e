use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id, python = "class")]
    pub id: i32,
    #[db(python = "two words")]
    pub a: String,
    #[db(python = "metadata")]
    pub b: String,
    #[db(python = "sa")]
    pub c: String,
    #[db(python = "T")]
    pub d: String,
}

// expect: N0312 5:23 the Python name `class` of `id` is a keyword of Python
// expect: N0312 7:19 the Python name `two words` of `a` is no name in Python
// expect: N0312 9:19 the Python name `metadata` of `b` is an attribute that SQLAlchemy or Flask-SQLAlchemy puts into the class
// expect: N0312 11:19 the Python name `sa` of `c` is a name that the generated module uses itself
// expect: N0312 13:19 the Python name `T` of `d` is the name of a class in the generated module
