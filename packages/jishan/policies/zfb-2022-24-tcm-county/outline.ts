import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕24号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:aeb895dd21463de50b160d20783888f8492218a64f9d2d8e060a6e487faba4d3',
  },
  第1款: {
    gist: '为何制定、依据',
    print: 'sm3:da9f2fc08a77f9e7b1a3f358b040061496cc3d65c44ba22243de55ebf5117fdd',
  },
  一: {
    gist: '指导思想',
    print: 'sm3:eca1342f083e5cec69242a37f38cb756e5e79bd983e1072f2999014ca4ef63aa',
  },
  一第1款: {
    gist: '指导思想',
    print: 'sm3:98ef05587c78fea10d6599485d22aec21a3cae3dddafb8b72c9cd2b7446d7491',
  },
  二: {
    gist: '创建目标',
    print: 'sm3:584207fdcae35ee9f78ea2a10e59b44dfc536cfb4481674da5565b2a9bbbc038',
  },
  二第1款: {
    gist: '创建目标',
    print: 'sm3:aa8be29ad39869fe3bf33318d7e81b7bb4dc21870efa875a087cd3729d9d2ec2',
  },
  三: {
    gist: '主要任务',
    print: 'sm3:9d69b3c5a23e0a1ea749252a58ce304a1b230f8b5db8316ea4ccd0078f52ea83',
  },
  '三（一）': {
    gist: '加强中医药组织管理',
    print: 'sm3:e25fd8ed633d83580c8db963af3e2887eb5c5d62a2cbb134839d380ab2b0425c',
  },
  '三（一）1': {
    gist: '纳入规划，联席会议，创建方案',
    print: 'sm3:aed35bc9e9be627352cff11a215e4934c489ecc9dbd00e4ac1c703eb59f53c8c',
  },
  '三（一）2': {
    gist: '管理体系、投入、人才、宣传、产业与发展规划',
    print: 'sm3:3a96339b1750599882e919a1c691fc1a1ac147e9b0ea430f4767b583df30a516',
  },
  '三（二）': {
    gist: '构建现代中医药服务体系',
    print: 'sm3:33b308fae46964916ba024b7c913335392a2c6ab409d09cbc3e480621099cc13',
  },
  '三（二）1': {
    gist: '县中医院建设与等级复审',
    print: 'sm3:9906bb7beef7d55c9e6c949f40540e6d679e059ed58646ec539baea2066c73dd',
  },
  '三（二）2': {
    gist: '综合医院、乡镇卫生院、村卫生室的中医配置',
    print: 'sm3:fd792515b0f5c40d0ac9d5abc4921669de019a953b28745b1e32966fa42cf300',
  },
  '三（二）3': {
    gist: '医共体与帮扶基层',
    print: 'sm3:4d00f1dc711f9100040f34dfb4ac59a49b6963e537f81c80e0bd19d2e394df24',
  },
  '三（二）4': {
    gist: '信息化与电子病历',
    print: 'sm3:5ca4e9564214b33348147886d16fa298a4c9070c29af967cf6e39c7e18243982',
  },
  '三（三）': {
    gist: '夯实中医药人才队伍建设',
    print: 'sm3:1a475114f804098a3cafd6eea6d40c2269f5ed73c820cd4eca1bd25d34a63c72',
  },
  '三（三）第1款': {
    gist: '人员配备的比例',
    print: 'sm3:71f07a7e0bccc36e01f100a175147ee2c0b631bfc39b40fbcd264f9e18f8f6d6',
  },
  '三（四）': {
    gist: '提升基层中医药服务能力',
    print: 'sm3:7baf273e3c0c2d459ed807594d3aea90b928e0607dcb7d919e6dabe9bd806b9c',
  },
  '三（四）1': {
    gist: '县中医院能力与优势病种',
    print: 'sm3:ae8d63c5512b88b2630eb6548d01a8f2f7914c8d1d50034e79e9ed37f0327045',
  },
  '三（四）2': {
    gist: '诊疗人次占比与适宜技术',
    print: 'sm3:04b7bfd58a2202f9ea7cbfe796001d74a6e60da0714e9f64bc53cb85037d9ab5',
  },
  '三（四）3': {
    gist: '治未病与重点人群',
    print: 'sm3:80ccfc29087f348ec54ca7a8f865311110d02536e0963907186f17b2ad13e764',
  },
  '三（四）4': {
    gist: '宣传、满意率与知晓率',
    print: 'sm3:303ac78245d4c49f38ecc8eb23a5863146b56dc18eb163d883e1b9aae74b83a4',
  },
  '三（五）': {
    gist: '突出中医药文化建设',
    print: 'sm3:b8113e2ea7ccb4a00d1b9fdcb625abc5be8e9c4aadd1cd8bc7fcf22e0a9e9303',
  },
  '三（五）第1款': {
    gist: '各中医医院的文化建设',
    print: 'sm3:c4a0e66429fd4f076e809cdb170e23314ce5770be941a0c1aa29769296660bd0',
  },
  四: {
    gist: '职责分工',
    print: 'sm3:9f9a8ec051812dd45a3be64cb7c8c7f5483b85edf41547e4d87651285cce5b5f',
  },
  '四（一）': {
    gist: '县政府办',
    print: 'sm3:5835e4eb2384967dd9e0a2677492d4d83c537a614ff178021acb6c913ec14327',
  },
  '四（二）': {
    gist: '县发改局',
    print: 'sm3:bc6b2249ca4226951783ee242d3c8167eefb5b973009b9b438ca624370326f01',
  },
  '四（三）': {
    gist: '县财政局，事业费占比与增幅',
    print: 'sm3:bbdb327b0ab9b86b817fb0114c8e2abfd65824be2c9dc5ae2bec9a1a9177f2c4',
  },
  '四（四）': {
    gist: '县人社局',
    print: 'sm3:5af17dfc8a6e2c6f172c5f8d3f865e2433f8c62eb12eeea3dde4e840e390e624',
  },
  '四（五）': {
    gist: '县医保局，定点条件与报销',
    print: 'sm3:98ee1c0f4ce8cefc721b77175570d25e296c214f20fc211d5ad7618b1937d7f7',
  },
  '四（六）': {
    gist: '县市场监管局',
    print: 'sm3:7d41575698002ca2794a0051596e4b7111a87cb2163f7bc6aeccc6548b30000e',
  },
  '四（七）': {
    gist: '县农业农村局',
    print: 'sm3:3159b71765f90a5a1071155f00526ccceb611fe7e9aaf5dfd65024a74e530307',
  },
  '四（八）': {
    gist: '县融媒体中心',
    print: 'sm3:2e6243168a125ebde932866ca0d7935ad608976693db9b97fc5d937e347932b5',
  },
  '四（九）': {
    gist: '县教育局',
    print: 'sm3:8e4cb4b9abf0fbfc1ff3badba43283cd853eb52fabd3b8112002d6bef1460354',
  },
  '四（十）': {
    gist: '县卫健局',
    print: 'sm3:5c9f131e6f7f1dc0765ac8405dc8bee51d91b0b88ec8848237c057498d2c264a',
  },
  '四（十一）': {
    gist: '医疗集团、中医院、妇幼保健院的中医科与中医馆',
    print: 'sm3:e65ae9f0729fd58d80d95c89c64f21ed489353400bf2ac87405e72c2c56b5d11',
  },
  五: {
    gist: '工作步骤及时间安排',
    print: 'sm3:015aac82e8ff8d30797595f2575259f87f8ea985c6f14f01dd3b184e727d5d24',
  },
  '五（一）': {
    gist: '安排部署阶段',
    print: 'sm3:b45730a1b4c2ea9c3b799000d10873acf2aef2950598ee85a34b3079b9371ae6',
  },
  '五（一）1': {
    gist: '成立领导小组，建立协调机制',
    print: 'sm3:463ea6b1753bde4d34c063c12314485215ef4ea54eb611aeb18b7b520bc02bf0',
  },
  '五（一）2': {
    gist: '召开推进会议',
    print: 'sm3:c160dd750943c7c0ce7f6910bdcaca784c48029754cd0378d44c7d434f87c376',
  },
  '五（二）': {
    gist: '组织申报阶段',
    print: 'sm3:4d7578f9b1f173d1812876ea9344c406ac7241a1e185ede2c2c0b6c1db2f7760',
  },
  '五（二）第1款': {
    gist: '上报申报材料',
    print: 'sm3:22adcb914d5b3c9958be099d7b2603d01c12b2d5d5150ad273f51653fdf56d17',
  },
  '五（三）': {
    gist: '全面推进阶段',
    print: 'sm3:b385409f79b0b67a8dbf9a46cc75e28af92df9462ccd627698f2a670dcaeb855',
  },
  '五（三）1': {
    gist: '实施方案、领导小组、专题会议',
    print: 'sm3:cad48c0d590a793857366a39e654128a24daca228aff411911edb7e2caad4364',
  },
  '五（三）2': {
    gist: '督查评估与自评',
    print: 'sm3:b419dd70d5d1e5141395978457621849fd61fa8b064eeff69455341441aa5c2e',
  },
  '五（三）3': {
    gist: '资料收集整理',
    print: 'sm3:b735d97b236a1db40983ee5e62fed5b058bd52e953635ae718d53e96dc6adb43',
  },
  '五（四）': {
    gist: '评审验收阶段',
    print: 'sm3:8441937e5893cb789ba0d112f940126b44ed405173dc64f2ac22e78d8cfb5986',
  },
  '五（四）第1款': {
    gist: '迎接评审，年底前通过',
    print: 'sm3:0587c8978461b1d34c811ec494a4694379130b3adf67efe6d34e12810906364b',
  },
  六: {
    gist: '工作要求',
    print: 'sm3:433d1d54b4a4f9b76b6e6122498e99ac6136f5a3865fd6836f0411e49179e99f',
  },
  '六（一）': {
    gist: '高度重视',
    print: 'sm3:02b648c1247b5e8576194d62a5b4631b18f3d6de5fc301b0906b95ab3fcf5745',
  },
  '六（二）': {
    gist: '强化责任，表彰与追责',
    print: 'sm3:79c169f0cd8a0e8fd8609a93c65be1acf8a56f7ac15a217af58f1f71371d4d06',
  },
  '六（三）': {
    gist: '营造氛围',
    print: 'sm3:202dc58f638165bdf410ef2773927f5ca233ca8d3fc8cf21b3a987728888038e',
  },
  '六（四）': {
    gist: '监督考核与绩效分值',
    print: 'sm3:88d682a21773996518c2039e769dfbb5b0d0805a6e23453a52800d65297500cc',
  },
  '六（五）': {
    gist: '监督管理与专人',
    print: 'sm3:5fb68285b5e00cb25e2b19d710c9a174caddc76b08f840f8f39547cbce6a89c6',
  },
  第2款: {
    gist: '由谁解读',
    print: 'sm3:6eeb216a0ff7a7b4c2875427e1fa7dcdda7ffb7c86029328d4889372c5e57542',
  },
} as const satisfies Record<string, Clause>
