#!/usr/bin/env python3
"""The tables of a file of articles, by Broadsheet's whole job inside a pipeline in Python.

    pipelines/python/tables.py --input=articles.jsonl --output=tables

Each line of the input is an object with id or url, and html, markdown or text; title, published, outlet, authors and
section are trusted where they are given. Needs `pip install apache-beam==2.71.0`, the version of the jar's Beam, Java
17, and the jars: `mvn -DskipTests package` builds them. Further options are those of Beam's Python.
"""
import argparse
import json
import pathlib
import typing

import apache_beam as beam
from apache_beam.options.pipeline_options import PipelineOptions
from apache_beam.transforms.external import JavaJarExpansionService, SchemaAwareExternalTransform

JAR = pathlib.Path(__file__).resolve().parents[2] / "target" / "direct" / "broadsheet-expansion.jar"
FIELDS = ("id", "url", "html", "markdown", "text", "title", "published", "outlet", "section")


def to_row(line):
    given = json.loads(line)
    return beam.Row(**{name: None if given.get(name) is None else str(given[name]) for name in FIELDS})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--input", required=True, help="JSON Lines, on any file system that Beam knows")
    parser.add_argument("--output", required=True, help="a folder; each table is a file of JSON Lines")
    parser.add_argument("--jar", default=str(JAR), help="broadsheet-expansion.jar, with broadsheet-all.jar beside it")
    parser.add_argument("--shards", type=int, default=1, help="one for each 16 MB of text")
    options, beam_options = parser.parse_known_args()

    process = SchemaAwareExternalTransform(
        "beam:schematransform:org.broadsheet:process:v1",
        JavaJarExpansionService(options.jar),
        shards=options.shards,
    )
    row_type = beam.row_type.RowTypeConstraint.from_fields([(name, typing.Optional[str]) for name in FIELDS])
    with beam.Pipeline(options=PipelineOptions(beam_options)) as pipeline:
        rows = (
            pipeline
            | beam.io.ReadFromText(options.input)
            | beam.Map(to_row).with_output_types(row_type)
        )
        tables = {"input": rows} | process
        for name in ("articles", "clusters", "entities"):
            (
                tables[name]
                | f"Lines of {name}" >> beam.Map(lambda row: json.dumps(row._asdict(), default=str, ensure_ascii=False))
                | f"Write {name}" >> beam.io.WriteToText(f"{options.output}/{name}", file_name_suffix=".jsonl")
            )


if __name__ == "__main__":
    main()
