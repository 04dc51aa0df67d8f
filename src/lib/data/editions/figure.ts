import { z } from 'zod/mini';
import { placeSchema } from '../citation';
import { maxTitleLength } from '../limits';
import { localizedSchema } from '../text';

/** What a figure says about the share of the teams that chose its options. */
const statementSchema = z.discriminatedUnion('kind', [
	/** Exactly so many teams. */
	z.strictObject({ kind: z.literal('count'), teams: z.int().check(z.minimum(0)) }),
	/** At least so many teams: the report names these, and there may be more. */
	z.strictObject({ kind: z.literal('atLeast'), teams: z.int().check(z.positive()) }),
	/** From so many teams up to and including so many: a group's own count, which protects its members. */
	z.strictObject({
		kind: z.literal('between'),
		from: z.int().check(z.minimum(0)),
		to: z.int().check(z.minimum(0))
	}),
	/** A printed percentage, rounded to `decimals` places. */
	z.strictObject({
		kind: z.literal('percent'),
		percent: z.number().check(z.minimum(0), z.maximum(100)),
		decimals: z.int().check(z.minimum(0), z.maximum(1))
	}),
	/** A word of the table of wordings, with its number of tenths where it has one. */
	z.strictObject({
		kind: z.literal('word'),
		wording: z.string(),
		tenths: z.optional(z.int().check(z.minimum(1), z.maximum(9)))
	}),
	/** The figure's one option was chosen by at least as many teams as each of `among`. */
	z.strictObject({ kind: z.literal('most'), among: z.array(z.string()).check(z.minLength(1)) }),
	/** Every team of the base that has none of `besides` has one of the figure's options: “the rest”. */
	z.strictObject({ kind: z.literal('rest'), besides: z.array(z.string()).check(z.minLength(1)) }),
	/** A mean number of people. Never a share, never a rank. */
	z.strictObject({ kind: z.literal('mean'), people: z.number().check(z.positive()) }),
	/** Words that tell something, but nothing to compute with. */
	z.strictObject({ kind: z.literal('quote') })
]);

export type Statement = z.infer<typeof statementSchema>;

/**
 * Whose share it is. `all`: every team of the edition, those without an answer among them.
 * `answered`: the teams that answered the item. `withSoc`, `contacted`, `publishing`, `sharing`: the
 * teams to which the item applies, `teams` being their number where a source states it and `answered`
 * saying that those without an answer may be left out. `group`: the teams of one row or column of a
 * cross-table; groups of one `partition` have no team in common. `oneOf`: the source does not say, but
 * it is one of these, `sayingHow` being the teams that say how they provide a service: what is computed
 * with is true on each. `notStated`: nothing is known, so the figure is quoted and never computed with.
 */
const baseSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('all') }),
	z.strictObject({ kind: z.literal('answered') }),
	z.strictObject({
		kind: z.literal('withSoc'),
		teams: z.int(),
		/** Id of the source that states the number, where it is another than the figure's. */
		teamsIn: z.optional(z.string()),
		answered: z.optional(z.literal(true))
	}),
	z.strictObject({ kind: z.literal('contacted'), teams: z.optional(z.int()) }),
	z.strictObject({ kind: z.literal('publishing'), teams: z.optional(z.int()) }),
	z.strictObject({ kind: z.literal('sharing'), teams: z.optional(z.int()) }),
	z.strictObject({
		kind: z.literal('group'),
		group: z.enum(['itOnly', 'securityOnly', 'builtUnder6Months']),
		teams: z.int(),
		partition: z.optional(z.string())
	}),
	z.strictObject({
		kind: z.literal('oneOf'),
		bases: z.array(z.enum(['all', 'publishing', 'sayingHow'])).check(z.minLength(2))
	}),
	z.strictObject({ kind: z.literal('notStated') })
]);

export type Base = z.infer<typeof baseSchema>;

/** A person's name, or initials. */
const reader = z.string().check(z.trim(), z.minLength(1), z.maxLength(maxTitleLength));

const transcribedSchema = z.strictObject({
	by: reader,
	on: z.iso.date(),
	/** The second person, who read it without seeing what the first had read. */
	again: z.optional(z.strictObject({ by: reader, on: z.iso.date() }))
});

export type Transcribed = z.infer<typeof transcribedSchema>;

/** One published statement about one edition, as written in the figure lists. */
export const figureSchema = z.strictObject({
	/** Edition's year, item, options and what tells it apart: `2015/2.8/a/percent`. For ever. */
	id: z.string().check(z.regex(/^20\d\d\/[A-Za-z0-9.]+(\/[A-Za-z0-9+-]+)*$/)),
	edition: z.string(),
	source: z.string(),
	place: placeSchema,
	/** The item, or the measure, that it speaks about. */
	item: z.string(),
	/**
	 * The options (or classes, or services) that it certainly speaks about, taken together: teams
	 * with at least one of them. For a service the share is that of teams which provide it.
	 */
	options: z.array(z.string()),
	/**
	 * Options that the words may or may not include. A lower end then holds for `options` and these
	 * together, an upper end for `options` alone, so that either reading stays true.
	 */
	maybe: z.optional(z.array(z.string())),
	/** Options that the teams it counts do not have: those in one department and not in another. */
	without: z.optional(z.array(z.string())),
	/** For a service: how it is provided, where the figure speaks of one way only. */
	provision: z.optional(z.string()),
	statement: statementSchema,
	base: baseSchema,
	/** Ids of primary figures that it contradicts: it is quoted beside them, never computed with. */
	clashesWith: z.optional(z.array(z.string()).check(z.minLength(1))),
	/** The source may have slipped: it prints the same numbers for something else. */
	maybeSlip: z.optional(z.literal(true)),
	/** One of several things that a sentence lists, read as saying the same of each. */
	listed: z.optional(z.literal(true)),
	/** The printed words, shortened (Japanese), with a translation; for articles a summary. */
	wording: localizedSchema,
	/** What a reader must know to take the figure right. */
	note: z.optional(localizedSchema),
	/** Who read it off the source and when, and whether a second person read the same; in packs only. */
	transcribed: z.optional(transcribedSchema)
});

export type Figure = z.infer<typeof figureSchema>;
