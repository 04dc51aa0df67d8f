import type { Entries } from '$lib/data/answer';
import type { Framework, LevelRange, Requirement } from '$lib/data/frameworks/framework';
import type { Given } from '$lib/data/frameworks/given';
import type { Outline } from '$lib/data/survey/outline';
import { EvidenceReader, type LevelEvidence } from './evidenceReader';
import { isAsked } from './isAsked';
import { isSameRange, meet } from './range';

/** The levels that the answers allow for one requirement. */
export interface RequirementLevels {
	id: string;
	low: number;
	high: number;
	/** `open`: the answers say nothing. `notApplicable`: they say that it does not apply. */
	status: 'exact' | 'range' | 'open' | 'notApplicable';
	/** Items that would narrow it and are not answered, or with "don't know". */
	openItems: readonly string[];
	/** Its own question is open. */
	isQuestionOpen: boolean;
	/** It is one level or another by who ordered the audit. */
	waitsForAudit: boolean;
	/** It rests on an answer that was carried over and that nobody has confirmed. */
	isCarried: boolean;
}

/** One answer that stands for several requirements: the least of their levels. */
export interface SharedLevels {
	item: string;
	of: readonly string[];
	low: number;
	high: number;
}

export interface FrameworkLevels {
	framework: string;
	/** In the order of the framework. */
	requirements: readonly RequirementLevels[];
	shared: readonly SharedLevels[];
}

/**
 * What answers to our items say about each requirement of another framework: the lowest and the highest
 * level that they allow. Whatever is not answered, not known or does not apply bounds nothing.
 *
 * @param outlines All items by id.
 * @param entries Entries whose answers fit their items.
 * @param given Answers to the framework's own questions.
 * @throws RangeError if the framework names something that is no item.
 */
export function levelsOf(
	framework: Framework,
	outlines: ReadonlyMap<string, Outline>,
	entries: Entries,
	given: Given
): FrameworkLevels {
	const reader = new EvidenceReader(framework, outlines, entries, given);
	const sharing = framework.shared.map(({ item, of }) => ({
		of,
		item,
		evidence: reader.ofLink({ item, relation: 'same' })
	}));
	const alone = new Map(
		framework.requirements.map((requirement) => [
			requirement.id,
			evidenceFor(framework, requirement, reader)
		])
	);
	const ranges = new Map(
		[...alone].map(([id, all]): [string, LevelRange] => [id, rangeOf(all, reader.all)])
	);
	for (const { of, evidence } of sharing) boundByLeast(ranges, of, evidence.range);
	return {
		framework: framework.id,
		requirements: framework.requirements.map((requirement) => {
			const shared = sharing.filter(({ of }) => of.includes(requirement.id));
			const all = [...(alone.get(requirement.id) ?? []), ...shared];
			return told(requirement.id, ranges.get(requirement.id) ?? reader.all, reader.all, all);
		}),
		shared: sharing.map(({ item, of, evidence: { range } }) => ({
			item,
			of,
			low: range[0],
			high: range[1]
		}))
	};
}

interface From {
	/** None for the requirement's own question. */
	item?: string;
	evidence: LevelEvidence;
}

function evidenceFor(
	framework: Framework,
	requirement: Requirement,
	reader: EvidenceReader
): From[] {
	if (isAsked(framework, requirement)) return [{ evidence: reader.ofQuestion(requirement.id) }];
	return requirement.links
		.filter(({ relation }) => relation !== 'evidence')
		.map((link) => ({ item: link.item, evidence: reader.ofLink(link) }));
}

function rangeOf(all: readonly From[], whole: LevelRange): LevelRange {
	return meet(
		all.map(({ evidence }) => evidence.range),
		whole
	);
}

/** None is below the least; and the last one that can be the least is it. */
function boundByLeast(
	ranges: Map<string, LevelRange>,
	of: readonly string[],
	[low, high]: LevelRange
): void {
	for (const id of of) {
		const range = ranges.get(id);
		if (range) ranges.set(id, [Math.max(range[0], low), Math.max(range[1], low)]);
	}
	const candidates = of.filter((id) => (ranges.get(id)?.[0] ?? Infinity) <= high);
	const [only, ...more] = candidates;
	const range = only === undefined ? undefined : ranges.get(only);
	if (only !== undefined && range && more.length === 0) {
		ranges.set(only, [range[0], Math.min(range[1], high)]);
	}
}

function told(
	id: string,
	range: LevelRange,
	all: LevelRange,
	from: readonly From[]
): RequirementLevels {
	const [low, high] = range;
	const isOpen = isSameRange(range, all);
	const applies = from.some(({ evidence }) => evidence.status !== 'notApplicable');
	const unknown = from.filter(
		({ evidence: { status } }) => status === 'notAnswered' || status === 'dontKnow'
	);
	const status = low === high ? 'exact' : !isOpen ? 'range' : applies ? 'open' : 'notApplicable';
	return {
		id,
		low,
		high,
		status,
		openItems: low === high ? [] : unknown.flatMap(({ item }) => item ?? []),
		isQuestionOpen: unknown.some(({ item }) => item === undefined),
		waitsForAudit: low < high && from.some(({ evidence }) => evidence.waitsForAudit),
		isCarried: from.some(({ evidence }) => evidence.isCarried)
	};
}
