"""German."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, cues, phrases, words

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """sagt, sagte, sagten, sagen, gesagt, erklärt, erklärte, erklärten, erklären, berichtet, berichtete, berichteten, berichten, meldet, meldete,
        meldeten, melden, gemeldet, teilt … mit, teilte … mit, teilten … mit, mitgeteilt, gibt … an, gab … an, gaben … an, angegeben, gibt … bekannt,
        gab … bekannt, gaben … bekannt, bekanntgegeben, bekannt gegeben, betont, betonte, betonten, betonen, bestätigt, bestätigte, bestätigten,
        bestätigen, behauptet, behauptete, behaupteten, behaupten, ergänzt, ergänzte, ergänzten, fügt … hinzu, fügte … hinzu, fügten … hinzu,
        hinzugefügt, versichert, versicherte, versicherten, schreibt, schrieb, schrieben, geschrieben, räumt … ein, räumte … ein, räumten … ein, eingeräumt,
        stellt … fest, stellte … fest, stellten … fest, festgestellt, stellt … klar, stellte … klar, weist … hin, wies … hin, wiesen … hin, hingewiesen, warnt, warnte,
        warnten, gewarnt, meint, meinte, meinten, meinen, glaubt, glaubte, glaubten, glauben, vermutet, vermutete, vermuteten, vermuten, erwartet, erwarten, erwartete, hofft,
        hoffte, hoffen, fürchtet, fürchtete, befürchtet, befürchten, befürchtete, äußert, äußerte, äußerten, geäußert, verkündet, verkündete,
        verkündeten, kündigt … an, kündigte … an, kündigten … an, angekündigt, unterstreicht, unterstrich, führt … aus, führte … aus, ausgeführt, hebt … hervor,
        hob … hervor, heißt es, hieß es, erzählt, erzählte, erzählten, zeigt … überzeugt, zeigte sich überzeugt, zeigt sich überzeugt, geht … davon aus, gehen … davon aus, ging … davon aus, schätzt, schätzte, schätzten, schätzen,
        argumentiert, argumentierte, argumentieren, begründet, begründete, kommentiert, kommentierte, antwortet, antwortete, antworteten, entgegnet, entgegnete, erwidert,
        erwiderte, gesteht … ein, gestand, gesteht, gestanden, gibt … zu, gab … zu, gaben … zu, zugegeben, informiert, informierte, sieht, sah, spricht von, sprach von, sprachen von,
        urteilt, urteilte, urteilten, beklagt, beklagte, beklagten, mahnt, mahnte, mahnten, nennt als, findet, fand, prognostiziert, prognostizierte, legt … dar, legte … dar,
        beteuert, beteuerte, beteuerten, vermeldet, vermeldete, verlautet, verlautete, verlautbarte, erinnert, erinnerte, bemerkt, bemerkte, bilanziert, bilanzierte, resümierte, twitterte, konstatierte, konstatiert, veröffentlichte, zitiert, zitierte""",
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "bestätigt, bestätigte, bestätigten, kündigt … an, kündigte … an, kündigten … an, angekündigt, gibt … bekannt, gab … bekannt, spricht von, sprach von, "
        "sprachen von, räumt … ein, räumte … ein, betont, betonte, lobt, lobte, lobten, begrüßt, begrüßte, verteidigt, verteidigte, schätzt … auf, beziffert … auf, bezifferte … auf",
    ),
    cues(
        Polarity.ASSERT,
        "object",
        "bezeichnet, bezeichnete, bezeichneten, nennt, nannte, nannten, beschreibt, beschrieb, beschrieben",
    ),
    cues(
        Polarity.DENY,
        "clause noun quote infinitive",
        """bestreitet, bestritt, bestritten, bestreiten, dementiert, dementierte, dementierten, dementieren, leugnet, leugnete, leugneten, leugnen, weist … zurück,
        wies … zurück, wiesen … zurück, weisen … zurück, zurückgewiesen, widerspricht, widersprach, widersprachen, widersprechen, widersprochen, verneint, verneinte,
        verneinten, lehnt … ab, lehnte … ab, lehnten … ab, lehnen … ab, abgelehnt, schließt … aus, schloss … aus, schlossen … aus, schließen … aus, ausgeschlossen,
        streitet … ab, stritt … ab, stritten … ab, abgestritten, widerlegt, widerlegte, verwirft, verwarf""",
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        "bezweifelt, bezweifelte, bezweifelten, bezweifeln, zweifelt, zweifelte, zweifeln, zweifelt … an, zweifelte … an, zweifelten … an, stellt … infrage, stellte … infrage, "
        "stellten … infrage, stellt … in Frage, stellte … in Frage, fragt sich, fragte sich, äußert Zweifel, äußerte Zweifel, zeigt sich skeptisch, zeigte sich skeptisch",
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "beschuldigt, beschuldigte, beschuldigten, beschuldigen, wirft … vor, warf … vor, warfen … vor, werfen … vor, vorgeworfen, bezichtigt, bezichtigte, bezichtigten, "
        "macht … verantwortlich, machte … verantwortlich, machten … verantwortlich, kritisiert, kritisierte, kritisierten, kritisieren, prangert … an, prangerte … an, verurteilt, verurteilte",
    ),
    cues(
        Polarity.ACCUSE, "clause quote", "wirft … vor, warf … vor, warfen … vor, kritisiert, kritisierte, kritisierten"
    ),
    cues(
        Polarity.DEMAND,
        "clause noun quote object",
        "fordert, forderte, forderten, fordern, gefordert, verlangt, verlangte, verlangten, verlangen, ruft … auf, rief … auf, riefen … auf, "
        "aufgerufen, appelliert, appellierte, appellierten, drängt, drängte, drängten, bittet, bat, baten, empfiehlt, empfahl, empfahlen, plädiert für, plädierte für, besteht auf, bestand auf, schlägt … vor, schlug … vor, schlugen … vor",
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive noun quote",
        "verspricht, versprach, versprachen, versprochen, droht, drohte, drohten, gedroht, plant, plante, planen, planten, beabsichtigt, beabsichtigte, "
        "sagt … zu, sagte … zu, sagten … zu, zugesagt, kündigt … an, kündigte … an",
    ),
)

GERMAN = Language(
    code="de",
    name="German",
    script="Latin",
    subject_after=True,
    nouns_are_capital=True,
    brackets=words("hat haben hatte hatten habe hätte hätten"),
    comma_clauses=True,
    cues=CUES,
    according_to=phrases("laut, so, gemäß, wie aus, unter Berufung auf"),
    according_weak=phrases("nach, aus, zufolge"),
    according_nouns=words("Angaben Angabe Aussage Aussagen Einschätzung Ansicht Meinung Informationen Information Bericht Berichten Darstellung Auffassung Worten Meldungen Meldung Erkenntnissen Untersuchungen "
                          "Untersuchung Studie Schätzungen Schätzung Überzeugung Mitteilung Quellen Erklärung Auskunft Recherchen Medienberichten Zeitungsberichten Presseberichten Agenturberichten Agenturangaben"),
    according_after=phrases("zufolge"),
    complementisers=words("dass daß"),
    quotation_marks=(("„", "“"), ("„", "”"), ("»", "«"), ("«", "»"), ("“", "”"), ('"', '"'), ("‚", "‘"), ("‹", "›")),
    say_verbs=words("sagte sagt sagten erklärte teilte so"),
    intend_words=words("will wollen werde werden plant beabsichtigt möchte"),
    particles=words("mit an bekannt zurück ein hinzu hin aus vor ab zu auf fest klar"),
    confirmations=words("bestätigt bestätigte bestätigten bestätigen"),
    beliefs=words("glaubt glaubte glauben glaubten denkt erwartet meint"),
    passive_auxiliaries=words("wird wurde wurden werden worden sei"),
    agent_prepositions=words("von vom durch"),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesen diesem jener jene jede jeder jedes alle viele einige mehrere "
        "beide zwei drei vier fünf sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem unser unsere zahlreiche manche andere weitere zum zur"
    ),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    prepositions=words(
        "in im am an auf aus bei beim nach vor seit während durch gegen für mit ohne um über unter von vom zu zum zur bis laut wegen trotz gegenüber zwischen innerhalb nahe anlässlich infolge"
    ),
    noun_prepositions=words("von vom der des für in im am an aus bei beim zur zum über"),
    genitives=words("des der von vom eines einer"),
    coordinators=words("und oder sowie"),
    clause_openers=words(
        "aber doch während obwohl weil da wenn falls als sondern jedoch nachdem bevor ob damit sodass wobei wohingegen indem denn"
    ),
    relatives=words("welche welcher welches wer was wo worin woraufhin"),
    auxiliaries=words(
        "hat haben hatte hatten ist sind war waren habe hätte auch bereits zudem außerdem jedoch indes unterdessen dagegen hingegen ebenfalls sich weiter ferner noch heute gestern nun selbst "
        "mehrfach erneut wiederum allerdings daraufhin zuvor kürzlich zugleich gleichzeitig wörtlich dabei dazu abschließend weiterhin"
    ),
    finite_verbs=words(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen sollte muss müssen musste sei seien habe hätten will wollen wollte kam kamen ging gab geht"
    ),
    adverbs=words(
        "auch jedoch zudem außerdem indes unterdessen heute gestern morgen dagegen hingegen derweil inzwischen nun später zuvor bisher derzeit allerdings dennoch daher deshalb so zunächst "
        "anschließend daraufhin demnach ferner weiter ebenso zugleich wörtlich abschließend weiterhin"
    ),
    pronouns=words("er sie es"),
    plural_pronouns=words("sie"),
    body_pronouns=words("es"),
    first_person=words("ich wir mich mir uns mein meine unser unsere"),
    impersonal=words("es man"),
    titles=words(
        "herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin außenminister innenminister verteidigungsminister finanzminister "
        "ministerpräsident ministerpräsidentin premierminister general oberst chef chefin vorsitzender vorsitzende vorsitzenden generalsekretär direktor direktorin leiter leiterin bürgermeister "
        "oberbürgermeister abgeordneter abgeordnete richter staatsanwalt botschafter bischof papst könig staatssekretär geschäftsführer vorstandschef trainer außenministerin us-präsident bundespräsident senator gouverneur"
    ),
    spokesmen=words(
        "sprecher sprecherin sprechern regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin unternehmenssprecher konzernsprecher militärsprecher"
    ),
    roles=words(
        "beamte beamter quelle quellen diplomat diplomaten aktivist aktivisten augenzeugen zeuge zeugen experte experten analyst analysten kritiker forscher wissenschaftler ärzte arzt ermittler "
        "anwohner vertreter händler anwalt anwälte beobachter mitarbeiter kreise behörden einwohner händlern politiker"
    ),
    bodies=words(
        "ministerium regierung bundesregierung armee partei union behörde rat kommission organisation gericht polizei verband gewerkschaft konzern unternehmen agentur "
        "staatsanwaltschaft opposition parlament bundestag senat bank institut universität fraktion außenministerium innenministerium verteidigungsministerium finanzministerium gesundheitsministerium "
        "verkehrsministerium militär amt bundesamt stiftung verein firma feuerwehr landesregierung auswärtige"
    ),
    documents=words(
        "erklärung mitteilung bericht studie schreiben brief pressemitteilung gutachten umfrage untersuchung untersuchungen meldung stellungnahme berichte berichten dokument"
    ),
    others=words("andere anderer"),
    addressees=words("journalisten reportern"),
    media=words(
        "zeitung magazin agentur nachrichtenagentur sender fernsehen radio tageszeitung zeitschrift spiegel wochenzeitung"
    ),
    negators=words("nicht kein keine keinen keiner keinem nie niemals niemand ohne weder nichts"),
    refusals=phrases("wollte sich nicht äußern, lehnte eine Stellungnahme ab, wollte keine"),
    hedges=words(
        "vielleicht möglicherweise könnte könnten dürfte dürften wohl wahrscheinlich vermutlich mutmaßlich angeblich offenbar falls wenn womöglich eventuell"
    ),
    demand_words=phrases(
        "muss, müssen, müsse, müssten, sollte, sollten, solle, sollen, soll, notwendig, nötig, dürfe nicht"
    ),
    future_words=words("wird werde werden würde würden will wolle wollen"),
    blame_words=words(
        "massaker kriegsverbrechen verbrechen völkermord mord terroristen terrorist propaganda lüge lügen gräueltaten folter verstoß verletzung verstoßen gelogen schuld verantwortlich"
    ),
    harm_words=words(
        "getötet bombardiert angegriffen beschossen ermordet eingesetzt verletzt zerstört vertrieben entführt verhaftet gefoltert bombardieren töten angreifen missbraucht manipuliert"
    ),
    update_words=phrases("bisher, bislang, zunächst, vorläufig, vorläufige, nach jüngsten Angaben, aktualisiert, korrigiert, stieg auf, steigt auf, gestiegen auf, erhöhte sich auf, erhöht sich auf, nach oben korrigiert, nach unten korrigiert, neue Zahl"),
    retractions=phrases("zog seine Aussage zurück, zog ihre Aussage zurück, nahm seine Aussage zurück, nahm ihre Aussage zurück, widerrief, widerrufen, korrigierte seine, korrigierte ihre, ruderte zurück, irrtümlich, war falsch, hat sich geirrt, hatte sich geirrt"),
    dismissals=phrases(
        "haltlos, unbegründet, falsch, unwahr, gelogen, Propaganda, Lüge, Lügen, Unsinn, absurd, frei erfunden, erfunden, aus der Luft gegriffen, lächerlich, Fantasie, Märchen, unglaubwürdig, nicht wahr, nicht richtig, Falschmeldung, Fake News, unhaltbar, grundlos"
    ),
    question_words=words("wer was wann wo warum wie ob welche"),
    anaphors=words("dies das dieses dem solches"),
    claim_nouns=words(
        "vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen behauptung behauptungen bericht berichte berichten darstellung meldung meldungen angaben aussage aussagen kritik unterstellung unterstellungen gerüchte gerücht zahl zahlen ergebnis ergebnisse"
    ),
    any_words=words("jegliche jede jeglichen"),
    possessives=words("sein seine ihr ihre"),
    possessive_pattern="{thing} ({owner})",
    number_words={
        "ein": 1,
        "eine": 1,
        "zwei": 2,
        "drei": 3,
        "vier": 4,
        "fünf": 5,
        "sechs": 6,
        "sieben": 7,
        "acht": 8,
        "neun": 9,
        "zehn": 10,
        "elf": 11,
        "zwölf": 12,
        "dreizehn": 13,
        "vierzehn": 14,
        "fünfzehn": 15,
        "sechzehn": 16,
        "siebzehn": 17,
        "achtzehn": 18,
        "neunzehn": 19,
        "zwanzig": 20,
        "dreißig": 30,
        "vierzig": 40,
        "fünfzig": 50,
        "sechzig": 60,
        "siebzig": 70,
        "achtzig": 80,
        "neunzig": 90,
        "hundert": 100,
        "dutzend": 12,
    },
    scale_words={
        "hundert": 100,
        "tausend": 1e3,
        "million": 1e6,
        "millionen": 1e6,
        "mio": 1e6,
        "milliarde": 1e9,
        "milliarden": 1e9,
        "mrd": 1e9,
        "billionen": 1e12,
    },
    scope_words={
        "mindestens": "at_least",
        "wenigstens": "at_least",
        "nicht weniger als": "at_least",
        "mehr als": "more_than",
        "über": "more_than",
        "höchstens": "at_most",
        "maximal": "at_most",
        "bis zu": "at_most",
        "nicht mehr als": "at_most",
        "weniger als": "less_than",
        "unter": "less_than",
        "etwa": "about",
        "rund": "about",
        "ungefähr": "about",
        "circa": "about",
        "ca": "about",
        "knapp": "about",
        "fast": "about",
    },
    units={
        "prozent": "percent",
        "%": "percent",
        "menschen": "person",
        "personen": "person",
        "person": "person",
        "zivilisten": "civilian",
        "kinder": "child",
        "frauen": "woman",
        "männer": "man",
        "soldaten": "soldier",
        "kämpfer": "fighter",
        "rebellen": "fighter",
        "tote": "killed",
        "toten": "killed",
        "getötet": "killed",
        "todesopfer": "killed",
        "opfer": "victim",
        "verletzte": "injured",
        "verletzten": "injured",
        "verletzt": "injured",
        "festgenommen": "arrested",
        "festnahmen": "arrested",
        "dollar": "dollar",
        "euro": "euro",
        "pfund": "pound",
        "tonnen": "tonne",
        "kilometer": "kilometre",
        "meter": "metre",
        "stunden": "hour",
        "stunde": "hour",
        "minuten": "minute",
        "tage": "day",
        "tagen": "day",
        "wochen": "week",
        "monate": "month",
        "monaten": "month",
        "jahre": "year",
        "jahren": "year",
        "jahr": "year",
        "gruppen": "group",
        "luftangriffe": "strike",
        "häuser": "home",
        "schiffe": "ship",
        "fälle": "case",
        "stimmen": "vote",
        "sitze": "seat",
        "barrel": "barrel",
        "arbeiter": "worker",
        "polizisten": "police",
        "arbeitsplätze": "job",
        "stellen": "job",
    },
    decimal_mark=",",
    months={
        "januar": 1,
        "jänner": 1,
        "februar": 2,
        "märz": 3,
        "april": 4,
        "mai": 5,
        "juni": 6,
        "juli": 7,
        "august": 8,
        "september": 9,
        "oktober": 10,
        "november": 11,
        "dezember": 12,
    },
    weekdays={
        "montag": 0,
        "dienstag": 1,
        "mittwoch": 2,
        "donnerstag": 3,
        "freitag": 4,
        "samstag": 5,
        "sonnabend": 5,
        "sonntag": 6,
        "dienstagabend": 1,
        "montagabend": 0,
        "mittwochabend": 2,
        "donnerstagabend": 3,
        "freitagabend": 4,
    },
    relative_days={"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
)
