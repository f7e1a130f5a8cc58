import { Badge, Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { ToldFinding } from '../api/replies';
import { useText } from '../use-text';
import { PlaceButton } from './PlaceButton';

type FindingListProps = {
  findings: readonly ToldFinding[];
  /** Where warnings are passed: the reasons by finding, and what to do when one is typed. */
  waivers?: Readonly<Record<string, string>>;
  onWaive?: (key: string, reason: string) => void;
  /** Where the content stands beside the list: the id of a finding's line, and the way to its words. */
  places?: FindingPlaces;
};

export type FindingPlaces = {
  noteId: (finding: ToldFinding) => string;
  /** Null for what is nowhere to be seen, such as an empty field. */
  toWords: (finding: ToldFinding) => (() => void) | null;
};

/** What the pre-checks found; with `onWaive`, each warning asks why it may pass. */
export const FindingList = ({ findings, waivers = {}, onWaive, places }: FindingListProps) => {
  const text = useText();
  if (findings.length === 0) {
    return (
      <Typography variant="pi" textColor="neutral600">
        {text('findings.none')}
      </Typography>
    );
  }
  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={3} width="100%">
      {findings.map((finding) => (
        <Box
          tag="li"
          key={finding.key}
          id={places?.noteId(finding)}
          tabIndex={places ? -1 : undefined}
        >
          <Badge
            backgroundColor={finding.severity === 'blocking' ? 'danger100' : 'warning100'}
            textColor={finding.severity === 'blocking' ? 'danger700' : 'neutral800'}
          >
            {text(`severity.${finding.severity}`)}
          </Badge>{' '}
          <Typography variant="pi" textColor="neutral800">
            {finding.sentence}
          </Typography>{' '}
          <PlaceButton onPress={places?.toWords(finding) ?? null} about={finding.sentence} />
          {onWaive && finding.severity === 'warning' && (
            <Box paddingTop={1}>
              <Field.Root>
                <Field.Label>{text('waiver')}</Field.Label>
                <Textarea
                  rows={1}
                  value={waivers[finding.key] ?? ''}
                  onChange={({ target }) => onWaive(finding.key, target.value)}
                />
              </Field.Root>
            </Box>
          )}
        </Box>
      ))}
    </Flex>
  );
};
