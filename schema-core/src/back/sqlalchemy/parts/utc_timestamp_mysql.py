class UtcTimestamp(sa.types.TypeDecorator[dt.datetime]):
    """A point in time: aware in, aware out and in UTC.

    Digits beyond the precision are cut, not rounded. A value without a time zone is
    refused. A `TIMESTAMP` needs sessions in UTC: `SET time_zone = '+00:00'`.
    """

    impl = my.DATETIME
    cache_ok = True

    def __init__(self, precision: int | None = None, timestamp: bool = False) -> None:
        super().__init__(fsp=precision)
        self.precision = precision
        self.timestamp = timestamp

    def load_dialect_impl(self, dialect: sa.Dialect) -> sa.types.TypeEngine[Any]:
        kind = my.TIMESTAMP if self.timestamp else my.DATETIME
        return dialect.type_descriptor(kind(fsp=self.precision))

    def process_bind_param(
        self, value: dt.datetime | None, dialect: sa.Dialect
    ) -> dt.datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value!r} has no time zone: dt.datetime.now(dt.UTC) has")
        value = value.astimezone(dt.UTC).replace(tzinfo=None)
        return _cut(value, self.precision or 0)

    def process_result_value(
        self, value: dt.datetime | None, dialect: sa.Dialect
    ) -> dt.datetime | None:
        return None if value is None else value.replace(tzinfo=dt.UTC)
