import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { languageChosen, noteLanguage } from '$lib/storage/database/languageNote';

let noted: Map<string, string>;

beforeEach(() => {
	noted = new Map();
	vi.stubGlobal('localStorage', {
		getItem: (key: string) => noted.get(key) ?? null,
		setItem: (key: string, value: string) => noted.set(key, value)
	});
});

afterEach(() => vi.unstubAllGlobals());

it('who has left the page before the store had their choice finds it all the same', () => {
	noteLanguage('en');
	noteLanguage('ja');
	expect(languageChosen('en')).toBe('ja');
});

it('what the store has is noted where there is no note, or none of ours', () => {
	expect(languageChosen('en')).toBe('en');
	expect([...noted.values()]).toEqual(['en']);
	for (const [key] of noted) noted.set(key, 'fr');
	expect(languageChosen('ja')).toBe('ja');
	expect([...noted.values()]).toEqual(['ja']);
});

it('nobody has chosen where there is neither', () => {
	expect(languageChosen(undefined)).toBe(undefined);
	expect(noted.size).toBe(0);
});

it('where the browser refuses notes, the store decides', () => {
	vi.stubGlobal('localStorage', undefined);
	noteLanguage('ja');
	expect(languageChosen('en')).toBe('en');
});
