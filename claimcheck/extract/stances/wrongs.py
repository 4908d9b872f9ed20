"""Whether a content says that somebody else did harm or wrong."""

from collections.abc import Collection, Sequence

from claimcheck.extract.brackets import is_passive
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.stances.denials import is_attribute, is_barred, is_denied, is_relative
from claimcheck.extract.stances.reaches import DENIAL_REACH, DOER_REACH, HEAD_WORDS, LONGEST_WRONG, OBJECT_REACH
from claimcheck.extract.stances.speakers import does_harm, forms, has_other_subject, has_own, names_speaker, states

GRAVE_REACH = 13  # words behind a harm among which stands what makes it a wrong
MAKER_WORDS = 4  # "by the Chadian army"
PLACE_REACH = 2  # words before a state among which its preposition stands
PASSIVE_REACH = 2  # words behind a wrong among which the auxiliary of its passive stands
AGENT_REACH = 1  # words behind a verb among which its subject stands in a verb-first language


def blames(norms: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether a party is said to do harm, within a few words: "regime forces bombed", "killed by militants", "روسيا
    تواصل قصفهم"; or anybody but the speaker a wrong. Harm done to combatants, and a passive without its agent
    ("soldiers were killed"), blame nobody; nor does what is denied, or what the speaker's own country did."""
    own = states(source, names) if lexicon.phrases["grave_words"] else frozenset()
    places = sorted({*lexicon.starts("harm_words", norms), *lexicon.starts("wrong_words", norms)})
    return any(_blames_at(norms, index, own, source, draft, lexicon, names) for index in places)


def _blames_at(
    norms: Sequence[str],
    index: int,
    own: Collection[str],
    source: Collection[str],
    draft: Draft,
    lexicon: Lexicon,
    names: Gazetteer,
) -> bool:
    """Whether the word at `index` is a harm or opens a wrong that blames somebody; `own`: the speaker's states."""
    norm = norms[index]
    harm = (norm,) in lexicon.phrases["harm_words"]
    size = lexicon.opening("wrong_words", norms[index : index + LONGEST_WRONG])
    wrong, end = size > 0, index + max(1, size)
    if (not harm and not wrong) or is_denied(norms, index, end, lexicon):
        return False
    if wrong and is_relative(norms[max(0, index - DOER_REACH) : index], lexicon):
        return False
    if is_barred(norms, index, end, lexicon) or is_attribute(norms, end, lexicon):
        return False
    behind = norms[end : end + OBJECT_REACH - 1]
    if len(behind) > 1 and (behind[1],) in lexicon.phrases["adjunct_closers"]:
        return False  # "قتل | کے بعد": when it was
    passive = any(lexicon.kind(before) & Kind.PASSIVE for before in norms[max(0, index - 2) : index])
    passive = passive and not norm.endswith(lexicon.endings["active_participles"])  # "was arming the rebels"
    passive = passive or _is_impersonal(norms, index, lexicon) or _is_unbound(norms, index, lexicon)
    if not wrong and not _is_grave(norms, index, passive, own, lexicon, names):
        return False
    near = behind[:PASSIVE_REACH] if wrong else behind
    passive = passive or any((after,) in lexicon.phrases["passives_behind"] for after in near)
    if is_passive(norms, index, lexicon) if lexicon.language.verb_second else passive:
        doers = _agents(norms, index, lexicon)
        agent = lexicon.language.verb_second or any(lexicon.kind(word) & Kind.AGENT for word in behind)
        wrong = wrong and agent and bool(doers) and not has_own(doers, source, draft, lexicon)
    elif (size < 2 and _lacks_object(norms, index, lexicon)) or (
        any((after,) in lexicon.phrases["combatants"] for after in behind) and not wrong
    ):
        return False
    else:
        doers = _doers(norms, index, behind, lexicon, names)
        wrong = wrong and has_other_subject(norms, index, size, source, draft, lexicon)
    return wrong or any(
        not names_speaker(doer, source, lexicon)
        and any(_is_party(form, lexicon, names) for form in forms(doer, lexicon))
        and not _is_mine(doers, at, lexicon)
        and not (at and lexicon.language.heads_last and lexicon.kind(doers[at - 1]) & Kind.OBJECT_OPENER)
        and not (not passive and _is_place(doers, at, lexicon, names))
        and not states(doers[max(0, at - 1) : at + 1], names) & own
        for at, doer in enumerate(doers)
    )


def _doers(
    norms: Sequence[str], index: int, behind: Sequence[str], lexicon: Lexicon, names: Gazetteer
) -> Sequence[str]:
    """The words among which the doer of an active verb at `index` stands: what opens the content, what made it
    ("strikes by | the army | … killed"), what is before the verb and, where verbs come first, what is right behind."""
    opening = norms[:2] if index <= HEAD_WORDS else ()
    opening = opening if any(does_harm(word, lexicon) for word in opening) else ()
    made = (at for at, word in enumerate(norms[:index]) if lexicon.kind(word) & Kind.AGENT)
    by = next(made, index) if lexicon.language.bare_clauses else index
    before = norms[max(0, index - DOER_REACH) : _before_object(norms, index, lexicon, names)]
    follows = lexicon.language.verb_first and norms[index] not in lexicon.language.fates
    after = behind[:AGENT_REACH] if follows else ()
    return (*opening, *norms[by : min(index, by + MAKER_WORDS)], *before, *after)


def _is_impersonal(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether a reflexive before a verb that needs no subject makes it a passive: "la cría | se | ocultó"."""
    before = norms[index - 1] if index else ""
    reflexive = lexicon.kind(before) & Kind.AUXILIARY and (before,) in lexicon.phrases["impersonal"]
    return lexicon.language.drops_subjects and bool(reflexive)


def _is_unbound(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether a participle that is finite only with an auxiliary stands without one: "des papiers falsifiés"."""
    if not norms[index].endswith(lexicon.endings["bound_participles"]):
        return False
    for norm in reversed(norms[max(0, index - DENIAL_REACH) : index]):
        kind = lexicon.kind(norm)
        if kind & (Kind.FINITE | Kind.PASSIVE):
            return False  # "ont tous | caché"
        if kind & Kind.ARTICLE or not (kind or lexicon.is_open_adverb(norm, kind)):
            return True  # "avait un agenda | caché"
    return True


def _is_grave(
    norms: Sequence[str], index: int, passive: bool, own: Collection[str], lexicon: Lexicon, names: Gazetteer
) -> bool:
    """Whether the harm at `index` is more than a report of battle, where a language lists `grave_words`: done to
    civilians or to the speaker's own country, or by forbidden means; not to combatants and their things."""
    if not lexicon.phrases["grave_words"]:
        return True
    near = norms[max(0, index - DOER_REACH) : index] if passive else norms[index + 1 : index + OBJECT_REACH]
    if any((word,) in lexicon.phrases["combatants"] or (word,) in lexicon.phrases["targets"] for word in near):
        return False
    reach = near if passive else norms[index + 1 : index + GRAVE_REACH]
    return lexicon.holds("grave_words", (norms[index], *reach)) or bool(states(near, names) & frozenset(own))


def _agents(norms: Sequence[str], index: int, lexicon: Lexicon) -> Sequence[str]:
    """The words of the agent of a passive at `index`: behind it, or before it where the verb closes its clause."""
    behind = norms[index + 1 : index + OBJECT_REACH]
    for words in (behind, norms[max(0, index - DOER_REACH) : index]):
        by = next((at for at, word in enumerate(words) if lexicon.kind(word) & Kind.AGENT), -1)
        if by >= 0:
            return words[by:]
    return ()


def _before_object(norms: Sequence[str], index: int, lexicon: Lexicon, names: Gazetteer) -> int:
    """Where the words before a verb at `index` end that can be its doer: before the object, where a participle closes
    the clause: "die Armee habe | afghanische Soldaten | getötet"."""
    closing = norms[index].endswith(lexicon.endings["participle_closings"])
    if not lexicon.language.verb_second or not closing:
        return index
    index -= 1
    while index > 0 and norms[index - 1] in names.adjectives:
        index -= 1
    return max(index, 0)


def _is_mine(doers: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a doer is the speaker's own: "our forces", "his men"."""
    return at > 0 and (
        bool(lexicon.kind(doers[at - 1]) & Kind.FIRST_PERSON) or (doers[at - 1],) in lexicon.phrases["possessives"]
    )


def _is_place(doers: Sequence[str], at: int, lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether a state only says where, behind a preposition: "air strikes in northern | Chad hit a school"."""
    before = [lexicon.kind(word) for word in doers[max(0, at - PLACE_REACH) : at]]
    governed = any(kind & LINKS and not kind & Kind.AGENT for kind in before)
    return governed and bool(states(doers[at : at + 1], names)) and doers[at] not in names.adjectives


def _lacks_object(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether a verb whose passive is spelt the same has no object: "قتلوا في الهجوم"."""
    if not lexicon.language.verb_first or norms[index].endswith(lexicon.language.pronoun_suffixes):
        return False
    return index + 1 >= len(norms) or bool(lexicon.kind(norms[index + 1]) & (Kind.PREPOSITION | Kind.TIME))


def _is_party(norm: str, lexicon: Lexicon, names: Gazetteer) -> bool:
    kind = lexicon.kind(norm)
    if (kind & Kind.BODY and not kind & Kind.MEDIUM) or norm in names.adjectives or does_harm(norm, lexicon):
        return True
    found = names.find((norm,))
    return found is not None and found.kind in ("state", "body", "person")
