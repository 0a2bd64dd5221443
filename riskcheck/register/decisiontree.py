"""A decision tree that grows with the people it is asked about.

Where somebody's answers lead beyond the tree, whoever asked judges them in full, and the answers read on the
way become the questions of a new branch. The next person who answers alike need not be judged again.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any, Generic, TypeVar, cast

from riskcheck.engine.judging.alike import Classes
from riskcheck.engine.model.questions import Answers

Found = TypeVar("Found")


class Branching(dict[Hashable, Any]):
    """A question: each class of its answers -> the next branching, or what is found at the end."""

    __slots__ = ("classes", "key")

    def __init__(self, key: str, classes: Classes) -> None:
        super().__init__()
        self.key = key
        self.classes = classes


class DecisionTree(Generic[Found]):
    __slots__ = ("_classes", "_root")

    def __init__(self) -> None:
        self._root: Any = None
        self._classes: dict[str, Classes] = {}

    def found(self, answers: Answers) -> Found | None:
        """What was found of somebody who answered alike; None where nobody was met who did."""
        at = self._root
        while at.__class__ is Branching:
            at = at.get(at.classes[answers.get(at.key)])
        return cast(Found | None, at)

    def grow(
        self,
        answers: Answers,
        read: Sequence[str],
        found: Found,
        classes: Callable[[Sequence[str]], Mapping[str, Classes]],
    ) -> None:
        """Keep what was found, by the answers it rests on, in the order in which they were read.

        `classes` gives for questions that were not read before which of their answers are alike.
        """
        new = [key for key in read if key not in self._classes]
        if new:
            self._classes.update(classes(new))
        self._root = self._with(self._root, answers, read, found)

    def _with(self, at: Any, answers: Answers, read: Sequence[str], found: Found) -> Any:
        if not read:
            return found
        if at is None:
            at = Branching(read[0], self._classes[read[0]])
        assert at.key == read[0], "the next that is read is the same after answers that are alike"
        answer = at.classes[answers.get(at.key)]
        at[answer] = self._with(at.get(answer), answers, read[1:], found)
        return at
