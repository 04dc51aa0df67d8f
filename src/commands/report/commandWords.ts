import { catalogue } from '$lib/wording/catalogue';

/** As many items as a sentence can bear. */
const maxItems = 5;

/** @param detail The items as a reader names them. */
function listed(detail: string, separator: string): string {
	const items = detail.split(', ');
	const shown = items.slice(0, maxItems).join(separator);
	return items.length > maxItems ? `${shown}…` : shown;
}

/** What the command says that the pages do not. Each problem is one sentence. */
export const commandWords = catalogue({
	ja: {
		usage:
			'アセスメントのファイルを1つ、「npm run --silent report -- ファイル [--json] [--lang en]」のように指定してください。',
		notJson: (file: string) =>
			`${file} は JSON として読み取れず、途中で切れているか、このツールのファイルではありません。`,
		beyondLimits: (file: string, detail: string) =>
			`${file} には、アセスメントにはありえない量や深さのデータが含まれています（${detail}）。`,
		unsafeKey: (file: string, detail: string) =>
			`${file} には、安全のために受け付けない名前の項目が含まれています（${detail}）。`,
		otherFormat: (file: string) =>
			`${file} は、このツールで保存したアセスメントのファイルではありません。`,
		isPart: (file: string) =>
			`${file} は一部の設問だけを依頼するための部分で、アセスメント全体ではありません。`,
		newerVersion: (file: string, detail: string) =>
			`${file} は新しい版のツールで保存されているため（${detail}）、ツールを更新してから読み込んでください。`,
		doesNotFit: (file: string, detail: string) =>
			`${file} の内容がアセスメントの形式に合いません（${detail}）。`,
		unfitAnswers: (file: string, items: string) =>
			`${file} には、設問に合わない回答が含まれています（${listed(items, '、')}）。`,
		encrypted: (file: string) =>
			`${file} は暗号化されているため、age などで復号してから指定してください。`,
		wrongPack: (file: string, problem: string) => `${file} は使えません（${problem}）。`,
		wrongMinimums: (file: string, where: string) =>
			`${file} は SIM3 の最低水準のファイルとして読み取れません${where && `（${listed(where, '、')}）`}。`,
		noEdition: (id: string, known: string) => `${id} という調査はなく、選べるのは ${known} です。`,
		comparedWith: '比較対象',
		figures: '公表値',
		caveats: '注意',
		quoted: '引用のみ',
		codes: '注意の意味',
		items: '設問',
		sameClass: '同じ区分'
	},
	en: {
		usage:
			'Give one file of an assessment, as in “npm run --silent report -- FILE [--json] [--lang en]”.',
		notJson: (file: string) =>
			`${file} cannot be read as JSON: it is incomplete, or is not a file of this tool.`,
		beyondLimits: (file: string, detail: string) =>
			`${file} holds more data, or more deeply nested data, than an assessment can (${detail}).`,
		unsafeKey: (file: string, detail: string) =>
			`${file} holds a name that is refused for safety (${detail}).`,
		otherFormat: (file: string) => `${file} is not the file of an assessment saved by this tool.`,
		isPart: (file: string) =>
			`${file} is a part file with only some items, not a whole assessment.`,
		newerVersion: (file: string, detail: string) =>
			`${file} was saved by a newer version of the tool (${detail}), so update the tool before you read it.`,
		doesNotFit: (file: string, detail: string) =>
			`${file} is not in the format of an assessment (${detail}).`,
		unfitAnswers: (file: string, items: string) =>
			`${file} holds answers that do not fit their items (${listed(items, ', ')}).`,
		encrypted: (file: string) => `${file} is encrypted, so decrypt it first, for example with age.`,
		wrongPack: (file: string, problem: string) => `${file} cannot be used (${problem}).`,
		wrongMinimums: (file: string, where: string) =>
			`${file} cannot be read as minimum levels of SIM3${where && ` (${listed(where, ', ')})`}.`,
		noEdition: (id: string, known: string) => `There is no edition ${id}, only ${known}.`,
		comparedWith: 'Compared with',
		figures: 'Figures',
		caveats: 'Caveats',
		quoted: 'Quoted only',
		codes: 'What the caveats mean',
		items: 'Items',
		sameClass: 'Same class'
	}
});
