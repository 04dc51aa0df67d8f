import { expect, it } from 'vitest';
import { identityLine, identityOf } from '$lib/documents/content/identity';
import { reportOf } from '$lib/documents/reportOf';
import { assessment } from '../../assessments';
import '../../wording/inJapanese';

it('how much a second person has checked is said once something is', () => {
	const report = reportOf(assessment());
	const saidWith = (checked: number) => {
		const made = { checked: { answered: 40, checked, by: [] } };
		return [identityOf(report, made).flat().join(), identityLine(report, made)];
	};
	for (const text of saidWith(0)) expect(text).not.toContain('確認済み');
	for (const text of saidWith(3)) expect(text).toContain('回答済み40問、確認済み3問');
});
