"""Requests for access: an administrator lists, approves and rejects them."""

from __future__ import annotations

import datetime as dt
import secrets
import string
import uuid
from typing import Any

import sqlalchemy as sa
from flask import Blueprint, abort, jsonify, request
from flask.typing import ResponseReturnValue

from app.extensions import db
from app.models.generated import AccessCode, AccessRequest, User

blueprint = Blueprint("access", __name__, url_prefix="/access-requests")

ALPHABET = string.ascii_uppercase + string.digits
VALID_FOR = dt.timedelta(days=7)


def now() -> dt.datetime:
    return dt.datetime.now(dt.timezone.utc)


def shown(asked: AccessRequest) -> dict[str, Any]:
    return {
        "id": str(asked.id),
        "email": asked.email,
        "name": asked.name,
        "message": asked.message,
        "status": asked.status,
        "requested_at": asked.requested_at.isoformat(),
        "reviewer": asked.reviewer.email if asked.reviewer else None,
        "code": asked.access_code.code if asked.access_code else None,
    }


@blueprint.get("")
def listed() -> ResponseReturnValue:
    """The requests of a status, the oldest first."""
    status = request.args.get("status", "pending")
    found = db.session.scalars(
        sa.select(AccessRequest)
        .where(AccessRequest.status == status)
        .order_by(AccessRequest.requested_at)
    )
    return jsonify([shown(one) for one in found])


def pending(identity: uuid.UUID) -> AccessRequest:
    asked = db.session.get(AccessRequest, identity)
    if asked is None:
        abort(404)
    if asked.status != "pending":
        abort(409)
    return asked


def reviewer() -> User:
    user = db.session.get(User, uuid.UUID(request.json["reviewer"]))  # type: ignore[index]
    if user is None or user.role != "admin":
        abort(403)
    return user


@blueprint.post("/<uuid:identity>/approve")
def approve(identity: uuid.UUID) -> ResponseReturnValue:
    """Lets somebody in: the code that this makes is what they register with."""
    asked = pending(identity)
    asked.status = "approved"
    asked.reviewer = reviewer()
    asked.reviewed_at = now()
    asked.access_code = AccessCode(
        code="".join(secrets.choice(ALPHABET) for _ in range(12)),
        expires_at=now() + VALID_FOR,
        generation_type="user_request",
        generated_by_user=asked.reviewer,
    )
    db.session.commit()
    return jsonify(shown(asked)), 201


@blueprint.post("/<uuid:identity>/reject")
def reject(identity: uuid.UUID) -> ResponseReturnValue:
    """Leaves somebody out, and says why."""
    asked = pending(identity)
    asked.status = "rejected"
    asked.reviewer = reviewer()
    asked.reviewed_at = now()
    asked.rejection_reason = request.json["reason"]  # type: ignore[index]
    db.session.commit()
    return jsonify(shown(asked))
