"""The list of speakers: who says most, found by any of their names; each leads to a ledger of positions."""

from claimcheck.dashboard import bound
from claimcheck.dashboard.cards import NAME_CHARACTERS, clipped
from claimcheck.dashboard.marks import Html, element, table, table_row
from claimcheck.dashboard.paging import page_turner, start
from claimcheck.dashboard.screen import Screen, show
from claimcheck.dashboard.views import speaker
from claimcheck.desk.desk import Desk
from claimcheck.domain.overview import SpeakerRow

ROWS = 50


def render(desk: Desk, screen: Screen) -> None:
    """The whole page; an address that names a speaker shows that one."""
    view, say = screen.view, screen.say
    if view.speaker:
        speaker.render(desk, screen)
        return
    screen.title("speakers.title", "speakers.about")
    bound.search_field(screen, "filter.search", "speakers.search_hint")
    page = desk.overviews.speakers_page(view.filter.text, offset=start(screen, ROWS), limit=ROWS)
    if page.total == 0:
        screen.note(say("speakers.none"))
        return
    show(element("p", say("speakers.count", count=page.total), cls="cc-small"))
    heads = ("speakers.name", "speakers.claims", "speakers.disputes", "speakers.first", "speakers.last")
    show(table(map(say, heads), (_row(row, screen) for row in page.rows)))
    page_turner(screen, page.total, ROWS)


def _row(row: SpeakerRow, screen: Screen) -> Html:
    say = screen.say
    name = clipped(row.name or say("unknown"), NAME_CHARACTERS)
    link = element("a", element("bdi", name), href=screen.href("speaker", screen.view.of_speaker(row.id)))
    cells = (str(row.claims), str(row.disputes), say.day(row.first_on) or "–", say.day(row.last_on) or "–")
    return table_row(cells, head=link)
