import { describe, expect, it } from 'vitest';
import { AssessmentEditor } from '$lib/ui/state/assessmentEditor.svelte';
import { nextAssessment } from '$lib/ui/state/nextAssessment';
import { assessment, choice } from '../../assessments';
import { heldSaves } from './heldSaves';

const checked = { on: '2026-11-29' };

describe('a mark that an answer was checked', () => {
	const open = () =>
		new AssessmentEditor(
			assessment({ entries: { '2.8': { answer: choice('b') } } }),
			heldSaves().save
		);

	it('stands beside the answer, and changes nothing of it', () => {
		const editor = open();
		editor.change('2.8', { checked });
		expect(editor.entry('2.8')).toEqual({ answer: choice('b'), checked });
	});

	it.each([
		['another answer', { answer: choice('c') }],
		['a note', { note: 'words' }],
		['evidence', { evidence: 'words' }]
	])('is taken off by %s', (_, change) => {
		const editor = open();
		editor.change('2.8', { checked });
		editor.change('2.8', change);
		expect(editor.entry('2.8').checked).toBeUndefined();
	});

	it('is not carried over to another year', () => {
		const entries = { '2.8': { answer: choice('b'), checked } };
		expect(nextAssessment(assessment({ entries }), '2027').entries).toEqual({
			'2.8': { answer: choice('b'), toConfirm: true }
		});
	});
});
