class Truth(sa.types.TypeDecorator[bool]):
    """A truth value that is kept as a number or as a bit."""

    impl = sa.Integer
    cache_ok = True

    def __init__(self, kept_as: sa.types.TypeEngine[Any]) -> None:
        super().__init__()
        self.kept_as = kept_as

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        return dialect.type_descriptor(self.kept_as)

    def process_bind_param(self, value: bool | None, dialect: sa.Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> bool | None:
        if value is None:
            return None
        return any(value) if isinstance(value, bytes) else bool(value)
