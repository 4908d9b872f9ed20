"""One draft → its propositions: contents that can be true or false apart, each with the polarity its own words ask
for."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.extract.dismissals import bare_denial, called_false, dismissed, disowned
from claimcheck.extract.drafts import Draft
from claimcheck.extract.gazetteer import Gazetteer
from claimcheck.extract.joints.closed import closed_clauses
from claimcheck.extract.joints.joined import verb_joints
from claimcheck.extract.joints.opened import opened_clauses
from claimcheck.extract.joints.told import is_refusal, joint_clause
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import END_MARKS, content_tokens, content_words
from claimcheck.extract.stances.polarity import stance
from claimcheck.extract.verblast.coordination import clause_joints
from claimcheck.text.sentences import split_sentences, trim
from claimcheck.text.tokens import Token

Joints = Callable[[Sequence[Token], Lexicon], list[tuple[int, int]]]  # which tokens end a clause and begin the next
SHORTEST = 2  # words of a split-off content
UNSURE = (Polarity.DENY, Polarity.DOUBT)  # of what is joined, not each need be untrue
LEANING = (
    Kind.CLITIC | Kind.COMPLEMENTISER | Kind.PREPOSITION | Kind.NOUN_PREPOSITION | Kind.DETERMINER | Kind.AUXILIARY
    | Kind.OPENER | Kind.COORDINATOR | Kind.RELATIVE | Kind.TIME
)  # fmt: skip


def split_draft(text: str, draft: Draft, lexicon: Lexicon) -> list[Draft]:
    """The draft once for each of its propositions, in order: sentences of a quotation, clauses after "and that"."""
    if draft.elliptical or not draft.content:
        return [draft]
    if len(draft.content) != 1:
        return _split_broken(text, draft, lexicon)
    span = draft.content[0]
    if draft.quotation is Quotation.DIRECT:
        parts = [
            part
            for whole in _sentences(text, span, lexicon)
            for part in _coordinated(text, trim(text, whole, END_MARKS), lexicon, True)
        ]
    elif draft.object_first:
        parts = [span]
    elif lexicon.language.verb_last:
        parts = _at_joints(text, span, clause_joints, lexicon)
    elif lexicon.language.clause_binders:
        parts = [span] if draft.polarity in UNSURE else _at_joints(text, span, verb_joints, lexicon)
    else:
        parts = _coordinated(text, span, lexicon)
        if draft.polarity not in UNSURE:
            parts = [clause for part in parts for clause in closed_clauses(text, part, lexicon)]
            parts = [clause for part in parts for clause in opened_clauses(text, part, lexicon)]
    parts = [part for part in parts if len(part.of(text).split()) >= SHORTEST or not lexicon.language.spaced]
    if not parts or parts == [span]:
        return [draft]
    return [_told(text, replace(draft, content=(part,)), span, lexicon) for part in parts]


def _split_broken(text: str, draft: Draft, lexicon: Lexicon) -> list[Draft]:
    """A quotation that the author's words break, and its sentences around the one that they break: "“P. | Q,”
    she said, “and R. | S.”"."""
    if draft.quotation is not Quotation.DIRECT:
        return [draft]
    first, *between, last = draft.content
    *before, broken = _sentences(text, first, lexicon)
    resumed, *more = _sentences(text, last, lexicon)
    if not before and not more:
        return [draft]
    whole = (broken, *between, trim(text, resumed, END_MARKS))
    contents = [*((trim(text, part, END_MARKS),) for part in before), whole]
    contents += [(trim(text, part, END_MARKS),) for part in more]
    return [
        replace(draft, content=content)
        for content in contents
        if len(content) > 1 or len(content[0].of(text).split()) >= SHORTEST or not lexicon.language.spaced
    ]


def _told(text: str, part: Draft, whole: Span, lexicon: Lexicon) -> Draft:
    """The part, which only tells something where the future that closes the whole content made it a plan: "tünelin
    kapandığını | ve köprüyü açacağını"."""
    futures = lexicon.endings["future_suffixes"]
    planned = part.polarity is Polarity.INTEND and content_tokens(text, whole, lexicon)[-1].norm.endswith(futures)
    only_told = planned and not content_tokens(text, part.content[0], lexicon)[-1].norm.endswith(futures)
    return replace(part, polarity=Polarity.ASSERT) if only_told else part


def _sentences(text: str, span: Span, lexicon: Lexicon) -> list[Span]:
    inner = span.of(text)
    return [Span(span.start + s.span.start, span.start + s.span.end) for s in split_sentences(inner, lexicon.language)]


def _coordinated(text: str, span: Span, lexicon: Lexicon, quoted: bool = False) -> list[Span]:
    """Cut before "and that" and before a clause joined without it; in what is quoted, before "and this" instead. What
    the outlet says was not said ends it."""
    tokens = content_tokens(text, span, lexicon)
    parts, start, end, first = [], span.start, span.end, 0
    for index, token in enumerate(tokens):
        if index - first < SHORTEST:
            continue
        begin = _behind_and_this(tokens, first, index, lexicon) if quoted else _behind_and_that(tokens, index, lexicon)
        if begin < 0 and not quoted and (joined := joint_clause(text, tokens, first, index, lexicon)) >= 0:
            if is_refusal(tokens, joined, lexicon):
                end = token.start
                break
            begin = tokens[joined].start
        if begin >= 0 and not _opens_condition(tokens[first : first + SHORTEST], lexicon):
            parts.append(trim(text, Span(start, token.start), END_MARKS))
            start, first = begin, index + 1
    parts.append(trim(text, Span(start, end), END_MARKS))
    return [part for part in parts if part.end > part.start]


def _behind_and_this(tokens: Sequence[Token], first: int, index: int, lexicon: Lexicon) -> int:
    """Where a clause begins behind an "and" written onto the word for "this" that opens it, or -1."""
    kind = lexicon.kind(tokens[index].norm)
    opens = kind & Kind.JOINED and kind & Kind.ANAPHOR and index > first + SHORTEST
    return tokens[index].start + 1 if opens else -1


def _behind_and_that(tokens: Sequence[Token], index: int, lexicon: Lexicon) -> int:
    """Where a clause begins behind "and that": a coordinator or a contrast before a complementiser, or a complementiser
    with a conjunction written onto it; -1 where none does."""
    token, kind = tokens[index], lexicon.kind(tokens[index].norm)
    if (tokens[index - 1].norm,) in lexicon.phrases["reason_openers"]:
        return -1  # "خاصة | وأن"
    if kind & Kind.JOINED:
        if not token.norm.startswith(lexicon.language.conjunction_prefixes[:1]):
            return -1  # "إذا تعافى | فإنه سيعود"
        if kind & (Kind.COMPLEMENTISER | Kind.CLITIC):
            return token.start + 1 if kind & Kind.CLITIC else token.end
    joins = kind & Kind.COORDINATOR or (token.norm,) in lexicon.phrases["tail_contrasts"]
    if not joins or kind & Kind.NEGATOR or index + 1 == len(tokens):
        return -1  # "no dejará robar | ni que"
    behind = tokens[index + 1]
    following = lexicon.kind(behind.norm)
    if not following & (Kind.COMPLEMENTISER | Kind.CLITIC):
        return -1
    return behind.start if following & Kind.CLITIC else behind.end


def _at_joints(text: str, span: Span, find: Joints, lexicon: Lexicon) -> list[Span]:
    """Cut where one clause ends and the next begins."""
    tokens = content_tokens(text, span, lexicon)
    joints = find(tokens, lexicon)
    starts = [span.start, *(tokens[begin].start for _, begin in joints)]
    ends = [*(tokens[end - 1].end for end, _ in joints), span.end]
    return [Span(start, end) for start, end in zip(starts, ends, strict=True)]


def _opens_condition(opening: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a part opens with a condition, which "and that" goes on with: "Même si P | et que Q, R"."""
    return any((token.norm,) in lexicon.phrases["question_openers"] for token in opening)


def is_fragment(text: str, draft: Draft, lexicon: Lexicon) -> bool:
    """Whether the content holds only words that lean on others: "that it", "on Monday"."""
    if draft.quotation is Quotation.DIRECT or draft.hangs_on >= 0:
        return False
    kinds = (lexicon.kind(word.norm) for span in draft.content for word in content_words(text, span, lexicon))
    return all(kind & LEANING and not kind & (Kind.ANAPHOR | Kind.CLAIM_NOUN | Kind.PRONOUN) for kind in kinds)


def refined(text: str, draft: Draft, lexicon: Lexicon, names: Gazetteer) -> Draft:
    """The draft with the polarity its own words ask for; a claim that is called false stands alone in its content."""
    if draft.polarity is Polarity.DENY:
        return bare_denial(text, draft, lexicon)
    denied = called_false(text, draft, lexicon) or disowned(text, draft, lexicon) or dismissed(text, draft, lexicon)
    if denied:
        return denied
    polarity = stance(text, draft, lexicon, names)
    return draft if polarity is draft.polarity else replace(draft, polarity=polarity)
