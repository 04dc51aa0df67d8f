import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Figure } from '$lib/data/editions/figure';
import { sources } from '$lib/data/editions/editions';
import type { TypedItem } from '$lib/data/editions/transcription';
import { wordings } from '$lib/data/editions/wordings';
import { itemsById } from '$lib/data/survey/items';
import { intervalOf } from '$lib/engine/benchmark/statistics/interval';
import { agree } from '$lib/engine/benchmark/figures/agree';
import { noAnswer, scaleOf } from '$lib/engine/benchmark/scale';
import { drawsOf, figures2015, figuresOfMade, madeItem, surveyItems } from './madeTranscription';

const source = { id: 'report', title: { ja: '作', en: 'm' }, publisher: '-', primary: true };

function agreed(itemId: string, typed: TypedItem) {
	const item = itemsById.get(itemId);
	if (!item) throw new Error(itemId);
	const made = figuresOfMade(item, typed);
	return agree(
		scaleOf(item),
		{
			figures: [...figures2015, ...made],
			wordings,
			sources: [...sources, source],
			added: { packOf: new Map(made.map(({ id }) => [id, 'made'])) }
		},
		66
	);
}

/**
 * Sentences about items with one choice, of all teams, in words or as a percentage: judged by counting. An
 * article's own words are never computed with.
 */
const sentences = figures2015.flatMap((figure) => {
	const item = itemsById.get(figure.item);
	if (!item || scaleOf(item).kind !== 'single' || figure.base.kind !== 'all') return [];
	const usual = intervalOf(figure, wordings, 66);
	const isOfArticle = figure.source !== 'report-2015' && figure.statement.kind === 'word';
	if (!usual || isOfArticle || figure.options.includes(noAnswer)) return [];
	const cautious = intervalOf(figure, wordings, 66, 'cautious');
	return cautious ? [{ figure, item, usual, cautious }] : [];
});

const counted = (typed: TypedItem, options: readonly string[]) =>
	options.reduce((sum, option) => sum + Number(typed.cells[option] ?? 0), 0);

/** The chart with so many teams at the figure's options; what they gain or lose is another's. */
function moved(typed: TypedItem, { options, maybe = [] }: Figure, teams: number): TypedItem {
	const cells = { ...typed.cells };
	for (const option of [...options, ...maybe]) cells[option] = '0';
	cells[options[0] ?? ''] = String(teams);
	const others = Object.keys(cells).filter((id) => ![...options, ...maybe].includes(id));
	others.forEach((id, place) => (cells[id] = String(place === 0 ? 66 - teams : 0)));
	return { ...typed, cells };
}

describe('typed figures beside what is published', () => {
	it('are true by counting and contradict nothing, whatever fits is drawn', () => {
		const asked = surveyItems.filter(({ kind }) => kind !== 'services');
		fc.assert(
			fc.property(fc.constantFrom(...asked), fc.nat(), (item, seed) => {
				const typed = madeItem(item, drawsOf(seed));
				for (const { figure, usual, cautious } of sentences) {
					if (figure.item !== item.id) continue;
					const low = counted(typed, [...figure.options, ...(figure.maybe ?? [])]) / 66;
					const high = counted(typed, figure.options) / 66;
					expect(low, figure.id).toBeGreaterThanOrEqual(Math.min(usual[0], cautious[0]) - 1e-9);
					expect(high, figure.id).toBeLessThanOrEqual(Math.max(usual[1], cautious[1]) + 1e-9);
				}
				expect(agreed(item.id, typed).clashes).toEqual([]);
			}),
			{ numRuns: 60, seed: 20151208, endOnFailure: true }
		);
	});

	it('name the sentence that a changed bar makes false', () => {
		fc.assert(
			fc.property(
				fc.constantFrom(...sentences),
				fc.nat(),
				fc.double({ noNaN: true, min: 0, max: 0.999 }),
				({ figure, item, usual, cautious }, seed, part) => {
					const low = Math.min(usual[0], cautious[0]) * 66;
					const high = Math.max(usual[1], cautious[1]) * 66;
					// Fewer than the sentence allows, or more where it allows none too few.
					const below = Math.ceil(low - 1e-9);
					const above = Math.floor(high + 1e-9) + 1;
					const teams =
						below > 0
							? Math.floor(part * below)
							: Math.min(66, above + Math.floor(part * (67 - above)));
					fc.pre(teams < low - 1e-9 || teams > high + 1e-9);
					const typed = moved(madeItem(item, drawsOf(seed)), figure, teams);
					const known = agreed(item.id, typed).clashes.flatMap((clash) => clash.known);
					expect(known).toContain(figure.id);
				}
			),
			{ numRuns: 150, seed: 20151208, endOnFailure: true }
		);
	});
});
