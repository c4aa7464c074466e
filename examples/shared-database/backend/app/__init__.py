"""The back end: approves requests for access, reads uploaded invoices."""

from __future__ import annotations

import os

from flask import Flask

from app.extensions import db
from app.routes import access, jobs


def create_app(url: str | None = None) -> Flask:
    """The application, on the database of ``DATABASE_URL`` or of the given URL."""
    app = Flask(__name__)
    app.config["SQLALCHEMY_DATABASE_URI"] = url or os.environ["DATABASE_URL"]
    db.init_app(app)
    app.register_blueprint(access.blueprint)
    app.register_blueprint(jobs.blueprint)
    return app
