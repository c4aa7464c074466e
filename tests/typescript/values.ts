// Values that a schema takes, and values that it refuses: by column, with what it then says.

import assert from "node:assert/strict";
import {
  type NewProduct,
  type Product,
  newPartSchema,
  newProductSchema,
  productSchema,
} from "./models.ts";

const row: Product = {
  id: "0198c5a2-0000-7000-8000-000000000000",
  title: "chair",
  code: "AB-12",
  price: "12.50",
  discount: null,
  size: 2,
  stock: 10,
  reserved: 90,
  views: 0n,
  isSold: false,
  soldAt: null,
  startsOn: new Date("2024-01-01"),
  endsOn: new Date("2024-01-02"),
  kind: "Plain",
  tags: [],
  details: { a: [1, null, "x"] },
  image: new Uint8Array([1]),
  flags: "0101",
  weight: null,
  note: null,
  createdAt: new Date(),
};

const takes: { [Key in keyof Product]?: unknown[] } = {
  id: ["00000000-0000-0000-0000-000000000000", "ABCDEF01-0000-9000-1000-00000000000f"],
  title: ["0123456789", "🎈🎈🎈🎈🎈🎈🎈🎈🎈🎈", "abc", " abc "],
  code: [null, "XY-1"],
  price: ["0", "9999.99", "0009999.9900", ".5", "1e3", "12."],
  discount: ["0", "12.49", "-3", "1.249e1"],
  size: [1, 4],
  views: [0n, 2n ** 63n - 1n],
  soldAt: [new Date()],
  endsOn: [null],
  kind: ["Plain", "Retired"],
  tags: [["a"], ["a", "b", "c"]],
  details: [null, 1, "x", [], {}],
  image: [null, new Uint8Array()],
  flags: ["0000"],
  weight: [1.5, -0, 1e300],
  note: ["x"],
};

const refuses: { [Key in keyof Product]?: unknown[] } = {
  id: ["", "x", null],
  title: ["01234567890", "", "ab", "a ", "   a ", 1, undefined],
  code: ["ab-1", "AB-", "xAB-1", "AB-1\n"],
  price: ["-0.01", "10000", "1.001", "x", "", ".", 1, "1e9999", "1e99999", "NaN"],
  discount: ["12.50", "12.500", "13"],
  size: [0, 3, 32768, 1.5, "1"],
  stock: [11, 2147483648, -2147483649],
  views: [-1n, 2n ** 63n, 1],
  startsOn: [new Date("2024-01-02"), new Date("2024-01-03"), "2024-01-01"],
  kind: ["plain", "out-of-print", null],
  tags: [["a", "b", "c", "d"], [1], null],
  details: [undefined, 1n],
  image: ["x", [1]],
  flags: ["010", "01011", "0102"],
  weight: [Number.NaN, Infinity],
};

let count = 0;

function accepted(change: object): void {
  count += 1;
  const result = productSchema.safeParse({ ...row, ...change });
  assert.ok(result.success, `refused: ${String(Object.values(change)[0])} ${result.error?.message}`);
}

function refused(change: object, path: string): void {
  count += 1;
  const result = productSchema.safeParse({ ...row, ...change });
  assert.ok(!result.success, `taken: ${path} ${JSON.stringify(change, (_, value) => (typeof value === "bigint" ? `${value}n` : value))}`);
}

accepted({});
for (const [column, values] of Object.entries(takes)) {
  for (const value of values) accepted({ [column]: value });
}
for (const [column, values] of Object.entries(refuses)) {
  for (const value of values) refused({ [column]: value }, column);
}

// Across columns.
refused({ isSold: true }, "soldAt");
accepted({ isSold: true, soldAt: new Date() });
refused({ isSold: true, soldAt: new Date(), kind: "Retired" }, "kind");
accepted({ price: "0.30", discount: "0.29" });
refused({ price: "0.30", discount: "0.3" }, "discount");

// What is said.
const broken = productSchema.safeParse({ ...row, price: "-1" });
const issue = broken.error?.issues[0];
assert.deepEqual(issue?.path, ["price"]);
assert.equal(issue?.message, "a price is not negative");
const stock = productSchema.safeParse({ ...row, stock: 11 }).error?.issues[0];
assert.equal(stock?.message, "does not satisfy products_stock_check");

// What nobody is to see is taken out.
const seen = productSchema.parse({ ...row, cost: "1" });
assert.ok(!("cost" in seen));

// A new row: what has a default may be left out, and checks know the default.
const fresh: NewProduct = { title: "table", price: "1", size: 1 };
assert.ok(newProductSchema.safeParse(fresh).success);
assert.ok(!newProductSchema.safeParse({ ...fresh, title: undefined }).success);
assert.ok(!newProductSchema.safeParse({ ...fresh, stock: 101 }).success, "reserved is 0");
assert.ok(newProductSchema.safeParse({ ...fresh, stock: 100 }).success);
assert.ok(!newProductSchema.safeParse({ ...fresh, isSold: true }).success, "soldAt is null");
assert.ok(!newProductSchema.safeParse({ ...fresh, price: "-1" }).success);
assert.ok(newProductSchema.safeParse({ ...fresh, code: null }).success);
count += 7;

// A constant that clients fill in.
assert.deepEqual(newPartSchema.parse({ productId: row.id }), { count: 1, productId: row.id });

console.log(`${count} values judged`);
