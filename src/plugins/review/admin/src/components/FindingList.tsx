import { Box, Field, Flex, Textarea, Typography } from '@strapi/design-system';
import type { ToldFinding } from '../api/replies';
import { useText } from '../use-text';

type FindingListProps = {
  findings: readonly ToldFinding[];
  /** Where warnings are passed: the reasons by finding, and what to do when one is typed. */
  waivers?: Readonly<Record<string, string>>;
  onWaive?: (key: string, reason: string) => void;
};

/** What the pre-checks found; with `onWaive`, each warning asks why it may pass. */
export const FindingList = ({ findings, waivers = {}, onWaive }: FindingListProps) => {
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
        <Box tag="li" key={finding.key}>
          <Typography
            variant="pi"
            fontWeight="bold"
            textColor={finding.severity === 'blocking' ? 'danger600' : 'warning700'}
          >
            {text(`severity.${finding.severity}`)}
          </Typography>{' '}
          <Typography variant="pi" textColor="neutral800">
            {finding.sentence}
          </Typography>
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
