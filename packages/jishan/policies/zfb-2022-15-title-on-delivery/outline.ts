import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕15号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:4375ae8b52c9d8cf3a9d945ee0e4a82850a0080933032cee9d1453ef47b0e12a',
  },
  第1款: {
    gist: '为何制定与依据',
    print: 'sm3:6cf29797eb65e9b4853a93bf68ef2dd587fb512291edde82489e696a4bc564e5',
  },
  一: {
    gist: '总体要求',
    print: 'sm3:30966f18699b3450d3355407c902b648b46e5a30cbfbbf7b16b4fa9eef7804f5',
  },
  '一（一）': {
    gist: '指导思想',
    print: 'sm3:b8b27ca9e91723c827781dd8302fcdb58412d3eecfe39ad8fa123a55fa6f2f65',
  },
  '一（一）第1款': {
    gist: '指导思想',
    print: 'sm3:b224473ec4530210499682fbeb0ee402d6b3d4ab6b2b58b1892160d1fc68fd7f',
  },
  '一（二）': {
    gist: '基本原则',
    print: 'sm3:4118d9cb3d71ce69459bfa5614d7df836ca3603b756232895d1672013ab245b8',
  },
  '一（二）第1款': {
    gist: '依法合规',
    print: 'sm3:9f38db02b32fd830f5cee8a976b78cd44399d42a20cabc56e60f12356c3b5c06',
  },
  '一（二）第2款': {
    gist: '试点先行，开通绿色通道',
    print: 'sm3:bc4b70e4c5fb8d5f5dda36bb6648fd2e1c38a916343bf760907239fca5f8414a',
  },
  '一（二）第3款': {
    gist: '县政府牵头，部门配合',
    print: 'sm3:57242903d405b76d224d3b242f1ea16ecf0d0544cb0a1d232bd9f685ab264ce2',
  },
  二: {
    gist: '工作安排',
    print: 'sm3:6a583fc5a009756d3d6a148dcd8f403ec1ee3a37432aaf2671aee53d1d39c56f',
  },
  二第1款: {
    gist: '实现目标的时间',
    print: 'sm3:85e20212f25fb37440f382753111aa5544b46eded76f19091e8db783cf5d8f86',
  },
  '二（一）': {
    gist: '房证同交',
    print: 'sm3:a00de04dd209331fd45cbb0b609594cd6e3ef4ab63cc499bf7df3940a183b5fa',
  },
  '二（一）1': {
    gist: '适用的项目与条件',
    print: 'sm3:eab9cfc0b1b1a89ec80b78cddc2470b61fc90b37ad104546018b9963ca1cb789',
  },
  '二（一）2': {
    gist: '交房前须办妥的事项，现场办证',
    print: 'sm3:8b9f2157a2f45517d263394f652cb3468beb1e43778777a9722db4d230c2d1ce',
  },
  '二（一）3': {
    gist: '优化重塑业务办理流程',
    print: 'sm3:2c1f09120e37f88d0aa5717ea5e45e7842eea51182430d6d9e7bbc8a9d050c0e',
  },
  '二（一）3（1）': {
    gist: '预售许可日期与购房合同条款，项目登记',
    print: 'sm3:8d789de11d7845d517f54607af5d3b784f04636babd0a07190931085e1b5cff7',
  },
  '二（一）3（2）': {
    gist: '信息推送、测绘、楼盘表、竣工备案与权籍调查',
    print: 'sm3:785957efa43b7639be247c1f73281dc174f9e754eb3876add749eb7287735eab',
  },
  '二（一）3（3）': {
    gist: '首次登记时限，提前告知，逾期视为放弃',
    print: 'sm3:6d3cce6abc221dab34dea9308f52f5ffd67ef9347c2d67f1960845479ae5f8e1',
  },
  '二（一）3（4）': {
    gist: '转移登记与交付不动产权证书',
    print: 'sm3:0b8dfc2e8fe6764e9760ca5e25b3840bbadca97bd6d39471e385bc9210c5076b',
  },
  '二（二）': {
    gist: '地证同交',
    print: 'sm3:816114ea40bb191fc427a256bd5a95fdca5971eb15e536f14e5092258f086c1f',
  },
  '二（二）1': {
    gist: '适用的地块',
    print: 'sm3:89b0bca7f3f454d684857743f0c9d59e92a3203504787bb256087ada2f4577ba',
  },
  '二（二）2': {
    gist: '优先项目，容缺与承诺受理',
    print: 'sm3:349724556be8257cc0e97dcd9161c2db0702ac416d9e26bd2f180df3976f5fd3',
  },
  '二（二）3': {
    gist: '优化重塑业务办理流程',
    print: 'sm3:d068cb56b290d7da68a89a1a5f545d822540125f9cb7b3908c8f37e336f0a638',
  },
  '二（二）3（1）': {
    gist: '先行权籍调查，费用承担，自愿申请',
    print: 'sm3:4e508d45bafffee98650a484848b7799468733defcc05da01a8cb9481fee5a83',
  },
  '二（二）3（2）': {
    gist: '缴清出让金与税费',
    print: 'sm3:77618406dba4ffbe154af240de8d42cbae3ac2cf98c76b2f8c07b8588ffe0b83',
  },
  '二（二）3（3）': {
    gist: '信息共享与发证准备',
    print: 'sm3:dc6c0bd566974d94d6e572562b14689e7cbfc9d10a30dc4dbf1fec29bfaa8ff5',
  },
  '二（二）3（4）': {
    gist: '交地同时登记发证',
    print: 'sm3:4bc50c2320214b55f2108b98ced18d87e01a42d17e413b085c31c1ca6fe3eb3b',
  },
  三: {
    gist: '组织机构',
    print: 'sm3:ada4459722f7366107593d2ad1a6736b9a42be6c641140a393e8449cf11dfa64',
  },
  三第1款: {
    gist: '成立领导小组',
    print: 'sm3:2c3863b9915736e8e977135a68576f311aadd877a330fb4b2de4b4efa4bd6afe',
  },
  三表1: {
    gist: '领导小组名单',
    print: 'sm3:41d11824242f25095a35644db62f37f9996bcd704046be91e19da83a32ff598e',
  },
  三表1第1行: {
    gist: '组长',
    print: 'sm3:1a34985735e945a00a8e2061056cf52c93c9e18e34a4f209e5bfecfe2518fd50',
  },
  三表1第2行: {
    gist: '副组长（住建）',
    print: 'sm3:66767636644d67f3e5c3a58f1497d2cef4d4d4339d9eeb5c317ba28878c6939a',
  },
  三表1第3行: {
    gist: '副组长（县政府办）',
    print: 'sm3:bb6443fb305acc209802ae4156d0df812ad37d4bd7e61090d6d80ee588c1e28b',
  },
  三表1第4行: {
    gist: '副组长（自然资源）',
    print: 'sm3:0991ca0972da17685069d321b939bf97f8ac25e9f9f354f95316dbd74129b97b',
  },
  三表1第5行: {
    gist: '副组长（审批）',
    print: 'sm3:9d15df01664e0723bbec6bd8d6e53b9cdc1545164b2a82aae428889adbda78de',
  },
  三表1第6行: {
    gist: '副组长（税务）',
    print: 'sm3:8ed5e0b86e991ae1f95f483bddedc4830d4705473d400627c9911ae768a31da7',
  },
  三表1第7行: {
    gist: '成员（审批）',
    print: 'sm3:28f3d934b0bbd445d201a4175e9113814b018cb20e39f093f24f8ef787470ba2',
  },
  三表1第8行: {
    gist: '成员（税务）',
    print: 'sm3:2ba3d27d1313ae8f18fe2f7b723bc9c8985450716a696aa5f7c77f3b12666432',
  },
  三表1第9行: {
    gist: '成员（自然资源）',
    print: 'sm3:79742692bf65e53f1e18694e8cd1c99a18bebba8fac0b92c5bf00500bbbb2e52',
  },
  三表1第10行: {
    gist: '成员（房产中心）',
    print: 'sm3:4a0b79d999fd37d7349458af37d326c83a133965b11ab7d70133fe45b540da7f',
  },
  三第2款: {
    gist: '办公室所在与主任',
    print: 'sm3:440431d48a117a406fc987adaf7eb789d05dd56fb85a139ea55c1da1d2478655',
  },
  四: {
    gist: '工作要求',
    print: 'sm3:da3cd252027c0b835fd0e1d6a50e0b8f75dd9536a28451740117a6696683877c',
  },
  四1: {
    gist: '各单位制定实施方案',
    print: 'sm3:0e19853327800e8d0405a22173bd5b4cb79f4513965b171410540458d21300d7',
  },
  四2: {
    gist: '住建监管与激励，一窗受理',
    print: 'sm3:67ddf9eced04edc437527eb07cade357efe2638a3166d42b3493c370cb4c47ab',
  },
  四3: {
    gist: '宣传、满意度评估与回应',
    print: 'sm3:7fc199c4b7e41cf552e3b825b6f50d42232deaaf7f5442fa3cb0fe53feaa1446',
  },
} as const satisfies Record<string, Clause>
