import { promisifyRequest } from 'idb-keyval';
import { transact } from './database';
import { keysWith, packChoicesKey, packPrefix } from './keys';

/** What a person has chosen about packs. */
interface PackChoices {
	areLeftOut: boolean;
	/** Id of the edition compared with. */
	main?: string;
	/** By edition and item: whose figures count where some contradict each other. */
	chosen: Record<string, string>;
}

/** What stands here of packs, without reading them: most people have none. */
export async function loadPackChoices(): Promise<{ choices: PackChoices; hasPacks: boolean }> {
	return transact('readonly', async ({ records }) => {
		const [raw, count] = await Promise.all([
			promisifyRequest<unknown>(records.get(packChoicesKey)),
			promisifyRequest(records.count(keysWith(packPrefix)))
		]);
		return { choices: choicesIn(raw), hasPacks: count > 0 };
	});
}

/** @throws DOMException or StorageError if the browser refuses. */
export async function keepPackChoices(choices: PackChoices): Promise<void> {
	await transact('readwrite', async ({ put }) => {
		put('records', choices, packChoicesKey);
	});
}

/** Whatever does not fit says nothing: it is only how things are shown. */
function choicesIn(raw: unknown): PackChoices {
	const { areLeftOut, main, chosen } = (raw ?? {}) as Partial<Record<keyof PackChoices, unknown>>;
	const pairs = typeof chosen === 'object' && chosen !== null ? Object.entries(chosen) : [];
	return {
		areLeftOut: areLeftOut === true,
		...(typeof main === 'string' && { main }),
		chosen: Object.fromEntries(
			pairs.filter((pair): pair is [string, string] => typeof pair[1] === 'string')
		)
	};
}
