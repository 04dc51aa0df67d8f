import { describe, expect, it } from 'vitest';
import { editions, sources } from '$lib/data/editions/editions';
import { figures } from '$lib/data/editions/figures';

describe('the editions', () => {
	// Report, section 1.3.1 (asked, 66 teams) and title page; figures-elsewhere.md.
	it('are two runs of the survey, the one with a report first', () => {
		expect(
			editions.map(({ id, askedOn, publishedOn, teams }) => [id, askedOn, publishedOn, teams])
		).toEqual([
			['jpcert-2015', '2015-12-08', '2016-06-29', 66],
			['jpcert-2017', '2017-10-30', '2018-12-18', 187]
		]);
	});

	// ScanNetSecurity 2018-12-19.
	it('say until when the later one asked', () => {
		expect(editions.map(({ askedUntil }) => askedUntil)).toEqual([undefined, '2017-11-13']);
	});

	it('have each at least one figure', () => {
		for (const { id } of editions) {
			expect(figures.some(({ edition }) => edition === id)).toBe(true);
		}
	});

	it('say that the number asked in 2017 is told in two ways', () => {
		const [, later] = editions;
		expect(later?.sample.ja).toMatch(/296.*262/);
		expect(later?.sample.en).toMatch(/296.*262/);
	});
});

describe('the sources', () => {
	it('are the report, which alone is primary, and seven articles', () => {
		expect(sources.map(({ id, primary }) => [id, primary])).toEqual([
			['report-2015', true],
			['techplus-2016', false],
			['newton-1556', false],
			['securitynext-071533', false],
			['scannetsecurity-2018', false],
			['securitynext-101201', false],
			['securitynext-101201-2', false],
			['securityinsight-2018', false]
		]);
	});

	// figures-elsewhere.md, marked (1).
	it('say which were read once only', () => {
		const once = sources.filter(({ readOnce }) => readOnce).map(({ id }) => id);
		expect(once).toEqual(['newton-1556']);
	});

	it('are each read for at least one figure', () => {
		for (const { id } of sources) expect(figures.some(({ source }) => source === id)).toBe(true);
	});

	it('cite the report by both its titles', () => {
		expect(sources[0]?.title).toEqual({
			ja: '2015年度 CSIRT 構築および運用における実態調査',
			en: 'Fact-finding Report on the Establishment and Operation of CSIRTs in Japan 2015'
		});
	});

	it('give dates that exist', () => {
		const dates = [...sources, ...editions].flatMap(({ publishedOn }) => publishedOn ?? []);
		for (const date of dates) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
	});
});
