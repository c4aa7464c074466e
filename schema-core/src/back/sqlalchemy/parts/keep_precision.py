@sa.event.listens_for(Base, "attribute_instrument", propagate=True)
def _keep_precision(
    entity: type[Base], key: str, attribute: orm.QueryableAttribute[Any]
) -> None:
    """Cuts what is assigned to the column's precision: in memory as in the database."""
    column = getattr(attribute.property, "columns", [None])[0]
    kind = getattr(column, "type", None)
    if not isinstance(kind, UtcTimestamp):
        return

    @sa.event.listens_for(attribute, "set", retval=True)
    def cut(target: Base, value: Any, before: Any, initiator: Any) -> Any:
        if isinstance(value, dt.datetime) and value.tzinfo is not None:
            return _cut(value.astimezone(dt.UTC), kind.precision)
        return value
