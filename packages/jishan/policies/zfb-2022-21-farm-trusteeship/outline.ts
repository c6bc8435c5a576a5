import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕21号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:ad83c49843b9ec26a99f0f6735582943a0ae45679d2f4fbe520fbdf328aba18b',
  },
  第1款: {
    gist: '为何制定与依据',
    print: 'sm3:812d2b7e95937be8e5a6b45c03b40fec008868b85884cd162595b607e6f0eda0',
  },
  一: {
    gist: '项目实施总体要求',
    print: 'sm3:976a4cdd5e9a6f833387015eb9b9dea94b36e569c4dd8b312ee1b1c39f43197c',
  },
  '一（一）': {
    gist: '指导思想',
    print: 'sm3:606f1280cf1c82af84053f4d50c5e835ff09ed8c8fa170eba9b05710e235c578',
  },
  '一（一）第1款': {
    gist: '指导思想',
    print: 'sm3:d736931f3ea860395ed4c3653c525634e9950796aea5b3af2cbe8d9e1863adf6',
  },
  '一（二）': {
    gist: '基本原则',
    print: 'sm3:69889a2ffb5a305bb1076beb9ddf3d668bcd17a87a01e5ecc6746a283283ecdf',
  },
  '一（二）1': {
    gist: '以小农户为主要对象',
    print: 'sm3:c2837d7ffeffcd2a2d5403d35a56ed1c9406a86e77d786b014bdfa380e7a9dc4',
  },
  '一（二）2': {
    gist: '带动规模经营',
    print: 'sm3:1aa57440bd7989aa6d28d37b0cb675ded9637ede78bb43dd43830bbff7a2e1ee',
  },
  '一（二）3': {
    gist: '支持粮棉油',
    print: 'sm3:d684a0ef1f9123b6711a83f1016823736d8bc91256bda1a5e0a9d9f3aa27345a',
  },
  '一（二）4': {
    gist: '补助不得影响价格形成',
    print: 'sm3:1991fe1dfccb3d30794be9cb3273a8723e5006913f0aa386a207ffde7db507f7',
  },
  二: {
    gist: '项目实施基本情况',
    print: 'sm3:5b5f2460e22bb9c6c75828c0097aeaa578e7975dececdc77a35ea8ab4e35fb61',
  },
  '二（一）': {
    gist: '农业基本情况',
    print: 'sm3:dbdab4872a785629057c636fe3da942b533265789d878f417126ffa55e3294a8',
  },
  '二（一）第1款': {
    gist: '耕地、播种面积与产量',
    print: 'sm3:ac8dfefc034fd7d6d6eac6f0eed57199e4b51d1ed2226e7d13d2cbae160e02cd',
  },
  '二（二）': {
    gist: '农业机械化情况',
    print: 'sm3:518bba16801c4ba313728956e66e0249319462344d1df4731a1d5d924f26fa97',
  },
  '二（二）第1款': {
    gist: '服务组织与农机数量',
    print: 'sm3:8e01cbeafd16751102e0cf6fa6ed883bb72e199bae6f05008f380a29586d8065',
  },
  三: {
    gist: '项目实施内容',
    print: 'sm3:c9c2e85f6307e7d22b297ba1e2d995dc500837c328fb1fad47bec91e3e1c7b9c',
  },
  '三（一）': {
    gist: '项目目标',
    print: 'sm3:c9b4d0b8bb4e0fb1602f9eef4c18a4ed3f483bb66c86a4dc3e6e2e7e054dc27b',
  },
  '三（一）第1款': {
    gist: '名录库、服务模式与示范基地数',
    print: 'sm3:c6b083bd91b229be0844af583517a751709fb49ecb44cd214285acfd38b42747',
  },
  '三（二）': {
    gist: '项目任务',
    print: 'sm3:9c7fa798098e4bef70446a457fc3dd6b45615ed39b0135e683260253113dd4e2',
  },
  '三（二）第1款': {
    gist: '资金总额与小麦、玉米最低补助面积',
    print: 'sm3:ac05a80aca0a436468d9067cc1e5f295c1611116485075111c4872ac21c5c109',
  },
  '三（三）': {
    gist: '补助对象、环节及标准',
    print: 'sm3:a4924a10dad6b81fe6ec4cd16173786ab0921a1c0f133b4dae4c3caf2647a5fa',
  },
  '三（三）1': {
    gist: '补助原则与补助环节',
    print: 'sm3:150c9658bdbd237f5c7a8875f67bb3b2aefab67ebcb941973987441b66c8c327',
  },
  '三（三）2': {
    gist: '补助对象',
    print: 'sm3:6dd61130e7374b164f6330d937e93a4454cfd7884ee07220e3df6d7dc42da802',
  },
  '三（三）3': {
    gist: '两条上限：占价格的比例、单季总量',
    print: 'sm3:0d15740dfb7a86002585457930ca7894dbc450550ccb54afff437d87d0a235ff',
  },
  '三（三）3表1': {
    gist: '各环节的服务价格与补助标准',
    print: 'sm3:db3cd88cbb780a6c8f66d29d8a9f7eb3624f2692caa19fcdf02d62faa04ce554',
  },
  '三（三）3表1第1行': {
    gist: '表头',
    print: 'sm3:f00d3b553018a4a11ff19ca1175f65615bda97f5996f84ef9ee165e4503a2307',
  },
  '三（三）3表1第2行': {
    gist: '小麦收获',
    print: 'sm3:9e8318f3562b5a9014d4d8fda763e7678bdc012ad6ee2716e7bba59a19601752',
  },
  '三（三）3表1第3行': {
    gist: '小麦播种施肥（作物栏空白）',
    print: 'sm3:2c3a72daa1da46e341d2e63ea0d2222e3d914207ce8b3b088d579eaa2b3d58cb',
  },
  '三（三）3表1第4行': {
    gist: '玉米收获还田',
    print: 'sm3:861139458f156ba19c692ee04e45c3c12c39eea80ff14d2b7be48ee1c698bb2e',
  },
  '三（三）3表1第5行': {
    gist: '玉米播种施肥（作物栏空白）',
    print: 'sm3:2c3a72daa1da46e341d2e63ea0d2222e3d914207ce8b3b088d579eaa2b3d58cb',
  },
  '三（三）4': {
    gist: '补助方式',
    print: 'sm3:a5bac4ea545b370140738f89d0fa835587a6adf7f99d29249d49e937593053cd',
  },
  '三（三）4第1款': {
    gist: '先服务后补助，面积以卫星定位为准，让利给农户',
    print: 'sm3:09e511b7ae151c259da03d579ea56b0a9d2664c2df6dedd22ee3da8f06d8a790',
  },
  '三（三）5': {
    gist: '项目支持的重点方向',
    print: 'sm3:15c977a30c22783717d10572740236f659980fb741b8b39d25ef1e86e455d931',
  },
  '三（三）5（1）': {
    gist: '村集体经济组织开展托管',
    print: 'sm3:9e6a5451fe0c748652100c3b2bd6d2b224cfbdb2a36a3435eb34504431faa5af',
  },
  '三（三）5（1）第1款': {
    gist: '村集体直接提供托管',
    print: 'sm3:7e08b052694a0c285e95be80a88ae0b81a8d3d0f1da2b8161d4cb773e9a85100',
  },
  '三（三）5（1）第2款': {
    gist: '村集体居间服务与收入',
    print: 'sm3:2f7ee71ebb0c58902614992ce177658e804224a296eda73c4b6d0618e783f61f',
  },
  '三（三）5（1）第3款': {
    gist: '流转细碎耕地后再托管',
    print: 'sm3:288a93dbc1c4c1929623dfa109b7b04e69cd8473b21af6397d21723132158cd3',
  },
  '三（三）5（1）第4款': {
    gist: '村集体牵头试点的村',
    print: 'sm3:24f5af44f15e315d7118307dc58287da36c546efcf95b7767b08822340ac01c9',
  },
  '三（三）5（2）': {
    gist: '各类服务组织开展整村托管',
    print: 'sm3:ad2d29cd8a5367ff52d9fda204db07e98415b8f7ada0cbf9270a5678396a48b5',
  },
  '三（三）5（2）第1款': {
    gist: '整村托管的村与村数',
    print: 'sm3:f00609014e69d6c8102a68d2ee94fe517434b9a96c441fc244675597a181b43c',
  },
  五: {
    gist: '项目实施流程',
    print: 'sm3:68ed5bfe99a62c28c9cca3c2240c8bd6dbee191fae00fc3d46efa5ec19924d48',
  },
  '五（一）': {
    gist: '公告、报名、推荐、考察与选定',
    print: 'sm3:38d0c67d1613857b64d17a239806194b191d7a041f97340e3ab985c7b947cdba',
  },
  '五（二）': {
    gist: '服务组织的五项条件',
    print: 'sm3:25d64e2aeec6087211f0ccd1caf8026bdaf3e93250ce5a03a5321df6dfa3f91d',
  },
  '五（三）': {
    gist: '作业质量标准',
    print: 'sm3:2ddad621f226d959cb43893f879df4f56601d35dd057a349befbf0acad9d41bd',
  },
  '五（四）': {
    gist: '作业前下达计划',
    print: 'sm3:467105e38d0c242fd70aa8eefff2ebf82d9eb58b91aabfab0226a93811006781',
  },
  '五（五）': {
    gist: '作业前签合同与协议，验收后存档',
    print: 'sm3:cf476e6a951066f38450feb122249c5e8df3966513c587d7a33f9dfd63315cdd',
  },
  '五（六）': {
    gist: '按合同服务',
    print: 'sm3:aa7bff8c1df8c67253f1070ea073e094d9e316fdba7d52466d279fea241b2435',
  },
  '五（七）': {
    gist: '督查、调整计划与黑名单',
    print: 'sm3:84f5a1afa49c9b364c343c60da82e6faf88bd6f9b98e73e835f185eee1f64250',
  },
  '五（八）': {
    gist: '分阶段申请验收，第三方抽查',
    print: 'sm3:7bf2edac2b68de58f7b83e9dedfbd283b0c01b8066b6a67496a92914d99a5839',
  },
  '五（九）': {
    gist: '验收达标后审核兑付',
    print: 'sm3:69390c56389ec6811db8514d65e57d6e52aca78047e6cccb82ac2db7d6b347e5',
  },
  '五（十）': {
    gist: '自查与绩效评价',
    print: 'sm3:d37939269658937bfd6cdceab88c9060832400fc1f366fa9d1ff8ff9aa933bbe',
  },
  六: {
    gist: '保障措施',
    print: 'sm3:803a35b29b4f6453bd58c3a306d85e80bdf5692fd56cc3cfd3749c3ea640bc06',
  },
  '六（一）': {
    gist: '领导小组组成与方案制定',
    print: 'sm3:a9e109fd74f4762deaa7f89a435cd05a706adfd0ebfc27caee256a3592c296ea',
  },
  '六（二）': {
    gist: '行业管理和指导',
    print: 'sm3:62f148363600b42fdc2836e7e04b85bf5249354c82aca9a8cf1718f6da72cc55',
  },
  '六（三）': {
    gist: '督导、群众监督与违约后果',
    print: 'sm3:065159316feb95c543c47df9ec33779be4bb5cd0a415e9134a2cfc0fe6e41b72',
  },
  '六（四）': {
    gist: '专账管理与资金监管',
    print: 'sm3:7cd7c15b73df42381fe25d936ed54ad4172292ce5016e9a4e32bec4f654deca2',
  },
  '六（五）': {
    gist: '宣传引导',
    print: 'sm3:55c2d43cc2af8913a93459d63971c303d55db517913bf8642940a59e9bb61f56',
  },
  第2款: {
    gist: '由谁解读',
    print: 'sm3:adf3770246c87c11c08f20c20067a56bdfd2d9d4e6f50947322c7a44fc0ba01c',
  },
  '附件1/表1': {
    gist: '领导小组名单',
    print: 'sm3:7ed5a7d242a5911009abc9462816bb84ce55ec1aeed3f9383cbeae56652ebe4a',
  },
  '附件1/表1第1行': {
    gist: '组长',
    print: 'sm3:187e1d4e980c34114325db2e474eb76bb5ee3ae367529e6e2baced1e326e358a',
  },
  '附件1/表1第2行': {
    gist: '副组长',
    print: 'sm3:ea3a3b1f00917c04442fab5c2faf1c515b9da330ce5544a55eb32f4627532bd9',
  },
  '附件1/表1第3行': {
    gist: '副组长（续）',
    print: 'sm3:dcbef3657cf13a0f0d6dfe9d3e2c2c049e3ceebff4b1ed5356eb963509aaf4d7',
  },
  '附件1/表1第4行': {
    gist: '成员（财政）',
    print: 'sm3:318e87d2a6f19b8f9f44fb77d678db06dfb98b330b930b8e24fc9c39b853164c',
  },
  '附件1/表1第5行': {
    gist: '成员（现代农业发展中心）',
    print: 'sm3:d5870b7e7602871f4e475c58d754fa0f644af75503237625bb2a9b8bbd9ced1b',
  },
  '附件1/表1第6行': {
    gist: '成员（农经）',
    print: 'sm3:4088a08d2a9857e9f4ad1a0d37c3c56f1b47f3cac643fdceca1dbfb23b954d30',
  },
  '附件1/表1第7行': {
    gist: '成员（乡镇）',
    print: 'sm3:c1e3f22400c9d56a17aab907c921f79be9ce366664d6e47610e617c03f07dfdf',
  },
  '附件1/第1款': {
    gist: '办公室所在与主任',
    print: 'sm3:0abebd79360647f77f97104abe009573ce816220dafdbd3f22d4f8b0d4b2bf16',
  },
} as const satisfies Record<string, Clause>
