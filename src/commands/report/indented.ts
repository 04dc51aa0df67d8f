/** The lines, set in by one step. */
export function indented(lines: readonly string[]): string[] {
	return lines.map((line) => `  ${line}`);
}
