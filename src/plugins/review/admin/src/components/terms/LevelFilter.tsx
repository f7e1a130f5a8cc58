import { SingleSelect, SingleSelectOption } from '@strapi/design-system';
import { useText } from '../../use-text';
import { TERM_LEVELS } from './term-levels';

type LevelFilterProps = { value: string; onChange: (level: string) => void };

/** Only the terms of one level; '' for all. */
export const LevelFilter = ({ value, onChange }: LevelFilterProps) => {
  const text = useText();
  return (
    <SingleSelect
      aria-label={text('terms.level.filter')}
      placeholder={text('terms.level.filter')}
      size="S"
      value={value}
      onChange={(level) => onChange(String(level))}
      onClear={() => onChange('')}
      clearLabel={text('filter.clear')}
    >
      {TERM_LEVELS.map((level) => (
        <SingleSelectOption key={level} value={level}>
          {text(`terms.level.${level}`)}
        </SingleSelectOption>
      ))}
    </SingleSelect>
  );
};
