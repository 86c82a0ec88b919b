"""Runs every notebook from start to end on the tables of a run; keeps what it shows in a folder.

Usage: run_notebooks.py TABLES FOLDER
"""

import os
import pathlib
import sys

import nbclient
import nbformat

tables, shown = (pathlib.Path(argument).resolve() for argument in sys.argv[1:3])
shown.mkdir(parents=True, exist_ok=True)
os.environ["BROADSHEET_TABLES"] = str(tables)
os.environ["BROADSHEET_LABELS"] = str(shown / "pairs-to-label.csv")

for file in sorted(pathlib.Path("pipelines/notebooks").glob("*.ipynb")):
    notebook = nbformat.read(file, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert not cell.outputs and cell.execution_count is None, f"{file} was committed with output"
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    nbformat.write(notebook, shown / file.name)
    print(f"{file.name}: ran from start to end")
