import { expect, test } from 'vitest';
import { compileHints } from '../../../src/commands/compileHints.mjs';
import { fieldModulesOf } from '../../../src/commands/fieldModules.mjs';

test('the parts that a question is asked with say so at their very beginning, others do not', () => {
	const chunk = (name: string) => ({ type: 'chunk', name, code: 'const a=1' });
	const bundle = { one: chunk('form'), other: chunk('report'), style: { type: 'asset' } };
	const { generateBundle } = compileHints(['form']) as unknown as {
		generateBundle: { handler: (options: unknown, given: typeof bundle) => void };
	};
	generateBundle.handler({}, bundle);
	expect(bundle.one.code).toBe('//# allFunctionsCalledOnLoad\nconst a=1');
	expect(bundle.other.code).toBe('const a=1');
});

test('a page asks at once for the fields of its kinds of items', () => {
	expect(fieldModulesOf('1.5')).toEqual(['src/lib/ui/form/typed.ts']);
	expect(fieldModulesOf('2.9')).toEqual(['src/lib/ui/form/ServicesField.svelte']);
	expect(fieldModulesOf('3.1')).toEqual(['src/lib/ui/form/typed.ts']);
	expect(fieldModulesOf('3.4')).toEqual([]);
	expect(fieldModulesOf('S1.1')).toEqual([]);
});
