import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")])
LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
PLACE = re.compile(r"`([\w.]+/[\w./]*)`")
DROPPED = re.compile(r"^(#+ |\*\*)(dropped|alternatives)", re.IGNORECASE | re.MULTILINE)
DECISIONS = sorted(ROOT.glob("docs/decisions/[0-9]*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_to_something_that_is_there(page: Path) -> None:
    targets = LINK.findall(page.read_text(encoding="utf-8"))

    assert [target for target in targets if not (page.parent / target).exists()] == []


def test_every_file_that_the_architecture_names_is_there() -> None:
    text = (ROOT / "docs/architecture.md").read_text(encoding="utf-8")
    named = [name for name in PLACE.findall(text) if "letter" not in name]

    assert named
    assert [
        name
        for name in named
        if not (ROOT / name).exists() and not (ROOT / "bedtime_app" / name).exists()
    ] == []


def test_decisions_are_numbered_without_gaps_and_listed() -> None:
    listed = re.findall(
        r"\]\((\d{4}-[\w-]+\.md)\)", (ROOT / "docs/decisions/README.md").read_text()
    )

    assert [path.name for path in DECISIONS] == listed
    assert [int(name[:4]) for name in listed] == list(range(1, len(listed) + 1))


@pytest.mark.parametrize("decision", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_names_what_was_dropped(decision: Path) -> None:
    assert DROPPED.search(decision.read_text(encoding="utf-8"))


def test_the_table_of_dependencies_knows_every_library_of_the_project() -> None:
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    needed = re.search(r"\ndependencies = \[(.*?)\n\]", project, re.DOTALL)
    known = (ROOT / "docs/decisions/0006-libraries-we-lean-on.md").read_text(encoding="utf-8")

    assert needed
    names = re.findall(r'"([\w-]+)', needed[1])
    assert [name for name in names if name not in known] == []
