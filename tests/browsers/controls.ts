/**
 * The controls to choose with that do not stand in their own label, or whose label does not say
 * beside them what they are. Runs in the page: nothing from outside of it can be used.
 *
 * @returns One line for each.
 */
export function misplacedControls(): string[] {
	const controls = [
		...document.querySelectorAll<HTMLInputElement>('main :is([type=radio], [type=checkbox])')
	].filter((control) => control.getClientRects().length > 0);
	return controls.flatMap((control) => {
		const said = `${control.name} ${control.value}`;
		const label = control.labels?.[0];
		if (!label) return [`${said}: no label`];
		const text = label.textContent?.trim() ?? '';
		const inner = control.getBoundingClientRect();
		const outer = label.getBoundingClientRect();
		const x = inner.left + inner.width / 2;
		const y = inner.top + inner.height / 2;
		const isWithin = x > outer.left && x < outer.right && y > outer.top && y < outer.bottom;
		if (!isWithin) return [`${said} (${text}): outside of its label`];

		const range = document.createRange();
		range.selectNodeContents(label);
		const words = [...range.getClientRects()].filter(
			({ width, height, left }) => width > 4 && height > 4 && left >= inner.right - 1
		);
		const first = Math.min(...words.map(({ left }) => left));
		if (text === '' || first - inner.right > 32) return [`${said} (${text}): no words beside it`];

		const others = controls.filter((other) => other !== control);
		const isUnder = others.some((other) => {
			const box = other.getBoundingClientRect();
			return (
				box.left < inner.right &&
				box.right > inner.left &&
				box.top < inner.bottom &&
				box.bottom > inner.top
			);
		});
		return isUnder ? [`${said} (${text}): over another one`] : [];
	});
}
