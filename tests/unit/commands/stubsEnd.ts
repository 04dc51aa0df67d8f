import { afterAll, vi } from 'vitest';

// What a file of tests has put in the environment's place must not meet the next one: they share a process.
afterAll(() => {
	vi.unstubAllEnvs();
});
