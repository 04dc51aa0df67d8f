import type { Entries, Entry } from '$lib/data/answer';

export const choice = (option: string): Entry => ({ answer: { kind: 'choice', option } });
export const choices = (...options: string[]): Entry => ({ answer: { kind: 'choices', options } });
export const people = (number: number): Entry => ({ answer: { kind: 'people', people: number } });
export const services = (letters: string): Entry => ({
	answer: {
		kind: 'services',
		provisions: Object.fromEntries([...letters].map((letter) => [letter, 'outsourced' as const]))
	}
});
export const dontKnow: Entry = { answer: { kind: 'dontKnow' } };
export const notApplicable: Entry = { answer: { kind: 'notApplicable' } };

/** The answers that settle each matter, none better than is needed. */
export const settlingByMatter: Record<string, Entries> = {
	'1': {
		'2.9': services('abcdefghijklmnopqrstuv'),
		'2.3': choices('d'),
		'2.7': choices('a'),
		'2.10': choice('a'),
		'2.12': choice('a'),
		'2.11': choice('b'),
		'2.13': choice('b'),
		'S1.1': choice('b')
	},
	'2': {
		'2.8': choice('c'),
		'2.12': choice('a'),
		'S2.1': choice('b'),
		'S2.2': choice('b')
	},
	'3': {
		'2.1': choices('j'),
		'3.3': people(1),
		'3.3.1': choice('a'),
		'S3.1': choice('a'),
		'2.2': choices('b'),
		'S3.2': choice('b')
	},
	'4': {
		'S4.1': choice('a'),
		'4.7': choice('a'),
		'4.1': choice('b'),
		'4.2': choice('b'),
		'4.3': choice('b'),
		'4.6': choice('b'),
		'2.5': choices('e'),
		'S4.2': choice('a')
	},
	'5': {
		'4.9': choice('b'),
		'7.1': choice('d'),
		'7.1.2': choice('b'),
		'4.10': choice('b'),
		'S5.1': choice('a'),
		'S5.2': choice('b'),
		'S5.3': choice('a')
	},
	'6': {
		'6.1': choice('d'),
		'6.2': choice('d'),
		'6.3': choice('d'),
		'3.4': choice('b'),
		'3.8': choice('a'),
		'3.5': choice('a'),
		'3.6': choice('a'),
		'3.7': choice('a'),
		'4.5': choice('b')
	}
};

/** Settles all six. */
export const settling: Entries = Object.assign({}, ...Object.values(settlingByMatter));
