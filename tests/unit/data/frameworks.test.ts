import { describe, expect, it } from 'vitest';
import { frameworkSchema } from '$lib/data/frameworks/framework';
import { frameworks } from '$lib/data/frameworks/frameworks';
import { itemsById } from '$lib/data/survey/items';
import { isAsked } from '$lib/engine/frameworks/isAsked';
import { sim3 } from '../engine/frameworks/made';

const ids = (prefix: string, count: number) =>
	Array.from({ length: count }, (_, place) => `${prefix}-${place + 1}`);

describe.each(frameworks)('framework $id', (framework) => {
	const { requirements, shared, levels, steps, settling } = framework;
	const links = requirements.flatMap((each) => each.links);

	it('names items and options that there are', () => {
		const items = [...links, ...shared].map(({ item }) => item);
		expect(items.filter((id) => !itemsById.has(id))).toEqual([]);
		const unknown = links.flatMap(({ item, levels: byOption = {} }) => {
			const known = itemsById.get(item);
			const options = known?.kind === 'choice' ? known.options.map(({ id }) => id) : [];
			return Object.keys(byOption).filter((id) => id !== '*' && !options.includes(id));
		});
		expect(unknown).toEqual([]);
	});

	it('has each id once, in a category of its own, and shares only what is there', () => {
		const all = requirements.map(({ id }) => id);
		expect(new Set(all).size).toBe(all.length);
		expect(all).not.toContain(settling?.id);
		expect(shared.flatMap(({ of }) => of).filter((id) => !all.includes(id))).toEqual([]);
		const categories = framework.categories.map(({ id }) => id);
		expect(requirements.filter(({ category }) => !categories.includes(category))).toEqual([]);
	});

	it('has ranges from low to high within the levels', () => {
		const ranges = [
			...Object.values(steps),
			...links.flatMap(({ levels: byOption = {} }) => Object.values(byOption)),
			...(settling?.options ?? []).map((option) => option.levels)
		];
		expect(ranges.filter(([low, high]) => low > high || high >= levels.length)).toEqual([]);
	});

	it('takes an item for the same only where it has the five steps', () => {
		const same = links.filter(({ relation }) => relation === 'same').map(({ item }) => item);
		const scales = [...same, ...shared.map(({ item }) => item)].map((item) => {
			const known = itemsById.get(item);
			return known?.kind === 'choice' ? known.order?.scale : undefined;
		});
		expect(new Set(scales)).toEqual(new Set(['steps']));
	});

	it('gives levels for every relation that bounds by parts, and for no other', () => {
		expect(
			links.filter(({ relation, levels: byOption }) => (relation === 'part') !== !!byOption)
		).toEqual([]);
	});
});

describe('SIM3', () => {
	it('has the 45 parameters of version 2 interim', () => {
		expect(sim3.requirements.map(({ id }) => id)).toEqual([
			...ids('O', 11),
			...ids('H', 7),
			...ids('T', 10),
			...ids('P', 17)
		]);
	});

	it('is met exactly by 13 items, bounded by 12, by one for three, and asks 18', () => {
		const bounding = (relation: string) =>
			sim3.requirements.filter(({ links }) => links.some((each) => each.relation === relation));
		expect(bounding('same')).toHaveLength(13);
		expect(bounding('part')).toHaveLength(11);
		expect(sim3.shared).toEqual([{ item: '4.4', of: ['P-4', 'P-5', 'P-6'] }]);
		expect(sim3.requirements.filter((each) => isAsked(sim3, each))).toHaveLength(18);
		const items = sim3.requirements.flatMap(({ links }) =>
			links.filter(({ relation }) => relation !== 'evidence').map(({ item }) => item)
		);
		expect(new Set([...items, '4.4']).size).toBe(26);
	});

	it('never calls itself a score, an audit of ours or a certificate', () => {
		const text = JSON.stringify(sim3);
		expect(text).not.toMatch(/SIM3 (score|audit)|SIM3スコア|認証|監査済み|certif/i);
		expect(sim3.owner.en).toContain('Open CSIRT Foundation');
		expect(sim3.owner.ja).toContain('Open CSIRT Foundation');
	});
});

describe('the format', () => {
	it('takes another framework without a change of code', () => {
		expect(frameworkSchema.safeParse({ ...sim3, id: 'other' }).success).toBe(true);
		expect(frameworkSchema.safeParse({ ...sim3, logo: 'x' }).success).toBe(false);
	});
});
