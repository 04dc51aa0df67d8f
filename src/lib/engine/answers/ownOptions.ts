import type { Answer } from '$lib/data/answer';

/** The options that an answer names: for services, those that are provided in any way. */
export function ownOptions(answer: Answer | undefined): string[] {
	switch (answer?.kind) {
		case 'choice':
			return [answer.option];
		case 'choices':
			return [...answer.options];
		case 'services':
			return Object.entries(answer.provisions)
				.filter(([, provision]) => provision !== 'notOffered')
				.map(([service]) => service);
		default:
			return [];
	}
}
