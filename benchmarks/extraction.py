"""Articles a second that the rules read, against only cutting the same texts into sentences and words, in one run.

    python benchmarks/extraction.py [--articles 200] [--rounds 5] [--gold seeds]

Texts are stretches of 2,000 characters of the gold articles, one core, CPU time, the best of the rounds. Prints JSON:
articles a second, how many times the work of cutting that is, and the time a character costs in a text eight times as
long (1: linear).
"""

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor
from claimcheck.extract.lexicon import lexicon
from claimcheck.text.sentences import split_sentences
from claimcheck.text.tokens import tokenise

LENGTH_CHARS = 2000
TIMES_AS_LONG = 8


def texts_of(gold: Path) -> dict[str, str]:
    """All text of each language."""
    texts: dict[str, str] = {}
    for line in (gold / "articles.jsonl").read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        texts[row["lang"]] = texts.get(row["lang"], "") + row["text"] + "\n"
    return texts


def draw(texts: dict[str, str], count: int, length: int) -> list[Article]:
    """`count` articles of `length` characters, the languages in turn; those with little text are gone through again."""
    drawn = []
    for number in range(count):
        language = sorted(texts)[number % len(texts)]
        start = (number // len(texts)) * length % len(texts[language])
        endless = texts[language][start:] + texts[language] * (length // len(texts[language]) + 1)
        text = endless[:length]
        drawn.append(Article(Article.make_id(text, str(number)), text, language))
    return drawn


def cut(article: Article) -> None:
    """Sentences and words alone."""
    known = lexicon(article.language)
    for sentence in split_sentences(article.text, known.language):
        text = sentence.span.of(article.text)  # a whole article would be kept for the next round
        tokenise(text, elided=known.language.elided_words, vocabulary=known.vocabulary)


def best_seconds(work: Callable[[Article], object], articles: list[Article], rounds: int) -> float:
    """CPU seconds of the fastest round."""
    times = []
    for _ in range(rounds):
        started = time.process_time()
        for article in articles:
            work(article)
        times.append(time.process_time() - started)
    return min(times)


def main() -> None:
    """Measure, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--articles", type=int, default=200)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--gold", type=Path, default=Path("seeds"))
    given = parser.parse_args()
    texts, extractor = texts_of(given.gold), RuleExtractor()
    short = draw(texts, given.articles, LENGTH_CHARS)
    long = draw(texts, max(1, given.articles // TIMES_AS_LONG), LENGTH_CHARS * TIMES_AS_LONG)
    reading = best_seconds(extractor.extract, short, given.rounds)
    cutting = best_seconds(cut, short, given.rounds)
    lengthy = best_seconds(extractor.extract, long, given.rounds)
    characters = [sum(len(article.text) for article in articles) for articles in (short, long)]
    print(
        json.dumps(
            {
                "articles_per_second": round(len(short) / reading, 1),
                "times_the_work_of_cutting": round(reading / cutting, 2),
                "cost_of_a_character_in_long_texts": round(lengthy / characters[1] / (reading / characters[0]), 2),
            },
            indent=2,
        )
    )


if __name__ == "__main__":
    main()
