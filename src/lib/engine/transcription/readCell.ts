import type { Unit } from '$lib/data/editions/transcription';
import { readWhole } from '../answers/readWhole';

/** What one typed number turned out to be. */
export type ReadCell =
	| { status: 'empty' }
	| { status: 'teams'; teams: number }
	| { status: 'percent'; percent: number; decimals: number }
	| { status: 'refused' };

/** More teams than any survey has. */
const max = 10_000_000;

/**
 * Reads a number as it stands beside a bar: 12, １２, 12チーム, 18.2%, １８．２％. A number with a sign of
 * per cent is a percentage, one with a unit of teams is teams; one without a sign is what the unit says.
 */
export function readCell(text: string, unit: Unit): ReadCell {
	const plain = text.normalize('NFKC').trim();
	if (plain === '') return { status: 'empty' };
	const isPlain = /^\d+([.]\d+)?$/.test(plain);
	const percent = /^(\d{1,3}(?:[.]\d)?)\s*%?$/.exec(plain);
	if (plain.endsWith('%') || (isPlain && unit === 'percent')) return percentOf(percent?.[1]);
	const read = readWhole(plain, { min: 0, max });
	return read.status === 'read' ? { status: 'teams', teams: read.value } : { status: 'refused' };
}

function percentOf(digits: string | undefined): ReadCell {
	if (digits === undefined || Number(digits) > 100) return { status: 'refused' };
	const decimals = digits.includes('.') ? 1 : 0;
	return { status: 'percent', percent: Number(digits), decimals };
}
