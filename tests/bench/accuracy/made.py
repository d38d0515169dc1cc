# SPDX-FileCopyrightText: 2026 Classify Desk contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Business papers that nobody wrote: skeletons from made/ filled with names, goods and sums.

The skeletons of the development sets and of the kept ones share neither wording nor layout.
"""

import pathlib
import random
import re

FOLDER = pathlib.Path(__file__).parent / "made"
FIRST = "Ada Bruno Cemil Dörte Edgar Fenja Gerlind Hasso Imke Jorin Karla Lovis Mads Nele".split()
LAST = "Abendroth Birkwell Castor Dunmore Eberlin Fenwick Grotjahn Halloway Irmscher Jessop".split()
FIRMS = ["Weidmark", "Tolland & Rose", "Kestrel", "Bruckwasser", "Ostermoor", "Plumridge",
         "Vandersee", "Hollin", "Marbach & Söhne", "Quarry Lane"]
KINDS = {"en": ["Ltd", "Furniture Ltd", "Tools LLP", "Gardening", "Print Works", "Cycles"],
         "de": ["GmbH", "Möbel GmbH", "Werkzeug KG", "Gartenbau", "Druck AG", "Fahrrad oHG"]}
PLACES = {"en": ["Eastham", "Millford", "Stoneleigh", "Harrowby", "Quaybridge"],
          "de": ["Altenried", "Seefurt", "Birkenhain", "Moorstedt", "Lindbach"]}
STREETS = {"en": ["Mill Road", "Station Street", "Bridge Lane", "High Street"],
           "de": ["Mühlenweg", "Bahnhofstraße", "Brückengasse", "Hauptstraße"]}
MONTHS = {"en": "January February March April May June July August September".split(),
          "de": "Januar Februar März April Mai Juni Juli August September".split()}
GOODS = {"en": ["oak shelf 80 cm", "garden hose 25 m", "printer paper A4, box", "bicycle chain",
                "wall paint white 10 l", "office chair", "cable drum", "pump, repaired",
                "hours of labour", "travel", "maintenance", "web hosting", "design of a leaflet"],
         "de": ["Regalbrett Eiche 80 cm", "Gartenschlauch 25 m", "Druckerpapier A4, Karton",
                "Fahrradkette", "Wandfarbe weiß 10 l", "Bürostuhl", "Kabeltrommel", "Pumpe",
                "Arbeitsstunden", "Anfahrt", "Wartung", "Webspace", "Gestaltung Faltblatt"]}
MOVES = {"en": ["Rent", "Salary", "Electricity", "Card payment bookshop", "Cash withdrawal",
                "Standing order insurance", "Transfer from {person}", "Direct debit phone"],
         "de": ["Miete", "Gehalt", "Strom", "Kartenzahlung Buchladen", "Bargeldauszahlung",
                "Dauerauftrag Versicherung", "Überweisung von {person}", "Lastschrift Telefon"]}
TOPICS = {"en": ["roof repair", "new software for the store", "parking spaces", "budget",
                 "summer fair", "heating", "training of apprentices"],
          "de": ["Dachreparatur", "neue Lagersoftware", "Parkplätze", "Haushaltsplan",
                 "Sommerfest", "Heizung", "Ausbildung"]}
JOBS = {"en": ["joiner", "bookkeeper", "electrician", "sales clerk", "draughtsman"],
        "de": ["Tischler", "Buchhalterin", "Elektriker", "Verkäuferin", "Zeichner"]}
SUBJECTS = {"en": ["joinery", "accounting", "electrical engineering", "business studies"],
            "de": ["Holztechnik", "Rechnungswesen", "Elektrotechnik", "Betriebswirtschaft"]}


def skeletons(family, language):
    """The skeletons of a family ("dev", "kept") in a language, by kind."""
    found = {}
    text = (FOLDER / f"{family}.{language}.txt").read_text(encoding="utf-8")
    for part in re.split(r"^== ", text, flags=re.M)[1:]:
        kind, body = part.split("\n", 1)
        found.setdefault(kind.strip(), []).append(body.strip("\n") + "\n")
    return found


class Maker:
    """Fills skeletons; the same seed makes the same papers."""

    def __init__(self, language, seed):
        self.language = language
        self.dice = random.Random(seed)

    def amount(self, least=20, most=4000):
        value = f"{self.dice.uniform(least, most):,.2f}"
        if self.language == "de":
            value = value.replace(",", " ").replace(".", ",").replace(" ", ".")
        return value

    def of(self, table):
        return self.dice.choice(table[self.language] if isinstance(table, dict) else table)

    def person(self):
        return f"{self.of(FIRST)} {self.of(LAST)}"

    def company(self):
        return f"{self.of(FIRMS)} {self.of(KINDS)}"

    def date(self):
        day, month = self.dice.randint(1, 28), self.dice.randint(1, 9)
        if self.language == "de":
            return f"{day:02}.{month:02}.2024"
        return self.dice.choice([f"{day} {MONTHS['en'][month - 1]} 2024", f"2024-{month:02}-{day:02}"])

    def number(self):
        return self.dice.choice(["{}-{}", "{}/{}", "{}{}"]).format(
            self.dice.choice(["24", "A", "R", "K7"]), self.dice.randint(1000, 99999))

    def rows(self, priced):
        names = self.dice.sample(GOODS[self.language], self.dice.randint(2, 5))
        layout = self.dice.randint(0, 2)
        lines = []
        if layout == 1:
            german = self.language == "de"
            head = ["Pos", "Artikel" if german else "Item", "Menge" if german else "Quantity"]
            if priced:
                head += ["Einzelpreis", "Betrag"] if german else ["Price", "Amount"]
            lines.append("  ".join(f"{word:<22}" if at == 1 else word for at, word in enumerate(head)))
        for at, name in enumerate(names, 1):
            many, price = self.dice.randint(1, 40), [self.amount(3, 90), self.amount(30, 900)]
            end = f"  {price[0]:>9}  {price[1]:>10}" if priced else ""
            lines.append([f"{many:>4} x {name:<32}{end}", f"{at:>3}  {name:<28}  {many:>5}{end}",
                          f"- {name} ({many})" + (f": {price[1]}" if priced else "")][layout])
        return "\n".join(lines)

    def moves(self):
        lines = []
        for _ in range(self.dice.randint(4, 9)):
            what = self.of(MOVES).format(person=self.person())
            lines.append(f"{self.dice.randint(1, 28):02}.  {what:<36} {self.of(['-', '+'])}{self.amount(5, 900)}")
        return "\n".join(lines)

    def fill(self, skeleton):
        text = re.sub(r"\[\[(.*?)\]\]", lambda m: self.dice.choice(m[1].split("|")), skeleton,
                      flags=re.S)
        values = {}
        makers = {
            "company": self.company, "other": self.company, "bank": lambda: self.of(FIRMS) + " Bank",
            "person": self.person, "person2": self.person, "person3": self.person,
            "worker": self.person, "worker2": self.person, "city": lambda: self.of(PLACES),
            "street": lambda: f"{self.of(STREETS)} {self.dice.randint(1, 90)}",
            "date": self.date, "earlier": self.date, "later": self.date,
            "month": lambda: self.of(MONTHS), "days": lambda: str(self.dice.choice([10, 14, 30])),
            "number": self.number, "number2": self.number,
            "customer": lambda: str(self.dice.randint(1000, 9999)),
            "net": self.amount, "net2": self.amount, "tax": self.amount, "gross": self.amount,
            "rate": lambda: str(self.dice.choice([7, 19, 20])),
            "weight": lambda: str(self.dice.randint(3, 900)),
            "iban": lambda: f"DE{self.dice.randint(10, 99)} 1000 {self.dice.randint(1000, 9999)} 00",
            "vat": lambda: f"XX{self.dice.randint(100000, 999999)}",
            "phone": lambda: f"0{self.dice.randint(20, 99)} {self.dice.randint(10000, 99999)}",
            "domain": lambda: f"{self.of(FIRMS).split()[0].lower()}.example",
            "mail": lambda: f"{self.of(LAST).lower()}@example.org",
            "items": lambda: self.rows(True), "goods": lambda: self.rows(False),
            "moves": self.moves, "topic": lambda: self.of(TOPICS), "topic2": lambda: self.of(TOPICS),
            "job": lambda: self.of(JOBS), "subject": lambda: self.of(SUBJECTS)}
        makers["address"] = lambda: f"{makers['street']()}, {self.of(PLACES)}"
        makers["otheraddress"] = makers["address"]

        def value(match):
            name = match[1]
            if name not in values:
                values[name] = makers[name]()
            return values[name]

        return re.sub(r"\{(\w+)\}", value, text)


def papers(key):
    """key: FAMILY.LANGUAGE.KIND, such as "dev.en.invoice"; endless in principle, 60 here."""
    family, language, kind = key.split(".")
    bodies = skeletons(family, language)[kind]
    for at in range(60):
        maker = Maker(language, f"{key} {at}")
        yield f"{kind}-{language}-{at:02}.txt", maker.fill(bodies[at % len(bodies)]).encode()
