import type { Page } from '@playwright/test';
import type { Answer } from '$lib/data/answer';
import { assessmentOf } from './loading';

const choice = (option: string): Answer => ({ kind: 'choice', option });

export function uuid(place: number): string {
	return `00000000-0000-4000-8000-${String(place).padStart(12, '0')}`;
}

/** One organisation, which says one thing to 2.8. */
export function member(place: number, option: string, changedAt = '2026-05-01T00:00:00.000Z') {
	return assessmentOf(
		{ '2.8': { answer: choice(option) } },
		{ id: uuid(place), title: '2026年度', organisation: `子会社${place}`, changedAt }
	);
}

export interface Chosen {
	name: string;
	mimeType: string;
	buffer: Buffer;
}

export const file = (name: string, content: unknown): Chosen => ({
	name,
	mimeType: 'application/json',
	buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content))
});

/** Twelve organisations: seven say a to 2.8, five say b. */
export const twelve = Array.from({ length: 12 }, (_, place) =>
	file(`member${place}.json`, member(place, place < 7 ? 'a' : 'b'))
);

export async function choose(page: Page, files: Chosen[]): Promise<void> {
	await page.getByLabel('集めたファイル').setInputFiles(files);
}
