"""Labels a CoNLL file (token TAB label) with slovnet's named entities.

python slovnet_labels.py SLOVNET_DATA IN.conll OUT.conll [--beside]
Needs slovnet and navec from PyPI; SLOVNET_DATA is the folder "data" of the package natasha. With
--beside the given label stays as the second column, as a scorer wants it. Prints tokens a CPU second.
"""
import sys
import time

from navec import Navec
from slovnet import NER


def sentences(file):
    sentence = []
    for line in [*open(file, encoding="utf-8"), "\n"]:
        cells = line.rstrip("\n").split("\t")
        if cells[0] == "-DOCSTART-":
            continue
        if len(cells) > 1:
            sentence.append(cells[:2])
        elif sentence:
            yield sentence
            sentence = []


def labels(tokens, spans):
    found, start = ["O"] * len(tokens), 0
    begun = set()
    for place, token in enumerate(tokens):
        for span in spans:
            if start < span.stop and start + len(token) > span.start:
                found[place] = ("I-" if span in begun else "B-") + span.type
                begun.add(span)
        start += len(token) + 1
    return found


def main(data, source, target, *flags):
    tagger = NER.load(data + "/model/slovnet_ner_news_v1.tar")
    tagger.navec(Navec.load(data + "/emb/navec_news_v1_1B_250K_300d_100q.tar"))
    seconds = count = 0
    with open(target, "w", encoding="utf-8") as out:
        for sentence in sentences(source):
            tokens = [token for token, _ in sentence]
            start = time.process_time()
            spans = tagger(" ".join(tokens)).spans
            seconds += time.process_time() - start
            count += len(tokens)
            for (token, given), label in zip(sentence, labels(tokens, [Key(span) for span in spans])):
                out.write("\t".join([token, given, label] if "--beside" in flags else [token, label]) + "\n")
            out.write("\n")
    print(f"{count / seconds:.0f} tokens a CPU second")


class Key:
    """A span that can be put in a set."""

    def __init__(self, span):
        self.start, self.stop, self.type = span.start, span.stop, span.type


main(*sys.argv[1:])
