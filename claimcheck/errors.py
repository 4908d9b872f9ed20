"""Every error claimcheck raises for its users.

    ClaimcheckError
    ├── SettingsError
    ├── IngestError
    │   ├── UnreadableArticle
    │   ├── UnsupportedLanguage
    │   └── FetchRefused
    ├── ModelError
    │   ├── ModelUnavailable
    │   ├── ModelCardError
    │   └── LabelMismatch
    ├── TrainingError
    ├── GoldError
    ├── DeskError
    └── StorageError
        ├── NotFound
        ├── Conflict
        └── SchemaMismatch

A message is one line: the fact, the value, and what to do. The command line prints it and exits with 1;
the dashboard shows it. Any other exception is a bug and keeps its traceback.
"""


class ClaimcheckError(Exception):
    """Something the user can put right; the message says what and how."""


class SettingsError(ClaimcheckError):
    """A setting has a value that cannot be used."""


class IngestError(ClaimcheckError):
    """An article could not be taken in."""


class UnreadableArticle(IngestError):
    """The file is missing, binary, wrongly encoded, empty or malformed."""


class UnsupportedLanguage(IngestError):
    """No language file knows the language of this text."""


class FetchRefused(IngestError):
    """An address may not be fetched, or did not answer."""


class ModelError(ClaimcheckError):
    """A learned model could not be used."""


class ModelUnavailable(ModelError):
    """The model's files are not on this machine, or are broken."""


class ModelCardError(ModelError):
    """model.toml is missing a field or contradicts the files beside it."""


class LabelMismatch(ModelError):
    """The model's own labels differ from those its card lists."""


class TrainingError(ClaimcheckError):
    """The data folder or the base model does not allow training."""


class GoldError(ClaimcheckError):
    """A gold file or table is malformed; the message names file and line."""


class DeskError(ClaimcheckError):
    """What a person entered cannot be stored."""


class StorageError(ClaimcheckError):
    """The database could not be read or written."""


class NotFound(StorageError):
    """No record has this id."""


class Conflict(StorageError):
    """Somebody else changed the record since it was read."""


class SchemaMismatch(StorageError):
    """The database was made by a newer claimcheck, or needs an upgrade."""
