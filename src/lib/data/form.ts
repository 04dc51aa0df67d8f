/**
 * A schema as plain data: the part of JSON Schema that the schema of an assessment comes out as. A
 * test holds that it comes out as nothing else.
 */
export interface Form {
	$defs?: Readonly<Record<string, Form>>;
	$ref?: string;
	type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
	const?: unknown;
	enum?: readonly unknown[];
	pattern?: string;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	minItems?: number;
	items?: Form;
	properties?: Readonly<Record<string, Form>>;
	required?: readonly string[];
	additionalProperties?: Form | boolean;
	propertyNames?: Form;
	oneOf?: readonly Form[];
}

/**
 * Whether a value has a form. Meant to be small: where it is not sure it says no, and whoever asks
 * goes on with the schema itself, which also knows why.
 *
 * @param whole The form whose `$defs` are referred to.
 */
export function hasForm(value: unknown, form: Form, whole: Form = form): boolean {
	if (form.$ref !== undefined) {
		const named = whole.$defs?.[form.$ref.replace('#/$defs/', '')];
		return named !== undefined && hasForm(value, named, whole);
	}
	if (form.oneOf) return form.oneOf.some((each) => hasForm(value, each, whole));
	if ('const' in form) return value === form.const;
	if (form.enum) return form.enum.includes(value);
	switch (form.type) {
		case 'string':
			return typeof value === 'string' && hasLetters(value, form);
		case 'integer':
			return Number.isSafeInteger(value) && isBetween(value as number, form);
		case 'array':
			return Array.isArray(value) && hasItems(value, form, whole);
		case 'object':
			return isPlain(value) && hasProperties(value, form, whole);
		default:
			return false;
	}
}

/** Made once: a hundred assessments are read by the same few. */
const expressions = new Map<string, RegExp>();

function hasLetters(value: string, { maxLength = Infinity, pattern }: Form): boolean {
	if (value.length > maxLength) return false;
	return pattern === undefined || expressionOf(pattern).test(value);
}

function expressionOf(pattern: string): RegExp {
	const made = expressions.get(pattern) ?? new RegExp(pattern);
	expressions.set(pattern, made);
	return made;
}

function isBetween(value: number, { minimum = -Infinity, maximum = Infinity }: Form): boolean {
	return value >= minimum && value <= maximum;
}

function hasItems(values: readonly unknown[], { items, minItems = 0 }: Form, whole: Form): boolean {
	if (items === undefined || values.length < minItems) return false;
	return values.every((value) => hasForm(value, items, whole));
}

function isPlain(value: unknown): value is Record<string, unknown> {
	if (typeof value !== 'object' || value === null) return false;
	const prototype: unknown = Object.getPrototypeOf(value);
	return prototype === Object.prototype || prototype === null;
}

function hasProperties(
	value: Record<string, unknown>,
	{ properties = {}, required = [], additionalProperties, propertyNames }: Form,
	whole: Form
): boolean {
	if (!required.every((name) => Object.hasOwn(value, name))) return false;
	return Reflect.ownKeys(value).every((name) => {
		if (typeof name !== 'string' || name === '__proto__') return false;
		if (propertyNames && !hasForm(name, propertyNames, whole)) return false;
		const isNamed = Object.hasOwn(properties, name);
		const form = isNamed ? properties[name] : additionalProperties;
		return typeof form === 'object' && hasForm(value[name], form, whole);
	});
}
