import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕23号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:620928902c1e4f9abe6efb275f34771e14aabf1d3f706e54afd9ef692d3f60b0',
  },
  第1款: {
    gist: '为何制定',
    print: 'sm3:849fd410e62452c292a1e0aed9e47c6f14153f702651f6d6ad9a2785914f779d',
  },
  一: {
    gist: '指导思想',
    print: 'sm3:5c02482ccd0ea1a6a00c96fe3a3662be681af6a92ee95aecf6e01884b3882046',
  },
  一第1款: {
    gist: '指导思想',
    print: 'sm3:13ade4ab80ac0651cfadbbf2f390d60d3359c7dce6574410c9582884a374889c',
  },
  二: {
    gist: '趋势预测',
    print: 'sm3:d8f325cd22c397142b9102b96b3383601055d6b6a866c0858c541cc207209b37',
  },
  '二（一）': {
    gist: '稷山县地质灾害隐患点分布情况',
    print: 'sm3:80522a38851914f718a312e893601deeb4d6ee1630a0e723ed50a82d4d7417d5',
  },
  '二（一）第1款': {
    gist: '隐患点数与威胁的户数、人数、财产',
    print: 'sm3:21303f257f950f312f2a533fc2f9fd8ab4a966e1f8f9f4aeede5c6a5eb69beb0',
  },
  '二（二）': {
    gist: '稷山县气候趋势预测情况',
    print: 'sm3:5db8e30994ef616c06a5290aed1425923e15d0cffc6c428e84f0cb7352470634',
  },
  '二（二）第1款': {
    gist: '全年降水预测',
    print: 'sm3:3238704c8c413a05af29ae7eacc26a418246e79832babdbfe3a3c84a579fe909',
  },
  '二（二）第2款': {
    gist: '全年气温预测',
    print: 'sm3:4aca5541305400a16927edfc278b8ddecc77d03e2950e055ac3db45a0d835139',
  },
  '二（三）': {
    gist: '稷山县气候趋势预测情况',
    print: 'sm3:5683ea532fdd02a79f3db44f1384e4b2d4f268bd2c73e55b7bd274a4b7185e00',
  },
  '二（三）第1款': {
    gist: '冬季的月份',
    print: 'sm3:06c95f5c24be7147b36019c39112ab7d25ea704bda9a32c1285dbff6b7ca913e',
  },
  '二（三）第2款': {
    gist: '冬季降水',
    print: 'sm3:b2a564be77d371057c09bfc4c6ceebae602e05ab502abd1253d2c63143aefc03',
  },
  '二（三）第3款': {
    gist: '冬季气温',
    print: 'sm3:307173d9da12fe771e45b13157f19325a36a006b2d8abcc283178621a18258ba',
  },
  '二（三）第4款': {
    gist: '春季的月份',
    print: 'sm3:8d2bcc54d0cc31c6e338ba1d1e110dbcb64e9800c0c094594fe187fa29b60b9f',
  },
  '二（三）第5款': {
    gist: '春季降水',
    print: 'sm3:4e447a7d9ad86e65c975e29a0cacef10bbc613c26dcb5d50aec5e85d549e7f0b',
  },
  '二（三）第6款': {
    gist: '春季气温',
    print: 'sm3:7ffc7cb5de0c58debabe7dd0a6320eadf31190a2ff1a2c29190fc3b940d5ea0e',
  },
  '二（三）第7款': {
    gist: '夏季的月份',
    print: 'sm3:a591a059a28b407e4ca596fe79147876e4a7334c894c08c797439dcb1e1bca78',
  },
  '二（三）第8款': {
    gist: '夏季降水',
    print: 'sm3:5d7d4b909ee02a3170d64627553b8b1e1b22fe9dd4ed3f897b6c95a8036f0ad8',
  },
  '二（三）第9款': {
    gist: '夏季气温',
    print: 'sm3:afa8d26e7b2d08dfe2ceebcc53f5be030b6656c7d19cafd4879feeb8e0104612',
  },
  '二（三）第10款': {
    gist: '秋季的月份',
    print: 'sm3:d6e70e73da8c38ecdb2f3cc38895bce430d3371ac919ccef9d35864e36109209',
  },
  '二（三）第11款': {
    gist: '秋季降水',
    print: 'sm3:643a4a2d0cb9bc1c833b7a3cdb93bc91e7cf6393c2e36401cc459e448188b59b',
  },
  '二（三）第12款': {
    gist: '秋季气温',
    print: 'sm3:76afd5432bd05f4c59977580db99be09934c540f6e261ff9f6173b0f02e43ab6',
  },
  '二（三）第13款': {
    gist: '主汛期趋势',
    print: 'sm3:7d78b14a29e50fa121924f9aa4c6aab217f0ff4b17da15a61f8b1e6c7dda9049',
  },
  三: {
    gist: '重点防治区',
    print: 'sm3:6b6a994caee0156674f77323d7c6dc3d37a8eff1a6b8ce4a2fd6b5113a7f8804',
  },
  三第1款: {
    gist: '重点防治区',
    print: 'sm3:d1979e927702c55c6f4129abee7a415c475d5ae8ed1403e1aa66c3d20cdc420b',
  },
  四: {
    gist: '工作要求',
    print: 'sm3:549c01c101a1fb6fb404602192c97822ab981786b399f2a6a0013b97d21a1591',
  },
  '四（一）': {
    gist: '统筹谋划,周密部署',
    print: 'sm3:515993f191b6707d8b73b387c755d0045d81627542d43a6de4d8dd66977b762e',
  },
  '四（一）第1款': {
    gist: '年度方案与部署',
    print: 'sm3:b3c890f4cd243dde327463dc8bc32b590aa27a3eb9c2d69a1636945070a5e8a7',
  },
  '四（二）': {
    gist: '明确职责,压实责任',
    print: 'sm3:7c498d7d98349950619b191db6a18abdc98eaca8100a99cb557518a0488e2e32',
  },
  '四（二）第1款': {
    gist: '冻融期与汛期',
    print: 'sm3:1c30d5d3217bee6e741904320e72a9631195a7dd5bbcdd04537f59449b682523',
  },
  '四（二）第2款': {
    gist: '乡镇、村、户和隐患点的要求',
    print: 'sm3:50a67a79aeb220ee01c033b5f4b99e9e39e6a8665ce2eaa97e17b70b7873598b',
  },
  '四（二）第3款': {
    gist: '自然资源局',
    print: 'sm3:edc13bc205360d48df93e8ed5cb3d5a926d23b7d7f87c401c15c3766dc9851aa',
  },
  '四（二）第4款': {
    gist: '财政局',
    print: 'sm3:ca36c4fc8aafa4982512350610fd51359e701667c14f8e446d6f11ea8d68f774',
  },
  '四（二）第5款': {
    gist: '交通局、公路段',
    print: 'sm3:1675e129e95ea3dc4c9638fae772ca28726e880350d70d9b7fc7c0e7b380c430',
  },
  '四（二）第6款': {
    gist: '气象局',
    print: 'sm3:6fa2d6e235693909403d6d2d3b57104d6fd7033255d993f1fbb296742ea52664',
  },
  '四（二）第7款': {
    gist: '水利局',
    print: 'sm3:3fc7cd6603a97328e0027f6d97bb2616c0105694ed665919bcb85530bef1a45c',
  },
  '四（二）第8款': {
    gist: '教育局、文旅局',
    print: 'sm3:e4a5f8b7ee3f34dcd095646409d80bb0381a5f8331c8ed0064b8f11e5368341f',
  },
  '四（二）第9款': {
    gist: '应急局',
    print: 'sm3:2774ee99e5f9b72d0fee0c83f19541c7ad4189b1caa4873c7a4aa4e999a7c9db',
  },
  '四（二）第10款': {
    gist: '联席会议与会商',
    print: 'sm3:8ed8a79a22d05c3929fda5fb344d7553344fcab090885110249f13e33b166278',
  },
  '四（二）第11款': {
    gist: '值守与驻点',
    print: 'sm3:84603bd5370b02c466979be11b6051b71e42b2c443dfd1a2674a563dfb1fc8e2',
  },
  '四（三）': {
    gist: '完善机制，群专结合',
    print: 'sm3:170a2acb7c19e6116257a828a5811c7a3c392cbd5df5033686927aa9b5f89cee',
  },
  '四（三）第1款': {
    gist: '乡镇的监测防范、一表两卡和两书',
    print: 'sm3:ce23c4b07dc92171cd341cdc66c60bcd76dbc5b660e6411b4d005e2a10947b22',
  },
  '四（三）第2款': {
    gist: '村监测员与险情上报',
    print: 'sm3:5e2b9b4c8547e1d1b273ab82b268b5efd4d6225bcceb682f0421080b0f1ff6c7',
  },
  '四（四）': {
    gist: '全面排查，分类处置',
    print: 'sm3:9fec384e1bf44a44e73972fc0472a30df8db2483a5efcda0f8a2924b00a1541d',
  },
  '四（四）第1款': {
    gist: '隐患排查与治理',
    print: 'sm3:ea377e2d31e20c942cd2f1216e80b09b88ff4509e12673a7e1fd548278a10f49',
  },
  '四（五）': {
    gist: '宣传发动，科学应对',
    print: 'sm3:db0062243e56eb709e5f0e306f0f0ea0198260751e5a31abeebb280adcfed02e',
  },
  '四（五）第1款': {
    gist: '科普宣传',
    print: 'sm3:c36304173c87cceef71abb240c41e40bbc66a29c2614189ce17522af945d3d85',
  },
  '四（五）第2款': {
    gist: '技能培训',
    print: 'sm3:0ac01dcc3ca170f941057d1835cd21af63c1088c35f77ea7ce4350e601cb4e50',
  },
  '四（五）第3款': {
    gist: '避险演练',
    print: 'sm3:6ff183376c6999103a5052868d3da826801648ddde173934b7be3f326b358fd7',
  },
  '四（六）': {
    gist: '加大经费支持力度',
    print: 'sm3:a55c1321ebafa81b8363c57bbd64ae4422577cdabc883bd7a262c977112edcb1',
  },
  '四（六）第1款': {
    gist: '防治经费',
    print: 'sm3:0a67f0df4011b7e6ee6b8e416b023ce01146ffaad16588fc508c2515a6adeb80',
  },
  五: {
    gist: '组织机构',
    print: 'sm3:ce8dcad99150c0c2a16614cf3dab30365a7cce209085beaaaf5cdcec5a153dae',
  },
  五第1款: {
    gist: '成立领导小组',
    print: 'sm3:4362c308b617551e893574ff535432f41810b8d13ecca6b379d3008b1735c913',
  },
  五表1: {
    gist: '领导小组名单',
    print: 'sm3:ee3bb86e87d96fa4370c1c87b77928827cd067a3657798a03b728aabf42f52ac',
  },
  五表1第1行: {
    gist: '领导小组名单',
    print: 'sm3:ffb3a6ca1238699e455bde3a4c6455f5a3337d4e845ba66eeae912573dbddab7',
  },
  五表1第2行: {
    gist: '领导小组名单',
    print: 'sm3:f6ce3ce619b8d36061773b9436bf6925d8ce2521a8a884c38a6db6613f6a2d60',
  },
  五表1第3行: {
    gist: '领导小组名单',
    print: 'sm3:55ab415786f860702205ba948f52ed7c67bb848f4c8521abc5177faa1183f82e',
  },
  五表1第4行: {
    gist: '领导小组名单',
    print: 'sm3:0991ca0972da17685069d321b939bf97f8ac25e9f9f354f95316dbd74129b97b',
  },
  五表1第5行: {
    gist: '领导小组名单',
    print: 'sm3:2b36c967e5479abe1ab3569ffd4ae3f1dada2d8c9202e9a801f340a2688937c2',
  },
  五表1第6行: {
    gist: '领导小组名单',
    print: 'sm3:91827fd000692dcbcfd23505767e5d3bad424661f47aba8b142dfd6bd8723de3',
  },
  五表1第7行: {
    gist: '领导小组名单',
    print: 'sm3:1d613aa75e1877d8858bff16c09abb2427e85abc5fae276ed28901a9d7e9cb9c',
  },
  五表1第8行: {
    gist: '领导小组名单',
    print: 'sm3:e2752f5e198d28d95dccad983073a3376ae5a6f3aaa37c20f6acefd1807a6525',
  },
  五表1第9行: {
    gist: '领导小组名单',
    print: 'sm3:89da4c68819e88cad8b561a5958ad494d5c829f366920e1b33e6c6eefe9c4a7b',
  },
  五表1第10行: {
    gist: '领导小组名单',
    print: 'sm3:e2e71fe7369ad272f9ca4ca0fcb36ea4dbe7d87e6dc4b65cbd90c50057c26926',
  },
  五表1第11行: {
    gist: '领导小组名单',
    print: 'sm3:e719002f6b319b3b1b7447b376b91d396912ddaa1a76a8ed8e1f194a745f8ee6',
  },
  五表1第12行: {
    gist: '领导小组名单',
    print: 'sm3:356a8fb47ea489d1c53ef53bb96c752bbba6a9defcfce50faab7382842228d49',
  },
  五表1第13行: {
    gist: '领导小组名单',
    print: 'sm3:00ba68f372799973117862710cc9a88d2b5abfc06b9cf079e85c245a924f7f92',
  },
  五表1第14行: {
    gist: '领导小组名单',
    print: 'sm3:aea89f60dc03b2da8bf2a9e085566b224c720ee2304d3029c5247852f2fdaff3',
  },
  五表1第15行: {
    gist: '领导小组名单',
    print: 'sm3:f8d7cae6801f65a719b3f02b2fc88ed02f0534e8d9b924f455d037dc5e17690c',
  },
  五表1第16行: {
    gist: '领导小组名单',
    print: 'sm3:48d25b83120a81a80402ac05fc0e5667c6b585bf510e6b4897a6c38ef8aa26e0',
  },
  五表1第17行: {
    gist: '领导小组名单',
    print: 'sm3:1184593ea2f7fd3fae199a24739e0a4fc77a15fba14ea5eaf16ad03c3b15c8c8',
  },
  五表1第18行: {
    gist: '领导小组名单',
    print: 'sm3:0761ef646a873fb888230c0ab2d2d2b4b2e8eedad5f03331e14ef5f150acaa35',
  },
  五表1第19行: {
    gist: '领导小组名单',
    print: 'sm3:ba52d8133600b2d792046fd760af3cd0d8377b0df6f467ba771fa95cfd7cd6b1',
  },
  五表1第20行: {
    gist: '领导小组名单',
    print: 'sm3:ee2d65ea0389ff6eee1e30fb51c729378982d4aa2d1302df908507c2e85f5568',
  },
  五表1第21行: {
    gist: '领导小组名单',
    print: 'sm3:2c5f9b967841b9a64186fb9aee30dcf2c355f75072ce844fe494d76f2cc0eba5',
  },
  五表1第22行: {
    gist: '领导小组名单',
    print: 'sm3:7f3aa967be8b52b5a81c79c2b36d06c6cc5a49869664c919ea46e54da14aea68',
  },
  五表1第23行: {
    gist: '领导小组名单',
    print: 'sm3:07dcf283abeb12c486d3e762205d1997ad874f4980e2ac10a05076f0911bc8e1',
  },
  五第2款: {
    gist: '领导小组办公室与值班电话',
    print: 'sm3:aebbfe38be783854a22823bdc472cffd3dc8e3b7133d738f61234fcdde5704d0',
  },
  第2款: {
    gist: '由谁解读',
    print: 'sm3:a34c79e27fa4e310f73508f491436e567c7b1e7e2aa04ee19eb8d3a7c5810eb0',
  },
} as const satisfies Record<string, Clause>
