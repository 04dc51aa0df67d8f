import { beforeEach } from 'vitest';
import { language } from '$lib/wording/language';

// The language outlives a file of tests, as it outlives a page.
beforeEach(() => language.use('ja'));
