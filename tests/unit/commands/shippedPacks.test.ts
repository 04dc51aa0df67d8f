import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { loadShippedPacks, packsVariable } from '../../../src/commands/shippedPacks.mjs';
import { madeSupplement } from '../engine/packs/madeTranscription';

describe('the packs that a build is told of', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'csirt-shipped-'));
	});
	afterEach(() => vi.unstubAllEnvs());
	afterAll(() => rm(folder, { recursive: true, force: true }));

	it('are read from their files, as often as --pack names one', async () => {
		const packs = [1, 2].map((seed) => ({ ...madeSupplement(seed), id: `made-${seed}` }));
		const files = packs.map(({ id }) => join(folder, `${id}.json`));
		await Promise.all(files.map((file, at) => writeFile(file, JSON.stringify(packs[at]))));
		vi.stubEnv(packsVariable, files.join('\n'));
		expect(await loadShippedPacks()).toEqual(packs);
	});

	it.each([
		['what is no pack', '{"format":"csirt-edition"}'],
		['what is no JSON', 'pack']
	])('stop the build with the name of the file: %s', async (_, text) => {
		const file = join(folder, 'bad.json');
		await writeFile(file, text);
		vi.stubEnv(packsVariable, file);
		await expect(loadShippedPacks()).rejects.toThrow(file);
	});

	it('are none where nothing is named', async () => {
		expect(await loadShippedPacks()).toEqual([]);
	});
});
