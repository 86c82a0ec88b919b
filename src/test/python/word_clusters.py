"""Writes a tree of word clusters, a line "word TAB path" a word, for TrainTagger's --clusters.

python word_clusters.py NAVEC.tar|VOCAB CLUSTERS.tsv
Needs numpy and navec or spacy from PyPI. NAVEC.tar is the embeddings file that the package natasha
brings; VOCAB is the folder "vocab" of a spaCy model with vectors, where many words share one. The
vectors are split in two again and again by 2-means of their directions; a path names the halves.
"""
import sys
from pathlib import Path

import numpy as np

SMALLEST = {True: 30, False: 8}  # vectors of words, or shared; a cluster as small is not split
LONGEST = 18  # halves
ROUNDS = 12
LEAST_SHARE = 0.15  # of the words on either side, else they are split in the middle


def directions(vectors):
    return vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9)


def navec(source):
    """Words, and for each the row of its vector; each has its own."""
    from navec import Navec

    navec = Navec.load(source)
    codes, indexes = navec.pq.codes, navec.pq.indexes
    parts = [codes[part][indexes[:, part]] for part in range(codes.shape[0])]
    rows = {word: row for row, word in enumerate(navec.vocab.words) if not word.startswith("<")}
    return rows, directions(np.concatenate(parts, axis=1).astype(np.float32))


def spacy(source):
    """Words as they are written, and for each the row of the vector that it shares."""
    from spacy.vocab import Vocab

    vocab = Vocab().from_disk(source)
    rows = {vocab.strings[key]: row for key, row in vocab.vectors.key2row.items() if row >= 0}
    words = {word: row for word, row in rows.items() if word.replace("-", "").isalpha()}
    return words, directions(vocab.vectors.data)


def halves(ids, points, random):
    here = points[ids]
    one, other = here[random.choice(len(ids), 2, replace=False)]
    for _ in range(ROUNDS):
        score = here @ (one - other) - 0.5 * (one @ one - other @ other)
        first = score > 0
        if first.all() or not first.any():
            first = random.random(len(ids)) > 0.5
        one, other = here[first].mean(0), here[~first].mean(0)
    if min(first.sum(), (~first).sum()) < LEAST_SHARE * len(ids):
        first = score > np.median(score)
    return ids[first], ids[~first]


def main(source, target):
    rows, points = (spacy if Path(source).is_dir() else navec)(source)
    smallest = SMALLEST[len(rows) <= len(points)]
    random = np.random.default_rng(1)
    waiting = [(np.array(sorted(set(rows.values()))), "")]
    paths = {}
    while waiting:
        ids, path = waiting.pop()
        if len(ids) <= smallest or len(path) >= LONGEST:
            paths.update((i, path) for i in ids)
        else:
            one, other = halves(ids, points, random)
            waiting += [(one, path + "0"), (other, path + "1")]
    with open(target, "w", encoding="utf-8") as out:
        for word, row in sorted(rows.items(), key=lambda item: (item[1], item[0])):
            out.write(f"{word}\t{paths[row]}\n")


main(*sys.argv[1:])
