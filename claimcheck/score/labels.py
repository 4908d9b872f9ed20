"""Says which output of a model is which relation, from the model's own words."""

from collections.abc import Mapping, Sequence

from claimcheck.errors import LabelMismatch

RELATIONS = ("entailment", "neutral", "contradiction")


def relation_positions(id2label: Mapping[int, str], label_order: Sequence[str], model_id: str) -> tuple[int, int, int]:
    """The outputs that hold entailment, neutral and contradiction.

    `label_order` is what the card lists, or empty without a card. Raises LabelMismatch if the model's labels are not
    the three relations, or stand in another order than the card's: a wrong order turns every result round unnoticed.
    """
    given = [id2label[index] for index in sorted(id2label)]
    labels = tuple(label.strip().lower() for label in given)
    if sorted(labels) != sorted(RELATIONS):
        raise LabelMismatch(
            f"Model {model_id} has the labels {', '.join(given) or 'none'}; an NLI model names entailment, neutral "
            "and contradiction in id2label of its config.json."
        )
    if label_order and tuple(label_order) != labels:
        raise LabelMismatch(
            f"Model card {model_id} lists labels {', '.join(label_order)}; the model gives {', '.join(labels)}. "
            "Fix label_order in its model.toml."
        )
    entailment, neutral, contradiction = (labels.index(relation) for relation in RELATIONS)
    return entailment, neutral, contradiction
