"""Writes lists of names by class, a line "name TAB class" a name, for TrainTagger's --words.

python name_lists.py GAZETTEER.tsv PLACES.tsv NAMES.tsv
GAZETTEER and PLACES are lines "name TAB kind numbers": the gazetteer of nlp4j-english and places of
GeoNames. Needs faker and natasha from PyPI, whose lists of given and family names are taken for every
language that they have.
"""
import importlib
import pkgutil
import sys
from pathlib import Path

import faker.providers.person
import natasha

GAZETTEER = {"14": "PER", "11": "LOC", "13": "ORG"}


def listed(file, kinds):
    for line in open(file, encoding="utf-8"):
        name, numbers = line.rstrip("\n").split("\t")
        for number in numbers.split():
            if kinds is None or number in kinds:
                yield name, "LOC" if kinds is None else kinds[number]
                break


def russian():
    folder = Path(natasha.__file__).parent / "data" / "dict"
    for file, kind in (("first.txt", "GIVEN"), ("last.txt", "FAMILY")):
        for line in open(folder / file, encoding="utf-8"):
            yield line.strip().split("\t")[0].capitalize(), kind


def every_language():
    for module in pkgutil.iter_modules(faker.providers.person.__path__):
        provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
        for attribute in dir(provider):
            values = getattr(provider, attribute)
            kind = "GIVEN" if "first_name" in attribute else "FAMILY" if "last_name" in attribute else ""
            if kind and isinstance(values, (list, tuple, dict)):
                for value in values:
                    for word in str(value).split():
                        yield word, kind


def main(gazetteer, places, target):
    lines = set()
    for source in (listed(gazetteer, GAZETTEER), listed(places, None), russian(), every_language()):
        lines.update(f"{name}\t{kind}\n" for name, kind in source)
    with open(target, "w", encoding="utf-8") as out:
        out.writelines(sorted(lines))


main(*sys.argv[1:])
