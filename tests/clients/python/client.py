"""SQLAlchemy's client: a call as a line of JSON in, an answer as a line of JSON out. As `client.rs`."""

from __future__ import annotations

import atexit
import datetime as dt
import json
import os
import sys
import uuid
from collections.abc import Callable
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from models import Extreme, Mood

engine = sa.create_engine(os.environ["DATABASE_URL"])

Kind = tuple[Callable[[Any], Any], Callable[[Any], Any]]


def same(value: Any) -> Any:
    return value


def shown_decimal(value: Decimal) -> str:
    text = format(value, "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def shown_instant(value: dt.datetime) -> str:
    assert value.tzinfo is not None, f"{value} has no zone"
    utc = value.astimezone(dt.timezone.utc)
    return utc.replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


def shown_float(value: float) -> str:
    text = repr(float(value))
    return {"inf": "inf", "nan": "NaN", "-inf": "-inf"}.get(text, text)


def list_of(kind: Kind) -> Kind:
    take, give = kind
    return (lambda values: [take(one) for one in values], lambda values: [give(one) for one in values])


number: Kind = (int, str)
floating: Kind = (float, shown_float)
decimal: Kind = (Decimal, shown_decimal)
instant: Kind = (lambda text: dt.datetime.fromisoformat(text.replace("Z", "+00:00")), shown_instant)
# Members are called as Python's own habit has it.
MOODS = {"SoSo": Mood.SO_SO, "Great": Mood.GREAT, "Bad": Mood.BAD}
mood: Kind = (MOODS.__getitem__, {member: name for name, member in MOODS.items()}.__getitem__)

KINDS: dict[str, tuple[str, Kind]] = {
    "text": ("text", (same, same)),
    "short": ("short", (same, same)),
    "flag": ("flag", (same, same)),
    "small": ("small", number),
    # A column called as a type of Python has an underscore behind its name.
    "int": ("int_", number),
    "big": ("big", number),
    "real": ("real", floating),
    "double": ("double", floating),
    "money": ("money", decimal),
    "huge": ("huge", decimal),
    "instant": ("instant", instant),
    "fineInstant": ("fine_instant", instant),
    "plainInstant": ("plain_instant", instant),
    "local": ("local", (dt.datetime.fromisoformat, lambda value: value.isoformat(timespec="microseconds"))),
    "day": ("day", (dt.date.fromisoformat, lambda value: value.isoformat())),
    "clock": ("clock", (dt.time.fromisoformat, lambda value: value.isoformat(timespec="microseconds"))),
    "uid": ("uid", (uuid.UUID, str)),
    "doc": ("doc", (lambda value: sa.JSON.NULL if value is None else value, same)),
    "raw": ("raw", (bytes.fromhex, bytes.hex)),
    "mood": ("mood", mood),
    "texts": ("texts", (same, same)),
    "ints": ("ints", list_of(number)),
    "bigs": ("bigs", list_of(number)),
    "doubles": ("doubles", list_of(floating)),
    "uids": ("uids", list_of((uuid.UUID, str))),
    "instants": ("instants", list_of(instant)),
    "docs": ("docs", (same, same)),
    "moods": ("moods", list_of(mood)),
}


def answer(call: dict[str, Any]) -> Any:
    if "write" in call:
        attribute, (take, _) = KINDS[call["write"]]
        with Session(engine) as session, session.begin():
            session.add(Extreme(id=call["id"], **{attribute: take(call["value"])}))
        return None
    attribute, (_, give) = KINDS[call["read"]]
    with Session(engine) as session:
        value = getattr(session.get_one(Extreme, call["id"]), attribute)
        return None if value is None else give(value)


# A connection that nobody closes is a warning, and warnings are errors.
atexit.register(engine.dispose)

for line in sys.stdin:
    try:
        out = {"value": answer(json.loads(line))}
    except Exception as error:  # noqa: BLE001 — whatever refuses a value, the test wants to know
        out = {"error": f"{type(error).__name__}: {error}"}
    print(json.dumps(out), flush=True)
