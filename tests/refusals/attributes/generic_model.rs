use onedef::Model;

#[derive(Model)]
pub struct T<X> {
    #[db(id)]
    pub id: X,
}

// expect: A0102 4:14 `T` has a type parameter, and `Model` needs one fixed type
