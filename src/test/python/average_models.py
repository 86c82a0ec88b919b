"""Writes the mean of two models of the tagger that have the same lexica, bits and scale.

python average_models.py ONE.model OTHER.model OUT.model WEAK

Halves are rounded towards zero. WEAK is how many rows are left out of those that weigh least: all that they say is one or two steps
of the scale. Calibrate the outcome. The file format is in MODELS.md; needs numpy.
"""
import struct
import sys
import zlib

import numpy as np

LABELS = 7


def read(file):
    """The description as it stands in the file, transitions, calibration as it stands, and a row of weights for each hash."""
    data = zlib.decompressobj(-15).decompress(open(file, "rb").read())
    at = 8
    for _ in range(4):
        at += 2 + struct.unpack(">H", data[at : at + 2])[0]
    bits = struct.unpack(">i", data[at : at + 4])[0]
    at += 8
    description = data[:at]
    transitions = np.frombuffer(data, ">i4", LABELS * LABELS, at).astype(np.int64)
    at += 4 * LABELS * LABELS
    points = struct.unpack(">i", data[at : at + 4])[0]
    calibration = data[at : at + 8 + 8 * points]
    at += len(calibration)
    size = struct.unpack(">i", data[at : at + 4])[0]
    at += 4
    parts = np.frombuffer(data, np.uint8, min(4 * size, len(data) - at), at)
    ends = np.flatnonzero(parts < 128)[:size]
    starts = np.concatenate(([0], ends[:-1] + 1))
    steps = np.zeros(size, np.int64)
    for k in range(int((ends - starts).max()) + 1):
        longer = ends - starts >= k
        steps[longer] |= (parts[starts[longer] + k].astype(np.int64) & 127) << (7 * k)
    weights = np.zeros((1 << bits, LABELS), np.int16)
    weights[np.cumsum(steps)] = np.frombuffer(data, np.int8, LABELS * size, at + int(ends[-1]) + 1).reshape(LABELS, size).T
    return description, transitions, calibration, weights


def varints(numbers):
    lengths = 1 + sum((numbers >> k > 0).astype(np.int64) for k in (7, 14, 21))
    starts = np.concatenate(([0], np.cumsum(lengths)[:-1]))
    out = np.zeros(int(lengths.sum()), np.uint8)
    for k in range(4):
        longer = lengths > k
        out[starts[longer] + k] = numbers[longer] >> (7 * k) & 127 | np.where(lengths[longer] > k + 1, 128, 0)
    return out.tobytes()


def main(one, other, out, weak):
    _, transitions, _, weights = read(one)
    description, other_transitions, calibration, other_weights = read(other)
    sums = weights + other_weights
    means = np.sign(sums) * (np.abs(sums) // 2)
    size = np.abs(means).sum(1)
    kept = size > 0
    light = np.flatnonzero(kept & (size <= 2))
    kept[light[np.argsort(np.abs(sums).sum(1)[light], kind="stable")[: int(weak)]]] = False
    rows = np.flatnonzero(kept)
    between = [round(pair / 2) for pair in transitions + other_transitions]
    data = description + struct.pack(">49i", *between) + calibration + struct.pack(">i", len(rows))
    data += varints(np.diff(rows, prepend=0)) + means[rows].T.astype(np.int8).tobytes()
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    open(out, "wb").write(packer.compress(data) + packer.flush())


if __name__ == "__main__":
    main(*sys.argv[1:])
