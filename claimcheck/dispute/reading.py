"""One claim to what the dispute logic compares: content words, stance, what it leans on, quantities, dismissals.

Words are compared by their first letters, folded, so that inflection and demonyms meet ("Belgium", "Belgian's").
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from claimcheck.dispute.numbers import Count, find_counts
from claimcheck.dispute.opposites import Stands, stands
from claimcheck.domain.claim import OPPOSING, Claim, Polarity
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.languages.language import Language
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import tokenise

STEM_CHARS = 5  # of a word: long enough to tell words apart, short enough to lose most endings
ARABIC_STEM_CHARS = 4  # consonants carry the word, vowels are not written
MIN_STEM_CHARS = 3  # left of a word when an article goes from it
LONG_WORD_CHARS = 5  # left of a word when a lone letter goes from it, so that "وزارة" keeps its first letter
PARTS = re.compile(r"[-'’]")  # of a word: al-Midan, d'Artagnan
SHORT_CONTENT_WORDS = 2  # a content with no more content words than this cannot stand alone
CACHED_CLAIMS = 16_384  # some kilobytes each


@dataclass(frozen=True, slots=True)
class Reading:
    """A claim as the features see it."""

    words: frozenset[str]  # stems of the content words, resolved where the article allowed it
    context_words: frozenset[str]  # stems of the context the content leans on
    names: tuple[frozenset[str], ...]  # stems of each of the speaker's names: the article's, and the English one
    denies: bool  # the cue denies or doubts
    refuses: bool  # it turns down an act, and no statement: "rejected the plan", not "rejected the accusation"
    negated: bool  # the content holds a negator
    anaphoric: bool  # "this", "the accusation": the content stands for another claim
    speaks_of_claims: bool  # "Russia's assertions", "the report": about what somebody says
    dismissive: bool  # "baseless", "propaganda"
    blames: bool
    demands: bool
    rules_out: bool  # who alone decides, what is out of the question
    hedged: bool
    updates: bool  # "so far", "rose to"
    retracts: bool  # "retracted", "its earlier figure was wrong"
    counts: tuple[Count, ...]
    names_are_marked: bool  # whether the language writes names with capitals
    named: frozenset[str]  # stems of names within the content, where capitals mark them; not of the speaker
    counted_words: frozenset[str]  # stems of words for what is counted: killed, people, percent
    stands: Stands  # on which side of an opposition: open, closed

    @property
    def matter(self) -> frozenset[str]:
        """Stems of what the claim is about, its context counted where the content leans on it."""
        return self.words | self.context_words if self.anaphoric else self.words

    @property
    def rejects(self) -> bool:
        """Whether the claim turns against what another says: by a denying cue, or by calling it propaganda."""
        return self.denies or self.dismissive

    @property
    def negative(self) -> bool:
        """Whether the claim as a whole says that something is not so; a denied negation says that it is."""
        return self.denies != self.negated


@lru_cache(maxsize=CACHED_CLAIMS)
def read_claim(claim: Claim) -> Reading:
    """The reading of `claim`, by the words of its language; an unknown language has no word lists."""
    language = LANGUAGES.get(claim.language) or Language(code=claim.language, name=claim.language, script="")
    lexicon = _lexicon(language.code)
    content, resolved = (f" {_folded(text, language)} " for text in (claim.content, claim.resolved_content))
    words = stems(claim.resolved_content, language)
    own_words = stems(claim.content, language)
    denies = claim.polarity in OPPOSING
    anaphoric, speaks_of_claims = _is_anaphoric(content, own_words, lexicon), _holds(content, lexicon["claim_nouns"])
    return Reading(
        words=words,
        context_words=stems(claim.context, language),
        names=tuple(name for name in (stems(claim.speaker, language), _english(claim.speaker_name)) if name),
        denies=denies,
        refuses=denies and not anaphoric and not speaks_of_claims and _turns_down(claim.cue, language),
        negated=(_holds(resolved, lexicon["negators"]) or _has_negating_affix(resolved, language))
        and not _holds(content, lexicon["pseudo_negators"]),
        anaphoric=anaphoric,
        speaks_of_claims=speaks_of_claims,
        dismissive=_holds(content, lexicon["dismissals"]) or _holds(f" {fold(claim.cue)} ", lexicon["dismissals"]),
        blames=claim.polarity is Polarity.ACCUSE or _holds(content, lexicon["blame_words"]),
        demands=claim.polarity is Polarity.DEMAND or _holds(content, lexicon["demand_words"]),
        rules_out=_holds(resolved, lexicon["position_words"]),
        hedged=claim.hedged or _holds(content, lexicon["hedges"]),
        updates=_holds(content, lexicon["update_words"]),
        retracts=_holds(content, lexicon["retractions"]) or _holds(f" {fold(claim.cue)} ", lexicon["retractions"]),
        counted_words=lexicon["unit_stems"],
        counts=find_counts(claim.content, language) if claim.language in LANGUAGES else (),
        names_are_marked=language.capitals_mark_names,
        named=_named(claim.content, language) - stems(claim.speaker, language),
        stands=stands(_forms(claim.resolved_content, language), resolved, language.code),
    )


def names_in(words: frozenset[str], reading: Reading) -> float:
    """How much of the speaker's best matching name is among `words`, 0 to 1."""
    return max((share(name, words) for name in reading.names), default=0.0)


def share(words: frozenset[str], of: frozenset[str]) -> float:
    """The share of `words` that are in `of`; 0 for no words."""
    return len(words & of) / len(words) if words else 0.0


def stems(text: str, language: Language) -> frozenset[str]:
    """The stems of the content words of `text`; function words of the language are left out."""
    function_words = _lexicon(language.code)["function_words"]
    found = set()
    for token in tokenise(text):
        if not token.is_word or token.norm in function_words:
            continue
        if not language.spaced:
            found.update(token.norm[i : i + 2] for i in range(max(1, len(token.norm) - 1)))
            continue
        for part in token.norm.replace("'", " ").split():
            bare = _without_prefixes(part, language)
            if bare not in function_words and (len(bare) > 1 or bare.isdigit()):
                found.add(_stem(bare, language))
    return frozenset(found)


def _named(text: str, language: Language) -> frozenset[str]:
    """Stems of the capitalised words of `text`, its first word left out; none of a headline, where most words are."""
    if not language.capitals_mark_names:
        return frozenset()
    words = [text[token.start : token.end] for token in tokenise(text) if token.norm[0].isalpha()][1:]
    names = [word for word in words if any(part[:1].isupper() for part in PARTS.split(word))]
    return frozenset() if 2 * len(names) > len(words) else stems(" ".join(names), language)


def _forms(text: str, language: Language) -> frozenset[str]:
    """The folded words of `text`, each as it is and without what is written onto its front."""
    found = {token.norm for token in tokenise(text) if token.is_word} if language.spaced else set()
    return frozenset(found | {_without_prefixes(word, language) for word in found})


def _stem(word: str, language: Language) -> str:
    return word[: ARABIC_STEM_CHARS if language.script == "Arabic" else STEM_CHARS]


def _english(name: str) -> frozenset[str]:
    return stems(name, LANGUAGES["en"]) if name.isascii() else frozenset()


def _without_prefixes(word: str, language: Language) -> str:
    """`word` without the article and what is written before it; a lone letter goes only from a long word."""
    for prefix, left in _prefixes(language.code):
        if word.startswith(prefix) and len(word) - len(prefix) >= left:
            return _without_prefixes(word[len(prefix) :], language) if left > MIN_STEM_CHARS else word[len(prefix) :]
    return word


@lru_cache(maxsize=64)
def _prefixes(code: str) -> tuple[tuple[str, int], ...]:
    """Prefixes, longest first, each with the characters that must be left of the word."""
    language = LANGUAGES.get(code)
    if language is None:
        return ()
    merged = {before + article for before in language.preposition_prefixes for article in language.article_prefixes}
    with_article = {*language.article_prefixes, *merged}
    lone = {*language.conjunction_prefixes, *language.preposition_prefixes}
    known = [(prefix, MIN_STEM_CHARS) for prefix in with_article] + [(prefix, LONG_WORD_CHARS) for prefix in lone]
    return tuple(sorted(known, key=lambda item: (-len(item[0]), item[0])))


def _folded(text: str, language: Language) -> str:
    """The folded words of `text`, joined by blanks; characters are kept together in a language without blanks."""
    return " ".join(token.norm for token in tokenise(text) if token.is_word) if language.spaced else fold(text)


def _holds(folded: str, phrases: frozenset[str]) -> bool:
    return any(phrase in folded for phrase in phrases)


def _has_negating_affix(folded: str, language: Language) -> bool:
    """Whether a word of the text is negated by its beginning or ending."""
    prefixes, suffixes = _negating_affixes(language.code)
    return any(
        word.startswith(prefixes) or word.endswith(suffixes) for word in folded.split() if len(word) > LONG_WORD_CHARS
    )


@lru_cache(maxsize=64)
def _negating_affixes(code: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    language = LANGUAGES.get(code)
    affixes = (language.negating_prefixes, language.negating_suffixes) if language else ((), ())
    return tuple(map(fold, affixes[0])), tuple(map(fold, affixes[1]))


def _turns_down(cue: str, language: Language) -> bool:
    """Whether the cue is a word for not accepting: rejected, رفض, lehnt ab."""
    return stands(_forms(cue, language), f" {_folded(cue, language)} ", language.code).get("accept") is False


def _is_anaphoric(content: str, own_words: frozenset[str], lexicon: dict[str, frozenset[str]]) -> bool:
    leans = _holds(content, lexicon["anaphors"]) or _holds(content, lexicon["claim_nouns"])
    return (leans and len(own_words) <= 2 * SHORT_CONTENT_WORDS) or not own_words


@lru_cache(maxsize=64)
def _lexicon(code: str) -> dict[str, frozenset[str]]:
    """The closed classes of a language, folded; phrases carry a blank on both sides where words are separated."""
    language = LANGUAGES.get(code)
    if language is None:
        return dict.fromkeys((*_PHRASE_FIELDS, "function_words", "pseudo_negators", "unit_stems"), frozenset())
    edge = " " if language.spaced else ""
    lexicon = {
        name: frozenset(f"{edge}{_folded(phrase, language)}{edge}" for phrase in getattr(language, name))
        for name in _PHRASE_FIELDS
    }
    function_words = frozenset(fold(word) for name in _FUNCTION_FIELDS for word in getattr(language, name))
    scopes = frozenset(f"{edge}{_folded(phrase, language)}{edge}" for phrase in language.scope_words)
    negating = frozenset(scope for scope in scopes if _holds(scope, lexicon["negators"]))
    units = frozenset(_stem(fold(word), language) for phrase in language.units for word in phrase.split())
    return lexicon | {"function_words": function_words, "pseudo_negators": negating, "unit_stems": units}


_PHRASE_FIELDS = (
    "negators", "dismissals", "blame_words", "demand_words", "position_words", "hedges", "anaphors", "claim_nouns",
    "update_words", "retractions",
)  # fmt: skip
_FUNCTION_FIELDS = (
    "determiners", "prepositions", "noun_prepositions", "coordinators", "clause_openers", "relatives", "auxiliaries",
    "adverbs", "pronouns", "plural_pronouns", "first_person", "impersonal", "negators", "anaphors", "claim_nouns",
    "complementisers", "clitic_complementisers", "question_words", "future_words",
)  # fmt: skip
