"""Documents become PDF files, with Typst (https://typst.app/docs). A file that was made before is not made again."""

import hashlib
import io
import json
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cached_property
from importlib.metadata import version
from pathlib import Path
from typing import Any, cast

import pikepdf
import typst

from handreiking.print.forms import add_form_fields
from handreiking.print.pdf_cache import PdfCache
from handreiking.print.printables import Printable
from handreiking.print.prints import NotPrinted

HERE = Path(__file__).parent
TEMPLATES, FONTS = HERE / "typst", HERE / "fonts"
NEEDED = tuple(
    f"{family}_{style}.ttf"
    for family, styles in {
        "AtkinsonHyperlegibleNext": ("400Regular", "400Regular_Italic", "700Bold", "700Bold_Italic"),
        "Alegreya": ("700Bold",),
    }.items()
    for style in styles
)
STANDARDS: Any = ["a-2a", "ua-1"]
"""PDF/A-2a for archiving (ISO 19005-2), and PDF/UA-1 for accessibility (ISO 14289-1)."""


@dataclass(frozen=True, slots=True)
class PrintedDocument:
    """A document as a file, with its number of pages: 0 if that is not fixed."""

    printable: Printable
    content: bytes
    pages: int


@dataclass(frozen=True)
class Typesetter:
    """Makes PDF files of documents; `cache` is the folder for finished files, None to keep none."""

    cache: Path | None = None

    def typeset(
        self, documents: Iterable[Printable], done: Callable[[Printable], None] = lambda _: None
    ) -> Iterator[PrintedDocument]:
        """Yield each of `documents` as PDF, and call `done` after each. Raises `NotPrinted` for one that Typst refuses."""
        kept = PdfCache(self.cache)
        for document in documents:
            yield self._typeset(document, kept)
            done(document)
        kept.forget()

    def _typeset(self, document: Printable, kept: PdfCache) -> PrintedDocument:
        data = json.dumps(document.data, ensure_ascii=False, sort_keys=True)
        key = hashlib.sha256(self._fingerprint + data.encode()).hexdigest()[:32]
        if finished := kept.get(key):
            return PrintedDocument(document, *finished)
        printed = self._compile(document, data)
        kept.put(key, printed.content, printed.pages)
        return printed

    def _compile(self, document: Printable, data: str) -> PrintedDocument:
        stamp = datetime(document.changed.year, document.changed.month, document.changed.day, tzinfo=UTC)
        try:
            compiled, warnings = self._compiler.compile_with_warnings(
                sys_inputs={"data": data}, format="pdf", pdf_standards=STANDARDS, timestamp=int(stamp.timestamp())
            )
        except typst.TypstError as error:
            raise NotPrinted("failed", name=document.name, why=str(error)) from error
        if warnings:
            raise NotPrinted("failed", name=document.name, why="; ".join(str(warning) for warning in warnings))
        with pikepdf.open(io.BytesIO(cast("bytes", compiled))) as pdf:
            if document.variant == "fillable":
                add_form_fields(pdf)
            return PrintedDocument(document, _saved(pdf), len(pdf.pages))

    @cached_property
    def _compiler(self) -> typst.Compiler:
        for name in NEEDED:
            if not (FONTS / name).is_file():
                raise NotPrinted("no-font", file=name)
        return typst.Compiler(TEMPLATES / "main.typ", root=TEMPLATES, font_paths=[FONTS], ignore_system_fonts=True)

    @cached_property
    def _fingerprint(self) -> bytes:
        """A hash of everything that a document is made from, except its data."""
        files = [*sorted(TEMPLATES.glob("*.typ")), *sorted(HERE.glob("*.py")), *sorted(FONTS.glob("*.ttf"))]
        versions = "".join(version(package) for package in ("typst", "pikepdf"))
        return hashlib.sha256(b"".join(file.read_bytes() for file in files) + versions.encode()).digest()


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """The file, compressed to a third, and the same on every machine: its identifier is derived from its content."""
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    return out.getvalue()
