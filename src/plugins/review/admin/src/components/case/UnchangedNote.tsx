import { Alert, Box } from '@strapi/design-system';
import { isClosed } from '../../../../domain/transitions';
import type { CaseView } from '../../api/replies';
import { useText } from '../../use-text';
import type { CaseDesk } from './use-case-desk';

type UnchangedNoteProps = {
  reviewCase: CaseView;
  desk: Pick<CaseDesk, 'against' | 'compared'>;
};

/** Says so when what is to go out is what is public already: there is nothing to read in it. */
export const UnchangedNote = ({ reviewCase: { kind, state }, desk }: UnchangedNoteProps) => {
  const text = useText();
  const isUnchanged = desk.against === 'published' && desk.compared?.changes?.length === 0;
  const isOpen = !isClosed(state) && state !== 'pending-retrospective';
  if (!isUnchanged || !isOpen || kind === 'withdraw') return null;
  return (
    <Box paddingBottom={4}>
      <Alert variant="warning" closeLabel={text('close')} title={text('unchanged')}>
        {text('unchanged.explained')}
      </Alert>
    </Box>
  );
};
