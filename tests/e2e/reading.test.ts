import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readStory, textUnder, waitFor, waitForText } from './helpers/reading.ts';
import { ENGINES, type Session, startSession } from './helpers/session.ts';

describe.each(ENGINES)('one click on the icon in $engine', ({ engine, installed }) => {
  describe.runIf(installed)('over a story', () => {
    let session: Session;
    beforeAll(async () => {
      session = await startSession(engine);
    });
    afterEach(() => session.browser.tidy());
    afterAll(() => session?.end());

    it('shows who, when, and what was said by whom in a Chinese story', async () => {
      const { popup } = await readStory(session, '/zh.html');
      await waitFor(popup, 'heading', '林若川会见艾斯特拉达:推动两港合作迈上新台阶');

      const participants = await textUnder(popup, 'Participants');
      expect(participants).toContain('林若川');
      expect(participants).toContain('江海市副市长、港口管理委员会主任');
      expect(participants).toContain('艾斯特拉达');
      expect(participants).toContain('智利圣卢卡斯港务局局长');

      const date = await textUnder(popup, 'Date');
      expect(date).toContain('2026-03-18 07:42:09');
      expect(date).toContain('2026-03-17');

      const statements = await textUnder(popup, 'Statements');
      expect(statements).toContain('绿色航运走廊');
      expect(statements).toContain('现在是把图纸变成船期的时候了');
    });

    it('puts each statement under its speaker', async () => {
      const { popup } = await readStory(session, '/zh.html');
      const statements = (await textUnder(popup, 'Statements')).split('\n');
      const speakerOf = (words: string): string | undefined => {
        const at = statements.findIndex((line) => line.includes(words));
        return statements.slice(0, at).findLast((line) => line === '林若川' || line === '艾斯特拉达');
      };
      expect(speakerOf('绿色航运走廊')).toBe('林若川');
      expect(speakerOf('水果、锂盐')).toBe('林若川');
      expect(speakerOf('冷链码头')).toBe('艾斯特拉达');
      expect(speakerOf('图纸变成船期')).toBe('艾斯特拉达');
    });

    it('shows who, when, and what was said by whom in an English story', async () => {
      const { popup } = await readStory(session, '/en.html');
      const participants = await textUnder(popup, 'Participants');
      for (const name of [
        'Maya Okonkwo',
        'Tomas Lindqvist',
        'Edwin Prasad',
        'Ingrid Solheim',
        'Joseph Abara',
      ]) {
        expect(participants).toContain(name);
      }
      expect(await textUnder(popup, 'Date')).toContain('2026-02-11');
      expect(await textUnder(popup, 'Statements')).toContain('the smallest boats to carry the biggest bill');
    });

    it.each([
      { path: '/zh.html', others: ['贺明轩', '苏晚晴', '唐可欣', '童自立', '谷有田'] },
      { path: '/en.html', others: ['Marchetti', 'Tamsin', 'Wexcombe', 'Fontane', 'Ainsley'] },
    ])('leaves out whoever is named in the lists around $path', async ({ path, others }) => {
      const { popup } = await readStory(session, path);
      const shown = await popup.evaluate<string>('document.body.textContent');
      for (const name of others) expect(shown).not.toContain(name);
    });

    it('leaves the page as it was', async () => {
      const page = await session.browser.open(`${session.server.origin}/en.html`);
      const before = await page.evaluate('document.documentElement.outerHTML');
      const popup = await session.browser.clickIcon(page);
      await waitFor(popup, 'heading', 'Participants');
      expect(await page.evaluate('document.documentElement.outerHTML')).toBe(before);
    });

    it('opens a popup of the right width, in which the summary scrolls and nothing else', async () => {
      const { popup } = await readStory(session, '/zh.html');
      const page = 'document.documentElement';
      expect(await popup.evaluate(`${page}.clientWidth`)).toBe(380);
      expect(await popup.evaluate(`${page}.scrollHeight - ${page}.clientHeight`)).toBe(0);
    });

    it('puts the focus on the title and names the counts politely', async () => {
      const { popup } = await readStory(session, '/en.html');
      expect(await popup.evaluate('document.activeElement.textContent')).toContain('Harbour council backs');
      await waitForText(popup, /Participants: [1-9]\d*\. Statements: [1-9]\d*\./);
    });
  });
});
