/** Of whom and of when a made group is: the days of which a pack tells the months. */
export const provenance = {
	id: 'pack-3f8c9d1e',
	title: 't',
	who: 'w',
	how: 'h',
	from: '2026-04-30',
	to: '2026-05-31',
	countedOn: '2026-11-28'
};
