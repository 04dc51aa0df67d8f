import { telling } from './patience';

const lockName = 'csirt-self-assessment writes';

/** How many acts of this tab have the turn: never more than one but where an act waits for another. */
let having = 0;
/** What begins as soon as this tab has the turn, whoever asked for it. */
const waiting = new Set<() => Promise<unknown>>();

/** One tab after the other, so that all copies are written in the same order. */
export function inTurn<Result>(act: () => Promise<Result>): Promise<Result> {
	const locks = globalThis.navigator?.locks as LockManager | undefined;
	if (!locks) return act();
	let begin = () => {};
	void telling('turn', new Promise<void>((resolve) => (begin = resolve)));
	return locks.request(lockName, async () => {
		begin();
		having++;
		const others = [...waiting].map((start) => start());
		try {
			return await act();
		} finally {
			await Promise.allSettled(others);
			having--;
		}
	});
}

/**
 * Acts while no other tab writes. Where this tab has the turn already, it need not ask for it: whoever has
 * it may be waiting for this very act.
 */
export function whileInTurn<Result>(act: () => Promise<Result>): Promise<Result> {
	let acting: Promise<Result> | undefined;
	const start = () => {
		waiting.delete(start);
		return (acting ??= act());
	};
	if (having > 0) return start();
	waiting.add(start);
	return inTurn(start);
}

/**
 * A turn that is asked for before it is known what is done in it: a write need not ask for it then. It must be
 * used or let go of soon, since no tab writes before.
 */
export class TurnAhead {
	#give: (act?: () => Promise<unknown>) => void = () => {};
	#isHad = false;
	#isGiven = false;
	readonly #ended: Promise<unknown>;

	constructor() {
		const given = new Promise<(() => Promise<unknown>) | undefined>(
			(resolve) => (this.#give = resolve)
		);
		this.#ended = inTurn(async () => {
			this.#isHad = true;
			return (await given)?.();
		});
		// Who acts in it hears of it.
		this.#ended.catch(() => {});
	}

	/** Acts in this turn, at once where this tab has it already, or in another one where it has been used. */
	act<Result>(act: () => Promise<Result>): Promise<Result> {
		if (this.#isGiven) return inTurn(act);
		this.#isGiven = true;
		const acting = this.#isHad ? act() : undefined;
		this.#give(() => acting ?? act());
		return this.#ended as Promise<Result>;
	}

	/** Gives it up, unless it is being used. */
	letGo(): void {
		this.#isGiven = true;
		this.#give();
	}
}
