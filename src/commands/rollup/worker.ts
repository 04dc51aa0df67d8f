import { parentPort } from 'node:worker_threads';
import { TaskReader } from './taskReader';
import type { Task } from './task';

const reader = new TaskReader();

parentPort?.on('message', async (task: Task) => parentPort?.postMessage(await reader.read(task)));
