import type { Framework, Requirement } from '$lib/data/frameworks/framework';

/** Whether no item bounds a requirement, so that a question of its own has to. */
export function isAsked({ shared }: Framework, { id, links }: Requirement): boolean {
	const isBound = links.some(({ relation }) => relation !== 'evidence');
	return !isBound && !shared.some(({ of }) => of.includes(id));
}
