import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { madeAssessment } from './madeAssessment';

/**
 * Writes made assessments into a file, one a line.
 *
 * @returns How many bytes were written.
 */
export async function writeMade(path: string, count: number): Promise<number> {
	const file = createWriteStream(path);
	for (let number = 0; number < count; number++) {
		const isRoom = file.write(`${JSON.stringify(madeAssessment(number))}\n`);
		if (!isRoom) await once(file, 'drain');
	}
	file.end();
	await finished(file);
	return file.bytesWritten;
}
