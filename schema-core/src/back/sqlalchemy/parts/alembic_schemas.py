def include_name(name: str | None, type_: str, parent_names: Any) -> bool:
    """For Alembic's `context.configure`: what it looks at in the database."""
    if type_ == "schema":
        schemas = {table.schema for table in Base.metadata.tables.values()}
        return (name or "public") in schemas
    if type_ == "table":
        key = f"{parent_names.get('schema_name') or 'public'}.{name}"
        return key in Base.metadata.tables
    return True


def include_object(
    object_: Any, name: str | None, type_: str, reflected: bool, compare_to: Any
) -> bool:
    """For Alembic's `context.configure`: what it compares."""
    table = object_ if type_ == "table" else getattr(object_, "table", None)
    if table is None:
        return True
    return f"{table.schema or 'public'}.{table.name}" in Base.metadata.tables
