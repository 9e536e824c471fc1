import { vi } from 'vitest';
import type { PopupServices } from '../../../components/popup/services.ts';
import type { Article } from '../../../lib/article/article.ts';
import { ok } from '../../../lib/outcome.ts';
import type { Summary } from '../../../lib/summary.ts';

export const TAB = { id: 7, url: 'https://courier.example.org/ferry' };

/** The article that a summary may have been made of. */
export function articleOf({ url, title, siteName, byline, published, text, language }: Summary): Article {
  return {
    url,
    title,
    ...(siteName === undefined ? {} : { siteName }),
    ...(byline === undefined ? {} : { byline }),
    published,
    text,
    paragraphs: [],
    declaredLanguage: language,
  };
}

/** A popup's services that do nothing, over a page that reads well; each can be replaced. */
export function fakeServices(summary: Summary, other: Partial<PopupServices> = {}): PopupServices {
  return {
    read: vi.fn(async () => ok({ tab: TAB, article: articleOf(summary) })),
    summarise: vi.fn(async () => ok(summary)),
    watch: vi.fn(() => () => undefined),
    showInPage: vi.fn(async () => ({ places: 1, seen: true })),
    clearMarks: vi.fn(async () => undefined),
    savedDates: vi.fn(async () => undefined),
    save: vi.fn(async () => ok({ status: 'saved' as const, savedAt: '', updatedAt: '' })),
    exportNow: vi.fn(),
    openLibrary: vi.fn(),
    copyDiagnostics: vi.fn(async () => undefined),
    siteHiding: vi.fn(async () => ({ hide: false, always: false, refused: false, canAlways: true })),
    hide: vi.fn(async () => 3),
    rememberHiding: vi.fn(async () => undefined),
    allowAlways: vi.fn(async () => true),
    endAlways: vi.fn(async () => undefined),
    ...other,
  };
}
