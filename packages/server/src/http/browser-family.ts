/** By the words of their own, the more particular first: each also names those it descends from. */
const families: readonly (readonly [words: RegExp, name: string])[] = [
  [/MicroMessenger/, '微信'],
  [/DingTalk/, '钉钉'],
  [/QQBrowser/, 'QQ浏览器'],
  [/360SE|360EE|QHBrowser/, '360浏览器'],
  [/HuaweiBrowser/, '华为浏览器'],
  [/UCBrowser/, 'UC浏览器'],
  [/Edg(e|A|iOS)?\//, 'Edge'],
  [/OPR\//, 'Opera'],
  [/Firefox\/|FxiOS/, 'Firefox'],
  [/Chrome\/|CriOS/, 'Chrome'],
  [/Safari\//, 'Safari'],
]

const systems: readonly (readonly [words: RegExp, name: string])[] = [
  [/HarmonyOS|OpenHarmony/, '鸿蒙'],
  [/Android/, '安卓'],
  [/iPhone|iPad/, '苹果手机'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'Mac'],
  [/Linux/, 'Linux'],
]

const named = (list: readonly (readonly [words: RegExp, name: string])[], text: string): string | undefined =>
  list.find(([words]) => words.test(text))?.[1]

/** Which family of browsers a request says it comes from, and on what; nothing more of what it says is kept. */
export function browserFamily(userAgent: string): string {
  const found = [named(families, userAgent), named(systems, userAgent)].filter((one) => one !== undefined)
  return found.length === 0 ? '其他程序' : found.join('，')
}
