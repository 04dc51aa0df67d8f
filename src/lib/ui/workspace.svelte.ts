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
	/** One session for each assessment, so that what is unsaved in one stays when another is opened. */
	#sessions = $state.raw<readonly Session[]>([]);
	#openId = $state<string>();
	#removed = $state.raw<Assessment | undefined>(undefined);
	/** Assessments for which there is no record yet. */
	#unstored = new Set<string>();

	constructor(opened: Opened) {
		this.storageWorks = opened.status === 'works';
		const found = opened.status === 'works' ? opened.found : undefined;
		this.unreadable = found?.unreadable ?? [];
		this.#sessions = (found?.assessments ?? []).map((one) => this.#sessionOf(one));
		const open = this.#sessions.find(({ id }) => id === found?.openId) ?? this.#sessions[0];
		this.#openId = open?.id;
		if (found?.language) language.use(found.language);
	}

	/** The assessment that the pages show. */
	get session(): Session | undefined {
		return this.#sessions.find(({ id }) => id === this.#openId);
	}

	/** Whether any assessment holds something that is not on the disk. */
	get hasUnsaved(): boolean {
		return this.#sessions.some(({ status }) => status !== 'saved');
	}

	/** All assessments as they stand now. */
	get assessments(): readonly Assessment[] {
		return this.#sessions.map(({ assessment }) => assessment);
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
		const isThere = this.#sessions.some(({ id }) => id === assessment.id);
		const added = isThere ? { ...assessment, id: crypto.randomUUID() } : assessment;
		this.#unstored.add(added.id);
		const session = this.#sessionOf(added);
		this.#sessions = [session, ...this.#sessions];
		// A refusal shows in the session's status, and the next change tries again.
		await session.retry();
		if (session.status === 'saved') await this.open(added.id);
		else this.#openId = added.id;
	}

	/** Opens the example, fetching it when it is wanted for the first time. */
	async tryExample(): Promise<void> {
		const there = this.assessments.find(({ example }) => example);
		if (there) return this.open(there.id);
		const { exampleAssessment } = await import('./cases/exampleAssessment');
		const now = new Date().toISOString();
		const id = crypto.randomUUID();
		await this.add({ ...exampleAssessment, id, createdAt: now, changedAt: now });
	}

	/** Opens another assessment. */
	async open(id: string): Promise<void> {
		this.#openId = this.#find(id).id;
		await openAssessment(id).catch((problem: unknown) => {
			// It is open; only the next visit will open another one.
			console.error('could not remember which assessment is open', problem);
		});
	}

	/** What was deleted last in this visit; it can be brought back. */
	get removed(): Assessment | undefined {
		return this.#removed;
	}

	/** Copies an assessment for another year: the answers carried over, each to be confirmed. */
	async duplicate(id: string, title: string): Promise<void> {
		const now = new Date().toISOString();
		const { entries, organisation } = this.#find(id).assessment;
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
	archive(id: string, isArchived: boolean): void {
		this.#find(id).archive(isArchived);
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
		const gone = this.#find(id).assessment;
		await removeAssessment(id);
		this.#removed = gone;
		this.#unstored.delete(id);
		this.#sessions = this.#sessions.filter((one) => one.id !== id);
		const next = this.#sessions[0];
		if (this.#openId === id && next) await this.open(next.id);
	}

	/** Switches the language of the pages and keeps the choice. */
	async speak(chosen: Language): Promise<void> {
		language.use(chosen);
		await keepLanguage(chosen).catch((problem: unknown) => {
			// The pages have switched; only the next visit will open in the other language.
			console.error('could not keep the language', problem);
		});
	}

	#find(id: string): Session {
		const found = this.#sessions.find((one) => one.id === id);
		if (!found) throw new RangeError(`there is no assessment ${id}`);
		return found;
	}

	#sessionOf(assessment: Assessment): Session {
		const isStored = !this.#unstored.has(assessment.id);
		return new Session(assessment, (id, changes) => this.#save(id, changes), isStored);
	}

	async #save(id: string, changes: Changes): Promise<void> {
		if (!this.#unstored.has(id)) return changeAssessment(id, changes);
		await addAssessment(this.#find(id).assessment);
		this.#unstored.delete(id);
	}
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
