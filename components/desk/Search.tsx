/** The search above the list of records. */
import { useText } from '../parts/locale';

interface SearchProps {
  query: string;
  setQuery: (query: string) => void;
  /** Number of records that fit. */
  found: number;
}

/** See the head of this file. It searches as one types, and says to eye and ear what came of it. */
export function Search({ query, setQuery, found }: SearchProps) {
  const words = useText().desk.search;
  return (
    <search class="list-search">
      <input
        type="search"
        aria-label={words.label}
        placeholder={words.hint}
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setQuery('');
        }}
      />
      <p class="small soft" role="status">
        {query.trim() ? words.found({ count: found }) : ''}
      </p>
    </search>
  );
}
