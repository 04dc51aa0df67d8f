import { z } from 'zod/mini';
import { entrySchema } from './answer';
import { maxLabelLength, maxOwnerLength, maxTitleLength } from './limits';
import { itemIdSchema } from './survey/itemId';

/** What stands under `format` in a part file. */
export const partFormat = 'csirt-self-assessment-part';

const entries = z.record(itemIdSchema, entrySchema);
const recipient = z.string().check(z.maxLength(maxOwnerLength));

/** Some items of an assessment, handed out to be filled in elsewhere. */
export const handOutSchema = z.strictObject({
	/** Of this handing-out: whatever comes back of it carries it. */
	id: z.uuid(),
	/** The assessment from which the items are. */
	assessment: z.uuid(),
	/** Shown to whoever fills it in, where the person who handed it out chose to. */
	title: z.optional(z.string().check(z.maxLength(maxTitleLength))),
	organisation: z.optional(z.string().check(z.maxLength(maxTitleLength))),
	/** How the assessment may be passed on; it holds for each of its parts, and names nobody. */
	confidentiality: z.optional(z.string().check(z.maxLength(maxLabelLength))),
	/** For whom: a department, or a person. */
	recipient,
	handedOutAt: z.iso.datetime(),
	/** The day by which it is wanted back. */
	by: z.optional(z.iso.date()),
	items: z.array(itemIdSchema).check(z.minLength(1)),
	/** What was handed out of these items; nothing where they were handed out blank. */
	base: entries
});

export type HandOut = z.infer<typeof handOutSchema>;

/** What one copy of a part held when it was merged last: to know later what is new in it. */
const returnSchema = z.strictObject({
	/** The handing-out that it came from. */
	handOut: z.uuid(),
	recipient,
	/** When it was last changed, by the clock of the machine on which it was filled in. */
	changedAt: z.iso.datetime(),
	entries
});

/** What has come back, by the id of the copy. */
export const returnsSchema = z.record(z.uuid(), returnSchema);
