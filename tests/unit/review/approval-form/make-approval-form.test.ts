import { aStage, aPolicy } from '../builders';
import { aSnapshot, formOf, handedIn, signed, step } from './builders';

const SECRECY = { key: 'secrecy', text: '已作保密审查，不涉及国家秘密' };

const stages = (facts: Parameters<typeof formOf>[0]) => formOf(facts).unsigned;

describe('the form of a case', () => {
  it('tells what was handed in as it was called then', () => {
    expect(formOf([handedIn()])).toMatchObject({
      kind: 'publish',
      title: '关于公布名单的通知',
      handedIn: { type: '通知公告', unit: '渭滨分局', column: '公告', origin: '转载' },
      submission: { by: { name: '张三', post: '审批人', unit: '办公室' }, opinion: '请审' },
      round: 1,
      findings: [],
    });
  });

  it('counts the characters of the bodies and names the files', () => {
    expect(formOf([handedIn()]).size).toEqual({ characters: 10, files: ['名单.pdf', '现场.jpg'] });
  });

  it('is the same for the same entries', () => {
    const facts = [handedIn(), signed('初审')];
    expect(formOf(facts)).toEqual(formOf(facts));
  });

  it('takes no notice of what other cases do, nor of refusals and reminders', () => {
    const alone = formOf([handedIn()]);
    const among = formOf([
      handedIn(),
      step({ caseId: 8, event: 'approved' }),
      step({ event: 'refused' }),
      step({ event: 'escalated' }),
    ]);
    expect(among.basis).toEqual(alone.basis);
    expect(among.steps).toEqual([]);
  });
});

describe('who has signed', () => {
  it('waits for every stage in the beginning', () =>
    expect(stages([handedIn()])).toEqual(['初审', '复审', '终审']));

  it('waits for the rest of a stage that several sign', () => {
    const policy = aPolicy({ stages: [aStage({ name: '会签', signatures: 3 })] });
    expect(stages([handedIn({}, policy), signed('会签')])).toEqual(['会签', '会签']);
  });

  it('waits for nobody at stages that are only shown', () => {
    const policy = aPolicy({ stages: [aStage({ name: '阅知', task: 'see' }), aStage()] });
    expect(stages([handedIn({}, policy)])).toEqual(['终审']);
  });

  it('waits for nobody once the case is returned', () =>
    expect(stages([handedIn(), step({ event: 'returned', stage: '初审' })])).toEqual([]));

  it('names the principal of a delegate', () => {
    const onBehalfOf = { id: 9, name: '李四', post: '局长', unit: null };
    const [signature] = formOf([handedIn(), signed('初审', { onBehalfOf })]).steps;
    expect(signature).toMatchObject({ by: { name: '张三' }, onBehalfOf: { name: '李四' } });
  });
});

describe('whether it is secret', () => {
  const vouched = signed('终审', { details: { ticked: [SECRECY] } });

  it('is told by the signature that ticked it', () =>
    expect(formOf([handedIn(), vouched]).secrecy).toMatchObject({
      item: SECRECY,
      step: { stage: '终审' },
    }));

  it('is found by its words in a policy with keys of its own', () => {
    const item = { key: 'item-1', text: '经审查不涉密' };
    const form = formOf([handedIn(), signed('终审', { details: { ticked: [item] } })]);
    expect(form.secrecy?.item).toEqual(item);
  });

  it('is told by nobody before it is signed', () =>
    expect(formOf([handedIn()]).secrecy).toBeNull());

  it('is no longer told when the signature fell', () => {
    const changed = step({ event: 'signatures-voided', details: { changed: ['body'] } });
    expect(formOf([handedIn(), vouched, changed]).secrecy).toBeNull();
  });

  it('was told by key alone before the ledger kept the words', () => {
    const old = signed('终审', { details: { checklist: ['secrecy'] } });
    expect(formOf([handedIn(), old]).secrecy?.item).toEqual({ key: 'secrecy', text: '' });
  });
});

describe('rounds', () => {
  const facts = [
    handedIn(),
    signed('初审'),
    step({ event: 'returned', stage: '复审', details: { reason: '日期不对' } }),
    step({ event: 'signatures-voided', details: { changed: [] } }),
    handedIn({ round: 2, event: 'submitted', details: { note: '已改' } }),
    signed('初审', { round: 2 }),
  ];

  it('that are over stand apart from the last one', () => {
    const { round, steps, earlier } = formOf(facts);
    expect(round).toBe(2);
    expect(steps.map(({ event }) => event)).toEqual(['approved']);
    expect(earlier.map(({ event, opinion }) => [event, opinion])).toEqual([
      ['submitted', '请审'],
      ['approved', ''],
      ['returned', '日期不对'],
    ]);
  });

  it('that a signer’s change began tell of the change', () => {
    const { round, earlier, unsigned } = formOf([
      handedIn(),
      signed('初审'),
      handedIn({ round: 2, event: 'signatures-voided', details: { changed: ['body'] } }),
    ]);
    expect(round).toBe(2);
    expect(earlier.map(({ event }) => event)).toEqual([
      'submitted',
      'approved',
      'signatures-voided',
    ]);
    expect(unsigned).toEqual(['初审', '复审', '终审']);
  });

  it('keep warnings that were passed, of the last one only', () => {
    const passed = { passed: [{ code: 'phone', at: 'body', quote: '12345', reason: '热线' }] };
    const form = formOf([
      handedIn({ details: passed }),
      handedIn({ round: 2, details: { ...passed } }),
    ]);
    expect(form.passed).toMatchObject([{ finding: { code: 'phone' }, reason: '热线' }]);
  });

  it('have the reasons of old entries, which did not keep the warnings', () => {
    const form = formOf([handedIn({ details: { waivers: { '["phone"]': '热线' } } })]);
    expect(form.passed).toMatchObject([{ finding: null, reason: '热线' }]);
  });
});

describe('an emergency', () => {
  const asked = handedIn({ event: 'emergency-requested', details: { kind: 'emergency' } });

  it('is no matter of stages', () => {
    const { kind, steps, unsigned } = formOf([asked, step({ event: 'emergency-confirmed' })]);
    expect(kind).toBe('emergency');
    expect(steps.map(({ event }) => event)).toEqual(['emergency-requested', 'emergency-confirmed']);
    expect(unsigned).toEqual([]);
  });
});

describe('an emergency out of a case under way', () => {
  it('leaves it its submitter and its kind, and begins a round', () => {
    const { kind, submission, round, steps, earlier, unsigned } = formOf([
      handedIn(),
      signed('初审'),
      handedIn({ event: 'emergency-requested', round: 2, details: { reason: '急' } }),
      step({ event: 'signatures-voided', round: 2, details: { changed: [] } }),
    ]);
    expect({ kind, round, unsigned }).toEqual({ kind: 'publish', round: 2, unsigned: [] });
    expect(submission?.opinion).toBe('请审');
    expect(steps.map(({ event }) => event)).toEqual(['emergency-requested']);
    expect(earlier.map(({ event }) => event)).toEqual(['submitted', 'approved']);
  });
});

describe('times', () => {
  it('come with the last signature and with what happened', () => {
    const [scheduledAt, expiresAt] = ['2025-10-10T01:00:00.000Z', '2025-12-31T01:00:00.000Z'];
    const at = '2025-10-10T01:00:05.000Z';
    const form = formOf([
      handedIn(),
      step({ event: 'scheduled', stage: '终审', details: { at: scheduledAt, expiresAt } }),
      step({ event: 'published', at }),
    ]);
    expect(form).toMatchObject({ scheduledAt, expiresAt, publishedAt: at, withdrawnAt: null });
  });
});

describe('records that do not verify', () => {
  it('are named when the snapshot is another', () => {
    const form = formOf([handedIn()], aSnapshot('<p>别的</p>'));
    expect(form.findings).toEqual([{ code: 'contentAltered', at: 1 }]);
    expect(form.size).toBeNull();
  });

  it('are named when the snapshot is gone', () =>
    expect(formOf([handedIn()], null).findings).toEqual([{ code: 'roundMissing', at: 1 }]));

  it('are named when the ledger begins later', () =>
    expect(formOf([signed('初审')]).findings).toEqual([{ code: 'beginningMissing', at: 1 }]));

  it('are named when there are none at all', () =>
    expect(formOf([], null).findings.map(({ code }) => code)).toEqual([
      'beginningMissing',
      'roundMissing',
    ]));
});
