import type { ClashReport } from '$lib/data/report/editionReport';
import type { EditionReport } from '$lib/data/report/editionReport';
import { packIdOf, packTitleOf } from '$lib/engine/packs/pack';
import { catalogue } from './catalogue';
import { editionsInUse } from './editionsInUse';
import { language } from './language';

export const clashWords = catalogue({
	ja: {
		open: (pack: string) =>
			`公表値と調査データ「${pack}」が矛盾しています。どちらかを選ぶまで、矛盾する数値は計算に使いません。`,
		added: (pack: string) =>
			`公表値と矛盾していますが、選択に従って調査データ「${pack}」を使っています。`,
		known: (pack: string) =>
			`調査データ「${pack}」と矛盾していますが、選択に従って公表値を使っています。`,
		impossible: (pack: string) =>
			`調査データ「${pack}」の数は互いに矛盾しているため、計算に使っていません。`,
		settle: '矛盾を確認する'
	},
	en: {
		open: (pack: string) =>
			`A published figure and the pack “${pack}” contradict each other. Until one is chosen, neither is used.`,
		added: (pack: string) =>
			`The pack “${pack}” contradicts what is published. It is used, as chosen.`,
		known: (pack: string) =>
			`The pack “${pack}” contradicts what is published. The published figures are used, as chosen.`,
		impossible: (pack: string) =>
			`The numbers in the pack “${pack}” are inconsistent, so they are not used.`,
		settle: 'See the contradiction'
	}
});

/** What is said of figures that contradict each other, pack by pack. */
export function clashLines({ clashes = [] }: Pick<EditionReport, 'clashes'>): string[] {
	return clashes.map(textOf);
}

/** Whether nothing is left to compute with because figures contradict each other. */
export function isDisputed({
	clashes = [],
	figures
}: Pick<EditionReport, 'clashes' | 'figures'>): boolean {
	return figures.length === 0 && clashes.some(({ chosen }) => chosen === undefined);
}

function textOf({ pack: id, known, chosen }: ClashReport): string {
	const found = editionsInUse.lists.packs.find((pack) => packIdOf(pack) === id);
	const title = found ? packTitleOf(found)[language.current] : id;
	if (known.length === 0) return clashWords().impossible(title);
	return clashWords()[chosen ?? 'open'](title);
}
