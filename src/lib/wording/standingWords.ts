import { catalogue } from './catalogue';
import { capital } from './capital';

/** Where an answer stands beside the teams, in words. Each sentence names the cut that says so. */
export const standingWords = catalogue({
	ja: {
		names: {
			behind: '遅れ',
			ahead: '先行',
			withMost: '多数派',
			asMostNotYet: '多数派も未達',
			aboutHalf: '約半数',
			cannotTell: '判断できない'
		},
		/** What a team does that reaches the cut. */
		does: {
			approvedAndAudited: '文書化して承認を得たうえで、監査も受けている',
			approved: '文書化し、承認を得ている',
			documented: '文書化している',
			rough: '少なくとも目安を定めている',
			clear: '明確な基準を定めている',
			guide: '少なくとも目安になる基準を定めている',
			monthly: '月に1回以上実施している',
			quarterly: '四半期に1回以上実施している',
			halfYearly: '半年に1回以上実施している',
			yearly: '年に1回以上実施している',
			atAll: '頻度を問わず実施している',
			has: 'これを備えている',
			meets: '確認項目を満たす回答をした'
		},
		behind: (does: string, share: string, own: string) =>
			`${does}のは、${share}です。あなたの組織は、${own || 'まだです'}。`,
		withMost: (does: string, share: string) =>
			`${does}のは、${share}です。あなたの組織も同じです。`,
		ahead: (does: string, share: string) =>
			`${does}のは、${share}です。あなたの組織は、すでに達しています。`,
		aheadNotSettled: (does: string, share: string) =>
			`${does}のは、${share}です。あなたの組織はその段階に達していますが、確認項目はまだ済んでいません。`,
		asMostNotYet: (does: string, share: string) =>
			`${does}のは、${share}です。あなたの組織も、半数以上のチームと同じく、まだです。`,
		aboutHalf: (does: string, share: string, isReached: boolean) =>
			`${does}のは、${share}で、約半数です。あなたの組織は、${isReached ? 'すでに達しています' : 'まだです'}。`,
		betweenTwo: (does: string, share: string, next: string, nextShare: string) =>
			`${does}のは${share}、${next}のは${nextShare}で、約半数です。`,
		allOffered: '半数以上のチームが提供している可能性のあるサービスは、すべて提供しています。',
		own: {
			a: '文書化して承認を得たうえで、監査も受けています',
			b: '文書化し、承認を得ています',
			c: '文書化していますが、承認は得ていません',
			d: '目安はありますが、文書化していません',
			e: '定めていません'
		},
		ifMany: '報告書の「多い」を「半数以上」と読む場合です。',
		firm: '言葉をどう読んでも変わりません。',
		verdict: '判定',
		reasons: {
			notAnswered: '未回答のため、判断できません。',
			dontKnow: '「わからない」と回答しているため、判断できません。',
			partly: '未回答のサービスがあるため、判断できません。',
			notPublished: '比較できる値が公表されていないため、判断できません。',
			outsideClasses: 'この人数が入る区分が公表されていないため、判断できません。',
			tooWide: '公表値から言える範囲が広く、判断できません。'
		}
	},
	en: {
		names: {
			behind: 'Behind',
			ahead: 'Ahead',
			withMost: 'With most',
			asMostNotYet: 'As most, not yet',
			aboutHalf: 'About half',
			cannotTell: 'Cannot tell'
		},
		does: {
			approvedAndAudited: 'have this approved and audited',
			approved: 'have this documented and approved',
			documented: 'have this documented',
			rough: 'have at least a rough guide for this',
			clear: 'have clear criteria',
			guide: 'have at least rough criteria',
			monthly: 'do this at least once a month',
			quarterly: 'do this at least once a quarter',
			halfYearly: 'do this at least once every six months',
			yearly: 'do this at least once a year',
			atAll: 'do this at all, however often',
			has: 'have this',
			meets: 'gave an answer that meets the criterion'
		},
		behind: (does: string, share: string, own: string) =>
			`${capital(share)} ${does}; ${own || 'yours does not yet'}.`,
		withMost: (does: string, share: string) => `${capital(share)} ${does}, and so does yours.`,
		ahead: (does: string, share: string) => `${capital(share)} ${does}; yours does.`,
		aheadNotSettled: (does: string, share: string) =>
			`${capital(share)} ${does}; yours does, but the criterion asks for more.`,
		asMostNotYet: (does: string, share: string) =>
			`${capital(share)} ${does}; yours does not yet, like half of the teams or more.`,
		aboutHalf: (does: string, share: string, isReached: boolean) =>
			`${capital(share)} ${does}, which is about half; yours ${isReached ? 'does' : 'does not yet'}.`,
		betweenTwo: (does: string, share: string, next: string, nextShare: string) =>
			`${capital(share)} ${does}, and ${nextShare} ${next}: about half.`,
		allOffered: 'You offer every service that at least half of the teams may offer.',
		own: {
			a: 'yours has it approved and audited',
			b: 'yours has it documented and approved',
			c: 'yours has it documented but not approved',
			d: 'yours has a rough guide, not written down',
			e: 'yours has not defined it'
		},
		ifMany: 'This holds if “many” in the report means half or more.',
		firm: 'This holds however the words are read.',
		verdict: 'Verdict',
		reasons: {
			notAnswered: 'Cannot tell: not answered.',
			dontKnow: 'Cannot tell: the answer is “don’t know”.',
			partly: 'Cannot tell: some services are not answered.',
			notPublished: 'Cannot tell: nothing was published to compare with.',
			outsideClasses: 'Cannot tell: this number falls in none of the published classes.',
			tooWide: 'Cannot tell: the figures leave it open.'
		}
	}
});

/** Marks that only one meaning fits; the words beside them say the same. */
export const standingMarks = {
	behind: '↓',
	ahead: '↑',
	withMost: '＝',
	asMostNotYet: '＝',
	aboutHalf: '≈',
	cannotTell: '?'
} as const;
