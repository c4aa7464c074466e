class Money(sa.types.TypeDecorator[Decimal]):
    """An amount, read and written as a number and not in the words of a locale."""

    impl = pg.MONEY
    cache_ok = True

    def process_bind_param(self, value: Decimal | None, dialect: sa.Dialect) -> Any:
        return None if value is None else str(value)

    def bind_expression(self, bindvalue: sa.BindParameter[Any]) -> Any:
        number = sa.type_coerce(bindvalue, sa.Text)
        return sa.cast(sa.cast(number, sa.Numeric), pg.MONEY)

    def column_expression(self, column: sa.ColumnElement[Any]) -> Any:
        return sa.cast(column, sa.Numeric)
