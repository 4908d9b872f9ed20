"""The name of a person behind an office, where no blank parts words."""

import pytest

from claimcheck.extract.gazetteer import gazetteer
from claimcheck.extract.hannames import han_name
from claimcheck.extract.lexicon import lexicon
from claimcheck.extract.speakers import Speaker, SpeakerBook


def speakers(*mentions: str) -> list[Speaker]:
    book = SpeakerBook(lexicon("zh"), gazetteer())
    return [book.named(mention) for mention in mentions]


@pytest.mark.parametrize(
    ("mention", "name"),
    [
        ("以色列国防部长卡茨", "卡茨"),
        ("欧洲议会国际贸易委员会主席贝恩德·朗格", "贝恩德·朗格"),
        ("世卫组织总干事高级顾问布鲁斯·艾尔沃德", "布鲁斯·艾尔沃德"),
        ("黎巴嫩外交部长阿卜杜拉·布·哈比卜", "阿卜杜拉·布·哈比卜"),
    ],
)
def test_a_name_stands_behind_the_last_office(mention: str, name: str) -> None:
    assert han_name(mention, lexicon("zh")) == name


@pytest.mark.parametrize(
    "mention",
    ["以总理办公室", "金砖国家轮值主席国巴西", "外交部发言人毛宁", "美国官员", "加拿大货运司机工会", "卡茨", ""],
)
def test_no_name_is_seen_that_no_office_shows(mention: str) -> None:
    assert han_name(mention, lexicon("zh")) == ""


def test_a_person_is_one_speaker_whatever_office_the_article_gives() -> None:
    found = speakers("伊朗外长阿拉格齐", "伊朗外交部长阿拉格齐", "阿拉格齐")
    assert {(speaker.name, speaker.kind, speaker.state) for speaker in found} == {("阿拉格齐", "person", "iran")}
    assert len({speaker.id for speaker in found}) == 1


def test_two_of_one_surname_stay_apart() -> None:
    (one,), (other,) = speakers("以色列外长科恩"), speakers("法国外长科恩")
    assert one.name == other.name == "科恩"
    assert one.id != other.id


def test_a_surname_without_a_known_state_keeps_its_office() -> None:
    assert speakers("塞尔维亚总统武契奇")[0].name == "塞尔维亚总统武契奇"
