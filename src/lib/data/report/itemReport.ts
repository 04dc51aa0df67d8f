import { z } from 'zod/mini';
import { answerSchema } from '../answer';
import { editionReportShape, otherEditionSchema } from './editionReport';

const statusSchema = z.enum([
	'compared',
	'notAnswered',
	'dontKnow',
	'notApplicable',
	'notPublished',
	/** The item does not apply because of another answer. */
	'hidden',
	/** A month after the teams were asked: every one of them stood before it. */
	'afterSurvey',
	/** Of an interviewed team: the published interview does not say. */
	'notInInterview',
	/** The published classes have no place for the number. */
	'outsideClasses'
]);

const outsourcedSchema = z.strictObject({ teams: z.int(), of: z.int() });

/** How much more teams in IT systems only outsource a service than those in security only. */
const departmentSchema = z.strictObject({
	service: z.string(),
	inIt: outsourcedSchema,
	inSecurity: outsourcedSchema,
	verdict: z.enum(['higher', 'lower', 'cannotTell']),
	/** In fractions, and Newcombe's 95 % interval. */
	difference: z.number(),
	interval: z.tuple([z.number(), z.number()]),
	figures: z.array(z.string())
});

export type DepartmentReport = z.infer<typeof departmentSchema>;

export const itemReportSchema = z.strictObject({
	id: z.string(),
	status: statusSchema,
	answer: z.optional(answerSchema),
	...editionReportShape,
	/** Only for services: how departments differ, where it was published. */
	departments: z.optional(z.array(departmentSchema)),
	/** The other editions that published something about the item. */
	others: z.array(otherEditionSchema)
});

export type ItemReport = z.infer<typeof itemReportSchema>;
export type ItemStatus = z.infer<typeof statusSchema>;
