"""When a database was watched for the first time."""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"


def upgrade() -> None:
    """Where disputes were told, the watch began with the first of them."""
    op.create_table(
        "watches",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("began_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("number", name="pk_watches"),
    )
    op.execute("INSERT INTO watches (number, began_at) SELECT 1, MIN(told_at) FROM announcements HAVING COUNT(*) > 0")
