import type { PracticeCount } from '$lib/data/report';
import { practiceWords } from './practiceWords';

/** How many practices one has beside the average team, in sentences. */
export function practiceSentences(count: PracticeCount): string[] {
	const words = practiceWords();
	const { practices, answered, own, mean, meanOfAll, verdict, isFirm } = count;
	const open = practices - answered;
	const whole = words.whole(practices, meanText(meanOfAll));
	if (answered === 0) return [whole];
	return [
		whole,
		open === 0 ? words.allAnswered(own) : words.answered(answered, own, meanText(mean)),
		words.verdicts[verdict],
		...(verdict !== 'cannotTell' && !isFirm ? [words.ifMany] : []),
		...(open > 0 ? [words.open(open)] : []),
		words.isMean
	];
}

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
