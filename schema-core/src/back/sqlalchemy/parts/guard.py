class NotOwnedError(RuntimeError):
    """A table would be made, dropped or needed that another service makes."""


def _name(table: sa.Table) -> str:
    owner = table.info.get("owner")
    return f"`{table.fullname}`" + (f" of the service `{owner}`" if owner else "")


def _refuse(target: sa.Table, connection: sa.Connection, **options: Any) -> None:
    raise NotOwnedError(
        f"{_name(target)} is not made or dropped here: that is for its owner's migrations"
    )


for _table in External.metadata.tables.values():
    sa.event.listen(_table, "before_create", _refuse)
    sa.event.listen(_table, "before_drop", _refuse)


def _look_for_others(
    target: sa.MetaData,
    connection: sa.Connection,
    *,
    tables: Sequence[sa.Table] | None = None,
    **options: Any,
) -> None:
    """Refuses to make tables before those that they refer to."""
    inspector = sa.inspect(connection)
    missing = {
        _name(key.column.table)
        for table in tables or ()
        for key in table.foreign_keys
        if key.column.table.metadata is External.metadata
        and not inspector.has_table(key.column.table.name, key.column.table.schema)
    }
    if missing:
        raise NotOwnedError(
            f"not in the database yet: {', '.join(sorted(missing))}."
            " Tables of this service refer to it: run its owner's migrations first"
        )


sa.event.listen(Base.metadata, "before_create", _look_for_others, insert=True)
