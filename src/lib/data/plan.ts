import { z } from 'zod/mini';
import { maxOwnerLength, maxTaskLength } from './limits';
import { itemIdSchema } from './survey/itemId';

/** How far a task has come. */
export const taskStateSchema = z.enum(['open', 'doing', 'done', 'dropped']);

export type TaskState = z.infer<typeof taskStateSchema>;

/** How much work a task is, as whoever plans it sees it: no rule makes it. */
export const taskEffortSchema = z.enum(['small', 'medium', 'large']);

export type TaskEffort = z.infer<typeof taskEffortSchema>;

/** One thing to be done, by whom and by when: what a readiness checklist leads to. */
const taskSchema = z.strictObject({
	text: z.string().check(z.maxLength(maxTaskLength)),
	owner: z.optional(z.string().check(z.maxLength(maxOwnerLength))),
	/** A calendar day, without a time zone. */
	due: z.optional(z.iso.date()),
	state: taskStateSchema,
	effort: z.optional(taskEffortSchema),
	/** The criterion that it is to settle, such as `2.3`. */
	criterion: z.optional(z.string().check(z.regex(/^[1-6]\.\d+$/))),
	/** The item whose answer it is to change. */
	item: z.optional(itemIdSchema),
	createdAt: z.iso.datetime()
});

export type Task = z.infer<typeof taskSchema>;

/** Tasks by their id. A record, so that two tabs which change different tasks both keep theirs. */
export const planSchema = z.record(z.uuid(), taskSchema);

export type Plan = Readonly<z.infer<typeof planSchema>>;
