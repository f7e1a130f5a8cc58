import { Box, Field, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { FilterOption } from '../../api/inbox-replies';
import { useText } from '../../use-text';

/** No option of the server's is named like this. */
const ANY = '*';

type FilterSelectProps = {
  label: string;
  /** '' for any. */
  value: string;
  options: readonly FilterOption[];
  onChange: (value: string) => void;
};

/** One condition of a list; not there where it has nothing to choose between. */
export const FilterSelect = ({ label, value, options, onChange }: FilterSelectProps) => {
  const text = useText();
  if (options.length < 2 && value === '') return null;
  // A condition that somebody sent on may be over by now; it must still be seen to be taken away.
  const isGone = value !== '' && !options.some((option) => option.value === value);
  return (
    <Box minWidth="16rem" flex="1 1 16rem" maxWidth={{ initial: 'none', medium: '28rem' }}>
      <Field.Root>
        <Field.Label>{label}</Field.Label>
        <SingleSelect
          size="S"
          value={value || ANY}
          onChange={(chosen) => onChange(chosen === ANY ? '' : String(chosen))}
        >
          <SingleSelectOption value={ANY}>{text('filter.any')}</SingleSelectOption>
          {options.map((option) => (
            <SingleSelectOption key={option.value} value={option.value}>
              {option.name}
            </SingleSelectOption>
          ))}
          {isGone && <SingleSelectOption value={value}>{text('filter.gone')}</SingleSelectOption>}
        </SingleSelect>
      </Field.Root>
    </Box>
  );
};
