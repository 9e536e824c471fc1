// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { JumpProvider } from '../../../components/summary/JumpProvider.tsx';
import { SummaryView } from '../../../components/summary/SummaryView.tsx';
import type { Shown } from '../../../lib/grounding/show.ts';
import type { Span } from '../../../lib/summary.ts';
import { EN_SUMMARY } from '../summaries.ts';
import { expectNoViolations, show, texts } from './render.tsx';

const view = (linked = false) => (
  <main>
    <SummaryView summary={EN_SUMMARY} level={1} headingRef={null} linked={linked} />
  </main>
);

function open(answer: () => Promise<Shown> = async () => ({ places: 1, seen: true })) {
  const jump = vi.fn<(span: Span) => Promise<Shown>>(answer);
  const clear = vi.fn(async () => undefined);
  show(
    <JumpProvider show={jump} clear={clear}>
      {view()}
    </JumpProvider>,
  );
  return { jump, clear };
}

const buttons = (): HTMLElement[] => screen.getAllByRole('button', { name: /^Show in page/ });
const said = (): string[] => texts(screen.getAllByRole('status')).filter((text) => text !== '');
const press = (i: number): boolean => fireEvent.click(buttons()[i] as HTMLElement);

describe('words shown in the page in front', () => {
  it('has a button for each date, statement and key sentence, named by its words', async () => {
    const { jump } = open();
    const { eventDates, statements, keySentences } = EN_SUMMARY;
    expect(buttons()).toHaveLength(eventDates.length + statements.length + keySentences.length);
    const [date] = eventDates;
    expect(buttons()[0]?.textContent).toBe(`Show in page: ${date?.text}`);
    press(0);
    await screen.findByText('Marked in the page; Esc takes it away there.');
    expect(jump.mock.calls[0]?.[0]).toMatchObject({ start: date?.start, end: date?.end });
    await expectNoViolations();
  });

  it('speaks of the last jump alone, since the page has one mark', async () => {
    open();
    press(0);
    await screen.findByText('Marked in the page; Esc takes it away there.');
    press(1);
    await vi.waitFor(() => expect(buttons()[1]?.parentElement?.textContent).toContain('Marked'));
    expect(said()).toHaveLength(1);
    expect(screen.getAllByRole('button', { name: 'Remove the mark' })).toHaveLength(1);
  });

  it('takes the mark away, and puts the focus on the button that made it', async () => {
    const { clear } = open();
    press(1);
    fireEvent.click(await screen.findByRole('button', { name: 'Remove the mark' }));
    await screen.findByText('Mark removed.');
    expect(clear).toHaveBeenCalledOnce();
    expect(screen.queryByRole('button', { name: 'Remove the mark' })).toBeNull();
    expect(document.activeElement).toBe(buttons()[1]);
  });

  it.each<[string, Shown, boolean]>([
    ['The page has changed: these words are not there any more.', { places: 0, seen: false }, false],
    ['These words are in the page, but it keeps them out of sight.', { places: 1, seen: false }, true],
    [
      'Stands in 3 places of the page: all are marked; Esc takes the marks away there.',
      { places: 3, seen: true },
      true,
    ],
  ])('says “%s”', async (text, shown, marked) => {
    open(async () => shown);
    press(0);
    await screen.findByText(text);
    expect(screen.queryByRole('button', { name: 'Remove the mark' }) !== null).toBe(marked);
  });

  it('says that the page is out of reach', async () => {
    open(async () => {
      throw new Error('gone');
    });
    press(0);
    await screen.findByText('The page could not be reached. Reload it and try again.');
  });

  it('leads to the first mention of the participant that is chosen', async () => {
    const { jump } = open();
    const name = /^Show the first mention/;
    expect(screen.queryByRole('button', { name })).toBeNull();
    const participants = within(screen.getByRole('region', { name: 'Participants' }));
    fireEvent.click(participants.getByRole('button', { name: /^Ansel Lines/ }));
    fireEvent.click(participants.getByRole('button', { name }));
    await screen.findByText('Marked in the page; Esc takes it away there.');
    const start = EN_SUMMARY.text.indexOf('Ansel Lines');
    expect(jump.mock.calls[0]?.[0].start).toBe(start);
  });
});

describe('words of a saved summary', () => {
  it('have links that open the page there, in a tab of its own', async () => {
    show(view(true));
    const [statement] = EN_SUMMARY.statements;
    const list = within(screen.getByRole('region', { name: 'Statements' }));
    const [link] = list.getAllByRole<HTMLAnchorElement>('link', { name: /^Open at these words/ });
    expect(link?.href.startsWith(`${EN_SUMMARY.url}#:~:text=`)).toBe(true);
    expect(decodeURIComponent(link?.hash ?? '')).toContain(statement?.text.slice(0, 20));
    expect(link?.rel).toBe('noreferrer');
    await expectNoViolations();
  });

  it('have none where the address is no web address', () => {
    show(
      <main>
        <SummaryView
          summary={{ ...EN_SUMMARY, url: 'file:///story.html' }}
          level={1}
          headingRef={null}
          linked
        />
      </main>,
    );
    expect(screen.queryByRole('link')).toBeNull();
  });
});
