"""Feeds are read on a schedule, what is new is checked, and each new dispute is told once."""

import json
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from claimcheck.domain.article import Arrival
from claimcheck.domain.listing import DisputeFilter
from claimcheck.ingest.addresses import Allowed
from claimcheck.ingest.batch import Batch
from claimcheck.ingest.fetch import Fetcher, Manners
from claimcheck.pipeline.intake import follow_links, take_address
from claimcheck.pipeline.watch import Feed, Round, watch
from claimcheck.storage import engine
from claimcheck.storage.store import SqlStore, open_store
from tests.integration.ingest.servers import Site, site
from tests.integration.storage.records import DENIED, fill, finding

SAID = "The ministry said on Monday that its aircraft had not struck the hospital in the north of the country. "
MORE = "It added that the reports of the residents were false, and that an inquiry into them had been opened. "


def page(title: str, text: str) -> bytes:
    return (
        f"<!doctype html><html lang='en'><head><title>{title}</title></head><body><article><h1>{title}</h1>"
        f"<p>{text}</p><p>{MORE}</p></article></body></html>"
    ).encode()


def feed_of(outlet: Site, *entries: tuple[str, str]) -> bytes:
    items = "".join(
        f"<entry><title>{path}</title><id>{path}</id><link href='{outlet.url(path)}'/><updated>{updated}</updated></entry>"
        for path, updated in entries
    )
    return f"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title>{items}</feed>".encode()


HTML = {"Content-Type": "text/html; charset=utf-8"}
ATOM = {"Content-Type": "application/atom+xml"}


@pytest.fixture
def outlet() -> Iterator[Site]:
    with site() as running:
        running.pages["/a"] = (200, HTML, page("Strike denied", SAID))
        running.pages["/b"] = (
            200,
            HTML,
            page("Bridge open", "The mayor said on Tuesday that the bridge was open again."),
        )
        running.pages["/feed"] = (200, ATOM, feed_of(running, ("/a", "2026-03-03T10:00:00Z")))
        yield running


@pytest.fixture
def store() -> Iterator[SqlStore]:
    with open_store("sqlite://") as opened:
        yield opened


@pytest.fixture
def fetcher() -> Iterator[Fetcher]:
    with Fetcher(Manners(Allowed.of("127.0.0.0/8"), delay_seconds=0), sleep=lambda seconds: None) as opened:
        yield opened


class Watching:
    """A watch whose clock only sleeping moves; `checked` counts checks."""

    def __init__(self, store: SqlStore, fetcher: Fetcher, *feeds: str) -> None:
        self.now, self.checked = 0.0, 0
        self.feeds = [Feed(url) for url in feeds]
        self.rounds = watch(
            store,
            self.feeds,
            fetcher=fetcher,
            check=self.check,
            every_seconds=600,
            clock=lambda: self.now,
            sleep=self.sleep,
        )

    def check(self) -> None:
        self.checked += 1

    def sleep(self, seconds: float) -> None:
        self.now += seconds

    def next(self) -> Round:
        return next(self.rounds)


def test_an_address_is_taken_in_with_what_the_page_says(outlet: Site, store: SqlStore, fetcher: Fetcher) -> None:
    with Batch() as batch:
        (taken,) = take_address(store, outlet.url("/a"), batch, fetcher)
        assert taken.arrival is Arrival.ADDED
        article = store.article(taken.article_id)
        assert (article.title, article.url) == ("Strike denied", outlet.url("/a"))
        assert SAID.strip() in article.text
        outlet.pages["/a"] = (200, HTML, page("Strike denied", SAID.replace("Monday", "Sunday")))
        (again,) = take_address(store, outlet.url("/a"), batch, fetcher)
        assert (again.arrival, again.previous_id) == (Arrival.CHANGED, taken.article_id)
        (refused,) = take_address(store, outlet.url("/gone"), batch, fetcher)
        assert refused.arrival is None and "answers 404" in refused.reason


def test_a_feed_is_followed_to_its_pages_each_once(outlet: Site, store: SqlStore, fetcher: Fetcher) -> None:
    twice = (("/a", "2026-03-03T10:00:00Z"), ("/a#part", "2026-03-03T10:00:00Z"), ("/b", "2026-03-03T10:00:00Z"))
    outlet.pages["/feed"] = (200, ATOM, feed_of(outlet, *twice))
    with Batch() as batch:
        follow_links(fetcher, batch)
        taken = list(take_address(store, outlet.url("/feed"), batch, fetcher))
    assert [one.arrival for one in taken] == [Arrival.ADDED, Arrival.ADDED]
    assert outlet.asked.count("/a") == 1


def test_a_page_is_fetched_again_only_when_its_feed_says_that_it_changed(
    outlet: Site, store: SqlStore, fetcher: Fetcher
) -> None:
    watching = Watching(store, fetcher, outlet.url("/feed"))
    assert (watching.next().added, watching.checked) == (1, 2)  # once before it began
    assert (watching.next().added, watching.checked) == (0, 2)
    assert watching.now == 600
    outlet.pages["/a"] = (200, HTML, page("Strike denied", SAID.replace("Monday", "Sunday")))
    outlet.pages["/feed"] = (200, ATOM, feed_of(outlet, ("/a", "2099-03-03T10:00:00Z"), ("/b", "2026-03-03T10:00:00Z")))
    third = watching.next()
    assert (third.added, third.changed, watching.checked) == (1, 1, 3)
    assert outlet.asked.count("/a") == 2


def test_a_page_that_moved_is_fetched_once_and_one_that_is_gone_three_times(
    outlet: Site, store: SqlStore, fetcher: Fetcher
) -> None:
    outlet.pages["/moved"] = (301, {"Location": "/a"}, b"")
    entries = (("/moved", "2026-03-03T10:00:00Z"), ("/gone", "2026-03-03T10:00:00Z"))
    outlet.pages["/feed"] = (200, ATOM, feed_of(outlet, *entries))
    watching = Watching(store, fetcher, outlet.url("/feed"))
    refused = [len(watching.next().refused) for _ in range(5)]
    assert refused == [1, 1, 1, 0, 0]
    assert (outlet.asked.count("/moved"), outlet.asked.count("/gone")) == (1, 3)


def test_a_feed_that_dies_is_asked_more_seldom_and_the_others_go_on(
    outlet: Site, store: SqlStore, fetcher: Fetcher
) -> None:
    with site() as gone:
        dead = gone.url("/feed")
    watching = Watching(store, fetcher, dead, outlet.url("/feed"))
    first = watching.next()
    assert (first.feeds, first.added) == (2, 1)
    assert [one.name for one in first.refused] == [dead]
    asked = [watching.next().feeds for _ in range(6)]
    assert asked == [1, 2, 1, 1, 1, 2]  # the dead one after 20 minutes, then after 40 more
    with site(port=int(dead.split(":")[2].split("/")[0])) as back:
        back.pages["/feed"] = (200, ATOM, feed_of(outlet, ("/b", "2026-03-03T10:00:00Z")))
        while not watching.next().added:
            pass
    assert watching.feeds[0].failures == 0


def test_each_new_dispute_is_told_once_and_those_from_before_are_not(
    outlet: Site, store: SqlStore, fetcher: Fetcher
) -> None:
    fill(store)
    watching = Watching(store, fetcher, outlet.url("/feed"))
    assert watching.next().disputes == ()
    assert len(store.announced()) == store.disputes(DisputeFilter()).total == 2

    with open_store("sqlite://") as fresh:
        watching = Watching(fresh, fetcher, outlet.url("/feed"))
        assert watching.next().disputes == ()
        fill(fresh)
        told = watching.next().disputes
        assert [one.number for one in told] == [1, 2]
        assert told[0].pair_id == DENIED.id  # the most certain first
        fresh.replace_findings([finding(DENIED, confidence=0.5)])
        assert watching.next().disputes == ()
        assert fresh.announced(after=1) == [told[1]]


def test_what_a_killed_watch_found_but_did_not_tell_is_told_by_the_next(
    outlet: Site, store: SqlStore, fetcher: Fetcher
) -> None:
    assert Watching(store, fetcher, outlet.url("/feed")).next().disputes == ()
    fill(store)  # checked, and then killed
    again = Watching(store, fetcher, outlet.url("/feed"))
    assert [one.number for one in again.next().disputes] == [1, 2]
    assert again.checked == 1  # nothing came, but what the killed one left was looked after


def test_a_page_that_was_out_of_order_is_read_though_its_feed_has_not_changed(
    outlet: Site, store: SqlStore, fetcher: Fetcher
) -> None:
    def feed(headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        whole = (200, ATOM | {"ETag": '"1"'}, feed_of(outlet, ("/late", "2026-03-03T10:00:00Z")))
        return (304, {}, b"") if headers.get("if-none-match") else whole

    outlet.pages["/feed"] = feed
    watching = Watching(store, fetcher, outlet.url("/feed"))
    assert len(watching.next().refused) == 1
    outlet.pages["/late"] = outlet.pages["/a"]
    assert watching.next().added == 1
    asked = len(outlet.asked)
    assert watching.next().refused == () and outlet.asked[asked:] == ["/feed"]


def test_a_database_that_is_busy_is_one_line_and_nothing_is_lost(
    outlet: Site, fetcher: Fetcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(engine, "BUSY_TIMEOUT_SECONDS", 0)
    file = tmp_path / "news.db"
    with open_store(f"sqlite:///{file}") as store:
        watching = Watching(store, fetcher, outlet.url("/empty"), outlet.url("/feed"))
        assert watching.next().added == 1
        outlet.pages["/feed"] = (200, ATOM, feed_of(outlet, ("/b", "2026-03-03T10:00:00Z")))
        with closing(engine.sqlite_module().connect(file, isolation_level=None)) as other:
            other.execute("BEGIN IMMEDIATE")
            (refused,) = [one for one in watching.next().refused if one.name == "database"]
            assert "is busy with another program" in refused.reason
            other.execute("ROLLBACK")
        checked = watching.checked
        assert (watching.next().added, watching.checked) == (1, checked + 1)


def test_what_a_stop_cut_off_is_told_again_where_asked(
    outlet: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from claimcheck.cli.main import run

    database = tmp_path / "news.db"
    with open_store(f"sqlite:///{database}") as store:
        fill(store)
        store.announce_disputes()
    monkeypatch.setenv("CLAIMCHECK_FETCH_ALLOW", "127.0.0.0/8")
    words = ["watch", outlet.url("/feed"), "--rounds", "1", "--after", "1", "--json", "--db", str(database)]
    monkeypatch.setattr(sys, "argv", ["claimcheck", *words])
    with pytest.raises(SystemExit) as exit_:
        run()
    assert not exit_.value.code
    first = json.loads(capsys.readouterr().out.splitlines()[0])
    assert (first["event"], first["number"]) == ("new_dispute", 2)


def test_the_commands_watch_and_show_versions(
    outlet: Site, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    from claimcheck.cli.main import run

    def type_(*words: str) -> str:
        monkeypatch.setattr(sys, "argv", ["claimcheck", *words, "--db", str(tmp_path / "news.db")])
        with pytest.raises(SystemExit) as exit_:
            run()
        assert not exit_.value.code
        return capsys.readouterr().out

    monkeypatch.setenv("CLAIMCHECK_FETCH_ALLOW", "127.0.0.0/8")
    (tmp_path / "feeds.txt").write_text(f"# ours\n{outlet.url('/a')}\n", encoding="utf-8")
    type_("ingest", outlet.url("/a"))
    outlet.pages["/a"] = (200, HTML, page("Strike denied", SAID.replace("Monday", "Sunday")))
    type_("watch", str(tmp_path / "feeds.txt"), "--rounds", "1")
    first, second = json.loads(type_("versions", outlet.url("/a"), "--json"))
    assert (first["number"], first["changes"]) == (1, [])
    assert second["changes"] == [
        "The ministry said on [-Monday-] {+Sunday+} that its aircraft had not struck the hospital in the north of the country."
    ]
    assert {"[-Monday-]", "{+Sunday+}"} <= set(type_("versions", outlet.url("/a")).split())
