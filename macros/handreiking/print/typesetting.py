"""Documents become PDF files, with Typst (https://typst.app/docs)."""

import hashlib
import io
import shutil
import tempfile
import threading
import weakref
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from importlib.metadata import version
from pathlib import Path
from types import MappingProxyType
from typing import Any, cast

import pikepdf
import typst

from handreiking.model.look import OwnFile
from handreiking.print.forms import add_form_fields
from handreiking.print.head import NO_DAY
from handreiking.print.own import fault_in, put_together
from handreiking.print.printable import Printable
from handreiking.print.prints import NotPrinted
from handreiking.print.with_images import beside

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


class Typesetter:
    """Typesets documents, in several threads at once if need be: each gets a compiler of its own, and Typst holds up no other.

    `own` has the files of a team that stand in for ours, by name.
    """

    def __init__(self, own: Mapping[str, OwnFile] = MappingProxyType({})) -> None:
        self._local, self._own = threading.local(), own
        self._lock = threading.Lock()
        self._folder: Path | None = None

    def typeset(self, document: Printable, data: str) -> tuple[bytes, int]:
        """Return `document`, with its `data` as JSON, as a PDF file, and its number of pages.

        Raises `NotPrinted` if Typst refuses it or has a warning, or if a font is missing.
        """
        changed = document.changed or NO_DAY
        stamp = datetime(changed.year, changed.month, changed.day, tzinfo=UTC)
        images = {name: path for name, path in document.images.items() if name in data}
        try:
            with beside(self._root, images) as root:
                # A compiler that was given another folder would keep that for the documents after it.
                compiler = _compiler_in(root) if root else self._compiler
                compiled, warnings = compiler.compile_with_warnings(
                    sys_inputs={"data": data}, format="pdf", pdf_standards=STANDARDS, timestamp=int(stamp.timestamp())
                )
        except typst.TypstError as error:
            fault = fault_in(error.diagnostic, error.message, self._own)
            raise NotPrinted("failed", fault, name=document.name, why=str(error)) from error
        except OSError as error:
            raise NotPrinted("failed", name=document.name, why=str(error)) from error
        if warnings:
            fault = fault_in(warnings[0].diagnostic, warnings[0].message, self._own)
            raise NotPrinted("failed", fault, name=document.name, why="; ".join(str(warning) for warning in warnings))
        with pikepdf.open(io.BytesIO(cast("bytes", compiled))) as pdf:
            if document.variant == "fillable":
                add_form_fields(pdf)
            return _saved(pdf), len(pdf.pages)

    @property
    def _root(self) -> Path:
        """The folder with the files that documents are set with. One with files of the team is gone with the typesetter."""
        with self._lock:
            if self._own and not self._folder:
                self._folder = put_together(TEMPLATES, self._own, Path(tempfile.mkdtemp(prefix="handreiking-")))
                weakref.finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
        return self._folder or TEMPLATES

    @property
    def _compiler(self) -> typst.Compiler:
        """The compiler of this thread."""
        if not hasattr(self._local, "compiler"):
            for name in NEEDED:
                if not (FONTS / name).is_file():
                    raise NotPrinted("no-font", file=name)
            self._local.compiler = _compiler_in(self._root)
        return cast("typst.Compiler", self._local.compiler)


def _compiler_in(root: Path) -> typst.Compiler:
    return typst.Compiler(root / "main.typ", root=root, font_paths=[FONTS], ignore_system_fonts=True)


@cache
def fingerprint() -> bytes:
    """Return a hash of everything that a file is made from, except its data."""
    files = [*sorted(TEMPLATES.glob("*.typ")), *sorted(HERE.glob("*.py")), *sorted(FONTS.glob("*.ttf"))]
    versions = "".join(version(package) for package in ("typst", "pikepdf", "python-docx"))
    return hashlib.sha256(b"".join(file.read_bytes() for file in files) + versions.encode()).digest()


def _saved(pdf: pikepdf.Pdf) -> bytes:
    """The file, compressed to a third, and the same on every machine: its identifier is derived from its content."""
    out = io.BytesIO()
    pdf.save(out, deterministic_id=True, object_stream_mode=pikepdf.ObjectStreamMode.generate, compress_streams=True)
    return out.getvalue()
