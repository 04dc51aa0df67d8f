import { createContext } from 'svelte';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import type { Language } from '$lib/data/language';
import { keepLanguage, openAssessment } from '$lib/storage/assessments/assessmentStore';
import { onOutdated } from '$lib/storage/database/ownDatabase';
import type { Deleted } from '$lib/storage/assessments/deleted';
import type { Generation } from '$lib/storage/assessments/generations';
import { loadAssessment, type UnreadableRecord } from '$lib/storage/assessments/loadAll';
import type { FirstFound } from '$lib/storage/assessments/loadFirst';
import { patienceMilliseconds, within } from '$lib/storage/database/patience';
import type { Persistence } from '$lib/storage/database/persistence';
import { connectTabs, type News, type Tabs } from '$lib/storage/tabs/tabs';
import { troubleOf, type Trouble } from '$lib/storage/database/trouble';
import { isBeingWritten } from '$lib/storage/tabs/writer';
import { DeletedOnes } from './deletedOnes.svelte';
import { Desk } from './desk';
import { Keeping } from './keeping.svelte';
import { language } from '$lib/wording/language';
import type { Listed } from './listed.svelte';
import { Session } from './session.svelte';
import { Shelf } from './shelf.svelte';
import { StoreState } from './storeState.svelte';

/** What the browser's storage gave at the start of the visit. */
export type Opened =
	{ status: 'works'; found: FirstFound } | { status: 'refused'; problem: unknown };

/** Thrown where an assessment is being written in another tab, and must not be touched from here. */
export class InUseError extends Error {
	override readonly name = 'InUseError';
}

/** All assessments of this browser, and the one that is open. */
export class Workspace {
	/** What there is to say about the copies, and about what does not answer. */
	readonly store: StoreState;
	/** Why IndexedDB did not let itself be read when the visit began, if it did not. */
	readonly storageTrouble: Trouble | undefined;
	readonly #shelf: Shelf;
	readonly #deleted = new DeletedOnes();
	#openId = $state<string>();
	#isOutdated = $state(false);
	readonly #keeping: Keeping;
	readonly #tabs: Tabs;
	/** The right to write the open assessment. */
	#desk: Desk | undefined;

	constructor(opened: Opened, tabs: Tabs = connectTabs()) {
		this.#tabs = tabs;
		this.storageTrouble = opened.status === 'works' ? undefined : troubleOf(opened.problem);
		const found = opened.status === 'works' ? opened.found : undefined;
		this.store = new StoreState(() => void this.#readAnew());
		this.#keeping = new Keeping(tabs, {
			assessmentOf: (id) => this.#shelf.open(id).assessment,
			all: () => this.assessments,
			known: (id) => (this.#desk?.session.id === id ? this.#desk.known : undefined)
		});
		this.#shelf = new Shelf(found, (one) => this.#begin(one));
		const open = this.#shelf.get(found?.openId ?? '') ?? this.#shelf.listed[0];
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
		return this.#openId === undefined ? undefined : this.#shelf.get(this.#openId)?.session;
	}

	/** Whether any assessment holds something that is not on the disk. */
	get hasUnsaved(): boolean {
		return this.#shelf.listed.some(({ isUnsaved }) => isUnsaved);
	}

	/** All assessments as they stand now, as far as they are read; see {@link readOthers}. */
	get assessments(): readonly Assessment[] {
		return this.#shelf.listed.map(({ assessment }) => assessment);
	}

	/** Records that are there and cannot be read, as far as they are known. */
	get unreadable(): readonly UnreadableRecord[] {
		return this.#shelf.unreadable;
	}

	/** Reads the assessments that the visit did not begin with, once. */
	readOthers(): Promise<void> {
		return this.#shelf.readOthers();
	}

	/** Whether a newer version of the product, in another tab, has taken the store over. */
	get isOutdated(): boolean {
		return this.#isOutdated;
	}

	/** What was deleted and can be brought back; see {@link readDeleted}. */
	get deleted(): readonly Deleted[] {
		return this.#deleted.all;
	}

	/** Whether the browser has promised to keep the store, where it was asked in this visit. */
	get persistence(): Persistence | undefined {
		return this.#keeping.persistence;
	}

	/** Writes whatever is not on the disk yet. @returns Whether all of it is now. */
	async flush(): Promise<boolean> {
		const unsaved = this.#shelf.listed.filter(({ isUnsaved }) => isUnsaved);
		await Promise.all(unsaved.map(({ session }) => session?.retry()));
		return !this.hasUnsaved;
	}

	/** Starts an empty assessment and opens it. */
	async create(title: string): Promise<void> {
		const { emptyAssessment } = await import('./newAssessment');
		await this.add(emptyAssessment(title));
	}

	/**
	 * Takes an assessment in beside the others and opens it. One whose id is there already, or among what
	 * was deleted, comes in as a copy: nothing is written over, and no two histories are mixed.
	 */
	async add(assessment: Assessment): Promise<void> {
		await this.readOthers();
		await this.readDeleted();
		const { id } = assessment;
		const isThere = this.#shelf.get(id) !== undefined || this.#deleted.of(id) !== undefined;
		const added = isThere ? { ...assessment, id: newId() } : assessment;
		this.#keeping.expect(added.id);
		const session = this.#shelf.add(added);
		// A refusal shows in the session's status, and the next change tries again.
		// A store that does not answer must not keep anyone from filling in.
		await within(session.retry(), patienceMilliseconds).catch(() => {});
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
		const session = this.#shelf.open(next.id);
		await this.#refuseIfElsewhere(session);
		if (!(await this.flush())) throw new RangeError(`${next.id} is not saved yet`);
		const { replaceAssessment } = await import('$lib/storage/assessments/replaceAssessment');
		const at = new Date().toISOString();
		await replaceAssessment(cause === 'putBack' ? { ...next, changedAt: at } : next, cause, at);
		await this.#reload(session);
		this.#tabs.tell({ kind: 'changed', id: next.id });
		await this.open(next.id);
	}

	/** The earlier states of an assessment, the latest first. @throws What storage throws. */
	async history(id: string): Promise<readonly Generation[]> {
		const { generationsOf } = await import('$lib/storage/assessments/generations');
		return this.storageWorks ? generationsOf(id) : [];
	}

	/** Opens the example, fetching it when it is wanted for the first time. */
	async tryExample(): Promise<void> {
		await this.readOthers();
		const there = this.assessments.find(({ example }) => example);
		if (there) return this.open(there.id);
		const { exampleAssessment } = await import('../cases/exampleAssessment');
		const now = new Date().toISOString();
		const id = newId();
		await this.add({ ...exampleAssessment, id, createdAt: now, changedAt: now });
	}

	/** Opens another assessment: what shows it as open is true for the next visit, too. */
	async open(id: string): Promise<void> {
		const session = this.#shelf.open(id);
		await this.#remember(id);
		this.#show(session);
	}

	async #remember(id: string): Promise<void> {
		await openAssessment(id).catch((problem: unknown) => {
			// It opens; only the next visit will open another one.
			console.error('could not remember which assessment is open', problem);
		});
	}

	/** Lets this tab write the open assessment in the place of the one that does. */
	async takeOver(): Promise<void> {
		await this.#desk?.takeOver();
	}

	/** What was deleted last in this visit; it can be brought back. */
	get removed(): Deleted | undefined {
		return this.#deleted.latest;
	}

	/** Copies an assessment for another year: the answers carried over, each to be confirmed. */
	async duplicate(id: string, title: string): Promise<void> {
		const { nextAssessment } = await import('./newAssessment');
		await this.add(nextAssessment(this.#shelf.open(id).assessment, title));
	}

	/** Puts an assessment out of the way, or back into the list. */
	archive(id: string, isArchived: boolean): void {
		this.#shelf.open(id).archive(isArchived);
	}

	/**
	 * Brings a deleted assessment back, with its history, and opens it where none is open.
	 *
	 * @param key The key of the deletion.
	 * @returns The id under which it is back.
	 * @throws What storage throws; nothing has changed then.
	 */
	async restore(key: string): Promise<string> {
		const id = await this.#deleted.giveBack(key);
		await this.#readList();
		this.#tabs.tell({ kind: 'listed' });
		if (!this.session) await this.open(id);
		return id;
	}

	/**
	 * Takes an assessment out of the list and opens the next, if there is one. It can be brought back.
	 *
	 * @throws InUseError if another tab writes it. What storage throws; nothing has changed then.
	 */
	async remove(id: string): Promise<void> {
		await this.readOthers();
		const session = this.#shelf.open(id);
		await this.#refuseIfElsewhere(session);
		await session.retry();
		await this.#deleted.take(id);
		await this.#drop(id);
		this.#tabs.tell({ kind: 'listed' });
	}

	/** Deletes for good what was deleted before. @throws What storage throws. */
	async forget(key: string): Promise<void> {
		await this.#deleted.forget(key);
		this.#tabs.tell({ kind: 'listed' });
	}

	/** Reads what was deleted and can be brought back. */
	async readDeleted(): Promise<void> {
		if (this.storageWorks) await this.#deleted.read();
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
		this.#shelf.listed.forEach(({ session }) => session?.setFollowing(true));
	}

	#begin(assessment: Assessment): Session {
		const session = new Session(
			assessment,
			(id, changes) => this.#keeping.save(id, changes),
			this.#keeping.isStored(assessment.id)
		);
		session.setFollowing(this.#isOutdated);
		return session;
	}

	#show(session: Session): void {
		this.#openId = session.id;
		if (this.#desk?.session === session) return;
		void this.#desk?.leave();
		session.setFollowing(this.#isOutdated);
		this.#desk = new Desk(session, this.#tabs, () => this.#reload(session));
	}

	async #refuseIfElsewhere(session: Session): Promise<void> {
		const isHere = this.#desk?.session === session;
		const isElsewhere = isHere ? session.isFollowing : await isBeingWritten(session.id);
		if (isElsewhere) throw new InUseError(`${session.id} is being written in another tab`);
	}

	async #hear(news: News): Promise<void> {
		if (news.kind === 'listed') await this.#readList();
		if (news.kind !== 'changed') return;
		const listed = this.#shelf.get(news.id);
		if (listed) await this.#reload(listed);
	}

	/** Shows what the disk holds of an assessment. */
	async #reload(shown: Pick<Listed, 'id' | 'show'>): Promise<void> {
		if (!this.storageWorks || !this.#keeping.isStored(shown.id)) return;
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
		for (const id of await this.#shelf.refresh()) await this.#drop(id);
	}

	/** Takes over what came back from a copy. */
	async #readAnew(): Promise<void> {
		await this.#readList();
		for (const shown of this.#shelf.listed) await this.#reload(shown);
	}

	async #drop(id: string): Promise<void> {
		this.#shelf.drop(id);
		if (this.#openId !== id) return;
		await this.#desk?.leave();
		this.#desk = undefined;
		const next = this.#shelf.listed[0];
		if (next) {
			// At once: there is nothing else to be shown meanwhile.
			this.#show(next.open());
			await this.#remember(next.id);
		} else this.#openId = undefined;
	}
}

export const [getWorkspace, setWorkspace] = createContext<Workspace>();
