class Jsonb(sa.JSON):
    """JSON as text, in a column that is called JSONB."""


@compiles(Jsonb, "sqlite")
def _jsonb(element: Jsonb, compiler: Any, **options: Any) -> str:
    return "JSONB"


# So that Alembic finds it in the database again.
ischema_names.setdefault("JSONB", Jsonb)
