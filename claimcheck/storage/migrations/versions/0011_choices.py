"""What the list of disputes can be filtered by, counted; and the list's order as an index."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"

ORDER = ["leads", "unsure", "confidence", "pair_id", "retracted", "status", "kind", "group_id"]


def upgrade() -> None:
    """Make both, and count what is listed."""
    op.create_table(
        "choices",
        sa.Column("facet", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("sides", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("facet", "value", "name", name="pk_choices"),
    )
    for facet, column, name in (
        ("language", "language", "''"),
        ("speaker", "speaker_id", "{side}_speaker_name"),
        ("outlet", "publisher", "''"),
    ):
        sides = " UNION ALL ".join(
            f"SELECT {side}_{column} AS value, {name.format(side=side)} AS name FROM disputes"
            for side in ("left", "right")
        )
        op.execute(
            f"INSERT INTO choices (facet, value, name, sides) "
            f"SELECT '{facet}', value, name, COUNT(*) FROM ({sides}) AS sides GROUP BY value, name"
        )
    op.create_index("ix_choices_facet_sides", "choices", ["facet", "sides"])
    op.create_index("ix_disputes_order", "disputes", ORDER)
