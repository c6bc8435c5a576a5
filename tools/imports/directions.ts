import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { TreeFile, Violation } from '../tree.ts'
import { house, isTest, type Room, wayIn } from './house.ts'
import { entersByDoor, type Package, packageName, packagesOf } from './packages.ts'
import { type Import, isSource, parseImports } from './parse.ts'

const within = (path: string, folder: string): boolean => path === folder || path.startsWith(`${folder}/`)

/** What is wrong with a relative import, if anything. */
const relativeFault = (path: string, specifier: string, room: Room | undefined): string | undefined => {
  const target = posix.normalize(posix.join(posix.dirname(path), specifier))
  if (wayIn(path) && !wayIn(target)) return `启动程序只能引用自身的文件，不能引用 ${specifier}`
  return room && !within(target, room.folder) ? `不得用相对路径引用 ${room.folder} 以外的文件：${specifier}` : undefined
}

/** What is wrong with an import of one of our own packages, if anything. */
const ownFault = (path: string, { specifier, typeOnly }: Import, target: Package, room: Room): string | undefined => {
  if (!entersByDoor(specifier, target)) return `不得深入引用 ${specifier}，${target.name} 未公开它`
  if (target.folder === room.folder) return undefined
  if (room.types?.includes(specifier)) return typeOnly ? undefined : `${specifier} 只能引用类型（import type）`
  if (!room.may.includes(target.folder)) return `${room.folder} 不得引用 ${target.name}`
  const only = room.onlyIn?.[target.folder]
  return only !== undefined && path !== only ? `只有 ${only} 可以引用 ${target.name}` : undefined
}

const faultOf = (path: string, one: Import, packages: readonly Package[]): string | undefined => {
  const { specifier } = one
  const room = house.find(({ folder }) => within(path, folder))
  if (specifier.startsWith('.')) return relativeFault(path, specifier, room)
  if (isBuiltin(specifier)) {
    if (!specifier.startsWith('node:')) return `Node 自带模块应写作 node:${specifier}`
    return room?.pure && !isTest(path) ? `${room.folder} 也在浏览器中运行，不得引用 ${specifier}` : undefined
  }
  if (wayIn(path)) return `启动程序在安装依赖之前运行，不得引用 ${specifier}`
  const target = packages.find(({ folder, name }) => folder !== '' && name === packageName(specifier))
  return target && room ? ownFault(path, one, target, room) : undefined
}

/** Imports that go against the one direction of the house, reach past a package's door, or need what is not there. */
export const checkDirections = (files: readonly TreeFile[]): Violation[] => {
  const packages = packagesOf(files)
  const homeless = packages
    .filter(({ folder }) => folder !== '' && !house.some((room) => room.folder === folder))
    .map(({ folder }) => ({
      path: `${folder}/package.json`,
      message: `tools/imports/house.ts 没有写明 ${folder} 可以引用什么`,
    }))
  const faults = files.filter(isSource).flatMap(({ path, text }) =>
    parseImports(path, text).imports.flatMap((one) => {
      const message = faultOf(path, one, packages)
      return message === undefined ? [] : [{ path: `${path}:${one.line}`, message }]
    }),
  )
  return [...homeless, ...faults]
}
