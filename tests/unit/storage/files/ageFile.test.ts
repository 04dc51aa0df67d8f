import { readFileSync } from 'node:fs';
import { armor, Encrypter } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { decryptText, encryptText } from '$lib/storage/files/ageFile';
import { openFile } from '$lib/storage/files/openFile';
import { ageFormOf, readAgeHeader } from '$lib/storage/files/ageHeader';

const passphrase = '夏の 校庭 3周 のち雨';

/** Encrypted by the package's own way, with little work so that a test need not wait. */
async function encrypted(text: string, work = 4): Promise<Uint8Array> {
	const encrypter = new Encrypter();
	encrypter.setPassphrase(passphrase);
	encrypter.setScryptWorkFactor(work);
	return encrypter.encrypt(text);
}

const crlf = (text: string) => text.replaceAll('\n', '\r\n');
const latin = (bytes: Uint8Array) => Buffer.from(bytes).toString('latin1');
const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('a text encrypted with a passphrase', () => {
	it('is an age file, and opens with the passphrase', { timeout: 60_000 }, async () => {
		const progress: number[] = [];
		const bytes = await encryptText('回答', passphrase, (done) => progress.push(done));
		expect(latin(bytes)).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S{22} 17\n/);
		expect(latin(bytes)).not.toContain(latin(new TextEncoder().encode('回答')));
		expect(progress.at(-1)).toBe(1);
		expect(await decryptText(bytes, passphrase)).toEqual({ status: 'decrypted', text: '回答' });
	});
});

describe('an encrypted file', () => {
	it('of the package’s own way opens', async () => {
		const bytes = await encrypted('{"a": "回答"}');
		expect(await decryptText(bytes, passphrase)).toEqual({
			status: 'decrypted',
			text: '{"a": "回答"}'
		});
	});

	// Made by: age -p -a -o encrypted.json.age newTeam.json (age 1.1.1), with the passphrase below.
	it('of the age tool opens, armored', { timeout: 60_000 }, async () => {
		const bytes = readFileSync('tests/fixtures/encryptedByAge.json.age');
		expect(ageFormOf(bytes)).toBe('armored');
		expect(await decryptText(bytes, 'correct horse battery staple')).toEqual({
			status: 'decrypted',
			text: readFileSync('tests/fixtures/newTeam.json', 'utf8')
		});
	});

	it('opens armored with the line ends of any system', async () => {
		const text = `\r\n${armor.encode(await encrypted('x')).replaceAll('\n', '\r\n')}`;
		expect(await decryptText(bytesOf(text), passphrase)).toMatchObject({ text: 'x' });
	});

	it.each([
		['a byte order mark', (text: string) => Buffer.from(`\ufeff${text}`)],
		['a byte order mark and CRLF', (text: string) => Buffer.from(`\ufeff${crlf(text)}`)],
		['UTF-16', (text: string) => Buffer.from(`\ufeff${crlf(text)}`, 'utf16le')],
		['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
		[
			'UTF-16 the other way round',
			(text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()
		],
		['blanks at the ends of lines', (text: string) => Buffer.from(text.replaceAll('\n', ' \t\n'))],
		['the line ends of an old system', (text: string) => Buffer.from(text.replaceAll('\n', '\r'))]
	])('opens armored with %s', async (_, rewritten) => {
		const bytes = new Uint8Array(rewritten(armor.encode(await encrypted('回答'))));
		expect(ageFormOf(bytes)).toBe('armored');
		expect(await openFile(new Blob([bytes]))).toMatchObject({ status: 'encrypted' });
		expect(await decryptText(bytes, passphrase)).toMatchObject({ text: '回答' });
	});

	it.each([
		['in one sign, typed in two', 'NFC', 'NFD'],
		['in two signs, typed in one', 'NFD', 'NFC']
	] as const)('opens with voicing marks %s', async (_, written, typed) => {
		const words = 'がぎぐげご パスワード 2026';
		const encrypter = new Encrypter();
		encrypter.setPassphrase(words.normalize(written));
		encrypter.setScryptWorkFactor(4);
		const bytes = await encrypter.encrypt('x');
		const progress: number[] = [];
		const read = await decryptText(bytes, words.normalize(typed), (done) => progress.push(done));
		expect(read).toMatchObject({ text: 'x' });
		expect(progress).toEqual([...progress].sort((one, other) => one - other));
		expect(Math.max(...progress)).toBe(1);
	});

	it('and a wrong passphrase are refused as a damaged file is', async () => {
		const bytes = await encrypted('x'.repeat(100));
		const refused = expect.objectContaining({ status: 'refused', reason: 'cannotDecrypt' });
		expect(await decryptText(bytes, `${passphrase} `)).toEqual(refused);
		expect(await decryptText(bytes, '')).toEqual(refused);
		expect(await decryptText(bytes.with(-1, bytes.at(-1)! ^ 1), passphrase)).toEqual(refused);
		expect(await decryptText(bytes.subarray(0, -1), passphrase)).toEqual(refused);
		const salted = latin(bytes).replace(/scrypt ../, 'scrypt AA');
		expect(await decryptText(bytesOf(salted), passphrase)).toEqual(refused);
		const armored = armor.encode(bytes).replace('-----END', '-----ENDE');
		expect(await decryptText(bytesOf(armored), passphrase)).toEqual(refused);
	});

	it('is not worked on for more than the age tool asks', async () => {
		const header = latin(await encrypted('x'));
		for (const [work, status] of [
			['18', 'read'],
			['19', 'refused'],
			['20', 'refused'],
			['63', 'refused'],
			['999', 'refused']
		] as const) {
			const bytes = bytesOf(header.replace(/ 4\n/, ` ${work}\n`));
			expect(readAgeHeader(bytes).status, work).toBe(status);
		}
		expect(await decryptText(bytesOf(header.replace(/ 4\n/, ' 30\n')), passphrase)).toEqual({
			status: 'refused',
			reason: 'tooMuchWork',
			detail: 'scrypt work factor 2^30'
		});
	});

	it.each([
		['for a key', (header: string) => header.replace('-> scrypt', '-> X25519')],
		['with a stanza more', (header: string) => header.replace('-> ', '-> grease x\n\n-> ')],
		['with the stanza twice', (header: string) => header.replace(/(-> .*\n.*\n)/, '$1$1')],
		['with an argument more', (header: string) => header.replace(' 4\n', ' 4 4\n')],
		['with work in no number', (header: string) => header.replace(' 4\n', ' 4e9\n')],
		['with work from 0', (header: string) => header.replace(' 4\n', ' 04\n')],
		['with a salt too short', (header: string) => header.replace(/scrypt ../, 'scrypt ')],
		['of version 2', (header: string) => header.replace('org/v1', 'org/v2')],
		['that ends in its header', (header: string) => header.slice(0, 60)]
	])('%s is refused before any work', async (_, change) => {
		const bytes = bytesOf(change(latin(await encrypted('x'))));
		expect(readAgeHeader(bytes)).toMatchObject({ status: 'refused', reason: 'otherRecipient' });
	});

	it('of as much as a file may hold opens, and of one byte more is refused', async () => {
		const full = await encrypted('x'.repeat(15_000_000));
		expect(await decryptText(full, passphrase)).toMatchObject({ status: 'decrypted' });
		const bytes = await encrypted('x'.repeat(15_000_001));
		expect(await decryptText(bytes, passphrase)).toEqual({
			status: 'refused',
			reason: 'tooLarge',
			detail: '15000001 bytes'
		});
	});

	it.each([
		['JSON', '{"format": "csirt-self-assessment"}'],
		['nothing', ''],
		['words about it', 'On age-encryption.org/v1']
	])('is not what is %s', (_, text) => {
		expect(ageFormOf(bytesOf(text))).toBeUndefined();
	});
});
