/** In letters. A passphrase is guessed outside the tool, as fast as machines can. */
export const leastLetters = 12;

/** What is tried before anything else; each counts for nothing. */
const known =
	/passphrase|password|passw0rd|qwertyuiop|qwerty|asdfghjkl|asdf|zxcvbnm|letmein|welcome|secret|admin|csirt|パスワード|パスフレーズ/gi;

/** Letters that say something of their own. */
const leastDistinct = 6;

/**
 * What is wrong with a passphrase: too few letters, or so simple that it is tried first. Undefined
 * says only that it is not among the worst.
 */
export function passphraseProblem(passphrase: string): 'tooShort' | 'tooSimple' | undefined {
	if ([...passphrase].length < leastLetters) return 'tooShort';
	const own = withoutRuns(passphrase.replace(known, '').toLowerCase());
	return new Set(own).size < leastDistinct ? 'tooSimple' : undefined;
}

/** The letters that do not just follow the one before: of `1234` and `aaaa` the first is left. */
function withoutRuns(text: string): string[] {
	const letters = [...text].filter((letter) => letter.trim() !== '');
	return letters.filter((letter, at) => {
		const before = letters[at - 1]?.codePointAt(0);
		const step = before === undefined ? undefined : (letter.codePointAt(0) ?? 0) - before;
		return step === undefined || Math.abs(step) > 1;
	});
}
