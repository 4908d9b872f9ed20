"""An article on the terminal with its sources, cues and contents in colour."""

from collections.abc import Sequence

from claimcheck.domain.article import Article
from claimcheck.domain.claim import Claim

STYLES = {"source": "bold cyan", "cue": "bold yellow", "content": "green"}


def print_marked(article: Article, claims: Sequence[Claim]) -> None:
    """Print the text with source, cue and content coloured, and a legend."""
    from rich.console import Console
    from rich.text import Text

    text = Text("".join(letter if letter.isprintable() or letter == "\n" else " " for letter in article.text))
    for claim in claims:
        attribution = claim.attribution
        for span in attribution.content_spans:
            text.stylize(STYLES["content"], span.start, span.end)
        text.stylize(STYLES["cue"], *attribution.cue_span)
        for source in filter(None, (attribution.source_span, attribution.pronoun_span)):
            text.stylize(STYLES["source"], *source)
    console = Console()
    console.print(text)
    console.print(Text.assemble(*((f"{name}  ", style) for name, style in STYLES.items())))
