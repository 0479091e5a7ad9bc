from bedtime_app.core.pacing import Pacing, expected_seconds, gap_after, speaking_seconds
from bedtime_app.core.script_parser import parse_script

PACING = Pacing(part=0.25, sentence=0.6, paragraph=1.2)


def gaps(source: str) -> list[float]:
    script = parse_script(source)
    return [gap_after(script, index, PACING) for index in range(len(script.segments))]


def test_sentences_and_paragraphs_have_their_gaps_and_the_end_has_none() -> None:
    assert gaps("One. Two.\n\nThree.") == [0.6, 1.2, 0.0]


def test_a_written_pause_takes_the_place_of_the_gaps_beside_it() -> None:
    assert gaps("One. [pause 5s] Two.\n\n[pause 200ms]\n\nThree.") == [0.0] * 5


def test_parts_of_one_sentence_follow_closely() -> None:
    assert gaps("so " * 80 + "on; " + "so " * 20 + "it ends.") == [0.25, 0.0]


def test_calm_reading_is_about_125_words_a_minute() -> None:
    assert speaking_seconds("word " * 125) == 60.0
    assert speaking_seconds("word " * 125, rate=0.5) == 120.0


def test_a_language_without_spaces_takes_time_too() -> None:
    assert speaking_seconds("夜は静かです。") > 1.0


def test_a_pause_is_not_hurried_by_the_pace() -> None:
    script = parse_script("[pause 9s] Rest.")

    assert expected_seconds(script, 0, PACING, rate=2.0) == 9.0
