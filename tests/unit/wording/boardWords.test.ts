import { describe, expect, it } from 'vitest';
import { boardWords } from '$lib/wording/boardWords';
import { language } from '$lib/wording/language';

describe('how many items were answered', () => {
	it.each([
		['ja', 40, 52, 52, '52問中40問に回答'],
		['ja', 40, 49, 52, '49問中40問に回答（全52問から対象外の3問を除く）'],
		['en', 40, 52, 52, '40 of 52 items answered'],
		['en', 40, 49, 52, '40 of 49 items answered (52 in all, 3 do not apply)']
	] as const)('in %s, %i of %i out of %i', (spoken, answered, applying, all, said) => {
		language.use(spoken);
		expect(boardWords().answered(answered, applying, all)).toBe(said);
	});
});
