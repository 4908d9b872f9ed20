"""Which state a speaker officially speaks for, beside each claim; unknown for what was read before."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    """Add the column."""
    op.add_column("claims", sa.Column("speaker_state", sa.Text(), nullable=False, server_default=""))
