#!/usr/bin/env node
// What Prisma's own command does for one schema, as one process: validate, format, and write the SQL from nothing.
// Usage: time-prisma.mjs FILE. Prints the bytes of the SQL; who calls it measures the process.

import fs from "node:fs";
import { ddl } from "./engine.mjs";
import { format, problem } from "./parser.mjs";

const schema = fs.readFileSync(process.argv[2], "utf8");
const found = problem(schema, 7);
if (found !== null) throw new Error(found);
format(schema, 7);
const sql = await ddl(schema);
process.stdout.write(`${sql.length}\n`);
process.exit(0);
