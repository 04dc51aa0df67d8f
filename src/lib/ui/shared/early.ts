import { flushSync } from 'svelte';

/** What was chosen or pressed on a page before its program was there; see src/early.js. */
type Act = { name: string; value: string; checked: boolean } | { pressed: HTMLElement };

interface Early {
	acts: readonly Act[];
	/** What stands in fields, by their ids. */
	texts: Map<string, string>;
	end: () => void;
}

const early = (globalThis as { early?: Early }).early;

/** Whether anything was chosen or typed that must not be lost. */
export function isGivenEarly(): boolean {
	return !!early && (early.texts.size > 0 || early.acts.some((act) => 'name' in act));
}

/** What was typed into a field before the program was there. Asked for once, when the field is made. */
export function typedEarly(id: string): string | undefined {
	const text = early?.texts.get(id);
	early?.texts.delete(id);
	return text;
}

/**
 * Does what a person has done already, one thing after the other and as they would: what was stored before
 * is there by now, and what is done now comes after it.
 */
export function takeUpEarly(): void {
	if (!early) return;
	early.end();
	for (const act of early.acts) {
		if ('pressed' in act) act.pressed.click();
		else {
			const control = controlOf(act);
			if (control && control.checked !== act.checked) control.click();
		}
		flushSync();
	}
}

function controlOf({ name, value }: { name: string; value: string }): HTMLInputElement | undefined {
	const named = document.getElementsByName(name) as NodeListOf<HTMLInputElement>;
	return [...named].find((control) => control.value === value);
}
