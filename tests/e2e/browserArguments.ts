/**
 * What Chromium does for every window that no story looks at: a page for the address bar's suggestions, and
 * a process kept ready for the next page. Without them opening a page takes three fifths of the work.
 */
const forNobody = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'SpareRendererForSitePerProcess'
];

/** What Playwright turns off, as far as it bears on the stories: of two such lists the last one counts. */
const forPlaywright = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'ThirdPartyStoragePartitioning'
];

/** How the tests start Chromium: as root, without a screen, and without calls of its own. */
export const browserArguments = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${[...forNobody, ...forPlaywright].join()}`
];
