"""Where a clause of its own begins behind "and" or "while" in what is reported, where no complementiser shows it: "dijo
que el puente está cerrado | , mientras que | la carretera sigue abierta"."""

from collections.abc import Sequence
from itertools import pairwise

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import is_quote_open
from claimcheck.extract.units import COMMAS
from claimcheck.text.quotes import APOSTROPHES
from claimcheck.text.tokens import Token

LONGEST_JOINT = 2  # tokens of what joins two clauses: "mientras que"
VERB_REACH = 9  # tokens behind it among which the verb stands that "and" joins
HELD = Kind.RELATIVE | Kind.COMPLEMENTISER | Kind.OPENER | Kind.QUESTION


def joint_clause(text: str, tokens: Sequence[Token], first: int, index: int, lexicon: Lexicon) -> int:
    """The first token of the clause that what stands at `index` joins to the one from `first`, both with a verb of
    their own; -1 where it joins none."""
    size = lexicon.opening("clause_joiners", [token.norm for token in tokens[index : index + LONGEST_JOINT]])
    begin = index + size
    if not size or begin >= len(tokens):
        return -1
    if is_quote_open((token.norm for token in tokens[:index] if token.norm not in APOSTROPHES), lexicon):
        return -1
    before = tokens[first:index]
    contrast = not lexicon.kind(tokens[index].norm) & Kind.COORDINATOR
    if contrast:
        told = is_refusal(tokens, begin, lexicon) or _has_verb(tokens[begin : _next_mark(tokens, begin)], lexicon)
        return begin if told and before[-1].norm in COMMAS and _has_verb(before, lexicon) else -1
    bound = any(lexicon.kind(token.norm) & HELD for token in before)
    return begin if not bound and _has_verb(before, lexicon) and _opens_clause(text, tokens, begin, lexicon) else -1


def is_refusal(tokens: Sequence[Token], begin: int, lexicon: Lexicon) -> bool:
    """Whether a negated cue without a subject begins at `begin`, by which the outlet tells what was not said: "mais |
    n'a pas précisé quand"."""
    negated, passed = False, Kind.NEGATOR | Kind.AUXILIARY
    while begin < len(tokens) and (kind := lexicon.kind(tokens[begin].norm)) & passed:
        negated = negated or bool(kind & Kind.NEGATOR)
        begin += 1
    cues = lexicon.cues.get(tokens[begin].norm, ()) if begin < len(tokens) else ()
    return negated and any(len(cue.phrase) == 1 for cue in cues)


def _next_mark(tokens: Sequence[Token], start: int) -> int:
    return next((at for at in range(start, len(tokens)) if not tokens[at].is_word), len(tokens))


def _opens_clause(text: str, tokens: Sequence[Token], begin: int, lexicon: Lexicon) -> bool:
    """Whether a subject with its verb begins at `begin`, behind adverbs."""
    while begin < len(tokens) and lexicon.kind(tokens[begin].norm) & Kind.ADVERB:
        begin += 1
    if begin + 1 >= len(tokens):
        return False
    opening = lexicon.kind(tokens[begin].norm)
    if not opening & (Kind.DETERMINER | Kind.PRONOUN) and not text[tokens[begin].start].isupper():
        return False
    pronouns = [lexicon.kind(token.norm) & (Kind.PRONOUN | Kind.DETERMINER) for token in tokens[begin : begin + 2]]
    if Kind.PRONOUN in pronouns and begin + 2 < len(tokens):
        return True  # "et | l'on ne sait pas"
    clause = tokens[begin : min(begin + VERB_REACH, _next_mark(tokens, begin))]
    held = any(lexicon.kind(token.norm) & (HELD | Kind.COORDINATOR) for token in clause)
    return not held and _has_verb(clause, lexicon)


def _has_verb(tokens: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a finite verb stands among the tokens, as far as its form tells."""
    if tokens and lexicon.kind(tokens[0].norm) & Kind.FINITE:
        return True
    endings = (*lexicon.endings["past_verb_endings"], *lexicon.endings["future_suffixes"])
    for before, token in pairwise(tokens):
        kind = lexicon.kind(token.norm)
        noun = lexicon.kind(before.norm) & (Kind.DETERMINER | Kind.PREPOSITION)
        if kind & Kind.FINITE or (not kind and not noun and token.is_word and token.norm.endswith(endings)):
            return True
    return False
