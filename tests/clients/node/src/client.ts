// Prisma's client: a call as a line of JSON in, an answer as a line of JSON out. As `client.rs`.

import { createInterface } from "node:readline";

import { PrismaPg } from "@prisma/adapter-pg";

import { Prisma, PrismaClient } from "./generated/prisma/client.js";

// Prisma's adapter sends a time to a column with a zone as the wall clock of UTC, and reads what comes back as that: it is
// right only in a session at UTC.
const options = process.env["SESSION_ZONE"] === "server" ? {} : { options: "-c TimeZone=UTC" };
const db = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env["DATABASE_URL"] ?? "", ...options }),
});

type Json = any;

interface Kind {
  /** From the canonical text to what the client takes. */
  take(value: Json): unknown;
  /** From what the client gives to the canonical text. */
  give(value: Json): Json;
}

const same: Kind = { take: (value) => value, give: (value) => value };
const number: Kind = {
  take: exact,
  give: (value) => (Object.is(value, -0) ? "-0" : String(value)),
};
const floating: Kind = {
  take: (value) => Number(value.replace("inf", "Infinity")),
  give: number.give,
};
const big: Kind = { take: (value) => BigInt(value), give: (value) => value.toString() };
const decimal: Kind = {
  take: (value) => new Prisma.Decimal(value),
  give: (value) => value.toFixed(),
};
const instant: Kind = {
  // Whoever writes TypeScript has a `Date`: it has milliseconds, and no text is finer.
  take: (value) => new Date(value),
  give: (value) => value.toISOString().replace(/(\.\d{3})Z$/, "$1000Z"),
};
const local: Kind = {
  take: (value) => new Date(`${value}Z`),
  give: (value) => value.toISOString().replace(/Z$/, "000"),
};
const day: Kind = {
  take: (value) => new Date(`${value}T00:00:00Z`),
  give: (value) => value.toISOString().replace(/T.*$/, ""),
};
const clock: Kind = {
  take: (value) => new Date(`1970-01-01T${value}Z`),
  give: (value) => value.toISOString().replace(/^.*T(.*)Z$/, "$1000"),
};
const bytes: Kind = {
  take: (value) => new Uint8Array(Buffer.from(value, "hex")),
  give: (value) => Buffer.from(value).toString("hex"),
};
// What JSON calls null is another thing for Prisma than a column without a value.
const json: Kind = {
  take: (value) => (value === null ? Prisma.JsonNull : value),
  give: (value) => value,
};
const listOf = (kind: Kind): Kind => ({
  take: (values) => values.map(kind.take),
  give: (values) => values.map(kind.give),
});

/** A whole number that a JavaScript number holds; another is not written wrong, it is not written. */
function exact(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new RangeError(`${text} is no safe integer`);
  return value;
}

const kinds: Record<string, Kind> = {
  text: same,
  short: same,
  flag: same,
  small: number,
  int: number,
  big,
  real: floating,
  double: floating,
  money: decimal,
  huge: decimal,
  instant,
  fineInstant: instant,
  plainInstant: instant,
  local,
  day,
  clock,
  uid: same,
  doc: json,
  raw: bytes,
  mood: same,
  texts: listOf(same),
  ints: listOf(number),
  bigs: listOf(big),
  doubles: listOf(floating),
  uids: listOf(same),
  instants: listOf(instant),
  docs: listOf({ ...json, take: (value) => value }),
  moods: listOf(same),
};

function kindOf(field: string): Kind {
  const kind = kinds[field];
  if (!kind) throw new Error(`there is no column ${field}`);
  return kind;
}

async function answer(call: Json): Promise<Json> {
  if (call.write) {
    const data: any = { id: call.id, [call.write]: kindOf(call.write).take(call.value) };
    await db.extreme.create({ data });
    return null;
  }
  const row: any = await db.extreme.findUniqueOrThrow({ where: { id: call.id } });
  const value = row[call.read];
  return value === null && call.read !== "doc" ? null : kindOf(call.read).give(value);
}

for await (const line of createInterface({ input: process.stdin })) {
  let out;
  try {
    out = { value: await answer(JSON.parse(line)) };
  } catch (error) {
    out = { error: error instanceof Error ? error.message : String(error) };
  }
  process.stdout.write(`${JSON.stringify(out)}\n`);
}
await db.$disconnect();
