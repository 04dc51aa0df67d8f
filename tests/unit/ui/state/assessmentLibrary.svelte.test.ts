import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Assessment } from '$lib/data/assessment';
import { StorageError } from '$lib/storage/database/storageError';
import { assessment } from '../../assessments';
import { eventually } from '../../eventually';
import { otherTabs, ownPage } from './ownPage';

const older = assessment({ title: '前年度', changedAt: '2025-04-02T09:30:00.000Z' });
const newer = assessment({ id: '5f2c1d1e-3b9a-4c53-9a52-0d6f4f2b8a11', title: '今年度' });

let page: Awaited<ReturnType<typeof ownPage>>;
let tabs: ReturnType<typeof otherTabs>;

beforeEach(async () => {
	page = await ownPage();
	tabs = otherTabs();
});

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

type Library = InstanceType<typeof page.AssessmentLibrary>;
const titles = ({ assessments }: Library) => assessments.map(({ title }) => title);

/** A visit to a store that holds these; the last of them was open. */
async function visit(...stored: Assessment[]): Promise<Library> {
	for (const each of stored) await page.addAssessment(each);
	const found = await page.loadFirst();
	return new page.AssessmentLibrary({ status: 'works', found }, tabs.tabSync);
}

describe('a visit', () => {
	it('opens what was open last, not what was changed last', async () => {
		const library = await visit(newer, older);
		expect(library.storageWorks).toBe(true);
		expect(library.storageError).toBeUndefined();
		expect(library.editor?.title).toBe('前年度');
		await library.readOthers();
		expect(titles(library)).toEqual(['今年度', '前年度']);
	});

	it('opens the latest where none was open', async () => {
		for (const each of [older, newer]) await page.addAssessment(each);
		await page.openAssessment('gone');
		expect((await visit()).editor?.title).toBe('今年度');
	});

	it('goes on without a store that refuses, and says why', async () => {
		const problem = new StorageError('blocked', 'x');
		const { AssessmentLibrary } = page;
		const library = new AssessmentLibrary({ status: 'refused', problem }, tabs.tabSync);
		expect(library.storageWorks).toBe(false);
		expect(library.storageError).toBe('refused');
		expect(library.editor).toBeUndefined();
		expect(await page.readHistory(library, older.id)).toEqual([]);
	});
});

describe('opening', () => {
	it('is remembered for the next visit', async () => {
		const library = await visit(older, newer);
		await library.readOthers();
		await library.open(older.id);
		expect(library.editor?.id).toBe(older.id);
		expect((await page.loadFirst()).openId).toBe(older.id);
	});

	it('a new one stores it, and other tabs hear of it', async () => {
		const library = await visit(older);
		await library.create('来年度');
		expect(library.editor?.title).toBe('来年度');
		expect(library.hasUnsaved).toBe(false);
		expect((await page.loadAll()).assessments.map(({ title }) => title)).toEqual([
			'来年度',
			'前年度'
		]);
		expect(tabs.told).toContainEqual({ kind: 'listed' });
	});

	it('a file of an assessment that is here leaves that one as it is', async () => {
		const library = await visit(older);
		await library.add({ ...older, title: 'ファイルから' });
		expect(titles(library).sort()).toEqual(['ファイルから', '前年度']);
		expect(library.editor?.title).toBe('ファイルから');
		expect(library.editor?.id).not.toBe(older.id);
	});
});

describe('saving', () => {
	it('brings whatever is unsaved onto the disk, and says whether it is there', async () => {
		const library = await visit(older, newer);
		library.editor?.rename({ title: '直した' });
		expect(library.hasUnsaved).toBe(true);
		expect(await library.flush()).toBe(true);
		expect((await page.loadAssessment(newer.id))?.title).toBe('直した');
	});
});

describe('another state in the place of an assessment', () => {
	it('is shown, stored and told, and what it replaces stays in the history', async () => {
		const library = await visit(older, newer);
		await library.readOthers();
		library.editor?.rename({ title: '直した' });
		await library.replace({ ...older, title: 'ファイルから' });

		expect(library.editor?.title).toBe('ファイルから');
		expect((await page.loadAssessment(older.id))?.changedAt).toBe(older.changedAt);
		expect((await page.loadAssessment(newer.id))?.title).toBe('直した');
		expect(tabs.told).toContainEqual({ kind: 'changed', id: older.id });
		const [revision] = await page.readHistory(library, older.id);
		expect(revision?.state).toEqual(older);
	});

	it('counts as changed now when an earlier one is put back', async () => {
		const library = await visit(older);
		await library.replace(older, 'putBack');
		expect((library.assessments[0]?.changedAt ?? '') > older.changedAt).toBe(true);
		const [revision] = await page.readHistory(library, older.id);
		expect(revision?.cause).toBe('putBack');
	});

	it('is refused while another tab writes it', async () => {
		const library = await visit(older);
		library.editor?.setFollowing(true);
		const refused = { name: 'InUseError' };
		await expect(library.replace({ ...older, title: 'x' })).rejects.toMatchObject(refused);
		await expect(library.remove(older.id)).rejects.toMatchObject(refused);
		expect((await page.loadAll()).assessments).toEqual([older]);
	});
});

describe('deleting', () => {
	it('opens the next, for the next visit too, with what was unsaved kept', async () => {
		const library = await visit(older, newer);
		library.editor?.rename({ title: '直した' });
		await library.remove(newer.id);
		expect(library.editor?.id).toBe(older.id);
		expect((await page.loadFirst()).openId).toBe(older.id);
		expect(library.removed?.assessment.title).toBe('直した');
		expect(tabs.told.at(-1)).toEqual({ kind: 'listed' });
	});

	it('another one leaves open what is open', async () => {
		const library = await visit(older, newer);
		await library.readOthers();
		const { editor } = library;
		await library.remove(older.id);
		expect(library.editor).toBe(editor);
		await library.restore(library.removed?.key ?? '');
		expect(library.editor).toBe(editor);
		expect(titles(library)).toEqual(['今年度', '前年度']);
	});

	it('the last leaves nothing open, and bringing it back opens it', async () => {
		const library = await visit(older);
		await library.remove(older.id);
		expect(library.editor).toBeUndefined();
		expect(library.assessments).toEqual([]);
		await library.restore(library.removed?.key ?? '');
		expect(library.editor?.id).toBe(older.id);
	});
});

describe('what another tab tells', () => {
	it('of a change is shown', async () => {
		const library = await visit(older);
		await page.changeAssessment(older.id, { title: '別のタブで' });
		tabs.say({ kind: 'changed', id: older.id });
		await eventually(() => expect(library.editor?.title).toBe('別のタブで'));
	});

	it('of the list is shown', async () => {
		const library = await visit(older);
		await page.addAssessment(newer);
		tabs.say({ kind: 'listed' });
		await eventually(() => expect(titles(library)).toEqual(['今年度', '前年度']));
	});
});

describe('a store that came back from a copy', () => {
	it('is shown anew', async () => {
		const library = await visit(older);
		await page.changeAssessment(older.id, { title: '戻った' });
		await page.addAssessment(newer);
		page.tellStoreNews('restored');
		await eventually(() => expect(titles(library)).toEqual(['今年度', '戻った']));
	});
});
