import { isSame } from '../assessments/changes';
import { originKey, type Content, type Write } from './copy';
import { fromPlainText, toPlainText } from './plainText';
import { storeNames } from './storeNames';
import { after, plainWrite, type PlainWrite } from './writesAfter';

/** The name of the cache. Every user's browser holds it: it is for ever. */
const cacheName = 'csirt-self-assessment answers';

/** Where its entries stand: at an address that no request can ever go to. */
const root = 'https://answers.invalid/';

/** So many letters of single writes, or as many as the whole has, and the whole is written anew. */
const maxLetters = 200_000;

/** Everything as of one write, and how many there had been by then. */
interface Kept {
	content: Content;
	writes: number;
}

/** What a new copy of a store holds. */
function onlyOrigin(origin: string): Content {
	return storeNames.map((name) =>
		name === 'records'
			? { name, keys: [originKey], values: [origin] }
			: { name, keys: [], values: [] }
	);
}

/**
 * A copy in Cache Storage: everything as of one write, and each write after it, as a file each. A database
 * goes on writing to a file that a full disk has left half a record in, and at the next start the browser
 * throws the database away; here a file that was written is never touched again.
 */
export class CacheCopy {
	/** How many transactions have written to what it holds; 0 where it holds nothing. */
	writes = 0;
	/** Whether it may still hold what was deleted for good when so many had written. */
	holdsBefore(forgotten: number): boolean {
		return this.#oldest < forgotten;
	}

	/** Of which store it is a copy. */
	origin = '';
	#cache: Cache | undefined;
	#whole = 0;
	/** The number of the oldest entry that may still be there. */
	#oldest = Infinity;
	#letters = { whole: 0, writes: 0 };

	/** @returns Nothing where this browser has no such place. */
	static async open(): Promise<CacheCopy | undefined> {
		if (!(globalThis.caches as CacheStorage | undefined)) return undefined;
		const copy = new CacheCopy();
		await copy.look();
		return copy;
	}

	/** Looks anew at how far it has come: another tab may have written. */
	async look(): Promise<void> {
		this.writes = 0;
		// Nothing is made as long as there is nothing to keep.
		if (!(await caches.has(cacheName))) return;
		this.#cache = await caches.open(cacheName);
		const entries = (await this.#cache.keys()).map(({ url }) => entryAt(url));
		this.#oldest = Math.min(...entries.map(({ number }) => number));
		const wholes = entries.filter(({ kind }) => kind === 'whole');
		const [latest] = wholes.sort((one, other) => other.number - one.number);
		if (!latest) return;
		this.#whole = this.writes = latest.number;
		this.origin = latest.origin;
		const numbers = new Set(entries.filter(isWriteOf(latest.origin)).map(({ number }) => number));
		while (numbers.has(this.writes + 1)) this.writes++;
	}

	/**
	 * All that it holds, as far as it can be read: what cannot is passed over, for each write holds whole
	 * records, and a later one needs no earlier one.
	 *
	 * @param known What a database of the same origin holds, and how many transactions had written to it.
	 * @returns Nothing where none of it can be read. `writes`: the last one that could; `isAll`: whether
	 *   every one up to there, and up to the last that there is, could be.
	 */
	async read(known?: Kept): Promise<(Kept & { isAll: boolean }) | undefined> {
		const isPast = known !== undefined && known.writes >= this.#whole;
		const whole = isPast
			? undefined
			: ((await this.#read('whole', this.#whole)) as Content | undefined);
		const from = whole ? { content: whole, writes: this.#whole } : known;
		const later: PlainWrite[][] = [];
		let [writes, isAll] = [from?.writes ?? 0, isPast || whole !== undefined];
		for (let number = Math.max(writes, this.#whole) + 1; number <= this.writes; number++) {
			const entry = (await this.#read('write', number)) as PlainWrite[] | undefined;
			if (!entry) isAll = false;
			else writes = number;
			later.push(entry ?? []);
		}
		if (writes === 0) return undefined;
		return {
			content: after(from?.content ?? onlyOrigin(this.origin), later.flat()),
			writes,
			isAll
		};
	}

	/** One entry; nothing where it is gone or damaged: what was before it still counts. */
	async #read(kind: Kind, number: number): Promise<unknown> {
		try {
			const text = await this.#text(kind, number);
			return text === undefined ? undefined : fromPlainText(text);
		} catch (problem) {
			console.error('an entry of the cache cannot be read', problem);
			return undefined;
		}
	}

	/**
	 * Keeps what one transaction has written.
	 *
	 * @param number How many transactions have written by now.
	 * @param everything Reads all that there is, where single writes do not lead to it.
	 * @throws What the browser says where there is no room.
	 */
	async append(
		number: number,
		origin: string,
		writes: readonly Write[],
		everything: () => Promise<Content>
	): Promise<void> {
		if (this.writes !== number - 1 || this.origin !== origin) await this.look();
		const { whole, writes: single } = this.#letters;
		const follows = this.writes === number - 1 && this.writes > 0 && this.origin === origin;
		if (!follows || single > Math.max(maxLetters, whole)) {
			return this.replace(number, origin, await everything());
		}
		try {
			this.#letters.writes += await this.#put('write', number, writes.map(plainWrite));
		} catch (problem) {
			this.writes = 0;
			const isTaken = problem instanceof DOMException && problem.name === 'NotFoundError';
			if (!isTaken) throw problem;
			// Somebody has taken the cache away, and nothing else: there is room for another.
			return this.replace(number, origin, await everything());
		}
		this.writes = number;
	}

	/** Keeps everything anew, reads it back, and then lets go of all that was kept before. */
	async replace(number: number, origin: string, content: Content): Promise<void> {
		// Opened anew: the one that was open may have been taken away.
		this.#cache = await caches.open(cacheName);
		this.origin = origin;
		this.writes = 0;
		const letters = await this.#put('whole', number, content);
		const back = await this.#text('whole', number);
		if (back === undefined || !isSame(fromPlainText(back), content)) {
			throw new DOMException('the copy in the cache is not what was written', 'UnknownError');
		}
		this.#letters = { whole: letters, writes: 0 };
		this.#whole = this.writes = number;
		for (const { url } of await this.#cache.keys()) {
			if (url !== this.#address('whole', number)) await this.#cache.delete(url);
		}
		this.#oldest = number;
	}

	async #put(kind: Kind, number: number, value: unknown): Promise<number> {
		const text = toPlainText(value);
		await this.#cache?.put(this.#address(kind, number), new Response(text));
		return text.length;
	}

	async #text(kind: Kind, number: number): Promise<string | undefined> {
		const response = await this.#cache?.match(this.#address(kind, number));
		return response?.text();
	}

	#address(kind: Kind, number: number): string {
		return `${root}${kind}/${number}/${this.origin}`;
	}
}

type Kind = 'whole' | 'write';

function entryAt(url: string) {
	const [kind = '', number = '', origin = ''] = url.slice(root.length).split('/');
	return { kind, number: Number(number) || 0, origin };
}

function isWriteOf(wanted: string) {
	return ({ kind, origin }: ReturnType<typeof entryAt>) => kind === 'write' && origin === wanted;
}
