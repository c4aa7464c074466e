#!/usr/bin/env python3
"""Databases, asked over standard input: one request as JSON in a line, one answer in a line, in order.

    {"op": "create", "url": "…", "name": "…"}    → {}: a new database beside that of the URL
    {"op": "drop", "url": "…", "name": "…"}      → {}
    {"op": "reset", "url": "…"}                  → {}: an empty database
    {"op": "apply", "url": "…", "sql": "…"}      → {"problem": "…" | null}
    {"op": "query", "url": "…", "sql": "…"}      → {"rows": [[…]]}
    {"op": "catalog", "url": "…"}                → {"objects": {"table public.users": {…}}}
    {"op": "models", "text": "…", "url": "…", "empty": "…"}  → {"found": ["…"]}: SQLAlchemy and Alembic, see models.py

A URL is `postgresql://…`, `mysql://…` or `file:PATH` for SQLite. What could not be asked is answered by {"error": "…"}.
"""

from __future__ import annotations

import json
import os
import sqlite3
import sys

import psycopg
import pymysql
from psycopg import sql

import catalog
import models
import mysql


def path(url: str) -> str | None:
    return url.removeprefix("file:") if url.startswith("file:") else None


def create(url: str, name: str) -> dict:
    if mysql.is_one(url):
        mysql.create(url, name)
        return {}
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("CREATE DATABASE {} TEMPLATE template0").format(sql.Identifier(name)))
    return {}


def drop(url: str, name: str) -> dict:
    if mysql.is_one(url):
        mysql.drop(url, name)
        return {}
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(name)))
    return {}


def reset(url: str) -> dict:
    if file := path(url):
        for suffix in ("", "-journal", "-wal", "-shm"):
            if os.path.exists(file + suffix):
                os.remove(file + suffix)
        sqlite3.connect(file).close()
        return {}
    if mysql.is_one(url):
        mysql.reset(url)
        return {}
    with psycopg.connect(url, autocommit=True) as connection:
        query = f"SELECT nspname FROM pg_namespace n WHERE {catalog.USER_SCHEMAS}"
        names = [name for (name,) in connection.execute(query.replace("%%", "%")).fetchall()]
        drops = [sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(name)) for name in names]
        connection.execute(sql.SQL("; ").join([*drops, sql.SQL("CREATE SCHEMA public")]))
    return {}


def apply(url: str, sql: str) -> dict:
    try:
        if file := path(url):
            connection = sqlite3.connect(file)
            connection.execute("PRAGMA foreign_keys = ON")
            connection.executescript(sql)
            connection.close()
        elif mysql.is_one(url):
            mysql.apply(url, sql)
        else:
            with psycopg.connect(url, autocommit=True) as connection:
                connection.execute(sql)
    except (psycopg.Error, pymysql.Error, sqlite3.Error) as error:
        return {"problem": str(error)}
    return {"problem": None}


def query(url: str, sql: str) -> dict:
    if file := path(url):
        return {"rows": [list(row) for row in sqlite3.connect(file).execute(sql).fetchall()]}
    if mysql.is_one(url):
        return {"rows": mysql.query(url, sql)}
    with psycopg.connect(url) as connection:
        return {"rows": [list(row) for row in connection.execute(sql).fetchall()]}


def judge_models(text: str, url: str, empty: str) -> dict:
    try:
        return models.judge(text, url, empty)
    except Exception as error:  # A generated module may be wrong in any way.
        return {"found": [f"SQLAlchemy refuses the models: {type(error).__name__}: {error}"]}


def read_catalog(url: str) -> dict:
    if mysql.is_one(url):
        return {"objects": catalog.compact(mysql.catalog(url))}
    file = path(url)
    return {"objects": catalog.sqlite(file) if file else catalog.postgres(url)}


OPERATIONS = {
    "create": create,
    "drop": drop,
    "reset": reset,
    "apply": apply,
    "query": query,
    "catalog": read_catalog,
    "models": judge_models,
}


def main() -> None:
    for line in sys.stdin:
        request = json.loads(line)
        try:
            answer = OPERATIONS[request.pop("op")](**request)
        except (psycopg.Error, pymysql.Error, sqlite3.Error, OSError, TypeError, KeyError) as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer, ensure_ascii=False, default=str), flush=True)


if __name__ == "__main__":
    main()
