import { hashOf } from './scriptHash.mjs';

/**
 * A page whose last script, with which kit starts it, is changed, and allowed as changed by the page's policy.
 *
 * @param {string} html As kit writes it.
 * @param {(script: string) => string} change
 * @returns {string}
 * @throws Error if the page has no such script, or nothing of it changes: kit starts pages otherwise by then.
 */
export function withChangedStart(html, change) {
	const [, script] = /<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/.exec(html) ?? [];
	const changed = script && change(script);
	if (!changed || changed === script || !html.includes(hashOf(script))) {
		throw new Error('kit starts a page in another way by now');
	}
	return html.replace(script, () => changed).replace(hashOf(script), hashOf(changed));
}
