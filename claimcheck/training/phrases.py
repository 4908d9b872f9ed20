"""What attributed pairs are dressed in, by language: speakers, reports, anaphors, dismissals, assents, evasions.

`{x}` stands for a whole sentence, `{s}` for a speaker. Everything here was written for this project.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Phrases:
    """One language's wording."""

    speakers: tuple[str, ...]
    reports: tuple[str, ...]  # {s}, {x}: the sentence before, which "this" leans on
    anaphors: tuple[str, ...]  # what a denial denies
    dismissals: tuple[str, ...]  # asserted contents that reject what was said
    assents: tuple[str, ...]  # asserted contents that affirm it
    evasions: tuple[str, ...]  # contents that do neither
    negations: tuple[str, ...]  # {x}: "it is not true that"


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.strip().splitlines() if line.strip())


PHRASES: dict[str, Phrases] = {
    "en": Phrases(
        _lines("""the foreign ministry
            a government spokesman
            the opposition coalition
            residents of the district
            the port authority
            the army
            the rebels
            the company
            the union
            a senior Western diplomat
            the hospital's director
            the monitoring group
            the interior minister
            state television
            the prosecutor's office
            aid workers
            the mayor
            the teachers' union
            a military source
            the United Nations mission
            the electricity company
            Damascus
            the central bank
            local activists
            officials who asked not to be named
            the ministry"""),
        _lines("""{s} said: "{x}"
            According to {s}, {x}
            {x}, {s} said."""),
        _lines("""this
            the accusation
            the report
            the allegations
            these claims
            any such thing
            that
            the charge
            those reports
            it
            previous accusations
            the findings"""),
        _lines("""this is pure propaganda
            the allegations are baseless
            these reports are fabricated
            this is a lie
            there is no truth in it
            this is not what happened on the ground
            these claims are absurd and unfounded
            nothing of the kind happened
            this is an attempt to mislead public opinion
            the statement is false
            the figures are invented
            this did not happen"""),
        _lines("""this is true
            the report is accurate
            this is exactly what happened
            we can confirm this
            the information is correct
            our own findings show the same
            that is right"""),
        _lines("""the matter is under investigation
            we cannot confirm this
            it is too early to comment
            an independent inquiry must look into this
            we have seen the reports
            it is following the matter closely
            the question should be put to others
            a statement will be issued later
            both sides should show restraint"""),
        _lines("""it is not true that {x}
            it is false that {x}
            the report that {x} is untrue
            there is no truth to the claim that {x}"""),
    ),
    "ar": Phrases(
        _lines("""وزارة الخارجية
            متحدث باسم الحكومة
            ائتلاف المعارضة
            سكان الحي
            سلطة الميناء
            الجيش
            المعارضة المسلحة
            الشركة
            النقابة
            دبلوماسي غربي رفيع المستوى
            مدير المستشفى
            المرصد
            وزير الداخلية
            التلفزيون الرسمي
            النيابة العامة
            عمال الإغاثة
            رئيس البلدية
            نقابة المعلمين
            مصدر عسكري
            بعثة الأمم المتحدة
            شركة الكهرباء
            دمشق
            البنك المركزي
            ناشطون محليون
            مسؤولون طلبوا عدم ذكر أسمائهم
            الوزارة"""),
        _lines("""قال {s}: "{x}"
            وبحسب {s} فإن {x}
            {x}، كما أعلن {s}."""),
        _lines("""ذلك
            هذا الاتهام
            التقرير
            هذه الاتهامات
            هذه المزاعم
            الأمر
            صحة الخبر
            هذه الأنباء
            ما نسب إليها
            تلك التقارير
            هذا
            ما جاء في البيان"""),
        _lines("""هذه محض دعاية
            الاتهامات لا أساس لها
            هذه التقارير مفبركة
            هذا كذب
            لا صحة لذلك
            هذا ليس واقعا على الأرض
            هذه المزاعم سخيفة وباطلة
            لم يحدث شيء من هذا القبيل
            هذه محاولة لتضليل الرأي العام
            البيان عار عن الصحة
            الأرقام مختلقة
            هذا لم يحدث"""),
        _lines("""هذا صحيح
            التقرير دقيق
            هذا ما حدث بالضبط
            نؤكد ذلك
            المعلومات صحيحة
            تحقيقاتنا تظهر الأمر نفسه
            الخبر صحيح"""),
        _lines("""الأمر قيد التحقيق
            لا نستطيع تأكيد ذلك
            من السابق لأوانه التعليق
            يجب إجراء تحقيق مستقل في ذلك
            اطلعنا على التقارير
            إنها تتابع الأمر عن كثب
            ينبغي توجيه السؤال إلى غيرنا
            سيصدر بيان لاحقا
            على الطرفين ضبط النفس"""),
        _lines("""ليس صحيحا أن {x}
            من غير الصحيح أن {x}
            الخبر القائل إن {x} غير صحيح
            لا صحة للقول إن {x}"""),
    ),
    "ru": Phrases(
        _lines("""министерство иностранных дел
            представитель правительства
            оппозиционная коалиция
            жители района
            администрация порта
            армия
            повстанцы
            компания
            профсоюз
            высокопоставленный западный дипломат
            директор больницы
            наблюдатели
            министр внутренних дел
            государственное телевидение
            прокуратура
            сотрудники гуманитарных организаций
            мэр города
            профсоюз учителей
            источник в вооружённых силах
            миссия ООН
            энергетическая компания
            Дамаск
            Центральный банк
            местные активисты
            чиновники на условиях анонимности
            Минобороны"""),
        _lines("""{s} заявили: «{x}»
            По данным источника ({s}), {x}
            {x}, сообщает {s}."""),
        _lines("""это
            обвинение
            эту информацию
            эти обвинения
            эти утверждения
            сообщения об этом
            такие данные
            сказанное
            это сообщение
            подобные заявления
            выводы
            факт"""),
        _lines("""это чистая пропаганда
            обвинения безосновательны
            эти сообщения сфабрикованы
            это ложь
            это не соответствует действительности
            на самом деле всё было не так
            эти утверждения абсурдны
            ничего подобного не было
            это попытка ввести общественность в заблуждение
            заявление ложное
            цифры выдуманы
            этого не было"""),
        _lines("""это правда
            сообщение верно
            именно так всё и было
            мы подтверждаем это
            информация соответствует действительности
            наши данные показывают то же самое
            это так"""),
        _lines("""ведётся расследование
            мы не можем это подтвердить
            комментировать пока рано
            необходимо независимое расследование
            мы видели эти сообщения
            там внимательно следят за ситуацией
            вопрос следует задать другим
            заявление последует позже
            обеим сторонам следует проявить сдержанность"""),
        _lines("""неправда, что {x}
            не соответствует действительности, что {x}
            сообщение о том, что {x}, ложно
            неверно, будто {x}"""),
    ),
    "fr": Phrases(
        _lines("""le ministère des Affaires étrangères
            un porte-parole du gouvernement
            la coalition d'opposition
            les habitants du quartier
            l'autorité portuaire
            l'armée
            les rebelles
            l'entreprise
            le syndicat
            un haut diplomate occidental
            le directeur de l'hôpital
            l'Observatoire
            le ministre de l'Intérieur
            la télévision publique
            le parquet
            des humanitaires
            le maire
            le syndicat des enseignants
            une source militaire
            la mission des Nations unies
            la compagnie d'électricité
            Damas
            la Banque centrale
            des militants locaux
            des responsables sous couvert d'anonymat
            le ministère"""),
        _lines("""{s} a déclaré : « {x} »
            Selon {s}, {x}
            {x}, a affirmé {s}."""),
        _lines("""cela
            l'accusation
            l'information
            ces accusations
            ces allégations
            ces affirmations
            les faits
            cette version
            ce rapport
            de tels propos
            les conclusions
            tout cela"""),
        _lines("""c'est de la pure propagande
            les accusations sont sans fondement
            ces informations sont fabriquées
            c'est un mensonge
            cela est totalement faux
            cela ne correspond pas à la réalité sur le terrain
            ces allégations sont absurdes
            rien de tel ne s'est produit
            c'est une tentative de tromper l'opinion
            la déclaration est fausse
            les chiffres sont inventés
            cela n'a pas eu lieu"""),
        _lines("""c'est vrai
            le rapport est exact
            c'est exactement ce qui s'est passé
            nous le confirmons
            l'information est correcte
            nos propres constatations montrent la même chose
            c'est bien le cas"""),
        _lines("""une enquête est en cours
            nous ne pouvons pas le confirmer
            il est trop tôt pour commenter
            une enquête indépendante doit être menée
            nous avons pris connaissance de ces informations
            l'affaire est suivie de près
            la question doit être posée à d'autres
            un communiqué sera publié plus tard
            les deux parties doivent faire preuve de retenue"""),
        _lines("""il n'est pas vrai que {x}
            il est faux que {x}
            l'information selon laquelle {x} est fausse
            contrairement à ce qui a été dit, il est inexact que {x}"""),
    ),
    "es": Phrases(
        _lines("""el Ministerio de Exteriores
            un portavoz del Gobierno
            la coalición opositora
            los vecinos del barrio
            la autoridad portuaria
            el ejército
            los rebeldes
            la empresa
            el sindicato
            un alto diplomático occidental
            el director del hospital
            el Observatorio
            el ministro del Interior
            la televisión estatal
            la fiscalía
            trabajadores humanitarios
            el alcalde
            el sindicato de maestros
            una fuente militar
            la misión de Naciones Unidas
            la compañía eléctrica
            Damasco
            el Banco Central
            activistas locales
            funcionarios que pidieron el anonimato
            el ministerio"""),
        _lines("""{s} dijo: «{x}»
            Según {s}, {x}
            {x}, afirmó {s}."""),
        _lines("""eso
            la acusación
            la información
            esas acusaciones
            esas afirmaciones
            los hechos
            lo ocurrido
            esa versión
            el informe
            tales denuncias
            las conclusiones
            todo ello"""),
        _lines("""es pura propaganda
            las acusaciones carecen de fundamento
            esas informaciones son un montaje
            es mentira
            eso es completamente falso
            no es lo que ocurrió sobre el terreno
            esas afirmaciones son absurdas
            no ocurrió nada semejante
            es un intento de engañar a la opinión pública
            la declaración es falsa
            las cifras son inventadas
            eso no sucedió"""),
        _lines("""es cierto
            el informe es exacto
            eso es exactamente lo que ocurrió
            lo confirmamos
            la información es correcta
            nuestros datos muestran lo mismo
            así fue"""),
        _lines("""el asunto está siendo investigado
            no podemos confirmarlo
            es pronto para hacer comentarios
            debe haber una investigación independiente
            hemos visto las informaciones
            sigue el asunto de cerca
            la pregunta debe hacerse a otros
            más tarde se emitirá un comunicado
            ambas partes deben actuar con moderación"""),
        _lines("""no es cierto que {x}
            es falso que {x}
            la información de que {x} es falsa
            carece de verdad que {x}"""),
    ),
    "de": Phrases(
        _lines("""das Außenministerium
            ein Regierungssprecher
            das Oppositionsbündnis
            Bewohner des Viertels
            die Hafenbehörde
            die Armee
            die Rebellen
            das Unternehmen
            die Gewerkschaft
            ein hochrangiger westlicher Diplomat
            der Direktor der Klinik
            die Beobachtungsstelle
            der Innenminister
            das Staatsfernsehen
            die Staatsanwaltschaft
            Helfer vor Ort
            der Bürgermeister
            die Lehrergewerkschaft
            eine Quelle im Militär
            die UN-Mission
            der Stromversorger
            Damaskus
            die Zentralbank
            örtliche Aktivisten
            Beamte, die anonym bleiben wollten
            das Ministerium"""),
        _lines("""{s} erklärte: „{x}“
            Laut {s}: {x}
            {x}, so {s}."""),
        _lines("""das
            den Vorwurf
            den Bericht
            die Vorwürfe
            diese Behauptungen
            die Darstellung
            dies
            die Anschuldigung
            derartige Meldungen
            die Angaben
            die Ergebnisse
            den Vorfall"""),
        _lines("""das ist reine Propaganda
            die Vorwürfe sind haltlos
            diese Berichte sind erfunden
            das ist eine Lüge
            daran ist nichts wahr
            das entspricht nicht der Lage vor Ort
            diese Behauptungen sind absurd
            nichts dergleichen ist geschehen
            das ist ein Versuch, die Öffentlichkeit zu täuschen
            die Erklärung ist falsch
            die Zahlen sind frei erfunden
            das ist nicht passiert"""),
        _lines("""das stimmt
            der Bericht trifft zu
            genau so ist es gewesen
            wir bestätigen das
            die Angaben sind richtig
            unsere eigenen Erkenntnisse zeigen dasselbe
            das ist wahr"""),
        _lines("""die Sache wird untersucht
            wir können das nicht bestätigen
            für eine Stellungnahme ist es zu früh
            das muss unabhängig untersucht werden
            die Berichte sind bekannt
            man verfolge die Angelegenheit genau
            die Frage ist an andere zu richten
            eine Erklärung folgt später
            beide Seiten sollten sich zurückhalten"""),
        _lines("""es stimmt nicht, dass {x}
            es ist falsch, dass {x}
            die Meldung, {x}, ist unwahr
            an der Behauptung, {x}, ist nichts wahr"""),
    ),
    "tr": Phrases(
        _lines("""Dışişleri Bakanlığı
            bir hükümet sözcüsü
            muhalefet koalisyonu
            mahalle sakinleri
            liman idaresi
            ordu
            isyancılar
            şirket
            sendika
            üst düzey bir Batılı diplomat
            hastane başhekimi
            gözlemevi
            İçişleri Bakanı
            devlet televizyonu
            savcılık
            yardım görevlileri
            belediye başkanı
            öğretmenler sendikası
            askeri bir kaynak
            Birleşmiş Milletler misyonu
            elektrik şirketi
            Şam
            Merkez Bankası
            yerel aktivistler
            adlarının açıklanmasını istemeyen yetkililer
            bakanlık"""),
        _lines("""{s}: "{x}"
            {s} kaynaklarına göre {x}
            {x} diyen taraf {s} oldu."""),
        _lines("""bunu
            suçlamayı
            haberi
            iddiaları
            bu iddiaları
            bu suçlamaları
            böyle bir şeyi
            söylenenleri
            raporu
            bu açıklamayı
            bulguları
            bu haberleri"""),
        _lines("""bu tamamen propaganda
            suçlamalar asılsız
            bu haberler uydurma
            bu yalan
            bunun gerçekle ilgisi yok
            sahadaki gerçek bu değil
            bu iddialar saçma
            böyle bir şey olmadı
            bu kamuoyunu yanıltma girişimi
            açıklama gerçek dışı
            rakamlar uydurma
            bu yaşanmadı"""),
        _lines("""bu doğru
            haber doğru
            olan tam olarak bu
            bunu teyit ediyoruz
            bilgi doğru
            bizim bulgularımız da aynısını gösteriyor
            evet, öyle oldu"""),
        _lines("""konu soruşturuluyor
            bunu doğrulayamıyoruz
            yorum yapmak için erken
            bağımsız bir soruşturma yapılmalı
            haberleri gördük
            konu yakından takip ediliyor
            soru başkalarına yöneltilmeli
            daha sonra açıklama yapılacak
            iki taraf da itidalli davranmalı"""),
        _lines("""{x} iddiası doğru değil
            {x} haberi yalan
            {x} yönündeki iddia gerçeği yansıtmıyor
            {x} demek yanlış"""),
    ),
    "fa": Phrases(
        _lines("""وزارت امور خارجه
            سخنگوی دولت
            ائتلاف مخالفان
            ساکنان محله
            سازمان بندر
            ارتش
            شورشیان
            شرکت
            اتحادیه
            یک دیپلمات بلندپایه غربی
            رئیس بیمارستان
            گروه ناظر
            وزیر کشور
            تلویزیون دولتی
            دادستانی
            امدادگران
            شهردار
            اتحادیه معلمان
            یک منبع نظامی
            هیئت سازمان ملل
            شرکت برق
            دمشق
            بانک مرکزی
            فعالان محلی
            مقام‌هایی که نخواستند نامشان فاش شود
            وزارتخانه"""),
        _lines("""{s} گفت: «{x}»
            به گفته {s}، {x}
            {x}، این را {s} اعلام کرد."""),
        _lines("""این را
            این اتهام
            این خبر
            این اتهامات
            این ادعاها
            چنین چیزی
            این گزارش
            آن را
            این موضوع
            چنین گزارش‌هایی
            این یافته‌ها
            این سخنان"""),
        _lines("""این تبلیغات محض است
            اتهامات بی‌اساس است
            این گزارش‌ها ساختگی است
            این دروغ است
            این خبر صحت ندارد
            واقعیت روی زمین این نیست
            این ادعاها مضحک و بی‌پایه است
            چنین اتفاقی نیفتاده است
            این تلاشی برای فریب افکار عمومی است
            این بیانیه نادرست است
            ارقام ساختگی است
            این رخ نداده است"""),
        _lines("""این درست است
            گزارش دقیق است
            دقیقا همین اتفاق افتاد
            این را تایید می‌کنیم
            اطلاعات صحیح است
            یافته‌های ما هم همین را نشان می‌دهد
            خبر صحت دارد"""),
        _lines("""موضوع در دست بررسی است
            نمی‌توانیم آن را تایید کنیم
            برای اظهار نظر زود است
            باید تحقیق مستقلی انجام شود
            گزارش‌ها را دیده‌ایم
            موضوع را از نزدیک دنبال می‌کند
            این پرسش را باید از دیگران کرد
            بعدا بیانیه‌ای منتشر خواهد شد
            هر دو طرف باید خویشتنداری کنند"""),
        _lines("""درست نیست که {x}
            این ادعا که {x} صحت ندارد
            خبر اینکه {x} نادرست است
            چنین نیست که {x}"""),
    ),
    "uk": Phrases(
        _lines("""міністерство закордонних справ
            речник уряду
            опозиційна коаліція
            мешканці району
            адміністрація порту
            армія
            повстанці
            компанія
            профспілка
            високопоставлений західний дипломат
            директор лікарні
            спостерігачі
            міністр внутрішніх справ
            державне телебачення
            прокуратура
            працівники гуманітарних організацій
            мер міста
            профспілка вчителів
            джерело у збройних силах
            місія ООН
            енергетична компанія
            Дамаск
            Центральний банк
            місцеві активісти
            посадовці, які побажали лишитися неназваними
            Міноборони"""),
        _lines("""{s}: «{x}»
            За даними джерела ({s}), {x}
            {x}, повідомляє {s}."""),
        _lines("""це
            звинувачення
            цю інформацію
            ці звинувачення
            ці твердження
            повідомлення про це
            такі дані
            сказане
            цей звіт
            подібні заяви
            висновки
            цей факт"""),
        _lines("""це чиста пропаганда
            звинувачення безпідставні
            ці повідомлення сфабриковані
            це брехня
            це не відповідає дійсності
            насправді все було не так
            ці твердження абсурдні
            нічого подібного не було
            це спроба ввести громадськість в оману
            заява неправдива
            цифри вигадані
            цього не було"""),
        _lines("""це правда
            повідомлення точне
            саме так усе й було
            ми це підтверджуємо
            інформація правильна
            наші дані показують те саме
            так і є"""),
        _lines("""триває розслідування
            ми не можемо це підтвердити
            коментувати поки зарано
            потрібне незалежне розслідування
            ми бачили ці повідомлення
            там уважно стежать за ситуацією
            запитання слід ставити іншим
            заяву оприлюднять пізніше
            обидві сторони мають виявити стриманість"""),
        _lines("""неправда, що {x}
            не відповідає дійсності, що {x}
            повідомлення про те, що {x}, неправдиве
            хибно стверджувати, що {x}"""),
    ),
    "zh": Phrases(
        _lines("""外交部
            政府发言人
            反对派联盟
            当地居民
            港务局
            军方
            叛军
            该公司
            工会
            一名西方高级外交官
            医院院长
            观察组织
            内政部长
            国家电视台
            检察机关
            救援人员
            市长
            教师工会
            一名军方消息人士
            联合国特派团
            电力公司
            大马士革
            中央银行
            当地活动人士
            不愿透露姓名的官员
            该部"""),
        _lines("""{s}说：“{x}”
            据{s}称，{x}
            {x}，{s}表示。"""),
        _lines("""此事
            这一指控
            该报道
            上述指控
            这些说法
            这种说法
            有关传闻
            这一点
            这些报道
            该消息
            调查结果
            这件事"""),
        _lines("""这纯属宣传
            这些指控毫无根据
            这些报道是捏造的
            这是谎言
            这不是事实
            实际情况并非如此
            这些说法荒谬
            根本没有发生这种事
            这是企图误导公众
            该声明不实
            这些数字是编造的
            此事没有发生"""),
        _lines("""这是真的
            报道属实
            事实正是如此
            我们证实了这一点
            消息准确
            我们的调查结果也一样
            情况属实"""),
        _lines("""此事正在调查
            我们无法证实
            现在评论为时过早
            应当进行独立调查
            我们看到了有关报道
            正在密切关注此事
            这个问题应该问别人
            稍后将发表声明
            双方应保持克制"""),
        _lines("""{x}，这不是事实
            所谓{x}的说法不实
            关于{x}的消息是假的
            并不是{x}"""),
    ),
    "hi": Phrases(
        _lines("""विदेश मंत्रालय
            सरकार के प्रवक्ता
            विपक्षी गठबंधन
            इलाके के निवासी
            बंदरगाह प्राधिकरण
            सेना
            विद्रोही
            कंपनी
            यूनियन
            एक वरिष्ठ पश्चिमी राजनयिक
            अस्पताल के निदेशक
            निगरानी समूह
            गृह मंत्री
            सरकारी टेलीविजन
            अभियोजन कार्यालय
            राहतकर्मी
            महापौर
            शिक्षक संघ
            एक सैन्य सूत्र
            संयुक्त राष्ट्र मिशन
            बिजली कंपनी
            दमिश्क
            केंद्रीय बैंक
            स्थानीय कार्यकर्ता
            नाम न बताने वाले अधिकारी
            मंत्रालय"""),
        _lines("""{s} ने कहा: "{x}"
            {s} के अनुसार, {x}
            {x}, {s} ने बताया।"""),
        _lines("""इससे
            इस आरोप
            इस खबर
            इन आरोपों
            इन दावों
            ऐसी किसी बात
            इस रिपोर्ट
            यह
            इन खबरों
            इस बात
            इन निष्कर्षों
            ऐसे आरोप"""),
        _lines("""यह कोरा दुष्प्रचार है
            आरोप बेबुनियाद हैं
            ये खबरें मनगढ़ंत हैं
            यह झूठ है
            इसमें कोई सच्चाई नहीं है
            जमीन पर ऐसा नहीं हुआ
            ये दावे बेतुके हैं
            ऐसा कुछ नहीं हुआ
            यह जनता को गुमराह करने की कोशिश है
            बयान गलत है
            आंकड़े गढ़े गए हैं
            यह हुआ ही नहीं"""),
        _lines("""यह सच है
            रिपोर्ट सही है
            ठीक यही हुआ
            हम इसकी पुष्टि करते हैं
            जानकारी सही है
            हमारी जांच भी यही दिखाती है
            हां, ऐसा ही हुआ"""),
        _lines("""मामले की जांच चल रही है
            हम इसकी पुष्टि नहीं कर सकते
            टिप्पणी करना जल्दबाजी होगी
            स्वतंत्र जांच होनी चाहिए
            हमने रिपोर्टें देखी हैं
            मामले पर नजर रखी जा रही है
            यह सवाल दूसरों से पूछा जाना चाहिए
            बयान बाद में जारी होगा
            दोनों पक्ष संयम बरतें"""),
        _lines("""यह सच नहीं है कि {x}
            यह गलत है कि {x}
            यह खबर कि {x} झूठी है
            इस दावे में सच्चाई नहीं कि {x}"""),
    ),
    "ur": Phrases(
        _lines("""وزارت خارجہ
            حکومتی ترجمان
            حزب اختلاف کا اتحاد
            علاقے کے مکین
            بندرگاہ اتھارٹی
            فوج
            باغی
            کمپنی
            یونین
            ایک اعلیٰ مغربی سفارت کار
            ہسپتال کے سربراہ
            نگراں گروپ
            وزیر داخلہ
            سرکاری ٹی وی
            استغاثہ
            امدادی کارکن
            میئر
            اساتذہ یونین
            ایک فوجی ذریعہ
            اقوام متحدہ کا مشن
            بجلی کمپنی
            دمشق
            مرکزی بینک
            مقامی کارکن
            نام ظاہر نہ کرنے والے حکام
            وزارت"""),
        _lines("""{s} نے کہا: ”{x}“
            {s} کے مطابق {x}
            {x}، {s} نے بتایا۔"""),
        _lines("""اس کی
            اس الزام
            اس خبر
            ان الزامات
            ان دعووں
            ایسی کسی بات
            اس رپورٹ
            یہ
            ان خبروں
            اس بات
            ان نتائج
            ایسے الزامات"""),
        _lines("""یہ محض پروپیگنڈا ہے
            الزامات بے بنیاد ہیں
            یہ خبریں من گھڑت ہیں
            یہ جھوٹ ہے
            اس میں کوئی صداقت نہیں
            زمینی حقیقت یہ نہیں ہے
            یہ دعوے مضحکہ خیز ہیں
            ایسا کچھ نہیں ہوا
            یہ عوام کو گمراہ کرنے کی کوشش ہے
            بیان غلط ہے
            اعداد و شمار گھڑے گئے ہیں
            یہ ہوا ہی نہیں"""),
        _lines("""یہ سچ ہے
            رپورٹ درست ہے
            بالکل یہی ہوا
            ہم اس کی تصدیق کرتے ہیں
            معلومات درست ہیں
            ہماری تحقیقات بھی یہی بتاتی ہیں
            جی ہاں، ایسا ہی ہوا"""),
        _lines("""معاملے کی تحقیقات جاری ہیں
            ہم اس کی تصدیق نہیں کر سکتے
            تبصرہ کرنا قبل از وقت ہے
            آزادانہ تحقیقات ہونی چاہییں
            ہم نے رپورٹیں دیکھی ہیں
            معاملے پر گہری نظر ہے
            یہ سوال دوسروں سے پوچھا جائے
            بیان بعد میں جاری ہوگا
            دونوں فریق تحمل سے کام لیں"""),
        _lines("""یہ درست نہیں کہ {x}
            یہ غلط ہے کہ {x}
            یہ خبر کہ {x} جھوٹی ہے
            اس دعوے میں صداقت نہیں کہ {x}"""),
    ),
}
