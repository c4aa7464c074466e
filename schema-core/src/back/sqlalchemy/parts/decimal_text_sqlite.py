class _StoredAsDecimal(sa.types.UserDefinedType[str]):
    cache_ok = True

    def get_col_spec(self, **options: Any) -> str:
        return "DECIMAL"


class DecimalText(sa.types.TypeDecorator[Decimal]):
    """A decimal. SQLite keeps a number; one that would change by that is refused."""

    impl = _StoredAsDecimal
    cache_ok = True

    def process_bind_param(
        self, value: Decimal | None, dialect: sa.Dialect
    ) -> str | None:
        if value is None:
            return None
        is_whole = value == value.to_integral_value() and abs(value) < 2**63
        if not is_whole and Decimal(repr(float(value))) != value:
            raise ValueError(f"{value} has more digits than SQLite keeps of a number")
        return format(value, "f")

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> Decimal | None:
        return None if value is None else Decimal(str(value))
