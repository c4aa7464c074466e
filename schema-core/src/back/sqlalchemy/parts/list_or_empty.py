class ListOrEmpty(sa.types.TypeDecorator[list[Any]]):
    """A list: the column may hold NULL, which is read as an empty one."""

    impl = pg.ARRAY
    cache_ok = True

    def process_result_value(
        self, value: list[Any] | None, dialect: sa.Dialect
    ) -> list[Any]:
        return [] if value is None else value
