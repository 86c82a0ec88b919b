#!/usr/bin/env python3
"""Writes the weights of py3langid's model in the compact form that org.broadsheet.language.model.ByteGramModel reads.

    pip install py3langid==0.4.0
    python src/test/python/langid_weights.py src/main/resources/org/broadsheet/language/py3langid-0.4.0.grams

py3langid is a naive Bayes classifier over sequences of two to six bytes, kept in an automaton. What changes here:
the sequences are listed instead of the automaton; sequences with capitals go, because the program reads small letters;
languages without news, or hardly told from a great relative, go; and a weight is kept as its distance from the least
weight of its language, in steps of a quarter (natural logarithm). The same package gives the same bytes.

The file is gzip of: "BGRM", version (int), number of languages and of sequences (int each); a language: its code (a
length byte, ASCII), its least weight and its prior (float each); a sequence: how many bytes it shares with the one
before, how many follow (one byte each), those bytes; then, a language, one byte a sequence: steps above the least
weight. Integers and floats are little-endian.
"""
import gzip
import struct
import sys
from collections import deque
from pathlib import Path

import numpy as np
import py3langid
from py3langid import modelio

STEP = 0.25
VERSION = 1
DROPPED = set(
    "ace an ary bcl dz ext fuv gcf gcr gom grc gug guw hbo kik lij ltg nso pcm sdh uzs vec vo".split()
)


def sequences(nextmove, rows, outputs):
    """The byte sequence of each feature: the shortest way to a state that gives it."""
    reached = {0: b""}
    features = {}
    queue = deque([0])
    while queue:
        state = queue.popleft()
        feature = outputs[state]
        if feature >= 0 and (feature not in features or len(reached[state]) < len(features[feature])):
            features[feature] = reached[state]
        for byte in np.nonzero(nextmove[rows[state]])[0]:
            target = int(nextmove[rows[state]][byte])
            if target not in reached:
                reached[target] = reached[state] + bytes([byte])
                queue.append(target)
    return features


def is_small(sequence):
    text = sequence.decode("utf8", "ignore")
    return text == text.lower() and not any(65 <= byte <= 90 for byte in sequence)


def main(path):
    weights, priors, codes, nextmove, rows, outputs = modelio.load_model(
        Path(py3langid.__file__).parent / "data" / "model.npz.xz"
    )
    features = sequences(np.asarray(nextmove).reshape(-1, 256), rows, outputs)
    kept = sorted((sequence, number) for number, sequence in features.items() if is_small(sequence))
    columns = [i for i, code in enumerate(codes) if code not in DROPPED]
    table = np.asarray(weights, dtype=np.float32)[np.ix_([number for _, number in kept], columns)]
    least = table.min(axis=0)
    steps = np.round((table - least) / STEP).astype(np.uint8)
    out = bytearray(b"BGRM" + struct.pack("<3i", VERSION, len(columns), len(kept)))
    for place, column in enumerate(columns):
        code = codes[column].encode()
        out += bytes([len(code)]) + code + struct.pack("<2f", least[place], priors[column])
    before = b""
    for sequence, _ in kept:
        shared = 0
        while shared < min(len(before), len(sequence)) and before[shared] == sequence[shared]:
            shared += 1
        out += bytes([shared, len(sequence) - shared]) + sequence[shared:]
        before = sequence
    for place in range(len(columns)):
        out += steps[:, place].tobytes()
    with open(path, "wb") as file, gzip.GzipFile("", "wb", 9, file, mtime=0) as packed:
        packed.write(out)


if __name__ == "__main__":
    main(sys.argv[1])
