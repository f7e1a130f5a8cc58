import { Searchbar, SearchForm } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { useText } from '../../use-text';

const LONGEST = 100;

type TitleSearchProps = { value: string; onSearch: (words: string) => void };

/** Looks for words in titles, on Enter. */
export const TitleSearch = ({ value, onSearch }: TitleSearchProps) => {
  const text = useText();
  const [words, setWords] = useState(value);
  const search = (event: FormEvent) => {
    event.preventDefault();
    onSearch(words.trim());
  };
  const clear = () => {
    setWords('');
    onSearch('');
  };
  return (
    <SearchForm onSubmit={search}>
      <Searchbar
        name="q"
        value={words}
        maxLength={LONGEST}
        placeholder={text('filter.search.hint')}
        clearLabel={text('filter.search.clear')}
        onChange={({ target }) => setWords(target.value)}
        onClear={clear}
      >
        {text('filter.search')}
      </Searchbar>
    </SearchForm>
  );
};
