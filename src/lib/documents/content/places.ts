/** Letters of Japanese and other wide ones take two places. */
const wide =
	/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/gu;

/** How many narrow letters wide a text is. */
export function places(words: string): number {
	return words.length + (words.match(wide)?.length ?? 0);
}
