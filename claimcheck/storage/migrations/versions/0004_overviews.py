"""Who disputes whom and when, names of speakers, and people's word on who is who."""

import sqlalchemy as sa
from alembic import op

from claimcheck.storage.searching import folded

revision = "0004"
down_revision = "0003"

PORTION = 2000


def upgrade() -> None:
    """Add the columns and tables, and fill them from what is stored."""
    for name in ("found_speaker_id", "found_speaker_name"):
        op.add_column("claims", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.execute("UPDATE claims SET found_speaker_id = speaker_id, found_speaker_name = speaker_name")
    op.drop_index("ix_claims_speaker_id", "claims")
    op.drop_index("ix_claims_withdrawn", "claims")
    by_speaker, by_day = (
        ["speaker_id", "withdrawn", "repeats", "published_on", "id"],
        ["withdrawn", "repeats", "published_on", "id"],
    )
    op.create_index("ix_claims_" + "_".join(by_speaker), "claims", by_speaker)
    op.create_index("ix_claims_" + "_".join(by_day), "claims", by_day)
    _disputes()
    op.create_table(
        "speaker_names",
        sa.Column("speaker_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("speaker_id", "name", name="pk_speaker_names"),
    )
    op.create_index("ix_speaker_names_search", "speaker_names", ["search"])
    _names()
    op.create_table(
        "speaker_decisions",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("speaker_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("other_id", sa.Text(), nullable=False),
        sa.Column("other_name", sa.Text(), nullable=False),
        sa.Column("decided_by", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "verdict IN ('same', 'different', 'split', 'undone')", name=op.f("ck_speaker_decisions_verdict")
        ),
        sa.PrimaryKeyConstraint("number", name="pk_speaker_decisions"),
    )
    op.create_index("ix_speaker_decisions_speaker_id", "speaker_decisions", ["speaker_id"])
    op.create_index("ix_speaker_decisions_other_id", "speaker_decisions", ["other_id"])


# The same rule as listing._rows_now: the right claim answers the left one.
_OPPOSES = "c.polarity IN ('deny', 'doubt')"
_ANSWERS = """
    CASE WHEN {right} AND NOT {left} THEN 1 WHEN {left} AND NOT {right} THEN 0
         WHEN left_published_on > right_published_on THEN 0 ELSE 1 END = 1
"""


def _disputes() -> None:
    for name in ("asserter_id", "denier_id"):
        op.add_column("disputes", sa.Column(name, sa.Text(), nullable=False, server_default=""))
    op.add_column("disputes", sa.Column("event_on", sa.Date(), nullable=True))
    answers = _ANSWERS.format(left=_of_claim("left", _OPPOSES), right=_of_claim("right", _OPPOSES))
    left, right = (
        _of_claim(side, f"coalesce(c.event_on, c.uttered_on, {side}_published_on)") for side in ("left", "right")
    )
    op.execute(
        f"""UPDATE disputes SET
            asserter_id = CASE WHEN {answers} THEN left_speaker_id ELSE right_speaker_id END,
            denier_id = CASE WHEN {answers} THEN right_speaker_id ELSE left_speaker_id END,
            event_on = CASE WHEN {right} IS NULL THEN {left} WHEN {left} IS NULL THEN {right}
                            WHEN {left} <= {right} THEN {left} ELSE {right} END"""
    )
    op.create_index("ix_disputes_asserter_id_denier_id", "disputes", ["asserter_id", "denier_id"])


def _of_claim(side: str, what: str) -> str:
    return f"(SELECT {what} FROM claims c JOIN pairs p ON c.id = p.{side}_id WHERE p.id = disputes.pair_id)"


def _names() -> None:
    connection = op.get_bind()
    names = sa.table("speaker_names", sa.column("speaker_id"), sa.column("name"), sa.column("search"))
    found = connection.execute(
        sa.text(
            "SELECT speaker_id, speaker FROM claims WHERE speaker <> '' UNION "
            "SELECT speaker_id, speaker_name FROM claims WHERE speaker_name <> ''"
        )
    ).all()
    rows = [{"speaker_id": one, "name": name, "search": folded(name)} for one, name in found]
    for start in range(0, len(rows), PORTION):
        connection.execute(sa.insert(names), rows[start : start + PORTION])
