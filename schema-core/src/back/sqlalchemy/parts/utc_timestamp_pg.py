class UtcTimestamp(sa.types.TypeDecorator[dt.datetime]):
    """A point in time: aware in, aware out and in UTC, whatever the session's time zone.

    Digits beyond the precision are cut, not rounded. A value without a time zone is
    refused.
    """

    impl = pg.TIMESTAMP
    cache_ok = True

    def __init__(self, precision: int | None = None, timezone: bool = False) -> None:
        super().__init__(timezone=timezone, precision=precision)
        self.precision = precision
        self.timezone = timezone

    def process_bind_param(
        self, value: dt.datetime | None, dialect: sa.Dialect
    ) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone: dt.datetime.now(dt.UTC) has")
        value = _cut(value.astimezone(dt.UTC), self.precision)
        return value if self.timezone else value.replace(tzinfo=None)

    def process_result_value(
        self, value: dt.datetime | None, dialect: sa.Dialect
    ) -> dt.datetime | None:
        if value is None:
            return None
        return (
            value.astimezone(dt.UTC) if self.timezone else value.replace(tzinfo=dt.UTC)
        )
