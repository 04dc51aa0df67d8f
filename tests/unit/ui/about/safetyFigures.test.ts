import { readFileSync } from 'node:fs';
import { afterEach, expect, it } from 'vitest';
import { safetyWords } from '$lib/ui/about/safetyWords';
import { language } from '$lib/wording/language';

afterEach(() => language.use('ja'));

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
	scripts: Record<string, string>;
};

/** How much a long test does: what its script sets. */
function amountOf(script: string): number {
	return Number(/ [A-Z_]+=(\d+) /.exec(scripts[script] ?? '')?.[1]);
}

/** The figures that a text names, written as in 1,000 or 1万. */
function figuresIn(text: string): number[] {
	return [...text.matchAll(/(\d[\d,]*)(万?)(?=回|個| times| changes| damaged| restarts)/g)].map(
		([, digits = '', many]) => Number(digits.replaceAll(',', '')) * (many ? 10_000 : 1)
	);
}

it.each(['ja', 'en'] as const)(
	'the page about safety names no other figures than those of the long tests (%s)',
	(tongue) => {
		language.use(tongue);
		const { list, limitList } = safetyWords();
		const steps = Number(
			/maxSteps = (\d+)/.exec(readFileSync('src/lib/storage/database/steps.ts', 'utf8'))?.[1]
		);
		expect(list.map(({ tested }) => figuresIn(tested))).toEqual([
			[],
			[amountOf('test:kill')],
			[],
			[amountOf('test:tabs')],
			[],
			[amountOf('test:files')]
		]);
		expect(figuresIn(list.map(({ check }) => check).join())).toEqual([steps]);
		// Every second episode of a full disk is one in which it stays full over a restart.
		expect(figuresIn(limitList.join())).toEqual([amountOf('test:disk') / 2]);
	}
);
