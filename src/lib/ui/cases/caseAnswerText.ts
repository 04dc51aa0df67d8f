import type { CaseAnswer } from '$lib/data/cases/case';
import type { Item } from '$lib/data/survey/item';
import { language } from '$lib/wording/language';
import { answerText, optionLabel } from '$lib/wording/answerText';
import { casesWords } from './casesWords';

/** What a case answers, in words: of the services those that it names, whoever provides them. */
export function caseAnswerText(item: Item, { answer, other }: CaseAnswer): string {
	if (answer.kind === 'services') {
		const named = Object.keys(answer.provisions).map((service) => optionLabel(item, service));
		return named.join(casesWords().separator);
	}
	return answerText(item, answer, other && { other: other[language.current] });
}
