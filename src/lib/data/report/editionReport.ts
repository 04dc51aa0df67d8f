import { z } from 'zod/mini';
import { baseSchema, boundsSchema, optionShareSchema } from './shares';

const codes = z.array(z.string());

const clashSchema = z.strictObject({
	/** Ids of the edition's figures, and of the pack's that contradict them. */
	known: codes,
	added: codes,
	pack: z.string(),
	chosen: z.optional(z.enum(['known', 'added']))
});

export type ClashReport = z.infer<typeof clashSchema>;

/** What one edition published about an item, and where the answer stands in it. */
const editionReportSchema = z.strictObject({
	/** Shares of the teams that stand before, same and after the answer, in printed order. */
	before: z.optional(boundsSchema),
	same: z.optional(boundsSchema),
	after: z.optional(boundsSchema),
	/** The same interval of `same`. */
	chance: z.optional(boundsSchema),
	/** Every option whose share the figures bound, for whoever wants to draw it. */
	published: z.array(optionShareSchema),
	/** Options that a figure takes together: the share of the teams with at least one of them. */
	together: z.array(z.strictObject({ options: codes, share: boundsSchema })),
	base: z.optional(baseSchema),
	/** Ids of the figures that the bounds follow from, that confirm them, that are only quoted. */
	figures: codes,
	confirming: codes,
	quoted: codes,
	/** Figures that contradict each other, of which nothing is computed unless one side was chosen. */
	clashes: z.optional(z.array(clashSchema)),
	caveats: codes
});

export type EditionReport = z.infer<typeof editionReportSchema>;
export const editionReportShape = editionReportSchema.shape;

/** The difference of one option's share between two editions. */
const changeSchema = z.strictObject({
	option: z.string(),
	verdict: z.enum(['higher', 'lower', 'cannotTell']),
	/**
	 * Later minus earlier, in fractions: from the least to the most that it can be. Then Newcombe's 95 %
	 * interval, at the worst case where one of the shares is known by bounds only.
	 */
	difference: z.tuple([z.number(), z.number()]),
	interval: z.tuple([z.number(), z.number()])
});

/** An option that one edition published and that cannot be set beside the other edition. */
const notComparableSchema = z.strictObject({
	option: z.string(),
	/**
	 * `differentBase`: of other teams, or of an unknown number of them. `differentClasses`: one of the
	 * editions gives it together with other options only. `oneEditionOnly`: the other says nothing of
	 * it. `wordsOnly`: the words of one of them leave its share open.
	 */
	reason: z.enum(['differentBase', 'differentClasses', 'oneEditionOnly', 'wordsOnly'])
});

/** What another edition says beside the main one. */
export const otherEditionSchema = z.strictObject({
	edition: z.string(),
	...editionReportShape,
	/** From the main edition to this one, for every option that both speak of by itself. */
	changes: z.array(changeSchema),
	/** The other options that either of them speaks of by itself. */
	notComparable: z.array(notComparableSchema)
});
