import type { Assessment } from '$lib/data/assessment';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { countInto, type Distribution } from '$lib/engine/group/distribution';
import { latestCopies } from '$lib/engine/group/latestCopies';
import { memberMarks, type MemberMarks } from '$lib/engine/group/memberMarks';
import { judgeReadiness } from '$lib/engine/readiness/judgeReadiness';
import {
	openEncrypted,
	openFile,
	type Import,
	type RefusedImport
} from '$lib/storage/files/openFile';
import { yieldToMain } from '../shared/yieldToMain';

interface Copy {
	fileName: string;
	assessment: Assessment;
}

/** One organisation of the group. */
export interface Member extends Copy {
	/** How far each matter is settled, in the order of the matters. */
	verdicts: readonly ReturnType<typeof judgeReadiness>[number]['verdict'][];
	marks: MemberMarks;
}

/** A file that does not count, and why. */
export interface LeftOutFile {
	fileName: string;
	reason: RefusedImport['reason'] | 'needsPassphrase' | 'olderCopy' | 'example';
	/** For a technician, or the title of the assessment. */
	detail: string;
}

/** The files of a group. Nothing of them is stored: they are forgotten with the page. */
export interface Group {
	members: readonly Member[];
	leftOut: readonly LeftOutFile[];
	distribution: Distribution;
}

/** How long a turn of reading may be, in ms: a thousand short ones would take much longer in all. */
const longestTurn = 40;

/** The reading of a group's files. */
export class GroupReading {
	/** Files done, and all of them; undefined while none are read. */
	#progress = $state.raw<{ done: number; all: number }>();
	#group = $state.raw<Group>();
	/** What is begun later makes what comes of an earlier reading worthless. */
	#turn = 0;

	get progress() {
		return this.#progress;
	}

	get group(): Group | undefined {
		return this.#group;
	}

	/**
	 * Reads files beside those that are read already. One of a broken, foreign or newer form is left
	 * out and named; of several copies of one assessment the latest counts.
	 */
	async read(files: readonly File[], passphrase: string | undefined): Promise<void> {
		const turn = ++this.#turn;
		const rest = yieldToMain(longestTurn);
		const copies: Copy[] = [...(this.#group?.members ?? [])];
		const refused = [...(this.#group?.leftOut ?? [])];
		for (const [done, file] of files.entries()) {
			this.#progress = { done, all: files.length };
			const opened = await open(file, passphrase);
			await rest();
			if (turn !== this.#turn) return;
			const fileName = file.name;
			if (opened.status === 'read') copies.push({ fileName, assessment: opened.assessment });
			else refused.push({ fileName, reason: opened.reason, detail: opened.detail });
		}
		const { counted, leftOut } = latestCopies(copies);
		const counts = new Map<string, Map<string, number>>();
		const members: Member[] = [];
		for (const copy of counted) {
			const { entries } = copy.assessment;
			const verdicts = judgeReadiness(matters, itemsById, entries).map(({ verdict }) => verdict);
			members.push({ ...copy, verdicts, marks: memberMarks(copy.assessment, itemsById) });
			countInto(counts, copy.assessment, itemsById);
			await rest();
			if (turn !== this.#turn) return;
		}
		this.#progress = undefined;
		this.#group = {
			members: members.sort(byName),
			leftOut: [
				...refused,
				...leftOut.map(({ copy: { fileName, assessment }, reason }) => ({
					fileName,
					reason,
					detail: assessment.title
				}))
			],
			distribution: { teams: members.length, counts }
		};
	}

	/** Stops reading; what was read before stays. */
	cancel(): void {
		this.#turn++;
		this.#progress = undefined;
	}

	/** Forgets every file. */
	forget(): void {
		this.cancel();
		this.#group = undefined;
	}
}

/** As a person counts: the second before the tenth. */
function byName({ assessment: one }: Member, { assessment: other }: Member): number {
	const nameOf = ({ organisation, title }: Assessment) => `${organisation} ${title}`;
	return nameOf(one).localeCompare(nameOf(other), 'ja', { numeric: true });
}

type Opened =
	| Extract<Import, { status: 'read' }>
	| { status: 'refused'; reason: LeftOutFile['reason']; detail: string };

async function open(file: File, passphrase: string | undefined): Promise<Opened> {
	try {
		const opened = await openFile(file);
		if (opened.status !== 'encrypted') return opened;
		if (!passphrase) return { status: 'refused', reason: 'needsPassphrase', detail: '' };
		return await openEncrypted(opened.bytes, passphrase);
	} catch (problem) {
		// The memory was not enough, or what decrypts could not be fetched.
		return { status: 'refused', reason: 'unreadable', detail: String(problem) };
	}
}
