import { wordings } from '$lib/data/editions/wordings';
import { matters } from '$lib/data/readiness/matters';
import { itemsById } from '$lib/data/survey/items';
import { reportLists } from '$lib/documents/reportOf';
import { benchmarkOf } from '$lib/engine/benchmark/benchmark';
import { distribute } from '$lib/engine/group/distribution';
import { memberMarks } from '$lib/engine/group/memberMarks';
import { packOf } from '$lib/engine/group/packOf';
import { protect } from '$lib/engine/group/protect';
import { judgeReadiness } from '$lib/engine/readiness/judgeReadiness';
import { groupWords } from '$lib/wording/groupWords';
import { language } from '$lib/wording/language';
import { assessmentOf } from '../engine/report/fixtures';
import { choice } from '../assessments';

/** Organisations of a group: they say what the mature team says, but to 2.8 so many say a, b and c. */
export function membersOf(counts: { a: number; b: number; c: number }, name = '子会社') {
	const options = Object.entries(counts).flatMap(([option, count]) =>
		Array<string>(count).fill(option)
	);
	const { entries, ...rest } = assessmentOf('matureTeam');
	return options.map((option, place) => {
		const assessment = {
			...rest,
			id: `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`,
			organisation: `${name}${place}`,
			title: '2026年度',
			entries: { ...entries, '2.8': { answer: choice(option) } }
		};
		const verdicts = judgeReadiness(matters, itemsById, assessment.entries);
		return {
			fileName: `${place}.json`,
			assessment,
			verdicts: verdicts.map(({ verdict }) => verdict),
			marks: memberMarks(assessment, itemsById)
		};
	});
}

type Members = ReturnType<typeof membersOf>;

/** What the page shows of a group. */
export function shownOf(members: Members, threshold = 5) {
	return protect(
		distribute(
			members.map(({ assessment }) => assessment),
			itemsById
		),
		itemsById,
		threshold
	);
}

/** The group first, then the published editions, as the page places an organisation. */
export function besideOf(members: Members) {
	const day = '2026-11-29';
	const provenance = { id: 'group', title: 'group', who: '-', how: '-' };
	const pack = packOf(shownOf(members), { ...provenance, from: day, to: day, countedOn: day });
	const { main, others } = reportLists();
	return [
		{ title: groupWords().inGroup, benchmark: benchmarkOf(pack.edition, { ...pack, wordings }) },
		...[main, ...others].map((benchmark) => ({
			title: benchmark.edition.title[language.current],
			benchmark
		}))
	];
}

export const editions = () => [reportLists().main, ...reportLists().others];
