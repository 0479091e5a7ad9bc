"""Mends three gaps in PySide6's stubs, so that mypy knows what a view-model's properties are.

WORKAROUND: the stubs of PySide6 6.12 call `Property` no descriptor (so `view.title` would be a
`Property`, not a `str`), refuse its type by name ("QVariantList"), and call `QmlUncreatable(…)` no
decorator. See docs/decisions/0010-checks.md.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from mypy.plugin import FunctionContext, FunctionSigContext, MethodContext, Plugin
from mypy.types import AnyType, CallableType, FunctionLike, Type, TypeOfAny, get_proper_type

if TYPE_CHECKING:
    from collections.abc import Callable

PROPERTY = "PySide6.QtCore.Property"
UNCREATABLE = "PySide6.QtQml.QmlUncreatable"


def _read_as_its_getter(context: MethodContext) -> Type:
    """`functools.cached_property` is typeshed's generic descriptor: through an object it is T."""
    getter = get_proper_type(context.arg_types[0][0]) if context.arg_types[0] else None
    if not isinstance(getter, CallableType):
        return context.default_return_type
    return context.api.named_generic_type("functools.cached_property", [getter.ret_type])


def _type_by_name(context: FunctionSigContext) -> FunctionLike:
    signature = context.default_signature
    anything = AnyType(TypeOfAny.special_form)
    return signature.copy_modified(arg_types=[anything, *signature.arg_types[1:]])


class QtPlugin(Plugin):
    """What mypy asks."""

    def get_method_hook(self, fullname: str) -> Callable[[MethodContext], Type] | None:
        """A decorated getter reads as what it returns."""
        return _read_as_its_getter if fullname == f"{PROPERTY}.__call__" else None

    def get_function_signature_hook(
        self, fullname: str
    ) -> Callable[[FunctionSigContext], FunctionLike] | None:
        """A property's type may be named."""
        return _type_by_name if fullname == PROPERTY else None

    def get_function_hook(self, fullname: str) -> Callable[[FunctionContext], Type] | None:
        """`QmlUncreatable(reason)` may decorate a class."""
        return (lambda _: AnyType(TypeOfAny.special_form)) if fullname == UNCREATABLE else None


def plugin(_version: str) -> type[Plugin]:
    """Where mypy begins."""
    return QtPlugin
