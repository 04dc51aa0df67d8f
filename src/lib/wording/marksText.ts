import { markNames, marksOf, type Titles } from '$lib/data/assessment';
import { catalogue } from './catalogue';
import { dayText } from './format';

const words = catalogue({
	ja: { asOf: '評価基準日', assessor: '評価者', confidentiality: '取扱区分' },
	en: { asOf: 'As of', assessor: 'Assessor', confidentiality: 'Confidentiality' }
});

/** The marks that an assessment has, by name, as every sheet and every file shows them. */
export function marksText(
	assessment: Omit<Titles, 'title' | 'organisation'>
): { name: string; value: string }[] {
	const given = marksOf(assessment);
	return markNames.flatMap((name) => {
		const value = given[name];
		if (value === undefined) return [];
		return [{ name: words()[name], value: name === 'asOf' ? dayText(value) : value }];
	});
}

/** The same for a line in which nothing has room for a name but the day. */
export function marksLine(assessment: Omit<Titles, 'title' | 'organisation'>): string[] {
	const { asOf, ...others } = marksOf(assessment);
	const day = asOf === undefined ? [] : [`${words().asOf} ${dayText(asOf)}`];
	return [others.confidentiality, others.assessor, ...day].filter((mark) => mark !== undefined);
}
