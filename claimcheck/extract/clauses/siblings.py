"""Where the clause of a cue begins that stands beside the one read before it, and the main clause behind a subordinate
one."""

from collections.abc import Sequence

from claimcheck.extract.hits import Hit
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.phrases import Range
from claimcheck.extract.sources.postposed import behind_adjuncts
from claimcheck.extract.units import COMMAS, Unit

LONGEST_OPENED = 14  # units of the adjuncts between a comma and the subject behind it
LONGEST_OPENER = 5  # units of a phrase that opens a clause
MAIN_VERB_REACH = 9  # units behind a comma among which the verb of a main clause stands


def sibling_start(
    units: Sequence[Unit], first: int, hit: Hit, source: Range | None, lexicon: Lexicon, *, second: bool
) -> int | None:
    """Where this cue's own clause begins if it stands beside the open one; None if inside it. `second` says that it is
    the second cue read of the sentence, which opens at `first`."""
    language, own_before = lexicon.language, source is not None and source[1] <= hit.start
    index = source[0] if own_before and source else hit.start
    marked = _before_marked(units, first, index, lexicon) if own_before and language.nominal_markers else -1
    if marked >= 0:
        return marked
    while (
        index > first
        and units[index - 1].kind & (Kind.ADVERB | Kind.AUXILIARY)
        and not units[index - 1].kind & (Kind.OPENER | Kind.COORDINATOR)
    ):
        index -= 1
    if language.cue_closes and not own_before:
        index = _object_start(units, first, index)
    if hit.joined:
        return hit.start
    if own_before and source and units[source[0]].kind & Kind.JOINED:
        return source[0]  # "إن الجسر مغلق، | والمعارضة تؤكد أن"
    opened = opening_before(units, first, index, lexicon)
    ended = not language.nominal_markers or units[opened - 1].kind & Kind.FINITE  # "پل بند ہے | اس حوالے سے"
    if first < opened < index and ended:
        before = units[opened - 1]  # "P؛ | از سوی دیگر شرکت می‌گوید Q", "P | اما دقایقی بعد"
        return opened - bool(not before.is_word or before.kind & (Kind.OPENER | Kind.COORDINATOR))
    if index - 2 >= first and units[index - 2].kind & Kind.OPENER:
        manner = (units[index - 1].norm,) in lexicon.phrases["manner_words"]
        index -= bool(units[index - 1].kind & Kind.COMPLEMENTISER or manner)  # "except that", "тоді як"
    before = units[index - 1] if index > first else None
    if before is None:
        return index
    if hit.shares_subject:
        return None if before.kind & Kind.DOCUMENT else index
    if before.norm in ";؛；":
        return index - 1
    if language.verb_first and index - 2 > first and before.kind & Kind.OPENER:
        index -= bool(units[index - 2].kind & Kind.PREPOSITION)  # "في | حين قال"
    if language.cue_closes and before.kind & Kind.FINITE and not own_before:
        return index  # "با بیان اینکه راه بسته است | تصریح کرد"
    if before.kind & (Kind.OPENER | Kind.COORDINATOR) and not before.kind & (Kind.COMPLEMENTISER | Kind.RELATIVE):
        named = own_before and source is not None and source[1] - index < LONGEST_OPENED
        binds = named and (before.norm,) in lexicon.phrases["binding_openers"]
        return None if binds and index - 2 >= first and units[index - 2].is_word else index - 1
    points = own_before and language.dative_suffixes and (units[index].norm,) in lexicon.phrases["demonstratives"]
    if points and before.norm in COMMAS and source is not None and source[1] == index + 1:
        return index - 1  # "звинувачують підрядника в крадіжці, | той наполягає, що"
    if own_before and before.norm in COMMAS and index - 1 == main_clause(units, first, lexicon):
        return index - 1
    if own_before and before.kind & Kind.RELATIVE and not before.kind & (Kind.COMPLEMENTISER | Kind.DETERMINER):
        return index - 1
    also = own_before and language.heads_last and units[index + 1].kind & Kind.COORDINATOR
    if also and before.norm in COMMAS and units[index].kind & Kind.PRONOUN:
        return index - 1  # "市长表示，合同合法，| 他还称"
    if before.norm in COMMAS and index - 2 >= 0 and not own_before:
        subordinate = units[first].kind & Kind.OPENER and second
        if not language.verb_first or subordinate:
            return index - 1  # "بينما أوضح مصدر أن …، | دعا المدير"
    return None


def _object_start(units: Sequence[Unit], first: int, cue: int) -> int:
    """Where the object begins that stands between "and" and a cue behind a closed clause: "گفت پل بسته است و | از
    مردم خواست"; `cue` where none does."""
    for index in range(cue - 1, first + 1, -1):
        if units[index].kind & Kind.COORDINATOR and units[index - 1].kind & Kind.FINITE:
            return index + 1 if units[index + 1].kind & Kind.OBJECT_OPENER else cue
        if not units[index].is_word or units[index].kind & (Kind.FINITE | Kind.COMPLEMENTISER):
            break
    return cue


def _before_marked(units: Sequence[Unit], first: int, index: int, lexicon: Lexicon) -> int:
    """Where the clause of a marked subject at `index` begins: right behind a verb, "راستہ بند تھا | میئر نے" (only a
    pronoun's behind one that is written like an adverb: "بند ہے | انہوں نے"), at a relative that answers all before it,
    "پل بند ہے | جس پر میئر نے کہا", or at a comma with nothing but adjuncts behind it, "پل بند ہے، | میئر نے کہا", "،
    صحافیوں سے بات کرتے ہوئے | انہوں نے کہا"; or -1."""
    before = units[max(index - 1, first)].kind
    if before & Kind.FINITE and (not before & Kind.AUXILIARY or units[index].kind & Kind.PRONOUN):
        return index
    near = range(index - 1, max(first, index - LONGEST_OPENER), -1)
    relative = next((at for at in near if units[at].kind & Kind.RELATIVE), index)
    if lexicon.closing("adjunct_closers", [unit.norm for unit in units[relative:index]], least=2):
        return relative
    reach = range(index - 1, max(first, index - LONGEST_OPENED), -1)
    comma = next((at for at in reach if not units[at].is_word or units[at].kind & Kind.COMPLEMENTISER), index)
    parted = comma < index and units[comma].norm in COMMAS
    return comma if parted and behind_adjuncts(units, comma + 1, index + 1, lexicon) == index else -1


def main_clause(units: Sequence[Unit], first: int, lexicon: Lexicon) -> int:
    """The comma between a subordinate clause that opens the sentence and its main clause: "While he admitted the
    loss | , the minister"; the sentence's end where there is none."""
    while first < len(units) - 1 and (units[first].kind & Kind.ADVERB or units[first].norm in COMMAS):
        first += 1  # "Entonces, | aunque"
    if first >= len(units) or (units[first].norm,) not in lexicon.phrases["opening_subordinators"]:
        return len(units)
    for comma in range(first + 2, len(units) - 2):
        if units[comma].norm not in COMMAS:
            continue
        behind = units[comma + 1]
        if not (behind.capital or behind.kind & (Kind.PRONOUN | Kind.DETERMINER)):
            continue
        for unit in units[comma + 2 : comma + MAIN_VERB_REACH]:
            if not unit.is_word:
                break
            if unit.kind & (Kind.FINITE | Kind.PASSIVE | Kind.AUXILIARY) or unit.norm.endswith(
                lexicon.endings["finite_suffixes"]
            ):
                return comma
    return len(units)


def opening_before(units: Sequence[Unit], first: int, index: int, lexicon: Lexicon) -> int:
    """Where a phrase begins that opens a clause whose next word stands at `index`; `index` where none does."""
    norms = [unit.norm for unit in units[max(first, index - LONGEST_OPENER) : index]]
    return index - lexicon.closing("opening_phrases", norms, least=2)
