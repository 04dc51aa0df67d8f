/** A real assessment nests seven deep: services, answer, target, entry, entries, the file. */
const maxDepth = 16;
/** Keys and list members together; a full assessment has about 1,500, a plan of 1,000 tasks 8,000. */
export const maxMembers = 100_000;
/** Longer than any text that the schema allows, which says the rest. */
const maxLetters = 20_000;

/** Keys that change what an object is, in a program less careful than this one. */
const unsafeKeys: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** What keeps a value from being looked into. `detail` is for a technician. */
interface Excess {
	reason: 'beyondLimits' | 'unsafeKey';
	detail: string;
}

/**
 * What in a text that may be JSON is more than an assessment can hold. Looks at each letter once and
 * calls nothing in itself, so that no depth can overflow, and no number of members is ever made into
 * objects.
 */
export function excessInText(text: string): Excess | undefined {
	let depth = 0;
	let commas = 0;
	let isInString = false;
	for (let index = 0; index < text.length; index++) {
		const letter = text[index];
		if (isInString) {
			if (letter === '\\') index++;
			else if (letter === '"') isInString = false;
		} else if (letter === '"') isInString = true;
		else if (letter === ',') commas++;
		else if (letter === '{' || letter === '[') {
			depth++;
			if (depth > maxDepth) return beyond(`nested deeper than ${maxDepth}`);
		} else if (letter === '}' || letter === ']') depth--;
	}
	// Two members have a comma between them.
	return commas > maxMembers ? beyond(`more than ${maxMembers} members`) : undefined;
}

/** What in a parsed value is more than an assessment can hold, or a key that none has. */
export function excessIn(value: unknown): Excess | undefined {
	const left: unknown[] = [value];
	let members = 0;
	while (left.length > 0) {
		const next = left.pop();
		if (typeof next === 'string' && next.length > maxLetters) {
			return beyond(`a text of ${next.length} letters`);
		}
		if (typeof next !== 'object' || next === null) continue;
		for (const [key, member] of Object.entries(next)) {
			if (unsafeKeys.has(key)) return { reason: 'unsafeKey', detail: `a key ${key}` };
			members++;
			if (members > maxMembers) {
				return beyond(`more than ${maxMembers} members`);
			}
			left.push(key, member);
		}
	}
	return undefined;
}

function beyond(detail: string): Excess {
	return { reason: 'beyondLimits', detail };
}
