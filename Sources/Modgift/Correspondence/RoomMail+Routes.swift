import Mail
import Markup
import Storage

let correspondenceRoutes: [Route] = [.get("/rooms/:space/mail", showRoomMail)]

/// How one writes in a room from one's own mail program.
@Sendable private func showRoomMail(_ visit: Visit) throws -> Answer {
  let room = try Room.required(try visit.key("space"), visit.sight)
  let address = try roomAddress(
    room.id, for: visit.viewer.person, on: visit.today, settings: visit.installation.settings, in: visit.db)
  guard let address else { throw Refusal.notFound }
  let phrases = visit.phrases
  return .page(
    Page(
      phrases.roomMailTitle, in: .rooms,
      main: """
        <div class="column stack">\(AudienceBar(room, phrases))
        \(PageTitle(title: phrases.roomMailTitle, lead: phrases.roomMailLead,
          back: BackLink(words: phrases.roomName(room), link: Path.room(room.id))))
        \(WebLink("mailto:\(address.text)").map { "<p><a href=\"\($0)\">\(address.text)</a></p>" as HTML })
        <ul>\(phrases.roomMailHints.map { "<li>\($0)</li>" as HTML })</ul></div>
        """))
}
