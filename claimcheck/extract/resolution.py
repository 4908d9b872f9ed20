"""A claim → its self-contained wording: subjects filled in, "this" and "the accusation" replaced, a denial's thing
named.

Only what the article makes certain is filled in. What stays open gets its sentence or antecedent as context. The exact
spans of the article are not touched.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.domain.claim import OPPOSING, WISHING, Claim, Polarity, Quotation
from claimcheck.extract.lexicon import Kind, Lexicon
from claimcheck.extract.mentions import is_nobody, is_of_others
from claimcheck.extract.sources.agreement import gender_shown
from claimcheck.text.tokens import Token, tokenise

LONGEST_ANAPHOR = 5  # words of "these baseless accusations"
NEAR = 8  # claims before one that it can lean on
LONGEST_CONTEXT = 300  # characters
LONGEST_JOINT = 2  # characters, marks and blanks, between a claim and the tail that hangs on it


@dataclass(frozen=True, slots=True)
class Wording:
    """What a claim says on its own, and what it leans on."""

    content: str
    context: str = ""


def resolve_tail(claim: Claim, earlier: Sequence[Claim], end: int, before: str) -> Wording:
    """The wording of a `claim` that challenges what stands `before` it in its sentence, up to the offset `end`: the
    claim that ends there, the inner of two in one another, or else the outlet's own words."""
    hung = [c for c in earlier[-NEAR:] if not c.unattributed and 0 <= end - _end(c) <= LONGEST_JOINT]
    inner = max(hung, key=lambda c: c.attribution.content_spans[0].start, default=None)
    return Wording(inner.resolved_content if inner else before, claim.content)


def resolve(claim: Claim, earlier: Sequence[Claim], sentence: str, lexicon: Lexicon, told: str) -> Wording:
    """The wording of `claim` given the article's `earlier` claims (in text order, already resolved), its sentence, and
    the rumour `told` just before it, if any."""
    tokens = tokenise(claim.content, elided=lexicon.language.elided_words, vocabulary=lexicon.vocabulary)
    words = [token for token in tokens if token.is_word]
    if not words:
        return Wording(claim.content)
    if _is_anaphor(words, lexicon):
        if told and any((word.norm,) in lexicon.phrases["news_nouns"] for word in words):
            return Wording(told, claim.content)
        antecedent = _antecedent(claim, earlier, _says_accusation(words, lexicon), lexicon)
        if antecedent is not None:
            return Wording(antecedent.resolved_content, claim.content)
        return Wording(claim.content, _clip(sentence))
    content = claim.content
    owner = claim.speaker
    first = words[0]
    kind = lexicon.kind(first.norm)
    if claim.attribution.quotation is Quotation.DIRECT:
        previous = earlier[-1] if earlier else None
        leans = any(lexicon.kind(word.norm) & Kind.ANAPHOR for word in words[:2])
        return Wording(content, _clip(previous.resolved_content) if leans and previous else "")
    if _is_open(claim, first, lexicon) or is_of_others(first.norm, owner, lexicon):
        return Wording(content, _clip(sentence))
    if (first.norm,) in lexicon.phrases["possessives"]:
        rest = content[first.end :].lstrip()
        content = lexicon.language.possessive_pattern.format(owner=owner, thing=rest)
    elif claim.attribution.reported_by[-1:] == (claim.speaker_name,):
        return Wording(content, _clip(sentence))  # a second "it said" inside one's own words: the subject is uncertain
    elif is_nobody([word.norm for word in words[:4]], owner, lexicon):
        return Wording(content, _clip(sentence))
    elif (
        kind & (Kind.CLITIC | Kind.PRONOUN)
        and not kind & Kind.FIRST_PERSON
        and not (kind & Kind.DETERMINER and lexicon.language.articles)  # "esta última línea"
        and not _is_impersonal(words, lexicon)
    ):
        content = f"{owner} {content[first.end :].lstrip()}"
    else:
        content = _suffixed(content, first, owner, lexicon)
    if claim.polarity is Polarity.DENY:
        content = _positive(content, claim, lexicon)
    leans = any(lexicon.kind(word.norm) & (Kind.PRONOUN | Kind.ANAPHOR) for word in words)
    return Wording(content, _clip(sentence) if leans or _suffix(words[-1], lexicon) else "")


def _is_anaphor(words: list[Token], lexicon: Lexicon) -> bool:
    """Whether the whole content stands for an earlier claim: "this", "the accusations", هذه الاتهامات,
    "responsibility" not."""
    if len(words) > LONGEST_ANAPHOR:
        return False
    kinds = [lexicon.kind(word.norm) for word in words]
    if len(words) == 1:
        return bool(kinds[0] & (Kind.ANAPHOR | Kind.CLAIM_NOUN))
    if (
        kinds[0] & Kind.ANAPHOR
        and not kinds[1] & Kind.NEGATOR
        and lexicon.language.preposition_prefixes
        and words[1].norm.startswith(lexicon.language.preposition_prefixes)
    ):
        return True  # "هذا بشكل قاطع": this, categorically
    opens = kinds[0] & (Kind.ANAPHOR | Kind.DETERMINER | Kind.ARTICLE)
    nouns = [kind for kind in kinds[1:] if kind & Kind.CLAIM_NOUN]
    return bool(kinds[0] & Kind.CLAIM_NOUN and len(words) == 2) or bool(opens and nouns and len(words) <= 4)


def _is_impersonal(words: list[Token], lexicon: Lexicon) -> bool:
    """ "it was the second time", "there is": no speaker behind the pronoun."""
    return (
        lexicon.language.script == "Latin"
        and len(words) > 1
        and bool(lexicon.kind(words[1].norm) & Kind.PASSIVE)
        and (words[0].norm,) in lexicon.phrases["impersonal"]
    )


def _is_open(claim: Claim, first: Token, lexicon: Lexicon) -> bool:
    """Whether a pronoun that opens the content may well be another than the speaker: in a clause before its cue ("It is
    late, the mayor said"), or where the speaker is one and the pronoun many, many and the pronoun one ("Western nations
    believe it has …"), a body and the pronoun a person; and whether it would turn into a noun in another case: "его
    разработка", "разработка Орлова"."""
    kind = lexicon.kind(first.norm)
    if kind & Kind.CLITIC:
        return _disagrees(claim, first.norm, lexicon)
    if not kind & Kind.PRONOUN and (first.norm,) not in lexicon.phrases["possessives"]:
        return False
    cased = not kind & Kind.PRONOUN and not lexicon.language.possessive_pattern
    if cased or claim.attribution.content_spans[0].start < claim.attribution.cue_span.start:
        return True
    if not kind & Kind.PRONOUN or lexicon.language.capitals_mark_names is False:
        return False
    words = [token for token in tokenise(claim.speaker) if token.is_word]
    kinds = [lexicon.kind(token.norm) for token in words]
    person = any(kind & (Kind.TITLE | Kind.SPOKESMAN) for kind in kinds)
    bodies = Kind.BODY | Kind.MEDIUM
    if first.norm in lexicon.language.plural_pronouns:
        return not any(kind & (bodies | Kind.ROLE | Kind.COORDINATOR) for kind in kinds)
    if first.norm in lexicon.language.body_pronouns:
        many = bool(words) and words[-1].norm.endswith(lexicon.endings["plural_nouns"]) and not kinds[-1] & bodies
        return person or (many and claim.speaker[words[-1].start].islower())
    several = gender_shown(_first_of_cue(claim), lexicon) == "p"  # "эксперты считают, что | она"
    thing = claim.speaker.islower() and not any(kind & Kind.ROLE for kind in kinds)  # "по данным следствия, | она"
    apart = bool(lexicon.language.gender_endings) and (several or thing)
    return not person and (apart or any(kind & (Kind.BODY | Kind.MEDIUM) for kind in kinds))


def _disagrees(claim: Claim, clitic: str, lexicon: Lexicon) -> bool:
    """Whether the pronoun written onto "that" is of another gender or number than the subject of its cue, "قال الوزير
    إنها", "قالت الوزارة إنه", or its cue is no verb: "بحسب البيان فإنه"."""
    language, cue = lexicon.language, _first_of_cue(claim)
    if clitic.endswith(tuple(language.plural_pronouns)):
        kinds = [lexicon.kind(token.norm) for token in tokenise(claim.speaker)]
        several = any(kind & (Kind.ROLE | Kind.BODY | Kind.COORDINATOR) for kind in kinds)
        return not several or any(kind & Kind.TITLE for kind in kinds)
    own = next((gender for suffix, gender in language.genders.items() if clitic.endswith(suffix)), "")
    return bool(own) and (cue in lexicon.according_to or gender_shown(cue, lexicon) not in ("", own))


def _first_of_cue(claim: Claim) -> str:
    """The first word of the cue, folded; "" where the outlet speaks for itself, without one."""
    return next((token.norm for token in tokenise(claim.cue)), "")


def _says_accusation(words: list[Token], lexicon: Lexicon) -> bool:
    """Whether the anaphor itself says that it stands for an accusation: "the charge", هذا الاتهام."""
    articles = lexicon.language.article_prefixes
    forms = (form for word in words for form in (word.norm, *(word.norm.removeprefix(a) for a in articles)))
    return any(form.startswith(lexicon.endings["accusation_stems"]) for form in forms)


def _antecedent(claim: Claim, earlier: Sequence[Claim], accusation: bool, lexicon: Lexicon) -> Claim | None:
    """The claim that "this" stands for: what was challenged last, or the last claim by another speaker.

    Claims that lean on another themselves, and those that report this very claim, are passed over. Accusations come
    before other assertions within reach; where the anaphor says `accusation`, within all that is near, and no demand or
    plan is meant.
    """
    near = [c for c in earlier[-NEAR:] if not c.unattributed and not c.reports(claim) and not _leans(c, lexicon)]
    others = [c for c in near if c.speaker_id != claim.speaker_id and c.polarity not in OPPOSING]
    if accusation:
        others = [c for c in others if c.polarity not in WISHING]
    blamed = [c for c in (others if accusation else others[-3:]) if c.polarity is Polarity.ACCUSE]
    if near and near[-1].polarity in OPPOSING and not (accusation and blamed):
        return near[-1]
    if not others:
        return None
    return blamed[-1] if blamed else others[-1]


def _end(claim: Claim) -> int:
    """Where the claim ends in the text, with its cue and source."""
    own = claim.attribution
    return max(span.end for span in (*own.content_spans, own.cue_span, own.source_span or own.cue_span))


def _leans(claim: Claim, lexicon: Lexicon) -> bool:
    first = next((token for token in tokenise(claim.resolved_content) if token.is_word), None)
    kind = lexicon.kind(first.norm) if first is not None else Kind(0)
    return bool(kind & Kind.ANAPHOR and not kind & Kind.ARTICLE)  # "le recours": French writes both alike


def _suffixed(content: str, first: Token, owner: str, lexicon: Lexicon) -> str:
    """ "طائراتها نفذت" → "طائرات وزارة الدفاع نفذت": the pronoun written onto the first word is the speaker."""
    suffix = _suffix(first, lexicon)
    if not suffix:
        return content
    stem = content[first.start : first.end - len(suffix)]
    named = lexicon.language.possessive_pattern.format(thing=stem, owner=owner)
    return content[: first.start] + named + content[first.end :]


def _suffix(word: Token, lexicon: Lexicon) -> str:
    if len(word.norm) < 5 or word.norm.startswith(lexicon.language.article_prefixes or ("\0",)):
        return ""
    return next((s for s in lexicon.language.pronoun_suffixes if len(s) > 1 and word.norm.endswith(s)), "")


def _positive(content: str, claim: Claim, lexicon: Lexicon) -> str:
    """What a denial denies, with its agent: "using chemical weapons" → "the government using chemical weapons"."""
    tokens = tokenise(content, elided=lexicon.language.elided_words, vocabulary=lexicon.vocabulary)
    kept = "".join(
        content[token.start : (tokens[i + 1].start if i + 1 < len(tokens) else len(content))]
        for i, token in enumerate(tokens)
        if (token.norm,) not in lexicon.phrases["any_words"] or _joins(tokens[i + 1 : i + 2], lexicon)
    )
    first = tokens[0].norm if tokens else ""
    agentless = (first,) in lexicon.phrases["receive_nouns"] and not lexicon.language.verb_first
    return f"{claim.speaker} {kept}" if agentless and not kept.startswith(claim.speaker) else kept


def _joins(following: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether the next word is a coordinator: "any and all"."""
    return any(lexicon.kind(token.norm) & Kind.COORDINATOR for token in following)


def _clip(text: str) -> str:
    return text if len(text) <= LONGEST_CONTEXT else text[:LONGEST_CONTEXT].rsplit(" ", 1)[0] + "…"
