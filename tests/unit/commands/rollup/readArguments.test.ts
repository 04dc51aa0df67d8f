import { expect, it } from 'vitest';
import { readRollupArguments } from '../../../../src/commands/rollup/readArguments';

it.each(['--title', '--who', '--how'])(
	'%s takes up to 400 characters, and not one more',
	(name) => {
		const asked = (length: number) =>
			readRollupArguments(['a.json', '-o', 'p.json', name, 'a'.repeat(length)]);
		expect(asked(400).status).toBe('read');
		expect(asked(401)).toMatchObject({ status: 'refused', problem: 'text' });
	}
);
