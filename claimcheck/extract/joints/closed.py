"""Where one of several clauses of an unquoted content ends that its own verb closes: "پل باز است | و | مدرسه‌ها فردا
تعطیل خواهند بود". Both can be true or false apart."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.domain.article import Span
from claimcheck.extract.joints import SHORTEST
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import content_tokens, is_quote_open
from claimcheck.text.tokens import Token

LONGEST_OPENING = 5  # words
INNER = Kind.COMPLEMENTISER | Kind.RELATIVE  # open a clause inside another
BINDING = INNER | Kind.OPENER


def closed_clauses(text: str, span: Span, lexicon: Lexicon) -> list[Span]:
    """The content cut at each "and" or "but" between two clauses of their own, without it; else whole."""
    if not lexicon.language.clause_closers:
        return [span]
    words = [token for token in content_tokens(text, span, lexicon) if token.is_word]
    closing = [_closes(text, words, index, lexicon) for index in range(len(words))]
    parts, first, start = [], 0, span.start
    for index in range(SHORTEST, len(words) - SHORTEST):
        if index - first < SHORTEST or not closing[index - 1] or not _joins(words[index].norm, lexicon):
            continue
        end = words[index - 1].end
        before, behind = slice(first, index), slice(index + 1, None)
        if (
            _stands_alone(words[before], closing[before], lexicon)
            and _is_clause(words[behind], closing[behind], closing[index - 1], lexicon)
            and not is_quote_open(text[start:end], lexicon)
        ):
            parts.append(Span(start, end))
            first, start = index + 1, words[index + 1].start
    return [*parts, Span(start, span.end)]


def _joins(norm: str, lexicon: Lexicon) -> bool:
    """Whether the word joins two clauses: "and", "but"."""
    return norm == lexicon.joining_word or (norm,) in lexicon.phrases["tail_contrasts"]


def _closes(text: str, words: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """FINITE for a verb in the indicative, which closes its clause: است, "می‌شود", "می | شود"; PASSIVE for a bare
    participle, which closes one before another verb: شده."""
    word = words[index]
    if (word.norm,) in lexicon.phrases["clause_closers"] or lexicon.joined_verb(text[word.start : word.end]):
        return Kind.FINITE
    if index > 0 and words[index - 1].norm in lexicon.endings["verb_prefixes"]:
        return Kind.FINITE
    return Kind.PASSIVE if (word.norm,) in lexicon.phrases["closing_participles"] else Kind.NONE


def _stands_alone(words: Sequence[Token], closing: Sequence[int], lexicon: Lexicon) -> bool:
    """Whether what stands behind "and" can't lie in a clause inside the one before: no condition or reason opens it,
    and of two verbs behind the last "that" or "which" one is its own."""
    norms = [word.norm for word in words]
    if any(lexicon.kind(norm) & Kind.OPENER for norm in norms[1:]) or lexicon.holds("condition_openers", norms):
        return False
    inner = max((index for index, norm in enumerate(norms) if _opens_inner(norm, lexicon)), default=-1)
    told = closing[inner + 1 :]
    verbs = sum(map(bool, told)) - sum(bool(one and two) for one, two in pairwise(told))  # کرده | بود is one
    return not lexicon.opening("binding_openers", norms[:1]) and verbs > (inner >= 0)


def _opens_inner(norm: str, lexicon: Lexicon) -> bool:
    """Whether the word is "that" or "which", or ends with it: اینکه."""
    endings = lexicon.endings["complementisers"]
    joined = any(norm.endswith(word) and lexicon.kind(norm.removesuffix(word)) & Kind.ANAPHOR for word in endings)
    return joined or bool(lexicon.kind(norm) & INNER)


def _is_clause(words: Sequence[Token], closing: Sequence[int], before: int, lexicon: Lexicon) -> bool:
    """Whether the words behind "and" are a clause with a verb of its own, which is no part of the one that the verb
    `before` closes: no condition or "while P", no noun ("رفت و | آمد"), and behind a bare participle the first verb in
    the indicative ("داده و | بکنند")."""
    norms = [word.norm for word in words[:LONGEST_OPENING]]
    if lexicon.kind(norms[0]) & BINDING or lexicon.opening("outlet_openers", norms) or closing[0]:
        return False
    if before == Kind.PASSIVE:
        finite = (lexicon.kind(word.norm) & Kind.FINITE or verb for word, verb in zip(words, closing, strict=True))
        first = next((index for index, verb in enumerate(finite) if verb), -1)
        return first >= SHORTEST - 1 and bool(closing[first])
    return Kind.FINITE in closing[SHORTEST - 1 :]
