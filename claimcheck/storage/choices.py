"""What the list of disputes can be filtered by: counted as the list changes, so that offering it reads a few rows."""

from collections import Counter
from collections.abc import Iterable, Sequence

from sqlalchemy import delete, select, tuple_, update
from sqlalchemy.orm import Session

from claimcheck.domain.listing import OFFERED, DisputeFilter, FilterChoices
from claimcheck.storage.rows import insert_rows, portions
from claimcheck.storage.tables import ChoiceRow, DisputeRow

LANGUAGE, SPEAKER, OUTLET = "language", "speaker", "outlet"
KEYS_AT_ONCE = 500

Key = tuple[str, str, str]  # facet, value, name

_KEY = (ChoiceRow.facet, ChoiceRow.value, ChoiceRow.name)


def counted(session: Session, pair_ids: Sequence[str] | None = None) -> Counter[Key]:
    """How many sides of these listed pairs, or of all, have each value."""
    found: Counter[Key] = Counter()
    for side in ("left", "right"):
        names = ("language", "speaker_id", "speaker_name", "publisher")
        query = select(*(getattr(DisputeRow, f"{side}_{name}") for name in names))
        if pair_ids is not None:
            query = query.where(DisputeRow.pair_id.in_(pair_ids))
        for language, speaker_id, speaker_name, publisher in session.execute(query):
            found.update(((LANGUAGE, language, ""), (SPEAKER, speaker_id, speaker_name), (OUTLET, publisher, "")))
    return found


def stored(session: Session) -> Counter[Key]:
    """What is stored of `counted`."""
    return Counter({(row.facet, row.value, row.name): row.sides for row in session.scalars(select(ChoiceRow))})


def adjust(session: Session, before: Counter[Key], after: Counter[Key]) -> None:
    """Bring what is stored from the count `before` a change of the list to the one `after` it."""
    changes = {key: after[key] - before[key] for key in before | after if after[key] != before[key]}
    for keys in portions(sorted(changes), KEYS_AT_ONCE):
        rows = session.execute(select(*_KEY, ChoiceRow.sides).where(tuple_(*_KEY).in_(keys)))
        had = {(facet, value, name): sides for facet, value, name, sides in rows}
        now = {key: had.get(key, 0) + changes[key] for key in keys}
        gone = [key for key in had if not now[key]]
        session.execute(delete(ChoiceRow).where(tuple_(*_KEY).in_(gone)))
        if kept := [_values(key, now[key]) for key in had if now[key]]:
            session.execute(update(ChoiceRow), kept)
        insert_rows(session, ChoiceRow, [_values(key, now[key]) for key in keys if key not in had])


def choices(session: Session, named: DisputeFilter) -> FilterChoices:
    """The values with most disputes, and those that `named` names and the list has."""
    speakers = _values_of(session, SPEAKER, (*named.speakers, named.asserted_by, named.denied_by))
    names = select(ChoiceRow.value, ChoiceRow.name).where(ChoiceRow.facet == SPEAKER, ChoiceRow.value.in_(speakers))
    label: dict[str, str] = {}
    for speaker_id, name in session.execute(names):
        label[speaker_id] = min(label.get(speaker_id, name), name)
    return FilterChoices(
        languages=tuple(sorted(_values_of(session, LANGUAGE, named.languages))),
        speakers=tuple(sorted(label.items(), key=lambda speaker: (speaker[1].casefold(), speaker[0]))),
        outlets=tuple(sorted(_values_of(session, OUTLET, named.outlets))),
    )


def _values_of(session: Session, facet: str, named: Iterable[str]) -> set[str]:
    own = select(ChoiceRow.value).where(ChoiceRow.facet == facet, ChoiceRow.value != "")
    most = own.order_by(ChoiceRow.sides.desc(), ChoiceRow.value).limit(OFFERED)
    return {*session.scalars(most), *session.scalars(own.where(ChoiceRow.value.in_([*named])))}


def _values(key: Key, sides: int) -> dict[str, object]:
    return dict(zip(("facet", "value", "name", "sides"), (*key, sides), strict=True))
