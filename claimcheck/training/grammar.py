"""Make inference pairs in the language of disputes from frames: tolls, blame, control, arms, deals, and look-alikes.

A rule says how two frames relate when they share or change a slot. The pair is then dressed as attributed claims, so
that denials and dismissals fall on every relation alike.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from claimcheck.training.attributed import EQUIVALENT, attributed
from claimcheck.training.corpora import LANGUAGES, Pair
from claimcheck.training.frames import FRAMES, PARTIES, PLACES, SCRIPT, SENTENCES


@dataclass(frozen=True, slots=True)
class Rule:
    """Two frames, the slots in which the second differs, and the relation.

    `n>` is a greater number; `a=b`: the parties change places.
    """

    left: str
    right: str
    changed: tuple[str, ...]
    relation: str


RULES = (
    *(Rule(frame, frame, (), EQUIVALENT) for frame in FRAMES),
    *(
        Rule(frame, frame, ("p",), "neutral")
        for frame in ("toll", "nobody", "shelled", "holds", "left", "open", "shut", "gas", "price")
    ),
    *(Rule(frame, frame, ("b",), "neutral") for frame in ("armed", "signed", "refused", "ready")),
    Rule("toll", "toll", ("n",), "contradiction"),
    Rule("wounded", "wounded", ("n",), "contradiction"),
    Rule("price", "price", ("n",), "contradiction"),
    Rule("freed", "freed", ("n",), "contradiction"),
    Rule("paid", "paid", ("n",), "contradiction"),
    Rule("least", "toll", ("n>",), "neutral"),
    Rule("toll", "least", ("n<",), "entailment"),
    Rule("toll", "least", ("n>",), "contradiction"),
    Rule("least", "least", ("n>",), "neutral"),
    Rule("toll", "nobody", (), "contradiction"),
    Rule("least", "nobody", (), "contradiction"),
    Rule("toll", "wounded", ("n",), "neutral"),
    Rule("wounded", "nobody", (), "neutral"),
    Rule("toll", "nobody", ("p",), "neutral"),
    Rule("shelled", "shelled", ("a",), "contradiction"),  # blame thrown back for one event
    Rule("gas", "gas", ("a",), "contradiction"),
    Rule("holds", "holds", ("a",), "contradiction"),
    Rule("holds", "left", (), "contradiction"),
    Rule("left", "holds", ("a",), "neutral"),
    Rule("shelled", "holds", (), "neutral"),
    Rule("shelled", "toll", (), "neutral"),
    Rule("gas", "toll", (), "neutral"),
    Rule("gas", "shelled", (), "neutral"),
    Rule("armed", "unarmed", (), "contradiction"),
    Rule("armed", "armed", ("a=b",), "neutral"),
    Rule("armed", "unarmed", ("b",), "neutral"),
    Rule("armed", "ready", (), "neutral"),
    Rule("signed", "refused", (), "contradiction"),
    Rule("signed", "refused", ("b",), "neutral"),
    Rule("ready", "signed", (), "neutral"),
    Rule("open", "shut", (), "contradiction"),
    Rule("open", "shut", ("p",), "neutral"),
    Rule("paid", "unpaid", (), "contradiction"),
    Rule("paid", "unpaid", ("a",), "neutral"),
    Rule("paid", "freed", (), "neutral"),
    Rule("price", "fell", (), "contradiction"),
    Rule("price", "fell", ("p",), "neutral"),
)


def dispute_pairs(count: int, rng: np.random.Generator) -> list[Pair]:
    """`count` attributed pairs; relations are drawn evenly, two thirds within one language."""
    by_relation: dict[str, list[Rule]] = {}
    for rule in RULES:
        by_relation.setdefault("entailment" if rule.relation == EQUIVALENT else rule.relation, []).append(rule)
    found = []
    for _ in range(count):
        rules = by_relation[("entailment", "neutral", "contradiction")[rng.integers(3)]]
        rule = rules[rng.integers(len(rules))]
        one, other = rng.choice(LANGUAGES, 2) if rng.random() < 0.33 else [rng.choice(LANGUAGES)] * 2
        pair = filled(rule, str(one), str(other), rng)
        found.append(attributed(pair, rng))
    return found


def filled(rule: Rule, left_language: str, right_language: str, rng: np.random.Generator) -> Pair:
    """The rule's two sentences with names and numbers in their slots."""
    parties, places = rng.permutation(len(PARTIES)), rng.permutation(len(PLACES))
    number = int(rng.integers(4, 240))
    slots = {"a": int(parties[0]), "b": int(parties[1]), "p": int(places[0]), "n": number}
    second = dict(slots)
    for change in rule.changed:
        match change:
            case "a" | "b":
                second[change] = int(parties[2])
            case "p":
                second["p"] = int(places[1])
            case "a=b":
                second["a"], second["b"] = slots["b"], slots["a"]
            case "n>":
                second["n"] = number + int(rng.integers(2, 90))
            case "n<":
                second["n"] = max(2, number - int(rng.integers(1, 40)))
            case _:
                second["n"] = number + int(rng.choice((-1, 1))) * int(rng.integers(1, max(2, number // 2)))
    return Pair(
        _sentence(rule.left, slots, left_language),
        _sentence(rule.right, second, right_language),
        rule.relation,
        (left_language, right_language),
    )


def _sentence(frame: str, slots: dict[str, int], language: str) -> str:
    script = SCRIPT.get(language, 0)
    return SENTENCES[language][FRAMES.index(frame)].format(
        a=PARTIES[slots["a"]][script], b=PARTIES[slots["b"]][script], p=PLACES[slots["p"]][script], n=slots["n"]
    )
