class Opaque(sa.types.UserDefinedType[Any]):
    """A type of the database that Python has no words for."""

    cache_ok = True

    def __init__(self, spec: str) -> None:
        self.spec = spec

    def get_col_spec(self, **options: Any) -> str:
        return self.spec
