import { catalogue } from '$lib/wording/catalogue';
import { criterionNumber } from '$lib/wording/criterionNumber';

/** What the page of the action plan says beside what a task says of itself. */
export const planWords = catalogue({
	ja: {
		heading: 'アクションプラン',
		intro: '何を、誰が、いつまでに行うかを書き出します。アセスメントと一緒に保存されます。',
		print: 'アクションプランを印刷する',
		organisation: '組織名',
		assessment: 'アセスメント',
		tasks: 'タスク',
		shown: (shown: number, all: number) =>
			shown === all ? `全${all}件` : `全${all}件のうち${shown}件を表示`,
		unfinished: (open: number, overdue: number) =>
			`未完了 ${open}件${overdue > 0 ? `（うち期限超過 ${overdue}件）` : ''}`,
		origin: '関連',
		notSet: '未設定',
		none: '–',
		priorityMeaning:
			'優先度は回答から決まります。高：確認項目が済んでおらず、半数以上のチームは実施済み。中：どちらか一方だけ。低：どちらでもない。設問に関係しないタスクには付きません。',
		open: '編集する',
		symbols: { open: '□', doing: '◐', done: '✓', dropped: '–' },
		filterState: '状態で絞り込む',
		filterDue: '期限で絞り込む',
		sort: '並び順',
		all: 'すべて',
		unfinishedOnly: '未完了（未着手・対応中）',
		dues: {
			overdue: '期限超過',
			soon: '30日以内',
			later: '31日より先',
			undated: '期限なし'
		},
		orders: { due: '期限の早い順', priority: '優先度の順', state: '状態の順', item: '設問の順' },
		overdue: '期限超過',
		dueSoon: '期限間近',
		noDue: '期限なし',
		item: (id: string) => `設問 ${id}`,
		criterion: (id: string) => `確認項目 ${criterionNumber(id)}`,
		remove: '削除する',
		removed: (text: string) => `「${text}」を削除しました。`,
		undo: '元に戻す',
		add: '新しいタスク',
		addHint: 'やることを1つ、短く書いてください。担当と期限はあとから入れられます。',
		addButton: 'タスクを加える',
		untitled: '（内容未記入）',
		suggestions: 'アセスメントからの候補',
		suggestionsIntro:
			'回答から作った候補を、優先度の高い順、実施しているチームの多い順に並べています。同じ設問の候補は、1度しか加えられません。',
		noSuggestions: '回答から挙げられる候補は、もうありません。',
		emptyPlan: 'まだタスクはありません。',
		/** What one can do on the screen. */
		toFill: (hasSuggestions: boolean) =>
			hasSuggestions ? '下の候補から選ぶか、自分で書いてください。' : '自分で書いて加えられます。',
		full: (most: string) =>
			`1つのアクションプランに入れられるのは${most}件までのため、加えませんでした。不要なタスクを削除してください。`,
		noneShown: '条件に合うタスクはありません。',
		/** Where there is little room, the middle alone is seen. */
		addSuggestion: ['アクションプランに', '加える', ''],
		addAll: (count: number) => `この${count}件をすべて加える`,
		groups: {
			first: '優先度 高：済んでおらず、半数以上のチームは実施済み',
			second: '優先度 中：済んでいないか、半数以上のチームが実施済み',
			third: '優先度 低：どちらでもないもの'
		},
		kinds: {
			target: '目標',
			dontKnow: '「わからない」と回答',
			criterion: '確認項目',
			behind: '半数以上のチームが実施済み'
		},
		fromTarget: (prompt: string, answer: string) => `「${prompt}」を「${answer}」にする。`,
		fromDontKnow: (prompt: string) => `「${prompt}」の状況を確認し、回答する。`,
		fromGap: (prompt: string) =>
			`「${prompt}」について、半数以上のチームがすでに実施している水準にする。`,
		inPlan: 'アクションプラン'
	},
	en: {
		heading: 'Action plan',
		intro: 'What to do, who does it, and by when. Saved with the assessment.',
		print: 'Print the action plan',
		organisation: 'Organisation',
		assessment: 'Assessment',
		tasks: 'Tasks',
		shown: (shown: number, all: number) =>
			shown === all ? `${all} in all` : `${shown} of ${all} shown`,
		unfinished: (open: number, overdue: number) =>
			`${open} unfinished${overdue > 0 ? `, ${overdue} of them overdue` : ''}`,
		origin: 'About',
		notSet: 'Not set',
		none: '–',
		priorityMeaning:
			'Priority follows from the answers. High: a criterion is not settled, and at least half of the teams are further. Medium: only one of the two. Low: neither. A task that is not about an item has no priority.',
		open: 'Edit',
		symbols: { open: '□', doing: '◐', done: '✓', dropped: '–' },
		filterState: 'Show by state',
		filterDue: 'Show by due date',
		sort: 'Sort by',
		all: 'All',
		unfinishedOnly: 'Unfinished (open or in progress)',
		dues: {
			overdue: 'Overdue',
			soon: 'Within 30 days',
			later: 'Later than 30 days',
			undated: 'Without a due date'
		},
		orders: { due: 'due date', priority: 'priority', state: 'state', item: 'item' },
		overdue: 'Overdue',
		dueSoon: 'Due soon',
		noDue: 'No due date',
		item: (id: string) => `Item ${id}`,
		criterion: (id: string) => `Criterion ${criterionNumber(id)}`,
		remove: 'Delete',
		removed: (text: string) => `“${text}” has been deleted.`,
		undo: 'Undo',
		add: 'New task',
		addHint: 'One thing to do, in a few words. Owner and due date can be added later.',
		addButton: 'Add the task',
		untitled: '(no description)',
		suggestions: 'Suggestions from the assessment',
		suggestionsIntro:
			'They come from the answers: the highest priority first, then by how many teams have it. Each item can be added only once.',
		noSuggestions: 'The answers give no more suggestions.',
		emptyPlan: 'There are no tasks yet.',
		toFill: (hasSuggestions: boolean) =>
			hasSuggestions
				? ' Choose from the suggestions below, or write one yourself.'
				: ' You can write one yourself.',
		full: (most: string) =>
			`A plan can hold at most ${most} tasks, so nothing was added. Delete tasks that are not needed.`,
		noneShown: 'There are no such tasks.',
		addSuggestion: ['', 'Add', ' to the plan'],
		addAll: (count: number) => (count === 1 ? 'Add this one' : `Add all ${count} of these`),
		groups: {
			first: 'High priority: not settled, and at least half of the teams are further',
			second: 'Medium priority: not settled, or at least half of the teams are further',
			third: 'Low priority: neither'
		},
		kinds: {
			target: 'a target',
			dontKnow: 'answered “don’t know”',
			criterion: 'a criterion',
			behind: 'at least half of the teams do this'
		},
		fromTarget: (prompt: string, answer: string) => `“${prompt}”: reach “${answer}”.`,
		fromDontKnow: (prompt: string) => `“${prompt}”: find out, and answer the item.`,
		fromGap: (prompt: string) =>
			`“${prompt}”: aim for what at least half of the teams have reached already.`,
		inPlan: 'In the plan'
	}
});
