import { describe, expect, it } from 'vitest';
import { withTokens } from '../../../src/commands/tokensInUse.mjs';

const sheet = `:root {
  --red-1: #f00;
  --red-2: #e00;
  --error: var(--red-2);
  --shadow: 0 2px 8px rgba(0,0,0,0.1), 0 1px 5px #000;
}
`;

describe('withTokens', () => {
	it('leaves what is asked for, and what that asks for', () => {
		expect(withTokens(sheet, 'a { color: var(--error); gap: var(--own) }')).toBe(
			':root {\n  --red-2: #e00;\n  --error: var(--red-2);\n}\n'
		);
	});

	it('leaves a value of several parts whole', () => {
		expect(withTokens(sheet, 'var(--shadow)')).toContain(
			'{\n  --shadow: 0 2px 8px rgba(0,0,0,0.1), 0 1px 5px #000;\n}'
		);
	});

	it('refuses a sheet of which nothing is asked for', () => {
		expect(() => withTokens(sheet, 'var(--own)')).toThrow('none of the design tokens is in use');
	});
});
