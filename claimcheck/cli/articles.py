"""Commands of the straight path after ingestion: check, disputes, extract."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from claimcheck.cli.output import (
    ConfidenceOption,
    DatabaseOption,
    DeviceOption,
    JsonFlag,
    cell_text,
    print_json,
    print_table,
    say,
)
from claimcheck.cli.progress import make_progress
from claimcheck.settings import load_settings


def check(database: DatabaseOption = None, device: DeviceOption = None, as_json: JsonFlag = False) -> None:
    """Find claims in the stored articles, pair and score them, and store the disputes.

    Only what is new is worked on; stop it with Ctrl-C and run it again to go on.
    """
    from claimcheck import assembly
    from claimcheck.domain.listing import EVERYTHING, FOLDED, LIKELY
    from claimcheck.pipeline.check import check as run_check

    settings = load_settings(database=database, device=device)
    store = assembly.open_store(settings, create=False)
    summary = run_check(
        store,
        **assembly.make_parts(settings),
        judge=assembly.make_judge(store),
        progress=make_progress(quiet=as_json),
    )
    if as_json:
        print_json({**asdict(summary), "counts": store.counts()})
    else:
        counts, listed = store.counts(), store.disputes(EVERYTHING, limit=1).total
        shown_first = store.disputes(FOLDED, limit=1).disputes
        print(
            f"{counts['articles']} articles, {counts['claims']} claims, {counts['pairs']} pairs compared, "
            f"{listed} disputes listed, {shown_first} of them shown first ({LIKELY:.0%} confidence or more). "
            "See them: claimcheck dashboard"
        )


def disputes(
    database: DatabaseOption = None,
    limit: Annotated[int, typer.Option(min=1, help="How many to list.")] = 20,
    text: Annotated[str, typer.Option(help="Only disputes with this text in a claim or a speaker.")] = "",
    confidence_from: ConfidenceOption = 0.0,
    as_json: JsonFlag = False,
) -> None:
    """List the disputes found, the most certain first."""
    from claimcheck import assembly
    from claimcheck.domain.listing import DisputeFilter

    page = assembly.open_store(load_settings(database=database), create=False).disputes(
        DisputeFilter(text=text, confidence_from=confidence_from), limit=limit
    )
    if as_json:
        print_json({"total": page.total, "disputes": [_dispute_record(row) for row in page.rows]})
        return
    for row in page.rows:
        kind = row.finding.kind.value if row.finding.kind else ""
        print(f"{row.finding.pair_id}  {kind}  {row.finding.confidence:.2f}  {row.status}")
        sides = ((row.left, row.left_article, row.left_side), (row.right, row.right_article, row.right_side))
        for claim, article, side in sides:
            heading = f"{claim.speaker_name} ({claim.polarity.value}) · {article.publisher} · {article.published_on}"
            also = f"  [{side.claims} claims, {side.origins} independent origins]" if side.claims > 1 else ""
            print(f"    {cell_text(heading)}{also}\n        {cell_text(claim.content)}")
            if claim.resolved_content not in ("", claim.content):
                print(f"        read as: {cell_text(claim.resolved_content)}")
    print(f"{len(page.rows)} of {page.total} disputes.")


def _dispute_record(row: Any) -> dict[str, Any]:
    finding = row.finding
    return {
        "id": finding.pair_id,
        "kind": finding.kind,
        "confidence": finding.confidence,
        "status": row.status,
        "flagged": row.flagged,
        "pairs": row.pairs,
        "left": _claim_record(row.left, row.left_article),
        "left_side": asdict(row.left_side),
        "right": _claim_record(row.right, row.right_article),
        "right_side": asdict(row.right_side),
    }


def _claim_record(claim: Any, article: Any = None) -> dict[str, Any]:
    attribution = claim.attribution
    record = {
        "id": claim.id,
        "speaker": claim.speaker,
        "speaker_canonical": claim.speaker_name,
        "speaker_span": attribution.source_span,
        "pronoun_span": attribution.pronoun_span,
        "cue": claim.cue,
        "cue_span": attribution.cue_span,
        "content": claim.content,
        "content_spans": attribution.content_spans,
        "resolved_content": claim.resolved_content,
        "quotation": attribution.quotation,
        "polarity": attribution.polarity,
        "reported_by": attribution.reported_by,
        "unattributed": claim.unattributed,
    }
    if article is not None:
        published = article.published_on.isoformat() if article.published_on else None
        record["article"] = {
            "id": article.id,
            "title": article.title,
            "publisher": article.publisher,
            "published_on": published,
            "url": article.url,
            "language": article.language,
        }
    return record


def extract(
    file: Annotated[Path, typer.Argument(help="An article: .txt, .html or .jsonl.")], as_json: JsonFlag = False
) -> None:
    """Show who says what in a file, without storing anything."""
    from claimcheck import assembly
    from claimcheck.cli.colour import print_marked
    from claimcheck.ingest.batch import Refused, read_paths

    extractor, documents = assembly.make_extractor(load_settings()), []
    for outcome in read_paths([file]):
        if isinstance(outcome, Refused):
            say(f"claimcheck: {outcome.reason}")
            raise typer.Exit(1)
        documents.append((outcome, extractor.extract(outcome)))
    if as_json:
        records = [
            {"title": article.title, "language": article.language, "claims": [_claim_record(c) for c in found.claims]}
            for article, found in documents
        ]
        print_json({"articles": records})
        return
    for article, found in documents:
        print_marked(article, found.claims)
        claims = [(c.speaker_name, c.polarity.value, c.cue, c.content) for c in found.claims]
        print_table(("speaker", "polarity", "cue", "content"), claims)
