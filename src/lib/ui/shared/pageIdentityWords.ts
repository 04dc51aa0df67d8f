import { catalogue } from '$lib/wording/catalogue';

export const pageIdentityWords = catalogue({
	ja: {
		heading: 'この印刷物について',
		assessment: 'アセスメント',
		organisation: '組織名',
		edition: '比較対象の調査',
		changed: '最終更新',
		printed: '印刷日',
		hashLine: (hash: string) => `回答の照合値 ${hash}（SHA-256 の先頭12桁。同じ値なら同じ回答）`
	},
	en: {
		heading: 'About this print',
		assessment: 'Assessment',
		organisation: 'Organisation',
		edition: 'Edition compared with',
		changed: 'Last changed',
		printed: 'Printed on',
		hashLine: (hash: string) =>
			`Check value of the answers ${hash} (first 12 digits of SHA-256: same value, same answers)`
	}
});
