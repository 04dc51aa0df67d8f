import { z } from 'zod/mini';

/** Ids are for ever: saved assessments and exported files hold them. */
export const itemIdSchema = z.string().check(z.regex(/^S?\d+(\.\d+)+$/));
