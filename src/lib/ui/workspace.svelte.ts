import { createContext } from 'svelte';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import type { Language } from '$lib/data/language';
import {
	addAssessment,
	changeAssessment,
	keepLanguage,
	openAssessment
} from '$lib/storage/assessmentStore';
import type { Changes } from '$lib/storage/changes';
import { onOutdated } from '$lib/storage/database';
import type { Deleted } from '$lib/storage/deleted';
import type { Generation } from '$lib/storage/generations';
import { loadAll, loadAssessment, type UnreadableRecord } from '$lib/storage/loadAll';
import { loadOthers, type FirstFound } from '$lib/storage/loadFirst';
import { askPersistence, type Persistence } from '$lib/storage/persistence';
import { connectTabs, type News, type Tabs } from '$lib/storage/tabs';
import { troubleOf, type Trouble } from '$lib/storage/trouble';
import { isBeingWritten } from '$lib/storage/writer';
import { Desk } from './desk';
import { language } from './language.svelte';
import { Listed } from './listed.svelte';
import { Session } from './session.svelte';

/** What the browser's storage gave at the start of the visit. */
export type Opened =
	{ status: 'works'; found: FirstFound } | { status: 'refused'; problem: unknown };

/** Thrown where an assessment is being written in another tab, and must not be touched from here. */
export class InUseError extends Error {
	override readonly name = 'InUseError';
}

/** All assessments of this browser, and the one that is open. */
export class Workspace {
	/** Whether the browser had lost its store, and it came back from the second copy. */
	readonly isRestored: boolean;
	/** Why IndexedDB did not let itself be read when the visit began, if it did not. */
	readonly storageTrouble: Trouble | undefined;
	/** Each with a session of its own, so that what is unsaved in one stays when another is opened. */
	#listed = $state.raw<readonly Listed[]>([]);
	#unreadable = $state.raw<readonly UnreadableRecord[]>([]);
	/** Keys of records that are not read yet. */
	#others: readonly string[];
	#reading: Promise<void> | undefined;
	#openId = $state<string>();
	#removed = $state.raw<Assessment | undefined>(undefined);
	#persistence = $state<Persistence>();
	#isOutdated = $state(false);
	#deleted = $state.raw<readonly Deleted[]>([]);
	/** Assessments for which there is no record yet. */
	#unstored = new Set<string>();
	readonly #tabs: Tabs;
	/** The right to write the open assessment. */
	#desk: Desk | undefined;

	constructor(opened: Opened, tabs: Tabs = connectTabs()) {
		this.#tabs = tabs;
		this.storageTrouble = opened.status === 'works' ? undefined : troubleOf(opened.problem);
		const found = opened.status === 'works' ? opened.found : undefined;
		this.#unreadable = found?.unreadable ?? [];
		this.#others = found?.others ?? [];
		this.isRestored = found?.isRestored ?? false;
		this.#listed = (found?.assessments ?? []).map((one) => this.#list(one));
		const open = this.#listed.find(({ id }) => id === found?.openId) ?? this.#listed[0];
		if (open) this.#show(open.open());
		if (found?.language) language.use(found.language);
		tabs.listen((news) => void this.#hear(news));
		onOutdated(() => this.#stopWriting());
	}

	/** Whether IndexedDB let itself be read when the visit began. */
	get storageWorks(): boolean {
		return this.storageTrouble === undefined;
	}

	/** The assessment that the pages show. */
	get session(): Session | undefined {
		return this.#listed.find(({ id }) => id === this.#openId)?.session;
	}

	/** Whether any assessment holds something that is not on the disk. */
	get hasUnsaved(): boolean {
		return this.#listed.some(({ isUnsaved }) => isUnsaved);
	}

	/** All assessments as they stand now, as far as they are read; see {@link readOthers}. */
	get assessments(): readonly Assessment[] {
		return this.#listed.map(({ assessment }) => assessment);
	}

	/** Records that are there and cannot be read, as far as they are known. */
	get unreadable(): readonly UnreadableRecord[] {
		return this.#unreadable;
	}

	/** Reads the assessments that the visit did not begin with, once. */
	readOthers(): Promise<void> {
		this.#reading ??= this.#readOthers();
		return this.#reading;
	}

	/** Whether a newer version of the product, in another tab, has taken the store over. */
	get isOutdated(): boolean {
		return this.#isOutdated;
	}

	/** What was deleted and can be brought back; see {@link readDeleted}. */
	get deleted(): readonly Deleted[] {
		return this.#deleted;
	}

	/** Whether the browser has promised to keep the store, where it was asked in this visit. */
	get persistence(): Persistence | undefined {
		return this.#persistence;
	}

	/** Writes whatever is not on the disk yet. @returns Whether all of it is now. */
	async flush(): Promise<boolean> {
		const unsaved = this.#listed.filter(({ isUnsaved }) => isUnsaved);
		await Promise.all(unsaved.map(({ session }) => session?.retry()));
		return !this.hasUnsaved;
	}

	/** Starts an empty assessment and opens it. */
	async create(title: string): Promise<void> {
		const { emptyAssessment } = await import('./newAssessment');
		await this.add(emptyAssessment(title));
	}

	/**
	 * Takes an assessment in beside the others and opens it. One whose id is there already comes in
	 * as a copy: nothing is written over.
	 */
	async add(assessment: Assessment): Promise<void> {
		await this.readOthers();
		const isThere = this.#listed.some(({ id }) => id === assessment.id);
		const added = isThere ? { ...assessment, id: newId() } : assessment;
		this.#unstored.add(added.id);
		const listed = this.#list(added);
		const session = listed.open();
		this.#listed = [listed, ...this.#listed];
		// A refusal shows in the session's status, and the next change tries again.
		await session.retry();
		if (session.status === 'saved') this.#show(session);
		else this.#openId = added.id;
	}

	/**
	 * Puts another state in the place of an assessment that is here; the present one is kept in its
	 * history. Opens it.
	 *
	 * @param cause An earlier state put back, or one from a file.
	 * @throws InUseError if another tab writes it. What storage throws; nothing has changed then.
	 */
	async replace(next: Assessment, cause: 'putBack' | 'replaced' = 'replaced'): Promise<void> {
		const session = this.#find(next.id);
		await this.#refuseIfElsewhere(session);
		if (!(await this.flush())) throw new RangeError(`${next.id} is not saved yet`);
		const { replaceAssessment } = await import('$lib/storage/replaceAssessment');
		const at = new Date().toISOString();
		await replaceAssessment(cause === 'putBack' ? { ...next, changedAt: at } : next, cause, at);
		await this.#reload(session);
		this.#tabs.tell({ kind: 'changed', id: next.id });
		await this.open(next.id);
	}

	/** The earlier states of an assessment, the latest first. @throws What storage throws. */
	async history(id: string): Promise<readonly Generation[]> {
		const { generationsOf } = await import('$lib/storage/generations');
		return this.storageWorks ? generationsOf(id) : [];
	}

	/** Opens the example, fetching it when it is wanted for the first time. */
	async tryExample(): Promise<void> {
		await this.readOthers();
		const there = this.assessments.find(({ example }) => example);
		if (there) return this.open(there.id);
		const { exampleAssessment } = await import('./cases/exampleAssessment');
		const now = new Date().toISOString();
		const id = newId();
		await this.add({ ...exampleAssessment, id, createdAt: now, changedAt: now });
	}

	/** Opens another assessment. */
	async open(id: string): Promise<void> {
		this.#show(this.#find(id));
		await openAssessment(id).catch((problem: unknown) => {
			// It is open; only the next visit will open another one.
			console.error('could not remember which assessment is open', problem);
		});
	}

	/** Lets this tab write the open assessment in the place of the one that does. */
	async takeOver(): Promise<void> {
		await this.#desk?.takeOver();
	}

	/** What was deleted last in this visit; it can be brought back. */
	get removed(): Assessment | undefined {
		return this.#removed;
	}

	/** Copies an assessment for another year: the answers carried over, each to be confirmed. */
	async duplicate(id: string, title: string): Promise<void> {
		const { nextAssessment } = await import('./newAssessment');
		await this.add(nextAssessment(this.#find(id).assessment, title));
	}

	/** Puts an assessment out of the way, or back into the list. */
	archive(id: string, isArchived: boolean): void {
		this.#find(id).archive(isArchived);
	}

	/**
	 * Brings a deleted assessment back, with its history, and opens it.
	 *
	 * @throws What storage throws; nothing has changed then.
	 */
	async restore(id: string): Promise<void> {
		const { restoreDeleted } = await import('$lib/storage/deleted');
		await restoreDeleted(id);
		if (this.#removed?.id === id) this.#removed = undefined;
		await this.readDeleted();
		await this.#readList();
		this.#tabs.tell({ kind: 'listed' });
		await this.open(id);
	}

	/**
	 * Takes an assessment out of the list and opens the next, if there is one. It can be brought back.
	 *
	 * @throws InUseError if another tab writes it. What storage throws; nothing has changed then.
	 */
	async remove(id: string): Promise<void> {
		await this.readOthers();
		const session = this.#find(id);
		await this.#refuseIfElsewhere(session);
		await session.retry();
		const { removeAssessment } = await import('$lib/storage/deleted');
		await removeAssessment(id);
		this.#removed = session.assessment;
		await this.readDeleted();
		this.#unstored.delete(id);
		await this.#drop(id);
		this.#tabs.tell({ kind: 'listed' });
	}

	/** Deletes for good what was deleted before. @throws What storage throws. */
	async forget(id: string): Promise<void> {
		const { forgetDeleted } = await import('$lib/storage/deleted');
		await forgetDeleted(id);
		if (this.#removed?.id === id) this.#removed = undefined;
		await this.readDeleted();
		this.#tabs.tell({ kind: 'listed' });
	}

	/** Reads what was deleted and can be brought back. */
	async readDeleted(): Promise<void> {
		if (!this.storageWorks) return;
		try {
			const { loadDeleted } = await import('$lib/storage/deleted');
			this.#deleted = await loadDeleted();
		} catch (problem) {
			console.error('could not read what was deleted', problem);
		}
	}

	/** Switches the language of the pages and keeps the choice. */
	async speak(chosen: Language): Promise<void> {
		language.use(chosen);
		await keepLanguage(chosen).catch((problem: unknown) => {
			// The pages have switched; only the next visit will open in the other language.
			console.error('could not keep the language', problem);
		});
	}

	/** From now on nothing can be changed here: the store has another form, for which this is too old. */
	#stopWriting(): void {
		this.#isOutdated = true;
		void this.#desk?.leave();
		this.#listed.forEach(({ session }) => session?.setFollowing(true));
	}

	#find(id: string): Session {
		const found = this.#listed.find((one) => one.id === id);
		if (!found) throw new RangeError(`there is no assessment ${id}`);
		return found.open();
	}

	#list(assessment: Assessment): Listed {
		return new Listed(assessment, (one) => {
			const session = new Session(
				one,
				(id, changes) => this.#save(id, changes),
				!this.#unstored.has(one.id)
			);
			session.setFollowing(this.#isOutdated);
			return session;
		});
	}

	async #readOthers(): Promise<void> {
		try {
			const { assessments, unreadable } = await loadOthers(this.#others);
			this.#others = [];
			this.#take(assessments);
			this.#unreadable = [...this.#unreadable, ...unreadable];
		} catch (problem) {
			// The next who wants them asks again.
			this.#reading = undefined;
			console.error('could not read the other assessments', problem);
		}
	}

	/** Lists assessments that are not listed yet; the latest changed come first. */
	#take(assessments: readonly Assessment[]): void {
		const known = new Set(this.#listed.map(({ id }) => id));
		const added = assessments.filter(({ id }) => !known.has(id)).map((one) => this.#list(one));
		if (added.length === 0) return;
		this.#listed = [...this.#listed, ...added].sort((one, other) =>
			other.assessment.changedAt.localeCompare(one.assessment.changedAt)
		);
	}

	#show(session: Session): void {
		this.#openId = session.id;
		if (this.#desk?.session === session) return;
		void this.#desk?.leave();
		session.setFollowing(this.#isOutdated);
		this.#desk = new Desk(session, this.#tabs, () => this.#reload(session));
	}

	async #save(id: string, changes: Changes): Promise<void> {
		if (this.#unstored.has(id)) {
			await addAssessment(this.#find(id).assessment);
			this.#unstored.delete(id);
			this.#tabs.tell({ kind: 'listed' });
			return;
		}
		// Whether this tab or another is the one that writes is known a moment after it was opened.
		if (this.#desk?.session.id === id) await this.#desk.known;
		await changeAssessment(id, changes);
		this.#tabs.tell({ kind: 'changed', id });
		if (changes.entries && Object.values(changes.entries).some((entry) => entry?.answer)) {
			void this.#askToKeep();
		}
	}

	/** Asks the browser once, when there is something worth keeping. */
	async #askToKeep(): Promise<void> {
		if (this.#persistence !== undefined) return;
		this.#persistence = 'cannotTell';
		this.#persistence = await askPersistence();
	}

	async #refuseIfElsewhere(session: Session): Promise<void> {
		const isHere = this.#desk?.session === session;
		const isElsewhere = isHere ? session.isFollowing : await isBeingWritten(session.id);
		if (isElsewhere) throw new InUseError(`${session.id} is being written in another tab`);
	}

	async #hear(news: News): Promise<void> {
		if (news.kind === 'listed') await this.#readList();
		if (news.kind !== 'changed') return;
		const listed = this.#listed.find(({ id }) => id === news.id);
		if (listed) await this.#reload(listed);
	}

	/** Shows what the disk holds of an assessment. */
	async #reload(shown: Pick<Listed, 'id' | 'show'>): Promise<void> {
		if (!this.storageWorks || this.#unstored.has(shown.id)) return;
		try {
			const stored = await loadAssessment(shown.id);
			if (stored) shown.show(stored);
		} catch (problem) {
			// That a newer version has the store is said on the page.
			if (troubleOf(problem) !== 'newer') {
				console.error('could not read what another tab has changed', problem);
			}
		}
	}

	/** Takes over which assessments there are. One with something unsaved stays. */
	async #readList(): Promise<void> {
		const { assessments } = await loadAll();
		const gone = this.#listed.filter(
			({ id, isUnsaved }) => !isUnsaved && !assessments.some((one) => one.id === id)
		);
		this.#take(assessments);
		for (const { id } of gone) await this.#drop(id);
	}

	async #drop(id: string): Promise<void> {
		this.#listed = this.#listed.filter((one) => one.id !== id);
		if (this.#openId !== id) return;
		await this.#desk?.leave();
		this.#desk = undefined;
		const next = this.#listed[0];
		if (next) await this.open(next.id);
		else this.#openId = undefined;
	}
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
