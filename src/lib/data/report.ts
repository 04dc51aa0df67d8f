import { z } from 'zod/mini';
import { answerSchema } from './answer';
import { casesReportSchema } from './casesReport';
import { levelsReportSchema } from './levelsReport';
import { verdictSchema } from './readiness/matter';
import { localizedSchema } from './text';
import { nextStepsSchema } from './readiness/nextStep';

const fraction = z.number().check(z.minimum(0), z.maximum(1));

/** The smallest interval that a share must lie in, as fractions of the teams in the base. */
const boundsSchema = z.tuple([fraction, fraction]);

const codes = z.array(z.string());

const baseSchema = z.strictObject({
	kind: z.enum(['all', 'withSoc', 'contacted', 'publishing', 'sharing']),
	/** Number of teams in the base, where a source states it. */
	teams: z.optional(z.int())
});

/** The share of the teams with one option, whoever asks. */
const optionShareSchema = z.strictObject({
	option: z.string(),
	share: boundsSchema,
	/** Wilson's 95 % interval; of bounds, from its low end at the fewest teams to its high end at the most. */
	chance: z.optional(boundsSchema),
	/** For a service: the share of the teams that provide it in one way, where the figures bound it. */
	ways: z.optional(z.array(z.strictObject({ provision: z.string(), share: boundsSchema })))
});

export type OptionShare = z.infer<typeof optionShareSchema>;

const clashSchema = z.strictObject({
	/** Ids of the edition's figures, and of the pack's that contradict them. */
	known: codes,
	added: codes,
	pack: z.string(),
	chosen: z.optional(z.enum(['known', 'added']))
});

export type ClashReport = z.infer<typeof clashSchema>;

/** What one edition published about an item, and where the answer stands in it. */
const editionReportSchema = {
	/** Shares of the teams that stand before, same and after the answer, in printed order. */
	before: z.optional(boundsSchema),
	same: z.optional(boundsSchema),
	after: z.optional(boundsSchema),
	/** The same interval of `same`. */
	chance: z.optional(boundsSchema),
	/** Every option whose share the figures bound, for whoever wants to draw it. */
	published: z.array(optionShareSchema),
	/** Options that a figure takes together: the share of the teams with at least one of them. */
	together: z.array(z.strictObject({ options: codes, share: boundsSchema })),
	base: z.optional(baseSchema),
	/** Ids of the figures that the bounds follow from, that confirm them, that are only quoted. */
	figures: codes,
	confirming: codes,
	quoted: codes,
	/** Figures that contradict each other, of which nothing is computed unless one side was chosen. */
	clashes: z.optional(z.array(clashSchema)),
	caveats: codes
};

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

/** The difference of one option's share between two editions. */
const changeSchema = z.strictObject({
	option: z.string(),
	verdict: z.enum(['higher', 'lower', 'cannotTell']),
	/**
	 * Later minus earlier, in fractions: from the least to the most that it can be. Then Newcombe's 95 %
	 * interval, at the worst case where one of the shares is known by bounds only.
	 */
	difference: z.tuple([z.number(), z.number()]),
	interval: z.tuple([z.number(), z.number()])
});

/** An option that one edition published and that cannot be set beside the other edition. */
const notComparableSchema = z.strictObject({
	option: z.string(),
	/**
	 * `differentBase`: of other teams, or of an unknown number of them. `differentClasses`: one of the
	 * editions gives it together with other options only. `oneEditionOnly`: the other says nothing of
	 * it. `wordsOnly`: the words of one of them leave its share open.
	 */
	reason: z.enum(['differentBase', 'differentClasses', 'oneEditionOnly', 'wordsOnly'])
});

/** What another edition says beside the main one. */
const otherEditionSchema = {
	edition: z.string(),
	...editionReportSchema,
	/** From the main edition to this one, for every option that both speak of by itself. */
	changes: z.array(changeSchema),
	/** The other options that either of them speaks of by itself. */
	notComparable: z.array(notComparableSchema)
};

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
	figures: codes
});

export type DepartmentReport = z.infer<typeof departmentSchema>;

const itemReportSchema = z.strictObject({
	id: z.string(),
	status: statusSchema,
	answer: z.optional(answerSchema),
	...editionReportSchema,
	/** Only for services: how departments differ, where it was published. */
	departments: z.optional(z.array(departmentSchema)),
	/** The other editions that published something about the item. */
	others: z.array(z.strictObject(otherEditionSchema))
});

export type ItemReport = z.infer<typeof itemReportSchema>;
export type EditionReport = Omit<ItemReport, 'id' | 'status' | 'answer' | 'others'>;
export type ItemStatus = z.infer<typeof statusSchema>;

const buildTimeSchema = z.strictObject({
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
	...editionReportSchema,
	/** The other editions that published something about it. */
	others: z.array(z.strictObject(otherEditionSchema))
});

/** A service among the teams placed in one's own kind of department (supplement 2). */
const subgroupSchema = z.strictObject({
	service: z.string(),
	status: z.enum(['compared', 'noGroup', 'notPublished']),
	group: z.optional(z.string()),
	teams: z.optional(z.int()),
	own: z.optional(z.string()),
	cells: z.array(z.strictObject({ provision: z.string(), teams: z.int(), chance: boundsSchema })),
	figures: codes,
	quoted: codes,
	caveats: codes
});

export type SubgroupReport = z.infer<typeof subgroupSchema>;

const reasonSchema = z.strictObject({
	code: z.enum([
		'answer',
		'otherAnswer',
		'settledByOther',
		'partlyAnswered',
		'notAnswered',
		'dontKnow',
		'notApplicable',
		'notAsked',
		'notInInterview'
	]),
	answer: z.optional(answerSchema),
	undecided: z.optional(codes)
});

export type VerdictReason = z.infer<typeof reasonSchema>;

const matterReportSchema = z.strictObject({
	id: z.string(),
	verdict: z.enum(['settled', 'documented', 'rough', 'unknown', 'notSettled']),
	/** Number of criteria by verdict. */
	counts: z.record(z.string(), z.int()),
	/** What is to be asked again: the verdict rests on less than it seems. */
	doubts: z.optional(z.array(z.enum(['mostNotApplicable', 'noService']))),
	criteria: z.array(
		z.strictObject({
			id: z.string(),
			item: z.string(),
			verdict: z.enum(['settled', 'documented', 'rough', 'unknown', 'notSettled', 'notApplicable']),
			reason: reasonSchema,
			/** Items whose answers, or lack of them, led to the verdict. */
			items: codes,
			/** Share of the teams whose answer to the item would settle it, where published. */
			peers: z.optional(z.strictObject({ share: boundsSchema, base: baseSchema }))
		})
	),
	/** What can be done next about it. */
	nextSteps: nextStepsSchema
});

export type MatterReport = z.infer<typeof matterReportSchema>;

/** A cut of an item's options, beside the teams. */
const cutSchema = z.strictObject({
	/** The options of the teams that reach it; for services, the one service. */
	options: codes,
	/** Whether one's own answer reaches it. */
	isReached: z.boolean(),
	/** Of the teams that reach it, as the figures bound it. */
	share: boundsSchema,
	/** The same in whole teams, the fewest and the most, where their number is known. */
	teams: z.optional(z.tuple([z.int(), z.int()]))
});

export type CutReport = z.infer<typeof cutSchema>;

/** Where an answer stands beside the teams, and the cut that says so; or why that cannot be told. */
const standingSchema = z.strictObject({
	item: z.string(),
	standing: z.enum(['behind', 'ahead', 'withMost', 'asMostNotYet', 'aboutHalf', 'cannotTell']),
	/**
	 * `order`: by the item's order. `criterion`: by the answers that would settle a criterion.
	 * `services`: by the services that one does not offer. Absent where there is nothing to compare by.
	 */
	kind: z.optional(z.enum(['order', 'criterion', 'services'])),
	/** Only with `cannotTell`. `tooWide`: the figures leave it open. */
	reason: z.optional(
		z.enum(['notAnswered', 'dontKnow', 'partly', 'notPublished', 'outsideClasses', 'tooWide'])
	),
	/** The cut that decides, and with `aboutHalf` the next one where the words may mean either. */
	cut: z.optional(cutSchema),
	upTo: z.optional(cutSchema),
	/** For services: those that count, the most widely provided first. */
	services: z.optional(z.array(z.strictObject({ option: z.string(), share: boundsSchema }))),
	/** Whether it holds under the cautious reading of the words too. Only where it is decided. */
	isFirm: z.optional(z.boolean()),
	base: z.optional(baseSchema),
	/** Ids of the figures that the cut's share follows from. */
	figures: codes,
	/** Ids of the criteria that are read from the item. */
	criteria: codes,
	/** The weakest verdict on them, the other axis; only where there are any. */
	verdict: z.optional(verdictSchema)
});

export type Standing = z.infer<typeof standingSchema>;

/** Ids of items, the weightiest first, five at most. An item stands in one list only. */
const highlightsSchema = z.strictObject({
	/** Behind the teams: those that are not settled either before the others. */
	behind: codes,
	/** Not settled, though no more than half of the teams have it. */
	notSettled: codes,
	/** Ahead of the teams, and not unsettled. */
	ahead: codes,
	/** Of every item of the survey that has a better side, in the survey's order. */
	standings: z.array(standingSchema)
});

export type Highlights = z.infer<typeof highlightsSchema>;
export type HighlightList = Exclude<keyof Highlights, 'standings'>;

/** An ordered item at the cut that its figures speak of. */
const practiceSchema = z.strictObject({
	item: z.string(),
	...cutSchema.shape,
	isReached: z.optional(z.boolean())
});

export type Practice = z.infer<typeof practiceSchema>;

/** How many practices one has, and how many the average team has of the very same ones. */
const practiceCountSchema = z.strictObject({
	/** Number of practices that can be compared; those that do not apply are left out. */
	practices: z.int(),
	/** Number of them that one has answered. */
	answered: z.int(),
	/** Number of those that one has. With all that are not answered it could be more. */
	own: z.int(),
	/** Bounds of the mean over the teams, of the practices that one has answered. */
	mean: z.tuple([z.number(), z.number()]),
	/** The same of all of them. */
	meanOfAll: z.tuple([z.number(), z.number()]),
	/** `own` beside `mean`. */
	verdict: z.enum(['more', 'fewer', 'cannotTell']),
	/** Whether the verdict holds under the cautious reading of the words too. */
	isFirm: z.boolean()
});

export type PracticeCount = z.infer<typeof practiceCountSchema>;

/** At most so many teams meet all criteria together: no more than the rarest of them. */
const jointSchema = z.strictObject({
	share: boundsSchema,
	teams: z.optional(z.tuple([z.int(), z.int()])),
	/** The item that the fewest teams meet. */
	item: z.string(),
	isFirm: z.boolean()
});

export type JointBounds = z.infer<typeof jointSchema>;

const practicesSchema = z.strictObject({
	/** Whose shares they are: those of all teams. */
	base: baseSchema,
	/** Every practice of the survey, in its order. */
	practices: z.array(practiceSchema),
	all: practiceCountSchema,
	/** By section and by matter, where there are any. */
	sections: z.array(z.strictObject({ id: z.string(), ...practiceCountSchema.shape })),
	matters: z.array(
		z.strictObject({
			id: z.string(),
			count: z.optional(practiceCountSchema),
			joint: z.optional(jointSchema)
		})
	),
	/** All matters together. */
	joint: z.optional(jointSchema)
});

export type Practices = z.infer<typeof practicesSchema>;

/** Everything that follows from one assessment and the published figures, as a plain value. */
export const reportSchema = z.strictObject({
	format: z.literal('csirt-report'),
	version: z.literal(1),
	assessment: z.strictObject({
		id: z.string(),
		title: z.string(),
		organisation: z.string(),
		asOf: z.optional(z.string()),
		assessor: z.optional(z.string()),
		confidentiality: z.optional(z.string()),
		changedAt: z.string()
	}),
	/** The edition compared with. */
	edition: z.string(),
	/** The packs that numbers of it may rest on: figures of theirs carry their ids. */
	packs: z.optional(
		z.array(
			z.strictObject({
				id: z.string(),
				title: localizedSchema,
				kind: z.enum(['edition', 'supplement'])
			})
		)
	),
	/** Caveats of the report as a whole. */
	caveats: codes,
	highlights: highlightsSchema,
	practices: practicesSchema,
	items: z.array(itemReportSchema),
	buildTime: buildTimeSchema,
	subgroups: z.array(subgroupSchema),
	matters: z.array(matterReportSchema),
	/** Beside the interviewed teams, where their list was given. */
	cases: z.optional(casesReportSchema),
	/** The levels of other frameworks: once one of their questions is answered, or minimum levels are chosen. */
	frameworks: z.optional(z.array(levelsReportSchema))
});

export type Report = z.infer<typeof reportSchema>;
