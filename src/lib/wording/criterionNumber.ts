/**
 * The number of a criterion as it is shown: `C1-4`, so that nobody takes it for item 1.4 of the
 * questionnaire. In files for programs it stays `1.4`.
 */
export function criterionNumber(id: string): string {
	return `C${id.replace('.', '-')}`;
}
