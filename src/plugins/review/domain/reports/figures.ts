/**
 * 信息报送统计: the numbers of one line. All are about the cases whose first round was handed in
 * within the period (by the day in China), as those cases stand when the report is made. So lines
 * add up to the total, and `submitted` is `accepted` and `open` together.
 */
export type Figures = {
  /** 报送篇数: cases to publish, emergencies included; one case is one piece, in how many rounds ever. */
  submitted: number;
  /** 采用篇数: of `submitted`, those that became public, whatever became of them afterwards. */
  accepted: number;
  /** 采用率: `accepted` in `submitted`, to four decimals; null when nothing was submitted. */
  acceptanceRate: number | null;
  /** 在办篇数: of `submitted`, those not public so far: under review, or back with their author. */
  open: number;
  /** 更正件数: cases to correct what is public that were carried out. */
  corrected: number;
  /** 撤稿件数: cases to withdraw what is public that were carried out. */
  withdrawn: number;
  /**
   * 退回次数: how often signers sent a case of any kind back, over all its rounds. Not counted: an
   * approver's refusal to sign an emergency afterwards, which sends nothing back.
   */
  returned: number;
  /** 撤回次数: how often submitters took a case of any kind back, over all its rounds. */
  recalled: number;
  /**
   * 超期件数: cases of any kind that overran a limit, each counted once: a stage completed or
   * returned later than its working days allow, an emergency signed late, or a limit that is
   * running and has passed.
   */
  overdue: number;
  /** One for each stage of the report, in its order. */
  stages: readonly StageFigures[];
};

/**
 * How long a stage (审级) takes. It begins when the round is handed in or the stage before is
 * completed, and is passed with its last signature or with a return. Measured in working days of 24
 * hours, to two decimals: how long others waited, not office hours. Over cases of every kind.
 */
export type StageFigures = {
  stage: string;
  /** 办结次数: how often the stage was passed, over all rounds. */
  passed: number;
  /** 办理时长中位数; null when it was never passed. */
  medianWorkingDays: number | null;
  /** 办理时长 90 分位数: nine of ten did not take longer; null when it was never passed. */
  p90WorkingDays: number | null;
};

/** The numbers of which sums are taken. */
export const COUNTS = [
  'submitted',
  'accepted',
  'open',
  'corrected',
  'withdrawn',
  'returned',
  'recalled',
  'overdue',
] as const satisfies readonly (keyof Figures)[];
