/**
 * Asks again and again until there is an answer.
 *
 * @param what What is waited for, for the message.
 * @throws Error after a minute: only what hangs ends here.
 */
export async function until<Answer>(
	what: string,
	ask: () => Promise<Answer | null | undefined | false>
): Promise<Answer> {
	for (const end = Date.now() + 60_000; Date.now() < end;) {
		const answer = await ask();
		if (answer !== null && answer !== undefined && answer !== false) return answer;
		await new Promise((done) => setTimeout(done, 50));
	}
	throw new Error(`waited in vain for ${what}`);
}

/**
 * Asks until the answer is the same twice in a row: what still moves is not where a pointer will hit.
 *
 * @param what What is waited for, for the message.
 * @param ask Gives the same text as long as nothing moves, and nothing where there is nothing yet.
 * @throws Error after a minute.
 */
export async function untilAtRest<Answer>(
	what: string,
	ask: () => Promise<{ found: Answer; place: string } | undefined>
): Promise<Answer> {
	let before: string | undefined;
	return until(what, async () => {
		const answer = await ask();
		const isAtRest = answer !== undefined && answer.place === before;
		before = answer?.place;
		return isAtRest && answer.found;
	});
}
