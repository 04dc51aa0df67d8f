/**
 * Whether a browser ends a sheet of paper in the middle of a row, and does not repeat the head of a
 * table: WebKit, which heeds hardly any rule about that. No feature of it can be asked for this.
 *
 * @param vendor `navigator.vendor`, which is the same in Safari and in WebKit's other browsers.
 */
export function breaksAnywhere(vendor: string): boolean {
	return vendor.startsWith('Apple');
}
