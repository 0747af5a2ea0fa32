import Markup
import Storage

/// What waits for the viewer of the keeping of their networks.
@Sendable func hostingForHome(_ visit: Visit) throws -> [HomeCard] {
  try HostQuestion.open(for: visit.viewer.person, visit.sight).prefix(3).map {
    HomeCard(question: .whoNeedsMe, html: seatCard($0, level: 3, visit).html)
  }
}
