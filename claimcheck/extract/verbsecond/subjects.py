"""The subject of a cue, from the place of its finite verb: before it, behind it, or at the head of a subordinate
clause."""

from claimcheck.extract.hits import Hit, phrase_at
from claimcheck.extract.lexicon import OFFICES, Kind
from claimcheck.extract.nounphrases import NAME_MARKS
from claimcheck.extract.sources.phrases import PEOPLE, SPEAKERS, Range, is_name
from claimcheck.extract.units import COMMAS
from claimcheck.extract.verbsecond.reading import BETWEEN, VerbSecondReading

LONGEST_ATTRIBUTE = 4  # units between an article and its noun


def find_finite(reading: VerbSecondReading, hit: Hit, left: int, right: int) -> int:
    """The finite verb of the cue's clause: the cue, or the auxiliary that stands far before its participle."""
    if hit.tail < 0 and (hit.end >= right or reading.has_kind(hit.end, Kind.BRACKET | Kind.PASSIVE | Kind.COORDINATOR)):
        for index in range(left, hit.start):
            if reading.has_kind(index, Kind.BRACKET | Kind.PASSIVE):
                return index
    return hit.start


def is_subordinate(reading: VerbSecondReading, left: int, finite: int, hit: Hit, right: int) -> bool:
    """Whether the clause opens with a subordinator or relative and has its verb at the end."""
    unit = reading.units[left]
    if (left and unit.kind & (Kind.COMPLEMENTISER | Kind.RELATIVE)) or (
        unit.kind & Kind.OPENER and not unit.kind & (Kind.ADVERB | Kind.COORDINATOR)
    ):
        ends = hit.end >= right or reading.has_kind(hit.end, Kind.BRACKET | Kind.PASSIVE)
        return ends and finite == hit.start
    pronoun = left > 0 and unit.kind & Kind.DETERMINER and reading.is_mark(left - 1, COMMAS)
    return (
        bool(pronoun)
        and hit.end >= right
        and finite == hit.start
        and reading.end_of_phrase(left, finite, True) != finite
    )


def find_subject(
    reading: VerbSecondReading, hit: Hit, left: int, finite: int, right: int
) -> tuple[Range | None, Range | None, bool]:
    """The same as find_main_subject, in a clause of either order."""
    if is_subordinate(reading, left, finite, hit, right):
        return find_subordinate_subject(reading, left, hit), (left, left), False
    return find_main_subject(reading, left, finite, behind_verb(hit, finite), find_edge(hit, finite, right))


def behind_verb(hit: Hit, finite: int) -> int:
    """The unit behind the finite verb of a cue's clause."""
    return hit.end if finite == hit.start else finite + 1


def find_edge(hit: Hit, finite: int, right: int) -> int:
    """Where the part of the cue stands that closes its clause, else the clause's end."""
    return hit.start if finite != hit.start else hit.tail_start if hit.tail >= 0 else right


def find_main_subject(
    reading: VerbSecondReading, left: int, finite: int, behind: int, high: int
) -> tuple[Range | None, Range | None, bool]:
    """(subject, fronted object or adjunct, whether the subject is shared with the clause before)."""
    start = left
    while (
        start < finite
        and reading.has_kind(start, Kind.COORDINATOR | Kind.OPENER)
        and not reading.has_kind(start, Kind.DETERMINER | Kind.PREPOSITION)
    ):
        start += 1
    if reading.has_word(left, "verdict_openers") and start < finite:
        return find_subject_behind(reading, behind, high), (left, finite), False  # "Als Grund nannte | die Bank"
    if within_manner(reading, left) and start < finite:
        return find_subject_behind(reading, behind, high), None, False  # "Wie Jan lehnt | auch Ute | die Reform ab"
    start = reading.over_adverbs(start, finite)
    if start == finite:
        joined = start > left and reading.has_kind(start - 1, Kind.COORDINATOR)
        appositive = None if joined else _find_before_apposition(reading, left)
        if appositive and reading.has_kind(behind, Kind.PRONOUN):
            return (behind, behind + 1), appositive, False  # "Die Kritik, die laut wurde, wies | er | zurück"
        if appositive:
            return appositive, None, False
        subject = find_subject_behind(reading, behind, high)
        return subject, None, subject is None and joined
    if start + 1 == finite and reading.has_word(start, "demonstratives"):
        return (start, finite), None, False
    end = reading.end_of_phrase(start, finite, True)
    stop = end
    while stop < finite and reading.has_kind(stop, BETWEEN):
        stop += 1
    if stop == finite and can_be_subject(reading, start, end) and not is_anaphor(reading, start, end):
        either = behind < reading.last and reading.units[behind].norm in reading.language.plural_pronouns
        either = either and bool(head_kind(reading, start, end) & OFFICES)
        if (
            reading.has_kind(behind, Kind.PRONOUN)
            and reading.units[behind].norm not in ("es",)
            and not reading.has_kind(start, Kind.PRONOUN)
            and not (either and _is_masculine(reading, start))  # "Der Direktor nannte | sie"
        ):
            return (behind, behind + 1), (start, finite), False
        after = find_subject_behind(reading, behind, high)
        people = after and reading.has_kind(after[0], Kind.ARTICLE) and head_kind(reading, *after) & PEOPLE
        if after and people and (_is_thing(reading, start, end) or _outranks(reading, after[0], start)):
            return after, (start, finite), False  # "Weitere Forderungen lehnt die Regierung ab"
        if after and names_speaker(reading, *after) and _disagrees(reading, start, end, finite):
            return after, (start, finite), False
        return (start, end), None, False
    joined = reading.has_kind(finite - 1, Kind.COORDINATOR)
    if joined and any(reading.is_verb(i) for i in range(start, finite - 1)):
        return None, None, True  # "Er lobte die Wahl und | forderte die Partei auf"
    subject = find_subject_behind(reading, behind, high)
    if subject:
        return subject, (start, finite), False
    cut = next((i for i in range(finite - 1, start, -1) if reading.has_kind(i, Kind.COORDINATOR)), -1)
    if cut > 0 and reading.end_of_phrase(cut + 1, finite, True) == finite and names_someone(reading, cut + 1, finite):
        return (cut + 1, finite), None, False
    return None, (start, finite), False


def _head(reading: VerbSecondReading, start: int, end: int) -> int:
    """The first noun of the phrase."""
    return next((i for i in range(start, end) if reading.is_noun(i)), start)


def head_kind(reading: VerbSecondReading, start: int, end: int) -> int:
    return reading.units[_head(reading, start, end)].kind


def _is_thing(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether what heads the phrase cannot speak: "Weitere Forderungen", but not "Die Regierung"."""
    kind = head_kind(reading, start, end)
    abstract = reading.units[_head(reading, start, end)].norm.endswith(reading.lexicon.endings["abstract_endings"])
    return bool(not kind & PEOPLE and (kind & Kind.CLAIM_NOUN or abstract))


def _disagrees(reading: VerbSecondReading, start: int, end: int, finite: int) -> bool:
    """Whether nouns in the plural have their verb in the singular, which so has another subject: "Die Äußerungen |
    nannte Brandt"."""
    endings, head = reading.lexicon.endings, reading.units[_head(reading, start, end)]
    article = reading.units[start].norm.endswith(endings["plural_determiner_endings"])
    plural = article and reading.has_kind(start, Kind.DETERMINER) and head.norm.endswith(endings["plural_noun_endings"])
    told = plural or (article and head.kind & Kind.CLAIM_NOUN and not head.kind & PEOPLE)
    return bool(told) and not reading.units[finite].norm.endswith(endings["plural_verb_endings"])


def find_subject_behind(reading: VerbSecondReading, index: int, high: int) -> Range | None:
    """The subject that follows its verb, over pronouns, adverbs and adjuncts."""
    for _ in range(4):
        index = reading.over_between(index, high)
        if reading.has_kind(index, Kind.PREPOSITION | Kind.NOUN_PREPOSITION) and not reading.is_noun(index):
            after = reading.end_of_phrase(index + 1, high)
            if after <= index + 1:
                return None
            index = after + reading.units[after].norm.isdecimal() if after < high else after  # "im Mai | 2005"
            continue
        break
    if index >= high or is_oblique(reading, index):
        return None
    end = reading.end_of_phrase(index, high)
    if end <= index or not names_someone(reading, index, end):
        return None
    return index, end_of_apposition(reading, end, high)


def _find_before_apposition(reading: VerbSecondReading, left: int) -> Range | None:
    """The subject in "Charles Bouchard, Kommandeur des Einsatzes, | sagte": a phrase that opens its clause."""
    parted = reading.before_apposition(left)
    if parted is None:
        return None
    start, middle = parted
    while reading.has_kind(start, Kind.COORDINATOR | Kind.COMPLEMENTISER | Kind.OPENER) and not reading.has_kind(
        start, Kind.DETERMINER
    ):
        start += 1
    pure = reading.end_of_phrase(start, middle - 1, True) == middle - 1
    relative = reading.has_kind(middle, Kind.DETERMINER | Kind.RELATIVE) and not reading.has_kind(middle, Kind.PRONOUN)
    return (
        (start, left - 1)
        if pure
        and can_be_subject(reading, start, middle - 1)
        and (relative or reading.end_of_phrase(middle, left - 1, True) == left - 1)
        else None
    )


def find_place_source(reading: VerbSecondReading, hit: Hit, left: int, right: int) -> Range | None:
    """The document in "hieß es in der Mitteilung", "In der Mitteilung heißt es"."""
    for start in (hit.end, left, 0):
        while reading.has_kind(start, BETWEEN) and start < right and not reading.has_kind(start, Kind.PREPOSITION):
            start += 1
        if reading.has_kind(start, Kind.PREPOSITION) and start < right:
            end = reading.end_of_phrase(
                start + 1,
                (hit.tail_start if hit.tail >= 0 else right) if start >= hit.end else hit.start,
                start < hit.start,
            )
            if end > start + 1 and not _is_time(reading, start + 1, end):
                return start + 1, end
    return None


def find_subordinate_subject(reading: VerbSecondReading, left: int, hit: Hit) -> Range | None:
    unit = reading.units[left]
    held = is_oblique(reading, left)  # "die Bank, der | der Minister | vorwirft"
    if not held and (unit.kind & Kind.DETERMINER or (unit.kind & Kind.RELATIVE and not unit.kind & Kind.OPENER)):
        return find_antecedent(reading, left - 1)
    return find_subject_behind(reading, left + 1, hit.start)


def find_antecedent(reading: VerbSecondReading, comma: int) -> Range | None:
    """The noun phrase just before a relative clause, or before the part of a verb: "leitet die Prüfung | ein, die"."""
    best = None
    comma -= reading.has_kind(comma - 1, Kind.PARTICLE) and not reading.units[comma - 1].capital
    for start in range(comma - 1, max(-1, comma - 12), -1):
        if (not reading.units[start].is_word and reading.units[start].norm not in NAME_MARKS) or reading.is_verb(start):
            break
        if reading.has_word(start, "so_words"):
            break  # "…, so | Meyer, der"
        if reading.end_of_phrase(start, comma, True) == comma:
            best = (start, comma)
            if reading.has_kind(start, Kind.DETERMINER) and not reading.has_kind(start, Kind.GENITIVE):
                break
    return best if best and names_someone(reading, *best) else None


def end_of_apposition(reading: VerbSecondReading, end: int, high: int) -> int:
    """Behind ", Kommandeur der Flotte," where it belongs to the subject that ends at `end`."""
    if not reading.is_mark(end, COMMAS):
        return end
    closing = reading.end_of_phrase(end + 1, reading.last)
    alone = (
        closing > end + 1
        and (closing >= reading.last or reading.is_boundary(closing))
        and not reading.units[closing - 1].kind & Kind.PRONOUN
    )
    other = Kind.PRONOUN | Kind.COORDINATOR | Kind.FINITE | Kind.WEAK_SUBJUNCTIVE  # "so Meyer, | wäre das ein Fehler"
    return closing if alone and not reading.has_kind(end + 1, other) else end


def is_oblique(reading: VerbSecondReading, index: int) -> bool:
    """Whether the phrase at `index` stands in a case that no subject has, by its first word, or by it and its noun:
    "dem Bericht", "der Behörde"."""
    unit = reading.units[index]
    if reading.has_word(index, "oblique_words"):
        return True
    if _is_masculine(reading, index):
        return reading.units[_noun_behind(reading, index)].norm.endswith(reading.lexicon.endings["feminine_nouns"])
    return bool(unit.kind & Kind.PREPOSITION) and not reading.is_noun(index)


def _outranks(reading: VerbSecondReading, behind: int, before: int) -> bool:
    """Whether the phrase behind the verb can only be the subject, and the one before it need not: "Das Fest | nannte |
    der Bischof"."""
    certain = [_is_masculine(reading, index) and not is_oblique(reading, index) for index in (behind, before)]
    return certain == [True, False]


def _is_masculine(reading: VerbSecondReading, index: int) -> bool:
    unit = reading.units[index]
    return bool(unit.kind & Kind.ARTICLE) and reading.language.genders.get(unit.norm) == "m"


def _noun_behind(reading: VerbSecondReading, article: int) -> int:
    """The noun of an article, behind adjectives."""
    ahead = range(article + 1, min(article + LONGEST_ATTRIBUTE, reading.last))
    return next((index for index in ahead if reading.units[index].capital), article)


def names_someone(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether the phrase can name someone: a noun that is no time, or a pronoun."""
    if end - start == 1 and reading.has_kind(start, Kind.PRONOUN):
        return True
    nouns = [unit for unit in reading.units[start:end] if unit.is_word and unit.capital]
    others = any(
        unit.kind & (Kind.OTHERS | Kind.MEDIUM) or unit.norm in NAME_MARKS for unit in reading.units[start:end]
    )
    return others or (any(not unit.kind & Kind.TIME for unit in nouns) and not _is_time(reading, start, end))


def can_be_subject(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether the phrase can name someone and stands in no case that no subject has."""
    return end > start and names_someone(reading, start, end) and not is_oblique(reading, start)


def is_acting(reading: VerbSecondReading, hit: Hit, start: int, end: int) -> bool:
    """Whether the subject can do what the cue says: who has a will where it takes one, "steht im Zusammenhang", or a
    document that tells; and not who is told to do it, "Bitten | Sie"."""
    if reading.has_kind(start, Kind.PRONOUN) and reading.is_noun(start):
        return False
    if not phrase_at(reading.units, hit.start, "wilful_cues", reading.lexicon):
        return True
    if hit.placed:
        return bool(head_kind(reading, start, end) & (Kind.DOCUMENT | Kind.MEDIUM | Kind.ACCORDING_NOUN))
    return reading.has_kind(start, Kind.PRONOUN) or names_speaker(reading, start, end)


def is_in_passive(reading: VerbSecondReading, hit: Hit, finite: int) -> bool:
    """Whether the finite verb of the cue's clause makes it a passive."""
    return finite != hit.start and reading.has_kind(finite, Kind.PASSIVE) and not reading.has_kind(finite, Kind.BRACKET)


def names_speaker(reading: VerbSecondReading, start: int, end: int) -> bool:
    """Whether the phrase is a name, or headed by who can speak: "Olaf Brandt", "Der Minister", not "Der Wind"."""
    return is_name(reading.units[start]) or bool(head_kind(reading, start, end) & SPEAKERS)


def _is_time(reading: VerbSecondReading, start: int, end: int) -> bool:
    head = next(
        (i for i in range(start, end) if reading.units[i].capital and not reading.units[i].kind & Kind.DETERMINER), -1
    )
    attribute = any(reading.has_kind(i, Kind.PREPOSITION) for i in range(start, head))
    return head >= 0 and reading.has_kind(head, Kind.TIME) and not attribute


def is_anaphor(reading: VerbSecondReading, start: int, end: int) -> bool:
    return end - start == 1 and reading.has_kind(start, Kind.ANAPHOR) and not reading.has_kind(start, Kind.PRONOUN)


def within_manner(reading: VerbSecondReading, left: int) -> bool:
    """Whether the clause that begins at `left` says who or what says so: "wie | die Polizei mitteilte"."""
    index = reading.over_conjunction(left)
    return index < reading.last and reading.has_word(index, "manner_words")


def is_second(reading: VerbSecondReading, index: int, left: int) -> bool:
    """Whether the verb stands behind the first constituent of its clause, which begins at `left`."""
    end = max(reading.end_of_phrase(reading.over_preposition(left), index, True), left + 1)
    return index > left and all(reading.has_kind(i, BETWEEN) for i in range(end, index))
