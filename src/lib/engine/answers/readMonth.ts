/** What a typed year and month turned out to be. */
type ReadMonth =
	| { status: 'read'; year: number; month: number }
	| { status: 'empty' }
	| { status: 'refused'; problem: 'monthNotUnderstood' | 'monthOutOfRange' | 'yearOutOfRange' };

/** The first CSIRT was founded in 1988; earlier years are slips of the finger. */
const firstYear = 1988;
const lastYear = 2100;

/** The year before the first one of each era and its last year, by the letters people write. */
const eras: Readonly<Record<string, { before: number; last: number }>> = {
	昭和: { before: 1925, last: 64 },
	s: { before: 1925, last: 64 },
	平成: { before: 1988, last: 31 },
	h: { before: 1988, last: 31 },
	令和: { before: 2018, last: 99 },
	r: { before: 2018, last: 99 }
};

const monthNames = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];

const western = /^(\d{4})(?:年|[-/. ])?(\d{1,2})月?$/;
const japanese = /^(昭和|平成|令和|s|h|r)(\d{1,2}|元)(?:年|[-/. ])(\d{1,2})月?$/;
const named = /^([a-z]{3,9})[., ]*(\d{4})$/;

/**
 * Reads a year and month as people in Japan write them: 2014年4月, ２０１４／４, 2014-04, 201404,
 * 平成26年4月, April 2014. Full-width characters count as their ASCII forms.
 *
 * @param text What was typed.
 * @returns The calendar year and the month (1 to 12), or which of the two cannot be.
 */
export function readMonth(text: string): ReadMonth {
	const plain = text
		.normalize('NFKC')
		.toLowerCase()
		// Dashes, minus and long-vowel marks that input methods put in place of a hyphen.
		.replace(/[−‐–—ー]/g, '-')
		.trim();
	if (plain === '') return { status: 'empty' };

	const read = yearAndMonth(
		plain.replace(/\s*([年月/.-])\s*/g, '$1').replace(/^(昭和|平成|令和)\s+/, '$1')
	);
	if (read === undefined) return { status: 'refused', problem: 'monthNotUnderstood' };
	const { year, month } = read;
	if (month < 1 || month > 12) return { status: 'refused', problem: 'monthOutOfRange' };
	if (year < firstYear || year > lastYear) return { status: 'refused', problem: 'yearOutOfRange' };
	return { status: 'read', year, month };
}

function yearAndMonth(plain: string): { year: number; month: number } | undefined {
	const [, year, month] = western.exec(plain) ?? [];
	if (year !== undefined && month !== undefined) {
		return { year: Number(year), month: Number(month) };
	}
	const [, era, count, eraMonth] = japanese.exec(plain) ?? [];
	if (era !== undefined && count !== undefined && eraMonth !== undefined) {
		const year = yearOf(era, count === '元' ? 1 : Number(count));
		return year === undefined ? undefined : { year, month: Number(eraMonth) };
	}
	const [, name, namedYear] = named.exec(plain) ?? [];
	if (name !== undefined && namedYear !== undefined) {
		const plain = name === 'sept' ? 'sep' : name;
		const position = monthNames.findIndex((month) => [month, month.slice(0, 3)].includes(plain));
		return position < 0 ? undefined : { year: Number(namedYear), month: position + 1 };
	}
	return undefined;
}

/** The calendar year of an era's year; undefined for one that the era does not have. */
function yearOf(era: string, count: number): number | undefined {
	const found = eras[era];
	if (found === undefined || count < 1 || count > found.last) return undefined;
	return found.before + count;
}
