"""French: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


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


def test_an_accusation_that_opens_with_an_article_can_be_denied() -> None:
    text = "L'armateur indique que rien n'a bougé. Le syndicat dénonce le recours à des intérimaires. La direction rejette cette accusation."
    article = Article(id="a", text=text, language="fr")
    assert RuleExtractor().extract(article).claims[-1].resolved_content == "le recours à des intérimaires"


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


def test_an_infinitive_is_what_was_said(read) -> None:
    assert read("Le groupe armé affirme avoir quitté la vallée.") == [
        ("Le groupe armé", "affirme", "avoir quitté la vallée", "assert")
    ]
    assert read("L'éleveur dit ne pas avoir reçu de convocation.") == [
        ("L'éleveur", "dit", "ne pas avoir reçu de convocation", "assert")
    ]
    assert read("Le constructeur compte rouvrir l'usine en mars.") == [
        ("Le constructeur", "compte", "rouvrir l'usine en mars", "intend")
    ]


def test_a_count_is_no_plan(read) -> None:
    assert read("La ville compte trois ponts et deux gares.") == []


def test_the_speaker_stands_behind_the_place_or_the_audience(read) -> None:
    assert read("« Personne ne manque de pain », a déclaré devant le Sénat la préfète de la région.") == [
        ("la préfète de la région", "déclaré", "Personne ne manque de pain", "assert")
    ]
    assert read("Le barrage tient bon, assure le préfet dans un communiqué.") == [
        ("le préfet", "assure", "Le barrage tient bon", "assert")
    ]


def test_the_press_told_is_no_cue_that_ends_the_clause(read) -> None:
    assert read("Le capitaine a juré devant la presse que le navire était vide.") == [
        ("Le capitaine", "juré", "le navire était vide", "assert")
    ]


def test_a_clause_with_commas_before_its_speaker(read) -> None:
    text = "Ce qui brûle derrière la colline, ce sont des pneus, explique un pompier volontaire."
    assert read(text) == [
        ("un pompier volontaire", "explique", "Ce qui brûle derrière la colline, ce sont des pneus", "assert")
    ]


def test_a_negation_before_the_comma_does_not_deny_the_cue(read) -> None:
    assert read("Le convoi est parti sans escorte, racontent deux bergers.") == [
        ("deux bergers", "racontent", "Le convoi est parti sans escorte", "assert")
    ]


def test_a_partitive_article_opens_what_is_accused(read) -> None:
    assert read("La ligue accuse des gendarmes d'avoir frappé un pêcheur.") == [
        ("La ligue", "accuse", "des gendarmes d'avoir frappé un pêcheur", "accuse")
    ]


def test_a_day_or_an_adverb_between_a_cue_and_its_object(read) -> None:
    assert read("Le cabinet a réfuté samedi cette accusation.") == [
        ("Le cabinet", "réfuté", "cette accusation", "deny")
    ]
    assert read("Le club récuse fermement les accusations de la ligue.") == [
        ("Le club", "récuse", "les accusations de la ligue", "deny")
    ]


def test_a_comma_ends_the_accusation_taken_up_in_one_noun(read) -> None:
    assert read("La banque balaie cette accusation, une simple rumeur à ses yeux.") == [
        ("La banque", "balaie", "cette accusation", "deny")
    ]


def test_judged_unfounded_is_denied(read) -> None:
    assert read("Le ministère juge cette information infondée.") == [
        ("Le ministère", "juge", "cette information", "deny")
    ]


def test_unable_to_confirm_is_doubt(read) -> None:
    assert read("L'ONG dit ne pas pouvoir confirmer la mort du pilote.") == [
        ("L'ONG", "dit ne pas pouvoir confirmer", "la mort du pilote", "doubt")
    ]


def test_what_is_not_ruled_out_is_asserted(read) -> None:
    assert read("La ministre n'exclut pas une fermeture du port.") == [
        ("La ministre", "n'exclut pas", "une fermeture du port", "assert")
    ]


def test_an_elided_preposition_ends_a_cue(read) -> None:
    assert read("L'éditeur se défend d'avoir vendu ces données.") == [
        ("L'éditeur", "se défend d'", "avoir vendu ces données", "deny")
    ]


def test_according_to_ends_before_the_clause_behind_the_comma(read) -> None:
    assert read("Selon le syndicat, l'usine a fermé dimanche, faute de gaz.") == [
        ("le syndicat", "Selon", "l'usine a fermé dimanche, faute de gaz", "assert")
    ]


def test_called_false_before_what_is_called_so(read) -> None:
    assert read("Le club qualifie de fausse cette information.") == [
        ("Le club", "qualifie de fausse", "cette information", "deny")
    ]


def test_what_he_had_declared_is_no_cue_of_the_clause_around_it(read) -> None:
    assert read("Le juge a dit que la dette dépassait ce qu'il avait déclaré publiquement.") == [
        ("Le juge", "dit", "la dette dépassait ce qu'il avait déclaré publiquement", "assert")
    ]


def test_two_who_are_joined_before_a_plural_verb_speak_together(read) -> None:
    assert read("La Caisse agricole et le Fonds régional appellent les banques à un gel.")[0][:2] == (
        "La Caisse agricole et le Fonds régional",
        "appellent",
    )
    assert read("Morvan et ses collègues ont suggéré que la rivière était polluée.")[0][0] == "Morvan et ses collègues"
    assert read("Le maire garde la ville et les policiers disent que la rue est sûre.")[0][0] == "les policiers"


def test_what_follows_a_body_behind_according_to_is_the_clause(read) -> None:
    assert read(
        "Selon la Caisse agricole, la baisse des cours, la sécheresse et la hausse des loyers ruinent le pays."
    ) == [
        (
            "la Caisse agricole",
            "Selon",
            "la baisse des cours, la sécheresse et la hausse des loyers ruinent le pays",
            "assert",
        )
    ]
    assert (
        read("Selon Anne Petit, une retraitée de Lyon, le pont est fermé.")[0][0] == "Anne Petit, une retraitée de Lyon"
    )


def test_a_headline_before_according_to_is_no_content(read) -> None:
    assert read("À lire aussi : Selon le chef de la mission, ces chiffres baissent.")[0][::2] == (
        "le chef de la mission",
        "ces chiffres baissent",
    )


def test_adverbs_and_pronouns_before_the_verb_are_no_speaker(read) -> None:
    assert read("Le maire a maintenant annoncé que le pont serait fermé.")[0][0] == "Le maire"
    assert read("Le préfet regrette que le conseil leur ait demandé de partir.")[-1][0] == "le conseil"
    assert read("Le maire parle. « Le pont est fermé depuis hier », dit-il fièrement.") == []


def test_an_adverbial_phrase_between_denial_and_its_object(read) -> None:
    assert read("La mairie a rejeté à plusieurs reprises cette accusation.") == [
        ("La mairie", "rejeté", "cette accusation", "deny")
    ]


def test_nobody_says_what_is_clear_or_noted(read) -> None:
    assert read("Il est clair que le soutien compte. On note que le flux a baissé.") == []
    assert read("Le gardien de la ville de Brest exclu de l'équipe nationale.") == []


def test_a_wish_to_do_is_a_plan(read) -> None:
    assert read("La mairie veut fermer le pont.")[0][1::2] == ("veut", "intend")


def test_a_quotation_mark_that_is_never_closed_spoils_no_other(read) -> None:
    found = read(
        '"Le pont est fermé depuis hier, a-t-il dit. "Je n\'y pense pas du tout", a déclaré Jean Morvan. '
        "Mais Morvan affirme que la route est ouverte."
    )
    assert found == [
        ("Jean Morvan", "déclaré", "Je n'y pense pas du tout", "assert"),
        ("Morvan", "affirme", "la route est ouverte", "assert"),
    ]
    assert read('La mairie souligne que le pont est sûr. "')[0][2] == "le pont est sûr"


def test_we_report_nothing(read) -> None:
    assert read("Nous avons constaté que le mouvement est douloureux.") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "La demande du Wydad a été rejetée par la Chambre arbitrale du sport.",
            ("la Chambre arbitrale du sport", "rejetée", "La demande du Wydad", "deny"),
        ),
        (
            "Les accusations ont été démenties par le ministère.",
            ("le ministère", "démenties", "Les accusations", "deny"),
        ),
        (
            "Le rapport est clair, la Chine a rejeté à plusieurs reprises cette théorie.",
            ("la Chine", "rejeté", "cette théorie", "deny"),
        ),
        (
            "La ministre a nié les accusations et les experts des droits de l'homme les ont critiquées.",
            ("La ministre", "nié", "les accusations", "deny"),
        ),
        (
            "Le gouvernement a rejeté ces allégations par le passé.",
            ("Le gouvernement", "rejeté", "ces allégations", "deny"),
        ),
        (
            'Les frères nient catégoriquement toute implication dans un "vol" ou une fraude.',
            ("Les frères", "nient", 'toute implication dans un "vol" ou une fraude', "deny"),
        ),
        (
            "Le maire nie avoir fraudé sur l'âge des joueurs Dans la zone nord, le match est fini.",
            ("Le maire", "nie", "avoir fraudé sur l'âge des joueurs", "deny"),
        ),
        (
            "Les remarques de Clément Beaune, qui a mis en doute l'efficacité du vaccin, n'ont jamais trouvé de public.",
            ("Clément Beaune", "mis en doute", "l'efficacité du vaccin", "doubt"),
        ),
    ],
)
def test_a_denial_ends_with_what_is_denied(read, text: str, expected: tuple[str, str, str, str]) -> None:
    assert read(text) == [expected]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Même si une fuite est prouvée et que de nouvelles mesures sont prises, on ne peut rien garantir, avertissent les experts.",
            "les experts",
            "Même si une fuite est prouvée et que de nouvelles mesures sont prises, on ne peut rien garantir",
        ),
        (
            '"Ils ont éteint les lumières", déclare à la BBC Ben Iruemiobe.',
            "Ben Iruemiobe",
            "Ils ont éteint les lumières",
        ),
        (
            "Selon le professeur Cashman, la source de vitamine D est la lumière, mais en faible quantité.",
            "le professeur Cashman",
            "la source de vitamine D est la lumière, mais en faible quantité",
        ),
    ],
)
def test_a_content_is_whole_and_a_speaker_behind_its_medium_is_found(
    read, text: str, source: str, content: str
) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


def test_a_pronoun_is_the_subject_of_the_verb_before_it() -> None:
    text = "Le maire est content. En 2001, Klein a été condamné à neuf ans de prison, mais il a nié les accusations."
    claims = RuleExtractor().extract(Article("x", text, "fr")).claims
    assert [(claim.speaker_name, claim.content) for claim in claims if claim.cue] == [("Klein", "les accusations")]


def test_a_subject_written_onto_its_cue_is_the_last_speaker() -> None:
    text = "Le maire dit que tout va bien. De nombreux Ghanéens ne se sentent pas concernés, ajoute-t-il."
    claims = RuleExtractor().extract(Article("x", text, "fr")).claims
    assert claims[-1].content == "De nombreux Ghanéens ne se sentent pas concernés"
    assert claims[-1].speaker_name == "maire"


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("L'opposition accuse l'armée d'avoir bombardé le marché, ce que le gouvernement dément.") == [
        ("L'opposition", "accuse", "l'armée d'avoir bombardé le marché", "accuse"),
        ("le gouvernement", "dément", "ce que", "deny"),
    ]


def test_accusations_in_a_tail_have_the_agent_of_their_participle(read) -> None:
    assert read("Le maire affirme que l'usine pollue la rivière, des accusations rejetées par la direction.")[1:] == [
        ("la direction", "rejetées", "des accusations", "deny")
    ]


def test_the_subject_of_a_tail_may_stand_behind_its_verb(read) -> None:
    assert read("Kiev accuse Moscou d'avoir tiré sur la gare, accusations que rejette le Kremlin.")[1:] == [
        ("le Kremlin", "rejette", "accusations", "deny")
    ]


def test_a_pronoun_denies_what_the_subject_is_accused_of(read) -> None:
    assert read("Le gouvernement est accusé de bloquer l'aide, ce qu'il nie.") == [
        ("Le gouvernement", "nie", "ce qu'", "deny")
    ]


def test_a_denial_behind_but_ends_the_accusation(read) -> None:
    assert read("L'opposition accuse l'armée d'avoir bombardé le marché, mais le gouvernement le dément.") == [
        ("L'opposition", "accuse", "l'armée d'avoir bombardé le marché", "accuse"),
        ("le gouvernement", "dément", "le", "deny"),
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            'Le pays est un "régime autoritaire", une description que le gouvernement qatari rejette.',
            [("le gouvernement qatari", "une description", "deny")],
        ),
        (
            "Cardiff a déclaré que la ligue avait rejeté certaines clauses et que Sala n'avait jamais signé.",
            [
                ("Cardiff", "la ligue avait rejeté certaines clauses", "assert"),
                ("la ligue", "certaines clauses", "deny"),
                ("Cardiff", "Sala n'avait jamais signé", "assert"),
            ],
        ),
        (
            'Le secrétaire a déclaré que les membres de l\'alliance "rejettent cette allégation".',
            [
                ("Le secrétaire", 'les membres de l\'alliance "rejettent cette allégation"', "assert"),
                ("les membres de l'alliance", "cette allégation", "deny"),
            ],
        ),
    ],
)
def test_a_denial_inside_what_is_said_holds_its_own_object(
    read, text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(claim[0], *claim[2:]) for claim in read(text)] == expected


def test_what_a_body_is_accused_of_and_denies_is_its_denial() -> None:
    text = "Le maire dit que tout va bien. Le gouvernement fédéral est accusé de bloquer l'aide, ce qu'il nie."
    claims = RuleExtractor().extract(Article("x", text, "fr")).claims
    assert [claim.speaker_name for claim in claims] == ["maire", "gouvernement fédéral"]


@pytest.mark.parametrize(
    "text",
    [
        "Les seins descendront plus ou moins selon l'anatomie, mais aussi selon le soutien-gorge.",
        "Ensuite, il y a, comme je l'ai mentionné, les dommages aux tissus.",
        "S'il veut partir, il peut le faire.",
        "La légende de la musique qui veut faire reverdir le Sahel est là.",
    ],
)
def test_what_depends_is_wanted_or_mentioned_in_passing_is_no_report(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        ("Mais plus de 2 000 femmes ont déclaré avoir été forcées.", "plus de 2 000 femmes", "avoir été forcées"),
        (
            "Dalbert a déclaré avoir été victime d'abus, tandis que la Roma a interdit l'accès à un supporter.",
            "Dalbert",
            "avoir été victime d'abus",
        ),
        ("Le maire a démenti les accusations, mais il n'a rien dit du pont.", "Le maire", "les accusations"),
        ("La radio croit savoir qu'il a violé divers codes.", "La radio", "il a violé divers codes"),
    ],
)
def test_a_counted_speaker_is_whole_and_a_contrast_is_not_said(read, text: str, source: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


def test_a_pronoun_is_all_of_the_subject_of_a_tail(read) -> None:
    assert read("Le maire a été accusé de fraude - une allégation qu'il a maintes fois démentie.") == [
        ("Le maire", "démentie", "une allégation", "deny")
    ]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Les ouvriers disent qu'aucun surveillant n'a signalé la fuite.", "accuse"),
        ("Le syndicat affirme que la direction a délibérément caché le rapport.", "accuse"),
        ("Les riverains disent que l'entreprise savait que la digue cédait.", "accuse"),
        ("« Ils nous ont menti pendant des années », dit une riveraine.", "accuse"),
        ("« Personne ne nous a prévenus », dit un pêcheur.", "accuse"),
        ("Le maire dit que des soldats ont tiré sur des manifestants.", "accuse"),
        ("Le ministre dit qu'il n'a pas caché les chiffres.", "assert"),
        ("L'armée dit que ses troupes ont tué douze combattants.", "assert"),
        ("La police a indiqué que ses agents ont arrêté un voleur.", "assert"),
        ("L'expert dit que la caisse a un fond caché.", "assert"),
    ],
)
def test_a_wrong_blames_whoever_else_did_it(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Le ministre dit qu'il n'a pas l'intention de démissionner.", "intend"),
        ("« Nous ne livrerons personne », dit la présidente.", "intend"),
        ("Le maire dit qu'il rouvrira la piscine.", "intend"),
        ("« Il quittera la mairie en mai », dit la préfète.", "assert"),
        ("« On dirait qu'il a décidé de partir en mai », dit la préfète.", "assert"),
        ("« Nous ne montrons rien », dit le gardien.", "assert"),
        ("Le maire dit qu'il espérait une réponse.", "assert"),
        ("L'expert dit que le prix montera en mai.", "assert"),
    ],
)
def test_a_plan_is_the_speakers_own(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


def test_a_participle_may_have_a_subject_of_its_own(read) -> None:
    assert read("Les pêcheurs ont perdu, la cour estimant que la plainte était tardive.") == [
        ("la cour", "estimant", "la plainte était tardive", "assert")
    ]


def test_a_plague_and_a_condition_want_nothing(read) -> None:
    assert read("La pandémie menace de fermer les théâtres.") == []
    assert read("Si la ville veut grandir, la mine fermera.") == []


def test_an_impersonal_pronoun_is_not_the_speaker() -> None:
    claims = RuleExtractor().extract(Article("x", "L'expert explique qu'il y a trop de pannes.", "fr")).claims
    assert [claim.resolved_content for claim in claims] == ["il y a trop de pannes"]


def test_an_office_behind_the_last_comma_is_the_speakers(read) -> None:
    assert read("Le vote fut calme, selon Anne Petit, présidente de la commission.") == [
        ("Anne Petit, présidente de la commission", "selon", "Le vote fut calme", "assert")
    ]


def test_a_participle_shares_the_subject_of_a_verb_with_its_negation(read) -> None:
    assert read("Mais le ministère de l'eau n'a pas approuvé la demande, affirmant que le site est sale.") == [
        ("le ministère de l'eau", "affirmant", "le site est sale", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Selon Anne Petit, de la radio du port, Mme Rey a été vue en mer, mais elle se tait.", "radio du port"),
        ("Le puits est, selon Jean Roux, un médecin du centre du choléra, une cause du mal.", "centre du choléra"),
    ],
)
def test_a_noun_that_ends_like_a_verb_is_no_clause(read, text: str, source: str) -> None:
    assert read(text)[0][0].endswith(source)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Le conseil portuaire a dit que la digue tient. La docteure Anne Rey, venue de Brest, a déclaré qu'elle rejetait ce bilan.",
            "La docteure Anne Rey, venue de Brest",
        ),
        (
            "Le ministère a dit que la faim gagne. Selon la banque de Brest, la perte est estimée à 39 millions d'euros. Elle estime que le port perdra encore.",
            "la banque de Brest",
        ),
        (
            "Le maire a dit que le pont est fermé. La banque a salué la mesure. Il a ajouté que la digue tient.",
            "Le maire",
        ),
        (
            "Le maire a dit que le pont est fermé. Des étudiants ont nié la panne. Il a ajouté que la digue tient.",
            "Le maire",
        ),
    ],
)
def test_il_and_elle_are_the_last_speaker_of_their_gender_and_number(text, speaker) -> None:
    claims = RuleExtractor().extract(Article(id="a", text=text, language="fr")).claims
    assert claims[-1].speaker == speaker


def test_des_behind_a_complementiser_opens_the_subject(read) -> None:
    assert read("Le tribunal a appris que des agents avaient nié la fuite.") == [
        ("des agents", "nié", "la fuite", "deny")
    ]


def test_what_only_points_says_nothing(read) -> None:
    assert read("Cela montre que le port est fermé.") == []


def test_behind_a_name_alone_an_article_opens_what_he_says(read) -> None:
    assert read("Selon Rey, les tarifs des bus, des trains et des ferries ont augmenté de 50 % en 2021.") == [
        ("Rey", "Selon", "les tarifs des bus, des trains et des ferries ont augmenté de 50 % en 2021", "assert")
    ]
    assert read("Selon Paul Rey, un négociant breton, les ports arrivent avec un plan clair.") == [
        ("Paul Rey, un négociant breton", "Selon", "les ports arrivent avec un plan clair", "assert")
    ]


def test_a_reflexive_reports_nothing(read) -> None:
    assert read("Pendant ce temps, le chantier du port se poursuit.") == []
    text = "Le maire a dit que le pont tient. « Il pleuvait beaucoup ce matin-là », se rappelle-t-il."
    assert read(text)[1:] == [("", "rappelle-t-il", "Il pleuvait beaucoup ce matin-là", "assert")]


def test_a_date_ends_the_name_of_the_speaker(read) -> None:
    assert read("« Le pont tiendra encore », a écrit le maire le 5 septembre.")[0][0] == "le maire"


def test_idioms_report_nothing(read) -> None:
    assert read("L'entraîneur a exclu deux joueurs de la liste pour le match de samedi.") == []
    assert read("Le Courrier veut raconter votre histoire.") == []
    assert read("Le ministre a exclu toute négociation avec les grévistes.") != []


def test_a_land_that_is_recognised_is_nothing_said(read) -> None:
    assert read("La Mauritanie a reconnu Israël en 1999.") == []
    assert read("Le maire a reconnu la panne du pont.") == [("Le maire", "reconnu", "la panne du pont", "assert")]


def test_a_speaker_between_commas_stands_inside_what_is_said(read) -> None:
    content = "Le pont tombera en mai"
    assert read("Le pont, affirme le maire, tombera en mai.") == [("le maire", "affirme", content, "assert")]
    text = "Il ne faudrait pas fermer cette route qui sert aux deux villages, pense Paul Rey, historien de la région."
    assert [source for source, *_ in read(text)] == ["Paul Rey, historien de la région"]


def test_authors_of_crimes_are_not_blamed_by_who_will_judge_them(read) -> None:
    text = "Le conseiller a indiqué que le pays jugerait les auteurs de crimes de guerre."
    assert read(text)[0][3] == "assert"
    assert read("Le maire a déclaré que le voisin avait commis des crimes de guerre.")[0][3] == "accuse"


@pytest.mark.parametrize(
    "text",
    [
        "TASS, citant le ministère de la Défense, a déclaré que l'armée avait nié avoir bombardé la ville.",
        "L'agence TASS a rapporté, citant le ministère de la Défense, que l'armée avait nié avoir bombardé la ville.",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "fr")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == ("nié", "avoir bombardé la ville", "deny")
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_the_authors_words_stand_inside_a_quotation(read) -> None:
    assert read("« Le barrage tient, a assuré sa directrice, Jeanne Morel. Nous l'avons inspecté en mai. »") == [
        ("sa directrice, Jeanne Morel", "assuré", "Le barrage tient Nous l'avons inspecté en mai", "assert")
    ]
    assert read("Le maire est venu. « Le barrage tient, a dit Luc Morel. Il est neuf. »") == [
        ("Luc Morel", "dit", "Le barrage tient Il est neuf", "assert")
    ]
    assert read("Le maire a dit que tout va bien. « Le barrage du nord, dit-il, a toujours tenu. »")[1:] == [
        ("", "dit-il", "Le barrage du nord a toujours tenu", "assert")
    ]
    assert read("« Le vaccin sauve des vies, prévient les maladies et réduit la mortalité. »") == []
    assert read("« Dans nos études, nous avons constaté des fuites. »") == []


def test_one_at_a_body_says(read) -> None:
    assert read("« Ce rapport n'existe pas », rétorque-t-on à la préfecture.") == [
        ("la préfecture", "rétorque-t-on", "Ce rapport n'existe pas", "assert")
    ]
    assert read("Le rapport n'existe pas, répond-on au ministère.") == [
        ("ministère", "répond-on", "Le rapport n'existe pas", "assert")
    ]


def test_a_suspicion_that_somebody_calls_grotesque_is_denied(read) -> None:
    assert read("Un élu met en doute le devis, un soupçon que la directrice, Jeanne Morel, juge « grotesque ».")[
        1:
    ] == [("la directrice, Jeanne Morel", "juge « grotesque »", "un soupçon", "deny")]


@pytest.mark.parametrize(("text", "cue"), [("L'armée le nie.", "nie"), ("L'armée le dément.", "dément")])
def test_the_pronoun_before_its_verb_is_what_is_denied(read, text: str, cue: str) -> None:
    assert read(text) == [("L'armée", cue, "le", "deny")]


def test_faults_that_somebody_points_to_are_laid_on_those_who_have_them(read) -> None:
    assert read("Le préfet pointe la responsabilité des passeurs.") == [
        ("Le préfet", "pointe", "la responsabilité des passeurs", "accuse")
    ]
    assert read("Le voilier pointe à la dixième place.") == []


def test_one_word_that_calls_a_claim_false_is_all_that_is_said(read) -> None:
    assert read("Faux, répond le ministre.") == [("le ministre", "répond", "Faux", "assert")]


@pytest.mark.parametrize(
    "text",
    [
        "En fait, il est assez critique envers le maire.",
        "Le récit est très critique à l'égard du port.",
        "Le silence du maire laisse planer le doute.",
        "Il commence à mettre en doute ses compétences.",
    ],
)
def test_a_critical_tone_and_a_doubt_that_lingers_are_nobodys_words(read, text: str) -> None:
    assert read(text) == []


@pytest.mark.parametrize("cue", ["doute que", "doute fortement", "doute depuis longtemps"])
def test_who_doubts_is_read(read, cue: str) -> None:
    text = f"Le maire {cue} le pont soit sûr." if cue.endswith("que") else f"Le maire {cue} que le pont soit sûr."
    assert read(text) == [("Le maire", cue.removesuffix(" que"), "le pont soit sûr", "doubt")]


def test_who_was_asked_for_his_word_is_whom_the_next_pronoun_means() -> None:
    asked = "Nous avons soumis les allégations au général Luc Petit, porte-parole de l'armée."
    text = f"Anne Roux a dit que le port était ouvert. {asked} Dans une déclaration, il a nié que le port soit fermé."
    claims = RuleExtractor().extract(Article(id="a", text=text, language="fr")).claims
    assert [claim.speaker for claim in claims] == ["Anne Roux", "général Luc Petit"]


def test_an_indefinite_article_opens_a_speaker_behind_the_cue(read) -> None:
    assert read("Le pont a cédé, selon des témoins.") == [("des témoins", "selon", "Le pont a cédé", "assert")]
    assert read("Le pont a cédé, ont affirmé des riverains.") == [
        ("des riverains", "affirmé", "Le pont a cédé", "assert")
    ]


def test_those_who_are_told_belong_to_the_body_that_is_named_by_them(read) -> None:
    assert read("Le port est fermé, rapporte l'agence de presse Havas.") == [
        ("l'agence de presse Havas", "rapporte", "Le port est fermé", "assert")
    ]
    assert read("Le maire a déclaré à l'agence de presse Havas que le port est fermé.") == [
        ("Le maire", "déclaré", "le port est fermé", "assert")
    ]


def test_an_apposition_ends_before_who_was_told(read) -> None:
    assert read("« Le port est fermé », a déclaré Paul Petit, directeur de la régie à l'agence Havas.") == [
        ("Paul Petit, directeur de la régie", "déclaré", "Le port est fermé", "assert")
    ]


@pytest.mark.parametrize("name", ["Le maire de Fada N'Gourma", "Guillaume N'Guessan", "Kylian M'Baye"])
def test_a_letter_with_its_apostrophe_that_opens_a_name_denies_nothing(read, name) -> None:
    assert read(f"{name} affirme que le pont est fermé.") == [(name, "affirme", "le pont est fermé", "assert")]


@pytest.mark.parametrize(
    "subject", ["Les chercheurs de l'université ont", "Le préfet du Nord, Jean Roux, a", "L'entreprise a"]
)
def test_a_pronoun_means_the_subject_that_opens_the_sentence_before(subject) -> None:
    text = f"L'étude révèle que le pont est vieux. {subject} visité la ville. Ils ont constaté que le pont est fermé."
    article = Article(id="a", text=text, language="fr")
    assert subject.startswith(RuleExtractor().extract(article).claims[-1].speaker)


@pytest.mark.parametrize(
    ("cue", "polarity"), [("soutient-il", "assert"), ("s'exclame-t-il", "assert"), ("accuse-t-il", "accuse"), ("réclame-t-il", "demand"), ("promet-il", "intend")]
)  # fmt: skip
def test_a_pronoun_is_written_onto_every_verb_that_follows_a_quotation(read, cue, polarity) -> None:
    text = f"Le préfet Jean Roux est venu. « Le pont est fermé aux camions », {cue}."
    assert read(text) == [("", cue, "Le pont est fermé aux camions", polarity)]


@pytest.mark.parametrize(
    ("cue", "content"),
    [
        ("annonce", "avoir vendu le pont"),
        ("rappelle", "les avoir prévenus"),
        ("affirme", "ne pas l'avoir vendu"),
        ("considère", "être resté neutre"),
    ],
)
def test_an_infinitive_says_what_its_speaker_did(read, cue, content) -> None:
    assert read(f"Le maire {cue} {content}.") == [("Le maire", cue, content, "assert")]


def test_an_infinitive_behind_a_participle(read) -> None:
    assert read("Le maire a refusé de partir, affirmant avoir payé la dette.") == [
        ("Le maire", "affirmant", "avoir payé la dette", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("La ministre soupçonne le maire de corruption.", ("La ministre", "soupçonne", "le maire de corruption", "accuse")),
        ("Le tribunal a décidé que le pont est fermé.", ("Le tribunal", "décidé", "le pont est fermé", "assert")),
        ("Le préfet a ordonné que le pont soit fermé.", ("Le préfet", "ordonné", "le pont soit fermé", "demand")),
        ("Le syndicat voudrait que le maire parte.", ("Le syndicat", "voudrait", "le maire parte", "demand")),
        ("Le préfet encourage les élus à partir.", ("Le préfet", "encourage", "les élus à partir", "demand")),
    ],
)  # fmt: skip
def test_verbs_of_deciding_wishing_and_suspecting(read, text, claim) -> None:
    assert read(text) == [claim]


@pytest.mark.parametrize(
    ("said", "content"),
    [
        ("a demandé au maire Jean Roux de fermer le pont", "fermer le pont"),
        ("demande aux élus de ne pas voter", "ne pas voter"),
        ("a ordonné aux pompiers de partir", "partir"),
        ("promet aux habitants une aide", "une aide"),
        ("promet à ses clients des remises", "des remises"),
        ("réclame au gouvernement le versement des aides", "le versement des aides"),
        ("a annoncé mardi à Lille la création d'un fonds", "la création d'un fonds"),
    ],
)
def test_who_was_told_and_where_stand_before_what_is_said(read, said, content) -> None:
    assert [claim[2] for claim in read(f"La ministre {said}.")] == [content]


def test_what_a_cue_governs_is_not_who_was_told(read) -> None:
    assert read("La ministre a appelé au retrait des troupes.")[0][2] == "retrait des troupes"


@pytest.mark.parametrize("adjunct", ["En Côte d'Ivoire", "Depuis mercredi 14 décembre", "Pour cette raison"])
def test_what_opens_a_clause_before_its_subject_is_not_said(read, adjunct) -> None:
    assert read(f"{adjunct}, le maire s'est indigné devant les élus.") == []


def test_a_message_says_what_the_participle_behind_it_tells(read) -> None:
    assert read("La police a reçu un message affirmant que le pont est miné.") == [
        ("un message", "affirmant", "le pont est miné", "assert")
    ]
    assert read("Le maire est parti malgré des informations disant que la ville attend.") == [
        ("informations", "disant", "la ville attend", "assert")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Le tribunal a condamné le maire à deux ans de prison.",
        "La cour a condamné la société à rembourser ses clients.",
        "Le club a rejeté l'offre de Lyon.",
    ],
)
def test_a_sentence_accuses_nobody_and_an_offer_is_no_claim(read, text) -> None:
    assert read(text) == []


def test_a_death_is_condemned(read) -> None:
    assert read("Le maire condamne la mort de deux soldats.")[0][3] == "accuse"


def test_who_accuses_stands_behind_a_passive(read) -> None:
    assert read("Les élus ont souvent été accusés par l'opposition d'avoir menti.") == [
        ("l'opposition", "accusés", "Les élus d'avoir menti", "accuse")
    ]


def test_a_denial_behind_but_denies_the_clause_before_it() -> None:
    text = "Le préfet a voté. Le maire est accusé de fraude, mais il nie."
    claim = RuleExtractor().extract(Article(id="a", text=text, language="fr")).claims[-1]
    assert (claim.speaker, claim.content) == ("Le maire", "Le maire est accusé de fraude")


def test_a_clause_before_but_is_not_what_is_wished_behind_it(read) -> None:
    assert read("Le chantier a duré trois ans, mais le maire souhaite, à présent, construire un port.") == []


@pytest.mark.parametrize("named", ["des témoins joints par la radio", "un rapport publié mardi par l'association"])
def test_what_was_done_to_a_source_is_part_of_it(read, named) -> None:
    assert read(f"Le village a été évacué, selon {named}.") == [(named, "selon", "Le village a été évacué", "assert")]
    assert read(f"Selon {named}, le village a été évacué.") == [(named, "Selon", "le village a été évacué", "assert")]


def test_an_opinion_is_given_as_a_view_a_word_or_an_avowal(read) -> None:
    assert read("De l'avis des habitants, le pont est dangereux.") == [
        ("habitants", "De l'avis des", "le pont est dangereux", "assert")
    ]
    assert read("Le pont est dangereux, aux dires du maire.") == [
        ("maire", "aux dires du", "Le pont est dangereux", "assert")
    ]


def test_in_his_eyes_takes_up_who_spoke() -> None:
    text = "La maire Anna Morvan a dit que le pont est fermé. À ses yeux, les travaux ont trop duré."
    claims = RuleExtractor().extract(Article(id="a", text=text, language="fr")).claims
    assert [(claim.speaker, claim.content) for claim in claims][1:] == [
        ("La maire Anna Morvan", "les travaux ont trop duré")
    ]


def test_a_professor_is_one_with_and_without_the_first_name() -> None:
    text = "Pr Anna Morvan a reçu un prix. Pr Morvan explique que la mesure est fiable."
    (claim,) = RuleExtractor().extract(Article(id="a", text=text, language="fr")).claims
    assert claim.speaker_name == "Anna Morvan"


@pytest.mark.parametrize("named", ["une source gouvernementale", "le communiqué", "Jean Morvan"])
def test_a_speaker_closes_the_sentence_without_a_comma(read, named) -> None:
    assert read(f"Le corps du maire a été retrouvé précise {named}.") == [
        (named, "précise", "Le corps du maire a été retrouvé", "assert")
    ]


@pytest.mark.parametrize(
    "text", ["Le conseil a voté et le juge précise la loi.", "Le maire a fait ce que dit le ministre."]
)
def test_an_object_and_a_relative_are_no_speaker_at_the_end(read, text) -> None:
    assert read(text) == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Certains pensent que le pont est dangereux.", "Certains"),
        ("Le conseil se réunira bientôt et plusieurs affirment que le pont est dangereux.", "plusieurs"),
        ("Le projet inquiète les riverains, certains affirmant que le pont est dangereux.", "certains"),
    ],
)
def test_a_quantity_is_a_subject_by_itself(read, text, speaker) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(speaker, "le pont est dangereux")]


def test_two_subjects_behind_but_are_both_the_speaker(read) -> None:
    text = "Le club estime que le contrat est expiré, mais Morvan et son équipe affirment qu'il est valable."
    assert [(claim[0], claim[2]) for claim in read(text)] == [
        ("Le club", "le contrat est expiré"),
        ("Morvan et son équipe", "il est valable"),
    ]


def test_those_who_are_told_are_a_source_behind_according_to(read) -> None:
    assert read("D'après la presse locale, le pont est fermé.") == [
        ("la presse locale", "D'après", "le pont est fermé", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Paul Morvan est né à Lyon. Il dit avoir passé dix mois en prison.", "Paul Morvan"),
        ("Jean Rey dit que le pont est fermé. Anna Morvan vit à Lyon. Elle dit que la rue est calme.", "Anna Morvan"),
    ],
)
def test_il_and_elle_mean_the_person_the_sentence_before_tells_of(text, speaker) -> None:
    claims = RuleExtractor().extract(Article(id="a", text=text, language="fr")).claims
    assert claims[-1].speaker_name == speaker


def test_several_are_not_the_person_the_sentence_before_tells_of() -> None:
    text = "Des élus disent que le pont est fermé. Anna Morvan vit à Lyon. Elles disent que la rue est calme."
    claims = RuleExtractor().extract(Article(id="a", text=text, language="fr")).claims
    assert claims[-1].speaker_name != "Anna Morvan"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Le maire a tenu à rappeler que le pont est sûr.",
            ("Le maire", "tenu à rappeler", "le pont est sûr", "assert"),
        ),
        (
            "La ministre vient d'annoncer que la gare ferme.",
            ("La ministre", "vient d'annoncer", "la gare ferme", "assert"),
        ),
        (
            "La directrice a insisté sur le fait que l'eau est potable.",
            ("La directrice", "insisté sur le fait", "l'eau est potable", "assert"),
        ),
        (
            "Les pêcheurs se sont opposés au projet de port.",
            ("Les pêcheurs", "se sont opposés au", "projet de port", "deny"),
        ),
        (
            "Le syndicat s'en est pris au préfet de police.",
            ("Le syndicat", "s'en est pris au", "préfet de police", "accuse"),
        ),
        (
            "La députée a remis en question le calcul du ministère.",
            ("La députée", "remis en question", "le calcul du ministère", "doubt"),
        ),
        (
            "Les riverains se sont prononcés pour la fermeture du site.",
            ("Les riverains", "se sont prononcés pour", "la fermeture du site", "demand"),
        ),
        (
            "Le club a annoncé son intention de vendre le stade.",
            ("Le club", "annoncé son intention de", "vendre le stade", "intend"),
        ),
        (
            "Le climatologue mettait en garde contre la fonte du glacier.",
            ("Le climatologue", "mettait en garde contre", "la fonte du glacier", "assert"),
        ),
    ],
)
def test_words_of_saying_made_of_several(read, text, found) -> None:
    assert read(text) == [found]


def test_trades_and_documents_are_speakers(read) -> None:
    text = "« La digue tient bon depuis dix ans », a déclaré Jean Rey, géologue à l'université."
    assert read(text) == [
        ("Jean Rey, géologue à l'université", "déclaré", "La digue tient bon depuis dix ans", "assert")
    ]
    assert read("Le procès-verbal indique que la vanne était fermée.")[0][0] == "Le procès-verbal"


@pytest.mark.parametrize("opening", ["Selon le calendrier", "Selon l'âge", "Selon les besoins"])
def test_a_timetable_or_a_measure_is_no_source(read, opening) -> None:
    assert read(f"{opening}, la gare ferme en mai.") == []


@pytest.mark.parametrize("when", ["le 10 février", "publiquement", "à nouveau"])
def test_when_and_how_it_was_said_is_no_part_of_it(read, when: str) -> None:
    assert read(f"Le maire a annoncé {when} que le pont est fermé.") == [
        ("Le maire", "annoncé", "le pont est fermé", "assert")
    ]


@pytest.mark.parametrize("joint", [", mais que", ", tandis que", ", mais", " et"])
def test_a_clause_with_a_verb_of_its_own_is_a_claim_of_its_own(read, joint: str) -> None:
    assert [
        claim[2] for claim in read(f"Le maire a dit que le pont est fermé{joint} aucune route n'a été coupée.")
    ] == [
        "le pont est fermé",
        "aucune route n'a été coupée",
    ]


def test_what_was_not_said_is_no_part_of_what_was(read) -> None:
    text = "Le maire a dit que le pont serait fermé, mais n'a pas précisé quand."
    assert [claim[2] for claim in read(text)] == ["le pont serait fermé"]


def test_a_relative_clause_is_theirs_whose_words_it_is_said_to_be(read) -> None:
    assert read("La mairie a présenté un plan qui, selon la préfecture, coûtera deux millions.") == [
        ("la préfecture", "selon", "coûtera deux millions", "assert")
    ]


def test_who_a_name_is_belongs_to_it_without_an_article_too(read) -> None:
    assert read("« La mine est sûre », a expliqué Anne Vidal, géologue à Lyon.") == [
        ("Anne Vidal, géologue à Lyon", "expliqué", "La mine est sûre", "assert")
    ]


def test_who_wishes_for_a_thing_says_nothing(read) -> None:
    assert read("De nombreux habitants souhaitent la réouverture de la mine.") == []
    assert read("Le maire souhaite que la mine ferme.")[0][1:] == ("souhaite", "la mine ferme", "demand")


@pytest.mark.parametrize("text", ["« La mine est sûre », témoigne M. Rey.", "Selon M. Rey, la mine est sûre."])
def test_the_title_that_is_spelt_like_a_pronoun_belongs_to_the_name_behind_it(read, text: str) -> None:
    assert read(text)[0][0] == "M. Rey"


def test_a_pronoun_opens_a_clause_whatever_its_verb(read) -> None:
    text = "Le ministre a dit que les noms ne sont pas connus et l'on ignore pourquoi."
    assert [claim[2] for claim in read(text)] == ["les noms ne sont pas connus", "l'on ignore pourquoi"]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Le pont tiendra dix ans, rassure le préfet.", ("le préfet", "rassure", "Le pont tiendra dix ans", "assert")),
        ("Je n'ai rien signé, se défend la doyenne.", ("la doyenne", "se défend", "Je n'ai rien signé", "assert")),
        ("Nous avons gagné, exulte Ana Rey.", ("Ana Rey", "exulte", "Nous avons gagné", "assert")),
        ("Plus personne ne vient, déplore le curé.", ("le curé", "déplore", "Plus personne ne vient", "assert")),
        ("C'est lui qui a crié, accuse l'organiste.", ("l'organiste", "accuse", "C'est lui qui a crié", "accuse")),
    ],
)
def test_a_clause_without_marks_before_how_its_speaker_takes_it(read, text: str, claim: tuple[str, ...]) -> None:
    assert read(text) == [claim]


def test_an_apposition_before_a_cue_is_no_clause_of_its_object(read) -> None:
    assert read("Le maire, élu en mai, accuse le préfet.")[0][0] != "le préfet"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("La gendarmerie signale des tirs.", ("La gendarmerie", "signale", "des tirs", "assert")),
        ("L'archiviste a relevé une absence.", ("L'archiviste", "relevé", "une absence", "assert")),
        ("Le rapport conclut à un accident.", ("Le rapport", "conclut à", "un accident", "assert")),
        ("La ministre repousse ces allégations.", ("La ministre", "repousse", "ces allégations", "deny")),
    ],
)
def test_a_thing_noted_or_pushed_away(read, text: str, claim: tuple[str, ...]) -> None:
    assert read(text) == [claim]


@pytest.mark.parametrize(
    "text",
    ["L'armée a repoussé l'attaque.", "Le maire relève le défi.", "Lyon a concédé un but.", "Anne note ses idées."],
)
def test_what_is_pushed_away_or_taken_up_without_a_word(read, text: str) -> None:
    assert read(text) == []
