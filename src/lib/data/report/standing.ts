import { z } from 'zod/mini';
import { verdictSchema } from '../readiness/matter';
import { baseSchema, boundsSchema } from './shares';

const codes = z.array(z.string());

/** A cut of an item's options, beside the teams. */
export const cutSchema = z.strictObject({
	/** The options of the teams that reach it; for services, the one service. */
	options: codes,
	/** Whether one's own answer reaches it. */
	isReached: z.boolean(),
	/** Of the teams that reach it, as the figures bound it. */
	share: boundsSchema,
	/** The same in whole teams, the fewest and the most, where their number is known. */
	teams: z.optional(z.tuple([z.int(), z.int()]))
});

export type CutReport = z.infer<typeof cutSchema>;

/** Where an answer stands beside the teams, and the cut that says so; or why that cannot be told. */
const standingSchema = z.strictObject({
	item: z.string(),
	standing: z.enum(['behind', 'ahead', 'withMost', 'asMostNotYet', 'aboutHalf', 'cannotTell']),
	/**
	 * `order`: by the item's order. `criterion`: by the answers that would settle a criterion.
	 * `services`: by the services that one does not offer. Absent where there is nothing to compare by.
	 */
	kind: z.optional(z.enum(['order', 'criterion', 'services'])),
	/** Only with `cannotTell`. `tooWide`: the figures leave it open. */
	reason: z.optional(
		z.enum(['notAnswered', 'dontKnow', 'partly', 'notPublished', 'outsideClasses', 'tooWide'])
	),
	/** The cut that decides, and with `aboutHalf` the next one where the words may mean either. */
	cut: z.optional(cutSchema),
	upTo: z.optional(cutSchema),
	/** For services: those that count, the most widely provided first. */
	services: z.optional(z.array(z.strictObject({ option: z.string(), share: boundsSchema }))),
	/** Whether it holds under the cautious reading of the words too. Only where it is decided. */
	isFirm: z.optional(z.boolean()),
	base: z.optional(baseSchema),
	/** Ids of the figures that the cut's share follows from. */
	figures: codes,
	/** Ids of the criteria that are read from the item. */
	criteria: codes,
	/** The weakest verdict on them, the other axis; only where there are any. */
	verdict: z.optional(verdictSchema)
});

export type Standing = z.infer<typeof standingSchema>;

/** Ids of items, the weightiest first, five at most. An item stands in one list only. */
export const highlightsSchema = z.strictObject({
	/** Behind the teams: those that are not settled either before the others. */
	behind: codes,
	/** Not settled, though no more than half of the teams have it. */
	notSettled: codes,
	/** Ahead of the teams, and not unsettled. */
	ahead: codes,
	/** Of every item of the survey that has a better side, in the survey's order. */
	standings: z.array(standingSchema)
});

export type Highlights = z.infer<typeof highlightsSchema>;
export type HighlightList = Exclude<keyof Highlights, 'standings'>;
