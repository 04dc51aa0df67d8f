import type { DepartmentReport } from '$lib/data/report/itemReport';
import type { Item } from '$lib/data/survey/item';
import { optionLabel } from './answerText';
import { catalogue } from './catalogue';

type Counted = DepartmentReport['inIt'];

const words = catalogue({
	ja: {
		said: (service: string, it: Counted, security: Counted) =>
			`「${service}」を主に外注しているのは、提供方法を答えたチームのうち、情報システム管理部門だけに属する${it.of}チーム中${it.teams}チーム、セキュリティ対策部門だけに属する${security.of}チーム中${security.teams}チームです。`,
		difference: (points: string, low: string, high: string) =>
			`差は${points}ポイント（95%信頼区間 ${low}～${high}）です。`,
		verdicts: {
			higher: '偶然だけでは説明できません。',
			lower: '偶然だけでは説明できません。',
			cannotTell: '差が偶然かどうかはわかりません。'
		}
	},
	en: {
		said: (service: string, it: Counted, security: Counted) =>
			`“${service}” is mainly outsourced by ${it.teams} of ${it.of} teams in IT systems only and by ${security.teams} of ${security.of} in security only, of those that say how they provide it. `,
		difference: (points: string, low: string, high: string) =>
			`The difference is ${points} points (95% confidence interval ${low} to ${high}). `,
		verdicts: {
			higher: 'Chance alone does not explain it.',
			lower: 'Chance alone does not explain it.',
			cannotTell: 'Whether it is chance cannot be determined.'
		}
	}
});

/** How departments differ in outsourcing a service, with the interval and what follows from it. */
export function departmentText(item: Item, report: DepartmentReport): string {
	const { service, inIt, inSecurity, difference, interval, verdict } = report;
	const { said, difference: differs, verdicts } = words();
	const [low, high] = interval;
	return [
		said(optionLabel(item, service), inIt, inSecurity),
		differs(points(difference), points(low), points(high)),
		verdicts[verdict]
	].join('');
}

function points(share: number): string {
	const whole = Math.round(share * 100);
	return whole > 0 ? `+${whole}` : String(whole).replace('-', '−');
}
