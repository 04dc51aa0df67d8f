import { describe, expect, it } from 'vitest';
import { asksThePerson, forgetsAfterSevenDays } from '$lib/storage/database/persistence';

const webKit = 'AppleWebKit/605.1.15 (KHTML, like Gecko)';

describe('a browser, by its name', () => {
	it.each([
		['Safari on a Mac', `(Macintosh) ${webKit} Version/18.1 Safari/605.1.15`, false, true],
		[
			'Safari on an iPhone',
			`(iPhone) ${webKit} Version/18.1 Mobile/15E148 Safari/604.1`,
			false,
			true
		],
		[
			'Chrome on an iPhone',
			`(iPhone) ${webKit} CriOS/130.0 Mobile/15E148 Safari/604.1`,
			false,
			true
		],
		[
			'Chrome',
			'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36',
			false,
			false
		],
		['Edge', 'AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0', false, false],
		['Firefox', '(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', true, false]
	])('%s', (_, name, asks, forgets) => {
		expect([asksThePerson(name), forgetsAfterSevenDays(name)]).toEqual([asks, forgets]);
	});
});
