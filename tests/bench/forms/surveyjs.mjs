import { itemOf, nameOf, pages, textOf } from './survey.mjs';

/** The items as a SurveyJS model, page by page as in the product. */
export function surveyjsForm() {
	return {
		pages: pages.map((page) => ({
			name: `page${page.id}`,
			title: textOf(page.title),
			elements: page.items.flatMap(elementsOf)
		}))
	};
}

function elementsOf(item) {
	const question = {
		name: nameOf(item.id),
		title: `${item.id} ${textOf(item.prompt)}`,
		...(item.hint ? { description: textOf(item.hint) } : {}),
		...(item.shownWhen ? { visibleIf: expressionOf(item.shownWhen) } : {})
	};
	switch (item.kind) {
		case 'choice':
			return [{ ...question, type: 'radiogroup', ...choicesOf(item) }];
		case 'choices':
			return [{ ...question, type: 'checkbox', ...choicesOf(item) }];
		case 'month':
			return [{ ...question, type: 'text', inputType: 'month' }];
		case 'people':
			return [{ ...question, type: 'text', inputType: 'number', min: 0 }];
		case 'services':
			return [
				{
					...question,
					type: 'matrix',
					columns: item.provisions.map(({ id, label }) => ({ value: id, text: textOf(label) })),
					rows: item.services.map(({ id, label }) => ({ value: id, text: textOf(label) }))
				},
				{ name: `${question.name}_other`, type: 'comment', title: textOf(item.other.label) }
			];
		default:
			throw new RangeError(`${item.id} is of the kind ${item.kind}`);
	}
}

/** "Other" and "none of these" in the way that SurveyJS has for them. */
function choicesOf(item) {
	const labelled = (value) => item.options.find((option) => valueOf(item, option) === value);
	const other = labelled('other');
	const none = labelled('none');
	return {
		choices: item.options
			.filter((option) => option !== other && option !== none)
			.map((option) => ({ value: valueOf(item, option), text: textOf(option.label) })),
		...(other ? { showOtherItem: true, otherText: textOf(other.label) } : {}),
		...(none ? { showNoneItem: true, noneText: textOf(none.label) } : {})
	};
}

function valueOf(item, option) {
	if (option.freeText) return 'other';
	return item.kind === 'choices' && option.exclusive ? 'none' : option.id;
}

function expressionOf(condition) {
	const asked = itemOf(condition.item);
	const name = `{${nameOf(asked.id)}}`;
	if ('atLeast' in condition) return `${name} >= ${condition.atLeast}`;
	const quoted = (ids) =>
		asked.options
			.filter((option) => ids.includes(option.id))
			.map((option) => `'${valueOf(asked, option)}'`);
	if ('is' in condition) {
		return quoted(condition.is)
			.map((value) => `${name} contains ${value}`)
			.join(' or ');
	}
	return quoted(condition.unless)
		.map((value) => `${name} notcontains ${value}`)
		.join(' and ');
}
