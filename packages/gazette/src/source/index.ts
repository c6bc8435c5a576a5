export { decodeSource } from './decode-source.ts'
export {
  type Decoded,
  LARGEST_SOURCE,
  type RefusalCode,
  type Refused,
  type SourceEncoding,
  type SourceFormat,
} from './types.ts'
