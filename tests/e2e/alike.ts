/** What axe has inside: checks by name, each as a function that may be another one. */
interface Inside {
	_audit: { checks: Record<string, { evaluate: Evaluate }> };
}

type Evaluate = (this: Said, element: Element, ...rest: unknown[]) => boolean | undefined;

/** What a check says about an element beside its verdict. */
interface Said {
	data: (data: unknown) => void;
}

/**
 * Has axe look at the colours of one of all texts, and of all links, that look alike, on whichever page they are:
 * these two checks are more than half of its work. What is alike has the same styles, on the same layers of colour
 * from the page upwards. Where anything of colour lies over or under a text that is not around it, or where a text
 * stands out of what is around it, axe looks at it as always. Only what axe has found to be right stands for others.
 *
 * Runs in the page, once axe is there: nothing from outside of it can be used. What is put into `axe` is called
 * before each run.
 */
export function lookOnceAtWhatIsAlike(): void {
	const { axe } = window as unknown as { axe: Inside & { startAnew?: () => void } };
	const own = [
		...['color', '-webkit-text-fill-color', '-webkit-text-stroke', 'text-shadow', 'display'],
		...['font-size', 'font-weight', 'font-style', 'font-family', 'text-decoration'],
		...['border-top', 'border-bottom', 'outline']
	];
	const graphics = /^(img|canvas|object|iframe|video|svg)$/i;
	const none = 'rgba(0, 0, 0, 0)';
	/** One number for each that was met, of any page: a chain of layers is told by its last one. */
	const numbers = new Map<string, number>();
	const numberOf = (text: string): number => {
		const known = numbers.get(text) ?? numbers.size;
		numbers.set(text, known);
		return known;
	};

	interface Layers {
		chain: number;
		/** The innermost element with a colour, and whether all that is around it holds what it surrounds. */
		innermost: Element | null;
		isHeld: boolean;
	}
	let layersOf = new Map<Element, Layers>();
	/** What has a colour or a picture, by the strips of the page in which it stands. */
	let painted: Map<number, { element: Element; box: DOMRect; isMoved: boolean }[]> | undefined;
	const strip = 100;
	const stripsOf = ({ top, bottom }: DOMRect): number[] => {
		const [first, last] = [Math.floor(top / strip), Math.floor(bottom / strip)];
		return Array.from({ length: last - first + 1 }, (_, place) => first + place);
	};

	const hasColour = (element: Element, style: CSSStyleDeclaration): boolean =>
		style.backgroundColor !== none ||
		style.backgroundImage !== 'none' ||
		graphics.test(element.localName);

	function findPainted(): NonNullable<typeof painted> {
		const found: NonNullable<typeof painted> = new Map();
		for (const element of document.body.querySelectorAll('*')) {
			const style = getComputedStyle(element);
			if (!hasColour(element, style)) continue;
			const box = element.getBoundingClientRect();
			if (box.width === 0 || box.height === 0) continue;
			const isMoved = style.position !== 'static';
			for (const each of stripsOf(box))
				found.set(each, [...(found.get(each) ?? []), { element, box, isMoved }]);
		}
		return found;
	}

	const holds = (outer: Element, inner: Element): boolean => {
		// Their colours are those of the whole page.
		if (outer === document.body || outer === document.documentElement) return true;
		const [around, within] = [outer.getBoundingClientRect(), inner.getBoundingClientRect()];
		return (
			around.left <= within.left + 0.5 &&
			around.right >= within.right - 0.5 &&
			around.top <= within.top + 0.5 &&
			around.bottom >= within.bottom - 0.5
		);
	};

	function layers(element: Element | null): Layers {
		if (!element) return { chain: -1, innermost: null, isHeld: true };
		const known = layersOf.get(element);
		if (known) return known;
		const around = layers(element.parentElement);
		const style = getComputedStyle(element);
		const { backgroundColor, backgroundImage, opacity, mixBlendMode } = style;
		const is = hasColour(element, style);
		const layer = [backgroundColor, backgroundImage, opacity, mixBlendMode, is && style.display];
		const isPlain = !is && opacity === '1' && mixBlendMode === 'normal';
		const { innermost, isHeld } = around;
		const found = isPlain
			? around
			: {
					chain: numberOf(`${around.chain} ${layer.join(' ')}`),
					innermost: is ? element : innermost,
					isHeld: isHeld && (!is || !innermost || holds(innermost, element))
				};
		layersOf.set(element, found);
		return found;
	}

	/** What an element looks like, and undefined where more bears on it than its styles and what is around it. */
	function lookOf(element: Element): string | undefined {
		const { chain, innermost, isHeld } = layers(element);
		if (!isHeld || (innermost && innermost !== element && !holds(innermost, element))) return;
		painted ??= findPainted();
		const box = element.getBoundingClientRect();
		const isTouched = stripsOf(box).some((each) =>
			painted
				?.get(each)
				?.some(
					(other) =>
						!other.element.contains(element) &&
						(other.isMoved || !element.contains(other.element)) &&
						other.box.left < box.right &&
						other.box.right > box.left &&
						other.box.top < box.bottom &&
						other.box.bottom > box.top
				)
		);
		if (isTouched) return;
		const style = getComputedStyle(element);
		return `${chain} ${own.map((name) => style.getPropertyValue(name)).join(' ')}`;
	}

	/** A link is held against the block that it stands in. */
	function lookOfLink(link: Element): string | undefined {
		let block = link.parentElement;
		while (block && getComputedStyle(block).display.startsWith('inline'))
			block = block.parentElement;
		const looks = [lookOf(link), block ? lookOf(block) : undefined];
		return looks.includes(undefined) ? undefined : looks.join(' in ');
	}

	function once(name: string, look: (element: Element) => string | undefined): void {
		const check = axe._audit.checks[name];
		if (!check) throw new Error(`axe has no check ${name}`);
		const { evaluate } = check;
		const right = new Set<string>();
		check.evaluate = function (element, ...rest) {
			const seen = look(element);
			if (seen !== undefined && right.has(seen)) return true;
			let isHidden = false;
			const said: Said = {
				...this,
				data: (data) => {
					isHidden = (data as { messageKey?: string } | undefined)?.messageKey === 'hidden';
					this.data(data);
				}
			};
			const verdict = evaluate.call(said, element, ...rest);
			if (verdict === true && !isHidden && seen !== undefined) right.add(seen);
			return verdict;
		};
	}

	once('color-contrast', lookOf);
	once('link-in-text-block', lookOfLink);
	axe.startAnew = () => {
		layersOf = new Map();
		painted = undefined;
	};
}
