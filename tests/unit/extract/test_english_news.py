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


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Raid kills 45 in Port City Monitor AFP Thursday 5 Feb 2015 At least 45 people died, a monitor said.",
            "At least 45 people died",
        ),
        ("Published October 4 2014 At least 35 sailors drowned, a monitor said.", "At least 35 sailors drowned"),
        (
            "Tags Mira Harbour Coast A clinic run by nuns was burned down, a monitor said.",
            "A clinic run by nuns was burned down",
        ),
        (
            "Shells hit Mira Monitor AFP Eleven children were hurt on Thursday, a monitor said.",
            "Eleven children were hurt on Thursday",
        ),
        ("The crew - backed by tugs - left the port, a monitor said.", "The crew - backed by tugs - left the port"),
    ],
)
def test_headline_and_day_before_a_report_are_left_out(text: str, content: str) -> None:
    assert read(text) == [("a monitor", "said", content, "assert")]


@pytest.mark.parametrize(
    ("text", "speaker", "content"),
    [
        ("The raid killed at least 14 people state media said.", "state media", "The raid killed at least 14 people"),
        (
            "A storm hit the coast killing five and wounding dozens more observers said.",
            "observers",
            "A storm hit the coast killing five and wounding dozens more",
        ),
        (
            "A clinic was ruined by fires that burned 13 people MSF said.",
            "MSF",
            "A clinic was ruined by fires that burned 13 people",
        ),
        (
            "Speaking to Reuters spokesman Nawaf Khalil said the crew had left.",
            "spokesman Nawaf Khalil",
            "the crew had left",
        ),
        (
            "It is an outrage said Silvia Dall medical manager of the charity while packing her bags.",
            "Silvia Dall medical manager of the charity",
            "It is an outrage",
        ),
        (
            "They have little to repair their old boats said activist Mustafa Ebdi.",
            "activist Mustafa Ebdi",
            "They have little to repair their old boats",
        ),
        (
            "The road was closed said director Rami Abdel The people had gone home.",
            "director Rami Abdel",
            "The road was closed",
        ),
        ("According to MSF two clinics have closed.", "MSF", "two clinics have closed"),
        (
            "According to a report by the network published on Monday storms have drowned 64 sailors.",
            "a report by the network",
            "storms have drowned 64 sailors",
        ),
        (
            "According to SANA the coalition attacked homes in the north.",
            "SANA",
            "the coalition attacked homes in the north",
        ),
        ("The group said at least 140 sailors were saved.", "The group", "at least 140 sailors were saved"),
        ("The council said this week that the road was closed.", "The council", "the road was closed"),
        ("State television reported the blast but did not specify its cause.", "State television", "the blast"),
    ],
)
def test_speaker_and_content_part_where_no_comma_parts_them(text: str, speaker: str, content: str) -> None:
    assert [(name, said) for name, _, said, _ in read(text)] == [(speaker, content)]


@pytest.mark.parametrize(
    "text",
    [
        'The union continues to receive "distressing reports of storms along the coast".',
        "The couple were exchanging vows killing all doubt.",
        "The town was shelled despite Damascus promise to hold fire.",
        "The troops broke the siege maintained by militants.",
        "Mills were burned according to the Observatory hit the village of Hass.",
        "Storm hits boats kills 11 in Mira monitor PM says aims high.",
    ],
)
def test_a_fragment_is_no_claim(text: str) -> None:
    assert read(text) == []


def test_an_accusation_in_apposition_is_what_is_denied() -> None:
    said = read("The mayor said the guild burned the mill, an accusation the guild denied.")
    assert said == [
        ("The mayor", "said", "the guild burned the mill", "assert"),
        ("the guild", "denied", "an accusation", "deny"),
    ]
    assert (
        claims("The mayor said the guild burned the mill, an accusation the guild denied.")[1].resolved_content
        == "the guild burned the mill"
    )


def test_the_charge_is_the_accusation_and_not_what_was_said_last() -> None:
    text = (
        "The guild accused the mayor of burning the mill. The smith said the fire began at noon. "
        "The baker said the street was empty. The miller said the wheel was new. The mayor denied the charge."
    )
    assert claims(text)[-1].resolved_content == "the mayor of burning the mill"
    assert claims(text.replace("the charge", "the report"))[-1].resolved_content == "the wheel was new"


def test_one_of_two_who_spoke_together_speaks_alone() -> None:
    names = [
        claim.speaker_name
        for claim in claims("State media and the Observatory said nine died. State media said two lived.")
    ]
    assert names == ["State media and the Observatory", "State media"]


def test_a_quotation_on_a_line_of_its_own_belongs_to_the_cue_and_colon_before_it() -> None:
    text = "Mr. Reed met the miners.\n\nHe said:\n\n“The mine is closed. It stays so.”\n\n“We are sorry.”"
    assert [(claim.speaker_name, claim.cue, claim.content) for claim in claims(text)] == [
        ("Mr. Reed", "said", "The mine is closed"),
        ("Mr. Reed", "said", "It stays so"),
        ("Mr. Reed", "said", "We are sorry"),
    ]


def test_a_medium_reports_what_stands_in_the_next_line() -> None:
    assert [claim[:3] for claim in read("The New York Times reports:\n\n“The mine is closed.”")] == [
        ("The New York Times", "reports", "The mine is closed")
    ]


def test_a_quotation_behind_another_line_is_not_announced() -> None:
    text = "The minister said:\n\nThe mine was full of water.\n\n“We are sorry.”"
    assert all(claim.content != "We are sorry" for claim in claims(text))


def test_who_asks_and_who_answers_are_not_named_by_a_letter() -> None:
    text = "The mayor met the press.\n\nQ: Will the bridge be closed?\n\nA: We must close it this week."
    assert read(text) == []


@pytest.mark.parametrize("text", ["You think that the bridge is safe.", "If you believe the ministry lied, read on."])
def test_the_reader_is_no_speaker(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Last week Moscow announced that the corridors were open.", "Moscow"),
        ("In a speech to his party last Tuesday Reed said the corridors were open.", "Reed"),
        ("The next day residents said the bridge had fallen.", "residents"),
        ("This month the harbour board said the port was open.", "the harbour board"),
        ("The day labourers said the wages were late.", "The day labourers"),
    ],
)
def test_a_period_that_no_comma_parts_is_no_part_of_the_speaker(text: str, speaker: str) -> None:
    assert [claim.speaker for claim in claims(text)] == [speaker]


@pytest.mark.parametrize(
    ("asked", "speaker"),
    [
        (
            "We put the allegations to General Ann Lee, a spokeswoman for the army. In a statement, she",
            "General Ann Lee",
        ),
        ("The paper contacted Paul Lee, the mayor of Mira, for comment. He", "Paul Lee"),
        ("Troops were sent to Port Said. He", "Tom Reed"),  # nobody was asked
        ("The army asked Harbour Lane residents to leave. He", "Tom Reed"),
    ],
)
def test_who_was_asked_for_his_word_is_whom_the_next_pronoun_means(asked: str, speaker: str) -> None:
    text = f"Tom Reed said the port was open. {asked} denied that ships had been turned away."
    assert claims(text)[-1].speaker == speaker


@pytest.mark.parametrize(
    ("told", "cue"),
    [
        ("The bodies were taken to the harbour before noon he added.", "added"),
        ("Two wards were flooded and the cellar had been shut he told Reuters.", "told"),
    ],
)
def test_a_pronoun_with_its_verb_of_saying_closes_a_clause_that_no_comma_ends(told: str, cue: str) -> None:
    found = claims(f"Mayor Tom Reed said the bridge was closed. {told}")[-1]
    assert (found.speaker, found.cue, found.content) == ("Mayor Tom Reed", cue, told.partition(" he ")[0])


def test_a_pronoun_with_another_verb_closes_a_noun_phrase() -> None:
    assert len(claims("Mayor Tom Reed said the bridge was closed. The toll was up from the 90 he cited.")) == 1


@pytest.mark.parametrize("speaker", ["Reed", "Ann Lee"])
def test_a_name_alone_behind_said_closes_a_clause_that_no_comma_ends(speaker: str) -> None:
    text = f"A second barge sank in another basin of the harbour said {speaker}."
    assert read(text) == [(speaker, "said", "A second barge sank in another basin of the harbour", "assert")]


def test_a_toll_is_given() -> None:
    assert read("The Observatory gave a toll of twelve dead.") == [
        ("The Observatory", "gave", "a toll of twelve dead", "assert")
    ]
    assert read("The Observatory gave the miners a new roof.") == []


def test_a_toll_given_in_a_relative_clause_ends_before_the_verb_of_its_noun() -> None:
    text = "The Mira News network which gave a lower toll of 17 people killed said the mine had been shut."
    assert read(text) == [
        ("The Mira News network", "gave", "a lower toll of 17 people killed", "assert"),
        ("The Mira News network", "said", "the mine had been shut", "assert"),
    ]


def test_a_relative_clause_behind_an_according_phrase_needs_no_comma() -> None:
    text = "Two wells were poisoned on Friday according to the Observatory which keeps a list of them."
    assert read(text) == [("the Observatory", "according to", "Two wells were poisoned on Friday", "assert")]


@pytest.mark.parametrize(
    ("before", "speaker"),
    [
        ("Two barges were lost in a raid on rebels Merrimer", "Merrimer"),
        ("Two barges were lost in the raid, witness Tom Lee", "witness Tom Lee"),
    ],
)
def test_people_in_the_plural_are_no_office_of_the_name_behind_them(before: str, speaker: str) -> None:
    assert [claim.speaker for claim in claims(f"{before} reported.")] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Inspectors were let into the site Reuters said.", "Reuters"),
        ("Two men were held in Mira SANA news agency reported.", "SANA news agency"),
        ("Two men were held, Thomson Reuters said.", "Thomson Reuters"),
        ("Two men were held, the state SANA news agency said.", "the state SANA news agency"),
        ("Two men were held, an unnamed Reuters reporter said.", "an unnamed Reuters reporter"),
    ],
)
def test_a_medium_known_by_its_name_is_not_run_into_what_stands_before_it(text: str, speaker: str) -> None:
    assert [claim.speaker for claim in claims(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("More than 70 others were wounded in such attacks Mira Agency reports.", "Mira Agency"),
        ("At least 20 men were killed in the north a Bolivian broadcaster claims.", "a Bolivian broadcaster"),
        ("The minister waved away the Mira Agency reports.", "The minister"),
    ],
)
def test_reports_closes_a_sentence_in_which_no_comma_ends_the_clause(text: str, speaker: str) -> None:
    assert [claim.speaker for claim in claims(text)] == [speaker]


def test_a_medium_that_closes_the_sentence_passes_on_what_another_said() -> None:
    assert [claim.speaker for claim in claims("The ministry said the barges sank in the north Reuters reports.")] == [
        "The ministry"
    ]


def test_he_can_be_one_who_works_for_media() -> None:
    text = (
        "Ann Lee said the hall was shut. “The plant stood still,” said media activist Tom Reed. Reed added that the "
        "shop was shut. “The town lacks bread and water,” he said."
    )
    assert claims(text)[-1].speaker == "Reed"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The hospital put the death toll higher but the figures could not be checked.", "the death toll higher"),
        ("The hospital confirmed a toll of eight while Chad spoke of two.", "a toll of eight"),
        ("The hospital denied the reports where the army was named.", "the reports where the army was named"),
        ("The mayor praised the police but not the guards.", "the police but not the guards"),
    ],
)
def test_a_contrast_with_its_own_subject_and_verb_ends_an_object_without_a_comma(text: str, content: str) -> None:
    assert claims(text)[0].content == content


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mill has stood empty since May, reported a cooperative in the valley.", "a cooperative"),
        ("The mill has stood empty since May, said a lawyer hired by the guild.", "a lawyer"),
        ("The mill has stood empty since May, said the first warden.", "the first warden"),
        ("The mill has stood empty since May, the garrison radioed.", "the garrison"),
    ],
)
def test_a_speaker_behind_the_verb_may_be_described(text: str, speaker: str) -> None:
    (found,) = claims(text)
    assert (found.attribution.source_span.of(text), found.content) == (speaker, "The mill has stood empty since May")


def test_an_army_is_not_told_of_what_it_found() -> None:
    assert read("The mill, found the army in the valley.") == []


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("The warden has yet to confirm that the mill was sold.", "doubt"),
        ("The warden is not convinced that the mill was sold.", "doubt"),
        ("The warden let slip that the mill was sold.", "assert"),
        ("The clerk read out that the mill was sold.", "assert"),
    ],
)
def test_more_ways_to_tell_and_to_doubt(text: str, polarity: str) -> None:
    ((_, _, content, found),) = read(text)
    assert (content, found) == ("the mill was sold", polarity)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Fishermen: the harbour of Mira is still closed to us", "Fishermen"),
        ("Palace sources: the talks in Mira ended without a word", "Palace sources"),
        ("A miller from the valley: the first sacks came a little after five", "A miller from the valley"),
        ("The mill's locksmith: the gate shows no mark of force at all", "The mill's locksmith"),
        ("The Herons: we never set foot in the hall of Mira", "The Herons"),
        ("The warden's second bulletin: the gate was shut in time by two men", "The warden's second bulletin"),
    ],
)
def test_people_before_a_colon_say_what_stands_behind_it(text: str, speaker: str) -> None:
    ((found, cue, content, _),) = read(text)
    assert (found, cue, content) == (speaker, ":", text.partition(": ")[2])


@pytest.mark.parametrize(
    "text",
    [
        "A game of lawyers: the harbour of Mira is closed",
        "Buyers or lawyers: the real price of a flat in Mira",
        "The problem: the harbour of Mira is closed",
        "Tuesday's Morning Email: the harbour of Mira is closed",
        "It's not just lawyers in Mira: the harbour is closed to all",
    ],
)
def test_a_thing_before_a_colon_says_nothing(text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The guild blamed the mayor. The mayor rejected the charge on Friday.", "the charge"),
        ("The guild blamed the mayor. The mayor rejected this in an interview with the paper.", "this"),
        (
            "The guild blamed the mayor. The mayor rejected the charges against his clerks.",
            "the charges against his clerks",
        ),
        ("The guild blamed the mayor. The mayor rejected the charge of theft.", "the charge of theft"),
    ],
)
def test_what_stands_for_a_claim_ends_before_when_and_where_it_was_denied(text: str, content: str) -> None:
    assert claims(text)[-1].content == content
