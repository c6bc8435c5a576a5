import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕16号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  第1款: {
    gist: '为何成立',
    print: 'sm3:28642b99f2c7cef7b6379c02439bb6454c68f9cecee90de64dba9cf67f15902b',
  },
  一: {
    gist: '组成人员及主要职责',
    print: 'sm3:6ce8ad1eff841c57b467e5d7d993e3d87e747fc736a2776cb3fe8d026a54c6aa',
  },
  一表1: {
    gist: '专班名单',
    print: 'sm3:48b7a054cb63fff68c6d9e3b46d9093958b83f423ec390dbf58d79f437781db8',
  },
  一表1第1行: {
    gist: '组长',
    print: 'sm3:cd97e540bccce1c2939f46beb4bbed345b1256cbecc1c3168a3e1d215bc427c8',
  },
  一表1第2行: {
    gist: '副组长（县政府办）',
    print: 'sm3:e0ec3982636e266d055581d50ccb21dcccd9340204913de95960634cfc03ead0',
  },
  一表1第3行: {
    gist: '副组长（审批）',
    print: 'sm3:cbc6af2409933e65e468e340805a5ee32d62a9b88352b74a79ad3bf87b87b2a2',
  },
  一表1第4行: {
    gist: '成员单位',
    print: 'sm3:fa89f9db0c439fd351918dd7a4b45562550655e5973d03a43c1f94a49ade6539',
  },
  一第1款: {
    gist: '专班职责与所在',
    print: 'sm3:9d4ddb5fd451e162ee2a0367dc0e191ba3003c5de0f2caef232bc31378382f0c',
  },
  二: {
    gist: '机构设置',
    print: 'sm3:d91003d5e414f323c170992d7c956812f106a57744b0e6296327ac5ce37f4684',
  },
  二第1款: {
    gist: '总人数、各单位抽调人数、劳务派遣与组数',
    print: 'sm3:ac5c6baf64d52d9c7f7ac2f36f6ba1a987c93eaa6d3b0ef7b9ee47fb137241e5',
  },
  '二（一）': {
    gist: '综合组',
    print: 'sm3:11d99e95dcac1ccd6bfe02983eb40512c02253afd4d91bc004163eee3e418ede',
  },
  '二（一）第1款': {
    gist: '职责引言',
    print: 'sm3:635d2d88348ca870f3d778b180a12cd5bb48aec1b739042446f10f95311a7648',
  },
  '二（一）1': {
    gist: '日常运转',
    print: 'sm3:b02dc2d93cf3c0395c314948bed97b940e09e368adc4b23a77479171ad75522d',
  },
  '二（一）2': {
    gist: '协调各组',
    print: 'sm3:c0645efccf484a90dd372b9e601d83b7345cb1a5ec8dff5b44814f83e854dd3b',
  },
  '二（一）3': {
    gist: '跟踪指导',
    print: 'sm3:2e14efab63aa76a8aad6716fcb73141c66ff86bb30481e28c895292b0a2a02d9',
  },
  '二（一）4': {
    gist: '起草材料',
    print: 'sm3:bf6a02ee1b2cc9778ed0d95ae66a824dabc8c995a59c43c2d89ea6f2d0b81157',
  },
  '二（一）5': {
    gist: '交办任务',
    print: 'sm3:ac522d8f841ce164b27c9a418cd1bc278d5dedb2f5daa8a0954492ff7bb473bd',
  },
  '二（二）': {
    gist: '业务协调组',
    print: 'sm3:6cadc5eb9c48024835ef46a3b0c61325ba27d08f3d71c410db8f47ea27ae125d',
  },
  '二（二）第1款': {
    gist: '职责引言',
    print: 'sm3:635d2d88348ca870f3d778b180a12cd5bb48aec1b739042446f10f95311a7648',
  },
  '二（二）1': {
    gist: '联系行业专班',
    print: 'sm3:9cdbdaba20faab4d129d788ed8d39a0e6d496f26ebbd2a153998ccf951aa9681',
  },
  '二（二）2': {
    gist: '六定和四清单',
    print: 'sm3:3cd77adc3e4573267b026c28a4ae81f4733d3983f72d98b1ec8e1045dafa68a4',
  },
  '二（二）3': {
    gist: '交办任务',
    print: 'sm3:ac522d8f841ce164b27c9a418cd1bc278d5dedb2f5daa8a0954492ff7bb473bd',
  },
  '二（三）': {
    gist: '督导研判组',
    print: 'sm3:4aff76b9717634ccbf8b7005669e2a7508d4cfeabbf78b56356ea248d93ebd93',
  },
  '二（三）第1款': {
    gist: '职责引言',
    print: 'sm3:635d2d88348ca870f3d778b180a12cd5bb48aec1b739042446f10f95311a7648',
  },
  '二（三）1': {
    gist: '对接上级',
    print: 'sm3:23a5b773a942dde597ebf2e96c2720d30c26c7e4eb7b9b2fe075e68a05534e75',
  },
  '二（三）2': {
    gist: '专项督导检查',
    print: 'sm3:b9b456d0849ce80a0a736c5f707c33fa2ae954ed62052eabf6a62641db85a794',
  },
  '二（三）3': {
    gist: '移交线索的建议',
    print: 'sm3:844d19570019d355c005c946368e959fd111f2b4eeddb61466058f8e3f2e95d9',
  },
  '二（三）4': {
    gist: '协同联动机制',
    print: 'sm3:1055d3dc78fbe83443ff37e901dbe9df900e4e0010f01626371eb834fa9672da',
  },
  '二（三）5': {
    gist: '研判与配套制度',
    print: 'sm3:d7d50188a6184240735a5d6a58c44d19958111c7ddc084cf204a70339e218226',
  },
  '二（三）6': {
    gist: '交办任务',
    print: 'sm3:ac522d8f841ce164b27c9a418cd1bc278d5dedb2f5daa8a0954492ff7bb473bd',
  },
  '二（四）': {
    gist: '宣传培训组',
    print: 'sm3:c65d14e4b697bdd1f9128612a5fd57de203fe70a2aab9d20bd9a62cfff92c0b7',
  },
  '二（四）第1款': {
    gist: '职责引言',
    print: 'sm3:635d2d88348ca870f3d778b180a12cd5bb48aec1b739042446f10f95311a7648',
  },
  '二（四）1': {
    gist: '宣传与培训',
    print: 'sm3:2c537f542ca717dcfc52d4f19091140a5db51c35d4dc135a2db868b472f18170',
  },
  '二（四）2': {
    gist: '简报与推广',
    print: 'sm3:c23594f1fd62ca93e67541bc17a733c1194ea78fc737ecc48af3387fcb808900',
  },
  '二（四）3': {
    gist: '收集诉求',
    print: 'sm3:ed5cc7c02f4e5beba5c80333c59c1fb1d9ff07bd88bba452b7919f75a0f6cd4a',
  },
  '二（四）4': {
    gist: '共性问题的办法',
    print: 'sm3:984904a5d34961bb257241aeece8f165ed7206c47cb6225dab9d14b8d3d63bfa',
  },
  '二（四）5': {
    gist: '交办任务',
    print: 'sm3:ac522d8f841ce164b27c9a418cd1bc278d5dedb2f5daa8a0954492ff7bb473bd',
  },
  '二（五）': {
    gist: '考核评估组',
    print: 'sm3:cf61f23b87879a50020a37f8f0522be5ffd4e3e126615d98298a17ce23195a56',
  },
  '二（五）第1款': {
    gist: '职责引言',
    print: 'sm3:635d2d88348ca870f3d778b180a12cd5bb48aec1b739042446f10f95311a7648',
  },
  '二（五）1': {
    gist: '每月排队通报',
    print: 'sm3:c61a3c761b6ddb0f04c244bd70e0fc6dccc49a36f9776c8da912f024bfc4b179',
  },
  '二（五）2': {
    gist: '考核办法',
    print: 'sm3:f6cca885050c86a74a3798824d828b33c05c7d2af8a03c2e8a35bf2305f2b920',
  },
  '二（五）3': {
    gist: '每季度考核',
    print: 'sm3:ecb826ebe8e5540f1fbb70dc1558cf5dfc043e204094f5a3b38a5a006f36678e',
  },
  '二（五）4': {
    gist: '分析研判报告',
    print: 'sm3:fc4d5b7bdc6eff86ba4a28e4d4249761ef56cea5dd0d430c5abddeb1cb6cc391',
  },
  '二（五）5': {
    gist: '交办任务',
    print: 'sm3:ac522d8f841ce164b27c9a418cd1bc278d5dedb2f5daa8a0954492ff7bb473bd',
  },
  三: {
    gist: '工作机制',
    print: 'sm3:e3bd7c8d82fb6a199da45832908fbc4b058f70f3160f324d01d87c81cf8d6a91',
  },
  '三（一）': {
    gist: '清单管理机制',
    print: 'sm3:396b96b0b3d8292870ccac9e6f992b7cf9d4773fe2d8f4d5731b2388db2cca3d',
  },
  '三（一）第1款': {
    gist: '六定与四清单',
    print: 'sm3:fa85edeacb6b1c6a66d0020c7a63b0d737fb41f990198442727ce52b9b467ee9',
  },
  '三（二）': {
    gist: '定期调度机制',
    print: 'sm3:3d86dcb3f763daf3274de327ec6cdfd7cbb089818cf0c9f85f760ec991bb98a9',
  },
  '三（二）第1款': {
    gist: '会商、研判、调度与报告日期，联络员',
    print: 'sm3:ec6e42aed559590349627b4c646910b2cc876c4f84bbb7973450f73fb688b56d',
  },
  '三（三）': {
    gist: '工作通报机制',
    print: 'sm3:658d0e1f9e73d88444048e85dd8fe0eea2917dfa340b7c07c17f1ca6f95ef6d6',
  },
  '三（三）第1款': {
    gist: '每月通报与简报',
    print: 'sm3:a5388bf1c2c7b14859410ceac9c42a769f981c226c24a1c5de65d2cd7e92ac71',
  },
  '三（四）': {
    gist: '督查督办机制',
    print: 'sm3:b1926860a9e38cdadcde62e1587d3873bf6ead5107dd80cd127c37d339fd5153',
  },
  '三（四）第1款': {
    gist: '台账、限期督办与专项督查',
    print: 'sm3:5cdff84235d0c81f2c95fd8d0256780cef6a58646e23e6a3c5ed15ffe724735d',
  },
  '三（五）': {
    gist: '责任追究机制',
    print: 'sm3:8f58092fa5351ae30a5113e67740d87012cb6f8fe08b30712d410ccec0b59cf5',
  },
  '三（五）第1款': {
    gist: '约谈与移交线索',
    print: 'sm3:c6d0a4afbc18c5e56bf8d7b5a342dd8ee1132e66ea9f2ff74502e79c936f049c',
  },
  '三（六）': {
    gist: '考核激励机制',
    print: 'sm3:de649eb2410927f6beb799037aa6ec5281fc3ee8de113791b76078db2875fc99',
  },
  '三（六）第1款': {
    gist: '季度考核、年度考核与表扬',
    print: 'sm3:0b2c4744cebd40180da7d7dd001b0e5d28e4c744e053e79f86862631507a7f7e',
  },
  四: {
    gist: '工作保障',
    print: 'sm3:3c913439a5087df0bf0c47c5e9224beb20602a64559011161eee48b9782ff517',
  },
  '四（一）': {
    gist: '加强组织领导',
    print: 'sm3:935f795c700be93d7768167f5cd2cd40692c9c36dd4b797a6cb837ccdacc678b',
  },
  '四（一）第1款': {
    gist: '乡镇参照成立，主要负责人靠前指挥',
    print: 'sm3:fb6f24f05b4fb9484c16925921e5bb6aadf95249a435378905d9a0db16491763',
  },
  '四（二）': {
    gist: '加强人员力量',
    print: 'sm3:aacd6cbe006edca7f182c2c5bed93593fc460cbedc63a5ab2e7913b738db5d58',
  },
  '四（二）第1款': {
    gist: '抽调条件、期限、考核与退回',
    print: 'sm3:0f1463f71428d7ec7d09f3fa2ff10d9bd55e01f9aa4edeb1c5ae7ab075af69a3',
  },
  '四（三）': {
    gist: '加强经费保障',
    print: 'sm3:1b42a009fcb62b4103159459eae976d428575ac27c5bd4de57d06ddac6aaf328',
  },
  '四（三）第1款': {
    gist: '经费项目、标准与食宿办公',
    print: 'sm3:45b612e0aea776dbb04037eec1d8610d415fd0b05dc67d04a2e556821e947bea',
  },
} as const satisfies Record<string, Clause>
