"""English wire reports: what looks like a cue, a speaker or a claim and is none, and what stands around the claim."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.extract.extractor import RuleExtractor


def claims(text: str) -> list[Claim]:
    article = Article(id=Article.make_id(text), text=text, language="en")
    return [claim for claim in RuleExtractor().extract(article).claims if not claim.unattributed]


def read(text: str) -> list[tuple[str, str, str, str]]:
    return [(claim.speaker, claim.cue, claim.content, claim.polarity.value) for claim in claims(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Dozens of gunmen early on Monday attacked army posts near the river.",
        "The fighting has claimed the lives of forty civilians.",
        "The war claimed over 9000 lives in two years.",
        "The brigade continued its advance on the town of Mira.",
        "The rebels have maintained momentum with outside help.",
        "The unit established control over two villages.",
        "The gunners shot down three drones over the coast.",
        "The family has ruled the island with an iron fist.",
        "Soldiers pressed ahead with their offensive.",
        "The villagers fled with fear in their eyes to the coast.",
        "The vote reinforced doubts about the treaty.",
        "Activists posted videos of the ruins.",
        "The forces opposed to the president withdrew.",
    ],
)
def test_what_was_done_is_not_what_was_said(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inspectors established that the gas was used.", ("Inspectors", "established", "the gas was used", "assert")),
        ("The minister maintained the road was safe.", ("The minister", "maintained", "the road was safe", "assert")),
        ("State media said the bridge was blown up.", ("State media", "said", "the bridge was blown up", "assert")),
        (
            "Bolivian state television reported that two miners died.",
            ("Bolivian state television", "reported", "two miners died", "assert"),
        ),
        (
            "Analysts estimate two thousand people have left.",
            ("Analysts", "estimate", "two thousand people have left", "assert"),
        ),
        ("The report said the fire spread quickly.", ("The report", "said", "the fire spread quickly", "assert")),
        ("The group claimed ten guards were hurt.", ("The group", "claimed", "ten guards were hurt", "assert")),
    ],
)
def test_the_same_words_where_somebody_speaks(text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "The colonel did not specify where the troops were.",
        "The company did not disclose the price.",
        "The two sides did not agree on a date.",
        "People should not think the war is over.",
    ],
)
def test_what_was_left_unsaid_is_neither_denied_nor_doubted(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("The League rejected any and all excuses.", "any and all excuses"),
        ("Porto denied responsibility for the leak.", "responsibility for the leak"),
        ("Porto denied using the old charts.", "Porto using the old charts"),
        ("It is late in the season, the mayor said.", "It is late in the season"),
        ("The ministry said it had closed the port.", "The ministry had closed the port"),
        ("The spokesman Paul Reed said it had closed the port.", "it had closed the port"),
        ("Mayor Ann Lee said they are working on the bridge.", "they are working on the bridge"),
        ("Activists said they saw two ships.", "Activists saw two ships"),
    ],
)
def test_a_pronoun_is_filled_in_only_where_it_can_be_the_speaker(text: str, wording: str) -> None:
    assert [claim.resolved_content for claim in claims(text)] == [wording]


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("eleven army soldiers were killed in the clash", "assert"),
        ("the army killed thirty militants near the river", "assert"),
        ("the dead were terrorists from abroad", "assert"),
        ("the army killed thirty villagers near the river", "accuse"),
        ("militants fired shells at a market", "accuse"),
        ("six children were killed by army fire", "accuse"),
    ],
)
def test_harm_blames_somebody_only_where_one_did_it_to_who_does_not_fight(content: str, polarity: str) -> None:
    assert read(f"The doctor said {content}.") == [("The doctor", "said", content, polarity)]
