"""Reads every table of a run with pyarrow, DuckDB, pandas and polars, and says what they disagree about.

Usage: read_tables.py FOLDER [PARTITIONED_FOLDER]
"""

import json
import pathlib
import sys

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.dataset
import pyarrow.parquet

ENUMS = {
    "articles": ["language", "published_precision", "page_type", "completeness", "format"],
    "cut_blocks": ["reason"],
    "near_duplicate_pairs": ["estimate", "decision"],
    "entity_mentions": ["type", "name_rule"],
}


def check_rows(folder):
    """All four readers find the rows that the manifest counts."""
    manifest = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    for table, facts in manifest["tables"].items():
        place = folder / table
        files = f"{place}/**/*.parquet"
        counts = {
            "pyarrow": pyarrow.parquet.read_table(place).num_rows,
            "duckdb": duckdb.sql(f"SELECT count(*) FROM '{files}'").fetchall()[0][0],
            "pandas": len(pandas.read_parquet(place)),
            "polars": polars.scan_parquet(files).select(polars.len()).collect().item(),
        }
        assert set(counts.values()) == {facts["rows"]}, (table, facts["rows"], counts)


def check_types(folder):
    """Logical types, as each reader has them."""
    articles = pyarrow.parquet.read_table(folder / "articles")
    schema = articles.schema
    assert schema.field("published_at").type == pyarrow.timestamp("ms", tz="UTC"), schema
    assert schema.field("published_on").type == pyarrow.date32(), schema
    assert schema.field("text").type == pyarrow.string(), schema
    assert schema.field("authors").type.value_type == pyarrow.string(), schema
    shares = schema.field("languages").type.value_type
    assert [field.name for field in shares] == ["language", "share", "score"], shares
    assert not schema.field("article_id").nullable and schema.field("title").nullable

    types = dict(
        duckdb.sql(f"SELECT column_name, column_type FROM (DESCRIBE FROM '{folder}/articles/*.parquet')").fetchall()
    )
    assert types["published_at"] == "TIMESTAMP WITH TIME ZONE", types["published_at"]
    assert types["published_on"] == "DATE" and types["authors"] == "VARCHAR[]", types
    assert types["languages"].startswith("STRUCT("), types["languages"]

    frame = pandas.read_parquet(folder / "articles")
    assert str(frame["published_at"].dtype) == "datetime64[ms, UTC]", frame["published_at"].dtype
    lazy = polars.scan_parquet(f"{folder}/articles/*.parquet").collect_schema()
    assert lazy["published_at"] == polars.Datetime("ms", "UTC"), lazy
    assert lazy["languages"] == polars.List(
        polars.Struct({"language": polars.String, "share": polars.Float64, "score": polars.Float64})
    ), lazy


def check_files(folder):
    """Enumerations are dictionary-encoded, lists have three levels, filters and metadata are there."""
    for table, columns in ENUMS.items():
        file = pyarrow.parquet.ParquetFile(next((folder / table).glob("*.parquet")))
        group = file.metadata.row_group(0)
        for i in range(group.num_columns):
            column = group.column(i)
            if column.path_in_schema in columns:
                assert any("DICTIONARY" in encoding for encoding in column.encodings), column
        assert file.metadata.metadata[b"broadsheet.table"].decode() == table
    file = pyarrow.parquet.ParquetFile(next((folder / "articles").glob("*.parquet")))
    paths = [file.schema.column(i).path for i in range(len(file.schema))]
    assert "authors.list.element" in paths and "languages.list.element.share" in paths, paths
    described = file.metadata.metadata[b"broadsheet.column.published_on"].decode()
    assert described.startswith("day of publication as printed"), described
    assert duckdb.sql(
        f"SELECT bool_or(bloom_filter_offset > 0) FROM parquet_metadata('{folder}/articles/*.parquet')"
        " WHERE path_in_schema = 'article_id'"
    ).fetchall()[0][0], "no bloom filter"


def check_order(folder):
    """Rows of a file are sorted, so that readers can skip row groups by their statistics."""
    days = pyarrow.parquet.read_table(next((folder / "articles").glob("*.parquet")))["published_on"].to_pylist()
    known = [day for day in days if day is not None]
    assert days == sorted(known) + [None] * (len(days) - len(known)), days


def check_offsets(folder):
    """Python slices the text by the offsets of a mention."""
    rows = duckdb.sql(
        f"SELECT text, start_offset, end_offset, surface FROM '{folder}/entity_mentions/*.parquet'"
        f" JOIN '{folder}/articles/*.parquet' USING (article_id)"
    ).fetchall()
    assert rows and all(text[start:end] == surface for text, start, end, surface in rows)


def check_partitions(folder):
    """Folders named as Hive does come back as columns, in all four."""
    check_rows(folder)
    place = folder / "articles"
    assert {"language", "published_month"} <= set(pyarrow.parquet.read_table(place).column_names)
    assert {"language", "published_month"} <= set(pandas.read_parquet(place).columns)
    files = f"{place}/**/*.parquet"
    sql = f"SELECT count(*) FROM read_parquet('{files}', hive_partitioning = true) WHERE language = 'ru'"
    assert duckdb.sql(sql).fetchall()[0][0] == 6
    lazy = polars.scan_parquet(files, hive_partitioning=True)
    assert lazy.filter(polars.col("language") == "ru").select(polars.len()).collect().item() == 6
    texts = {"text", "surface", "excerpt"}
    for table in json.loads((folder / "manifest.json").read_text(encoding="utf-8"))["tables"]:
        assert not texts & set(pyarrow.parquet.read_table(folder / table).column_names), table


if __name__ == "__main__":
    run = pathlib.Path(sys.argv[1])
    for check in (check_rows, check_types, check_files, check_order, check_offsets):
        check(run)
    if len(sys.argv) > 2:
        check_partitions(pathlib.Path(sys.argv[2]))
    print("read by pyarrow, DuckDB, pandas and polars")
