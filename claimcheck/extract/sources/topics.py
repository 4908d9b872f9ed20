"""Whom a sentence is about: the subject that opens it, which later verbs without a subject share and pronouns mean."""

from collections.abc import Iterable, Iterator, Sequence

from claimcheck.extract.lexicon import LINKS, OFFICES, Kind, Lexicon
from claimcheck.extract.objects import is_definite, is_governed, opens_object, split_subject
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.agreement import FEMININE_NOUN, disagrees, gender_of_verb
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.markedsubjects import marked_subject
from claimcheck.extract.sources.openingnames import named_first
from claimcheck.extract.sources.openings import find_opening
from claimcheck.extract.sources.phrases import ACTORS, PEOPLE, SPEAKERS, Range, is_name
from claimcheck.extract.units import COMMAS, Unit

NO_VERB = (
    PEOPLE | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.OPENER | Kind.DETERMINER | Kind.TIME | Kind.PRONOUN
    | Kind.ADVERB | Kind.COORDINATOR
)  # fmt: skip
LEADING = Kind.AUXILIARY | Kind.NEGATOR
LONGEST_TOPIC = 14  # units
LONGEST_NAME = 4  # units
APPOSED = 3  # units behind a comma among which an office stands: ", a spokeswoman for"


def opening_subject(units: Sequence[Unit], first: int, high: int, lexicon: Lexicon) -> Range | None:
    """The subject of the verb at `first`, ending before `high`; None where a noun or an adjunct opens the sentence."""
    if first + 1 >= high or not units[first].is_word or not units[first + 1].is_word:
        return None
    opening = units[first]
    topical = opening.kind & Kind.TOPIC
    done = (opening.norm,) in lexicon.phrases["receive_nouns"]  # "مقتل | جندي"
    noun = done or is_definite(opening, lexicon) or opening.norm.endswith(FEMININE_NOUN) or opening.kind & NO_VERB
    if units[first + 1].kind & (Kind.ADDRESSEE | Kind.NEGATOR) or opening.norm[0].isdecimal():
        return None
    if (noun and not topical) or is_governed(units[first + 1], lexicon, lexicon.language.preposition_prefixes):
        return None
    if (units[first + 1].norm,) in lexicon.phrases["lone_anaphors"] or opens_object(units, first + 1, lexicon):
        return None  # "ويأتي | ذلك في وقت", "أكد | إصراره على"
    joined = opening.norm.startswith(lexicon.language.conjunction_prefixes)
    if disagrees(opening.norm[joined:], units[first + 1], lexicon):
        return None  # "واتهم | شركة النور"
    subject, _ = split_subject(units, first + 1, high, lexicon)
    return source_after(units, first + 1, high, lexicon) if subject is None else subject


def topic_of(units: Sequence[Unit], lexicon: Lexicon) -> Range | None:
    """Whom a sentence without speaker is about: in verb-first text where an office or a body names him ("استقبل | وزير
    الخارجية سامح شكري | نظيره"), in others where an office and a name open the sentence, or, where verbs show it, the
    subject of its first verb (where nouns end their phrases, one of `opening_verbs`: "国王哈默尔 | 会见林德"), and
    where subjects are marked the first of those: "पॉल ने | पत्र पढ़ा"."""
    if lexicon.markers:
        marker = next((index for index, unit in enumerate(units) if index and unit.norm == lexicon.markers[0]), 0)
        subject = marked_subject(units, find_opening(units, (), lexicon), marker, lexicon) if marker else None
        return subject if subject and not units[subject[0]].kind & (Kind.PRONOUN | Kind.FIRST_PERSON) else None
    if lexicon.language.heads_last:
        return named_first(units, find_opening(units, (), lexicon), lexicon)
    if not lexicon.language.verb_first:
        return _named_office(units, lexicon) or _actor(units, lexicon) or _opening_office(units, lexicon)
    first = next((index for index, unit in enumerate(units) if unit.kind & Kind.TOPIC or not unit.kind & LEADING), 0)
    subject = opening_subject(units, first, min(len(units), first + LONGEST_TOPIC), lexicon)
    return subject if subject and units[subject[0]].kind & ACTORS else None


def subject_before(units: Sequence[Unit], end: int, lexicon: Lexicon) -> Range | None:
    """The subject of the last verb before `end`, a place in the text, if it can speak: "En 2001, | Klein | a été
    condamné, mais il a nié", "| Le gouvernement | est accusé de fraude, ce qu'il nie", "| اکرم علی | نے
    ویڈیو دی جس میں انہوں نے کہا"; None where neither capitals nor a postposition mark it."""
    language = lexicon.language
    high = next((index for index, unit in enumerate(units) if unit.end > end), len(units))
    if language.nominal_markers:
        low = find_opening(units, (), lexicon)
        marker = next((index for index in range(high - 1, low, -1) if units[index].norm == lexicon.markers[0]), 0)
        subject = marked_subject(units, low, marker, lexicon) if marker else None
        return subject if subject and names_somebody(units[slice(*subject)]) else None
    if not (language.articles or language.dative_suffixes) or not language.capitals_mark_names:
        return None
    return next(_subjects(units, 0, range(high - 1, 0, -1), lexicon), None)


def names_somebody(phrase: Sequence[Unit]) -> bool:
    """Whether a marked subject holds one who can act, or is no more than a name: "اکرم علی | نے"."""
    name = 1 < len(phrase) <= LONGEST_NAME and all(unit.is_word and not unit.kind for unit in phrase)
    return name or any(unit.kind & ACTORS for unit in phrase)


def first_subject(units: Sequence[Unit], low: int, high: int, lexicon: Lexicon) -> Range | None:
    """The subject that can speak of the first verb that has one in [low, high)."""
    return next(_subjects(units, low, range(low + 1, high), lexicon), None)


def person_told_of(units: Sequence[Unit], lexicon: Lexicon) -> tuple[Range, str] | None:
    """The person who is the subject of the first verb that shows a gender, and that gender: "Такое мнение высказал |
    бывший глава завода Пётр Орлов"."""
    if not lexicon.language.gender_endings:
        return None
    verbs = (at for at in range(1, len(units)) if is_verb(units, at, lexicon))
    verb = next((at for at in verbs if gender_of_verb(units[at].norm, lexicon)), 0)
    before = next(_subjects(units, 0, (verb,), lexicon), None) if verb else None
    phrase = before or (source_after(units, verb + 1, len(units), lexicon) if verb else None)
    office = phrase and any(unit.kind & OFFICES for unit in units[phrase[0] : phrase[0] + 2])
    named = phrase if phrase and office and (before or units[phrase[1] - 1].capital) else None
    return (named, gender_of_verb(units[verb].norm, lexicon)) if named else None


def person_asked(units: Sequence[Unit], lexicon: Lexicon) -> Range | None:
    """The person whom a sentence says was asked for his word, whose name behind the verb has an office beside it: "They
    put the claims to | General Ann Lee", "contacted | Tom Reed |, the mayor". Where capitals mark names."""
    verbs = (at for at, unit in enumerate(units) if (unit.norm,) in lexicon.phrases["reply_verbs"])
    start = next(verbs, len(units)) + 1
    while start < len(units):
        name, end = _titled_name(units, start)
        beside = units[end + 1 : end + 1 + APPOSED] if end < len(units) and units[end].norm == "," else ()
        titled = name > start or any(unit.kind & OFFICES for unit in beside)
        if titled and end - name > 1:
            return start, end
        start = max(end, start + 1)
    return None


def _subjects(units: Sequence[Unit], low: int, places: Iterable[int], lexicon: Lexicon) -> Iterator[Range]:
    """The subject right before each verb among `places` that has one, not below `low`."""
    for index in places:
        phrase = source_before(units, low, index, lexicon) if is_verb(units, index, lexicon) else None
        parted = any(not unit.kind & LEADING for unit in units[phrase[1] : index]) if phrase else True
        if phrase is not None and not parted and _is_subject(units, phrase, lexicon):  # "le maire | n'a"
            yield phrase


def is_verb(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether a finite verb stands at `index`, as far as its form tells."""
    unit, before = units[index], units[index - 1]
    if unit.kind & (Kind.FINITE | Kind.PASSIVE):
        return not unit.capital
    endings = lexicon.endings
    ending = unit.norm.endswith(endings["finite_suffixes"]) or unit.norm.endswith(endings["past_verb_endings"])
    attribute = before.kind & (Kind.DETERMINER | Kind.PREPOSITION | Kind.COORDINATOR) and not before.kind & Kind.ADVERB
    noun = unit.capital or attribute or (unit.norm,) in lexicon.phrases["things"]
    return ending and before.is_word and not noun  # "также | высказал", but not "міністр внутрішніх | справ"


def _is_subject(units: Sequence[Unit], phrase: Range, lexicon: Lexicon) -> bool:
    """Whether the phrase names somebody and no preposition governs it; where nouns have cases, an office or a full name
    opens it: "Родственники Орлова | отказались"."""
    start, end = phrase
    cased = bool(lexicon.language.dative_suffixes)
    governed = start and units[start - 1].kind & LINKS and units[start - 1].is_word
    people = any(unit.kind & SPEAKERS for unit in units[start : start + 1 if cased else end])
    named = is_name(units[end - 1])
    if cased:
        named = named and end - start > 1 and all(unit.capital for unit in units[start:end])
        governed = governed or units[end - 1].norm.endswith(lexicon.endings["infinitive_endings"])
    return not governed and not units[start].kind & (LINKS | Kind.PRONOUN) and bool(people or named)


def _named_office(units: Sequence[Unit], lexicon: Lexicon) -> Range | None:
    """An office with its name at the head of a sentence: "Gesundheitsministerin Annegret Volkmer | sah"."""
    start = next((index for index, unit in enumerate(units[:2]) if unit.kind & Kind.TITLE and unit.capital), -1)
    if start < 0 or not lexicon.language.articles:
        return None
    name, end = _titled_name(units, start)
    return (start, end) if end - name > 1 else None


def _titled_name(units: Sequence[Unit], start: int) -> tuple[int, int]:
    """Where a name begins behind the titles that stand at `start`, if any do, and where it ends."""
    name = start
    while name < len(units) and units[name].kind & Kind.TITLE:
        name += 1
    end = name
    while end < len(units) and is_name(units[end]) and end - name < LONGEST_NAME:
        end += 1
    return name, end


def _opening_office(units: Sequence[Unit], lexicon: Lexicon) -> Range | None:
    """A name and its office that open a sentence whose verb closes it, up to a day or an adjunct: "نیما رستمی وزیر |
    دیروز وارد بندر شد"."""
    start = end = find_opening(units, (), lexicon)
    while end < len(units) and units[end].is_word and not units[end].kind & ~PEOPLE:
        end += 1
    office = next((at for at in range(start, end) if units[at].kind), end)
    if not lexicon.language.cue_closes or end == len(units) or not start + 1 < office < end <= start + LONGEST_TOPIC:
        return None
    doing = (units[start].norm,) in lexicon.phrases["action_nouns"]  # "سفر دوره‌ای | رئیس‌جمهور"
    parted = units[end].kind & (LINKS | Kind.TIME | Kind.TIME_NOUN | Kind.ADVERB | Kind.COORDINATOR | Kind.RELATIVE)
    return (start, end) if units[office].kind & (Kind.TITLE | Kind.SPOKESMAN) and parted and not doing else None


def _actor(units: Sequence[Unit], lexicon: Lexicon) -> Range | None:
    """The subject that opens a sentence, where finite verbs are told by their endings: "The relief committee | has
    published a list"; not those who are counted: "Two officials | died"."""
    language, endings, quantities = lexicon.language, lexicon.endings, lexicon.phrases["lone_subjects"]
    if not language.articles or language.verb_second:
        return None
    for index, unit in enumerate(units[:LONGEST_TOPIC]):
        parts = not unit.is_word and unit.norm not in COMMAS
        if parts or lexicon.is_number(unit.norm) or (unit.norm,) in quantities:
            return None
        past = unit.norm.endswith((*endings["finite_suffixes"], *endings["past_verb_endings"])) and not unit.kind
        attribute = index and units[index - 1].kind & (Kind.DETERMINER | LINKS)
        if not index or unit.capital or attribute or not (past or unit.kind & (Kind.FINITE | Kind.PASSIVE)):
            continue
        phrase = source_before(units, 0, index, lexicon)
        opens = phrase is not None and not phrase[0] and not units[0].kind & Kind.PRONOUN
        return phrase if opens and _names(units, phrase) else None
    return None


def _names(units: Sequence[Unit], phrase: Range) -> bool:
    """Whether the head of the phrase, the word before its first preposition, is somebody or a name of two words."""
    start, end = phrase
    head = units[next((at for at in range(start + 1, end) if units[at].kind & LINKS), end) - 1]
    words = end - start - bool(units[start].kind & Kind.ARTICLE)
    return bool(head.kind & ACTORS) or (head.capital and words > 1)
