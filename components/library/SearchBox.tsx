import type { Ref } from 'preact';
import { useWords } from '../words.tsx';

interface Props {
  query: string;
  inputRef: Ref<HTMLInputElement>;
  onQuery: (query: string) => void;
}

export function SearchBox({ query, inputRef, onQuery }: Props) {
  const words = useWords();
  return (
    <search class="search">
      <svg class="search-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d="M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.5 10.5l3 3" />
      </svg>
      <input
        ref={inputRef}
        type="search"
        aria-label={words('searchLibrary')}
        placeholder={words('searchPlaceholder')}
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
      />
    </search>
  );
}
