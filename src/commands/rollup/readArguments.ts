import { parseArgs } from 'node:util';
import { languages, type Language } from '$lib/data/language';
import { maxGroupWordsLength } from '$lib/data/limits';
import { lowestThreshold, usualThreshold } from '$lib/engine/group/protect';

/** What the command was asked for. */
export interface Asked {
	status: 'read';
	files: string[];
	output: string;
	/** Where the table of responses is to be kept as well. */
	responses: string | undefined;
	/** Counts below this are not told. */
	threshold: number;
	title: string | undefined;
	who: string | undefined;
	how: string | undefined;
	/** Calendar days between which the answers were collected. */
	from: string | undefined;
	to: string | undefined;
	language: Language;
}

/** How to use the command was asked for. */
interface HelpAsked {
	status: 'help';
	language: Language;
}

/** `language` is told even where the rest makes no sense. */
interface NotUnderstood {
	status: 'refused';
	problem: 'usage' | 'threshold' | 'day' | 'text';
	language: Language;
}

const options = {
	output: { type: 'string', short: 'o' },
	responses: { type: 'string' },
	threshold: { type: 'string' },
	title: { type: 'string' },
	who: { type: 'string' },
	how: { type: 'string' },
	from: { type: 'string' },
	to: { type: 'string' },
	lang: { type: 'string' },
	help: { type: 'boolean', short: 'h' }
} as const;

/**
 * Reads the arguments, in any order. Refuses what it does not know.
 *
 * @param args Without the program's own name.
 */
export function readRollupArguments(args: readonly string[]): Asked | HelpAsked | NotUnderstood {
	// Not strict, so that the language is known even beside an unknown option.
	const loose = parseArgs({ args: [...args], options, strict: false, allowPositionals: true });
	const asked = languages.find((each) => each === (loose.values.lang ?? languages[0]));
	const language = asked ?? languages[0];
	const refused = (problem: NotUnderstood['problem']): NotUnderstood => {
		return { status: 'refused', problem, language };
	};

	if (loose.values.help === true) return { status: 'help', language };
	const read = strictly(args);
	if (!asked || !read || read.positionals.length === 0) return refused('usage');
	const { output, responses, threshold = String(usualThreshold), from, to } = read.values;
	if (!output) return refused('usage');
	if (!/^\d{1,6}$/.test(threshold) || Number(threshold) < lowestThreshold) {
		return refused('threshold');
	}
	if (![from, to].every((day) => day === undefined || isDay(day))) return refused('day');
	// As the page takes them.
	const [title, who, how] = [read.values.title, read.values.who, read.values.how].map((text) =>
		text?.trim()
	);
	if ([title, who, how].some((text) => text !== undefined && !isText(text))) return refused('text');
	return {
		status: 'read',
		files: read.positionals,
		output,
		responses,
		threshold: Number(threshold),
		title,
		who,
		how,
		from,
		to,
		language
	};
}

function strictly(args: readonly string[]) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch {
		return undefined;
	}
}

function isText(text: string): boolean {
	return text !== '' && text.length <= maxGroupWordsLength;
}

function isDay(text: string): boolean {
	const time = Date.parse(`${text}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
