import { catalogue } from '$lib/wording/catalogue';

export const printNoteWords = catalogue({
	ja: {
		breaks:
			'Safari で印刷すると、表の続きのページに見出しの行が付きません。短い表では、行がページの境目で分かれることもあります。困る場合は、Word などの文書にするか、Chrome、Edge、Firefox で印刷してください。'
	},
	en: {
		breaks:
			'When you print from Safari, table headings are not repeated on the next page, and a row of a short table may be split between pages. If that matters, make a Word file instead, or print from Chrome, Edge or Firefox.'
	}
});
