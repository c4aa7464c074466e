"""What generated models do, on the databases that they are for: a script of assertions.

    behaviour.py FOLDER POSTGRES [SQLITE]

FOLDER holds `whole.py`, `whole_sqlite.py`, `backend.py` and `flask_backend.py`, and `frontend.sql` with the tables of the
other service. POSTGRES is the URL of an empty database that may be filled, SQLITE the path of a file.
"""

from __future__ import annotations

import datetime as dt
import importlib
import re
import sys
import types
import uuid
import warnings
from collections.abc import Callable

import sqlalchemy as sa
from sqlalchemy import orm

warnings.simplefilter("error", sa.exc.SAWarning)


def fails(kind: type[BaseException], what: Callable[[], object]) -> str:
    try:
        what()
    except kind as error:
        return str(error)
    raise AssertionError(f"{kind.__name__} was expected")


def policies(m: types.ModuleType, engine: sa.Engine) -> None:
    """Soft deletion and tenants, as the helpers in Rust have them."""
    m.Base.metadata.create_all(engine)
    with orm.Session(engine) as session:
        acme, other = m.Tenant(), m.Tenant()
        session.add_all([acme, other])
        session.flush()
        assert len(acme.id) == 25 and re.fullmatch("c[0-9a-z]{24}", acme.id), acme.id
        # No tenant, no rows.
        assert "in_tenant" in fails(m.TenantError, lambda: session.scalars(sa.select(m.User)).all())
        assert "in_tenant" in fails(m.TenantError, lambda: session.get(m.User, "x"))
        joined = sa.select(m.Tenant).join(m.Tenant.users)
        fails(m.TenantError, lambda: session.scalars(joined).all())
        eager = sa.select(m.Tenant).options(orm.selectinload(m.Tenant.users))
        fails(m.TenantError, lambda: session.scalars(eager).all())
        fails(m.TenantError, lambda: acme.users)
        fails(m.TenantError, lambda: session.execute(sa.update(m.User).values(email="x")))
        with m.in_tenant(session, acme.id):
            ann = m.User(email="ann", posts=[m.Post(), m.Post()])
            bob = m.User(email="bob", tenant=acme)
            session.add_all([ann, bob])
            session.flush()
            assert ann.tenant_id == acme.id == bob.tenant_id
            session.add(m.User(email="eve", tenant_id=other.id))
            assert "another tenant" in fails(m.TenantError, session.flush)
            session.expunge_all()
        session.commit()
        ids = session.scalars(sa.select(m.Tenant.id)).all()
        with m.across_tenants(session):
            ann = session.scalars(sa.select(m.User).filter_by(email="ann")).one()
            acme_id = ann.tenant_id
            other_id = next(one for one in ids if one != acme_id)
            stray = m.User(email="stray")
            eve = m.User(email="eve", tenant_id=other_id, posts=[m.Post()])
            session.add_all([stray, eve])
            session.commit()
            assert stray.tenant_id is None
            eve_id, eve_post, ann_id = eve.id, eve.posts[0].id, ann.id
            everyone = sa.select(sa.func.count()).select_from(m.User)
            assert session.scalar(everyone) == 4
        session.expunge_all()
        with m.in_tenant(session, acme_id):
            emails = sa.select(m.User.email).order_by(m.User.email)
            assert session.scalars(emails).all() == ["ann", "bob"]
            assert session.get(m.User, eve_id) is None
            assert session.get(m.Post, eve_post) is None
            assert len(session.scalars(sa.select(m.Post)).all()) == 2
            alias = orm.aliased(m.User)
            assert len(session.scalars(sa.select(alias)).all()) == 2
            users = session.scalars(sa.select(m.Tenant).options(orm.joinedload(m.Tenant.users))).unique().all()
            assert sorted(len(one.users) for one in users) == [0, 2]
            fails(m.TenantError, lambda: (session.add(m.Post(author_id=eve_id)), session.flush()))
            session.expunge_all()
            assert session.execute(sa.update(m.User).values(email=m.User.email + "!")).rowcount == 2
            everyone = sa.select(sa.func.count()).select_from(m.User)
            assert session.scalar(everyone, execution_options={"across_tenants": True}) == 4
            fails(m.TenantError, lambda: session.execute(sa.insert(m.User), [{"email": "x"}]))
            # Nor does a row move to another tenant, whatever says so.
            by_keys = [{"id": eve_id, "email": "x"}]
            fails(m.TenantError, lambda: session.execute(sa.update(m.User), by_keys))
            fails(m.TenantError, lambda: session.execute(sa.update(m.User).values(tenant_id=other_id)))
            fails(m.TenantError, lambda: session.execute(sa.update(m.User).values({m.User.tenant_id: other_id})))
            moved = session.scalars(sa.select(m.User).filter_by(id=ann_id)).one()
            moved.tenant = session.get(m.Tenant, other_id)
            assert "another tenant" in fails(m.TenantError, session.flush)
            session.rollback()
            moved = session.scalars(sa.select(m.User).filter_by(id=ann_id)).one()
            there = session.get_one(m.Tenant, other_id)
            there.users.append(moved)
            assert "another tenant" in fails(m.TenantError, session.flush)
            session.rollback()
            session.add(m.User(email="two", tenant_id=acme_id, tenant=session.get(m.Tenant, other_id)))
            assert "another tenant" in fails(m.TenantError, session.flush)
            session.rollback()
            session.expunge_all()
            assert session.execute(sa.update(m.User).values(email=m.User.email + "!")).rowcount == 2
            # A deleted row is marked, and in no answer.
            ann = session.scalars(sa.select(m.User).filter_by(id=ann_id)).one()
            session.delete(ann)
            session.commit()
            assert session.get(m.User, ann_id) is None
            assert session.scalars(emails).all() == ["bob!"]
            with_deleted = {"with_deleted": True}
            ann = session.scalars(sa.select(m.User).filter_by(id=ann_id), execution_options=with_deleted).one()
            assert ann.is_deleted and ann.deleted_at is not None and len(ann.posts) == 2
            post = session.scalars(sa.select(m.Post)).first()
            assert post is not None
            session.expunge_all()
            post = session.scalars(sa.select(m.Post)).first()
            assert post.author is None, "the row that is referred to is marked as deleted"
            ann = session.scalars(sa.select(m.User).filter_by(id=ann_id), execution_options=with_deleted).one()
            m.restore(ann)
            session.commit()
            assert session.scalars(emails).all() == ["ann!", "bob!"]
            # Many at once are marked as well.
            assert session.execute(sa.delete(m.User).where(m.User.email == "bob!")).rowcount == 1
            assert session.scalars(emails).all() == ["ann!"]
            assert session.scalars(emails, execution_options=with_deleted).all() == ["ann!", "bob!"]
            m.hard_delete(session, session.scalars(sa.select(m.User)).one())
            session.commit()
            assert session.scalars(emails, execution_options=with_deleted).all() == ["bob!"]
            assert session.scalars(sa.select(m.Post), execution_options={"across_tenants": True}).all() != []
        with m.across_tenants(session):
            assert len(session.scalars(sa.select(m.Post)).all()) == 1, "the database deletes what refers to it"
        session.info["tenant"] = other_id
        assert session.scalars(sa.select(m.User.email)).all() == ["eve"]
    m.Base.metadata.drop_all(engine)


def values(m: types.ModuleType, engine: sa.Engine) -> None:
    """Defaults that clients make, points in time, lists."""
    m.Base.metadata.create_all(engine)
    zone = dt.timezone(dt.timedelta(hours=5, minutes=30))
    with orm.Session(engine) as session:
        is_postgres = engine.dialect.name == "postgresql"
        if is_postgres:
            session.execute(sa.text("SET TIME ZONE 'Asia/Kolkata'"))
        session.info["across_tenants"] = True
        noon = dt.datetime(2026, 1, 2, 12, 0, 0, 123_456, tzinfo=zone)
        user = m.User(email="a", seen_at=noon, posts=[m.Post()])
        session.add(user)
        assert user.seen_at == dt.datetime(2026, 1, 2, 6, 30, 0, 123_000, tzinfo=dt.UTC)
        session.flush()
        post = user.posts[0]
        assert re.fullmatch("[a-z][0-9a-z]{23}", user.id), user.id
        assert re.fullmatch("[0-9A-HJKMNP-TV-Z]{26}", post.id), post.id
        assert re.fullmatch("[0-9A-Za-z_-]{21}", post.slug), post.slug
        assert re.fullmatch("[0-9A-Za-z_-]{8}", post.short), post.short
        assert isinstance(post.token, uuid.UUID) and post.token.version == 7
        assert post.class_.version == 4 and post.rank == 7
        created, updated = user.created_at, user.updated_at
        assert created.tzinfo is dt.UTC and created.microsecond % 1000 == 0
        assert abs(dt.datetime.now(dt.UTC) - created) < dt.timedelta(minutes=1)
        session.expire_all()
        assert user.seen_at == noon.replace(microsecond=123_000) and user.seen_at.tzinfo is dt.UTC
        assert (user.created_at, user.updated_at) == (created, updated)
        assert user.role is m.Role.READER
        stored = session.scalar(sa.text('SELECT CAST("seenAt" AS TEXT) FROM users'))
        assert stored == ("2026-01-02 06:30:00.123" if is_postgres else "2026-01-02T06:30:00.123+00:00"), stored
        found = sa.select(m.User).where(m.User.seen_at == noon.replace(microsecond=123_000))
        assert session.scalars(found).one() is user
        fails(sa.exc.StatementError, lambda: session.scalars(sa.select(m.User).where(m.User.seen_at == dt.datetime.now())).all())
        user.role = m.Role.NONE
        session.flush()
        assert session.scalar(sa.text("SELECT CAST(role AS TEXT) FROM users")) == "none at all"
        assert user.updated_at >= updated
        if is_postgres:
            assert user.tags == []
            user.tags.append("x")
            session.flush()
            session.expire_all()
            assert user.tags == ["x"]
        session.rollback()
    m.Base.metadata.drop_all(engine)


def ownership(m: types.ModuleType, engine: sa.Engine, script: str) -> None:
    """A service makes its own tables, and nothing else."""
    tables = lambda: set(sa.inspect(engine).get_table_names())  # noqa: E731
    said = fails(m.NotOwnedError, lambda: m.Base.metadata.create_all(engine))
    assert "`users` of the service `frontend`" in said and "migrations" in said, said
    assert tables() == set()
    with engine.connect() as connection:
        types_made = "SELECT count(*) FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace WHERE typtype = 'e'"
        assert connection.scalar(sa.text(types_made)) == 0
    assert "frontend" in fails(m.NotOwnedError, lambda: m.External.metadata.create_all(engine))
    fails(m.NotOwnedError, lambda: m.User.__table__.create(engine))
    assert tables() == set()
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.connection.driver_connection.execute(script)
    before = tables()
    m.Base.metadata.create_all(engine)
    assert tables() - before == {"invoices"}
    fails(m.NotOwnedError, lambda: m.External.metadata.drop_all(engine))
    with orm.Session(engine) as session, m.across_tenants(session):
        invoice = m.Invoice(amount=1, user=m.User(email="a"))
        session.add(invoice)
        session.commit()
        assert invoice.user.invoices == [invoice] and invoice.state is m.State.OPEN
        fails(m.ReadOnlyError, lambda: (session.add(m.Event(id=1, text="x")), session.flush()))
        session.rollback()
        fails(m.ReadOnlyError, lambda: session.execute(sa.delete(m.Event)))
        assert session.scalars(sa.select(m.Event)).all() == []
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    with engine.connect() as connection:
        connection.execute(sa.text("CREATE TABLE nobodys (id int)"))
        hooks = {"include_name": m.include_name, "include_object": m.include_object, "compare_type": True}
        context = MigrationContext.configure(connection, opts={**hooks, "compare_server_default": True})
        found = compare_metadata(context, m.target_metadata)
        assert found == [], found
    m.Base.metadata.drop_all(engine)
    assert tables() == before


def flask(folder: str, url: str) -> None:
    """The same on Flask-SQLAlchemy's `db`."""
    from flask import Flask

    extensions = importlib.import_module("app.extensions")
    m = importlib.import_module("flask_backend")
    app = Flask("behaviour")
    app.config["SQLALCHEMY_DATABASE_URI"] = url
    extensions.db.init_app(app)
    assert issubclass(m.Invoice, extensions.db.Model) and issubclass(m.User, extensions.db.Model)
    assert set(extensions.db.metadata.tables) == {"invoices"}
    with app.app_context():
        extensions.db.create_all()
        assert "invoices" in sa.inspect(extensions.db.engine).get_table_names()
        with m.across_tenants(extensions.db.session):
            extensions.db.session.add(m.Invoice(amount=2, user=m.User(email="f")))
            extensions.db.session.commit()
            assert extensions.db.session.scalars(sa.select(m.Invoice)).one().user.email == "f"
        fails(m.TenantError, lambda: extensions.db.session.scalars(sa.select(m.User)).all())
        extensions.db.session.rollback()
        fails(m.NotOwnedError, lambda: m.External.metadata.drop_all(extensions.db.engine))
        extensions.db.drop_all()


def main(folder: str, postgres: str, sqlite: str) -> None:
    sys.path.insert(0, folder)
    url = "postgresql+psycopg://" + postgres.split("://", 1)[1]
    engine = sa.create_engine(url)
    on_file = sa.create_engine(f"sqlite:///{sqlite}")
    sa.event.listen(on_file, "connect", lambda one, _: one.execute("PRAGMA foreign_keys = ON") and None)
    which = importlib.import_module("whole")
    policies(which, engine)
    values(which, engine)
    which = importlib.import_module("whole_sqlite")
    policies(which, on_file)
    values(which, on_file)
    with open(f"{folder}/frontend.sql") as script:
        text = script.read()
    ownership(importlib.import_module("backend"), engine, text)
    flask(folder, url)
    print("all behave")


if __name__ == "__main__":
    main(*sys.argv[1:])
