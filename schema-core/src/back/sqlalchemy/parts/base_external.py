class External(Base):
    """What others make: `create_all()` leaves it alone, and so does Alembic."""

    __abstract__ = True
    metadata = sa.MetaData()
