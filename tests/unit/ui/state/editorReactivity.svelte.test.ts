import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { assessment, choice } from '../../assessments';
import { heldSaves } from './heldSaves';

/** What a page would show, each time that it is drawn; `stop` takes the page away. */
function shown<Value>(read: () => Value) {
	const drawn: Value[] = [];
	const stop = $effect.root(() => {
		$effect(() => {
			drawn.push(read());
		});
	});
	flushSync();
	return { drawn, stop };
}

describe('a page that shows an editor', () => {
	it('is drawn again when the entry that it shows changes', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);
		const { drawn, stop } = shown(() => editor.entry('2.8').answer);

		editor.change('2.8', { answer: choice('a') });
		flushSync();

		expect(drawn).toEqual([undefined, choice('a')]);
		stop();
	});

	it('is left alone when another entry changes', () => {
		const answered = assessment({ entries: { '2.8': { answer: choice('a') } } });
		const editor = new AssessmentEditor(answered, heldSaves().save);
		const { drawn, stop } = shown(() => editor.entry('2.8').answer);

		editor.change('2.10', { answer: choice('a') });
		flushSync();

		expect(drawn).toEqual([choice('a')]);
		stop();
	});

	it('sees the status go from saved to saving and back', async () => {
		const { save, saveAt } = heldSaves();
		const editor = new AssessmentEditor(assessment(), save);
		const { drawn, stop } = shown(() => editor.status);

		editor.change('2.8', { answer: choice('a') });
		flushSync();
		await saveAt(0).complete();
		flushSync();

		expect(drawn).toEqual(['saved', 'saving', 'saved']);
		stop();
	});

	it('sees a new title', () => {
		const editor = new AssessmentEditor(assessment(), heldSaves().save);
		const { drawn, stop } = shown(() => editor.title);

		editor.rename({ title: '下期' });
		flushSync();

		expect(drawn).toEqual(['2026年度 上期', '下期']);
		stop();
	});

	it('is left alone when the disk holds what is shown, and drawn again when it does not', () => {
		const stored = assessment({
			entries: { '2.8': { answer: choice('a') } },
			given: { 'sim3-v2/O-1': { kind: 'choice', option: 'c' } }
		});
		const editor = new AssessmentEditor(structuredClone(stored), heldSaves().save);
		const { drawn, stop } = shown(() => editor.assessment.title);

		editor.show(structuredClone(stored));
		flushSync();
		expect(drawn).toEqual(['2026年度 上期']);

		editor.show({ ...structuredClone(stored), title: '下期' });
		flushSync();
		expect(drawn).toEqual(['2026年度 上期', '下期']);
		stop();
	});
});
