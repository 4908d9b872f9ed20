"""Right of reply: the parties that a claim names, and whether they have answered it."""

from collections.abc import Callable, Mapping

from claimcheck.domain.claim import Claim
from claimcheck.domain.overview import Answer
from claimcheck.protocols import Overviews
from claimcheck.text.tokens import tokenise

LONGEST_NAME = 6  # words
CHARACTERS_READ = 1000  # of a claim
PARTIES_SHOWN = 5  # of one claim
SHORTEST_NAME = 3  # characters; less is an initial or a particle

FindParties = Callable[[str], Mapping[str, str]]  # text → parties of the gazetteer named in it: id → name


def answers(overviews: Overviews, claim: Claim, find_parties: FindParties) -> list[Answer]:
    """The parties named in the claim but its own speaker, those without an answer first, then by name."""
    text = claim.resolved_content[:CHARACTERS_READ]
    parties = {**find_parties(text), **overviews.speakers_named(_phrases(text))}
    named = {one: parties[one] for one in sorted(parties)[: 2 * PARTIES_SHOWN] if one != claim.speaker_id}
    answered = overviews.answers(claim.id, list(named)) if named else {}
    found = [Answer(claim.id, party_id, name, answered.get(party_id)) for party_id, name in named.items()]
    found.sort(key=lambda one: (one.dispute is not None, one.party_name, one.party_id))
    return found[:PARTIES_SHOWN]


def _phrases(text: str) -> list[str]:
    """All runs of up to LONGEST_NAME words of the text, each once."""
    words = [token for token in tokenise(text) if token.is_word]
    runs = (
        text[words[first].start : words[last].end]
        for first in range(len(words))
        for last in range(first, min(first + LONGEST_NAME, len(words)))
    )
    return list(dict.fromkeys(run for run in runs if len(run) >= SHORTEST_NAME))
