import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕25号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:16dd1a280ca1a77e49dec3436476ad3a79f4bffdf96cdcf63ece7a307edb6d28',
  },
  第1款: {
    gist: '为何制定、依据',
    print: 'sm3:f70644d9312b2529d1c47af58d48ad7d55a57e27cd077f74d604d04a34718397',
  },
  一: {
    gist: '县政府及主要负责人粮食安全职责',
    print: 'sm3:1807bff52b3baa88402360747f62255682d26dd672093c30f90960ebebd9b304',
  },
  '一（一）': {
    gist: '县政府粮食安全职责',
    print: 'sm3:fde86b4b1b2471d1f75321fe9c32247ca12576080676d92d7d968431c7dc6619',
  },
  '一（一）1': {
    gist: '贯彻上级部署',
    print: 'sm3:48e48895af19e80f626abce9e7bda2c7ae6cf358f08d5857381568ddde21cd31',
  },
  '一（一）2': {
    gist: '纳入规划，保障供给与价格',
    print: 'sm3:bad6b57d425aeb545128698c2432ba86819e66030ff1fe567606a9f36da93d07',
  },
  '一（一）3': {
    gist: '种粮扶持，面积产量稳定',
    print: 'sm3:6a950012160aa8536e65a01ea86276deb7211cd65bff500bb4aef4f8255d97ee',
  },
  '一（一）4': {
    gist: '生产技术、经营主体与病虫害',
    print: 'sm3:223f3692d70bba685e0004a92360505fb6185a1c9a0bc4377ff7819d711d0c1f',
  },
  '一（一）5': {
    gist: '耕地保护与占补、进出平衡',
    print: 'sm3:e81a55e87f8a10490fda9dc4ac7f85e64471f3f02404a48abb2f5ac9b1d7787e',
  },
  '一（一）6': {
    gist: '农田建设与产地环境',
    print: 'sm3:334149498ee4590c9f08cbad1ed57c61d4c93bbca9706877543671bd7a63cbbb',
  },
  '一（一）7': {
    gist: '监测预警、应急预案与质量',
    print: 'sm3:89c487d2eb2373b487546d16e4a994d1b29eb6d995133c9319e318fd1d53df15',
  },
  '一（一）8': {
    gist: '储备、收购与应急供应',
    print: 'sm3:92acd1019f8227dedb7cfa03fc71f192ba26f6d6878fef2b467834908dcda687',
  },
  '一（一）9': {
    gist: '统筹宣传，纳入政绩考核',
    print: 'sm3:550b338ddbc762fc44f28eb10fe7e781e21ccfea4fa3cab004ee9a93749bfc54',
  },
  '一（二）': {
    gist: '县政府主要负责人粮食安全职责',
    print: 'sm3:3c1310c9eeb04584b5e779b92874dd6dcf4acb9c6d29bb359a72414a7b3bae1c',
  },
  '一（二）第1款': {
    gist: '主要负责人的各项职责',
    print: 'sm3:2449d1cb4adc61e20f68413e661f4cb96f29c94ca9ee6f2d38b343007e3b3524',
  },
  二: {
    gist: '县政府班子成员及职能部门主要职责',
    print: 'sm3:7270c158eceb808f076fdb3db60e426bf39cf155eded1cca9a58a671528fed4c',
  },
  二第1款: {
    gist: '班子成员抓好分管',
    print: 'sm3:ffbd875c83ddce09e78cd3f79717ec87ea884e56d2fb4658d8008238281f3081',
  },
  '二（一）': {
    gist: '协助县长抓财政等部门工作的班子成员',
    print: 'sm3:5cf025bd778348365b311193c4b9df65a38e243079cc4fd9b416656b69072944',
  },
  '二（一）1': {
    gist: '县财政局',
    print: 'sm3:66449c4b2aee28c4915be534dcbcbdac9137f04c62be9681e4800b9c29f551d0',
  },
  '二（一）1（1）': {
    gist: '粮食补贴当年执行完成',
    print: 'sm3:936c9279fcb45a58cf480bba47f409416bf3a92a9a981c823dc5ec810dbb5b89',
  },
  '二（一）1（2）': {
    gist: '储备费用、利息与轮换补贴',
    print: 'sm3:4c75d5818419960bebdfa00d8196ffa9a70f11f07f8031ed515c52ca92124088',
  },
  '二（一）1（3）': {
    gist: '粮食风险基金',
    print: 'sm3:69c10536d95e7acc3b1b268031a8fcf913cf851c2d4f2aff515ff015bc308290',
  },
  '二（一）2': {
    gist: '市生态环境局稷山分局',
    print: 'sm3:f945e23fe3ab25264fb78c7cdc3b3ab42a5df4f1126844a6cd197f38d89cedef',
  },
  '二（一）2（1）': {
    gist: '重金属污染源整治清单',
    print: 'sm3:aed75e0748b2600d608bed3daa5775bf22dc36e16867ce2a7c593beefed64d16',
  },
  '二（一）2（2）': {
    gist: '清单更新并整治',
    print: 'sm3:f46195bc37fe2acf3b55d9ea159bcab6f6bc4a2b70a03a7ea5079baa3ef5453c',
  },
  '二（一）2（3）': {
    gist: '产地环境检测网络',
    print: 'sm3:aa5ebbf365cc0684ef53f32b102f26a17edb78d66ab6585c65fb89ca3d7a79df',
  },
  '二（一）3': {
    gist: '县农发行',
    print: 'sm3:76015d0f38751c4234eb3cc213db6deacdf07b94ce1b142ed8a92d86205f9969',
  },
  '二（一）3第1款': {
    gist: '收储资金',
    print: 'sm3:ca29dc700fcd062fa799164e45d092af76f276ac13e4d63b6d0c680b23bfb1a7',
  },
  '二（二）': {
    gist: '协助县长抓农业农村局工作的班子成员',
    print: 'sm3:d1b9d658c1bee283acf326449d0f039c046b5308f7549e2a8819aba6e7f25c0b',
  },
  '二（二）1': {
    gist: '县农业农村局',
    print: 'sm3:aff5a5c457414445cc29049552e9bd5cdf0ceb8df44be7abc27555dca63af8b5',
  },
  '二（二）1（1）': {
    gist: '耕地保护利用与质量监测',
    print: 'sm3:7845095cb49ea38c36b31ee7844470bbb8d89406e9f842a06684898eba4af1de',
  },
  '二（二）1（2）': {
    gist: '面积、产量与两区划定',
    print: 'sm3:57ec11250ac9cde66c1c94febe3e2c493cad2eb671e417cb02cf0ff321972a2c',
  },
  '二（二）1（3）': {
    gist: '核心产区与高标准农田',
    print: 'sm3:c412f525617a8f17a426e6eb04d82487e3a9869db79cfe453dad0b5fe91addee',
  },
  '二（二）1（4）': {
    gist: '农田水利与有效灌溉面积',
    print: 'sm3:93e02cdb13353d7c854561ce91e2696cdd3a4b39533ca7e0a14486c092666635',
  },
  '二（二）1（5）': {
    gist: '经营主体与社会化服务',
    print: 'sm3:8465ea3c537720c362c698bbf0a1d2d0b4dc6a96980204d0c60bbe2e92ac7ac2',
  },
  '二（二）1（6）': {
    gist: '病虫害与灾害预警',
    print: 'sm3:cd38bcbc4533a9c531bb994b25aa2c3852007f127b026a16fa9bf94855c24fb7',
  },
  '二（二）1（7）': {
    gist: '科技与机械化率',
    print: 'sm3:f61827bcd00cc8af0d03014d696371f6ad748bdd4543c5a7c806679ccfd460c1',
  },
  '二（三）': {
    gist: '协助县长抓发改等部门工作的班子成员',
    print: 'sm3:3304281ea98688715d0ecc178df52dab22937d2d604bd9abb0d0face6239f6bd',
  },
  '二（三）1': {
    gist: '县发改局',
    print: 'sm3:bc16ccbba02dbcd26c06aa3eaf6bc220f650bd53015901a5c3442eae6b9a12af',
  },
  '二（三）1（1）': {
    gist: '收购政策与网点',
    print: 'sm3:f0f78323e8b798e27e2dc58963d26d38267eb082a22d299d7877983a26a6bdb7',
  },
  '二（三）1（2）': {
    gist: '收购资金',
    print: 'sm3:1a95baca38a792901418b4cb019ebb063c0a2ba0502907ae63baf4ea53686ecb',
  },
  '二（三）1（3）': {
    gist: '仓储物流设施',
    print: 'sm3:10a6132cec9e875215ff45d4a35a9a75694d6ff593aad56f3125c83a0de48d83',
  },
  '二（三）1（4）': {
    gist: '设施维修改造与宣传',
    print: 'sm3:a9381d17c9e97a6bfa323ebb6c211418aad1de23afeb5bcd034e816e9845c912',
  },
  '二（三）1（5）': {
    gist: '县级储备粮规模与监管',
    print: 'sm3:532ce1e184e2b603f45790b84990c9707ca375c6e624db167333b1538fefd304',
  },
  '二（三）1（6）': {
    gist: '供应网络与应急预案',
    print: 'sm3:f2b648df1914dcca71080ee936258e500ab67707b6de05b5877dfcc6e0c9ab65',
  },
  '二（三）1（7）': {
    gist: '市场秩序与举报核查',
    print: 'sm3:d70eeb542a6f8e112fd4764295d5d5e0c5f08cf947bf5c50668e1f5441cedd3e',
  },
  '二（三）1（8）': {
    gist: '流通统计与市场信息',
    print: 'sm3:6991b120efd08afeb197df108086994e88fdc5ccb4c65f72ae0aa70fa79cf4a2',
  },
  '二（三）1（9）': {
    gist: '国有粮食企业改革',
    print: 'sm3:6e9fec158bcd3dda69d1053eef500813cacb5a0de1f9c52c385623e602cdc3a0',
  },
  '二（三）2': {
    gist: '县统计局',
    print: 'sm3:b28ed9b3594b6316719bd7f85449261457a7b2b3fc9912469a621ac44704d058',
  },
  '二（三）2第1款': {
    gist: '夏秋粮统计',
    print: 'sm3:cea577040354e258876868f2ba56a76ab068fe08f25ecb84df84535dd884152b',
  },
  '二（三）3': {
    gist: '市场监督管理局',
    print: 'sm3:dee781a82048c996106e1a7abd902d02314fd9f88e24585dfaf7b188a214c9b3',
  },
  '二（三）3第1款': {
    gist: '粮食质量安全',
    print: 'sm3:32134ae3e9c7b5b0bf98dbf7033f402eaffa320d5b42900302f58b29958f84ad',
  },
  '二（四）': {
    gist: '协助县长抓自然资源局工作的班子成员',
    print: 'sm3:4436df00c3b69d068392d2035b77adaa1459570da21491e444dc4001fb179091',
  },
  '二（四）1': {
    gist: '县自然资源局',
    print: 'sm3:f8b7d6cb1c05ba7f55f29fab88f2748263e5c04961f1850e23ccff90896e4d33',
  },
  '二（四）1（1）': {
    gist: '耕地用途管制',
    print: 'sm3:dcf46f5958330780f57e457fd93280bc5f6c5d048233aea8383f7faa0ecc73dc',
  },
  '二（四）1（2）': {
    gist: '占补与进出平衡',
    print: 'sm3:e90458f6eb694e73959ad74e2a7b3397b6db98f6e853bdfc7be0e5e5c2dcf628',
  },
  '二（四）1（3）': {
    gist: '耕地保护责任承诺',
    print: 'sm3:a9de56eb4d1b7c2d92b945642dd298a0887b2161fe171597f65da96382dfbd5e',
  },
  三: {
    gist: '保障措施',
    print: 'sm3:e0ab31546bc3ed5509bf803c088fa58aad9e06f22e7873afe19b2e57b8c54726',
  },
  三1: {
    gist: '考核',
    print: 'sm3:4cc0334f9018a1c813dff847d847ad0d2fb914b9ad7e05e98969b91988a0fdad',
  },
  三2: {
    gist: '监督',
    print: 'sm3:48ed233d02b05eaf09cd41c8e1a4e7ae75615aa75d6f12933ce4d84f7c8cf5cb',
  },
  三3: {
    gist: '奖励',
    print: 'sm3:25e1625d5e0b3fb79b7fad6ca13221e981c20f55ecc6b2694be3b4d6878afda0',
  },
  第2款: {
    gist: '由谁解读',
    print: 'sm3:85dba62b96899267533ce33aedf1cb93c584dfcfda3a3f25b215897fd963642a',
  },
} as const satisfies Record<string, Clause>
