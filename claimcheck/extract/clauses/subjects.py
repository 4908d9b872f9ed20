"""Whether the phrase at a cue is its subject, and whose the subject is where it has none of its own."""

from claimcheck.domain.claim import OPPOSING, Polarity
from claimcheck.extract.clauses.reading import ClauseReading
from claimcheck.extract.clauses.speakerbehind import verb_start
from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind
from claimcheck.extract.objects import is_definite, is_governed
from claimcheck.extract.sources.agreement import FEMININE, agree, disagrees
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.sources.places import is_place_phrase
from claimcheck.extract.sources.topics import first_subject, is_verb, opening_subject
from claimcheck.extract.units import COMMAS
from claimcheck.extract.zones import Zone, ZoneKind
from claimcheck.languages.language import Frame

SHORTEST_CLAUSE = 4  # units
SHORTEST_FEMININE = 4  # letters of a past verb in the feminine: قالت
LONGEST_OBJECT = 2  # units of "свой шаг"


def subject_follows(reading: ClauseReading, hit: Hit, zone: Zone) -> bool:
    """Whether a noun phrase stands between a verb that comes first and its complementiser."""
    opening = reading.units[hit.start - 1] if hit.start > reading.first else None
    opens = hit.joined or opening is None or not opening.is_word
    if opening is not None and hit.start == reading.first + 1 and not opening.kind:
        opens = not is_definite(opening, reading.lexicon) and gazetteer().find((opening.norm,)) is None
    split = opens and hit.tail > hit.end and not hit.group(Frame.OBJECT) and not hit.relay  # "كشف | الشيخ | عن"
    joined = zone.kind in (ZoneKind.COMPLEMENT, ZoneKind.COLON) and zone.at > hit.end and hit.tail < 0
    if hit.shares_subject or not (split or joined) or object_follows(reading, hit):
        return False
    first = reading.units[hit.end]
    places = Kind.PREPOSITION | Kind.NOUN_PREPOSITION
    adjuncts = places | Kind.ADVERB | Kind.AUXILIARY | Kind.TIME | Kind.ADDRESSEE | Kind.PARTICLE
    if is_governed(first, reading.lexicon, reading.language.preposition_prefixes):
        return False  # "أعرب | للرئيس عن"
    if not first.is_word or first.kind & adjuncts:
        return False
    return is_definite(first, reading.lexicon) or bool(first.kind & PEOPLE)


def object_follows(reading: ClauseReading, hit: Hit) -> bool:
    """Whether the object is right behind a verb that comes first: "إنها أبلغت | المحافظ أن", "نفى | الاتهامات بأن", or
    a verb in the plural, whose subject never stands behind it: "أبلغوا | المحكمة أن"."""
    unit, before = reading.units[hit.end], reading.units[hit.start - 1]
    own = before.kind & Kind.OPENER and before.norm.endswith(reading.language.pronoun_suffixes[:2])  # "لكنها | أوصت"
    clitic = hit.start and (own or before.kind & (Kind.CLITIC | Kind.PRONOUN))
    pointed = (unit.norm,) in reading.lexicon.phrases["lone_anaphors"]  # "تعلن | ذلك"
    thing = unit.kind & Kind.CLAIM_NOUN & ~PEOPLE or (unit.norm,) in reading.lexicon.phrases["things"]
    rejected = thing and hit.groups[0].polarity in OPPOSING
    plural = reading.bare_word(hit).endswith(reading.lexicon.endings["plural_endings"])
    plural = plural and not reading.units[hit.start].kind & Kind.PREPOSITION  # "بيّن | الوزير أن"
    asked = hit.groups[0].polarity is Polarity.DEMAND and (unit.norm,) in reading.lexicon.phrases["appealed"]
    other = asked or disagrees(reading.bare_word(hit), unit, reading.lexicon)
    return reading.language.verb_first and bool(clitic or rejected or plural or pointed or other)


def points_back(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a preposition with a pronoun stands right behind the verb, in which its subject says something: "أصدر
    الحزب بيانا | قال فيه"."""
    behind = reading.units[hit.end : hit.end + 1] if reading.language.verb_first else ()
    return any(u.kind & Kind.ADVERB and u.norm.endswith(reading.language.pronoun_suffixes) for u in behind)


def without_adjunct(reading: ClauseReading, hit: Hit, before: Range | None) -> Range | None:
    """For verb-first languages: a phrase before the verb that opens like an adjunct, or stands before "as", is no
    subject: "تأخير | كما قال الوزير"."""
    if before is None or (reading.units[hit.start - 1].norm,) in reading.lexicon.phrases["manner_words"]:
        return None
    first = reading.units[before[0]]
    if first.kind & Kind.RELATIVE and not first.kind & Kind.NOUN_PREPOSITION:
        return None
    if _opens_with_verb(reading, before):
        return None  # "وسعت الولايات المتحدة عقوباتها عبر إضافة كيانات | قالت إنها"
    opens = Kind.PREPOSITION | Kind.ADVERB | Kind.AUXILIARY | Kind.TIME | Kind.FINITE  # "أبرزت | الصحف رفض"
    if first.kind & opens and not first.kind & PEOPLE:
        return None
    bare = first._replace(norm=first.norm.removeprefix(reading.language.conjunction_prefixes[0]))
    if is_governed(bare, reading.lexicon, reading.language.preposition_prefixes[:2]):
        return None  # "وبالتحري معهم | اعترفوا"
    opening = reading.units[before[0] - 1] if before[0] > reading.first else None
    if opening is not None and opening.kind & Kind.PREPOSITION and not opening.kind & (Kind.OPENER | Kind.ADVERB):
        return None  # "في أواخر الشهر | أعلنت الحكومة"
    at_clause = (
        opening is None or not opening.is_word or bool(opening.kind & (Kind.OPENER | Kind.COMPLEMENTISER | Kind.ADVERB))
    )
    return before if at_clause else None


def governed_relative(reading: ClauseReading, hit: Hit) -> int:
    """The unit of the preposition that governs the relative pronoun right before a cue, so that the subject is dropped
    and what the pronoun stands for is not it: "mandó una carta | en la que | agradece"; or -1."""
    units, at = reading.units, verb_start(reading, hit) - 1
    if not (reading.language.drops_subjects and reading.language.articles) or at - 1 <= reading.first:
        return -1
    if not units[at].kind & Kind.RELATIVE:
        return -1
    at -= 1 + bool(units[at - 1].kind & Kind.ARTICLE)
    return at if units[at].kind & Kind.PREPOSITION and not units[at].kind & Kind.ARTICLE else -1


def subject_above(reading: ClauseReading, hit: Hit, end: int) -> Range | None:
    """The subject of the clause before unit `end`, if its verb is of the number of the cue: "La ministra mandó una
    carta en la que | agradece", but not "llegó a un pueblo en el que | dicen"."""
    units, plural = reading.units, reading.lexicon.endings["plural_endings"]
    subject = first_subject(units, reading.first, end, reading.lexicon)
    verb = next((unit for unit in units[subject[1] : end] if unit.is_word), None) if subject is not None else None
    several = units[verb_start(reading, hit)].norm.endswith(plural)
    return subject if verb is not None and verb.norm.endswith(plural) is several else None


def _opens_with_verb(reading: ClauseReading, phrase: Range) -> bool:
    """Whether the form of the first word is that of a past verb in the feminine, in a phrase too long for a name
    that is spelt so ("مدحت") or a verbal noun ("تصويت")."""
    first, length = reading.units[phrase[0]], phrase[1] - phrase[0]
    bare = first.norm.removeprefix(reading.language.conjunction_prefixes[0])
    if first.kind or length < SHORTEST_CLAUSE or len(bare) < SHORTEST_FEMININE or not bare.endswith(FEMININE):
        return False
    return bare[-2] not in "اي" and (first.norm,) not in reading.lexicon.phrases["verb_like_names"]


def find_opening_subject(reading: ClauseReading, hit: Hit) -> Range | None:
    """The subject of the sentence's first verb, which a later cue without a subject shares."""
    units = reading.units
    if hit.start - reading.first < 3:
        return None
    if reading.language.verb_first:
        opening, cue = units[reading.first].norm, reading.bare_word(hit)
        together = agree(opening, cue, reading.lexicon)
        edge = next((other.start for other in reading.hits if other.start > reading.first), hit.start)
        return opening_subject(units, reading.first, edge, reading.lexicon) if together else None
    if reading.language.dative_suffixes:
        return _cased_subject(reading, hit.start)
    subject = first_subject(units, reading.first, hit.start, reading.lexicon)
    below = Kind.RELATIVE | Kind.COMPLEMENTISER
    inside = subject is not None and any(unit.kind & below for unit in units[reading.first : subject[0]])
    if subject is not None and (reading.language.bare_clauses or (hit.shares_subject and not inside)):
        return subject  # "In a post the group | named the man, adding that", "le maire | n'a rien signé, affirmant que"
    end = reading.first
    while end < hit.start and units[end].is_word and (not units[end].capital or units[end].kind & Kind.TIME):
        end += 1
    while end < hit.start and units[end].capital and units[end].is_word:
        end += 1
    if end >= hit.start or not units[end].is_word or end - reading.first > 12:
        return None
    if end - reading.first == 1 and reading.language.bare_clauses and not units[reading.first].kind & PEOPLE:
        verbal = units[end].kind & (Kind.FINITE | Kind.PASSIVE | Kind.AUXILIARY) or units[end].norm.endswith(
            reading.lexicon.endings["finite_suffixes"]
        )
        if not verbal:
            return None  # "Fierce | clashes": a capital for the sentence alone
    return source_before(units, reading.first, end, reading.lexicon)


def find_coordinated_subject(reading: ClauseReading, hit: Hit) -> Range | None:
    """The subject of the verb before "and", which a cue without one shares: "A reporter met the mayor and | said"."""
    units, end = reading.units, hit.start
    while end > reading.first and units[end - 1].kind & (Kind.ADVERB | Kind.AUXILIARY):
        if units[end - 1].kind & (Kind.COORDINATOR | Kind.OPENER):
            break
        end -= 1
    joined = end - 1 > reading.first and units[end - 1].kind & Kind.COORDINATOR
    if reading.language.dative_suffixes and end - 1 > reading.first and (joined or units[end - 1].norm in COMMAS):
        verb = next((unit.norm for unit in units[hit.start : hit.end] if not unit.kind), units[hit.end - 1].norm)
        return _cased_subject(reading, hit.start, verb)
    seen = reading.language.bare_clauses or reading.language.past_verb_endings
    if not joined or not seen or hit.noun_like or hit.shares_subject:
        return None
    start = reading.first
    if units[start].kind & (Kind.OPENER | Kind.PREPOSITION) and not units[start].kind & Kind.DETERMINER:
        start = next((at + 1 for at in range(start, end) if units[at].norm in COMMAS), end)
    if start < end and units[start].kind & Kind.PRONOUN and units[start + 1].is_word:
        return start, start + 1  # "She grew up there and | said"
    for verb in range(start + 1, end - 1):
        if not is_verb(units, verb, reading.lexicon):
            continue
        subject = source_before(units, start, verb, reading.lexicon)
        return subject if subject is not None and subject[0] == start and can_speak(units, subject) else None
    return None


def _cased_subject(reading: ClauseReading, high: int, cue: str = "") -> Range | None:
    """The speaker before the first verb of the sentence, where verbs are told by their endings; with a folded `cue`
    only one of its number: "Банк извинился за шутку и | пояснил"."""
    units, plural = reading.units, reading.lexicon.endings["plural_endings"]
    verb = next((at for at in range(reading.first + 1, high) if is_verb(units, at, reading.lexicon)), -1)
    if verb < 0 or (cue and units[verb].norm.endswith(plural) is not cue.endswith(plural)):
        return None
    subject = source_before(units, reading.first, verb, reading.lexicon)
    if subject is None or units[subject[0]].kind & Kind.PLACE:
        return subject
    first = units[subject[0]]
    oblique = first.norm.endswith(reading.lexicon.endings["dative_suffixes"]) or first.kind & Kind.FIRST_PERSON
    return subject if can_speak(units, subject) and not oblique else None


def clause_inside(reading: ClauseReading, before: Range | None) -> bool:
    """In verb-first text: whether a subject right after "that" is really the verb of the clause reported."""
    if before is None or not reading.language.verb_first or before[0] == reading.first:
        return False
    first, opening = reading.units[before[0]], reading.units[before[0] - 1]
    return (
        bool(opening.kind & Kind.COMPLEMENTISER) and not is_definite(first, reading.lexicon) and not first.kind & PEOPLE
    )


def may_be_elided(reading: ClauseReading, hit: Hit) -> bool:
    """A cue without subject counts where its language drops subjects, or after "and"."""
    if reading.language.verb_first or reading.language.drops_subjects:
        return True
    before = reading.units[hit.start - 1] if hit.start > reading.first else None
    while before is not None and before.kind & (Kind.ADVERB | Kind.AUXILIARY) and not before.kind & Kind.COORDINATOR:
        index = reading.units.index(before)
        before = reading.units[index - 1] if index > reading.first else None
    return before is not None and bool(before.kind & (Kind.COORDINATOR | Kind.OPENER)) and bool(reading.read_so_far)


def is_setting(reading: ClauseReading, hit: Hit, phrase: Range) -> bool:
    """Whether a place phrase that names nobody stands before a verb that needs a subject: "на допиті | заявив", or only
    its name, "в соціальній мережі | Facebook"."""
    units, endings = reading.units, reading.lexicon.endings["impersonal_endings"]
    named = phrase[0] > reading.first and all(u.kind & Kind.SETTING for u in units[phrase[0] - 1 : phrase[1]])
    if reading.language.place_sources and named:
        return True
    if not reading.language.place_sources or hit.placed or not units[phrase[0]].kind & Kind.PLACE:
        return False
    inner = any(unit.kind & Kind.PLACE for unit in units[phrase[0] + 1 : phrase[1]])  # "В ответ в Анкаре"
    if not inner and not is_place_phrase(units, phrase[0], reading.lexicon):
        return True  # "На вопрос суда | ответили"
    plural = any(unit.norm.endswith(endings) and not unit.kind for unit in units[hit.start : hit.end])
    return not plural and not can_speak(units, phrase)


def is_object(reading: ClauseReading, hit: Hit, phrase: Range) -> bool:
    """Whether one of `object_determiners` opens the phrase, one of `oblique_words` ends it, "итог которого | огласил",
    or the verb is in the plural, which needs no subject, behind a word in the case of an object, "Подсудимого |
    признали виновным", but not "ЗСУ | повідомили", behind one thing, "Содержание | назвали", or "В этой башне"."""
    units, endings, phrases = reading.units[phrase[0] : phrase[1]], reading.lexicon.endings, reading.lexicon.phrases
    if not reading.language.dative_suffixes or any(u.kind & (PEOPLE | Kind.FIRST_PERSON) for u in units):
        return False
    plural = any(u.norm.endswith(endings["plural_endings"]) and not u.kind for u in reading.units[hit.start : hit.end])
    placed = units[0].kind & Kind.PLACE and any(u.kind & Kind.DETERMINER for u in units[1:2]) and not units[-1].capital
    letters, opening = (reading.text[unit.start : unit.end].isupper() for unit in (units[-1], units[0]))
    one = hit.group(Frame.INFINITIVE) and not (opening or units[0].kind or units[-1].kind or units[-1].capital)
    single = endings["abstract_endings"] + (endings["singular_endings"] if one else ())  # "Розмір | планують скоротити"
    thing = units[0].norm.endswith(single) and not any(u.kind & Kind.COORDINATOR for u in units)
    named = letters or units[-1].kind & ~Kind.DETERMINER or units[0].kind & Kind.PREPOSITION
    cased = len(units) <= LONGEST_OBJECT and not named and units[-1].norm.endswith(endings["dative_suffixes"])
    fixed = (units[0].norm,) in phrases["object_determiners"] or (units[-1].norm,) in phrases["oblique_words"]
    return fixed or (plural and bool(thing or placed or cased))


def names_nobody(reading: ClauseReading, phrase: Range) -> bool:
    """Whether the phrase ends in a word that stands for a thing, opens with a verb or with a noun that says nothing,
    "این | اتفاق", or holds no word at all: an empty quotation."""
    units, mute = reading.units[phrase[0] : phrase[1]], reading.lexicon.phrases["mute_words"]
    head = next((unit for unit in units if not unit.kind & (Kind.DETERMINER | Kind.ANAPHOR)), units[-1])
    if (head.norm,) in mute or (head.kind & Kind.FINITE and not head.kind & PEOPLE):
        return True
    return (units[-1].norm,) in reading.lexicon.phrases["impersonal"] or not any(unit.is_word for unit in units)


def opens_with_action(reading: ClauseReading, phrase: Range) -> bool:
    """Whether a noun of doing, which nobody is, opens the phrase: "شروع واگذاری", "این | افزایش"."""
    head = reading.units[phrase[0] + bool(reading.units[phrase[0]].kind & Kind.ANAPHOR and phrase[0] + 1 < phrase[1])]
    return (head.norm,) in reading.lexicon.phrases["action_nouns"] and not head.kind & (Kind.CLAIM_NOUN | PEOPLE)


def has_place(reading: ClauseReading, hit: Hit) -> bool:
    """Whether a place phrase stands before or behind a cue that says nothing of its subject: "В сообщении
    отмечается"."""
    if reading.language.place_markers:
        return False  # there the place phrase is marked behind
    behind = hit.end < len(reading.units) and bool(reading.units[hit.end].kind & Kind.PREPOSITION)
    if reading.language.verb_first:  # "جاء في البيان أن"
        told = Kind.DOCUMENT | Kind.SETTING | Kind.MEDIUM
        return behind and hit.end + 1 < len(reading.units) and bool(reading.units[hit.end + 1].kind & told)
    if behind and (not reading.language.place_sources or reading.units[hit.end].kind & Kind.PLACE):
        return True  # "сообщалось | в письме", but not "сообщалось | о том"
    before = source_before(reading.units, reading.low(hit), hit.start, reading.lexicon)
    return before is not None and bool(reading.units[before[0]].kind & Kind.PREPOSITION)
