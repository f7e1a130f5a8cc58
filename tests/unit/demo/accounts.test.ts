import { ROLES } from '../../../src/access/roles';
import {
  APPROVER,
  demoAccounts,
  EDITOR,
  ON_DUTY,
  otherEditor,
  writerFor,
} from '../../../src/demo/accounts';
import { demoUnits } from '../../../src/demo/units';

describe('the demo accounts', () => {
  test('cover every role of the bureau and the super administrator', () => {
    const roles = new Set<string>(demoAccounts.map(({ role }) => role));

    expect([...roles].sort()).toEqual(['super-admin', ...ROLES.map(({ code }) => code)].sort());
  });

  test('have contributors of different units', () => {
    const units = demoAccounts.filter(({ role }) => role === 'contributor').map(({ unit }) => unit);

    expect(units.length).toBeGreaterThanOrEqual(2);
    expect(new Set(units).size).toBe(units.length);
  });

  test('have addresses and posts of their own, in units that exist', () => {
    const units = new Set<string>(demoUnits.map(({ name }) => name));

    expect(new Set(demoAccounts.map(({ email }) => email)).size).toBe(demoAccounts.length);
    expect(new Set(demoAccounts.map(({ post }) => post)).size).toBe(demoAccounts.length);
    for (const { email, unit } of demoAccounts) {
      expect(email).toMatch(/^[a-z.-]+@example\.com$/u);
      expect(units.has(unit)).toBe(true);
    }
  });

  test('leave the articles of a unit without a contributor to the editor', () => {
    expect(writerFor('渭滨分局')).toBe('渭滨分局信息员');
    expect(writerFor('凤县分局')).toBe(EDITOR);
  });

  test('have a second person for what nobody may do alone', () => {
    const roleOf = (post: string) => demoAccounts.find((account) => account.post === post)?.role;

    expect(otherEditor(EDITOR)).not.toBe(EDITOR);
    expect(roleOf(otherEditor(EDITOR))).toBe('editor');
    expect(ON_DUTY).not.toBe(APPROVER);
    expect([roleOf(ON_DUTY), roleOf(APPROVER)]).toEqual(['approver', 'approver']);
  });
});
