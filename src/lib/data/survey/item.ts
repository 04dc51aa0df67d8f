import { z } from 'zod/mini';
import { placeSchema } from '../citation';
import { localizedSchema } from '../text';
import { itemIdSchema } from './itemId';

const letter = z.string().check(z.regex(/^[a-z]$/));

/** An option of a choice item, with its printed letter. */
const optionSchema = z.strictObject({
	id: letter,
	label: localizedSchema,
	/** The option asks for words of the person's own, such as "other". */
	freeText: z.optional(z.literal(true)),
	/** Choosing this option unticks all others. */
	exclusive: z.optional(z.literal(true)),
	/** Printed heading under which the option stands. */
	group: z.optional(localizedSchema)
});

/**
 * A class of a number: from `min` up to and including `max`, both whole.
 * The unit is the item's: people, or for a month item the calendar year.
 */
export const numberClassSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z][a-zA-Z0-9]*$/)),
	label: localizedSchema,
	min: z.int(),
	max: z.optional(z.int())
});

export type NumberClass = z.infer<typeof numberClassSchema>;

/**
 * What makes a conditional item apply. `is`: only while the other item's answer is one of these
 * options. `unless`: always, except while it is one of these. `atLeast`: only while its number is
 * this or more.
 */
const conditionSchema = z.union([
	z.strictObject({ item: itemIdSchema, is: z.array(letter) }),
	z.strictObject({ item: itemIdSchema, unless: z.array(letter) }),
	z.strictObject({ item: itemIdSchema, atLeast: z.int() })
]);

export type Condition = z.infer<typeof conditionSchema>;

/**
 * The order in which an item's options stand, best known or greatest first as printed, and what
 * the order is of. Options left out (such as "other") stand outside it.
 */
const orderSchema = z.strictObject({
	scale: z.enum(['steps', 'standard', 'frequency', 'people', 'employees', 'yesNo', 'date']),
	options: z.array(z.string()).check(z.minLength(2))
});

export type Order = z.infer<typeof orderSchema>;

const base = {
	id: itemIdSchema,
	section: z.string().check(z.minLength(1)),
	prompt: localizedSchema,
	/** One or two sentences of the project's own on how to answer, where the print leaves doubt. */
	hint: z.optional(localizedSchema),
	/** Where the item stands in the report. Supplementary questions rest on chapter 4. */
	places: z.array(placeSchema).check(z.minLength(1)),
	/**
	 * `printed`: options as in Table 1.3.1. `rebuilt`: the options were lost with the table's pages.
	 * `partly`: some were lost. `own`: a supplementary question of this project.
	 */
	origin: z.enum(['printed', 'partly', 'rebuilt', 'own']),
	shownWhen: z.optional(conditionSchema),
	/** It asks about the past, so there is nothing to aim for. */
	past: z.optional(z.literal(true)),
	order: z.optional(orderSchema)
};

const serviceSchema = z.strictObject({
	id: letter,
	label: localizedSchema,
	group: z.string()
});

/** One item of the questionnaire, as written in items.json. */
export const itemSchema = z.discriminatedUnion('kind', [
	z.strictObject({
		...base,
		kind: z.literal('choice'),
		options: z.array(optionSchema).check(z.minLength(2))
	}),
	z.strictObject({
		...base,
		kind: z.literal('choices'),
		/** Whether ※複数回答可 is printed, or follows from the published results. */
		severalAllowed: z.enum(['printed', 'inferred']),
		options: z.array(optionSchema).check(z.minLength(2))
	}),
	z.strictObject({
		...base,
		kind: z.literal('month'),
		/** By calendar year, as far as the report divides them. */
		classes: z.array(numberClassSchema)
	}),
	z.strictObject({
		...base,
		kind: z.literal('people'),
		/** By number of people, as the report divides them. */
		classes: z.array(numberClassSchema)
	}),
	z.strictObject({
		...base,
		kind: z.literal('services'),
		groups: z.array(z.strictObject({ id: z.string(), label: localizedSchema })),
		services: z.array(serviceSchema),
		/** How a service is provided, to be chosen for each. */
		provisions: z.array(z.strictObject({ id: z.string(), label: localizedSchema })),
		/** The letter and label of the free-text row. */
		other: z.strictObject({ id: letter, label: localizedSchema })
	})
]);

export type Item = z.infer<typeof itemSchema>;
export type ItemOfKind<Kind extends Item['kind']> = Extract<Item, { kind: Kind }>;

/** A section of the questionnaire: the printed seven, and `S` for the supplementary questions. */
export const sectionSchema = z.strictObject({
	id: z.string(),
	title: localizedSchema,
	items: z.array(itemIdSchema)
});

export type Section = z.infer<typeof sectionSchema>;
