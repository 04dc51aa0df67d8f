import type { NumberClass } from '$lib/data/survey/item';

/**
 * The id of the class that a whole number lies in.
 *
 * @returns undefined if the classes leave the number out.
 * @example classOf(people, 7) // 'from5to9'
 */
export function classOf(classes: readonly NumberClass[], number: number): string | undefined {
	return classes.find(({ min, max = Infinity }) => min <= number && number <= max)?.id;
}
