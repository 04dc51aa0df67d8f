import { catalogue } from '$lib/wording/catalogue';

export const printNoteWords = catalogue({
	ja: {
		breaks:
			'Safari で印刷すると、表の行がページの境目で分かれたり、次のページに表の見出しが付かなかったりします。困る場合は、Word などの文書にするか、Chrome、Edge、Firefox で印刷してください。'
	},
	en: {
		breaks:
			'Printed from Safari, a row of a table may be split between two pages, and the head of a table is not repeated. If that matters, make a Word file instead, or print from Chrome, Edge or Firefox.'
	}
});
