import { catalogue } from '$lib/wording/catalogue';

export const pageIdentityWords = catalogue({
	ja: {
		heading: 'この印刷物について',
		assessment: 'アセスメント',
		organisation: '組織名',
		edition: '比較した調査年版',
		changed: '最終更新',
		printed: '印刷日',
		hash: '回答の照合値',
		hashNote: '照合値が同じ印刷物は、同じ回答から作られています（SHA-256 の先頭12桁）。'
	},
	en: {
		heading: 'About this print',
		assessment: 'Assessment',
		organisation: 'Organisation',
		edition: 'Edition compared with',
		changed: 'Last changed',
		printed: 'Printed on',
		hash: 'Check value of the answers',
		hashNote:
			'Prints with the same check value were made from the same answers (first 12 digits of SHA-256).'
	}
});
