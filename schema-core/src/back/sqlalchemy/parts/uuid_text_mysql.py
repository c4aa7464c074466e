class UuidText(sa.types.TypeDecorator[UUID]):
    """A UUID, kept as text with hyphens."""

    impl = sa.CHAR
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(
        self, value: str | None, dialect: sa.Dialect
    ) -> UUID | None:
        return None if value is None else UUID(value)
