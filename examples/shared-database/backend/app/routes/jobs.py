"""Jobs: what the front end uploaded is read, and becomes an invoice."""

from __future__ import annotations

import datetime as dt
import uuid
from decimal import Decimal
from typing import Any

import sqlalchemy as sa
from flask import Blueprint, abort, jsonify, request
from flask.typing import ResponseReturnValue

from app.extensions import db
from app.models.generated import Company, Invoice, InvoiceLineItem, ProcessingJob

blueprint = Blueprint("jobs", __name__, url_prefix="/jobs")


def now() -> dt.datetime:
    return dt.datetime.now(dt.timezone.utc)


def shown(job: ProcessingJob) -> dict[str, Any]:
    file = job.file_storage
    return {
        "id": str(job.id),
        "status": job.status,
        "progress": job.progress,
        "created_at": job.created_at.isoformat(),
        "file": file.file_name if file else None,
        "size": file.file_size if file else None,
        "user": job.user.email,
    }


@blueprint.get("")
def listed() -> ResponseReturnValue:
    """The jobs of a status, the oldest first: what a worker polls."""
    status = request.args.get("status", "pending")
    found = db.session.scalars(
        sa.select(ProcessingJob)
        .where(ProcessingJob.status == status)
        .order_by(ProcessingJob.created_at)
    )
    return jsonify([shown(one) for one in found])


@blueprint.post("/<uuid:identity>/invoice")
def invoice(identity: uuid.UUID) -> ResponseReturnValue:
    """What was read in a file: its company, its invoice and the lines."""
    job = db.session.get(ProcessingJob, identity)
    if job is None:
        abort(404)
    read: dict[str, Any] = request.get_json()
    lines = [
        InvoiceLineItem(
            line_number=number,
            description=line["description"],
            quantity=line["quantity"],
            unit_price=Decimal(line["unit_price"]),
            line_total=line["quantity"] * Decimal(line["unit_price"]),
        )
        for number, line in enumerate(read["lines"], start=1)
    ]
    total = sum((line.line_total for line in lines), Decimal(0))
    written = Invoice(
        sales_order_id=read["order"],
        invoice_number=read["number"],
        invoice_date=dt.date.fromisoformat(read["date"]),
        uploaded_by_user=job.user,
        customer=Company(company_name=read["company"], company_type="business"),
        line_items=lines,
        subtotal=total,
        total_amount=total,
        confidence_score=Decimal("0.97"),
        processed_by_llm=True,
    )
    db.session.add(written)
    db.session.flush()
    job.status = "completed"
    job.progress = 100
    job.started_at = job.completed_at = now()
    job.result_data = {"invoice": str(written.id), "lines": len(lines)}
    if job.file_storage:
        job.file_storage.processing_status = "processed"
    db.session.commit()
    return jsonify({"id": str(written.id), "total": str(written.total_amount)}), 201
