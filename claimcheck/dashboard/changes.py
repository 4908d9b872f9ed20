"""What became of a dispute since a link to it was made: decisions, flags and scores that came later."""

from datetime import datetime

from claimcheck.dashboard.marks import Html, element
from claimcheck.dashboard.phrases import said
from claimcheck.dashboard.wording import Words
from claimcheck.domain.listing import DisputeFile
from claimcheck.domain.review import standing


def changes_since(file: DisputeFile, made: datetime, say: Words) -> Html:
    """A note with each change, the earliest first; one that says so where nothing changed."""
    found = sorted([*_reviews(file, made, say), *_flags(file, made, say), *_scores(file, made, say)])
    when = say.moment(made)
    if not found:
        return element("p", said(say, "changed.nothing", moment=when), cls="cc-note", role="status")
    entries = (element("li", text, " ", element("span", say.moment(at), cls="cc-small")) for at, text in found)
    return element(
        "div",
        element("p", element("strong", said(say, "changed.since", moment=when))),
        element("ul", *entries, cls="cc-entries"),
        cls="cc-note cc-changed",
        role="status",
    )


def _reviews(file: DisputeFile, made: datetime, say: Words) -> list[tuple[datetime, Html]]:
    return [
        (one.decided_at, said(say, "changed.review", name=one.reviewer, decision=say(f"status.{one.decision}")))
        for one in standing(file.reviews)
        if _later(one.decided_at, made)
    ]


def _flags(file: DisputeFile, made: datetime, say: Words) -> list[tuple[datetime, Html]]:
    raised = [
        (one.raised_at, said(say, "changed.flag", name=one.raised_by))
        for one in file.flags
        if _later(one.raised_at, made)
    ]
    lowered = [
        (one.lowered_at, said(say, "changed.lowered", name=one.lowered_by))
        for one in file.flags
        if one.lowered_at is not None and _later(one.lowered_at, made)
    ]
    return raised + lowered


def _scores(file: DisputeFile, made: datetime, say: Words) -> list[tuple[datetime, Html]]:
    stored = [(datetime.fromisoformat(one.stored_at), one) for one in file.scored]
    return [(at, said(say, "changed.score", model=one.model_id)) for at, one in stored if _later(at, made)]


def _later(at: datetime, made: datetime) -> bool:
    """Whether something came after a link, whose moment is in whole seconds: not in the second it was made in."""
    return at.replace(microsecond=0) > made
