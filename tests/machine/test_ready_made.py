"""Functions that are compiled when the site is built: the same as if the browser had compiled them."""

from __future__ import annotations

import types
import zipfile

import pytest

from calculator.build.runtime import pack, ready_made

METHOD = """def __create_fn__(double):
 def doubled(self, x=1):
  return double * (x + here)
 return (doubled,)"""
LAMBDA = "lambda _cls, a: make(_cls, (a, here))"


def module(*texts: str) -> types.ModuleType:
    made = types.ModuleType("ready_made")
    exec(ready_made.module(texts), made.__dict__)
    return made


@pytest.mark.parametrize("known", [(), (METHOD, LAMBDA)])
def test_a_function_lives_in_the_module_that_asks_for_it(known):
    its = {"here": 2, "make": lambda cls, values: cls(values), "__name__": "its"}
    asked = module(*known)
    [doubled] = asked.function(METHOD, its)(10)
    assert doubled(None) == 30
    assert asked.function(LAMBDA, its)(list, 1) == [1, 2]
    assert asked.function(METHOD, its).__module__ == "its"
    assert asked.unknown == ([] if known else [METHOD, LAMBDA, METHOD])


def test_only_what_compiles_is_changed():
    with zipfile.ZipFile(pack.PYODIDE / pack.STANDARD_LIBRARY) as archive:
        whole = {name: archive.read(name) for name in ready_made.ASKING}
    for name, changed in ready_made.asking(whole).items():
        lines = set(whole[name].splitlines()) ^ set(changed.splitlines())
        assert len(lines) == 2 and all(b"txt" in line or b"__new__ = " in line for line in lines)


def test_another_python_that_compiles_elsewhere_is_told():
    with pytest.raises(ValueError, match=r"dataclasses\.py .* compiles elsewhere"):
        ready_made.asking(dict.fromkeys(ready_made.ASKING, b"pass"))
