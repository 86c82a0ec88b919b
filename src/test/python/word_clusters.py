"""Writes a tree of word clusters, a line "word TAB path" a word, for TrainTagger's --clusters.

python word_clusters.py NAVEC.tar CLUSTERS.tsv
Needs navec and numpy from PyPI; NAVEC.tar is the embeddings file that the package natasha brings. The
words are split in two again and again by 2-means of their directions; a path names the halves.
"""
import sys

import numpy as np
from navec import Navec

SMALLEST = 30  # words; a cluster as small is not split
LONGEST = 18  # halves
ROUNDS = 12
LEAST_SHARE = 0.15  # of the words on either side, else they are split in the middle


def vectors(navec):
    codes, indexes = navec.pq.codes, navec.pq.indexes
    parts = [codes[part][indexes[:, part]] for part in range(codes.shape[0])]
    whole = np.concatenate(parts, axis=1).astype(np.float32)
    return whole / (np.linalg.norm(whole, axis=1, keepdims=True) + 1e-9)


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
    navec = Navec.load(source)
    points = vectors(navec)
    words = list(navec.vocab.words)
    random = np.random.default_rng(1)
    waiting = [(np.array([i for i, word in enumerate(words) if not word.startswith("<")]), "")]
    paths = {}
    while waiting:
        ids, path = waiting.pop()
        if len(ids) <= SMALLEST or len(path) >= LONGEST:
            paths.update((i, path) for i in ids)
        else:
            one, other = halves(ids, points, random)
            waiting += [(one, path + "0"), (other, path + "1")]
    with open(target, "w", encoding="utf-8") as out:
        for i in sorted(paths):
            out.write(f"{words[i]}\t{paths[i]}\n")


main(*sys.argv[1:])
