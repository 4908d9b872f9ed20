"""Russian: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def read(text):
    """(source, cue, content, polarity) of each claim."""
    article = Article(id=Article.make_id(text), text=text, language="ru")
    found = []
    for claim in RuleExtractor().extract(article).claims:
        own = claim.attribution
        if not claim.unattributed:
            source = own.source_span.of(text) if own.source_span else ""
            found.append((source, claim.cue, claim.content, own.polarity.value))
    return found


def test_as_somebody_said_is_read_before_inside_and_behind_its_content() -> None:
    said = ("губернатор", "сообщил", "мост закрыт", "assert")
    assert read("Как сообщил губернатор, мост закрыт.") == [said]
    assert read("Мост закрыт, как рассказал журналистам мэр города Иван Петров.") == [
        ("мэр города Иван Петров", "рассказал", "Мост закрыт", "assert")
    ]


def test_a_passive_report_needs_a_place_phrase() -> None:
    assert read("В сообщении ФАС отмечается, что цены выросли.") == [
        ("В сообщении ФАС", "отмечается", "цены выросли", "assert")
    ]
    assert read("Ранее сообщалось, что мост закрыт.") == []


def test_a_date_between_subject_and_cue_belongs_to_neither() -> None:
    assert read("Сергей Миронов 15 декабря заявил, что не будет участвовать.") == [
        ("Сергей Миронов", "заявил", "не будет участвовать", "assert")
    ]
