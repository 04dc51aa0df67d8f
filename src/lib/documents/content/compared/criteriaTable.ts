import { checklistWords } from '$lib/wording/checklistWords';
import { compareWords } from '$lib/wording/compareWords';
import { criterionNumber } from '$lib/wording/criterionNumber';
import { language } from '$lib/wording/language';
import { text, verdictCell } from '../cells';
import type { Sheet, Table } from '../document';
import { criterionOf, matterOf } from '../matters';
import { contentWords } from '../words';
import { changeCell, sideTitles, type Compared } from './sides';

/** Every criterion with both verdicts, also where they are the same: a sheet can be filtered. */
export function criteriaSheet(compared: Compared): Sheet {
	const [then, now] = sideTitles(compared);
	return {
		kind: 'table',
		name: 'criteria',
		title: checklistWords().criterion,
		columns: [
			{ title: compareWords().matter, width: 30 },
			{ title: contentWords().criterionId, width: 9 },
			{ title: compareWords().criterion, width: 40 },
			{ title: then, width: 26 },
			{ title: now, width: 26 },
			{ title: compareWords().change, width: 14 }
		],
		rows: compared.comparison.matters.flatMap(({ id: matter, criteria }) =>
			criteria.map((each) => [
				text(`${matter}. ${matterOf(matter).title[language.current]}`),
				text(criterionNumber(each.id)),
				text(criterionOf(matter, each.id).title[language.current]),
				verdictCell(each.then.verdict),
				verdictCell(each.now.verdict),
				changeCell(each.change)
			])
		)
	};
}

/** The criteria whose verdict is another one than before; nothing where there are none. */
export function movedCriteria(compared: Compared): Table | undefined {
	const [then, now] = sideTitles(compared);
	const words = compareWords();
	const moved = compared.comparison.matters.flatMap(({ id: matter, criteria }) =>
		criteria.filter(({ change }) => change !== 'same').map((each) => ({ matter, ...each }))
	);
	if (moved.length === 0) return undefined;
	return {
		kind: 'table',
		caption: words.criteria,
		columns: [
			{ title: words.criterion, width: 38 },
			{ title: then, width: 22 },
			{ title: now, width: 22 },
			{ title: words.change, width: 18 }
		],
		rows: moved.map((each) => [
			text(
				`${criterionNumber(each.id)} ${criterionOf(each.matter, each.id).title[language.current]}`
			),
			verdictCell(each.then.verdict),
			verdictCell(each.now.verdict),
			changeCell(each.change)
		])
	};
}
