"""Noun phrases as contents: where they begin behind a cue, or between subject and cue."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.bareclauses import is_period
from claimcheck.extract.clauses.inserted import object_behind_insertion
from claimcheck.extract.clauses.leading import clause_openings, leading_subject
from claimcheck.extract.clauses.markedobjects import read_marked_object
from claimcheck.extract.clauses.objectends import end_of_reference
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.subjects import object_follows
from claimcheck.extract.clauses.unmarkedsubjects import read_unmarked_subject
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.objects import (
    RELATIONAL_ENDINGS,
    begins_noun,
    has_pronoun,
    is_definite,
    is_governed,
    is_known,
    is_place,
    object_before,
    opens_object,
    split_subject,
)
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.apposed import apposed_name
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS, Unit, begins_count
from claimcheck.extract.zones import Zone, ZoneKind, opens_infinitive
from claimcheck.languages.language import CueGroup, Frame

LONGEST_TOLD = 14  # units of who was told, or where, between a cue and its object
LONGEST_MANNER = 4  # units of "à de nombreuses reprises"
LONGEST_DOCUMENT = 6  # units of "dans son bulletin hebdomadaire"


def find_noun_content(
    reading: ClauseReading, hit: Hit, group: CueGroup, source: Range | None, zone: Zone
) -> tuple[Range | None, int]:
    """(source, start of content) for a cue with a noun phrase; start -1 where there is none."""
    units = reading.units
    start = hit.end
    high = _behind_day(reading, zone.limit) if reading.language.verb_first else zone.limit
    if hit.tail > hit.end and hit.shares_subject:
        return source, start  # "داعيا النواب إلى دعم الاتفاق": whom he asks belongs to the content
    if hit.tail >= 0:
        return _before_tail(reading, hit, group, source, start)
    if source is None and reading.language.verb_first and not hit.shares_subject:
        return _behind_subject(reading, hit, group, start, high)
    if reading.language.verb_first and not hit.shares_subject:
        passed = Kind.TIME | Kind.ADVERB
        while start + 1 < len(units) and (units[start].kind & passed or units[start].norm in COMMAS):
            start += 1  # "بيان أكد فيه | مقتله", "كان الوزير قد أعلن أمس، | انسحابه"
    if start >= len(units) or (
        not units[start].is_word and units[start].norm not in reading.lexicon.marks and not units[start].quote
    ):
        return source, -1
    start = _behind_adjuncts(units, start, group, reading.lexicon)
    behind = units[start : start + 3]
    pointed = len(behind) == 3 and behind[0].kind & Kind.ANAPHOR and behind[1].norm in COMMAS
    if pointed and behind[2].kind & Kind.COMPLEMENTISER:
        return source, start + 3  # "говорят о том, что"
    counted = begins_count(units, start, reading.lexicon)  # "spoke of | at least 40 dead"
    if units[start].kind & (Kind.GOVERNED | (Kind.PARTICLE if reading.language.heads_last else Kind.NONE)):
        start += not counted  # "否认了 | 这种说法"
    elif (
        units[start].kind & Kind.GENITIVE
        and not units[start].kind & Kind.DETERMINER
        and Frame.OBJECT in group.frames
        and reading.language.passive_auxiliaries
    ):
        return source, -1  # "people accused of murder", but "accuse | des policiers"
    elif (
        units[start].kind & (Kind.OPENER | Kind.AGENT | Kind.PREPOSITION | Kind.TIME)
        and not units[start].kind & Kind.DETERMINER
        and not reading.language.heads_last
        and not _opens_object(units, start, group, reading.lexicon)
        and not counted
    ):
        return source, -1
    joined = units[start : start + 1] and units[start].kind & Kind.COORDINATOR
    if joined and any(other.start == start + 1 for other in reading.hits):
        return source, -1  # "заперечують | і запевняють"
    if start >= len(units) or (units[start].kind & Kind.INFINITIVE and Frame.INFINITIVE not in group.frames):
        return source, -1
    if not group.frames & {Frame.NOUN, Frame.OBJECT} and not _is_infinitive(units, hit.end, reading.lexicon):
        return source, -1
    return source, start


def _before_tail(
    reading: ClauseReading, hit: Hit, group: CueGroup, source: Range | None, start: int
) -> tuple[Range | None, int]:
    """(source, start of content) of a cue in two parts."""
    units = reading.units
    tail = hit.tail_start  # "كشفت الشركة | النقاب عن سفينة"
    subject, cut = split_subject(units, start, tail, reading.lexicon) if reading.language.verb_first else (None, -1)
    begin = next((at for at in range(max(cut, start), hit.tail) if not units[at].kind & Kind.TIME), hit.tail)
    own = opens_object(units, start, reading.lexicon) or (start < hit.tail and object_follows(reading, hit))
    if reading.language.verb_first and source is None and own:
        return None, start  # "أكد | إصراره على فتح الجسر", "دعا | المواطنين إلى"
    behind = _behind_setting(units, begin, reading.lexicon)
    if subject is not None and source is None and behind < hit.tail and opens_object(units, behind, reading.lexicon):
        by = units[behind].norm.startswith(reading.language.preposition_prefixes[:1])  # "أعرب الملك باسمه عن"
        return subject, hit.tail + 1 if by else behind  # "أكد سالم في بيان له | رفضه البقاء على"
    if subject is not None and source is None and _is_own_object(reading, hit, subject, begin):
        return subject, begin  # "أكدت مصادر رسمية اليوم | وفاة شخصين على متن القارب": nor is it here
    other = next((at for at in range(start + 1, hit.tail) if begins_noun(units, start, at, reading.lexicon)), -1)
    if other > 0 and Frame.OBJECT in group.frames and reading.language.verb_first and source is None:
        return (start, other), other  # "دعا المجلس | الحكومات العربية إلى"
    asked = Frame.OBJECT in group.frames and subject is not None and source is None and cut < hit.tail
    if asked and units[cut].kind & (Kind.DETERMINER | Kind.TIME):
        while cut < hit.tail and (units[cut].kind & Kind.TIME or not units[cut].is_word):
            cut += 1
        return subject, cut if cut < hit.tail else hit.tail + 1  # "دعا الوزير | جميع المواطنين إلى"
    addressed = subject is not None and source is None and cut < hit.tail
    addressed = addressed and bool(units[cut].kind & (Kind.BODY | Kind.ROLE | Kind.DETERMINER))
    if addressed and not units[cut].kind & Kind.PREPOSITION:
        return subject, hit.tail + 1  # "حذرت الولايات المتحدة | دولة الكويت من"
    if Frame.NOUN in group.frames and not reading.language.verb_first and start < hit.tail:
        return source, start  # "juge | cette information … infondée"
    return (source or source_after(units, start, tail, reading.lexicon)), hit.tail + 1


def _is_own_object(reading: ClauseReading, hit: Hit, subject: Range, index: int) -> bool:
    """Whether the cue takes a noun without its second part, and one begins at `index` before that part, behind a
    subject that is no name alone."""
    if not any(unit.kind & PEOPLE for unit in reading.units[slice(*subject)]):
        return False
    entries = reading.lexicon.cues.get(reading.bare_word(hit), ())
    alone = any(Frame.NOUN in group.frames for entry in entries if not entry.tail for group in entry.groups)
    return alone and index < hit.tail and reading.units[index].is_word and not reading.units[index].kind


def _behind_subject(
    reading: ClauseReading, hit: Hit, group: CueGroup, start: int, high: int
) -> tuple[Range | None, int]:
    """(source, start of content) where subject and object both follow their verb; start -1 where there is no object."""
    units = reading.units
    while start + 1 < high and units[start].kind & Kind.ADVERB and not units[start].kind & PEOPLE:
        start += 1  # "شريط يؤكد فيه | التنظيم"
    subject = _behind_reference(reading, start, high)
    if subject is not None:
        return subject, start
    elided = hit.end < len(units) and object_follows(reading, hit)
    if start < len(units) and units[start].norm in reading.language.preposition_prefixes:
        return None, start  # "نددت | بـ«الحملة» التي"
    if Frame.OBJECT in group.frames and not elided:
        governed = next(
            (
                i
                for i in range(start + 1, high)
                if units[i].norm.startswith(reading.language.preposition_prefixes[:2])  # not "like": "كارتر"
                and (
                    len(units[i].norm) not in (2, 3) or (units[i].norm[1:],) in reading.lexicon.phrases["receive_nouns"]
                )
                and not units[i].norm.startswith(("لل",))
                and not units[i].kind
                and not is_place(units[i], reading.lexicon)
                and not is_known(units[i])
            ),
            -1,
        )
        by = reading.language.preposition_prefixes[:1]
        if start < high and _holds_object(reading, hit):
            own = units[start].norm.startswith(by) and not is_known(units[start])
            behind = start if own else governed
            end = governed if governed > start else high
            return (None if own else source_after(units, start, end, reading.lexicon)), behind
        asked = group.polarity is Polarity.DEMAND and start < high and units[start].norm.startswith(by)
        plain = asked and not units[start].kind and not is_known(units[start])
        alone = plain and not any(unit.norm.startswith(by) for unit in units[start + 1 : high])
        if alone or (plain and is_governed(units[start], reading.lexicon, by)):
            return None, start  # "طالب | بوقف القتال"
        if governed > start:
            relative = next((at for at in range(start + 2, governed) if _is_relative(units[at])), governed)
            if object_before(units, start, relative, reading.lexicon) > start:
                governed = relative  # "انتقد البلاغ | الحوار الذي دار بالمقر"
            ends = Kind.ANAPHOR | Kind.ADVERB | Kind.DETERMINER  # "أدانت الحكومة | بأشد العبارات الجريمة"
            shut = [bool(u.kind & ends and not u.kind & Kind.TIME) for u in units]
            other = (i for i in range(start + 1, governed) if shut[i] or begins_noun(units, start, i, reading.lexicon))
            cut = end = next(other, object_before(units, start, governed, reading.lexicon))
            closing = units[end - 1].kind & (Kind.PREPOSITION | Kind.GOVERNED | (Kind.TIME & ~units[cut].kind))
            if end - 1 > start and closing == Kind.PREPOSITION:  # and not "أمس | الوزير بالتأخير"
                end, cut = _around_place(reading, start, cut, governed)
            elif (units[cut].norm,) in reading.lexicon.phrases["name_titles"] and units[start].kind & Kind.TITLE:
                cut = end = governed  # "طالب وزير العدل الدكتور سالم | بفتح الملف"
            while end > start and (units[end - 1].kind & (Kind.TIME | Kind.RELATIVE) or not units[end - 1].is_word):
                end -= 1
            if end == start and group.polarity is Polarity.DEMAND:
                return (start, governed), governed  # "طالب الحزب | بوقف القتال"
            return ((start, end) if end > start else None), cut
    name = apposed_name(units, start, high, reading.lexicon) if high < len(units) else -1
    if name > 0 and (units[name].kind & Kind.TIME or units[name].norm in COMMAS):
        cut = name
        while cut + 1 < len(units) and (units[cut].kind & Kind.TIME or units[cut].norm in COMMAS):
            cut += 1
        return (start, name), cut  # "نفى رئيس الكتلة، نور الدين سالم اليوم، | الخبر"
    subject, cut = (None, start) if elided else split_subject(units, start, max(high, start), reading.lexicon)
    if subject is not None and Frame.OBJECT in group.frames and _is_relative(units[cut - 1]):
        cut = object_before(units, start, cut - 1, reading.lexicon)
        return ((start, cut) if cut > start else None), cut  # "وصف البلاغ | الحوار الذي دار بأنه مثمر"
    inserted = high + 1 < len(units) and units[high + 1].kind & Kind.RELATIVE
    opens_body = start < len(units) and units[start].kind & (Kind.BODY | Kind.TITLE)
    if subject is None and (Frame.OBJECT not in group.frames or inserted or opens_body):
        apart = object_behind_insertion(reading, hit, high)
        if apart >= 0:
            return source_after(units, start, high, reading.lexicon), apart
    needed = reading.lexicon.needed.get(reading.bare_word(hit), ())  # "حمل الاتحاد | الشركة المسؤولية"
    told = subject is not None and Frame.OBJECT in group.frames
    if told and (units[cut].kind & Kind.CLITIC or units[cut].norm in needed):
        cut = object_before(units, start, cut, reading.lexicon)  # "وصفت الحكومة | الهجوم بأنه"
        return ((start, cut) if cut > start else None), cut
    if (
        (
            subject is not None
            and cut < len(units)
            and units[cut].kind & Kind.PREPOSITION
            and not units[cut].kind & Kind.GOVERNED
        )
        and not units[start].kind & PEOPLE
        and not is_definite(units[start], reading.lexicon)
    ):
        subject, cut = None, start  # "رفض | محاولات التدخل في الشؤون": one phrase, the object
    cut = _behind_setting(units, cut, reading.lexicon)
    while cut + 1 < len(units) and not units[cut].kind & PEOPLE and _says_when(units, cut):
        cut += 1
    if cut < len(units) and units[cut].kind & Kind.GOVERNED:
        cut += 1
    return subject, cut if cut < len(units) else -1


def _holds_object(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the object is a pronoun written onto the cue, so that its subject may follow: "اتهمته | المعارضة
    بالفساد"."""
    word, plural = reading.bare_word(hit), reading.lexicon.endings["plural_endings"][:1]
    verbs = (word[: -len(end)] for end in reading.language.pronoun_suffixes if word.endswith(end))
    return any(
        verb in reading.lexicon.cue_openers or verb + plural[0][-1] in reading.lexicon.cue_openers for verb in verbs
    )


def _behind_reference(reading: ClauseReading, start: int, high: int) -> Range | None:
    """The subject behind an object that stands for an earlier claim: "نفى ذلك | الناطق باسم الجيش"."""
    units, begin = reading.units, end_of_reference(reading, start)
    subject = source_after(units, begin, high, reading.lexicon) if start < begin < high else None
    if subject is None:
        return None
    return subject if is_known(units[subject[0]]) or can_speak(units, subject) else None


def _says_when(units: Sequence[Unit], index: int) -> bool:
    """Whether an adverb or a word of time stands at `index`, or what opens one: "يوم | الخميس"."""
    kind, behind = units[index].kind, units[index + 1].kind
    opens = kind & Kind.PREPOSITION and not kind & Kind.NOUN_PREPOSITION and behind & Kind.TIME
    return bool(kind & (Kind.TIME | Kind.ADVERB) or opens)


def _is_relative(unit: Unit) -> bool:
    """Whether the word is a relative pronoun and nothing else, unlike من and ما."""
    return bool(unit.kind & Kind.RELATIVE) and not unit.kind & (Kind.PREPOSITION | Kind.DETERMINER | Kind.AUXILIARY)


def _behind_setting(units: Sequence[Unit], start: int, lexicon: Lexicon) -> int:
    """Behind "في بلاغ لها", "في بيان رسمي", "خلال اجتماعها اليوم"; `start` where no such phrase stands there."""
    if start + 2 >= len(units) or not units[start].kind & Kind.PREPOSITION or units[start].kind & Kind.GOVERNED:
        return start
    owned = units[start + 1].owned or has_pronoun(units[start + 1], lexicon)
    if not owned and not units[start + 1].kind & (Kind.SETTING | Kind.DOCUMENT):
        return start
    end = start + 2
    while end < len(units) - 1 and (
        units[end].kind & (Kind.ADDRESSEE | Kind.ADVERB | Kind.TIME)
        or units[end].norm in COMMAS
        or units[end].norm == "/"
        or units[end].norm.isdecimal()
        or units[end].norm.endswith(RELATIONAL_ENDINGS[:1])
    ):
        end += 1
    return end


def _around_place(reading: ClauseReading, start: int, cut: int, governed: int) -> Range:
    """(end of the subject, start of the object) where a preposition stands before the noun at `cut`: "اتهم الحزب | وزير
    النقل في سوسة بالتأخير", "ندد الوزير | أمام البرلمان | بالتأخير", "اتهم الوزير | في بيان | الحزب بالكذب"."""
    units, preposition = reading.units, cut - 1
    if units[cut].kind & (Kind.SETTING | Kind.DOCUMENT):
        return preposition, min(cut + 1, governed)
    if not units[preposition].kind & Kind.NOUN_PREPOSITION:
        return preposition, governed
    before = object_before(units, start, preposition, reading.lexicon)
    if before == start:  # "اتهمت نقابة المحامين في سوسة | وزير العدل بالتأخير"
        before = next((at for at in range(cut + 1, governed) if units[at].kind & PEOPLE), cut + 1)
    return before, before


def _opens_object(units: Sequence[Unit], start: int, group: CueGroup, lexicon: Lexicon) -> bool:
    """Whether a preposition opens what is blamed, asked or planned, where nouns have cases: "возложил | на армию вину",
    "потребовал | от армии прекратить обстрел", "намерен | на следующей неделе отдать под суд"."""
    setting = Kind.TIME | Kind.SETTING | Kind.DOCUMENT
    if not lexicon.language.dative_suffixes or not units[start].kind & Kind.PREPOSITION or start + 2 >= len(units):
        return False
    if group.polarity is Polarity.ACCUSE and Frame.OBJECT in group.frames:
        return not units[start + 1].kind & setting
    ends = lexicon.endings["infinitive_endings"]
    return Frame.INFINITIVE in group.frames and any(
        unit.norm.endswith(ends) and not unit.kind for unit in units[start + 2 : start + LONGEST_DOCUMENT + 3]
    )


def _behind_adjuncts(units: Sequence[Unit], start: int, group: CueGroup, lexicon: Lexicon) -> int:
    """Behind the day, the adverbs or the document that stand between a cue and its object: "denied | on Monday | the
    report", "recense | dans son bulletin | 27 décès"."""
    index = _behind_document(units, start)
    while index + 1 < len(units):
        unit, behind = units[index], units[index + 1]
        manner = _manner_at(units, index, lexicon)
        if manner:
            index += manner
        elif is_period(units, index) or (unit.kind & Kind.PREPOSITION and behind.kind & Kind.TIME):
            index += 2
        elif (
            unit.kind & (Kind.TIME | Kind.ADVERB) or unit.norm.endswith(lexicon.endings["adverb_suffixes"])
        ) and not unit.kind & (
            Kind.DETERMINER | Kind.ANAPHOR | Kind.NEGATOR | Kind.OPENER | Kind.PREPOSITION | Kind.FINITE
        ):
            index += 1
        elif told := _told_end(units, index, group, lexicon):
            index = told
        else:
            break
    if index >= len(units):
        return start
    held = units[index]
    named = held.kind & (Kind.DETERMINER | Kind.CLAIM_NOUN | Kind.ANAPHOR)
    told = Frame.INFINITIVE in group.frames and lexicon.language.infinitive_endings and index > start
    if told and _is_infinitive(units, index, lexicon):
        return index
    return index if named or held.norm.isdecimal() else start


def _told_end(units: Sequence[Unit], start: int, group: CueGroup, lexicon: Lexicon) -> int:
    """Where what is said begins behind who was told, or where: "promet aux habitants | une aide", "demande au maire |
    de partir"; 0 where no such phrase stands at `start`, or its cue governs it: "appelle | au retrait des troupes"."""
    language, governs = lexicon.language, Kind.GENITIVE | Kind.AGENT
    if not language.articles or language.bare_clauses or Frame.OBJECT in group.frames:
        return 0
    if not units[start].kind & Kind.GOVERNED or units[start].kind & governs or opens_infinitive(units, start, lexicon):
        return 0
    closes = Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.FINITE | Kind.OPENER
    owned = units[start + 1].kind & (Kind.DETERMINER | Kind.ARTICLE) == Kind.DETERMINER  # "à ses clients | des remises"
    for index in range(start + 2, min(len(units) - 1, start + LONGEST_TOLD)):
        unit, before = units[index], units[index - 1]
        if not unit.is_word or (unit.kind & closes and not unit.kind & Kind.DETERMINER):
            return 0
        if unit.kind & Kind.GOVERNED and not unit.kind & Kind.DETERMINER and opens_infinitive(units, index, lexicon):
            return index
        apart = unit.kind & Kind.DETERMINER and not before.kind & (LINKS | Kind.DETERMINER | Kind.COORDINATOR)
        apart = apart and not unit.capital and not lexicon.is_number(units[start + 1].norm)  # "cifró en 500 millones"
        if apart and (owned or not unit.kind & Kind.GENITIVE):
            return index
    return 0


def _manner_at(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """How many units an adverbial phrase has that stands at `index`: "a rejeté | à plusieurs reprises | la thèse"."""
    return lexicon.opening("manner_phrases", [unit.norm for unit in units[index : index + LONGEST_MANNER]], least=2)


def _behind_document(units: Sequence[Unit], start: int) -> int:
    """Behind "dans un communiqué", "en una entrevista"; `start` where no such phrase stands there."""
    if not units[start].kind & Kind.PREPOSITION or units[start].kind & Kind.AGENT:
        return start
    named = False
    for index in range(start + 1, min(len(units) - 1, start + LONGEST_DOCUMENT)):
        if not units[index].is_word:
            return start
        named = named or bool(units[index].kind & (Kind.DOCUMENT | Kind.SETTING))
        behind = units[index + 1]
        if named and (behind.kind & (Kind.DETERMINER | Kind.CLAIM_NOUN) or behind.norm.isdecimal()):
            return index + 1
    return start


def _is_infinitive(units: Sequence[Unit], start: int, lexicon: Lexicon) -> bool:
    """Whether an infinitive stands at `start`, behind its preposition and negation: "dit | ne pas savoir"; true in
    languages that do not tell it by its ending."""
    if not lexicon.language.infinitive_endings:
        return True
    if units[start - 1].kind & Kind.GOVERNED or units[start].norm in lexicon.marks or units[start].quote is not None:
        return True  # "menacé de | la tuer", "promis | « d'agir »"
    return opens_infinitive(units, start, lexicon)


def _behind_day(reading: ClauseReading, limit: int) -> int:
    """The boundary behind a comma that only closes the day of the utterance: "طالب الحزب الأحد، | الحكومة بوقف"."""
    units = reading.units
    if limit + 1 >= len(units) or units[limit].norm not in COMMAS or not units[limit - 1].kind & Kind.TIME:
        return limit
    return reading.next_mark(limit + 1)


def read_appositive(reading: ClauseReading, hit: Hit, before: Range | None, zone: Zone) -> bool:
    """Reads ", an accusation the ministry denied": what was claimed stands before, in one noun."""
    units, group = reading.units, hit.group(Frame.NOUN)
    if group is None or before is None or zone.kind is not ZoneKind.NONE or before[0] - 1 <= reading.first:
        return False
    noun = before[0] - 1
    if units[noun].kind & (Kind.RELATIVE | Kind.COMPLEMENTISER):
        noun -= 1  # "une accusation que la direction conteste"
    if not units[noun].kind & Kind.CLAIM_NOUN or reading.language.verb_first:
        return False
    thing = source_before(units, reading.first, noun + 1, reading.lexicon)
    if thing is None:
        return False
    reading.close_open(thing[0])
    reading.add(hit, group, before, thing[0], thing[1], closed=True)
    return True


def read_object_between(reading: ClauseReading, hit: Hit, group: CueGroup, low: int) -> bool:
    """Reads "subject object cue": the subject's marker, the object's marker or an opener tells the two apart."""
    units, language = reading.units, reading.language
    if not language.objects_before and not language.object_openers:
        return False
    if language.nominal_markers:
        return read_marked_object(reading, hit, group, low)
    if language.cue_closes and hit.tail >= 0:
        return False  # "خواستار … شد": its content stands between
    if language.cue_closes and read_unmarked_subject(reading, hit, group, low):
        return True
    clause = low
    for index in range(hit.start - 1, low - 1, -1):
        if not units[index].is_word and units[index].norm not in reading.lexicon.marks and units[index].quote is None:
            clause = index + 1
            break
    cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & Kind.MARKER), -1)
    begin, end = cut + 1, hit.start
    if cut < 0:
        cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & Kind.OBJECT_OPENER), -1)
        begin = cut + 1
    if cut < 0 and language.heads_last and group.polarity is Polarity.DENY:
        taken_up = Kind.ANAPHOR | Kind.ADVERB  # "商会 | 对此 | 予以否认"
        cut = next((i for i in range(clause + 1, hit.start) if units[i].kind & taken_up == taken_up), -1)
        begin, end = cut, cut + 1
    if cut < 0 and language.objects_before:
        cut = next(
            (
                i
                for i in range(clause + 1, hit.start)
                if units[i].kind & (Kind.DETERMINER | Kind.ANAPHOR | Kind.CLAIM_NOUN)
            ),
            -1,
        )
        begin = cut
    openings = clause_openings(reading, low, hit.start) if language.cue_closes else [clause]
    starts = [*reversed(openings), openings[-1] if reading.read_so_far else reading.first]
    *subjects, first = (leading_subject(reading, start, hit.start) for start in starts)
    leading = next((one for one in subjects if one is not None and can_speak(units, one)), first)
    if leading is not None and leading[1] < hit.start:
        begin = cut = _behind_adjunct(reading, max(leading[1], openings[-1]), hit.start)
    while end > begin and (units[end - 1].kind & Kind.OBJECT_MARKER or not units[end - 1].is_word):
        end -= 1
    if cut < 0 or end <= begin:
        return False
    source = leading or source_before(units, clause, cut, reading.lexicon) or (clause, cut)
    if units[source[0]].kind & Kind.PREPOSITION and not language.source_markers:
        return False
    reading.add(hit, group, source, begin, end, closed=True)
    return True


def _behind_adjunct(reading: ClauseReading, start: int, end: int) -> int:
    """Where the object begins behind the subject's end: behind the day, an adjunct that a comma closes, or one of place
    before the object's opener, and that opener: "وزیر | روز شنبه در نشستی از | ساخت پل خبر داد"."""
    units, opener = reading.units, Kind.OBJECT_OPENER | Kind.NOUN_PREPOSITION
    comma = next((index for index in range(end - 2, start - 1, -1) if units[index].norm in COMMAS), start - 1)
    begin = comma + 1
    passed = Kind.ADVERB | Kind.AUXILIARY | (Kind.TIME | Kind.TIME_NOUN if reading.language.cue_closes else Kind.NONE)
    while begin < end - 1 and units[begin].kind & passed and not units[begin].kind & PEOPLE:
        begin += 1
    plain = reading.language.cue_closes and not any(unit.kind & Kind.OBJECT_MARKER for unit in units[begin:end])
    if plain and units[begin].kind & Kind.PLACE:
        begin = next((index for index in range(begin + 1, end - 1) if units[index].kind & opener == opener), begin)
    if begin < end - 1 and units[begin].kind & (Kind.OBJECT_OPENER | Kind.GOVERNED):
        begin += 1
    return begin
