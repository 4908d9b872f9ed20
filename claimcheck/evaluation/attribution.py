"""Extracted against gold attributions: exact and overlap F1 of spans, speaker and polarity accuracy, false claims.

Extracted and gold claims of an article are matched one to one, best content overlap first (cue overlap breaks ties).
Exact F1 counts matched pairs with the same spans. Overlap F1 is soft: precision is the share of each extracted span's
characters (blanks aside) that the matched gold span covers, averaged over all extracted spans; recall the same from the
gold side. The outlet's own assertions (`unattributed`) are left out: the gold sets do not annotate them. Where a set
annotates whole attributions (`GoldSet.whole`), the claims of one cue are joined before they are matched. Unmatched
claims that lie in stretches the set leaves open (`GoldSet.unjudged`) are not counted, nor are those inside the content
of another where a word can belong to one attribution only (`GoldSet.univocal`).
Source: Johansson and Moschitti 2013, Relational Features in Fine-Grained Opinion Analysis (soft span scores).
"""

import re
from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Claim, Quotation
from claimcheck.evaluation.gold import GoldSet
from claimcheck.evaluation.metrics import counted, f1, ratio
from claimcheck.evaluation.spans import characters, content_overlap, shared_share
from claimcheck.languages.catalogue import language
from claimcheck.protocols import Extractor
from claimcheck.text.sentences import split_sentences

MIN_CONTENT_OVERLAP = 0.25  # F1 of characters; below this two claims are not the same claim
CUE_TIE_BREAK = 0.1
MOSTLY_UNJUDGED = 0.5  # of a content's characters
NESTED = 0.9  # of the characters of cue and content; the last mark or word may lie outside

Matched = tuple[Claim, Claim]  # extracted, gold


def evaluate_attribution(gold: GoldSet, extractor: Extractor) -> dict[str, Any]:
    """Figures over all articles ("overall") and by language ("by_language")."""
    tallies: dict[str, _Tally] = {}
    overall = _Tally()
    for article in gold.articles:
        extracted = [claim for claim in extractor.extract(article).claims if not claim.unattributed]
        extracted = whole_attributions(article, extracted) if gold.whole else extracted
        wanted = gold.claims_of(article.id)
        extracted = _judged(gold, article, extracted, wanted)
        for tally in (overall, tallies.setdefault(article.language, _Tally())):
            tally.add(article, extracted, wanted)
    return {
        "overall": overall.figures(),
        "by_language": {language: tally.figures() for language, tally in sorted(tallies.items())},
    }


def _judged(gold: GoldSet, article: Article, extracted: list[Claim], wanted: list[Claim]) -> list[Claim]:
    """The extracted claims that the set can say are right or wrong."""
    right = {claim.id for claim, _ in match_claims(article, extracted, wanted)}
    unjudged = gold.unjudged.get(article.id, ())
    return [
        claim
        for claim in extracted
        if claim.id in right
        or not (
            shared_share(article.text, claim.attribution.content_spans, unjudged) >= MOSTLY_UNJUDGED
            or (gold.univocal and _is_nested(article.text, claim, wanted))
        )
    ]


def _is_nested(text: str, claim: Claim, wanted: Iterable[Claim]) -> bool:
    """Whether cue and content of the claim lie inside the content of a gold claim."""
    spans = (*_spans("cue", claim), *_spans("content", claim))
    return any(shared_share(text, spans, _spans("content", other)) >= NESTED for other in wanted)


def whole_attributions(article: Article, claims: Iterable[Claim]) -> list[Claim]:
    """The claims of each cue as one, in text order of the cues' first claims; its source is what stands in the text.
    Unquoted words that go on with it in a later sentence stay their own, as nothing there reports them."""
    starts = [sentence.span.start for sentence in split_sentences(article.text, language(article.language))]
    wholes: dict[tuple[Span, int], Claim] = {}
    for claim in claims:
        own = claim.attribution
        said, told = (bisect_right(starts, span.start) for span in (own.content_spans[0], own.cue_span))
        key = own.cue_span, said if said > told and own.quotation is not Quotation.DIRECT else told
        first = wholes.get(key, claim)
        joined = replace(
            first.attribution,
            content_spans=tuple(sorted({*first.attribution.content_spans, *own.content_spans})),
            source_span=first.attribution.source_span if first is not claim else own.pronoun_span or own.source_span,
        )
        wholes[key] = replace(first, attribution=joined)
    return list(wholes.values())


def match_claims(article: Article, extracted: Sequence[Claim], gold: Sequence[Claim]) -> list[Matched]:
    """One-to-one pairs of extracted and gold claims of `article`, best overlap first."""
    overlaps = []
    for i, claim in enumerate(extracted):
        for j, wanted in enumerate(gold):
            content = content_overlap(article.text, claim, wanted)
            if content >= MIN_CONTENT_OVERLAP:
                cue = shared_share(article.text, _spans("cue", wanted), _spans("cue", claim))
                overlaps.append((-content - CUE_TIE_BREAK * cue, i, j))
    taken_extracted, taken_gold, matched = set(), set(), []
    for _, i, j in sorted(overlaps):
        if i not in taken_extracted and j not in taken_gold:
            taken_extracted.add(i)
            taken_gold.add(j)
            matched.append((extracted[i], gold[j]))
    return matched


def same_speaker(article: Article, claim: Claim, gold: Claim) -> bool:
    """Whether both name the same speaker: half of one source span inside the other, or the same name."""
    one, other = claim.attribution.source_span, gold.attribution.source_span
    if (
        one
        and other
        and max(shared_share(article.text, (one,), (other,)), shared_share(article.text, (other,), (one,))) >= 0.5
    ):
        return True
    names = {_name(claim.speaker), _name(claim.speaker_name)} - {""}
    return any(
        _names_agree(name, wanted) for name in names for wanted in (_name(gold.speaker), _name(gold.speaker_name))
    )


def _name(name: str) -> str:
    return " ".join(re.findall(r"\w+", name.casefold().removeprefix("the ")))


def _names_agree(one: str, other: str) -> bool:
    return one == other or f" {one} " in f" {other} " or f" {other} " in f" {one} "


def _spans(kind: str, claim: Claim) -> tuple[Span, ...]:
    attribution = claim.attribution
    if kind == "content":
        return attribution.content_spans
    span = attribution.cue_span if kind == "cue" else attribution.source_span
    return (span,) if span and span.end > span.start else ()


@dataclass
class _SpanTally:
    """Sums for one kind of span."""

    extracted: int = 0
    gold: int = 0
    exact: int = 0
    covered_extracted: float = 0.0
    covered_gold: float = 0.0

    def add(
        self, text: str, extracted: Iterable[Claim], gold: Iterable[Claim], matched: list[Matched], kind: str
    ) -> None:
        self.extracted += sum(bool(_spans(kind, claim)) for claim in extracted)
        self.gold += sum(bool(_spans(kind, claim)) for claim in gold)
        for claim, wanted in matched:
            found, truth = _spans(kind, claim), _spans(kind, wanted)
            self.exact += bool(found) and characters(text, found) == characters(text, truth)
            self.covered_extracted += shared_share(text, found, truth)
            self.covered_gold += shared_share(text, truth, found)

    def figures(self) -> dict[str, float]:
        exact = counted(self.exact, self.extracted, self.gold)
        precision, recall = ratio(self.covered_extracted, self.extracted), ratio(self.covered_gold, self.gold)
        return {
            "exact_precision": exact["precision"],
            "exact_recall": exact["recall"],
            "exact_f1": exact["f1"],
            "overlap_precision": precision,
            "overlap_recall": recall,
            "overlap_f1": f1(precision, recall),
        }


@dataclass
class _Tally:
    """Sums over articles."""

    spans: dict[str, _SpanTally] = field(
        default_factory=lambda: {kind: _SpanTally() for kind in ("source", "cue", "content")}
    )
    articles: int = 0
    extracted: int = 0
    gold: int = 0
    matched: int = 0
    named: int = 0
    right_speakers: int = 0
    right_polarities: int = 0

    def add(self, article: Article, extracted: list[Claim], gold: list[Claim]) -> None:
        matched = match_claims(article, extracted, gold)
        self.articles += 1
        self.extracted += len(extracted)
        self.gold += len(gold)
        self.matched += len(matched)
        with_speaker = [both for both in matched if both[1].speaker]  # some corpora leave speakers out
        self.named += len(with_speaker)
        self.right_speakers += sum(same_speaker(article, *both) for both in with_speaker)
        self.right_polarities += sum(claim.polarity == wanted.polarity for claim, wanted in matched)
        for kind, tally in self.spans.items():
            tally.add(article.text, extracted, gold, matched, kind)

    def figures(self) -> dict[str, Any]:
        return {
            **{kind: tally.figures() for kind, tally in self.spans.items()},
            "speaker_accuracy": ratio(self.right_speakers, self.named),
            "polarity_accuracy": ratio(self.right_polarities, self.matched),
            "false_claims_per_article": ratio(self.extracted - self.matched, self.articles),
            "claims": counted(self.matched, self.extracted, self.gold),
            "articles": self.articles,
        }
