import type { OidcFlow, ProvenIdentity } from '@zhengling/store'
import * as client from 'openid-client'
import type { Log } from '../log/log.ts'
import { type Refusal, refuse } from '../refusal.ts'
import type { OidcSettings } from '../settings/site.ts'

/** What is asked of the provider, and must come back. */
export interface OidcRequest extends Omit<OidcFlow, 'account'> {
  /** Where the browser is sent. */
  readonly url: string
}

/** An OpenID provider, by the code flow with PKCE, state and nonce. */
export interface OidcProvider {
  /** As it stands on the button. */
  readonly name: string
  readonly issuer: string
  /** Begins; `callback` is where the provider sends the browser back to, as registered there. */
  begin(callback: string): Promise<OidcRequest | Refusal>
  /** Who an answer proves somebody to be; refused where it is not the answer to this flow, or not the provider's. */
  complete(answer: URL, flow: OidcFlow): Promise<ProvenIdentity | Refusal>
}

/** Seconds until a provider that does not answer is given up. */
const PATIENCE = 10

const unreachable = (name: string) => refuse(`${name}现在连接不上，没有登录。请稍后再试，或用密码登录。`)

/**
 * The provider of the settings. Nothing is asked of it before somebody signs in that way, so that the site starts and
 * works without it. `log` gets what went wrong; whoever signs in reads only that it did.
 */
export function oidcProvider(
  { issuer, clientId, clientSecret, name, claim }: OidcSettings,
  log: Log,
  fetch?: client.CustomFetch,
): OidcProvider {
  let found: Promise<client.Configuration> | null = null
  const discover = () => {
    // Only the machine itself may be asked without https (see the settings).
    const plain = issuer.startsWith('http:') ? [client.allowInsecureRequests] : []
    const asked = client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
      // The signature is checked also where the answer came straight from the provider.
      execute: [...plain, client.enableNonRepudiationChecks],
      timeout: PATIENCE,
      ...(fetch === undefined ? {} : { [client.customFetch]: fetch }),
    })
    // A provider that was away is asked again.
    asked.catch(() => {
      found = null
    })
    return asked
  }
  const configuration = () => {
    found ??= discover()
    return found
  }
  const failed = (error: unknown) => log.failed('oidc-failed', error)
  return {
    name,
    issuer,
    async begin(callback) {
      const config = await configuration().catch((error: unknown) => {
        failed(error)
        return null
      })
      if (config === null) return unreachable(name)
      const [state, nonce, verifier] = [client.randomState(), client.randomNonce(), client.randomPKCECodeVerifier()]
      const url = client.buildAuthorizationUrl(config, {
        redirect_uri: callback,
        scope: claim === null ? 'openid' : 'openid profile',
        state,
        nonce,
        code_challenge: await client.calculatePKCECodeChallenge(verifier),
        code_challenge_method: 'S256',
      })
      return { url: url.href, state, nonce, verifier }
    },
    async complete(answer, { state, nonce, verifier }) {
      try {
        const tokens = await client.authorizationCodeGrant(await configuration(), answer, {
          expectedState: state,
          expectedNonce: nonce,
          pkceCodeVerifier: verifier,
          idTokenExpected: true,
        })
        const claims = tokens.claims()
        if (claims === undefined) throw new Error('no ID token')
        const value = claim === null ? undefined : claims[claim]
        return {
          issuer: claims.iss,
          subject: claims.sub,
          claim: typeof value === 'string' && value !== '' ? value : null,
        }
      } catch (error) {
        failed(error)
        return refuse(`${name}的答复没有通过核验，没有登录。请重新登录；仍不行，请告诉维护人员。`)
      }
    },
  }
}
