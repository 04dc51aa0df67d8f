import { describe, expect, it } from 'vitest';
import { filesIn, textOf, treeOf, visit } from '../sourceFiles';

interface Attribute {
	type: string;
	name?: string;
	value?: unknown;
}

/** Elements whose text is announced when it changes, and which a page's translator may rewrite. */
function translatedLiveTexts(path: string, source: string): string[] {
	const found: string[] = [];
	visit(treeOf(path, source), (node) => {
		if (node.type !== 'RegularElement') return;
		const attributes = node.attributes as Attribute[];
		const valueOf = (name: string) => {
			const value = attributes.find((each) => each.name === name)?.value;
			return Array.isArray(value) ? (value[0] as { data?: string }).data : value;
		};
		const role = valueOf('role');
		const isLive = valueOf('aria-live') === 'polite' || role === 'status' || role === 'alert';
		if (isLive && valueOf('translate') !== 'no') found.push(`${path}: <${String(node.name)}>`);
	});
	return found;
}

// A translator puts other text in the place of a page's, and what the page writes later is never seen.
describe('live texts', { timeout: 60_000 }, () => {
	it('are left alone by page translators', () => {
		const inStatusBar = 'lib/ui/shell/StatusBar.svelte';
		const found = filesIn('lib/ui')
			.filter((path) => path.endsWith('.svelte') && path !== inStatusBar)
			.flatMap((path) => translatedLiveTexts(path, textOf(path)));
		expect(found).toEqual([]);
		// There the whole bar is.
		expect(textOf(inStatusBar)).toMatch(/<section\s+class="status on-screen"\s+translate="no"/);
	});

	it('would be found', () => {
		const live = '<p role="status">{text}</p><p aria-live="polite">{text}</p>';
		expect(translatedLiveTexts('x.svelte', live)).toEqual(['x.svelte: <p>', 'x.svelte: <p>']);
		expect(translatedLiveTexts('x.svelte', '<p role="status" translate="no"></p>')).toEqual([]);
	});
});

/** Words that a page's state holds as text: they stay in the language in which they were said. */
function keptWords(path: string, source: string): string[] {
	const kept =
		/^(?!.*\bname: )\t+(?:\w+ = (?!.*=>)|.*\b(?:text|reason): (?!\())(?:.*\b)?(?:words|\w+Words\(\))[.[]/;
	return source
		.slice(0, source.lastIndexOf('</script>'))
		.split('\n')
		.filter((line) => kept.test(line))
		.map((line) => `${path}: ${line.trim()}`);
}

describe('what a page has said', () => {
	it('is asked for anew when the language changes', () => {
		const found = filesIn('lib/ui')
			.filter((path) => path.endsWith('.svelte'))
			.flatMap((path) => keptWords(path, textOf(path)));
		expect(found).toEqual([]);
	});

	it.each([
		'message = words.full;',
		'outcome = { text: words.failed };',
		'm = x.then(() => 1, w);'
	])('would be found: %s', (line) => {
		const found = keptWords('x.svelte', `<script>\n\t\t${line}\n</script>`);
		expect(found.length).toBe(line.includes('words') ? 1 : 0);
	});
});
