"""A tagger that is really trained, on a tiny encoder and sentences made here."""

import itertools
from dataclasses import replace
from pathlib import Path

import pytest
from safetensors.torch import load_file

from claimcheck.domain.article import Span
from claimcheck.domain.claim import Attribution, Polarity, Quotation
from claimcheck.errors import TrainingError
from claimcheck.modelcards import read_card
from claimcheck.protocols import ReadText
from claimcheck.tagging.tagger import EncoderTagger
from claimcheck.training.loop import Course
from claimcheck.training.packing import pack_tagger, write_card
from claimcheck.training.tagger import Lesson, drawn, train_tagger
from tests.unit.training.tiny import make_encoder

COURSE = Course(rate=1e-2, table_rate=1e-2)
FIELDS = {"id": "tagger-tiny", "version": "1", "languages": ["en"], "licence": "CC0", "max_tokens": 256}


def lesson(source: str, cue: str, content: str) -> Lesson:
    text = f"{source} {cue} {content} ." if source else f"{content} ."
    read = ReadText(text, (Span(0, len(text)),), (), ())
    if not source:
        return Lesson(read, ())
    at = len(source) + 1
    end = at + len(cue)
    spans = Span(at, end), (Span(end + 1, end + 1 + len(content)),), Span(0, len(source))
    return Lesson(read, (Attribution(*spans, Quotation.INDIRECT, Polarity.ASSERT),))


def lessons() -> list[Lesson]:
    contents = ["the port is open", "the bridge is closed", "nobody was killed", "five people was killed on the port"]
    told = [lesson(*words) for words in itertools.product(("the army", "north"), ("says", "denies"), contents)]
    return [*told, *(lesson("", "", content) for content in contents)]


def test_it_learns_what_it_is_shown_and_is_shipped_beside_its_encoder(tmp_path: Path) -> None:
    encoder = make_encoder(tmp_path / "encoder", spread=0.2)
    write_card(encoder, "embed", {"id": "tiny", "version": "1", "languages": ["en"], "licence": "CC0"}, [])
    train_tagger(lessons(), encoder, tmp_path / "tagger", device="cpu", epochs=60, batch_pieces=80, course=COURSE)
    packed = pack_tagger(tmp_path / "tagger", tmp_path / "shipped", FIELDS, [], encoder)
    tagger = EncoderTagger(read_card(packed), "cpu")
    for one in lessons():
        text = one.read.text
        found = [
            (t.source.of(text) if t.source else "", t.cue.of(text), t.contents[0].of(text))
            for t in tagger.tag(one.read)
        ]
        assert found == [
            (a.source_span.of(text) if a.source_span else "", a.cue_span.of(text), a.content_spans[0].of(text))
            for a in one.attributions
        ]


def test_the_same_seed_gives_the_same_weights_and_a_stopped_run_goes_on(tmp_path: Path) -> None:
    encoder = make_encoder(tmp_path / "encoder")
    every_step = replace(COURSE, checkpoint_minutes=0.0)
    options = {"device": "cpu", "epochs": 2, "batch_pieces": 40, "rank": 2}
    train_tagger(lessons(), encoder, tmp_path / "whole", course=COURSE, **options)
    train_tagger(lessons(), encoder, tmp_path / "stopped", course=every_step, **options)
    train_tagger(lessons(), encoder, tmp_path / "stopped", course=COURSE, resume=True, **options)
    one, two = (load_file(tmp_path / name / "model.safetensors") for name in ("whole", "stopped"))
    assert one.keys() == two.keys() and all((one[name] == two[name]).all() for name in one)


def test_lessons_without_an_attribution_are_refused(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="hold no attribution"):
        train_tagger([lesson("", "", "it rains")], tmp_path, tmp_path)


def test_a_tagger_is_packed_only_beside_its_encoder(tmp_path: Path) -> None:
    with pytest.raises(TrainingError, match="no packed model beside"):
        pack_tagger(tmp_path / "trained", tmp_path / "out", FIELDS, [], tmp_path / "elsewhere" / "encoder")


def test_articles_are_drawn_by_the_seed_in_their_order() -> None:
    assert drawn(range(10), 7, 3) == sorted(drawn(range(10), 7, 3)) and len(drawn(range(10), 7, 3)) == 7
    assert drawn(range(10), 7, 3) == drawn(range(10), 7, 3) != drawn(range(10), 7, 4)
