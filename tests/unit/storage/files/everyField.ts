/** A zod schema, as far as it tells what it takes. */
interface Shape {
	_zod: {
		def: {
			type: string;
			shape?: Record<string, Shape>;
			innerType?: Shape;
			keyType?: Shape;
			valueType?: Shape;
			element?: Shape;
			options?: Shape[];
			values?: unknown[];
			entries?: Record<string, unknown>;
			format?: string;
			checks?: { _zod: { def: { check: string; format?: string; value?: number } } }[];
		};
	};
}

/** Values of the forms that strings have in the schema. */
const formed: Record<string, string> = {
	uuid: '5f2c1d1e-3b9a-4c53-9a52-0d6f4f2b8a10',
	datetime: '2026-04-01T00:00:00.000Z',
	date: '2026-04-01'
};

/**
 * Values that a schema takes, one for each of its alternatives, with every optional field there.
 * Wherever it takes any words, `freeWords` gives them; it is told the path.
 */
export function everyField(
	schema: unknown,
	freeWords: (path: string) => string,
	path = ''
): unknown[] {
	const { def } = (schema as Shape)._zod;
	const inner = (one: Shape | undefined, step: string) => everyField(one, freeWords, path + step);
	switch (def.type) {
		case 'optional':
			return inner(def.innerType, '');
		case 'union':
			return (def.options ?? []).flatMap((option) => inner(option, ''));
		case 'literal':
			return [def.values?.[0]];
		case 'enum':
			return [Object.values(def.entries ?? {})[0]];
		case 'number':
		case 'int':
			return [Math.max(1, ...(def.checks ?? []).map(leastOf))];
		case 'boolean':
			return [true];
		case 'array':
			return [inner(def.element, '[]')];
		case 'record':
			return recordsOf(inner(def.keyType, '{key}'), inner(def.valueType, '{}'));
		case 'object':
			return objectsOf(
				Object.entries(def.shape ?? {}).map(([key, field]) => [key, inner(field, `.${key}`)])
			);
		case 'string':
			return [formedString(def.format ?? patternOf(def.checks)) ?? freeWords(path)];
		default:
			throw new RangeError(`no value of ${def.type} at ${path}`);
	}
}

function leastOf({ _zod: { def } }: { _zod: { def: { check: string; value?: number } } }): number {
	return def.check === 'greater_than' ? (def.value ?? 0) : 0;
}

function patternOf(checks: Shape['_zod']['def']['checks']): string | undefined {
	return checks?.map(({ _zod: { def } }) => def.format).find((format) => format !== undefined);
}

/** Undefined for words that may be any. A pattern is one of an item's id or of an option's letter. */
function formedString(format: string | undefined): string | undefined {
	if (format === 'regex') return 'PATTERN';
	return format === undefined ? undefined : formed[format];
}

/** One record with a key for each value. */
function recordsOf(keys: unknown[], values: unknown[]): unknown[] {
	return [Object.fromEntries(values.map((value, index) => [`${String(keys[0])}${index}`, value]))];
}

/** As many objects as the field with the most alternatives has. */
function objectsOf(fields: [string, unknown[]][]): unknown[] {
	const most = Math.max(1, ...fields.map(([, values]) => values.length));
	return Array.from({ length: most }, (_, index) =>
		Object.fromEntries(fields.map(([key, values]) => [key, values[index % values.length]]))
	);
}
