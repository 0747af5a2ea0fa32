import Markup

/// The page that shows every part in every state, in a demo only: made to be looked at, in both schemes, at
/// every width. Its samples are English whatever the reader's language, since its readers are those who build.
@Sendable func showStyle(_ visit: OpenVisit) throws -> Answer {
  guard visit.installation.settings.isDemo else { throw Refusal.notFound }
  return .page(stylePage(token: visit.formToken))
}

/// All sections, one after the other.
func stylePage(token: String) -> Page {
  Page(
    "Style",
    main: """
      <div class="wide stack-wide" lang="en">
      \(PageTitle(title: "Every part, in every state", lead: "Change a part, then look here.",
        back: BackLink(words: "Home", link: Path.home)))
      \(styleButtons(token)) \(styleNotices()) \(styleLists(token)) \(styleConversation(token)) \(styleForms(token))
      \(stylePictures())
      </div>
      """)
}

/// A section of the page under its name.
func styleSection(_ name: String, _ content: HTML) -> HTML {
  "<section class=\"stack\">\(SectionHeading(words: name))\(content)</section>\n"
}

/// Where the samples lead: back here.
let styleLink = Path("/style")
