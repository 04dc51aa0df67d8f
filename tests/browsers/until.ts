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
