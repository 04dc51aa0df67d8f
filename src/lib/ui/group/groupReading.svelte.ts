import type { Assessment } from '$lib/data/assessment';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { countInto, type Distribution } from '$lib/engine/group/distribution';
import { judgeReadiness } from '$lib/engine/readiness/judgeReadiness';
import { openEncrypted, openFile, type Import, type RefusedImport } from '$lib/storage/importFile';

/** One organisation of the group. */
export interface Member {
	fileName: string;
	assessment: Assessment;
	/** How far each matter is settled, in the order of the matters. */
	verdicts: readonly ReturnType<typeof judgeReadiness>[number]['verdict'][];
}

/** A file that does not count, and why. */
export interface LeftOut {
	fileName: string;
	reason: RefusedImport['reason'] | 'needsPassphrase' | 'olderCopy' | 'example' | 'unreadable';
	/** For a technician, or the title of the assessment. */
	detail: string;
}

/** The files of a group. Nothing of them is stored: they are forgotten with the page. */
export interface Group {
	members: readonly Member[];
	leftOut: readonly LeftOut[];
	distribution: Distribution;
}

/** Longer than this nothing is worked on without letting the page draw and hear. */
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
		const rest = pacer();
		const members = new Map(
			(this.#group?.members ?? []).map((member) => [member.assessment.id, member])
		);
		const leftOut = [...(this.#group?.leftOut ?? [])];
		for (const [done, file] of files.entries()) {
			this.#progress = { done, all: files.length };
			const opened = await open(file, passphrase);
			await rest();
			if (turn !== this.#turn) return;
			if (opened.status === 'refused') {
				leftOut.push({ fileName: file.name, reason: opened.reason, detail: opened.detail });
				continue;
			}
			take(opened.assessment, file.name, members, leftOut);
		}
		const counts = new Map<string, Map<string, number>>();
		for (const { assessment } of members.values()) {
			countInto(counts, assessment, itemsById);
			await rest();
			if (turn !== this.#turn) return;
		}
		this.#progress = undefined;
		this.#group = {
			members: [...members.values()],
			leftOut,
			distribution: { teams: members.size, counts }
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

type Opened =
	| Extract<Import, { status: 'read' }>
	| { status: 'refused'; reason: LeftOut['reason']; detail: string };

async function open(file: File, passphrase: string | undefined): Promise<Opened> {
	try {
		const opened = await openFile(file);
		if (opened.status !== 'encrypted') return opened;
		if (!passphrase) return { status: 'refused', reason: 'needsPassphrase', detail: '' };
		return await openEncrypted(opened.bytes, passphrase);
	} catch (problem) {
		// The file went away, or the memory was not enough.
		return { status: 'refused', reason: 'unreadable', detail: String(problem) };
	}
}

function take(
	assessment: Assessment,
	fileName: string,
	members: Map<string, Member>,
	leftOut: LeftOut[]
): void {
	const leave = (name: string, reason: LeftOut['reason'], detail: string) =>
		leftOut.push({ fileName: name, reason, detail });
	if (assessment.example) return void leave(fileName, 'example', assessment.title);
	const other = members.get(assessment.id);
	// Of two that are equally old the first counts.
	if (other && other.assessment.changedAt >= assessment.changedAt) {
		return void leave(fileName, 'olderCopy', assessment.title);
	}
	if (other) leave(other.fileName, 'olderCopy', other.assessment.title);
	const judged = judgeReadiness(matters, itemsById, assessment.entries);
	members.set(assessment.id, {
		fileName,
		assessment,
		verdicts: judged.map(({ verdict }) => verdict)
	});
}

/** Lets the page draw and hear, when its thread has been busy for long enough. */
function pacer(): () => Promise<void> {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < longestTurn) return;
		await new Promise((resolve) => setTimeout(resolve));
		since = performance.now();
	};
}
