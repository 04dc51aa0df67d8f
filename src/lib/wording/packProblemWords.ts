import { catalogue } from './catalogue';

/** What is wrong with an edition pack, by the reason that its reader or its check gives. */
export const packProblemWords = catalogue({
	ja: {
		tooLarge: 'ファイルが大きすぎます。',
		beyondLimits: 'ファイルに、調査データにはありえない量や深さのデータが含まれています。',
		unsafeKey: 'ファイルに、安全のために受け付けない名前の項目が含まれています。',
		unreadable:
			'ファイルを読み取れませんでした。移動、変更、または削除された可能性があります。もう一度選んでください。',
		notJson: 'ファイルの内容が読み取れません。',
		otherFormat: '調査データのファイルではありません。',
		newerVersion: 'この調査データは新しい版のツールで作られています。ツールを更新してください。',
		doesNotFit: 'ファイルの内容が調査データの形式に合いません。',
		editionIsOurs: '調査の ID が、このツールに含まれる調査と同じです。',
		editionNotThere: '補足する調査が、このツールにありません。',
		sameId: '同じ ID が2回使われています。',
		otherEdition: '公表値が、別の調査を指しています。',
		unknownSource: '公表値の出典が一覧にありません。',
		unknownItem: '知らない設問です。',
		unknownOption: 'その設問にはない選択肢です。',
		unknownWording: '言葉の表にない言葉です。',
		unknownProvision: 'その設問にはない提供方法です。',
		moreThanAll: '母数より大きい数です。',
		underThreshold: '調査データが定めた最小の組織数より小さい数です。',
		percentOfNoCount: 'この母数では、どのチーム数からも生じない割合です（GRIM 検査）。',
		severalBases: '1つの設問に、組み合わせられない母数があります。',
		contradiction: '公表値が互いに矛盾しています。',
		tooMuchWork: '公表値が多すぎるか入り組んでいるため、計算できません。'
	},
	en: {
		tooLarge: 'The file is too large.',
		beyondLimits: 'The file holds more data, or more deeply nested data, than a pack can.',
		unsafeKey: 'The file holds a name that is refused for safety.',
		unreadable:
			'The file could not be read. It may have been moved, changed or deleted. Choose it again.',
		notJson: 'The file cannot be read.',
		otherFormat: 'This is not the file of an edition pack.',
		newerVersion: 'This pack was made by a newer version of the tool. Update the tool.',
		doesNotFit: 'The content of the file is not in the format of an edition pack.',
		editionIsOurs: 'The edition has the same id as one that is part of this tool.',
		editionNotThere: 'The edition that it supplements is not part of this tool.',
		sameId: 'An id is used twice.',
		otherEdition: 'A figure names another edition.',
		unknownSource: 'The source of a figure is not listed.',
		unknownItem: 'The item is not known.',
		unknownOption: 'The item has no such option.',
		unknownWording: 'The word is not in the table of words.',
		unknownProvision: 'The item has no such way of providing.',
		moreThanAll: 'The number is greater than its base.',
		underThreshold: 'The number is below the minimum number of organisations set by the pack.',
		percentOfNoCount: 'No whole number of teams of this base gives this percentage (GRIM test).',
		severalBases: 'The item has bases that cannot be combined.',
		contradiction: 'The figures contradict each other.',
		tooMuchWork:
			'There are too many figures, or they depend on each other too much, to be calculated.'
	}
});
