import type { Base } from '../editions/figure';

/** The bases of items that only some of the teams were asked, or could answer. */
export type OwnBase = Extract<
	Base,
	{ kind: 'withSoc' | 'contacted' | 'publishing' | 'sharing' }
>['kind'];

/** Of whom a chart of an item is a chart, where it is not one of all teams. */
export const ownBases: ReadonlyMap<string, OwnBase> = new Map([
	['2.4.1', 'contacted'],
	['2.6', 'sharing'],
	['2.14.1', 'withSoc'],
	['2.14.2', 'withSoc'],
	['2.14.3', 'withSoc'],
	['7.1.2', 'publishing']
]);
