"""The pronoun that stands for a claim's speaker."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def upgrade() -> None:
    """Add its span; claims stored before have none until their article is read again."""
    op.add_column("claims", sa.Column("pronoun_start", sa.Integer(), nullable=True))
    op.add_column("claims", sa.Column("pronoun_stop", sa.Integer(), nullable=True))
