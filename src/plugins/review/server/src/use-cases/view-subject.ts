import type { CaseKind } from '../../../domain/case';
import { mayOpenCase } from '../../../domain/open-case';
import { mayPerform } from '../../../domain/permission';
import type { Verdict } from '../../../domain/refusal';
import type { Subject } from '../../../domain/subject';
import { awaitsSubmission, isClosed } from '../../../domain/transitions';
import { tellFinding } from '../tell-finding';
import { casesOf, type StoredCase } from '../store/cases';
import { contentFacts, isPublic } from '../store/content';
import { delegationsNow } from '../store/delegations';
import type { Dependencies } from '../store/dependencies';
import type { KnownPerson } from '../store/people';
import { checkContent } from './check-content';
import { describeCases } from './describe-cases';
import { hasNothingToCorrect } from './has-nothing-to-correct';
import { told, type Told } from './told';
import { viewCase } from './view-case';

const KINDS: readonly CaseKind[] = ['publish', 'correct', 'withdraw', 'emergency'];

/**
 * An item as its editor sees it: the case that is under way, what may be asked for and, if it may
 * not, why, and what the pre-checks say of the draft as it stands. Null when there is no such item.
 */
export const viewSubject = async (
  dependencies: Dependencies,
  { subject, person }: { subject: Subject; person: KnownPerson },
) => {
  const { strapi } = dependencies;
  const facts = await contentFacts(strapi, subject);
  if (!facts) return null;
  const cases = (await casesOf(strapi, subject)).filter(({ reviewCase }) => reviewCase.round > 0);
  const active = cases.find(({ reviewCase }) => !isClosed(reviewCase.state));
  const findings = await checkContent(dependencies, subject);
  return {
    isPublic: await isPublic(strapi, subject),
    activeCase: active ? await viewCase(dependencies, { stored: active, person }) : null,
    cases: await describeCases(dependencies, cases),
    kinds: await kindsAllowed(dependencies, { subject, person, cases }),
    findings: findings.map((finding) => tellFinding(strapi, finding)),
  };
};

type Asking = { subject: Subject; person: KnownPerson; cases: readonly StoredCase[] };

const kindsAllowed = async (
  dependencies: Dependencies,
  { subject, person, cases }: Asking,
): Promise<Record<string, Told>> => {
  const { strapi, clock } = dependencies;
  const published = await isPublic(strapi, subject);
  const isUnchanged = published && (await hasNothingToCorrect(dependencies, subject));
  const delegations = await delegationsNow(strapi, clock());
  const allowed = (kind: CaseKind): Verdict => {
    const all = cases.map(({ reviewCase }) => reviewCase);
    const others = all.filter((other) => other.kind !== kind || !awaitsSubmission(other.state));
    const verdict = mayOpenCase({ kind, others, isPublic: published, isUnchanged });
    if (!verdict.allowed) return verdict;
    const idle = all.find((known) => known.kind === kind && awaitsSubmission(known.state));
    const action = kind === 'emergency' ? 'emergency' : 'submit';
    return idle
      ? mayPerform(action, {
          reviewCase: idle,
          person,
          delegations,
          seenVersion: idle.version,
          digest: idle.digest,
          at: clock().toISOString(),
        })
      : verdict;
  };
  return Object.fromEntries(KINDS.map((kind) => [kind, told(dependencies, allowed(kind))]));
};
