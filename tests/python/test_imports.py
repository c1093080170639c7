# SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
"""Imports of the package go one way, in the order of frontend/python/README.md."""

import ast
import pathlib
import re

import graft

_FOLDER = pathlib.Path(graft.__file__).resolve().parent
_MODULES = {path.stem: path for path in _FOLDER.glob("*.py")}


def _imported(path):
    """Yields the modules of the package that a source imports, also inside of functions."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{path} has a relative import"
            names = [f"{node.module}.{alias.name}" for alias in node.names]
        else:
            continue
        for package, *rest in (name.split(".") for name in names):
            if package == "graft":
                known = rest and (rest[0] in _MODULES or rest[0] == "_graft")
                yield rest[0] if known else "__init__"


def _circle(arrows):
    """Returns the modules of one circle, the first also at the end, or an empty list."""
    done = set()

    def visit(module, path):
        if module in path:
            return [*path[path.index(module):], module]
        if module not in done:
            for below in sorted(arrows.get(module, ())):
                circle = visit(below, [*path, module])
                if circle:
                    return circle
            done.add(module)
        return []
    return next(filter(None, (visit(module, []) for module in sorted(arrows))), [])


def test_no_circle():
    """No module imports itself through others, at its top or in a function."""
    arrows = {name: set(_imported(path)) for name, path in _MODULES.items()}
    assert any(arrows.values())
    assert _circle(arrows) == []


def test_circles_are_found():
    """A circle is found wherever it begins."""
    assert _circle({"a": {"b"}, "b": {"c", "d"}, "c": set(), "d": {"b"}}) == ["b", "d", "b"]
    assert _circle({"a": {"b", "c"}, "b": {"c"}, "c": set()}) == []


def test_readme_has_the_order():
    """The README lists every module once; a module imports only those above it."""
    text = (_FOLDER.parent / "README.md").read_text().partition("## The bindings")[0]
    listed = re.findall(r"^\| `(\w+)` \|", text, re.MULTILINE)
    assert sorted(listed) == sorted([*_MODULES, "_graft"])
    for place, module in enumerate(listed):
        if module != "_graft":
            assert set(_imported(_MODULES[module])) <= set(listed[:place]), module
