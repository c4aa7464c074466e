def _before_create(
    target: sa.MetaData,
    connection: sa.Connection,
    *,
    tables: Sequence[sa.Table] | None = None,
    **options: Any,
) -> None:
    """Makes what the tables stand on, and SQLAlchemy has no words for."""
    if not tables and _OWNED:
        return
    statements = _GROUND
    if _OWNED <= {table.key for table in tables or ()}:
        statements += _BEFORE_TABLES
    for statement in statements:
        connection.execute(sa.text(statement))


def _after_create(
    target: sa.MetaData,
    connection: sa.Connection,
    *,
    tables: Sequence[sa.Table] | None = None,
    **options: Any,
) -> None:
    """Makes what names the tables, and SQLAlchemy has no words for."""
    made = {table.key for table in tables or ()}
    if (made or not _OWNED) and _OWNED <= made:
        for statement in _AFTER_TABLES:
            connection.execute(sa.text(statement))
    for key, statements in _AFTER_TABLE.items():
        for statement in statements if key in made else ():
            connection.execute(sa.text(statement))


# First of all listeners: types of the database are made by one, too.
sa.event.listen(Base.metadata, "before_create", _before_create, insert=True)
sa.event.listen(Base.metadata, "after_create", _after_create)
