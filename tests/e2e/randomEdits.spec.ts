import type { Locator, Page } from '@playwright/test';
import type { Answer, Entry } from '$lib/data/answer';
import type { Item } from '$lib/data/survey/item';
import { option, otherWords, service, visit } from './answering';
import { generator } from '../../src/commands/bench/generator';
import { isLong } from './long';
import { begin, expect, expectSaved, itemOf, test } from './story';
import { storedAssessments } from './stored';
import { itemById, pages } from './survey';

const seed = 20151208;
/** On one page so few, and so many more at most: the short form comes to a page with half of the edits. */
const [edits, fewest, more] = isLong ? [500, 10, 16] : [80, 5, 8];

/** What should be stored: worked out here from the design, without the product's engine. */
type Model = Map<string, Entry>;

test(`${edits} random edits with reloads between are all on the disk`, async ({ page, site }) => {
	const random = generator(seed);
	const pick = <Value>(list: readonly Value[]): Value => {
		const value = list[Math.floor(random() * list.length)];
		if (value === undefined) throw new Error('nothing to pick from');
		return value;
	};
	const model: Model = new Map();
	await begin(page, site.address);

	const touched = new Set<string>();
	let left = shuffled(pages, random);
	let made = 0;
	while (made < edits) {
		const [next, ...others] = left;
		if (!next) throw new Error('there are no pages');
		left = others.length > 0 ? others : shuffled(pages, random);
		const asked = next.items;
		await visit(page, site.address, pick(asked.filter((id) => isShown(itemById(id), model))));
		const many = fewest + Math.floor(random() * more);
		for (let here = 0; here < many && made < edits; here++, made++) {
			const item = itemById(pick(asked.filter((id) => isShown(itemById(id), model))));
			touched.add(item.id);
			await edit(page, item, model, pick);
			if (random() < 0.03) {
				await expectSaved(page);
				await page.reload();
			}
		}
		await expectSaved(page);
		await page.reload();
		// The questions are there before the answers.
		await expect(page.locator('body > .loading')).toHaveCount(0);
		for (const id of asked) await expectShown(page, itemById(id), model);
	}

	const [stored] = await storedAssessments(page);
	expect(stored?.entries).toEqual(Object.fromEntries(model));
	// So many edits are worth their time only if they reach many of the 62 items.
	expect(touched.size).toBeGreaterThan(isLong ? 55 : 25);
});

function shuffled<Value>(list: readonly Value[], random: () => number): Value[] {
	return list
		.map((value) => ({ value, place: random() }))
		.sort((one, other) => one.place - other.place)
		.map(({ value }) => value);
}

/** Whether an item applies: design, section 3. */
function isShown({ shownWhen }: Item, model: Model): boolean {
	if (!shownWhen) return true;
	if (!isShown(itemById(shownWhen.item), model)) return false;
	const answer = model.get(shownWhen.item)?.answer;
	if ('atLeast' in shownWhen) {
		return answer?.kind === 'people' && answer.people >= shownWhen.atLeast;
	}
	const chosen =
		answer?.kind === 'choice' ? [answer.option] : answer?.kind === 'choices' ? answer.options : [];
	if ('is' in shownWhen) return chosen.some((each) => shownWhen.is.includes(each));
	return !chosen.some((each) => shownWhen.unless.includes(each));
}

type Pick = <Value>(list: readonly Value[]) => Value;

/** One change by a person, made on the page and in the model. */
async function edit(page: Page, item: Item, model: Model, pick: Pick): Promise<void> {
	const field = itemOf(page, item.id);
	const entry = model.get(item.id) ?? {};
	const keep = (next: Entry) => {
		const kept = Object.entries(next).filter(([, value]) => value !== undefined && value !== '');
		if (kept.length === 0) model.delete(item.id);
		else model.set(item.id, Object.fromEntries(kept));
	};
	const kind = entry.answer?.kind;

	const without = pick([
		'no',
		'no',
		'no',
		'no',
		'no',
		'dontKnow',
		'notApplicable',
		'clear'
	] as const);
	if (without === 'clear' && kind && kind !== 'dontKnow' && kind !== 'notApplicable') {
		await field.getByRole('button', { name: '回答を取り消す' }).click();
		return keep({ ...entry, answer: undefined });
	}
	if (without === 'dontKnow' || without === 'notApplicable') {
		const name = without === 'dontKnow' ? 'わからない' : '該当しない';
		await field.getByRole('checkbox', { name }).click();
		return keep({ ...entry, answer: kind === without ? undefined : { kind: without } });
	}
	switch (item.kind) {
		case 'choice': {
			const { id } = pick(item.options);
			await option(field, 'radio', id).check();
			await words(field, item, id, entry);
			return keep({ ...entry, answer: { kind: 'choice', option: id } });
		}
		case 'choices':
			return keep({ ...entry, answer: await tick(field, item, entry.answer, pick) });
		case 'month':
		case 'people':
			return keep({ ...entry, ...(await type(field, item.kind, pick)) });
		case 'services':
			return keep({ ...entry, answer: await provide(field, item, entry.answer, pick) });
	}
}

/** With "other" come words; they are kept while another option is chosen. */
async function words(field: Locator, item: Item, id: string, entry: Entry): Promise<void> {
	const isFree = 'options' in item && item.options.find((each) => each.id === id)?.freeText;
	if (!isFree) return;
	await expect(otherWords(field)).toHaveValue(entry.other ?? '');
	entry.other = `${entry.other ?? '言葉'}・`;
	await otherWords(field).fill(entry.other);
}

async function tick(
	field: Locator,
	item: Extract<Item, { kind: 'choices' }>,
	answer: Answer | undefined,
	pick: Pick
): Promise<Answer | undefined> {
	const { id, exclusive } = pick(item.options);
	await option(field, 'checkbox', id).click();
	const before = answer?.kind === 'choices' ? answer.options : [];
	const alone = item.options.filter((each) => each.exclusive).map((each) => each.id);
	const after = before.includes(id)
		? before.filter((each) => each !== id)
		: exclusive
			? [id]
			: [...before.filter((each) => !alone.includes(each)), id].sort();
	return after.length > 0 ? { kind: 'choices', options: after } : undefined;
}

/** What can be typed, and what it means. */
const typed: Readonly<Record<'month' | 'people', readonly (readonly [string, Partial<Entry>])[]>> =
	{
		month: [
			['２０１４年４月', { answer: { kind: 'month', year: 2014, month: 4 } }],
			['2009-12', { answer: { kind: 'month', year: 2009, month: 12 } }],
			['平成元年1月', { answer: { kind: 'month', year: 1989, month: 1 } }],
			['2014年13月', { typed: { month: '2014年13月' } }],
			['そのころ', { typed: { month: 'そのころ' } }],
			['', {}]
		],
		people: [
			['５名', { answer: { kind: 'people', people: 5 } }],
			['1,200', { answer: { kind: 'people', people: 1200 } }],
			['0', { answer: { kind: 'people', people: 0 } }],
			['-3', { typed: { people: '-3' } }],
			['2.5', { typed: { people: '2.5' } }],
			['', {}]
		]
	};

async function type(field: Locator, kind: 'month' | 'people', pick: Pick): Promise<Partial<Entry>> {
	const [text, meaning] = pick(typed[kind]);
	const input = field.getByRole('textbox').first();
	// Emptying an empty field is no change.
	if (text === '' && (await input.inputValue()) === '') return {};
	await input.fill(text);
	await input.blur();
	return { answer: undefined, typed: undefined, ...meaning };
}

const provisions = [
	['内製', 'inHouse'],
	['内製と外注が半々', 'half'],
	['外注', 'outsourced'],
	['提供していない', 'notOffered']
] as const;

async function provide(
	field: Locator,
	item: Extract<Item, { kind: 'services' }>,
	answer: Answer | undefined,
	pick: Pick
): Promise<Answer | undefined> {
	const before = answer?.kind === 'services' ? answer.provisions : {};
	const { id } = pick(item.services);
	if (before[id] !== undefined && pick([true, false])) {
		await service(field, id).getByRole('button', { name: /^取消/ }).click();
		const after = Object.entries(before).filter(([each]) => each !== id);
		return after.length > 0
			? { kind: 'services', provisions: Object.fromEntries(after) }
			: undefined;
	}
	const [label, provision] = pick(provisions);
	await service(field, id).getByRole('radio', { name: label, exact: true }).check();
	return { kind: 'services', provisions: { ...before, [id]: provision } };
}

/** Finds an item on the page as the model says it should be. */
async function expectShown(page: Page, item: Item, model: Model): Promise<void> {
	const field = itemOf(page, item.id);
	if (!isShown(item, model)) return expect(field).toHaveCount(0);
	const { answer, typed: unread } = model.get(item.id) ?? {};
	const checked = await field
		.locator('input:checked')
		.evaluateAll((all) =>
			all.map((each) => `${(each as HTMLInputElement).name} ${(each as HTMLInputElement).value}`)
		);
	expect(checked.sort(), item.id).toEqual(expectedChecks(item, answer).sort());
	if (item.kind !== 'month' && item.kind !== 'people') return;
	const text = unread ? Object.values(unread)[0] : usual(answer);
	await expect(field.getByRole('textbox').first()).toHaveValue(text ?? '');
}

function expectedChecks({ id }: Item, answer: Answer | undefined): string[] {
	switch (answer?.kind) {
		case 'dontKnow':
		case 'notApplicable':
			return [`${answer.kind}-${id} on`];
		case 'choice':
			return [`answer-${id} ${answer.option}`];
		case 'choices':
			return answer.options.map((each) => `answer-${id} ${each}`);
		case 'services':
			return Object.entries(answer.provisions).map(([row, value]) => `service-${row} ${value}`);
		default:
			return [];
	}
}

function usual(answer: Answer | undefined): string {
	if (answer?.kind === 'month') return `${answer.year}年${answer.month}月`;
	return answer?.kind === 'people' ? String(answer.people) : '';
}
