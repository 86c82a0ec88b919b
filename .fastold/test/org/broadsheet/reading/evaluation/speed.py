"""Prints the CPU seconds that gzip and datatrove's readers take for one file, and the characters read."""

import os
import resource
import subprocess
import sys
import time

from datatrove.pipeline.readers import JsonlReader, WarcReader

path = sys.argv[1]
rounds = int(sys.argv[2])
folder, name = os.path.split(path)
is_gzip = name.endswith(".gz")


def datatrove():
    reader_class = WarcReader if ".warc" in name else JsonlReader
    reader = reader_class(
        folder,
        glob_pattern=name,
        compression="gzip" if is_gzip else None,
        file_progress=False,
        doc_progress=False,
    )
    start = time.process_time()
    characters = sum(len(document.text) for document in reader())
    return time.process_time() - start, characters


def gunzip():
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["gzip", "-dc", path], stdout=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


times = [datatrove() for _ in range(rounds)]
print("datatrove", min(t for t, _ in times), times[0][1], sep="\t")
if is_gzip:
    print("gunzip", min(gunzip() for _ in range(rounds)), 0, sep="\t")
