import type { Dependencies } from './store/dependencies';
import { applyRetention } from './use-cases/apply-retention';
import { deliverNotices } from './use-cases/deliver-notices';
import { doWhatIsDue } from './use-cases/do-what-is-due';
import { escalateOverdue } from './use-cases/escalate-overdue';
import { remindDueSoon } from './use-cases/remind-due-soon';
import { removeOldNotices } from './use-cases/remove-old-notices';
import { reportDrift } from './use-cases/report-drift';

const TIME_ZONE = 'Asia/Shanghai';

/** What the review does by itself. Every process runs it; each effect is guarded in the database. */
export const scheduleJobs = (dependencies: Dependencies): void => {
  const { strapi } = dependencies;
  const job = (rule: string, run: () => Promise<unknown>) => ({
    task: async () => {
      try {
        await run();
      } catch (error) {
        strapi.log.error(error);
      }
    },
    options: { rule, tz: TIME_ZONE },
  });
  strapi.cron.add({
    'review-due': job('0 * * * * *', async () => {
      for (const { caseId, error } of await doWhatIsDue(dependencies)) {
        strapi.log.error(`审核单第 ${caseId} 号到时未能处理：${String(error)}`);
      }
    }),
    'review-overdue': job('0 */10 * * * *', () => escalateOverdue(dependencies)),
    // In office hours: a reminder at midnight helps nobody.
    'review-reminders': job('0 */10 8-17 * * *', () => remindDueSoon(dependencies)),
    'review-notices': job('30 * * * * *', () => deliverNotices(dependencies)),
    'review-old-notices': job('0 50 3 * * *', () => removeOldNotices(dependencies)),
    'review-drift': job('0 30 3 * * *', () => reportDrift(dependencies)),
    // After the check, which the entries that go still take part in.
    'review-retention': job('0 40 3 * * *', () => applyRetention(dependencies)),
  });
};
