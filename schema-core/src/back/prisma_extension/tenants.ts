/** Only rows of one tenant are read and written, in every model that has tenants. */
export function inTenant<Client extends Extendable>(
  client: Client,
  id: TenantId,
): Guarded<Client> {
  // Prisma takes a condition that is undefined for none.
  if (!isThere(id)) {
    throw new ScopeError("there is no tenant to use the client for");
  }
  return scoped(client, { tenant: { id } });
}

/** Rows of all tenants are read and written. */
export function acrossTenants<Client extends Extendable>(
  client: Client,
): Guarded<Client> {
  return scoped(client, { tenant: "all" });
}
