"""German."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, combined, cues, opposites, phrases, split_forms, words

UNCONFIRMED = combined(
    "kann, können, konnte, konnten, könne, könnten",
    "nicht überprüfen, nicht verifizieren, nicht unabhängig überprüfen, nicht unabhängig verifizieren",
    " … ",
)

UNLIKELY = combined(
    "hält es für, hielt es für, halten es für, hielten es für",
    "unwahrscheinlich, unmöglich, ausgeschlossen, fraglich, zweifelhaft",
)

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """sagt, sagte, sagten, sagen, gesagt, sage, erklärt, erklärte, erklärten, erklären, berichtet, berichtete, berichteten, berichten, meldet, meldete, meldeten,
        melden, gemeldet, vermeldet, vermeldete, betont, betonte, betonten, betonen, bestätigt, bestätigte, bestätigten, bestätigen, behauptet, behauptete,
        behaupteten, behaupten, ergänzt, ergänzte, ergänzten, versichert, versicherte, versicherten, versichern, beteuert, beteuerte, beteuerten, schreibt, schrieb,
        schrieben, schreiben, geschrieben, warnt, warnte, warnten, warnen, gewarnt, meint, meinte, meinten, meinen, gemeint, glaubt, glaubte, glaubten,
        glauben, vermutet, vermutete, vermuteten, vermuten, mutmaßt, mutmaßte, mutmaßten, hofft, hoffte, hofften, hoffen, fürchtet, fürchtete, fürchteten,
        befürchtet, befürchten, befürchtete, befürchteten, äußert, äußerte, äußerten, geäußert, äußert sich, äußerte sich, äußerten sich, verkündet,
        verkündete, verkündeten, verkünden, unterstreicht, unterstrich, unterstrichen, erzählt, erzählte, erzählten, schätzt, schätzte, schätzten, schätzen,
        argumentiert, argumentierte, argumentierten, argumentieren, begründet, begründete, begründeten, begründen, kommentiert, kommentierte, kommentierten,
        antwortet, antwortete, antworteten, geantwortet, entgegnet, entgegnete, entgegneten, erwidert, erwiderte, erwiderten, kontert, konterte, konterten,
        gesteht, gestand, gestanden, informiert, informierte, informierten, urteilt, urteilte, urteilten, beklagt, beklagte, beklagten, beklagen, klagt, klagte,
        klagten, bedauert, bedauerte, bedauerten, bemängelt, bemängelte, bemängelten, moniert, monierte, monierten, rügt, rügte, rügten, mahnt, mahnte, mahnten,
        ermahnt, ermahnte, prognostiziert, prognostizierte, prognostizierten, verlautbart, verlautbarte, erinnert, erinnerte, erinnerten, erinnert sich, erinnerte sich,
        bemerkt, bemerkte, bemerkten, bilanziert, bilanzierte, resümiert, resümierte, twitterte, twittert, konstatiert, konstatierte, konstatierten, entscheidet,
        entschied, entschieden, bekräftigt, bekräftigte, bekräftigten, erläutert, erläuterte, erläuterten, schildert, schilderte, schilderten, präzisiert, präzisierte,
        spekuliert, spekulierte, spekulierten, folgert, folgerte, folgerten, signalisiert, signalisierte, signalisierten, rechnet vor, entschuldigt sich, entschuldigte sich,
        rechtfertigt, rechtfertigte, rechtfertigten, beschwert sich, beschwerte sich, beschwerten sich, beschweren sich, freut sich, freute sich, freuten sich,
        zeigt sich, zeigte sich, zeigten sich, gibt sich, gab sich, gaben sich, jubelt, jubelte, rief, riefen, ruft, skandierten, skandierte, hält es für, hielt es für, halten es für,
        hielten es für, ist der Ansicht, sind der Ansicht, war der Ansicht, ist der Meinung, sind der Meinung, war der Meinung, ist der Auffassung, sind der Auffassung,
        war der Auffassung, ist überzeugt, sind überzeugt, war überzeugt, ist davon überzeugt, ist sicher, ist sich sicher, ist zuversichtlich, vertritt die Auffassung, vertrat die Auffassung,
        vertritt die Ansicht, vertritt die Meinung, vertreten die Ansicht, vertrat die Ansicht, ließ wissen, ließ verlauten, ließ mitteilen, macht deutlich, machte deutlich, machten deutlich,
        deutlich gemacht, macht geltend, machte geltend, gab zu Protokoll, gab zu bedenken, gibt zu bedenken, gaben zu bedenken, kam zu dem Schluss, kommt zu dem Schluss, kamen zu dem Schluss,
        kommen zu dem Schluss, kam zu dem Ergebnis, kommt zu dem Ergebnis, kamen zu dem Ergebnis, kommen zu dem Ergebnis, kam zum Schluss, kommt zum Schluss, kam zum Ergebnis,
        äußerte die Hoffnung, äußerte die Befürchtung, äußerte die Vermutung, äußerte die Ansicht, brachte zum Ausdruck, geht davon aus, gehen davon aus, ging davon aus, gingen davon aus, ausgegangen, davon ausgeht,
        davon ausgehen, rechnet damit, rechnete damit, rechnen damit, rechneten damit, berichtet davon, berichtete davon, sprach davon, spricht davon, sprachen davon, sprechen davon,
        verweist darauf, verwies darauf, verweisen darauf, verwiesen darauf, geht … davon aus, gehen … davon aus, ging … davon aus, gingen … davon aus, gesprochen, hingewiesen, mitgeteilt, angegeben, bekanntgegeben, bekannt gegeben, bekannt gemacht, hinzugefügt, eingeräumt, festgestellt, klargestellt, ausgeführt, hervorgehoben, ausgesagt, dargelegt, angemerkt, ausgesprochen,
        zugegeben, eingestanden, angekündigt, angeführt, lautet, lautete,
        enthüllt, enthüllte, enthüllten, verrät, verriet, verrieten, verraten, vermerkt, vermerkte, vermerkten, bezeugt, bezeugte, bezeugten, protestiert, protestierte, protestierten, errechnet, errechnete, errechneten,
        dokumentiert, dokumentierte, dokumentierten, beharrt darauf, beharrte darauf, beharren darauf, beharrten darauf, pocht darauf, pochte darauf, beharrt, beharrte, beharrten, empört sich, empörte sich, empörten sich, entrüstet sich, entrüstete sich,
        schwört, schwor, schworen, beschwört, beschwor, unterrichtet, unterrichtete, unterrichteten, offenbart, offenbarte, offenbarten, gesteht, schlussfolgert, schlussfolgerte, attestiert, attestierte, attestierten, bescheinigt, bescheinigte,
        prahlt, prahlte, prahlten, brüstet sich, brüstete sich, rühmt sich, rühmte sich, wettert, wetterte, wetterten, schimpft, schimpfte, schimpften, spottet, spottete, spotteten, witzelt, witzelte, scherzt, scherzte, raunt, raunte,
        orakelt, orakelte, insistiert, insistierte, replizierte, hakte nach, legte nach, stellte klar, sorgt sich, sorgte sich, wundert sich, wunderte sich, ärgert sich, ärgerte sich, ärgerten sich,
        gibt sich überzeugt, gab sich überzeugt, zeigt sich überzeugt, zeigte sich überzeugt, zeigten sich überzeugt, beruft sich darauf, berief sich darauf, stellt in Aussicht, stellte in Aussicht, erhebt den Vorwurf, erhob den Vorwurf, erhoben den Vorwurf,
        räumte ein, vermelden, vermeldeten, propagiert, propagierte, propagierten, propagieren, weist daraufhin, wies daraufhin, wiesen daraufhin, weisen daraufhin, schließt daraus, schloss daraus, schließen daraus, schlossen daraus, kolportiert, kolportierte, verlautbarten, bezeugen, gaben zu Protokoll, gibt zu Protokoll, gab an, stellt fest""",
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        "titelt, titelte, titelten, beruhigt, beruhigte, beruhigten, beschwichtigt, beschwichtigte, beschwichtigten, postet, postete, posteten, frohlockt, frohlockte, seufzt, seufzte, flucht, fluchte, tönt, tönte, würdigt, würdigte, würdigten, ätzt, ätzte, höhnt, höhnte, poltert, polterte, rechtfertigt sich, rechtfertigte sich, verteidigt sich, verteidigte sich",
    ),
    cues(
        Polarity.ASSERT,
        "noun clause quote",
        "bestätigt, bestätigte, bestätigten, bestätigen, beklagt, beklagte, beklagten, "
        + split_forms("bekannt: gibt gab gaben geben\nzu: gibt gab gaben"),
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "bekennt sich zu, bekannte sich zu, bekannten sich zu, beziffert, bezifferte, bezifferten, beziffern",
    ),
    cues(
        Polarity.ASSERT,
        "clause noun infinitive",
        split_forms("nicht aus: schließt schloss schlossen schließen")
        + ", bestreitet nicht, bestritt nicht, bestreiten nicht, bestritten nicht, leugnet nicht, leugnete nicht, bestreitet nicht länger, bestreitet nicht mehr, dementiert nicht, dementierte nicht",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        split_forms(
            """mit: teilt teilte teilten teilen
            an: gibt gab gaben geben kündigt kündigte kündigten kündigen merkt merkte merkten führt führte führten deutet deutete deuteten nimmt nahm nahmen nehmen prangert prangerte prangerten
            bekannt: gibt gab gaben geben macht machte machten
            hinzu: fügt fügte fügten fügen setzt setzte
            ein: räumt räumte räumten räumen gesteht gestand wendet wandte wandten wirft warf warfen schätzt schätzte schätzten
            fest: stellt stellte stellten stellen hält hielt hielten legt legte legten legen
            verlauten: lässt ließ ließen lassen
            wissen: lässt ließ ließen lassen
            mitteilen: lässt ließ ließen lassen
            ausrichten: lässt ließ ließen lassen
            die Ansicht: vertritt vertrat vertraten vertreten
            die Auffassung: vertritt vertrat vertraten vertreten
            die Meinung: vertritt vertrat vertraten vertreten
            klar: stellt stellte stellten stellen
            hin: weist wies wiesen weisen deutet deutete deuteten
            aus: führt führte führten führen sagt sagte sagten drückt drückte spricht sprach sprachen geht ging gingen gehen
            hervor: hebt hob hoben heben
            zu: gibt gab gaben geben ruft rief riefen
            zu Protokoll: gibt gab gaben geben
            vor: gibt gab gaben rechnet rechnete rechneten bringt brachte brachten trägt trug
            dar: legt legte legten
            heraus: fand fanden findet finden
            nahe: legt legte legten
            auf: zeigt zeigte zeigten weist wies wiesen"""
        ),
    ),
    cues(
        Polarity.ASSERT,
        "clause",
        split_forms("vor: sieht sah sehen sahen")
        + ", sieht, sah, sehen, sahen, findet, fand, fanden, finden, zeigt, zeigte, zeigten, zeigen, ergab, ergaben, ergeben, ergibt, erwartet, erwarten, erwartete, erwarteten, weiß, wissen, wusste, belegt, belegte, belegen, enthüllt, enthüllte, denkt, dachte, denken, dachten, veröffentlicht, veröffentlichte, veröffentlichten",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "heißt es, hieß es, es heißt, es hieß, geheißen, steht, ist zu lesen, war zu lesen, ist die Rede, war die Rede, verlautet, verlautete, steht geschrieben, "
        + split_forms("hervor: geht ging gehen gingen"),
        placed=True,
    ),
    cues(
        Polarity.ASSERT,
        "object noun",
        "spricht von, sprach von, sprachen von, sprechen von, charakterisiert, charakterisierte, charakterisierten, charakterisieren, bezeichnet, bezeichnete, bezeichneten, bezeichnen, nennt, nannte, nannten, nennen, beschreibt, beschrieb, beschrieben, "
        "schätzt … auf, schätzte … auf, schätzten … auf, beziffert … auf, bezifferte … auf, bezifferten … auf, würdigt, würdigte, würdigten, "
        + split_forms(
            "von einem: spricht sprach sprachen sprechen\nvon einer: spricht sprach sprachen sprechen\nein: stuft stufte stuften\nzurück: führt führte führten führen"
        ),
    ),
    cues(Polarity.ASSERT, "clause quote", "zitiert, zitierte, zitierten", relay=True),
    cues(
        Polarity.DENY,
        "clause noun quote infinitive",
        """bestreitet, bestritt, bestritten, bestreiten, dementiert, dementierte, dementierten, dementieren, leugnet, leugnete, leugneten, leugnen, zurückgewiesen, widerspricht,
        widersprach, widersprachen, widersprechen, widersprochen, verneint, verneinte, verneinten, abgelehnt, ausgeschlossen, abgestritten, widerlegt, widerlegte,
        verwirft, verwarf, verwarfen, stellt in Abrede, stellte in Abrede, stellten in Abrede, stellen in Abrede, in Abrede gestellt, verwahrt sich gegen, verwahrte sich gegen, verwahrten sich gegen, """
        + split_forms(
            """zurück: weist wies wiesen weisen
            ab: lehnt lehnte lehnten lehnen streitet stritt stritten tut tat taten tun
            in Abrede: stellt stellte stellten stellen
            aus: schließt schloss schlossen schließen"""
        ),
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """bezweifelt, bezweifelte, bezweifelten, bezweifeln, zweifelt, zweifelte, zweifeln, zweifelten, stellt infrage, stellte infrage, stellt … infrage, stellte … infrage,
        stellten … infrage, stellt in Frage, stellte in Frage, fragt sich, fragte sich, fragen sich, äußert Zweifel, äußerte Zweifel, äußerten Zweifel, zeigt sich skeptisch, zeigte sich skeptisch, """
        + split_forms("an: zweifelt zweifelte zweifelten"),
    ),
    cues(Polarity.DOUBT, "noun clause", UNCONFIRMED),
    cues(Polarity.DOUBT, "clause", UNLIKELY),
    cues(
        Polarity.ACCUSE,
        "object",
        """beschuldigt, beschuldigte, beschuldigten, beschuldigen, bezichtigt, bezichtigte, bezichtigten, verdächtigt, verdächtigte, verdächtigten, """
        + split_forms("vor: hält hielt hielten halten\nverantwortlich: macht machte machten machen"),
    ),
    cues(
        Polarity.ACCUSE,
        "clause quote",
        "kritisiert, kritisierte, kritisierten, kritisieren, " + split_forms("die Schuld: gibt gab gaben geben"),
    ),
    cues(Polarity.ACCUSE, "clause quote object", "vorgeworfen, " + split_forms("vor: wirft warf warfen werfen")),
    cues(
        Polarity.DEMAND,
        "clause noun quote object",
        """fordert, forderte, forderten, fordern, gefordert, verlangt, verlangte, verlangten, verlangen, aufgerufen, aufgefordert, vorgeschlagen, appelliert, appellierte, appellierten,
        drängt, drängte, drängten, bittet, bat, baten, bitten, gebeten, empfiehlt, empfahl, empfahlen, empfehlen, empfohlen, rät, riet, rieten, plädiert für, plädierte für, plädiert dafür, plädierte dafür, plädierten dafür, besteht auf, bestand auf,
        besteht darauf, bestand darauf, pocht auf, pochte auf, pochten auf, pochen auf, dringt auf, drang auf, drangen auf, spricht sich dafür aus, fordert dazu auf, """
        + split_forms(
            """auf: ruft rief riefen rufen fordert forderte forderten fordern
            vor: schlägt schlug schlugen schlagen
            an: mahnt mahnte mahnten regt regte regten ordnet ordnete ordneten
            nahe: legt legte legten"""
        ),
    ),
    cues(Polarity.INTEND, "clause infinitive quote", "droht, drohte, drohten, drohen, gedroht"),
    cues(Polarity.INTEND, "infinitive", split_forms("an: bietet bot boten bieten")),
    cues(
        Polarity.INTEND,
        "clause infinitive noun quote",
        """verspricht, versprach, versprachen, versprechen, versprochen, plant, plante, planen, planten, beabsichtigt, beabsichtigte, beabsichtigten, beabsichtigen,
        zugesagt, angekündigt, beschließt, beschloss, beschlossen, vereinbart, vereinbarte, vereinbarten, """
        + split_forms(
            "zu: sagt sagte sagten sagen sichert sicherte sicherten\nan: kündigt kündigte kündigten kündigen"
        ),
    ),
)

GERMAN = Language(
    code="de",
    name="German",
    script="Latin",
    subject_after=True,
    verb_second=True,
    nouns_are_capital=True,
    compounds=True,
    brackets=words(
        "hat haben hatte hatten habe hätte hätten will wollen wollte wollten kann können konnte konnten könne muss müssen musste mussten "
        "soll sollen sollte sollten möchte möchten darf dürfen durfte mag"
    ),
    infinitive_marks=words("zu"),
    oblique_words=words(
        "dem den denen des ihm ihn ihnen mich mir uns dich euch einem einen diesem diesen jenem jenen seinem seinen ihrem ihren keinem keinen unserem unseren allen beiden"
    ),
    manner_words=words("wie"),
    so_words=words("so"),
    back_references=words("demnach demzufolge wonach"),
    weak_subjunctives=words(
        "hätte hätten wäre wären würde würden könnte könnten müsste müssten käme kämen ginge gingen läge lägen gäbe ließe stünde stünden befände befänden bräuchte sollten dürften brächten wüsste bestünde bestünden handelte"
    ),
    subjunctive_endings=words("e"),
    past_endings=words("te"),
    abstract_endings=words("ung ungen heit heiten keit keiten tion tionen tät"),
    ordinal_openers=words(
        "der die das dem den des im am zum zur vom beim ihre ihrer ihren ihrem ihr seine seiner seinen seinem sein unsere unserer dieser diese diesem diesen jede jeder jedem jeden"
    ),
    plain_adjective_suffixes=words("e es"),
    adverb_suffixes=words("weise lich isch end bar sam mäßig dings mals falls seits nlang elang maßen erweile"),
    time_words=words(
        "nacht abend morgen vormittag nachmittag mittag stunde stunden minute minuten tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres jahrzehnt jahrzehnte "
        "jahrhundert wochenende frühjahr sommer herbst winter anfang ende beginn mitte uhr zeit freitagabend samstagabend sonntagabend freitagmorgen montagmorgen"
    ),
    subjunctives=words(
        "sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe liege bleibe lasse sehe nehme halte finde mache bestehe handle handele gelte "
        "befinde bedeute brauche erwarte zeige führe verfüge fehle sage spreche glaube hoffe trage leide lebe arbeite setze stelle bringe dauere drohe verstoße reiche "
        "spiele diene beruhe betrage hänge bekomme erhalte verliere kämpfe versuche unterstütze fordere biete enthalte ermögliche entspreche gehöre laufe sterbe falle "
        "steige sinke wachse beginne ende suche schade helfe kenne denke meine fühle wünsche plane prüfe rechne betreffe verletze gefährde"
    ),
    comma_clauses=True,
    cues=CUES,
    tail_contrasts=words("aber doch jedoch"),
    tail_openers=words("was"),
    tail_nouns=words("etwas"),
    tail_links=words("den die das der dem was"),
    tail_cues=(
        cues(
            Polarity.ASSERT,
            "clause noun",
            "bestätigt, bestätigte, bestätigten, bestätigen, einräumt, einräumte, einräumten, einräumen, zugibt, zugab",
        ),
    ),
    according_to=phrases("laut, so, gemäß, aus Sicht"),
    according_weak=phrases("nach"),
    according_nouns=words(
        "Angaben Angabe Darstellungen Erfahrungen Aussage Aussagen Einschätzung Ansicht Meinung Informationen Information Bericht Berichten Darstellung Auffassung Worten Meldungen Meldung Erkenntnissen Untersuchungen "
        "Untersuchung Studie Schätzungen Schätzung Überzeugung Mitteilung Quellen Erklärung Auskunft Recherchen Bekunden Bekundungen Hochrechnung Hochrechnungen Statistik Befragung Erhebung Erhebungen Berechnung Berechnungen Ermittlungen Zeugenaussagen Analyse Umfrage Prognose Schilderung Schilderungen Ankündigung Urteil Pressemitteilung Agenturmeldungen Vorstellungen Dafürhalten Lesart Stellungnahme Stellungnahmen Wunsch Medien "
        "medienberichten medienberichte presseberichten presseberichte zeitungsberichten zeitungsberichte agenturberichten agenturmeldungen pressemeldungen Fazit Begründung Argument Resümee Schlussfolgerung"
    ),
    own_adjectives=words("eigenen eigener eigenem"),
    according_after=phrases("zufolge"),
    manner_phrases=phrases("mit den Worten, mit folgenden Worten, mit der Begründung, mit dem Hinweis"),
    complementisers=words("dass daß"),
    quotation_marks=(
        ("„", "“"),
        ("„", "”"),
        ("„", '"'),
        ("»", "«"),
        ("«", "»"),
        ("“", "”"),
        ('"', '"'),
        ("‚", "‘"),
        ("‹", "›"),
    ),
    say_verbs=words("sagte sagt sagten erklärte teilte so"),
    intend_words=words("will wollen werde werden plant beabsichtigt möchte"),
    particles=words("mit an bekannt zurück ein hinzu hin aus vor ab zu auf fest klar statt teil"),
    idioms=phrases(
        "findet … statt, fand … statt, finden … statt, fanden … statt, verspricht … sich, versprach … sich, "
        "versprechen … sich, versprachen … sich, forderte … todesopfer, forderten … todesopfer, fordert … todesopfer, gefordert … todesopfer, "
        "forderte … menschenleben, forderten … menschenleben, fordert … menschenleben, gefordert … menschenleben, forderte … opfer, "
        "forderten … opfer, fordert … opfer, gefordert … opfer, forderte … tote, forderten … tote, gefordert … tote, "
        "ergibt … sich, ergab … sich, ergeben … sich, findet … sich, fand … sich, finden … sich, fanden … sich, "
        "bestreitet … spiel, bestreitet … gruppenspiel, bestreitet … länderspiel, bestreitet … auftaktspiel, bestreitet … heimspiel, bestreitet … auswärtsspiel, bestreitet … endspiel, bestreitet … spiele, bestreitet … rennen, bestreitet … match, bestreitet … partie, bestreitet … finale, bestreitet … wettkampf, bestreitet … turnier, bestritt … spiel, bestritt … gruppenspiel, bestritt … länderspiel, bestritt … auftaktspiel, bestritt … heimspiel, bestritt … auswärtsspiel, bestritt … endspiel, bestritt … spiele, bestritt … rennen, bestritt … match, bestritt … partie, bestritt … finale, bestritt … wettkampf, bestritt … turnier, bestritten … spiel, bestritten … gruppenspiel, bestritten … länderspiel, bestritten … auftaktspiel, bestritten … heimspiel, bestritten … auswärtsspiel, bestritten … endspiel, bestritten … spiele, bestritten … rennen, bestritten … match, bestritten … partie, bestritten … finale, bestritten … wettkampf, bestritten … turnier, bestreiten … spiel, bestreiten … gruppenspiel, bestreiten … länderspiel, bestreiten … auftaktspiel, bestreiten … heimspiel, bestreiten … auswärtsspiel, bestreiten … endspiel, bestreiten … spiele, bestreiten … rennen, bestreiten … match, bestreiten … partie, bestreiten … finale, bestreiten … wettkampf, bestreiten … turnier, verwirft … siebenmeter, verwirft … elfmeter, verwirft … strafstoß, verwirft … freiwurf, verwarf … siebenmeter, verwarf … elfmeter, verwarf … strafstoß, verwarf … freiwurf, verwarfen … siebenmeter, verwarfen … elfmeter, verwarfen … strafstoß, verwarfen … freiwurf, "
        "gemeint … ist, gemeint … sind, gemeint … war, gemeint … waren, "
        "bestätigt … sich, bestätigte … sich, bestätigten … sich, bestätigen … sich, offenbart … sich, offenbarte … sich, offenbarten … sich"
    ),
    confirmations=words("bestätigt bestätigte bestätigten bestätigen"),
    beliefs=words("glaubt glaubte glauben glaubten denkt erwartet meint"),
    passive_auxiliaries=words("wird wurde wurden werden worden sei"),
    agent_prepositions=words("von vom durch"),
    determiners=words(
        "der die das den dem des ein eine einen einem einer eines kein keine keinen keiner dieser diese dieses diesen diesem jener jene jede jeder jedes alle viele einige mehrere "
        "beide zwei drei vier fünf sein seine seinen seiner seinem ihr ihre ihren ihrer ihrem seines ihres unseres unser unsere zahlreiche manche andere weitere zum zur"
    ),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    prepositions=words(
        "in im am an auf aus bei beim nach vor seit während durch gegen für mit ohne um über unter von vom zu zum zur bis laut wegen trotz zwischen innerhalb nahe anlässlich infolge per entgegen aufgrund angesichts hinsichtlich bezüglich gegenüber"
    ),
    noun_prepositions=words("von vom für in im am an aus bei beim zur zum über"),
    genitives=words("des der von vom eines einer seines ihres unseres"),
    coordinators=words("und oder sowie"),
    clause_openers=words(
        "aber doch während obwohl weil da wenn falls als sondern jedoch nachdem bevor ob damit sodass wobei wohingegen indem denn"
    ),
    binding_openers=words("falls wenn sofern sobald solange bis"),
    relatives=words("welche welcher welches wer was wo worin woraufhin deren dessen denen"),
    auxiliaries=words(
        "hat haben hatte hatten ist sind war waren habe hätte auch bereits ebenso zudem außerdem jedoch indes unterdessen dagegen hingegen ebenfalls sich weiter ferner noch heute gestern nun selbst "
        "mehrfach erneut wiederum allerdings daraufhin zuvor kürzlich zugleich gleichzeitig wörtlich dabei dazu abschließend weiterhin"
    ),
    finite_verbs=words(
        "ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können konnte soll sollen sollte muss müssen musste sei seien habe hätten will wollen wollte kam kamen ging gab geht"
    ),
    adverbs=words(
        "auch jedoch zudem außerdem indes unterdessen dann danach damals jetzt damit dafür davon darüber darauf darin insgesamt weiters darüber hinaus immer wieder noch schon sogar nur bereits etwa lediglich so bislang somit dadurch vielmehr trotzdem ebenfalls erneut mehrfach allein stattdessen schließlich letztlich hier dort heute gestern morgen dagegen hingegen derweil inzwischen nun später zuvor bisher derzeit allerdings dennoch daher deshalb so zunächst "
        "wohl zwar eher kaum oft meist möglicherweise vermutlich offenbar vielleicht wahrscheinlich angeblich "
        "allem erst mittlerweile gerne gern beispielsweise vorerst bald endlich seither seitdem jedenfalls immerhin schließlich nämlich demgegenüber hierzu hierbei hiermit dadurch deswegen indessen nochmals wieder rechtzeitig insbesondere zuletzt zuerst einst künftig nunmehr derart zumal zeitweise sodann vorher nachher überdies ansonsten anders ähnlich "
        "anschließend daraufhin demnach ferner weiter ebenso zugleich wörtlich abschließend weiterhin schlicht schlichtweg völlig rundweg rundheraus vehement entschieden strikt scharf umgehend"
    ),
    pronouns=words("er sie es"),
    plural_pronouns=words("sie"),
    body_pronouns=words("es"),
    genders={
        "er": "m",
        "sie": "f",
        "es": "n",
        "der": "m",
        "die": "f",
        "das": "n",
        "eine": "f",
        "herr": "m",
        "frau": "f",
    },
    feminine_offices=words("in"),
    feminine_nouns=words(
        "ung heit keit tion sion nion schaft tät enz tur erin orin istin ärztin anwältin beamtin präsidentin sprecherin kanzlerin direktorin chefin patin "
        "polizei partei armee behörde presse bank firma feuerwehr werft agentur kirche schule stadt gemeinde gruppe liga klinik "
        "frau mutter schwester tochter witwe hebamme quelle zeugin"
    ),
    genitive_articles=words("des eines"),
    first_person=words("ich wir mich mir uns mein meine unser unsere"),
    impersonal=words("es man"),
    impersonal_verbs=words("gebe gibt gäbe gab gehe geht ging handele handelt handle komme kommt sei ist wäre war"),
    titles=words(
        "herr frau dr prof präsident präsidentin minister ministerin kanzler kanzlerin bundeskanzler bundeskanzlerin außenminister innenminister verteidigungsminister finanzminister "
        "ministerpräsident ministerpräsidentin premierminister general oberst chef chefin vorsitzender vorsitzende vorsitzenden generalsekretär direktor direktorin leiter leiterin bürgermeister "
        "oberbürgermeister abgeordneter abgeordnete richter staatsanwalt botschafter bischof papst könig staatssekretär geschäftsführer vorstandschef trainer außenministerin us-präsident bundespräsident senator gouverneur"
    ),
    spokesmen=words(
        "sprecher sprecherin sprechern regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin unternehmenssprecher konzernsprecher militärsprecher"
    ),
    roles=words(
        "obmann obfrau seniorin rentner rentnerin täter angeklagte angeklagter angeklagten fahrer fahrerin schüler schülerin student studentin jährige jähriger tatverdächtige tatverdächtiger politikerin expertin forscherin wissenschaftlerin aktivistin zeugin augenzeuge augenzeugin ärztin anwältin beamtin ermittlerin historikerin ökonomin analystin diplomatin kandidat kandidatin sänger sängerin schauspieler schauspielerin autor autorin autoren künstler künstlerin spieler spielerin rechtsanwältin beamte beamter quelle quellen diplomat diplomaten aktivist aktivisten augenzeugen zeuge zeugen experte experten analyst analysten kritiker forscher wissenschaftler ärzte arzt ermittler "
        "prüfer inspektor inspektoren sachverständige sachverständiger gutachter retter helfer fischer bauer bauern landwirt landwirte lehrer lehrerin pfleger chirurg pilot piloten ingenieur ingenieure techniker ökonom ökonomen archäologe historiker archäologin überlebende überlebender vater mutter schwester bruder witwe häftling mithäftling angestellte soldat soldaten kämpfer studenten unternehmer hebamme "
        "anwohner vertreter händler anwalt anwälte beobachter mitarbeiter kreise behörden einwohner händlern politiker"
    ),
    bodies=words(
        "ministerium regierung bundesregierung armee partei union behörde rat kommission organisation gericht polizei verband gewerkschaft konzern unternehmen agentur "
        "staatsanwaltschaft opposition parlament bundestag senat bank institut universität fraktion außenministerium innenministerium verteidigungsministerium finanzministerium gesundheitsministerium "
        "verkehrsministerium militär amt bundesamt stiftung verein firma feuerwehr landesregierung auswärtige "
        "abteilung leitung vorstand aufsichtsrat verwaltung ausschuss bündnis initiative kammer geheimdienst kabinett anklage"
    ),
    generic_bodies=words(
        "unternehmen konzern firma hersteller betreiber versorger organisation verband verein stiftung gruppe"
    ),
    company_forms=words("ag gmbh se kg ohg kgaa"),
    documents=words(
        "erklärung mitteilung bericht studie schreiben brief pressemitteilung gutachten umfrage untersuchung untersuchungen meldung stellungnahme berichte berichten dokument papier protokoll artikel entwurf urteil gesetz vertrag antrag akten akte"
    ),
    others=words("andere anderer"),
    addressees=words("journalisten reportern"),
    media=words(
        "medienberichten medienberichte presseberichten presseberichte zeitungsberichten zeitungsberichte agenturberichten agenturmeldungen pressemeldungen "
        "dpa afp apa ap rtr sid kna epd zeitung magazin agentur nachrichtenagentur presseagentur presseagenturen sender fernsehen radio tageszeitung zeitschrift spiegel wochenzeitung"
    ),
    negators=words("nicht kein keine keinen keiner keinem nie niemals niemand ohne weder nichts"),
    refusals=phrases("wollte sich nicht äußern, lehnte eine Stellungnahme ab, wollte keine"),
    hedges=words(
        "vielleicht möglicherweise könnte könnten dürfte dürften wohl wahrscheinlich vermutlich mutmaßlich angeblich offenbar falls wenn womöglich eventuell"
    ),
    demand_words=phrases("muss, müssen, müsse, müssten, sollte, sollten, notwendig, nötig, dürfe nicht"),
    future_words=words("wird werde werden will wolle wollen"),
    blame_words=phrases(
        "massaker, kriegsverbrechen, völkermord, lügen, gräueltaten, folter, verstoß, verletzung der, verletzung des, verletzung von, verstoßen, gelogen, schuld, verantwortlich, schmiergeld kassiert, schmiergelder kassiert, schmiergeld angenommen, schmiergelder angenommen, schmiergeld gezahlt, schmiergelder gezahlt, schmiergeld erhalten, schmiergelder erhalten, bestechungsgeld angenommen, bestechungsgelder angenommen, zuerst geschossen, zuerst das feuer"
    ),
    passives_behind=words("worden wurde wurden würde würden werde ist sind war waren sei seien wäre wären"),
    perfect_closers=phrases("haben, worden sein"),
    participle_closings=words("t en"),
    infinitive_endings=words("n"),
    own_words=phrases("man wolle, sein land, ihr land, seine regierung, ihre regierung, unser land"),
    own_bodies=words("land regierung unternehmen konzern firma bank ministerium"),
    wrong_words=words(
        "bestochen gefälscht geschmuggelt vergiftet gestohlen geplündert vertuscht verschwiegen unterschlagen veruntreut manipuliert sabotiert erpresst belogen getäuscht "
        "misshandelt verheimlicht verschleppt massakriert gefoltert ignoriert vergeudet verschleiert abgezweigt hinterzogen"
    ),
    doers=words(
        "soldaten grenzer grenzschützer grenzsoldaten polizisten milizen milizionäre kampfjets jets flugzeuge drohnen angreifer siedler beamte minister söldner geschütze "
        "artillerie wachen kämpfer rebellen truppen"
    ),
    harm_words=words(
        "getötet bombardiert angegriffen beschossen ermordet eingesetzt verletzt zerstört vertrieben entführt verhaftet gefoltert bombardieren töten angreifen missbraucht manipuliert erschossen erstürmt bombardierte tötete töteten schossen feuerten feuerte zerbombt"
    ),
    update_words=phrases(
        "bisher, bislang, zunächst, vorläufig, vorläufige, nach jüngsten Angaben, aktualisiert, korrigiert, stieg auf, steigt auf, gestiegen auf, erhöhte sich auf, erhöht sich auf, nach oben korrigiert, nach unten korrigiert, neue Zahl"
    ),
    position_words=phrases(
        "allein das volk, nur das volk, entscheiden, bestimmen, recht auf, kein platz, keine rolle, rote linie, vorbedingung, vorbedingungen, inakzeptabel, unannehmbar, nicht verhandelbar"
    ),
    opposites=opposites(
        """
        help: unterstützt, unterstützen, unterstützte, unterstützung, hilft, helfen, hilfe, bewaffnet, bewaffnen, bewaffnung, finanziert, finanzieren, schützt, schützen, ausgebildet / bombardiert, bombardieren, bombardierte, bombardierung, beschossen, beschießt, beschuss, angegriffen, angreifen, greift, getroffen, tötet, getötet
        open: offen, geöffnet, wieder geöffnet, wiedereröffnet / geschlossen, gesperrt, schließung, blockiert, zu
        alive: lebt, leben, am leben, überlebt, überlebte, unverletzt / tot, tote, gestorben, getötet, ums leben gekommen, verstorben
        rise: gestiegen, stieg, steigt, anstieg, zugenommen, zunahme, gewachsen, erhöht, verdoppelt / gesunken, sank, sinkt, rückgang, abgenommen, gefallen, zurückgegangen, verringert, halbiert
        win: gewonnen, gewann, gewinnt, sieg, gesiegt / verloren, verlor, verliert, niederlage, besiegt
        accept: angenommen, akzeptiert, akzeptieren, zugestimmt, zustimmung, gebilligt, stimmte / abgelehnt, lehnt, lehnen, ablehnung, verweigert, zurückgewiesen
        advance: eingenommen, erobert, zurückerobert, vorgerückt, befreit, kontrolliert, kontrollieren / zurückgeschlagen, abgewehrt, zurückgezogen, rückzug, vertrieben
        begin: begonnen, begann, beginnt, gestartet, wieder aufgenommen, fortgesetzt, läuft weiter, dauert an / gestoppt, eingestellt, beendet, ausgesetzt, unterbrochen, abgesagt, verschoben, abgebrochen
        stay: bleiben, bleibt, blieb, verbleib / zurücktreten, zurückgetreten, rücktritt, gehen, verlassen, abtreten, ausscheiden
        calm: friedlich, friedliche, friedlichen, ruhig, unbewaffnet, unbewaffnete / gewalttätig, gewaltsam, gewalt, bewaffnet, bewaffnete, ausschreitungen, chaos
        intact: intakt, unbeschädigt, unversehrt, repariert, wiederhergestellt / zerstört, beschädigt, schäden, schaden, eingestürzt
        normal: normal, normalbetrieb, planmäßig, regulär, in betrieb / stillstand, lahmgelegt, gestört, störung, ausgefallen, ausfall
        accident: unfall, versehentlich, aus versehen, irrtümlich, defekt, natürliche ursache, selbstmord, suizid / absichtlich, vorsätzlich, gezielt, sabotage, mord, ermordet, anschlag, erschossen, brandstiftung
        real: echt, echte, authentisch, wahr / gefälscht, fälschung, falsch, inszeniert, erfunden
        free: freigelassen, frei, auf freiem fuß, entlassen / festgenommen, verhaftet, inhaftiert, in haft, gefangen, festgehalten
        legal: legal, rechtmäßig, gesetzlich, zulässig / illegal, rechtswidrig, unrechtmäßig, verstoß, verstößt, verletzt
        safe: sicher, ungefährlich, unbedenklich, sauber / gefährlich, unsicher, verseucht, giftig, belastet, kontaminiert
        attend: teilgenommen, nahm teil, anwesend, erschienen / boykottiert, abwesend, ferngeblieben, nicht erschienen
        civilian: zivilisten, zivile, frauen, kinder, krankenhaus, schule, markt / terroristen, kämpfer, milizen, extremisten, militärisches ziel, militärische ziele
        willing: freiwillig, freiwillige / gezwungen, zwangsweise, unter zwang, zwang
        enough: genug, genügend, ausreichend, ausreichende / mangel, knappheit, engpass, engpässe, fehlt, fehlen, unzureichend
        guilty: schuldig, verantwortlich, schuld / unschuldig, freigesprochen, entlastet
        paid: bezahlt, gezahlt, überwiesen, übergeben, geliefert, vorgelegt / unbezahlt, nicht erhalten, nie erhalten, einbehalten, nicht vorgelegt
        success: erfolg, erfolgreich, gelungen, fortschritt, fortschritte / misserfolg, gescheitert, scheitern, fehlgeschlagen
        """
    ),
    retractions=phrases(
        "zog seine Aussage zurück, zog ihre Aussage zurück, nahm seine Aussage zurück, nahm ihre Aussage zurück, widerrief, widerrufen, korrigierte seine, korrigierte ihre, ruderte zurück, irrtümlich, war falsch, hat sich geirrt, hatte sich geirrt"
    ),
    verdict_openers=words("als"),
    dismissals=phrases(
        "unzutreffend, unrichtig, stimmt nicht, stimmen nicht, nicht zutreffend, trifft nicht zu, treffen nicht zu, entbehrt jeder Grundlage, entbehren jeder Grundlage, jeglicher Grundlage, abwegig, abstrus, aberwitzig, hanebüchen, erlogen, verlogen, "
        "verlogene, haltlose, falsche, unwahre, absurde, Fälschung, Fälschungen, Inszenierung, Verleumdung, Verleumdungen, Panikmache, Verschwörungstheorie, Verschwörungstheorien, Erfindung, Erfindungen, Augenwischerei, Hexenjagd, Schmutzkampagne, "
        "Kriegspropaganda, Unfug, Quatsch, Humbug, Hirngespinst, Hirngespinste, Wunschdenken, Ammenmärchen, Falschinformation, Falschinformationen, Desinformation, Falschmeldungen, Fantasterei, Lügenmärchen, reine Fantasie, "
        "haltlos, unbegründet, falsch, unwahr, gelogen, Propaganda, Lüge, Lügen, Unsinn, absurd, frei erfunden, erfunden, aus der Luft gegriffen, lächerlich, Fantasie, Märchen, unglaubwürdig, nicht wahr, nicht richtig, Falschmeldung, Fake News, unhaltbar, grundlos"
    ),
    question_words=words("wer was wann wo warum wie ob welche"),
    anaphors=words("dies das dieses dem solches"),
    accusation_stems=("vorw", "anschuldigung", "unterstellung"),
    claim_nouns=words(
        "vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen behauptung behauptungen bericht berichte berichten darstellung meldung meldungen angaben aussage aussagen kritik unterstellung unterstellungen gerüchte gerücht zahl zahlen ergebnis ergebnisse erklärung erklärungen verdacht beschwerde befund zusicherung geschichte mitteilung schlussfolgerung unterstellungen these"
    ),
    any_words=words("jegliche jede jeglichen"),
    adjunct_openers=words("um ohne statt anstatt"),
    wilful_cues=words("droht drohte drohten drohen steht"),
    bare_sources=phrases(
        "Angaben, den Angaben, den Informationen, diesen Angaben, diesen Informationen, den Erkenntnissen"
    ),
    demonstratives=words("dieser diese jener jene letzterer letztere"),
    possessives=words("sein seine ihr ihre"),
    feminine_possessives=words("ihr ihre"),
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
    further_words=words("weitere weiteren weiterer andere anderen anderer zusätzlich zusätzliche"),
    clock_after=words("uhr"),
    fates={
        "tötete": "killed",
        "töteten": "killed",
        "töten": "killed",
        "tötet": "killed",
        "verletzte": "injured",
        "verletzten": "injured",
        "verhaftete": "arrested",
        "verhafteten": "arrested",
        "toten": "killed",
        "todesopfer": "killed",
        "todesopfern": "killed",
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
