"""What a person names on disk → files to read: one file, all in a folder, all that a glob fits."""

from collections.abc import Iterator
from pathlib import Path

from claimcheck.ingest.documents import Refusal
from claimcheck.ingest.formats import known_suffixes, reader_of

GOLD_ARTICLES, GOLD_CLAIMS = "articles.jsonl", "claims.jsonl"  # together they make a gold folder
GLOB_SIGNS = "*?["


def files_of(path: Path) -> Iterator[Path | Refusal]:
    """The files a person means by `path`, in order.

    In a folder, files of formats without a reader and hidden ones are passed over, and links that lead out of it are
    refused. A gold folder gives its articles.jsonl and nothing else: what lies beside it are annotations. A path with *
    or ? that does not exist is a glob.
    """
    if path.is_dir():
        yield from _files_in(path)
    elif not path.exists() and set(GLOB_SIGNS) & set(str(path)):
        found = sorted(Path(path.anchor or ".").glob(str(path.relative_to(path.anchor))))
        if not found:
            yield Refusal(f"{path}: no file fits; check the pattern.")
        for one in found:
            yield from files_of(one)
    else:
        yield path


def _files_in(folder: Path) -> Iterator[Path | Refusal]:
    if (folder / GOLD_ARTICLES).is_file() and (folder / GOLD_CLAIMS).is_file():
        yield folder / GOLD_ARTICLES
        return
    files = [path for path in sorted(folder.rglob("*")) if _is_readable(path, folder)]
    if not files:
        yield Refusal(f"{folder}: no articles in this folder; known formats are {known_suffixes()}.")
    whole = folder.resolve()
    for path in files:
        leads_out = not path.resolve().is_relative_to(whole)
        yield Refusal(f"{path}: a link that leads out of the folder; name the file itself.") if leads_out else path


def _is_readable(path: Path, folder: Path) -> bool:
    hidden = any(part.startswith(".") for part in path.relative_to(folder).parts)
    return not hidden and reader_of(path.name) is not None and path.is_file()
