"""Opens the tables of one run, or of a chain of runs, as pandas frames or as views of DuckDB.

    from tables import Tables
    tables = Tables("target/tables")     # one run
    tables = Tables("runs/*")            # a chain: runs that were made with --previous
    articles = tables.frame("articles")
    tables.sql("SELECT language, count(*) FROM articles GROUP BY ALL").df()
    tables.sql("FROM agency_copy()").df()        # questions.sql has ten such questions
    tables.save("corpus.duckdb")                 # or: python3 tables.py target/tables corpus.duckdb

Of a chain, every table looks as if one run had read all of its articles; pipelines/growing says how.
"""

import glob
import json
import os
import sys
from pathlib import Path

import duckdb

# Tables that state the corpus after a run: the last run's stand for all.
OF_THE_CORPUS = ["clusters", "entities", "outlets", "outlet_boilerplate"]

# Tables whose numbers add up over the runs: the columns that say of what, and the numbers.
ADDED_UP = {
    "entity_counts": (["entity", "type", "outlet_domain", "language", "published_on"], ["mention_count", "article_count", "representative_count"]),
    "entity_pairs": (["entity_a", "type_a", "entity_b", "type_b"], ["article_count", "cluster_count"]),
}

# Tables of which a later run's row replaces an earlier one of the same key.
REPLACED = {"near_duplicate_pairs": ["article_id_a", "article_id_b"], "earlier_copies": ["article_id"], "versions": ["article_id"]}

# Columns that hold the id of an article; rows of articles that were taken down are left out.
IDS = ["article_id", "article_id_a", "article_id_b", "earlier_article_id", "previous_article_id"]


def folders_of(where):
    """The complete runs below a folder, a pattern, or several of both separated by commas, in the order of the chain."""
    found = []
    for part in str(where).split(","):
        for folder in sorted(map(Path, glob.glob(part))):
            inside = [folder] if (folder / "manifest.json").exists() else sorted(f.parent for f in folder.glob("*/manifest.json"))
            found += [f for f in inside if f not in found]
    if not found:
        raise FileNotFoundError(f"{where} holds no complete run: there is no manifest.json in it, or in a folder of it")
    return sorted((folder.absolute() for folder in found), key=number_of)


def number_of(folder):
    """The place of a run in its chain, from 1."""
    return json.loads((folder / "manifest.json").read_text()).get("run", {}).get("number", 1)


class Tables:
    """The tables of one run or of a chain of runs."""

    def __init__(self, where=None):
        # Absolute, so that views that are saved find their files from anywhere.
        self.folders = folders_of(where or os.environ.get("BROADSHEET_TABLES", "../../target/tables"))
        self.connection = duckdb.connect()
        self.names = sorted({f.parent.name for f in self.folders[-1].glob("*/*.parquet")} | self.partitioned())
        self.create_views(self.connection)

    def create_views(self, connection):
        """A view per table, and the macros of questions.sql."""
        for name in self.names:
            connection.execute(f"CREATE OR REPLACE VIEW {name} AS {self.query(name)}")
        questions = Path(__file__).with_name("questions.sql").read_text(encoding="utf-8")
        for statement in duckdb.extract_statements(questions):
            try:
                connection.execute(statement)
            except duckdb.Error:
                pass  # the tables lack a column, as those written with --without=text do

    def partitioned(self):
        return {f.relative_to(self.folders[-1]).parts[0] for f in self.folders[-1].glob("*/*=*/**/*.parquet")}

    def frame(self, name):
        """A table as a pandas frame."""
        return self.connection.sql(f"FROM {name}").df()

    def polars(self, name):
        """A table as a polars frame."""
        return self.connection.sql(f"FROM {name}").pl()

    def sql(self, query, params=None):
        """Asks in SQL; each table is a view of its name, and ? stands for a parameter."""
        return self.connection.sql(query, params=params)

    def lacks(self, *columns):
        """Whether one of the columns, such as "articles.text", is in no table or has no value; prints a sentence that says so."""
        for column in columns:
            table, name = column.split(".")
            known = self.connection.sql(f"FROM {table} LIMIT 0").columns if table in self.names else []
            if name not in known:
                why = "was written without it" if known else "is not among these tables"
                print(f"This needs {column}, and the table {why}.")
                return True
            if not self.connection.sql(f"SELECT 1 FROM {table} WHERE {name} IS NOT NULL LIMIT 1").fetchall():
                print(f"This needs {column}, and no row has a value there.")
                return True
        return False

    def save(self, file):
        """Makes a database file of DuckDB with a view per table and the questions as macros; the rows stay where they are."""
        with duckdb.connect(str(file)) as connection:
            self.create_views(connection)
        return file

    def query(self, name):
        last = self.rows(name, self.folders[-1:])
        if len(self.folders) == 1:
            return f"SELECT * EXCLUDE (run_number) FROM ({last})"
        if name in OF_THE_CORPUS:
            return f"SELECT * EXCLUDE (run_number) FROM ({last})"
        every = self.rows(name, self.folders)
        if name in ADDED_UP:
            keys = ", ".join(ADDED_UP[name][0])
            sums = ", ".join(f"sum({number})::BIGINT AS {number}" for number in ADDED_UP[name][1])
            # What a later run takes back sums up to nothing.
            return f"SELECT * FROM (SELECT {keys}, {sums} FROM ({every}) GROUP BY {keys}) WHERE article_count <> 0"
        if name in REPLACED:
            every = self.newest(every, REPLACED[name])
        kept = f"SELECT * EXCLUDE (run_number) FROM ({every}) {self.without_excluded(name)}"
        return self.with_clusters(kept) if name == "articles" else kept

    def rows(self, name, folders):
        parts = []
        for folder in folders:
            files = str(folder / name).replace("'", "''") + "/**/*.parquet"
            if any((folder / name).rglob("*.parquet")):
                parts.append(f"SELECT *, {number_of(folder)} AS run_number FROM read_parquet('{files}', hive_partitioning = true)")
        return " UNION ALL BY NAME ".join(parts)

    @staticmethod
    def newest(rows, keys):
        return f"SELECT * FROM ({rows}) QUALIFY run_number = max(run_number) OVER (PARTITION BY {', '.join(keys)})"

    def without_excluded(self, name):
        columns = self.connection.sql(self.rows(name, self.folders[-1:])).columns
        gone = f"(SELECT reject_id FROM ({self.rows('rejects', self.folders)}) WHERE reason = 'EXCLUDED')"
        tests = [f"{c} NOT IN {gone}" for c in IDS if c in columns]
        return "WHERE " + " AND ".join(tests) if tests else ""

    def with_clusters(self, articles):
        """Articles with the clusters of now: a later run may have added to them, joined or split them."""
        if not any((folder / "cluster_changes").exists() for folder in self.folders):
            return articles
        every = self.rows("cluster_changes", [f for f in self.folders if (f / "cluster_changes").exists()])
        return f"""
            SELECT a.* REPLACE (
                coalesce(m.new_cluster_id, a.cluster_id) AS cluster_id,
                coalesce(m.similarity_to_representative, a.similarity_to_representative) AS similarity_to_representative,
                coalesce(m.containment_in_representative, a.containment_in_representative) AS containment_in_representative,
                c.size AS cluster_size,
                c.representative_id = a.article_id AS is_representative)
            FROM ({articles}) a
            LEFT JOIN ({self.newest(every, ['article_id'])}) m ON m.article_id = a.article_id
            LEFT JOIN ({self.rows('clusters', self.folders[-1:])}) c ON c.cluster_id = coalesce(m.new_cluster_id, a.cluster_id)"""


if __name__ == "__main__":
    print(Tables(sys.argv[1]).save(sys.argv[2]))
