import { describe, expect, it } from 'vitest';
import { browserLanguage } from '$lib/ui/state/browserLanguage';

describe('the language of a first visit', () => {
	it.each([
		[['ja-JP'], 'ja'],
		[['ja'], 'ja'],
		[['JA'], 'ja'],
		[['en-US', 'ja'], 'ja'],
		[['en-GB', 'de'], 'en'],
		// Javanese is another language.
		[['jav'], 'en'],
		[[], 'ja']
	])('of a browser in %j is %s', (languages, expected) => {
		expect(browserLanguage(languages)).toBe(expected);
	});
});
