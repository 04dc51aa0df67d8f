import { catalogue } from '$lib/wording/catalogue';
import { notAFile } from './regularFile';

/** Why the bytes of a file that was named could not be had, in one sentence. */
export const unreadFileWords = catalogue({
	ja: {
		missing: (file: string) => `${file} というファイルはありません。`,
		unreadable: (file: string, code: string) => `${file} を読み取れません（${code}）。`,
		notAFile: (file: string) => `${file} はファイルではなくパイプや装置のため、読み取りません。`,
		tooLarge: (file: string) => `${file} は大きすぎ、このツールで保存したファイルではないようです。`
	},
	en: {
		missing: (file: string) => `There is no file ${file}.`,
		unreadable: (file: string, code: string) => `${file} cannot be read (${code}).`,
		notAFile: (file: string) => `${file} is a pipe or a device, not a file, so it is not read.`,
		tooLarge: (file: string) =>
			`${file} is too large, and does not seem to be a file saved by this tool.`
	}
});

/** The sentence for the code with which a file could not be read. */
export function unreadText(file: string, code: string): string {
	const words = unreadFileWords();
	if (code === 'ENOENT') return words.missing(file);
	if (code === 'EFBIG') return words.tooLarge(file);
	return code === notAFile ? words.notAFile(file) : words.unreadable(file, code);
}
