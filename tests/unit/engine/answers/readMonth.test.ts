import { describe, expect, it } from 'vitest';
import { readMonth } from '$lib/engine/answers/readMonth';

const april2014 = { status: 'read', year: 2014, month: 4 };

describe('readMonth', () => {
	it.each([
		['as printed', '2014年4月'],
		['in full-width digits', '２０１４年４月'],
		['in full-width digits and slash', '２０１４／０４'],
		['with a slash', '2014/4'],
		['with a leading nought', '2014/04'],
		['with a hyphen', '2014-04'],
		['with a dot', '2014.4'],
		['with a space', '2014 4'],
		['without anything between', '201404'],
		['with spaces around', '  2014年4月  '],
		['with spaces inside', '2014 年 4 月'],
		['with full-width spaces', '　2014年　4月'],
		['without the last character', '2014年4'],
		['in Heisei', '平成26年4月'],
		['in Heisei, full-width', '平成２６年４月'],
		['in Heisei, by its letter', 'H26.4'],
		['in Heisei, by its small letter', 'h26/4'],
		['in English', 'April 2014'],
		['in English, shortened', 'Apr. 2014'],
		['in English, with a comma', 'apr, 2014'],
		['in English capitals', 'APRIL 2014']
	])('understands April 2014 %s', (_, text) => {
		expect(readMonth(text)).toEqual(april2014);
	});

	it.each([
		['the first year of Reiwa', '令和元年5月', 2019, 5],
		['the first year of Reiwa, by its letter', 'R1.5', 2019, 5],
		['the last year of Showa', '昭和63年12月', 1988, 12],
		['the first year of Heisei', '平成元年1月', 1989, 1],
		['December', '2015年12月', 2015, 12],
		['October, which only begins with 1', '201510', 2015, 10],
		['a name of four letters', 'Sept 2015', 2015, 9],
		['the earliest year', '1988年1月', 1988, 1],
		['the latest year', '2100年12月', 2100, 12]
	])('understands %s', (_, text, year, month) => {
		expect(readMonth(text)).toEqual({ status: 'read', year, month });
	});

	it.each([
		['nothing', ''],
		['spaces', '   '],
		['full-width spaces', '　　']
	])('takes %s for nothing typed', (_, text) => {
		expect(readMonth(text)).toEqual({ status: 'empty' });
	});

	it.each([
		['month 13', '2014年13月', 'monthOutOfRange'],
		['month 13 without anything between', '201413', 'monthOutOfRange'],
		['month 0', '2014年0月', 'monthOutOfRange'],
		['month 00', '2014-00', 'monthOutOfRange'],
		['month 13 of an era', '平成26年13月', 'monthOutOfRange'],
		['the year 1899', '1899年4月', 'yearOutOfRange'],
		['the year before the first CSIRT', '1987年12月', 'yearOutOfRange'],
		['a year far ahead', '2101年1月', 'yearOutOfRange'],
		['a year of Showa before that', '昭和40年4月', 'yearOutOfRange'],
		['a year alone', '2014', 'monthNotUnderstood'],
		['a month alone', '4月', 'monthNotUnderstood'],
		['two digits of a year', '14年4月', 'monthNotUnderstood'],
		['a day', '2014年4月1日', 'monthNotUnderstood'],
		['a negative month', '2014年-4月', 'monthNotUnderstood'],
		['a span', '2014年4月～6月', 'monthNotUnderstood'],
		['an era that is none', '大正3年4月', 'monthNotUnderstood'],
		['a month that is none', 'Foo 2014', 'monthNotUnderstood'],
		['words', '去年の春', 'monthNotUnderstood']
	])('refuses %s', (_, text, problem) => {
		expect(readMonth(text)).toEqual({ status: 'refused', problem });
	});
});

describe('readMonth, as input methods and people really give it', () => {
	it.each(['2014ー4', '2014−04', '平成 26年4月', 'Apr 2014'])('reads %s as April 2014', (text) => {
		expect(readMonth(text)).toEqual({ status: 'read', year: 2014, month: 4 });
	});

	it.each(['令和0年4月', '平成40年4月', 'mayor 2014', 'decoy 2014'])('refuses %s', (text) => {
		expect(readMonth(text)).toEqual({ status: 'refused', problem: 'monthNotUnderstood' });
	});
});
