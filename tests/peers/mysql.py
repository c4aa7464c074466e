"""MySQL and MariaDB: connections, and what their own catalogue says."""

from __future__ import annotations

import re
from urllib.parse import unquote, urlsplit

import pymysql
from pymysql.constants import CLIENT


def is_one(url: str) -> bool:
    return url.startswith("mysql://")


def connect(url: str, database: str | None = None) -> pymysql.Connection:
    """A connection to the database of a URL, or to another one of its server; to none when that is empty."""
    parts = urlsplit(url)
    named = unquote(parts.path.removeprefix("/")) if database is None else database
    return pymysql.connect(
        host=parts.hostname or "127.0.0.1",
        port=parts.port or 3306,
        user=unquote(parts.username or "root"),
        password=unquote(parts.password or ""),
        database=named or None,
        charset="utf8mb4",
        autocommit=True,
        client_flag=CLIENT.MULTI_STATEMENTS,
    )


def name(text: str) -> str:
    return "`" + text.replace("`", "``") + "`"


def run(connection: pymysql.Connection, sql: str) -> None:
    """Runs a script; an error in any of its statements is raised."""
    with connection.cursor() as cursor:
        cursor.execute(sql)
        while cursor.nextset():
            pass


def create(url: str, database: str) -> None:
    with connect(url, "") as connection:
        run(connection, f"CREATE DATABASE {name(database)} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci")


def drop(url: str, database: str) -> None:
    with connect(url, "") as connection:
        run(connection, f"DROP DATABASE IF EXISTS {name(database)}")


def reset(url: str) -> None:
    database = unquote(urlsplit(url).path.removeprefix("/"))
    drop(url, database)
    create(url, database)


def apply(url: str, sql: str) -> None:
    with connect(url) as connection:
        run(connection, sql)


def query(url: str, sql: str) -> list[list]:
    with connect(url) as connection, connection.cursor() as cursor:
        cursor.execute(sql)
        return [list(row) for row in cursor.fetchall()]


# The schema is the database that the connection is in.
COLUMNS = """
    SELECT table_name, column_name, column_type, is_nullable, column_default, extra, collation_name, column_comment,
        generation_expression
    FROM information_schema.columns WHERE table_schema = DATABASE() ORDER BY table_name, ordinal_position
"""
TABLES = """
    SELECT t.table_name, t.table_type, t.table_collation, t.table_comment, t.auto_increment, v.view_definition
    FROM information_schema.tables t
    LEFT JOIN information_schema.views v ON v.table_schema = t.table_schema AND v.table_name = t.table_name
    WHERE t.table_schema = DATABASE()
"""
INDEXES = """
    SELECT table_name, index_name, column_name, sub_part, collation, index_type, non_unique, index_comment
    FROM information_schema.statistics WHERE table_schema = DATABASE() ORDER BY table_name, index_name, seq_in_index
"""
KEYS = """
    SELECT k.table_name, k.constraint_name, k.column_name, k.referenced_table_name, k.referenced_column_name,
        r.delete_rule, r.update_rule
    FROM information_schema.key_column_usage k JOIN information_schema.referential_constraints r
        ON r.constraint_schema = k.constraint_schema AND r.constraint_name = k.constraint_name
        AND r.table_name = k.table_name
    WHERE k.table_schema = DATABASE() ORDER BY k.table_name, k.constraint_name, k.ordinal_position
"""
CHECKS = """
    SELECT table_name, constraint_name, check_clause
    FROM information_schema.check_constraints WHERE constraint_schema = DATABASE()
"""


def catalog(url: str) -> dict[str, dict]:
    """The catalogue of a database: each object by kind and name."""
    found: dict[str, dict] = {}
    rows = {key: query(url, text) for key, text in (
        ("tables", TABLES), ("columns", COLUMNS), ("indexes", INDEXES), ("keys", KEYS), ("checks", CHECKS))}
    for table, kind, collation, comment, counter, view in rows["tables"]:
        found[f"table {table}"] = {
            "kind": "view" if kind == "VIEW" else "table",
            "collation": collation,
            "comment": comment if kind != "VIEW" else "",
            "counts from": counter,
            "query": view,
            "columns": [],
        }
    for table, column, kind, nullable, default, extra, collation, comment, generated in rows["columns"]:
        found[f"table {table}"]["columns"].append([column, {
            "type": kind,
            "not null": nullable == "NO",
            "default": default,
            "extra": extra,
            "collation": collation,
            "comment": comment,
            "generated": generated,
        }])
    for table, index, column, part, order, kind, repeats, comment in rows["indexes"]:
        entry = found.setdefault(f"index {table}: {index}", {
            "unique": not repeats, "type": kind, "comment": comment, "columns": []})
        length = f"({part})" if part else ""
        entry["columns"].append(f"{column}{length}{' DESC' if order == 'D' else ''}")
    for table, key, column, target, referenced, on_delete, on_update in rows["keys"]:
        entry = found.setdefault(f"foreign key {table}: {key}", {
            "table": target, "on delete": on_delete, "on update": on_update, "from": [], "to": []})
        entry["from"].append(column)
        entry["to"].append(referenced)
    for table, check, clause in rows["checks"]:
        # MariaDB makes one of its own for each column of JSON.
        if not re.fullmatch(r"json_valid\(`.*`\)", clause):
            found[f"check {table}: {check}"] = {"is": clause}
    return found
