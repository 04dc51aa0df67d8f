import { isSame } from '../assessments/changes';
import type { Content, Write } from './copy';
import type { LoggedChange } from '../assessments/changeLog';
import { historyOf } from './keys';
import { numberOf } from './steps';

/**
 * What a copy that went its own way holds beyond another one, as writes to that one. Nothing is
 * replaced: where both have an assessment or a transcription, the other's state becomes one to go back to.
 *
 * @param at The time, as an ISO date and time.
 */
export function writesToBringIn(from: Content, to: Content, at: string): Write[] {
	const [there, lost] = [stepsAndRecords(to), stepsAndRecords(from)];
	const writes: Write[] = [];
	for (const [key, value] of lost.records) {
		const id = historyOf(key);
		if (!there.records.has(key)) {
			if (!key.startsWith('setting/')) writes.push({ store: 'records', kind: 'put', key, value });
		} else if (id !== undefined && !isSame(there.records.get(key), value)) {
			const numbers = (there.steps.get(id) ?? []).map(([each]) => each);
			const latest = Math.max(0, ...numbers);
			// Steps before it say what they replaced in the state that is there, not in the other.
			const states = latest > 0 ? [there.records.get(key), value] : [value];
			for (const [place, whole] of states.entries()) {
				const step: LoggedChange = { at, cause: 'replaced', whole };
				const number = latest + place + 1;
				writes.push({ store: 'journal', kind: 'put', key: [id, number], value: step });
			}
		}
	}
	for (const [id, steps] of lost.steps) {
		if (there.steps.has(id)) continue;
		for (const [number, value] of steps) {
			writes.push({ store: 'journal', kind: 'put', key: [id, number], value });
		}
	}
	return writes;
}

function stepsAndRecords(content: Content) {
	const records = new Map<string, unknown>();
	const steps = new Map<string, [number, unknown][]>();
	for (const { name, keys, values } of content) {
		keys.forEach((key, place) => {
			const value = values[place];
			if (name === 'records') return records.set(String(key), value);
			const id = (key as [string, number])[0];
			steps.set(id, [...(steps.get(id) ?? []), [numberOf(key), value]]);
		});
	}
	return { records, steps };
}
