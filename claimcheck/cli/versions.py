"""The command that compares the versions of an article."""

import itertools
from typing import Annotated

import typer

from claimcheck.cli.output import DatabaseOption, JsonFlag, cell_text, print_json
from claimcheck.settings import load_settings


def versions(
    article: Annotated[str, typer.Argument(help="The id or the address of an article.")],
    database: DatabaseOption = None,
    as_json: JsonFlag = False,
) -> None:
    """Show the versions of an article: what changed in its text, and which claims came and went."""
    from claimcheck import assembly
    from claimcheck.ingest.articles import canonical_address
    from claimcheck.text.changes import changed_lines

    store = assembly.open_store(load_settings(database=database), create=False)
    found = store.versions(store.article_of_identity(canonical_address(article)) or article)
    texts = [store.article(one.article.id).text for one in found]
    changes = [[], *(list(changed_lines(before, after)) for before, after in itertools.pairwise(texts))]
    if as_json:
        print_json(
            [
                {
                    "number": one.number,
                    "article": one.article.id,
                    "ingested_at": one.article.ingested_at.isoformat() if one.article.ingested_at else None,
                    "updated_at": one.article.updated_at.isoformat() if one.article.updated_at else None,
                    "changes": lines,
                    "new_claims": one.new_claims,
                    "repeated_claims": one.repeated_claims,
                    "withdrawn_claims": one.withdrawn_claims,
                }
                for one, lines in zip(found, changes, strict=True)
            ]
        )
        return
    for one, lines in zip(found, changes, strict=True):
        when = one.article.updated_at or one.article.ingested_at
        print(f"Version {one.number}  {one.article.id}  {when:%Y-%m-%d %H:%M}  {cell_text(one.article.title)}")
        for line in lines:
            print(f"    {cell_text(line)}")
        for word, ids in (("new", one.new_claims), ("withdrawn", one.withdrawn_claims)):
            for claim in (store.claim(claim_id) for claim_id in ids if one.number > 1):
                print(f"    claim {word}: {cell_text(claim.speaker_name)}: {cell_text(claim.content)}")
