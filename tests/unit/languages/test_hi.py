"""Hindi: who says what, in which words."""

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_follows_the_cue_and_its_marked_subject() -> None:
    text = "गृह मंत्रालय ने कहा कि हमले में तीन सैनिक मारे गए।"
    article = Article(id=Article.make_id(text), text=text, language="hi")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("गृह मंत्रालय", "कहा", "हमले में तीन सैनिक मारे गए", "assert")]


def test_adjuncts_inside_a_marked_subject_belong_to_it(read) -> None:
    assert read("केंद्रीय स्वास्थ्य मंत्रालय में जॉइंट सेक्रटरी लव अग्रवाल ने बताया कि 587 अस्पताल हैं।") == [
        ("केंद्रीय स्वास्थ्य मंत्रालय में जॉइंट सेक्रटरी लव अग्रवाल", "बताया", "587 अस्पताल हैं", "assert")
    ]


def test_an_adjunct_between_a_marked_subject_and_its_cue_is_no_subject(read) -> None:
    assert read("एडीबी ने एक बयान में कहा कि 587 अस्पताल हैं।") == [("एडीबी", "कहा", "587 अस्पताल हैं", "assert")]


def test_a_participle_before_the_subject_is_left_out(read) -> None:
    assert read("लॉकडाउन पर जोर देते हुए स्वास्थ्य मंत्री ने कहा कि 587 अस्पताल हैं।") == [
        ("स्वास्थ्य मंत्री", "कहा", "587 अस्पताल हैं", "assert")
    ]
