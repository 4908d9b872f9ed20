"""An article to the news agency it comes from: its publisher, or one credited in its first or last words."""

from claimcheck.domain.article import Article
from claimcheck.extract.gazetteer import gazetteer

# Canonical names of gazetteer.toml. Media that report for themselves alone (channels, newspapers) are none of these.
AGENCIES = frozenset(
    {
        "Reuters",
        "AFP",
        "Associated Press",
        "Xinhua",
        "SANA",
        "TASS",
        "RIA Novosti",
        "Interfax",
        "Anadolu Agency",
        "dpa",
        "IRNA",
    }
)
HEAD_CHARS = 160  # dateline and by-line: "BEIRUT (Reuters) -", "Monitor AFP Thursday 25 Aug"
TAIL_CHARS = 120  # "--Reuters", "(With AFP and Reuters)"


def credited_agency(article: Article) -> str:
    """The canonical name of the agency, or "" where none is credited; of several the first named."""
    texts = (article.publisher, article.text[:HEAD_CHARS], article.text[HEAD_CHARS:][-TAIL_CHARS:])
    return next(filter(None, map(_agency_in, texts)), "")


def _agency_in(text: str) -> str:
    """The canonical name of the first agency that `text` names, or ""."""
    return next((entity.name for entity in gazetteer().named_in(text) if entity.name in AGENCIES), "")
