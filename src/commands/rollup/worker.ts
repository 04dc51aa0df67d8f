import { parentPort } from 'node:worker_threads';
import { TaskReader } from './taskReader';
import type { ReadTask } from './task';

const reader = new TaskReader();

async function answer(task: ReadTask): Promise<void> {
	const done = await reader.read(task);
	const buffers = done.packed.map(({ marks }) => marks.buffer as ArrayBuffer);
	parentPort?.postMessage(done, buffers);
}

// What rejects ends the thread, which whoever waits for it hears of.
parentPort?.on('message', (task: ReadTask) => void answer(task));
