import { catalogue } from '$lib/wording/catalogue';

/** Why a file was not taken. */
export const refusalWords = catalogue({
	ja: {
		nothingChanged: '今ある回答は何も変わっていません。',
		tooLarge:
			'ファイルが大きすぎます（上限 15 MB）。このツールで保存したファイルではないようです。',
		beyondLimits:
			'ファイルに、アセスメントにはありえない量や深さのデータが含まれています。このツールで保存したファイルではないようです。',
		unsafeKey:
			'ファイルに、安全のために受け付けない名前の項目が含まれています。このツールで保存したファイルではないようです。',
		unreadable:
			'ファイルを読み取れませんでした。移動、変更、または削除された可能性があります。もう一度選んでください。',
		notJson:
			'ファイルの内容が読み取れません。途中で切れているか、このツールのファイルではありません。',
		otherFormat: 'このツールで保存したアセスメントのファイルではありません。',
		isPart: '一部の設問だけを依頼するための部分ファイルです。1つの組織の回答としては扱いません。',
		newerVersion:
			'このファイルは新しい版のツールで保存されています。ツールを更新してから読み込んでください。',
		doesNotFit: 'ファイルの内容がアセスメントの形式に合いません。',
		unfitAnswers: 'ファイルに、設問に合わない回答が含まれています。',
		otherRecipient:
			'このファイルは、パスフレーズ1つだけで暗号化されたものではありません。ここでは開けません。',
		tooMuchWork:
			'このファイルを開くには、多すぎる計算とメモリが必要です。安全のため開きません。このツールで保存したファイルではないようです。',
		cannotDecrypt:
			'ファイルを開けません。パスフレーズが違うか、ファイルが壊れています。どちらであるかは区別できません。',
		detail: '技術的な詳細'
	},
	en: {
		nothingChanged: 'Nothing in your present answers has changed.',
		tooLarge: 'The file is too large (limit 15 MB). It does not seem to be one saved by this tool.',
		beyondLimits:
			'The file holds more data, or more deeply nested data, than an assessment can. It does not seem to be one saved by this tool.',
		unsafeKey:
			'The file holds a name that is refused for safety. It does not seem to be one saved by this tool.',
		unreadable:
			'The file could not be read. It may have been moved, changed or deleted. Choose it again.',
		notJson: 'The file cannot be read. It is incomplete, or is not a file of this tool.',
		otherFormat: 'This is not the file of an assessment saved by this tool.',
		isPart:
			'This is a part file with only some items, so it does not count as an organisation’s answers.',
		newerVersion:
			'This file was saved by a newer version of the tool. Update the tool, then load it.',
		doesNotFit: 'The content of the file is not in the format of an assessment.',
		unfitAnswers: 'The file holds answers that do not fit their items.',
		otherRecipient:
			'This file is not encrypted with one passphrase alone, so it cannot be opened here.',
		tooMuchWork:
			'Opening this file would take too much computing and memory, so it is refused for safety. It does not seem to be one saved by this tool.',
		cannotDecrypt:
			'The file cannot be opened. Either the passphrase is wrong or the file is damaged; it is not possible to say which.',
		detail: 'Technical details'
	}
});
