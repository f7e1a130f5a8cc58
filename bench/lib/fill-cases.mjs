const KINDS_OF_CONTENT = [
  'api::news-item.news-item',
  'api::notice.notice',
  'api::policy-document.policy-document',
  'api::policy-interpretation.policy-interpretation',
];
const DAY = 24 * 60 * 60 * 1000;
const DIGEST = 'a'.repeat(64);

/**
 * Open cases as the review itself saves them, numbered from `from`: of every unit in turn, under
 * every policy, at every stage that is signed, the stages before it signed.
 * @param {{ insertCase(strapi: object, stored: object): Promise<object>, strapi: object,
 *   policies: object[], units: { documentId: string }[], signers: Record<string, number>,
 *   from: number, to: number }} options signers: an account by role
 */
export const fillCases = async ({ insertCase, from, to, strapi, ...office }) => {
  for (let number = from; number < to; number += 1) {
    await insertCase(strapi, openCase(number, office));
  }
};

const openCase = (number, { policies, units, signers }) => {
  const policy = policies[number % policies.length];
  const stages = policy.stages.flatMap(({ task }, index) => (task === 'sign' ? [index] : []));
  const stageIndex = stages[Math.floor(number / policies.length) % stages.length];
  const at = new Date(Date.UTC(2026, 0, 5) + number * 60_000).toISOString();
  return {
    reviewCase: {
      subject: {
        uid: KINDS_OF_CONTENT[number % KINDS_OF_CONTENT.length],
        documentId: `bench-${number}`,
        locale: null,
      },
      kind: 'publish',
      state: 'in-review',
      version: 2,
      stageIndex,
      round: 1,
      policy,
      digest: DIGEST,
      unitId: units[number % units.length].documentId,
      submitter: { id: signers.contributor, name: 'contributor' },
      contributorIds: [signers.contributor],
      decisions: stages
        .filter((index) => index < stageIndex)
        .map(signature({ policy, signers, at })),
      scheduledAt: null,
      expiresAt: null,
      withdrawal: null,
      openBlockingComments: 0,
    },
    title: `关于开展第${number}次生态环境执法检查情况的通报`,
    columnSlug: `column-${number % 20}`,
    // Some are late, whenever this runs.
    dueAt: new Date(Date.now() + ((number % 10) - 1) * DAY).toISOString(),
    escalatedAt: null,
    remindedAt: null,
    submittedAt: at,
  };
};

/** Whoever signed it is not the one who is asked about later stages: their role differs. */
const signature =
  ({ policy, signers, at }) =>
  (stage) => {
    const [role] = policy.stages[stage].signers.roles;
    return {
      round: 1,
      stage,
      action: 'approve',
      by: { id: signers[role] ?? 0, name: role },
      onBehalfOf: null,
      digest: DIGEST,
      opinion: '同意',
      at,
    };
  };
