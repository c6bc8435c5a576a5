import type { Clause } from '@zhengling/law'

/** The clauses of 稷政办发〔2022〕22号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '1': {
    gist: '总则',
    print: 'sm3:4ebf5cc6b8221bb25e218415249d496d60065a0bf7ba1b77295d9abf62bd995e',
  },
  '2': {
    gist: '应急组织指挥体系',
    print: 'sm3:d87a6445c1d30ce10b8d8505d7f66f0f6e5fc1bd79966ccac108f5010c4c7443',
  },
  '3': {
    gist: '风险防控',
    print: 'sm3:a9775e81cfad6bcc9a9a17223abe86575e4d873e9810ce3559a5e9dd063cddbb',
  },
  '4': {
    gist: '监测和预警',
    print: 'sm3:def84e90646e7064fa409bf3ac259963fb5a28fa1ca59c0d43753e05d2654f65',
  },
  '5': {
    gist: '应急处置与救援',
    print: 'sm3:99babf4c0c4cf030700ded1e73e84fb8a4364bc26a92cea5a2f0c216e1c83d68',
  },
  '6': {
    gist: '后期处置',
    print: 'sm3:6053a3836b3f46d05c42ebedc775fe900ff4e8151d6c5dcc954ca2b53d3ec1bd',
  },
  '7': {
    gist: '应急保障',
    print: 'sm3:55dd59b06d5602f943238b21cf960857870bc8204c44acf4255625e3c1d4ad37',
  },
  '8': {
    gist: '附则',
    print: 'sm3:a8b17333f5edd04bbb8c9f851ad577ad3fdef2e91d30ed3cd578ba486d63e3a0',
  },
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:9441d302f1538fb6f1ff53539f538ed25fdff5fc6090f7b4cf2fc23ea5dd0492',
  },
  '1.1': {
    gist: '编制目的',
    print: 'sm3:79c640bf35a698713342548af23605cea9dd160ede7ede22e4f3af6afa9a3c10',
  },
  '1.1第1款': {
    gist: '为何制订',
    print: 'sm3:3ceb2c415b01beb83ff7ecd90bd748cf17aef4b079f0898148270981fc568456',
  },
  '1.2': {
    gist: '编制依据',
    print: 'sm3:e50a0cc6adbe26e620be4c26053ea559c96e761ae93fad47dc9624a25ad28a36',
  },
  '1.2（1）': {
    gist: '依据的法律',
    print: 'sm3:7b434c02c7b68aaaa538f0b60ffe83b0765c292fbae17b7502859f877f02df65',
  },
  '1.2（2）': {
    gist: '依据的法律',
    print: 'sm3:e0a45ef827fb560651ec7672134552a6818ec15721a284215fac13d59176ded8',
  },
  '1.2（3）': {
    gist: '依据的法律',
    print: 'sm3:9f20ec6dc201b4cfa2e0b173093b51e074369dfe378726fa30603cc93b86f149',
  },
  '1.2（4）': {
    gist: '依据的部门规章',
    print: 'sm3:d337e51b12adfe40f6bc5830e040366e561d5c6a163084c576c86b58ed69dbe7',
  },
  '1.2（5）': {
    gist: '依据的部门规章',
    print: 'sm3:f8a1254064a703c77c4a8fd5702f5fa034f5ae4d9cf2b40b6930cc36697b3dff',
  },
  '1.2（6）': {
    gist: '依据的部门规章',
    print: 'sm3:798da58e0ee41b18f790386c408994018873fca451da291e65904c61b7245555',
  },
  '1.2（7）': {
    gist: '依据的国家预案',
    print: 'sm3:284e5677b2168df47c136f134501f3c3508c721f953e58b5d92704b7d0ae694f',
  },
  '1.2（8）': {
    gist: '依据的省条例',
    print: 'sm3:60c3817ba24c7177e1a9196353cedc78c3ab4dcf604ba3ab296f6b70828ac304',
  },
  '1.2（9）': {
    gist: '依据的省总体预案',
    print: 'sm3:7041a6ea4f4aada29e00887f01d6543bba6b20c6f28b34a33c7789d957e2d6ab',
  },
  '1.2（10）': {
    gist: '依据的省专项预案',
    print: 'sm3:283a6bf04767bd3f438e5dd5951b3143f1d4b097515378c04f1f9f49619904a8',
  },
  '1.2（11）': {
    gist: '依据的市总体预案',
    print: 'sm3:195986def67bbb833292072dbb569366225ed76d815e208c7bae10d1e0aaa03d',
  },
  '1.2（12）': {
    gist: '依据的市专项预案',
    print: 'sm3:f0e957cf6ead9ded72d97941452838dc6936f0096abdde3d95eb3ee2f943a2bc',
  },
  '1.3': {
    gist: '工作原则',
    print: 'sm3:c6be71985ab80f295f99c33b0cdf1e13115e62e2e17baf7d3a0757898b78aa40',
  },
  '1.3第1款': {
    gist: '工作原则',
    print: 'sm3:5a3d31232b9838ea7349c8d27d12c70e80786c8d23c4edc4cf8a964d0c5be0ed',
  },
  '1.4': {
    gist: '适用范围',
    print: 'sm3:1967eace3b3a669b1d5420ebb9aff62545668dcd092236244b74527b6e2cb62f',
  },
  '1.4第1款': {
    gist: '适用于县内突发环境事件',
    print: 'sm3:2cb977fca893665285548078c269c9e384ad7604dc64074a8d0c08aa4f63b1d3',
  },
  '1.4第2款': {
    gist: '辐射、重污染天气、船舶污染另依其他预案',
    print: 'sm3:72069006da56c91aee147e9f0d7c9e8ce078a70948f4db5d2eb94fcc0631b261',
  },
  '1.5': {
    gist: '事件分级',
    print: 'sm3:ca09ad30aaf58e7153019a5f7c1186b77e29eec77ed5745f4dd5e47f3af5e47d',
  },
  '1.5第1款': {
    gist: '四个事件等级',
    print: 'sm3:5bd5f11c351a6031997e1243d70ef2fc5f721b0553644c4fd7935080ab513d76',
  },
  '1.5第2款': {
    gist: '分级标准见附件2',
    print: 'sm3:e3e2b6830f14456f67efb11b652587cc8f9bbfd09f8f9f385cf4299e5b338930',
  },
  '2第1款': {
    gist: '指挥体系的构成',
    print: 'sm3:1426ff558cbc9aae252ea271e86dc51a4f84293a723f6a6375e212f78eb32a22',
  },
  '2.1': {
    gist: '县突发环境事件应急指挥部',
    print: 'sm3:91fa250f79ee18c2861e3977246cdf844079023e683479a46349f3e4946e92f6',
  },
  '2.1第1款': {
    gist: '县指挥部管什么',
    print: 'sm3:0dd217b875514e4e13b0b5179b077e585c22829c7b3c5582db7ae808570e2168',
  },
  '2.1第2款': {
    gist: '指挥长与副指挥长',
    print: 'sm3:c0bca4119221e43f3fca594c7a50ffca939336c674a63bcd844956c4c8239df5',
  },
  '2.1第3款': {
    gist: '成员单位',
    print: 'sm3:29bf9ec651e4f02a9ae1e4b7fe04a2957f79569dcfa582650fe1635fa61c7391',
  },
  '2.1第4款': {
    gist: '办公室与九个工作组',
    print: 'sm3:2151eb09ff455c84857173182578a75fd202ddb2d2e384a23307ed798016a7c7',
  },
  '2.2': {
    gist: '现场指挥部',
    print: 'sm3:385985ef1b88f4cd40066b2b622d8b07507f3856c74fb670dcc2dc33899c0def',
  },
  '2.2第1款': {
    gist: '现场指挥部',
    print: 'sm3:92227992d4e41b68f19dfc392e15acfddd6a1076338fbc3e07aada7b2efe7ab9',
  },
  '3第1款': {
    gist: '环境风险源调查与防控',
    print: 'sm3:3ead81cf18aee12ebcb3dba659f8f2e4b410751c165db4290ee9bf91510f7e0d',
  },
  '4.1': {
    gist: '监测和风险分析',
    print: 'sm3:1e69186df0841dcb4bac1ad9749a124d4ab7429f7d6d701a6879b67b8b6280ec',
  },
  '4.1第1款': {
    gist: '日常监测与部门通报',
    print: 'sm3:a8e80689fee42286437d02650d278ba35330057ab928decfec28130aa4ee8e01',
  },
  '4.1第2款': {
    gist: '企业的环境安全责任',
    print: 'sm3:ee0e9e24ce4edf6fb4f75840bfd5b502ebb3a69e0aa400813e8306034afea5ce',
  },
  '4.2': {
    gist: '预警',
    print: 'sm3:d703afc5f1895807beb59ff77927d0047ac606e949942858299bdbe2e2e08455',
  },
  '4.2.1': {
    gist: '预警分级',
    print: 'sm3:e9e219d1bbd92d2923572db59fcdf219b850fa4703027e1cff20360a3f8ec5c1',
  },
  '4.2.1第1款': {
    gist: '预警四级四色',
    print: 'sm3:2c65cb73bc32fb6f19486834a450f61162efd1818211b520b238b599283f710f',
  },
  '4.2.1第2款': {
    gist: '引出各级预警',
    print: 'sm3:f92ba558a4ffa5c8c24d19ef2de9923f62d15f01d19af0388caec2ee26433157',
  },
  '4.2.1第3款': {
    gist: '红色预警',
    print: 'sm3:bc87e2d436b35b0717632d3d7df66c5bef7f9b9e13c0f7b2e9915a082b89757b',
  },
  '4.2.1第4款': {
    gist: '橙色预警',
    print: 'sm3:50e0f198c0322cf5d26b5fae401f0d6d7dc0c7caf4ed7342db3240a085b8da43',
  },
  '4.2.1第5款': {
    gist: '黄色预警',
    print: 'sm3:b69611a8016d6085e5f2a0df50419da9a098f031596a0e9089b2d5b257684b79',
  },
  '4.2.1第6款': {
    gist: '蓝色预警',
    print: 'sm3:ab9ebcaca38eb1bdd3b3cb46044c491b53dafa48834bfe68fe9e059eb25e5160',
  },
  '4.2.2': {
    gist: '预警信息发布',
    print: 'sm3:e01f5d654578e19d9ba036abebdbb0372d5dc0dd07467959af85476a9a7bf649',
  },
  '4.2.2第1款': {
    gist: '蓝色预警由谁建议、由谁发布',
    print: 'sm3:65ef6233010980d8fa51bb56b32650ffb494a81720fadde14ebcf06ab200cc9d',
  },
  '4.2.2第2款': {
    gist: '上升趋势报告市政府',
    print: 'sm3:bbc7e21b5bdba49591c1d28cbbd2a78a8014b2d25bc968a002dc17afc0657bb3',
  },
  '4.2.3': {
    gist: '预警行动',
    print: 'sm3:170fcdd85bf57890ba121413e536f63240e7783ce8875ff20660627c25975a61',
  },
  '4.2.3第1款': {
    gist: '预警后的措施',
    print: 'sm3:0ce47846e35d5df720bc952753ecbc453a903d43e572fecf06d2d41ad8621df8',
  },
  '4.2.3（1）': {
    gist: '分析研判',
    print: 'sm3:35b3948a4900fdfd27c4dad00b3f658d21e64e364300be27648e96ec9d10c2aa',
  },
  '4.2.3（2）': {
    gist: '防范处置',
    print: 'sm3:1e3a2c53f8f88298fbc7f9c32305715c9ab1533d4cda3724bd594b736c98aa31',
  },
  '4.2.3（3）': {
    gist: '应急准备',
    print: 'sm3:a02625f037bcaded11b87585f8f343bf03a94b10d3bd9943371fee7349a607e9',
  },
  '4.2.3（4）': {
    gist: '舆论引导',
    print: 'sm3:d9974dba35239d863524c4eb12bcd27bad634a66966e0cb9536a62a8118b7019',
  },
  '4.2.4': {
    gist: '预警级别调整和解除',
    print: 'sm3:92ab98adf6435281d4613869872fb6f93387b2c946d958a9961cfef2eeecc4a0',
  },
  '4.2.4第1款': {
    gist: '预警调整与解除',
    print: 'sm3:47899a1da85f616be937d6eb5b699ef4e4ba503c17efa41ac8e7810d10b67fac',
  },
  '5.1': {
    gist: '信息报告与通报',
    print: 'sm3:faf7831a46ae33ec44e7db486239fe264c0513f74eea59234163da8004d697af',
  },
  '5.1.1': {
    gist: '信息报告时限',
    print: 'sm3:25c5b82b3dba5ba2a2f2d315941ff57f19428ce712ab259a08437b578f21684a',
  },
  '5.1.1第1款': {
    gist: '报告时限的依据',
    print: 'sm3:8e352ea0ce55610bc6e59b1c8ffb30068ad4bed1b24d79ba0a475b4197ce2d65',
  },
  '5.1.1（1）': {
    gist: '涉事单位报告与部门通报',
    print: 'sm3:d4bdada6fb93366a5f2c84a02025ce4e98bb9ebbecd5c883eb1a406a2d4e9926',
  },
  '5.1.1（2）': {
    gist: '核实与初步认定',
    print: 'sm3:1fc8d2cf59d4e90ef087548534c5b60b68f1090e34b8dca105cc403961627f70',
  },
  '5.1.1（2）①': {
    gist: '一般事件2小时',
    print: 'sm3:fd5190d19902055dad62bb54068ba4a1e73fe1443edf5889f4e522da9623299e',
  },
  '5.1.1（2）②': {
    gist: '较大事件1小时',
    print: 'sm3:164c5ffc1957ade844645adc2ad54237b33f4ae6904cb2c2d9b8cd2f65879704',
  },
  '5.1.1（2）③': {
    gist: '重大、特别重大事件1小时',
    print: 'sm3:35d00709abc78b3c46e707106d0ee4d5a8d5c970e50b07d027b25dc01e316dfb',
  },
  '5.1.1（3）': {
    gist: '等级不明而情形敏感的报告',
    print: 'sm3:fd7e2a564ed776f97e89fc132b7ec363adbcfe3a809dd41aef7ecc16d49551aa',
  },
  '5.1.1（3）①': {
    gist: '饮用水水源保护区',
    print: 'sm3:d29b5976d7f24bc2f3a1ea06ce018f11bfac82f98c6bb5f79bf15a8f82049691',
  },
  '5.1.1（3）②': {
    gist: '敏感区域和人群',
    print: 'sm3:d52ceb10f29aabcfc88d2bd215c3256d716bf1fc7bfd025e1b6dcb0408c6d081',
  },
  '5.1.1（3）③': {
    gist: '重金属或类金属',
    print: 'sm3:ca3f9a620b13464e5c99db9ca7a361040e7865c794701040210839c67e0c9938',
  },
  '5.1.1（3）④': {
    gist: '跨省影响',
    print: 'sm3:cf1fdc1b6433d56f4cea16951fa22a27eaa376ea779e868cb1aa54e77d1e8944',
  },
  '5.1.1（3）⑤': {
    gist: '群体性事件或社会影响',
    print: 'sm3:cd30c62778d3de374a04ac83e3b3e9ac2b34ce66da8e80aae20863e7245d4737',
  },
  '5.1.1（3）⑥': {
    gist: '认为有必要报告',
    print: 'sm3:78ed35cfaf1a70b6ad8b67dc9b1997edf4e50107c71dcdac76677807fbd696eb',
  },
  '5.1.1（4）': {
    gist: '县政府逐级上报',
    print: 'sm3:1652b1114f1b93c7d375789c1d830da7113d0bac4c8543b17af0b8ff9bfdb966',
  },
  '5.1.1（5）': {
    gist: '级别变化后的报告',
    print: 'sm3:84cb486f480e2a704ef138e73d4a65e7426477662f9e473b02e5b49072d67413',
  },
  '5.1.2': {
    gist: '报告内容与方式',
    print: 'sm3:ead4ffea984d08e3ec41c4f290045b0fea02b3eb1061b3178c969d2d8d69b7e4',
  },
  '5.1.2第1款': {
    gist: '三类报告与时间',
    print: 'sm3:3d152509b457459eddc147470981bd253962f33427926edc41cc9746bc53f97f',
  },
  '5.1.2第2款': {
    gist: '初报内容与方式',
    print: 'sm3:5f11c7634167ee537c8abf10166e29aabcc29d548a71fe065f88ec71602012de',
  },
  '5.1.2第3款': {
    gist: '续报内容与方式',
    print: 'sm3:a1da0898f1a5a162428693bdc5fba17550d6a66760cd493951c1df89109aa044',
  },
  '5.1.2第4款': {
    gist: '处理结果报告内容与方式',
    print: 'sm3:d5408ce23096d00edd95fe3f7ae67aaebc7e8cea74fbad14950b4bdb31bb8ed2',
  },
  '5.1.3': {
    gist: '信息共享',
    print: 'sm3:e12b242e79557f29181b8b2985f4728e25e54422a0242f8a20bd54159cce63a3',
  },
  '5.1.3第1款': {
    gist: '收集信息并通报同级部门',
    print: 'sm3:8a4af6e24effd52fa557dc65836b5961dde74d12ed27c9450f0fa8eda03990da',
  },
  '5.1.3第2款': {
    gist: '各部门接报后通报分局',
    print: 'sm3:544ef7ccb280a2c8680656256a17b64db410965ea7dc55a54e242eaf83c67348',
  },
  '5.1.4': {
    gist: '跨区域的信息通报',
    print: 'sm3:0ac8e8e8ddb7a9ad8d37705c88c9cef4254b8aed8e7e752f0fd8ecb3250e3b66',
  },
  '5.1.4第1款': {
    gist: '跨区域通报',
    print: 'sm3:79ee172d917a5316515cec116e1d32f78762977d8f4bdf010d25cc3eaf3da564',
  },
  '5.2': {
    gist: '先期处置',
    print: 'sm3:cfe8c48a5179411e977b100e311adc91f04fd09c64cd66e1e6d1b19f2d4fdabd',
  },
  '5.2第1款': {
    gist: '先期处置',
    print: 'sm3:8526753dc77d9610cea3b81a15a6cbe6eb150cbf18876c32585c035c67da37ee',
  },
  '5.3': {
    gist: '应急响应',
    print: 'sm3:2bc6e98b08babaa3b002c9ef88ad3411ceb6a76ea220d7c31edb7f8a51516963',
  },
  '5.3第1款': {
    gist: '三级响应',
    print: 'sm3:0a9d2a9d2b812d5132f83d00693755ad23bf1d1888eb537c1ce8393b77015515',
  },
  '5.3第2款': {
    gist: '响应级别的提高与调整',
    print: 'sm3:4f351931ef7097de652f2cca448dbf56af87a21c0843c798d2d33c9cac0022de',
  },
  '5.3.1': {
    gist: '三级响应',
    print: 'sm3:3e1c090301c348945eb19acddcfd0e5cc5f683240a2dedde8a6ce88072b806ef',
  },
  '5.3.1第1款': {
    gist: '一般事件启动三级响应',
    print: 'sm3:24456ab39b96f1375bb3ec393edf1a9252cc4cb389bff2b949f2a4546bd365ea',
  },
  '5.3.2': {
    gist: '二级和一级响应',
    print: 'sm3:a40406ef8f4252997798efe84e9b0b29103b2162e98b5f152e816a1fa213baac',
  },
  '5.3.2第1款': {
    gist: '较大及以上事件的先期处置与报告',
    print: 'sm3:de5c66fd648ca8f03ac290c57d0258753d3a6238194751eff8790a1a5b5d427d',
  },
  '5.3.2第2款': {
    gist: '配合省市工作组',
    print: 'sm3:b197158f488ea9cd3bd2684530fe5af08745100a93068cb91319a0300b1be465',
  },
  '5.4': {
    gist: '应急措施',
    print: 'sm3:362fd1f431131faf127db73e600b206e6436ae59bdde49aec512046ba32f4d6f',
  },
  '5.4第1款': {
    gist: '现场指挥部组织采取措施',
    print: 'sm3:713f9dff50f910ac9ba4ef11ca636b9562b4ca222ad842071e225efd0d2a1ba5',
  },
  '5.4.1': {
    gist: '现场污染处置',
    print: 'sm3:db33db710cb99029530f298128cd894f94e24bab645fb47be3ea82894f47c1dc',
  },
  '5.4.1第1款': {
    gist: '涉事单位切断污染源',
    print: 'sm3:eb764a5be2ae3f554b40cec0975975c6edce3d2d2d6d5c154030c21c5a22abb3',
  },
  '5.4.1第2款': {
    gist: '综合治污方案',
    print: 'sm3:02f9398ac7f28113c7392aa547b09cf5fa97ef15ba79a18540fc364a079a93cb',
  },
  '5.4.2': {
    gist: '转移安置人员',
    print: 'sm3:70dc01bc45be32bfeedc75ce1d2df5c66d756730f0d73306a72c2478804d33d3',
  },
  '5.4.2第1款': {
    gist: '疏散、转移与安置',
    print: 'sm3:df6f6bf8d1ca183fb7f4c34d34a34db168dc8fb9cb600c252f7a75e7baa9c3e9',
  },
  '5.4.3': {
    gist: '医学救援',
    print: 'sm3:d1029b3ed240c8f99219fa77eb872ea31985646a0a9c188a76b1f3c39bd042e5',
  },
  '5.4.3第1款': {
    gist: '医学救援',
    print: 'sm3:bf5c4b9aa27bf44312eb48b402f9e6040f39ceac3b856e9de82c813d07032450',
  },
  '5.4.4': {
    gist: '应急监测',
    print: 'sm3:e38babbb911dd192b02e036d7eb4b56fa976fd11219f8c27013e461a162c19ef',
  },
  '5.4.4第1款': {
    gist: '应急监测',
    print: 'sm3:375ae148c88b0c8e925aab66b559c0d90a5d729b2b1542e9c9cc7512924c63da',
  },
  '5.4.5': {
    gist: '市场监管和调控',
    print: 'sm3:497d14b7240ec03da1e6f7c0c1a8396ae258e3e62b8342b7c151c244528d31da',
  },
  '5.4.5第1款': {
    gist: '市场监管与食品饮水',
    print: 'sm3:ba3d18b0f127e8c52f73e044b1172723263bd591f79584a208f0c4eda7dea99c',
  },
  '5.4.6': {
    gist: '信息发布和舆论引导',
    print: 'sm3:e8c540aac5475d886092b7cd67c31f6b4e180346232dce3fd1155a0216581a41',
  },
  '5.4.6第1款': {
    gist: '信息发布',
    print: 'sm3:3d1cdd62fb8a338c38e4e6c5ecc60eaedcdee57f863cd690eeb6b34b1dd5810b',
  },
  '5.4.6第2款': {
    gist: '新闻发布办法',
    print: 'sm3:155ef23cd73e0c31996ffbfcc308a40723a26d80ebc0251d6c005c3e0bc1319d',
  },
  '5.4.7': {
    gist: '维护社会稳定',
    print: 'sm3:bf02221e8be92ca5b6ba2a5f923044cf31f26f12292931b962fb83f1e72f80d3',
  },
  '5.4.7第1款': {
    gist: '社会稳定',
    print: 'sm3:1a68d36a3ea2ef2535505e30352989c52d8e827732e48494363ceeb2473ea712',
  },
  '5.5': {
    gist: '响应终止',
    print: 'sm3:f33e349ffd00498ea14ddf2377e1f57f843d5d1012e384070d7e1c92f9324c17',
  },
  '5.5.1': {
    gist: '响应终止的条件',
    print: 'sm3:a3ddc347adf3e898c883d68e1ee45c7ef266a57466fc7868703d0d19495ad737',
  },
  '5.5.1（1）': {
    gist: '现场受控',
    print: 'sm3:2eb3d55d89b5e05a53eb4b0b2f441f8f64bfe814854f69844938b4272a48d508',
  },
  '5.5.1（2）': {
    gist: '泄漏降到限值以内',
    print: 'sm3:9251642de1577354444ce7c13183f2a2d544b6a6ae91657f18bb895109841315',
  },
  '5.5.1（3）': {
    gist: '处置行动无须继续',
    print: 'sm3:e1cf767ee98c547534f74e98c019ba52621939f8480884fa6093d20cfa9cd745',
  },
  '5.5.1（4）': {
    gist: '中长期影响尽量低',
    print: 'sm3:8db9389cfad67a08ea1fca8cede0afdd3cbcd9d92ac7b62ed48929fc4944a3d2',
  },
  '5.5.2': {
    gist: '响应终止程序',
    print: 'sm3:11dc0c53ffb7c9c3d32b809bc3878e9148c2588585045b483ea8550f229da833',
  },
  '5.5.2（1）': {
    gist: '谁启动谁终止的程序',
    print: 'sm3:bdda0b899752c40ec43963a96fff6d8921377c9a7d992d864488fe764ba3733b',
  },
  '5.5.2（2）': {
    gist: '下达终止命令',
    print: 'sm3:63e366c2022c8722bc977f03b7e4112ceae1ff2474a77fdef89a11261e1812e8',
  },
  '5.5.2（3）': {
    gist: '终止后继续监测评价',
    print: 'sm3:351a93ca42682cc4300b9d7b25cf10c9c276f6adafd6629616954888bfdce9d1',
  },
  '6.1': {
    gist: '损害评估',
    print: 'sm3:e7246a40e5f3f558a29b4b7343cb6bb4fa509c73473a39d34f537e15abbe7cd9',
  },
  '6.1第1款': {
    gist: '损害评估',
    print: 'sm3:0b295b2b1062eef672b608dc4b4bdc59953d2ca82346bc71f5447666beaae8a1',
  },
  '6.1第2款': {
    gist: '评估依上级规定',
    print: 'sm3:67054623d3b2769b88de796a55d53dc358a467bfaecefd79c35048a3e3060e5f',
  },
  '6.2': {
    gist: '事件调查',
    print: 'sm3:c5ca2b17440bc1ecd5ab63e5eac3a6897c997d2d6547b3927afa129426051c8d',
  },
  '6.2第1款': {
    gist: '事件调查依上级规定',
    print: 'sm3:4469808379caec907eb12f43945d46bb9331d188b82645b0b0eae79ca7d398ef',
  },
  '6.3': {
    gist: '善后处置',
    print: 'sm3:c7441c1dd45cffb6a07a791158f75a0208e2816bc80024866f719a5719cbd6c6',
  },
  '6.3第1款': {
    gist: '善后方案',
    print: 'sm3:a366bfa707a567ab0e445c62f51490f16fa61329af325217484eae3fa2018ba8',
  },
  '7第1款': {
    gist: '应急保障见附件',
    print: 'sm3:da9c00791b066f931a48b6dd3138eb01cc8166e4de86244b6aad857686fa707b',
  },
  '8.1': {
    gist: '名词术语解释',
    print: 'sm3:89f72bfbd37dae7c337904301bdad9c17bcd61a4b515b06d66e7f5e9a7b0c7ae',
  },
  '8.1第1款': {
    gist: '何为突发环境事件',
    print: 'sm3:90b73c7e65ed67022ed80e6514867fec0a2069c68564652f208394128a98f040',
  },
  '8.2': {
    gist: '预案管理与更新',
    print: 'sm3:b492022277df45fd4101da6ddbaea85b10f0764cff7cedbdf76489171be2b254',
  },
  '8.2第1款': {
    gist: '修订预案',
    print: 'sm3:a6650e890eac309fc491306697e920374968cffdbc32803e3e35f85e8afe51f9',
  },
  '8.3': {
    gist: '预案解释',
    print: 'sm3:3a912faf99825629c45d20ce63ddcdf33adc01e1babb08fdbd3371da20f31b28',
  },
  '8.3第1款': {
    gist: '由谁解释',
    print: 'sm3:2a9e1236ccf08588238ba4e0f8319fbc9c2f3205c231551f88a4c35d829bfdf4',
  },
  '8.4': {
    gist: '预案实施时间',
    print: 'sm3:c77d66d3bdfa9279ec9de5741791976330d08bfd59f9cf7d954ade724e168694',
  },
  '8.4第1款': {
    gist: '实施日',
    print: 'sm3:f6696095a96d4c3dbe29f4f6f3d5625560a68bd4fc5354185e63c735fc8a2e0e',
  },
} as const satisfies Record<string, Clause>
