import { componentChanges } from '../../../../src/plugins/review/admin/src/diff/component-changes';
import type { ComponentItem } from '../../../../src/plugins/review/domain/snapshot/snapshot';

const contact = (name: string, phone: string): ComponentItem => ({
  component: 'contact.person',
  fields: {
    name: { kind: 'text', value: name, files: [] },
    phone: { kind: 'text', value: phone, files: [] },
  },
});

const changes = (removed: ComponentItem[], added: ComponentItem[]) =>
  componentChanges({ kind: 'component', path: 'contacts', removed, added });

describe('componentChanges', () => {
  it('tells which item came, which went, and which field of one that stayed is another', () => {
    const result = changes(
      [contact('张三', '0917-1'), contact('李四', '0917-2')],
      [contact('张三', '0917-3'), contact('王五', '0917-4'), contact('赵六', '0917-5')],
    );

    expect(result.map(({ kind }) => kind)).toEqual(['changed', 'removed', 'added', 'added']);
    expect(result[0]).toMatchObject({
      changes: [{ path: 'phone', before: '0917-1', after: '0917-3' }],
    });
  });

  it('leaves out what stayed as it was', () => {
    const same = contact('张三', '0917-1');

    expect(changes([same], [same, contact('李四', '0917-2')])).toMatchObject([{ kind: 'added' }]);
  });
});
