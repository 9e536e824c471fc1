import type { PageContent } from './story.ts';

/** A way to set a page's content in HTML. */
export type Layout = (content: PageContent) => string;

const page = (content: PageContent, body: string, head = ''): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${content.title}_${content.site}</title>${head}</head><body>${body}</body></html>`;

const all = (texts: readonly string[], tag: string, attributes = ''): string =>
  texts.map((text) => `<${tag}${attributes}>${text}</${tag}>`).join('\n');

const meta = ({ author, time, comments }: PageContent): string =>
  `<span>${author}</span> <span>${time}</span> <span>${comments}</span>`;

const nav =
  '<div><a href="/">首页</a> <a href="/a">时政</a> <a href="/b">财经</a> <a href="/c">体育</a> <a href="/d">文化</a></div>';
const footer = '<div>Copyright © 2026 临江晚报网 版权所有 备案号 00000000</div>';

/** The same story in the ways that sites set their pages; class names are absent, telling or misleading. */
export const LAYOUTS: Record<string, Layout> = {
  'list in a side column with telling names': (c) =>
    page(
      c,
      `${nav}<div class="main"><h1>${c.title}</h1><div class="info">${meta(c)}</div><div class="content">${all(c.paragraphs, 'p')}</div></div>
       <div class="sidebar"><h3>${c.headings[0]}</h3><h3>${c.headings[1]}</h3><ul>${c.teasers.map((t) => `<li><a href="/n"><b>${t.title}</b><span>${t.text}</span></a></li>`).join('')}</ul></div>${footer}`,
    ),
  'list in a side column before the story, no names at all': (c) =>
    page(
      c,
      `${nav}<div><div><h3>${c.headings[0]}</h3></div><div><h3>${c.headings[1]}</h3>${c.teasers.map((t) => `<div><a href="/n">${t.title}</a><p>${t.text}</p></div>`).join('')}</div></div>
       <div><h1>${c.title}</h1><div>${meta(c)}</div>${all(c.paragraphs, 'p')}</div>${footer}`,
    ),
  'list inside the article as paragraphs, links on the titles only': (c) =>
    page(
      c,
      `${nav}<article><h1>${c.title}</h1><p>${c.author}</p><p>${c.time}</p><p>${c.comments}</p>${all(c.paragraphs, 'p')}<h2>${c.headings[0]}</h2><h2>${c.headings[1]}</h2>${c.teasers.map((t) => `<p><a href="/n">${t.title}</a> ${t.text}</p>`).join('')}</article>${footer}`,
    ),
  'list inside the article as paragraphs without any link': (c) =>
    page(
      c,
      `<div class="article"><h2>${c.title}</h2><p>${c.author} ${c.time} ${c.comments}</p>${all(c.paragraphs, 'p')}<p>${c.headings[0]}</p><p>${c.headings[1]}</p>${c.teasers.map((t) => `<p>${t.title}${t.text}</p>`).join('')}</div>`,
    ),
  'everything in one cell, parted by line breaks': (c) =>
    page(
      c,
      `<table><tr><td>${[c.title, c.author, c.time, c.comments, '', ...c.paragraphs.flatMap((p) => [p, '']), ...c.headings, ...c.teasers.map((t) => `${t.title} ${t.text}`)].join('<br>\n')}</td></tr></table>`,
    ),
  'everything in one cell, single line breaks, bold headline, linked titles': (c) =>
    page(
      c,
      `<table><tr><td>${nav}</td></tr><tr><td><b>${c.title}</b><br>${c.author}<br>${c.time}<br>${c.comments}<br>${c.paragraphs.join('<br>')}<br>${c.headings.join('<br>')}<br>${c.teasers.map((t) => `<a href="/n">${t.title}</a> ${t.text}`).join('<br>')}</td></tr></table>`,
    ),
  'two table columns, font headline': (c) =>
    page(
      c,
      `<table width="960"><tr><td colspan="2">${nav}</td></tr><tr><td width="640"><font size="5">${c.title}</font><br><font color="gray">${c.author} ${c.time} ${c.comments}</font><br><br>${c.paragraphs.map((p) => `<font size="3">　　${p}</font>`).join('<br><br>')}</td>
       <td width="320"><b>${c.headings[0]}</b><br><b>${c.headings[1]}</b><br>${c.teasers.map((t) => `<a href="/n">${t.title}</a><br>${t.text}<br>`).join('')}</td></tr></table>${footer}`,
    ),
  'bare text in divs, headline in a div, definition list': (c) =>
    page(
      c,
      `${nav}<div><div>${c.title}</div><div>${c.author}</div><div>${c.time}</div><div>${c.comments}</div>${all(c.paragraphs, 'div')}<div>${c.headings[0]}</div><div>${c.headings[1]}</div><dl>${c.teasers.map((t) => `<dt><a href="/n">${t.title}</a></dt><dd>${t.text}</dd>`).join('')}</dl></div>${footer}`,
    ),
  'misleading names: the story in a sidebar, the list in content': (c) =>
    page(
      c,
      `<div class="sidebar comment"><h1 class="ad">${c.title}</h1><div class="footer">${meta(c)}</div><div class="related">${all(c.paragraphs, 'p')}</div></div>
       <div class="article content main"><h2>${c.headings[0]}</h2><h2>${c.headings[1]}</h2>${c.teasers.map((t) => `<div class="entry"><p><a href="/n">${t.title}</a></p><p>${t.text}</p></div>`).join('')}</div>`,
    ),
  "list as bare text after two line breaks in the story's box": (c) =>
    page(
      c,
      `<div id="c"><h1>${c.title}</h1>${c.author} ${c.time} ${c.comments}<br><br>${c.paragraphs.join('<br><br>')}<br><br>${c.headings[0]}<br><br>${c.headings[1]}<br><br>${c.teasers.map((t) => `${t.title} ${t.text}`).join('<br><br>')}</div>`,
    ),
  'list in one unbroken box of spans': (c) =>
    page(
      c,
      `<section><header><h1>${c.title}</h1><p>${meta(c)}</p></header>${all(c.paragraphs, 'p', ' class="p"')}<div><span>${c.headings[0]}</span></div><div><span>${c.headings[1]}</span></div><div>${c.teasers.map((t) => `<div><span>${t.title}</span><span>${t.text}</span></div>`).join('')}</div></section>${footer}`,
    ),
  'list of linked blocks, time as its own line in a heading box': (c) =>
    page(
      c,
      `<main><div class="hd"><h1>${c.title}</h1><div><a href="/u">${c.author}</a></div><div>${c.time}</div><div><a href="#c">${c.comments}</a></div></div><div class="bd">${all(c.paragraphs, 'p')}</div><div class="ft"><div><b>${c.headings[0]}</b></div><div><b>${c.headings[1]}</b>${c.teasers.map((t) => `<a href="/n"><div>${t.title}</div><div>${t.text}</div></a>`).join('')}</div></div></main>`,
    ),
  'a headline without <title>, ordered list, teasers as whole links': (c) =>
    page(
      c,
      `<div><h2>${c.title}</h2><p>${meta(c)}</p><div>${all(c.paragraphs, 'p')}</div><h4>${c.headings[0]}</h4><h4>${c.headings[1]}</h4><ol>${c.teasers.map((t) => `<li><a href="/n">${t.title} ${t.text}</a></li>`).join('')}</ol></div>`,
    ).replace(/<title>.*<\/title>/, ''),
  'production lines around the story': (c) =>
    page(
      c,
      `<div><h1>${c.title}</h1><p>来源：临江晚报 ${c.time}</p><p>原标题：${c.title}</p>${all(c.paragraphs, 'p')}<p>责任编辑：闻小雨</p><p>（本文来自临江晚报）</p><p>${c.headings[0]}</p><p>${c.headings[1]}</p><ul>${c.teasers.map((t) => `<li><a href="/n">${t.title}</a><p>${t.text}</p></li>`).join('')}</ul></div>`,
    ),
};
