"""Who says what in a sentence, for the tests of each language."""

from collections.abc import Callable
from pathlib import Path

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor

Read = Callable[[str], list[tuple[str, str, str, str]]]


@pytest.fixture
def read(request: pytest.FixtureRequest) -> Read:
    """(source, cue, content, polarity) of each attributed claim, in the language that the test file is named after."""
    language = Path(request.path).stem.removeprefix("test_")

    def reading(text: str) -> list[tuple[str, str, str, str]]:
        found = []
        for claim in RuleExtractor().extract(Article(Article.make_id(text), text, language)).claims:
            own = claim.attribution
            if not claim.unattributed:
                source = own.source_span.of(text) if own.source_span else ""
                found.append((source, claim.cue, claim.content, own.polarity.value))
        return found

    return reading
