/** Pages that are no articles, and short ones that are. Names and events are invented. */

const page = (title: string, body: string): string =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body>${body}</body></html>`;

const linkTo = (text: string): string => `<li><a href="/story">${text}</a></li>`;

const TITLES = [
  'Harbour council votes on the new lock',
  'Teachers in Northmoor return to work',
  'Bakers warn of a third dry summer',
  'Ferry line adds a night crossing',
  'Museum of Maps opens its cellar',
  'Orchestra names Ilse Varden as its head',
];

export const FRONT_PAGE = page(
  'The Northmoor Courier',
  `<h1>Today</h1><ul>${TITLES.map(linkTo).join('')}</ul>`.repeat(4),
);

export const SEARCH_PAGE = page(
  'Search: lock - The Northmoor Courier',
  `<h1>Results for lock</h1>${TITLES.map((title) => `<div><h3><a href="/s">${title}</a></h3><p>Some words about it that were cut ...</p></div>`).join('')}`,
);

export const ERROR_PAGE = page(
  '404 Not found',
  '<h1>404 Not found</h1><p>The page that you asked for is not here. It may have been moved, or its address may have been mistyped.</p><p>Try the front page instead.</p>',
);

export const LOGIN_PAGE = page(
  'Log in',
  '<h1>Log in</h1><form><p>Please give your name and your password to go on reading. If you have none yet, ask the desk to open an account for you.</p><input name="user"><input type="password"></form>',
);

export const EMPTY_PAGE = page('', '');

export const SHORT_STORY = page(
  'Lock reopens - The Northmoor Courier',
  '<h1>Lock reopens</h1><p>The old lock in Northmoor opened again on Monday after nine weeks of repairs, harbour master Edda Lindqvist said.</p>',
);

export const SHORT_CHINESE_STORY = `<!doctype html><html lang="zh"><head><title>北岭古桥恢复通行_北岭报</title></head><body><h1>北岭古桥恢复通行</h1><p>3月9日上午，经过两个月的修缮，北岭县古石桥恢复通行。县文物所所长谷雨声介绍，此次修缮更换了十一块桥面石，并为桥墩加装了防撞设施，欢迎居民前来参观，请勿骑车上桥。</p></body></html>`;
