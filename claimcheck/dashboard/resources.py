"""What the screens share: the desk over the store. The only cached resource; no model is loaded here."""

import streamlit as st

from claimcheck import assembly
from claimcheck.desk.desk import Desk
from claimcheck.settings import Settings, load_settings

_given: list[Settings] = []  # by the program that serves; empty under `streamlit run`


def use_settings(settings: Settings) -> None:
    """Serve with these settings, whatever the environment says."""
    _given[:] = [settings]


def desk() -> Desk:
    """The desk of this process. Raises StorageError if the database cannot be opened."""
    return _open_desk(_given[0] if _given else load_settings())


@st.cache_resource(show_spinner=False)
def _open_desk(settings: Settings) -> Desk:
    return assembly.open_desk(settings)
