import { describe, expect, it } from 'vitest';
import { passphraseProblem } from '$lib/storage/files/passphraseProblem';

describe('a passphrase', () => {
	it.each(['', 'kawa-yama-22', '夏の校庭3周のち雨天', '😀😁😂🤣😃😄😅😆😉😊😋'])(
		'of fewer than 12 letters is too short: %j',
		(passphrase) => {
			expect(passphraseProblem(passphrase.slice(0, 11))).toBe('tooShort');
		}
	);

	it('is counted in letters, not in bytes or halves', () => {
		expect(passphraseProblem('😀🍎🚗📚🎵🏠🌙🐱🍣🎲⚽')).toBe('tooShort');
		expect(passphraseProblem('😀🍎🚗📚🎵🏠🌙🐱🍣🎲⚽🔑')).toBeUndefined();
	});

	it.each([
		'aaaaaaaaaaaaaaaa',
		'123456789012',
		'abcdefghijklmnop',
		'zyxwvutsrqponm',
		'passwordpassword',
		'Password12345',
		'abcabcabcabc',
		'パスワードパスワード12',
		'csirtcsirt2026',
		'qwertyuiopasdf',
		'            ',
		'asdfasdfasdfasdf'
	])('that is tried first is too simple: %j', (passphrase) => {
		expect(passphraseProblem(passphrase)).toBe('tooSimple');
	});

	it.each([
		'correct horse battery staple',
		'kawa-yama-22',
		'夏の校庭を3周のち雨が降る',
		'P8x!kQ2w#Lm9'
	])('is taken otherwise: %j', (passphrase) => {
		expect(passphraseProblem(passphrase)).toBeUndefined();
	});
});
