import { expect, it } from 'vitest';
import { checklistWords } from '$lib/wording/checklistWords';
import { language } from '$lib/wording/language';
import './inJapanese';

it.each(['ja', 'en'] as const)('a sign stands for one verdict only, in %s', (spoken) => {
	language.use(spoken);
	const signs = Object.values(checklistWords().symbols);
	expect(new Set(signs).size).toBe(signs.length);
});
