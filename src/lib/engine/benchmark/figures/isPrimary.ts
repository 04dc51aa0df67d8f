import type { Figure } from '$lib/data/editions/figure';
import type { Source } from '$lib/data/editions/source';

/**
 * Whether a figure was read in the survey's own report.
 *
 * @throws RangeError if the figure's source is not in the list.
 */
export function isPrimary(figure: Figure, sources: readonly Source[]): boolean {
	const source = sources.find(({ id }) => id === figure.source);
	if (!source) throw new RangeError(`${figure.id}: no source ${figure.source} in the list`);
	return source.primary;
}
