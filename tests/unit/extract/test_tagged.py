"""How the rules and a tagger are joined; the tagger here says what the test tells it."""

from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Claim, Polarity
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.protocols import ReadText, Role, Tagged

Told = tuple[str, str, list[str]]  # source, cue, contents


class Teller:
    """Finds what it is told, each with one confidence."""

    model_id, model_version, languages = "teller", "1", frozenset({"en"})

    def __init__(self, *told: Told, confidence: float = 0.95) -> None:
        self.told, self.confidence = told, confidence

    def tag(self, read: ReadText) -> list[Tagged]:
        self.read = read
        return [
            Tagged(
                self._span(cue),
                tuple(self._span(content) for content in contents),
                self._span(source) if source else None,
                self.confidence,
            )
            for source, cue, contents in self.told
        ]

    def _span(self, words: str) -> Span:
        start = self.read.text.index(words)
        return Span(start, start + len(words))


def claims(text: str, *told: Told, confidence: float = 0.95, language: str = "en") -> list[Claim]:
    tagger = Teller(*told, confidence=confidence) if told else None
    extractor = RuleExtractor(tagger=tagger)
    found = extractor.extract(Article(id=Article.make_id(text), text=text, language=language)).claims
    return [claim for claim in found if not claim.unattributed]


def test_what_no_rule_knows_is_added_with_its_speaker() -> None:
    text = "Mayor Ilse Varga made no secret of it: the repairs are too dear. She said the bridge was safe."
    told = ("Mayor Ilse Varga", "made plain", ["the repairs are too dear"])
    text = text.replace("made no secret of it:", "made plain")
    added, ruled = claims(text, told)
    assert (added.speaker, added.cue, added.content) == ("Mayor Ilse Varga", "made plain", "the repairs are too dear")
    assert ruled.speaker_id == added.speaker_id  # "She" now means her
    assert added.polarity is Polarity.ASSERT


def test_an_unsure_finding_is_added_only_where_what_is_said_is_plain_to_see() -> None:
    bare = "Mayor Ilse Varga made plain the repairs are too dear."
    told = ("Mayor Ilse Varga", "made plain", ["the repairs are too dear"])
    assert claims(bare, told, confidence=0.65) == []
    assert len(claims(bare, told, confidence=0.75)) == 1
    behind = bare.replace("plain the", "plain that the")
    assert len(claims(behind, told, confidence=0.45)) == 1
    assert claims(behind, told, confidence=0.35) == []


def test_a_name_is_not_cut() -> None:
    text = "Mayor Ilse Varga made plain the repairs are too dear."
    (claim,) = claims(text, ("Ilse", "made plain", ["the repairs are too dear"]))
    assert claim.speaker == "Mayor Ilse Varga"


def test_what_nobody_else_says_is_not_added() -> None:
    for source in ("We", "No minister"):
        text = f"{source} made plain the repairs are too dear."
        assert claims(text, (source, "made plain", ["the repairs are too dear"])) == []
    text = "It was made plain the repairs are too dear."
    assert claims(text, ("", "made plain", ["the repairs are too dear"])) == []
    text = "The mayor never made plain the repairs are too dear."
    assert claims(text, ("The mayor", "made plain", ["the repairs are too dear"])) == []


def test_what_lies_in_words_the_rules_read_is_left_to_them() -> None:
    text = "The ministry said the mayor made plain the repairs are too dear."
    told = ("the mayor", "made plain", ["the repairs are too dear"])
    assert claims(text, told) == claims(text)


def test_what_the_rules_read_stays_as_they_read_it() -> None:
    text = "The ministry denied the bridge was shut on Monday after the flood."
    (claim,) = claims(text, ("ministry", "denied", ["the bridge was shut"]))
    assert (claim.speaker, claim.polarity) == ("The ministry", Polarity.DENY)
    assert claim.content == "the bridge was shut on Monday after the flood"


def test_words_without_a_source_get_the_one_the_tagger_finds() -> None:
    text = "Tom Brandt said it rained. The share of voters saying they want a ban is high."
    assert [claim.speaker for claim in claims(text)] == ["Tom Brandt", "Tom Brandt"]
    told = ("voters", "saying", ["they want a ban"])
    assert [claim.speaker for claim in claims(text, told)] == ["Tom Brandt", "voters"]


def test_gaps_of_a_few_words_in_a_content_are_closed() -> None:
    text = "Mayor Ilse Varga made plain the repairs are far too dear for Orlen."
    told = ("Mayor Ilse Varga", "made plain", ["the repairs are", "dear for Orlen"])
    assert [claim.content for claim in claims(text, told)] == ["the repairs are far too dear for Orlen"]


def test_a_tagger_is_not_asked_about_languages_it_was_not_trained_for() -> None:
    text = "Die Polizei machte klar, die Brücke sei gesperrt."
    assert claims(text, ("Die Polizei", "machte klar", ["die Brücke sei gesperrt"]), language="de") == claims(
        text, language="de"
    )


def test_the_tagger_is_given_what_the_rules_mark() -> None:
    text = 'The ministry said the army denied the report. "Nothing happened."'
    read = RuleExtractor().read(Article(id="a", text=text, language="en"))
    marks = {(mark.role, mark.span.of(text)) for mark in read.marks}
    assert (Role.SOURCE, "The ministry") in marks and (Role.INNER_CUE, "denied") in marks
    assert [span.of(text) for span in read.quotes] == ['"Nothing happened."']
    assert len(read.sentences) == 2
