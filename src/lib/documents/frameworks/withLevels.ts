import type { Assessment } from '$lib/data/assessment';
import type { MinimumPack } from '$lib/data/frameworks/minimumPack';
import type { Report } from '$lib/data/report/report';
import type { DocumentContent, Sheet } from '../content/document';

/** What every kind of file is made from. */
interface Source {
	report: Report;
	content: DocumentContent;
}

/**
 * A report and its document with the levels in other frameworks, for whoever has answered any of their own
 * questions or chosen minimum levels; for all others they stay as they are, and nothing of it is fetched.
 */
export async function withLevels(
	source: Source,
	assessment: Assessment,
	minimums?: MinimumPack
): Promise<Source> {
	if (Object.keys(assessment.given ?? {}).length === 0 && !minimums) return source;
	const [{ reportedLevels }, { levelsContent }] = await Promise.all([
		import('./reportedLevels'),
		import('./levelsContent')
	]);
	const { report, content } = source;
	const all = reportedLevels(assessment, minimums);
	const { blocks, sheets } = levelsContent(all);
	return {
		report: { ...report, frameworks: all },
		// The last block says that the document ends.
		content: {
			...content,
			blocks: [...content.blocks.slice(0, -1), ...blocks, ...content.blocks.slice(-1)],
			sheets: beforeLists(content.sheets, sheets)
		}
	};
}

/** What is looked up on the screen stays last. */
function beforeLists(sheets: readonly Sheet[], more: readonly Sheet[]): Sheet[] {
	const isList = ({ isNotPrinted }: Sheet) => isNotPrinted === true;
	return [...sheets.filter((sheet) => !isList(sheet)), ...more, ...sheets.filter(isList)];
}
