/** One article in twenty belongs to each. */
export const COLUMN_NAMES = [
  ...['要闻', '县区动态', '领导活动', '宣传教育', '环境空气质量', '水环境质量', '土壤环境'],
  ...['噪声污染防治', '固体废物管理', '辐射安全', '环境执法', '环境监测', '应急管理', '生态保护'],
  ...['环保督察', '排污许可', '机动车污染', '清洁取暖', '党建工作', '人大政协'],
];

export const UNIT_NAMES = [
  ...['市局办公室', '法制宣传科', '大气环境科', '水生态环境科', '环境监察支队', '环境监测站'],
  ...['城东分局', '城西分局', '城南分局', '城北分局', '高新分局', '滨江分局'],
];

const SUBJECTS = [
  ...['大气污染防治', '饮用水水源保护', '秸秆禁烧', '扬尘治理', '河道排污口排查', '噪声整治'],
  ...['危险废物规范化管理', '自动监控设施检查', '散煤治理', '重污染天气应急', '黑臭水体整治'],
];

const SENTENCES = [
  '为深入贯彻落实生态环境保护工作会议精神，切实抓好各项重点任务的落实，我局召开专题会议进行安排部署。',
  '会议指出，今年以来全市空气质量持续改善，优良天数同比增加，主要河流水质总体稳定。',
  '会议强调，各科室、各分局要对照任务清单，逐项明确责任人和完成时限，确保工作不留死角。',
  '执法人员现场查看了企业污染防治设施的运行情况，查阅了运行台账、监测报告和危险废物转移联单。',
  '针对检查中发现的问题，执法人员当场提出整改意见，要求企业限期整改，并将适时组织“回头看”。',
  '在宣传活动现场，工作人员通过摆放展板、发放资料、现场讲解等方式，向群众普及生态环境保护知识。',
  '活动共发放宣传资料一千二百余份，接受群众咨询三百余人次，收到了良好的社会效果。',
  '监测结果显示，辖区内四个国控断面水质均达到或优于考核目标，集中式饮用水水源地水质达标率为百分之百。',
  '下一步，我局将持续加大巡查力度，对群众反映强烈的突出环境问题依法从严查处，及时公开处理结果。',
  '参加会议的同志围绕如何做好当前工作进行了交流，并结合各自实际提出了意见和建议。',
  '按照“谁主管、谁负责”的原则，各单位要把责任压实到岗位、落实到个人，形成一级抓一级的工作格局。',
  '通过自查自纠和交叉检查相结合的方式，共排查各类环境风险隐患八十六处，已完成整改七十九处。',
  '对未按要求落实应急减排措施的单位，将依照有关法律法规予以处理，并纳入企业环境信用评价。',
  '公众如发现环境违法行为，可拨打举报热线或者通过门户网站反映，我局将在规定期限内办理并答复。',
];

const SENTENCES_A_PARAGRAPH = 4;
const BODY_BYTES = 6_000;

const FIRST_DATE = Date.UTC(2006, 0, 4, 1);
const MINUTES_APART = 97;

/**
 * Article `number`, from 0: always the same, with a body of about 6 KB of UTF-8 in the form that
 * the editor leaves, dated 97 minutes after the one before it. `column` and `unit` are places in
 * the lists above.
 */
export const article = (number) => {
  const subject = SUBJECTS[number % SUBJECTS.length];
  return {
    texts: {
      // The number stands in front because a slug is cut after 80 characters.
      title: `第${number + 1}期：${subject}工作动态`,
      summary: SENTENCES[number % SENTENCES.length],
      body: body(number),
      keywords: `${subject}、工作动态`,
    },
    publishDate: new Date(FIRST_DATE + number * MINUTES_APART * 60_000),
    column: number % COLUMN_NAMES.length,
    unit: number % UNIT_NAMES.length,
  };
};

const body = (number) => {
  let html = '';
  for (let place = 0; Buffer.byteLength(html) < BODY_BYTES; place += 1) {
    html += `<p>${paragraph(number, place)}</p>`;
  }
  return html;
};

const paragraph = (number, place) =>
  Array.from({ length: SENTENCES_A_PARAGRAPH }, (_, index) => {
    const position = place * SENTENCES_A_PARAGRAPH + index;
    return SENTENCES[(number + position * 3) % SENTENCES.length];
  }).join('');
