import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕17号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:3a85a978e17357fbc4b332cbdadc40d13f837b9dc31549f4a9d85da7b5d43ff1',
  },
  一: {
    gist: '总则',
    print: 'sm3:a9807d156138e4e5eb5b7ef6fb59b21bce133971a98e5d744e4e14d532593f55',
  },
  '1.1': {
    gist: '编制目的',
    print: 'sm3:0bea0484727f75b9c35ac29902e9c80d72a5e9b174dbb31ad3fc4e647f4584d6',
  },
  '1.1第1款': {
    gist: '编制目的',
    print: 'sm3:dc21494e76e76d48ab210e01d66041200d568c3eb2294b77da9ea55bfe165be0',
  },
  '1.2': {
    gist: '编制依据',
    print: 'sm3:c7686f2d24de75bbbfa45866efa4e13495ceafcf84c0fb1042f6df5b03e45df2',
  },
  '1.2第1款': {
    gist: '编制依据',
    print: 'sm3:1c9ada9292d3ba62a65725bca1564abde53d5a01255abb8be7747f8bef9e3140',
  },
  '1.3': {
    gist: '适用范围',
    print: 'sm3:2c24107f34c6c502ea664eda9bf9a2741d9b88ee756143ab7935728bc3819f00',
  },
  '1.3第1款': {
    gist: '适用的行业，除外的行业',
    print: 'sm3:1b566cae7203468923e6b275fb5cfe4467495ffd1379884eae1dfbb49298f873',
  },
  '1.3第2款': {
    gist: '范围',
    print: 'sm3:0a486db37d7bc9c7272e8155ce9d9ca0ac6a98487129e9c28633b30916b3051f',
  },
  '1.3①': {
    gist: '施工安全及质量事故',
    print: 'sm3:96c95439e6234921948f320aa90dd5078d6b60da34dd00ad7335a76026f0dbee',
  },
  '1.3①第1款': {
    gist: '具体情形',
    print: 'sm3:637b05ec6b34129632ed6ced8082a9da809d1886c55326ca6798a7bd3dab6634',
  },
  '1.3②': {
    gist: '拆迁',
    print: 'sm3:501273ff3397729c46e5dfdaf1c0faea6cbf8debed6c81bd55d9da22f32cca99',
  },
  '1.3□': {
    gist: '大型设备',
    print: 'sm3:1383aa0e6181a7d564d95cadc6778b66993925cf4556068bb12224e68cb77963',
  },
  '1.3④': {
    gist: '自建房屋',
    print: 'sm3:3dcc1ebd2ac1cbac05517197572668f143b1af47d5c3c63382c4050329f996c6',
  },
  '1.3⑤': {
    gist: '道路桥梁管沟',
    print: 'sm3:cd0c8afcafc3bf579bb3d0c0f46ef6fdf6a67c7815a956103feed34e667112aa',
  },
  '1.3⑥': {
    gist: '供水供气供热',
    print: 'sm3:a0a81a44ef4c48d6ecc87be7c16d0ba97e04f0de18ee2e32287bf397a222ddc5',
  },
  '1.3⑦': {
    gist: '地震等自然灾害',
    print: 'sm3:8c2cf9006343ae6211147a4346403b59feb7da2af763fd35c4957f2361aba578',
  },
  '1.3⑧': {
    gist: '公园广场',
    print: 'sm3:bf0c996957ceb35274d84869837ee731126c9ffc1acd187fdfe058b47401d68e',
  },
  '1.4': {
    gist: '工作原则',
    print: 'sm3:e48c5b83d31150b12e3126c92b8ba35a9225d944bba5fd75012079b6e7202471',
  },
  '1.4①': {
    gist: '以人为本',
    print: 'sm3:8f7349b5881f6d8b2cfe935456dd8178fbd724d154c85071e6d203bc43a0e9b9',
  },
  '1.4②': {
    gist: '分级负责',
    print: 'sm3:252e381ab9585e84fb7d377fcbbbc8841de92f61b27ce73f802a9a53db9d885c',
  },
  '1.4③': {
    gist: '属地为主',
    print: 'sm3:7e13298143895cdc9603aa7c3b6d0bbacb7cfeab954f7ebe072ba3a675ae8b31',
  },
  '1.4④': {
    gist: '依法规范',
    print: 'sm3:6796852667d6a07410bd8f803273beb63c5a68fdf1bdbd05155491405b6061de',
  },
  '1.4⑤': {
    gist: '预防为主',
    print: 'sm3:d74d3a1c46a98eae51b8443150100584b8e26d2ae4ce135e8d4607c003c9061e',
  },
  二: {
    gist: '组织体系及相关机构职责',
    print: 'sm3:0dbdcb347ff5851850df0560cae7089cea76fd91d07070aa059169813a6998a9',
  },
  '2.1': {
    gist: '组织体系',
    print: 'sm3:b21ab85d1dd49ec8fbb98d6757793b9ebc4c178955476e590337e94bb7b2fd3f',
  },
  '2.1第1款': {
    gist: '超出能力时由指挥部处置',
    print: 'sm3:ddf6eb9613fe83a01be1772b5f7916a45634f5ef6b8da0cba1e4aa826b583bee',
  },
  '2.1.1': {
    gist: '指挥部组成',
    print: 'sm3:da2b3c165b82c2eef3a718d993762733e554b3673b93d4a4103f2703426c5230',
  },
  '2.1.1第1款': {
    gist: '指挥部组成',
    print: 'sm3:dac71667e13853eabb85bec60afe1d291cbfde21869104b6eb030b5158b7bcbf',
  },
  '2.1.2': {
    gist: '指挥部职责',
    print: 'sm3:88aff2a1f9293332c4e2ed2a876c5c0f8d92d7ff1e059c983da174bd37b49396',
  },
  '2.1.2①': {
    gist: '组织领导救援',
    print: 'sm3:a359884911c3695329fb755932a677cc0789eea822934b63f367474700cbd89f',
  },
  '2.1.2②': {
    gist: '部署措施',
    print: 'sm3:8f6421801e76d2495abf0eed6851a1009546b5ece0457bff7a62658b52acde5b',
  },
  '2.1.2③': {
    gist: '指导成员单位',
    print: 'sm3:2616121b72b2b7625fcd645e0155f714e7fa2dbef30985af345946934d62c59e',
  },
  '2.1.2④': {
    gist: '评估和上报',
    print: 'sm3:b55afa960cd31c6b4ed22a96e65927842ff155d99ac7a99acaf29c5f869d0f3e',
  },
  '2.1.2⑤': {
    gist: '派出工作组',
    print: 'sm3:5665c4faf3e48beeb2307f365faa4d8de74152f2e4881b04fc391bc6be9bfd28',
  },
  '2.1.2⑥': {
    gist: '请求支援',
    print: 'sm3:758f15b3b973b6b99af6ae3cf4ab73b82a4e4ba5f2f37a6b40a480e145071a5d',
  },
  '2.1.2⑦': {
    gist: '协助上级',
    print: 'sm3:b8794a34ab005f1f90eb9b790574fb290da5f95177f246bfe183b8e1d31c0025',
  },
  '2.1.2⑧': {
    gist: '研究重大问题',
    print: 'sm3:1f569a51108a94b25bd3bb7688bc398d91994538ff50c1a56e16adb801061520',
  },
  '2.1.3': {
    gist: '指挥部办公室职责',
    print: 'sm3:e9e751622f859b2a08cc1745a53b96a69167b083e71ab0026ddfed8275fdf253',
  },
  '2.1.3第1款': {
    gist: '办公室设在哪里',
    print: 'sm3:eb6e94a3e079fd23b1d1089e327d25321606443a437fe9df475bcc3129e0b88b',
  },
  '2.1.3表1': {
    gist: '',
    print: 'sm3:31ab5b27243207e5f62a0004b40e158cb6175fe6a7af82346739184c02e7e1e1',
  },
  '2.1.3表1第1行': {
    gist: '',
    print: 'sm3:542d161908ae21cef6a1d5cdb00564eda02b43ce3e7aa775c7947d0e1507679a',
  },
  '2.1.3表1第2行': {
    gist: '',
    print: 'sm3:52957d66f2f464d4bb273af931df59282f8b9cf843996212759abaf76656ec88',
  },
  '2.1.3表1第3行': {
    gist: '',
    print: 'sm3:8974789b6974a04ffcadba7a3c7a0ebed9112fe0b05851cb2cc6462f46cea694',
  },
  '2.1.3第2款': {
    gist: '办公室职责',
    print: 'sm3:635d2d88348ca870f3d778b180a12cd5bb48aec1b739042446f10f95311a7648',
  },
  '2.1.3①': {
    gist: '传达指令',
    print: 'sm3:49bb7de6cbe37cece06de93fe7fdb65c5c0122b9b65c137afa3940e9d66892fc',
  },
  '2.1.3②': {
    gist: '事故信息',
    print: 'sm3:f80a06007b1048b7745ff8b0903ac25120c6c1c6547dcf5a841fe360116688d1',
  },
  '2.1.3③': {
    gist: '救助方案',
    print: 'sm3:aadd7f69d625f5fa3169432e53e74c21c132ab312cbf681353e2b3b2f9148557',
  },
  '2.1.3④': {
    gist: '交办事项',
    print: 'sm3:39c02ef0ddf7cbfe577018586986a6e56724148c8ef1463f935adce07f386d9c',
  },
  '2.2': {
    gist: '各乡镇人民政府、社区服务中心、县经开区应急组织与职责',
    print: 'sm3:dfe876d0d38bd4d49c77c811bff4e552c03f38892aeff7ce0e35fffe8e9c74a2',
  },
  '2.2第1款': {
    gist: '乡镇职责',
    print: 'sm3:efc24d4885d9f6e1a9397ba5acf30a5785f6794db1796970f25fcdb95b164dda',
  },
  '2.3': {
    gist: '各建筑施工企业、供气、供水等市政公用企事业单位的应急组织与职责',
    print: 'sm3:80ef5a597edd98f102a389fe0dc8643ac5f58e2fbf6c53d00258ce0450e3f90d',
  },
  '2.3第1款': {
    gist: '企业职责',
    print: 'sm3:1c0c3a9b6e35c499eac3c2b62463fa37de28a1ff68c4919443e09a73057d5b99',
  },
  '2.4': {
    gist: '各相关部门（机构）职责',
    print: 'sm3:f53ebf59d2ca01f2e715f060cb7fb10818a661527512482a401db3176eb36588',
  },
  '2.4①': {
    gist: '县住建局',
    print: 'sm3:fdafa1bba9cfb34d86118c8334e228b3632da0d02fc7a48c71ac89c52cd8b575',
  },
  '2.4②': {
    gist: '县应急局',
    print: 'sm3:0510b136da1c89d2ee8a44631f96c9db731dfabf5dea6196cc19a59b3badd880',
  },
  '2.4③': {
    gist: '县公安局',
    print: 'sm3:393272ae2283f20b7c950c764c67d5850f53a17a3ea05edfb258c963044ec6cd',
  },
  '2.4④': {
    gist: '消防救援大队',
    print: 'sm3:fbbcc61f65aee809b9a740b4d3126950486d24fa8f1c6fd4b21c91794d04c3d3',
  },
  '2.4⑤': {
    gist: '县卫健局',
    print: 'sm3:4f8eaec8afa943a86660e3f80a9e8789daf5a77cfa576087a421b65a693446e1',
  },
  '2.4⑥': {
    gist: '县民政局',
    print: 'sm3:05a3f7f08fe2a7370a994d1589b27b6cea7adae4f6a9682f46a5467a15a2aa68',
  },
  '2.4⑦': {
    gist: '善后保障单位',
    print: 'sm3:9ea1a678e2c93b6bceffa348925f6d1b3b03fe455f6884751f830d9fae139274',
  },
  '2.4⑧': {
    gist: '县市场局',
    print: 'sm3:7ddd35b7937b639e0be283d5efea70ea615a0a21601ce00770b5af12c553bba7',
  },
  '2.4⑨': {
    gist: '融媒体中心',
    print: 'sm3:1344e3a0ac5c74ba066c7b91716b85e5bd7c2f980e03a375cb4ae4a914fd1633',
  },
  '2.4⑩': {
    gist: '纪委监委',
    print: 'sm3:ee77636a966350943b398578febb4688a9da597c96d8a33319bf7627f74e1f37',
  },
  三: {
    gist: '预警预防机制',
    print: 'sm3:c0652d91a3af91d68d1b37bd263da2f08e209c2011cf81a9cc36364bdbd71ceb',
  },
  '3.1': {
    gist: '预警监控',
    print: 'sm3:60de46485af02848a7e0a7a3399c9e2d6e109d3ab45354ab43dea05d092b7b8e',
  },
  '3.1第1款': {
    gist: '信息通报机制',
    print: 'sm3:53aa90b8f4761a86fa3ebb4fded0010afbf2745c0480d9f706ed339db8b95aac',
  },
  '3.1第2款': {
    gist: '风险信息报送',
    print: 'sm3:93630ede268be9eb2fcb1cff2459c23ac3aca5cc955ac7f1c4a070dfe4b30837',
  },
  '3.2': {
    gist: '预警行动',
    print: 'sm3:46b85c6e668f4a77a34ee1731e2284bbe7dc93845ace033a704db1eba5190c46',
  },
  '3.2第1款': {
    gist: '预警行动',
    print: 'sm3:b8b9a733322831ff7b90ecf43ca79bdc853f5e0bb36b751ee2319b1ce11aed18',
  },
  '3.3': {
    gist: '预警响应',
    print: 'sm3:859e577730dffcbb65f6b3e42eefc73031c8555b1250a6ca1fedde30b20f7b60',
  },
  '3.3第1款': {
    gist: '响应分为四级，各为哪级政府的响应',
    print: 'sm3:057270832194988f472ebb7319b9554d16989e9f41e802b076cad26a9b91dc67',
  },
  '3.3第2款': {
    gist: '一级响应的界限',
    print: 'sm3:919f15fce7b29b31f22b23f4752524502cfba7c1e93b35da8afad66d787f4515',
  },
  '3.3第3款': {
    gist: '二级响应的界限',
    print: 'sm3:a4f17bb4ee9fff5dd8ce939ce66a602bbe0b448b531c10da2b8c4119bade1ba0',
  },
  '3.3第4款': {
    gist: '三级响应的界限',
    print: 'sm3:de7578b4a1318919efcf602c94dcc0c07768511c0b06dc6626ecb18f608ac489',
  },
  '3.3第5款': {
    gist: '四级响应的界限',
    print: 'sm3:1ddfd732251b0f4cb76ec2e63a0cecaf42368a0b13c06da4aea8f9ed2bbbecfe',
  },
  四: {
    gist: '应急响应',
    print: 'sm3:27c27e2a90ac8807fd4ad47592ede72b9d3800fb415b7e0f45dd269ef532483b',
  },
  '4.1': {
    gist: '事故报告',
    print: 'sm3:97ffc1f8ff6b87dfebabae15d66e74d2e618e9f9cd8fb11f971f154392f87cd7',
  },
  '4.1.1': {
    gist: '事故报告原则',
    print: 'sm3:e4c13d6d378e1b30a99bee9aaecc764cbd73414e3ab04c49899cb15e1c5c4f67',
  },
  '4.1.1第1款': {
    gist: '第一时间上报',
    print: 'sm3:6622403d45189c4ad29c6bae0b7d956ca67f1243bf4f7449bdbb1bf928e3a0d4',
  },
  '4.1.2': {
    gist: '事故报告时限范围',
    print: 'sm3:0ac740d21e2d441742a21e69f1237ec379ba6a6b020f29e8267d406b483695ae',
  },
  '4.1.2第1款': {
    gist: '现场人员立即、单位负责人1小时内报告',
    print: 'sm3:c96f245081d9c782740dc3556b9c1911e3269a6993d502ea87565b1a0709ce6b',
  },
  '4.1.2第2款': {
    gist: '乡镇复核上报，逐级不超过2小时',
    print: 'sm3:24441aeaf8a58ee236484a8676e24af0d55063987bcc7f0c31739e01814131a8',
  },
  '4.1.2第3款': {
    gist: '特别重大事故1小时内直报县政府',
    print: 'sm3:6ee02af813ba824ceda8bb1a650f335ca64f6c94bec0b018f32596a6f4247fc1',
  },
  '4.1.2第4款': {
    gist: '按等级逐级上报到哪一级',
    print: 'sm3:a358f14290ba698f5a54b2d80a46bf4cc1f3a6f341586432bca57645ca6c01d3',
  },
  '4.1.3': {
    gist: '事故报告内容形式',
    print: 'sm3:95cbdeb7b88b5c8b81b74082f5d127ce9a22d8d1cca782de7e4eeb8ca8d88165',
  },
  '4.1.3第1款': {
    gist: '报告的内容',
    print: 'sm3:e22c23e5d49fb4e7e5cf0d653828b4d85893eccb06d2a16d68ebcc77754beb8b',
  },
  '4.1.3第2款': {
    gist: '口头先报，每2小时续报',
    print: 'sm3:3d51ed7f6111d2d3f5991acd630bb1388d53a8515b3c6303f4cd10fff6966e98',
  },
  '4.2': {
    gist: '事故响应',
    print: 'sm3:38004f2661fef7f7b5ba033617f4f84e26bb8fbc7844e9cf6f181f02290b73ee',
  },
  '4.2第1款': {
    gist: '分级启动',
    print: 'sm3:63913bfc93979beb506721f89870e7dd0b29043f10f28f9fb3e00ea226582193',
  },
  '4.2.1': {
    gist: '一二级事故总指挥赶赴现场',
    print: 'sm3:e17831ed14b52ae1ee32399083f7bddeb4843e96d8d8627136f6071d8c196716',
  },
  '4.2.1第1款': {
    gist: '一二级事故指挥部的处置',
    print: 'sm3:e81daf28ea443022ccbdae45c5b265ccd4406509ddb82a4b5f770410e7a57909',
  },
  '4.2.2': {
    gist: '三四级事故乡镇启动，县进入预警',
    print: 'sm3:93345848bd4bf77e9fba8244f16ea3a12aa7824e3d4bfbf3abd3e834b2e098c1',
  },
  '4.2.2第1款': {
    gist: '三四级事故住建局的处置',
    print: 'sm3:c71134fbac482ddd43fa62541416a4f3b29eaabdf991d17f4eadf1176273f23f',
  },
  '4.3': {
    gist: '紧急处置',
    print: 'sm3:00cb949006474582cc5cbce68ee9abbf3a9f3389a1999e76eb9fab996785b168',
  },
  '4.3第1款': {
    gist: '属地先期处置',
    print: 'sm3:3d087785ed729911ae940736baa49142df4931688d5c4263d80f93f8e64e8d8a',
  },
  '4.3第2款': {
    gist: '紧急处置',
    print: 'sm3:18902dedca4ec4180cf32cda7ef662e5857f7648d5b1654d6f7dc28107521549',
  },
  '4.4': {
    gist: '医疗卫生救助',
    print: 'sm3:9d966423edba65b464a215bc236c86e06f9b445187a205a66d13f137cdff7226',
  },
  '4.4第1款': {
    gist: '医疗救护',
    print: 'sm3:bd40b350c7e5e43126b76dcd39468cea76b82e09d73e29e07cea4a49eb85e20d',
  },
  '4.5': {
    gist: '应急人员的安全防护',
    print: 'sm3:ddf0dfca403f8a99a66d96edebf1190298e5b2a4c3ef2f001072963c609a73fc',
  },
  '4.5第1款': {
    gist: '救援人员防护',
    print: 'sm3:bf3f0d4c82d8b7dd47e63750ecedc90943b46d6a0bb144c0f56b0e90e0211639',
  },
  '4.6': {
    gist: '群众的安全防护',
    print: 'sm3:13b588b8a5b1d040f06370b415fd4c5387619890a5f454d93b96541cddda88a2',
  },
  '4.6第1款': {
    gist: '群众防护',
    print: 'sm3:25ec9a61acc4531c19b96476d02075e90b8655bac3132ab2b74b58dd827ae39f',
  },
  '4.6（1）': {
    gist: '互动机制',
    print: 'sm3:e81e4f97b8b7706518605c9d443c5cc40810ee79266067abccf5f6c5c1e5c8e6',
  },
  '4.6（2）': {
    gist: '疏散安置',
    print: 'sm3:5a6f4c7f4a754c8d26736efb3163d7963fe50414dde601e844b67f4e85ed5d84',
  },
  '4.6（3）': {
    gist: '秩序治安',
    print: 'sm3:fae78f1d6b9f3990007956543db040727b59f49864ecd81ef91db8d901920e21',
  },
  '4.7': {
    gist: '社会力量的动员与参与',
    print: 'sm3:ed43aa2a2174f416b77904d0ae6281d9df25ac47910fb90b16f4844becfe7a26',
  },
  '4.7第1款': {
    gist: '社会动员',
    print: 'sm3:149cafe498d29e5cf5f06dc7965a2b2cc5c7bc19b9bdfb9cdad9fa9619d368e9',
  },
  '4.8': {
    gist: '现场检测与评估',
    print: 'sm3:4983938ba4ebae329803e11554f90512ad1c06dda8ab2f81f50d20188ed73916',
  },
  '4.8第1款': {
    gist: '检测评估',
    print: 'sm3:9a9987f87e7b82422c0742225271829fedb946c8ad0c3b70c7f38812cfd0d989',
  },
  '4.9': {
    gist: '信息发布',
    print: 'sm3:a5728b60d3552067e083f27eda247d112d9e88cc106dbb76b3300f72645846dc',
  },
  '4.9第1款': {
    gist: '信息发布',
    print: 'sm3:d1e4f3bff440f44a6d2fe652d85622e04e01e60f7884c28289cf8edd0b29467f',
  },
  '4.10': {
    gist: '应急响应的升级和降级',
    print: 'sm3:b6f5d817c8bc5183e5f9d2b38a3330a9e43532b08b2a9c7e219be2e538cab846',
  },
  '4.10第1款': {
    gist: '升级与降级由谁审定',
    print: 'sm3:5d05052bc7e976d9d2da4d408b5ff74f75f208ba72bcbdfe16b95475abf58774',
  },
  '4.11': {
    gist: '应急终止',
    print: 'sm3:7613cb0f372d9212fcb9881e404a9b2b12745f41da9bc5e2c46699afa54460b2',
  },
  '4.11第1款': {
    gist: '终止的条件与审定',
    print: 'sm3:883eeb09c5a2a8a1428080a93dda1b6346cd543902e859d68eb121ce982433ac',
  },
  '4.11第2款': {
    gist: '终止后的书面报告',
    print: 'sm3:d2a8cb522f42ba02b9ff1ebcc255e2ba57558a915a54d2b283391b84f54d696d',
  },
  五: {
    gist: '后期处置',
    print: 'sm3:88d765ad62340819f099b56fd2003343f0ec070bf0e8dd5d153b271d830a418b',
  },
  '5.1': {
    gist: '善后处置',
    print: 'sm3:f5e8010fde11c2b9bcb8db73bdf86082d6341f71f6ba90564c0750c7ac043713',
  },
  '5.1第1款': {
    gist: '善后由谁负责',
    print: 'sm3:5669a5a3c4fd342db30b6bfed7b6af5728b0fc9cd4f453c0e2b91a3dabe67fcf',
  },
  '5.1第2款': {
    gist: '善后事项',
    print: 'sm3:ab0e0cfea4d3126e0d2cdc1ab500151094830557afb5c319f188e848752fc025',
  },
  '5.2': {
    gist: '事故灾难调查报告、经验教训总结及改进建议',
    print: 'sm3:64aebfd33115354602142d0ef795e313ef3406db6d66312bc9540c5e04513228',
  },
  '5.2第1款': {
    gist: '调查组组成',
    print: 'sm3:db2f5445e5539fb1efefa4017043c856b60d17da262721ca5d31f3c2937fb3c7',
  },
  '5.2第2款': {
    gist: '按级别由谁调查',
    print: 'sm3:eefcc383c0cb1f62ebf3ebac1117f11010b850db0de6ee52ac57b5679dcd60f3',
  },
  '5.2第3款': {
    gist: '总结报告',
    print: 'sm3:a878410da13401c1c0cb56c91153b43e26583e3a1c6b9572ff6f6bc5ba7469ce',
  },
  六: {
    gist: '保障措施',
    print: 'sm3:664dafeda97ac5aa2bf86b2f14668f5784d87e86dea8a02eb36dff47ea1108ae',
  },
  '6.1': {
    gist: '通信与信息保障',
    print: 'sm3:5461a1dfa958064d6f1e022b26b247f876808c98befd6df226754147c4a1b3f2',
  },
  '6.1第1款': {
    gist: '信息数据库',
    print: 'sm3:984c64e7bda9c0f79bd5764156db42754c5de43251068751b403219006a5553a',
  },
  '6.1第2款': {
    gist: '月季半年年报',
    print: 'sm3:6697068267142cbdd4bf125a6d959da7cafed9b39066cd65ffe63b6f84aacf66',
  },
  '6.1第3款': {
    gist: '24小时值班',
    print: 'sm3:4a8023cd467c4c87cf9680c2250972e4ff72534482324a52f90143e6a16b5811',
  },
  '6.2': {
    gist: '应急支援与保障',
    print: 'sm3:6efaa2fe7e3bcf791a8bb47daf14a753f2969a1f0ec792d22dfee6563ffbbb81',
  },
  '6.2.1': {
    gist: '应急队伍保障',
    print: 'sm3:387a55ff3ef8904a81d1f58479c83317630f871d40345884fa99ebb658f2167e',
  },
  '6.2.1第1款': {
    gist: '企业与乡镇队伍',
    print: 'sm3:304b7bc040fad227c94da4bcf26bf850e6eab2b1a086bddb81c01fde43d236c5',
  },
  '6.2.1第2款': {
    gist: '四支队伍',
    print: 'sm3:f7c285d8dc3a93b6d542480551f6b68525ee5b0707caf91002e9823828106588',
  },
  '6.2.1第1项': {
    gist: '抢险力量64人',
    print: 'sm3:ee0c26056951c04eb24cd4a6833273a009489bb194425d3a8eadf5eeba8d85b3',
  },
  '6.2.1第2项': {
    gist: '专家',
    print: 'sm3:d25a115a51332dbf37b556044769e245cfbafc69295f33df243ec9f49939c995',
  },
  '6.2.1第3项': {
    gist: '管理力量',
    print: 'sm3:41c395a18e59ea8e656b6860896ff8fc9f5a7f11ccb9d87edaffbf851802db43',
  },
  '6.2.2': {
    gist: '救援装备保障',
    print: 'sm3:9ad9a6aa33ab9b5eb72641195cb5bd4bf4238cf785c78adc9afb5eb6c6777914',
  },
  '6.2.2第1款': {
    gist: '装备',
    print: 'sm3:7646f1b916ee53a40d8f9efb71531fba84929ba81d98b15f4d60b6cbb7d1b3ba',
  },
  '6.2.3': {
    gist: '医疗卫生部门保障',
    print: 'sm3:aec2ab2bbc4877b570911437397fe2346228c5eaa80e5b00b1505ebdf0f6d54f',
  },
  '6.2.3第1款': {
    gist: '医疗',
    print: 'sm3:b9ff690496263074a3dd5109f3a6adb775f84f32f05c3a7ce1ae84d4ad83d0f6',
  },
  '6.2.4': {
    gist: '资金保障',
    print: 'sm3:086a4a2e73aa8b85d933f62eb268b3304dde528f16243e17c29832cbb1395c0d',
  },
  '6.2.4第1款': {
    gist: '经费',
    print: 'sm3:2e7f90fb2a52219942cdc58bb10469f60c54a2be2f077415951632abccf75b4f',
  },
  '6.3': {
    gist: '宣传、培训和演习',
    print: 'sm3:323da3b2308b97e1b70ae5b2e4cbd7ee5ff943aa880bd81e2369ab93d24750d6',
  },
  '6.3第1款': {
    gist: '宣传',
    print: 'sm3:04251c5ba8a9e6483a317e662e40de54d004aa2bdb9910adadd0182c9e444222',
  },
  '6.3第2款': {
    gist: '培训与演习次数',
    print: 'sm3:5c0862377f9a34ebd41bc35c430da98385af5a3b123fffc573a9e509f15266b1',
  },
  七: {
    gist: '附则',
    print: 'sm3:83049aace712ea7b457bf75dbaf4deddf6283d702fcd4a963c697fe2f72d87ab',
  },
  '7.1': {
    gist: '预案管理与更新',
    print: 'sm3:d19b96c3c0ee5d8530bf768112fb27533ae106418e42627d56d8e44d1279b308',
  },
  '7.1第1款': {
    gist: '修订',
    print: 'sm3:c1d9f608cf97cb004c6324125d2fc74dc6388bc938ed567473b07a209c959a25',
  },
  '7.2': {
    gist: '奖励',
    print: 'sm3:d1ab76ac8cfc16685a2434c126d50d42230ecb2baeb35b0a03958ebb7bf214df',
  },
  '7.2第1款': {
    gist: '奖励',
    print: 'sm3:557a4f62b256455614c0e46fae3891c4b741f20fb8ca795bf34f646e7f203d42',
  },
  '7.2（1）': {
    gist: '任务出色',
    print: 'sm3:78eb67f992721499e25b4d622a13b22a7df45fee64925bc4d48aca0829fd2239',
  },
  '7.2（2）': {
    gist: '抢救有功',
    print: 'sm3:79212f6036f8f618e326d45a98d7016b5de0ec6119dba07e4e8cd050933b056b',
  },
  '7.2（3）': {
    gist: '重大建议',
    print: 'sm3:0fa803fec89f54a2d761c0359787aa16f322ba35178c943b54a2adab3ec213a4',
  },
  '7.3': {
    gist: '责任追究',
    print: 'sm3:57aa3c895d665137fa96486ffce32d97b81359071edde7bb59bb4ae5fd69e95e',
  },
  '7.3第1款': {
    gist: '追责',
    print: 'sm3:f1d8cf731a530ca564fc6bdbf210be7e60081aa692313bbcf9462824abcd3a4f',
  },
  '7.3（1）': {
    gist: '不制定预案',
    print: 'sm3:89bb78359e873659054d2f6d11d308b1118c4c8eb93e27e286a168068086b8c6',
  },
  '7.3（2）': {
    gist: '不按规定报告',
    print: 'sm3:b464b7e3c99ed19cc4aeff589b46a66fe842d60ec054b204a0516d8f5703c685',
  },
  '7.3（3）': {
    gist: '拒不执行',
    print: 'sm3:bedd78b56b36eb411e578376a05c2e14e3d976b096b580a9f5e4e6107fb18c4e',
  },
  '7.3（4）': {
    gist: '挪用',
    print: 'sm3:e79323d7f2ba1740cd8bed3297cec2669966c335c55216231ef389650d45528b',
  },
  '7.3（5）': {
    gist: '阻碍',
    print: 'sm3:7f14024249bb54cb8b69d23d3f86057e3086897bde4cc883e7d647f8eb5270af',
  },
  '7.3（6）': {
    gist: '谣言',
    print: 'sm3:6732bfcd6101e1fb1e93ab79f6b0ead97d13a296d1590ce91d18a1c044b78238',
  },
  '7.3（7）': {
    gist: '其他',
    print: 'sm3:34572334531ba9de660d9151f93a9f303b62090d2b7ce370b7e09a51a7ff52d5',
  },
  '7.4': {
    gist: '预案解释部门',
    print: 'sm3:8ad273aa542c8f7d5ca756df9e4e1b027b61d71436bfe2fe1fbc20d6cc782c4f',
  },
  '7.4第1款': {
    gist: '由谁解释',
    print: 'sm3:c1cbdc75380ff683ad01d05cab84accb66d748019404a1a4f3fde83ce4c56ea4',
  },
  '7.5': {
    gist: '预案施行时间',
    print: 'sm3:853692e10fb92fe91f5e565ee0fb948d2dd0aec3f7a2b3c62fc43e9926bf9b96',
  },
  '7.5第1款': {
    gist: '施行日',
    print: 'sm3:174174a0bdfa697bfb4340e0e47b768f0d90b7230b4c2fbeb105587cd8f6a67c',
  },
} as const satisfies Record<string, Clause>
