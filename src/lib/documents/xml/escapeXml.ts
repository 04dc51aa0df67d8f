const entities: Readonly<Record<string, string>> = {
	'<': '&lt;',
	'>': '&gt;',
	'&': '&amp;',
	'"': '&quot;'
};

/** Words as they may stand between tags or in an attribute. */
export function escapeXml(words: string): string {
	return words.replace(/[<>&"]/g, (letter) => entities[letter] ?? letter);
}
