"""The shipped tagger over authored sentences, beside the rules and by itself."""

import subprocess
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from claimcheck import assembly
from claimcheck.domain.article import Article
from claimcheck.errors import ModelUnavailable
from claimcheck.extract.extractor import VERSION
from claimcheck.modelcards import embedded_card
from claimcheck.protocols import Extractor
from claimcheck.settings import EMBEDDED_TAGGER, NO_TAGGER, load_settings
from claimcheck.tagging.tagger import EncoderTagger, load_tagger

NEWS = (
    "The harbour bridge will reopen on Monday, the transport ministry said.\n\n"
    "Mayor Ilse Varga was quick to point out that the repairs cost too much. "
    "Residents took to the streets to complain that the work was late.\n\n"
    '"We were never asked," said Tom Brandt, who runs a bakery by the river. '
    "The ministry denied that the work was late."
)


def article(text: str, language: str = "en") -> Article:
    return Article(id=Article.make_id(text), text=text, language=language)


@cache
def extractor(tagger: str = EMBEDDED_TAGGER) -> Extractor:
    return assembly.make_extractor(load_settings({}, tag_model=tagger, device="cpu"))


def test_it_finds_who_says_what_where_the_text_shows_it() -> None:
    text = NEWS
    rules = assembly.make_rules(load_settings({}))
    found = load_tagger(device="cpu").tag(rules.read(article(text)))
    told = {one.cue.of(text): (one.source, one.contents) for one in found}
    source, contents = told["denied"]
    assert source is not None and source.of(text) == "The ministry"
    assert [span.of(text) for span in contents] == ["the work was late"]


def test_beside_the_rules_it_loses_none_of_theirs_and_adds_some() -> None:
    ruled = {claim.content for claim in extractor(NO_TAGGER).extract(article(NEWS)).claims}
    joined = {claim.content: claim.speaker for claim in extractor().extract(article(NEWS)).claims}
    assert ruled < joined.keys()
    assert joined["the repairs cost too much"] == "Mayor Ilse Varga"


def test_the_same_text_gives_the_same_claims_whatever_was_read_before() -> None:
    first = extractor().extract(article(NEWS))
    extractor().extract(article("Lena Lund said that it rained. " * 40))
    assert extractor().extract(article(NEWS)) == first


def test_other_languages_are_left_to_the_rules() -> None:
    german = article("Die Polizei sagte, dass die Brücke gesperrt sei.", "de")
    assert extractor().extract(german) == extractor(NO_TAGGER).extract(german)


def test_the_version_of_an_extraction_names_the_tagger() -> None:
    card = embedded_card("tag")
    assert extractor(NO_TAGGER).version == VERSION
    assert extractor().version == f"{VERSION}+{card.id}-{card.version}"


def test_an_empty_text_has_no_attribution() -> None:
    assert extractor().extract(article("")).claims == ()


def test_a_tagger_without_its_embedding_model_says_so(tmp_path: Path) -> None:
    card = replace(embedded_card("tag"), words_of="")
    rules = assembly.make_rules(load_settings({}))
    with pytest.raises(ModelUnavailable, match="does not name the embedding model"):
        EncoderTagger(card, "cpu").tag(rules.read(article(NEWS)))


def test_making_an_extractor_loads_no_model() -> None:
    code = (
        "import sys\nfrom claimcheck import assembly\nfrom claimcheck.settings import load_settings\n"
        "assembly.make_extractor(load_settings({}))\nprint('torch' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout.strip() == "False"


def test_the_rules_read_alone_unless_the_tagger_is_asked_for() -> None:
    assert assembly.make_extractor(load_settings({})).version == VERSION
