"""Whether words of a content mean its own speaker, and which states they name."""

from collections.abc import Collection, Iterable, Sequence

from claimcheck.domain.claim import Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.spans import content_words
from claimcheck.extract.stances.reaches import DOER_REACH, LONGEST_WRONG

SHORTEST_NAME = 3  # letters of a word by which a subject is known as the speaker
LESSER = (
    Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE | Kind.COORDINATOR | Kind.OPENER
    | Kind.AUXILIARY | Kind.TIME | Kind.COMPLEMENTISER | Kind.ADVERB | Kind.RELATIVE
)  # fmt: skip


def source_words(text: str, draft: Draft, lexicon: Lexicon) -> frozenset[str]:
    """The folded words of the source that can name somebody."""
    if draft.source is None:
        return frozenset()
    words = content_words(text, draft.source, lexicon)
    return frozenset(word.norm for word in words if not lexicon.kind(word.norm) & LESSER)


def governs_behind(lexicon: Lexicon) -> bool:
    """Whether what governs a noun stands behind it: Turkish, Hindi."""
    return bool(lexicon.language.verb_last or lexicon.language.nominal_markers)


def has_other_subject(
    norms: Sequence[str], index: int, size: int, source: Collection[str], draft: Draft, lexicon: Lexicon
) -> bool:
    """Whether the verb at `index`, of `size` words, has a subject, and one that is not the speaker."""
    before = norms[max(0, index - DOER_REACH) : index]
    governing = Kind.DETERMINER
    if not governs_behind(lexicon):
        governing |= Kind.PREPOSITION | Kind.GENITIVE
    if before and lexicon.kind(before[-1]) & (Kind.INFINITIVE | (governing if size == 1 else Kind.NONE)):
        return False  # "the forged papers", "to steal"
    language = lexicon.language
    if not language.verb_first and all(lexicon.kind(word) & LESSER for word in before):
        return language.drops_subjects and draft.quotation is Quotation.DIRECT  # "«Nos mintieron»"
    if not has_owner(norms, index, DOER_REACH, lexicon):
        return False  # "parayı çaldığını", the speaker himself
    return not has_own((norms[0], *before), source, draft, lexicon)


def has_own(words: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether one of the words is a subject that names the speaker: his name, his first person, or outside a direct
    quotation a pronoun."""
    if not lexicon.language.spaced:  # the 尔 of 韦尔马克 does not name 卡尔多瓦
        source = [word for word in source if len(word) > 1 or len(source) == 1]
    quoted = draft.quotation is Quotation.DIRECT
    own = Kind.CLITIC if lexicon.language.cue_closes else Kind.FIRST_PERSON | Kind.CLITIC  # "هشدار | ما | را"
    for at, word in enumerate(words):
        kind = lexicon.kind(word)
        if at and governs_behind(lexicon) and lexicon.kind("".join(words[at + 1 : at + 2])) & LINKS:
            continue  # "ان | کے گھر": no subject
        if (word,) in lexicon.phrases["oblique_words"]:
            continue  # "нас | обманули"
        if kind & own or (names_speaker(word, source, lexicon) and not _names_body(words, at, source, lexicon)):
            return True
        if kind & Kind.PRONOUN and not quoted and (word,) not in lexicon.phrases["plural_pronouns"]:
            return True
    return False


def _names_body(words: Sequence[str], at: int, source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether the word at `at`, which the speaker has too, only says which body or armed people another is: "the
    governor of the Oases said | the guard of the Oases", in a language whose attributes follow their noun."""
    head = words[at - 1] if at and lexicon.language.verb_first else ""
    return bool(lexicon.kind(head) & Kind.BODY or does_harm(head, lexicon)) and head not in source


def does_harm(norm: str, lexicon: Lexicon) -> bool:
    """Whether the word is of those who do harm: "rebels", "police"."""
    return (norm,) in lexicon.phrases["combatants"] or (norm,) in lexicon.phrases["doers"]


def has_owner(norms: Sequence[str], index: int, reach: int, lexicon: Lexicon) -> bool:
    """Whether a nominalised verb among the words at `index` has a subject of its own within `reach` words before it,
    which owns it: "şirketin | suyu kirlettiğini"; any other verb passes."""
    ending = lexicon.endings["content_suffixes"]
    if not lexicon.language.verb_last or not any(
        norm.endswith(ending) for norm in norms[index : index + LONGEST_WRONG]
    ):
        return True
    owners = lexicon.endings["genitive_suffixes"]
    return any(
        word.endswith(owners) and not lexicon.kind(word) & LESSER for word in norms[max(0, index - reach) : index]
    )


def names_speaker(norm: str, source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether the word is one of the speaker's, whatever ending of a subject it has: "şirket", "şirketin"."""
    return any(form in source for form in forms(norm, lexicon))


def forms(norm: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The word, and what it is without the ending of a genitive, where the subject of a content has one: "ordusunun",
    "ordusu"."""
    if not lexicon.language.verb_last:
        return (norm,)
    endings = (*lexicon.endings["case_suffixes"], *lexicon.endings["genitive_suffixes"])
    bare = (norm.removesuffix(ending) for ending in endings if norm.endswith(ending))
    return (norm, *(form for form in bare if len(form) >= SHORTEST_NAME))


def states(norms: Iterable[str], names: Gazetteer) -> frozenset[str]:
    """The keys of the states that the folded words name, or are adjectives or capitals of."""
    found = (names.adjectives.get(norm) or names.find((norm,)) for norm in norms)
    return frozenset(entity.id for entity in found if entity is not None and entity.kind == "state")
