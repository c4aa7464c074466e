def _cut(value: dt.datetime, precision: int | None) -> dt.datetime:
    """The value as a column of this precision keeps it."""
    unit = 10 ** (6 - (6 if precision is None else precision))
    return value.replace(microsecond=value.microsecond // unit * unit)
