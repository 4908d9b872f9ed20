"""Relative pronouns as sources: the noun that one stands for, and where its clause ends."""

from collections.abc import Sequence

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import OFFICES, Kind, Lexicon
from claimcheck.extract.sources.before import source_before
from claimcheck.extract.sources.phrases import PEOPLE, Range, can_speak
from claimcheck.extract.units import COMMAS, Unit


def is_lone_relative(units: Sequence[Unit], source: Range) -> bool:
    """Whether the source is a relative pronoun alone: without its noun it names nobody."""
    kind = units[source[0]].kind
    return source[1] - source[0] == 1 and bool(kind & Kind.RELATIVE) and not kind & (Kind.PRONOUN | Kind.OTHERS)


def noun_of_relative(units: Sequence[Unit], first: int, source: Range, lexicon: Lexicon) -> Range | None:
    """The noun phrase that a relative pronoun behind a comma stands for: "Ann Lee, who said"; None for any other
    source."""
    start, end = source
    if end - start > 1 or not units[start].kind & Kind.RELATIVE or lexicon.language.verb_first:
        return None
    before = start - 1 if start > first and units[start - 1].norm in COMMAS else start
    phrase = source_before(units, first, before, lexicon) if before > first else None
    if phrase is not None and lexicon.language.dative_suffixes:
        speaks = can_speak(units, phrase) or units[phrase[0]].kind & Kind.DOCUMENT
        office = any(unit.kind & OFFICES for unit in units[phrase[0] : phrase[0] + 2])
        if office or not speaks:
            return phrase if speaks else None  # "мешканець селища Балка, який", "картину, яка"
    if phrase is None or not lexicon.language.capitals_mark_names or not units[phrase[1] - 1].capital:
        return phrase
    name = phrase[1] - 1
    while name > phrase[0] and (link := _link_before(units, name, phrase[0])) < name:
        name = link
    return name, phrase[1]


def _link_before(units: Sequence[Unit], name: int, low: int) -> int:
    """The unit before the name at `name` that goes on with it, over a preposition with its article: "Felipe | de la
    Cruz"; `name` where none does."""
    link, named = name, Kind.GENITIVE | Kind.ARTICLE
    while link - 1 > low and units[link - 1].kind & named:
        link -= 1
    goes_on = units[link - 1].capital or units[link - 1].kind & PEOPLE
    return link - 1 if goes_on else name


def end_of_relative(units: Sequence[Unit], start: int, end: int, hits: Sequence[Hit], lexicon: Lexicon) -> int:
    """The comma that closes a relative clause, with the verb of its main clause behind it: "the army, which said it
    had left | , is back"."""
    for comma in range(start + 1, end - 1):
        if units[comma].norm not in COMMAS or not lexicon.language.articles:
            continue
        at = comma + 1
        passed = Kind.ADVERB | (Kind.NONE if lexicon.language.bare_clauses else Kind.NEGATOR)
        while at < end - 1 and units[at].kind & passed and not units[at].kind & Kind.FINITE:
            at += 1
        verb = units[at]
        past = verb.norm.endswith(lexicon.endings["finite_suffixes"]) and not verb.kind and not verb.capital
        if verb.kind & (Kind.FINITE | Kind.PASSIVE) or past or any(hit.start == at and hit.groups for hit in hits):
            return comma
    return end
