// Makes a passkey, or signs in with one. Without this script people sign in by mail.
(() => {
  'use strict'

  if (!window.PublicKeyCredential || !navigator.credentials) {
    return
  }
  const problem = document.querySelector('[data-passkey-problem]')

  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0))
  const text = (buffer) => btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
  const known = (keys) => (keys || []).map((key) => ({ ...key, id: bytes(key.id) }))

  async function post (url, body) {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: body && JSON.stringify(body)
    })
    if (!answer.ok) {
      throw new Error(String(answer.status))
    }
    return answer.json()
  }

  const common = (key) => ({
    id: key.id,
    rawId: text(key.rawId),
    type: key.type,
    clientExtensionResults: key.getClientExtensionResults(),
    authenticatorAttachment: key.authenticatorAttachment
  })

  const ceremonies = {
    async make () {
      const offer = await post('/identity/passkeys/offer')
      const key = await navigator.credentials.create({
        publicKey: {
          ...offer,
          challenge: bytes(offer.challenge),
          user: { ...offer.user, id: bytes(offer.user.id) },
          excludeCredentials: known(offer.excludeCredentials)
        }
      })
      const name = document.querySelector('[data-passkey-name]')
      return post('/identity/passkeys?name=' + encodeURIComponent(name ? name.value : ''), {
        ...common(key),
        response: {
          attestationObject: text(key.response.attestationObject),
          clientDataJSON: text(key.response.clientDataJSON),
          transports: key.response.getTransports ? key.response.getTransports() : []
        }
      })
    },
    async enter () {
      const challenge = await post('/identity/passkey/challenge')
      const key = await navigator.credentials.get({
        publicKey: {
          ...challenge,
          challenge: bytes(challenge.challenge),
          allowCredentials: known(challenge.allowCredentials)
        }
      })
      return post('/identity/passkey', {
        ...common(key),
        response: {
          authenticatorData: text(key.response.authenticatorData),
          clientDataJSON: text(key.response.clientDataJSON),
          signature: text(key.response.signature),
          userHandle: key.response.userHandle ? text(key.response.userHandle) : undefined
        }
      })
    }
  }

  document.querySelectorAll('[data-passkey]').forEach((button) => {
    button.closest('[data-passkey-way]').hidden = false
    button.addEventListener('click', async () => {
      button.disabled = true
      problem.hidden = true
      try {
        const { next } = await ceremonies[button.dataset.passkey]()
        window.location.assign(next)
      } catch {
        problem.hidden = false
        button.disabled = false
      }
    })
  })
  document.querySelectorAll('[data-passkey-without]').forEach((words) => { words.hidden = true })
})()
