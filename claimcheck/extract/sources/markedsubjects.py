"""Subjects and agents that a postposition behind them marks: "मंत्री | ने", "حکومت | کی جانب سے"."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.joinedsubjects import first_member
from claimcheck.extract.sources.phrases import QUOTE_MARKS_IN_NAMES, Range
from claimcheck.extract.sources.phrasestarts import phrase_start
from claimcheck.extract.sources.postposed import behind_adjuncts, ends_attribute
from claimcheck.extract.sources.trimming import trimmed
from claimcheck.extract.units import Unit
from claimcheck.text.normalise import fold

MARKER_REACH = 24  # units between a marked subject and its cue
LONGEST_ATTRIBUTE = 3  # words between "this" and its noun
LONGEST_RELATED = 8  # units between a document and the relative that stands for it
SHORTEST_HEADING = 3  # units
LONGEST_TARGET = 4  # units of who is accused, between a subject and its cue


def marked_before(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The subject that its postposition marks, with adjuncts between it and the cue: "मंत्री ने | सोमवार को दिल्ली
    में कहा"."""
    if not lexicon.markers:
        return None
    agent = lexicon.markers[0]
    for index in range(cue - 1, max(low, cue - MARKER_REACH) - 1, -1):
        unit = units[index]
        if not unit.is_word and unit.norm not in QUOTE_MARKS_IN_NAMES and unit.quote is None:
            return None
        if unit.norm == agent or (index >= cue - 2 and unit.norm in lexicon.markers):
            return marked_subject(units, low, index, lexicon)
        if is_agent_pronoun(unit, lexicon):
            return index, index + 1
    return None


def is_agent_pronoun(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether the pronoun carries the subject's marker: उन्होंने."""
    return bool(unit.kind & Kind.PRONOUN) and unit.norm.endswith(lexicon.markers[0])


def marked_subject(units: Sequence[Unit], low: int, marker: int, lexicon: Lexicon) -> Range | None:
    """The subject that the postposition at `marker` marks, with its attributes: "रिहा हुए एक सार्जेंट | ने"."""
    if units[marker - 1].kind & (Kind.PRONOUN | Kind.FIRST_PERSON) and not units[marker - 1].kind & Kind.DETERMINER:
        return marker - 1, marker  # "ناکام رہے | انہوں | نے", "دورے پر | میں | نے"
    start = phrase_start(units, low, marker, lexicon)
    while ends_attribute(units, low, start - 1, marker, lexicon):
        start = min(start - 1, phrase_start(units, low, start - 1, lexicon))
    start = first_member(units, low, _behind_verb(units, start, marker), marker, lexicon)
    linked = Kind.PREPOSITION | Kind.GENITIVE
    places = (i for i in range(marker - 3, start - 1, -1) if units[i].kind & Kind.RELATIVE)
    relative = next((i + 2 for i in places if units[i + 1].kind & linked), start)  # "تقریب جس میں | صدر نے"
    start = behind_adjuncts(units, _behind_heading(units, relative, marker), marker, lexicon)
    start = _behind_object(units, start, marker, lexicon)
    start += bool(units[start].kind & Kind.RELATIVE) and start + 1 < marker  # "جو | کمپنی نے"
    agencies = (i + 1 for i in range(start + 2, marker - 1) if units[i].norm == ")" and units[i - 2].norm == "(")
    start = next((end for end in agencies if units[end - 2].kind & Kind.MEDIUM), start)  # "चार मई (भाषा) | मंत्री ने"
    if start < marker and not units[start].is_word and all(unit.is_word for unit in units[start + 1 : marker]):
        start += 1  # a mark that closes what came before
    return trimmed(units, start, marker, lexicon) if start < marker else None


def _behind_object(units: Sequence[Unit], start: int, marker: int, lexicon: Lexicon) -> int:
    """Behind an object that stands before the subject: "وزارت کی اس رپورٹ کو | پارلیمان نے", but not in an attribute of
    the subject, "ملک کو لوٹنے والے وزیر نے"."""
    reach = range(marker - 2, start, -1) if units[marker].norm == lexicon.markers[0] else ()
    for index in reach:
        if units[index].norm in lexicon.postposed["attribute_words"]:
            return start
        if units[index].norm in lexicon.postposed["naming_markers"]:
            return index + 1
    return start


def _behind_verb(units: Sequence[Unit], start: int, marker: int) -> int:
    """Behind a verb that may be an attribute's, where the sentence has named before whom stands behind it: "سلمیٰ کا
    کہنا ہے کہ … کوشش کی گئی | سلمیٰ نے"."""
    verb = next((at for at in range(marker - 2, start, -1) if units[at].kind & Kind.FINITE), -1)
    name = [unit.norm for unit in units[verb + 1 : marker]]
    again = verb > 0 and any([unit.norm for unit in units[at : at + len(name)]] == name for at in range(start))
    return verb + 1 if again else start


def _behind_heading(units: Sequence[Unit], start: int, marker: int) -> int:
    """Behind a heading that runs into the subject, where the subject's name or place opens it too: "राम यादव | बैंक के
    गवर्नर राम यादव ने", "बिहार में बाढ़ | बिहार के मंत्री ने"."""
    again = next((at for at in range(marker - 1, start, -1) if units[at].norm == units[start].norm), start)
    joined = any(unit.kind & Kind.COORDINATOR for unit in units[start:again])
    if joined or again - start < SHORTEST_HEADING or not units[start].is_word:
        return start
    name = [unit.norm for unit in units[again:marker]]
    if name == [unit.norm for unit in units[start : start + len(name)]]:
        return start + len(name)
    return again if units[again + 1].kind & Kind.GENITIVE else start


def postposed_subject(units: Sequence[Unit], low: int, cue: int, field: str, lexicon: Lexicon) -> Range | None:
    """The phrase before a postposition of `field` that stands just before unit `cue`, over adverbs: "सरकार | का यह भी
    कहना है", "रिपोर्ट | में कहा गया है"."""
    index = cue - 1
    while index > low and units[index].kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.ANAPHOR):
        index -= 1
    if field == "place_markers":
        index = _before_attributes(units, low, index, lexicon)
    if field == "place_markers" and index - 3 > low and _takes_up(units, index):
        index -= 3  # "بیان میں | اس بات کی تردید کی گئی کہ"
    if field == "place_markers" and units[index].norm in lexicon.postposed["naming_markers"]:
        index = _document_before(units, low, index, lexicon)
    if field == "nominal_markers" and (closer := _closer_before(units, low, index, lexicon)):
        index = closer
    if index >= low and field == "nominal_markers" and units[index].norm in lexicon.postposed["nominal_pronouns"]:
        return index, index + 1
    if index <= low or units[index].norm not in lexicon.postposed[field]:
        return None
    return marked_subject(units, low, index, lexicon)


def agent_before(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> tuple[Range, int] | None:
    """(the agent of a passive, anywhere before it in its clause, the unit behind what marks it): "حکومت | کی جانب سے |
    ان خبروں کی تردید کی گئی"."""
    closers = lexicon.phrases["agent_closers"]
    for index in range(cue - 1, max(low, cue - MARKER_REACH), -1):
        if not units[index].is_word and units[index].norm not in QUOTE_MARKS_IN_NAMES:
            return None
        closer = next((one for one in closers if tuple(u.norm for u in units[index : index + len(one)]) == one), ())
        end = index - bool(units[index - 1].kind & Kind.GENITIVE)  # "मंत्रालय | के द्वारा"
        agent = marked_subject(units, low, end, lexicon) if closer else None
        if agent is not None:
            return agent, index + len(closer)
    return None


def related_document(units: Sequence[Unit], low: int, cue: int, lexicon: Lexicon) -> Range | None:
    """The document that a relative in a place phrase right before unit `cue` stands for, over adverbs: "एक रिपोर्ट |
    जारी की जिसमें यह भी कहा गया", "درخواست | دی جس میں کہا گیا"; or what takes up one there: "इसमें | कहा गया"."""
    index = cue - 1
    while index > low and units[index].kind & (Kind.ADVERB | Kind.AUXILIARY | Kind.ANAPHOR):
        index -= 1
    if index < low:
        return None
    size = lexicon.closing("place_pronouns", [unit.norm for unit in units[max(low, index - 1) : index + 1]])
    if size:
        return index + 1 - size, index + 1
    places = tuple(lexicon.postposed["place_markers"])
    apart = units[index].norm in places  # "جس | میں", "जिसमें"
    index -= apart
    if index < low or not units[index].kind & Kind.RELATIVE or not (apart or units[index].norm.endswith(places)):
        return None
    reach = range(index - 1, max(low, index - LONGEST_RELATED), -1)
    document = next((at for at in reach if units[at].kind & Kind.DOCUMENT), -1)
    return marked_subject(units, low, document + 1, lexicon) if document > 0 else None


def _before_attributes(units: Sequence[Unit], low: int, index: int, lexicon: Lexicon) -> int:
    """The unit before the attributes of a noun in the cue that end at `index`, with what points to it: "تحقیق سے | یہ
    حیران کن بات سامنے آئی", "रिपोर्ट में | बड़ा ख़ुलासा हुआ"."""
    index -= lexicon.closing("manner_phrases", [unit.norm for unit in units[max(low, index - 1) : index + 1]])
    for at in range(index, max(low, index - LONGEST_ATTRIBUTE), -1):
        if units[at].kind & Kind.ANAPHOR:
            return at - 1
        if units[at].kind or not units[at].is_word:
            break
    return index


def _document_before(units: Sequence[Unit], low: int, index: int, lexicon: Lexicon) -> int:
    """The marker behind a document, before the postposition at `index` of those who are told: "نوٹس | میں | صارفین کو
    خبردار کیا گیا"; `index` where none is."""
    places = (at for at in range(index - 2, max(low, index - LONGEST_TARGET) - 1, -1) if units[at].kind)
    place = next((at for at in places if units[at].norm in lexicon.postposed["place_markers"]), low)
    return place if place > low and units[place - 1].kind & Kind.DOCUMENT else index


def _takes_up(units: Sequence[Unit], index: int) -> bool:
    """Whether "of this claim" ends at `index`: "اس بات کی"."""
    pointing = units[index - 2].kind & (Kind.ANAPHOR | Kind.DETERMINER)
    return bool(units[index].kind & Kind.GENITIVE and units[index - 1].kind & Kind.CLAIM_NOUN and pointing)


def _closer_before(units: Sequence[Unit], low: int, index: int, lexicon: Lexicon) -> int:
    """The marker of the subject before an adjunct that ends at `index`: "حسین | کا | اپنی بیوی کے بارے میں کہنا تھا",
    "کابل | کا | لیرا پر الزام ہے"; 0 where no adjunct does, "شہر کے میئر | کو امید ہے". The first of the markers is
    not oblique, so it stands before no noun of an adjunct: "سلیم | کا | پل کے حوالے سے"."""
    norms = tuple(unit.norm for unit in units[max(low, index - 1) : index + 1])
    markers, closers = lexicon.postposed["nominal_markers"], lexicon.phrases["adjunct_closers"]
    against = units[index].kind & Kind.OBJECT_MARKER and not units[index].kind & Kind.GENITIVE
    against |= units[index - 1].kind & Kind.DOCUMENT and units[index].norm in lexicon.postposed["place_markers"]
    closed = norms in closers or norms[-1:] in closers
    if not closed and not against:
        return 0
    for at in range(index - 2, max(low, index - MARKER_REACH), -1):
        if not units[at].is_word:
            return 0
        pointed = units[at + 1].kind & (Kind.DETERMINER | Kind.PRONOUN | Kind.ANAPHOR)
        plain = units[at].norm == fold(lexicon.language.nominal_markers[0]) and closed
        owner = units[index].norm in markers and units[at].norm in lexicon.postposed["oblique_genitives"]
        near = against and not closed and index - at <= LONGEST_TARGET and not owner
        if units[at].norm in markers and (pointed or plain or near):
            return at
    return 0
