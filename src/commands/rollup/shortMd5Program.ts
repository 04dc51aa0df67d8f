/** Where the program finds what it needs, and leaves what it makes, in bytes; `most` hashes can be asked for. */
export const md5Layout = { id: 0, asked: 64, made: 64 + 4096, endings: 64 + 2 * 4096, most: 1024 };

const startOfState = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476];
const wordsOfId = 9;
const wordsOfBlock = 16;

// Its variables: of what is asked for how many bytes there are, and how many were seen to; the address of an ending; the
// four words of the state and the words of the block, each of them of four messages.
const [length, seen, ending] = [0, 1, 2] as const;
type State = readonly [number, number, number, number];
const state: State = [3, 4, 5, 6];
const block = Array.from({ length: wordsOfBlock }, (_, at) => 7 + at);

// Instructions, as they are written in WebAssembly.
const get = (variable: number) => [0x20, variable];
const set = (variable: number) => [0x21, variable];
const number = (value: number) => [0x41, ...signed(value)];
const load = (offset: number) => [0x28, 2, ...unsigned(offset)];
const four = (operation: number) => [0xfd, ...unsigned(operation)];
const wordFourTimes = (word: number) => [
	...four(0x0c),
	...[0, 1, 2, 3].flatMap(() => bytesOf(word))
];
const loadFourTimes = (offset: number) => [...number(0), ...four(0x09), 2, ...unsigned(offset)];
const loadOne = (offset: number, lane: number) => [...four(0x56), 2, ...unsigned(offset), lane];
const store = (offset: number) => [...four(0x0b), 2, ...unsigned(offset)];
const [select, not, or, xor] = [four(0x52), four(0x4d), four(0x50), four(0x51)];
const [add, shiftLeft, shiftRight] = [four(0xae), four(0xab), four(0xad)];

/** What each quarter of the steps does: how it mixes three words of the state, which word it adds, and its turns. */
const quarters = [
	{
		mix: (b: number, c: number, d: number) => [get(c), get(d), get(b), select],
		word: (step: number) => step,
		turns: [7, 12, 17, 22]
	},
	{
		mix: (b: number, c: number, d: number) => [get(b), get(c), get(d), select],
		word: (step: number) => 5 * step + 1,
		turns: [5, 9, 14, 20]
	},
	{
		mix: (b: number, c: number, d: number) => [get(b), get(c), xor, get(d), xor],
		word: (step: number) => 3 * step + 5,
		turns: [4, 11, 16, 23]
	},
	{
		mix: (b: number, c: number, d: number) => [get(c), get(b), get(d), not, or, xor],
		word: (step: number) => 7 * step,
		turns: [6, 10, 15, 21]
	}
];

/** The 64 steps of MD5 for one block. @see RFC 1321, 3.4 */
function steps(): number[] {
	let [a, b, c, d] = state;
	return quarters.flatMap(({ mix, word, turns }, quarter) =>
		block.flatMap((_, at) => {
			const step = wordsOfBlock * quarter + at;
			const sine = Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32);
			const turn = turns[at % 4]!;
			const code = [
				...[get(a), ...mix(b, c, d), add],
				...[get(block[word(step) % wordsOfBlock]!), wordFourTimes(sine), add, add, set(a)],
				...[get(a), number(turn), shiftLeft, get(a), number(32 - turn), shiftRight, or],
				...[get(b), add, set(a)]
			].flat();
			[a, b, c, d] = [d, a, b, c];
			return code;
		})
	);
}

/** Hashes what is asked for, four messages at a time. */
function body(): number[] {
	return [
		// Four bytes for each that is asked for.
		...[get(length), number(2), [0x74], set(length)],
		...block
			.slice(0, wordsOfId)
			.flatMap((word, at) => [loadFourTimes(md5Layout.id + 4 * at), set(word)]),
		[0x03, 0x40],
		...[0, 1, 2, 3].flatMap((lane) => [
			...[get(seen), load(md5Layout.asked + 4 * lane), set(ending)],
			...block
				.slice(wordsOfId)
				.flatMap((word, at) => [get(ending), get(word), loadOne(4 * at, lane), set(word)])
		]),
		...state.flatMap((word, at) => [wordFourTimes(startOfState[at]!), set(word)]),
		steps(),
		...[get(seen), get(state[2]), wordFourTimes(startOfState[2]!), add, store(md5Layout.made)],
		// Again, until all were seen to.
		...[get(seen), number(16), [0x6a], [0x22, seen], get(length), [0x49], [0x0d, 0], [0x0b], [0x0b]]
	].flat();
}

/** A program in WebAssembly that `ShortHashes` runs: Node has no MD5 for many short messages. */
export function shortMd5Program(): Uint8Array<ArrayBuffer> {
	const locals = [2, 2, 0x7f, state.length + block.length, 0x7b];
	const code = [...locals, ...body()];
	return Uint8Array.from([
		...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
		// One kind of function, of one number; a memory that is handed in; the function, and its name.
		...section(1, [1, 0x60, 1, 0x7f, 0]),
		...section(2, [1, ...text('of'), ...text('memory'), 2, 0, 1]),
		...section(3, [1, 0]),
		...section(7, [1, ...text('run'), 0, 0]),
		...section(10, [1, ...unsigned(code.length), ...code])
	]);
}

function section(id: number, content: readonly number[]): number[] {
	return [id, ...unsigned(content.length), ...content];
}

function text(letters: string): number[] {
	return [letters.length, ...Buffer.from(letters, 'latin1')];
}

/** LEB128: seven bits a byte, the lowest first. */
function unsigned(value: number): number[] {
	return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
	return value < 64 ? [value] : [(value & 127) | 128, ...signed(value >> 7)];
}

function bytesOf(word: number): number[] {
	return [word & 255, (word >>> 8) & 255, (word >>> 16) & 255, word >>> 24];
}
