"""Change over time: which claim brings which up to date or takes it back, and disputes of what was taken back."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    """Add the columns; findings of older versions drew no change."""
    op.add_column("findings", sa.Column("later_id", sa.Text(), nullable=False, server_default=""))
    op.create_index("ix_findings_reason", "findings", ["reason"])
    op.add_column("disputes", sa.Column("retracted", sa.Boolean(), nullable=False, server_default=sa.false()))
