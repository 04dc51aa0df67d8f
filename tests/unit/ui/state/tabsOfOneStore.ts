import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import { MadeLocks } from './madeLocks';
import type { News, TabSync } from '$lib/storage/tabs/tabSync';

/**
 * Tabs of one browser, each with its own program, on one store.
 *
 * @param hasLocks Without Web Locks, as over plain http, each tab writes.
 */
export async function tabsOfOneStore(count: number, hasLocks: boolean) {
	vi.stubGlobal('indexedDB', new IDBFactory());
	vi.stubGlobal('IDBKeyRange', IDBKeyRange);
	vi.stubGlobal('navigator', hasLocks ? { locks: new MadeLocks() } : {});
	const hearing = new Map<number, Set<(news: News) => void>>();
	/** What was told and is not heard yet. */
	let underWay: (() => void)[] = [];

	const tabSyncOf = (tab: number): TabSync => ({
		tell: (news) => {
			for (const [other, listeners] of hearing) {
				if (other !== tab) underWay.push(() => listeners.forEach((hear) => hear(news)));
			}
		},
		listen: (hear) => {
			hearing.get(tab)?.add(hear);
			return () => hearing.get(tab)?.delete(hear);
		}
	});

	async function program(tab: number) {
		vi.resetModules();
		const { AssessmentLibrary } = await import('$lib/ui/state/assessmentLibrary.svelte');
		const { loadFirst } = await import('$lib/storage/assessments/loadFirst');
		/** The page anew: it has heard nothing, and what it was told before is lost. */
		return async () => {
			hearing.set(tab, new Set());
			return new AssessmentLibrary({ status: 'works', found: await loadFirst() }, tabSyncOf(tab));
		};
	}
	const visits = [];
	for (let tab = 0; tab < count; tab++) visits.push(await program(tab));

	return {
		visits,
		/** Lets all tabs hear what was told until now. */
		deliver: () => {
			const now = underWay;
			underWay = [];
			now.forEach((hear) => hear());
		}
	};
}

/** What a page may say to somebody instead of doing what it was asked. */
export function isRefusal(problem: unknown): boolean {
	const { name, message } = problem as Error;
	return (
		name === 'InUseError' ||
		/is no deletion|there is no assessment|is not saved yet|is not what is stored/.test(message)
	);
}
