from claimcheck.extract.parties import parties


def test_parties_are_found_in_every_script_by_one_id() -> None:
    assert parties("Turkey accuses Iran of it") == {"turkey": "Turkey", "iran": "Iran"}
    assert parties("اتهمت تركيا إيران") == {"turkey": "Turkey", "iran": "Iran"}


def test_a_text_without_parties_names_none() -> None:
    assert parties("") == parties("the price of bread rose again") == {}
