import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { generator } from '../../../../src/commands/bench/generator';
import type { Assessment } from '$lib/data/assessment';
import { newId } from '$lib/data/newId';
import { canonicalText } from '$lib/engine/answers/canonicalText';
import { readFile, writeFile } from '$lib/storage/files/assessmentFile';
import type { AssessmentLibrary } from '$lib/ui/state/assessmentLibrary.svelte';
import { assessment, choice } from '../../assessments';
import { settled } from './heldSaves';
import { isRefusal, tabsOfOneStore } from './tabsOfOneStore';

/** More, or others: `STORIES=3000 FROM=1000`. */
const stories = Number(process.env.STORIES ?? 40);
const from = Number(process.env.FROM ?? 1);
const steps = 12;
const items = ['2.8', '2.10', '4.6'];

let tabs: Awaited<ReturnType<typeof tabsOfOneStore>>;
let storage: typeof import('$lib/storage/assessments/trash') &
	typeof import('$lib/storage/assessments/loadAll') &
	typeof import('$lib/storage/assessments/revisions');

/** The notes in which it is told, by who wrote them, where an assessment has been. */
function wordsOf(state: Assessment | undefined): string[] {
	return Object.values(state?.entries ?? {}).flatMap(({ note }) => (note ? [note] : []));
}

async function recordsNow(): Promise<Map<string, string>> {
	const { assessments } = await storage.loadAll();
	return new Map(
		assessments.map((each) => [each.id, canonicalText({ ...each, place: undefined })])
	);
}

class Story {
	/** Words that a page has called saved, by the id under which. */
	readonly promised = new Map<string, string>();
	/** Words that may be in an assessment or its history. */
	readonly allowed = new Map<string, Set<string>>();
	readonly files: Assessment[] = [];
	readonly log: string[] = [];
	/** What each tab could not save, since another has deleted it, and saves once it is back. */
	readonly unsaved: string[][] = [[], []];
	libraries: AssessmentLibrary[] = [];
	#words = 0;
	readonly #random: () => number;

	readonly hasLocks: boolean;

	constructor(seed: number, hasLocks: boolean) {
		this.hasLocks = hasLocks;
		this.#random = generator(seed);
	}

	below(number: number): number {
		return Math.floor(this.#random() * number);
	}

	any<Value>(list: readonly Value[]): Value | undefined {
		return list[this.below(list.length)];
	}

	allow(id: string, words: Iterable<string>): void {
		this.allowed.set(id, new Set([...(this.allowed.get(id) ?? []), ...words]));
	}

	async #takeOver(library: AssessmentLibrary, tab: number): Promise<string[]> {
		this.log.push(`${tab} takes over`);
		let isDone = false;
		const taking = library.takeOver().finally(() => (isDone = true));
		// The other tab hears of it, and hands over what it has not saved.
		for (; !isDone; await settled()) tabs.deliver();
		await taking;
		return library.editor ? [library.editor.id] : [];
	}

	/** One thing that a person does. @returns The ids of the assessments that it may change. */
	async act(tab: number): Promise<string[]> {
		const library = this.libraries[tab]!;
		const { editor } = library;
		const kind = this.below(12);
		if (kind < 5 && editor?.isFollowing) return this.#takeOver(library, tab);
		const say = (what: string) => this.log.push(`${tab} ${what}`);
		if (kind < 4 && editor) {
			const item = this.any(items)!;
			const word = `${editor.id.slice(0, 4)} ${++this.#words}`;
			say(`edits ${word}`);
			const { answer } = editor.entry(item);
			const option = answer?.kind === 'choice' && answer.option === 'a' ? 'b' : 'a';
			this.allow(editor.id, [word]);
			editor.change(item, { answer: choice(option), note: word });
			await editor.retry();
			if (editor.status === 'saved') this.promised.set(word, editor.id);
			else this.unsaved[tab]!.push(editor.id);
			return [editor.id];
		}
		if (kind === 4 && editor) {
			say(`undoes in ${editor.id.slice(0, 4)}`);
			editor.undo();
			await editor.retry();
			if (editor.status !== 'saved') this.unsaved[tab]!.push(editor.id);
			return [editor.id];
		}
		if (kind === 5 && editor?.status === 'saved') {
			const read = readFile(writeFile(editor.assessment));
			if (read.status === 'refused') throw new Error(read.detail);
			say(`saves a file of ${editor.id.slice(0, 4)}`);
			this.files.push(read.assessment);
			return [];
		}
		if (kind === 6) {
			const file = this.any(this.files);
			if (!file) return [];
			say(`brings a file of ${file.id.slice(0, 4)} in`);
			await library.add(file);
			const { editor: added } = library;
			expect(added?.status, this.log.join('\n')).toBe('saved');
			this.allow(added?.id ?? '', wordsOf(file));
			return [];
		}
		if (kind === 7) {
			const file = this.any(
				this.files.filter(({ id }) => library.assessments.some((one) => one.id === id))
			);
			if (!file) return [];
			say(`replaces by a file of ${file.id.slice(0, 4)}`);
			await library.replace(file);
			return [file.id];
		}
		if (kind === 8) {
			await library.readOthers();
			const one = this.any(library.assessments);
			if (!one) return [];
			say(`deletes ${one.id.slice(0, 4)}`);
			await library.remove(one.id);
			return [one.id];
		}
		if (kind === 9) {
			await library.readDeleted();
			const deleted = this.any(library.deleted);
			if (!deleted) return [];
			say(`brings ${deleted.assessment.id.slice(0, 4)} back`);
			const id = await library.restore(deleted.key);
			this.allow(id, wordsOf(deleted.assessment));
			return [deleted.assessment.id === id ? id : ''];
		}
		if (kind === 10 && editor) {
			const state = this.any(await storage.revisionsOf(editor.id))?.state;
			if (!state) return [];
			say(`puts ${editor.id.slice(0, 4)} back`);
			await library.replace(state, 'putBack');
			return [editor.id];
		}
		// Nobody takes the right to write from a page that is loaded anew: Node has no pages.
		if (this.below(2) === 0 && !this.hasLocks) {
			say('loads the page anew');
			await library.flush();
			this.libraries[tab] = await tabs.visits[tab]!();
			this.unsaved[tab] = [];
			return [];
		}
		await library.readOthers();
		const one = this.any(library.assessments);
		if (one) await library.open(one.id);
		say(`opens ${one?.id.slice(0, 4)}`);
		return [];
	}
}

async function tell(seed: number, hasLocks: boolean): Promise<Story> {
	const story = new Story(seed, hasLocks);
	const first = assessment({ id: newId(), title: 'story' });
	story.libraries = [await tabs.visits[0]!(), await tabs.visits[1]!()];
	await story.libraries[0]!.add(first);
	story.allow(first.id, []);
	tabs.deliver();
	await settled();
	for (let step = 0; step < steps; step++) {
		const before = await recordsNow();
		// One after the other, or both at once.
		const acting = story.below(3) === 0 ? [0, 1] : [story.below(2)];
		const late = acting.flatMap((tab) => story.unsaved[tab]!);
		const changed = await Promise.all(
			acting.map((tab) =>
				story.act(tab).catch((problem: unknown) => {
					if (!isRefusal(problem)) throw problem;
					story.log.push(`${tab} is refused: ${String(problem)}`);
					return [];
				})
			)
		);
		const after = await recordsNow();
		for (const [id, text] of before) {
			if ([...changed.flat(), ...late].includes(id)) continue;
			expect(after.get(id) ?? 'gone', `${id} after\n${story.log.join('\n')}`).toBe(text);
		}
		// News may be slow.
		if (story.below(4) > 0) tabs.deliver();
		await settled();
	}
	return story;
}

describe.each([
	['over plain http, where each of them writes', false],
	['of which one has the right to write', true]
])(`${stories} random stories of two tabs %s`, (_, hasLocks) => {
	beforeAll(async () => {
		tabs = await tabsOfOneStore(2, hasLocks);
		// The program of the tab that came last.
		storage = {
			...(await import('$lib/storage/assessments/trash')),
			...(await import('$lib/storage/assessments/loadAll')),
			...(await import('$lib/storage/assessments/revisions'))
		};
	});

	afterAll(() => vi.unstubAllGlobals());

	it('lose nothing that was called saved, and mix no two histories', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => {});
		for (let seed = from; seed < from + stories; seed++) {
			const story = await tell(seed, hasLocks);
			for (const { key, assessment: deleted } of await storage.loadTrash()) {
				story.allow(await storage.restoreDeleted(key), wordsOf(deleted));
			}
			const found = new Set<string>();
			const { assessments } = await storage.loadAll();
			for (const each of assessments) {
				const states = (await storage.revisionsOf(each.id)).map(({ state }) => state);
				const words = [each, ...states].flatMap(wordsOf);
				const strange = words.filter((word) => !story.allowed.get(each.id)?.has(word));
				expect(strange, `in ${each.id} after\n${story.log.join('\n')}`).toEqual([]);
				words.forEach((word) => found.add(word));
			}
			const lost = [...story.promised.keys()].filter((word) => !found.has(word));
			expect(lost, `lost after\n${story.log.join('\n')}`).toEqual([]);
			for (const { id } of assessments) {
				const key = await storage.removeAssessment(id);
				if (key) await storage.forgetDeleted(key);
			}
		}
	});
});
