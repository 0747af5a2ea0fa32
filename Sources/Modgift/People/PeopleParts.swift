import Markup
import Storage

/// What other features put into the pages about people: filled where the parts of the program meet.
struct PeopleParts: Sendable {
  /// The demo's people to sign in as; empty outside a demo.
  var demoCast: [DemoVisitor] = []
  /// What else a person's own export holds.
  var exportSections: [ExportSection] = []
  /// What else the programme keeps about a person, in lines for them to read, such as their courses.
  var kept: [KeptSection] = []
  /// What else a person can choose for themself, on their own page.
  var settings: [OwnSetting] = []
}

/// A choice on a person's own page: finished markup with its own form.
typealias OwnSetting = @Sendable (Visit) throws -> HTML

/// A part of a person's own export: a name in the file, and what stands under it.
struct ExportSection: Sendable {
  let name: String
  let value: @Sendable (Visit) throws -> JSON
}

/// A part of what the programme keeps about a person, on their own page.
struct KeptSection: Sendable {
  let title: @Sendable (any Phrases) -> String
  let lines: @Sendable (Visit) throws -> [String]
}
