def include_object(
    object_: Any, name: str | None, type_: str, reflected: bool, compare_to: Any
) -> bool:
    """For Alembic's `context.configure`: what it compares."""
    if type_ == "index" and name in _NOT_COMPARED:
        return False
    table = object_ if type_ == "table" else getattr(object_, "table", None)
    return table is None or table.key in Base.metadata.tables
