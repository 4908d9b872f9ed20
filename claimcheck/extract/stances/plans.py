"""Whether a content says what its own speaker will do."""

from collections.abc import Collection, Sequence

from claimcheck.domain.claim import Quotation
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.lexicon import LINKS, Kind, Lexicon
from claimcheck.extract.mentions import is_nobody
from claimcheck.extract.stances.denials import is_supposed
from claimcheck.extract.stances.reaches import CLOSING_WORDS, HEAD_WORDS, OBJECT_REACH, SELF_WORDS
from claimcheck.extract.stances.speakers import LESSER, SHORTEST_NAME, governs_behind, has_owner, names_speaker, states

PRONOUN_REACH = 2  # words before a future of the first person among which its pronoun stands
OWN_WORDS = 6  # words of a content among which its subject stands
OPENING_WORDS = 2  # of a content, among which its speaker's country is its subject: "Russian forces will"
OWN_REACH = 5  # words from that subject to its future, unless this closes the content
RESULT_REACH = 16  # words of a content among which the verb behind its object stands
PLAN_WORDS = 6  # words of "इस्तीफ़ा देने का कोई इरादा नहीं है"
FUTURES = ("future_words", "intend_words")  # fields of what says a future whoever its subject is
LIGHT = Kind.AUXILIARY | Kind.ADVERB | Kind.NEGATOR | Kind.TIME | Kind.FIRST_PERSON | Kind.PRONOUN | Kind.COORDINATOR


def is_plan(
    text: str, norms: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon, names: Gazetteer
) -> bool:
    """Whether the content is a plan, and its own speaker's."""
    return (
        _own_plan(text, norms, draft, lexicon)
        or _planned(norms, source, lexicon, names)
        or _closes_with_plan(norms, source, lexicon)
        or _has_done(norms, source, lexicon)
    )


def _own_plan(text: str, norms: Sequence[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the content is what the speaker will do: a first person or a clitic subject with a future."""
    head = norms[:SELF_WORDS]
    language = lexicon.language
    closes = language.cue_closes or language.nominal_markers
    at = lexicon.place("own_futures", norms if closes else norms[: OWN_WORDS + 1])
    if at >= 0 and not lexicon.holds("no_plans", norms[at : at + SELF_WORDS]):
        return True
    if any(_is_own_future(norms, at, lexicon) for at in range(min(len(norms), HEAD_WORDS))):
        return True
    if is_supposed(norms, lexicon):
        return False
    subjects = Kind.FIRST_PERSON | Kind.CLITIC
    subjects |= Kind.NONE if draft.quotation is Quotation.DIRECT else Kind.PRONOUN
    speaker = draft.source.of(text) if draft.source is not None else ""
    own = any(
        lexicon.kind(norm) & subjects
        and not lexicon.kind(norm) & Kind.DETERMINER
        and not is_nobody(norms[at : at + 4], speaker, lexicon)
        for at, norm in enumerate(head[:2])
    )
    own = own or any(_inverts(norms, at, subjects, lexicon) for at in range(1, min(len(norms) - 1, OWN_REACH)))
    marked = any(len(norm) > 4 and norm.startswith(language.future_prefixes) for norm in head[:2])
    if own and (marked or _opens_with_future(norms, draft, lexicon)):
        return True
    spoken = (head[0],) in lexicon.phrases["future_words"] and draft.quotation is Quotation.DIRECT
    return bool(language.future_prefixes) and (spoken or head[0].startswith(language.future_prefixes[:1]))


def _opens_with_future(norms: Sequence[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether a future stands among the first words that a first person or a pronoun before it may be the subject
    of."""
    language = lexicon.language
    others = [draft.quotation is Quotation.DIRECT and _is_third_person(norm, lexicon) for norm in norms[:5]]
    return any(
        _may_be_own(norms, at, lexicon)
        and not any(others[:at])  # "« On dirait qu'il | partira », dit le maire"
        and not (at and language.verb_second and lexicon.kind(norms[at - 1]) & Kind.INFINITIVE)  # "gewählt zu werden"
        and not (language.bare_clauses and any(not lexicon.kind(word) & LIGHT for word in norms[1:at]))  # "I hope this"
        for at in range(min(len(norms), 5))
    )


def _inverts(norms: Sequence[str], at: int, subjects: int, lexicon: Lexicon) -> bool:
    """Whether the subject stands right behind the future at `at`, which an object or an infinitive precedes:
    "zurücktreten | werde er | nicht"."""
    kind, behind = lexicon.kind(norms[at + 1]), (norms[at + 1],)
    barred = behind in lexicon.phrases["oblique_words"] or behind in lexicon.phrases["impersonal"]
    subject = kind & subjects and not kind & Kind.DETERMINER and not barred  # "wird | uns zeigen", "werde | es"
    return bool(lexicon.language.verb_second and subject) and _opens_future(norms, at, FUTURES, lexicon)


def _is_third_person(norm: str, lexicon: Lexicon) -> bool:
    return bool(lexicon.kind(norm) & Kind.PRONOUN) and not lexicon.kind(norm) & Kind.FIRST_PERSON


def _is_own_future(norms: Sequence[str], at: int, lexicon: Lexicon) -> bool:
    """Whether the verb at `at` is a future of the first person, known by its ending, "весной | откроем", where no
    subject need stand beside it, and by the pronoun before it where one must: "nous ne durcirons rien"."""
    if not norms[at].endswith(lexicon.endings["own_future_endings"]) or (norms[at],) in lexicon.phrases["no_plans"]:
        return False
    before = norms[max(0, at - PRONOUN_REACH) : at]
    if before and lexicon.kind(before[-1]) & Kind.RELATIVE:
        return False  # "la lucha que | emprenderemos"
    alone = lexicon.language.drops_subjects and not is_supposed(norms, lexicon)
    return alone or any(lexicon.kind(word) & Kind.FIRST_PERSON for word in before)


def _planned(norms: Sequence[str], source: Collection[str], lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether the content is a plan of its own speaker, known by its name, its body ("the company", "his country") or
    by having no subject: "la empresa reabrirá", "将成立调查组", "намір подати до суду"."""
    if lexicon.place("plan_nouns", norms[:SELF_WORDS]) in (0, 1):
        return True
    if is_supposed(norms, lexicon):
        return False
    size, language = len(norms), lexicon.language
    closes = language.verb_last or language.source_markers or language.cue_closes
    closing = range(max(HEAD_WORDS, size - CLOSING_WORDS), size) if closes else ()
    at = next((i for i in (*range(min(size, HEAD_WORDS)), *closing) if _future_at(norms, i, lexicon)), -1)
    if at < 0:
        return False
    kinds = [lexicon.kind(norm) for norm in norms[:at]]
    opens = all(
        (kind & (LESSER | Kind.NEGATOR) and not kind & (Kind.ANAPHOR | Kind.DETERMINER))
        or (not kind and language.dative_suffixes and norm.endswith(lexicon.endings["infinitive_endings"]))
        for norm, kind in zip(norms, kinds, strict=False)
    )  # "пока не | собирается", "платить не | собираются"; not "Javier | conducirá"
    if not at or (language.plans_open and (opens or (language.heads_last and _only_says_when(norms[:at], lexicon)))):
        return language.plans_open and bool(source) and not _marks_object(norms[at:], lexicon)
    if any(lexicon.opening("own_words", norms[i : i + SELF_WORDS]) for i in range(max(0, at - OWN_REACH), at)):
        return True
    first = 0 if size - at <= CLOSING_WORDS else max(0, at - OWN_REACH)
    places = [*range(first, min(at, OWN_WORDS))]
    if language.verb_second:
        places += range(at + 1, min(at + 1 + SELF_WORDS, size))  # "ab Januar werde das Land"
    plain = lexicon.opening("intend_words", norms[at : at + OBJECT_REACH]) > lexicon.opening("future_words", norms[at:])
    return any(
        _is_own(norms, place, source, plain, lexicon, names)
        and not any(lexicon.kind(norm) & Kind.PRONOUN for norm in norms[place + 1 : at])  # "told Tehran it would"
        for place in places
    )


def _closes_with_plan(norms: Sequence[str], source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether the content ends, where verbs do, with what its speaker will do: a future in the first person
    ("açacağız"), one without a subject of its own ("yolu açacağını"), or in the mouth of an authority one that only
    says what will be done ("yolun açılacağını", "सड़क खोली जाएगी")."""
    if not governs_behind(lexicon):
        return False
    last = norms[-1]
    if last.endswith(lexicon.endings["no_plan_endings"]) or any(
        (w,) in lexicon.phrases["no_plans"] for w in norms[-2:]
    ):
        return False
    if last.endswith(lexicon.endings["first_future_endings"]):
        return True
    if last.endswith(lexicon.endings["passive_future_endings"]) and _is_authority(source, lexicon):
        return True
    own = bool(lexicon.kind(norms[0]) & (Kind.FIRST_PERSON | Kind.PRONOUN))
    governed = any(lexicon.kind(norm) & LINKS for norm in norms[1:2])  # "اس سے"
    own = own and not governed and norms[0] not in lexicon.postposed["object_pronouns"]
    closing = range(max(1, len(norms) - PLAN_WORDS), len(norms))
    if lexicon.language.nominal_markers and own and any(_future_at(norms, at, lexicon) for at in closing):
        return True  # "वह नए हॉल खोलेगी"
    future = last.endswith(lexicon.endings["future_suffixes"]) or lexicon.closing("intend_words", norms[-SELF_WORDS:])
    return (
        bool(lexicon.language.verb_last and future)
        and bool(source)
        and not has_owner(norms, len(norms) - 1, len(norms), lexicon)
    )


def _has_done(norms: Sequence[str], source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether an authority says what will be done: "мост будет закрыт", "数据将在调查结束后公布"."""
    if is_supposed(norms, lexicon) or not _is_authority(source, lexicon):
        return False
    return any(
        norm.endswith(lexicon.endings["done_endings"]) and (norm,) not in lexicon.phrases["no_plans"]
        for at in lexicon.starts("passive_futures", norms[:HEAD_WORDS])
        for norm in norms[at + 1 : at + OBJECT_REACH]
    )


def _is_authority(source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether one with an office or a body speaks, and no medium nor anybody unnamed: "bakanlık yetkilisi"."""
    kinds = [lexicon.kind(word) for word in source]
    speaks = any(kind & (Kind.TITLE | Kind.SPOKESMAN | Kind.BODY) and not kind & Kind.MEDIUM for kind in kinds)
    return speaks and not any(kind & Kind.ROLE and not kind & (Kind.TITLE | Kind.BODY) for kind in kinds)


def _only_says_when(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words before a future hold no subject, but when it will be: "下月 | 将", "在调查结束前 | 不会"."""
    if is_supposed(norms, lexicon) or lexicon.kind(norms[-1]) & Kind.DETERMINER:
        return False  # "若 | 将", "该 | 计划"
    closed = (norms[-1],) in lexicon.phrases["adjunct_closers"] and lexicon.kind(norms[0]) & Kind.PREPOSITION
    return bool(closed) or all(lexicon.kind(norm) & LESSER or lexicon.is_number(norm) for norm in norms)


def _marks_object(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the first word of the future only marks the object of a verb behind it: "将 | 关系 | 升格为友好"."""
    behind = norms[2:RESULT_REACH]
    return len(norms) > 1 and not lexicon.kind(norms[1]) & LESSER and lexicon.holds("result_verbs", behind)


def _future_at(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether a word or phrase of the future, or of a plan, begins at `index`; what only befalls is no plan."""
    norm, prefixes = norms[index], lexicon.language.future_prefixes[:3]
    future = (
        _ends_as_future(norm, lexicon)
        or (index and len(norm) > 4 and norm.startswith(prefixes))
        or _opens_future(norms, index, (*FUTURES, "plan_verbs"), lexicon)
    )
    return bool(future) and not _befalls(norms, index, lexicon)


def _may_be_own(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    """Whether a future begins at `index` whose subject a pronoun before it may be: "il | partira"; not the third person
    of a verb that needs no subject, "nos | dará": its ending shows that another will do it."""
    ends = not lexicon.language.drops_subjects and _ends_as_future(norms[index], lexicon)
    return (ends or _opens_future(norms, index, FUTURES, lexicon)) and not _befalls(norms, index, lexicon)


def _befalls(norms: Sequence[str], index: int, lexicon: Lexicon) -> bool:
    return any((word,) in lexicon.phrases["no_plans"] for word in norms[index : index + 2])


def _ends_as_future(norm: str, lexicon: Lexicon) -> bool:
    return norm.endswith(lexicon.endings["future_suffixes"]) and not lexicon.kind(norm) & LESSER


def _opens_future(norms: Sequence[str], index: int, fields: Sequence[str], lexicon: Lexicon) -> bool:
    opening = [field for field in fields if norms[index] in lexicon.openers[field]]
    return any(lexicon.opening(field, norms[index : index + OBJECT_REACH]) for field in opening)


def _is_own(
    norms: Sequence[str], index: int, source: Collection[str], plain: bool, lexicon: Lexicon, names: Gazetteer
) -> bool:
    """Whether the word is a subject that the speaker speaks for, and not part of a longer name or phrase: the speaker's
    name, country ("the Chadian minister: Chad will …") or body; one with a bare name, or none, speaks for a body where
    it is `plain` that it plans."""
    norm = norms[index]
    kind = lexicon.kind(norm)
    if lexicon.opening("own_words", norms[index : index + SELF_WORDS]):
        return True
    shortest = SHORTEST_NAME if lexicon.language.spaced else 2  # 公司
    before = lexicon.kind(norms[index - 1]) if index else Kind.NONE
    after = lexicon.kind(norms[index + 1]) if index + 1 < len(norms) else Kind.NONE
    if before & Kind.ARTICLE and index == 1:
        before = Kind.NONE  # "der Verein", of which nothing stands before
    if before & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE) or after & Kind.GENITIVE:
        return False
    if names_speaker(norm, source, lexicon) and len(norm) >= shortest and not kind & LESSER:
        return True
    kinds = [lexicon.kind(word) for word in source]
    speaks = any(kind & (Kind.TITLE | Kind.SPOKESMAN) for kind in kinds)
    bodies = any(kind & Kind.BODY for kind in kinds)
    if index < OPENING_WORDS and (speaks or bodies) and states((norm,), names) & states(source, names):
        return True
    if (norm,) not in lexicon.phrases["own_bodies"]:
        return False
    bare = (norm[len(prefix) :] for prefix in lexicon.language.article_prefixes if norm.startswith(prefix))
    speaks = speaks or (plain and not any(kinds))
    return (speaks and not bodies) or any(word in source for word in bare)  # "وزارة النقل: الوزارة ستفتح"
