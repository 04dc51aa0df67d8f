import { noOtherTab } from '$lib/storage/tabs/tabSync';
import { AssessmentLibrary } from './assessmentLibrary.svelte';
import { emptyAssessment } from './emptyAssessment';

/**
 * What a page shows that is made when the product is built: an assessment without a name or an answer, of
 * which nothing is written anywhere.
 */
export function blankLibrary(): AssessmentLibrary {
	return new AssessmentLibrary({ status: 'blank', assessment: emptyAssessment('') }, noOtherTab);
}
