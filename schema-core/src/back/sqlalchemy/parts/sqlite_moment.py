class _StoredAsDateTime(sa.types.UserDefinedType[str]):
    """A column that holds `2026-01-02T03:04:05.678+00:00`."""

    cache_ok = True

    def get_col_spec(self, **options: Any) -> str:
        return "DATETIME"


def _stored(value: dt.datetime) -> str:
    return value.isoformat(timespec="milliseconds")


def _moment(value: Any) -> dt.datetime:
    """What any client wrote: text, or milliseconds since 1970."""
    if isinstance(value, int | float):
        return dt.datetime(1970, 1, 1, tzinfo=dt.UTC) + dt.timedelta(milliseconds=value)
    moment = dt.datetime.fromisoformat(value)
    if moment.tzinfo is None:
        return moment.replace(tzinfo=dt.UTC)
    return moment.astimezone(dt.UTC)
