import { catalogue } from './catalogue';

export const groupWords = catalogue({
	ja: {
		heading: 'グループの集計',
		what: '複数の組織から集めたアセスメントのファイルをまとめて開き、グループの分布と、各組織の位置づけを見ます。',
		promise:
			'開いたファイルは、どこにも送信されず、このブラウザにも保存されません。自組織のアセスメントとも混ざりません。ページを離れるか「すべて忘れる」を押すと、消えます。',
		files: '集めたファイル（複数選べます）',
		passphrase: '暗号化されたファイルのパスフレーズ（共通のもの、任意）',
		reading: (done: number, all: number) => `${all}件中${done}件を読み込みました。`,
		progress: '読み込みの進み具合',
		cancel: '中止する',
		forget: 'すべて忘れる',
		none: 'まだファイルを開いていません。',
		outcome: (members: number, leftOut: number) =>
			`${members}組織を数えています。数えなかったファイルは${leftOut}件です。`,
		leftOut: '数えなかったファイル',
		fileName: 'ファイル',
		reason: '理由',
		needsPassphrase: '暗号化されています。パスフレーズを入力して、もう一度選んでください。',
		olderCopy: '同じアセスメントの、より新しい（または同じ）ファイルがあります。',
		example: '例のアセスメントです。どの組織の回答でもありません。',
		matters: '組織ごとの判定',
		organisation: '組織',
		answered: '回答',
		see: '位置づけを見る',
		member: (name: string) => `${name}の位置づけ`,
		inGroup: 'グループの中で',
		item: '設問',
		answer: '回答',
		close: '閉じる',
		distribution: 'グループの分布',
		distributionNote: (teams: number, width: number) =>
			`${teams}組織の回答の数を、${width}組織ごとの幅で示します。どの数も1組織まで絞り込めません。`,
		tooFew: (teams: number, fewest: number) =>
			`${teams}組織では、少数の組織の回答がわかってしまうため、分布を示せません。${fewest}組織以上が必要です。`,
		threshold: '保護する最小の組織数（3以上）',
		overview: 'すべての設問',
		overviewNote: '設問名を押すと、その設問を公表値と並べて下に示します。',
		overviewCounts: (teams: number) => `${teams}組織のうちの組織数`,
		band: (from: number, to: number) => `${from}～${to}`,
		optionBand: (option: string, count: string) => `${option}：${count}`,
		besidePublished: '設問ごとに公表値と見比べる',
		option: '選択肢',
		teams: '組織数',
		hidden: '示せません',
		byItem: (item: string) => `設問 ${item} への各組織の回答（手元のファイルから）`,
		doesNotApply: 'この設問は対象外',
		export: '分布を調査データとして書き出す',
		exportNote:
			'調査データには、上の表の幅だけが入ります。組織名や個々の回答は入りません。このブラウザで以前に保存した集計と見比べると少数の組織の回答がわかる設問は入れず、そのような設問しかない集計は保存できません。どの集計を保存したかは、組織ごと、設問ごとの照合用の値（ハッシュ値）として、このブラウザに残ります。その値だけから回答はわかりませんが、同じ組織の以前のファイルも持つ人は、回答を推測して確かめられます。別のパソコンで作られた集計との差までは防げません。',
		width: '示す幅（組織数）',
		fewest: '保護する最小の組織数',
		from: '組織数（下限）',
		to: '組織数（上限）',
		applying: '当てはまる設問',
		counted: (members: number) => `${members}組織`,
		collectorOnly: '集計する人だけで使う',
		fileHolds:
			'組織名や個々の回答は入っていません。「示せません」は、少数の回答がわからないように、数を示していないことを表します。',
		distributionFiles: '分布を文書にする',
		distributionFilesNote:
			'上の表の幅だけが入ります。調査データと同じように、少数の組織の回答がわかるものは入れず、保存したことを記録します。',
		organisationFiles: '組織ごとの判定を文書にする',
		organisationFilesCare:
			'組織名と判定がそのまま入ります。分布と並べると少数の回答がわかるので、集計する人だけで使い、分布と一緒に渡さないでください。',
		placeFiles: 'この組織の位置づけを文書にする',
		placeFilesCare:
			'この組織の回答と、グループの中での位置づけが入ります。この組織だけに渡してください。ほかの組織の名前や回答は入りません。',
		nothingPublished: (mark: string) => `「${mark}」は、公表値がない設問です。`,
		csvDistribution: '分布',
		csvOrganisations: '組織ごとの判定',
		csvPlaces: '位置づけ',
		title: '調査データの名称',
		who: '集計した組織',
		how: '誰に、どのように尋ねたか',
		save: '調査データを保存する',
		saved: '調査データを保存しました。',
		saveFailed: '調査データを作成できませんでした。ファイルは保存されていません。',
		saveEmpty:
			'この組織数では、示せる数が1つもありません。ファイルは保存していません。組織を増やしてください。',
		nearlySameGroup:
			'以前に保存した集計と見比べると、少数の組織の回答がわかるため、ファイルは保存していません。以前と比べて、抜けた組織も加わった組織も、それぞれ0か、保護する最小の組織数を十分に上回ってから保存してください。回答を変えた組織は、その設問では両方に数えます。',
		otherThreshold:
			'ほぼ同じグループの集計を、別の最小組織数で保存しています。両方を見比べると、少数の回答がわかります。ファイルは保存していません。以前と同じ最小組織数にしてください。',
		olderTable:
			'ほぼ同じグループの集計を、このツールの以前の版で保存しています。その記録からは、どの設問の回答が変わったかわからないため、見比べて少数の回答がわかるおそれがあります。ファイルは保存していません。抜けた組織と加わった組織が、それぞれ保護する最小の組織数を十分に上回ってから保存してください。',
		unreadableTables:
			'以前に保存した集計の記録を読み取れないため、ファイルは保存していません。ページを開き直して、もう一度お試しください。',
		comma: '、',
		withheld: (units: string) =>
			`次の設問は示しません。以前に保存した集計と見比べると、少数の組織の回答がわかるためです：${units}`,
		usePack: '保存した調査データは「比較対象の調査」のページで読み込み、自組織と比べられます。',
		toEditions: '比較対象の調査のページへ'
	},
	en: {
		heading: 'A group’s results',
		what: 'Open the files of assessments collected from several organisations, and see the group’s distribution and where each organisation stands.',
		promise:
			'The files you open are sent nowhere and are not stored in this browser. They do not mix with your own assessments. They are gone when you leave the page or press “Forget everything”.',
		files: 'Collected files (choose as many as you like)',
		passphrase: 'Passphrase of encrypted files (the same for all, optional)',
		reading: (done: number, all: number) => `${done} of ${all} files read.`,
		progress: 'Progress of reading',
		cancel: 'Cancel',
		forget: 'Forget everything',
		none: 'No files opened yet.',
		outcome: (members: number, leftOut: number) =>
			`${members} organisations counted. Files not counted: ${leftOut}.`,
		leftOut: 'Files not counted',
		fileName: 'File',
		reason: 'Reason',
		needsPassphrase: 'The file is encrypted. Enter the passphrase and choose the file again.',
		olderCopy: 'There is a newer (or equally new) file of the same assessment.',
		example: 'This is the example, not an organisation’s own answers.',
		matters: 'Verdicts by organisation',
		organisation: 'Organisation',
		answered: 'Answered',
		see: 'See where it stands',
		member: (name: string) => `Where ${name} stands`,
		inGroup: 'In the group',
		item: 'Item',
		answer: 'Answer',
		close: 'Close',
		distribution: 'The group’s distribution',
		distributionNote: (teams: number, width: number) =>
			`Numbers of ${teams} organisations, in bands of ${width}. No number can be narrowed down to one organisation.`,
		tooFew: (teams: number, fewest: number) =>
			`With ${teams} organisations a distribution would give away the answers of a few. It needs at least ${fewest}.`,
		threshold: 'Minimum number of organisations to protect (3 or more)',
		overview: 'All items',
		overviewNote: 'Choose an item to see it beside the published figures below.',
		overviewCounts: (teams: number) => `How many of ${teams} organisations`,
		band: (from: number, to: number) => `${from} to ${to}`,
		optionBand: (option: string, count: string) => `${option}: ${count}`,
		besidePublished: 'One item beside the published figures',
		option: 'Option',
		teams: 'Organisations',
		hidden: 'cannot be shown',
		byItem: (item: string) => `Each organisation’s answer to item ${item} (from your files)`,
		doesNotApply: 'Does not apply',
		export: 'Export the distribution as an edition pack',
		exportNote:
			'The pack holds the bands shown in the table above and nothing else: no names, no answers of one organisation. An item is left out if, beside what was saved in this browser before, it would show what a few organisations answered; if that is so of every item, the pack is refused. What was saved is recorded in this browser as hashes, by organisation and item. Nobody can read an answer from a hash alone, but someone who also has an earlier file of the same organisation can guess one and check it. Packs made on another computer cannot be known here.',
		width: 'Width of a band',
		fewest: 'Minimum number of organisations to protect',
		from: 'Organisations, at least',
		to: 'Organisations, at most',
		applying: 'Items that apply',
		counted: (members: number) => `${members} organisations`,
		collectorOnly: 'For the compiler only',
		fileHolds:
			'It holds no names and no answers of one organisation. “Cannot be shown” means that a number is left out so that nobody can work out what a few organisations answered.',
		distributionFiles: 'Make a document of the distribution',
		distributionFilesNote:
			'It holds the bands shown in the table above and nothing else. As with the pack, what would show what a few organisations answered is left out, and a record of the saving is kept.',
		organisationFiles: 'Make a document of the verdicts by organisation',
		organisationFilesCare:
			'It holds the names of organisations with their verdicts. Beside the distribution they can tell what a few have answered: only the people who compile the results may use it, and it must not be passed on with the distribution.',
		placeFiles: 'Make a document of where this organisation stands',
		placeFilesCare:
			'It holds this organisation’s answers and where it stands in the group. Give it to this organisation only. It holds no names or answers of others.',
		nothingPublished: (mark: string) => `“${mark}” means that nothing was published.`,
		csvDistribution: 'the distribution',
		csvOrganisations: 'the verdicts by organisation',
		csvPlaces: 'where it stands',
		title: 'Name of the pack',
		who: 'Compiled by',
		how: 'Who was asked, and how',
		save: 'Save the pack',
		saved: 'The pack has been saved.',
		saveFailed: 'The pack could not be made. No file was saved.',
		saveEmpty:
			'With so few organisations no number can be shown. No file was saved. Add more organisations.',
		nearlySameGroup:
			'No file was saved, because beside one that was saved before it would show what a few organisations answered. Save again once the organisations that left, and those that joined, are each none or well above the minimum to protect. An organisation that changed its answer to an item counts as both for that item.',
		otherThreshold:
			'Nearly the same group was saved before with another minimum to protect. Side by side, the two would show what a few organisations answered. No file was saved. Use the same minimum as before.',
		olderTable:
			'Nearly the same group was saved before with an earlier version of this tool. The record made then does not say which items have changed, so the two, side by side, could show what a few have answered. No file was saved. Save again once the organisations that left and those that joined are each well above the minimum to protect.',
		unreadableTables:
			'What was saved before cannot be read in this browser, so no file was saved. Open the page again and try once more.',
		comma: ', ',
		withheld: (units: string) =>
			`These items are not shown, because beside what was saved before they would show what a few organisations answered: ${units}`,
		usePack: 'Load the saved pack on the “Editions” page to compare your own organisation with it.',
		toEditions: 'Go to “Editions”'
	}
});
