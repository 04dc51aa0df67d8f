import type { Assessment } from '$lib/data/assessment';
import { fileNameOf, writeFile } from '$lib/storage/assessmentFile';

/** Hands a text to the browser as a file to keep. */
export function downloadText(name: string, text: string, type = 'application/json'): void {
	downloadFile(name, text, type);
}

/** Hands a file's content to the browser to keep. Nothing is requested from anywhere. */
export function downloadFile(name: string, content: string | Uint8Array, type: string): void {
	const address = URL.createObjectURL(new Blob([content as BlobPart], { type }));
	const link = document.createElement('a');
	link.href = address;
	link.download = name;
	link.click();
	// The browser has begun to read by the next task; until then the address must live.
	setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands out an assessment as the file that can be read in again. */
export function downloadAssessment(assessment: Assessment): void {
	downloadText(fileNameOf(assessment, new Date()), writeFile(assessment));
}
