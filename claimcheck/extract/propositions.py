"""One draft → its propositions: contents that can be true or false apart, each with the polarity its own words ask
for."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.dismissals import bare_denial, called_false, dismissed, disowned
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import END_MARKS, content_tokens
from claimcheck.text.sentences import split_sentences, trim

HEAD_WORDS = 14  # words of a content that its modal must stand among
OBJECT_REACH = 6  # words behind a harm among which its object or agent stands
DOER_REACH = 7  # words before a harm among which its doer stands
SELF_WORDS = 3  # words of a content among which its own future stands
SENTENCE_ENDS = frozenset(".!?؟。।۔")
SHORTEST = 2  # words of a split-off content
LEANING = (
    Kind.CLITIC | Kind.COMPLEMENTISER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.DETERMINER | Kind.AUXILIARY
    | Kind.OPENER | Kind.COORDINATOR | Kind.RELATIVE | Kind.TIME
)  # fmt: skip


def split_draft(text: str, draft: Draft, lexicon: Lexicon) -> list[Draft]:
    """The draft once for each of its propositions, in order: sentences of a quotation, clauses after "and that"."""
    if len(draft.content) != 1 or draft.elliptical:
        return [draft]
    span = draft.content[0]
    if draft.quotation is Quotation.DIRECT:
        parts = [
            part
            for whole in _sentences(text, span, lexicon)
            for part in _coordinated(text, trim(text, whole, END_MARKS), lexicon, True)
        ]
    elif draft.object_first:
        parts = [span]
    else:
        parts = _coordinated(text, span, lexicon)
    parts = [part for part in parts if len(part.of(text).split()) >= SHORTEST or not lexicon.language.spaced]
    return [replace(draft, content=(part,)) for part in parts] or [draft]


def _sentences(text: str, span: Span, lexicon: Lexicon) -> list[Span]:
    inner = span.of(text)
    return [Span(span.start + s.span.start, span.start + s.span.end) for s in split_sentences(inner, lexicon.language)]


def _coordinated(text: str, span: Span, lexicon: Lexicon, quoted: bool = False) -> list[Span]:
    """Cut before "and that": a coordinator with a complementiser, or a complementiser with a joined conjunction. In
    what is quoted, "and this" begins a new clause instead."""
    tokens = content_tokens(text, span, lexicon)
    parts, start, first = [], span.start, 0
    for index, token in enumerate(tokens):
        kind = lexicon.kind(token.norm)
        cut = begin = -1
        if index - first < SHORTEST:
            continue
        if quoted:
            if kind & Kind.JOINED and kind & Kind.ANAPHOR and index > first + SHORTEST:
                cut, begin = token.start, token.start + 1
        elif kind & Kind.JOINED and kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
            cut = token.start
            begin = token.start + 1 if kind & Kind.CLITIC else token.end
        elif kind & Kind.COORDINATOR and index + 1 < len(tokens):
            following = lexicon.kind(tokens[index + 1].norm)
            if following & (Kind.COMPLEMENTISER | Kind.CLITIC) and not following & Kind.JOINED:
                cut = token.start
                begin = tokens[index + 1].start if following & Kind.CLITIC else tokens[index + 1].end
        if cut >= 0:
            parts.append(trim(text, Span(start, cut), END_MARKS))
            start, first = begin, index + 1
    parts.append(trim(text, Span(start, span.end), END_MARKS))
    return [part for part in parts if part.end > part.start]


def is_fragment(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the content holds only words that lean on others: "that it", "on Monday"."""
    if draft.quotation is Quotation.DIRECT:
        return False
    kinds = [
        lexicon.kind(token.norm)
        for span in draft.content
        for token in content_tokens(text, span, lexicon)
        if token.is_word
    ]
    return all(kind & LEANING and not kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN | Kind.PRONOUN) for kind in kinds)


def refined(text: str, draft: Draft, lexicon: Lexicon, names: Gazetteer) -> Draft:
    """The draft with the polarity its own words ask for; a claim that is called false stands alone in its content."""
    if draft.polarity is Polarity.DENY:
        return bare_denial(text, draft, lexicon)
    denied = called_false(text, draft, lexicon) or disowned(text, draft, lexicon) or dismissed(text, draft, lexicon)
    return denied or replace(draft, polarity=_polarity(text, draft, lexicon, names))


def _polarity(text: str, draft: Draft, lexicon: Lexicon, names: Gazetteer) -> Polarity:
    """The cue's polarity, or what the content itself does where the cue only asserts: demand, intend, accuse."""
    if draft.polarity is not Polarity.ASSERT:
        return draft.polarity
    norms = [token.norm for span in draft.content for token in content_tokens(text, span, lexicon) if token.is_word]
    if draft.object_first:
        return Polarity.ASSERT
    if lexicon.holds("demand_words", norms[:HEAD_WORDS]):
        return Polarity.DEMAND
    if _own_plan(norms, draft, lexicon) and not _adds_sentence(text, draft):
        return Polarity.INTEND
    if lexicon.holds("blame_words", norms) or _blames(norms, lexicon, names):
        return Polarity.ACCUSE
    return Polarity.ASSERT


def _adds_sentence(text: str, draft: Draft) -> bool:
    """Whether a quotation goes on with a sentence of its own behind its cue, which the plan before it does not
    cover."""
    first, last = draft.content[0], draft.content[-1]
    return any(char in SENTENCE_ENDS for char in text[first.end : last.start])


def _own_plan(norms: Sequence[str], draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the content is what the speaker will do: a first person or a clitic subject with a future."""
    head = norms[:SELF_WORDS]
    language = lexicon.language
    endings = lexicon.endings["own_future_endings"]
    if any(norm.endswith(endings) and lexicon.kind(before) & Kind.FIRST_PERSON for before, norm in pairwise(norms)):
        return True  # "nous durcirons"
    future = any(
        (norm,) in lexicon.phrases["future_words"] or (norm,) in lexicon.phrases["intend_words"] for norm in norms[:5]
    )
    marked = (
        any(len(norm) > 4 and norm.startswith(language.future_prefixes) for norm in head[:2])
        if language.future_prefixes
        else False
    )
    own = any(lexicon.kind(norm) & (Kind.FIRST_PERSON | Kind.CLITIC | Kind.PRONOUN) for norm in head[:2])
    if language.future_prefixes:
        first_person = bool(head) and head[0].startswith(language.future_prefixes[:1])
        return (
            (own and (future or marked))
            or first_person
            or (bool(head) and (head[0],) in lexicon.phrases["future_words"] and draft.quotation is Quotation.DIRECT)
        )
    return own and future


def _blames(norms: Sequence[str], lexicon: Lexicon, names: Gazetteer) -> bool:
    """Whether a party is said to do harm, within a few words: "regime forces bombed", "killed by militants", "روسيا
    تواصل قصفهم". Harm done to combatants, and a passive without its agent ("soldiers were killed"), blame nobody."""
    for index, norm in enumerate(norms):
        if (norm,) not in lexicon.phrases["harm_words"]:
            continue
        behind = norms[index + 1 : index + OBJECT_REACH]
        passive = any(lexicon.kind(before) & Kind.PASSIVE for before in norms[max(0, index - 2) : index])
        if passive or any((after,) in lexicon.phrases["passives_behind"] for after in behind):
            by = next((at for at, after in enumerate(behind) if lexicon.kind(after) & Kind.AGENT), len(behind))
            doers = behind[by:]
        elif any((after,) in lexicon.phrases["combatants"] for after in behind) or _is_passive(norms, index, lexicon):
            continue
        else:
            doers = norms[max(0, index - DOER_REACH) : index]
        if any(_is_party(doer, lexicon, names) for doer in doers):
            return True
    return False


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
    ):
        return True
    found = names.find((norm,))
    return found is not None and found.kind in ("state", "body", "person")
