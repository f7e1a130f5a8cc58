import { h2, ol, p, table, ul } from '../html';
import type { DemoArticle } from './article';

/**
 * Numbers in this file:
 *
 * - The report names 《宝鸡市生态环境局关于切实加强网络信息安全的通知》 without its number. That one and
 *   the bureau's other documents below bear serial numbers 宝环发〔2019〕NN号 and dates of signature
 *   that are made for the demo, and so is the text around the report's facts.
 * - Reprinted documents keep their real numbers and titles; their texts are summaries, not the texts.
 * - Index numbers are made for the demo too. Their first part has the form of a credit code for
 *   610300 (Baoji) whose organisation code is all noughts, so that no real body owns it.
 */
const DEMO_CREDIT_CODE = '11610300000000000P';

const indexNumber = (serial: number): string =>
  `${DEMO_CREDIT_CODE}/2019-${String(serial).padStart(5, '0')}`;

export type DemoPolicyDocument = DemoArticle & {
  documentNumber?: string;
  indexNumber?: string;
  issuer?: string;
  documentKind?: '命令（令）' | '意见' | '通知' | '函';
  topic?: '综合政务' | '城乡建设、环境保护' | '科技、教育' | '市场监管、安全生产监管';
  /** YYYY-MM-DD */
  signedOn?: string;
  effectiveness: '有效' | '废止';
  /** Title of the document that took its place. */
  replacedBy?: string;
};

const BUREAU = '宝鸡市生态环境局';

export const demoPolicyDocuments: readonly DemoPolicyDocument[] = [
  {
    state: 'published',
    title: '宝鸡市生态环境局关于确定网站信息联系员的通知',
    column: '政策文件',
    unit: '环保宣教信息中心',
    documentNumber: '宝环发〔2019〕6号',
    indexNumber: indexNumber(1),
    issuer: BUREAU,
    documentKind: '通知',
    topic: '综合政务',
    signedOn: '2019-03-01',
    effectiveness: '废止',
    replacedBy: '宝鸡市生态环境局关于进一步做好网站信息报送和日常更新工作的通知',
    publishDate: '2019-03-05 09:30',
    summary: '各科室、各单位确定一名信息联系员。已由新的通知替代。',
    keywords: ['信息报送', '联系员'],
    body:
      p(
        '各科室、各直属单位，各县区分局：',
        '为做好局门户网站信息报送工作，经研究，现就确定网站信息联系员有关事项通知如下：',
      ) +
      ol(
        '局机关各科室、各直属单位确定一名同志，负责本科室、本单位信息的报送工作。',
        '各县区分局指定专人负责向市局报送信息。',
        '信息联系员名单报市环保宣教信息中心，人员变动时及时告知。',
      ) +
      p('网站建设和管理的具体工作由市局办公室协调指导，市环保宣教信息中心具体承担。'),
  },
  {
    state: 'published',
    title: '宝鸡市生态环境局关于进一步做好网站信息报送和日常更新工作的通知',
    column: '政策文件',
    unit: '环保宣教信息中心',
    documentNumber: '宝环发〔2019〕35号',
    indexNumber: indexNumber(6),
    issuer: BUREAU,
    documentKind: '通知',
    topic: '综合政务',
    signedOn: '2019-09-02',
    effectiveness: '有效',
    publishDate: '2019-09-04 10:00',
    summary: '明确信息报送、网上抓取、网站链接三类来源的责任单位和更新要求。',
    keywords: ['信息报送', '日常更新', '门户网站'],
    body:
      p(
        '各科室、各直属单位，各县区分局：',
        '为全面保障信息来源，做到网站信息的日常更新，现就有关事项通知如下：',
      ) +
      h2('一、明确职责') +
      p(
        '局信息化领导小组负责组织领导，市局办公室协调指导，市环保宣教信息中心具体承担，明确2名同志分工负责网站的建设和日常维护。各科室、各直属单位确定一名同志，各县区分局指定专人负责信息报送。',
      ) +
      h2('二、保障来源') +
      ul(
        '信息报送：局系统信息联系员每天不定期向网站报送各类信息；',
        '网上抓取、网站链接：由市环保宣教信息中心负责，注明来源名称和来源地址。',
      ) +
      h2('三、严格审核') +
      p(
        '上报稿件须经本单位审核，市环保宣教信息中心审核编辑，精心编辑，严格把关，对县区来稿进行二次采访后编发。',
        '本通知自印发之日起施行，《宝鸡市生态环境局关于确定网站信息联系员的通知》（宝环发〔2019〕6号）同时废止。',
      ),
  },
  {
    state: 'published',
    title: '宝鸡市生态环境局关于建立新闻媒体网评员队伍的通知',
    column: '政策文件',
    unit: '环保宣教信息中心',
    documentNumber: '宝环发〔2019〕15号',
    indexNumber: indexNumber(3),
    issuer: BUREAU,
    documentKind: '通知',
    topic: '综合政务',
    signedOn: '2019-05-06',
    effectiveness: '有效',
    publishDate: '2019-05-08 09:40',
    summary: '直属单位、县区分局和机关科室网评员的组成和职责。',
    keywords: ['网评员', '舆论引导'],
    body:
      p(
        '各科室、各直属单位，各县区分局：',
        '为积极利用互联网开展生态环境宣传，决定建立全市生态环境系统新闻媒体网评员队伍。现通知如下：',
      ) +
      ol(
        '人员组成。直属单位、各县区分局确定1名分管领导、2名在编在岗人员，机关各科室确定科室负责人及1名科员。',
        '主要职责。加强网络舆情管理，及时回应对本级环保新媒体平台和“陕西生态环境”两微涉及本地环保领域的网民留言，积极引导社会舆论，弘扬生态文明主旋律。',
        '工作要求。回应留言讲事实、摆道理，以理服人，注意用语艺术，态度诚恳，讲理不失礼。',
      ) +
      p('各单位网评员名单报市环保宣教信息中心汇总，市局法制宣传科负责协调指导。'),
  },
  {
    state: 'published',
    title: '宝鸡市生态环境局关于建立健全网络舆情处置工作机制的通知',
    column: '政策文件',
    unit: '法制宣传科',
    documentNumber: '宝环发〔2019〕21号',
    indexNumber: indexNumber(4),
    issuer: BUREAU,
    documentKind: '通知',
    topic: '综合政务',
    signedOn: '2019-06-24',
    effectiveness: '有效',
    publishDate: '2019-06-26 15:00',
    summary: '分工协作、归口处置、集中应对，建立舆情责任追究制。',
    keywords: ['网络舆情', '责任追究'],
    body:
      p(
        '各科室、各直属单位，各县区分局：',
        '为全面做好网络舆情的回复管理工作，充分发挥网络互动优势，正确把握和引导网络舆论导向，现就建立健全网络舆情处置工作机制通知如下：',
      ) +
      h2('一、职责分工') +
      table({
        head: [['单位', '职责']],
        rows: [
          ['法制宣传科', '指导、协调各科室和各分局、直属单位网络舆情处置工作'],
          ['各科室、各单位', '及时处置；确定一名网络信息员，负责收集、反馈和回复'],
          ['环保宣教信息中心', '配合做好网络舆情的搜集和回复；关注接收省厅《舆情日报》'],
        ],
      }) +
      h2('二、处置程序') +
      p(
        '凡涉及我市的各类环境舆情，第一时间下载并提供给法制宣传科，得到答复后立即上传省厅；其他网络的环保舆情随时搜集，制作宝鸡市生态环境舆情报告，及时上报法制宣传科处理。',
      ) +
      h2('三、责任追究') +
      p('对重要舆情信息迟报、漏报、瞒报的，对重要舆情回复不及时、处置不力的，应追究其责任。'),
  },
  {
    state: 'published',
    title: '宝鸡市生态环境局关于切实加强网络信息安全的通知',
    column: '政策文件',
    unit: '环保宣教信息中心',
    documentNumber: '宝环发〔2019〕32号',
    indexNumber: indexNumber(5),
    issuer: BUREAU,
    documentKind: '通知',
    topic: '综合政务',
    signedOn: '2019-08-19',
    effectiveness: '有效',
    publishDate: '2019-08-21 09:00',
    summary: '加强全市生态环境系统网络安全管理和防护，确保网站安全平稳运行。',
    keywords: ['网络安全', '信息安全', '新媒体'],
    body:
      p(
        '各科室、各直属单位，各县区分局：',
        '为进一步加强全市生态环境系统网络安全管理和防护，确保网络信息系统和新媒体平台的安全和管控，根据《网络安全法》《关于加强党政机关网站安全管理的通知》等法律法规和政策文件要求，结合当前政务网络和信息系统面临的严峻形势，现就有关事项通知如下：',
      ) +
      ol(
        '明确责任。各科室、各单位对本单位的网络、信息系统和新媒体账号安全负责。',
        '加强防护。依托市大数据中心专业化运维团队能力，加强环保网络、云平台、基础数据库的网络安全保护，通过对系统权限的严格控制，保证系统信息的安全性。',
        '加强管控。发布信息先审后发，精心编辑，严格把关，确保网站安全平稳运行。',
        '加强演练。开展运维人员安全常识培训及应急演练，提高应对突发信息安全问题的能力。',
      ) +
      p('推进我局网络和信息安全管理科学化、规范化、常态化发展。'),
  },
  {
    state: 'published',
    title: '中华人民共和国政府信息公开条例',
    column: '政策文件',
    unit: '市局办公室',
    origin: '转载',
    sourceName: '中国政府网',
    sourceUrl: 'https://www.gov.cn/',
    documentNumber: '国务院令第711号',
    indexNumber: indexNumber(2),
    issuer: '国务院',
    documentKind: '命令（令）',
    topic: '综合政务',
    signedOn: '2019-04-03',
    effectiveness: '有效',
    publishDate: '2019-05-14 10:00',
    summary: '修订后的条例自2019年5月15日起施行。此为要点摘编，全文见来源地址。',
    keywords: ['政府信息公开条例', '主动公开', '依申请公开'],
    body:
      p(
        '修订后的《中华人民共和国政府信息公开条例》自2019年5月15日起施行。现将与本局工作关系密切的要点摘编如下，条文以来源网站公布的全文为准。',
      ) +
      h2('主动公开') +
      ul(
        '第二十条规定应当主动公开的内容，包括规范性文件、行政许可和其他对外管理服务事项、行政处罚和行政强制、行政事业性收费、政府集中采购等；',
        '第二十六条：主动公开的政府信息，自形成或者变更之日起20个工作日内及时公开。',
      ) +
      h2('依申请公开') +
      ul(
        '第三十条：申请内容不明确的，自收到申请之日起7个工作日内一次性告知补正；',
        '第三十二条：涉及第三方合法权益的，书面征求第三方的意见，第三方自收到征求意见书之日起15个工作日内提出意见；',
        '第三十三条：不能当场答复的，自收到申请之日起20个工作日内予以答复，延长的期限最长不得超过20个工作日。',
      ) +
      h2('监督和保障') +
      p('第四十九条、第五十条对政府信息公开工作年度报告的公布时间和内容作出规定。'),
  },
  {
    state: 'published',
    title: '国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见',
    column: '政策文件',
    unit: '法制宣传科',
    origin: '转载',
    sourceName: '国家发展和改革委员会',
    sourceUrl: 'https://www.ndrc.gov.cn/',
    documentNumber: '发改办财金〔2018〕424号',
    indexNumber: indexNumber(7),
    issuer: '国家发展改革委办公厅',
    documentKind: '意见',
    topic: '市场监管、安全生产监管',
    signedOn: '2018-07-25',
    effectiveness: '有效',
    publishDate: '2019-09-16 09:20',
    summary: '行政许可和行政处罚等信用信息自作出行政决定之日起7个工作日内上网公开。',
    keywords: ['双公示', '行政许可', '行政处罚'],
    body:
      p(
        '《国家发展改革委办公厅关于进一步完善行政许可和行政处罚等信用信息公示工作的指导意见》（发改办财金〔2018〕424号）要求，将行政许可和行政处罚等信用信息自作出行政决定之日起7个工作日内上网公开，即“双公示”。现将要点摘编如下，全文见来源网站。',
      ) +
      ul(
        '公示内容：行政许可和行政处罚等信用信息，按统一的数据项归集；',
        '公示期限：自作出行政决定之日起7个工作日内；',
        '行政相对人类别：法人及非法人组织、自然人、个体工商户；',
        '许可类别：普通、特许、认可、核准、登记和其他。',
      ) +
      p(
        '我局行政许可和行政处罚情况在市政府网站和本站公开，方便公众监督。自然人的证件号码、住址等个人信息依法不予公布。',
      ),
  },
  {
    state: 'published',
    title: '国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知',
    column: '政策文件',
    unit: '市局办公室',
    origin: '转载',
    sourceName: '中国政府网',
    sourceUrl: 'https://www.gov.cn/',
    documentNumber: '国办公开办函〔2019〕60号',
    indexNumber: indexNumber(8),
    issuer: '国务院办公厅政府信息与政务公开办公室',
    documentKind: '通知',
    topic: '综合政务',
    effectiveness: '有效',
    publishDate: '2019-11-29 11:00',
    summary: '年度报告格式（试行）：六个部分，三张表格，统一勾稽关系。',
    keywords: ['年度报告', '格式', '政府信息公开'],
    body:
      p(
        '《国务院办公厅政府信息与政务公开办公室关于政府信息公开工作年度报告有关事项的通知》（国办公开办函〔2019〕60号）对年度报告的格式（试行）作出规定。现将要点摘编如下，全文见来源网站。',
      ) +
      ol(
        '总体情况；',
        '主动公开政府信息情况；',
        '收到和处理政府信息公开申请情况；',
        '政府信息公开行政复议、行政诉讼情况；',
        '存在的主要问题及改进情况；',
        '其他需要报告的事项。',
      ) +
      p(
        '第二、三、四部分以表格形式报告。第三部分的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和。申请人分为自然人和法人或其他组织，后者又分商业企业、科研机构、社会公益组织、法律服务机构和其他。',
      ),
  },
  {
    state: 'draft',
    title: '宝鸡市生态环境局关于征求《环保网站建设改版初步方案》意见的函',
    column: '政策文件',
    unit: '环保宣教信息中心',
    issuer: BUREAU,
    documentKind: '函',
    topic: '综合政务',
    effectiveness: '有效',
    publishDate: '2019-12-16 16:30',
    summary: '征求各科室和直属单位对网站改版的意见。文号待编。',
    keywords: ['网站改版', '征求意见'],
    body:
      p(
        '各科室、各直属单位：',
        '我局严格对照省政府关于《市级网站绩效评估指标》内容和生态环境部信息公开要求，制定了环保网站建设改版初步方案，现征求你们的意见。方案主要内容如下：',
      ) +
      ul(
        '合理设置网站版块，向社会全方位展示环保工作成就、工作动态、困难问题以及环保队伍形象；',
        '重点提升服务功能和互动功能；',
        '按照市大数据发展服务局的要求进行数据迁移和升级改版。',
      ) +
      p('请将书面意见反馈市环保宣教信息中心，无意见也请书面反馈。'),
  },
];
