import { catalogue } from '$lib/wording/catalogue';

export const chartWords = catalogue({
	ja: {
		option: '選択肢',
		teams: (of: number) => `${of}チーム中`,
		chance: '95%信頼区間',
		stack: (prompt: string) => `積み上げ棒グラフ：${prompt}`,
		noAnswer: '未回答',
		own: 'あなたの回答はこの中',
		segment: (label: string, share: string) => `${label}：${share}`,
		largest: (label: string, share: string) => `最も多いのは「${label}」で、${share}です。`
	},
	en: {
		option: 'Option',
		teams: (of: number) => `Of ${of} teams`,
		chance: '95% confidence interval',
		stack: (prompt: string) => `Stacked bar chart: ${prompt}`,
		noAnswer: 'No answer',
		own: 'your answer is in here',
		segment: (label: string, share: string) => `${label}: ${share}`,
		largest: (label: string, share: string) => `Most often: “${label}”, ${share}.`
	}
});
