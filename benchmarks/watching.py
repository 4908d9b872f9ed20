"""Whether `claimcheck watch` grows, and whether it tells anything twice when it is killed.

    python benchmarks/watching.py FOLDER [--minutes 32] [--killing 8]

Seven feeds are served on this machine: one that grows, one that never changes, one that dies and comes back, one that
hangs or drips, one of garbage, one without an end, one out of order. In the first minutes the watch is killed (kill -9)
and started again where it stopped (--after); then one process runs to the end. Prints a line every minute: memory, file
handles and the size of the database, then JSON. The growing feed stops at 45 % of the time: from then on nothing may
grow.
"""

import argparse
import json
import os
import random
import socket
import subprocess
import sys
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import ClassVar

TOWNS = (
    "Aleppo",
    "Homs",
    "Idlib",
    "Raqqa",
    "Daraa",
    "Hama",
    "Latakia",
    "Tartus",
    "Palmyra",
    "Manbij",
    "Afrin",
    "Jarablus",
)
TARGETS = ("hospital", "bridge", "market", "school")
FILLER = (
    "roads",
    "closed",
    "north",
    "residents",
    "home",
    "market",
    "prices",
    "winter",
    "school",
    "fuel",
    "rain",
    "talks",
)
SECONDS_AN_ARTICLE = 10


def main() -> None:
    """Serve, watch, kill, measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--minutes", type=float, default=32)
    parser.add_argument("--killing", type=float, default=8)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    began, chance = time.monotonic(), random.Random(20151216)
    Growing.until = began + 0.45 * given.minutes * 60
    watched = Watched(given.folder, serve(began, given.minutes * 60))
    watched.start()
    killed_at, kills, lines = time.monotonic() + 60, 0, []
    while (now := time.monotonic()) < began + given.minutes * 60:
        time.sleep(5)
        if now < began + given.killing * 60 and now > killed_at:
            watched.kill()
            watched.start()
            kills, killed_at = kills + 1, now + chance.uniform(25, 80)
        if len(lines) <= (now - began) / 60:
            lines.append({"minute": len(lines), **watched.figures()})
            print(json.dumps(lines[-1]), flush=True)
    watched.kill()
    numbers = watched.numbers
    print(
        json.dumps(
            {"kills": kills, "told": len(numbers), "told_once_in_order": numbers == list(range(1, len(numbers) + 1))}
        )
    )


@dataclass
class Watched:
    """A running `claimcheck watch`, and the numbers of what it told."""

    folder: Path
    feeds: list[str]
    numbers: list[int] = field(default_factory=list)

    def start(self) -> None:
        """Begin, or go on behind the last number."""
        last = max(self.numbers, default=0)
        words = [
            "watch",
            *self.feeds,
            "--every",
            "0.2",
            "--json",
            "--after",
            str(last),
            "--db",
            str(self.folder / "watched.db"),
        ]
        command = [sys.executable, "-c", "from claimcheck.cli.main import run; run()", *words]
        environment = os.environ | {"CLAIMCHECK_FETCH_ALLOW": "127.0.0.0/8"}
        log = (self.folder / "watch.log").open("a")
        self.process = subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=log, text=True)
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def kill(self) -> None:
        """kill -9."""
        self.process.kill()
        self.process.wait()
        self.reader.join()

    def figures(self) -> dict[str, int]:
        """What the process has now; Linux only."""
        process = Path("/proc") / str(self.process.pid)
        return {
            "memory_mb": int((process / "statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE") // 1_000_000,
            "file_handles": len(list((process / "fd").iterdir())),
            "database_kb": sum(path.stat().st_size for path in self.folder.glob("watched.db*")) // 1000,
            "told": len(self.numbers),
        }

    def _read(self) -> None:
        for line in self.process.stdout or ():
            if line.endswith("\n"):
                self.numbers.append(json.loads(line)["number"])


class Site(BaseHTTPRequestHandler):
    """A server without robots.txt."""

    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self.path == "/robots.txt":
            self.give(b"", status=404)
        else:
            self.answer()

    def answer(self) -> None:
        """Out of order, unless a site says otherwise."""
        self.give(b"", status=500)

    def give(self, body: bytes, kind: str = "text/html; charset=utf-8", status: int = 200, etag: str = "") -> None:
        self.send_response(status)
        for name, value in (("Content-Type", kind), ("Content-Length", str(len(body))), ("ETag", etag)):
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *words: object) -> None:
        pass


class Growing(Site):
    """A feed with two more articles now and then, one of which denies the other."""

    began, until = time.monotonic(), 0.0
    grows = True
    feed_type: ClassVar = "application/atom+xml"

    def answer(self) -> None:
        base = f"http://{self.headers['Host']}"
        if self.path != "/feed":
            self.give(article(int(self.path[1:]), base))
            return
        now = min(time.monotonic(), self.until) if self.grows else self.began
        count = 2 + 2 * int((now - self.began) / (2 * SECONDS_AN_ARTICLE))
        if self.headers.get("If-None-Match") == f'"{count}"':
            self.give(b"", status=304)
            return
        entries = "".join(
            f"<entry><title>{number}</title><id>{base}/{number}</id><link href='{base}/{number}'/></entry>"
            for number in range(count)
        )
        feed = f"<?xml version='1.0'?><feed xmlns='http://www.w3.org/2005/Atom'><title>Wire</title>{entries}</feed>"
        self.give(feed.encode(), self.feed_type, etag=f'"{count}"')


class Still(Growing):
    grows = False


class Garbage(Site):
    def answer(self) -> None:
        self.give(os.urandom(random.randint(0, 50_000)), "application/rss+xml")


class Endless(Site):
    def answer(self) -> None:
        self.send_response(200)
        self.send_header("Connection", "close")
        self.end_headers()
        while True:
            self.wfile.write(b"<rss>" * 10_000)


class Server(ThreadingHTTPServer):
    daemon_threads = True
    allow_reuse_address = True

    def handle_error(self, *words: object) -> None:
        pass  # who watches hangs up on some


def article(number: int, base: str) -> bytes:
    """One of two that contradict each other."""
    town, target = TOWNS[number // 2 % len(TOWNS)], TARGETS[number // 2 // len(TOWNS) % len(TARGETS)]
    says = "mayor denied" if number % 2 else "defence ministry said"
    title = f"{target.title()} in {town}, report {number} of {base}"
    words = " ".join(random.Random(number).choices(FILLER, k=60))  # or all would be copies of one article
    text = f"<p>The {says} on Monday that the aircraft had struck the {target} in {town}.</p><p>{words}.</p>"
    body = f"<article><h1>{title}</h1>{text}</article>"
    return f"<html lang='en'><head><title>{title}</title></head><body>{body}</body></html>".encode()


def serve(began: float, seconds: float) -> list[str]:
    """All feeds, each on an address of its own."""
    sites = (Growing, Still, Still, Garbage, Endless, Site)
    servers = [Server((f"127.0.0.{place}", 0), kind) for place, kind in enumerate(sites, start=2)]
    for server in servers:
        threading.Thread(target=server.serve_forever, daemon=True).start()
    dying = servers[2]

    def die_and_come_back() -> None:
        time.sleep(0.1 * seconds)
        dying.shutdown()
        dying.server_close()
        time.sleep(0.2 * seconds)
        Server(dying.server_address[:2], Still).serve_forever()

    threading.Thread(target=die_and_come_back, daemon=True).start()
    hanging = socket.create_server(("127.0.0.9", 0))
    threading.Thread(target=hang, args=(hanging,), daemon=True).start()
    addresses = [server.server_address for server in servers] + [hanging.getsockname()]
    return [f"http://{host}:{port}/feed" for host, port in addresses]


def hang(server: socket.socket) -> None:
    """Answer no caller, or a line of the head every five seconds."""

    def hold(caller: socket.socket, drips: bool) -> None:
        try:
            caller.sendall(b"HTTP/1.1 200 OK\r\n" if drips else b"")
            while True:
                time.sleep(5)
                caller.sendall(b"X-Drop: 1\r\n" if drips else b"")
        except OSError:
            caller.close()

    while True:
        caller, _ = server.accept()
        threading.Thread(target=hold, args=(caller, random.random() < 0.5), daemon=True).start()


if __name__ == "__main__":
    main()
