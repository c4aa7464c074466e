class ReadOnlyError(RuntimeError):
    """A row would be written of a table that this service only reads."""


def _refuse_to_write(
    mapper: orm.Mapper[Any], connection: sa.Connection, target: Base
) -> None:
    raise ReadOnlyError(f"{type(target).__name__} is only read by this service")


for _class in _READ_ONLY:
    for _event in ("before_insert", "before_update", "before_delete"):
        sa.event.listen(_class, _event, _refuse_to_write)


@sa.event.listens_for(orm.Session, "do_orm_execute")
def _refuse_to_execute(state: orm.ORMExecuteState) -> None:
    if state.is_insert or state.is_update or state.is_delete:
        for mapper in state.all_mappers:
            if issubclass(mapper.class_, _READ_ONLY):
                name = mapper.class_.__name__
                raise ReadOnlyError(f"{name} is only read by this service")
