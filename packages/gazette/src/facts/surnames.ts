import { tableOf } from './characters.ts'

/** Surnames of one character in use today, the common ones of the 百家姓 and the frequency counts of the household register. */
const SINGLE =
  '习畅王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤' +
  '常温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农司卓古吉缪简车项连芦麦褚娄' +
  '窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂佟应臧闵苟邬边卞姬师和仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘闻厉伊仝区郜海阚花权强帅屠' +
  '豆朴盖练廉禹井祖漆巴丰支卿国狄平索宣晋初门云容敬扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况宿鲜印逯隆茹诺战慕危玉银亢嵇哈湛宾戎勾茅於呼居揭尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭'

const DOUBLE =
  '欧阳|上官|司马|诸葛|东方|皇甫|尉迟|公孙|慕容|令狐|司徒|夏侯|端木|南宫|独孤|闾丘|澹台|长孙|宇文|赫连|百里|呼延|东郭|南门|完颜|拓跋|申屠|太史|公冶|淳于|单于|钟离'

const SINGLES = tableOf(SINGLE)
const DOUBLES: ReadonlySet<string> = new Set(DOUBLE.split('|'))
const FIRSTS = tableOf(SINGLE + DOUBLE)

/** Whether a text of two to four Han characters begins with a surname and leaves a given name of one or two. */
export function isName(text: string): boolean {
  if (DOUBLES.has(text.slice(0, 2))) return text.length === 3 || text.length === 4
  return SINGLES[text.charCodeAt(0)] === 1 && (text.length === 2 || text.length === 3)
}

/** Whether a surname may begin with the character. */
export function beginsName(code: number): boolean {
  return FIRSTS[code] === 1
}
