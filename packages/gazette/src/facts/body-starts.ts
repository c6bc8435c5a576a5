/** Words that stand before the name of a body and end the sentence's own words; a name does not begin before them. */
const WORDS = [
  '另外|此外|同时|其中|日|年|同志|任|交|送|找|见|抵|赴|查|驻|至',
  '接收|转报|呈送|送达|抽取|核实|核查|汇总|收集|整理|审核|审查|确认|认定|备案|登记|告知|监管|防止|防范|化解|处置|查处|处理|处罚|追究|问责|表彰|奖励|补贴|补助|给予|拨给|划拨|划转|归还|归口|缴入|上缴|缴至|交给|借用|使用|占用|征用|租用|采用|选用|聘用|录用|引用|作出|制发|起草|拟定|拟订|修订|修改|废止|终止|停止|中止|暂停|恢复|保持|维护|保护|保证|确保|稳定|提高|提升|增强|增加|扩大|减少|降低|压降|压减|缩短|改善|改进|改造|新建|扩建|改建|承建|参建|援建|共建|筹建|兴建|修建|借助|凭借|鼓励|号召|呼吁|团结|带领|率领|引领|带动|拉动|撬动|服从|遵守|遵循|坚持|围绕|聚焦|针对|面向|立足|着眼|结合|配齐|配备|配强|选定|选举|推荐|推选|提名|考察|调研|走访|慰问|看望|陪同|随同|跟随|跟踪|督查|巡查|巡视|抽查|普查|摸排|排查|梳理|分析|研判|判断|预测|观测|测算|核算|结算|清算|决算|预算',
  '简称|传达|完成|请求|用好|至|暨|管好|报回|来自|隶听取|接到|按期|到期|所辖|担负|履行|以县|不含',
  '由|向|把|将|被|让|请|在|为|以|从|给|到|是|的|等|并|各|该|其|此|于|须|按|据|或|我|如|因|且|即|但|若|凡|每|个|使|则|已|需|名|送|致',
  '会同|协同|配合|协助|协调|督促|指导|组织|报送|报告|上报|报请|呈报|抄报|成立|组建|设立|负责|牵头|按照|根据|依据|依照|参照|设在|联系|监督|支持|推动|推进|加强|委托|授权|通知|提请|移送|抄送|征求|联合',
  '以及|通过|建立|健全|完善|落实|要求|参与|作为|通报|同意|批准|决定|会商|邀请|安排|选派|抽调|指定|确定|明确|责成|指令|启动|统筹|开展|做好|实施|制定|编制|印发|转发|进入|利用|依托|发挥|充分|积极|主动|及时|立即|全力',
  '尽快|共同|分别|具体|主要|其他|其它|有关|相关|所属|下属|所在|当地|属地|事发地|本县|本市|本省|本区|全县|全市|全省|全区|全国各|我县|我市|时任|担任|兼任|现任|任命|免去|聘请|抓好|帮助|引导|鼓励|动员|督办|承担|承办|主办|接受|收到|取得|获得',
  '符合|涉及|包括|例如|比如|提供|应当|可以|必须|不得|可向|再由|已由|经由|均由|统一|抓紧|加快|强化|深化|促进|构建|打造|争取|列入|纳入|执行|贯彻|参加|出席|成员|单位|部门|领导|职责|隶属|对接|协商|签订|提交|推送|反馈|移交|交由|转交|退回|约谈|考核|评估|检查|督导|调度|汇报|申请|申报|办理|受理|核发|出具|发布|公布|公告|提出|下发|下达|拨付|安排|解决|研究|报|经|对|应|要|全|原|和|与|及|兼|就|同|本|县直|市直|省直|区直|乡镇',
].join('|')

const ONLY_BEFORE_PLACE = /^(?![省市县区各乡镇]|\p{Script=Han}{2,3}[省市县区])/u
/** Words of the list that are part of a name when these follow. */
const UNLESS: Readonly<Record<string, RegExp>> = {
  日: /^[报照喀常用]/u,
  年: ONLY_BEFORE_PLACE,
  任: ONLY_BEFORE_PLACE,
  交: ONLY_BEFORE_PLACE,
  送: ONLY_BEFORE_PLACE,
  找: ONLY_BEFORE_PLACE,
  见: ONLY_BEFORE_PLACE,
  抵: ONLY_BEFORE_PLACE,
  赴: ONLY_BEFORE_PLACE,
  查: ONLY_BEFORE_PLACE,
  驻: ONLY_BEFORE_PLACE,
  报: /^[社业纸刊]/u,
  经: /^[济开信营贸费管发办]/u,
  对: /^[外口台]/u,
  应: /^[急用县]/u,
  要: /^[素件闻塞]/u,
  为: /^民/u,
  以: /^工代/u,
  到: /^户/u,
  全: /^[民国面域科]/u,
  原: /^[料平州油市县区]/u,
  本: /^[溪科土]/u,
  同: /^[仁心煤济]/u,
  就: /^业/u,
  组织: /^[部委办人]/u,
  监督: /^(?:管理|[所局站委]|检|中心|执法|总|抽)/u,
  指导: /^(?:中心|委|站|小|组)/u,
  协调: /^(?:小组|中心|领导|机制|委|办|联席)/u,
  联合: /^(?:会|水|公司|体|国|指挥|社|学|救援|调查|执法|银行|征信|收储)/u,
  推进: /^(?:领导|委|办|中心|组|工作)/u,
  促进: /^(?:中心|会|局|领导|委|工作|组|协会)/u,
  统筹: /^(?:办|中心|局|领导|委)/u,
  考核: /^(?:办|领导|委|中心|组)/u,
  评估: /^(?:中心|组|委|所)/u,
  检查: /^(?:院|组|站|大队|总|支|局|委)/u,
  督导: /^(?:组|室|委|办|中心)/u,
  办理: /^中心/u,
  受理: /^中心/u,
  发布: /^中心/u,
  公布: /^中心/u,
  调度: /^(?:中心|室|办)/u,
  研究: /^[院所室会中]/u,
  实施: /^(?:领导|办)/u,
  落实: /^(?:领导|办)/u,
  统一: /^战/u,
  对接: /^中心/u,
  委托: /^(?:公司)/u,
  安排: /^办/u,
  督办: /^[室]/u,
  指挥: /^./u,
  支持: /^中心/u,
  执行: /^[局庭]/u,
  建立: /^(?:领导)/u,
  领导: /^(?:小组|组)/u,
  成员: /^(?:小组)/u,
  单位: /^(?:会计|结算)/u,
  乡镇: /^(?:企业|街道|人民|政府)/u,
  个: /^(?:体|私)/u,
  解决: /^(?:领导|办)/u,
  汇报: /^办/u,
  提升: /^[领行指]/u,
  排查: /^[组领办]/u,
  保障: /^[局组中]/u,
  整理: /^[中]/u,
  调研: /^[组]/u,
  核算: /^中/u,
  预测: /^中/u,
  稳定: /^[领办]/u,
  共建: /^[领]/u,
  改建: /^[指]/u,
  扩建: /^[指]/u,
  新建: /^[指]/u,
  改造: /^[指领办]/u,
  规划: /^[局]/u,
  研判: /^组/u,
  分析: /^中/u,
  结算: /^[中]/u,
  普查: /^[领办]/u,
  监测: /^[站中]/u,
  巡视: /^[组办]/u,
  巡查: /^[队]/u,
  督查: /^[室组办]/u,
  保护: /^[区局中站所领]/u,
  维护: /^[稳中]/u,
  恢复: /^[组]/u,
  补贴: /^[办]/u,
  奖励: /^[办]/u,
  防范: /^[领办中]/u,
  备案: /^中/u,
  登记: /^[局中所交]/u,
  处理: /^[厂中组]/u,
  处置: /^[组中办领工指]/u,
  监管: /^[局所支组总分]/u,
  审查: /^[组中委]/u,
  审核: /^[组中]/u,
  核查: /^[组]/u,
}

const NONE: readonly string[] = []
const BY_LAST = new Map<number, string[]>()
for (const word of new Set(WORDS.split('|'))) {
  const last = word.charCodeAt(word.length - 1)
  BY_LAST.set(
    last,
    [...(BY_LAST.get(last) ?? []), word].toSorted((a, b) => b.length - a.length),
  )
}

const CONJUNCTION = /^[和与及]$/u
const NEXT_BODY = /^(?:[省市县区州]|各|国家|中共|中国)/u
const BODY_END =
  /(?:开发区|园区|管委会|局|厅|委|办|部|政府|中心|委员会|办公室|公司|银行|法院|检察院|大队|小组|指挥部|专班|段|院|站|[乡镇])$/u
const HAN = /\p{Script=Han}/u
/** Verbs that also say what a leading group is for: 县推进新型城镇化领导小组, 服务业促进工作专班. */
const TASK =
  /^(?:推进|促进|落实|实施|加强|统筹|开展|支持|指导|协调|组织|构建|打造|加快|强化|深化|就|统一|全|解决|检查|考核|评估|对接|研究|应|对|主要|相关|本|经|要|同|原)$/u

/**
 * The word that ends at `at` and cannot be part of a name that goes on there, or null. `task`: words of a task may
 * be part of it; `named`: how many characters of the name follow. */
export function stopBefore(text: string, at: number, task: boolean, named: number): string | null {
  for (const word of BY_LAST.get(text.charCodeAt(at - 1)) ?? NONE) {
    const from = at - word.length
    if (from < 0 || !text.startsWith(word, from)) continue
    if (UNLESS[word]?.test(text.slice(at, at + 4))) continue
    if (CONJUNCTION.test(word)) {
      const joins = BODY_END.test(text.slice(Math.max(0, from - 4), from)) || NEXT_BODY.test(text.slice(at, at + 2))
      if (!joins && named > 0) continue
    }
    if (task && named >= 2 && TASK.test(word) && HAN.test(text[from - 1] ?? '')) continue
    if (word === '给' && text[from - 1] === '供') continue
    if (word === '经' && text[from - 1] === '农') continue
    if (word === '原' && /[太高平中草三]/u.test(text[from - 1] ?? '')) continue
    if (word === '全' && text[from - 1] === '安') continue
    if (word === '应' && /[供响效]/u.test(text[from - 1] ?? '')) continue
    return word
  }
  return null
}
