def _now(precision: int | None = None) -> dt.datetime:
    """The time in UTC, as a column of this precision keeps it."""
    return _cut(dt.datetime.now(dt.UTC), precision)
