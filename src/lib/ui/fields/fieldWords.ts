import { catalogue } from '$lib/wording/catalogue';

/** What a field says of what cannot be kept. */
export const fieldWords = catalogue({
	ja: {
		tooLong: (longest: string, over: string) =>
			`保存できるのは${longest}文字までです。終わりの${over}文字は保存されていません。短くするか、別の場所に保管してください。`,
		tooLongToAdd: (longest: string, over: string) =>
			`${longest}文字までです。${over}文字短くしてください。`,
		show: '入力した文字を表示する',
		blank: '文字を入力してください。',
		notUnderstood: '数が読み取れません。「8」のように数字で入力してください。',
		tooSmall: (min: string) => `${min}以上で入力してください。`,
		tooLarge: (max: string) => `${max}以下で入力してください。`,
		fraction: '整数で入力してください。',
		notSaved: '入力した文字は保存されていません。',
		stays: (value: string) => `入力した文字は保存されず、前の値（${value}）のままです。`,
		dayNotUnderstood:
			'この日付は保存されていません。年は西暦4桁で、実在する日付を入力してください。'
	},
	en: {
		tooLong: (longest: string, over: string) =>
			`At most ${longest} characters are kept. The last ${over} are not saved: shorten the text, or keep it elsewhere.`,
		tooLongToAdd: (longest: string, over: string) =>
			`At most ${longest} characters. Shorten it by ${over}.`,
		show: 'Show what I type',
		blank: 'Enter some text.',
		notUnderstood: 'The number cannot be read. Enter digits, for example 8.',
		tooSmall: (min: string) => `Enter ${min} or more.`,
		tooLarge: (max: string) => `Enter ${max} or less.`,
		fraction: 'Enter a whole number.',
		notSaved: 'What you typed is not saved.',
		stays: (value: string) => `What you typed is not saved. The value is still ${value}.`,
		dayNotUnderstood: 'This date is not saved. Enter a real date with a year of four digits.'
	}
});
