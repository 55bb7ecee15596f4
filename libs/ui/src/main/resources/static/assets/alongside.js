// Small kindnesses. Every page works without them.
(() => {
  'use strict'

  // A page that came back with mistakes starts at their summary.
  document.querySelector('[data-ui="errors"]')?.focus()

  // A second press of a trembling finger is not a second request.
  document.addEventListener('submit', (event) => {
    const form = event.target
    if (form.dataset.sent && Date.now() - Number(form.dataset.sent) < 2000) {
      event.preventDefault()
    }
    form.dataset.sent = String(Date.now())
  })

  // Names the files that were chosen, one to a line, where a phone shows only their number.
  document.querySelectorAll('[data-ui="files"][multiple]').forEach((input) => {
    const list = document.createElement('ul')
    list.className = 'govuk-list ui-files'
    list.setAttribute('aria-live', 'polite')
    input.after(list)
    input.addEventListener('change', () => {
      list.replaceChildren(...Array.from(input.files, (file) => {
        const item = document.createElement('li')
        item.textContent = file.name
        return item
      }))
    })
  })
})()
