interface Held {
	name: string;
	/** Takes it away from whoever has it. */
	take: (problem: DOMException) => void;
}

/** Web Locks of one browser, which Node 20 has not: one holder of a name, those who wait, and who steals. */
export class MadeLocks {
	readonly #held = new Map<string, Held>();
	readonly #waiting = new Map<string, (() => void)[]>();

	request<Result>(
		name: string,
		...rest: [(lock: Lock) => Result] | [LockOptions, (lock: Lock | null) => Result]
	): Promise<Awaited<Result>> {
		const act = rest.at(-1) as (lock: Lock | null) => Result;
		const { ifAvailable, steal, signal } = (rest.length > 1 ? rest[0] : {}) as LockOptions;
		return new Promise((resolveTyped, reject) => {
			const resolve = resolveTyped as (value: unknown) => void;
			const grant = () => {
				const mine: Held = { name, take: reject };
				this.#held.set(name, mine);
				// A promise that is resolved to `act` would run it at once: locks are given a moment later.
				void Promise.resolve()
					.then(async () => await act({ name, mode: 'exclusive' }))
					.then(resolve, reject)
					.finally(() => {
						if (this.#held.get(name) !== mine) return;
						this.#held.delete(name);
						this.#waiting.get(name)?.shift()?.();
					});
			};
			const holder = this.#held.get(name);
			if (!holder) grant();
			else if (ifAvailable) void (async () => await act(null))().then(resolve, reject);
			else if (steal) {
				holder.take(new DOMException('stolen', 'AbortError'));
				grant();
			} else {
				const queue = this.#waiting.get(name) ?? [];
				this.#waiting.set(name, [...queue, grant]);
				signal?.addEventListener('abort', () => {
					const left = (this.#waiting.get(name) ?? []).filter((each) => each !== grant);
					this.#waiting.set(name, left);
					reject(new DOMException('aborted', 'AbortError'));
				});
			}
		});
	}

	query(): Promise<{ held: { name: string }[] }> {
		return Promise.resolve({ held: [...this.#held.values()].map(({ name }) => ({ name })) });
	}
}
