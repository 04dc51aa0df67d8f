import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import type { News, TabSync } from '$lib/storage/tabs/tabSync';

/** A page with a store of its own, so that what it has seen is nothing to the pages of other tests. */
export async function ownPage() {
	vi.resetModules();
	const factory = new IDBFactory();
	vi.stubGlobal('indexedDB', factory);
	vi.stubGlobal('IDBKeyRange', IDBKeyRange);
	const { AssessmentEditor } = await import('$lib/ui/state/assessmentEditor.svelte');
	return {
		AssessmentEditor,
		...(await import('$lib/storage/assessments/assessmentStore')),
		...(await import('$lib/storage/assessments/changeAssessment')),
		...(await import('$lib/storage/assessments/loadAll')),
		...(await import('$lib/storage/assessments/loadFirst')),
		...(await import('$lib/storage/database/database')),
		...(await import('$lib/storage/database/keys')),
		...(await import('$lib/storage/database/storeNews')),
		...(await import('$lib/ui/state/assessmentLibrary.svelte')),
		...(await import('$lib/ui/state/assessmentList.svelte')),
		...(await import('$lib/ui/state/assessmentRepository.svelte')),
		...(await import('$lib/ui/state/readHistory')),
		/** An editor that saves at once, or never. */
		begin: (save: () => Promise<void>) => (one: Assessment) => new AssessmentEditor(one, save),
		empty: () => emptied(factory)
	};
}

/** The other tabs, as one tab sees them: what it tells, and what it is told. */
export function otherTabs() {
	const told: News[] = [];
	const hearing = new Set<(news: News) => void>();
	const tabSync: TabSync = {
		tell: (news) => void told.push(news),
		listen: (hear) => {
			hearing.add(hear);
			return () => hearing.delete(hear);
		}
	};
	return { tabSync, told, say: (news: News) => hearing.forEach((hear) => hear(news)) };
}

/** Takes everything out of the store, as a browser does that makes room. */
function emptied(factory: IDBFactory): Promise<void> {
	return new Promise((resolve) => {
		const request = factory.open('csirt-self-assessment', 2);
		request.onsuccess = () => {
			const database = request.result;
			const transaction = database.transaction(['records', 'journal'], 'readwrite');
			transaction.objectStore('records').clear();
			transaction.objectStore('journal').clear();
			transaction.oncomplete = () => resolve(database.close());
		};
	});
}
