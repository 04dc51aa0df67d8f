import { z } from 'zod/mini';
import { localizedSchema } from '../text';

/** A day of the calendar, which pages write out. */
const day = z.iso.date();

/** A day, a month or a year. */
const dayOrLonger = z.union([day, z.string().check(z.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/))]);

/** More than any survey asks: what is computed with stays exact, and short. */
const maxTeams = 10_000_000;

/** A run of the survey among teams, with how it was asked. */
export const editionSchema = z.strictObject({
	id: z.string(),
	title: localizedSchema,
	/** When the teams were asked, as far as the sources say. ISO date, month or year. */
	askedOn: dayOrLonger,
	/** The last day of asking, where it took longer than `askedOn` says. */
	askedUntil: z.optional(day),
	publishedOn: day,
	/** Number of teams that answered. */
	teams: z.int().check(z.positive(), z.maximum(maxTeams)),
	/** Who was asked and how, in one or two sentences. */
	sample: localizedSchema
});

export type Edition = z.infer<typeof editionSchema>;

/** A document that figures were read in. */
export const sourceSchema = z.strictObject({
	id: z.string(),
	title: localizedSchema,
	publisher: z.string(),
	/** ISO date, where it is known. */
	publishedOn: z.optional(dayOrLonger),
	/** Only where a browser may go: a pack is somebody else's. */
	url: z.optional(z.string().check(z.regex(/^https?:\/\//), z.maxLength(2000))),
	/** The survey's own report is primary; an article that quotes it is secondary. */
	primary: z.boolean(),
	/** Read only once, by one reader: to be taken with more care. */
	readOnce: z.optional(z.literal(true))
});

export type Source = z.infer<typeof sourceSchema>;
