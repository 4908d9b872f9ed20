"""Where one of several clauses of an unquoted content ends in a language whose verbs open their clauses: before "but"
or "while", and behind a comma before an "and" that is written onto a verb: "الجسر مغلق، | وشهدت المدينة عاصفة"."""

from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.extract.gazetteer import folded_words
from claimcheck.extract.joints import SHORTEST
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.sources.agreement import is_imperfect
from claimcheck.extract.spans import END_MARKS, content_tokens, is_quote_open
from claimcheck.extract.units import COMMAS
from claimcheck.text.sentences import trim
from claimcheck.text.tokens import Token

LONGEST_THAT = 8  # characters, with a blank
LONGEST_CONTRAST = 3  # words
NO_VERB = Kind.PREPOSITION | Kind.RELATIVE | Kind.PRONOUN | Kind.ADVERB


def opened_clauses(text: str, span: Span, lexicon: Lexicon) -> list[Span]:
    """The content cut before each clause that opens so, without what opens it; else whole."""
    if not lexicon.language.verb_first or not _is_told(text, span, lexicon):
        return [span]
    tokens = content_tokens(text, span, lexicon)
    parts, start, first = [], span.start, 0
    for index in range(1, len(tokens)):
        begin = _clause_start(tokens, index, lexicon)
        if begin < 0 or _words(tokens[first:index]) < SHORTEST or _words(tokens[index:]) < SHORTEST:
            continue
        granted = lexicon.holds("opening_subordinators", (token.norm for token in tokens[first:index]))
        if not granted and not is_quote_open(text[start : tokens[index].start], lexicon):
            parts.append(trim(text, Span(start, tokens[index].start), END_MARKS))
            start, first = begin, index
    return [*parts, Span(start, span.end)]


def _is_told(text: str, span: Span, lexicon: Lexicon) -> bool:
    """Whether "that" stands before the content or opens it."""
    before = folded_words(text[max(0, span.start - LONGEST_THAT) : span.start])[-1:]
    opening = [token.norm for token in content_tokens(text, span, lexicon)[:1]]
    return any(lexicon.kind(norm) & (Kind.COMPLEMENTISER | Kind.CLITIC) for norm in (*before, *opening))


def _clause_start(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Where in the text the clause begins that the token opens, or -1 where it opens none."""
    norms = [token.norm for token in tokens[index : index + LONGEST_CONTRAST]]
    size = lexicon.opening("tail_contrasts", norms)
    if size and index + size < len(tokens):
        last = tokens[index + size - 1]
        kind = lexicon.kind(last.norm)  # of "إلا أنه" the pronoun is left out, which seldom means the speaker
        own = last.norm.endswith(lexicon.language.pronoun_suffixes) or kind & Kind.PRONOUN
        return last.start if own and not kind & Kind.CLITIC else tokens[index + size].start  # "لكنه | آمن", "بل | هو"
    if norms[0] in lexicon.language.manner_words and _opens_clause(norms[1:], lexicon):
        return tokens[index + 1].start if norms[1] not in lexicon.cue_openers else -1  # "كما | قال"
    token, conjunctions = tokens[index], lexicon.language.conjunction_prefixes
    if tokens[index - 1].norm not in COMMAS or not token.norm.startswith(conjunctions[:1]):
        return -1
    verb = token.norm[len(conjunctions[0]) :]
    return token.start + len(conjunctions[0]) if _opens_clause([verb, *norms[1:]], lexicon) else -1


def _opens_clause(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the first of the folded words is a verb, but none whose subject is left unsaid ("يذكر أن"), or a particle
    before one: "لم", "قد"."""
    kind = lexicon.kind(norms[0]) if norms else Kind.NONE
    unsaid = lexicon.opening("agentless", norms) or lexicon.opening("reason_openers", norms)
    relative = len(norms) > 1 and lexicon.kind(norms[1]) & Kind.RELATIVE
    verb = kind & (Kind.FINITE | Kind.AUXILIARY) or (norms and not kind and is_imperfect(norms[0], lexicon))
    return bool(verb) and not (kind & NO_VERB or unsaid or relative)


def _words(tokens: Sequence[Token]) -> int:
    """How many of the tokens are words."""
    return sum(token.is_word for token in tokens)
