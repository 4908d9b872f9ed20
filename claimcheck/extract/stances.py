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
LONGEST_WRONG = 5  # words of "चेतावनी पर ध्यान नहीं दिया", as of a blame or a neglected duty
DUTY_REACH = 6  # words behind a negator among which the duty stands that was not done
PASSIVE_REACH = 2  # words behind a wrong among which the auxiliary of its passive stands
AGENT_REACH = 1  # words behind a verb among which its subject stands in a verb-first language
DENIAL_REACH = 3  # words before a blame, or a noun of necessity, among which it is denied
SELF_WORDS = 3  # words of a content among which its own future stands
OWN_WORDS = 6  # words of a content among which its subject stands
OPENING_WORDS = 2  # of a content, among which its speaker's country is its subject: "Russian forces will"
OWN_REACH = 5  # words from that subject to its future, unless this closes the content
CLOSING_WORDS = 3  # words of a future that closes its content: "खारिज कर देगा"
RESULT_REACH = 16  # words of a content among which the verb behind its object stands
UNSPACED_REACH = 6  # the same words, in pieces of text without blanks: "没有隐瞒"
PLAN_WORDS = 6  # words of "इस्तीफ़ा देने का कोई इरादा नहीं है"
SHORTEST_NAME = 3  # letters of a word by which a subject is known as the speaker
LIGHT = Kind.AUXILIARY | Kind.ADVERB | Kind.NEGATOR | Kind.TIME | Kind.FIRST_PERSON | Kind.PRONOUN | Kind.COORDINATOR
SENTENCE_ENDS = frozenset(".!?؟。।۔")
LESSER = (
    Kind.DETERMINER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE | Kind.COORDINATOR | Kind.OPENER
    | Kind.AUXILIARY | Kind.TIME | Kind.COMPLEMENTISER | Kind.ADVERB | Kind.RELATIVE
)  # fmt: skip


def stance(text: str, draft: Draft, lexicon: Lexicon, names: Gazetteer) -> Polarity:
    """The cue's polarity, or what the content itself does where the cue only asserts: demand, intend, accuse."""
    parts = [[word.norm for word in content_words(text, span, lexicon)] for span in draft.content]
    norms = [norm for part in parts for norm in part]
    if draft.polarity is not Polarity.ASSERT or draft.object_first or not norms:
        return draft.polarity
    bracketed = lexicon.language.verb_second
    if lexicon.holds("decision_words", norms[:HEAD_WORDS]) and (norms[0],) not in lexicon.phrases["condition_openers"]:
        return Polarity.INTEND
    if _demands(norms, lexicon) and not (bracketed and closes_in_perfect(text, draft.content, lexicon)):
        return Polarity.DEMAND
    source = _source_words(text, draft, lexicon)
    planned = (
        _own_plan(text, norms, draft, lexicon)
        or _planned(norms, source, lexicon, names)
        or _closes_with_plan(norms, source, lexicon)
    )
    befalls = planned and bracketed and closes_in_passive(text, draft.content, lexicon)
    if planned and not befalls and not _adds_sentence(text, draft):
        return Polarity.INTEND
    if (
        _holds_blame(parts, norms[0], lexicon)
        or _neglects(norms, source, draft, lexicon)
        or _blames(norms, source, draft, lexicon, names)
    ):
        return Polarity.ACCUSE
    return Polarity.ASSERT


def _holds_blame(parts: Iterable[Sequence[str]], first: str, lexicon: Lexicon) -> bool:
    """Whether a word of blame stands in one of the parts of a content, and not denied in it, "я не винен", or supposed
    by the `first` word of all: "अगर कोई उल्लंघन करे"."""
    if (first,) in lexicon.phrases["condition_openers"]:
        return False
    openers = lexicon.openers["blame_words"]
    for norms in parts:
        for at in (at for at, norm in enumerate(norms) if norm in openers):
            size = lexicon.opening("blame_words", norms[at : at + LONGEST_WRONG])
            end = at + size
            if size and not _is_barred(norms, at, end, lexicon) and not _is_denied(norms, at, end, lexicon):
                return True
    return False


def _is_barred(norms: Sequence[str], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether the words before a blame, or behind it where nouns are governed from behind, say that it is looked into
    or fought: "التحقيق في جريمة", "भ्रष्टाचार | के खिलाफ"; or a condition is open: "if the bank | lied"."""
    if lexicon.holds("condition_openers", norms[max(0, first - DOER_REACH) : first]):
        return True
    if lexicon.closing("blame_bars", norms[max(0, first - LONGEST_BAR) : first]):
        return True
    return _governs_behind(lexicon) and bool(lexicon.opening("blame_bars", norms[end : end + LONGEST_BAR]))


def _is_denied(norms: Sequence[str], first: int, end: int, lexicon: Lexicon) -> bool:
    """Whether a negator stands shortly before a blame, or right behind it where the verb closes the
    clause: "हमला | नहीं किया"; not before what is negative itself: "hiçbir yetkili uyarmadı", "никто не сообщил"."""
    behind = norms[end : end + 2] if lexicon.language.nominal_markers or lexicon.language.cue_closes else ()
    if any(word.startswith(lexicon.endings["negating_prefixes"]) for word in behind):
        return True
    opens = lexicon.kind(norms[first]) & Kind.NEGATOR
    negative = opens or norms[end - 1].endswith(lexicon.endings["negating_suffixes"])
    reach = DENIAL_REACH if lexicon.language.spaced else UNSPACED_REACH
    before = () if negative else norms[max(0, first - reach) : first]
    return any(lexicon.kind(word) & Kind.NEGATOR for word in (*before, *behind))


def _is_attribute(norms: Sequence[str], end: int, lexicon: Lexicon) -> bool:
    """Whether the words before `end` close with a genitive that a noun follows, and no verb: "शोषण की | वजह"."""
    if not lexicon.language.nominal_markers or not lexicon.kind(norms[end - 1]) & Kind.GENITIVE:
        return False
    return end < len(norms) and not lexicon.kind(norms[end]) & (Kind.FINITE | Kind.COORDINATOR | Kind.OPENER)


def _governs_behind(lexicon: Lexicon) -> bool:
    """Whether what governs a noun stands behind it: Turkish, Hindi."""
    return bool(lexicon.language.verb_last or lexicon.language.nominal_markers)


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
        if any(
            lexicon.opening("blame_words", norms[i : at + LONGEST_WRONG]) > at - i
            for i in range(max(0, at - 3), at + 1)
        ):
            continue  # "should have warned", "hätte | handeln müssen"
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
    closes = language.cue_closes or language.nominal_markers
    at = lexicon.place("own_futures", norms if closes else norms[: OWN_WORDS + 1])
    if at >= 0 and not lexicon.holds("no_plans", norms[at : at + SELF_WORDS]):
        return True
    endings = lexicon.endings["own_future_endings"]
    if any(norm.endswith(endings) and lexicon.kind(before) & Kind.FIRST_PERSON for before, norm in pairwise(norms)):
        return True  # "nous durcirons"
    if (norms[0],) in lexicon.phrases["condition_openers"]:
        return False
    if language.drops_subjects and any(norm.endswith(endings) for norm in norms[:HEAD_WORDS]):
        return True  # "весной откроем две школы"
    future = any(
        (
            (norm,) in lexicon.phrases["future_words"]
            or lexicon.place("intend_words", norms[at : at + OBJECT_REACH]) == 0
        )
        and not (at and language.verb_second and lexicon.kind(norms[at - 1]) & Kind.INFINITIVE)  # "gewählt zu werden"
        and not (language.bare_clauses and any(not lexicon.kind(word) & LIGHT for word in norms[1:at]))  # "I hope this"
        for at, norm in enumerate(norms[:5])
    )
    marked = any(len(norm) > 4 and norm.startswith(language.future_prefixes) for norm in head[:2])
    subjects = Kind.FIRST_PERSON | Kind.CLITIC
    subjects |= Kind.NONE if draft.quotation is Quotation.DIRECT else Kind.PRONOUN
    speaker = draft.source.of(text) if draft.source is not None else ""
    own = any(
        lexicon.kind(norm) & subjects and not is_nobody(norms[at : at + 4], speaker, lexicon)
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


def _planned(norms: Sequence[str], source: Collection[str], lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether the content is a plan of its own speaker, known by its name, its body ("the company", "his country") or
    by having no subject: "la empresa reabrirá", "将成立调查组", "намір подати до суду"."""
    if lexicon.place("plan_nouns", norms[:SELF_WORDS]) in (0, 1):
        return True
    if (norms[0],) in lexicon.phrases["condition_openers"]:
        return False
    size, language = len(norms), lexicon.language
    closes = language.verb_last or language.source_markers or language.cue_closes
    closing = range(max(HEAD_WORDS, size - CLOSING_WORDS), size) if closes else ()
    at = next((i for i in (*range(min(size, HEAD_WORDS)), *closing) if _future_at(norms, i, lexicon)), -1)
    if at < 0:
        return False
    kinds = [lexicon.kind(norm) for norm in norms[:at]]
    opens = all(
        kind & (LESSER | Kind.NEGATOR) and not kind & (Kind.ANAPHOR | Kind.DETERMINER) for kind in kinds
    )  # "пока не | собирается"
    if not at or (language.plans_open and (opens or (language.heads_last and _only_says_when(norms[:at], lexicon)))):
        return language.plans_open and bool(source) and not _marks_object(norms[at:], lexicon)
    if any(lexicon.place("own_words", norms[i : i + SELF_WORDS]) == 0 for i in range(max(0, at - OWN_REACH), at)):
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
    if not _governs_behind(lexicon):
        return False
    kinds = [lexicon.kind(word) for word in source]
    speaks = any(kind & (Kind.TITLE | Kind.SPOKESMAN | Kind.BODY) and not kind & Kind.MEDIUM for kind in kinds)
    last = norms[-1]
    if last.endswith(lexicon.endings["no_plan_endings"]) or any(
        (w,) in lexicon.phrases["no_plans"] for w in norms[-2:]
    ):
        return False
    if last.endswith(lexicon.endings["first_future_endings"]):
        return True
    if speaks and last.endswith(lexicon.endings["passive_future_endings"]):
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
        and not _has_owner(norms, len(norms) - 1, len(norms), lexicon)
    )


def _only_says_when(norms: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words before a future hold no subject, but when it will be: "下月 | 将", "在调查结束前 | 不会"."""
    if (norms[0],) in lexicon.phrases["condition_openers"] or lexicon.kind(norms[-1]) & Kind.DETERMINER:
        return False  # "若 | 将", "该 | 计划"
    closed = (norms[-1],) in lexicon.phrases["adjunct_closers"] and lexicon.kind(norms[0]) & Kind.PREPOSITION
    return bool(closed) or all(lexicon.kind(norm) & LESSER or lexicon.is_number(norm) for norm in norms)


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


def _is_own(
    norms: Sequence[str], index: int, source: Collection[str], plain: bool, lexicon: Lexicon, names: Gazetteer
) -> bool:
    """Whether the word is a subject that the speaker speaks for, and not part of a longer name or phrase: the speaker's
    name, country ("the Chadian minister: Chad will …") or body; one with a bare name, or none, speaks for a body where
    it is `plain` that it plans."""
    norm = norms[index]
    kind = lexicon.kind(norm)
    if lexicon.place("own_words", norms[index : index + SELF_WORDS]) == 0:
        return True
    shortest = SHORTEST_NAME if lexicon.language.spaced else 2  # 公司
    before = lexicon.kind(norms[index - 1]) if index else Kind.NONE
    after = lexicon.kind(norms[index + 1]) if index + 1 < len(norms) else Kind.NONE
    if before & Kind.ARTICLE and index == 1:
        before = Kind.NONE  # "der Verein", of which nothing stands before
    if before & (Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.GENITIVE) or after & Kind.GENITIVE:
        return False
    if _names_speaker(norm, source, lexicon) and len(norm) >= shortest and not kind & LESSER:
        return True
    kinds = [lexicon.kind(word) for word in source]
    speaks = any(kind & (Kind.TITLE | Kind.SPOKESMAN) for kind in kinds)
    bodies = any(kind & Kind.BODY for kind in kinds)
    if index < OPENING_WORDS and (speaks or bodies) and _states((norm,), names) & _states(source, names):
        return True
    if (norm,) not in lexicon.phrases["own_bodies"]:
        return False
    bare = (norm[len(prefix) :] for prefix in lexicon.language.article_prefixes if norm.startswith(prefix))
    speaks = speaks or (plain and not any(kinds))
    return (speaks and not bodies) or any(word in source for word in bare)  # "وزارة النقل: الوزارة ستفتح"


def _blames(norms: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether a party is said to do harm, within a few words: "regime forces bombed", "killed by militants", "روسيا
    تواصل قصفهم"; or anybody but the speaker a wrong. Harm done to combatants, and a passive without its agent
    ("soldiers were killed"), blame nobody; nor does what is denied, or what the speaker's own country did."""
    own = _states(source, names) if lexicon.phrases["grave_words"] else frozenset()
    wrongs = lexicon.openers["wrong_words"]
    for index, norm in enumerate(norms):
        harm = (norm,) in lexicon.phrases["harm_words"]
        size = lexicon.opening("wrong_words", norms[index : index + LONGEST_WRONG]) if norm in wrongs else 0
        wrong, end = size > 0, index + max(1, size)
        if (not harm and not wrong) or _is_denied(norms, index, end, lexicon):
            continue
        if wrong and _is_relative(norms[max(0, index - DOER_REACH) : index], lexicon):
            continue
        if _is_barred(norms, index, end, lexicon) or _is_attribute(norms, end, lexicon):
            continue
        behind = norms[end : end + OBJECT_REACH - 1]
        if len(behind) > 1 and (behind[1],) in lexicon.phrases["adjunct_closers"]:
            continue  # "قتل | کے بعد": when it was
        passive = any(lexicon.kind(before) & Kind.PASSIVE for before in norms[max(0, index - 2) : index])
        passive = passive and not norm.endswith(lexicon.endings["active_participles"])  # "was arming the rebels"
        if not wrong and not _is_grave(norms, index, passive, own, lexicon, names):
            continue
        near = behind[:PASSIVE_REACH] if wrong else behind
        passive = passive or any((after,) in lexicon.phrases["passives_behind"] for after in near)
        if is_passive(norms, index, lexicon) if lexicon.language.verb_second else passive:
            doers = _agents(norms, index, lexicon)
            agent = lexicon.language.verb_second or any(lexicon.kind(word) & Kind.AGENT for word in behind)
            wrong = wrong and agent and bool(doers) and not _has_own(doers, source, draft, lexicon)
        elif (size < 2 and _is_passive(norms, index, lexicon)) or (
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
            wrong = wrong and _has_other_subject(norms, index, size, source, draft, lexicon)
            if lexicon.language.verb_first and norm not in lexicon.language.fates:
                doers = (*doers, *behind[:AGENT_REACH])
        if wrong or any(
            not _names_speaker(doer, source, lexicon)
            and any(_is_party(form, lexicon, names) for form in _forms(doer, lexicon))
            and not _is_mine(doers, at, lexicon)
            and not (at and lexicon.language.heads_last and lexicon.kind(doers[at - 1]) & Kind.OBJECT_OPENER)
            and not (not passive and _is_place(doers, at, lexicon, names))
            and not _states(doers[max(0, at - 1) : at + 1], names) & own
            for at, doer in enumerate(doers)
        ):
            return True
    return False


def _neglects(norms: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether somebody but the speaker is said not to have done a duty: "工厂没有及时向居民 | 通报", "no supervisor
    reported it", "we were not warned"; not where a verb stands between, "没有收到 | 通知"."""
    duties = lexicon.openers["duty_words"]
    for index in (at for at, norm in enumerate(norms) if norm in duties):
        size = lexicon.opening("duty_words", norms[index : index + LONGEST_WRONG])
        first = max(0, index - DUTY_REACH)
        at = next((i for i in range(index - 1, first - 1, -1) if lexicon.kind(norms[i]) & Kind.NEGATOR), -1)
        if not size or at < 0 or lexicon.holds("condition_openers", norms[:at]):
            continue
        kinds = [lexicon.kind(norm) for norm in norms[at:index]]
        if (norms[at],) in lexicon.phrases["blame_bars"]:
            continue
        if any(kind & Kind.FINITE and not kind & Kind.AUXILIARY for kind in kinds[1:]):
            continue
        told = any(lexicon.kind(norm) & Kind.FIRST_PERSON for norm in norms[first:index])
        passive = any(lexicon.kind(norm) & Kind.PASSIVE for norm in norms[max(0, index - DENIAL_REACH) : index])
        if (
            any(kind & Kind.DETERMINER for kind in kinds[:2])  # "没有 | 一名 | 主管上报"
            or (norms[at + 1],) in lexicon.phrases["any_words"]
            or (told and passive)
            or _has_other_subject(norms, at, size, source, draft, lexicon)
        ):
            return True
    return False


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
    norms: Sequence[str], index: int, size: int, source: Collection[str], draft: Draft, lexicon: Lexicon
) -> bool:
    """Whether the verb at `index`, of `size` words, has a subject, and one that is not the speaker."""
    before = norms[max(0, index - DOER_REACH) : index]
    governing = Kind.DETERMINER
    if not _governs_behind(lexicon):
        governing |= Kind.PREPOSITION | Kind.GENITIVE
    if before and lexicon.kind(before[-1]) & (Kind.INFINITIVE | (governing if size == 1 else Kind.NONE)):
        return False  # "the forged papers", "to steal"
    if not before and not lexicon.language.verb_first:
        return False
    if not _has_owner(norms, index, DOER_REACH, lexicon):
        return False  # "parayı çaldığını", the speaker himself
    return not _has_own((norms[0], *before), source, draft, lexicon)


def _has_own(words: Sequence[str], source: Collection[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether one of the words is a subject that names the speaker: his name, his first person, or outside a direct
    quotation a pronoun."""
    if not lexicon.language.spaced:  # the 尔 of 韦尔马克 does not name 卡尔多瓦
        source = [word for word in source if len(word) > 1 or len(source) == 1]
    quoted = draft.quotation is Quotation.DIRECT
    own = Kind.CLITIC if lexicon.language.cue_closes else Kind.FIRST_PERSON | Kind.CLITIC  # "هشدار | ما | را"
    for at, word in enumerate(words):
        kind = lexicon.kind(word)
        if at and _governs_behind(lexicon) and lexicon.kind("".join(words[at + 1 : at + 2])) & LINKS:
            continue  # "ان | کے گھر": no subject
        if (word,) in lexicon.phrases["oblique_words"]:
            continue  # "нас | обманули"
        if kind & own or _names_speaker(word, source, lexicon):
            return True
        if kind & Kind.PRONOUN and not quoted and (word,) not in lexicon.phrases["plural_pronouns"]:
            return True
    return False


def _is_relative(before: Sequence[str], lexicon: Lexicon) -> bool:
    """Whether the words before a wrong make it one of a relative clause: "arrested a man who"."""
    subject = next((word for word in reversed(before) if not lexicon.kind(word) & (Kind.AUXILIARY | Kind.ADVERB)), "")
    return bool(lexicon.kind(subject) & Kind.RELATIVE)


def _has_owner(norms: Sequence[str], index: int, reach: int, lexicon: Lexicon) -> bool:
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


def _names_speaker(norm: str, source: Collection[str], lexicon: Lexicon) -> bool:
    """Whether the word is one of the speaker's, whatever ending of a subject it has: "şirket", "şirketin"."""
    return any(form in source for form in _forms(norm, lexicon))


def _forms(norm: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The word, and what it is without the ending of a genitive, where the subject of a content has one: "ordusunun",
    "ordusu"."""
    if not lexicon.language.verb_last:
        return (norm,)
    endings = (*lexicon.endings["case_suffixes"], *lexicon.endings["genitive_suffixes"])
    bare = (norm.removesuffix(ending) for ending in endings if norm.endswith(ending))
    return (norm, *(form for form in bare if len(form) >= SHORTEST_NAME))


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
