export type { RequestState, RequestStepKind } from '../tables.ts'
export {
  correctOwnRequest,
  type RequestFile,
  requestByCode,
  withdrawOwnRequest,
} from './applicant.ts'
export {
  applicantKinds,
  carriers,
  deliveries,
  identityKinds,
  type RequestDraft,
  type RequestFault,
} from './draft.ts'
export { enterRequest, type RequestEntered, type RequestEntry } from './enter.ts'
export { type RequestFigures, requestFigures } from './figures.ts'
export {
  answerRequest,
  askCorrection,
  askOpinion,
  confirmRequest,
  extendRequest,
  giveUpRequest,
  noteDelivery,
  noteOpinion,
  takeCorrection,
  withdrawRequest,
} from './handle.ts'
export { countEnded, endedRequests, openRequests, requestById } from './list.ts'
export { type InfoRequest, type RequestStep, requestFacts, sayRequestNumber } from './request.ts'
export { opensRequest } from './scope.ts'
export type { ByCode, OnRequest, RequestGround, RequestOutcome } from './take-step.ts'
export { maskedFields, type UnmaskedRequest, unmaskRequest } from './unmask.ts'
