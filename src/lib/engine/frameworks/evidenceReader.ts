import type { Entries } from '$lib/data/answer';
import type { Framework, LevelRange, Link } from '$lib/data/frameworks/framework';
import type { Given, GivenAnswer } from '$lib/data/frameworks/given';
import type { Outline } from '$lib/data/survey/outline';
import { stateOf } from '../answers/stateOf';

/** What one answer, or the lack of one, says about a level. */
export interface LevelEvidence {
	range: LevelRange;
	status: 'answered' | 'notAnswered' | 'dontKnow' | 'notApplicable';
	/** It means one level or another by who ordered the audit, which is not said. */
	waitsForAudit: boolean;
	/** It rests on an answer that was carried over and that nobody has confirmed. */
	isCarried: boolean;
}

/** Reads answers for one framework. */
export class EvidenceReader {
	readonly all: LevelRange;
	readonly #framework: Framework;
	readonly #outlines: ReadonlyMap<string, Outline>;
	readonly #entries: Entries;
	readonly #given: Given;

	/** @param outlines All items by id. */
	constructor(
		framework: Framework,
		outlines: ReadonlyMap<string, Outline>,
		entries: Entries,
		given: Given
	) {
		this.all = [0, framework.levels.length - 1];
		this.#framework = framework;
		this.#outlines = outlines;
		this.#entries = entries;
		this.#given = given;
	}

	/** What an item's answer says. @throws RangeError if there is no such item. */
	ofLink({ item, relation, levels }: Link): LevelEvidence {
		const outline = this.#outlines.get(item);
		if (!outline) throw new RangeError(`${item} is not an item`);
		const state = stateOf(outline, this.#outlines, this.#entries);
		switch (state.status) {
			case 'hidden':
			case 'notApplicable':
				return this.#without('notApplicable');
			case 'notAnswered':
			case 'dontKnow':
				return this.#without(state.status);
			case 'partly':
			case 'answered': {
				const option = state.answer.kind === 'choice' ? state.answer.option : '*';
				const isCarried = this.#entries[item]?.toConfirm === true;
				if (relation === 'same') return this.#ofStep(option, isCarried);
				const range = levels?.[option] ?? levels?.['*'] ?? this.all;
				return { range, status: 'answered', waitsForAudit: false, isCarried };
			}
		}
	}

	/** What the answer to a requirement's own question says. */
	ofQuestion(requirementId: string): LevelEvidence {
		const answer = this.#answerTo(requirementId);
		if (answer === undefined) return this.#without('notAnswered');
		if (answer.kind !== 'choice') return this.#without(answer.kind);
		return this.#ofStep(answer.option, answer.toConfirm === true);
	}

	#without(status: Exclude<LevelEvidence['status'], 'answered'>): LevelEvidence {
		return { range: this.all, status, waitsForAudit: false, isCarried: false };
	}

	#ofStep(option: string, isCarried: boolean): LevelEvidence {
		const { steps, settling } = this.#framework;
		const range = steps[option] ?? this.all;
		if (settling?.step !== option) {
			return { range, status: 'answered', waitsForAudit: false, isCarried };
		}
		const answer = this.#answerTo(settling.id);
		const chosen = answer?.kind === 'choice' ? answer.option : undefined;
		const judged = settling.options.find(({ id }) => id === chosen);
		return {
			range: judged?.levels ?? range,
			status: 'answered',
			waitsForAudit: judged === undefined,
			isCarried: isCarried || (judged !== undefined && answer?.toConfirm === true)
		};
	}

	#answerTo(id: string): GivenAnswer | undefined {
		return this.#given[`${this.#framework.id}/${id}`];
	}
}
