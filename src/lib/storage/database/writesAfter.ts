import type { Content, Write } from './copy';

/** What a write says, in a form that JSON can hold: a range of keys is an object of the browser. */
export type PlainWrite =
	Write | { store: Write['store']; kind: 'deleteAll'; from: IDBValidKey; to: IDBValidKey };

/** A write as JSON can hold it. All ranges in use include both their ends. */
export function plainWrite(write: Write): PlainWrite {
	if (write.kind === 'put' || !(write.key instanceof IDBKeyRange)) return write;
	const { lower, upper } = write.key as { lower: IDBValidKey; upper: IDBValidKey };
	return { store: write.store, kind: 'deleteAll', from: lower, to: upper };
}

/** What some writes put under a key of the records. */
export function putIn(writes: readonly Write[], wanted: string): unknown {
	const found = writes.find(({ store, key }) => store === 'records' && key === wanted);
	return found?.kind === 'put' ? found.value : undefined;
}

/** What is there after some writes. */
export function after(content: Content, writes: readonly PlainWrite[]): Content {
	return content.map(({ name, keys, values }) => {
		const pairs = new Map(keys.map((key, place) => [JSON.stringify(key), [key, values[place]]]));
		for (const write of writes.filter(({ store }) => store === name)) {
			if (write.kind === 'put') {
				pairs.set(JSON.stringify(write.key), [write.key, write.value]);
			} else if (write.kind === 'delete') {
				pairs.delete(JSON.stringify(write.key));
			} else {
				const range = IDBKeyRange.bound(write.from, write.to);
				for (const [text, [key]] of pairs) if (range.includes(key)) pairs.delete(text);
			}
		}
		const all = [...pairs.values()] as [IDBValidKey, unknown][];
		all.sort(([one], [other]) => indexedDB.cmp(one, other));
		return { name, keys: all.map(([key]) => key), values: all.map(([, value]) => value) };
	});
}
