#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fits how sure the judge says it is to how often it is right.

classifyaccuracy SETS --scores FILE [--rules-left-out]
fit.py FILE [--features NAME,...] [--method isotonic|platt|both] [--write FILE.json]

Learns from the answers that name a type. Platt scaling is a logistic regression on the features
(measures of the answer, or "confidence"); isotonic regression, by pool adjacent violators, on one
feature; "both" puts the second on top of the first. Every set weighs the same, however large.

What is printed first is measured on what was not learnt from: each set in turn, without its rules
and without its documents, wherever these occur in others; and each fifth of the documents in turn.
Standard library only.
"""

import argparse
import hashlib
import json
import math
import sys

ENOUGH = 5  # answers of a set that say something of it
SURE = 0.9
BINS = 10


class Claim:
    """An answer that names a type."""

    def __init__(self, line, names):
        self.set, self.document = line["set"], line["document"]
        self.right = line["answer"] == line["type"]
        self.said = line["confidence"]
        values = dict(line["measures"], confidence=line["confidence"])
        missing = [name for name in names if name not in values]
        if missing:
            sys.exit(f"There is no measure {missing[0]}; there are {', '.join(sorted(values))}.")
        self.features = [values[name] for name in names]
        self.weight = 1.0


def read(files, names):
    claims = []
    for file in files:
        with open(file, encoding="utf-8") as lines:
            for line in map(json.loads, lines):
                if line["answer"] != "_none":
                    claims.append(Claim(line, names))
    return claims


def weigh_alike(claims):
    counts = {}
    for claim in claims:
        counts[claim.set] = counts.get(claim.set, 0) + 1
    for claim in claims:
        claim.weight = len(claims) / len(counts) / counts[claim.set]


def logistic(value):
    return 1 / (1 + math.exp(-max(-40.0, min(40.0, value))))


def solve(matrix, right):
    """Gaussian elimination with pivots; the matrix is small."""
    size = len(right)
    rows = [list(row) + [value] for row, value in zip(matrix, right)]
    for at in range(size):
        pivot = max(range(at, size), key=lambda row: abs(rows[row][at]))
        rows[at], rows[pivot] = rows[pivot], rows[at]
        for row in range(at + 1, size):
            factor = rows[row][at] / rows[at][at]
            rows[row] = [a - factor * b for a, b in zip(rows[row], rows[at])]
    found = [0.0] * size
    for at in reversed(range(size)):
        found[at] = (rows[at][size] - sum(rows[at][k] * found[k] for k in range(at + 1, size))) / rows[at][at]
    return found


class Platt:
    """Logistic regression by Newton's method, with a little ridge on all but the base, and Platt's
    targets, which are never quite 0 or 1."""

    def __init__(self, claims, ridge=1.0):
        size = len(claims[0].features)
        total = sum(claim.weight for claim in claims)
        self.means, self.spreads = [], []
        for k in range(size):
            mean = sum(claim.weight * claim.features[k] for claim in claims) / total
            spread = math.sqrt(sum(claim.weight * (claim.features[k] - mean) ** 2
                                   for claim in claims) / total)
            self.means.append(mean)
            self.spreads.append(spread or 1.0)
        rights = sum(claim.weight for claim in claims if claim.right)
        high, low = (rights + 1) / (rights + 2), 1 / (total - rights + 2)
        weights = [0.0] * (size + 1)
        rows = [[1.0] + self._scaled(claim.features) for claim in claims]
        for _ in range(30):
            gradient = [0.0] + [-ridge * weight for weight in weights[1:]]
            curvature = [[ridge if i == j and i > 0 else 0.0 for j in range(size + 1)]
                         for i in range(size + 1)]
            for row, claim in zip(rows, claims):
                chance = logistic(sum(w * x for w, x in zip(weights, row)))
                off = claim.weight * ((high if claim.right else low) - chance)
                bend = claim.weight * max(1e-6, chance * (1 - chance))
                for i, x in enumerate(row):
                    gradient[i] += off * x
                    for j in range(i + 1):
                        curvature[i][j] += bend * x * row[j]
            for i in range(size + 1):
                for j in range(i):
                    curvature[j][i] = curvature[i][j]
            step = solve(curvature, gradient)
            weights = [w + s for w, s in zip(weights, step)]
            if max(map(abs, step)) < 1e-7:
                break
        # As if the features had not been scaled.
        self.weights = [w / s for w, s in zip(weights[1:], self.spreads)]
        self.base = weights[0] - sum(w * m for w, m in zip(self.weights, self.means))

    def _scaled(self, features):
        return [(x - m) / s for x, m, s in zip(features, self.means, self.spreads)]

    def __call__(self, features):
        return logistic(self.base + sum(w * x for w, x in zip(self.weights, features)))


def pooled(pairs):
    """Pool adjacent violators: (value, target, weight), ordered by value, become blocks [lowest
    value, highest value, mean target, weight] whose means never fall."""
    blocks = []
    for value, target, weight in pairs:
        if blocks and blocks[-1][1] == value:
            low, _, mean, before = blocks.pop()
            blocks.append([low, value, (mean * before + target * weight) / (before + weight),
                           before + weight])
        else:
            blocks.append([value, value, target, weight])
        while len(blocks) > 1 and blocks[-2][2] >= blocks[-1][2]:
            _, high, mean, weight_ = blocks.pop()
            low, _, mean2, weight2 = blocks.pop()
            blocks.append([low, high, (mean * weight_ + mean2 * weight2) / (weight_ + weight2),
                           weight_ + weight2])
    return blocks


class Isotonic:
    """Isotonic regression on one value, with straight lines between the blocks; a block of few
    answers is drawn towards the mean of all. Of 0.90 and more only where each set was right so
    often."""

    def __init__(self, claims, of):
        pairs = sorted((of(claim.features), float(claim.right), claim.weight) for claim in claims)
        total = sum(weight for _, _, weight in pairs)
        mean = sum(target * weight for _, target, weight in pairs) / total
        few = 2.0
        self.steps = []
        for low, high, share, weight in pooled(pairs):
            share = (share * weight + mean * few) / (weight + few)
            for value in sorted({low, high}):
                self.steps.append((value, share))
        limit = surest(claims, of)
        self.steps = [(value, share if value >= limit else min(share, SURE - 0.01))
                      for value, share in self.steps]
        self.steps = rising(self.steps)
        self.of = of

    def __call__(self, features):
        return between(self.steps, self.of(features))


def rising(steps):
    """Steps that never fall and no more of them than needed."""
    kept, most = [], 0.0
    for value, share in steps:
        most = max(most, share)
        if len(kept) > 1 and kept[-1][1] == most == kept[-2][1]:
            kept.pop()
        kept.append((value, most))
    return kept


def surest(claims, of):
    """The lowest value from which on every set with enough answers is right often enough."""
    by_set = {}
    for claim in sorted(claims, key=lambda claim: -of(claim.features)):
        by_set.setdefault(claim.set, []).append((of(claim.features), claim.right))
    limit = -math.inf
    for answers in by_set.values():
        if len(answers) < ENOUGH:
            continue
        right, own = 0, answers[0][0] + 1e-9  # beyond the highest value: nowhere
        for count, (value, is_right) in enumerate(answers, 1):
            right += is_right
            if right / count >= SURE:
                own = value
        limit = max(limit, own)
    return limit


def between(steps, value):
    if value <= steps[0][0]:
        return steps[0][1]
    for (x0, y0), (x1, y1) in zip(steps, steps[1:]):
        if value <= x1:
            return y0 if x1 == x0 else y0 + (y1 - y0) * (value - x0) / (x1 - x0)
    return steps[-1][1]


def fit(claims, method):
    weigh_alike(claims)
    if method == "platt":
        return Platt(claims)
    if method == "isotonic":
        return Isotonic(claims, lambda features: features[0])
    return Isotonic(claims, Platt(claims))


def wilson(right, count):
    if count == 0:
        return 0.0, 1.0
    z, share = 1.959964, right / count
    middle, spread = share + z * z / (2 * count), z * math.sqrt(
        share * (1 - share) / count + z * z / (4 * count * count))
    return (max(0.0, (middle - spread) / (1 + z * z / count)),
            min(1.0, (middle + spread) / (1 + z * z / count)))


def calibration_error(pairs):
    surplus = [0.0] * BINS
    for chance, right in pairs:
        surplus[min(BINS - 1, int(chance * BINS))] += chance - right
    return sum(map(abs, surplus)) / max(1, len(pairs))


def show(title, pairs):
    """pairs: (set, chance, right)"""
    print(title)
    names = sorted({name for name, _, _ in pairs})
    for name in names + ["all"]:
        own = [(chance, right) for set_, chance, right in pairs if name in (set_, "all")]
        sure = [right for chance, right in own if chance >= SURE]
        low, high = wilson(sum(sure), len(sure))
        share = f"{sum(sure) / len(sure):.2f} [{low:.2f} to {high:.2f}]" if sure else "-"
        print(f"  {name:<18} answers {len(own):>5}  error {calibration_error(own):.3f}  "
              f"sure {len(sure):>5}, right {share}")


def left_out(claims, method, folds):
    """Chances for each fold's claims, by what was learnt from others."""
    pairs = []
    for fold in folds:
        tested = [claim for claim in claims if fold(claim)]
        documents = {claim.document for claim in tested}
        sets = {claim.set for claim in tested} if fold.whole_sets else set()
        learnt = [claim for claim in claims
                  if claim.document not in documents and claim.set not in sets]
        if not tested or len(learnt) < 20:
            continue
        chance = fit(learnt, method)
        pairs += [(claim.set, chance(claim.features), claim.right) for claim in tested]
    return pairs


class Fold:
    def __init__(self, wanted, whole_sets):
        self.wanted, self.whole_sets = wanted, whole_sets

    def __call__(self, claim):
        return self.wanted(claim)


def fifth(document):
    return hashlib.sha256(document.encode()).digest()[0] % 5


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scores", nargs="+")
    parser.add_argument("--features", default="confidence")
    parser.add_argument("--method", choices=["isotonic", "platt", "both"], default="isotonic")
    parser.add_argument("--write", metavar="FILE.json")
    arguments = parser.parse_args()
    names = arguments.features.split(",")
    if arguments.method == "isotonic" and len(names) > 1:
        parser.error("isotonic takes one feature; both takes several")
    claims = read(arguments.scores, names)
    if len(claims) < 20:
        sys.exit("There are too few answers to fit anything on.")
    show("as it is", [(claim.set, claim.said, claim.right) for claim in claims])
    sets = sorted({claim.set for claim in claims})
    show("rules and documents left out", left_out(claims, arguments.method, [
        Fold(lambda claim, name=name: claim.set == name, True) for name in sets]))
    show("documents left out", left_out(claims, arguments.method, [
        Fold(lambda claim, at=at: fifth(claim.document) == at, False) for at in range(5)]))
    model = fit(claims, arguments.method)
    result = {"method": arguments.method}
    first = model if isinstance(model, Platt) else model.of
    if isinstance(first, Platt):
        result["base"] = round(first.base, 5)
        result["weights"] = {name: round(weight, 5) for name, weight in zip(names, first.weights)}
    else:
        result["feature"] = names[0]
    if isinstance(model, Isotonic):
        result["steps"] = [[round(value, 5), round(share, 4)] for value, share in model.steps]
    print("fitted on all:")
    print(json.dumps(result))
    if arguments.write:
        with open(arguments.write, "w", encoding="utf-8") as file:
            json.dump(result, file, indent=1)
            file.write("\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
