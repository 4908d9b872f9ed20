"""Dispute-NLI rows (two attributed claims, a label, every language) to pairs of claims in chosen languages."""

from dataclasses import dataclass
from pathlib import Path

from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.ids import content_id
from claimcheck.domain.pair import DisputeKind, Relation
from claimcheck.errors import GoldError
from claimcheck.evaluation.gold_records import GoldPair
from claimcheck.evaluation.jsonlines import Row, read_rows
from claimcheck.text.marks import leading_sentences, unmarked

NOT_LANGUAGES = {"polarity"}


@dataclass(frozen=True, slots=True)
class DisputeRow:
    """One row: a label and both sides in every language, the spans still marked ⟦S:⟧ ⟦C:⟧ ⟦Q:⟧."""

    id: str
    topic: str
    relation: Relation
    dispute: DisputeKind | None
    polarities: tuple[Polarity, Polarity]
    texts: tuple[dict[str, str], dict[str, str]]  # language → marked text, left and right
    where: str

    @property
    def languages(self) -> list[str]:
        """The languages that both sides have, sorted."""
        return sorted(self.texts[0].keys() & self.texts[1].keys())

    def pair(self, left_language: str, right_language: str) -> GoldPair:
        """The row with its left side in one language and its right side in another, or the same."""
        return GoldPair(
            self._claim(0, left_language), self._claim(1, right_language), self.relation, self.dispute, note=self.id
        )

    def _claim(self, side: int, language: str) -> Claim:
        marked = self.texts[side][language]
        text, spans = unmarked(marked)
        if not spans["C"] or not spans["Q"] or not spans["S"]:
            raise GoldError(f"{self.where}: {language} text lacks one of the marks ⟦S:⟧ ⟦C:⟧ ⟦Q:⟧: {marked[:60]!r}.")
        content = " ".join(span.of(text) for span in spans["Q"])
        speaker = spans["S"][0].of(text)
        first = min(span.start for kind in spans.values() for span in kind)
        return Claim(
            id=content_id("dispute row", self.id, str(side), language),
            article_id=content_id("dispute row", self.id, str(side)),
            language=language,
            attribution=Attribution(
                cue_span=spans["C"][0],
                content_spans=tuple(spans["Q"]),
                source_span=spans["S"][0],
                quotation=Quotation.INDIRECT,
                polarity=self.polarities[side],
            ),
            speaker=speaker,
            speaker_id=speaker.casefold(),
            speaker_name=speaker,
            cue=spans["C"][0].of(text),
            content=content,
            resolved_content=content,
            context=leading_sentences(text, first),
        )


def read_dispute_rows(path: Path) -> list[DisputeRow]:
    """The rows of `path` in order. Raises GoldError naming file and line."""
    return [_row(row) for row in read_rows(path)]


def _row(row: Row) -> DisputeRow:
    sides = [row.values.get(side) for side in ("left", "right")]
    for side in sides:
        if not isinstance(side, dict) or not all(isinstance(value, str) for value in side.values()):
            raise GoldError(f'{row.where}: "left" and "right" must each map languages and "polarity" to strings.')
    polarities = [Row(row.where, side).text("polarity", frozenset(Polarity)) for side in sides]
    dispute = row.text_or_none("dispute", frozenset(DisputeKind))
    return DisputeRow(
        id=row.text("id"),
        topic=row.text("topic"),
        relation=Relation(row.text("label", frozenset(Relation))),
        dispute=DisputeKind(dispute) if dispute else None,
        polarities=(Polarity(polarities[0]), Polarity(polarities[1])),
        texts=tuple({key: text for key, text in side.items() if key not in NOT_LANGUAGES} for side in sides),
        where=row.where,
    )
