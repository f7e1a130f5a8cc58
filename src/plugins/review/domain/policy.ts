/** Who may sign a stage. */
export type Signers = {
  /** Codes of admin roles; any one is enough. */
  roles: readonly string[];
  /** `own-unit`: only for content of the person's own unit. */
  reach: 'own-unit' | 'all';
  /** Ids of admin users in named posts; when not empty, only these (with one of the roles) sign. */
  people: readonly number[];
};

export type ChecklistItem = { key: string; text: string; required: boolean };

/** 审级: one step of the review. */
export type Stage = {
  key: string;
  /** 初审, 复审, 终审 … */
  name: string;
  /** `see`: those people are told and may look; no signature is waited for. */
  task: 'sign' | 'see';
  signers: Signers;
  /** How many different people must sign. */
  signatures: number;
  /** Limit in Chinese working days. */
  limitWorkingDays: number;
  checklist: readonly ChecklistItem[];
  /** Whether a signer may change the content while it stands at this stage. */
  mayEdit: boolean;
};

/** Which content a policy governs; null means any. The more conditions, the more specific. */
export type Selector = {
  uids: readonly string[] | null;
  columnSlugs: readonly string[] | null;
  unitIds: readonly string[] | null;
  origins: readonly string[] | null;
  /** Names or hosts of listed official sources that the content must come from. */
  officialSources: readonly string[] | null;
};

export type Policy = {
  key: string;
  version: number;
  name: string;
  selector: Selector;
  /** Among policies that match, the highest priority wins, then the most specific. */
  priority: number;
  stages: readonly Stage[];
  /** Whether one person may sign two stages of one round. */
  mayRepeatSigner: boolean;
  /** Working days within which an emergency publication must be signed afterwards. */
  emergencyLimitWorkingDays: number;
  /** Hours by which a scheduled publication may be late before it is asked for again. */
  scheduleGraceHours: number;
};

/** What the choice of a policy looks at. */
export type PolicyFacts = {
  uid: string;
  columnSlug: string | null;
  unitId: string | null;
  origin: string | null;
  sourceName: string | null;
  sourceUrl: string | null;
};
