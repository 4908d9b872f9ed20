"""Looks for what should never be: records whose hash, span, number or place in the list is wrong; one line each."""

from collections.abc import Callable, Iterator
from itertools import groupby

from sqlalchemy import case, func, select
from sqlalchemy.orm import Session

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.domain.correction import Part, value_of
from claimcheck.domain.ids import content_id
from claimcheck.domain.review import FlagTarget
from claimcheck.storage import articles, choices, corrections, listing
from claimcheck.storage import tables as t
from claimcheck.storage.engine import Database
from claimcheck.storage.mapping import claim_of
from claimcheck.storage.people import TARGET_COLUMN
from claimcheck.storage.rows import portions

ARTICLES_AT_ONCE = 200
PAIRS_AT_ONCE = 500


def engine_problems(database: Database) -> list[str]:
    """What SQLite itself says of the file; PostgreSQL watches over its own."""
    if not database.is_sqlite:
        return []
    with database.raw() as connection:
        said = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    problems = [f"integrity: {line}" for line in said if line != "ok"]
    return problems + [
        f"{table} row {row}: the {parent} row it belongs to is missing" for table, row, parent, _ in broken
    ]


def article_problems(session: Session) -> list[str]:
    """Articles whose id is not the hash of their text, and claims whose id or words are not those of their article."""
    problems = []
    for page in _article_pages(session):
        for article in page:
            if Article.make_id(article.text, article.publisher, article.published_on) != article.id:
                problems.append(f"article {article.id}: its text, outlet or day was changed after it was stored")
        texts = {article.id: article.text for article in page}
        rows = session.scalars(select(t.ClaimRow).where(t.ClaimRow.article_id.in_(texts)))
        claims = {row.id: claim_of(row) for row in rows}
        put_right = corrections.of_claims(session, claims)
        for claim in claims.values():
            text = texts[claim.article_id]
            problems += _claim_problems(claim, corrections.original(claim, put_right.get(claim.id, ()), text), text)
    return problems


def _article_pages(session: Session) -> Iterator[list[Article]]:
    after = ""
    while page := articles.page(session, after, ARTICLES_AT_ONCE):
        yield page
        after = page[-1].id
        session.expunge_all()


def _claim_problems(claim: Claim, as_found: Claim, text: str) -> Iterator[str]:
    attribution = claim.attribution
    if Claim.make_id(claim.article_id, as_found.attribution) != claim.id:
        yield f"claim {claim.id}: its spans or polarity were changed after it was stored"
    if attribution.cue_span.of(text) != claim.cue and not claim.unattributed:
        yield f"claim {claim.id}: its cue span does not cover {claim.cue!r}"
    if " ".join(span.of(text) for span in attribution.content_spans) != claim.content:
        yield f"claim {claim.id}: its content spans do not cover its content"


def pair_problems(session: Session) -> list[str]:
    """Pairs whose id is not the hash of their claims."""
    rows = session.execute(select(t.PairRow.id, t.PairRow.left_id, t.PairRow.right_id))
    return [
        f"pair {pair_id}: its claims were changed after it was stored"
        for pair_id, left_id, right_id in rows
        if content_id("pair", left_id, right_id) != pair_id
    ]


def vector_problems(session: Session) -> list[str]:
    """Models whose vectors differ in length, or are not float32."""
    size = func.length(t.VectorRow.vector)
    key = (t.VectorRow.model_id, t.VectorRow.model_version)
    return [
        f"vectors of {model_id} {version}: {least} to {most} bytes long; all must be the same multiple of 4"
        for model_id, version, least, most in session.execute(
            select(*key, func.min(size), func.max(size)).group_by(*key)
        )
        if least != most or least % 4
    ]


def review_problems(session: Session) -> list[str]:
    """Pairs whose reviews are not numbered 1, 2, 3 …"""
    count, last = func.count(), func.max(t.ReviewRow.number)
    query = select(t.ReviewRow.pair_id, count, last).group_by(t.ReviewRow.pair_id).having(count != last)
    return [f"pair {pair_id}: {found} reviews of {last} are left" for pair_id, found, last in session.execute(query)]


def correction_problems(session: Session) -> list[str]:
    """Claims whose corrections are not numbered 1, 2, 3 …, or that no longer say what the last one made them say."""
    problems = []
    claim_ids = session.scalars(select(t.CorrectionRow.claim_id).distinct()).all()
    for claim_id, put_right in corrections.of_claims(session, claim_ids).items():
        if [one.number for one in put_right] != list(range(1, len(put_right) + 1)):
            problems.append(f"claim {claim_id}: some of its corrections are missing")
        claim = claim_of(session.get_one(t.ClaimRow, claim_id))
        last = {one.part: one.after for one in put_right if one.part is not Part.SPEAKER}  # who is who may move it
        problems += [
            f"claim {claim_id}: its {part.value} is not what it was corrected to"
            for part, value in last.items()
            if value_of(claim, part) != value
        ]
    return problems


def flag_problems(session: Session) -> list[str]:
    """Flags on nothing."""
    problems = []
    for target, column in TARGET_COLUMN.items():
        query = select(t.FlagRow.id).where(t.FlagRow.target == target.value, t.FlagRow.target_id.not_in(select(column)))
        problems += [
            f"flag {flag_id}: the {FlagTarget(target).value} it is on is missing" for flag_id in session.scalars(query)
        ]
    return problems


def list_problems(session: Session) -> list[str]:
    """Disputes that the list leaves out, keeps too long, or shows otherwise than they are stored."""
    problems = []
    pair_ids = session.scalars(select(t.PairRow.id).order_by(t.PairRow.id)).all()
    for portion in portions(pair_ids, PAIRS_AT_ONCE):
        wrong = listing.stored(session, portion) ^ listing.current(session, portion)
        problems += [
            f"dispute {one}: the list differs from what is stored"
            for one, _ in groupby(sorted(row[0] for row in wrong))
        ]
    return problems


def choice_problems(session: Session) -> list[str]:
    """Values to filter by whose count is not that of the list."""
    listed, stored = choices.counted(session), choices.stored(session)
    return [
        f"choice {' '.join(key).strip()}: {stored[key]} sides are counted, {listed[key]} are listed"
        for key in sorted(listed | stored)
        if listed[key] != stored[key]
    ]


def group_problems(session: Session) -> list[str]:
    """Groups of disputes that not exactly one pair leads."""
    leads = func.sum(case((t.DisputeRow.leads.is_(True), 1), else_=0))
    query = select(t.DisputeRow.group_id, leads).group_by(t.DisputeRow.group_id).having(leads != 1)
    return [f"group {group_id}: {count} pairs lead it" for group_id, count in session.execute(query)]


CHECKS: tuple[Callable[[Session], list[str]], ...] = (
    article_problems,
    pair_problems,
    vector_problems,
    review_problems,
    correction_problems,
    flag_problems,
    list_problems,
    choice_problems,
    group_problems,
)
