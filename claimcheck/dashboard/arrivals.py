"""What others decided while a person looks at a dispute: told once, in the run that first shows it."""

from collections.abc import Sequence

import streamlit as st

from claimcheck.domain.review import Review

SEEN = "seen"  # session key: the dispute on the page, and how many of its reviews this person knows of


def arrived(pair_id: str, reviews: Sequence[Review]) -> Review | None:
    """The last review that came since the page of this dispute was opened, once; None where nothing came."""
    opened, known = st.session_state.get(SEEN, ("", 0))
    saw(pair_id, len(reviews))
    return reviews[-1] if opened == pair_id and len(reviews) > known else None


def saw(pair_id: str, number: int) -> None:
    """This person knows of the first `number` reviews: of those told, and of those made here."""
    st.session_state[SEEN] = (pair_id, number)
