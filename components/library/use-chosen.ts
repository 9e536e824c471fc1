import { useEffect, useState } from 'preact/hooks';

/** The address of the summary that is open, kept in the page's fragment: reload and Back work. */
export function useChosen(): [string | undefined, (url: string | undefined) => void] {
  const [chosen, setChosen] = useState(fromFragment);
  useEffect(() => {
    const onHashChange = (): void => setChosen(fromFragment());
    window.addEventListener('hashchange', onHashChange);
    return () => window.removeEventListener('hashchange', onHashChange);
  }, []);
  return [chosen, (url) => (window.location.hash = url === undefined ? '' : encodeURIComponent(url))];
}

export const fragmentOf = (url: string): string => `#${encodeURIComponent(url)}`;

function fromFragment(): string | undefined {
  try {
    return decodeURIComponent(window.location.hash.slice(1)) || undefined;
  } catch {
    return undefined; // typed by hand, and no encoded address
  }
}
