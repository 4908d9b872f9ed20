"""Spanish: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_the_day_between_cue_and_complementiser_is_no_part_of_the_content(read) -> None:
    assert read("La federación denunció el martes que tres de sus afiliados fueron detenidos.") == [
        ("La federación", "denunció", "tres de sus afiliados fueron detenidos", "accuse")
    ]


def test_the_contracted_article_opens_what_is_accused(read) -> None:
    assert read("El alcalde acusó al ejército de quemar el granero.") == [
        ("El alcalde", "acusó", "ejército de quemar el granero", "accuse")
    ]


def test_an_infinitive_is_what_was_said(read) -> None:
    assert read("La empresa reconoció haber vendido piezas que estaban rotas.") == [
        ("La empresa", "reconoció", "haber vendido piezas que estaban rotas", "assert")
    ]
    assert read("El gobierno prevé cerrar la mina en mayo.") == [
        ("El gobierno", "prevé", "cerrar la mina en mayo", "intend")
    ]


def test_the_speaker_stands_behind_the_place_or_the_audience(read) -> None:
    assert read("«Nadie pasa hambre aquí», contó en la radio un desertor.") == [
        ("un desertor", "contó", "Nadie pasa hambre aquí", "assert")
    ]
    assert read("«Eso nunca ocurrió en el puerto», respondió el domingo por la noche el portavoz del club.") == [
        ("el portavoz del club", "respondió", "Eso nunca ocurrió en el puerto", "assert")
    ]


def test_a_relative_clause_behind_the_speaker_is_no_content(read) -> None:
    assert read("«El barco se hundió de noche», declaró un marinero que vio el choque.") == [
        ("un marinero", "declaró", "El barco se hundió de noche", "assert")
    ]
    assert read("Según una vecina que vivía enfrente, el fuego empezó en el sótano.") == [
        ("una vecina", "Según", "el fuego empezó en el sótano", "assert")
    ]
    assert read("Dos diplomáticos que conocen el texto relataron que la tregua fracasó.") == [
        ("Dos diplomáticos", "relataron", "la tregua fracasó", "assert")
    ]


def test_asking_to_stay_unnamed_is_no_demand(read) -> None:
    assert read("Un oficial que pidió el anonimato aseguró que la base está vacía.") == [
        ("Un oficial", "aseguró", "la base está vacía", "assert")
    ]


def test_as_somebody_said(read) -> None:
    assert read("Según relataron dos comerciantes, el trigo ardió el martes.") == [
        ("dos comerciantes", "relataron", "el trigo ardió el martes", "assert")
    ]


def test_a_preposition_before_that_belongs_to_the_complementiser(read) -> None:
    assert read("El ministerio informó de que la vacuna llegará en junio.") == [
        ("El ministerio", "informó de", "la vacuna llegará en junio", "assert")
    ]


def test_a_purpose_is_no_content(read) -> None:
    assert read("El partido exigió una prórroga para que todos lean el proyecto.") == [
        ("El partido", "exigió", "una prórroga para que todos lean el proyecto", "demand")
    ]


def test_what_is_called_false_is_denied(read) -> None:
    assert read("Una portavoz tildó de falsa la acusación.") == [
        ("Una portavoz", "tildó de falsa", "la acusación", "deny")
    ]
    assert read("El ministro rechazó la acusación como propaganda barata.") == [
        ("El ministro", "rechazó", "la acusación", "deny")
    ]


def test_unable_to_confirm_is_doubt(read) -> None:
    assert read("La fiscalía no pudo confirmar la muerte del piloto.") == [
        ("La fiscalía", "no pudo confirmar", "la muerte del piloto", "doubt")
    ]


def test_a_reflexive_passive_names_no_speaker(read) -> None:
    assert read("El año pasado se negaron muchas peticiones.") == []


def test_a_participle_without_auxiliary_reports_nothing(read) -> None:
    assert read("El cuarto encuentro confirmado para el año entrante es en México.") == []


def test_a_conviction_is_no_accusation(read) -> None:
    assert read("El tribunal condenó al banquero a pagar una multa.") == []


def test_an_ordinal_ends_no_sentence(read) -> None:
    assert read("El mando de la 6.ª Brigada desmintió la retirada de sus hombres.")[0][1:] == (
        "desmintió",
        "la retirada de sus hombres",
        "deny",
    )


def test_days_and_adverbs_before_the_verb_are_no_speaker(read) -> None:
    assert read("La alcaldesa dijo que el puente es seguro. Este viernes señaló que no hay grietas.")[1][0] == ""
    assert read("El actor, evidentemente, ha negado los hechos.")[0][:2] == ("El actor", "negado")
    assert read("El obispo causó revuelo a raíz de que este domingo señaló que no hay peligro.")[0][0] == ""


def test_the_progressive_reports(read) -> None:
    assert read("Los científicos están exhortando a los vecinos a hervir el agua.")[0][:2] == (
        "Los científicos",
        "exhortando",
    )


def test_brackets_belong_to_the_speaker(read) -> None:
    found = read(
        "“El agua está limpia desde ayer”, señaló Ana Ruiz, directora del Centro de Aguas (CDA, por su sigla)."
    )
    assert found[0][0] == "Ana Ruiz, directora del Centro de Aguas (CDA, por su sigla)"


def test_what_is_told_behind_its_verb_is_no_speaker(read) -> None:
    assert read("En su libro, el autor, cuyo padre fue minero, relata los pormenores del cierre.") == []
    assert read("El puente está cerrado, explica un arqueólogo de la zona.")[0][0] == "un arqueólogo de la zona"


def test_a_relative_clause_behind_according_to_is_no_content(read) -> None:
    assert read("Pero según la fuente, que pidió no ser identificada, el diseño no podía copiarse.")[0][::2] == (
        "la fuente",
        "el diseño no podía copiarse",
    )


def test_what_is_thought_necessary_is_demanded(read) -> None:
    assert read("La ministra considera necesario construir un puente que una las dos orillas.") == [
        ("La ministra", "considera necesario", "construir un puente que una las dos orillas", "demand")
    ]


def test_two_who_are_joined_before_a_plural_verb_speak_together(read) -> None:
    assert (
        read("La presidenta y el ministro aseguraron que el puente es seguro.")[0][0] == "La presidenta y el ministro"
    )


def test_a_name_may_open_with_its_preposition(read) -> None:
    assert read("De la Rosa Marín dijo que el puente es seguro. “")[0][::2] == (
        "De la Rosa Marín",
        "el puente es seguro",
    )


def test_an_imperfect_reports(read) -> None:
    assert read("El preso reconocía que era culpable.") == [("El preso", "reconocía", "era culpable", "assert")]


def test_how_somebody_spoke_is_no_part_of_his_name(read) -> None:
    assert read("“Lloré casi un mes en las noches”, comentó Ruiz visiblemente conmovida.")[0][0] == "Ruiz"


def test_what_is_ascribed_to_somebody_is_no_report(read) -> None:
    assert (
        len(read("La actriz aseguró que nunca dijo la frase que se le atribuyó de que “el pan no subirá nunca más”."))
        == 1
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Las acusaciones fueron rechazadas por la empresa.",
            ("la empresa", "rechazadas", "Las acusaciones", "deny"),
        ),
        (
            "La acusación ha sido desmentida por el ayuntamiento de Nara.",
            ("el ayuntamiento de Nara", "desmentida", "La acusación", "deny"),
        ),
        (
            'La ministra calificó de "falsas" las acusaciones de la oposición.',
            ("La ministra", 'calificó de "falsas"', "las acusaciones de la oposición", "deny"),
        ),
        ("Desde la empresa niegan que haya despidos.", ("la empresa", "niegan", "haya despidos", "deny")),
        (
            "Pekín rechazó firmemente las críticas sobre la militarización del mar.",
            ("Pekín", "rechazó", "las críticas sobre la militarización del mar", "deny"),
        ),
        (
            "Botín se limitó a desear suerte al italiano y descartó que la entidad tenga planes de cambio.",
            ("Botín", "descartó", "la entidad tenga planes de cambio", "deny"),
        ),
        (
            "El candidato ha negado la injerencia rusa en las elecciones e incluso publicó un video.",
            ("El candidato", "negado", "la injerencia rusa en las elecciones", "deny"),
        ),
        (
            "El ayuntamiento de Nara salió al paso de los rumores.",
            ("El ayuntamiento de Nara", "salió al paso de", "los rumores", "deny"),
        ),
    ],
)
def test_a_denial_in_the_passive_in_marks_or_from_a_place_is_read(
    read, text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


def test_something_that_is_denied_takes_up_the_accusation(read) -> None:
    text = "La periodista lo acusó de haber planificado el ataque, algo que el mandatario ruso negó."
    assert read(text) == [
        ("La periodista", "acusó", "haber planificado el ataque", "accuse"),
        ("el mandatario ruso", "negó", "algo", "deny"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "El hospital cuenta con camas para todos.",
        "Los requisitos que exige la ley son muchos.",
        "El partido habló de una iniciativa ya rechazada hace meses en la Cámara.",
    ],
)
def test_what_a_thing_asks_or_has_is_no_report(read, text: str) -> None:
    assert not [claim for claim in read(text) if claim[1] in ("cuenta", "exige", "rechazada")]


@pytest.mark.parametrize(
    ("text", "source", "content"),
    [
        (
            "Los bancos no tienen la culpa de la subida, sostiene la patronal bancaria.",
            "la patronal bancaria",
            "Los bancos no tienen la culpa de la subida",
        ),
        (
            "La medida no servirá de nada, advierten los directores de los institutos.",
            "los directores de los institutos",
            "La medida no servirá de nada",
        ),
        (
            "La ley, según el ministro de Defensa, Juan Pérez, costará mucho.",
            "el ministro de Defensa, Juan Pérez",
            "La ley costará mucho",
        ),
        (
            "En palabras de Carissa Rey, directora de la Organización, “las cifras son incluso más altas”.",
            "Carissa Rey, directora de la Organización",
            "las cifras son incluso más altas",
        ),
        (
            '"La paz es posible", agregó el líder norcoreano, quien estuvo de visita en la capital.',
            "el líder norcoreano",
            "La paz es posible",
        ),
        (
            "Entonces, aunque el gobierno ha dicho que habrá camas, los médicos pueden trasladarlos.",
            "el gobierno",
            "habrá camas",
        ),
        (
            "Fueron campañas de las compañías, como la alcaldesa denunció, o luchas de usuarios.",
            "la alcaldesa",
            "Fueron campañas de las compañías",
        ),
        (
            "El alcalde anunció que los vecinos decidirán si quieren cobrar por ello.",
            "El alcalde",
            "los vecinos decidirán si quieren cobrar por ello",
        ),
    ],
)
def test_a_speaker_keeps_name_and_office_and_no_clause(read, text: str, source: str, content: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == [(source, content)]


def test_what_the_writer_adds_behind_a_quotation_is_not_said(read) -> None:
    text = 'El conductor le dijo "¿Qué no te gusta?", y de manera sorpresiva le plantó un beso.'
    assert [claim[2] for claim in read(text)] == ["¿Qué no te gusta?"]


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("El alcalde dijo que el puente era seguro, algo que niegan los ingenieros.") == [
        ("El alcalde", "dijo", "el puente era seguro", "assert"),
        ("los ingenieros", "niegan", "algo", "deny"),
    ]


def test_a_passive_tail_has_its_agent(read) -> None:
    assert read("La ONG dijo que murieron cuarenta civiles, lo que fue confirmado por el Ejército.")[1:] == [
        ("el Ejército", "confirmado", "lo que", "assert")
    ]


def test_a_denial_behind_but_ends_the_accusation(read) -> None:
    assert read("La oposición acusa al ejército de bombardear el mercado, pero el Gobierno lo niega.") == [
        ("La oposición", "acusa", "ejército de bombardear el mercado", "accuse"),
        ("el Gobierno", "niega", "lo", "deny"),
    ]


@pytest.mark.parametrize(
    "text",
    ["Dos asociaciones de víctimas rechazaron participar.", "El presidente se dio cuenta de que la ley era mala."],
)
def test_to_refuse_to_do_and_to_notice_report_nothing(read, text: str) -> None:
    assert read(text) == []


def test_a_denial_ends_before_the_next_verb_with_its_auxiliary(read) -> None:
    text = "La discoteca ha desmentido mediante un comunicado su clausura definitiva y ha aclarado que abre mañana."
    assert [claim[1:] for claim in read(text)] == [
        ("desmentido", "su clausura definitiva", "deny"),
        ("aclarado", "abre mañana", "assert"),
    ]


def test_a_name_with_its_preposition_is_what_a_relative_stands_for(read) -> None:
    text = "Lo informó el diputado Felipe Félix de la Cruz, quien negó que la ley exista."
    assert read(text)[-1][::2] == ("diputado Felipe Félix de la Cruz", "la ley exista")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("El martes el candidato remarcó la gran pugna que se juega en las elecciones.", []),
        (
            'Los ensayos revelaron un estado cerebral "no del todo diferente" a la psicosis.',
            [("Los ensayos", 'un estado cerebral "no del todo diferente" a la psicosis')],
        ),
        ("Este lunes señaló la ministra que la ley es buena.", [("la ministra", "la ley es buena")]),
        (
            "(Le puede interesar: Los animales de la Hacienda) Rubén Manrique, doctor en epidemiología, dijo que llueve.",
            [("Rubén Manrique, doctor en epidemiología", "llueve")],
        ),
        (
            "El partido niega hacer pintas a favor de AMLO El Partido Socialista explicó que llueve.",
            [("El partido", "hacer pintas a favor de AMLO"), ("El Partido Socialista", "llueve")],
        ),
    ],
)
def test_an_object_with_its_relative_clause_is_no_clause_that_is_said(
    read, text: str, expected: list[tuple[str, str]]
) -> None:
    assert [(claim[0], claim[2]) for claim in read(text)] == expected


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Los obreros dijeron que ningún supervisor denunció la fuga.", "accuse"),
        ("El sindicato afirmó que la empresa ocultó el informe.", "accuse"),
        ("Los vecinos dicen que la empresa sabía que el dique cedía.", "accuse"),
        ("«Nos mintieron durante años», dijo una vecina.", "accuse"),
        ("El alcalde dijo que los soldados dispararon contra los manifestantes.", "accuse"),
        ("El ministro dijo que no ocultó los datos.", "assert"),
        ("El ministro dijo que no es culpable del desfalco.", "assert"),
        ("El ejército dijo que sus tropas mataron a doce combatientes.", "assert"),
        ("La policía informó de que los agentes detuvieron a un ladrón.", "assert"),
        ("El perito dijo que los papeles falsificados estaban en la caja.", "assert"),
        ("La experta dijo que la cría se ocultó en el nido.", "assert"),
    ],
)
def test_a_wrong_blames_whoever_else_did_it(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("El ministro dijo que no tiene intención de dimitir.", "intend"),
        ("«No permitiremos el cierre», dijo el alcalde.", "intend"),
        ("El alcalde dijo que el ayuntamiento reabrirá la piscina.", "intend"),
        ("«Ayer encontré la llave del almacén», dijo el portero.", "assert"),
        ("La ministra dijo que este hallazgo ayudará a todos.", "assert"),
        ("«El satélite nos dará mapas nuevos», dijo la profesora.", "assert"),
        ("El experto dijo que el precio subirá en mayo.", "assert"),
    ],
)
def test_a_plan_is_the_speakers_own(read, text: str, polarity: str) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        (
            "Según la agencia, la carga quedará a disposición del juzgado, con el fin de seguir la pista.",
            (
                "la agencia",
                "Según",
                "la carga quedará a disposición del juzgado, con el fin de seguir la pista",
                "assert",
            ),
        ),
        (
            "Según la doctora Ana Rey, del Instituto de Física de Oviedo, hay dos efectos.",
            ("la doctora Ana Rey, del Instituto de Física de Oviedo", "Según", "hay dos efectos", "assert"),
        ),
        (
            "El voto fue tranquilo, según Ana Rey, presidenta de la junta.",
            ("Ana Rey, presidenta de la junta", "según", "El voto fue tranquilo", "assert"),
        ),
        (
            "La ley exige la firma, la alcaldía afirmando que el plazo es corto.",
            ("la alcaldía", "afirmando", "el plazo es corto", "assert"),
        ),
    ],
)
def test_the_speaker_ends_where_the_clause_begins(read, text: str, claim: tuple[str, ...]) -> None:
    assert read(text)[-1] == claim


def test_a_plague_wants_nothing(read) -> None:
    assert read("La pandemia amenaza con cerrar los teatros.") == []
    assert read("Si la ciudad quiere crecer, la mina cerrará.") == []


def test_a_demonstrative_before_a_noun_is_not_the_speaker() -> None:
    text = "Según el director del metro, Jorge Rivas, esta última línea usa un sistema nuevo."
    claims = RuleExtractor().extract(Article("x", text, "es")).claims
    assert [claim.resolved_content for claim in claims] == ["esta última línea usa un sistema nuevo"]


def test_a_relative_clause_behind_what_is_rejected_is_no_content(read) -> None:
    assert read("El candidato rechazó de manera tajante las bodas civiles, que aún no son legales en la isla.") == [
        ("El candidato", "rechazó", "las bodas civiles, que aún no son legales en la isla", "deny")
    ]
    text = (
        "Al contrario de lo que aseguran varias teorías que circulan en línea, un chip no es uno de los ingredientes."
    )
    assert read(text) == []


def test_what_only_points_says_nothing(read) -> None:
    assert read("Esto demuestra que el puente es seguro.") == []


def test_behind_a_name_alone_an_article_opens_what_he_says(read) -> None:
    assert read("Según Ruiz, el 80 % de las tiendas obtuvo la ayuda, en comparación con el 9 % de los talleres.") == [
        (
            "Ruiz",
            "Según",
            "el 80 % de las tiendas obtuvo la ayuda, en comparación con el 9 % de los talleres",
            "assert",
        )
    ]


def test_a_date_and_an_adverb_are_no_part_of_the_speaker(read) -> None:
    assert read("«El puente caerá pronto», señaló falsamente el alcalde el 5 de mayo.")[0][0] == "el alcalde"


def test_what_something_means_is_no_wish(read) -> None:
    assert read("Hay tres mil tiendas, lo que quiere decir que muchas recibieron ayuda.") == []


@pytest.mark.parametrize(
    "text",
    [
        "Ahora esta denuncia se suma a la investigación en curso.",
        "La denuncia de los vecinos fue archivada en mayo.",
        "Yo estoy de acuerdo con todo esto.",
        "La cifra podrá cambiar de acuerdo con la evolución del mercado.",
    ],
)
def test_nouns_and_agreement_report_nothing(text, read) -> None:
    assert read(text) == []


def test_a_noun_spelt_like_its_verb_is_no_cue_inside_a_content(read) -> None:
    assert read("Los vecinos esperan que la demanda sea admitida.") == [
        ("Los vecinos", "esperan", "la demanda sea admitida", "assert")
    ]
    assert read("El sindicato condena la violencia.") == [("El sindicato", "condena", "la violencia", "accuse")]
    assert read("El puente caerá de acuerdo con un informe del banco.")[0][:2] == (
        "un informe del banco",
        "de acuerdo con",
    )


def test_a_speaker_between_commas_stands_inside_what_is_said(read) -> None:
    content = "La obra terminará en mayo"
    assert read("La obra, aseguró el alcalde, terminará en mayo.") == [("el alcalde", "aseguró", content, "assert")]
    text = "Nada de eso, dijo Ana Ruiz en esta ciudad, luego de que el alcalde aseguró que la obra sigue."
    assert read(text)[0][2] == "Nada de eso"


def test_nor_that_goes_on_with_the_same_claim(read) -> None:
    text = "El alcalde puntualizó que no les va a permitir robar, ni que abusen de la gente."
    assert [content for _, _, content, _ in read(text)] == ["no les va a permitir robar, ni que abusen de la gente"]


def test_who_is_named_in_an_apposition_is_another() -> None:
    text = "Rick Alba, un elector de Joe Biden en Ohio, dijo que confiaba en el recuento."
    claims = RuleExtractor().extract(Article(id="a", text=text, language="es")).claims
    assert [claim.speaker_name for claim in claims] == ["Rick Alba"]


def test_what_happened_afterwards_is_no_content(read) -> None:
    assert read("La alcaldesa aseguró la victoria después de que el juez cerrara el caso.") == []
    assert read("La FIFA anunció poco antes que la sede será Lima.") == [
        ("La FIFA", "anunció", "la sede será Lima", "assert")
    ]


def test_the_object_of_an_infinitive_does_not_speak(read) -> None:
    assert read(
        "“Eso es fundamental para la defensa”, sostuvo ante periodistas Eduardo Vidal al concluir la reunión."
    ) == [("Eduardo Vidal", "sostuvo", "Eso es fundamental para la defensa", "assert")]
    assert read("“Eso es fundamental para la defensa”, dijo al celebrar de nuevo el gol de la selección.") == []


def test_a_reason_behind_a_denial_is_not_denied(read) -> None:
    assert read("Los datos, nuevamente, lo desmienten: los vecinos van menos al médico.") == [
        ("Los datos", "desmienten", "los vecinos van menos al médico", "assert")
    ]
    assert read("Los datos desmienten tales aseveraciones, que defienden que los vecinos deben pagar más.") == [
        ("Los datos", "desmienten", "tales aseveraciones", "deny")
    ]


def test_a_date_before_the_cue_is_no_part_of_the_name(read) -> None:
    assert read("Los mensajes difundidos desde el 15 de febrero pasado aseguran que el remedio cura.") == [
        ("Los mensajes difundidos", "aseguran", "el remedio cura", "assert")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "TASS, citando al Ministerio de Defensa, dijo que el ejército negó haber bombardeado la ciudad.",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "es")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == (
        "negó",
        "haber bombardeado la ciudad",
        "deny",
    )
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_a_medium_that_only_reports_what_another_said_claims_nothing() -> None:
    (claim,) = (
        RuleExtractor()
        .extract(Article("a", "Según El Surco, el ministerio dijo que el puente estaba cerrado.", "es"))
        .claims
    )
    assert (claim.speaker, claim.attribution.reported_by) == ("el ministerio", ("Surco",))


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("El ejército lo niega.", "niega"),
        ("El ejército lo desmintió el lunes.", "desmintió"),
        ("El ejército lo ha negado.", "negado"),
    ],
)
def test_the_pronoun_before_its_verb_is_what_is_denied(read, text: str, cue: str) -> None:
    assert read(text) == [("El ejército", cue, "lo", "deny")]


def test_a_relative_behind_the_speaker_is_not_what_he_said(read) -> None:
    assert read("El puente fue cerrado, anunció hoy la policía, que busca al dueño.") == [
        ("la policía", "anunció", "El puente fue cerrado", "assert")
    ]
    assert read("El martes anunció la ministra que el puente fue cerrado.")[0][2] == "el puente fue cerrado"


def test_a_bounded_count_keeps_its_words(read) -> None:
    assert read("La policía habló de al menos 20 heridos.") == [
        ("La policía", "habló de", "al menos 20 heridos", "assert")
    ]


def test_one_word_that_calls_a_claim_false_is_all_that_is_said(read) -> None:
    assert read("Falso, responde el ministro.") == [("el ministro", "responde", "Falso", "assert")]


def test_who_asks_not_to_be_named_asks_for_nothing(read) -> None:
    assert read("Un vecino, que pidió el anonimato, afirmó que oyó disparos.") == [
        ("Un vecino, que pidió el anonimato", "afirmó", "oyó disparos", "assert")
    ]


@pytest.mark.parametrize(
    ("cue", "frame"),
    [
        ("mencionó", "que"),
        ("comentan", "que"),
        ("ha adelantado", "que"),
        ("ha descubierto", "que"),
        ("había determinado", "que"),
        ("hizo constar", "que"),
        ("sentenciaba", "quote"),
        ("finalizó", "quote"),
        ("ha rematado", "quote"),
        ("externó", "quote"),
        ("bramó", "quote"),
    ],
)
def test_the_verbs_of_saying_have_all_their_forms(read, cue: str, frame: str) -> None:
    told = "la presa perdió agua durante tres días"
    text = (
        f"La perita {cue} que {told}."
        if frame == "que"
        else f"«La presa perdió agua durante tres días», {cue} la perita."
    )
    ((source, _, content, polarity),) = read(text)
    assert (source.lower(), content.lower(), polarity) == ("la perita", told, "assert")


def test_a_colon_parts_a_quotation_from_the_clause_before_it(read) -> None:
    assert read('El alcalde negó que el puente estuviera cerrado: "Pasa quien quiere pasar".') == [
        ("El alcalde", "negó", "el puente estuviera cerrado", "deny"),
        ("El alcalde", "negó", "Pasa quien quiere pasar", "assert"),
    ]
    assert read('La alcaldesa explicó que el puente está cerrado: "Esperamos a los técnicos", concluyó.') == [
        ("La alcaldesa", "explicó", "el puente está cerrado", "assert"),
        ("La alcaldesa", "concluyó", "Esperamos a los técnicos", "assert"),
    ]
    assert read('Desde ayer nadie cruza el puente: "Es un peligro para todos", dijo una vecina.') == [
        ("una vecina", "dijo", "Es un peligro para todos", "assert")
    ]


def test_the_contracted_article_and_whose_judgement_it_is_belong_to_according_to(read) -> None:
    assert read("De acuerdo al alcalde, el puente está cerrado.") == [
        ("alcalde", "De acuerdo al", "el puente está cerrado", "assert")
    ]
    assert read("La plaza es segura, a decir del capitán Rey.") == [
        ("capitán Rey", "a decir del", "La plaza es segura", "assert")
    ]
    assert read("La jueza Ana Rey explicó que la obra es legal. A su juicio, nadie pagó de más.")[1:] == [
        ("", "A su juicio", "nadie pagó de más", "assert")
    ]
    assert read("La jueza Ana Rey explicó que la obra es legal. En su opinión la obra no molesta a nadie.")[1:] == []


def test_whom_somebody_told_is_no_part_of_his_name(read) -> None:
    assert read("La vecina nos contó que el río creció de noche.") == [
        ("La vecina", "contó", "el río creció de noche", "assert")
    ]
    assert read("«El río creció de noche», explicó uno de los vecinos.") == [
        ("uno de los vecinos", "explicó", "El río creció de noche", "assert")
    ]


def test_to_want_to_do_reports_nothing(read) -> None:
    assert read("La concejala quiere formar un grupo que estudie la obra.") == []
    assert read("La concejala quiere que un grupo estudie la obra.") == [
        ("La concejala", "quiere", "un grupo estudie la obra", "demand")
    ]
    assert read("Los presos manifestaron estar encerrados por error.") == [
        ("Los presos", "manifestaron", "estar encerrados por error", "assert")
    ]


def test_a_quotation_of_its_own_goes_on_with_the_report_before_it(read) -> None:
    assert read("La jueza explicó que la obra es legal. «Los vecinos la quieren mucho».") == [
        ("La jueza", "explicó", "la obra es legal", "assert"),
        ("", "explicó", "Los vecinos la quieren mucho", "assert"),
    ]
    two = "La jueza explicó que la obra es legal y el alcalde negó que fuera cara. «Los vecinos la quieren mucho»."
    assert len(read(two)) == 2


def test_a_relative_behind_an_object_with_its_adjuncts_is_no_complementiser(read) -> None:
    assert read("Los taxistas pidieron un ajuste en virtud de las alzas que han sufrido.") == [
        ("Los taxistas", "pidieron", "un ajuste en virtud de las alzas que han sufrido", "demand")
    ]
    assert read("Ana Rey publicó un video en el que se ve la obra.") == []
    for when in ("este martes", "el último martes", "el martes 19 de enero", "poco antes"):
        assert read(f"La federación denunció {when} que la obra está parada.") == [
            ("La federación", "denunció", "la obra está parada", "accuse")
        ]
    assert read("La comisión anunció este martes un aumento de sueldo que empieza en enero.") == [
        ("La comisión", "anunció", "un aumento de sueldo que empieza en enero", "assert")
    ]


def test_an_infinitive_behind_a_preposition_tells_what_the_subject_says(read) -> None:
    assert read("El club fue muy claro al decir que el portero no se vende.") == [
        ("El club", "al decir", "el portero no se vende", "assert")
    ]
    assert read("El alcalde citó a los medios a una conferencia para anunciar ayer que la mina está cerrada.") == [
        ("El alcalde", "para anunciar", "la mina está cerrada", "assert")
    ]
    assert read("Al decir que la obra es legal, la jueza calmó a los vecinos.") == []
    assert read("El alcalde vino para decir lo contento que está de que llueva.") == []


def test_a_cue_alone_between_commas_stands_in_the_midst_of_what_it_tells(read) -> None:
    before = "La jueza explicó que la obra es legal. "
    assert read(before + "En cambio, añadió, la plaza es cara.")[1:] == [
        ("", "añadió", "En cambio la plaza es cara", "assert")
    ]
    assert read(before + "Es por eso que, dijo, los vecinos callan.")[1:] == [
        ("", "dijo", "Es por eso que los vecinos callan", "assert")
    ]


def test_a_question_of_its_own_goes_on_with_the_report_before_it(read) -> None:
    assert read("La jueza explicó que la obra es legal. «¿Quién la quiere parar? Nadie la quiere parar».")[1:] == [
        ("", "explicó", "¿Quién la quiere parar?", "assert"),
        ("", "explicó", "Nadie la quiere parar", "assert"),
    ]


def test_how_somebody_speaks_is_not_who_he_is(read) -> None:
    before = "La jueza explicó que la obra es legal. "
    assert read(before + "«El río no bajará en mayo», concluyó sonriendo.")[1:] == [
        ("", "concluyó", "El río no bajará en mayo", "assert")
    ]
    assert read("«El río no bajará en mayo», contó emocionada una vecina.") == [
        ("una vecina", "contó", "El río no bajará en mayo", "assert")
    ]


def test_the_speaker_stands_behind_the_medium_or_the_interview(read) -> None:
    assert read("Según contaron a este diario fuentes del puerto, el barco se hundió de noche.") == [
        ("fuentes del puerto", "contaron", "el barco se hundió de noche", "assert")
    ]
    assert read("Según explicó ayer en la radio el alcalde, el barco se hundió de noche.") == [
        ("el alcalde", "explicó", "el barco se hundió de noche", "assert")
    ]
    assert read("«El barco se hundió de noche», dijo en entrevista exclusiva Ana Rey.") == [
        ("Ana Rey", "dijo", "El barco se hundió de noche", "assert")
    ]


def test_the_document_that_closes_the_sentence_may_tell_when_it_was_issued(read) -> None:
    assert read("El barco se hundió de noche, según un informe publicado este martes por el puerto.") == [
        ("un informe", "según", "El barco se hundió de noche", "assert")
    ]


def test_behind_a_governed_relative_the_subject_is_that_of_the_sentence(read) -> None:
    assert read("Ana Rey publicó una carta en la que asegura que la obra es legal.") == [
        ("Ana Rey", "asegura", "la obra es legal", "assert")
    ]


def test_what_somebody_does_not_admit_is_denied(read) -> None:
    assert read("El ministerio no reconoce que la presa esté rota.") == [
        ("El ministerio", "no reconoce", "la presa esté rota", "deny")
    ]
    assert read("Los maestros habían amenazado con no abrir la escuela.") == [
        ("Los maestros", "amenazado con", "no abrir la escuela", "intend")
    ]
    assert read("La jueza advirtió sobre el riesgo de comprar casas que están rotas.") == [
        ("La jueza", "advirtió sobre", "el riesgo de comprar casas que están rotas", "assert")
    ]


def test_to_whom_a_body_belongs_is_part_of_its_name(read) -> None:
    assert read("Según el Instituto del Agua, dependiente del ministerio, la presa está llena.") == [
        ("el Instituto del Agua, dependiente del ministerio", "Según", "la presa está llena", "assert")
    ]


def test_what_was_said_is_a_noun_behind_its_article(read) -> None:
    assert read("La jueza dijo que no agrega nada a lo expresado por el alcalde.") == [
        ("La jueza", "dijo", "no agrega nada a lo expresado por el alcalde", "assert")
    ]
    assert read("De acuerdo a lo explicado por el alcalde, la presa está llena.") == [
        ("el alcalde", "De acuerdo a", "la presa está llena", "assert")
    ]
    assert read("Los vecinos fueron a presentar la denuncia pertinente y esperan en la plaza.") == []


def test_who_is_cited_behind_and_tells_what_follows(read) -> None:
    assert read("El agua sube, y según el alcalde, la presa está llena.") == [
        ("el alcalde", "según", "la presa está llena", "assert")
    ]


@pytest.mark.parametrize(
    ("first", "again", "same"),
    [
        ("El presidente Luis Vidal", "El mandatario", True),
        ("La ministra Ana Rey", "El mandatario", False),
        ("Luis Vidal, como antes Ana Rey,", "Un funcionario", False),
        ("El secretario de Salud federal, Luis Vidal,", "El secretario de Salud", True),
        ("El ministro de Salud, Luis Vidal,", "El ministro de Pesca", False),
    ],
)
def test_the_only_person_named_is_taken_up_by_his_calling(first, again, same) -> None:
    text = f"{first} dijo que la obra es legal. {again} agregó que la plaza es cara."
    claims = RuleExtractor().extract(Article(id="a", text=text, language="es")).claims
    one, other = (claim for claim in claims if not claim.unattributed)
    assert (one.speaker_id == other.speaker_id) is same


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "El alcalde volvió a asegurar que el puente es firme.",
            ("El alcalde", "volvió a asegurar", "el puente es firme", "assert"),
        ),
        (
            "La ministra quiso dejar claro que la presa resiste.",
            ("La ministra", "quiso dejar claro", "la presa resiste", "assert"),
        ),
        (
            "La empresa salió a desmentir la venta del puerto.",
            ("La empresa", "salió a desmentir", "la venta del puerto", "deny"),
        ),
        (
            "La oposición arremetió contra el ministro de Pesca.",
            ("La oposición", "arremetió contra", "el ministro de Pesca", "accuse"),
        ),
        (
            "El rector insistió en la necesidad de reparar la biblioteca.",
            ("El rector", "insistió en la necesidad de", "reparar la biblioteca", "demand"),
        ),
        (
            "El club se mostró en contra de vender el estadio.",
            ("El club", "se mostró en contra de", "vender el estadio", "deny"),
        ),
        (
            "El juez puso en tela de juicio la versión del guardia.",
            ("El juez", "puso en tela de juicio", "la versión del guardia", "doubt"),
        ),
        (
            "El entrenador expresó su intención de seguir en el equipo.",
            ("El entrenador", "expresó su intención de", "seguir en el equipo", "intend"),
        ),
        (
            "Los sindicatos hicieron un llamamiento a parar el lunes.",
            ("Los sindicatos", "hicieron un llamamiento a", "parar el lunes", "demand"),
        ),
        ("El meteorólogo predijo que el río crece.", ("El meteorólogo", "predijo", "el río crece", "assert")),
    ],
)
def test_words_of_saying_made_of_several(read, text, found) -> None:
    assert read(text) == [found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "«El agua está limpia», dijo la edil Ana Rey, candidata a la alcaldía.",
            "la edil Ana Rey, candidata a la alcaldía",
        ),
        ("El dictamen señala que la viga estaba rota.", "El dictamen"),
        ("Numerosos testigos dicen que el tren no frenó.", "Numerosos testigos"),
    ],
)
def test_offices_documents_and_numbers_of_speakers(read, text, speaker) -> None:
    assert [found[0] for found in read(text)] == [speaker]


def test_an_office_takes_up_who_was_named_with_it(read) -> None:
    text = "«El pozo se secó», dijo Luis Vidal, geólogo de la universidad."
    assert read(text)[0][0] == "Luis Vidal, geólogo de la universidad"


def test_what_they_warn_of_is_a_noun(read) -> None:
    assert read("Los vecinos alertaron del mal estado del puente.") == [
        ("Los vecinos", "alertaron del", "mal estado del puente", "assert")
    ]
    assert read("El pleno advirtió de que la presa cede.") == [("El pleno", "advirtió de", "la presa cede", "assert")]


@pytest.mark.parametrize("opening", ["Según lo previsto", "Según la edad", "Según el calendario"])
def test_a_plan_or_a_measure_is_no_source(read, opening) -> None:
    assert read(f"{opening}, la obra cambia en mayo.") == []


@pytest.mark.parametrize("joint", [", pero que", ", mientras que", ", pero", " y"])
def test_a_clause_with_a_verb_of_its_own_is_a_claim_of_its_own(read, joint: str) -> None:
    assert [
        claim[2] for claim in read(f"El alcalde dijo que el puente está cerrado{joint} la carretera sigue abierta.")
    ] == [
        "el puente está cerrado",
        "la carretera sigue abierta",
    ]


@pytest.mark.parametrize(
    "content",
    ["si llueve se cerrará el puente y la carretera quedará abierta", "el puente es seguro, pero no para los camiones"],
)
def test_a_condition_and_a_contrast_without_a_verb_stay_in_one_claim(read, content: str) -> None:
    assert [claim[2] for claim in read(f"El alcalde dijo que {content}.")] == [content]


def test_what_was_not_said_is_no_part_of_what_was(read) -> None:
    text = "La naviera aseguró que el barco estaba vacío, pero no precisó quién lo revisó."
    assert [claim[2] for claim in read(text)] == ["el barco estaba vacío"]


def _speakers(text: str) -> list[str]:
    """The names of those whose words the text gives."""
    claims = RuleExtractor().extract(Article("a", text, "es")).claims
    return [claim.speaker_name for claim in claims if not claim.unattributed]


def test_a_cue_that_ends_its_sentence_behind_a_comma_has_the_subject_of_the_one_before(read) -> None:
    text = "Ana Vidal dijo que la mina es cara. No habrá despidos en la comarca, ni deudas del pueblo, explicó."
    assert read(text)[1:] == [("", "explicó", "No habrá despidos en la comarca, ni deudas del pueblo", "assert")]
    assert _speakers(text) == ["Ana Vidal", "Ana Vidal"]


def test_an_elided_subject_is_whom_the_sentence_before_is_about() -> None:
    assert _speakers("El ministro Luis Vidal visitó la mina. «La mina es muy segura», afirmó.") == ["Luis Vidal"]
    assert _speakers("El ministro de Minas, Luis Vidal, bajó al pozo. Dijo que la mina es segura.") == ["Luis Vidal"]


def test_an_elided_subject_is_of_the_number_of_its_verb() -> None:
    told = "El alcalde Luis Vidal dijo que la mina es cara. Los vecinos respondieron que es barata."
    assert _speakers(f"{told} «Nadie lo dudó nunca», insistió.")[2] == "Luis Vidal"
    assert _speakers(f"{told} «Nadie lo dudó nunca», han insistido.")[2] == "vecinos"
    assert _speakers("Luis Vidal dijo que la mina es cara. Le advirtieron que es peligrosa.") == ["Luis Vidal"]


def test_a_name_in_a_place_phrase_speaks_with_a_verb_in_the_plural(read) -> None:
    assert read("Por la tarde, desde MINAX de Lugo afirmaron que la mina es segura.") == [
        ("MINAX de Lugo", "afirmaron", "la mina es segura", "assert")
    ]


@pytest.mark.parametrize("when", ["el 10 de febrero", "este 10 de febrero", "el pasado 10 de febrero de 2020"])
def test_a_date_with_its_month_between_cue_and_complementiser_is_no_thing(read, when: str) -> None:
    assert read(f"El ministro Luis Vidal informó {when} que la mina cierra.") == [
        ("El ministro Luis Vidal", "informó", "la mina cierra", "assert")
    ]


@pytest.mark.parametrize(
    ("opening", "content"),
    [
        ("Cabe añadir que, de acuerdo con el alcalde,", "la mina es segura"),
        ("Cabe añadir, que según el alcalde,", "la mina es segura"),
        ("La empresa presentó un plan que, según el alcalde,", "costará dos millones"),
        ("La empresa presentó un plan, lo que a decir del alcalde,", "ha dañado a la comarca"),
    ],
)
def test_whose_words_a_clause_is_that_no_cue_reports_is_told_behind_its_opener(
    read, opening: str, content: str
) -> None:
    assert [claim[2] for claim in read(f"{opening} {content}.")] == [content]


@pytest.mark.parametrize(
    "source", ["Ana Vidal, geóloga de la universidad", "el Centro de Minas, dependiente del Ministerio de Industria"]
)
def test_who_a_source_is_belongs_to_it_without_an_article_too(read, source: str) -> None:
    assert read(f"Según {source}, la mina no es segura.") == [(source, "Según", "la mina no es segura", "assert")]


def test_an_adverb_with_a_preposition_opens_no_apposition(read) -> None:
    text = "Según Ana Vidal, detrás de la mina, hay un lago."
    assert read(text) == [("Ana Vidal", "Según", "detrás de la mina, hay un lago", "assert")]


def test_people_without_a_name_speak_in_a_quotation_too() -> None:
    assert _speakers("«Los ingenieros aseguran que la mina es segura», contó Ana Vidal.") == ["Ana Vidal", "ingenieros"]
    assert _speakers("«Los ingenieros quieren la mina», contó Ana Vidal.") == ["Ana Vidal"]


@pytest.mark.parametrize(
    ("behind", "source"),
    [
        ("el periodista Luis Vidal en otro vídeo del canal", "el periodista Luis Vidal"),
        ("el embajador de Perú en la OEA", "el embajador de Perú en la OEA"),
    ],
)
def test_where_somebody_said_it_is_no_part_of_his_name(read, behind: str, source: str) -> None:
    assert read(f"«La mina es segura», asegura {behind}.") == [(source, "asegura", "La mina es segura", "assert")]


def test_an_adverb_of_two_words_between_commas_is_no_apposition(read) -> None:
    assert read("Vidal, no obstante, negó que la mina fuera peligrosa.")[0][0] == "Vidal"


def test_a_cue_that_ends_its_sentence_behind_another_has_no_subject_before_its_comma(read) -> None:
    text = "El alcalde pidió que cierre la mina, amenazada por las aguas, señaló."
    assert read(text) == [("El alcalde", "pidió", "cierre la mina, amenazada por las aguas", "demand")]


@pytest.mark.parametrize(
    "content", ["según el informe, la mina no es segura", "la mina, según el informe, no es segura"]
)
def test_a_source_inserted_in_what_a_cue_reports_leaves_it_whole(read, content: str) -> None:
    assert read(f"El ministro afirmó que, {content}.".replace("que, la", "que la")) == [
        ("El ministro", "afirmó", content, "assert")
    ]


def test_a_cue_that_needs_its_complementiser_leaves_it_to_the_content(read) -> None:
    text = "La gerencia del puerto mantiene que el muelle aguanta. El gremio sospecha que nadie lo revisó."
    assert read(text) == [
        ("La gerencia del puerto", "mantiene", "el muelle aguanta", "assert"),
        ("El gremio", "sospecha", "nadie lo revisó", "assert"),
    ]
    assert read("El sindicato pide que se cierre la mina.") == [
        ("El sindicato", "pide", "se cierre la mina", "demand"),
    ]


@pytest.mark.parametrize("speaker", ["un submarinista", "la gerencia del puerto", "su cuñada Rosa"])
def test_whoever_closes_the_sentence_behind_a_clause_and_a_verb_of_saying_speaks(read, speaker: str) -> None:
    assert read(f"El barco chocó con una boya, sostiene {speaker}.") == [
        (speaker, "sostiene", "El barco chocó con una boya", "assert")
    ]


def test_things_in_the_plural_are_the_object_of_a_verb_in_the_singular(read) -> None:
    assert read("El actor dejó la serie en mayo, relató los pormenores de la mudanza.") == []


def test_the_relative_behind_somebody_says_nothing_of_what_he_said(read) -> None:
    assert read("El barco chocó con una boya, dijo un buzo que miraba el puerto.") == [
        ("un buzo", "dijo", "El barco chocó con una boya", "assert")
    ]


def test_what_a_colon_opens_behind_a_denial_with_its_pronoun_is_said_and_not_denied(read) -> None:
    text = "Un vecino dice que hubo aviso. El alcalde lo ha desmentido: nadie llamó a las casas."
    assert read(text)[-1] == ("El alcalde", "desmentido", "nadie llamó a las casas", "assert")


def test_who_is_blamed_stands_behind_what_he_is_blamed_for(read) -> None:
    assert read("Los regantes culpan del desbordamiento a la compañía de aguas.") == [
        ("Los regantes", "culpan", "la compañía de aguas", "accuse")
    ]
    assert read("El tesorero fue acusado del robo a la parroquia.") == []


def test_a_number_in_words_stands_behind_a_manner(read) -> None:
    assert read("El ayuntamiento reconoció por escrito cuarenta casas dañadas.") == [
        ("El ayuntamiento", "reconoció", "cuarenta casas dañadas", "assert")
    ]


def test_a_refusal_to_believe_is_a_denial(read) -> None:
    assert read("El juez no da crédito a esa versión.") == [("El juez", "no da crédito a", "esa versión", "deny")]
    assert read("La forense no acepta esa explicación.") == [("La forense", "no acepta", "esa explicación", "deny")]
