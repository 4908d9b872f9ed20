"""French."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, combined, cues, opposites, phrases, words

# judged … unfounded: an object and what it is called
DISMISSED = combined(
    "juge, jugent, jugeait, jugé, estime, estiment, estimé, considère, considèrent",
    """infondé, infondée, infondés, infondées, faux, fausse, fausses, mensonger, mensongère, mensongers, mensongères, absurde, absurdes, ridicule, ridicules,
    grotesque, grotesques, farfelu, farfelue, farfelus, farfelues, fantaisiste, fantaisistes, calomnieuse, calomnieuses, dénué, dénuée, dénués, dénuées""",
    " … ",
)
CALLED = combined(
    "qualifie de, qualifient de, qualifié de, juge, jugent, jugé, taxe de, taxé de",
    """faux, fausse, fausses, infondé, infondée, infondés, infondées, erroné, erronée, erronées, absurde, absurdes, ridicule, ridicules, mensonger, mensongère, mensongers, mensongères,
    grotesque, grotesques, calomnieux, calomnieuse, calomnieuses, mensonge, mensonges, calomnie, calomnies""",
)
# "ont été rejetées par le ministère"
DENIED = combined("démenti, nié, rejeté, réfuté, récusé, contesté, écarté, balayé, exclu", "e, s, es", "")
# "ont été accusés par les élus"
ACCUSED = combined("accusé, soupçonné", "e, s, es", "")
UNABLE = """dit ne pas pouvoir, disent ne pas pouvoir, affirme ne pas pouvoir, assure ne pas pouvoir, ne peut, ne peut pas, ne peuvent, ne peuvent pas, ne pouvait, ne pouvait pas,
    n'a pu, n'a pas pu, n'ont pu, n'ont pas pu, dit ne pas être en mesure de, disent ne pas être en mesure de, n'est pas en mesure de, ne sont pas en mesure de, n'était pas en mesure de,
    n'a pas été en mesure de, n'ont pas été en mesure de, se refuse à, s'est refusé à"""
UNCONFIRMED = combined(UNABLE, "confirmer, vérifier, confirmer ni infirmer, confirmer ou infirmer")

# verbs of wrongs, whoever but the speaker did them: "les vendeurs ont dissimulé"
WRONGED = ", ".join(
    (
        combined(
            """falsifi, détourn, pill, empoisonn, dissimul, maquill, truqu, sabot, soudoy, tromp, extorqu, tortur, massacr, étouff, gaspill, escroqu, bafou, ignor, cach, occult, vol, manipul, pollu, contamin, viol, tabass,
            harcel, intimid, brutalis, maltrait, humili, persécut, opprim, réprim, discrimin, spoli, rackett, espionn, pirat, profan, saccag, piétin, instrumentalis, diffam, calomni, insult, corromp, trich, fraud, abus,
            bâillonn, musel, attis, foment, orchestr, manigan, complot, enfrein, transgress, outrepass, néglig, sacrifi, affam, lynch, molest, agress, dénigr, stigmatis, surfactur, dilapid, dévalis""",
            "é, és",
            "",
        ),
        combined(
            "pill, empoisonn, dissimul, manipul, sabot, pollu, bafou, piétin, intimid, maltrait, persécut, opprim, discrimin, spoli, espionn, instrumentalis, attis, foment, gaspill, extorqu, trich, escroqu, réprim, massacr, harcèl, harcel, tromp, cach, néglig, mépris",
            "ent, ait, aient, ant",
            "",
        ),
        """réduit au silence, trahi, trahis, menti, ment, mentent, mentait, mentaient, enfreint, enfreignent, viole, violait, violant, violaient, envahi, envahit, corrompu, transgressé, failli à, piétine, bafoue, pille, dissimule, manipule, sabote, empoisonne, opprime, persécute, réprime, instrumentalise, attise,
        triche, gaspille, extorque, trompe les, trompe la, cache la, cache les, cache des, torture des, torturent, maltraite, harcèle, spolie, discrimine, intimide, méprise, détournent, détournait, détournaient, mis en danger, mettent en danger, met en danger, mettait en danger, mis en péril, met en péril, mettent en péril,
        fermé les yeux, ferme les yeux, ferment les yeux, fermaient les yeux, détourné le regard, détourne le regard, détournent le regard, tourné le dos, fait la sourde oreille, font la sourde oreille, fait chanter, passé sous silence, passent sous silence, passe sous silence, laissé mourir, laissent mourir, laisse mourir, laissé faire,
        laissé pour compte, jeté des déchets, déversé, déversent, déversait, déverse, rejeté des eaux, acheté des voix, achètent des voix, achète des voix, acheté des votes, bourré les urnes, gonflé les factures, gonflé les prix, blanchi de l'argent, blanchi des, blanchissent, touché des commissions, reçu des commissions,
        versé des commissions, arme les, arment les, armé les, armé des, finance le terrorisme, financé le terrorisme, financent le terrorisme, retenu les salaires, bloqué l'aide, bloque l'aide, bloquent l'aide, bloqué les secours, empêché les secours, empêchent les secours, empêché l'accès, s'enrichit, s'enrichissent, s'est enrichi, se sont enrichis,
        s'est emparé illégalement, s'est approprié, se sont approprié, profite de la, avait été averti, avaient été avertis, avait été alerté, avaient été alertés,
        fait preuve de négligence, commis des abus, commis des crimes, commet des crimes, commettent des crimes, commis des exactions, commettent des exactions, commet des exactions, commis des fautes, manqué à, manquent à, manque à ses, échoué à""",
    )
)
WRONGED_US = (
    combined(
        "nous a, nous ont, nous avait, nous avaient, m'a, m'ont, m'avait, m'avaient",
        """menti, trompé, trompés, trompée, trahi, trahis, trahie, volé, volés, caché, abandonné, abandonnés, abandonnée, humilié, humiliés, humiliée, insulté, insultés, insultée, frappé, frappés, frappée, battu, battus, battue, torturé, torturés, menacé, menacés, menacée, chassé, chassés, expulsé, expulsés,
    maltraité, maltraités, manipulé, manipulés, ignoré, ignorés, ignorée, escroqué, escroqués, harcelé, harcelés, harcelée, agressé, agressés, agressée, violé, violée, laissé tomber, laissés tomber, tiré dessus, tout pris, tout volé, rien dit, arraché, arrachés, enlevé, enlevés""",
    )
    + ", nous ment, nous mentent, nous cache, nous cachent, nous volent, nous vole, nous trompe, nous trompent, nous méprise, nous méprisent, nous menace, nous menacent, nous ignore, nous ignorent, nous oppriment, nous traite comme, nous traitent comme"
)
# what ought to be done: "aucun inspecteur n'a signalé"
DUTIES = """averti, avertis, prévenu, prévenus, informé, informés, signalé, alerté, alertés, dénoncé, notifié, enquêté, contrôlé, inspecté, vérifié, réagi, agi, protégé, protégés, secouru, écouté, écoutés, payé, payés, versé, remboursé, indemnisé, respecté, tenu compte, tenu ses,
    tenu leurs, tenu parole, consulté, consultés, coopéré, surveillé, évacué, réparé, assisté, puni, sanctionné, empêché, tenté d'empêcher, rien fait, rien dit, fait assez, fait le nécessaire, fait son travail, fait leur travail, pris de mesures, pris les mesures, pris aucune mesure, pris en compte, pris au sérieux, dit la vérité, assumé, assuré la sécurité,
    respecte, respectent, respectait, respectaient, protège, protègent, protégeait, écoute, écoutent, coopère, coopèrent, remplit, remplissent, tient ses, tient compte, tiennent compte, tiennent leurs, fait rien, font rien, faisait rien, fait pas assez, fait assez, dit la vérité, disent la vérité, prend pas au sérieux, réagit, réagissent, rempli ses, rempli leurs, rempli son, """ + combined(
    "nous a, nous ont, nous avait, nous avaient, m'a, m'ont",
    "averti, avertis, prévenu, prévenus, informé, informés, alerté, alertés, aidé, aidés, protégé, protégés, écouté, écoutés, payé, payés, consulté, consultés, dit la vérité, remboursé, remboursés, secouru, secourus",
)

# "explique-t-elle", "poursuit-il", "disent-ils"
INVERTED = ", ".join(
    (
        combined(
            """explique, affirme, ajoute, assure, précise, estime, raconte, souligne, indique, déclare, note, confie, insiste, regrette, rappelle, annonce, confirme, révèle, témoigne, lance, lâche, glisse, martèle,
            argue, plaide, déplore, constate, observe, relève, signale, remarque, commente, résume, rétorque, réplique, riposte, ironise, plaisante, raille, tempère, temporise, nuance, tranche, enchaîne, complète,
            détaille, développe, relate, rapporte, répète, réaffirme, proteste, jure, certifie, avance, argumente, objecte, concède, avoue, confesse, analyse, pense, considère, juge, espère, redoute, alerte, rassure,
            soupire, souffle, murmure, tonne, fulmine, clame, proclame, s'exclame, s'écrie, s'indigne, s'inquiète, s'étonne, s'agace, s'alarme, s'insurge, s'emporte, se félicite, se désole, se lamente, se justifie,
            se remémore, conclura, dira, ajoutera, déclara, ajouta, affirma, expliqua""",
            "il, elle",
            "-t-",
        ),
        combined(
            """dit, écrit, répond, poursuit, conclut, soutient, prévient, avertit, maintient, reconnaît, admet, prétend, garantit, craint, croit, prédit, prévoit, redit, surenchérit, renchérit, rugit, reprend,
            se défend, se souvient, se plaint, se réjouit, disait, écrivait, répondait, poursuivait, soutenait""",
            "il, elle",
            "-",
        ),
        combined(
            """disent, écrivent, répondent, poursuivent, concluent, soutiennent, préviennent, reconnaissent, admettent, craignent, expliquent, affirment, ajoutent, assurent, précisent, estiment, racontent, soulignent,
            indiquent, déclarent, notent, confient, insistent, regrettent, rappellent, annoncent, confirment, révèlent, témoignent, lancent, plaident, déplorent, constatent, observent, relèvent, commentent, détaillent,
            rapportent, répètent, jugent, espèrent, redoutent, alertent, s'inquiètent, s'indignent, se félicitent""",
            "ils, elles",
            "-",
        ),
    )
)

# "a tenu à préciser que", "vient d'annoncer": an infinitive behind one of these is said
RAISING_TO = "tient à, tiennent à, tenait à, tenu à, n'hésite pas à, n'hésitent pas à, n'a pas hésité à, n'ont pas hésité à, continue à, continuent à, va jusqu'à, est allé jusqu'à, est allée jusqu'à, n'a pas tardé à, souhaité, voulu, préféré, a également tenu à, a aussi tenu à, a en outre tenu à, en profite pour, en a profité pour, en ont profité pour, a profité pour"
RAISING_OF = "vient, viennent, venait, venaient, s'est contenté, s'est contentée, se contente, s'est borné, s'est bornée, se borne, s'est empressé, s'est empressée, se sont empressés, continue, continuent, a continué, ne cesse, ne cessent, n'a cessé, n'ont cessé, n'a pas manqué, n'ont pas manqué, ne manque pas, a pris soin, prend soin, s'est permis, se permet"
RAISING_BY = "finit par, a fini par, ont fini par, fini par"


def _infinitives(consonants: str, vowels: str) -> str:
    """Infinitives behind every raising verb; `vowels` open with one, "vient d'annoncer"."""
    plain = combined(", ".join((RAISING_TO, RAISING_BY)), f"{consonants}, {vowels}")
    return ", ".join((plain, combined(RAISING_OF, consonants, " de "), combined(RAISING_OF, vowels, " d'")))


SAID_AFTER = _infinitives(
    """dire, déclarer, préciser, souligner, rappeler, confirmer, révéler, reconnaître, rassurer, réaffirmer, répéter, réitérer, répondre, marteler, mettre en garde, faire savoir, faire remarquer, faire valoir, faire observer,
    laisser entendre, concéder, confier, regretter, déplorer, saluer, dénoncer que, nuancer, témoigner, publier, dévoiler, prévenir""",
    "affirmer, ajouter, annoncer, assurer, indiquer, expliquer, admettre, avouer, avertir, alerter, insister, exprimer",
)
DENIED_AFTER = _infinitives("démentir, nier, réfuter, contester, rejeter, récuser, balayer", "exclure, infirmer")
ACCUSED_AFTER = _infinitives("dénoncer, critiquer, fustiger, condamner, reprocher", "accuser, incriminer")
DEMANDED_AFTER = _infinitives("demander, réclamer, proposer, recommander, préconiser", "exiger, ordonner")
OPPOSED = combined(
    "s'oppose, s'opposent, s'opposait, s'opposaient, s'est opposé, s'est opposée, se sont opposés, se sont opposées, est opposé, est opposée, sont opposés, se dit opposé, se dit opposée, se disent opposés, se dit hostile, s'est dit opposé, s'est dite opposée",
    "à, au, aux",
)
FAVOURED = combined(
    "est favorable, sont favorables, se dit favorable, se disent favorables, s'est dit favorable, s'est dite favorable, se sont dits favorables, se montre favorable, s'est montré favorable",
    "à, au, aux",
)
BEHIND_ITS_FAULT = combined(
    "rejette la faute, rejettent la faute, rejeté la faute, rejette la responsabilité, rejettent la responsabilité, rejeté la responsabilité, fait porter la responsabilité",
    "sur, à, au, aux",
)
ATTACKED = (
    combined("s'en prend, s'en prennent, s'en prenait, s'en est pris, s'en est prise, s'en sont pris", "à, au, aux")
    + ", s'insurge contre, s'insurgent contre, s'est insurgé contre, s'est insurgée contre, se sont insurgés contre, s'élève contre, s'élèvent contre, s'est élevé contre, s'est élevée contre, se sont élevés contre, tire à boulets rouges sur, tiré à boulets rouges sur"
)
PUSHES_AWAY = (
    "repousse, repoussent, repoussait, repoussaient, repoussé, contredit, contredisent, contredisait, contredisaient"
)
GLADNESS = combined(
    """se félicite, se félicitent, se félicitait, s'est félicité, s'est félicitée, se sont félicités, se réjouit, se réjouissent, s'est réjoui, s'est réjouie, se sont réjouis, s'inquiète, s'inquiètent, s'inquiétait, s'est inquiété, s'est inquiétée,
    se sont inquiétés, s'alarme, s'alarment, s'est alarmé, s'est alarmée, se plaint, se plaignent, se plaignait, se plaignaient, s'est plaint, s'est plainte, se sont plaints, s'indigne, s'indignent, s'est indigné, s'est indignée""",
    "de, d', du, des",
)
APPEALED = combined(
    "lance un appel, lancent un appel, lancé un appel, lançait un appel, adresse un appel, adressé un appel",
    "à, au, aux",
)
OWN_WILL = combined(
    combined(
        """annonce, annonçait, annoncé, exprime, expriment, exprimé, exprimait, réaffirme, réaffirmé, réaffirmait, confirme, confirmé, manifeste, manifesté, affiche, affichent, affiché, fait part de, font part de, répète, répété, affirme, affirmé,
        évoque, évoqué, réitère, réitéré, indiqué""",
        "son intention, leur intention, sa volonté, leur volonté, sa décision, leur décision, sa détermination, leur détermination, son souhait, leur souhait, son engagement, sa disposition",
    ),
    "de, d', à",
)

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        INVERTED,
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """dit, disent, disait, disaient, dirent, ajoute, ajoutent, ajoutait, ajouté, ajouta, affirme, affirment, affirmait, affirmaient, affirmé,
        assure, assurent, assurait, assuraient, assuré, déclare, déclarent, déclarait, déclaré, déclara, indique, indiquent, indiquait, indiquaient, indiqué,
        explique, expliquent, expliquait, expliqué, précise, précisent, précisait, précisé, souligne, soulignent, soulignait, souligné,
        estime, estiment, estimait, estimaient, estimé, annonce, annoncent, annonçait, annoncé, confirme, confirment, confirmait, confirmé,
        rapporte, rapportent, rapportait, rapporté, soutient, soutiennent, soutenait, soutenaient, soutenu, prétend, prétendent, prétendait, prétendu,
        répond, répondent, répondait, répondu, répète, répètent, répété, rappelle, rappellent, rappelait, rappelé, note, notent, notait, noté,
        reconnaît, reconnaissent, reconnaissait, reconnu, admet, admettent, admettait, admis, avoue, avouent, avoué, révèle, révèlent, révélait, révélé,
        insiste, insistent, insistait, insisté, martèle, martèlent, martelait, martelé, écrit, écrivent, écrivait, raconte, racontent, racontait, raconté,
        conclut, concluent, conclu, considère, considèrent, considérait, considéré, juge, jugent, jugeait, jugé,
        pense, pensent, pensait, croit savoir, croient savoir, croyait savoir, croit, croient, croyait, craint, craignent, craignait, espère, espèrent, espérait, prévient, préviennent, prévenu,
        avertit, avertissent, averti, relève, relèvent, relevé, constate, constatent, constaté, observe, observent, observé, signale, signalent, signalé,
        fait savoir, font savoir, faisait savoir, fait valoir, font valoir, faisait valoir, fait remarquer, font remarquer, fait observer,
        laisse entendre, laissent entendre, laissé entendre, poursuit, poursuivent, poursuivi, renchérit, lance, lancé, lâche, lâché, réaffirme, réaffirment, réaffirmé,
        certifie, certifié, jure, jurent, juré, suppose, supposent, suggère, suggèrent, suggéré, tranche, tranché, résume, résumé, commente, commenté,
        rétorque, rétorquent, rétorqué, réplique, répliqué, nuance, nuancé, s'exclame, s'est exclamé, s'inquiète, s'est inquiété, s'est inquiétée, se félicite, s'est félicité, s'est félicitée,
        a fait part, se réjouit, s'est réjoui, s'est réjouie, prédit, prévoit, prévoient, anticipe, anticipent, évalue, évaluent, évalué, calcule, calculent, calculé,
        témoigne, témoignent, témoignait, témoigné, confie, confient, confiait, confié, relate, relatent, relatait, relaté, alerte, alertent, alertait, alerté,
        proteste, protestent, protestait, protesté, déplore, déplorent, déplorait, déploré, regrette, regrettent, regrettait, regretté, ironise, ironisent, ironisait, ironisé,
        riposte, ripostent, riposté, objecte, objectent, objecté, argumente, argumentent, argumenté, plaide, plaident, plaidait, plaidé, clame, clament, clamait, clamé,
        proclame, proclament, proclamait, proclamé, dévoile, dévoilent, dévoilé, divulgue, divulguent, divulgué, détaille, détaillent, détaillait, détaillé,
        maintient, maintiennent, maintenait, maintenu, allègue, allèguent, allégué, mentionne, mentionnent, mentionné, consigne, consignent, consigné,
        pronostique, pronostiquent, pronostiqué, redoute, redoutent, redoutait, redouté, présume, présument, soupçonne que, soupçonnent que, garantit, garantissent, garanti,
        se plaint, se plaignent, se plaignait, s'est plaint, s'est plainte, se sont plaints, s'indigne, s'indignent, s'est indigné, s'est indignée, s'étonne, s'étonnent, s'est étonné, s'est étonnée,
        s'alarme, s'alarment, s'est alarmé, s'est alarmée, se vante, se vantent, s'est vanté, se targue, se targuent, se lamente, se désole, se désolent, se justifie, se justifient, s'est justifié,
        s'enorgueillit, prédisent, prédisait, prédisaient, met en garde, mettent en garde, mettait en garde, mis en garde, tient à préciser, tiennent à préciser, tenu à préciser, tient à rappeler, tenu à rappeler, tient à souligner, tenu à souligner,
        fait remarquer, fait observer, font observer, fait comprendre, laissait entendre, se dit convaincu, se dit convaincue, se disent convaincus, se dit persuadé, se dit persuadée, est convaincu, est convaincue, est persuadé, est persuadée,
        est d'avis, sont d'avis, donne l'assurance, a donné l'assurance, a donné sa parole, donne sa parole""",
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        """glisse, glissent, glissé, poste, postent, posté, publie, publient, publié, tweete, tweetent, tweeté, twitte, titre, titrent, titrait, titré, réagit, réagissent, réagissait, réagi,
        raille, raillent, raillait, raillé, rassure, rassurent, rassuré, tempère, tempèrent, tempéré, temporise, temporisé, enchaîne, enchaînent, enchaîné, soupire, soupirent, soupiré, souffle, soufflent, soufflé,
        tonne, tonné, fulmine, fulminé, s'agace, s'est agacé, s'est agacée, s'emporte, s'est emporté, s'est emportée, s'écrie, s'écrient, s'est écrié, s'est écriée, s'insurge, s'insurgent, s'est insurgé, s'est insurgée,
        crie, crient, crié, scande, scandent, scandaient, scandé, hurle, hurlent, hurlé, plaisante, plaisanté, concède, concèdent, concédé, lâchent, lancent, répètent, répliquent, précisa, est catégorique, est formel, est formelle, sont formels, est clair, est claire""",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote infinitive",
        """dit, disent, disait, disaient, affirme, affirment, affirmait, affirmaient, affirmé, assure, assurent, assurait, assuraient, assuré, déclare, déclarent, déclarait, déclaré,
        soutient, soutiennent, soutenait, soutenaient, soutenu, prétend, prétendent, prétendait, prétendu, reconnaît, reconnaissent, reconnaissait, reconnu, admet, admettent, admettait, admis,
        avoue, avouent, avouait, avoué, confesse, confessent, confessé, concède, concèdent, concédé, révèle, révèlent, révélait, révélé, raconte, racontent, racontait, raconté, confirme, confirment, confirmait, confirmé,
        indique, indiquent, indiquait, indiqué, explique, expliquent, expliquait, expliqué, précise, précisent, précisait, précisé, jure, jurent, jurait, juré, estime, estiment, estimait, estimé,
        pense, pensent, croit, croient, se souvient, se souviennent, se rappelle, certifie, certifient, certifié, confie, confient, confié, annonce, annoncent, annonçait, annonçaient, annoncé, rappelle, rappellent, rappelait, rappelé, répète, répètent, répété,
        maintient, maintiennent, maintenait, maintenu, signale, signalent, signalé, souligne, soulignent, souligné, considère, considèrent, considéré, juge, jugent, jugeait, jugé, ajoute, ajoutent, ajoutait, ajouté, expliquaient, précisaient,
        indiquaient, déclaraient, prétendaient, reconnaissaient, admettaient, se targue de, se vante de, se targue d', se vante d'""",
    ),
    cues(
        Polarity.ASSERT,
        "that",
        """montre, montrent, montrait, montré, démontre, démontrent, démontré, établit, établissent, établi, atteste, attestent, attesté, documente, documentent, documenté,
        décide, décident, décidait, décidé, stipule, stipulent, stipulait, suggère, suggèrent, informe, informent, informé""",
    ),
    cues(
        Polarity.ASSERT,
        "quote clause",
        "lit-on, peut-on lire, pouvait-on lire, apprend-on, répond-on, dément-on, soutient-on, reconnaît-on, admet-on, prévient-on, fait-on savoir, "
        + combined(
            """indique, précise, explique, assure, affirme, rétorque, réplique, ajoute, souligne, confirme, déclare, estime, insiste, martèle, confie, rapporte, observe, note,
            rappelle, annonce, plaide, argue, avance, glisse, jure, regrette, s'inquiète, se défend, se justifie""",
            "on",
            "-t-",
        ),
        placed=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause noun infinitive",
        "n'exclut pas, n'excluent pas, n'excluait pas, n'a pas exclu, n'ont pas exclu, n'exclut plus, ne nie pas, ne nient pas, ne niait pas, n'a pas nié, n'ont pas nié, ne nie plus, ne nient plus, ne conteste pas, ne contestent pas, n'a pas contesté, ne conteste plus, ne dément pas, ne démentent pas, n'a pas démenti, n'ont pas démenti",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """affirmant, assurant, déclarant, indiquant, expliquant, précisant, soulignant, estimant, annonçant, confirmant, soutenant, prétendant,
        ajoutant, rappelant, notant, reconnaissant, admettant, révélant, insistant, disant, jugeant, considérant, arguant, craignant, signalant, avertissant""",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "infinitive",
        "affirmant, assurant, déclarant, indiquant, expliquant, précisant, annonçant, confirmant, soutenant, ajoutant, rappelant, reconnaissant, admettant, avouant, jurant",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        """fait état de, font état de, faisait état de, fait état d', font état d', fait état des, font état des, faisait état d', annonce, annoncent, annoncé, confirme, confirment, confirmé, évoque, évoquent, évoquait, évoqué,
        chiffre, chiffrent, chiffrait, chiffré, estime, estiment, estimé, évalue, évaluent, évalué, reconnaît, reconnaissent, reconnu, déplore, déplorent, déploré,
        recense, recensent, recensé, recensait, dénombre, dénombrent, dénombré, comptabilise, comptabilisent, comptabilisé, parle de, parlent de, parlait de, parlé de, parle d', parlent d', parlait d', parlé d', parle des, parlent des, revendique, revendiquent, revendiqué, salue, saluent, salué, souligne, soulignent, souligné, rappelle, rappelait, rappelé""",
    ),
    cues(
        Polarity.ASSERT,
        "object",
        "qualifie, qualifient, qualifiait, qualifiaient, qualifié, décrit, décrivent, décrivait, taxe, taxent, taxé, attribue, attribuent, attribuait, attribué",
    ),
    cues(Polarity.ASSERT, "object", "qualifiant, décrivant", shares_subject=True),
    cues(Polarity.ASSERT, "clause quote", "citant, cite, citent, cité", relay=True),
    cues(
        Polarity.DENY,
        "clause noun infinitive quote",
        """dément, démentent, démentait, démenti, nie, nient, niait, niaient, nié, rejette, rejettent, rejetait, rejeté, réfute, réfutent, réfutait, réfuté,
        récuse, récusent, récusait, récusé, conteste, contestent, contestait, contesté, balaie, balaye, balayé, exclut, excluent, exclu,
        dénie, dénient, dénié, balayent, balaient, balayait, s'inscrit en faux contre, s'inscrivent en faux contre, s'est inscrit en faux contre, s'est inscrite en faux contre, s'oppose à, s'opposent à, s'est opposé à, s'est opposée à,
        oppose un démenti à, a opposé un démenti à, apporte un démenti à, a apporté un démenti à, bat en brèche, battent en brèche, battu en brèche""",
    ),
    cues(
        Polarity.DENY,
        "noun",
        """écarte, écartent, écartait, écarté, tourne en dérision, tournent en dérision, tourné en dérision, tourne en ridicule, tourné en ridicule, ridiculise, ridiculisent, ridiculisé, fait fi de, crie au mensonge, crient au mensonge, crié au mensonge,
        crie à la calomnie, crient à la calomnie, crié à la calomnie, crie à la manipulation, crié à la manipulation, """
        + ", ".join((DISMISSED, CALLED)),
    ),
    cues(Polarity.DENY, "noun", DENIED),
    cues(Polarity.ACCUSE, "object", ACCUSED),
    cues(
        Polarity.DENY,
        "infinitive noun",
        "se défend de, se défendent de, se défendait de, s'est défendu de, s'est défendue de, se sont défendus de, se défend d', se défendent d', s'est défendu d', s'est défendue d'",
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive",
        "démentant, niant, rejetant, réfutant, récusant, contestant, excluant",
        shares_subject=True,
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """doute de, doutent de, doutait de, doute que, doute qu', doute fort, doute fortement, doute depuis longtemps, doutent, doutait, met en doute, mettent en doute, mis en doute, mettait en doute, remet en cause, remettent en cause, remis en cause,
        s'interroge sur, s'interrogent sur, s'est interrogé sur, s'est interrogée sur, émet des doutes sur, a émis des doutes sur, fait part de ses doutes sur""",
    ),
    cues(Polarity.DOUBT, "clause noun question", UNCONFIRMED),
    cues(
        Polarity.DOUBT,
        "question quote",
        "se demande, se demandent, se demandait, s'est demandé, s'interroge, s'interrogent, "
        + combined("se demande, s'interroge", "il, elle", "-t-"),
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        "mettant en doute, doutant de, s'interrogeant sur, se demandant",
        shares_subject=True,
    ),
    cues(
        Polarity.ACCUSE,
        "object quote",
        """accuse, accusent, accusait, accusaient, accusé, dénonce, dénoncent, dénonçait, dénoncé, reproche, reprochent, reprochait, reproché, blâme, blâment, blâmé,
        impute, imputent, imputé, soupçonne, soupçonnent, soupçonnait, soupçonné, incrimine, incriminent, incriminé, fustige, fustigent, fustigé, condamne, condamnent, condamné, critique, critiquent, critiqué, met en cause, mettent en cause, mis en cause, pointe du doigt, pointent du doigt, pointé du doigt,
        pointe, pointent, pointait, pointaient""",
    ),
    cues(
        Polarity.ACCUSE,
        "quote",
        combined("accuse, dénonce, reproche, fustige, critique", "il, elle", "-t-")
        + ", dénoncent-ils, dénoncent-elles, accusent-ils, accusent-elles",
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "accusant, dénonçant, reprochant, imputant, fustigeant, critiquant",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause quote infinitive",
        """demande, demandent, demandait, demandaient, demandé, exige, exigent, exigeait, exigé, réclame, réclament, réclamait, réclamé, préconise, préconisent, préconisé,
        recommande, recommandent, recommandé, plaide pour, plaident pour, plaidé pour, appelle de ses voeux""",
    ),
    cues(
        Polarity.DEMAND,
        "clause quote",
        combined("réclame, exige, recommande, préconise, conseille, suggère, propose", "il, elle", "-t-")
        + ", réclament-ils, réclament-elles, exigent-ils, exigent-elles",
    ),
    cues(Polarity.DEMAND, "clause quote", "souhaite, souhaitent, souhaitait, veut, veulent, voulait, voulaient"),
    cues(Polarity.INTEND, "infinitive", "souhaite, souhaitent, veut, veulent"),
    cues(
        Polarity.DEMAND, "clause quote infinitive", "propose, proposent, proposait, proposé, suggère de, suggèrent de"
    ),
    cues(
        Polarity.DEMAND,
        "object",
        """appelle, appellent, appelait, appelé, encourage, encouragent, encourageait, encouragé, exhorte, exhortent, exhorté, invite, invitent, invité, somme, somment, sommé, prie, prient, prié, presse, pressent, pressé, presse de, conjure, conjurent, supplie, supplient""",
    ),
    cues(
        Polarity.DEMAND,
        "clause noun infinitive",
        "ordonne, ordonnent, ordonnait, ordonné, enjoint, enjoignent, enjoignait, conseille, conseillent, conseillé",
    ),
    cues(
        Polarity.DEMAND,
        "clause",
        "voudrait, voudraient, aimerait, aimeraient, souhaiterait, souhaiteraient, préférerait, préféreraient",
    ),
    cues(
        Polarity.DEMAND,
        "noun clause infinitive",
        "demandant, exigeant, réclamant, préconisant, recommandant, souhaitant",
        shares_subject=True,
    ),
    cues(Polarity.DEMAND, "object", "appelant, encourageant, exhortant, invitant", shares_subject=True),
    cues(
        Polarity.INTEND,
        "clause noun infinitive quote",
        "promet, promettent, promettait, promis",
    ),
    cues(Polarity.INTEND, "clause quote", "promet-il, promet-elle, promettent-ils, promettent-elles"),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        """s'engage à, s'engagent à, s'est engagé à, s'est engagée à, menace de, menacent de, menacé de, entend, entendent, prévoit de, prévoient de, envisage de, envisagent de, jure de, a juré de,
        se dit prêt à, se dit prête à, se disent prêts à, prévoit d', prévoient d', envisage d', envisagent d', menace d', menacent d', menacé d', jure d',
        a l'intention de, ont l'intention de, a l'intention d', ont l'intention d'""",
    ),
    cues(
        Polarity.DEMAND,
        "clause infinitive",
        combined(
            "juge, jugent, jugé, estime, estiment, estimé",
            "nécessaire de, indispensable de, important de, urgent de, essentiel de, primordial de, nécessaire d', indispensable d', urgent d', nécessaire que, indispensable que, urgent que",
        ),
    ),
    cues(Polarity.INTEND, "infinitive", "compte, comptent, comptait, comptaient"),
    cues(Polarity.INTEND, "clause infinitive", "promettant, menaçant de, s'engageant à", shares_subject=True),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """ajout, affirm, assur, déclar, indiqu, expliqu, précis, soulign, estim, confirm, rapport, racont, not, insist, martel, évalu, calcul, témoign, relat, alert, protest, déplor, regrett, ironis, ripost, object, argument, plaid, clam,
            proclam, dévoil, divulgu, détaill, mentionn, consign, pronostiqu, redout, constat, observ, comment, tranch, résum, rétorqu, répliqu, réaffirm, certifi, jur, suppos, avou, pens, spécifi, explicit, supput, conjectur, spécul, imagin,
            remarqu, prophétis, argu, considér, jug, rappel, révél, suggér, confi, craign, croy, espér, soupçonn, annonç, avanç""",
            "ait, aient",
            "",
        )
        + """, spécifie, spécifient, spécifié, explicite que, explicité, suppute, supputent, spécule, spéculent, spéculé, imagine que, imaginent que, imaginé que, remarque, remarquent, argue, arguent, argué, avance que, avancent que, avancé que, énonce, énoncent, énoncé,
        trouve que, trouvent que, trouvait que, trouvaient que, expose que, exposent que, exposé que, subodore, subodorent, présage, présagent, augure, augurent, prophétise, réitère, réitèrent, réitéré, réitérait, déduit, déduisent, en déduit, en déduisent, en conclut, en concluent, en a conclu,
        concède, concèdent, concédé, concédait, confesse, confessent, confessé, asséné, assène, assènent, se remémore, se remémorent, se rappelle, se rappellent, se souvient, se souviennent, se souvenait, s'émeut, s'émeuvent, s'est ému, s'est émue, s'offusque, s'offusquent, s'est offusqué, s'est offusquée, s'excuse,
        se dit confiant, se dit confiante, se disent confiants, s'est dit confiant, s'est dite confiante, se dit certain, se dit certaine, se disent certains, s'est dit certain, se dit sûr, se dit sûre, se dit inquiet, se dit inquiète, se disent inquiets, s'est dit inquiet, s'est dite inquiète, se dit optimiste, se disent optimistes, s'est dit optimiste, s'est dite optimiste,
        s'est dit convaincu, s'est dite convaincue, se sont dits convaincus, se disait convaincu, se disait persuadé, s'est dit persuadé, s'est dite persuadée, se disent persuadés, sont convaincus, sont persuadés, était convaincu, était convaincue, était persuadé, étaient convaincus, reste convaincu, reste convaincue, demeure convaincu, reste persuadé,
        a bon espoir, ont bon espoir, garde espoir, forme le vœu, émet l'hypothèse, émettent l'hypothèse, émis l'hypothèse, avance l'hypothèse, dresse le constat, fait le constat, font le constat, tire la conclusion, exprime la crainte, exprimé la crainte, exprime l'espoir, exprimé l'espoir, exprime son espoir, exprimé son espoir, exprime la conviction, a la conviction, ont la conviction,
        insiste sur le fait, insistent sur le fait, insistait sur le fait, insisté sur le fait, attire l'attention sur le fait, attiré l'attention sur le fait, met l'accent sur le fait, mis l'accent sur le fait, faire savoir, fit savoir, firent savoir, fit valoir, firent valoir, fait comprendre, font comprendre, laissait entendre, laissaient entendre, répondit, répondirent, dirent, affirmèrent, déclarèrent, expliquèrent, ajoutèrent, assurèrent, indiqua, indiquèrent, précisa, soutint, soutinrent,
        souligna, rappela, annonça, annoncèrent, rétorqua, répliqua, conclut, raconta, reconnut, admit, avoua, se justifiait, se défendait, se vantait, se vantaient, se targuait, se lamentait, se lamentent, se désolait, se désole, s'étonnait, s'étonnaient, s'indignait, s'indignaient, s'inquiétait, s'inquiétaient, se félicitait, se félicitaient, se réjouissait, se réjouissaient,
        se réjouissent, se sont réjouis, se sont félicités, se sont inquiétés, se sont indignés, se sont étonnés, se sont plaintes, s'alarmait, s'exclamait, s'exclament, s'exclamaient, écrivaient, rétorquaient, garantissait, garantissaient, maintenaient, prévenait, prévenaient, avertissait, avertissaient, reconnaissaient, concluait, concluaient, poursuivait, poursuivaient, prévoyait, prévoyaient""",
    ),
    cues(Polarity.ASSERT, "clause quote infinitive", SAID_AFTER),
    cues(
        Polarity.ASSERT,
        "quote",
        """pestait, peste, pestent, pesté, gronde, grondé, acquiesce, acquiescé, opine, s'enflamme, s'est enflammé, s'enthousiasme, s'enthousiasment, s'est enthousiasmé, s'est enthousiasmée, s'impatiente, s'est impatienté, s'étrangle, s'est étranglé, surenchérit, surenchéri, renchéri, renchérissent, tacle, taclé, persifle, persiflé,
        tance, tancé, applaudit, applaudi, remercie, remercié, se défend, se défendent, s'est défendu, s'est défendue, se sont défendus, s'est excusé, s'est excusée, tire la sonnette d'alarme, tirent la sonnette d'alarme, tiré la sonnette d'alarme, hausse le ton, haussé le ton, enfonce le clou, enfoncé le clou, monte au créneau, monté au créneau, met les points sur les i,
        se veut rassurant, se veut rassurante, se veulent rassurants, se voulait rassurant, s'est voulu rassurant, s'est voulue rassurante, se montre rassurant, se montre prudent, se montre prudente, se montre optimiste, se montrent optimistes, abonde, abondent, abondé, murmuré, murmure, murmurent, chuchote, chuchoté, grommelle, bougonne, marmonne, gémit, sanglote, rigole, sourit, s'amuse, s'est amusé, s'est amusée, philosophe, analyse, analysent, décrypte, décryptent, décrypté, synthétise, glose, relativise, relativisent, relativisé, dédramatise, persiste, persistent, insistait""",
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        """signale, signalent, signalé, note, notent, notait, notaient, noté, relève, relèvent, relevait, relevaient, relevé, mentionne, mentionnent, mentionnait, mentionnaient, mentionné, concède, concèdent, concédait, concédé, admet, admettent, admettait, admis,
        certifie, certifient, certifiait, atteste, attestent, attestait, atteste de, attestent de, invoque, invoquent, invoquait, invoquaient, invoqué, proclame, proclament, proclamait, proclamé, relate, relatent, relatait, relaté, énumère, énumèrent, énuméré, constate, constatent, constatait, constaté,
        avoue, avouent, avouait, avoué, corrobore, corroborent, corroborait, corroboré, conclut à, conclut au, concluent à, concluent au, concluait à, concluait au, conclu à, conclu au, table sur, tablent sur, tablait sur, tablaient sur, tablé sur,
        croit à, croit au, croit aux, croient à, croient au, croient aux, témoigne de, témoignent de, témoignait de, témoigné de, comptabilisait, dénombrait, dénombraient, recensaient, chiffraient, plaide, plaident, plaidé, plaidait""",
    ),
    cues(
        Polarity.ASSERT,
        "infinitive",
        GLADNESS + ", regrette de, regrettent de, regrette d', regrettent d', regretté de, regretté d'",
    ),
    cues(
        Polarity.DENY,
        "noun",
        PUSHES_AWAY,
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        """jubile, jubilent, jubilé, exulte, exultent, exulté, triomphe, triomphent, rectifie, rectifient, rectifié, corrige, corrigent, corrigé, grince, grincent, grincé, tonnent, dépose, déposent, déposé, décrit, décrivent, narre, narrent, narré,
        se récrie, se récrient, s'est récrié, s'est récriée, s'esclaffe, s'esclaffent, s'est esclaffé, enrage, enragent, enragé, tempête, tempêtent, tempêté, vitupère, vitupèrent, éructe, vocifère, vocifèrent, balbutie, bredouille, bafouille, ricane, ricanent, ricané,
        maugrée, maugréent, maugréé, fanfaronne, fanfaronnent, minimise, minimisent, minimisé, diagnostique, diagnostiquent, diagnostiqué, avance, avancent, avancé, plaisantent, rassurait, rassuraient, titraient, pleure, pleurent, se console, se consolent, se désespère, se désespèrent,
        se vante, se vantent, fait mine de s'étonner, modère, modèrent, modéré, tempérait, tempéraient, appuie, appuient, appuyé, acquiescent, opinent, approuve, approuvent, confirme-t-on""",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """atteste, attestent, attestait, attestaient, attesté, établit, établissent, établi, démontre, démontrent, démontré, tient pour acquis que, tiennent pour acquis que, tient pour certain que, tiennent pour certain que, tient pour établi que, part du principe que, partent du principe que,
        fait l'hypothèse que, font l'hypothèse que""",
    ),
    cues(
        Polarity.ASSERT,
        "that",
        "statué, statue que, prouve, prouvent, découvert, découvre, découvrent, estimèrent, décrète, décrètent, décrété, énonce, convenu, calculèrent, conclurent, vérifié, corrobore, corroborent, corroboré",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """rapportant, racontant, constatant, observant, répétant, martelant, réaffirmant, relevant que, mentionnant, spécifiant, alertant, prévenant, plaidant, protestant, témoignant, écrivant, déplorant, regrettant, laissant entendre, faisant valoir, faisant savoir, faisant remarquer, faisant observer, évoquant le fait, avançant, ironisant,
        jurant, certifiant, garantissant, concluant, redoutant, espérant, s'inquiétant, se félicitant, se réjouissant, se plaignant, s'indignant, répliquant, rétorquant, répondant, détaillant, dévoilant, pronostiquant, mettant en garde, clamant, proclamant, confiant que, concédant, confessant, argumentant""",
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "noun",
        """met en garde contre, mettent en garde contre, mettait en garde contre, mis en garde contre, alerte sur, alertent sur, alertait sur, alerté sur, insiste sur, insistent sur, insistait sur, insisté sur, met l'accent sur, mettent l'accent sur, mis l'accent sur, attire l'attention sur, attirent l'attention sur, attiré l'attention sur,
        fait part de, font part de, regrette, regrettent, regretté, regrettait, annonçait, annonçaient, évoquaient, confirmait, confirmaient, déplorait, déploraient, prédit, prédisent, """
        + GLADNESS,
    ),
    cues(
        Polarity.DENY,
        "clause noun infinitive quote",
        """démentaient, réfutaient, récusaient, contestaient, balayaient, excluait, excluaient, infirment, infirmait, infirmé, oppose une fin de non-recevoir à, opposé une fin de non-recevoir à, vote contre, votent contre, voté contre, se prononce contre, se prononcent contre, s'est prononcé contre, s'est prononcée contre, se sont prononcés contre,
        se dit contre, se disent contre, """
        + ", ".join((OPPOSED, DENIED_AFTER)),
    ),
    cues(
        Polarity.DENY,
        "noun",
        "désapprouve, désapprouvent, désapprouvait, désapprouvé, désavoue, désavouent, désavouait, désavoué, discrédite, discréditent, discrédité, se désolidarise de, se désolidarisent de, s'est désolidarisé de, se sont désolidarisés de, se distancie de, prend ses distances avec, pris ses distances avec, rejetaient, écartaient",
    ),
    cues(
        Polarity.DENY,
        "clause infinitive",
        combined(
            "refuse, refusent, refusait, a refusé, ont refusé", "de reconnaître, de croire, d'admettre, d'accréditer"
        ),
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        """doutaient, doutait que, doutaient de, remet en question, remettent en question, remettait en question, remettaient en question, remis en question, remettait en cause, remettaient en cause, a des doutes sur, ont des doutes sur, avait des doutes sur, émettent des doutes sur, émettait des doutes sur, ont émis des doutes sur, émis des doutes sur,
        exprime des doutes sur, expriment des doutes sur, exprimé des doutes sur, jette le doute sur, jettent le doute sur, jeté le doute sur, se montre sceptique sur, se montrent sceptiques sur, s'est montré sceptique sur, se dit sceptique sur, reste sceptique sur, s'interrogeait sur, s'interrogeaient sur, se sont interrogés sur""",
    ),
    cues(
        Polarity.DOUBT,
        "question quote",
        "se demandaient, s'est demandée, se sont demandé, s'interrogeait, s'interrogeaient, s'est interrogé, s'est interrogée",
    ),
    cues(
        Polarity.ACCUSE,
        "object quote",
        """reprochaient, dénonçaient, blâmait, blâmaient, soupçonnaient, imputait, imputaient, incriminait, fustigeait, fustigeaient, condamnait, condamnaient, critiquait, critiquaient, mettait en cause, mettaient en cause, épingle, épinglent, épinglait, épinglé, étrille, étrillent, étrillé, vilipende, vilipendent, vilipendé,
        accable, accablent, accablé, stigmatise, stigmatisent, stigmatisé, pourfend, pourfendent, montre du doigt, montrent du doigt, montré du doigt, tient … pour responsable, tiennent … pour responsable, tient … pour responsables, tiennent … pour responsables, tenu … pour responsable, """
        + ", ".join((ATTACKED, BEHIND_ITS_FAULT, ACCUSED_AFTER)),
    ),
    cues(
        Polarity.ACCUSE,
        "object",
        "soupçonnant, blâmant, condamnant, incriminant, pointant du doigt, épinglant, mettant en cause, s'en prenant à",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause quote infinitive",
        """exigeaient, réclamaient, préconisait, préconisaient, recommandait, recommandaient, prône, prônent, prônait, prônaient, prôné, milite pour, militent pour, militait pour, milité pour, milite en faveur de, plaide en faveur de, plaident en faveur de, plaidé en faveur de, plaide en faveur d', plaidait pour, plaidaient pour,
        appelle de ses vœux, appellent de leurs vœux, appelé de ses vœux, appelait de ses vœux, se prononce pour, se prononcent pour, s'est prononcé pour, s'est prononcée pour, se sont prononcés pour, se prononce en faveur de, s'est prononcé en faveur de, s'est prononcée en faveur de, se sont prononcés en faveur de,
        insiste pour, insistent pour, insistait pour, insisté pour, est partisan de, est partisane de, sont partisans de, est partisan d', """
        + ", ".join((FAVOURED, DEMANDED_AFTER)),
    ),
    cues(
        Polarity.DEMAND,
        "object",
        """enjoint à, implore, implorent, imploré, implorait, supplié, suppliait, exhortait, exhortaient, invitait, invitaient, encourageaient, appelaient, pressait, sommait, met en demeure, mettent en demeure, mis en demeure, mettait en demeure, met au défi, mettent au défi, mis au défi, """
        + APPEALED,
    ),
    cues(
        Polarity.DEMAND,
        "object",
        "implorant, mettant au défi, mettant en demeure, pressant de, conjurant",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause infinitive",
        "prônant, proposant, conseillant, plaidant pour, militant pour, ordonnant",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "clause infinitive",
        combined(
            "juge, jugent, jugé, jugeait, estime, estiment, estimé, estimait, considère, considèrent, trouve, croit, pense",
            "crucial de, fondamental de, vital de, souhaitable de, préférable de, judicieux de, crucial d', fondamental d', important d', essentiel d', nécessaire d', souhaitable que, préférable que, important que, essentiel que, crucial que, "
            "qu'il est temps de, qu'il est temps d', qu'il est nécessaire de, qu'il est nécessaire d', qu'il est urgent de, qu'il est urgent d', qu'il est important de, qu'il est essentiel de",
        ),
    ),
    cues(
        Polarity.INTEND,
        "clause infinitive quote",
        """s'engageait à, s'engageaient à, se sont engagés à, se sont engagées à, menaçait de, menaçaient de, menaçait d', menaçaient d', envisageait de, envisageaient de, envisageait d', projette de, projettent de, projetait de, projetaient de, ambitionne de, ambitionnent de, ambitionnait de,
        se propose de, se proposent de, entendait, entendaient, promettaient, avait l'intention de, avaient l'intention de, avait l'intention d', se disait prêt à, se disait prête à, s'est dit prêt à, s'est dite prête à, se sont dits prêts à, se déclare prêt à, se déclarent prêts à, s'est déclaré prêt à, s'est déclarée prête à, se dit disposé à, s'est dit disposé à, """
        + OWN_WILL,
    ),
)

FRENCH = Language(
    code="fr",
    name="French",
    script="Latin",
    capitals_mark_names=True,
    elided_words=words("l d qu n s c j m t jusqu lorsqu puisqu quelqu"),
    cues=CUES,
    tail_contrasts=words("mais"),
    clause_joiners=phrases("et, mais, tandis que, tandis qu'"),
    tail_openers=phrases("ce que, ce qu', ce dont"),
    tail_nouns=words("chose"),
    tail_links=phrases("que, qu', dont"),
    tail_cues=(
        cues(
            Polarity.DENY,
            "clause noun",
            combined("démenti, nié, rejeté, réfuté, récusé, contesté, balayé, écarté", "e, s, es", ""),
        ),
        cues(
            Polarity.ASSERT,
            "clause noun",
            "confirme, confirment, confirmait, reconnaît, reconnaissent, admet, admettent, "
            + combined("confirmé, reconnu, admi, corroboré", "e, s, es", "")
            + ", confirmé, reconnu, corroboré",
        ),
    ),
    citing=phrases(
        "citant, en citant, se référant à, se référant au, se référant aux, qui cite, qui citait, qui citent, s'appuyant sur, se fondant sur"
    ),
    according_to=phrases(
        "selon ses dires, selon leurs dires, à l'en croire, à les en croire, si l'on en croit, si on en croit, à entendre, selon lui, selon elle, selon eux, selon elles, d'après lui, d'après elle, d'après eux, selon, d'après, à en croire, suivant, à ses yeux, à leurs yeux, a ses yeux, a leurs yeux, "
        + combined(
            "aux yeux, de l'avis, de l'aveu, au dire, aux dires, selon les dires, selon l'avis, selon le témoignage",
            "de, du, des, d'",
        )
    ),
    rule_nouns=words(
        "calendrier plan plans légende tradition cas âge âges type types genre sexe taille origine zone niveau degré goûts besoins circonstances saison poids humeur usages coutume"
    ),
    author_commas=True,
    complementisers=words("que qu"),
    question_complementisers=words("si"),
    question_openers=words("si"),
    condition_openers=words("si s"),
    object_closers=words("dont mais tandis alors"),
    bound_participles=(
        *("é", "ée", "és", "ées"),
        *phrases(DENIED),
        *words("exclu démenti soutenu reconnu admis promis répondu prétendu prévenu averti maintenu réagi conclu"),
        *phrases(combined("joint, obtenu, recueilli, reçu, paru, rendu, remis, transmis, émis", "e, s, es", "")),
        *words("joint obtenu recueilli reçu paru rendu remis transmis émis"),
    ),
    passive_participles=phrases(DENIED + ", " + ACCUSED),
    adverb_suffixes=words("emment amment iquement ellement èrement eusement ivement iblement airement alement"),
    subject_endings=words("-il -elle -ils -elles -on"),
    plural_endings=words("ent ont"),
    manner_phrases=phrases(
        "à plusieurs reprises, à de nombreuses reprises, à maintes reprises, en bloc, de nouveau, à nouveau, en vain, avec force, sans détour, en partie, en public, une nouvelle fois, une fois de plus, tour à tour, à juste titre, sans hésiter, "
        "avec fermeté, avec vigueur, avec virulence, avec ironie, avec véhémence, d'une seule voix, haut et fort, à demi-mot, à mots couverts, en exclusivité, par écrit, en direct, à l'unisson, de manière catégorique, de façon catégorique, à l'unanimité, sans ambages, sans ambiguïté, sans équivoque, non sans humour, sur un ton ferme, à l'envi, à tort, de concert, en chœur"
    ),
    own_future_endings=("rons", "rai"),
    quotation_marks=(("«", "»"), ("“", "”"), ('"', '"'), ("‹", "›"), ("„", "“")),
    say_verbs=words(
        "dit disent affirme affirment assure explique expliquent indique indiquent déclare déclarent précise précisent ajoute ajoutent souligne soulignent raconte racontent"
    ),
    intend_words=phrases(
        """entend, entendent, entendait, prévoit de, prévoient de, prévoyait de, envisage de, envisagent de, envisageait de, prévoit d', prévoient d', envisage d', envisagent d', s'apprête à, s'apprêtent à, s'apprêtait à, se prépare à, se préparent à, a l'intention de, ont l'intention de, avait l'intention de,
        a l'intention d', ont l'intention d', avait l'intention d', ai l'intention de, n'a pas l'intention, n'a aucune intention, n'ont pas l'intention, n'ont aucune intention, n'avait pas l'intention, n'avait aucune intention, n'ai pas l'intention, n'ai aucune intention, n'avons pas l'intention, n'avons aucune intention,
        vise à, compte bien, ne compte pas, ne comptent pas, ne comptait pas, refuse de, refusent de, refusait de, refusera de, refuserait de, refuse d', a décidé de, ont décidé de, avait décidé de, a décidé d', ont décidé d', avons décidé de, ai décidé de, avons décidé d', ai décidé d', est prêt à, est prête à,
        sommes prêts à, suis prêt à, suis prête à, était prêt à, n'est pas prêt à, n'est pas prête à, s'engage à, s'engagent à, s'est engagé à, s'est engagée à, nous nous engageons à, m'engage à, envisage, étudie la possibilité, réfléchit à, va déposer, va saisir, va porter plainte, va continuer, va faire appel, va demander, va lancer, va renforcer, va maintenir, va quitter, va démissionner, va présenter,
        ne va pas céder, vont déposer, vont saisir, vont continuer, vont porter plainte, vont faire appel, allait continuer, allait déposer, allait saisir"""
    ),
    confirmations=words("confirme confirment confirmé précise précisé révélé indiqué"),
    beliefs=words("croit pense croient pensent estime"),
    passive_auxiliaries=phrases("est, sont, était, étaient, être, été, fut, furent, serait, seraient"),
    addressee_verbs=words("averti prévenu informé assuré"),
    infinitive_marks=words("à pour doit devait peut pouvait faut"),
    determiners=words(
        "le la les l un une des ce cet cette ces mon ton son sa ses leur leurs notre nos votre vos quelques plusieurs certains certaines "
        "tout toute tous toutes deux trois quatre cinq six sept huit neuf dix aucun aucune chaque autre autres "
        "différents différentes divers diverses maints maintes tel telle tels telles"
    ),
    prepositions=words(
        "dans en à au aux sur sous pour par avec sans contre depuis pendant après avant vers chez entre malgré durant lors dès parmi "
        "devant derrière via selon jusqu jusque outre hormis concernant grâce près loin autour hors quant contrairement conformément faute"
    ),
    noun_prepositions=words("de du des d à au aux pour en contre chargé"),
    genitives=words("de du des d"),
    agent_prepositions=words("par"),
    governed_prepositions=words("de d à au aux sur"),
    infinitive_endings=words("er ir re"),
    light_infinitives=words("avoir"),
    coordinators=words("et ou ni"),
    clause_openers=words(
        "mais tandis alors lorsque lorsqu quand si car comme puisque puisqu parce bien donc or afin où"
    ),
    opening_subordinators=words("bien quoique tandis"),
    relatives=words("qui que dont lequel laquelle lesquels lesquelles où"),
    auxiliaries=words(
        "a-t-il a-t-elle ont-ils ont-elles a ont avait avaient est sont était étaient aura auront aurait auraient eu ne n pas également aussi déjà toujours "
        "ensuite encore même pourtant cependant catégoriquement fermement vivement formellement officiellement récemment "
        "notamment immédiatement rapidement toutefois y en lui leur se s m me te nous vous avons ai avez ait aient eut eurent soit "
        "totalement vigoureusement publiquement clairement ouvertement explicitement sèchement longuement simplement solennellement implicitement régulièrement farouchement énergiquement"
    ),
    finite_verbs=words(
        "est sont était étaient a ont avait avaient sera seront serait fait font peut peuvent pouvait doit doivent devait va vont "
        "reste restent reprend ont tué frappé"
    ),
    adverbs=words(
        "délibérément sciemment également aussi ensuite encore enfin cependant toutefois pourtant ainsi alors désormais hier demain aujourd'hui "
        "catégoriquement fermement vivement formellement officiellement récemment immédiatement rapidement totalement vigoureusement publiquement clairement ouvertement "
        "explicitement sèchement longuement solennellement implicitement régulièrement farouchement énergiquement "
        "maintenant puis souvent parfois bientôt juste longtemps autrefois plutôt surtout notamment parallèlement auparavant plus tôt tard déjà jamais ici là ailleurs néanmoins par côté contraire "
        "avant-hier aussitôt soudain peut-être volontiers partout presque davantage"
    ),
    pronouns=words("a-t-il a-t-elle il elle on lui celui-ci celle-ci"),
    plural_pronouns=words("ont-ils ont-elles ils elles eux ceux-ci celles-ci"),
    body_pronouns=words("il elle"),
    demonstratives=words("il elle celui-ci celle-ci"),
    genders={
        "le": "m",
        "un": "m",
        "ce": "m",
        "m": "m",
        "monsieur": "m",
        "il": "m",
        "celui-ci": "m",
        "la": "f",
        "une": "f",
        "cette": "f",
        "mme": "f",
        "mlle": "f",
        "madame": "f",
        "elle": "f",
        "celle-ci": "f",
        "les": "p",
        "des": "p",
        "ces": "p",
        "plusieurs": "p",
        "quelques": "p",
        "beaucoup": "p",
        "certains": "p",
        "certaines": "p",
    },
    lone_subjects=words("certains certaines plusieurs tous toutes autres chacun"),
    articles=words("le la les l un une des"),
    first_person=words("on je j nous me m moi mon ma mes notre nos"),
    impersonal=words("on il cela ce c se s"),
    impersonal_verbs=phrases(
        "y a, y avait, y aura, y aurait, n'y a, n'y avait, n'y aura, n'y aurait, y a eu, faut, fallait, faudra, faudrait, ne faut, ne fallait, s'agit, s'agissait, s'agira, ne s'agit, ne s'agissait, suffit, suffira, semble, semblait, existe, existait, n'existe, convient, importe, est possible, était possible, est temps, était temps, est nécessaire, est important, est difficile, était difficile, est impossible, est trop tôt, est probable, est clair"
    ),
    titles=words(
        "m mme mlle pr professeure docteure cheffe monsieur madame président présidente premier première ministre secrétaire général générale ambassadeur ambassadrice colonel "
        "capitaine commandant amiral maréchal directeur directrice chef chancelier chancelière roi reine prince émir cheikh juge procureur "
        "procureure maire député députée sénateur sénatrice gouverneur préfet pape docteur dr professeur maître avocat avocate leader "
        "vice-président vice-présidente vice-premier vice-ministre vice-chancelier sous-secrétaire sous-préfet sous-préfète préfète ex-président ex-présidente ex-ministre ex-premier "
        "ex-directeur ex-directrice ex-chef ex-gouverneur ex-député ex-sénateur ex-maire lieutenant lieutenant-colonel lieutenante sergent adjudant brigadier caporal contre-amiral "
        "vice-amiral commissaire inspecteur inspectrice magistrat magistrate bâtonnier bâtonnière rapporteur rapporteure eurodéputé eurodéputée consul consule doyen doyenne recteur rectrice "
        "cardinal archevêque évêque imam rabbin pasteur patriarche monseigneur mgr abbé ayatollah mollah sultan duc duchesse comte comtesse princesse gouverneure greffier coordinateur "
        "coordinatrice coordonnateur coordonnatrice administrateur administratrice pdg dg gérant gérante président-directeur leadeur leadeure substitut procureurs garde commandante "
        "présidents co-président coprésident coprésidente bourgmestre échevin échevine vizir calife chérif syndic premier-ministre haut-commissaire"
    ),
    spokesmen=phrases("porte-parole"),
    roles=words(
        "responsable responsables attaché attachée source sources diplomate diplomates militant militants habitant habitants témoin témoins combattant "
        "combattants rebelle rebelles soldat soldats analyste analystes expert experts policier policiers enquêteurs officier officiers "
        "auditeur auditeurs inspecteur inspecteurs pompier pompiers pêcheur pêcheurs agriculteur agriculteurs éleveur éleveurs enseignant enseignants infirmière infirmières chirurgien pilote pilotes ingénieur ingénieurs technicien techniciens économiste économistes archéologue historien historiens employé employés ouvrier ouvriers rescapé rescapée rescapés père mère frère sœur veuve détenu détenus agent agents commerçant commerçants étudiant étudiants "
        "médecin médecins chercheur chercheurs riverain riverains armateur manifestants élus syndicaliste syndicalistes conseiller conseillers autorités salariés dirigeants "
        "habitante habitantes chercheuse chercheuses scientifique scientifiques spécialiste spécialistes psychologue biologiste épidémiologiste virologue nutritionniste physiologiste patron patronne fondateur fondatrice cofondateur propriétaire voisin voisins voisine épouse mari fils fille collègue collègues correspondant correspondante journaliste entraîneur sélectionneur joueur joueurs attaquant chanteur chanteuse acteur actrice écrivain auteur auteurs auteure professeure entrepreneur entrepreneurs entrepreneuse militante militantes survivant survivante survivants victime victimes opposants partisans détracteurs internautes utilisateurs commentateurs observateurs retraité retraitée guide sage-femme anthropologue sociologue politologue "
        "sélectionneuse entraîneuse coach parlementaire conseillère cofondatrice candidat candidate dirigeant dirigeante députés députées sénateurs sénatrices ministres parlementaires "
        "conseillères maires préfets juges procureurs magistrats avocats avocates présidents directeurs directrices leaders candidats candidates gouverneurs fonctionnaire fonctionnaires "
        "militaire militaires gendarme gendarmes généraux commandants combattante djihadiste djihadistes jihadiste jihadistes terroriste terroristes assaillant assaillants ravisseurs otage "
        "otages prisonnier prisonniers détenues accusé accusée accusés suspect suspecte suspects plaignant plaignante plaignants plaignantes requérant requérants agresseur pasteur pasteurs "
        "prêtre prêtres imam imams moine moines religieux évêques fidèles croyants pèlerins pédiatre pédiatres gynécologue cardiologue oncologue neurologue psychiatre psychiatres "
        "psychologues diététicien diététicienne vétérinaire vétérinaires pharmacien pharmaciens pharmacienne dentiste kinésithérapeute thérapeute soignant soignants infirmier aide-soignante "
        "ambulanciers secouriste secouristes sauveteur sauveteurs météorologue météorologues géologue géologues sismologue sismologues volcanologue climatologue climatologues glaciologue "
        "astronome astronomes physicien physiciens physicienne chimiste chimistes mathématicien mathématicienne biologistes épidémiologistes virologues immunologiste immunologistes "
        "infectiologue microbiologiste généticien généticienne paléontologue paléontologues archéologues anthropologues historienne sociologues politologues philosophe juriste juristes "
        "constitutionnaliste universitaire universitaires académicien professeurs maîtresse institutrice instituteur enseignante enseignantes élève élèves lycéen lycéens étudiante "
        "étudiantes doctorant doctorante producteur producteurs productrice réalisateur réalisatrice scénariste compositeur musicien musiciens rappeur rappeuse humoriste comédien comédienne "
        "youtubeur influenceur influenceuse blogueur blogueuse animateur animatrice présentateur présentatrice journalistes reporter reporters photographe éditorialiste chroniqueur "
        "chroniqueuse rédacteur rédactrice éditeur éditrice sportif sportifs cycliste boxeur gardien milieu défenseur capitaine footballeur footballeurs joueuse joueuses attaquante arbitre "
        "arbitres supporter supporters coureur coureuse sprinteur sprinteuse agricultrice éleveuse viticulteur viticulteurs apiculteur maraîcher camionneur routier routiers chauffeur "
        "chauffeurs taximan livreur livreurs vendeur vendeuse vendeurs commerçante consommateur consommatrice consommateurs client cliente clients passager passagère passagers usager "
        "usagers lecteur lecteurs électeur électeurs électrice contribuable contribuables actionnaire actionnaires investisseur investisseurs banquier banquiers hôtelier restaurateur "
        "restaurateurs migrant migrante migrants réfugié réfugiée réfugiés déplacés exilé exilés orphelin petit-fils cousin cousine neveu nièce oncle tante grand-père grand-mère parents "
        "gendre belle-mère beau-frère compagne compagnon ex-femme ex-mari fiancée copain voisines villageois villageoise citadins citoyen citoyenne citoyens habitué locataire locataires "
        "propriétaires bénévole bénévoles volontaire volontaires humanitaire humanitaires négociateur négociateurs médiateur médiateurs interlocuteurs traducteur interprète ex-soldat "
        "vétéran vétérans marin marins hôtesse contrôleur contrôleurs cheminots conducteur conductrice mineur mineurs orpailleur orpailleurs dissident dissidents opposant opposante "
        "séparatistes indépendantistes nationalistes socialistes républicains démocrates conservateurs travaillistes écologiste écologistes féministe féministes grévistes lanceur lanceuse "
        "hacker hackers pirate informaticien informaticienne développeur développeurs designer créateur créatrice styliste mannequin artiste artistes peintre sculpteur galeriste "
        "collectionneur romancier romancière poète poétesse auteures autrice autrices biographe cadre cadres gérants manager managers consultant consultante consultants courtier trader "
        "comptable notaire huissier huissiers greffière policière policières sous-officier sous-officiers agente"
    ),
    bodies=words(
        "justice programme fonds défense ministère gouvernement armée parti syndicat union agence autorité conseil commission comité organisation département bureau cour tribunal "
        "police force forces coalition groupe association fédération observatoire commandement administration régime opposition parlement sénat "
        "assemblée congrès banque institut centre université direction société compagnie entreprise mairie préfecture parquet ambassade présidence ong elysée élysée kremlin "
        "municipalité métropole région commune académie rectorat faculté laboratoire laboratoires hôpital clinique diocèse église vatican saint-siège patriarcat archevêché caisse chambre "
        "commissariat gendarmerie brigade marine état-major club ligue collectif plateforme confédération mutuelle fondation institution opérateur constructeur fabricant firme "
        "multinationale startup start-up milice junte chancellerie secrétariat délégation mission ministères gouvernements exécutif majorité primature cabinet pentagone bundestag knesset "
        "instance instances structure consortium associations syndicats partis entreprises sociétés banques compagnies universités tribunaux agences institutions talibans taliban régulateur "
        "ordre académies amirauté procureure magistrature cellule haut-commissariat"
    ),
    documents=words(
        "communiqué rapport étude déclaration note lettre texte document documents enquête sondage bilan bulletin bulletins études rapports registre circulaire décret "
        "courrier courriel mémorandum mémoire arrêté verdict jugement arrêt résolution accord pétition plainte requête acte procès-verbal audit sondages article articles publication "
        "publications reportage éditorial chronique manifeste livre dossier fiche enquêtes communiqués textes lettres câble câbles baromètre recensement statistiques"
    ),
    others=words("autres autre"),
    partisans=words(
        "opposants opposant adversaires adversaire critiques détracteurs partisans partisan alliés allié "
        "rivaux ennemis proches avocats avocat avocate épouse femme veuve fils fille frère sœur père mère "
        "famille"
    ),
    addressees=words("journalistes presse reporters députés enquêteurs investisseurs lui leur"),
    setting_nouns=words(
        "interview entretien conférence discours allocution message tweet tribune interviews point "
        "vidéo podcast émission post publication intervention réunion séance meeting débat rassemblement cérémonie sommet visite déplacement courriel mail conférences tweets vidéos"
    ),
    time_nouns=words("semaine mois an année soir matin après-midi nuit week-end"),
    institution_names=words("bundestag knesset pentagone saint-siège taliban talibans vatican kremlin elysée élysée"),
    media=words(
        "médias agence journal quotidien magazine télévision radio chaîne site hebdomadaire "
        "journaux quotidiens magazines chaînes agences hebdomadaires mensuel presse tabloïd tabloïds blog portail radios télévisions sites"
    ),
    mute_words=words(
        "vous tu pandémie épidémie virus coronavirus maladie crise guerre conflit situation sécheresse inondation inondations tempête ouragan séisme incendie incendies feu pluie pluies climat température éruption volcan pollution changement "
        "inflation chômage dette prix économie croissance expérience histoire réalité vie mort temps fait faits vérité raison logique silence absence pénurie manque violence violences tension tensions pression peur espoir "
        "explosion attaque attaques bombe bombes pont route rue maison voiture avion bateau moteur machine appareil "
    ),
    negators=words("ne n pas jamais aucun aucune ni non sans nul nulle rien personne"),
    refusals=phrases(
        "requis l'anonymat, requiert l'anonymat, demandé l'anonymat, demande l'anonymat, demandé à rester, demandé à garder l'anonymat, réclamé l'anonymat, réclame l'anonymat, "
        "exigé l'anonymat, répond aux questions, répondent aux questions, répondait aux questions, répondu aux questions, est clair que, est clair qu', est certain que, est évident que, est vrai que, semble que, refusé de commenter, a refusé de, refuse de commenter, s'est refusé à"
    ),
    needed_objects=phrases(
        combined(
            "pointe, pointent, pointait, pointaient",
            "responsabilité, responsabilités, défaillance, défaillances, manque, manquements, manquement, erreurs, erreur, failles, négligence, négligences, carences, carence, incohérences, dysfonctionnements, retard, retards, échec, absence, lacunes, insuffisances, inaction",
            " … ",
        )
        + ", "
        + combined(
            PUSHES_AWAY,
            """accusation, accusations, allégation, allégations, affirmation, affirmations, calomnie, calomnies, critique, critiques, reproche, reproches, soupçon, soupçons, version, thèse, hypothèse, rumeur, rumeurs, information, informations, nouvelle, nouvelles,
            insinuation, insinuations, imputation, imputations, déclaration, déclarations, propos, récit, témoignage, conclusions, grief, griefs, théorie, attaques, idée, annonce, chiffres, chiffre, bilan, explication""",
            " … ",
        )
    ),
    idioms=phrases(
        combined(
            "relève, relèvent, relevé",
            "défi, défis, tête, niveau, gant, seuil, prix, taux, salaires, salaire, barre, compteur, relève",
            " … ",
        )
        + ", "
        + combined(
            "concède, concèdent, concédé",
            "but, buts, penalty, nul, défaite, point, points, terrain, essai, set, corner, ouverture",
            " … ",
        )
        + ", "
        + combined("plaide, plaident, plaidé", "coupable, cause, dossier", " … ")
        + ", admis … hôpital, admis … urgences, admis … réanimation, admis … université, relevé … fonctions, note … musique, note … ses, note … son, note … sa, notent … leurs, relève … compétence, "
        + "critique … envers, critique … égard, critiques … envers, critiques … égard, veut dire, veulent dire, voulait dire, veut … votre, veut … vos, "
        + combined(
            "exclu, exclut, excluent",
            "liste, sélection, équipe, groupe, effectif, parti, club, compétition, tournoi, programme, procès",
            " … ",
        )
        + ", "
        + combined(
            "condamne, condamnent, condamné",
            "prison, réclusion, perpétuité, détention, amende, sursis, payer, verser, rembourser, indemniser, purger",
            " … ",
        )
        + ", "
        + combined("rejette, rejettent, rejetait, rejeté", "offre, offres, recours, pourvoi", " … ")
    ),
    report_openers=phrases(
        combined(
            "informations, données, chiffres, rapports, éléments, documents, images, messages, rumeurs, preuves, indices, études, sondages, vidéos, photos, témoignages, allégations, accusations, "
            "rapport, document, message, étude, sondage, vidéo, témoignage",
            "affirmant, indiquant, précisant, confirmant, révélant, annonçant, assurant, prétendant, soutenant, disant, expliquant, soulignant",
        )
    ),
    hedges=words(
        "peut-être pourrait pourraient aurait auraient serait seraient probablement sans doute éventuellement si présumé présumée présumés"
    ),
    demand_openers=phrases("qu'ils, qu'elles"),
    demand_words=phrases(
        "doit, doivent, devra, devront, devrait, devraient, il faut, faut, faudrait, "
        "faudra, fallait, il est temps, il est urgent, il est impératif, il est indispensable, il est nécessaire, il est essentiel, devons"
    ),
    future_words=words("durcirons poursuivrons ferons irons continuerons répondrons ferai répondrai allons vais"),
    blame_words=phrases(
        "sans appel d'offres, sans mandat, sans notre accord, sans notre consentement, on nous cache, on nous ment, "
        "on nous a menti, tirés dessus, nous ont frappés, nous ont battus, nous ont tiré dessus, rompu la trêve, "
        "rompu le cessez-le-feu"
    )
    + phrases(
        "massacre, massacres, crimes de guerre, crime de guerre, crimes contre l'humanité, crime contre l'humanité, génocide, nettoyage ethnique, épuration ethnique, terrorisme d'état, état terroriste, régime terroriste, attaque terroriste, "
        "assassiné, assassinés, barbare, barbares, barbarie, atrocités, agression, mensonges, violations, tortures, propagande, provocation, touché des pots-de-vin, versé des pots-de-vin, reçu des pots-de-vin, accepté des pots-de-vin, "
        "tiré les premiers, tiré en premier, ouvert le feu les premiers, "
        + combined(
            "est, sont, était, étaient, serait, seraient, comme, principal, principaux, seul, seuls, véritable, véritables",
            "coupable de, coupables de, complice, complices, complice de, complices de",
        )
        + ", "
        + combined(
            "responsable, responsables",
            "de la mort, de la tragédie, de la crise, de la situation, de la guerre, de la catastrophe, de la famine, de la faillite, de ce drame, de cette, du massacre, du drame, du chaos, du conflit, du désastre, du crash, des violences, des morts, des massacres, des attaques, des exactions, de l'attaque, de l'attentat, de l'échec, de l'explosion, de l'effondrement, de l'escalade, de l'accident",
        )
        + ", responsable de tout, tenu responsable, tenus responsables, à cause du régime, par la faute de, par la faute du, de la faute de, de la faute du, c'est la faute, est la faute de, est la faute du, porte la responsabilité, portent la responsabilité, portait la responsabilité, porte une lourde responsabilité, porte l'entière responsabilité, "
        + combined(
            "est, sont, était, étaient, serait, seraient",
            "derrière l'attaque, derrière les attaques, derrière cette, derrière ces, derrière le meurtre, derrière l'attentat, derrière les violences, derrière le coup",
        )
        + ", "
        + combined(
            "l'entreprise, la société, la compagnie, le gouvernement, la direction, le ministère, le ministre, la ministre, le président, la présidente, le maire, la police, l'armée, l'église, la mairie, les autorités, les responsables, les dirigeants",
            "savait, savaient, le savait, le savaient, était au courant, étaient au courant, avait connaissance, avaient connaissance",
        )
        + ", est à l'origine de l'attaque, est à l'origine du conflit, "
        "négligence, négligences, négligent, incurie, mauvaise gestion, incompétence, incompétent, incompétents, irresponsable, irresponsables, irresponsabilité, laxisme, abus de pouvoir, abus d'autorité, violences policières, brutalité policière, fraude électorale, achat de voix, chasse à l'homme, "
        "trahison, de mauvaise foi, gestes racistes, insultes racistes, propos racistes, cris racistes, sanguinaire, "
        + combined(
            "est un, est une, est, sont des, sont",
            "corrompu, corrompue, corrompus, voleur, voleurs, menteur, menteuse, menteurs, traître, traîtres, assassin, assassins, tyran, dictateur, lâche, lâches, criminel, criminels",
        )
        + ", de sang-froid, délibérément, de façon délibérée, de manière délibérée, sciemment, en toute impunité, dans l'impunité, en toute connaissance de cause, "
        "avec la complicité, complicité de, complicité du, chantage, deux poids deux mesures, double standard, hypocrisie, hypocrite, hypocrites, boucliers humains, usage excessif de la force, usage disproportionné de la force, traitements inhumains, traitement inhumain, traitements dégradants, "
        "ingérence, ingérences, manque de volonté politique, manque de transparence, pillage, spoliation, discours de haine, détention arbitraire, arrestations arbitraires, détentions arbitraires, procès inéquitables, manifestement inéquitables, violation du droit, violation des droits, violation flagrante, viole le droit, "
        "violent le droit, violent les droits, violent la constitution, nous ont laissés tomber, a lancé une guerre, ont lancé une guerre, déclenché la guerre, déclenché cette guerre, guerre d'agression, cherche à déstabiliser, cherchent à déstabiliser, déstabiliser le pays"
    ),
    blame_bars=phrases(
        "contre la, contre le, contre les, prévenir la, éviter la, éviter un, éviter une, enquêter sur, combattre la, présumé, présumée, présumés, présumées, prétendu, prétendue, prétendus, victime de, victimes de, victimes d', "
        "auteur de, auteur d', auteurs de, auteurs d', état d', plainte pour, plaintes pour, poursuivi pour, inculpé de, accusations de, lutte contre, soupçons de, sur la, sur le, sur les, sans"
    ),
    future_suffixes=("ra", "ront", "rait", "raient"),
    no_plans=words(
        "sera seront serait seraient aura auront aurait auraient pourra pourront pourrait pourraient perdra perdrait coûtera faudra faudrait devra devrait devront devraient "
        "serai serons aurai aurons pourrai pourrons devrai devrons saurai saurons perdrai perdrons verrai verrons mourrai mourrons souffrirons subirons connaîtrons faudrai environ environs vrai contrai être "
        "était étaient paraît permettra permettrait entraînera entraînerait causera provoquera provoquerait coûterait subira subirait souffrira mourra mourrait augmentera baissera atteindra atteindrait restera resterait faudrait viendrait voudrait voudraient aimerait aimeraient "
        "souhaiterait préférerait manquera suffira suffirait signifierait signifiera conduira conduirait offrons ouvrons découvrons souffrons couvrons entrons rentrons montrons démontrons rencontrons espérons préparons considérons ignorons tirons retirons livrons assurons mesurons comparons déclarons admirons courons désirons respirons séparons célébrons procurons améliorons explorons remporterons "
        "préférait préféraient dirait serrait serraient espérait espéraient considérait considéraient ignorait ignoraient montrait montraient démontrait entrait entraient désirait demeurait attirait offrait offraient ouvrait ouvraient souffrait souffraient courait préparait préparaient tirait livrait assurait assuraient rencontrait durait figurait déclarait adorait retirait arrivera arriverait partie opéra caméra libéra tiendra tiendrait"
    ),
    own_words=phrases(
        "son pays, leur pays, son gouvernement, son entreprise, sa société, son ministère, son parti, son administration, son groupe, son organisation, son cabinet, son club, son mouvement, notre pays, notre entreprise, notre gouvernement, notre parti, notre organisation, notre équipe"
    ),
    own_bodies=words(
        "pays gouvernement entreprise compagnie société ministère banque mairie préfecture parti administration exécutif club organisation syndicat parquet groupe firme état"
    ),
    wrong_words=(*phrases(WRONGED), *phrases(WRONGED_US)),
    duty_words=phrases(DUTIES),
    doers=words(
        "gardes gardes-côtes gardes-frontières garde-frontières policiers soldats militaires gendarmes agents avions appareils chasseurs drones miliciens colons "
        "assaillants responsables ministres mercenaires canons artillerie tireurs rebelles insurgés combattants surveillants vigiles crs passeurs talibans jihadistes djihadistes autorités militaires missile missiles obus balle balles roquette roquettes patrons contremaîtres geôliers ravisseurs"
    ),
    harm_words=words(
        "bombardé bombarde bombardent bombardait tué tués tuées tuée tue tuent frappé frappent frappe attaqué attaque attaquent exécuté exécutés exécutent exécute détruit détruits détruisent arrêté enlevé enlevés enlèvent torturé utilisé utilisent utilise "
        "gazé visé visent vise pillé violé licencié rasé rasent tiré tirent dynamité mitraillé abattu abattus battu incendié incendient brûlé brûlés touché touchés pilonné pilonnent pilonne blessé blessés égorgé égorgés décapité décapités fusillé fusillés "
        "percuté écrasé expulsé expulsés expulsent chassé chassés chassent démoli démolissent assiégé assiègent séquestré kidnappé kidnappés piraté lancé largué ciblé ciblent cible matraqué gazés"
    ),
    combatants=words(
        "terroristes combattants miliciens rebelles insurgés jihadistes djihadistes soldats troupes guérilleros"
    ),
    targets=words(
        "daech taliban talibans tireur tireurs assaillant assaillants suspect suspects extrémistes commandant commandants soldat combattant rebelle terroriste jihadiste djihadiste trafiquants braqueur braqueurs "
        "position positions dépôt dépôts arsenal véhicule véhicules char chars base bases poste postes bunker bunkers cache caches caserne casernes objectif objectifs cible cibles lanceur lanceurs artillerie tranchées "
        "tunnel tunnels bastion bastions aérodrome raffinerie raffineries navire drone drones missile missiles avion avions hélicoptère hélicoptères"
    ),
    grave_words=phrases(
        "civil, civils, civile, civiles, personnes, enfant, enfants, mineur, mineurs, femme, femmes, fille, filles, garçon, garçons, hommes, jeunes, famille, familles, habitant, habitants, villageois, villageoises, réfugié, réfugiés, migrant, migrants, déplacés, journaliste, journalistes, "
        "reporter, reporters, médecin, médecins, infirmières, soignants, patients, malades, enseignant, enseignants, étudiant, étudiants, élèves, manifestant, manifestants, grévistes, ouvriers, mineurs, fidèles, pèlerins, prêtre, prêtres, passagers, agriculteurs, paysans, pêcheur, pêcheurs, "
        "prisonniers, détenus, otages, otage, militant, militants, humanitaires, humanitaire, secouristes, ambulance, ambulances, hôpital, hôpitaux, clinique, école, écoles, université, mosquée, mosquées, église, églises, marché, marchés, boulangerie, maison, maisons, logements, immeuble, immeubles, "
        "quartier, quartiers, village, villages, mariage, funérailles, convoi humanitaire, centrale nucléaire, barrage, ambassade, consulat, patrimoine, armes chimiques, arme chimique, gaz toxique, chlore, sarin, bombes à sous-munitions, sous-munitions, napalm, phosphore blanc, gaz lacrymogène, gaz lacrymogènes, balles réelles, "
        "gazé, gazés, empoisonné, exécuté, exécutés, enlevé, enlevés, kidnappé, kidnappés, décapité, décapités, égorgé, égorgés, torturé, pillé, violé, piraté, séquestré, fusillé, fusillés, licencié, mon fils, mon frère, mon père, mon mari, ses partisans, opposants, opposant, syndicaliste, syndicalistes"
    ),
    update_words=phrases(
        "jusqu'à présent, à ce stade, pour l'instant, nouveau bilan, bilan révisé, révisé, revu à la hausse, revu à la baisse, mis à jour, bilan provisoire, s'alourdit, s'est alourdi, passe à, est passé à, initialement, dernier bilan"
    ),
    position_words=phrases(
        "seul le peuple, seuls les, décider, déterminer, droit de, n'a pas sa place, aucun rôle, ligne rouge, préalable, conditions préalables, inacceptable, non négociable"
    ),
    opposites=opposites(
        """
        help: soutien, soutient, soutiennent, soutenir, soutenu, aide, aident, aider, arme, arment, armer, finance, financent, protège, protègent, forme / bombarde, bombardent, bombardé, bombardement, bombardements, attaque, attaquent, attaqué, frappe, frappent, frappé, vise, visent, visé, tue, tuent, tué
        open: ouvert, ouverte, ouverts, ouvertes, rouvert, réouverture / fermé, fermée, fermés, fermées, fermeture, bloqué, bloquée
        alive: vivant, vivante, en vie, survécu, indemne, sain et sauf / mort, morte, morts, décédé, décédée, tué, tuée, tués
        rise: augmenté, augmente, augmentation, hausse, progressé, grimpé, doublé / baissé, baisse, diminué, diminution, recul, reculé, chuté, chute
        win: gagné, remporté, victoire, vainqueur / perdu, défaite, battu
        accept: accepté, accepte, acceptent, approuvé, approuve, accord / rejeté, rejette, rejettent, refusé, refuse, refusent, refus
        advance: pris, repris, conquis, avancé, libéré, contrôle, contrôlent / repoussé, repoussée, retiré, retirés, reculé, chassé
        begin: commencé, commence, débuté, repris, reprise, continue, continuent, poursuit / arrêté, arrête, cessé, suspendu, suspendue, suspendus, interrompu, annulé, reporté, terminé
        stay: rester, reste, restera, maintenu, maintien / partir, départ, démissionner, démission, démissionné, quitter, quitté
        calm: pacifique, pacifiques, pacifiquement, calme, désarmé / violent, violente, violents, violence, violences, armé, armés, émeute, chaos
        intact: intact, intacte, intacts, réparé, rétabli / détruit, détruite, détruits, endommagé, endommagée, dégâts, effondré
        normal: normal, normalement, normale, fonctionne, fonctionnent, déchargés / paralysé, paralysée, arrêt, à l'arrêt, perturbé, bougé, en panne
        accident: accident, accidentel, accidentelle, par erreur, panne, causes naturelles, suicide / délibéré, délibérée, délibérément, intentionnel, sabotage, meurtre, assassinat, attentat, tirs
        real: authentique, authentiques, vrai, vraie, réel / faux, fausse, falsifié, truqué, fabriqué, mise en scène
        free: libéré, libérée, libérés, relâché, relâchés, libre / arrêté, arrêtée, arrêtés, arrestations, interpellé, interpellés, détenu, détenus, emprisonné
        legal: légal, légale, légales, légalement / illégal, illégale, illégales, illégalement, violation, viole
        safe: sûr, sûre, sans danger, potable, propre / dangereux, dangereuse, contaminé, contaminée, toxique, pollué, polluée
        attend: assisté, participé, participe, présent, présente, présents / boycotté, boycotte, absent, absente, absents
        civilian: civils, civil, civile, femmes, enfants, hôpital, école, marché / terroristes, combattants, miliciens, jihadistes, cible militaire, cibles militaires
        willing: volontaire, volontairement, volontaires / forcé, forcée, forcés, contraint, contraints, sous la contrainte
        enough: suffisant, suffisante, suffisamment, assez / pénurie, pénuries, manque, insuffisant, insuffisante
        guilty: coupable, coupables, responsable, responsables / innocent, innocente, acquitté, blanchi
        paid: payé, payée, versé, versée, remis, remise, transmis, fourni / impayé, impayés, non versé, jamais reçu, pas reçu
        success: succès, réussi, réussite, progrès / échec, échoué, fiasco
        """
    ),
    retractions=phrases(
        "s'est rétracté, s'est rétractée, est revenu sur, est revenue sur, a retiré sa déclaration, a retiré ses propos, a retiré ses déclarations, a corrigé, s'est trompé, s'est trompée, par erreur, était erroné, était erronée, étaient erronés"
    ),
    verdict_openers=words("comme"),
    credit_stems=words(
        "grave sérieu crédib vrai juste exact important positif positive historique alarm choqu accablant inquiét préoccup encourage bon bonne utile constructi"
    ),
    dismissals=phrases(
        "sans fondement, infondé, infondée, infondés, infondées, fantaisiste, fantaisistes, faux, fausse, mensonger, mensongère, mensongères, propagande, "
        "mensonge, mensonges, affabulation, affabulations, fable, fables, montage, mise en scène, invention, inventée de toutes pièces, inventé de toutes pièces, de toutes pièces, fantasme, fantasmes, conte de fées, théorie du complot, "
        "chasse aux sorcières, écran de fumée, alarmisme, calomnies, calomnieux, calomnieuse, diffamation, diffamatoire, campagne de dénigrement, campagne de diffamation, intox, infox, fake news, désinformation, foutaises, balivernes, n'importe quoi, "
        "erroné, erronée, erronés, erronées, ne repose sur rien, ne reposent sur rien, n'est pas vrai, contre-vérité, contrevérité, "
        "ridicule, absurde, absurdes, grotesque, inexact, inexacte, fabriqué, fabriquée, fabriquées, dénué de tout fondement, dénuée de tout fondement, dénuées de tout fondement, pure invention, calomnie, farfelu, farfelue, pas crédible, "
        "sans aucun fondement, dénué de fondement, dénués de fondement, dénuées de fondement, dénués de tout fondement, pures inventions, pur mensonge, mensonges éhontés, totalement faux, complètement faux, entièrement faux, tout simplement faux, un canular, canular, canulars, une légende urbaine, légende urbaine, délirant, délirante, délirantes, aberrant, aberrante, aberrantes, absurdité, absurdités, saugrenu, saugrenue, loufoque, loufoques, rocambolesque, sans queue ni tête, ne tient pas debout, ne tiennent pas debout, ne correspond pas à la réalité, ne correspondent pas à la réalité, contraire à la vérité, manipulation, manipulations, fausse nouvelle, fausses nouvelles, fausse information, fausses informations, supercherie, élucubrations, divagations"
    ),
    question_words=words("qui que quoi où quand pourquoi comment combien quel quelle quels quelles"),
    anaphors=words("cela ça ce ceci le ceux-ci"),
    taken_up_pronouns=words("le l"),
    accusation_stems=("accusation", "reproche"),
    claim_links=phrases("selon laquelle, selon lesquelles, selon lequel, selon lesquels"),
    claim_nouns=words(
        "accusation accusations allégation allégations affirmation affirmations information informations rumeur rumeurs version chiffre chiffres "
        "propos déclaration déclarations rapport conclusions conclusion critique critiques hypothèse thèse reproche reproches bilan "
        "théorie théories description qualification suggestion suggestions scénario explication explications récit soupçon soupçons plainte annonce histoire "
        "insinuation insinuations spéculation spéculations témoignage témoignages dire dires constat constats estimation estimations prévision prévisions donnée données récits annonces"
    ),
    reply_verbs=words(
        "demandé interrogé interrogée contacté contactée sollicité sollicitée soumis présenté envoyé transmis joint jointe"
    ),
    receive_nouns=words("avoir être toute tout responsabilité implication recours utilisation"),
    number_words={
        "un": 1,
        "une": 1,
        "deux": 2,
        "trois": 3,
        "quatre": 4,
        "cinq": 5,
        "six": 6,
        "sept": 7,
        "huit": 8,
        "neuf": 9,
        "dix": 10,
        "onze": 11,
        "douze": 12,
        "treize": 13,
        "quatorze": 14,
        "quinze": 15,
        "seize": 16,
        "dix-sept": 17,
        "dix-huit": 18,
        "dix-neuf": 19,
        "vingt": 20,
        "trente": 30,
        "quarante": 40,
        "cinquante": 50,
        "soixante": 60,
        "soixante-dix": 70,
        "quatre-vingts": 80,
        "quatre-vingt-dix": 90,
        "dizaine": 10,
        "douzaine": 12,
        "vingtaine": 20,
        "trentaine": 30,
        "quarantaine": 40,
        "cinquantaine": 50,
        "centaine": 100,
    },
    scale_words={
        "cent": 100,
        "cents": 100,
        "mille": 1e3,
        "milliers": 1e3,
        "millier": 1e3,
        "million": 1e6,
        "millions": 1e6,
        "milliard": 1e9,
        "milliards": 1e9,
    },
    scope_words={
        "au moins": "at_least",
        "au minimum": "at_least",
        "pas moins de": "at_least",
        "plus de": "more_than",
        "plus d'": "more_than",
        "au-delà de": "more_than",
        "au plus": "at_most",
        "jusqu'à": "at_most",
        "au maximum": "at_most",
        "moins de": "less_than",
        "moins d'": "less_than",
        "environ": "about",
        "près de": "about",
        "quelque": "about",
        "autour de": "about",
        "à peu près": "about",
        "une": "about",
    },
    further_words=words("autre autres supplémentaires"),
    clock_after=words("h"),
    fates={
        "tué": "killed",
        "tue": "killed",
        "tuent": "killed",
        "tuant": "killed",
        "tua": "killed",
        "tuèrent": "killed",
        "blessé": "injured",
        "blesse": "injured",
        "blessent": "injured",
        "blessant": "injured",
        "blessa": "injured",
        "arrêté": "arrested",
        "interpellé": "arrested",
        "arrêtant": "arrested",
        "bilan": "killed",
        "morts": "killed",
        "décès": "killed",
        "blessés": "injured",
    },
    units={
        "pour cent": "percent",
        "%": "percent",
        "personnes": "person",
        "personne": "person",
        "civils": "civilian",
        "civil": "civilian",
        "enfants": "child",
        "femmes": "woman",
        "hommes": "man",
        "soldats": "soldier",
        "combattants": "fighter",
        "rebelles": "fighter",
        "tués": "killed",
        "tuées": "killed",
        "morts": "killed",
        "mort": "killed",
        "décès": "killed",
        "victimes": "victim",
        "blessés": "injured",
        "blessées": "injured",
        "arrestations": "arrested",
        "arrêtées": "arrested",
        "arrêtés": "arrested",
        "interpellations": "arrested",
        "interpellées": "arrested",
        "déplacés": "displaced",
        "dollars": "dollar",
        "$": "dollar",
        "euros": "euro",
        "€": "euro",
        "tonnes": "tonne",
        "kilomètres": "kilometre",
        "km": "kilometre",
        "mètres": "metre",
        "heures": "hour",
        "heure": "hour",
        "jours": "day",
        "jour": "day",
        "semaines": "week",
        "mois": "month",
        "ans": "year",
        "années": "year",
        "groupes": "group",
        "frappes": "strike",
        "raids": "strike",
        "maisons": "home",
        "navires": "ship",
        "cas": "case",
        "voix": "vote",
        "sièges": "seat",
        "barils": "barrel",
        "salariés": "worker",
        "ouvriers": "worker",
        "policiers": "police",
        "emplois": "job",
        "dinars": "dinar",
    },
    decimal_mark=",",
    months={
        "janvier": 1,
        "février": 2,
        "mars": 3,
        "avril": 4,
        "mai": 5,
        "juin": 6,
        "juillet": 7,
        "août": 8,
        "septembre": 9,
        "octobre": 10,
        "novembre": 11,
        "décembre": 12,
    },
    weekdays={"lundi": 0, "mardi": 1, "mercredi": 2, "jeudi": 3, "vendredi": 4, "samedi": 5, "dimanche": 6},
    relative_days={"aujourd'hui": 0, "hier": -1, "avant-hier": -2, "demain": 1},
)
