"""Decisions that are taken back or given blind, and corrections of claims."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """No review stored before takes one back, and none was blind."""
    op.add_column("reviews", sa.Column("undoes", sa.Integer(), nullable=True))
    op.add_column("reviews", sa.Column("blind", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.create_table(
        "corrections",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("part", sa.Text(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("corrected_by", sa.Text(), nullable=False),
        sa.Column("corrected_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "part IN ('speaker', 'source', 'content', 'polarity', 'event_on')", name=op.f("ck_corrections_part")
        ),
        sa.CheckConstraint("number >= 1", name=op.f("ck_corrections_number")),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_corrections_claim_id"),
        sa.PrimaryKeyConstraint("claim_id", "number", name="pk_corrections"),
    )
