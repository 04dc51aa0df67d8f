import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { assessment, choice } from '../../assessments';
import { eventually } from '../../eventually';
import { otherTabs, ownPage } from './ownPage';

const one = assessment({ title: '一つ目' });
const two = assessment({ id: '5f2c1d1e-3b9a-4c53-9a52-0d6f4f2b8a11', title: '二つ目' });

let page: Awaited<ReturnType<typeof ownPage>>;
let tabs: ReturnType<typeof otherTabs>;
let known: Promise<void> | undefined;

beforeEach(async () => {
	page = await ownPage();
	tabs = otherTabs();
	known = undefined;
});

afterEach(() => vi.unstubAllGlobals());

function repositoryOf(...shown: Assessment[]) {
	return new page.AssessmentRepository(tabs.tabSync, {
		assessmentOf: (id) => shown.find((each) => each.id === id) ?? one,
		all: () => shown,
		known: () => known,
		isTaken: () => false,
		reload: () => {}
	});
}

/** A repository of assessments that are on the disk. */
async function stored(...shown: Assessment[]) {
	for (const each of shown) await page.addAssessment(each);
	return repositoryOf(...shown);
}

describe('the way of an assessment onto the disk', () => {
	it('is whole at first and by its changes then, and other tabs hear which', async () => {
		const repository = repositoryOf(one);
		repository.expect(one.id);
		expect(repository.isStored(one.id)).toBe(false);

		await repository.save(one.id, {});
		expect(await page.loadAssessment(one.id)).toEqual(one);
		expect(repository.isStored(one.id)).toBe(true);
		expect(tabs.told).toEqual([{ kind: 'listed' }]);

		await repository.save(one.id, { title: '別の名前' });
		expect(await page.loadAssessment(one.id)).toEqual({ ...one, title: '別の名前' });
		expect(tabs.told).toEqual([{ kind: 'listed' }, { kind: 'changed', id: one.id }]);
	});

	it('begins when it is known which tab writes', async () => {
		const repository = await stored(one);
		let tell = () => {};
		known = new Promise((resolve) => (tell = resolve));
		const saved = repository.save(one.id, { title: '別の名前' });
		// What was asked for later has come, so that a write would have been there by now.
		for (let turn = 0; turn < 3; turn++) await page.keepLanguage('ja');
		expect((await page.loadAssessment(one.id))?.title).toBe('一つ目');
		tell();
		await saved;
		expect((await page.loadAssessment(one.id))?.title).toBe('別の名前');
	});

	it('ends where another tab has deleted it: it does not come back by itself', async () => {
		const repository = await stored(two);
		await expect(repository.save(one.id, { title: 'x' })).rejects.toThrow('there is no assessment');
		expect((await page.loadAll()).assessments).toEqual([two]);
		expect(tabs.told).toEqual([]);
	});

	it('is taken whole, for each one, where the store was emptied under the page', async () => {
		const repository = await stored(one, two);
		await page.empty();
		await repository.save(one.id, { title: 'x' });
		expect((await page.loadAll()).assessments.map(({ id }) => id).sort()).toEqual([one.id, two.id]);
		expect(tabs.told).toEqual([{ kind: 'listed' }, { kind: 'changed', id: one.id }]);

		// Once that is done, what fails stays a failure.
		expect(page.wasEmptied()).toBe(false);
		const unfit = { title: 'x'.repeat(1000) };
		await expect(repository.save(one.id, unfit)).rejects.toThrow(/title/);
	});
});

describe('the browser', () => {
	/** A browser that is asked to keep the store. @returns How often, and what lets it answer. */
	function asked() {
		let answer = () => {};
		const persisted = vi.fn(() => new Promise((resolve) => (answer = () => resolve(false))));
		const persist = vi.fn(() => Promise.resolve(true));
		vi.stubGlobal('navigator', { storage: { persisted, persist } });
		return { persisted, persist, answer: () => answer() };
	}

	it('is asked once to keep the store, when there is an answer in it', async () => {
		const browser = asked();
		const repository = await stored(one);
		await repository.save(one.id, { entries: { '1.1': { note: '確認中' } } });
		expect(browser.persisted).not.toHaveBeenCalled();
		expect(repository.persistence).toBeUndefined();

		const answered = { answer: choice('a') };
		await repository.save(one.id, { entries: { '2.13': answered, '2.11': undefined } });
		expect(browser.persisted).toHaveBeenCalledOnce();
		await repository.save(one.id, { entries: { '2.11': answered } });
		expect(browser.persisted).toHaveBeenCalledOnce();

		browser.answer();
		await eventually(() => expect(repository.persistence).toBe('yes'));
		await repository.save(one.id, { entries: { '2.13': answered } });
		expect(browser.persist).toHaveBeenCalledOnce();
		expect(browser.persisted).toHaveBeenCalledOnce();
	});
});
