"""Stored articles → their origins; stored claims and findings → propositions, so that a dispute is listed once."""

from dataclasses import replace

from claimcheck.dispute.grouping import find_twins
from claimcheck.dispute.grouping import group_claims as grouped
from claimcheck.domain.claim import Claim
from claimcheck.domain.proposition import Origin
from claimcheck.extract.credits import credited_agency
from claimcheck.pipeline.batches import in_batches
from claimcheck.protocols import Progress, Store
from claimcheck.text.likeness import copies, signature, united

ARTICLES_AT_ONCE = 100


def trace_origins(store: Store, progress: Progress) -> int:
    """Articles without an origin → theirs, and that of the articles they turn out to copy; how many were new."""
    untraced = list(store.articles_to_trace())
    with progress.stage("origins", len(untraced)) as step:
        for batch in in_batches(untraced, ARTICLES_AT_ONCE):
            store.replace_origins(
                Origin(article.id, "", credited_agency(article), signature(article.text)) for article in batch
            )
            step.advance(len(batch))
    _place(store)
    return len(untraced)


def _place(store: Store) -> None:
    """Give every article the origin of its copies, if some article has none yet."""
    known = {origin.article_id: origin for origin in store.origins()}
    if all(origin.origin_id for origin in known.values()):
        return
    found = united(sorted(known), copies({one: origin.signature for one, origin in known.items()}))
    moved = (origin for one, origin in known.items() if origin.origin_id != found[one])
    store.replace_origins(replace(origin, origin_id=found[origin.article_id]) for origin in moved)


def claims_to_compare(store: Store) -> list[Claim]:
    """The claims that are compared with others: all but those that repeat another in a copy of its article, by id."""
    claims = store.claims()
    twins = find_twins(claims, _origin_ids(store))
    return [claim for claim in claims if claim.id not in twins]


def group_claims(store: Store, progress: Progress) -> int:
    """Make the stored propositions say what claims, findings and origins say now; how many claims moved."""
    claims = store.claims()
    with progress.stage("propositions", len(claims)) as step:
        moved = store.replace_memberships(grouped(claims, store.standing_findings(), _origin_ids(store)))
        step.advance(len(claims))
    return moved


def _origin_ids(store: Store) -> dict[str, str]:
    return {origin.article_id: origin.origin_id for origin in store.origins()}
