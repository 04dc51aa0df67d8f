import { describe, expect, it } from 'vitest';
import { openFile } from '$lib/storage/files/openFile';
import { checkedPackFile } from '$lib/storage/files/checkedPack';
import { maxFileBytes } from '$lib/storage/files/readJson';
import { assessment, choice } from '../../assessments';

const text = (content: unknown) => new Blob([JSON.stringify(content)]);

describe('a chosen file', () => {
	it('larger than any is refused before it is read', async () => {
		const file = new Blob([' '.repeat(maxFileBytes + 1)]);
		const unreadable = Object.assign(file, {
			arrayBuffer: () => Promise.reject(new Error('it was read'))
		});
		expect(await openFile(unreadable)).toEqual({
			status: 'refused',
			reason: 'tooLarge',
			detail: '15000001 bytes'
		});
	});

	it('that has gone away since it was chosen is said to be unreadable, and no more', async () => {
		const gone = Object.assign(text(assessment()), {
			arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError'))
		});
		const refusal = { status: 'refused', reason: 'unreadable' };
		expect(await openFile(gone)).toMatchObject(refusal);
		expect(await checkedPackFile(gone)).toMatchObject(refusal);
	});

	it('with damaged letters is refused, not mended', async () => {
		const bytes = new TextEncoder().encode(JSON.stringify(assessment({ title: '会社' })));
		const at = bytes.findIndex((byte) => byte > 127);
		expect(await openFile(new Blob([bytes.with(at, 0xff)]))).toMatchObject({ reason: 'notJson' });
	});

	it('with a byte order mark is read', async () => {
		const file = new Blob(['\ufeff', JSON.stringify(assessment())]);
		expect(await openFile(file)).toEqual({ status: 'read', assessment: assessment() });
	});

	it('with an answer that its item cannot have is refused', async () => {
		const unfit = assessment({ entries: { '2.8': { answer: choice('z') }, '9.9': {} } });
		expect(await openFile(text(unfit))).toEqual({
			status: 'refused',
			reason: 'unfitAnswers',
			detail: '2.8, 9.9'
		});
	});

	it('that was left at a place that there is not is refused', async () => {
		expect(await openFile(text(assessment({ place: '9.9' })))).toEqual({
			status: 'refused',
			reason: 'unfitAnswers',
			detail: '9.9'
		});
	});

	it('encrypted for a key is refused before a passphrase is asked for', async () => {
		const file = new Blob(['age-encryption.org/v1\n-> X25519 abc\nabc\n--- abc\n']);
		expect(await openFile(file)).toMatchObject({ reason: 'otherRecipient' });
	});
});
