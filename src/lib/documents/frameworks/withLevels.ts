import type { Assessment } from '$lib/data/assessment';
import type { DocumentContent } from '../content/document';

/**
 * A document with the levels in other frameworks, for whoever has answered any of their own questions;
 * for all others it stays as it is, and nothing of them is fetched.
 */
export async function withLevels(
	content: DocumentContent,
	assessment: Assessment
): Promise<DocumentContent> {
	if (Object.keys(assessment.given ?? {}).length === 0) return content;
	const { levelsContent } = await import('./levelsContent');
	const { blocks, sheets } = levelsContent(assessment);
	// The last block says that the document ends.
	return {
		...content,
		blocks: [...content.blocks.slice(0, -1), ...blocks, ...content.blocks.slice(-1)],
		sheets: [...content.sheets, ...sheets]
	};
}
