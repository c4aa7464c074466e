// Prisma's parser, validator and formatter (WebAssembly), of Prisma 7 and of Prisma 6.

import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const packages = { 6: "prisma-schema-wasm-6", 7: "@prisma/prisma-schema-wasm" };

const parser = (version) => require(packages[version]);
const file = (schema) => [["schema.prisma", schema]];

/** Prisma's own message, null when the schema is valid. */
export function problem(schema, version) {
  try {
    parser(version).validate(JSON.stringify({ prismaSchema: file(schema), noColor: true }));
    return null;
  } catch (error) {
    return explain(error);
  }
}

/** The linter's warnings. */
export function warnings(schema, version) {
  const found = JSON.parse(parser(version).lint(JSON.stringify(file(schema))));
  return found.filter((one) => one.is_warning).map((one) => one.text);
}

/** The schema as `prisma format` would write it. */
export function format(schema, version) {
  const options = { textDocument: { uri: "file:/schema.prisma" }, options: { tabSize: 2, insertSpaces: true } };
  const files = JSON.parse(parser(version).format(JSON.stringify(file(schema)), JSON.stringify(options)));
  return files[0][1];
}

/** The parsed data model. */
export function dmmf(schema, version) {
  return JSON.parse(parser(version).get_dmmf(JSON.stringify({ prismaSchema: file(schema), noColor: true })));
}

/** The parser reports problems as JSON inside the error's message. */
export function explain(error) {
  try {
    const { message } = JSON.parse(error.message);
    return message;
  } catch {
    return error.message;
  }
}
