"""Claims and what was found between them, to propositions: claims that say the same, across articles and languages.

Claims are joined along agreements, the surest first, unless that would put both sides of a dispute together. The
outcome depends on what was found alone: neither on the order of claims nor on the batches they came in.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta
from itertools import pairwise

from claimcheck.domain.claim import Claim
from claimcheck.domain.identity import OWN
from claimcheck.domain.pair import Finding, Relation
from claimcheck.domain.proposition import Membership
from claimcheck.text.normalise import fold

SAME_WORDS_DAYS = 14  # the same words of the same speaker further apart may be about something else
SAME_WORDS_LEAST = 4  # words; shorter contents ("this is not true") may be about anything
Statement = tuple[str, str, str]


def group_claims(claims: Sequence[Claim], findings: Iterable[Finding], origins: Mapping[str, str]) -> list[Membership]:
    """The memberships of all claims that do not stand alone, by claim id.

    `origins` gives for an article the least id of the articles that copy each other; an article that is not in it
    copies none. Findings of claims that are not among `claims` count for nothing, nor do those of twins: they are from
    before an original came to be known, and what stands between the originals is found of these.
    """
    known = {claim.id: claim for claim in claims}
    twins = find_twins(claims, origins)
    groups = _Groups(known)
    for twin, original in sorted(twins.items()):
        groups.join(twin, original)
    compared = known.keys() - twins.keys()
    findings = [one for one in findings if one.left_id in compared and one.right_id in compared]
    for one in findings:
        if one.relation is Relation.CONTRADICTION:
            groups.part(one.left_id, one.right_id)
    for left, right in _same_words(claims):
        groups.join(left, right)
    agreements = [one for one in findings if one.relation is Relation.ENTAILMENT]
    for one in sorted(agreements, key=lambda one: (-one.agreement, one.pair_id)):
        groups.join(one.left_id, one.right_id)
    return groups.memberships(twins)


def find_twins(claims: Iterable[Claim], origins: Mapping[str, str]) -> dict[str, str]:
    """Claims that repeat another word for word in a copy of its article, or in the same one, with that other's id.

    Of articles that copy each other the first published is the original; of one day the least id. "The union" of a
    part of an article is that of the whole, though a speaker without a name is otherwise one in its article alone.
    """
    together: dict[tuple[str, Statement], list[Claim]] = defaultdict(list)
    for claim in claims:
        speaker, polarity, words = _statement(claim)
        origin = origins.get(claim.article_id, claim.article_id)
        together[origin, (speaker.partition(OWN)[0], polarity, words)].append(claim)
    twins = {}
    for alike in together.values():
        first, *others = sorted(alike, key=_by_publication)
        twins |= {claim.id: first.id for claim in others}
    return twins


def _by_publication(claim: Claim) -> tuple[bool, int, str, int, str]:
    day = claim.published_on
    return day is None, day.toordinal() if day else 0, claim.article_id, claim.attribution.cue_span.start, claim.id


def _statement(claim: Claim) -> Statement:
    """Who says what, as it is compared: speaker, polarity, folded words."""
    return claim.speaker_id, claim.polarity.value, " ".join(fold(claim.resolved_content or claim.content).split())


def _same_words(claims: Iterable[Claim]) -> list[tuple[str, str]]:
    """Claims of one speaker in the same words within days of each other; retrieval does not compare them."""
    together: dict[Statement, list[Claim]] = defaultdict(list)
    for claim in claims:
        if claim.published_on and len(claim.resolved_content.split()) >= SAME_WORDS_LEAST:
            together[_statement(claim)].append(claim)
    pairs = []
    for alike in together.values():
        alike.sort(key=_by_publication)
        for one, other in pairwise(alike):
            if other.published_on - one.published_on <= timedelta(SAME_WORDS_DAYS):  # type: ignore[operator]
                pairs.append(tuple(sorted((one.id, other.id))))
    return sorted(pairs)


class _Groups:
    """Claims joined step by step; two that dispute each other are never joined, not even through others."""

    def __init__(self, claims: Iterable[str]) -> None:
        self._of = {claim_id: claim_id for claim_id in claims}
        self._members: dict[str, list[str]] = {claim_id: [claim_id] for claim_id in self._of}
        self._against: dict[str, set[str]] = defaultdict(set)

    def part(self, one: str, other: str) -> None:
        """Keep the groups of two claims apart."""
        first, second = self._of[one], self._of[other]
        if first != second:
            self._against[first].add(second)
            self._against[second].add(first)

    def join(self, one: str, other: str) -> None:
        """Make the groups of two claims one, unless they are to be kept apart."""
        small, large = sorted((self._of[one], self._of[other]), key=lambda group: (len(self._members[group]), group))
        if small == large or large in self._against[small]:
            return
        for claim_id in self._members.pop(small):
            self._of[claim_id] = large
            self._members[large].append(claim_id)
        for opponent in self._against.pop(small):
            self._against[opponent].discard(small)
            self._against[opponent].add(large)
            self._against[large].add(opponent)

    def memberships(self, twins: Mapping[str, str]) -> list[Membership]:
        return sorted(
            (
                Membership(claim_id, min(members), twins.get(claim_id, ""))
                for members in self._members.values()
                if len(members) > 1
                for claim_id in members
            ),
            key=lambda one: one.claim_id,
        )
