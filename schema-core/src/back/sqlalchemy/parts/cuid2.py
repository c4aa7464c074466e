def _cuid2() -> str:
    """A CUID of version 2, of 24 letters and digits."""
    return create_id()
