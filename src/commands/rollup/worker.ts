import { parentPort } from 'node:worker_threads';
import { TaskReader } from './taskReader';
import type { Task } from './task';

const reader = new TaskReader();

async function answer(task: Task): Promise<void> {
	parentPort?.postMessage(await reader.read(task));
}

// What rejects ends the thread, which whoever waits for it hears of.
parentPort?.on('message', (task: Task) => void answer(task));
