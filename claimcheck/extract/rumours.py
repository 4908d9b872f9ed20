"""Text before a denial → the rumour or news in it that nobody is said to have told: "شایعاتی درباره | بسته شدن پل"."""

from bisect import bisect_right
from collections.abc import Sequence

from claimcheck.domain.claim import OPPOSING, Claim
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.text.tokens import tokenise

REACH = 2  # sentences before a denial among which what it denies was rumoured
LONGEST_REACH = 2400  # characters of those: a text without stops is one sentence
LONGEST_LINK = 3  # words of "در رابطه با"
LONGEST_THING = 24  # words


def told_before(claim: Claim, text: str, starts: Sequence[int], lexicon: Lexicon) -> str:
    """What the last news before a denial is about, in its sentence or the ones before, whose first offsets are
    `starts`; "" for other claims, and where no news is."""
    offset = claim.attribution.content_spans[0].start
    index = bisect_right(starts, offset) - 1
    if claim.polarity not in OPPOSING or not lexicon.language.news_nouns or index < 0:
        return ""
    tokens = tokenise(text, max(starts[max(0, index - REACH)], offset - LONGEST_REACH), offset)
    norms = [token.norm for token in tokens]
    told = ""
    for noun, norm in enumerate(norms):
        link = lexicon.opening("news_links", norms[noun + 1 : noun + 1 + LONGEST_LINK])
        if (norm,) not in lexicon.phrases["news_nouns"] or not link:
            continue
        start = end = noun + 1 + link
        while end < min(len(tokens), start + LONGEST_THING) and tokens[end].is_word and not _ends(norms[end], lexicon):
            end += 1
        if end > start and not lexicon.kind(norms[start]) & Kind.ANAPHOR:
            told = text[tokens[start].start : tokens[end - 1].end]
    return told


def _ends(norm: str, lexicon: Lexicon) -> bool:
    """Whether what is told is over: a verb, or the word before it by which news spreads: "منتشر شد"."""
    over = Kind.FINITE | Kind.COMPLEMENTISER | Kind.OBJECT_MARKER
    return (norm,) in lexicon.phrases["news_closers"] or bool(lexicon.kind(norm) & over)
