"""Turkish: who says what, in which words."""


def test_the_subject_of_a_participle_follows_it(read) -> None:
    text = "Ekonomi programının ilk evresinin istikrarı sağladığını belirten Şimşek, çalışmaların sürdüğünü söyledi."
    assert read(text) == [
        ("Şimşek", "belirten", "Ekonomi programının ilk evresinin istikrarı sağladığını", "assert"),
        ("Şimşek", "söyledi", "çalışmaların sürdüğünü", "assert"),
    ]


def test_the_subject_of_a_converb_stands_before_it(read) -> None:
    assert read('Bakan Ayşe Demir, "Pazar günü evimin anahtarını aldım" diyerek gözyaşı döktü.') == [
        ("Bakan Ayşe Demir", "diyerek", "Pazar günü evimin anahtarını aldım", "assert")
    ]
