"""Which units between subject and cue are the content: without the words that only hold it, or the earlier claim alone
that is denied or called false."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.units import Unit
from claimcheck.extract.verblast.endings import ends
from claimcheck.languages.language import Frame

REFERENCE_WORDS = 4  # units among which the noun for an earlier claim stands: "bu ağır suçlamaları"
LONGEST_TOLD = 3  # units behind the content that name who was told
LONGEST_DISMISSAL = 9  # units behind it that call it false


def without_holders(units: Sequence[Unit], start: int, end: int, hit: Hit, lexicon: Lexicon) -> Range:
    """The content without the words that only hold it: "… sızdığı | yönündeki iddiaları", "… bozduğu | konusunda"."""
    while end > start and _is_empty(units[end - 1]):
        end -= 1
    nominal = lexicon.endings["content_suffixes"]
    if hit.group(Frame.CLAUSE) and end > start and not units[end - 1].norm.endswith(nominal):
        for told in range(end - 2, max(start, end - 1 - LONGEST_TOLD) - 1, -1):
            closed = units[told].norm.endswith(nominal)
            closed = closed and not units[told].norm.endswith(lexicon.endings["relative_suffixes"])
            if closed and units[end - 1].norm.endswith(lexicon.endings["adjunct_suffixes"]):
                return start, told + 1  # "… çıkaracağını | üyelerine duyurdu"
    if end - start > 3 and units[end - 1].kind & Kind.CLAIM_NOUN and units[end - 2].kind & Kind.GOVERNED:
        end -= 2
    elif end - start > 3 and units[end - 1].kind & Kind.GOVERNED:
        end -= 1
    return start, end


def _is_empty(unit: Unit) -> bool:
    return unit.quote is None and (not unit.is_word or bool(unit.kind & (Kind.ADVERB | Kind.AUXILIARY)))


def reference_end(units: Sequence[Unit], start: int, end: int) -> int:
    """The unit behind the earlier claim that the content opens with, "bu iddianın | …", "bunun | …"; or -1."""
    for index in range(start, min(end, start + REFERENCE_WORDS)):
        if not units[index].is_word or units[index].quote is not None:
            return -1
        if units[index].kind & Kind.GOVERNED:
            return -1  # "gözaltı yapıldığı yönündeki bilgi"
        if units[index].kind & Kind.CLAIM_NOUN:
            return index + 1
    alone = start < end and units[start].kind & Kind.ANAPHOR and not units[start].kind & Kind.DETERMINER
    return start + 1 if alone else -1


def calls_false(text: str, units: Sequence[Unit], start: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the units, or the quotation among them, call something false."""
    norms: list[str] = []
    for unit in units[start:end]:
        if unit.quote is None:
            norms.extend([unit.norm] if unit.is_word else [])
        else:
            norms.extend(lexicon.key(unit.quote.inner.of(text)))
    return len(norms) <= LONGEST_DISMISSAL and lexicon.holds("dismissals", norms)


def fits(units: Sequence[Unit], content: Range, hit: Hit, lexicon: Lexicon) -> bool:
    """Whether the last word can close the content the cue takes: nominalised for a clause, any object for a noun
    frame."""
    last = units[content[1] - 1].norm
    frames = {frame for group in hit.groups for frame in group.frames}
    if units[content[1] - 1].kind & Kind.DOCUMENT and not frames & {Frame.NOUN, Frame.OBJECT}:
        return False  # "istatistiklerini açıkladı"
    cue = tuple(unit.norm for unit in units[hit.start : hit.end])
    if cue in lexicon.phrases["dative_cues"] and not last.endswith(
        (*lexicon.endings["adjunct_suffixes"], *lexicon.endings["content_suffixes"])
    ):
        return False  # "köprünün açılması | dikkat çekti"
    clause = last.endswith(lexicon.endings["content_suffixes"]) or last.endswith(lexicon.endings["demand_suffixes"])
    if frames & {Frame.CLAUSE, Frame.THAT} and clause:
        return True
    return bool(frames & {Frame.NOUN, Frame.OBJECT})


def is_negated(units: Sequence[Unit], content: Range, hit: Hit) -> bool:
    """Whether a negator behind the content keeps the cue from saying anything."""
    return any(unit.kind & Kind.NEGATOR for unit in units[max(content[1], hit.start - 2) : hit.start])


def polarity_of(units: Sequence[Unit], content: Range, hit: Hit, lexicon: Lexicon) -> Polarity:
    """The polarity of a content before its cue that is no quotation."""
    last = units[content[1] - 1].norm
    wanted = Frame.CLAUSE if last.endswith(lexicon.endings["content_suffixes"]) else Frame.NOUN
    group = next((g for g in hit.groups if wanted in g.frames), hit.groups[0])
    if group.polarity is Polarity.ASSERT and last.endswith(lexicon.endings["future_suffixes"]):
        relatives = (i for i in range(content[1] - 2, content[0], -1) if ends(units[i], "relative_suffixes", lexicon))
        nouns = (i for i in relatives if units[i + 1].is_word and not units[i + 1].kind & Kind.COORDINATOR)
        begin = next(nouns, content[0])  # "Ova'nın yapacağı | toplantıda köprüyü açacağını"
        genitives = lexicon.endings["genitive_suffixes"]
        owners = (i for i in range(content[0], content[1] - 1) if units[i].norm.endswith(genitives))
        owned = any(i >= begin or not units[i].capital for i in owners)
        return group.polarity if owned else Polarity.INTEND
    return group.polarity
