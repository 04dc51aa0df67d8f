import { z } from 'zod/mini';
import { editionReportShape, otherEditionSchema } from './editionReport';

export const buildTimeSchema = z.strictObject({
	status: z.enum([
		'compared',
		'notAnswered',
		'dontKnow',
		'notApplicable',
		'startAfterEnd',
		'notPublished'
	]),
	/** Months from the start of building to its completion. */
	months: z.optional(z.int()),
	...editionReportShape,
	/** The other editions that published something about it. */
	others: z.array(otherEditionSchema)
});
