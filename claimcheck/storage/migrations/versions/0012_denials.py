"""How many denials an article tells of, beside each of its claims."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    """Add the column, and count what is stored."""
    op.add_column("claims", sa.Column("denials", sa.Integer(), nullable=False, server_default="0"))
    op.execute(
        "UPDATE claims SET denials = (SELECT COUNT(*) FROM claims AS beside "
        "WHERE beside.article_id = claims.article_id AND beside.polarity IN ('deny', 'doubt') AND NOT beside.withdrawn)"
    )
