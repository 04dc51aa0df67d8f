import { expect, it } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import ChartFields from '$lib/ui/desk/ChartFields.svelte';
import { chartBy } from '$lib/ui/desk/deskCheck';
import { transcription } from '../../transcriptions';
import { mounted } from '../fields/mounted';

/** Pastes into the first field of 2.8. @returns What came of it, and whether the browser is left to paste. */
function pasted(text: string) {
	const item = itemsById.get('2.8');
	if (!item) throw new Error('no 2.8');
	const typed: object[] = [];
	const whole = transcription();
	const page = mounted(ChartFields, {
		transcription: whole,
		item,
		reading: 'first' as const,
		chart: chartBy(whole, item, 'first'),
		check: undefined,
		ontype: (fields: object) => void typed.push(fields),
		onmove: () => {}
	});
	const event = Object.assign(new Event('paste', { bubbles: true, cancelable: true }), {
		clipboardData: { getData: () => text }
	});
	page.querySelector('input[data-field]')?.dispatchEvent(event);
	return { typed, isLeft: !event.defaultPrevented };
}

it('a column goes into the fields, and one with a cell that is too long is not cut to fit', () => {
	expect(pasted('8\n20\n')).toEqual({ typed: [{ a: '8', b: '20' }], isLeft: false });
	expect(pasted(`${'1'.repeat(40)}\n20`).typed).toEqual([{ a: '1'.repeat(40), b: '20' }]);
	// The field gets all of it then, and says what is too long.
	expect(pasted(`${'1'.repeat(41)}\n20`)).toEqual({ typed: [], isLeft: true });
});
