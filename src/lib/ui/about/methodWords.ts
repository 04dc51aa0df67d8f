import { catalogue } from '$lib/wording/catalogue';

export const methodWords = catalogue({
	ja: {
		heading: '範囲の求め方',
		intro:
			'調査の結果の多くは、正確な値ではなく「約半数」「8割を超える」といった言葉だけで公表されています。このツールは、言葉ごとに割合の範囲を決め、すべての公表値と矛盾しない分布をすべて考えて、その中での最小と最大を示します。',
		words: '言葉と割合の範囲',
		printed: '報告書の言葉',
		interval: '割合の範囲',
		tenths: (low: string, high: string) => `n割 ${low} ～ n割 ${high}`,
		cautious: '慎重な読み方',
		theSame: '同じ',
		plurality: 'その言葉が指していない、どの1つの選択肢よりも少なくない（わかるのはそれだけ）',
		tenth: (points: string) => `n割${points && ` ${points}`}`,
		orMore: (share: string) => `${share}以上`,
		moreThan: (share: string) => `${share}を超える`,
		lessThan: (share: string) => `${share}未満`,
		points: (value: string) => `${value}ポイント`,
		mostNote: '',
		mostText: 'その選択肢の割合が、ほかのどの選択肢の割合以上でもある',
		together:
			'「a や h が多い」のように並べて述べられた選択肢は、少なくとも一方を選んだチームとして扱います。母数が明らかでない言葉は、引用だけして計算には使いません。',
		rounding:
			'「約」や「程度」の幅が±5.5ポイントなのは、すでに整数に丸められた割合を、さらに最も近い「割」に丸めた言葉だからです。',
		outwards:
			'チーム数を先に示し、割合はそのチーム数から求めます。たとえば「3割程度」は24.5～35.5%ですが、66チームでは17～23チームしかありえないので、「17～23チーム（25.8～34.8%）」と書きます。チーム数がわからない割合は、言いすぎにならないよう、下の端を切り捨て、上の端を切り上げます。',
		calibration: '報告書の中での照合',
		calibrationText:
			'同じことに言葉と数値の両方が公表されている組です。どの数値も、言葉の範囲に入っています。',
		number: '数値',
		check: '確認',
		inside: '範囲に入る',
		outside: '範囲に入らない',
		item: '設問',
		example: '例：設問 7.1「定期的にレポートは発行しているか」で b（四半期に1回）と答えた場合',
		figuresUsed: '公表値は次の3つです。',
		unknowns:
			'選択肢 a～f と未回答の割合を、それぞれ未知の値とします。どれも0以上で、合計は1です。公表値は次の条件になります。',
		step1: '発行している（a～e）の合計は、0.445以上0.555以下です。',
		step2: 'a は、b、c、d、e のどれ以上でもあります。',
		stepSameLow: '同じ回答（b）の最小：b がまったくなくても条件を満たせるので、0です。',
		stepSameHigh:
			'同じ回答（b）の最大：a と b が等しく、c～e がないときで、0.555 ÷ 2 = 0.2775です。',
		stepBeforeLow: 'より高い頻度（a）の最小：a～e がすべて等しいときで、0.445 ÷ 5 = 0.089です。',
		stepBeforeHigh: 'より高い頻度（a）の最大：発行しているチームがすべて a のときで、0.555です。',
		engineSays: 'このツールの計算結果',
		same: '同じ回答',
		before: 'より高い頻度',
		solver:
			'最小と最大は、割合がどんな値もとれるものとして、線形計画法で求めています。チームの数は整数なので、両端ちょうどの割合になるチーム数があるとは限りません（66チームの24.5%にあたるチーム数はありません）。そのため、範囲に入る整数のチーム数を示します。本当の範囲は、それより狭いことがあります。',
		standing: '立ち位置の決め方',
		standingText:
			'「同じ回答が何チームか」は、多くの設問でわかりません。わかるのは「少なくとも文書化しているのは何チームか」です。そこで、順序のある設問を区切り（「文書化している」「年に1回以上」など）に分け、区切りごとに、そこに達しているチームの割合の範囲を求めます。達していない区切りに半数以上が達していれば「遅れ」、達している区切りに達したチームが半数以下なら「先行」、どちらでもなく、達している区切りに半数以上が達していれば「多数派」、達していない区切りに達したチームが半数以下なら「多数派も未達」です。',
		firm: '言葉の読み方による違い',
		firmText:
			'すべての範囲を、表の2つの列の両方で求めます。どちらでも同じ立ち位置になるものは「言葉をどう読んでも変わらない」とし、そうでないものには、その条件を添えます。',
		firmExample: '例：設問 4.1 と 4.2 で e（定めていない）と答えた場合',
		firmCase: (item: string, sentence: string, firm: string) => `${item}：${sentence}${firm}`,
		firmWhy:
			'4.1 は 77% という数値が公表されているため、「多い」の読み方に左右されません。4.2 は「多い」という言葉だけです。「半数以上」と読めば遅れですが、慎重に読むと、文書化している（a～c）チームが d や e のどちらよりも少なくないことしかわからず、遅れとは言い切れません。',
		mean: '取り組みの数と、事項をすべて満たすチーム',
		meanText:
			'順序のある28の設問を、それぞれ最も範囲の狭い区切りで数えます。平均は足し算できるので、平均的なチームの取り組みの数は、各設問の下限の合計と上限の合計のあいだにあります。順位ではありません。事項の確認項目をすべて満たすチームは、最も少ない項目を満たすチームより多くはありえません。',
		chance: '95%信頼区間',
		chanceText:
			'割合には、ウィルソンの95%区間を添えています。範囲しかわからない割合では、最も少ないチーム数での下の端から、最も多いチーム数での上の端までです。このチーム数から得た値が偶然だけでどれほど動きうるかを示すもので、誰が加盟し、誰が回答したかの偏りは含みません。2つの調査の差にはニューカムの区間を、範囲しかわからないときは最も不利な場合で使い、0を含むときは「判断できない」とします。',
		notDone: 'しないこと',
		notDoneText:
			'総合点、総合順位、偏差値は示しません。設問ごとの分布しか公表されておらず、合計の順位は知りえないためです。未回答、わからない、該当しない、公表値なしは、いずれも0として扱いません。'
	},
	en: {
		heading: 'How the ranges are calculated',
		intro:
			'Most results of the survey were published in words only, such as “about half” or “more than 80%”, not as exact values. This tool says which interval of the share each word allows, considers every distribution that agrees with all that was published, and shows the smallest and the largest share among them.',
		words: 'From words to intervals',
		printed: 'Words of the report',
		interval: 'Interval of the share',
		tenths: (low: string, high: string) => `n tenths ${low} to n tenths ${high}`,
		cautious: 'Cautious reading',
		theSame: 'the same',
		plurality: 'only this: not fewer than any single option that is not meant',
		tenth: (points: string) => `n tenths${points && ` ${points}`}`,
		orMore: (share: string) => `${share} or more`,
		moreThan: (share: string) => `more than ${share}`,
		lessThan: (share: string) => `less than ${share}`,
		points: (value: string) => `${value} points`,
		mostNote: ' (the most frequent)',
		mostText: 'the share of this option is not smaller than that of any other',
		together:
			'Options named together (“many in a or h”) are taken together: the teams with at least one of them. Words whose base is unclear are quoted but not used in the calculation.',
		rounding:
			'“About” is ±5.5 points because the word is the nearest tenth of a figure that was already rounded to a whole per cent.',
		outwards:
			'The number of teams comes first, and the percentage is worked out from it. “About 3 tenths” is 24.5 to 35.5%, but of 66 teams it can only be 17 to 23, so the report says “17 to 23 of 66 teams (25.8 to 34.8%)”. Where the number of teams is not known, the ends are rounded outwards so that the range never claims too much.',
		calibration: 'Checked against the report itself',
		calibrationText:
			'Cases where both a word and a number were published for the same thing. Each number lies in the interval of its word.',
		number: 'Number',
		check: 'Check',
		inside: 'lies in it',
		outside: 'does not lie in it',
		item: 'Item',
		example: 'Example: item 7.1, “Are reports issued regularly?”, answered b (once a quarter)',
		figuresUsed: 'Three figures were published.',
		unknowns:
			'The shares of options a to f and of “no answer” are the unknowns. Each is 0 or more, and together they are 1. The figures become these conditions.',
		step1: 'Those that issue reports (a to e) are together between 0.445 and 0.555.',
		step2: 'a is not smaller than any of b, c, d and e.',
		stepSameLow: 'Same answer (b), smallest: the conditions can be met with no b at all, so 0.',
		stepSameHigh:
			'Same answer (b), largest: when a and b are equal and c to e are none. 0.555 ÷ 2 = 0.2775.',
		stepBeforeLow: 'More often (a), smallest: when a to e are all equal. 0.445 ÷ 5 = 0.089.',
		stepBeforeHigh: 'More often (a), largest: when all that issue reports are a. 0.555.',
		engineSays: 'What this tool works out',
		same: 'Same answer',
		before: 'More often',
		solver:
			'The smallest and the largest share are found by linear programming. It treats shares as any fraction. Teams are whole, so an end of the range may match no number of teams (24.5% of 66 is not a whole number). The numbers of teams shown are the whole numbers within the bounds. The true range may be narrower still.',
		standing: 'How a standing is decided',
		standingText:
			'For most items nobody knows how many teams gave the same answer. What is known is how many are at least documented. So an ordered item is divided at its cuts (“documented”, “at least once a year”), and the range of the share that reaches each cut is worked out. Behind: at least half reach a cut that you do not. Ahead: at most half reach a cut that you do. With most: neither, and at least half reach a cut that you reach. As most, not yet: none of these, and at most half reach a cut that you do not.',
		firm: 'Where the reading of a word matters',
		firmText:
			'Every range is worked out under both columns of the table. A standing that is the same under both holds however the words are read; any other says what it depends on.',
		firmExample: 'Example: items 4.1 and 4.2 answered e (not defined)',
		firmCase: (item: string, sentence: string, firm: string) => `${item}: ${sentence} ${firm}`,
		firmWhy:
			'For 4.1 the number 77% was published, so it does not depend on what “many” means. For 4.2 there is only the word “many”. If it means half or more, the answer is behind. Read cautiously, it only says that the teams that have it documented (a to c) are no fewer than those that answered d, or e, and that does not make the answer behind.',
		mean: 'Number of practices, and teams that meet a whole matter',
		meanText:
			'The 28 ordered items are each counted at the cut with the narrowest range. Means add up, so the number of practices of the average team lies between the sum of the lower ends and the sum of the upper ends. It is not a rank. No more teams can meet all criteria of a matter than meet the one that the fewest meet.',
		chance: '95% confidence interval',
		chanceText:
			'A share comes with Wilson’s 95% interval: how far a figure from so few teams could move by chance. Where only a range is known, it goes from the low end at the fewest teams to the high end at the most. It does not cover who chose to join or to answer. For the difference of two surveys Newcombe’s interval is used, at the worst case where only ranges are known; where it holds 0, the answer is “cannot tell”.',
		notDone: 'What is not done',
		notDoneText:
			'No total score, no overall ranking, no deviation score: only the separate distributions were published, so a ranking by total score cannot be known. Not answered, don’t know, not applicable and not published are never taken as 0.'
	}
});
