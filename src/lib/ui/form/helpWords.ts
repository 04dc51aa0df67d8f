import { catalogue } from '$lib/wording/catalogue';

export const helpWords = catalogue({
	ja: {
		helpEvidence: '根拠の例：',
		glossary: '用語集を開く'
	},
	en: {
		helpEvidence: 'Example of evidence:',
		glossary: 'Open the glossary'
	}
});
