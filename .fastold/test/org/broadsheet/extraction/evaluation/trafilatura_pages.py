"""Extracts every page of a folder with trafilatura and prints a JSON object a page.

python trafilatura_pages.py FOLDER
Needs trafilatura from PyPI. Field "seconds" is the CPU time of the extraction alone.
"""
import gzip
import json
import pathlib
import sys
import time

import trafilatura

files = sorted(pathlib.Path(sys.argv[1]).iterdir())
read = lambda file: (gzip.open if file.suffix == ".gz" else open)(file, "rb").read()
trafilatura.bare_extraction(read(files[0]), with_metadata=True)
for file in files:
    page = read(file)
    start = time.process_time()
    found = trafilatura.bare_extraction(page, with_metadata=True)
    seconds = time.process_time() - start
    row = {"file": file.name, "seconds": seconds}
    if found:
        row.update(text=found.text or "", title=found.title, date=found.date, author=found.author)
    print(json.dumps(row))
