import { del, entries, get, set, update } from 'idb-keyval';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import type { Entry } from '$lib/data/answer';
import type { Task } from '$lib/data/plan';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { languages, type Language } from '$lib/data/text';
import { prettifyError } from 'zod/mini';
import { records } from './database';
import { unfitItems } from './unfitItems';

const assessmentPrefix = 'assessment/';
const openKey = 'setting/open';
const languageKey = 'setting/language';

/** A record that is there and does not fit: kept as it is, to be downloaded. */
export interface UnreadableRecord {
	key: string;
	raw: unknown;
	/** What does not fit, for a technician. */
	problem: string;
}

/** What was found in this browser. */
export interface Found {
	/** The latest changed first. */
	assessments: Assessment[];
	unreadable: UnreadableRecord[];
	/** The assessment that was open last, if it is still there. */
	openId: string | undefined;
	language: Language | undefined;
}

/**
 * Reads everything that this product keeps. Changes nothing: what cannot be read stays where it is.
 *
 * @throws DOMException if the browser refuses access to IndexedDB.
 */
export async function loadAll(): Promise<Found> {
	const found: Found = {
		assessments: [],
		unreadable: [],
		openId: undefined,
		language: undefined
	};
	for (const [key, raw] of await entries<string, unknown>(records)) {
		if (key === languageKey) found.language = languages.find((language) => language === raw);
		else if (key === openKey) found.openId = typeof raw === 'string' ? raw : undefined;
		else if (key.startsWith(assessmentPrefix)) sortIn(found, key, raw);
	}
	found.assessments.sort((one, other) => other.changedAt.localeCompare(one.changedAt));
	return found;
}

function sortIn(found: Found, key: string, raw: unknown): void {
	const parsed = assessmentSchema.safeParse(migrateAssessment(raw));
	if (!parsed.success) {
		found.unreadable.push({ key, raw, problem: prettifyError(parsed.error) });
		return;
	}
	// An answer that its item cannot have would stop every page that shows it.
	const unfit = unfitItems(parsed.data);
	if (unfit.length === 0) found.assessments.push(parsed.data);
	else found.unreadable.push({ key, raw, problem: `answers do not fit: ${unfit.join(', ')}` });
}

/**
 * Stores a new assessment.
 *
 * @param assessment A plain object: IndexedDB cannot clone a Svelte `$state` proxy.
 * @throws ZodError if it is one that {@link loadAll} would not read back.
 * @throws RangeError if there is a record with its id already; that one stays.
 * @throws DOMException if the browser refuses the write, for example for lack of space.
 */
export async function addAssessment(assessment: Assessment): Promise<void> {
	const checked = assessmentSchema.parse(assessment);
	await update<unknown>(
		keyOf(checked.id),
		(old) => {
			if (old !== undefined) throw new RangeError(`there is an assessment ${checked.id} already`);
			return checked;
		},
		records
	);
}

/** What changes in an assessment. An entry or a task that is `undefined` is taken out. */
export interface Changes {
	entries?: Readonly<Record<string, Entry | undefined>>;
	plan?: Readonly<Record<string, Task | undefined>>;
	title?: string;
	organisation?: string;
	place?: string;
	archived?: true | undefined;
	changedAt?: string;
}

/**
 * Writes changes into the stored assessment, in one transaction with the reading of it, so that
 * two tabs which answer different items, or change different tasks, both keep theirs.
 *
 * @returns When the transaction has completed, that is when the changes are on the disk.
 * @throws ZodError if the stored record or the changed one does not fit; nothing is written.
 * @throws RangeError if the assessment is not there any more.
 * @throws DOMException if the browser refuses the write.
 */
export async function changeAssessment(id: string, changes: Changes): Promise<void> {
	await update<unknown>(
		keyOf(id),
		(old) => {
			if (old === undefined) throw new RangeError(`there is no assessment ${id}`);
			return assessmentSchema.parse(merge(assessmentSchema.parse(migrateAssessment(old)), changes));
		},
		records
	);
}

function merge(old: Assessment, { entries, plan, ...rest }: Changes): Assessment {
	return {
		...old,
		...rest,
		entries: mergeRecords(old.entries, entries),
		...(plan && { plan: mergeRecords(old.plan ?? {}, plan) })
	};
}

function mergeRecords<Value>(
	old: Readonly<Record<string, Value>>,
	changed: Readonly<Record<string, Value | undefined>> = {}
): Record<string, Value> {
	const kept = Object.entries<Value | undefined>({ ...old, ...changed });
	return Object.fromEntries(kept.filter((pair): pair is [string, Value] => pair[1] !== undefined));
}

/** Makes an assessment the one that the pages show. @throws DOMException as above. */
export async function openAssessment(id: string): Promise<void> {
	await set(openKey, id, records);
}

/** Deletes an assessment for good. @throws DOMException if the browser refuses. */
export async function removeAssessment(id: string): Promise<void> {
	await del(keyOf(id), records);
}

/** Keeps the chosen language for the next visit. @throws DOMException if the browser refuses. */
export async function keepLanguage(language: Language): Promise<void> {
	await set(languageKey, language, records);
}

/** The stored form of an assessment, to compare with. @throws DOMException if refused. */
export async function readStored(id: string): Promise<unknown> {
	return get<unknown>(keyOf(id), records);
}

function keyOf(id: string): string {
	return `${assessmentPrefix}${id}`;
}
