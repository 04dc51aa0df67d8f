import { itemOf, nameOf, pages, textOf } from './survey.mjs';

/** The items as a form.io wizard, page by page as in the product; each page is a panel. */
export function formioForm() {
	return {
		display: 'wizard',
		components: pages.map((page) => ({
			type: 'panel',
			key: `page${page.id.replaceAll('.', '_')}`,
			title: textOf(page.title),
			components: page.items.flatMap(componentsOf)
		}))
	};
}

function componentsOf(item) {
	const component = {
		key: nameOf(item.id),
		label: `${item.id} ${textOf(item.prompt)}`,
		input: true,
		...(item.hint ? { description: textOf(item.hint) } : {}),
		...(item.shownWhen ? { conditional: conditionalOf(item.shownWhen) } : {})
	};
	switch (item.kind) {
		case 'choice':
			return [
				{ ...component, type: 'radio', inline: false, values: valuesOf(item.options) },
				...otherOf(item)
			];
		case 'choices':
			return [
				{ ...component, type: 'selectboxes', inline: false, values: valuesOf(item.options) },
				...otherOf(item)
			];
		case 'month':
			return [{ ...component, type: 'textfield', placeholder: 'YYYY-MM' }];
		case 'people':
			return [{ ...component, type: 'number', validate: { min: 0 } }];
		case 'services':
			return [
				{
					...component,
					type: 'survey',
					questions: valuesOf(item.services),
					values: valuesOf(item.provisions)
				},
				textOn(`${component.key}_other`, item.other.label)
			];
		default:
			throw new RangeError(`${item.id} is of the kind ${item.kind}`);
	}
}

function valuesOf(options) {
	return options.map(({ id, label }) => ({ value: id, label: textOf(label) }));
}

/** The words to the option "other", shown while it is chosen. */
function otherOf(item) {
	const other = item.options.find((option) => option.freeText);
	if (other === undefined) return [];
	const conditional = { show: true, when: nameOf(item.id), eq: other.id };
	return [{ ...textOn(`${nameOf(item.id)}_other`, other.label), conditional }];
}

function textOn(key, label) {
	return { type: 'textfield', key, label: textOf(label), input: true };
}

/** form.io's simple condition, or its JSON logic where there is none for it. */
function conditionalOf(condition) {
	const when = nameOf(itemOf(condition.item).id);
	if ('atLeast' in condition) {
		return { json: { '>=': [{ var: `data.${when}` }, condition.atLeast] } };
	}
	const [eq, ...more] = 'is' in condition ? condition.is : condition.unless;
	if (more.length > 0) throw new RangeError(`${when}: more than one option is not put over`);
	return { show: 'is' in condition, when, eq };
}
