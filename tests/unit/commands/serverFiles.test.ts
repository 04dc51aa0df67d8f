import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caching, headers } from '../../../src/commands/serve.mjs';

const names = Object.keys(headers) as (keyof typeof headers)[];

function textOf(path: string): string {
	return readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
}

/** The value that a file gives a header, by the pattern of its kind of file. */
function valueIn(
	text: string,
	pattern: (name: string) => string,
	name: string
): string | undefined {
	return new RegExp(pattern(name), 'm').exec(text)?.[1];
}

describe('the file for Apache', () => {
	const text = textOf('static/.htaccess');
	const pattern = (name: string) => `^\\s*Header always set ${name} "([^"]*)"`;

	it.each(names)('sets %s as the server of this project does', (name) => {
		expect(valueIn(text, pattern, name)).toBe(headers[name]);
	});

	it('keeps what may be kept, and nothing else', () => {
		const rules = [...text.matchAll(/^\s*Header always set Cache-Control "([^"]*)"(.*)$/gm)];
		expect(rules.map(([, value, when]) => [value, when?.trim()])).toEqual([
			[caching.others, ''],
			[
				caching.immutable,
				'"expr=%{REQUEST_URI} =~ m#/_app/immutable/# && %{REQUEST_STATUS} -lt 400"'
			]
		]);
	});
});

describe('the file for nginx', () => {
	const text = textOf('docs/servers/nginx.conf');
	const variables = new Map([
		['$csirt_opener', /^map \$https \$csirt_opener \{[^}]*\bon\s+"([^"]*)"/m],
		[
			'$csirt_caching',
			/^map "\$status \$uri" \$csirt_caching \{[^}]*\/_app\/immutable\/\s+"([^"]*)"/m
		]
	]);

	function valueOf(name: string): string | undefined {
		const [, value] = new RegExp(`^\\s*add_header ${name} (.+) always;`, 'm').exec(text) ?? [];
		const variable = variables.get(value ?? '');
		return variable ? variable.exec(text)?.[1] : value?.replace(/^"(.*)"$/, '$1');
	}

	it.each(names)('sets %s as the server of this project does', (name) => {
		expect(valueOf(name)).toBe(headers[name]);
	});

	it('keeps what may be kept, and nothing else', () => {
		expect(valueOf('Cache-Control')).toBe(caching.immutable);
		const [, others] =
			/^map "\$status \$uri" \$csirt_caching \{[^}]*default\s+"([^"]*)"/m.exec(text) ?? [];
		expect(others).toBe(caching.others);
	});
});

describe('the file for IIS', () => {
	const text = textOf('static/web.config');
	const pattern = (name: string) => `<add name="${name}" value="([^"]*)" />`;

	it.each(names)('sets %s as the server of this project does', (name) => {
		expect(valueIn(text, pattern, name)).toBe(headers[name]);
		// Or a server that sets it for all its sites would answer with an error.
		expect(text).toContain(`<remove name="${name}" />`);
	});

	it('keeps what may be kept, and nothing else', () => {
		const [all, immutable] = text.split('<location path="_app/immutable">');
		// By the documentation of IIS this sends "no-cache".
		expect(all).toContain('cacheControlMode="DisableCache"');
		expect(immutable).toContain('cacheControlMode="UseMaxAge"');
		// 365 days are the 31,536,000 seconds of the list.
		expect(immutable).toContain('cacheControlMaxAge="365.00:00:00"');
		expect(immutable).toContain('cacheControlCustom="immutable"');
	});
});
