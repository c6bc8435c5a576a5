import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕26号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:3927e90a9e4afbd0839e0b57a44f3a77fb810940982d1f658bfcdf9d912dd4e1',
  },
  第1款: {
    gist: '为何制定',
    print: 'sm3:47639f7ec8350d8bd0381380b873d1a2d4baf18faf77412004343ad57cf911df',
  },
  一: {
    gist: '总体要求',
    print: 'sm3:6ea1ea0ed36ebccd7b07837b81c4b92fc07a997f287002773265ed76588601a7',
  },
  '一（一）': {
    gist: '指导思想',
    print: 'sm3:461ff304db54144c42b224068e3a92b95059f443de934e47e8a6ea9337aa2093',
  },
  '一（一）第1款': {
    gist: '指导思想',
    print: 'sm3:cc33a24e3fda1347d3ae2e17892f01f9b419ba23c05c6fcffc355aeaffb44f4d',
  },
  '一（二）': {
    gist: '基本原则',
    print: 'sm3:8fcc4de0270c517117581cc5f043511f6addf60a9da1e20440bc29bf6f2eb914',
  },
  '一（二）1': {
    gist: '统筹推进，整村实施',
    print: 'sm3:ee43360b3f899adc8eb297609c625517b65ebde25c662f96cf4b5dd19e0bb8bd',
  },
  '一（二）2': {
    gist: '企业为主，政府推动',
    print: 'sm3:2894beee58c9439cb2ba6d8bba01c7d9e08e3ec05bfc0733ae3c97c2550ef795',
  },
  二: {
    gist: '主要目标',
    print: 'sm3:614c6848664dd8add2a8bcadc97aa4b04536ffb9d66ef8d88850fcfd057f779c',
  },
  二第1款: {
    gist: '全县煤改电改造户数与完成日',
    print: 'sm3:b6aace4f8fe189257078182ba77c86a3a2dc6d905b8b56d6a5eee93a7c7f69ff',
  },
  三: {
    gist: '重点任务',
    print: 'sm3:546d8c143083fc1d4b2ec29916fe321fde379663cc1b79eb2f23e4498a1cc36a',
  },
  '三（一）': {
    gist: '探索工业余热供暖模式',
    print: 'sm3:602c6b5931171ff59cb79097b59b3ee2667b5ea1a3a5edd7bb43daf51f09cb22',
  },
  '三（一）第1款': {
    gist: '鼓励工业余热供暖',
    print: 'sm3:d1aac4caf575ac86256e0e043da3a8fa9e38a7ffd4d37a2199149b5dc27f1aeb',
  },
  '三（二）': {
    gist: '有序推进冬季清洁取暖“煤改电”工程',
    print: 'sm3:196779f820f517491125797846969215beb999fd909f2529f8d82fdf04c200d4',
  },
  '三（二）第1款': {
    gist: '煤改电选型，禁止招标的设备',
    print: 'sm3:18afa79177fa05a92995a30eac4d051d67c569726d56b50ec7770419af6c793f',
  },
  '三（三）': {
    gist: '巩固冬季清洁取暖“煤改气”工程',
    print: 'sm3:7af19511ea56a25714cbc431b8112c80cd9685ca599597aaaa8fb939c49d0e66',
  },
  '三（三）第1款': {
    gist: '煤改气管网与储气',
    print: 'sm3:2666c9fa0f70358318e5c017301bb18c02143bcb3e3be7bed3b96441072aa056',
  },
  '三（四）': {
    gist: '建立完善清洁取暖稳定运行长效机制',
    print: 'sm3:1b985305c203fb0ef927d1a86fae0560d7aac8cddacb60d91abaadab9e790e27',
  },
  '三（四）第1款': {
    gist: '向两类用户发放运行补贴',
    print: 'sm3:5edeb1847ff299c12924b505b8cd1bb4b0d9b99d0bc0366fcf58aa1fd2bf0ded',
  },
  四: {
    gist: '补助标准',
    print: 'sm3:b9fa1e7fe63594dfc189eb9703384a181baac6e16fb9bea31c90802dc4ea4fba',
  },
  '四（一）': {
    gist: '改造补助',
    print: 'sm3:393a00278d8553b98194e38c76282bc7eebf503efa7840b741416bfce9010d58',
  },
  '四（一）第1款': {
    gist: '改造补助按以下标准',
    print: 'sm3:39e8496c081f2aee820c3943ee5c14d742d50e3b3f6a240a7e6e13d28ca587cc',
  },
  '四（一）1': {
    gist: '县城煤改电每户补助',
    print: 'sm3:082a15373849dff96b1103645708ebe4261f0b0fb87e15b684b78fe69dacbb22',
  },
  '四（一）2': {
    gist: '农村煤改电每户补助',
    print: 'sm3:5b9eb2af8ec122abb9ebd76843548e7cee97eb4f0981ad8ad0d90096271a3695',
  },
  '四（二）': {
    gist: '运行补贴',
    print: 'sm3:6647a4f5097e542819b4283b57adda8075448f0c1157349471eaa822c8978230',
  },
  '四（二）第1款': {
    gist: '煤改电每度补贴与封顶',
    print: 'sm3:3c9e287df57f7e426177d3f1349226682614b741cc103ad23ebdc9614b47d352',
  },
  '四（二）第2款': {
    gist: '煤改气每方补贴与封顶',
    print: 'sm3:15de7658c28b2c039b0c24ab9a07ef4d604cdd951c7c5ff2f92692b259e0bb93',
  },
  '四（二）第3款': {
    gist: '农村困难群众再补贴',
    print: 'sm3:7d2ead351723289c038cf8c6eac1896ebed61fda39c3c041f4fa72ad38f413b2',
  },
  '四（二）第4款': {
    gist: '市县两级分担比例',
    print: 'sm3:de98497b7e93ec73379456b0bd459dc5236a618e61238dea8565e8eedbad071c',
  },
  五: {
    gist: '保障措施',
    print: 'sm3:23041f5c25fefc364f93d9f9f854316581fbdcf74bf3045ced5b1c2154e1e4cc',
  },
  '五（一）': {
    gist: '加强组织领导',
    print: 'sm3:5b4d83b0e9c5406d9f74ada0ce1fbdc832352f17527643ad266d268501b8ff0e',
  },
  '五（一）第1款': {
    gist: '县清洁取暖办统筹',
    print: 'sm3:c598d9928f0b73a32e59a46dca3a6648c50f5c115e468e881120ae7f6b6552d4',
  },
  '五（一）第2款': {
    gist: '乡镇为实施与发放主体，定期汇报',
    print: 'sm3:d9742ab96df25490b708dd735003e632090aefa881ce49cdb175366def1d124c',
  },
  '五（一）第3款': {
    gist: '能源局管煤改电',
    print: 'sm3:93a884a9e1099d1326eb629085ec9770c643ae457667eff72662959b3b14b2e5',
  },
  '五（一）第4款': {
    gist: '住建局管煤改气',
    print: 'sm3:72974cd0078200ca39a506547754c04ce9fe161a3150567392abc1b0a241b2c9',
  },
  '五（一）第5款': {
    gist: '财政局筹措拨付',
    print: 'sm3:811f8bc66233462b673a045b5f948cfffbfcc8406485fed8c5e44b130d0d63d4',
  },
  '五（一）第6款': {
    gist: '发改局落实价格与气源',
    print: 'sm3:c3881e631c47886e942cf3e7f013dfe6d8130ca639816b85ae2b7ea45415ee00',
  },
  '五（一）第7款': {
    gist: '生态环境分局',
    print: 'sm3:ae173a56b3221a3f9d67cde0b93cd70bb5890cbefc1621655c8d54a384d4c2e3',
  },
  '五（一）第8款': {
    gist: '市场监管局',
    print: 'sm3:732ffe008171930af1444d53c4e86242f12293e2f6998776acf4d81965fca0da',
  },
  '五（一）第9款': {
    gist: '应急局',
    print: 'sm3:026aeea5711932447f0a3fe088633c319cd73c2069631e0d2fc64ade83367cc8',
  },
  '五（一）第10款': {
    gist: '供电公司接电期限',
    print: 'sm3:159b0813affd7c2a3f5a19b1e869749ec1e57c7fe3dde8b3fa3970398cb8f115',
  },
  '五（一）第11款': {
    gist: '其他单位',
    print: 'sm3:8591a52f2f2c409a84e9e0d78e17e89317768d6f8dc584b5cee9ac61ef3bdd41',
  },
  '五（二）': {
    gist: '加大政策支持',
    print: 'sm3:b77d9345a3314a6085220c2f864eb628cde91ce43dbec80f8f5a4cbcfb9b3d54',
  },
  '五（二）第1款': {
    gist: '配套电网工程县级补贴',
    print: 'sm3:69c2072691d552379ed90e0ede649aff8507ce8090c0130070505af995d19c72',
  },
  '五（三）': {
    gist: '保障能源供应',
    print: 'sm3:22ed4dd9ab3a7c6feed6b4be21a98497677ec2a42fe46a97d9c638ee953c8ae5',
  },
  '五（三）第1款': {
    gist: '能源供应保障',
    print: 'sm3:db5c68ad65b097726c7a1d7f3718f47677ace6db19d1458b6b4486e4d86b42df',
  },
  '五（四）': {
    gist: '强化监督管理',
    print: 'sm3:69a6d6318884fa3ed55fd85d512fb371f0ca64f931cceb873e05a87c70ae325b',
  },
  '五（四）第1款': {
    gist: '每月报送，监督检查',
    print: 'sm3:0f49abd5f08e02e3c5f9e6128bb958550ed81503e3a6b56bedf7099994b872ac',
  },
  '五（五）': {
    gist: '加强宣传推广',
    print: 'sm3:27aabcca4951cb33eec507b1d690f46e61a5bdd27fd0f9f881ef6ec4ffc1bab6',
  },
  '五（五）第1款': {
    gist: '宣传',
    print: 'sm3:046372ab9084e19cd8e5ee5279dd90ecc4934c8a6bb589359998c756c956a1a7',
  },
  第2款: {
    gist: '由谁解读',
    print: 'sm3:427bf96d067d1ea557fbb2aa68149ff5c05eebc1e71da9c44c0e723219e30749',
  },
} as const satisfies Record<string, Clause>
