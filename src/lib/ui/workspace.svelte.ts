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
	#removed = $state.raw<Assessment | undefined>(undefined);
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

	/** Opens the example, fetching it when it is wanted for the first time. */
	async tryExample(): Promise<void> {
		const there = this.assessments.find(({ example }) => example);
		if (there) return this.open(there.id);
		const { exampleAssessment } = await import('$lib/data/cases/example');
		const now = new Date().toISOString();
		const id = crypto.randomUUID();
		await this.add({ ...exampleAssessment, id, createdAt: now, changedAt: now });
	}

	/** Opens another assessment. */
	async open(id: string): Promise<void> {
		this.#assessments = this.assessments;
		this.#session = this.#sessionOf(this.#find(id));
		await openAssessment(id);
	}

	/** What was deleted last in this visit; it can be brought back. */
	get removed(): Assessment | undefined {
		return this.#removed;
	}

	/** Copies an assessment for another year: the answers carried over, each to be confirmed. */
	async duplicate(id: string, title: string): Promise<void> {
		const now = new Date().toISOString();
		const { entries, organisation } = this.#find(id);
		await this.add({
			format: 'csirt-self-assessment',
			version: 1,
			id: crypto.randomUUID(),
			title,
			organisation,
			createdAt: now,
			changedAt: now,
			entries: Object.fromEntries(
				Object.entries(entries).map(([item, entry]) => [
					item,
					entry.answer ? { ...entry, toConfirm: true as const } : entry
				])
			)
		});
	}

	/** Puts an assessment out of the way, or back into the list. */
	async archive(id: string, isArchived: boolean): Promise<void> {
		const archived = isArchived ? (true as const) : undefined;
		await changeAssessment(id, { archived });
		this.#assessments = this.assessments.map((one) =>
			one.id === id ? withoutUndefined({ ...one, archived }) : one
		);
		if (this.#session?.id === id) this.#session = this.#sessionOf(this.#find(id));
	}

	/** Brings back what was deleted last in this visit. */
	async restore(): Promise<void> {
		const back = this.#removed;
		if (!back) return;
		await this.add(back);
		this.#removed = undefined;
	}

	/** Deletes an assessment and opens the next, if there is one. */
	async remove(id: string): Promise<void> {
		const gone = this.#find(id);
		await removeAssessment(id);
		this.#removed = gone;
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

	#find(id: string): Assessment {
		const found = this.assessments.find((one) => one.id === id);
		if (!found) throw new RangeError(`there is no assessment ${id}`);
		return found;
	}

	#sessionOf(assessment: Assessment): Session {
		return new Session(assessment, (id, changes) => this.#save(id, changes));
	}

	async #save(id: string, changes: Changes): Promise<void> {
		if (!this.#unstored.has(id)) return changeAssessment(id, changes);
		await addAssessment(this.#find(id));
		this.#unstored.delete(id);
	}
}

/** A key that is there and undefined would not be the same record when read back. */
function withoutUndefined(assessment: Assessment): Assessment {
	const { archived, ...rest } = assessment;
	return archived === undefined ? rest : assessment;
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
