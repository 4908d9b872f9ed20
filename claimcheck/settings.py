"""Settings of one run: defaults < CLAIMCHECK_* environment < flags; read once and passed on."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from pathlib import Path

from claimcheck.errors import SettingsError

PREFIX = "CLAIMCHECK_"
DEVICES = ("auto", "cpu", "cuda")
NO_TAGGER, EMBEDDED_TAGGER = "off", "on"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person can set; every field has an environment variable, CLAIMCHECK_ and its name in capitals."""

    database: str = "sqlite:///claimcheck.db"  # SQLAlchemy URL
    nli_model: str = ""  # folder or Hugging Face id; "": the embedded model
    embed_model: str = ""  # folder or Hugging Face id; "": the embedded model
    tag_model: str = NO_TAGGER  # or EMBEDDED_TAGGER, or a folder: what reads English beside the rules
    gazetteer: str = ""  # a file with names of parties to add to the packaged ones
    device: str = "auto"  # auto, cpu or cuda
    fetch_allow: str = ""  # networks that may be fetched from besides the public internet: "10.1.0.0/16, 192.168.7.5"
    contact: str = ""  # an address or page that outlets see in the user agent
    reviewer: str = ""  # who is at the desk; "": the name of the operating system's user

    def __post_init__(self) -> None:
        if self.device not in DEVICES:
            raise SettingsError(f"Setting device is {self.device!r}; use one of {', '.join(DEVICES)}.")


def load_settings(environment: Mapping[str, str] | None = None, **flags: str | None) -> Settings:
    """Settings from the environment, overridden by the flags that are not None.

    A file path given as `database` is taken as SQLite. Raises SettingsError for a value that cannot be used.
    """
    environment = os.environ if environment is None else environment
    names = {field.name for field in fields(Settings)}
    unknown = sorted(key for key in environment if key.startswith(PREFIX) and key[len(PREFIX) :].lower() not in names)
    if unknown:
        known = ", ".join(PREFIX + name.upper() for name in sorted(names))
        raise SettingsError(f"Environment variable {unknown[0]} is not a setting; known are {known}.")
    given = {name: environment[PREFIX + name.upper()] for name in names if PREFIX + name.upper() in environment}
    given |= {name: value for name, value in flags.items() if value is not None}
    settings = replace(Settings(), **given)
    return replace(settings, database=_database_url(settings.database))


def _database_url(database: str) -> str:
    return database if "://" in database else f"sqlite:///{Path(database)}"
