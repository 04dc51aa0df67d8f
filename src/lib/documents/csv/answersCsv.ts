import type { Assessment } from '$lib/data/assessment';
import { csvText } from '$lib/storage/files/csvText';
import { marksText } from '$lib/wording/marksText';
import { answersSheet } from '../content/answersSheet';
import { valuesOf, withMarks } from './csv';

/**
 * The answers as a file of values: the sheet of the workbook, whether a report can be made or not.
 *
 * @returns The whole file, with the mark of UTF-8 at its beginning.
 */
export function answersCsv(assessment: Assessment): string {
	return csvText(valuesOf(withMarks(answersSheet(assessment.entries), marksText(assessment))));
}
