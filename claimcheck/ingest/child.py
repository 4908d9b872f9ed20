"""The process in which foreign formats are parsed: jobs come on stdin, findings go to stdout, and all is limited.

It talks in frames: eight bytes of length, then JSON; the bytes of a file follow as a frame of their own. No pickle:
what comes out of here is as hostile as what went in.
"""

import json
import os
import resource
import signal
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Any, BinaryIO

from claimcheck.errors import ClaimcheckError
from claimcheck.ingest.documents import Document, Finding, Link, Member, Options, Refusal
from claimcheck.ingest.formats import reader_of
from claimcheck.ingest.source import Source

LENGTH_BYTES = 8
LARGEST_FILE_BYTES = 256 << 20  # libraries unpack their models into temporary files


def write_frame(stream: BinaryIO, payload: bytes) -> None:
    """One frame."""
    stream.write(len(payload).to_bytes(LENGTH_BYTES, "big"))
    stream.write(payload)


def _read_frame(stream: BinaryIO) -> bytes | None:
    head = stream.read(LENGTH_BYTES)
    if len(head) < LENGTH_BYTES:
        return None
    return stream.read(int.from_bytes(head, "big"))


def main() -> None:
    """Serve until stdin closes."""
    jobs, findings = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # a library that prints must not break the frames
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the parent's: it ends this process
    while (head := _read_frame(jobs)) is not None:
        job = json.loads(head)
        content = _read_frame(jobs) if job["has_content"] else None
        _limit(job["memory_bytes"])
        _do(job, content, findings)


def _limit(memory_bytes: int) -> None:
    """What this process may take, once and for all: memory, no large file, no core dump."""
    for what, limit in (
        (resource.RLIMIT_AS, memory_bytes),
        (resource.RLIMIT_FSIZE, LARGEST_FILE_BYTES),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (limit, limit))
        except (ValueError, OSError):  # macOS limits no address space; the wall clock still does its part
            continue


def _renew_seconds(cpu_seconds: int) -> None:
    """Allow as many seconds from now on; beyond, the kernel ends this process."""
    used = resource.getrusage(resource.RUSAGE_SELF)
    limit = int(used.ru_utime + used.ru_stime) + cpu_seconds + 1
    resource.setrlimit(resource.RLIMIT_CPU, (limit, resource.RLIM_INFINITY))


def _do(job: dict[str, Any], content: bytes | None, out: BinaryIO) -> None:
    path = Path(job["path"]) if job["path"] else None
    source = Source(job["name"], path, content, job["url"], job["media_type"])
    options = Options(**job["options"])
    try:
        _renew_seconds(job["cpu_seconds"])
        reader = reader_of(job["format"])
        if reader is None:
            raise AssertionError(f"no reader for {job['format']}")
        for finding in reader.read(source, options):
            _give(finding, out)
            _renew_seconds(job["cpu_seconds"])
        _say(out, {"end": ""})
    except ClaimcheckError as refused:
        _say(out, {"end": str(refused)})
    except MemoryError:
        _say(out, {"end": f"{source.name}: it needs more than {job['memory_bytes'] >> 20} MB of memory; split it."})
    except RecursionError:
        _say(out, {"end": f"{source.name}: it is nested too deeply; save its text as .txt."})


def _give(finding: Finding, out: BinaryIO) -> None:
    match finding:
        case Document():
            _say(out, {"document": asdict(finding)})
        case Link():
            _say(out, {"link": asdict(finding)})
        case Refusal():
            _say(out, {"refusal": finding.reason})
        case Member():
            said = {"name": finding.name, "media_type": finding.media_type, "url": finding.url}
            _say(out, {"member": said}, finding.content)


def _say(out: BinaryIO, message: dict[str, Any], content: bytes | None = None) -> None:
    write_frame(out, json.dumps(message).encode())
    if content is not None:
        write_frame(out, content)
    out.flush()


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        os._exit(0)  # nobody listens any more
