import { catalogue } from './catalogue';
import { capital } from './capital';

/** A step of the five in one word, as reached by a team that is at it or further. */
interface Steps {
	a: string;
	b: string;
	c: string;
	d: string;
	e: string;
}

interface Directions {
	/** Names of the two sides, for a drawing. */
	sides: { before: string; after: string };
	before: (share: string) => string;
	after: (share: string) => string;
}

interface FindingWords {
	/** What a team has that stands at this step or before it. */
	reached: Omit<Steps, 'e'>;
	/** What one's own team has at this step. */
	own: Steps;
	stepsBefore: (share: string, reached: string, own: string) => string;
	same: (share: string) => string;
	/** Where numbers and dates are compared by the classes that were published. */
	sameClass: (share: string) => string;
	sameUnknown: string;
	/** Where the figures say that no team gave an answer: nothing is ranked by it. */
	sameNobody: (base: string) => string;
	choseNobody: (option: string, base: string) => string;
	chose: (option: string, share: string) => string;
	together: (options: readonly string[], share: string) => string;
	service: (service: string, share: string) => string;
	missing: (services: readonly string[]) => string;
	allOffered: string;
	scales: Record<
		'steps' | 'standard' | 'frequency' | 'people' | 'employees' | 'yesNo' | 'date' | 'months',
		Directions
	>;
}

export const findingWords = catalogue<FindingWords>({
	ja: {
		reached: {
			a: '承認を得たうえで、監査も受けています',
			b: '文書化し、承認を得ています',
			c: '文書化しています',
			d: '少なくとも目安を定めています'
		},
		own: {
			a: '文書化して承認を得たうえで、監査も受けています',
			b: '文書化し、承認を得ています',
			c: '文書化していますが、承認は得ていません',
			d: '目安はありますが、文書化していません',
			e: '定めていません'
		},
		stepsBefore: (share, reached, own) => `${share}が、${reached}。あなたの組織は、${own}。`,
		same: (share) => `あなたの組織と同じ回答は、${share}です。`,
		sameClass: (share) => `あなたの組織と同じ区分のチームは、${share}です。`,
		sameUnknown: 'あなたの組織と同じ回答のチームがどれだけあるかは、公表値からはわかりません。',
		sameNobody: (base) =>
			`回答した${base}の中に、あなたの組織と同じ回答のチームはありませんでした。`,
		choseNobody: (option, base) =>
			`回答した${base}の中に、「${option}」を選んだチームはありませんでした。`,
		chose: (option, share) => `「${option}」と答えたのは、${share}です。`,
		together: (options, share) =>
			`${options.map((option) => `「${option}」`).join('、')}のいずれかに当てはまるのは、${share}です。`,
		service: (service, share) => `「${service}」${share}`,
		missing: (services) =>
			`あなたの組織が提供していないサービスのうち、提供しているチームが多いのは、${services.join('、')}です。`,
		allOffered: 'チーム数が公表されているサービスは、すべて提供しています。',
		scales: {
			steps: {
				sides: { before: '先の段階', after: '手前の段階' },
				before: (share) => `${share}が、より先の段階にあります。`,
				after: (share) => `${share}は、あなたの組織より手前の段階です。`
			},
			standard: {
				sides: { before: 'より明確', after: 'より不明確' },
				before: (share) => `${share}が、より明確な基準を定めています。`,
				after: (share) => `${share}は、そこまでの基準を定めていません。`
			},
			frequency: {
				sides: { before: 'より高頻度', after: 'より低頻度' },
				before: (share) => `${share}が、より高い頻度で実施しています。`,
				after: (share) => `${share}は、より低い頻度か、実施していません。`
			},
			people: {
				sides: { before: 'より少人数', after: 'より多人数' },
				before: (share) => `より少人数なのは、${share}です。`,
				after: (share) => `より多人数なのは、${share}です。`
			},
			employees: {
				sides: { before: '正社員がより少ない', after: '正社員がより多い' },
				before: (share) => `正社員の割合がより低いのは、${share}です。`,
				after: (share) => `正社員の割合がより高いのは、${share}です。`
			},
			yesNo: {
				sides: { before: 'ある', after: 'ない' },
				before: (share) => `${share}が、これを備えています。あなたの組織は備えていません。`,
				after: (share) => `${share}は、これを備えていません。`
			},
			date: {
				sides: { before: 'より早い', after: 'より遅い' },
				before: (share) => `より早い時期なのは、${share}です。`,
				after: (share) => `より遅い時期なのは、${share}です。`
			},
			months: {
				sides: { before: 'より短い', after: 'より長い' },
				before: (share) => `より短い期間で構築したのは、${share}です。`,
				after: (share) => `より長い期間をかけたのは、${share}です。`
			}
		}
	},
	en: {
		reached: {
			a: 'have this approved and audited',
			b: 'have this documented and approved',
			c: 'have this documented',
			d: 'have at least a rough guide for this'
		},
		own: {
			a: 'yours has it approved and audited',
			b: 'yours has it documented and approved',
			c: 'yours has it documented but not approved',
			d: 'yours has a rough guide, not written down',
			e: 'yours has not defined it'
		},
		stepsBefore: (share, reached, own) => `${capital(share)} ${reached}; ${own}.`,
		same: (share) => `${capital(share)} gave the same answer as you.`,
		sameClass: (share) => `${capital(share)} are in the same published class as you.`,
		sameUnknown:
			'How many teams gave the same answer as you cannot be determined from what was published.',
		sameNobody: (base) => `None of the ${base} that answered gave the same answer as you.`,
		choseNobody: (option, base) => `None of the ${base} that answered chose “${option}”.`,
		chose: (option, share) => `${capital(share)} answered “${option}”.`,
		together: (options, share) =>
			`${capital(share)} are covered by at least one of ${options.map((option) => `“${option}”`).join(', ')}.`,
		service: (service, share) => `“${service}”, ${share}`,
		missing: (services) =>
			`Of the services that you do not offer, these are offered by the most teams: ${services.join('; ')}.`,
		allOffered: 'You offer every service whose number of teams was published.',
		scales: {
			steps: {
				sides: { before: 'Further along', after: 'Not as far' },
				before: (share) => `${capital(share)} are further along.`,
				after: (share) => `${capital(share)} have not come as far.`
			},
			standard: {
				sides: { before: 'Clearer', after: 'Less clear' },
				before: (share) => `${capital(share)} have clearer criteria.`,
				after: (share) => `${capital(share)} have less than that.`
			},
			frequency: {
				sides: { before: 'More often', after: 'Less often' },
				before: (share) => `${capital(share)} do this more often.`,
				after: (share) => `${capital(share)} do this less often or not at all.`
			},
			people: {
				sides: { before: 'Fewer people', after: 'More people' },
				before: (share) => `${capital(share)} have fewer people.`,
				after: (share) => `${capital(share)} have more people.`
			},
			employees: {
				sides: { before: 'Fewer employees', after: 'More employees' },
				before: (share) => `${capital(share)} have a smaller proportion of employees.`,
				after: (share) => `${capital(share)} have a larger proportion of employees.`
			},
			yesNo: {
				sides: { before: 'Have it', after: 'Do not' },
				before: (share) => `${capital(share)} have this; yours does not.`,
				after: (share) => `${capital(share)} do not have this.`
			},
			date: {
				sides: { before: 'Earlier', after: 'Later' },
				before: (share) => `${capital(share)} are earlier.`,
				after: (share) => `${capital(share)} are later.`
			},
			months: {
				sides: { before: 'Shorter', after: 'Longer' },
				before: (share) => `${capital(share)} took less time.`,
				after: (share) => `${capital(share)} took more time.`
			}
		}
	}
});
