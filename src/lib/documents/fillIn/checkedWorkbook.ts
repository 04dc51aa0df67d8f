import { canonicalText } from '$lib/engine/answers/canonicalText';
import type { CheckedFile } from '$lib/storage/files/checkedExport';
import { fileName } from '$lib/storage/files/fileName';
import type { Part } from '$lib/storage/parts/partFile';
import { fillInWorkbook } from './fillInWorkbook';
import { readFillIn } from './readFillIn';

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The workbook of a part, read back from the very bytes that are handed out and compared.
 *
 * @param title What its name begins with.
 * @throws Error if what was read back is not the part.
 */
export async function checkedWorkbook(part: Part, title: string, now: Date): Promise<CheckedFile> {
	const bytes = await fillInWorkbook(part);
	const read = await readFillIn(bytes);
	const isSame = read.status === 'part' && canonicalText(read.part) === canonicalText(part);
	if (!isSame || read.problems.length > 0) {
		throw new Error('what was read back is not what was written');
	}
	const content = new Blob([new Uint8Array(bytes)], { type });
	return { name: fileName({ title }, 'part', now, 'xlsx'), content };
}
