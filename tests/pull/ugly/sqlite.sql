-- Everything that a database may hold, in the forms that nobody generates.
CREATE TABLE "user" (
    id INTEGER PRIMARY KEY,
    "select" varchar(255) NOT NULL DEFAULT 'it''s "quoted"' COLLATE NOCASE,
    [first name] TEXT CONSTRAINT "has, name" CHECK (length([first name]) > 0),
    `größe` NUMERIC(10, 2) DEFAULT -1.50,
    "2fa" BOOLEAN DEFAULT 1,
    created_at TIMESTAMP NOT NULL DEFAULT CURRENT_TIMESTAMP,
    made_at DATETIME DEFAULT (datetime('now', '+1 day')),
    at_day DATE DEFAULT '2020-01-02T00:00:00.000+00:00',
    untyped,
    big BIGINT DEFAULT 9007199254740993,
    ratio FLOAT DEFAULT 0.1,
    dbl DOUBLE PRECISION,
    raw BLOB DEFAULT X'48ff',
    data JSON DEFAULT '{"a": 1}',
    small SMALLINT UNIQUE,
    odd POINT,
    initial AS (substr("first name", 1, 1)) VIRTUAL,
    upper_name TEXT GENERATED ALWAYS AS (upper("first name")) STORED,
    CHECK (small BETWEEN -10 AND 10), -- a comment, (with a parenthesis
    CONSTRAINT names UNIQUE ("select", "first name")
);
CREATE TABLE account (
    tenant INTEGER NOT NULL, no INTEGER NOT NULL,
    user_id INTEGER REFERENCES "USER" ON DELETE CASCADE,
    editor INTEGER CONSTRAINT edited REFERENCES "user"(id) DEFERRABLE INITIALLY DEFERRED,
    parent_tenant INTEGER, parent_no INTEGER,
    PRIMARY KEY (tenant, no),
    CONSTRAINT parent FOREIGN KEY (parent_tenant, parent_no) REFERENCES account ON UPDATE SET NULL
) WITHOUT ROWID;
CREATE TABLE profile (user_id INTEGER NOT NULL PRIMARY KEY REFERENCES "user"(id) ON DELETE CASCADE ON UPDATE CASCADE, bio TEXT);
CREATE TABLE counted (id INTEGER PRIMARY KEY AUTOINCREMENT, ref INTEGER REFERENCES missing(id), loose INTEGER REFERENCES "user"(big));
CREATE TABLE keyless (a TEXT, b TEXT);
CREATE TABLE strict_one (id TEXT PRIMARY KEY, n INTEGER NOT NULL ON CONFLICT IGNORE) STRICT;
CREATE VIRTUAL TABLE notes USING fts5(body);
CREATE INDEX lowered ON "user" (lower("first name") DESC, small) WHERE small IS NOT NULL AND "select" <> ')';
CREATE UNIQUE INDEX part ON "user" (big) WHERE (small > 0);
CREATE INDEX coll ON "user" ("first name" COLLATE NOCASE DESC);
CREATE VIEW active AS SELECT id, "select", count(*) AS n FROM "user" GROUP BY id;
CREATE VIEW named (x, y) AS SELECT id, n FROM active;
CREATE TRIGGER touch AFTER UPDATE ON "user" BEGIN UPDATE "user" SET small = 1 WHERE id = NEW.id; END;
