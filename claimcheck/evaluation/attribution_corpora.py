"""Published attribution corpora (PolNeAR's brat archives, Wikinews quotations) to gold sets without pairs.

Neither marks polarity; every claim is read as asserted, and polarity figures on them mean nothing.
"""

import gzip
import json
import re
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.ids import content_id
from claimcheck.errors import GoldError
from claimcheck.evaluation.gold_records import GoldSet
from claimcheck.languages.catalogue import language
from claimcheck.text.sentences import split_sentences

OPENING = re.compile(
    r"(?:(?:that|dass|daß)\b|[\s,:;„“”\"»«‘’'])+", re.IGNORECASE
)  # outside a content in our guidelines
CLOSING = re.compile(r"[\s,.;:„“”\"»«‘’']+$")
CUE_HELPERS = frozenset(
    ("wie", "so", "hat", "haben", "hatte", "hatten", "habe", "ist", "sei", "wird", "wurde", "wurden", "werden", "soll")
)
GIVE = "give that corpus, dispute-NLI rows, or the folder of a gold set instead of one of its files."
BRAT_SPAN = re.compile(r"T\d+\t(Source|Cue|Content) ([\d ;]+)\t")


def read_polnear(archive: Path) -> GoldSet:
    """The articles of a PolNeAR zip, each with its first annotator. Raises GoldError for a broken archive.

    "Each token is involved in at most one attribution" (its README): nothing inside a content is annotated.
    """
    try:
        with zipfile.ZipFile(archive) as files:
            names = sorted(files.namelist())
            texts = {Path(name).stem: files.read(name).decode() for name in names if name.endswith(".txt")}
            notes = {Path(name).stem: files.read(name).decode() for name in names if name.endswith(".ann")}
    except (OSError, zipfile.BadZipFile, zlib.error, UnicodeDecodeError) as error:
        raise GoldError(
            f"{archive}: cannot be read as a PolNeAR archive ({error}); give the corpus's .zip as it is published."
        ) from error
    annotated = {}
    for name, lines in notes.items():
        annotated.setdefault(name if name in texts else name.rpartition("_")[0], lines)
    gold = _gold_set(
        (_article(texts[stem], "en", stem), _brat_attributions(texts[stem], lines))
        for stem, lines in annotated.items()
        if stem in texts
    )
    return replace(gold, univocal=True)


def read_wikinews(path: Path, split: str) -> GoldSet:
    """The articles of one split ("train", "dev") of the German Wikinews quotations (.jsonl.gz). Raises GoldError for a
    broken or another file.

    Left unjudged, because our guidelines do not annotate them: acts of speech whose content is not spelled out
    ("Reported"), free indirect speech in the indicative, reports of nobody ("wurde bekannt"), and quoted words without
    a cue. A quotation inside the same speaker's reported words is part of those. Indirect speech that only its
    subjunctive shows has an empty cue, and one claim for each of its sentences. The noun that words are called by
    belongs to their cue: "Nach Angaben | der Polizei".
    """
    try:
        open_text = gzip.open if path.suffix == ".gz" else open
        with open_text(path, "rt", encoding="utf-8") as lines:
            documents = [document for document in map(json.loads, lines) if document["split"] == split]
        return _wikinews_set(documents)
    except (OSError, EOFError, ValueError, zlib.error) as error:
        raise GoldError(f"{path}: cannot be read as Wikinews quotations ({error}); {GIVE}") from error
    except (KeyError, TypeError, IndexError) as error:
        raise GoldError(f"{path}: a line is no document of Wikinews quotations ({error!r}); {GIVE}") from error


def _wikinews_set(documents: Sequence[dict]) -> GoldSet:
    articles = [_article(document["text"], "de", document["id"]) for document in documents]
    gold = _gold_set(
        (article, _wikinews_attributions(document)) for article, document in zip(articles, documents, strict=True)
    )
    unjudged = {article.id: _unjudged(document) for article, document in zip(articles, documents, strict=True)}
    return replace(gold, unjudged=unjudged)


def _article(text: str, language: str, origin: str) -> Article:
    return Article(id=Article.make_id(text), text=text, language=language, origin=origin)


def _gold_set(annotated: Iterable[tuple[Article, Iterator[Attribution]]]) -> GoldSet:
    articles, claims = [], []
    for article, attributions in annotated:
        articles.append(article)
        claims += [_claim(article, attribution) for attribution in attributions]
    return GoldSet(tuple(articles), tuple(claims), (), whole=True)


def _claim(article: Article, attribution: Attribution) -> Claim:
    source = attribution.source_span.of(article.text) if attribution.source_span else ""
    content = " ".join(span.of(article.text) for span in attribution.content_spans)
    return Claim(
        id=content_id("corpus claim", article.id, repr(attribution)),
        article_id=article.id,
        language=article.language,
        attribution=attribution,
        speaker=source,
        speaker_id=source.casefold(),
        speaker_name=source,
        cue=attribution.cue_span.of(article.text),
        content=content,
        resolved_content=content,
    )


def _brat_attributions(text: str, lines: str) -> Iterator[Attribution]:
    spans: dict[str, list[Span]] = {}
    for line in lines.splitlines():
        mark = BRAT_SPAN.match(line)
        if mark:
            parts = [part.split() for part in mark[2].split(";")]
            spans[line.split("\t")[0]] = [Span(int(start), int(end)) for start, end in parts]
        elif line.startswith("E") and "\tAttribution" in line:
            roles = dict(role.split(":") for role in line.split("\t")[1].split()[1:])
            cue, content = spans.get(roles.get("Cue", "")), spans.get(roles.get("Content", ""))
            if cue and content:
                yield _attribution(text, cue, content, spans.get(roles.get("Source", ""), []))


def _spans(note: dict, role: str) -> list[Span]:
    return [Span(*span) for span in note[role]["spans"]]


def _is_judged(note: dict) -> bool:
    """Whether the note is an attribution by our guidelines: a content, a speaker, and a cue or a subjunctive."""
    if note["type"] in ("Reported", "FreeIndirect") or not note["speaker"]["spans"]:
        return False
    return note["type"] == "IndirectFreeIndirect" or bool(note["cue"]["spans"])


def _unjudged(document: dict) -> tuple[Span, ...]:
    return tuple(span for note in document["annotations"] if not _is_judged(note) for span in _spans(note, "quote"))


def _wikinews_attributions(document: dict) -> Iterator[Attribution]:
    text, notes = document["text"], [note for note in document["annotations"] if note["quote"]["spans"]]
    for note in notes:
        if not _is_judged(note) or any(_is_part_of(note, other) for other in notes):
            continue
        content, source = _spans(note, "quote"), _spans(note, "speaker")
        if source == _spans(note, "cue"):  # "demnach": nobody is named
            source = []
        if note["cue"]["spans"]:
            cue, source = _with_called(text, _finite_cue(text, note), source)
            yield _attribution(text, [cue], content, source)
            continue
        for sentence in (sentence for span in content for sentence in _sentences(text, span)):
            near = sentence.start <= source[0].start < sentence.end
            yield _attribution(text, [Span(sentence.start, sentence.start)], [sentence], source if near else [])


def _is_part_of(note: dict, other: dict) -> bool:
    """Whether a quotation is only the literal part of what `other` reports of the same speaker."""
    if note is other or note["type"] != "Direct" or other["type"] == "Direct":
        return False
    same = note["speaker"]["spans"] == other["speaker"]["spans"] or note["cue"]["spans"] == other["cue"]["spans"]
    inside = all(any(a <= s and e <= b for a, b in other["quote"]["spans"]) for s, e in note["quote"]["spans"])
    return same and inside


def _finite_cue(text: str, note: dict) -> Span:
    """The first part of a cue that is not an auxiliary or "wie": our cues are one span."""
    parts = _spans(note, "cue")
    return next((part for part in parts if part.of(text).casefold() not in CUE_HELPERS), parts[0])


@cache
def _called() -> re.Pattern[str]:
    """A noun that words are called by, with what stands before it and its "von"."""
    german = language("de")
    nouns = "|".join(sorted({noun.capitalize() for noun in {*german.according_nouns} - {*german.documents}}))
    return re.compile(rf"((?:(?:den|der) )?(?:\w+ )?(?:{nouns})(?: von)?) ")


def _with_called(text: str, cue: Span, source: list[Span]) -> tuple[Span, list[Span]]:
    """The cue with the noun that the words are called by, and whose words they are: "Nach Angaben | der Polizei"."""
    found = _called().match(text, source[0].start) if source else None
    if found is None or found.end() >= source[0].end or text[cue.end : source[0].start].strip():
        return cue, source
    return Span(cue.start, found.end(1)), [Span(found.end(), source[0].end), *source[1:]]


def _sentences(text: str, span: Span) -> list[Span]:
    inner = split_sentences(span.of(text), language("de"))
    return [Span(span.start + s.span.start, span.start + s.span.end) for s in inner]


def _attribution(text: str, cue: list[Span], content: list[Span], source: list[Span]) -> Attribution:
    spans = [trimmed for span in content if (trimmed := _trimmed(text, span))]
    return Attribution(
        cue_span=cue[0],
        content_spans=tuple(spans or content),
        source_span=Span(source[0].start, source[-1].end) if source else None,
        quotation=Quotation.INDIRECT,
        polarity=Polarity.ASSERT,
    )


def _trimmed(text: str, span: Span) -> Span | None:
    """The span without complementiser, outer quotation marks and final punctuation; None if nothing is left."""
    opening = OPENING.match(text, span.start, span.end)
    start = opening.end() if opening else span.start
    end = start + len(CLOSING.sub("", text[start : span.end]))
    return Span(start, end) if start < end else None
