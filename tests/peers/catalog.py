"""What a database's own catalogue says.

Sees what Prisma's engine does not compare: check constraints, partial and expression indexes, enum order, triggers,
generated columns, column order, comments, policies.
"""

from __future__ import annotations

import re
import sqlite3

import psycopg

# No system schemas, and nothing that belongs to an extension.
USER_SCHEMAS = """
  n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_toast%%'
  AND n.nspname NOT LIKE 'pg\\_temp\\_%%'
"""
NOT_EXTENSION = "NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = {oid} AND d.deptype = 'e')"

QUERIES = {
    "schema": f"SELECT n.nspname, '{{}}'::json FROM pg_namespace n WHERE {USER_SCHEMAS}",
    "extension": "SELECT extname, '{}'::json FROM pg_extension WHERE extname <> 'plpgsql'",
    "enum": f"""
        SELECT format('%%I.%%I', n.nspname, t.typname), json_agg(e.enumlabel ORDER BY e.enumsortorder)
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace JOIN pg_enum e ON e.enumtypid = t.oid
        WHERE {USER_SCHEMAS} AND {NOT_EXTENSION.format(oid='t.oid')} GROUP BY 1""",
    "domain": f"""
        SELECT format('%%I.%%I', n.nspname, t.typname), json_build_object(
            'type', format_type(t.typbasetype, t.typtypmod), 'not null', t.typnotnull, 'default', t.typdefault,
            'checks', (SELECT json_agg(pg_get_constraintdef(c.oid) ORDER BY c.conname)
                       FROM pg_constraint c WHERE c.contypid = t.oid))
        FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
        WHERE t.typtype = 'd' AND {USER_SCHEMAS} AND {NOT_EXTENSION.format(oid='t.oid')}""",
    "table": f"""
        SELECT format('%%I.%%I', n.nspname, c.relname), json_build_object(
            'kind', CASE c.relkind WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned table' WHEN 'f' THEN 'foreign table'
                    WHEN 'v' THEN 'view' ELSE 'materialized view' END,
            'unlogged', c.relpersistence = 'u', 'row security', c.relrowsecurity, 'options', c.reloptions,
            'partition', pg_get_partkeydef(c.oid), 'query', pg_get_viewdef(c.oid), 'comment', obj_description(c.oid),
            'columns', (SELECT json_agg(json_build_array(a.attname, json_build_object(
                    'type', format_type(a.atttypid, a.atttypmod), 'not null', a.attnotnull,
                    'default', pg_get_expr(d.adbin, d.adrelid), 'identity', a.attidentity, 'generated', a.attgenerated,
                    'collation', (SELECT collname FROM pg_collation o, pg_type y WHERE o.oid = a.attcollation
                                  AND y.oid = a.atttypid AND y.typcollation <> a.attcollation),
                    'comment', col_description(c.oid, a.attnum))) ORDER BY a.attnum)
                FROM pg_attribute a LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
                WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped))
        FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE c.relkind IN ('r', 'p', 'f', 'v', 'm') AND {USER_SCHEMAS} AND {NOT_EXTENSION.format(oid='c.oid')}""",
    "constraint": f"""
        SELECT format('%%I.%%I: %%I', n.nspname, t.relname, c.conname),
            to_json(pg_get_constraintdef(c.oid) || CASE WHEN c.convalidated THEN '' ELSE ' (not validated)' END)
        FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
        WHERE c.contype <> 't' AND c.contype <> 'n' AND {USER_SCHEMAS} AND {NOT_EXTENSION.format(oid='t.oid')}""",
    "index": f"""
        SELECT format('%%I.%%I: %%I', n.nspname, t.relname, x.relname), json_build_object(
            'definition', pg_get_indexdef(i.indexrelid), 'valid', i.indisvalid,
            'of constraint', EXISTS (SELECT FROM pg_constraint c WHERE c.conindid = i.indexrelid AND c.contype <> 'f'))
        FROM pg_index i JOIN pg_class x ON x.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid
        JOIN pg_namespace n ON n.oid = t.relnamespace WHERE {USER_SCHEMAS} AND {NOT_EXTENSION.format(oid='t.oid')}""",
    "sequence": f"""
        SELECT format('%%I.%%I', n.nspname, c.relname), json_build_object(
            'type', format_type(s.seqtypid, NULL), 'start', s.seqstart, 'increment', s.seqincrement, 'cycle', s.seqcycle,
            'owned by', (SELECT format('%%s.%%I', d.refobjid::regclass, a.attname) FROM pg_depend d
                JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid
                WHERE d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')
                AND d.refclassid = 'pg_class'::regclass))
        FROM pg_sequence s JOIN pg_class c ON c.oid = s.seqrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE {USER_SCHEMAS} AND {NOT_EXTENSION.format(oid='c.oid')}""",
    "trigger": f"""
        SELECT format('%%I.%%I: %%I', n.nspname, c.relname, g.tgname),
            json_build_array(pg_get_triggerdef(g.oid), g.tgenabled)
        FROM pg_trigger g JOIN pg_class c ON c.oid = g.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE NOT g.tgisinternal AND {USER_SCHEMAS}""",
    "rule": f"""
        SELECT format('%%I.%%I: %%I', n.nspname, c.relname, r.rulename), to_json(pg_get_ruledef(r.oid))
        FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE r.rulename <> '_RETURN' AND {USER_SCHEMAS}""",
    "policy": f"""
        SELECT format('%%I.%%I: %%I', n.nspname, c.relname, p.polname), json_build_array(p.polcmd, p.polpermissive,
            pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))
        FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE {USER_SCHEMAS}""",
    "function": f"""
        SELECT p.oid::regprocedure::text, to_json(pg_get_functiondef(p.oid))
        FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE p.prokind IN ('f', 'p') AND {USER_SCHEMAS} AND {NOT_EXTENSION.format(oid='p.oid')}""",
}


def compact(value):
    """Drops what is unset, so that the output stays readable."""
    if isinstance(value, dict):
        return {key: compact(inner) for key, inner in value.items() if inner not in (None, False, "", [])}
    if isinstance(value, list):
        return [compact(inner) for inner in value]
    return value


def postgres(url: str) -> dict[str, dict]:
    """The catalogue of a PostgreSQL database: each object by kind and name."""
    found: dict[str, dict] = {}
    with psycopg.connect(url) as connection:
        # Only then do all names come out with their schema.
        connection.execute("SET search_path = ''")
        for kind, query in QUERIES.items():
            for name, value in connection.execute(query.replace("%%", "%")).fetchall():
                found[f"{kind} {name}"] = compact(value)
    return found


def checks_in(sql: str) -> list[str]:
    """The CHECK clauses of a CREATE TABLE statement; SQLite keeps them nowhere else."""
    found = []
    for match in re.finditer(r"\bCHECK\s*\(", sql, re.IGNORECASE):
        depth, at = 1, match.end()
        while depth and at < len(sql):
            depth += {"(": 1, ")": -1}.get(sql[at], 0)
            at += 1
        found.append(re.sub(r"\s+", " ", sql[match.end() : at - 1]).strip())
    return sorted(found)


def sqlite(path: str) -> dict[str, dict]:
    """The catalogue of a SQLite database, in the same form."""
    connection = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    connection.row_factory = sqlite3.Row
    found: dict[str, dict] = {}
    for kind, name, table, sql in connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_master").fetchall():
        if name.startswith("sqlite_"):
            continue
        if kind in ("trigger", "view"):
            found[f"{kind} {name}"] = re.sub(r"\s+", " ", sql)
        if kind != "table":
            continue
        options = connection.execute("SELECT * FROM pragma_table_list WHERE schema = 'main' AND name = ?", [name]).fetchone()
        columns = connection.execute("SELECT * FROM pragma_table_xinfo(?)", [name]).fetchall()
        found[f"table {name}"] = compact(
            {
                "autoincrement": bool(re.search(r"\bAUTOINCREMENT\b", sql, re.IGNORECASE)),
                "strict": bool(options["strict"]),
                "without rowid": bool(options["wr"]),
                "checks": checks_in(sql),
                "columns": [
                    [
                        column["name"],
                        {
                            "type": column["type"],
                            "not null": bool(column["notnull"]),
                            "default": column["dflt_value"],
                            "primary key": column["pk"] or None,
                            "generated": bool(column["hidden"]),
                        },
                    ]
                    for column in columns
                ],
            }
        )
        keys: dict[int, dict] = {}
        for row in connection.execute("SELECT * FROM pragma_foreign_key_list(?)", [name]):
            key = keys.setdefault(row["id"], {"from": [], "table": row["table"], "to": []})
            key |= {"on delete": row["on_delete"], "on update": row["on_update"]}
            key["from"].append(row["from"])
            key["to"].append(row["to"])
        for key in keys.values():
            found[f"foreign key {name} ({', '.join(key['from'])})"] = key
        for index in connection.execute("SELECT * FROM pragma_index_list(?)", [name]).fetchall():
            if index["origin"] == "pk":
                continue
            parts = connection.execute("SELECT * FROM pragma_index_xinfo(?) WHERE key", [index["name"]]).fetchall()
            (text,) = connection.execute("SELECT sql FROM sqlite_master WHERE name = ?", [index["name"]]).fetchone()
            where = re.search(r"\bWHERE\b(.*)$", text or "", re.IGNORECASE | re.DOTALL)
            columns = [f"{part['name'] or '(expression)'}{' DESC' if part['desc'] else ''}" for part in parts]
            label = index["name"] if index["origin"] == "c" else f"of a constraint ({', '.join(columns)})"
            found[f"index {name}: {label}"] = compact(
                {
                    "columns": columns,
                    "unique": bool(index["unique"]),
                    "where": where and re.sub(r"\s+", " ", where[1]).strip(),
                    "expressions": text if any(part["cid"] == -2 for part in parts) else None,
                }
            )
    return found
