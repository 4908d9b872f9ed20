"""A small real database: three articles in two languages, five claims, three disputes."""

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from claimcheck.domain.article import Article, SentenceCoverage, Span
from claimcheck.domain.claim import Attribution, Claim, Polarity, Quotation
from claimcheck.domain.pair import (
    CandidatePair,
    Contribution,
    DisputeKind,
    Finding,
    Probabilities,
    Relation,
    ScoredPair,
    Scores,
)
from claimcheck.protocols import Extraction
from claimcheck.storage.store import SqlStore, open_store

ARABIC = (
    "موسكو - قالت وزارة الدفاع الروسية إن طائراتها نفذت ضربات دعما لأربع جماعات معارضة.\n\n"
    "ونفى الجيش السوري الحر تلقي أي دعم روسي. وكان الاجتماع طويلا."
)
ENGLISH = (
    "The ministry published a statement.\n\n"
    "A spokesman of the Free Syrian Army said Russia keeps bombing its fighters.\n\nThe talks go on."
)
ATTACK = (
    "<script>window.__pwned = 1</script><img src='https://evil.example/a.png' onerror='window.__pwned = 2'>"
    "<iframe srcdoc='<script>parent.__pwned = 3</script>'></iframe> ![x](https://evil.example/b.png) :red[big] $x$ "
    "\u202egnp.exe\u202c "
)
HOSTILE = f"{ATTACK}\n\nMallory said {ATTACK}{'w' * 1_000_000}.\n\n{ATTACK}"
MODEL = ("nli-test", "2026.11")


@dataclass(frozen=True)
class Newsroom:
    """The ids that tests ask for."""

    url: str
    denial: str  # Arabic against Arabic, confidence 0.91
    rival: str  # Arabic against English, confidence 0.80
    hostile: str  # English against hostile, confidence 0.70
    arabic_article: str
    ministry_claim: str

    def store(self) -> SqlStore:
        return open_store(self.url)


def article(text: str, language: str, title: str, publisher: str, day: date, url: str = "") -> Article:
    article_id = Article.make_id(text, publisher, day)
    return Article(article_id, text, language, title, publisher, "", url, day)


def claim(inside: Article, source: str, cue: str, content: str, polarity: Polarity, speaker: tuple[str, str]) -> Claim:
    def span(words: str) -> Span:
        start = inside.text.index(words)
        return Span(start, start + len(words))

    attribution = Attribution(span(cue), (span(content),), span(source), Quotation.INDIRECT, polarity)
    return Claim(
        id=Claim.make_id(inside.id, attribution),
        article_id=inside.id,
        language=inside.language,
        attribution=attribution,
        speaker=source,
        speaker_id=speaker[0],
        speaker_name=speaker[1],
        cue=cue,
        content=content,
        resolved_content=content,
        published_on=inside.published_on,
    )


def build(folder: Path) -> Newsroom:
    """The database in `folder`."""
    arabic = article(ARABIC, "ar", "حوار نيويورك", "ميدل ايست أونلاين", date(2015, 12, 15))
    english = article(ENGLISH, "en", "Talks go on", "The Wire", date(2015, 12, 16), "https://wire.example/talks")
    hostile = article(HOSTILE, "en", ATTACK, ATTACK, date(2016, 1, 2), "javascript:window.__pwned=4")
    ministry, army, mallory = ("mod-ru", "Russian Ministry of Defence"), ("fsa", "Free Syrian Army"), (ATTACK, ATTACK)
    strikes = claim(
        arabic,
        "وزارة الدفاع الروسية",
        "قالت",
        "طائراتها نفذت ضربات دعما لأربع جماعات معارضة",
        Polarity.ASSERT,
        ministry,
    )
    denial = claim(arabic, "الجيش السوري الحر", "نفى", "تلقي أي دعم روسي", Polarity.DENY, army)
    bombing = claim(
        english,
        "A spokesman of the Free Syrian Army",
        "said",
        "Russia keeps bombing its fighters",
        Polarity.ASSERT,
        army,
    )
    attack = claim(hostile, "Mallory", "said", ATTACK, Polarity.ASSERT, mallory)
    found = {arabic: (strikes, denial), english: (bombing,), hostile: (attack,)}
    pairs = [
        CandidatePair.of(*ids) for ids in ((strikes.id, denial.id), (strikes.id, bombing.id), (bombing.id, attack.id))
    ]
    with open_store(f"sqlite:///{folder / 'newsroom.db'}") as store:
        store.add_articles(found)
        for one, claims in found.items():
            store.add_extraction(one.id, "test-1", Extraction(claims, coverage(one, claims)))
        store.add_pairs(pairs)
        kinds = (DisputeKind.DENIAL, DisputeKind.FACTUAL, DisputeKind.FACTUAL)
        for pair, kind, confidence in zip(pairs, kinds, (0.91, 0.80, 0.70), strict=True):
            scores = Scores(Probabilities(0.02, 0.09, 0.89), Probabilities(0.05, 0.15, 0.80))
            store.add_scores([ScoredPair(pair, scores, *MODEL)])
            store.replace_findings([finding(pair, kind, confidence)])
    return Newsroom(
        f"sqlite:///{folder / 'newsroom.db'}",
        *(pair.id for pair in pairs),
        arabic_article=arabic.id,
        ministry_claim=strikes.id,
    )


def make_unlikely(newsroom: Newsroom) -> None:
    """Leave the dispute that the database calls rival 13% confident, and the hostile one 18%; the denial stays at 91%."""
    with newsroom.store() as store:
        for pair_id, confidence in ((newsroom.rival, 0.13), (newsroom.hostile, 0.18)):
            store.replace_findings([replace(store.dispute(pair_id).row.finding, confidence=confidence)])


def coverage(inside: Article, claims: tuple[Claim, ...]) -> tuple[SentenceCoverage, ...]:
    """One stretch a line: extracted where a claim's cue stands."""
    stretches, start = [], 0
    for line in inside.text.splitlines(keepends=True):
        span = Span(start, start + len(line.rstrip("\n")))
        start += len(line)
        if span.start < span.end:
            cues = [one.attribution.cue_span for one in claims]
            found = any(span.start <= cue.start < span.end for cue in cues)
            stretches.append(SentenceCoverage(span, "extracted" if found else "not_a_claim", "" if found else "no cue"))
    return tuple(stretches)


def finding(pair: CandidatePair, kind: DisputeKind, confidence: float) -> Finding:
    return Finding(
        pair_id=pair.id,
        left_id=pair.left_id,
        right_id=pair.right_id,
        relation=Relation.CONTRADICTION,
        kind=kind,
        confidence=confidence,
        contributions=(Contribution("opposed_cues", 1.0, 2.5), Contribution("near", 0.5, -0.25)),
        reason=str(kind),
        model_id=MODEL[0],
        model_version=MODEL[1],
    )
