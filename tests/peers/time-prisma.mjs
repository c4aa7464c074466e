#!/usr/bin/env node
// What Prisma's engine does for one schema, as one process: validate, format, and write the SQL from nothing.
// Usage: time-prisma.mjs FILE [--only-sql]. Prints the bytes of the SQL; who calls it measures the process.

import fs from "node:fs";
import { ddl } from "./engine.mjs";

const [file, only] = process.argv.slice(2);
const schema = fs.readFileSync(file, "utf8");
if (only !== "--only-sql") {
  const { format, problem } = await import("./parser.mjs");
  const found = problem(schema, 7);
  if (found !== null) throw new Error(found);
  format(schema, 7);
}
const sql = await ddl(schema);
process.stdout.write(`${sql.length}\n`);
process.exit(0);
