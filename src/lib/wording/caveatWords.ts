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
		wordsOnly: '割合は言葉でしか公表されていないため、範囲だけがわかります。',
		editionPhraseMaybe:
			'報告書の言葉がどの段階までを指すか明らかでないため、どちらの読み方でも正しい範囲を示しています。',
		commonIsNotRight: '多くのチームがしていることが、正しいとは限りません。'
	},
	en: {
		oldEdition: 'The survey is years old.',
		membersOnly: 'Only member teams of the NCA answered.',
		manyComparisons: 'Among many comparisons at once, some stand out by chance.',
		differentSurveys: 'The two surveys asked different teams in different ways.',
		baseNotAll: 'The base is not all teams, only those to which the item applies.',
		smallBase: 'The base is under 30 teams, so chance weighs heavily.',
		rebuiltOptions:
			'The options were lost and have been rebuilt; they may differ from the real questionnaire.',
		secondarySource: 'Some values were read in articles, not in the report itself.',
		wordsOnly: 'The shares were published in words only, so only bounds are known.',
		editionPhraseMaybe:
			'The report’s words do not say which steps they include; the bounds hold for either reading.',
		commonIsNotRight: 'What many teams do is not for that reason right.'
	}
};

/** The sentence for a caveat's code. */
export function caveatText(code: string): string {
	return words[language.current][code as Caveat];
}
