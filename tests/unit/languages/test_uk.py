"""Ukrainian: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_as_somebody_said_is_read_before_and_behind_its_content(read) -> None:
    assert read("Міст закрито, як повідомив мер.") == [("мер", "повідомив", "Міст закрито", "assert")]
    assert read("Як ідеться на сайті центру, міст закрито.") == [
        ("на сайті центру", "ідеться", "міст закрито", "assert")
    ]


def test_a_passive_report_needs_a_place_phrase(read) -> None:
    assert read("Раніше повідомлялося, що міст закрито.") == []


def test_expressions_of_several_words_report(read) -> None:
    assert read("Слідчі дійшли висновку, що міст упав через корозію.") == [
        ("Слідчі", "дійшли висновку", "міст упав через корозію", "assert")
    ]
    assert read("Компанія не виключила, що люди залишаться без роботи.") == [
        ("Компанія", "не виключила", "люди залишаться без роботи", "assert")
    ]


def test_what_could_not_be_confirmed_is_doubted(read) -> None:
    assert read("Агентство не змогло підтвердити, що село захоплено.") == [
        ("Агентство", "не змогло підтвердити", "село захоплено", "doubt")
    ]


def test_a_few_quoted_words_are_speech_before_a_dash_and_a_cue(read) -> None:
    assert read("«Міст закрито», — відреагував мер.") == [("мер", "відреагував", "Міст закрито", "assert")]


def test_about_this_takes_up_the_sentence_before(read):
    text = "Міст закрили на ремонт. Про це повідомили в обласному центрі зайнятості."
    assert read(text) == [("в обласному центрі зайнятості", "повідомили", "Міст закрили на ремонт", "assert")]


def test_the_speaker_behind_a_cue_that_two_clauses_precede(read):
    text = "Одна особа загинула, ще чотири людини отримали травми, інформує прес-служба ДСНС."
    assert read(text) == [
        ("прес-служба ДСНС", "інформує", "Одна особа загинула, ще чотири людини отримали травми", "assert")
    ]
    assert read("Як повідомили у відділі статистики центру, роботу знайшла 751 особа.")[0][0] == (
        "у відділі статистики центру"
    )


def test_the_speaker_stands_behind_whom_and_where_it_was_told(read) -> None:
    assert read("«Тут ніхто не голодує», — запевнила в парламенті міністерка закордонних справ.") == [
        ("міністерка закордонних справ", "запевнила", "Тут ніхто не голодує", "assert")
    ]


def test_a_setting_before_the_subject_is_no_part_of_it(read) -> None:
    assert read("У травні Служба крові Морвенії визнала, що препарати були заражені.") == [
        ("Служба крові Морвенії", "визнала", "препарати були заражені", "assert")
    ]


def test_a_wish_keeps_its_purpose(read) -> None:
    assert read("Блок вимагає відкласти вибори до осені, щоб люди встигли прочитати проєкт.") == [
        ("Блок", "вимагає", "відкласти вибори до осені, щоб люди встигли прочитати проєкт", "demand")
    ]


def test_an_object_that_opens_the_sentence_is_not_the_speaker(read) -> None:
    assert read("Цю версію речниця міністерства Олена Гай назвала вигадкою.") == [
        ("речниця міністерства Олена Гай", "назвала", "Цю версію", "deny")
    ]


def test_convincing_and_sharing_are_reports(read) -> None:
    assert read("У компанії переконують, що вода вже чиста.") == [
        ("У компанії", "переконують", "вода вже чиста", "assert")
    ]


def test_an_earlier_claim_between_its_speaker_and_the_cue_is_denied(read) -> None:
    assert read("У компанії це заперечують.") == [("У компанії", "заперечують", "це", "deny")]
    assert read("У мерії цю інформацію назвали фейком.") == [("У мерії", "назвали", "цю інформацію", "deny")]
    assert read("У міністерстві цю інформацію назвали такою, що не відповідає дійсності.") == [
        ("У міністерстві", "назвали", "цю інформацію", "deny")
    ]


def test_an_earlier_claim_told_at_length_opens_the_sentence(read) -> None:
    assert read("Чутки про відставку в Офісі президента назвали вигадкою.") == [
        ("в Офісі президента", "назвали", "Чутки про відставку", "deny")
    ]
    assert read("Заяву Кремля про взяття міста в Генштабі спростували.") == [
        ("в Генштабі", "спростували", "Заяву Кремля про взяття міста", "deny"),
        ("Кремля", "Заяву", "взяття міста", "assert"),
    ]


def test_whom_a_paper_refers_to_is_the_source(read) -> None:
    assert read("Видання «Главком» із посиланням на джерело в уряді повідомило, що міністра звільнять.") == [
        ("джерело в уряді", "повідомило", "міністра звільнять", "assert")
    ]


def test_according_to_of_two_words_is_read(read) -> None:
    assert read("Згідно з доповіддю ООН, загинуло понад тисячу цивільних.") == [
        ("доповіддю ООН", "Згідно з", "загинуло понад тисячу цивільних", "assert")
    ]


def test_ta_joins_two_speakers(read) -> None:
    assert read("Міністр Тетяна Бережна та голова комітету Микита Потураєв заявили, що музей відкриють.")[0][0] == (
        "Міністр Тетяна Бережна та голова комітету Микита Потураєв"
    )


def test_on_what_somebody_answers_is_no_part_of_the_source(read) -> None:
    assert read("«Це брехня», — відреагував мер на закиди активістів.") == [("мер", "відреагував", "Це", "deny")]


def test_hearsay_words_open_a_clause(read) -> None:
    assert read("Блогер розповів, буцімто завод продали іноземцям.") == [
        ("Блогер", "розповів", "завод продали іноземцям", "assert")
    ]


def test_who_only_wants_in_a_relative_clause_claims_nothing(read) -> None:
    assert read("Кожен, хто хоче побачити виставку, може прийти безкоштовно.") == []
    assert read("Влада не назвала міст, які жителі планують залишити.") == []


def test_what_is_told_of_opens_the_sentence_before_cue_and_speaker(read) -> None:
    assert read("Про загибель трьох рятувальників повідомили в ДСНС.") == [
        ("в ДСНС", "повідомили", "загибель трьох рятувальників", "assert")
    ]
    assert read("Про евакуацію трьох сіл оголосила обласна влада.") == [
        ("обласна влада", "оголосила", "евакуацію трьох сіл", "assert")
    ]


def test_a_speaker_between_commas_breaks_the_clause_before_its_verb(read) -> None:
    assert read("Ціни, переконує аналітик, зростуть удвічі.") == [
        ("аналітик", "переконує", "Ціни зростуть удвічі", "assert")
    ]


def test_a_dash_goes_on_with_the_turn_that_the_author_broke(read) -> None:
    text = "– Пожежа почалася вночі, – розповідає мешканка села Ганна Коваль. – Ми ледь встигли вибігти."
    assert read(text) == [
        ("мешканка села Ганна Коваль", "розповідає", "Пожежа почалася вночі", "assert"),
        ("", "розповідає", "Ми ледь встигли вибігти", "assert"),
    ]


def test_two_verbs_share_the_place_that_speaks(read) -> None:
    assert read("У компанії заперечують і запевняють, що витоку не було.") == [
        ("У компанії", "запевняють", "витоку не було", "assert")
    ]


def test_a_paper_that_refers_to_others_only_relays_them(read) -> None:
    assert read("Як пише The Times із посиланням на джерела, угоду підпишуть у травні.") == [
        ("джерела", "пише", "угоду підпишуть у травні", "assert")
    ]


def test_about_this_is_told_on_a_page_by_an_office(read) -> None:
    text = "В аеропорту скасували рейси. Про це повідомила у фейсбуці міністерка юстиції Марія Бойко."
    assert read(text) == [("міністерка юстиції Марія Бойко", "повідомила", "В аеропорту скасували рейси", "assert")]


def test_whom_it_was_told_in_quotation_marks_is_not_the_speaker(read) -> None:
    assert read("Як розповіла «Суспільному» лікарка Ольга Мазур, постраждалих виписали.")[0][0] == "лікарка Ольга Мазур"


def test_insisting_on_something_is_a_report(read) -> None:
    assert read("Прокурор наполягає на тому, що докази зібрано законно.") == [
        ("Прокурор", "наполягає на тому", "докази зібрано законно", "assert")
    ]
    assert read("Захисник наголосив на невинуватості підсудного.") == [
        ("Захисник", "наголосив", "невинуватості підсудного", "assert")
    ]


def test_not_confirmed_so_far_is_doubted(read) -> None:
    assert read("У ЗСУ поки не підтвердили втрату села.") == [("У ЗСУ", "не підтвердили", "втрату села", "doubt")]


def test_manipulation_is_a_dismissal(read) -> None:
    assert read("Речник армії назвав ці повідомлення маніпуляцією.") == [
        ("Речник армії", "назвав", "ці повідомлення", "deny")
    ]


def test_a_place_that_speaks_keeps_its_preposition(read) -> None:
    assert read("У Міноборони заявили, що бригада повністю укомплектована.") == [
        ("У Міноборони", "заявили", "бригада повністю укомплектована", "assert")
    ]


def test_a_feminine_adjective_belongs_to_the_speaker_behind_the_day(read) -> None:
    assert read("У річці загинуло дев'ять тонн риби, повідомила в четвер Екологічна інспекція Прилужжя.") == [
        ("Екологічна інспекція Прилужжя", "повідомила", "У річці загинуло дев'ять тонн риби", "assert")
    ]


def test_whom_nobody_named_suspects_is_not_the_speaker(read) -> None:
    assert read("Ексміністра підозрюють у розкраданні коштів.") == []


def test_a_briefing_is_no_speaker(read) -> None:
    text = "Бюджет скоротять. Про це під час брифінгу повідомив голова адміністрації Володимир Бондаренко."
    assert read(text)[0][0] == "голова адміністрації Володимир Бондаренко"


def test_whoever_was_rung_up_is_not_the_speaker(read) -> None:
    assert read("Мені зателефонували з ради і повідомили, що рейс скасовано.") == []


def test_ready_made_things_are_no_plan_and_putting_something_down_no_blame(read) -> None:
    assert read("У сусідніх селах вони купували готові будинки.") == []
    assert read("Микола поклав револьвер до кишені.") == []
    assert read("Слідчий поклав провину на водія.") == [("Слідчий", "поклав", "провину на водія", "accuse")]


def test_as_they_say_is_nobodys_word(read) -> None:
    assert read("Вони зламали, як то кажуть, багато списів.") == []


def test_another_denies_in_the_same_sentence(read) -> None:
    assert read("За версією слідства, підпал влаштував робітник; його адвокатка це заперечує.") == [
        ("слідства", "За версією", "підпал влаштував робітник", "assert"),
        ("його адвокатка", "заперечує", "це", "deny"),
    ]
    assert read("Опозиція звинуватила комісію у фальсифікаціях, комісія закиди відкинула.") == [
        ("Опозиція", "звинуватила", "комісію у фальсифікаціях", "accuse"),
        ("комісія", "відкинула", "закиди", "deny"),
    ]


def test_whereas_is_no_part_of_the_second_speaker(read) -> None:
    assert read("Профспілка оцінює кількість страйкарів у дві тисячі, тоді як компанія говорить про 300.") == [
        ("Профспілка", "оцінює", "кількість страйкарів у дві тисячі", "assert"),
        ("компанія", "говорить", "300", "assert"),
    ]


def test_whose_claim_is_called_a_provocation_belongs_to_it(read) -> None:
    assert read("Речниця МЗС Дарія Мороз назвала заяву сусідів «відвертою провокацією».") == [
        ("Речниця МЗС Дарія Мороз", "назвала", "заяву сусідів", "deny")
    ]


def test_what_was_not_specified_is_no_claim(read) -> None:
    assert read("Чи загинув хтось із пасажирів, у компанії не уточнили.") == []


def test_a_relative_clause_behind_a_name_is_no_part_of_the_source(read) -> None:
    assert read("Депутат Остап Гай, який очолює комітет, назвав реформу провальною.")[0][0] == "Депутат Остап Гай"


def test_two_words_with_a_verb_are_a_clause(read) -> None:
    assert read("Переговори зірвано, стверджують двоє дипломатів.") == [
        ("двоє дипломатів", "стверджують", "Переговори зірвано", "assert")
    ]


def test_guilt_that_is_not_admitted_is_denied(read) -> None:
    assert read("Сам Ковальчук провину не визнає.") == [("Сам Ковальчук", "визнає", "провину", "deny")]


def test_connectives_before_the_speaker_are_no_part_of_it(read) -> None:
    assert read("Водночас у міністерстві наголосили, що грошей немає.")[0][0] == "у міністерстві"
    assert read("Після цього президент заявив, що війни не буде.")[0][0] == "президент"
    assert read("Уже за пів години директор аеропорту сказав, що обладнання не нове.")[0][0] == "директор аеропорту"
    assert read("Ще одне джерело стверджує, що пожежу влаштували навмисно.")[0][0] == "Ще одне джерело"


def test_the_date_of_a_ruling_belongs_to_it(read) -> None:
    assert read("Згідно з рішенням Конституційного Суду від 29 травня 2002 року, лікування безоплатне.")[0][2] == (
        "лікування безоплатне"
    )


def test_what_is_guaranteed_is_no_speaker(read) -> None:
    assert read("Закон спрощує реформу, дозволяє змінити мову, гарантує можливість видавати газету.") == []


def test_who_reports_in_a_relative_clause_keeps_its_office(read) -> None:
    assert read("До міліції зателефонував мешканець селища Балка, який повідомив про крадіжку.") == [
        ("мешканець селища Балка", "повідомив", "крадіжку", "assert")
    ]


def test_a_hearing_is_no_speaker_of_one_persons_words(read) -> None:
    assert read("Свідок на допиті заявив, що боронив брата.")[0][0] == "Свідок"


def test_an_office_for_two_things_is_one_speaker(read) -> None:
    text = "Заступник начальника відділу забезпечення та захисту громади Інна Шейко наголосила, що справу виграють."
    assert read(text)[0][0] == "Заступник начальника відділу забезпечення та захисту громади Інна Шейко"


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("Опозиція звинуватила армію в обстрілі ринку, що уряд заперечує.") == [
        ("Опозиція", "звинуватила", "армію в обстрілі ринку", "accuse"),
        ("уряд", "заперечує", "що", "deny"),
    ]


def test_a_place_confirms_in_a_tail(read) -> None:
    assert read("Опозиція заявила, що загинули сорок людей, що підтвердили в поліції.") == [
        ("Опозиція", "заявила", "загинули сорок людей", "assert"),
        ("в поліції", "підтвердили", "що", "assert"),
    ]


def test_a_denial_behind_but_ends_what_was_said(read) -> None:
    assert read("За словами міністра, загинули п'ятеро людей, однак поліція це спростовує.") == [
        ("міністра", "За словами", "загинули п'ятеро людей", "assert"),
        ("поліція", "спростовує", "це", "deny"),
    ]


def test_a_clause_that_is_told_of_may_open_the_sentence(read) -> None:
    assert read("Про те, що страйкарів фінансують із-за кордону, першою написала газета «Портовий вісник».") == [
        ("газета «Портовий вісник»", "написала", "страйкарів фінансують із-за кордону", "assert")
    ]
    assert read("Те, що завод закриють, у компанії заперечують.") == [
        ("у компанії", "заперечують", "завод закриють", "deny")
    ]


def test_a_version_before_the_cue_is_confirmed(read) -> None:
    assert read("Міністр транспорту Адам Крух цю версію підтвердив, проте доказів не навів.") == [
        ("Міністр транспорту Адам Крух", "підтвердив", "цю версію", "assert")
    ]
    assert read("У посольстві Сельварії будь-яку причетність заперечують.") == [
        ("У посольстві Сельварії", "заперечують", "будь-яку причетність", "deny")
    ]


def test_a_channel_quotes_whom_it_last_named(read) -> None:
    text = "Прем'єр-міністр, однак, заявив, що поспішати не буде. «Ми не ведемо перемовин», — цитує його телеканал «Прибій»."
    assert [claim[:2] for claim in read(text)] == [("Прем'єр-міністр", "заявив"), ("", "цитує")]


def test_who_stays_unnamed_in_an_aside_keeps_its_relative_clause_out_of_the_content(read) -> None:
    assert read("Як стверджують двоє чиновників, які не назвали імен, указ уже готовий.") == [
        ("двоє чиновників", "стверджують", "указ уже готовий", "assert")
    ]


def test_preliminary_figures_of_somebody_are_his(read) -> None:
    assert read("За попередніми даними комісії, президент набрав 61 відсоток голосів.") == [
        ("комісії", "За попередніми даними", "президент набрав 61 відсоток голосів", "assert")
    ]
    assert read("Мер утік. За попередніми даними, загинули троє людей.") == []


def test_an_aside_in_quotation_keeps_the_stop_out_of_the_name(read) -> None:
    text = "«Нас розганяли водометами, — розповів голова профспілки Марко Зань. — Я бачив, як били підлітка»."
    assert read(text)[0][0] == "голова профспілки Марко Зань"


def test_who_is_not_guilty_blames_nobody(read) -> None:
    assert read("«Я не винен, і суд це доведе», — сказав міністр.") == [
        ("міністр", "сказав", "Я не винен, і суд це доведе", "assert")
    ]


def test_that_one_insists_in_a_clause_of_its_own(read) -> None:
    claims = read("Аудитори звинувачують підрядника в завищенні цін, той наполягає, що переплати не було.")
    assert [claim[1:] for claim in claims] == [
        ("звинувачують", "підрядника в завищенні цін", "accuse"),
        ("наполягає", "переплати не було", "assert"),
    ]


def test_an_official_of_this_ministry_is_named_whole(read) -> None:
    text = "Проте колишній посадовець цього ж міністерства в розмові з «Тижнем» зізнався: документ він бачив."
    assert read(text)[0][0] == "колишній посадовець цього ж міністерства"


def test_the_decision_that_somebody_comments_on_is_no_part_of_the_source(read) -> None:
    assert read("«Козла пустили в город», — прокоментувала рішення депутатка Мар'яна Сокіл.")[0][0] == (
        "депутатка Мар'яна Сокіл"
    )


def test_the_second_thing_called_false_leaves_the_first_alone(read) -> None:
    assert read("Пасічник назвав перевірку замовною, а її результати — фейком.")[0][3] == "assert"


def test_a_suspect_state_denies_its_part(read) -> None:
    assert read("Сусідня Тирвія, яку Орван підозрює в постачанні зброї, причетність відкидає.") == [
        ("Сусідня Тирвія", "відкидає", "причетність", "deny")
    ]


def test_a_group_that_refers_to_doctors_writes(read) -> None:
    assert read("Правозахисна група «Свідок», посилаючись на лікарів, пише, що загинули 25 людей.")[-1][1:] == (
        "пише",
        "загинули 25 людей",
        "assert",
    )


def test_whoever_asks_not_to_be_named_still_speaks(read) -> None:
    assert read("Натомість інформаторка в компанії, яка попросила не називати її, розповіла, що дані підчищали.") == [
        ("інформаторка в компанії", "розповіла", "дані підчищали", "assert")
    ]


def test_the_illness_that_is_told_of_may_carry_a_relative_clause(read) -> None:
    assert read("Про госпіталізацію дитини, яка напередодні пила воду, розповіла її мати Олена Бойко.") == [
        ("її мати Олена Бойко", "розповіла", "госпіталізацію дитини, яка напередодні пила воду", "assert")
    ]


def test_a_place_tells_of_an_arrest(read) -> None:
    text = "Мер Остап Гай мовчить. У прокуратурі повідомили про затримання інженера."
    assert read(text) == [("У прокуратурі", "повідомили", "затримання інженера", "assert")]


def test_a_number_that_is_called_fiction_is_denied(read) -> None:
    assert read("В уряді це число назвали вигадкою.") == [("В уряді", "назвали", "це число", "deny")]


def test_a_denial_behind_a_comma_alone_ends_what_was_said(read) -> None:
    assert read("Київ звинувачує Москву в обстрілі, у Кремлі це заперечують.") == [
        ("Київ", "звинувачує", "Москву в обстрілі", "accuse"),
        ("у Кремлі", "заперечують", "це", "deny"),
    ]


def test_what_the_speaker_did_next_is_no_part_of_the_source(read) -> None:
    assert (
        read("«Співпраця буде успішною», — сказав перший віцемер і подарував гостям книгу.")[0][0] == "перший віцемер"
    )
    assert read("«Ми стали захисниками міста», — зазначив Володимир Бондаренко та додав, що гроші шукають.")[0][0] == (
        "Володимир Бондаренко"
    )


def test_an_opening_adjunct_is_no_part_of_the_subject(read) -> None:
    said = [("Петро Гай", "заявив", "міст закрито", "assert")]
    assert read("На конференції в Балці Петро Гай заявив, що міст закрито.") == said
    assert read("Під час зустрічі з жителями Петро Гай заявив, що міст закрито.") == said
    assert read("Свого часу очільниця ради Олена Гай сказала, що міст закрито.")[0][0] == "очільниця ради Олена Гай"
    assert read("Якось директор школи сказав, що міст закрито.")[0][0] == "директор школи"
    assert read("У звіті Ради Європи йдеться, що міст закрито.")[0][0] == "У звіті Ради Європи"
    assert read("Після розкопок археологи встановили, що це кургани.")[0][0] == "археологи"


def test_a_subject_goes_on_over_its_office_and_ends_at_a_sentence(read) -> None:
    office = "Провідний інспектор відділу нагляду та запобігання пожежам Петро Гай"
    assert read(office + " розповів, що міст закрито.")[0][0] == office
    assert read("Міст закрито, інформує сектор зв'язків з громадськістю управління поліції.")[0][0] == (
        "сектор зв'язків з громадськістю управління поліції"
    )
    assert read("Лікар міської лікарні № 3 Петро Гай каже, що міст закрито.")[0][0] == (
        "Лікар міської лікарні № 3 Петро Гай"
    )
    text = "Вона сказала: «Міст закрито, — зауважила вчителька. Наостанок пані Гай пояснила, що міст відкриють»."
    assert read(text)[-1][0] == "Наостанок пані Гай"
    assert (
        read("Заступник мера Петро Гай позитивно оцінив роботу школи як зразкову.")[0][0] == "Заступник мера Петро Гай"
    )


def test_a_converb_between_commas_is_no_part_of_the_subject(read) -> None:
    assert read("Фахівці, вивчивши програму, дійшли висновку, що міст закрили.") == [
        ("Фахівці", "дійшли висновку", "міст закрили", "assert")
    ]


def test_cues_with_another_sense_report_nothing(read) -> None:
    assert read("Василь Гай встановив хрест на могилі.") == []
    assert read("Перше, що спало на думку Наталі, — садити грядки.") == []
    assert read("Ця ситуація нагадує відомий вислів: кому пироги, а кому синці.") == []
    assert read("Проблема вимагає спільних дій влади.") == []
    assert read("Комісію створили згідно з розпорядженням голови ради.") == []
    assert read("У раді за «нову зірку» — Олена Гай.") == []
    assert read("Якщо громада хоче, щоб міст відкрили, їй треба чекати.") == []


def test_a_main_clause_goes_on_behind_its_subordinate_clause_and_the_speaker(read) -> None:
    assert read("Аби не було черг, пояснює Петро Гай, ви мусите прийти зранку.") == [
        ("Петро Гай", "пояснює", "Аби не було черг ви мусите прийти зранку", "assert")
    ]


def test_to_have_to_do_is_a_demand(read) -> None:
    assert read("Гай сказав, що служби мають посилити роботу.") == [
        ("Гай", "сказав", "служби мають посилити роботу", "demand")
    ]
    assert read("Гай сказав, що служби мають гроші.")[0][3] == "assert"


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("ніхто не попередив мешканців про скид води", "accuse"),
        ("завод роками приховував заміри", "accuse"),
        ("нас обманули ще навесні", "accuse"),
        ("охоронці побили двох монтерів", "accuse"),
        ("фірма знала про дефект", "accuse"),
        ("аварія сталася з вини диспетчера", "accuse"),
        ("бригада не приховувала заміри", "assert"),
        ("крок фірми не є провокацією", "assert"),
        ("штрафи за недбалість зросли", "assert"),
        ("річка затопила два квартали", "assert"),
        ("поки не збирається закривати цех", "intend"),
        ("навесні відкриємо дві школи", "intend"),
        ("якщо цех не закриє ворота, буде протяг", "assert"),
        ("це буде добрий рік", "assert"),
    ],
)
def test_wrongs_and_duties_not_done_are_blamed_and_own_plans_told_apart(read, content, polarity) -> None:
    assert read(f"Інженер Павло Ломов сказав, що {content}.") == [("Інженер Павло Ломов", "сказав", content, polarity)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Це підтвердив мер Балки Петро Гай.", ("мер Балки Петро Гай", "підтвердив", "Це", "assert")),
        ("Партія розкритикувала бюджет, а міністр пішов.", ("Партія", "розкритикувала", "бюджет", "accuse")),
    ],
)
def test_who_speaks_and_where_the_content_ends(read, text, expected) -> None:
    assert read(text) == [expected]


def test_a_pronoun_means_one_or_several_as_the_verbs_show() -> None:
    text = "Інженер заявив, що міст цілий. Мешканці поскаржилися, що міст хитається. {} думку, опори тремтять."
    for opening, speaker in (("На його", "Інженер"), ("На їхню", "Мешканці")):
        article = text.format(opening)
        claims = RuleExtractor().extract(Article(Article.make_id(article), article, "uk")).claims
        assert claims[-1].speaker == speaker


def test_the_speaker_stands_behind_whom_it_was_told(read) -> None:
    assert read("«Міст давно закрито», — розповів нашому виданню Іван Ломов.") == [
        ("Іван Ломов", "розповів", "Міст давно закрито", "assert")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Хтось із гостей не погоджується з назвою мосту.",
        "Свою участь уже підтвердили: скульптор Ломов і поет Гай.",
        "Невдовзі тут планують розбудувати порт.",
        "У цій будівлі після ремонту планують розмістити музей.",
        "Цю заяву рішуче спростовує запрошений до студії інженер.",
        "«Я хочу плавати», – ділиться своїми планами на літо малий Іван із Балки.",
    ],
)
def test_an_object_an_adverb_or_somebody_is_no_speaker(read, text) -> None:
    assert read(text) == []


def test_a_bracket_around_the_report_is_no_part_of_its_source(read) -> None:
    assert read("Важливо (і про це в етері згадав експерт), що міст закрито.")[0][0] == "експерт"


def test_a_question_who_is_guilty_blames_nobody(read) -> None:
    assert read("«Ніхто не знає, хто винен», – сказав Ломов.")[0][3] == "assert"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Гай сказав, що міст цілий. План показала директорка порту Ольга Лом. Вона додала, що міст старий.",
         "директорка порту Ольга Лом"),
        ("Міністр внутрішніх справ Павло Лом приїхав у Балку. Він додав, що міст старий.",
         "Міністр внутрішніх справ Павло Лом"),
        ("Гай сказав, що міст цілий. Вони готові платити за новий.", "Вони"),
    ],
)  # fmt: skip
def test_a_pronoun_means_whom_the_sentence_before_was_about(text, speaker) -> None:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "uk")).claims
    assert next(claim.speaker for claim in reversed(claims) if not claim.unattributed) == speaker


def test_whom_it_was_told_does_not_make_the_source_an_object(read) -> None:
    assert read("В УПСЗ нам повідомили, що міст закрито.")[0][2] == "міст закрито"


def test_what_was_not_specified_is_no_doubt(read) -> None:
    assert read("Речник поліції не уточнив, скільки людей постраждали.") == []
    assert read("У прокуратурі не повідомили, чи є постраждалі.") == []
    assert read("Речник не підтвердив, що міст закрито.")[0][3] == "doubt"


def test_a_thing_is_no_subject_of_a_plan_in_the_plural(read) -> None:
    assert read("Розмір виплат також планують скоротити.") == []
    assert read("Новий тролейбус обіцяють запустити восени.") == []
    assert read("Підрядники планують завершити роботи до зими.")[0][0] == "Підрядники"
    assert read("ДСНС планують відкрити новий пост.")[0][0] == "ДСНС"


def test_what_is_planned_may_stand_before_its_cue(read) -> None:
    assert read("Знайти кошти на ремонт пообіцяв голова ради Петро Дуб.") == [
        ("голова ради Петро Дуб", "пообіцяв", "Знайти кошти на ремонт", "intend")
    ]
    assert read("Завершити ремонт планують ще до зими.") == []
    assert read("Лауреати премії обіцяють допомогу.")[0][:3] == ("Лауреати премії", "обіцяють", "допомогу")
    assert read("П'ять компаній планують допомогу району.")[0][1] == "планують"


def test_an_adverb_between_a_dash_and_its_verb_belongs_to_the_verb(read) -> None:
    wanted = [("заступник начальника Артем Дуб", "пояснив", "Люди нікого не били", "assert")]
    assert read("Люди нікого не били, — миролюбно пояснив заступник начальника Артем Дуб.") == wanted
    assert read("Люди нікого не били, — тихо пояснив заступник начальника Артем Дуб.") == wanted
    assert read("Лікарі, які приїхали вчора, — кажуть, що палата зачинена.")[0][0] == "Лікарі, які приїхали вчора"


def test_the_network_where_it_was_written_has_not_written_it(read) -> None:
    assert read("Міст закрили. Про це в соціальній мережі Facebook повідомив мер Тарас Дуб.")[0][:2] == (
        "мер Тарас Дуб",
        "повідомив",
    )
    assert read("Facebook повідомив, що видалить сторінку.")[0][0] == "Facebook"


def test_ways_of_putting_it_report_nothing(read) -> None:
    assert read("Чоловік звернувся до поліції, хоча, чесно кажучи, і надії не мав, що буде результат.") == []
    assert read("Як сказав би дід Панас, ось такий футбол.") == []


def test_a_dash_between_two_clubs_signs_no_quotation(read) -> None:
    assert read("Бійці відвідали матч ФК «Стрий» – ФК «Самбір», та ще й з рахунком 4:2.") == []


def test_when_is_no_part_of_the_speaker(read) -> None:
    assert read("До кінця 2019 р. компанія планує відкрити ферму.")[0][0] == "компанія"
    assert read("Зловмисник спочатку заперечував свою причетність до крадіжки.")[0][0] == "Зловмисник"


def test_a_relative_pronoun_in_a_place_phrase_is_no_speaker(read) -> None:
    assert read("Водоканал надав відповідь, в якій йдеться, що труби цілі.") == []


def test_what_can_be_no_subject_is_what_is_denied(read) -> None:
    assert read("Вимогу опозиції прем'єр Іван Кос відкинув.") == [
        ("прем'єр Іван Кос", "відкинув", "Вимогу опозиції", "deny")
    ]
    assert read("Інженерка Ольга Рій виступила вчора. Версію про підпал вона відкинула.") == [
        ("", "відкинула", "Версію про підпал", "deny")
    ]
    assert read("Розмови про відставку вона назвала «вигадкою».") == [("", "назвала", "Розмови про відставку", "deny")]
    assert read("«Завод» цього не визнає.") == [("«Завод»", "визнає", "цього", "deny")]
    assert read("Директор вини не визнає.") == [("Директор", "визнає", "вини", "deny")]


def test_findings_and_testimony_have_an_author(read) -> None:
    assert read("За попереднім висновком експертів, дах упав через сніг.") == [
        ("експертів", "За попереднім висновком", "дах упав через сніг", "assert")
    ]
    assert read("За свідченням сусідки, двері були зачинені.") == [
        ("сусідки", "За свідченням", "двері були зачинені", "assert")
    ]


def test_curt_replies_are_quoted(read) -> None:
    assert read("«Це стара історія», — відмахнувся голова району Петро Лось.") == [
        ("голова району Петро Лось", "відмахнувся", "Це стара історія", "assert")
    ]
    assert read("Завод безпечний для міста, ще раз заявила в понеділок міністерка енергетики.") == [
        ("міністерка енергетики", "заявила", "Завод безпечний для міста", "assert")
    ]


def test_a_place_speaks_amid_what_is_said(read) -> None:
    assert read("Рятувальники, кажуть у штабі, працюють цілодобово.") == [
        ("у штабі", "кажуть", "Рятувальники працюють цілодобово", "assert")
    ]
    assert read("У міській раді підтвердили аварію. Воду повернуть увечері, додали там.")[1] == (
        "",
        "додали",
        "Воду повернуть увечері",
        "assert",
    )


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Агентство повідомляло, що порт відкрито.", ("Агентство", "повідомляло", "порт відкрито", "assert")),
        ("«Порт відкриють», — упевнений мер.", ("мер", "упевнений", "Порт відкриють", "assert")),
        ("Мешканці скаржилися на погану воду.", ("Мешканці", "скаржилися", "погану воду", "assert")),
        ("Сторони домовилися відкрити порт.", ("Сторони", "домовилися", "відкрити порт", "intend")),
        ("Лікарі радять пити воду.", ("Лікарі", "радять", "пити воду", "demand")),
        ("Суд постановив, що корабель треба повернути.", ("Суд", "постановив", "корабель треба повернути", "demand")),
        ("У звіті зазначено, що порт закрито.", ("У звіті", "зазначено", "порт закрито", "assert")),
    ],
)
def test_verbs_report_in_every_tense_and_number(read, sentence, claim) -> None:
    assert read(sentence) == [claim]


def test_what_was_offered_in_goods_is_no_demand(read) -> None:
    assert read("Майстри пропонували свою рибу.") == []
    assert read("Майстри пропонували відкрити ринок.") == [("Майстри", "пропонували", "відкрити ринок", "demand")]


def test_a_place_that_speaks_stands_in_the_case_of_a_place(read) -> None:
    assert read("На питання мешканців відповіли, що міст закрито.") == []
    assert read("У відділі нагляду відповіли, що міст закрито.") == [
        ("У відділі нагляду", "відповіли", "міст закрито", "assert")
    ]


def test_what_a_thing_is_called_or_taken_for_stands_on_either_side(read) -> None:
    assert read("Юристи вважають заборону шкідливою.") == [("Юристи", "вважають", "заборону шкідливою", "assert")]
    assert read("Нинішні дії влади голова громади вважає неприпустимими.") == [
        ("голова громади", "вважає", "Нинішні дії влади неприпустимими", "assert")
    ]
    assert read("Такі витрати вважають обов'язковими.") == []


def test_whoever_turns_to_somebody_with_a_request_demands(read) -> None:
    assert read("Мер звернувся до голови ради Ігоря Данилюка з проханням підтримати громади.") == [
        ("Мер", "звернувся", "підтримати громади", "demand")
    ]


def test_forecasts_and_conclusions_speak(read) -> None:
    assert read("За прогнозами експертів, ціна впаде.") == [("експертів", "За прогнозами", "ціна впаде", "assert")]
    assert read("За висновками комісії, міст упав.") == [("комісії", "За висновками", "міст упав", "assert")]


@pytest.mark.parametrize(
    ("sentence", "source", "cue"),
    [
        ("Це встановили слідчі.", "слідчі", "встановили"),
        ("Так вважає мер Іван Бондар.", "мер Іван Бондар", "вважає"),
        ("У цьому впевнені інженери.", "інженери", "впевнені"),
        ("Такий висновок зробили інженери.", "інженери", "Такий висновок зробили"),
        ("Ці дані оприлюднили в поліції.", "в поліції", "Ці дані оприлюднили"),
        ("Про це на брифінгу говорили мер та міністр.", "мер та міністр", "говорили"),
    ],
)
def test_this_and_so_and_such_a_conclusion_take_up_the_sentence_before(read, sentence, source, cue) -> None:
    assert read("Міст упав через іржу. " + sentence) == [(source, cue, "Міст упав через іржу", "assert")]


def test_a_noun_that_takes_up_stands_right_before_its_verb(read) -> None:
    assert read("Міст упав через іржу. Такі дані відповіли б на питання.") == []


def test_an_office_in_the_genitive_behind_a_comma_belongs_to_whom_it_was_according_to(read) -> None:
    assert read("За словами голови ради Івана Бондаря, члена комісії, головною причиною стала ціна.") == [
        ("голови ради Івана Бондаря, члена комісії", "За словами", "головною причиною стала ціна", "assert")
    ]
    assert read("За словами мера, директор закрив міст, і рух зупинили.")[0][0] == "мера"


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Мер сподівався, що міст відкриють.", ("Мер", "сподівався", "міст відкриють", "assert")),
        ("Мер не сумнівається, що міст відкриють.", ("Мер", "не сумнівається", "міст відкриють", "assert")),
        ("За розрахунками банку, ціни зросли.", ("банку", "За розрахунками", "ціни зросли", "assert")),
        ("За припущенням поліції, склад згорів.", ("поліції", "За припущенням", "склад згорів", "assert")),
        ("«Ми втомилися», — усміхається Анна.", ("Анна", "усміхається", "Ми втомилися", "assert")),
        ("Київ відмовився визнати підсумки виборів.", ("Київ", "відмовився визнати", "підсумки виборів", "deny")),
        ("Мер висловив готовність допомогти.", ("Мер", "висловив готовність", "допомогти", "intend")),
        ("Мер вніс пропозицію закрити міст.", ("Мер", "вніс пропозицію", "закрити міст", "demand")),
    ],
)
def test_the_further_forms_of_saying_denying_and_planning(read, text, claim) -> None:
    assert read(text) == [claim]


def test_a_ruling_and_a_club_are_no_claims(read) -> None:
    assert read("Суд визнав недійсним договір оренди.") == []
    assert read("Іванов виступає за клуб «Динамо».") == []


def test_what_somebody_underlined_or_noted_may_be_a_noun_but_no_feast(read) -> None:
    assert read("Посол відзначив важливість дружби.") == [("Посол", "відзначив", "важливість дружби", "assert")]
    assert read("Місто відзначило день народження поета.") == []


def test_an_appeal_or_an_agreement_speaks_and_a_forecast_may_be_a_noun(read) -> None:
    assert read("«Міст закрито», – йдеться у зверненні.") == [("у зверненні", "йдеться", "Міст закрито", "assert")]
    assert read("«Міст закрито», – йдеться в угоді.") == [("в угоді", "йдеться", "Міст закрито", "assert")]
    assert read("Банк прогнозує зростання цін.") == [("Банк", "прогнозує", "зростання цін", "assert")]


def test_an_estimate_has_a_number_or_a_verdict(read) -> None:
    assert read("Експерти оцінили якість хліба трьох пекарень.") == []
    assert read("Лікарі оцінюють стан водія як важкий.") == [
        ("Лікарі", "оцінюють", "стан водія як важкий", "assert"),
    ]
    assert read("Експерти оцінили збитки у 5 мільйонів гривень.")[0][2] == "збитки у 5 мільйонів гривень"


def test_what_somebody_shares_or_strives_for(read) -> None:
    text = "- Місто дуже гарне. Люди мають спільні захоплення, – своїми враженнями поділився учасник Іван Левчук."
    assert [(found[0], found[2]) for found in read(text)] == [
        ("учасник Іван Левчук", "Місто дуже гарне"),
        ("учасник Іван Левчук", "Люди мають спільні захоплення"),
    ]
    assert read("Мешканці домагаються закриття звалища.") == [("Мешканці", "домагаються", "закриття звалища", "demand")]


@pytest.mark.parametrize("cue", ["відповідали", "доповнив", "примовляє", "порадила", "переповідає"])
def test_what_is_quoted_before_rarer_words_of_saying(read, cue: str) -> None:
    text = f"«Дороги відремонтують до кінця року», — {cue} Ганна Левчук."
    assert read(text)[0][:3] == ("Ганна Левчук", cue, "Дороги відремонтують до кінця року")
