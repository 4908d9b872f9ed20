"""Language record → lookup tables over folded tokens: cues by first word, and the closed classes of each word as
bits."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.languages.catalogue import language as known_language
from claimcheck.languages.language import CueGroup, Frame, Language
from claimcheck.text.normalise import fold
from claimcheck.text.quotes import APOSTROPHES
from claimcheck.text.tokens import Vocabulary, tokenise


class Kind:
    """What a word can be, as bits of one int; a word may be several. Plain ints: an IntFlag is ten times slower to
    combine."""

    NONE = 0
    DETERMINER = 1
    PREPOSITION = 2
    NOUN_PREPOSITION = 4
    COORDINATOR = 8
    OPENER = 16
    RELATIVE = 32
    AUXILIARY = 64
    FINITE = 128
    ADVERB = 256
    PRONOUN = 512
    TIME = 1024
    COMPLEMENTISER = 2048
    CLITIC = 4096
    TITLE = 8192
    ROLE = 1 << 14
    BODY = 1 << 15
    DOCUMENT = 1 << 16
    MEDIUM = 1 << 17
    ADDRESSEE = 1 << 18
    NEGATOR = 1 << 19
    OTHERS = 1 << 20
    FIRST_PERSON = 1 << 21
    PASSIVE = 1 << 22
    INFINITIVE = 1 << 23
    PARTICLE = 1 << 24
    SPOKESMAN = 1 << 25
    TELLING = 1 << 26
    ANAPHOR = 1 << 27
    CLAIM_NOUN = 1 << 28
    MARKER = 1 << 29
    GENITIVE = 1 << 31
    AGENT = 1 << 32
    ARTICLE = 1 << 33
    GOVERNED = 1 << 34
    ACCORDING_NOUN = 1 << 35
    BRACKET = 1 << 36
    OBJECT_MARKER = 1 << 37
    OBJECT_OPENER = 1 << 38
    QUESTION = 1 << 39
    TOPIC = 1 << 40
    SUBJUNCTIVE = 1 << 41
    WEAK_SUBJUNCTIVE = 1 << 42
    SETTING = 1 << 43
    TIME_NOUN = 1 << 44
    PLACE = 1 << 45
    JOINED = 1 << 30  # carries a conjunction prefix


FIELDS = (
    ("determiners", Kind.DETERMINER), ("prepositions", Kind.PREPOSITION),
    ("noun_prepositions", Kind.NOUN_PREPOSITION), ("coordinators", Kind.COORDINATOR), ("clause_openers", Kind.OPENER),
    ("relatives", Kind.RELATIVE), ("auxiliaries", Kind.AUXILIARY), ("finite_verbs", Kind.FINITE),
    ("adverbs", Kind.ADVERB), ("pronouns", Kind.PRONOUN), ("plural_pronouns", Kind.PRONOUN), ("weekdays", Kind.TIME),
    ("relative_days", Kind.TIME), ("complementisers", Kind.COMPLEMENTISER), ("clitic_complementisers", Kind.CLITIC),
    ("titles", Kind.TITLE), ("roles", Kind.ROLE), ("bodies", Kind.BODY), ("documents", Kind.DOCUMENT),
    ("media", Kind.MEDIUM), ("addressees", Kind.ADDRESSEE), ("negators", Kind.NEGATOR), ("others", Kind.OTHERS),
    ("first_person", Kind.FIRST_PERSON), ("passive_auxiliaries", Kind.PASSIVE), ("infinitive_marks", Kind.INFINITIVE),
    ("particles", Kind.PARTICLE), ("spokesmen", Kind.SPOKESMAN), ("addressee_verbs", Kind.TELLING),
    ("genitives", Kind.GENITIVE), ("object_markers", Kind.OBJECT_MARKER), ("object_openers", Kind.OBJECT_OPENER),
    ("according_nouns", Kind.ACCORDING_NOUN), ("brackets", Kind.BRACKET), ("question_complementisers", Kind.QUESTION),
    ("setting_nouns", Kind.SETTING), ("time_nouns", Kind.TIME_NOUN), ("articles", Kind.ARTICLE),
    ("governed_prepositions", Kind.GOVERNED), ("agent_prepositions", Kind.AGENT), ("anaphors", Kind.ANAPHOR),
    ("claim_nouns", Kind.CLAIM_NOUN), ("source_markers", Kind.MARKER), ("subjunctives", Kind.SUBJUNCTIVE),
    ("time_words", Kind.TIME), ("place_prepositions", Kind.PLACE), ("weak_subjunctives", Kind.WEAK_SUBJUNCTIVE),
    ("topic_openers", Kind.TOPIC),
)  # fmt: skip

OFFICES = Kind.TITLE | Kind.ROLE | Kind.SPOKESMAN  # of people
HEADS = (
    Kind.ROLE | Kind.BODY | Kind.SPOKESMAN | Kind.TITLE | Kind.DOCUMENT | Kind.MEDIUM | Kind.ACCORDING_NOUN
    | Kind.CLAIM_NOUN
)  # fmt: skip
PREPOSITIONS = Kind.PREPOSITION | Kind.NOUN_PREPOSITION
LINKS = PREPOSITIONS | Kind.GENITIVE  # words that hang a noun on what stands before them
FILLERS = Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.COORDINATOR | Kind.GENITIVE | Kind.MARKER
SHORTEST_HEAD = 4  # letters of the last part of a compound
SHORTEST_WITH_ARTICLE = 5  # letters that may be no article and noun: الدها of والدها, "her father"
MANY_CUES = 16  # that begin with one word
MOST_WORDS = 200_000  # whose kinds are kept: text is hostile
GAP = "…"
JOINER = "\u200c"
Phrase = tuple[str, ...]


class CueEntry(NamedTuple):
    """A cue's words, the word that ends it after a gap ("" where there is none), and its groups."""

    phrase: Phrase
    tail: str
    groups: tuple[CueGroup, ...]


class CueTable(dict[str, list[CueEntry]]):
    """First word → the cues that begin with it, the longest first; of words with many, `last_words` tells where those
    with each last word ("" for a first word alone) are."""

    def __init__(self, entries: dict[str, list[CueEntry]]) -> None:
        super().__init__(entries)
        self.last_words: dict[str, dict[str, list[int]]] = {}
        for first, found in self.items():
            if len(found) > MANY_CUES:
                places = self.last_words[first] = {}
                for place, entry in enumerate(found):
                    places.setdefault(entry.phrase[-1] if len(entry.phrase) > 1 else "", []).append(place)


class Kinds(dict[str, int]):
    """Folded word → what it can be. A word that `listed` lacks is read once: with its conjunction prefix, or as a
    compound. What it is parted into must be listed, have an article, or be a name of the gazetteer, so that no word's
    kind depends on what was read before it."""

    def __init__(self, language: Language, listed: dict[str, int]) -> None:
        super().__init__(listed)
        self._listed = listed
        self._prefixes, self._compounds = language.conjunction_prefixes, language.compounds
        self._articles = language.article_prefixes

    def __missing__(self, norm: str) -> int:
        known = self._prefixed(norm) or (self._compound(norm) if self._compounds else Kind.NONE)
        if len(self) < MOST_WORDS:
            self[norm] = known
        return known

    def _prefixed(self, norm: str) -> int:
        for prefix in self._prefixes:
            rest = norm.removeprefix(prefix)
            if rest == norm or len(rest) < 2:
                continue
            known = self._listed.get(rest)
            with_article = rest.startswith(self._articles) and len(rest) > SHORTEST_WITH_ARTICLE
            if known is not None or with_article or gazetteer().find((rest,)):
                return (known or Kind.NONE) | Kind.JOINED
        return Kind.NONE

    def _compound(self, norm: str) -> int:
        cuts = (norm.rfind("-") + 1, *range(2, len(norm) - SHORTEST_HEAD + 1))
        heads = (self._listed.get(norm[cut:], Kind.NONE) & HEADS for cut in cuts)
        return next((head for head in heads if head), Kind.NONE)


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The tables of one language. `cues` and the two according tables map a first word to its phrases, longest
    first."""

    language: Language
    vocabulary: Vocabulary
    kinds: Kinds
    kind: Callable[[str], int]  # what a folded word can be: looks it up in `kinds`
    cues: CueTable
    idioms: dict[str, frozenset[str]]  # first word → the words that make it no cue
    needed: dict[str, frozenset[str]]  # first word → the words, one of which must follow
    according_to: dict[str, list[Phrase]]
    according_after: dict[str, list[Phrase]]
    according_weak: frozenset[str]
    phrases: dict[str, frozenset[Phrase]]  # field name → folded phrases, for fields matched as phrases
    openers: dict[str, frozenset[str]]  # field name → the first words of those phrases
    governing: CueTable  # the same as `cues`, with those that govern a preposition alone
    tail_cues: CueTable  # the same as `cues`, with those that count in tails alone
    cue_openers: frozenset[str]  # the first words of all cues and according-phrases
    marks: frozenset[str]  # every quotation mark
    endings: dict[str, tuple[str, ...]]  # field name → folded endings, for fields matched at an end of words
    article_words: frozenset[str]
    article_prefixes: tuple[str, ...]  # the longest first
    markers: tuple[str, ...]
    postposed: dict[str, frozenset[str]]  # field name → folded words that follow what they mark
    numbers: frozenset[str]  # folded number and scale words
    time_names: frozenset[str]  # folded
    name_words: frozenset[str]  # folded words that may be names
    acronyms: frozenset[str]  # folded words that are names in capitals
    counted: frozenset[str]  # folded words for what is counted: people, soldiers

    def joined_verb(self, word: str) -> int:
        """FINITE where a word of no class shows by what a joiner joins to it that it is a verb: "می‌خواهد",
        "اولویت‌هاست"."""
        parts = word.split(JOINER)
        language = self.language
        verb = len(parts) > 1 and (parts[0] in language.verb_prefixes or parts[-1] in language.verb_endings)
        return Kind.FINITE if verb else Kind.NONE

    def is_number(self, norm: str) -> bool:
        """Whether the folded word is digits, or a number word with or without a conjunction prefix."""
        if norm[0].isdecimal() or norm in self.numbers:
            return True
        return norm.startswith(self.language.conjunction_prefixes) and norm[1:] in self.numbers

    def is_open_adverb(self, norm: str, kind: int) -> bool:
        """Whether a word of no class has the ending of an adverb of manner: "sharply"."""
        return not kind and norm.endswith(self.endings["adverb_suffixes"])

    @property
    def joining_word(self) -> str:
        """The word for "and"; empty where it is none of its own."""
        return fold(self.language.coordinators[0]) if self.language.coordinators else ""

    @property
    def oblique(self) -> tuple[str, ...]:
        """Endings that no subject has, where nouns have cases: "забезпечення", "Орлову", "бійцями"."""
        fields = ("genitive_suffixes", "dative_suffixes", "naming_endings")
        return tuple(ending for field in fields for ending in self.endings[field])

    def key(self, phrase: str) -> Phrase:
        """The folded tokens of a phrase."""
        return _key(phrase, self.language, self.vocabulary)

    def starts(self, field: str, norms: Sequence[str]) -> list[int]:
        """Where in the folded words the first word of a phrase of the language's `field` stands."""
        openers = self.openers[field]
        return [index for index, norm in enumerate(norms) if norm in openers]

    def opening(self, field: str, norms: Sequence[str], least: int = 1) -> int:
        """How many of the folded words the longest phrase of the language's `field` has that opens them, of at least
        `least` words; 0 for none."""
        if not norms or norms[0] not in self.openers[field]:
            return 0
        phrases, words = self.phrases[field], tuple(norms)
        return next((size for size in range(len(words), least - 1, -1) if words[:size] in phrases), 0)

    def closing(self, field: str, norms: Sequence[str], least: int = 1) -> int:
        """The same of the longest phrase that closes them."""
        phrases, words = self.phrases[field], tuple(norms)
        return next((size for size in range(len(words), least - 1, -1) if words[-size:] in phrases), 0)

    def holds(self, field: str, norms: Iterable[str]) -> bool:
        """Whether any phrase of the language's `field` stands in the folded words."""
        return self.place(field, norms) >= 0

    def place(self, field: str, norms: Iterable[str]) -> int:
        """Where the first phrase of the language's `field` begins in the folded words, or -1."""
        phrases, openers = self.phrases[field], self.openers[field]
        sequence = tuple(norms)
        for index, norm in enumerate(sequence):
            if norm not in openers:
                continue
            for size in range(1, 6):
                if sequence[index : index + size] in phrases:
                    return index
        return -1


PHRASE_FIELDS = (
    "dismissals", "verdict_openers", "demand_words", "demand_openers", "demand_auxiliaries",
    "hedges", "refusals", "blame_words", "passive_futures",
    "future_words", "question_words",
    "receive_nouns", "confirmations", "beliefs", "impersonal", "negators", "relay_markers", "harm_words",
    "combatants", "targets", "grave_words", "say_verbs", "scope_words", "question_openers", "agentless", "intend_words",
    "any_words",
    "object_closers", "lone_subjects", "genitive_articles",
    "generic_bodies", "generic_persons", "company_forms", "indefinite_articles", "idioms",
    "possessives", "feminine_possessives", "object_determiners", "oblique_words", "own_adjectives", "manner_words",
    "adjunct_openers", "bare_sources", "place_pronouns",
    "aside_openers", "demonstratives", "condition_openers", "raising_verbs", "causing_verbs", "imperfect_modals",
    "objectless_passives", "appealed", "thing_plurals", "verb_like_names", "lone_anaphors", "taken_up_pronouns",
    "so_words", "back_references", "genitive_offices",
    "according_unsure", "passives_behind", "perfect_closers", "binding_openers",
    "opening_subordinators", "agent_closers",
    "adjunct_closers", "naming_converbs", "manner_phrases", "wrong_words", "duty_words", "decision_words",
    "doers", "own_words", "own_bodies",
    "attributive_bodies", "place_nouns", "action_nouns", "light_infinitives", "plain_bodies", "plan_nouns",
    "plan_verbs", "own_futures", "no_plans", "plural_pronouns", "names_of_men", "impersonal_modals", "opening_phrases",
    "rule_nouns", "attributive_names", "closing_participles", "criticisms", "name_titles", "partisans",
    "impersonal_verbs", "outlet_openers", "governing_words", "complemented_cues", "according_media", "day_holders",
    "document_parts", "citing", "citing_after", "embedded_denials",
    "document_attributes", "wilful_cues", "evident_cues", "dative_cues", "result_verbs", "opening_verbs", "site_words",
    "reply_verbs", "reflexives",
    "tail_openers", "tail_nouns", "tail_links", "tail_contrasts", "news_nouns", "news_links", "news_closers",
    "mute_words", "noun_cues", "reason_openers", "verbal_nouns", "things", "blame_bars", "report_openers",
    "estimate_openers", "further_cues", "speaker_words", "institution_names", "bound_offices",
    "claim_links", "claim_openers", "day_openers", "leaning_openers", "envoys", "clause_joiners", "clause_binders",
    "clause_closers",
)  # fmt: skip


ENDING_FIELDS = (
    "accusation_stems", "adverb_suffixes", "finite_suffixes", "content_suffixes", "demand_suffixes", "future_suffixes",
    "first_future_endings", "passive_future_endings", "no_plan_endings", "genitive_suffixes", "case_suffixes",
    "subjunctive_endings", "past_endings", "feminine_offices", "feminine_names", "participle_suffixes",
    "converb_suffixes", "owner_suffixes", "issuer_suffixes", "authority_suffixes", "relative_suffixes",
    "object_suffixes", "perfect_suffixes",
    "future_participles", "document_stems", "possessive_suffixes", "owned_suffixes", "adjunct_suffixes",
    "agent_suffixes", "participle_endings", "own_future_endings", "bound_participles", "active_participles",
    "subject_endings", "plural_endings", "singular_endings", "plural_nouns", "infinitive_endings",
    "plain_adjective_suffixes", "dative_suffixes", "agreeing_participles", "naming_endings", "abstract_endings",
    "feminine_nouns", "participle_closings", "converb_endings", "imperfective_endings", "wanted_endings",
    "impersonal_endings", "indefinite_suffixes", "stem_endings", "passive_participles", "past_verb_endings",
    "first_person_endings", "negating_prefixes", "negating_suffixes", "verb_prefixes", "credit_stems",
    "demand_endings", "done_endings", "place_endings", "manner_endings", "complementisers",
    "adjective_endings", "plural_determiner_endings", "plural_noun_endings", "plural_verb_endings",
)  # fmt: skip


POSTPOSED_FIELDS = (
    "nominal_markers", "nominal_pronouns", "oblique_pronouns", "place_markers", "attribute_words", "undoing_followers",
    "naming_markers", "object_pronouns", "oblique_genitives", "cue_particles",
)  # fmt: skip


@cache
def lexicon(code: str) -> Lexicon:
    """The compiled tables of a language. Raises UnsupportedLanguage for a code without a file."""
    language = known_language(code)
    vocabulary = Vocabulary() if language.spaced else _vocabulary(language)
    kinds = Kinds(language, _listed(language, vocabulary))
    phrases = {
        field: frozenset(_key(phrase, language, vocabulary) for phrase in getattr(language, field))
        for field in PHRASE_FIELDS
    }
    cue_table = _cue_table(language.cues, language, vocabulary)
    according_to = _phrase_table(language.according_to, language, vocabulary)
    according_after = _phrase_table(language.according_after, language, vocabulary)
    according_weak = frozenset(fold(word) for word in language.according_weak)
    return Lexicon(
        language=language,
        vocabulary=vocabulary,
        kinds=kinds,
        kind=kinds.__getitem__,
        cues=cue_table,
        governing=_cue_table(language.governing_cues, language, vocabulary),
        tail_cues=_cue_table((*language.tail_cues, *language.cues), language, vocabulary),
        cue_openers=frozenset((*cue_table, *according_to, *according_after, *according_weak)),
        openers={field: frozenset(phrase[0] for phrase in found if phrase) for field, found in phrases.items()},
        idioms=_idiom_table(language.idioms),
        needed=_idiom_table(language.needed_objects),
        according_to=according_to,
        according_after=according_after,
        according_weak=according_weak,
        phrases=phrases,
        endings={
            field: tuple(fold(ending) for ending in getattr(language, field)) or ("\0",) for field in ENDING_FIELDS
        },
        marks=frozenset(fold(mark) for pair in language.quotation_marks for mark in pair),
        article_prefixes=tuple(sorted(language.article_prefixes, key=len, reverse=True)),
        article_words=frozenset(fold(article) for article in language.articles),
        markers=tuple(fold(marker) for marker in language.source_markers),
        postposed={field: frozenset(fold(word) for word in getattr(language, field)) for field in POSTPOSED_FIELDS},
        time_names=frozenset(fold(word) for word in language.time_names),
        name_words=frozenset(fold(word) for word in language.name_words),
        acronyms=frozenset(fold(word) for word in language.acronyms),
        counted=frozenset(fold(word) for word in language.units),
        numbers=frozenset(fold(word) for word in (*language.number_words, *language.scale_words)),
    )


def _listed(language: Language, vocabulary: Vocabulary) -> dict[str, int]:
    """Folded word → its kinds, of the words that a class of the language lists."""
    kinds: dict[str, int] = {}
    for field, kind in FIELDS:
        for word in getattr(language, field):
            key = _key(word, language, vocabulary)
            if len(key) == 1:
                kinds[key[0]] = kinds.get(key[0], Kind.NONE) | kind
    for month in language.months:
        for norm in _key(month, language, vocabulary):
            kinds[norm] = kinds.get(norm, Kind.NONE) | Kind.TIME
    return kinds


def _key(phrase: str, language: Language, vocabulary: Vocabulary) -> Phrase:
    norms = tuple(token.norm for token in tokenise(phrase, elided=language.elided_words, vocabulary=vocabulary))
    elided = len(norms) > 1 and language.elided_words and norms[-1] in APOSTROPHES
    return norms[:-1] if elided else norms  # "fait état d'": its mark is no token of its own in text


def _cue_table(cues: Sequence[CueGroup], language: Language, vocabulary: Vocabulary) -> CueTable:
    groups: dict[tuple[Phrase, str], list[CueGroup]] = {}
    for group in cues:
        for form in group.forms:
            words, _, tail = form.partition(GAP)
            held = groups.setdefault((_key(words, language, vocabulary), fold(tail.strip())), [])
            if group not in held:
                held.append(group)
            if tail and language.verb_second:  # "teilte … mit" is "mitteilte" at the end of its clause
                for closing in (tail.strip() + words.strip(), tail + " " + words):
                    held = groups.setdefault((_key(closing, language, vocabulary), ""), [])
                    if group not in held:
                        held.append(group)
    table: dict[str, list[CueEntry]] = {}
    for (phrase, tail), held in groups.items():
        if tail:  # the same cue may take a clause after its tail
            held = held + [group for group in groups.get((phrase, ""), ()) if Frame.CLAUSE in group.frames]
        table.setdefault(phrase[0], []).append(CueEntry(phrase, tail, tuple(held)))
    for entries in table.values():
        entries.sort(key=lambda entry: (-len(entry.phrase), not entry.tail))
    return CueTable(table)


def _idiom_table(idioms: tuple[str, ...]) -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for idiom in idioms:
        first, _, last = idiom.partition(GAP)
        table[fold(first.strip())] = table.get(fold(first.strip()), frozenset()) | {fold(last.strip())}
    return table


def _phrase_table(phrases: tuple[str, ...], language: Language, vocabulary: Vocabulary) -> dict[str, list[Phrase]]:
    table: dict[str, list[Phrase]] = {}
    for phrase in phrases:
        key = _key(phrase, language, vocabulary)
        table.setdefault(key[0], []).append(key)
    for entries in table.values():
        entries.sort(key=len, reverse=True)
    return table


def _vocabulary(language: Language) -> Vocabulary:
    """Words to cut unspaced text by: every word of the record, and for each first character the longest length."""
    words: set[str] = set()
    for group in (*language.cues, *language.tail_cues):
        words.update(group.forms)
    for field in (
        *(field for field, _ in FIELDS),
        *PHRASE_FIELDS,
        "according_to",
        "according_after",
        "months",
        "plain_words",
    ):
        words.update(getattr(language, field))
    vocabulary = Vocabulary()
    for word in words:
        vocabulary[word] = max(vocabulary.get(word, 1), len(word))
        vocabulary[word[0]] = max(vocabulary.get(word[0], 1), len(word))
    return vocabulary
