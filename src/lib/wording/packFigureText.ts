import type { Pack } from '$lib/data/editions/editionPack';
import type { Figure } from '$lib/data/editions/figure';
import { packIdOf, packTitleOf } from '$lib/engine/packs/pack';
import { catalogue } from './catalogue';
import { editionsInUse } from './editionsInUse';
import { dayText } from './format';
import { language } from './language';

const words = catalogue({
	ja: {
		pack: (title: string) => `調査データ「${title}」`,
		once: (by: string, on: string) => `${by}が${on}に書き写し（1回読み）`,
		twice: (by: string, on: string, other: string, again: string) =>
			`${by}（${on}）と${other}（${again}）が別々に読んで照合（2回読み）`,
		numbers: (item: string, pack: string, count: number) => `${item}：${pack}の数値${count}件`,
		separator: '、'
	},
	en: {
		pack: (title: string) => `pack “${title}”`,
		once: (by: string, on: string) => `typed by ${by} on ${on}, read once`,
		twice: (by: string, on: string, other: string, again: string) =>
			`read twice, by ${by} (${on}) and ${other} (${again})`,
		numbers: (item: string, pack: string, count: number) => `${item}: ${count} numbers of ${pack}`,
		separator: ', '
	}
});

/** The pack that a figure came with; nothing where it is the product's own. */
export function packOfFigure({ source }: Figure): Pack | undefined {
	return editionsInUse.lists.packs.find((pack) => source.startsWith(`${packIdOf(pack)}/`));
}

/** What a pack is called in a sentence. */
export function packNameText(pack: Pack): string {
	return words().pack(packTitleOf(pack)[language.current]);
}

/** Who has typed a figure off its chart, when, and whether one or two have read it. */
export function transcribedText({ transcribed }: Figure): string | undefined {
	if (!transcribed) return undefined;
	const { by, on, again } = transcribed;
	if (!again) return words().once(by, dayText(on));
	return words().twice(by, dayText(on), again.by, dayText(again.on));
}

/** From which pack a figure is, and who has typed it; nothing of the product's own. */
export function provenanceText(figure: Figure): string | undefined {
	const pack = packOfFigure(figure);
	if (!pack) return undefined;
	return [packNameText(pack), transcribedText(figure) ?? []].flat().join(words().separator);
}

/** Several figures of one pack about one item, in short. */
export function packNumbersText(item: string, pack: Pack, count: number): string {
	return words().numbers(item, packNameText(pack), count);
}
