-- Everything that a database may hold, in the forms that nobody generates.
CREATE EXTENSION citext;
CREATE EXTENSION pg_trgm;
CREATE EXTENSION btree_gist;

CREATE FUNCTION next_no(kind text) RETURNS integer LANGUAGE sql IMMUTABLE AS $$ SELECT length(kind) $$;
CREATE DOMAIN email AS citext CHECK (VALUE ~ '@') CONSTRAINT short CHECK (length(VALUE) < 300);
CREATE DOMAIN "Positive Int" AS integer DEFAULT 1 NOT NULL CHECK (VALUE > 0);
CREATE TYPE point3 AS (x double precision, "y y" double precision, z double precision);
CREATE TYPE span AS RANGE (subtype = integer);
CREATE TYPE status AS ENUM ('in progress', 'done', '2nd', 'class', 'größer');
CREATE TYPE "Kind" AS ENUM ('A', 'a');
COMMENT ON TYPE status IS 'How far it is';
CREATE SEQUENCE free_seq INCREMENT BY 5 START WITH 100;
CREATE SEQUENCE odd_seq MAXVALUE 10 CYCLE;

CREATE TABLE "user" (
    id integer GENERATED ALWAYS AS IDENTITY (START WITH 1000) PRIMARY KEY,
    "select" text NOT NULL DEFAULT 'it''s "quoted" \ text',
    email email,
    "firstName" varchar(40) COLLATE "C",
    last_name varchar,
    "2fa" boolean DEFAULT false,
    "größe" numeric(10, 2) DEFAULT -1.50,
    "with space" char(3),
    created_at timestamptz NOT NULL DEFAULT now(),
    updated_at timestamp(6) DEFAULT CURRENT_TIMESTAMP,
    born date DEFAULT '1970-01-02',
    at_time time(0) DEFAULT '12:30:00',
    zoned timetz,
    took interval DEFAULT '1 day',
    amount money,
    ratio real DEFAULT 0.1,
    flags bit(4) DEFAULT '1010',
    varflags bit varying(7),
    raw bytea DEFAULT '\x48ff',
    data jsonb DEFAULT '{"a": [1, 2]}',
    doc json,
    tree xml,
    addr inet,
    net cidr,
    mac macaddr,
    search tsvector GENERATED ALWAYS AS (to_tsvector('simple', "select")) STORED,
    upper_name text GENERATED ALWAYS AS (upper(last_name)) STORED,
    tags text[] DEFAULT '{a,"b c"}',
    codes integer[] NOT NULL DEFAULT ARRAY[1, -2],
    kinds "Kind"[] DEFAULT ARRAY['A', 'a']::"Kind"[],
    st status DEFAULT 'in progress',
    pos point3,
    spans span,
    nr "Positive Int",
    token uuid DEFAULT gen_random_uuid(),
    small smallint DEFAULT -3,
    big bigint DEFAULT 9007199254740993,
    no integer DEFAULT next_no('x'),
    num integer DEFAULT nextval('free_seq'),
    any_oid oid,
    plain_char "char",
    matrix integer[][],
    CONSTRAINT "name ok" CHECK (last_name <> '' OR "firstName" IS NOT NULL),
    CHECK (small BETWEEN -10 AND 10),
    CONSTRAINT later UNIQUE (email) DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT user_names UNIQUE NULLS NOT DISTINCT ("firstName", last_name) INCLUDE (id)
);
COMMENT ON TABLE "user" IS E'People\nwho sign in';
COMMENT ON COLUMN "user"."select" IS 'A keyword';
COMMENT ON CONSTRAINT "name ok" ON "user" IS 'Some name';
CREATE INDEX ON "user" (lower(last_name) text_pattern_ops DESC NULLS LAST, (small + 1)) WHERE born IS NOT NULL AND st <> 'done';
CREATE INDEX trgm ON "user" USING gin (last_name gin_trgm_ops, tags);
CREATE INDEX brin_idx ON "user" USING brin (created_at) WITH (pages_per_range = 32, autosummarize = on);
CREATE INDEX covering ON "user" (small) INCLUDE (big, token);
CREATE INDEX coll ON "user" ("firstName" COLLATE "POSIX", last_name varchar_pattern_ops);
CREATE UNIQUE INDEX part ON "user" (token) WHERE small > 0;
CREATE INDEX siglen ON "user" USING gist (last_name gist_trgm_ops (siglen = 32));
COMMENT ON INDEX covering IS 'For the list';
CREATE STATISTICS user_stats ON small, big FROM "user";

CREATE TABLE _tools (a integer, b text);
CREATE TABLE class (id bigserial PRIMARY KEY, parent_id bigint REFERENCES class ON DELETE SET NULL, next bigint UNIQUE REFERENCES class DEFERRABLE);
CREATE TABLE class_user (
    class_id bigint REFERENCES class ON DELETE CASCADE ON UPDATE CASCADE,
    user_id integer REFERENCES "user" MATCH FULL,
    editor integer REFERENCES "user" ON DELETE SET DEFAULT,
    room integer, during tsrange,
    PRIMARY KEY (user_id, class_id),
    EXCLUDE USING gist (room WITH =, during WITH &&) WHERE (room > 0)
);
CREATE TABLE order_line (order_id integer, tenant integer, no smallserial, PRIMARY KEY (tenant, order_id, no));
CREATE TABLE sub_line (order_id integer, tenant integer, no smallint, sub smallint,
    FOREIGN KEY (tenant, order_id, no) REFERENCES order_line ON DELETE CASCADE, UNIQUE (tenant, order_id, no, sub));
CREATE TABLE "_UserToclass" ("A" bigint NOT NULL REFERENCES class ON DELETE CASCADE ON UPDATE CASCADE,
    "B" integer NOT NULL REFERENCES "user" ON DELETE CASCADE ON UPDATE CASCADE, PRIMARY KEY ("A", "B"));
CREATE TABLE measured (at date NOT NULL, value double precision DEFAULT 'NaN') PARTITION BY RANGE (at);
CREATE TABLE measured_2024 PARTITION OF measured FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
CREATE TABLE child (extra text) INHERITS (_tools);
CREATE UNLOGGED TABLE scratch (id integer PRIMARY KEY) WITH (fillfactor = 70);

CREATE VIEW active AS SELECT u.id, u."select", c.id AS class FROM "user" u JOIN class_user cu ON cu.user_id = u.id JOIN class c ON c.id = cu.class_id;
CREATE VIEW "A first" AS SELECT id, count(*) AS n FROM active GROUP BY id;
CREATE MATERIALIZED VIEW totals AS SELECT st, count(*) AS n, array_agg(small) AS smalls FROM "user" GROUP BY st;
CREATE UNIQUE INDEX totals_st ON totals (st);
COMMENT ON VIEW active IS 'Who is here';

ALTER TABLE class_user ENABLE ROW LEVEL SECURITY;
ALTER TABLE class_user FORCE ROW LEVEL SECURITY;
CREATE POLICY own ON class_user AS RESTRICTIVE FOR SELECT TO PUBLIC USING (user_id = current_setting('app.user')::integer);
CREATE POLICY "all of it" ON class_user USING (true) WITH CHECK (room IS NOT NULL);

CREATE FUNCTION touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.updated_at := now(); RETURN NEW; END $$;
CREATE TRIGGER touch BEFORE UPDATE ON "user" FOR EACH ROW WHEN (OLD.small IS DISTINCT FROM NEW.small) EXECUTE FUNCTION touch();
CREATE FUNCTION people() RETURNS SETOF "user" LANGUAGE sql STABLE AS 'SELECT * FROM "user"';
CREATE PROCEDURE nothing() LANGUAGE sql AS '';
CREATE AGGREGATE mul(integer) (SFUNC = int4mul, STYPE = integer);
CREATE RULE no_delete AS ON DELETE TO _tools DO INSTEAD NOTHING;
