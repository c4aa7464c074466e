import { PrismaPg } from "@prisma/adapter-pg";

import { PrismaClient } from "./generated/prisma/client.js";

/** The front end's client of the shared database. */
export function connect(url: string): PrismaClient {
  // The adapter takes the wall clock of a session for UTC.
  const adapter = new PrismaPg({ connectionString: url, options: "-c TimeZone=UTC" });
  return new PrismaClient({ adapter });
}

export type Db = PrismaClient;
