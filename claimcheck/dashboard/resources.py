"""What the screens share: the desk over the store, and the check beside the server. No model is loaded here."""

import streamlit as st

from claimcheck import assembly
from claimcheck.dashboard.job import CheckJob
from claimcheck.desk.desk import Desk
from claimcheck.ingest.fetch import Fetcher
from claimcheck.protocols import Store
from claimcheck.settings import Settings, load_settings

_given: list[Settings] = []  # by the program that serves; empty under `streamlit run`


def use_settings(settings: Settings) -> None:
    """Serve with these settings, whatever the environment says."""
    _given[:] = [settings]


def desk() -> Desk:
    """The desk of this process. Raises StorageError if the database cannot be opened."""
    return _open_desk(_settings())


def store() -> Store:
    """The store that articles are added to, the one of the desk's database."""
    return _open_store(_settings())


def make_fetcher() -> Fetcher:
    """What fetches web addresses, with the manners of this process's settings; close it after use."""
    return assembly.make_fetcher(_settings())


def check_job() -> CheckJob:
    """The check of this process's database."""
    return _check_job(_settings().database)


def _settings() -> Settings:
    return _given[0] if _given else load_settings()


@st.cache_resource(show_spinner=False)
def _open_desk(settings: Settings) -> Desk:
    return assembly.open_desk(settings)


@st.cache_resource(show_spinner=False)
def _open_store(settings: Settings) -> Store:
    return assembly.open_store(settings)


@st.cache_resource(show_spinner=False)
def _check_job(database: str) -> CheckJob:
    return CheckJob(database)
