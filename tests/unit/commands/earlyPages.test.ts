import { describe, expect, it } from 'vitest';
import { begunAfterPaint, withEnglish } from '../../../src/commands/earlyPages.mjs';

function page(title: string, content: string): string {
	return `<head><meta charset="utf-8" /><title>Product</title><title>${title}</title></head><body><div class="loading"></div>
<div translate="no"><!--[-->${content}<!--]-->
<script>start()</script></div></body>`;
}

describe('withEnglish', () => {
	const both = withEnglish(
		page('質問', '<p>$& 一</p>'),
		page('A "question" &amp; more', '<p>one $1 &lt;/script></p>'),
		'x($`)'
	);

	it('puts the English words beside the Japanese, and the script that chooses after both', () => {
		const words = '{"title":"A \\"question\\" & more","words":["one $1 \\u003c/script>"]}';
		expect(both).toContain(
			`<div translate="no"><!--[--><p>$& 一</p><!--]--><script type="application/json">${words}</script>` +
				'<script>x($`)</script><i id="whole" hidden></i>\n<script>start()'
		);
	});

	it('keeps the title of the page alone', () => {
		expect(both.match(/<title>[^<]*/g)).toEqual(['<title>質問']);
	});

	it('says that the page is loading at its edge', () => {
		expect(both).toContain('<div class="loading over">');
	});

	it('is painted when all of that is there, and not before', () => {
		expect(both).toMatch(
			/^<head><meta charset="utf-8" \/>\s*<link rel="expect" href="#whole" blocking="render" \/>/
		);
	});

	it('refuses a page that has nothing to show', () => {
		expect(() => withEnglish(page('質問', 'x'), '<div translate="no"></div>', '')).toThrow(
			'has no content'
		);
	});
});

it('begins the program once the page is painted', () => {
	const script = 'Promise.all([import("a"), import("b")]).then(([kit, app]) => kit.start(app));';
	expect(begunAfterPaint(script)).toBe(
		'early.painted.then(() => Promise.all([import("a"), import("b")])).then(([kit, app]) => kit.start(app));'
	);
});
