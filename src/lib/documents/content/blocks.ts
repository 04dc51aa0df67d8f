import type { Block } from './document';
import { oneLine } from './oneLine';

export function heading(level: 1 | 2 | 3, words: string): Block {
	return { kind: 'heading', level, text: oneLine(words) };
}

export function paragraph(words: string): Block {
	return { kind: 'paragraph', text: oneLine(words) };
}

/** A paragraph in small letters: what is looked up, not read. */
export function note(words: string): Block {
	return { kind: 'paragraph', text: oneLine(words), isSmall: true };
}

export function bullet(words: string): Block {
	return { kind: 'bullet', text: oneLine(words) };
}

/** From here on in so many columns of text. */
export function columns(count: 1 | 2): Block {
	return { kind: 'columns', count };
}
