class Base(DeclarativeBase):
    """The tables of this module, and all that `create_all()` makes."""
