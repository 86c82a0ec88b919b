"""peer.py PAGES_FOLDER OUT.jsonl: runs trafilatura over the same pages, one JSON object a page with
text, title, author, date and the CPU seconds of `extract` alone. Needs `pip install trafilatura`."""
import gzip, json, pathlib, sys, time
import trafilatura

with open(sys.argv[2], "w", encoding="utf-8") as out:
    for page in sorted(pathlib.Path(sys.argv[1]).iterdir()):
        raw = (gzip.open(page) if page.suffix == ".gz" else page.open("rb")).read()
        start = time.process_time()
        text = trafilatura.extract(raw, include_comments=False)
        seconds = time.process_time() - start
        meta = trafilatura.extract_metadata(raw)
        row = {"file": page.name, "text": text or "", "seconds": seconds}
        row |= {k: getattr(meta, k, None) for k in ("title", "author", "date")} if meta else {}
        print(json.dumps(row, ensure_ascii=False), file=out)
