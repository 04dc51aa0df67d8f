import { readFileSync } from 'node:fs';
import { nameOf } from './forms/survey.mjs';

/** The page that is opened and answered: five items of one choice each. */
export const measuredPage = '3.4';
const items = ['3.4', '3.5', '3.6', '3.7', '3.8'];

/** First every item is answered, then every answer is changed. */
export const clicks = ['a', 'b'].flatMap((option) =>
	items.map((item) => ({ item, option, kind: option === 'a' ? 'first answer' : 'change' }))
);

const surveyjs = {
	label: '[data-name="ITEM"] input[value="OPTION"]',
	mark: '.sd-item--checked',
	stored: 'ITEM',
	waits: null
};
const formio = {
	label: 'input[name^="data[ITEM]"][value="OPTION"]',
	mark: null,
	stored: 'ITEM',
	waits: null
};

const peers = [
	{
		peer: 'surveyjs-js',
		name: 'SurveyJS js-ui',
		packages: ['survey-core', 'survey-js-ui'],
		...surveyjs
	},
	{
		peer: 'surveyjs-react',
		name: 'SurveyJS react-ui',
		packages: ['survey-core', 'survey-react-ui', 'react'],
		...surveyjs
	},
	{ peer: 'formio', name: 'form.io', packages: ['@formio/js'], ...formio }
];

/**
 * What is measured: the product, then each peer with the same pages, and with all items on one.
 *
 * @param {string} product Address of the product.
 * @param {string} pages Address of the peers' pages.
 */
export function subjectsAt(product, pages) {
	return [
		{
			id: 'product',
			versions: {},
			name: 'this product',
			mode: 'pages',
			url: `${product}questionnaire/${measuredPage}/`,
			label: 'input[name="answer-ITEM"][value="OPTION"]',
			mark: null,
			stored: 'entries ITEM answer option',
			// The questions stand in the page; see docs/decisions/0056.
			waits: 'body > .loading',
			keyOf: (item) => item
		},
		...['pages', 'onePage'].flatMap((mode) =>
			peers.map(({ peer, name, packages, ...how }) => ({
				id: `${peer} ${mode}`,
				name,
				mode,
				url: `${pages}${peer}/${mode === 'onePage' ? '?onePage' : ''}`,
				versions: Object.fromEntries(packages.map((each) => [each, versionOf(peer, each)])),
				...how,
				keyOf: nameOf
			}))
		)
	];
}

/** The exact version that a peer's package.json asks for. */
function versionOf(peer, name) {
	const file = new URL(`peers/${peer}/package.json`, import.meta.url);
	return JSON.parse(readFileSync(file, 'utf8')).dependencies[name];
}
