import type { DemoUnitName } from './units';
import { p } from './html';

/** The two special columns that the report names (一（四）), with the sections its text gives them. */
type SpecialColumnData = {
  title: string;
  unit: DemoUnitName;
  introduction: string;
  /** The report gives no day; each is set just before the first article about the column. */
  openedOn: string;
  sections: readonly { name: string; introduction: string }[];
};

export const demoSpecialColumns = [
  {
    title: '中央环保督察回头看',
    unit: '法制宣传科',
    introduction: p(
      '按照中央环保督察“回头看”工作要求，在市政府网站“专题专栏”开通本专栏，及时发布环保督察回头看整改销号情况，接受社会监督。',
    ),
    openedOn: '2019-04-01',
    sections: [
      { name: '工作动态', introduction: '督察整改工作的进展。' },
      { name: '整改销号情况', introduction: '环保督察回头看整改销号情况。' },
    ],
  },
  {
    title: '饮用水水源地环境保护专项行动',
    unit: '市局办公室',
    introduction: p(
      '为保障群众饮水安全，在市政府网站“专题专栏”开通本专栏，及时发布饮用水水源地排查整治情况，方便公众了解环境状况。',
    ),
    openedOn: '2019-04-08',
    sections: [
      { name: '工作动态', introduction: '专项行动的进展。' },
      { name: '排查整治情况', introduction: '饮用水水源地排查整治情况。' },
      { name: '县区进展', introduction: '县区分局报送的排查整治信息。' },
    ],
  },
] as const satisfies readonly SpecialColumnData[];

export type DemoSpecialColumn = (typeof demoSpecialColumns)[number];
export type DemoSpecialColumnTitle = DemoSpecialColumn['title'];

/** A special column and, if named, one of its own sections. */
export type DemoPlacement = {
  [Title in DemoSpecialColumnTitle]: {
    title: Title;
    section?: Extract<DemoSpecialColumn, { title: Title }>['sections'][number]['name'];
  };
}[DemoSpecialColumnTitle];
