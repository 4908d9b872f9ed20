"""The features of a pair to the kind of its dispute, or of its near miss."""

from claimcheck.dispute.features import Features
from claimcheck.dispute.numbers import differing
from claimcheck.dispute.reading import read_claim
from claimcheck.domain.claim import WISHING, Claim, Polarity
from claimcheck.domain.pair import DisputeKind


def kind_of_dispute(left: Claim, right: Claim, features: Features) -> DisputeKind:
    """What the two claims contradict each other in. Tested from the most telling sign to the least."""
    polarities = {left.polarity, right.polarity}
    if features["same_speaker"]:
        return DisputeKind.SELF
    if Polarity.DOUBT in polarities or features["dismissal"]:
        return DisputeKind.DISMISSAL
    if features["positions"] or (polarities & WISHING and not polarities & {Polarity.ACCUSE}):
        return DisputeKind.NORMATIVE
    if not features["opposed_cues"] and (features["numbers_conflict"] or _counted_differently(left, right, features)):
        return DisputeKind.NUMBER
    blamed = Polarity.ACCUSE in polarities and features["accused_denies"]
    answers_blame = blamed and features["opposed_stance"]  # "we never did"
    return DisputeKind.DENIAL if features["opposed_cues"] or answers_blame else DisputeKind.FACTUAL


def _counted_differently(left: Claim, right: Claim, features: Features) -> bool:
    """Whether the two give other numbers, and neither says that something is not so."""
    return not features["opposed_stance"] and differing(read_claim(left).counts, read_claim(right).counts)


def kind_of_near_miss(left: Claim, right: Claim, features: Features) -> DisputeKind | None:
    """What a neutral pair could be mistaken for; None where nothing suggests a conflict."""
    if features["numbers_conflict"]:
        same_voice = features["same_speaker"] or left.article_id == right.article_id
        return DisputeKind.UPDATE if same_voice or left.published_on != right.published_on else DisputeKind.SCOPE
    if {left.polarity, right.polarity} <= WISHING and features["overlap"]:
        return DisputeKind.NORMATIVE
    return None
