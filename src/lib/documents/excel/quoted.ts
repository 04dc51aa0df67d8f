/** A sheet's name as formulas write it. */
export function quoted(title: string): string {
	return `'${title.replaceAll("'", "''")}'`;
}
