"""Spanish."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, combined, cues, opposites, phrases, words

UNABLE = """no puede, no pueden, no podía, no podían, no pudo, no pudieron, no ha podido, no han podido, dice no poder, dijo no poder, asegura no poder, aseguró no poder,
    no está en condiciones de, no están en condiciones de, no estaba en condiciones de"""
UNCONFIRMED = combined(UNABLE, "confirmar, verificar, corroborar, confirmar ni desmentir, confirmar o desmentir")

CALLED = combined(
    "califica de, calificó de, calificaron de, tacha de, tachó de, tacharon de, tilda de, tildó de, tildaron de, considera, consideró",
    """falso, falsa, falsos, falsas, infundado, infundada, infundados, infundadas, erróneo, errónea, erróneos, erróneas, absurdo, absurda, absurdos, absurdas, ridículo, ridícula,
    mentiroso, mentirosa, calumnioso, calumniosa, calumniosas, inexacto, inexacta, inexactas, mentira, mentiras, calumnia, calumnias, alarmismo, propaganda, invención, montaje, disparate""",
)

NEEDED = combined(
    "considera, consideran, consideró, consideraron, cree, creen, creyó, ve, ven, estima, estiman",
    "necesario, imprescindible, indispensable, fundamental, importante, conveniente, urgente, esencial, preciso, prioritario",
)

# "fueron rechazadas por la empresa"
DENIED = combined(
    "negad, desmentid, rechazad, refutad, descartad, rebatid, desestimad, desechad, desautorizad, cuestionad",
    "a, os, as",
    "",
)

# verbs of wrongs, whoever but the speaker did them: "los auditores ocultaron"
WRONGED = ", ".join(
    (
        combined(
            """ocult, falsific, rob, malvers, manipul, amañ, sabote, envenen, viol, engañ, estaf, extorsion, tortur, despilfarr, silenci, soborn, chantaje, saque, intimid, coaccion, acos,
            maltrat, vulner, quebrant, pisote, discrimin, usurp, despoj, defraud, plagi, difam, calumni, espi, hacke, pirate, boicote, tergivers, traicion, humill, apale, linch, masacr,
            secuestr, profan, ultraj, amordaz, hostig, adulter, tramp, conspir, instig, obstaculiz, contamin, encarcel injustamente, dilapid, derroch, explot a""",
            "ó, aron, aba, aban, ado",
            "",
        ),
        combined(
            "está, están, estaba, estaban, sigue, siguen",
            "ocultando, falsificando, robando, manipulando, saboteando, envenenando, violando, engañando, estafando, extorsionando, torturando, despilfarrando, silenciando, saqueando, intimidando, acosando, maltratando, vulnerando, pisoteando, discriminando, espiando, hostigando, contaminando, encubriendo, incumpliendo, reprimiendo, mintiendo, invadiendo, persiguiendo, utilizando a, abusando, asesinando, matando a",
        ),
        combined(
            "encubr, incumpl, transgred, infring, agred, reprim, evad, inva, corromp", "ió, ieron, ía, ían, ido", ""
        ),
        """violan, viola, vulnera, vulneran, incumple, incumplen, engaña, engañan, roba, roban, ocultan, encubre, encubren, manipula, manipulan, infringe, infringen, miente, mienten, mintió, mintieron,
        mentía, mentían, mentido, envenena, envenenan, contamina, contaminan, maltrata, maltratan, explota a, explotan a, reprime, reprimen, persigue a, persiguen a, persiguió a, persiguieron a, amenaza a, amenazan a, amenazó a,
        amenazaron a, amenazó de muerte, silencia, silencian, soborna, sobornan, saquea, saquean, tortura a, torturan a, discrimina, discriminan, espía a, espían a, acosa a, acosan, boicotea, boicotean, sabotea, sabotean, traiciona, traicionan, pisotea, pisotean,
        ignoró, ignoraron, ignoraba las, ignoraban las, desoyó, desoyeron, desoye, desoyen, desatendió, desatendieron, ignorado las, ignorado los, desoído, abusó de, abusaron de, abusa de, abusan de, abusado de,
        obstruyó, obstruyeron, obstruye, obstruyen, obstruido, invadió, invadieron, invadido, invade, agredió, agredieron,
        hizo trampa, hicieron trampa, hace trampa, hacen trampa, hizo trampas, hicieron trampas, hizo la vista gorda, hicieron la vista gorda, hace la vista gorda, hacen la vista gorda, hecho la vista gorda, miró para otro, miraron para otro, miró hacia otro,
        miraron hacia otro, miran hacia otro, mira hacia otro, miran para otro, mira para otro, mirado hacia otro, mirado para otro, se cruzó de brazos, se cruzaron de brazos, se lava las manos, se lavan las manos, se lavó las manos,
        se apropió de, se apropiaron de, se apropiaba de, se lucró, se lucraron, se lucra, se lucran, se enriqueció, se enriquecieron, se enriquece, se enriquecen, se embolsó, se embolsaron, se quedó con el dinero, se quedaron con el dinero,
        se saltó, se saltaron, se salta la, se burla de, se burlan de, se burló de, se burlaron de, lavó dinero, lavaron dinero, lavaba dinero, blanqueó, blanquearon, blanqueaba, blanqueaban, blanqueado, desvió fondos, desviaron fondos, desvió dinero, desviaron dinero, desvió recursos, desviaron recursos,
        desviaba fondos, desviaban fondos, desviaba dinero, desviaban dinero, desvía fondos, desvían fondos, desviado fondos, desviado dinero, desviado recursos, desvió millones, desviaron millones, compró votos, compraron votos, compra votos, compran votos, comprado votos, infló los precios, inflaron los precios, infló las facturas, inflaron las facturas,
        cobró sobornos, cobraron sobornos, pagó sobornos, pagaron sobornos, cobró comisiones, cobraron comisiones, cobra sobornos, cobran sobornos, vertió, vertieron, vierte, vierten, vertido residuos, arroja residuos, arrojan residuos, arrojó residuos, arrojaron residuos,
        vierte residuos, arma a los, arman a los, armó a los, armaron a los, financia el terrorismo, financian el terrorismo, financió el terrorismo, financia a los, financió a los, financiaron a los, protege a los asesinos, protege a los corruptos,
        retiene los salarios, retuvo los salarios, retuvieron los salarios, retiene la ayuda, bloquea la ayuda, bloquean la ayuda, bloqueó la ayuda, bloquearon la ayuda, impidió el paso, impidieron el paso, impide el paso, impiden el paso,
        juega con la, juegan con la, jugó con la, jugaron con la, pone en peligro, ponen en peligro, puso en peligro, pusieron en peligro, puesto en peligro, pone en riesgo la, ponen en riesgo la, puso en riesgo la,
        dejó morir, dejaron morir, dejan morir, deja morir, abandonó a su, abandonaron a su, abandonado a su, dejó abandonados, dejaron abandonados, nos abandonó, nos abandonaron, nos abandona, nos han abandonado, nos ha abandonado, nos obligaron, nos obligó, nos echaron, nos echó,
        nos quitaron, nos quitó, nos quieren quitar, nos trataron como, nos trata como, nos tratan como, nos golpearon, nos golpeó, me golpeó, me golpearon, me obligó, me obligaron, me amenazó, me amenazaron, nos amenazó, nos amenazaron, nos dispararon, me dispararon, nos dejaron sin,
        lo supo y calló, lo supieron y callaron""",
    )
)
WRONGED_US = combined(
    "me, nos",
    """mintió, mintieron, miente, mienten, ha mentido, han mentido, engañó, engañaron, ha engañado, han engañado, ocultó, ocultaron, ha ocultado, han ocultado, robó, robaron, roba, roban, ha robado, han robado, estafó, estafaron, han estafado,
    traicionó, traicionaron, ha traicionado, han traicionado, humilló, humillaron, insultó, insultaron, persigue, persiguen, silenció, silenciaron, torturó, torturaron, maltrató, maltrataron, extorsionó, extorsionaron, acosó, acosaron, discriminó, discriminaron, ignoró, ignoraron, ignora, ignoran, violó, violaron, secuestró, secuestraron""",
)
# what ought to be done: "ningún inspector avisó"
DUTIES = (
    combined(
        """avis, inform, denunci, notific, alert, actu, investig, control, fiscaliz, inspeccion, revis, escuch, ayud, pag, reaccion, evit, castig, sancion, consult, colabor, cooper, respet, vigil, evacu, repar, aclar, entreg, garantiz""",
        "ó, aron, ado, a los, a las",
        "",
    )
    + """, advirtió, advirtieron, advertido, intervino, intervinieron, intervenido, protegió, protegieron, protegido, protege a los, protegen a los, impidió, impidieron, impedido, cumplió, cumplieron, cumplido, cumple, cumplen, atendió, atendieron, atendido, previno, previnieron, previsto nada,
    hizo nada, hicieron nada, hace nada, hacen nada, hecho nada, ha hecho lo suficiente, hizo lo suficiente, hace lo suficiente, hacen lo suficiente, respeta, respetan, paga a, pagan a, paga impuestos, pagan impuestos, paga los, pagan los, escucha, escuchan, respondió a las, respondieron a las, tomó medidas, tomaron medidas, toma medidas, tomado medidas,
    dijo la verdad, dijeron la verdad, dice la verdad, dicen la verdad, quiso escuchar, quisieron escuchar, quiere escuchar, quieren escuchar, quiere investigar, quiere pagar, quieren pagar, quiso pagar, rindió cuentas, rindieron cuentas, rinde cuentas, rinden cuentas, asumió su responsabilidad, asume su responsabilidad, asumen su responsabilidad,
    nos avisó, nos avisaron, nos informó, nos informaron, nos advirtió, nos advirtieron, nos ayudó, nos ayudaron, nos escucha, nos escuchan, nos escuchó, nos pagó, nos pagaron, nos pagan, nos protege, nos protegen, nos protegió, nos consultó, nos consultaron, nos han avisado, nos han informado, nos han pagado, nos ha avisado, nos ha informado, nos ha pagado"""
)

# "fue claro al decir que", "se marchó tras asegurar que": what the subject of the sentence says
SAYING = combined(
    "al, tras, para, por, después de, luego de, además de, antes de, hasta",
    """decir, afirmar, asegurar, declarar, indicar, señalar, explicar, agregar, añadir, informar, anunciar, confirmar, sostener, subrayar, destacar, recalcar, precisar, apuntar, manifestar,
    reconocer, admitir, revelar, insistir en, reiterar, advertir, considerar, opinar, responder, replicar, relatar, concluir, comentar, expresar, exponer, argumentar, alegar, recordar, matizar, puntualizar, aclarar,
    lamentar, comunicar, sugerir, confesar, denunciar, aseverar, enfatizar, remarcar, resaltar, alertar, avisar""",
)

# "quiso dejar claro que", "volvió a negar": an infinitive behind one of these is said
RAISING = """quiso, quisieron, ha querido, han querido, volvió a, volvieron a, vuelve a, vuelven a, ha vuelto a, han vuelto a, llegó a, llegaron a, ha llegado a, han llegado a,
    pasó a, se limitó a, se limitaron a, se limita a, se ha limitado a, se han limitado a, acaba de, acaban de, acababa de, suele, suelen, solía, solían, pudo, pudieron, ha podido, han podido,
    no dudó en, no dudaron en, no duda en, no ha dudado en, no vaciló en, aprovechó para, aprovecharon para, aprovecha para, ha aprovechado para,
    terminó por, acabó por, comenzó por, empezó por, salió a, salieron a, sale a, salen a, ha salido a, se atrevió a, se atreve a, se ha atrevido a, alcanzó a, procedió a, optó por, se apresuró a,
    se apresuraron a, se permitió, insiste en, insistió en, insistieron en"""
SAID_AFTER = combined(
    RAISING,
    """decir, afirmar, asegurar, declarar, indicar, señalar, explicar, agregar, añadir, informar, anunciar, confirmar, sostener, subrayar, destacar, recalcar, precisar, apuntar, manifestar, reconocer,
    admitir, revelar, reiterar, advertir, responder, replicar, relatar, comentar, expresar, exponer, argumentar, alegar, recordar, matizar, puntualizar, aclarar, lamentar, comunicar, sugerir, confesar,
    aseverar, enfatizar, remarcar, resaltar, alertar, avisar, mencionar, detallar, escribir, insinuar, garantizar, repetir, constatar, corroborar, ratificar, jurar, dejar claro, dejar en claro, hacer hincapié en,
    insistir en, incidir en, dar a conocer, dar a entender, hacer notar, hacer ver, poner de manifiesto, poner de relieve""",
)
DENIED_AFTER = combined(RAISING, "negar, desmentir, rechazar, refutar, descartar")
ACCUSED_AFTER = combined(
    RAISING, "acusar, denunciar, culpar, responsabilizar, criticar, reprochar, recriminar, condenar, arremeter contra"
)
DEMANDED_AFTER = combined(RAISING, "pedir, exigir, reclamar, solicitar, proponer, recomendar, aconsejar, abogar por")
URGED_AFTER = combined(RAISING, "instar, exhortar, urgir, llamar a, animar a, invitar a, emplazar")

# "insistió en la necesidad de reforzar"
NEED = combined(
    """subraya, subrayó, subrayaron, destaca, destacó, destacaron, señala, señaló, señalaron, recalca, recalcó, recalcaron, remarca, remarcó, resalta, resaltó, enfatiza, enfatizó, reitera, reiteró, reiteraron,
    defiende, defendió, defendieron, recuerda, recordó, recordaron, plantea, planteó, plantearon, apunta a, apuntó a, insiste en, insistió en, insistieron en, insisten en, incide en, incidió en, hizo hincapié en,
    hace hincapié en, hizo énfasis en, puso énfasis en, expresó, manifestó, manifestaron, coincide en, coinciden en, coincidió en, coincidieron en""",
    "la necesidad de, la urgencia de, la importancia de, la conveniencia de, la obligación de",
)
# "expresó su intención de dimitir"
OWN_WILL = combined(
    """expresa, expresó, expresaron, ha expresado, manifiesta, manifestó, manifestaron, ha manifestado, anuncia, anunció, anunciaron, ha anunciado, han anunciado, confirma, confirmó, confirmaron, ha confirmado,
    reitera, reiteró, reiteraron, ha reiterado, reafirma, reafirmó, reafirmaron, ratificó, refrendó, mostró, mostraron, comunicó, reveló, declaró, asegura tener, aseguró tener, dijo tener""",
    "su intención de, su voluntad de, su disposición a, su deseo de, su decisión de, su compromiso de, la intención de, la voluntad de, la decisión de, el compromiso de",
)

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """dice, dicen, decía, decían, dijo, dijeron, dicho, afirma, afirman, afirmaba, afirmó, afirmaron, afirmado, asegura, aseguran, aseguraba, aseguró, aseguraron, asegurado,
        declara, declaran, declaró, declararon, declarado, indica, indican, indicó, indicaron, indicado, señala, señalan, señaló, señalaron, señalado,
        explica, explican, explicó, explicaron, explicado, agrega, agregan, agregó, agregaron, agregado, añade, añaden, añadió, añadieron, añadido,
        informa, informan, informó, informaron, informado, anuncia, anuncian, anunció, anunciaron, anunciado, confirma, confirman, confirmó, confirmaron, confirmado,
        sostiene, sostienen, sostuvo, sostuvieron, sostenido, subraya, subrayan, subrayó, subrayaron, destaca, destacan, destacó, destacaron, recalca, recalcó, recalcaron,
        precisa, precisan, precisó, precisaron, apunta, apuntan, apuntó, apuntaron, manifiesta, manifiestan, manifestó, manifestaron, manifestado,
        reconoce, reconocen, reconoció, reconocieron, reconocido, admite, admiten, admitió, admitieron, admitido, revela, revelan, reveló, revelaron, revelado,
        insiste en, insisten en, insistió en, insistieron en, insiste, insistió, reitera, reiteran, reiteró, reiteraron, advierte, advierten, advirtió, advirtieron, advertido,
        considera, consideran, consideró, consideraron, cree, creen, creía, creyó, opina, opinan, opinó, opinaron, estima, estiman, estimó, estimaron, calcula, calculan, calculó, calcularon,
        piensa, piensan, teme, temen, espera, esperan, confía, confían, prevé, prevén, responde, responden, respondió, respondieron, replica, replicó, replicaron,
        contesta, contestó, relata, relató, relataron, cuenta, cuentan, contó, contaron, escribe, escribió, escribieron, concluye, concluyó, concluyeron,
        comenta, comentó, comentaron, expresa, expresó, expresaron, expone, expuso, expusieron, detalla, detalló, detallaron,
        argumenta, argumentó, argumentaron, alega, alegan, alegó, alegaron, arguye, argumentan, recuerda, recuerdan, recordó, recordaron, matiza, matizó, puntualizó, aclara, aclaró, aclararon,
        lamenta, lamentó, reporta, reportan, reportó, reportaron, comunica, comunicó, comunicaron, hizo saber, da a entender, dejó claro, pronosticó, vaticinó, sugiere, sugirió, juró, juraron, jurado,
        relatan, narra, narran, narró, narraron, replican, contestaron, repuso, repusieron, confiesa, confiesan, confesó, confesaron, protestan, protestó, protestaron,
        atestigua, atestiguan, atestiguó, atestiguaron, testifica, testifican, testificó, testificaron, publica, publican, publicó, publicaron, desvela, desvelan, desveló, desvelaron,
        proclaman, proclamó, proclamaron, asevera, aseveran, aseveró, aseveraron, ratifica, ratifican, ratificó, ratificaron,
        enfatiza, enfatizan, enfatizó, enfatizaron, remarca, remarcan, remarcó, remarcaron, resalta, resaltan, resaltó, resaltaron, zanja, zanjó, zanjaron, apostilla, apostilló, acota, acotó, acotaron,
        refirió, refirieron, aduce, aducen, adujo, adujeron, objeta, objetan, objetó, objetaron, augura, auguran, auguró, auguraron, alerta de, alertan de, alertó de, alertaron de, alertan, alertó, alertaron,
        avisa, avisan, avisó, avisaron, advierte de, advierten de, advirtió de, advirtieron de, avisó de, avisaron de, se queja de, se quejan de, se quejó de, se quejaron de, se queja, se quejan, se quejó, se quejaron,
        se lamenta de, se lamentó, se jacta de, se jactó de, se ufanó de, presume de, presumió de, se congratula de, se congratuló de, se felicitó de, se mostró convencido de, se mostró convencida de, está convencido de, está convencida de,
        aclarado, recordado, destacado, subrayado, precisado, apuntado, insistido en, insistido, reiterado, recalcado, lamentado, comentado, relatado, concluido, respondido, contestado, opinado, matizado, puntualizado, resaltado, remarcado, enfatizado, ratificado, replicado, detallado, alertado,
        corrobora, corroboran, corroboró, corroboraron, corroborado, plantea que, planteó que, plantearon que,
        reconocía, reconocían, admitía, admitían, señalaba, señalaban, explicaba, explicaban, indicaba, indicaban, sostenía, sostenían, insistía, insistían, advertía, advertían, añadía, añadían, agregaba,
        declaraba, declaraban, comentaba, comentaban, contaba que, contaban que, relataba, relataban, recordaba que, recordaban que, escribía, aseguraban, afirmaban, confirmaba, confirmaban, confesaba, pensaba que, pensaban que, creían que,
        consideraba, consideraban, lamentaba, lamentaban, revelaba, revelaban, reiteraba, reiteraban, subrayaba, subrayaban, destacaba, destacaban, apuntaba, opinaba, opinaban, informaba, informaban, anunciaba, anunciaban, alegaba, alegaban,
        adelantan, adelantaba, adelantaban, adelantado, agregaban, alertaba, alertaban, anticipa, anticipan, anticipaba, anticiparon, anticipado, apuntaban, argumentaba, argumentaban, argumentado,
        aseveraba, aseveraban, aseverado, avisaba, avisaban, avisado, comentan, comunican, comunicaba, comunicaban, ha comunicado, han comunicado, constataba, constataban, constatado, contestan, contestaba, contestaban,
        corroboraba, corroboraban, detallan, detallaba, detallaban, enfatizaba, enfatizaban, estimaba, estimaban, expresan, expresaba, expresaban, expresado, exponen, exponía, exponían, expusieron, ha expuesto, han expuesto,
        garantizaba, garantizado, manifestaba, manifestaban, matizan, matizaba, matizaban, matizaron, menciona, mencionan, mencionaba, mencionaban, mencionó, mencionaron, mencionado, narraba, narraban, narrado,
        notifican, notificado, precisaba, precisaban, proclamaba, proclamado, pronostica, pronostican, pronosticaba, pronosticaron, pronosticado, puntualiza, puntualizan, puntualizaba, puntualizaban, puntualizaron,
        ratificaba, ratificaban, recalcan, recalcaba, recalcaban, remarcaba, remarcaban, replicaba, replicaban, reportaba, reportaban, reportado, resaltaba, resaltaban, testificaba, testificado,
        vaticina, vaticinan, vaticinaba, vaticinaron, vaticinado, sugieren, sugería, sugerían, sugirieron, sugerido, respondía, respondían, arguyen, arguyó, arguyeron, argüía, refiere que, refieren que, refería que,
        concluyen, concluía, concluían, escribían, ha escrito, han escrito, había escrito, habían escrito, externó, externaron, externado, acotaba, apostillaron, consigna que, consignan que, consignó, consignaron,
        ha dado a conocer, han dado a conocer, ha dejado claro, han dejado claro, dejan claro, dejaba claro, dan a entender, daba a entender, dio a entender, dieron a entender, ha dado a entender,
        hace saber, hacen saber, hicieron saber, ha hecho saber, han hecho saber, hace notar, hacen notar, hicieron notar, hace ver, hizo ver, hicieron ver, hace constar, hizo constar, hicieron constar,
        notifica, notificó, notificaron, dio a conocer, dieron a conocer, da a conocer, hizo hincapié en, hace hincapié en, puso de manifiesto, pone de manifiesto, puso de relieve, hizo notar, dejó en claro, dejaron claro, deja claro,
        dio su palabra, da su palabra, garantiza, garantizan, garantizó, garantizaron, deplora, deploró, informa de, informan de, informó de, informaron de, habla de, hablan de, habló de, hablaron de""",
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        """tranquilizó, tituló, titula, titulan, sentencian, sentenció, sentenciaron, espetó, remachó, ironizó, bromeó, exclamó, exclamaron, exclama, prosiguió, prosigue, continuó, abundó, agradeció, celebró, celebraron, valoró, valoraron,
        finaliza, finalizan, finalizaba, finalizó, finalizaron, finalizado, sentenciaba, sentenciaban, sentenciado, espeta, espetaba, espetaron, remacha, remachaba, remacharon, remachado, remata, remataba, remató, remataron, rematado,
        ironiza, ironizaba, ironizaron, ironizado, bromea, bromeaba, bromearon, exclamaba, exclamado, prosiguen, proseguía, prosiguieron, proseguido, continúa, continuaba, continuaron, abundaba, abundaron, abundado, ahonda, ahondó, ahondaron,
        agradece, agradecen, agradecía, agradecieron, agradecido, celebra, celebran, celebraba, celebrado, valora, valoran, valoraba, valorado, tuitea, tuiteaba, posteaba, postearon, compartió, compartieron, anotó, anotaron, ilustró, ilustra,
        rugió, rugieron, bramó, bramaron, clamó, clama, clamaron, vociferó, chilló, chillaron, susurra, susurró, susurraron, murmura, murmuró, murmuraron, musitó, balbuceó, masculló, refunfuñó, gruñó, suspiró, sollozó, grita, gritan, gritaba, gritaban, gritaron,
        reacciona, reflexiona, reflexionaba, reflexionaron, reflexionado, planteó, plantearon, plantea, intervino, terció, terciaron, interrumpió, completó, completaron, redondeó,
        se indignó, se indignaron, se sorprendió, se alegró, arremetió, tuiteó, tuitearon, posteó, gritó, gritaron, corearon, confió, reaccionó, reaccionaron, reflexionó, sopesó, difundió, explicitó""",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote infinitive",
        """dice, dicen, decía, dijo, dijeron, dicho, afirma, afirman, afirmaba, afirmó, afirmaron, afirmado, asegura, aseguran, aseguraba, aseguró, aseguraron, asegurado, declara, declaran, declaró, declararon,
        sostiene, sostienen, sostuvo, sostuvieron, reconoce, reconocen, reconoció, reconocieron, reconocido, admite, admiten, admitió, admitieron, admitido, cree, creen, considera, consideran, alega, alegan, alegó, alegaron,
        asevera, aseveró, confiesa, confiesan, confesó, confesaron, jura, juran, juró, juraron, recuerda, recordó, lamenta, lamentan, lamentó, lamentaron, se jacta de, se jactó de, presume de, presumió de, se queja de, se quejó de,
        """
        + combined(
            "manifest, expres, señal, indic, aclar, coment, inform, revel, relat, argument, asever, precis",
            "ó, aron, aba, aban, ado",
            "",
        )
        + ", manifiesta, manifiestan, expresa, señala, indica, aclara, comenta, revela, argumenta, expuso, expusieron, sostenido, alegado, lamentado, confesado, decían, afirmaban, aseguraban",
    ),
    cues(
        Polarity.ASSERT,
        "that",
        """muestran, mostró, mostraron, demuestra, demuestran, demostró, demostraron, establece, establecen, estableció, establecieron, determina, determinan, determinó, determinaron, comprueba, comprobó, comprobaron, comprobado,
        demostrado, determinado, establecido, considerado, estimado, calculado, dictaminado, acreditado, verificado, documentado, constatado, ha resuelto, han resuelto, pensó, pensaron, ha pensado, han pensado, averiguó, averiguaron, averiguado,
        descubre, descubren, descubrió, descubrieron, ha descubierto, han descubierto, había descubierto, habían descubierto, hallaron, encontraron, detectó que, detectaron que, observó que, observaron que, evidenció, evidenciaron, documentó, documentaron, constata, constatan, constató, constataron, verificó, verificaron, acredita, acreditan, acreditó, certifica, certificó, certificaron, avanza, avanzó, adelanta, adelantó, adelantaron, anticipó, dictaminó, dictaminaron, resolvió, estipula, estipulan""",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "constataron, constató, comprobaron, comprobó, determinó, concluyeron, avanzó, adelantó, avisó, anticipó",
    ),
    cues(
        Polarity.ASSERT,
        "clause noun infinitive",
        "no descarta, no descartan, no descartaba, no descartó, no descartaron, no ha descartado, no niega, no niegan, no negó, no negaron, no desmiente, no desmintió, no desmintieron, no discute, no oculta",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """diciendo, afirmando, asegurando, declarando, indicando, señalando, explicando, agregando, añadiendo, sosteniendo, subrayando, destacando,
        precisando, manifestando, reconociendo, admitiendo, advirtiendo, aclarando, anunciando, confirmando, informando, revelando, comentando, detallando, apuntando, alertando, lamentando, respondiendo, contestando, concluyendo, recalcando, puntualizando, matizando, alegando, argumentando, insistiendo en, reiterando, recordando""",
        shares_subject=True,
    ),
    cues(Polarity.ASSERT, "that", SAYING, shares_subject=True),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "informe, revela, encontró, halló, protesta, alerta, jura, proclama, muestra",
        noun_like=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        """habla de, hablan de, habló de, hablaron de, informa de, informó de, informaron de, informó sobre, anuncia, anunció, anunciaron, anunciado, confirma, confirmó, confirmaron,
        revela, revelan, reveló, revelaron, revelado,
        cifra en, cifran en, cifró, cifraron, eleva a, elevó a, reconoce, reconoció, reconocieron, admite, admitió, admitieron, estima en, estimó en, calcula, calculó, calcularon, registró, registraron, anuncian, anunciaron, anunciaba, anunciaban, reporta, reportan, reportó, reportaron, reportado, comunica, comunicó, comunicaron, ha comunicado, han comunicado, anticipó, anticiparon,
        advierte sobre, advierten sobre, advirtió sobre, advirtieron sobre, alertan sobre, alertó sobre, alertaron sobre, contabiliza, contabilizan, contabilizó, contabilizaron, constató, constataron, reivindicó, reivindicaron, elogió, lamentó, lamentaron""",
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        """confirmado, reconocido, admitido, contabilizado, notifica, notifican, notificó, notificaron, hablaba de, hablaban de,
        da cuenta de, dan cuenta de, dio cuenta de, dieron cuenta de, daba cuenta de, daban cuenta de, se atribuye, se atribuyen, se atribuyó, se atribuyeron, se adjudica, se adjudicó, se adjudicaron""",
    ),
    cues(
        Polarity.ASSERT,
        "object",
        "atribuye, atribuyen, atribuyó, atribuyeron, atribuido, califica, califican, calificó, calificaron, calificado, describe, describen, describió, describieron, tacha, tachan, tachó, tacharon, tachado, tilda, tildan, tildó, tildaron, tildado",
    ),
    cues(Polarity.ASSERT, "object", "atribuyendo, calificando, describiendo, tachando, tildando", shares_subject=True),
    cues(Polarity.ASSERT, "clause quote", "citando a, cita a, citan a, citó a", relay=True),
    cues(
        Polarity.DENY,
        "clause noun quote",
        "rechaza, rechazan, rechazó, rechazaron, rechazado",
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive quote",
        """niega, niegan, negaba, negó, negaron, negado, desmiente, desmienten, desmintió, desmintieron, desmentido,
        refuta, refutan, refutó, refutaron, refutado, descarta, descartan, descartó, descartaron, descartado, rebate, rebaten, rebatió, rebatieron, contradice, contradijo,
        repudia, repudió, se opone a, se oponen a, se opuso a, se opusieron a""",
    ),
    cues(
        Polarity.DENY,
        "noun",
        """desestima, desestiman, desestimó, desestimaron, desecha, desechan, desechó, desecharon, desdeña, desdeñó, desdeñaron, ridiculiza, ridiculizó, ridiculizaron, desautoriza, desautorizó,
        salió al paso de, salieron al paso de, sale al paso de, salen al paso de, se desmarca de, se desmarcó de, se desvincula de, se desvinculó de, se deslinda de, se deslindó de, se deslindaron de, despacha … como, despachó … como, despacharon … como, echa por tierra, echó por tierra, """
        + CALLED,
    ),
    cues(Polarity.DENY, "noun", DENIED),
    cues(
        Polarity.DENY,
        "clause",
        combined(
            "no",
            "reconoce, reconocen, reconoció, reconocieron, admite, admiten, admitió, admitieron, ha reconocido, han reconocido, ha admitido, han admitido",
        ),
    ),
    cues(Polarity.DOUBT, "clause noun question", UNCONFIRMED),
    cues(
        Polarity.DENY,
        "clause noun infinitive",
        "negando, desmintiendo, rechazando, refutando, descartando, rebatiendo",
        shares_subject=True,
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """duda de, dudan de, dudó de, dudaron de, duda, dudan, dudó, pone en duda, ponen en duda, puso en duda, pusieron en duda, cuestiona, cuestionan, cuestionó, cuestionaron, cuestionado,
        se pregunta, se preguntan, se preguntó, se preguntaron, expresa dudas sobre, expresó dudas sobre, expresó sus dudas sobre, puso en entredicho""",
    ),
    cues(
        Polarity.DOUBT, "clause noun", "poniendo en duda, cuestionando, dudando de, preguntándose", shares_subject=True
    ),
    cues(
        Polarity.ACCUSE, "clause quote infinitive", "denuncia, denuncian, denunciaba, denunció, denunciaron, denunciado"
    ),
    cues(
        Polarity.ACCUSE,
        "object quote",
        """acusa, acusan, acusaba, acusó, acusaron, acusado, denuncia, denuncian, denunció, denunciaron, denunciado, culpa, culpan, culpó, culparon, responsabiliza, responsabilizan, responsabilizó, responsabilizaron,
        achaca, achacan, achacó, achacaron, reprocha, reprochan, reprochó, reprocharon, recrimina, recriminó, censura, censuró, censuraron, critica, critican, criticó, criticaron, condena, condenan, condenó, condenaron, imputa, imputó, señala … como responsable, señaló … como responsable, señalaron … como responsables, señaló … como responsables""",
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "acusando, denunciando, culpando, responsabilizando, criticando",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause quote infinitive",
        """pide, piden, pedía, pidió, pidieron, pedido, exige, exigen, exigía, exigió, exigieron, exigido, reclama, reclaman, reclamó, reclamaron, reclamado, demanda, demandan, demandó, demandaron,
        solicita, solicitan, solicitó, solicitaron, solicitado, propone, proponen, propuso, propusieron, recomienda, recomendó, recomendaron, aboga por, abogan por, abogó por, abogaron por, ordena, ordenó""",
    ),
    cues(Polarity.DEMAND, "clause", "quiere, quieren, quería, querían"),
    cues(Polarity.DEMAND, "clause infinitive", NEEDED),
    cues(
        Polarity.DEMAND,
        "object",
        "insta, instan, instó, instaron, llama a, llaman a, llamó a, llamaron a, exhorta, exhortan, exhortó, exhortaron, urge, urgió, urgieron, invita, invitó, emplaza, emplazó, conmina, conminó",
    ),
    cues(
        Polarity.DEMAND,
        "noun clause infinitive",
        "pidiendo, exigiendo, reclamando, solicitando, proponiendo",
        shares_subject=True,
    ),
    cues(Polarity.DEMAND, "object", "instando, llamando a, exhortando", shares_subject=True),
    cues(
        Polarity.INTEND, "clause noun infinitive quote", "promete, prometen, prometía, prometió, prometieron, prometido"
    ),
    cues(
        Polarity.INTEND,
        "infinitive",
        "prevé, prevén, preveía, preveían, proyecta, proyectan, tiene intención de, tienen intención de, tiene la intención de, tienen la intención de, acordó, acordaron, acuerda, acuerdan, ha acordado, han acordado",
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        """se compromete a, se comprometen a, se comprometió a, se comprometieron a, comprometido a, amenaza con, amenazan con, amenazó con, amenazaron con, amenazaba con, amenazaban con, amenazado con,
        planea, planean, tiene previsto, tienen previsto, pretende, pretenden, se propone""",
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive",
        "prometiendo, amenazando con, comprometiéndose a",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """asegur, afirm, declar, indic, señal, explic, agreg, inform, anunci, confirm, destac, recalc, precis, apunt, manifest, revel, reiter, consider, opin, estim, calcul, replic, contest,
            relat, coment, expres, detall, argument, aleg, aclar, lament, comunic, notific, pronostic, narr, testific, asever, enfatiz, remarc, resalt, acot, objet, augur, avis, adelant, anticip,
            mencion, ratific, refrend, garantiz, reafirm, divulg, especific, profetiz, teoriz, insinu, rememor, atestigu, enfatiz, deplor, consign, extern, constat, corrobor, puntualiz, matiz, apostill, zanj""",
            "an, ó, aron, aba, aban, ado",
            "",
        )
        + """, especifica, reafirma, refrenda, insinúa, divulga, ratifica, explicita que, explicitan, explicitó que, explicitado, adivinó que, repite, repiten, repitió, repitieron, repetía, repetían, repetido,
        predice, predicen, predijo, predijeron, predecía, predicho, esgrime, esgrimen, esgrimió, esgrimieron, esgrimía, esgrimido, deduce, deducen, dedujo, dedujeron, infiere, infieren, infirió, intuye, intuyen, presume que, presumen que,
        sospecha que, sospechan, sospechó que, sospecharon que, sospechaba, sospechaban, imagina que, imaginan que, conjetura que, conjeturan, especula con que, especuló con que, especula que, especulan que, especuló que, suponen que, temía, temían, temió, temieron,
        esperaba que, esperaban que, confiaba en, confiaban en, confía en que, confían en que, confió en que, confiaron en que, creyeron, creído, opinado, pensaron, preveía, preveían, previó, previeron, contradijo que,
        mantiene que, mantienen que, mantuvo que, mantuvieron que, mantenía que, mantenían que, ha mantenido que, han mantenido que, defiende que, defienden que, defendió que, defendieron que, defendía que, ha defendido que, han defendido que,
        entiende que, entienden que, entendió que, entendían que, ha entendido que, han entendido que, juzga que, juzgan que, juzgó que, asume que, asumen que, asumió que, concede que, concedió que, convino en que, transmite que, transmiten que, transmitió que, transmitieron que,
        traslada que, trasladó que, trasladaron que, sentencia que, falló que, decretó que, narraban, escribieron, cuentan que, han contado, ha contado que, había contado, publicaba, publicaban, difundió que,
        coincide en, coinciden en, coincidió en, coincidieron en, coincidía en, ha coincidido en, han coincidido en, incide en, inciden en, incidió en, incidieron en, ha incidido en, insistía en, insistían en, abunda en que, abundó en que,
        hizo énfasis en, hace énfasis en, hicieron énfasis en, hicieron hincapié en, ha hecho hincapié en, han hecho hincapié en, ponen de manifiesto, pusieron de manifiesto, ha puesto de manifiesto, pone de relieve, ponen de relieve, pusieron de relieve, ha puesto de relieve,
        da cuenta de que, dan cuenta de que, dio cuenta de que, dieron cuenta de que, da fe de que, dan fe de que, dio fe de que, da por hecho, dan por hecho, dio por hecho, dieron por hecho, da por seguro, dio por seguro, da por sentado, dan por sentado, dio por sentado,
        tiene claro, tienen claro, tenía claro, deja en claro, dejan en claro, dejaron en claro, ha dejado en claro, han dejado en claro, dejaban claro, deja constancia de que, dejó constancia de que, deja entrever, dejan entrever, dejó entrever, dejaron entrever, ha dejado entrever, deja caer que, dejó caer que,
        estaba convencido de, estaba convencida de, están convencidos de, están convencidas de, se muestra convencido de, se muestra convencida de, se muestran convencidos de, se mostraron convencidos de, se mostró seguro de, se mostró segura de,
        se mostró confiado en, se mostró confiada en, se muestra confiado en, se mostraron confiados en, se declaró convencido de, se declaró convencida de, es de la opinión de que, son de la opinión de que, es del parecer de que, tiene la impresión de que, tiene la certeza de que, tiene la convicción de que, tiene la esperanza de que, expresó su confianza en que, manifestó su confianza en que, expresó su esperanza de que, expresó su preocupación por,
        se reafirma en, se reafirmó en, se reafirmaron en, se ratifica en que, se ratificó en que, se alegra de, se alegró de, se alegraron de, se felicita de, se felicitaron de, se congratularon de, se jactaron de, se jactan de, presumen de, presumieron de, presumía de, se ufana de, se vanagloria de, se vanaglorió de, se enorgullece de, se enorgulleció de, se quejaba de, se quejaban de, se lamentaba de, se lamentaban de, se lamentan de, se lamentaron de,
        """
        + combined(
            "certific, dictamin, evoc, filtr, anot, celebr, festej, pormenoriz, testimoni, telefone, desliz, rememor, proclam",
            "a, an, ó, aron, aba, aban",
            "",
        )
        + """, resume, resumen, resumió, resumieron, resumía, resumían, difunde, difunden, difundió, difundieron, difundía, recoge, recogen, recogió, recogieron, recogía, asienta que, asentó que, asentaron que,
        prueba que, prueban que, probó que, probaron que, presume, presumen, presumió, presumieron, leyó, leyeron, reza, rezan, rezaba, rezaban,
        se jacta, se jactan, se jactó, se jactaron, se ufana, se ufanan, se ufanó, se ufanaron, se burla, se burló, se mofa, se mofó, mandó decir, mandaron decir, manda decir,
        se excusó, se sincera, se sinceró, se sinceraba, se queja que, sale a decir que, salió a decir que""",
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        combined(
            """espet, remach, remat, ironiz, brome, exclam, tuite, poste, reflexion, reaccion, susurr, murmur, mascull, balbuce, suspir, solloz, refunfuñ, chill, clam, vocifer, tranquiliz, contraatac,
            apuntill, retruc, sintetiz, ejemplific, recapitul, pontific, filosof, felicit, ensalz, dramatiz, elogi, agradec, zanj, increp, declam""",
            "ó, aron, ado",
            "",
        )
        + """, atajó, atajaron, resume, resumen, resumió, resumieron, sintetiza, ejemplifica, concedió, corrige, corrigió, corrigieron, enumeró, inquirió, inquiere, soltó, soltaron, musitó, 
        se defiende, se defendió, se defendieron, se despidió, se disculpó, se disculparon, se desahogó, se desahoga, se explayó, se rió, rió, lloró, volvió a la carga""",
    ),
    cues(Polarity.ASSERT, "clause quote", SAID_AFTER),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "se lee, se leía, se puede leer, se podía leer, puede leerse, podía leerse, consta, constaba, consta que, constaba que",
        placed=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        combined(
            "advierte, advierten, advirtió, advirtieron, advertía, advertido, alertan, alertó, alertaron, alertado, avisan, avisó, avisaron, informa, informan, informó, informaron",
            "de, del",
        )
        + ", avisó sobre, informaron sobre, informan sobre",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """mencionando, finalizando, exponiendo, expresando, avisando, relatando, narrando, contando que, escribiendo, sugiriendo, remarcando, enfatizando, resaltando, ratificando, aseverando, confesando, jurando, opinando, estimando,
        pronosticando, vaticinando, augurando, dejando claro, dejando en claro, haciendo hincapié en, haciendo énfasis en, haciendo ver, haciendo notar, dando a entender, dando a conocer, poniendo de manifiesto, poniendo de relieve, insinuando,
        aduciendo, esgrimiendo, replicando, repitiendo, apostillando, bromeando, ironizando, quejándose de, lamentándose de, refiriendo que, comunicando, notificando, garantizando, insistiendo, recordando, prediciendo, exclamando, gritando, zanjando, sentenciando""",
        shares_subject=True,
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive quote",
        """negaban, desmentía, desmentían, descartaba, descartaban, refutaba, refutaban, rebatía, rebatían, rebatido, contradicen, contradijeron, contradecía, contradicho, repudian, repudiaron, repudiaba, repudiado,
        se oponía a, se oponían a, se ha opuesto a, se han opuesto a, se muestra contrario a, se mostró contrario a, se mostró contraria a, se mostraron contrarios a, se manifestó en contra de, se manifestaron en contra de, se pronunció en contra de, se pronunciaron en contra de, se mostró en contra de, se mostraron en contra de,
        está en contra de, están en contra de, estaba en contra de, se posicionó en contra de, votó en contra de, votaron en contra de, no está de acuerdo con, no están de acuerdo con, no estuvo de acuerdo con, no estuvieron de acuerdo con, no estaba de acuerdo con, está en desacuerdo con, están en desacuerdo con, no está de acuerdo en, """
        + DENIED_AFTER,
    ),
    cues(Polarity.DENY, "clause noun quote", "rechazaba, rechazaban"),
    cues(
        Polarity.DENY,
        "noun",
        combined(
            "desestim, desech, desdeñ, desautoriz, desacredit, ridiculiz, impugn, descalific",
            "an, ó, aron, aba, ado",
            "",
        )
        + """, desacredita, impugna, descalifica, echan por tierra, echaron por tierra, tira por tierra, tiró por tierra, tiran por tierra, salió al paso a, se desmarcan de, se desmarcaron de, se ha desmarcado de, se desvincularon de, se ha desvinculado de, se deslindan de,
        se desliga de, se desligó de, se distancia de, se distanció de, no comparte, no comparten, no compartió, discrepa de, discrepan de, discrepó de, discreparon de, discrepa con, discrepan con, discrepó con, discreparon con, disiente de, disienten de, disintió de, """
        + combined(
            "no, ni",
            "acepta, aceptan, aceptó, aceptaron, aceptaba, aceptaban, ha aceptado, han aceptado, da crédito a, dan crédito a, dio crédito a, dieron crédito a, da por buena, da por bueno, dan por buena, dan por bueno, da por cierta, da por cierto, suscribe, suscriben",
        ),
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive",
        "desestimando, repudiando, desautorizando, oponiéndose a, contradiciendo, "
        + combined("al, tras, después de, luego de, además de", "negar, desmentir, refutar, descartar"),
        shares_subject=True,
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """dudaba, dudaban, dudaba de, ha dudado de, han dudado de, dudaron, ponía en duda, ha puesto en duda, han puesto en duda, pone en tela de juicio, ponen en tela de juicio, puso en tela de juicio, pusieron en tela de juicio, pone en cuestión, puso en cuestión, pone en entredicho, ponen en entredicho, pusieron en entredicho,
        cuestionaba, cuestionaban, desconfía de, desconfían de, desconfió de, recela de, recelan de, se muestra escéptico sobre, se mostró escéptico sobre, se mostró escéptica sobre, expresaron dudas sobre, expresaron sus dudas sobre, manifestó dudas sobre, manifestó sus dudas sobre, plantea dudas sobre, planteó dudas sobre, tiene dudas de,
        se preguntaba, se preguntaban, se ha preguntado, se han preguntado, se cuestiona si, se cuestionó si, ve difícil que, ven difícil que, ve poco probable que, ve improbable que, considera poco probable que, consideró poco probable que, considera improbable que, consideró improbable que, cree poco probable que""",
    ),
    cues(
        Polarity.ACCUSE,
        "object quote",
        combined(
            "culp, responsabiliz, achac, reproch, recrimin, censur, critic, imput, culpabiliz, fustig, inculp",
            "an, ó, aron, aba, aban, ado",
            "",
        )
        + """, acusaban, recrimina, censura a, imputa, culpabiliza, fustiga, inculpa, condenaba, condenaban, afea, afean, afeó, afearon, ha afeado, echa en cara, echan en cara, echó en cara, echaron en cara, arremete contra, arremeten contra, arremetió contra, arremetieron contra, ha arremetido contra, han arremetido contra,
        lanzó duras críticas contra, lanzó duras críticas a, señala a … como, señalan a … como, señaló a … como, señalaron a … como, """
        + ACCUSED_AFTER,
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "reprochando, recriminando, condenando, censurando, achacando, imputando, arremetiendo contra, culpabilizando, "
        + combined(
            "al, tras, después de, luego de, además de",
            "acusar, culpar, responsabilizar, criticar, reprochar",
        ),
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause quote infinitive",
        combined("exig, ped", "ían", "")
        + ", "
        + combined(
            "reclam, demand, solicit, recomend, aconsej, orden, propugn, preconiz", "ó, aron, aba, aban, ado", ""
        )
        + """, reclaman, demandan, solicitan, recomiendan, recomienda, aconseja, aconsejan, ordenan, propugna, propugnan, preconiza, preconizan, proponía, proponían, ha propuesto, han propuesto, había propuesto, habían propuesto, ruega, ruegan, rogó, rogaron, rogaba, rogado, suplica, suplican, suplicó, suplicaron, implora, imploran, imploró, imploraron,
        abogaba por, abogaban por, ha abogado por, han abogado por, se mostró partidario de, se mostró partidaria de, se mostraron partidarios de, se muestra partidario de, se muestra partidaria de, se muestran partidarios de, es partidario de, es partidaria de, son partidarios de, se declaró partidario de, se declaró partidaria de,
        está a favor de, están a favor de, se mostró a favor de, se mostraron a favor de, se manifestó a favor de, se manifestaron a favor de, se pronunció a favor de, se pronunciaron a favor de, se posicionó a favor de, """
        + ", ".join((DEMANDED_AFTER, NEED)),
    ),
    cues(
        Polarity.DEMAND,
        "clause",
        "desea que, desean que, deseó que, ha querido que, quiso que, quisieron que, quisiera que, le gustaría que, les gustaría que, mandó que, decreta que",
    ),
    cues(
        Polarity.DEMAND,
        "object",
        """instaba, instaban, instado, llamaba a, llamaban a, ha llamado a, han llamado a, exhortaba, exhortaban, exhortado, urgen, urgió a, urge a, urgen a, urgieron a, emplazan, emplazaron, emplazado, conminan, conminaron, conminado, apremia a, apremió a, apremiaron a,
        animó a, anima a, animan a, animaron a, alienta a, alentó a, alentaron a, """
        + combined(
            "hizo un, hace un, hacen un, hicieron un, ha hecho un, han hecho un, realizó un, realizaron un, lanza un, lanzó un, lanzaron un, reiteró el, reiteró su",
            "llamado a, llamado al, llamamiento a, llamamiento al",
        )
        + ", "
        + URGED_AFTER,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause infinitive",
        "recomendando, aconsejando, rogando, suplicando, abogando por, ordenando",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "clause",
        combined(
            "al, tras, después de, luego de, además de", "pedir, exigir, reclamar, solicitar, proponer, recomendar"
        ),
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "object",
        "urgiendo a, invitando a, animando a, emplazando a, conminando a",
        shares_subject=True,
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        """prometían, se ha comprometido a, se han comprometido a, planeaba, planeaban, planeó, planearon, 
        tiene la intención de, tenía la intención de, tenían la intención de, tiene intención de, tenía intención de, tenían intención de, tiene el propósito de, tiene planeado, tienen planeado, tiene planes de, tienen planes de,
        se dijo dispuesto a, se dijo dispuesta a, dijo estar dispuesto a, dijo estar dispuesta a, se mostró dispuesto a, se mostró dispuesta a, se mostraron dispuestos a, se muestra dispuesto a, se muestran dispuestos a, se declaró dispuesto a,
        se ofreció a, se ofrecieron a, se ofrece a, amenazaban con, """
        + OWN_WILL,
    ),
)

SPANISH = Language(
    code="es",
    name="Spanish",
    script="Latin",
    capitals_mark_names=True,
    drops_subjects=True,
    subject_after=True,
    cues=CUES,
    tail_contrasts=phrases("pero, aunque, sin embargo"),
    clause_joiners=phrases("y, e, pero, sin embargo, mientras que, en tanto que"),
    tail_openers=phrases("lo que, lo cual"),
    tail_nouns=words("algo cosa hecho extremo"),
    tail_links=phrases("que, la cual, las cuales"),
    tail_cues=(
        cues(
            Polarity.DENY,
            "clause noun",
            combined("negad, desmentid, rechazad, refutad, descartad, desestimad", "a, as, os", ""),
        ),
        cues(
            Polarity.ASSERT,
            "clause noun",
            "confirma, confirman, confirmó, confirmaron, confirmado, confirmada, confirmadas, reconoce, reconocen, "
            "reconoció, reconocieron, admite, admiten, admitió, admitieron, corrobora, corroboró, corroboraron, ratificó, "
            "ratificaron",
        ),
    ),
    citing=phrases(
        "citando a, citando al, citando, que cita a, que cita al, que citó a, que citó al, con cita de, "
        "con información de, que citan a, que citaba a"
    ),
    according_to=phrases(
        "según, de acuerdo con, de acuerdo al, de acuerdo a, conforme al, conforme a, en palabras de, en palabras del, a juicio de, a juicio del, en opinión de, en opinión del, a decir de, a decir del, "
        "al decir de, al decir del, a ojos de, a ojos del, a criterio de, a criterio del, a entender de, en voz de, en voz del, "
        "a su juicio, en su opinión, a su entender, a su parecer, a su modo de ver, a su criterio, "
        "a parecer de, al parecer de, desde el punto de vista de, desde el punto de vista del, desde la óptica de, desde la perspectiva de, por boca de, en boca de, en su criterio, desde su punto de vista, bajo su punto de vista, en versión de, en versión del, a entender del, a modo de ver de"
    ),
    rule_nouns=words(
        "previsto acordado establecido dispuesto planeado programado pactado estipulado convenido calendario plan planes cronograma leyenda tradición caso casos edad edades "
        "tipo género sexo tamaño origen zona nivel grado orden gustos necesidades circunstancias temporada peso ocasión"
    ),
    complementisers=words("que"),
    quotation_marks=(("«", "»"), ("“", "”"), ('"', '"'), ("‘", "’")),
    sentence_openers=words(
        "el la los las un una unos unas este esta estos estas según durante tras ante en con desde aunque cuando mientras además también asimismo luego después antes así "
        "ayer hoy debido gracias todos muchos algunos varios esto ahora actualmente recientemente finalmente"
    ),
    titled_nouns=words(
        "película películas filme serie telenovela novela libro libros cuento poema obra canción canciones tema sencillo álbum disco programa reality diario periódico revista semanario portal sitio blog canal cadena "
        "colectivo plataforma movimiento coalición campaña titulado titulada llamado llamada denominado denominada apodado apodada alias lema bar restaurante hotel club barrio colonia"
    ),
    say_verbs=words("dijo dice afirmó aseguró señaló explicó"),
    intend_words=phrases(
        """planea, planean, planeaba, tiene previsto, tienen previsto, tenía previsto, tenían previsto, tiene pensado, tienen pensado, no tiene previsto, no tienen previsto, pretende, pretenden, pretendía, no pretende,
        se propone, se proponen, tiene la intención de, tienen la intención de, tenía la intención de, tenían la intención de, tiene intención de, tienen intención de, no tiene intención de, no tiene intención alguna, no tienen intención de, no tenía intención de, no tiene ninguna intención, no tengo intención de,
        no tiene la intención de, no tienen la intención de, tengo la intención de, no tenemos intención de, tenemos la intención de, busca, buscará, buscan, está dispuesto a, está dispuesta a, están dispuestos a, están dispuestas a, estaba dispuesto a, no está dispuesto a, no está dispuesta a,
        estoy dispuesto a, estoy dispuesta a, estamos dispuestos a, se prepara para, se preparan para, está preparando, están preparando, se dispone a, se disponen a, ha decidido, han decidido, decidió, decidieron, hemos decidido, he decidido, se niega a, se niegan a, se negará a, me niego a, nos negamos a,
        se compromete a, se comprometen a, se comprometió a, me comprometo a, nos comprometemos a, estudia, estudian, baraja, barajan, está estudiando, están estudiando, está considerando, contempla, contemplan, prevé, prevén, """
        + combined(
            "va a, van a, no va a, no van a, iba a, iban a",
            "presentar, denunciar, demandar, dimitir, renunciar, recurrir, apelar, pedir, solicitar, exigir, seguir, continuar, convocar, permitir, tolerar, aceptar, negociar, ceder, reabrir, abrir, cerrar, invertir, construir, enviar, retirar, apoyar, votar, luchar, investigar, publicar, lanzar, crear, aplicar, reforzar, defender, colaborar, participar, firmar, proponer, impulsar, contratar, despedir, pagar",
        )
    ),
    confirmations=words("confirma confirmó confirmaron confirmado precisó reveló aclaró"),
    beliefs=words("cree creen piensa piensan considera consideró"),
    passive_auxiliaries=words(
        "estar estoy estamos estuvo estuvieron esté estén está están estaba estaban es son era eran fue fueron ser sido será serán siendo"
    ),
    infinitive_marks=words("para debe deben puede pueden"),
    determiners=words(
        "el la los las un una unos unas este esta estos estas ese esa esos esas tal tales aquel aquella su sus mi mis nuestro nuestra nuestros nuestras "
        "algunos algunas uno varios varias muchos todo toda todos todas ambos ambas otro otra otros otras dos tres cuatro cinco seis siete ocho nueve diez ningún ninguna cada "
        "aquellos aquellas muchas pocos pocas numerosos numerosas diversos diversas distintos distintas diferentes ciertos ciertas cierto cierta cualquier sendos sendas"
    ),
    prepositions=words(
        "en a al ante bajo con contra desde durante entre hacia hasta para por según sin sobre tras mediante "
        "detrás debajo encima delante dentro alrededor enfrente debido gracias junto frente pese cerca lejos respecto"
    ),
    noun_prepositions=words("de del para en contra al a"),
    genitives=words("de del"),
    agent_prepositions=words("por"),
    governed_prepositions=words("de a al en"),
    infinitive_endings=words("ar er ir arse erse irse arlo arla arlos erlo erla irlo irla"),
    bound_participles=words("ado ido ada ida ados idos adas idas"),
    passive_participles=words("ada ida ados idos adas idas"),
    past_verb_endings=words("ó aron ieron"),
    condition_openers=words("si"),
    adjunct_openers=phrases(
        "después de, antes de, luego de, a pesar de, además de, en lugar de, en vez de, en caso de, con tal de, a fin de, con el fin de, una vez, ya, siempre, dado, puesto, visto, así, tal, "
        "de modo, de manera, de forma, a medida, de ahí, salvo, excepto, a menos"
    ),
    object_closers=words("cuyo cuya donde pero mientras aunque"),
    aside_openers=words("como"),
    place_prepositions=words("desde"),
    adverb_suffixes=words("mente"),
    manner_endings=words(
        "ando iendo yendo ado ada ido ida dicho expuesto sonriente adscrito adscrita dependiente perteneciente"
    ),
    plural_endings=words("an en on"),
    plural_determiner_endings=words("s"),
    manner_phrases=phrases(
        "en redondo, punto por punto, de raíz, en repetidas ocasiones, en varias ocasiones, en numerosas ocasiones, de nuevo, una vez más, otra vez, sin rodeos, en bloque, con firmeza, con dureza, en público, por completo, en parte, de plano, de forma tajante, de manera tajante, "
        "con contundencia, con rotundidad, con claridad, con vehemencia, con ironía, con sorna, con tristeza, con orgullo, entre lágrimas, entre risas, de manera contundente, de forma contundente, de manera categórica, de forma categórica, de manera enérgica, de forma enérgica, de manera rotunda, de forma rotunda, de manera clara, de forma clara, en todo momento, al unísono, en reiteradas ocasiones, en reiteradas oportunidades, en varias oportunidades, en diversas ocasiones, en distintas ocasiones, en múltiples ocasiones, en más de una ocasión, en voz alta, por escrito, en exclusiva, en vivo, en directo, sin tapujos, sin ambages, sin dudar, sin titubeos"
    ),
    manner_words=words("como según"),
    coordinators=words("y e o u ni"),
    clause_openers=words("pero mientras aunque porque cuando si como pues donde sino"),
    opening_subordinators=words("aunque mientras"),
    relatives=words("que quien quienes cual cuales cuyo cuya donde"),
    auxiliaries=words(
        "está están estaba estaban ha han había habían haya hayan fue es son no también ya además siempre nunca se lo le les la las los nos me te os aún todavía "
        "tajantemente categóricamente rotundamente firmemente enérgicamente reiteradamente posteriormente oficialmente recientemente sí"
    ),
    finite_verbs=words(
        "es son era eran fue fueron está están estaba estaban ha han había habían será serán sería hay hubo tiene tienen puede pueden debe deben "
        "va van hace hacen murieron murió sigue siguen continúa continúan permanece permanecen tenía tenían podía podían debía debían"
    ),
    adverbs=words(
        "jamás tampoco bien también además después luego entonces ayer hoy mañana posteriormente asimismo sin embargo no obstante ya aún todavía así ahora antes "
        "previamente mientras finalmente incluso allí aquí igualmente "
        "solo sólo solamente apenas quizá quizás acaso pronto tarde temprano anoche anteayer antier inclusive inmediatamente entretanto ahí allá acá"
    ),
    pronouns=words("él ella este esta ése aquel"),
    plural_pronouns=words("ellos ellas estos estas"),
    body_pronouns=words("ella éste ésta"),
    articles=words("el la los las un una unos unas"),
    first_person=words("yo nosotros nosotras me mi mis nos nuestro nuestra nuestros nuestras"),
    impersonal=words("se ello"),
    titles=words(
        "sr sra señor señora don doña presidente presidenta primer primera ministro ministra secretario secretaria general embajador embajadora coronel "
        "capitán comandante almirante director directora jefe jefa canciller rey reina príncipe juez jueza fiscal alcalde alcaldesa diputado diputada "
        "senador senadora gobernador gobernadora papa doctor doctora dr dra profesor profesora abogado abogada líder dirigente vicepresidente vicepresidenta viceministro viceministra subsecretario subsecretaria exsecretario exsecretaria procurador procuradora comisionado comisionada delegado delegada consejero consejera "
        "sargento sargenta teniente brigadier mariscal comisario comisaria inspector inspectora magistrado magistrada rector rectora decano decana cónsul nuncio jeque emir sultán ayatolá imán rabino monseñor cardenal obispo arzobispo fray sor ingeniero ingeniera ing licenciado licenciada lic arquitecto arquitecta arq maestro maestra mtro mtra legislador legisladora congresista asambleísta eurodiputado eurodiputada parlamentario parlamentaria concejal concejala regidor regidora síndico intendente prefecto tesorero tesorera contralor contralora superintendente coordinador coordinadora gerente presidentes cofundador cofundadora fundador fundadora expresidente expresidenta exministro exministra exgobernador exgobernadora exalcalde exalcaldesa exdirector exdirectora exdiputado exdiputada exsenador exsenadora exfiscal exjuez excanciller exvicepresidente exembajador excandidato excandidata candidato candidata precandidato precandidata aspirante seleccionador seleccionadora entrenador entrenadora conde duque marqués duquesa infanta princesa zar premier vicealcalde subdirector subdirectora subdelegado subdelegada viceprimer vicecanciller vicerrector vicerrectora vicefiscal interventor interventora defensor defensora subinspector subcomisario exjefe exjefa cofundadores vicepresidentes lehendakari lendakari conseller consellera consejeros"
    ),
    spokesmen=words("portavoz portavoces vocero vocera voceros"),
    roles=words(
        "personas gente ciudadanos pasajeros turistas clientes alumnos alumnas directores directoras ministros ministras jefes presidentes presidentas alcaldes gobernadores fiscales jueces abogados abogadas senadores senadoras consejeros embajadores líderes profesores profesoras doctores doctoras secretarios portavoces vicepresidentes concejal concejales concejala edil ediles funcionario funcionarios funcionaria fuente fuentes diplomático diplomáticos activista activistas vecino vecinos residente residentes testigo testigos "
        "combatiente combatientes rebelde rebeldes soldado soldados analista analistas experto expertos policías investigadores oficial oficiales médico médicos "
        "auditor auditores perito peritos inspector inspectores bombero bomberos pescador pescadores agricultor agricultores ganadero ganaderos maestro maestros docentes enfermera enfermero enfermeras cirujano piloto pilotos ingeniero ingenieros técnico técnicos economista economistas arqueólogo historiador historiadores empleado empleados operario operarios obrero obreros superviviente sobreviviente supervivientes sobrevivientes padre madre hermana hermano viuda preso presos agente agentes comerciante comerciantes estudiante estudiantes empresario empresarios "
        "científicos manifestantes campesinos dirigentes autoridades trabajadores familiares sindicalista sindicalistas asesor asesores "
        "mujer mujeres hombre hombres joven jóvenes anciano anciana niño niña hijo hija esposo esposa tío tía sobrino sobrina abuelo abuela amigo amiga amigos compañero compañera víctima víctimas científico científica investigadora investigador investigadoras especialista especialistas epidemiólogo viróloga virólogo psicólogo psicóloga biólogo bióloga sociólogo politólogo escritor escritora autor autora autores actor actriz cantante periodista periodistas corresponsal fundador fundadora propietario propietaria dueño dueña entrenador entrenadora jugador jugadores futbolista magnate empresaria obispo arzobispo cardenal sacerdote expresidente exministro exministra mandatario mandataria exmandatario priista opositor opositores usuario usuarios internautas comisario detenido acusado "
        "microbiólogo microbióloga microbiólogos microbiólogas toxicólogo toxicóloga toxicólogos toxicólogas neumólogo neumóloga neumólogos neumólogas infectólogo infectóloga infectólogos infectólogas ornitólogo ornitóloga ornitólogos ornitólogas hidrólogo hidróloga hidrólogos hidrólogas climatólogo climatóloga climatólogos climatólogas criminólogo criminóloga criminólogos criminólogas urólogo uróloga urólogos urólogas radiólogo radióloga radiólogos radiólogas dermatólogo dermatóloga dermatólogos dermatólogas patólogo patóloga patólogos patólogas farmacólogo farmacóloga farmacólogos farmacólogas oceanógrafo oceanógrafa oceanógrafos oceanógrafas "
        "jardinero jardinera jardineros jardineras cartero cartera carteros carteras quiosquero quiosquera quiosqueros quiosqueras camillero camillera camilleros camilleras farero farera fareros fareras molinero molinera molineros molineras pescadero pescadera pescaderos pescaderas almacenero almacenera almaceneros almaceneras cajero cajera cajeros cajeras carnicero carnicera carniceros carniceras panadero panadera panaderos panaderas portuario portuaria portuarios portuarias mecánico mecánica mecánicos mecánicas "
        "esquiadora esquiadoras distribuidora distribuidoras cobradora cobradoras operadora operadoras auditora auditoras leñadora leñadoras pintora pintoras escaladora escaladoras exportadora exportadoras importadora importadoras proveedora proveedoras constructora constructoras inspectora inspectoras cazadora cazadoras esquiador esquiadores distribuidor distribuidores cobrador cobradores operador operadores auditores leñador leñadores escalador escaladores exportador importador importadores proveedor proveedores constructor constructores cazador cazadores inspectores estibador estibadora chatarrero chatarreros aparejador aparejadora "
        "anestesista anestesistas motorista motoristas telefonista telefonistas contrabandista contrabandistas electricista electricistas forense forenses albañil albañiles peón peones mozo mozos copiloto copilotos chófer chóferes cabo cabos edecán edecanes párroco párrocos cura curas guarda guardas guardabosques guardaparque guardaparques vigilante vigilantes celador celadora celadores conserje conserjes pariente parientes montañero montañeros alpinista alpinistas arriero arrieros jornalero jornalera jornaleros tripulante tripulantes vicealcaldesa instructor instructora instructores gerentes concejalas pescadora labrador labradores parteros comadrona matrona farmacéutico farmacéutica geóloga meteoróloga bombera "
        "funcionarias diputados diputadas legisladores legisladoras congresistas regidores candidatos candidatas aspirantes militares uniformados generales exfuncionario exfuncionarios exagente exmilitares exempleado exempleados guerrilleros guerrillero paramilitares reclusos internos procesado imputado imputada acusada acusados sospechoso sospechosa sospechosos agresor atacante atacantes terroristas yihadistas manifestante huelguistas defensores ambientalista ambientalistas ecologista ecologistas feminista feministas cabecilla capo religiosa religiosas religioso monja monjas pastor pastores creyentes feligreses fieles pediatra pediatras ginecólogo ginecóloga cardiólogo cardióloga oncólogo oncóloga neurólogo neuróloga psiquiatra psiquiatras psicólogos psicólogas nutricionista nutriólogo nutrióloga veterinario veterinaria odontólogo terapeuta paramédico paramédicos sanitarios farmacéuticos meteorólogo meteorólogos geólogo geólogos sismólogo sismólogos vulcanólogo vulcanólogos astrónomo astrónomos matemático matemáticos físicos químicos biólogos virólogos epidemiólogos epidemióloga sociólogos socióloga politólogos politóloga antropólogo antropóloga historiadora filósofo filósofa ingeniera arquitecto arquitecta urbanista jurista juristas constitucionalista catedrático catedrática catedráticos académico académica académicos académicas docente maestra maestras alumna universitarios productor productora productores guionista compositor compositora músico músicos rapero rapera humorista comediante youtuber youtubers influencer influencers tuitero tuiteros locutor locutora reportero reportera reporteros fotógrafo fotógrafa columnista columnistas editor editora comentarista comentaristas cronista deportista deportistas atleta atletas tenista ciclista boxeador luchador luchadora árbitro árbitros portero delantero mediocampista centrocampista guardameta goleador jugadoras seleccionador granjero granjeros apicultor apicultores transportistas taxista taxistas camionero camioneros chofer choferes conductor conductora conductores repartidor repartidores vendedor vendedora vendedores consumidor consumidores cliente pasajero pasajera usuaria internauta lector lectores votante votantes elector electores contribuyentes accionista accionistas inversionista inversionistas inversor inversores banquero banqueros hotelero hoteleros hosteleros exportadores migrante migrantes inmigrante inmigrantes refugiado refugiada refugiados desplazados nieto nieta nietos cuñado cuñada suegro suegra yerno nuera novio novia exesposa exesposo exmarido marido exnovio exnovia padres madres hijos hijas hermanos hermanas vecina vecinas lugareño lugareños aldeano aldeanos poblador pobladores comuneros indígenas ciudadano ciudadana habitante habitantes inquilino inquilinos propietarios tenderos jubilado jubilada jubilados pensionistas viudas huérfano adolescente adolescentes ancianos camarero camarera cocinero chef peluquero peluquera agricultora ganadera viticultor viticultores apoderado vocales directivo directiva directivos consejera mandatarios mandatarias gobernantes políticos políticas expresidentes exministros exdiputados excompañero excompañeros compañeros compañeras amigas opositora opositoras disidente disidentes separatistas independentistas nacionalistas socialistas comunistas conservadores populares liberales republicanos demócratas ultras críticos detractores denunciante denunciantes demandante demandantes querellante querellantes fallecido herido heridos socorrista socorristas rescatista rescatistas voluntario voluntaria voluntarios cooperante cooperantes observador observadores observadora negociador negociadores mediador mediadora mediadores interlocutores traductor traductora secuestrador secuestradores rehén rehenes exsoldado veterano veteranos marinero marineros marinos azafata azafatas controladores maquinista maquinistas ferroviarios estibadores mineros minero"
    ),
    bodies=words(
        "patronal patronales junta ayuntamiento diputación generalitat gremio federaciones club cámara cooperativa consorcio fundación firma juzgado audiencia aerolínea petrolera eléctrica farmacéutica constructora aseguradora minera naviera entidad institución plataforma colectivo movimiento alianza iglesia episcopado conferencia ministerio gobierno ejército partido sindicato unión agencia autoridad consejo comisión comité organización departamento oficina tribunal corte "
        "gerencia aduana aduanas prefectura capitanía consulado cofradía hermandad tripulación regimiento gabinete cuadrilla clan banda misión morgue veeduría federación "
        "policía fuerza fuerzas coalición grupo asociación federación confederación observatorio comando administración régimen oposición parlamento senado congreso "
        "programa fondo defensa justicia ong asamblea banco instituto centro universidad dirección empresa compañía alcaldía fiscalía embajada presidencia defensoría kremlin ejecutivo secretaría cancillería hospital "
        "concejo cabildo legislatura procuraduría contraloría superintendencia intendencia gobernación municipalidad municipio consejería delegación subdelegación viceministerio jefatura comisaría comandancia guardia gendarmería armada marina guerrilla cartel cártel facción brigada batallón monarquía pentágono eurocámara govern xunta consell consistorio mancomunidad judicatura magistratura clínica laboratorio laboratorios facultad academia colegio rectorado rectoría archidiócesis arquidiócesis diócesis vaticano arzobispado obispado parroquia sociedad corporación multinacional tecnológica automotriz telefónica operadora distribuidora consultora calificadora aseguradoras financiera inmobiliaria productora editorial discográfica fabricante liga moncloa zarzuela subsecretaría ministerios gobiernos tribunales juzgados sindicatos partidos empresas compañías bancos asociaciones organizaciones instituciones organismos organismo agrupación bancada fracción grupos comités consejos oficinas policías oenegé oenegés ongs milicia milicias talibán talibanes coordinadora patronato mutua mutualidad confederaciones cámaras interior exteriores sanidad tráfico hacienda onu otan oms ue unicef unesco fmi bce ocde pentágono bundesbank"
    ),
    generic_persons=words(
        "mandatario mandataria político política funcionario funcionaria empresario empresaria magnate legislador legisladora parlamentario parlamentaria prelado pontífice jerarca clérigo religioso religiosa "
        "artista cantante actor actriz intérprete conductor conductora presentador presentadora modelo futbolista jugador jugadora delantero portero deportista tenista boxeador luchador luchadora piloto entrenador entrenadora técnico estratega "
        "investigador investigadora científico científica experto experta especialista académico académica catedrático catedrática facultativo facultativa galeno economista analista escritor escritora periodista comunicador comunicadora activista oyente diplomático diplomática militar letrado letrada magistrado magistrada"
    ),
    documents=words(
        "comunicado informe estudio declaración nota carta documento documentos encuesta texto boletín circular registro decreto informes estudios "
        "sentencia fallo auto resolución dictamen expediente atestado memorando memorándum reporte reportes sondeo sondeos encuestas censo estadísticas análisis artículo reportaje editorial crónica manifiesto publicación correo misiva oficio acta actas libro memoria querella escrito folleto panfleto grabación audio cable cables filtración comunicados cartas notas textos investigaciones resoluciones sentencias circulares boletines trabajo borrador acuerdo tratado dossier barómetro"
    ),
    others=words("otros otras"),
    partisans=words(
        "opositores opositor adversarios críticos detractores partidarios partidario aliados aliado rivales "
        "enemigos seguidores simpatizantes familiares abogados abogado abogada esposa viuda hijo hija hermano "
        "hermana padre madre familia"
    ),
    addressees=words("periodistas prensa reporteros diputados inversores inversionistas investigadores"),
    setting_nouns=words(
        "declaraciones entrevista rueda conferencia discurso mensaje tuit tribuna conversación comparecencia alocución "
        "entrevistas comparecencias podcast video vídeo publicación intervención ponencia charla mitin acto evento encuentro reunión sesión pleno audiencia debate gira visita conferencias redes cuenta perfil transmisión mañanera homilía ceremonia llamada foro seminario videoconferencia teleconferencia videollamada"
    ),
    time_words=words("pasado pasada"),
    time_nouns=words("semana mes año noche tarde mañana madrugada jornada día momento verano invierno primavera otoño"),
    institution_names=words(
        "bce bundesbank eurocámara fmi moncloa ocde oms onu otan pentágono talibán talibanes ue unesco unicef vaticano zarzuela kremlin generalitat "
        "xunta afp ap efe notimex reuters"
    ),
    media=words(
        "agencia diario periódico revista televisión radio cadena emisora canal portal medio medios "
        "periódicos diarios revistas semanario semanarios rotativo rotativos tabloide noticiero noticiario informativo televisora televisoras radiodifusora emisoras cadenas agencias prensa portales web efe reuters afp ap notimex"
    ),
    mute_words=words(
        "usted ustedes tú vosotros pandemia epidemia virus coronavirus enfermedad crisis guerra conflicto situación sequía inundación inundaciones tormenta huracán terremoto incendio incendios fuego lluvia lluvias clima temperatura voto votos triunfo victoria derrota búsqueda deseo deseos inconformidad erupción volcán contaminación cambio "
        "inflación desempleo deuda precio precios economía crecimiento demanda oferta experiencia historia realidad vida muerte tiempo hecho hechos verdad razón lógica silencio ausencia "
        "escasez falta violencia tensión tensiones presión miedo temor esperanza explosión ataque ataques bomba bombas puente carretera calle casa coche avión barco motor máquina aparato "
    ),
    negators=words("no nunca jamás ningún ninguna ninguno ni sin nadie nada tampoco"),
    refusals=phrases(
        "pidió reserva de su, pidieron reserva de su, pide reserva de su, pidió el anonimato, pidieron el anonimato, pide el anonimato, pidió anonimato, "
        "pidieron anonimato, exigió el anonimato, pidió mantener el anonimato, pidió no ser identificado, pidió no ser identificada, pidieron no ser identificados, cuenta de, cuenta con, cuentan con, contaba con, contaban con, contó con, contaron con, se negó a comentar, se negó a, rehusó, rehusaron, declinó, declinaron"
    ),
    verbal_nouns=words(
        "denuncia demanda condena critica protesta alerta duda culpa censura cuenta publica estima replica muestra"
    ),
    idioms=phrases(
        "citó a … conferencia, citó a … rueda, citaron a … conferencia, citaron a … rueda, quiere decir, quieren decir, pidió … anonimato, pidieron … anonimato, solicitó … anonimato, pidió … identificado, pidió … identificada, condena … pagar, condenó … pagar, condenó … años, condenó … prisión, condenó … cárcel, condenó … cadena, condenaron … años, condenaron … prisión, condenado … años, condenado … prisión"
    ),
    hedges=words(
        "quizá quizás tal vez podría podrían habría habrían sería serían probablemente posiblemente presunto presunta presuntos presuntamente supuesto supuesta supuestamente si"
    ),
    demand_words=phrases(
        "debe, deben, deberá, deberán, debería, deberían, tiene que, tienen que, hay que, es necesario, "
        "tendría que, tendrían que, habría que, habrá que, debemos, deberíamos, tenemos que, es imprescindible, es indispensable, es urgente, es preciso, es imperativo, es hora de que, hace falta que"
    ),
    future_words=phrases(
        combined(
            "vamos a, voy a, no vamos a, no voy a, yo voy a, yo no voy a, nosotros vamos a, nosotros no vamos a",
            "hacer, dejar, dar, tomar, poner, trabajar, luchar, entregar, volver, ganar, buscar, presentar, denunciar, demandar, dimitir, renunciar, recurrir, apelar, pedir, solicitar, exigir, seguir, continuar, convocar, permitir, tolerar, aceptar, negociar, ceder, reabrir, abrir, cerrar, invertir, construir, enviar, retirar, apoyar, votar, investigar, publicar, lanzar, crear, aplicar, reforzar, defender, colaborar, participar, firmar, proponer, impulsar, contratar, despedir, pagar, ir a, salir a, rebelarnos, acabar con, combatir, ayudar, cambiar, respetar, cumplir, eliminar, reducir, bajar, subir, mantener, iniciar, empezar, recuperar, revisar, analizar, estudiar, esperar, contar",
        )
        + ", va a presentar, va a denunciar, va a dimitir, va a recurrir, va a pedir, va a seguir, va a continuar, va a convocar"
    ),
    own_future_endings=("remos", "aré", "eré", "iré", "dré"),
    blame_words=phrases(
        "sin licitación, sin orden judicial, sin nuestro consentimiento, sin nuestro permiso, quisieron matarlo, "
        "quisieron matarla, querían matarlo, querían matarla, intentaron matarlo, intentaron matarla, nos mienten, "
        "nos ocultan, rompió la tregua, rompieron la tregua, nos golpearon, nos pegaron, nos dispararon"
    )
    + phrases(
        "masacre, matanza, crímenes de guerra, crimen de guerra, crímenes contra la humanidad, crimen de lesa humanidad, crímenes de lesa humanidad, genocidio, limpieza étnica, terrorismo de estado, régimen terrorista, "
        "estado terrorista, bárbaro, barbarie, atrocidades, agresión, mentiras, violaciones, tortura, torturas, propaganda, provocación, aceptó sobornos, aceptaron sobornos, recibió sobornos, recibieron sobornos, "
        "cobraron sobornos, dispararon primero, abrió fuego primero, "
        + combined(
            "es, son, era, eran, fue, fueron, sería, serían, único, únicos, principal, principales, verdadero, verdaderos, gran",
            "culpable de, culpables de, culpable del, culpables del, el culpable, los culpables, la culpable, cómplice, cómplices, cómplice de, cómplices de",
        )
        + ", "
        + combined(
            "responsable, responsables, culpable, culpables, detrás",
            "de la muerte, de la tragedia, de la crisis, de la situación, de la guerra, de la catástrofe, de la quiebra, de la violencia, de la masacre, de la matanza, de la desaparición, de las muertes, de los ataques, de los asesinatos, de los atentados, de los crímenes, de este, de esta, de estos, de estas, "
            "del ataque, del atentado, del asesinato, del crimen, del desastre, del fracaso, del caos, del conflicto, del derrumbe, del accidente, del incendio, del golpe, del complot, del fraude, del secuestro, del sabotaje, del desfalco, del robo, del intento",
        )
        + ", "
        + combined(
            "la empresa, la compañía, el gobierno, la dirección, la dirigencia, el ministerio, el ministro, la ministra, el presidente, la presidenta, el alcalde, la alcaldesa, la policía, el ejército, la iglesia, la minera, el ayuntamiento, las autoridades, los jefes, los directivos",
            "sabía, sabían, lo sabía, lo sabían, ya sabía, ya lo sabía, ya sabían, ya lo sabían, estaba al tanto, estaban al tanto, tenía conocimiento, tenían conocimiento",
        )
        + ", tiene la culpa, tienen la culpa, tuvo la culpa, tuvieron la culpa, por culpa de, por culpa del, es culpa de, es culpa del, fue culpa de, fue culpa del, la culpa es, la culpa la tiene, la culpa fue, la responsabilidad es de, la responsabilidad es del, la responsabilidad fue de, "
        "asesinato sistemático, asesinatos selectivos, ejecuciones extrajudiciales, ejecución extrajudicial, desaparición forzada, desapariciones forzadas, "
        "negligencia, negligente, negligencias, mala gestión, pésima gestión, desidia, incompetencia, incompetente, incompetentes, ineptitud, ineptos, irresponsabilidad, irresponsable, irresponsables, abuso de poder, abuso de autoridad, abusos de poder, brutalidad policial, "
        "fraude electoral, compra de votos, persecución política, presos políticos, montaje judicial, guerra sucia, sanguinario, "
        + combined(
            "es un, es una, es, son unos, son",
            "corrupto, corrupta, corruptos, ladrón, ladrones, mentiroso, mentirosa, mentirosos, traidor, traidores, asesino, asesinos, asesina, tirano, dictador, inepto, ineptos, cobarde, cobardes",
        )
        + ", "
        "se violó, se violaron, se violan, se han violado, se vulneró, se vulneraron, se vulneran, se manipuló, se manipularon, se falsificó, se falsificaron, se robaron, se malversó, se malversaron, se torturó, se silenció, se encubrió, "
        "de mala fe, insultos racistas, gritos racistas, trato racista, a sangre fría, deliberadamente, de forma deliberada, a sabiendas, con total impunidad, con impunidad, encubrimiento, complicidad de, complicidad del, en complicidad con, con la complicidad, chantaje, doble rasero, hipocresía, hipócrita, hipócritas, escudos humanos, "
        "ha fracasado, han fracasado, ha fallado a, han fallado a, nos ha fallado, nos han fallado, nos falló, dejación de funciones, falta de voluntad política, falta de transparencia, uso excesivo de la fuerza, uso desproporcionado de la fuerza, trato inhumano, trato degradante, "
        "injerencia, intromisión, crimen de estado, bloqueo criminal, saqueo, despojo, campaña de odio, viola la constitución, violan la constitución, violación de los derechos, violación de derechos, violación del derecho, violación flagrante, atentado contra la, atenta contra, atentan contra, atentó contra"
    ),
    blame_bars=phrases(
        "contra la, contra el, contra los, contra las, prevenir la, evitar la, investigar la, investigar las, investigar el, combatir la, combatir el, presunta, presunto, presuntas, presuntos, cualquier, posible, posibles, supuesta, supuesto, víctima de, víctimas de, "
        "autor de, autores de, estado de, intento de, intentos de, riesgo de, denuncias de, acusaciones de, acusación de, delito de, delitos de, cargos de, sobre la, sobre el, sobre las, sobre los, sin"
    ),
    future_suffixes=("rá", "rán", "ría", "rían"),
    plans_open=True,
    no_plans=words(
        "habrá importará será serán estará estarán tendrá tendrán costará podrá podrán podría podrían sería serían habría tendría tendrían debería deberían deberá deberán perderá perderán sufrirá caerá "
        "seré seremos estaré estaremos tendré tendremos podré podremos habré habremos deberé deberemos perderé perderemos sabré sabremos veré veremos moriré moriremos sufriremos diré necesitaré necesitaremos querré querremos "
        "dirán habían habrían daría quedaría llegaría llegarán llegará afectaría afectará afectarán aumentará aumentarán subirá subirán bajará crecerá crecerán caerán morirá morirán padecerá enfrentará "
        "pare compare prepare dispare separe mejore madre padre entre siempre lograría debería quería quedará ocurrirá sucederá pasará vendrá servirá significará implicará valdrá faltará permitirá generará provocará causará tardará querría quería "
        "mayoría categoría historia energía cirugía teoría ingeniería minería vería serviría permitiría generaría provocaría implicaría significaría supondría supondrá detrás irán teherán queremos esperemos consideremos recuperemos logremos mostremos encontremos entremos extremos supremos remos "
        "preparé separé paré disparé comparé declaré aclaré esperé superé consideré enteré miré retiré tiré giré admiré aspiré generé liberé operé recuperé alteré"
    ),
    own_words=phrases(
        "su país, su gobierno, su empresa, su compañía, su ministerio, su partido, su administración, su organización, su oficina, su gabinete, nuestro país, nuestra empresa, nuestro gobierno, nuestro partido, nuestra organización, nuestro equipo"
    ),
    own_bodies=words(
        "país gobierno empresa compañía ministerio banco ayuntamiento alcaldía consejería secretaría cancillería partido ejecutivo administración aerolínea club organización sindicato fiscalía grupo firma"
    ),
    wrong_words=(*phrases(WRONGED), *phrases(WRONGED_US)),
    duty_words=phrases(DUTIES),
    doers=words(
        "guardias soldados militares policías agentes aviones cazas drones milicianos paramilitares colonos pistoleros funcionarios ministros militantes tropas atacantes "
        "artillería cañones mercenarios rebeldes insurgentes antidisturbios gendarmes uniformados carabineros custodios sicarios guerrilleros vigilantes capataces patrones autoridades talibanes misil misiles proyectil proyectiles bala balas buques patrulleras"
    ),
    harm_words=words(
        "bombardeó bombardea bombardean bombardearon bombardeado mató mataron mata matan matado asesinó asesinaron asesina asesinan asesinado atacó atacaron ataca atacan atacado disparó dispararon dispara disparan disparado "
        "ejecutó ejecutaron ejecutado destruyó destruyeron destruye destruyen destruido detuvo detuvieron secuestró secuestraron torturó usó utilizó usaron utilizaron usa usan utiliza utilizan saqueó violó hackeó arrasó arrasaron arrasado "
        "hirió hirieron golpeó golpearon golpea golpean golpeado alcanzó alcanzaron alcanzado incendió incendiaron incendiado quemó quemaron quemado cañoneó ametralló ametrallaron masacró masacraron fusiló fusilaron fusilado "
        "embistió embistieron embestido decapitó decapitaron degolló degollaron gaseó gasearon desalojó desalojaron desaloja desalojado expulsó expulsaron expulsa deportó deportaron demolió demolieron demolido derribó derribaron derribado "
        "lanzó lanzaron minó minaron sitió sitiaron asedió asediaron reprimió reprimieron dispersó dispersaron"
    ),
    combatants=words(
        "terroristas combatientes milicianos rebeldes insurgentes yihadistas soldados tropas guerrilleros sicarios"
    ),
    targets=words(
        "daesh isis talibán talibanes pistolero pistoleros atacante atacantes sospechoso sospechosos extremistas comandante comandantes soldado combatiente rebelde terrorista delincuente delincuentes narcotraficante narcotraficantes "
        "posición posiciones depósito depósitos arsenal vehículo vehículos tanque tanques convoyes base bases puesto puestos búnker búnkeres escondite escondites cuartel cuarteles objetivo objetivos lanzadera lanzaderas "
        "artillería trincheras túnel túneles bastión bastiones aeródromo refinería refinerías buque dron drones misil misiles avión aviones helicóptero helicópteros"
    ),
    grave_words=phrases(
        "civil, civiles, persona, personas, niño, niños, niña, niñas, menor, menores, mujer, mujeres, hombre, hombres, joven, jóvenes, familia, familias, vecino, vecinos, residente, residentes, aldeano, aldeanos, campesino, campesinos, indígena, indígenas, refugiado, refugiados, "
        "migrante, migrantes, desplazados, periodista, periodistas, reportero, reporteros, médico, médicos, enfermera, enfermeras, pacientes, enfermos, maestro, maestros, profesor, profesores, estudiante, estudiantes, alumnos, manifestante, manifestantes, huelguistas, "
        "trabajador, trabajadores, obreros, mineros, fieles, peregrinos, sacerdote, sacerdotes, pasajeros, agricultores, pescador, pescadores, prisioneros, presos, rehenes, rehén, activista, activistas, socorristas, ambulancia, ambulancias, hospital, hospitales, clínica, escuela, "
        "escuelas, colegio, universidad, mezquita, iglesia, iglesias, mercado, panadería, casa, casas, hogares, vivienda, viviendas, apartamentos, edificio residencial, barrio, barrios, aldea, aldeas, boda, funeral, humanitario, humanitaria, ayuda humanitaria, central nuclear, presa, embajada, consulado, "
        "patrimonio, armas químicas, arma química, gas tóxico, cloro, sarín, bombas de racimo, municiones de racimo, napalm, fósforo blanco, gases lacrimógenos, gas lacrimógeno, balas de goma, perdigones, decapitó, decapitaron, secuestró, secuestraron, secuestrado, ejecutó, ejecutaron, fusiló, fusilaron, saqueó, violó, hackeó, torturó, "
        "mi hijo, mi hermano, mi padre, mi esposo, hijos, hermano, esposo, opositor, opositores, sindicalista, sindicalistas, líder social, líderes sociales"
    ),
    update_words=phrases(
        "hasta ahora, hasta el momento, por ahora, nuevo balance, nueva cifra, balance provisional, revisado, revisada, actualizado, actualizada, aumenta a, aumentó a, subió a, se eleva a, se elevó a, asciende ahora, inicialmente, última cifra"
    ),
    position_words=phrases(
        "sólo el pueblo, solo el pueblo, únicamente el pueblo, decidir, determinar, derecho a, no tiene cabida, ningún papel, línea roja, condición previa, condiciones previas, inaceptable, innegociable"
    ),
    opposites=opposites(
        """
        help: apoyo, apoya, apoyan, apoyar, apoyó, ayuda, ayudan, ayudó, arma, arman, armar, financia, financian, protege, protegen, entrena / bombardea, bombardean, bombardeó, bombardeo, bombardeos, ataca, atacan, atacó, atacaron, golpea, mató, mataron
        open: abierto, abierta, abiertos, abiertas, reabrió, reapertura, abrió / cerrado, cerrada, cerrados, cerradas, cierre, bloqueado, bloqueada
        alive: vivo, viva, vivos, con vida, sobrevivió, ileso, ilesa, a salvo / muerto, muerta, muertos, murió, murieron, falleció, fallecidos
        rise: aumentó, aumento, aumenta, subió, sube, creció, crece, alza, duplicó / bajó, baja, cayó, cae, caída, disminuyó, descendió, descenso, redujo
        win: ganó, ganaron, gana, victoria, triunfo, venció / perdió, perdieron, pierde, derrota, derrotado
        accept: aceptó, acepta, aceptan, aceptaron, aprobó, aprueba, acordó, acordaron / rechazó, rechaza, rechazan, rechazaron, negó, negaron, vetó
        advance: tomó, tomaron, capturó, recuperó, recuperaron, avanzó, avanzaron, liberó, controla, controlan / repelió, repelieron, retiró, retiraron, retrocedió, expulsado, expulsados
        begin: comenzó, comenzaron, empezó, inició, iniciaron, reanudó, continúa, continúan, sigue, siguen / detuvo, detuvieron, paró, pararon, suspendió, suspendido, suspendida, cesó, terminó, canceló, cancelado, aplazado
        stay: quedarse, permanecer, permanece, permanecerá, seguirá, continuará / irse, renunciar, renunció, renuncia, dimitir, dimisión, salir, abandonar, abandonó
        calm: pacífico, pacífica, pacíficos, pacíficamente, calma, desarmado, desarmados / violento, violenta, violentos, violencia, armado, armados, disturbios, caos
        intact: intacto, intacta, intactos, reparado, restablecido / destruido, destruida, destruidos, dañado, dañada, daños, derrumbó
        normal: normal, normalmente, normalidad, funciona, funcionan, operando / paralizado, paralizada, detenido, parado, interrumpido, averiado
        accident: accidente, accidental, por error, fallo técnico, causas naturales, suicidio / deliberado, deliberada, deliberadamente, intencional, sabotaje, asesinato, atentado, disparos
        real: auténtico, auténtica, auténticos, verdadero, real / falso, falsa, falsos, falsificado, fabricado, montaje
        free: liberado, liberada, liberados, libre, libres, soltaron / detenido, detenida, detenidos, arrestado, arrestados, preso, presos, encarcelado
        legal: legal, legales, legalmente, lícito / ilegal, ilegales, ilegalmente, violación, viola, violó
        safe: seguro, segura, seguros, potable, limpia, inofensivo / peligroso, peligrosa, contaminado, contaminada, tóxico, tóxica
        attend: asistió, asistieron, participó, participaron, presente, acudió / boicoteó, ausente, ausentes, no asistió, faltó
        civilian: civiles, civil, mujeres, niños, hospital, escuela, mercado / terroristas, combatientes, milicianos, guerrilleros, objetivo militar, objetivos militares
        willing: voluntario, voluntaria, voluntariamente, voluntarios / forzado, forzada, forzados, obligado, obligados, a la fuerza
        enough: suficiente, suficientes, bastante / escasez, falta, faltan, insuficiente, insuficientes, desabastecimiento
        guilty: culpable, culpables, responsable, responsables / inocente, inocentes, absuelto, exculpado
        paid: pagó, pagaron, pagado, entregó, entregaron, entregado, transfirió / impago, impagado, no recibió, no recibieron, nunca recibió, no pagó
        success: éxito, exitoso, exitosa, logró, avance, avances / fracaso, fracasó, fracasaron, fallido, fallida
        """
    ),
    retractions=phrases(
        "se retractó, se retracta, retiró su declaración, retiró sus declaraciones, retiró sus palabras, rectificó, corrigió su, se equivocó, por error, era errónea, era erróneo, eran erróneas"
    ),
    verdict_openers=words("como"),
    credit_stems=words(
        "grave seri creíbl verdad ciert correct important positiv históric alarm impact preocup inquiet alenta buen útil constructiv demoledor contundent devastador"
    ),
    dismissals=phrases(
        "una mentira, una invención, pura invención, invenciones, fantasía, fantasías, pura fantasía, cuento, cuentos, cuento de hadas, un montaje, puesta en escena, calumnias, calumnioso, calumniosa, calumniosas, difamación, difamatorio, difamatoria, campaña de difamación, "
        "campaña de desprestigio, teoría de la conspiración, caza de brujas, cortina de humo, alarmismo, alarmista, bulo, bulos, noticia falsa, noticias falsas, desinformación, patraña, patrañas, farsa, tergiversación, disparates, erróneo, errónea, erróneos, erróneas, "
        "inexactos, inexacta, inexactas, absurdos, absurdas, ridículos, ridículas, mentirosa, mentiroso, carece de todo fundamento, carecen de todo fundamento, carece de base, carecen de base, sin base, sin base alguna, no se ajusta a la verdad, ajeno a la verdad, ajena a la verdad, "
        "no se corresponde con la realidad, no es creíble, nada más lejos de la realidad, de la nada, "
        "sin fundamento, infundado, infundada, infundados, infundadas, falso, falsa, falsos, falsas, mentira, mentiras, propaganda, ridículo, ridícula, absurdo, absurda, "
        "inexacto, carece de fundamento, carecen de fundamento, invención, montaje, calumnia, disparate, no es cierto, no es verdad, poco creíble, "
        "no tiene fundamento, no tienen fundamento, sin sustento, carece de sustento, carecen de sustento, no hay nada de cierto, es un invento, un invento, inventos, puro cuento, infundio, infundios, falacia, falacias, falaz, falaces, descabellado, descabellada, disparatado, disparatada, disparatadas, delirante, delirio, rotundamente falso, totalmente falso, completamente falso, fake news, fake, leyenda urbana, manipulación, difamaciones"
    ),
    possessives=words("su"),
    question_words=words("quién qué cuándo dónde por qué cómo cuánto cuál cuáles"),
    anaphors=words("esto eso ello lo algo"),
    taken_up_pronouns=words("lo"),
    accusation_stems=("acusaci", "imputaci", "señalamiento"),
    claim_links=phrases("de que, según la cual, según las cuales, según el cual, según los cuales"),
    claim_nouns=words(
        "acusación acusaciones aseveración aseveraciones aserción denuncia denuncias alegato alegaciones afirmación afirmaciones versión versiones información informaciones rumor rumores "
        "cifra cifras señalamiento señalamientos informe declaraciones críticas hipótesis balance "
        "noticia noticias imputación imputaciones explicación explicaciones sospecha sospechas relato queja conclusión conclusiones reproche reproches historia anuncio tesis "
        "testimonio testimonios dato datos teoría teorías insinuación insinuaciones especulación especulaciones comentario comentarios declaración crítica alegación bulo bulos"
    ),
    receive_nouns=words("haber ser cualquier responsabilidad implicación participación uso"),
    number_words={
        "un": 1,
        "una": 1,
        "uno": 1,
        "dos": 2,
        "tres": 3,
        "cuatro": 4,
        "cinco": 5,
        "seis": 6,
        "siete": 7,
        "ocho": 8,
        "nueve": 9,
        "diez": 10,
        "once": 11,
        "doce": 12,
        "trece": 13,
        "catorce": 14,
        "quince": 15,
        "dieciséis": 16,
        "diecisiete": 17,
        "dieciocho": 18,
        "diecinueve": 19,
        "veinte": 20,
        "treinta": 30,
        "cuarenta": 40,
        "cincuenta": 50,
        "sesenta": 60,
        "setenta": 70,
        "ochenta": 80,
        "noventa": 90,
        "cien": 100,
        "docena": 12,
        "decena": 10,
        "centenar": 100,
    },
    scale_words={"mil": 1e3, "miles": 1e3, "cientos": 100, "millón": 1e6, "millones": 1e6},
    scope_words={
        "al menos": "at_least",
        "por lo menos": "at_least",
        "como mínimo": "at_least",
        "no menos de": "at_least",
        "más de": "more_than",
        "por encima de": "more_than",
        "como máximo": "at_most",
        "hasta": "at_most",
        "a lo sumo": "at_most",
        "menos de": "less_than",
        "unos": "about",
        "unas": "about",
        "cerca de": "about",
        "alrededor de": "about",
        "aproximadamente": "about",
        "casi": "about",
        "en torno a": "about",
    },
    further_words=words("otro otra otros otras adicionales"),
    fates={
        "mató": "killed",
        "matado": "killed",
        "mataron": "killed",
        "mata": "killed",
        "matan": "killed",
        "matando": "killed",
        "hirió": "injured",
        "herido": "injured",
        "hirieron": "injured",
        "hiere": "injured",
        "detuvo": "arrested",
        "detuvieron": "arrested",
        "detenido": "arrested",
        "arrestó": "arrested",
        "arrestaron": "arrested",
        "muertos": "killed",
        "fallecidos": "killed",
        "víctimas": "killed",
        "heridos": "injured",
    },
    units={
        "por ciento": "percent",
        "%": "percent",
        "personas": "person",
        "persona": "person",
        "civiles": "civilian",
        "civil": "civilian",
        "niños": "child",
        "mujeres": "woman",
        "hombres": "man",
        "soldados": "soldier",
        "combatientes": "fighter",
        "rebeldes": "fighter",
        "muertos": "killed",
        "muertes": "killed",
        "fallecidos": "killed",
        "muertas": "killed",
        "víctimas": "victim",
        "heridos": "injured",
        "heridas": "injured",
        "lesionados": "injured",
        "detenidos": "arrested",
        "arrestados": "arrested",
        "detenciones": "arrested",
        "desplazados": "displaced",
        "dólares": "dollar",
        "$": "dollar",
        "euros": "euro",
        "€": "euro",
        "toneladas": "tonne",
        "kilómetros": "kilometre",
        "km": "kilometre",
        "metros": "metre",
        "horas": "hour",
        "hora": "hour",
        "días": "day",
        "día": "day",
        "semanas": "week",
        "meses": "month",
        "años": "year",
        "año": "year",
        "grupos": "group",
        "ataques": "strike",
        "casas": "home",
        "viviendas": "home",
        "barcos": "ship",
        "buques": "ship",
        "casos": "case",
        "votos": "vote",
        "escaños": "seat",
        "barriles": "barrel",
        "trabajadores": "worker",
        "policías": "police",
        "empleos": "job",
        "campesinos": "person",
    },
    decimal_mark=",",
    months={
        "enero": 1,
        "febrero": 2,
        "marzo": 3,
        "abril": 4,
        "mayo": 5,
        "junio": 6,
        "julio": 7,
        "agosto": 8,
        "septiembre": 9,
        "setiembre": 9,
        "octubre": 10,
        "noviembre": 11,
        "diciembre": 12,
    },
    weekdays={"lunes": 0, "martes": 1, "miércoles": 2, "jueves": 3, "viernes": 4, "sábado": 5, "domingo": 6},
    relative_days={"hoy": 0, "ayer": -1, "anteayer": -2, "mañana": 1, "anoche": -1},
)
