"""The curated names that mean the same party in every script, read once from gazetteer.toml; users can add their own
file.

Each entry has a canonical English name, a kind, and aliases in any script, and, if it speaks for a state, the name of
that `state`. A state also has adjectives ("Russian", الروسية) so that "the Russian defence ministry" is found from its
parts, and capitals that stand for its government.
"""

import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources
from pathlib import Path

from claimcheck.errors import SettingsError
from claimcheck.text.normalise import fold
from claimcheck.text.tokens import tokenise

KEPT = 4096  # names whose words are kept: each mention is asked for its words again and again


@dataclass(frozen=True, slots=True)
class Entity:
    """A party: `id` is its key in every script, `name` how it is shown."""

    id: str
    name: str
    kind: str  # state, body, person, medium
    state: str = ""  # key of the state it is, or speaks for


@dataclass(frozen=True, slots=True)
class Gazetteer:
    """Lookup tables over folded words."""

    names: dict[tuple[str, ...], Entity]
    adjectives: dict[str, Entity]  # folded adjective → state
    shared: dict[str, tuple[Entity, ...]]  # folded adjective of several states → those states: 伊
    offices: dict[tuple[str, ...], tuple[str, str]]  # folded words → (office key, English pattern with {adjective})
    officials: frozenset[tuple[str, ...]]  # folded words for people and media that speak for a state
    domestic: frozenset[tuple[str, ...]]  # folded words for organs of a state that need no adjective: "the army"
    state_adjectives: dict[str, str]  # state id → English adjective

    def find(self, words: tuple[str, ...]) -> Entity | None:
        """The entity whose alias is exactly `words` (folded)."""
        return self.names.get(words)

    def is_official(self, words: tuple[str, ...]) -> bool:
        """Whether `words` (folded) are an office of a state, or people or media that speak for one."""
        return words in self.offices or words in self.officials

    def longest(self, words: tuple[str, ...], start: int = 0) -> tuple[Entity, int] | None:
        """(entity, number of words) of the longest alias that begins at `start`."""
        for size in range(min(8, len(words) - start), 0, -1):
            found = self.names.get(words[start : start + size])
            if found:
                return found, size
        return None

    def named_in(self, text: str) -> Iterator[Entity]:
        """Every entity that the text names, in its order; the longest alias counts."""
        words, place = folded_words(text), 0
        while place < len(words):
            entity, size = self.longest(words, place) or (None, 1)
            if entity is not None:
                yield entity
            place += size


@lru_cache(maxsize=KEPT)
def folded_words(name: str) -> tuple[str, ...]:
    """The folded words of a name, marks left out; Han names are cut into characters. Those asked for last are kept."""
    return tuple(token.norm for token in tokenise(name) if token.is_word)


_added: list[Path] = []  # a user's own file


def use_gazetteer(extra: Path | None) -> None:
    """Adds the entries of `extra` (same form), or none, to what `gazetteer` gives from now on. Raises SettingsError for
    a file that cannot be read."""
    _read(extra)
    _added[:] = [] if extra is None else [extra]


def gazetteer() -> Gazetteer:
    """The packaged gazetteer with the entries of the user's own file."""
    return _read(_added[0] if _added else None)


@lru_cache(maxsize=8)
def _read(extra: Path | None) -> Gazetteer:
    text = resources.files("claimcheck.extract").joinpath("gazetteer.toml").read_text(encoding="utf-8")
    tables = [tomllib.loads(text)]
    if extra is not None:
        try:
            tables.append(tomllib.loads(extra.read_text(encoding="utf-8")))
        except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
            raise SettingsError(
                f"Gazetteer {extra} cannot be read ({error}); see docs/languages.md for its form."
            ) from error
    return _compiled(tables)


def _compiled(tables: Iterable[dict[str, list[dict[str, object]]]]) -> Gazetteer:
    names: dict[tuple[str, ...], Entity] = {}
    adjectives: dict[str, Entity] = {}
    shared: dict[str, tuple[Entity, ...]] = {}
    offices: dict[tuple[str, ...], tuple[str, str]] = {}
    officials: set[tuple[str, ...]] = set()
    domestic: set[tuple[str, ...]] = set()
    state_adjectives: dict[str, str] = {}
    for table in tables:
        for entry in table.get("entity", []):
            name, kind = str(entry["name"]), str(entry.get("kind", "body"))
            state = name if kind == "state" else str(entry.get("state", ""))
            entity = Entity(_key(name), name, kind, _key(state))
            for alias in (name, *_strings(entry, "aliases"), *_strings(entry, "capitals")):
                names.setdefault(folded_words(alias), entity)
            for adjective in _strings(entry, "adjectives")[:1]:
                state_adjectives.setdefault(entity.id, adjective)
            for adjective in _strings(entry, "adjectives"):
                first = adjectives.setdefault(fold(adjective), entity)
                if first.id != entity.id:
                    shared[fold(adjective)] = (*shared.get(fold(adjective), (first,)), entity)
        for office in table.get("office", []):
            for alias in _strings(office, "aliases"):
                offices[folded_words(alias)] = (str(office["key"]), str(office["name"]))
        for official in table.get("official", []):
            officials.update(map(folded_words, _strings(official, "aliases")))
        for organ in table.get("domestic", []):
            domestic.update(map(folded_words, _strings(organ, "aliases")))
    names.pop((), None)
    return Gazetteer(names, adjectives, shared, offices, frozenset(officials), frozenset(domestic), state_adjectives)


def _strings(entry: dict[str, object], field: str) -> list[str]:
    value = entry.get(field, [])
    return (
        [str(item) for item in value] if isinstance(value, list) else [part.strip() for part in str(value).split(",")]
    )


def _key(name: str) -> str:
    return "-".join(folded_words(name))
