"""A mention of a speaker → what its words tell of whom it means: whose words they are, its gender, what it shortens."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.extract.gazetteer import Gazetteer, folded_words
from claimcheck.extract.lexicon import HEADS, LINKS, OFFICES, SHORTEST_HEAD, Kind, Lexicon
from claimcheck.extract.nounphrases import GENITIVE_ADJECTIVE
from claimcheck.extract.verblast.endings import without_ending
from claimcheck.text.tokens import tokenise

COMPOUND_LINKS = ("", "s")  # between the parts of a compound: Regierung|s|sprecherin
GENITIVE_ENDINGS = ("s", "es")
VOWELS = frozenset("aeiouäöü")
OWN_BEFORE_S = frozenset("aious")  # before an "s" that is the noun's own: Campus, Kongress
CASE = re.compile("['’].*")  # what an apostrophe parts from a name: "Oda'dan"
IMPERSONAL_REACH = 3  # words of "لا يمكن"


def bare_mention(mention: str, lexicon: Lexicon) -> str:
    """The party without the noun that its words are called by, and without their day: "Angaben der Polizei vom Montag"
    → "Polizei", "Darstellung des Konzerns" → "Konzern", "Angaben Meyers" → "Meyer", "Oda'dan yapılan açıklamada" →
    "Oda", "Ece Tan'a" → "Ece Tan"; any other as it is."""
    mention = _undated(mention, lexicon)
    words = mention.split()
    document = lexicon.kind(_folded(words[-1])) & (Kind.DOCUMENT | Kind.ACCORDING_NOUN) if len(words) > 1 else 0
    if lexicon.language.issuer_suffixes and document:
        if all((_folded(word),) in lexicon.phrases["document_attributes"] for word in words[:-1]):
            return words[-1]
        return issuer(words[:-1], lexicon) or _named_issuer(words, lexicon) or mention
    if lexicon.language.issuer_suffixes and _folded(words[-1]).endswith(lexicon.endings["case_suffixes"]):
        return " ".join((*words[:-1], CASE.sub("", words[-1])))
    noun = next((at for at, word in enumerate(words[:3]) if lexicon.kind(_folded(word)) & Kind.ACCORDING_NOUN), -1)
    if noun < 0 or noun + 1 >= len(words) or not all(word.islower() for word in words[1:noun]):
        return mention
    link, owner = _folded(words[noun + 1]), words[noun + 2 :]
    if not lexicon.kind(link) & (Kind.GENITIVE | Kind.NOUN_PREPOSITION):
        return _bare_genitive(words[noun + 1 :]) if lexicon.language.nouns_are_capital else mention
    if not owner:
        return mention
    if lexicon.kind(_folded(owner[0])) & Kind.DETERMINER and len(owner) > 1:
        owner = owner[1:]
    if (link,) in lexicon.phrases["genitive_articles"]:
        owner[0] = nominative(owner[0], lexicon)
    return " ".join(owner)


def _undated(mention: str, lexicon: Lexicon) -> str:
    """The phrase without the day that closes it behind a preposition: "Polizeiangaben | vom 3. Mai"."""
    words = mention.split()
    kinds = [lexicon.kind(_folded(word)) for word in words]
    day = next((at for at in range(len(words), 0, -1) if not _tells_day(words[at - 1], kinds[at - 1])), 0)
    dated = 1 < day < len(words) and kinds[day - 1] & Kind.PREPOSITION and not kinds[day - 1] & Kind.TIME
    return " ".join(words[: day - 1]) if dated else mention


def _tells_day(word: str, kind: int) -> bool:
    return bool(kind & Kind.TIME) or word[0].isdecimal()


def _bare_genitive(owner: list[str]) -> str:
    """The party in the genitive without an article, in its plain form: "chinesischer Medien" → "chinesische Medien",
    "Olaf Brandts" → "Olaf Brandt"."""
    if owner[0].endswith(GENITIVE_ADJECTIVE) and owner[0].islower():
        return " ".join([owner[0][:-1], *owner[1:]])
    last = next((at for at, word in enumerate(owner) if not word[0].isupper()), len(owner)) - 1
    if last >= 0 and len(owner[last]) > SHORTEST_HEAD:
        owner[last] = owner[last].removesuffix("s")
    return " ".join(owner)


def issuer(words: Sequence[str], lexicon: Lexicon) -> str:
    """The body that the words before a document say to be its author, without their case: "Tarım Odasından | yapılan",
    "Oda | tarafından hazırlanan", "Oda | bir"; "" without one."""
    for at, word in enumerate(words):
        folded = _folded(word)
        if lexicon.kind(folded) & Kind.AGENT:
            return " ".join(words[:at])
        for ending in ("", *lexicon.endings["issuer_suffixes"]):
            stem = folded.removesuffix(ending).rstrip("'’")
            goes_on = not ending and words[at + 1 : at + 2] and words[at + 1][:1].isupper()  # "Borsa | İstanbul"
            if folded.endswith(ending) and lexicon.kind(stem) & Kind.BODY and not goes_on:
                return " ".join((*words[:at], word[: len(word) - len(ending)].rstrip("'’")))
    return ""


def _named_issuer(words: Sequence[str], lexicon: Lexicon) -> str:
    """The name whose document closes the words: right before it, "dün yayımlanan | TYD | bültenine", or in a case that
    makes it its author, "Kaya Gıda'dan yapılan açıklamaya", "Kaya Gıda'nın ilk raporuna"; "" without one."""
    norms, ends, last = [_folded(word) for word in words], lexicon.endings, len(words) - 2
    names = [word[:1].isupper() and not lexicon.kind(_folded(CASE.sub("", word))) & Kind.TIME for word in words]
    stems = (norms[-1].removesuffix(end) for end in ends["adjunct_suffixes"] if norms[-1].endswith(end))
    owned = norms[-1].endswith(ends["owned_suffixes"]) or any(s.endswith(ends["possessive_suffixes"]) for s in stems)
    owned = owned or (norms[last],) in lexicon.phrases["document_attributes"]
    for at in range(last, -1, -1):
        made = owned or norms[at + 1].endswith(ends["relative_suffixes"])  # "Oda'nın | yaptığı"
        bare = at == last and (at > 0 or words[0].isupper())  # the first capital may be the sentence's
        made = made and norms[at].endswith(ends["issuer_suffixes"])
        if names[at] and (made if CASE.search(words[at]) else bare):
            first = next((i + 1 for i in range(at, -1, -1) if not names[i]), 0)
            return " ".join((*words[first:at], CASE.sub("", words[at])))
    return ""


def is_mute(mention: str, opens: bool, lexicon: Lexicon) -> bool:
    """Whether the phrase is one that says nothing: its head is a thing, "safe corridors inside the town", or it is an
    infinitive, "to use them". A capital marks a name, save on the first word of a sentence, where `opens`."""
    if not lexicon.language.mute_words:
        return False
    words = mention.split()
    kinds = [lexicon.kind(_folded(word)) for word in words]
    if any(kind & Kind.COORDINATOR for kind in kinds):
        return False
    ends = LINKS | Kind.RELATIVE
    head = next((at for at in range(1, len(words)) if kinds[at] & ends or words[at - 1].endswith(",")), len(words)) - 1
    if lexicon.language.cue_closes and not kinds[head] & (Kind.TIME | Kind.TIME_NOUN):
        head = next((at for at in range(head) if kinds[at] & (OFFICES | Kind.BODY)), head)  # "این | ستاد کرونا"
    plain = [not word[:1].isupper() or (not at and opens) for at, word in enumerate(words)]
    infinitive = plain[0] and bool(kinds[0] & Kind.INFINITIVE)
    return infinitive or (plain[head] and (_folded(words[head]),) in lexicon.phrases["mute_words"])


def nominative(word: str, lexicon: Lexicon) -> str:
    """A noun behind a genitive article without its ending, known or not: Konzerns → Konzern, Museums → Museum."""
    for ending in GENITIVE_ENDINGS:
        stem = word.removesuffix(ending)
        if stem != word and lexicon.kind(_folded(stem)) & HEADS:
            return stem
    stem = word.removesuffix("es")
    if stem == word or stem[-1:] in VOWELS:
        stem = word.removesuffix("s") if word[-2:-1] not in OWN_BEFORE_S else word
    return stem if len(stem) >= SHORTEST_HEAD else word


def out_of_place(noun: str, lexicon: Lexicon) -> Iterator[str]:
    """What the noun of a place phrase can be as a subject, where one of the language's endings shows it: министерстве →
    министерство and others that are no words."""
    return (noun[:-1] + ending for ending in lexicon.language.nominative_endings)


def bare_word(word: str, lexicon: Lexicon) -> str:
    """A folded word without possessive, article or joined preposition, for comparing mentions."""
    for suffix in ("'s", "'"):
        word = word.removesuffix(suffix)
    for prefix in lexicon.article_prefixes:
        if word.startswith(prefix) and len(word) > len(prefix) + 2:
            return word[len(prefix) :]
    for suffix in lexicon.language.case_suffixes:
        if "'" in suffix and word.endswith(suffix):
            return word[: -len(suffix)]
    plain = without_ending(word, "authority_suffixes", Kind.BODY, lexicon) or word  # "Bakanlığa"
    return without_ending(plain, "possessive_suffixes", Kind.BODY, lexicon) or plain  # "Savunma Bakanlığı"


def plain_words(mention: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The folded words, a compound for who speaks parted from whom it speaks for ("Regierungssprecherin" → regierung,
    sprecherin), and nouns behind a genitive article in their plain form."""
    plain: list[str] = []
    for word in folded_words(mention):
        if plain and (plain[-1],) in lexicon.phrases["genitive_articles"]:
            word = nominative(word, lexicon)
        plain.extend(_parted(word, lexicon))
    return tuple(plain)


def _parted(word: str, lexicon: Lexicon) -> tuple[str, ...]:
    if not lexicon.language.compounds or not lexicon.kind(word) & Kind.SPOKESMAN:
        return (word,)
    for cut in range(SHORTEST_HEAD, len(word) - SHORTEST_HEAD + 1):
        if lexicon.kinds.get(word[cut:], Kind.NONE) & Kind.SPOKESMAN:
            for link in COMPOUND_LINKS:
                body = word[:cut].removesuffix(link)
                if (not link or body != word[:cut]) and lexicon.kind(body) & Kind.BODY:
                    return body, word[cut:]
    return (word,)


def shortens(word: str, longer: str, lexicon: Lexicon) -> bool:
    """Whether a word is another, or the last part of it where nouns are compounds: Ministerium, Umweltministerium."""
    if word == longer:
        return True
    ends = lexicon.language.compounds and len(word) >= SHORTEST_HEAD and longer.endswith(word)
    return ends and bool(lexicon.kind(word) & HEADS)


def gender_of(mention: str, lexicon: Lexicon) -> str:
    """The gender that an opening article, a form of address, the ending of an office or of a first name shows: "m",
    "f", "n", or "". Where names show it, an office alone tells women only."""
    words = folded_words(mention)
    genders = lexicon.language.genders
    feminine = (*lexicon.endings["feminine_offices"], *lexicon.endings["feminine_nouns"])
    by_name = bool(lexicon.language.feminine_names)
    for word in words:
        office = lexicon.kind(word) & OFFICES and lexicon.language.feminine_offices
        adjectival = (
            word.endswith(lexicon.endings["plain_adjective_suffixes"]) and lexicon.kind(words[0]) & Kind.ARTICLE
        )
        if adjectival and not by_name:
            continue  # "die Angeklagte"
        if office and (word.endswith(feminine) or not by_name):
            return "f" if word.endswith(feminine) else "m"
    if by_name and _is_womans_name(mention, lexicon):
        return "f"
    held = next((genders[word] for word in words if word in genders and not lexicon.kind(word) & Kind.ARTICLE), "")
    return held or (genders.get(words[0], "") if words else "")


def is_nobody(words: Sequence[str], speaker: str, lexicon: Lexicon) -> bool:
    """Whether the first of the folded words is a pronoun that does not stand for the speaker: its verb needs nobody
    ("es gebe", "أنه لا يمكن"), or no neuter speaks."""
    genders, phrases = lexicon.language.genders, lexicon.phrases
    if (words[0],) not in phrases["impersonal"]:
        return False
    if lexicon.opening("impersonal_verbs", words[1 : 1 + IMPERSONAL_REACH]):
        return True
    return genders.get(words[0]) == "n" and genders.get(next(iter(folded_words(speaker)), "")) != "n"


def is_of_others(possessive: str, speaker: str, lexicon: Lexicon) -> bool:
    """Whether a possessive of women and of many is not certain to be the speaker's: "Meyer sagte, ihre Hunde"."""
    feminine = (possessive,) in lexicon.phrases["feminine_possessives"]
    several = any(lexicon.kind(word) & Kind.COORDINATOR for word in folded_words(speaker))
    return feminine and not several and gender_of(speaker, lexicon) != "f"


def states_in(text: str, lexicon: Lexicon, names: Gazetteer) -> Counter[str]:
    """The keys of the states that a text names, or has adjectives or capitals of: how often each."""
    language = lexicon.language
    tokens = tokenise(text, elided=language.elided_words, vocabulary=lexicon.vocabulary)
    found: Counter[str] = Counter()
    for word, times in Counter(token.norm for token in tokens if token.is_word).items():
        cut = (word.removeprefix(prefix) for prefix in (*language.article_prefixes, *language.conjunction_prefixes))
        entities = (names.adjectives.get(form) or names.names.get((form,)) for form in (word, *cut))
        for key in {entity.id for entity in entities if entity is not None and entity.kind == "state"}:
            found[key] += times
    return found


def _is_womans_name(mention: str, lexicon: Lexicon) -> bool:
    """Whether the first name before a surname that closes the mention is a woman's: "голова ради | Ольга | Мазур"."""
    *_, first, last = ("", "", *mention.split())
    if not (first[:1].isupper() and last[:1].isupper()) or any(lexicon.kind(_folded(word)) for word in (first, last)):
        return False
    given = _folded(first)
    return given.endswith(lexicon.endings["feminine_names"]) and (given,) not in lexicon.phrases["names_of_men"]


def _folded(word: str) -> str:
    return "".join(folded_words(word))
