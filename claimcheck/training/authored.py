"""Dispute rows, in twelve languages, in four or in one: read them, mix their languages, and recombine their contents.

A row is a pair of attributed claims, each written in every language, with a label. Any language of the left goes
with any language of the right; a content said by one and denied by another gives new pairs with known labels.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from claimcheck.domain.claim import Polarity
from claimcheck.domain.reading import attributed_text
from claimcheck.errors import TrainingError
from claimcheck.text.lines import filled_lines
from claimcheck.text.marks import leading_sentences, unmarked
from claimcheck.training.attributed import EQUIVALENT, attributed
from claimcheck.training.corpora import LABELS, LANGUAGES, Pair


@dataclass(frozen=True, slots=True)
class Side:
    """One claim of a row in one language: the marked spans, the sentence they stand in, and what stands before it."""

    speaker: str
    polarity: Polarity
    content: str
    context: str
    sentence: str

    @property
    def reading(self) -> str:
        """What the scorer reads of the claim."""
        return attributed_text(self.speaker, self.polarity, self.content, self.context)


@dataclass(frozen=True, slots=True)
class Row:
    """A pair of claims in every language, with its label."""

    id: str
    topic: str
    label: str
    left: dict[str, Side]
    right: dict[str, Side]


def parse_side(marked: str, polarity: str) -> Side:
    """The claim in a marked text. Raises TrainingError where its source or its content is not marked."""
    text, spans = unmarked(marked)
    speaker = spans["S"][0].of(text) if spans["S"] else ""
    content = " ".join(span.of(text) for span in spans["Q"])
    if not speaker or not content:
        raise TrainingError(f"No source or content is marked in {marked!r}. Mark them as ⟦S:…⟧ and ⟦Q:…⟧.")
    context = leading_sentences(text, min(span.start for kind in spans.values() for span in kind))
    sentence = text.strip().removeprefix(context).strip()
    return Side(speaker, Polarity(polarity), content, context, sentence)


def read_rows(paths: Sequence[Path]) -> list[Row]:
    """Rows of dispute-NLI files, in order. Raises TrainingError naming file and line."""
    lines = (line for path in paths for line in filled_lines(path, TrainingError, "--rows a dispute-NLI file"))
    return [_row(line, where) for where, line in lines]


def _row(line: str, where: str) -> Row:
    try:
        row = json.loads(line)
        left, right = (_sides(row[side]) for side in ("left", "right"))
        found = Row(row["id"], row["topic"], row["label"], left, right)
    except TrainingError as fault:
        raise TrainingError(f"{where}: {fault}") from fault
    except (KeyError, TypeError, ValueError, RecursionError) as broken:
        raise TrainingError(
            f"{where}: not a dispute row ({broken!r}); write it as seeds/dispute-nli/README.md says."
        ) from broken
    if found.label not in LABELS:
        raise TrainingError(f"{where}: label {found.label!r} is unknown; use one of {', '.join(LABELS)}.")
    return found


def _sides(side: dict[str, Any]) -> dict[str, Side]:
    found = {lang: parse_side(side[lang], side["polarity"]) for lang in LANGUAGES if lang in side}
    if not found:
        raise TrainingError(f"A side has no text. Give it in one language or more of {', '.join(LANGUAGES)}.")
    return found


def row_pairs(rows: Sequence[Row], draws: int, alone: int, rng: np.random.Generator) -> list[Pair]:
    """Each row in every language, and up to `draws` times in two languages (`_share`); the sides in either order.

    A row of one language is read `alone` times.
    """
    found = []
    for row in rows:
        languages = [lang for lang in row.left if lang in row.right]
        choices = [(lang, lang) for lang in languages]
        if len(languages) > 1:
            choices += [tuple(rng.choice(languages, 2, replace=False)) for _ in range(_share(draws, languages))]
        else:
            choices *= alone
        for one, other in choices:
            left, right = (_read(side, rng) for side in (row.left[one], row.right[other]))
            if rng.random() < 0.5:
                left, right, one, other = right, left, other, one
            found.append(Pair(left, right, row.label, (str(one), str(other))))
    return found


def recombined(rows: Sequence[Row], draws: int, rng: np.random.Generator) -> list[Pair]:
    """Up to `draws` pairs of each self-contained content: with its own translation, or with another row's content."""
    sides = [(row, side) for row in rows for side in (row.left, row.right) if _stands_alone(side)]
    found = []
    for row, side in sides:
        for _ in range(_share(draws, side)):
            one, other = (str(language) for language in rng.choice(list(side), 2))
            if rng.random() < 0.72:
                pair = Pair(side[one].content, side[other].content, EQUIVALENT, (one, other))
            else:
                foreign_row, foreign = sides[rng.integers(len(sides))]
                if foreign_row.id == row.id:
                    continue
                other = str(rng.choice(list(foreign)))
                pair = Pair(side[one].content, foreign[other].content, "neutral", (one, other))
            found.append(attributed(pair, rng))
    return found


def strangers(rows: Sequence[Row], count: int, rng: np.random.Generator) -> list[Pair]:
    """At most `count` neutral pairs whose sides come from rows of two topics, in one language or two.

    What accuses and what denies contradict each other only if they are about one thing.
    """
    found = []
    for _ in range(count):
        one, other = (rows[i] for i in rng.choice(len(rows), 2))
        if one.topic == other.topic:
            continue
        left, right = (row.left if rng.random() < 0.5 else row.right for row in (one, other))
        language = str(rng.choice(list(left)))
        foreign = language if language in right and rng.random() < 0.6 else str(rng.choice(list(right)))
        found.append(Pair(_read(left[language], rng), _read(right[foreign], rng), "neutral", (language, foreign)))
    return found


def _read(side: Side, rng: np.random.Generator) -> str:
    """Mostly the reading; at times the whole sentence as content, as a wide span would give it."""
    if rng.random() < 0.85:
        return side.reading
    return attributed_text(side.speaker, side.polarity, side.sentence, side.context)


def _share(draws: int, languages: Collection[str]) -> int:
    """Of `draws`, meant for a row in all languages, what a row in these gives: at least one."""
    return max(1, round(draws * len(languages) / len(LANGUAGES)))


def _stands_alone(side: dict[str, Side]) -> bool:
    """Whether its content says all without the sentence before; judged in English, or in the first of its languages."""
    told = side.get("en") or next(iter(side.values()))
    return (
        not told.context
        and len(told.content.split()) >= 4
        and told.polarity in (Polarity.ASSERT, Polarity.ACCUSE, Polarity.DENY)
    )
