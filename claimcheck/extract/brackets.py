"""What the words that close a clause tell of its finite verb, in languages that part the two: "werde … geprüft" is no
future, "soll … gestohlen haben" no demand, "wurden … verletzt" does nobody harm."""

from collections.abc import Sequence

from claimcheck.domain.article import Span
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import content_tokens
from claimcheck.text.tokens import Token

LONGEST_BRACKET = 12  # words between an auxiliary and its participle
SHORTEST_PARTICIPLE = 4  # letters


def closes_in_passive(text: str, contents: Sequence[Span], lexicon: Lexicon) -> bool:
    """Whether the first clause has its future verb with a participle: "er werde bedroht", "dass er bedroht werde"."""
    clause = next(iter(_clauses(text, contents, lexicon)), [])
    future = [index for index, word in enumerate(clause) if (word.norm,) in lexicon.phrases["future_words"]]
    verb = clause[: len(clause) - (future[-1:] == [len(clause) - 1])]
    certain = verb and not verb[-1].norm.endswith(lexicon.endings["infinitive_endings"])
    return bool(future) and bool(certain) and _is_participle(text, verb, lexicon)


def closes_in_perfect(text: str, contents: Sequence[Span], lexicon: Lexicon) -> bool:
    """Whether a modal has a perfect infinitive, and so tells what is thought to have been: "er soll … gestohlen
    haben"."""
    closers = lexicon.phrases["perfect_closers"]
    for clause in _clauses(text, contents, lexicon):
        norms = [word.norm for word in clause]
        closer = next((len(phrase) for phrase in closers if tuple(norms[-len(phrase) :]) == phrase), 0)
        if closer and lexicon.place("demand_words", norms) >= 0:
            return _is_participle(text, clause[:-closer], lexicon)
    return False


def is_passive(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether the participle at `index` stands with an auxiliary of the passive, behind it or the last before it."""
    around = (*norms[index + 1 : index + 2], *reversed(norms[max(0, index - LONGEST_BRACKET) : index]))
    for word in around:
        if lexicon.kind(word) & Kind.PASSIVE or (word,) in lexicon.phrases["passives_behind"]:
            return True
        if lexicon.kind(word) & Kind.BRACKET:
            return False
    return False


def _clauses(text: str, contents: Sequence[Span], lexicon: Lexicon) -> list[list[Token]]:
    """The words of the contents, parted at their marks."""
    clauses: list[list[Token]] = [[]]
    for span in contents:
        for token in content_tokens(text, span, lexicon):
            if token.is_word:
                clauses[-1].append(token)
            elif token.norm not in lexicon.marks:
                clauses.append([])
    return [clause for clause in clauses if clause]


def _is_participle(text: str, clause: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the last word can be a participle, and is no noun."""
    last = clause[-1] if clause else None
    if last is None or text[last.start].isupper() or lexicon.kind(last.norm):
        return False
    return len(last.norm) >= SHORTEST_PARTICIPLE and last.norm.endswith(lexicon.endings["participle_closings"])
