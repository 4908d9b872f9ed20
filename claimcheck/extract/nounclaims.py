"""Whose claim a denial denies, where a noun names it: "denied | the opposition's claim that the bridge was closed",
«опровергло | утверждение оппозиции, что мост закрыт». What is denied is a claim of the noun's owner.
"""

from collections.abc import Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import OPPOSING, Polarity, Quotation
from claimcheck.extract.dismissals import called_false, dismissed
from claimcheck.extract.drafts import Draft
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.nounowners import (
    LONGEST_ATTRIBUTE,
    Owned,
    owner_ending,
    told_apart,
    told_behind,
    told_between,
    told_by_cases,
    told_inside,
)
from claimcheck.extract.sources.phrases import Range, span_of
from claimcheck.extract.units import Unit
from claimcheck.text.normalise import fold


def with_noun_claims(text: str, units: Sequence[Unit], drafts: Sequence[Draft], lexicon: Lexicon) -> list[Draft]:
    """The drafts, and behind them one more for each denial and doubt of theirs whose object is a noun for what somebody
    claims, with him for its source, and for what nouns tell elsewhere; a draft that has the noun in its content is read
    without it: "反对党称 P | 的指控"."""
    if not any(unit.kind & Kind.CLAIM_NOUN for unit in units):
        return list(drafts)
    told = [_without_possessive(text, draft, lexicon) for draft in drafts]
    for number, draft in enumerate(drafts):
        denial = _as_denial(text, draft, lexicon) if draft.content else None
        if denial is None:
            continue
        widened, claim = _told_in(units, denial, lexicon) or (denial, None)
        if widened is not denial:
            told[number] = widened
        told = _with_claim(text, told, widened.content[0], claim, lexicon)
    return [*told, *_apart(text, units, told, lexicon)]


def _with_claim(text: str, drafts: Sequence[Draft], denied: Span, claim: Draft | None, lexicon: Lexicon) -> list[Draft]:
    """The drafts with the claim that a noun tells in the content `denied` among them, marked as denied there: where
    none is given, the one that was read there."""
    found = [_is_claim(text, draft, denied, claim, lexicon) for draft in drafts]
    told = [
        replace(draft, denied_at=denied.start, content=claim.content if claim else draft.content) if same else draft
        for draft, same in zip(drafts, found, strict=True)
    ]
    if claim is not None and not any(found):
        told.append(_without_possessive(text, replace(claim, denied_at=denied.start), lexicon))
    return told


def _is_claim(text: str, draft: Draft, denied: Span, claim: Draft | None, lexicon: Lexicon) -> bool:
    """Whether the draft is that claim, with the noun in its content or without."""
    if claim is not None:
        return draft.cue == claim.cue or draft.content == (Span(claim.content[0].start, claim.cue.end),)
    inside = denied.start <= draft.cue.start and bool(draft.content) and draft.content[-1].end == denied.end
    return inside and bool(lexicon.kind(fold(draft.cue.of(text))) & Kind.CLAIM_NOUN)


def _apart(text: str, units: Sequence[Unit], drafts: Sequence[Draft], lexicon: Lexicon) -> list[Draft]:
    """What nouns tell that stand in no draft: "replied to | claims by activists that P"."""
    spans = [span for draft in drafts for span in (draft.cue, draft.source, *draft.content) if span is not None]
    told = []
    for noun in (at for at, unit in enumerate(units) if unit.kind & Kind.CLAIM_NOUN):
        owned = told_apart(units, noun, lexicon)
        if owned is None:
            continue
        (owner, _), (begin, end) = owned
        start, last = units[min(noun, owner)].start, units[end - 1].end
        if not any(span.start < last and start < span.end for span in spans):
            draft = replace(_draft(units, noun, owned, lexicon), denied_at=units[begin].start)
            told.append(_without_possessive(text, draft, lexicon))
    return told


def _as_denial(text: str, draft: Draft, lexicon: Lexicon) -> Draft | None:
    """The draft where it denies or doubts something, or calls it false."""
    if draft.polarity in OPPOSING:
        return draft
    return called_false(text, draft, lexicon) or dismissed(text, draft, lexicon)


def _without_possessive(text: str, draft: Draft, lexicon: Lexicon) -> Draft:
    """The draft of a noun with its owner's name alone for its source: "the opposition|'s claim"; not where the noun may
    be a verb: "McDonald's claims that"."""
    source, cue = draft.source, fold(draft.cue.of(text))
    if source is None or draft.cue.start < source.end or not lexicon.kind(cue) & Kind.CLAIM_NOUN:
        return draft
    named = fold(source.of(text))
    ending = owner_ending(named.rsplit(" ", 1)[-1], lexicon)
    verb = cue.endswith(lexicon.endings["plural_nouns"]) and " " not in named and lexicon.language.articles
    return replace(draft, source=Span(source.start, source.end - len(ending))) if ending and not verb else draft


def _told_in(units: Sequence[Unit], denial: Draft, lexicon: Lexicon) -> tuple[Draft, Draft] | None:
    """(the denial, with the whole noun phrase for its content where it had but the end of it; what its noun tells)."""
    if len(denial.content) != 1 or denial.quotation is Quotation.DIRECT or denial.hangs_on >= 0:
        return None
    content = denial.content[0]
    first, end = _range_of(units, content)
    source = _range_of(units, denial.source or denial.cue)
    cue = _range_of(units, denial.cue)
    reach = range(min(len(units), end + LONGEST_ATTRIBUTE))
    for noun in (at for at in reach if units[at].kind & Kind.CLAIM_NOUN):
        if end <= noun < cue[0]:
            owned = told_by_cases(units, (first, end), lexicon)
        elif first <= noun < end:
            owned = told_inside(units, noun, (first, end), lexicon)
        elif noun >= source[1]:
            owned = told_between(units, noun, (first, end), source, cue, lexicon)
        elif end <= source[0]:
            owned = told_behind(units, noun, (first, end), lexicon)
        else:
            continue
        if owned is None:
            continue
        start = noun - bool(noun and units[noun - 1].kind & Kind.DETERMINER)
        whole = Span(units[start].start, content.end)
        widened = replace(denial, content=(whole,)) if owned[1][0] < first else denial
        return widened, _draft(units, noun, owned, lexicon)
    return None


def _range_of(units: Sequence[Unit], span: Span) -> Range:
    """The units in the span."""
    held = [at for at, unit in enumerate(units) if span.start <= unit.start and unit.end <= span.end]
    return (held[0], held[-1] + 1) if held else (0, 0)


def _draft(units: Sequence[Unit], noun: int, owned: Owned, lexicon: Lexicon) -> Draft:
    owner, claimed = owned
    accuses = units[noun].norm.startswith(lexicon.endings["accusation_stems"])
    quoted = any(unit.quote is not None for unit in units[slice(*claimed)])
    return Draft(
        cue=Span(units[noun].start, units[noun].end),
        content=(span_of(units, claimed),),
        source=span_of(units, owner),
        polarity=Polarity.ACCUSE if accuses else Polarity.ASSERT,
        quotation=Quotation.MIXED if quoted else Quotation.INDIRECT,
    )
