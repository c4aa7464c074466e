class InetText(sa.types.TypeDecorator[str]):
    """An address, with or without a mask, as text."""

    impl = pg.INET
    cache_ok = True

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> str | None:
        return None if value is None else str(value)
