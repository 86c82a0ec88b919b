"""Runs every notebook from start to end on the tables of runs; keeps what it shows of the first in a folder.

The first run is shown in a kernel, as Jupyter does; the others only have to go through, one after the other in one process.

Usage: run_notebooks.py FOLDER TABLES [TABLES ...]
"""

import contextlib
import io
import os
import pathlib
import sys

import nbclient
import nbformat
from IPython.core.interactiveshell import InteractiveShell

NOTEBOOKS = pathlib.Path("pipelines/notebooks").resolve()
shown, *runs = (pathlib.Path(argument).resolve() for argument in sys.argv[1:])
shown.mkdir(parents=True, exist_ok=True)


def point_to(tables, number):
    os.environ["BROADSHEET_TABLES"] = str(tables)
    os.environ["BROADSHEET_LABELS"] = str(shown / f"pairs-to-label-{number}.csv")


def run_plainly(notebook, name):
    shell = InteractiveShell.instance()
    shell.reset()
    for cell in notebook.cells:
        if cell.cell_type == "code":
            with contextlib.redirect_stdout(io.StringIO()) as printed:
                result = shell.run_cell(cell.source)
            assert result.success, f"{name} on {os.environ['BROADSHEET_TABLES']}: {result.error_in_exec!r}\n{cell.source}\n{printed.getvalue()}"


os.chdir(NOTEBOOKS)
sys.path.insert(0, str(NOTEBOOKS))
os.environ["MPLBACKEND"] = "Agg"
for file in sorted(NOTEBOOKS.glob("*.ipynb")):
    notebook = nbformat.read(file, as_version=4)
    for cell in notebook.cells:
        if cell.cell_type == "code":
            assert not cell.outputs and cell.execution_count is None, f"{file} was committed with output"
    for number, tables in enumerate(runs[1:], 1):
        point_to(tables, number)
        run_plainly(notebook, file.name)
    point_to(runs[0], 0)
    os.environ.pop("MPLBACKEND")
    nbclient.NotebookClient(notebook, timeout=300, kernel_name="python3").execute()
    os.environ["MPLBACKEND"] = "Agg"
    nbformat.write(notebook, shown / file.name)
    print(f"{file.name}: ran from start to end on {len(runs)} runs")
