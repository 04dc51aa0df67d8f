import { describe, expect, it } from 'vitest';
import { filesIn, textOf } from './sourceFiles';

describe('src', () => {
	it('exports no name from two files: who looks for one finds it', () => {
		const declared = /^export (?:(?:declare|abstract|async) )*(?:\w+\*?) (\w+)/gm;
		const filesByName = new Map<string, string[]>();
		// Kit wants the names of its own files.
		for (const path of filesIn('.').filter((each) => !each.startsWith('routes/'))) {
			for (const [, name = ''] of textOf(path).matchAll(declared)) {
				filesByName.set(name, [...(filesByName.get(name) ?? []), path]);
			}
		}
		expect(filesByName.size).toBeGreaterThan(500);
		expect([...filesByName].filter(([, files]) => files.length > 1)).toEqual([]);
	});
});
