"""Sentences of the catalogue with names, dates and texts set into them, each kept from disturbing the sentence."""

from string import Formatter

from claimcheck.dashboard.marks import Html, element, joined
from claimcheck.dashboard.wording import Words


def said(say: Words, key: str, **values: str) -> Html:
    """The words for `key` with every value isolated: a Latin name in an Arabic sentence stays where it belongs."""
    parts: list[str] = []
    for literal, name, _, _ in Formatter().parse(say.template(key)):
        parts.append(literal)
        if name:
            parts.append(element("bdi", values[name]))
    return joined(parts)
