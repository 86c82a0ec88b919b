"""Makes a database file of a run's tables and asks the ten questions of pipelines/notebooks/questions.sql there.

Usage: ask_questions.py TABLES FOLDER
"""

import os
import pathlib
import sys

sys.path.insert(0, "pipelines/notebooks")

import duckdb
from tables import Tables

folder = pathlib.Path(sys.argv[2])
file = Tables(sys.argv[1]).save(folder / "corpus.duckdb")
os.chdir(folder)  # the views find their files from anywhere
with duckdb.connect(str(file), read_only=True) as corpus:

    def ask(query, *params):
        return corpus.execute(query, list(params)).fetchall()

    def most(column, table, condition="true"):
        return [row[0] for row in ask(f"SELECT {column} FROM {table} WHERE {condition} GROUP BY ALL ORDER BY count(*) DESC, 1")]

    person = most("entity", "entity_counts", "type = 'PER' AND published_on IS NOT NULL")[0]
    place = most("entity", "entity_mentions", "type = 'LOC'")[0]
    outlets = most("outlet_domain", "articles", "outlet_domain IS NOT NULL")
    months = ask("FROM name_by_month(?)", person)
    assert months and all(articles >= reports >= 0 for *_, articles, reports in months), months
    copy = ask("FROM agency_copy()")
    credited = ask("SELECT count(*) FROM articles WHERE len(agencies) > 0 AND outlet_domain IS NOT NULL")[0][0]
    assert len(copy) == len(outlets) and sum(row[2] for row in copy) == credited, copy
    shortened = [row for outlet in outlets for row in ask("FROM shortened_by(?)", outlet)]
    assert all(row[4] > 0 for row in shortened), shortened
    assert shortened or not ask("SELECT 1 FROM clusters WHERE size > 1 AND len(agencies) > 0")
    assert ask("FROM articles_on(?)", place)
    assert all(domain for _, domain, *_ in ask("FROM first_with_reports()")) and ask("FROM first_with_reports()")
    apart = ask("FROM names_apart(?, ?)", *outlets[:2])
    assert any(row[-1] > 0 for row in apart) and any(row[-1] < 0 for row in apart), apart
    assert all(row[1] is not None and row[2] is not None for row in ask("FROM places()"))
    assert any(row[4] < row[2] for row in ask("FROM sources()")), ask("FROM sources()")
    cuts = ask("FROM cuts()")
    assert sum(row[2] for row in cuts) == ask("SELECT count(*) FROM cut_blocks")[0][0], cuts
    certainty = {row[0]: row for row in ask("FROM certainty()")}
    assert set(certainty) == {"text", "language", "outlet", "names"}
    assert all(0 <= row[2] <= 1 for row in certainty.values()), certainty
    print(f"ten questions answered from {file}")
