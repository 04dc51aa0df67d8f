import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { madeAssessment } from '../../../../src/commands/rollup/madeAssessment';
import type { PackedAssessments, ReadTask } from '../../../../src/commands/rollup/task';
import { TaskReader } from '../../../../src/commands/rollup/taskReader';

const folder = mkdtempSync(join(tmpdir(), 'csirt-tasks-'));
afterAll(() => rmSync(folder, { recursive: true }));

const texts = Array.from({ length: 60 }, (_, number) => JSON.stringify(madeAssessment(number)));

/** Files by themselves: while one is waited for, another task can begin. */
const ofFiles = (source: number, some: readonly string[]): ReadTask => ({
	kind: 'files',
	files: some.map((text, number) => {
		const path = join(folder, `${source}-${number}.json`);
		writeFileSync(path, text);
		return { source, path };
	})
});

const ofLines: ReadTask = { kind: 'texts', source: 2, lines: [], texts: texts.slice(40) };

/** By its id, all that was packed of each assessment. */
function packedOf(all: readonly PackedAssessments[]) {
	return all
		.flatMap(({ ids, pairs, measured, amounts, marks }) =>
			ids.map((id, row) => ({
				id,
				packed: [pairs[row], measured[row], amounts[row]],
				marks: marks.filter((_, at) => at % ids.length === row).join()
			}))
		)
		.sort((one, other) => (one.id < other.id ? -1 : 1));
}

// A thread is handed a second task before it has answered the first.
it('of tasks that are read at once each assessment keeps its own answers and marks', async () => {
	const tasks = () => [ofFiles(0, texts.slice(0, 20)), ofFiles(1, texts.slice(20, 40)), ofLines];
	const together = new TaskReader();
	const atOnce = await Promise.all(tasks().map((task) => together.read(task)));
	const alone = [];
	for (const task of tasks()) alone.push(await new TaskReader().read(task));
	const [found, wanted] = [atOnce, alone].map((done) =>
		packedOf(done.flatMap((one) => one.packed))
	);
	expect(found).toHaveLength(texts.length);
	expect(found).toEqual(wanted);
	const sumOf = (done: typeof atOnce) =>
		done.reduce(
			(sum, { counts }) => sum.map((each, at) => each + counts[at]!),
			[...done[0]!.counts].fill(0)
		);
	expect(sumOf(atOnce)).toEqual(sumOf(alone));
});
