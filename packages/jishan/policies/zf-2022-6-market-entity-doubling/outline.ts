import type { Clause } from '@zhengling/law'

/** The clauses of 稷政发〔2022〕6号: what each is about, in our words, and the fingerprint of the print. */
export const outline = {
  第1款: {
    gist: '为何制定',
    print: 'sm3:c647616bfb5c9113376c0f2e977de360059dbf5ef0e8015a4ef1b230c040cbeb',
  },
  一: {
    gist: '指导思想',
    print: 'sm3:2f762afdcdcce95007ba820deb82a3e5dc01c50b4b21a3dad178d3a917b18d75',
  },
  一第1款: {
    gist: '指导思想与“十四五”倍增的总要求',
    print: 'sm3:e408021a1b3dfb48e16885765f31492e6ef4772a8c6e22fb9dafc85c1c5fbef3',
  },
  二: {
    gist: '基本原则',
    print: 'sm3:83ad02d8c18e1b1c8d3fe2700958a0f0b27f3d3bc818f8fd6514f29923e7fb9e',
  },
  '二（一）': {
    gist: '市场主导',
    print: 'sm3:3865b0f03f7e684fa3607d21566f92279cd9fdc2ecb93b660ff8db93c3a52232',
  },
  '二（二）': {
    gist: '创新驱动：研究影响增减的问题，完善措施',
    print: 'sm3:0d0002476890a1e6fb06593758573adc33a611241a21ef698e37e88c406a2b20',
  },
  '二（三）': {
    gist: '聚焦重点',
    print: 'sm3:74d716bb5b7a14f8e519f1e5798f09b1815479a78127a1837572247cf41914d1',
  },
  '二（四）': {
    gist: '统筹规划：梳理政策，补齐支持措施',
    print: 'sm3:6a7596109360a0db9df649e3be158ade896d969ebcc12abb291122c2ec4652b3',
  },
  '二（五）': {
    gist: '实事求是，不得造假',
    print: 'sm3:7cec56b2a965dbb6f8e47d76e4fe9f790ae514a4e23ed767789f6f6a3014e18d',
  },
  三: {
    gist: '发展目标',
    print: 'sm3:35ec46244ee4c276b393acf23a5dd8f76a9cc1652bf3aaeda11724eb95a01802',
  },
  三1: {
    gist: '户数目标：2022年净增、每年增幅、2025年总量、千人拥有量',
    print: 'sm3:53ea0852568c87edddcd4ef59f31c74c84b730de3dc42ee46634d3e49a4c91b6',
  },
  三2: {
    gist: '结构目标：三类企业倍增，四类大的突破',
    print: 'sm3:239ed572462d1daa6be078e19628ec4935f42e6b2a6e8d813ad36b4a590e23d6',
  },
  三3: {
    gist: '质量目标',
    print: 'sm3:a3f03ed9a8754a68f3fe16278702c3580e7802eeaede6b41e976f9e913811595',
  },
  三4: {
    gist: '生态目标',
    print: 'sm3:70ddd2b83e2a2f73978706f686c80e49064180ff6c0d9eb544ab7972249b5506',
  },
  四: {
    gist: '重点任务',
    print: 'sm3:e6a7048e04588bc63aba13fc3865ce7afc5e80d9bde9efe4f669af6eb4728ab2',
  },
  '四（一）': {
    gist: '农业市场主体',
    print: 'sm3:98acbc853558c2ed0941c9669d0d5b4d1009045c891e710acd36073e67d2d76e',
  },
  '四（一）1': {
    gist: '新型农业经营主体',
    print: 'sm3:9daa8b6e5a5f529ac27668efa37e5b8c795711b6836a8335d8f68dc3e28768e5',
  },
  '四（一）2': {
    gist: '特色农业产业链',
    print: 'sm3:98dbec1fbd9b7f5d1ef0c781367851c3f3d8291d69f43ff2a72f637b506990cf',
  },
  '四（二）': {
    gist: '工业与商贸市场主体',
    print: 'sm3:260eba682398c92d0d87c5ff32b79cac7cc97b70f5c89d19422b518d5fcd0bf8',
  },
  '四（二）1': {
    gist: '产业链招商与新兴产业',
    print: 'sm3:93c3e5d6e71ca582e98e34e642b7973f5ae0a23ef5b5108c3d47aed0c9b2819d',
  },
  '四（二）2': {
    gist: '数字经济和电商企业',
    print: 'sm3:4c7d411c98be657b08c04b2fee1edede8fa9bff15374eb646a4c43163987b9e0',
  },
  '四（二）3': {
    gist: '农村电商及其设施覆盖',
    print: 'sm3:1e7a8d0b1dcca037ffdc5d76cc203f9a67ab4aa1cbd901b7e62c575ec22b060b',
  },
  '四（二）4': {
    gist: '限下商贸培育、服务业支持与一次性奖励',
    print: 'sm3:f31ca13f3febc96469ddcd3ad106f0f6e3c54e97054e4f41eab0c4c061fb2a00',
  },
  '四（三）': {
    gist: '服务业市场主体',
    print: 'sm3:3d259f1239a4dc443358a32e321478819ee6d9fcd8e2020ffb8a2e34b1c7bbcc',
  },
  '四（三）1': {
    gist: '服务业提质增效',
    print: 'sm3:cb0d4acdd48ded9b1e8ce3f29af2e2e9b09b3b97ea3497f578b7bd1466af53a7',
  },
  '四（三）2': {
    gist: '公共服务市场主体',
    print: 'sm3:ada7ee39d344c2c7532b8f1df8e2bc251e384eea108ce469640c5c233b94e989',
  },
  '四（四）': {
    gist: '个体工商户',
    print: 'sm3:04efec8824b31be5d0c4ff28a2788b8a3375fbe5c6b00c4365bb2379d4c97b6a',
  },
  '四（四）1': {
    gist: '扶持个体工商户',
    print: 'sm3:c83cbf24472debbb2676b99021b69c4bcbe2b30ef1f43df6051e7d2886f05cd3',
  },
  '四（四）2': {
    gist: '转型、个转企、新业态集群登记',
    print: 'sm3:eeb96080e467a688e76ab359352016791238e5bcb12894cd319d20c7f2798c21',
  },
  '四（四）3': {
    gist: '进社区与商品市场',
    print: 'sm3:8dc4d9518ea94288bbb386abbd9a78fd7558661eb757bd509aa6451f268d0cae',
  },
  '四（五）': {
    gist: '小微企业',
    print: 'sm3:e38d3908a1e817a4e6477963575825a27731c0f5b62626b3acca59bd9adb36fb',
  },
  '四（五）1': {
    gist: '扶持小微企业与个转企优惠',
    print: 'sm3:55fe7cd3179bc6c507048391a92c50b992661b03b55a87b297caf88e21686fab',
  },
  '四（五）2': {
    gist: '双创平台',
    print: 'sm3:3354f4d3e5bee49cd8f27f1c9a08e3a1c77a0580bc275b8ae86572d44ad92a75',
  },
  '四（五）3': {
    gist: '上规升级与骨干企业优惠',
    print: 'sm3:0e03c9c1fb8d04c3c98a50aa2a5760d18c7fa18253166657971c9c7a4ee8efc0',
  },
  '四（六）': {
    gist: '能源产业',
    print: 'sm3:f2bf1333dd86076db18a8c0e14193ccf0dc405a284df2814f8c47b976932652e',
  },
  '四（六）1': {
    gist: '四家光伏项目和清洁能源双替代',
    print: 'sm3:ba97570a8da34fdf6f65f6f7f10e6dda088ab362537b79fc73ecc30662a6cf0c',
  },
  '四（六）2': {
    gist: '资源循环利用的四个项目',
    print: 'sm3:500328e3556265d615780cd5daa4ba292d654d6ed5a2cd55acf13613a4563536',
  },
  '四（七）': {
    gist: '建筑业',
    print: 'sm3:e928e69cd7913cce56f6b90fd30734c52dc58fec60fde054f113950d69657810',
  },
  '四（七）1': {
    gist: '支持建筑企业',
    print: 'sm3:3f11f716632ba78c8214fd3722b7f51832fc335fbaf2a9d59a10ae04e8814a1f',
  },
  '四（七）2': {
    gist: '引进有资质企业与重大工程',
    print: 'sm3:fa88883fa628faba058e946ab8e56bb958b50888f37b20c5d5cb535fc9ffd9a5',
  },
  '四（七）3': {
    gist: '城市“烟火气”集聚区',
    print: 'sm3:c1ff0d79bc93befb1c1ac50edfa73c1e6a8f60f94d7568dde94c04f0f8cab1ca',
  },
  '四（八）': {
    gist: '文旅康养业',
    print: 'sm3:4b111f0d9ebac69a832350dfbd11f704572880fd8074bc6bf81646b536b59899',
  },
  '四（八）1': {
    gist: '全域旅游',
    print: 'sm3:d60b3b35d976be2231d0f5d02a784470f50b466b0787c6d7fa25a9e05cc4ae38',
  },
  '四（八）2': {
    gist: '旅游融合与文化品牌',
    print: 'sm3:de29a6ca5b13445e925204b4ae63e4488cbf1a5f3a3cd1d7aa9cbd0fd17e6b75',
  },
  '四（八）3': {
    gist: '乡村旅游',
    print: 'sm3:3dfc9454cba8ec58a80a0c8e492ded992102737552d95b52e12a7860836451ef',
  },
  '四（八）4': {
    gist: '康养市场主体',
    print: 'sm3:c1616433c6a7193ca3056e575193bb43a625f86b599f8d319ed331c5c6d5453f',
  },
  五: {
    gist: '推进机制',
    print: 'sm3:c58a5c600a94f496a78df3aa62b42dec69f06279174e5b2ef9ad6fa337ed2b6a',
  },
  五第1款: {
    gist: '一个领导小组、一个工作专班、九个行业专班',
    print: 'sm3:24a726355a0cd9327ec6e7f91ae2d26dd60c655c95b365b00967650f90e30109',
  },
  '五（一）': {
    gist: '领导小组的组成',
    print: 'sm3:2296188b800fd5f628f0b78c38f41d72edc3d9bacba49b776b9349bd95b11e1a',
  },
  '五（二）': {
    gist: '工作专班及其日常工作',
    print: 'sm3:337083f09d4084143f9923197e510cbe0f7c1bc41bc9340b9d70f237d89c9e5e',
  },
  '五（三）': {
    gist: '九个行业专班',
    print: 'sm3:579bd7e2654b8661d01d140bf416ddb78b8678db023c19960bd9cd5f16cc9fc6',
  },
  '五（三）1': {
    gist: '农业专班',
    print: 'sm3:984218ef544bb657e563ddb710d312afa495c4d5ddf808c23aaf8caaa98064f2',
  },
  '五（三）2': {
    gist: '工业专班',
    print: 'sm3:c789a0865380b521b5b57b5c23a4b1ac8634752b7e44f1b47720ade813f22800',
  },
  '五（三）3': {
    gist: '服务业专班',
    print: 'sm3:e4b2b16119da729a7781510fd80b348236d4f0dceb8a7cdb82cbe2269e1b6a7b',
  },
  '五（三）4': {
    gist: '个体工商户专班',
    print: 'sm3:cbe30d54f1ff1a2436a875d21e188e0b629f0e10f5034f74e7349a6b92d8fc67',
  },
  '五（三）5': {
    gist: '小微企业专班',
    print: 'sm3:8512053c64014f5795c33430e6fb17e992a9887b49175eae6708fc50f82871e0',
  },
  '五（三）6': {
    gist: '能源专班',
    print: 'sm3:b3ac7827dbc572c17d58e50e71999b172bb0e928a093b46e674ae78d6dfca94c',
  },
  '五（三）7': {
    gist: '建筑业专班',
    print: 'sm3:33de09908ee259ec23f3531cb8c097f4f07a69b5a9b2bf2d06e9678d05e3894a',
  },
  '五（三）8': {
    gist: '文旅康养专班',
    print: 'sm3:abac9ffdb9ee68ebc483d7dfb32914ec9fcbae527ae1e1e15079d1a997e19e93',
  },
  '五（三）9': {
    gist: '要素保障专班及六项要素的牵头单位',
    print: 'sm3:52afde398d1f7ab8019174299ff47435ed294dfca5c4ccae9207c5d6a2ba7f6a',
  },
  '五（三）第1款': {
    gist: '牵头单位的主要职责',
    print: 'sm3:14ee9554e887b0ef4091e704d6f303e12fd9ba16e2d143b87e6610fbe9143b12',
  },
  六: {
    gist: '保障措施',
    print: 'sm3:8aefd9a50fe5d5eb775fcbf373820b912e3b46e4ce632d848a4745803dfc3d09',
  },
  '六（一）': {
    gist: '组织领导、联络员与按月报送',
    print: 'sm3:6c1e492f1216506a77c2661c21216119517049a7a917362aacbae99d4cd2ad07',
  },
  '六（二）': {
    gist: '一周内制定工作方案与要素保障措施',
    print: 'sm3:eeebce834cde76f2b7504383588b3eef98b3b0ea83da07a30a18134b11b5c36d',
  },
  '六（三）': {
    gist: '督查频次、台账、13710与季度考核',
    print: 'sm3:02bedaadf6139b4e2f5cdcc79a55d705e87449cc48ccd8802dbf49d376534e9a',
  },
  '六（四）': {
    gist: '宣传引导',
    print: 'sm3:c92e4bfd3db40e294e6192fd433d988b7889b57c58675e81c9c6facbd98a2b2b',
  },
} as const satisfies Record<string, Clause>
