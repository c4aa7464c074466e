def _uuid7() -> UUID:
    """A UUID whose order is that of time."""
    if sys.version_info >= (3, 14):
        return uuid.uuid7()
    return compat.uuid7()
