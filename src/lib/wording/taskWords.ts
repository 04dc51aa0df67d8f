import { catalogue } from './catalogue';

/** What a task of the action plan says of itself, on pages and in documents alike. */
export const taskWords = catalogue({
	ja: {
		text: '内容',
		priority: '優先度',
		effort: '工数',
		owner: '担当',
		due: '期限',
		state: '状態',
		priorities: { first: '高', second: '中', third: '低' },
		efforts: { small: '小', medium: '中', large: '大' },
		states: { open: '未着手', doing: '対応中', done: '完了', dropped: '見送り' }
	},
	en: {
		text: 'Task',
		priority: 'Priority',
		effort: 'Effort',
		owner: 'Owner',
		due: 'Due',
		state: 'State',
		priorities: { first: 'High', second: 'Medium', third: 'Low' },
		efforts: { small: 'Small', medium: 'Medium', large: 'Large' },
		states: { open: 'Open', doing: 'In progress', done: 'Done', dropped: 'Dropped' }
	}
});
