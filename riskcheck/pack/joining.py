"""PDFs that Typst set in parts, as one that still says what each mark on its pages is (PDF/UA-1).

Pages alone would be a picture to those who cannot see: their structure, their bookmarks and the names by which cells
of tables call their headings come along.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pikepdf

PAGES_TOLD = "{http://ns.adobe.com/xap/1.0/t/pg/}NPages"
"""How many pages there are, as the metadata say it."""


def join_pdfs(parts: Sequence[bytes]) -> bytes:
    """One PDF with the pages of all, which Typst wrote, in that order; title, language and date are the first one's."""
    import pikepdf  # only where it is used: most packs come in one part

    with ExitStack() as opened:
        first, *others = [opened.enter_context(pikepdf.open(io.BytesIO(part))) for part in parts]
        joined = _Joined(first)
        for number, other in enumerate(others, start=2):
            joined.add(other, number)
        joined.finish()
        written = io.BytesIO()
        first.save(
            written, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate
        )
        return written.getvalue()


class _Joined:
    """A PDF to which others are added; what all of them share is written at the end, once."""

    def __init__(self, pdf: pikepdf.Pdf) -> None:
        self.pdf = pdf
        tree = pdf.Root.StructTreeRoot
        self.elements = list(tree.K[0].K)
        self.by_page: list[object] = list(tree.ParentTree.Nums)
        self.named = _pair(tree.get("/IDTree"))

    def add(self, other: pikepdf.Pdf, number: int) -> None:
        _make_names_its_own(other, number)
        pages = len(self.pdf.pages)
        for page in other.pages:
            page.obj.StructParents += pages
        self.pdf.pages.extend(other.pages)  # first: what names a page is copied after it
        tree = self.pdf.copy_foreign(other.Root.StructTreeRoot)
        document = self.pdf.Root.StructTreeRoot.K[0]
        for element in tree.K[0].K:
            element.P = document
            self.elements.append(element)
        for place, marks in _pair_up(tree.ParentTree.Nums):
            self.by_page += [int(place) + pages, marks]
        self.named |= _pair(tree.get("/IDTree"))
        self._add_bookmarks(self.pdf.copy_foreign(other.Root.Outlines))

    def finish(self) -> None:
        import pikepdf

        tree = self.pdf.Root.StructTreeRoot
        tree.K[0].K = pikepdf.Array(self.elements)
        tree.ParentTree = pikepdf.Dictionary(Nums=pikepdf.Array(self.by_page))
        tree.ParentTreeNextKey = len(self.pdf.pages)
        if self.named:
            names = [half for name in sorted(self.named) for half in (name, self.named[name])]
            tree.IDTree = pikepdf.Dictionary(Names=pikepdf.Array(names))
        with self.pdf.open_metadata(set_pikepdf_as_editor=False) as metadata:
            metadata[PAGES_TOLD] = str(len(self.pdf.pages))

    def _add_bookmarks(self, more: pikepdf.Object) -> None:
        outlines = self.pdf.Root.Outlines
        one: pikepdf.Object | None = more.First
        while one is not None:
            one.Parent = outlines
            one = one.get("/Next")
        outlines.Last.Next, more.First.Prev = more.First, outlines.Last
        outlines.Last = more.Last
        outlines.Count += more.Count


def _make_names_its_own(pdf: pikepdf.Pdf, number: int) -> None:
    """Cells are named by table, column and row, in every part from the first on."""
    import pikepdf

    def rename(name: pikepdf.Object) -> pikepdf.String:
        return pikepdf.String(f"{number}-{name}")

    for thing in pdf.objects:
        if isinstance(thing, pikepdf.Dictionary) and thing.get("/Type") == "/StructElem":
            if "/ID" in thing:
                thing.ID = rename(thing.ID)
            for attributes in thing.get("/A", ()):
                if "/Headers" in attributes:
                    attributes.Headers = pikepdf.Array(map(rename, attributes.Headers))


def _pair(tree: pikepdf.Object | None) -> dict[str, pikepdf.Object]:
    """The elements of a flat tree of names, as Typst writes it, by the name each has now."""
    found = [] if tree is None else [element for _name, element in _pair_up(tree.Names)]
    return {str(element.ID): element for element in found}


def _pair_up(flat: pikepdf.Object) -> list[tuple[pikepdf.Object, pikepdf.Object]]:
    halves = list(flat)
    return list(zip(halves[::2], halves[1::2], strict=True))
