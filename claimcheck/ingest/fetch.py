"""A web address → its bytes, politely (robots.txt, a delay a host, conditional requests, backoff) and safely.

Safe means: http and https alone, every hop judged after connecting (`addresses`, `transport`), and limits on size, time
and redirects. What is fetched is parsed elsewhere, in a process of its own.
"""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from types import TracebackType
from urllib.robotparser import RobotFileParser

import httpx

from claimcheck import __version__
from claimcheck.errors import FetchRefused
from claimcheck.ingest.addresses import Allowed, parsed_url
from claimcheck.ingest.transport import GuardedTransport
from claimcheck.ingest.wording import shown

PRODUCT = "claimcheck"
MAX_REDIRECTS = 5
MAX_BYTES = 20_000_000  # unpacked
MAX_ROBOTS_BYTES = 500_000
ROBOTS_SECONDS = 24 * 3600.0  # after which robots.txt is read again
MAX_HOSTS = 1000  # remembered at once
ATTEMPTS = 3
LONGEST_WAIT_SECONDS = 60.0  # that a server may ask us to wait
AGAIN = (408, 425, 429, 500, 502, 503, 504)
PACKINGS = ("gzip", "deflate")
ACCEPT = "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5"


@dataclass(frozen=True, slots=True)
class Manners:
    """How claimcheck behaves towards servers."""

    allowed: Allowed = field(default_factory=Allowed)
    contact: str = ""
    delay_seconds: float = 1.0  # between two requests to one host, unless its robots.txt asks for more
    connect_seconds: float = 10.0
    read_seconds: float = 20.0
    total_seconds: float = 60.0  # of one page with all its redirects

    @property
    def user_agent(self) -> str:
        """Who asks, for the logs of outlets."""
        return f"{PRODUCT}/{__version__} ({self.contact or 'fact-checking; reads single articles'})"


@dataclass(frozen=True, slots=True)
class Page:
    """What a server answered. `content` is empty where nothing has changed since the given etag or time."""

    url: str  # after redirects
    content: bytes
    media_type: str = ""
    etag: str = ""
    last_modified: str = ""
    unchanged: bool = False


class Fetcher:
    """Fetches one page at a time; keeps connections, robots.txt files and the time of the last request to each host."""

    def __init__(
        self,
        manners: Manners | None = None,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self.manners = manners or Manners()
        self._clock, self._sleep = clock, sleep
        self._robots: dict[str, tuple[float, RobotFileParser]] = {}  # origin → when it was read, and what it says
        self._next_at: dict[str, float] = {}
        timeout = httpx.Timeout(self.manners.read_seconds, connect=self.manners.connect_seconds)
        self._transport = GuardedTransport(self.manners.allowed)
        self._client = httpx.Client(transport=self._transport, timeout=timeout, trust_env=False, follow_redirects=False)

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._client.close()

    def get(self, url: str, etag: str = "", last_modified: str = "") -> Page:
        """The page behind `url`. Raises FetchRefused, in one line, for what may not or cannot be fetched."""
        deadline, at = self._clock() + self.manners.total_seconds, parsed_url(url)
        self._client.cookies.clear()  # they are for the redirects of one page; a watch collects none
        conditions = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        for _ in range(MAX_REDIRECTS + 1):
            self._check_robots(at, deadline)
            answer, content = self._ask(at, {name: value for name, value in conditions.items() if value}, deadline)
            if not answer.has_redirect_location:
                return _page(at, answer, content)
            at = _next_hop(at, answer.headers["location"])
        raise FetchRefused(f"{shown(url)}: redirected more than {MAX_REDIRECTS} times; give the last address.")

    def _check_robots(self, url: httpx.URL, deadline: float) -> None:
        origin = str(url.copy_with(raw_path=b"/", fragment=None))
        read_at, robots = self._robots.get(origin, (0.0, None))
        if robots is None or self._clock() - read_at > ROBOTS_SECONDS:
            if len(self._robots) >= MAX_HOSTS:  # a watch runs for weeks
                self._robots.clear()
                self._next_at.clear()
            robots = self._fetch_robots(httpx.URL(origin).copy_with(raw_path=b"/robots.txt"), deadline)
            self._robots[origin] = self._clock(), robots
        if not robots.can_fetch(PRODUCT, str(url)):
            raise FetchRefused(f"{shown(url)}: its robots.txt asks not to fetch it; save it and give the file.")

    def _fetch_robots(self, url: httpx.URL, deadline: float) -> RobotFileParser:
        """What the host asks of robots. None found: all is allowed. Source: RFC 9309."""
        robots = RobotFileParser()
        for _ in range(MAX_REDIRECTS + 1):
            answer, content = self._ask(url, {}, deadline, MAX_ROBOTS_BYTES)
            if not answer.has_redirect_location:
                break
            url = _next_hop(url, answer.headers["location"])
        if answer.status_code >= 500:
            robots.disallow_all = True
        elif answer.is_success:
            robots.parse(content.decode("utf-8", errors="replace").splitlines())
        else:
            robots.allow_all = True
        return robots

    def _ask(
        self, url: httpx.URL, headers: dict[str, str], deadline: float, max_bytes: int = MAX_BYTES
    ) -> tuple[httpx.Response, bytes]:
        """One answer of one server; asks again, ever later, where it is busy. Raises FetchRefused."""
        for attempt in range(1, ATTEMPTS + 1):
            self._wait_for(url, deadline)
            try:
                answer, content = self._ask_once(url, headers, deadline, max_bytes)
            except (httpx.InvalidURL, ValueError) as wrong:  # where the answer redirects to
                raise FetchRefused(f"{shown(url)}: it redirects to what is no address.") from wrong
            except httpx.TransportError as broken:
                wait = _backoff(attempt)
                if attempt == ATTEMPTS or self._clock() + wait > deadline:
                    why = "no answer in time" if isinstance(broken, httpx.TimeoutException) else "no connection"
                    raise FetchRefused(f"{shown(url)}: {why}; check the address and try again later.") from broken
            else:
                if answer.status_code not in AGAIN or attempt == ATTEMPTS:
                    return answer, content
                wait = _asked_wait(answer) or _backoff(attempt)
            self._next_at[url.host] = max(self._next_at.get(url.host, 0.0), self._clock() + wait)
        raise AssertionError("the last attempt returns or raises")

    def _ask_once(
        self, url: httpx.URL, headers: dict[str, str], deadline: float, max_bytes: int
    ) -> tuple[httpx.Response, bytes]:
        always = {"User-Agent": self.manners.user_agent, "Accept": ACCEPT, "Accept-Encoding": ", ".join(PACKINGS)}
        self._transport.deadline.at = time.monotonic() + deadline - self._clock()
        with self._client.stream("GET", url, headers=always | headers) as answer:
            if answer.has_redirect_location:
                return answer, b""
            packing = answer.headers.get("content-encoding", "identity").strip().lower()
            if packing not in ("identity", *PACKINGS):  # packed twice, 64 KB are 64 GB
                raise FetchRefused(f"{shown(url)}: the server packs its answer as {packing[:40]!r}, unasked.")
            content = bytearray()
            try:
                for portion in answer.iter_bytes(65536):
                    content += portion
                    if len(content) > max_bytes:
                        raise FetchRefused(f"{shown(url)}: larger than {max_bytes / 1e6:.1f} MB; no article is.")
                    if self._clock() > deadline:
                        raise FetchRefused(f"{shown(url)}: not read after {self.manners.total_seconds:.0f} seconds.")
            except httpx.DecodingError as broken:
                raise FetchRefused(f"{shown(url)}: the server packs its answer in a way that is broken.") from broken
            return answer, bytes(content)

    def _wait_for(self, url: httpx.URL, deadline: float) -> None:
        """Until this host may be asked again."""
        now = self._clock()
        at = self._next_at.get(url.host, 0.0)
        if at > deadline:
            raise FetchRefused(f"{shown(url)}: the server is busy and asks to wait; try again later.")
        if at > now:
            self._sleep(at - now)
        _, robots = self._robots.get(str(url.copy_with(raw_path=b"/", fragment=None)), (0.0, None))
        asked = robots.crawl_delay(PRODUCT) if robots and robots.mtime() else None
        delay = max(self.manners.delay_seconds, min(float(asked or 0), LONGEST_WAIT_SECONDS))
        self._next_at[url.host] = max(at, now) + delay


def _next_hop(url: httpx.URL, location: str) -> httpx.URL:
    try:
        return parsed_url(str(url.join(location)))
    except (httpx.InvalidURL, ValueError) as wrong:
        raise FetchRefused(f"{shown(url)}: it redirects to what is no address.") from wrong


def _page(url: httpx.URL, answer: httpx.Response, content: bytes) -> Page:
    if answer.status_code == 304:
        return Page(str(url), b"", unchanged=True)
    if not answer.is_success:
        raise FetchRefused(f"{shown(url)}: the server answers {answer.status_code}; check the address.")
    headers = answer.headers
    return Page(
        str(url), content, headers.get("content-type", ""), headers.get("etag", ""), headers.get("last-modified", "")
    )


def _asked_wait(answer: httpx.Response) -> float:
    """Seconds the server asks us to wait, within reason; 0 where it does not."""
    asked = answer.headers.get("retry-after", "")
    try:
        seconds = float(asked) if asked.isascii() and asked.isdecimal() else _seconds_until(asked)
    except (ValueError, TypeError, OverflowError):  # neither seconds nor a date
        return 0.0
    return min(max(seconds, 0.0), LONGEST_WAIT_SECONDS)


def _seconds_until(date: str) -> float:
    at = parsedate_to_datetime(date)
    return ((at if at.tzinfo else at.replace(tzinfo=UTC)) - datetime.now(UTC)).total_seconds()


def _backoff(attempt: int) -> float:
    return float(2 ** (attempt - 1)) + random.uniform(0, 0.5)
