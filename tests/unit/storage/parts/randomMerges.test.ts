import { describe, expect, it } from 'vitest';
import type { Entries, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import { canonicalText } from '$lib/engine/answers/canonicalText';
import { hasSameContent } from '$lib/engine/merge/mergeItem';
import type { Decision } from '$lib/engine/merge/mergeEntries';
import { comparePart } from '$lib/storage/parts/comparePart';
import { filledIn, handedOut, toReturn } from '$lib/storage/parts/handOut';
import { mergePart } from '$lib/storage/parts/mergePart';
import { readPart, writePart, type Part } from '$lib/storage/parts/partFile';
import { assessment } from '../../assessments';

const at = '2026-11-29T00:00:00.000Z';
const itemIds = ['1.1', '2.8', '2.9', '3.4', '5.1'];

/** Chance that comes the same each time (Mulberry32). */
function chance(seed: number) {
	let state = seed;
	return (below: number): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
	};
}

/** One copy of a part: where it began, what it holds, and every file that was sent of it. */
interface Copy {
	whole: Assessment;
	sent: Part[];
}

/** A coordinator and several departments, with every word that anybody ever wrote. */
function story(seed: number) {
	const random = chance(seed);
	let clock = Date.parse(at);
	let words = 0;
	let number = 0;
	const now = () => new Date((clock += 1000)).toISOString();
	const uuid = () => `00000000-0000-4000-8000-${String(++number).padStart(12, '0')}`;
	const written = new Map<string, Set<string>>(itemIds.map((id) => [id, new Set(['{}'])]));

	function edited(entries: Entries, ids: readonly string[]): Entries {
		const item = ids[random(ids.length)]!;
		const entry: Entry | undefined =
			random(8) === 0 ? undefined : { answer: { kind: 'dontKnow' }, note: `words ${++words}` };
		written.get(item)!.add(canonicalText(entry ?? {}));
		const others = Object.fromEntries(Object.entries(entries).filter(([id]) => id !== item));
		return entry ? { ...others, [item]: entry } : others;
	}

	let here = assessment();
	const changed = (state: Assessment): Assessment => ({
		...state,
		entries: { ...edited(state.entries, itemIds) },
		changedAt: now()
	});
	const edit = () => (here = changed(here));
	for (let count = random(6); count > 0; count--) edit();

	const copies: Copy[] = [];
	function handOut(items: readonly string[], isAnswered = random(3) > 0) {
		const wishes = { items, recipient: 'a department', isAnswered, isNamed: false };
		const part = handedOut(here, wishes, uuid(), now());
		copies.push({ whole: filledIn(part, uuid(), 'x'), sent: [] });
	}
	function work(copy: Copy) {
		for (let count = random(4); count > 0; count--) {
			const { items } = copy.whole.part!;
			const entries = { ...edited(copy.whole.entries, items) };
			copy.whole = { ...copy.whole, entries, changedAt: now() };
		}
	}
	function send(copy: Copy) {
		const read = readPart(writePart(toReturn(copy.whole)));
		if (read.status === 'refused') throw new Error(read.detail);
		copy.sent.push(read.part);
	}
	const some = () => itemIds.filter(() => random(2) === 0);
	const shuffled = <T>(list: readonly T[]) =>
		list
			.map((each) => ({ each, key: random(1_000_000) }))
			.sort((one, other) => one.key - other.key)
			.map(({ each }) => each);
	return {
		random,
		changed,
		written,
		copies,
		handOut,
		work,
		send,
		edit,
		some,
		shuffled,
		here: () => here
	};
}

/** Decides every conflict by what is written, so that it does not matter which side is whose. */
function decisions(here: Assessment, part: Part): Record<string, Decision> {
	const compared = comparePart(here, part);
	if (!('rows' in compared)) return {};
	return Object.fromEntries(
		compared.rows
			.filter(({ merge }) => merge === 'conflict')
			.map(({ item, ours, theirs }) => [
				item,
				{
					keep: canonicalText(ours ?? {}) > canonicalText(theirs ?? {}) ? 'ours' : 'theirs'
				} as const
			])
	);
}

function merged(here: Assessment, part: Part): Assessment {
	const compared = comparePart(here, part);
	return 'rows' in compared ? mergePart(here, part, decisions(here, part), at) : here;
}

const seeds = Array.from({ length: 500 }, (_, index) => index + 1);

describe('500 random stories of handing out, filling in on both sides and returning in any order', () => {
	it('lose no answer and invent none', () => {
		for (const seed of seeds) {
			const { random, copies, handOut, work, send, edit, some, shuffled, written, changed, here } =
				story(seed);
			for (let count = 1 + random(3); count > 0; count--) {
				const items = some();
				if (items.length > 0) handOut(items);
				if (random(2) === 0) edit();
			}
			for (const copy of copies) {
				for (let count = 1 + random(3); count > 0; count--) {
					work(copy);
					send(copy);
				}
			}
			if (random(2) === 0) edit();
			let state = here();
			const files = copies.flatMap(({ sent }) => sent);
			// Some come twice, and some after a later one of the same copy.
			for (const part of shuffled([...files, ...files.slice(0, random(3))])) {
				const before = random(3) === 0 ? changed(state) : state;
				const compared = comparePart(before, part);
				state = merged(before, part);
				// All that is not in the part stays as it was.
				for (const item of itemIds) {
					const ours = before.entries[item];
					const result = state.entries[item];
					if (!part.handOut.items.includes(item)) expect(result, `${seed} ${item}`).toEqual(ours);
					const row = 'rows' in compared && compared.rows.find((each) => each.item === item);
					if (!row) continue;
					// The model: an answer that only one side has changed since it was last the same is that side's.
					const sides = [ours, part.entries[item]].map((each) => canonicalText(each ?? {}));
					expect(sides, `${seed} ${item}`).toContain(canonicalText(result ?? {}));
					const base = canonicalText(part.handOut.base[item] ?? {});
					const last = before.returned?.[part.copy!];
					const seen = last ? canonicalText(last.entries[item] ?? {}) : base;
					if (sides[0] !== seen && sides[1] !== seen && sides[0] !== sides[1]) {
						expect(row.merge, `${seed} ${item}`).toBe('conflict');
					}
				}
				// The same once more changes nothing at all.
				expect(merged(state, part), `${seed}`).toEqual(state);
			}
			for (const item of itemIds) {
				expect([...written.get(item)!], `${seed} ${item}`).toContain(
					canonicalText(state.entries[item] ?? {})
				);
			}
			// What a department sent last was taken, decided about, or is what it was handed.
			for (const { sent } of copies) {
				const latest = sent.at(-1)!;
				const compared = comparePart(state, latest);
				expect(['again', 'blank'], `${seed}`).toContain(compared.status);
			}
		}
	});

	it('come to the same in whatever order different parts are merged', () => {
		for (const seed of seeds) {
			const { random, copies, handOut, work, send, edit, shuffled, here, some } = story(seed);
			// Each item goes to one department, or all parts are handed out of the same state.
			const isApart = random(2) === 0;
			const [first, second] = [some(), some()];
			const parts = isApart
				? [first, itemIds.filter((id) => !first.includes(id))]
				: [first, second, some()];
			for (const items of parts) {
				if (items.length > 0) handOut(items, isApart ? undefined : true);
				if (isApart) edit();
			}
			copies.forEach(work);
			copies.forEach(send);
			edit();
			const results = [0, 1, 2].map(() =>
				shuffled(copies).reduce((state, { sent }) => merged(state, sent[0]!), here())
			);
			for (const result of results) {
				expect(result.entries, `${seed}`).toEqual(results[0]!.entries);
				expect(result.returned, `${seed}`).toEqual(results[0]!.returned);
			}
		}
	});

	it('ask about nothing where nothing was changed on both sides', () => {
		for (const seed of seeds) {
			const { copies, handOut, work, send, some, here } = story(seed);
			const items = some();
			if (items.length === 0) continue;
			handOut(items, true);
			const [copy] = copies;
			work(copy!);
			send(copy!);
			const part = copy!.sent[0]!;
			const state = mergePart(here(), part, {}, at);
			for (const item of items) {
				expect(hasSameContent(state.entries[item], part.entries[item]), `${seed} ${item}`).toBe(
					true
				);
			}
		}
	});
});
