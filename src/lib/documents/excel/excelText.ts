import { safeCell } from '$lib/storage/files/safeCell';
import { keptText } from '$lib/wording/keptText';
import { contentWords } from '../content/words';

/** Excel takes no more in a cell, and calls a workbook with more damaged. */
const maxCellLength = 32_767;
/** Nor in the head of a printed page, its orders and doubled signs among them. */
const maxHeadLength = 255;

/** Words as a cell holds them: no formula, and what is too long for Excel ends by saying so. */
export function excelText(words: string): string {
	const safe = safeCell(words);
	if (safe.length <= maxCellLength) return safe;
	const end = contentWords().tooLongForCell;
	return `${keptText(safe, maxCellLength - end.length)}${end}`;
}

/** The head of each printed page. The sign & begins an order to Excel there; twice it stands for itself. */
export function excelHead(identity: string): string {
	const whole = `&L${identity.replaceAll('&', '&&')}`;
	if (whole.length <= maxHeadLength) return whole;
	const kept = keptText(whole, maxHeadLength - 1);
	// Half of a doubled sign would be an order.
	const isHalved = (/&*$/.exec(kept)?.[0].length ?? 0) % 2 === 1;
	return `${isHalved ? kept.slice(0, -1) : kept}…`;
}
