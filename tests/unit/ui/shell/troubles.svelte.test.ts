import { flushSync } from 'svelte';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { StorageError, type StorageErrorCode } from '$lib/storage/database/storageError';
import Troubles from '$lib/ui/shell/Troubles.svelte';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import type { AssessmentLibrary } from '$lib/ui/state/assessmentLibrary.svelte';
import type { StoreState } from '$lib/ui/state/storeState.svelte';
import { followLanguage } from '$lib/ui/state/languageCell.svelte';
import { language } from '$lib/wording/language';
import { assessment, choice } from '../../assessments';
import { mounted } from '../fields/mounted';

beforeAll(followLanguage);
afterEach(() => {
	language.use('ja');
	vi.restoreAllMocks();
});

const editorThat = (save: () => Promise<void>) => new AssessmentEditor(assessment(), save);
const willing = () => Promise.resolve();

/** What a page says in both languages when its store has told this. */
function said(store: Partial<StoreState>, editor = editorThat(willing)) {
	const library = { editor, store, storageWorks: true, unreadable: [] } as unknown;
	const page = mounted(Troubles, { library: library as AssessmentLibrary, filesHref: '/files/' });
	const now = (tongue: 'ja' | 'en') => {
		language.use(tongue);
		flushSync();
		const messages = [...page.querySelectorAll('.message > p, p.message')];
		const buttons = [...page.querySelectorAll('button')];
		const first = (texts: Element[]) => texts.map(({ textContent }) => textContent?.trim());
		return { text: first(messages)[0], buttons: first(buttons) };
	};
	return [now('ja'), now('en')] as const;
}

const file = ['回答をファイルに保存する', 'Save the answers as a file'] as const;

describe('what the store has told is on the page, in either language', () => {
	it.each<[Partial<StoreState>, RegExp, RegExp, boolean]>([
		[{ isRestored: true }, /からすべての回答を復元しました/, /all answers were restored/, false],
		[{ isRestoredInPart: true }, /途中までの回答です/, /as they were some time ago/, false],
		[{ isLost: true }, /控えも読み取れませんでした/, /their copy cannot be read/, false],
		[{ isCopyLost: true }, /控えの1つを失って/, /lost one of the copies/, false],
		[{ isForgottenKept: true }, /まだ消せていません/, /could not yet be removed/, false],
		[{ isEmptied: true }, /もう一度すべて保存します/, /being stored again/, true],
		[{ isAlone: true }, /1か所にしか保存できていません/, /in one place only/, true],
		[
			{ waitsFor: 'store' },
			/保存領域からの応答を待って/,
			/Waiting for the browser’s storage/,
			true
		],
		[{ waitsFor: 'turn' }, /別のタブでの保存が終わる/, /Waiting for another tab/, true],
		[{ waitsFor: 'copy' }, /2つ目の控えからの応答/, /Waiting for the second copy/, true],
		[{ waitsFor: 'page' }, /ページの読み込みを待って/, /Waiting for the page/, true]
	])('%j', (store, ja, en, offersFile) => {
		const [japanese, english] = said(store);
		expect(japanese.text).toMatch(ja);
		expect(english.text).toMatch(en);
		expect(japanese.buttons).toEqual(offersFile ? [file[0]] : []);
		expect(english.buttons).toEqual(offersFile ? [file[1]] : []);
	});

	it('and nothing is, as long as all is well', () => {
		for (const { text, buttons } of said({})) expect([text, buttons]).toEqual([undefined, []]);
	});
});

describe('why a save has failed is on the page, with the file at hand', () => {
	it.each<[StorageErrorCode, RegExp, RegExp, boolean]>([
		['refused', /もう一度お試しください/, /then try again/, true],
		['full', /空き容量が足りない/, /not enough space/, true],
		['blocked', /古い版のまま開いている/, /open in an old version/, true],
		['silent', /応答がないため/, /does not respond/, true],
		// Trying again would not help: the file brings it back.
		['gone', /別のタブで削除された/, /deleted in another tab/, false]
	])('%s', async (code, ja, en, mayTry) => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		const editor = editorThat(() => Promise.reject(new StorageError(code, 'x')));
		editor.change('2.8', { answer: choice('a') });
		await editor.retry();
		const [japanese, english] = said({}, editor);
		expect(japanese.text).toMatch(ja);
		expect(english.text).toMatch(en);
		expect(japanese.buttons).toEqual([file[0], ...(mayTry ? ['もう一度保存する'] : [])]);
		expect(english.buttons).toEqual([file[1], ...(mayTry ? ['Try to save again'] : [])]);
	});
});

it('what fits no assessment is named, wherever it was entered', async () => {
	const editor = editorThat(willing);
	const [by, createdAt] = ['20270-04-01', '2026-04-01T00:00:00.000Z'];
	editor.rename({ title: 'x'.repeat(201), asOf: by });
	editor.change('2.8', { target: { answer: choice('a'), by } });
	const taskId = '00000000-0000-4000-8000-000000000001';
	editor.changeTask(taskId, { text: 'x', state: 'open', due: by, createdAt });
	await editor.retry();
	expect(editor.status).toBe('saved');
	const [japanese, english] = said({}, editor);
	expect(japanese.text).toContain(
		'アセスメントの名称、評価基準日、設問 2.8、アクションプラン。ほかはすべて保存しました。'
	);
	expect(english.text).toContain(
		'the name of the assessment, the “as of” date, item 2.8, the action plan. Everything else is saved.'
	);
});
