"""The one place where concrete things meet: settings in, wired objects out. Nothing here loads a model."""

import getpass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypedDict

from claimcheck.protocols import Embedder, Extractor, Judge, Retriever, Scorer, Store, Tagger
from claimcheck.settings import EMBEDDED_TAGGER, NO_TAGGER, Settings

if TYPE_CHECKING:
    from claimcheck.desk.desk import Desk
    from claimcheck.domain.calibration import Calibration, Cut
    from claimcheck.extract.extractor import RuleExtractor
    from claimcheck.ingest.fetch import Fetcher
    from claimcheck.storage.store import SqlStore


def open_store(settings: Settings, create: bool = True) -> "SqlStore":
    """The store behind `settings.database`; an older one is upgraded, and a new one made where `create` says so."""
    from claimcheck.storage.store import open_store as open_sql_store

    return open_sql_store(settings.database, create=create)


def open_desk(settings: Settings) -> "Desk":
    """The desk of one reviewer over the store."""
    from claimcheck.desk.desk import Desk
    from claimcheck.extract.parties import parties

    _add_names(settings)
    reviewer = settings.reviewer or getpass.getuser()
    return Desk(open_store(settings), reviewer, clock=lambda: datetime.now(UTC), find_parties=parties)


def make_fetcher(settings: Settings) -> "Fetcher":
    """What fetches web addresses, with the manners of `settings`; close it after use."""
    from claimcheck.ingest.addresses import Allowed
    from claimcheck.ingest.fetch import Fetcher, Manners

    return Fetcher(Manners(Allowed.of(settings.fetch_allow), settings.contact))


def make_extractor(settings: Settings) -> Extractor:
    """What finds who says what: the rules, and beside them the tagger where `settings.tag_model` names one."""
    return make_rules(settings, None if settings.tag_model == NO_TAGGER else make_tagger(settings))


def make_rules(settings: Settings, tagger: Tagger | None = None) -> "RuleExtractor":
    """The rules that find who says what, with the names of `settings.gazetteer`, and a tagger beside them or none."""
    from claimcheck.extract.extractor import RuleExtractor

    _add_names(settings)
    return RuleExtractor(tagger=tagger)


def make_tagger(settings: Settings) -> Tagger:
    """The tagger of `settings.tag_model`; its weights load at the first text in a language of its own."""
    from claimcheck.tagging.tagger import load_tagger

    model = "" if settings.tag_model == EMBEDDED_TAGGER else settings.tag_model
    return load_tagger(model, device=settings.device)


def _add_names(settings: Settings) -> None:
    from claimcheck.extract.gazetteer import use_gazetteer

    use_gazetteer(Path(settings.gazetteer) if settings.gazetteer else None)


def make_embedder(settings: Settings) -> Embedder:
    """The embedder of `settings.embed_model`; its weights load at the first text."""
    from claimcheck.retrieve.embedder import load_embedder

    return load_embedder(settings.embed_model, device=settings.device)


def make_retriever() -> Retriever:
    """Blocking joined with nearest neighbours."""
    from claimcheck.retrieve.propose import PairProposer

    return PairProposer()


def make_scorer(settings: Settings) -> Scorer:
    """The NLI scorer of `settings.nli_model`; its weights load at the first pair."""
    from claimcheck.score.nli import load_scorer

    return load_scorer(settings.nli_model, device=settings.device)


class Parts(TypedDict):
    """What the path from articles to disputes works with, but the judge, whom reviews teach meanwhile."""

    extractor: Extractor
    embedder: Embedder
    retriever: Retriever
    scorer: Scorer


def make_parts(settings: Settings) -> Parts:
    """The parts that `pipeline.check` takes, as `settings` has them; kept, their models load once."""
    return Parts(
        extractor=make_extractor(settings),
        embedder=make_embedder(settings),
        retriever=make_retriever(),
        scorer=make_scorer(settings),
    )


def shipped_cut(languages: str) -> "Cut":
    """Where the list of two languages begins while no review has taught otherwise."""
    from claimcheck.dispute.weights import shipped_weights
    from claimcheck.domain.calibration import Cut

    thresholds = shipped_weights()[1].thresholds_for(languages)
    return Cut(thresholds.listed, thresholds.unsure)


def make_judge(store: Store | None = None) -> Judge:
    """The dispute logic with its shipped weights, and with what reviews in `store` taught it."""
    stored = store.calibration() if store else None
    return make_taught_judge(stored.calibration if stored else None)


def make_taught_judge(calibration: "Calibration | None") -> Judge:
    """The dispute logic with its shipped weights, and with `calibration`, None for what it says by itself."""
    from claimcheck.dispute.judge import StructuralJudge

    return StructuralJudge(calibration=calibration)
