/**
 * The units that the bureau's 2019 annual report names, and no others. The quotation after each is
 * the place in the report. They stand side by side: the report names no unit below another, and the
 * bureau itself is not a unit of its own.
 */
type UnitData = {
  name: string;
  kind: '局机关科室' | '直属单位' | '县区分局';
  sortOrder: number;
  duties: string;
};

/** What the report asks of every county branch. */
const BRANCH_DUTIES =
  '指定专人负责向市局报送信息；确定网络信息员，负责本单位网络舆情的收集、反馈和回复；确定1名分管领导、2名在编在岗人员建立网评员队伍。';

export const demoUnits = [
  {
    // 一（一）2：“具体工作由市局办公室协调指导”
    name: '市局办公室',
    kind: '局机关科室',
    sortOrder: 10,
    duties: '协调指导门户网站建设和管理的具体工作；确定一名同志负责本科室信息的报送工作。',
  },
  {
    // 一（二）1：“市环保局法制宣传科具体负责指导、协调各科室和各分局、直属单位网络舆情处置工作”
    name: '法制宣传科',
    kind: '局机关科室',
    sortOrder: 20,
    duties:
      '指导、协调各科室和各分局、直属单位网络舆情处置工作；确定一名同志负责本科室信息的报送工作。',
  },
  {
    // 一（一）2：“市环保宣教信息中心具体承担”；与机关科室、县区分局之外的“直属单位”对应
    name: '环保宣教信息中心',
    kind: '直属单位',
    sortOrder: 30,
    duties:
      '具体承担门户网站的建设和日常维护；负责网上抓取和网站链接的信息；配合做好网络舆情的搜集和回复工作。',
  },
  // 一（三）2：“受到高新、渭滨、眉县、凤翔、凤县等各分局的一致好评”
  { name: '高新分局', kind: '县区分局', sortOrder: 40, duties: BRANCH_DUTIES },
  { name: '渭滨分局', kind: '县区分局', sortOrder: 50, duties: BRANCH_DUTIES },
  { name: '眉县分局', kind: '县区分局', sortOrder: 60, duties: BRANCH_DUTIES },
  { name: '凤翔分局', kind: '县区分局', sortOrder: 70, duties: BRANCH_DUTIES },
  { name: '凤县分局', kind: '县区分局', sortOrder: 80, duties: BRANCH_DUTIES },
] as const satisfies readonly UnitData[];

export type DemoUnitName = (typeof demoUnits)[number]['name'];
