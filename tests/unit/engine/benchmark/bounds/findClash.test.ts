import { describe, expect, it } from 'vitest';
import { findClash } from '$lib/engine/benchmark/bounds/findClash';
import { count, figure, programme, singleScale, word } from '../builders';

describe('findClash', () => {
	it('finds nothing where all figures fit', () => {
		expect(findClash(programme(singleScale('ab'), [figure('a', count(8))]))).toBeUndefined();
	});

	it('names each figure of a clash that takes three', () => {
		const clash = findClash(
			programme(singleScale('abcd'), [
				figure('d', word('few'), { id: 'fits' }),
				figure('a', count(30), { id: 'first' }),
				figure('b', count(30), { id: 'second' }),
				figure('c', count(30), { id: 'third' })
			])
		);
		expect(clash).toEqual(['first', 'second', 'third']);
	});

	it('names a primary figure and the article that disagrees', () => {
		const clash = findClash(
			programme(singleScale('ab'), [
				figure('a', count(8), { id: 'report' }),
				figure('a', count(9), { id: 'article', source: 'article' })
			])
		);
		expect(clash).toEqual(['report', 'article']);
	});
});
