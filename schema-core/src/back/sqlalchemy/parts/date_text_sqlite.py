class DateText(sa.types.TypeDecorator[dt.date]):
    """A date, kept as its midnight in UTC."""

    impl = _StoredAsDateTime
    cache_ok = True

    def process_bind_param(
        self, value: dt.date | None, dialect: sa.Dialect
    ) -> str | None:
        if value is None:
            return None
        return _stored(dt.datetime.combine(value, dt.time(), dt.UTC))

    def process_result_value(self, value: Any, dialect: sa.Dialect) -> dt.date | None:
        return None if value is None else _moment(value).date()
