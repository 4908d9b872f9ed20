"""Noun phrases as contents of verb-first cues: where the subject behind the cue ends and its object begins."""

from collections.abc import Sequence

from claimcheck.domain.claim import Polarity
from claimcheck.extract.clauses.inserted import object_behind_insertion
from claimcheck.extract.clauses.objectends import end_of_reference
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.subjects import object_follows
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
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
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS, Unit
from claimcheck.languages.language import CueGroup, Frame


def before_tail(reading: ClauseReading, hit: Hit, group: CueGroup, source: Range | None) -> tuple[Range | None, int]:
    """(source, start of content) of a cue in two parts, between which its subject may stand: "كشفت | الشركة | النقاب
    عن"."""
    units, start, tail = reading.units, hit.end, hit.tail_start
    behind_tail = hit.tail + 1
    if source is not None:
        return source, behind_tail
    subject, cut = split_subject(units, start, tail, reading.lexicon)
    begin = next((at for at in range(max(cut, start), hit.tail) if not units[at].kind & Kind.TIME), hit.tail)
    if opens_object(units, start, reading.lexicon) or (start < hit.tail and object_follows(reading, hit)):
        return None, start  # "أكد | إصراره على فتح الجسر", "دعا | المواطنين إلى"
    behind = _behind_setting(units, begin, reading.lexicon)
    if subject is not None and behind < hit.tail and opens_object(units, behind, reading.lexicon):
        by = units[behind].norm.startswith(reading.language.preposition_prefixes[:1])  # "أعرب الملك باسمه عن"
        return subject, behind_tail if by else behind  # "أكد سالم في بيان له | رفضه البقاء على"
    if subject is not None and _is_own_object(reading, hit, subject, begin):
        return subject, begin  # "أكدت مصادر رسمية اليوم | وفاة شخصين على متن القارب": nor is it here
    other = next((at for at in range(start + 1, hit.tail) if begins_noun(units, start, at, reading.lexicon)), -1)
    if other > 0 and Frame.OBJECT in group.frames:
        return (start, other), other  # "دعا المجلس | الحكومات العربية إلى"
    if subject is None or cut >= hit.tail:
        return source_after(units, start, tail, reading.lexicon), behind_tail
    if Frame.OBJECT in group.frames and units[cut].kind & (Kind.DETERMINER | Kind.TIME):
        while cut < hit.tail and (units[cut].kind & Kind.TIME or not units[cut].is_word):
            cut += 1
        return subject, cut if cut < hit.tail else behind_tail  # "دعا الوزير | جميع المواطنين إلى"
    if units[cut].kind & (Kind.BODY | Kind.ROLE | Kind.DETERMINER) and not units[cut].kind & Kind.PREPOSITION:
        return subject, behind_tail  # "حذرت الولايات المتحدة | دولة الكويت من"
    return source_after(units, start, tail, reading.lexicon), behind_tail


def _is_own_object(reading: ClauseReading, hit: Hit, subject: Range, index: int) -> bool:
    """Whether the cue takes a noun without its second part, and one begins at `index` before that part, behind a
    subject that is no name alone."""
    if not any(unit.kind & PEOPLE for unit in reading.units[slice(*subject)]):
        return False
    entries = reading.lexicon.cues.get(reading.bare_word(hit), ())
    alone = any(Frame.NOUN in group.frames for entry in entries if not entry.tail for group in entry.groups)
    return alone and index < hit.tail and reading.units[index].is_word and not reading.units[index].kind


def behind_subject(
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
        found = _behind_party(reading, hit, group, start, high)
        if found is not None:
            return found
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


def _behind_party(
    reading: ClauseReading, hit: Hit, group: CueGroup, start: int, high: int
) -> tuple[Range | None, int] | None:
    """(source, start of content) of a cue that takes whom it blames or asks, where what it blames or asks for is
    governed: "اتهم الحزب | الوزير بالتأخير"; None where nothing is."""
    units = reading.units
    governed = next(
        (
            i
            for i in range(start + 1, high)
            if units[i].norm.startswith(reading.language.preposition_prefixes[:2])  # not "like": "كارتر"
            and (len(units[i].norm) not in (2, 3) or (units[i].norm[1:],) in reading.lexicon.phrases["receive_nouns"])
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
    return None


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


def behind_day(reading: ClauseReading, limit: int) -> int:
    """The boundary behind a comma that only closes the day of the utterance: "طالب الحزب الأحد، | الحكومة بوقف"."""
    units = reading.units
    if limit + 1 >= len(units) or units[limit].norm not in COMMAS or not units[limit - 1].kind & Kind.TIME:
        return limit
    return reading.next_mark(limit + 1)
