"""The features of a pair to the kind of its dispute, or of its near miss."""

from claimcheck.dispute.features import Features
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
    if features["numbers_conflict"] and not features["opposed_cues"]:
        return DisputeKind.NUMBER
    answers_blame = features["opposed_stance"] and Polarity.ACCUSE in polarities  # "we never did"
    return DisputeKind.DENIAL if features["opposed_cues"] or answers_blame else DisputeKind.FACTUAL


def kind_of_near_miss(left: Claim, right: Claim, features: Features) -> DisputeKind | None:
    """What a neutral pair could be mistaken for; None where nothing suggests a conflict."""
    if features["numbers_conflict"]:
        same_voice = features["same_speaker"] or left.article_id == right.article_id
        return DisputeKind.UPDATE if same_voice or left.published_on != right.published_on else DisputeKind.SCOPE
    if {left.polarity, right.polarity} <= WISHING and features["overlap"]:
        return DisputeKind.NORMATIVE
    return None
