/// The ids a model file gives, known before anything refers to them.
struct ModelNames {
  var sources: Set<String> = []
  /// Those that could be read.
  var questions: [String: Question] = [:]
  var questionIDs: Set<String> = []
  var phases: Set<String> = []
  var steps: Set<String> = []
  var materials: Set<String> = []
  var barriers: Set<String> = []
  /// What may stand in braces in a text.
  var placeholders: Set<String> = []
}

extension ModelReader {
  /// Notes the ids of a list, and reports those that are none or are there already.
  mutating func notedIDs(of key: String, in file: Entry) -> Set<String> {
    var first: [String: Int] = [:]
    for item in file[key]?.items ?? [] {
      guard let node = item["id"], let id = node.text else { continue }
      if let line = first[id] {
        report(.repeated(shortened(id), firstLine: line), at: node.place)
      } else {
        first[id] = node.place.line
      }
    }
    return Set(first.keys)
  }

  /// The id of an entry.
  mutating func id<Of>(of entry: Entry) -> Slug<Of>? {
    required("id", of: entry).flatMap { slug($0) }
  }

  mutating func slug<Of>(_ node: Written) -> Slug<Of>? {
    guard let text = node.text, let slug = Slug<Of>(text), !text.hasPrefix(Step.ID.localPrefix) else {
      report(.notASlug(shortened(node.text ?? "")), at: node.place)
      return nil
    }
    return slug
  }

  /// The id of something that is there.
  mutating func reference<Of>(
    _ node: Written, to kind: ModelProblem.Kind, among known: some Collection<String>
  ) -> Slug<Of>? {
    let text = node.text ?? ""
    guard known.contains(text), let slug = Slug<Of>(text) else {
      report(.unknown(kind, shortened(text), meant: nearest(to: text, among: known.sorted())), at: node.place)
      return nil
    }
    return slug
  }

  /// The ids of some things that are there, each named once.
  mutating func references<Of>(
    _ key: String, of entry: Entry, to kind: ModelProblem.Kind, among known: some Collection<String>
  ) -> [Slug<Of>] {
    var found: [Slug<Of>] = []
    for node in list(key, of: entry) {
      guard let slug: Slug<Of> = reference(node, to: kind, among: known) else { continue }
      if found.contains(slug) {
        report(.repeated(slug.text, firstLine: node.place.line), at: node.place)
      } else {
        found.append(slug)
      }
    }
    return found
  }

  /// One of the names that the program itself knows.
  mutating func named<Name: RawRepresentable & CaseIterable>(
    _ node: Written, _ kind: ModelProblem.Kind
  ) -> Name? where Name.RawValue == String {
    if let name = node.text.flatMap({ Name(rawValue: $0) }) { return name }
    let text = node.text ?? ""
    let meant = nearest(to: text, among: Name.allCases.map(\.rawValue))
    report(.unknown(kind, shortened(text), meant: meant), at: node.place)
    return nil
  }
}
