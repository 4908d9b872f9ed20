from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.pair import CandidatePair, DisputeKind, Finding, Relation
from tests.unit.dashboard.conftest import OpenPage, read, shown
from tests.unit.dashboard.newsroom import Newsroom


def turned(newsroom: Newsroom) -> None:
    """The army's two claims contradict each other."""
    with newsroom.store() as store:
        one, other = (claim.id for claim in store.claims() if claim.speaker_id == "fsa")
        pair = CandidatePair.of(one, other)
        store.add_pairs([pair])
        store.replace_findings(
            [Finding(pair.id, pair.left_id, pair.right_id, Relation.CONTRADICTION, DisputeKind.SELF, 0.9)]
        )


def test_speakers_are_listed_and_found_by_names_in_any_script(open_page: OpenPage) -> None:
    browser = open_page("speakers")
    assert not browser.exception
    assert "3 speakers" in read(browser)
    assert '<a href="./speaker?of=fsa"><bdi>Free Syrian Army</bdi></a>' in shown(browser)
    browser.text_input(key="bound_text").set_value("الجيش السوري").run()
    assert "1 speaker" in read(browser) and browser.query_params["q"] == "الجيش السوري"


def test_a_ledger_is_by_day_and_marks_where_the_speaker_turned_round(open_page: OpenPage, newsroom: Newsroom) -> None:
    turned(newsroom)
    browser = open_page("speaker", of="fsa")
    assert not browser.exception
    text = read(browser)
    assert text.index("15 December 2015") < text.index("Russia keeps bombing its fighters")
    assert "1 turn-round" in text and "Said before:" in text
    after = text[text.index("Turned round") :]
    assert "15 December 2015, then 16 December 2015" in after and "تلقي أي دعم روسي" in after


def test_an_old_address_of_a_speaker_still_shows_the_ledger(open_page: OpenPage) -> None:
    assert "What this party said, by day" in read(open_page("speakers", of="fsa"))
    assert "This address names no speaker" in read(open_page("speaker"))
    assert "Nobody called nobody" in read(open_page("speaker", of="nobody"))


def test_a_name_is_split_off_and_the_decision_undone(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("speaker", of="fsa")
    browser.button(key="split_0").click().run()
    assert not browser.exception
    assert "is somebody else" in read(browser) and "1 claim" in read(browser)
    browser.button(key="undo_1").click().run()
    with newsroom.store() as store:
        assert store.ledger("fsa").total == 2
        assert [one.decided_by for one in store.speaker_decisions("fsa")] == ["Amal", "Amal"]


def test_two_speakers_are_merged_and_the_lists_follow(open_page: OpenPage, newsroom: Newsroom) -> None:
    browser = open_page("speaker", of="fsa")
    browser.text_input(key="merge_words").set_value("ministry").run()
    assert browser.selectbox(key="merge_other").value == "mod-ru"
    browser.button(key="merge_same").click().run()
    assert not browser.exception
    assert "3 claims" in read(browser)
    with newsroom.store() as store:
        assert store.disputes(DisputeFilter(speakers=("mod-ru",))).total == 0
        assert {row.left.speaker_id for row in store.disputes(DisputeFilter()).rows} >= {"fsa"}
