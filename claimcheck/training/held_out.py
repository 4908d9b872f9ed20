"""Write what training never reads as files that `claimcheck evaluate` measures on."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from claimcheck.training import corpora
from claimcheck.training.corpora import Pair
from claimcheck.training.temperature import CALIBRATION_ROWS

MIXED_SEED = 20


def write_held_out(data: Path, out: Path) -> list[Path]:
    """The files written to `out`, in order.

    `xnli.LL.tsv`: held-out XNLI rows of ten languages, but those the temperature is fitted on; `xnli.mixed.tsv`: each
    row once, in two languages; `ans.tsv`, `farstail.tsv`: the parts for development; `ntrex.LL.txt` beside
    `ntrex.LL.en.txt`: translated news sentences, line by line.
    """
    out.mkdir(parents=True, exist_ok=True)
    tables = {language: _measured(corpora.pairs(data, f"xnli-dev.{language}")) for language in corpora.XNLI_LANGUAGES}
    sets = {f"xnli.{language}": table for language, table in tables.items()}
    sets["xnli.mixed"] = _mixed(tables)
    sets["ans"] = corpora.stance_pairs(data, "dev")
    sets["farstail"] = corpora.pairs(data, "farstail.val")
    written = [_write_pairs(out / f"{name}.tsv", pairs) for name, pairs in sets.items()]
    for language in (*corpora.LANGUAGES, *corpora.SIDE_LANGUAGES):
        if language == "en":
            continue
        test = corpora.retrieval_test(data, language)
        for name, lines in ((language, [t.foreign for t in test]), (f"{language}.en", [t.english for t in test])):
            path = out / f"ntrex.{name}.txt"
            path.write_text("".join(" ".join(line.split()) + "\n" for line in lines), encoding="utf-8")
            written.append(path)
    return written


def _measured(pairs: Sequence[Pair]) -> list[Pair]:
    return [pairs[row] for row in corpora.HELD_OUT_XNLI if row not in CALIBRATION_ROWS and row < len(pairs)]


def _mixed(tables: dict[str, list[Pair]]) -> list[Pair]:
    """Each row once, its premise and hypothesis in two different languages drawn by a fixed seed."""
    rng = np.random.default_rng(MIXED_SEED)
    languages = list(tables)
    found = []
    for row in range(len(tables[languages[0]])):
        one, other = (languages[i] for i in rng.choice(len(languages), 2, replace=False))
        left, right = tables[one][row], tables[other][row]
        found.append(Pair(left.premise, right.hypothesis, left.relation, (one, other)))
    return found


def _write_pairs(path: Path, pairs: Sequence[Pair]) -> Path:
    lines = ["premise\thypothesis\tlabel"]
    lines += ["\t".join((" ".join(p.premise.split()), " ".join(p.hypothesis.split()), p.relation)) for p in pairs]
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path
