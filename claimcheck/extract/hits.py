"""Units of a sentence → the places where a cue or an "according to" stands."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.lexicon import Kind, Lexicon, Phrase
from claimcheck.extract.objects import has_pronoun, is_definite, is_governed, is_known, is_place
from claimcheck.extract.units import COMMAS, STOPS, Unit
from claimcheck.languages.language import CueGroup, Frame

LONGEST_PHRASE = 4  # words of a phrase of a language's field
LOOSE_REACH = 3  # adverbs between the words of a cue: "sprach deshalb auch von"
SECOND_REACH = LOOSE_REACH + 3  # units behind the first word of a cue among which its second stands
WEAK_REACH = 5  # units between a weak according-word and its noun: "nach ersten offiziellen Angaben"
TAIL_REACH = 25  # units between a cue and its tail: "teilte das Ministerium am Montag … mit"


class Hit(NamedTuple):
    """A cue in the units [start, end). `char_start` skips a conjunction prefix. `tail` is the unit of a split cue's
    second part, or -1, and `tail_start` the first unit of that part; where it is a preposition written onto a word,
    `tail_start` is that word and `tail` the unit before. `joined`: a conjunction is written onto the cue. `according`:
    "" for a cue, else "to" or "after". `progressive`: a participle with a subject of its own: "is saying", "amid
    reports saying"."""

    start: int
    end: int
    char_start: int
    char_end: int
    groups: tuple[CueGroup, ...]
    tail: int = -1
    tail_start: int = -1
    joined: bool = False
    according: str = ""
    progressive: bool = False

    def group(self, frame: Frame) -> CueGroup | None:
        """The first of its groups that takes `frame`."""
        return next((group for group in self.groups if frame in group.frames), None)

    @property
    def shares_subject(self) -> bool:
        """A participle: its subject is the main clause's."""
        return bool(self.groups) and not self.progressive and all(group.shares_subject for group in self.groups)

    @property
    def relay(self) -> bool:
        """It only passes on what another says."""
        return any(group.relay for group in self.groups)

    @property
    def placed(self) -> bool:
        """Its source stands in a place phrase."""
        return bool(self.groups) and all(group.placed for group in self.groups)

    @property
    def nominal(self) -> bool:
        """A noun with a copula."""
        return bool(self.groups) and all(group.nominal for group in self.groups)

    @property
    def noun_like(self) -> bool:
        """It may be a common noun."""
        return bool(self.groups) and all(group.noun_like for group in self.groups)


def find_hits(units: Sequence[Unit], lexicon: Lexicon) -> list[Hit]:
    """Cues in order of place; the longest phrase wins and hits never overlap."""
    hits: list[Hit] = []
    tails: set[int] = set()
    index = 0
    while index < len(units):
        hit = _hit_at(units, index, lexicon) if index not in tails else None
        if hit is None:
            index += 1
        else:
            if hit.tail >= 0 and lexicon.language.cue_closes:
                tails.update(range(hit.tail_start, hit.tail + 1))  # "مسئول … | دانست" is no cue of its own
            hits.append(hit._replace(progressive=True) if _is_progressive(units, hit, lexicon) else hit)
            index = hit.end
    return hits


def _is_progressive(units: Sequence[Unit], hit: Hit, lexicon: Lexicon) -> bool:
    """Whether a participle has a subject of its own: behind a form of "be", or reports."""
    if not hit.shares_subject:
        return False
    told = lexicon.holds("report_openers", (unit.norm for unit in units[max(0, hit.start - 1) : hit.start + 1]))
    return told or _after_auxiliary(units, hit.start)


def _after_auxiliary(units: Sequence[Unit], index: int) -> bool:
    """Whether a form of "be" stands before the participle at `index`, over adverbs and negations."""
    between = Kind.ADVERB | Kind.NEGATOR | Kind.AUXILIARY
    while index > 0 and units[index - 1].kind & between and not units[index - 1].kind & (Kind.PASSIVE | Kind.FINITE):
        index -= 1
    return index > 0 and bool(units[index - 1].kind & Kind.PASSIVE)


def _hit_at(units: Sequence[Unit], index: int, lexicon: Lexicon) -> Hit | None:
    unit, openers = units[index], lexicon.cue_openers
    if not unit.is_word:
        return None
    if behind := _behind_pronoun(units, index, lexicon):
        return Hit(index + 1, behind, units[index + 1].start, units[behind - 1].end, (), according="after")
    prefixes = lexicon.language.conjunction_prefixes
    found = _lookup(units, index, unit.norm, 0, lexicon) if unit.norm in openers else None
    placeless = index + 1 < len(units) and not units[index + 1].kind & Kind.PREPOSITION
    if found and not (prefixes and placeless and found.placed):
        return found
    for prefix in prefixes:
        if unit.norm.startswith(prefix) and len(unit.norm) > len(prefix) + 1 and unit.norm[len(prefix) :] in openers:
            return _lookup(units, index, unit.norm[len(prefix) :], len(prefix), lexicon)  # "ورد الوزير": "and replied"
    return found


def _lookup(units: Sequence[Unit], index: int, first: str, skipped: int, lexicon: Lexicon) -> Hit | None:
    """The cue or according-phrase of the unit at `index`, whose word is `first` behind a conjunction of `skipped`
    letters; the longer of both, and a cue where they are equal."""
    according = _according(units, index, first, lexicon.according_to)
    cue = _cue(units, index, first, skipped, max(1, according - index), lexicon)
    if cue is not None:
        return cue
    near = min(len(units), index + WEAK_REACH)
    weak = first in lexicon.according_weak and holds_kind(units, index + 1, near, Kind.ACCORDING_NOUN)
    end, relation = according or (index + 1 if weak else 0), "to"
    if first in lexicon.according_weak and _is_postposed(units, index, lexicon):
        end, relation = index + 1, "after"
    if not end:
        end, relation = _according(units, index, first, lexicon.according_after), "after"
    start = units[index].start + skipped
    joined = bool(skipped)
    return Hit(index, end, start, units[end - 1].end, (), joined=joined, according=relation) if end else None


def _is_postposed(units: Sequence[Unit], index: int, lexicon: Lexicon) -> bool:
    """Whether whose words they are stands before a weak according-word: "seiner Meinung | nach"."""
    called = index > 1 and units[index - 1].kind & Kind.ACCORDING_NOUN
    inside = index > 2 and units[index - 3].kind & (Kind.PREPOSITION | Kind.DETERMINER)
    return bool(called) and not inside and (units[index - 2].norm,) in lexicon.phrases["possessives"]


def _cue(units: Sequence[Unit], index: int, first: str, skipped: int, least: int, lexicon: Lexicon) -> Hit | None:
    """The cue that begins at `index`, the longest of those whose first part has at least `least` words; where cues
    close their clauses, of its forms the one whose second part stands nearest: "خواستار تحقیق | شد"."""
    split: Hit | None = None
    last = -1
    for rank in _begun(units, index, first, lexicon):
        phrase, tail, groups = lexicon.cues[first][rank]
        if len(phrase) < least or (split is not None and rank > last + 1):
            break
        end, last = _phrase_end(units, index, phrase, lexicon), rank
        if split is not None and (not tail or split.end != end):
            break
        if end < 0 or (len(phrase) > 1 and _is_dated(units, end)):
            continue
        tail_at = _tail(units, end, tail, lexicon) if tail else -1
        if tail and tail_at < 0:
            continue
        end -= len(phrase) > 1 and not tail and _joins_clause(units, index, end - 1, lexicon)
        opening = tail_at - tail.count(" ") if tail else -1
        tail_at -= bool(tail) and tail in lexicon.language.preposition_prefixes
        hit = Hit(index, end, units[index].start + skipped, units[end - 1].end, groups, tail_at, opening, bool(skipped))
        if not tail or not lexicon.language.cue_closes:
            return hit
        if split is None or opening < split.tail_start:
            split = hit
    return split


def _joins_clause(units: Sequence[Unit], index: int, last: int, lexicon: Lexicon) -> bool:
    """Whether the last word of the cue at `index` is the complementiser that it needs, which is the content's,
    "defiende | que"; not behind a relative: "esas voces, que defienden que"."""
    relative = index > 0 and units[index - 1].kind & Kind.RELATIVE
    return bool(units[last].kind & Kind.COMPLEMENTISER and lexicon.language.articles) and not relative


def _is_dated(units: Sequence[Unit], end: int) -> bool:
    """Whether the preposition before `end` only says on which day, and is no part of a cue: "insisted on | Monday
    that"."""
    day = end < len(units) and units[end - 1].kind & Kind.PREPOSITION and units[end].kind & Kind.TIME
    behind = units[end + 1] if end + 1 < len(units) else None
    return bool(day) and (behind is None or not behind.is_word or bool(behind.kind & (Kind.COMPLEMENTISER | Kind.TIME)))


def _begun(units: Sequence[Unit], index: int, first: str, lexicon: Lexicon) -> Iterable[int]:
    """Which of the cues of one first word can stand at `index`, in their order: they have no second word, or one that
    stands near and a last one in their reach."""
    entries, places = lexicon.cues.get(first, ()), lexicon.cues.last_words.get(first)
    near = {unit.norm for unit in units[index + 1 : index + 1 + SECOND_REACH]}
    if places is None:
        return (rank for rank, (phrase, _, _) in enumerate(entries) if len(phrase) == 1 or phrase[1] in near)
    reach = len(entries[0].phrase) * (LOOSE_REACH + 2)
    words = {"", *(unit.norm for unit in units[index + 1 : index + 1 + reach])}
    ranks = (rank for word in words for rank in places.get(word, ()))
    return sorted(rank for rank in ranks if len(entries[rank].phrase) == 1 or entries[rank].phrase[1] in near)


def _behind_pronoun(units: Sequence[Unit], index: int, lexicon: Lexicon) -> int:
    """The end of an according-phrase whose marker the pronoun at `index` carries, "उनके | मुताबिक", or 0."""
    if units[index].norm not in lexicon.postposed["oblique_pronouns"]:
        return 0
    phrases = (phrase for table in lexicon.according_after.values() for phrase in table)
    rests = (phrase[1:] for phrase in phrases if phrase[0] in lexicon.postposed["nominal_markers"])
    norms = tuple(unit.norm for unit in units[index + 1 : index + LONGEST_PHRASE])
    return next((index + 1 + len(rest) for rest in rests if rest and norms[: len(rest)] == rest), 0)


def _phrase_end(units: Sequence[Unit], index: int, phrase: Phrase, lexicon: Lexicon) -> int:
    """The unit behind a phrase whose first word stands at `index`, or -1. Its last word may stand in quotation marks,
    'calificó de "falsas"', and adverbs between its words where the verb stands second."""
    at, loose = index, lexicon.language.verb_second or lexicon.language.place_sources  # "говорит | лишь | о"
    passed = Kind.ADVERB | Kind.AUXILIARY | Kind.NEGATOR if lexicon.language.verb_second else Kind.ADVERB
    passed |= Kind.AUXILIARY if lexicon.language.place_sources else Kind.NONE  # "говорят | уже | о", no "не о"
    barred = Kind.NONE if lexicon.language.verb_second else Kind.NEGATOR
    for word in phrase[1:]:
        at += 1
        if at + 1 < len(units) and units[at].norm != word and units[at + 1].norm == word:
            at += bool(units[at].kind & Kind.TIME)  # "called Friday for"
            at += units[at].norm in lexicon.postposed["cue_particles"]  # "दावा | भी | किया"
        limit = at + (LOOSE_REACH if loose else 0)
        while at < min(limit, len(units)) and units[at].norm != word and units[at].kind & passed:
            if units[at].kind & barred:
                break
            at += 1
        if _is_marked(units, at, word, lexicon) and word is phrase[-1]:
            return at + 3
        if at >= len(units) or units[at].norm != word:
            return -1
    return at + 1


def _is_marked(units: Sequence[Unit], at: int, word: str, lexicon: Lexicon) -> bool:
    """Whether the word alone stands between quotation marks at `at`."""
    marks = lexicon.marks
    return (
        at + 2 < len(units) and units[at + 1].norm == word and units[at].norm in marks and units[at + 2].norm in marks
    )


def _according(units: Sequence[Unit], index: int, first: str, table: dict[str, list[Phrase]]) -> int:
    """The end of an according-phrase that begins here, or 0. A last single letter is the prefix of the next word."""
    for phrase in table.get(first, ()):
        body = phrase[:-1] if len(phrase) > 1 and len(phrase[-1]) == 1 and phrase[-1].isalpha() else phrase
        end = index + len(body)
        if end > len(units) or any(units[index + i].norm != body[i] for i in range(1, len(body))):
            continue
        if len(body) < len(phrase) and not (end < len(units) and units[end].norm.startswith(phrase[-1])):
            continue
        return end + (len(body) < len(phrase) and units[end].norm == phrase[-1])  # "згідно з"
    return 0


def _tail(units: Sequence[Unit], start: int, tail: str, lexicon: Lexicon) -> int:
    """The unit that is the cue's second part, or -1: the last word of its clause where the verb stands second, and
    within the clause where cues close theirs ("وکیل خواهان | گفت … است")."""
    if tail in lexicon.language.preposition_prefixes:
        return _governed(units, start, tail, lexicon)
    *before, tail = tail.split()
    closing = lexicon.language.verb_second
    taken = lexicon.language.verb_first and start < len(units) and units[start].kind & Kind.ADVERB
    if taken and units[start].norm.startswith(tail):
        return -1  # "طلب | منه زيارته"
    for index in range(start, min(start + TAIL_REACH, len(units))):
        predicate = closing and index > start and units[index - 1].kind & (Kind.FINITE | Kind.SUBJUNCTIVE)
        apart = before and [unit.norm for unit in units[max(start, index - len(before)) : index]] != before
        followed = (
            closing
            and index + 1 < len(units)
            and units[index + 1].is_word
            and not units[index + 1].kind & (Kind.COORDINATOR | Kind.COMPLEMENTISER)
        )
        part = units[index].norm == tail and not (predicate or apart or followed)  # but "sagte, die Brücke sei | zu"
        if part and not _opens_adjunct(units, start, index, lexicon):
            return index
        if units[index].kind & (Kind.COMPLEMENTISER | Kind.CLITIC) or units[index].quote is not None:
            return -1
        if lexicon.language.cue_closes and _closes_clause(units[index], lexicon):
            return -1
        if (units[index].norm in STOPS and not closing) or (units[index].norm in COMMAS and index > start + 12):
            return -1
    return -1


def _opens_adjunct(units: Sequence[Unit], start: int, index: int, lexicon: Lexicon) -> bool:
    """Whether the preposition at `index` belongs to an adjunct of a verb that comes first: "أكد | على هامش اللقاء",
    "حذر | من جهته", "أكد ردا | على سؤال"."""
    if not lexicon.language.verb_first or index + 1 >= len(units):
        return False
    before, behind = units[index - 1], units[index + 1]
    fixed = (
        index > start and before.kind & Kind.PREPOSITION and not before.kind & (Kind.TIME | Kind.ADVERB | Kind.GOVERNED)
    )
    own = behind.kind & Kind.AUXILIARY and behind.norm.endswith(lexicon.language.pronoun_suffixes)
    return bool(fixed or own or phrase_at(units, index, "manner_phrases", lexicon))


def _governed(units: Sequence[Unit], start: int, prefix: str, lexicon: Lexicon) -> int:
    """The unit onto which the preposition `prefix` is written, where the object of a cue begins: "أشاد الوزير |
    بنجاح التجربة"; one that may be a name, "الرئيس بوتين", only where no other is; or -1."""
    unsure = -1
    for index in range(start, min(start + TAIL_REACH, len(units))):
        unit, behind = units[index], units[index + 1 : index + 2]
        ends = Kind.COMPLEMENTISER | Kind.CLITIC | Kind.FINITE | Kind.OPENER
        if unit.kind & ends or unit.quote is not None or unit.norm in STOPS:
            break
        if not unit.norm.startswith(prefix) or unit.kind or is_place(unit, lexicon) or is_known(unit):
            continue
        named = bool(behind) and gazetteer().find((unit.norm, behind[0].norm)) is not None
        heads = bool(behind) and not named and (is_definite(behind[0], lexicon) or is_known(behind[0]))
        if is_governed(unit, lexicon, (prefix,)) or has_pronoun(unit, lexicon) or heads:
            return index
        unsure = index if unsure < 0 < index - start else unsure
    return unsure


def _closes_clause(unit: Unit, lexicon: Lexicon) -> bool:
    """Whether a verb or a cue of one word, which is no noun as well, stands here."""
    cues = (entry.groups for entry in lexicon.cues.get(unit.norm, ()) if len(entry.phrase) == 1 and not entry.tail)
    return bool(unit.kind & Kind.FINITE) or any(not group.noun_like for groups in cues for group in groups)


def holds_kind(units: Sequence[Unit], start: int, end: int, kind: int) -> bool:
    """Whether any unit of [start, end) can be of `kind`."""
    return any(units[index].kind & kind for index in range(start, end))


def phrase_at(units: Sequence[Unit], index: int, field: str, lexicon: Lexicon) -> int:
    """How many units a phrase of the language's `field` has that stands at `index`; 0 where there is none."""
    return lexicon.opening(field, [unit.norm for unit in units[index : index + LONGEST_PHRASE]])
