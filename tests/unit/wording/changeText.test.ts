import { afterEach, describe, expect, it } from 'vitest';
import { changeNumbers, changeText } from '$lib/wording/changeText';
import { language } from '$lib/wording/language';

afterEach(() => language.use('ja'));

const numbers = (least: number, most: number, low: number, high: number) =>
	changeNumbers({ difference: [least, most], interval: [low, high] });

describe('a difference in percentage points', () => {
	it.each([
		// To one place, the nearer one.
		[0.12345, '+12.3'],
		[0.1235, '+12.4'],
		[-0.12345, '−12.3'],
		[-0.1237, '−12.4'],
		// Not “−0”, nor “+0”.
		[0.0004, '0'],
		[-0.0004, '0'],
		[0, '0'],
		[1, '+100'],
		[-1, '−100']
	])('of %d is %s', (difference, points) => {
		expect(numbers(difference, difference, difference, difference)).toBe(
			`差は${points}ポイント（95%信頼区間 ${points}～${points}）`
		);
	});

	it('that is known by its bounds has both, and one where they are the same', () => {
		language.use('en');
		expect(numbers(0.1, 0.2, -0.05, 0.3)).toMatch(/\+10 to \+20.*−5.*\+30/);
		// The same once they are rounded.
		expect(numbers(0.1, 0.1004, -0.05, 0.3)).not.toMatch(/\+10 to/);
	});

	it('stands behind the option and the verdict', () => {
		const change = {
			option: 'a',
			verdict: 'higher' as const,
			difference: [0.2, 0.2] as [number, number],
			interval: [0.1, 0.3] as [number, number]
		};
		expect(changeText('情報システム部門', change)).toMatch(
			/^情報システム部門：.*（増加）。 差は\+20/
		);
	});
});
