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
    return {
        "title": sheet.title,
        "rows": [[value_of(cell) for cell in row] for row in sheet.iter_rows()],
        "formats": sorted({cell.number_format for row in sheet.iter_rows() for cell in row}),
        "formulas": [c.coordinate for row in sheet.iter_rows() for c in row if c.data_type == "f"],
        "frozen": sheet.freeze_panes,
        "printed": str(sheet.print_area),
        "repeated": sheet.print_title_rows,
        "across": sheet.page_setup.fitToWidth,
        "tables": sorted(sheet.tables.keys()),
        "charts": len(sheet._charts),
        "fills": sorted({c.fill.fgColor.rgb for row in sheet.iter_rows() for c in row if c.fill.fill_type}),
    }


def word_of(path):
    document = docx.Document(path)
    return {
        "paragraphs": [[p.style.name, p.text] for p in document.paragraphs],
        "tables": [[[c.text for c in row.cells] for row in t.rows] for t in document.tables],
        "heads": [p.text for p in document.sections[0].header.paragraphs],
    }


found = {}
for path in sys.argv[1:]:
    if path.endswith(".docx"):
        found[path] = word_of(path)
    else:
        found[path] = [sheet_of(sheet) for sheet in openpyxl.load_workbook(path)]
json.dump(found, sys.stdout)
