import type { Clause } from '@zhengling/law'

/** The clauses of 稷政发〔2022〕14号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  '通知/第1款': {
    gist: '印发通知',
    print: 'sm3:c86137a0bcf0ffd66d5fa21bd2a94f141f00b2bc82b34b7710c05451fc55c311',
  },
  第一章: {
    gist: '总则',
    print: 'sm3:a48522a0f96492aeddf3b435a9f643fc3d6bacbf6cae8d2dc09778d783fb9647',
  },
  第一条: {
    gist: '目的与依据',
    print: 'sm3:bb7ba09012ae012f6df812fc7c84ed19101946a9c5f1e9310f89878c8e5cf923',
  },
  第二条: {
    gist: '所有权、规模与动用须经批准',
    print: 'sm3:d290e8936bd3a1c48c7fd2ebd39eaaa98510aa337e6dea0fa5be8100bd443230',
  },
  第三条: {
    gist: '县发改局（粮食局）职责',
    print: 'sm3:a83bb60828dfd69e2cd1de38edab8fb2e12ea54ffe425c924feb82d2dd4f2b05',
  },
  第四条: {
    gist: '县财政局职责',
    print: 'sm3:48dca06987af09d7afd1afe3481e9aff8b33eed0de526c1f16f604e9ed9c2bec',
  },
  第五条: {
    gist: '承储企业职责',
    print: 'sm3:4c9433fcdb4ebd858ebfa52d40dd2ddc5c20c2cbbf887cda1ff643e1d7fc3b7a',
  },
  第六条: {
    gist: '日常检验与监督检验',
    print: 'sm3:c253d312aabb21265563496308e3767a3fb98ec88c0a0f940637ba771dcb8bd0',
  },
  第二章: {
    gist: '县级储备粮食计划',
    print: 'sm3:bc47f20aa8848d406ad74c9e3767f0115c11ae85fff759497654e90606dac140',
  },
  第七条: {
    gist: '计划的种类',
    print: 'sm3:9e5206cf9e348e517b285e12b49435b1812672ec8f7ef44cba1d7fcf2760cfb1',
  },
  '第七条（一）': {
    gist: '新增计划由谁下达',
    print: 'sm3:ab1662e6d8e4feaeb472e6797dba65540770887f5efc95e78ed111cadc465c82',
  },
  '第七条（二）': {
    gist: '轮换计划由谁提出、批准',
    print: 'sm3:9d9157d37f946f4b3ce307361e8e639742d6168400f60e950cd34520f49b0e3a',
  },
  '第七条（三）': {
    gist: '销售计划由谁下达',
    print: 'sm3:f3bce6b8ce5e5f01e120af90bf336a58355233349234e9c0d899cffe2422da4f',
  },
  第三章: {
    gist: '县级储备粮食收购',
    print: 'sm3:b66d711d6f153e1b9e7f6b901c11bd00bba38fde8517d71fbb6a2e65ed6daff3',
  },
  第八条: {
    gist: '收购的种类',
    print: 'sm3:2e07f9d47ebff55393fd8a050ad7c139564b60a8e4e364ab5c8d4d123771b2a6',
  },
  '第八条（一）': {
    gist: '新增收购价由谁定',
    print: 'sm3:5469e905b50e8164228734427087a5a76e29d41cc79036c4e2c9e7bdaea64c72',
  },
  '第八条（二）': {
    gist: '入库成本核定后不得更改',
    print: 'sm3:d54fddb2ba1e55bcb8db4039d13723d954828b27655a912ceb990696f7ad1ad9',
  },
  '第八条（三）': {
    gist: '入库成本台账与按时核定',
    print: 'sm3:c5549bdcb60982f1534680d04d6b53a03ccc94065d32414b933249bd554ff24c',
  },
  第四章: {
    gist: '县级储备粮食储存',
    print: 'sm3:83c3116466657fe44ac7b53b2a316f8e9b2df38fad6bcdb21be50b34a37d26b0',
  },
  第九条: {
    gist: '代储条件',
    print: 'sm3:9e0e93fb60f556d196265c2616ab668428d85fbc779ae023cfea1a90ba59c771',
  },
  第九条1: {
    gist: '仓容与仓库条件',
    print: 'sm3:e1c6c11c2b0104ff42fa07c84d8cd03999389374658d2dd9d96ecf16468b2487',
  },
  第九条2: {
    gist: '仓储设备',
    print: 'sm3:d705caf54ff1f77aa1b9460108e57387bde9ca06726aa6676a09d535a5237fc6',
  },
  第九条3: {
    gist: '检测仪器与场所',
    print: 'sm3:524a77bc750bcb390f6988ebb6565d95aa54a3ce40cd8434a92bd47bc6893552',
  },
  第九条4: {
    gist: '持证技术人员',
    print: 'sm3:7c051e4c52173a939349265a09261f9343929153fea577762023a7354ec5c988',
  },
  第九条5: {
    gist: '信誉与无严重违法',
    print: 'sm3:cd2d8701023f234cf70d011420fa6a1c841c453ce2b9bca443dc4d8a0d4cebc6',
  },
  第九条第2款: {
    gist: '审核同意即取得资格',
    print: 'sm3:e231eaa8cb88a3ab5ed76ea59cc17a58df3fd365355036a788ff9ffd67e383c0',
  },
  第十条: {
    gist: '入库质量',
    print: 'sm3:a14044db76dfee672b2ea3351d87a839e3ca8bfe965b7dea3eca85dd19f2c406',
  },
  第十一条: {
    gist: '三专与账实相符',
    print: 'sm3:1e9f97ac5845c51531e660954c73d590ef74ad19d3930c371996fab1b9e80880',
  },
  第十二条: {
    gist: '安全制度与设施',
    print: 'sm3:103ce94dffca1bdd74efe3aa2f395fe10a49717fb331d1aab3e9ac2084f80d11',
  },
  第十三条: {
    gist: '不得担保或清偿债务',
    print: 'sm3:2c7334157a00c6c2bcf3bb1111b4ef7a07736643c33a002cfe5b6b2497df1776',
  },
  第五章: {
    gist: '县级储备粮食轮换',
    print: 'sm3:49c02e5c0eb09daf254f44417c48e65693c81286d204657d3e30c943e3f9f1be',
  },
  第十四条: {
    gist: '轮换年限与出入库间隔',
    print: 'sm3:58de0308ea65c2abb0622253250c7175f54fef2c02da301a47395427553d9c12',
  },
  第十五条: {
    gist: '出库前检验',
    print: 'sm3:4488480b571ec23d7a6ba990f58b0cf5ee7acc820c9bbdec3afa9a41d5fb4c72',
  },
  第十六条: {
    gist: '年度轮换计划的批准',
    print: 'sm3:6aa90ef8d0513090b124474a8dd19fb7f85deb6b21f986f0404b6d9b4e6bce04',
  },
  第六章: {
    gist: '县级储备粮食动用',
    print: 'sm3:7fc2bc77a8f9efc3229a8969ae4331c47384f4c7df8d55686209e37d4d3b27ad',
  },
  第十七条: {
    gist: '动用程序',
    print: 'sm3:20b10e7452dfba1c3a5b873199a115ef4fa32c4bae1a4d0566014a861b636d58',
  },
  第十八条: {
    gist: '可以动用的情形',
    print: 'sm3:ec06649ff90f4a139b41e516cde535239d141b3b29a795a406695adc3dfdee31',
  },
  '第十八条（一）': {
    gist: '供不应求或价格异常',
    print: 'sm3:d145808d5ce43522ca8d9533c7c534c55ca827bee9824034321a4ed1afafdf94',
  },
  '第十八条（二）': {
    gist: '重大灾害或突发事件',
    print: 'sm3:512ca3451a32ac933e394c57b2b98747a2fa67ede9744ea60ff491a9afde8cdd',
  },
  '第十八条（三）': {
    gist: '粮食应急预案的其他情形',
    print: 'sm3:92ff10381a46bcf117f51fd6c0609fdafdfa160691a937410923796a189e0a41',
  },
  第七章: {
    gist: '县级储备粮的品种、质量及财政补贴',
    print: 'sm3:396bdbb53af332e997ecb1ffae56f656986fa4506a02a660cbe930b249f5cc72',
  },
  第十九条: {
    gist: '品种',
    print: 'sm3:1f8e28dc97e836ba56c3622721cccdfa98307015842dada1f4329c438f638278',
  },
  第二十条: {
    gist: '质量标准',
    print: 'sm3:e2f45cbb53c875a72744d129ac492f4a5851187931d58cd06cd639fb0c4e0eee',
  },
  第二十一条: {
    gist: '补贴构成与标准、轮换记账、价差、轮空期',
    print: 'sm3:3e3b3948c30763e18c9b318190b24abb25ef247cdcdf9e1524bf014f23ff7c21',
  },
  第八章: {
    gist: '县级储备粮的贷款管理',
    print: 'sm3:9dbcf761b3bbd1d89d7c2c0ef31828c6c505a82bc265917854f48435d07fda0c',
  },
  第二十二条: {
    gist: '贷款',
    print: 'sm3:e1397d5ec6c9a44181ea442836398603111cd097c37fe9b51124e57e79fd7633',
  },
  第九章: {
    gist: '县级储备粮损失、损耗的处理',
    print: 'sm3:cd805c7baad8b6dc83c288fd07495f6710fd01ba8ce7017580a9064672a2da8c',
  },
  第二十三条: {
    gist: '损耗由谁承担',
    print: 'sm3:db1b0ff4274d392e35d7b6e7ae7de9bcd9e34844b612af5079f7bd30fc9eecfe',
  },
  第二十四条: {
    gist: '损失由谁承担',
    print: 'sm3:02ee1b928d0f4a9335afd5b7b3ee0b811450eb99250699d2d24da1b5dff05434',
  },
  第十章: {
    gist: '县级储备粮费用管理',
    print: 'sm3:ac467b913d92a883168a34e09261ac2df521f1237ad23f0e52cc32b8fb8a76a3',
  },
  第二十五条: {
    gist: '补贴专户与结算',
    print: 'sm3:37164f1dd1add87e22fe1395f1d7b5d20dd2abae46b819abf40634a036ca0edf',
  },
  第十一章: {
    gist: '县级储备粮监督检查',
    print: 'sm3:677429adf2cb951f7a471613e6eb6c208f06a44690cdcca9f900af2f88c6c361',
  },
  第二十六条: {
    gist: '监督检查职权',
    print: 'sm3:fe5215fc438b60f37b6d67a68ff5be286fcd6efaf58635fdb4f3498c33cb1ad5',
  },
  第二十六条1: {
    gist: '进入检查',
    print: 'sm3:88690c82e18ff72b20c139d6837b87670ebb1d17a7b0fe5a60db472ea7a3967e',
  },
  第二十六条2: {
    gist: '了解情况',
    print: 'sm3:5bbc52f0910b1d968645fb432030866bd5abfd236d46a104e6d90c85dc8dde9b',
  },
  第二十六条3: {
    gist: '调阅凭证',
    print: 'sm3:b0cad237bf7dfec70258caa175c4271cc45f0605f79f11645f372f348b5c20cf',
  },
  第二十六条4: {
    gist: '依法处理',
    print: 'sm3:94263b9a3ee1d0bbb034253b2a529d37e6e2a9a7b10f6ffd18a1a1729fd0d20d',
  },
  第二十七条: {
    gist: '责成立即纠正',
    print: 'sm3:83521b403ad87736d8c2e5876f77d95547fedabb7b3ba15e9c64c621b6fdb261',
  },
  第十二章: {
    gist: '法律责任',
    print: 'sm3:d43b14a32eb81803d028a549fe9b19ae7a989b36da0b121206fb4149b090e36c',
  },
  第二十八条: {
    gist: '另有规定从其规定',
    print: 'sm3:b5e27de098fd7c9ba680bd1a5c12b4b3087e72dd9337a81dd04bef8a7688031d',
  },
  第二十九条: {
    gist: '行政机关的责任',
    print: 'sm3:a0c5592de90ae119e204dff9c540bba18ccd1af93d879ba2c3e5134e0e1d18a1',
  },
  '第二十九条（一）': {
    gist: '不按规定下达计划、拨付',
    print: 'sm3:9e65f2a5b9a9d3d8d139e4b49eefd2ee5d8d389bf0d1ae4d5e3014fbb5b30617',
  },
  '第二十九条（二）': {
    gist: '不组织实施或擅自改变',
    print: 'sm3:9b7b3f59fa50204c5270ee7d4007ccfffdfb09093c3b1a304166fe24cad8a9c7',
  },
  '第二十九条（三）': {
    gist: '干预经营',
    print: 'sm3:5e5163245d7df787d3f81bdbb043263fe8b0936dedf1d68ef19edc981c844a1d',
  },
  '第二十九条（四）': {
    gist: '发现问题不纠正',
    print: 'sm3:64695b962e934514b3200d297b504b04646d6906d79c0f65b56875a323f74f0c',
  },
  '第二十九条（五）': {
    gist: '危及安全不采取措施',
    print: 'sm3:b8c7d83e9652b4a500314b5c21cb300c9a717a81b8cbd35a22dbe3068b207783',
  },
  '第二十九条（六）': {
    gist: '其他',
    print: 'sm3:e9dcda1eb407256319e1ee051a31e9a3c9c7bd9e7b577fb6abf988a96c495498',
  },
  第三十条: {
    gist: '承储单位的责任',
    print: 'sm3:5bc479fc51b32aef8d0c3be0d4c3c4361dc6e9070adf5d98e16ee542829142cf',
  },
  '第三十条（一）': {
    gist: '期货实物交割',
    print: 'sm3:5b92d4581ccbf2f1c92d91f6a7af82d21b69dabf531f1acb1dedaddf8e31f72d',
  },
  '第三十条（二）': {
    gist: '以设施设备担保清偿',
    print: 'sm3:902a23111fca47e7ff011d4d35ded3b4b8907c732067dae4a76bfd2ab8de5db9',
  },
  '第三十条（三）': {
    gist: '租仓储存、委托代储',
    print: 'sm3:91585adbab90fb4d774df3b0caa732045fc5c9ed11a3b2699b1fcfad8836a0a9',
  },
  '第三十条（四）': {
    gist: '擅自串换、变更库点',
    print: 'sm3:2bd829da4f3ab706b45078dbd8ccf7a7e5d2c99ae2d34ed0dc461728a253c449',
  },
  '第三十条（五）': {
    gist: '轻度不宜存、指标超标',
    print: 'sm3:d515146b4bd61b9faf8d0a132b314deab4779f8e037c06e8aa77dbfb2b5b8c8a',
  },
  '第三十条（六）': {
    gist: '入库未达质量等级',
    print: 'sm3:de08791a3b5596530c305ac8ca66f01a935c2a6484a55123de7ef92b79423467',
  },
  '第三十条（七）': {
    gist: '未实行三专，账实不符',
    print: 'sm3:dadf6b3898d5b7e8cbf38357dac092e977ce720b4a3dcb288b2743d7318b9757',
  },
  '第三十条（八）': {
    gist: '拒不执行计划命令',
    print: 'sm3:1f010ad1ec3c0058078a8a3816133c73db75bcb6b94e5be77161832be060f68f',
  },
  '第三十条（九）': {
    gist: '阻挠检查',
    print: 'sm3:36a38dc9b2ea13b48b516400aa6939a255d560b90bbafd246d5b585451633ba3',
  },
  '第三十条（十）': {
    gist: '其他',
    print: 'sm3:f5d2f7d41e55e79adabe36bc523a03790fdef533f7bfdd62649b3a7efd182fb2',
  },
  第三十一条: {
    gist: '更改成本、挪用骗取基金',
    print: 'sm3:96df2644ba8355f8595698d7bff7ac47d10092ff479d210b9034f60e2423b4f5',
  },
  第三十二条: {
    gist: '公职人员滥用职权',
    print: 'sm3:091fb850dc889113bb183eb917e3733dfcfaeee38916bd24011ce4bee7b341e2',
  },
  第十三章: {
    gist: '附则',
    print: 'sm3:ee9bdf839acbab3d9b2a86e0ff44d654865d76bb99a021bf485b408611efc827',
  },
  第三十三条: {
    gist: '施行日与有效期',
    print: 'sm3:91728b1984798d2c2013e318e854a55f26aa5fbe84a0e0e178c2a55ded968d7d',
  },
  第1款: {
    gist: '由谁解读',
    print: 'sm3:85dba62b96899267533ce33aedf1cb93c584dfcfda3a3f25b215897fd963642a',
  },
} as const satisfies Record<string, Clause>
