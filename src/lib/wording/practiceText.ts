import type { PracticeCount } from '$lib/data/report/practices';
import { practiceWords } from './practiceWords';

/** How many practices one has beside the average team, in sentences. */
export function practiceSentences(count: PracticeCount): string[] {
	const words = practiceWords();
	const { practices, answered, own, mean, meanOfAll, verdict, isFirm } = count;
	const open = practices - answered;
	const whole = words.whole(practices, meanText(meanOfAll));
	if (answered === 0) return [whole];
	const isComparable = answered >= fewestToCompare;
	return [
		whole,
		open === 0 ? words.allAnswered(own) : words.answered(answered, own, meanText(mean)),
		...(isComparable ? [words.verdicts[verdict]] : []),
		...(isComparable && verdict !== 'cannotTell' && !isFirm ? [words.ifMany] : []),
		...(open > 0 ? [words.open(open)] : []),
		words.isMean
	];
}

/** One's own count beside the mean, in a word; of one or two practices it would say nothing. */
export function verdictText({ answered, verdict, isFirm }: PracticeCount): string {
	const { short, ifManyShort } = practiceWords();
	if (answered < fewestToCompare) return '–';
	return verdict !== 'cannotTell' && !isFirm ? short[verdict] + ifManyShort : short[verdict];
}

/** Fewer practices than these say nothing beside a mean. */
export const fewestToCompare = 3;

/**
 * A mean in whole practices: "11 to 21". Few practices are said to a tenth, where rounding to whole ones
 * would say nothing.
 */
export function meanText([low, high]: readonly [number, number]): string {
	const digits = high < fewPractices ? 1 : 0;
	const [from, to] = [low, high].map((end) => String(Number(end.toFixed(digits))));
	return practiceWords().between(from ?? '', to ?? '');
}

const fewPractices = 6;
