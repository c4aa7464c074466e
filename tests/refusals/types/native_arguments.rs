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
