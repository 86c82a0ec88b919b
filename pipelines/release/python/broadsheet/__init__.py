"""Opens the tables of Broadsheet.

    import broadsheet
    tables = broadsheet.open("target/tables")   # a run, or a chain of runs: "runs/*"
    articles = tables.frame("articles")         # pandas
    articles = tables.polars("articles")        # polars
    tables.sql("SELECT language, count(*) FROM articles GROUP BY ALL").show()  # DuckDB
"""

from .tables import Tables

__all__ = ["Tables", "open"]


def open(tables):
    """The tables of a run, or of a chain of runs given as a pattern; FileNotFoundError if there is no complete run."""
    return Tables(tables)
