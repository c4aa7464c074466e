// Two tenants, rows that are marked as deleted, and every operation of Prisma's client.

import assert from "node:assert/strict";
import { PrismaPg } from "@prisma/adapter-pg";
import { Prisma, PrismaClient } from "./client/client.ts";
import { ScopeError, acrossTenants, guarded, inTenant, withDeleted } from "./onedef.extension.ts";

const prisma = new PrismaClient({
  adapter: new PrismaPg({ connectionString: process.env["DATABASE_URL"] ?? "" }),
});
const plain = guarded(prisma);
const all = acrossTenants(prisma);
const a = inTenant(prisma, "a");

let count = 0;

/** Makes everything anew: for each tenant a live author `x1` and a marked one `x2`, a mentor of theirs, and a book each. */
async function fresh(): Promise<void> {
  await prisma.$executeRawUnsafe(
    `TRUNCATE tenants, authors, books, shelves, leaves, tags, drafts, words, profiles, bills RESTART IDENTITY CASCADE`,
  );
  for (const id of ["a", "b"]) {
    await prisma.tenant.create({ data: { id } });
    for (const [number, isDeleted] of [[1, false], [2, true]] as const) {
      await prisma.author.create({
        data: {
          id: `${id}${number}`,
          email: `${id}${number}@x.y`,
          rank: number,
          tenantId: id,
          isDeleted,
          deletedAt: isDeleted ? new Date() : null,
          mentorId: number === 1 ? null : `${id}1`,
          books: { create: { title: `${id}${number} book`, tags: { connectOrCreate: { where: { name: "t" }, create: { name: "t" } } }, leaves: { create: { text: `${id}${number} leaf` } } } },
          profile: { create: { id: `p${id}${number}`, text: id } },
        },
      });
    }
    await prisma.shelf.create({ data: { id: `s${id}`, name: id, tenantId: id } });
    await prisma.bill.create({ data: { state: "Open", tenantId: id } });
  }
  await prisma.shelf.create({ data: { id: "nobody", name: "nobody" } });
  await prisma.draft.create({ data: { title: "live", words: { create: { word: "one" } } } });
  await prisma.draft.create({ data: { title: "gone", deletedAt: new Date(), words: { create: { word: "two" } } } });
}

/** What no attack may change: everything of tenant b, what is marked, what belongs to nobody. */
async function untouched(): Promise<string> {
  const rows = await Promise.all([
    prisma.author.findMany({ where: { OR: [{ tenantId: "b" }, { id: "a2" }] }, orderBy: { id: "asc" } }),
    prisma.book.findMany({ where: { author: { tenantId: "b" } }, orderBy: { id: "asc" }, include: { tags: true } }),
    prisma.shelf.findMany({ where: { NOT: { tenantId: "a" } }, orderBy: { id: "asc" } }),
    prisma.shelf.findMany({ where: { tenantId: null } }),
    prisma.profile.findMany({ where: { author: { tenantId: "b" } }, orderBy: { id: "asc" } }),
    prisma.bill.findMany({ where: { tenantId: "b" } }),
    prisma.draft.findMany({ where: { deletedAt: { not: null } } }),
    prisma.tenant.findMany({ where: { id: "b" } }),
  ]);
  return JSON.stringify(rows);
}

let before = "";

/** Refused, by us or because there is no such row; and nothing of others is changed. */
async function refused(what: string, run: () => PromiseLike<unknown>, how?: RegExp): Promise<void> {
  count += 1;
  const made = await Promise.resolve()
    .then(run)
    .then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
  assert.ok("error" in made, `${what}: not refused: ${JSON.stringify(made)}`);
  const isNotFound = made.error instanceof Prisma.PrismaClientKnownRequestError && ["P2025", "P2018", "P2002", "P2017"].includes(made.error.code);
  if (how === undefined) {
    assert.ok(made.error instanceof ScopeError || isNotFound, `${what}: ${String(made.error)}`);
  } else {
    assert.ok(made.error instanceof ScopeError, `${what}: ${String(made.error)}`);
    assert.match(made.error.message, how, what);
  }
  assert.equal(await untouched(), before, `${what}: changed what is not its own`);
}

/** Goes through, and changes nothing of others. */
async function passes<T>(what: string, run: () => PromiseLike<T>): Promise<T> {
  count += 1;
  const value = await Promise.resolve().then(run).catch((error: unknown) => {
    throw new Error(`${what}: ${String(error)}`);
  });
  assert.equal(await untouched(), before, `${what}: changed what is not its own`);
  return value;
}

async function anew(): Promise<void> {
  await fresh();
  before = await untouched();
}

const ids = (rows: { id: unknown }[]): string => rows.map((row) => String(row.id)).sort().join();

// --- Reading within a tenant.
await anew();
assert.equal(ids(await passes("findMany", () => a.author.findMany())), "a1");
assert.equal(ids(await passes("findMany where", () => a.author.findMany({ where: { OR: [{ tenantId: "b" }, { rank: 1 }] } }))), "a1");
assert.equal(ids(await passes("findMany not", () => a.author.findMany({ where: { NOT: { id: "zz" }, AND: [{ rank: { gt: 0 } }] } }))), "a1");
assert.equal(await passes("findUnique", () => a.author.findUnique({ where: { id: "b1" } })), null);
assert.equal(await passes("findUnique marked", () => a.author.findUnique({ where: { id: "a2" } })), null);
assert.equal((await passes("findUnique own", () => a.author.findUnique({ where: { id: "a1" } })))?.id, "a1");
assert.equal(await passes("findUnique compound", () => a.author.findUnique({ where: { tenantId_email: { tenantId: "b", email: "b1@x.y" } } })), null);
assert.equal(await passes("findFirst", () => a.author.findFirst({ where: { id: "b1" } })), null);
await refused("findUniqueOrThrow", () => a.author.findUniqueOrThrow({ where: { id: "b1" } }));
await refused("findFirstOrThrow", () => a.author.findFirstOrThrow({ where: { id: "a2" } }));
assert.equal(await passes("count", () => a.author.count()), 1);
assert.equal((await passes("aggregate", () => a.author.aggregate({ _sum: { rank: true } })))._sum.rank, 1);
assert.equal((await passes("groupBy", () => a.author.groupBy({ by: ["tenantId"], _count: true }))).length, 1);
assert.equal(ids(await passes("through", () => a.book.findMany())), "1,2");
assert.equal(ids(await passes("null tenant", () => a.shelf.findMany())), "sa");
assert.equal(ids(await passes("reads", () => a.bill.findMany())), "1");

// Conditions on related rows.
assert.equal(ids(await passes("some", () => a.tag.findMany({ where: { books: { some: { title: "b1 book" } } } }))), "");
assert.equal(ids(await passes("some own", () => a.tag.findMany({ where: { books: { some: { title: "a1 book" } } } }))), "1");
assert.equal(ids(await passes("none", () => a.tag.findMany({ where: { books: { none: { title: "b1 book" } } } }))), "1");
assert.equal(ids(await passes("every", () => a.tag.findMany({ where: { books: { every: { title: { startsWith: "a" } } } } }))), "1");
assert.equal(ids(await passes("every, and not", () => a.tag.findMany({ where: { books: { every: { title: "x" } } } }))), "");
assert.equal(ids(await passes("is", () => a.leaf.findMany({ where: { book: { is: { title: "b1 book" } } } }))), "");
assert.equal(ids(await passes("plain is", () => a.leaf.findMany({ where: { book: { author: { email: { startsWith: "b" } } } } }))), "");
assert.equal(ids(await passes("pupils", () => a.author.findMany({ where: { pupils: { some: {} } } }))), "");
assert.equal(ids(await passes("mentor null", () => a.author.findMany({ where: { mentor: null } }))), "a1");
assert.equal(ids(await passes("mentor is not null", () => a.author.findMany({ where: { mentor: { isNot: null } } }))), "");

// Loading related rows.
const tag = await passes("include", () => a.tag.findFirst({ include: { books: { include: { author: true, leaves: true } }, _count: true } }));
assert.deepEqual(
  tag?.books.map((book) => [book.title, (book.author as { id: string } | null)?.id]).sort(),
  [["a1 book", "a1"], ["a2 book", undefined]],
);
assert.equal(tag?._count.books, 2);
const mine = await passes("include many", () => a.author.findUnique({ where: { id: "a1" }, include: { pupils: true, books: true, mentor: true, profile: true, _count: { select: { pupils: true } } } }));
assert.equal(mine?.pupils.length, 0);
assert.equal(mine?._count.pupils, 0);
assert.equal(mine?.profile?.id, "pa1");
const leaves = await passes("include one", () => a.leaf.findMany({ include: { book: true }, orderBy: { id: "asc" } }));
assert.deepEqual(leaves.map((leaf) => leaf.book as { title: string } | null).map((book) => book?.title), ["a1 book", "a2 book", undefined, undefined]);
assert.ok(leaves.every((leaf) => !(leaf.book && "author" in leaf.book)));
const chosen = await passes("select one", () => a.leaf.findMany({ select: { book: { select: { title: true } } }, orderBy: { id: "asc" } }));
assert.deepEqual(chosen, [{ book: { title: "a1 book" } }, { book: { title: "a2 book" } }, { book: null }, { book: null }]);
const deep = await passes("select through", () => a.leaf.findMany({ select: { book: { select: { title: true, author: { select: { email: true } } } } }, orderBy: { id: "asc" } }));
assert.deepEqual(deep[0], { book: { title: "a1 book", author: { email: "a1@x.y" } } });
assert.deepEqual(deep[2], { book: null });
assert.equal(await passes("fluent", () => a.leaf.findUnique({ where: { id: 3 } }).book()), null);
assert.equal((await passes("fluent own", () => a.leaf.findUnique({ where: { id: 1 } }).book()))?.title, "a1 book");
assert.deepEqual(await passes("fluent many", () => a.tag.findUnique({ where: { id: 1 } }).books({ select: { title: true }, orderBy: { id: "asc" } })), [{ title: "a1 book" }, { title: "a2 book" }]);

// --- Writing within a tenant.
const made = await passes("create", () => a.author.create({ data: { email: "n@x.y", tenantId: "a" } }));
assert.equal(made.tenantId, "a");
const given = await passes("create without", () => a.author.create({ data: { email: "m@x.y" } as Prisma.AuthorUncheckedCreateInput }));
assert.equal(given.tenantId, "a");
const checked = await passes("create by relation", () => a.author.create({ data: { email: "o@x.y", mentor: { connect: { id: "a1" } } } as Prisma.AuthorCreateInput }));
assert.deepEqual([checked.tenantId, checked.mentorId], ["a", "a1"]);
await passes("create connected", () => a.author.create({ data: { email: "q@x.y", tenant: { connect: { id: "a" } } } }));
await refused("create for b", () => a.author.create({ data: { email: "n@x.y", tenantId: "b" } }), /another tenant/);
await refused("create connected to b", () => a.author.create({ data: { email: "n@x.y", tenant: { connect: { id: "b" } } } }), /tenant itself/);
await refused("create with a new tenant", () => a.author.create({ data: { email: "n@x.y", tenant: { create: { id: "c" } } } }), /tenant itself/);
await refused("create under b's mentor", () => a.author.create({ data: { email: "r@x.y", tenantId: "a", mentorId: "b1" } }), /referred to/);
await refused("create, connecting b's mentor", () => a.author.create({ data: { email: "r@x.y", tenant: { connect: { id: "a" } }, mentor: { connect: { id: "b1" } } } }));
await refused("create, connecting a marked mentor", () => a.author.create({ data: { email: "r@x.y", tenant: { connect: { id: "a" } }, mentor: { connect: { id: "a2" } } } }));
await refused("create, taking b's book", () => a.author.create({ data: { email: "r@x.y", tenantId: "a", books: { connect: { id: 3 } } } }));
await refused("create book of b's author", () => a.book.create({ data: { title: "x", authorId: "b1" } }), /referred to/);
await refused("create book, connecting b's author", () => a.book.create({ data: { title: "x", author: { connect: { id: "b1" } } } }));
await refused("create book of nobody", () => a.book.create({ data: { title: "x" } as Prisma.BookUncheckedCreateInput }), /needs its author/);
await refused("create book on b's shelf", () => a.book.create({ data: { title: "x", authorId: "a1", shelfId: "sb" } }), /referred to/);
await refused("create book on nobody's shelf", () => a.book.create({ data: { title: "x", authorId: "a1", shelfId: "nobody" } }), /referred to/);
await passes("create book", () => a.book.create({ data: { title: "x", authorId: "a1", shelfId: "sa", tags: { create: { name: "u" } } } }));
await passes("create book with author", () => a.book.create({ data: { title: "x", author: { create: { email: "s@x.y" } as Prisma.AuthorCreateWithoutBooksInput } } }));
await passes("create nested", () => a.author.create({ data: { email: "t@x.y", tenantId: "a", books: { create: [{ title: "y" }], createMany: { data: [{ title: "z" }] } } } }));
await refused("create nested on b's shelf", () => a.author.create({ data: { email: "v@x.y", tenantId: "a", books: { create: { title: "y", shelfId: "sb" } } } }), /referred to/);
await refused("create a leaf of b's book", () => a.leaf.create({ data: { text: "x", bookId: 3 } }), /referred to/);
await refused("create a leaf, connecting b's book", () => a.leaf.create({ data: { text: "x", book: { connect: { id: 3 } } } }));
await passes("create a leaf", () => a.leaf.create({ data: { text: "x", bookId: 1 } }));
await passes("createMany", () => a.author.createMany({ data: [{ email: "w@x.y" }, { email: "w2@x.y" }] as Prisma.AuthorCreateManyInput[] }));
await refused("createMany for b", () => a.author.createMany({ data: [{ email: "w3@x.y", tenantId: "b" }] }), /another tenant/);
await refused("createMany of b's author", () => a.book.createMany({ data: [{ title: "x", authorId: "a1" }, { title: "x", authorId: "b1" }] }), /referred to/);
assert.equal((await passes("createManyAndReturn", () => a.book.createManyAndReturn({ data: [{ title: "x", authorId: "a1" }, { title: "y", authorId: "a1" }], include: { author: true } }))).length, 2);
await refused("createManyAndReturn for b", () => a.shelf.createManyAndReturn({ data: { name: "x", tenantId: "b" } }), /another tenant/);

await passes("update", () => a.author.update({ where: { id: "a1" }, data: { rank: { increment: 1 } } }));
await refused("update b", () => a.author.update({ where: { id: "b1" }, data: { rank: 9 } }));
await refused("update marked", () => a.author.update({ where: { id: "a2" }, data: { rank: 9 } }));
await refused("update to b", () => a.author.update({ where: { id: "a1" }, data: { tenantId: "b" } }), /another tenant/);
await refused("update set to b", () => a.author.update({ where: { id: "a1" }, data: { tenantId: { set: "b" } } }), /another tenant/);
await refused("update connect to b", () => a.author.update({ where: { id: "a1" }, data: { tenant: { connect: { id: "b" } } } }), /tenant itself/);
await refused("update to nobody", () => a.shelf.update({ where: { id: "sa" }, data: { tenantId: null } }));
await refused("update, disconnecting the tenant", () => a.shelf.update({ where: { id: "sa" }, data: { tenant: { disconnect: true } } }), /tenant itself/);
await refused("update mentor", () => a.author.update({ where: { id: "a1" }, data: { mentorId: "b1" } }), /referred to/);
await refused("update mentor set", () => a.author.update({ where: { id: "a1" }, data: { mentorId: { set: "b1" } } }), /referred to/);
await refused("update connect mentor", () => a.author.update({ where: { id: "a1" }, data: { mentor: { connect: { id: "b1" } } } }));
await refused("update author", () => a.book.update({ where: { id: 1 }, data: { authorId: "b1" } }), /referred to/);
await refused("update b's book", () => a.book.update({ where: { id: 3 }, data: { title: "x" } }));
assert.equal((await passes("updateMany", () => a.author.updateMany({ where: { id: { in: ["b1", "a2", "a1"] } }, data: { rank: 5 } }))).count, 1);
await refused("updateMany to b", () => a.author.updateMany({ data: { tenantId: "b" } }), /another tenant/);
await refused("updateMany mentor", () => a.author.updateMany({ data: { mentorId: "b1" } }), /referred to/);
assert.equal((await passes("updateManyAndReturn", () => a.author.updateManyAndReturn({ where: { id: { in: ["b1", "a2", "a1"] } }, data: { rank: 6 } }))).length, 1);
await passes("updateMany books", () => a.book.updateMany({ data: { title: "mine" } }));

await refused("upsert b", () => a.author.upsert({ where: { id: "b1" }, create: { id: "b1", email: "b1@x.y", tenantId: "a" }, update: { rank: 9 } }));
await refused("upsert marked", () => a.author.upsert({ where: { id: "a2" }, create: { id: "a2", email: "a9@x.y", tenantId: "a" }, update: { rank: 9 } }));
await refused("upsert for b", () => a.author.upsert({ where: { id: "new" }, create: { email: "b9@x.y", tenantId: "b" }, update: {} }), /another tenant/);
await refused("upsert to b", () => a.author.upsert({ where: { id: "a1" }, create: { email: "b9@x.y", tenantId: "a" }, update: { tenantId: "b" } }), /another tenant/);
await passes("upsert", () => a.author.upsert({ where: { id: "a1" }, create: { email: "a1@x.y", tenantId: "a" }, update: { rank: 7 } }));
await passes("upsert new", () => a.author.upsert({ where: { id: "a3" }, create: { id: "a3", email: "a3@x.y", tenantId: "a" }, update: { rank: 7 } }));

// Related rows that are written along.
const pupils = (data: Prisma.AuthorUpdateInput["pupils"]) => () => a.author.update({ where: { id: "a1" }, data: { pupils: data ?? {} } });
await refused("connect b's pupil", pupils({ connect: { id: "b1" } }));
await refused("connect a marked pupil", pupils({ connect: [{ id: "a2" }] }));
await refused("update a marked pupil", pupils({ update: { where: { id: "a2" }, data: { rank: 9 } } }));
await passes("disconnect a marked pupil", pupils({ disconnect: { id: "a2" } }));
await refused("delete a marked pupil", pupils({ delete: { id: "a2" } }));
await refused("set pupils", pupils({ set: [] }), /cannot be set/);
await passes("updateMany pupils", pupils({ updateMany: { where: {}, data: { rank: 9 } } }));
await passes("deleteMany pupils", pupils({ deleteMany: {} }));
await refused("connectOrCreate b's pupil", pupils({ connectOrCreate: { where: { id: "b1" }, create: { id: "b1", email: "b1@x.y" } as Prisma.AuthorUncheckedCreateWithoutMentorInput } }));
await refused("upsert a marked pupil", pupils({ upsert: { where: { id: "a2" }, create: { id: "a2", email: "zz@x.y" } as Prisma.AuthorUncheckedCreateWithoutMentorInput, update: { rank: 9 } } }));
await refused("create a pupil for b", pupils({ create: { email: "pp@x.y", tenantId: "b" } }), /another tenant/);
await passes("create a pupil", pupils({ create: { id: "a5", email: "pp@x.y" } as Prisma.AuthorUncheckedCreateWithoutMentorInput }));
await passes("delete a pupil", pupils({ delete: { id: "a5" } }));
assert.equal((await prisma.author.findUnique({ where: { id: "a5" } }))?.isDeleted, true, "a nested delete marks");
await anew();
await refused("delete b's book along", () => a.tag.update({ where: { id: 1 }, data: { books: { delete: { id: 3 } } } }));
await refused("change b's book along", () => a.tag.update({ where: { id: 1 }, data: { books: { update: { where: { id: 3 }, data: { title: "x" } } } } }));
await refused("connect b's book along", () => a.tag.create({ data: { name: "k", books: { connect: { id: 3 } } } }));
await refused("change all books along", () => a.tag.update({ where: { id: 1 }, data: { books: { updateMany: { where: {}, data: { title: "x" } } } } }), /cannot be changed/);
await refused("set a tag's books", () => a.tag.update({ where: { id: 1 }, data: { books: { set: [] } } }), /cannot be set/);
await passes("set a book's tags", () => a.book.update({ where: { id: 1 }, data: { tags: { set: [] } } }));
await passes("disconnect a shelf", () => a.book.update({ where: { id: 1 }, data: { shelf: { disconnect: true } } }));
await refused("author to a tenant", () => a.tenant.update({ where: { id: "b" }, data: { authors: { create: { email: "i@x.y" } } } }), /decides about the tenant/);
await refused("authors to a tenant", () => a.tenant.update({ where: { id: "b" }, data: { authors: { connect: { id: "a1" } } } }), /decides about the tenant/);
await refused("change b's author along", () => a.tenant.update({ where: { id: "b" }, data: { authors: { update: { where: { id: "b1" }, data: { rank: 9 } } } } }));
await passes("change b's authors along", () => a.tenant.update({ where: { id: "b" }, data: { authors: { updateMany: { where: {}, data: { rank: 9 } } } } }));
await passes("delete b's authors along", () => a.tenant.update({ where: { id: "b" }, data: { authors: { deleteMany: {} } } }));
await passes("profile along", () => a.author.update({ where: { id: "a1" }, data: { profile: { update: { text: "mine" } } } }));
await refused("profile to nobody", () => a.author.update({ where: { id: "a1" }, data: { profile: { disconnect: true } } as unknown as Prisma.AuthorUpdateInput }), /belong to nobody/);

// To one row, also where a row already leads to another tenant.
await anew();
await prisma.author.create({ data: { id: "a6", email: "a6@x.y", tenantId: "a", mentorId: "b1" } });
await prisma.author.create({ data: { id: "a9", email: "a9@x.y", tenantId: "a", mentorId: "a2" } });
const mentor = (id: string, data: Prisma.AuthorUpdateInput["mentor"]) => () => a.author.update({ where: { id }, data: { mentor: data ?? {} } });
for (const id of ["a6", "a9"]) {
  await refused(`update the mentor of ${id}`, mentor(id, { update: { rank: 99 } }));
  await refused(`update the mentor of ${id} where`, mentor(id, { update: { where: { rank: { gt: 0 } }, data: { rank: 99 } } }));
  await refused(`delete the mentor of ${id}`, mentor(id, { delete: true }));
  await passes(`include the mentor of ${id}`, async () => {
    const found = await a.author.findUnique({ where: { id }, include: { mentor: { include: { books: true } } } });
    assert.equal(found?.mentor, null);
  });
  await passes(`the mentor of ${id}`, async () => {
    assert.equal(await a.author.findUnique({ where: { id } }).mentor(), null);
  });
}
assert.equal(await passes("where the mentor", () => a.author.count({ where: { mentor: { email: { contains: "@" } } } })), 0);
assert.equal(await passes("where no mentor", () => a.author.count({ where: { mentor: { is: null } } })), 3);
await passes("upsert the mentor", mentor("a1", { upsert: { create: { id: "a10", email: "a10@x.y" } as Prisma.AuthorUncheckedCreateWithoutPupilsInput, update: { rank: 99 } } }));
assert.equal((await prisma.author.findUnique({ where: { id: "a10" } }))?.tenantId, "a");
await passes("create a mentor", mentor("a1", { create: { id: "a11", email: "a11@x.y", mentor: { connect: { id: "a6" } } } as Prisma.AuthorCreateWithoutPupilsInput }));
await refused("create a mentor of b", mentor("a1", { create: { email: "a12@x.y", tenantId: "b" } }), /another tenant/);
await refused("connect or create b's mentor", mentor("a1", { connectOrCreate: { where: { id: "b1" }, create: { id: "b1", email: "b@x.y" } as Prisma.AuthorUncheckedCreateWithoutPupilsInput } }));
await passes("delete the mentor", mentor("a1", { delete: true }));
assert.equal((await prisma.author.findUnique({ where: { id: "a11" } }))?.isDeleted, true);
await refused("profiles of b", () => a.author.update({ where: { id: "a1" }, data: { profile: { connect: { id: "pb1" } } } }));
await refused("a profile for b", () => a.profile.create({ data: { text: "x", authorId: "b1" } }), /referred to/);
await refused("a profile to b", () => a.profile.update({ where: { id: "pa1" }, data: { authorId: "b1" } }), /referred to/);
await refused("b's books in bulk", () => a.author.update({ where: { id: "a1" }, data: { books: { createMany: { data: [{ title: "x", shelfId: "sb" }] } } } }), /referred to/);
await passes("own books in bulk", () => a.author.update({ where: { id: "a1" }, data: { books: { updateMany: { where: {}, data: { title: "bulk" } }, deleteMany: { title: "x" } } } }));
await passes("through the tenant", () => a.shelf.update({ where: { id: "sa" }, data: { tenant: { update: { authors: { updateMany: { where: {}, data: { rank: 50 } } } } } } }));
await refused("through the tenant to b", () => a.author.update({ where: { id: "a1" }, data: { tenant: { update: { shelves: { connect: { id: "sb" } } } } } }));
assert.equal(ids(await passes("cursor", () => a.author.findMany({ cursor: { id: "b1" }, orderBy: { id: "asc" } }))), "");
assert.equal((await passes("distinct", () => a.author.findMany({ distinct: ["tenantId"] }))).length, 1);

// Deleting.
await anew();
await refused("delete b", () => a.author.delete({ where: { id: "b1" } }));
await refused("delete marked", () => a.author.delete({ where: { id: "a2" } }));
await refused("delete b's book", () => a.book.delete({ where: { id: 3 } }));
assert.equal((await passes("deleteMany books", () => a.book.deleteMany({ where: { title: { contains: "book" } } }))).count, 2);
await anew();
const goneNow = await passes("own book", () => a.book.delete({ where: { id: 1 } }));
assert.equal(goneNow.id, 1);
assert.equal((await passes("delete keeps select", () => prisma.author.findUnique({ where: { id: "a1" } })))?.isDeleted, false);
await prisma.author.create({ data: { id: "a7", email: "a7@x.y", tenantId: "a" } });
const marked = await a.author.delete({ where: { id: "a7" }, select: { id: true } });
assert.deepEqual(marked, { id: "a7" });
const row = await prisma.author.findUniqueOrThrow({ where: { id: "a7" } });
assert.ok(row.isDeleted && row.deletedAt !== null, "both the flag and the time");
await anew();
assert.equal((await a.author.deleteMany()).count, 1);
assert.equal(await prisma.author.count({ where: { isDeleted: true } }), 3);
count += 5;

// --- Models of another service.
await anew();
for (const [what, run] of Object.entries({
  create: () => a.bill.create({ data: { state: "Open", tenantId: "a" } }),
  createMany: () => a.bill.createMany({ data: [{ state: "Open", tenantId: "a" }] }),
  update: () => a.bill.update({ where: { id: 1 }, data: { state: "Paid" } }),
  updateMany: () => a.bill.updateMany({ data: { state: "Paid" } }),
  upsert: () => a.bill.upsert({ where: { id: 1 }, create: { state: "Open", tenantId: "a" }, update: {} }),
  delete: () => a.bill.delete({ where: { id: 1 } }),
  deleteMany: () => a.bill.deleteMany(),
})) {
  await refused(`${what} a bill`, run, /only read here; billing writes it/);
}
assert.equal((await plain.totals.findMany())[0]?.n, 4);

// --- Without a tenant.
for (const [what, run] of Object.entries({
  findMany: () => plain.author.findMany(),
  findUnique: () => plain.author.findUnique({ where: { id: "a1" } }),
  count: () => plain.book.count(),
  aggregate: () => plain.author.aggregate({ _max: { rank: true } }),
  groupBy: async () => {
    await plain.author.groupBy({ by: ["tenantId"], _count: true });
  },
  create: () => plain.author.create({ data: { email: "x", tenantId: "a" } }),
  createMany: () => plain.author.createMany({ data: [] }),
  update: () => plain.author.update({ where: { id: "a1" }, data: {} }),
  updateMany: () => plain.author.updateMany({ data: { rank: 9 } }),
  upsert: () => plain.author.upsert({ where: { id: "a1" }, create: { email: "x", tenantId: "a" }, update: {} }),
  delete: () => plain.author.delete({ where: { id: "a1" } }),
  deleteMany: () => plain.author.deleteMany(),
  "delete a book": () => plain.book.delete({ where: { id: 1 } }),
  include: () => plain.tag.findMany({ include: { books: true } }),
  select: () => plain.tag.findMany({ select: { books: { select: { title: true } } } }),
  _count: () => plain.tag.findMany({ include: { _count: true } }),
  some: () => plain.tag.findMany({ where: { books: { some: {} } } }),
  "deep in where": () => plain.tag.findMany({ where: { OR: [{ NOT: [{ books: { none: { title: "x" } } }] }] } }),
  connect: () => plain.tag.create({ data: { name: "x", books: { connect: { id: 1 } } } }),
  "nested create": () => plain.tenant.create({ data: { id: "z", authors: { create: { email: "z" } } } }),
  fluent: () => plain.tag.findUnique({ where: { id: 1 } }).books(),
})) {
  await refused(`${what} without a tenant`, run, /belong to tenants/);
}
assert.equal(ids(await passes("no tenants", () => plain.tag.findMany())), "1");
assert.equal(ids(await passes("across", () => all.author.findMany())), "a1,b1");
assert.equal(ids(await passes("across nobody's", () => all.shelf.findMany())), "nobody,sa,sb");
assert.throws(() => inTenant(prisma, undefined as unknown as string), ScopeError);
assert.throws(() => inTenant(prisma, null as unknown as string), ScopeError);

// --- Marked rows without tenants.
assert.equal(ids(await passes("drafts", () => plain.draft.findMany())), "1");
assert.equal(await passes("draft", () => plain.draft.findUnique({ where: { id: 2 } })), null);
assert.deepEqual(await passes("words", () => plain.word.findMany({ select: { word: true, draft: { select: { title: true } } }, orderBy: { id: "asc" } })), [
  { word: "one", draft: { title: "live" } },
  { word: "two", draft: null },
]);
assert.deepEqual(
  (await passes("words omit", () => plain.word.findMany({ include: { draft: { omit: { deletedAt: true } } }, orderBy: { id: "asc" } }))).map((word) => word.draft),
  [{ id: 1, title: "live" }, null],
);
assert.equal(await passes("fluent draft", () => plain.word.findUnique({ where: { id: 2 } }).draft()), null);
assert.equal((await passes("words of drafts", () => plain.word.findMany({ where: { draft: { title: { not: "x" } } } }))).length, 1);
await refused("update a marked draft", () => plain.draft.update({ where: { id: 2 }, data: { title: "x" } }));
assert.equal((await passes("updateMany drafts", () => plain.draft.updateMany({ data: { title: "x" } }))).count, 1);

// Switched off.
assert.equal(ids(await withDeleted(prisma).draft.findMany()), "1,2");
assert.equal(ids(await withDeleted(a).author.findMany()), "a1,a2");
assert.equal(ids(await inTenant(withDeleted(prisma), "b").author.findMany()), "b1,b2");
await withDeleted(a).author.update({ where: { id: "a2" }, data: { isDeleted: false, deletedAt: null } });
assert.equal(ids(await a.author.findMany()), "a1,a2");
count += 4;

// --- Transactions.
await anew();
await a.$transaction(async (tx) => {
  const author = await tx.author.create({ data: { id: "a8", email: "a8@x.y", tenantId: "a" } });
  await tx.book.create({ data: { title: "in", authorId: author.id } });
  await tx.author.delete({ where: { id: "a8" } });
  assert.equal(await tx.author.findUnique({ where: { id: "a8" } }), null);
  assert.equal(await prisma.author.findUnique({ where: { id: "a8" } }), null, "not seen outside");
});
assert.equal((await prisma.author.findUnique({ where: { id: "a8" } }))?.isDeleted, true);
await assert.rejects(
  a.$transaction(async (tx) => {
    await tx.author.delete({ where: { id: "a1" } });
    throw new Error("no");
  }),
);
assert.equal((await prisma.author.findUnique({ where: { id: "a1" } }))?.isDeleted, false, "rolled back");
await a.$transaction([a.author.delete({ where: { id: "a1" } }), a.shelf.create({ data: { name: "n" } })]);
assert.equal((await prisma.author.findUnique({ where: { id: "a1" } }))?.isDeleted, true);
await anew();
await assert.rejects(a.$transaction([a.author.delete({ where: { id: "a1" } }), a.author.delete({ where: { id: "b1" } })]));
assert.equal((await prisma.author.findUnique({ where: { id: "a1" } }))?.isDeleted, false, "all or none");
count += 6;

// What is refused ends the transaction that it is in, in either order.
for (const turned of [false, true]) {
  const both = [
    a.shelf.create({ data: { name: "batch" } }),
    a.author.create({ data: { email: "batch", tenantId: "b" } }),
  ];
  let late: NodeJS.Timeout | undefined;
  const ended = a.$transaction(turned ? both.reverse() : both).then(
    () => "done",
    (error: unknown) => error,
  );
  const waited = new Promise((resolve) => {
    late = setTimeout(resolve, 5000, "waits for ever");
  });
  assert.ok((await Promise.race([ended, waited])) instanceof ScopeError);
  clearTimeout(late);
  assert.equal(await prisma.shelf.count({ where: { name: "batch" } }), 0);
  count += 1;
}

// An extension of somebody else's around it does not open it.
const wrapped = a.$extends({ name: "other" });
assert.equal(ids(await wrapped.author.findMany()), "a1");
await assert.rejects(inTenant(guarded(prisma).$extends({ name: "other" }) as unknown as typeof prisma, "a").author.findMany(), ScopeError);
count += 2;

// --- Types stay those of the client.
const typed: string | undefined = (await a.author.findFirst({ include: { books: true } }))?.books[0]?.title;
assert.equal(typed, "a1 book");

console.log(`${count} operations tried`);
await prisma.$disconnect();
