"""Russian: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_as_somebody_said_is_read_before_inside_and_behind_its_content(read) -> None:
    said = ("губернатор", "сообщил", "мост закрыт", "assert")
    assert read("Как сообщил губернатор, мост закрыт.") == [said]
    assert read("Мост закрыт, как рассказал журналистам мэр города Иван Петров.") == [
        ("мэр города Иван Петров", "рассказал", "Мост закрыт", "assert")
    ]


def test_a_passive_report_needs_a_place_phrase(read) -> None:
    assert read("В сообщении ФАС отмечается, что цены выросли.") == [
        ("В сообщении ФАС", "отмечается", "цены выросли", "assert")
    ]
    assert read("Ранее сообщалось, что мост закрыт.") == []


def test_a_date_between_subject_and_cue_belongs_to_neither(read) -> None:
    assert read("Сергей Миронов 15 декабря заявил, что не будет участвовать.") == [
        ("Сергей Миронов", "заявил", "не будет участвовать", "intend")
    ]


def test_neuter_subjects_speak(read) -> None:
    assert read("Управление ранее заявило, что норма превышена.") == [
        ("Управление", "заявило", "норма превышена", "assert")
    ]


def test_the_source_stands_in_a_place_phrase_or_behind_its_document(read) -> None:
    assert read("«Пробы отобраны, спорынья не выявлена», — говорится в сообщении ведомства.") == [
        ("ведомства", "говорится", "Пробы отобраны, спорынья не выявлена", "assert")
    ]
    assert read("«Если покупатель откажется, груз продадут», — сообщили в компании Delta Trading.") == [
        ("в компании Delta Trading", "сообщили", "Если покупатель откажется, груз продадут", "assert")
    ]
    assert read("Жительнице отказали в паспорте, говорится на сайте прокуратуры края.") == [
        ("прокуратуры края", "говорится", "Жительнице отказали в паспорте", "assert")
    ]


def test_what_is_denied_keeps_its_noun(read) -> None:
    assert read("Банк опроверг сообщения о том, что вклады заморожены.") == [
        ("Банк", "опроверг", "сообщения о том, что вклады заморожены", "deny")
    ]


def test_whom_a_medium_cites_owns_the_claim(read) -> None:
    assert read("Газета «Заря» со ссылкой на источник в порту сообщила, что разгрузка приостановлена.") == [
        ("источник в порту", "сообщила", "разгрузка приостановлена", "assert")
    ]


def test_the_author_speaks_inside_the_marks_of_a_quotation(read) -> None:
    assert read("«Мост давно закрыт, — сказал мэр города. — Никаких замечаний раньше не было».") == [
        ("мэр города", "сказал", "Мост давно закрыт Никаких замечаний раньше не было", "assert")
    ]


def test_his_own_words_are_the_last_speakers(read) -> None:
    assert read("Мэр заявил, что мост закрыт. По его словам, объезд открыт.")[1:] == [
        ("", "По его словам", "объезд открыт", "assert")
    ]


def test_what_is_called_false_is_denied_without_its_falsehood(read) -> None:
    assert read("Мэр назвал это обвинение ложью.") == [("Мэр", "назвал", "это обвинение", "deny")]
    assert read("Мэр заявил, что эти слухи беспочвенны.") == [("Мэр", "заявил", "эти слухи", "deny")]
    assert read("«Это не соответствует действительности», — сказал мэр.") == [("мэр", "сказал", "Это", "deny")]


def test_a_falsehood_that_stands_for_no_earlier_claim_is_said(read) -> None:
    assert read("Мэр заявил, что ложь о мосте распространили соседи.") == [
        ("Мэр", "заявил", "ложь о мосте распространили соседи", "accuse")
    ]


def test_expressions_of_several_words_report(read) -> None:
    assert read("Следователи пришли к выводу, что мост рухнул из-за коррозии.") == [
        ("Следователи", "пришли к выводу", "мост рухнул из-за коррозии", "assert")
    ]
    assert read("Компания больше не отрицает, что люди останутся без работы.") == [
        ("Компания", "больше не отрицает", "люди останутся без работы", "assert")
    ]


def test_what_could_not_be_confirmed_is_doubted(read) -> None:
    assert read("Агентство не смогло подтвердить, что село захвачено.") == [
        ("Агентство", "не смогло подтвердить", "село захвачено", "doubt")
    ]


def test_a_few_quoted_words_are_speech_before_a_dash_and_a_cue(read) -> None:
    assert read("«Мост закрыт», — парировал мэр.") == [("мэр", "парировал", "Мост закрыт", "assert")]


def test_about_this_takes_up_the_sentence_before(read):
    text = "Мост закрыли на ремонт. Об этом 6 января сообщает агентство «Север» со ссылкой на мэрию города."
    assert read(text) == [("мэрию города", "сообщает", "Мост закрыли на ремонт", "assert")]
    text = "Мост закрыли на ремонт. Об этом журналистам сообщил начальник порта Олег Громов."
    assert read(text) == [("начальник порта Олег Громов", "сообщил", "Мост закрыли на ремонт", "assert")]
    text = "Суд закрыл старое дело. Об этом говорится в заявлении министерства."
    assert read(text) == [("министерства", "говорится", "Суд закрыл старое дело", "assert")]


def test_a_medium_does_not_say_again_what_another_said(read):
    text = "Министр заявил, что учения завершены. Об этом сообщает РИА Новости."
    assert read(text) == [("Министр", "заявил", "учения завершены", "assert")]


def test_who_was_told_is_not_the_speaker(read):
    assert read("Как сообщили РИА «Новости» в полиции Твери, жители нашли три мины.")[0][0] == "в полиции Твери"


def test_a_name_in_quotation_marks_is_no_speech(read):
    text = "Общественная организация «Чистые дворы старого города и области» предложила ввести штраф."
    assert [(cue, content) for _, cue, content, _ in read(text)] == [("предложила", "ввести штраф")]


def test_a_clause_goes_on_behind_its_source(read):
    assert read("Новые поправки помогут, по мнению их авторов, бороться с подделками.")[0][2] == (
        "Новые поправки помогут бороться с подделками"
    )
    text = "По словам вице-мэра по вопросам жилья и дорог Петра Лескова, жители смогут внести вклад."
    assert read(text)[0][0] == "вице-мэра по вопросам жилья и дорог Петра Лескова"


def test_a_date_before_the_subject_is_not_part_of_it(read):
    assert read("16 марта городские власти призвали жителей помыть машины.")[0][0] == "городские власти"


def test_his_words_are_a_person_s():
    text = "Вице-премьер Иван Орлов заявил, что срок продлят, сообщает РИА Новости. По его словам, это будет не скоро."
    found = RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims
    assert found[-1].speaker_name == "Иван Орлов"


def test_the_speaker_stands_behind_whom_and_where_it_was_told(read) -> None:
    assert read("Дорога у моста заминирована, рассказал журналистам офицер инженерных войск.") == [
        ("офицер инженерных войск", "рассказал", "Дорога у моста заминирована", "assert")
    ]
    assert read("«Мы никого не ждали», — сказал на условиях анонимности высокопоставленный чиновник.") == [
        ("высокопоставленный чиновник", "сказал", "Мы никого не ждали", "assert")
    ]


def test_a_setting_before_the_subject_is_no_part_of_it(read) -> None:
    assert read("В мае Служба крови Морвении признала, что препараты были заражены.") == [
        ("Служба крови Морвении", "признала", "препараты были заражены", "assert")
    ]
    assert read("После встречи с рабочими глава региона заявил, что завод спасут.") == [
        ("глава региона", "заявил", "завод спасут", "assert")
    ]
    assert read("В администрации президента Дорвании заявили, что посол уехал.") == [
        ("В администрации президента Дорвании", "заявили", "посол уехал", "assert")
    ]


def test_an_office_in_its_plain_form_is_in_no_apposition_to_a_governed_source(read) -> None:
    assert read("Согласно заявлению посольства, посол улетела домой, сохранив пост.") == [
        ("заявлению посольства", "Согласно", "посол улетела домой, сохранив пост", "assert")
    ]
    assert read("По словам дипломата, участвовавшего в переговорах, текст подписан.") == [
        ("дипломата, участвовавшего в переговорах", "По словам", "текст подписан", "assert")
    ]


def test_what_is_blamed_or_asked_may_open_with_its_preposition(read) -> None:
    assert read("Профсоюз возложил на армию вину за обстрел.") == [
        ("Профсоюз", "возложил", "на армию вину за обстрел", "accuse")
    ]
    assert read("Совет потребовал от армии немедленно прекратить обстрел.") == [
        ("Совет", "потребовал", "от армии немедленно прекратить обстрел", "demand")
    ]


def test_a_negation_inside_a_name_negates_nothing(read) -> None:
    assert read("Организация «Поля без мин» заявила, что дорога опасна.") == [
        ("Организация «Поля без мин»", "заявила", "дорога опасна", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Эту версию мэр Тарска Олег Сомов назвал «дешёвой выдумкой».",
            ("мэр Тарска Олег Сомов", "назвал", "Эту версию", "deny"),
        ),
        ("Эти слухи в штабе округа опровергли.", ("в штабе округа", "опровергли", "Эти слухи", "deny")),
        (
            "Капитан сборной Иван Ломов в интервью газете сказал, что доволен игрой.",
            ("Капитан сборной Иван Ломов", "сказал", "доволен игрой", "assert"),
        ),
        (
            "«Мы держали удар», — отметил 32-летний вратарь клуба.",
            ("32-летний вратарь клуба", "отметил", "Мы держали удар", "assert"),
        ),
    ],
)
def test_objects_that_open_the_sentence_and_settings_are_not_the_speaker(
    read, text: str, expected: tuple[str, str, str, str]
) -> None:
    assert read(text) == [expected]


def test_a_medium_in_the_dative_is_told_by_the_place_behind_the_verb() -> None:
    text = "Два судна столкнулись в порту Тарска. Об этом «Вестнику» сообщили в пресс-службе порта."
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims
    assert [claim.speaker for claim in claims if not claim.unattributed] == ["в пресс-службе порта"]


def test_an_earlier_claim_between_its_speaker_and_the_cue_is_denied(read) -> None:
    assert read("В министерстве эту информацию назвали не соответствующей действительности.") == [
        ("В министерстве", "назвали", "эту информацию", "deny")
    ]
    assert read("В генштабе Вельмарка эту информацию опровергли.") == [
        ("В генштабе Вельмарка", "опровергли", "эту информацию", "deny")
    ]
    assert read("Обвинения в растрате в компании назвали клеветой.") == [
        ("в компании", "назвали", "Обвинения в растрате", "deny")
    ]


def test_whom_others_accuse_is_not_the_accuser(read) -> None:
    assert read("Закрыто дело Бухвалова, которого обвиняют в уклонении от налогов.") == []


def test_where_a_name_spoke_is_no_part_of_it(read) -> None:
    assert read("Кредит выделят весной, заявил премьер-министр Владимир Путин на встрече с коллегой.") == [
        ("премьер-министр Владимир Путин", "заявил", "Кредит выделят весной", "assert")
    ]


def test_the_day_between_cue_and_agency_is_stepped_over(read) -> None:
    assert read('У дома обнаружено масляное пятно, сообщает 27 января агентство "Интерфакс".')[0][0] == (
        'агентство "Интерфакс"'
    )


def test_a_purpose_is_not_what_is_denied(read) -> None:
    assert read("Мать отвергла подарок сына, чтобы сберечь деньги.") == [
        ("Мать", "отвергла", "подарок сына, чтобы сберечь деньги", "deny")
    ]


def test_what_is_told_of_opens_the_sentence_before_cue_and_speaker(read) -> None:
    assert read("О гибели двух спасателей сообщили в МЧС.") == [
        ("в МЧС", "сообщили", "гибели двух спасателей", "assert")
    ]


def test_a_speaker_between_commas_breaks_the_clause_before_its_verb(read) -> None:
    assert read("Цены, считает аналитик, вырастут вдвое.") == [("аналитик", "считает", "Цены вырастут вдвое", "assert")]
    assert read("О гибели крестьянина, утверждает источник, «пока ничего не известно».") == [
        ("источник", "утверждает", "О гибели крестьянина пока ничего не известно", "assert")
    ]


def test_a_cue_shares_the_subject_of_the_first_verb_in_its_number(read) -> None:
    assert read("Сбербанк извинился за шутку и пояснил, что пост удалён.") == [
        ("Сбербанк", "пояснил", "пост удалён", "assert")
    ]
    assert read("Чиновник прибыл в посёлок, заявив, что воду подвезут.") == [
        ("Чиновник", "заявив", "воду подвезут", "assert")
    ]
    assert read("Мальчик вернулся домой, и отметили, что он прав.") == []


def test_a_paper_that_refers_to_others_only_relays_them(read) -> None:
    assert read("Соглашение подпишут в мае, пишет The Times со ссылкой на источники.") == [
        ("источники", "пишет", "Соглашение подпишут в мае", "assert")
    ]


def test_guilt_may_stand_between_a_suspect_and_its_denial(read) -> None:
    assert read("Подозреваемый чиновник вину отрицает.") == [("Подозреваемый чиновник", "отрицает", "вину", "deny")]


def test_rumours_of_something_called_false_are_denied_whole(read) -> None:
    assert read("Губернатор назвал сообщения о взрыве вбросом.") == [
        ("Губернатор", "назвал", "сообщения о взрыве", "deny")
    ]


def test_a_call_for_something_is_a_demand(read) -> None:
    assert read("Посольство призвало к прекращению огня.") == [("Посольство", "призвало", "прекращению огня", "demand")]


def test_that_behind_a_preposition_only_announces_the_clause(read) -> None:
    assert read("Руководство партии заявило о том, что в список войдёт чемпион.") == [
        ("Руководство партии", "заявило", "в список войдёт чемпион", "assert")
    ]


def test_about_this_is_no_content_of_a_paper(read) -> None:
    text = "Самолёт запросил другую высоту. Об этом сообщил чиновник министерства транспорта, пишет The Post."
    assert read(text) == [("чиновник министерства транспорта", "сообщил", "Самолёт запросил другую высоту", "assert")]


def test_adverbs_may_stand_before_a_fronted_claim(read) -> None:
    assert read("Однако тогда же эту информацию опроверг представитель министерства.") == [
        ("представитель министерства", "опроверг", "эту информацию", "deny")
    ]


def test_the_year_before_a_speaker_is_no_part_of_it(read) -> None:
    assert read("В октябре этого года руководитель комиссии заявлял, что бюджет принят не будет.")[0][0] == (
        "руководитель комиссии"
    )


def test_connectives_before_the_speaker_are_no_part_of_it(read) -> None:
    assert read("При этом Иванов отметил, что мост закрыт.")[0][0] == "Иванов"
    assert read("В то же время глава ведомства Пётр Ким признал, что сбой был.")[0][0] == "глава ведомства Пётр Ким"
    assert read("В связи с этим СК заявил о розыске Смирнова.")[0][0] == "СК"


def test_a_punishment_that_threatens_is_no_plan(read) -> None:
    assert read("Тем, у кого найдут оружие, грозит тюремное заключение до 10 лет.") == []


def test_who_relays_in_an_aside_is_no_part_of_the_speaker(read) -> None:
    assert read("Оппозиционер, как сообщает газета, напомнил, что пенсии малы.")[-1] == (
        "Оппозиционер",
        "напомнил",
        "пенсии малы",
        "assert",
    )


def test_the_agency_that_was_told_is_not_the_speaker(read) -> None:
    assert read('Им окажут помощь, сообщил РИА "Новости" первый вице-премьер правительства Никольский.')[0][0] == (
        "первый вице-премьер правительства Никольский"
    )


def test_a_tail_that_denies_what_was_said_is_a_claim_of_its_own(read) -> None:
    assert read("Оппозиция обвинила армию в обстреле рынка, что правительство отрицает.") == [
        ("Оппозиция", "обвинила", "армию в обстреле рынка", "accuse"),
        ("правительство", "отрицает", "что", "deny"),
    ]


def test_an_accusation_in_a_tail_has_a_relative_behind_it(read) -> None:
    assert read("Киев обвинил Москву в обстреле вокзала, обвинение, которое отвергла Москва.")[1:] == [
        ("Москва", "отвергла", "обвинение", "deny")
    ]


def test_a_denial_behind_but_ends_what_was_said(read) -> None:
    assert read("По словам министра, погибли пять человек, однако полиция это опровергает.") == [
        ("министра", "По словам", "погибли пять человек", "assert"),
        ("полиция", "опровергает", "это", "deny"),
    ]


def test_a_denial_behind_a_complementiser_is_no_tail(read) -> None:
    assert read("Министр заявил, что Киев отрицает вину.")[0] == ("Министр", "заявил", "Киев отрицает вину", "assert")


def test_another_source_opens_a_second_clause(read) -> None:
    assert read("В компании это отрицают: по словам инженера, трещин нет.") == [
        ("В компании", "отрицают", "это", "deny"),
        ("инженера", "по словам", "трещин нет", "assert"),
    ]
    assert read("Полиция сообщила о трёх раненых, а по данным больницы, пострадали девять человек.") == [
        ("Полиция", "сообщила", "трёх раненых", "assert"),
        ("больницы", "по данным", "пострадали девять человек", "assert"),
    ]


def test_only_so_many_may_stand_inside_the_cue(read) -> None:
    assert read("По оценкам движения, затопит 40 тысяч домов; МЧС говорит лишь о шести тысячах.") == [
        ("движения", "По оценкам", "затопит 40 тысяч домов", "assert"),
        ("МЧС", "говорит", "шести тысячах", "assert"),
    ]
    assert read("МЧС говорит не о шести тысячах.") == []


def test_a_noun_right_before_a_cue_of_denial_is_its_object(read) -> None:
    assert read("Саварра на переговоры согласилась, Мельдония предложение отклонила.") == [
        ("Мельдония", "отклонила", "предложение", "deny")
    ]


def test_a_second_verb_of_saying_shares_its_subject(read) -> None:
    assert read("Секретарь совета Анна Хольм выразила обеспокоенность и предложила провести расследование.") == [
        ("Секретарь совета Анна Хольм", "предложила", "провести расследование", "demand")
    ]


def test_officers_whom_an_agency_cites_told_of_the_loss(read) -> None:
    assert read("О том, что беспилотник потерян, сообщил ТАСС со ссылкой на двух офицеров.") == [
        ("двух офицеров", "сообщил", "беспилотник потерян", "assert")
    ]


def test_a_company_speaks_from_its_statement_behind_a_comma(read) -> None:
    assert read("Владелец склада, компания «Агрохим», в заявлении подчеркнула, что селитры там не было.")[0][0] == (
        "Владелец склада, компания «Агрохим»"
    )


def test_a_statement_without_an_author_speaks_itself(read) -> None:
    assert read("«Спортсмены должны быть наказаны», — говорится в заявлении.") == [
        ("в заявлении", "говорится", "Спортсмены должны быть наказаны", "demand")
    ]


def test_to_this_is_no_part_of_who_answers(read) -> None:
    assert read("Ильина на это ответила, что молчать не станет.")[0][0] == "Ильина"


def test_her_own_words_behind_a_colon_are_a_claim_of_their_own(read) -> None:
    text = "Нина Гай отвергла критику. Гай сочла снимки устаревшими: по её словам, просеку проложили раньше."
    assert read(text)[1:] == [("", "по её словам", "просеку проложили раньше", "assert")]


def test_a_method_that_is_called_absurd_is_denied(read) -> None:
    assert read("Эту методику академик Лев Тарле называет абсурдной.") == [
        ("академик Лев Тарле", "называет", "Эту методику", "deny")
    ]


def test_a_denial_behind_a_comma_alone_ends_what_was_said(read) -> None:
    assert read("Киев обвиняет Москву в обстреле вокзала, в Кремле это отрицают.") == [
        ("Киев", "обвиняет", "Москву в обстреле вокзала", "accuse"),
        ("в Кремле", "отрицают", "это", "deny"),
    ]


def test_whom_nobody_named_found_guilty_is_not_the_speaker(read) -> None:
    assert read("Подсудимого признали виновным по 39 случаям.") == []
    assert read("Разницу там объяснили методикой подсчёта.") == []
    assert read("Шойгу и Лавров заявили, что переговоры прошли.")[0][0] == "Шойгу и Лавров"
    assert read("ВСУ заявили, что мост цел.")[0][0] == "ВСУ"


def test_an_opening_adjunct_is_no_part_of_the_subject(read) -> None:
    assert read("Ради экономии мэр предлагает закрыть школу.") == [("мэр", "предлагает", "закрыть школу", "demand")]
    assert read("Во время встречи господин Орлов подтвердил, что мост закрыт.")[0][0] == "господин Орлов"
    assert read("В мае Служба крови признала, что мост закрыт.")[0][0] == "Служба крови"
    assert read("На встрече с жителями Иван Орлов пообещал отремонтировать мост.")[0][0] == "Иван Орлов"


def test_a_condition_wants_nothing(read) -> None:
    assert read("Если банк хочет, чтобы клиенты вернулись, он должен извиниться.") == []


def test_a_converb_of_the_main_clause_ends_the_content(read) -> None:
    assert read("Орлов утверждает, что арест был законен, призвав к спокойствию.") == [
        ("Орлов", "утверждает", "арест был законен", "assert"),
        ("Орлов", "призвав", "спокойствию", "demand"),
    ]
    assert read("Орлов утверждает, что арест был законен, призвав в то же время к спокойствию.") == [
        ("Орлов", "утверждает", "арест был законен", "assert")
    ]


def test_according_to_in_a_comma_splice_opens_the_second_clause(read) -> None:
    assert read("На директора завели дело, по данным следствия, он присвоил пять миллионов рублей.") == [
        ("следствия", "по данным", "он присвоил пять миллионов рублей", "assert")
    ]


def test_it_was_reported_needs_a_place(read) -> None:
    assert read("Мэр Орлов объявил о ремонте. Ранее сообщалось о том, что мост закроют.") == [
        ("Мэр Орлов", "объявил", "ремонте", "assert")
    ]
    assert read("Мост закроют. Об этом сообщалось на сайте мэрии.")[0][0] == "мэрии"


def test_their_words_are_those_of_the_subject_before() -> None:
    text = "Полиция опровергла слухи. Родственники Орлова отказались от урны: по их словам, дом сгорел."
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims
    assert (claims[1].speaker, claims[1].content) == ("Родственники Орлова", "дом сгорел")


def test_a_possessive_is_not_rewritten_where_its_owner_would_change_its_case() -> None:
    text = "По словам Орлова, его разработка поможет туристам."
    claim = RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims[0]
    assert claim.resolved_content == claim.content == "его разработка поможет туристам"


def test_a_bribe_is_blamed(read) -> None:
    assert read("По данным полиции, бизнесмены передали чиновнику взятку.")[0][3] == "accuse"


@pytest.mark.parametrize(
    ("content", "polarity"),
    [
        ("никто не предупредил жителей о сбросе воды", "accuse"),
        ("завод годами скрывал замеры", "accuse"),
        ("нас обманули ещё весной", "accuse"),
        ("охранники избили двух монтёров", "accuse"),
        ("фирма знала о дефекте", "accuse"),
        ("авария произошла по вине диспетчера", "accuse"),
        ("бригада не скрывала замеры", "assert"),
        ("шаг фирмы не является провокацией", "assert"),
        ("штрафы за халатность выросли", "assert"),
        ("река затопила два квартала", "assert"),
        ("пока не собирается закрывать цех", "intend"),
        ("весной откроем две школы", "intend"),
        ("если цех не закроет ворота, будет сквозняк", "assert"),
        ("это будет хороший год", "assert"),
    ],
)
def test_wrongs_and_duties_not_done_are_blamed_and_own_plans_told_apart(read, content, polarity) -> None:
    assert read(f"Инженер Павел Ломов сказал, что {content}.") == [("Инженер Павел Ломов", "сказал", content, polarity)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Это подтвердил мэр Тарска Олег Сомов.", ("мэр Тарска Олег Сомов", "подтвердил", "Это", "assert")),
        ("Врач рассказал, как лечили рыбаков.", ("Врач", "рассказал", "как лечили рыбаков", "assert")),
        ("Редакция признала ошибку, а её глава ушёл.", ("Редакция", "признала", "ошибку", "assert")),
        ("Суд отклонил иск, но фирма подала новый.", ("Суд", "отклонил", "иск", "deny")),
        (
            'Как сообщил "Вестнику" зампред думы Иван Ломов, мост цел.',
            ("зампред думы Иван Ломов", "сообщил", "мост цел", "assert"),
        ),
        ("Мост закрыт. Об этом сообщает TARSK.TV.", ("TARSK.TV", "сообщает", "Мост закрыт", "assert")),
    ],
)
def test_who_speaks_and_where_the_content_ends(read, text, expected) -> None:
    assert read(text) == [expected]


def test_this_alone_says_nothing(read) -> None:
    assert read("Это означает, что мост цел.") == []
    assert read("Это объясняет, почему мост цел.") == []


def _claims(text: str) -> list[tuple[str, str]]:
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims
    return [(claim.speaker, claim.resolved_content) for claim in claims if not claim.unattributed]


def test_a_pronoun_means_one_or_several_as_the_verbs_show() -> None:
    text = "Инженер заявил, что мост цел. Жители пожаловались, что мост шатается. {} словам, опоры дрожат."
    assert _claims(text.format("По его"))[-1] == ("Инженер", "опоры дрожат")
    assert _claims(text.format("По их"))[-1] == ("Жители", "опоры дрожат")
    assert _claims("Эксперты считают, что она вырастет.") == [("Эксперты", "она вырастет")]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("«Мост давно закрыт», — рассказал нашему изданию Иван Ломов.", "Иван Ломов"),
        (
            "Мост давно цел, заверил корреспондента ТАСС представитель центра Иван Ломов.",
            "представитель центра Иван Ломов",
        ),
        ("В свою очередь нотариусы посчитали, что мост цел.", "нотариусы"),
        ("На встрече с рабочими Ломов сказал, что мост цел.", "Ломов"),
        ("В то же время рыбаки и представители общин заявляют, что мост цел.", "рыбаки и представители общин"),
        ("Фирма купила завод, говорится в совместном заявлении компаний.", "компаний"),
        ("Мост давно закрыт. Об этом на своей странице в Facebook заявил депутат Иван Ломов.", "депутат Иван Ломов"),
    ],
)
def test_the_speaker_stands_behind_when_where_and_to_whom_it_was_said(read, sentence, speaker) -> None:
    assert [source for source, *_ in read(sentence)] == [speaker]


def _speakers(text: str) -> list[str]:
    return [
        claim.speaker
        for claim in RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims
        if not claim.unattributed
    ]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Об этом сообщает ТАСС. Лаптев пришел в июне. Сам он отрицает кражу.", "он"),
        ("По мнению минюста, договор плох. Рыбаки подали иск. Они обвинили завод в краже.", "Рыбаки"),
        ("Анна Лаптева заявила, что устала, передает корреспондент «Зари». «Все», — сказала она.", "Анна Лаптева"),
        ("Орлов сказал, что мост цел. Протест также выразил глава верфи Петр Лаптев. Он отметил, что мост плох.",
         "глава верфи Петр Лаптев"),
        ("Такое мнение высказал представитель верфи Петр Лаптев, передает ТАСС. По его словам, мост плох.",
         "представитель верфи Петр Лаптев"),
        ("Орлов сказал, что мост цел. Министр Анна Лаптева уехала. Он отметил, что мост плох.", "Орлов"),
    ],
)  # fmt: skip
def test_a_pronoun_means_whom_the_sentence_before_was_about_and_no_medium(text, speaker) -> None:
    assert _speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    "text",
    [
        "Свою роль подтвердили: скульптор Орлов и поэт Лаптев.",
        "Содержание письма в порту назвали грубой бранью.",
        "В этой башне после ремонта планируют открыть музей.",
        "Провели опрос, итог которого огласили вечером.",
        "В середине апреля сообщалось, что мост закроют.",
        "Певица заключает контракт на год, срок которого истек.",
        "Кто-то не согласен с названием моста.",
    ],
)
def test_an_object_a_period_or_somebody_is_no_speaker(read, text) -> None:
    assert read(text) == []


def test_since_then_opens_no_source(read) -> None:
    assert read("С тех пор стороны спора обвиняли друг друга в обмане.") == [
        ("стороны спора", "обвиняли", "друг друга в обмане", "accuse")
    ]


def test_they_are_several_as_the_verb_behind_small_words_shows() -> None:
    text = "Читатели уверены, что мост цел. Защитники Орлова также не спят: они уверены, что мост плох."
    assert _speakers(text) == ["Читатели", "Защитники Орлова"]


def test_what_was_not_specified_is_no_doubt(read) -> None:
    assert read("Представитель полиции не уточнил, сколько человек пострадали.") == []
    assert read("Представитель полиции не подтвердил, что мост закрыт.")[0][3] == "doubt"


def test_what_is_planned_in_the_plural_is_no_subject(read) -> None:
    assert read("Новый мост обещают открыть осенью.") == []
    assert read("Двадцать жителей требуют проверки.")[0][0] == "Двадцать жителей"
    assert read("Опять жители требуют проверки.")[0][0] == "жители"
    assert read("Найти деньги на ремонт пообещал мэр Олег Рябов.") == [
        ("мэр Олег Рябов", "пообещал", "Найти деньги на ремонт", "intend")
    ]


def test_what_can_be_no_subject_is_what_is_denied(read) -> None:
    assert read("Утечку данных в банке отрицают.") == [("в банке", "отрицают", "Утечку данных", "deny")]
    assert read("Подлинность документов адвокат поставил под сомнение.") == [
        ("адвокат", "поставил под сомнение", "Подлинность документов", "doubt")
    ]
    assert read("«Южный порт» это отрицает.") == [("«Южный порт»", "отрицает", "это", "deny")]
    assert read("Позицию банка оспорили представители вкладчиков.") == [
        ("представители вкладчиков", "оспорили", "Позицию банка", "deny")
    ]
    assert read("Сам майор не признал своей вины.") == [("Сам майор", "признал", "своей вины", "deny")]


def test_a_lone_noun_before_its_cue_is_confirmed(read) -> None:
    assert read("Полиция Озёрска задержание подтвердила, а вот давление на свидетеля отрицает.") == [
        ("Полиция Озёрска", "подтвердила", "задержание", "assert"),
        ("Полиция Озёрска", "отрицает", "давление на свидетеля", "deny"),
    ]
    assert read("Глава района подтвердил.") == []


def test_the_office_behind_a_day_speaks(read) -> None:
    text = "Обломки, упавшие на село, принадлежат дрону, а не ракете, заявил в четверг представитель министерства."
    assert read(text) == [
        (
            "представитель министерства",
            "заявил",
            "Обломки, упавшие на село, принадлежат дрону, а не ракете",
            "assert",
        )
    ]


def test_once_more_is_no_part_of_the_subject(read) -> None:
    assert read("Мэр ещё раз заявил, что мост закрыт.") == [("Мэр", "заявил", "мост закрыт", "assert")]
    assert read("Пенсионер в который раз потребовал, чтобы мост открыли.") == [
        ("Пенсионер", "потребовал", "мост открыли", "demand")
    ]


def test_curt_replies_are_quoted(read) -> None:
    assert read("«У нас нет таких людей», — огрызнулся директор завода.") == [
        ("директор завода", "огрызнулся", "У нас нет таких людей", "assert")
    ]
    assert read("Директор бросил курить.") == []


def test_admissions_that_were_not_made(read) -> None:
    assert read("Обвиняемый вину не признал.") == [("Обвиняемый", "признал", "вину", "deny")]
    assert read("Он не сразу признал, что мост закрыт.") == [("", "не сразу признал", "мост закрыт", "assert")]


def test_ones_own_words_are_the_last_speakers(read) -> None:
    assert read("Мэр Иван Крот отверг обвинения. Денег он, по собственным словам, не брал.")[1:] == [
        ("", "по собственным словам", "Денег он не брал", "assert")
    ]


def test_a_place_speaks_amid_what_is_said(read) -> None:
    assert read("Мост, напомнили в министерстве транспорта, построили в 2019 году.") == [
        ("в министерстве транспорта", "напомнили", "Мост построили в 2019 году", "assert")
    ]
    assert read("Поезд опоздал из-за ошибки, заявило в среду АО «Южный путь», построившее ветку.") == [
        ("АО «Южный путь»", "заявило", "Поезд опоздал из-за ошибки", "assert")
    ]
    assert read("В больнице говорят уже о десяти пострадавших.") == [
        ("В больнице", "говорят", "десяти пострадавших", "assert")
    ]


def test_there_is_the_last_place_that_spoke() -> None:
    text = "Газета «Заря» написала об аварии. В управе города подтвердили аварию. Мост, добавили там, закрыли. «Его откроют в мае», — сказали там."
    claims = RuleExtractor().extract(Article(Article.make_id(text), text, "ru")).claims
    assert [(claim.speaker_name, claim.content) for claim in claims[-2:]] == [
        ("В управе города", "Мост закрыли"),
        ("В управе города", "Его откроют в мае"),
    ]


def test_ones_own_guilt_and_facts_are_denied_before_the_cue(read) -> None:
    assert read("Сам Орлов свою причастность к взрыву категорически отрицает.") == [
        ("Сам Орлов", "отрицает", "свою причастность к взрыву", "deny")
    ]
    assert read("Южная сторона факт нарушения границы отрицает, однако переговоры идут.") == [
        ("Южная сторона", "отрицает", "факт нарушения границы", "deny")
    ]
    assert read("Информацию о взрыве в полиции подтвердили.") == [
        ("в полиции", "подтвердили", "Информацию о взрыве", "assert")
    ]
    assert read("Мэр в свою очередь сообщил, что мост закрыт.") == [("Мэр", "сообщил", "мост закрыт", "assert")]


def test_a_speaker_amid_what_stands_behind_a_colon(read) -> None:
    assert read("В фирме считают, что спутник спасут: связь, утверждает Орлов, восстановится в мае.") == [
        ("В фирме", "считают", "спутник спасут", "assert"),
        ("Орлов", "утверждает", "связь восстановится в мае", "assert"),
    ]
    assert read("Мэр возразил: мост, сказал он, закрыли весной.") == [
        ("Мэр", "возразил", "мост, сказал он, закрыли весной", "assert")
    ]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("Врачи предполагают, что вода чистая.", ("Врачи", "предполагают", "вода чистая", "assert")),
        ("Агентство сообщало, что порт открыт.", ("Агентство", "сообщало", "порт открыт", "assert")),
        ("Жители жаловались на плохую воду.", ("Жители", "жаловались", "плохую воду", "assert")),
        ("Ведомство намерено закрыть порт.", ("Ведомство", "намерено", "закрыть порт", "intend")),
        ("Стороны договорились открыть порт.", ("Стороны", "договорились", "открыть порт", "intend")),
        ("Защита просила смягчить приговор.", ("Защита", "просила", "смягчить приговор", "demand")),
        ("Суд постановил вернуть корабль.", ("Суд", "постановил", "вернуть корабль", "demand")),
        ("В отчете указано, что порт закрыт.", ("В отчете", "указано", "порт закрыт", "assert")),
    ],
)
def test_verbs_report_in_every_tense_and_number(read, sentence, claim) -> None:
    assert read(sentence) == [claim]


def test_what_was_offered_in_goods_is_no_demand(read) -> None:
    assert read("Торговцы предлагали свежую рыбу.") == []
    assert read("Торговцы предлагали открыть рынок.") == [("Торговцы", "предлагали", "открыть рынок", "demand")]


def test_a_place_that_speaks_stands_in_the_case_of_a_place(read) -> None:
    assert read("На вопрос жителей ответили, что мост закрыт.") == []
    assert read("В отделе надзора ответили, что мост закрыт.") == [
        ("В отделе надзора", "ответили", "мост закрыт", "assert")
    ]


def test_what_a_thing_is_called_or_taken_for_stands_on_either_side(read) -> None:
    assert read("Мэр считает запрет вредным.") == [("Мэр", "считает", "запрет вредным", "assert")]
    assert read("Мэр считает деньги.") == []
    assert read("Причиной пожара эксперты назвали поджог.") == [
        ("эксперты", "назвали", "Причиной пожара поджог", "assert")
    ]
    assert read("Однако этот прогноз эксперты считают неверным.") == [
        ("эксперты", "считают", "этот прогноз неверным", "assert")
    ]
    assert read("Одним из кандидатов называют мэра Орла.") == []
    assert read("Киевский областной суд счел жалобу поздней.") == [
        ("Киевский областной суд", "счел", "жалобу поздней", "assert")
    ]
    assert read("Мост закрыли весной, считает мэр города.") == [
        ("мэр города", "считает", "Мост закрыли весной", "assert")
    ]


def test_whoever_turns_to_somebody_with_a_request_demands(read) -> None:
    assert read("Жители обратились к главе области с просьбой починить дорогу.") == [
        ("Жители", "обратились", "починить дорогу", "demand")
    ]
    assert read("Жители обратились к главе области.") == []


def test_forecasts_speak_and_traditions_do_not(read) -> None:
    assert read("По прогнозам экспертов, цена упадет.") == [("экспертов", "По прогнозам", "цена упадет", "assert")]
    assert read("Согласно традиции, банк возглавляет мэр.") == []


def test_an_agency_known_by_name_only_passes_on_what_another_said(read) -> None:
    said = [("Мэр", "заявил", "мост закрыт", "assert")]
    assert read("Мэр заявил, что мост закрыт, сообщает РИА Новости.") == said
    assert read("Мэр заявил, что мост закрыт, передает Reuters.") == said
    assert read("Мост закрыли весной, сообщает РИА Новости.") == [
        ("РИА Новости", "сообщает", "Мост закрыли весной", "assert")
    ]


@pytest.mark.parametrize(
    ("sentence", "source", "cue"),
    [
        ("Это установили следователи.", "следователи", "установили"),
        ("Так считает мэр Иван Белов.", "мэр Иван Белов", "считает"),
        ("В этом уверены инженеры.", "инженеры", "уверены"),
        ("Такое мнение высказал инженер.", "инженер", "Такое мнение высказал"),
        ("Об этом на брифинге говорили мэр и министр.", "мэр и министр", "говорили"),
    ],
)
def test_this_and_so_and_such_an_opinion_take_up_the_sentence_before(read, sentence, source, cue) -> None:
    assert read("Мост упал из-за ржавчины. " + sentence) == [(source, cue, "Мост упал из-за ржавчины", "assert")]


def test_an_office_in_the_genitive_behind_a_comma_belongs_to_whom_it_was_according_to(read) -> None:
    assert read("По словам Ивана Белова, мэра города, мост закрыли.") == [
        ("Ивана Белова, мэра города", "По словам", "мост закрыли", "assert")
    ]


@pytest.mark.parametrize(
    ("text", "claim"),
    [
        ("Мэр надеялся, что мост откроют.", ("Мэр", "надеялся", "мост откроют", "assert")),
        ("Мэр не сомневается, что мост откроют.", ("Мэр", "не сомневается", "мост откроют", "assert")),
        ("По расчетам банка, цены выросли.", ("банка", "По расчетам", "цены выросли", "assert")),
        (
            "По предположению полиции, склад сгорел ночью.",
            ("полиции", "По предположению", "склад сгорел ночью", "assert"),
        ),
        ("«Мы устали», — улыбается Анна.", ("Анна", "улыбается", "Мы устали", "assert")),
        ("Киев отказался признать итоги выборов.", ("Киев", "отказался признать", "итоги выборов", "deny")),
        ("Иванов выступает за отмену налога.", ("Иванов", "выступает", "отмену налога", "demand")),
        ("Министр выразил готовность помочь.", ("Министр", "выразил готовность", "помочь", "intend")),
    ],
)
def test_the_further_forms_of_saying_denying_and_planning(read, text, claim) -> None:
    assert read(text) == [claim]


def test_whoever_agrees_or_plays_for_a_club_denies_and_demands_nothing(read) -> None:
    assert read("Министерство согласилось с выводами комиссии.") == []
    assert read("Иванов выступает за клуб «Зенит» с 2010 года.") == []


def test_what_somebody_underlined_or_noted_may_be_a_noun_but_no_feast(read) -> None:
    assert read("Посол отметил важность дружбы.") == [("Посол", "отметил", "важность дружбы", "assert")]
    assert read("Город отметил день рождения поэта.") == []


def test_an_appeal_or_an_order_speaks_and_a_forecast_or_a_report_may_be_a_noun(read) -> None:
    assert read("«Мост закрыт», — говорится в обращении.") == [("в обращении", "говорится", "Мост закрыт", "assert")]
    assert read("«Мост закрыт», — говорится в приказе.") == [("в приказе", "говорится", "Мост закрыт", "assert")]
    assert read("Банк отчитался о росте прибыли.") == [("Банк", "отчитался", "росте прибыли", "assert")]
    assert read("Банк прогнозирует рост цен.") == [("Банк", "прогнозирует", "рост цен", "assert")]


@pytest.mark.parametrize("cue", ["дополнил", "советует", "приговаривает", "произнесла"])
def test_what_is_quoted_before_rarer_words_of_saying(read, cue: str) -> None:
    text = f"«Дороги отремонтируют до конца года», — {cue} Анна Левчук."
    assert read(text)[0][:3] == ("Анна Левчук", cue, "Дороги отремонтируют до конца года")
