"""Turkish."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, cues, opposites, phrases, words

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """söyledi, söylediler, söylüyor, söylemişti, söyler, dedi, dediler, diyor, demişti, belirtti, belirttiler, belirtiyor, belirtmişti, açıkladı, açıkladılar, açıklıyor,
        açıklamıştı, duyurdu, duyurdular, duyurmuştu, kaydetti, kaydettiler, ifade etti, ifade ettiler, ifade ediyor, ifade etmişti, ifadesini kullandı, ifadelerini kullandı, ifadelerine yer verdi, ifadesine yer verdi,
        vurguladı, vurguladılar, vurguluyor, aktardı, aktardılar, bildirdi, bildirdiler, bildiriyor, bildirmişti, öne sürdü, öne sürdüler, öne sürüyor, öne sürmüştü, ileri sürdü, ileri sürmüştü, iddia etti, iddia ettiler,
        iddia ediyor, iddia etmişti, savundu, savundular, savunuyor, doğruladı, doğruladılar, teyit etti, ekledi, eklediler, itiraf etti, kabul etti, ettiğini belirtti, dile getirdi, dile getirdiler, hatırlattı, anlattı,
        yazdı, yazdılar, değerlendirdi, değerlendirmesinde bulundu, açıklamasında bulundu, diye konuştu, diye yazdı, diye ekledi, şeklinde konuştu, uyardı, uyarısında bulundu, uyarısı yaptı, tahmin etti, tahmin ediyor, öngördü, inanıyor, düşünüyor,
        umduğunu söyledi, yanıtını verdi, cevabını verdi, karşılığını verdi, denildi, denildi, dedi ki, belirtildi, bildirildi, ifade edildi, kaydedildi, açıklandı, ortaya koydu, gösterdi, gösteriyor, altını çizdi, dikkat çekti, işaret etti, paylaştı, rapor etti, garanti etti, temin etti""",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "diyen, belirten, söyleyen, vurgulayan, ifade eden, kaydeden, açıklayan, savunan, öne süren, ileri süren, iddia eden, anlatan, aktaran, bildiren, ekleyen, dile getiren, hatırlatan, uyaran, "
        "diyerek, belirterek, söyleyerek, vurgulayarak, kaydederek, savunarak, öne sürerek",
        shares_subject=True,
    ),
    cues(
        Polarity.DENY,
        "clause noun quote",
        "yalanladı, yalanladılar, yalanlıyor, yalanlamıştı, reddetti, reddettiler, reddediyor, reddetmişti, inkar etti, inkâr etti, inkar ediyor, karşı çıktı, karşı çıktılar, karşı çıkıyor, kabul etmedi, "
        "doğru olmadığını söyledi, doğru olmadığını belirtti, asılsız olduğunu söyledi, asılsız olduğunu belirtti, geri çevirdi, çürüttü, doğru bulmadı, tekzip etti",
    ),
    cues(
        Polarity.DENY, "clause noun", "yalanlayan, reddeden, inkar eden, yalanlayarak, reddederek", shares_subject=True
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        "şüpheyle karşıladı, inandırıcı bulmadı, inandırıcı bulmadılar, kuşkuyla karşıladı, sorguladı, sorguladılar, şüphe duyduğunu söyledi, kuşku duyduğunu söyledi, tereddütle karşıladı, şüphe ediyor, soru işareti olduğunu söyledi, ikna edici bulmadı, gerçekçi bulmadı",
    ),
    cues(
        Polarity.ACCUSE,
        "object noun clause",
        "suçladı, suçladılar, suçluyor, suçlamıştı, itham etti, itham ettiler, sorumlu tuttu, sorumlu tuttular, eleştirdi, eleştirdiler, kınadı, kınadılar, tepki gösterdi",
    ),
    cues(Polarity.ACCUSE, "object noun", "suçlayan, itham eden, eleştiren, suçlayarak", shares_subject=True),
    cues(
        Polarity.DEMAND,
        "noun clause object quote",
        "istedi, istediler, istiyor, istemişti, talep etti, talep ettiler, talep ediyor, çağrısında bulundu, çağrısı yaptı, çağrıda bulundu, çağırdı, önerdi, önerdiler, tavsiye etti, şart koştu, ısrar etti",
    ),
    cues(
        Polarity.INTEND,
        "clause noun quote",
        "söz verdi, vaat etti, vadetti, tehdit etti, taahhüt etti, planlıyor, hedefliyor, tehdidinde bulundu, kararı aldı, karar verdi",
    ),
)

TURKISH = Language(
    code="tr",
    name="Turkish",
    script="Latin",
    verb_last=True,
    drops_subjects=True,
    capitals_mark_names=True,
    content_suffixes=(
        "dığını",
        "diğini",
        "duğunu",
        "düğünü",
        "tığını",
        "tiğini",
        "tuğunu",
        "tüğünü",
        "acağını",
        "eceğini",
        "dıklarını",
        "diklerini",
        "duklarını",
        "düklerini",
        "tıklarını",
        "tiklerini",
        "acaklarını",
        "eceklerini",
        "dığı",
        "diği",
        "duğu",
        "düğü",
        "tığı",
        "tiği",
        "dığımızı",
        "diğimizi",
        "acağımızı",
        "eceğimizi",
        "olduğuna",
        "dığına",
        "diğine",
        "acağına",
        "eceğine",
        "dığının",
        "diğinin",
        "tığına",
        "tiğine",
    ),
    demand_suffixes=("masını", "mesini", "malarını", "melerini", "maya", "meye", "ması", "mesi", "masına", "mesine"),
    future_suffixes=("acağını", "eceğini", "acaklarını", "eceklerini"),
    genitive_suffixes=("nın", "nin", "nun", "nün", "ın", "in", "un", "ün"),
    participle_suffixes=("an", "en"),
    case_suffixes=(
        "'nın",
        "'nin",
        "'nun",
        "'nün",
        "'ın",
        "'in",
        "'un",
        "'ün",
        "'ya",
        "'ye",
        "'a",
        "'e",
        "'da",
        "'de",
        "'dan",
        "'den",
        "'ta",
        "'te",
        "'tan",
        "'ten",
        "'yı",
        "'yi",
    ),
    cues=CUES,
    according_after=phrases("göre, habere göre, açıklamasına göre, raporuna göre, verilerine göre"),
    complementisers=words("ki"),
    quotation_marks=(("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("'", "'")),
    source_markers=words("ise de da"),
    governed_prepositions=words("yönündeki şeklindeki dair ilişkin yönünde şeklinde"),
    determiners=words("bu şu o bir bazı tüm her birçok"),
    coordinators=words("ve veya ya"),
    clause_openers=words("ama ancak fakat çünkü oysa eğer"),
    adverbs=words(
        "ayrıca öte yandan daha önce dün bugün yarın böylece böyle şöyle aynı zamanda buna karşın bunun üzerine sonra önce şimdi artık"
    ),
    auxiliaries=words("de da ise bile"),
    pronouns=words("o kendisi"),
    plural_pronouns=words("onlar"),
    first_person=words("ben biz bizim benim bize bizi"),
    titles=words(
        "bakan bakanı başkan başkanı cumhurbaşkanı başbakan general albay müdür müdürü genel vali valisi büyükelçi milletvekili profesör prof dr doktor lider lideri sekreter sekreteri hakim savcı"
    ),
    spokesmen=words("sözcüsü sözcü sözcüleri temsilcisi"),
    roles=words(
        "yetkili yetkililer yetkilisi yetkilileri kaynak kaynaklar kaynakları uzman uzmanlar uzmanları analist görgü tanığı tanıkları aktivist aktivistler muhalifler muhalif doktorlar yetkililerin diplomat diplomatlar "
        "üyeleri sakinleri araştırmacılar"
    ),
    bodies=words(
        "bakanlığı bakanlık hükümet hükümeti ordu ordusu partisi parti kurumu kurum başkanlığı başkanlık örgütü komisyonu konseyi mahkemesi polisi şirketi şirket derneği dernek birliği sendikası sendika grubu "
        "müdürlüğü ajansı meclisi merkezi vakfı üniversitesi bankası rejimi muhalefet koalisyonu heyeti kurulu komutanlığı savcılığı valiliği belediyesi büyükelçiliği genelkurmay emniyet iktidar"
    ),
    documents=words(
        "açıklamasında açıklamada açıklama açıklaması raporunda rapor raporda bildiride bildirisinde mesajında mesajda duyuruda konuşmasında demecinde haberinde haberde yazıda mektupta toplantısında röportajında"
    ),
    others=words("diğerleri başkaları ötekiler"),
    media=words("gazetesi gazete ajansı ajans televizyonu kanalı kanal haber gazetenin sitesi radyosu dergisi"),
    negators=words("değil yok yoktur hiç hiçbir olmayan olmadan"),
    negating_suffixes=words(
        "madığını mediğini madığı mediği madıklarını mediklerini mayacağını meyeceğini mayacak meyecek madı medi madılar mediler "
        "mıyor miyor muyor müyor mıyorlar miyorlar mamıştır memiştir mamış memiş mamıştı memişti"
    ),
    hedges=words("belki muhtemelen eğer olabilir olası sanırım galiba iddiaya"),
    demand_words=words("gerektiğini gerekir gerekiyor lazım şart zorunda gerektiği gerek gerekli"),
    future_words=words("edeceğiz yapacağız olacağız edeceğim yapacağım"),
    blame_words=words("katliam soykırım terörist teröristler cinayet yalan propaganda suçu savaş suçu işkence"),
    harm_words=words(
        "öldürdü öldürdüğünü bombaladı bombaladığını vurdu vurduğunu saldırdı saldırdığını kullandığını işkence kaçırdığını tutukladığını ihlal yıktığını"
    ),
    update_words=phrases(
        "şu ana kadar, şimdiye kadar, ilk belirlemelere göre, son belirlemelere göre, güncellendi, güncellenen, yükseldi, çıktı, arttı, ilk açıklamada, son verilere göre, revize"
    ),
    position_words=phrases(
        "yalnızca halk, sadece halk, halkı karar, karar vermeli, karar verecek, belirlemeli, belirleyecek, hakkı var, yeri yok, rolü yok, kırmızı çizgi, ön koşul, ön şart, kabul edilemez"
    ),
    opposites=opposites(
        """
        help: destek, desteği, destekliyor, desteklediğini, destekledi, desteklemek, yardım, yardımı, silahlandırıyor, silahlandırdığını, finanse, koruyor, koruduğunu, eğitiyor, eğittiğini / bombalıyor, bombaladı, bombaladığını, bombalandığını, bombardıman, vurdu, vurduğunu, vuruyor, saldırdı, saldırdığını, hedef aldığını, hedef aldı, öldürdü, öldürdüğünü
        open: açık, açıldı, açıldığını, yeniden açıldı, açılacağını / kapalı, kapandı, kapatıldı, kapatıldığını, kapatılacağını
        alive: hayatta, sağ, yaşıyor, kurtuldu, yara almadan / öldü, öldüğünü, ölü, öldürüldü, öldürüldüğünü, hayatını kaybetti, hayatını kaybettiğini
        rise: arttı, arttığını, artış, yükseldi, yükseldiğini, büyüdü, çoğaldı / azaldı, azaldığını, düştü, düştüğünü, düşüş, geriledi, gerilediğini
        win: kazandı, kazandığını, zafer, galip / kaybetti, kaybettiğini, yenildi, yenilgi, mağlup
        accept: kabul etti, kabul ettiğini, onayladı, onayladığını, anlaştı, anlaştıklarını / reddetti, reddettiğini, reddedildi, reddedildiğini, veto
        advance: ele geçirdi, ele geçirdiğini, ele geçirildiğini, ilerledi, ilerlediğini, kurtarıldı, kontrol ediyor, kontrolünde / püskürttü, püskürtüldüğünü, geri çekildi, geri çekildiğini
        begin: başladı, başladığını, başlatıldı, sürüyor, sürdüğünü, devam ediyor, devam ettiğini / durdu, durduğunu, durduruldu, durdurulduğunu, askıya alındı, askıya alındığını, sona erdi, bitti, iptal edildi, ertelendi
        stay: kalacak, kalacağını, kalıyor, kalması / istifa, istifa etti, ayrıldı, ayrıldığını, gitmesi, gitmeli, çekilmesi
        calm: barışçıl, sakin, silahsız / şiddet, silahlı, şiddetli, kargaşa, kaos
        intact: sağlam, hasarsız, zarar görmedi, onarıldı / yıkıldı, yıkıldığını, tahrip, hasar, hasarlı, çöktü
        normal: normal, olağan, çalışıyor, çalıştığını / durma noktasına, felç, aksadı, aksadığını, çalışmıyor, arıza
        accident: kaza, kazara, yanlışlıkla, arıza, intihar, doğal nedenlerle / kasıtlı, kasten, bilerek, sabotaj, cinayet, suikast, saldırı, kundaklama
        real: gerçek, hakiki, doğru, orijinal / sahte, uydurma, montaj, kurgu
        free: serbest, serbest bırakıldı, serbest bırakıldığını, özgür / gözaltına alındı, gözaltına alındığını, gözaltı, gözaltında, tutuklandı, tutuklandığını, tutuklu, hapsedildi
        legal: yasal, hukuka uygun, meşru / yasadışı, yasa dışı, hukuka aykırı, ihlal, ihlali
        safe: güvenli, zararsız, temiz / tehlikeli, kirli, zehirli, kirlenmiş
        attend: katıldı, katıldığını, hazır bulundu / boykot, boykot etti, katılmadı, katılmadığını
        civilian: sivil, siviller, sivilleri, sivillerin, kadın, çocuk, hastane, okul / terörist, teröristler, teröristleri, militan, militanlar, askeri hedef, askeri hedefler
        willing: gönüllü, kendi isteğiyle, kendi rızasıyla / zorla, zorunlu, baskı altında
        enough: yeterli, yeterince, bol / kıtlık, eksik, eksiklik, yetersiz, sıkıntısı
        guilty: suçlu, sorumlu / suçsuz, masum, beraat
        paid: ödedi, ödediğini, ödendi, ödendiğini, teslim edildi, teslim etti, iletildi / ödenmedi, ödenmediğini, almadı, almadığını, almadıklarını, teslim edilmedi
        success: başarı, başarılı, başardı, ilerleme / başarısız, başarısızlık, fiyasko
        """
    ),
    retractions=phrases(
        "geri adım attı, sözünü geri aldı, sözlerini geri aldı, açıklamasını geri çekti, geri çekti, düzeltti, yanlışlıkla, hatalıydı, hata yaptı"
    ),
    dismissals=phrases(
        "asılsız, yalan, gerçek dışı, gerçeği yansıtmıyor, doğru değil, saçma, iftira, uydurma, propaganda, mesnetsiz, dayanaksız, temelsiz"
    ),
    question_words=words("mi mı mu mü neden nasıl kim ne"),
    anaphors=words("bu bunu şu şunu buna"),
    claim_nouns=words(
        "iddia iddiayı iddiaları iddialar iddiasını suçlama suçlamayı suçlamaları suçlamalar haber haberi haberleri haberler açıklamayı açıklamaları bilgi bilgiyi bilgileri bilginin iddiaların haberlerin öneriye öneriyi raporu raporları sonuçları "
        "iddialara suçlamalara"
    ),
    any_words=words("herhangi hiçbir"),
    number_words={
        "bir": 1,
        "iki": 2,
        "üç": 3,
        "dört": 4,
        "beş": 5,
        "altı": 6,
        "yedi": 7,
        "sekiz": 8,
        "dokuz": 9,
        "on": 10,
        "yirmi": 20,
        "otuz": 30,
        "kırk": 40,
        "elli": 50,
        "altmış": 60,
        "yetmiş": 70,
        "seksen": 80,
        "doksan": 90,
    },
    scale_words={"yüz": 100, "bin": 1e3, "milyon": 1e6, "milyar": 1e9, "trilyon": 1e12},
    scope_words={
        "en az": "at_least",
        "asgari": "at_least",
        "fazla": "more_than",
        "aşkın": "more_than",
        "en fazla": "at_most",
        "en çok": "at_most",
        "azami": "at_most",
        "yaklaşık": "about",
        "aşağı yukarı": "about",
        "civarında": "about",
        "neredeyse": "about",
    },
    further_words=words("diğer başka daha ek"),
    units={
        "yüzde": "percent",
        "%": "percent",
        "kişi": "person",
        "kişinin": "person",
        "kişiyi": "person",
        "insan": "person",
        "sivil": "civilian",
        "çocuk": "child",
        "kadın": "woman",
        "erkek": "man",
        "asker": "soldier",
        "militan": "fighter",
        "savaşçı": "fighter",
        "ölü": "killed",
        "öldü": "killed",
        "öldürüldü": "killed",
        "yaralı": "injured",
        "yaralandı": "injured",
        "gözaltı": "arrested",
        "dolar": "dollar",
        "euro": "euro",
        "avro": "euro",
        "lira": "lira",
        "ton": "tonne",
        "kilometre": "kilometre",
        "metre": "metre",
        "saat": "hour",
        "dakika": "minute",
        "gün": "day",
        "hafta": "week",
        "ay": "month",
        "yıl": "year",
        "grup": "group",
        "saldırı": "strike",
        "ev": "home",
        "gemi": "ship",
        "vaka": "case",
        "oy": "vote",
        "sandalye": "seat",
        "varil": "barrel",
        "işçi": "worker",
        "polis": "police",
        "kayıt": "record",
        "vatandaş": "person",
    },
    decimal_mark=",",
    months={
        "ocak": 1,
        "şubat": 2,
        "mart": 3,
        "nisan": 4,
        "mayıs": 5,
        "haziran": 6,
        "temmuz": 7,
        "ağustos": 8,
        "eylül": 9,
        "ekim": 10,
        "kasım": 11,
        "aralık": 12,
    },
    weekdays={"pazartesi": 0, "salı": 1, "çarşamba": 2, "perşembe": 3, "cuma": 4, "cumartesi": 5, "pazar": 6},
    relative_days={"bugün": 0, "dün": -1, "yarın": 1, "günkü": 0},
)
