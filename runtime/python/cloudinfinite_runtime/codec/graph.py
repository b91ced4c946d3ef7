"""Checks graphs, whose nodes are the entries of one map and whose edges those of another."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .problems import Problems, is_list, join
from .table import Graph

RULE = "graph"


def check_graph(graph: Graph, edges: Any, nodes: Any, path: str, problems: Problems) -> None:
    """Records what keeps nodes and edges from being a graph, with the names of the nodes.

    Args:
        graph: Where they are, and what its nodes are called.
        edges: For each node those that follow it.
        nodes: The nodes by their names.
        path: The path of what holds both.
        problems: Collects the problems.
    """
    if not (edges and nodes and isinstance(edges, Mapping) and isinstance(nodes, Mapping)):
        return
    following = {str(name): _names(value) for name, value in edges.items()}
    here, known = join(path, graph.edges), join(path, graph.nodes)
    for name, others in following.items():
        if name not in nodes:
            wanted = f"must be the name of a node in {graph.nodes}"
            problems.add(here, name, RULE, name, wanted)
        for index, other in enumerate(others):
            if other != graph.end and other not in nodes:
                wanted = f"must be the name of a node in {graph.nodes}, or {graph.end}"
                problems.add(here, f"{name}[{index}]", RULE, other, wanted)
    if graph.start not in nodes:
        wanted = f"must be given: each graph begins with {graph.start}"
        problems.add(known, graph.start, RULE, None, wanted)
        return
    reached = _reached(following, [graph.start])
    for name in nodes:
        if name != graph.start and name not in reached:
            wanted = f"must be reached from {graph.start}; no node in {graph.edges} leads to it"
            problems.add(known, name, RULE, name, wanted)
    for name in _circular(following):
        if name not in nodes:
            continue  # which was told
        wanted = "must not lead back to itself"
        problems.add(here, name, RULE, following[name], wanted)


def _names(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    return [str(each) for each in value] if is_list(value) else []


def _reached(following: Mapping[str, list[str]], names: Iterable[str]) -> set[str]:
    """The nodes that these lead to, in one step or several."""
    found: set[str] = set()
    queue = list(names)
    while queue:
        for other in following.get(queue.pop(), ()):
            if other not in found:
                found.add(other)
                queue.append(other)
    return found


def _circular(following: Mapping[str, list[str]]) -> list[str]:
    """The nodes that lead back to themselves."""
    # Without those that lead nowhere, over and over, only circles and what leads to them are left.
    leading: dict[str, set[str]] = {}
    for name, others in following.items():
        for other in others:
            leading.setdefault(other, set()).add(name)
    left = {name: len(set(others)) for name, others in following.items()}
    queue = [name for name in {*left, *leading} if not left.get(name)]
    while queue:
        for name in leading.get(queue.pop(), ()):
            left[name] -= 1
            if not left[name]:
                queue.append(name)
    return [name for name, count in left.items() if count and name in _reached(following, [name])]
