import { isAssessment, type Assessment } from '$lib/data/assessment';
import { currentVersion } from '$lib/data/formatVersion';
import { unfitItems } from './unfitItems';

const moment = '2000-01-01T00:00:00.000Z';

/** An assessment to try fields in. */
const empty: Assessment = {
	format: 'csirt-self-assessment',
	version: currentVersion,
	id: '00000000-0000-4000-8000-000000000000',
	title: '',
	organisation: '',
	createdAt: moment,
	changedAt: moment,
	entries: {}
};

/**
 * Whether an assessment that holds these fields could be stored, read at the next visit, and read from a
 * file. What does not fit would keep everything else from being stored.
 */
export function fits(fields: Partial<Assessment>): boolean {
	const whole = { ...empty, ...fields };
	return isAssessment(whole) && unfitItems(whole).length === 0;
}
