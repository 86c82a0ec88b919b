"""Reads croissant.json of a folder of tables with mlcroissant, and rows through it.

check_croissant.py TABLES: fails on an error or a warning, or if rows differ from the files' own.
"""

import itertools
import json
import pathlib
import sys

import mlcroissant
import pyarrow.dataset

folder = pathlib.Path(sys.argv[1])
described = mlcroissant.Dataset(jsonld=folder / "croissant.json")
issues = described.metadata.ctx.issues
assert not issues.errors, issues.report()
assert not issues.warnings, issues.report()
assert json.loads((folder / "croissant.json").read_text())["conformsTo"].endswith("/1.1")

tables = {p.parent.name for p in folder.glob("*/*.parquet")} | {
    p.relative_to(folder).parts[0] for p in folder.glob("*/**/*.parquet")
}
record_sets = {record_set.uuid: record_set for record_set in described.metadata.record_sets}
assert set(record_sets) == tables, (sorted(record_sets), sorted(tables))
for table, record_set in record_sets.items():
    in_files = set(pyarrow.dataset.dataset(folder / table, partitioning=None).schema.names)
    named = {field.name for field in record_set.fields}
    assert named == in_files, (table, named ^ in_files)

# Rows as mlcroissant gives them, of a table of plain columns.
for table, column in (("entities", "entity"), ("outlets", "outlet_domain")):
    rows = list(itertools.islice(described.records(table), 5))
    own = pyarrow.dataset.dataset(folder / table).to_table(columns=[column]).to_pylist()
    assert own, table
    names = {row[column] for row in own}
    for row in rows:
        assert row[f"{table}/{column}"].decode() in names, row
print(len(record_sets), "record sets,", sum(len(r.fields) for r in record_sets.values()), "fields")
