class External(Base):
    """What others make: `create_all()` leaves it alone, and so does Alembic."""

    __abstract__ = True
    metadata = sa.MetaData()

    def __init_subclass__(cls, **options: Any) -> None:
        # Flask-SQLAlchemy puts its own where a class says none itself.
        cls.metadata = External.metadata
        super().__init_subclass__(**options)
