import type { AnswerOfKind, Entry } from '$lib/data/answer';
import type { Assessment } from '$lib/data/assessment';
import type { Item } from '$lib/data/survey/item';
import { items, itemsById } from '$lib/data/survey/items';
import { isVisible } from '$lib/engine/answers/isVisible';
import { responsesOf } from '$lib/engine/group/responsesOf';
import { markOfAnswer, placesOfMarks, writeMarks } from './marksOfOne';
import type { PackedResponses } from './task';

type Pair = { item: string; option: string };
type MarkOfAnswer = ReturnType<typeof markOfAnswer>;

/** What one item, or one service, adds to an assessment. */
interface Rows {
	/** Numbers of pairs, separated by commas; empty where there is none. */
	pairs: string;
	measured: string;
	values: string;
	marks: readonly MarkOfAnswer[];
}

interface KnownItem {
	item: Item;
	/** The item as it is where it applies. */
	alone: ReadonlyMap<string, Item>;
	unanswered: Rows;
	hidden: Rows | undefined;
	/** What its entries add where it applies: entries that were read once come again in many assessments. */
	ofEntries: WeakMap<Entry, Rows>;
	/** The same of one service, by how it is provided. */
	ofServices: Map<string, Map<string, Rows>>;
}

/** Numbers the pairs of item and option as they are met, so that rows can travel as numbers. */
export class PairList {
	#numbers = new Map<string, number>();
	#new: Pair[] = [];
	#items: readonly KnownItem[] = items.map((item) => this.#known(item));
	#marks: Uint16Array[] = [];

	/**
	 * The rows of an assessment, which are those of `responsesOf`, as lists of numbers; its marks are kept until
	 * they are asked for.
	 */
	pack({ id, entries }: Assessment): Pick<PackedResponses, 'pairs' | 'measured' | 'values'> {
		const pairs: string[] = [];
		const measured: string[] = [];
		const values: string[] = [];
		const marks: MarkOfAnswer[] = [];
		const add = (rows: Rows) => {
			if (rows.pairs) pairs.push(rows.pairs);
			if (rows.measured) {
				measured.push(rows.measured);
				values.push(rows.values);
			}
			for (const mark of rows.marks) marks.push(mark);
		};
		for (const known of this.#items) {
			const entry = entries[known.item.id];
			if (known.hidden && !isVisible(known.item, itemsById, entries)) add(known.hidden);
			else if (entry === undefined) add(known.unanswered);
			else this.#addEntry(known, entry, add);
		}
		const row = new Uint16Array(placesOfMarks);
		writeMarks(id, marks, row);
		this.#marks.push(row);
		return {
			pairs: `[${pairs.join()}]`,
			measured: `[${measured.join()}]`,
			values: `[${values.join()}]`
		};
	}

	/** The pairs met since this was last asked, in the order of their numbers. */
	takeNew(): Pair[] {
		const taken = this.#new;
		this.#new = [];
		return taken;
	}

	/** The marks of the assessments packed since this was last asked, one after the other. */
	takeMarks(): Uint16Array {
		const taken = new Uint16Array(this.#marks.length * placesOfMarks);
		for (const [place, row] of this.#marks.entries()) taken.set(row, place * placesOfMarks);
		this.#marks = [];
		return taken;
	}

	#known(item: Item): KnownItem {
		const { shownWhen, ...rest } = item;
		const hidden = shownWhen && this.#rowsOf([{ item: item.id, option: 'hidden', value: null }]);
		const alone = new Map([[item.id, rest as Item]]);
		const known = {
			item,
			alone,
			hidden,
			ofEntries: new WeakMap<Entry, Rows>(),
			ofServices: new Map<string, Map<string, Rows>>()
		};
		return { ...known, unanswered: this.#rowsAlone(known, {}) };
	}

	#addEntry(known: KnownItem, entry: Entry, add: (rows: Rows) => void): void {
		const { answer } = entry;
		if (answer?.kind === 'services') {
			// So many can be combined that hardly two assessments have the same; each adds a row of its own.
			const services = Object.keys(answer.provisions);
			for (const service of services) add(this.#rowsOfService(known, service, answer));
			if (services.length > 0) return;
		}
		let rows = known.ofEntries.get(entry);
		if (rows === undefined) known.ofEntries.set(entry, (rows = this.#rowsAlone(known, entry)));
		add(rows);
	}

	#rowsOfService(
		known: KnownItem,
		service: string,
		{ kind, provisions }: AnswerOfKind<'services'>
	): Rows {
		const provision = provisions[service] ?? 'notOffered';
		let ofService = known.ofServices.get(service);
		if (ofService === undefined) known.ofServices.set(service, (ofService = new Map()));
		let rows = ofService.get(provision);
		if (rows === undefined) {
			const one = { answer: { kind, provisions: { [service]: provision } } };
			ofService.set(provision, (rows = this.#rowsAlone(known, one)));
		}
		return rows;
	}

	/** What an entry adds by itself, where its item applies. */
	#rowsAlone({ item, alone }: Pick<KnownItem, 'item' | 'alone'>, entry: Entry): Rows {
		const assessment = { id: '', entries: { [item.id]: entry } };
		return this.#rowsOf(
			responsesOf(assessment, alone).map(({ optionId, value }) => ({
				item: item.id,
				option: optionId,
				value
			}))
		);
	}

	#rowsOf(rows: readonly (Pair & { value: number | null })[]): Rows {
		const numbersOf = (some: readonly Pair[]) => some.map((pair) => this.#numberOf(pair)).join();
		const measured = rows.filter(({ value }) => value !== null);
		return {
			pairs: numbersOf(rows.filter(({ value }) => value === null)),
			measured: numbersOf(measured),
			values: measured.map(({ value }) => value).join(),
			marks: rows.map(({ item, option }) => markOfAnswer(item, option)).filter(Boolean)
		};
	}

	#numberOf({ item, option }: Pair): number {
		const name = `${item} ${option}`;
		let number = this.#numbers.get(name);
		if (number === undefined) {
			number = this.#numbers.size;
			this.#numbers.set(name, number);
			this.#new.push({ item, option });
		}
		return number;
	}
}
