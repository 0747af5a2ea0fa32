/// Something ready to copy, in Markdown.
struct Material: Hashable, Sendable {
  typealias ID = Slug<Material>

  let id: ID
  let title: LocalText
  /// Placeholders are filled from the plan (`Filling`).
  let text: LocalText
}
