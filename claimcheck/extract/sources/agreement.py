"""What the form of a verb tells of its subject: gender, number, and so whether a noun beside it can be that."""

from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.objects import FEMININE_PLURAL, OBLIQUE_PLURAL, SHORTEST_PLURAL, is_definite
from claimcheck.extract.units import Unit

SHORTEST_VERB = 3  # letters
FEMININE = "ت"  # of a past verb at its end, of an imperfect one at its beginning
FEMININE_NOUN = "ه"  # the folded ending of a feminine participle or verbal noun


def agree(opening: str, cue: str, lexicon: Lexicon) -> bool:
    """Whether two folded verbs, the later of which may be a participle, can have one subject: tense and gender show in
    their first and last letters."""
    for prefix in lexicon.language.conjunction_prefixes:
        if opening.startswith(prefix) and len(opening) > SHORTEST_VERB:
            opening = opening[len(prefix) :]
            break
    if is_imperfect(cue, lexicon):
        return opening[:1] == cue[:1]
    if opening.endswith(FEMININE):
        return cue.endswith((FEMININE, FEMININE_NOUN))
    return not cue.endswith((FEMININE, FEMININE_NOUN)) or opening.startswith(FEMININE)


def disagrees(cue: str, noun: Unit, lexicon: Lexicon) -> bool:
    """Whether the noun right behind a folded cue is its object, as its gender or number shows: a body of another
    gender, "طالب | الحكومة", "اتهم | شركة النور", "دعا | السلطات", things in the plural, "دعا | الأطراف", or the plural
    of objects, "دعا | المواطنين"."""
    several = noun.norm.endswith(OBLIQUE_PLURAL) and len(noun.norm) >= SHORTEST_PLURAL and is_definite(noun, lexicon)
    body = noun.norm.endswith((FEMININE_NOUN, FEMININE_PLURAL)) and noun.kind & Kind.BODY
    feminine = body or (noun.norm,) in lexicon.phrases["thing_plurals"]
    other = feminine and gender_shown(cue, lexicon) == "m"
    return (cue,) not in lexicon.phrases["verbal_nouns"] and bool(several or other)


def gender_shown(cue: str, lexicon: Lexicon) -> str:
    """The gender of its subject that a folded verb or participle shows which stands before it: "قالت", "تقول", "مضيفة"
    are "f", "أضافوا" is "p", of several, "أثبت" is "m"; "" for what is no cue, and where verbs show none."""
    groups = [group for entry in lexicon.cues.get(cue, ()) for group in entry.groups]
    if groups and lexicon.language.gender_endings:  # "наполягали"
        return gender_of_verb(cue, lexicon)
    unsure = any(group.relay or group.placed for group in groups) or (cue,) in lexicon.phrases["relay_markers"]
    if not lexicon.language.verb_first or not groups or unsure:
        return ""
    if cue.endswith(lexicon.endings["plural_endings"]):
        return "p"
    if is_imperfect(cue, lexicon):
        return "f" if cue.startswith(FEMININE) else "m"
    return "f" if cue.endswith((FEMININE, FEMININE_NOUN)) and cue + FEMININE not in lexicon.cues else "m"


def gender_of_verb(norm: str, lexicon: Lexicon) -> str:
    """The gender of its subject that a folded verb shows by its ending, "p" of several: "наполягали"."""
    return next((one for end, one in lexicon.language.gender_endings.items() if norm.endswith(end)), "")


def is_imperfect(cue: str, lexicon: Lexicon) -> bool:
    """Whether a folded cue is an imperfect verb: it has one of their prefixes, and the same verb with the first prefix
    is a cue too."""
    prefixes = lexicon.language.imperfect_prefixes
    return bool(prefixes) and cue.startswith(prefixes) and prefixes[0] + cue[1:] in lexicon.cue_openers
