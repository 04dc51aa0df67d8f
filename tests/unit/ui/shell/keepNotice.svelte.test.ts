import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Persistence } from '$lib/storage/database/persistence';
import KeepNotice from '$lib/ui/shell/KeepNotice.svelte';
import { mounted } from '../fields/mounted';

async function notice(isFirst: boolean, answer: Persistence = 'yes') {
	const done: string[] = [];
	const props = $state({
		persistence: undefined as Persistence | undefined,
		safetyHref: '/safety/',
		isFirst: () => {
			done.push('looked');
			return Promise.resolve(isFirst);
		},
		ask: () => {
			done.push('asked');
			return Promise.resolve(answer);
		}
	});
	const page = mounted(KeepNotice, props);
	const say = async (persistence: Persistence) => {
		props.persistence = persistence;
		await tick();
		await tick();
	};
	const press = async (name: string) => {
		const all = [...page.querySelectorAll('button')];
		all.find(({ textContent }) => textContent === name)?.click();
		await tick();
		await tick();
	};
	return { page, done, say, press };
}

describe('the notice before a browser asks the person', () => {
	it('says nothing before there is something to keep, or where it is kept already', async () => {
		const { page, done, say } = await notice(true);
		expect(page.textContent).toBe('');
		await say('yes');
		expect([page.textContent, done]).toEqual(['', []]);
	});

	it('says why first, and has the browser ask only when it is wanted', async () => {
		const { page, done, say, press } = await notice(true);
		await say('no');
		expect(page.textContent).toContain('ブラウザが回答を消すことがあります');
		expect(done).toEqual(['looked']);
		await press('ブラウザに頼む');
		expect(done).toEqual(['looked', 'asked']);
		expect(page.textContent).toContain('約束しました');
	});

	it('says so where the browser does not promise', async () => {
		const { page, say, press } = await notice(true, 'no');
		await say('no');
		await press('ブラウザに頼む');
		expect(page.textContent).toContain('ブラウザの約束は得られませんでした');
	});

	it('is gone after a refusal, and does not come back by itself', async () => {
		const { page, done, say, press } = await notice(true);
		await say('no');
		await press('今は頼まない');
		await say('cannotTell');
		await say('no');
		expect([page.textContent, done]).toEqual(['', ['looked']]);
	});

	it('is not shown a second time', async () => {
		const { page, say } = await notice(false);
		await say('no');
		expect(page.textContent).toBe('');
	});
});
