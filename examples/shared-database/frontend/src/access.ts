// How people get in: requests for access, and the codes that grant it.

import { randomInt } from "node:crypto";

import type { Db } from "./db.js";
import type { Prisma } from "./generated/prisma/client.js";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
const DAY = 24 * 60 * 60 * 1000;

/** A visitor asks to be let in. */
export function requestAccess(db: Db, who: Prisma.AccessRequestCreateInput) {
  return db.accessRequest.create({ data: who });
}

/** The invitation of a code, with the request that it answers. */
export function findCode(db: Db, code: string) {
  return db.accessCode.findUnique({
    where: { code },
    include: { accessRequest: true, generatedByUser: true },
  });
}

/** An administrator lets somebody in who did not ask. */
export function invite(db: Db, adminId: string) {
  return db.accessCode.create({
    data: {
      code: Array.from({ length: 12 }, () => ALPHABET[randomInt(ALPHABET.length)]).join(""),
      expiresAt: new Date(Date.now() + DAY),
      generatedByUser: { connect: { id: adminId } },
    },
  });
}

/** Somebody registers with a code: the user is made and the code used up, or neither. */
export function register(db: Db, code: string, who: { email: string; name: string; role?: string }) {
  return db.$transaction(async (tx) => {
    const used = await tx.accessCode.updateMany({
      where: { code, isUsed: false, expiresAt: { gt: new Date() } },
      data: { isUsed: true, usedByEmail: who.email, usedAt: new Date() },
    });
    if (used.count !== 1) {
      throw new Error("the code is unknown, used or expired");
    }
    return tx.user.create({ data: { ...who, accessCode: code } });
  });
}

/** The first administrator, who has no code. */
export function createAdmin(db: Db, email: string) {
  return db.user.create({ data: { email, role: "admin", emailVerified: true } });
}
