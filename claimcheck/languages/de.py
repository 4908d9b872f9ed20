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

HOLDS_FOR = "hält, hielt, halten, hielten"
DOUBTFUL = """für unglaubwürdig, für wenig glaubhaft, für wenig glaubwürdig, für nicht glaubhaft, für nicht glaubwürdig,
für unglaubhaft, für zweifelhaft, für fragwürdig, für fraglich, für unwahrscheinlich, für übertrieben, für überzogen, für falsch,
für unwahr, für erfunden, für erlogen, für gelogen, für unrealistisch, für unplausibel, für wenig plausibel, für nicht plausibel,
für wenig überzeugend, für nicht überzeugend, für unbegründet, für haltlos, für unzutreffend, für absurd, für unsinnig,
für Unsinn, für eine Lüge, für ein Märchen, für eine Fälschung, für Propaganda"""

REPEATED = (
    "wiederholt, wiederholte, wiederholten, bekräftigt, bekräftigte, bekräftigten, erneuert, erneuerte, erneuerten"
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
        verweist darauf, verwies darauf, verweisen darauf, verwiesen darauf, geht … davon aus, gehen … davon aus, ging … davon aus, gingen … davon aus, """
        + split_forms(
            "darauf: verweist verwies verweisen verwiesen pocht pochte pochten beharrt beharrte beharrten\ndavon: spricht sprach sprechen sprachen berichtet berichtete berichteten\n"
            "damit: rechnet rechnete rechnen rechneten"
        )
        + """, gesprochen, hingewiesen, mitgeteilt, angegeben, bekanntgegeben, bekannt gegeben, bekannt gemacht, hinzugefügt, eingeräumt, festgestellt, klargestellt, ausgeführt, hervorgehoben, ausgesagt, dargelegt, angemerkt, ausgesprochen,
        zugegeben, eingestanden, angekündigt, angeführt, lautet, lautete,
        enthüllt, enthüllte, enthüllten, verrät, verriet, verrieten, verraten, vermerkt, vermerkte, vermerkten, bezeugt, bezeugte, bezeugten, protestiert, protestierte, protestierten, errechnet, errechnete, errechneten,
        dokumentiert, dokumentierte, dokumentierten, beharrt darauf, beharrte darauf, beharren darauf, beharrten darauf, pocht darauf, pochte darauf, beharrt, beharrte, beharrten, empört sich, empörte sich, empörten sich, entrüstet sich, entrüstete sich,
        schwört, schwor, schworen, beschwört, beschwor, unterrichtet, unterrichtete, unterrichteten, offenbart, offenbarte, offenbarten, gesteht, schlussfolgert, schlussfolgerte, attestiert, attestierte, attestierten, bescheinigt, bescheinigte,
        prahlt, prahlte, prahlten, brüstet sich, brüstete sich, rühmt sich, rühmte sich, wettert, wetterte, wetterten, schimpft, schimpfte, schimpften, spottet, spottete, spotteten, witzelt, witzelte, scherzt, scherzte, raunt, raunte,
        orakelt, orakelte, meldet sich zu Wort, meldete sich zu Wort, meldeten sich zu Wort, insistiert, insistierte, replizierte, hakte nach, legte nach, stellte klar, """
        + combined(
            "besorgt, überzeugt, enttäuscht, erfreut, zufrieden, unzufrieden, zuversichtlich, optimistisch, erschüttert, entsetzt, empört, verärgert, überrascht, erleichtert, bestürzt, betroffen, verwundert",
            "gezeigt",
        )
        + """, sorgt sich, sorgte sich, wundert sich, wunderte sich, ärgert sich, ärgerte sich, ärgerten sich,
        gibt sich überzeugt, gab sich überzeugt, zeigt sich überzeugt, zeigte sich überzeugt, zeigten sich überzeugt, beruft sich darauf, berief sich darauf, erhebt den Vorwurf, erhob den Vorwurf, erhoben den Vorwurf,
        räumte ein, vermelden, vermeldeten, propagiert, propagierte, propagierten, propagieren, weist daraufhin, wies daraufhin, wiesen daraufhin, weisen daraufhin, schließt daraus, schloss daraus, schließen daraus, schlossen daraus, kolportiert, kolportierte, verlautbarten, bezeugen, gaben zu Protokoll, gibt zu Protokoll, gab an, stellt fest""",
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        "titelt, titelte, titelten, beruhigt, beruhigte, beruhigten, beschwichtigt, beschwichtigte, beschwichtigten, postet, postete, posteten, frohlockt, frohlockte, seufzt, seufzte, flucht, fluchte, tönt, tönte, würdigt, würdigte, würdigten, ätzt, ätzte, höhnt, höhnte, poltert, polterte, tobt, tobte, tobten, donnert, donnerte, rechtfertigt sich, rechtfertigte sich, verteidigt sich, verteidigte sich",
    ),
    cues(
        Polarity.ASSERT,
        "noun clause quote",
        "bestätigt, bestätigte, bestätigten, bestätigen, beklagt, beklagte, beklagten, prognostiziert, prognostizierte, prognostizierten, vorausgesagt, vorhergesagt, offengelegt, "
        + split_forms(
            "bekannt: gibt gab gaben geben\nzu: gibt gab gaben\nvoraus: sagt sagte sagten sagen\nvorher: sagt sagte sagten sagen\noffen: legt legte legten legen"
        ),
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "vermutet, vermutete, vermuteten, vermuten, zählte, zählten, meldete, meldeten, bekennt sich zu, bekannte sich zu, bekannten sich zu, beziffert, bezifferte, bezifferten, beziffern",
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
            an: gibt gab gaben geben kündigt kündigte kündigten kündigen merkt merkte merkten führt führte führten deutet deutete deuteten nimmt nahm nahmen nehmen
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
        "that",
        split_forms("vor: sieht sah sehen sahen")
        + ", sieht, sah, sehen, sahen, findet, fand, fanden, finden, zeigt, zeigte, zeigten, zeigen, ergab, ergaben, ergeben, ergibt, erwartet, erwarten, erwartete, erwarteten, weiß, wissen, wusste, belegt, belegte, belegen, enthüllt, enthüllte, denkt, dachte, denken, dachten, veröffentlicht, veröffentlichte, veröffentlichten",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "heißt es, hieß es, es heißt, es hieß, geheißen, steht, ist zu lesen, war zu lesen, ist die Rede, war die Rede, verlautet, verlautete, steht geschrieben, "
        + split_forms("hervor: geht ging gehen gingen gehe")
        + ", "
        + combined("es", "heißt, hieß, heiße", " … "),
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
    cues(
        Polarity.ASSERT,
        "noun",
        combined("geht von, gehen von, ging von, gingen von", "aus", " … ")
        + ", rechnet mit, rechnete mit, rechnen mit, rechneten mit",
    ),
    cues(Polarity.ASSERT, "clause", combined(REPEATED, "die Behauptung, seine Behauptung, ihre Behauptung")),
    cues(
        Polarity.ACCUSE,
        "clause",
        combined(
            REPEATED, "den Vorwurf, seinen Vorwurf, ihren Vorwurf, die Vorwürfe, die Anschuldigung, die Beschuldigung"
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
            von sich: weist wies wiesen weisen
            aus: schließt schloss schlossen schließen"""
        ),
    ),
    cues(
        Polarity.DENY,
        "clause infinitive",
        combined(
            "entscheidet sich, entschied sich, entschieden sich, wehrt sich, wehrte sich, wehrten sich, wehren sich, wendet sich, wandte sich, wandten sich, wenden sich, stimmt, stimmte, stimmten",
            "dagegen",
            " … ",
        )
        + ", spricht sich … dagegen aus, sprach sich … dagegen aus, sprachen sich … dagegen aus, sprechen sich … dagegen aus, "
        "dagegen ausgesprochen, dagegen gewehrt, dagegen gewandt, dagegen entschieden",
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """bezweifelt, bezweifelte, bezweifelten, bezweifeln, zweifelt, zweifelte, zweifeln, zweifelten, stellt infrage, stellte infrage, stellt … infrage, stellte … infrage,
        stellten … infrage, stellt in Frage, stellte in Frage, fragt sich, fragte sich, fragen sich, äußert Zweifel, äußerte Zweifel, äußerten Zweifel, zeigt sich skeptisch, zeigte sich skeptisch, """
        + split_forms("an: zweifelt zweifelte zweifelten\nin Frage: stellt stellte stellten stellen\ninfrage: stellen"),
    ),
    cues(Polarity.DOUBT, "noun clause", UNCONFIRMED),
    cues(Polarity.DOUBT, "clause", UNLIKELY),
    cues(Polarity.DOUBT, "noun", combined(HOLDS_FOR, DOUBTFUL, " … ")),
    cues(
        Polarity.ACCUSE,
        "object",
        """sieht, sah, sehen, sahen, beschuldigt, beschuldigte, beschuldigten, beschuldigen, bezichtigt, bezichtigte, bezichtigten, verdächtigt, verdächtigte, verdächtigten, """
        + split_forms("vor: hält hielt hielten halten\nverantwortlich: macht machte machten machen")
        + ", verantwortlich gemacht",
    ),
    cues(
        Polarity.ACCUSE,
        "clause quote",
        "kritisiert, kritisierte, kritisierten, kritisieren, " + split_forms("die Schuld: gibt gab gaben geben"),
    ),
    cues(
        Polarity.ACCUSE,
        "clause noun quote",
        "angeprangert, " + split_forms("an: prangert prangerte prangerten prangern"),
    ),
    cues(Polarity.ACCUSE, "clause quote object", "vorgeworfen, " + split_forms("vor: wirft warf warfen werfen")),
    cues(
        Polarity.DEMAND,
        "clause noun quote object",
        """fordert, forderte, forderten, fordern, gefordert, verlangt, verlangte, verlangten, verlangen, aufgerufen, aufgefordert, vorgeschlagen, appelliert, appellierte, appellierten,
        drängt, drängte, drängten, bittet, bat, baten, bitten, gebeten, empfiehlt, empfahl, empfahlen, empfehlen, empfohlen, rät, riet, rieten, plädiert für, plädierte für, plädiert dafür, plädierte dafür, plädierten dafür, besteht auf, bestand auf,
        pocht auf, pochte auf, pochten auf, pochen auf, dringt auf, drang auf, drangen auf, spricht sich dafür aus, fordert dazu auf, """
        + split_forms(
            """auf: ruft rief riefen rufen fordert forderte forderten fordern
            vor: schlägt schlug schlugen schlagen
            an: mahnt mahnte mahnten regt regte regten ordnet ordnete ordneten
            nahe: legt legte legten
            dafür: plädiert plädierte plädierten plädieren wirbt warb warben werben
            dafür ein: setzt setzte setzten setzen tritt trat traten treten
            dafür stark: macht machte machten machen
            darum: bittet bat baten bitten ersucht ersuchte ersuchten
            darauf: besteht bestand bestanden bestehen dringt drang drangen dringen drängt drängte drängten drängen
            dazu: rät riet rieten raten
            dazu auf: ruft rief riefen rufen fordert forderte forderten fordern"""
        )
        + ", spricht sich … dafür aus, sprach sich … dafür aus, sprachen sich … dafür aus, sprechen sich … dafür aus, "
        "dafür ausgesprochen, dafür plädiert, dafür eingesetzt, dafür starkgemacht, dafür stark gemacht, dazu aufgerufen, "
        "dazu aufgefordert, darum gebeten, darauf gedrängt, darauf gepocht, darauf bestanden",
    ),
    cues(Polarity.INTEND, "clause infinitive quote", "droht, drohte, drohten, drohen, gedroht"),
    cues(Polarity.INTEND, "infinitive", split_forms("an: bietet bot boten bieten")),
    cues(
        Polarity.INTEND,
        "clause infinitive noun quote",
        """verspricht, versprach, versprachen, versprechen, versprochen, plant, plante, planen, planten, beabsichtigt, beabsichtigte, beabsichtigten, beabsichtigen,
        zugesagt, angekündigt, in Aussicht gestellt, beschließt, beschloss, beschlossen, vereinbart, vereinbarte, vereinbarten, """
        + split_forms(
            "zu: sagt sagte sagten sagen sichert sicherte sicherten\nan: kündigt kündigte kündigten kündigen\n"
            "in Aussicht: stellt stellte stellten stellen"
        ),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """attestier, bilanzier, dokumentier, informier, insistier, kolportier, kommentier, konstatier, präzisier, prognostizier, protestier, resümier, signalisier, spekulier, referier, proklamier, deklarier, räsonier, spezifizier, postulier,
            diagnostizier, konkretisier, philosophier, rekapitulier, resignier, sinnier, argumentier, bekräftig, bemäkel, beton, beteuer, bescheinig, bezeug, bemerk, ergänz, erinner, erläuter, erklär, erwähn, erwider, erzähl, folger, mutmaß, offenbar,
            orakel, prahl, schilder, schlussfolger, vermerk, versicher, verlautbar, jammer, mahn, argwöhn, weissag, unk, prophezei, lamentier, bekräftig, monier, bemängel, tadel, klag, rüg""",
            "t, te, ten",
            "",
        )
        + ", "
        + combined(
            "antwort, bedauer, befürcht, behaupt, bericht, entgegn, errechn, meld, vermeld, vermut, verkünd, begründ, unterricht, zürn",
            "et, ete, eten",
            "",
        )
        + """, erinnern sich, erinnerten sich, erzählt, prophezeit, prophezeite, erwähnt, erwähnte, empören sich, ärgern sich, sorgen sich, sorgten sich, wundern sich, wunderten sich, rühmen sich, rühmten sich, brüsten sich, brüsteten sich,
        freuen sich, zeigen sich, geben sich, entschuldigen sich, entschuldigten sich, beruft sich darauf, berufen sich darauf, beriefen sich darauf, erheben den Vorwurf, äußern die Hoffnung, äußerten die Hoffnung, äußern die Befürchtung, äußerten die Befürchtung, äußert die Hoffnung, äußert die Befürchtung, äußert die Vermutung,
        ist sich sicher, sind sich sicher, war sich sicher, waren sich sicher, sind sicher, war sicher, sind zuversichtlich, war zuversichtlich, waren überzeugt, waren der Ansicht, waren der Meinung, waren der Auffassung, ist davon überzeugt, sind davon überzeugt, war davon überzeugt, waren davon überzeugt, vertraten die Ansicht, vertraten die Meinung, vertraten die Auffassung, vertreten die Meinung, vertreten die Auffassung,
        gelangt zu dem Schluss, gelangte zu dem Schluss, gelangten zu dem Schluss, kamen zum Schluss, kommen zum Schluss, kamen zum Ergebnis, kommen zum Ergebnis, gelangte zu der Überzeugung, kam zu der Erkenntnis, kommt zu der Erkenntnis, kam zu der Einschätzung, kommt zu der Einschätzung, kommen zu der Einschätzung, kamen zu der Einschätzung, kam zu der Auffassung, kam zu der Überzeugung, kommt zu der Überzeugung, kamen zu der Überzeugung,
        macht klar, machte klar, machten klar, machen klar, machen deutlich, macht keinen Hehl daraus, machte keinen Hehl daraus, machten keinen Hehl daraus, macht darauf aufmerksam, machte darauf aufmerksam, machten darauf aufmerksam, machen darauf aufmerksam, legt Wert darauf, legte Wert darauf, legen Wert darauf, legten Wert darauf, weist darauf hin, wies darauf hin,
        ist besorgt, sind besorgt, zeigt sich besorgt, zeigte sich besorgt, gibt sich zuversichtlich, gab sich zuversichtlich, geben sich zuversichtlich, gaben sich zuversichtlich, gibt sich optimistisch, gab sich optimistisch, gibt sich gelassen, gab sich gelassen, nimmt an, nahm an, nehmen an, nahmen an, bringt zum Ausdruck, brachten zum Ausdruck, bringen zum Ausdruck,
        stellte in den Raum, stellt in den Raum, weiß zu berichten, wusste zu berichten, wussten zu berichten, lässt keinen Zweifel daran, ließ keinen Zweifel daran, ließen keinen Zweifel daran, erwähnt, erwähnte, erwähnten, twittern, twitterten, schworen, geschildert, erläutert, erwidert, entgegnet,
        aufgezeigt, angedeutet, vorgebracht, vorgerechnet, klargemacht, deutlichgemacht, zugestanden, eingewandt, eingewendet, eingeworfen, herausgefunden, verlautbart, ausgerufen, zusammengefasst, kundgetan, preisgegeben, durchblicken lassen, wissen lassen, verlauten lassen, zu Protokoll gegeben, zu bedenken gegeben, zum Ausdruck gebracht, geltend gemacht, klar gemacht, offenbart, """
        + split_forms(
            """dagegen: hält hielt hielten halten
            entgegen: hält hielt hielten halten setzt setzte setzten
            bei: pflichtet pflichtete pflichteten pflichten
            nach: schiebt schob schoben hakt hakte hakten legt legte legten
            zurück: schießt schoss schossen keilt keilte
            kund: tut tat taten gibt gab gaben
            preis: gibt gab gaben geben
            durchblicken: lässt ließ ließen lassen
            anklingen: lässt ließ ließen lassen
            verlautbaren: lässt ließ ließen lassen
            mitteilen: lassen
            zusammen: fasst fasste fassten fassen
            heraus: streicht strich strichen
            fest: halten
            an: deuten nehmen nahmen merken merkten führen fügt fügte
            ein: wenden werfen warfen räumen gestehen gestanden schätzen
            hin: deuteten deuten
            aus: plaudert plauderte sagten drücken drückten sprechen
            zu: geben gesteht gestand gestanden rufen raunt raunte
            vor: bringen brachten rechnen trägt trugen tragen
            auf: zeigen weisen wiesen listet listete
            klar: stellen macht machte machten machen
            deutlich: macht machte machten machen
            geltend: machten machen
            bekannt: machen
            den Schluss: zieht zog zogen ziehen
            zur Kenntnis: gibt gab gaben
            zu Protokoll: geben"""
        ),
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        """giftet, lästert, zetert, jammert, stichelt, lobt, zürnt, witzelt, scherzt, spottet, frotzelt, grollt, donnert, wettert, poltert, tönt, höhnt, ätzt, jubelt, schwärmt, schimpft, frohlockt, flüstert, murmelt, brüllt, faucht, zischt, keift, kreischt, stöhnt, stammelt, nuschelt, grummelt, murrt, knurrt, brummt, flachst, kalauert, unkt, motzt, nörgelt, meckert,
        giftete, lästerte, zeterte, jammerte, stichelte, lobte, lobten, zürnte, witzelten, scherzten, spötteln, spöttelt, spöttelte, frotzelte, grollte, donnerten, wetterten, tönten, höhnten, ätzten, jubelten, jubeln, schwärmte, schwärmten, schwärmen, schimpfen, flüsterte, murmelte, brüllte, brüllten, fauchte, zischte, keifte, kreischte, stöhnte, stammelte, murrte, knurrte, brummte, unkte,
        motzte, nörgelte, meckerte, schrie, schrien, schreit, schreien, geschrien, analysiert, analysierte, doziert, dozierte, stimmt zu, stimmte zu, dankt, dankte, gratuliert, gratulierte, posaunt, posaunte, beschwichtigen, beruhigen, verteidigen sich, verteidigten sich, rechtfertigen sich, rechtfertigten sich, kommentierten,
        bringt es auf den Punkt, brachte es auf den Punkt, wird deutlich, wurde deutlich, findet klare Worte, fand klare Worte, findet deutliche Worte, fand deutliche Worte, nimmt kein Blatt vor den Mund, nahm kein Blatt vor den Mund""",
    ),
    cues(
        Polarity.ASSERT,
        "that",
        "beweist, bewies, enthüllen, enthüllten, veröffentlichen, veröffentlichten, belegten, ahnt, ahnte, ahnten, ermittelt, ermittelte, ermittelten",
    ),
    cues(
        Polarity.DENY,
        "clause noun quote infinitive",
        """verneinen, widerlegten, verwahren sich gegen, abgetan, von sich gewiesen, entkräftet, entkräftete, entkräfteten, entkräften, negiert, negierte, negierten, distanziert sich von, distanzierte sich von, distanzierten sich von, distanzieren sich von, """
        + split_forms(
            """von der Hand: weist wies wiesen weisen
            von sich: weisen
            als Lüge ab: tut tat taten"""
        ),
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        "fragten sich, äußern Zweifel, zeigte sich skeptisch, zeigten sich skeptisch, zeigen sich skeptisch, stellten infrage, stellen infrage, stellten in Frage, stellen in Frage, meldet Zweifel an, meldete Zweifel an, meldeten Zweifel an, hat Zweifel daran, haben Zweifel daran, hatte Zweifel daran, hegt Zweifel daran, hegte Zweifel daran, infrage gestellt, in Frage gestellt, "
        + split_forms("an: zweifeln"),
    ),
    cues(Polarity.DOUBT, "question quote", "fragt, fragte, fragten"),
    cues(
        Polarity.DOUBT,
        "noun",
        combined(
            HOLDS_FOR,
            "für wenig realistisch, für nicht realistisch, für nicht machbar, für utopisch, für illusorisch, für weit hergeholt, für Spekulation, für reine Spekulation, für ein Gerücht",
            " … ",
        ),
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "unterstellte, unterstellten, "
        + split_forms(
            """vor: hielten halten
            zur Last: legt legte legten legen
            an: lastet lastete lasteten lasten kreidet kreidete kreideten kreiden
            die Verantwortung zu: schiebt schob schoben schieben weist wies wiesen
            die Schuld zu: schiebt schob schoben weist wies wiesen
            in die Schuhe: schiebt schob schoben"""
        ),
    ),
    cues(
        Polarity.ACCUSE,
        "clause noun quote",
        "geißelt, geißelte, geißelten, brandmarkt, brandmarkte, brandmarkten, missbilligt, missbilligte, missbilligten, verurteilte, verurteilten, verurteilen, beanstandet, beanstandete, beanstandeten, "
        + split_forms("an: prangern"),
    ),
    cues(
        Polarity.DEMAND,
        "clause noun quote object",
        """appellieren, ersucht, ersuchte, ersuchten, ersuchen, angemahnt, angeregt, angeordnet, nahegelegt, befürwortet, befürwortete, befürworteten, gedrängt, appelliert, anempfohlen, bestehen auf, bestanden auf, dringen auf, eingefordert, ruft auf, """
        + split_forms(
            """ein: fordert forderte forderten fordern
            an: mahnen regen ordnen rät riet rieten
            dafür: warben werben
            dafür aus: spricht sprach sprachen sprechen
            darum: ersuchen"""
        ),
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive noun quote",
        "zugesichert, gelobte, gelobten, geloben, erwägt, erwog, erwogen, erwägen, "
        + split_forms("zu: sichern\nin Aussicht: stellt"),
    ),
    cues(
        Polarity.INTEND,
        "infinitive",
        split_forms("an: bieten strebt strebte strebten streben")
        + ", hat vor, haben vor, hatte vor, hatten vor, zeigt sich bereit, zeigte sich bereit, zeigten sich bereit, zeigen sich bereit, verpflichtet sich, verpflichtete sich, verpflichteten sich, verpflichten sich, erklärt sich bereit, erklärte sich bereit, erklärten sich bereit, erklären sich bereit, bereit erklärt, bereit gezeigt",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        split_forms(
            """auf: deckt deckte deckten decken klärt klärte klärten klären
            ein: schränkt schränkte schränkten schränken
            durch: gibt gab gaben geben
            erkennen: lässt ließ lassen ließen
            zur Antwort: gibt gab gaben geben"""
        )
        + ", "
        + combined("funk, mail, sims, text, kabel, telegrafier, blogg, garantier, relativier", "te, ten", "")
        + ", "
        + combined("beichte, bekunde, suggerier, wähn", "t, te, ten", "")
        + ", wiederholte, wiederholten, aufgedeckt, "
        + combined("ist, sind, war, waren", "der Überzeugung, der festen Überzeugung, fest überzeugt, guter Hoffnung")
        + ", "
        + combined(
            "hegt, hegte, hegen, hegten, hat, hatte, haben, hatten",
            "die Hoffnung, die Befürchtung, den Verdacht, die Vermutung, den Eindruck, die Sorge, keinen Zweifel daran",
        ),
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        combined(
            "schlagzeil, korrigier, staun, triumphier, feix, pöbel, predig, grübel, hader, hauch, plauder, raunz, moser, diktier, rüffel, lach, lächel, grins, nörgel",
            "t, te, ten",
            "",
        )
        + ", "
        + split_forms(
            """fort: fährt fuhr fuhren fahren
            ab: winkt winkte winkten wiegelt wiegelte wiegelten
            auf: trumpft trumpfte trumpften
            vorweg: nimmt nahm nahmen
            an: hebt hob"""
        ),
    ),
    cues(
        Polarity.ASSERT,
        "that",
        "erfährt, erfuhr, erfuhren, erfahren, "
        + combined("beobachte, berechne", "t, te, ten", "")
        + ", "
        + combined("recherchier, notier, registrier, verzeichne, entdeck", "te, ten", "")
        + ", notiert, befand, maß, maßen, misst, zählte, zählten, auswertete, auswerteten, nachgewiesen, herausgerechnet, "
        + split_forms("nach: weist wies wiesen weisen"),
    ),
    cues(Polarity.DEMAND, "quote", "fleht, flehte, flehten, bettelt, bettelte, bettelten"),
    cues(
        Polarity.DEMAND,
        "clause noun infinitive",
        "beantragt, beantragte, beantragten, beantragen, "
        + combined("wünscht, wünschte, wünschten, wünschen, erhofft, erhoffte, erhofften, erhoffen", "sich", " "),
    ),
    cues(Polarity.DEMAND, "object", split_forms("an: weist wies wiesen weisen")),
    cues(
        Polarity.ASSERT,
        "clause infinitive",
        split_forms("damit: wirbt warb werben warben")
        + ", "
        + split_forms("für sich in Anspruch: nimmt nahm nehmen nahmen"),
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive",
        split_forms(
            """vor: behält behielt behalten behielten
            mit dem Gedanken: spielt spielte spielen spielten
            in Erwägung: zieht zog ziehen zogen
            ins Auge: fasst fasste fassen fassten
            damit: liebäugelt liebäugelte liebäugeln
            an: peilt peilte peilen peilten"""
        ),
    ),
    cues(
        Polarity.DENY,
        "noun",
        split_forms(
            """entgegen: tritt trat treten traten
            vom Tisch: wischt wischte wischen wischten
            ab: schmettert schmetterte schmetterten bügelt bügelte bügelten
            eine Absage: erteilt erteilte erteilen erteilten"""
        ),
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        split_forms("in Zweifel: zieht zog ziehen zogen") + ", in Zweifel gezogen, misstraut, misstraute, misstrauten",
    ),
    cues(
        Polarity.ACCUSE,
        "clause object infinitive quote",
        split_forms("an: klagt klagte klagten klagen") + ", bezichtigen, verdächtigten, unterstellen",
    ),
    cues(Polarity.ACCUSE, "clause quote", combined("erhebt, erhob, erheben, erhoben", "Vorwürfe, schwere Vorwürfe")),
    cues(Polarity.ACCUSE, "noun", "rügt, rügte, rügten, bemängelt, bemängelte, bemängelten"),
    cues(
        Polarity.ASSERT,
        "quote clause",
        combined("gibt, gab, geben, gaben", "Entwarnung")
        + ", "
        + combined("schlägt, schlug, schlagen, schlugen", "Alarm")
        + ", "
        + combined("rechnet, rechnete, rechnen", "anders"),
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        combined(
            HOLDS_FOR,
            "für möglich, für wahrscheinlich, für denkbar, für realistisch, für machbar, für plausibel, für glaubhaft, für glaubwürdig, für erwiesen, für richtig, für gerechtfertigt, für angemessen",
            " … ",
        ),
    ),
)

GOVERNING_CUES = (
    cues(
        Polarity.ASSERT,
        "noun",
        "berichtet, berichtete, berichteten, berichten, spricht, sprach, sprachen, sprechen, gesprochen, spreche, sprächen, erzählt, erzählte, erzählten, erzählen, "
        + split_forms("aus: geht ging gingen gehen gehe")
        + ", ausgegangen, ausgehen",
        governs="von vom",
    ),
    cues(Polarity.ASSERT, "noun", "warnt, warnte, warnten, warnen, gewarnt, warne", governs="vor vorm"),
    cues(
        Polarity.ASSERT,
        "noun",
        "verweist, verwies, verwiesen, verweisen, hingewiesen, " + split_forms("hin: weist wies wiesen weisen"),
        governs="auf",
    ),
    cues(Polarity.ASSERT, "noun", "rechnet, rechnete, rechneten, rechnen, gerechnet", governs="mit"),
    cues(Polarity.ASSERT, "noun", "sieht, sehen", governs="darin"),
    cues(
        Polarity.ASSERT,
        "noun",
        split_forms("die Rede: ist war\nzu lesen: ist war"),
        governs="von vom",
        placed=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "begründet, begründete, begründeten, begründen, rechtfertigt, rechtfertigte, rechtfertigten, rechtfertigen",
        governs="mit",
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        "bekennt, bekannte, bekannten, bekennen, bekannt",
        governs="zu zum zur",
        reflexive=True,
    ),
    cues(
        Polarity.ACCUSE,
        "noun",
        "beschwert, beschwerte, beschwerten, beschweren, beklagt, beklagte, beklagten, beklagen",
        governs="über",
        reflexive=True,
    ),
    cues(Polarity.DEMAND, "noun", "bittet, bat, baten, bitten, gebeten, ersucht, ersuchte, ersuchten", governs="um"),
    cues(
        Polarity.DEMAND,
        "noun",
        split_forms(
            "aus: spricht sprach sprachen sprechen\nstark: macht machte machten machen\nein: setzt setzte setzten setzen"
        )
        + ", ausgesprochen, starkgemacht, stark gemacht",
        governs="für",
        reflexive=True,
    ),
    cues(Polarity.DEMAND, "noun", "plädiert, plädierte, plädierten, plädieren", governs="für"),
    cues(
        Polarity.DENY,
        "noun",
        split_forms("aus: spricht sprach sprachen sprechen") + ", ausgesprochen",
        governs="gegen",
        reflexive=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun",
        "dringt, drang, drangen, dringen, pocht, pochte, pochten, pochen, gepocht, besteht, bestand, bestanden, bestehen",
        governs="auf",
    ),
    cues(Polarity.DEMAND, "noun", "aufgerufen, " + split_forms("auf: ruft rief riefen rufen"), governs="zu zum zur"),
    cues(Polarity.DOUBT, "noun", "zweifelt, zweifelte, zweifelten, zweifeln, gezweifelt", governs="an am"),
    cues(Polarity.INTEND, "noun", "droht, drohte, drohten, drohen, gedroht", governs="mit"),
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
        "hätte hätten wäre wären würde würden könnte könnten müsste müssten käme kämen ginge läge lägen gäbe ließe stünde stünden befände befänden bräuchte sollten dürften brächten wüsste bestünde bestünden handelte"
    ),
    subjunctive_endings=words("e"),
    past_endings=words("te"),
    abstract_endings=words("ung ungen heit heiten keit keiten tion tionen tät"),
    ordinal_openers=words(
        "der die das dem den des im am zum zur vom beim ihre ihrer ihren ihrem ihr seine seiner seinen seinem sein unsere unserer dieser diese diesem diesen jede jeder jedem jeden"
    ),
    adjective_endings=words("e em en er es"),
    plural_determiner_endings=words("e"),
    plural_noun_endings=words("en"),
    plural_verb_endings=words("n nd"),
    plain_adjective_suffixes=words("e es"),
    adverb_suffixes=words("weise lich isch end bar sam mäßig dings mals falls seits nlang elang maßen erweile"),
    time_words=(
        *phrases(
            combined(
                "montag, dienstag, mittwoch, donnerstag, freitag, samstag, sonnabend, sonntag",
                "morgen, vormittag, mittag, nachmittag, abend, nacht, früh",
                "",
            )
        ),
        *words(
            "mal nacht abend morgen vormittag nachmittag mittag stunde stunden minute minuten tag tage tagen woche wochen monat monate monaten jahr jahre jahren jahres jahrzehnt jahrzehnte "
            "jahrhundert wochenende frühjahr sommer herbst winter anfang ende beginn mitte uhr zeit"
        ),
    ),
    subjunctives=words(
        "sei seien habe werde könne müsse solle wolle dürfe möge wisse gebe gehe komme stehe liege bleibe lasse sehe nehme halte finde mache bestehe handle handele gelte "
        "befinde bedeute brauche erwarte zeige führe verfüge fehle sage spreche glaube hoffe trage leide lebe arbeite setze stelle bringe dauere drohe verstoße reiche "
        "spiele diene beruhe betrage hänge bekomme erhalte verliere kämpfe versuche unterstütze fordere biete enthalte ermögliche entspreche gehöre laufe sterbe falle "
        "steige sinke wachse beginne ende suche schade helfe kenne denke meine fühle wünsche plane prüfe rechne betreffe verletze gefährde"
    ),
    comma_clauses=True,
    sentence_openers=words(
        "der die das ein eine er es dieser diese dieses jeder jede viele einige mehrere seine kein keine "
        "in im nach mit seit während durch trotz aufgrund angesichts bei beim "
        "auch unterdessen zudem außerdem dabei damit doch als da obwohl nachdem dass wer was wie warum bisher bislang inzwischen allerdings "
        "dennoch deshalb hier dort nun zuvor zuletzt zunächst laut"
    ),
    titled_nouns=words(
        "partei fraktion linke linken zeitung magazin zeitschrift blatt portal sender sendung show film roman buch krimi band serie oper stück song "
        "album lied spiel gruppe bündnis hotel verein verlag titel"
    ),
    cues=CUES,
    governing_cues=GOVERNING_CUES,
    reflexives=words("sich mich mir uns"),
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
    citing=phrases(
        "unter Berufung auf, mit Verweis auf, unter Verweis auf, unter Hinweis auf, mit Bezug auf, "
        "unter Bezug auf, unter Bezugnahme auf, mit Berufung auf, mit Hinweis auf, in Berufung auf"
    ),
    according_to=phrases("laut, so, gemäß, aus Sicht, in den Augen"),
    according_weak=phrases("nach"),
    according_nouns=words(
        "Gesetzentwurf Gesetzesentwurf Plänen Angaben Angabe Darstellungen Erfahrungen Aussage Aussagen Einschätzung Ansicht Meinung Informationen Information Bericht Berichten Darstellung Auffassung Worten Meldungen Meldung Erkenntnissen Untersuchungen "
        "Untersuchung Studie Studien Vorhersage Vorhersagen Prognosen Umfragen Einschätzungen Verlautbarung Verlautbarungen Vermutung Vermutungen Schätzungen Schätzung Überzeugung Mitteilung Quellen Erklärung Auskunft Recherchen Bekunden Bekundungen Hochrechnung Hochrechnungen Statistik Befragung Erhebung Erhebungen Berechnung Berechnungen Ermittlungen Zeugenaussagen Analyse Umfrage Prognose Schilderung Schilderungen Ankündigung Urteil Pressemitteilung Agenturmeldungen Vorstellungen Dafürhalten Lesart Stellungnahme Stellungnahmen Wunsch Medien "
        "medienberichten medienberichte presseberichten presseberichte zeitungsberichten zeitungsberichte agenturberichten agenturmeldungen pressemeldungen Fazit Begründung Argument Resümee Schlussfolgerung "
        "Medienangaben Polizeiangaben Polizeibericht Behördenangaben Pressebericht Zeitungsbericht Medienbericht Presseerklärung Presseerklärungen Regierungsangaben Firmenangaben "
        "Unternehmensangaben Konzernangaben Herstellerangaben Veranstalterangaben Militärangaben Zeugenberichten Augenzeugenberichten Augenzeugenangaben Zwischenbericht Abschlussbericht "
        "Gutachten Feststellung Feststellungen Aufzeichnungen Äußerung Äußerungen Beurteilung Bewertung Behauptung Behauptungen Sichtweise Eindruck"
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
    intend_words=phrases(
        """
        will, wollen, werde, werden, plant, plane, planen, planten, beabsichtigt, beabsichtige, beabsichtigen, erwägt, erwäge, erwägen, möchte, möchten, habe nicht vor,
        hat nicht vor, haben nicht vor, habe vor, hat vor, haben vor, hätten vor, denke nicht daran, denkt nicht daran, denken nicht daran, beschlossen, habe entschieden,
        hat entschieden, haben entschieden, hätten entschieden, habe sich entschieden, hat sich entschieden, haben uns entschieden, sei bereit, ist bereit, sind bereit,
        seien bereit, bin bereit, entschlossen, bereite, bereitet, bereiten, strebt, strebe, streben, weigere, weigert, weigern, verzichte, verzichtet, verzichten,
        verspreche, bleibe dabei, bleibt dabei, bleiben dabei, halte daran fest, hält daran fest, halten daran fest, arbeite daran, arbeitet daran, arbeiten daran,
        bemühe sich, prüfe rechtliche, prüft rechtliche, prüfe juristische, prüfen rechtliche, behalte sich, behält sich, behalten uns, stelle sich auf,
        zieht in erwägung, ziehe in erwägung, verfolge das ziel, hat keine absicht, habe keine absicht
        """
    ),
    decision_words=phrases(
        """
        nicht einschüchtern, nicht erpressen, lassen uns nicht, nicht in frage, nicht infrage, werde nicht vor, werden nicht vor, wird nicht vor, nicht an rücktritt,
        denke nicht an einen, denkt nicht an einen, nicht freigegeben, nicht geduldet, nicht hingenommen, nicht toleriert, nicht ausgeliefert, nicht herausgegeben,
        keine absicht, nicht die absicht, nicht daran denken, denke nicht daran, denkt nicht daran, denken nicht daran, denke gar nicht daran, denkt gar nicht daran,
        komme nicht infrage, kommt nicht infrage, kommen nicht infrage, komme nicht in frage, kommt nicht in frage, kommen nicht in frage, nicht zurücktreten,
        nicht nachgeben, nicht beugen, nicht einschüchtern lassen, nicht erpressen lassen, nicht hinnehmen, nicht tolerieren, nicht dulden, keine pläne, nicht geplant,
        nicht vorgesehen,
        """
        + combined(
            "werde nicht, werden nicht, wird nicht, würden nicht, würde nicht, werde vorerst nicht, werden vorerst nicht, wird vorerst nicht",
            "freigegeben, veröffentlicht, geduldet, hingenommen, toleriert, herausgegeben, ausgeliefert, verlängert, aufgehoben, erlaubt, gestattet, akzeptiert, wieder geöffnet, geöffnet, zurückgezogen",
        )
    ),
    particles=words("mit an bekannt zurück ein hinzu hin aus vor ab zu auf fest klar statt teil"),
    needed_objects=phrases(combined("sieht, sah, sehen, sahen", "schuld, mitschuld, hauptschuld", " … ")),
    idioms=phrases(
        combined("nennt, nannte, nennen, nannten, genannt", "details, einzelheiten", " … ")
        + ", "
        + combined("zählte, zählten", "zu, zum, zur, dazu, sich", " … ")
        + ", meldete … sich, meldeten … sich, befand … sich, "
        "findet … statt, fand … statt, finden … statt, fanden … statt, verspricht … sich, versprach … sich, "
        "versprechen … sich, versprachen … sich, forderte … todesopfer, forderten … todesopfer, fordert … todesopfer, gefordert … todesopfer, "
        "forderte … menschenleben, forderten … menschenleben, fordert … menschenleben, gefordert … menschenleben, forderte … opfer, "
        "forderten … opfer, fordert … opfer, gefordert … opfer, forderte … tote, forderten … tote, gefordert … tote, "
        "sieht … anders, sah … anders, sehen … anders, sahen … anders, "
        "ruft … plan, rief … plan, rufen … plan, riefen … plan, "
        "ergibt … sich, ergab … sich, ergeben … sich, findet … sich, fand … sich, finden … sich, fanden … sich, "
        + combined(
            "bestreitet, bestritt, bestritten, bestreiten",
            "spiel, spiele, gruppenspiel, länderspiel, auftaktspiel, heimspiel, auswärtsspiel, endspiel, vorspiel, hinspiel, rückspiel, testspiel, rennen, match, partie, partien, duell, "
            "finale, halbfinale, viertelfinale, achtelfinale, wettkampf, wettkämpfe, turnier, saison, tournee, show, halbzeitshow, konzert, konzerte, auftritt, auftritte, programm, vorprogramm, "
            "eröffnung, lebensunterhalt, unterhalt",
            " … ",
        )
        + ", "
        + combined("verwirft, verwarf, verwarfen", "siebenmeter, elfmeter, strafstoß, freiwurf", " … ")
        + ", "
        + combined(
            "ausgeschlossen",
            "partei, fraktion, sitzung, ratssitzung, turnier, wettkampf, wettbewerb, mitglied, mitglieder, teilnahme, öffentlichkeit, unterricht, verein, klub",
            " … ",
        )
        + ", "
        + combined("spricht, sprach, sprachen, sprechen, gesprochen", "mit", " … ")
        + ", "
        + combined(
            "verurteilt, verurteilte, verurteilten, verurteilen",
            "zu, zum, zur, haft, haftstrafe, freiheitsstrafe, geldstrafe, gefängnis, bewährung, tode",
            " … ",
        )
        + ", gemeint … ist, gemeint … sind, gemeint … war, gemeint … waren, "
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
    indefinite_articles=words("ein eine einen einem einer eines"),
    articles=words("der die das den dem des ein eine einen einem einer eines"),
    prepositions=words(
        "in im am an auf aus bei beim nach vor seit während durch gegen für mit ohne um über unter von vom zu zum zur bis laut wegen trotz zwischen innerhalb nahe anlässlich infolge per entgegen aufgrund angesichts hinsichtlich bezüglich gegenüber ungeachtet mangels mittels zugunsten dank samt nebst neben hinter außer außerhalb oberhalb unterhalb inmitten jenseits binnen seitens ans aufs ins ums durchs fürs übers unters vors hinters vorm hinterm überm unterm ab entlang abseits anhand anstelle einschließlich inklusive gemäß mithilfe pro per je via unweit zwecks zuliebe samt mitsamt"
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
        "lange gerade beinahe abermals seinerseits ihrerseits auch jedoch zudem außerdem indes unterdessen dann danach damals jetzt damit dafür davon darüber darauf darin insgesamt weiters darüber hinaus darüberhinaus immer wieder noch schon sogar nur bereits etwa lediglich so bislang somit dadurch vielmehr trotzdem ebenfalls erneut mehrfach allein stattdessen schließlich letztlich hier dort heute gestern morgen dagegen hingegen derweil inzwischen nun später zuvor bisher derzeit allerdings dennoch daher deshalb so zunächst "
        "wohl zwar eher kaum oft meist möglicherweise vermutlich offenbar vielleicht wahrscheinlich angeblich "
        "allem erst mittlerweile gerne gern beispielsweise vorerst bald endlich seither seitdem jedenfalls immerhin schließlich nämlich demgegenüber hierzu hierbei hiermit dadurch deswegen indessen nochmals wieder rechtzeitig insbesondere zuletzt zuerst einst künftig nunmehr derart zumal zeitweise sodann vorher nachher überdies ansonsten anders ähnlich "
        "anschließend daraufhin demnach ferner weiter ebenso zugleich wörtlich abschließend weiterhin schlicht schlichtweg völlig rundweg rundheraus vehement entschieden strikt scharf umgehend unverändert"
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
        "oberbürgermeister abgeordneter abgeordnete richter staatsanwalt botschafter bischof papst könig staatssekretär geschäftsführer vorstandschef trainer außenministerin us-präsident bundespräsident senator gouverneur "
        "vizepräsident vizepräsidentin vizekanzler vizekanzlerin vizeminister vizechef vizechefin premierministerin regierungschef regierungschefin staatschef staatschefin staatsoberhaupt "
        "staatspräsident staatspräsidentin staatsministerin staatsminister staatssekretärin parteichef parteichefin parteivorsitzender parteivorsitzende fraktionschef fraktionschefin "
        "fraktionsvorsitzender fraktionsvorsitzende generalsekretärin oberbürgermeisterin bürgermeisterin landrat landrätin senatorin gouverneurin botschafterin bischöfin erzbischof "
        "kardinal pfarrer pfarrerin pastor pastorin imam rabbiner ayatollah scheich königin kaiser prinzessin fürst generalstaatsanwalt generalstaatsanwältin oberstaatsanwalt "
        "oberstaatsanwältin staatsanwältin bundesanwalt generalbundesanwalt richterin innenministerin finanzministerin justizminister justizministerin wirtschaftsminister "
        "wirtschaftsministerin gesundheitsminister gesundheitsministerin umweltminister umweltministerin verkehrsminister verkehrsministerin arbeitsminister arbeitsministerin "
        "bildungsministerin bildungsminister kultusminister kultusministerin familienministerin landwirtschaftsminister agrarminister entwicklungsminister verteidigungsministerin "
        "bundespräsidentin bundesinnenminister bundesaußenminister bundesfinanzminister bundesverteidigungsminister bundesjustizminister bundesgesundheitsminister bundesumweltminister "
        "bundesverkehrsminister bundesrat bundesrätin nationalrat nationalrätin ständerat landeshauptmann landeshauptfrau landesrat landesrätin stadtrat stadträtin kommissar kommissarin "
        "inspekteur hauptmann leutnant feldwebel admiral generalmajor generalleutnant konteradmiral polizeichef polizeichefin polizeipräsident polizeipräsidentin armeechef militärchef "
        "geheimdienstchef vorstandsvorsitzender vorstandsvorsitzende vorständin geschäftsführerin hauptgeschäftsführer hauptgeschäftsführerin präses dekan rektor rektorin kuratorin kurator "
        "intendant intendantin chefredakteur chefredakteurin bundestrainer bundestrainerin cheftrainer trainerin teamchef kanzleramtschef kanzleramtsminister gewerkschaftschef "
        "gewerkschaftschefin gründer gründerin mitgründer koordinator koordinatorin beauftragter beauftragte wehrbeauftragter datenschutzbeauftragter ombudsmann spitzenkandidat "
        "spitzenkandidatin ex-präsident ex-kanzler ex-minister altkanzler altbundespräsident ceo freiherr"
    ),
    spokesmen=words(
        "sprecher sprecherin sprechern regierungssprecher regierungssprecherin polizeisprecher polizeisprecherin pressesprecher pressesprecherin unternehmenssprecher konzernsprecher militärsprecher"
    ),
    roles=words(
        "obmann obfrau seniorin rentner rentnerin täter angeklagte angeklagter angeklagten fahrer fahrerin schüler schülerin student studentin jährige jähriger tatverdächtige tatverdächtiger politikerin expertin forscherin wissenschaftlerin aktivistin zeugin augenzeuge augenzeugin ärztin anwältin beamtin ermittlerin historikerin ökonomin analystin diplomatin kandidat kandidatin sänger sängerin schauspieler schauspielerin autor autorin autoren künstler künstlerin spieler spielerin rechtsanwältin beamte beamter quelle quellen diplomat diplomaten aktivist aktivisten augenzeugen zeuge zeugen experte experten analyst analysten kritiker forscher wissenschaftler ärzte arzt ermittler "
        "prüfer inspektor inspektoren sachverständige sachverständiger gutachter retter helfer fischer bauer bauern landwirt landwirte lehrer lehrerin pfleger chirurg pilot piloten ingenieur ingenieure techniker ökonom ökonomen archäologe historiker archäologin überlebende überlebender vater mutter schwester bruder witwe häftling mithäftling angestellte soldat soldaten kämpfer studenten unternehmer hebamme "
        "anwohner vertreter händler anwalt anwälte beobachter mitarbeiter kreise behörden einwohner händlern politiker "
        "abgeordneten minister ministerinnen präsidenten bürgermeistern landräte staatsanwälte polizisten polizist polizistin beamtinnen offizier offiziere generäle rebell rebellen "
        "milizionär milizionäre terrorist terroristen islamist islamisten extremist extremisten attentäter angreifer geiselnehmer entführer geisel geiseln häftlinge gefangener insasse "
        "insassen verdächtiger verdächtige beschuldigter beschuldigte kläger klägerin beklagter geschädigte geschädigter verurteilter mörder betrüger pfarrer priester priesterin mönch nonne "
        "pilger medizinerin medizinern chefarzt chefärztin oberarzt kinderarzt hausarzt hausärzte psychologe psychologin psychologen psychiater psychiaterin therapeut therapeutin virologe "
        "virologin virologen epidemiologe epidemiologin epidemiologen infektiologe apotheker apothekerin krankenschwester krankenpfleger pflegerin pflegekräfte sanitäter notarzt tierarzt "
        "tierärztin biologe biologin biologen physiker physikerin chemiker chemikerin mathematiker informatiker geologe geologin geologen seismologe seismologen vulkanologe meteorologe "
        "meteorologin meteorologen astronom astronomen klimaforscher klimaforscherin paläontologe archäologen soziologe soziologin soziologen politologe politologin politologen "
        "politikwissenschaftler politikwissenschaftlerin anthropologe philosoph philosophin volkswirt volkswirte volkswirtin ökonominnen jurist juristin juristen rechtswissenschaftler "
        "staatsrechtler völkerrechtler verfassungsrechtler professoren dozent dozentin schülerinnen studentinnen erzieher erzieherin erzieherinnen lehrerinnen elternvertreter regisseur "
        "regisseurin produzent produzentin moderator moderatorin komiker kabarettist musiker musikerin rapper rapperin komponist schriftsteller schriftstellerin dichter maler malerin "
        "fotograf fotografin journalist journalistin journalistinnen reporter reporterin korrespondent korrespondentin redakteur redakteurin kolumnist blogger bloggerin influencer "
        "influencerin youtuber nutzerin nutzern sportler sportlerin athlet athletin athleten fußballer fußballerin stürmer torwart torhüter torhüterin mittelfeldspieler schiedsrichter "
        "schiedsrichterin radprofi rennfahrer rennfahrerin boxer boxerin skispringer tennisspieler tennisspielerin bäuerin winzer förster försterin jäger imker schäfer taxifahrer "
        "taxifahrerin lastwagenfahrer lokführer lokführerin busfahrer busfahrerin zugbegleiter flugbegleiter flugbegleiterin fluglotsen matrose matrosen seemann seeleute kellner kellnerin "
        "köchin bäcker friseur friseurin verkäufer verkäuferin kundin verbraucher verbraucherschützer verbraucherschützerin tierschützer umweltschützer umweltschützerin naturschützer "
        "klimaschützer klimaaktivist klimaaktivistin klimaaktivisten menschenrechtler menschenrechtlerin menschenrechtsaktivist menschenrechtsaktivisten bürgerrechtler bürgerrechtlerin "
        "datenschützer netzaktivist gewerkschafter gewerkschafterin gewerkschaftern demonstrant demonstrantin demonstranten demonstrierende streikende protestierende wählerin bürgerin "
        "anleger aktionär aktionäre aktionärin investor investoren banker bankerin börsianer mieter vermieter eigentümer eigentümerin besitzerin betreiberin gastwirt hotelier pächter "
        "nachbar nachbarin nachbarn augenzeuginnen passant passantin passanten flüchtling flüchtlinge geflüchtete geflüchteter asylbewerber migrant migranten migrantin einwanderer urlauber "
        "touristen tourist passagier passagiere pendler fahrgast fahrgäste radfahrer autofahrer ehemann ehefrau cousine nichte enkelin großmutter großvater schwager freundin kollege "
        "kollegin lebensgefährte lebensgefährtin exfrau exmann verlobte verlobter jugendlicher senior senioren rentnern veteran veteranen exsoldat freiwillige freiwilliger ehrenamtliche "
        "ehrenamtlicher entwicklungshelfer nothelfer feuerwehrmann feuerwehrleute bergretter taucher unterhändler vermittler vermittlerin dolmetscher delegierter teilnehmer teilnehmerin "
        "veranstalter organisator organisatorin organisatoren initiator initiatorin initiatoren entwickler entwicklerin erfinder erfinderin hacker programmierer unternehmerin unternehmern "
        "berater beraterin referent referentin dissident dissidentin dissidenten oppositioneller oppositionelle oppositionspolitiker oppositionspolitikerin oppositionsführer "
        "oppositionsführerin separatisten rechtsextremist sozialdemokrat sozialdemokratin christdemokrat liberaler republikaner demokrat demokraten grünen-politiker grünen-politikerin "
        "insiderin whistleblower informant informanten informantin hinterbliebene hinterbliebenen"
    ),
    bodies=words(
        "ministerium regierung bundesregierung armee partei union behörde rat kommission organisation gericht polizei verband gewerkschaft konzern unternehmen agentur "
        "staatsanwaltschaft opposition parlament bundestag senat bank institut universität fraktion außenministerium innenministerium verteidigungsministerium finanzministerium gesundheitsministerium "
        "verkehrsministerium militär amt bundesamt stiftung verein firma feuerwehr landesregierung auswärtige "
        "abteilung leitung vorstand aufsichtsrat verwaltung ausschuss bündnis initiative kammer geheimdienst kabinett anklage "
        "landtag bundesrat nationalrat repräsentantenhaus unterhaus oberhaus abgeordnetenhaus bürgerschaft stadtrat gemeinderat kreistag stadtverwaltung landkreis kanzleramt "
        "bundeskanzleramt präsidialamt staatskanzlei außenamt finanzamt gesundheitsamt jugendamt arbeitsamt landratsamt ordnungsamt kriminalamt landeskriminalamt bundeskriminalamt "
        "umweltbundesamt verfassungsschutz nachrichtendienst bundeswehr luftwaffe generalstab miliz polizeidirektion polizeipräsidium bundespolizei staatsanwaltschaften bundesanwaltschaft "
        "generalstaatsanwaltschaft landgericht amtsgericht oberlandesgericht bundesgerichtshof bundesverfassungsgericht verfassungsgericht verwaltungsgericht gerichtshof zentralbank "
        "notenbank bundesbank sparkasse versicherung krankenkasse krankenkassen klinik klinikum krankenhaus hochschule fakultät akademie bistum erzbistum diözese vatikan bischofskonferenz "
        "genossenschaft holding tochterfirma fluggesellschaft airline reederei werft brauerei autobauer energieversorger netzbetreiber stromnetzbetreiber einzelhändler händlerbund "
        "industrieverband arbeitgeberverband dachverband landesverband bundesverband ortsverband kreisverband hilfsorganisation menschenrechtsorganisation umweltorganisation umweltverband "
        "weltgesundheitsorganisation nichtregierungsorganisation fußballverband weltverband koalition gremium präsidium direktorium dienststelle kreml pentagon knesset eu-kommission "
        "europaparlament unternehmensgruppe taliban junta ältestenrat zentralrat presserat ethikrat sicherheitsrat bundesnetzagentur kartellamt bundeskartellamt monopolkommission "
        "wetterdienst erdbebenwarte seuchenbehörde gesundheitsbehörde justizbehörde einwanderungsbehörde aufsichtsbehörde flugsicherung wahlkommission wahlleitung parteiführung parteispitze "
        "niederlassung innenbehörde"
    ),
    generic_bodies=words(
        "unternehmen konzern firma hersteller betreiber versorger organisation verband verein stiftung gruppe"
    ),
    company_forms=words("ag gmbh se kg ohg kgaa"),
    documents=words(
        "e-mail mail antwort unterlagen dokumenten dokumente papiere papieren liste statistik bilanz anklageschrift bescheid vermerk rundschreiben tweet beitrag daten zahlen erklärung mitteilung bericht studie schreiben brief pressemitteilung gutachten umfrage untersuchung untersuchungen meldung stellungnahme berichte berichten dokument papier protokoll artikel entwurf urteil gesetz vertrag antrag akten akte"
    ),
    others=words("andere anderer"),
    partisans=words(
        "gegner gegnern kritiker kritikern anhänger anhängern unterstützer verbündete verbündeten rivalen "
        "feinde angehörige angehörigen anwälte anwalt anwältin frau ehefrau witwe sohn tochter bruder "
        "schwester vater mutter familie"
    ),
    addressees=words("journalisten reportern"),
    institution_names=words(
        "bundeswehr bundesbank bundesgerichtshof bundesverfassungsgericht bundesanwaltschaft bundesnetzagentur bundestag eu-kommission "
        "europaparlament knesset kreml pentagon taliban vatikan weltgesundheitsorganisation afp ap apa dpa epd kna reuters rtr sid"
    ),
    media=words(
        "medienberichten medienberichte presseberichten presseberichte zeitungsberichten zeitungsberichte agenturberichten agenturmeldungen pressemeldungen "
        "dpa afp apa ap dapd ddp taz n-tv n24 t-online rtr sid kna epd zeitung magazin agentur nachrichtenagentur presseagentur presseagenturen sender fernsehen radio tageszeitung zeitschrift spiegel wochenzeitung "
        "blatt tagblatt wochenblatt nachrichtenmagazin nachrichtenportal nachrichtensender fernsehsender radiosender rundfunk rundfunksender staatsfernsehen staatsmedien "
        "nachrichtenagenturen agenturen zeitungen sendern internetseite onlineportal onlinemagazin magazins boulevardzeitung boulevardblatt wirtschaftszeitung fachzeitschrift fachmagazin "
        "reuters sportdienst"
    ),
    negators=words("nicht kein keine keinen keiner keinem nie niemals niemand ohne weder nichts"),
    refusals=phrases("wollte sich nicht äußern, lehnte eine Stellungnahme ab, wollte keine"),
    hedges=words(
        "vielleicht möglicherweise könnte könnten dürfte dürften wohl wahrscheinlich vermutlich mutmaßlich angeblich offenbar falls wenn womöglich eventuell"
    ),
    demand_openers=phrases("mögen sie, möge er, möge sie"),
    demand_words=phrases("muss, müssen, müsse, müssten, sollte, sollten, notwendig, nötig, dürfe nicht"),
    future_words=words("wird werde werden will wolle wollen"),
    blame_words=phrases(
        "ohne Ausschreibung, ohne Haftbefehl, ohne Durchsuchungsbefehl, ohne unsere Zustimmung, "
        "wegen Untreue entlassen, wegen Betrugs entlassen, man belügt uns, man verschweigt uns, zuerst das Feuer, "
        "als Erste geschossen, schlugen uns, prügelten auf uns, schossen auf uns, Waffenruhe gebrochen, "
        "Waffenstillstand gebrochen"
    )
    + phrases(
        """
        im sold, marionette, marionetten, am gängelband, auf der gehaltsliste, hinter unserem rücken, hinter verschlossenen türen, pushbacks, für ihr schweigen,
        für sein schweigen, für unser schweigen, für das schweigen, zugeschanzt, luftraum eingedrungen, in den luftraum, aus dem ausland bezahlt,
        aus dem ausland gesteuert, aus dem ausland finanziert, vom ausland gesteuert, vom ausland bezahlt, bestechungsgelder, bestechungsgeld, schmiergelder, schmiergeld,
        lösegeld erpresst, vorwarnungen ignoriert, trotz mehrfacher, trotz gegenteiliger, trotz zusagen, trotz der zusage, auf befehl von, auf geheiß, unverzeihlich,
        unentschuldbar, durch nichts zu rechtfertigen, unverantwortlich, unverantwortliche, beispiellose brutalität, brutalität, übermäßige gewalt,
        unverhältnismäßige gewalt, polizeigewalt, unverhältnismäßig, inakzeptables verhalten, eklatant, eklatante, eklatanter, massive verletzung, schwere verletzung,
        schwerer verstoß, vorsatz, verrat an, hunger als waffe, wasser als waffe, ein skandal, eine schande, untätig geblieben, blieb untätig, blieben untätig,
        bleibe untätig, bleibt untätig, zu tode geprügelt, zu tode gefoltert, zu tode gequält, wahl gefälscht, wahl sei gefälscht, wahl manipuliert, wahl sei manipuliert,
        wahlen gefälscht, wahlen seien gefälscht, wahlen manipuliert, wahlen seien manipuliert, ergebnisse gefälscht, ergebnisse seien gefälscht, ergebnis gefälscht,
        ergebnis sei gefälscht, stimmzettel gefälscht, hilfe verweigert, hilfe sei verweigert, zugang verweigert, zutritt verweigert, einsicht verweigert,
        ein anwalt verweigert, minderwertig, minderwertige, minderwertigem, minderwertiger, minderwertigen, billigem zement, billigen materialien, schlechte wartung,
        mangelhafte wartung, mangelnde wartung, fehlende wartung, mangelnde sicherheit, ohne jeden grund, ohne grund, grundlos, wie vieh, wie tiere, wie verbrecher,
        wie sklaven, bürger zweiter klasse, als druckmittel, als faustpfand, piraten, pirat, banditen, gauner, ganoven, verräter, kriegstreiber, kein recht zu,
        kein recht dazu, kein recht andere, der letzte der, die letzten die, kinderarbeit, sklavenarbeit, zwangsarbeit, lohnraub, steuerhinterziehung, spielmanipulation,
        wahlmanipulation, verzögerungstaktik, hinhaltetaktik, um geld zu sparen, um kosten zu sparen, massaker, kriegsverbrechen, verbrechen gegen die, völkermord, lügen,
        lüge, lügner, lügnerin, lügenmärchen, gräueltaten, gräuel, folter, verstoß, verstößt, verstoße, verstieß, verstießen, verletzung der, verletzung des,
        verletzung von, völkerrechtsbruch, rechtsbruch, wortbruch, vertragsbruch, verfassungsbruch, völkerrechtswidrig, völkerrechtswidrige, widerrechtlich,
        illegal besetzt, verstoßen, gelogen, schuld, mitschuld, mitschuldig, hauptschuld, alleinige schuld, schuldig gemacht, hauptschuldige, schuldigen, verantwortlich,
        mitverantwortlich, hauptverantwortlich, die verantwortung trage, die verantwortung trägt, die verantwortung tragen, trägt die verantwortung,
        trage die verantwortung, tragen die verantwortung, trägt die volle verantwortung, trage die volle verantwortung, volle verantwortung, alleinige verantwortung,
        verantwortung liege, verantwortung liegt, verantwortung dafür, schmiergeld kassiert, schmiergelder kassiert, schmiergeld angenommen, schmiergelder angenommen,
        schmiergeld gezahlt, schmiergelder gezahlt, schmiergeld erhalten, schmiergelder erhalten, bestechungsgeld angenommen, bestechungsgelder angenommen,
        zuerst geschossen, zuerst das feuer, absichtlich, vorsätzlich, mutwillig, böswillig, wissentlich, mit absicht, kaltblütig, hinterhältig, heimtückisch,
        aus habgier, aus profitgier, profitgier, habgier, geldgier, fahrlässig, fahrlässige, fahrlässigkeit, grob fahrlässig, leichtfertig, verantwortungslos,
        verantwortungslose, rücksichtslos, rücksichtslose, skrupellos, skrupellose, gewissenlos, unmenschlich, unmenschliche, menschenverachtend, menschenverachtende,
        barbarisch, barbarische, grausam, grausame, brutales vorgehen, heuchlerisch, heuchelei, scheinheilig, doppelmoral, doppelte standards, schändlich, skandalös,
        ungeheuerlich, unverschämt, unverschämtheit, zynisch, zynismus, perfide, niederträchtig, feige, verräterisch, heimtücke, inkompetenz, inkompetent, unfähigkeit,
        unfähig, schlamperei, schlampig, pfusch, missmanagement, misswirtschaft, versagen, behördenversagen, staatsversagen, totalversagen, versäumnisse, versäumnis,
        kontrollversagen, mangelnde aufsicht, mangelnde kontrolle, fehlende kontrollen, menschliches versagen, vertuschung, vertuschungsversuch, korrupt, korrupte,
        korrupten, machtmissbrauch, amtsmissbrauch, willkür, willkürlich, schikane, schikanen, einschüchterung, erpressung, erpresserisch, nötigung, hetze, hetzkampagne,
        hetzjagd, schmutzkampagne, schmierenkampagne, desinformation, provokation, aggression, aggressor, angriffskrieg, kollektivstrafe, kollektivbestrafung,
        staatsterror, staatsterrorismus, piraterie, raubbau, landraub, ausbeutung, diskriminierung, menschliche schutzschilde, menschliche schilde, als schutzschilde,
        wahlfälschung, wahlbetrug, betrüger, betrügerisch, verbrecher, komplize, komplizenschaft, mittäter, handlanger, blut an den händen, blut klebt, klebt blut,
        hexenjagd, politisch motiviert, sündenbock, ablenkungsmanöver, trickserei, scheinprozess, schauprozess, augenwischerei, totschweigen, trotz warnungen,
        trotz mehrerer warnungen, trotz mehrfacher warnungen, trotz wiederholter warnungen, trotz zahlreicher warnungen, trotz aller warnungen, trotz der warnungen,
        trotz unserer warnungen, trotz mehrerer meldungen, trotz mehrfacher meldungen, trotz wiederholter meldungen, trotz hinweisen, trotz mehrerer hinweise,
        trotz zahlreicher hinweise, trotz mehrerer beschwerden, trotz wiederholter beschwerden, trotz beschwerden, trotz zahlreicher beschwerden, wider besseres wissen,
        entgegen der vereinbarung, entgegen allen absprachen, entgegen den vorschriften, entgegen der zusage, auf taube ohren, auf dem rücken der,
        auf kosten der sicherheit, verhindert werden können, vermieden werden können, verhindern können, verhindern müssen, vermieden werden müssen, wissen müssen,
        nie passieren dürfen, niemals passieren dürfen, nicht passieren dürfen, nie geschehen dürfen, nie gebaut werden dürfen, nie genehmigt werden dürfen,
        nie genehmigen dürfen, nie zulassen dürfen, niemals zulassen dürfen,
        """
        + combined(
            "früher, viel früher, eher, schneller, rechtzeitig, längst, sofort",
            "handeln müssen, reagieren müssen, warnen müssen, eingreifen müssen, schließen müssen, informieren müssen, evakuieren müssen, helfen müssen, melden müssen, prüfen müssen, erkennen müssen, einschreiten müssen, gewarnt werden müssen, informiert werden müssen, geschlossen werden müssen, evakuiert werden müssen, repariert werden müssen, ausgetauscht werden müssen, geräumt werden müssen",
        )
    ),
    blame_bars=phrases(
        """
        mögliche, möglichen, möglicher, mutmaßliche, mutmaßlichen, mutmaßlicher, angebliche, angeblichen, angeblicher, vorwurf der, vorwürfe der, vorwürfe wegen,
        verdacht auf, verdacht der, verdachts der, wegen, ermittlungen wegen, ermittelt wegen, ermittle wegen, anklage wegen, untersuchung von, untersuchung der,
        kampf gegen, kampf gegen die, kampf gegen den, vorgehen gegen, gegen, opfer von, opfer der, schutz vor, frage der, frage nach, frei von, etwaige, wegen des, ob,
        jede, jeder, jegliche, jeglicher, keinerlei, klärung der, suche nach, suche nach den, gefahr von, gefahr einer, hinweise auf, anzeichen für, um
        """
    ),
    passives_behind=words("worden wurde wurden würde würden werde ist sind war waren sei seien wäre wären"),
    perfect_closers=phrases("haben, worden sein"),
    participle_closings=words("t en"),
    infinitive_endings=words("n"),
    own_words=phrases(
        """
        sein land, ihr land, unser land, seine regierung, ihre regierung, unsere regierung, seine partei, ihre partei, unsere partei, sein unternehmen, ihr unternehmen,
        unser unternehmen, seine firma, ihre firma, unsere firma, sein ministerium, ihr ministerium, seine fraktion, ihre fraktion, unsere fraktion, sein verein,
        unser verein, sein verband, ihr verband, seine gewerkschaft, ihre gewerkschaft, seine behörde, ihre behörde, unsere behörde, sein konzern, unser konzern,
        seine truppen, unsere truppen, seine armee, unsere armee, seine seite, unsere seite, sein mandant, seine mandantin, ihr mandant, mein mandant, meine mandantin,
        seine bank, unsere bank, seine organisation, ihre organisation, sein team, unser team, seine mannschaft, unsere mannschaft, man
        """
    ),
    own_bodies=words(
        """
        land regierung unternehmen konzern firma bank ministerium bundesregierung landesregierung behörde verwaltung stadt stadtverwaltung gemeinde partei fraktion
        gewerkschaft verein klub club klinik krankenhaus universität hochschule armee militär polizei staatsanwaltschaft koalition republik bund verband hersteller
        betreiber betreiberin stiftung kommission vorstand werk airline fluggesellschaft bahn agentur kabinett senat ausschuss versicherung verlag sender
        """
    ),
    wrong_words=words(
        """
        gewusst bestochen bestach bestachen besteche bestechen gefälscht geschmuggelt schmuggelte schmuggelten schmuggle schmuggeln gestohlen stahl stahlen stehle stiehlt
        stehlen geplündert plünderte plünderten plündere verschwiegen verschwieg verschweige verschweigt verschweigen unterschlagen unterschlug unterschlugen unterschlage
        unterschlägt belogen belog lüge lügt log logen gelogen anlügen angelogen betrogen betrog betrügt betrüge betrügen misshandelt misshandelte misshandelten
        misshandle misshandeln gefoltert folterte folterten foltere abgezweigt hinterzogen hinterzog hinterziehe ausgebeutet verpestet vergeudet vergeudete vergeuden
        ausgeraubt geraubt beraubt bespitzelt bespitzelte bespitzelten ausspioniert spioniert spionierte gehackt abgehört eingeschüchtert mundtot angestiftet aufgehetzt
        aufgewiegelt hetzt hetze hetzte hetzten geschürt schürt schüre schürte schürten verprügelt verprügelte verprügelten niedergeknüppelt zusammengeschlagen gequält
        gedemütigt gelyncht hintergangen hinterging ausgenommen abgezockt abkassiert geprellt geschmiert gedopt gemobbt begrapscht genötigt nötigte zwangsgeräumt
        enteignet enteignete weggesehen weggeschaut wegschaut wegschaute wegsieht wegsehen wegschauen geschlampt schlampte verschlafen verschlief geschönt schönte
        beschönigt beschönigte beschönige unterlassen versäumt versäumte versäumten versagt versagte versagten vertrödelt verriet verrieten erschlichen erschlich
        ergaunert gebunkert gehortet gepanscht verklappt vorenthalten vorenthielt vorenthielten vereitelt vereitelte hintertrieben untergraben unterwandert unterwanderte
        verdreht verdrehte verdrehen erlogen geschändet schändete entweiht drangsaliert überrumpelt überfiel überfielen hingerichtet abgeschlachtet enthauptet vergast
        """
    )
    + phrases(
        combined(
            "täusch, vertusch, ignorier, manipulier, sabotier, erpress, verschmutz, kontaminier, verseuch, fälsch, verfälsch, missbrauch, diskriminier, schikanier, diffamier, verharmlos, verschleier, vernachlässig, veruntreu, provozier, verhetz, drangsalier, terrorisier, verschlepp, quäl, demütig, beleidig, infiltrier, instrumentalisier, verschlamp, unterdrück, zensier, verheimlich, verunglimpf, verhöhn, verzöger, schröpf, massakrier, vergewaltig, traktier, tyrannisier, torpedier",
            "e, t, en, te, ten",
            "",
        )
        + ", "
        + combined("vergift, missacht, verleumd, verschwend, zweckentfremd, bevormund", "e, et, en, ete, eten", "")
    )
    + phrases(
        """
        habe zugelassen, hätten zugelassen, hat zugelassen, haben zugelassen, damit gedroht, habe gedroht, hätten gedroht, hat gedroht, vor die tür gesetzt,
        am parlament vorbei, am stadtrat vorbei, parlament umgangen, parlament übergangen, zweimal bezahlt, zurückgestoßen, häuser verbrannt, dörfer verbrannt,
        häuser angezündet, profit über die sicherheit, profite über die sicherheit, gewinn über die sicherheit, gewinne über die sicherheit, überlaufen lassen,
        entkommen lassen, laufen lassen, versickern lassen, absichtlich verzögert, dateien gelöscht, aufzeichnungen gelöscht, den mund verboten, zu räumen versäumt,
        ihren mandanten geschlagen, seinen mandanten geschlagen, gefangene geschlagen, häftlinge geschlagen, demonstranten geschlagen, kinder geschlagen, ihn geschlagen,
        frauen geschlagen, mit stöcken, mit schlagstöcken, mit knüppeln, mit fäusten, doppelt belastet, doppelt kassiert, uns nie gesagt, uns nicht gesagt,
        uns nie informiert, uns nicht informiert, uns nicht gewarnt, uns nie gewarnt, uns nie gefragt, uns nicht gefragt, ihnen nie gesagt, ihnen nicht gesagt,
        niemandem gesagt, uns gezwungen, sie gezwungen, ihn gezwungen, arbeiter gezwungen, mitarbeiter gezwungen, bewohner gezwungen, gefangene gezwungen,
        häftlinge gezwungen, familien gezwungen, frauen gezwungen, kinder gezwungen, drückten die preise, drücken die preise, drücke die preise, drückt die preise,
        preise gedrückt, preise diktiert, preise getrieben, milliarden hinterlassen, millionen hinterlassen, chaos hinterlassen, bäume gefällt, wald gerodet,
        wälder gerodet, um den sieg gebracht, um den lohn gebracht, um ihren lohn gebracht, um ihr geld gebracht, um ihre ersparnisse gebracht, um ihre stimme gebracht,
        um den titel gebracht, kein wasser gegeben, kein essen gegeben, keine medikamente gegeben, keinen anwalt gegeben, spare am personal, spart am personal,
        sparen am personal, am personal gespart, mit zweierlei maß, zweierlei maß, schweigen erkaufen, notausgang verschlossen, über nacht gekündigt, keine rechenschaft,
        schönfärberei, salamitaktik, schuldenberg, einzuschüchtern, auszuspionieren, auszubeuten, mundtot zu machen, zum schweigen zu bringen, unter druck zu setzen,
        in die irre zu führen, steine geworfen, flaschen geworfen, brandsätze geworfen, schläger bezahlt, zeugen bezahlt, demonstranten bezahlt, geheim gehalten,
        geheimgehalten, unter der decke gehalten, im dunkeln gelassen, im unklaren gelassen, im ungewissen gelassen, hingehalten worden, doppelt berechnet,
        zu viel berechnet, in den luftraum eingedrungen, luftraum verletzt, hoheitsgewässer verletzt, befohlen weiterzumachen, alarm abgeschaltet,
        alarmanlage abgeschaltet, warnsystem abgeschaltet, sicherung entfernt, beweise untergeschoben, drogen untergeschoben, waffen untergeschoben, den täter gedeckt,
        die täter gedeckt, geld angenommen von, geld von dem auftragnehmer, aus dem ausland gesteuert, aus dem ausland bezahlt, aus dem ausland finanziert,
        vom ausland gesteuert, vom ausland bezahlt, schulen als stützpunkte, zivilisten als schutzschild, minen gelegt, straßen vermint, vermint, betrunken gewesen,
        alkohol getrunken, zu schnell gefahren, bei rot, notausgang blockiert, ausgänge versperrt, ausgänge blockiert, in geiselhaft genommen, ohne wasser gehalten,
        falsch behandelt, falsches medikament, fehldiagnose, unterschätzt, geschwiegen, ausgeplündert, ausgepresst, verjubelt, veruntreuungen, ihren profit, aus profit,
        an sich gerissen, unter den nagel, weggenommen, weggeschafft, beiseitegeschafft, beiseite geschafft, angepöbelt, bespuckt, bepöbelt, getreten, geschlagen habe,
        geschlagen hätten, losgeprügelt, hinausgeworfen, rausgeworfen, abgewiesen, aus dem land geworfen, ausgesperrt, eingesperrt, weggesperrt, eingekesselt,
        verhungern lassen, ertrinken lassen, sterben lassen, verrotten lassen, verfallen lassen, verkommen lassen, verludern, gegen die regeln, gegen das gesetz,
        gegen den willen, gegen geltendes recht, gegen auflagen, gegen vorschriften, gegen sanktionen, gegen das embargo, gegen internationales recht,
        gegen das völkerrecht, gegen die waffenruhe, gegen die verfassung, gegen die vereinbarung, gegen das abkommen, halte löhne zurück, hält löhne zurück,
        halten löhne zurück, löhne zurückgehalten, löhne zurückhalte, leite gift, leitet gift, leiten gift, leite abwasser, leitet abwasser, leite abwässer,
        leitet abwässer, leite giftige, leitet giftige, kippe gift, kippt gift, kippe müll, kippt müll, verschwinden lassen, lasse beweise, ließ beweise, lasse akten,
        ließ akten, druck ausgeübt, übe druck, übt druck, setze uns, hält uns hin, halte uns hin, hingehalten, behandle uns wie, behandelt uns wie, schulden hinterlassen,
        schuldenberg hinterlassen, loch hinterlassen, scherbenhaufen hinterlassen, verscherbelt, verkauft das land, verkaufe das land, an der wartung gespart,
        an wartung gespart, an personal gespart, am falschen ende, an sicherheit gespart, spart an, spare an, die grenze überschritten, über die grenze gekommen,
        in unser land eingedrungen, eingedrungen, einmarschiert, überfalle, überfällt, mischt sich ein, mische sich ein, mischen sich ein, eingemischt, einmische,
        einmischt, mischt sich in, mische sich in, mischen sich in, sich in innere, umgangen, umgeht sanktionen, umgehe sanktionen, davon gewusst, davon wusste,
        wusste davon, wussten davon, wusste bescheid, wussten bescheid, habe bescheid gewusst, hätten bescheid gewusst, bescheid gewusst, seit jahren gewusst,
        seit monaten gewusst, seit wochen gewusst, von den mängeln gewusst, von dem leck gewusst, längst gewusst, alles gewusst, im bilde gewesen, war im bilde,
        habe gewusst, hätten gewusst, hat gewusst, haben gewusst, habe es gewusst, hat es gewusst, habe das gewusst, die augen verschlossen, ein auge zugedrückt,
        beide augen zugedrückt, die augen zugedrückt, tatenlos zugesehen, tatenlos zusah, tatenlos zusehe, sehe tatenlos, sieht tatenlos, sah tatenlos, sahen tatenlos,
        schaut tatenlos, schaue tatenlos, schaute tatenlos, nichts unternommen, nichts getan, nichts gemacht, unternahm nichts, unternahmen nichts, tat nichts,
        taten nichts, tue nichts, tut nichts, nicht gehandelt, zu spät gehandelt, zu spät reagiert, zu spät eingegriffen, zu spät gewarnt, zu spät informiert,
        zu spät gekommen, kam zu spät, kamen zu spät, zu langsam reagiert, zu langsam gehandelt, zu lange gewartet, zu lange gezögert, viel zu spät, viel zu lange,
        zeit verschwendet, minuten verschwendet, zeit vergeudet, auf die lange bank, unter den teppich gekehrt, unter den tisch fallen, unter verschluss gehalten,
        unter verschluss halte, schweigen erkauft, schweigegeld, zum schweigen gebracht, zum schweigen bringen, zum schweigen gezwungen, mundtot gemacht, mundtot machen,
        dazu geschwiegen, beweise vernichtet, akten vernichtet, unterlagen vernichtet, dokumente vernichtet, beweise beseitigt, spuren verwischt, akten geschreddert,
        daten gelöscht, e-mails gelöscht, nachrichten gelöscht, protokolle geändert, zahlen frisiert, bilanzen frisiert, bilanz frisiert, zurückdatiert, ausgehorcht,
        inszeniert, in szene gesetzt, unwahrheit gesagt, die unwahrheit, falsche angaben gemacht, falsch informiert, in die irre geführt, in die irre führe,
        hinters licht geführt, hinters licht führe, an der nase herumgeführt, wort gebrochen, wortbruch, wortbrüchig, sein wort nicht gehalten, ihr wort nicht gehalten,
        versprechen gebrochen, zusage gebrochen, von absprachen nichts, falschmeldungen verbreitet, lügen verbreitet, verbreite lügen, verbreitet lügen,
        gerüchte gestreut, gerüchte verbreitet, propaganda betrieben, schmiergeld kassiert, schmiergelder kassiert, schmiergeld angenommen, schmiergelder angenommen,
        schmiergeld gezahlt, schmiergelder gezahlt, schmiergeld erhalten, schmiergelder erhalten, schmiergeld verlangt, bestechungsgeld angenommen,
        bestechungsgelder angenommen, bestechungsgeld kassiert, bestechungsgeld gezahlt, bestechungsgeld verlangt, provisionen kassiert, die hand aufgehalten,
        in die eigene tasche, in die eigenen taschen, die taschen gefüllt, taschen vollgestopft, sich bereichert, selbst bereichert, persönlich bereichert,
        bereichere sich, bereichert sich, bereichern sich, stimmen gekauft, wähler gekauft, spiel verschoben, spiele verschoben, preise abgesprochen,
        mehrmals abgerechnet, falsch abgerechnet, doppelt abgerechnet, zu viel abgerechnet, überhöhte preise, überhöhte rechnungen, überhöhte mieten, gelder abgezweigt,
        geld abgezweigt, aufträge zugeschanzt, auftrag zugeschanzt, steuergelder verschwendet, steuergeld verschwendet, geld verprasst, geld verschleudert,
        löhne nicht gezahlt, löhne nicht bezahlt, keine löhne, keinen lohn gezahlt, löhne einbehalten, lohn einbehalten, schwarz beschäftigt, unter mindestlohn,
        profit über, profite über, gewinn über sicherheit, auf kosten der sicherheit, an der sicherheit gespart, bei der sicherheit gespart, an der falschen stelle,
        leben aufs spiel, menschenleben aufs spiel, leben gefährdet, menschenleben gefährdet, leben riskiert, gefährde menschenleben, gefährdet menschenleben,
        gifte abgeleitet, abwasser eingeleitet, abwässer eingeleitet, abwässer in, ungeklärt in, müll abgeladen, giftmüll abgeladen, gift abgelassen, illegal entsorgt,
        illegal abgeladen, illegal abgeholzt, ohne genehmigung, ohne erlaubnis, ohne baugenehmigung, ohne vorwarnung, ohne rücksicht, ohne anklage, ohne prozess,
        ohne gerichtsbeschluss, ohne haftbefehl, ohne rücksprache, ohne absprache, hilfslieferungen blockiert, hilfe blockiert, blockiert hilfslieferungen,
        blockiere hilfslieferungen, blockierte hilfslieferungen, rettungswagen blockiert, krankenwagen aufgehalten, zugang verweigert, zutritt verweigert,
        den zugang verweigert, den zutritt verweigert, hilfe verweigert, ärztliche hilfe verweigert, zugang verwehrt, zutritt verwehrt, wasser abgedreht,
        wasser abgestellt, strom abgestellt, strom abgedreht, gas abgedreht, den hahn zugedreht, notausgänge versperrt, türen verschlossen, notausgang versperrt,
        als geisel, in geiselhaft, als geiseln, auf zivilisten geschossen, auf demonstranten geschossen, auf unbewaffnete geschossen, auf die menge geschossen,
        in die menge geschossen, auf uns geschossen, auf kinder geschossen, schoss auf demonstranten, schossen auf demonstranten, schossen auf zivilisten,
        schoss auf zivilisten, schossen auf uns, schossen in die menge, zuerst geschossen, zuerst das feuer, als erste geschossen, als erster geschossen,
        als erste das feuer, zuerst gefeuert, den krieg begonnen, das feuer eröffnet auf, in brand gesteckt, in brand gesetzt, angezündet, niedergebrannt,
        brutal vorgegangen, mit gewalt vorgegangen, gewaltsam vorgegangen, brutal geschlagen, auf uns eingeschlagen, eingeprügelt, prügelte auf, prügelten auf,
        chemiewaffen eingesetzt, giftgas eingesetzt, tränengas eingesetzt, chlorgas eingesetzt, streumunition eingesetzt, streubomben eingesetzt, fassbomben eingesetzt,
        phosphor eingesetzt, scharfe munition eingesetzt, willkürlich verhaftet, grundlos verhaftet, willkürlich festgenommen, grundlos festgenommen,
        unrechtmäßig festgehalten, rechtswidrig festgehalten, gegen ihren willen, gegen seinen willen, geständnis erzwungen, zu geständnissen gezwungen,
        zum geständnis gezwungen, geständnisse erpresst, aus ihren häusern vertrieben, aus ihren dörfern vertrieben, von ihrem land vertrieben, land geraubt,
        land weggenommen, unser land genommen, unter druck gesetzt, unter druck setze, unter druck setzt, setzt unter druck, setze unter druck, setzt uns unter druck,
        mit dem tod gedroht, mit dem tode bedroht, mit entlassung gedroht, mit kündigung gedroht, mit gewalt gedroht, zeugen bedroht, journalisten bedroht,
        mitarbeiter bedroht, bewohner bedroht, familien bedroht, uns bedroht, stecke hinter, steckt hinter, stecken hinter, steckte hinter, steckten hinter,
        dahinterstecke, dahintersteckt, dahinter stecke, dahinter steckt, dahinter stecken, steckt dahinter, stecke dahinter, stehe hinter dem anschlag,
        steht hinter dem anschlag, stehe hinter dem angriff, steht hinter dem angriff, drahtzieher, hintermann, hintermänner, die fäden gezogen, in auftrag gegeben,
        verschuldet, verschulde, verschuldete, mitverschuldet, die krise verursacht, den unfall verursacht, das unglück verursacht, den brand verursacht,
        den schaden verursacht, die katastrophe verursacht, das chaos verursacht, den einsturz verursacht, das leck verursacht, zu verantworten, in die krise gestürzt,
        ins chaos gestürzt, ins unglück gestürzt, in den ruin getrieben, in den krieg getrieben, in den krieg gezogen, an die wand gefahren, zugrunde gerichtet, ruiniert,
        ruiniere, kaputtgespart, kaputt gespart, kaputtgemacht, öl ins feuer, zwietracht gesät, sät zwietracht, säe zwietracht, hass gesät, sät hass, säe hass,
        spaltet das land, spalte das land, spaltet die gesellschaft, spalte die gesellschaft, im stich gelassen, im stich lasse, im stich lässt, im stich ließ,
        lässt uns im, allein gelassen, alleingelassen, sich selbst überlassen, ihrem schicksal überlassen, keine wahl gelassen, ließ uns keine wahl, uns blieb keine wahl,
        blieb uns keine wahl, im regen stehen, in den rücken gefallen, den rücken gekehrt, die verantwortung abgeschoben, verantwortung abgewälzt,
        schiebe die verantwortung, schiebt die verantwortung, verantwortung auf andere, die schuld zugeschoben, die schuld in die schuhe, zum sündenbock, als sündenbock,
        sündenböcke, vom eigenen versagen, ablenken wolle, ablenken wollen, wolle ablenken, wolle nur ablenken, will nur ablenken, will ablenken, abzulenken, als vorwand,
        unter dem vorwand, nur ein vorwand, kompetenzen überschritten, befugnisse überschritten, seine macht missbraucht, ihre macht missbraucht, amt missbraucht,
        grenze überschritten, illegal die grenze, in unseren luftraum, eigenmächtig, gemeinsame sache, unter einer decke, kungelei, vetternwirtschaft,
        nachlässig gearbeitet, schlampig gearbeitet, gepfuscht, gespielt mit dem leben, spiele mit dem leben, spielt mit dem leben, spielt mit dem feuer,
        spiele mit dem feuer, versäumt habe, aus der verantwortung gestohlen, stehle sich aus, stiehlt sich aus, entzieht sich der verantwortung, drückt sich vor,
        drücke sich vor, nie interessiert,
        """
        + combined(
            "bewaffnet, bewaffne, bewaffnete, finanziert, finanziere, finanzierte, unterstützt, unterstütze, unterstützte, beliefert, beliefere, belieferte, versorgt, versorge, versorgte, beherbergt, beherberge, schützt, schütze, deckt, decke, trainiert, trainiere, bilde",
            "die rebellen, rebellen, terroristen, die terroristen, den terrorismus, terrorismus, terrorgruppen, die aufständischen, aufständische, die separatisten, separatisten, extremisten, die milizen, milizen, schmuggler, die schmuggler, banden",
        )
        + ", "
        + combined(
            "rebellen, die rebellen, terroristen, terrorismus, aufständischen, aufständische, separatisten, extremisten, milizen, terrorgruppen, schmuggler",
            "bewaffnet, bewaffne, finanziert, finanziere, beliefert, beliefere, beherbergt, beherberge, aufrüste",
        )
        + ", "
        + combined(
            "zu",
            "täuschen, vertuschen, manipulieren, sabotieren, erpressen, fälschen, verfälschen, missbrauchen, diskriminieren, schikanieren, diffamieren, verharmlosen, verschleiern, veruntreuen, provozieren, demütigen, instrumentalisieren, unterdrücken, verheimlichen, verschweigen, verleumden, belügen, betrügen, stehlen, bestehlen, berauben, plündern, bestechen, beeinflussen, destabilisieren, spalten, untergraben, diskreditieren, vernichten, vertreiben, zensieren, verzögern, verdunkeln, bereichern, rächen, hintergehen, bespitzeln",
        )
        + ", "
        + combined(
            "warnungen, die warnungen, alle warnungen, hinweise, die hinweise, alle hinweise, meldungen, beschwerden, die beschwerden, mängel, die mängel, vorschriften, die vorschriften, sicherheitsvorschriften, auflagen, die auflagen, regeln, die regeln, das problem, die probleme, die gefahr, die risiken, risiken, anzeichen, notrufe",
            "ignoriert, ignorierte, ignorierten, ignoriere, missachtet, missachtete, missachteten, missachte, übergangen, überhört, überhörte, in den wind geschlagen, nicht ernst genommen, nicht beachtet, nicht eingehalten, nicht befolgt, verschwiegen, verharmlost, heruntergespielt, verletzt, umgangen, unterlaufen, gebrochen",
        )
        + ", "
        + combined(
            "verletze, verletzt, verletzte, verletzten, verletzen, bricht, breche, brach, brachen, missachte, missachtet, missachtete, missachteten, umgehe, umgeht, unterlaufe, unterläuft",
            "das völkerrecht, internationales recht, die verfassung, das gesetz, gesetze, die gesetze, das recht, das abkommen, das embargo, die waffenruhe, den waffenstillstand, die feuerpause, die sanktionen, sanktionen, den vertrag, verträge, die menschenrechte, menschenrechte, den luftraum, unseren luftraum, die souveränität, unsere souveränität, sein wort, ihr wort, ihr versprechen, sein versprechen, seine zusagen, ihre zusagen, vereinbarungen, die vereinbarung, absprachen, seine pflicht, ihre pflicht, seine pflichten, ihre pflichten, die regeln, vorschriften, die vorschriften",
        )
        + ", "
        + combined(
            "das völkerrecht, völkerrecht, die verfassung, das gesetz, gesetze, die gesetze, das recht, das abkommen, abkommen, das embargo, die waffenruhe, den waffenstillstand, die feuerpause, die sanktionen, den vertrag, verträge, die menschenrechte, menschenrechte, den luftraum, unseren luftraum, die souveränität, unsere souveränität, die grenze, sein wort, ihr wort, das versprechen, sein versprechen, ihr versprechen, versprechen, zusagen, ihre zusagen, seine zusagen, vereinbarungen, die vereinbarung, absprachen, die neutralität, seine pflicht, ihre pflicht, seine pflichten, ihre pflichten, die aufsichtspflicht, die sorgfaltspflicht",
            "verletzt, verletze, verletzte, verletzten, gebrochen, brach, brachen, breche, bricht, missachtet, missachte, missachtete, unterlaufen, umgangen, mit füßen getreten, nicht eingehalten, nicht gehalten, vernachlässigt, nicht erfüllt",
        )
    ),
    duty_words=phrases(
        """
        ausgetauscht worden, ersetzt, nachgeprüft, hilfe bekommen, hilfe erhalten, zur kenntnis genommen, antwort bekommen, antwort erhalten, uns informiert,
        anwohner informiert, die anwohner informiert, bevölkerung informiert, öffentlichkeit informiert, eltern informiert, patienten informiert, bürger informiert,
        behörden informiert, angehörigen informiert, rechtzeitig informiert, ausreichend informiert, informierte uns, das leck gemeldet, den vorfall gemeldet,
        die mängel gemeldet, das problem gemeldet, den schaden gemeldet, den unfall gemeldet, den brand gemeldet, den riss gemeldet, sie gemeldet, es gemeldet,
        ihn gemeldet, das gemeldet, auf warnungen reagiert, hilfe geschickt, hilfe geleistet, einen arzt, einen krankenwagen, gewarnt, warnte uns, vorgewarnt,
        benachrichtigt, verständigt, unterrichtet, rechtzeitig gehandelt, reagiert, eingegriffen, eingeschritten, geholfen, half uns, zu hilfe, zur hilfe, gekümmert,
        kümmerte sich, kümmert sich, kümmere sich, repariert, ausgetauscht, behoben, instand gehalten, instand gesetzt, ordnungsgemäß gewartet, regelmäßig gewartet,
        richtig gewartet, kontrolliert, überprüft, beaufsichtigt, abgesichert, geschützt, schützte uns, rechtzeitig evakuiert, in sicherheit gebracht, eingehalten,
        hält sich an, halte sich an, hielt sich an, hielten sich an, halten sich an, an absprachen gehalten, an die absprachen gehalten, an die vereinbarung gehalten,
        an die regeln gehalten, an die vorschriften gehalten, wort gehalten, nachgekommen, befolgt, beachtet, ernst genommen, ernst nahm, zugehört, angehört, einbezogen,
        konsultiert, uns gefragt, gefragt worden, uns gesagt, uns besucht, entschuldigt, offengelegt, ausgezahlt, entlohnt, verantwortung übernommen,
        verantwortung übernehme, übernimmt die verantwortung, genug getan, genügend getan, genug unternommen, interessiere sich, interessiert sich, für nötig gehalten,
        den finger gerührt, einen finger gerührt, die wahrheit gesagt, sage die wahrheit, sagt die wahrheit, transparent informiert, vor ort gewesen,
        ausreichend geschützt, ausreichend geprüft, ordentlich geprüft, sorgfältig geprüft, richtig geprüft
        """
    ),
    doers=words(
        "soldaten grenzer grenzschützer grenzsoldaten polizisten milizen milizionäre kampfjets jets flugzeuge drohnen angreifer siedler beamte minister söldner geschütze "
        "artillerie wachen kämpfer rebellen truppen"
    ),
    harm_words=words(
        """
        getötet bombardiert angegriffen beschossen ermordet verletzt zerstört vertrieben entführt gefoltert bombardieren töten angreifen missbraucht manipuliert
        erschossen erstürmt bombardierte tötete töteten schossen feuerten feuerte zerbombt vergiftet überfallen niedergeschossen verprügelt bombardierten beschoss
        beschießt beschieße ermordete ermordeten tötet töte entführte entführten vertreibt vertreibe vertrieb erschoss niederbrannte verwüstet verwüstete verwüsteten
        gesprengt hingerichtet abgeschossen vergewaltigt verschleppt
        """
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
    credit_stems=words(
        "ernst schwer glaubw wahr richtig wichtig positiv historisch alarm erschütter schockier beunruhig besorg ermutig gut erfreulich hilfreich konstruktiv überzeug"
    ),
    dismissals=phrases(
        "unzutreffend, unrichtig, stimmt nicht, stimmen nicht, nicht zutreffend, trifft nicht zu, treffen nicht zu, entbehrt jeder Grundlage, entbehren jeder Grundlage, jeglicher Grundlage, abwegig, abstrus, aberwitzig, hanebüchen, erlogen, verlogen, "
        "verlogene, haltlose, falsche, unwahre, absurde, Fälschung, Fälschungen, Inszenierung, Verleumdung, Verleumdungen, Panikmache, Verschwörungstheorie, Verschwörungstheorien, Erfindung, Erfindungen, Augenwischerei, Hexenjagd, Schmutzkampagne, "
        "Kriegspropaganda, Unfug, Quatsch, Humbug, Hirngespinst, Hirngespinste, Wunschdenken, Ammenmärchen, Falschinformation, Falschinformationen, Desinformation, Falschmeldungen, Fantasterei, Lügenmärchen, reine Fantasie, "
        "haltlos, unbegründet, falsch, unwahr, gelogen, Propaganda, Lüge, Lügen, Unsinn, absurd, frei erfunden, erfunden, aus der Luft gegriffen, lächerlich, Fantasie, Märchen, unglaubwürdig, nicht wahr, nicht richtig, Falschmeldung, Fake News, unhaltbar, grundlos, "
        "schlicht falsch, schlichtweg falsch, völlig falsch, glatt gelogen, reine Erfindung, an den Haaren herbeigezogen, völliger Unsinn, totaler Unsinn, blanker Unsinn, Blödsinn, Schwachsinn, Nonsens, Mumpitz, Räuberpistole, Schauermärchen, Legende, Ente, Zeitungsente, Fake, Lügengeschichte, Lügengeschichten, Lügengebäude, Unterstellung, Unterstellungen, Verdrehung, Diffamierung, diffamierend, verleumderisch, verleumderische, substanzlos, gegenstandslos, ohne Substanz, ohne jede Grundlage, ohne Grundlage, jenseits der Realität, Stimmungsmache, realitätsfern, lachhaft, irreführend"
    ),
    question_words=words("wer was wann wo warum wie ob welche"),
    anaphors=words("dies das dieses dem solches"),
    accusation_stems=("vorw", "anschuldigung", "unterstellung"),
    closed_clauses=True,
    claim_links=words("dass daß"),
    claim_nouns=words(
        "vorwurf vorwürfe vorwürfen anschuldigung anschuldigungen behauptung behauptungen bericht berichte berichten darstellung meldung meldungen angaben aussage aussagen kritik unterstellung unterstellungen gerüchte gerücht zahl zahlen ergebnis ergebnisse erklärung erklärungen verdacht beschwerde befund zusicherung geschichte mitteilung schlussfolgerung unterstellungen these"
    ),
    any_words=words("jegliche jede jeglichen"),
    adjunct_openers=words("um ohne statt anstatt"),
    wilful_cues=phrases(
        "droht, drohte, drohten, drohen, gedroht, steht, zählte, geht von, gehen von, ging von, gingen von, geht, gehen, ging, gingen, ausgegangen, ausgehen, ausgeht, "
        "besteht auf, bestand auf, besteht, bestand, bestanden, bestehen, dringt, drang, drangen, dringen, ausgehe"
    ),
    bare_sources=phrases(
        "Angaben, den Angaben, den Informationen, diesen Angaben, diesen Informationen, den Erkenntnissen, "
        + combined(
            "ersten, bisherigen, jüngsten, neuesten, weiteren, vorläufigen, unbestätigten",
            "Angaben, Informationen, Erkenntnissen",
        )
    ),
    demonstratives=words("dieser diese jener jene letzterer letztere"),
    possessives=words("sein seine seinem seinen seiner ihr ihre ihrem ihren ihrer dessen deren"),
    feminine_possessives=words("ihr ihre ihrem ihren ihrer"),
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
