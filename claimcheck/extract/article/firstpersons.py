"""Where a sentence is told in the first person, so that it may be more of the one whose words stand before it."""

from collections.abc import Sequence

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.units import Unit

LONGEST_OWN = 400  # characters of a sentence or quotation in the first person; longer ones lack their stops


def own_at(units: Sequence[Unit], lexicon: Lexicon) -> int:
    """The first unit in which a speaker speaks of himself, or -1: one of `speaker_words` where the language lists them,
    elsewhere a first person or a verb with its ending, "داریم", "می | کنم"."""
    if lexicon.language.speaker_words:
        return lexicon.place("speaker_words", [unit.norm for unit in units])
    endings, prefixes = lexicon.endings["first_person_endings"], lexicon.endings["verb_prefixes"]
    for index, unit in enumerate(units):
        verb = unit.kind & Kind.FINITE or (index > 0 and units[index - 1].norm in prefixes)
        if unit.kind & Kind.FIRST_PERSON or (verb and unit.norm.endswith(endings)):
            return index
    return -1
