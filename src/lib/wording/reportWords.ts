import { catalogue } from './catalogue';

export const reportWords = catalogue({
	ja: {
		heading: '比較レポート',
		caution:
			'回答したのは日本シーサート協議会（NCA）の加盟チームで、国内の企業全体を代表しません。多くのチームがしていることが、あなたの組織にとって正しいとは限りません。設問ごとの分布だけが公表されているため、総合点や総合順位は示しません。',
		cautionOfPack:
			'回答したチームが国内の企業全体を代表するとは限りません。多くのチームがしていることが、あなたの組織にとって正しいとは限りません。設問ごとの分布だけを使うため、総合点や総合順位は示しません。',
		asked: '設問',
		yours: 'あなたの回答',
		why: '根拠と範囲',
		status: {
			notAnswered: '未回答です。',
			notInInterview: 'インタビューにない',
			dontKnow: '「わからない」と回答しています。比較はできません。',
			notApplicable: '「該当しない」と回答しています。比較はしません。',
			hidden: 'ほかの設問の回答に応じて答える設問で、今の回答では対象になりません。',
			notPublished: 'この設問については、比較できる値が公表されていません。',
			afterSurvey:
				'調査より後の年月のため、比較しません。回答したチームはすべて、調査までに構築を始めていました。',
			outsideClasses: 'この人数が入る区分は公表されていません。',
			compared: ''
		},
		nothing: '公表値はありません。',
		answerIt: '回答する',
		published: '公表値からわかる範囲',
		option: '選択肢',
		or: ' または ',
		share: 'その選択肢のチーム',
		chance: '95%信頼区間',
		chanceNote:
			'95%信頼区間は、このチーム数から得た値が偶然だけでどれほど動きうるかを示します（ウィルソンの95%区間）。範囲の場合は、最も少ないチーム数での下の端から、最も多いチーム数での上の端までです。誰が加盟し、誰が回答したかによる偏りは含みません。',
		own: 'あなたの回答',
		sources: '根拠となる公表値',
		confirming: '一致する別の公表値',
		quoted: '引用のみ（計算に使わない）',
		quotedWhy: '割合や母数が示されていないため、計算には使っていません。',
		secondary: '二次資料',
		readOnce: '読み取りは1回のみ',
		caveatsHeading: '読むときの注意',
		chartLabel: (prompt: string) => `棒グラフ：${prompt}`,
		chartNote:
			'チーム数が正確にわかる選択肢だけを棒で示しています。ひげは95%信頼区間、▶ と塗りつぶしはあなたの回答です。',
		services: '提供しているチーム',
		rank: '順位',
		rankNote:
			'色の付いた行は、あなたの組織が提供しているサービスです。順位は、チーム数が正確にわかるサービスの中でのものです。',
		ownProvision: 'あなたの組織',
		same: '同じ',
		otherEdition: (title: string) => `${title}では`,
		changed: {
			higher: '2つの調査の差は偶然では説明しにくい大きさです（増加）。',
			lower: '2つの調査の差は偶然では説明しにくい大きさです（減少）。',
			cannotTell: '2つの調査の差が偶然かどうかは判断できません。'
		},
		between: (low: string, high: string) => `${low}～${high}`,
		difference: (points: string, low: string, high: string) =>
			`差は${points}ポイント（95%信頼区間 ${low}～${high}）`,
		notTrend: '2つの調査は対象も方法も異なります。同じチームの変化ではありません。',
		buildTime: '構築にかかった期間',
		months: (count: number) => `${count}か月`,
		startAfterEnd: '構築完了が構築開始より前になっているため、期間を計算できません。',
		sizeHeading: 'メンバー数の平均',
		sizeNote: '平均は順位ではありません。少数の大きなチームだけで大きく動きます。',
		sizeOf: (group: string, mean: number, teams: number) =>
			`${group}（${teams}チーム）の平均 ${mean}名`,
		groups: {
			itOnly: '情報システム管理部門系だけに属するチーム',
			securityOnly: 'セキュリティ対策部門系だけに属するチーム',
			builtUnder6Months: '6か月未満で構築したチーム'
		},
		subgroup: (service: string) => `同じ種類の部署に属するチームとの比較：${service}`,
		cells: '提供方法',
		cellTeams: 'チーム数',
		noAnswer: '未回答（「提供していない」を含むかは不明）',
		print: 'レポートを印刷する',
		frameworks: '同じ回答を SIM3 で見る',
		method: '範囲の求め方'
	},
	en: {
		heading: 'Comparison report',
		caution:
			'Those who answered were member teams of the Nippon CSIRT Association (NCA); they do not represent all companies in Japan. Common practice is not necessarily right for your team. Only the distribution of each item was published, so there is no total score and no overall ranking.',
		cautionOfPack:
			'The teams that answered may not represent all companies. Common practice is not necessarily right for your team. Only the distribution of each item is used, so there is no total score and no overall ranking.',
		asked: 'Item',
		yours: 'Your answer',
		why: 'Sources and ranges',
		status: {
			notAnswered: 'Not answered.',
			notInInterview: 'Not in the interview',
			dontKnow: 'You answered “don’t know”, so nothing can be compared.',
			notApplicable: 'You answered “not applicable”, so nothing is compared.',
			hidden: 'This item depends on another one and does not apply with the current answers.',
			notPublished: 'No published figure can be compared with this item.',
			afterSurvey:
				'This is after the survey, so it is not compared: every one of the teams had begun before.',
			outsideClasses: 'This number of people falls in none of the published classes.',
			compared: ''
		},
		nothing: 'Not published.',
		answerIt: 'Answer it',
		published: 'What the published figures show',
		option: 'Option',
		or: ' or ',
		share: 'Teams with this option',
		chance: '95% confidence interval',
		chanceNote:
			'95% confidence interval (Wilson): how far a figure from so few teams could move by chance; of a range, from the low end at the fewest teams to the high end at the most. It does not cover who chose to join or to answer.',
		own: 'your answer',
		sources: 'The figures it rests on',
		confirming: 'Other figures that agree',
		quoted: 'Quoted only, not used in the calculation',
		quotedWhy: 'No share or base is given, so these are not used in the calculation.',
		secondary: 'secondary source',
		readOnce: 'read once only',
		caveatsHeading: 'To keep in mind',
		chartLabel: (prompt: string) => `Bar chart: ${prompt}`,
		chartNote:
			'Bars are drawn only for options whose number of teams is known exactly. Whiskers: 95% confidence interval. ▶ and a filled bar: your answer.',
		services: 'Teams that provide it',
		rank: 'Rank',
		rankNote:
			'Shaded rows are services that you offer. Ranks are among the services whose number of teams is known exactly.',
		ownProvision: 'Yours',
		same: 'Same',
		otherEdition: (title: string) => `In the ${title}`,
		changed: {
			higher:
				'The difference between the two surveys is larger than chance would explain (higher).',
			lower: 'The difference between the two surveys is larger than chance would explain (lower).',
			cannotTell:
				'Whether the difference between the two surveys is due to chance cannot be determined.'
		},
		between: (low: string, high: string) => `${low} to ${high}`,
		difference: (points: string, low: string, high: string) =>
			`Difference ${points} points (95% confidence interval ${low} to ${high})`,
		notTrend:
			'The two surveys asked different teams in different ways. This is not a change of the same teams.',
		buildTime: 'Time to build',
		months: (count: number) => `${count} ${count === 1 ? 'month' : 'months'}`,
		startAfterEnd: 'Set-up ended before it started, so the time cannot be worked out.',
		sizeHeading: 'Mean number of members',
		sizeNote: 'A mean is not a rank: a few large teams can move it far.',
		sizeOf: (group: string, mean: number, teams: number) =>
			`Mean of ${group} (${teams} teams): ${mean} people`,
		groups: {
			itOnly: 'teams placed in IT systems only',
			securityOnly: 'teams placed in security only',
			builtUnder6Months: 'teams built in under 6 months'
		},
		subgroup: (service: string) => `Compared with teams in the same kind of department: ${service}`,
		cells: 'How it is provided',
		cellTeams: 'Teams',
		noAnswer: 'No answer (it is not stated whether this includes “not offered”)',
		print: 'Print the report',
		frameworks: 'See the same answers as SIM3',
		method: 'How the ranges are calculated'
	}
});
