// Prisma's schema engine (the part behind `prisma migrate` and `prisma db`) from its WebAssembly build, so that no native
// engine has to be fetched.

import fs from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaLibSql } from "@prisma/adapter-libsql";
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

let loading;
let panic = "";

// A panicking engine leaves its message here just before it traps.
globalThis.PRISMA_WASM_PANIC_REGISTRY = {
  set_message(message) {
    panic = message;
  },
};

function load() {
  loading ??= (async () => {
    const js = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg"));
    const bytes = fs.readFileSync(path.join(path.dirname(js), "schema_engine_bg.wasm"));
    const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": bindings });
    bindings.__wbg_set_wasm(instance.exports);
    instance.exports.__wbindgen_start();
    return bindings;
  })();
  return loading;
}

/** Forgets an engine that trapped; answers why. */
export function reload() {
  loading = undefined;
  const message = panic;
  panic = "";
  return message;
}

// The driver adapter refuses the one-byte type "char" (OID 18), which the engine's catalogue
// queries return. It is shown text (OID 25) instead, and the engine is told the truth.
const PG_CHAR = 18;
const PG_TEXT = 25;

function acceptChar(queryable) {
  const { queryRaw, performIO } = queryable;
  queryable.queryRaw = async (query) => {
    const chars = [];
    const view = Object.create(queryable, {
      performIO: {
        value: async (inner) => {
          const result = await performIO.call(queryable, inner);
          result.fields.forEach((field, index) => {
            if (field.dataTypeID !== PG_CHAR) return;
            field.dataTypeID = PG_TEXT;
            chars.push(index);
          });
          return result;
        },
      },
    });
    const result = await queryRaw.call(view, query);
    for (const index of chars) result.columnTypes[index] = ColumnTypeEnum.Character;
    return result;
  };
  return queryable;
}

function postgres(url) {
  const pools = [];
  const connect = async () => {
    const pool = new pg.Pool({ connectionString: url, max: 1 });
    pools.push(pool);
    return acceptChar(await new PrismaPg(pool).connect());
  };
  return {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect,
    connectToShadowDb: connect,
    close: () => Promise.allSettled(pools.filter((pool) => !pool.ended).map((pool) => pool.end())),
  };
}

/** Answers only the engine's opening question; enough to print SQL without a server. */
function noServer() {
  const refuse = async () => {
    throw new Error("this was asked without a database");
  };
  const connect = async () => ({
    provider: "postgres",
    adapterName: "no-server",
    queryRaw: async ({ sql }) => {
      if (!/\bversion\(\)/.test(sql)) return refuse();
      return {
        columnNames: ["exists", "version", "numeric_version"],
        columnTypes: [ColumnTypeEnum.Boolean, ColumnTypeEnum.Text, ColumnTypeEnum.Int32],
        rows: [[true, "PostgreSQL 15.0", 150000]],
      };
    },
    executeRaw: refuse,
    executeScript: refuse,
    startTransaction: refuse,
    getConnectionInfo: () => ({ schemaName: undefined, supportsRelationJoins: true }),
    dispose: async () => {},
  });
  return { provider: "postgres", adapterName: "no-server", connect, connectToShadowDb: connect, close: async () => {} };
}

// Looking for partial indexes, the engine writes a string in double quotes. The SQLite inside
// the native engine takes that for a string; the driver's build takes it for a column.
const QUOTED_INDEX_NAME = /(FROM sqlite_master WHERE type = 'index' AND name = )"((?:[^"]|"")*)"/;

const singleQuoted = (sql) =>
  sql.replace(QUOTED_INDEX_NAME, (_, head, name) => `${head}'${name.replaceAll('""', '"').replaceAll("'", "''")}'`);

function sqlite(url) {
  const opened = [];
  const connect = async () => {
    const adapter = await new PrismaLibSql({ url }).connect();
    const { queryRaw } = adapter;
    adapter.queryRaw = (query) => queryRaw.call(adapter, { ...query, sql: singleQuoted(query.sql) });
    opened.push(adapter);
    return adapter;
  };
  return {
    provider: "sqlite",
    adapterName: "@prisma/adapter-libsql",
    connect,
    connectToShadowDb: connect,
    close: () => Promise.allSettled(opened.map((adapter) => adapter.dispose())),
  };
}

function factoryFor(schema, url) {
  if (url?.startsWith("file:")) {
    // The driver would create the file, and an empty database would be judged.
    if (!fs.existsSync(url.slice("file:".length))) throw new Error(`there is no database ${url}`);
    return sqlite(url);
  }
  if (url) return postgres(url);
  return /^\s*provider\s*=\s*"sqlite"/m.test(schema) ? sqlite(":memory:") : noServer();
}

/** The engine is Prisma 7's, which refuses the url that Prisma 6 demands. */
const forEngine = (schema) => schema.replace(/^  url +=.*\n/m, "");

async function withEngine(schema, url, use) {
  const { SchemaEngine } = await load();
  const files = [{ path: "schema.prisma", content: forEngine(schema) }];
  const factory = factoryFor(schema, url);
  try {
    const engine = await SchemaEngine.new(
      { datamodels: files.map((file) => [file.path, file.content]) },
      () => {},
      bindMigrationAwareSqlAdapterFactory(factory),
    );
    try {
      return await use(engine, files);
    } finally {
      engine.free();
    }
  } finally {
    await factory.close();
  }
}

const nothing = { externalTables: [], externalEnums: [] };

/** The SQL that makes the schema in an empty database. */
export function ddl(schema) {
  return withEngine(schema, undefined, async (engine, files) => {
    const to = { tag: "schemaDatamodel", files };
    const result = await engine.diff({ from: { tag: "empty" }, to, script: true, exitCode: true, filters: nothing });
    return result.stdout;
  });
}

/** The SQL that would make the live database equal the schema, but for what is external; empty when it is. */
export function diff(schema, url, filters = nothing) {
  return withEngine(schema, url, async (engine, files) => {
    const from = { tag: "schemaDatasource", files, configDir: process.cwd() };
    const to = { tag: "schemaDatamodel", files };
    const result = await engine.diff({ from, to, script: true, exitCode: true, filters });
    return result.exitCode === 0 ? "" : result.stdout;
  });
}
