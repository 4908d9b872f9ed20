from collections.abc import Iterator
from pathlib import Path

import pytest

from claimcheck import assembly
from claimcheck.domain.article import Article
from claimcheck.errors import SettingsError
from claimcheck.extract.gazetteer import use_gazetteer
from claimcheck.extract.parties import parties
from claimcheck.settings import load_settings

OWN = '[[entity]]\nname = "Harbour Board"\nkind = "body"\naliases = ["Port Authority", "هيئة الميناء"]\n'


@pytest.fixture(autouse=True)
def packaged_names_again() -> Iterator[None]:
    yield
    use_gazetteer(None)


def test_names_of_the_users_own_are_known_wherever_names_are_asked_for(tmp_path: Path) -> None:
    (tmp_path / "own.toml").write_text(OWN, encoding="utf-8")
    text = "The Port Authority said the bridge was shut."
    extractor = assembly.make_extractor(load_settings({"CLAIMCHECK_GAZETTEER": str(tmp_path / "own.toml")}))
    (claim,) = extractor.extract(Article(Article.make_id(text), text, "en")).claims
    assert claim.speaker_name == "Harbour Board"
    assert list(parties("اتهم النقابي هيئة الميناء").values()) == ["Harbour Board"]


def test_a_file_that_cannot_be_read_is_named(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match=r"Gazetteer .*missing.toml cannot be read"):
        assembly.make_extractor(load_settings({"CLAIMCHECK_GAZETTEER": str(tmp_path / "missing.toml")}))
