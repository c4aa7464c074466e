"""What SQLAlchemy and Alembic make of generated models."""

from __future__ import annotations

import itertools
import re
import sys
import types
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import orm

NUMBER = itertools.count()


def engine(url: str) -> sa.Engine:
    if url.startswith("file:"):
        made = sa.create_engine("sqlite:///" + url.removeprefix("file:"))

        @sa.event.listens_for(made, "connect")
        def enforce(connection: Any, record: Any) -> None:
            connection.execute("PRAGMA foreign_keys = ON")

        return made
    if url.startswith("mysql://"):
        return sa.create_engine("mysql+pymysql://" + url.split("://", 1)[1] + "?charset=utf8mb4")
    return sa.create_engine("postgresql+psycopg://" + url.split("://", 1)[1])


@contextmanager
def module(text: str) -> Iterator[types.ModuleType]:
    """The module of a text, with its mappers configured; a warning is an error."""
    name = f"generated_{next(NUMBER)}"
    made = types.ModuleType(name)
    sys.modules[name] = made
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            exec(compile(text, name, "exec"), made.__dict__)
            orm.configure_mappers()
            yield made
        finally:
            if base := getattr(made, "Base", None):
                base.registry.dispose()
            del sys.modules[name]


# A difference that Alembic reports and that is none: why, and how it is told. The catalogs that are compared beside it
# have seen each of these.
EXCUSES = {
    "SQLite's reflection takes a type that it does not know for a number": lambda line, dialect: (
        dialect == "sqlite" and line.startswith("modify_type") and "NUMERIC(), Opaque(" in line
    ),
    "The reflection of MySQL's tables finds no comment behind a default that is an expression": lambda line, dialect: (
        dialect == "mysql" and re.match(r"modify_comment: '[^']*', '[^']*', , (?!.*', ')", line) is not None
    ),
}


def same_default(context: MigrationContext, column: sa.Column[Any], found: str | None) -> bool | None:
    """PostgreSQL prints a default in words of its own: ours is printed by it as well."""
    default = column.server_default
    if not isinstance(default, sa.DefaultClause) or context.connection is None:
        return None
    connection = context.connection
    if connection.dialect.name == "mysql":
        return same_in_mysql(connection, column, default, found)
    if connection.dialect.name != "postgresql":
        return None
    # As they are in DDL, where the driver halves what the compiler doubles.
    clause = default.arg if isinstance(default.arg, sa.TextClause) else sa.text(default.arg)
    wanted = str(clause.compile(dialect=connection.dialect))
    kind = column.type.compile(connection.dialect)
    with connection.begin_nested() as savepoint:
        made = f"CREATE TEMP TABLE onedef_default (c {kind} DEFAULT {wanted})"
        connection.exec_driver_sql(made)
        query = "SELECT pg_get_expr(adbin, adrelid) FROM pg_attrdef WHERE adrelid = 'pg_temp.onedef_default'::regclass"
        printed = connection.scalar(sa.text(query.replace("::", "\\:\\:")))
        savepoint.rollback()
    return bool(printed == found)


def same_in_mysql(
    connection: sa.Connection, column: sa.Column[Any], default: sa.DefaultClause, found: str | None
) -> bool:
    """So does MySQL, of which only the text of a whole table is read."""
    clause = default.arg if isinstance(default.arg, sa.TextClause) else sa.text(default.arg)
    wanted = str(clause.compile(dialect=connection.dialect)).replace("%%", "%")
    kind = column.type.compile(connection.dialect)
    connection.exec_driver_sql("DROP TABLE IF EXISTS onedef_default")
    connection.exec_driver_sql(f"CREATE TABLE onedef_default (c {kind} DEFAULT {wanted})".replace("%", "%%"))
    (printed,) = sa.inspect(connection).get_columns("onedef_default")
    connection.exec_driver_sql("DROP TABLE onedef_default")
    return bool(printed["default"] == found)


def describe(operation: Any) -> list[str]:
    if isinstance(operation, list):
        return [line for inner in operation for line in describe(inner)]
    verb, *details = operation
    return [f"{verb}: " + ", ".join(item(one) for one in details if one is not None)]


def item(one: Any) -> str:
    if isinstance(one, sa.Table):
        return one.fullname
    if isinstance(one, sa.Index):
        return f"{one.name} on {one.table} ({', '.join(map(str, one.expressions))}) {dict(one.dialect_kwargs)}"
    if isinstance(one, sa.DefaultClause):
        return f"DEFAULT {one.arg}"
    if isinstance(one, dict):
        return ""
    return repr(one)


def differences(made: types.ModuleType, url: str) -> list[str]:
    """What Alembic would change in a database, in words; excuses left out."""
    database = engine(url)
    with warnings.catch_warnings(), database.connect() as connection:
        # The reflection does not know every type, and says so.
        warnings.simplefilter("ignore")
        schemas = any(table.schema for table in made.Base.metadata.tables.values())
        context = MigrationContext.configure(
            connection,
            opts={
                "target_metadata": made.target_metadata,
                "include_name": made.include_name,
                "include_object": made.include_object,
                "include_schemas": schemas,
                "compare_type": True,
                "compare_server_default": True,
            },
        )
        theirs = context.impl.compare_server_default

        def compare_default(inspected: Any, column: Any, wanted: Any, found: Any) -> bool:
            is_same = same_default(context, column, found)
            return bool(theirs(inspected, column, wanted, found) if is_same is None else not is_same)

        context.impl.compare_server_default = compare_default  # type: ignore[method-assign]
        operations = compare_metadata(context, made.target_metadata)
        dialect = connection.dialect.name
    database.dispose()
    lines = [line for operation in operations for line in describe(operation)]
    return [line for line in lines if not any(excuse(line, dialect) for excuse in EXCUSES.values())]


def create(made: types.ModuleType, url: str) -> None:
    """Makes the tables of the module in an empty database, twice: the second time does nothing."""
    database = engine(url)
    try:
        made.Base.metadata.create_all(database)
        made.Base.metadata.create_all(database)
    finally:
        database.dispose()


def judge(text: str, url: str, empty: str) -> dict[str, Any]:
    """A module against the database that was made by our script, and an empty one."""
    with module(text) as made:
        found = [f"Alembic would change the database: {line}" for line in differences(made, url)]
        create(made, empty)
    return {"found": found}
