import type { Assessment } from '$lib/data/assessment';
import { patienceMilliseconds, within } from '$lib/storage/database/patience';

/** Hands a file to the browser to be kept. Nothing is requested from anywhere. */
export function downloadBlob(name: string, content: Blob): void {
	const address = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has begun to read by the next task; until then the address must live.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
	downloadBlob(name, new Blob([text], { type }));
}

/**
 * Hands out an assessment as the file that can be read in again, once it has been read back. Where that
 * cannot be done, or what does it never comes, it is handed out all the same: this is the way out when nothing else works.
 */
export async function downloadAssessment(assessment: Assessment): Promise<void> {
	try {
		const { checkedExport } = await within(
			import('$lib/storage/files/checkedExport'),
			patienceMilliseconds
		);
		const { name, content } = await checkedExport(assessment, new Date());
		downloadBlob(name, content);
	} catch (problem) {
		console.error('the file could not be read back', problem);
		downloadText(`csirt-${assessment.id}.json`, JSON.stringify(assessment, undefined, '\t'));
	}
}
