import { defineConfig, env } from "prisma/config";

import { onedef } from "./prisma/onedef.prisma";

export default defineConfig({
  schema: "prisma/schema.prisma",
  datasource: { url: env("DATABASE_URL") },
  // What the back end owns: Prisma's migrations leave it alone.
  ...onedef,
});
