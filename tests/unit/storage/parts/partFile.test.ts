import { describe, expect, it } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { items } from '$lib/data/survey/items';
import { filledIn, handedOut, toReturn } from '$lib/storage/parts/handOut';
import { decryptText } from '$lib/storage/files/ageFile';
import { checkedPart } from '$lib/storage/parts/checkedPart';
import { readPart, writePart } from '$lib/storage/parts/partFile';
import { assessment } from '../../assessments';

const id = '11111111-1111-4111-8111-111111111111';
const copy = '22222222-2222-4222-8222-222222222222';
const at = '2026-11-29T01:00:00.000Z';
const task = { text: 'secret task', state: 'open' as const, createdAt: at };

/** Words of its own in every field of every item. */
const whole: Assessment = assessment({
	title: 'secret title',
	organisation: 'secret organisation',
	place: '2.8',
	plan: { [id]: task },
	entries: Object.fromEntries(
		items.map(({ id: item }) => [
			item,
			{
				answer: { kind: 'dontKnow' as const },
				...Object.fromEntries(
					['other', 'reason', 'note', 'evidence', 'askWhom'].map((field) => [
						field,
						`${field} of [${item}]`
					])
				),
				typed: { month: `typed in [${item}]` }
			}
		])
	)
});

const wishes = { items: ['1.1', '2.8'], recipient: '法務部', isAnswered: true, isNamed: false };

describe('a part file', () => {
	it.each([['handed out'], ['returned']])(
		'holds, %s, no byte of an item that is not in it',
		(way) => {
			for (const { id: item } of items) {
				const part = handedOut(whole, { ...wishes, items: [item] }, id, at);
				// Whatever a copy holds beside its items must not leave with it.
				const held = { ...filledIn(part, copy, 'secret title'), entries: whole.entries };
				const text = writePart(way === 'returned' ? toReturn(held) : part);
				const others = items.filter((other) => other.id !== item);
				expect(text).toContain(`note of [${item}]`);
				expect(
					others.filter((other) => text.includes(`[${other.id}]`) || text.includes(`"${other.id}"`))
				).toEqual([]);
				expect(text).not.toContain('secret');
			}
		}
	);

	it('says how confidential it is, also once it is filled in, and named or not', () => {
		const part = handedOut({ ...whole, confidentiality: '社外秘' }, wishes, id, at);
		const read = readPart(writePart(part));
		const back = read.status === 'read' ? read.part : undefined;
		expect(back?.handOut.confidentiality).toBe('社外秘');
		expect(filledIn(part, copy, 'a').confidentiality).toBe('社外秘');
		expect(handedOut(whole, wishes, id, at).handOut).not.toHaveProperty('confidentiality');
	});

	it('holds no more once an encrypted one is decrypted, and nothing can be read before', async () => {
		const part = handedOut(whole, { ...wishes, items: ['2.8'] }, id, at);
		const passphrase = 'kappa tango 47 wood';
		const { content, name } = await checkedPart(part, 'secret title', new Date(at), { passphrase });
		const bytes = new Uint8Array(await content.arrayBuffer());
		expect(name).not.toContain('secret');
		expect(Buffer.from(bytes).toString('latin1')).not.toContain('note of');
		const decrypted = await decryptText(bytes, passphrase);
		// Filled up with spaces, so that its length tells nothing.
		expect(decrypted.status === 'decrypted' && decrypted.text.trimEnd()).toBe(
			writePart(part).trimEnd()
		);
	});

	it('holds no answer where they are handed out blank, and the titles where they are to be shown', () => {
		const text = writePart(
			handedOut(whole, { ...wishes, isAnswered: false, isNamed: true }, id, at)
		);
		expect(text).not.toContain(' of [');
		expect(text).not.toContain('dontKnow');
		expect(text).not.toContain('secret task');
		expect(text).toContain('secret title');
		expect(text).toContain('secret organisation');
	});

	it('comes back as it went', () => {
		const part = handedOut(whole, { ...wishes, by: '2026-12-11' }, id, at);
		expect(readPart(writePart(part))).toEqual({ status: 'read', part });
		const back = toReturn({ ...filledIn(part, copy, 'x'), changedAt: '2026-12-01T00:00:00Z' });
		expect(readPart(writePart(back))).toEqual({ status: 'read', part: back });
	});

	const good = JSON.parse(writePart(handedOut(whole, wishes, id, at))) as Record<string, unknown>;
	const handOut = good.handOut as Record<string, unknown>;

	it.each([
		['an item that was not handed out', { ...good, entries: { '1.2': {} } }, 'unfitAnswers'],
		[
			'an answer that its item cannot have',
			{ ...good, entries: { '1.1': { answer: { kind: 'choice', option: 'z' } } } },
			'unfitAnswers'
		],
		['an item that is none', { ...good, handOut: { ...handOut, items: ['9.9'] } }, 'unfitAnswers'],
		[
			'an item named twice',
			{ ...good, handOut: { ...handOut, items: ['1.1', '2.8', '1.1'] } },
			'unfitAnswers'
		],
		['no item', { ...good, handOut: { ...handOut, items: [] } }, 'doesNotFit'],
		['a field that is none', { ...good, more: 1 }, 'doesNotFit'],
		['a later version', { ...good, version: 2 }, 'newerVersion'],
		['another format', { ...good, format: 'csirt-self-assessment' }, 'otherFormat']
	])('is refused with %s', (_, value, reason) => {
		expect(readPart(JSON.stringify(value))).toMatchObject({ status: 'refused', reason });
	});
});
