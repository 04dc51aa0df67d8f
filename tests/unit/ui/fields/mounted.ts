import { flushSync, mount, unmount, type Component } from 'svelte';
import { onTestFinished } from 'vitest';

/** A component on a page of its own, until the test ends. */
export function mounted<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props
): HTMLElement {
	const target = document.body.appendChild(document.createElement('div'));
	const instance = mount(component, { target, props });
	flushSync();
	onTestFinished(async () => {
		await unmount(instance);
		target.remove();
	});
	return target;
}

/** The only control of a page. */
export function control(page: HTMLElement): HTMLInputElement {
	const [only, ...more] = page.querySelectorAll<HTMLInputElement>('input, textarea');
	if (!only || more.length > 0) throw new RangeError('one control is expected');
	return only;
}

/** Types as a person does: the whole text at once, then leaves the field. */
export function typeInto(field: HTMLInputElement, text: string): void {
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	field.dispatchEvent(new Event('change', { bubbles: true }));
	field.dispatchEvent(new Event('blur'));
	flushSync();
}
