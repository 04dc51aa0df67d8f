import { describe, expect, it, vi } from 'vitest';
import { itemsById } from '$lib/data/survey/items';
import ItemField from '$lib/ui/form/ItemField.svelte';
import { choice } from '../../assessments';
import { mounted } from '../fields/mounted';

/** The field of an item that is answered with its first option. */
function fieldOf(id: string) {
	const item = itemsById.get(id);
	if (!item) throw new RangeError(id);
	const onpress = vi.fn<() => void>();
	const page = mounted(ItemField, {
		...{ item, onpress, entry: { answer: choice('a') }, fields: {}, isChecked: false },
		...{ glossaryHref: '/glossary', onchange() {}, onpick() {}, onvisit() {} }
	});
	const press = (selector: string, how: PointerEventInit = {}) => {
		const pressed = page.querySelector(selector);
		if (!pressed) throw new RangeError(selector);
		const init = { bubbles: true, button: 0, pointerType: 'mouse', ...how };
		pressed.dispatchEvent(new PointerEvent('pointerdown', init));
		return onpress.mock.calls.length;
	};
	return press;
}

const other = 'label:has([value="b"]) span';

describe('a press', () => {
	it.each([other, 'input[value="b"]', 'label:has([name^="dontKnow"])'])(
		'of what can be picked is told: %s',
		(selector) => {
			expect(fieldOf('3.4')(selector)).toBe(1);
		}
	);

	it.each<[string, string, PointerEventInit]>([
		['of what is chosen already', 'input[value="a"]', {}],
		['beside it', 'legend', {}],
		['by touch, with which one scrolls', other, { pointerType: 'touch' }],
		['with another button', other, { button: 2 }]
	])('%s is not', (_, selector, how) => {
		expect(fieldOf('3.4')(selector, how)).toBe(0);
	});
});
