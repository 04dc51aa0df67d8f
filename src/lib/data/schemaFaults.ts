import { prettifyError, type core } from 'zod/mini';

/** What a reader of `zod/mini` says of a value that does not fit. */
type SchemaError = core.$ZodError;

/** A file of megabytes can have a fault at every word, and a name of its own length. */
const mostFaults = 20;
const mostCharacters = 4000;

/**
 * Names what does not fit a schema, each with its place: a word that the schema does not know is named too, which the
 * library leaves out where it has no language loaded.
 *
 * @returns Technical English, two lines for a fault: "✖ Invalid input" and "→ at entries.x". At most 20 faults.
 */
export function schemaFaults(error: SchemaError): string {
	const issues = error.issues.flatMap<core.$ZodIssue>((issue) =>
		issue.code === 'unrecognized_keys'
			? issue.keys.map((key) => ({ ...issue, path: [...issue.path, key] }))
			: [issue]
	);
	const more = issues.length - mostFaults;
	const named = prettifyError({ issues: issues.slice(0, mostFaults) });
	const short = named.length > mostCharacters ? `${named.slice(0, mostCharacters)}…` : named;
	return more > 0 ? `${short}\n… and ${more} more` : short;
}
