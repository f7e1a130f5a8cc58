import { demoColumns } from '../../../src/demo/columns';
import { demoSpecialColumns } from '../../../src/demo/special-columns';
import { demoUnits } from '../../../src/demo/units';
import { attributesOf } from './articles';
import { fieldFindings } from '../../../src/content/rules/field-rules';

/** Links to other items are made when the demo is seeded and are not in its data yet. */
const fits = (type: string, items: readonly Record<string, unknown>[]) => {
  const attributes = attributesOf(type);
  for (const data of items) {
    expect(Object.keys(data).filter((name) => !(name in attributes))).toEqual([]);
    expect(fieldFindings({ attributes, data, isNew: true, hasDrafts: true })).toEqual([]);
  }
};

describe('the demo units, columns and special columns', () => {
  test('fit their content types', () => {
    fits('unit', demoUnits);
    fits('column', demoColumns);
    fits(
      'special-column',
      demoSpecialColumns.map(({ sections: _sections, ...column }) => column),
    );
    fits(
      'special-column-section',
      demoSpecialColumns.flatMap(({ sections }) => [...sections]),
    );
  });

  test('stand below columns that come earlier', () => {
    const seen = new Set<string>();
    for (const column of demoColumns) {
      if ('parent' in column) expect(seen.has(column.parent)).toBe(true);
      seen.add(column.name);
    }
  });

  test('keep the time limits of the check of government sites', () => {
    const days = { 动态要闻: 14, 通知公告: 180, 政策文件: 180 } as Record<string, number>;

    for (const column of demoColumns) {
      expect('staleAfterDays' in column ? column.staleAfterDays : undefined).toBe(
        days[column.kind],
      );
    }
  });

  test('have names of their own', () => {
    for (const names of [
      demoUnits.map(({ name }) => name),
      demoColumns.map(({ name }) => name),
      ...demoSpecialColumns.map(({ sections }) => sections.map(({ name }) => name)),
    ]) {
      expect(new Set<string>(names).size).toBe(names.length);
    }
  });

  test('name the two special columns and the column of the leaders', () => {
    expect(demoSpecialColumns.map(({ title }) => title)).toEqual([
      '中央环保督察回头看',
      '饮用水水源地环境保护专项行动',
    ]);
    expect(demoColumns.map(({ name }) => name)).toContain('领导活动');
  });
});
