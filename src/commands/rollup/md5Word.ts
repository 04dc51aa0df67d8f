/** The sines that MD5 adds, one a step. @see RFC 1321, 3.4 */
const sines = Int32Array.from(
	{ length: 64 },
	(_, step) => Math.floor(Math.abs(Math.sin(step + 1)) * 2 ** 32) | 0
);

const startA = 0x67452301;
const startB = 0xefcdab89 | 0;
const startC = 0x98badcfe | 0;
const startD = 0x10325476;

/**
 * The third of the four words of an MD5 digest: its lower half is the lower half of DuckDB's
 * `md5_number_lower`. For one short message after the other; Node's own takes eight times as long for these.
 *
 * @param block The one block of the message, padded: sixteen words, the first byte lowest.
 * @see RFC 1321
 */
export function md5Word(block: Int32Array): number {
	let a = startA;
	let b = startB;
	let c = startC;
	let d = startD;
	for (let i = 0; i < 16; i += 4) {
		a = turned(a + ((b & c) | (~b & d)) + sines[i]! + block[i]!, 7, b);
		d = turned(d + ((a & b) | (~a & c)) + sines[i + 1]! + block[i + 1]!, 12, a);
		c = turned(c + ((d & a) | (~d & b)) + sines[i + 2]! + block[i + 2]!, 17, d);
		b = turned(b + ((c & d) | (~c & a)) + sines[i + 3]! + block[i + 3]!, 22, c);
	}
	for (let i = 0; i < 16; i += 4) {
		a = turned(a + ((d & b) | (~d & c)) + sines[16 + i]! + block[(5 * i + 1) & 15]!, 5, b);
		d = turned(d + ((c & a) | (~c & b)) + sines[17 + i]! + block[(5 * i + 6) & 15]!, 9, a);
		c = turned(c + ((b & d) | (~b & a)) + sines[18 + i]! + block[(5 * i + 11) & 15]!, 14, d);
		b = turned(b + ((a & c) | (~a & d)) + sines[19 + i]! + block[(5 * i) & 15]!, 20, c);
	}
	for (let i = 0; i < 16; i += 4) {
		a = turned(a + (b ^ c ^ d) + sines[32 + i]! + block[(3 * i + 5) & 15]!, 4, b);
		d = turned(d + (a ^ b ^ c) + sines[33 + i]! + block[(3 * i + 8) & 15]!, 11, a);
		c = turned(c + (d ^ a ^ b) + sines[34 + i]! + block[(3 * i + 11) & 15]!, 16, d);
		b = turned(b + (c ^ d ^ a) + sines[35 + i]! + block[(3 * i + 14) & 15]!, 23, c);
	}
	for (let i = 0; i < 16; i += 4) {
		a = turned(a + (c ^ (b | ~d)) + sines[48 + i]! + block[(7 * i) & 15]!, 6, b);
		d = turned(d + (b ^ (a | ~c)) + sines[49 + i]! + block[(7 * i + 7) & 15]!, 10, a);
		c = turned(c + (a ^ (d | ~b)) + sines[50 + i]! + block[(7 * i + 14) & 15]!, 15, d);
		b = turned(b + (d ^ (c | ~a)) + sines[51 + i]! + block[(7 * i + 5) & 15]!, 21, c);
	}
	return (c + startC) | 0;
}

function turned(sum: number, by: number, next: number): number {
	const word = sum | 0;
	return (next + ((word << by) | (word >>> (32 - by)))) | 0;
}
