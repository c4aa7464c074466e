def _is_live(entity: type[Base]) -> sa.ColumnElement[bool]:
    """The row is not marked as deleted."""
    column: Any = getattr(entity, next(iter(_MARKS[entity])))
    if isinstance(column.type, sa.Boolean):
        return sa.and_(column == sa.false())
    return sa.and_(column.is_(None))


@sa.event.listens_for(orm.Session, "do_orm_execute")
def _leave_out_deleted(state: orm.ORMExecuteState) -> sa.Result[Any] | None:
    """Rows that are marked as deleted are in no answer, and no bulk update finds them.

    `execution_options(with_deleted=True)` asks for them. A bulk delete marks the rows,
    unless `execution_options(hard_delete=True)` says that they go.
    """
    is_write = state.is_update or state.is_delete
    if state.is_column_load or not (state.is_select or is_write):
        return None
    if not state.execution_options.get("with_deleted", False):
        by_key = state.is_update and isinstance(state.parameters, list)
        if by_key and any(one.class_ in _MARKS for one in state.all_mappers):
            raise ValueError(
                "an update of rows by their keys finds those that are marked as deleted,"
                " too: change the objects, or say execution_options(with_deleted=True)"
            )
        for entity in _MARKS:
            live = orm.with_loader_criteria(
                entity, _is_live(entity), include_aliases=True
            )
            state.statement = state.statement.options(live)
    statement = state.statement
    if not isinstance(statement, sa.Delete) or state.bind_mapper is None:
        return None
    entity = state.bind_mapper.class_
    if entity not in _MARKS or state.execution_options.get("hard_delete", False):
        return None
    marks = {name: value() for name, value in _MARKS[entity].items()}
    update = sa.update(entity).values(marks)
    if statement.whereclause is not None:
        update = update.where(statement.whereclause)
    if not state.execution_options.get("with_deleted", False):
        update = update.where(_is_live(entity))
    return state.invoke_statement(statement=update)


@sa.event.listens_for(orm.Session, "before_flush")
def _mark_as_deleted(session: orm.Session, context: Any, instances: Any) -> None:
    """`session.delete(row)` marks it; `hard_delete(session, row)` does not."""
    for row in list(session.deleted):
        if type(row) in _MARKS and not sa.inspect(row).info.get("hard_delete"):
            session.add(row)
            for name, value in _MARKS[type(row)].items():
                setattr(row, name, value())
            session.info.setdefault("marked_as_deleted", []).append(row)


@sa.event.listens_for(orm.Session, "after_flush_postexec")
def _forget_deleted(session: orm.Session, context: Any) -> None:
    """What was deleted is not found by `session.get` either."""
    for row in session.info.pop("marked_as_deleted", ()):
        if row in session:
            session.expunge(row)


def hard_delete(session: orm.Session, row: Base) -> None:
    """Deletes a row for good, whether it is marked as deleted or not."""
    sa.inspect(row, raiseerr=True).info["hard_delete"] = True
    session.delete(row)


def restore(row: Base) -> None:
    """Takes back that a row is marked as deleted."""
    for name in _MARKS[type(row)]:
        is_flag = isinstance(getattr(type(row), name).type, sa.Boolean)
        setattr(row, name, False if is_flag else None)
