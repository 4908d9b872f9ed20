"""Who says the same: origins of articles, propositions of claims; a dispute is listed once for two propositions."""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    """Add the tables, and let every listed pair stand for itself until the next check."""
    op.add_column("findings", sa.Column("agreement", sa.Double(), nullable=False, server_default="0"))
    op.create_table(
        "origins",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("origin_id", sa.Text(), nullable=False),
        sa.Column("agency", sa.Text(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_origins_article_id"),
        sa.PrimaryKeyConstraint("article_id", name="pk_origins"),
    )
    op.create_table(
        "memberships",
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("proposition_id", sa.Text(), nullable=False),
        sa.Column("twin_of", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_memberships_claim_id"),
        sa.PrimaryKeyConstraint("claim_id", name="pk_memberships"),
    )
    op.create_index("ix_memberships_proposition_id", "memberships", ["proposition_id"])
    op.add_column("disputes", sa.Column("group_id", sa.Text(), nullable=False, server_default=""))
    op.add_column("disputes", sa.Column("leads", sa.Boolean(), nullable=False, server_default=sa.true()))
    op.execute(
        "UPDATE disputes SET group_id = CASE WHEN status = 'not_contradiction' THEN pair_id ELSE "
        "(SELECT left_id || '-' || right_id FROM pairs WHERE pairs.id = disputes.pair_id) END"
    )
    op.create_index("ix_disputes_group_id", "disputes", ["group_id"])
