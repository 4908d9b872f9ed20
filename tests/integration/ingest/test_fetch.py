"""Fetching is polite: robots.txt, a delay a host, conditional requests, backoff; and it knows its limits."""

import gzip
import socket
import threading
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

from claimcheck.errors import FetchRefused
from claimcheck.ingest.addresses import Allowed
from claimcheck.ingest.fetch import MAX_BYTES, Fetcher, Manners
from tests.integration.ingest.servers import Site, site

PAGE = (
    200,
    {"Content-Type": "text/html", "ETag": '"1"', "Last-Modified": "Tue, 03 Mar 2026 10:00:00 GMT"},
    b"<p>hi</p>",
)


class Time:
    """A clock that sleeping moves."""

    def __init__(self) -> None:
        self.now, self.slept = 1000.0, list[float]()

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def outlet() -> Iterator[Site]:
    with site() as running:
        running.pages["/article"] = PAGE
        yield running


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def fetcher(time: Time) -> Iterator[Fetcher]:
    manners = Manners(Allowed.of("127.0.0.0/8"), contact="desk@post.example")
    with Fetcher(manners, clock=lambda: time.now, sleep=time.sleep) as opened:
        yield opened


def test_a_page_is_fetched_and_says_who_asks(outlet: Site, fetcher: Fetcher) -> None:
    page = fetcher.get(outlet.url("/article"))
    assert (page.content, page.media_type, page.etag) == (b"<p>hi</p>", "text/html", '"1"')
    assert outlet.asked == ["/robots.txt", "/article"]
    assert all(head["user-agent"].startswith("claimcheck/") for head in outlet.headers)
    assert "desk@post.example" in outlet.headers[0]["user-agent"]


def test_what_robots_txt_forbids_is_not_fetched(outlet: Site, fetcher: Fetcher) -> None:
    outlet.pages["/robots.txt"] = (
        200,
        {},
        b"User-agent: claimcheck\nDisallow: /private\n\nUser-agent: *\nDisallow: /article\n",
    )
    outlet.pages["/private"] = PAGE
    with pytest.raises(FetchRefused, match=r"robots\.txt asks not to"):
        fetcher.get(outlet.url("/private"))
    assert fetcher.get(outlet.url("/article")).content == b"<p>hi</p>"
    assert outlet.asked == ["/robots.txt", "/article"]


def test_a_server_whose_robots_txt_is_out_of_order_is_left_alone(outlet: Site, fetcher: Fetcher) -> None:
    outlet.pages["/robots.txt"] = (503, {}, b"")
    with pytest.raises(FetchRefused, match=r"robots\.txt"):
        fetcher.get(outlet.url("/article"))
    assert "/article" not in outlet.asked


def test_a_host_is_asked_once_a_second_or_as_seldom_as_it_asks(outlet: Site, fetcher: Fetcher, time: Time) -> None:
    for _ in range(3):
        fetcher.get(outlet.url("/article"))
    assert time.slept == [1.0, 1.0, 1.0]
    with site("127.0.0.3") as slow:
        slow.pages["/robots.txt"] = (200, {}, b"User-agent: *\nCrawl-delay: 7\n")
        slow.pages["/article"] = PAGE
        for _ in range(2):
            fetcher.get(slow.url("/article"))
    assert time.slept[3:] == [1.0, 7.0]


def test_what_has_not_changed_is_not_sent_again(outlet: Site, fetcher: Fetcher) -> None:
    def answer(headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        return (304, {}, b"") if headers.get("if-none-match") == '"1"' else PAGE

    outlet.pages["/article"] = answer
    first = fetcher.get(outlet.url("/article"))
    again = fetcher.get(outlet.url("/article"), first.etag, first.last_modified)
    assert again.unchanged and again.content == b""
    assert outlet.headers[-1]["if-modified-since"] == first.last_modified


def test_a_busy_server_is_asked_again_later_as_it_says(outlet: Site, fetcher: Fetcher, time: Time) -> None:
    answers = [(503, {"Retry-After": "9"}, b""), (429, {}, b""), PAGE]
    outlet.pages["/article"] = lambda headers: answers.pop(0)
    assert fetcher.get(outlet.url("/article")).content == b"<p>hi</p>"
    assert time.slept[1] == 9.0 and 2.0 <= time.slept[2] <= 2.5


def test_a_server_that_is_busy_until_an_hour_is_not_asked_before(outlet: Site, fetcher: Fetcher) -> None:
    later = format_datetime(datetime.now(UTC) + timedelta(hours=1), usegmt=True)
    outlet.pages["/article"] = (503, {"Retry-After": later}, b"")
    with pytest.raises(FetchRefused, match="busy and asks to wait"):
        fetcher.get(outlet.url("/article"))
    assert outlet.asked.count("/article") == 1


def test_a_server_that_stays_out_of_order_is_given_up_in_one_line(outlet: Site, fetcher: Fetcher) -> None:
    outlet.pages["/article"] = (500, {}, b"")
    with pytest.raises(FetchRefused, match="the server answers 500"):
        fetcher.get(outlet.url("/article"))
    assert outlet.asked.count("/article") == 3


def test_a_dead_server_is_one_line(fetcher: Fetcher) -> None:
    with site() as gone:
        address = gone.url("/article")
    with pytest.raises(FetchRefused, match="no connection; check the address"):
        fetcher.get(address)


def test_redirects_are_followed_to_the_last_address_and_not_for_ever(outlet: Site, fetcher: Fetcher) -> None:
    outlet.pages["/old"] = (301, {"Location": "/article"}, b"")
    assert fetcher.get(outlet.url("/old")).url == outlet.url("/article")
    outlet.pages["/loop"] = (302, {"Location": "/loop"}, b"")
    with pytest.raises(FetchRefused, match="redirected more than 5 times"):
        fetcher.get(outlet.url("/loop"))


@pytest.mark.parametrize("packed", [False, True])
def test_an_endless_page_is_cut_off(outlet: Site, fetcher: Fetcher, packed: bool) -> None:
    body = b" " * (MAX_BYTES + 1)
    headers = {"Content-Encoding": "gzip"} if packed else {}
    outlet.pages["/endless"] = (200, headers, gzip.compress(body) if packed else body)
    with pytest.raises(FetchRefused, match=r"larger than 20\.0 MB"):
        fetcher.get(outlet.url("/endless"))


def test_a_page_that_drips_is_given_up(outlet: Site, fetcher: Fetcher, time: Time) -> None:
    def drip(headers: dict[str, str]) -> tuple[int, dict[str, str], bytes]:
        time.now += 61
        return PAGE

    outlet.pages["/drip"] = drip
    with pytest.raises(FetchRefused, match="not read after 60 seconds"):
        fetcher.get(outlet.url("/drip"))


def test_a_broken_packing_is_one_line(outlet: Site, fetcher: Fetcher) -> None:
    outlet.pages["/broken"] = (200, {"Content-Encoding": "gzip"}, b"no gzip at all")
    with pytest.raises(FetchRefused, match="packs its answer"):
        fetcher.get(outlet.url("/broken"))


@pytest.mark.parametrize("packing", ["gzip, gzip", "br", "zstd", "deflate,gzip"])
def test_a_page_packed_twice_or_as_nobody_asked_is_not_unpacked(outlet: Site, fetcher: Fetcher, packing: str) -> None:
    outlet.pages["/bomb"] = (200, {"Content-Encoding": packing}, gzip.compress(gzip.compress(bytes(10**8), 1), 1))
    with pytest.raises(FetchRefused, match="unasked"):
        fetcher.get(outlet.url("/bomb"))


def test_a_server_that_drips_its_head_is_given_up_when_the_time_is_over() -> None:
    """Each drop comes before the limit of one read, so that only the whole has an end."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def drip() -> None:
            with suppress(OSError):
                while True:
                    caller, _ = server.accept()
                    with suppress(OSError), caller:
                        caller.sendall(b"HTTP/1.1 200 OK\r\n")
                        while True:
                            caller.sendall(b"X-Drop: 1\r\n")
                            over.wait(0.05)

        over = threading.Event()
        thread = threading.Thread(target=drip, daemon=True)
        thread.start()
        manners = Manners(Allowed.of("127.0.0.0/8"), delay_seconds=0, total_seconds=0.6)
        with (
            Fetcher(manners, sleep=lambda seconds: None) as fetcher,
            pytest.raises(FetchRefused, match="no answer in time"),
        ):
            fetcher.get(f"http://127.0.0.1:{server.getsockname()[1]}/article")
        over.set()


def test_cookies_live_for_one_page(outlet: Site, fetcher: Fetcher) -> None:
    outlet.pages["/wall"] = (302, {"Location": "/article", "Set-Cookie": "seen=1"}, b"")
    fetcher.get(outlet.url("/wall"))
    assert outlet.headers[-1]["cookie"] == "seen=1"
    fetcher.get(outlet.url("/article"))
    assert "cookie" not in outlet.headers[-1]
