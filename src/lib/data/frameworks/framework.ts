import { z } from 'zod/mini';
import { itemIdSchema } from '../survey/itemId';
import { localizedSchema } from '../text';

const level = z.int().check(z.minimum(0), z.maximum(9));

/** The lowest and the highest level that an answer allows, both included. */
const rangeSchema = z.tuple([level, level]);

export type LevelRange = z.infer<typeof rangeSchema>;

/** Letters of options, or `*` for whatever is answered. */
const byOption = z.record(z.string().check(z.regex(/^([a-z]|\*)$/)), rangeSchema);

/** What one of our items says about a requirement. */
const linkSchema = z.strictObject({
	item: itemIdSchema,
	/**
	 * `same`: it asks the same, so its step is the level. `part`: it bounds the level. `evidence`: it is
	 * worth looking at, and bounds nothing.
	 */
	relation: z.enum(['same', 'part', 'evidence']),
	/** For `part`: the levels by option; an option that is left out bounds nothing. */
	levels: z.optional(byOption)
});

export type Link = z.infer<typeof linkSchema>;

const requirementSchema = z.strictObject({
	/** As in the framework; saved answers and packs hold it. */
	id: z.string().check(z.regex(/^[A-Za-z0-9.-]+$/)),
	category: z.string(),
	name: localizedSchema,
	/** What it asks for, in our own words; where no item bounds it, this is the question. */
	asks: localizedSchema,
	/** Whether the version before had it: read at a source, only remembered, or known not to. */
	before: z.enum(['read', 'remembered', 'none']),
	links: z.array(linkSchema)
});

export type Requirement = z.infer<typeof requirementSchema>;

/**
 * Another framework as our items see it. Ids and names are its owner's, all else is in our own words:
 * see docs/decisions/0043-frameworks-as-data.md.
 */
export const frameworkSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9-]+$/)),
	title: localizedSchema,
	/** Whose it is, and that this is not theirs. */
	owner: localizedSchema,
	/** Names of the levels, the lowest first. */
	levels: z.array(localizedSchema).check(z.minLength(2)),
	categories: z.array(z.strictObject({ id: z.string(), name: localizedSchema })),
	/** The levels that the five steps allow. */
	steps: byOption,
	/** One question that says what a step means wherever it is answered. */
	settling: z.optional(
		z.strictObject({
			id: z.string(),
			step: z.string(),
			asks: localizedSchema,
			options: z.array(
				z.strictObject({ id: z.string(), label: localizedSchema, levels: rangeSchema })
			)
		})
	),
	requirements: z.array(requirementSchema).check(z.minLength(1)),
	/** One answer for several requirements: its level is the least of theirs. */
	shared: z.array(z.strictObject({ item: itemIdSchema, of: z.array(z.string()) })),
	/** Where ids, names and levels are from, and how that was read. */
	sources: z.array(z.strictObject({ title: z.string(), how: localizedSchema }))
});

export type Framework = z.infer<typeof frameworkSchema>;
