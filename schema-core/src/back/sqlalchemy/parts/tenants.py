class TenantError(RuntimeError):
    """A query without a tenant, or a row of another one."""


class _HasInfo(Protocol):
    @property
    def info(self) -> dict[Any, Any]: ...


@contextmanager
def _with_info(session: _HasInfo, key: str, value: Any) -> Iterator[None]:
    missing = object()
    before = session.info.get(key, missing)
    session.info[key] = value
    try:
        yield
    finally:
        if before is missing:
            del session.info[key]
        else:
            session.info[key] = before


@contextmanager
def in_tenant(session: _HasInfo, tenant: Any) -> Iterator[None]:
    """Within it the session finds and writes the rows of this tenant and no others.

    For the whole life of a session, write `session.info["tenant"] = tenant`.
    """
    if tenant is None:
        raise TenantError("a tenant is never null")
    with (
        _with_info(session, "across_tenants", False),
        _with_info(session, "tenant", tenant),
    ):
        yield


@contextmanager
def across_tenants(session: _HasInfo) -> Iterator[None]:
    """Within it the session finds and writes the rows of all tenants, and of none.

    For one statement, write `execution_options(across_tenants=True)`.
    """
    with _with_info(session, "across_tenants", True):
        yield


def _is_of(entity: type[Base], tenant: Any) -> sa.ColumnElement[bool]:
    """The row belongs to the tenant, by its own column or by that of a related row."""
    path = _TENANTS[entity]
    if not path:
        return sa.and_(sa.false())
    if len(path) == 1:
        return sa.and_(getattr(entity, path[0]) == tenant)
    mapper: orm.Mapper[Any] = sa.inspect(entity)
    relation = mapper.relationships[path[0]]
    owner = relation.mapper.local_table.alias()
    conditions = [
        owner.c[str(there.key)]
        == getattr(entity, mapper.get_property_by_column(here).key)
        for here, there in relation.local_remote_pairs or ()
    ]
    conditions.append(owner.c[relation.mapper.columns[path[1]].name] == tenant)
    return sa.exists().where(*conditions)


def _refuse_without(entity: str) -> NoReturn:
    raise TenantError(
        f"whose rows of {entity}? Say it with in_tenant(session, tenant)"
        " or across_tenants(session)"
    )


class _Whose(FunctionElement[bool]):
    """A condition that no database is asked: a query that comes to it has no tenant."""

    type = sa.Boolean()
    inherit_cache = True


@compiles(_Whose)
def _whose(element: _Whose, compiler: Any, **options: Any) -> str:
    (entity,) = element.clauses
    _refuse_without(str(entity))


@sa.event.listens_for(orm.Session, "do_orm_execute")
def _find_only_rows_of_tenant(state: orm.ORMExecuteState) -> None:
    """Rows of other tenants, and of none, are not found and not changed."""
    if state.is_column_load:
        return
    info = state.session.info
    if state.execution_options.get("across_tenants", info.get("across_tenants")):
        return
    tenant = info.get("tenant")
    asked = [mapper.class_ for mapper in state.all_mappers]
    for entity in asked:
        if entity in _TENANTS and tenant is None:
            _refuse_without(entity.__name__)
        if entity in _TENANTS and state.is_insert:
            raise TenantError(
                f"an insert of many rows of {entity.__name__} does not say whose they"
                " are: session.add_all(rows) does, across_tenants(session) need not"
            )
        if entity in _TENANTS and state.is_update:
            _refuse_to_move(entity, state)
    if not (state.is_select or state.is_update or state.is_delete):
        return
    for entity in _TENANTS:
        condition = (
            _Whose(sa.literal_column(entity.__name__))
            if tenant is None
            else _is_of(entity, tenant)
        )
        only = orm.with_loader_criteria(entity, condition, include_aliases=True)
        state.statement = state.statement.options(only)


def _refuse_to_move(entity: type[Base], state: orm.ORMExecuteState) -> None:
    """An update of rows by their keys has no condition; one that says whose is a move."""
    if isinstance(state.parameters, list):
        raise TenantError(
            f"an update of rows of {entity.__name__} by their keys finds those of all"
            " tenants: change the objects, or write across_tenants(session)"
        )
    said = getattr(state.statement, "_values", None) or {}
    said = {*said, *dict(getattr(state.statement, "_ordered_values", None) or ())}
    path = _TENANTS[entity]
    names = {str(getattr(column, "key", column)) for column in said}
    if len(path) == 1 and names & {
        path[0],
        str(sa.inspect(entity).columns[path[0]].key),
    }:
        raise TenantError(f"rows of {entity.__name__} stay with their tenant")


def _tenant_of(session: orm.Session, row: Base) -> Any:
    path = _TENANTS[type(row)]
    if not path:
        return None
    if len(path) == 1:
        return getattr(row, path[0])
    owner = getattr(row, path[0])
    if owner is None:
        mapper: orm.Mapper[Any] = sa.inspect(type(row))
        relation = mapper.relationships[path[0]]
        conditions = [
            there == getattr(row, mapper.get_property_by_column(here).key)
            for here, there in relation.local_remote_pairs or ()
        ]
        options = {"across_tenants": True, "with_deleted": True}
        query = sa.select(relation.mapper.class_).where(*conditions)
        owner = session.scalar(query, execution_options=options)
    return None if owner is None else getattr(owner, path[1])


@sa.event.listens_for(orm.Session, "before_flush")
def _write_only_rows_of_tenant(
    session: orm.Session, context: Any, instances: Any
) -> None:
    """New rows get the session's tenant; rows of another one are refused."""
    if session.info.get("across_tenants"):
        return
    tenant = session.info.get("tenant")
    with session.no_autoflush:
        for row in [*session.new, *session.dirty, *session.deleted]:
            if type(row) not in _TENANTS:
                continue
            if tenant is None:
                _refuse_without(type(row).__name__)
            path = _TENANTS[type(row)]
            own = _tenant_of(session, row)
            if own is None and len(path) == 1 and row in session.new:
                owner = _related_tenant(row, path[0])
                if owner is None or _same(owner, tenant):
                    setattr(row, path[0], tenant)
                    continue
                own = owner
            if not _same(own, tenant):
                raise TenantError(f"a row of {type(row).__name__} is of another tenant")


def _same(one: Any, other: Any) -> bool:
    """A tenant that came as text, from a header or a token, is the same tenant."""
    return one is not None and other is not None and str(one) == str(other)


def _stay_with_tenant(
    mapper: orm.Mapper[Any], connection: sa.Connection, row: Base
) -> None:
    """What a relation says of a row's tenant is in its column by now."""
    session = orm.object_session(row)
    path = _TENANTS[type(row)]
    if session is None or session.info.get("across_tenants") or len(path) != 1:
        return
    if not _same(getattr(row, path[0]), session.info.get("tenant")):
        raise TenantError(f"a row of {type(row).__name__} is of another tenant")


for _entity in _TENANTS:
    sa.event.listen(_entity, "before_insert", _stay_with_tenant)
    sa.event.listen(_entity, "before_update", _stay_with_tenant)


def _related_tenant(row: Base, attribute: str) -> Any:
    """The tenant that a new row gets by a related object, before its key is filled in."""
    mapper: orm.Mapper[Any] = sa.inspect(type(row))
    column = mapper.columns[attribute]
    for relation in mapper.relationships:
        for here, there in relation.local_remote_pairs or ():
            if here is column and relation.direction is orm.MANYTOONE:
                other = getattr(row, relation.key)
                if other is not None:
                    key = relation.mapper.get_property_by_column(there).key
                    return getattr(other, key)
    return None
