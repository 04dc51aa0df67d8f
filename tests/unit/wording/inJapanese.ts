import { afterAll, beforeEach } from 'vitest';
import { language } from '$lib/wording/language';

// The language outlives a file of tests, as it outlives a page. What the next one makes before its first test is
// made in it too.
beforeEach(() => language.use('ja'));
afterAll(() => language.use('ja'));
