import { contentOf, fill, readCopy, type Content, type Copy } from './copy';
import { dropPlace, freshPlace, openAt } from './places';

/** Makes a copy in a place of its own, and reads it back. */
export async function madeFrom(from: Copy, listen: (copy: Copy) => void): Promise<Copy> {
	return madeOf(() => contentOf(from.database), listen);
}

/** Makes a database in a place of its own that holds what is given, and reads it back. */
export async function madeOf(
	read: () => Promise<Content>,
	listen: (copy: Copy) => void = () => {}
): Promise<Copy> {
	const place = await freshPlace();
	try {
		const database = await openAt(place);
		await fill(database, await read());
		const copy = await readCopy(place, database);
		listen(copy);
		return copy;
	} catch (problem) {
		await dropPlace(place).catch(() => {});
		throw problem;
	}
}
