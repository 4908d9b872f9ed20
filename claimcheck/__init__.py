"""claimcheck follows disputed assertions in the news: who claims what, and who says otherwise."""

__version__ = "0.1.0"
