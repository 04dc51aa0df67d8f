import fc from 'fast-check';

/** Texts as they come out of keyboards, clipboards and other programs. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc.string({ unit: 'grapheme' }),
	fc.constantFrom(
		'',
		'   ',
		'\u3000',
		'\u0000',
		'\uD83D',
		'😀'.repeat(300),
		'回'.repeat(201),
		'a'.repeat(4001),
		'\u0001'.repeat(5000),
		'__proto__',
		'=1+1',
		'\u202Eevil',
		'12名',
		'1e'
	)
);

/** Days as date fields give them, and others. */
export const anyDay: fc.Arbitrary<string> = fc.oneof(
	fc.constantFrom('', '2027-04-01', '20270-04-01', '275760-09-13', '0202-01-01', '2027-02-30'),
	fc.string()
);
