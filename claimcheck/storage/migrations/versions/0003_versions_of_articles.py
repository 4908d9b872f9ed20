"""Versions of articles: what each was read from and follows, when it appeared; claims said again or no more."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Articles stored before have no identity: each stays a first version."""
    op.create_table(
        "sources",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_sources"),
    )
    for name in ("published_at", "updated_at"):
        op.add_column("articles", sa.Column(name, sa.Text(), nullable=True))
    for name in ("source_sha256", "identity", "follows"):
        op.add_column("articles", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("articles", sa.Column("place", sa.Integer(), nullable=False, server_default="1"))
    op.create_index("ix_articles_identity_place", "articles", ["identity", "place"])
    op.create_index("ix_articles_follows", "articles", ["follows"])
    for name in ("repeats", "gone_in"):
        op.add_column("claims", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_claims_repeats", "claims", ["repeats"])
