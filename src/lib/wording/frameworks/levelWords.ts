import type { RequirementReport } from '$lib/data/report/levelsReport';
import { catalogue } from '../catalogue';

type Verdict = NonNullable<RequirementReport['verdict']>;

/** What the page of another framework, documents and commands say alike. */
export const levelWords = catalogue({
	ja: {
		heading: (title: string) => `${title}の段階で見る`,
		parameter: '項目',
		level: '段階',
		range: (low: number, high: number) => (low === high ? `${low}` : `${low}～${high}`),
		open: '不明',
		away: '対象外',
		counts: (all: number, exact: number, range: number, open: number, away: number) =>
			`${all}項目のうち、段階が決まるもの ${exact}、範囲まで決まるもの ${range}、決まらないもの ${open}${away > 0 ? `、対象外 ${away}` : ''}`,
		shared: (item: string, of: string, levels: string) =>
			`設問 ${item} は ${of} をまとめて尋ねています。最も低いものの段階：${levels}`,
		settles: '決めるために必要なもの',
		answer: (ids: string) => `未回答：${ids}`,
		ask: '追加の質問で決まります',
		audit: '監査の権限についての質問に答えると決まります',
		notMore: '回答からはこれ以上決まりません',
		carried: '前回から引き継ぎ、未確認',
		minimum: '最低水準',
		result: '最低水準との比較',
		verdicts: {
			met: '✓ 満たす',
			notMet: '✕ 満たさない',
			cannotTell: '? 判断できない'
		} satisfies Record<Verdict, string>,
		atLeast: (verdict: string, minimum: number) => `${verdict}（${minimum} 以上）`,
		minimumsOf: (title: string, source: string, rows: number) =>
			`最低水準：${title}（出典：${source}、入力済み ${rows}件）`,
		minimumCounts: (met: number, notMet: number, cannotTell: number) =>
			`満たす ${met}、満たさない ${notMet}、判断できない ${cannotTell}`,
		short: (of: string) =>
			`最低水準は、${of} のうち少なくとも1つで満たしません。どれかは、この設問からは決まりません。`
	},
	en: {
		heading: (title: string) => `Your answers as levels of ${title}`,
		parameter: 'Parameter',
		level: 'Level',
		range: (low: number, high: number) => (low === high ? `${low}` : `${low}–${high}`),
		open: 'open',
		away: 'not applicable',
		counts: (all: number, exact: number, range: number, open: number, away: number) =>
			`Of ${all} parameters ${exact} are settled, ${range} have a range and ${open} are open${away > 0 ? `; ${away} do not apply` : ''}`,
		shared: (item: string, of: string, levels: string) =>
			`Item ${item} asks about ${of} together. Level of the lowest: ${levels}`,
		settles: 'What would settle it',
		answer: (ids: string) => `Not answered: ${ids}`,
		ask: 'A further question settles it',
		audit: 'The question about audits settles it',
		notMore: 'The answers settle no more',
		carried: 'carried over, not confirmed',
		minimum: 'Minimum',
		result: 'Beside the minimum',
		verdicts: { met: '✓ met', notMet: '✕ not met', cannotTell: '? cannot tell' } satisfies Record<
			Verdict,
			string
		>,
		atLeast: (verdict: string, minimum: number) => `${verdict} (at least ${minimum})`,
		minimumsOf: (title: string, source: string, rows: number) =>
			`Minimum levels: ${title} (source: ${source}, ${rows} entered)`,
		minimumCounts: (met: number, notMet: number, cannotTell: number) =>
			`${met} met, ${notMet} not met, ${cannotTell} cannot tell`,
		short: (of: string) =>
			`At least one of ${of} is below its minimum. This item does not settle which.`
	}
});
