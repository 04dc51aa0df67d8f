import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { sections } from '$lib/data/survey/sections';
import AnswerList from '$lib/ui/lists/AnswerList.svelte';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import '../../wording/inJapanese';
import { mounted } from '../fields/mounted';

it('confirms what was carried over of one section at once, and nothing of another', () => {
	const carried = { answer: choice('a'), toConfirm: true } as const;
	const editor = new AssessmentEditor(
		assessment({ entries: { '4.1': carried, '4.2': carried, '5.2': carried } }),
		async () => {}
	);
	const section = sections.find(({ id }) => id === '4');
	if (!section) throw new RangeError('there is no section 4');
	const page = mounted(AnswerList, {
		section,
		editor,
		hrefOf: (id: string) => id,
		onlyUnchecked: false
	});
	const buttons = [...page.querySelectorAll('button')];
	const button = buttons.find(({ textContent }) => textContent.includes('引き継いだ2問'));
	button?.click();
	flushSync();
	expect(editor.entry('4.1')).toEqual({ answer: choice('a') });
	expect(editor.entry('4.2')).toEqual({ answer: choice('a') });
	expect(editor.entry('5.2')).toEqual(carried);
	expect(page.textContent).not.toContain('引き継いだ');
});
