"""Reads workbooks by openpyxl and Word files by python-docx, and prints what they find as JSON."""

import datetime
import json
import sys

import docx
import openpyxl


def value_of(cell):
    if isinstance(cell.value, datetime.datetime):
        return cell.value.date().isoformat()
    return "" if cell.value is None else cell.value


def sheet_of(sheet):
    cells = [list(row) for row in sheet.iter_rows()]
    # Few styles are used by many cells, and asking a cell for its own takes long.
    styles = {cell.style_id: cell for row in cells for cell in row}
    return {
        "title": sheet.title,
        "state": sheet.sheet_state,
        "rows": [[value_of(cell) for cell in row] for row in cells],
        "formats": sorted({cell.number_format for cell in styles.values()}),
        "formulas": [c.coordinate for row in cells for c in row if c.data_type == "f"],
        "comments": [c.coordinate for row in cells for c in row if c.comment],
        "frozen": sheet.freeze_panes,
        "printed": str(sheet.print_area),
        "repeated": sheet.print_title_rows,
        "across": sheet.page_setup.fitToWidth,
        "tables": sorted(sheet.tables.keys()),
        "charts": len(sheet._charts),
        "foot": sheet.oddFooter.left.text or "",
    }


def table_of(table):
    # All cells at once: rows of python-docx look for theirs in the whole table.
    cells, count = [cell.text for cell in table._cells], len(table.columns)
    return [cells[place : place + count] for place in range(0, len(cells), count)]


def word_of(path):
    document = docx.Document(path)
    section = document.sections[0]
    return {
        "paragraphs": [[p.style.name, p.text] for p in document.paragraphs],
        "tables": [table_of(table) for table in document.tables],
        "heads": [p.text for p in section.header.paragraphs],
        "feet": [p.text for p in section.footer.paragraphs],
    }


found = {}
for path in sys.argv[1:]:
    if path.endswith(".docx"):
        found[path] = word_of(path)
    else:
        found[path] = [sheet_of(sheet) for sheet in openpyxl.load_workbook(path)]
# A time is nothing that any of ours holds: it is shown where a cell has become one.
json.dump(found, sys.stdout, default=str)
