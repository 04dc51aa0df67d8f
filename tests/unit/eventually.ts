import { vi } from 'vitest';

/**
 * Waits until `check` throws no more. Vitest's own limit is one second, which a machine that is slow or stands still for
 * a moment needs for what is right.
 *
 * @param check Throws while it does not hold.
 * @returns What it gives then.
 * @throws What it threw last, after half a minute.
 */
export function eventually<T>(check: () => T | Promise<T>): Promise<T> {
	return vi.waitFor(check, { timeout: 30_000, interval: 5 });
}
