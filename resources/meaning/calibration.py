# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where texts in general lie: the mean of some thousand stretches out of Debian 12's packages, and
how they are spread. Licences allow it: only figures about the texts go into the file."""
import gzip
import html
import io
import re
import subprocess
import sys
import tarfile
import tempfile

import numpy

import uselite
from make import Sheet
from reference import Reference
from uselite import WIDE

STRETCH = 40  # words, as the program takes them
EACH = 400  # stretches of a source at most, so that none outweighs the others


def prose(text):
    """Without what marks it up: tags, groff's commands, a dictionary's numbers."""
    text = re.sub(r"(?s)<(style|script|head)\b.*?</\1>", " ", text)
    text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    text = re.sub(r'(?m)^[.\']\\?"?.*$', " ", text)
    return re.sub(r"\\f.|\\[-&]|%\n", " ", text)


def glosses(text):
    """What WordNet's words mean, without its tables; neighbours there are akin."""
    return " ".join(line.partition("| ")[2] for line in text.splitlines())


# Package, files in it, what is read of each.
SOURCES = [
    ("anarchism", r"/html/.*\.html$", prose),  # a book of politics: GFDL-1.1+ or GPL-2+
    ("base-files", r"/common-licenses/[A-Z][\w.-]+$", prose),  # texts of licences
    ("developers-reference", r"/developers-reference/[a-z-]+\.html$", prose),  # GPL-2+
    ("dict-devil", r"\.dict\.dz$", prose),  # Bierce's dictionary: public domain
    ("dict-jargon", r"\.dict\.dz$", prose),  # public domain
    ("fortunes", r"/fortunes/[a-z-]+$", prose),  # quotations of every sort: BSD
    ("gnome-user-docs", r"/help/C/gnome-help/[a-z-]+\.page$", prose),  # CC-BY-SA-3.0
    ("homebank-data", r"/help/.*\.html$", prose),  # money at home: GPL-2+
    ("manpages", r"/man7/.*\.gz$", prose),  # various free licences
    ("wordnet-base", r"/data\.(noun|verb)$", glosses),  # WordNet's licence
]


def contents(package, pattern):
    """The texts of a package's files, in the order of their names."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["apt-get", "download", "-q", package], cwd=folder, check=True,
                       stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        tree = subprocess.run(f"dpkg-deb --fsys-tarfile {folder}/*.deb", shell=True, check=True,
                              stdout=subprocess.PIPE).stdout
    with tarfile.open(fileobj=io.BytesIO(tree)) as tar:
        members = [member for member in tar.getmembers() if member.isfile()]
        for member in sorted(members, key=lambda member: member.name):
            if re.search(pattern, member.name):
                raw = tar.extractfile(member).read()
                raw = gzip.decompress(raw) if member.name.endswith((".gz", ".dz")) else raw
                yield raw.decode("utf-8", "replace")


def stretches(package, pattern, read):
    words = " ".join(read(text) for text in contents(package, pattern)).split()
    words = [word for word in words if len(word) <= 2 or re.search(r"\w", word)]
    all_of_them = [" ".join(words[first:first + STRETCH])
                   for first in range(0, len(words) - STRETCH, STRETCH)]
    chosen = min(EACH, len(all_of_them))
    return [all_of_them[i * len(all_of_them) // chosen] for i in range(chosen)]


def make(tarball, path):
    reference = Reference(uselite.UseLite(tarball))
    lines = []
    for package, pattern, read in SOURCES:
        found = stretches(package, pattern, read)
        print(f"{package}: {len(found)} stretches", file=sys.stderr)
        lines += [reference.encoded(text) for text in found]
    lines = numpy.array(lines, numpy.float64)
    mean = lines.mean(0)
    covariance = (lines - mean).T @ (lines - mean) / len(lines)
    half = covariance[numpy.triu_indices(WIDE)]
    step = abs(half).max() / 32767
    sheet = Sheet()
    sheet.add_floats(mean)
    sheet.add_floats([step])
    sheet.add(numpy.rint(half / step).astype("<i2").tobytes())
    sheet.write(path, b"CDCALIBR")
