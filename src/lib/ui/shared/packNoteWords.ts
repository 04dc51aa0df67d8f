import { catalogue } from '$lib/wording/catalogue';

export const packNoteWords = catalogue({
	ja: {
		leaveOut: '調査データをすべて使わずに計算する',
		leftOut: '読み込んだ調査データは、計算に使っていません。'
	},
	en: {
		leaveOut: 'Leave all packs out of the calculation',
		leftOut: 'The packs you have loaded are left out of the calculation.'
	}
});
