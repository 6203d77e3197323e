"""The appearances of form fields, drawn in the file: for viewers that do not draw fields, and because PDF/A requires it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any

from fontTools.ttLib import TTFont  # type: ignore[import-untyped]
from pikepdf import Array, Dictionary, Name, Object, Pdf, String

FIRST, LAST = 32, 255
"""The codes of WinAnsiEncoding (ISO 32000-1, annex D.2): the characters that a viewer can write in a field."""
NONSYMBOLIC = 32
TEXT, TICK = "/HrText 10 Tf 0 g", "/ZaDb 0 Tf 0 g"
"""How a viewer writes in a field: in our font, and a tick in that of its own (ISO 32000-1, 12.7.3.3)."""
BLACK, WHITE, GREY, PALE = [0.0, 0.0, 0.0], [1.0, 1.0, 1.0], [0.3, 0.36, 0.33], [0.95, 0.97, 0.96]
"""The colours of frames, in DeviceRGB."""


def tick_font() -> Dictionary:
    """Return the font of ticks, which every viewer has (ISO 32000-1, 9.6.2.2): only for viewers that draw fields themselves."""
    return Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.ZapfDingbats)


def _frame(line: list[float], ground: list[float], **more: Any) -> Mapping[str, Any]:
    """The frame of a field, for a viewer that draws it anew (ISO 32000-1, 12.5.6.19). PDFium draws whole points only."""
    return {"/MK": Dictionary(BC=Array(line), BG=Array(ground), **more), "/BS": Dictionary(W=1, S=Name.S)}


@dataclass
class FieldAppearances:
    """The appearances of the fields of `pdf`, drawn once for each size (in points); `file` is their TrueType font."""

    pdf: Pdf
    file: Path
    drawn: dict[tuple[float, float, str], Object] = field(default_factory=dict)

    def check_box(self, width: float, height: float) -> Mapping[str, Any]:
        """Return the entries that make a field an unticked check box of this size."""
        frame = f"q 1 1 1 rg 0 0 0 RG 1 w .5 .5 {width - 1:.2f} {height - 1:.2f} re B Q "
        points = (width * 0.22, height * 0.5, width * 0.42, height * 0.26, width * 0.8, height * 0.76)
        tick = "q 0 0 0 RG {6:.2f} w 1 J 1 j {0:.2f} {1:.2f} m {2:.2f} {3:.2f} l {4:.2f} {5:.2f} l S Q"
        on = self._draw(width, height, frame + tick.format(*points, width * 0.13))
        off = self._draw(width, height, frame)
        appearance = Dictionary(N=Dictionary(Yes=on, Off=off))
        look = {"/DA": String(TICK), "/AP": appearance, **_frame(BLACK, WHITE, CA=String("4"))}
        return {"/FT": Name.Btn, "/V": Name.Off, "/AS": Name.Off, **look}

    def text_field(self, width: float, height: float) -> Mapping[str, Any]:
        """Return the entries that make a field an empty text field of this size."""
        frame = f"q .95 .97 .96 rg .3 .36 .33 RG .6 w .3 .3 {width - 0.6:.2f} {height - 0.6:.2f} re B Q"
        appearance = Dictionary(N=self._draw(width, height, frame))
        return {"/FT": Name.Tx, "/DA": String(TEXT), "/AP": appearance, **_frame(GREY, PALE)}

    def _draw(self, width: float, height: float, operators: str) -> Object:
        key = (round(width, 1), round(height, 1), operators)
        if key not in self.drawn:
            stream = self.pdf.make_stream(operators.encode())
            stream.Type, stream.Subtype = Name.XObject, Name.Form
            stream.BBox, stream.Resources = Array([0, 0, width, height]), Dictionary()
            self.drawn[key] = stream
        return self.drawn[key]

    @cached_property
    def font(self) -> Object:
        """The whole font, as a simple TrueType font (ISO 32000-1, 9.6.3): readers may type letters that are not used yet."""
        font = TTFont(self.file)
        names, metrics, scale = font.getBestCmap(), font["hmtx"], 1000 / font["head"].unitsPerEm
        letters = [bytes([code]).decode("cp1252", "replace") for code in range(FIRST, LAST + 1)]
        widths = [round(metrics[names.get(ord(letter), ".notdef")][0] * scale) for letter in letters]
        return self.pdf.make_indirect(
            Dictionary(
                Type=Name.Font,
                Subtype=Name.TrueType,
                BaseFont=Name("/AtkinsonHyperlegibleNext-Regular"),
                Encoding=Name.WinAnsiEncoding,
                FirstChar=FIRST,
                LastChar=LAST,
                Widths=Array(widths),
                FontDescriptor=self._descriptor(font, scale),
            )
        )

    def _descriptor(self, font: TTFont, scale: float) -> Object:
        data = self.file.read_bytes()
        head, lines = font["head"], font["hhea"]
        stream = self.pdf.make_stream(data)
        stream.Length1 = len(data)
        box = [round(edge * scale) for edge in (head.xMin, head.yMin, head.xMax, head.yMax)]
        return self.pdf.make_indirect(
            Dictionary(
                Type=Name.FontDescriptor,
                FontName=Name("/AtkinsonHyperlegibleNext-Regular"),
                Flags=NONSYMBOLIC,
                FontBBox=Array(box),
                ItalicAngle=0,
                Ascent=round(lines.ascent * scale),
                Descent=round(lines.descent * scale),
                CapHeight=round(font["OS/2"].sCapHeight * scale),
                StemV=80,
                FontFile2=stream,
            )
        )
