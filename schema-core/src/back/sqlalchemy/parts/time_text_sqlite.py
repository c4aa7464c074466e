class TimeText(sa.types.TypeDecorator[dt.time]):
    """A time of day, kept as that of 1970-01-01 in UTC."""

    impl = _StoredAsDateTime
    cache_ok = True

    def process_bind_param(
        self, value: dt.time | None, dialect: sa.Dialect
    ) -> str | None:
        if value is None:
            return None
        day = dt.date(1970, 1, 1)
        return _stored(dt.datetime.combine(day, value.replace(tzinfo=None), dt.UTC))

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> dt.time | None:
        return None if value is None else _moment(value).time()
