def include_name(name: str | None, type_: str, parent_names: Any) -> bool:
    """For Alembic's `context.configure`: what it looks at in the database."""
    if type_ == "schema":
        return name in {table.schema for table in Base.metadata.tables.values()}
    key = parent_names.get("schema_qualified_table_name")
    return type_ != "table" or key in Base.metadata.tables
