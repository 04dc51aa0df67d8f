import { z } from 'zod/mini';
import { caseSchema, type Case } from './case';
import list from './cases.json';

/** The nine interviewed teams, in printed order. */
export const cases: readonly Case[] = z.array(caseSchema).parse(list);

export const casesById: ReadonlyMap<string, Case> = new Map(cases.map((each) => [each.id, each]));
