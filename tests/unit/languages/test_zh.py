"""Chinese: who says what, in which words."""

import pytest

from claimcheck.domain.article import Article
from claimcheck.extract.extractor import RuleExtractor


def test_a_clause_follows_the_cue_after_a_comma() -> None:
    text = "外交部表示，所有工程师已经获释。"
    article = Article(id=Article.make_id(text), text=text, language="zh")
    found = [
        (c.speaker, c.cue, c.content, c.attribution.polarity.value) for c in RuleExtractor().extract(article).claims
    ]
    assert found == [("外交部", "表示", "所有工程师已经获释", "assert")]


def test_a_content_may_open_with_its_adjunct_behind_a_bare_cue(read) -> None:
    assert read("国防部否认在边境地区部署导弹。") == [("国防部", "否认", "在边境地区部署导弹", "deny")]


def test_a_clause_before_the_subject_is_its_adjunct_and_no_content(read) -> None:
    assert read("经过三天调查，市教育局承认，食堂的肉已经变质。") == [
        ("市教育局", "承认", "食堂的肉已经变质", "assert")
    ]


def test_a_subject_goes_on_before_its_classifier(read) -> None:
    assert read("州立大学一名教授表示，水库没有漏水。") == [("州立大学一名教授", "表示", "水库没有漏水", "assert")]


def test_a_title_in_book_marks_can_speak(read) -> None:
    assert read("《晨报》报道，两座桥已经封闭。") == [("《晨报》", "报道", "两座桥已经封闭", "assert")]


def test_a_clause_between_subject_and_cue_is_no_part_of_the_source(read) -> None:
    assert read("市长会见工会代表后表示，工厂不会关闭。") == [("市长", "表示", "工厂不会关闭", "assert")]


def test_a_cue_behind_a_comma_shares_the_subject_of_its_sentence(read) -> None:
    assert read("反对党把矛头指向内阁，称预算数字是编出来的。") == [("反对党", "称", "预算数字是编出来的", "assert")]


def test_an_earlier_claim_that_is_called_false_is_denied(read) -> None:
    assert read("公司发言人痛斥这一指控纯属捏造。") == [("公司发言人", "痛斥", "这一指控", "deny")]
    assert read("财政部驳斥这些报道是一厢情愿。") == [("财政部", "驳斥", "这些报道", "deny")]


def test_a_noun_behind_its_modifier_is_no_cue(read) -> None:
    assert read("对他的批评很快传开。法院公布的文件已经上网。") == []


def test_words_that_only_contain_a_cue_or_a_preposition_are_cut_whole(read) -> None:
    assert read("最大反对党宣称，供应商没有参与投标。") == [("最大反对党", "宣称", "供应商没有参与投标", "assert")]


def test_the_particle_of_a_cue_belongs_to_neither_side(read) -> None:
    assert read("外交部否认了有关传言。") == [("外交部", "否认", "有关传言", "deny")]


def test_what_cannot_be_confirmed_is_doubted(read) -> None:
    assert read("警方无法证实枪手已经逃走。") == [("警方", "无法证实", "枪手已经逃走", "doubt")]


def test_finding_is_a_report_behind_a_comma_alone(read) -> None:
    assert read("警方在现场发现两枚弹壳。环境署发现，河水已被污染。") == [("环境署", "发现", "河水已被污染", "assert")]


def test_the_day_between_according_to_and_its_verb_is_no_newspaper(read) -> None:
    assert read("据当地媒体2日报道，大桥已经恢复通车。")[0][2:] == ("大桥已经恢复通车", "assert")


def test_when_it_was_said_is_not_part_of_the_speaker(read):
    assert read("英国首相府19日发表声明说，双方已在渔业等多个领域达成协议。") == [
        ("英国首相府", "发表声明说", "双方已在渔业等多个领域达成协议", "assert")
    ]
    assert read("委员会主席比尔今天（5月2日）表示，这一做法令人不安。")[0][0] == "委员会主席比尔"
    assert read("哈方1日称愿意立即开始新一轮谈判。")[0][:3] == ("哈方", "称", "愿意立即开始新一轮谈判")


def test_a_blank_ends_a_headline(read):
    text = "俄称不会改变局势 乌克兰总统4日称，战机已运抵乌克兰。"
    assert read(text) == [
        ("俄", "称", "不会改变局势", "assert"),
        ("乌克兰总统", "称", "战机已运抵乌克兰", "assert"),
    ]


def test_a_name_may_hold_a_dot(read):
    assert read("科威特副首相法赫德·优素福表示，火灾已造成41人死亡。")[0][0] == "科威特副首相法赫德·优素福"


def test_a_joint_statement_and_a_right_understanding_report_nothing(read) -> None:
    assert read("双方发表关于深化合作的联合声明。干部要正确认识形势。") == []


def test_the_day_and_the_place_of_a_speech_are_no_part_of_the_speaker(read) -> None:
    assert read("挪威首相哈默尔7日在奥斯陆表示，港口将关闭。")[0][:2] == ("挪威首相哈默尔", "表示")
    assert read("挪威国防部长哈默尔7日在结束访问时表示，港口没有关闭。")[0][0] == "挪威国防部长哈默尔"


def test_joined_and_listed_speakers_speak_together(read) -> None:
    assert read("国防部和外交部9日发表联合声明说，桥梁已经修复。") == [
        ("国防部和外交部", "发表联合声明说", "桥梁已经修复", "assert")
    ]
    assert read("哈默尔和林德表示，桥梁已经修复。")[0][0] == "哈默尔和林德"
    assert (
        read("总统林德、总理哈默尔、议会主席奥尔森表示，桥梁已经修复。")[0][0] == "总统林德、总理哈默尔、议会主席奥尔森"
    )


def test_names_that_hold_a_function_word_are_cut_whole(read) -> None:
    assert read("比利时首相施泰因伯格表示，大桥已经恢复通车。")[0][0] == "比利时首相施泰因伯格"
    assert read("共和党议员表示，大桥已经恢复通车。")[0][0] == "共和党议员"


def test_feelings_shown_are_no_claims(read) -> None:
    assert read("市长对遇难者表示沉痛哀悼。") == []
    assert read("市长表示，欢迎代表团来访。") == [("市长", "表示", "欢迎代表团来访", "assert")]


def test_worry_closes_no_clause_as_its_cue(read) -> None:
    assert read("矿井多次进水，引发居民普遍担忧。") == []
    assert read("居民担忧，矿井会再次进水。")[0][1:3] == ("担忧", "矿井会再次进水")


def test_a_ministry_speaks_later_in_its_sentence(read) -> None:
    assert read("水利部今天会商汛情，预计明天有大雨。")[0][:3] == ("水利部", "预计", "明天有大雨")
    assert read("3日上午，工人聚集在厂门口，要求公开录像。")[0][:3] == ("工人", "要求", "公开录像")


def test_a_statement_in_which_it_is_said_is_no_cue(read) -> None:
    assert read("该公司在声明中说，出口全部打开。") == [("该公司", "说", "出口全部打开", "assert")]


def test_a_statement_made_before_its_own_verb_is_no_cue(read) -> None:
    assert read("反对党当天发表声明，谴责内阁关闭口岸的决定。") == [("反对党", "谴责", "内阁关闭口岸的决定", "accuse")]
    assert read("错误言论严重威胁地区稳定。") == []


def test_a_denial_behind_a_comma_ends_what_was_said(read) -> None:
    assert read("反对派指责军队轰炸市场，政府对此予以否认。") == [
        ("反对派", "指责", "军队轰炸市场", "accuse"),
        ("政府", "予以否认", "对此", "deny"),
    ]


def test_a_confirmation_behind_a_comma_ends_what_was_said(read) -> None:
    assert read("反对派称有40人死亡，军方证实了这一说法。") == [
        ("反对派", "称", "有40人死亡", "assert"),
        ("军方", "证实", "这一说法", "assert"),
    ]


def test_a_denial_that_a_medium_reports_stays_in_its_words(read) -> None:
    assert read("不过美国媒体称，美国高级官员否认了这一消息。")[0] == (
        "美国媒体",
        "称",
        "美国高级官员否认了这一消息",
        "assert",
    )


def test_a_cue_inside_another_word_or_a_noun_is_none(read) -> None:
    assert read("展馆推出模拟驾驶舱。本报推出系列报道，吸引读者。") == []
    assert read("按照总体要求，各地推进改革。对企业来说，这是好事。") == []


def test_a_word_of_the_future_that_marks_an_object_plans_nothing(read) -> None:
    assert read("两市市长宣布，将两地关系升格为友好城市。")[0][3] == "assert"
    assert read("财政部宣布，将在五月下调税率。")[0][3] == "intend"


def test_it_should_be_said_demands_nothing(read) -> None:
    assert read("市长表示，应该说改革取得了成效。") == [("市长", "表示", "应该说改革取得了成效", "assert")]


def test_the_names_that_open_a_sentence_speak_behind_its_verb(read) -> None:
    assert read("5月3日，林德和哈默尔在奥斯陆举行会谈，表示双方将扩大合作。") == [
        ("林德和哈默尔", "表示", "双方将扩大合作", "assert")
    ]
    assert read("林德总统分别会见两位市长，重申大桥已经通车。")[0][0] == "林德总统"


def test_the_number_of_the_next_in_a_list_is_no_part_of_what_was_said(read) -> None:
    assert read("市政府宣布，将五月首日定为植树日 4.市图书馆延长开放时间。")[0][2] == "将五月首日定为植树日"


def test_a_blank_before_a_day_ends_a_headline(read) -> None:
    assert read("国防部称控制三座桥 3日，国防部长林德表示，桥梁完好。") == [
        ("国防部", "称", "控制三座桥", "assert"),
        ("国防部长林德", "表示", "桥梁完好", "assert"),
    ]
    assert read("央行称物价上涨4% 财政部长林德5日表示，税率不变。")[0][2] == "物价上涨4%"


def test_what_follows_a_quotation_behind_a_comma_is_the_outlets(read) -> None:
    assert read("市长林德强调“安全第一是我们工作的根本原则”，各地正在检查港口。") == [
        ("市长林德", "强调", "安全第一是我们工作的根本原则", "assert")
    ]


def test_a_noun_that_a_verb_governs_is_no_cue(read) -> None:
    assert read("市政府尚未对此作出任何回应。上万居民受到洪水威胁，道路已经中断。") == []
    assert read("内阁已授权军方就如何回应袭击作出决定。按照市政府要求，工厂已经停产。") == []
    assert read("军方增派两个营，以回应边境袭击。军方必将回应任何挑衅。") == []
    assert read("市政府承诺修建新桥。") == [("市政府", "承诺", "修建新桥", "intend")]


def test_a_thing_expects_nothing_and_what_points_shows_nothing(read) -> None:
    assert read("全市铁路预计发送旅客三万人次。这表明水库是安全的。") == []
    assert read("气象台预计明天有大雨。") == [("气象台", "预计", "明天有大雨", "assert")]


def test_what_is_presented_is_no_claim(read) -> None:
    assert read("市长介绍了港口建设情况。工厂提出了整改方案。") == []
    assert read("市长介绍，港口已经完工。") == [("市长", "介绍", "港口已经完工", "assert")]
    assert read("校长提出，食堂应向家长开放。") == [("校长", "提出", "食堂应向家长开放", "demand")]


def test_a_rule_is_no_source(read) -> None:
    assert read("根据停火协议，大桥将重新开放。根据该法，船只不再通行。") == []


def test_a_visit_or_an_interview_is_no_part_of_the_speaker(read) -> None:
    assert read("市长林德接受采访时说，港口没有关闭。")[0][0] == "市长林德"
    assert read("挪威外长哈默尔1月31日在奥斯陆会见瑞典外长林德时表示，港口没有关闭。")[0][0] == "挪威外长哈默尔"


def test_a_verb_joined_to_another_shares_its_subject(read) -> None:
    assert read("林德会见记者并表示，码头已经完工。") == [("林德", "表示", "码头已经完工", "assert")]
    assert read("林德介绍了港口情况，表示码头已经完工。")[0][0] == "林德"
    assert read("巴西总统席尔瓦-科斯塔热烈祝贺球队夺冠，表示全国都看了比赛。")[0][0] == "巴西总统席尔瓦-科斯塔"


def test_the_subject_stands_behind_what_its_sentence_is_about(read) -> None:
    assert read("围绕停火问题，市政府近日发布公告，要求各方保持克制。") == [
        ("市政府", "要求", "各方保持克制", "demand")
    ]
    assert read("对此外交部发言人表示，大使没有离开。")[0][0] == "外交部发言人"
    assert read("此时校长却告诉记者，食堂没有问题。")[0][0] == "校长"


def test_counted_speakers_keep_their_count(read) -> None:
    assert read("5名挪威前总理发表联合声明说，港口没有关闭。")[0][0] == "5名挪威前总理"


def test_a_name_may_hold_what_else_is_an_adverb(read) -> None:
    assert read("在会见哈默尔时，韩正表示，两国贸易稳步增长。")[0][0] == "韩正"


def test_whom_a_medium_cites_is_the_speaker(read) -> None:
    assert read("有媒体援引知情人士的话报道说，港口没有关闭。") == [("知情人士", "报道说", "港口没有关闭", "assert")]


def test_what_must_be_done_is_demanded(read) -> None:
    assert read("市长表示，要加强防汛值班。")[0][3] == "demand"
    assert read("市长表示，主要加强防汛值班。")[0][3] == "assert"


def test_wrongs_need_a_doer_and_no_negation(read) -> None:
    assert read("外交部表示，敌军违反停火协议。")[0][3] == "accuse"
    assert read("外交部表示，任何势力都不能破坏停火。")[0][3] == "assert"
    assert read("民兵组织称，对港口发动无人机袭击。")[0][3] == "assert"


def test_what_was_condemned_may_stand_before_its_verb(read) -> None:
    assert read("外交部对爆炸事件予以谴责。") == [("外交部", "予以谴责", "爆炸事件", "accuse")]


def test_a_stop_before_a_number_ends_a_sentence(read) -> None:
    assert read("市长表示，大桥已经通车。2024年，市政府修了三座桥。")[0][2] == "大桥已经通车"


def test_published_papers_and_listed_decisions_are_no_claims(read) -> None:
    assert read("商务部公布《五年规划》。内阁的一系列决定引起不满。") == []


def test_instructions_speak_for_who_gives_them(read) -> None:
    assert read("省长对防汛工作作出重要指示强调，各地要加固堤坝。") == [
        ("省长", "作出重要指示强调", "各地要加固堤坝", "demand")
    ]


def test_a_measurement_or_a_notice_belongs_to_its_office(read) -> None:
    assert read("据地震台网正式测定，山区发生四级地震。")[0][2] == "山区发生四级地震"
    assert read("据市气象台消息显示，降雨已经减弱。")[0][2] == "降雨已经减弱"


def test_what_a_medium_reports_has_its_own_subject(read) -> None:
    found = read("据当地媒体报道，市长林德会见工会代表，强调工厂不会关闭。")
    assert found[0] == ("当地媒体", "报道", "市长林德会见工会代表，强调工厂不会关闭", "assert")
    assert found[1][:2] == ("市长林德", "强调")


def test_a_notice_reports_without_a_verb(read) -> None:
    assert read("据市气象台消息，北部地区的降雨已经减弱。") == [
        ("市气象台消息", "据", "北部地区的降雨已经减弱", "assert")
    ]
    assert read("据此，市政府关闭了大桥。") == []


def test_a_headline_may_end_before_a_short_word_and_a_day(read) -> None:
    assert read("两位前市长联合呼吁保护老城 在5日的集会上，居民献了花。") == [
        ("两位前市长", "呼吁", "保护老城", "demand")
    ]


def test_where_it_was_done_is_no_part_of_the_subject_shared(read) -> None:
    assert read("挪威在联合国安理会提交了草案，要求调查事故。")[0][:2] == ("挪威", "要求")
    assert read("市长和议会主席在广场集会，要求调查事故。")[0][0] == "市长和议会主席"


def test_a_denial_may_be_shown(read) -> None:
    assert read("反对派指责军队轰炸市场，军方对此表示否认。")[1] == ("军方", "表示否认", "对此", "deny")
    assert read("民兵组织发布视频称，袭击了港口。")[0][:2] == ("民兵组织", "发布视频称")
    assert read("落实改革总要求，从根本上说就是便民。") == []
    assert read("四中全会提出，扩大对外开放。")[0][0] == "四中全会"


@pytest.mark.parametrize(
    "content",
    [
        "矿山的废水污染了水井",
        "没有一名主管上报泄漏",
        "政府没有提前向居民发出警告",
        "警察向示威者开枪",
        "医院隐瞒了真相",
        "叛军扣押了救护车",
        "公司早就知道管道有问题",
    ],
)
def test_a_wrong_that_another_did_is_an_accusation(read, content) -> None:
    assert read(f"律师说，{content}。")[0][2:] == (content, "accuse")


@pytest.mark.parametrize(
    "content",
    [
        "他没有收受任何贿赂",
        "政府正在打击走私",
        "没有收到任何警告",
        "军队摧毁了三辆坦克",
        "该计划获得支持",
        "这不会改变局势",
    ],
)
def test_what_is_denied_fought_or_a_battle_is_asserted(read, content) -> None:
    assert read(f"局长说，{content}。")[0][2:] == (content, "assert")


@pytest.mark.parametrize("content", ["无意辞职", "在调查结束前不会公布录像", "明年将关闭三家工厂", "正考虑重开学校"])
def test_what_the_speaker_will_do_is_a_plan(read, content) -> None:
    assert read(f"公司表示，{content}。")[0][2:] == (content, "intend")


def test_a_word_that_holds_a_cue_or_a_pronoun_is_none(read) -> None:
    assert read("报告显示，仓库里充斥着过期食品。") == [("报告", "显示", "仓库里充斥着过期食品", "assert")]
    assert read("市政府对码头及其他设施的损坏表示震惊，强调起重机没有检修。") == [
        ("市政府", "强调", "起重机没有检修", "accuse")
    ]
    assert read("大学下属的冰川小组6日通报说，冰川正在融化。") == [
        ("大学下属的冰川小组", "通报说", "冰川正在融化", "assert")
    ]


def test_what_only_can_be_ensured_so_is_ensured_by_nobody(read) -> None:
    assert read("只有按时检修，才能保证大桥不出问题。") == []


def test_not_to_recognise_a_border_is_no_denial(read) -> None:
    assert read("多国不承认这座岛屿为邻国领土。渔会不赞同提高票价。") == []
    assert read("船长不承认受贿。渔会不赞同这种说法。") == [
        ("船长", "不承认", "受贿", "deny"),
        ("渔会", "不赞同", "这种说法", "deny"),
    ]


def test_a_denial_is_of_what_stands_before_it_and_not_of_the_answer_behind_it(read) -> None:
    assert read("市长说，大桥安全。商会对此予以否认，称桥墩有裂缝。") == [
        ("市长", "说", "大桥安全", "assert"),
        ("商会", "予以否认", "对此", "deny"),
        ("商会", "称", "桥墩有裂缝", "assert"),
    ]
    assert read("商会对有关受贿的指控予以否认，称账目清楚。") == [
        ("商会", "予以否认", "有关受贿的指控", "deny"),
        ("商会", "称", "账目清楚", "assert"),
    ]
    assert read("商会否认了媒体的说法，并称账目清楚。") == [
        ("商会", "否认", "媒体的说法", "deny"),
        ("商会", "称", "账目清楚", "assert"),
    ]
    assert read("商会予以否认，称账目清楚。") == [("商会", "称", "账目清楚", "assert")]


def test_who_denies_at_the_end_of_a_sentence_says_what_follows(read) -> None:
    assert read("市长说，大桥安全，商会对此予以否认，称桥墩有裂缝。")[1:] == [
        ("商会", "予以否认", "对此", "deny"),
        ("商会", "称", "桥墩有裂缝", "assert"),
    ]


def test_a_noun_behind_about_is_no_cue(read) -> None:
    assert read("目前，渔会对指控没有作出回应。") == []


def test_a_noun_at_the_end_of_a_list_of_its_attributes_is_no_cue(read) -> None:
    assert read("工厂没有就污染作出详细、可信说明，也没有道歉。") == []


def test_two_nouns_joined_inside_an_adjunct_do_not_hide_the_subject_before_it(read) -> None:
    assert read("校长顾明5日在省立海洋渔业与航运贸易大学典礼上演讲时指出，港口太小。") == [
        ("校长顾明", "指出", "港口太小", "assert")
    ]


def test_what_he_also_said_is_no_part_of_what_he_said(read) -> None:
    assert read("渔会主席谷雨表示，码头太小，他还称航道已经淤塞。") == [
        ("渔会主席谷雨", "表示", "码头太小", "assert"),
        ("渔会主席谷雨", "称", "航道已经淤塞", "assert"),
    ]


def test_an_event_or_an_action_says_nothing(read) -> None:
    assert read("渔会认为，这次行动显示市政府无视渔民的要求。历史表明，海堤挡不住洪水。") == [
        ("渔会", "认为", "这次行动显示市政府无视渔民的要求", "accuse")
    ]


def named(text: str) -> list[str]:
    """The resolved speaker of each attributed claim."""
    claims = RuleExtractor().extract(Article(id=Article.make_id(text), text=text, language="zh")).claims
    return [claim.speaker_id for claim in claims if not claim.unattributed]


def test_a_state_is_known_by_its_whole_name_and_not_by_its_first_character() -> None:
    assert named("伊拉克政府强调，桥梁已经修好。") == ["iraqi-government"]
    assert named("乌干达外交部表示，港口已经开放。") != ["ukrainian-foreign-ministry"]
    assert named("俄外交部表示，港口已经开放。俄称港口没有受损。") == ["russian-foreign-ministry", "russia"]


def test_who_holds_an_office_is_not_the_office() -> None:
    text = "伊朗国防部长谷雨说，桥梁已经修好。国防部表示，路还封着。谷雨称，路很快会开放。"
    minister, ministry, again = named(text)
    assert minister == again != ministry
    assert named("伊朗外交部负责渔业的官员谷雨表示，港口已经开放。") != ["iranian-foreign-ministry"]
    assert named("挪威常驻联合国代表谷雨说，水位已经下降。") != ["united-nations"]


def test_a_character_that_another_name_holds_is_not_that_one() -> None:
    first, second = named("商会主席林德武表示，码头很安全。武林德称，码头有裂缝。")
    assert first != second


def test_to_express_condemnation_of_something_accuses(read) -> None:
    assert read("渔会对海关的搜查表示强烈谴责。") == [("渔会", "表示强烈谴责", "海关的搜查", "accuse")]
    assert read("渔会对此表示强烈谴责和坚决反对。") == []


def test_a_cue_that_ends_a_quoted_name_is_a_noun(read) -> None:
    assert read("军方称，陆军已能应对“混合型威胁”。")[0][1:3] == ("称", "陆军已能应对“混合型威胁”")
    assert len(read("军方称，陆军已能应对“混合型威胁”带来的局面。")) == 1
    assert read("总理对邻国的态度持“严重怀疑”立场。") == []


def test_set_phrases_that_hold_a_cue_report_nothing(read) -> None:
    assert read("会议审议了关于港口条例的决定草案代拟稿。受市政府委托，局长作了说明。") == []
    assert read("讲话澄清模糊认识，鼓舞全体干部。法院驳回了船东的上诉。") == []
    assert read("外交部驳回了这一指控。")[0][1:] == ("驳回", "这一指控", "deny")
    assert read("港务局澄清有关传言。")[0][1:] == ("澄清", "有关传言", "deny")


def test_who_has_the_right_or_duty_to_decide_has_decided_nothing(read) -> None:
    assert read("总统说，岛上居民有权决定自己的前途。") == [("总统", "说", "岛上居民有权决定自己的前途", "assert")]
    assert read("总统说，各方应保证不再开火。") == [("总统", "说", "各方应保证不再开火", "demand")]


def test_demands_behind_their_adjective_are_a_noun(read) -> None:
    assert read("外长说，对方的过分要求阻碍了谈判。") == [("外长", "说", "对方的过分要求阻碍了谈判", "assert")]


def test_when_and_how_often_are_no_part_of_the_speaker(read) -> None:
    assert read("首相林德此前一天强调，港口不会关闭。")[0][0] == "首相林德"
    assert read("联合会第三次宣布将退出谈判。")[0][0] == "联合会"
    assert read("州联邦法院当地时间26日晚发布命令，要求局长出庭。")[0][:3] == ("州联邦法院", "要求", "局长出庭")


def test_a_paper_keeps_its_name_and_a_body_its_own(read) -> None:
    assert read("《北方时报》报道说，港口已经关闭。")[0][0] == "《北方时报》"
    assert read("亚太经合组织称贸易增长放缓。")[0][0] == "亚太经合组织"


def test_blame_and_opposition_are_one_cue(read) -> None:
    assert read("外交部谴责并坚决反对抵近飞行。") == [("外交部", "谴责并坚决反对", "抵近飞行", "accuse")]


def test_a_character_that_two_states_of_the_text_share_names_neither() -> None:
    def speaker(text: str) -> str:
        article = Article(id=Article.make_id(text), text=text, language="zh")
        return RuleExtractor().extract(article).claims[0].speaker_name

    assert speaker("伊称港口没有关闭 港务局说，伊朗的港口仍在开放。") == "Iran"
    assert speaker("伊称港口没有关闭 港务局说，伊拉克的港口仍在开放。") == "Iraq"
    assert speaker("伊称港口没有关闭 港务局说，伊朗和伊拉克的港口仍在开放。") == "伊"


@pytest.mark.parametrize(
    "text",
    [
        "塔斯社援引国防部消息称，军方否认炮击该镇。",
        "据塔斯社援引国防部消息报道，军方否认炮击该镇。",
    ],
)
def test_whom_an_agency_cites_on_a_denial_is_kept_in_its_chain(text: str) -> None:
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "zh")).claims if one.speaker_name == "army")
    assert (claim.cue, claim.content, claim.attribution.polarity.value) == ("否认", "炮击该镇", "deny")
    assert claim.attribution.reported_by == ("TASS", "Ministry of Defence")


def test_a_name_and_its_verb_sign_a_quotation_that_is_a_sentence(read) -> None:
    assert read("水务局局长王明表示，堤坝安全。“我们5月检查过堤坝。”他说。他还强调：“闸门都是新的。”") == [
        ("水务局局长王明", "表示", "堤坝安全", "assert"),
        ("", "说", "我们5月检查过堤坝", "assert"),
        ("", "强调", "闸门都是新的", "assert"),
    ]


def test_who_denies_stands_behind_the_passive(read) -> None:
    assert read("这一指控遭到军方否认。") == [("军方", "否认", "这一指控", "deny")]
    assert read("这一说法遭到美国和伊朗的否认。") == [("美国和伊朗", "否认", "这一说法", "deny")]
    assert read("有关停火的报道随后被以色列总理办公室断然否认，双方各执一词。") == [
        ("以色列总理办公室", "断然否认", "有关停火的报道", "deny")
    ]
    assert read("报告的真实性遭到专家质疑。") == [("专家", "质疑", "报告的真实性", "doubt")]
    assert read("当地消防系统的应对也遭到质疑。") == []


def test_at_once_is_no_part_of_the_subject(read) -> None:
    assert read("外交部立即否认了这一报道。") == [("外交部", "否认", "这一报道", "deny")]
    assert read("市长听后当即反驳：“他的话不能信。”") == [("市长", "反驳", "他的话不能信", "assert")]
    assert read("警方坚持说没有使用武力。") == [("警方", "坚持说", "没有使用武力", "assert")]


def test_and_before_a_cue_joins_nouns_or_ends_a_name(read) -> None:
    assert read("崔景和表示，列车没有超速。") == [("崔景和", "表示", "列车没有超速", "assert")]
    assert read("施压和威胁不是解决问题的正确方式。") == []
    assert read("总统强调，要以更大勇气和决心深化改革。") == [("总统", "强调", "要以更大勇气和决心深化改革", "demand")]


@pytest.mark.parametrize(
    "text",
    [
        "活动展示了市民的坚定决心，也反映了民意。",
        "工程推进到新的战略要求、新的投资环境。",
        "会上提出多项重要主张，引起关注。",
        "居委会执行“五不准”要求，切实保障供水。",
    ],
)
def test_what_a_thing_owns_a_list_holds_or_a_verb_governs_is_a_noun(read, text: str) -> None:
    assert read(text) == []


def test_a_cue_before_with_is_a_verb(read) -> None:
    assert read("林德否认与厂方有来往。") == [("林德", "否认", "与厂方有来往", "deny")]


def test_adverbs_before_a_cue_are_no_verb_of_its_clause(read) -> None:
    assert read("军方已正式承认误伤平民。") == [("军方", "承认", "误伤平民", "assert")]


def test_the_speaker_begins_behind_the_cue_in_whose_object_he_stands(read) -> None:
    assert read("市长注意到公司表示桥梁安全。") == [("公司", "表示", "桥梁安全", "assert")]
    assert read("警方公布的图表显示，车速过快。")[0][1:3] == ("显示", "车速过快")


@pytest.mark.parametrize("adverb", ["最后", "纷纷", "一向", "才", "坚定", "都"])
def test_an_adverb_between_speaker_and_cue_is_no_part_of_him(read, adverb: str) -> None:
    assert read(f"两国元首{adverb}认为，桥梁安全。") == [("两国元首", "认为", "桥梁安全", "assert")]


def test_an_attribute_that_opens_with_its_own_preposition_belongs_to_the_speaker(read) -> None:
    assert read("以林德为首的委员会提出“先修桥、后修路，年底全线通车”。")[0][0] == "以林德为首的委员会"


def test_words_that_hold_a_cue_or_a_preposition_report_nothing(read) -> None:
    assert read("我们不想称王称霸，也不怕威胁。") == []
    assert read("中共某市委决定，水价不变。") == [("中共某市委", "决定", "水价不变", "intend")]


def test_a_talk_that_is_given_is_a_cue_with_its_verb(read) -> None:
    assert read("公司发言人发表谈话表示，桥梁安全。") == [("公司发言人", "发表谈话表示", "桥梁安全", "assert")]


def test_the_subject_that_opens_its_sentence_ends_where_its_verb_begins(read) -> None:
    assert read("林德请哈默尔转达对市长的问候，指出桥梁安全。")[0][:2] == ("林德", "指出")
    assert read("8日，在市议会会议上，渔民代表近70户业主发言，指出桥梁不安全。")[0][0] == "渔民代表"
    assert read("林德阐述了公司的立场，指出桥梁安全。")[0][0] == "林德"


def test_a_pronoun_that_opens_its_sentence_is_the_subject_of_a_later_cue(read) -> None:
    text = "港务局局长王明表示，码头安全。船主林德说，码头要关闭。林德去过码头。他高度重视安全，强调闸门都是新的。"
    assert read(text)[-1] == ("", "强调", "闸门都是新的", "assert")


def test_an_object_before_its_cue_is_no_speaker(read) -> None:
    assert read("林德将事故原因归咎于厂方管理不善。")[0][:2] == ("林德", "归咎于")
    assert read("市政府8日发布调查报告，将事故原因归咎于厂方。") == [("市政府", "归咎于", "厂方", "accuse")]


def test_what_is_to_be_said_yet_is_no_claim(read) -> None:
    assert read("各国应重申停火协议有效。") == []
    assert read("协议不再承认该线为边界。") == []
    assert [cue for _, cue, *_ in read("公司称，计划宣布关闭工厂。")] == ["称"]


@pytest.mark.parametrize(
    ("opening", "speaker"),
    [
        ("市长哈默尔8日会见船主林德。", "市长哈默尔"),
        ("林德转达对船主们的问候。", "林德"),
        ("听证会结束后，林德接受了采访。", "林德"),
    ],
)
def test_he_is_who_opened_the_sentence_before_with_his_verb(opening: str, speaker: str) -> None:
    text = f"船主奥尔森说，码头要关闭。{opening}他指出，闸门都是新的。林德离开了会场。"
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "zh")).claims if one.cue == "指出")
    assert claim.speaker == speaker


def test_a_meeting_is_no_he() -> None:
    text = "船主奥尔森说，码头要关闭。五中全会决定，水价不变。他强调，闸门都是新的。"
    (claim,) = (one for one in RuleExtractor().extract(Article("a", text, "zh")).claims if one.cue == "强调")
    assert claim.speaker == "船主奥尔森"


def test_the_subject_of_a_later_cue_is_whole(read) -> None:
    assert read("党主席、政府总理林德作出批示，要求彻查事故。")[0][0] == "党主席、政府总理林德"
    assert read("外长林德2日在会上缅怀遇难者，强调桥梁安全。")[0][0] == "外长林德"
    assert read("由船主成立的委员会5日发出通知，要求关闭码头。")[0][0] == "委员会"
    assert read("13日到18日，码头工人举行罢工，要求提高待遇。")[0][0] == "码头工人"
    assert read("央行公布的会议纪要显示，通胀放缓。")[0][:2] == ("央行公布的会议纪要", "显示")
    assert read("水利部发布，今年完成整治，将督促各地清淤。")[0][0] == "水利部"


def test_an_owner_or_a_statement_at_the_head_of_its_sentence_may_speak(read) -> None:
    assert read("来自各地法院的雇员8日举行示威，要求提高待遇。") == [
        ("来自各地法院的雇员", "要求", "提高待遇", "demand")
    ]
    assert read("声明还强烈谴责炮击。") == [("声明", "谴责", "炮击", "accuse")]


@pytest.mark.parametrize(
    ("text", "speaker", "cue"),
    [
        ("海关总署今天（2月3日）公布的数据显示，出口上升。", "海关总署", "显示"),
        ("州警方当地时间27日晚上称，嫌疑人已经落网。", "州警方", "称"),
        ("外交部当天发表声明谴责炮击。", "外交部", "谴责"),
        ("领导人林德发表电视讲话称，桥梁安全。", "领导人林德", "称"),
        ("包括渔民代表在内的多方呼吁停火。", "包括渔民代表在内的多方", "呼吁"),
        ("港务局8日发布报告，指出闸门老化。", "港务局", "指出"),
    ],
)
def test_day_and_statement_before_a_cue_are_no_part_of_the_speaker(read, text: str, speaker: str, cue: str) -> None:
    assert read(text)[0][:2] == (speaker, cue)


def test_what_a_thing_settles_is_no_plan(read) -> None:
    assert read("山谷的地形决定了桥梁的走向。") == []
    assert read("央行不再明确承诺加息。") == []


def test_a_document_that_its_body_owns_speaks_for_it(read) -> None:
    assert read("工业联合会日前发布的报告称，出口下降。") == [("工业联合会", "报告称", "出口下降", "assert")]
    assert read("对外联络局局长林德介绍，码头已经修复。") == [("对外联络局局长林德", "介绍", "码头已经修复", "assert")]


@pytest.mark.parametrize(
    "text",
    [
        "周宁表示，山方愿同海方加强合作。",
        "周宁表示，山方一贯重视两国友好，愿与海方共同落实协议。",
        "周宁表示，愿意继续推进谈判。",
    ],
)
def test_what_a_side_is_willing_to_do_is_no_plan_yet(read, text: str) -> None:
    assert [(source, polarity) for source, _, _, polarity in read(text)] == [("周宁", "assert")]


def test_words_that_only_look_like_cues(read) -> None:
    assert read("周宁指出，港口要加强调研论证。") == [("周宁", "指出", "港口要加强调研论证", "demand")]
    assert read("港务局称，渔民所称损失与事实不符。") == [("港务局", "称", "渔民所称损失与事实不符", "assert")]


def test_a_speech_goes_on_over_its_paragraph(read) -> None:
    text = (
        "总统周宁表示，两国友谊历史悠久。今年港口如期开放。山方愿同海方加强合作。希望港口早日扩建。 副总统等参加会见。"
    )
    assert read(text) == [
        ("总统周宁", "表示", "两国友谊历史悠久", "assert"),
        ("总统周宁", "表示", "今年港口如期开放", "assert"),
        ("总统周宁", "表示", "山方愿同海方加强合作", "assert"),
        ("总统周宁", "表示", "希望港口早日扩建", "assert"),
    ]


@pytest.mark.parametrize(
    "behind",
    [
        " 希望小学今天开学。",  # another paragraph
        "港口今天关闭。火灾已被扑灭。",  # nothing shows whose words they are
        "据山海社报道，船只停航。我们的港口需要改造。",  # a medium's report between
    ],
)
def test_a_speech_ends_where_nothing_shows_that_it_goes_on(read, behind: str) -> None:
    text = "总统周宁表示，两国友谊历史悠久。" + behind
    assert [content for source, _, content, _ in read(text) if source == "总统周宁"] == ["两国友谊历史悠久"]


@pytest.mark.parametrize(
    "source, mark",
    [
        ("山海港务局26日发布的消息", "据"),
        ("山海统计局今天（1月4日）公布的数据", "根据"),
        ("渔民联合会4月的最新预测", "根据"),
        ("港务局的初步评估", "根据"),
    ],
)
def test_a_document_with_its_day_is_the_source(read, source: str, mark: str) -> None:
    assert read(f"{mark}{source}，港口有三人受伤。") == [(source, mark, "港口有三人受伤", "assert")]


def test_what_stands_before_an_inner_document_is_not_its_content(read) -> None:
    assert read("周宁表示，根据港务局的评估，损失约三亿元。") == [
        ("周宁", "表示", "根据港务局的评估，损失约三亿元", "assert")
    ]


def test_what_media_only_pass_on_is_their_sources(read) -> None:
    assert read("据山国媒体报道，港务局局长周宁在接受采访时说，港口已关闭。") == [
        ("港务局局长周宁", "说", "港口已关闭", "assert")
    ]
    assert [source for source, *_ in read("据山国媒体报道，港口已关闭。")] == ["山国媒体"]
