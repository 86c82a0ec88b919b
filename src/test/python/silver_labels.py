"""Helps a model to label text of a language that nobody has labelled, for TrainTagger to learn from.

python silver_labels.py hints TEXT...                  text to CoNLL-U for LabelTreebanks: PROPN for a word written large
                                                       inside sentences, PRON for one that is only written large at their start
python silver_labels.py correct LANGUAGE PLACES SILVER.conll    labels that are known better
python silver_labels.py bodies TREEBANK.conllu SILVER.conll     Ukrainian institutions by the treebank's syntax

TEXT has a sentence a line, tokens parted by blanks, an empty line between documents. PLACES is places.tsv. "correct" makes
every place of the list a LOC and gives a name the type that it has twice as often as another; a word that is mostly written small
names nothing. "bodies" takes an institution's noun with the adjectives in front, one of them large, and the genitives behind.
"""
import re
import sys
from collections import Counter, defaultdict

OPENING = set("\"«„“”–—-:(.!?…'’•*;/|")
INSTITUTIONS = set(
    "рада суд комітет міністерство кабінет уряд фракція партія служба агентство бюро прокуратура комісія управління департамент "
    "адміністрація банк фонд центр академія інститут університет асоціація спілка компанія підприємство поліція гвардія палата апарат "
    "офіс інспекція союз організація парламент група лікарня завод держкомітет нацбанк".split()
)
BEHIND = {"nmod", "amod", "conj", "cc", "case", "flat", "fixed", "compound"}


def is_inside(words, i):
    """Whether a word stands where only names are written large."""
    return i > 0 and words[i - 1][-1] not in OPENING


def part_of_speech(words, i, large, small):
    word = words[i]
    if not re.match(r"\w", word):
        return "PUNCT"
    if not word[0].isupper():
        return "NUM" if word[0].isdigit() else "VERB"
    known, other = large[word.lower()], small[word.lower()]
    if re.fullmatch("[IVXІХ]+", word) or other >= 2 and other > 4 * known:
        return "PRON"
    return "PROPN" if is_inside(words, i) or word.isupper() and len(word) > 1 or known >= 2 and known > other else "X"


def hints(files):
    documents = [[line.split() for line in part.split("\n") if line] for file in files for part in open(file, encoding="utf-8").read().split("\n\n")]
    large, small = Counter(), Counter()
    for words in (words for document in documents for words in document):
        small.update(word for word in words if word[0].islower())
        large.update(word.lower() for i, word in enumerate(words) if word[0].isupper() and is_inside(words, i))
    for document in documents:
        print("# newdoc")
        for words in document:
            for i, word in enumerate(words):
                print(i + 1, word, "_", part_of_speech(words, i, large, small), *["_"] * 6, sep="\t")
            print()


def sentences(file):
    """Lists of [token, label]; None where a document begins."""
    for part in open(file, encoding="utf-8").read().split("\n\n"):
        rows = [line.split("\t") for line in part.split("\n") if "\t" in line]
        if rows:
            yield None if rows[0][0] == "-DOCSTART-" else rows


def spans(rows):
    starts = [i for i, (_, label) in enumerate(rows) if label.startswith("B-")]
    for start in starts:
        end = start + 1
        while end < len(rows) and rows[end][1].startswith("I-"):
            end += 1
        yield start, end, rows[start][1][2:]


def set_label(rows, start, end, kind):
    for i in range(start, end):
        rows[i][1] = ("B-" if i == start else "I-") + kind if kind else "O"


def show(rows):
    print("\n".join(f"{token}\t{label}" for token, label in rows) if rows else "-DOCSTART-\tO", end="\n\n")


def correct(language, places, silver):
    names = [cell.rpartition("@") for line in open(places, encoding="utf-8") if line[0] != "#" for cell in line.rstrip("\n").split("\t")[4:]]
    known = {name for name, _, languages in names if language in languages.split(",")}
    texts = list(sentences(silver))
    types, large, small = defaultdict(Counter), Counter(), Counter()
    for rows in filter(None, texts):
        small.update(token for token, _ in rows if token.islower())
        large.update(token.lower() for token, _ in rows[1:] if token[0].isupper())
        for start, end, kind in spans(rows):
            types[" ".join(token for token, _ in rows[start:end])][kind] += 1
    for rows in texts:
        for start, end, kind in list(spans(rows or [])):
            name = " ".join(token for token, _ in rows[start:end])
            most, times = types[name].most_common(1)[0]
            if name in known:
                set_label(rows, start, end, "LOC")
            elif small[name.lower()] > 2 * large[name.lower()]:
                set_label(rows, start, end, "")
            elif times >= 2 * types[name][kind]:
                set_label(rows, start, end, most)
        show(rows)


def phrase(rows, heads, noun):
    """Start and end of the name of the institution that a noun says, or None."""
    start = noun
    while start and heads[start - 1] == noun and rows[start - 1][7].startswith("amod"):
        start -= 1
    while start < noun and not rows[start][1][0].isupper():
        start += 1
    last = end = noun + 1
    while end < len(rows):
        up = end
        for _ in rows:
            up = heads[up] if up > noun and rows[up][7].split(":")[0] in BEHIND else up
        genitive = "Case=Gen" in rows[end][5] and not re.search("NameType=(Sur|Giv)", rows[end][5])
        if up != noun or rows[end][3] not in ("NOUN", "PROPN", "ADJ", "CCONJ", "ADP") or rows[end][3] in ("NOUN", "PROPN", "ADJ") and not genitive:
            break
        end += 1
        last = end if rows[end - 1][3] in ("NOUN", "PROPN") else last
    large = rows[start][1][0].isupper() and (start > 0 or any(cells[1][0].isupper() for cells in rows[1:last]))
    return (start, last) if large and last - start > 1 else None


def bodies(treebank, silver):
    parts = [part.split("\n") for part in open(treebank, encoding="utf-8").read().split("\n\n")]
    trees = [[line.split("\t") for line in part if re.match(r"\d+\t", line)] for part in parts]
    trees = iter([rows for rows in trees if rows])
    for rows in sentences(silver):
        tree = next(trees) if rows else []
        places = {cells[0]: i for i, cells in enumerate(tree)}
        heads = [places.get(cells[6], -1) for cells in tree]
        for noun in [i for i, cells in enumerate(tree) if cells[2].lower() in INSTITUTIONS and cells[3] in ("NOUN", "PROPN")]:
            found = phrase(tree, heads, noun)
            if found:
                for start, end, _ in list(spans(rows)):
                    if start < found[1] and end > found[0]:
                        set_label(rows, start, end, "")
                set_label(rows, *found, "ORG")
        show(rows)


if __name__ == "__main__":
    command = {"hints": lambda *files: hints(files), "correct": correct, "bodies": bodies}[sys.argv[1]]
    command(*sys.argv[2:])
