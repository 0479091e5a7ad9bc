from functools import reduce

import pytest

from bedtime_app.core.joined_script import joined
from bedtime_app.core.script import Say
from bedtime_app.core.script_parser import parse_script


@pytest.mark.parametrize("number", [1, 2, 3])
def test_joined_scripts_keep_every_sentence_at_its_place(number: int) -> None:
    scripts = [
        parse_script("---\ntitle: One\nlanguage: en\n---\n\nAh. Oh.\n\n[pause 2s]\n\nEh."),
        parse_script("Second words here.\n\nAnd more."),
        parse_script("Third."),
    ][:number]
    whole = reduce(joined, scripts)
    says = [segment for segment in whole.segments if isinstance(segment, Say)]
    assert all(whole.text[say.start : say.end] == say.text for say in says)
    assert [say.paragraph for say in says] == sorted(say.paragraph for say in says)
    assert len(whole.segments) == sum(len(script.segments) for script in scripts)
