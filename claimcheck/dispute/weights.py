"""weights.toml to the logistic models and thresholds of the dispute logic, and back."""

import math
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from importlib import resources

from claimcheck.domain.pair import Contribution


@dataclass(frozen=True, slots=True)
class Logistic:
    """A logistic model over named features; a feature that is missing counts as 0."""

    intercept: float
    weights: Mapping[str, float]  # log-odds for each unit of the feature

    def contributions(self, features: Mapping[str, float]) -> tuple[Contribution, ...]:
        """What each feature adds, the strongest first; features that add nothing are left out."""
        added = [
            Contribution(name, features[name], weight * features[name])
            for name, weight in self.weights.items()
            if features.get(name)
        ]
        return tuple(sorted(added, key=lambda item: (-abs(item.log_odds), item.feature)))

    def probability(self, features: Mapping[str, float]) -> float:
        """The calibrated probability, 0 to 1."""
        log_odds = self.intercept + sum(weight * features.get(name, 0.0) for name, weight in self.weights.items())
        return 1 / (1 + math.exp(-max(-500.0, min(500.0, log_odds))))


@dataclass(frozen=True, slots=True)
class Thresholds:
    """Where findings begin, in calibrated probability."""

    listed: float  # of contradiction: from here on it is listed
    unsure: float  # of contradiction: from here up to `listed` it goes to the unsure list
    agreement: float  # of entailment
    considered: float = 0.0  # of contradiction by structure alone: below it no model reads the pair


@dataclass(frozen=True, slots=True)
class JudgeWeights:
    """The two models for one kind of evidence (structure alone, or structure and scores)."""

    contradiction: Logistic
    entailment: Logistic
    thresholds: Thresholds
    by_languages: Mapping[str, Thresholds] = field(default_factory=dict)  # "ar-en": where that pair has its own

    def thresholds_for(self, languages: str) -> Thresholds:
        """The thresholds for two languages, named in alphabetical order."""
        return self.by_languages.get(languages, self.thresholds)


@lru_cache(maxsize=1)
def shipped_weights() -> tuple[JudgeWeights, JudgeWeights]:
    """The shipped weights: for structure alone, and for structure with scores."""
    return read_weights(resources.files("claimcheck.dispute").joinpath("weights.toml").read_text(encoding="utf-8"))


def read_weights(text: str) -> tuple[JudgeWeights, JudgeWeights]:
    """The weights in a TOML text: for structure alone, and for structure with scores."""
    tables = tomllib.loads(text)
    return _judge_weights(tables["structure"]), _judge_weights(tables["scored"])


def _judge_weights(table: dict) -> JudgeWeights:
    return JudgeWeights(
        _logistic(table["contradiction"]),
        _logistic(table["entailment"]),
        Thresholds(**table["thresholds"]),
        {languages: Thresholds(**own) for languages, own in table.get("thresholds_by_languages", {}).items()},
    )


def _logistic(table: dict) -> Logistic:
    return Logistic(table["intercept"], dict(table["weights"]))


def write_weights(structure: JudgeWeights, scored: JudgeWeights, heading: str) -> str:
    """The TOML text that `read_weights` reads; `heading` says what they were fitted on, as comment lines."""
    lines = [*(f"# {line}".rstrip() for line in heading.splitlines()), ""]
    for name, weights in (("structure", structure), ("scored", scored)):
        lines += [f"[{name}.thresholds]", *_threshold_lines(weights.thresholds)]
        for languages, own in sorted(weights.by_languages.items()):
            lines += ["", f"[{name}.thresholds_by_languages.{languages}]", *_threshold_lines(own)]
        for relation in ("contradiction", "entailment"):
            model: Logistic = getattr(weights, relation)
            lines += [
                "",
                f"[{name}.{relation}]",
                f"intercept = {model.intercept:.4f}",
                "",
                f"[{name}.{relation}.weights]",
            ]
            lines += [f'"{feature}" = {weight:.4f}' for feature, weight in sorted(model.weights.items())]
        lines.append("")
    return "\n".join(lines).rstrip() + "\n"


def _threshold_lines(thresholds: Thresholds) -> list[str]:
    return [f"{name} = {getattr(thresholds, name):.4f}" for name in ("listed", "unsure", "agreement", "considered")]
