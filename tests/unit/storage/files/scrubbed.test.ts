import { describe, expect, it } from 'vitest';
import { assessmentSchema, type Assessment } from '$lib/data/assessment';
import { outlines } from '$lib/data/survey/outlines';
import { scrubbed } from '$lib/storage/files/scrubbed';
import { assessment, choice } from '../../assessments';
import { everyField } from './everyField';

const id = '99999999-2222-4333-8444-555555555555';

describe('a scrubbed copy', () => {
	it('has no word of any field that takes words, whatever fields the format has', () => {
		const paths = new Set<string>();
		const [full] = everyField(assessmentSchema, (path) => {
			paths.add(path);
			return `SENTINEL${path}`;
		}) as [Assessment];
		// Every field of today that a person can write into; one of a later day is found by itself.
		expect([...paths]).toEqual(
			expect.arrayContaining([
				'.title',
				'.organisation',
				'.entries{}.typed{key}',
				'.entries{}.typed{}',
				'.entries{}.other',
				'.entries{}.reason',
				'.entries{}.note',
				'.entries{}.evidence',
				'.entries{}.askWhom'
			])
		);
		expect(JSON.stringify(full).match(/SENTINEL/g)?.length).toBeGreaterThanOrEqual(9);

		const copy = scrubbed(full, id, '写し', outlines);
		expect(JSON.stringify(copy)).not.toContain('SENTINEL');
		expect(JSON.stringify(copy)).not.toContain(full.id);
		expect(copy.id).toBe(id);
		expect(copy.title).toBe('写し');
	});

	it('leaves out a field that nobody has decided about', () => {
		const later = {
			...assessment({
				entries: {
					'2.8': { answer: { ...choice('a'), why: 'SENTINEL' }, later: 'SENTINEL' }
				} as unknown as Assessment['entries']
			}),
			later: { owner: 'SENTINEL' }
		};
		const copy = scrubbed(later, id, '写し', outlines);
		expect(copy.entries).toEqual({ '2.8': { answer: choice('a') } });
		expect(JSON.stringify(copy)).not.toContain('SENTINEL');
	});

	it('keeps every answer as it was given, and is a file that fits', () => {
		const entries: Assessment['entries'] = {
			'1.1': { answer: choice('j'), other: '研究' },
			'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
			'2.3': { answer: { kind: 'choices', options: ['a', 'b'] }, note: 'x', toConfirm: true },
			'2.9': { answer: { kind: 'services', provisions: { a: 'inHouse' } } },
			'2.11': { answer: choice('c'), target: { answer: choice('a'), by: '2027-03-31' } },
			'2.12': { note: 'のみ' },
			'3.2': { answer: { kind: 'dontKnow' }, askWhom: '人事', askBy: '2026-05-01' },
			'3.3': { answer: { kind: 'people', people: 0 } },
			'7.1': { answer: { kind: 'notApplicable' }, reason: 'ない' }
		};
		const whole = assessment({ entries, place: '2.9', example: true });
		const copy = scrubbed(whole, id, '写し', outlines);
		expect(copy).toEqual({
			format: 'csirt-self-assessment',
			version: 2,
			id,
			title: '写し',
			organisation: '',
			createdAt: '2026-04-01T00:00:00.000Z',
			changedAt: '2026-04-02T00:00:00.000Z',
			example: true,
			entries: {
				'1.1': { answer: choice('j') },
				'1.5': { answer: { kind: 'month', year: 2014, month: 4 } },
				'2.3': { answer: { kind: 'choices', options: ['a', 'b'] }, toConfirm: true },
				'2.9': { answer: { kind: 'services', provisions: { a: 'inHouse' } } },
				'2.11': { answer: choice('c'), target: { answer: choice('a'), by: '2027-03-31' } },
				'3.2': { answer: { kind: 'dontKnow' }, askBy: '2026-05-01' },
				'3.3': { answer: { kind: 'people', people: 0 } },
				'7.1': { answer: { kind: 'notApplicable' } }
			}
		});
		expect(assessmentSchema.safeParse(copy).success).toBe(true);
	});
	it('leaves out what does not apply, and tells nothing by its order', () => {
		const entries: Assessment['entries'] = {
			'7.1': { answer: choice('f') },
			'7.1.2': { answer: choice('a') },
			'2.4.1': { answer: { kind: 'choices', options: ['a'] } },
			'2.4': { answer: { kind: 'choices', options: ['e'] } },
			'1.1': { answer: choice('a') }
		};
		const copy = scrubbed(assessment({ entries }), id, '写し', outlines);
		expect(Object.keys(copy.entries)).toEqual(['1.1', '2.4', '7.1']);
	});
});
