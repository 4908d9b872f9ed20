"""Imports point down only; each heavy library is used in its own room."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[2] / "claimcheck"

# A file may import rooms on lower levels, its own room, and (level 1 only) names standing before it in the row.
LEVELS = [
    ["errors", "devices", "domain", "settings", "modelcards", "plugins", "protocols"],
    ["languages", "text"],
    ["ingest", "extract", "tagging", "retrieve", "score", "dispute", "storage"],
    ["pipeline", "desk", "evaluation", "training"],
    ["assembly"],
    ["cli", "dashboard", "api"],
]
ORDERED_LEVELS = {0, 1}  # within these, a room may import those named before it
LEVEL_OF = {room: level for level, rooms in enumerate(LEVELS) for room in rooms}

ALLOWED_IN = {
    "sqlalchemy": {"storage"},
    "alembic": {"storage"},
    "streamlit": {"dashboard"},
    "torch": {"devices", "retrieve", "score", "tagging", "training"},
    "transformers": {"retrieve", "score", "tagging", "training"},
    "sentence_transformers": {"retrieve", "score", "training"},
}
HEAVY = {"torch", "transformers", "sentence_transformers", "sklearn", "scipy"}  # never at import


def room_of(file: Path) -> str:
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(tree: ast.AST) -> list[tuple[int, str]]:
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            found += [(node.lineno, alias.name) for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: relative import"
            names = [node.module or ""]
            if node.module == "claimcheck":
                names = [f"claimcheck.{alias.name}" for alias in node.names]
            found += [(node.lineno, name) for name in names]
    return found


def may_import(room: str, target: str) -> bool:
    if room == target:
        return True
    level, target_level = LEVEL_OF[room], LEVEL_OF[target]
    if level == target_level:
        row = LEVELS[level]
        return level in ORDERED_LEVELS and row.index(target) < row.index(room)
    return target_level < level


def broken_lines(file: Path) -> list[str]:
    room, source = room_of(file), file.read_text(encoding="utf-8")
    if room == "__init__":
        return []
    tree = ast.parse(source)
    where = f"claimcheck/{file.relative_to(PACKAGE)}"
    if room not in LEVEL_OF:
        return [f"{where}: room {room!r} stands on no level; see docs/architecture.md"]
    broken = []
    for line, name in imports(tree):
        top, *rest = name.split(".")
        if top == "claimcheck" and rest and rest[0] in LEVEL_OF and not may_import(room, rest[0]):
            broken.append(f"{where}:{line}: {room} may not import {rest[0]}")
        if room not in ALLOWED_IN.get(top, {room}):
            broken.append(f"{where}:{line}: {top} is used only in {', '.join(sorted(ALLOWED_IN[top]))}")
    top_level = [node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)]
    for node in top_level:
        for line, name in imports(node):
            if name.split(".")[0] in HEAVY:
                broken.append(f"{where}:{line}: {name} is imported when the module is; import it where it is used")
    if room != "settings" and "os.environ" in source:
        broken.append(f"{where}: os.environ is read in settings.py alone")
    return broken


@pytest.mark.parametrize("file", sorted(PACKAGE.rglob("*.py")), ids=lambda file: str(file.relative_to(PACKAGE)))
def test_imports_point_down(file: Path) -> None:
    assert broken_lines(file) == []


def test_a_line_against_the_arrows_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(globals(), "PACKAGE", tmp_path)
    room = tmp_path / "text"
    room.mkdir()
    (room / "bad.py").write_text("import torch\nfrom claimcheck.storage import store\n", encoding="utf-8")
    broken = broken_lines(room / "bad.py")
    assert "claimcheck/text/bad.py:2: text may not import storage" in broken
    assert any(line.startswith("claimcheck/text/bad.py:1: torch is used only in") for line in broken)


def test_no_unsafe_html_and_no_pickle() -> None:
    for file in [*PACKAGE.rglob("*.py"), PACKAGE.parent / "app.py"]:
        source = file.read_text(encoding="utf-8")
        for unsafe in ("unsafe_allow_html", "import pickle", "torch.load(", "yaml.load("):
            assert unsafe not in source, f"{file.name} uses {unsafe}"
