class Labels(sa.types.TypeDecorator[Any]):
    """An enum that is kept as text."""

    impl = sa.String
    cache_ok = True

    def __init__(self, of: type[enum.StrEnum]) -> None:
        super().__init__(length=191)
        self.of = of

    def process_bind_param(self, value: Any, dialect: sa.Dialect) -> str | None:
        return None if value is None else self.of(value).value

    def process_result_value(
        self, value: str | None, dialect: sa.Dialect
    ) -> enum.StrEnum | None:
        return None if value is None else self.of(value)
