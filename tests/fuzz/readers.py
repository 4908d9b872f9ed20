"""Fuzzes one reader with Atheris, guided by what of it each input reaches; not part of the suite.

    pip install -e '.[fuzz]'
    python -m tests.fuzz.readers a.pdf -max_total_time=300

The name is one of the seeds of tests/unit/ingest/test_hostile.py. What a reader, or what the parent makes of its
findings, breaks on besides its own one-line errors is kept under tests/data/ingest/corpus: the shortest input for each
place in the code. The suite replays that folder; mend the reader, and keep the file.
"""

import hashlib
import sys
import tempfile
import traceback
from pathlib import Path

import atheris

with atheris.instrument_imports(
    include=["claimcheck.ingest", "pypdf", "feedparser", "trafilatura", "htmldate", "docx", "warcio", "email", "csv"]
):
    from claimcheck.errors import IngestError
    from claimcheck.ingest.addresses import parsed_url
    from claimcheck.ingest.articles import canonical_address, make_article
    from claimcheck.ingest.documents import Document, Link, Options
    from claimcheck.ingest.formats import reader_of
    from claimcheck.ingest.source import Source

from tests.unit.ingest.test_hostile import seeds

CORPUS = Path(__file__).parents[1] / "data" / "ingest" / "corpus"
# What the child itself turns into one line: claimcheck.ingest.child.
FORESEEN = (IngestError, RecursionError, MemoryError)


def read(name: str, data: bytes) -> None:
    """As the child and its parent read `data`. Raises what neither foresees."""
    reader = reader_of(name)
    assert reader is not None
    try:
        for found in reader.read(Source(name, content=data), Options()):
            if isinstance(found, Document):
                make_article(found, name)
            elif isinstance(found, Link):
                canonical_address(found.url)
                parsed_url(found.url)
    except FORESEEN:
        pass


def main(name: str, flags: list[str]) -> None:
    """Fuzz the reader of `name` until a flag of libFuzzer ends it."""
    shortest: dict[str, bytes] = {}

    def try_one(data: bytes) -> None:
        try:
            read(name, data)
        except Exception as broken:  # whatever it is: it is what is looked for
            place = traceback.extract_tb(broken.__traceback__)[-1]
            where = f"{type(broken).__name__}-{Path(place.filename).stem}-{place.lineno}"
            if where not in shortest or len(data) < len(shortest[where]):
                shortest[where] = data
                digest = hashlib.sha256(where.encode()).hexdigest()[:8]
                CORPUS.mkdir(exist_ok=True)
                (CORPUS / f"{digest}-{name}").write_bytes(data)
                print(f"BROKEN {where}: {str(broken)[:100]!r}, {len(data)} bytes, {digest}-{name}", flush=True)

    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "seed").write_bytes(seeds()[name])
        atheris.Setup([sys.argv[0], *flags, folder], try_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
