"""A ZIP or TAR archive → its files, one by one; links, ways out of the folder, nests and bombs are refused by name."""

import lzma
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import PurePosixPath

from claimcheck.errors import UnreadableArticle
from claimcheck.ingest.documents import Member, Options, Refusal
from claimcheck.ingest.source import MAX_BINARY_BYTES, MAX_UNPACKED_BYTES, Source
from claimcheck.ingest.wording import brief, shown

MAX_MEMBERS = 100_000
MAX_RATIO = 200  # unpacked to packed; text packs 3 to 10 to one
RATIO_FROM_BYTES = 1_000_000
NESTED = (".zip", ".tar", ".tgz", ".txz", ".tbz2", ".7z", ".rar", ".gz", ".bz2", ".xz")
# What zipfile and tarfile raise on archives that are damaged or made to do harm.
BROKEN = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    ValueError,
    IndexError,  # a name of no letters
    OSError,
    EOFError,
    NotImplementedError,
)
READABLE_GZ = (".warc.gz", ".jsonl.gz", ".csv.gz", ".tsv.gz")


class ZipReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".zip",)
    media_types = ("application/zip",)

    def read(self, source: Source, options: Options) -> Iterator[Member | Refusal]:
        """Files in the archive's order. Raises UnreadableArticle where the archive is broken or unpacks to too much."""
        name, budget = source.name, _Budget(source.name)
        try:
            with source.stream() as stream, zipfile.ZipFile(stream) as archive:
                for info in archive.infolist():
                    budget.count()
                    why = _why_not(info.filename) or _zip_why_not(info)
                    if info.is_dir() or _passed_over(info.filename):
                        continue
                    if why:
                        yield Refusal(f"{name}:{shown(info.filename)}: {why}")
                        continue
                    try:
                        with archive.open(info) as member:
                            content = member.read(MAX_BINARY_BYTES + 1)
                    except (*BROKEN, RuntimeError) as broken:
                        yield Refusal(f"{name}:{shown(info.filename)}: broken ({brief(broken)}); pack it anew.")
                        continue
                    budget.take(len(content))
                    yield Member(f"{name}:{info.filename}", content)
        except BROKEN as broken:
            raise UnreadableArticle(f"{name}: the archive is broken ({brief(broken)}); download it again.") from broken


class TarReader:
    """See claimcheck.ingest.documents.Reader."""

    suffixes = (".tar", ".tar.gz", ".tgz", ".tar.bz2", ".tbz2", ".tar.xz", ".txz")
    media_types = ("application/x-tar", "application/gzip")

    def read(self, source: Source, options: Options) -> Iterator[Member | Refusal]:
        """Files in the archive's order, read as a stream. Raises UnreadableArticle as for ZIP."""
        name, budget = source.name, _Budget(source.name)
        packed = Source(name.removesuffix(".gz"), source.path, source.content)  # tarfile unpacks it itself
        try:
            with packed.stream() as stream, tarfile.open(fileobj=stream, mode="r|*") as archive:
                for info in archive:
                    budget.count()
                    budget.take(max(info.size, 0))  # what is passed over is unpacked too
                    if info.isdir() or _passed_over(info.name):
                        continue
                    why = _why_not(info.name) or _tar_why_not(info)
                    if why:
                        yield Refusal(f"{name}:{shown(info.name)}: {why}")
                        continue
                    member = archive.extractfile(info)
                    yield Member(f"{name}:{info.name}", member.read(MAX_BINARY_BYTES + 1) if member else b"")
        except BROKEN as broken:
            raise UnreadableArticle(f"{name}: the archive is broken ({brief(broken)}); download it again.") from broken


class _Budget:
    """How much of one archive is taken."""

    def __init__(self, name: str) -> None:
        self._name, self._members, self._bytes = name, 0, 0

    def count(self) -> None:
        self._members += 1
        if self._members > MAX_MEMBERS:
            raise UnreadableArticle(f"{self._name}: more than {MAX_MEMBERS:,} files; split the archive.")

    def take(self, size: int) -> None:
        self._bytes += size
        if self._bytes > MAX_UNPACKED_BYTES:
            limit = MAX_UNPACKED_BYTES // 1_000_000
            raise UnreadableArticle(f"{self._name}: it unpacks to more than {limit} MB; split the archive.")


def _why_not(path: str) -> str:
    """Why no file of this name is taken; "" if it may be."""
    pure = PurePosixPath(path.replace("\\", "/"))
    if pure.is_absolute() or ".." in pure.parts or path[1:2] == ":":
        return "its name leads out of the archive; it is not unpacked."
    lower = pure.name.lower()
    if lower.endswith(NESTED) and not lower.endswith(READABLE_GZ):
        return "an archive in an archive; unpack it and give what is in it."
    return ""


def _zip_why_not(info: zipfile.ZipInfo) -> str:
    if stat.S_ISLNK(info.external_attr >> 16):
        return "a link; it is not followed."
    if info.flag_bits & 1:
        return "locked with a password; unpack it yourself."
    if info.file_size > MAX_BINARY_BYTES:
        return f"unpacks to {info.file_size // 1_000_000} MB; no article is that large."
    if info.file_size > RATIO_FROM_BYTES and info.file_size > MAX_RATIO * max(info.compress_size, 1):
        return f"unpacks to {info.file_size // max(info.compress_size, 1)} times its size; no text does."
    return ""


def _tar_why_not(info: tarfile.TarInfo) -> str:
    if info.issym() or info.islnk():
        return "a link; it is not followed."
    if not info.isfile():
        return "no file but a device; it is not unpacked."
    if info.size > MAX_BINARY_BYTES:
        return f"unpacks to {info.size // 1_000_000} MB; no article is that large."
    return ""


def _passed_over(path: str) -> bool:
    """Hidden files, and what macOS puts beside each."""
    parts = PurePosixPath(path).parts
    return any((part.startswith(".") and part not in (".", "..")) or part == "__MACOSX" for part in parts)
