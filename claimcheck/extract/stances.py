"""What a content does though its cue only asserts: it demands, says what its speaker will do, or lays blame on a
party."""

from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.brackets import closes_in_passive, closes_in_perfect, is_passive
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.mentions import is_nobody
from claimcheck.extract.spans import content_words

HEAD_WORDS = 14  # words of a content that its modal must stand among
OBJECT_REACH = 6  # words behind a harm among which its object or agent stands
GRAVE_REACH = 13  # words behind a harm among which stands what makes it a wrong
DOER_REACH = 7  # words before a harm among which its doer stands
MAKER_WORDS = 4  # "by the Chadian army"
PLACE_REACH = 2  # words before a state among which its preposition stands
LONGEST_BAR = 2  # words of "التحقيق في", which before a word of blame says that none is blamed yet
AGENT_REACH = 1  # words behind a verb among which its subject stands in a verb-first language
DENIAL_REACH = 3  # words before a noun of necessity or a wrong among which it is denied
LONGEST_WRONG = 4  # words of "hizo la vista gorda"
SELF_WORDS = 3  # words of a content among which its own future stands
PRONOUN_REACH = 2  # words before a future of the first person among which its pronoun stands
OWN_WORDS = 6  # words of a content among which its subject stands
OWN_REACH = 5  # words from that subject to its future, unless this closes the content
CLOSING_WORDS = 3  # words of a future that closes its content: "खारिज कर देगा"
RESULT_REACH = 16  # words of a content among which the verb behind its object stands
SHORTEST_NAME = 3  # letters of a word by which a subject is known as the speaker
SENTENCE_ENDS = frozenset(".!?؟。।۔")
LESSER = (
    Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE | Kind.COORDINATOR | Kind.OPENER
    | Kind.AUXILIARY | Kind.TIME | Kind.COMPLEMENTISER | Kind.ADVERB | Kind.RELATIVE
)  # fmt: skip


def stance(text: str, draft: Draft, lexicon: Lexicon, names: Gazetteer) -> Polarity:
    """The cue's polarity, or what the content itself does where the cue only asserts: demand, intend, accuse."""
    if draft.polarity is not Polarity.ASSERT or draft.object_first:
        return draft.polarity
    norms = [word.norm for span in draft.content for word in content_words(text, span, lexicon)]
    bracketed = lexicon.language.verb_second
    if _demands(norms, lexicon) and not (bracketed and closes_in_perfect(text, draft.content, lexicon)):
        return Polarity.DEMAND
    source = _source_words(text, draft, lexicon)
    planned = _own_plan(text, norms, draft, lexicon) or _planned(norms, source, lexicon)
    befalls = planned and bracketed and closes_in_passive(text, draft.content, lexicon)
    if planned and not befalls and not _adds_sentence(text, draft):
        return Polarity.INTEND
    if _holds_blame(norms, lexicon) or _blames(norms, source, draft, lexicon, names):
        return Polarity.ACCUSE
    return Polarity.ASSERT


def _holds_blame(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a word of blame stands in the content, and not denied, "я не винен", or supposed: "अगर कोई उल्लंघन करे"."""
    at = -1 if (norms[0],) in lexicon.phrases["condition_openers"] else lexicon.place("blame_words", norms)
    barred = lexicon.closing("blame_bars", norms[max(0, at - LONGEST_BAR) : at])
    denied = any(lexicon.kind(norm) & Kind.NEGATOR for norm in norms[max(0, at - LONGEST_BAR) : at])
    return at >= 0 and not barred and not denied  # "no es culpable de"


def _demands(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a modal stands among the first words, or closes the content where the verb does: "करानी चाहिए"; not where
    it is denied, "डरने की जरूरत नहीं", "لم ينص على ضرورة", or a future, "بند کیا جائے گا"; nor in a clause inside:
    "کالایی که نباید وارد شود"."""
    language = lexicon.language
    for at, (one, two) in enumerate(pairwise(norms[:HEAD_WORDS])):  # "органи | мають посилити | роботу"
        obliged = (one,) in lexicon.phrases["demand_auxiliaries"] and two.endswith(
            lexicon.endings["infinitive_endings"]
        )
        if obliged and not _is_embedded(norms[:at], lexicon):
            return True
    closes = language.nominal_markers or language.verb_last
    late = max(HEAD_WORDS, len(norms)) - CLOSING_WORDS if closes else len(norms)
    for words, first in ((norms[:HEAD_WORDS], 0), (norms[late:], late)):
        at = lexicon.place("demand_words", words)
        if at < 0:
            continue
        at += first
        behind = language.nominal_markers and any(lexicon.kind(word) & Kind.NEGATOR for word in norms[at + 1 : at + 2])
        behind = behind or (language.nominal_markers and lexicon.place("future_words", norms[at + 1 : at + 3]) >= 0)
        behind = behind or ((language.cue_closes or language.nominal_markers) and _is_embedded(norms[:at], lexicon))
        before = norms[max(0, at - DENIAL_REACH) : max(0, at - 1)]
        if not behind and not (language.verb_first and any(lexicon.kind(word) & Kind.NEGATOR for word in before)):
            return True
    return False


def _is_embedded(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether a clause that is opened among the words `before` a modal has no verb yet, so that the modal is its:
    "کالایی که | نباید وارد شود"."""
    for word in reversed(before):
        kind = lexicon.kind(word)
        if kind & Kind.FINITE:
            return False
        if kind & Kind.RELATIVE or (word,) in lexicon.phrases["binding_openers"]:
            return True
    return False


def _source_words(text: str, draft: Draft, lexicon: Lexicon) -> frozenset[str]:
    """The folded words of the source that can name somebody."""
    if draft.source is None:
        return frozenset()
    words = content_words(text, draft.source, lexicon)
    return frozenset(word.norm for word in words if not lexicon.kind(word.norm) & LESSER)


def _adds_sentence(text: str, draft: Draft) -> bool:
    """Whether a quotation goes on with a sentence of its own behind its cue, which the plan before it does not
    cover."""
    first, last = draft.content[0], draft.content[-1]
    return any(char in SENTENCE_ENDS for char in text[first.end : last.start])


def _own_plan(text: str, norms: Sequence[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the content is what the speaker will do: a first person or a clitic subject with a future."""
    head = norms[:SELF_WORDS]
    language = lexicon.language
    if any(_is_own_future(norms, at, lexicon) for at in range(min(len(norms), HEAD_WORDS))):
        return True
    if language.drops_subjects and language.own_future_endings:
        return False  # "nos dará": the ending shows that another will do it
    others = [draft.quotation is Quotation.DIRECT and _is_third_person(norm, lexicon) for norm in norms[:5]]
    future = any(
        _future_at(norms, at, lexicon)
        and not any(others[:at])  # "« On dirait qu'il | partira », dit le maire"
        and not (at and language.verb_second and lexicon.kind(norms[at - 1]) & Kind.INFINITIVE)  # "gewählt zu werden"
        for at in range(min(len(norms), 5))
    )
    marked = any(len(norm) > 4 and norm.startswith(language.future_prefixes) for norm in head[:2])
    subjects = Kind.FIRST_PERSON | Kind.CLITIC | Kind.PRONOUN
    speaker = draft.source.of(text) if draft.source is not None else ""
    own = any(
        lexicon.kind(norm) & subjects
        and not lexicon.kind(norm) & Kind.DETERMINER
        and not is_nobody(norms[at : at + 4], speaker, lexicon)
        for at, norm in enumerate(head[:2])
    )
    if language.future_prefixes:
        first_person = bool(head) and head[0].startswith(language.future_prefixes[:1])
        return (
            (own and (future or marked))
            or first_person
            or (bool(head) and (head[0],) in lexicon.phrases["future_words"] and draft.quotation is Quotation.DIRECT)
        )
    return own and future


def _is_third_person(norm: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.kind(norm) & Kind.PRONOUN) and not lexicon.kind(norm) & Kind.FIRST_PERSON


def _is_own_future(norms: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether the verb at `at` is a future of the first person, known by its ending, "reabriremos", where no subject
    need stand beside it, and by the pronoun before it where one must: "nous ne durcirons rien"."""
    if not norms[at].endswith(lexicon.endings["own_future_endings"]) or (norms[at],) in lexicon.phrases["no_plans"]:
        return False
    before = norms[max(0, at - PRONOUN_REACH) : at]
    if before and lexicon.kind(before[-1]) & Kind.RELATIVE:
        return False  # "la lucha que | emprenderemos"
    return lexicon.language.drops_subjects or any(lexicon.kind(word) & Kind.FIRST_PERSON for word in before)


def _planned(norms: Sequence[str], source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether the content is a plan of its own speaker, known by its name, its body ("the company", "his country") or
    by having no subject: "la empresa reabrirá", "将成立调查组", "намір подати до суду"."""
    if lexicon.place("plan_nouns", norms[:SELF_WORDS]) in (0, 1):
        return True
    size, language = len(norms), lexicon.language
    closing = (
        range(max(HEAD_WORDS, size - CLOSING_WORDS), size) if language.verb_last or language.source_markers else ()
    )
    at = next((i for i in (*range(min(size, HEAD_WORDS)), *closing) if _future_at(norms, i, lexicon)), -1)
    if at <= 0:
        return at == 0 and language.plans_open and bool(source) and not _marks_object(norms, lexicon)
    if any(lexicon.place("own_words", norms[i : i + SELF_WORDS]) == 0 for i in range(max(0, at - OWN_REACH), at)):
        return True
    first = 0 if size - at <= CLOSING_WORDS else max(0, at - OWN_REACH)
    places = [*range(first, min(at, OWN_WORDS))]
    if language.verb_second:
        places += range(at + 1, min(at + 1 + SELF_WORDS, size))  # "ab Januar werde das Land"
    return any(
        _is_own(norms, place, source, lexicon)
        and not any(lexicon.kind(norm) & Kind.PRONOUN for norm in norms[place + 1 : at])  # "told Tehran it would"
        for place in places
    )


def _marks_object(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the first word of the future only marks the object of a verb behind it: "将 | 关系 | 升格为友好"."""
    behind = norms[2:RESULT_REACH]
    return len(norms) > 1 and not lexicon.kind(norms[1]) & LESSER and lexicon.holds("result_verbs", behind)


def _future_at(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether a word or phrase of the future, or of a plan, begins at `index`; what only befalls is no plan."""
    norm, language = norms[index], lexicon.language
    if any((word,) in lexicon.phrases["no_plans"] for word in norms[index : index + 2]):
        return False
    if norm.endswith(lexicon.endings["future_suffixes"]) and not lexicon.kind(norm) & LESSER:
        return True
    if index and len(norm) > 4 and language.future_prefixes and norm.startswith(language.future_prefixes[:3]):
        return True
    following = norms[index : index + OBJECT_REACH]
    return any(lexicon.place(field, following) == 0 for field in ("future_words", "intend_words", "plan_verbs"))


def _is_own(norms: Sequence[str], index: int, source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether the word is a subject that the speaker speaks for, and not part of a longer name or phrase."""
    norm = norms[index]
    kind = lexicon.kind(norm)
    if lexicon.place("own_words", norms[index : index + SELF_WORDS]) == 0:
        return True
    before = lexicon.kind(norms[index - 1]) if index else Kind.NONE
    after = lexicon.kind(norms[index + 1]) if index + 1 < len(norms) else Kind.NONE
    if before & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE) or after & Kind.GENITIVE:
        return False
    if norm in source and len(norm) >= SHORTEST_NAME and not kind & LESSER:
        return True
    if (norm,) not in lexicon.phrases["own_bodies"]:
        return False
    kinds = [lexicon.kind(word) for word in source]
    speaks = any(kind & (Kind.TITLE | Kind.SPOKESMAN) for kind in kinds)
    return speaks and not any(kind & Kind.BODY for kind in kinds)


def _blames(norms: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether a party is said to do harm, within a few words: "regime forces bombed", "killed by militants", "روسيا
    تواصل قصفهم"; or anybody but the speaker a wrong. Harm done to combatants, and a passive without its agent
    ("soldiers were killed"), blame nobody; nor does what is denied, or what the speaker's own country did."""
    own = _states(source, names) if lexicon.phrases["grave_words"] else frozenset()
    for index, norm in enumerate(norms):
        denied = any(lexicon.kind(word) & Kind.NEGATOR for word in norms[max(0, index - DENIAL_REACH) : index])
        harm = not denied and (norm,) in lexicon.phrases["harm_words"]
        wrongs = "duty_words" if denied else "wrong_words"  # "ningún inspector | avisó"
        wrong = lexicon.opening(wrongs, norms[index : index + LONGEST_WRONG]) > 0
        earlier = norms[max(0, index - DOER_REACH) : index]
        if (not harm and not wrong) or any((word,) in lexicon.phrases["condition_openers"] for word in earlier):
            continue  # "if clubs | breached the rules"
        behind = norms[index + 1 : index + OBJECT_REACH]
        if len(behind) > 1 and (behind[1],) in lexicon.phrases["adjunct_closers"]:
            continue  # "قتل | کے بعد": when it was
        passive = any(lexicon.kind(before) & Kind.PASSIVE for before in norms[max(0, index - 2) : index])
        impersonal = lexicon.language.drops_subjects and (*norms[index - 1 : index],) in lexicon.phrases["impersonal"]
        passive = passive or impersonal or _is_attribute(norms, index, lexicon)
        if not wrong and not _is_grave(norms, index, passive, own, lexicon, names):
            continue
        passive = passive or any((after,) in lexicon.phrases["passives_behind"] for after in behind)
        if is_passive(norms, index, lexicon) if lexicon.language.verb_second else passive:
            doers, wrong = _agents(norms, index, lexicon), False
        elif _is_passive(norms, index, lexicon) or (
            any((after,) in lexicon.phrases["combatants"] for after in behind) and not wrong
        ):
            continue
        else:
            opening = norms[:2] if index <= HEAD_WORDS else ()
            if not any((word,) in lexicon.phrases[field] for word in opening for field in ("combatants", "doers")):
                opening = ()
            made = (at for at, word in enumerate(norms[:index]) if lexicon.kind(word) & Kind.AGENT)
            by = next(made, index) if lexicon.language.bare_clauses else index  # "strikes by | the army | … killed"
            before = norms[max(0, index - DOER_REACH) : _before_object(norms, index, lexicon, names)]
            doers = (*opening, *norms[by : min(index, by + MAKER_WORDS)], *before)
            wrong = wrong and _has_other_subject(norms, index, source, draft, lexicon)
            if lexicon.language.verb_first and norm not in lexicon.language.fates:
                doers = (*doers, *behind[:AGENT_REACH])
        if wrong or any(
            doer not in source
            and _is_party(doer, lexicon, names)
            and not _is_mine(doers, at, lexicon)
            and not (at and lexicon.language.heads_last and lexicon.kind(doers[at - 1]) & Kind.OBJECT_OPENER)
            and not (not passive and _is_place(doers, at, lexicon, names))
            and not _states(doers[max(0, at - 1) : at + 1], names) & own
            for at, doer in enumerate(doers)
        ):
            return True
    return False


def _is_attribute(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
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
    return lexicon.holds("grave_words", (norms[index], *reach)) or bool(_states(near, names) & frozenset(own))


def _states(norms: Iterable[str], names: Gazetteer) -> frozenset[str]:
    """The keys of the states that the folded words name, or are adjectives or capitals of."""
    found = (names.adjectives.get(norm) or names.find((norm,)) for norm in norms)
    return frozenset(entity.id for entity in found if entity is not None and entity.kind == "state")


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


def _has_other_subject(
    norms: Sequence[str], index: int, source: Collection[str], draft: Draft, lexicon: Lexicon
) -> bool:
    """Whether the verb at `index` has a subject, and one that is not the speaker."""
    before = norms[max(0, index - DOER_REACH) : index]
    if before and lexicon.kind(before[-1]) & (Kind.DETERMINER | Kind.PREPOSITION | Kind.GENITIVE | Kind.INFINITIVE):
        return False  # "the forged papers", "to steal"
    quoted, language = draft.quotation is Quotation.DIRECT, lexicon.language
    if not language.verb_first and all(lexicon.kind(word) & LESSER for word in before):
        return language.drops_subjects and quoted  # "«Nos mintieron»"
    for word in before:
        kind = lexicon.kind(word)
        if kind & (Kind.FIRST_PERSON | Kind.CLITIC) or word in source:
            return False
        if kind & Kind.PRONOUN and not quoted and (word,) not in lexicon.phrases["plural_pronouns"]:
            return False
    return True


def _is_mine(doers: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether a doer is the speaker's own: "our forces", "his men"."""
    return at > 0 and (
        bool(lexicon.kind(doers[at - 1]) & Kind.FIRST_PERSON) or (doers[at - 1],) in lexicon.phrases["possessives"]
    )


def _is_place(doers: Sequence[str], at: int, lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether a state only says where, behind a preposition: "air strikes in northern | Chad hit a school"."""
    before = [lexicon.kind(word) for word in doers[max(0, at - PLACE_REACH) : at]]
    governed = any(kind & LINKS and not kind & Kind.AGENT for kind in before)
    return governed and bool(_states(doers[at : at + 1], names)) and doers[at] not in names.adjectives


def _is_passive(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether a verb whose passive is spelt the same has no object: "قتلوا في الهجوم"."""
    if not lexicon.language.verb_first or norms[index].endswith(lexicon.language.pronoun_suffixes):
        return False
    return index + 1 >= len(norms) or bool(lexicon.kind(norms[index + 1]) & (Kind.PREPOSITION | Kind.TIME))


def _is_party(norm: str, lexicon: Lexicon, names: Gazetteer) -> bool:
    kind = lexicon.kind(norm)
    if (
        (kind & Kind.BODY and not kind & Kind.MEDIUM)
        or norm in names.adjectives
        or (norm,) in lexicon.phrases["combatants"]
        or (norm,) in lexicon.phrases["doers"]
    ):
        return True
    found = names.find((norm,))
    return found is not None and found.kind in ("state", "body", "person")
