"""German: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Ministerin sagte am Montag in Kiel, dass die Brücke gesperrt bleibe.",
            ("Die Ministerin", "sagte", "die Brücke gesperrt bleibe", "assert"),
        ),
        (
            "Am Montag teilte der Sprecher der Polizei mit, die Brücke sei gesperrt.",
            ("der Sprecher der Polizei", "teilte", "die Brücke sei gesperrt", "assert"),
        ),
        (
            "Die Brücke sei gesperrt, sagte Karl Meyer, der Sprecher der Werft.",
            ("Karl Meyer, der Sprecher der Werft", "sagte", "Die Brücke sei gesperrt", "assert"),
        ),
        (
            "„Die Brücke ist seit gestern gesperrt“, sagte der Bürgermeister.",
            ("der Bürgermeister", "sagte", "Die Brücke ist seit gestern gesperrt", "assert"),
        ),
        (
            "Meyer zeigte sich zufrieden: „Die Brücke ist wieder offen.“",
            ("Meyer", "zeigte", "Die Brücke ist wieder offen", "assert"),
        ),
        (
            "Meyer lachte: „Die Brücke ist wieder offen.“",
            ("Meyer", "lachte", "Die Brücke ist wieder offen", "assert"),
        ),
        (
            "Laut einer am Dienstag veröffentlichten Mitteilung der Werft wurden 2.000 Schrauben geprüft.",
            (
                "einer am Dienstag veröffentlichten Mitteilung der Werft",
                "Laut",
                "wurden 2.000 Schrauben geprüft",
                "assert",
            ),
        ),
        (
            "Nach Angaben des Senders laufen Ermittlungen gegen einen Mitarbeiter.",
            ("des Senders", "Nach Angaben", "laufen Ermittlungen gegen einen Mitarbeiter", "assert"),
        ),
        (
            "Nach Polizeiangaben starben drei Menschen.",
            ("Polizeiangaben", "Nach", "starben drei Menschen", "assert"),
        ),
        (
            "Wie der Verband am Montag bekannt gab, wird das Turnier verschoben.",
            ("der Verband", "bekannt gab", "wird das Turnier verschoben", "assert"),
        ),
        (
            "Das Turnier wird verschoben, wie der Verband mitteilte.",
            ("der Verband", "mitteilte", "Das Turnier wird verschoben", "assert"),
        ),
        (
            "Die Brücke ist offen, so der Sprecher der Werft.",
            ("der Sprecher der Werft", "so", "Die Brücke ist offen", "assert"),
        ),
        (
            "In einer Erklärung des Verbands heißt es, das Turnier werde verschoben.",
            ("einer Erklärung des Verbands", "heißt es", "das Turnier werde verschoben", "assert"),
        ),
        (
            "Aus einem Bericht der Kommission geht hervor, dass die Brücke marode ist.",
            ("einem Bericht der Kommission", "geht", "die Brücke marode ist", "assert"),
        ),
        (
            "Der Minister wies den Vorwurf zurück.",
            ("Der Minister", "wies", "den Vorwurf", "deny"),
        ),
        (
            "Der Minister hat den Vorwurf am Montag zurückgewiesen.",
            ("Der Minister", "zurückgewiesen", "den Vorwurf", "deny"),
        ),
        (
            "Die Werft bestreitet, Geld erhalten zu haben.",
            ("Die Werft", "bestreitet", "Geld erhalten zu haben", "deny"),
        ),
        (
            "Die Polizei konnte nicht bestätigen, dass der Mann verletzt wurde.",
            ("Die Polizei", "bestätigen", "der Mann verletzt wurde", "doubt"),
        ),
        (
            "Der Rat bezeichnete die Aussage als haltlos.",
            ("Der Rat", "bezeichnete", "die Aussage", "deny"),
        ),
        (
            "Relativierend fügte Gall hinzu, die Zahlen seien alt.",
            ("Gall", "fügte", "die Zahlen seien alt", "assert"),
        ),
        (
            "Die Regierung geht davon aus, dass die Preise sinken.",
            ("Die Regierung", "geht", "die Preise sinken", "assert"),
        ),
    ],
)
def test_one_claim(read, text, expected):
    assert read(text) == [expected]


def test_an_according_phrase_in_the_middle_splits_the_content(read):
    assert read("Bei den Unruhen starben offiziellen chinesischen Angaben zufolge 200 Menschen.") == [
        ("offiziellen chinesischen Angaben", "zufolge", "Bei den Unruhen starben 200 Menschen", "assert")
    ]
    assert read("Trotzdem würden laut Hauptmann Abraham Sipe gute Fortschritte gemacht.") == [
        ("Hauptmann Abraham Sipe", "laut", "Trotzdem würden gute Fortschritte gemacht", "assert")
    ]


def test_the_subjunctive_goes_on_with_the_last_speaker(read):
    assert read("Meyer sagte, die Brücke sei zu. Sie habe Risse. Man könne nicht warten.")[1:] == [
        ("", "sagte", "Sie habe Risse", "assert"),
        ("", "sagte", "Man könne nicht warten", "assert"),
    ]


def test_a_noun_of_saying_belongs_to_the_cue_and_its_owner_speaks(read) -> None:
    assert read("Nach den Worten von Karin Voss ist der Damm sicher.") == [
        ("Karin Voss", "Nach den Worten von", "ist der Damm sicher", "assert")
    ]
    assert read("Der Damm ist laut Aussage mehrerer Fachleute sicher.") == [
        ("mehrerer Fachleute", "laut Aussage", "Der Damm ist sicher", "assert")
    ]
    assert read("Nach einer Analyse der Hafenbank steigt der Preis.")[0][:2] == ("einer Analyse der Hafenbank", "Nach")


def test_a_name_holds_its_particle_and_a_medium_may_be_small(read) -> None:
    assert read("Der frühere Minister Jan de Grote (FDP) hat erklärt, die Kiste sei leer gewesen.")[0][0] == (
        "Der frühere Minister Jan de Grote (FDP)"
    )
    assert read("Eine Reporterin von n24 berichtete, dass der Damm sicher sei.")[0][0] == "Eine Reporterin von n24"
    assert read("Nach Angaben von n24 ist der Damm sicher.")[0][:2] == ("n24", "Nach Angaben von")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Der Gutachter sieht in seinem Brief darin eine Gefahr für das Ufer.",
            ("Der Gutachter", "sieht", "eine Gefahr für das Ufer", "assert"),
        ),
        (
            "Karin Voss begründete dies mit den Kosten des Dammes.",
            ("Karin Voss", "begründete", "den Kosten des Dammes", "assert"),
        ),
        (
            "Der Bürgermeister hatte im Mai um die Herausgabe der Akten gebeten.",
            ("Der Bürgermeister", "gebeten", "die Herausgabe der Akten", "demand"),
        ),
        (
            "Die Anwohner haben sich getroffen und abermals eine Umleitung gefordert.",
            ("Die Anwohner", "gefordert", "eine Umleitung", "demand"),
        ),
        (
            "Die Ministerin wies dies am Rande einer Tagung in Kiel als Frechheit zurück.",
            ("Die Ministerin", "wies", "dies", "deny"),
        ),
    ],
)
def test_what_a_verb_governs_or_holds_between_its_parts(read, text, expected) -> None:
    assert read(text) == [expected]


def test_the_sentence_before_is_what_a_letter_shows(read) -> None:
    assert read("Die Stadt sperrt die Brücke. Das geht aus einer E-Mail der Verwaltung hervor.") == [
        ("einer E-Mail der Verwaltung", "geht", "Die Stadt sperrt die Brücke", "assert")
    ]


def test_a_mood_that_closes_its_clause_reports_nothing(read) -> None:
    text = "Meyer sagte, der Weg sei frei. Das gilt für Kunden, die besser Geld abheben sollten."
    assert len(read(text)) == 1


def test_whose_words_they_are_may_stand_before_according_to(read) -> None:
    text = "Karin Voss lobte den Bau. Der Damm ist ihrer Ansicht nach sicher."
    assert read(text) == [("", "Ansicht nach", "Der Damm ist sicher", "assert")]
    assert speakers(text) == ["Karin Voss"]
    assert read("Der Verein reiste nach seinem Bericht nach Kiel.")[0][1] == "nach seinem Bericht"
    assert read("Karin Voss klagte über die ihrer Meinung nach teuren Brücken.") == []
    assert read("Olaf Brandt hat nach eigenen Angaben 300 Euro verloren.")[0][:2] == (
        "Olaf Brandt",
        "nach eigenen Angaben",
    )


def test_bare_words_of_nobody_are_no_source(read) -> None:
    assert read("Das Haus brannte. Ersten Angaben zufolge starben zwei Menschen.") == []
    assert speakers("Die Werft sagte, es brenne. Nach ersten Angaben gibt es drei Verletzte.") == ["Werft", "Werft"]


def test_what_stands_in_a_document(read) -> None:
    assert read("In dem Bericht ist von drei Toten die Rede.") == [("dem Bericht", "die Rede", "drei Toten", "assert")]
    assert read("Wie es in dem Schreiben der Stadt hieß, sei der Weg frei.") == [
        ("dem Schreiben der Stadt", "hieß", "sei der Weg frei", "assert")
    ]
    assert read("Er ging nach Kiel, wie die Stadt schon damals hieß.") == []
    assert read("Nach Plänen der Koalition sollen auch Ämter zahlen.")[0][:2] == ("der Koalition", "Nach Plänen")


def test_the_subject_behind_a_month_and_its_year_and_whom_it_was_told(read) -> None:
    text = "Zuletzt hatte im Mai 2005 die Bürgermeisterin Karin Voss um die Herausgabe der Akten gebeten."
    assert read(text) == [("die Bürgermeisterin Karin Voss", "gebeten", "die Herausgabe der Akten", "demand")]
    assert read("Der Weg sei frei, sagte Dorn dieser Zeitung am Montag.")[0][0] == "Dorn"
    text = "Karin Voss begründete die Absage mit den nicht ausreichenden Mitteln."
    assert read(text)[0][2:] == ("den nicht ausreichenden Mitteln", "assert")
    text = "Ermittler leiteten eine Untersuchung ein, die ergab, dass der Damm brach."
    assert read(text) == [("eine Untersuchung", "ergab", "der Damm brach", "assert")]


def test_who_is_named_by_so_may_go_on_behind_a_colon(read) -> None:
    assert read("Der Damm sei sicher, so Meyer weiter: „Wir haben ihn gestern wieder geprüft.“") == [
        ("Meyer", "so", "Der Damm sei sicher", "assert"),
        ("Meyer", "so", "Wir haben ihn gestern wieder geprüft", "assert"),
    ]


def test_an_unreal_mood_counts_only_right_after_reported_speech(read):
    assert read("Meyer sagte, die Brücke sei zu. Es wären Risse da.")[1:] == [
        ("", "sagte", "Es wären Risse da", "assert")
    ]
    assert len(read("Meyer sagte, die Brücke sei zu. Das Wetter ist schön. Es wären gern mehr Leute da.")) == 1


def test_this_takes_up_the_sentence_before(read):
    assert read("Die Brücke wird gesperrt. Das teilte die Polizei mit.") == [
        ("die Polizei", "teilte", "Die Brücke wird gesperrt", "assert")
    ]


def test_demnach_goes_on_with_the_last_speaker(read):
    assert read("Die Polizei legte einen Bericht vor, so der Sender. Demnach sei die Brücke zu.")[1:] == [
        ("", "Demnach", "sei die Brücke zu", "assert")
    ]


def test_a_cue_in_a_clause_of_time_or_a_noun_is_no_claim(read):
    assert read("Die Meldungen waren alt.") == []
    assert read("Er suchte so lange, so dass es dunkel wurde.") == []


def test_an_adjective_in_e_is_no_verb_of_reported_speech(read):
    assert len(read("Der Sprecher sagte, es gehe voran. Das neue Rathaus ist das erste Haus am Platz.")) == 1
    assert read("Es gehe voran, sagte der Sprecher. Denn das Land propagiere neue Wege.")[1][2] == (
        "Denn das Land propagiere neue Wege"
    )


def test_so_with_what_stands_behind_its_speaker(read):
    text = "„Das Netz reicht bis in die Büros der Partei“, so Neumann wörtlich."
    assert read(text) == [("Neumann", "so", "Das Netz reicht bis in die Büros der Partei", "assert")]
    assert read("Betroffen sind zwei Häuser, so der Leiter der Feuerwehr gegenüber der Presse.") == [
        ("der Leiter der Feuerwehr", "so", "Betroffen sind zwei Häuser", "assert")
    ]
    text = "Vom Mai bis zum Juli, so der Chef des Museums, der die Akten kennt, seien drei Bilder verschwunden."
    assert read(text)[0][2] == "Vom Mai bis zum Juli seien drei Bilder verschwunden"


def test_das_takes_up_the_clause_before_it(read):
    assert read("Die Kamera ist seit Juni ausgefallen, das teilte das Institut mit.") == [
        ("das Institut", "teilte", "Die Kamera ist seit Juni ausgefallen", "assert")
    ]


def test_the_part_of_a_verb_makes_it_another_verb(read):
    assert read("Der Gouverneur forderte drei Kompanien an und rief den Notstand aus.") == []
    assert read("Das nächste Spiel findet am Freitag, dem 17. Dezember, in Ingolstadt statt.") == []
    assert read("Von den Hunden versprechen sich die Forscher viele Funde.") == []


def test_a_thing_before_the_verb_is_its_object(read):
    assert read("Weitere Forderungen lehnt die Regierung ab.") == [
        ("die Regierung", "lehnt", "Weitere Forderungen", "deny")
    ]
    assert read("Den Vorwurf wies die Polizei am Montag zurück.") == [("die Polizei", "wies", "Den Vorwurf", "deny")]


def test_a_content_is_the_clause_that_its_source_stands_in(read):
    text = "Die Mutter wusste davon, die Taten seien aber laut der Anwältin Hanna Groß schon verjährt."
    assert read(text)[0][2] == "die Taten seien aber schon verjährt"
    text = "Nach Angaben von Jan Kuhl, dem Leiter des Amtes hatten die Boote den Hafen verlassen."
    assert read(text)[0][:1] == ("Jan Kuhl, dem Leiter des Amtes",)


def test_an_opening_adjunct_is_no_content(read):
    text = "In einer Botschaft, die am Abend gesendet wurde, sagte Thomsen, man werde weiter suchen."
    assert read(text) == [("Thomsen", "sagte", "man werde weiter suchen", "intend")]


def test_the_one_quoted_in_the_passive_is_the_source(read):
    assert read("„Ich habe davon gehört, aber nichts gesehen“, wird Ebert zitiert.") == [
        ("Ebert", "zitiert", "Ich habe davon gehört, aber nichts gesehen", "assert")
    ]


def test_wie_may_stand_behind_denn_and_a_joined_verb_shares_its_subject(read):
    assert read("Denn wie die Zeitung berichtete, leidet der Star an einer Krankheit.") == [
        ("die Zeitung", "berichtete", "leidet der Star an einer Krankheit", "assert")
    ]
    text = "Er bezeichnete den Protest als richtig und forderte die Anhänger dazu auf, Ruhe zu bewahren."
    assert [source for source, cue, *_ in read(text) if cue == "forderte"] in (["Er"], [""])


def test_what_it_is_dismissed_as_is_no_part_of_the_claim(read) -> None:
    assert read("Der Kommandeur tat den Vorwurf als Märchen ab.") == [("Der Kommandeur", "tat", "den Vorwurf", "deny")]
    assert read("Die Sprecherin wies den Bericht rundweg zurück.") == [
        ("Die Sprecherin", "wies", "den Bericht", "deny")
    ]


def test_a_colon_behind_a_rejected_claim_gives_the_reason(read) -> None:
    assert read("Der Verein widersprach dieser Darstellung: Das Stadion sei leer gewesen.") == [
        ("Der Verein", "widersprach", "dieser Darstellung", "deny"),
        ("Der Verein", "widersprach", "Das Stadion sei leer gewesen", "assert"),
    ]
    assert read("Die Ministerin nannte die Sorge unbegründet: Jede Schule bleibe offen.") == [
        ("Die Ministerin", "nannte", "die Sorge", "deny"),
        ("Die Ministerin", "nannte", "Jede Schule bleibe offen", "assert"),
    ]
    assert read("Der Verein widersprach dieser Darstellung: Das Stadion ist leer.") == [
        ("Der Verein", "widersprach", "dieser Darstellung", "deny")
    ]


def test_what_is_not_ruled_out_is_asserted(read) -> None:
    assert read("Der Minister schloss eine Schließung der Klinik nicht aus.") == [
        ("Der Minister", "schloss", "eine Schließung der Klinik", "assert")
    ]
    assert read("Der Aktionär bestreitet nicht, dass die Werft schließt.") == [
        ("Der Aktionär", "bestreitet nicht", "die Werft schließt", "assert")
    ]


def test_unable_to_confirm_or_check_is_doubt(read) -> None:
    assert read("Der Verband konnte eine Sperrung des Netzes nicht bestätigen.") == [
        ("Der Verband", "bestätigen", "eine Sperrung des Netzes", "doubt")
    ]
    assert read("Die Agentur konnte die Berichte über den Abzug nicht überprüfen.") == [
        ("Die Agentur", "konnte", "die Berichte über den Abzug", "doubt")
    ]


def test_an_ordinal_ends_no_sentence(read) -> None:
    assert read("Die Armee bestritt den Einsatz durch ihre 7. Division gegen das Dorf.") == [
        ("Die Armee", "bestritt", "den Einsatz durch ihre 7. Division gegen das Dorf", "deny")
    ]


def test_a_count_behind_its_article(read) -> None:
    assert read("Der Schatzmeister erläuterte, die drei Millionen Kronen stammten aus Spenden.") == [
        ("Der Schatzmeister", "erläuterte", "die drei Millionen Kronen stammten aus Spenden", "assert")
    ]


def test_causes_and_figures_laid_on_something(read) -> None:
    assert read("Das Institut führte den Ausfall auf einen Sonnensturm zurück.") == [
        ("Das Institut", "führte", "den Ausfall auf einen Sonnensturm", "assert")
    ]
    assert read("Der Rechnungshof bezifferte den Verlust auf zwei Milliarden Kronen.") == [
        ("Der Rechnungshof", "bezifferte", "den Verlust auf zwei Milliarden Kronen", "assert")
    ]


def test_an_object_ends_before_the_next_verb_of_its_subject(read) -> None:
    assert read("Die Behörde bestätigte den Tod des Piloten und sperrte den Hafen.") == [
        ("Die Behörde", "bestätigte", "den Tod des Piloten", "assert")
    ]


def test_a_speaker_in_apposition_behind_wie(read) -> None:
    assert read("Wie der Direktor des Amtes, Paul Kern, mitteilte, waren die Brücken gesperrt.") == [
        ("der Direktor des Amtes, Paul Kern", "mitteilte", "waren die Brücken gesperrt", "assert")
    ]
    assert read("Die Brücke wird halten, wie Paul Kern, Leiter des Amtes, betont.") == [
        ("Paul Kern, Leiter des Amtes", "betont", "Die Brücke wird halten", "assert")
    ]


def test_a_place_is_no_object_of_what_was_made_known(read) -> None:
    assert read("Die Brücke wird gesperrt. Dies gab Airbus im thüringischen Weimar bekannt.") == [
        ("Airbus", "gab", "Die Brücke wird gesperrt", "assert")
    ]
    assert read("Das Parlament hat mit einer Mehrheit von 159 Stimmen das Gesetz abgelehnt.") == [
        ("Das Parlament", "abgelehnt", "das Gesetz", "deny")
    ]


def test_a_demonstrative_speaks_for_whom_was_last_named(read) -> None:
    assert read("Diese bestätigte, dass ein Haftbefehl besteht.") == [
        ("", "bestätigte", "ein Haftbefehl besteht", "assert")
    ]
    assert read("Diese Firma plant den Abbau von 300 Stellen.")[0][0] == "Diese Firma"


def test_what_a_disaster_costs_or_threatens_nobody_says(read) -> None:
    assert read("Zwölf Todesopfer forderte ein Taifun.") == []
    assert read("Die Flut hat mindestens 35 Todesopfer gefordert.") == []
    assert read("Dem Land droht eine Rezession.") == []
    assert read("Er räumte der Sicherheit hohe Priorität ein.") == []


def test_split_views_and_orders_to_make_known(read) -> None:
    assert read("Kern vertritt wie sein Vorgänger die Ansicht, dass die Brücke hält.") == [
        ("Kern", "vertritt", "die Brücke hält", "assert")
    ]
    assert read("Der Minister ließ am Montag verlauten, dass die Brücke hält.") == [
        ("Der Minister", "ließ", "die Brücke hält", "assert")
    ]


def test_what_somebody_spoke_of_behind_the_subject(read) -> None:
    assert read("Nach einem Besuch sprach der Präsident von einer „schlimmen Katastrophe“.") == [
        ("der Präsident", "sprach", "„schlimmen Katastrophe“", "assert")
    ]


def test_an_adjective_before_its_noun_is_no_subjunctive(read) -> None:
    assert read("Für städtische Brücken gibt Weimar jährlich 27 Millionen Euro aus.") == []


def speakers(text: str) -> list[str]:
    article = Article(Article.make_id(text), text, "de")
    return [claim.speaker_name for claim in RuleExtractor().extract(article).claims if not claim.unattributed]


def test_an_office_alone_and_a_pronoun_mean_the_minister_who_was_introduced() -> None:
    text = (
        "Gesundheitsministerin Anna Volkmer sah am Montag die Schuld bei der Bank. „Uns blieb keine Wahl“, sagte sie. "
        "Der Vertrag sei ausgelaufen, erklärte Vorstandschef Jens Askan. Ein Angebot habe es nie gegeben, sagte die "
        "Ministerin. Volkmer kündigte an, die Bank zu verklagen."
    )
    minister = "Anna Volkmer"
    assert speakers(text) == [minister, minister, "Jens Askan", minister, minister]


def test_a_pronoun_means_the_last_speaker_of_its_gender() -> None:
    text = (
        "Bürgermeister Karl Meyer sagte, die Brücke sei sicher. Ministerin Anna Volkmer sagte, sie sei gesperrt. "
        "Er sagte, das sei falsch. Sie sagte, es bleibe dabei."
    )
    mayor, minister = "Karl Meyer", "Anna Volkmer"
    assert speakers(text) == [mayor, minister, mayor, minister]


def test_a_body_is_named_again_by_the_last_part_of_its_name() -> None:
    text = "Das Umweltministerium teilte mit, der Fluss sei sauber. Das Ministerium erklärte, es gebe keine Gefahr."
    assert speakers(text) == ["Umweltministerium", "Umweltministerium"]


def test_whose_figures_are_told_is_the_speaker() -> None:
    assert speakers("Nach Angaben der Gewerkschaft Nordlicht verlieren 200 Menschen ihre Stelle.") == [
        "Gewerkschaft Nordlicht"
    ]
    assert speakers("Nach Angaben des Umweltministeriums ist der Fluss sauber.") == ["Umweltministerium"]


def test_a_company_is_taken_up_by_what_it_is() -> None:
    text = (
        "Die Halbach Chemie AG teilte mit, es bestehe keine Gefahr. Der Bürgermeister sagte, das Wasser sei trüb. "
        "Nach Darstellung des Konzerns schlug ein Blitz ein."
    )
    assert speakers(text)[-1] == "Halbach Chemie AG"
    two = "Halbach teilte mit, es bestehe keine Gefahr. Orlau teilte mit, das sei falsch. Das Unternehmen sagte, es prüfe."
    assert speakers(two)[-1] == "Unternehmen"


def test_a_spokeswoman_speaks_for_the_body_in_her_title_or_behind_it() -> None:
    assert speakers("Die Hafenbehörde Mira sei zuständig, sagte eine Sprecherin der Hafenbehörde Mira.") == [
        "Hafenbehörde Mira"
    ]
    assert speakers("Die Lage sei ruhig, sagte Polizeisprecherin Mona Tietjen.") == ["police"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Karl Meyer vom Amt (Bundesamt für Umwelt, BfU) sagte, der Fluss sei sauber.",
            ("Karl Meyer vom Amt (Bundesamt für Umwelt, BfU)", "sagte", "der Fluss sei sauber", "assert"),
        ),
        (
            "Die Kommission hatte den Standpunkt vertreten, das Gericht sei nicht zuständig.",
            ("Die Kommission", "sei", "das Gericht sei nicht zuständig", "assert"),
        ),
        (
            "Er sitzt im Gefängnis, weil er nach Auffassung des Gerichts zwei Menschen betrogen hat.",
            ("des Gerichts", "nach Auffassung", "weil er zwei Menschen betrogen hat", "assert"),
        ),
        (
            "Die Innenpolitik geht ihn laut Verfassung nichts an; seine Stellung ergibt sich anders.",
            ("Verfassung", "laut", "Die Innenpolitik geht ihn nichts an", "assert"),
        ),
        (
            "Nachdem die Anwältin mitgeteilt hatte, dass der Mann gesucht werde, hatte der Richter die Polizei gerufen.",
            ("die Anwältin", "mitgeteilt", "der Mann gesucht werde", "assert"),
        ),
        (
            "Die Regierung hat angekündigt, den Notstand auszurufen, wenn sich die Lage nicht bessert.",
            ("Die Regierung", "angekündigt", "den Notstand auszurufen, wenn sich die Lage nicht bessert", "intend"),
        ),
        (
            "Die Werft versprach, keine Stellen zu streichen und sich an den Vertrag zu halten.",
            ("Die Werft", "versprach", "keine Stellen zu streichen und sich an den Vertrag zu halten", "intend"),
        ),
        (
            "Soldaten haben laut „Reuters“ Warnschüsse abgegeben.",
            ("„Reuters“", "laut", "Soldaten haben Warnschüsse abgegeben", "assert"),
        ),
        (
            "Der Fall wird nach Angaben der Polizei „ganz besonders sorgfältig“ geprüft.",
            ("der Polizei", "nach Angaben", "Der Fall wird „ganz besonders sorgfältig“ geprüft", "assert"),
        ),
    ],
)
def test_contents_end_with_their_clause(read, text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


def test_the_mood_of_duties_goes_on_with_reported_words(read) -> None:
    text = "Der Minister sagte, die Lage sei ernst. Soldaten sollten nicht für die Polizei arbeiten."
    assert [claim[2] for claim in read(text)] == [
        "die Lage sei ernst",
        "Soldaten sollten nicht für die Polizei arbeiten",
    ]
    assert read("Die Wahlen sollten am Sonntag stattfinden.") == []


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    text = "Die Opposition wirft der Armee vor, den Markt bombardiert zu haben, was die Regierung aber stets bestritt."
    assert read(text) == [
        ("Die Opposition", "wirft", "der Armee den Markt bombardiert zu haben", "accuse"),
        ("die Regierung", "bestritt", "was", "deny"),
    ]


def test_a_reproach_in_a_tail_has_a_relative_behind_it(read) -> None:
    text = "Die Opposition wirft der Armee vor, den Markt bombardiert zu haben, ein Vorwurf, den die Regierung zurückweist."
    assert read(text)[1:] == [("die Regierung", "zurückweist", "ein Vorwurf", "deny")]


def test_a_confirmation_in_a_tail_is_asserted(read) -> None:
    text = "Nach Angaben der Polizei wurden drei Menschen verletzt, was ein Sprecher der Stadt am Montag bestätigte."
    assert read(text)[1:] == [("ein Sprecher der Stadt", "bestätigte", "was", "assert")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Nach einer Hochrechnung des Senders Fox News, die auf 65 Prozent der Stimmen beruht, gewinnt der Gouverneur.",
            [("einer Hochrechnung des Senders Fox News", "Nach", "gewinnt der Gouverneur", "assert")],
        ),
        (
            "Der Mann sei geflohen, so Celebi, die auch angab, dass ihre Mandantin die Polizei gerufen habe.",
            [
                ("Celebi", "so", "Der Mann sei geflohen", "assert"),
                ("Celebi", "angab", "ihre Mandantin die Polizei gerufen habe", "assert"),
            ],
        ),
    ],
)
def test_a_relative_clause_of_the_source_is_no_content(read, text: str, expected: list[tuple[str, ...]]) -> None:
    assert read(text) == expected


def test_whose_figures_are_told_stands_behind_an_adjective_or_preposition_too() -> None:
    assert speakers("Nach offiziellen Angaben der Hafenbehörde ist der Fluss sauber.") == ["Hafenbehörde"]
    assert speakers("Nach Angaben von Meyer ist der Fluss sauber.") == ["Meyer"]


def test_the_opposition_is_syrian_only_where_syria_is_named() -> None:
    assert speakers("Die Opposition forderte, dass der Minister zurücktritt.") == ["Opposition"]
    assert speakers("In Syrien wird gekämpft. Die Opposition forderte, dass die Armee abzieht.") == [
        "Syrian opposition"
    ]


def test_a_demonstrative_denies_in_a_tail(read) -> None:
    text = "Dem Berater wird vorgeworfen, den Putsch verantwortet zu haben, was dieser jedoch zurückweist."
    assert read(text)[-1][1:] == ("zurückweist", "was", "deny")


@pytest.mark.parametrize(
    ("text", "party"),
    [
        ("Nach Angaben des Museums fehlen drei Bilder.", "Museum"),
        ("Nach Ansicht des Fachverbandes ist der Damm sicher.", "Fachverband"),
        ("Nach Angaben Olaf Brandts ist der Damm gebrochen.", "Olaf Brandt"),
        ("Nach Einschätzung mehrerer Fachleute hält der Damm.", "mehrere Fachleute"),
        ("Den Angaben der Stadt zufolge brannte die Halle.", "Stadt"),
        ("Ersten Schätzungen der Feuerwehr zufolge brannte die Halle.", "Feuerwehr"),
    ],
)
def test_the_party_behind_a_noun_of_saying_is_named_plainly(text: str, party: str) -> None:
    assert speakers(text) == [party]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Die Ministerin Helga Lund hat eigenen Angaben zufolge drei Briefe erhalten.",
            "Die Ministerin Helga Lund",
            "Die Ministerin Helga Lund hat drei Briefe erhalten",
        ),
        ("Laut eigener Aussage hat der Wirt die Kasse geleert.", "der Wirt", "hat der Wirt die Kasse geleert"),
        (
            "Der Verband, der nach eigenen Angaben 300 Mitglieder hat, wird aufgelöst.",
            "Der Verband",
            "der 300 Mitglieder hat",
        ),
    ],
)
def test_own_words_are_those_of_the_subject_of_the_clause(read, text: str, source: str, content: str) -> None:
    assert [claim[::2] for claim in read(text)] == [(source, content)]


def test_own_words_inside_what_says_who_said_it_are_no_claim_beside_it(read) -> None:
    assert read("Wie die Polizei nach eigenen Angaben feststellte, war das Boot leer.") == [
        ("die Polizei", "feststellte", "war das Boot leer", "assert")
    ]


def test_whose_view_it_is_inside_reported_speech_says_nothing_of_who_reports(read) -> None:
    assert read("Der Damm sei nach Ansicht von Karin Voss sicher, sagte der Bürgermeister.")[0][2] == (
        "Der Damm sei sicher"
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Das Stadtfest bezeichnete der Bischof als „Zumutung“.",
            ("der Bischof", "bezeichnete", "Das Stadtfest als „Zumutung“", "assert"),
        ),
        (
            "Den Antrag nannte Karin Voss einen Fehler.",
            ("Karin Voss", "nannte", "Den Antrag einen Fehler", "assert"),
        ),
        (
            "Der Reporterin sagte Olaf Brandt, die Kasse sei leer.",
            ("Olaf Brandt", "sagte", "die Kasse sei leer", "assert"),
        ),
        (
            "Der Regierung wirft Karin Voss Untätigkeit vor.",
            ("Karin Voss", "wirft", "Der Regierung Untätigkeit", "accuse"),
        ),
        (
            "Die Stadt rief der Verband auf, den Damm zu sichern.",
            ("der Verband", "rief", "Die Stadt den Damm zu sichern", "demand"),
        ),
    ],
)
def test_cases_tell_the_subject_behind_the_verb_from_the_object_before_it(
    read, text: str, expected: tuple[str, ...]
) -> None:
    assert read(text) == [expected]


def test_the_object_behind_the_verb_is_no_subject(read) -> None:
    assert read("Die Regierung warf der Behörde Betrug vor.") == [
        ("Die Regierung", "warf", "der Behörde Betrug", "accuse")
    ]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Der Sprecher sagte, es gebe keine Gefahr.", "es gebe keine Gefahr"),
        ("Das Ministerium erklärte, es gebe keine Gefahr.", "es gebe keine Gefahr"),
        ("Das Ministerium erklärte, es habe die Brücke gesperrt.", "Das Ministerium habe die Brücke gesperrt"),
    ],
)
def test_es_stands_for_a_neuter_speaker_alone(text: str, wording: str) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "de")).claims
    assert [claim.resolved_content for claim in claims] == [wording]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Die Kapitäne erklärten, sie würden jede Abfahrt eintragen.", "assert"),
        ("Die Frau sagte, sie werde seit Jahren verfolgt.", "assert"),
        ("Die Frau sagte, dass sie verfolgt werde, weil sie klagte.", "assert"),
        ("Der Wirt sagte: „Ich hoffe, gehört zu werden.“", "assert"),
        ("Der Minister sagte, er werde die Fähre verkaufen, falls der Rat zustimmt.", "intend"),
    ],
)
def test_a_passive_or_a_substitute_of_the_reported_present_is_no_plan(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


def test_what_befalls_is_no_plan_of_who_says_it(read) -> None:
    assert [claim[3] for claim in read("Der Sprecher sagte, es werde am Abend regnen.")] == ["assert"]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Die Polizei teilte mit, der Mann soll drei Boote gekauft haben, bevor er floh.", "assert"),
        ("Der Rat sagte, der Zeuge solle bedroht worden sein.", "assert"),
        ("Der Rat sagte, die Stadt müsse mehr Geld haben.", "demand"),
    ],
)
def test_a_modal_with_a_perfect_infinitive_demands_nothing(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Nach Angaben der Werft wurden zwei Beamte verletzt.", "assert"),
        ("Der Sender berichtete, drei Soldaten wurden bei einem Unfall im Norden getötet.", "assert"),
        ("Der Arzt sagte, der Torwart habe eine Verletzung am Knie.", "assert"),
        ("Der Sender berichtete, im Norden seien drei Bauern von Rebellen getötet worden.", "accuse"),
        ("Der Sender berichtete, die Armee habe das Dorf bombardiert und sei abgezogen.", "accuse"),
    ],
)
def test_harm_without_its_doer_blames_nobody(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


def test_the_words_of_a_refusal_are_asserted_and_its_object_denied(read) -> None:
    assert read("Die Wirtin lehnte das Angebot mit den Worten ab: „Mein Haus ist nicht zu kaufen.“") == [
        ("Die Wirtin", "lehnte", "das Angebot", "deny"),
        ("Die Wirtin", "lehnte", "Mein Haus ist nicht zu kaufen", "assert"),
    ]
    assert read("Die Wirtin widersprach: „Das Haus ist immer sauber.“") == [
        ("Die Wirtin", "widersprach", "Das Haus ist immer sauber", "assert")
    ]


def test_what_is_found_or_comes_to_light_nobody_says(read) -> None:
    assert read("Im Keller fand sich dort ein Zettel: „Die alte Uhr der Kirche geht nach.“") == []
    assert read("Es war spät. Darin offenbarte sich ein Zettel: „Die alte Uhr der Kirche geht nach.“") == []
    assert len(read("Der Zeuge offenbarte, dass die Uhr fehlt.")) == 1


def test_a_day_behind_a_comma_ends_no_sentence(read) -> None:
    assert read("Die Brücke sei am Montag, 3. Mai, gesperrt, sagte der Bürgermeister.") == [
        ("der Bürgermeister", "sagte", "Die Brücke sei am Montag, 3. Mai, gesperrt", "assert")
    ]


def test_a_demand_ends_before_the_next_verb_of_its_subject(read) -> None:
    assert read("Die Ministerin forderte die Stadt auf, den Damm zu sichern, und kündigte Hilfe an.")[0] == (
        ("Die Ministerin", "forderte", "die Stadt den Damm zu sichern", "demand")
    )
    assert read("Der Rat rief die Bürger auf, die Brücke zu meiden und lud zur Sitzung ein.") == [
        ("Der Rat", "rief", "die Bürger die Brücke zu meiden", "demand")
    ]
    assert read("Die Stadt versprach, den Damm zu sichern und alte Häuser zu schützen.")[0][2] == (
        "den Damm zu sichern und alte Häuser zu schützen"
    )


def test_praise_may_have_a_quotation_behind_it(read) -> None:
    assert read("Der Minister würdigte die Arbeit der Helfer: „Ohne sie wäre die Stadt verloren gewesen.“") == [
        ("Der Minister", "würdigte", "Ohne sie wäre die Stadt verloren gewesen", "assert")
    ]


def test_a_pronoun_means_who_spoke_last_whatever_he_said() -> None:
    text = "Karin Voss sagte, die Kasse sei leer. Olaf Brandt widersprach. Er sagte, die Kasse sei voll."
    assert speakers(text) == ["Karin Voss", "Olaf Brandt"]
    text = "Karin Voss sagte, die Kasse sei leer. Olaf Brandt äußerte sich zu der Reise. Das Schiff sei voll."
    assert speakers(text) == ["Karin Voss", "Olaf Brandt"]


def test_a_quotation_on_a_line_of_its_own_is_his_who_was_said_to_speak(read) -> None:
    assert read("Gegenüber der Zeitung sagte Olaf Brandt:\n„Die Kasse ist leer und bleibt auch leer.“") == [
        ("Olaf Brandt", "sagte", "Die Kasse ist leer und bleibt auch leer", "assert")
    ]


def test_a_word_behind_its_own_verb_is_no_part_of_the_cue(read) -> None:
    assert read("Karin Voss sagte, die Brücke sei zu.") == [("Karin Voss", "sagte", "die Brücke sei zu", "assert")]
    assert read("Karin Voss sagte am Montag ihre Hilfe zu.")[0][1:] == ("sagte", "ihre Hilfe", "intend")


def test_a_reporting_clause_before_the_main_clause_is_no_content_of_its_cue(read) -> None:
    assert read("Nachdem der Wirt sagte, der Saal sei leer, erklärte die Stadt, sie habe nichts gewusst.") == [
        ("der Wirt", "sagte", "der Saal sei leer", "assert"),
        ("die Stadt", "erklärte", "sie habe nichts gewusst", "assert"),
    ]
    assert read("Weil der Wirt sagte, dass der Saal leer sei, forderte die Stadt mehr Geld.") == [
        ("der Wirt", "sagte", "der Saal leer sei", "assert"),
        ("die Stadt", "forderte", "mehr Geld", "demand"),
    ]
    assert read("Wenn der Damm breche, müsse man gehen, weil es gefährlich sei, sagte die Ministerin.")[0][2] == (
        "Wenn der Damm breche, müsse man gehen, weil es gefährlich sei"
    )


def test_a_pronoun_means_who_was_named_in_full_where_nobody_has_spoken() -> None:
    assert speakers("Der Verein wird von Olaf Brandt geführt. Er wirft der Stadt Betrug vor.") == ["Olaf Brandt"]
    assert speakers("Karin Voss kam am Montag nach Kiel. Sie sagte, die Kasse sei leer.") == ["Karin Voss"]
    assert speakers("Schwere Unwetter trafen die Stadt. Er sagte, die Kasse sei leer.") == ["Er"]


@pytest.mark.parametrize(
    ("text", "wording"),
    [
        ("Karl Meyer sagte, ihre Hunde seien krank.", "ihre Hunde seien krank"),
        ("Die Ministerin sagte, ihre Hunde seien krank.", "Hunde seien krank (Die Ministerin)"),
        ("Karl Meyer sagte, seine Hunde seien krank.", "Hunde seien krank (Karl Meyer)"),
    ],
)
def test_ihre_is_the_speakers_only_where_a_woman_or_many_speak(text: str, wording: str) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "de")).claims
    assert [claim.resolved_content for claim in claims] == [wording]


def test_a_straight_mark_closes_a_low_one_and_ends_no_sentence_with_it(read) -> None:
    assert read('„Der Damm hält nicht mehr", sagte Karin Voss. Die Stadt nannte die Lage „sehr ernst". Es regnet.')[
        0
    ] == (("Karin Voss", "sagte", "Der Damm hält nicht mehr", "assert"))
    assert read('Die Wirtin sagte: „Wir bleiben." Olaf Brandt widersprach: "Wir gehen alle."')[1][0] == "Olaf Brandt"


def test_a_relative_clause_of_the_object_is_no_content(read) -> None:
    assert read("Der Rat kritisierte die Satzung, die zwei Wochen vor der Wahl in Kraft getreten ist.") == []
    assert read("Der Rat plant die Einführung einer Datei, in der alle Daten gespeichert werden sollen.")[0][2] == (
        "die Einführung einer Datei, in der alle Daten gespeichert werden sollen"
    )
    assert read("Man konnte den Turm zeigen, der zwölf Meter hoch ist.") == []
    assert read("Der Wirt schimpfte über den Koch, der in seinen acht Jahren kaum zum Markt ging.") == []
    assert read("Der Turm steht im Schatten der Burg, deren Mauern im Mai gebaut wurden.") == []


def test_a_colon_behind_a_relative_clause_opens_no_speech(read) -> None:
    text = 'Sie las eine Studie, die in der Reihe des Instituts erschienen ist: "Wege aus der kalten Stadt".'
    assert read(text) == []


def test_whom_a_relative_pronoun_means_in_the_dative_is_no_subject(read) -> None:
    assert read("Er nannte die Werften, denen Karin Voss vorwirft, Geld zu vergeuden.")[-1][0] == "Karin Voss"


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Auch der Minister sagte, dass es regne.", "der Minister"),
        ("Bereits vor zwei Wochen hatte die Gewerkschaft erklärt, dass die Lotsen müde seien.", "die Gewerkschaft"),
        ("Jahrelang hat die Werft behauptet, dass die Türen sicher seien.", "die Werft"),
        ("Mittlerweile hat die Werft erklärt, dass die Türen klemmen.", "die Werft"),
        ("Als Grund für den Umzug gab die Schule an, das Haus sei zu klein.", "die Schule"),
        ("Des Weiteren sagte der Bericht, dass die Türen klemmen.", "der Bericht"),
        ("Anfang Mai erklärte der Sender al-Nur, dass es regne.", "der Sender al-Nur"),
    ],
)
def test_what_stands_before_the_verb_is_not_always_its_subject(read, text: str, source: str) -> None:
    assert [claim[0] for claim in read(text)] == [source]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Olaf Brandt liegt bei der Wahl zum neuen Oberbürgermeister einer ersten Umfrage zufolge vorn.",
            "einer ersten Umfrage",
            "Olaf Brandt liegt bei der Wahl zum neuen Oberbürgermeister vorn",
        ),
        ("Es handelte sich amtlichen Angaben zufolge um Diebe.", "amtlichen Angaben", "Es handelte sich um Diebe"),
        ("Nach Angaben der Agentur dpa steht die Fabrik still.", "der Agentur dpa", "steht die Fabrik still"),
        ("Nach Angaben seines Anwalts schwieg der Koch.", "seines Anwalts", "schwieg der Koch"),
        (
            "In Kiel sind nach Angaben von Polizei und Feuerwehr vier Boote gesunken.",
            "Polizei und Feuerwehr",
            "In Kiel sind vier Boote gesunken",
        ),
    ],
)
def test_a_source_behind_a_preposition_ends_with_its_phrase(read, text: str, source: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


def test_figures_of_nobody_are_those_of_who_spoke_last() -> None:
    assert speakers("Die Werft sagte, es brenne. Den Angaben zufolge gibt es drei Verletzte.") == ["Werft", "Werft"]
    assert speakers("Medienberichten zufolge brannte die Halle.") == ["Medienberichten"]


def test_so_with_a_verb_breaks_a_content_in_two(read) -> None:
    assert read("Die Nähe zur Bahn, so schreibt Karin Voss in ihrem Buch, sei noch kein Vorteil.") == [
        ("Karin Voss", "schreibt", "Die Nähe zur Bahn sei noch kein Vorteil", "assert")
    ]


def test_a_heading_without_a_stop_is_no_part_of_the_quotation_behind_it(read) -> None:
    text = 'Ohne Titel geht es nicht "Der Markt ist für alle eng geworden", sagt Karin Voss.'
    assert read(text) == [("Karin Voss", "sagt", "Der Markt ist für alle eng geworden", "assert")]


def test_an_infinitive_of_purpose_or_without_is_no_content(read) -> None:
    assert read("Karin Voss sagte, ohne Namen zu nennen, dass die Kasse leer sei.") == [
        ("Karin Voss", "sagte", "die Kasse leer sei", "assert")
    ]
    assert read("Der Rücktritt wurde vom Rat gefordert, um den Frieden zu wahren.") == [
        ("Rat", "gefordert", "Der Rücktritt", "demand")
    ]


def test_who_is_accused_belongs_to_what_he_is_accused_of(read) -> None:
    assert read("Im Mai warf der Rat den Wirten vor, Geld vergeudet zu haben.") == [
        ("der Rat", "warf", "den Wirten Geld vergeudet zu haben", "accuse")
    ]


def test_a_number_stays_with_its_time(read) -> None:
    assert read("Das Papier verspricht die Rückkehr der Hirsche binnen zehn Jahren.")[0][2] == (
        "die Rückkehr der Hirsche binnen zehn Jahren"
    )


def test_what_threatens_of_itself_or_is_played_nobody_says(read) -> None:
    assert read("Der Stadt droht ein Loch in der Kasse, der Wirt ist müde.") == []
    assert read("Er drohte, die Stadt zu verlassen.")[0][1] == "drohte"
    assert read("Der Verein bestreitet sein nächstes Spiel gegen Kiel.") == []
    assert read("Bitten Sie Ihren Wirt um die Rechnung.") == []
    assert read("Das Schild trägt den Namen „Lüge“, gemeint ist die alte Bahn.") == []
    assert read("Damit bestätigt sich die Befürchtung, dass der Damm bricht.") == []
    assert read("Das steht in Zusammenhang mit der Tatsache, dass es regnet.") == []


def test_an_adjective_before_a_bare_noun_is_no_verb_of_reported_speech(read) -> None:
    text = "Die Werft sagte, es brenne. Wesentlich größere Gefahr besteht bei dem Abriss der Halle."
    assert len(read(text)) == 1


def test_what_a_trial_is_called_ends_before_its_name(read) -> None:
    assert read("Karin Voss bezeichnete den Prozess als politische Inszenierung von Olaf Brandt.") == [
        ("Karin Voss", "bezeichnete", "den Prozess", "deny")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Karl Roth sagte, es regne. Die Angeklagte stand auf. Sie erklärte, sie sei müde.", "Angeklagte"),
        ("Karl Roth sagte, es regne. Die Mutter stand auf. Er erklärte, er sei müde.", "Karl Roth"),
        ("Nun hat auch Heide Voss-Lang das Amt verlassen. Sie sagte, die Kasse sei leer.", "Heide Voss-Lang"),
        (
            "Der Verein ruht auf Wunsch des Vorsitzenden Jan Roth. Er sagte, die Kasse sei leer.",
            "Jan Roth",
        ),
        ("Vereins-Chef Lutz Bachmann verlässt die Stadt. Er sagte, die Kasse sei leer.", "Lutz Bachmann"),
        ("Der Chef der Werft, Jan Roth, kam nach Kiel. Er sagte, die Kasse sei leer.", "Jan Roth"),
        ("Karl Roth sagte, es regne. Heutige Boote sind schnell. Er erklärte, er sei müde.", "Karl Roth"),
    ],
)
def test_a_pronoun_means_the_person_whom_the_sentence_before_is_about(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Die Ministerin sagte, die Brücke solle im Mai fertig werden.", "assert"),
        ("Laut der Stadt soll der Umbau im Mai beginnen.", "assert"),
        ("Karin Voss sagte, die Stadt sollte den Damm sichern.", "demand"),
        ("Karin Voss sagte: „Ich würde nie lügen, das wissen alle.“", "assert"),
        ("Der Sender berichtete, ein Dieb habe einen Polizisten erschossen.", "assert"),
        ("Der Sender berichtete, der Pilot habe russische Soldaten verletzt.", "assert"),
        ("Der Sender berichtete, die Armee habe russische Soldaten verletzt.", "accuse"),
        ("Karin Voss sagte, der Roman erzähle von Verbrechen und Propaganda.", "assert"),
    ],
)
def test_plans_hearsay_and_harm_done_to_a_party_are_no_demand_and_no_blame(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


def test_what_is_held_to_be_unlikely_is_doubted(read) -> None:
    assert read("Die Werft hält es für unwahrscheinlich, dass der Damm bricht.") == [
        ("Die Werft", "hält es für unwahrscheinlich", "der Damm bricht", "doubt")
    ]


def test_a_name_behind_an_office_ends_before_where_it_was_said(read) -> None:
    assert read("Die Halle bleibt zu, das gab Ministerin Karin Voss in Kiel bekannt.")[0][0] == "Ministerin Karin Voss"
    assert read("Die Halle bleibt zu, das gab die Anwaltskammer in Kiel bekannt.")[0][0] == "die Anwaltskammer in Kiel"


def test_whom_a_sender_quotes_is_the_speaker(read) -> None:
    assert read("Der Sender zitierte Olaf Brandt mit den Worten: „Die Kasse ist leer und bleibt es auch.“") == [
        ("Olaf Brandt", "zitierte", "Die Kasse ist leer und bleibt es auch", "assert")
    ]


def test_a_day_that_opens_the_sentence_is_no_subject_of_its_second_verb(read) -> None:
    assert read("Erst am Montag hatten Bauern protestiert und forderten mehr Geld.")[-1][0] == "Bauern"


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("die Firma habe von dem Riss im Damm gewusst", "accuse"),
        ("der Betreiber habe die Warnungen ignoriert", "accuse"),
        ("der Konzern leite Gift in den Fluss", "accuse"),
        ("Kardowa bewaffne die Rebellen", "accuse"),
        ("die Brunnen seien von der Gerberei vergiftet worden", "accuse"),
        ("kein Vorgesetzter habe das Leck gemeldet", "accuse"),
        ("die Mieter seien nie gewarnt worden", "accuse"),
        ("das Amt hätte den Damm früher schließen müssen", "accuse"),
        ("der Hafenmeister habe fahrlässig gehandelt", "accuse"),
        ("die Firma habe die Brunnen nicht vergiftet", "assert"),
        ("es gebe keine Hinweise auf Fahrlässigkeit", "assert"),
        ("der Sturm habe zehn Häuser beschädigt", "assert"),
        ("das Amt solle den Damm schließen", "assert"),
        ("das Video werde nicht freigegeben", "intend"),
        ("ein Rücktritt komme nicht infrage", "intend"),
        ("man wolle die Bank verklagen", "intend"),
    ],
)
def test_blame_and_plans_are_known_by_the_content(content: str, polarity: str, read) -> None:
    assert read(f"Bürgermeisterin Karin Voss sagte, {content}.")[0][3] == polarity


def test_his_own_words_are_those_of_whom_the_possessive_means(read) -> None:
    text = "Karin Voss gab auf. Olaf Brandt kritisierte das Amt. Nach seinen Angaben fehlt das Geld."
    claims = RuleExtractor().extract(Article("a", text, "de")).claims
    assert [claim.speaker_name for claim in claims if claim.content == "fehlt das Geld"] == ["Olaf Brandt"]
    text = "Die Autoren fordern ein Gesetz. Die Miete würde nach ihren Vorstellungen sinken."
    claims = RuleExtractor().extract(Article("b", text, "de")).claims
    assert [claim.speaker_name for claim in claims if "sinken" in claim.content] == ["Autoren"]


def test_a_nominative_behind_a_source_is_no_genitive_of_it(read) -> None:
    assert read("Beim Absturz würde nach Auskunft der ESA der größte Teil des Satelliten verglühen.") == [
        ("der ESA", "nach Auskunft", "Beim Absturz würde der größte Teil des Satelliten verglühen", "assert")
    ]
    assert read("Nach Auskunft der neuen Leitung der größten Bank fehlt Geld.")[0][0] == (
        "der neuen Leitung der größten Bank"
    )


def test_whoever_is_compared_does_not_speak(read) -> None:
    assert read("Wie Hansen lehnt auch Petersen die Reform ab.") == [("Petersen", "lehnt", "die Reform", "deny")]
    assert read("Wie die Polizei mitteilte, brannte der Schuppen.")[0][0] == "die Polizei"


def test_nobody_in_particular_is_no_speaker_whatever_follows(read) -> None:
    assert read("Das sieht man auch im Netz: Drei Länder führen die Liste an.") == []


def test_a_number_or_an_adjective_behind_and_opens_no_clause(read) -> None:
    assert read("Die Leitung spricht von zwischen 2.000 und 4.000 gestohlenen Messern.")[0][2] == (
        "zwischen 2.000 und 4.000 gestohlenen Messern"
    )
    assert read("Die Autorinnen sagten, dass die Lagerung so einfacher und sicherer würde.")[0][2] == (
        "die Lagerung so einfacher und sicherer würde"
    )


def test_a_thing_before_its_verb_goes_with_what_it_is_called(read) -> None:
    assert read("Die Tat bezeichnete er als sinnlos.") == [("", "bezeichnete", "Die Tat als sinnlos", "assert")]


def test_the_subject_of_a_passive_is_what_its_agent_speaks_of(read) -> None:
    assert read("Der Vorwurf wurde von der Firma zurückgewiesen.") == [
        ("der Firma", "zurückgewiesen", "Der Vorwurf", "deny")
    ]
    assert read("Die Meldung wurde von keiner Stelle bestätigt.") == []


def test_a_pronoun_behind_the_verb_is_its_subject(read) -> None:
    text = "Die Kritik an dem Bau, der viel Geld kostet, wollte er schon im Sommer zurückweisen."
    assert read(text) == [("", "zurückweisen", "Die Kritik an dem Bau, der viel Geld kostet", "deny")]


def test_who_names_himself_behind_what_was_announced_is_no_part_of_it(read) -> None:
    text = "Auch Oslo legte sich fest: „Eine Lockerung wäre das falsche Signal“, meint Karin Voss."
    said = "Eine Lockerung wäre das falsche Signal"
    assert read(text) == [("Oslo", "legte", said, "assert"), ("Karin Voss", "meint", said, "assert")]


def test_an_agency_without_a_capital_speaks(read) -> None:
    assert read("Der Täter habe Probleme in der Schule gehabt, berichtet dpa.") == [
        ("dpa", "berichtet", "Der Täter habe Probleme in der Schule gehabt", "assert")
    ]


def test_a_part_of_a_day_is_no_part_of_the_speaker(read) -> None:
    assert read("Zum Motiv sagte die Polizei am Samstagmittag: Es sei unklar.")[0][0] == "die Polizei"


def test_whom_his_age_names_is_he(read) -> None:
    text = "Hansens Anwalt kündigte Berufung an. Der 72-Jährige war im Mai verhaftet worden. Er weist alle Vorwürfe zurück."
    claims = RuleExtractor().extract(Article("a", text, "de")).claims
    assert [claim.speaker_name for claim in claims if claim.content == "alle Vorwürfe"] == ["72-Jährige"]


def test_what_another_is_said_to_have_denied_is_told_by_who_spoke_last(read) -> None:
    text = "Karin Voss sagte, der Bau sei zu teuer. Der Rat habe die Prüfung abgelehnt."
    assert read(text) == [
        ("Karin Voss", "sagte", "der Bau sei zu teuer", "assert"),
        ("", "sagte", "Der Rat habe die Prüfung abgelehnt", "assert"),
    ]
    assert read("Der Rat habe die Prüfung abgelehnt, sagte Karin Voss.")[0][0] == "Karin Voss"


def test_what_a_main_clause_tells_is_not_said_in_the_clause_before_it(read) -> None:
    assert read("Nachdem die Ämter gewarnt hatten, hatte sich herausgestellt, dass das Wasser sauber war.") == []


def test_a_clause_is_said_by_the_verb_next_to_it(read) -> None:
    assert read("Die Partei hatte den Rat am Freitag gerügt und als Grund angegeben, er habe Geld genommen.") == [
        ("Die Partei", "angegeben", "er habe Geld genommen", "assert")
    ]
    assert read("Die Stadt berief sich auf Anna Voss, die sagte, man müsse warten.") == [
        ("Anna Voss", "sagte", "man müsse warten", "demand")
    ]
    assert read("Ein Minister, der den Krieg leugnet, kann nicht erwarten, dass die Stadt dafür Geld gibt.") == []
    assert read("Die Länder haben angekündigt, sollte Thaler siegen, ihre Hilfe auszusetzen.") == [
        ("Die Länder", "angekündigt", "ihre Hilfe auszusetzen", "intend")
    ]
    assert read("Voss schrieb in einem Brief, der gestern veröffentlicht wurde, sie bleibe im Amt.") == [
        ("Voss", "schrieb", "sie bleibe im Amt", "assert")
    ]


def test_a_denial_of_nothing_and_a_contest_deny_nothing(read) -> None:
    assert read("Der Sprecher wollte zum jetzigen Zeitpunkt keine Ursache ausschließen.") == []
    assert read("Die Halbzeitshow bestreiten Anna Voss und Ute Kern.") == []
    assert read("Die Zentralbank hofft, dass die Zahl der Fälschungen sinkt.") == [
        ("Die Zentralbank", "hofft", "die Zahl der Fälschungen sinkt", "assert")
    ]
    assert read("Die Kommission entschied sich nach langem Streit dagegen, die Brücke zu sperren.") == [
        ("Die Kommission", "entschied", "die Brücke zu sperren", "deny")
    ]


def test_a_pronoun_behind_a_man_and_his_verb_is_the_object(read) -> None:
    assert read("Der Direktor des Museums nannte sie „fahrlässig“.") == [
        ("Der Direktor des Museums", "nannte", "sie „fahrlässig“", "assert")
    ]


def test_a_cue_reports_over_what_stands_before_its_darauf(read) -> None:
    assert read("Der Botschafter verwies nach der Sitzung darauf, dass die Grenze offen sei.") == [
        ("Der Botschafter", "verwies", "die Grenze offen sei", "assert")
    ]


def test_a_relative_clause_says_what_its_document_says(read) -> None:
    assert read("Dem Gericht liegt ein Gutachten vor, laut dem Kevin schwer verletzt worden war.") == [
        ("ein Gutachten", "laut", "Kevin schwer verletzt worden war", "assert")
    ]
    assert read("Eine Meldung der Agentur, wonach Oserow verhaftet worden sein soll, wurde dementiert.") == [
        ("Eine Meldung der Agentur", "wonach", "Oserow verhaftet worden sein soll", "assert")
    ]


def test_an_insertion_ends_before_the_verb_that_goes_on(read) -> None:
    assert read("Würde man die Scheine stapeln, so Kern, wäre das ein Turm von acht Metern.") == [
        ("Kern", "so", "Würde man die Scheine stapeln wäre das ein Turm von acht Metern", "assert")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "TASS berichtete unter Berufung auf das Verteidigungsministerium, die Armee habe bestritten, die Stadt beschossen zu haben.",
        "Unter Berufung auf das Verteidigungsministerium meldete TASS, die Armee habe bestritten, die Stadt beschossen zu haben.",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "de")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == (
        "bestritten",
        "die Stadt beschossen zu haben",
        "deny",
    )
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_a_medium_that_only_reports_what_another_said_claims_nothing() -> None:
    (claim,) = (
        RuleExtractor().extract(Article("a", "Laut dpa sagte das Ministerium, die Brücke sei gesperrt.", "de")).claims
    )
    assert (claim.speaker, claim.attribution.reported_by) == ("das Ministerium", ("dpa",))


def test_reported_speech_goes_on_behind_a_semicolon(read) -> None:
    assert read("Die Brücke sei geprüft worden, erklärte Uwe Lorenz; gefunden worden seien nur zwei Risse.") == [
        ("Uwe Lorenz", "erklärte", "Die Brücke sei geprüft worden", "assert"),
        ("Uwe Lorenz", "erklärte", "gefunden worden seien nur zwei Risse", "assert"),
    ]
    assert read("Der Damm halte, sagte die Ministerin; am Abend begann der Regen.") == [
        ("die Ministerin", "sagte", "Der Damm halte", "assert")
    ]


def test_a_clause_runs_over_its_comma_into_a_quotation(read) -> None:
    text = "Sie habe dazu beigetragen, „den Streit mit den Mitteln des Rechts zu beenden“, schrieb die Stiftung."
    assert read(text) == [("die Stiftung", "schrieb", text.partition(", schrieb")[0], "assert")]


def test_estimates(read) -> None:
    assert read("Das Ministerium geht von weniger als 500 Betroffenen aus.") == [
        ("Das Ministerium", "geht von", "weniger als 500 Betroffenen", "assert")
    ]
    assert read("Die Veranstalter zählten 9000.") == [("Die Veranstalter", "zählten", "9000", "assert")]
    assert read("Die Verwaltung rechnet mit Kosten von 3 Millionen Euro.") == [
        ("Die Verwaltung", "rechnet mit", "Kosten von 3 Millionen Euro", "assert")
    ]
    assert read("Die Gefahr geht von dem Gerät aus.") == []
    assert read("Zu den Opfern zählten zwei Kinder.") == []


def test_who_sees_the_blame_with_whom(read) -> None:
    assert read("Am Montag sah die Ministerin die Schuld beim Betreiber.") == [
        ("die Ministerin", "sah", "die Schuld beim Betreiber", "accuse")
    ]
    assert read("Die Ministerin sah den Film am Montag.") == []


def test_a_repeated_charge(read) -> None:
    assert read("Die Ministerin wiederholte den Vorwurf, der Betreiber habe gelogen.") == [
        ("Die Ministerin", "wiederholte den Vorwurf", "der Betreiber habe gelogen", "accuse")
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Die Armee bestreitet dies.", "dies"),
        ("Die Armee wies das zurück.", "das"),
        ("Der Minister lehnt dies ab.", "dies"),
    ],
)
def test_a_pronoun_behind_the_verb_is_what_is_denied(read, text: str, content: str) -> None:
    (found,) = read(text)
    assert found[2:] == (content, "deny")


def test_one_word_that_calls_a_claim_false_is_all_that_is_said(read) -> None:
    assert read("Unsinn, sagt die Klinik.") == [("die Klinik", "sagt", "Unsinn", "assert")]


@pytest.mark.parametrize(
    ("text", "content", "polarity"),
    [
        ("Die Bank weist jede Schuld von sich.", "jede Schuld", "deny"),
        ("Der Minister stellte den Vorwurf in Abrede.", "den Vorwurf", "deny"),
        ("Die Opposition hält die Zahlen für wenig glaubhaft.", "die Zahlen", "doubt"),
        ("Die Stadt stellt das Gutachten in Frage.", "das Gutachten", "doubt"),
        ("Die Polizei hat die Fans für die Gewalt verantwortlich gemacht.", "die Fans für die Gewalt", "accuse"),
        ("Die Klinik meldete zwölf Tote.", "zwölf Tote", "assert"),
        ("Die Ministerin pocht unverändert auf eine Sperre.", "eine Sperre", "demand"),
    ],
)
def test_the_object_ends_before_all_words_of_the_second_part(read, text: str, content: str, polarity: str) -> None:
    (found,) = read(text)
    assert found[2:] == (content, polarity)


def test_who_reports_himself_reports_nothing(read) -> None:
    assert read("Nach der Auktion meldete sich der Betrüger bei ihnen.") == []
    assert read("Auch die Ministerin meldete sich zu Wort: „Das Werk ist alt.“")[0][2] == "Das Werk ist alt"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Agentur berichtete in einer Meldung vom 3. Mai von 41 Verletzten.",
            ("Die Agentur", "berichtete", "41 Verletzten", "assert"),
        ),
        (
            "Mitglieder des Vereins hatten von der Abschaltung des Werks berichtet.",
            ("Mitglieder des Vereins", "berichtet", "der Abschaltung des Werks", "assert"),
        ),
        (
            "Nachdem Anwohner von einem lauten Knall berichtet hatten, rückte die Feuerwehr aus.",
            ("Anwohner", "berichtet", "einem lauten Knall", "assert"),
        ),
        (
            "Insgesamt spricht die Feuerwehr von weniger Einsätzen als im Vorjahr.",
            ("die Feuerwehr", "spricht", "weniger Einsätzen als im Vorjahr", "assert"),
        ),
        (
            "Der Minister sprach bei der Sitzung von einem Fehler, den niemand bemerkt habe.",
            ("Der Minister", "sprach", "einem Fehler, den niemand bemerkt habe", "assert"),
        ),
        ("Vor glatten Straßen warnt der Wetterdienst.", ("der Wetterdienst", "warnt", "glatten Straßen", "assert")),
        ("Von einem Unfall geht die Polizei aus.", ("die Polizei", "geht", "einem Unfall", "assert")),
        ("Zu der Tat bekannten sich die Rebellen.", ("die Rebellen", "bekannten", "der Tat", "assert")),
        (
            "Der Verband machte sich für höhere Löhne stark.",
            ("Der Verband", "machte", "höhere Löhne", "demand"),
        ),
        ("Der Rat sprach sich gegen den Bau aus.", ("Der Rat", "sprach", "den Bau", "deny")),
        ("Von dem Gerät geht eine Gefahr aus.", None),
        ("Es wird vor Lawinen gewarnt.", None),
        ("Die Kanzlerin sprach mit Vertretern von Handel und Banken.", None),
    ],
)
def test_contents_behind_a_governed_preposition(read, text: str, expected: tuple[str, ...] | None) -> None:
    assert read(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Brandt hatte vor Gericht offengelegt, dass er zwei Waffen besitzt.",
            ("Brandt", "offengelegt", "er zwei Waffen besitzt", "assert"),
        ),
        (
            "Die Kommission hatte sich im Juni besorgt gezeigt, dass immer mehr Menschen fliehen.",
            ("Die Kommission", "besorgt gezeigt", "immer mehr Menschen fliehen", "assert"),
        ),
        (
            "Die Forscher sagten für die kommenden Tage weitere Regenfälle voraus.",
            ("Die Forscher", "sagten", "weitere Regenfälle", "assert"),
        ),
        (
            "Die Lehrer prangerten an, dass die Schulen verfallen.",
            ("Die Lehrer", "prangerten", "die Schulen verfallen", "accuse"),
        ),
        (
            "Der Minister hatte eine Rückgabe der Krone in Aussicht gestellt.",
            ("Der Minister", "in Aussicht gestellt", "eine Rückgabe der Krone", "intend"),
        ),
        (
            "Die Zahl wird nach der Vorhersage der Zentralbank steigen.",
            ("der Zentralbank", "nach der Vorhersage", "Die Zahl wird steigen", "assert"),
        ),
    ],
)
def test_verbs_that_lay_open_foretell_and_denounce(read, text: str, expected: tuple[str, ...]) -> None:
    assert read(text) == [expected]


def test_the_words_of_the_one_just_named() -> None:
    assert speakers("Olaf Brandt sagte, er sei krank. Nach dessen Angaben war der Wagen voll.") == ["Olaf Brandt"] * 2


def test_an_adjunct_or_a_relative_with_its_preposition_is_no_content(read) -> None:
    assert read("Die Firma veröffentlichte die erste CD, auf der sie 18 alte Stücke spielt.") == []
    assert read("Angesichts solcher Preise prangert der Verband die Händler an.")[0][2] == "die Händler"
    assert read("Neben dem Bau prangert der Verband an.") == []
    assert read("Er sagte, in der Stadt brenne es.")[0][2] == "in der Stadt brenne es"


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Die Polizei forderte die Menge auf, den Platz zu räumen und macht Fotos, verzichtete aber auf Gewalt.",
            "die Menge den Platz zu räumen",
        ),
        ("Die Chefin räumte ein, es könnten Stellen wegfallen, ging aber bald.", "es könnten Stellen wegfallen"),
        ("Der Bote sagte, dass er müde sei, ging jedoch nicht heim.", "er müde sei"),
        ("Der Bote sagte, er sei müde, habe aber Zeit.", "er sei müde, habe aber Zeit"),
        (
            "Der Bote sagte am Montag, dass drei Wale und neun Robben gejagt werden.",
            "drei Wale und neun Robben gejagt werden",
        ),
    ],
)
def test_a_content_ends_where_the_main_clause_goes_on(read, text: str, content: str) -> None:
    assert read(text)[0][2] == content


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Die Fahndung richtet sich nach Informationen von NDR, WDR und Süddeutscher Zeitung gegen zwei Männer.",
            "NDR, WDR und Süddeutscher Zeitung",
            "Die Fahndung richtet sich gegen zwei Männer",
        ),
        (
            "Laut Polizei, Feuerwehr und Stadt brannten drei Häuser.",
            "Polizei, Feuerwehr und Stadt",
            "brannten drei Häuser",
        ),
        ("Laut Polizei, die Häuser und Wagen prüft, brannten drei Häuser.", "Polizei", "brannten drei Häuser"),
    ],
)
def test_several_sources_of_one_report(read, text: str, source: str, content: str) -> None:
    (found,) = read(text)
    assert (found[0], found[2]) == (source, content)


def test_the_day_of_a_statement_is_no_speaker() -> None:
    text = "Nach Firmenangaben vom Samstag bildete sich ein Keim. Die Ware sei im Verkauf gewesen."
    assert speakers(text) == ["Firmenangaben"] * 2
    assert speakers("Nach einer Mitteilung der Reederei Nordlicht vom 3. Mai sank das Schiff.") == [
        "Reederei Nordlicht"
    ]


@pytest.mark.parametrize(
    ("text", "content"),
    [
        (
            "Die Wirtin verlangte die Freilassung eines Gastes, der am Montag festgenommen wurde.",
            "die Freilassung eines Gastes, der am Montag festgenommen wurde",
        ),
        (
            "Ermittler sprechen von einem System, auf das sie nicht gefasst waren.",
            "einem System, auf das sie nicht gefasst waren",
        ),
        ("Die Wirtin forderte den Rücktritt des Rates, um den Weg zur Wahl freizumachen.", "den Rücktritt des Rates"),
    ],
)
def test_a_noun_keeps_its_relative_clause(read, text: str, content: str) -> None:
    assert read(text)[0][2] == content


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Die Äußerungen der Richter bezeichnete Jan Wendt als Skandal.",
            "Jan Wendt",
            "Die Äußerungen der Richter als Skandal",
        ),
        ("Die Behörden lehnt Jan Wendt ab.", "Jan Wendt", "Die Behörden"),
        ("Die Vorwürfe nannte Jan Wendt haltlos.", "Jan Wendt", "Die Vorwürfe"),
        ("Der Chef nannte das absurd.", "Der Chef", "das"),
        ("Die Behörden lehnen den Bau ab.", "Die Behörden", "den Bau"),
        ("Der Laden der Wirtin lehnt Wendt ab.", "Der Laden der Wirtin", "Wendt"),
    ],
)
def test_nouns_in_the_plural_are_the_object_of_a_verb_in_the_singular(
    read, text: str, source: str, content: str
) -> None:
    (found,) = read(text)
    assert (found[0], found[2]) == (source, content)


@pytest.mark.parametrize(
    "behind",
    [
        "Das geht aus einem Brief der Schule hervor.",
        "Dies geht aus einem Brief der Schule hervor, der der Zeitung vorliegt.",
        "Das steht in einem Brief der Schule.",
    ],
)
def test_what_a_document_shows_may_stand_in_the_sentence_before(read, behind: str) -> None:
    (found,) = read(f"Der Unterricht fällt bis Montag aus. {behind}")
    assert (found[0], found[2]) == ("einem Brief der Schule", "Der Unterricht fällt bis Montag aus")
    assert read("Der Hof ist alt. Das steht in der Mitte des Dorfes.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Die Brücke bleibt zu. Das bezeichnete die Sprecherin der Bahn als falsch.",
            ("die Sprecherin der Bahn", "bezeichnete", "Das", "deny"),
        ),
        ("Als Lüge bezeichnete der Sprecher den Bericht.", ("der Sprecher", "bezeichnete", "den Bericht", "deny")),
        ("Die Brücke bleibt zu. Dies nannte der Rat mutig.", None),
        (
            "Die Brücke bleibt zu. Dies nannte der Rat eine gute Lösung.",
            ("der Rat", "nannte", "eine gute Lösung", "assert"),
        ),
        (
            "Die Brücke bleibt zu. Dies bezeichnete der Rat als gute Lösung.",
            ("der Rat", "bezeichnete", "Dies als gute Lösung", "assert"),
        ),
        (
            "Als großes Glück bezeichnete die Forscherin Anna Voss den Fund.",
            ("die Forscherin Anna Voss", "bezeichnete", "Als großes Glück den Fund", "assert"),
        ),
        (
            "Der Rat bezeichnete die Pläne als Beleg dafür, dass die Stadt spart.",
            ("Der Rat", "bezeichnete", "die Pläne als Beleg dafür, dass die Stadt spart", "assert"),
        ),
        (
            "Der Händler führte den Sturz auf einen Bericht im „Blatt“ zurück.",
            ("Der Händler", "führte", "den Sturz auf einen Bericht im „Blatt“", "assert"),
        ),
    ],
)
def test_what_something_is_called_is_told_with_it(read, text: str, expected: tuple[str, ...] | None) -> None:
    assert read(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ebenso plädierte auch Jan Roth dafür, die Schule zu schließen.",
            ("Jan Roth", "plädierte", "die Schule zu schließen", "demand"),
        ),
        (
            "Der Verband sprach sich gestern dafür aus, die Steuer zu senken.",
            ("Der Verband", "sprach", "die Steuer zu senken", "demand"),
        ),
        (
            "Der Verband hat sich dafür ausgesprochen, die Steuer zu senken.",
            ("Der Verband", "ausgesprochen", "die Steuer zu senken", "demand"),
        ),
        (
            "Der Verband hat sich dagegen ausgesprochen, die Steuer zu senken.",
            ("Der Verband", "ausgesprochen", "die Steuer zu senken", "deny"),
        ),
        (
            "Der Minister setzte sich dafür ein, die Steuer zu senken.",
            ("Der Minister", "setzte", "die Steuer zu senken", "demand"),
        ),
        (
            "Der Rat rief in seinem Brief dazu auf, Wasser zu sparen.",
            ("Der Rat", "rief", "Wasser zu sparen", "demand"),
        ),
        (
            "Der Minister bat die Länder darum, die Zahlen zu prüfen.",
            ("Der Minister", "bat", "die Länder die Zahlen zu prüfen", "demand"),
        ),
        ("Der Minister setzte die Hunde ein.", None),
        ("Das ruft Gegner auf den Plan.", None),
    ],
)
def test_demands_with_a_word_that_points_to_their_clause(read, text: str, expected: tuple[str, ...] | None) -> None:
    assert read(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Die Stadt plant eine Datei, in der zehn Daten pro Kind gespeichert werden sollen.", None),
        ("Als die Beamtin bemerkte, dass der Mann bewaffnet war, flüchtete sie.", "der Mann bewaffnet war"),
        ("Die Polizei forderte dazu auf, die Fahnen einzupacken und macht Fotos.", "die Fahnen einzupacken"),
        ("Der Rat rief dazu auf, den Streit „in aller Ruhe“ zu beenden.", "den Streit „in aller Ruhe“ zu beenden"),
        ("Der Verein fordert ein Siegel, an dem man erkennt, ob das Bier gut ist.", "ein Siegel, an dem man erkennt"),
        ("Die Bank plant einen Brief, der der Zeitung vorliegt.", "einen Brief, der der Zeitung vorliegt"),
    ],
)
def test_clauses_that_belong_to_a_noun_or_to_the_writer(read, text: str, content: str | None) -> None:
    (found,) = read(text)
    assert found[2] == (content or text.removeprefix("Die Stadt plant ").removesuffix("."))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Höhere Steuern und weniger Urlaub: Das verlangt Parteichefin Anna Voss in ihrem Buch.",
            ("Parteichefin Anna Voss", "verlangt", "Höhere Steuern und weniger Urlaub", "demand"),
        ),
        (
            "Die Schule bleibt zu. Das berichtet Reporterin Anna Voss.",
            ("Reporterin Anna Voss", "berichtet", "Die Schule bleibt zu", "assert"),
        ),
        ("Das erklärte Ziel ist der Frieden.", None),
        ("Die Schule ist zu klein. Das sieht Ministerin Anna Voss anders.", None),
    ],
)
def test_what_that_takes_up_before_a_speaker_without_article(read, text: str, expected: tuple[str, ...] | None) -> None:
    assert read(text) == ([expected] if expected else [])


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("Der Rat sah darin die Gelegenheit, den Streit zu beenden.", None),
        ("Die Halle zeigt ihre Größe: Es gibt zehn Tische.", None),
        ("Der Makler sieht die Banken im Vorteil: Kredite sind teuer.", None),
        ("Die Zahlen zeigen: Die Stadt schrumpft.", "Die Stadt schrumpft"),
        ("Der Rat sieht die Gefahr, dass die Stadt schrumpft.", "die Stadt schrumpft"),
        ("Die Stadt schrumpft. Das zeigt eine Studie.", "Die Stadt schrumpft"),
        ("Der Rat sieht die Schuld beim Land.", "die Schuld beim Land"),
    ],
)
def test_what_is_seen_or_shown_is_no_clause_behind_its_object(read, text: str, content: str | None) -> None:
    assert [found[2] for found in read(text)] == ([content] if content else [])


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Der Landrat pflichtete ihr bei, dass die Brücke sicher sei.",
            ("Der Landrat", "pflichtete", "die Brücke sicher sei", "assert"),
        ),
        (
            "Die Ministerin ließ durchblicken, dass der Hafen schließt.",
            ("Die Ministerin", "ließ", "der Hafen schließt", "assert"),
        ),
        (
            "Der Verein machte darauf aufmerksam, dass der Wald krank ist.",
            ("Der Verein", "machte darauf aufmerksam", "der Wald krank ist", "assert"),
        ),
        (
            "Die Klinik wies den Vorwurf von der Hand.",
            ("Die Klinik", "wies", "den Vorwurf", "deny"),
        ),
        (
            "Der Bischof verurteilte den Anschlag.",
            ("Der Bischof", "verurteilte", "den Anschlag", "accuse"),
        ),
        (
            "Der Rat befürwortete den Bau der Brücke.",
            ("Der Rat", "befürwortete", "den Bau der Brücke", "demand"),
        ),
        (
            "Der Konzern erklärte sich bereit, den Schaden zu ersetzen.",
            ("Der Konzern", "erklärte sich bereit", "den Schaden zu ersetzen", "intend"),
        ),
    ],
)
def test_words_of_saying_made_of_several(read, text, found) -> None:
    assert read(text) == [found]


def test_a_sentence_of_a_court_accuses_nobody(read) -> None:
    assert read("Das Gericht verurteilte den Fahrer zu drei Jahren Haft.") == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Der Tank war leer, ermittelte die Feuerwehr.",
            ("die Feuerwehr", "ermittelte", "Der Tank war leer", "assert"),
        ),
        ("Ein Reporter erfuhr, dass der Tank leer war.", ("Ein Reporter", "erfuhr", "der Tank leer war", "assert")),
        ("Wie die Zeitung erfuhr, war der Tank leer.", ("die Zeitung", "erfuhr", "war der Tank leer", "assert")),
        ("Die Ärztin trat dem Gerücht entgegen.", ("Die Ärztin", "trat", "dem Gerücht", "deny")),
        ("Die Anwältin zog den Befund in Zweifel.", ("Die Anwältin", "zog", "den Befund", "doubt")),
        ("Der Rat rügte den Bau der Brücke.", ("Der Rat", "rügte", "den Bau der Brücke", "accuse")),
    ],
)
def test_words_of_finding_out_and_turning_down(read, text, found) -> None:
    assert read(text) == [found]


def test_what_stands_before_a_verb_of_finding_out_is_a_clause(read) -> None:
    assert read("Gegen Lenz, der den Bus fuhr, ermittelt die Polizei.") == []
