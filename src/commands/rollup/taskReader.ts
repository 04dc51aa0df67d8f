import { readFile, stat } from 'node:fs/promises';
import { maxChosenBytes, openBytes, openFile, type OpenedFile } from '$lib/storage/files/openFile';
import { byteBlockOf, type ByteBlock } from './byteBlock';
import { Packer } from './packer';
import { QuickReader } from './quickReader';
import { inParts, type ReadAssessment } from './readPart';
import type { LeftOutAssessment, ReadTask, TaskDone } from './task';

/** Reads task after task, and keeps what it has learnt from one to the next. */
export class TaskReader {
	#reader = new QuickReader();
	#packer = new Packer();

	async read(task: ReadTask): Promise<TaskDone> {
		const leftOut: LeftOutAssessment[] = [];
		if (task.kind === 'files') {
			for (const { source, path } of task.files) {
				this.#takeOpened({ source, line: 0 }, await opened(path), leftOut);
			}
		} else if (task.kind === 'texts') {
			for (const [index, text] of task.texts.entries()) {
				const block = byteBlockOf(encoder.encode(text));
				const place = { source: task.source, line: task.lines[index] ?? 0 };
				this.#takeLine(place, block, 0, block.bytes.length, leftOut);
			}
		} else this.#takeLines(task, leftOut);
		return { ...this.#packer.take(), leftOut };
	}

	/** A line without a letter is no assessment and no fault. */
	#takeLines({ source, firstLine, bytes }: Lines, leftOut: LeftOutAssessment[]): void {
		const block = byteBlockOf(bytes);
		for (let start = 0, line = firstLine; start < bytes.length; line++) {
			const found = block.bytes.indexOf(newline, start);
			const end = found < 0 ? bytes.length : found;
			if (!isBlank(block, start, end)) this.#takeLine({ source, line }, block, start, end, leftOut);
			start = end + 1;
		}
	}

	#takeLine(
		place: Place,
		block: ByteBlock,
		start: number,
		end: number,
		leftOut: LeftOutAssessment[]
	) {
		const read = this.#reader.read(block, start, end);
		if (read) this.#take(place, read, leftOut);
		else this.#takeOpened(place, openBytes(block.bytes.subarray(start, end)), leftOut);
	}

	#takeOpened(place: Place, opened: OpenedFile | LeftOutAssessment, leftOut: LeftOutAssessment[]) {
		if (!('status' in opened)) leftOut.push({ ...opened, ...place });
		else if (opened.status === 'read') this.#take(place, inParts(opened.assessment), leftOut);
		else if (opened.status === 'encrypted') {
			leftOut.push({ ...place, reason: 'encrypted', detail: '' });
		} else {
			const { reason, detail } = opened;
			leftOut.push({ ...place, reason, detail });
		}
	}

	#take(place: Place, read: ReadAssessment, leftOut: LeftOutAssessment[]): void {
		if (read.head.part) leftOut.push({ ...place, reason: 'isPart', detail: '' });
		else if (read.head.example) leftOut.push({ ...place, reason: 'example', detail: '' });
		else this.#packer.pack(place, read);
	}
}

type Lines = Extract<ReadTask, { kind: 'lines' }>;

type Place = Pick<LeftOutAssessment, 'source' | 'line'>;

async function opened(path: string): Promise<OpenedFile | LeftOutAssessment> {
	try {
		const { size } = await stat(path);
		if (size > maxChosenBytes) {
			return { status: 'refused', reason: 'tooLarge', detail: `${size} bytes` };
		}
		return await openFile(new Blob([await readFile(path)]));
	} catch (problem) {
		const code = problem instanceof Error && 'code' in problem ? String(problem.code) : undefined;
		if (code === undefined) throw problem;
		const reason = code === 'ENOENT' ? 'missing' : 'unreadable';
		return { source: 0, line: 0, reason, detail: code };
	}
}

const encoder = new TextEncoder();

const newline = 10;

function isBlank({ bytes }: ByteBlock, start: number, end: number): boolean {
	let at = start;
	while (at < end && (bytes[at] === 32 || bytes[at] === 9 || bytes[at] === 13)) at++;
	return at === end;
}
