import type { Criterion } from '$lib/data/readiness/matter';
import type { MatterReport } from '$lib/data/report/matterReport';
import { catalogue } from './catalogue';
import { language } from './language';

const words = catalogue({
	ja: {
		restsOn: (applying: number, all: number) =>
			`この判定は、確認項目${all}項目のうち、当てはまる${applying}項目によるものです。`,
		restsOnInterview: (applying: number, all: number) =>
			`この判定は、確認項目${all}項目のうち、インタビューからわかる${applying}項目だけによるものです。`,
		mostNotApplicable:
			'確認項目の半数を超えて「該当しない」と回答しています。本当に当てはまらないか、もう一度確かめてください。',
		noService:
			'すべてのサービスを「提供していない」と回答しています。CSIRT が何も提供しないのか、もう一度確かめてください。'
	},
	en: {
		restsOn: (applying: number, all: number) =>
			`This verdict rests on ${applying} of ${all} criteria; the others do not apply.`,
		restsOnInterview: (applying: number, all: number) =>
			`This verdict rests on ${applying} of ${all} criteria only; the interview does not cover the others.`,
		mostNotApplicable:
			'You answered “not applicable” to more than half of the criteria. Check again that they really do not apply.',
		noService:
			'You answered that no service is offered at all. Check again whether the CSIRT really provides nothing.'
	}
});

/** On how many criteria a matter's verdict rests, where some are taken out, and what to ask again. */
export function matterNotes({ counts, criteria, doubts = [] }: MatterReport): string[] {
	const all = criteria.length;
	const applying = all - (counts.notApplicable ?? 0);
	const texts = words();
	const isInterview = criteria.some(({ reason }) => reason.code === 'notInInterview');
	const restsOn = isInterview ? texts.restsOnInterview : texts.restsOn;
	return [
		...(applying < all ? [restsOn(applying, all)] : []),
		...doubts.map((doubt) => texts[doubt])
	];
}

/** What a settled criterion leaves to be checked, where its item asks for less than chapter 4 does. */
export function criterionNote(
	{ verdict }: Pick<MatterReport['criteria'][number], 'verdict'>,
	{ note }: Pick<Criterion, 'note'>
): string | undefined {
	return verdict === 'settled' ? note?.[language.current] : undefined;
}
