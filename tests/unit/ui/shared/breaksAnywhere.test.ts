import { expect, test } from 'vitest';
import { breaksAnywhere } from '$lib/ui/shared/breaksAnywhere';

test('only WebKit is said to break rows between sheets', () => {
	expect(breaksAnywhere('Apple Computer, Inc.')).toBe(true);
	expect(breaksAnywhere('Google Inc.')).toBe(false);
	// Firefox names none.
	expect(breaksAnywhere('')).toBe(false);
});
