import { readFile, stat } from 'node:fs/promises';
import type { Assessment } from '$lib/data/assessment';
import { maxChosenBytes, openFile, type OpenedFile } from '$lib/storage/files/openFile';
import { PairList } from './pairList';
import { QuickReader } from './quickReader';
import type { LeftOutAssessment, ReadTask, TaskDone } from './task';

/** Reads task after task, and keeps what it has learnt from one to the next. */
export class TaskReader {
	#reader = new QuickReader();
	#pairs = new PairList();

	async read(task: ReadTask): Promise<TaskDone> {
		const done: TaskDone = {
			packed: [],
			marks: new Uint16Array(),
			leftOut: [],
			newPairs: []
		};
		if (task.kind === 'files') {
			for (const { source, path } of task.files) {
				this.#take({ source, line: 0 }, await opened(path), done);
			}
		} else {
			for (const [line, bytes] of linesOf(task)) {
				this.#take({ source: task.source, line }, this.#reader.open(bytes), done);
			}
		}
		done.marks = this.#pairs.takeMarks();
		done.newPairs = this.#pairs.takeNew();
		return done;
	}

	#take(place: Place, opened: OpenedFile | LeftOutAssessment, done: TaskDone): void {
		if (!('status' in opened)) done.leftOut.push({ ...opened, ...place });
		else if (opened.status === 'refused') {
			const { reason, detail } = opened;
			done.leftOut.push({ ...place, reason, detail });
		} else if (opened.status === 'encrypted') {
			done.leftOut.push({ ...place, reason: 'encrypted', detail: '' });
		} else if (opened.assessment.part) {
			done.leftOut.push({ ...place, reason: 'isPart', detail: '' });
		} else if (opened.assessment.example) {
			done.leftOut.push({ ...place, reason: 'example', detail: '' });
		} else done.packed.push({ ...place, ...this.#packed(opened.assessment) });
	}

	#packed(assessment: Assessment) {
		const { id, changedAt } = assessment;
		return { id, changedAt: Date.parse(changedAt), ...this.#pairs.pack(assessment) };
	}
}

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

/** Each text with its line, counted from 1. A line without a letter is no assessment and no fault. */
function* linesOf(task: Exclude<ReadTask, { kind: 'files' }>): Generator<[number, Uint8Array]> {
	if (task.kind === 'texts') {
		for (const [index, text] of task.texts.entries()) {
			yield [task.lines[index] ?? 0, encoder.encode(text)];
		}
		return;
	}
	const { bytes } = task;
	for (let start = 0, line = task.firstLine; start < bytes.length; line++) {
		const found = bytes.indexOf(newline, start);
		const end = found < 0 ? bytes.length : found;
		const each = bytes.subarray(start, end);
		if (!isBlank(each)) yield [line, each];
		start = end + 1;
	}
}

const newline = 10;

function isBlank(bytes: Uint8Array): boolean {
	return bytes.every((byte) => byte === 32 || byte === 9 || byte === 13);
}
