import fc from 'fast-check';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/data/answer';
import type { Task } from '$lib/data/plan';
import { itemsById } from '$lib/data/survey/items';
import NoteFields from '$lib/ui/form/NoteFields.svelte';
import OtherText from '$lib/ui/form/OtherText.svelte';
import SectionList from '$lib/ui/form/SectionList.svelte';
import TypedItem from '$lib/ui/form/TypedItem.svelte';
import WithoutFields from '$lib/ui/form/WithoutFields.svelte';
import { emptyAssessment } from '$lib/ui/state/emptyAssessment';
import TaskFields from '$lib/ui/plan/TaskFields.svelte';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { anyDay, anyText } from '../state/hostileText';
import { mounted, typeInto } from './mounted';

const taskId = '00000000-0000-4000-8000-000000000001';
const hrefOf = () => '/';

/** Every page field of an assessment, and what it changes. */
function everyField(editor: AssessmentEditor): HTMLElement[] {
	const change = (id: string) => (part: Partial<Entry>) => editor.change(id, part);
	const entry = (id: string) => ({
		get entry() {
			return editor.entry(id);
		}
	});
	const item = (id: string) => itemsById.get(id) as never;
	const typed = (id: string) =>
		mounted(TypedItem, {
			item: item(id),
			get entry() {
				return editor.entry(id);
			},
			isChecked: true,
			onchange: change(id)
		});
	return [
		typed('1.5'),
		typed('3.2'),
		mounted(NoteFields, { item: item('3.3'), ...entry('3.3'), onchange: change('3.3') }),
		mounted(NoteFields, { item: item('2.13'), ...entry('2.13'), onchange: change('2.13') }),
		mounted(WithoutFields, { entry: editor.entry('4.6'), onchange: change('4.6') }),
		mounted(OtherText, { text: '', onchange: change('2.1') }),
		mounted(SectionList, {
			editor,
			pageHref: hrefOf,
			checkHref: hrefOf,
			askHref: '/',
			blankHref: '/',
			reportHref: '/',
			checklistHref: '/'
		}),
		mounted(TaskFields, {
			id: taskId,
			get task() {
				return editor.plan[taskId] as Task;
			},
			hrefOf,
			onchange: (task: Task) => editor.changeTask(taskId, task),
			onremove: () => {}
		})
	];
}

describe('every field', () => {
	it('hands on only what an assessment can hold, whatever is typed', () => {
		const editor = new AssessmentEditor(emptyAssessment('2026年度'), () => Promise.resolve());
		editor.change('4.6', { answer: { kind: 'dontKnow' } });
		editor.change('2.13', { target: { answer: { kind: 'choice', option: 'a' } } });
		const createdAt = '2026-04-01T00:00:00.000Z';
		editor.changeTask(taskId, { text: '', state: 'open', createdAt });
		const pages = everyField(editor);
		const controls = pages.flatMap((page) => [
			...page.querySelectorAll<HTMLInputElement>('input, textarea')
		]);
		const kinds = controls.map(({ type }) => type);
		expect(kinds.filter((kind) => kind === 'date')).toHaveLength(5);
		expect(controls.some((control) => control.hasAttribute('maxlength'))).toBe(false);

		const deed = fc.tuple(fc.nat(controls.length - 1), fc.oneof(anyText, anyDay));
		fc.assert(
			fc.property(deed, ([index, text]) => {
				const control = controls[index];
				if (control) typeInto(control, text);
				flushSync();
				expect(editor.heldBack.isEmpty).toBe(true);
			}),
			{ numRuns: 200 }
		);
	});
});
