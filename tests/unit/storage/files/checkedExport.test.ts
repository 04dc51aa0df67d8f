import { describe, expect, it } from 'vitest';
import { checkedExport } from '$lib/storage/files/checkedExport';
import { changesSince, fingerprintOf } from '$lib/storage/assessments/fingerprint';
import { openEncrypted, openFile } from '$lib/storage/files/openFile';
import { assessment, choice } from '../../assessments';

const now = new Date(2026, 3, 2);
const full = assessment({
	entries: { '2.8': { answer: choice('a'), note: '\u2028 "😀' }, '2.9': { typed: { a: '?' } } },
	place: '2.9'
});

describe('an export', () => {
	it('opens as the assessment that went into it', async () => {
		const { name, content } = await checkedExport(full, now);
		expect(name).toBe('例の会社_2026年度 上期_answers_2026-04-02.json');
		expect(content.type).toBe('application/json');
		expect(await openFile(content)).toEqual({ status: 'read', assessment: full });
	});

	it('opens with its passphrase only, where it has one', { timeout: 60_000 }, async () => {
		const progress: number[] = [];
		const { name, content } = await checkedExport(full, now, {
			passphrase: '夏の校庭3周のち雨',
			onProgress: (done) => progress.push(done)
		});
		expect(name).toBe('csirt 2026-04-02.json.age');
		// Padded: its size does not tell how much is answered.
		expect(content.size).toBeGreaterThan(65_536);
		const opened = await openFile(content);
		if (opened.status !== 'encrypted') throw new Error(opened.status);
		expect(await openEncrypted(opened.bytes, '夏の校庭3周のち雨')).toEqual({
			status: 'read',
			assessment: full
		});
		expect(await openEncrypted(opened.bytes, '夏の校庭3周のち晴')).toMatchObject({
			status: 'refused',
			reason: 'cannotDecrypt'
		});
		expect(progress).toEqual([...progress].sort((one, other) => one - other));
		expect(progress.at(-1)).toBe(1);
	});

	it('that does not read back the same is not handed out', async () => {
		// The schema takes the key, and reading refuses it.
		const broken = assessment({ entries: { '3.3': { typed: { constructor: 'x' } } } });
		await expect(checkedExport(broken, now)).rejects.toThrow(
			'cannot be read back: a key constructor'
		);
	});
});

describe('a fingerprint', () => {
	it('is the same while nothing but the place and time changes', async () => {
		const then = await fingerprintOf(full);
		const later = { ...full, place: '1.1', changedAt: '2027-01-01T00:00:00.000Z' };
		expect(await fingerprintOf(later)).toEqual(then);
		expect(changesSince(then, await fingerprintOf(later))).toEqual({ items: 0, isSame: true });
	});

	it('tells how many items have changed', async () => {
		const then = await fingerprintOf(full);
		const now = await fingerprintOf({
			...full,
			entries: { '1.1': { answer: choice('a') }, '2.8': { answer: choice('b') } }
		});
		// 1.1 is new, 2.8 another, 2.9 gone.
		expect(changesSince(then, now)).toEqual({ items: 3, isSame: false });
	});

	it('tells that something else has changed', async () => {
		const then = await fingerprintOf(full);
		const now = await fingerprintOf({ ...full, organisation: '別の会社' });
		expect(changesSince(then, now)).toEqual({ items: 0, isSame: false });
	});

	it('gives nothing of the content away', async () => {
		expect(JSON.stringify(await fingerprintOf(full))).not.toContain('😀');
	});
});
