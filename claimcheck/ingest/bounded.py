"""Parses sources in a process of its own, within limits: a bad file costs one line, and the batch goes on."""

import json
import os
import select
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any

from claimcheck.ingest.child import LENGTH_BYTES, write_frame
from claimcheck.ingest.documents import MAX_TEXT_CHARS, Document, Finding, Link, Member, Options, Refusal
from claimcheck.ingest.source import MAX_BINARY_BYTES, Source

MAX_FRAME_BYTES = max(
    MAX_BINARY_BYTES + 1, 12 * MAX_TEXT_CHARS + 100_000
)  # JSON writes a character as "\\ud800\\udc00"
JOBS_A_PROCESS = 500  # then a new one begins: what parsers leak goes with the old


@dataclass(frozen=True, slots=True)
class Limits:
    """What parsing one article may take."""

    memory_bytes: int = 2 << 30  # address space, the libraries included
    cpu_seconds: int = 30
    wall_seconds: float = 120


class _Ended(Exception):
    """The process is no more; the message says why, after the name of what it was reading."""


class BoundedParser:
    """Runs readers in one child process that is begun when needed, and begun anew when it was ended."""

    def __init__(self, limits: Limits | None = None) -> None:
        self.limits = limits or Limits()
        self._process: subprocess.Popen[bytes] | None = None
        self._jobs = 0

    def __enter__(self) -> "BoundedParser":
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()

    def close(self) -> None:
        """End the process."""
        if self._process is not None:
            self._process.kill()
            self._process.wait()
            for pipe in (self._process.stdin, self._process.stdout):
                if pipe is not None:
                    pipe.close()
            self._process = None

    def read(self, source: Source, format_name: str, options: Options) -> Iterator[Finding]:
        """The findings of a source by the reader for the ending of `format_name`; what ends it early comes last."""
        finished = False
        try:
            self._send(source, format_name, options)
            while True:
                message = self._message(source)
                if "end" in message:
                    finished = True
                    if message["end"]:
                        yield Refusal(str(message["end"]))
                    return
                yield self._finding(message)
        except _Ended as ended:
            yield Refusal(f"{source.name}: {ended}")
        finally:
            if not finished:  # ended, or nobody wants the rest: the pipe is out of step
                self.close()

    def _send(self, source: Source, format_name: str, options: Options) -> None:
        if self._jobs >= JOBS_A_PROCESS:
            self.close()
        if self._process is None:
            # -P: a module lying in the folder one works in is never taken for a library
            command = [sys.executable, "-P", "-m", "claimcheck.ingest.child"]
            self._process = subprocess.Popen(
                command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, bufsize=0
            )
            self._jobs = 0
        self._jobs += 1
        job = {
            "name": source.name,
            "path": str(source.path.absolute()) if source.path else "",
            "url": source.url,
            "media_type": source.media_type,
            "format": format_name,
            "options": asdict(options),
            "has_content": source.content is not None,
            "memory_bytes": self.limits.memory_bytes,
            "cpu_seconds": self.limits.cpu_seconds,
        }
        pipe = _open(self._process.stdin)
        try:
            write_frame(pipe, json.dumps(job).encode())
            if source.content is not None:
                write_frame(pipe, source.content)
        except BrokenPipeError:
            self._raise_ended()

    def _finding(self, message: dict[str, Any]) -> Finding:
        if "document" in message:
            return Document(**message["document"])
        if "link" in message:
            return Link(**message["link"])
        if "member" in message:
            return Member(content=self._frame(), **message["member"])
        return Refusal(str(message["refusal"]))

    def _message(self, source: Source) -> dict[str, Any]:
        message = json.loads(self._frame())
        if not isinstance(message, dict):
            raise _Ended("its parser answered nonsense; save its text as .txt.")
        return message

    def _frame(self) -> bytes:
        deadline = time.monotonic() + self.limits.wall_seconds
        size = int.from_bytes(self._exactly(LENGTH_BYTES, deadline), "big")
        if size > MAX_FRAME_BYTES:
            raise _Ended("what it holds is larger than any article; save its text as .txt.")
        return self._exactly(size, deadline)

    def _exactly(self, size: int, deadline: float) -> bytes:
        """So many bytes of the process's output; raises _Ended when it ends before, or is too slow."""
        pipe = _open(self._process.stdout if self._process else None)
        parts = bytearray()
        while len(parts) < size:
            ready, _, _ = select.select([pipe], [], [], max(0.0, deadline - time.monotonic()))
            if not ready:
                raise _Ended(f"not read after {self.limits.wall_seconds:.0f} seconds; save its text as .txt.")
            portion = os.read(pipe.fileno(), min(size - len(parts), 1 << 20))
            if not portion:
                self._raise_ended()
            parts += portion
        return bytes(parts)

    def _raise_ended(self) -> None:
        code = self._process.wait() if self._process else 0
        if code == -signal.SIGXCPU:
            raise _Ended(f"reading it took more than {self.limits.cpu_seconds} seconds; save its text as .txt.")
        raise _Ended("its parser broke down, as on a damaged or hostile file; save its text as .txt.")


def _open(pipe: Any) -> Any:
    if pipe is None:
        raise AssertionError("the process has no pipe")
    return pipe
