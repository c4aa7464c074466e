#!/usr/bin/env node
// Prisma, asked over standard input: one request as JSON in a line, one answer in a line, in order.
//
//   {"op": "validate", "schema": "…", "version": 6 | 7}     → {"problem": "…" | null, "warnings": ["…"]}
//   {"op": "format", "schema": "…", "version": 6 | 7}       → {"text": "…"}
//   {"op": "dmmf", "schema": "…", "version": 6 | 7}         → {"dmmf": {…}}
//   {"op": "ddl", "schema": "…"}                            → {"sql": "…"}
//   {"op": "diff", "schema": "…", "url": "…"}               → {"sql": "…"}, empty when the database equals the schema;
//                                                             "filters": {"externalTables": […], "externalEnums": […]}
//                                                             name what is not looked at
//
// What could not be asked is answered by {"error": "…"}.

import readline from "node:readline";
import { ddl, diff, reload } from "./engine.mjs";
import { dmmf, explain, format, problem, warnings } from "./parser.mjs";

const operations = {
  validate: ({ schema, version = 7 }) => {
    const found = problem(schema, version);
    return { problem: found, warnings: found === null ? warnings(schema, version) : [] };
  },
  format: ({ schema, version = 7 }) => ({ text: format(schema, version) }),
  dmmf: ({ schema, version = 7 }) => ({ dmmf: dmmf(schema, version) }),
  ddl: async ({ schema }) => ({ sql: await ddl(schema) }),
  diff: async ({ schema, url, filters }) => ({ sql: await diff(schema, url, filters) }),
};

// A panicking engine traps outside of any promise: the request that it was working on fails, not the process.
let fail = (error) => {
  throw error;
};
process.on("uncaughtException", (error) => fail(error));

const answer = (request) =>
  new Promise((resolve, reject) => {
    fail = (error) => reject(new Error(reload() || error.message));
    Promise.resolve(operations[request.op](request)).then(resolve, reject);
  });

for await (const line of readline.createInterface({ input: process.stdin })) {
  let reply;
  try {
    reply = await answer(JSON.parse(line));
  } catch (error) {
    const panicked = error instanceof WebAssembly.RuntimeError ? reload() : "";
    reply = { error: panicked || explain(error) };
  }
  process.stdout.write(`${JSON.stringify(reply)}\n`);
}
