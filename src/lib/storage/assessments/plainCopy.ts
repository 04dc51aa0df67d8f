/** IndexedDB can clone no proxy, and what is undefined is not there. */
export function plainCopy(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value));
}
