"""The words that decide listed disputes, and what reviews taught the judge."""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "explanations",
        sa.Column("pair_id", sa.Text(), nullable=False),
        sa.Column("left_start", sa.Integer(), nullable=True),
        sa.Column("left_stop", sa.Integer(), nullable=True),
        sa.Column("left_fall", sa.Double(), nullable=True),
        sa.Column("right_start", sa.Integer(), nullable=True),
        sa.Column("right_stop", sa.Integer(), nullable=True),
        sa.Column("right_fall", sa.Double(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_explanations_pair_id"),
        sa.PrimaryKeyConstraint("pair_id", name="pk_explanations"),
    )
    op.create_table(
        "calibrations",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("slope", sa.Double(), nullable=False),
        sa.Column("shift", sa.Double(), nullable=False),
        sa.Column("cuts", sa.JSON(), nullable=False),
        sa.Column("reviews", sa.Integer(), nullable=False),
        sa.Column("fitted_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_calibrations"),
    )
