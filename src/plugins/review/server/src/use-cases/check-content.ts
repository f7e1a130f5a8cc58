import { checkContext } from '../../../domain/pre-checks/check-context';
import type { CheckFinding } from '../../../domain/pre-checks/check-finding';
import { findingKey } from '../../../domain/pre-checks/finding-key';
import { uploadPaths } from '../../../domain/pre-checks/upload-paths';
import type { Subject } from '../../../domain/subject';
import type { FindingCounts } from '../../../domain/command';
import { dayOf } from '../../../domain/working-days/day';
import { checkedContent } from '../store/checked-content';
import { reviewConfig, type Dependencies } from '../store/dependencies';
import { preChecks } from '../store/pre-checks';
import { termMatcher } from '../store/terms';
import { uploadedFiles } from '../store/uploaded-file-records';

/** Runs all pre-checks over the content as it stands. */
export const checkContent = async (
  { strapi, clock }: Dependencies,
  subject: Subject,
): Promise<CheckFinding[]> => {
  const content = await checkedContent(strapi, subject);
  const { checks } = reviewConfig(strapi);
  const fileAt = await uploadedFiles(strapi, uploadPaths(content, checks.ownHosts));
  return preChecks(strapi).run(
    content,
    checkContext({
      today: dayOf(clock().toISOString()),
      terms: await termMatcher(strapi),
      fileAt,
      ...checks,
    }),
  );
};

/** How many findings stand in the way; a warning does not when it is passed with a reason. */
export const countFindings = (
  findings: readonly CheckFinding[],
  waivers: Readonly<Record<string, string>>,
): FindingCounts => ({
  blocking: findings.filter(({ severity }) => severity === 'blocking').length,
  unacknowledged: findings.filter(
    (finding) => finding.severity === 'warning' && !waivers[findingKey(finding)]?.trim(),
  ).length,
});
