"""No view-model hands QML an object that Python might forget: only its list models and views.

Both are parented to it, and live as long; a view behind a slot could be anybody's.

python packaging/checks/view_objects.py [ROOT]
"""

from __future__ import annotations

import importlib
import inspect
import sys
import typing
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QMetaObject, QObject

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

POINTER = ("*", "QObject", "QVariant")
"""Ends of type names behind which an object may hide; QVariantList and QVariantMap are values."""


def _lives_as_long(getter: object) -> bool:
    """Whether the getter promises a list model or a view; the name is looked up, not guessed."""
    try:
        promised = typing.get_type_hints(getter).get("return")
    except NameError:  # imported for type checking only
        module = sys.modules[getattr(getter, "__module__", "")]
        promised = _for_type_checking(module, inspect.get_annotations(getter).get("return", ""))  # type: ignore[arg-type]  # a getter is a function
    if not inspect.isclass(promised) or not issubclass(promised, QObject):
        return False
    return issubclass(promised, QAbstractItemModel) or promised.__module__.endswith("_view")


def _for_type_checking(module: ModuleType, name: str) -> object:
    models = importlib.import_module("bedtime_app.design.record_list_model")
    return getattr(models, name, getattr(module, name, None))


def loose_objects(view: type[QObject]) -> Iterator[str]:
    """Properties and slots of `view` that hand out an object which is not its own."""
    described: QMetaObject = getattr(view, "staticMetaObject")  # noqa: B009 - not in Qt's stubs
    for index in range(described.propertyOffset(), described.propertyCount()):
        prop = described.property(index)
        name, kind = str(prop.name()), str(prop.typeName())
        if not kind.endswith(POINTER):
            continue
        getter = getattr(inspect.getattr_static(view, name, None), "fget", None)
        if getter is None or not _lives_as_long(getter):
            yield f"{view.__name__}.{name} hands out {kind}"
    for index in range(described.methodOffset(), described.methodCount()):
        method = described.method(index)
        name, kind = method.name().toStdString(), str(method.typeName())
        if kind.endswith(POINTER):
            yield f"{view.__name__}.{name}() hands out {kind}"


def views(root: Path) -> Iterator[type[QObject]]:
    """Every QObject defined in a `*_view` module below `root`."""
    for path in sorted((root / "bedtime_app").rglob("*_view.py")):
        module = importlib.import_module(".".join(path.relative_to(root).with_suffix("").parts))
        for thing in vars(module).values():
            own = inspect.isclass(thing) and thing.__module__ == module.__name__
            if own and issubclass(thing, QObject):
                yield thing


def main(root: Path) -> int:
    """Print every loose object below `root`."""
    sys.path.insert(0, str(root))
    found = [trouble for view in views(root) for trouble in loose_objects(view)]
    print("\n".join(found) or "views hand out values, and what is parented to them, only")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(Path(*sys.argv[1:]).resolve()))
