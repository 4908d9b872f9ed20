"""Offices and organs of a state in a mention: "the Russian defence ministry", "a spokesman of the army", and whose they
are."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from claimcheck.extract.gazetteer import Entity, Gazetteer, folded_words
from claimcheck.extract.lexicon import FILLERS, Kind, Lexicon
from claimcheck.extract.mentions import bare_word, states_in
from claimcheck.extract.parties import parties

LONGEST_OFFICE = 5  # words
SHORTEST_BODY = 3  # words of a body's name that may hold an office and the adjective of a state
LEAST_TOLD, TOLD_TIMES = 3, 2  # how often an article names the state it is about, and as many times the next one


class StateOffices:
    """The offices of states that the mentions of one article name; `full` are always the folded words of a mention."""

    def __init__(self, lexicon: Lexicon, gazetteer: Gazetteer, text: str) -> None:
        self.lexicon, self.gazetteer, self.text = lexicon, gazetteer, text

    def office_in(self, full: tuple[str, ...]) -> tuple[Sequence[int], tuple[str, str]] | None:
        """Where the longest office stands, its key and its pattern. The adjective of its state may part it:
        "ministère | russe | de la Défense"."""
        if found := self._longest_office(full):
            return found
        kept = [at for at, word in enumerate(full) if self.state_of(word) is None]
        found = self._longest_office(tuple(full[at] for at in kept)) if len(kept) < len(full) else None
        return ([kept[at] for at in found[0]], found[1]) if found else None

    def kinds_beside(self, office: Sequence[int], full: tuple[str, ...]) -> list[int]:
        """The kinds of the words that do not stand in the name of a body: in "the foreign ministry" none is a title,
        in "the foreign minister" both are."""
        body = any(self.lexicon.kind(full[at]) & Kind.BODY for at in office)
        return [
            self.lexicon.kind(w) | self.lexicon.kind(bare_word(w, self.lexicon))
            for at, w in enumerate(full)
            if not (body and at in office)
        ]

    def state_of_official(self, full: tuple[str, ...]) -> str:
        """The key of the state for which people, offices or media of it speak: "Syrian | officials", "a Russian |
        general"; "" where none is named, or another body, "Syrian opposition | officials"."""
        official: set[int] = set()
        for place, forms in self._stretches(full):
            if any(map(self.gazetteer.is_official, forms)):
                official.update(place)
        rest = [at for at in range(len(full)) if at not in official]
        if not official or any(self.lexicon.kind(full[at]) & Kind.BODY for at in rest) or self.other_body(full):
            return ""
        state = self.first_state(full, rest, min(official))
        return "" if state is None else state.id

    def other_body(self, full: tuple[str, ...]) -> Entity | None:
        """A known body whose name has an office of a state in it though it speaks for none: "a spokesman of the | Free
        Syrian Army"."""
        forms = (full, tuple(bare_word(word, self.lexicon) for word in full))
        found = (self.gazetteer.longest(words, start) for words in forms for start in range(len(words)))
        named = (entity for entity, size in filter(None, found) if size >= SHORTEST_BODY)
        return next((entity for entity in named if entity.kind == "body" and not entity.state), None)

    def home_of(self, full: tuple[str, ...]) -> str:
        """The key of the state that the article is about, where the mention is an organ of it that stands without any:
        "the army", "an official of | state television"; "" otherwise, or where two states are told of alike."""
        beside = FILLERS | Kind.ROLE | Kind.SPOKESMAN | Kind.TITLE
        domestic = self.gazetteer.domestic
        organs = (place for place, forms in self._stretches(full) if not domestic.isdisjoint(forms))
        organ = max(organs, key=len, default=None)
        if organ is None or not all(
            self.lexicon.kind(word) & beside for at, word in enumerate(full) if at not in organ
        ):
            return ""
        (first, times), (_, next_times) = [*self._states_told.most_common(2), ("", 0), ("", 0)][:2]
        return first if times >= max(LEAST_TOLD, TOLD_TIMES * next_times) else ""

    def first_state(self, full: tuple[str, ...], places: Iterable[int], office: int) -> Entity | None:
        """The state named first at one of the places, beside an office that begins at `office`."""
        states = (self._state_at(full, at, office) for at in places)
        return next((state for state in states if state is not None), None)

    def named_state(self, full: tuple[str, ...]) -> Entity | None:
        """The first state that is named, by whatever name of it is the longest."""
        found = (self.gazetteer.longest(full, start) for start in range(len(full)))
        return next((entity for entity, _ in filter(None, found) if entity.kind == "state"), None)

    def state_of(self, adjective: str) -> Entity | None:
        """The state of an adjective; of one that states share, none where the article names several of them: 伊 is Iran
        or Iraq."""
        shared = self.gazetteer.shared.get(adjective, ())
        told = [state for state in shared if state.id in self._parties]
        meant = told or [self.gazetteer.adjectives.get(adjective)]
        return meant[0] if len(meant) == 1 else None

    def is_elsewhere(self, known: Entity, kinds: list[int]) -> bool:
        """Whether only a common noun names a body of a state that the article does not: "the opposition"."""
        if not self.text or not kinds or not all(kind & Kind.BODY for kind in kinds):
            return False
        homes = (self.gazetteer.adjectives.get(word) for word in folded_words(known.name))
        home = next((state for state in homes if state is not None), None)
        return home is not None and home.id not in self._states_told

    def _longest_office(self, full: tuple[str, ...]) -> tuple[Sequence[int], tuple[str, str]] | None:
        named = [
            (place, office)
            for place, forms in self._stretches(full)
            if (office := next(filter(None, map(self.gazetteer.offices.get, forms)), None))
        ]
        return max(named, key=lambda one: len(one[0]), default=None)

    def _stretches(self, full: tuple[str, ...]) -> Iterator[tuple[range, tuple[tuple[str, ...], tuple[str, ...]]]]:
        """Where up to LONGEST_OFFICE words stand together, and the words as they stand and bare."""
        bare = tuple(bare_word(word, self.lexicon) for word in full)
        for start in range(len(full)):
            for end in range(start + 1, min(start + LONGEST_OFFICE, len(full)) + 1):
                yield range(start, end), (full[start:end], bare[start:end])

    def _state_at(self, full: tuple[str, ...], index: int, office: int) -> Entity | None:
        """The state whose name or adjective is at `index`: 伊拉克政府 is not of 伊, nor 乌干达政府 of 乌."""
        named = self.gazetteer.longest(full, index)
        if named is not None and named[1] > 1 and named[0].kind == "state":
            return named[0]
        apart = not self.lexicon.language.spaced and index + 1 < office
        return None if apart else self.state_of(full[index]) or self.state_of(bare_word(full[index], self.lexicon))

    @cached_property
    def _states_told(self) -> Counter[str]:
        """How often the article names each state."""
        return states_in(self.text, self.lexicon, self.gazetteer)

    @cached_property
    def _parties(self) -> dict[str, str]:
        """The parties that the article names."""
        return parties(self.text)
