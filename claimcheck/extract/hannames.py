"""A person's name in the phrase that names a speaker, where no blank parts words: "卡茨" in "以色列国防部长卡茨"."""

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.text.tokens import tokenise

SHORTEST, LONGEST = 2, 6  # characters of a name, or of its last part
LONGEST_WHOLE = 16  # characters of one in parts: "阿卜杜勒·马利克·胡塞"
PARTED = "·•"  # marks between the parts of a name


def han_name(mention: str, lexicon: Lexicon) -> str:
    """The name of the one person that closes the phrase behind his office, of characters that are in no class; "" where
    there is none."""
    if lexicon.language.spaced:
        return ""
    tokens = [token for token in tokenise(mention, vocabulary=lexicon.vocabulary) if token.is_word]
    offices = Kind.TITLE | Kind.ROLE
    at = max((i for i, token in enumerate(tokens) if lexicon.kind(token.norm) & offices), default=-1)
    if at < 0 or lexicon.kind(tokens[at].norm) & Kind.SPOKESMAN:
        return ""
    behind = tokens[at + 1 :]
    if not behind or any(lexicon.kind(token.norm) or token.end - token.start > 1 for token in behind):
        return ""
    name = mention[behind[0].start : behind[-1].end]
    parts = name.replace(PARTED[1], PARTED[0]).split(PARTED[0])
    whole = behind[0].start == tokens[at].end and behind[-1].end == len(mention) and len(name) <= LONGEST_WHOLE
    return name if whole and SHORTEST <= len(parts[-1]) <= LONGEST else ""


def is_whole_name(name: str) -> bool:
    """Whether the name has parts, and so is more than a surname that others may share."""
    return any(mark in name for mark in PARTED)
