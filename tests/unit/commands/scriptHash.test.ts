import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { hashOfScript } from '../../../src/commands/scriptHash.mjs';

it('the site and the one HTML file hold the same script for a program that does not start', () => {
	expect(hashOfScript('src/single.html')).toBe(hashOfScript('src/app.html'));
	expect(readFileSync('src/app.html', 'utf8')).toContain('The page could not be opened.');
});
