"""The command broadsheet: runs the program that this package carries, with a Java of its own."""

import os
import sys
from pathlib import Path

PROGRAM = Path(__file__).parent / "image" / "bin" / "broadsheet"


def main():
    os.execv(PROGRAM, [str(PROGRAM), *sys.argv[1:]])


if __name__ == "__main__":
    main()
