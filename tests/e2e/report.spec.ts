import type { Page } from '@playwright/test';
import { give, visit, type AllGiven } from './answering';
import { isDrawn, openCard, rowOf, unfold } from './reading';
import { begin, expect, expectSaved, open, test } from './story';

/** Begins, gives some answers, and opens the report. */
async function compare(page: Page, address: string, answers: AllGiven): Promise<void> {
	await begin(page, address);
	for (const [id, given] of Object.entries(answers)) {
		await visit(page, address, id);
		await give(page, id, given);
		await expectSaved(page);
	}
	await open(page, '比較レポート');
	await expect(page.getByRole('heading', { name: '比較レポート', level: 1 })).toBeVisible();
}

test('an exact figure is shown in teams and per cent, with its base and its source', async ({
	page,
	site
}) => {
	await compare(page, site.address, { '2.8': { choose: 'a' }, '4.1': { choose: 'd' } });

	// Section 4.2: 12%, 85% and 3% of 66 teams. 8/66 = 12.1%, 56/66 = 84.8%, 2/66 = 3.0%; no
	// other whole numbers round to these, and they add up to 66.
	const authority = await openCard(page, '2.8');
	await expect(authority).toContainText(
		'あなたの組織と同じ回答は、66チーム中8チーム（12.1%）です。'
	);
	await unfold(authority);
	const order = rowOf(authority, 'システムを停止する権限がある');
	await expect(order).toContainText('66チーム中8チーム（12.1%）');
	await expect(order).toContainText('あなたの回答');
	// Wilson, 95%: 8/66 = 0.062718 to 0.221374 (SciPy); rounded outwards.
	await expect(order).toContainText('6.2～22.2%');
	const advice = rowOf(authority, 'システムを停止する必要性について助言');
	await expect(advice).toContainText('66チーム中56チーム（84.8%）');
	await expect(advice).not.toContainText('あなたの回答');
	await expect(rowOf(authority, 'システムを停止する権限はない')).toContainText(
		'66チーム中2チーム（3%）'
	);
	const source = authority
		.getByRole('listitem')
		.filter({ hasText: 'CSIRT にシステム停止の権限が付与されている：12%' })
		.last();
	await expect(source).toContainText('2015年度 CSIRT 構築および運用における実態調査, 4.2 節');

	// Section 4.4 (there called 2.4.1): 77% documented, which are 51 (77.3%) of 66 teams. The cut speaks,
	// so nothing is said of those that gave the very same answer.
	const escalation = await openCard(page, '4.1');
	await expect(escalation).toContainText(
		'文書化しているのは、66チーム中51チーム（77.3%）です。あなたの組織は、目安はありますが、文書化していません。'
	);
	await expect(escalation.locator('summary').first()).toContainText('遅れ');
	await expect(escalation).not.toContainText('あなたの組織と同じ回答は');
});

test('printed words become bounds, with the very sentence beside them', async ({ page, site }) => {
	await compare(page, site.address, { '2.13': { choose: 'c' }, '7.1': { choose: 'b' } });

	// Section 4.1: over 8 tenths have it documented and approved (a or b): 0.8 × 66 = 52.8, so at
	// least 53 teams.
	const policy = await openCard(page, '2.13');
	await expect(policy).toContainText(
		'文書化し、承認を得ているのは、66チーム中53チーム以上（80.3%以上）です。あなたの組織は、文書化していますが、承認は得ていません。'
	);
	await unfold(policy);
	const sentence = policy
		.getByRole('listitem')
		.filter({
			hasText: 'セキュリティポリシーに関して 8 割を超える組織で文書化され、経営層に承認されていた'
		})
		.first();
	await expect(sentence).toBeVisible();
	await expect(sentence).toContainText('2015年度 CSIRT 構築および運用における実態調査, 4.1 節');

	// Section 2.7.1: about half issue reports (a to e are 0.445 to 0.555 together): × 66 = 29.4 to 36.6.
	const reports = await openCard(page, '7.1');
	await expect(reports).toContainText(
		'年に1回以上実施しているのは66チーム中15～36チーム（22.7～54.5%）、頻度を問わず実施しているのは66チーム中30チーム以上（45.5%以上）で、約半数です。'
	);
	await expect(reports.locator('summary').first()).toContainText('約半数');
});

test('where nothing was published the report says so and draws nothing', async ({ page, site }) => {
	await compare(page, site.address, { '2.2': { tick: 'ab' } });

	// Section 2.2.2 has one sentence without any share.
	const role = await openCard(page, '2.2');
	await expect(role).toContainText('この設問については、比較できる値が公表されていません。');
	await expect(role).not.toContainText('66チーム');
	await expect(role).not.toContainText('%');
	await expect(role.getByRole('img')).toHaveCount(0);
	await expect(role.locator('canvas, svg')).toHaveCount(0);
	await unfold(role);
	await expect(role).toContainText('引用のみ（計算に使わない）');
	await expect(role).toContainText(
		'現場での対応から支援、調整役まで幅広い役割が CSIRT に求められている'
	);
});

test('services stand in a chart and in a table with the same figures', async ({ page, site }) => {
	await compare(page, site.address, {
		'2.9': { services: { g: '外注', k: '提供していない', s: '提供していない', o: '内製' } }
	});

	const services = await openCard(page, '2.9');
	const chart = services.getByRole('img', { name: '棒グラフ：具体的な提供サービス' });
	await chart.scrollIntoViewIfNeeded();
	await expect.poll(() => isDrawn(services)).toBe(true);

	// Tables of section 2.2.9: 54, 51 and 15 of 66 are 81.8%, 77.3% and 22.7%.
	await unfold(services);
	await expect(rowOf(services, /^注意喚起・アナウンス$/)).toContainText(
		'66チーム中54チーム（81.8%）'
	);
	await expect(rowOf(services, /^啓発・意識向上活動$/)).toContainText(
		'66チーム中51チーム（77.3%）'
	);
	const tools = rowOf(services, 'セキュリティツールの開発');
	await expect(tools).toContainText('66チーム中15チーム（22.7%）');
	await expect(tools).toContainText('内製');
	// The most offered among those that one's own team does not offer, the greater first.
	await expect(services).toContainText(
		'提供しているチームが多いのは、「注意喚起・アナウンス」66チーム中54チーム（81.8%）、「啓発・意識向上活動」66チーム中51チーム（77.3%）です。'
	);
});

test('a figure from an article is marked as secondary', async ({ page, site }) => {
	await compare(page, site.address, { '2.1': { tick: 'a' }, '2.14': { choose: 'a' } });

	// 32 teams in IT systems, says an article; the report's own 25 only there and 20 only elsewhere win: 25 to 46.
	const department = await openCard(page, '2.1');
	await expect(department).toContainText(
		'「情報システム管理部門系」と答えたのは、66チーム中25～46チーム（37.9～69.7%）です。'
	);
	await unfold(department);
	const article = department
		.getByRole('listitem')
		.filter({ hasText: 'CSIRT が配置されている部署：情報システム管理部門系 32 組織' })
		.last();
	await expect(article).toContainText('二次資料');
	await expect(article).toContainText('読み取りは1回のみ');
	const report = department
		.getByRole('listitem')
		.filter({ hasText: '「調査研究部門系」を挙げた回答が 3 件あった' })
		.last();
	await expect(report).toContainText('2015年度 CSIRT 構築および運用における実態調査, 2.2.1 節');
	await expect(report).not.toContainText('二次資料');

	// 46 teams with a SOC: an article. 46/66 = 69.7%.
	const soc = await openCard(page, '2.14');
	await expect(soc).toContainText('66チーム中46チーム（69.7%）');
	await expect(soc).toContainText('二次資料');
	await unfold(soc);
	await expect(soc).toContainText('一部の値は、記事などの二次資料から読み取っています。');
	await expect(soc).toContainText('選択肢は、失われたものを再構成しています。');
});

test('a number of people is compared by the printed classes', async ({ page, site }) => {
	await compare(page, site.address, { '3.3': { type: '7' } });

	// Section 2.3.3: 5 to 9 is the most frequent class, and under 20 are almost all (0.85 or more).
	// Smallest when three classes share 0.85 equally: 0.2833, × 66 = 18.7. Under 5: at most as many
	// as 5 to 9, so a half: 33.
	const members = await openCard(page, '3.3');
	await expect(members).toContainText(
		'あなたの組織と同じ区分のチームは、66チーム中19チーム以上（28.8%以上）です。'
	);
	await expect(members).toContainText('より少人数なのは、66チーム中33チーム以下（50%以下）です。');
});

test('the head of the report says whom one is compared with, and how old that is', async ({
	page,
	site
}) => {
	await page.clock.setFixedTime('2026-06-01T12:00:00+09:00');
	await compare(page, site.address, {});

	await expect(page.getByRole('main')).toContainText(
		'比較対象：2015年12月8日に回答した NCA 加盟66チーム（約10年前）。国内企業の代表ではありません。'
	);
	await expect(page.getByRole('main')).toContainText('総合点や総合順位は示しません。');
	await page.getByRole('heading', { name: '項目の選び方と注意' }).click();
	await expect(page.getByText('会場で書面の調査票を配り、終了時に回収した')).toBeVisible();
});
