"""Makes the database of a large newsroom, always the same one: by SQL in bulk, from one true record of each table.

One article, two claims, their pair, scores and finding go through the store; the rest are copies of those rows in which
ids, names, days and words vary. The list of disputes is then made by the store's own `listing.refresh`.
"""

from datetime import UTC, date, datetime
from pathlib import Path

from claimcheck.domain.article import Article, SentenceCoverage, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.pair import CandidatePair, Contribution, DisputeKind, Finding, Relation, ScoredPair, Scores
from claimcheck.domain.pair import Probabilities as P
from claimcheck.domain.review import Decision
from claimcheck.protocols import Extraction
from claimcheck.storage import listing, open_store
from claimcheck.storage.engine import Database

CLAIMS_IN_ARTICLE = 20
SPEAKERS, OUTLETS, LANGUAGES = 5000, 200, "'en', 'ar', 'ru', 'fr', 'de', 'es', 'tr', 'fa', 'uk', 'zh', 'hi', 'ur'"
PLACES = (
    "'Aleppo', 'Kharkiv', 'Gaza', 'Khartoum', 'Tripoli', 'Goma', 'Sanaa', 'دمشق', 'الخرطوم', 'غزة', 'Київ', 'Москва'"
)
SENTENCE = "The ministry said its aircraft struck the depot. Fighters denied that any depot was struck. "
NOON = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)
REFRESHED_AT_ONCE = 5000  # disputes a transaction

# A number → twenty hexadecimal digits, as if hashed: odd factors make the first sixteen a permutation.
ID = "printf('%08x%08x%04x', ({i} * 2654435761) & 4294967295, ({i} * 2246822519) & 4294967295, {i} & 65535)"


def build(file: Path, claims: int, disputes: int) -> None:
    """The database in `file`, which must not exist: `claims` claims, `disputes` of their pairs listed, as many not."""
    if claims < 4 * disputes:
        raise ValueError(f"{claims} claims are too few for {disputes} disputes; give at least four times as many.")
    part = file.with_name(f"{file.name}.part")
    part.unlink(missing_ok=True)
    url = f"sqlite:///{part}"
    with open_store(url, clock=lambda: NOON) as store:
        prototypes = _prototypes(store)
    database = Database(url)
    with database.raw() as connection:
        for pragma in ("journal_mode = DELETE", "synchronous = OFF", "foreign_keys = OFF"):
            connection.execute(f"PRAGMA {pragma}")
        connection.execute("BEGIN")
        _fill(connection, prototypes, claims, disputes)
        connection.execute("COMMIT")
        ids = [row[0] for row in connection.execute(f"SELECT {_id('value + 1')} FROM numbers LIMIT {disputes}")]
    for start in range(0, disputes, REFRESHED_AT_ONCE):
        with database.writing() as session:
            listing.refresh(session, ids[start : start + REFRESHED_AT_ONCE])
    with database.raw() as connection:
        connection.execute("DROP TABLE numbers")
        connection.execute("ANALYZE")
    database.close()
    part.rename(file)


def _prototypes(store) -> tuple[str, str, str]:
    """The ids of the article, the claim and the pair that the others are copies of."""
    text = SENTENCE * 10
    article_id = Article.make_id(text, "Outlet", date(2026, 1, 1))
    article = Article(article_id, text, "en", "Title", "Outlet", "", "https://example.org/1", date(2026, 1, 1))
    said = _claim(article, "said", "its aircraft struck the depot", "The ministry", Polarity.ASSERT)
    denied = _claim(article, "denied", "that any depot was struck", "Fighters", Polarity.DENY)
    pair = CandidatePair.of(said.id, denied.id, ("negation",), 0.8)
    store.add_articles([article])
    coverage = tuple(SentenceCoverage(Span(at, at + 47), "extracted") for at in range(0, len(text) - 47, 47))
    store.add_extraction(article.id, "large", Extraction((said, denied), coverage))
    store.add_pairs([pair])
    store.add_scores([ScoredPair(pair, Scores(P(0.05, 0.1, 0.85), P(0.1, 0.1, 0.8)), "nli", "1")])
    store.replace_findings([_finding(pair)])
    store.add_review(pair.id, Decision.CONTRADICTION, "Ann", NOON)
    return article.id, said.id, pair.id


def _claim(article: Article, cue: str, content: str, source: str, polarity: Polarity) -> Claim:
    def span(words: str) -> Span:
        start = article.text.index(words)
        return Span(start, start + len(words))

    attribution = Attribution(span(cue), (span(content),), span(source), Quotation.INDIRECT, polarity)
    return Claim(
        id=Claim.make_id(article.id, attribution),
        article_id=article.id,
        language="en",
        attribution=attribution,
        speaker=source,
        speaker_id=source,
        speaker_name=source,
        cue=cue,
        content=content,
        resolved_content=content,
        published_on=article.published_on,
    )


def _finding(pair: CandidatePair) -> Finding:
    return Finding(
        pair_id=pair.id,
        left_id=pair.left_id,
        right_id=pair.right_id,
        relation=Relation.CONTRADICTION,
        kind=DisputeKind.DENIAL,
        confidence=0.9,
        contributions=(Contribution("opposed_cues", 1.0, 2.5),),
        reason="denial",
        model_id="nli",
        model_version="1",
    )


def _fill(connection, prototypes: tuple[str, str, str], claims: int, disputes: int) -> None:
    article, claim, pair = prototypes
    connection.execute("CREATE TABLE numbers (value INTEGER PRIMARY KEY)")
    connection.execute(
        f"INSERT INTO numbers WITH RECURSIVE n(v) AS (SELECT 0 UNION ALL SELECT v + 1 FROM n WHERE v + 1 < {claims}) "
        "SELECT v FROM n"
    )
    indexes = connection.execute(
        "SELECT name, sql FROM sqlite_master "
        "WHERE type = 'index' AND sql IS NOT NULL AND tbl_name IN ('claims', 'pairs')"
    ).fetchall()
    for name, _ in indexes:
        connection.execute(f"DROP INDEX {name}")

    def copies(table: str, key: str, one_id: str, count: int, values: dict[str, str]) -> None:
        columns = [row[1] for row in connection.execute(f"PRAGMA table_info({table})")]
        chosen = ", ".join(values.get(column, f"t.{column}") for column in columns)
        connection.execute(
            f"INSERT INTO {table} SELECT {chosen} FROM (SELECT value + 1 AS i FROM numbers LIMIT {count}) "
            f"JOIN {table} t ON t.{key} = '{one_id}'"
        )

    day = "date('2016-01-01', '+' || (({i}) * 37 % 3650) || ' days')"
    in_article = f"((i - 1) / {CLAIMS_IN_ARTICLE} + 1)"
    outlet = f"'Outlet ' || (i % {OUTLETS})"
    copies("articles", "id", article, -(-claims // CLAIMS_IN_ARTICLE), {
        "id": _id("i"), "publisher": outlet, "published_on": day.format(i="i"), "language": _one(LANGUAGES, "i"),
        "title": "'Report ' || i", "url": "'https://example.org/' || i", "origin": "'large:' || i",
        "text": f"'Report ' || i || '. ' || t.text || {_one(PLACES, 'i')}",
    })  # fmt: skip
    speaker, place, number = f"(i * 7919 % {SPEAKERS})", _one(PLACES, "i"), "(i % 997)"
    content = f"'its forces struck ' || {number} || ' depots near ' || {place} || ' on day ' || (i % 3650)"
    copies("claims", "id", claim, claims, {
        "id": _id("i"), "article_id": _id(in_article), "position": f"(i - 1) % {CLAIMS_IN_ARTICLE}",
        "language": _one(LANGUAGES, in_article), "paired": "1",
        "speaker_id": f"'speaker-' || {speaker}", "found_speaker_id": f"'speaker-' || {speaker}",
        "speaker_name": f"'Speaker ' || {speaker}", "found_speaker_name": f"'Speaker ' || {speaker}",
        "polarity": "CASE i % 2 WHEN 0 THEN 'deny' ELSE 'assert' END",
        "published_on": day.format(i=in_article), "content": content, "resolved_content": content,
        "search": f"lower('speaker ' || {speaker} || ' ' || {content})",
    })  # fmt: skip
    one, other = _id("(i * 2 - 1)"), _id("(i * 2)")
    copies("pairs", "id", pair, 2 * disputes, {
        "id": _id("i"), "left_id": f"min({one}, {other})", "right_id": f"max({one}, {other})",
        "similarity": "(i * 31 % 1000) / 1000.0",
    })  # fmt: skip
    copies("findings", "pair_id", pair, 2 * disputes, {
        "pair_id": _id("i"), "confidence": "0.5 + (i * 7919 % 100000) / 200000.0", "unsure": "i % 10 = 0",
        "relation": f"CASE WHEN i <= {disputes} THEN 'contradiction' ELSE 'neutral' END",
        "kind": _one("'denial', 'factual', 'number', 'dismissal'", "i"),
    })  # fmt: skip
    copies("scores", "pair_id", pair, 2 * disputes, {"pair_id": _id("i")})
    copies("reviews", "pair_id", pair, disputes // 5, {
        "pair_id": _id("i * 5"), "reviewer": "CASE i % 3 WHEN 0 THEN 'Bob' ELSE 'Ann' END",
        "decision": _one("'contradiction', 'not_contradiction', 'contradiction', 'unsure'", "i"),
        "reason": "CASE i % 4 WHEN 1 THEN 'both_true' END",
    })  # fmt: skip
    copies("reviews", "pair_id", pair, disputes // 40, {
        "pair_id": _id("i * 40"), "number": "2", "reviewer": "'Cem'", "blind": "1",
        "decision": _one("'contradiction', 'not_contradiction', 'contradiction'", "i"),
    })  # fmt: skip
    connection.execute(
        "INSERT INTO speaker_names SELECT DISTINCT speaker_id, speaker_name, lower(speaker_name) FROM claims "
        f"WHERE speaker_id LIKE 'speaker-%' LIMIT {SPEAKERS}"
    )
    for _, sql in indexes:
        connection.execute(sql)


def _id(number: str) -> str:
    return ID.format(i=f"({number})")


def _one(values: str, number: str) -> str:
    """SQL for one of the quoted `values`, by number."""
    choices = values.split(", ")
    cases = " ".join(f"WHEN {place} THEN {value}" for place, value in enumerate(choices))
    return f"CASE ({number}) % {len(choices)} {cases} END"
