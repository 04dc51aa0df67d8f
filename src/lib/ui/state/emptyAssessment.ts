import { type Assessment } from '$lib/data/assessment';
import { currentVersion } from '$lib/data/formatVersion';
import { maxTitleLength } from '$lib/data/limits';
import { newId } from '$lib/data/newId';
import { shortened } from '$lib/wording/keptText';

/** An assessment in which nothing is answered yet. */
export function emptyAssessment(title: string): Assessment {
	const now = new Date().toISOString();
	return {
		format: 'csirt-self-assessment',
		version: currentVersion,
		id: newId(),
		title: shortened(title, maxTitleLength),
		organisation: '',
		createdAt: now,
		changedAt: now,
		entries: {}
	};
}
