"""Turkish."""

from claimcheck.domain.claim import Polarity
from claimcheck.languages.language import Language, combined, cues, opposites, phrases, words

# light verbs and endings, to be combined with nouns and stems
DO = "etti, ettiler, ediyor, ediyorlar, etmişti, etmişlerdi, etmiş, etmişler, etmekte, etmektedir"
GIVE = "verdi, verdiler, veriyor, veriyorlar, vermişti, vermişlerdi, vermiş, vermişler"
BE_FOUND = "bulundu, bulundular, bulunuyor, bulunuyorlar, bulunmuştu, bulunmuşlardı, bulunmuş"
MAKE = "yaptı, yaptılar, yapıyor, yapmıştı, yapmışlardı, yapmış"
USE = "kullandı, kullandılar, kullanıyor, kullanmıştı, kullanmışlardı, kullanmış"
# the perfect and the formal present, by the vowel before: has told, had told, is telling
HAS_I = "mış, mışlar, mıştı, mışlardı, makta, maktadır"
HAS_E = "miş, mişler, mişti, mişlerdi, mekte, mektedir"
HAS_U = "muş, muşlar, muştu, muşlardı, makta, maktadır"
HAS_O = "müş, müşler, müştü, müşlerdi, mekte, mektedir"
WAS_TOLD = "di, iyor, mişti, mekte, mektedir"
PAST_BACK = "dı, dılar, ıyor, ıyorlar, mıştı"
PAST_FRONT = "di, diler, iyor, iyorlar, mişti"
# what verbs of wrongs end in, by the vowel before: did, that they did, has done
DID_I = "dı, dılar, dığı, dığını, dığına, dıkları, dıklarını, mış, mışlar, mıştı"
DID_E = "di, diler, diği, diğini, diğine, dikleri, diklerini, miş, mişler, mişti"
DID_U = "du, dular, duğu, duğunu, duğuna, dukları, duklarını, muş, muşlar, muştu"
DID_O = "dü, düler, düğü, düğünü, düğüne, dükleri, düklerini, müş, müşler, müştü"
DID_TI = "tı, tılar, tığı, tığını, tığına, tıkları, tıklarını, mış, mışlar, mıştı"
DID_TE = "ti, tiler, tiği, tiğini, tiğine, tikleri, tiklerini, miş, mişler, mişti"
DID_TO = "tü, tüler, tüğü, tüğünü, tükleri, tüklerini, müş, müşler, müştü"
IS_DOING = "yor, yorlar"
WRONGED = "etti, ettiler, ettiği, ettiğini, ettikleri, ettiklerini, ediyor, ediyorlar, etmiş, etmişti, ederek"
WAS_WRONGED = "edildi, edildiler, edildiğini, edildiklerini, ediliyor, ediliyorlar"
MADE_WRONG = "yaptı, yaptılar, yaptığını, yaptıklarını, yapıyor, yapıyorlar, yapmış"
DID_NOT_I = "madı, madılar, madığı, madığını, madığına, madıkları, madıklarını, mıyor, mıyorlar, mamış, mamıştı"
DID_NOT_E = "medi, mediler, mediği, mediğini, mediğine, medikleri, mediklerini, miyor, miyorlar, memiş, memişti"
SAYING = (
    "söyledi, söylediler, söylüyor, belirtti, belirttiler, belirtiyor, bildirdi, bildirdiler, bildiriyor, açıkladı, açıkladılar, kaydetti, kaydettiler, vurguladı, vurguladılar, ifade etti, ifade ettiler, ifade ediyor, "
    "savundu, savundular, savunuyor, ileri sürdü, öne sürdü, iddia etti, dile getirdi, duyurdu, ekledi, aktardı"
)

# by doing, while doing, having done: their subject is that of the verb behind them
CONVERBS = (
    "diyerek, derken, hükmederek, belirterek, söyleyerek, vurgulayarak, kaydederek, savunarak, hatırlatarak, açıklayarak, anlatarak, ekleyerek, bildirerek, aktararak, duyurarak, anımsatarak, doğrulayarak, uyararak, yineleyerek, "
    "belirtirken, söylerken, vurgularken, kaydederken, savunurken, açıklarken, bildirirken, hatırlatırken, anlatırken, eklerken, aktarırken, duyururken, anımsatırken, doğrularken, uyarırken, yinelerken, "
    "deyip, belirtip, söyleyip, vurgulayıp, kaydedip, savunup, hatırlatıp, açıklayıp, anlatıp, ekleyip, bildirip, aktarıp, duyurup, anımsatıp, doğrulayıp"
)

CUES = (
    cues(
        Polarity.ASSERT,
        "clause quote",
        """söyledi, söylediler, söylüyor, söylüyorlar, söylemişti, söyler, dedi, dediler, diyor, diyorlar, demişti, belirtti, belirttiler, belirtiyor, belirtiyorlar, belirtmişti, açıkladı, açıkladılar, açıklıyor,
        açıklamıştı, duyurdu, duyurdular, duyuruyor, duyurmuştu, kaydetti, kaydettiler, kaydediyor, kaydetmişti, ifadelerine yer verdi, ifadesine yer verdi, görüşüne yer verdi,
        vurguladı, vurguladılar, vurguluyor, aktardı, aktardılar, aktarıyor, bildirdi, bildirdiler, bildiriyor, bildirmişti, öne sürdü, öne sürdüler, öne sürüyor, öne sürmüştü, ileri sürdü, ileri sürdüler, ileri sürüyor, ileri sürmüştü,
        savundu, savundular, savunuyor, savunuyorlar, savunmuştu, doğruladı, doğruladılar, doğruluyor, doğrulamıştı, ekledi, eklediler, ekliyor, dile getirdi, dile getirdiler, dile getiriyor, hatırlattı, hatırlattılar, anlattı, anlattılar, anlatıyor,
        yazdı, yazdılar, yazıyor, yazmıştı, diye konuştu, diye konuştular, diye ekledi, diye de ekledi, diye de konuştu, şeklinde konuştu, şeklinde konuştular, uyardı, uyardılar, uyarıyor, uyarmıştı, öngördü, öngörüyor, inanıyor, düşünüyor, düşünüyorlar,
        umduğunu söyledi, dedi ki, anımsattı, ifadelere yer verdi, ifadeleri kullandı, ifadeler kullandı, ortaya koydu, ortaya koyuyor, gösterdi, gösteriyor,
        altını çizdi, altını çiziyor, altını çizdiler, dikkat çekti, dikkat çekiyor, dikkati çekti, dikkati çekiyor, işaret etti, işaret ediyor, paylaştı, paylaştılar, ortaya çıkardı, gün yüzüne çıkardı, gözler önüne serdi,
        saptadı, saptadılar, belgeledi, belgelediler, hesapladı, hesapladılar, gözlemledi, yakındı, yakındılar, yakınıyor, sızlandı, seslendi, seslendiler, iç geçirdi, tutanağa geçirdi, tutanağa geçirdiler, kayda geçirdi, gündeme getirdi,
        diretti, diretiyor, bağırdı, haykırdı, mırıldandı, fısıldadı, çıkıştı, sitem etti, karşılık verdi, karşılık verdiler, kanısında, görüşünde, kanaatinde, düşüncesinde, inancında, şöyle konuştu, şöyle konuştular, şöyle devam etti, şöyle sürdürdü, şöyle tamamladı, şöyle özetledi, şöyle özetliyor, şöyle yanıtladı, şöyle cevapladı,
        hükmetti, hükmettiler, hükmediyor, """
        + combined(
            "açıkla, vurgula, doğrula, hatırlat, anlat, aktar, yaz, uyar, anımsat, paylaş, sapta, hesapla, yakın, ortaya çıkar, gün yüzüne çıkar",
            HAS_I,
            "",
        )
        + ", "
        + combined(
            "söyle, de, belirt, bildir, kaydet, ekle, belgele, gözlemle, göster, dile getir, gündeme getir, dikkat çek, dikkati çek, altını çiz, hükmet",
            HAS_E,
            "",
        )
        + ", "
        + combined("savun, duyur, ortaya koy", HAS_U, "")
        + ", "
        + combined("öne sür, ileri sür, öngör, düşün", HAS_O, ""),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """denil, belirtil, bildiril, kaydedil, ifade edil, iddia edil, işaret edil, dile getiril, dikkat çekil, dikkati çekil,
            """
            + combined(
                "ifadelerine, ifadesine, ifadelere, ifadeye, görüşüne, görüşlerine, bilgisine, bilgilerine, sözlerine",
                "yer veril",
            )
            + ", "
            + combined("bilgisi, bilgileri, mesajı, sözü", "veril"),
            WAS_TOLD,
            "",
        )
        + """, dendi, deniyor, vurgulandı, vurgulanıyor, vurgulanmıştı, açıklandı, açıklanıyor, açıklanmıştı, eklendi, ekleniyor, hatırlatıldı, hatırlatılıyor, anımsatıldı, anımsatılıyor, aktarıldı, aktarılıyor,
        altı çizildi, altı çiziliyor, duyuruldu, duyuruluyor, duyurulmuştu, savunuldu, savunuluyor, öne sürüldü, öne sürülüyor, ileri sürüldü, ileri sürülüyor, bilgisi paylaşıldı, bilgileri paylaşıldı,
        ifadeleri kullanıldı, ifadesi kullanıldı, ifadeler kullanıldı, ifadeleri yer aldı, ifadesi yer aldı, ifadeler yer aldı, bilgisi yer aldı, bilgileri yer aldı, uyarısında bulunuldu, uyarısı yapıldı, değerlendirmesi yapıldı, değerlendirmesinde bulunuldu""",
        documented=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """ifade, iddia, teyit, itiraf, kabul, tahmin, rapor, garanti, temin, ilan, tespit, ifşa, beyan, şikayet, şikâyet, tekrar, deklare, iddia, vaaz, tasdik, yemin,
            tanıklık, şahitlik, sitem, feryat, itiraf, ima, ihbar, ikaz""",
            DO,
        ),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """bilgisini, sözünü, güvencesini, garantisini, yanıtını, cevabını, karşılığını, mesajını, müjdesini, haberini, teminatını, sinyalini, bilgi, güvence, ifade""",
            GIVE,
        ),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """açıklamasını, açıklaması, değerlendirmesini, değerlendirmesi, yorumunu, yorumu, paylaşımını, paylaşımı, tespitini, tespiti, uyarısını, uyarısı, hesabını, hesabı, tahminini, tahmini, savunmasını, itirafını, esprisini,
            duyurusunu, duyurusu, iddiasını, vurgusunu, vurgusu, konuşmasını, tanımını, benzetmesini""",
            MAKE,
        ),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            """açıklamasında, açıklamalarında, değerlendirmesinde, değerlendirmelerinde, uyarısında, uyarılarında, iddiasında, iddialarında, tespitinde, yorumunda, itirafında, paylaşımında, öngörüsünde, tahmininde, vurgusunda,
            açıklamada, açıklamalarda, değerlendirmede, değerlendirmelerde, uyarıda, uyarılarda, tespitte, tespitlerde, iddiada, iddialarda, öngörüde, paylaşımda, sözlerinde, beyanında, beyanlarında, şikayetinde, şikâyetinde, savunmasında""",
            BE_FOUND,
        ),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined("ifadesini, ifadelerini, sözlerini, cümlesini, cümlelerini, başlığını, manşetini", USE),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            "sonucuna, kanaatine, kanısına, yargısına, hükmüne",
            "vardı, vardılar, varıyor, varmıştı, ulaştı, ulaştılar, ulaşmıştı",
        )
        + ", "
        + combined(
            "görüşünü, düşüncesini, kanaatini, savını, tezini, iddiasını, kaygısını, endişesini, inancını",
            "dile getirdi, dile getirdiler, savundu, savundular, paylaştı, ifade etti, aktardı, ortaya attı, yineledi",
        )
        + ", "
        + combined("manşetiyle, başlığıyla, haberiyle", "çıktı, yayımlandı, duyurdu, yayımladı"),
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        combined(
            "diye, şeklinde",
            """yazdı, yazdılar, anlattı, anlattılar, ifade verdi, ifade verdiler, ifade etti, yanıt verdi, yanıtladı, cevap verdi, cevapladı, karşılık verdi, yemin etti, seslendi, seslendiler, bağırdı, haykırdı, yakındı, yakındılar, diretti, ısrar etti,
            itiraf etti, uyardı, açıkladı, belirtti, savundu, sordu, özetledi, duyurdu, aktardı, hatırlattı, söylendi, sitem etti, isyan etti, tepki gösterdi, övündü, kestirip attı, çıkıştı, paylaştı, paylaşım yaptı, açıklama yaptı, değerlendirdi, yorumladı, vurguladı, kaydetti, söyledi, dert yandı, öne sürdü, iddia etti""",
        ),
    ),
    cues(
        Polarity.ASSERT,
        "noun clause",
        "üstlendi, üstlendiler, üstleniyor, sorumluluğunu üstlendi, sorumluluğunu üstlendiler, artık inkar etmiyor, artık inkâr etmiyor, inkar etmedi, inkâr etmedi, yalanlamadı, dışlamadı, dışlamıyor, ihtimalini dışlamadı, olasılığını dışlamadı, göz ardı etmedi",
    ),
    cues(
        Polarity.ASSERT,
        "object",
        combined(
            "diye, olarak, şeklinde",
            "niteledi, nitelediler, niteliyor, nitelendirdi, nitelendirdiler, nitelendiriyor, tanımladı, tanımladılar, tanımlıyor, değerlendirdi, değerlendirdiler, değerlendiriyor, adlandırdı, yorumladı, gördü, alaya aldı, geçiştirdi",
        )
        + ", diyerek alaya aldı, diyerek geçiştirdi, diyerek alay etti",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "diyen, hükmeden, belirten, söyleyen, vurgulayan, ifade eden, kaydeden, açıklayan, savunan, öne süren, ileri süren, iddia eden, anlatan, aktaran, bildiren, ekleyen, dile getiren, hatırlatan, uyaran, duyuran, doğrulayan, altını çizen, dikkat çeken, dikkati çeken, işaret eden, tespit eden, anımsatan, "
        + CONVERBS
        + ", "
        + combined(
            "ifade, iddia, teyit, itiraf, kabul, tahmin, işaret, ilan, tespit, beyan, tekrar", "ederek, ederken, edip"
        )
        + ", "
        + combined("altını", "çizerek, çizerken, çizip")
        + ", "
        + combined("dikkat, dikkati", "çekerek, çekerken, çekip")
        + ", "
        + combined("dile", "getirerek, getirirken, getirip")
        + ", "
        + combined("öne, ileri", "sürerek, sürerken, sürüp"),
        shares_subject=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        "bildirilen, belirtilen, vurgulanan, ifade edilen, kaydedilen, aktarılan, hatırlatılan, anımsatılan, dikkat çekilen, dikkati çekilen, işaret edilen, altı çizilen, öne sürülen, ileri sürülen, dile getirilen, iddia edilen, uyarıda bulunulan, duyurulan, savunulan, denilen",
        shares_subject=True,
        placed=True,
    ),
    cues(
        Polarity.DENY,
        "clause noun quote",
        "yalanladı, yalanladılar, yalanlıyor, yalanlıyorlar, yalanlamıştı, reddetti, reddettiler, reddediyor, reddediyorlar, reddetmişti, karşı çıktı, karşı çıktılar, karşı çıkıyor, karşı çıkmıştı, "
        "kabul etmedi, kabul etmediler, kabul etmiyor, kabul etmiyorlar, kabul etmediğini söyledi, kabul etmediğini belirtti, geri çevirdi, geri çevirdiler, çürüttü, çürüttüler, doğru bulmadı, "
        + combined("inkar, inkâr, tekzip, itiraz, tekzip", DO)
        + ", doğru olmadığını söyledi, doğru olmadığını belirtti, asılsız olduğunu söyledi, asılsız olduğunu belirtti",
    ),
    cues(
        Polarity.DENY,
        "noun",
        "yalanlandı, reddedildi, inkar edildi, inkâr edildi, tekzip edildi, kabul edilmedi",
        placed=True,
    ),
    cues(
        Polarity.DENY,
        "clause noun",
        "yalanlayan, reddeden, inkar eden, inkâr eden, yalanlayarak, reddederek, inkar ederek, inkâr ederek, yalanlarken, reddederken, inkar ederken, inkâr ederken, yalanlayıp, reddedip, karşı çıkarak, karşı çıkarken",
        shares_subject=True,
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        "şüpheyle karşıladı, şüpheyle karşıladılar, inandırıcı bulmadı, inandırıcı bulmadılar, inandırıcı bulmuyor, kuşkuyla karşıladı, sorguladı, sorguladılar, sorguluyor, tereddütle karşıladı, şüphe ediyor, kuşkulanıyor, kuşku duyuyor, şüphe duyuyor, ikna edici bulmadı, gerçekçi bulmadı, "
        "şüpheli buldu, temkinli yaklaştı, doğrulayamadı, doğrulayamadılar, doğrulayamıyor, doğrulamadı, doğrulamadılar, teyit edemedi, teyit edemediler, teyit etmedi, teyit edemiyor, "
        + combined(
            "teyit edemediğini, teyit edemediklerini, teyit edilemediğini, doğrulayamadığını, doğrulayamadıklarını, doğrulanamadığını, inandırıcı bulmadığını, inandırıcı bulmadıklarını, şüphe duyduğunu, kuşku duyduğunu, şüpheli bulduğunu, soru işareti olduğunu, inanmadığını, emin olmadığını",
            SAYING,
        ),
    ),
    cues(
        Polarity.ACCUSE,
        "object noun clause",
        "suçladı, suçladılar, suçluyor, suçluyorlar, suçlamıştı, itham etti, itham ettiler, itham ediyor, sorumlu tuttu, sorumlu tuttular, sorumlu tutuyor, sorumlu tutuyorlar, eleştirdi, eleştirdiler, eleştiriyor, kınadı, kınadılar, kınıyor, tepki gösterdi, tepki gösterdiler, suçlamasında bulundu, suçlamalarında bulundu, suçlamasını yöneltti, suçlamalarını yöneltti, sorumlusu olarak gösterdi, sorumlusu olarak gördü, hedef gösterdi",
    ),
    cues(
        Polarity.ACCUSE,
        "object noun",
        "suçlayan, itham eden, eleştiren, suçlayarak, eleştirerek, itham ederek, sorumlu tutarak, sorumlu tutan, suçlarken, eleştirirken, itham ederken, sorumlu tutarken, kınayarak, kınarken",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause object quote",
        "istedi, istediler, istiyor, istiyorlar, istemişti, çağırdı, çağırdılar, önerdi, önerdiler, öneriyor, şart koştu, şart koştular, diretti, "
        + combined("talep, tavsiye, ısrar, teklif, davet, rica", DO)
        + ", "
        + combined(
            "çağrısında, çağrılarında, çağrıda, talebinde, taleplerinde, talepte, önerisinde, teklifinde, tavsiyesinde, ricasında",
            BE_FOUND,
        )
        + ", "
        + combined("çağrısı, çağrısını, çağrı, önerisini, önerisi", MAKE)
        + ", çağrısını yineledi, talebini dile getirdi, talebini yineledi, talebini iletti",
    ),
    cues(
        Polarity.DOUBT,
        "question quote clause",
        "sordu, sordular, soruyor, sorusunu yöneltti, sorusunu sordu, diye sordu, merak ediyor",
    ),
    cues(
        Polarity.INTEND,
        "clause noun quote",
        "söz verdi, söz verdiler, vaat etti, vaat ettiler, vadetti, vaadinde bulundu, tehdit etti, tehdit ettiler, tehdit ediyor, taahhüt etti, taahhüt ettiler, planlıyor, planlıyorlar, hedefliyor, hedefliyorlar, tehdidinde bulundu, tehdidini savurdu, tehditler savurdu, kararı aldı, karar verdi, kararlaştırdı, kararlaştırdılar",
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            "söylü, di, belirti, bildiri, açıklı, vurgulu, aktarı, anlatı, savunu, öne sürü, ileri sürü, iddia edi, ifade edi, itiraf edi, dile getiri, düşünü, inanı, yazı, uyarı, hatırlatı, anımsatı, duyuru, ekli, kaydedi, yakını, şikayet edi, şikâyet edi, tahmin edi",
            "yordu, yorlardı",
            "",
        )
        + ", "
        + combined(
            "belirti, bildiri, açıklı, vurgulu, aktarı, anlatı, öne sürü, ileri sürü, dile getiri, öngörü, inanı, yazı, uyarı, hatırlatı, anımsatı, duyuru, ekli, kaydedi, doğrulu, paylaşı, hesaplı, yakını, dikkat çeki, dikkati çeki, altını çizi, umu, umut edi, ümit edi, varsayı, bahsedi, söz edi, yineli",
            "yor, yorlar",
            "",
        )
        + """, umdu, umut etti, ümit etti, bahsetti, bahsettiler, bahsetmişti, söz etti, söz ettiler, yineledi, yinelediler, yinelemişti, öngördüler, düşündü, inandı, inandılar, inanıyordu, der, derler, söylerler, tekrarladı, tekrarladılar, tekrarlıyor, izah etti, izah ediyor, notunu düştü, notunu düştüler, notunu paylaştı, notunu ekledi, ortaya attı, ortaya attılar""",
    ),
    cues(
        Polarity.ASSERT,
        "quote",
        "yanıtladı, yanıtladılar, cevapladı, cevapladılar, cevaplandırdı, özetledi, yorumladı, yorumluyor, diye not düştü, diye yineledi, diye tekrarladı, diye sürdürdü, diye devam etti, diye anlatıyor, diye yazıyor, diye konuşuyor, diye soruyor, diye özetliyor, diye espri yaptı, diye şaka yaptı, diye teşekkür etti, diye mırıldandı, diye fısıldadı, diye haber yaptı, diye tanıttı, "
        + combined(
            "sözleriyle, sözleri ile, ifadeleriyle, ifadeleri ile, cümleleriyle, notuyla",
            "duyurdu, duyurdular, anlattı, anlattılar, anlatıyor, ifade etti, dile getirdi, değerlendirdi, özetledi, yanıt verdi, yanıtladı, cevap verdi, karşılık verdi, paylaştı, açıkladı, uyardı, savundu, yorumladı, aktardı, tepki gösterdi, eleştirdi",
        ),
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined("tahmin edil, tespit edil, teyit edil, beyan edil, itiraf edil, ilan edil, rapor edil", WAS_TOLD, "")
        + ", öngörüldü, öngörülüyor, öngörülmekte, öngörülmektedir, ortaya konuldu, saptandı, saptanmıştı, hesaplandı, doğrulandı, ortaya kondu, söylendi, söyleniyor, anlatıldı, anlatılıyor, yazıldı, denmişti, denmekte, denmektedir, vurgulanmakta, vurgulanmaktadır, açıklanmakta, açıklanmaktadır, aktarılmıştı, aktarılıyor, savunulmuştu, hatırlatılmıştı",
        documented=True,
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        combined(
            "belirtil, bildiril, denil, kaydedil, ifade edil, iddia edil, işaret edil, dile getiril, dikkat çekil, dikkati çekil, altı çizil, tespit edil, tahmin edil",
            "irken, erek, ip",
            "",
        )
        + ", vurgulanırken, vurgulanarak, vurgulanıp, açıklanırken, açıklanarak, eklenirken, eklenerek, aktarılırken, aktarılarak, hatırlatılırken, hatırlatılarak, anımsatılırken, anımsatılarak, duyurulurken, duyurularak, savunulurken, savunularak, öne sürülürken, öne sürülerek, ileri sürülürken, ileri sürülerek",
        shares_subject=True,
        placed=True,
    ),
    cues(
        Polarity.DEMAND,
        "clause noun quote",
        "istendi, istenildi, isteniyor, istenmişti, talep edildi, talep ediliyor, talep edilmişti, tavsiye edildi, tavsiye ediliyor, önerildi, öneriliyor, önerilmişti, emredildi, rica edildi, çağrısı yapıldı, çağrısında bulunuldu, çağrıda bulunuldu, talebinde bulunuldu, önerisinde bulunuldu, talimatı verildi",
        documented=True,
    ),
    cues(Polarity.ACCUSE, "noun", "kınandı, kınanıyor, eleştirildi, eleştiriliyor, lanetlendi", documented=True),
    cues(
        Polarity.DENY,
        "clause noun quote",
        combined("yalanla, karşı çık, çürüt", HAS_I, "")
        + ", "
        + combined("reddet, kabul etme, geri çevir", HAS_E, "")
        + ", reddediyordu, reddediyorlardı, yalanlıyordu, kabul etmiyordu, itirazda bulundu, itirazlarda bulundu, doğru bulmuyor, onaylamadı, inanmıyor, inanmıyorlar, inanmadı, inanmadılar",
    ),
    cues(
        Polarity.DENY,
        "clause noun",
        "karşı çıkıp, kabul etmeyerek, tekzip ederek, inkar edip, inkâr edip",
        shares_subject=True,
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        "sorguluyorlar, şüphe duydu, şüphe duyuyorlar, kuşku duydu, kuşku duyuyorlar, şüphe etti, kuşkulandı, emin değil, emin değiller, ikna olmadı, şüpheyle yaklaştı, kuşkuyla yaklaştı, temkinli karşıladı, doğrulamıyor, teyit etmiyor",
    ),
    cues(
        Polarity.DOUBT,
        "question quote clause",
        "soruyorlar, sormuştu, soruyordu, sorularını yöneltti, sorusunu yöneltiyor, sorusunu soruyor, merak ediyorlar, merak etti, diye sordular, diye soruyor",
    ),
    cues(
        Polarity.ACCUSE,
        "object noun clause",
        combined("suçla, kına", "makta, maktadır", "")
        + ", suçluyordu, suçluyorlardı, eleştiriyordu, eleştiriyorlar, eleştirmişti, eleştirmişlerdi, kınıyorlar, kınamıştı, suçlamışlardı, itham etmişti, sorumlu tutmuştu, tepki göstermişti, tepki gösteriyor, tepki gösteriyorlar, tepkisini dile getirdi, lanetledi, lanetlediler, lanetliyor, telin etti, "
        + combined(
            "suçlamada, suçlamalarda, ithamda, ithamlarda, eleştiride, eleştirilerde, eleştirisinde, eleştirilerinde",
            BE_FOUND,
        )
        + ", "
        + combined(
            "suçlaması, suçlamalar, eleştiri, eleştiriler, eleştirisini, eleştirilerini",
            "yöneltti, yönelttiler, yöneltiyor, getirdi",
        ),
    ),
    cues(
        Polarity.ACCUSE,
        "object noun",
        "kınayıp, suçlayıp, eleştirip, tepki göstererek, lanetleyerek",
        shares_subject=True,
    ),
    cues(
        Polarity.DEMAND,
        "noun clause object quote",
        combined("iste, öner", "mekte, mektedir, mişlerdi, miş", "")
        + ", istiyordu, istiyorlardı, çağırıyor, çağırıyorlar, çağırmıştı, öneriyorlar, önermişti, emretti, emretmişti, emrediyor, dayattı, dayatıyor, öğütledi, öğütlüyor, salık verdi, yalvardı, yalvarıyor, şartını koştu, ısrarcı oldu, "
        + combined("talimat, talimatı, talimatını, emri, emrini, direktifi, direktifini, direktif", GIVE)
        + ", "
        + combined(
            "öneride, önerilerde, önerilerinde, tavsiyede, tavsiyelerde, tavsiyelerinde, teklifte, ricada, telkinde, davetinde, davette",
            BE_FOUND,
        )
        + ", "
        + combined("çağrısını, talebini", "yineliyor, yinelediler, dile getirdiler, iletti, tekrarladı"),
    ),
    cues(
        Polarity.DEMAND,
        "noun clause quote",
        "çağrısında bulunan, çağrısında bulunarak, çağrısında bulunurken, çağrısı yapan, çağrısı yaparak, çağrıda bulunan, çağrıda bulunarak, talep ederek, talep ederken, önererek, önerirken, tavsiye ederek, tavsiye ederken, davet ederek",
        shares_subject=True,
    ),
    cues(
        Polarity.INTEND,
        "clause noun quote",
        "planladı, planladılar, planlıyordu, planlıyorlardı, planlamakta, planlamaktadır, hedefledi, hedeflediler, hedeflemekte, hedeflemektedir, vadediyor, vadettiler, vadetmişti, vaat ediyor, vaat ediyorlar, vaat etmişti, söz veriyor, söz vermişti, taahhüt ediyor, taahhüt ediyorlar, taahhüt etmişti, taahhüdünde bulundu, taahhütte bulundu, "
        "ant içti, ant içtiler, tehdit etmişti, tehdit ediyorlar, tehdit savurdu, tehditte bulundu, tehditlerde bulundu, gözdağı verdi, karar verdiler, kararlaştırmıştı",
    ),
    cues(
        Polarity.INTEND, "clause noun", "söz vererek, vaat ederek, taahhüt ederek, tehdit ederek", shares_subject=True
    ),
    cues(
        Polarity.ASSERT,
        "clause quote",
        """hatırlıyor, hatırlıyorlar, hatırladı, hatırladılar, anımsıyor, anımsıyorlar, anımsadı, anımsadılar, onayladı, onayladılar, onaylıyor, onaylıyorlar, özetliyor, özetledi, kanıtladı, kanıtladılar, kanıtlıyor, belirledi, belirlediler, sızdırdı, sızdırdılar,
        iletti, ilettiler, iletiyor, övündü, övündüler, övünüyor, yanıtladı, ağzından kaçırdı, haber verdi, haber verdiler, haber veriyor, değerlendirdi, değerlendirdiler, değerlendiriyor, tanıklık ediyor, yemin ediyor,
        konusunda birleşiyor, konusunda birleşti, konusunda ısrarlı, konusunda hemfikir, noktayı koydu, son noktayı koydu, kısa kesti, farklı konuştu, gazetecilere konuştu, basına konuştu, radyoya konuştu, radyosuna konuştu, teşhis etti, teşhis ettiler, hatırlatmasını yaptı, diye sevindi, diye yakınıyor, diye övünüyor""",
    ),
    cues(
        Polarity.ASSERT,
        "clause",
        "yazıyordu, yer alıyor",
        documented=True,
    ),
    cues(
        Polarity.DENY,
        "noun",
        combined("geçersiz", "saydı, saydılar, sayıyor")
        + ", "
        + combined(
            "gülünç, saçma, asılsız, uydurma, abartılı, şişirilmiş, temelsiz, yersiz, dayanaksız, haksız",
            "buldu, buldular, buluyor, saydı, sayıyor",
        )
        + ", boşa çıkardı, boşa çıkardılar, sahiplenmedi, sahiplenmiyor, itibar etmedi, itibar etmiyor, elinin tersiyle itti",
    ),
    cues(
        Polarity.DOUBT,
        "clause noun",
        "kuşkuyla bakıyor, kuşkuyla baktı, şüpheyle bakıyor, şüpheyle baktı, kuşkuyla karşılıyor, şüpheyle karşılıyor",
    ),
    cues(Polarity.ASSERT, "clause", "bekliyor, bekliyorlar, bekliyordu, bekliyorlardı"),
    cues(
        Polarity.ASSERT,
        "noun",
        "doğruladı, doğruladılar, doğruluyor, doğrulamıştı, teyit etti, teyit ettiler, teyit ediyor, öngörüyor, öngörüyorlar, öngördü, tahmin ediyor, tahmin ediyorlar",
    ),
)

TURKISH = Language(
    code="tr",
    name="Turkish",
    script="Latin",
    verb_last=True,
    drops_subjects=True,
    capitals_mark_names=True,
    ordinal_stops=True,
    agent_suffixes=words("ınca ince unca ünce lıkça likçe lığınca liğince"),
    agent_prepositions=words("tarafından"),
    content_suffixes=words(
        "dığı diği duğu düğü tığı tiği tuğu tüğü acağı eceği dığını diğini duğunu düğünü tığını tiğini tuğunu tüğünü acağını eceğini "
        "dığına diğine duğuna düğüne tığına tiğine tuğuna tüğüne acağına eceğine dığından diğinden duğundan düğünden tığından tiğinden tuğundan tüğünden acağından eceğinden "
        "dığının diğinin duğunun düğünün tığının tiğinin tuğunun tüğünün acağının eceğinin dıkları dikleri dukları dükleri tıkları tikleri acakları ecekleri "
        "dıklarını diklerini duklarını düklerini tıklarını tiklerini tuklarını tüklerini acaklarını eceklerini dıklarına diklerine tıklarına tiklerine acaklarına eceklerine dıklarından diklerinden "
        "dığımı diğimi dığımızı diğimizi tığımızı tiğimizi duğumuzu düğümüzü acağımızı eceğimizi"
    ),
    relative_suffixes=words(
        "dığı diği duğu düğü tığı tiği tuğu tüğü acağı eceği dıkları dikleri dukları dükleri tıkları tikleri acakları ecekleri"
    ),
    future_participles=words("acak ecek acaklar ecekler"),
    perfect_suffixes=words("mış miş muş müş"),
    demand_suffixes=("masını", "mesini", "malarını", "melerini", "maya", "meye", "ması", "mesi", "masına", "mesine"),
    finite_suffixes=words(
        "ladı ledi madı medi tedi radı şıdı rudu rüdü kudu dedi ldı ldi ldu ldü ndı ndi ndu ndü rdı rdi rdu rdü ydı ydi ydu ydü zdı zdi zdu zdü vdı vdi vdu vdü ğdı ğdi ğdu ğdü kesti bastı "
        "ştı şti ştu ştü çtı çti çtu çtü ptı pti ktı kti ktu ktü ttı tti ttu ttü yor yorlar yoruz yız yiz yuz acağız eceğiz dılar diler dular düler tılar tiler tular tüler olabilir"
    ),
    future_suffixes=words(
        "acağı eceği acağını eceğini acakları ecekleri acaklarını eceklerini acağına eceğine acaklarına eceklerine"
    ),
    first_future_endings=words("acağız eceğiz acağım eceğim"),
    passive_future_endings=phrases(
        combined(
            "ılaca, ilece, ulaca, ülece, naca, nece, ılmayaca, ilmeyece, ulmayaca, ülmeyece, nmayaca, nmeyece",
            "k, ğı, ğını",
            "",
        )
    ),
    intend_words=phrases(
        combined(
            "niyetinde, kararlı, hazırlığında, azminde, aşamasında, arzusunda",
            "olduğunu, olduklarını, olmadığını, olmadıklarını, olduğu",
        )
        + ", "
        + combined("niyeti, niyetleri, planı, planları", "olmadığını, bulunmadığını, olduğunu, bulunduğunu")
        + ", "
        + combined("planla, hedefle, amaçla", "dığını, dıklarını, diğini, diklerini, madığını, mediğini", "")
        + ", "
        + combined("reddet, taahhüt et, vaat et", "tiğini, tiklerini", "")
        + ", "
        + combined("karar, söz", "verdiğini, verdiklerini")
        + ", kararı aldığını, kararı aldıklarını, kararlaştırdıklarını, düşündüğünü, düşündüklerini, düşünmediğini, düşünmediklerini, hazırlandığını, hazırlandıklarını, değerlendirdiklerini, üzerinde çalıştıklarını, vazgeçtiğini, vazgeçtiklerini, kabul etmeyeceklerini"
    ),
    no_plan_endings=words("bilecek bileceği bileceğini bileceğine bilecekler bilecekleri bileceklerini bileceğiz"),
    no_plans=words(
        "sunacak sunacağı sunacağını yanacak yanacağını sönecek söneceğini dönecek döneceğini inecek ineceğini binecek tükenecek tükeneceğini güçlenecek güçleneceğini etkilenecek olacak olacağı olacağını olacaklarını artacağını azalacağını düşeceğini yükseleceğini gerçekleşeceğini kalacağını göreceğiz unutacağız yaşanacağını yaşayacağız görüleceğini "
        "beklenecek ulaşacağını gerileyeceğini büyüyeceğini küçüleceğini değişeceğini etkileneceğini süreceğini seyredeceğini sağlayacağını göstereceğini yağacağını çıkacağını geleceğini bulacağını kazanacağını kaybedeceğini öleceğini"
    ),
    genitive_suffixes=("nın", "nin", "nun", "nün", "ın", "in", "un", "ün"),
    object_suffixes=words("ları leri yı yi"),
    authority_suffixes=words("na ne ya ye a e"),
    owner_suffixes=words("nın nin nun nün ların lerin"),
    possessive_suffixes=words("ı i u ü sı si su sü ları leri"),
    owned_suffixes=words("ının inin unun ünün nda nde ndan nden"),
    adjunct_suffixes=words("da de ta te dan den tan ten lara lere larını lerini na ne arak erek"),
    participle_suffixes=("an", "en"),
    converb_suffixes=words("rken zken şken yorken iken arak erek"),
    attribute_words=words("merkezli kökenli asıllı doğumlu menşeli"),
    noun_prepositions=words("of for and van von del der"),
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
        "'ı",
        "'i",
        "'u",
        "'ü",
        "'yi",
        "'na",
        "'ne",
        "'nda",
        "'nde",
        "'ndan",
        "'nden",
    ),
    cues=CUES,
    attributive_names=words(
        "türk alman fransız ingiliz rus amerikan italyan ispanyol yunan japon arap kürt ermeni hintli çinli iranlı iraklı suriyeli israilli filistinli ukraynalı koreli brezilyalı afrikalı avrupalı asyalı bulgar macar romen sırp hırvat arnavut gürcü azeri özbek kazak"
    ),
    site_words=words("haberler haberleri gündem güncel anasayfa manşetler"),
    wilful_cues=phrases(
        "planladı, hedefledi, bekliyor, bekliyorlar, bekliyordu, hedefliyor, hedefliyorlar, planlıyor, planlıyorlar, işaret ediyor, işaret etti"
    ),
    evident_cues=phrases(
        "ortaya koydu, ortaya koyuyor, ortaya çıkardı, gösterdi, gösteriyor, gözler önüne serdi, gözler önüne seriyor, "
        + combined("göster", HAS_E, "")
        + ", "
        + combined("ortaya koy", HAS_U, "")
    ),
    dative_cues=phrases(
        combined("dikkat, dikkati", "çekti, çekiyor, çeken, çekerek, çekerken, " + combined("çek", HAS_E, ""))
        + ", işaret eden, işaret ederek, "
        + combined("işaret", DO)
    ),
    tail_contrasts=words("ancak ama fakat"),
    tail_cues=(
        cues(
            Polarity.ASSERT,
            "clause noun",
            "doğruladı, doğruladılar, doğruluyor, doğruluyorlar, kabul etti, kabul ediyor",
        ),
    ),
    embedded_denials=phrases(
        "yalanladığını, yalanladıklarını, reddettiğini, reddettiklerini, inkar ettiğini, inkâr ettiğini, tekzip ettiğini, kabul etmediğini"
    ),
    citing_after=phrases(
        "dayandırarak, atıfla, dayanarak, dayandırdığı haberinde, dayandırdığı haberde, atıfta bulunarak, atfen, kaynak göstererek, referans göstererek"
    ),
    according_after=phrases(
        "göre, aktardığına göre, bildirdiğine göre, belirttiğine göre, söylediğine göre, yazdığına göre, duyurduğuna göre, açıkladığına göre, bakılırsa, bakılacak olursa, ifadesiyle, deyimiyle, deyişiyle, tabiriyle, anlattığına göre, ifade ettiğine göre, iddia ettiğine göre"
    ),
    according_nouns=words(
        "tutanağa tutanağına tutanaklara tutanaklarına bültenlere bültenlerine kararına kararlara kararlarına sözleşmeye sözleşmesine sözleşmelere sözleşmelerine deftere defterine defterlere defterlerine kaydına kayıtlara kayıtlarına notaya notasına notalara notalarına videoya videosuna videolara videolarına görüntüye görüntüsüne görüntülere görüntülerine fotoğrafa fotoğrafına fotoğraflara fotoğraflarına faturaya faturasına faturalara faturalarına belgeye belgesine belgelere belgelerine listeye listesine listelere listelerine testine testlere testlerine e-postaya e-postasına e-postalara e-postalarına günlüğe günlüğüne günlüklere günlüklerine mektuba mektuplara mektuplarına bildirilere bildirilerine sonara sonarına sonarlara sonarlarına mesajına mesajlara mesajlarına çizelgeye çizelgesine çizelgelere çizelgelerine ölçüme ölçümüne ölçümlere ölçümlerine protokole protokolüne protokollere protokollerine ifadesine ifadelere ifadelerine anketlere anketlerine "
        "verilere verilerine hesabına hesaplarına hesaplamalarına"
    ),
    complementisers=words("ki"),
    quotation_marks=(("“", "”"), ('"', '"'), ("«", "»"), ("‘", "’"), ("'", "'"), ("“", '"')),
    source_markers=words("ise de da"),
    governed_prepositions=words(
        "yönündeki şeklindeki dair ilişkin yönünde şeklinde konusunda hakkında görüşünü düşüncesini"
    ),
    prepositions=words(
        "ile için gibi kadar rağmen dolayı tarafından ilgili birlikte boyunca beri üzere nedeniyle sayesinde itibarıyla itibariyle dışında aracılığıyla yoluyla arasında kapsamında çerçevesinde"
    ),
    determiners=words("bu şu o bir bazı tüm her birçok aynı kendi diğer çok daha en geçen"),
    coordinators=words("ve veya ya"),
    clause_openers=words("ama ancak fakat çünkü oysa eğer"),
    adverbs=words(
        "hatta özetle kısacası peki elbet arada kapsamda bağlamda nedenle yüzden doğrultuda elbette erken ayrıca nitekim üstelik dolayısıyla öte yandan önce dün bugün yarın böylece böyle şöyle sonra önce şimdi artık tamamen tümüyle kesinlikle düpedüz tekrar yeniden halen hâlâ zamanda"
    ),
    auxiliaries=words("de da ise bile"),
    pronouns=words("o kendisi"),
    plural_pronouns=words("onlar"),
    first_person=words("ben biz bizim benim bize bizi"),
    setting_nouns=words(
        "medyada medyadan radyoda televizyonda kanalda mahkemede mecliste sitesinde ifadesinde yayında programda duruşmada"
    ),
    time_nouns=words("günü gecesi akşamı sabahı gün gece akşam sabah"),
    addressees=words(
        "muhabire partililere vatandaşlara delegelere dinleyicilere izleyicilere takipçilerine hayranlarına katılımcılara gazetecilere basına muhabirlere kamuoyuna yatırımcılara velilere vekillere milletvekillerine muhabirine"
    ),
    titles=words(
        "müsteşar müsteşarı ombudsman başdenetçi başkanvekili başkomiser başmüfettiş orgeneral korgeneral tümgeneral tuğgeneral oramiral koramiral albay yarbay binbaşı yüzbaşı üsteğmen teğmen astsubay başçavuş mareşal müftü müftüsü haham hahambaşı kardinal piskopos başpiskopos şeyh emir emiri sultan imparator dük prenses dekan dekanı senatör senatörü konsolos konsolosu başkonsolos başkonsolosu maslahatgüzar maslahatgüzarı ataşe ataşesi delege arabulucu arabulucusu başmüzakereci müzakereci şansölye şansölyesi başsavcıvekili başyardımcısı başdanışman başdanışmanı ceo başbakanı müdürler müdürleri başkanlar başkanları bakanları komutanlar komutanları yargıçlar yargıçları valiler elçiler "
        "müdiresi komutan komutanı antrenör antrenörü direktör direktörü avukat avukatı avukatları danışman danışmanı savcısı başsavcı başsavcısı yargıç rektör rektörü kaymakam kaymakamı muhtar muhtarı elçi elçisi büyükelçisi yardımcısı vekili "
        "bakanlar şef şefi amir amiri subay subayı komiser komiseri prens kral kraliçe papa imam patrik koordinatör koordinatörü editör editörü profesörü hakimi yönetici yöneticisi yöneticileri patron patronu "
        "bakan bakanı başkan başkanı cumhurbaşkanı başbakan general albay müdür müdürü genel vali valisi büyükelçi milletvekili profesör prof dr doç a.ş doktor lider lideri sekreter sekreteri hakim savcı"
    ),
    spokesmen=words("sözcüsü sözcü sözcüleri temsilcisi"),
    roles=words(
        "aşçı aşçılar aşçısı bağcı bağcılar bağcısı balıkçı balıkçısı kaçakçı kaçakçılar kaçakçısı salcı salcılar salcısı çalgıcı çalgıcılar çalgıcısı kapıcı kapıcılar kapıcısı katırcı katırcılar katırcısı ormancı ormancılar ormancısı avcı avcılar avcısı bakıcı bakıcılar bakıcısı kurtarmacı kurtarmacılar kurtarmacısı kurtarmacıları havacı havacılar havacısı dağcı dağcılar dağcısı arıcı arıcılar arıcısı hurdacı hurdacılar hurdacısı boyacı boyacılar boyacısı fırıncı fırıncılar fırıncısı kaynakçı kaynakçılar kaynakçısı araştırmacısı soruşturmacı soruşturmacısı soruşturmacıları yapımcılar yayıncı yayıncılar yayıncısı matbaacı matbaacılar matbaacısı kameracı kameracılar kameracısı sigortacı sigortacılar sigortacısı bankacısı borsacı borsacılar borsacısı kiracı kiracılar kiracısı davacı davacılar davacısı davalı davalılar davalısı sanatçı sanatçılar sanatçısı fotoğrafçı fotoğrafçılar fotoğrafçısı ayrılıkçı ayrılıkçılar ayrılıkçısı yağmacı yağmacılar yağmacısı politikacı politikacılar politikacısı dağıtıcı dağıtıcılar dağıtıcısı kayıkçı kayıkçılar kayıkçısı hayvancı hayvancılar hayvancısı duvarcı duvarcılar duvarcısı tesisatçı tesisatçılar tesisatçısı postacı postacılar postacısı tayfa tayfalar tayfası usta ustalar ustası mahalleli mahalleliler mahallelisi kasabalı kasabalılar kasabalısı onbaşı onbaşılar onbaşısı yüzbaşılar yüzbaşısı binbaşılar binbaşısı elebaşı elebaşılar elebaşısı ustabaşı ustabaşılar ustabaşısı baba babalar babası hoca hocalar hocası bekçi bekçiler bekçisi sedyeci sedyeciler sedyecisi sıhhiyeci sıhhiyeciler sıhhiyecisi itfaiyeci itfaiyeciler itfaiyecisi itfaiyecileri hizmetçi hizmetçiler hizmetçisi emlakçi emlakçiler emlakçisi otelci otelciler otelcisi büfeci büfeciler büfecisi nakliyeci nakliyeciler nakliyecisi besici besiciler besicisi çevreci çevreciler çevrecisi siyasetçi siyasetçiler siyasetçisi denizci denizciler denizcisi gemici gemiciler gemicisi madenci madenciler madencisi rafineci rafineciler rafinecisi demirci demirciler demircisi gözlemci gözlemciler gözlemcisi gözlemcileri bilimci bilimciler bilimcisi tarihçiler tarihçileri gökbilimciler gökbilimcisi istatistikçi istatistikçiler istatistikçisi değirmenci değirmenciler değirmencisi direnişçi direnişçiler direnişçisi işletmeci işletmeciler işletmecisi temsilci temsilciler temsilcileri taksici taksiciler taksicisi isyancı isyancılar isyancısı gözcü gözcüler gözcüsü memure memureler memuresi hemşireler hemşiresi anne anneler annesi teyze teyzeler teyzesi nine nineler ninesi delegeler delegesi rehine rehineler rehinesi ebe ebeler ebesi müşteriler yöneticiler ziyaretçi ziyaretçiler ziyaretçisi çiftçisi işçisi elektrikçi elektrikçiler elektrikçisi turizmci turizmciler turizmcisi eylemcisi göstericisi korucu korucular korucusu oduncu oduncular oduncusu kanocu kanocular kanocusu kamyoncu kamyoncular kamyoncusu yolcular hukukçu hukukçular hukukçusu hukukçuları kuyumcu kuyumcular kuyumcusu koşucu koşucular koşucusu tutuklu tutuklular tutuklusu komşu komşular komşusu telsizci telsizciler telsizcisi köylü köylüsü otobüsçü otobüsçüler otobüsçüsü sürücü sürücüsü görevli görevliler görevlisi görevlileri bilirkişiler bilirkişileri üyeler üyesi eczacısı gazeteciler gazetecisi muhalifi adam adamlar kadınlar papaz papazlar papazı imamlar imamı bahçıvan bahçıvanlar bahçıvanı muhafız muhafızlar milis milisler ajan ajanlar casus casuslar askerler gardiyanlar gardiyanı hidrograf hidrograflar hidrografı sakin sakinler teknisyen teknisyenler teknisyeni mühendisleri müfettişi veterinerler veterineri veterinerleri kimyagerler kimyageri çevirmen çevirmenler çevirmeni taşeron taşeronlar memurlar cerrahlar amiraller generaller albaylar subaylar noter noterler noteri dalgıç dalgıçlar cankurtaran cankurtaranlar cankurtaranı militan militanlar öğretmenler başyargıç başyargıçlar gümrükçü gümrükçüler gümrükçüsü sendikacısı tabip tabipler tabibi kâtip kâtipler kâtibi jeologlar jeoloğu jeologları toksikolog toksikologlar toksikoloğu sismolog sismologlar sismoloğu meteorologlar meteoroloğu meteorologları biyologlar biyoloğu virologlar viroloğu zoolog zoologlar zooloğu ekolog ekologlar ekoloğu kardiyolog kardiyologlar kardiyoloğu patolog patologlar patoloğu epidemiyologlar epidemiyoloğu radyolog radyologlar radyoloğu antropolog antropologlar antropoloğu kriminolog kriminologlar kriminoloğu arkeoloğu arkeologları psikologlar sosyologlar sosyoloğu çırak çıraklar çırağı yargıcı başyargıcı kadı kontrolör operatör operatörü kontrolörü çobanlar çobanı rahipler rahibi rahibesi nazır nazırı yazman yazmanı mahkûm mahkûmlar hâkim hâkimi hâkimler mareşali akraba akrabası sorumlusu sorumluları çalışanı çalışanlar çalışanları mürettebat liderler muhbir muhbiri delikanlı muhabirler seçmenler reis reisi kardeşi "
        "terapist psikolog psikoloğu sosyolog tarihçi tarihçisi arkeolog arkeologlar jeolog jeofizikçi meteorolog gökbilimci fizikçi kimyager biyolog virolog epidemiyolog cerrah cerrahı eczacı eczacılar veteriner oyuncu oyuncusu yönetmen yönetmeni yapımcı yapımcısı yazar yazarı şair ressam müzisyen şarkıcı sunucu sunucusu futbolcu futbolcusu kaleci sporcu hakemi taraftarlar taraftarları bankacı bankacılar yatırımcı yatırımcılar stratejisti ekonomisti tüketiciler ihracatçılar ithalatçılar sanayiciler sanayici müteahhit müteahhitler emekli emekliler mağdur mağdurlar mağduru zanlı zanlılar kurtarıcılar gönüllü gönüllüler senatörler vekili eylemciler eylemci göstericiler gösterici protestocular sendikacı sendikacılar korsanlar general generali amiral amirali çavuş çavuşu asker askeri doktor doktoru hemşire uzmanı sakini rahip rahibe öğretmen öğretmeni gardiyan polis memur memuru işçi işçiler çiftçi çiftçiler köylüler müfettiş müfettişler müfettişleri denetçi denetçiler denetçileri "
        "dedektifler soruşturmacılar savcılar avukatlar aktivistleri muhabiri gazeteci araştırmacı araştırmacıları bilim insanları bilirkişi bilirkişisi danışmanları ortağı hissedarı kurucusu sahibi sahipleri milletvekilleri vekiller diplomatlar diplomatı kaynağı "
        "araştırmacılara uzmanlara yetkilisine yetkililerine kaynağına kaynaklarına yetkililere kaynaklara analistlere ekonomistlere ekonomistler ekonomist stratejist analistler analisti tanıklara sözcüye bakana uzmana "
        "yetkili yetkililer yetkilisi yetkilileri kaynak kaynaklar kaynakları uzman uzmanlar uzmanları analist görgü tanığı tanıkları aktivist aktivistler muhalifler muhalif doktorlar yetkililerin diplomat diplomatlar "
        "üyeleri sakinleri araştırmacılar destekçileri destekçiler destekleyenler eleştirenler savunanlar çıkanlar "
        "kaptan kaptanı kaptanlar pilot pilotu pilotlar şoför şoförü şoförler hekim hekimi hekimler başhekim başhekimi mühendis mühendisi mühendisler mimar mimarı mimarlar esnaf tüccar tüccarlar işveren işverenler çoban tanık tanıklar sanık sanıklar öğrenciler öğrencileri veliler balıkçılar üreticiler sürücüler"
    ),
    bodies=words(
        "hükûmet hükûmeti hükümetler hükumet hükumeti hastane hastaneler laboratuvar laboratuvarlar konsolosluk elçilik büyükelçilik temsilcilik postanesi istasyonu karayolları meteoroloji kızılay birimi ekibi misyon karargâh garnizon garnizonu kabine aşiret aşireti kooperatif birlikler birlikleri basını basın itfaiyesi teftişi meclis servis delegasyonu delegasyon istihbarat mahkemeler jandarması "
        "parlamentosu müşavirliği müdürlükleri bakanlıkları başhekimliği rektörlüğü dekanlığı kurmay kurmayları teşkilatı teşkilat ittifakı ittifak cephe ekipleri güçleri kuvvetleri komutanlıkları polis jandarma itfaiye ofisi bürosu dairesi ajans enstitüsü enstitü laboratuvarı komitesi komite kulübü kulüp federasyonu federasyon konfederasyonu blok bloku cephesi hareketi hareket platformu inisiyatifi ağı barosu baro odası oda borsası borsa sayıştay danıştay yargıtay kurulu kurul "
        "sekreterliği temsilciliği konsolosluğu karargahı karargâhı muhafızları tugayları heyet kuruluşu kuruluş vakıf gözlemevi servisi istihbaratı donanması donanma komutanlık holding bankası yönetimi yönetim idaresi kabinesi başbakanlık cumhurbaşkanlığı kaymakamlık valilik belediye "
        "takımı ekip hastanesi kooperatifi ortaklığı akademisi müsteşarlığı elçiliği senato senatosu kongre kongresi parlamento parlamentosu otoritesi üreticisi perakendecisi tedarikçisi sağlayıcısı devi devleri "
        "şirket örgüt komisyon konsey mahkeme bakanlığı bakanlık hükümet hükümeti ordu ordusu partisi parti kurumu kurum başkanlığı başkanlık örgütü komisyonu konseyi mahkemesi polisi şirketi şirket derneği dernek birliği sendikası sendika grubu "
        "gruplar kuruluşlar örgütler sendikalar şirketler bankalar hükümetler belediyeler üniversiteler dernekler partiler odalar ülkeler banka firma idare savcılık başsavcılık başsavcılığı müdürlük üniversite müdürlüğü ajansı meclisi merkezi vakfı üniversitesi bankası rejimi muhalefet koalisyonu heyeti kurulu komutanlığı savcılığı valiliği belediyesi büyükelçiliği genelkurmay emniyet iktidar"
    ),
    generic_bodies=words("şirket firma holding örgüt kulüp dernek vakıf kuruluş grup"),
    document_stems=words("bildiri rapor açıklama duyuru tebliğ genelge bülten analiz araştırma mektup mektub"),
    document_attributes=words("yapılan yazılı söz konusu ilgili aynı bu o yeni son resmi"),
    issuer_suffixes=words("ndan nden dan den tan ten nın nin nun nün ın in un ün"),
    documents=words(
        "tutanakta tutanaklarda tutanaklarında bültende bültenlerde bültenlerinde sözleşmede sözleşmesinde sözleşmelerde sözleşmelerinde notada notasında notalarda notalarında mektuplarda bildirilerde bildirilerinde protokolde protokolünde protokollerde protokollerinde kaydında kayıtlarında defterinde defterlerinde belgesinde belgelerinde raporlarda "
        "belgelerde verilerinde bilançosunda sunumunda sunumda raporuna raporlarına açıklamasına açıklamalarına duyuruya duyurusuna bildirisine bültene bültenine tebliğe genelgeye mektubuna analizine analize tahminine belgede "
        "bülteni bülteninde bülten genelgesi genelgesinde genelge tutanağında kararında kararnamede mektubu mektubunda mektuplarında raporlarında anketi ankette açıklamalarında bildirisi tweetinde paylaşımında savunmasında konuşmalarında "
        "açıklamaya açıklamalara rapora raporlara habere haberlere haberine haberlerine ankete anketine araştırmaya araştırmasına bilgiye bilgilere bildiriye iddiaya iddialara tahminlere tahminlerine istatistiklere istatistiklerine "
        "istatistikleri istatistiklerini genelgede tebliğde tebliğ kararda bildirgede haberlerde haberlerinde analizde analizinde araştırmada araştırmasında bildirimde bildirime bildirimine notuna notta paylaşımda paylaşımlarda mesajlarda çalışmada çalışmasında duyuru duyurusu duyurusunda metinde notunda "
        "açıklamasında açıklamada açıklama açıklaması raporunda rapor raporda bildiride bildirisinde mesajında mesajda röportajda röportajlarda söyleşide söyleşisinde demeçte duyuruda konuşmasında demecinde haberinde haberde yazıda mektupta toplantısında röportajında"
    ),
    others=words("diğerleri başkaları ötekiler"),
    partisans=words(
        "karşıtları muhalifleri eleştirmenleri destekçileri yandaşları müttefikleri rakipleri düşmanları "
        "yakınları avukatı avukatları eşi oğlu kızı kardeşi babası annesi ailesi"
    ),
    media=words(
        "portalı portal dergi televizyon radyo gazetesi gazete ajansı ajans televizyonu kanalı kanal haber gazetenin sitesi radyosu dergisi"
    ),
    mute_words=words("piyasa piyasalar endeks durum süreç konu sorun"),
    negators=words("değil yok yoktur hiç hiçbir olmayan olmadan"),
    negating_suffixes=words(
        "madığını mediğini madığı mediği madıklarını mediklerini mayacağını meyeceğini mayacak meyecek madı medi madılar mediler "
        "mıyor miyor muyor müyor mıyorlar miyorlar mamıştır memiştir mamış memiş mamıştı memişti"
    ),
    hedges=words("belki muhtemelen eğer olabilir olası sanırım galiba iddiaya"),
    demand_endings=words("malı meli malılar meliler malıdır melidir"),
    demand_words=phrases(
        "gerektiğini, gerektiği, gerektiğinin, gerektiğine, gerekir, gerekiyor, gerekmektedir, lazım, şart, zorunda, gerekli olduğunu, gerekli olduğu, gereklidir, gerek var, gerek olduğunu, "
        + combined(
            "et, git, ver, bil, gir, değiş, indir, bitir, çekil, öden, gönder, kesil", "meli, meliyiz, melidir", ""
        )
        + ", "
        + combined(
            "ol, yap, al, kal, dur, bul, bırak, artır, sağla, açıkla, kaldır, yapıl", "malı, malıyız, malıdır", ""
        )
    ),
    future_words=words("edeceğiz yapacağız olacağız edeceğim yapacağım"),
    blame_words=phrases(
        "ateşkesi bozduğunu, ateşkesi bozduklarını, ateşkesi bozdu, ateşkesi bozdular, ateşkesi ihlal, "
        "ilk ateşi açtığını, ilk ateşi açtı, ilk ateşi onlar, önce ateş açtığını, bizi dövdüler, üzerimize ateş, "
        "bize ateş açtılar, ihalesiz"
    )
    + phrases(
        "sorumlusunun, sorumlularının, suçlusunun, önceden bildiğini, baştan beri bildiğini, her şeyi bildiğini, tehlikeyi bildiğini, riski bildiğini, sorunu bildiğini, arızayı bildiğini, haberdar olduğunu, haberi olduğunu, haberi vardı, biliyordu ama sustu, "
        "bir gecede iptal, tek taraflı iptal, tek taraflı olarak iptal, çareleri kalmadığını, çaremiz kalmadı, çaremiz yoktu, başka seçenek bırakmadı, başka seçenek bırakmadılar, "
        "katliam, soykırım, etnik temizlik, vahşet, zulüm, zulmü, barbarlık, haydutluk, cinayet, yalan, yalanlar, propaganda, terörist, teröristler, savaş suçu, savaş suçları, insanlık suçu, insanlığa karşı suç, işkence, nefret söylemi, "
        "rüşvet, rüşveti, rüşvetle, yolsuzluk, yolsuzluğu, yolsuzlukları, usulsüzlük, usulsüzlüğü, usulsüzlükler, zimmet, vurgun, hırsızlık, hırsızlığı, hırsız, hırsızlar, yağma, talan, kayırmacılık, adam kayırma, şantaj, komplo, kumpas, skandal, rezalet, "
        "sahtekarlık, sahtekârlık, sahtecilik, hileli, seçim hilesi, oy hırsızlığı, ihanet, hain, hainler, ırkçılık, ayrımcılık, ayrımcılığı, sömürü, sömürüsü, köle gibi, mobbing, sabotaj, provokasyon, saldırganlık, gözdağı, polis şiddeti, orantısız güç, aşırı güç, "
        "ihmal, ihmali, ihmalden, ihmalinden, ihmalinin, ihmaller, ihmalleri, ihmalkarlık, ihmalkârlık, ihmalkarlığı, ihmalkârlığı, vurdumduymazlık, umursamazlık, sorumsuzluk, sorumsuzluğu, beceriksizlik, beceriksizliği, kötü yönetim, kötü yönetimi, liyakatsizlik, denetimsizlik, "
        "hukuksuz, hukuksuzca, hukuksuzluk, hukuksuzluğu, hukuka aykırı, kanunsuz, haksız yere, kasten, kasıtlı, bile bile, göz göre göre, uydurma suçlamalarla, suç ortağı, suç ortakları, suça ortak, elinde kan, elleri kanlı, eli kanlı, parmağı var, parmağı olduğunu, parmağı bulunduğunu, "
        + combined(
            "sorumlusu, suçlusu, faili, azmettiricisi, müsebbibi",
            "olduğunu, olduğu, olduklarını, odur, onlardır, belli",
        )
        + ", "
        + combined("sorumlu, suçlu, kusurlu", "olduğunu, olduğu, olduklarını")
        + ", sorumludur, suçludur, kusurludur, baş sorumlusu, tek sorumlusu, asıl sorumlusu, asıl sorumlu, sorumluluğu bulunduğunu, arkasında olduğunu, arkasında bulunduğunu, ardında olduğunu, "
        "bildiği halde, bildikleri halde, bilmesine rağmen, bilmelerine rağmen, uyarılara rağmen, uyarılarımıza rağmen, uyarmamıza rağmen, "
        + combined(
            "tehdit, darp, taciz, tahrif, gasp, istismar, ihlal, göz ardı, örtbas, linç, mağdur, işgal, sabote",
            WAS_WRONGED,
        )
        + ", "
        + combined("örtbas", WRONGED + ", etmeye, etmek")
        + ", "
        + combined(
            "yağmalan, kandırıl, aldatıl, yanıltıl, dolandırıl, bastırıl, oyalan, dışlan, fişlen, tartaklan, coplan",
            "dı, dılar, dığını, dıklarını",
            "",
        )
        + ", "
        + combined("gizlen, kirletil, zehirlen, sansürlen", "di, diler, diğini, diklerini", "")
        + ", "
        + combined("susturul, kovul", "du, dular, duğunu, duklarını", "")
        + ", "
        + combined("dövül, sömürül", "dü, düler, düğünü, düklerini", "")
        + ", "
        + combined("işkence, kötü muamele, şiddet, baskı", "gördüğünü, gördüklerini, gördüler")
        + ", "
        + combined("ayrımcılığa, saldırıya, tecavüze, iftiraya, haksızlığa", "uğradığını, uğradıklarını, uğradılar")
        + ", kurşunuyla, mermisiyle, kaderine terk, kaderlerine terk, ölüme terk, "
        + combined(
            "kimse, hiç kimse, hiçbir yetkili, kimsenin",
            "uyarmadı, uyarmadığını, uyarmıyor"
            + ", haber vermedi, haber vermediğini, bilgi vermedi, bilgi vermediğini, yardım etmedi, yardım etmediğini, müdahale etmedi, müdahale etmediğini, ilgilenmedi, ilgilenmediğini, dinlemedi, dinlemediğini",
        )
    ),
    own_bodies=words(
        "partinin kurumun belediyenin fabrikanın hastanenin üniversitenin kulübün hükümetin şirketin ülkenin bankanın bakanlığın hükümet şirket ülke banka bakanlık"
    ),
    own_words=phrases("ülkesinin, ülkelerinin, hükümetinin, şirketinin, ülkemizin, partisinin, ülkesi"),
    wrong_words=phrases(
        combined(
            "çal, yağmala, sakla, kundakla, dolandır, silahlandır, kandır, hortumla, tartakla, copla, oyala, kaçır",
            DID_I,
            "",
        )
        + ", "
        + combined("zehirle, gizle, sansürle, körükle, fişle", DID_E, "")
        + ", "
        + combined("kirlet, katlet", DID_TE, "")
        + ", "
        + combined("aldat, yanılt, kışkırt, karart, çarpıt", DID_TI, "")
        + ", "
        + combined("sustur, uydur", DID_U, "")
        + ", "
        + combined("sömür, döv", DID_O, "")
        + ", "
        + combined(
            "çalı, yağmalı, saklı, gizli, zehirli, kandırı, yanıltı, aldatı, kirleti, silahlandırı, kışkırtı, çarpıtı, körüklü, sömürü, dövü, susturu, uyduru, sansürlü, oyalı",
            IS_DOING,
            "",
        )
        + ", "
        + combined(
            "gasp, istismar, tahrif, ihmal, göz ardı, bizi tehdit, onları tehdit, ölümle tehdit, silahla tehdit, tanıkları tehdit, gazetecileri tehdit, işçileri tehdit, ailesini tehdit, kendisini tehdit, kendilerini tehdit, köylüleri tehdit, taciz, işgal, sabote, manipüle, provoke, infaz, suistimal, talan, linç, darp, ihlal, alet, mağdur, perişan, iftira, terk",
            WRONGED,
        )
        + ", "
        + combined(
            "yolsuzluk, usulsüzlük, hırsızlık, hile, kaçakçılık, casusluk, ayrımcılık, baskı, işkence, katliam, şantaj, sahtecilik, haksızlık, sabotaj, provokasyon, vurgun, stokçuluk",
            MADE_WRONG,
        )
        + ", "
        + combined(
            "baskı, şiddet, sansür, işkence, çifte standart",
            combined("uygula", DID_I, "") + ", uyguluyor, uyguluyorlar",
        )
        + ", "
        + combined("rüşvet, haraç, rehin", combined("al", DID_I, "") + ", alıyor, alıyorlar")
        + ", "
        + combined(
            "rüşvet, silah, gözdağı, yanlış bilgi, yanıltıcı bilgi, eksik bilgi, yalan ifade",
            combined("ver", DID_E, "") + ", veriyor, veriyorlar",
        )
        + ", "
        + combined("yalan", combined("söyle", DID_E, "") + ", söylüyor, söylüyorlar")
        + ", "
        + combined(
            "göz, gözünü, gözlerini",
            combined("yum", DID_U, "") + ", yumuyor, yumuyorlar, kapattı, kapattığını, kapattılar",
        )
        + ", "
        + combined("görmezden, görmezlikten", combined("gel", DID_E, "") + ", geliyor, geliyorlar")
        + ", "
        + combined(
            "sessiz, seyirci, kayıtsız, duyarsız, aciz, yetersiz, sınıfta",
            combined("kal", DID_I, "") + ", kalıyor, kalıyorlar",
        )
        + ", "
        + combined("hiçe", combined("say", DID_I, "") + ", sayıyor, sayıyorlar")
        + ", "
        + combined(
            "zimmetine, cebine",
            combined("geçir", DID_E, "") + ", geçiriyor, indirdi, indirdiğini, indirdiler, attı, attığını",
        )
        + ", "
        + combined("tehlikeye, riske", "attı, attılar, attığını, attıklarını, atıyor, atıyorlar")
        + ", "
        + combined("kulak", "asmadı, asmadılar, asmadığını, asmadıklarını, asmıyor, tıkadı, tıkadığını")
        + ", "
        + combined(
            "üstünü, üzerini",
            "örttü, örttüler, örttüğünü, örttüklerini, örtüyor, örtmeye çalıştı, örtmeye çalıştığını, örtmeye çalışıyor, kapattı, kapattığını",
        )
        + ", "
        + combined("ateş", "açtı, açtılar, açtığını, açtıklarını, açıyor")
        + ", "
        + combined(
            "atık, atıkları, atıklarını, atık suyunu, atık sularını, zehirli atıkları, kimyasalları, molozları, çöplerini",
            "döktü, döktüler, döktüğünü, döktüklerini, döküyor, döküyorlar, boşalttı, boşalttığını, boşaltıyor, bıraktı, bıraktığını, bırakıyor, saldı, saldığını, akıttı, akıttığını, akıtıyor, gömdü, gömdüğünü",
        )
        + ", "
        + combined(
            "yasaları, yasayı, kuralları, kanunu, anayasayı, hukuku, haklarını, haklarımızı, anlaşmayı, ateşkesi, sözleşmeyi",
            "çiğnedi, çiğnediler, çiğnediğini, çiğnediklerini, çiğniyor, bozdu, bozdular, bozduğunu, bozduklarını, bozuyor, deldi, deldiğini, yok saydı, yok saydığını",
        )
        + ", "
        + combined(
            "belgeleri, belgelerde, kayıtları, kayıtlarda, raporu, raporları, tutanakları, sonuçları, verileri, delilleri, kanıtları, ölçümleri",
            "değiştirdi, değiştirdiğini, değiştirdiklerini, oynadı, oynadığını, sildi, sildiğini, sildiklerini, yok etti, yok ettiğini, imha etti, imha ettiğini, şişirdi, şişirdiğini",
        )
        + ", "
        + combined(
            "yardımı, yardımları, yardımların, ambulansları, ambulansların, gazetecileri, gözlemcileri, gözlemcilerin, müfettişleri, soruşturmayı, konvoyu, konvoyun, girişini, geçişini",
            "engelledi, engellediler, engellediğini, engellediklerini, engelliyor, durdurdu, durdurduğunu, geri çevirdi, geri çevirdiğini, içeri almadı, içeri almadığını",
        )
        + ", "
        + combined(
            "evlerinden, evimizden, topraklarından, topraklarımızdan, işten, köyden, zorla",
            "attı, attılar, attığını, attıklarını, çıkardı, çıkardılar, çıkardığını, çıkardıklarını, sürdü, sürdüğünü, kovdu, kovdular, kovduğunu, götürdü, götürdüler, götürdüğünü",
        )
        + ", "
        + combined(
            "içişlerine, iç işlerine, seçimlere, yargıya, mahkemeye",
            "karıştı, karıştığını, karışıyor, müdahale etti, müdahale ettiğini, müdahale ediyor, baskı yaptı, baskı yaptığını",
        )
        + ", "
        + combined(
            "telefonlarını, telefonlarımızı, sistemlerini, sunucularını, hesaplarını, muhalifleri, gazetecileri",
            "dinledi, dinlediğini, dinliyor, izledi, izlediğini, sızdı, sızdığını",
        )
        + ", "
        + combined(
            "teröristleri, isyancıları, militanları, ayrılıkçıları, milisleri, çeteleri, silahlı grupları",
            "destekliyor, destekledi, desteklediğini, eğitiyor, eğittiğini, finanse ediyor, finanse ettiğini, koruyor, koruduğunu, barındırıyor, barındırdığını",
        )
        + ", "
        + combined(
            "sivilleri, sivillere, köyü, köyleri, köylüleri, hastaneyi, hastaneleri, okulu, okulları, evleri, evlerini, pazarı, ambulansı, göstericileri, göstericilere, halkı, halka, mahalleyi",
            "öldürdü, öldürdüğünü, öldürdüklerini, bombaladı, bombaladığını, bombaladıklarını, bombalıyor, vurdu, vurduğunu, vurduklarını, hedef aldı, hedef aldığını, hedef aldıklarını, saldırdı, saldırdığını, saldırdıklarını, ateşe verdi, ateşe verdiğini, yaktı, yaktığını",
        )
        + ", "
        + combined(
            "felakete, faciaya, kazaya, yangına, ölümüne, ölümlere, patlamaya, kirliliğe, sızıntıya",
            "neden oldu, neden olduğunu, neden oldular, sebep oldu, sebep olduğunu, yol açtı, yol açtığını, davetiye çıkardı, davetiye çıkardığını",
        )
        + ", "
        + combined("öde, denetle, dinle, bilgilendir, bildir, önemse, ilgilen", DID_NOT_E, "")
        + ", "
        + combined("uyar", DID_NOT_I, "")
        + ", "
        + combined(
            "önlem, önlemleri, tedbir, gerekli önlemleri, gerekli tedbirleri, dikkate, ciddiye",
            combined("al", DID_NOT_I, ""),
        )
        + ", "
        + combined("haber, hesap, bilgi", combined("ver", DID_NOT_E, ""))
        + ", "
        + combined("müdahale, yardım, ihbar, riayet", combined("et", DID_NOT_E, ""))
        + ", "
        + combined("denetim, bakım, bakımını, kontrol, görevini, üzerine düşeni", combined("yap", DID_NOT_I, ""))
        + ", "
        + combined(
            "görevini, yükümlülüklerini, yükümlülüğünü, sözünü, vaatlerini, taahhütlerini, sorumluluğunu, şartlarını",
            combined("yerine getir", DID_NOT_E, "")
            + ", "
            + combined("tut", "madı, madılar, madığını, madıklarını, muyor, mamış", ""),
        )
        + ", harekete geçmedi, harekete geçmediğini, harekete geçmediler, kurallara uymadı, kurallara uymadığını, kurallara uymadılar, anlaşmaya uymadı, anlaşmaya uymadığını, yasaya uymadı, yasaya uymadığını, "
        "koruyamadı, koruyamadığını, yönetemedi, yönetemediğini, önleyemedi, önleyemediğini, beceremedi, beceremediğini, malzemeden çaldı, malzemeden çaldığını, kötü malzeme kullandı, kötü malzeme kullandığını, ucuz malzeme kullandı, ucuz malzeme kullandığını, "
        "savsakladı, savsakladığını, geciktirdi, geciktirdiğini, geciktirdiler, sözünden döndü, sözünden döndüğünü, fazla para aldı, fazla para aldığını, fahiş fiyat istedi, fahiş fiyat istediğini, haksız kazanç sağladı, haksız kazanç sağladığını, ihaleye fesat karıştırdı, ihaleye fesat karıştırdığını, "
        "yandaşlarına dağıttı, yandaşlarına dağıttığını, keyfi gözaltına aldı, haksız yere tutukladı, sınır dışı etti, sınır dışı ettiğini, suçu başkasına attı, el koydu, el koyduğunu, el koydular, el koyuyor, rehin tuttu, rehin tuttuğunu, alıkoydu, alıkoyduğunu, alıkoydular, tek taraflı feshetti, tek taraflı feshettiğini"
    ),
    blame_bars=phrases(
        "karşı, ile mücadele, mücadele, soruşturması, soruşturmasını, soruşturmasında, davası, davasında, suçlamasıyla, suçundan, şüphesiyle, iddiasıyla, iddiası, iddiaları, iddialarını, iddialarının, iddiasını, iddiasına, iddialarına, önlemek, önlenmesi, önlemeye, engellemek, değil, yok, yoktur, yapmadığını, yapılmadığını, olmadığını, yapmadı, almadığını, etmedi, etmediğini, edilmediğini"
    ),
    doers=words(
        "askerleri askerlerin askerler askerlerinin jetlerin jetleri uçaklarının uçakları dronları muhafızların muhafızları saldırganlar saldırganların isyancılar isyancıların"
    ),
    harm_words=words(
        "öldürdü öldürdüğünü bombaladı bombaladığını vurdu vurduğunu saldırdı saldırdığını kullandığını işkence kaçırdığını tutukladığını ihlal yıktığını öldürdüler öldürdüklerini bombaladılar bombaladıklarını vurduklarını saldırdıklarını kaçırdıklarını kaçırdı yıktı"
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
    credit_stems=words(
        "ciddi ağır doğru önemli olumlu tarihi kaygı endişe sarsıcı iyi yararlı yapıcı inandırıcı güvenilir vahim"
    ),
    dismissals=phrases(
        """asılsız, yalan, gerçek dışı, gerçekdışı, gerçeği yansıtmıyor, gerçeği yansıtmadığını, gerçeği yansıtmadığı, gerçekleri yansıtmıyor, gerçekleri yansıtmadığını, doğru değil, doğru olmadığını, doğru olmadığı, saçma, saçmalık, iftira, iftiradır, uydurma, uydurmadır, propaganda, propagandası,
        mesnetsiz, dayanaksız, temelsiz, yersiz, haksız, yanlış, hayal ürünü, hayali, düzmece, düzmecedir, masal, kurgu, hiçbir dayanağı, dayanağı olmadığı, dayanağı olmadığını, dayanaktan yoksun, gerçekle ilgisi yok, gerçekle ilgisi olmadığını, aslı astarı yok, aslı astarı olmadığını,
        komplo teorisi, cadı avı, karalama, karalama kampanyası, kara propaganda, çarpıtma, çarpıtılmış, maksatlı, sahte, temelden yoksun, inandırıcı değil, inandırıcı olmadığını, safsata, palavra, zırva, tiyatro, tiyatrosu, tiyatrosudur, senaryo, senaryosu, sahtekârlık, kuru gürültü, göz boyama, hayalperest, abartılı, abartı, yalandır, asılsızdır, yalanlıyoruz, reddediyoruz, kabul etmiyoruz"""
    ),
    question_words=words("mi mı mu mü neden nasıl kim ne"),
    anaphors=words("bu bunu şu şunu buna bunun bunları bunlar bunların"),
    accusation_stems=("suçlama", "itham"),
    claim_nouns=phrases(
        combined(
            "iddia, açıklama, suçlama, kınama, tanıma, varsayma",
            ", yı, ya, nın, lar, ları, lara, ların, larını, larına, larının, nız, larla, yla, sı, sını, sına, sının",
            "",
        )
        + ", "
        + combined(
            "haber, şikayet, şikâyet, bilgi, öneri, eleştiri, söylenti, tespit, tez, beyan, söylem, değerlendirme, ithamlar",
            "i, e, in, ler, leri, lere, lerin, yi, ye, nin, si, sini, siyle",
            "",
        )
        + ", haber, itham, ithamı, ithama, ithamın, ithamlar, ithamları, ithamlara, ithamların, rapor, raporu, rapora, raporun, raporları, yorum, yorumu, yorumları, rakam, rakamı, rakama, rakamın, rakamlar, rakamları, rakamların, sav, savı, savları, savın, anlatım, anlatımı, anlatımın, anlatı, anlatıyı, anlatının, "
        "anlatılanları, anlatılanların, söylenenlere, söylenenleri, söylenenlerin, duyuruyu, duyurunun, yayını, yayınları, kuşkuyu, kuşkuları, şüpheyi, şüpheleri, sonuçları, sonucu, kaydın, kaydı, mesajı, sözleri, sözlerin, belgeyi, belgenin, belgeleri, tespitler, tespitin, zaferin"
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
    clock_before=words("saat"),
    fates={
        "ölü": "killed",
        "ölenlerin": "killed",
        "yaralı": "injured",
        "yaralıların": "injured",
    },
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
