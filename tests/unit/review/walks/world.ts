import type { CaseAction, CaseKind, ReviewCase } from '../../../../src/plugins/review/domain/case';
import type { Ask, Submission } from '../../../../src/plugins/review/domain/command';
import type { Effect, Step } from '../../../../src/plugins/review/domain/effect';
import { noteContentChange } from '../../../../src/plugins/review/domain/note-content-change';
import { mayOpenCase, newCase } from '../../../../src/plugins/review/domain/open-case';
import { perform } from '../../../../src/plugins/review/domain/perform';
import { performDue } from '../../../../src/plugins/review/domain/perform-due';
import { mayPerform } from '../../../../src/plugins/review/domain/permission';
import type { Person } from '../../../../src/plugins/review/domain/person';
import type { Policy } from '../../../../src/plugins/review/domain/policy';
import { mayBePublic } from '../../../../src/plugins/review/domain/publication';
import { isClosed } from '../../../../src/plugins/review/domain/transitions';
import { NOW } from '../builders';
import type { Happening, Setting } from './arbitraries';
import { askFor } from './asks';
import {
  faultsOfClearance,
  faultsOfDelegation,
  faultsOfEmergency,
  faultsOfSignatures,
  forget,
  newWitness,
  openStage,
  see,
} from './witness';

const UNIT = 'unit-1';
const HOUR = 60 * 60 * 1000;
const ONWARD = ['submit', 'approve', 'schedule', 'confirm', 'publish'] as const;
const ACTIONS: readonly CaseAction[] = [...ONWARD, 'return', 'recall', 'emergency'];

/** A text, its case, and a bureau of people who do what they like with it. */
export class World {
  readonly faults: string[] = [];
  readonly seen = new Set<string>();
  reviewCase: ReviewCase;
  private witness = newWitness();
  private text = 'text-0';
  private publicText: string | null = null;
  private now = Date.parse(NOW);

  constructor(private readonly setting: Setting) {
    this.reviewCase = this.openedCase('publish');
  }

  happen(happening: Happening): void {
    switch (happening.type) {
      case 'try': {
        const { who, action, seenBefore, hours } = happening;
        const seenVersion = this.reviewCase.version - seenBefore;
        return this.act(this.person(who), this.ask(action, hours), seenVersion);
      }
      case 'proceed':
        return this.proceed(happening);
      case 'edit':
        return this.edit(
          happening.who === null ? null : this.person(happening.who),
          happening.text,
        );
      case 'slip':
        this.text = `text-${happening.text}`;
        return;
      case 'wait':
        return this.wait(happening.hours);
      case 'open':
        return this.open(happening.kind);
    }
  }

  private person(who: number): Person {
    const person = this.setting.people[who];
    if (!person) throw new Error(`nobody is number ${who}`);
    return person;
  }

  private proceed({ onward, pick, hours }: Extract<Happening, { type: 'proceed' }>): void {
    const actions = onward ? ONWARD : ACTIONS;
    const possible = this.setting.people.flatMap((person) =>
      actions
        .filter((action) => mayPerform(action, this.attempt(person)).allowed)
        .map((action) => ({ person, action })),
    );
    const chosen = possible[pick % possible.length];
    if (chosen) this.act(chosen.person, this.ask(chosen.action, hours), this.reviewCase.version);
  }

  private act(person: Person, ask: Ask, seenVersion: number): void {
    const attempt = { ...this.attempt(person), seenVersion };
    const before = this.reviewCase;
    const permission = mayPerform(ask.action, attempt);
    const outcome = perform(ask, attempt);
    if (!outcome.allowed) {
      this.seen.add(outcome.refusal.code);
      return;
    }
    if (seenVersion !== before.version) this.faults.push('an effect of a stale version');
    const principalId = permission.allowed ? permission.onBehalfOf?.id : undefined;
    const principal = this.setting.people.find(({ id }) => id === principalId) ?? null;
    if (before.state === 'pending-retrospective') {
      this.faults.push(...faultsOfClearance(this.witness, person));
    } else {
      const { text, witness } = this;
      const deed = { action: ask.action, person, principal, text, policy: this.policy() };
      this.faults.push(...faultsOfDelegation(this.setting.delegations, witness, deed));
      see(witness, deed);
    }
    this.take(outcome.step, person);
  }

  private edit(editor: Person | null, number: number): void {
    const text = `text-${number}`;
    if (text === this.text) return;
    this.text = text;
    // Who gives back the text that was handed in has left no trace in it.
    if (editor && text !== this.witness.handedIn) this.witness.hands.add(editor.id);
    const submission = this.submission();
    const before = this.reviewCase;
    const step = noteContentChange({
      reviewCase: before,
      editor,
      delegations: this.setting.delegations,
      submission,
      changed: ['body'],
      at: this.at(),
    });
    if (text !== this.witness.handedIn) forget(this.witness);
    if (step.reviewCase.round > before.round) {
      this.witness.policy = submission.policy;
      this.witness.handedIn = text;
    }
    this.take(step, null);
  }

  private wait(hours: number): void {
    this.now += hours * HOUR;
    const outcome = performDue({ reviewCase: this.reviewCase, digest: this.text, at: this.at() });
    if (outcome?.allowed) this.take(outcome.step, null);
  }

  private open(kind: CaseKind): void {
    if (!isClosed(this.reviewCase.state)) return;
    const isPublic = this.publicText !== null;
    const isUnchanged = this.publicText === this.text;
    if (mayOpenCase({ kind, others: [this.reviewCase], isPublic, isUnchanged }).allowed) {
      this.witness = { ...newWitness(), hands: this.witness.hands };
      this.reviewCase = this.openedCase(kind);
    }
  }

  /** Stores a step and holds its effects against what the witness saw. */
  private take({ reviewCase, effects }: Step, person: Person | null): void {
    if (reviewCase !== this.reviewCase && reviewCase.version !== this.reviewCase.version + 1) {
      this.faults.push('a version that does not count up');
    }
    this.reviewCase = reviewCase;
    this.seen.add(reviewCase.state);
    for (const effect of effects) {
      this.seen.add(effect.type);
      if (effect.type === 'publish') this.publish(effect, person);
      if (effect.type === 'unpublish') this.unpublish();
    }
    if (reviewCase.state === 'in-review' && openStage(this.witness) !== reviewCase.stageIndex) {
      this.faults.push('a stage other than the first that is open');
    }
  }

  private publish(effect: Extract<Effect, { type: 'publish' }>, person: Person | null): void {
    if (effect.digest !== this.text) this.faults.push('a publication of another text');
    if (!mayBePublic(this.reviewCase, this.text).allowed) this.faults.push('a gate that is shut');
    const isEmergency = effect.basis === 'emergency';
    if (isEmergency && person) this.faults.push(...faultsOfEmergency(this.witness, person));
    else this.faults.push(...faultsOfSignatures(this.witness, { text: this.text, unitId: UNIT }));
    this.publicText = this.text;
    this.witness.emergencyHands = new Set(isEmergency ? this.witness.hands : []);
    if (!isEmergency) this.witness.hands = new Set();
  }

  private unpublish(): void {
    if (this.reviewCase.kind === 'withdraw') {
      this.faults.push(...faultsOfSignatures(this.witness, { text: this.text, unitId: UNIT }));
    }
    this.publicText = null;
  }

  private ask(action: CaseAction, hours: number): Ask {
    return askFor(action, { now: this.now, hours, submission: this.submission() });
  }

  private attempt(person: Person) {
    const isOut = this.reviewCase.state === 'pending-retrospective';
    return {
      reviewCase: this.reviewCase,
      person,
      delegations: this.setting.delegations,
      seenVersion: this.reviewCase.version,
      digest: isOut ? (this.publicText ?? '') : this.text,
      at: this.at(),
    };
  }

  private openedCase(kind: CaseKind): ReviewCase {
    return newCase({
      id: 1,
      subject: { uid: 'api::notice.notice', documentId: 'document-1', locale: null },
      kind,
      withdrawal: kind === 'withdraw' ? { reason: '其他', notice: '撤下', movedTo: null } : null,
      submitter: { id: 1, name: 'person 1' },
      submission: this.submission(),
    });
  }

  private submission(): Submission {
    const contributorIds = [...this.witness.hands];
    return { digest: this.text, policy: this.policy(), unitId: UNIT, contributorIds };
  }

  private policy(): Policy {
    return this.text === 'text-2' ? this.setting.policies[1] : this.setting.policies[0];
  }

  private at(): string {
    return new Date(this.now).toISOString();
  }
}
