"""A word that can be a cue: whether it is a noun, or the attribute of one, where it stands."""

from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.subjects import points_back, subject_follows
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import ACCUSATIVE, FEMININE_ENDINGS, FEMININE_PLURAL, is_definite, is_known
from claimcheck.extract.sources.phrases import LIST_MARK, PEOPLE, QUOTE_MARKS_IN_NAMES, Range
from claimcheck.extract.units import STOPS, Unit
from claimcheck.extract.zones import Zone, ZoneKind, opens_infinitive
from claimcheck.languages.language import Frame

SHORTEST_FUTURE = 4  # letters of one: سيمنع
LONGEST_ADJUNCT = 5  # units of an adjunct that opens a verb-first sentence


def is_noun(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a word that could be a cue stands right behind a determiner, "before the | press", "a | claim", or, where
    no verb does, behind a genitive: "l'agence de | presse"."""
    if hit.start <= reading.first or hit.according:
        return False
    before = reading.units[hit.start - 1]
    if reading.language.verb_first and before.kind & Kind.ANAPHOR and not hit.noun_like:
        return False  # "نفى ذلك | مؤكدا": a determined noun would have its article
    owned = before.kind & Kind.GENITIVE and reading.language.articles and not reading.language.bare_clauses
    return bool(owned) or is_article(before)


def stands_as_noun(reading: ClauseReading, hit: Hit, before: Range | None) -> bool:
    """Whether one of `noun_cues` is a noun, where nouns end their phrases: a verb has it for its object ("尚未作出 |
    回应", "已授权内阁就如何 | 回应"), nothing follows that it could report ("受到洪水 | 威胁。"), a quotation ends with
    it ("“非对称 | 威胁”"), it belongs to a thing ("市民的坚定 | 决心") or stands in a list of things ("战略 |
    要求、新环境"), or a thing is before a cue of the will ("台风 | 预计登陆"). A subject that only points, or acts,
    says nothing: "这 | 表明"."""
    units, phrases, cue = reading.units, reading.lexicon.phrases, (reading.units[hit.start].norm,)
    named = units[before[0] : before[1]] if before is not None else ()
    points = len(named) == 1 and named[0].kind & Kind.ANAPHOR and not named[0].kind & Kind.PRONOUN
    if points or any((unit.norm,) in phrases["mute_words"] for unit in named[-1:]):
        return True
    if cue not in phrases["noun_cues"]:
        return False
    behind = units[hit.end].norm if hit.end < len(units) else ""
    if any(behind == close for _, close in reading.language.quotation_marks):
        return True
    unnamed = not any(unit.kind & PEOPLE for unit in named)
    alone = not behind or behind in STOPS or cue in phrases["wilful_cues"]
    joined = behind and units[hit.end].kind & Kind.COORDINATOR and any(unit.norm == LIST_MARK for unit in named)
    listed = behind == LIST_MARK or joined
    if unnamed and (alone or listed or reading.verb_before(hit) > 0):
        return True
    owner = max((at for at, unit in enumerate(named) if unit.kind & Kind.GENITIVE), default=len(named))
    beside = before is not None and all(unit.is_word for unit in units[before[1] : hit.start])
    if beside and owner < len(named) and not any(unit.kind & (PEOPLE | Kind.DETERMINER) for unit in named[owner:]):
        return True
    within = QUOTE_MARKS_IN_NAMES | {LIST_MARK}
    marks = (at for at in range(reading.first, hit.start) if not units[at].is_word and units[at].norm not in within)
    opened = max((at + 1 for at in marks), default=reading.first)
    subject = before[0] if before is not None and before[0] >= opened else opened
    head = max((at + 1 for at in range(subject, hit.start - 1) if units[at].kind & Kind.GENITIVE), default=subject)
    verb = hit.start
    while (
        verb > opened
        and units[verb - 1].kind & (Kind.AUXILIARY | Kind.ADVERB)
        and not units[verb - 1].kind & Kind.FINITE
    ):
        verb -= 1  # "军方 | 才正式承认"
    clause = units[max(opened, head - (head == subject)) : verb]
    does, clear = Kind.FINITE | Kind.AUXILIARY | Kind.OBJECT_OPENER, Kind.ADVERB | Kind.TIME
    doing = [unit.kind & does and not unit.kind & clear for unit in clause]
    return any(doing[:-1]) or bool(clause and clause[-1].kind & (Kind.FINITE | Kind.GENITIVE))


def mid_phrase(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """In verb-first text, a cue inside another clause that neither opens it nor takes a complementiser is a noun."""
    if hit.start <= reading.first or hit.joined or hit.shares_subject or subject_follows(reading, hit, zone):
        return False
    if zone.kind is ZoneKind.COMPLEMENT and (zone.at == hit.end or points_back(reading, hit)):
        return False
    before = reading.units[hit.start - 1]
    opening = reading.units[reading.first : hit.start]
    if (
        opening[0].kind & Kind.PREPOSITION
        and len(opening) <= LONGEST_ADJUNCT
        and all(unit.is_word and not unit.kind & (Kind.FINITE | Kind.RELATIVE) for unit in opening[1:])
    ):
        return False  # "من جهة أخرى | دعا المبعوث"
    openers = Kind.OPENER | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.RELATIVE
    return before.is_word and not before.kind & (openers | Kind.AUXILIARY | Kind.NEGATOR | Kind.ADVERB)


def is_modifier(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a participle that takes a noun follows one without a comma: "forces seeking to overthrow him", "معلومات
    مؤكدة من الأجهزة"."""
    if reading.language.verb_first and zone.kind is ZoneKind.NONE and hit.shares_subject:
        return _agrees_with_noun(reading, hit)
    if (
        not reading.language.participles_after_comma
        or not hit.shares_subject
        or (not hit.group(Frame.NOUN) and hit.group(Frame.CLAUSE) and not _is_means(reading, hit, zone))
    ):
        return False
    if zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.QUOTE) and zone.at <= hit.end + 1:
        return False
    return (
        hit.start > reading.first
        and reading.units[hit.start - 1].is_word
        and not reading.units[hit.start - 1].kind & (Kind.OPENER | Kind.COORDINATOR)
    )


def _is_means(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a participle behind a preposition takes no clause: "by adding a few villages", not "by saying it was"."""
    before = reading.units[hit.start - 1] if hit.start > reading.first else None
    governed = before is not None and before.kind & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.AGENT)
    return bool(governed) and zone.kind in (ZoneKind.BARE, ZoneKind.NONE) and reading.is_noun_phrase(hit.end)


def _agrees_with_noun(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the noun right before a participle is indefinite and of its gender and case."""
    before, norm = reading.units[hit.start - 1], reading.bare_word(hit)
    if hit.start <= reading.first or hit.joined or not before.is_word or is_definite(before, reading.lexicon):
        return False
    if before.kind:
        return bool(before.kind & Kind.CLAIM_NOUN)
    feminine = (FEMININE_ENDINGS[0], FEMININE_PLURAL)
    endings = feminine if norm.endswith(feminine) else (ACCUSATIVE,)
    return norm.endswith((*feminine, ACCUSATIVE)) and before.norm.endswith(endings)


def is_verbal_noun(reading: ClauseReading, hit: Hit) -> bool:
    """Whether one of `verbal_nouns` is a noun: right behind "that", "أن | رفض القرار خطأ" but "بعد أن رفض", or before a
    definite noun and its verb: "رفض القرار | سيضر"."""
    units, lexicon, language, before = reading.units, reading.lexicon, reading.language, hit.start - 1
    if (reading.bare_word(hit),) not in lexicon.phrases["verbal_nouns"]:
        return False
    if language.articles:
        return before >= reading.first and _opens_noun(reading, before, hit.end)
    if before >= reading.first and not hit.joined and _governs_noun(reading, before):
        return True
    if before >= reading.first and units[before].kind & Kind.COMPLEMENTISER and not hit.joined:
        opening = units[max(before - 1, reading.first)]
        after = opening.kind & Kind.PREPOSITION and not opening.kind & Kind.GOVERNED
        return not after and (opening.norm,) not in lexicon.phrases["reason_openers"]
    bounds = PEOPLE | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.OPENER | Kind.RELATIVE
    future = tuple(one for one in language.future_prefixes if one.endswith(language.imperfect_prefixes))  # no "سالم"
    for index in range(hit.end + 1, len(units)):
        noun, unit = units[index - 1], units[index]
        if not unit.is_word or noun.kind & bounds:
            return False
        finite = unit.kind & (Kind.FINITE | Kind.JOINED) == Kind.FINITE
        if finite or (not unit.kind and unit.norm.startswith(future)):
            return is_definite(noun, lexicon) or is_known(noun)
    return False


def _governs_noun(reading: ClauseReading, index: int) -> bool:
    """Whether a preposition, or an imperfect of the future, stands at `index`, right behind which no verb can stand:
    "بعد | رفض الطلب", "سيمنع | رفض الطلب"."""
    unit, language = reading.units[index], reading.language
    loose = Kind.TIME | Kind.ADVERB | Kind.AUXILIARY | Kind.RELATIVE | Kind.OPENER | Kind.DETERMINER | Kind.ANAPHOR
    future = tuple(one for one in language.future_prefixes if one.endswith(language.imperfect_prefixes))
    bare = unit.norm.removeprefix(language.conjunction_prefixes[0])
    verb = not unit.kind and unit.is_word and bare.startswith(future) and len(bare) > SHORTEST_FUTURE
    return bool(unit.kind & Kind.PREPOSITION and not unit.kind & loose) or verb


def _opens_noun(reading: ClauseReading, index: int, end: int) -> bool:
    """Whether the word at `index`, a determiner that is a pronoun too, has no subject before it, or a genitive behind
    its noun: "que | la | condena se suspenda", "ahora | esta | denuncia", but "el juez | la | condena"."""
    units, opening = reading.units, reading.units[index - 1] if index > reading.first else None
    binds = Kind.COMPLEMENTISER | Kind.PREPOSITION | Kind.GENITIVE | Kind.COORDINATOR | Kind.OPENER | Kind.ADVERB
    alone = opening is None or not opening.is_word or bool(opening.kind & (binds | Kind.FINITE | Kind.TIME))
    owned = end < len(units) and bool(units[end].kind & Kind.GENITIVE)
    return bool(units[index].kind & Kind.DETERMINER) and (alone or owned)


def stands_alone(reading: ClauseReading, hit: Hit, before: Unit) -> bool:
    """Whether a quantifier or number is a subject by itself: "Many | said", "some | accused the mayor"."""
    units = reading.units
    lone = (before.norm,) in reading.lexicon.phrases["lone_subjects"] or before.norm in reading.lexicon.numbers
    if not lone or not reading.language.lone_subjects or hit.end >= len(units):
        return False
    begins = units[hit.end].kind & (Kind.DETERMINER | Kind.PRONOUN | Kind.COMPLEMENTISER) or units[hit.end].capital
    said = (units[hit.start].norm,) in reading.lexicon.phrases["say_verbs"]  # not "several | suspected attacks"
    return bool(said or ((begins or units[hit.end].quote is not None) and not hit.noun_like))


def is_behind_article(reading: ClauseReading, hit: Hit) -> bool:
    """Whether what could be a pronoun before the cue is an article, since a participle stands behind it, "lo | dicho
    por el alcalde", or an infinitive before it, "presentar la | denuncia"."""
    units, before = reading.units, hit.start - 1
    if not reading.language.manner_endings or not units[before].kind & Kind.AUXILIARY:
        return False
    if not units[before].kind & (Kind.DETERMINER | Kind.ANAPHOR):
        return False
    doing = before - 1 > reading.first and opens_infinitive(units, before - 1, reading.lexicon)
    noun = doing and (reading.bare_word(hit),) in reading.lexicon.phrases["verbal_nouns"]
    return noun or units[hit.start].norm.endswith(reading.lexicon.endings["manner_endings"])


def is_article(unit: Unit) -> bool:
    """Whether the word before a cue makes it a noun."""
    return bool(
        unit.kind & Kind.DETERMINER and not unit.kind & (Kind.PRONOUN | Kind.OTHERS | Kind.AUXILIARY | Kind.RELATIVE)
    )


def closes_noun_phrase(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue is a noun behind its modifier or determiner, or a modifier itself: "这一 | 指控"."""
    before = reading.units[hit.start - 1].kind
    if hit.end < len(reading.units) and reading.units[hit.end].kind & Kind.GENITIVE:
        return True  # "公布 | 的数据"
    document = reading.units[hit.start].kind & Kind.DOCUMENT
    if document and hit.end < len(reading.units) and reading.units[hit.end].kind & Kind.PREPOSITION:
        return True  # "在声明 | 中说"
    unit = reading.units[hit.start]
    noun = unit.kind & Kind.CLAIM_NOUN or (unit.norm,) in reading.lexicon.phrases["noun_cues"]
    about = Kind.OBJECT_OPENER | Kind.PREPOSITION  # "对 | 指控予以否认"
    joint = Kind.COORDINATOR | Kind.PREPOSITION  # "施压和 | 威胁"
    opens = before & Kind.DETERMINER or before & about == about or before & joint == joint
    owned = before & Kind.GENITIVE and not _tells_of_document(reading, hit)
    return bool(owned or (opens and noun))


def _tells_of_document(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the cue is one word that says what a document says: "协会发布的 | 报告称"."""
    word = reading.units[hit.start].norm
    return any(reading.lexicon.kind(word[:size]) & Kind.DOCUMENT for size in range(2, len(word)))
