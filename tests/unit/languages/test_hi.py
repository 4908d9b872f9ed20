"""Hindi: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_follows_the_cue_and_its_marked_subject() -> None:
    text = "गृह मंत्रालय ने कहा कि हमले में तीन सैनिक मारे गए।"
    article = Article(id=Article.make_id(text), text=text, language="hi")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("गृह मंत्रालय", "कहा", "हमले में तीन सैनिक मारे गए", "assert")]


def test_adjuncts_inside_a_marked_subject_belong_to_it(read) -> None:
    assert read("केंद्रीय स्वास्थ्य मंत्रालय में जॉइंट सेक्रटरी लव अग्रवाल ने बताया कि 587 अस्पताल हैं।") == [
        ("केंद्रीय स्वास्थ्य मंत्रालय में जॉइंट सेक्रटरी लव अग्रवाल", "बताया", "587 अस्पताल हैं", "assert")
    ]


def test_an_adjunct_between_a_marked_subject_and_its_cue_is_no_subject(read) -> None:
    assert read("एडीबी ने एक बयान में कहा कि 587 अस्पताल हैं।") == [("एडीबी", "कहा", "587 अस्पताल हैं", "assert")]


def test_a_participle_before_the_subject_is_left_out(read) -> None:
    assert read("लॉकडाउन पर जोर देते हुए स्वास्थ्य मंत्री ने कहा कि 587 अस्पताल हैं।") == [
        ("स्वास्थ्य मंत्री", "कहा", "587 अस्पताल हैं", "assert")
    ]


def test_a_claim_called_false_is_denied_and_what_it_is_called_belongs_to_the_cue(read) -> None:
    assert read("कंपनी ने इन आरोपों को पूरी तरह बेबुनियाद बताया।") == [("कंपनी", "पूरी तरह बेबुनियाद बताया", "इन आरोपों", "deny")]
    assert read("मंत्री ने इसे झूठ का पुलिंदा क़रार दिया।") == [("मंत्री", "झूठ का पुलिंदा क़रार दिया", "इसे", "deny")]
    assert read("रेलवे ने इस खबर को “सरासर अफवाह” कहा है।") == [("रेलवे", "“सरासर अफवाह” कहा है", "इस खबर", "deny")]


def test_what_an_object_is_called_before_its_rejection_is_no_part_of_it(read) -> None:
    assert read("बैंक ने इस रिपोर्ट को भ्रामक बताकर खारिज कर दिया।") == [("बैंक", "खारिज कर दिया", "इस रिपोर्ट", "deny")]
    assert read("विपक्ष ने इस दावे को सिरे से नकार दिया।") == [("विपक्ष", "नकार दिया", "इस दावे", "deny")]


def test_a_name_that_dismisses_nothing_stays_an_assertion(read) -> None:
    assert read("अदालत ने इस क़ानून को असंवैधानिक क़रार दिया।") == [("अदालत", "क़रार दिया", "इस क़ानून को असंवैधानिक", "assert")]


def test_the_subject_of_a_nominal_cue_stands_in_the_genitive(read) -> None:
    assert read("किसान संगठनों की शिकायत है कि मुआवज़ा नहीं मिला।") == [
        ("किसान संगठनों", "शिकायत है", "मुआवज़ा नहीं मिला", "accuse")
    ]
    assert read("बैठक में शांति की अपील है। पुल के जल्द खुलने की उम्मीद है।") == []


def test_a_document_can_be_the_place_of_a_passive_cue(read) -> None:
    assert read("आयोग की रिपोर्ट में कहा गया है कि पुल कमज़ोर था।") == [
        ("आयोग की रिपोर्ट", "कहा गया है", "पुल कमज़ोर था", "assert")
    ]
    assert read("इस दौरान कहा गया कि पुल कमज़ोर था। मरीज़ों को सलाह दी गई है।") == []


def test_a_day_and_a_document_between_subject_and_object_belong_to_neither(read) -> None:
    assert read("सेना ने सोमवार को जारी एक बयान में इस हमले का खंडन किया।") == [("सेना", "खंडन किया", "इस हमले", "deny")]


def test_an_attribute_before_a_determiner_belongs_to_a_marked_subject_and_an_adjunct_does_not(read) -> None:
    assert read("हादसे में बच निकली एक महिला ने बताया कि नाव भरी थी।") == [
        ("हादसे में बच निकली एक महिला", "बताया", "नाव भरी थी", "assert")
    ]
    assert read("नाम न बताने की शर्त पर एक अधिकारी ने बताया कि नाव भरी थी।") == [
        ("एक अधिकारी", "बताया", "नाव भरी थी", "assert")
    ]


def test_a_negation_inside_the_object_does_not_negate_the_cue(read) -> None:
    assert read("संघ ने क्लब पर वेतन न देने का आरोप लगाया।") == [("संघ", "आरोप लगाया", "क्लब पर वेतन न देने", "accuse")]


def test_a_quotation_may_stand_before_subject_addressee_and_cue(read) -> None:
    assert read("“बाँध पूरी तरह सुरक्षित है,” मुख्य अभियंता ने ग्रामीणों को भरोसा दिलाया।") == [
        ("मुख्य अभियंता", "भरोसा दिलाया", "बाँध पूरी तरह सुरक्षित है", "assert")
    ]


def test_an_unmarked_subject_of_an_imperfective_cue_ends_behind_its_head(read) -> None:
    assert read("कंपनी पानी में ज़हर मिलाने से इनकार करती है।") == [("कंपनी", "इनकार करती है", "पानी में ज़हर मिलाने", "deny")]


def test_an_infinitive_before_a_verb_of_saying_is_asked_for(read) -> None:
    assert read("मंत्री ने लोगों से घरों में रहने को कहा।") == [("मंत्री", "कहा", "लोगों से घरों में रहने", "demand")]


def test_declining_to_comment_says_nothing(read) -> None:
    assert read("प्रवक्ता ने इस मामले पर टिप्पणी करने से इनकार किया।") == []


def test_spellings_with_and_without_the_dot_and_with_either_nasal_sign_are_one(read) -> None:
    found = [("पुलिस", "ख़ारिज किया", "इस माँग", "deny")], [("पुलिस", "खारिज किया", "इस मांग", "deny")]
    assert (read("पुलिस ने इस माँग को ख़ारिज किया।"), read("पुलिस ने इस मांग को खारिज किया।")) == found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "शुक्रवार को जल विभाग की ओर से जारी आंकड़ों के मुताबिक, नहर में पानी बढ़ा है।",
            [("जल विभाग की ओर से जारी आंकड़ों", "के मुताबिक", "नहर में पानी बढ़ा है", "assert")],
        ),
        (
            "बांध से मिल रहे आंकड़ों के मुताबिक नहर में पानी बढ़ा है।",
            [("बांध से मिल रहे आंकड़ों", "के मुताबिक", "नहर में पानी बढ़ा है", "assert")],
        ),
        (
            "फ़ोन पर हुई इस बैठक में मंत्री रवि सोनी ने कहा कि बांध सुरक्षित है।",
            [("मंत्री रवि सोनी", "कहा", "बांध सुरक्षित है", "assert")],
        ),
        (
            "विपक्ष के नेता रवि सोनी भी सरकार से अपील कर चुके हैं कि बांध की जांच हो।",
            [("विपक्ष के नेता रवि सोनी", "अपील कर चुके हैं", "बांध की जांच हो", "demand")],
        ),
    ],
)
def test_where_data_come_from_and_where_it_was_said(read, text, expected) -> None:
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("मंत्री ने कहा कि बांध के पास के सभी गांवों के लोगों को आने वाले मानसून से पहले अपने घर खाली कर देने चाहिए।", "demand"),
        ("मंत्री ने कहा कि गांव के लोगों को डरने की जरूरत नहीं है।", "assert"),
    ],
)
def test_a_modal_demands_where_it_closes_the_clause_and_is_not_denied(read, text, polarity) -> None:
    assert [claim[3] for claim in read(text)] == [polarity]


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("विपक्ष ने सेना पर बाज़ार पर बमबारी का आरोप लगाया, जिसका सरकार ने खंडन किया है।") == [
        ("विपक्ष", "आरोप लगाया", "सेना पर बाज़ार पर बमबारी", "accuse"),
        ("सरकार", "खंडन किया है", "जिसका", "deny"),
    ]


def test_a_denial_behind_but_ends_the_accusation(read) -> None:
    assert read("विपक्ष ने सेना पर बमबारी का आरोप लगाया, हालांकि सरकार ने इसका खंडन किया है।") == [
        ("विपक्ष", "आरोप लगाया", "सेना पर बमबारी", "accuse"),
        ("सरकार", "खंडन किया है", "इसका", "deny"),
    ]


def test_the_purpose_and_time_that_open_a_clause_are_no_part_of_its_subject(read) -> None:
    assert read("बांध की सुरक्षा के लिए सिंचाई मंत्री रमेश ओझा ने कहा कि दीवार मज़बूत है।") == [
        ("सिंचाई मंत्री रमेश ओझा", "कहा", "दीवार मज़बूत है", "assert")
    ]
    assert read("हाल ही में नगर निगम ने कहा कि पानी साफ़ है।") == [("नगर निगम", "कहा", "पानी साफ़ है", "assert")]


def test_a_purpose_whose_participle_follows_belongs_to_the_subject(read) -> None:
    assert read("बाढ़ से निपटने के लिए बने राहत दल के प्रमुख अजय राणा ने बताया कि गांव सुरक्षित हैं।") == [
        ("बाढ़ से निपटने के लिए बने राहत दल के प्रमुख अजय राणा", "बताया", "गांव सुरक्षित हैं", "assert")
    ]


def test_a_verb_in_the_direct_case_is_no_attribute_of_a_marked_subject(read) -> None:
    assert read("पुल का उद्घाटन किया गया राज्यपाल मीरा सेन ने कहा कि काम पूरा हो गया है।") == [
        ("राज्यपाल मीरा सेन", "कहा", "काम पूरा हो गया है", "assert")
    ]


def test_a_long_adjunct_may_part_a_marked_subject_from_its_cue(read) -> None:
    assert read(
        "मंत्री ने शनिवार को जिला मुख्यालय में राहत केंद्र के नए भवन का उद्घाटन करने और कर्मचारियों से मिलने के बाद कहा कि तैयारी पूरी है।"
    ) == [("मंत्री", "कहा", "तैयारी पूरी है", "assert")]


def test_a_span_of_days_is_part_of_the_object(read) -> None:
    assert read("रेल मंत्रालय ने 5 जून से 9 जून के बीच हड़ताल पर रोक का आदेश दिया।") == [
        ("रेल मंत्रालय", "आदेश दिया", "5 जून से 9 जून के बीच हड़ताल पर रोक", "demand")
    ]


def test_an_object_before_its_cue_is_the_content_and_not_the_clause_behind_the_comma(read) -> None:
    assert read("राज्यपाल ने वन विभाग को बंद करने का आदेश दिया, बाज़ार आज भी खुले हैं।") == [
        ("राज्यपाल", "आदेश दिया", "वन विभाग को बंद करने", "demand")
    ]


def test_an_adjective_alone_is_no_content_but_its_subject_is_meant_by_a_later_pronoun() -> None:
    text = "मुख्यमंत्री ने बड़ा फ़ैसला लिया। उन्होंने कहा कि स्कूल बंद रहेंगे।"
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "hi")).claims
    assert [(claim.speaker, claim.content) for claim in claims] == [("मुख्यमंत्री", "स्कूल बंद रहेंगे")]


def test_a_case_that_is_filed_reports_nothing(read) -> None:
    assert read("पुलिस ने चालक की शिकायत पर मामला दर्ज किया।") == []


def test_what_is_to_be_done_is_a_demand_unless_it_is_supposed(read) -> None:
    assert read("मंत्री ने कहा कि बांध की जांच तुरंत कराई जाए।") == [("मंत्री", "कहा", "बांध की जांच तुरंत कराई जाए", "demand")]
    assert read("निदेशक ने कहा कि सबको घर में रहना होगा।") == [("निदेशक", "कहा", "सबको घर में रहना होगा", "demand")]
    assert read("मंत्री ने कहा कि अगर सड़क बंद की जाए तो लोग परेशान होंगे।") == [
        ("मंत्री", "कहा", "अगर सड़क बंद की जाए तो लोग परेशान होंगे", "assert")
    ]


def test_a_wrong_that_is_supposed_blames_nobody(read) -> None:
    assert read("निगम ने कहा कि अगर कोई दुकानदार नियमों का उल्लंघन करेगा तो दुकान बंद होगी।") == [
        ("निगम", "कहा", "अगर कोई दुकानदार नियमों का उल्लंघन करेगा तो दुकान बंद होगी", "assert")
    ]


def test_the_stop_of_a_title_ends_no_sentence(read) -> None:
    assert read("डॉ. कमल जैन के मुताबिक, नदी का पानी साफ़ है।") == [
        ("डॉ. कमल जैन", "के मुताबिक", "नदी का पानी साफ़ है", "assert")
    ]


def test_information_speaks_only_where_it_says_whose_it_is(read) -> None:
    assert read("जानकारी के अनुसार, पुल बंद है।") == []
    assert read("पुलिस से मिली जानकारी के अनुसार, पुल बंद है।") == [("पुलिस से मिली जानकारी", "के अनुसार", "पुल बंद है", "assert")]


def test_this_information_is_the_sentence_before(read) -> None:
    assert read("पुराने बाज़ार में आग से बीस दुकानें जल गईं। एक अधिकारी ने रविवार को यह जानकारी दी।") == [
        ("एक अधिकारी", "जानकारी दी", "पुराने बाज़ार में आग से बीस दुकानें जल गईं", "assert")
    ]
    assert read("नदी के किनारे तीन नावें डूब गईं। पुलिस ने इस बात की सूचना दी।") == [
        ("पुलिस", "सूचना दी", "नदी के किनारे तीन नावें डूब गईं", "assert")
    ]


def test_this_information_adds_nothing_to_what_its_speaker_has_just_said(read) -> None:
    assert read("मंत्री ने कहा कि पुल बंद है। मंत्री ने यह जानकारी दी।") == [("मंत्री", "कहा", "पुल बंद है", "assert")]


def test_a_later_cue_shares_the_subject_of_this_information(read) -> None:
    assert read("पुल कल से बंद रहेगा। एक अधिकारी ने यह जानकारी दी और इन अफवाहों को खारिज किया।")[1] == (
        "एक अधिकारी",
        "खारिज किया",
        "इन अफवाहों",
        "deny",
    )


def test_a_clause_may_follow_a_verb_of_saying_without_complementiser(read) -> None:
    assert read("सचिव ने बताया पुल कल से बंद रहेगा।") == [("सचिव", "बताया", "पुल कल से बंद रहेगा", "assert")]


def test_a_pronoun_means_who_spoke_and_not_whom_he_reported() -> None:
    text = "मेयर अनिल वर्मा ने बताया कि राज्यपाल मीरा सेन ने सड़क बंद करने का फ़ैसला किया है। उन्होंने कहा कि काम चल रहा है।"
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "hi")).claims
    assert [claim.speaker for claim in claims] == ["मेयर अनिल वर्मा", "राज्यपाल मीरा सेन", "मेयर अनिल वर्मा"]


def test_a_statement_may_stand_between_a_subject_and_its_saying(read) -> None:
    assert read("महापौर का अपने बयान में कहना है कि पुल बंद है।") == [("महापौर", "कहना है", "पुल बंद है", "assert")]


def test_what_has_to_be_done_is_told_from_what_is_only_needful(read) -> None:
    assert read("मंत्री ने कहा कि लोग घरों में रहें।") == [("मंत्री", "कहा", "लोग घरों में रहें", "demand")]
    assert read("मंत्री ने कहा कि जरूरी सामान की दुकानें खुली हैं।") == [("मंत्री", "कहा", "जरूरी सामान की दुकानें खुली हैं", "assert")]
    assert read("मंत्री ने कहा कि बांध की मरम्मत जरूरी है।") == [("मंत्री", "कहा", "बांध की मरम्मत जरूरी है", "demand")]


def test_a_pronoun_means_the_marked_subject_of_a_sentence_without_speech() -> None:
    text = "मंत्री रमेश ओझा ने पुल का दौरा किया। उन्होंने कहा कि काम चल रहा है।"
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "hi")).claims
    assert [claim.speaker for claim in claims] == ["मंत्री रमेश ओझा"]


@pytest.mark.parametrize(
    "content",
    [
        "कारखाने ने ज़हरीला पानी नदी में छोड़ा",
        "किसी अधिकारी ने रिसाव की सूचना नहीं दी",
        "पुलिस ने गवाहों को धमकाया",
        "मंत्री ने ठेकेदार से रिश्वत ली",
        "नगर निगम ने चेतावनियों पर ध्यान नहीं दिया",
        "इस हादसे के लिए ठेकेदार ज़िम्मेदार है",
        "कंपनी को पहले से पता था",
    ],
)
def test_a_wrong_that_another_did_is_an_accusation(read, content) -> None:
    assert read(f"वकील ने कहा कि {content}।")[0][2:] == (content, "accuse")


@pytest.mark.parametrize(
    "content",
    [
        "उन्होंने कोई रिश्वत नहीं ली",
        "सरकार भ्रष्टाचार के ख़िलाफ़ अभियान चला रही है",
        "नियमों का उल्लंघन करने वालों पर जुर्माना लगा",
        "अतिक्रमण की वजह जाम है",
        "सेवा बिना किसी भेदभाव मिली",
        "कीमतें बढ़ जाएंगी",
    ],
)
def test_what_is_denied_fought_or_befalls_is_asserted(read, content) -> None:
    assert read(f"मंत्री ने कहा कि {content}।")[0][2:] == (content, "assert")


@pytest.mark.parametrize(
    "content",
    [
        "वह अगले महीने नए हॉल खोलेगी",
        "उनका इस्तीफ़ा देने का कोई इरादा नहीं है",
        "फुटेज जारी नहीं की जाएगी",
        "हम किसी को नहीं सौंपेंगे",
    ],
)
def test_what_the_speaker_will_do_or_have_done_is_a_plan(read, content) -> None:
    assert read(f"पुलिस ने कहा कि {content}।")[0][2:] == (content, "intend")


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("महापौर कल नदी नहीं जाएंगे बिहार के कृषि सचिव मोहन दास", "बिहार के कृषि सचिव मोहन दास"),
        ("बिहार में बाढ़ से ‘भारी नुक़सान’ बिहार के कृषि मंत्री मोहन दास", "बिहार के कृषि मंत्री मोहन दास"),
        ("मोहन दास सहकारी बैंक के गवर्नर मोहन दास", "सहकारी बैंक के गवर्नर मोहन दास"),
        ("ऐसे में बिहार के मुख्यमंत्री मोहन दास", "बिहार के मुख्यमंत्री मोहन दास"),
        ("मनरेगा के अधिकारी मोहन दास", "मनरेगा के अधिकारी मोहन दास"),
        ("बिहार के मंत्री और बिहार के सचिव", "बिहार के मंत्री और बिहार के सचिव"),
    ],
)
def test_a_heading_or_adjunct_is_no_part_of_the_subject(read, opening, speaker) -> None:
    assert read(f"{opening} ने कहा कि नहर टूट गई है।")[0][0] == speaker


@pytest.mark.parametrize(
    ("source", "speaker"),
    [
        ("पहले की अधिसूचना", "अधिसूचना"),
        ("नमूनों की शनिवार को आई रिपोर्ट", "नमूनों की शनिवार को आई रिपोर्ट"),
        ("उसकी मौजूदा स्थिति", ""),
        ("तय समय", ""),
    ],
)
def test_what_a_thing_accords_with_says_nothing(read, source, speaker) -> None:
    assert [found[0] for found in read(f"{source} के अनुसार नहर में 14 फाटक हैं।")] == [speaker] * bool(speaker)


def test_this_before_the_noun_of_a_decision_is_no_content(read) -> None:
    assert read("सिंचाई विभाग ने पुरानी योजना रद्द करते हुए यह फ़ैसला लिया।") == []


def test_a_slash_parts_no_clauses(read) -> None:
    text = "खेल परिषद ने संघों से मैचों को स्थगित/रद्द करने के लिए कहा है।"
    assert read(text) == [("खेल परिषद", "कहा है", "संघों से मैचों को स्थगित/रद्द करने", "demand")]


def test_a_secretary_is_a_person_and_his_ministry_is_not_he() -> None:
    text = (
        "केंद्रीय कृषि मंत्रालय ने कहा कि फसल अच्छी है। कृषि मंत्रालय के संयुक्त सचिव मोहन दास ने कहा कि दाम गिरे हैं। "
        "उन्होंने कहा कि गोदाम भरे हैं। कृषि मंत्रालय के मुताबिक बीज सस्ता है।"
    )
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "hi")).claims
    assert [claim.speaker_name for claim in claims[1:3]] == ["मोहन दास"] * 2
    assert "मोहन दास" not in claims[3].speaker_name


def test_only_a_question_whether_doubts(read) -> None:
    assert read("पत्रकारों ने पूछा कि क्या पुल कमज़ोर है।") == [("पत्रकारों", "पूछा", "क्या पुल कमज़ोर है", "doubt")]
    assert read("पत्रकारों ने पूछा कि पुल कब खुलेगा।") == []
    assert read("निदेशक ने सदस्यों से पूछा है कि मेला टालने पर उनकी राय क्या है।") == []


def test_what_opens_the_clause_is_no_part_of_a_marked_subject(read) -> None:
    def speaker(text: str) -> str:
        return read(text)[0][0]

    assert speaker("इसके पूर्व मुख्यमंत्री अजय सिंह ने कहा कि पुल बंद है।") == "मुख्यमंत्री अजय सिंह"
    assert speaker("पूर्व मुख्यमंत्री अजय सिंह ने कहा कि पुल बंद है।") == "पूर्व मुख्यमंत्री अजय सिंह"
    assert speaker("हाल में ही अस्पताल के निदेशक रमेश कुमार ने कहा कि पुल बंद है।") == "अस्पताल के निदेशक रमेश कुमार"
    assert speaker("बढ़ते जलस्तर को देखते हुये सरकार ने कहा कि पुल बंद है।") == "सरकार"
    assert speaker("पुल टूटने की ख़बरों पर मंत्री ने कहा कि पुल बंद है।") == "मंत्री"
    assert speaker("दो गार्डों पर हमला किए जाने को उच्च न्यायालय ने गंभीर बताया और कहा कि पुल बंद है।") == "उच्च न्यायालय"
    assert speaker("इस बात की सूचना सचिव अमित कुमार ने दी और कहा कि पुल बंद है।") == "सचिव अमित कुमार"
    assert speaker("सीमा पर तैनात अधिकारी ने कहा कि पुल बंद है।") == "सीमा पर तैनात अधिकारी"


def test_a_dateline_with_its_agency_is_no_part_of_the_speaker(read) -> None:
    assert read("नयी दिल्ली, चार अप्रैल (भाषा) मंत्री अजय सिंह ने कहा कि पुल बंद है।")[0][0] == "मंत्री अजय सिंह"
    text = "पुल के बंद रहने की तैयारी पूरी: सिंह नयी दिल्ली, चार अप्रैल (भाषा) मंत्री अजय सिंह ने कहा कि पुल बंद है।"
    assert read(text)[0][0] == "मंत्री अजय सिंह"


def test_nobody_and_a_correlative_are_no_speakers(read) -> None:
    assert read("इस पर हर किसी का कहना है कि सड़क ख़राब है।") == []
    assert read("जो मकान मालिक कह रहे हैं कि पुल बंद है, उनके ख़िलाफ़ कार्रवाई होगी।") == []


@pytest.mark.parametrize(
    "text",
    [
        "तास ने रक्षा मंत्रालय के हवाले से कहा कि सेना ने शहर पर गोलाबारी करने से इनकार किया।",
        "रक्षा मंत्रालय के हवाले से तास ने बताया कि सेना ने शहर पर गोलाबारी करने से इनकार किया।",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "hi")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == ("इनकार किया", "शहर पर गोलाबारी करने", "deny")
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_a_medium_that_only_reports_what_another_said_claims_nothing() -> None:
    (claim,) = RuleExtractor().extract(Article("a", "पीटीआई के अनुसार, मंत्रालय ने कहा कि पुल बंद है।", "hi")).claims
    assert (claim.speaker, claim.attribution.reported_by) == ("मंत्रालय", ("PTI",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("सलीम नासिर ने अपना पक्ष रखा. उन्होंने कहा कि पुल बंद है.", ["सलीम नासिर"]),
        ("मंत्री ने कहा कि पुल बंद है, मेयर ने कहा कि सड़क खुली है.", ["मंत्री", "मेयर"]),
    ],
)
def test_a_marked_subject_before_a_pronoun_and_behind_a_comma(text: str, expected: list) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "hi")).claims
    assert [claim.speaker_name for claim in claims] == expected


def test_a_converb_leaves_its_subject_to_the_next_cue(read) -> None:
    text = "संघ ने मंत्री के इस्तीफे की मांग करते हुए हड़ताल का ऐलान किया।"
    assert read(text) == [
        ("संघ", "मांग करते हुए", "मंत्री के इस्तीफे", "demand"),
        ("संघ", "ऐलान किया", "हड़ताल", "assert"),
    ]
    text = "मंत्री ने आरोपों को खारिज करते हुए पत्रकारों से कहा कि ठेका पारदर्शी था।"
    assert read(text)[1] == ("मंत्री", "कहा", "ठेका पारदर्शी था", "assert")
    text = "अध्यक्ष ने कार्यकर्ताओं से अपील करते हुए कहा कि पुल सुरक्षित है।"
    assert [claim[1:3] for claim in read(text)] == [("कहा", "पुल सुरक्षित है")]


@pytest.mark.parametrize("opening", ["उनके मुताबिक", "उनके अनुसार,", "इनके अनुसार", "उनकी मानें तो"])
def test_according_to_him_goes_on_with_the_last_speaker(read, opening: str) -> None:
    told = read(f"मेयर ने कहा कि सड़क खुली है। {opening} पुल की मरम्मत अगले महीने होगी।")
    assert [claim[2] for claim in told] == ["सड़क खुली है", "पुल की मरम्मत अगले महीने होगी"]
    assert read("मेयर ने कहा कि सड़क खुली है। उनके बेटे के अनुसार पुल बंद है।")[1][0] == "उनके बेटे"


@pytest.mark.parametrize(
    ("before", "speaker", "cue"),
    [
        ("मंत्री ने सोमवार को", "मंत्री", "बताया"),
        ("मेयर ने पत्रकारों से बातचीत करते हुए", "मेयर", "कहा"),
        ("उन्होंने", "", "ज़ोर देकर कहा"),
    ],
)
def test_a_clause_right_behind_a_verb_of_saying_far_from_its_subject(read, before: str, speaker: str, cue: str) -> None:
    assert read(f"{before} {cue} नदी का पानी पीने लायक है।") == [(speaker, cue, "नदी का पानी पीने लायक है", "assert")]
    assert read("सेना ने इलाके को शांत बताया मेयर के पहुंचने पर लोग लौटे।") == []


@pytest.mark.parametrize("title", ["डॉ.", "डा.", "डाॅ.", "प्रो.", "मो.", "पं."])
def test_a_short_title_with_its_stop_belongs_to_the_name(read, title: str) -> None:
    speaker = f"संस्थान के निदेशक {title} सलीम नासिर"
    assert read(f"{speaker} ने कहा कि पुल बंद है।") == [(speaker, "कहा", "पुल बंद है", "assert")]


@pytest.mark.parametrize(
    "speaker",
    [
        "कई राज्य सरकारों, जिला प्रशासनों और विशेषज्ञों",
        "प्रधानमंत्री सलीम नासिर, गृह मंत्री करीम खान और मुख्यमंत्री सलमा बेगम",
        "सलीम नासिर, करीम खान, सलमा बेगम व राम यादव",
    ],
)
def test_a_list_of_speakers_is_one_subject(read, speaker: str) -> None:
    assert read(f"{speaker} ने कहा कि पुल बंद है।") == [(speaker, "कहा", "पुल बंद है", "assert")]
    inner = read(f"मेयर ने कहा कि {speaker} ने लॉकडाउन बढ़ाने की मांग की है।")
    assert inner[0][2] == f"{speaker} ने लॉकडाउन बढ़ाने की मांग की है"


@pytest.mark.parametrize("before", ["पुल बंद है,", "सोमवार को,", "बाढ़ से पांच लोग मरे,"])
def test_what_stands_before_a_comma_is_no_member_of_a_list(read, before: str) -> None:
    assert [claim[0] for claim in read(f"{before} मेयर और मंत्री ने कहा कि सड़क खुली है।")] == ["मेयर और मंत्री"]


@pytest.mark.parametrize(
    ("passive", "cue", "polarity"),
    [
        ("लोगों को चेतावनी दी गई है", "चेतावनी दी गई है", "assert"),
        ("दावा किया जा रहा है", "दावा किया जा रहा है", "assert"),
        ("मांग की गई है", "मांग की गई है", "demand"),
        ("सुझाव दिया गया है", "सुझाव दिया गया है", "demand"),
        ("आरोप लगाया गया", "आरोप लगाया गया", "accuse"),
    ],
)
def test_a_passive_has_its_document_before_it(read, passive: str, cue: str, polarity: str) -> None:
    assert read(f"रिपोर्ट में {passive} कि पुल गिर जाए।") == [("रिपोर्ट", cue, "पुल गिर जाए", polarity)]
    assert read(f"{passive} कि पुल गिर जाए।") == []


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("बैठक के बाद ही राज्य के मंत्री सलीम नासिर ने कहा", "राज्य के मंत्री सलीम नासिर"),
        ("असल में कुछ देशों की सरकारों ने कहा", "कुछ देशों की सरकारों"),
        ("सलीम नासिर का सड़क पर चलने को लेकर कहना है", "सलीम नासिर"),
    ],
)
def test_an_adjunct_beside_a_subject_is_no_part_of_it(read, opening: str, speaker: str) -> None:
    assert [claim[::2] for claim in read(f"{opening} कि रास्ता बंद है।")] == [(speaker, "रास्ता बंद है")]


def test_the_outlet_goes_on_behind_what_was_said(read) -> None:
    told = read("मेयर ने कहा कि पुल बंद है, गौरतलब है कि पुल पिछले साल बना था।")
    assert told == [("मेयर", "कहा", "पुल बंद है", "assert")]


def test_a_reason_with_a_source_of_its_own_stays_in_the_content(read) -> None:
    told = read("मेयर ने कहा कि पुल बंद है क्योंकि विभाग के अनुसार खंभे कमज़ोर हैं।")
    assert [claim[2] for claim in told] == ["पुल बंद है क्योंकि विभाग के अनुसार खंभे कमज़ोर हैं", "खंभे कमज़ोर हैं"]


def test_two_apostrophes_are_a_quotation_mark(read) -> None:
    told = read("मेयर ने कहा, ''पुल बंद है। सड़क खुली है।'' मंत्री ने कहा कि नदी गंदी है।")
    assert [claim[::2] for claim in told] == [("मेयर", "पुल बंद है"), ("मेयर", "सड़क खुली है"), ("मंत्री", "नदी गंदी है")]


@pytest.mark.parametrize(
    ("end", "polarity"),
    [("की इच्छा जताई", "intend"), ("का निर्देश जारी किया है", "demand"), ("से इन्कार किया है", "deny")],
)
def test_an_infinitive_before_more_cues(read, end: str, polarity: str) -> None:
    assert [claim[2:] for claim in read(f"मेयर ने पुल को चालू करने {end}।")] == [("पुल को चालू करने", polarity)]
    assert read("मेयर ने संकेत दिए हैं कि पुल बंद रहेगा।")[0][1:3] == ("संकेत दिए हैं", "पुल बंद रहेगा")
    assert read("मेयर ने कहा कि लोगों को घर में रहना चाहिये।")[0][3] == "demand"


def test_a_bracket_parts_no_subject_from_its_marker(read) -> None:
    told = read("विश्व स्वास्थ्य संगठन (डब्ल्यूएचओ) ने लोगों से घरों में रहने की अपील की है।")
    assert told == [("विश्व स्वास्थ्य संगठन (डब्ल्यूएचओ)", "अपील की है", "लोगों से घरों में रहने", "demand")]
    told = read("मेयर ने सुरक्षा उपकरण (पीपीई) और दवाएं खरीदने की मांग की।")
    assert told == [("मेयर", "मांग की", "सुरक्षा उपकरण (पीपीई) और दवाएं खरीदने", "demand")]


def test_a_verb_of_saying_alone_is_no_claim(read) -> None:
    assert read("कहा") == []


def test_the_speaker_goes_on_in_the_first_person(read) -> None:
    told = read("मेयर ने कहा कि पुल बंद है। हमने मरम्मत शुरू कर दी है। हमें दो महीने चाहिए। नदी गंदी है।")
    assert [claim[::2] for claim in told] == [
        ("मेयर", "पुल बंद है"),
        ("मेयर", "हमने मरम्मत शुरू कर दी है"),
        ("मेयर", "हमें दो महीने चाहिए"),
    ]
    assert [claim[2] for claim in read("मेयर ने कहा कि पुल बंद है। मैं लोगों से घर में रहने की अपील करता हूं।")][1:] == [
        "मैं लोगों से घर में रहने की अपील करता हूं"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "मेयर ने पुल का दौरा किया। हमने मरम्मत शुरू कर दी है।",
        "मेयर ने कहा कि पुल बंद है। सड़क खुली है। हमने मरम्मत देखी।",
        "मेयर ने कहा कि पुल बंद है।\nहमारे साथ बने रहें।",
        "मेयर ने हमें बताया कि पुल बंद है। हमने मरम्मत देखी।",
        "मेयर ने कहा कि पुल बंद है। मरम्मत: हमारी राय।",
    ],
)
def test_the_first_person_of_another_does_not_go_on(read, text: str) -> None:
    assert not [claim for claim in read(text) if "हम" in claim[2]]


def test_an_owner_before_the_one_who_hopes_is_not_the_speaker(read) -> None:
    assert read("शहर के मेयर अनिल शर्मा को उम्मीद है कि पुल जल्द खुलेगा।")[0][0] == "शहर के मेयर अनिल शर्मा"
    assert read("सरकार का मेयर पर आरोप है कि पुल बंद है।")[0][0] == "सरकार"


@pytest.mark.parametrize(
    "taking_up",
    ["यह जानकारी मेयर ने दी", "इस बात की जानकारी मेयर ने बुधवार को दी है", "इसकी सूचना मेयर ने दी"],
)
def test_the_speaker_parts_a_cue_that_takes_up_the_sentence_before(read, taking_up: str) -> None:
    told = read(f"सड़क टूटी है। पुल तीन दिन से बंद है। {taking_up}।")
    assert [(claim[0], claim[2]) for claim in told] == [("मेयर", "पुल तीन दिन से बंद है")]
    assert told[0][1] in ("जानकारी", "सूचना")


def test_a_cue_with_a_clause_of_its_own_takes_nothing_up(read) -> None:
    told = read("पुल बंद है। यह जानकारी मेयर ने दी कि सड़क खुली है।")
    assert "पुल बंद है" not in [claim[2] for claim in told]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("मंत्री ने साफ़ कर दिया है कि पुल बंद है।", ("मंत्री", "साफ़ कर दिया है", "पुल बंद है", "assert")),
        ("मंत्री कह रहे थे कि पुल बंद है।", ("मंत्री", "कह रहे थे", "पुल बंद है", "assert")),
        ("अधिकारियों का बताना है कि पुल बंद है।", ("अधिकारियों", "बताना है", "पुल बंद है", "assert")),
        ("अधिकारियों की माने तो पुल बंद है।", ("अधिकारियों", "की माने तो", "पुल बंद है", "assert")),
        ("रिपोर्ट में चेताया गया है कि पुल कमज़ोर है।", ("रिपोर्ट", "चेताया गया है", "पुल कमज़ोर है", "assert")),
        ("पुलिस ने मौत की पुष्टि करने से इनकार किया।", ("पुलिस", "पुष्टि करने से इनकार किया", "मौत", "doubt")),
        ("कांग्रेस ने सरकार पर तंज कसा।", ("कांग्रेस", "तंज कसा", "सरकार", "accuse")),
        ("मुख्यमंत्री ने वित्तीय सहायता मांगी।", ("मुख्यमंत्री", "मांगी", "वित्तीय सहायता", "demand")),
        ("सरकार पुल बनाने की योजना बना रही है।", ("सरकार", "योजना बना रही है", "पुल बनाने", "intend")),
    ],
)
def test_the_further_forms_of_saying_accusing_and_planning(read, text, claim) -> None:
    assert read(text) == [claim]


def test_whoever_asks_for_pardon_demands_nothing(read) -> None:
    assert read("नेता ने जनता से माफ़ी मांगी।") == []


@pytest.mark.parametrize(
    ("said", "contents"),
    [
        ("पुल बंद है और सड़क खुली है", ["पुल बंद है", "सड़क खुली है"]),
        ("पुल बंद है, सड़क खुली रहेगी तथा नाव चलेगी", ["पुल बंद है", "सड़क खुली रहेगी तथा नाव चलेगी"]),  # two words
        ("कंपनी पुल बनाएगी, लेकिन सरकार सड़क खोलेगी", ["कंपनी पुल बनाएगी", "सरकार सड़क खोलेगी"]),
        ("कंपनी ने पुल बनाया जबकि सरकार ने सड़क खोली", ["कंपनी ने पुल बनाया", "सरकार ने सड़क खोली"]),
        ("जांच शुरू की और रिपोर्ट मंगलवार को आएगी", ["जांच शुरू की", "रिपोर्ट मंगलवार को आएगी"]),
        ("यह बीमारी नहीं, बड़ी महामारी है", None),  # not P but Q
        ("पुल न केवल बंद है बल्कि टूट भी चुका है", None),
        ("अगर पुल बंद है तो लोग रुकेंगे और रास्ता बदलेंगे", None),
        ("जो लोग आए हैं, वे यहां रुके हैं", None),
        ("यह तय है कि पुल बंद है और सड़क खुली है", None),  # both in the inner clause
        ("मरम्मत की और सफाई की मांग पुरानी है", None),
    ],
)
def test_each_of_several_clauses_behind_one_cue_is_a_claim(read, said: str, contents: list[str] | None) -> None:
    assert [claim[2] for claim in read(f"मेयर ने कहा कि {said}।")] == (contents or [said])


@pytest.mark.parametrize("said", ["लोग घर में ही रहें", "सभी लोग मास्क पहनें", "कोई भीड़ में न जाएं", "वे नियम अपनाएं"])
def test_what_people_should_do_is_demanded(read, said: str) -> None:
    assert [claim[2:] for claim in read(f"मेयर ने कहा कि {said}।")] == [(said, "demand")]


@pytest.mark.parametrize(
    "more",
    [
        "जबकि सड़क खुली है",
        "इसलिए सड़क पर भीड़ बढ़ी है",
        "जिससे लोगों की परेशानी बढ़ी है",
        "लोग पुल से दूर रहें",
        "सभी को दूसरा रास्ता लेना चाहिए",
    ],
)
def test_a_clause_of_the_sentence_before_and_a_demand_go_on_with_a_report(read, more: str) -> None:
    told = read(f"मेयर ने कहा कि पुल बंद है। {more}। नदी गंदी है।")
    assert [(claim[0], claim[2]) for claim in told] == [("मेयर", "पुल बंद है"), ("मेयर", more)]


@pytest.mark.parametrize(
    "text",
    [
        "मेयर ने पुल का दौरा किया। लोग पुल से दूर रहें।",
        "मेयर ने कहा कि पुल बंद है। सड़क खुली है। इसलिए भीड़ बढ़ी है।",
        "मेयर ने कहा कि पुल बंद है।\nलोग पुल से दूर रहें।",
        "मेयर ने कहा कि पुल बंद है। जबकि सूचना: सड़क खुली है।",
    ],
)
def test_neither_goes_on_with_what_does_not_stand_right_before_it(read, text: str) -> None:
    assert {claim[2] for claim in read(text)} <= {"पुल बंद है"}


@pytest.mark.parametrize("cue", ["दावा भी किया", "चेतावनी भी दी", "विश्वास भी जताया है"])
def test_a_particle_between_the_words_of_a_cue(read, cue: str) -> None:
    assert read(f"मेयर ने {cue} कि पुल खुलेगा।") == [("मेयर", cue, "पुल खुलेगा", "assert")]


@pytest.mark.parametrize("agent", ["की ओर से", "की तरफ़ से", "द्वारा", "के द्वारा"])
def test_the_agent_of_a_passive_says_it(read, agent: str) -> None:
    told = read(f"लेरा नगर निगम {agent} रविवार को बताया गया कि पुल बंद है।")
    assert told == [("लेरा नगर निगम", "बताया गया", "पुल बंद है", "assert")]


def test_those_who_are_asked_say_nothing_beside_an_agent(read) -> None:
    told = read("लेरा नगर निगम की ओर से लोगों से अपील की गई है कि वे घर में रहें।")
    assert told == [("लेरा नगर निगम", "अपील की गई है", "वे घर में रहें", "demand")]


@pytest.mark.parametrize(
    ("source", "cue"),
    [
        ("एक शोध", "से यह बात सामने आई है"),
        ("अध्ययनों", "से पता चलता है"),
        ("लेरा की ओर से जारी रिसर्च", "में कहा गया है"),
    ],
)
def test_what_research_shows(read, source: str, cue: str) -> None:
    assert [(claim[0], claim[2]) for claim in read(f"{source} {cue} कि पुल कमज़ोर है।")] == [(source, "पुल कमज़ोर है")]


@pytest.mark.parametrize("cue", ["कहा गया है", "बताया गया"])
def test_a_document_that_a_relative_stands_for(read, cue: str) -> None:
    told = read(f"मेयर ने एक रिपोर्ट जारी की है जिसमें {cue} कि पुल बंद है।")
    assert told == [("एक रिपोर्ट", cue, "पुल बंद है", "assert")]


def test_a_relative_that_stands_for_no_document(read) -> None:
    assert read("मेयर ने एक मकान खोला जिसमें पाया गया कि पुल बंद है।") == []


def test_what_takes_up_a_document_is_its_speaker() -> None:
    text = "लेरा नगर निगम ने बयान में कहा कि पुल बंद है। इसमें यह भी बताया गया कि सड़क खुली है।"
    claims = RuleExtractor().extract(Article("a", text, "hi")).claims
    assert [claim.speaker_name for claim in claims] == ["लेरा नगर निगम"] * 2


@pytest.mark.parametrize("cue", ["यह चौंकाने वाली बात सामने आई है", "बड़ा ख़ुलासा हुआ है"])
def test_the_attributes_of_a_noun_in_a_cue(read, cue: str) -> None:
    told = read(f"लेरा बोर्ड की रिपोर्ट में {cue} कि पुल कमज़ोर है।")
    assert [(claim[0], claim[2]) for claim in told] == [("लेरा बोर्ड की रिपोर्ट", "पुल कमज़ोर है")]


def test_people_before_a_colon_are_taken_at_their_word_whoever_owns_them(read) -> None:
    assert read("बैंक का एक कर्मचारी: ताला रात को अंदर से टूटा हुआ मिला।")[0][:2] == ("बैंक का एक कर्मचारी", ":")


def test_blame_stands_before_whom_it_is_laid_on(read) -> None:
    assert read("पुलिस ने चोरी का आरोप दो मज़दूरों पर लगाया।")[0][2:] == ("चोरी का आरोप दो मज़दूरों", "accuse")
    assert read("महापौर ने आग के लिए ज़िम्मेदार ठेकेदार को ठहराया।")[0][3] == "accuse"
    assert read("कंपनी ने दीवार पर पोस्टर लगाया।") == []


def test_what_somebody_remembers(read) -> None:
    assert read("एक चौकीदार को याद है कि दरवाज़ा रात भर खुला रहा।")[0][:2] == ("एक चौकीदार", "याद है")
