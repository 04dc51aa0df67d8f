import form from 'derived:assessmentForm';
import type { Assessment } from './assessment';
import { hasForm } from './form';

/**
 * Whether a value is an assessment in the present format. A few odd ones are taken for none, such as
 * one with a key whose value is undefined: the schema itself then has the last word.
 */
export function isAssessment(value: unknown): value is Assessment {
	return hasForm(value, form);
}
