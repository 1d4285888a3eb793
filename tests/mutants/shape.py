"""Source in, the same source out, written so that mutmut mutates what we mean it to, and nothing else.

- mutmut leaves decorated functions alone, and much of the core is properties and idioms. A decorator is written
  out as the assignment that it stands for, so that their bodies are mutated like any other.
- The wording of a sentence is no decision: a string of several words goes into triple quotes, which mutmut leaves
  alone.
"""

from __future__ import annotations

import re

import libcst as cst

KEPT = ("staticmethod", "classmethod")  # mutmut knows these two
WORDING = re.compile(r"[\w,.:;)?] [\w(“]")


def shaped(source: str) -> str:
    return cst.parse_module(source).visit(_Shape()).code


class _Shape(cst.CSTTransformer):
    def leave_FunctionDef(self, original_node, updated_node: cst.FunctionDef):
        if not updated_node.decorators or _is_kept(updated_node.decorators):
            return updated_node
        decorated: cst.BaseExpression = updated_node.name
        for decorator in reversed(updated_node.decorators):
            decorated = cst.Call(decorator.decorator, [cst.Arg(decorated)])
        assignment = cst.Assign([cst.AssignTarget(updated_node.name)], decorated)
        return cst.FlattenSentinel([updated_node.with_changes(decorators=[]), cst.SimpleStatementLine([assignment])])

    def leave_SimpleString(self, original_node, updated_node: cst.SimpleString):
        if updated_node.prefix or len(updated_node.quote) == 3 or not WORDING.search(updated_node.raw_value):
            return updated_node
        return updated_node.with_changes(value=f"'''{updated_node.raw_value}'''")


def _is_kept(decorators) -> bool:
    return len(decorators) == 1 and getattr(decorators[0].decorator, "value", None) in KEPT
