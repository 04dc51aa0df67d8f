import { matters } from '$lib/data/readiness/matters';
import type { JointBounds, PracticeCount, Practices } from '$lib/data/report/practices';
import { sections } from '$lib/data/survey/sections';
import { language } from '$lib/wording/language';
import { meanText, practiceSentences, verdictText } from '$lib/wording/practiceText';
import { practiceWords } from '$lib/wording/practiceWords';
import { shareText } from '$lib/wording/shareText';
import { colon } from '$lib/wording/format';
import { indented } from './indented';

/** How many practices one has beside the average team: in all, by section and by matter. */
export function practiceLines(practices: Practices): string[] {
	const words = practiceWords();
	const { base, joint } = practices;
	const jointText = (bounds: JointBounds | undefined) =>
		bounds ? [`${words.joint}${colon()}${shareText(bounds.share, base)}`] : [];
	const titleIn = (list: typeof sections | typeof matters, id: string) =>
		list.find((each) => each.id === id)?.title[language.current] ?? '';
	return [
		`${words.heading}${colon().trimEnd()}`,
		...indented([
			...practiceSentences(practices.all),
			...practices.sections.map(({ id, ...count }) =>
				[`${words.section} ${id} ${titleIn(sections, id)}`, ...countTexts(count)].join(' / ')
			),
			...practices.matters.map(({ id, count, joint: ofMatter }) =>
				[
					`${words.matter} ${id} ${titleIn(matters, id)}`,
					...(count ? countTexts(count) : []),
					...jointText(ofMatter)
				].join(' / ')
			),
			[words.allMatters, ...jointText(joint)].join(' / '),
			words.jointNote
		])
	];
}

function countTexts(count: PracticeCount): string[] {
	const { own, answered, mean } = count;
	if (answered === 0) return [];
	const words = practiceWords();
	return [
		`${words.own} ${words.ofAnswered(own, answered)}`,
		`${words.mean} ${meanText(mean)}`,
		verdictText(count)
	];
}
