import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Task } from '$lib/data/plan';
import { items } from '$lib/data/survey/items';
import { outlines } from '$lib/data/survey/outlines';
import { canonicalText } from '$lib/engine/answers/canonicalText';
import { fileNameOf, writeFile } from '$lib/storage/files/assessmentFile';
import { withChanges } from '$lib/storage/assessments/changes';
import { fits } from '$lib/storage/assessments/fits';
import { openBytes } from '$lib/storage/files/openFile';
import { scrubbed } from '$lib/storage/files/scrubbed';
import { emptyAssessment } from '$lib/ui/state/emptyAssessment';
import { nextAssessment } from '$lib/ui/state/nextAssessment';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { anyDay, anyText } from './hostileText';

const id = '00000000-0000-4000-8000-000000000001';
const anyItem = fc.constantFrom(...items.map((item) => item.id), '9.9', 'x');
const letter = fc.constantFrom('a', 'b', 'e', 'z', 'A', '');
const anyNumber = fc.oneof(fc.integer(), fc.double(), fc.constantFrom(NaN, -0, 2 ** 53));

const anyAnswer = fc.oneof(
	fc.record({ kind: fc.constant('choice'), option: letter }),
	fc.record({ kind: fc.constant('choices'), options: fc.array(letter, { maxLength: 4 }) }),
	fc.record({ kind: fc.constant('month'), year: anyNumber, month: anyNumber }),
	fc.record({ kind: fc.constant('people'), people: anyNumber }),
	fc.record({
		kind: fc.constant('services'),
		provisions: fc.dictionary(letter, fc.constantFrom('inHouse', 'half', 'none'))
	}),
	fc.constant({ kind: 'dontKnow' }),
	fc.constant(undefined)
) as fc.Arbitrary<Answer | undefined>;

const anyPart = fc.record(
	{
		answer: anyAnswer,
		typed: fc.dictionary(fc.constantFrom('month', 'people', 'x'), anyText, { maxKeys: 2 }),
		other: anyText,
		reason: anyText,
		note: anyText,
		evidence: anyText,
		askWhom: anyText,
		askBy: anyDay,
		target: fc.record({ answer: anyAnswer, by: anyDay }, { requiredKeys: ['answer'] })
	},
	{ requiredKeys: [] }
) as fc.Arbitrary<Partial<Entry>>;

const anyTask = fc.record(
	{
		text: anyText,
		owner: anyText,
		due: anyDay,
		state: fc.constantFrom('open', 'done', 'lost'),
		effort: fc.constantFrom('small', 'large', 'huge'),
		item: anyItem,
		criterion: fc.constantFrom('1.1', '7.1'),
		createdAt: fc.constantFrom('2026-04-01T00:00:00.000Z', 'yesterday')
	},
	{ requiredKeys: ['text', 'state', 'createdAt'] }
) as fc.Arbitrary<Task>;

const anyTaskId = fc.constantFrom(id, '00000000-0000-4000-8000-000000000002', 'no-id');

/** Something that a page does. */
const anyDeed = fc.oneof(
	fc.tuple(anyItem, anyPart).map(
		([item, part]) =>
			(one: AssessmentEditor) =>
				one.change(item, part)
	),
	fc.tuple(anyTaskId, anyTask).map(
		([task, as]) =>
			(one: AssessmentEditor) =>
				one.changeTask(task, as)
	),
	anyText.map((title) => (one: AssessmentEditor) => one.rename({ title })),
	anyText.map((organisation) => (one: AssessmentEditor) => one.rename({ organisation })),
	fc.constant((one: AssessmentEditor) => one.undo()),
	fc.boolean().map((isArchived) => (one: AssessmentEditor) => one.archive(isArchived))
);

function readBack(assessment: Assessment): Assessment {
	const opened = openBytes(new TextEncoder().encode(writeFile(assessment)));
	if (opened.status === 'refused') throw new Error(`${opened.reason}: ${opened.detail}`);
	return opened.assessment;
}

const text = (assessment: Assessment) => canonicalText(assessment);

describe('whatever is entered', () => {
	it('the file that is handed out is read again, and all that fits is saved', async () => {
		const deeds = fc.array(anyDeed, { minLength: 1, maxLength: 12 });
		await fc.assert(
			fc.asyncProperty(anyText, deeds, async (title, all) => {
				const made = emptyAssessment(title);
				let stored = made;
				const editor = new AssessmentEditor(made, (_, changes) => {
					const next = withChanges(stored, changes);
					if (!fits(next)) return Promise.reject(new Error('it does not fit'));
					stored = next;
					return Promise.resolve();
				});

				for (const deed of all) deed(editor);
				await editor.retry();

				expect(editor.status).toBe('saved');
				expect(text(stored)).toBe(text(editor.assessment));
				for (const one of [
					editor.assessment,
					nextAssessment(editor.assessment, `${editor.title}（続き）`),
					scrubbed(editor.assessment, id, 'copy', outlines)
				]) {
					expect(text(readBack(one))).toBe(text(one));
					const name = `${fileNameOf(one, new Date())}.age`;
					expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
				}
			}),
			{ numRuns: 150 }
		);
	});
});

describe('what fits no assessment', () => {
	it('is held back and named, while everything else of the same item is saved', async () => {
		const saved: unknown[] = [];
		const editor = new AssessmentEditor(emptyAssessment('2026年度'), (_, changes) => {
			saved.push(changes.entries);
			return Promise.resolve();
		});

		const by = '20270-04-01';
		editor.change('2.8', {
			note: '確認中',
			target: { answer: { kind: 'choice', option: 'a' }, by }
		});
		editor.change('2.8', { answer: { kind: 'choice', option: 'b' } });
		await editor.retry();

		expect(editor.status).toBe('saved');
		expect(editor.heldBack.items).toEqual(['2.8']);
		expect(editor.entry('2.8').target?.by).toBe(by);
		expect(saved.at(-1)).toEqual({
			'2.8': { answer: { kind: 'choice', option: 'b' }, note: '確認中' }
		});

		editor.change('2.8', {
			target: { answer: { kind: 'choice', option: 'a' }, by: '2027-04-01' }
		});
		expect(editor.heldBack.isEmpty).toBe(true);
		expect(editor.assessment.entries['2.8']?.target?.by).toBe('2027-04-01');
	});
});

describe('more than a file can bring back', () => {
	it('is held back, and the file of what there is by then is read', () => {
		const editor = new AssessmentEditor(emptyAssessment('2026年度'), () => Promise.resolve());
		// Each letter takes six in the file.
		const words = '\u0001'.repeat(4000);
		const fields = ['other', 'reason', 'note', 'evidence', 'askWhom'] as const;
		for (const { id } of items) {
			editor.change(id, Object.fromEntries(fields.map((field) => [field, words])));
		}
		const owner = '\u0001'.repeat(200);
		const createdAt = '2026-04-01T00:00:00.000Z';
		for (let count = 0; count < 1000; count++) {
			const taskId = `00000000-0000-4000-8000-${String(count).padStart(12, '0')}`;
			editor.changeTask(taskId, { text: '\u0001'.repeat(400), owner, state: 'open', createdAt });
		}

		expect(editor.heldBack.isEmpty).toBe(false);
		expect(text(readBack(editor.assessment))).toBe(text(editor.assessment));
		const next = nextAssessment(editor.assessment, '2027年度');
		expect(text(readBack(next))).toBe(text(next));

		// What makes it smaller is taken, and what comes in its place.
		editor.change('2.8', { note: undefined, other: undefined });
		editor.change('2.8', { evidence: '規程集' });
		expect(editor.entry('2.8').evidence).toBe('規程集');
	});
});
