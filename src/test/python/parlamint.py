"""Turns samples of ParlaMint (TEI with names by taggers of each language, .ana.xml) into the CoNLL text that TrainTagger reads.

python parlamint.py LANGUAGE FILE.ana.xml...     writes to stdout, every sentence once

Labels are by machine and the text is of speeches, so: titles are cut from persons, names of one
spelling are kept 25 times at most, and of the sentences without names every other. Of Belgium's
sittings only the sentences in the language asked for are taken; Greek and Catalan prepositions are
joined with their article again.
"""
import html
import re
import sys
from collections import Counter

PIECES = re.compile(r"<name\b([^>]*)>|(</name>)|<(?:w|pc)\b[^>]*?(?:/>|>(.*?)</(?:w|pc)>)", re.S)
TITLES = set("mme m. madame monsieur mevrouw meneer collega heer dhr. mevr. κ. κα κύριε κύριος κυρία pan paní pana".split())
TITLES |= set("senyor senyora sr. sra. herra frú hv. minister ministre mw.".split())
SMALL_WORDS = {"nl": "de het een van en dat niet is ik op te", "ca": "els i amb és que les aquest per una"}
OTHERS_SMALL_WORDS = {"nl": "le la les des une et que du est en à", "ca": "los y con es las este una por"}
MOST_OF_ONE_NAME = 25


def words(sentence):
    """Lists of token and label of a sentence's TEI; of names in names the outermost of our kinds counts."""
    rows, names = [], []
    for piece in PIECES.finditer(sentence):
        attributes, end, text = piece.groups()
        if attributes is not None:
            kind = re.search(r'\btype="(PER|LOC|ORG)"', attributes)
            names.append([kind and kind.group(1), "B-"])
        elif end and names:
            names.pop()
        elif text and (token := html.unescape(re.sub(r"<w\b.*|<[^>]*>", "", text, flags=re.S)).strip().replace(" ", "")):
            name = next((name for name in names if name[0]), None)
            rows.append([token, name[1] + name[0] if name else "O"])
            if name:
                name[1] = "I-"
    return rows


def joined(language, rows):
    out = []
    for token, label in rows:
        before = out[-1][0] if out else ""
        if language == "el" and before in ("σ", "Σ") and token.startswith("τ") or language == "ca" and token == "el" and before in ("d", "p"):
            out[-1][0] = before + (token if language == "el" else "el")
        else:
            out.append([token, label])
    return out


def trimmed(rows):
    """Persons without titles, names without signs at their ends; returns the names."""
    names, i = [], 0
    while i < len(rows):
        end = i + 1
        if rows[i][1] != "O":
            kind = rows[i][1][2:]
            while end < len(rows) and rows[end][1] == "I-" + kind:
                end += 1
            first, last = i, end
            while first < last and (not re.search(r"\w", rows[first][0]) or kind == "PER" and rows[first][0].lower() in TITLES):
                first += 1
            while last > first and not re.search(r"\w", rows[last - 1][0]):
                last -= 1
            named = any(token[0].isupper() for token, _ in rows[first:last])
            for k in range(i, end):
                rows[k][1] = ("B-" if k == first else "I-") + kind if named and first <= k < last else "O"
            if named:
                names.append(" ".join(token for token, _ in rows[first:last]))
        i = end
    return names


def is_in(language, rows):
    tokens = Counter(token.lower() for token, _ in rows)
    ours, theirs = (sum(tokens[word] for word in small.get(language, "").split()) for small in (SMALL_WORDS, OTHERS_SMALL_WORDS))
    return language not in SMALL_WORDS or ours > theirs


def main(language, *files):
    seen, written, nameless = Counter(), set(), 0
    for file in files:
        text = open(file, encoding="utf-8").read()
        for piece in re.findall(r"<u\b|<s[ >].*?</s>", text[text.find("<body") :], re.S):
            if piece == "<u":
                print("-DOCSTART-\tO\n")
                continue
            rows = joined(language, words(piece))
            names = trimmed(rows)
            key = " ".join(token for token, _ in rows)
            if len(rows) < 4 or key in written or not is_in(language, rows):
                continue
            written.add(key)
            nameless += not names
            if names and all(seen[name] >= MOST_OF_ONE_NAME for name in names) or not names and nameless % 2:
                continue
            seen.update(names)
            print("".join(f"{token}\t{label}\n" for token, label in rows))


if __name__ == "__main__":
    main(*sys.argv[1:])
