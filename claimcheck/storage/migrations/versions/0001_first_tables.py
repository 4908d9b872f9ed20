"""The first tables: articles, claims, pairs, scores, findings, people's work and the list of disputes."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make every table."""
    op.create_table(
        "articles",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("publisher", sa.Text(), nullable=False),
        sa.Column("author", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("ingested_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("origin", sa.Text(), nullable=False),
        sa.Column("extracted_by", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_articles"),
    )
    op.create_table(
        "flags",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("target", sa.Text(), nullable=False),
        sa.Column("target_id", sa.Text(), nullable=False),
        sa.Column("raised_by", sa.Text(), nullable=False),
        sa.Column("raised_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("due_on", sa.Date(), nullable=True),
        sa.Column("assigned_to", sa.Text(), nullable=False),
        sa.Column("lowered_by", sa.Text(), nullable=False),
        sa.Column("lowered_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("target IN ('claim', 'pair')", name=op.f("ck_flags_target")),
        sa.PrimaryKeyConstraint("id", name="pk_flags"),
    )
    op.create_index("ix_flags_target_id", "flags", ["target_id"])

    op.create_table(
        "claims",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("extracted_by", sa.Text(), nullable=False),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("paired", sa.Boolean(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("speaker_id", sa.Text(), nullable=False),
        sa.Column("speaker_name", sa.Text(), nullable=False),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("polarity", sa.Text(), nullable=False),
        sa.Column("quotation", sa.Text(), nullable=False),
        sa.Column("cue_start", sa.Integer(), nullable=False),
        sa.Column("cue_stop", sa.Integer(), nullable=False),
        sa.Column("source_start", sa.Integer(), nullable=True),
        sa.Column("source_stop", sa.Integer(), nullable=True),
        sa.Column("content_spans", sa.JSON(), nullable=False),
        sa.Column("reported_by", sa.JSON(), nullable=False),
        sa.Column("cue", sa.Text(), nullable=False),
        sa.Column("hedged", sa.Boolean(), nullable=False),
        sa.Column("unattributed", sa.Boolean(), nullable=False),
        sa.Column("checkworthiness", sa.Double(), nullable=False),
        sa.Column("event_on", sa.Date(), nullable=True),
        sa.Column("uttered_on", sa.Date(), nullable=True),
        sa.Column("published_on", sa.Date(), nullable=True),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("resolved_content", sa.Text(), nullable=False),
        sa.Column("context", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "polarity IN ('assert', 'deny', 'doubt', 'accuse', 'demand', 'intend')", name=op.f("ck_claims_polarity")
        ),
        sa.CheckConstraint("quotation IN ('direct', 'indirect', 'mixed')", name=op.f("ck_claims_quotation")),
        sa.CheckConstraint("checkworthiness BETWEEN 0 AND 1", name=op.f("ck_claims_checkworthiness")),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_claims_article_id"),
        sa.PrimaryKeyConstraint("id", name="pk_claims"),
    )
    op.create_index("ix_claims_article_id_position", "claims", ["article_id", "position"])
    op.create_index("ix_claims_speaker_id", "claims", ["speaker_id"])
    op.create_index("ix_claims_withdrawn", "claims", ["withdrawn"])

    op.create_table(
        "coverage",
        sa.Column("article_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("stop", sa.Integer(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["article_id"], ["articles.id"], name="fk_coverage_article_id"),
        sa.PrimaryKeyConstraint("article_id", "position", name="pk_coverage"),
    )
    op.create_table(
        "pairs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("left_id", sa.Text(), nullable=False),
        sa.Column("right_id", sa.Text(), nullable=False),
        sa.Column("proposed_by", sa.JSON(), nullable=False),
        sa.Column("similarity", sa.Double(), nullable=False),
        sa.CheckConstraint("left_id < right_id", name=op.f("ck_pairs_order")),
        sa.ForeignKeyConstraint(["left_id"], ["claims.id"], name="fk_pairs_left_id"),
        sa.ForeignKeyConstraint(["right_id"], ["claims.id"], name="fk_pairs_right_id"),
        sa.PrimaryKeyConstraint("id", name="pk_pairs"),
    )
    op.create_index("ix_pairs_left_id_right_id", "pairs", ["left_id", "right_id"], unique=True)
    op.create_index("ix_pairs_right_id", "pairs", ["right_id"])

    op.create_table(
        "vectors",
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Text(), nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["claim_id"], ["claims.id"], name="fk_vectors_claim_id"),
        sa.PrimaryKeyConstraint("model_id", "model_version", "claim_id", name="pk_vectors"),
    )
    op.create_index("ix_vectors_claim_id", "vectors", ["claim_id"])

    op.create_table(
        "disputes",
        sa.Column("pair_id", sa.Text(), nullable=False),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("flagged", sa.Boolean(), nullable=False),
        sa.Column("left_language", sa.Text(), nullable=False),
        sa.Column("right_language", sa.Text(), nullable=False),
        sa.Column("left_speaker_id", sa.Text(), nullable=False),
        sa.Column("right_speaker_id", sa.Text(), nullable=False),
        sa.Column("left_speaker_name", sa.Text(), nullable=False),
        sa.Column("right_speaker_name", sa.Text(), nullable=False),
        sa.Column("left_publisher", sa.Text(), nullable=False),
        sa.Column("right_publisher", sa.Text(), nullable=False),
        sa.Column("left_published_on", sa.Date(), nullable=True),
        sa.Column("right_published_on", sa.Date(), nullable=True),
        sa.CheckConstraint(
            "status IN ('open', 'contradiction', 'not_contradiction', 'unsure')", name=op.f("ck_disputes_status")
        ),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_disputes_pair_id"),
        sa.PrimaryKeyConstraint("pair_id", name="pk_disputes"),
    )
    op.create_index(
        "ix_disputes_left_speaker_id_left_speaker_name", "disputes", ["left_speaker_id", "left_speaker_name"]
    )
    op.create_index(
        "ix_disputes_right_speaker_id_right_speaker_name", "disputes", ["right_speaker_id", "right_speaker_name"]
    )

    op.create_table(
        "findings",
        sa.Column("pair_id", sa.Text(), nullable=False),
        sa.Column("relation", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=True),
        sa.Column("confidence", sa.Double(), nullable=False),
        sa.Column("unsure", sa.Boolean(), nullable=False),
        sa.Column("contributions", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "kind IN ('denial', 'factual', 'number', 'scope', 'update', 'dismissal', 'normative', 'self')",
            name=op.f("ck_findings_kind"),
        ),
        sa.CheckConstraint("relation IN ('entailment', 'neutral', 'contradiction')", name=op.f("ck_findings_relation")),
        sa.CheckConstraint("confidence BETWEEN 0 AND 1", name=op.f("ck_findings_confidence")),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_findings_pair_id"),
        sa.PrimaryKeyConstraint("pair_id", name="pk_findings"),
    )
    op.create_table(
        "reviews",
        sa.Column("pair_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("decision", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.Text(), nullable=False),
        sa.Column("decided_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "decision IN ('contradiction', 'not_contradiction', 'unsure')", name=op.f("ck_reviews_decision")
        ),
        sa.CheckConstraint(
            "reason IN ('both_true', 'update', 'different_event', 'wrong_speaker', "
            "'bad_extraction', 'not_checkable', 'other')",
            name=op.f("ck_reviews_reason"),
        ),
        sa.CheckConstraint("number >= 1", name=op.f("ck_reviews_number")),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_reviews_pair_id"),
        sa.PrimaryKeyConstraint("pair_id", "number", name="pk_reviews"),
    )
    op.create_table(
        "scores",
        sa.Column("pair_id", sa.Text(), nullable=False),
        sa.Column("model_id", sa.Text(), nullable=False),
        sa.Column("model_version", sa.Text(), nullable=False),
        sa.Column("forward_entailment", sa.Double(), nullable=False),
        sa.Column("forward_neutral", sa.Double(), nullable=False),
        sa.Column("forward_contradiction", sa.Double(), nullable=False),
        sa.Column("backward_entailment", sa.Double(), nullable=False),
        sa.Column("backward_neutral", sa.Double(), nullable=False),
        sa.Column("backward_contradiction", sa.Double(), nullable=False),
        sa.Column("truncated", sa.Boolean(), nullable=False),
        sa.Column("stored_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["pairs.id"], name="fk_scores_pair_id"),
        sa.PrimaryKeyConstraint("pair_id", "model_id", "model_version", name="pk_scores"),
    )
    op.create_table(
        "dispute_texts",
        sa.Column("pair_id", sa.Text(), nullable=False),
        sa.Column("search", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["pair_id"], ["disputes.pair_id"], name="fk_dispute_texts_pair_id", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("pair_id", name="pk_dispute_texts"),
    )
