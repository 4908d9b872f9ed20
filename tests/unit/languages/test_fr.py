"""French: who says what, in which words."""


def test_the_subject_follows_a_verb_with_its_auxiliary(read) -> None:
    assert read("« Le pont est fermé depuis hier », a affirmé le maire de Nantes.") == [
        ("le maire de Nantes", "affirmé", "Le pont est fermé depuis hier", "assert")
    ]


def test_a_plan_in_the_first_person(read) -> None:
    assert read("« Si l'accord n'est pas appliqué, nous durcirons la grève », a prévenu un responsable syndical.") == [
        ("un responsable syndical", "prévenu", "Si l'accord n'est pas appliqué, nous durcirons la grève", "intend")
    ]


def test_an_accusation_in_apposition_is_no_part_of_what_is_denounced(read) -> None:
    assert read("Le syndicat dénonce le recours à des intérimaires, une accusation que la direction conteste.") == [
        ("Le syndicat", "dénonce", "le recours à des intérimaires", "accuse"),
        ("la direction", "conteste", "une accusation", "deny"),
    ]


def test_an_adjunct_between_commas_is_no_part_of_the_speaker(read) -> None:
    assert read("Un armateur, sous couvert d'anonymat, indique que le port est fermé.") == [
        ("Un armateur", "indique", "le port est fermé", "assert")
    ]


def test_a_reported_question_keeps_its_word(read) -> None:
    assert read("Le maire se demande si le pont sera ouvert.") == [
        ("Le maire", "se demande", "si le pont sera ouvert", "doubt")
    ]


def test_according_to_him_is_the_last_speaker(read) -> None:
    assert read("Le ministère a démenti toute paralysie. Selon lui, le port est ouvert.")[1:] == [
        ("", "Selon lui", "le port est ouvert", "assert")
    ]


def test_a_participle_without_auxiliary_reports_nothing(read) -> None:
    assert read("Un collectif anonyme appelé Les Marins en a pris le crédit.") == []


def test_a_pronoun_behind_its_verb_is_the_last_speaker(read) -> None:
    text = "Le maire a affirmé que le pont est fermé. « Nous le regrettons tous beaucoup », a-t-il ajouté."
    assert read(text)[1:] == [("", "ajouté", "Nous le regrettons tous beaucoup", "assert")]
    text = "Le maire a affirmé que le pont est fermé. « Nous le regrettons tous beaucoup », explique-t-il."
    assert read(text)[1:] == [("", "explique-t-il", "Nous le regrettons tous beaucoup", "assert")]
