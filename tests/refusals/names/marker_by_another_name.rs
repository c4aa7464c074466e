use onedef::Model;

type Many<X> = onedef::HasMany<X>;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    pub ts: Many<T>,
}

// expect: N0108 9:13 the relation marker `HasMany` goes by another name here
