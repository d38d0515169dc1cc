# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the network computes, in numpy and with the package's own numbers: to compare with."""
import unicodedata

import numpy

from uselite import FIRST_PIECE, HEADS, HIDDEN, PIECES, WIDE, WORD

LONGEST = 128  # pieces of a text
UNKNOWN = -15.0
SPACE = "\u2581"


class Reference:
    def __init__(self, model):
        self._model = model
        self._scores = {piece: (score, number) for number, (piece, score) in enumerate(model.pieces)
                        if number >= FIRST_PIECE}
        self._longest = max(map(len, self._scores))
        self._words = self._table("Embeddings_en", PIECES + 2, WORD)
        self._times = self._table("TimingSignal/ExpandDims_1", 1, WORD // 2)[0]
        self._epsilon = model.floats("layer_norm/Cast/x", 1)[0]
        self._layers = [self._layer(name, side) for name, side in model.layers()]
        self._widening = self._matrix("Layer_0/TransformerLayer/dense/", "kernel", WORD, WIDE)
        self._last = self._matrix("tanh_layer_0/", "weights", WIDE, WIDE)

    def _table(self, part, rows, columns):
        return numpy.array(self._model.floats(part, rows * columns),
                           numpy.float32).reshape(rows, columns)

    def _matrix(self, part, name, rows, columns):
        return (self._table(part + name, rows, columns),
                self._table(part + "bias", 1, columns)[0])

    def _norm(self, part, side):
        part += "layer_prepostprocess/layer_norm/layer_norm_"
        return self._table(part + "scale", 1, side)[0], self._table(part + "bias", 1, side)[0]

    def _layer(self, name, side):
        attention, forward = name + "MultiheadAttention/", name + "FFN/"
        wider = (self._table(forward + "conv1/Tensordot/Reshape_1", WIDE, HIDDEN),
                 self._table(forward + "conv1/bias", 1, HIDDEN)[0])
        narrower = (self._table(forward + "conv2/Tensordot/Reshape_1", HIDDEN, WIDE),
                    self._table(forward + "conv2/bias", 1, WIDE)[0])
        return (self._norm(name, side),
                self._matrix(attention + "qkv_transform_single/", "kernel", side, 3 * side),
                self._model.floats(attention + "mul/y", 1)[0],
                self._matrix(attention + "output_transform_single/", "kernel", side, WIDE),
                self._norm(forward, WIDE), wider, narrower)

    def pieces(self, text):
        """The likeliest way to part a text into pieces, by number."""
        text = unicodedata.normalize("NFKC", text)
        if not text:
            return []
        text = (" " + text).replace(" ", SPACE)
        ways = [(0.0, 0, 0)]  # score, where the last piece begins, its number
        for end in range(1, len(text) + 1):
            found = [(start, self._scores.get(text[start:end]))
                     for start in range(max(0, end - self._longest), end)]
            if not found[-1][1]:
                found[-1] = (end - 1, (UNKNOWN, 0))
            options = [(ways[start][0] + piece[0], start, piece[1])
                       for start, piece in found if piece]
            ways.append(max(options, key=lambda option: option[:2]))
        numbers, end = [], len(text)
        while end:
            _, end, number = ways[end]
            numbers.append(number)
        return [number for number in reversed(numbers) if number]

    def _normed(self, lines, norm):
        away = lines - lines.mean(-1, keepdims=True)
        spread = numpy.sqrt((away * away).mean(-1, keepdims=True) + self._epsilon)
        return away / spread * norm[0] + norm[1]

    @staticmethod
    def _attended(mixed, scale):
        count, side = mixed.shape[0], mixed.shape[1] // 3
        parts = mixed.reshape(count, 3, HEADS, side // HEADS).transpose(1, 2, 0, 3)
        queries, keys, values = parts
        looks = (queries * scale) @ keys.transpose(0, 2, 1)
        looks = numpy.exp(looks - looks.max(-1, keepdims=True))
        looks /= looks.sum(-1, keepdims=True)
        return (looks @ values).transpose(1, 0, 2).reshape(count, side)

    def encoded(self, text):
        pieces = self.pieces(text)[:LONGEST]
        angles = numpy.arange(len(pieces), dtype=numpy.float32)[:, None] * self._times[None, :]
        lines = 2 * self._words[pieces] + numpy.hstack([numpy.sin(angles), numpy.cos(angles)])
        for first, mixing, scale, joining, second, wider, narrower in self._layers:
            mixed = self._normed(lines, first) @ mixing[0] + mixing[1]
            if lines.shape[1] != WIDE:
                lines = lines @ self._widening[0] + self._widening[1]
            lines = lines + self._attended(mixed, scale) @ joining[0] + joining[1]
            hidden = numpy.maximum(self._normed(lines, second) @ wider[0] + wider[1], 0)
            lines = lines + hidden @ narrower[0] + narrower[1]
        result = numpy.tanh(lines.mean(0) @ self._last[0] + self._last[1])
        return result / numpy.sqrt((result * result).sum())
