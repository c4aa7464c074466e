class UuidText(sa.types.TypeDecorator[UUID]):
    """A UUID, kept as text with hyphens."""

    impl = sa.Text
    cache_ok = True

    def process_bind_param(self, value: UUID | None, dialect: sa.Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> UUID | None:
        if value is None:
            return None
        return UUID(bytes=value) if isinstance(value, bytes) else UUID(value)
