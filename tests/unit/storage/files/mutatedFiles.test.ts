import { readFileSync } from 'node:fs';
import { Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { ageFormOf, readAgeHeader } from '$lib/storage/files/ageHeader';
import { writeFile } from '$lib/storage/files/assessmentFile';
import { openBytes, openEncrypted, openFile } from '$lib/storage/files/openFile';
import { readRecord } from '$lib/storage/assessments/loadAll';
import { unfitItems } from '$lib/storage/assessments/unfitItems';
import { generator } from '../../../../src/commands/bench/generator';
import { mutations } from './mutations';

const seeds = ['newTeam', 'matureTeam'].map((name) =>
	readFileSync(`tests/fixtures/${name}.json`, 'utf8')
);
const kinds = Object.entries(mutations);
const files = Number(process.env.MALFORMED_FILES ?? 1000);
/** Of each kind as many; `npm run test:files` has 10,000 in all, and says how long the longest took. */
const eachKind = Math.ceil(files / kinds.length);

function again(assessment: Assessment) {
	return openBytes(new TextEncoder().encode(writeFile(assessment)));
}

describe('mutated files', () => {
	it.each(kinds)(
		'%s: each is refused with a reason or can be kept and shown',
		async (kind, mutate) => {
			const random = generator(20261124);
			const outcomes: Record<string, number> = {};
			let longest = 0;
			for (let count = 0; count < eachKind; count++) {
				const bytes = mutate(seeds[count % seeds.length] ?? '', random);
				const begun = performance.now();
				const opened = openBytes(bytes);
				longest = Math.max(longest, performance.now() - begun);
				const outcome = opened.status === 'read' ? 'read' : opened.reason;
				outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
				if (opened.status === 'refused') {
					expect(opened.detail).not.toBe('');
					continue;
				}
				expect(assessmentSchema.safeParse(opened.assessment).success).toBe(true);
				expect(unfitItems(opened.assessment)).toEqual([]);
				// It is found again at the next visit, and its own file is read.
				expect(await readRecord('key', opened.assessment)).toEqual(opened.assessment);
				expect(again(opened.assessment)).toEqual(opened);
			}
			if (files > 1000) console.log(`${kind}: the longest ${Math.round(longest)} ms`);
			// A mutation that never does harm would show nothing.
			expect(Object.keys(outcomes).some((outcome) => outcome !== 'read')).toBe(true);
			expect({}).not.toHaveProperty('x');
			expect(Object.keys(Object.prototype)).toEqual([]);
		},
		600_000
	);
});

describe('mutated encrypted files', () => {
	const passphrase = 'kawa-yama-22';

	async function seed(): Promise<Uint8Array> {
		const encrypter = new Encrypter();
		encrypter.setPassphrase(passphrase);
		encrypter.setScryptWorkFactor(2);
		return encrypter.encrypt(seeds[0] ?? '');
	}

	it(
		'400 with damage anywhere are refused, or read as they were written',
		{ timeout: 120_000 },
		async () => {
			const bytes = await seed();
			const random = generator(7);
			const [original] = [openBytes(new TextEncoder().encode(seeds[0]))];
			for (let count = 0; count < 400; count++) {
				const damaged = bytes.slice(0, random() < 0.2 ? random() * bytes.length : undefined);
				// Most of the damage in the header: beyond it each byte is vouched for.
				const at = Math.floor(random() * (random() < 0.8 ? 200 : damaged.length));
				if (at < damaged.length) damaged[at] = (damaged[at] ?? 0) ^ (1 << Math.floor(random() * 8));
				const opened = await openFile(new Blob([damaged]));
				if (opened.status !== 'encrypted') {
					expect(opened.status === 'refused' && opened.detail !== '').toBe(true);
					continue;
				}
				expect(readAgeHeader(damaged)).toMatchObject({ status: 'read' });
				// A flipped digit of the work may ask for more than a test has time for.
				const header = readAgeHeader(damaged);
				if (header.status === 'read' && header.work > 9) continue;
				const read = await openEncrypted(opened.bytes, passphrase);
				if (read.status === 'read') expect(read).toEqual(original);
				else expect(read.reason).toBe('cannotDecrypt');
			}
		}
	);

	it('1,000 forged headers are read or refused, and none asks for more work than allowed', () => {
		const random = generator(11);
		const parts = [
			'age-encryption.org/v1\n',
			'-> scrypt ',
			'-> X25519 ',
			'A'.repeat(22),
			'A'.repeat(43),
			' 18\n',
			' 99\n',
			' 1e9\n',
			'\n',
			'--- ',
			' ',
			'\u0000'
		];
		for (let count = 0; count < 1000; count++) {
			const length = Math.floor(random() * 12);
			const text = Array.from({ length }, () => parts[Math.floor(random() * parts.length)]).join(
				''
			);
			const bytes = new TextEncoder().encode(`age-encryption.org/v1\n${text}`);
			expect(ageFormOf(bytes)).toBe('binary');
			const header = readAgeHeader(bytes);
			if (header.status === 'read') expect(header.work).toBeLessThanOrEqual(18);
		}
	});
});
