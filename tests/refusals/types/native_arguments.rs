use onedef::Model;

#[derive(Model)]
pub struct T {
    #[db(id)]
    pub id: i32,
    #[db(type = Decimal(2, 4))]
    pub a: rust_decimal::Decimal,
    #[db(type = Timestamp(7))]
    pub b: chrono::NaiveDateTime,
}

// expect: T0305 7:17 `Decimal` takes a precision from 1 to 1000 and a scale that is not larger
// expect: T0305 9:17 `Timestamp` takes a precision from 0 to 6
