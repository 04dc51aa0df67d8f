import { promisifyRequest } from 'idb-keyval';
import { asAssessment, type Assessment } from '$lib/data/assessment';
import { migrateAssessment } from '$lib/data/migrateAssessment';
import { prepareCopies, transact } from '../database/database';
import { keyOf } from '../database/keys';
import { addStep, latestStep, type Numbered } from '../database/steps';
import { StorageError } from '../database/storageError';
import type { Stores } from '../database/stores';
import type { TurnAhead } from '../database/turn';
import { noteChange, type LoggedChange } from './changeLog';
import { isSame, withChanges, type Changes } from './changes';
import { overtakenBy, withoutThem, type Before } from './overtaken';
import { plainCopy } from './plainCopy';
import { typedInto } from './typedInto';

/** An assessment as it is on the disk, with its latest step. */
interface Stand {
	assessment: Assessment;
	latest: Numbered<LoggedChange> | undefined;
}

/** Where this tab left off: as long as nobody has written since, a change need not wait for what is read. */
let stand: Stand | undefined;

/** Whether a tab may have lost the right to write meanwhile, and what was there before its changes. */
interface Late {
	before: Before;
	isLate: () => boolean;
}

/**
 * Writes changes into the stored assessment, in one transaction with the reading of it, so that
 * two tabs which answer different items both keep theirs; and notes in the change log what they
 * replace, so that one can go back.
 *
 * @param late Who may have lost the right to write meanwhile: what another tab has changed since stands
 *   then, and what comes late becomes a state of the history.
 * @param ahead A turn to write in that was asked for before.
 * @returns When the transaction has completed, that is when the changes are on the disk. Whether some of
 *   them stand in the history only.
 * @throws ZodError if the stored record or the changed one does not fit; nothing is written.
 * @throws StorageError `gone` if the assessment is not there any more.
 * @throws DOMException or StorageError if the browser refuses the write.
 */
export async function changeAssessment(
	id: string,
	changes: Changes,
	late?: Late,
	ahead?: TurnAhead
): Promise<boolean> {
	const at = changes.changedAt ?? new Date().toISOString();
	const known = stand?.assessment.id === id ? stand : undefined;
	stand = undefined;
	// Whether letters go on is told by the step that is there.
	if (known && typedInto(known.assessment, changes) === undefined) {
		try {
			const goOn = async (stores: Stores) => {
				if (late?.isLate()) throw new OtherStand();
				return writtenAtOnce(known, stores, changes, at);
			};
			stand = await transact('readwrite', goOn, ahead);
			return false;
		} catch (problem) {
			if (!(problem instanceof OtherStand)) throw problem;
		}
	}
	const read = (stores: Stores) => readAndWritten(id, stores, changes, at, late);
	const { next, isOvertaken } = await transact('readwrite', read, ahead);
	stand = next;
	return isOvertaken;
}

/** Does beforehand what a first change would wait for. It says itself what is wrong, where something is. */
export async function prepareChange(id: string): Promise<void> {
	await prepareCopies();
	const [raw, latest] = await transact('readonly', (stores) => readFor(id, stores));
	if (raw === undefined) return;
	const assessment = asAssessment(migrateAssessment(raw));
	if (assessment === raw) stand = { assessment, latest };
}

/** Thrown where another has written meanwhile, or may have; nothing is written then. */
class OtherStand extends Error {}

/** Writes before it has read, and undoes it where what is read is not what this tab knows. */
async function writtenAtOnce(
	known: Stand,
	stores: Stores,
	changes: Changes,
	at: string
): Promise<Stand> {
	const reading = readFor(known.assessment.id, stores);
	// Where the write is refused, nobody hears of it.
	reading.catch(() => {});
	const next = write(known, stores, changes, at);
	const [raw, latest] = await reading;
	const isSameStep = latest?.number === known.latest?.number;
	if (!isSameStep || !isSame(raw, known.assessment)) throw new OtherStand();
	return next;
}

async function readAndWritten(
	id: string,
	stores: Stores,
	changes: Changes,
	at: string,
	late: Late | undefined
): Promise<{ next: Stand; isOvertaken: boolean }> {
	const [raw, latest] = await readFor(id, stores);
	if (raw === undefined) throw new StorageError('gone', `there is no assessment ${id}`);
	const old = asAssessment(migrateAssessment(raw));
	const overtaken = late?.isLate() ? overtakenBy(old, changes, late.before) : undefined;
	const fit = overtaken ? withoutThem(changes, overtaken) : changes;
	// A past format is kept as it was, should the step to the present one ever prove wrong.
	const upgraded: LoggedChange = { at, cause: 'upgraded', whole: raw };
	if (old !== raw) addStep(stores, id, upgraded, latest);
	if (overtaken) {
		for (const whole of [old, plainCopy(withChanges(old, overtaken))]) {
			const step: LoggedChange = { at, cause: 'replaced', whole };
			addStep(stores, id, step, await latestStep(stores.journal, id));
		}
	}
	const hasNone = old === raw && !overtaken;
	const last = hasNone ? latest : await latestStep<LoggedChange>(stores.journal, id);
	const next = write({ assessment: old, latest: last }, stores, fit, at);
	return { next, isOvertaken: overtaken !== undefined };
}

/** All that a change needs to know, asked for at once: each turn of the store takes its time. */
function readFor(id: string, { records, journal }: Stores) {
	return Promise.all([
		promisifyRequest<unknown>(records.get(keyOf(id))),
		latestStep<LoggedChange>(journal, id)
	]);
}

function write(
	{ assessment: old, latest }: Stand,
	stores: Stores,
	changes: Changes,
	at: string
): Stand {
	const assessment = asAssessment(plainCopy(withChanges(old, changes)));
	const step = noteChange(stores, old, changes, at, latest);
	stores.put('records', assessment, keyOf(old.id));
	return { assessment, latest: step };
}
