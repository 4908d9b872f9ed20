"""Where one of several nominalised clauses ends that a verb-last cue reports together: "köprünün açıldığını | ve |
tünelin kapandığını söyledi"."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import COMMAS
from claimcheck.text.tokens import Token

SHORTEST = 2  # words of a clause of its own
LONGEST_LINK = 2  # tokens between two clauses: ", ancak"
HARMONY = str.maketrans("ıiuüae", "IIIIAA")  # vowels that only follow the one before


def clause_joints(tokens: Sequence[Token], lexicon: Lexicon) -> list[tuple[int, int]]:
    """(the token behind a clause, the first of the next) for each two clauses of a content, in order; none before a
    clause that is what another reports: "açıldığını, tünelin | kapandığını söylediğini"."""
    words = [index for index, token in enumerate(tokens) if token.is_word]
    closing = _case(tokens[words[-1]].norm, lexicon) if words else None
    if closing is None:
        return []
    joints: list[tuple[int, int]] = []
    last = words[-1]
    for index in reversed(words[:-1]):
        case = _case(tokens[index].norm, lexicon)
        if case is None or (case and case != closing):
            continue
        begin = _behind_link(tokens, index + 1, lexicon, bare=case != closing)
        if begin < 0 and case:
            last = -1  # what is reported inside a clause, up to which nothing is cut
        elif begin > 0 and last >= 0 and sum(begin <= word <= last for word in words) >= SHORTEST:
            joints.append((index + 1, begin))
            last = index
    return joints[::-1]


def _case(norm: str, lexicon: Lexicon) -> str | None:
    """The case a nominalised verb stands in, "" for none: açıldığı; None for any other word."""
    if norm.endswith(lexicon.endings["relative_suffixes"]):
        return ""
    return norm[-2:].translate(HARMONY) if norm.endswith(lexicon.endings["content_suffixes"]) else None


def _behind_link(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, bare: bool) -> int:
    """The token behind a comma, a conjunction or both at `index`, or -1; `bare`: only behind a conjunction, since the
    clause before shares the case of the next."""
    start = index
    while index < len(tokens) and index - start < LONGEST_LINK:
        token = tokens[index]
        comma = token.norm in COMMAS
        joins = lexicon.kind(token.norm) & Kind.COORDINATOR or (token.norm,) in lexicon.phrases["tail_contrasts"]
        if not joins and (not comma or index > start):
            break
        index += 1
    joined = index > start and (not bare or lexicon.kind(tokens[start].norm) & Kind.COORDINATOR)
    return index if joined and index < len(tokens) else -1
