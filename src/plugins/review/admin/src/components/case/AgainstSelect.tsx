import { Box, SingleSelect, SingleSelectOption } from '@strapi/design-system';
import type { CaseView } from '../../api/replies';
import { useText } from '../../use-text';
import type { CaseDesk } from './use-case-desk';

type AgainstSelectProps = { reviewCase: CaseView; desk: Pick<CaseDesk, 'against' | 'setAgainst'> };

/** Which version the running round is compared with. */
export const AgainstSelect = ({ reviewCase: { rounds, round }, desk }: AgainstSelectProps) => {
  const text = useText();
  const earlier = rounds.filter(({ number }) => number !== round);
  return (
    <Box paddingTop={4} paddingBottom={4} maxWidth="28rem">
      <SingleSelect
        aria-label={text('against')}
        size="S"
        value={desk.against}
        onChange={(value) => desk.setAgainst(String(value))}
      >
        <SingleSelectOption value="published">{text('against.published')}</SingleSelectOption>
        {earlier.map(({ number }) => (
          <SingleSelectOption key={number} value={`round-${number}`}>
            {text('against.round', { number })}
          </SingleSelectOption>
        ))}
      </SingleSelect>
    </Box>
  );
};
