"""Readers: from files as people have them to the one data set.

CSV, TSV, Parquet, RecBole's atomic files and MovieLens' own formats, each of them gzipped or not,
one of them on standard input.
"""

from cragru_cli.data.readers.importing import read_dataset
from cragru_cli.data.readers.options import ColumnNames, ImportReport, Sources

__all__ = ["ColumnNames", "ImportReport", "Sources", "read_dataset"]
