import { createContext } from 'svelte';
import type { Assessment } from '$lib/data/assessment';
import type { Language } from '$lib/data/text';
import {
	addAssessment,
	changeAssessment,
	keepLanguage,
	openAssessment,
	removeAssessment,
	type Changes,
	type Found,
	type UnreadableRecord
} from '$lib/storage/assessmentStore';
import { language } from './language.svelte';
import { Session } from './session.svelte';

/** What the browser's storage gave at the start of the visit. */
export type Opened = { status: 'works'; found: Found } | { status: 'refused'; problem: unknown };

/** All assessments of this browser, and the one that is open. */
export class Workspace {
	readonly unreadable: readonly UnreadableRecord[];
	/** Whether IndexedDB let itself be read when the visit began. */
	readonly storageWorks: boolean;
	#assessments = $state.raw<readonly Assessment[]>([]);
	#session = $state.raw<Session | undefined>(undefined);
	/** Assessments that could not be stored when they were made. */
	#unstored = new Set<string>();

	constructor(opened: Opened) {
		this.storageWorks = opened.status === 'works';
		const found = opened.status === 'works' ? opened.found : undefined;
		this.unreadable = found?.unreadable ?? [];
		this.#assessments = found?.assessments ?? [];
		const open = this.#assessments.find(({ id }) => id === found?.openId) ?? this.#assessments[0];
		if (open) this.#session = this.#sessionOf(open);
		if (found?.language) language.use(found.language);
	}

	get session(): Session | undefined {
		return this.#session;
	}

	/** All assessments as they stand now, the open one among them. */
	get assessments(): readonly Assessment[] {
		const open = this.#session;
		return this.#assessments.map((one) => (one.id === open?.id ? open.assessment : one));
	}

	/** Starts an empty assessment and opens it. */
	async create(title: string): Promise<void> {
		const now = new Date().toISOString();
		await this.add({
			format: 'csirt-self-assessment',
			version: 1,
			id: crypto.randomUUID(),
			title,
			organisation: '',
			createdAt: now,
			changedAt: now,
			entries: {}
		});
	}

	/**
	 * Takes an assessment in beside the others and opens it. One whose id is there already comes in
	 * as a copy: nothing is written over.
	 */
	async add(assessment: Assessment): Promise<void> {
		const isThere = this.#assessments.some(({ id }) => id === assessment.id);
		const added = isThere ? { ...assessment, id: crypto.randomUUID() } : assessment;
		this.#assessments = [added, ...this.assessments];
		try {
			await addAssessment(added);
		} catch (problem) {
			console.error('could not store the assessment', problem);
			this.#unstored.add(added.id);
		}
		this.#session = this.#sessionOf(added);
		if (this.#unstored.has(added.id)) this.#session.retry();
	}

	/** Opens another assessment. */
	async open(id: string): Promise<void> {
		this.#assessments = this.assessments;
		const wanted = this.#assessments.find((one) => one.id === id);
		if (!wanted) throw new RangeError(`there is no assessment ${id}`);
		this.#session = this.#sessionOf(wanted);
		await openAssessment(id);
	}

	/** Deletes an assessment for good and opens the next, if there is one. */
	async remove(id: string): Promise<void> {
		await removeAssessment(id);
		this.#assessments = this.assessments.filter((one) => one.id !== id);
		if (this.#session?.id !== id) return;
		const next = this.#assessments[0];
		this.#session = next && this.#sessionOf(next);
		if (next) await openAssessment(next.id);
	}

	/** Switches the language of the pages and keeps the choice. */
	async speak(chosen: Language): Promise<void> {
		language.use(chosen);
		await keepLanguage(chosen).catch((problem: unknown) => {
			// The pages have switched; only the next visit will open in the other language.
			console.error('could not keep the language', problem);
		});
	}

	#sessionOf(assessment: Assessment): Session {
		return new Session(assessment, (id, changes) => this.#save(id, changes));
	}

	async #save(id: string, changes: Changes): Promise<void> {
		if (!this.#unstored.has(id)) return changeAssessment(id, changes);
		const whole = this.assessments.find((one) => one.id === id);
		if (!whole) throw new RangeError(`there is no assessment ${id}`);
		await addAssessment(whole);
		this.#unstored.delete(id);
	}
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
