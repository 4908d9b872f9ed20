from hashlib import sha256

from claimcheck.text.likeness import copies, signature, united

STORY = (
    "A car bomb killed at least twelve people near a market in the old town on Monday, the mayor said. Rescue workers "
    "searched the rubble until dawn while the police closed every road that leads to the river. No group has said that "
    "it was behind the attack, which came two days before a vote that the opposition wants to see postponed. Shops "
    "stayed shut all day."
)
CUT = "RADES (Reuters) - " + STORY[: STORY.index(" Shops")]
OTHER = (
    "The mayor said that a dozen people died when a car exploded beside the market. Witnesses spoke of a white van "
    "that had been parked there since the morning, and a hospital asked the town for blood. The interior minister "
    "blamed smugglers, while the governor spoke of an accident and asked people to stay calm until experts have looked."
)


def test_a_cut_copy_with_a_dateline_is_found_and_another_report_of_the_same_event_is_not():
    texts = {"wire": STORY, "reprint": CUT, "other": OTHER}
    assert copies({name: signature(text) for name, text in texts.items()}) == [("reprint", "wire")]


def test_a_copy_in_arabic_is_found_whatever_its_vowel_marks():
    text = "قالت وزارة الدفاع الروسية إن طائراتها تدعم أربع مجموعات من الجيش السوري الحر في شمال البلاد منذ أسابيع"
    marked = text.replace("قالت", "قَالَتْ").replace("أسابيع", "اسابيع")
    assert copies({"a": signature(text), "b": signature(marked)}) == [("a", "b")]


def test_the_same_text_has_the_same_signature_and_an_empty_one_has_one_too():
    assert sha256(signature(STORY)).hexdigest().startswith("f0a9e72376ff")  # on every machine
    assert len(signature("")) == len(signature(STORY)) == 512


def test_copies_of_copies_have_one_least_name():
    assert united(["a", "b", "c", "d"], [("b", "c"), ("a", "c")]) == {"a": "a", "b": "a", "c": "a", "d": "d"}
