"""Two claims, and what a model says of them, to named numbers; none depends on which claim comes first.

Structure features need nothing but the two claims. Model features (those of `model_features`) need scores.
"""

import math
from collections.abc import Mapping
from itertools import combinations_with_replacement

from claimcheck.dispute.numbers import agreeing, conflicting
from claimcheck.dispute.opposites import alike, opposed
from claimcheck.dispute.reading import Reading, names_in, read_claim, share
from claimcheck.domain.claim import Claim, Polarity, Quotation
from claimcheck.domain.pair import ScoredPair, Scores

NEAR_CHARS = 600.0  # within one article the influence of distance falls to 1/e over this many characters
NEAR_DAYS = 3.0  # between two articles
DAY_TOLERANCE = 1  # days by which two accounts of one event may differ
SPECIFIC_WORDS = 3  # shared beside what is counted, before two counts are surely of the same thing
SHARED_OF_SHORTER, SHARED, SHARED_IN_ARTICLE = 0.5, 0.3, 0.4  # least shares of either matter, for one and the same toll
SURELY_NAMED = 0.5  # of a speaker's name, in what the other says
THING_WORDS = 2  # shared, before two claims are surely about one thing
# accuse and deny together tell more than either: "accuse+deny"
POLARITY_PAIRS = tuple("+".join(pair) for pair in combinations_with_replacement(sorted(Polarity), 2))
Features = Mapping[str, float]


def pair_features(left: Claim, right: Claim, scored: ScoredPair | None) -> dict[str, float]:
    """The features of a pair by name; without scores the model features are left out."""
    one, other = read_claim(left), read_claim(right)
    features = _polarity(left, right, one, other) | _parties(left, right, one, other) | _matter(left, right, one, other)
    features |= _place(left, right, one, other)
    features |= _together(features)
    return features if scored is None else features | model_features(features, scored.scores, scored.pair.similarity)


def _polarity(left: Claim, right: Claim, one: Reading, other: Reading) -> dict[str, float]:
    polarities = {left.polarity, right.polarity}
    together = "+".join(sorted((left.polarity, right.polarity)))
    opposed_cues = one.denies != other.denies
    return {pair: float(pair == together) for pair in POLARITY_PAIRS} | {
        "opposed_cues": float(opposed_cues),
        "opposed_stance": float(one.negative != other.negative),
        "both_deny": float(one.denies and other.denies),
        "both_reject": float(one.rejects and other.rejects),
        "denied_accusation": float(opposed_cues and Polarity.ACCUSE in polarities),
        "doubt": float(Polarity.DOUBT in polarities),
        "demand": float(Polarity.DEMAND in polarities),
        "both_demand": float(one.demands and other.demands),
        "intention": float(Polarity.INTEND in polarities),
        "dismissal": float(one.dismissive != other.dismissive),
        "refusal": float(one.refuses or other.refuses),
        "hedged": float(one.hedged or other.hedged),
    }


def _parties(left: Claim, right: Claim, one: Reading, other: Reading) -> dict[str, float]:
    named_by_left, named_by_right = names_in(one.matter, other), names_in(other.matter, one)
    accused_denies = max(named_by_left * other.negative, named_by_right * one.negative)
    addressed = max(named_by_left * one.speaks_of_claims, named_by_right * other.speaks_of_claims)
    same_speaker = left.speaker_id == right.speaker_id
    return {
        "same_speaker": float(same_speaker),
        "one_side": float(same_speaker or "" != left.speaker_state == right.speaker_state),
        "names_other_speaker": max(named_by_left, named_by_right),
        "accused_denies": accused_denies,
        "speaks_of_other_claims": addressed,
        "own_report": float(_own_report(left, right)),
    } | _named_parties(one, other, named_by_left, named_by_right, left.language == right.language)


def _named_parties(
    one: Reading, other: Reading, named_by_left: float, named_by_right: float, one_language: bool
) -> dict[str, float]:
    """Whom the two speak about, where capitals mark names: of a common third party, of others, of each other.

    Two who blame the same third party are seldom against each other; claims that each name somebody, and nobody in
    common, are seldom about one matter.
    """
    common = bool(one.named & other.named)
    apart = bool(one_language and one.named and other.named and not common)
    against_third = one.blames and other.blames and common and max(named_by_left, named_by_right) < SURELY_NAMED
    return {
        "names_apart": float(apart),
        "blame_same_party": float(against_third),
        "blames_other_speaker": max(named_by_left * one.blames, named_by_right * other.blames),
    }


def _matter(left: Claim, right: Claim, one: Reading, other: Reading) -> dict[str, float]:
    shared = len(one.matter & other.matter)
    shorter, longer = sorted((len(one.matter), len(other.matter)))
    leaning_one, leaning_other = share(other.words, one.context_words), share(one.words, other.context_words)
    thing = _of_one_thing(left, right, shared)
    turned = one.negative != other.negative
    context = max(leaning_one * one.anaphoric, leaning_other * other.anaphoric)
    named = one.named.union(other.named, *one.names, *other.names)
    beyond_one, beyond_other = one.matter - named, other.matter - named
    shared_beyond = len(beyond_one & beyond_other)
    return {
        "overlap": shared / shorter if shorter else 0.0,
        "overlap_of_longer": shared / longer if longer else 0.0,
        "shared_words": math.log1p(shared),
        "overlap_beyond_names": shared_beyond / max(1, len(beyond_one), len(beyond_other)),
        "opposed_beyond_names": math.log1p(shared_beyond) * turned,
        "denied_part": _denied_part(one, other, beyond_one, beyond_other),
        "context_overlap": context,
        "anaphoric": float(one.anaphoric != other.anaphoric),
        "anaphoric_denial": float((one.anaphoric and one.denies) or (other.anaphoric and other.denies)),
        "opposite_words": thing * (not turned and opposed(one.stands, other.stands)),
        "same_words": thing * (not turned and alike(one.stands, other.stands)),
        "positions": thing * _both_positions(left, right, one, other),
        "numbers_conflict": _same_matter(left, right, one, other) * conflicting(one.counts, other.counts),
        "numbers_agree": float(agreeing(one.counts, other.counts)),
    }


def _denied_part(one: Reading, other: Reading, beyond_one: frozenset[str], beyond_other: frozenset[str]) -> float:
    """How much of what one of the two denies in words of its own the other says, names left out: 0 to 1."""
    if one.denies == other.denies or (one if one.denies else other).anaphoric:
        return 0.0
    return share(beyond_one, beyond_other) if one.denies else share(beyond_other, beyond_one)


def _place(left: Claim, right: Claim, one: Reading, other: Reading) -> dict[str, float]:
    """How near the two stand; of two articles without capitals for names, a name in common tells little of events."""
    same_article = left.article_id == right.article_id
    distance = abs(_start(left) - _start(right)) if same_article else math.inf
    near = math.exp(-distance / NEAR_CHARS)
    left_leans = one.anaphoric and _start(left) >= _start(right)
    right_leans = other.anaphoric and _start(right) >= _start(left)
    return {
        "same_article": float(same_article),
        "near": near,
        "leans_on_other": float(_leans_on(left, right) or _leans_on(right, left)),
        "leans_on_earlier": near * (left_leans or right_leans),
        "near_in_time": _near_in_time(left, right),
        "other_day": float(_other_day(left, right)),
        **_denials_told(left, right, one, other),
        "outlets_own": float(left.unattributed or right.unattributed),
        "elsewhere_unmarked": float(not same_article and not (one.names_are_marked and other.names_are_marked)),
        "cross_lingual": float(left.language != right.language),
        "quoted": float(Quotation.DIRECT in {left.attribution.quotation, right.attribution.quotation}),
    }


def _denials_told(left: Claim, right: Claim, one: Reading, other: Reading) -> dict[str, float]:
    """The share of the two articles in which anybody denies or doubts anything, and in which more than one claim does;
    and whether anybody does in both.

    An article that tells of a dispute tells of denials; in most reports there are none, and what looks like a rival
    account is another matter.
    """
    told = max(left.denials, one.denies), max(right.denials, other.denies)
    return {
        "denial_told": sum(denials > 0 for denials in told) / len(told),
        "denials_told": sum(denials > 1 for denials in told) / len(told),
        "denial_told_in_both": float(all(told)),
    }


def _together(features: Features) -> dict[str, float]:
    """Products of features that mean more together than apart."""
    pairs = (
        ("opposed_cues", "names_other_speaker"), ("opposed_cues", "leans_on_earlier"),
        ("opposed_cues", "context_overlap"), ("opposed_cues", "near"), ("opposed_cues", "near_in_time"),
        ("opposed_cues", "same_speaker"), ("accuse+accuse", "names_other_speaker"), ("dismissal", "same_speaker"),
        ("numbers_conflict", "overlap"), ("same_speaker", "near"), ("opposed_stance", "names_apart"),
        ("opposed_cues", "elsewhere_unmarked"), ("anaphoric", "denials_told"),
    )  # fmt: skip
    return {f"{one}×{other}": features[one] * features[other] for one, other in pairs}


def model_features(features: Features, scores: Scores, similarity: float) -> dict[str, float]:
    """What a model adds to the structure features of a pair."""
    return {
        "similarity": similarity,
        "model_contradiction": scores.contradiction,
        "model_entailment": scores.entailment,
        "opposed_similarity": similarity * features["opposed_cues"],
        "opposed_model_contradiction": scores.contradiction * features["opposed_stance"],
        "similar_model_contradiction": scores.contradiction * similarity,
        "told_model_contradiction": scores.contradiction * features["denial_told"],
        "often_told_model_contradiction": scores.contradiction * features["denials_told"],
        "near_model_contradiction": scores.contradiction * features["near"],
        "shared_model_contradiction": scores.contradiction * features["overlap_beyond_names"],
    }


def _of_one_thing(left: Claim, right: Claim, shared: int) -> float:
    """How surely opposite words are said of one thing, 0 to 1: an article counts for a shared word.

    Across languages words do not tell.
    """
    if left.language != right.language:
        return 1.0
    return min(1.0, (shared + (left.article_id == right.article_id)) / THING_WORDS)


def _both_positions(left: Claim, right: Claim, one: Reading, other: Reading) -> bool:
    """Whether a speaker says what is out of the question, and another what must be; two demands may well agree."""
    taken = (one.rules_out and other.demands) or (other.rules_out and one.demands)
    return taken and left.speaker_id != right.speaker_id


def _same_matter(left: Claim, right: Claim, one: Reading, other: Reading) -> float:
    """How surely two counts are of the same thing, 0 to 1: near in time, and alike in more than what is counted.

    Where each side names what the other does not, the places or parties are others. In one article the outlet's own
    figures sum up or itemise those of its sources, a speaker goes through several occasions, and so do speakers one
    after the other; an outlet's own figures of two days are a series. Tolls of several attacks look alike, and so does
    what outlets tell of sums and rates: there nearly the same must be said. Of two articles, or where no capitals tell
    names, all else is the more likely the more is shared.
    """
    in_one_article = left.article_id == right.article_id
    one_voice = left.speaker_id == right.speaker_id
    by_outlet = left.unattributed or right.unattributed
    outlets_own = left.unattributed and right.unattributed
    if (in_one_article and (by_outlet or one_voice)) or (one_voice and outlets_own):
        return 0.0
    if one.named - other.named and other.named - one.named:
        return 0.0
    if left.language != right.language:
        return _near_in_time(left, right) * 0.5
    matters = [reading.matter - one.counted_words - other.counted_words for reading in (one, other)]
    shared, (shorter, longer) = len(matters[0] & matters[1]), sorted(map(len, matters))
    of_victims = any(count.is_of_people for count in one.counts) and any(count.is_of_people for count in other.counts)
    least = max(SHARED_OF_SHORTER * shorter, (SHARED_IN_ARTICLE if in_one_article else SHARED) * longer)
    if (of_victims or by_outlet) and shared < least:
        return 0.0
    alike = shared + SPECIFIC_WORDS - 1 if in_one_article else shared
    sure = _near_in_time(left, right) * min(1.0, alike / SPECIFIC_WORDS)
    return sure if in_one_article and one.names_are_marked else sure * min(1.0, shared / max(1.0, least)) ** 2


def _own_report(left: Claim, right: Claim) -> bool:
    """Whether one claim reports the other: its content holds the other's cue."""
    return left.article_id == right.article_id and (left.reports(right) or right.reports(left))


def _leans_on(leaning: Claim, other: Claim) -> bool:
    """Whether what a claim leans on is the other claim: its words stand in for "this", or are its context."""
    if leaning.article_id != other.article_id or not read_claim(leaning).anaphoric:
        return False
    return other.content in leaning.context or other.resolved_content == leaning.resolved_content


def _start(claim: Claim) -> int:
    return min(span.start for span in (claim.attribution.cue_span, *claim.attribution.content_spans))


def _near_in_time(left: Claim, right: Claim) -> float:
    if left.article_id == right.article_id:
        return 1.0
    if left.published_on is None or right.published_on is None:
        return 0.5  # unknown
    return math.exp(-abs((left.published_on - right.published_on).days) / NEAR_DAYS)


def _other_day(left: Claim, right: Claim) -> bool:
    """Whether the claims name days of their events, and different ones."""
    one, other = left.event_on, right.event_on
    return one is not None and other is not None and abs((one - other).days) > DAY_TOLERANCE
