"""English sentences: who says what, in which words, with which polarity."""

from datetime import date

import pytest

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.languages.catalogue import LANGUAGES
from claimcheck.text.numbers import find_quantities


def claims(text: str) -> list[Claim]:
    article = Article(id=Article.make_id(text), text=text, language="en")
    return [claim for claim in RuleExtractor().extract(article).claims if not claim.unattributed]


def read(text: str) -> list[tuple[str, str, str, str]]:
    return [(claim.speaker, claim.cue, claim.content, claim.polarity.value) for claim in claims(text)]


def test_a_pronoun_is_kept_beside_the_speaker_it_stands_for() -> None:
    text = "Mayor Ann Lee said that the bridge was closed. She added that it was unsafe and denied any delay."
    _, added, denied = claims(text)
    assert added.speaker_name == denied.speaker_name == "Ann Lee"
    assert added.attribution.source_span is None
    assert added.attribution.pronoun_span is not None and added.attribution.pronoun_span.of(text) == "She"
    assert denied.attribution.pronoun_span == added.attribution.pronoun_span


def test_modifiers_before_a_name_belong_to_the_speaker() -> None:
    assert (
        read("Clinton campaign manager Robby Mook said the plan was ready.")[0][0]
        == "Clinton campaign manager Robby Mook"
    )
    assert read("RT and its defenders say that the network is fair.")[0][0] == "RT and its defenders"
    assert (
        read('"We have lost a decade here," said Jeffrey N. Trimble of the board.')[0][0]
        == "Jeffrey N. Trimble of the board"
    )


def test_an_adverb_of_manner_between_speaker_and_cue_is_stepped_over() -> None:
    assert read("Trump sharply denied that he had met them.") == [("Trump", "denied", "he had met them", "deny")]


def test_a_progressive_cue_has_its_own_subject() -> None:
    text = "Donald Trump is telling veterans that the army is depleted."
    assert read(text) == [("Donald Trump", "telling", "the army is depleted", "assert")]


def test_a_reported_question_is_a_doubt_and_keeps_its_question_word() -> None:
    assert read("Lawmakers asked whether the deals were legal.") == [
        ("Lawmakers", "asked", "whether the deals were legal", "doubt")
    ]
    assert read("The mayor said when she left.") == []


def test_quotation_marks_of_two_apostrophes_and_a_quotation_broken_by_its_cue() -> None:
    text = "''Hopefully,'' the president said, ''this museum can help us talk to each other.''"
    assert read(text) == [("the president", "said", "Hopefully this museum can help us talk to each other", "assert")]


def test_a_quotation_that_closes_with_a_comma_is_what_was_said_whatever_follows() -> None:
    text = '"We are in a critical situation," Angela Merkel told reporters after the meeting that was held.'
    assert read(text) == [("Angela Merkel", "told", "We are in a critical situation", "assert")]


def test_plans_and_wishes_are_intentions_and_ordered_below_assertions() -> None:
    (wish,) = claims("The union wants to close the port.")
    (said,) = claims("The union said that the port was closed.")
    assert (wish.cue, wish.content, wish.polarity.value) == ("wants to", "close the port", "intend")
    assert wish.checkworthiness < said.checkworthiness


def test_a_headline_in_capitals_is_read() -> None:
    text = "Clinton Hid Past Health Problems, Former White House Doctor Says."
    assert read(text) == [("Former White House Doctor", "Says", "Clinton Hid Past Health Problems", "accuse")]


def test_nouns_and_reduced_clauses_are_no_cues() -> None:
    assert read("The war has claimed over 300,000 lives.") == []
    assert read("People accused of murder were among the forces seeking to overthrow him.") == []
    assert read("The network would send Ms. Martin to the best show in Mr. King's report on Monday.") == []


def test_a_pronoun_without_antecedent_stays_the_speaker() -> None:
    assert read("They argue that the agency broke the law.") == [
        ("They", "argue", "the agency broke the law", "accuse")
    ]


def test_a_colon_behind_a_speakers_name_attributes_and_behind_a_heading_does_not() -> None:
    assert read("Moscow: raids hit only the militants") == [("Moscow", ":", "raids hit only the militants", "assert")]
    transcript = "WALLACE: Do you agree? I want an answer.\nPENCE: The tweet was a joke."
    assert [(speaker, content) for speaker, _, content, _ in read(transcript)] == [
        ("WALLACE", "Do you agree?"), ("WALLACE", "I want an answer"), ("PENCE", "The tweet was a joke"),
    ]  # fmt: skip
    later = "Sanders: Clinton was wrong on trade. Bernie Sanders said the debate was over."
    assert read(later)[0] == ("Sanders", ":", "Clinton was wrong on trade", "assert")
    assert read("Syria: 20 killed in Aleppo raids") == read("Photos: the week in ten pictures") == []


def test_a_dash_and_a_name_sign_a_quotation() -> None:
    text = "“He has said hateful things.” ― Oscar P. Quintero “He scares me when he talks.” ― Ann Lee"
    assert [(speaker, content) for speaker, _, content, _ in read(text)] == [
        ("Oscar P. Quintero", "He has said hateful things"), ("Ann Lee", "He scares me when he talks"),
    ]  # fmt: skip


def test_a_clause_broken_by_its_cue_has_two_spans() -> None:
    (claim,) = claims("The museum, Mr. Bush said, celebrated several of his heroes.")
    assert (claim.content, len(claim.attribution.content_spans)) == ("The museum celebrated several of his heroes", 2)


def test_the_stop_of_an_abbreviation_ends_no_name() -> None:
    text = "Johnnie Wilson, of Springfield, Va., said he had fought in Vietnam."
    assert read(text) == [("Johnnie Wilson, of Springfield, Va.", "said", "he had fought in Vietnam", "assert")]
    text = "The bill is dead, Sen. Lindsey Graham (R-S.C.) told The Daily News."
    assert read(text) == [("Sen. Lindsey Graham (R-S.C.)", "told", "The bill is dead", "assert")]


def test_a_title_in_quotation_marks_is_no_speech() -> None:
    text = 'On "Face the Nation," Ann Lee said the port was closed.'
    assert [content for _, _, content, _ in read(text)] == ["the port was closed"]


def test_a_relative_pronoun_stands_for_the_name_before_it() -> None:
    text = "The mayor met Ann Lee, who said the port was closed."
    (claim,) = claims(text)
    assert claim.speaker == "Ann Lee"
    assert claim.attribution.pronoun_span is not None and claim.attribution.pronoun_span.of(text) == "who"


def test_the_source_that_an_agency_cites_owns_the_claim_and_the_agency_is_its_chain() -> None:
    (denied,) = [
        c
        for c in claims("TASS, citing the defence ministry, said the FSA denied receiving any support.")
        if c.cue == "denied"
    ]
    assert (denied.speaker_name, denied.content) == ("Free Syrian Army", "receiving any support")
    assert denied.attribution.reported_by == ("TASS", "Ministry of Defence")
    (cited,) = claims("Troops have entered the town, the news agency reported on Friday, citing local officials.")
    assert (cited.speaker, cited.attribution.reported_by) == ("local officials", ("news agency",))
    (quoted,) = claims("The agency quoted a spokesman as saying that the port was closed.")
    assert (quoted.speaker, quoted.attribution.reported_by) == ("a spokesman", ("agency",))


def test_two_names_are_one_joint_speaker_and_neither_of_them() -> None:
    (claim,) = claims("Kerry and Lavrov said the truce would start on Monday.")
    assert claim.speaker_name == "Kerry and Lavrov"
    (claim,) = claims("Kerry and Lavrov said the truce holds.")
    assert (claim.speaker_name, claim.content) == ("Kerry and Lavrov", "the truce holds")


def test_an_unnamed_source_is_kept_as_such() -> None:
    text = "A senior Western diplomat who asked not to be named said the talks had failed."
    assert read(text) == [("A senior Western diplomat", "said", "the talks had failed", "assert")]


def test_a_participle_behind_a_noun_belongs_to_the_noun() -> None:
    assert read("The army broke up protests demanding democratic reforms.") == []
    assert read("Russia vetoed a resolution calling for a cease-fire.") == []


def test_no_day_of_utterance_is_made_up() -> None:
    article = Article(
        id="a", text="The ministry said the bridge was shut.", language="en", published_on=date(2015, 12, 16)
    )
    (claim,) = RuleExtractor().extract(article).claims
    assert (claim.event_on, claim.uttered_on, claim.published_on) == (None, None, date(2015, 12, 16))


def test_four_clocks_numbers_and_conditions_are_kept() -> None:
    text = "If the truce holds, at least 25 civilians will leave on Friday, the ministry said on Tuesday."
    article = Article(id="a", text=text, language="en", published_on=date(2015, 12, 16))
    (claim,) = [one for one in RuleExtractor().extract(article).claims if not one.unattributed]
    assert claim.hedged and claim.content.startswith("If the truce holds")
    assert (claim.event_on, claim.uttered_on, claim.published_on) == (
        date(2015, 12, 18),
        date(2015, 12, 15),
        date(2015, 12, 16),
    )
    (number,) = find_quantities(claim.content, LANGUAGES["en"])
    assert (number.value, number.unit, number.scope.value) == (25, "civilian", "at_least")


def test_every_sentence_is_covered_once_with_a_reason() -> None:
    text = "The mayor said the port was closed. Rain fell. “Nobody was told about any of it.” It was reported."
    coverage = RuleExtractor().extract(Article(id="a", text=text, language="en")).coverage
    assert [(one.span.of(text)[:8], one.status) for one in coverage] == [
        ("The mayo", "extracted"), ("Rain fel", "not_a_claim"), ("“Nobody ", "unsure"), ("It was r", "unsure"),
    ]  # fmt: skip
    assert all(one.why for one in coverage if one.status != "extracted")


def test_a_clause_behind_a_subordinator_stays_in_the_content() -> None:
    text = "Norway demanded that the court see the man as a citizen before it would accept him."
    assert read(text) == [
        ("Norway", "demanded", "the court see the man as a citizen before it would accept him", "demand")
    ]
    assert read("The mayor says she liked the speech through what she calls hard times.")[0][2] == (
        "she liked the speech through what she calls hard times"
    )


def test_a_clause_that_opens_the_sentence_ends_at_its_comma() -> None:
    text = "While the owner admitted money was short, the union also noted several delays."
    assert read(text) == [
        ("the owner", "admitted", "money was short", "assert"),
        ("the union", "noted", "several delays", "assert"),
    ]


def test_a_refusal_inside_the_content_does_not_end_it() -> None:
    assert read("Police say he raised a knife and refused to leave the shop.")[0][2] == (
        "he raised a knife and refused to leave the shop"
    )
    assert read("Police say he raised a knife and refused to comment on it.")[0][2] == "he raised a knife"


def test_what_is_wanted_in_an_infinitive_is_no_claim() -> None:
    assert read("This week the chairman declined to threaten Ruritania.") == []
    assert read("The board says it waits until it can persuade the mills to agree to pay.") == [
        ("The board", "says", "it waits until it can persuade the mills to agree to pay", "assert")
    ]


def test_a_subject_before_a_mixed_quotation_is_not_the_speaker() -> None:
    text = 'In a statement, Hale said the court\'s ruling "will put many thousands of voters back on the rolls."'
    assert [(source, cue) for source, cue, *_ in read(text)] == [("Hale", "said")]


def test_a_clause_goes_on_behind_the_cue_that_breaks_it() -> None:
    assert read("The truth, the senator said then, was that the vote had been bought.")[0] == (
        "the senator",
        "said",
        "The truth was that the vote had been bought",
        "assert",
    )
    assert read("The stadium which the city owns, she told reporters on Friday, is empty.")[0][2] == (
        "The stadium which the city owns is empty"
    )


def test_a_participle_behind_a_quotation_has_a_clause_of_its_own() -> None:
    text = 'In a statement, Acme said: "Our mine was a great success in its first ten years," adding that it grew.'
    assert [(source, cue, content) for source, cue, content, _ in read(text)] == [
        ("Acme", "said", "Our mine was a great success in its first ten years"),
        ("Acme", "adding", "it grew"),
    ]
    assert read("Mr. Lee said builders had widened the area by adding a few villages to it.") == [
        ("Mr. Lee", "said", "builders had widened the area by adding a few villages to it", "assert")
    ]


def test_the_cue_shares_the_subject_of_the_verb_before_and() -> None:
    text = "A reporter for the Herald filmed the mayor and said that she was smiling."
    assert read(text) == [("A reporter for the Herald", "said", "she was smiling", "assert")]
    assert read("The port was opened and said to be safe.") == []


def test_the_clause_begins_behind_an_adjunct_where_its_subject_is_a_pronoun() -> None:
    assert read("Vance said after the vote he would not accept the result if it were close.")[0][2] == (
        "he would not accept the result if it were close"
    )


def test_a_preposition_of_a_day_is_no_part_of_its_cue() -> None:
    assert read("The ministry insisted on Monday that no such raid took place.")[0][1:] == (
        "insisted",
        "no such raid took place",
        "assert",
    )
    assert read("The ministry insisted on an apology.")[0][1:] == ("insisted on", "an apology", "demand")


def test_a_place_between_said_and_a_clause_is_no_part_of_it() -> None:
    assert read("Vance said in New York the bank had lost its money.")[0][2] == "the bank had lost its money"
    assert not read("The envoy spoke in Geneva the day after the talks failed.")
    assert not read("Vance said in Berlin the same day.")


def test_a_relative_clause_around_the_cue_is_not_its_source() -> None:
    assert read("It was a case in which lawyers convincingly argued that the map was drawn unfairly.") == [
        ("lawyers", "argued", "the map was drawn unfairly", "assert")
    ]
    assert read('"The plan will take some time," said Mr. Reed, who stressed that it was fair.')[0][0] == "Mr. Reed"
    assert read("The page was changed to say that Brown is calling for a new vote.") == [
        ("Brown", "calling for", "a new vote", "demand")
    ]


def test_a_finding_or_document_named_last_is_the_source() -> None:
    assert read("Large parts of the city are split by income, other studies have shown.") == [
        ("other studies", "shown", "Large parts of the city are split by income", "assert")
    ]
    assert read("The goal is not revenue, according to a speech Mrs. Hall delivered in May.") == [
        ("a speech Mrs. Hall delivered", "according to", "The goal is not revenue", "assert")
    ]
    assert read("The boss shouted at women, according to show insiders.")[0][0] == "show insiders"


def test_a_day_may_part_a_cue_and_a_share_of_people_may_speak() -> None:
    assert read("The governor called Friday for a new inquiry.") == [
        ("The governor", "called Friday for", "a new inquiry", "demand")
    ]
    assert read("60 percent of local voters said the bridge was safe.")[0][0] == "60 percent of local voters"
    assert read("The mayor praised it, though Hill notes they were hired by others.")[-1] == (
        "Hill",
        "notes",
        "they were hired by others",
        "assert",
    )


def test_what_a_rejected_claim_is_called_is_no_part_of_it() -> None:
    assert read("The mayor dismissed the accusation as wartime propaganda.")[0][2] == "the accusation"
    assert read("The mayor rejected that story as pure invention.")[0][2] == "that story"
    assert read("The mayor rejected reports that the army had left as early as Monday.")[0][2] == (
        "reports that the army had left as early as Monday"
    )
    assert read("The mayor denied that report writers had been paid.")[0][2] == "report writers had been paid"


def test_to_be_unable_to_confirm_is_a_doubt() -> None:
    assert read("The monitors could not verify reports that the army had left.") == [
        ("The monitors", "could not verify", "reports that the army had left", "doubt")
    ]
    assert read("The claim was a fairy tale, the mayor countered.")[0][2:] == ("The claim", "deny")


def test_a_clause_goes_on_behind_the_source_it_is_broken_by() -> None:
    assert read("The plan, according to the mayor, will cost a lot of money.") == [
        ("the mayor", "according to", "The plan will cost a lot of money", "assert")
    ]


def test_a_speaker_behind_the_cue_may_carry_a_relative_clause_or_a_place() -> None:
    assert read("The mission numbers just 40 people, said a security source who asked not to be named.") == [
        ("a security source", "said", "The mission numbers just 40 people", "assert")
    ]
    assert read("Three men were held, said the mayor during a visit.")[0][0] == "the mayor"
    assert read("The statue was sold whole to a collector, reports the daily Northern Times.")[0][1] == "reports"
    assert read("The fund could lose two billion if rates climb, a rating agency estimates.")[0][0] == "a rating agency"
    assert read("Soldiers beat back the attack on Monday, the governor wrote online.")[0][0] == "the governor"


def test_a_source_is_whole_with_its_kind_and_without_the_clause_before_it() -> None:
    assert read("The opposition daily The Herald revealed that 120 men were there.")[0][0] == (
        "The opposition daily The Herald"
    )
    assert read("The text calls for a truce in the strait, the foreign ministry of Chad, the summit's host, said.")[
        0
    ] == (
        "the foreign ministry of Chad, the summit's host",
        "said",
        "The text calls for a truce in the strait",
        "assert",
    )
    assert read("In a statement Chad's commission denied having fixed the date.")[0][0] == "Chad's commission"


def test_tolls_are_put_and_causes_are_attributed() -> None:
    assert read("The health ministry put the death toll at 42.") == [
        ("The health ministry", "put", "the death toll at 42", "assert")
    ]
    assert read("The expert attributed the outage to a storm.")[0][1:3] == ("attributed", "the outage to a storm")
    assert read("The army put down its arms and the number of dead rose.") == []


def test_blame_is_put_on_parties_and_witnesses_describe_how() -> None:
    assert read("The institute put the blame on Elmora.")[0][1:] == ("put the blame on", "Elmora", "accuse")
    assert read("The mayor pointed the finger at the army.")[0][3] == "accuse"
    assert read("Fishermen described how sailors boarded a launch.")[0][1:3] == (
        "described how",
        "sailors boarded a launch",
    )
    assert read("The union is pressing for a higher wage.")[0][3] == "demand"
    assert read("The minister did not rule out closing the clinic.")[0][1:3] == (
        "did not rule out",
        "closing the clinic",
    )
    assert read("The yard's owner no longer denies that jobs will go.")[0][2:] == ("jobs will go", "assert")


def test_an_explanation_or_suspicion_can_be_dismissed() -> None:
    assert read("The finance minister dismissed that explanation as a fairy tale.")[0][2:] == (
        "that explanation",
        "deny",
    )
    assert read('"That suspicion is absurd," the lawyer said.')[0][2:] == ("That suspicion", "deny")


def test_what_the_speaker_itself_denies_or_doubts_is_one_claim() -> None:
    assert read("The monitor said it could not verify reports that the army had left.") == [
        ("The monitor", "could not verify", "reports that the army had left", "doubt")
    ]
    assert read("The minister said he denied the report.") == [("The minister", "denied", "the report", "deny")]
    assert read("The minister said that Ann Lee denied the report.")[0][1] == "said"


def test_a_first_person_denies_in_its_quotation() -> None:
    assert read("“We categorically reject these accusations,” the minister said.")[0][2:] == (
        "these accusations",
        "deny",
    )
    assert read("“We do not deny this,” the minister said.")[0][3] == "assert"
    assert read("“We reject violence,” the minister said.")[0][2:] == ("We reject violence", "assert")


def test_a_reproach_that_calls_a_claim_false_denies_it() -> None:
    assert read("The spokesman ridiculed the charge as a conspiracy theory.")[0][2:] == ("the charge", "deny")
    assert read("The presidency dismissed the tape as a fabrication.")[0][2:] == ("the tape", "deny")
    assert read("The union condemned the attack as a provocation.")[0][3] == "accuse"
    assert read("The report is a complete and utter lie, the ministry said.")[0][2:] == ("The report", "deny")


def test_what_is_urged_may_be_quoted() -> None:
    assert read("“Open the nurseries to every child,” a parents' group urged the city.")[0][2:] == (
        "Open the nurseries to every child",
        "demand",
    )
    assert read("The ministry urged Chad to “halt all sales”.")[0][2] == "Chad to “halt all sales”"


def test_a_condition_opens_what_is_said() -> None:
    assert read("Reed said if elected he would reopen the mine.") == [
        ("Reed", "said", "if elected he would reopen the mine", "assert")
    ]


def test_if_behind_a_verb_of_asking_stays_a_question() -> None:
    assert read("The minister asked if the mine had closed.") == [
        ("The minister", "asked", "if the mine had closed", "doubt")
    ]


def test_a_speaker_behind_the_cue_that_opens_the_sentence() -> None:
    assert read("Said Lee: “The mine has closed.”") == [("Lee", "Said", "The mine has closed", "assert")]


def test_that_before_a_verb_is_a_relative_pronoun() -> None:
    assert read("The ministry wrote clean air rules that could close the mine.") == [
        ("The ministry", "wrote", "clean air rules that could close the mine", "assert")
    ]


def test_an_infinitive_behind_seemed_reports() -> None:
    assert read("The minister appeared to suggest that the mine was closed.") == [
        ("The minister", "suggest", "the mine was closed", "assert")
    ]


def test_an_infinitive_of_somebody_who_was_forced_reports() -> None:
    assert read("The committee forced the bank to admit that the mine was closed.") == [
        ("the bank", "admit", "the mine was closed", "assert")
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "It is worth noting that the mine was closed.",
        "The committee tried to force the bank to admit that the mine was closed.",
        "The minister did not seem to suggest that the mine was closed.",
    ],
)
def test_what_nobody_said_is_no_claim(sentence) -> None:
    assert read(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "cue"),
    [
        ("As the mayor put it in a statement in July, the city has no water.", "put it"),
        ("The city has no water, as the mayor pointed out.", "pointed out"),
    ],
)
def test_an_aside_with_as_names_the_speaker(sentence, cue) -> None:
    [(source, said, content, polarity)] = read(sentence)
    assert (source, said, polarity) == ("the mayor", cue, "assert")
    assert content.lower() == "the city has no water"


def test_as_before_an_event_names_nobody_behind_its_comma() -> None:
    assert read("As the mayor closed the mine, people wept.") == []


def test_an_aside_within_its_clause_leaves_both_parts() -> None:
    assert read("The city, as Mr. Reed noted on Monday, is without water.") == [
        ("Mr. Reed", "noted", "The city is without water", "assert")
    ]


def test_a_question_in_quotation_marks_belongs_to_the_name_behind_it() -> None:
    assert read("“Why was the mine closed?” Reed demanded. The hall was quiet.") == [
        ("Reed", "demanded", "Why was the mine closed?", "demand")
    ]


def test_a_poll_shows_something_where_a_person_only_finds_it() -> None:
    assert read("A new poll showed Mr. Reed leading by five points.") == [
        ("A new poll", "showed", "Mr. Reed leading by five points", "assert")
    ]
    assert read("Mr. Reed found a coin in the mine.") == []


def test_citing_facts_is_a_claim_and_citing_people_is_a_relay() -> None:
    assert read("The mine was closed, Reuters said, citing rising costs.") == [
        ("Reuters", "said", "The mine was closed", "assert"),
        ("Reuters", "citing", "rising costs", "assert"),
    ]
    assert (
        read("The mine was closed, Reuters said, citing miners and two officials.")[0][0] == "miners and two officials"
    )


def test_a_passive_with_an_agent_who_can_speak() -> None:
    assert read("The plan was rejected by the council.") == [("the council", "rejected", "The plan", "deny")]


def test_a_relative_clause_ends_before_the_main_verb() -> None:
    assert read("The army, which said it had closed the mine, is back in town.") == [
        ("The army", "said", "it had closed the mine", "assert")
    ]


def test_a_participle_is_finite_over_once_again() -> None:
    assert read("The minister is once again questioning the vote.") == [
        ("The minister", "questioning", "the vote", "doubt")
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The board backed the merger, which lapsed in May.", "the merger"),
        ("The mayor wants to close the bridge, but the council has no money.", "close the bridge"),
        ("Ann Lee criticized the plan, prompting protests in Mira.", "the plan"),
        ("The union called for a strike in a written statement.", "a strike"),
        ("The senator praised the judges - the first in ten years.", "the judges"),
        (
            "The critics of the mayor and of his young council - most of them farmers - condemned the levy - a third in a year.",
            "the levy",
        ),
    ],
)
def test_what_the_writer_adds_ends_a_noun_content(text: str, content: str) -> None:
    assert [claim[2] for claim in read(text)] == [content]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("The mayor called for new rules, including a ban on fires.", "new rules, including a ban on fires"),
        ("Ann Lee urged the council, which was in recess, to return.", "the council, which was in recess, to return"),
        ("The board proposed cutting staff, closing two sites and selling the yard.",
         "cutting staff, closing two sites and selling the yard"),
        ("The envoy backed the talks - and the truce - in Mira.", "the talks - and the truce - in Mira"),
    ],
)  # fmt: skip
def test_what_belongs_to_a_noun_content_behind_a_comma_or_dash_stays(text: str, content: str) -> None:
    assert [claim[2] for claim in read(text)] == [content]


def test_words_that_run_into_a_quotation_belong_to_its_content() -> None:
    assert read("Trade with the island is “as good as dead,” the envoy said.") == [
        ("the envoy", "said", "Trade with the island is “as good as dead,”", "assert")
    ]
    assert read("In Mira, “trade is dead, and will be,” the envoy said.")[0][2] == "trade is dead, and will be"


def test_a_subordinate_clause_before_its_cue_goes_on_behind_it() -> None:
    text = "Even if the venture fails, Ann Lee said, the land will be clean."
    article = claims(text)[0].attribution
    assert [span.of(text) for span in article.content_spans] == ["Even if the venture fails", "the land will be clean"]


def test_a_quotation_goes_on_behind_a_participle_of_its_sentence() -> None:
    text = (
        "“The dam will hold for years,” Ann Lee said, adding that the cost was fair. “We built it to last a century.”"
    )
    assert [(claim[0], claim[2]) for claim in read(text)] == [
        ("Ann Lee", "The dam will hold for years"),
        ("Ann Lee", "the cost was fair"),
        ("Ann Lee", "We built it to last a century"),
    ]


def test_a_quantifier_is_a_subject_by_itself_before_a_verb_of_saying() -> None:
    assert read("Many said the party was hostile.")[0][:2] == ("Many", "said")
    assert read("One in four said the party was hostile.")[0][0] == "One in four"
    assert read("Several suspected attacks were foiled.") == []


def test_a_cue_that_takes_a_thing_quotes_nobody_who_is_named_behind_it() -> None:
    text = "Ann Lee cited derogatory remarks Tom Reed had made about her."
    assert read(text) == [("Ann Lee", "cited", "derogatory remarks Tom Reed had made about her", "assert")]


def test_a_pronoun_is_the_subject_of_a_second_verb() -> None:
    assert [(claim[1], claim[2]) for claim in read("She grew up in Ohio and said the town had changed.")] == [
        ("said", "the town had changed")
    ]


def test_who_was_told_may_have_a_relative_clause() -> None:
    text = "Ann Lee told the mayors who gathered in Mira, “we will not pay for the dam.”"
    assert read(text) == [("Ann Lee", "told", "we will not pay for the dam", "intend")]


def test_a_noun_that_is_a_verb_behind_the_subject_that_opens_its_sentence() -> None:
    assert read("The suit claims that the mayor made the forms vanish.")[0][:3] == (
        "The suit", "claims", "the mayor made the forms vanish"
    )  # fmt: skip
    assert read("Bivens hopes the council will not make the same mistake.")[0][:2] == ("Bivens", "hopes")
    assert read("The abuse claims made in May were dropped.") == []


def test_a_participle_in_a_relative_clause_hides_no_subject() -> None:
    text = "Ann Lee, who's thinking about a new office, said the post was hers."
    assert read(text) == [("Ann Lee, who's thinking about a new office", "said", "the post was hers", "assert")]


def test_he_and_she_mean_speakers_of_their_gender() -> None:
    text = (
        "Mr Reed said the dam was safe. Spokeswoman Ann Lee said it leaked. He said that was false. "
        "She said tests had shown it."
    )
    names = [claim.speaker_name for claim in claims(text)]
    assert names[2] == names[0] == "Mr Reed"
    assert names[3] == names[1]


def test_the_company_takes_up_the_only_company() -> None:
    text = "Halbach Inc said there was no danger. The mayor said the water was murky. The company said it was clean."
    assert [claim.speaker_name for claim in claims(text)] == ["Halbach Inc", "mayor", "Halbach Inc"]


def test_a_spokesman_for_an_unknown_body_speaks_for_it() -> None:
    (claim,) = claims("A spokesman for the Mira harbour board said the pier was closed.")
    assert claim.speaker_name == "Mira harbour board"


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("The mayor said the bridge was safe, which engineers dispute.") == [
        ("The mayor", "said", "the bridge was safe", "assert"),
        ("engineers", "dispute", "which", "deny"),
    ]


def test_a_bare_name_behind_an_accusation_is_its_denier(read) -> None:
    assert read("Moscow says Kyiv shelled the plant, a charge Ukraine denies, and has closed the border.") == [
        ("Moscow", "says", "Kyiv shelled the plant", "accuse"),
        ("Ukraine", "denies", "a charge", "deny"),
    ]


def test_the_speaker_of_a_tail_goes_on_behind_it(read) -> None:
    assert read("Moscow said its planes had hit a depot, which the rebels denied, saying a school was struck.")[1:] == [
        ("the rebels", "denied", "which", "deny"),
        ("the rebels", "saying", "a school was struck", "assert"),
    ]


def test_a_passive_tail_has_its_agent(read) -> None:
    assert read("The union says the port is closed, claims rejected as baseless by the port authority.")[1:] == [
        ("the port authority", "rejected", "claims", "deny")
    ]


def test_what_is_not_confirmed_in_a_tail_is_doubted(read) -> None:
    assert read("The charity said 40 people had died, which the army has not confirmed.")[1:] == [
        ("the army", "confirmed", "which", "doubt")
    ]


def test_a_relative_with_an_object_of_its_own_is_no_tail(read) -> None:
    assert read("The army said the bridge, which engineers denied access to, had been repaired.")[0] == (
        "The army",
        "said",
        "the bridge, which engineers denied access to, had been repaired",
        "assert",
    )


def test_a_denial_reported_by_another_stays_in_his_words(read) -> None:
    assert read("The diplomat said that the army denies this.")[0] == (
        "The diplomat",
        "said",
        "the army denies this",
        "assert",
    )


def test_what_is_accepted_or_established_is_a_claim_only_as_a_clause() -> None:
    assert read("Ann Lee accepted that the dam was unsafe.")[0][1:3] == ("accepted", "the dam was unsafe")
    assert read("The council accepted a request for a loan that had lapsed in May.") == []
    assert (
        read("The Front said it would accept one only if the army left.")[0][2]
        == "it would accept one only if the army left"
    )
    assert read("Ann Lee established a fund that paid for the dam.") == []


def test_a_pronoun_and_its_cue_right_behind_a_noun_are_its_relative_clause() -> None:
    (claim,) = claims("The union expects 240 people to lose their jobs, up from the 210 it announced in May.")
    assert claim.cue == "expects"


def test_a_verb_without_a_claim_hides_no_subject_of_the_next() -> None:
    assert read("But Tom Reed, at a firm called Mira Dynamics, argues that trade will fall.")[0][1:3] == (
        "argues", "trade will fall"
    )  # fmt: skip


def test_the_subject_of_an_irregular_verb_is_shared_by_the_next() -> None:
    text = "The campaign sent out a letter and accused the council of fraud."
    assert read(text)[-1][:3] == ("The campaign", "accused", "the council of fraud")


def test_a_quantifier_accuses() -> None:
    assert read("Some accused the mayor of fraud.") == [("Some", "accused", "the mayor of fraud", "accuse")]


def test_a_noun_like_cue_closes_a_quotation() -> None:
    assert read("“The plan never had a chance,” Viguerie notes.") == [
        ("Viguerie", "notes", "The plan never had a chance", "assert")
    ]


def test_what_is_expressed_about_something_is_a_claim() -> None:
    assert read("The union voiced support for the strike.") == [
        ("The union", "voiced support for", "the strike", "assert")
    ]


def test_an_adverb_may_stand_before_the_participle_of_a_tail(read) -> None:
    assert read("The mayor is accused of fraud, charges strongly denied by his lawyer.")[-1] == (
        "his lawyer",
        "denied",
        "charges",
        "deny",
    )


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("government jets destroyed nine militant positions near Mira", "assert"),
        ("coalition planes hit a fuel depot on Friday", "assert"),
        ("seven rebels were killed by army troops in the valley", "assert"),
        ("the army launched an offensive in the valley", "assert"),
        ("militants attacked an army post with rockets", "assert"),
        ("troops launched an operation to free civilians", "assert"),
        ("the government used the money for schools", "assert"),
        ("government jets killed nine civilians near Mira", "accuse"),
        ("the army used chlorine in the valley", "accuse"),
        ("the militia kidnapped two of its drivers", "accuse"),
        ("the blast was set off deliberately", "accuse"),
    ],
)
def test_a_report_of_battle_blames_nobody(content: str, polarity: str) -> None:
    assert read(f"The monitor said {content}.") == [("The monitor", "said", content, polarity)]


def test_what_was_done_to_the_speakers_country_blames_and_what_it_did_does_not() -> None:
    assert read("Turkey said Syrian forces shelled Turkish villages.")[0][3] == "accuse"
    assert read("The Turkish ministry said Turkish jets bombed a school by mistake.")[0][3] == "assert"


@pytest.mark.parametrize(
    "sentence",
    [
        "Evidence suggests that the mine was closed and shows that it leaked.",
        "Safe corridors inside the town said people could leave.",
        "Last week said the army had left.",
        "Twin blasts said officials closed the mine.",
        "The daily reality shows that nothing has changed.",
    ],
)
def test_what_cannot_speak_claims_nothing(sentence: str) -> None:
    assert read(f"The mayor said the mine was safe. {sentence}")[1:] == []


def test_a_thing_in_the_name_of_a_speaker_leaves_it_a_speaker() -> None:
    assert read("The weapons inspectors said the mine was closed.")[0][0] == "The weapons inspectors"
    assert read("The head of the war office said the mine was closed.")[0][0] == "The head of the war office"
    assert read("Ann Light said the mine was closed.")[0][0] == "Ann Light"


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("The ministry in Oslo and its partners in Rome", "ministry in Oslo and its partners in Rome"),
        ("Activists in the city and the harbour board", "Activists in the city and the harbour board"),
        ("A doctor at the clinic and a priest", "doctor at the clinic and a priest"),
        ("The Mira group which monitors the truce", "Mira group"),
    ],
)
def test_the_whole_subject_speaks(subject: str, name: str) -> None:
    (claim,) = claims(f"{subject} denied the report.")
    assert claim.speaker_name == name


@pytest.mark.parametrize("opening", ["The rebels hold Mira", "The army closed the road", "Ann Lee visits Mira"])
def test_the_subject_of_a_clause_before_and_does_not_share_the_cue(opening: str) -> None:
    assert read(f"{opening} and the mayor denied the report.")[0][0] == "the mayor"


@pytest.mark.parametrize(
    ("between", "name"),
    [
        ("The Mira Relief Committee has published a list of the missing.", "Mira Relief Committee"),
        ("The militia captured the harbour on Friday.", "militia"),
        ("The council which owns the harbour has closed it.", "council"),
        ("The list was published on Friday.", "agency"),
        ("Two ministries were flooded.", "agency"),
    ],
)
def test_it_takes_up_the_body_that_the_sentence_before_is_about(between: str, name: str) -> None:
    assert claims(f"The agency said rain fell. {between} It said the roads were open.")[-1].speaker_name == name


def test_he_takes_up_the_person_that_the_sentence_before_is_about() -> None:
    text = "The council said rain fell. The mayor visited the harbour. He said the roads were open."
    assert claims(text)[-1].speaker_name == "mayor"


def test_a_phrase_left_over_behind_a_closing_cue_is_not_what_was_said() -> None:
    text = "Gunmen raided the harbour at noon a witness said part of a long feud with the crews."
    assert read(text) == [("a witness", "said", "Gunmen raided the harbour at noon", "assert")]
    assert read("The mayor said part of a long feud with the crews.")[0][0] == "The mayor"


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("According to Mira news agency thieves raided a shop.", "Mira news agency", "thieves raided a shop"),
        ("According to Reuters thieves raided a shop.", "Reuters", "thieves raided a shop"),
        ("According to the mayor the flooding has stopped.", "the mayor", "the flooding has stopped"),
        ("According to a report published on Monday the army has left.", "a report", "the army has left"),
    ],
)
def test_the_clause_behind_a_source_begins_without_a_comma(text: str, source: str, content: str) -> None:
    assert read(text) == [(source, "According to", content, "assert")]


def test_a_list_of_names_that_opens_its_clause_speaks_as_one() -> None:
    assert read("Norway, Chad and Peru said the treaty was dead.")[0][0] == "Norway, Chad and Peru"
    assert read("In Oslo, Chad and Peru said the treaty was dead.")[0][0] == "Chad and Peru"
    assert read("Separately, Chad and Peru said the treaty was dead.")[0][0] == "Chad and Peru"


@pytest.mark.parametrize(
    ("before", "pronoun", "name"),
    [
        ("The council said rain fell. State television said the road was closed.", "it", "State television"),
        ("The council said rain fell. News agency Mira said the road was closed.", "it", "News agency Mira"),
        ("Ann Lee said rain fell. Several lawmakers said the road was closed.", "she", "Ann Lee"),
        ("Ann Lee said rain fell. A lawmaker said the road was closed.", "she", "lawmaker"),
        ("Ann Reed said rain fell. The flood angered director Ann Lee.", "she", "Ann Reed"),
        ("The council said rain fell. A judge published an essay in which he", "he", "judge"),
    ],
)
def test_a_pronoun_means_one_who_can_be_meant(before: str, pronoun: str, name: str) -> None:
    asked = " denied the report." if before.endswith(pronoun) else f" Earlier {pronoun} said it was late."
    assert claims(before + asked)[-1].speaker_name == name


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "In a post on its page the movement Tide named one of the men as Tom Reed, adding that he was hurt in Oslo.",
            "the movement Tide",
            "he was hurt in Oslo",
        ),
        ("A US-led coalition took the harbour, saying the town was next.", "A US-led coalition", "the town was next"),
    ],
)
def test_a_participle_has_the_subject_of_the_verb_before_it(text: str, source: str, content: str) -> None:
    assert [claim[:3:2] for claim in read(text)] == [(source, content)]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("The group that did not sign the deal said the truce was dead.", "The group"),
        ("A woman that had lost her house said the road was closed.", "A woman"),
        (
            "According to figures compiled by the harbour board, the town was hit.",
            "figures compiled by the harbour board",
        ),
        ("According to the agency's reporter in Oslo, the road was closed.", "the agency's reporter in Oslo"),
    ],
)
def test_a_speaker_keeps_what_belongs_to_it(text: str, source: str) -> None:
    assert [claim[0] for claim in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("IS said on Friday that it had left the town.", "IS", "it had left the town"),
        ("The mayor said IS had left the town.", "The mayor", "IS had left the town"),
        ("The fever is over, the WHO said.", "the WHO", "The fever is over"),
        ("THE WAR IS OVER, the mayor said.", "the mayor", "THE WAR IS OVER"),
    ],
)
def test_a_word_in_capitals_can_be_a_name(text: str, source: str, content: str) -> None:
    assert read(text) == [(source, "said", content, "assert")]


@pytest.mark.parametrize(
    ("first", "later", "name"),
    [
        ("A military source in Oslo", "The source", "military source in Oslo"),
        ("Mira reporter Tom Reed", "The mayor", "mayor"),
        ("Officials in Oslo", "The officials", "officials"),
    ],
)
def test_one_of_a_kind_takes_up_the_last_of_it(first: str, later: str, name: str) -> None:
    assert claims(f"{first} said rain fell. {later} added the road was closed.")[-1].speaker_name == name


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Officials said that the army had left the town, Mira news agency reports.",
            [("Officials", "the army had left the town")],
        ),
        ("The army had left the harbour town, CNN reports.", [("CNN", "The army had left the harbour town")]),
        ("The council read letters, memos, Mira reports.", []),
        (
            "Ann Reed told AFP the fire was a plan by the crews “to turn people against the council”.",
            [("Ann Reed", "the fire was a plan by the crews “to turn people against the council”")],
        ),
        ("The states condemned the attack and as it hit a school the mayor resigned.", [("The states", "the attack")]),
        (
            "Shells hit the town, residents said a day after the truce ended.",
            [("residents", "Shells hit the town")],
        ),
        ("The mayor said two days were not enough.", [("The mayor", "two days were not enough")]),
        (
            "Tags Chad harbour A Chadian minister said the road was closed.",
            [("A Chadian minister", "the road was closed")],
        ),
        ("The mayor said Hepatitis A infections had doubled.", [("The mayor", "Hepatitis A infections had doubled")]),
    ],
)
def test_a_content_begins_and_ends_with_what_was_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert [claim[:3:2] for claim in read(text)] == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "A bomb rocked the town, claiming eight and injuring 14 people.",
        "The flood claimed at least 12 victims.",
        "The war caused an exodus of people estimated at a million.",
        "Twin suicide blasts targeted the harbour.",
        "The crater proves that the shell was large.",
        "The base had been backed by militants from Oslo.",
    ],
)
def test_a_word_that_could_be_a_cue_claims_nothing(sentence: str) -> None:
    assert read(sentence) == []


def test_an_account_can_be_backed_by_who_believes_it() -> None:
    assert read("The rebels fired first, an account backed by Chad.") == [("Chad", "backed", "an account", "assert")]


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("air strikes that hit a school in northern Chad killed 22 children", "assert"),
        ("rebels in Chad killed 22 children", "accuse"),
        ("shelling by the Chadian army on the old town near the river killed 22 children", "accuse"),
        ("armed groups located in the northern parts of the old town targeted a school", "accuse"),
        ("armed groups in the northern parts of the old town targeted an army base", "assert"),
    ],
)
def test_who_is_blamed_is_who_did_it_and_not_where(content: str, polarity: str) -> None:
    assert read(f"The agency said {content}.")[0][3] == polarity


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Western nations believe it has hidden stocks.", "it has hidden stocks"),
        ("The residents believe they were hit by the army.", "The residents were hit by the army"),
        ("The police said they were hit by the crowd.", "The police were hit by the crowd"),
        ("The United Nations said it had hidden stocks.", "The United Nations had hidden stocks"),
    ],
)
def test_a_pronoun_of_another_number_is_not_the_speaker(text: str, wording: str) -> None:
    assert claims(text)[0].resolved_content == wording


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In the evening BBC reporter Tom Reed said rain fell.", [("BBC reporter Tom Reed", "rain fell", "assert")]),
        ("The crew met during a truce declared last week by the council to mark the day.", []),
        (
            "Rebels in the north are threatening to strike two villages they have surrounded.",
            [("Rebels in the north", "to strike two villages they have surrounded", "intend")],
        ),
        (
            "The agency said a fire that followed the fall of Chad in May killed 22 children.",
            [("The agency", "a fire that followed the fall of Chad in May killed 22 children", "assert")],
        ),
    ],
)
def test_a_phrase_between_does_not_stand_for_the_speaker_or_the_content(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(source, content, polarity) for source, _, content, polarity in read(text)] == expected


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("the firm knew about the crack in the dam", "accuse"),
        ("the director had shredded the minutes", "accuse"),
        ("Kardova arms the rebels in the hills", "accuse"),
        ("inspectors turned a blind eye to the leak", "accuse"),
        ("waste water from the mill poisoned the wells", "accuse"),
        ("the wells had been poisoned by the tannery", "accuse"),
        ("no supervisor reported it", "accuse"),
        ("the council never warned the tenants", "accuse"),
        ("we were never warned", "accuse"),
        ("the operator failed to repair the valve", "accuse"),
        ("the ministry should have acted", "accuse"),
        ("the harbour master was negligent", "accuse"),
        ("guards opened fire on the crowd", "accuse"),
        ("the director had threatened to dismiss the nurses", "accuse"),
        ("the ministry was arming separatists", "accuse"),
        ("officials did nothing to help despite repeated warnings", "accuse"),
        ("police were looking at whether anyone had shredded the minutes", "assert"),
        ("they arrested a man who stole three cars", "assert"),
        ("it was the previous government that sold the mine", "accuse"),
        ("the firm had not poisoned the wells", "assert"),
        ("the wells had been poisoned", "assert"),
        ("the police arrested a man near the port", "assert"),
        ("troops retook two hills and killed 12 fighters", "assert"),
        ("the storm tore the roofs off ten houses", "assert"),
        ("investigators were looking into possible negligence", "assert"),
        ("no injuries were reported", "assert"),
        ("the council should warn the tenants", "demand"),
        ("the footage would not be released before May", "intend"),
        ("he would be in charge of the port", "intend"),
    ],
)
def test_blame_and_plans_are_known_by_the_content(content: str, polarity: str) -> None:
    assert read(f"Mayor Ann Lee said {content}.")[0][3] == polarity


def test_a_plan_of_the_own_house_is_an_intention() -> None:
    assert read("Lee said the company plans to reopen two halls.")[0][3] == "intend"
    assert read("Her office said the minister has no intention of resigning.")[0][3] == "intend"
    assert read('"We are preparing to leave," the coach said.')[0][3] == "intend"
    assert read("Residents said the company was losing money.")[0][3] == "assert"
    assert read("Analysts said the company plans to close.")[0][3] == "assert"


def test_it_in_the_words_of_a_state_is_that_state() -> None:
    text = "The Chadian army denied the charge. Its neighbour Illyria, still at war, said it believed rebels had fled."
    assert [claim.content for claim in claims(text)] == ["the charge", "it believed rebels had fled"]


def test_what_reports_suggest_is_theirs_and_no_accusation_by_who_answers_them() -> None:
    text = "The harbour council said it is seeking clarity on reports suggesting that guards killed 30 villagers."
    council, reports = claims(text)
    assert (council.speaker, council.polarity.value) == ("The harbour council", "assert")
    assert reports.speaker_name == "reports"


@pytest.mark.parametrize("comma", [",", ""])
def test_the_verb_behind_a_relative_clause_has_the_subject_before_it(comma: str) -> None:
    text = (
        f"The Chadian government{comma} which called for UN talks with guilds in the port{comma} rejected the claims."
    )
    assert [(who, cue, what) for who, cue, what, _ in read(text)] == [
        ("The Chadian government", "called for", "UN talks with guilds in the port"),
        ("The Chadian government", "rejected", "the claims"),
    ]


def test_a_claim_and_its_denial_in_the_passive(read) -> None:
    text = "The mayor's statement that every tenant had been paid 500 dollars was denied by residents of the block."
    assert sorted(read(text)) == [
        ("The mayor", "statement", "every tenant had been paid 500 dollars", "assert"),
        (
            "residents of the block",
            "denied",
            "The mayor's statement that every tenant had been paid 500 dollars",
            "deny",
        ),
    ]


def test_a_repeated_charge(read) -> None:
    assert read("The ministry repeated its charge that the army shelled the bridge and rejected the denial.") == [
        ("The ministry", "repeated its charge", "the army shelled the bridge", "accuse"),
        ("The ministry", "rejected", "the denial", "deny"),
    ]
    assert read("The union stands by its claim that the dam was safe.") == [
        ("The union", "stands by its claim", "the dam was safe", "assert")
    ]


def test_what_is_put_at_a_number_is_an_estimate() -> None:
    assert read("The bank puts the gap in its books at 3bn.") == [
        ("The bank", "puts", "the gap in its books at 3bn", "assert")
    ]
    assert read("Ann Reed, whose firm sold the steel, put the price at $90.") == [
        ("Ann Reed, whose firm sold the steel", "put", "the price at $90", "assert")
    ]
    assert read("The firm puts the sum it will lose at 3m.")[0][2] == "the sum it will lose at 3m"
    assert read("The nurse put the child to bed at 8.") == []
    assert read("The mayor spoke of at least 20 dead.") == [("The mayor", "spoke of", "at least 20 dead", "assert")]


def test_an_office_and_its_name_between_commas_close_a_clause() -> None:
    assert read("The roof was weak, its builder, Ann Lee, told the Herald.") == [
        ("its builder, Ann Lee", "told", "The roof was weak", "assert")
    ]
    assert read("Karl Voss, a delegate from Houston, Texas, said the hall was full.")[0][0] == (
        "Karl Voss, a delegate from Houston, Texas"
    )


def test_a_form_that_is_also_a_noun_denies_what_stands_behind_it() -> None:
    assert read("The mayor disputes the figure.") == [("The mayor", "disputes", "the figure", "deny")]
    assert read("The ministry disputes most of it.") == [("The ministry", "disputes", "most of it", "deny")]
    assert read("The union denies that.") == [("The union", "denies", "that", "deny")]
    assert read("The agency plans to close the road.") == [("The agency", "plans to", "close the road", "intend")]
    assert read("Land disputes the court heard were old.") == []


def test_a_denial_in_two_parts() -> None:
    assert read("The bank waved the charge aside.") == [("The bank", "waved", "the charge", "deny")]
    assert read("She brushed her hair aside.") == []


def test_one_word_that_calls_a_claim_false_is_all_that_is_said() -> None:
    assert read("Nonsense, says the clinic.") == [("the clinic", "says", "Nonsense", "assert")]
    assert read("Yes, said the mayor.") == []


def test_an_office_behind_according_to_is_followed_by_its_name() -> None:
    assert read("According to the mayor, Ann Lee, the road is closed.") == [
        ("the mayor, Ann Lee", "According to", "the road is closed", "assert")
    ]
    assert read("According to the army, Ann Lee left the town.")[0][2] == "Ann Lee left the town"


def test_a_person_is_no_body_by_what_he_leads() -> None:
    text = '"It works," Brace said. Karl Dane, who leads the Civic Union, said it was late. He called for a vote.'
    assert read(text)[-1][0] == "Karl Dane, who leads the Civic Union"


def test_said_that_points_back_and_says_nothing() -> None:
    assert read("Her mood had changed by the time the mayor said that.") == []


def test_a_call_renewed_is_a_demand() -> None:
    assert read("The mayor renewed her call for a vote.") == [("The mayor", "renewed her call for", "a vote", "demand")]
    text = "Nobody has seen him since, the union said, renewing its call for a search."
    assert read(text)[1] == ("the union", "renewing its call for", "a search", "demand")


@pytest.mark.parametrize(
    "manner",
    [
        "late on Monday",
        "early Tuesday",
        "early this week",
        "repeatedly",
        "publicly",
        "only",
        "darkly",
    ],
)
def test_when_and_how_it_was_said_is_no_part_of_it(read, manner: str) -> None:
    assert read(f"The ministry denied {manner} that the bridge was closed.") == [
        ("The ministry", "denied", "the bridge was closed", "deny")
    ]


def test_what_is_late_is_part_of_what_is_said(read) -> None:
    assert read("The ministry said late payments would be fined.") == [
        ("The ministry", "said", "late payments would be fined", "assert")
    ]
    assert read("The ministry was assuring Aleppo residents that the bridge was closed.") == [
        ("The ministry", "assuring", "the bridge was closed", "assert")
    ]
