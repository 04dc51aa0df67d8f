import type { AnswerOfKind } from '$lib/data/answer';
import { language } from './language';

const locales = { ja: 'ja-JP', en: 'en-GB' } as const;

/** The locale of the current language, for `Intl`. */
export function locale(): string {
	return locales[language.current];
}

/** What stands between a name and what it names. */
export function colon(): string {
	return language.current === 'ja' ? '：' : ': ';
}

/** What is added to a word in brackets, with the space before them in English. */
export function bracketed(text: string): string {
	return language.current === 'ja' ? `（${text}）` : ` (${text})`;
}

/**
 * Days, months and numbers are written by hand, as `Intl` writes them: its first use reads the data of all
 * languages, which holds up the first screen longer than working out a report does.
 */
const monthNames = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

/** A month answer as people write it: 2014年4月, April 2014. Both can be read back. */
export function monthText({ year, month }: AnswerOfKind<'month'>): string {
	return language.current === 'ja' ? `${year}年${month}月` : `${monthNames[month - 1]} ${year}`;
}

/** A number of people in digits, as it can be typed. */
export function peopleText({ people }: AnswerOfKind<'people'>): string {
	return String(people);
}

/** A number as people read it, to three places at most: 4,000. */
export function numberText(number: number): string {
	const [whole = '', fraction] = String(Math.round(number * 1000) / 1000).split('.');
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
	return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * A day, from an ISO date or date and time: 2016年6月29日, 29 June 2016. Of a month or a year alone no day is
 * made up: 2026年6月, 2026年.
 */
export function dayText(iso: string): string {
	const part = /^(\d{4})(?:-(\d{2}))?$/.exec(iso);
	if (part) {
		const [, year, month] = part;
		if (month) return monthText({ kind: 'month', year: Number(year), month: Number(month) });
		return language.current === 'ja' ? `${year}年` : `${year}`;
	}
	// A bare date would be read as midnight in London, which west of it is still the day before.
	const moment = new Date(iso.includes('T') ? iso : `${iso}T00:00`);
	const year = moment.getFullYear();
	const month = monthText({ kind: 'month', year, month: moment.getMonth() + 1 });
	const day = moment.getDate();
	return language.current === 'ja' ? `${month}${day}日` : `${day} ${month}`;
}

/** A moment's calendar day in the person's own time zone, as an ISO date. */
export function isoDay(moment: Date): string {
	const month = String(moment.getMonth() + 1).padStart(2, '0');
	const day = String(moment.getDate()).padStart(2, '0');
	// The time zone can take a moment of the first or the last year beyond what a date can say.
	const year = Math.min(Math.max(moment.getFullYear(), 0), 9999);
	return `${String(year).padStart(4, '0')}-${month}-${day}`;
}

/** A day and time in the person's own time zone: 2016年6月29日 9:05, 29 June 2016 at 09:05. */
export function timeText(iso: string): string {
	const moment = new Date(iso);
	const hours = String(moment.getHours());
	const minutes = String(moment.getMinutes()).padStart(2, '0');
	return language.current === 'ja'
		? `${dayText(iso)} ${hours}:${minutes}`
		: `${dayText(iso)} at ${hours.padStart(2, '0')}:${minutes}`;
}

/** A size as people read it: 12 kB, 3.4 MB. */
export function bytesText(bytes: number): string {
	const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
	const step = Math.min(units.length - 1, bytes < 1000 ? 0 : Math.floor(Math.log10(bytes) / 3));
	return new Intl.NumberFormat(locale(), {
		style: 'unit',
		unit: units[step] ?? 'byte',
		maximumFractionDigits: 1
	}).format(bytes / 1000 ** step);
}
