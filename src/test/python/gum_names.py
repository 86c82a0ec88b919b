"""Writes the named persons, organisations and places of GUM documents as CoNLL (token TAB label).

python gum_names.py OUT.conll DOCUMENT.conllu...
DOCUMENT is a file of not-to-release/sources of UD_English-GUM. GUM marks whole noun phrases; a name is
what is capitalised around the head of one, without titles, and whole where it is all of a phrase that
has an article of Wikipedia.
"""
import re
import sys

TYPES = {"person": "PER", "organization": "ORG", "place": "LOC"}
TITLES = set(
    "mr. mrs. ms. dr. prof. president minister senator sen. rep. representative governor gov. mayor king queen"
    " prince princess general gen. captain lieutenant sergeant judge justice professor secretary chairman"
    " director pope saint sir lord lady prime vice chancellor ambassador congressman officer commander"
    " coach reverend rev. father brother sister first deputy chief attorney ms mr mrs dr former us u.s.".split()
)
PARTICLES = {"de", "la", "le", "du", "van", "von", "der", "al", "bin", "del", "d'", "-"}
LINKS = PARTICLES | {"of", "the", "for", "and", "&"}
OPEN_OR_CLOSE = re.compile(r"\(([^()]+)\)|\(([^()]+)|([^()]+)\)")


def sentences(lines):
    rows = []
    for line in [*lines, ""]:
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            rows.append(cells)
        elif len(cells) == 1 and not line.startswith("#") and rows:
            yield rows
            rows = []


def phrases(rows):
    """Entities as (from, to, attributes); those that reach over a sentence's end are left out."""
    open_ones = {}
    for place, row in enumerate(rows):
        marks = re.search(r"(?:^|\|)Entity=([^|]*)", row[9])
        for single, opened, closed in OPEN_OR_CLOSE.findall(marks.group(1) if marks else ""):
            attributes = (single or opened or closed).split("-", 7)
            if single:
                yield place, place + 1, attributes
            elif opened:
                open_ones.setdefault(attributes[0], []).append((place, attributes))
            elif open_ones.get(attributes[0]):
                start, begun = open_ones[attributes[0]].pop()
                yield start, place + 1, begun


def is_name(row):
    return row[3] == "PROPN" or (row[1][:1].isupper() and row[3] in ("NUM", "X"))


def trimmed(rows, start, end, attributes):
    """The tokens of the phrase's name; empty if its head is none."""
    heads = [start + int(i) - 1 for i in attributes[5].split(",") if i.isdigit()] if len(attributes) > 5 else []
    if not heads or heads[0] >= end or not is_name(rows[heads[0]]):
        return 0, 0
    if attributes[1] == "person" and rows[heads[0]][4] == "NNPS":  # "Greeks"
        return 0, 0
    low = high = heads[0]
    links = PARTICLES if attributes[1] == "person" else LINKS
    linked = len(attributes) > 7 and attributes[7]
    if linked and all(is_name(row) or row[1].lower() in links for row in rows[start:end]):
        low, high = start, end
    while low > start and is_name(rows[low - 1]):
        low -= 1
    while high < end and (is_name(rows[high]) or (rows[high][1] == "-" and high + 1 < end and is_name(rows[high + 1]))):
        high += 1
    while low < high and (rows[low][1].lower() in LINKS or (rows[low][1].lower() in TITLES and high - low > 1)):
        low += 1
    while low < high and rows[high - 1][1] in ("'s", "'", ",", "’s"):
        high -= 1
    return low, high


def labels(rows):
    found = ["O"] * len(rows)
    names = []
    for start, end, attributes in phrases(rows):
        kind = TYPES.get(attributes[1] if len(attributes) > 1 else "")
        low, high = trimmed(rows, start, end, attributes)
        if kind and low < high and rows[low][1][:1].isupper() | rows[low][1][:1].isdigit():
            names.append((high - low, low, high, kind))
    for _, low, high, kind in sorted(names, reverse=True):
        if all(found[i] == "O" for i in range(low, high)):
            found[low:high] = ["B-" + kind] + ["I-" + kind] * (high - low - 1)
    return found


def main(target, *documents):
    with open(target, "w", encoding="utf-8") as out:
        for document in documents:
            out.write("-DOCSTART-\tO\n\n")
            for rows in sentences(open(document, encoding="utf-8")):
                out.writelines(f"{row[1]}\t{label}\n" for row, label in zip(rows, labels(rows)))
                out.write("\n")


main(*sys.argv[1:])
