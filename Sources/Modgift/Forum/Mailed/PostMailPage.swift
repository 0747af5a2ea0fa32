import Markup

/// What was cut from a mail that became a post, and the files that came along. Its author alone sees it.
func postMailPage(_ mail: PostMail, of post: PostShown, in room: Room, _ visit: Visit) -> Page {
  let phrases = visit.phrases
  let cuts = mail.cuts.map { cut -> HTML in
    """
    <section class="stack">\(SectionHeading(words: phrases.cutReason(cut.reason)))\
    <div class="card prose">\(lines(cut.text))</div></section>
    """
  }
  return Page(
    phrases.postMailTitle, in: .rooms,
    main: """
      <div class="column stack-wide">\(AudienceBar(room, phrases))
      \(PageTitle(title: phrases.postMailTitle, lead: phrases.postMailLead,
        back: BackLink(words: phrases.backToTopic, link: post.link)))
      \(files(mail, phrases))\(cuts)</div>
      """)
}

/// A text as it was written, line by line.
private func lines(_ text: String) -> HTML {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { "\($0)" as HTML }.joined(
    separator: "<br>")
}

private func files(_ mail: PostMail, _ phrases: any Phrases) -> HTML? {
  guard !mail.files.isEmpty else { return nil }
  let lines = mail.files.map { file -> HTML in
    let name = file.name.isEmpty ? phrases.namelessFile : file.name
    return "<li>\(name) <span class=\"meta\">\(phrases.fileSize(file.size))</span></li>"
  }
  return """
    <section class="stack">\(SectionHeading(words: phrases.postMailFiles))<p>\(phrases.filesAreNotTaken)</p>\
    <ul>\(lines)</ul></section>
    """
}

/// Under one's own post: that files did not come along. Nothing to anybody else.
func filesNote(_ mail: PostMail?, _ phrases: any Phrases) -> HTML? {
  guard let mail, !mail.files.isEmpty else { return nil }
  let names = mail.files.map { $0.name.isEmpty ? phrases.namelessFile : $0.name }
  return """
    <p class="meta">\(Icon.info) \(phrases.filesWereLeftOut(Array(names.prefix(5))))</p>

    """
}
