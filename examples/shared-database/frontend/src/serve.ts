// The front end as a process: a call as a line of JSON in, its answer as a line of JSON out. A Next.js application would
// call the same functions in its server actions.

import { createInterface } from "node:readline";

import * as access from "./access.js";
import { connect } from "./db.js";
import * as files from "./files.js";

const db = connect(process.env["DATABASE_URL"] ?? "");

const calls: Record<string, (arguments_: any) => Promise<unknown>> = {
  createAdmin: ({ email }) => access.createAdmin(db, email),
  requestAccess: (who) => access.requestAccess(db, who),
  findCode: ({ code }) => access.findCode(db, code),
  invite: ({ adminId }) => access.invite(db, adminId),
  register: ({ code, ...who }) => access.register(db, code, who),
  upload: ({ userId, fileSize, ...file }) => files.upload(db, userId, { ...file, fileSize: BigInt(fileSize) }),
  status: ({ fileId }) => files.status(db, fileId),
};

/** JSON has no 64-bit integers; a `Date` writes itself in UTC. */
function written(_key: string, value: unknown): unknown {
  return typeof value === "bigint" ? value.toString() : value;
}

for await (const line of createInterface({ input: process.stdin })) {
  const { call, ...arguments_ } = JSON.parse(line);
  const run = calls[call];
  let answer;
  try {
    answer = run ? { value: await run(arguments_) } : { error: `there is no call ${call}` };
  } catch (error) {
    answer = { error: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify(answer, written)}\n`);
}
await db.$disconnect();
