"""Sentence frames of conflict and dispute in twelve languages, and the invented names that fill them.

Slots: {a} {b} parties, {p} {q} places, {n} a number. A language gives the frames in the order of `FRAMES`.
Everything here was written for this project; the names are invented.
"""

# ruff: noqa: E501 (one frame beside the other reads better than wrapped)
from __future__ import annotations

# Names in Latin, Arabic, Cyrillic, Chinese and Devanagari letters.
PLACES = (
    ("Halvi", "هلفي", "Халви", "哈尔维", "हलवी"),
    ("Sarvan", "سرفان", "Сарван", "萨尔万", "सरवान"),
    ("Tel Marun", "تل مارون", "Тель-Марун", "泰勒马龙", "तेल मरून"),
    ("Gorin", "غورين", "Горин", "戈林", "गोरिन"),
    ("Damat", "دامات", "Дамат", "达马特", "दामात"),
    ("Orlova", "أورلوفا", "Орлова", "奥尔洛瓦", "ओरलोवा"),
    ("Kestan", "كستان", "Кестан", "凯斯坦", "केस्तान"),
    ("Zuhur", "زهور", "Зухур", "祖胡尔", "ज़ुहूर"),
    ("Miranda", "ميراندا", "Миранда", "米兰达", "मिरांडा"),
    ("Port Selim", "بورت سليم", "Порт-Селим", "塞利姆港", "पोर्ट सलीम"),
    ("Aleppo", "حلب", "Алеппо", "阿勒颇", "अलेप्पो"),
    ("Belgrano", "بلغرانو", "Белграно", "贝尔格拉诺", "बेलग्रानो"),
)
PARTIES = (
    ("Norvia", "نورفيا", "Норвия", "诺维亚", "नोर्विया"),
    ("Saldania", "سالدانيا", "Салдания", "萨尔达尼亚", "साल्दानिया"),
    ("Belmora", "بلمورا", "Бельмора", "贝尔莫拉", "बेलमोरा"),
    ("Orsania", "أورسانيا", "Орсания", "奥萨尼亚", "ओरसानिया"),
    ("Kestria", "كستريا", "Кестрия", "凯斯特里亚", "केस्त्रिया"),
    ("Tavria", "تافريا", "Таврия", "塔夫里亚", "ताव्रिया"),
    ("Russia", "روسيا", "Россия", "俄罗斯", "रूस"),
    ("Turkey", "تركيا", "Турция", "土耳其", "तुर्की"),
)
SCRIPT = {"ar": 1, "fa": 1, "ur": 1, "ru": 2, "uk": 2, "zh": 3, "hi": 4}  # the others write Latin letters

FRAMES = (
    "toll", "least", "nobody", "wounded", "shelled", "holds", "left", "armed", "unarmed", "signed", "refused", "open",
    "shut", "paid", "unpaid", "gas", "ready", "freed", "price", "fell",
)  # fmt: skip

SENTENCES: dict[str, tuple[str, ...]] = {
    "en": (
        "the strike on {p} killed {n} people", "at least {n} people died in the strike on {p}",
        "nobody was killed in the strike on {p}", "{n} people were wounded in the strike on {p}",
        "{a} shelled {p}", "{a} controls {p}", "{a} has withdrawn all its forces from {p}",
        "{a} is supplying weapons to {b}", "{a} has not sent any weapons to {b}", "{a} signed the agreement with {b}",
        "{a} refused to sign the agreement with {b}", "the crossing at {p} is open", "the crossing at {p} remains closed",
        "{a} paid {n} million dollars for the hostages", "{a} paid no ransom for the hostages",
        "{a} used poison gas in {p}", "{a} is ready for talks with {b}", "{a} released {n} prisoners",
        "prices in {p} rose by {n} percent", "prices in {p} fell by {n} percent"),
    "ar": (
        "الغارة على {p} قتلت {n} شخصا", "ما لا يقل عن {n} شخصا لقوا حتفهم في الغارة على {p}",
        "لم يقتل أحد في الغارة على {p}", "{n} شخصا أصيبوا في الغارة على {p}",
        "{a} قصفت {p}", "{a} تسيطر على {p}", "{a} سحبت جميع قواتها من {p}",
        "{a} تزود {b} بالأسلحة", "{a} لم ترسل أي أسلحة إلى {b}", "{a} وقعت الاتفاق مع {b}",
        "{a} رفضت توقيع الاتفاق مع {b}", "معبر {p} مفتوح", "معبر {p} ما زال مغلقا",
        "{a} دفعت {n} مليون دولار مقابل الرهائن", "{a} لم تدفع أي فدية مقابل الرهائن",
        "{a} استخدمت الغاز السام في {p}", "{a} مستعدة للتفاوض مع {b}", "{a} أفرجت عن {n} سجينا",
        "الأسعار في {p} ارتفعت {n} في المئة", "الأسعار في {p} تراجعت {n} في المئة"),
    "ru": (
        "в результате удара по городу {p} погибли {n} человек", "по меньшей мере {n} человек погибли при ударе по городу {p}",
        "при ударе по городу {p} никто не погиб", "при ударе по городу {p} ранены {n} человек",
        "{a} обстреляла город {p}", "{a} контролирует город {p}", "{a} вывела все войска из города {p}",
        "{a} поставляет оружие стране {b}", "{a} не поставляла никакого оружия стране {b}", "{a} подписала соглашение со страной {b}",
        "{a} отказалась подписывать соглашение со страной {b}", "пункт пропуска {p} открыт", "пункт пропуска {p} по-прежнему закрыт",
        "{a} заплатила {n} млн долларов за заложников", "{a} не платила никакого выкупа за заложников",
        "{a} применила отравляющий газ в городе {p}", "{a} готова к переговорам со страной {b}", "{a} освободила {n} заключённых",
        "цены в городе {p} выросли на {n} процентов", "цены в городе {p} снизились на {n} процентов"),
    "fr": (
        "la frappe sur {p} a tué {n} personnes", "au moins {n} personnes ont péri dans la frappe sur {p}",
        "la frappe sur {p} n'a tué personne", "la frappe sur {p} a fait {n} blessés",
        "{a} a bombardé {p}", "{a} contrôle {p}", "{a} a retiré toutes ses forces de {p}",
        "{a} fournit des armes à {b}", "{a} n'a envoyé aucune arme à {b}", "{a} a signé l'accord avec {b}",
        "{a} a refusé de signer l'accord avec {b}", "le poste frontière de {p} est ouvert", "le poste frontière de {p} reste fermé",
        "{a} a payé {n} millions de dollars pour les otages", "{a} n'a versé aucune rançon pour les otages",
        "{a} a utilisé du gaz toxique à {p}", "{a} est prête à négocier avec {b}", "{a} a libéré {n} prisonniers",
        "les prix à {p} ont augmenté de {n} %", "les prix à {p} ont baissé de {n} %"),
    "es": (
        "el ataque contra {p} mató a {n} personas", "al menos {n} personas murieron en el ataque contra {p}",
        "nadie murió en el ataque contra {p}", "{n} personas resultaron heridas en el ataque contra {p}",
        "{a} bombardeó {p}", "{a} controla {p}", "{a} ha retirado todas sus fuerzas de {p}",
        "{a} suministra armas a {b}", "{a} no ha enviado ningún arma a {b}", "{a} firmó el acuerdo con {b}",
        "{a} se negó a firmar el acuerdo con {b}", "el paso de {p} está abierto", "el paso de {p} sigue cerrado",
        "{a} pagó {n} millones de dólares por los rehenes", "{a} no pagó ningún rescate por los rehenes",
        "{a} usó gas tóxico en {p}", "{a} está dispuesta a negociar con {b}", "{a} liberó a {n} presos",
        "los precios en {p} subieron un {n} %", "los precios en {p} bajaron un {n} %"),
    "de": (
        "der Angriff auf {p} hat {n} Menschen getötet", "mindestens {n} Menschen starben bei dem Angriff auf {p}",
        "bei dem Angriff auf {p} kam niemand ums Leben", "bei dem Angriff auf {p} wurden {n} Menschen verletzt",
        "{a} hat {p} beschossen", "{a} kontrolliert {p}", "{a} hat alle Truppen aus {p} abgezogen",
        "{a} liefert Waffen an {b}", "{a} hat keinerlei Waffen an {b} geliefert", "{a} hat das Abkommen mit {b} unterzeichnet",
        "{a} hat sich geweigert, das Abkommen mit {b} zu unterzeichnen", "der Grenzübergang {p} ist offen", "der Grenzübergang {p} bleibt geschlossen",
        "{a} hat {n} Millionen Dollar für die Geiseln gezahlt", "{a} hat kein Lösegeld für die Geiseln gezahlt",
        "{a} hat in {p} Giftgas eingesetzt", "{a} ist zu Gesprächen mit {b} bereit", "{a} hat {n} Gefangene freigelassen",
        "die Preise in {p} sind um {n} Prozent gestiegen", "die Preise in {p} sind um {n} Prozent gefallen"),
    "tr": (
        "{p} kentine yönelik saldırıda {n} kişi öldü", "{p} kentine yönelik saldırıda en az {n} kişi hayatını kaybetti",
        "{p} kentine yönelik saldırıda kimse ölmedi", "{p} kentine yönelik saldırıda {n} kişi yaralandı",
        "{a} {p} kentini bombaladı", "{a} {p} kentini kontrol ediyor", "{a} {p} kentindeki bütün birliklerini çekti",
        "{a} {b} ülkesine silah veriyor", "{a} {b} ülkesine hiç silah göndermedi", "{a} {b} ile anlaşmayı imzaladı",
        "{a} {b} ile anlaşmayı imzalamayı reddetti", "{p} sınır kapısı açık", "{p} sınır kapısı hâlâ kapalı",
        "{a} rehineler için {n} milyon dolar ödedi", "{a} rehineler için hiç fidye ödemedi",
        "{a} {p} kentinde zehirli gaz kullandı", "{a} {b} ile görüşmeye hazır", "{a} {n} mahkûmu serbest bıraktı",
        "{p} kentinde fiyatlar yüzde {n} arttı", "{p} kentinde fiyatlar yüzde {n} düştü"),
    "fa": (
        "حمله به {p} {n} نفر را کشت", "دست‌کم {n} نفر در حمله به {p} جان باختند",
        "در حمله به {p} هیچ‌کس کشته نشد", "در حمله به {p} {n} نفر زخمی شدند",
        "{a} شهر {p} را گلوله‌باران کرد", "{a} شهر {p} را در کنترل دارد", "{a} همه نیروهایش را از {p} بیرون برده است",
        "{a} به {b} سلاح می‌دهد", "{a} هیچ سلاحی به {b} نفرستاده است", "{a} توافق با {b} را امضا کرد",
        "{a} از امضای توافق با {b} خودداری کرد", "گذرگاه {p} باز است", "گذرگاه {p} همچنان بسته است",
        "{a} برای گروگان‌ها {n} میلیون دلار پرداخت", "{a} هیچ باجی برای گروگان‌ها نپرداخت",
        "{a} در {p} گاز سمی به کار برد", "{a} آماده گفت‌وگو با {b} است", "{a} {n} زندانی را آزاد کرد",
        "قیمت‌ها در {p} {n} درصد بالا رفت", "قیمت‌ها در {p} {n} درصد پایین آمد"),
    "uk": (
        "унаслідок удару по місту {p} загинули {n} людей", "щонайменше {n} людей загинули під час удару по місту {p}",
        "під час удару по місту {p} ніхто не загинув", "під час удару по місту {p} поранено {n} людей",
        "{a} обстріляла місто {p}", "{a} контролює місто {p}", "{a} вивела всі війська з міста {p}",
        "{a} постачає зброю країні {b}", "{a} не постачала жодної зброї країні {b}", "{a} підписала угоду з країною {b}",
        "{a} відмовилася підписувати угоду з країною {b}", "пункт пропуску {p} відкритий", "пункт пропуску {p} досі закритий",
        "{a} заплатила {n} млн доларів за заручників", "{a} не платила жодного викупу за заручників",
        "{a} застосувала отруйний газ у місті {p}", "{a} готова до переговорів з країною {b}", "{a} звільнила {n} в'язнів",
        "ціни в місті {p} зросли на {n} відсотків", "ціни в місті {p} знизилися на {n} відсотків"),
    "zh": (
        "对{p}的袭击造成{n}人死亡", "至少{n}人在对{p}的袭击中丧生",
        "对{p}的袭击没有造成人员死亡", "对{p}的袭击造成{n}人受伤",
        "{a}炮击了{p}", "{a}控制着{p}", "{a}已从{p}撤出全部军队",
        "{a}正在向{b}提供武器", "{a}没有向{b}运送任何武器", "{a}与{b}签署了协议",
        "{a}拒绝与{b}签署协议", "{p}口岸已经开放", "{p}口岸仍然关闭",
        "{a}为人质支付了{n}百万美元", "{a}没有为人质支付任何赎金",
        "{a}在{p}使用了毒气", "{a}愿意与{b}谈判", "{a}释放了{n}名囚犯",
        "{p}的物价上涨了{n}%", "{p}的物价下跌了{n}%"),
    "hi": (
        "{p} पर हमले में {n} लोग मारे गए", "{p} पर हमले में कम से कम {n} लोगों की जान गई",
        "{p} पर हमले में कोई नहीं मारा गया", "{p} पर हमले में {n} लोग घायल हुए",
        "{a} ने {p} पर गोलाबारी की", "{p} पर {a} का नियंत्रण है", "{a} ने {p} से अपनी सारी सेना हटा ली है",
        "{a} {b} को हथियार दे रहा है", "{a} ने {b} को कोई हथियार नहीं भेजा", "{a} ने {b} के साथ समझौते पर हस्ताक्षर किए",
        "{a} ने {b} के साथ समझौते पर हस्ताक्षर करने से इनकार किया", "{p} की सीमा चौकी खुली है", "{p} की सीमा चौकी अब भी बंद है",
        "{a} ने बंधकों के लिए {n} लाख डॉलर दिए", "{a} ने बंधकों के लिए कोई फिरौती नहीं दी",
        "{a} ने {p} में जहरीली गैस का इस्तेमाल किया", "{a} {b} से बातचीत के लिए तैयार है", "{a} ने {n} कैदियों को रिहा किया",
        "{p} में कीमतें {n} प्रतिशत बढ़ीं", "{p} में कीमतें {n} प्रतिशत घटीं"),
    "ur": (
        "{p} پر حملے میں {n} افراد ہلاک ہوئے", "{p} پر حملے میں کم از کم {n} افراد جان سے گئے",
        "{p} پر حملے میں کوئی ہلاک نہیں ہوا", "{p} پر حملے میں {n} افراد زخمی ہوئے",
        "{a} نے {p} پر گولہ باری کی", "{p} پر {a} کا کنٹرول ہے", "{a} نے {p} سے اپنی تمام فوج واپس بلا لی ہے",
        "{a} {b} کو اسلحہ دے رہا ہے", "{a} نے {b} کو کوئی اسلحہ نہیں بھیجا", "{a} نے {b} کے ساتھ معاہدے پر دستخط کیے",
        "{a} نے {b} کے ساتھ معاہدے پر دستخط سے انکار کیا", "{p} کی سرحدی گزرگاہ کھلی ہے", "{p} کی سرحدی گزرگاہ اب بھی بند ہے",
        "{a} نے یرغمالیوں کے لیے {n} لاکھ ڈالر دیے", "{a} نے یرغمالیوں کے لیے کوئی تاوان نہیں دیا",
        "{a} نے {p} میں زہریلی گیس استعمال کی", "{a} {b} سے مذاکرات کے لیے تیار ہے", "{a} نے {n} قیدی رہا کیے",
        "{p} میں قیمتیں {n} فیصد بڑھیں", "{p} میں قیمتیں {n} فیصد کم ہوئیں"),
}  # fmt: skip
