/** What a browser that lets the person choose where to save gives; TypeScript does not list it. */
interface SavePicker {
	showSaveFilePicker: (wishes: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Whether this browser lets the person choose where to save, and then reads the file back. */
export function canChoosePlace(): boolean {
	return 'showSaveFilePicker' in globalThis;
}

/**
 * Asks the person where to save.
 *
 * @returns Undefined if the person would rather not.
 * @throws DOMException if the browser refuses to ask.
 */
export async function choosePlace(name: string): Promise<FileSystemFileHandle | undefined> {
	try {
		const picker = globalThis as unknown as SavePicker;
		return await picker.showSaveFilePicker({ suggestedName: name });
	} catch (problem) {
		if (problem instanceof DOMException && problem.name === 'AbortError') return undefined;
		throw problem;
	}
}

/**
 * Writes a file where the person has chosen, reads it again from there and compares each byte.
 *
 * @throws DOMException if it cannot be written or read.
 * @throws Error if what is there is not what was written.
 */
export async function saveAt(place: FileSystemFileHandle, content: Blob): Promise<void> {
	const stream = await place.createWritable();
	await stream.write(content);
	// Only now does the file appear under its name, whole.
	await stream.close();
	const [there, here] = await Promise.all(
		[await place.getFile(), content].map(async (blob) => new Uint8Array(await blob.arrayBuffer()))
	);
	const isSame = there?.length === here?.length && here?.every((byte, at) => byte === there?.[at]);
	if (!isSame) throw new Error('the saved file is not what was written');
}
