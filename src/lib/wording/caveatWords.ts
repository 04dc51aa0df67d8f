import type { Caveat } from '$lib/engine/benchmark/figures/caveats';
import type { Language } from '$lib/data/language';
import { language } from './language';

const words: Record<Language, Record<Caveat, string>> = {
	ja: {
		oldEdition: '調査から年月がたっています。',
		membersOnly: 'NCA の加盟チームだけが回答しています。',
		manyComparisons: '多くの設問を一度に比べると、偶然に目立つ差も現れます。',
		differentSurveys: '2つの調査は、対象も方法も異なります。',
		baseNotAll: '母数は全チームではなく、当てはまるチームだけです。',
		smallBase: '母数が30チームに満たないため、偶然の影響が大きくなります。',
		rebuiltOptions:
			'選択肢は、失われたものを再構成しています。実際の調査票と異なる可能性があります。',
		secondarySource: '一部の値は、記事などの二次資料から読み取っています。',
		wordsOnly: '言葉でしか公表されていない割合は、範囲だけがわかります。',
		countedInParts: '一部のチーム（部署別など）の数から、全体の範囲を求めています。',
		baseNotStated:
			'母数の書かれていない割合は、ありうるどの母数でも、四捨五入でも切り捨てでも成り立つ範囲だけを使っています。',
		readFromList: '並べて挙げられた項目は、それぞれについて述べたものと読んでいます。',
		sourcesClash: '報告書と一致しない記事の数は計算に使わず、並べて示しています。',
		maybeSlip: '記事の数は誤記かもしれません。同じ数が別の項目にも書かれています。',
		restsOnPack:
			'読み込んだ調査データの数値を使っています。どのデータのどの数値かは、根拠の一覧に記しています。',
		packClash:
			'公表値と読み込んだ調査データが矛盾しています。どちらかを選ぶまで、矛盾する数値は計算に使いません。',
		packChosen:
			'公表値と読み込んだ調査データが矛盾しているため、選んだ方だけを計算に使っています。',
		wordYields:
			'「多い」などの言葉は、調査データの正確な数値にあわせて、ゆるい意味に読んでいます。',
		editionPhraseMaybe:
			'報告書の言葉がどの段階までを指すか明らかでないため、どちらの読み方でも正しい範囲を示しています。',
		commonIsNotRight: '多くのチームがしていることが、正しいとは限りません。'
	},
	en: {
		oldEdition: 'The survey is years old.',
		membersOnly: 'Only member teams of the NCA answered.',
		manyComparisons: 'When many items are compared at once, some differences stand out by chance.',
		differentSurveys: 'The two surveys asked different teams in different ways.',
		baseNotAll: 'The base is not all teams, only those to which the item applies.',
		smallBase: 'The base is under 30 teams, so chance has a large effect.',
		rebuiltOptions:
			'The options were lost and have been rebuilt; they may differ from the real questionnaire.',
		secondarySource: 'Some values come from articles, not from the report itself.',
		wordsOnly: 'Where a share was published in words only, only its range is known.',
		countedInParts:
			'The range for all teams follows from counts of some of them, for example by department.',
		baseNotStated:
			'Some percentages are given without their base. Only what holds for every possible base, rounded or cut off, is used.',
		readFromList: 'Where the report lists several things, it is read as speaking of each.',
		sourcesClash: 'Numbers in an article that do not agree with the report are shown but not used.',
		maybeSlip: 'The article may contain an error: it gives the same numbers for something else.',
		restsOnPack: 'Numbers from a loaded edition pack are used. The list of sources shows which.',
		packClash:
			'A published figure and a loaded pack contradict each other. Until one is chosen, neither is used.',
		packChosen:
			'A published figure and a loaded pack contradict each other. Only the one that was chosen is used.',
		wordYields:
			'Words such as “many” are read in their weaker sense, to agree with the exact numbers of a pack.',
		editionPhraseMaybe:
			'The report’s words do not say which steps they include; the bounds hold for either reading.',
		commonIsNotRight: 'Common practice is not necessarily right.'
	}
};

/** The sentence for a caveat's code. */
export function caveatText(code: string): string {
	return words[language.current][code as Caveat];
}
