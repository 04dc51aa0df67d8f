import type { Answer } from '$lib/data/answer';

/** Whether the answer chooses at least one of the options; an answer of another kind chooses none. */
export function choosesAny(answer: Answer | undefined, options: readonly string[]): boolean {
	if (answer?.kind === 'choice') return options.includes(answer.option);
	if (answer?.kind === 'choices') return answer.options.some((option) => options.includes(option));
	return false;
}
