from contextlib import contextmanager
from itertools import combinations

import numpy as np
import pytest

from claimcheck.dispute.judge import StructuralJudge
from claimcheck.domain.article import Article, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.listing import DisputeFilter
from claimcheck.domain.pair import CandidatePair, Probabilities, Scores
from claimcheck.pipeline.check import CheckSummary, check
from claimcheck.protocols import Extraction
from claimcheck.storage.store import open_store

TEXTS = (
    "The union said the port was closed.",
    "The ministry denied that the port was closed.",
    "The owner said the ferry was safe.",
)


class Silent:
    """Progress that remembers its stages."""

    def __init__(self):
        self.stages = []

    @contextmanager
    def stage(self, name, total):
        self.stages.append((name, total))
        yield self

    def advance(self, count=1):
        pass


class FirstWords:
    """An extractor for sentences of the form "The X said/denied (that) Y."."""

    version = "first-words-1"

    def extract(self, article):
        words = article.text.split(" ")
        speaker, cue = " ".join(words[:2]), words[2]
        start = len(speaker) + len(cue) + 2 + (5 if words[3] == "that" else 0)
        content = article.text[start:-1]
        attribution = Attribution(
            cue_span=Span(len(speaker) + 1, len(speaker) + 1 + len(cue)),
            content_spans=(Span(start, len(article.text) - 1),),
            source_span=Span(0, len(speaker)),
            quotation=Quotation.INDIRECT,
            polarity=Polarity.DENY if cue == "denied" else Polarity.ASSERT,
        )
        claim = Claim(
            id=Claim.make_id(article.id, attribution),
            article_id=article.id,
            language="en",
            attribution=attribution,
            speaker=speaker,
            speaker_id=speaker.casefold(),
            speaker_name=speaker,
            cue=cue,
            content=content,
            resolved_content=content,
        )
        return Extraction(claims=(claim,), coverage=())


class Letters:
    """An embedder that counts letters."""

    model_id, model_version, dims = "letters", "1", 26

    def embed(self, texts):
        counts = np.array([[text.count(chr(97 + i)) for i in range(26)] for text in texts], dtype=np.float32)
        return counts / np.linalg.norm(counts, axis=1, keepdims=True)

    def release(self):
        pass


class AllPairs:
    """A retriever that proposes everything."""

    def propose(self, claims, vectors, new_ids=None):
        cosines = vectors @ vectors.T
        return sorted(
            (
                CandidatePair.of(one.id, other.id, ("neighbour",), round(float(cosines[i, j]), 4))
                for (i, one), (j, other) in combinations(enumerate(claims), 2)
                if new_ids is None or one.id in new_ids or other.id in new_ids
            ),
            key=lambda pair: pair.id,
        )


EVEN = Probabilities(0.3, 0.3, 0.4)


class Undecided:
    """A scorer without an opinion that counts what it reads, and can break down."""

    model_id = "undecided"

    def __init__(self, version="1", breaks_at=None):
        self.model_version, self.scored, self.breaks_at = version, 0, breaks_at

    def score(self, pairs):
        if self.breaks_at is not None and self.scored >= self.breaks_at:
            raise KeyboardInterrupt
        self.scored += len(pairs)
        return [Scores(EVEN, EVEN) for _ in pairs]

    def read(self, pairs):
        return iter([EVEN for _ in pairs])


class Curious(StructuralJudge):
    """Has every pair read, whatever structure thinks of it."""

    def is_worth_scoring(self, left, right, similarity):
        return True


@pytest.fixture
def store(tmp_path):
    with open_store(f"sqlite:///{tmp_path / 'claims.db'}") as store:
        yield store


def articles(*texts):
    return [Article(id=Article.make_id(text), text=text, language="en") for text in texts]


def run(store, scorer=None, **parts):
    given = {
        "extractor": FirstWords(),
        "embedder": Letters(),
        "retriever": AllPairs(),
        "scorer": scorer or Undecided(),
        "judge": Curious(),
        "progress": Silent(),
    }
    return check(store, **(given | parts))


def findings(store):
    rows = store.disputes(DisputeFilter(unsure=None), limit=1000).rows
    return [(row.finding, row.left, row.right) for row in rows]


def test_the_path_runs_from_articles_to_findings(store):
    store.add_articles(articles(*TEXTS))
    summary = run(store)
    assert (summary.articles, summary.claims, summary.vectors, summary.pairs, summary.scored) == (3, 3, 3, 3, 3)
    assert store.counts()["scores"] == 3


def test_articles_are_read_a_few_at_a_time_each_once(store, monkeypatch):
    monkeypatch.setattr("claimcheck.storage.store.ARTICLES_AT_ONCE", 2)
    store.add_articles(articles(*TEXTS, *(f"The {number} said it was so." for number in range(4))))
    summary = run(store)
    assert (summary.articles, summary.claims) == (7, 7)


def test_a_second_run_adds_nothing(store):
    store.add_articles(articles(*TEXTS))
    run(store)
    counts = store.counts()
    assert run(store) == CheckSummary()
    assert store.counts() == counts


def test_new_claims_are_paired_against_all_and_old_pairs_are_not_redone(store):
    store.add_articles(articles(*TEXTS[:2]))
    run(store)
    store.add_articles(articles(TEXTS[2]))
    scorer = Undecided()
    summary = run(store, scorer)
    assert (summary.claims, summary.pairs, scorer.scored) == (1, 2, 2)


def test_one_batch_or_many_end_in_the_same_findings(store):
    for text in TEXTS:
        store.add_articles(articles(text))
        run(store)
    with open_store("sqlite://") as at_once:
        at_once.add_articles(articles(*reversed(TEXTS)))
        run(at_once)
        assert findings(at_once) == findings(store)
        assert at_once.counts() == store.counts()


@pytest.mark.parametrize("breaks_at", [0, 1, 2])
def test_a_run_stopped_between_batches_is_taken_up_again(store, monkeypatch, breaks_at):
    monkeypatch.setattr("claimcheck.pipeline.check.PAIRS_AT_ONCE", 1)
    store.add_articles(articles(*TEXTS))
    with pytest.raises(KeyboardInterrupt):
        run(store, Undecided(breaks_at=breaks_at))
    assert store.counts()["scores"] == breaks_at
    assert run(store).scored == 3 - breaks_at
    with open_store("sqlite://") as unbroken:
        unbroken.add_articles(articles(*TEXTS))
        run(unbroken)
        assert findings(unbroken) == findings(store)
        assert unbroken.counts() == store.counts()


def test_a_new_model_adds_its_scores_and_keeps_the_old(store):
    store.add_articles(articles(*TEXTS))
    run(store)
    run(store, Undecided(version="2"))
    assert store.counts()["scores"] == 6
    assert {finding.model_version for finding, _, _ in findings(store)} <= {"2"}


def test_stages_are_announced_with_their_totals(store):
    progress = Silent()
    store.add_articles(articles(*TEXTS))
    run(store, progress=progress)
    stages = ("claims", "origins", "vectors", "pairs", "scores", "propositions")
    sure = store.disputes(DisputeFilter()).total
    assert progress.stages == [*((name, 3) for name in stages), ("explanations", sure)]


def test_an_empty_store_needs_no_model(store):
    class NoModel:
        model_id, model_version, dims = "none", "1", 2

        def embed(self, texts):
            raise AssertionError("an embedder was asked for nothing")

        def release(self):
            pass

        def score(self, pairs):
            raise AssertionError("a scorer was asked for nothing")

    assert run(store, scorer=NoModel(), embedder=NoModel()) == CheckSummary()
