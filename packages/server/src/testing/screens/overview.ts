import { html } from 'hono/html'
import type { Picture } from './shoot.ts'

/** A page that shows all pictures, the phone's beside the wide screen's. */
export async function overview(pictures: readonly Picture[]): Promise<string> {
  const scenes = Map.groupBy(pictures, ({ scene }) => scene)
  return String(
    await html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>政令通：各页面</title>
<style>
body { font: 16px/1.6 sans-serif; margin: 2rem; }
h3 { margin: 2rem 0 .5rem; }
.pair { display: flex; gap: 1rem; align-items: flex-start; max-height: 60rem; overflow-y: auto; border: 1px solid #ccc; }
.pair > div { display: grid; }
img { width: 100%; display: block; }
.narrow { flex: 390; } .wide { flex: 1440; }
</style></head>
<body><h1>政令通：各页面</h1>
${[...scenes].map(([scene, all]) => html`<h2>${scene}</h2>${[...Map.groupBy(all, keyOf).values()].map(renderPair)}`)}
</body></html>`,
  )
}

const keyOf = ({ title, path }: Picture) => `${title} ${path}`

const renderPair = (pair: readonly Picture[]) =>
  html`<h3>${pair[0]?.title}　<small>${pair[0]?.path}</small></h3>
<div class="pair">${pair.map(({ width, files }) => html`<div class="${width < 500 ? 'narrow' : 'wide'}">${files.map((file) => html`<a href="${file}"><img loading="lazy" src="${file}" alt="${width} 像素宽"></a>`)}</div>`)}</div>`
