import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayText, isoDay, monthText, numberText, timeText } from '$lib/wording/format';
import { language } from '$lib/wording/language';

const each = [
	['ja', 'ja-JP'],
	['en', 'en-GB']
] as const;

it.each([
	['ja', '2026-06', '2026年6月'],
	['en', '2026-06', 'June 2026'],
	['ja', '2026', '2026年'],
	['en', '2026', '2026']
] as const)('makes no day of a month or a year (%s, %s)', (current, iso, text) => {
	language.use(current);
	expect(dayText(iso)).toBe(text);
});

describe.each(each)('as Intl writes it in %s', (current, locale) => {
	it('writes a day', () => {
		const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
		const min = new Date('1000-01-02T00:00Z');
		const max = new Date('9999-12-30T00:00Z');
		language.use(current);
		fc.assert(
			fc.property(fc.date({ min, max, noInvalidDate: true }), (moment) => {
				expect(dayText(moment.toISOString())).toBe(days.format(moment));
				expect(dayText(isoDay(moment))).toBe(days.format(moment));
			}),
			{ seed: 1 }
		);
	});

	it('writes every month', () => {
		const months = new Intl.DateTimeFormat(locale, { year: 'numeric', month: 'long' });
		language.use(current);
		for (let month = 1; month <= 12; month++) {
			const middle = new Date(2014, month - 1, 15);
			expect(monthText({ kind: 'month', year: 2014, month })).toBe(months.format(middle));
		}
	});

	it('writes a number', () => {
		const numbers = new Intl.NumberFormat(locale);
		const limit = { min: -(10 ** 12), max: 10 ** 12 };
		language.use(current);
		expect(numberText(4000)).toBe('4,000');
		fc.assert(
			fc.property(fc.integer(limit), fc.integer({ min: 1, max: 99 }), (whole, hundredths) => {
				expect(numberText(whole)).toBe(numbers.format(whole));
				const part = (whole % 10 ** 7) + hundredths / 100;
				expect(numberText(part)).toBe(numbers.format(part));
			}),
			{ seed: 1 }
		);
	});
});

it('writes a time with its day, in hours of two digits in English', () => {
	const morning = new Date(2016, 5, 29, 9, 5).toISOString();
	const night = new Date(2016, 5, 29, 23, 50).toISOString();
	expect(timeText(morning)).toBe('2016年6月29日 9:05');
	expect(timeText(night)).toBe('2016年6月29日 23:50');
	language.use('en');
	expect(timeText(morning)).toBe('29 June 2016 at 09:05');
	expect(timeText(night)).toBe('29 June 2016 at 23:50');
});
