"""Spanish: who says what, in which words."""


def test_the_day_between_cue_and_complementiser_is_no_part_of_the_content(read) -> None:
    assert read("La federación denunció el martes que tres de sus afiliados fueron detenidos.") == [
        ("La federación", "denunció", "tres de sus afiliados fueron detenidos", "accuse")
    ]
