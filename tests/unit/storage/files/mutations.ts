/** A file, and what damages it. */
type Mutation = (text: string, random: () => number) => Uint8Array;

const encode = (text: string) => new TextEncoder().encode(text);
const below = (most: number, random: () => number) => Math.floor(random() * most);

/** The text with one of its values replaced. */
function withValue(text: string, random: () => number, value: string): Uint8Array {
	const values = [...text.matchAll(/: ("(?:[^"\\]|\\.)*"|-?\d+|true|false|null)/g)];
	const hit = values[below(values.length, random)];
	if (!hit) return encode(text);
	const start = hit.index + 2;
	return encode(text.slice(0, start) + value + text.slice(start + (hit[1]?.length ?? 0)));
}

/** The text with one of its keys replaced. */
function withKey(text: string, random: () => number, key: string): Uint8Array {
	const keys = [...text.matchAll(/"[^"]*"(?=: )/g)];
	const hit = keys[below(keys.length, random)];
	if (!hit) return encode(text);
	return encode(text.slice(0, hit.index) + key + text.slice(hit.index + hit[0].length));
}

function pick<Value>(list: readonly Value[], random: () => number): Value {
	return list[below(list.length, random)] as Value;
}

const otherTypes = ['null', 'true', '0', '-1', '1e999', '1.5', '""', '"x"', '[]', '{}', '[[]]'];
const unsafe = ['"__proto__"', '"constructor"', '"prototype"', '"__proto\\u005f_"', '"toString"'];
const versions = ['0', '-1', '2', '1.5', '"1"', 'null', '1e9', '99999999999999999999', '[1]'];

/** The ways in which a file of an assessment is damaged or forged. */
export const mutations: Readonly<Record<string, Mutation>> = {
	'bits flipped': (text, random) => {
		const bytes = encode(text);
		for (let count = 1 + below(8, random); count > 0; count--) {
			const at = below(bytes.length, random);
			bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8, random));
		}
		return bytes;
	},
	'cut short': (text, random) => {
		const bytes = encode(text);
		return bytes.subarray(0, below(bytes.length, random));
	},
	'a part taken out': (text, random) => {
		const from = below(text.length, random);
		return encode(text.slice(0, from) + text.slice(from + 1 + below(200, random)));
	},
	'a value of another type': (text, random) => withValue(text, random, pick(otherTypes, random)),
	'nested deeply': (text, random) => {
		const depth = 10 ** (1 + below(5, random));
		const [open, close] = pick(
			[
				['[', ']'],
				['{"a":', '}']
			] as const,
			random
		);
		return withValue(text, random, `${open.repeat(depth)}1${close.repeat(depth)}`);
	},
	'a huge text': (text, random) => {
		const length = 10 ** (2 + below(5, random));
		return withValue(
			text,
			random,
			JSON.stringify(pick(['x', '回', '\u0000'], random).repeat(length))
		);
	},
	'a great many members': (text, random) => {
		const count = 10 ** (3 + below(4, random));
		return withValue(
			text,
			random,
			pick(
				[
					`[${'1,'.repeat(count)}1]`,
					`[${'[],'.repeat(count)}1]`,
					`{${Array.from({ length: Math.min(count, 100_000) }, (_, key) => `"${key}":1`).join(',')}}`,
					'1'.repeat(count),
					`-0.${'0'.repeat(count)}1`,
					' '.repeat(count) + '1'
				],
				random
			)
		);
	},
	'a letter of another plane, direction or form': (text, random) =>
		withValue(
			text,
			random,
			JSON.stringify(
				pick(['\uD83D', '\u202E', '\u0000', '\uFEFF', '\u0085', 'ﬁ', '😀'], random).repeat(
					1 + below(300, random)
				)
			)
		),
	'a day or a time that is none': (text, random) =>
		withValue(
			text,
			random,
			pick(
				[
					'"20270-04-01"',
					'"2027-02-30"',
					'"0500-01-01T00:00:00.000Z"',
					'"2027-04-01T24:00:00Z"',
					'"+012027-04-01T00:00:00.000Z"'
				],
				random
			)
		),
	'an unsafe key': (text, random) => withKey(text, random, pick(unsafe, random)),
	'a key of another name': (text, random) =>
		withKey(text, random, pick(['"x"', '""', '"9.9"', '"2.8"'], random)),
	'another version': (text, random) =>
		encode(text.replace(/"version": 1/, `"version": ${pick(versions, random)}`)),
	'another item or option': (text, random) => {
		const letters = [...text.matchAll(/"[a-z]"/g)];
		const hit = letters[below(letters.length, random)];
		if (!hit) return encode(text);
		const letter = String.fromCharCode(97 + below(26, random));
		return encode(`${text.slice(0, hit.index)}"${letter}"${text.slice(hit.index + 3)}`);
	}
};
