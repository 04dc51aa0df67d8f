/**
 * Runs in the page before anything of the page does, and measures the same way whatever the page
 * is made with. Must hold all that it needs: it is sent to the browser as text.
 *
 * Three moments after a click, on the browser's own clock from the click's time stamp: `painted`,
 * the first task after a frame in which the mark of the answer is to be seen; `stored`, the end of
 * the storage call, or for IndexedDB of the transaction, whose value holds the answer; and `longest`,
 * the longest of the click's events by the browser's Event Timing, in steps of 8 ms.
 *
 * @param {{label: string, mark: string | null, stored: string, waits: string | null}} subject
 *   `label`: selector of an option's input, with ITEM and OPTION. `mark`: selector of what around the
 *   input has to match before the answer is seen, where that is not the input's own state. `stored`:
 *   path of the option in what is stored, with ITEM. `waits`: selector of what is there as long as the
 *   questions are shown without a program.
 */
export function probe(subject) {
	// A browser that is driven from outside finds out where in its scripts an error comes from, whatever page it
	// is: to do so it reads them again while the page starts. No visitor's browser does.
	Error.stackTraceLimit = 0;
	const quietSpan = 300;
	const tick = 20;
	const patience = 60_000;
	const longTasks = [];
	const events = [];
	const writes = [];
	const paints = {};
	let shownAt;
	let readyAt;
	let asked;

	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) paints.first ??= startTime;
	}).observe({ type: 'paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime } of list.getEntries()) paints.largest = startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => longTasks.push(...list.getEntries())).observe({
		type: 'longtask',
		buffered: true
	});
	new PerformanceObserver((list) => events.push(...list.getEntries())).observe({
		type: 'event',
		durationThreshold: 16,
		buffered: true
	});
	watchStorage();
	watchFirstRadio();

	function watchStorage() {
		const { setItem } = Storage.prototype;
		Storage.prototype.setItem = function (key, text) {
			setItem.call(this, key, text);
			writes.push({ at: performance.now(), text });
		};
		const { put } = IDBObjectStore.prototype;
		IDBObjectStore.prototype.put = function (...args) {
			const write = { value: args[0] };
			// What the page does about it is told by the same event, and may come first.
			this.transaction.addEventListener('complete', ({ timeStamp }) => (write.at = timeStamp));
			writes.push(write);
			return put.apply(this, args);
		};
	}

	function watchFirstRadio() {
		const radio = document.querySelector('input[type=radio]:enabled');
		if (radio && radio.getClientRects().length > 0) {
			afterPaint(() => (shownAt = performance.now()));
			watchProgram();
		} else requestAnimationFrame(watchFirstRadio);
	}

	function watchProgram() {
		if (subject.waits !== null && document.querySelector(subject.waits)) {
			return requestAnimationFrame(watchProgram);
		}
		// More may be asked for right after it, which nobody waits for.
		asked = performance.getEntriesByType('resource').map(({ name }) => name);
		afterPaint(() => (readyAt = performance.now()));
	}

	/** Call it within an animation frame: what is done there is a task after the frame's paint. */
	function afterPaint(then) {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = then;
		port2.postMessage(undefined);
	}

	const pause = (span) => new Promise((resolve) => setTimeout(resolve, span));

	/** What `find` gives, once it gives anything. */
	async function until(find, what) {
		const end = performance.now() + patience;
		for (;;) {
			const found = find();
			if (found !== undefined) return found;
			if (performance.now() > end) throw new Error(`waited in vain for ${what}`);
			await pause(tick);
		}
	}

	/** The end of the long tasks that leave the page no rest, from a moment on, or that moment. */
	async function quietFrom(moment) {
		return until(() => {
			const end = Math.max(moment, ...longTasks.map((task) => task.startTime + task.duration));
			return performance.now() > end + quietSpan ? end : undefined;
		}, 'the page to come to rest');
	}

	/** The first question shown, and then also its program there and free for it, from navigation on. */
	async function loaded() {
		const shown = await until(() => shownAt, 'the first question');
		const ready = await until(() => readyAt, 'the program');
		const usable = await quietFrom(ready);
		return { shown, ready, usable, paints: { ...paints }, asked };
	}

	function inputOf(item, option) {
		const selector = subject.label.replace('ITEM', item).replace('OPTION', option);
		const input = document.querySelector(selector);
		if (!input) throw new Error(`no ${selector}`);
		return input;
	}

	/** Where to click for an option, once it is in the middle of the window. */
	function aim(item, option) {
		const input = inputOf(item, option);
		const target = input.closest('label') ?? document.querySelector(`label[for="${input.id}"]`);
		target.scrollIntoView({ block: 'center', behavior: 'instant' });
		const { left, top, height } = target.getBoundingClientRect();
		return { x: left + 12, y: top + height / 2 };
	}

	let clicked;

	/** Waits for the click on an option; {@link answered} tells what followed from it. */
	function arm(item, option) {
		if (isMarked(inputOf(item, option))) throw new Error(`${item} ${option} is chosen already`);
		events.length = 0;
		writes.length = 0;
		clicked = undefined;
		const listener = ({ timeStamp: start }) => {
			const onFrame = () => {
				// The element may have been drawn anew, so it is looked for again.
				if (isMarked(inputOf(item, option))) {
					afterPaint(() => (clicked = { start, painted: performance.now() }));
				} else requestAnimationFrame(onFrame);
			};
			requestAnimationFrame(onFrame);
		};
		addEventListener('click', listener, { capture: true, once: true });
	}

	function isMarked(input) {
		return input.checked && (subject.mark === null || input.closest(subject.mark) !== null);
	}

	async function answered(item, option) {
		const { start, painted } = await until(() => clicked, `${item} ${option} to be painted`);
		const stored = await until(() => storedAt(item, option), `${item} ${option} to be stored`);
		await quietFrom(Math.max(painted, stored));
		const longest = Math.max(
			...events.filter(({ startTime }) => startTime >= start - 1).map(({ duration }) => duration),
			0
		);
		return { painted: painted - start, stored: stored - start, longest };
	}

	function storedAt(item, option) {
		const path = subject.stored.split(' ').map((step) => step.replace('ITEM', item));
		const holds = ({ value, text }) =>
			path.reduce((part, step) => part?.[step], value ?? JSON.parse(text)) === option;
		return writes.find((write) => write.at !== undefined && holds(write))?.at;
	}

	/** When the first screen of a long page has been full of its content. */
	async function filled() {
		let at;
		const look = () => {
			const lowest = document.elementFromPoint(innerWidth / 2, innerHeight - 20);
			const isFull = lowest?.closest('main') && lowest.localName !== 'main';
			if (!isFull || document.querySelector(subject.waits)) return requestAnimationFrame(look);
			afterPaint(() => (at = performance.now()));
		};
		look();
		return until(() => at, 'the first screen');
	}

	function atEnd() {
		const { scrollTop, scrollHeight, clientHeight } = document.documentElement;
		const isDrawn = !document.querySelector('[aria-busy=true]');
		return isDrawn && scrollTop + clientHeight >= scrollHeight - 2;
	}

	/** The longest task since a moment, once the page has come to rest. */
	async function longestSince(moment) {
		await quietFrom(performance.now());
		const since = longTasks.filter(({ startTime }) => startTime >= moment);
		const blocked = Math.max(0, ...since.map(({ duration }) => duration));
		return { blocked, height: document.documentElement.scrollHeight };
	}

	window.bench = { loaded, aim, arm, answered, filled, atEnd, longestSince };
}
