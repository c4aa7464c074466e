class NaiveTimestamp(sa.types.TypeDecorator[dt.datetime]):
    """A date and a time of day without a time zone, kept to the millisecond."""

    impl = _StoredAsDateTime
    cache_ok = True

    def process_bind_param(
        self, value: dt.datetime | None, dialect: sa.Dialect
    ) -> str | None:
        if value is None:
            return None
        if value.tzinfo is not None:
            raise ValueError(f"{value!r} has a time zone, and the column has none")
        return _stored(value.replace(tzinfo=dt.UTC))

    def process_result_value(
        self, value: Any, dialect: sa.Dialect
    ) -> dt.datetime | None:
        return None if value is None else _moment(value).replace(tzinfo=None)
