import { readings, type Transcription, type TypedItem } from '$lib/data/editions/transcription';
import { isSame } from '../assessments/changes';
import type { StoredStep } from '../database/steps';

/** What a change of a transcription has replaced. `undefined`: there was nothing. */
interface Replaced {
	first?: Record<string, TypedItem | undefined>;
	second?: Record<string, TypedItem | undefined>;
	settled?: Record<string, Record<string, string> | undefined>;
	/** Names and the like. */
	facts?: Partial<Pick<Transcription, (typeof facts)[number]>>;
	changedAt: string;
}

/** One step of a transcription's history: what takes it back to what it was before. */
export type TranscriptionStep = StoredStep &
	({ cause: 'changed'; before: Replaced } | { cause: 'putBack' | 'replaced'; whole: unknown });

/** What is kept by item. */
export const itemParts = [...readings, 'settled'] as const;
const facts = ['title', 'target', 'source', 'readers'] as const;

/** What takes one state back to the one before it; nothing where both say the same. */
export function replacedBy(old: Transcription, next: Transcription): Replaced | undefined {
	const before: Replaced = { changedAt: old.changedAt };
	for (const part of itemParts) {
		const changed = changedItems(old[part], next[part]);
		if (changed.length === 0) continue;
		const pairs = changed.map((item) => [item, old[part][item]] as const);
		Object.assign(before, { [part]: Object.fromEntries(pairs) });
	}
	const changedFacts = facts.filter((fact) => !isSame(old[fact], next[fact]));
	if (changedFacts.length > 0) {
		before.facts = Object.fromEntries(changedFacts.map((fact) => [fact, old[fact]]));
	}
	return Object.keys(before).length > 1 ? before : undefined;
}

function changedItems(old: Record<string, unknown>, next: Record<string, unknown>): string[] {
	const ids = [...new Set([...Object.keys(old), ...Object.keys(next)])];
	return ids.filter((id) => !isSame(old[id], next[id]));
}

/** The state before a step, of the one after it. */
export function stateBefore(next: Transcription, before: Replaced): Transcription {
	const state = { ...next, ...before.facts, changedAt: before.changedAt };
	for (const part of itemParts) {
		const items = Object.entries({ ...next[part], ...before[part] });
		const there = items.filter(([, item]) => item !== undefined);
		Object.assign(state, { [part]: Object.fromEntries(there) });
	}
	return state;
}

/**
 * The one thing that was typed into, if a change is about nothing else: the field of an item by one reader,
 * or the names. A pasted column is a step of its own.
 */
export function typedIntoTranscription(
	old: Transcription,
	next: Transcription,
	{ first, second, settled, facts: names }: Replaced
): string | undefined {
	if (settled) return undefined;
	const items = [
		...Object.keys(first ?? {}).map((item) => ['first', item] as const),
		...Object.keys(second ?? {}).map((item) => ['second', item] as const)
	];
	const [only, ...more] = items;
	if (!only) return names && 'facts';
	if (more.length > 0 || names) return undefined;
	const [reading, item] = only;
	const [was, is] = [old[reading][item]?.cells ?? {}, next[reading][item]?.cells ?? {}];
	return changedItems(was, is).length > 1 ? undefined : `${reading} ${item}`;
}
