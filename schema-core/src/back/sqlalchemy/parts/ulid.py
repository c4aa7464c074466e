def _ulid() -> str:
    return str(ULID())
