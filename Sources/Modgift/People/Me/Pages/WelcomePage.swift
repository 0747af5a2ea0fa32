import HTTPTypes
import Markup

/// The first visit: is the name right, and what may one be asked about.
func welcomePage(
  _ form: ProfileForm, next: Path, _ visit: Visit, status: HTTPResponse.Status = .ok
) -> Page {
  let phrases = visit.phrases
  let title = phrases.welcomeTitle(programme: visit.installation.settings.programmeName)
  let fields = ProfileFields(form: form, phrases: phrases).first
  return Page(
    title, status: status,
    main: """
      <div class="column stack">\(PageTitle(title: title, lead: phrases.welcomeLead))
      \(FormErrors(title: phrases.somethingNeedsMending, fields: fields))
      <form class="stack" method="post" action="\(Path.welcome)">
      \(HiddenField(name: "token", value: visit.formToken))\(HiddenField(name: "next", value: next.address))
      \(fields.map(\.html))\(Button(words: phrases.welcomeDone))</form></div>
      """)
}
