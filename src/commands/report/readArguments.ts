import { parseArgs } from 'node:util';
import { languages, type Language } from '$lib/data/language';

/** What the command was asked for. `language` is told even where the rest makes no sense. */
export type Arguments =
	| {
			status: 'read';
			file: string;
			isJson: boolean;
			/** Files of packs, in their order. */
			packs: string[];
			/** File of minimum levels of another framework. */
			minimums?: string;
			/** Id of the edition to compare with, where it is another. */
			main?: string;
			language: Language;
	  }
	| { status: 'help'; language: Language }
	| { status: 'refused'; language: Language };

/**
 * Reads `FILE [--pack PACK]… [--edition ID] [--minimums FILE] [--json] [--lang ja|en]` or `--help`, in any order.
 * Refuses what it does not know.
 *
 * @param args Without the program's own name.
 */
export function readReportArguments(args: readonly string[]): Arguments {
	const { values, positionals } = parseArgs({
		args: [...args],
		options: {
			pack: { type: 'string', multiple: true, default: [] },
			edition: { type: 'string' },
			minimums: { type: 'string' },
			json: { type: 'boolean', default: false },
			lang: { type: 'string', default: 'ja' },
			help: { type: 'boolean', short: 'h', default: false }
		},
		// So that the language is known even beside an unknown option.
		strict: false,
		allowPositionals: true
	});
	const { json: isJson, lang, help, pack, edition: main, minimums, ...unknown } = values;
	// Without a value an option is true here.
	const packs = [pack].flat().filter((each) => typeof each === 'string');
	const isWhole = packs.length === [pack].flat().length && main !== true && minimums !== true;
	const language = languages.find((each) => each === lang);
	const [file, ...more] = positionals;

	if (help === true) return { status: 'help', language: language ?? languages[0] };
	const isUnderstood = Object.keys(unknown).length === 0 && more.length === 0 && isWhole;
	if (!isUnderstood || !language || file === undefined || typeof isJson !== 'boolean') {
		return { status: 'refused', language: language ?? languages[0] };
	}
	return {
		status: 'read',
		file,
		isJson,
		packs,
		...(typeof main === 'string' && { main }),
		...(typeof minimums === 'string' && { minimums }),
		language
	};
}
