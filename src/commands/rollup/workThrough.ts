import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { ReadTask, TaskDone } from './task';

/** More threads than this would wait for the one that stores what they have read. */
const maxThreads = 4;

/** One in hand and one waiting, so that no thread is idle and little is in memory. */
const tasksAThread = 2;

/** Far more than the lists that a thread keeps; what is read goes as soon as it is packed. */
const maxMegabytes = 160;

/**
 * Has all tasks done, by several threads.
 *
 * @param file The compiled worker.
 * @param onDone Called in this thread as each task is done.
 * @throws Error if a thread fails; the others are ended.
 */
export async function workThrough(
	tasks: AsyncGenerator<ReadTask>,
	file: string,
	onDone: (done: TaskDone) => void
): Promise<void> {
	const count = Math.min(availableParallelism(), maxThreads);
	const threads = Array.from({ length: count }, () => new ReadingThread(file));
	const work = async (thread: ReadingThread) => {
		for (let next = await tasks.next(); !next.done; next = await tasks.next()) {
			onDone(await thread.read(next.value));
		}
	};
	try {
		await Promise.all(
			threads.flatMap((thread) => Array.from({ length: tasksAThread }, () => work(thread)))
		);
	} finally {
		await Promise.all(threads.map((thread) => thread.end()));
	}
}

class ReadingThread {
	#worker: Worker;
	/** What is to happen with the answers, in the order of the tasks. */
	#waiting: { resolve: (done: TaskDone) => void; reject: (problem: unknown) => void }[] = [];

	constructor(file: string) {
		this.#worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: maxMegabytes } });
		this.#worker.on('message', (done: TaskDone) => this.#waiting.shift()?.resolve(done));
		this.#worker.on('error', (problem) => {
			for (const { reject } of this.#waiting) reject(problem);
		});
	}

	read(task: ReadTask): Promise<TaskDone> {
		return new Promise((resolve, reject) => {
			this.#waiting.push({ resolve, reject });
			this.#worker.postMessage(
				task,
				task.kind === 'lines' ? [task.bytes.buffer as ArrayBuffer] : []
			);
		});
	}

	async end(): Promise<void> {
		await this.#worker.terminate();
	}
}
