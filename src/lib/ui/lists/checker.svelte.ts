/** Who is checking answers now: it goes with each mark, from page to page, until it is changed. */
class Checker {
	name = $state('');
}

export const checker = new Checker();
