import { catalogue } from '$lib/wording/catalogue';

export const typedWords = catalogue({
	ja: {
		month: '年月',
		people: '人数',
		monthNotUnderstood: '年と月が読み取れません。「2014年4月」のように入力してください。',
		monthOutOfRange: '月は1から12で入力してください。',
		yearOutOfRange: '年は西暦1988年から2100年までで入力してください。',
		completionBeforeStart:
			'構築完了（設立）が構築開始より前になっています。どちらの年月が正しいか確かめてください。',
		future: 'これから先の年月になっています。正しいかどうか確かめてください。',
		peopleNotUnderstood: '人数が読み取れません。「8」のように数字で入力してください。',
		peopleNegative: '人数は0以上で入力してください。',
		peopleFraction: '人数は整数で入力してください。',
		peopleTooMany: '人数は100,000以下で入力してください。',
		typedKept: '入力した文字はそのまま残しています。読み取れるまでは未回答として扱います。',
		problemsHeading: '確認が必要な項目があります'
	},
	en: {
		month: 'Year and month',
		people: 'Number of people',
		monthNotUnderstood:
			'The year and month cannot be read. Enter them like “April 2014” or “2014-04”.',
		monthOutOfRange: 'Enter a month from 1 to 12.',
		yearOutOfRange: 'Enter a year from 1988 to 2100.',
		completionBeforeStart: 'Set-up ended before it started. Check which of the two dates is right.',
		future: 'This month is in the future. Check that it is right.',
		peopleNotUnderstood: 'The number of people cannot be read. Enter digits, for example 8.',
		peopleNegative: 'Enter a number of people of 0 or more.',
		peopleFraction: 'Enter a whole number of people.',
		peopleTooMany: 'Enter a number of people up to 100,000.',
		typedKept: 'What you typed is kept. Until it can be read, the item counts as not answered.',
		problemsHeading: 'There is a problem'
	}
});
