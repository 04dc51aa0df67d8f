import { describe, expect, it } from 'vitest';
import { chooseCopies } from '$lib/storage/database/chooseCopies';
import { ownPlace } from '$lib/storage/database/places';

const copy = (place: string, writes: number, origin: string) => ({ place, writes, origin });

describe('the roles of copies', () => {
	const own = copy(ownPlace, 5, 'here');
	const stranger = copy('csirt-stranger', 3, 'elsewhere');
	const earlier = copy('csirt-earlier', 4, 'here');
	const empty = copy('csirt-empty', 0, 'new');

	it('tell one that began by itself from one that holds an earlier state, or nothing', () => {
		expect(chooseCopies([own, stranger, earlier, empty])).toEqual({
			first: own,
			second: undefined,
			third: undefined,
			strangers: [stranger],
			outdated: [earlier, empty]
		});
	});

	it('leave the own place as the third once two buckets are fuller', () => {
		const buckets = [copy('csirt-1', 6, 'here'), copy('csirt-2', 6, 'here')] as const;
		expect(chooseCopies([own, ...buckets, stranger])).toEqual({
			first: buckets[0],
			second: buckets[1],
			third: own,
			strangers: [stranger],
			outdated: []
		});
	});

	it('write no more to an own place that began by itself once two buckets are fuller', () => {
		const buckets = [copy('csirt-1', 6, 'here'), copy('csirt-2', 6, 'here')] as const;
		const other = copy(ownPlace, 2, 'elsewhere');
		expect(chooseCopies([other, ...buckets])).toEqual({
			first: buckets[0],
			second: buckets[1],
			third: undefined,
			strangers: [other],
			outdated: []
		});
	});
});
