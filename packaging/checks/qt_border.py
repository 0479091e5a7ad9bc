"""Only app, shell, design, system and a feature's `*_view` may reach Qt, even through others.

python packaging/checks/qt_border.py [ROOT]
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import grimp

QT_FREE = re.compile(r"bedtime_app\.(core|storage|features)(\.|$)")
VIEW = re.compile(r"bedtime_app\.features\.\w+\.\w+_view$")
QT = ("PySide6", "shiboken6")


def crossings(graph: grimp.ImportGraph) -> list[str]:
    """The chain of imports by which each module that must not know Qt reaches it."""
    found = []
    for module in sorted(graph.modules):
        if not QT_FREE.match(module) or VIEW.match(module):
            continue
        for qt in QT:
            chain = graph.find_shortest_chain(module, qt) if qt in graph.modules else None
            if chain:
                found.append(" -> ".join(chain))
    return found


def main(root: Path) -> int:
    """Print every crossing in the package below `root`."""
    sys.path.insert(0, str(root))
    graph = grimp.build_graph("bedtime_app", include_external_packages=True, cache_dir=None)
    found = crossings(graph)
    print("\n".join(found) or "Qt stays in app, shell, design, system and the views")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(*sys.argv[1:]).resolve()))
