"""Which disputes were told as new, and which columns of tables hold what."""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    """Nothing was told and nothing remembered before."""
    op.create_table(
        "announcements",
        sa.Column("pair_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_announcements_pair_id"),
        sa.PrimaryKeyConstraint("pair_id", name="pk_announcements"),
    )
    op.create_table(
        "table_columns",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("heading", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", "field", name="pk_table_columns"),
    )
