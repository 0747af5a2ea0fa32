/// A cell's text under its heading.
struct RegisterCell: Sendable, Equatable, Codable {
  let heading: String
  let text: String
}
