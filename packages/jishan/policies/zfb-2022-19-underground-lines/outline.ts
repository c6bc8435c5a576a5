import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕19号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:53841305eda26a270e4f9ebdb406d99c072a20df647a034d7ecc360d25515822',
  },
  一: {
    gist: '指导思想',
    print: 'sm3:2703b2dd5fb770cec8f3bf970f5b2d237ed3224520c098cc16cf033f5d69cf38',
  },
  一第1款: {
    gist: '为何制定与依据',
    print: 'sm3:4cd2ba43a0019b4cc9a837de6386054842ca388acdcca6b327c4f50f13ee23cd',
  },
  二: {
    gist: '组织机构',
    print: 'sm3:e09310395c3dacb8b47109a041028566682037ea204957f058526b5f6ae34f2a',
  },
  二第1款: {
    gist: '成立领导小组与主要职责',
    print: 'sm3:8633bb12d1dd2a15f44fbd61d6a2198020d7b788bb5bb76ac4b40037cc6654d6',
  },
  二表1: {
    gist: '领导小组名单',
    print: 'sm3:89a1bdd06b4bda524c54ffdd23595fcfb94365bb3207483866d565c4ad44388b',
  },
  二表1第1行: {
    gist: '组长',
    print: 'sm3:1a34985735e945a00a8e2061056cf52c93c9e18e34a4f209e5bfecfe2518fd50',
  },
  二表1第2行: {
    gist: '副组长，住建局',
    print: 'sm3:66767636644d67f3e5c3a58f1497d2cef4d4d4339d9eeb5c317ba28878c6939a',
  },
  二表1第3行: {
    gist: '副组长，自然资源局',
    print: 'sm3:0991ca0972da17685069d321b939bf97f8ac25e9f9f354f95316dbd74129b97b',
  },
  二表1第4行: {
    gist: '成员，发改局',
    print: 'sm3:ebc3c9bc4c0ff762dde57622f9927a8a41cc1ed9dcac9e5a7f232e57c1c09dbd',
  },
  二表1第5行: {
    gist: '成员，行政审批局',
    print: 'sm3:9d15df01664e0723bbec6bd8d6e53b9cdc1545164b2a82aae428889adbda78de',
  },
  二表1第6行: {
    gist: '成员，财政局',
    print: 'sm3:e719002f6b319b3b1b7447b376b91d396912ddaa1a76a8ed8e1f194a745f8ee6',
  },
  二表1第7行: {
    gist: '成员，应急局',
    print: 'sm3:e97d9aca676cf272f15e9c01d1594c55100e68d4ebd4c3bec9a1d56e5e15b497',
  },
  二表1第8行: {
    gist: '成员，工科局',
    print: 'sm3:a562cc96dc64974a1204828e2da990a238130bda0bb83553c2db34b0dfb16f12',
  },
  二表1第9行: {
    gist: '成员，能源局',
    print: 'sm3:ca164b5d57000a74741a21770656faf6a90f373c254737a1e3de5496dbc4c137',
  },
  二表1第10行: {
    gist: '成员，交通局',
    print: 'sm3:89da4c68819e88cad8b561a5958ad494d5c829f366920e1b33e6c6eefe9c4a7b',
  },
  二表1第11行: {
    gist: '成员，公安局',
    print: 'sm3:51c90ba77d8402c6c74c457c774a4bcf42a238e5e4a5f7791d14bcaa07e3fe4a',
  },
  二表1第12行: {
    gist: '成员，交警大队',
    print: 'sm3:cca9bdc9eb1db38f94d15f8d4e13a2490dca3f12548d643a197b0d63487bb975',
  },
  二表1第13行: {
    gist: '成员，融媒体中心',
    print: 'sm3:27d0ce79a4ea88159f44b3d2256022f8713115d05367d21f1813a20530c714d6',
  },
  二表1第14行: {
    gist: '成员，供电公司',
    print: 'sm3:3ca86382c65e9ca71538c9be2fc075cf9d13f2f7bea056258c0f4270cde29d97',
  },
  二表1第15行: {
    gist: '成员，长途电信线务局',
    print: 'sm3:352f0f3892877f39a372c10d02a06d8bc29c7a8bde5a3ae3c857d9d79f547408',
  },
  二表1第16行: {
    gist: '成员，中国电信',
    print: 'sm3:993be734aa18456db236704f0e2e092d4d078bd7ba73662540ff4c699181b0e3',
  },
  二表1第17行: {
    gist: '成员，中国联通',
    print: 'sm3:6e5d8ae2e8b4c2cfdd0f5876e175f0b29e5e6a39e87590d068f455c64380d784',
  },
  二表1第18行: {
    gist: '成员，中国移动',
    print: 'sm3:f522f2e40f6bf371c4be9ba522154e3fc64ef6bcbc2e72f101ba166373b25047',
  },
  二表1第19行: {
    gist: '成员，铁路稷山站',
    print: 'sm3:1f3eb50f1f6a10b010f40f488bddc3ca62deff1cdb458e9733495c135f3e7258',
  },
  二表1第20行: {
    gist: '成员，中油燃气',
    print: 'sm3:28655da677a1a2473d4f4d7e2cf1c6bf0e47c64c941ddd73f3574388b1317e7d',
  },
  二表1第21行: {
    gist: '成员，联合水务',
    print: 'sm3:bfb57ea92c422fea20fc58cc18c8a395c44e1eca9c7e97ec23373dfc3756ac70',
  },
  二表1第22行: {
    gist: '成员，鑫联通信',
    print: 'sm3:3f48b3f9b30e019841d32e1a11196e4598ed3172e2419f4386f1577cae7b1b43',
  },
  二第2款: {
    gist: '办公室设在住建局',
    print: 'sm3:0c1f30429080a2910bede10c293cb8d945451f72906a0d986a11eb87d9b137f5',
  },
  三: {
    gist: '工作职责',
    print: 'sm3:f96a893db25d48a0cb159a2ae0e2d5d598a1544a8020b97529399ea4050e42b7',
  },
  '三（一）': {
    gist: '住建局：综合协调、综合规划、年度计划、信息系统',
    print: 'sm3:cca69931e87028258ef51c9b717aaebd2fa134b9a87b77dbbd996ec5d1d03ebc',
  },
  '三（二）': {
    gist: '自然资源局：规划管理与详细规划',
    print: 'sm3:754b2354911e8a3ebc61865b7100fbe66d38f6d4d08b736a00c4a9b7a8ff59ca',
  },
  '三（三）': {
    gist: '行政审批局：立项、工程、占道挖掘的审批',
    print: 'sm3:eff7c5b58bbb9adf2b5c61112140dd385000b5ddb039eb8e9419c87ba95b9e2e',
  },
  '三（四）': {
    gist: '财政局：资金保障',
    print: 'sm3:944ebcae96b5d85e59a63a20928a0dbf5afa23a22fe11bf3cf44a4867d3890a4',
  },
  '三（五）': {
    gist: '专业主管部门：专业规划与信息系统',
    print: 'sm3:98d787f5f6458533047e1f18ffef533d28037d6a4efc74ef8fc3c1758c89d4c1',
  },
  四: {
    gist: '工作安排',
    print: 'sm3:ad7d44a8313378f0b6abee9c348d45c81b67935df6681db95ba09a94491cf81d',
  },
  '四（一）': {
    gist: '县政府办：机构、制度、方案，4月底',
    print: 'sm3:a37d90e99e760f6ec0882cf57966715606489a50c454e134427cfcea1fc88d87',
  },
  '四（二）': {
    gist: '住建局：摸底、数据库、综合规划，12月底',
    print: 'sm3:6e79788c03c4fad7458f464b1a273e02804ffd04d4b5db78c1cd5ce8cd4ddccf',
  },
  '四（三）': {
    gist: '自然资源局：国土空间规划和详细规划',
    print: 'sm3:60f87d5d529a23251c1087d149919760d2b250484f3cd22598f1b070e4cb0721',
  },
  '四（四）': {
    gist: '专业部门和权属单位：专业规划，10月底',
    print: 'sm3:898400fa305f483e8520aa7fc4e8e377fb73f763ec200f48e82fcf4c492694ce',
  },
  五: {
    gist: '工作要求',
    print: 'sm3:32afaa6d89166061dfdbd81a4d3d4c0c9aceb9277889589cfcf37638031bb14e',
  },
  '五（一）': {
    gist: '提高认识、统筹协调',
    print: 'sm3:bbd3fda712925de76797b35692b04be38a83ae0d08ff8b4ab75cfd374a161f32',
  },
  '五（二）': {
    gist: '明确职责',
    print: 'sm3:b10ad45cca360f02965ed3198c3d508da0519788c929999326dc8649911099fa',
  },
  '五（三）': {
    gist: '落实方案，6月1日前报送',
    print: 'sm3:a3614154d0ce30b39bc0b8298ff2dba8639500cba7ecbed84bd62dd3d25d3b6e',
  },
} as const satisfies Record<string, Clause>
