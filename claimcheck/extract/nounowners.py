"""Who claims something by a noun, and what: "the | opposition's claim | that the bridge was closed", «утверждение
оппозиции, что мост закрыт», "反对党 | 关于大桥已关闭的 | 说法"."""

from collections.abc import Sequence
from itertools import takewhile

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.hits import phrase_at
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.after import source_after
from claimcheck.extract.sources.phrases import PEOPLE, Range, names_party
from claimcheck.extract.units import COMMAS, STOPS, Unit
from claimcheck.extract.verblast.endings import without_ending

Owned = tuple[Range, Range]  # who claims, and what
LONGEST_OWNER = 12  # units between the noun and what is claimed
LONGEST_ATTRIBUTE = 4  # units between owner and noun
LONGEST_LINK = 6  # units
LEAST_OWNERS = 2  # of a clause and of its subject
SHORTEST_CLAIM = 2  # units, where words are parted by blanks
OWNING = Kind.GENITIVE | Kind.AGENT
GOVERNING = OWNING | Kind.PREPOSITION | Kind.OBJECT_MARKER | Kind.MARKER


def told_inside(units: Sequence[Unit], noun: int, content: Range, lexicon: Lexicon) -> Owned | None:
    """What a noun in the content of a denial tells: a link stands behind it, "claims by the opposition | that P",
    "अमेरिका के इस आरोप | कि P", or the noun behind what it tells, "反对党 | 关于 P 的 | 说法"."""
    first = content[0]
    linked = told_behind(units, noun, content, lexicon)
    if linked is not None:
        return linked
    sizes = ((at, phrase_at(units, at, "claim_openers", lexicon)) for at in range(first + 1, noun))
    opener, size = next((found for found in sizes if found[1]), (-1, 0))
    if opener < 0:
        return told_by_cases(units, (first, noun), lexicon)
    last = noun - bool(units[noun - 1].kind & Kind.GENITIVE)
    if units[opener].kind & Kind.GENITIVE and not units[last - 1].norm.endswith(lexicon.endings["infinitive_endings"]):
        return None  # "विपक्ष के | नेता के आरोप"
    return _owned(units, (first, opener), (opener + size, last), lexicon)


def told_by_cases(units: Sequence[Unit], clause: Range, lexicon: Lexicon) -> Owned | None:
    """What is told in a nominalised clause before a noun, where a genitive before that of its subject is who tells it:
    "Rusya'nın | uçağın düşürüldüğü | yönündeki iddiası"."""
    (first, end), endings = clause, lexicon.endings["genitive_suffixes"]
    if not lexicon.language.verb_last or not lexicon.language.content_suffixes:
        return None
    while end > first and not units[end - 1].norm.endswith(lexicon.endings["content_suffixes"]):
        end -= 1
    owners = [at for at in range(first, end - 1) if units[at].norm.endswith(endings)]
    if clause[1] - end > LONGEST_ATTRIBUTE or len(owners) < LEAST_OWNERS:
        return None
    known = units[owners[0]].capital or owner_ending(units[owners[0]].norm, lexicon)
    return ((first, owners[0] + 1), (owners[0] + 1, end)) if known else None


def told_behind(units: Sequence[Unit], noun: int, content: Range, lexicon: Lexicon) -> Owned | None:
    """What stands behind a noun and a link, up to the end of the content; its owner is before the link or the noun."""
    first, end = content
    link = _link_behind(units, noun, end, lexicon)
    if link is None:
        return None
    owner = _owner_behind(units, noun, link[0], lexicon) or _owner_before(units, first, noun, lexicon)
    return _owned(units, owner, (link[1], end), lexicon)


def told_between(
    units: Sequence[Unit], noun: int, content: Range, source: Range, cue: Range, lexicon: Lexicon
) -> Owned | None:
    """What a noun tells between the source of a denial and a link to the clause that is its content: "negó | la versión
    de la oposición | de que P"."""
    first, end = content
    near = range(max(noun + 1, first - LONGEST_LINK), first)
    opens = units[first].kind & (Kind.COMPLEMENTISER | Kind.CLITIC)
    if not opens and not any(at + _link(units, at, end, lexicon) == first for at in near):
        return None
    high = cue[0] if noun < cue[0] else first
    owner = _owner_behind(units, noun, high, lexicon) or _owner_before(units, source[1], noun, lexicon)
    return _owned(units, owner, content, lexicon)


def told_apart(units: Sequence[Unit], noun: int, lexicon: Lexicon) -> Owned | None:
    """What a noun tells up to the next mark: it must be governed where no comma closes a clause, since a subject has a
    verb behind it."""
    governed = any(unit.kind & Kind.PREPOSITION for unit in units[max(0, noun - LONGEST_ATTRIBUTE) : noun])
    link = _link_behind(units, noun, len(units), lexicon, clause=True)
    if link is None or not (lexicon.language.closed_clauses or governed):
        return None
    end = next((at for at in range(link[1], len(units)) if units[at].norm in COMMAS | STOPS), len(units))
    owner = _owner_behind(units, noun, link[0], lexicon) or _owner_before(units, 0, noun, lexicon)
    owned = _owned(units, owner, (link[1], end), lexicon)
    return owned if owned is not None and _is_plain(units, noun, owned[0], link[0], lexicon) else None


def _is_plain(units: Sequence[Unit], noun: int, owner: Range, link: int, lexicon: Lexicon) -> bool:
    """Whether nothing but the owner, who is somebody, stands between the noun and the link, and no agency is named so:
    "وكالة | الأنباء"."""
    named = units[slice(*owner)]
    agency = noun > 0 and units[noun - 1].kind & (Kind.BODY | Kind.MEDIUM)
    beside = owner[1] == link or (owner[1] <= noun and link <= noun + LONGEST_ATTRIBUTE)
    bars = Kind.FINITE | Kind.NEGATOR | Kind.CLAIM_NOUN | Kind.AUXILIARY
    somebody = not lexicon.language.dative_suffixes or any(unit.kind & PEOPLE or unit.capital for unit in named)
    return beside and somebody and not agency and not any(unit.kind & bars for unit in named)


def _owned(units: Sequence[Unit], owner: Range | None, claimed: Range, lexicon: Lexicon) -> Owned | None:
    """The two where the owner can speak and enough is claimed; the owner without what only governs him."""
    if owner is None or claimed[1] - claimed[0] < SHORTEST_CLAIM:
        return None
    start, end = owner
    while (
        start < end - 1
        and units[start].kind & GOVERNING
        and not (units[start].capital or units[start].kind & Kind.ARTICLE)
    ):
        start += 1
    while lexicon.language.verb_second and end > start + 1 and not _can_close(units[end - 1]):
        end -= 1  # "der Opposition | zurück"
    *others, last = units[start:end]
    bare = last.norm.removesuffix(possessive_ending(lexicon))
    named = [*others, last._replace(norm=bare, kind=lexicon.kind(bare))]
    known = gazetteer().find(tuple(unit.norm for unit in named))
    speaks = known or (not last.kind & Kind.ANAPHOR and names_party(named, lexicon))
    return ((start, end), claimed) if speaks else None


def _can_close(unit: Unit) -> bool:
    """Whether the name of a speaker can end with the word, where nouns have capitals."""
    return unit.capital or bool(unit.kind & PEOPLE)


def _link_behind(units: Sequence[Unit], noun: int, end: int, lexicon: Lexicon, *, clause: bool = False) -> Range | None:
    """The first link behind the noun that stands before unit `end`: where it begins, and what is claimed."""
    reach = range(noun + 1, min(end, noun + LONGEST_OWNER))
    sizes = ((at, _link(units, at, end, lexicon, clause=clause)) for at in reach)
    return next(((at, at + size) for at, size in sizes if size), None)


def _link(units: Sequence[Unit], at: int, high: int, lexicon: Lexicon, *, clause: bool = False) -> int:
    """How many units of those before `high` the link at `at` has, which joins a noun for a claim to the claim, its
    commas with it: "that", ", о том, что"; a comma alone where the mood shows a claim: ", die Brücke | sei zu".
    `clause`: not a mere preposition, "о"."""
    reach = range(at, min(high, at + LONGEST_LINK))
    words = [index for index in reach if units[index].norm not in COMMAS]
    size = lexicon.opening("claim_links", [units[index].norm for index in words])
    if size and not (clause and size == 1 and units[words[0]].kind & Kind.PREPOSITION):
        return words[size - 1] + 1 - at
    if units[at].norm not in COMMAS or not lexicon.language.verb_second or at + 1 >= high:
        return 0
    relative = units[at + 1].kind & Kind.PREPOSITION  # "die Senatorin, in | deren Haus"
    bare = takewhile(lambda unit: unit.norm not in COMMAS, units[at + 1 : high])
    return int(not relative and any(unit.kind & Kind.SUBJUNCTIVE for unit in bare))


def _owner_behind(units: Sequence[Unit], noun: int, high: int, lexicon: Lexicon) -> Range | None:
    """Who stands right behind the noun as its owner, before unit `high`: "of the | opposition", "оппозиции"."""
    first, governing = noun + 1, OWNING if lexicon.language.verb_second else GOVERNING
    while first < high and units[first].kind & governing and not units[first].capital:
        first += 1
    governed = first > noun + 1 or not lexicon.language.articles or lexicon.language.verb_second
    owner = source_after(units, first, high, lexicon, governed=True) if governed and first < high else None
    article = lexicon.language.verb_second and units[first - 1].kind & Kind.ARTICLE  # "der Opposition"
    return (owner[0] - 1, owner[1]) if owner and article and owner[0] == first else owner


def _owner_before(units: Sequence[Unit], first: int, noun: int, lexicon: Lexicon) -> Range | None:
    """Who stands before the noun with a genitive mark between, or one written onto him: "अमेरिका | के इस", "by | the
    opposition's | recent"."""
    ending = possessive_ending(lexicon)
    for at in range(noun - 1, max(first, noun - LONGEST_ATTRIBUTE) - 1, -1):
        if units[at].kind & Kind.GENITIVE and at > first and not lexicon.language.articles:
            return first, at
        if ending and units[at].norm.endswith(ending):
            start = at
            while start > first and _goes_before(units[start - 1], units[start]):
                start -= 1
            return start, at + 1
    return None


def _goes_before(before: Unit, unit: Unit) -> bool:
    """Whether a word may stand before another in the name of an owner: no determiner stands in between, and no word
    without a capital before one that has it."""
    bars = Kind.PREPOSITION | Kind.FINITE | Kind.AUXILIARY | Kind.COMPLEMENTISER | Kind.COORDINATOR
    if not before.is_word or unit.kind & Kind.DETERMINER or before.kind & bars:
        return False
    return before.capital or bool(before.kind & Kind.DETERMINER) or not unit.capital


def owner_ending(norm: str, lexicon: Lexicon) -> str:
    """What makes the folded word an owner: "opposition|'s", "muhalefet|in" where the rest is known to be people or a
    body; "" where nothing does."""
    ending = possessive_ending(lexicon)
    if ending or not lexicon.language.content_suffixes:
        return ending if norm.endswith(ending) else ""
    plain = without_ending(norm, "genitive_suffixes", PEOPLE, lexicon)
    return norm[len(plain) :] if plain and norm.startswith(plain) else ""


def possessive_ending(lexicon: Lexicon) -> str:
    """What is written onto an owner: "'s"; "" where nothing is."""
    ending = lexicon.language.possessive_pattern.removeprefix("{owner}").split(" ")[0]
    return "" if "{" in ending else ending
