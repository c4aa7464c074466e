class UtcTimestamp(sa.types.TypeDecorator[dt.datetime]):
    """A point in time: aware in, aware out and in UTC, kept to the millisecond.

    A value without a time zone is refused.
    """

    impl = _StoredAsDateTime
    cache_ok = True
    precision = 3

    def process_bind_param(
        self, value: dt.datetime | None, dialect: sa.Dialect
    ) -> str | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone: dt.datetime.now(dt.UTC) has")
        return _stored(value.astimezone(dt.UTC))

    def process_result_value(
        self, value: Any, dialect: sa.Dialect
    ) -> dt.datetime | None:
        return None if value is None else _moment(value)
