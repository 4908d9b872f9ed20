"""A content that only calls an earlier claim false → that claim alone, denied.

"[эту информацию] назвали ложью", "said | [the rumours] were baseless": denied is the claim, not its falsehood.
"""

from dataclasses import replace
from itertools import pairwise

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Polarity
from claimcheck.extract.drafts import Draft
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.spans import content_words
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import Token

REFERENCE_WORDS = 3  # words of a content among which the noun for an earlier claim stands
LONGEST_REFERENCE = 8  # words before what calls it false
LONGEST_CLAIM = 24  # the same where that closes the content: "claims about … are false"
LONGEST_CLOSING = 4  # words from what calls it false to the end of such a content
LONGEST_ATTRIBUTE = 2  # words between that noun and what calls it false: "a complete", "baseless and"
LONGEST_DISMISSAL = 10  # words from what calls it false to the end: more is a claim of its own
LONGEST_OF_THIS = 3  # the same where the claim is a bare "this": "This is propaganda to divide us" says more
LONGEST_POINTER = 40  # characters before a content in which the word that points to it stands
LONGEST_VERDICT = 5  # words of "a complete and utter lie"
LINKS = (
    Kind.ADVERB | Kind.AUXILIARY | Kind.PASSIVE | Kind.FINITE | Kind.PREPOSITION | Kind.COORDINATOR | Kind.ARTICLE
    | Kind.OPENER | Kind.COMPLEMENTISER | Kind.CLITIC | Kind.OBJECT_MARKER | Kind.GENITIVE
)  # fmt: skip


def dismissed(text: str, draft: Draft, lexicon: Lexicon) -> Draft | None:
    """The draft with what it denies as its content, where an assertion calls an earlier claim false; else None."""
    blames = draft.polarity is Polarity.ACCUSE and lexicon.language.heads_last
    if draft.polarity is Polarity.ASSERT and draft.object_first and len(draft.content) == 2:
        return _named_apart(text, draft, lexicon)
    if (draft.polarity is not Polarity.ASSERT and not blames) or len(draft.content) != 1:
        return None
    tokens = content_words(text, draft.content[0], lexicon)
    named = _behind_verdict(tokens, lexicon)
    if named:
        return replace(draft, polarity=Polarity.DENY, content=(Span(tokens[named].start, draft.content[0].end),))
    at = _verdict_start(tokens, draft, lexicon)
    quoted = _quoted_verdict(text, tokens, lexicon) if draft.object_first and not at else 0
    at = at or quoted
    before = lexicon.language.cue_closes and not draft.object_first and draft.content[0].end <= draft.cue.start
    if not at or (before and not any(lexicon.kind(token.norm) & Kind.FINITE for token in tokens[at:])):
        return None  # "آمار دروغین | اعلام کرد"
    if lexicon.language.naming_endings and _parted(text, tokens, at, lexicon):
        return None
    end = _reference_end(tokens, at, lexicon)
    if blames and not _refers(tokens[:end], lexicon):
        return None  # "斥责 | 这一指控 | 不属实"
    if lexicon.language.naming_endings or not quoted:
        end = _without_attributes(tokens, end, lexicon)
    described = _is_described(tokens[:end], lexicon)
    short = _is_short(tokens, end, at, described, lexicon)
    while described and end < at and lexicon.kind(tokens[end].norm) & Kind.FINITE:
        end += 1  # "شایعاتی که درباره کیت | وجود دارد | کذب است"
    if not draft.object_first and not (short and _refers(tokens[:end], lexicon)):
        return None
    claims = any(lexicon.kind(token.norm) & Kind.CLAIM_NOUN for token in tokens[:end])
    if not claims and (tokens[at].norm,) in lexicon.phrases["criticisms"]:
        return None  # "این تصمیم را | اشتباه خواند"
    return replace(draft, polarity=Polarity.DENY, content=(Span(tokens[0].start, tokens[end - 1].end),))


def _behind_verdict(tokens: list[Token], lexicon: Lexicon) -> int:
    """Where an earlier claim begins that is named behind what it is called, as the case of that shows, or 0: "назвало
    полной ложью | заявление оппозиции"."""
    norms = [token.norm for token in tokens[: LONGEST_ATTRIBUTE + 1]]
    at = lexicon.place("dismissals", norms[:LONGEST_ATTRIBUTE]) + 1
    named = 0 < at < len(norms) and all(norm.endswith(lexicon.endings["naming_endings"]) for norm in norms[:at])
    return at if named and lexicon.kind(norms[at]) & (Kind.CLAIM_NOUN | Kind.ANAPHOR | Kind.DETERMINER) else 0


def _without_attributes(tokens: list[Token], end: int, lexicon: Lexicon) -> int:
    """Where what is called false ends, of the words before `end`, without what only describes the verdict: "this claim
    | a complete lie", "эту версию следствия | чистой выдумкой"."""
    kinds = [lexicon.kind(token.norm) for token in tokens[: min(end, REFERENCE_WORDS)]]
    noun = next((i for i, kind in enumerate(kinds) if kind & Kind.CLAIM_NOUN), end)
    if lexicon.language.naming_endings:
        while end > noun + 1 and tokens[end - 1].norm.endswith(lexicon.endings["naming_endings"]):
            end -= 1
        return end
    return noun + 1 if 0 < end - noun - 1 <= LONGEST_ATTRIBUTE else end


def _is_short(tokens: list[Token], end: int, at: int, described: bool, lexicon: Lexicon) -> bool:
    """Whether the words do no more than call what ends at `end` false, by what stands at `at`."""
    joins = Kind.COMPLEMENTISER | Kind.FINITE
    plain = described or not any(lexicon.kind(token.norm) & joins for token in tokens[1:end])
    behind = len(tokens) - at
    closes = plain and behind <= LONGEST_CLOSING and at <= LONGEST_CLAIM
    return (at <= LONGEST_REFERENCE or closes) and behind <= (LONGEST_OF_THIS if end == 1 else LONGEST_DISMISSAL)


def _named_apart(text: str, draft: Draft, lexicon: Lexicon) -> Draft | None:
    """The denial where the verb parts what is called false from what it is called: "| Das | nannte sie | falsch"."""
    for verdict, named in (draft.content[::-1], draft.content):
        words = [token.norm for token in content_words(text, verdict, lexicon)]
        refers = _refers(content_words(text, named, lexicon), lexicon)
        if refers and len(words) <= LONGEST_VERDICT and lexicon.holds("dismissals", words):
            return replace(draft, polarity=Polarity.DENY, content=(named,))
    return None


def _verdict_start(tokens: list[Token], draft: Draft, lexicon: Lexicon) -> int:
    """Where what calls a claim false begins, behind the marker of the claim if it has one, or 0."""
    marked = _marker(tokens, lexicon) if draft.object_first else 0
    behind = _verdict(tokens[marked:], draft, lexicon)
    return marked + behind if behind else 0


def _marker(tokens: list[Token], lexicon: Lexicon) -> int:
    """Where the marker of what is called false stands, or 0: "نبود تبلیغات | را یکی از علل خواند"."""
    marked = (at for at, token in enumerate(tokens) if lexicon.kind(token.norm) & Kind.OBJECT_MARKER)
    return next(marked, 0) if lexicon.language.cue_closes else 0


def _is_described(tokens: list[Token], lexicon: Lexicon) -> bool:
    """Whether a relative clause follows an indefinite noun for a claim: "شایعاتی | که درباره پل هست"."""
    suffixes = lexicon.endings["indefinite_suffixes"]
    return any(
        lexicon.kind(noun.norm) & Kind.CLAIM_NOUN
        and noun.norm.endswith(suffixes)
        and lexicon.kind(behind.norm) & Kind.RELATIVE
        for noun, behind in pairwise(tokens[: REFERENCE_WORDS + 1])
    )


def _quoted_verdict(text: str, tokens: list[Token], lexicon: Lexicon) -> int:
    """Where a quotation begins that closes the content behind a noun for a claim, or 0: "called the union's account
    "politics | in a test tube""; not one that gives the claim weight: "called the accusations "very serious"."""
    noun = next((i for i, t in enumerate(tokens[:LONGEST_REFERENCE]) if lexicon.kind(t.norm) & Kind.CLAIM_NOUN), -1)
    if noun < 0:
        return 0
    gaps = [text[one.end : two.start] for one, two in pairwise(tokens)]
    opened = [at + 1 for at in range(noun, len(gaps)) if any(fold(char) in lexicon.marks for char in gaps[at].strip())]
    if len(opened) != 1 or len(tokens) - opened[0] > LONGEST_DISMISSAL:
        return 0
    before, quoted = tokens[opened[0] - 1], tokens[opened[0] :]
    governed = lexicon.kind(before.norm) & Kind.PREPOSITION and lexicon.language.verb_second
    if governed and (before.norm,) not in lexicon.phrases["verdict_openers"]:
        return 0  # "führte den Sturz auf einen Bericht im | „Blatt“ | zurück"
    weighed = any(token.norm.startswith(lexicon.endings["credit_stems"]) for token in quoted)
    return 0 if weighed else opened[0]


def _verdict(tokens: list[Token], draft: Draft, lexicon: Lexicon) -> int:
    """Where what calls the claim false begins, or 0; a noun for the claim may itself be one, "a rumour is a lie", and
    so may what it is of: "the number of | lies", but not where it is named so: "tachó las acusaciones de | falsas"."""
    at = lexicon.place("dismissals", (token.norm for token in tokens[1:])) + 1
    kinds = [lexicon.kind(token.norm) for token in tokens[max(0, at - 2) : at + 1]]
    owned = len(kinds) == REFERENCE_WORDS and kinds[0] & Kind.CLAIM_NOUN and kinds[1] & Kind.GENITIVE
    if owned or (0 < at < REFERENCE_WORDS and kinds[-1] & Kind.CLAIM_NOUN):
        later = lexicon.place("dismissals", (token.norm for token in tokens[at + 1 :]))
        return at + 1 + later if later >= 0 else 0 if owned and not draft.object_first else at
    return at


def _parted(text: str, tokens: list[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a comma stands before what calls a claim false, but behind "such": "назвав перевірку замовною, а звіт |
    фейком", and not "назвав це таким, | що не відповідає дійсності"."""
    before = next((i for i in range(at) if "," in text[tokens[i].end : tokens[i + 1].start]), -1)
    return before >= 0 and not lexicon.kind(tokens[before].norm) & Kind.DETERMINER


def bare_denial(text: str, draft: Draft, lexicon: Lexicon) -> Draft:
    """A denial of an earlier claim with that claim alone as its content: "rejected [that story] as pure invention"."""
    if draft.polarity is not Polarity.DENY or len(draft.content) != 1:
        return draft
    span = draft.content[0]
    tokens = content_words(text, span, lexicon)
    openers = lexicon.phrases["verdict_openers"]
    ends = (at for at, token in enumerate(tokens[: LONGEST_REFERENCE + 1]) if (token.norm,) in openers)
    end = next(ends, len(tokens))
    whole = any(lexicon.kind(token.norm) & (Kind.COMPLEMENTISER | Kind.FINITE) for token in tokens[1:end])
    if end == 0 or end > LONGEST_REFERENCE or whole:
        return draft
    if not _refers(tokens[:end], lexicon) and not _verdict_at(tokens, end, lexicon):
        return draft
    start = _pointed_start(text, span, lexicon) if end <= REFERENCE_WORDS else span.start
    return replace(draft, content=(Span(start, tokens[end - 1].end if end < len(tokens) else span.end),))


def called_false(text: str, draft: Draft, lexicon: Lexicon) -> Draft | None:
    """The denial in a reproach to an earlier claim: "ridiculed [the charge] as a conspiracy theory"; else None."""
    if draft.polarity is not Polarity.ACCUSE or len(draft.content) != 1:
        return None
    span = draft.content[0]
    tokens = content_words(text, span, lexicon)
    openers = lexicon.phrases["verdict_openers"]
    end = next((at for at, token in enumerate(tokens[:REFERENCE_WORDS]) if (token.norm,) in openers), 0)
    if not end or not _refers(tokens[:end], lexicon) or not _verdict_at(tokens, end, lexicon):
        return None
    return replace(draft, polarity=Polarity.DENY, content=(Span(span.start, tokens[end - 1].end),))


def disowned(text: str, draft: Draft, lexicon: Lexicon) -> Draft | None:
    """The denial that a first person makes in what is reported: "We categorically deny | [this report]"; else None."""
    if draft.polarity is not Polarity.ASSERT or len(draft.content) != 1:
        return None
    span = draft.content[0]
    tokens = content_words(text, span, lexicon)
    if not tokens or not lexicon.kind(tokens[0].norm) & Kind.FIRST_PERSON:
        return None
    at = 1
    while at < len(tokens) - 1 and _is_passed(tokens[at], Kind.ADVERB | Kind.AUXILIARY, lexicon):
        if lexicon.kind(tokens[at].norm) & Kind.NEGATOR:
            return None
        at += 1
    rest = _behind_denial(tokens, at, lexicon)
    if not 0 < rest < len(tokens) or not _refers(tokens[rest : rest + REFERENCE_WORDS], lexicon, exact=False):
        return None
    return replace(draft, polarity=Polarity.DENY, content=(Span(tokens[rest].start, span.end),))


def _behind_denial(tokens: list[Token], at: int, lexicon: Lexicon) -> int:
    """The word behind a verb of denial at `at`, or 0."""
    for phrase, tail, groups in lexicon.cues.get(tokens[at].norm, ()) if at < len(tokens) else ():
        said = tuple(token.norm for token in tokens[at : at + len(phrase)])
        if said == tuple(phrase) and not tail and all(group.polarity is Polarity.DENY for group in groups):
            return at + len(phrase)
    return 0


def _verdict_at(tokens: list[Token], opener: int, lexicon: Lexicon) -> bool:
    """Whether words that call a claim false stand right behind the opener: "as | a pure fabrication"."""
    behind = [token.norm for token in tokens[opener + 1 : opener + 1 + LONGEST_VERDICT]]
    return opener < len(tokens) and lexicon.holds("dismissals", behind)


def _pointed_start(text: str, span: Span, lexicon: Lexicon) -> int:
    """Where the content begins: "that" before a noun is no complementiser, "rejected | that story"."""
    before = text[max(0, span.start - LONGEST_POINTER) : span.start].split()[-1:]
    both = Kind.COMPLEMENTISER | Kind.ANAPHOR
    pointing = bool(before) and lexicon.kind(fold(before[0])) & both == both
    return text.rindex(before[0], 0, span.start) if pointing else span.start


def _reference_end(tokens: list[Token], end: int, lexicon: Lexicon) -> int:
    """Where what is called false ends: before copulas and adverbs, "the accusation | is completely"."""
    if lexicon.language.heads_last:
        noun = next((i for i, token in enumerate(tokens[:end]) if lexicon.kind(token.norm) & Kind.CLAIM_NOUN), end - 1)
        end = noun + 1
    end = _marker(tokens[:end], lexicon) or end  # "این خبر را | از اول تا آخر"
    openers = lexicon.phrases["verdict_openers"]
    end = next((at for at in range(1, end) if (tokens[at].norm,) in openers), end)  # "den Prozess | als politische"
    copula = next(
        (at for at in range(end - 1, max(1, end - LONGEST_VERDICT), -1) if _is_copula(tokens[at], lexicon)), 0
    )
    end = copula or end
    while end > 1 and (_is_passed(tokens[end - 1], LINKS, lexicon) or _is_one(tokens[end - 1], lexicon)):
        end -= 1
    return end


def _is_one(token: Token, lexicon: Lexicon) -> bool:
    """Whether the word is "one" where that is the article: "شایعه | یک دروغ است"."""
    article = lexicon.kind(token.norm) & Kind.DETERMINER and not lexicon.language.articles
    return bool(article) and lexicon.is_number(token.norm)


def _is_passed(token: Token, kinds: int, lexicon: Lexicon) -> bool:
    """Whether the word is of one of these kinds, or an adverb by its ending."""
    kind = lexicon.kind(token.norm)
    return bool(kind & kinds) or lexicon.is_open_adverb(token.norm, kind)


def _is_copula(token: Token, lexicon: Lexicon) -> bool:
    kind = lexicon.kind(token.norm)
    return bool(kind & Kind.PASSIVE) and bool(kind & Kind.FINITE)


def _refers(tokens: list[Token], lexicon: Lexicon, *, exact: bool = True) -> bool:
    """Whether the words stand for an earlier claim: "this", "the accusation". `exact`: a bare "this" is
    all there is."""
    kinds = [lexicon.kind(token.norm) for token in tokens]
    if kinds and (len(kinds) == 1 or not exact) and kinds[0] & (Kind.ANAPHOR | Kind.CLAIM_NOUN):
        return True
    return any(kind & Kind.CLAIM_NOUN for kind in kinds[:REFERENCE_WORDS])
