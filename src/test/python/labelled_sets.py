"""Turns published sets of named entities into the CoNLL text (token TAB label) that TrainTagger reads.

python labelled_sets.py parseme SEQUOIA.conllup...     names by people in PARSEME-FR's last column
python labelled_sets.py misc CORPUS.conllu...          NER=B-loc in MISC, as in the Slovenian SUK
python labelled_sets.py column CORPUS.conllu...        label in the last column, as in hr500k
python labelled_sets.py ancora CORPUS.conllu...        Catalan AnCora: np0000p in the treebank's own tags
python labelled_sets.py openboek FOLDER                Dutch novels: proper nouns, kinds of entities
python labelled_sets.py joined LANGUAGE FILE.conll     de + le = du: treebanks part what texts join
python labelled_sets.py agreed TAGGED.conll            keeps sentences without names left unlabelled

Labels other than PER, ORG and LOC become O, and so do names of peoples ("Slovenci"): as in the other
sets. TAGGED is what evaluation.TagConll writes: token, label, label by a model. Writes to stdout.
"""
import re
import sys
from collections import defaultdict
from pathlib import Path

KINDS = {"PER": "PER", "PERS": "PER", "PERSON": "PER", "LOC": "LOC", "CAMP": "LOC", "GHETTO": "LOC", "ORG": "ORG"}
PEOPLE = re.compile("(čan[ieovmh]*|[jn]ci|[jn]cev|anc[ei]|ancev|jan[ieov]+|aca|cima|ljani)$")
JOINED = {
    "fr": {"de le": "du", "de les": "des", "à le": "au", "à les": "aux"},
    "de": {"an dem": "am", "zu dem": "zum", "von dem": "vom", "in dem": "im", "bei dem": "beim", "zu der": "zur"},
    "pt": {f"{a} {b}": c + b for a, c in (("de", "d"), ("em", "n"), ("por", "pel")) for b in ("o", "a", "os", "as")}
    | {"a o": "ao", "a a": "à", "a os": "aos", "a as": "às"},
    "ca": {f"{a} {b}": c + b[1:] for a, c in (("de", "de"), ("a", "a"), ("per", "pe")) for b in ("el", "els")},
}


def write(rows):
    """Rows of token and label; kinds that are not ours are dropped."""
    before = ""
    for token, label in rows:
        begin, _, kind = label.partition("-")
        kind = KINDS.get(kind.upper(), "")
        if kind:
            begin = "I" if begin == "I" and kind == before else "B"
        print(f"{token}\t{begin}-{kind}" if kind else f"{token}\tO")
        before = kind
    print()


def sentences(file):
    """Lists of cells of the words of each sentence of a CoNLL-U or CoNLL file."""
    rows = []
    for line in [*open(file, encoding="utf-8"), "\n"]:
        cells = line.rstrip("\n").split("\t")
        if line.startswith("# newdoc"):
            print("-DOCSTART-\tO\n")
        elif len(cells) > 1 and (len(cells) < 10 or cells[0].isdigit()):
            rows.append(cells)
        elif not line.strip() and rows:
            yield rows
            rows = []


def without_peoples(rows):
    """Rows of token, label and features: a single person in the plural is a people."""
    for i, (token, label, features) in enumerate(rows):
        alone = i + 1 == len(rows) or not rows[i + 1][1].startswith("I-")
        plural = "Number=Plur" in features or PEOPLE.search(token)
        yield (token, "O" if label.lower() == "b-per" and alone and plural else label)


def parseme(rows):
    """"1:ORG;2:LOC": the longest name wins where names lie in names."""
    spans = {}
    for i, cells in enumerate(rows):
        for part in cells[-1].split(";") if cells[-1] not in "*_" else []:
            number, _, kind = part.partition(":")
            span = spans.setdefault(number, [i, i, kind])
            span[1] = i
    labels = ["O"] * len(rows)
    for start, end, kind in sorted(spans.values(), key=lambda span: span[0] - span[1]):
        if set(labels[start : end + 1]) == {"O"}:
            labels[start : end + 1] = ["B-" + kind] + ["I-" + kind] * (end - start)
    return [(cells[1], label) for cells, label in zip(rows, labels)]


def ancora(rows):
    """The first word of a name has its kind, np0000o, and in MISC all its words: MWE=Banc_de_Sabadell."""
    labels, i = ["O"] * len(rows), 0
    while i < len(rows):
        kind = {"np0000p": "PER", "np0000o": "ORG", "np0000l": "LOC"}.get(rows[i][4])
        whole = re.search(r"MWE=([^|]*)\|MWEPOS=PROPN", rows[i][9])
        end = i + 1
        while whole and end < len(rows) and len("".join(c[1] for c in rows[i:end])) < len(whole.group(1).replace("_", "")):
            end += 1
        if kind:
            labels[i:end] = ["B-" + kind] + ["I-" + kind] * (end - i - 1)
        i = end
    return [(cells[1], label) for cells, label in zip(rows, labels)]


def openboek(folder):
    for book in sorted(Path(folder, "coref").glob("*.conll")):
        features = Path(folder, "features", book.stem + ".tsv").read_text(encoding="utf-8")
        table = [line.split("\t") for line in features.split("\n")[1:] if line.count("\t") > 5]
        kinds = {(int(c[1]), int(c[2]), int(c[3])): c[6].split(".")[0] for c in table}
        print("-DOCSTART-\tO\n")
        parts = [part for part in book.read_text(encoding="utf-8").split("\n\n") if part.strip()]
        texts = [[line.split("\t") for line in part.split("\n") if line[:1] not in "#"] for part in parts]
        mentions, entity = defaultdict(list), {}
        for number, rows in enumerate(texts):
            opened = defaultdict(list)
            for i, cells in enumerate(rows):
                for start, name, end in re.findall(r"(\()?(\d+)(\))?", cells[-1]):
                    if start:
                        opened[name].append(i)
                    if end and opened[name]:
                        span = (number, opened[name].pop(), i + 1)
                        mentions[number].append((span, name))
                        if span in kinds:
                            entity.setdefault(name, kinds[span])
        for number, rows in enumerate(texts):
            named_words(rows, [(span, entity.get(name)) for span, name in mentions[number]])


def named_words(rows, mentions):
    """A run of proper nouns has the kind of the shortest mention around it; without one nothing is written."""
    labels, i = ["O"] * len(rows), 0
    while i < len(rows):
        end = i
        while end < len(rows) and "eigen" in rows[end][4]:
            end += 1
        if end > i and any(cells[3][:1].isupper() for cells in rows[i:end]):
            around = [(to - start, kind) for (_, start, to), kind in mentions if start <= i and to >= end]
            kind = min(around, key=lambda found: found[0])[1] if around else None
            if kind is None:
                return
            labels[i:end] = ["B-" + kind] + ["I-" + kind] * (end - i - 1)
        i = max(end, i + 1)
    write([(cells[3], label) for cells, label in zip(rows, labels)])


def joined(rows, words):
    out, i = [], 0
    while i < len(rows):
        pair = words.get(rows[i][0].lower() + " " + rows[i + 1][0]) if i + 1 < len(rows) else None
        if pair:
            label = rows[i + 1][1]
            if label.startswith("B-") and i + 2 < len(rows) and rows[i + 2][1].startswith("I-"):
                rows[i + 2][1] = label
            out.append((pair.capitalize() if rows[i][0][0].isupper() else pair, rows[i][1]))
        else:
            out.append(rows[i][:2])
        i += 2 if pair else 1
    return out


def main(what, *files):
    if what == "openboek":
        openboek(files[0])
        return
    for file in files[1:] if what == "joined" else files:
        for rows in sentences(file):
            if what == "parseme":
                write(parseme(rows))
            elif what == "ancora":
                write(ancora(rows))
            elif what == "misc":
                found = [re.search("NER=([^|]*)", cells[9]) for cells in rows]
                write(without_peoples([(c[1], f[1] if f else "O", c[5]) for c, f in zip(rows, found)]))
            elif what == "column":
                write(without_peoples([(c[1], c[-1].replace("_", "O"), c[5]) for c in rows]))
            elif what == "joined":
                write(joined(rows, JOINED[files[0]]))
            elif all(cells[1] != "O" or cells[2] == "O" for cells in rows):
                write([(cells[0], cells[1]) for cells in rows])


if __name__ == "__main__":
    main(*sys.argv[1:])
