import { catalogue } from '$lib/wording/catalogue';

export const arisenWords = catalogue({
	ja: {
		heading: '範囲がどう決まったか',
		wording: '公表された言葉',
		row: '言葉の表の行',
		condition: '条件',
		noAnswer: '未回答',
		number: '（数値）',
		most: '（最も多い）',
		sum: (options: string) => options,
		any: (options: string) => `${options} の少なくとも1つ`,
		maybe: (options: string) => `（${options} も含むかもしれない）`,
		notFewer: (option: string, others: string) => `${option} ≧ ${others} のそれぞれ`,
		is: (options: string, share: string) => `${options}：${share}`,
		ofAnswered: '（回答したチームの中で）',
		single:
			'どの割合も0以上で、未回答を含めた合計は1です。これらの条件をすべて満たす分布のうち、求める割合の最小と最大が範囲です。',
		several:
			'どの割合も0から1です。「少なくとも1つ」の割合は、どの選択肢の割合より小さくなく、その合計より大きくありません。これらの条件をすべて満たす中での最小と最大が範囲です。',
		bounds: '求めた範囲',
		before: '前（先に印刷された側）',
		same: '同じ',
		after: '後'
	},
	en: {
		heading: 'How the range was worked out',
		wording: 'Published words',
		row: 'Row of the table of words',
		condition: 'Condition',
		noAnswer: 'no answer',
		number: '(a number)',
		most: '(the most)',
		sum: (options: string) => options,
		any: (options: string) => `at least one of ${options}`,
		maybe: (options: string) => `(perhaps with ${options})`,
		notFewer: (option: string, others: string) => `${option} ≥ each of ${others}`,
		is: (options: string, share: string) => `${options}: ${share}`,
		ofAnswered: '(of the teams that answered)',
		single:
			'No share is below 0, and with “no answer” they add up to 1. The bounds are the smallest and the largest value over all distributions that meet every condition.',
		several:
			'Each share lies between 0 and 1. The share of “at least one of” is no smaller than that of any of its options and no larger than their sum. The bounds are the smallest and the largest value that meet every condition.',
		bounds: 'Bounds',
		before: 'before (printed earlier)',
		same: 'the same',
		after: 'after'
	}
});
