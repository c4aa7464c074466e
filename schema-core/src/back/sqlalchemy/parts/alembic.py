def include_name(name: str | None, type_: str, parent_names: Any) -> bool:
    """For Alembic's `context.configure`: what it looks at in the database."""
    return type_ != "table" or name in Base.metadata.tables
