/** A query that is not let through. */
export class ScopeError extends Error {
  override name = "ScopeError";
}

/** How a model's rows are kept apart, and where its relations lead. */
interface Model {
  /** Rows are marked as deleted instead of being removed. */
  softDelete?: { flag?: string; at?: string };
  /** Where the tenant of a row stands: in a column, of the row itself or of the one that a relation leads to. */
  tenant?: { relation?: string; column: string };
  /** The service that writes it; this one only reads. */
  writtenBy?: string;
  /** Why no row of it can be told apart. */
  closed?: string;
  relations: Record<string, Relation>;
}

interface Relation {
  model: string;
  kind: "many" | "optional" | "required";
  /** The columns that hold the key, when this side does, and what they refer to. */
  key?: string[];
  references?: string[];
  /** The columns of the other model that hold the key, when that side does. */
  back?: string[];
}

type Fields = Record<string, unknown>;

interface Scope {
  tenant: "none" | "all" | { id: TenantId };
  deleted: boolean;
}

/** Rows that must be there, and be the tenant's, before something refers to them. */
interface Reference {
  model: string;
  columns: string[];
  values: unknown[];
}

/** What a result is looked through for. */
interface Plan {
  model: string;
  /** Whether the row itself may have to be left out. */
  judged: boolean;
  /** Columns that nobody asked for. */
  added: string[];
  children: Map<string, Plan>;
}

type Extendable = { $extends: PrismaClient["$extends"] };

/** The client as it was, but for `$on`, which no extended client has. */
export type Guarded<Client> = Omit<Client, "$on">;

const known = new WeakMap<object, { base: Extendable; scope: Scope }>();

/** Rows that are marked as deleted are left out, and deleting marks them. */
export function guarded<Client extends Extendable>(
  client: Client,
): Guarded<Client> {
  return scoped(client, {});
}

/** The same, but rows that are marked as deleted are seen and changed like others. */
export function withDeleted<Client extends Extendable>(
  client: Client,
): Guarded<Client> {
  return scoped(client, { deleted: true });
}

function scoped<Client extends Extendable>(
  client: Client,
  change: Partial<Scope>,
): Guarded<Client> {
  const { base, scope } = known.get(client) ?? {
    base: client,
    scope: { tenant: "none", deleted: false },
  };
  const next: Scope = { ...scope, ...change };
  const made = base.$extends(extension(base, next));
  known.set(made, { base, scope: next });
  return made as unknown as Guarded<Client>;
}

function extension(base: Extendable, scope: Scope) {
  return Prisma.defineExtension({
    name: "onedef",
    model: softDeletes() as Record<never, never>,
    query: {
      $allModels: {
        async $allOperations(request) {
          const { model, operation, args, query } = request;
          const walk = new Walk(scope);
          const [changed, plan] = walk.operation(model, operation, args ?? {});
          const internal = (request as { __internalParams?: Internal })
            .__internalParams;
          await verify(base, scope, walk.references, internal?.transaction);
          const result: unknown = await query(changed as typeof args);
          return judge(scope, plan, internal?.dataPath, result);
        },
      },
    },
  });
}

/** What Prisma's runtime tells an extension besides what its types say. */
interface Internal {
  transaction?: { kind: string };
  /** How the result is reached: `["select", "author"]` of `findUnique(…).author()`. */
  dataPath?: string[];
}

interface Delegate {
  update(args: Fields): unknown;
  updateMany(args: Fields): unknown;
  count(args: Fields): Promise<number>;
}

/** `delete` and `deleteMany` of the models that mark their rows. */
function softDeletes() {
  const marking = Object.entries(models).filter(([, one]) => one.softDelete);
  return Object.fromEntries(
    marking.map(([name, one]) => [
      accessor(name),
      {
        delete(this: unknown, args: Fields): unknown {
          const context = Prisma.getExtensionContext(this) as Delegate;
          return context.update({ ...args, data: marks(one) });
        },
        deleteMany(this: unknown, args: Fields = {}): unknown {
          const context = Prisma.getExtensionContext(this) as Delegate;
          return context.updateMany({ ...args, data: marks(one) });
        },
      },
    ]),
  );
}

function marks({ softDelete: { flag, at } = {} }: Model): Fields {
  return {
    ...(flag === undefined ? {} : { [flag]: true }),
    ...(at === undefined ? {} : { [at]: new Date() }),
  };
}

/** Refuses to refer to rows that are not the tenant's. */
async function verify(
  base: Extendable,
  scope: Scope,
  references: Reference[],
  transaction: Internal["transaction"],
): Promise<void> {
  // Within `$transaction(async (tx) => …)` its own rows are looked at.
  const inside = base as Extendable & {
    _createItxClient?: (transaction: unknown) => object;
  };
  const client = (transaction?.kind === "itx"
    ? (inside._createItxClient?.(transaction) ?? base)
    : base) as unknown as Record<string, Delegate>;
  const groups = new Map<string, Reference[]>();
  for (const one of references) {
    const key = [one.model, ...one.columns].join(" ");
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  for (const group of groups.values()) {
    const distinct = new Map(
      group.map((one) => [one.values.map(String).join("\n"), one]),
    );
    const keys = [...distinct.values()].map(({ columns, values }) =>
      Object.fromEntries(columns.map((column, at) => [column, values[at]])),
    );
    const model = group[0]?.model ?? "";
    for (let at = 0; at < keys.length; at += 500) {
      const part = keys.slice(at, at + 500);
      const own = new Walk({ ...scope, deleted: true }).condition(model);
      const where = { AND: [{ OR: part }, ...own] };
      const found = await client[accessor(model)]?.count({ where });
      if (found !== part.length) {
        throw new ScopeError(
          `a ${model} that is referred to is not there, or is not the tenant's`,
        );
      }
    }
  }
}

/** Leaves out of a result what is not to be seen, and what nobody asked for. */
function judge(
  scope: Scope,
  plan: Plan,
  path: string[] | undefined,
  result: unknown,
): unknown {
  let reached: Plan | undefined = plan;
  for (const name of (path ?? []).filter((_, at) => at % 2 === 1)) {
    reached = reached?.children.get(name);
  }
  return reached === undefined ? result : seen(scope, reached, result);
}

function seen(scope: Scope, plan: Plan, value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map((one) => seen(scope, plan, one));
  }
  if (!isFields(value)) {
    return value;
  }
  if (plan.judged && !isVisible(scope, modelOf(plan.model), value)) {
    return null;
  }
  for (const [name, child] of plan.children) {
    if (name in value) {
      value[name] = seen(scope, child, value[name]);
    }
  }
  for (const name of plan.added) {
    delete value[name];
  }
  return value;
}

function isVisible(scope: Scope, model: Model, row: Fields): boolean {
  if (model.softDelete !== undefined && !scope.deleted) {
    const { flag, at } = model.softDelete;
    const isLive =
      flag === undefined ? row[at ?? ""] === null : row[flag] === false;
    if (!isLive) {
      return false;
    }
  }
  if (model.tenant === undefined || typeof scope.tenant === "string") {
    return true;
  }
  const { relation, column } = model.tenant;
  const of = relation === undefined ? row : row[relation];
  return isFields(of) && same(of[column], scope.tenant.id);
}

/** Rewrites the arguments of one operation. */
class Walk {
  readonly references: Reference[] = [];
  readonly #scope: Scope;

  constructor(scope: Scope) {
    this.#scope = scope;
  }

  operation(name: string, operation: string, args: Fields): [Fields, Plan] {
    const model = modelOf(name);
    const where = () => this.#narrowed(name, args["where"]);
    switch (operation) {
      case "findUnique":
      case "findUniqueOrThrow":
      case "findFirst":
      case "findFirstOrThrow":
      case "findMany":
        return this.#selected(name, { ...args, where: where() });
      case "count":
      case "aggregate":
      case "groupBy":
        return [{ ...args, where: where() }, nothing(name)];
      case "create": {
        this.condition(name);
        const data = this.#created(name, args["data"] ?? {}, []);
        return this.#selected(name, { ...args, data });
      }
      case "createMany":
      case "createManyAndReturn": {
        this.condition(name);
        const create = (one: unknown) => this.#created(name, one, []);
        const data = each(args["data"] ?? [], create);
        return this.#selected(name, { ...args, data });
      }
      case "update":
      case "updateMany":
      case "updateManyAndReturn": {
        const data = this.#updated(name, args["data"] ?? {});
        return this.#selected(name, { ...args, where: where(), data });
      }
      case "upsert": {
        const create = this.#created(name, args["create"] ?? {}, []);
        const update = this.#updated(name, args["update"] ?? {});
        const changed = { ...args, where: where(), create, update };
        return this.#selected(name, changed);
      }
      case "delete":
      case "deleteMany":
        this.#mayWrite(name);
        if (model.softDelete !== undefined) {
          throw new ScopeError(`${name} is marked as deleted, not removed`);
        }
        return this.#selected(name, { ...args, where: where() });
      default:
        if (this.condition(name).length > 0 || model.writtenBy !== undefined) {
          throw new ScopeError(`${operation} of ${name} cannot be filtered`);
        }
        return [args, nothing(name)];
    }
  }

  /** What holds for the rows that may be seen. */
  condition(name: string): Fields[] {
    const model = modelOf(name);
    if (model.closed !== undefined) {
      throw new ScopeError(`${name} cannot be used: ${model.closed}`);
    }
    const all: Fields[] = [];
    if (model.softDelete !== undefined && !this.#scope.deleted) {
      const { flag, at } = model.softDelete;
      all.push(flag === undefined ? { [at ?? ""]: null } : { [flag]: false });
    }
    const tenant = this.#tenantFor(name);
    if (model.tenant !== undefined && tenant !== undefined) {
      const { relation, column } = model.tenant;
      const own = { [column]: tenant };
      all.push(relation === undefined ? own : { [relation]: { is: own } });
    }
    return all;
  }

  /** The tenant whose rows a model is used for; nothing when that does not matter. */
  #tenantFor(name: string): TenantId | undefined {
    const { tenant } = this.#scope;
    if (modelOf(name).tenant === undefined || tenant === "all") {
      return undefined;
    }
    if (tenant === "none") {
      throw new ScopeError(
        `the rows of ${name} belong to tenants: use inTenant(prisma, id), or acrossTenants(prisma)`,
      );
    }
    return tenant.id;
  }

  #mayWrite(name: string): void {
    const { writtenBy } = modelOf(name);
    if (writtenBy !== undefined) {
      throw new ScopeError(`${name} is only read here; ${writtenBy} writes it`);
    }
  }

  #narrowed(name: string, where: unknown): Fields {
    return and(this.#filtered(name, where), this.condition(name));
  }

  /** Conditions on related rows mean those that may be seen. */
  #filtered(name: string, where: unknown): Fields {
    if (!isFields(where)) {
      return {};
    }
    const { relations } = modelOf(name);
    const out: Fields = {};
    const more: Fields[] = [];
    for (const [key, value] of Object.entries(where)) {
      const relation = relations[key];
      if (["AND", "OR", "NOT"].includes(key) && value !== undefined) {
        out[key] = each(value, (one) => this.#filtered(name, one));
      } else if (relation === undefined || value === undefined) {
        out[key] = value;
      } else {
        more.push(...this.#related(key, relation, value));
      }
    }
    return and(out, more);
  }

  #related(key: string, relation: Relation, value: unknown): Fields[] {
    const own = this.condition(relation.model);
    const filter = (where: unknown) => this.#filtered(relation.model, where);
    const is = (where: unknown) => ({
      [key]: { is: and(filter(where), own) },
    });
    if (relation.kind !== "many") {
      if (value === null) {
        return own.length === 0 ? [{ [key]: null }] : [{ NOT: is({}) }];
      }
      if (!isFields(value)) {
        return [{ [key]: value }];
      }
      if (!("is" in value) && !("isNot" in value)) {
        return [is(value)];
      }
      const all: Fields[] = [];
      if (value["is"] !== undefined) {
        all.push(...this.#related(key, relation, value["is"]));
      }
      if (value["isNot"] === null) {
        all.push(own.length === 0 ? { [key]: { isNot: null } } : is({}));
      } else if (value["isNot"] !== undefined) {
        all.push({ NOT: is(value["isNot"]) });
      }
      return all;
    }
    const all: Fields[] = [];
    for (const [quantifier, where] of Object.entries(
      isFields(value) ? value : {},
    )) {
      if (where === undefined) {
        continue;
      }
      // Every row that may be seen: none that may be seen and does not satisfy it.
      const [how, what] =
        quantifier === "every"
          ? ["none", and({}, [{ NOT: filter(where) }, ...own])]
          : [quantifier, and(filter(where), own)];
      all.push({ [key]: { [how]: what } });
    }
    return all;
  }

  /** Related rows that are loaded with a row are those that may be seen. */
  #selected(name: string, args: Fields): [Fields, Plan] {
    const plan = nothing(name);
    const out = { ...args };
    for (const list of ["select", "include"]) {
      const chosen = args[list];
      if (isFields(chosen)) {
        out[list] = Object.fromEntries(
          Object.entries(chosen).map(([key, value]) => [
            key,
            this.#loaded(name, key, value, plan),
          ]),
        );
      }
    }
    return [out, plan];
  }

  #loaded(name: string, key: string, value: unknown, plan: Plan): unknown {
    if (key === "_count") {
      return this.#counted(name, value);
    }
    const relation = modelOf(name).relations[key];
    if (relation === undefined || value === undefined || value === false) {
      return value;
    }
    const args = isFields(value) ? value : {};
    const [out, child] = this.#selected(relation.model, args);
    plan.children.set(key, child);
    if (relation.kind !== "required") {
      const where = this.#narrowed(relation.model, args["where"]);
      return { ...out, where };
    }
    if (this.condition(relation.model).length === 0) {
      return out;
    }
    // Prisma has no conditions on a row that is always there: it is looked at when it comes.
    child.judged = true;
    const model = modelOf(relation.model);
    const { flag, at } = model.softDelete ?? {};
    for (const column of [flag, at]) {
      if (column !== undefined) {
        ask(out, child, column, true);
      }
    }
    if (model.tenant !== undefined && typeof this.#scope.tenant !== "string") {
      const { relation: through, column } = model.tenant;
      if (through === undefined) {
        ask(out, child, column, true);
      } else {
        askThrough(out, child, through, column);
      }
    }
    return out;
  }

  #counted(name: string, value: unknown): unknown {
    const { relations } = modelOf(name);
    const many = Object.entries(relations).filter(
      ([, one]) => one.kind === "many",
    );
    if (value === true) {
      const all = Object.fromEntries(many.map(([key]) => [key, true]));
      return this.#counted(name, { select: all });
    }
    if (!isFields(value) || !isFields(value["select"])) {
      return value;
    }
    const select: Fields = {};
    for (const [key, counted] of Object.entries(value["select"])) {
      const relation = relations[key];
      if (
        relation === undefined ||
        counted === undefined ||
        counted === false
      ) {
        select[key] = counted;
      } else {
        const where = isFields(counted) ? counted["where"] : undefined;
        select[key] = { where: this.#narrowed(relation.model, where) };
      }
    }
    return { ...value, select };
  }

  /** A new row; `filled` are the columns that the row around it gives it. */
  #created(name: string, value: unknown, filled: string[]): Fields {
    this.#mayWrite(name);
    const data = { ...(isFields(value) ? value : {}) };
    const tenant = this.#tenantFor(name);
    const { tenant: policy, relations } = modelOf(name);
    if (policy !== undefined && tenant !== undefined) {
      if (policy.relation === undefined) {
        this.#setTenant(name, data, policy.column, tenant, filled);
      } else {
        const { key = [] } = relations[policy.relation] ?? {};
        const isGiven =
          isThere(data[policy.relation]) ||
          key.every(
            (column) => filled.includes(column) || isThere(data[column]),
          );
        if (!isGiven) {
          throw new ScopeError(
            `a new ${name} needs its ${policy.relation}, by which it belongs to the tenant`,
          );
        }
      }
    }
    this.#refer(name, data, filled, false);
    return this.#nested(name, data);
  }

  /** Gives a new row its tenant, in one of the two forms that Prisma has for keys. */
  #setTenant(
    name: string,
    data: Fields,
    column: string,
    tenant: TenantId,
    filled: string[],
  ): void {
    this.#isTheirs(name, data, column, tenant);
    if (filled.includes(column)) {
      return;
    }
    const relations = Object.entries(modelOf(name).relations);
    const holding = relations.filter(([, one]) => one.key?.includes(column));
    const byRelation = relations.some(
      ([key, one]) => one.key !== undefined && isThere(data[key]),
    );
    if (!byRelation || holding.length === 0) {
      data[column] = tenant;
      return;
    }
    const single = holding.find(([, one]) => one.key?.length === 1);
    if (single !== undefined) {
      const [key, { references = [] }] = single;
      data[key] ??= { connect: { [references[0] ?? ""]: tenant } };
    } else if (
      !holding.some(
        ([key, one]) =>
          isThere(data[key]) && modelOf(one.model).tenant !== undefined,
      )
    ) {
      throw new ScopeError(
        `a new ${name} needs its ${column} as a column, not through relations`,
      );
    }
  }

  /** Refuses another tenant's name on a row. */
  #isTheirs(
    name: string,
    data: Fields,
    column: string,
    tenant: TenantId,
  ): void {
    const given = plain(data[column]);
    if (given !== undefined && !same(given, tenant)) {
      throw new ScopeError(`${name}.${column} is another tenant`);
    }
    for (const [key, relation] of Object.entries(modelOf(name).relations)) {
      const written = data[key];
      if (!relation.key?.includes(column) || !isFields(written)) {
        continue;
      }
      if (relation.key.length > 1) {
        if (
          modelOf(relation.model).tenant === undefined ||
          isThere(written["disconnect"]) ||
          isThere(written["delete"])
        ) {
          throw new ScopeError(`${name}.${key} decides about the tenant`);
        }
        continue;
      }
      for (const [how, what] of Object.entries(written)) {
        const [reference = ""] = relation.references ?? [];
        const isOwn =
          how === "connect" && isFields(what) && same(what[reference], tenant);
        if (what !== undefined && !isOwn && how !== "update") {
          throw new ScopeError(
            `${name}.${key} can only be connected to the tenant itself`,
          );
        }
      }
    }
  }

  #updated(name: string, value: unknown): Fields {
    this.#mayWrite(name);
    const data = { ...(isFields(value) ? value : {}) };
    const tenant = this.#tenantFor(name);
    const { tenant: policy, relations } = modelOf(name);
    if (policy !== undefined && tenant !== undefined) {
      if (policy.relation === undefined) {
        this.#isTheirs(name, data, policy.column, tenant);
      } else {
        const written = data[policy.relation];
        const { key = [] } = relations[policy.relation] ?? {};
        const leaves =
          isFields(written) &&
          (isThere(written["disconnect"]) || isThere(written["delete"]));
        if (leaves || key.some((column) => plain(data[column]) === null)) {
          throw new ScopeError(
            `a ${name} without its ${policy.relation} would belong to nobody`,
          );
        }
      }
    }
    this.#refer(name, data, [], true);
    return this.#nested(name, data);
  }

  /** Notes the rows that keys refer to. */
  #refer(
    name: string,
    data: Fields,
    filled: string[],
    isUpdate: boolean,
  ): void {
    const tenant =
      typeof this.#scope.tenant === "string"
        ? undefined
        : this.#scope.tenant.id;
    if (tenant === undefined) {
      return;
    }
    const model = modelOf(name);
    for (const [key, relation] of Object.entries(model.relations)) {
      const { key: columns = [], references = [] } = relation;
      const isWritten = columns.some(
        (column) => plain(data[column]) !== undefined,
      );
      if (!isWritten || modelOf(relation.model).tenant === undefined) {
        continue;
      }
      if (columns.some((column) => filled.includes(column))) {
        continue;
      }
      const own =
        model.tenant?.relation === undefined ? model.tenant?.column : undefined;
      const values = columns.map(
        (column) =>
          plain(data[column]) ?? (column === own ? tenant : data[column]),
      );
      if (isUpdate && values.some((one) => one === undefined)) {
        throw new ScopeError(
          `${name}.${key} is changed in part: give all of ${columns.join(", ")}`,
        );
      }
      if (values.every((one) => one !== undefined && one !== null)) {
        this.references.push({
          model: relation.model,
          columns: references,
          values: values.map(plain),
        });
      }
    }
  }

  /** What is written to related rows. */
  #nested(name: string, data: Fields): Fields {
    const out = { ...data };
    for (const [key, relation] of Object.entries(modelOf(name).relations)) {
      const written = data[key];
      if (isFields(written)) {
        out[key] = this.#writtenTo(name, key, relation, written);
      }
    }
    return out;
  }

  #writtenTo(
    name: string,
    key: string,
    relation: Relation,
    written: Fields,
  ): Fields {
    const target = relation.model;
    const { softDelete, tenant: policy, relations } = modelOf(target);
    const own = this.condition(target);
    const tenant = this.#tenantFor(target);
    const filled = relation.back ?? [];
    const through =
      policy?.relation === undefined
        ? undefined
        : relations[policy.relation]?.key;
    // Whether the row around it says whose it is.
    const decides =
      tenant !== undefined &&
      policy !== undefined &&
      filled.length > 0 &&
      (through === undefined
        ? filled.includes(policy.column)
        : through.join() === filled.join());
    const isMany = relation.kind === "many";
    const unique = (where: unknown) => and(this.#filtered(target, where), own);
    const create = (one: unknown) => this.#created(target, one, filled);
    /** Conditions where Prisma takes none on related rows. */
    const flat = (where: unknown): Fields => {
      const isImplied = decides && through !== undefined;
      if (through !== undefined && tenant !== undefined && !isImplied) {
        throw new ScopeError(
          `many rows of ${target} cannot be changed through ${name}.${key}`,
        );
      }
      const conditions = own.filter(
        (one) => !isImplied || !(policy?.relation ?? "" in one),
      );
      return and(isFields(where) ? where : {}, conditions);
    };
    const out: Fields = {};
    for (const [how, what] of Object.entries(written)) {
      if (what === undefined) {
        continue;
      }
      const isLink = ["connect", "disconnect", "set"].includes(how);
      if (!isLink || filled.length > 0) {
        this.#mayWrite(target);
      }
      if (
        decides &&
        modelOf(name).tenant === undefined &&
        !["update", "updateMany", "delete", "deleteMany"].includes(how)
      ) {
        throw new ScopeError(
          `${name}.${key} decides about the tenant of ${target}: write ${target} itself`,
        );
      }
      switch (how) {
        case "create":
          out[how] = each(what, create);
          break;
        case "createMany":
          out[how] = isFields(what)
            ? { ...what, data: each(what["data"] ?? [], create) }
            : what;
          break;
        case "connect":
          out[how] = each(what, unique);
          break;
        case "connectOrCreate":
          out[how] = each(what, (one) =>
            isFields(one)
              ? {
                  ...one,
                  where: unique(one["where"]),
                  create: create(one["create"]),
                }
              : one,
          );
          break;
        case "disconnect":
          if (decides) {
            throw new ScopeError(
              `a ${target} without its ${name} would belong to nobody`,
            );
          }
          out[how] =
            what === true && own.length > 0
              ? unique({})
              : what === true
                ? true
                : each(what, unique);
          break;
        case "set":
          if (own.length > 0) {
            throw new ScopeError(
              `${name}.${key} cannot be set, for that also lets go of rows that are not seen: connect and disconnect`,
            );
          }
          out[how] = what;
          break;
        case "delete":
          if (softDelete !== undefined) {
            const remove = (where: unknown) => ({
              where: unique(where === true ? {} : where),
              data: marks(modelOf(target)),
            });
            if (isMany) {
              out["update"] = [
                ...list(out["update"]),
                ...list(what).map(remove),
              ];
            } else if (what !== false) {
              if (isThere(written["update"])) {
                throw new ScopeError(
                  `${name}.${key} is both changed and deleted`,
                );
              }
              out["update"] = remove(what);
            }
          } else if (what === true && own.length === 0) {
            out[how] = true;
          } else if (what !== false) {
            out[how] = each(what === true ? {} : what, unique);
          }
          break;
        case "deleteMany":
          if (softDelete === undefined) {
            out[how] = each(what, flat);
          } else {
            const remove = list(what).map((where) => ({
              where: flat(where),
              data: marks(modelOf(target)),
            }));
            out["updateMany"] = [...list(out["updateMany"]), ...remove];
          }
          break;
        case "update": {
          const change = (one: unknown) => {
            const [where, data] = isWithWhere(one, isMany, target)
              ? [one["where"], one["data"]]
              : [{}, one];
            return { where: unique(where), data: this.#updated(target, data) };
          };
          out[how] = isMany
            ? [...list(out[how]), ...list(what).map(change)]
            : change(what);
          break;
        }
        case "updateMany": {
          const change = (one: unknown) =>
            isFields(one)
              ? {
                  ...one,
                  where: flat(one["where"]),
                  data: this.#updated(target, one["data"]),
                }
              : one;
          out[how] = [...list(out[how]), ...list(what).map(change)];
          break;
        }
        case "upsert":
          out[how] = each(what, (one) =>
            isFields(one)
              ? {
                  ...one,
                  where: unique(one["where"]),
                  create: create(one["create"]),
                  update: this.#updated(target, one["update"]),
                }
              : one,
          );
          break;
        default:
          throw new ScopeError(`${how} of ${name}.${key} cannot be filtered`);
      }
    }
    return out;
  }
}

/** Asks for a column that a row is judged by. */
function ask(args: Fields, plan: Plan, column: string, value: unknown): void {
  const { select, omit } = args;
  if (isFields(select) && !isThere(select[column])) {
    args["select"] = { ...select, [column]: value };
    plan.added.push(column);
  }
  if (isFields(omit) && omit[column] === true) {
    args["omit"] = { ...omit, [column]: false };
    plan.added.push(column);
  }
}

function askThrough(
  args: Fields,
  plan: Plan,
  relation: string,
  column: string,
): void {
  const list = isFields(args["select"]) ? "select" : "include";
  const chosen = isFields(args[list]) ? args[list] : {};
  const there = chosen[relation];
  if (!isThere(there) || there === false) {
    args[list] = { ...chosen, [relation]: { select: { [column]: true } } };
    plan.added.push(relation);
  } else if (isFields(there)) {
    const child = plan.children.get(relation) ?? nothing("");
    const copy = { ...there };
    ask(copy, child, column, true);
    args[list] = { ...chosen, [relation]: copy };
  }
}

/** Whether what is written to one related row says which, besides what. */
function isWithWhere(
  value: unknown,
  isMany: boolean,
  target: string,
): value is Fields {
  if (!isFields(value) || !("data" in value)) {
    return false;
  }
  if (isMany) {
    return true;
  }
  if (columnsCalledData.has(target)) {
    throw new ScopeError(
      `write \`update\` of ${target} by itself: \`data\` means two things there`,
    );
  }
  return Object.keys(value).every((key) => key === "where" || key === "data");
}

function modelOf(name: string): Model {
  const model = models[name];
  if (model === undefined) {
    throw new ScopeError(`${name} is not in the definition: generate again`);
  }
  return model;
}

function nothing(model: string): Plan {
  return { model, judged: false, added: [], children: new Map() };
}

function and(where: Fields, conditions: Fields[]): Fields {
  if (conditions.length === 0) {
    return where;
  }
  return { ...where, AND: [...list(where["AND"]), ...conditions] };
}

/** The value of a column in what is written: `{ set: value }` is the value. */
function plain(value: unknown): unknown {
  return isFields(value) && "set" in value ? value["set"] : value;
}

function list(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function each(value: unknown, change: (one: unknown) => unknown): unknown {
  return Array.isArray(value) ? value.map(change) : change(value);
}

function same(one: unknown, other: unknown): boolean {
  return isThere(one) && String(one) === String(other);
}

function isThere(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function isFields(value: unknown): value is Fields {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date)
  );
}

/** What a model is called on a client. */
function accessor(model: string): string {
  return model.charAt(0).toLowerCase() + model.slice(1);
}
