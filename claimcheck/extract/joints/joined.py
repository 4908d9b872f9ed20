"""Where one of several clauses ends that a content joins, in languages whose verbs close their clauses: "पुल बंद है |
और | सड़क खुली है", "پل بند ہے | ، | سڑک کھلی ہے"."""

from collections.abc import Sequence

from claimcheck.extract.joints import SHORTEST
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.units import COMMAS
from claimcheck.text.tokens import Token

LONGEST_CLOSER = 2  # words that close a clause together: "नहीं करते"
LONGEST_JOINER = 2  # words
LONGEST_BINDER = 2  # words
DOUBTFUL = LINKS | Kind.NEGATOR  # words that close a clause and are no verb as often: की, नहीं
BINDS = Kind.RELATIVE | Kind.COMPLEMENTISER
BRACKETS = frozenset("()[]")


def verb_joints(tokens: Sequence[Token], lexicon: Lexicon) -> list[tuple[int, int]]:
    """(the token behind a clause, the first of the next) for each two clauses of a content, in order. None behind a
    relative, a complementiser or a conjunction that binds, since what is joined there may belong to its clause, and
    none inside a quotation or brackets."""
    norms = [token.norm for token in tokens]
    closed = [_closes(norms, index, lexicon) for index in range(len(norms))]
    ends = (index for index in range(len(norms)) if closed[index] and not lexicon.kind(norms[index]) & DOUBTFUL)
    last = len(norms) - 1 if closed[-1:] == [True] else max(ends, default=0)
    joints: list[tuple[int, int]] = []
    first, bound, marks = 0, False, 0
    for index, norm in enumerate(norms):
        marks += norm in lexicon.marks or norm in BRACKETS
        bound = bound or _binds(norms, index, lexicon)
        if bound or marks % 2 or not closed[index] or index - first + 1 < SHORTEST:
            continue
        begin = _behind_joiner(norms, index + 1, lexicon)
        if 0 < begin <= last - SHORTEST + 1:
            joints.append((index + 1, begin))
            first, bound = begin, False
    return joints


def _closes(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether the word at `index` can close a clause as its verb."""
    if lexicon.kind(norms[index]) & Kind.FINITE or norms[index].endswith(lexicon.endings["future_suffixes"]):
        return True
    return lexicon.closing("clause_closers", norms[max(0, index + 1 - LONGEST_CLOSER) : index + 1]) > 0


def _binds(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether what is joined behind the word at `index` may belong to the clause that it opens."""
    words = norms[index : index + LONGEST_BINDER]
    bound = lexicon.opening("clause_binders", words) or (words[0],) in lexicon.phrases["binding_openers"]
    return bool(bound or lexicon.kind(words[0]) & BINDS)


def _behind_joiner(norms: Sequence[str], index: int, lexicon: Lexicon) -> int:
    """The word behind a comma, a conjunction or both at `index`, if it can open a clause; or -1. What may be no verb
    needs a conjunction, and a negation one that contrasts nothing: "बीमारी नहीं, महामारी है", "نہیں بلکہ"."""
    start, before = index, lexicon.kind(norms[index - 1])
    index += index < len(norms) and norms[index] in COMMAS
    joiner = lexicon.opening("clause_joiners", norms[index : index + LONGEST_JOINER])
    plain = joiner and lexicon.kind(norms[index]) & Kind.COORDINATOR
    index += joiner
    if index == start or index >= len(norms) or (before & DOUBTFUL and not joiner):
        return -1
    kind = lexicon.kind(norms[index])
    bound = not joiner and (_binds(norms, index, lexicon) or kind & (Kind.OPENER | Kind.COORDINATOR))
    return -1 if bound or kind & LINKS or (before & Kind.NEGATOR and not plain) else index
