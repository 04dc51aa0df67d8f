import type { Reported } from '$lib/engine/comparison/compareAssessments';
import { fileName, type Holding } from '$lib/storage/files/fileName';
import { language } from '$lib/wording/language';
import { comparedDocument } from './content/compared/comparedDocument';
import { csvFormat } from './csv/csvFormat';
import { workbookFormat } from './excel/workbookFormat';
import type { ContentSource, Format } from './format';
import { markdownFormat } from './markdown/markdownFormat';
import { namedFile, type NamedFile } from './namedFile';
import { wordFormat } from './word/wordFormat';

/** Every kind of file that a comparison can be had as, with what its name says that it holds. */
const comparedFormats = {
	workbook: { holding: 'comparison', format: workbookFormat },
	word: { holding: 'comparison', format: wordFormat },
	items: { holding: 'comparison-items', format: csvFormat('items') },
	criteria: { holding: 'comparison-criteria', format: csvFormat('criteria') },
	markdown: { holding: 'comparison', format: markdownFormat }
} as const satisfies Record<string, { holding: Holding; format: Format<ContentSource> }>;

export type ComparedFormat = keyof typeof comparedFormats;

/** A comparison as a file, read back and checked, with its name: that of the later assessment. */
export function comparedFile(
	name: ComparedFormat,
	earlier: Reported,
	later: Reported,
	series: readonly Reported[],
	now: Date
): Promise<NamedFile> {
	const { holding, format } = comparedFormats[name];
	const content = comparedDocument(earlier, later, series, now.toISOString());
	const called = fileName(later.assessment, holding, now, format.extension);
	return namedFile(format, { content, language: language.current }, called);
}
