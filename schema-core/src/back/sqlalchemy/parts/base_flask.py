if TYPE_CHECKING:

    class Base(Model, DeclarativeBase):
        """The tables of this module, and all that `db.create_all()` makes."""

else:

    class Base(db.Model):
        """The tables of this module, and all that `db.create_all()` makes."""

        __abstract__ = True
