from pathlib import Path

from claimcheck.desk.desk import Desk
from claimcheck.domain.claim import Claim
from tests.unit.dashboard.newsroom import build
from tests.unit.desk.test_overviews import NOON, said

NAMED = {"Ankara": ("turkey", "Turkey"), "Free Syrian Army": ("fsa", "Free Syrian Army")}


def parties(text: str) -> dict[str, str]:
    return dict(party for name, party in NAMED.items() if name in text)


def test_parties_named_in_a_claim_are_awaited_until_they_dispute_it(tmp_path: Path) -> None:
    newsroom = build(tmp_path)
    with newsroom.store() as store:
        desk = Desk(store, "Amal", lambda: NOON, parties)
        strikes = store.claim(newsroom.ministry_claim)
        named: Claim = said("Free Syrian Army and Ankara", 15).claim.with_resolved("the Free Syrian Army and Ankara")
        awaited = desk.answers(named)
        assert [(one.party_id, one.dispute) for one in awaited] == [("fsa", None), ("turkey", None)]
        answered = store.answers(strikes.id, ["fsa", "turkey"])
        assert {speaker: row.finding.pair_id for speaker, row in answered.items()} == {"fsa": newsroom.denial}


def test_speakers_of_the_database_are_parties_too_and_nobody_replies_to_himself(tmp_path: Path) -> None:
    newsroom = build(tmp_path)
    with newsroom.store() as store:
        desk = Desk(store, "Amal", lambda: NOON)
        accused = said("the Russian ministry of defence struck", 15).claim
        assert [one.party_id for one in desk.answers(accused)] == ["mod-ru"]
        (own,) = [claim for claim in store.claims(newsroom.arabic_article) if claim.speaker_id == "mod-ru"]
        assert desk.answers(own.with_resolved("وزارة الدفاع الروسية")) == []
