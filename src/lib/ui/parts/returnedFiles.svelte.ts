import type { Assessment } from '$lib/data/assessment';
import type { Decision } from '$lib/engine/merge/mergeEntries';
import { isSame } from '$lib/storage/assessments/changes';
import { collect } from '$lib/storage/parts/collect';
import type { Part } from '$lib/storage/parts/partFile';
import { wholeAsPart } from '$lib/storage/parts/wholeAsPart';
import { PartReading } from './partReading.svelte';

/** One chosen file, with what was decided about it. */
export class ReturnedFile {
	readonly reading: PartReading;
	/** Whether a whole assessment of another id is merged all the same. */
	isIncluded = $state(false);
	/** Whether it is merged although a later file of the same copy was. */
	isForced = $state(false);
	decisions = $state.raw<Readonly<Record<string, Decision>>>({});

	constructor(file: File) {
		this.reading = new PartReading(file);
	}

	decide(item: string, decision: Decision): void {
		this.decisions = { ...this.decisions, [item]: decision };
	}

	/** What came back in it, as far as it can be told and is to be merged. */
	partFor(here: Assessment, past: readonly Assessment[]): Part | undefined {
		const { state } = this.reading;
		if (state.status === 'part') return state.part;
		if (state.status !== 'read') return undefined;
		const isMeant = state.assessment.id === here.id || this.isIncluded;
		return isMeant ? wholeAsPart(here, state.assessment, past) : undefined;
	}
}

/** What would come of merging the chosen files, each with its part and its preview. */
export function previewOf(
	here: Assessment,
	files: readonly ReturnedFile[],
	past: readonly Assessment[],
	at: string
) {
	const readable = files.flatMap((file) => {
		const part = file.partFor(here, past);
		const { decisions, isForced } = file;
		return part ? [{ file, part, decisions, isForced }] : [];
	});
	const collected = collect(here, readable, at);
	const wholes = readable.flatMap(({ file: { reading } }) =>
		reading.state.status === 'read' ? [reading.state.assessment] : []
	);
	const plan = wholes.reduce((tasks, { plan = {} }) => ({ ...plan, ...tasks }), here.plan ?? {});
	const given = wholes.reduce((all, { given = {} }) => ({ ...given, ...all }), here.given ?? {});
	const result = {
		...collected.result,
		...(Object.keys(plan).length > 0 && { plan }),
		...(Object.keys(given).length > 0 && { given })
	};
	const compared = new Map(
		readable.map(({ file, part }, index) => [file, { part, compared: collected.files[index] }])
	);
	const from = readable
		.filter((_, index) => collected.files[index]?.status === 'fits')
		.map(({ part }) => part.handOut.recipient);
	return {
		...collected,
		result,
		compared,
		from: [...new Set(from)],
		tasks: Object.keys(plan).length - Object.keys(here.plan ?? {}).length,
		/** Tasks that a whole assessment has otherwise; they stay as they are here. */
		otherTasks: wholes.reduce((sum, whole) => sum + otherwise(here.plan, whole.plan), 0),
		/** Answers beyond the survey, as the tasks. */
		given: Object.keys(given).length - Object.keys(here.given ?? {}).length,
		otherGiven: wholes.reduce((sum, whole) => sum + otherwise(here.given, whole.given), 0)
	};
}

/** How many keys both have, with another value. */
function otherwise(
	here: Readonly<Record<string, unknown>> = {},
	there: Readonly<Record<string, unknown>> = {}
): number {
	return Object.entries(there).filter(
		([key, value]) => here[key] !== undefined && !isSame(here[key], value)
	).length;
}
