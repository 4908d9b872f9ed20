import re
import string
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

import claimcheck.dashboard
from claimcheck.dashboard.main import PAGES
from claimcheck.dashboard.scores import feature_words
from claimcheck.dashboard.viewstate import UI_LANGUAGES, UNSURE
from claimcheck.dashboard.wording import LANGUAGES, words_for
from claimcheck.desk.ledger import Turn
from claimcheck.dispute.features import POLARITY_PAIRS, pair_features
from claimcheck.domain.article import Arrival
from claimcheck.domain.claim import Polarity, Quotation
from claimcheck.domain.correction import Part
from claimcheck.domain.explanation import TOLD
from claimcheck.domain.identity import SpeakerVerdict
from claimcheck.domain.listing import DECISION_STATUSES
from claimcheck.domain.pair import CandidatePair, DisputeKind, Probabilities, Relation, ScoredPair, Scores
from claimcheck.domain.review import FlagTarget, Reason
from tests.unit.dispute.claims import claim

UNION, MINISTRY = claim("The union", "the port was closed"), claim("The ministry", "the port was open", at=300)
READ = Scores(Probabilities(0.1, 0.2, 0.7), Probabilities(0.6, 0.3, 0.1))
SCORED = ScoredPair(CandidatePair.of(UNION.id, MINISTRY.id, similarity=0.9), READ, "m", "1")
FEATURES = list(pair_features(UNION, MINISTRY, SCORED))  # all there are, whatever the claims
SOURCES = list(Path(claimcheck.dashboard.__file__).parent.rglob("*.py"))
FAMILIES = {
    "kind": [*DisputeKind, ""],
    "why": [*DisputeKind, "", "deciding", "deciding_help"],
    "circumstance": [*(key for key, _ in TOLD), "same_day", "days_apart"],
    "status": [*DECISION_STATUSES, "flagged"],
    "polarity": list(Polarity),
    "quotation": list(Quotation),
    "relation": list(Relation),
    "reason_not": list(Reason),
    "target": list(FlagTarget),
    "unsure": list(UNSURE),
    "mark": ["source", "cue", "content"],
    "correct": list(Part),
    "coverage": ["extracted", "not_a_claim", "unsure"],
    "nav": list(PAGES),
    "dispute": ["previous", "next"],
    "flag.on": ["pair", "left", "right"],
    "export": ["csv", "jsonl"],
    "scores": ["forward", "backward"],
    "feature": [name for name in FEATURES if "×" not in name and name not in POLARITY_PAIRS],
    "turn": list(Turn),
    "turn.count": list(Turn),
    "verdict": list(SpeakerVerdict),
    "arrival": list(Arrival),
    "stage": ["start", "claims", "vectors", "pairs", "scores", "findings", "origins", "propositions"],
    "count": ["articles", "claims", "pairs", "scores", "disputes", "reviews", "flags"],
}


def fields_of(template: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(template) if name}


def forms(entry: object) -> list[str]:
    return list(entry.values()) if isinstance(entry, dict) else [str(entry)]


def test_every_interface_language_of_the_address_has_a_catalogue() -> None:
    assert set(UI_LANGUAGES) == set(LANGUAGES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_is_missing_or_empty(language: str) -> None:
    english, words = words_for("en").catalogue, words_for(language).catalogue
    assert set(words) == set(english)
    assert all(form.strip() for entry in words.values() for form in forms(entry))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_has_the_same_fields_in_each_language(language: str) -> None:
    english, words = words_for("en").catalogue, words_for(language).catalogue
    for key, entry in english.items():
        allowed = set().union(*(fields_of(form) for form in forms(entry)))
        for form in forms(words[key]):
            found = fields_of(form)
            assert found == allowed or (isinstance(entry, dict) and found <= allowed), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_plural_form_that_the_language_uses_is_there(language: str) -> None:
    say = words_for(language)
    for key, entry in say.catalogue.items():
        if not isinstance(entry, str):
            assert all(say(key, count=count) for count in range(0, 220)), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_that_the_pages_use_is_in_the_catalogue(language: str) -> None:
    say = words_for(language)
    used = {
        key
        for source in SOURCES
        for key in re.findall(r'(?:say|title|subtitle)\(\s*"([a-z_.]+)"', source.read_text(encoding="utf-8"))
    }
    made = {f"{family}.{name}" for family, names in FAMILIES.items() for name in names}
    assert len(used) > 40
    assert {key for key in used | made if not say.has(key)} == set()


def test_no_string_is_kept_that_no_page_says() -> None:
    text = "\n".join(source.read_text(encoding="utf-8") for source in SOURCES if source.parent.name != "wording")
    made = {f"{family}.{name}" for family, names in FAMILIES.items() for name in names}
    unused = (
        {key for key in words_for("en").catalogue if f'"{key}"' not in text} - made - {"moment"}
    )  # said by Words itself
    assert unused == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_feature_of_a_pair_is_told_in_words(language: str) -> None:
    say = words_for(language)
    assert [name for name in FAMILIES["feature"] if not say.has(f"feature.{name}")] == []
    assert [name for name in FEATURES if re.search("[×+_{}]", feature_words(name, say))] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_features_are_told_in_the_same_words(language: str) -> None:
    words = [words_for(language)(f"feature.{name}") for name in FAMILIES["feature"]]
    assert len(set(words)) == len(words)


def test_counts_are_said_as_arabic_says_them() -> None:
    say = words_for("ar")
    said = [say("disputes.count", count=count) for count in (0, 1, 2, 3, 11, 100)]
    assert said == ["لا خلافات", "خلاف واحد", "خلافان", "3 خلافات", "11 خلافًا", "100 خلاف"]


def test_dates_are_said_in_the_words_of_the_interface() -> None:
    assert words_for("en").day(date(2015, 12, 15)) == "15 December 2015"
    assert words_for("ar").day(date(2015, 12, 15)) == "15 ديسمبر 2015"
    assert words_for("en").moment(datetime(2026, 1, 2, 3, 4, tzinfo=UTC)) == "2 January 2026, 03:04 UTC"
    assert words_for("en").day(None) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_catalogue_names_the_same_languages_and_twelve_months(language: str) -> None:
    module = words_for(language).module
    assert set(module.LANGUAGE_NAMES) == set(words_for("en").module.LANGUAGE_NAMES)
    assert len(module.MONTHS) == 12
