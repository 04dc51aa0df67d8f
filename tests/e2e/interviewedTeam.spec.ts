import type { AllGiven } from './answering';
import { begin } from './loading';
import { bare, print } from './paper';
import { criterion, openCard, rowOf } from './reading';
import { expect, open, test } from './story';
import { items } from './survey';

// Fuji Xerox CERT, from the interview in chapter 3.4 of the report. What the interview does not say
// is answered with "don't know". Each answer names the section that it is read from.
const interview: AllGiven = {
	// Table of 3.4: placed in 総務部, whose security centre is the secretariat (3.4.2).
	'2.1': { tick: 'f' },
	// 3.4.2: technical adviser, coordinator inside and outside, and risk management.
	'2.2': { tick: 'bcd', other: 'リスクマネジメント' },
	// Table of 3.4 and 3.4.1: the company and its group in Japan and abroad.
	'2.3': { tick: 'ab' },
	// 3.4.1: joined the NCA in 2014, which section 4.4 counts among the frameworks.
	'2.5': { tick: 'e', other: '日本シーサート協議会' },
	// 3.4.2: in-house infrastructure, services, and vulnerabilities of its own products.
	'2.7': { tick: 'abe' },
	// 3.4.2: cannot order a service to be stopped, and acts as a technical adviser.
	'2.8': { choose: 'b' },
	// 3.4.2: in-house incidents (b), product vulnerabilities (c), forensics (e); 3.4.2 and 3.4.5.4:
	// information (l). The interview names no other service.
	'2.9': { services: { b: '内製', c: '内製', e: '内製', l: '内製' } },
	// 3.4.2: the information subsidiary is the SOC, in part contracted out to specialists.
	'2.14': { choose: 'a' },
	'2.14.2': { tick: 'bc' },
	// Table of 3.4: about 20.
	'3.3': { type: '20' },
	// 3.4.4.2: no measure of the members' skills.
	'3.8': { choose: 'b' },
	// 3.4.5.4: incidents are reported and followed in a system of its own making.
	'5.2': { choose: 'a' },
	// 3.4.5.1 and 3.4.5.2: scope and documents once a year. 3.4.5.3: contacts every month.
	'6.1': { choose: 'd' },
	'6.2': { choose: 'd' },
	'6.3': { choose: 'a' },
	// 3.4.3.2: about once a year, open even outside the company.
	'7.1': { choose: 'd' },
	'7.1.2': { choose: 'c' }
};

const answers: AllGiven = {
	...Object.fromEntries(
		// Not asked, since the first number of members is not known.
		items.filter(({ id }) => id !== '3.2.1').map(({ id }) => [id, 'わからない' as const])
	),
	...interview
};

test('an interviewed team finds in report and checklist what follows from its interview', async ({
	page,
	site
}) => {
	await begin(page, site.address, answers);

	// 62 items and questions; 3.2.1 does not apply, since the first number of members is not known.
	// Services decided in part are not done.
	await open(page, '質問票');
	await expect(page.getByRole('progressbar', { name: '全体：61問中60問に回答済み' })).toBeVisible();
	// 61 − 17 of the interview.
	await expect(page.getByRole('link', { name: '「わからない」の一覧（44問）' })).toBeVisible();

	await open(page, '比較レポート');
	const findings = {
		// Nothing was published on general affairs (f).
		'2.1': ['あなたの組織と同じ回答のチームがどれだけあるかは、公表値からはわかりません。'],
		'2.2': ['比較できる値が公表されていません。', 'その他（リスクマネジメント）'],
		// An article: 39 teams serve group companies (59.1%); with a or b at least these.
		'2.3': [
			'「グループ会社のユーザ」と答えたのは、66チーム中39チーム（59.1%）です。',
			'66チーム中39チーム以上（59.1%以上）です。'
		],
		// 2.2.5: five answers named other CSIRTs: at least 5/66 = 7.57%.
		'2.5': ['「その他」と答えたのは、66チーム中5チーム以上（7.6%以上）です。'],
		// 2.2.7: almost all in a or b: 0.85 × 66 = 56.1. A certain number in e: at least 1/66.
		'2.7': ['66チーム中57チーム以上（86.4%以上）です。', '66チーム中1チーム以上（1.5%以上）です。'],
		// 4.2: 85% are 56 of 66.
		'2.8': ['あなたの組織と同じ回答は、66チーム中56チーム（84.8%）です。'],
		'2.9': ['内製 4、未回答 18'],
		// An article: 46 teams with a SOC; b and c of these 9 (19.6%) and 18 (39.1%).
		'2.14': ['これを備えているのは、66チーム中46チーム（69.7%）です。あなたの組織も同じです。'],
		'2.14.1': ['「わからない」と回答しています。比較はできません。'],
		'2.14.2': [
			'「グループ会社に外注」と答えたのは、SOC のある46チーム中9チーム（19.6%）です。',
			'「他社に外注」と答えたのは、SOC のある46チーム中18チーム（39.1%）です。'
		],
		'3.2.1': ['ほかの設問の回答に応じて答える設問で、今の回答では対象になりません。'],
		// 2.3.3: almost all have under 20 members, so 0.15 × 66 = 9.9 at most have 20 or more.
		'3.3': [
			'より少人数なのは、66チーム中57チーム以上（86.4%以上）です。',
			'あなたの組織と同じ区分のチームは、66チーム中9チーム以下（13.6%以下）です。'
		],
		// 2.3.8: few have it, at most half.
		'3.8': [
			'これを備えているのは、66チーム中33チーム以下（50%以下）です。あなたの組織も、半数以上のチームと同じく、まだです。'
		],
		// 2.5.2: about 3 tenths, 0.245 to 0.355, × 66 = 16.2 to 23.4.
		'5.2': [
			'これを備えているのは、66チーム中17～23チーム（25.8～34.8%）です。あなたの組織は、すでに達しています。'
		],
		// 2.6.1: half or more at least once a year (a to d).
		'6.1': [
			'年に1回以上実施しているのは、66チーム中33チーム以上（50%以上）です。あなたの組織も同じです。'
		],
		// 2.6.3: 7 tenths or more; 46 of 66 are 69.7%.
		'6.3': [
			'年に1回以上実施しているのは、66チーム中46チーム以上（69.7%以上）です。あなたの組織も同じです。'
		],
		// 2.7.1: a to e are 0.445 to 0.555, × 66 = 29.4 to 36.6.
		'7.1': [
			'年に1回以上実施しているのは66チーム中15～36チーム（22.7～54.5%）、頻度を問わず実施しているのは66チーム中30チーム以上（45.5%以上）で、約半数です。'
		],
		// 4.5: many of those that issue reports do so to departments or the whole company.
		'7.1.2': [
			'確認項目を満たす回答をしたのは、レポートを発行しているチームの50%以上です。あなたの組織も同じです。'
		]
	};
	for (const [id, sentences] of Object.entries(findings)) {
		const opened = await openCard(page, id);
		for (const sentence of sentences) await expect(opened).toContainText(sentence);
	}

	await open(page, 'チェックリスト');
	const verdicts = {
		'1.1': ['不明', '2.9 のうち18サービスが未回答'],
		'1.2': ['済', '2.3：自組織内ユーザ、グループ会社のユーザ'],
		'1.3': ['済', '2.7：社向インフラ'],
		'1.7': ['不明', '2.13 が「わからない」'],
		'2.1': ['済', '2.8：緊急度の高いインシデント発生時にシステムを停止する必要性について助言'],
		'3.1': ['済', '2.1：総務部門系'],
		'3.2': ['済', '3.3：20名'],
		'3.4': ['不明', 'S3.1 が「わからない」'],
		'3.5': [
			'済',
			'2.2：技術的アドバイザー、コーディネーター（調整役）、その他（リスクマネジメント）'
		],
		'4.7': ['済', '2.5：その他（日本シーサート協議会）'],
		'5.2': ['済', '7.1：年に1回'],
		'5.3': ['済', '7.1.2：社内全体'],
		'6.1': ['済', '6.1：年に1回'],
		'6.3': ['済', '6.3：月に1回以上実施'],
		'6.5': ['未', '3.8：ない']
	} as const;
	for (const [id, [verdict, reason]] of Object.entries(verdicts)) {
		await expect(criterion(page, id).getByRole('cell').first(), id).toHaveText(
			new RegExp(`^\\S\\s${verdict}$`)
		);
		await expect(criterion(page, id), id).toContainText(reason);
	}
	// What is known to be missing weighs more than what is not known: 3.8 decides matter 6.
	const standing = {
		'1. CSIRT が提供するサービス範囲': ['不明', '8項目中2項目'],
		'2. CSIRT が持つ権限': ['不明', '4項目中1項目'],
		'3. CSIRT を配置する部署や構成メンバー': ['不明', '6項目中3項目'],
		'4. 連絡窓口': ['不明', '8項目中1項目'],
		'5. 社内に対して CSIRT の活動効果が伝わる報告体制': ['不明', '7項目中2項目'],
		'6. 定期的な CSIRT 活動の見直し': ['未', '9項目中3項目']
	} as const;
	for (const [title, [verdict, count]] of Object.entries(standing)) {
		await expect(rowOf(page, title)).toContainText(verdict);
		await expect(rowOf(page, title)).toContainText(count);
	}
	expect((await print(page)).join('')).toContain(bare('C6-5 スキルの定量的な測定 ✕ 未 3.8：ない'));
});
