// @vitest-environment happy-dom
import { act, fireEvent, screen, waitFor } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { Popup } from '../../../components/popup/Popup.tsx';
import type { PopupServices, SiteHiding } from '../../../components/popup/services.ts';
import { EN_SUMMARY } from '../summaries.ts';
import { deferred } from '../deferred.ts';
import { fakeServices, TAB } from './fake-popup.ts';
import { expectNoViolations, show } from './render.tsx';

const REMEMBERED = async () => ({ hide: true, always: false, refused: false, canAlways: true });

async function open(other: Partial<PopupServices> = {}): Promise<PopupServices> {
  const services = fakeServices(EN_SUMMARY, other);
  show(<Popup services={services} />);
  await screen.findByRole('switch');
  return services;
}

const hideSwitch = (): HTMLElement => screen.getByRole('switch', { name: 'Hide trending sidebar' });
const isOn = (): boolean => hideSwitch().getAttribute('aria-checked') === 'true';
const always = (): HTMLInputElement => screen.getByRole('checkbox', { name: 'Always on this site' });

describe('the hide switch', () => {
  it('hides, says how much, and is remembered for the site', async () => {
    const { hide, rememberHiding } = await open();
    fireEvent.click(hideSwitch());
    await screen.findByText('Blocks hidden: 3');
    expect(isOn()).toBe(true);
    expect(hide).toHaveBeenCalledWith(TAB, true);
    expect(rememberHiding).toHaveBeenCalledWith(TAB, true);
  });

  it('says when there was nothing to hide', async () => {
    await open({ hide: async () => 0 });
    fireEvent.click(hideSwitch());
    await screen.findByText('Nothing to hide was found on this page.');
  });

  it('shows everything again', async () => {
    const { hide, rememberHiding } = await open({ siteHiding: REMEMBERED });
    await waitFor(() => expect(isOn()).toBe(true));
    fireEvent.click(hideSwitch());
    await screen.findByText('Everything is shown again.');
    expect(hide).toHaveBeenLastCalledWith(TAB, false);
    expect(rememberHiding).toHaveBeenCalledWith(TAB, false);
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('hides at once on a remembered site', async () => {
    const { hide, rememberHiding } = await open({ siteHiding: REMEMBERED });
    await screen.findByText('Blocks hidden: 3');
    expect(isOn()).toBe(true);
    expect(hide).toHaveBeenCalledWith(TAB, true);
    expect(rememberHiding).not.toHaveBeenCalled();
  });

  it('shows only after a hiding that began before has ended', async () => {
    const hiding = deferred<number>();
    const order: string[] = [];
    const hide = vi.fn(async (_tab: unknown, on: boolean) => {
      const count = on ? await hiding.promise : 0;
      order.push(on ? 'hidden' : 'shown');
      return count;
    });
    await open({ siteHiding: REMEMBERED, hide });
    await waitFor(() => expect(isOn()).toBe(true));
    fireEvent.click(hideSwitch());
    hiding.resolve(3);
    await screen.findByText('Everything is shown again.');
    expect(order).toEqual(['hidden', 'shown']);
  });

  it('keeps a click that was quicker than the settings', async () => {
    const site = deferred<SiteHiding>();
    await open({ siteHiding: () => site.promise });
    await screen.findByRole('switch');
    fireEvent.click(hideSwitch());
    await act(async () => site.resolve({ hide: false, always: false, refused: false, canAlways: true }));
    expect(isOn()).toBe(true);
  });

  it('goes off and says so when the page is out of reach', async () => {
    await open({ hide: () => Promise.reject(new Error('gone')) });
    fireEvent.click(hideSwitch());
    await screen.findByText('The page could not be reached. Reload it and try again.');
    expect(isOn()).toBe(false);
  });
});

describe('"always on this site"', () => {
  it('is offered once the site hides, where the site has a host', async () => {
    await open();
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(hideSwitch());
    await screen.findByRole('checkbox', { name: 'Always on this site' });
    await expectNoViolations();
    await open({ siteHiding: async () => ({ hide: true, always: false, refused: false, canAlways: false }) });
    await screen.findByText('Blocks hidden: 3');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  it('asks within the click, before anything is awaited', async () => {
    const { allowAlways } = await open({ siteHiding: REMEMBERED });
    await screen.findByRole('checkbox');
    fireEvent.click(always());
    expect(allowAlways).toHaveBeenCalledWith(TAB);
    await screen.findByText('From now on, hidden on this site without a click.');
    expect(always().checked).toBe(true);
  });

  it('stays off and says so when the permission is refused', async () => {
    await open({ siteHiding: REMEMBERED, allowAlways: vi.fn(async () => false) });
    await screen.findByRole('checkbox');
    fireEvent.click(always());
    await screen.findByText(/Permission was not given/);
    expect(always().checked).toBe(false);
    expect(isOn()).toBe(true);
  });

  it('ends with the hiding itself', async () => {
    await open({
      siteHiding: async () => ({ hide: true, always: true, refused: false, canAlways: true }),
    });
    await waitFor(() => expect(always().checked).toBe(true));
    fireEvent.click(hideSwitch());
    await screen.findByText('Everything is shown again.');
    fireEvent.click(hideSwitch());
    expect((await screen.findByRole<HTMLInputElement>('checkbox')).checked).toBe(false);
  });

  it('says so later when it was refused behind a closed popup', async () => {
    await open({ siteHiding: async () => ({ hide: true, always: false, refused: true, canAlways: true }) });
    await screen.findByText(/Permission was not given/);
    expect(always().checked).toBe(false);
  });

  it('can be ended', async () => {
    const { endAlways } = await open({
      siteHiding: async () => ({ hide: true, always: true, refused: false, canAlways: true }),
    });
    await waitFor(() => expect(always().checked).toBe(true));
    fireEvent.click(always());
    await waitFor(() => expect(always().checked).toBe(false));
    expect(endAlways).toHaveBeenCalledWith(TAB);
    expect(isOn()).toBe(true);
  });
});
