import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { transcriptionSchema, type Transcription } from '$lib/data/editions/transcription';
import { fileContent, readTranscription } from '$lib/storage/transcriptions/transcriptionFile';
import { transcription, typed } from '../../transcriptions';
import { anyText } from '../../ui/state/hostileText';

const cells = fc.dictionary(fc.constantFrom('a', 'b', 'a/inHouse', '__proto__'), anyText);
const reading = fc.dictionary(
	fc.constantFrom('1.2', '2.9', '4.6'),
	fc.tuple(cells, anyText).map(([each, note]) => typed(each, { note }))
);

describe('the file of a transcription', () => {
	it('is read again as it was, whatever was typed', async () => {
		let fitting = 0;
		const all = fc.record({ title: anyText, first: reading, second: reading });
		await fc.assert(
			fc.asyncProperty(all, async (parts) => {
				const whole = transcriptionSchema.safeParse(transcription(parts));
				// What fits no transcription is not stored, and not handed out.
				if (!whole.success) return;
				fitting++;
				const read = await readTranscription(await fileContent(whole.data), undefined);
				expect(read).toEqual({ status: 'read', transcription: whole.data });
			}),
			{ numRuns: 300, seed: 20261130 }
		);
		expect(fitting).toBeGreaterThan(50);
	});

	it('is read again with its passphrase', async () => {
		const whole: Transcription = transcription({ first: { '2.8': typed({ a: '8' }) } });
		const passphrase = 'kappa tango 47 wood';
		const file = await fileContent(whole, passphrase);
		expect(await readTranscription(file, undefined)).toEqual({ status: 'encrypted' });
		expect(await readTranscription(file, passphrase)).toEqual({
			status: 'read',
			transcription: whole
		});
	});

	it('in broken letters, of something else or cut short is refused', async () => {
		const [before = '', after = ''] = JSON.stringify(transcription({ title: '@' })).split('@');
		// 「会社」 in Shift_JIS, in a file that fits but for that.
		const shiftJis = [...Buffer.from(before), 0x89, 0xef, 0x8e, 0xd0, ...Buffer.from(after)];
		for (const bytes of [shiftJis, [...Buffer.from(before)]]) {
			const file = new Blob([Uint8Array.from(bytes)]);
			expect(await readTranscription(file, undefined)).toMatchObject({ reason: 'notJson' });
		}
		const other = new Blob(['{"format":"csirt-edition"}']);
		expect(await readTranscription(other, undefined)).toMatchObject({ status: 'refused' });
	});
});
