import { describe, expect, it } from 'vitest';
import { withoutOthers } from '../../../src/commands/otherPages.mjs';

const app = `export const nodes = [
	() => import('./nodes/0'),
	() => import('./nodes/1'),
	() => import('./nodes/2'),
	() => import('./nodes/12')
];
export const dictionary = {
		"/": [2],
		"/item/[page]": [12]
	};
`;

describe('withoutOthers', () => {
	it('leaves the frame, the page of errors and what is asked for where they are', () => {
		const code = withoutOthers(app, ['/item/[page]']);
		expect(code.match(/import\('[^']+'\)|other\(\d+\)/g)).toEqual([
			"import('./nodes/0')",
			"import('./nodes/1')",
			'other(2)',
			"import('./nodes/12')",
			"import('derived:otherPages')"
		]);
	});

	it('refuses a page that kit does not know', () => {
		expect(() => withoutOthers(app, ['/gone'])).toThrow('kit knows no page /gone');
	});

	it('refuses a list that is written otherwise', () => {
		expect(() => withoutOthers(app.replaceAll('import', 'load'), [])).toThrow(
			'kit names its pages in another way by now'
		);
	});
});
