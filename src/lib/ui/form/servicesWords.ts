import { catalogue } from '$lib/wording/catalogue';

export const servicesWords = catalogue({
	ja: {
		otherService: 'その他のサービス（自由記述）',
		clearShort: '取消',
		restNotOffered: 'このグループの残りを「提供していない」にする',
		decided: (done: number, all: number) => `${all}サービスのうち${done}サービスを回答済み`
	},
	en: {
		otherService: 'Other services (in your own words)',
		clearShort: 'Clear',
		restNotOffered: 'Set the rest of this group to “Not offered”',
		decided: (done: number, all: number) => `${done} of ${all} services answered`
	}
});
