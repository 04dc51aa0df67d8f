import { catalogue } from '$lib/wording/catalogue';

export const noteWords = catalogue({
	ja: {
		reason: '理由（任意）',
		note: 'メモ',
		evidence: '根拠となる資料（文書名、保管場所など）',
		askWhom: '誰に聞くか',
		askBy: 'いつまでに聞くか',
		target: '目標',
		targetAnswer: '目指す回答',
		targetNone: '設定しない',
		targetPeople: '目指す人数',
		targetBy: 'いつまでに'
	},
	en: {
		reason: 'Reason (optional)',
		note: 'Note',
		evidence: 'Evidence (name of the document, where it is kept)',
		askWhom: 'Ask whom',
		askBy: 'Ask by when',
		target: 'Target',
		targetAnswer: 'Answer to aim for',
		targetNone: 'None',
		targetPeople: 'Number of people to aim for',
		targetBy: 'By when'
	}
});
