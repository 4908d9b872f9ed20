import pytest

from claimcheck.errors import SettingsError
from claimcheck.settings import load_settings


def test_flags_beat_the_environment_and_the_environment_beats_defaults() -> None:
    environment = {"CLAIMCHECK_DEVICE": "cpu", "CLAIMCHECK_REVIEWER": "Amal"}
    settings = load_settings(environment, device="cuda", database=None)
    assert (settings.device, settings.reviewer, settings.database) == ("cuda", "Amal", "sqlite:///claimcheck.db")


def test_a_file_path_is_an_sqlite_database() -> None:
    assert load_settings({}, database="news/desk.db").database == "sqlite:///news/desk.db"
    assert load_settings({}, database="postgresql+psycopg://desk@localhost/news").database.startswith("postgresql")


def test_an_unknown_device_is_named_with_the_choices() -> None:
    with pytest.raises(SettingsError, match="device is 'gpu'; use one of auto, cpu, cuda"):
        load_settings({}, device="gpu")


def test_a_misspelt_setting_is_not_passed_over() -> None:
    with pytest.raises(SettingsError, match="CLAIMCHECK_DEVIEC is not a setting"):
        load_settings({"CLAIMCHECK_DEVIEC": "cpu"})
