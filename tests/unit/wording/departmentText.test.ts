import { describe, expect, it } from 'vitest';
import { figures } from '$lib/data/editions/figures';
import { compareDepartments } from '$lib/engine/benchmark/compare/compareDepartments';
import { language } from '$lib/wording/language';
import { departmentText } from '$lib/wording/departmentText';
import { itemOf } from './editionReports';

function textOf(service: string): string {
	const ofMain = figures.filter(({ edition }) => edition === 'jpcert-2015');
	const found = compareDepartments(ofMain, service);
	if (!found) throw new RangeError(`nothing about ${service}`);
	const { direction, interval, ...rest } = found;
	return departmentText(itemOf('2.9'), {
		...rest,
		verdict: direction,
		interval: [interval[0], interval[1]]
	});
}

// Supplement 2: malware analysis is outsourced by 12 of 19 in IT and by 1 of 10 in security.
describe('how departments differ', () => {
	it('is said with both counts, the difference and its interval', () => {
		const japanese = textOf('d');
		expect(japanese).toContain('19チーム中12チーム');
		expect(japanese).toContain('10チーム中1チーム');
		expect(japanese).toContain('差は+53ポイント（95%信頼区間 +16～+73）です。');
		expect(japanese).toContain('偶然だけでは説明できません。');
		language.use('en');
		expect(textOf('d')).toBe(
			'“Malware analysis” is mainly outsourced by 12 of 19 teams in IT systems only and by 1 of 10 in security only, of those that say how they provide it. ' +
				'The difference is +53 points (95% confidence interval +16 to +73). Chance alone does not explain it.'
		);
	});

	it('says of forensics that it cannot tell', () => {
		expect(textOf('e')).toContain('差が偶然かどうかはわかりません。');
	});
});
