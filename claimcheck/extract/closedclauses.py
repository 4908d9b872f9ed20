"""Where one of several clauses of an unquoted content ends that its own verb closes: "پل باز است | و | مدرسه‌ها فردا
تعطیل خواهند بود". Both can be true or false apart."""

from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import content_tokens
from claimcheck.text.tokens import Token

SHORTEST = 3  # words of a clause of its own
LONGEST_OPENING = 5  # words
BINDING = Kind.COMPLEMENTISER | Kind.RELATIVE | Kind.OPENER  # open a clause that goes on behind "and"


def closed_clauses(text: str, span: Span, lexicon: Lexicon) -> list[Span]:
    """The content cut at each "and" between two clauses of their own, without it; whole where there is none."""
    if not lexicon.language.clause_closers:
        return [span]
    words = [token for token in content_tokens(text, span, lexicon) if token.is_word]
    closing = [_closes(text, words, index, lexicon) for index in range(len(words))]
    parts, first, start = [], 0, span.start
    for index in range(SHORTEST, len(words) - SHORTEST):
        last = words[index - 1]
        closed = closing[index - 1] or (last.norm,) in lexicon.phrases["closing_participles"]
        if words[index].norm != lexicon.joining_word or not closed or index - first < SHORTEST:
            continue
        goes_on = _is_clause(closing[index + 1 :]) and not _is_bound(words[index + 1 :], lexicon)
        if goes_on and _stands_alone(text[start : last.end], words[first:index], lexicon):
            parts.append(Span(start, last.end))
            first, start = index + 1, words[index + 1].start
    return [*parts, Span(start, span.end)]


def _closes(text: str, words: Sequence[Token], index: int, lexicon: Lexicon) -> bool:
    """Whether the word is a verb in the indicative, which closes its clause: است, "می‌شود", "می | شود"."""
    word = words[index]
    if (word.norm,) in lexicon.phrases["clause_closers"] or lexicon.joined_verb(text[word.start : word.end]):
        return True
    return index > 0 and words[index - 1].norm in lexicon.endings["verb_prefixes"]


def _stands_alone(told: str, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the clause opens nothing in which what stands behind "and" may lie too: no clause inside it, and no
    quotation that is not closed."""
    norms = [word.norm for word in words]
    opened = any(lexicon.kind(norm) & BINDING for norm in norms) or lexicon.holds("condition_openers", norms)
    return not opened and sum(char in lexicon.marks for char in told) % 2 == 0


def _is_clause(closing: Sequence[bool]) -> bool:
    """Whether a verb closes a clause of several words, and opens none: "رفت و | آمد"."""
    return any(closing[SHORTEST - 1 :]) and not closing[0]


def _is_bound(words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the words behind "and" go on with the clause before: "while P", or else P."""
    norms = [word.norm for word in words[:LONGEST_OPENING]]
    return bool(lexicon.kind(norms[0]) & BINDING or lexicon.opening("outlet_openers", norms))
