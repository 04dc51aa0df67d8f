import { catalogue } from '$lib/wording/catalogue';

export const casesWords = catalogue({
	ja: {
		heading: 'インタビューを受けた9チームの事例',
		intro:
			'JPCERT/CC は、2015年12月から2016年2月にかけて、各業界で際立った活動をしている9チームにインタビューしました。その内容を、このツールの言葉で短くまとめています。',
		noSample:
			'9チームは取り組みを紹介するために選ばれたもので、標本ではありません。割合や平均を求めることはできず、あなたの組織にとって正しいとも限りません。',
		then: '内容はインタビュー当時のものです。その後の変化は含みません。',
		contents: '事例',
		source: (section: string, page: number, day: string) =>
			`報告書 ${section} 節（${page}ページから）、インタビュー ${day}`,
		typeNote: '組織形態は、JPCERT/CC が近いものを選んだものです（1.3.2 節）。',
		untold: '記載なし',
		answers: (count: number) => `調査の設問への回答として読めるもの（${count}問）`,
		named: '複数回答とサービスは、インタビューに記載があるものだけです。',
		open: (count: number) => `触れられているが、回答とまではいえないもの（${count}問）`,
		reading: '読み方',
		separator: '、',
		similar: '回答の近い事例',
		nearness: (percent: string, items: number) =>
			`回答の近さ ${percent}（どちらも回答している${items}問で比較）`,
		nearnessNote: (items: number) =>
			`回答の近さは、どちらも回答している設問ごとの近さ（0～100%）の平均です。記載のない設問は数えません。${items}問に満たない事例とは比較しません。近いことは、良いことでも悪いことでもありません。`,
		tooFew: (items: number) =>
			`どの事例とも、どちらも回答している設問が${items}問に満たないため、近さはわかりません。`,
		ofThese: (teams: string, items: number) =>
			`どちらも回答している設問が${items}問に満たない事例：${teams}`,
		gaps: '不足のある設問で、各チームがしていること',
		gapsNote: '回答から不足があるとわかる設問についてだけ示します。',
		noGaps: '回答から不足があるとわかる設問は、まだありません。',
		toAnswer: '質問票で回答する',
		nobodyTells: 'どのインタビューにも記載がありません。',
		nearestSilent: '回答の近い事例には記載がありません。',
		others: (count: number) => `ほかの${count}チーム`,
		profile: (team: string) => `${team} の事例を読む`
	},
	en: {
		heading: 'Cases: the nine interviewed teams',
		intro:
			'From December 2015 to February 2016, JPCERT/CC interviewed nine teams whose work stands out in their industries. What they said is summarised here in this tool’s own words.',
		noSample:
			'The nine were chosen as examples; they are not a sample. No share or average can be worked out from them, and what they do is not necessarily right for you.',
		then: 'They describe the time of the interview; later changes are not included.',
		contents: 'Cases',
		source: (section: string, page: number, day: string) =>
			`Section ${section} of the report (from page ${page}), interviewed on ${day}`,
		typeNote: 'JPCERT/CC chose the closest type of CSIRT (section 1.3.2).',
		untold: 'Not stated',
		answers: (count: number) => `What can be read as answers to the survey (${count} items)`,
		named: 'Multiple choices and services list only what the interview mentions.',
		open: (count: number) => `Mentioned, but not enough for an answer (${count} items)`,
		reading: 'Read as',
		separator: ', ',
		similar: 'Cases with similar answers',
		nearness: (percent: string, items: number) =>
			`Similarity ${percent} (over the ${items} items that both have answered)`,
		nearnessNote: (items: number) =>
			`Similarity is the mean, over the items that both have answered, of how alike the two answers are (0 to 100%). Items not mentioned are not counted. With fewer than ${items} such items, no comparison is made. Similar is neither good nor bad.`,
		tooFew: (items: number) =>
			`You and each case have fewer than ${items} answered items in common, so similarity cannot be determined.`,
		ofThese: (teams: string, items: number) =>
			`Cases with fewer than ${items} items that both have answered: ${teams}`,
		gaps: 'What the teams do where you have a gap',
		gapsNote: 'Only items whose answer shows a gap.',
		noGaps: 'No answer shows a gap yet.',
		toAnswer: 'Answer in the questionnaire',
		nobodyTells: 'Not covered in any interview.',
		nearestSilent: 'Not covered in the interviews of similar cases.',
		others: (count: number) => (count === 1 ? '1 other team' : `${count} other teams`),
		profile: (team: string) => `Read the case of ${team}`
	}
});
